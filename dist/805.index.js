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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
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
// EXTERNAL MODULE: ./build/run-spec.js + 2 modules
var run_spec = __webpack_require__(17700);
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
    const all = (0,saved_run/* parseRunRecords */.Vw)(await (0,json_file/* readJsonFile */.J)(cwd, file), file);
    const [record, second] = gate === undefined ? all : all.filter((one) => one.gate === gate);
    if (record !== undefined && second === undefined)
        return record;
    const gates = all.map((one) => one.gate);
    throw new errors/* GateError */.u({
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
    const { spec, edges } = await (0,run_spec/* loadSpec */.I)(read, outside.cwd);
    const [gate, second] = (0,choose_gates/* chooseGates */.q)(spec.gates, name === undefined ? [] : [name]);
    const source = edges.baselines.find(({ kind }) => kind === 'run');
    if (gate === undefined || second !== undefined || source === undefined) {
        throw new errors/* GateError */.u({
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
        throw new errors/* GateError */.u({
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
        throw new errors/* GateError */.u({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The run cannot be kept as ${file}: ${(0,errors/* describeError */.U)(error)}`,
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
    const { spec, edges } = await (0,run_spec/* loadSpec */.I)(read, outside.cwd);
    for (const gate of (0,choose_gates/* chooseGates */.q)(spec.gates, command.gates)) {
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const found = await (0,branch/* listBranchRuns */.R)(get, command.branch, gate, dataset, context);
        if (found === null) {
            throw new errors/* GateError */.u({
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
            code: 'RECORD_UNREADABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`,
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

/***/ 17700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadSpec),
  l: () => (/* binding */ runSpec)
});

// EXTERNAL MODULE: ./build/choose-gates.js
var choose_gates = __webpack_require__(54650);
// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/core/gate-report.js + 8 modules
var gate_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./build/core/spec/parse.js + 9 modules
var parse = __webpack_require__(72053);
// EXTERNAL MODULE: ./build/core/spec/variants.js
var variants = __webpack_require__(66248);
// EXTERNAL MODULE: ./build/gate.js + 25 modules
var build_gate = __webpack_require__(10068);
// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/item-change.js + 1 modules
var item_change = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
;// CONCATENATED MODULE: ./build/core/compare/head-to-head.js








/** What the variants used, which is compared beside their scores. */
const USED = ['cost', 'latency'];
/**
 * Every score of a gate's variants beside each other: for reading, it decides nothing. An item has the mean of its
 * repetitions, and one that failed the worst value; of latency and cost it has none. Two variants are compared on the items
 * that both have.
 */
function compareHeadToHead(gate, variants, { rules, scores: settings }, random) {
    const sides = variants.map(({ variant, record }) => ({ variant, side: (0,side/* createSide */.qB)(record) }));
    const names = [...new Set(sides.flatMap(({ side }) => (0,compare_readings/* scoreNames */.Xc)(side)))].sort();
    const scores = [...names, ...USED].flatMap((score) => {
        const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
        const readings = sides.map(({ variant, side }) => ({ variant, readings: (0,compare_readings/* readScore */.Bg)(side, score) }));
        const present = readings.filter((one) => (0,compare_readings/* hasAnyValue */.Yv)(one.readings));
        const type = (0,score_type/* typeScore */.VC)(score, present.map((one) => one.readings), own);
        if (type === null || 'code' in type || type.kind !== 'number')
            return [];
        const samples = present.map((one) => ({ variant: one.variant, sample: (0,sample/* fillSample */.av)(one.readings, type) }));
        return [
            {
                score,
                better: type.better,
                variants: samples.map(({ variant, sample }) => ({ variant, ...describe(sample, score, type, rules) })),
                pairs: samples.flatMap((first, index) => samples.slice(index + 1).map((second) => ({
                    first: first.variant,
                    second: second.variant,
                    ...countWins(first.sample, second.sample, type, own?.tie ?? 0, random),
                }))),
            },
        ];
    });
    return { gate, variants: variants.map(({ variant }) => variant), scores };
}
function describe({ items }, score, type, rules) {
    const values = [...items.values()].map(meanOf);
    return {
        items: values.length,
        mean: (0,mean/* average */.G)(values),
        passShare: passShare([...items.values()], score, type, rules),
        min: values.reduce((a, b) => Math.min(a, b)),
    };
}
/** Of the items: those that meet the condition of the score's first rule with a share; without one, those at the best value. */
function passShare(items, score, { range, better }, rules) {
    const rule = rules.find((one) => one.score === score && one.condition.statistic.name === 'share');
    if (rule !== undefined) {
        const share = (0,mean/* average */.G)(items.map((item) => (0,item_values/* itemValue */.R)((0,item_values/* viewItems */.k)(rule), item)));
        // Where the share is to stay small, what it counts is what fails.
        return rule.condition.operator === '<=' || rule.condition.operator === '<' ? 1 - share : share;
    }
    if (range === null)
        return null;
    const best = range[better === 'higher' ? 1 : 0];
    return (0,mean/* average */.G)(items.map((item) => (meanOf(item) === best ? 1 : 0)));
}
function countWins(first, second, { better }, tie, random) {
    const orient = (item) => numbersOf(item).map((value) => (better === 'higher' ? value : -value));
    const signs = [...first.items].flatMap(([id, item]) => {
        const other = second.items.get(id);
        if (other === undefined)
            return [];
        // That an evaluator failed says nothing of either.
        if (item.isLacking || other.isLacking)
            return [0];
        return [(0,item_change/* compareItem */.z)({ candidate: orient(item), baseline: orient(other) }, tie, random)];
    });
    const count = (wanted) => signs.filter((sign) => sign === wanted).length;
    return { wins: count(1), ties: count(0), losses: count(-1) };
}
function meanOf(item) {
    return (0,mean/* average */.G)(numbersOf(item));
}
function numbersOf(item) {
    return (0,item_values/* viewItems */.k)(MEAN).repetitions(item);
}
const MEAN = (0,default_rules/* defaultRule */.e)('', undefined, 0);

// EXTERNAL MODULE: ./build/core/statistics/random.js
var random = __webpack_require__(17277);
;// CONCATENATED MODULE: ./build/stages/head-to-head.js


/** The variants of each gate beside each other, as far as they were run to their ends; `reports` are of `gates`, in order. */
function compareVariants(gates, reports) {
    const names = new Set(gates.flatMap(({ variantOf }) => variantOf?.gate ?? []));
    return [...names].flatMap((name) => {
        const ofGate = gates.flatMap((gate, index) => {
            const record = reports[index]?.candidate;
            if (gate.variantOf?.gate !== name || record?.complete !== true)
                return [];
            return [{ gate, variant: gate.variantOf.variant, record }];
        });
        const [first] = ofGate;
        if (first === undefined || ofGate.length < 2)
            return [];
        return [compareHeadToHead(name, ofGate, first.gate, (0,random/* createRandom */.s)(name))];
    });
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run-spec.js









/**
 * From the path of a spec to its report: the one way through that the action and the command line share. Never rejects:
 * a spec that cannot be read is a report whose verdict is `error`, and nothing has been run or announced by then.
 */
async function runSpec(run) {
    const { context } = run;
    let file = run.spec ?? 'langfuse-gate.yml';
    let edges;
    try {
        const read = await (0,spec_file/* readSpecFile */.M)(context.directory, run.spec);
        file = read.file;
        edges = run.createEdges(read.text);
        const gates = (0,choose_gates/* chooseGates */.q)((0,parse/* parseSpec */.F)(read.text, file, edges).gates.flatMap(variants/* expandVariants */.Ts), run.gates);
        // Before anything is announced: what the event is not about is not announced.
        const met = [];
        for (const gate of gates)
            met.push(await meetGate(gate, edges, run));
        const names = met.flatMap((one) => ('verdict' in one ? [] : [one.name]));
        for (const reporter of run.reporters)
            await reporter.start?.(names);
        const reports = [];
        for (const one of met)
            reports.push('verdict' in one ? one : await (0,build_gate/* runGate */.R)(one, edges, context, run.watching));
        const createdAt = context.now().toISOString();
        const headToHead = compareVariants(gates, reports);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec: file, gates: reports, headToHead, problems: [] });
    }
    catch (error) {
        const problems = (0,build_gate/* problemsOf */.G)(error);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: context.now().toISOString(), spec: file, gates: [], problems });
    }
    finally {
        for (const source of edges?.baselines ?? [])
            await source.close?.();
    }
}
async function meetGate(gate, edges, { meet }) {
    try {
        return (await meet?.(gate, edges)) ?? gate;
    }
    catch (error) {
        return (0,gate_report/* errorGate */.i)(gate, (0,build_gate/* problemsOf */.G)(error));
    }
}
/** Reads and parses a spec without running it, a gate for each variant. Throws GateError. */
async function loadSpec(run, directory) {
    const { file, text } = await (0,spec_file/* readSpecFile */.M)(directory, run.spec);
    const edges = run.createEdges(text);
    const spec = (0,parse/* parseSpec */.F)(text, file, edges);
    return { spec: { ...spec, gates: spec.gates.flatMap(variants/* expandVariants */.Ts) }, edges };
}


/***/ }),

/***/ 54076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSpecFile),
/* harmony export */   r: () => (/* binding */ SPEC_PATHS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99009);





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
            if ((0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
                code: 'SPEC_NOT_FOUND',
                text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The spec ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`,
                remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Give the path of a file that can.`,
            });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
        code: 'SPEC_NOT_FOUND',
        text: path === undefined
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.`
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no spec at ${path}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Write one (the README shows the smallest), or give its path.`,
    });
}


/***/ }),

/***/ 74292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
