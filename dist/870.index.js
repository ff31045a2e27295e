export const id = 870;
export const ids = [870];
export const modules = {

/***/ 52870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/gate.js + 18 modules
var gate = __webpack_require__(9977);
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
everywhere
  --no-color, --help, --version

Without SPEC: langfuse-gate.yml, then .github/langfuse-gate.yml.
Langfuse, where the spec asks for it: LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL.
Exit codes: 0 passed or inconclusive, 1 failed or needs review, 2 the gate could not judge.
`;
const FLAGS = {
    run: ['gate', 'baseline', 'save', 'json', 'markdown', 'html'],
    compare: ['spec', 'gate', 'json', 'markdown', 'html'],
    check: [],
    report: ['json', 'markdown', 'html'],
    selfcheck: ['spec', 'gate', 'json'],
    judge: ['jsonl'],
};
/** All of them are shown. */
const COMMANDS = Object.keys(FLAGS).length;
/** The arguments after the program's name. Throws GateError INPUT_INVALID with what would be right. */
function parseCommand(argv) {
    const { values, positionals } = parsed(argv);
    if (values.help === true)
        return { name: 'help' };
    if (values.version === true)
        return { name: 'version' };
    const [name, ...operands] = positionals;
    if (name === undefined)
        throw invalid((0,core_text/* say */.cv) `No command is given. The commands are ${(0,core_text/* list */.p_)(Object.keys(FLAGS), COMMANDS)}.`);
    if (!isCommand(name)) {
        throw invalid((0,core_text/* say */.cv) `There is no command ${name}. The commands are ${(0,core_text/* list */.p_)(Object.keys(FLAGS), COMMANDS)}.`);
    }
    const allowed = FLAGS[name];
    const stray = Object.keys(values).filter((flag) => flag !== 'color' && !allowed.includes(flag));
    if (stray.length > 0)
        throw invalid((0,core_text/* say */.cv) `The command ${name} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    if (name === 'judge') {
        if (operands.length > 0)
            throw invalid((0,core_text/* say */.cv) `The command judge takes no file; found ${(0,core_text/* list */.p_)(operands)}.`);
        if (values.jsonl !== true)
            throw invalid((0,core_text/* say */.cv) `The command judge takes ${'--jsonl'}, the one format that it reads.`);
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
        throw invalid((0,core_text/* say */.cv) `The command ${[name]} takes one --gate.`);
    }
    const chosen = {
        ...(values.spec === undefined ? {} : { spec: values.spec }),
        ...(gates[0] === undefined ? {} : { gate: gates[0] }),
    };
    if (name === 'selfcheck') {
        if (operands.length === 0)
            throw invalid((0,core_text/* say */.cv) `The command selfcheck takes the files of two runs or more; found none.`);
        return { name, runs: operands, ...chosen, outputs };
    }
    if (name === 'compare') {
        const [candidate, baseline] = exactly(name, operands, ['CANDIDATE.json', 'BASELINE.json']);
        return { name, candidate, baseline, ...chosen, outputs };
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
                html: { type: 'string' },
                spec: { type: 'string' },
                jsonl: { type: 'boolean' },
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
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

// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/select-items.js
var select_items = __webpack_require__(5377);
// EXTERNAL MODULE: ./build/edges.js + 89 modules
var build_edges = __webpack_require__(15431);
// EXTERNAL MODULE: ./build/run-spec.js + 12 modules
var run_spec = __webpack_require__(19249);
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
        for (const line of await describeDataset(gate, edges, context))
            print((0,core_text/* say */.cv) `  ${line}`);
    }
    return 0;
}
const DEFAULT_RULES = ['the default rule for every score'];
async function describeDataset(gate, edges, context) {
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

// EXTERNAL MODULE: ./build/core/judge.js + 41 modules
var judge = __webpack_require__(90439);
// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
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

// EXTERNAL MODULE: ./build/deliver.js
var deliver = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/reporters/index.js + 45 modules
var build_reporters = __webpack_require__(75056);
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

// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
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
const rule = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())], { error: 'expected a rule as text, or an array of them' });
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
    return (await save((0,render_redact/* redactReport */.a5)(report, secretsOf(outside)), command.save, outside)) ? exitCode : 2;
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

// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
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
        noise: measureNoise(runs.map(side/* createSide */.qB), rules),
    };
}
function isRed([candidate, baseline], rules, broken) {
    const report = (0,judge/* judge */.S)({
        gate: candidate.gate,
        rules,
        candidate,
        baseline: { status: 'found', record: baseline, origin: { kind: 'file', words: ['a run of the same code'] } },
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
            throw selfcheck_invalid((0,core_text/* say */.cv) `The run ${record.name} of the gate ${record.gate} is given twice.`);
    }
    const found = [...gates].filter(([name]) => wanted === undefined || name === wanted).map(([, runs]) => runs);
    if (found.length > 0)
        return found;
    throw selfcheck_invalid(wanted === undefined
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
function selfcheck_invalid(text) {
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
        default:
            return command.spec ?? spec_file/* SPEC_PATHS */.r[0];
    }
}


/***/ })

};
