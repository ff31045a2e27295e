export const id = 660;
export const ids = [660];
export const modules = {

/***/ 38660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var compare_waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/statistics/power.js
var power = __webpack_require__(87753);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
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
    return writtenMargins(rules).flatMap(({ where, margin, shown }) => margin <= 0 || margin >= plan.judge
        ? []
        : [
            (0,core_text/* say */.cv) `${where}: ${(0,words/* count */.U9)(items, 'item')} cannot show a drop of ${[shown]}; ${itemsToShow(margin, rules.preset)} would, as would a larger margin or more runs of the baseline.`,
        ]);
}
function writtenMargins({ rules, scores }) {
    const inUnits = (amount, score) => {
        const [low, high] = scores[score]?.range ?? [0, 1];
        return {
            margin: amount / (high - low),
            shown: (0,numbers/* formatAmount */.ej)(amount, low === 0 && high === 1 ? 'points' : 'none'),
        };
    };
    if (rules.length === 0) {
        return Object.entries(scores).flatMap(([score, { margin }]) => margin === undefined ? [] : [{ where: (0,core_text/* say */.cv) `${`scores.${score}.margin`}`, ...inUnits(margin, score) }]);
    }
    return rules.flatMap((rule) => {
        const amount = writtenAmount(rule);
        if (amount === null)
            return [];
        const where = (0,core_text/* say */.cv) `${rule.list} ${rule.score}, ${rule.text}`;
        const size = Math.abs(amount);
        // A share is of the items, whatever the score's range is.
        const isShare = rule.condition.statistic.name === 'share';
        return [{ where, ...(isShare ? { margin: size, shown: (0,numbers/* formatAmount */.ej)(size, 'points') } : inUnits(size, rule.score)) }];
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

// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/select-items.js
var select_items = __webpack_require__(5377);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var build_edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/check.js

















/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
async function check(command, outside) {
    const context = await (0,cli_context/* createContext */.q)(outside, new AbortController().signal);
    const createAll = (0,build_edges/* createEdges */.j)((0,cli_context/* langfuseSettings */.n)(outside, context));
    const { spec, edges } = await (0,spec_file/* loadSpec */.II)({ ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll }, outside.cwd);
    const problems = spec.gates.flatMap((gate) => [
        ...missingModules(gate, context),
        ...(0,compare_waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString()).problems,
    ]);
    if (problems.length > 0)
        throw new errors/* GateError */.ue(problems);
    const print = (text) => {
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    };
    // Before the first word: a dataset that cannot be read is an error, and nothing was right.
    const datasets = new Map();
    for (const gate of spec.gates)
        datasets.set(gate, await describeDataset(gate, edges, context));
    print((0,core_text/* say */.cv) `The spec ${spec.file} is right: ${[(0,numbers/* counted */.hS)(spec.gates.length, 'gate')]}.`);
    for (const gate of spec.gates) {
        print((0,core_text/* say */.cv) `${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : [(0,numbers/* counted */.hS)(gate.rules.length, 'written rule')]}`);
        for (const line of idleNames(gate))
            print((0,core_text/* say */.cv) `  ${line}`);
        for (const line of datasets.get(gate) ?? [])
            print((0,core_text/* say */.cv) `  ${line}`);
    }
    return 0;
}
/** What the spec itself shows to be misspelt or idle; which scores the task's evaluators give, only a run knows. */
function idleNames({ rules, waivers, scores, checks, judges, awaited }) {
    const known = new Set([...spec_rules/* BUILT_IN_SCORES */.n4, ...[...rules, ...checks, ...judges, ...awaited].map(({ score }) => score)]);
    const misspelt = Object.keys(scores).flatMap((score) => {
        const hint = known.has(score) ? [] : (0,schema_issues/* didYouMean */.au)(score, known);
        return hint.length === 0 ? [] : [(0,core_text/* say */.cv) `${'scores'} says something of ${score}.${hint}`];
    });
    return [...misspelt, ...(0,compare_waivers/* describeIdleWaivers */.f0)(waivers, rules)];
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
        const needsKeys = error instanceof errors/* GateError */.ue && error.problems.every(({ code }) => code === 'NO_CREDENTIALS');
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

/***/ 76821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ FEWEST_CONSTANT),
/* harmony export */   Qg: () => (/* binding */ FEWEST_FOR_QUANTILES),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87753);


/** Units below which a bootstrap interval of a quantile promises nothing. */
const FEWEST_FOR_QUANTILES = 20;
/** Units from which differences that do not vary hold a rule. */
const FEWEST_CONSTANT = 10;
/** A spread this small beside the values is rounding. */
const ROUNDING = 1e-9;
/** What every kind of evidence says alike. Differences without spread get an interval that leaves room for other items. */
function summarize(question, { mean, deviation, lower, upper }, units, isPassFail) {
    const { pairs, width, alpha } = question;
    const isConstant = deviation <= width * ROUNDING;
    // Tango's interval for no discordant pair at all, over the width of the values.
    const z2 = (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) ** 2;
    const room = (width * z2) / (units + z2);
    return {
        difference: mean,
        lower: isConstant ? mean - room : lower,
        upper: isConstant ? mean + room : upper,
        pairs: pairs.length,
        units,
        isIdentical: pairs.every(({ candidate, baseline }) => [...candidate, ...baseline].every((value) => value === candidate[0])),
        isConstant,
        isRough: false,
        runs: units === pairs.length && question.itemValue === null ? pairs : null,
        ...planFor(question, deviation, units, isPassFail),
    };
}
/**
 * What this much evidence can find. Where no difference varies, one unit more that does is assumed (Laplace), and passes
 * still need the flips that an exact test takes.
 */
function planFor({ pairs, width, alpha }, observed, units, isPassFail) {
    const assumed = width * Math.sqrt(pairs.length / units / (units + 2));
    const spread = observed > width * ROUNDING ? observed : assumed;
    const theory = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableDrop */ .z0)(spread / Math.sqrt(pairs.length), alpha);
    const detectable = isPassFail ? Math.max(theory, (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableBreaks */ .qn)(units, alpha)) : theory;
    const canBlock = units >= (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .flipsToBlock */ .TG)(alpha) && spread > 0 && (!isPassFail || detectable <= width);
    return { deviation: spread > 0 ? spread : null, detectable: canBlock ? detectable : null };
}


/***/ }),

/***/ 36061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planSettling),
/* harmony export */   g: () => (/* binding */ itemsFor)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87753);
/* harmony import */ var _statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83911);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76821);




/** More items, or more repetitions of those there are, that would settle what this evidence leaves open 4 times out of 5. */
function planSettling(evidence, { asked, shown }, alpha) {
    const fewest = evidence.isRough ? _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_FOR_QUANTILES */ .Qg : _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_CONSTANT */ .IL;
    if (evidence.isRough || evidence.isIdentical) {
        const items = Math.ceil((fewest * evidence.pairs) / evidence.units);
        return { items: items > evidence.pairs ? items : null, repetitions: null };
    }
    // Whichever is nearer to being settled, if the drop seen is true: that it is real, or that it is within the margin.
    const drop = -evidence.difference;
    const effect = Math.max(drop >= asked ? drop : 0, shown - Math.max(0, drop));
    return { items: itemsFor(evidence, effect, alpha), repetitions: repetitionsFor(evidence, effect, alpha) };
}
/** More items than there are that would find or exclude a drop of this size; null where the data gives no plan. */
function itemsFor({ deviation, pairs }, drop, alpha) {
    if (deviation === null || drop <= 0)
        return null;
    const needed = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredItems */ .WA)(deviation, drop, alpha);
    return needed > pairs ? roundUp(needed) : null;
}
function repetitionsFor({ deviation, runs, pairs }, drop, alpha) {
    if (deviation === null || runs === null || drop <= 0)
        return null;
    const perRun = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(runs.map(({ candidate, baseline }) => 1 / candidate.length + 1 / baseline.length));
    const needed = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .repetitionsNeeded */ .ev)(spreadOf(runs, deviation, perRun), pairs, drop, alpha);
    return needed !== null && needed > 2 / perRun ? roundUp(needed) : null;
}
/** With one run a side nothing tells noise from change: all of it is then taken for noise, the best that can be hoped for. */
function spreadOf(runs, deviation, perRun) {
    const sides = runs.flatMap(({ candidate, baseline }) => [candidate, baseline]).filter((side) => side.length > 1);
    const freedom = (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(sides.map((side) => side.length - 1));
    if (freedom === 0)
        return { between: 0, within: deviation ** 2 / perRun };
    const within = (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(sides.map(sumOfSquares)) / freedom;
    return { between: Math.max(0, deviation ** 2 - within * perRun), within };
}
function sumOfSquares(values) {
    const center = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(values);
    return (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(values.map((value) => (value - center) ** 2));
}
/** To two digits: a plan knows no more. */
function roundUp(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / unit) * unit;
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ ALPHAS),
/* harmony export */   Ph: () => (/* binding */ decideRelative),
/* harmony export */   tV: () => (/* binding */ renderEstimate)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76821);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36061);
/* harmony import */ var _shown_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92741);



/** The one-sided level of each preset: how often a change that changes nothing may be blocked. */
const ALPHAS = { quiet: 0.01, balanced: 0.025, sensitive: 0.05, strict: 0.025 };
/** A drop this near its margin is at it: only rounding tells them apart. */
const ROUNDING = 1e-9;
/**
 * Broken: unchanged code would seldom look this bad, and the drop is at least the margin asked. Held: what the interval
 * leaves open is within the margin shown. Both are needed so that neither a certain trifle nor a large accident blocks.
 * `adjusted` is the p-value adjusted over the gate. With `beyond-margin` the whole interval must be past the margin, too.
 */
function decideRelative({ evidence, margins }, adjusted, alpha, asks = 'any') {
    if (evidence === null || evidence.isRough)
        return 'unsure';
    const { asked, shown } = margins;
    const isMaterial = asks === 'beyond-margin' ? evidence.upper < -asked : -evidence.difference >= asked - ROUNDING;
    if (adjusted <= alpha && isMaterial)
        return 'broken';
    // A rule that asks for an improvement is also broken by proof that there is less.
    if (asked < 0 && evidence.upper < -asked)
        return 'broken';
    if (evidence.isConstant && evidence.units < _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_CONSTANT */ .IL)
        return 'unsure';
    if (evidence.isIdentical && asked >= 0)
        return 'held';
    return evidence.lower > -shown ? 'held' : 'unsure';
}
/** The evidence as the report has it: candidate minus baseline in units of the score, not oriented. */
function renderEstimate(measure, evidence, adjusted, alpha, outcome) {
    const shown = (0,_shown_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .shownInterval */ .b)(measure, evidence);
    const ends = [measure.toUnits(shown.lower), measure.toUnits(shown.upper)].sort((a, b) => a - b);
    return {
        difference: measure.toUnits(evidence.difference),
        lower: ends[0] ?? NaN,
        upper: ends[1] ?? NaN,
        confidence: 1 - 2 * alpha,
        pairs: evidence.pairs,
        method: evidence.method,
        pValue: evidence.pValue,
        adjustedPValue: adjusted,
        ruledOut: Math.abs(measure.toUnits(Math.min(0, shown.lower))),
        detectable: evidence.detectable === null ? null : Math.abs(measure.toUnits(-evidence.detectable)),
        ...(outcome === 'unsure' ? { needed: (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .planSettling */ .U)(evidence, measure.margins, alpha) } : {}),
    };
}


/***/ }),

/***/ 92741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ widestDifference),
/* harmony export */   b: () => (/* binding */ shownInterval)
/* harmony export */ });
/** The widest difference of two items that the score's range allows, for a rule that compares differences. */
function widestDifference({ condition }, type) {
    if (condition.statistic.name === 'share')
        return 1;
    return type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Infinity;
}
/** The interval as people are shown it: a t interval of few items is wider than the score. No decision rests on the cut. */
function shownInterval({ widest }, { lower, upper }) {
    return { lower: Math.max(lower, -widest), upper: Math.min(upper, widest) };
}


/***/ }),

/***/ 80411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   f0: () => (/* binding */ describeIdleWaivers),
/* harmony export */   qO: () => (/* binding */ publishWaiver)
/* harmony export */ });
/* harmony import */ var _spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99090);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Which waivers hold on the day (UTC) on which the candidate was started. One that has run out waives nothing. */
function readWaivers(waivers, startedAt) {
    const day = utcDay(startedAt);
    const expired = waivers.filter((waiver) => waiver.until < day);
    return {
        active: new Map(waivers.filter((waiver) => !expired.includes(waiver)).map((waiver) => [waiver.score, waiver])),
        problems: expired.map(({ score, owner, until, place }) => ({
            code: 'WAIVER_EXPIRED',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The waiver of ${score} by ${owner} ended on ${until}.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove it from waive, or agree with its owner on a later day.`,
            ...(place === undefined ? {} : { place }),
        })),
    };
}
/** Waivers that change nothing: a slip of the pen, or the rule has gone. */
function describeIdleWaivers(waivers, rules) {
    const counted = new Set(rules.filter((rule) => rule.list !== 'watch').map((rule) => rule.score));
    if (rules.length === 0)
        return [];
    return waivers
        .filter(({ score }) => !counted.has(score))
        .map(({ score }) => {
        const idle = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The waiver of ${score} changes nothing: no require or review rule is about it.`;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${idle}${(0,_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(score, counted)}`;
    });
}
/** As the report has it. */
function publishWaiver({ score, reason, owner, until }) {
    return { score, reason, owner, until };
}
function utcDay(time) {
    const moment = Date.parse(time);
    return Number.isNaN(moment) ? time.slice(0, 10) : new Date(moment).toISOString().slice(0, 10);
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

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ poissonMeanReaching),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32453);

/** Quantile of Student's t. jstat's error is below 1e-7, far under what a decision can see. */
function tQuantile(probability, degreesOfFreedom) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.inv(probability, degreesOfFreedom);
}
/** P(T ≤ value) for Student's t. */
function tCdf(value, degreesOfFreedom) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.cdf(value, degreesOfFreedom);
}
/** Quantile of the standard normal distribution. */
function normalQuantile(probability) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.normal.inv(probability, 0, 1);
}
/** P(Z ≤ value) for the standard normal distribution. */
function normalCdf(value) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.normal.cdf(value, 0, 1);
}
/** The mean at which a Poisson count reaches `count` with this probability. */
function poissonMeanReaching(count, probability) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.gamma.inv(probability, count, 1);
}


/***/ }),

/***/ 87753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ flipsToBlock),
/* harmony export */   WA: () => (/* binding */ requiredItems),
/* harmony export */   ev: () => (/* binding */ repetitionsNeeded),
/* harmony export */   qn: () => (/* binding */ detectableBreaks),
/* harmony export */   z0: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* unused harmony export POWER */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);

/** How often a drop of the stated size must be found: 4 times out of 5. */
const POWER = 0.8;
/** The smallest drop that a one-sided test at `alpha` finds with this power, in units of the standard error (normal theory). */
function detectableDrop(standardError, alpha, power = POWER) {
    return ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * standardError;
}
/** The items that find a drop of `effect`, or rule it out when nothing changed, with this power (normal theory). */
function requiredItems(deviation, effect, alpha, power = POWER) {
    return Math.ceil((detectableDrop(deviation, alpha, power) / effect) ** 2);
}
/**
 * The repetitions of each of so many items, on both sides, that find a drop of `effect` or rule it out with this power
 * (normal theory; the variance of the mean is between + 2·within/k over the items: Miller 2024, "Adding error bars to
 * evals", §5). Null where no number would: repeating an item tells nothing of other items.
 */
function repetitionsNeeded({ between, within }, items, effect, alpha, power = POWER) {
    const allowed = items * (effect / detectableDrop(1, alpha, power)) ** 2;
    return allowed > between ? Math.max(1, Math.ceil((2 * within) / (allowed - between))) : null;
}
/**
 * The least number of items that must break, none mending, before a mid-p can be at most `alpha`: half of 2^−k. Fewer
 * pairs than this can never block, whatever their values.
 */
function flipsToBlock(alpha) {
    return Math.ceil(-Math.log2(2 * alpha));
}
/**
 * The smallest share of breaking items that a mid-p test finds with this power when nothing else varies: the mean at
 * which a Poisson count reaches the flips it takes.
 */
function detectableBreaks(pairs, alpha, power = POWER) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonMeanReaching */ .OS)(flipsToBlock(alpha), power) / pairs;
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
