export const id = 36;
export const ids = [36];
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

/***/ 36036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/gate.js + 21 modules
var build_gate = __webpack_require__(12804);
// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/cli/invalid-input.js


/** A command line that is not one of the help's. */
function invalidInput(text) {
    return new errors/* GateError */.u({ code: 'INPUT_INVALID', text, remedy: (0,core_text/* say */.cv) `See langfuse-gate --help.` });
}

;// CONCATENATED MODULE: ./build/cli/baseline-args.js


const FLAGS = {
    list: ['gate', 'branch'],
    show: ['spec', 'gate'],
    bless: ['spec', 'gate', 'reason', 'owner', 'output'],
};
/** Of any of the actions. */
const BASELINE_FLAGS = [...new Set(Object.values(FLAGS).flat())];
/** `operands`: what follows `baseline`. Throws GateError INPUT_INVALID with what would be right. */
function parseBaselineCommand(operands, values, outputs) {
    const [action, ...rest] = operands;
    if (action === undefined || !isAction(action)) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline is followed by ${(0,core_text/* list */.p_)(Object.keys(FLAGS))}; found ${action === undefined ? ['nothing'] : (0,core_text/* say */.cv) `${action}`}.`);
    }
    const allowed = FLAGS[action];
    const stray = BASELINE_FLAGS.filter((flag) => values[flag] !== undefined && !allowed.includes(flag));
    if (stray.length > 0) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    }
    const { gate: gates = [], spec, branch, reason, owner, output } = values;
    const [run, second] = rest;
    const common = { name: 'baseline', outputs };
    if (action === 'list') {
        if (second !== undefined)
            throw invalidInput((0,core_text/* say */.cv) `The command baseline list takes one spec; found ${(0,core_text/* list */.p_)(rest)}.`);
        return {
            ...common,
            action,
            gates,
            ...(run === undefined ? {} : { spec: run }),
            ...(branch === undefined ? {} : { branch }),
        };
    }
    if (run === undefined || second !== undefined) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} takes the name or the file of one run; found ${rest.length}.`);
    }
    const [gate, other] = gates;
    if (other !== undefined)
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} takes one --gate.`);
    const named = { run, ...(spec === undefined ? {} : { spec }), ...(gate === undefined ? {} : { gate }) };
    if (action === 'show')
        return { ...common, action, ...named };
    // A run that everything is held against for long has somebody who answers for it.
    if (reason === undefined || reason.trim() === '' || owner === undefined || owner.trim() === '') {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline bless takes --reason and --owner: why this run, and who says so.`);
    }
    return { ...common, action, ...named, reason, owner, ...(output === undefined ? {} : { output }) };
}
function isAction(text) {
    return Object.hasOwn(FLAGS, text);
}

;// CONCATENATED MODULE: ./build/cli/args.js





const HELP = `langfuse-gate: did this change make the application worse?

  langfuse-gate run [SPEC]                         run the gates of a spec, print the verdict
  langfuse-gate compare CANDIDATE.json BASELINE.json
                                                   judge two saved runs; nothing is run
  langfuse-gate check [SPEC]                       validate a spec, and say what its dataset can show
  langfuse-gate report REPORT.json                 print a saved report again
  langfuse-gate baseline list [SPEC]               which runs of the branch could serve as the baseline, and why not
  langfuse-gate baseline show NAME|FILE            one run: what it is of, what it scored
  langfuse-gate baseline bless NAME|FILE           keep a run as one to be compared with for long
  langfuse-gate selfcheck RUN.json RUN.json...     how often runs of the same code are red against each other
  langfuse-gate judge --jsonl                      judge cases of a benchmark: one a line on standard input,
                                                   its verdict a line on standard output

run
  --gate NAME        only this gate (may be repeated)
  --baseline FILE    compare with this saved run, whatever the spec says
  --save FILE        keep this run as a baseline file
run, compare and report
  --json FILE        write the report as JSON
  --markdown FILE    write the report as it would be posted
  --html FILE        write the report as a page with plots and every item
compare and selfcheck
  --spec FILE        judge by this spec's rules, not by those saved with the runs
  --gate NAME        which gate of it
selfcheck
  --json FILE        write what was measured as JSON
baseline
  --branch NAME      list: the runs of this branch, whatever the spec says
  --spec FILE, --gate NAME
                     which gate’s runs; show and bless: of which dataset the run is that is called NAME
  --reason TEXT, --owner NAME
                     bless: why this run, and who says so
  --output FILE      bless: where it is kept, in place of evals/blessed/GATE.json
everywhere
  --no-color, --help, --version

Without SPEC: langfuse-gate.yml, then .github/langfuse-gate.yml.
Langfuse, where the spec asks for it: LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL.
Exit codes: 0 passed or inconclusive, 1 failed or needs review, 2 the gate could not judge.
`;
const args_FLAGS = {
    run: ['gate', 'baseline', 'save', 'json', 'markdown', 'html'],
    compare: ['spec', 'gate', 'json', 'markdown', 'html'],
    check: [],
    report: ['json', 'markdown', 'html'],
    selfcheck: ['spec', 'gate', 'json'],
    judge: ['jsonl'],
    baseline: BASELINE_FLAGS,
};
/** All of them are shown. */
const COMMANDS = Object.keys(args_FLAGS).length;
/** The arguments after the program's name. Throws GateError INPUT_INVALID with what would be right. */
function parseCommand(argv) {
    const { values, positionals } = parsed(argv);
    if (values.help === true)
        return { name: 'help' };
    if (values.version === true)
        return { name: 'version' };
    const [name, ...operands] = positionals;
    if (name === undefined)
        throw invalidInput((0,core_text/* say */.cv) `No command is given. The commands are ${(0,core_text/* list */.p_)(Object.keys(args_FLAGS), COMMANDS)}.`);
    if (!isCommand(name)) {
        throw invalidInput((0,core_text/* say */.cv) `There is no command ${name}. The commands are ${(0,core_text/* list */.p_)(Object.keys(args_FLAGS), COMMANDS)}.`);
    }
    const allowed = args_FLAGS[name];
    const stray = Object.keys(values).filter((flag) => flag !== 'color' && !allowed.includes(flag));
    if (stray.length > 0)
        throw invalidInput((0,core_text/* say */.cv) `The command ${name} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    if (name === 'judge') {
        if (operands.length > 0)
            throw invalidInput((0,core_text/* say */.cv) `The command judge takes no file; found ${(0,core_text/* list */.p_)(operands)}.`);
        if (values.jsonl !== true)
            throw invalidInput((0,core_text/* say */.cv) `The command judge takes ${'--jsonl'}, the one format that it reads.`);
        return { name };
    }
    const outputs = {
        ...(values.json === undefined ? {} : { json: values.json }),
        ...(values.markdown === undefined ? {} : { markdown: values.markdown }),
        ...(values.html === undefined ? {} : { html: values.html }),
        color: values.color !== false,
    };
    const gates = values.gate ?? [];
    if ((name === 'compare' || name === 'selfcheck') && gates.length > 1) {
        throw invalidInput((0,core_text/* say */.cv) `The command ${[name]} takes one --gate.`);
    }
    if (name === 'baseline')
        return parseBaselineCommand(operands, values, outputs);
    const chosen = {
        ...(values.spec === undefined ? {} : { spec: values.spec }),
        ...(gates[0] === undefined ? {} : { gate: gates[0] }),
    };
    if (name === 'selfcheck') {
        if (operands.length === 0)
            throw invalidInput((0,core_text/* say */.cv) `The command selfcheck takes the files of two runs or more; found none.`);
        return { name, runs: operands, ...chosen, outputs };
    }
    if (name === 'compare') {
        const [candidate, baseline] = exactly(name, operands, ['CANDIDATE.json', 'BASELINE.json']);
        return { name, candidate, baseline, ...chosen, outputs };
    }
    if (name === 'report')
        return { name, report: exactly(name, operands, ['REPORT.json'])[0], outputs };
    if (operands.length > 1)
        throw invalidInput((0,core_text/* say */.cv) `The command ${name} takes one spec; found ${(0,core_text/* list */.p_)(operands)}.`);
    const spec = operands[0] === undefined ? {} : { spec: operands[0] };
    if (name === 'check')
        return { name, ...spec, outputs };
    return {
        name,
        ...spec,
        gates,
        ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
        ...(values.save === undefined ? {} : { save: values.save }),
        outputs,
    };
}
function parsed(argv) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...argv],
            allowPositionals: true,
            allowNegative: true,
            options: {
                gate: { type: 'string', multiple: true },
                baseline: { type: 'string' },
                save: { type: 'string' },
                json: { type: 'string' },
                markdown: { type: 'string' },
                html: { type: 'string' },
                spec: { type: 'string' },
                branch: { type: 'string' },
                reason: { type: 'string' },
                owner: { type: 'string' },
                output: { type: 'string' },
                jsonl: { type: 'boolean' },
                color: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw invalidInput((0,core_text/* say */.cv) `The arguments cannot be read: ${(0,errors/* describeError */.U)(error)}`);
    }
}
function isCommand(name) {
    return Object.hasOwn(args_FLAGS, name);
}
function exactly(command, operands, names) {
    if (operands.length !== names.length) {
        throw invalidInput((0,core_text/* say */.cv) `The command ${command} takes ${(0,core_text/* list */.p_)(names)}; found ${operands.length} of them.`);
    }
    return operands;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/render/redact.js
var render_redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/choose-gates.js
var choose_gates = __webpack_require__(54650);
// EXTERNAL MODULE: ./build/core/publish-record.js
var publish_record = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/edges.js + 45 modules
var build_edges = __webpack_require__(71605);
// EXTERNAL MODULE: ./build/run-spec.js + 2 modules
var run_spec = __webpack_require__(17700);
// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/identity.js
var git_identity = __webpack_require__(86193);
// EXTERNAL MODULE: ./build/core/render/encode/log.js
var log = __webpack_require__(88988);
;// CONCATENATED MODULE: ./build/cli/process.js



/** Values of the environment that must appear in nothing that is printed or written. */
function secretsOf({ env }) {
    return (0,child_environment/* secretValues */.VX)(env);
}
/** Messages for a person on the error stream; details only when they are asked for. */
function createLog(outside) {
    const redact = (0,render_redact/* redactor */.$p)(secretsOf(outside));
    const write = (prefix, text) => {
        // First in the values as they are: what is cut short afterwards could keep the half of a secret.
        const shown = (0,log/* logLine */.BP)(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) })));
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

;// CONCATENATED MODULE: ./build/cli/context.js






/** What every edge is told of a run from the command line: git is the only witness of the code. */
async function createContext(outside, signal) {
    const now = () => new Date();
    const environment = (0,child_environment/* childEnvironment */.Qc)([], {}, outside.env).values;
    const identity = await (0,git_identity/* readIdentity */.xN)(outside.cwd, environment);
    return {
        directory: outside.cwd,
        identity,
        // Changes that are in no commit depart from the commit itself.
        history: (0,core_history/* departingFrom */.N)((branch) => (identity.isDirty === true && branch === identity.branch ? identity.commit : undefined), (0,git_history/* gitHistory */.H)(outside.cwd, environment)),
        runId: `${now()
            .toISOString()
            .replaceAll(/[-:]|\.\d+/g, '')}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`,
        log: createLog(outside),
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/cli/json-file.js




/** The text of a file that the command line names. Throws GateError RECORD_UNREADABLE. */
async function readJsonFile(directory, file) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw new errors/* GateError */.u({
            code: 'RECORD_UNREADABLE',
            text: (0,core_text/* say */.cv) `The file ${file} cannot be read: ${(0,errors/* describeError */.U)(error)}`,
            remedy: (0,core_text/* say */.cv) `Give the path of a run kept by --save, or of a report written by --json.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/baseline-run.js












/** The run that a command line names: of a file, or in Langfuse by its name and the dataset of a gate. Throws GateError. */
async function readNamedRun(named, outside) {
    const isFile = /\.json$/i.test(named.run) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(outside.cwd, named.run));
    return isFile ? readFile(named, outside) : fetchRun(named, outside);
}
async function readFile({ run: file, gate }, { cwd }) {
    const all = (0,saved_run/* parseRunRecords */.Vw)(await readJsonFile(cwd, file), file);
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
    const context = await createContext(outside, new AbortController().signal);
    const read = {
        ...(file === undefined ? {} : { spec: file }),
        createEdges: (0,build_edges/* createEdges */.j)(langfuseSettings(outside, context)),
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
    const redact = (0,render_redact/* redactor */.$p)(secretsOf(outside));
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
    const context = await createContext(outside, new AbortController().signal);
    const settings = langfuseSettings(outside, context);
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
var compare_readings = __webpack_require__(11773);
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
    return [...(0,compare_readings/* scoreNames */.Xc)(side), ...rules/* BUILT_IN_SCORES */.n4].flatMap((score) => {
        const items = [...(0,compare_readings/* readScore */.Bg)(side, score).values()].flatMap((readings) => {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/statistics/power.js
var power = __webpack_require__(87753);
;// CONCATENATED MODULE: ./build/core/plan.js





/**
 * Standard deviation of the difference of one item between two runs, as seen where nothing is known yet: of a pass or fail
 * score, and of a judge's score from 0 to 1.
 */
const USUAL_DEVIATION = { passFail: 0.43, judge: 0.25 };
/**
 * What so many items can show before anything was run: the smallest drop that is found 4 times out of 5, of a pass or fail
 * score and of a judge's. Null when no drop can be: an exact test needs more items than there are.
 */
function planDataset(items, preset) {
    const alpha = outcome/* ALPHAS */.Iz[preset];
    if (items < (0,power/* flipsToBlock */.TG)(alpha))
        return null;
    const drop = (deviation) => Math.min(1, (0,power/* detectableDrop */.z0)(deviation / Math.sqrt(items), alpha));
    return {
        passFail: Math.min(1, Math.max(drop(USUAL_DEVIATION.passFail), (0,power/* detectableBreaks */.qn)(items, alpha))),
        judge: drop(USUAL_DEVIATION.judge),
    };
}
/** The plan as a sentence, for people who have paid for nothing yet. */
function describePlan(items, preset) {
    const plan = planDataset(items, preset);
    const alpha = (0,words/* percent */.KN)(outcome/* ALPHAS */.Iz[preset]);
    if (plan === null) {
        return (0,core_text/* say */.cv) `With ${(0,words/* count */.U9)(items, 'item')} no comparison can show a drop: it takes ${(0,power/* flipsToBlock */.TG)(outcome/* ALPHAS */.Iz[preset])} items at least.`;
    }
    return (0,core_text/* say */.cv) `With ${(0,words/* count */.U9)(items, 'item')} a comparison finds a drop of about ${[(0,numbers/* formatAmount */.ej)(plan.passFail, 'points')]} in a pass or fail score, and of ${[(0,numbers/* formatAmount */.ej)(plan.judge, 'points')]} in a judge’s score from 0 to 1, 4 times out of 5; unchanged code is blocked at most ${[alpha]} of the time.`;
}

;// CONCATENATED MODULE: ./build/core/plan-margins.js




/** No data set is asked to have more. */
const MOST_ITEMS = 1_000_000;
/**
 * The margins that are written in a spec and that this many items cannot show, a sentence each. The smaller of what can be
 * shown is taken, a judge's score; scores without a range are taken to go from 0 to 1.
 */
function warnOfMargins(rules, items) {
    const plan = planDataset(items, rules.preset);
    if (plan === null)
        return [];
    return writtenMargins(rules).flatMap(({ where, margin }) => margin <= 0 || margin >= plan.judge
        ? []
        : [
            (0,core_text/* say */.cv) `${where}: ${(0,words/* count */.U9)(items, 'item')} cannot show a drop of ${points(margin)}; ${itemsToShow(margin, rules.preset)} would, as would a larger margin or more runs of the baseline.`,
        ]);
}
function writtenMargins({ rules, scores }) {
    const width = (score) => {
        const [low, high] = scores[score]?.range ?? [0, 1];
        return high - low;
    };
    if (rules.length === 0) {
        return Object.entries(scores).flatMap(([score, { margin }]) => margin === undefined ? [] : [{ where: (0,core_text/* say */.cv) `${`scores.${score}.margin`}`, margin: margin / width(score) }]);
    }
    return rules.flatMap((rule) => {
        const amount = writtenAmount(rule);
        if (amount === null)
            return [];
        const where = (0,core_text/* say */.cv) `${rule.list} ${rule.score}, ${rule.text}`;
        return [{ where, margin: Math.abs(amount) / width(rule.score) }];
    });
}
/** What a rule on a mean accepts, in units of the score; null where it says no such amount. */
function writtenAmount({ list, score, condition: { statistic, bound } }) {
    if (list === 'watch' || score === 'cost' || score === 'latency' || score === 'tokens')
        return null;
    if (statistic.name !== 'mean' && statistic.name !== 'share')
        return null;
    return bound.kind === 'baseline' && bound.change.kind === 'add' ? bound.change.amount : null;
}
function itemsToShow(margin, preset) {
    const shows = (items) => (planDataset(items, preset)?.judge ?? Infinity) <= margin;
    let enough = 1;
    while (!shows(enough) && enough < MOST_ITEMS)
        enough *= 2;
    if (enough >= MOST_ITEMS)
        return ['no dataset of any size'];
    let tooFew = enough / 2;
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (shows(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return (0,core_text/* say */.cv) `about ${(0,words/* count */.U9)(enough, 'item')}`;
}
function points(share) {
    return [(0,numbers/* formatAmount */.ej)(share, 'points')];
}

// EXTERNAL MODULE: ./build/core/select-items.js
var select_items = __webpack_require__(5377);
;// CONCATENATED MODULE: ./build/cli/check.js















/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
async function check(command, outside) {
    const context = await createContext(outside, new AbortController().signal);
    const createAll = (0,build_edges/* createEdges */.j)(langfuseSettings(outside, context));
    const { spec, edges } = await (0,run_spec/* loadSpec */.I)({ ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll }, outside.cwd);
    const problems = spec.gates.flatMap((gate) => [
        ...missingModules(gate, context),
        ...(0,waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString()).problems,
    ]);
    if (problems.length > 0)
        throw new errors/* GateError */.u(problems);
    const print = (text) => {
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    };
    print((0,core_text/* say */.cv) `The spec ${spec.file} is right: ${[(0,numbers/* counted */.hS)(spec.gates.length, 'gate')]}.`);
    for (const gate of spec.gates) {
        print((0,core_text/* say */.cv) `${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : [(0,numbers/* counted */.hS)(gate.rules.length, 'written rule')]}`);
        for (const line of await check_describeDataset(gate, edges, context))
            print((0,core_text/* say */.cv) `  ${line}`);
    }
    return 0;
}
const DEFAULT_RULES = ['the default rule for every score'];
async function check_describeDataset(gate, edges, context) {
    try {
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const chosen = dataset.selection === undefined ? [] : [describeSelection(dataset)];
        const units = countUnits(gate, dataset);
        return [...chosen, describePlan(units, gate.preset), ...warnOfMargins(gate, units)];
    }
    catch (error) {
        const needsKeys = error instanceof errors/* GateError */.u && error.problems.every(({ code }) => code === 'NO_CREDENTIALS');
        if (!needsKeys)
            throw error;
        return [(0,core_text/* say */.cv) `Its dataset is in Langfuse, and there are no keys to read it with: what it can show is not known.`];
    }
}
function describeSelection({ items, selection }) {
    return (0,core_text/* say */.cv) `${[(0,numbers/* counted */.hS)(items.length, 'item')]} of the dataset, chosen by ${selection ?? ''}`;
}
/** Items of one cluster count as one: what they show together is no more than that. */
function countUnits({ cluster }, { items }) {
    if (cluster === undefined)
        return items.length;
    return new Set(items.map((item) => (0,select_items/* metadataTexts */.e)(item, cluster)[0] ?? item.id)).size;
}
const jsModule = schemas/* looseObject */._H3({ module: schemas/* string */.YjP() });
const pythonModule = schemas/* looseObject */._H3({ python: schemas/* string */.YjP() });
/** Modules that the gate names and that are not there, which a run would say only after it has begun. */
function missingModules({ task, evaluatorModules }, { directory }) {
    const missing = (path, code, place) => path === undefined || (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(directory, path), { throwIfNoEntry: false })?.isFile() === true
        ? []
        : [
            {
                code,
                text: (0,core_text/* say */.cv) `${path} is not a file.`,
                remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}.`,
                place,
            },
        ];
    const taskModule = jsModule.safeParse(task.options).data?.module ?? pythonModule.safeParse(task.options).data?.python;
    return [
        ...missing(taskModule, 'TASK_NOT_LOADED', task.place),
        ...evaluatorModules.flatMap(({ path, place }) => missing(path, 'EVALUATOR_NOT_LOADED', place)),
    ];
}

// EXTERNAL MODULE: ./build/core/judge.js + 38 modules
var judge = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/log.js
const silentLog = { info() { }, warn() { }, debug() { } };

;// CONCATENATED MODULE: ./build/cli/choose-rules.js






/** The rules that saved runs are judged by: a spec's where one is named, else those saved with each run. */
async function chooseRules(specFile, directory) {
    if (specFile === undefined)
        return (record) => (0,saved_rules/* restoreRules */.s)(record.rules);
    const createAll = (0,build_edges/* createEdges */.j)({ log: silentLog, signal: new AbortController().signal });
    const { spec } = await (0,run_spec/* loadSpec */.I)({ spec: specFile, createEdges: createAll }, directory);
    return (record) => {
        const gate = spec.gates.find(({ name }) => name === record.gate);
        if (gate !== undefined)
            return gate;
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The spec ${spec.file} has no gate called ${record.gate}.`,
            remedy: (0,core_text/* say */.cv) `Its gates are ${(0,core_text/* list */.p_)(spec.gates.map(({ name }) => name))}.`,
        });
    };
}

// EXTERNAL MODULE: ./build/deliver.js
var deliver = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/reporters/index.js + 48 modules
var build_reporters = __webpack_require__(42111);
;// CONCATENATED MODULE: ./build/cli/outputs.js





const DEFAULT_WIDTH = 120;
/** The report on the terminal and in the files that were asked for. Returns the exit code. */
async function printReport(report, outputs, outside, log) {
    const { stdout, env, cwd } = outside;
    const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const langfuse = env['LANGFUSE_BASE_URL'] ?? 'https://cloud.langfuse.com';
    const links = { trusted: [langfuse], server: 'https://github.com' };
    const reporters = (0,build_reporters/* createReporters */.r)({
        ...(outputs.json === undefined ? {} : { json: { path: (0,external_node_path_.resolve)(cwd, outputs.json), log } }),
        ...(outputs.markdown === undefined ? {} : { markdown: { path: (0,external_node_path_.resolve)(cwd, outputs.markdown), links, log } }),
        ...(outputs.html === undefined ? {} : { html: { path: (0,external_node_path_.resolve)(cwd, outputs.html), links, log } }),
        terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
    });
    await (0,deliver/* deliverAll */.F)(reporters, (0,render_redact/* redactReport */.a5)(report, secretsOf(outside)), { log });
    return report.exitCode;
}

;// CONCATENATED MODULE: ./build/cli/compare.js











/** `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. */
async function compare(command, outside) {
    const candidates = chooseRecords((0,saved_run/* parseRunRecords */.Vw)(await readJsonFile(outside.cwd, command.candidate), command.candidate), command);
    const baselineText = await readJsonFile(outside.cwd, command.baseline);
    const rulesOf = await chooseRules(command.spec, outside.cwd);
    const gates = candidates.map((candidate) => {
        try {
            const record = (0,saved_run/* parseBaselineRecord */._R)(baselineText, command.baseline, candidate.gate);
            if (record.name === candidate.name)
                throw sameRun(candidate);
            return (0,judge/* judge */.S)({
                gate: candidate.gate,
                rules: rulesOf(candidate),
                candidate,
                baseline: {
                    status: 'found',
                    record,
                    origin: { kind: 'file', words: (0,core_text/* say */.cv) `the file ${command.baseline}` },
                },
                reportText: 'full',
            });
        }
        catch (error) {
            return (0,judge/* errorGate */.i)({ name: candidate.gate }, (0,build_gate/* problemsOf */.GW)(error), candidate);
        }
    });
    const spec = command.spec ?? command.candidate;
    const report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: new Date().toISOString(), spec, gates, problems: [] });
    return printReport(report, command.outputs, outside, createLog(outside));
}
function chooseRecords(records, { gate, candidate }) {
    const chosen = gate === undefined ? records : records.filter((record) => record.gate === gate);
    if (chosen.length > 0)
        return chosen;
    if (gate === undefined || records.length === 0) {
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The file ${candidate} has no run: no gate of it came as far as its items.`,
            remedy: (0,core_text/* say */.cv) `Make it again, with ${'--save'} or ${'--json'}.`,
        });
    }
    throw new errors/* GateError */.u({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The file ${candidate} has no run of the gate ${gate}.`,
        remedy: (0,core_text/* say */.cv) `Its gates are ${(0,core_text/* list */.p_)(records.map((record) => record.gate))}.`,
    });
}
function sameRun({ name, gate }) {
    return new errors/* GateError */.u({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The run ${name} of the gate ${gate} is on both sides: it would be compared with itself.`,
        remedy: (0,core_text/* say */.cv) `Name the file of another run as the baseline.`,
    });
}

;// CONCATENATED MODULE: ./build/core/case-line.js


const case_line_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const value = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* string */.YjP()]).nullable();
const values = schemas/* union */.KCZ([value, schemas/* array */.YOg(value)], {
    error: 'expected a finite number, true, false, text, null, or an array of them',
});
/** What else an item says of itself may name its cluster. */
const item = schemas/* looseObject */._H3({
    item: case_line_name,
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), values),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const rule = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'expected at least one rule')], {
    error: 'expected a rule as text, or an array of them',
});
const case_line_rules = schemas/* record */.g1P(schemas/* string */.YjP(), rule).optional();
const size = schemas/* number */.aig().nonnegative().optional();
const settings = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['binary', 'bounded', 'positive', 'real']).optional(),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([low, high]) => low < high, 'expected the lower end first')
        .optional(),
    better: schemas/* enum */.k5n(['higher', 'lower']).optional(),
    margin: size,
    tie: size,
});
const gateCase = schemas/* strictObject */.rej({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
    seed: case_line_name.optional(),
    preset: schemas/* enum */.k5n(rules/* PRESETS */.fG).optional(),
    unsure: schemas/* enum */.k5n(rules/* POLICIES */.PQ).optional(),
    evidence: schemas/* enum */.k5n(['any', 'beyond-margin']).optional(),
    cluster: schemas/* string */.YjP()
        .nullable()
        .optional()
        .describe('the field of an item, or of its metadata, that names its cluster'),
    rules: schemas/* strictObject */.rej({ require: case_line_rules, review: case_line_rules, watch: case_line_rules }).optional(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), settings).optional(),
    baseline: schemas/* array */.YOg(item),
    candidate: schemas/* array */.YOg(item),
})
    .superRefine((one, context) => {
    const refuse = (message, path) => {
        context.addIssue({ code: 'custom', message, path });
    };
    if (one.cluster !== undefined && one.cluster !== null) {
        const key = one.cluster;
        const isNamed = [...one.baseline, ...one.candidate].some((given) => clusterOf(given, key) !== undefined);
        if (!isNamed)
            refuse(`no item has the field ${JSON.stringify(key)}`, ['cluster']);
    }
    for (const side of ['baseline', 'candidate']) {
        const seen = new Set();
        const index = one[side].findIndex(({ item }) => seen.size === seen.add(item).size);
        if (index >= 0)
            refuse('the item is given twice', [side, String(index), 'item']);
    }
    const binary = Object.entries(one.scores ?? {}).flatMap(([score, { kind }]) => (kind === 'binary' ? [score] : []));
    for (const score of binary) {
        for (const side of ['baseline', 'candidate']) {
            const index = one[side].findIndex(({ scores }) => !isBinary(Object.hasOwn(scores, score) ? scores[score] : null));
            if (index >= 0)
                refuse('a binary score is 0, 1, true, false or null', [side, String(index), 'scores', score]);
        }
    }
});
/** Reads one line. What is not a case is a refusal, with the id wherever that much can be read. */
function parseCase(line) {
    let read;
    try {
        read = JSON.parse(line);
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return { id: findId(line), error: `the line is not JSON: ${cause}` };
    }
    const checked = gateCase.safeParse(read);
    if (checked.success)
        return checked.data;
    const named = schemas/* looseObject */._H3({ id: gateCase.shape.id }).safeParse(read);
    const [issue] = checked.error.issues;
    const error = issue === undefined ? 'the line is no case' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
    return { id: named.success ? named.data.id : null, error };
}
/** The value of an item's field, or of its metadata's, where it can name a cluster. */
function clusterOf(given, key) {
    const metadata = given.metadata ?? {};
    const named = Object.hasOwn(metadata, key) ? metadata[key] : Object.hasOwn(given, key) ? given[key] : undefined;
    return typeof named === 'string' || typeof named === 'number' || typeof named === 'boolean'
        ? String(named)
        : undefined;
}
function isBinary(given) {
    return [given ?? null]
        .flat()
        .every((one) => one === null || ([0, 1].includes(Number(one)) && typeof one !== 'string'));
}
/** The id of a line that another language wrote with NaN or Infinity in it. */
function findId(line) {
    const [, text] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)\s*,/.exec(line) ?? [];
    try {
        return text === undefined ? null : gateCase.shape.id.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
;// CONCATENATED MODULE: ./build/core/judge-case.js





/**
 * Judges one line of `judge --jsonl` by the same function as a run. Never throws: a line that cannot be read is an answer
 * with `error`, and with the case's id where that much can be read.
 */
function judgeCase(line) {
    const parsed = parseCase(line);
    if ('error' in parsed)
        return parsed;
    try {
        const report = judgeParsed(parsed);
        return {
            id: parsed.id,
            verdict: report.verdict,
            rules: report.rules.map(({ list, score, rule, outcome, value, baselineValue, bound, estimate }) => {
                return { list, score, rule, outcome, value, baselineValue, bound, estimate };
            }),
            reasons: report.reasons.map((reason) => reason.code),
        };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u)
            return { id: parsed.id, error: error.message };
        return { id: parsed.id, error: `the gate met an error that it does not know: ${(0,errors/* describeError */.U)(error)}` };
    }
}
function judgeParsed(one) {
    const gate = String(one.id);
    const scores = Object.fromEntries(Object.entries(one.scores ?? {}).map(([name, given]) => [name, settingsOf(given)]));
    const rules = {
        require: listed(one.rules?.require),
        review: listed(one.rules?.review),
        watch: listed(one.rules?.watch),
        preset: one.preset ?? 'balanced',
        unsure: one.unsure ?? 'pass',
        onMissingBaseline: 'pass',
        scores: savedScores(scores),
        evidence: one.evidence ?? 'any',
    };
    return (0,judge/* judge */.S)({
        gate,
        rules: { ...(0,saved_rules/* restoreRules */.s)(rules), scores },
        candidate: recordOf(one, one.candidate, rules),
        baseline: {
            status: 'found',
            record: recordOf(one, one.baseline, rules),
            origin: { kind: 'case', words: ['the case'] },
        },
        anyFailed: true,
        reportText: 'ids',
        ...(one.seed === undefined ? {} : { seed: one.seed }),
    });
}
function settingsOf({ kind, range, better, margin, tie }) {
    const closed = kind === 'binary' || kind === 'bounded' ? [0, 1] : undefined;
    const known = range ?? closed;
    return {
        ...(kind === undefined ? {} : { kind }),
        ...(known === undefined ? {} : { range: known }),
        ...(better === undefined ? {} : { better }),
        ...(margin === undefined ? {} : { margin }),
        ...(tie === undefined ? {} : { tie }),
    };
}
/** What a record keeps of the settings. */
function savedScores(scores) {
    return Object.fromEntries(Object.entries(scores).map(([name, { better }]) => [name, better === undefined ? {} : { better }]));
}
function listed(texts) {
    return Object.fromEntries(Object.entries(texts ?? {}).map(([score, written]) => [score, [written].flat()]));
}
function recordOf(one, items, rules) {
    const itemResults = items.flatMap((given) => resultsOf(given, one.cluster ?? null));
    return {
        format: run_record/* RUN_FORMAT */.i4,
        version: 1,
        gate: String(one.id),
        name: String(one.id),
        startedAt: '',
        finishedAt: '',
        rules,
        identity: {},
        task: 'judge',
        comparability: { dataset: { source: 'file', name: 'case', hash: null }, evaluators: {}, repeat: 1 },
        planned: itemResults.length,
        complete: true,
        itemResults,
    };
}
/** An array is repetitions, or pooled runs; a repetition that has no score at all is a failed one. */
function resultsOf(given, clusterKey) {
    const scores = Object.entries(given.scores).map(([name, values]) => [name, [values].flat()]);
    const repetitions = Math.max(1, ...scores.map(([, values]) => values.length));
    const cluster = clusterKey === null ? undefined : clusterOf(given, clusterKey);
    return Array.from({ length: repetitions }, (_, repetition) => {
        const present = scores.flatMap(([name, values]) => {
            const found = values[repetition];
            return found === undefined || found === null ? [] : [[name, found]];
        });
        const amounts = Object.fromEntries(present);
        const amountOf = (name) => (typeof amounts[name] === 'number' ? amounts[name] : null);
        return {
            id: given.item,
            hash: '',
            repetition,
            ...(cluster === undefined ? {} : { cluster }),
            scores: amounts,
            scoreErrors: [],
            error: present.length === 0 ? { code: 'FAILED', message: '' } : null,
            latency: amountOf('latency'),
            cost: amountOf('cost'),
            tokens: amountOf('tokens'),
        };
    });
}

;// CONCATENATED MODULE: ./build/cli/case-lines.js
const NEWLINE = 0x0a;
/**
 * The lines of a stream as they come, at most one of them in memory. Only a line feed ends a line: what Unicode calls a line
 * separator may stand inside a JSON text. The last line needs no end.
 */
async function* readCaseLines(chunks, limitBytes) {
    let parts = [];
    let length = 0;
    const take = () => {
        const line = length > limitBytes ? null : Buffer.concat(parts).toString('utf8');
        parts = [];
        length = 0;
        return line;
    };
    for await (const given of chunks) {
        const chunk = Buffer.from(given);
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
            keep(chunk.subarray(start, end));
            yield take();
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (length > 0)
        yield take();
    function keep(part) {
        length += part.length;
        if (length > limitBytes)
            parts = [];
        else
            parts.push(part);
    }
}

;// CONCATENATED MODULE: ./build/cli/judge.js





/** A case of 10,000 items with ten scores has a tenth of it. */
const LINE_LIMIT_BYTES = 64 * 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * `langfuse-gate judge --jsonl`: a case a line on standard input, its verdict a line on standard output, in the same order
 * and as soon as it is there. Returns 0 when every line was a case, whatever the verdicts, else 2.
 */
async function judgeCases(outside) {
    if (outside.stdin === undefined || outside.stdin.isTTY === true) {
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The command judge reads cases from standard input, and nothing is connected to it.`,
            remedy: (0,core_text/* say */.cv) `Give it a file: ${'langfuse-gate judge --jsonl < cases.jsonl'}.`,
        });
    }
    const output = openOutput(outside.stdout);
    const counts = { cases: 0, refused: 0 };
    try {
        for await (const line of readCaseLines(outside.stdin, LINE_LIMIT_BYTES)) {
            const answer = answerLine(line);
            if (answer === null)
                continue;
            counts.cases += 1;
            if ('error' in answer)
                counts.refused += 1;
            await output.write(`${JSON.stringify(answer)}\n`);
        }
    }
    catch (error) {
        const log = createLog(outside);
        log.warn((0,core_text/* say */.cv) `The cases were judged up to number ${counts.cases}; then: ${(0,errors/* describeError */.U)(error)}`);
        return 2;
    }
    return counts.refused > 0 ? 2 : 0;
}
/** Null for an empty line. */
function answerLine(line) {
    if (line === null) {
        return { id: null, error: `the line is longer than ${String(LINE_LIMIT_BYTES / 1024 / 1024)} MiB` };
    }
    const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
    return text.trim() === '' ? null : judgeCase(text);
}
/** Writes that wait for a reader who is slower, and reject when there is no reader any more. */
function openOutput(stream) {
    let failure = null;
    let wake = () => undefined;
    stream.on?.('error', (error) => {
        failure = error ?? new Error('the output was closed');
        wake();
    });
    stream.on?.('drain', () => {
        wake();
    });
    return {
        write: async (text) => {
            const isTaken = stream.write(text) !== false;
            if (!isTaken && failure === null) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            if (failure !== null)
                throw failure;
        },
    };
}

// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
;// CONCATENATED MODULE: ./build/cli/report.js







/** `langfuse-gate report`: a saved report printed again, with the exit code that it had. */
async function printSavedReport(command, outside) {
    const text = await readJsonFile(outside.cwd, command.report);
    const parsed = report/* report */.z8.safeParse(parseJson(text));
    if (!parsed.success) {
        throw new errors/* GateError */.u({
            code: 'RECORD_UNREADABLE',
            text: (0,core_text/* say */.cv) `The file ${command.report} is not a report of this version.`,
            remedy: (0,core_text/* say */.cv) `Give a file written by --json.`,
        });
    }
    if (!(0,build_report/* isConsistent */.H)(parsed.data)) {
        throw new errors/* GateError */.u({
            code: 'RECORD_UNREADABLE',
            text: (0,core_text/* say */.cv) `The file ${command.report} states the verdict ${parsed.data.verdict} and the exit code ${parsed.data.exitCode}, which are not those of its gates.`,
            remedy: (0,core_text/* say */.cv) `Give a file as --json has written it.`,
        });
    }
    return printReport(parsed.data, command.outputs, outside, createLog(outside));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/progress.js

const CLEAR = '\r\u001B[K';
/** Progress of a gate's items for a person who waits, on the error stream so that the verdict stays alone on the other. */
function showProgress(stream) {
    return (gate) => {
        const name = (0,terminal/* terminalValue */.w)(gate.name);
        let shownQuarter = 0;
        return ({ planned, finished, failed }) => {
            const line = `${name}: ${String(finished)} of ${String(planned)} items${failed > 0 ? `, ${String(failed)} failed` : ''}`;
            if (stream.isTTY === true) {
                stream.write(`${CLEAR}${line}${finished === planned ? CLEAR : ''}`);
                return;
            }
            const quarter = Math.floor((4 * finished) / planned);
            if (quarter === shownQuarter)
                return;
            shownQuarter = quarter;
            stream.write(`${line}\n`);
        };
    };
}
/** A run that ended before its last item leaves its line behind; what is printed next must not continue it. */
function clearProgress(stream) {
    if (stream.isTTY === true)
        stream.write(CLEAR);
}

;// CONCATENATED MODULE: ./build/cli/run-spec-file.js

















/** `langfuse-gate run`: runs the gates, prints the report, keeps the run where `--save` says. Returns the exit code. */
async function runSpecFile(command, outside) {
    const cancel = new AbortController();
    const stop = () => {
        cancel.abort();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
        return await runAndPrint(command, outside, cancel.signal);
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
async function runAndPrint(command, outside, signal) {
    const context = await createContext(outside, signal);
    const edgesOf = (0,build_edges/* createEdges */.j)(langfuseSettings(outside, context));
    const report = await (0,run_spec/* runSpec */.l)({
        ...(command.spec === undefined ? {} : { spec: command.spec }),
        gates: command.gates,
        createEdges: (text) => withFiles(edgesOf(text), command, outside.cwd),
        context,
        watching: { onProgress: showProgress(outside.stderr), keyLikeNames: (0,child_environment/* keyLikeNames */.jv)(outside.env) },
        reporters: [],
    });
    clearProgress(outside.stderr);
    const exitCode = await printReport(report, command.outputs, outside, context.log);
    if (command.save === undefined)
        return exitCode;
    return (await save((0,render_redact/* redactReport */.a5)(report, secretsOf(outside)), command.save, outside)) ? exitCode : 2;
}
/** `--baseline` answers for whatever the spec says; the file that `--save` is about to make may still be missing, or without the gate. */
function withFiles(edges, { baseline, save }, directory) {
    if (baseline !== undefined)
        return { ...edges, givenBaseline: (gate) => readBaseline(baseline, gate, directory) };
    if (save === undefined)
        return edges;
    const path = (0,external_node_path_.resolve)(directory, save);
    return {
        ...edges,
        baselines: edges.baselines.map((source) => (source.kind === 'file' ? beforeFirst(source, path) : source)),
    };
}
async function readBaseline(file, gate, directory) {
    const record = (0,saved_run/* parseBaselineRecord */._R)(await readJsonFile(directory, file), file, gate.name);
    return { status: 'found', record, origin: { kind: 'file', words: (0,core_text/* say */.cv) `the file ${file}, given by --baseline` } };
}
const run_spec_file_named = schemas/* object */.Ikc({ file: schemas/* string */.YjP() });
function beforeFirst(source, path) {
    return {
        ...source,
        find: async (options, gate, dataset, context) => {
            try {
                return await source.find(options, gate, dataset, context);
            }
            catch (error) {
                const isIt = (0,external_node_path_.resolve)(context.directory, run_spec_file_named.parse(options).file) === path;
                if (!isIt || !(0,build_gate/* problemsOf */.GW)(error).every(({ code }) => code === 'BASELINE_NOT_FOUND'))
                    throw error;
                const reason = (0,external_node_fs_.existsSync)(path) ? (0,core_text/* say */.cv) `its file has no run of this gate yet` : (0,core_text/* say */.cv) `its file does not exist yet`;
                return { status: 'missing', reason: (0,core_text/* say */.cv) `${reason}; --save keeps this run` };
            }
        },
    };
}
/** Keeps the runs that were judged. A run that could not be judged, or that stopped early, is never a baseline. */
async function save(report, file, outside) {
    const judged = report.gates.filter((gate) => gate.verdict !== 'error').flatMap((gate) => gate.candidate ?? []);
    const whole = judged.filter(({ complete }) => complete);
    if (whole.length === 0) {
        const why = judged.length === 0 ? 'no gate could be judged' : 'the run stopped early, and a baseline is whole';
        outside.stderr.write(`nothing was saved: ${why}\n`);
        return false;
    }
    try {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(outside.cwd, file), (0,saved_run/* renderRunRecords */.GU)(whole));
        return true;
    }
    catch (error) {
        throw new errors/* GateError */.u({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The run cannot be saved as ${file}: ${(0,errors/* describeError */.U)(error)}`,
        });
    }
}

// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var statistics_random = __webpack_require__(17277);
// EXTERNAL MODULE: ./build/core/statistics/run-noise.js
var run_noise = __webpack_require__(72810);
// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
;// CONCATENATED MODULE: ./build/core/statistics/wilson.js

/** Score interval for a share (Wilson 1927, JASA 22). Assumes independent trials; proper for none and for all of them. */
function wilsonInterval(successes, trials, confidence) {
    const z = (0,distributions/* normalQuantile */.Zl)(1 - (1 - confidence) / 2);
    const share = successes / trials;
    const center = share + z ** 2 / (2 * trials);
    const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
    const whole = 1 + z ** 2 / trials;
    return {
        lower: successes === 0 ? 0 : (center - half) / whole,
        upper: successes === trials ? 1 : (center + half) / whole,
    };
}

;// CONCATENATED MODULE: ./build/core/selfcheck.js













const SWAPS = 400;
const CONFIDENCE = 0.95;
/**
 * Judges runs of the same code against each other by these rules. Throws GateError INPUT_INVALID for fewer than two runs,
 * and where two of them cannot be judged.
 */
function selfCheck(runs, rules) {
    const [first] = runs;
    if (first === undefined || runs.length < 2) {
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `A self-check of the gate ${first?.gate ?? ''} needs two runs of the same code or more; found ${runs.length}.`,
            remedy: (0,core_text/* say */.cv) `Keep each run with ${'--save'}, and name all the files.`,
        });
    }
    const broken = new Map();
    const pairs = runs.flatMap((candidate) => runs.filter((run) => run !== candidate).map((baseline) => [candidate, baseline]));
    const random = (0,statistics_random/* createRandom */.s)(`self-check ${first.gate}`);
    const swapped = Array.from({ length: SWAPS }, (_, index) => {
        const pair = pairs[index % pairs.length] ?? [first, first];
        return swapItems(pair, () => random.bits() < 0);
    });
    const rateOf = (all) => {
        const red = all.filter((pair) => isRed(pair, rules, broken)).length;
        return { red, of: all.length, ...wilsonInterval(red, all.length, CONFIDENCE) };
    };
    return {
        gate: first.gate,
        runs: runs.map(({ name }) => name),
        promised: outcome/* ALPHAS */.Iz[rules.preset],
        pairs: rateOf(pairs),
        swaps: rateOf(swapped),
        rules: [...broken.values()],
        noise: measureNoise(runs.map(compare_side/* createSide */.qB), rules),
    };
}
function isRed([candidate, baseline], rules, broken) {
    const report = (0,judge/* judge */.S)({
        gate: candidate.gate,
        rules,
        candidate,
        baseline: { status: 'found', record: baseline, origin: { kind: 'file', words: ['a run of the same code'] } },
        // Failures are a part of the noise that is measured, and a swap moves them from one side to the other.
        anyFailed: true,
        reportText: 'ids',
    });
    if (report.verdict === 'error') {
        const [reason] = report.reasons;
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The runs ${candidate.name} and ${baseline.name} cannot be judged: ${reason?.text ?? []}`,
            ...(reason?.remedy === undefined ? {} : { remedy: reason.remedy }),
        });
    }
    for (const { list, score, rule, outcome } of report.rules) {
        if (list === 'watch')
            continue;
        const key = JSON.stringify([list, score, rule]);
        const known = broken.get(key) ?? { score, rule, broken: 0 };
        broken.set(key, known);
        if (outcome === 'broken')
            known.broken += 1;
    }
    return report.verdict === 'failed' || report.verdict === 'needs-review';
}
/** An item's results change sides, all of them, where the coin says so and both runs have it. */
function swapItems([candidate, baseline], coin) {
    const [left, right] = [byItem(candidate), byItem(baseline)];
    const swapped = new Set([...left.keys()].filter((id) => right.has(id) && coin()));
    const taken = (own, other) => [...own].flatMap(([id, results]) => (swapped.has(id) ? (other.get(id) ?? []) : results));
    const withResults = (run, itemResults) => {
        return { ...run, itemResults, planned: itemResults.length };
    };
    return [withResults(candidate, taken(left, right)), withResults(baseline, taken(right, left))];
}
function byItem({ itemResults }) {
    const items = new Map();
    for (const result of itemResults)
        items.set(result.id, [...(items.get(result.id) ?? []), result]);
    return items;
}
function measureNoise(sides, rules) {
    const named = rules.rules.map(({ score }) => score);
    const scores = new Set([...named, ...sides.flatMap((side) => (0,compare_readings/* scoreNames */.Xc)(side))]);
    return [...scores].sort().flatMap((score) => {
        const readings = sides.map((side) => (0,compare_readings/* readScore */.Bg)(side, score));
        const settings = Object.hasOwn(rules.scores, score) ? rules.scores[score] : undefined;
        const type = (0,score_type/* typeScore */.VC)(score, readings, settings);
        if (type === null || 'code' in type || type.kind === 'text')
            return [];
        const view = (0,item_values/* viewItems */.k)((0,default_rules/* defaultRule */.e)(score, settings, 0));
        const samples = readings.map((one) => (0,sample/* fillSample */.av)(one, type).items);
        const items = [...(samples[0]?.keys() ?? [])].flatMap((id) => {
            const found = samples.flatMap((sample) => sample.get(id) ?? []);
            return found.length === sides.length ? [found.map((sample) => (0,item_values/* itemValue */.R)(view, sample))] : [];
        });
        if (items.length === 0)
            return [];
        const { within, shock } = (0,run_noise/* estimateRunNoise */.e)(items);
        const isSingle = sides.every(({ record }) => record.comparability.repeat === 1);
        return [
            {
                score,
                items: items.length,
                flips: type.isBinary && isSingle ? 2 * within : null,
                deviation: Math.sqrt(within),
                shock: Math.sqrt(shock),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/cli/selfcheck.js











/** `langfuse-gate selfcheck`: how often runs of the same code are red against each other. Returns 0 once that is measured. */
async function printSelfCheck(command, outside) {
    const rulesOf = await chooseRules(command.spec, outside.cwd);
    const gates = groupByGate(await readRuns(command, outside.cwd), command.gate);
    const checks = gates.map((runs) => selfCheck(runs, rulesOf(runs[0])));
    for (const text of checks.flatMap(describeSelfCheck))
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    if (command.outputs.json !== undefined)
        await writeJson(command.outputs.json, checks, outside.cwd);
    return 0;
}
async function readRuns({ runs }, directory) {
    const records = [];
    for (const file of runs)
        records.push(...(0,saved_run/* parseRunRecords */.Vw)(await readJsonFile(directory, file), file));
    return records;
}
function groupByGate(records, wanted) {
    const gates = new Map();
    for (const record of records) {
        const runs = gates.get(record.gate);
        if (runs === undefined)
            gates.set(record.gate, [record]);
        else if (runs.every(({ name }) => name !== record.name))
            runs.push(record);
        else
            throw invalid((0,core_text/* say */.cv) `The run ${record.name} of the gate ${record.gate} is given twice.`);
    }
    const found = [...gates].filter(([name]) => wanted === undefined || name === wanted).map(([, runs]) => runs);
    if (found.length > 0)
        return found;
    throw invalid(wanted === undefined
        ? (0,core_text/* say */.cv) `The files have no run: no gate of them came as far as its items.`
        : (0,core_text/* say */.cv) `The files have no run of the gate ${wanted}; their gates are ${(0,core_text/* list */.p_)([...gates.keys()])}.`);
}
function describeSelfCheck({ gate, runs, promised, pairs, swaps, rules, noise }) {
    const isMore = swaps.lower > promised;
    return [
        (0,core_text/* say */.cv) `${gate}: ${(0,words/* count */.U9)(runs.length, 'run')}, each judged against each other: ${describeRate(pairs)}.`,
        (0,core_text/* say */.cv) `  Items swapped between two runs by chance: ${describeRate(swaps)}. The preset promises ${[(0,words/* percent */.KN)(promised)]} at most, of the relative rules.`,
        ...(isMore
            ? [(0,core_text/* say */.cv) `  That is more than the preset promises: absolute rules, guards and slices stand outside it.`]
            : []),
        ...rules
            .filter(({ broken }) => broken > 0)
            .map(({ score, rule, broken }) => (0,core_text/* say */.cv) `  ${rule} of ${score} was broken in ${broken} of ${pairs.of + swaps.of}.`),
        ...noise.map((one) => (0,core_text/* say */.cv) `  ${describeNoise(one)}${describeShock(one, runs.length)}`),
    ];
}
function describeRate({ red, of, lower, upper }) {
    return (0,core_text/* say */.cv) `${red} of ${of} red, ${[(0,words/* percent */.KN)(red / of)]} (95 % interval ${[(0,words/* percent */.KN)(lower)]} to ${[(0,words/* percent */.KN)(upper)]})`;
}
function describeNoise({ score, items, flips, deviation }) {
    return flips === null
        ? (0,core_text/* say */.cv) `${score}: one run of an item varies by ${[(0,numbers/* formatAmount */.ej)(deviation, 'none')]} (standard deviation, ${(0,words/* count */.U9)(items, 'item')}).`
        : (0,core_text/* say */.cv) `${score}: ${[(0,words/* percent */.KN)(flips)]} of ${(0,words/* count */.U9)(items, 'item')} differ between two runs.`;
}
/** A shock is worth a word where it would move a comparison as much as the items do. */
function describeShock({ items, deviation, shock }, runs) {
    if (shock <= deviation / Math.sqrt(items) / 2)
        return [];
    const doubt = runs < 5 ? (0,core_text/* say */.cv) ` (from ${runs} runs, roughly)` : [];
    return (0,core_text/* say */.cv) ` Whole runs differ by ${[(0,numbers/* formatAmount */.ej)(shock, 'none')]} beyond that${doubt}: a provider or a judge drifts, and a baseline of several runs helps.`;
}
async function writeJson(file, checks, directory) {
    try {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(directory, file), `${JSON.stringify(checks, null, 2)}\n`);
    }
    catch (error) {
        throw new errors/* GateError */.u({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The self-check cannot be written to ${file}: ${(0,errors/* describeError */.U)(error)}`,
        });
    }
}
function invalid(text) {
    return new errors/* GateError */.u({
        code: 'INPUT_INVALID',
        text,
        remedy: (0,core_text/* say */.cv) `Keep each run with ${'--save'}, and name all the files.`,
    });
}

;// CONCATENATED MODULE: ./build/cli/run.js














/** Runs one command line; returns the exit code. Whatever cannot be judged is a report like any other, and exit code 2. */
async function run(outside) {
    let subject = 'the command line';
    let outputs = { color: !outside.argv.includes('--no-color') };
    try {
        const command = parseCommand(outside.argv);
        if ('outputs' in command) {
            outputs = command.outputs;
            subject = subjectOf(command);
        }
        return await runCommand(command, outside);
    }
    catch (error) {
        const createdAt = new Date().toISOString();
        const report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec: subject, gates: [], problems: (0,build_gate/* problemsOf */.GW)(error) });
        return printReport(report, outputs, outside, createLog(outside));
    }
}
async function runCommand(command, outside) {
    switch (command.name) {
        case 'help':
            outside.stdout.write(HELP);
            return 0;
        case 'version':
            outside.stdout.write(`${version/* TOOL */.j}\n`);
            return 0;
        case 'judge':
            return judgeCases(outside);
        case 'selfcheck':
            return printSelfCheck(command, outside);
        case 'run':
            return runSpecFile(command, outside);
        case 'compare':
            return compare(command, outside);
        case 'check':
            return check(command, outside);
        case 'report':
            return printSavedReport(command, outside);
        case 'baseline':
            return baseline(command, outside);
    }
}
/** The file that a problem of the whole command is about. */
function subjectOf(command) {
    switch (command.name) {
        case 'report':
            return command.report;
        case 'compare':
            return command.spec ?? command.candidate;
        case 'selfcheck':
            return command.spec ?? command.runs[0] ?? '';
        case 'baseline':
            return command.action === 'list' ? (command.spec ?? spec_file/* SPEC_PATHS */.r[0]) : command.run;
        default:
            return command.spec ?? spec_file/* SPEC_PATHS */.r[0];
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
// EXTERNAL MODULE: ./build/core/spec/parse.js + 9 modules
var parse = __webpack_require__(72053);
// EXTERNAL MODULE: ./build/core/spec/variants.js
var variants = __webpack_require__(66248);
// EXTERNAL MODULE: ./build/gate.js + 21 modules
var build_gate = __webpack_require__(12804);
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
    try {
        const read = await (0,spec_file/* readSpecFile */.M)(context.directory, run.spec);
        file = read.file;
        const edges = run.createEdges(read.text);
        const gates = (0,choose_gates/* chooseGates */.q)((0,parse/* parseSpec */.F)(read.text, file, edges).gates.flatMap(variants/* expandVariants */.Ts), run.gates);
        const names = gates.map((gate) => gate.name);
        for (const reporter of run.reporters)
            await reporter.start?.(names);
        const reports = [];
        for (const gate of gates) {
            const met = (await run.meet?.(gate, edges)) ?? gate;
            reports.push('verdict' in met ? met : await (0,build_gate/* runGate */.Rg)(met, edges, context, run.watching));
        }
        const createdAt = context.now().toISOString();
        const headToHead = compareVariants(gates, reports);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec: file, gates: reports, headToHead, problems: [] });
    }
    catch (error) {
        const problems = (0,build_gate/* problemsOf */.GW)(error);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: context.now().toISOString(), spec: file, gates: [], problems });
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


/***/ })

};
