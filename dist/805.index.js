export const id = 805;
export const ids = [805];
export const modules = {

/***/ 54650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ chooseGates)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/**
 * The gates of a spec that were asked for, all of them when none was named; by the name of a gate with variants, each of
 * its variants. Throws GateError INPUT_INVALID.
 */
function chooseGates(gates, names) {
    const isCalled = ({ name, variantOf }, asked) => name === asked || variantOf?.gate === asked;
    const unknown = names.filter((name) => !gates.some((gate) => isCalled(gate, name)));
    if (unknown.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'INPUT_INVALID',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The spec has no gate called ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(unknown)}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Its gates are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(gates.map((gate) => gate.name), 20)}.`,
        });
    }
    return names.length === 0 ? gates : gates.filter((gate) => names.some((name) => isCalled(gate, name)));
}


/***/ }),

/***/ 14805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/render/redact.js
var render_redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/choose-gates.js
var choose_gates = __webpack_require__(54650);
// EXTERNAL MODULE: ./build/core/publish-record.js
var publish_record = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var build_edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
// EXTERNAL MODULE: ./build/cli/json-file.js
var json_file = __webpack_require__(8230);
;// CONCATENATED MODULE: ./build/cli/baseline-run.js












/** The run that a command line names: of a file, or in Langfuse by its name and the dataset of a gate. Throws GateError. */
async function readNamedRun(named, outside) {
    const isFile = /\.json$/i.test(named.run) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(outside.cwd, named.run));
    return isFile ? readFile(named, outside) : fetchRun(named, outside);
}
async function readFile({ run: file, gate }, { cwd }) {
    const all = (0,saved_run/* parseSavedGates */.Dv)(await (0,json_file/* readJsonFile */.J)(cwd, file), file).filter(({ run }) => run !== null);
    const [saved, second] = gate === undefined ? all : all.filter(({ name }) => name === gate);
    if (saved?.judged?.verdict === 'error') {
        throw new errors/* GateError */.ue({
            code: 'BASELINE_UNREADABLE',
            text: (0,core_text/* say */.cv) `The run of the gate ${saved.name} in ${file} could not be judged, so it is no baseline.`,
            remedy: (0,core_text/* say */.cv) `Name a run that was judged, whatever its verdict.`,
        });
    }
    if (saved?.run && second === undefined)
        return saved.run;
    const gates = all.map(({ name }) => name);
    throw new errors/* GateError */.ue({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The file ${file} has not one run that is meant; its runs are of the gates ${gates.length === 0 ? ['none'] : (0,core_text/* list */.p_)(gates)}.`,
        remedy: (0,core_text/* say */.cv) `Say which, with ${'--gate'}.`,
    });
}
async function fetchRun({ run, spec: file, gate: name }, outside) {
    const context = await (0,cli_context/* createContext */.q)(outside, new AbortController().signal);
    const read = {
        ...(file === undefined ? {} : { spec: file }),
        createEdges: (0,build_edges/* createEdges */.j)((0,cli_context/* langfuseSettings */.n)(outside, context)),
    };
    const { spec, edges } = await (0,spec_file/* loadSpec */.II)(read, outside.cwd);
    const [gate, second] = (0,choose_gates/* chooseGates */.q)(spec.gates, name === undefined ? [] : [name]);
    const source = edges.baselines.find(({ kind }) => kind === 'run');
    if (gate === undefined || second !== undefined || source === undefined) {
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `${run} is no file, and the spec has several gates whose run it could be.`,
            remedy: (0,core_text/* say */.cv) `Say which, with ${'--gate'}: ${(0,core_text/* list */.p_)(spec.gates.map((one) => one.name))}.`,
        });
    }
    const found = await source.find({ run }, gate, await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context), context);
    if (found.status !== 'found')
        throw new TypeError(`a run by its name is ${found.status}`);
    // A run of another tool names no gate: it is the gate's that it is read for.
    const record = { ...found.record, gate: gate.name };
    return (0,publish_record/* publishRecord */.l)(record, gate.reportText);
}

// EXTERNAL MODULE: ./build/cli/process.js
var process = __webpack_require__(19172);
;// CONCATENATED MODULE: ./build/cli/baseline-bless.js









/** Where a blessed run is kept unless another place is named: beside what else belongs to the evaluation, in the repository. */
function usualPath(gate) {
    return `evals/blessed/${gate.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.json`;
}
/**
 * `langfuse-gate baseline bless`: keeps one run in the repository as one to be compared with for long, with why and who.
 * A file in the repository is changed by a commit alone, which people review.
 */
async function blessBaseline(command, outside) {
    const { run, reason, owner } = command;
    const record = await readNamedRun(command, outside);
    if (!record.complete) {
        throw new errors/* GateError */.ue({
            code: 'BASELINE_NOT_COMPARABLE',
            text: (0,core_text/* say */.cv) `The run ${run} is not complete: ${record.itemResults.length} of ${record.planned} item results.`,
            remedy: (0,core_text/* say */.cv) `Bless a run that finished.`,
        });
    }
    const file = command.output ?? usualPath(record.gate);
    const blessed = { reason, owner, at: new Date().toISOString() };
    const redact = (0,render_redact/* redactor */.$p)((0,process/* secretsOf */.F)(outside));
    try {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(outside.cwd, file), redact((0,saved_run/* renderRunRecords */.GU)([{ ...record, blessed }])));
    }
    catch (error) {
        throw new errors/* GateError */.ue({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The run cannot be kept as ${file}: ${(0,errors/* describeError */.Uc)(error)}`,
        });
    }
    const said = (0,core_text/* say */.cv) `The run ${record.name} of the gate ${record.gate} is blessed: it is kept in ${file}.`;
    const next = (0,core_text/* say */.cv) `Commit the file, and name it in the spec: ${`baseline: {file: ${file}}`}, or ${`drift: {file: ${file}}`}.`;
    outside.stdout.write(`${(0,terminal/* terminalText */.e)(said)}\n${(0,terminal/* terminalText */.e)(next)}\n`);
    return 0;
}

// EXTERNAL MODULE: ./build/baselines/branch.js + 3 modules
var branch = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
// EXTERNAL MODULE: ./build/core/render/terminal-table.js
var terminal_table = __webpack_require__(96186);
// EXTERNAL MODULE: ./build/langfuse/client.js + 12 modules
var client = __webpack_require__(74561);
;// CONCATENATED MODULE: ./build/cli/baseline-list.js












/** More are not looked at. */
const MOST_LISTED = 30;
/** `langfuse-gate baseline list`: the runs of a branch in Langfuse, newest first, and whether each could be the baseline. */
async function listBaselines(command, outside) {
    const context = await (0,cli_context/* createContext */.q)(outside, new AbortController().signal);
    const settings = (0,cli_context/* langfuseSettings */.n)(outside, context);
    const { get } = (0,client/* langfuseOnDemand */.y)(settings);
    const read = { ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: (0,build_edges/* createEdges */.j)(settings) };
    const { spec, edges } = await (0,spec_file/* loadSpec */.II)(read, outside.cwd);
    for (const gate of (0,choose_gates/* chooseGates */.q)(spec.gates, command.gates)) {
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const found = await (0,branch/* listBranchRuns */.R)(get, command.branch, gate, dataset, context);
        if (found === null) {
            throw new errors/* GateError */.ue({
                code: 'INPUT_INVALID',
                text: (0,core_text/* say */.cv) `The gate ${gate.name} names no branch under ${'baseline'}.`,
                remedy: (0,core_text/* say */.cv) `Say which: ${'--branch main'}.`,
                place: gate.place,
            });
        }
        for (const line of await renderRuns(gate.name, found))
            outside.stdout.write(`${line}\n`);
    }
    return 0;
}
async function renderRuns(gate, { branch, base, absence, runs }) {
    const listed = [];
    let isAll = true;
    for await (const one of runs) {
        isAll = listed.length < MOST_LISTED;
        if (!isAll)
            break;
        const refusal = one.refusal ?? (await one.run.whyNotWhole());
        listed.push({ ...one, refusal });
    }
    if (listed.length === 0)
        return [(0,terminal/* terminalText */.e)((0,core_text/* say */.cv) `${gate}: ${absence}.`)];
    const able = listed.filter(({ refusal }) => refusal === null).length;
    const here = base === null ? [] : (0,core_text/* say */.cv) `; the code here departs from ${base.slice(0, 7)}`;
    return [
        (0,terminal/* terminalText */.e)((0,core_text/* say */.cv) `${gate}: ${able} of ${(0,words/* count */.U9)(listed.length, 'run')} of branch ${branch} may serve${here}`),
        ...(0,terminal_table/* tableLines */.o)(COLUMNS, listed.map(rowOf)),
        ...(isAll ? [] : [`Older runs than these ${String(MOST_LISTED)} are not listed.`]),
    ];
}
const COLUMNS = ['run', 'commit', 'behind', 'ended', 'verdict', 'as a baseline'].map((title) => ({
    title,
    align: title === 'behind' ? 'right' : 'left',
}));
function rowOf({ run, relation, refusal }) {
    const behind = relation === null || relation === 'unrelated' ? '–' : String(relation.behind);
    return [
        (0,terminal/* terminalValue */.w)(run.name),
        (0,terminal/* terminalValue */.w)(run.commit?.slice(0, 7) ?? '–'),
        behind,
        (0,terminal/* terminalValue */.w)(run.finishedAt.slice(0, 16)),
        (0,terminal/* terminalValue */.w)(run.verdict ?? '–'),
        (0,terminal/* terminalText */.e)(refusal === null ? MAY_SERVE : (0,core_text/* say */.cv) `no: ${refusal}`),
    ];
}
const MAY_SERVE = ['may serve'];

// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/side.js
var compare_side = __webpack_require__(26307);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/describe-run.js






/** What a run is, in lines for a person: a label and its words. */
function describeRun(record) {
    const { identity, comparability, observed, blessed, parameters = {}, runs = [] } = record;
    const { dataset, evaluators } = comparability;
    const failed = record.itemResults.filter(({ error }) => error !== null).length;
    const results = (0,core_text/* say */.cv) `${record.itemResults.length} of ${(0,words/* count */.U9)(record.planned, 'item result')}, ${failed} failed`;
    const lines = [
        ['gate', (0,core_text/* say */.cv) `${record.gate}`],
        ['run', record.complete ? (0,core_text/* say */.cv) `complete: ${results}` : (0,core_text/* say */.cv) `not complete, so no baseline: ${results}`],
        ['blessed', blessed && (0,core_text/* say */.cv) `by ${blessed.owner} at ${[blessed.at]}: ${blessed.reason}`],
        ['ended', (0,core_text/* say */.cv) `${record.finishedAt}`],
        ['commit', identity.commit === undefined ? undefined : describeCommit(identity)],
        ['tree', identity.tree === undefined ? undefined : (0,core_text/* say */.cv) `${identity.tree}`],
        ['workflow', identity.runUrl === undefined ? undefined : (0,core_text/* say */.cv) `${identity.runUrl}, by ${identity.event ?? ''}`],
        ['task', (0,core_text/* say */.cv) `${record.task}`],
        ['dataset', describeDataset(dataset)],
        ['evaluators', describeNamed(evaluators)],
        ['parameters', describeNamed(parameters)],
        ['models', observed && named(observed.models)],
        ['prompts', observed && named(observed.prompts)],
        ['judged by', observed && named(observed.judgeModels)],
        ['pooled', named(runs)],
        ['link', record.link === undefined ? undefined : (0,core_text/* say */.cv) `${record.link}`],
    ];
    return lines.flatMap(([label, words]) => (words === undefined ? [] : [{ label, words }]));
}
/** Every score of a run with its mean, those of evaluators first. */
function scoreMeans(record) {
    const side = (0,compare_side/* createSide */.qB)(record);
    return [...(0,readings/* scoreNames */.Xc)(side), ...rules/* BUILT_IN_SCORES */.n4].flatMap((score) => {
        const items = [...(0,readings/* readScore */.Bg)(side, score).values()].flatMap((readings) => {
            const values = readings.flatMap((reading) => (typeof reading === 'object' ? [reading.value] : []));
            return values.length === 0 ? [] : [values];
        });
        if (items.length === 0)
            return [];
        const numbers = items.flatMap((values) => {
            const known = values.filter((value) => typeof value === 'number');
            return known.length === values.length ? [(0,mean/* average */.G)(known)] : [];
        });
        return [{ score, mean: numbers.length === items.length ? (0,mean/* average */.G)(numbers) : null, items: items.length }];
    });
}
function describeCommit({ commit = '', headCommit, branch, isDirty }) {
    const of = branch === undefined ? [] : (0,core_text/* say */.cv) ` of ${branch}`;
    const head = headCommit === undefined ? [] : (0,core_text/* say */.cv) `, the merge of ${headCommit}`;
    return (0,core_text/* say */.cv) `${commit}${of}${head}${[isDirty === true ? ', with changes that are in no commit' : '']}`;
}
function describeDataset({ name, version, hash, selection }) {
    return [
        ...(0,core_text/* say */.cv) `${name}`,
        ...(version === undefined ? [] : (0,core_text/* say */.cv) `, version ${version}`),
        ...(hash === null ? [', its content not known'] : (0,core_text/* say */.cv) `, content ${hash}`),
        ...(selection === undefined ? [] : (0,core_text/* say */.cv) `, of it ${selection}`),
    ];
}
function describeNamed(values) {
    return named(Object.entries(values).map(([name, value]) => `${name} ${value}`));
}
function named(values) {
    return values.length === 0 ? undefined : (0,core_text/* list */.p_)(values, values.length);
}

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/cli/baseline-show.js





const baseline_show_COLUMNS = [
    { title: '  score', align: 'left' },
    { title: 'mean', align: 'right' },
    { title: 'items', align: 'right' },
];
/** `langfuse-gate baseline show`: one run, what it is of and what it scored. */
async function showBaseline(command, outside) {
    const record = await readNamedRun(command, outside);
    const lines = describeRun(record);
    const width = Math.max(...lines.map(({ label }) => label.length));
    const scores = scoreMeans(record).map(({ score, mean, items }) => [
        `  ${(0,terminal/* terminalValue */.w)(score)}`,
        (0,numbers/* formatValue */.Fl)(mean, 'none'),
        String(items),
    ]);
    const all = [
        (0,terminal/* terminalValue */.w)(record.name),
        ...lines.map(({ label, words }) => `  ${label.padEnd(width)}  ${(0,terminal/* terminalText */.e)(words)}`),
        ...(0,terminal_table/* tableLines */.o)(baseline_show_COLUMNS, scores),
    ];
    for (const line of all)
        outside.stdout.write(`${line}\n`);
    return 0;
}

;// CONCATENATED MODULE: ./build/cli/baseline.js



/** `langfuse-gate baseline list | show | bless`. Returns the exit code. */
function baseline(command, outside) {
    switch (command.action) {
        case 'list':
            return listBaselines(command, outside);
        case 'show':
            return showBaseline(command, outside);
        case 'bless':
            return blessBaseline(command, outside);
    }
}


/***/ }),

/***/ 99230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ langfuseSettings),
/* harmony export */   q: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13270);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75640);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86643);
/* harmony import */ var _git_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86193);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19172);






/** What every edge is told of a run from the command line: git is the only witness of the code. */
async function createContext(outside, signal) {
    const now = () => new Date();
    const environment = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)([], {}, outside.env).values;
    const identity = await (0,_git_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(outside.cwd, environment);
    return {
        directory: outside.cwd,
        identity,
        // Changes that are in no commit depart from the commit itself.
        history: (0,_core_history_js__WEBPACK_IMPORTED_MODULE_5__/* .departingFrom */ .NS)((branch) => (identity.isDirty === true && branch === identity.branch ? identity.commit : undefined), (0,_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHistory */ .H)(outside.cwd, environment)),
        runId: `${now()
            .toISOString()
            .replaceAll(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`,
        log: (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)(outside),
        now,
        signal,
    };
}
/** Langfuse as the environment names it; the SDK's older names of the address are read too. */
function langfuseSettings({ env }, { log, signal }) {
    return {
        publicKey: env['LANGFUSE_PUBLIC_KEY'],
        secretKey: env['LANGFUSE_SECRET_KEY'],
        baseUrl: env['LANGFUSE_BASE_URL'] ?? env['LANGFUSE_BASEURL'] ?? env['LANGFUSE_HOST'],
        log,
        signal,
    };
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);




/** The text of a file that the command line names. Throws GateError RECORD_UNREADABLE. */
async function readJsonFile(directory, file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue({
            code: 'RECORD_UNREADABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Give the path of a run kept by --save, or of a report written by --json.`,
        });
    }
}


/***/ }),

/***/ 19172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
/* harmony import */ var _core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88988);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75640);



/** Values of the environment that must appear in nothing that is printed or written. */
function secretsOf({ env }) {
    return (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .VX)(env);
}
/** Messages for a person on the error stream; details only when they are asked for. */
function createLog(outside) {
    const redact = (0,_core_render_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)(secretsOf(outside));
    const write = (prefix, text) => {
        // First in the values as they are: what is cut short afterwards could keep the half of a secret.
        const shown = (0,_core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) })));
        outside.stderr.write(`${redact(`${prefix}${shown}`)}\n`);
    };
    const isDebug = (outside.env['LANGFUSE_GATE_DEBUG'] ?? '') !== '';
    return {
        info: (text) => {
            write('', text);
        },
        warn: (text) => {
            write('warning: ', text);
        },
        debug: (text) => {
            if (isDebug)
                write('', text);
        },
    };
}


/***/ }),

/***/ 90011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ publishRecord)
/* harmony export */ });
/** Under `ids` no output goes into a report, nor anything that could quote one. */
function publishRecord(record, reportText) {
    if (reportText === 'full')
        return record;
    const { runScores, runScoreErrors } = record;
    return {
        ...record,
        ...(record.regression === undefined ? {} : { regression: '' }),
        ...(runScores === undefined ? {} : { runScores: runScores.map(({ name, value }) => ({ name, value })) }),
        ...(runScoreErrors === undefined
            ? {}
            : { runScoreErrors: runScoreErrors.map(({ evaluator }) => ({ evaluator, message: '' })) }),
        itemResults: record.itemResults.map(({ output: _output, comments: _comments, ...result }) => ({
            ...result,
            scoreErrors: result.scoreErrors.map(({ evaluator }) => ({ evaluator, message: '' })),
            error: result.error === null ? null : { code: result.error.code, message: '' },
        })),
    };
}


/***/ }),

/***/ 88988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export logBlock */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74808);

/**
 * Lines for a job log. The runner reads what it prints: `::command::` at the start of a line, white space before it
 * allowed, and the older `##[command]` anywhere. Neither is left of what comes from outside.
 */
const VALUE_LIMIT = 500;
const LINE_LIMIT = 2000;
/** One line: our words, and each value in double quotes with its hidden characters shown. */
function logLine(text) {
    const line = text
        .map((part) => (typeof part === 'string' ? part : `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part.value, VALUE_LIMIT)}"`))
        .join('');
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line, LINE_LIMIT));
}
/** A text of several lines, such as what a task wrote: each behind a gutter, so that none starts with a command. */
function logBlock(raw) {
    return visibleLines(raw).map((line) => withoutCommands(`│ ${visibleLine(line, LINE_LIMIT)}`));
}
/** A line whose characters are all visible, so that the runner reads no command in it. */
function withoutCommands(line) {
    const shown = line.replaceAll('##[', '## [');
    return shown.trimStart().startsWith('::') ? `│ ${shown}` : shown;
}


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74292);

/** Lines of a table, its columns as wide as their widest cell as a terminal shows it. */
function tableLines(columns, rows) {
    const widths = columns.map((column, index) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(column.title), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[index] ?? ''))));
    const line = (cells) => columns
        .map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column.align))
        .join('  ')
        .trimEnd();
    return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
function pad(cell, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell)));
    return align === 'left' ? cell + space : space + cell;
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ metadataTexts),
/* harmony export */   r: () => (/* binding */ selectItems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17277);


/**
 * The items that `where`, `sample` and `seed` choose, in the order of the dataset, with the choice as canonical text: equal
 * choices give equal texts, whatever the order in which they were written. Without a choice, the dataset itself. `hash`
 * stays that of the whole dataset. No item may be left: who runs them says so.
 */
function selectItems(dataset, { where, sample, seed = 0 }) {
    if (where === undefined && sample === undefined)
        return dataset;
    const wanted = Object.entries(where ?? {}).map(([key, values]) => ({ key, values: new Set(values) }));
    const matching = dataset.items.filter((item) => wanted.every(({ key, values }) => metadataTexts(item, key).some((text) => values.has(text))));
    return {
        ...dataset,
        items: sample === undefined ? matching : sampleItems(matching, sample, seed),
        selection: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
            ...(where === undefined ? {} : { where: Object.fromEntries(wanted.map(sortedValues)) }),
            ...(sample === undefined ? {} : { sample, seed }),
        }),
    };
}
function sortedValues({ key, values }) {
    return [key, [...values].sort()];
}
/** The value of one metadata key as texts: several when it is a list, none when it is missing, null or a map. */
function metadataTexts({ metadata }, key) {
    if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata))
        return [];
    const value = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
    return (Array.isArray(value) ? value : [value]).flatMap((member) => typeof member === 'string' || typeof member === 'number' || typeof member === 'boolean' ? [String(member)] : []);
}
/**
 * The items with the smallest keyed hashes of their ids (bottom-k sampling; Cohen and Kaplan 2007): it does not depend on
 * the order of the items, and an item that is added or removed changes at most one other.
 */
function sampleItems(items, size, seed) {
    if (size >= items.length)
        return items;
    const ranked = items.map(({ id }) => {
        const keyed = `${String(seed)}:${id}`;
        return { id, high: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .A)(keyed) >>> 0, low: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .A)(keyed, 1) >>> 0 };
    });
    ranked.sort((a, b) => a.high - b.high || a.low - b.low || (a.id < b.id ? -1 : 1));
    const chosen = new Set(ranked.slice(0, size).map(({ id }) => id));
    return items.filter(({ id }) => chosen.has(id));
}


/***/ }),

/***/ 86643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gitHistory)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86193);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89875);


/**
 * The history that this clone has. What a shallow clone cannot tell is null, never a guess: a commit that is not there
 * may be an ancestor all the same.
 */
function gitHistory(directory, environment) {
    const ask = (...args) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, args, environment);
    const findCommit = (name) => ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    return {
        async findBase(branch) {
            const tips = await Promise.all([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].map(findCommit));
            const tip = tips.find((found) => found !== undefined);
            const head = await findCommit('HEAD');
            if (head === undefined)
                return null;
            // On the branch itself, the code before is what came before this commit.
            if ((await ask('symbolic-ref', '--short', 'HEAD')) === branch || tip === head) {
                return (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .readParents */ .Wn)(directory, environment))[0] ?? null;
            }
            return tip === undefined ? null : ((await ask('merge-base', head, tip)) ?? null);
        },
        async relate(commit, base) {
            if (commit === base)
                return { behind: 0 };
            // Both must be here: git calls a commit that it does not have no ancestor of anything.
            const known = await Promise.all([commit, base].map(findCommit));
            if (known.includes(undefined))
                return null;
            if ((await ask('merge-base', '--is-ancestor', commit, base)) === undefined) {
                return (await ask('rev-parse', '--is-shallow-repository')) === 'false' ? 'unrelated' : null;
            }
            const behind = await ask('rev-list', '--count', `${commit}..${base}`);
            return behind === undefined ? null : { behind: Number(behind) };
        },
    };
}


/***/ }),

/***/ 86193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89875);

/**
 * What git knows of a directory: commit, tree, branch, `owner/name` of the remote called origin, and whether files differ
 * from the commit. Everything that cannot be told (no repository, no git, no commit yet) is left out.
 */
async function readIdentity(directory, environment) {
    const ask = (...args) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(directory, args, environment);
    const [commit, tree, branch, origin, status] = await Promise.all([
        ask('rev-parse', '--verify', 'HEAD'),
        ask('rev-parse', '--verify', 'HEAD^{tree}'),
        ask('symbolic-ref', '--short', 'HEAD'),
        ask('config', '--get', 'remote.origin.url'),
        ask('status', '--porcelain', '--untracked-files=no'),
    ]);
    const repository = origin === undefined ? undefined : repositoryOf(origin);
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(tree === undefined ? {} : { tree }),
        ...(branch === undefined ? {} : { branch }),
        ...(repository === undefined ? {} : { repository }),
        ...(status === undefined ? {} : { isDirty: status !== '' }),
    };
}
/**
 * The parents of the checked-out commit, first parent first. Read from the commit itself, so a shallow clone, which
 * hides parents from `rev-parse HEAD^1`, answers too.
 */
async function readParents(directory, environment) {
    const commit = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(directory, ['cat-file', 'commit', 'HEAD'], environment);
    if (commit === undefined)
        return [];
    const header = commit.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** `owner/name` of a remote's address, `git@host:owner/name.git` and `https://host/owner/name` alike. */
function repositoryOf(address) {
    return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(address)?.[1];
}


/***/ }),

/***/ 36776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. A link stays a link, and
 * what is no file (/dev/stdout, a pipe) is written to and not replaced.
 */
async function writeWhole(path, text) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const isOther = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then((found) => !found.isFile(), () => false);
    if (isOther) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text);
        return;
    }
    const unfinished = `${target}.${String(process.pid)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
}
/** Parent by parent: Node's own recursion never ends where a system makes no directories and says ENOENT, as in /proc. */
async function makeDirectory(directory) {
    const missing = [];
    for (let here = directory; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) !== here; here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here))
        missing.unshift(here);
    for (const one of missing) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(one);
        }
        catch (error) {
            // Another process may have made it.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one))
                throw error;
        }
    }
}


/***/ }),

/***/ 54076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ loadSpec),
/* harmony export */   MB: () => (/* binding */ readSpecFile),
/* harmony export */   r9: () => (/* binding */ SPEC_PATHS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72053);
/* harmony import */ var _core_spec_variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66248);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99009);







const SPEC_PATHS = ['langfuse-gate.yml', '.github/langfuse-gate.yml'];
/**
 * The spec's text and its path as the user would write it: the path given, else the first of the usual places that
 * exists. Throws GateError SPEC_NOT_FOUND.
 */
async function readSpecFile(directory, path) {
    const candidates = path === undefined ? SPEC_PATHS : [path];
    for (const file of candidates) {
        try {
            return { file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8') };
        }
        catch (error) {
            if ((0,_repository_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b)(error))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
                code: 'SPEC_NOT_FOUND',
                text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `The spec ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`,
                remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Give the path of a file that can.`,
            });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
        code: 'SPEC_NOT_FOUND',
        text: path === undefined
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.`
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `There is no spec at ${path}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Write one (the README shows the smallest), or give its path.`,
    });
}
/** Reads and parses a spec without running it, a gate for each variant; `edges` are what it was parsed with. Throws GateError. */
async function loadSpec(run, directory) {
    const { file, text } = await readSpecFile(directory, run.spec);
    const edges = run.createEdges(text);
    const spec = (0,_core_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(text, file, edges);
    return { spec: { ...spec, gates: spec.gates.flatMap(_core_spec_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .expandVariants */ .Ts) }, edges };
}


/***/ }),

/***/ 55325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chosen)
/* harmony export */ });
/** The definition that a spec names. The parser has already refused what no definition answers to. */
function chosen(definitions, choice) {
    const found = definitions.find((definition) => definition.kind === choice.kind);
    if (found === undefined)
        throw new TypeError(`no definition is called ${choice.kind}`);
    return found;
}


/***/ }),

/***/ 12457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadDataset)
/* harmony export */ });
/* harmony import */ var _core_select_items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5377);
/* harmony import */ var _core_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99090);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55325);





/**
 * The items that the gate is to run. Throws GateError DATASET_EMPTY when there are none, SPEC_INVALID when the gate groups
 * them by metadata that none of the dataset has, and as their source does.
 */
async function loadDataset(gate, sources, context) {
    const whole = await (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .F)(sources, gate.dataset).load(gate.dataset.options, context);
    if (whole.items.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({
            code: 'DATASET_EMPTY',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The dataset ${whole.name} has no items.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add items to it, or correct its name in the spec.`,
            place: gate.dataset.place,
        });
    }
    const strange = findStrangeKeys(gate, whole);
    if (strange.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(strange);
    const dataset = (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .selectItems */ .r)(whole, gate.selection);
    if (dataset.items.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({
            code: 'DATASET_EMPTY',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No item of the dataset ${whole.name} is chosen by ${dataset.selection ?? ''}; it has ${whole.items.length}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Correct ${'where'} in the spec: its keys are those of the items’ metadata.`,
            place: gate.dataset.place,
        });
    }
    return dataset;
}
/** A key that groups nothing would quietly leave every item by itself, or every slice out. */
function findStrangeKeys({ cluster, slices, place }, { name, items }) {
    const named = [
        ...(cluster === undefined ? [] : [{ key: cluster, by: 'cluster' }]),
        ...(slices?.by ?? []).map((key) => ({ key, by: 'slices.by' })),
    ];
    const strange = named.filter(({ key }) => items.every((item) => (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataTexts */ .e)(item, key).length === 0));
    if (strange.length === 0)
        return [];
    const known = [...new Set(items.flatMap(({ metadata }) => Object.keys(metadata ?? {})))].filter((key) => items.some((item) => (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataTexts */ .e)(item, key).length > 0));
    return strange.map(({ key, by }) => ({
        code: 'SPEC_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} names the metadata key ${key}, and no item of the dataset ${name} has a text, a number or a boolean under it.`,
        remedy: adviseKey(key, known),
        place,
    }));
}
function adviseKey(key, known) {
    const near = (0,_core_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, known);
    if (near !== null)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Did you mean ${near}?`;
    if (known.length === 0)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No item has metadata to group it by: leave the key out, or add the metadata.`;
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The keys that items have are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(known, 20)}.`;
}


/***/ })

};
