export const id = 660;
export const ids = [660];
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
// EXTERNAL MODULE: ./build/run-spec.js + 2 modules
var run_spec = __webpack_require__(17700);
// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/check.js

















/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
async function check(command, outside) {
    const context = await (0,cli_context/* createContext */.q)(outside, new AbortController().signal);
    const createAll = (0,build_edges/* createEdges */.j)((0,cli_context/* langfuseSettings */.n)(outside, context));
    const { spec, edges } = await (0,run_spec/* loadSpec */.I)({ ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll }, outside.cwd);
    const problems = spec.gates.flatMap((gate) => [
        ...missingModules(gate, context),
        ...(0,compare_waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString()).problems,
    ]);
    if (problems.length > 0)
        throw new errors/* GateError */.u(problems);
    const print = (text) => {
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    };
    print((0,core_text/* say */.cv) `The spec ${spec.file} is right: ${[(0,numbers/* counted */.hS)(spec.gates.length, 'gate')]}.`);
    for (const gate of spec.gates) {
        print((0,core_text/* say */.cv) `${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : [(0,numbers/* counted */.hS)(gate.rules.length, 'written rule')]}`);
        for (const line of idleNames(gate))
            print((0,core_text/* say */.cv) `  ${line}`);
        for (const line of await describeDataset(gate, edges, context))
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
