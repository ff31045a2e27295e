export const id = 770;
export const ids = [770];
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

/***/ 58139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ chooseRules)
});

// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/log.js
const silentLog = { info() { }, warn() { }, debug() { } };

// EXTERNAL MODULE: ./build/run-spec.js + 2 modules
var run_spec = __webpack_require__(17700);
;// CONCATENATED MODULE: ./build/cli/choose-rules.js






/** The rules that saved runs are judged by: a spec's where one is named, else those saved with each run. */
async function chooseRules(specFile, directory) {
    if (specFile === undefined)
        return (record) => (0,saved_rules/* restoreRules */.s)(record.rules);
    const createAll = (0,edges/* createEdges */.j)({ log: silentLog, signal: new AbortController().signal });
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


/***/ }),

/***/ 98389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _core_build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24465);
/* harmony import */ var _core_gate_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96930);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34009);
/* harmony import */ var _core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18921);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10068);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58508);
/* harmony import */ var _choose_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58139);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8230);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68751);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19172);












/** `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. */
async function compare(command, outside) {
    const candidates = chooseRecords((0,_core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunRecords */ .Vw)(await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonFile */ .J)(outside.cwd, command.candidate), command.candidate), command);
    const baselineText = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonFile */ .J)(outside.cwd, command.baseline);
    const rulesOf = await (0,_choose_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseRules */ .D)(command.spec, outside.cwd);
    const gates = candidates.map((candidate) => {
        try {
            const record = (0,_core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaselineRecord */ ._R)(baselineText, command.baseline, candidate.gate);
            if (record.name === candidate.name)
                throw sameRun(candidate);
            return (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({
                gate: candidate.gate,
                rules: rulesOf(candidate),
                candidate,
                baseline: {
                    status: 'found',
                    record,
                    origin: { kind: 'file', words: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `the file ${command.baseline}` },
                },
                reportText: 'full',
            });
        }
        catch (error) {
            return (0,_core_gate_report_js__WEBPACK_IMPORTED_MODULE_1__/* .errorGate */ .i)({ name: candidate.gate }, (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .G)(error), candidate);
        }
    });
    const spec = command.spec ?? command.candidate;
    const report = (0,_core_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ tool: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .TOOL */ .j, createdAt: new Date().toISOString(), spec, gates, problems: [] });
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .printReport */ .Y)(report, command.outputs, outside, (0,_process_js__WEBPACK_IMPORTED_MODULE_9__/* .createLog */ .h)(outside));
}
function chooseRecords(records, { gate, candidate }) {
    const chosen = gate === undefined ? records : records.filter((record) => record.gate === gate);
    if (chosen.length > 0)
        return chosen;
    if (gate === undefined || records.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u({
            code: 'INPUT_INVALID',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `The file ${candidate} has no run: no gate of it came as far as its items.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `Make it again, with ${'--save'} or ${'--json'}.`,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `The file ${candidate} has no run of the gate ${gate}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `Its gates are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)(records.map((record) => record.gate))}.`,
    });
}
function sameRun({ name, gate }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `The run ${name} of the gate ${gate} is on both sides: it would be compared with itself.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `Name the file of another run as the baseline.`,
    });
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

/***/ 68751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26067);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36601);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73484);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19172);






const DEFAULT_WIDTH = 120;
/**
 * The report on the terminal and in the files that were asked for. Returns the exit code: 2 where one of them could not be
 * written, since a step that reads it must not go on as if it were there.
 */
async function printReport(report, outputs, outside, log) {
    const { stdout, env, cwd } = outside;
    const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const langfuse = env['LANGFUSE_BASE_URL'] ?? 'https://cloud.langfuse.com';
    const links = { trusted: [langfuse], server: 'https://github.com' };
    const unwritten = [];
    const file = (path) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path),
        links,
        log,
        onUnwritten: () => void unwritten.push(path),
    });
    const reporters = (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createReporters */ .r)({
        ...(outputs.json === undefined ? {} : { json: file(outputs.json) }),
        ...(outputs.markdown === undefined ? {} : { markdown: file(outputs.markdown) }),
        ...(outputs.html === undefined ? {} : { html: file(outputs.html) }),
        terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
    });
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAll */ .F)(reporters, (0,_core_render_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactReport */ .a5)(report, (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .F)(outside)), { log });
    if (unwritten.length === 0)
        return report.exitCode;
    log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `The exit code is 2, as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(unwritten)} could not be written. Give a path that can be written.`);
    return 2;
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


/***/ })

};
