export const id = 916;
export const ids = [916];
export const modules = {

/***/ 19916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/gate.js + 2 modules
var gate = __webpack_require__(23070);
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
;// CONCATENATED MODULE: ./build/cli/args.js



const HELP = `langfuse-gate: did this change make the application worse?

  langfuse-gate run [SPEC]                         run the gates of a spec, print the verdict
  langfuse-gate compare CANDIDATE.json BASELINE.json
                                                   judge two saved runs; nothing is run
  langfuse-gate check [SPEC]                       validate a spec, and say what its dataset can show
  langfuse-gate report REPORT.json                 print a saved report again

run
  --gate NAME        only this gate (may be repeated)
  --baseline FILE    compare with this saved run, whatever the spec says
  --save FILE        keep this run as a baseline file
run, compare and report
  --json FILE        write the report as JSON
  --markdown FILE    write the report as it would be posted
compare
  --spec FILE        judge by this spec's rules, not by those saved with the candidate
  --gate NAME        which gate of it
everywhere
  --no-color, --help, --version

Without SPEC: langfuse-gate.yml, then .github/langfuse-gate.yml.
Langfuse, where the spec asks for it: LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL.
Exit codes: 0 passed or inconclusive, 1 failed or needs review, 2 the gate could not judge.
`;
const FLAGS = {
    run: ['gate', 'baseline', 'save', 'json', 'markdown'],
    compare: ['spec', 'gate', 'json', 'markdown'],
    check: [],
    report: ['json', 'markdown'],
};
/** The arguments after the program's name. Throws GateError INPUT_INVALID with what would be right. */
function parseCommand(argv) {
    const { values, positionals } = parsed(argv);
    if (values.help === true)
        return { name: 'help' };
    if (values.version === true)
        return { name: 'version' };
    const [name, ...operands] = positionals;
    if (name === undefined)
        throw invalid((0,core_text/* say */.cv) `No command is given. The commands are ${(0,core_text/* list */.p_)(Object.keys(FLAGS))}.`);
    if (!isCommand(name)) {
        throw invalid((0,core_text/* say */.cv) `There is no command ${name}. The commands are ${(0,core_text/* list */.p_)(Object.keys(FLAGS))}.`);
    }
    const allowed = FLAGS[name];
    const stray = Object.keys(values).filter((flag) => flag !== 'color' && !allowed.includes(flag));
    if (stray.length > 0)
        throw invalid((0,core_text/* say */.cv) `The command ${name} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    const outputs = {
        ...(values.json === undefined ? {} : { json: values.json }),
        ...(values.markdown === undefined ? {} : { markdown: values.markdown }),
        color: values.color !== false,
    };
    const gates = values.gate ?? [];
    if (name === 'compare') {
        const [candidate, baseline] = exactly(name, operands, ['CANDIDATE.json', 'BASELINE.json']);
        if (gates.length > 1)
            throw invalid((0,core_text/* say */.cv) `The command compare takes one --gate.`);
        return {
            name,
            candidate,
            baseline,
            ...(values.spec === undefined ? {} : { spec: values.spec }),
            ...(gates[0] === undefined ? {} : { gate: gates[0] }),
            outputs,
        };
    }
    if (name === 'report')
        return { name, report: exactly(name, operands, ['REPORT.json'])[0], outputs };
    if (operands.length > 1)
        throw invalid((0,core_text/* say */.cv) `The command ${name} takes one spec; found ${(0,core_text/* list */.p_)(operands)}.`);
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
                spec: { type: 'string' },
                color: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw invalid((0,core_text/* say */.cv) `The arguments cannot be read: ${(0,errors/* describeError */.U)(error)}`);
    }
}
function isCommand(name) {
    return Object.hasOwn(FLAGS, name);
}
function exactly(command, operands, names) {
    if (operands.length !== names.length) {
        throw invalid((0,core_text/* say */.cv) `The command ${command} takes ${(0,core_text/* list */.p_)(names)}; found ${operands.length} of them.`);
    }
    return operands;
}
function invalid(text) {
    return new errors/* GateError */.u({ code: 'INPUT_INVALID', text, remedy: (0,core_text/* say */.cv) `See langfuse-gate --help.` });
}

// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
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

// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/edges.js + 42 modules
var build_edges = __webpack_require__(63410);
// EXTERNAL MODULE: ./build/run-spec.js + 14 modules
var run_spec = __webpack_require__(38420);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/git/identity.js
var identity = __webpack_require__(86193);
// EXTERNAL MODULE: ./build/core/render/redact.js
var render_redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/core/render/encode/log.js
var log = __webpack_require__(88988);
;// CONCATENATED MODULE: ./build/cli/process.js



/** Values of the environment that must appear in nothing that is printed or written. */
function secretsOf({ env }) {
    const names = [...(0,child_environment/* keyLikeNames */.jv)(env), 'LANGFUSE_SECRET_KEY', 'GITHUB_TOKEN'];
    return names.flatMap((name) => env[name] ?? []).filter((value) => value.length >= SHORTEST_SECRET);
}
/** Shorter values would be found in ordinary words. */
const SHORTEST_SECRET = 8;
/** Messages for a person on the error stream; details only when they are asked for. */
function createLog(outside) {
    const redact = (0,render_redact/* redactor */.$)(secretsOf(outside));
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
    return {
        directory: outside.cwd,
        identity: await (0,identity/* readIdentity */.xN)(outside.cwd, (0,child_environment/* childEnvironment */.Qc)([], {}, outside.env).values),
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

;// CONCATENATED MODULE: ./build/cli/check.js







/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
async function check(command, outside) {
    const context = await createContext(outside, new AbortController().signal);
    const createAll = (0,build_edges/* createEdges */.j)(langfuseSettings(outside, context));
    const { spec, edges } = await (0,run_spec/* loadSpec */.I)({ ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll }, outside.cwd);
    const print = (text) => {
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    };
    print((0,core_text/* say */.cv) `The spec ${spec.file} is right: ${spec.gates.length} ${spec.gates.length === 1 ? GATE : GATES}.`);
    for (const gate of spec.gates) {
        print((0,core_text/* say */.cv) `${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : (0,core_text/* say */.cv) `${gate.rules.length} written rules`}`);
        print(await describeDataset(gate, edges, context));
    }
    return 0;
}
const GATE = ['gate'];
const GATES = ['gates'];
const DEFAULT_RULES = ['the default rule for every score'];
async function describeDataset(gate, edges, context) {
    const source = edges.datasets.find(({ kind }) => kind === gate.dataset.kind);
    try {
        const dataset = await source?.load(gate.dataset.options, context);
        return (0,core_text/* say */.cv) `  ${describePlan(dataset?.items.length ?? 0, gate.preset)}`;
    }
    catch (error) {
        const needsKeys = error instanceof errors/* GateError */.u && error.problems.every(({ code }) => code === 'NO_CREDENTIALS');
        if (!needsKeys)
            throw error;
        return (0,core_text/* say */.cv) `  Its dataset is in Langfuse, and there are no keys to read it with: what it can show is not known.`;
    }
}

// EXTERNAL MODULE: ./build/core/judge.js + 34 modules
var judge = __webpack_require__(16476);
// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/log.js
const silentLog = { info() { }, warn() { }, debug() { } };

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./build/reporters/index.js + 30 modules
var build_reporters = __webpack_require__(73539);
;// CONCATENATED MODULE: ./build/cli/outputs.js





const DEFAULT_WIDTH = 120;
/** The report on the terminal and in the files that were asked for. Returns the exit code. */
async function printReport(report, outputs, outside, log) {
    const { stdout, env, cwd } = outside;
    const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const links = { trusted: [], server: 'https://github.com' };
    const reporters = (0,build_reporters/* createReporters */.r)({
        ...(outputs.json === undefined ? {} : { json: { path: (0,external_node_path_.resolve)(cwd, outputs.json), log } }),
        ...(outputs.markdown === undefined ? {} : { markdown: { path: (0,external_node_path_.resolve)(cwd, outputs.markdown), links, log } }),
        terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
    });
    await (0,gate/* deliverAll */.F0)(reporters, (0,render_redact/* redactReport */.a)(report, secretsOf(outside)), { log });
    return report.exitCode;
}

;// CONCATENATED MODULE: ./build/cli/compare.js














/** `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. */
async function compare(command, outside) {
    const candidates = chooseRecords((0,saved_run/* parseRunRecords */.Vw)(await readJsonFile(outside.cwd, command.candidate), command.candidate), command);
    const baselineText = await readJsonFile(outside.cwd, command.baseline);
    const rulesOf = await chooseRules(command, outside);
    const gates = candidates.map((candidate) => {
        try {
            return (0,judge/* judge */.S)({
                gate: candidate.gate,
                rules: rulesOf(candidate),
                candidate,
                baseline: {
                    status: 'found',
                    record: (0,saved_run/* parseBaselineRecord */._R)(baselineText, command.baseline, candidate.gate),
                    origin: { kind: 'file', words: (0,core_text/* say */.cv) `the file ${command.baseline}` },
                },
                reportText: 'full',
            });
        }
        catch (error) {
            return (0,judge/* errorGate */.i)({ name: candidate.gate }, (0,gate/* problemsOf */.GW)(error), candidate);
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
async function chooseRules(command, outside) {
    if (command.spec === undefined)
        return (record) => (0,saved_rules/* restoreRules */.s)(record.rules);
    const createAll = (0,build_edges/* createEdges */.j)({ log: silentLog, signal: new AbortController().signal });
    const { spec } = await (0,run_spec/* loadSpec */.I)({ spec: command.spec, createEdges: createAll }, outside.cwd);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
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
    return (await save((0,render_redact/* redactReport */.a)(report, secretsOf(outside)), command.save, outside)) ? exitCode : 2;
}
/** `--baseline` answers for whatever the spec says; the file that `--save` is about to make may still be missing. */
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
const named = schemas/* object */.Ikc({ file: schemas/* string */.YjP() });
function beforeFirst(source, path) {
    return {
        ...source,
        find: (options, gate, dataset, context) => {
            const { file } = named.parse(options);
            if ((0,external_node_path_.resolve)(context.directory, file) !== path || (0,external_node_fs_.existsSync)(path)) {
                return source.find(options, gate, dataset, context);
            }
            return Promise.resolve({ status: 'missing', reason: (0,core_text/* say */.cv) `its file does not exist yet; --save keeps this run` });
        },
    };
}
/** Keeps the runs that were judged. A run that could not be judged is never a baseline. */
async function save(report, file, outside) {
    const judged = report.gates.filter((gate) => gate.verdict !== 'error').flatMap((gate) => gate.candidate ?? []);
    if (judged.length === 0) {
        outside.stderr.write('nothing was saved: no gate could be judged\n');
        return false;
    }
    try {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(outside.cwd, file), (0,saved_run/* renderRunRecords */.GU)(judged));
        return true;
    }
    catch (error) {
        throw new errors/* GateError */.u({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The run cannot be saved as ${file}: ${(0,errors/* describeError */.U)(error)}`,
        });
    }
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
        const report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec: subject, gates: [], problems: (0,gate/* problemsOf */.GW)(error) });
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
        case 'run':
            return runSpecFile(command, outside);
        case 'compare':
            return compare(command, outside);
        case 'check':
            return check(command, outside);
        case 'report':
            return printSavedReport(command, outside);
    }
}
/** The file that a problem of the whole command is about. */
function subjectOf(command) {
    switch (command.name) {
        case 'report':
            return command.report;
        case 'compare':
            return command.spec ?? command.candidate;
        default:
            return command.spec ?? spec_file/* SPEC_PATHS */.r[0];
    }
}


/***/ })

};
