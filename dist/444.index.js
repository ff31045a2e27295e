export const id = 444;
export const ids = [444];
export const modules = {

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

/***/ 10068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/core/affected.js
var affected = __webpack_require__(87608);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/gate-report.js + 8 modules
var gate_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./build/core/judge.js + 3 modules
var judge = __webpack_require__(34009);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/events.js
var events = __webpack_require__(34793);
// EXTERNAL MODULE: ./build/core/pool-runs.js
var pool_runs = __webpack_require__(13385);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/stages/add-attempts.js






/**
 * The candidate with what earlier attempts of the same code have measured, as further repetitions of its items: a run that
 * is repeated until it passes would pass by chance at last. Where they cannot be read, that is said and nothing is stopped.
 * Only GateError CANCELLED is thrown.
 */
async function addAttempts(candidate, gate, dataset, findAttempts, context) {
    const { event, tree, isDirty } = candidate.identity;
    const alone = { candidate, notes: [] };
    // From the command line nothing is required of anybody, and a schedule measures the same code on purpose.
    if (findAttempts === undefined || event === undefined || (0,events/* isRepeating */.gA)(event))
        return alone;
    if (tree === undefined || isDirty === true) {
        return { candidate, notes: [unread(['the code that was run is in no commit'])] };
    }
    const found = await look(() => findAttempts(candidate, gate, dataset, context));
    if ('unread' in found)
        return { candidate, notes: [unread(found.unread)] };
    const runs = (0,attempts/* withoutRepeats */.jP)(candidate, found.runs);
    if (runs.length === 0)
        return alone;
    if (!candidate.complete) {
        return { candidate, notes: [unread((0,core_text/* say */.cv) `this run stopped early, and ${(0,words/* count */.U9)(runs.length, 'run')} did not`)] };
    }
    return { candidate: (0,pool_runs/* poolRuns */.r)(candidate, runs).record, notes: describeFailures(runs) };
}
/**
 * A failure of an earlier attempt is one repetition at the worst value, whoever was at fault: an outage and code that fails
 * now and then look alike, and left out, either would be retried until it is green.
 */
function describeFailures(runs) {
    const failed = runs.flatMap(({ itemResults }) => itemResults).filter(({ error }) => error !== null).length;
    if (failed === 0)
        return [];
    return [
        (0,core_text/* say */.cv) `${(0,words/* count */.U9)(failed, 'item result')} of earlier attempts failed, each a repetition at the worst value: attempts that fail less outweigh them, and a change of the code starts afresh.`,
    ];
}
async function look(find) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.problems.some(({ code }) => code === 'CANCELLED'))
            throw error;
        return { unread: error.problems[0]?.text ?? [] };
    }
}
function unread(why) {
    return (0,core_text/* say */.cv) `Earlier attempts of this code, if there are any, are not added up with this run: ${withoutStop(why)}.`;
}
function withoutStop(text) {
    const last = text.at(-1);
    return typeof last === 'string' ? [...text.slice(0, -1), last.replace(/\.$/, '')] : text;
}

;// CONCATENATED MODULE: ./build/stages/cancelled.js


/** `when` follows "The run was cancelled": `before this gate was run`. */
function cancelled(when) {
    return new errors/* GateError */.ue({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled ${when}.`,
        remedy: (0,core_text/* say */.cv) `Run it again.`,
    });
}
/** Throws GateError CANCELLED where nothing of a gate has been paid for yet. */
function refuseCancelled({ signal }) {
    if (signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `before this gate was run`);
}
/** Throws GateError CANCELLED for a run that is a part, and not because a look has stopped it. */
function refuseCut({ complete, stopEarly, itemResults, planned }, { signal }) {
    const isCut = !complete && (stopEarly === undefined || stopEarly.notRun.length === 0);
    if (!isCut && !signal.aborted)
        return;
    const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length;
    throw new errors/* GateError */.ue({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled after ${finished} of ${planned} item results.`,
        remedy: (0,core_text/* say */.cv) `Run it again: a part of the items is never judged.`,
    });
}

// EXTERNAL MODULE: ./build/stages/choose.js
var choose = __webpack_require__(55325);
;// CONCATENATED MODULE: ./build/stages/find-added-items.js
/** Ids of the dataset items that are newer than the code that the candidate departs from; undefined where nobody can tell. */
async function addedSinceBase(gate, dataset, find, { identity, history, directory }) {
    if (find === undefined)
        return undefined;
    const [branch] = gate.baselines.flatMap(({ options }) => branchOf(options));
    // That a note cannot be made stops nothing.
    const ask = (name) => history.findBase(name).catch(() => null);
    const base = identity.baseCommit ?? (branch === undefined ? null : await ask(branch));
    if (base === null || base === identity.commit)
        return undefined;
    return find(dataset, base, directory);
}
/** Of the baselines that name a branch, whatever their kind. */
function branchOf(options) {
    const isNamed = typeof options === 'object' && options !== null && 'branch' in options;
    return isNamed && typeof options.branch === 'string' ? [options.branch] : [];
}

;// CONCATENATED MODULE: ./build/stages/find-anchor.js



/** The run that `drift` names; null where the gate names none. It was named, so that it is not there is a GateError. */
async function findAnchor(gate, dataset, sources, context) {
    if (gate.drift === undefined)
        return null;
    const found = await (0,choose/* chosen */.F)(sources, gate.drift).find(gate.drift.options, gate, dataset, context);
    if (found.status === 'found')
        return found;
    throw new errors/* GateError */.ue({
        code: 'BASELINE_NOT_FOUND',
        text: (0,core_text/* say */.cv) `The anchor that ${'drift'} names is not there.`,
        remedy: (0,core_text/* say */.cv) `Bless a run with ${'langfuse-gate baseline bless'}, and commit its file.`,
        place: gate.drift.place,
    });
}

;// CONCATENATED MODULE: ./build/stages/find-baseline.js


/**
 * The first of the gate's baselines that is there, in the order of the spec; its words say why those before it did not
 * answer. Only a proven absence leads to the next: a failure to look, or a name that is not there, is thrown.
 */
async function findBaseline(gate, dataset, edges, context) {
    if (edges.givenBaseline !== undefined)
        return edges.givenBaseline(gate);
    const absences = [];
    for (const choice of gate.baselines) {
        const found = await (0,choose/* chosen */.F)(edges.baselines, choice).find(choice.options, gate, dataset, context);
        if (found.status === 'found' || found.status === 'code') {
            const { kind, words } = found.origin;
            if (absences.length === 0)
                return found;
            return { ...found, origin: { kind, words: (0,core_text/* say */.cv) `${words}, as there was none before it: ${joined(absences)}` } };
        }
        if (found.status === 'missing')
            absences.push(found.reason);
    }
    if (absences.length === 0)
        return { status: 'none' };
    const isFile = gate.baselines.every(({ kind }) => kind === 'file');
    return { status: 'missing', reason: joined(absences), ...(isFile ? { isFile } : {}) };
}
function joined(reasons) {
    return reasons.flatMap((reason, index) => (index === 0 ? reason : ['; ', ...reason]));
}

;// CONCATENATED MODULE: ./build/stages/judge-input.js
/** What a gate's candidate is judged with. */
function judgeInput(gate, dataset, baseline, addedItems, anchor) {
    return {
        gate: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        rules: gate,
        baseline,
        dataset,
        ...(anchor?.status === 'found' ? { anchor: { record: anchor.record, words: anchor.origin.words } } : {}),
        ...(addedItems === undefined ? {} : { addedItems }),
        ...(dataset.pinnedVersion === undefined ? {} : { pinnedVersion: dataset.pinnedVersion }),
        reportText: gate.reportText,
    };
}

;// CONCATENATED MODULE: ./build/stages/keep-record.js


/**
 * Has a measured run kept, and waits for the scores that are made where it is kept: the run with those scores. Throws
 * GateError LANGFUSE_INCOMPLETE.
 */
async function keepRecord(record, { awaited }, recorder) {
    await recorder?.finish(record);
    return awaited.length === 0 ? record : ((await recorder?.awaitScores?.(record, awaited)) ?? record);
}
/** Throws GateError NO_CREDENTIALS, before anything is paid for, where a score is awaited and nobody keeps the run. */
function refuseUnawaited({ awaited: [first] }, recorder) {
    if (first !== undefined && recorder?.awaitScores === undefined)
        throw nobodyAwaits(first);
}
function nobodyAwaits({ score, place }) {
    return new errors/* GateError */.ue({
        code: 'NO_CREDENTIALS',
        text: (0,core_text/* say */.cv) `The score ${score} is written by an evaluator in Langfuse, and this job has no keys of it.`,
        remedy: (0,core_text/* say */.cv) `Set the inputs langfuse-public-key and langfuse-secret-key of the action, or LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.`,
        place,
    });
}

// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
;// CONCATENATED MODULE: ./build/core/run-pool.js
/**
 * Runs the numbers from `start` to below `end`, at most `size` at a time: whoever is free takes the next. When one rejects
 * nobody takes another, those that run are waited for, and the first error is thrown.
 */
async function runPool(size, start, end, run) {
    let next = start;
    const lane = async () => {
        while (next < end) {
            const index = next;
            next += 1;
            await run(index).catch((error) => {
                next = end;
                throw error;
            });
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.max(0, Math.min(size, end - start)) }, lane));
    const failure = lanes.find((one) => one.status === 'rejected');
    if (failure !== undefined)
        throw failure.reason;
}

// EXTERNAL MODULE: ./build/core/item-scores.js
var item_scores = __webpack_require__(43291);
// EXTERNAL MODULE: ./build/core/select-items.js
var select_items = __webpack_require__(5377);
// EXTERNAL MODULE: ./build/core/checks/index.js + 9 modules
var core_checks = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/judge-models.js
var judge_models = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/stages/score-checks.js




/** What the gate's own checks say of one output. */
function scoreByChecks(checks, output, item) {
    const checked = checks.map((check) => ({ score: check.score, result: (0,core_checks/* runCheck */.k)(check, { output, item }) }));
    return {
        scores: checked.flatMap(({ score, result }) => 'value' in result ? [{ name: score, value: result.value, evaluator: score }] : []),
        scoreErrors: checked.flatMap(({ score, result }) => 'value' in result ? [] : [{ evaluator: score, message: result.error }]),
    };
}
/**
 * Every evaluator of a gate with its fingerprint: those of the task and, each by the name of its score, the checks, whose
 * definition is the whole of them. Where both have a name, the fingerprint is of both.
 */
function evaluatorFingerprints(evaluators, checks) {
    const prints = new Map(Object.entries(evaluators));
    for (const { score, place: _place, ...definition } of checks) {
        const print = `${judge_models/* CHECK_PRINT */.lB}${(0,hash/* sha256 */.sc)((0,json/* canonicalJson */.d)(definition))}`;
        const other = prints.get(score);
        prints.set(score, other === undefined ? print : `${other} ${print}`);
    }
    return Object.fromEntries(prints);
}

;// CONCATENATED MODULE: ./build/stages/item-result.js



/** The built-in checks of the gate beside the evaluators' scores, and of all those only what may be kept. */
function withChecks(answer, item, gate) {
    const { output, latency, missingSpans } = answer;
    const common = { latency, ...(missingSpans === undefined ? {} : { missingSpans }) };
    if (answer.error !== undefined || output === undefined) {
        const error = answer.error ?? { code: 'NO_OUTPUT', message: 'the task gave no output', isTransient: false };
        return { error, scores: [], scoreErrors: [], ...common };
    }
    const checked = scoreByChecks(gate.checks, output, item);
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)([...answer.scores, ...checked.scores]);
    return { output, scores, scoreErrors: [...answer.scoreErrors, ...checked.scoreErrors, ...scoreErrors], ...common };
}
/** What is kept of an item that was run. */
function itemResultOf(planned, answer, attempts, recorded, gate) {
    const comments = answer.scores.flatMap(({ name, comment }) => comment === undefined ? [] : [[name, comment]]);
    return {
        ...identityOf(planned, gate),
        scores: Object.fromEntries(answer.scores.map(({ name, value }) => [name, value])),
        ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
        scoreErrors: [...answer.scoreErrors],
        error: answer.error === undefined ? null : { code: answer.error.code, message: answer.error.message },
        attempts,
        latency: answer.latency,
        ...(recorded?.usage ?? { cost: null }),
        ...(recorded?.traceId === undefined ? {} : { traceId: recorded.traceId }),
        ...(recorded?.link === undefined ? {} : { link: recorded.link }),
        ...(answer.output === undefined ? {} : { output: answer.output }),
    };
}
/** What is kept of an item whose turn never came. */
function itemNotRun(planned, gate) {
    return {
        ...identityOf(planned, gate),
        scores: {},
        scoreErrors: [],
        error: { code: 'CANCELLED', message: 'the run was cancelled' },
        latency: null,
        cost: null,
    };
}
/** What tells one item result from another, and which of them belong together. */
function identityOf({ item, repetition }, gate) {
    const cluster = gate.cluster === undefined ? [] : (0,select_items/* metadataTexts */.e)(item, gate.cluster);
    const slices = (gate.slices?.by ?? [])
        .map((key) => [key, [...(0,select_items/* metadataTexts */.e)(item, key)]])
        .filter(([, values]) => values.length > 0);
    return {
        id: item.id,
        hash: item.hash,
        repetition,
        ...(cluster.length === 0 ? {} : { cluster: cluster.join(', ') }),
        ...(slices.length === 0 ? {} : { slices: Object.fromEntries(slices) }),
    };
}

// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/stages/preflight.js




/**
 * Throws GateError PREFLIGHT_FAILED when the item failed, and SCORE_MISSING when a rule asks for a score that no item can
 * have. A score that later items may have is a warning, and so is an evaluator that failed.
 */
function refusePreflight(preflight, { gate, keyLikeNames, context }) {
    const { id, error } = preflight.result;
    if (error !== null)
        throw new errors/* GateError */.ue(preflightFailed(id, error.message, gate, keyLikeNames));
    const unknown = findUnknown(preflight, gate);
    for (const text of brokenEvaluators(preflight.result, gate))
        context.log.warn(text);
    const isCertain = isWrittenInSpec(preflight, gate);
    const misspelt = unknown.flatMap((rule) => {
        const near = (0,schema_issues/* nearest */.pA)(rule.score, Object.keys(preflight.result.scores));
        return near !== null && isCertain && blocks(rule, gate) ? [misspeltScore(rule, id, near)] : [];
    });
    if (misspelt.length > 0)
        throw new errors/* GateError */.ue(misspelt);
    for (const score of new Set(unknown.map((rule) => rule.score)))
        context.log.warn(notSeen(score, preflight.result));
}
/** Rules on scores of items that the item has not, and that no evaluator or check by that name could still give. */
function findUnknown({ result, evaluators }, { rules, awaited }) {
    const known = new Set([
        ...spec_rules/* BUILT_IN_SCORES */.n4,
        ...Object.keys(result.scores),
        ...result.scoreErrors.map(({ evaluator }) => evaluator),
        ...evaluators,
        ...awaited.map(({ score }) => score),
    ]);
    return rules.filter(({ score, condition }) => condition.statistic.name !== 'value' && !known.has(score));
}
/**
 * Whether every score is one of a check or a judge, whose names stand in the spec: a function may give any other name to the
 * score of another item, and so may a script.
 */
function isWrittenInSpec({ result, evaluators }, { checks, judges, task }) {
    const written = new Set([...checks, ...judges].map(({ score }) => score));
    return task.kind !== 'script' && [...evaluators, ...Object.keys(result.scores)].every((name) => written.has(name));
}
/** Most likely they fail on every other item, too, which is about to be paid for. */
function brokenEvaluators({ id, scoreErrors }, { reportText }) {
    return scoreErrors.map(({ evaluator, message }) => {
        const words = reportText === 'full' ? (0,core_text/* say */.cv) `: ${message}` : ['.'];
        return (0,core_text/* say */.cv) `The evaluator ${evaluator} failed on the first dataset item, ${id}${words}`;
    });
}
/** Whether the verdict is an error where no item has the score of the rule. */
function blocks({ list: listed, score }, { waivers }) {
    return listed !== 'watch' && !waivers.some((waiver) => waiver.score === score);
}
function misspeltScore({ score, place }, id, near) {
    return {
        code: 'SCORE_MISSING',
        text: (0,core_text/* say */.cv) `No evaluator makes the score ${score} that a rule asks for, as the first dataset item, ${id}, shows; nothing else was run.`,
        remedy: (0,core_text/* say */.cv) `Did you mean ${near}?`,
        ...(place === undefined ? {} : { place }),
    };
}
function notSeen(score, { id, scores }) {
    const names = Object.keys(scores);
    const near = (0,schema_issues/* nearest */.pA)(score, names);
    const advice = near !== null ? (0,core_text/* say */.cv) `Did you mean ${near}?` : names.length === 0 ? (0,core_text/* say */.cv) `It has none.` : (0,core_text/* say */.cv) `It has ${(0,core_text/* list */.p_)(names)}.`;
    return (0,core_text/* say */.cv) `The first dataset item, ${id}, has no score ${score}, which a rule asks for. ${advice} Where no item has it, the rule cannot be judged.`;
}
function preflightFailed(id, message, { env, task }, keyLikeNames) {
    const unlisted = keyLikeNames.filter((name) => !env.includes(name));
    const words = new Set(message.match(/\w+/g));
    const named = unlisted.filter((name) => words.has(name));
    const missed = named.length > 0 || !CREDENTIALS.test(message) ? named : unlisted;
    const keys = (0,core_text/* say */.cv) `This job has ${(0,core_text/* list */.p_)(missed)}, which env does not list: the task cannot see ${missed.length === 1 ? IT : THEM}. `;
    return {
        code: 'PREFLIGHT_FAILED',
        text: (0,core_text/* say */.cv) `The preflight failed on the dataset item ${id}, and nothing else was run: ${message}`,
        remedy: (0,core_text/* say */.cv) `${missed.length === 0 ? [] : keys}${adviseInstall(message)}Mend the task, and run it on this item before the next push.`,
        place: task.place,
    };
}
/** What services and their SDKs say of a key that is missing or wrong. */
const CREDENTIALS = /\b40[13]\b|unauthori[sz]ed|forbidden|authenticat|credential|api[ _-]?key|access[ _-]?key|\btokens?\b|password|permission/i;
const NO_PYTHON_PACKAGE = /No module named '?[\w.]+/;
const NO_NODE_PACKAGE = /Cannot find (?:package|module) '(?![./])[^']+'/;
/** A package that is asked for only when the task is called. */
function adviseInstall(message) {
    const how = NO_PYTHON_PACKAGE.test(message)
        ? (0,core_text/* say */.cv) `${'pip install -r requirements.txt'} or ${'uv sync'}`
        : NO_NODE_PACKAGE.test(message)
            ? (0,core_text/* say */.cv) `${'npm ci'}`
            : null;
    return how === null ? [] : (0,core_text/* say */.cv) `Install the repository's packages in an earlier step, as with ${how}. `;
}
const IT = ['it'];
const THEM = ['them'];

;// CONCATENATED MODULE: ./build/run-experiment.js




/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: what it shows may stop the run (GateError, as `refusePreflight` throws it) before anything else has been paid
 * for. Every other failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled, or
 * was stopped at a look: then `stopEarly` says which items are not in the results.
 */
async function runExperiment(options) {
    const { gate, dataset, runner, recorder, context, onProgress, onResult, looks, hasPreflight = true } = options;
    const startedAt = context.now().toISOString();
    const cancelled = whenAborted(context.signal);
    const planned = dataset.items.flatMap((item) => Array.from({ length: gate.repeat }, (_, repetition) => ({ item, repetition })));
    const results = [];
    const scoredBy = new Map();
    const runNext = async (next) => {
        const { result, answer } = await runPlanned(next, cancelled, options);
        for (const { name, evaluator } of answer.scores) {
            if (evaluator !== undefined)
                scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator));
        }
        return result;
    };
    const progress = { planned: planned.length, finished: 0, failed: 0 };
    const run = async (index) => {
        const next = planned[index];
        if (next === undefined)
            return;
        const result = context.signal.aborted ? itemNotRun(next, gate) : await runNext(next);
        results[index] = result;
        progress.finished += 1;
        if (result.error !== null)
            progress.failed += 1;
        onResult?.(result);
        onProgress?.({ ...progress });
    };
    const evaluators = evaluatorFingerprints(runner.evaluators, gate.checks);
    await recorder?.begin(evaluators);
    await run(0);
    const [first] = results;
    if (hasPreflight && first !== undefined && !context.signal.aborted) {
        refusePreflight({ result: first, evaluators: Object.keys(evaluators) }, options);
    }
    const soFar = (items) => {
        const notRun = dataset.items.slice(items).map(({ id }) => id);
        return {
            itemResults: [...results],
            complete: notRun.length === 0 && !results.some(({ error }) => error?.code === 'CANCELLED'),
            planned: planned.length,
            startedAt,
            finishedAt: context.now().toISOString(),
            evaluators,
            scoredBy: Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
            ...(looks === undefined ? {} : { stopEarly: { seed: looks.seed, notRun } }),
        };
    };
    let begun = 1;
    for (const items of looks?.ends ?? []) {
        if (items >= dataset.items.length)
            break;
        await runPool(gate.concurrency, begun, items * gate.repeat, run);
        begun = Math.max(begun, items * gate.repeat);
        if (!context.signal.aborted && looks?.mayStop(soFar(items)) === true)
            return soFar(items);
    }
    await runPool(gate.concurrency, begun, planned.length, run);
    return soFar(dataset.items.length);
}
async function runPlanned(planned, cancelled, options) {
    const { item, repetition } = planned;
    const recorded = options.recorder?.startItem(item, repetition);
    const traceparents = recorded === undefined
        ? {}
        : { traceparent: recorded.traceparent, evaluationTraceparent: recorded.evaluationTraceparent };
    const call = { item, repetition, ...traceparents };
    const { answer: given, attempts } = await attempt(call, cancelled, options);
    const answer = withChecks(given, item, options.gate);
    const kept = recorded === undefined ? undefined : { ...recorded, usage: await recorded.end(answer) };
    return { result: itemResultOf(planned, answer, attempts, kept, options.gate), answer };
}
/** Runs the item, and again while its failure looks transient and retries are left. A low score is never a reason. */
async function attempt(call, cancelled, options) {
    const { runner, gate, context, retryDelayMs = defaultRetryDelayMs } = options;
    for (let attempts = 1;; attempts += 1) {
        const answer = await runner.run(call);
        const mayRetry = answer.error?.isTransient === true && attempts <= gate.retries && !context.signal.aborted;
        if (!mayRetry)
            return { answer, attempts };
        await pause(retryDelayMs(attempts), cancelled);
    }
}
/** 0.5 s, doubled each time, and up to half of it again, so that items which failed together do not return together. */
function defaultRetryDelayMs(retry) {
    return 500 * 2 ** (retry - 1) * (1 + Math.random() / 2);
}
/** One listener for all that wait: Node warns of more than ten. */
function whenAborted(signal) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve();
        });
    });
}
async function pause(delayMs, cancelled) {
    let timer;
    const over = new Promise((resolve) => {
        timer = setTimeout(resolve, delayMs);
    });
    await Promise.race([over, cancelled]);
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./build/stages/budget.js

/** Longer ones fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Starts the clock of a gate's budget. A cost that is not known counts as nothing, and `close` warns of it. */
function startBudget({ budget = {}, place }, { signal, log }) {
    const { cost: limit, timeMs } = budget;
    const used = new AbortController();
    let problem = null;
    let cost = 0;
    let unknown = 0;
    const stop = (what) => {
        if (problem !== null || signal.aborted)
            return;
        problem = {
            code: 'BUDGET_EXCEEDED',
            text: what,
            remedy: (0,core_text/* say */.cv) `A part of the items is never judged: raise the budget, or choose fewer items with ${'sample'}.`,
            place,
        };
        used.abort();
    };
    const timer = timeMs === undefined
        ? undefined
        : setTimeout(() => {
            stop((0,core_text/* say */.cv) `The run took more than its budget of ${timeMs / 1000} s and was stopped.`);
        }, Math.min(timeMs, LONGEST_TIMER_MS));
    return {
        signal: AbortSignal.any([signal, used.signal]),
        spend({ cost: ofTask, evaluation }) {
            if (limit === undefined)
                return;
            if (ofTask === null || evaluation?.cost === null)
                unknown += 1;
            cost += (ofTask ?? 0) + (evaluation?.cost ?? 0);
            if (cost > limit)
                stop((0,core_text/* say */.cv) `The run cost more than its budget of ${limit} USD and was stopped at ${[cost.toFixed(4)]} USD.`);
        },
        problem: () => problem,
        close() {
            clearTimeout(timer);
            if (unknown === 0)
                return;
            log.warn((0,core_text/* say */.cv) `The cost of ${unknown} item results is not wholly known: the budget of ${limit ?? 0} USD counted less than was used.`);
            unknown = 0;
        },
    };
}

// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/stages/candidate-record.js


/** The candidate as it is judged, saved and compared: what was measured, of what, and by what. */
function candidateRecord({ evaluators, scoredBy, ...measured }, { runScores, gate, dataset, task, recorder, context }) {
    const { source, name, id, version, hash, link, selection } = dataset;
    return {
        format: run_record/* RUN_FORMAT */.i4,
        version: 1,
        gate: gate.name,
        name: recorder?.runName ?? `${gate.name} ${context.runId}`,
        ...(recorder?.experimentId === undefined ? {} : { experimentId: recorder.experimentId }),
        ...(recorder?.link === undefined ? {} : { link: recorder.link }),
        rules: (0,saved_rules/* saveRules */.D)(gate),
        identity: context.identity,
        task,
        comparability: {
            dataset: {
                source,
                name,
                ...(id === undefined ? {} : { id }),
                ...(version === undefined ? {} : { version }),
                hash,
                ...(link === undefined ? {} : { link }),
                ...(selection === undefined ? {} : { selection }),
            },
            evaluators,
            scoredBy,
            repeat: gate.repeat,
        },
        ...(Object.keys(gate.run.metadata).length === 0 ? {} : { parameters: gate.run.metadata }),
        ...runScores,
        ...measured,
    };
}

;// CONCATENATED MODULE: ./build/stages/score-run.js

/**
 * Asks the run evaluators, once all items were run, over every item result that has an output: as in the Langfuse SDK,
 * failed items are not among them. What a run evaluator does wrong is an error beside the scores. Rejects as the task
 * runner does.
 */
async function scoreRun({ itemResults, complete }, { dataset, runner, context }) {
    if (runner.runEvaluators.length === 0 || !complete)
        return {};
    const answer = await runner.scoreRun(answeredItems(itemResults, dataset));
    if (context.signal.aborted)
        return {};
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores, 'run');
    return {
        runScores: scores.map(({ name, value, comment }) => ({
            name,
            value,
            ...(comment === undefined ? {} : { comment }),
        })),
        runScoreErrors: [...answer.scoreErrors, ...scoreErrors],
    };
}
/** What run evaluators are told: the items that have an output, as in the Langfuse SDK. */
function answeredItems(itemResults, dataset) {
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    return itemResults.flatMap(({ id, output, scores, comments, traceId }) => {
        const item = items.get(id);
        if (output === undefined || item === undefined)
            return [];
        const given = Object.entries(scores).map(([name, value]) => {
            const comment = comments?.[name];
            return { name, value, ...(comment === undefined ? {} : { comment }) };
        });
        return [{ item, output, scores: given, ...(traceId === undefined ? {} : { traceId }) }];
    });
}

;// CONCATENATED MODULE: ./build/stages/conclude-run.js



/**
 * Hands the run to a task that waits for it. What it calls a regression is a part of the record; every other error that it
 * ends with is GateError SCRIPT_FAILED.
 */
async function concludeRun(candidate, dataset, runner) {
    const { name, experimentId, link, itemResults, runScores = [] } = candidate;
    const error = await runner.conclude?.(answeredItems(itemResults, dataset), {
        experimentId: experimentId ?? name,
        runName: name,
        ...(experimentId === undefined || dataset.id === undefined ? {} : { datasetRunId: experimentId }),
        ...(link === undefined ? {} : { url: link }),
        runEvaluations: runScores,
    });
    if (error === undefined)
        return {};
    if (error === null) {
        requireRunScores(candidate);
        return {};
    }
    if (error.isRegression)
        return { regression: error.message };
    throw new errors/* GateError */.ue({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The script failed after its experiment: ${error.message}`,
        remedy: (0,core_text/* say */.cv) `Its items were run and scored; mend what it does with their results.`,
    });
}
/** A script decides by the scores of its run: one that was not there to be looked at has been passed over. */
function requireRunScores({ runScoreErrors = [] }) {
    const [first] = runScoreErrors;
    if (first === undefined)
        return;
    throw new errors/* GateError */.ue({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The run evaluator ${first.evaluator} failed, and the script could not look at its score: ${first.message}`,
        remedy: (0,core_text/* say */.cv) `Mend the evaluator so that it scores every run.`,
    });
}

// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
;// CONCATENATED MODULE: ./build/stages/score-alike.js
/**
 * The base's task with the candidate's evaluators: an evaluator that is the same on both sides has scored already, and
 * every other of the candidate's scores the base's output too. What only the base has is kept: a score that is gone is to
 * be seen.
 */
function scoreAlike(base, candidate) {
    const names = Object.keys(candidate.evaluators);
    const changed = names.filter((name) => base.evaluators[name] !== candidate.evaluators[name]);
    const isReplaced = (evaluator) => evaluator !== undefined && changed.includes(evaluator);
    const run = async (call) => {
        const answer = await base.run(call);
        const { output } = answer;
        if (output === undefined || changed.length === 0)
            return answer;
        const { scores, scoreErrors } = await candidate.score({ item: call.item, output, evaluators: changed });
        const given = new Set(scores.map(({ name }) => name));
        return {
            ...answer,
            scores: [...answer.scores.filter((one) => !isReplaced(one.evaluator) && !given.has(one.name)), ...scores],
            scoreErrors: [...answer.scoreErrors.filter((one) => !isReplaced(one.evaluator)), ...scoreErrors],
        };
    };
    return {
        ...base,
        evaluators: { ...base.evaluators, ...candidate.evaluators },
        run,
        runEvaluators: candidate.runEvaluators,
        scoreRun: (items) => candidate.scoreRun(items),
    };
}

;// CONCATENATED MODULE: ./build/stages/take-turns.js
/**
 * Two runners that meet at every item: one runs it, then the other, and of the next item the other goes first. So whatever
 * happens to a provider meanwhile happens to both, and of two experiments together no more items run at a time than of one.
 * When the signal is aborted, or after `release`, nobody waits any more.
 */
function takeTurns(runners, signal) {
    const waiting = new Map();
    const begun = [new Set(), new Set()];
    let first = 0;
    let isReleased = false;
    const release = () => {
        isReleased = true;
        for (const { go } of waiting.values())
            go();
        waiting.clear();
    };
    signal.addEventListener('abort', release, { once: true });
    const meet = async (side, call) => {
        const run = () => runners[side].run(call);
        const key = `${String(call.repetition)} ${call.item.id}`;
        // One more try of an item: the other side may be past it.
        const isAgain = begun[side].has(key);
        begun[side].add(key);
        if (isReleased || signal.aborted || isAgain)
            return run();
        const other = waiting.get(key);
        if (other === undefined) {
            const done = signalOf();
            const turn = signalOf();
            waiting.set(key, { go: turn.give, isDone: done.given });
            await turn.given;
            return run().finally(done.give);
        }
        waiting.delete(key);
        const goesFirst = first;
        first = first === 0 ? 1 : 0;
        if (goesFirst === side)
            return run().finally(other.go);
        other.go();
        await other.isDone;
        return run();
    };
    const taking = (side) => ({ ...runners[side], run: (call) => meet(side, call) });
    return { runners: [taking(0), taking(1)], release };
}
function signalOf() {
    let give = () => undefined;
    const given = new Promise((resolve) => {
        give = resolve;
    });
    return { given, give };
}

;// CONCATENATED MODULE: ./build/stages/rerun-base.js









/**
 * Runs the base beside the candidate, item by item in turn, as an experiment of its own. The base has no preflight: an item
 * that came with the change may well fail without it. Throws GateError BASELINE_UNREADABLE when the base cannot be run,
 * and as the candidate's experiment does; when the run was cancelled, there is no baseline.
 */
async function runBeside(code, { dataset, definition, candidate, runCandidate, openRecorder, onResult, context }) {
    const { gate, directory, identity, origin } = code;
    const ended = new AbortController();
    const signal = AbortSignal.any([context.signal, ended.signal]);
    const ofBase = { ...context, directory, identity, runId: `${context.runId}-base`, signal };
    const task = definition.describe(gate.task.options);
    const recorder = await openRecorder?.(gate, dataset, task, ofBase);
    let runner;
    try {
        runner = await startBase(code, definition, recorder?.environment ?? {}, ofBase, dataset);
        const turns = takeTurns([candidate, scoreAlike(runner, candidate)], signal);
        const stopOther = (error) => {
            ended.abort();
            throw error;
        };
        const [candidates, base] = await Promise.allSettled([
            runCandidate(turns.runners[0], signal).finally(turns.release).catch(stopOther),
            runExperiment({
                ...{ gate, dataset, runner: turns.runners[1], onResult, context: ofBase },
                ...(recorder === undefined ? {} : { recorder }),
                hasPreflight: false,
                keyLikeNames: [],
            })
                .finally(turns.release)
                .catch(stopOther),
        ]);
        if (candidates.status === 'rejected')
            throw candidates.reason;
        if (base.status === 'rejected')
            throw unreadable(code, base.reason);
        const experiment = candidates.value;
        if (signal.aborted || !base.value.complete)
            return { experiment, found: { status: 'none' } };
        const runScores = await scoreRun(base.value, { dataset, runner: candidate, context });
        await runner.close();
        const record = candidateRecord(base.value, { runScores, gate, dataset, task, recorder, context: ofBase });
        const measured = (await recorder?.measure(record)) ?? record;
        return { experiment, found: { status: 'found', record: await keepRecord(measured, gate, recorder), origin } };
    }
    finally {
        await runner?.close();
        await recorder?.close();
    }
}
async function startBase(code, definition, environment, context, dataset) {
    try {
        return await definition.start(code.gate.task.options, code.gate, environment, context, dataset);
    }
    catch (error) {
        throw unreadable(code, error);
    }
}
/** What the base's own code does wrong is about the baseline; what goes wrong around it is what it is. */
function unreadable({ identity }, error) {
    if (!(error instanceof errors/* GateError */.ue))
        return error;
    return new errors/* GateError */.ue(error.problems.map((problem) => {
        if (!['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED'].includes(problem.code))
            return problem;
        return {
            code: 'BASELINE_UNREADABLE',
            text: (0,core_text/* say */.cv) `The base commit ${(0,core_history/* shortCommit */.Ax)(identity.commit ?? '')} cannot be run: ${problem.text}`,
            remedy: (0,core_text/* say */.cv) `Say under baseline in the spec how its packages are installed, as in ${'{rerun: base, setup: npm ci}'} or, for Python, ${'{rerun: base, setup: uv sync}'}; where the task came with the change, name no baseline yet.`,
            ...(problem.place === undefined ? {} : { place: problem.place }),
        };
    }), { cause: error });
}

// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/baseline-state.js
var baseline_state = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/core/compare/evaluators.js
var compare_evaluators = __webpack_require__(42622);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
;// CONCATENATED MODULE: ./build/core/compare/rescoring.js






/**
 * Null when no score needs it, or when more outputs are not stored than may be missing: then those scores have no baseline
 * yet. `pinnedVersion` is the dataset version that the spec names.
 */
function planRescoring(candidate, baseline, pinnedVersion) {
    const now = (0,side/* createSide */.qB)(candidate);
    const found = { status: 'found', record: baseline, origin: { kind: '', words: [] } };
    const state = (0,baseline_state/* readBaseline */.m)(now, found, { pinnedVersion });
    if (state.kind !== 'found')
        return null;
    const scores = (0,readings/* scoreNames */.Xc)(now).filter((score) => (0,compare_evaluators/* changedEvaluators */.f)(score, now, state.side).length > 0);
    const { scoredBy = {} } = candidate.comparability;
    const evaluators = [...new Set(scores.flatMap((score) => scoredBy[score] ?? []))].sort();
    const paired = new Set(state.pairing.paired);
    const answered = baseline.itemResults.filter(({ id, error }) => paired.has(id) && error === null);
    const results = answered.filter(({ output }) => output !== undefined);
    const unstored = answered.filter(({ output }) => output === undefined);
    if (evaluators.length === 0 || results.length === 0 || unstored.length > sample/* MISSING_LIMIT */.VJ * answered.length)
        return null;
    return { scores, evaluators, results, unstored };
}
/** The baseline with the new scores in place of the old ones, and none of the old ones left on any item. */
function replaceScores(baseline, { scores, evaluators, unstored }, answers, by) {
    const isReplaced = (name) => scores.includes(name);
    const keep = (values) => Object.entries(values).filter(([name]) => !isReplaced(name));
    const lost = scores.map((evaluator) => ({ evaluator, message: 'the output is not stored' }));
    const itemResults = baseline.itemResults.map((result) => {
        const { comments, ...rest } = result;
        const answer = answers.get(result) ?? { scores: [], scoreErrors: unstored.includes(result) ? lost : [] };
        // An evaluator may give more than what is replaced; the baseline keeps what it had of that.
        const { scores: given, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores.filter(({ name }) => isReplaced(name)));
        const said = given.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment]]));
        const allComments = [...keep(comments ?? {}), ...said];
        const oldErrors = result.scoreErrors.filter(({ evaluator: name }) => !isReplaced(name) && !evaluators.includes(name));
        return {
            ...rest,
            scores: Object.fromEntries([...keep(result.scores), ...given.map(({ name, value }) => [name, value])]),
            ...(allComments.length === 0 ? {} : { comments: Object.fromEntries(allComments) }),
            scoreErrors: [...oldErrors, ...answer.scoreErrors, ...scoreErrors],
        };
    });
    return { ...baseline, itemResults, rescored: { by, scores: [...scores] } };
}

;// CONCATENATED MODULE: ./build/stages/rescore-baseline.js






/**
 * The baseline as the candidate's evaluators score it, where some of them, or the models that they ask, are not those that
 * scored it and its outputs are stored. No task is run. Throws GateError CANCELLED, and as the task runner does.
 */
async function rescoreBaseline(baseline, candidate, { gate, dataset, runner, context }) {
    if (baseline.status !== 'found')
        return baseline;
    const plan = planRescoring(candidate, baseline.record, dataset.pinnedVersion);
    if (plan === null)
        return baseline;
    const { evaluators, results } = plan;
    const judge = (0,judge_models/* findOtherJudge */.P2)(candidate, baseline.record);
    const why = judge === null
        ? (0,core_text/* say */.cv) `The evaluators ${(0,core_text/* list */.p_)(evaluators)} are not those that scored the baseline`
        : (0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}`;
    context.log.info((0,core_text/* say */.cv) `${why}: the baseline’s ${results.length} outputs are scored again.`);
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const asked = evaluators.filter((name) => Object.hasOwn(runner.evaluators, name));
    const checks = gate.checks.filter(({ score }) => evaluators.includes(score));
    const answers = new Map();
    await runPool(gate.concurrency, 0, results.length, async (index) => {
        const result = results[index];
        const item = items.get(result?.id ?? '');
        if (result?.output === undefined || item === undefined || context.signal.aborted)
            return;
        const { output } = result;
        const given = asked.length === 0 ? NOTHING : await runner.score({ item, output, evaluators: asked });
        const checked = scoreByChecks(checks, output, item);
        answers.set(result, {
            scores: [...given.scores, ...checked.scores],
            scoreErrors: [...given.scoreErrors, ...checked.scoreErrors],
        });
    });
    if (context.signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `while the baseline’s outputs were scored again`);
    return { ...baseline, record: replaceScores(baseline.record, plan, answers, candidate.name) };
}
const NOTHING = { scores: [], scoreErrors: [] };

;// CONCATENATED MODULE: ./build/stages/measure-candidate.js









/**
 * From the first item that is paid for to the end of the last process: runs the candidate, beside its baseline where that
 * is code, and has stored outputs scored alike. Throws GateError CANCELLED, BUDGET_EXCEEDED, and as its parts do.
 */
async function measureCandidate(options) {
    const { gate, dataset, baseline, anchor, definition, task, stops, recorder, onRecord } = options;
    const budget = startBudget(gate, options.context);
    const context = { ...options.context, signal: budget.signal };
    const planned = stops?.dataset ?? dataset;
    const recordOf = (measured, runScores = {}) => candidateRecord(measured, { runScores, gate, dataset: planned, task, recorder, context });
    const run = (runner, signal) => runExperiment({
        ...{ gate, dataset: planned, runner, onProgress: options.onProgress, onResult: budget.spend },
        ...(recorder === undefined ? {} : { recorder }),
        ...(stops === null ? {} : { looks: { ...stops, mayStop: (soFar) => stops.look(recordOf(soFar)) !== null } }),
        keyLikeNames: options.keyLikeNames,
        context: { ...context, signal },
    });
    const measure = async (runner) => {
        const beside = { dataset, definition, candidate: runner, runCandidate: run, onResult: budget.spend, context };
        const { experiment, found } = baseline.status === 'code'
            ? await runBeside(baseline, { ...beside, openRecorder: options.openRecorder })
            : { experiment: await run(runner, context.signal), found: baseline };
        const measured = recordOf(experiment, await scoreRun(experiment, { dataset, runner, context }));
        onRecord(measured);
        refuseCut(measured, context);
        const candidate = { ...measured, ...(await concludeRun(measured, dataset, runner)) };
        onRecord(candidate);
        const seen = { ...candidate, ...recorder?.observe() };
        const scoring = { gate, dataset, runner, context };
        return {
            candidate,
            baseline: await rescoreBaseline(found, seen, scoring),
            anchor: anchor === null ? null : await rescoreBaseline(anchor, seen, scoring),
        };
    };
    let runner;
    let measured;
    try {
        runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context, dataset);
        measured = await measure(runner);
    }
    catch (error) {
        const spent = budget.problem();
        throw spent === null ? error : new errors/* GateError */.ue(spent);
    }
    finally {
        budget.close();
        await runner?.close();
    }
    // When no process is left whose spans could still come.
    const candidate = (await recorder?.measure(measured.candidate)) ?? measured.candidate;
    onRecord(candidate);
    return { ...measured, candidate };
}

// EXTERNAL MODULE: ./build/core/compare/look.js + 1 modules
var compare_look = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var random = __webpack_require__(17277);
;// CONCATENATED MODULE: ./build/core/sequential.js





/**
 * A group sequential test of the gate's rules: at each look they are judged as at the end, at a level that leaves the
 * chance of blocking unchanged code over all looks at the preset's. Hwang, Shih, DeCani 1990; see `compare/look.ts`.
 */
function createSequential({ cluster, orderSeed, ...input }) {
    const keyed = input.dataset.items.map((item) => {
        const group = cluster === undefined ? [] : (0,select_items/* metadataTexts */.e)(item, cluster);
        return {
            item,
            key: [...keyOf(orderSeed, group.length === 0 ? item.id : group.join(', ')), ...keyOf(orderSeed, item.id)],
        };
    });
    return {
        items: keyed
            .toSorted((a, b) => compareKeys(a.key, b.key) || (0,side/* compareText */.n6)(a.item.id, b.item.id))
            .map(({ item }) => item),
        ends: (0,compare_look/* lookEnds */._Q)(input.dataset.items.length),
        look: (candidate) => (0,judge/* judge */.S)({ ...input, candidate }).itemsRun?.stoppedBy ?? null,
    };
}
function keyOf(seed, text) {
    return [(0,random/* hash32 */.A)(`${seed}/${text}`, 0), (0,random/* hash32 */.A)(`${seed}/${text}`, 1)];
}
function compareKeys(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/stages/stop-early.js



/** Known only when all processes have ended. */
const LATE_SCORES = new Set(['cost', 'tokens']);
/**
 * Null for a run that goes to its end: where the spec does not ask for less, there is nothing to compare with, the run may
 * become a baseline, or a rule is on what is known only at the end.
 */
function planStops(gate, dataset, baseline, { identity, runId }) {
    const isLate = gate.rules.some(({ list, score }) => list !== 'watch' && LATE_SCORES.has(score));
    // What may become a baseline is whole.
    if (!gate.stopEarly || baseline.status !== 'found' || (0,events/* mayServe */.dK)(identity.event) || isLate)
        return null;
    const seed = `${identity.headCommit ?? identity.commit ?? runId} ${gate.name}`;
    const input = judgeInput(gate, dataset, baseline);
    const sequential = createSequential({ ...input, cluster: gate.cluster, orderSeed: seed });
    return {
        seed,
        dataset: { ...dataset, items: sequential.items },
        ends: sequential.ends,
        look: (candidate) => sequential.look(candidate),
    };
}

;// CONCATENATED MODULE: ./build/stages/stored-run.js










/**
 * A run that exists as the candidate of a gate. The gate's evaluators score the outputs that it stored, and its baseline's
 * alike; a score that is there already stays. Throws GateError BASELINE_NOT_COMPARABLE when both are the same run, and
 * CANCELLED.
 */
async function judgeStored(definition, baseline, options) {
    const { gate, dataset, context } = options;
    const record = await definition.findRun?.(gate.task.options, gate, dataset, context);
    if (record === undefined)
        throw new TypeError(`a task of the kind ${definition.kind} finds no run`);
    if (baseline.status === 'found' && isSameRun(record, baseline.record))
        throw sameRun(record, gate);
    const runner = await definition.start(gate.task.options, gate, {}, context, dataset);
    try {
        return await scoreBoth(record, baseline, { ...options, runner });
    }
    finally {
        await runner.close();
    }
}
async function scoreBoth(record, baseline, options) {
    const { gate, dataset, runner, context } = options;
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const grouped = record.itemResults.map((result) => {
        const item = items.get(result.id);
        if (item === undefined)
            return result;
        const { cluster, slices } = identityOf({ item, repetition: result.repetition }, gate);
        return { ...result, ...(cluster === undefined ? {} : { cluster }), ...(slices === undefined ? {} : { slices }) };
    });
    const scored = await scoreOutputs({ ...record, itemResults: grouped }, options);
    const { runScores = [], runScoreErrors = [] } = await scoreRun(scored, { dataset, runner, context });
    const had = record.runScores ?? [];
    const added = runScores.filter(({ name }) => !had.some((one) => one.name === name));
    const candidate = {
        ...scored,
        gate: gate.name,
        rules: (0,saved_rules/* saveRules */.D)(gate),
        ...(had.length + added.length === 0 ? {} : { runScores: [...had, ...added] }),
        ...(runScoreErrors.length === 0 ? {} : { runScoreErrors }),
    };
    const compared = baseline.status === 'found' ? { ...baseline, record: await scoreOutputs(baseline.record, options) } : baseline;
    const found = await rescoreBaseline(compared, candidate, options);
    if (context.signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `while stored outputs were scored`);
    return { candidate, found };
}
/** Every output with the scores that it has, and those of the gate's evaluators whose name no score of the run has. */
async function scoreOutputs(record, { gate, dataset, runner, context }) {
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const had = new Set(record.itemResults.flatMap(({ scores }) => Object.keys(scores)));
    const evaluators = Object.keys(runner.evaluators).filter((name) => !had.has(name));
    const checks = gate.checks.filter(({ score }) => !had.has(score));
    const names = [...new Set([...evaluators, ...checks.map(({ score }) => score)])];
    if (names.length === 0)
        return record;
    const scoredBy = new Map();
    const itemResults = [...record.itemResults];
    await runPool(gate.concurrency, 0, itemResults.length, async (index) => {
        const result = itemResults[index];
        const item = items.get(result?.id ?? '');
        if (result === undefined || item === undefined || result.error !== null || context.signal.aborted)
            return;
        const { output } = result;
        if (output === undefined) {
            itemResults[index] = withScores(result, { scores: [], scoreErrors: names.map(notStored) });
            return;
        }
        const given = evaluators.length === 0 ? stored_run_NOTHING : await runner.score({ item, output, evaluators });
        const checked = scoreByChecks(checks, output, item);
        const scores = [...given.scores, ...checked.scores].filter(({ name }) => !had.has(name));
        for (const { name, evaluator = name } of scores) {
            scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator));
        }
        itemResults[index] = withScores(result, { scores, scoreErrors: [...given.scoreErrors, ...checked.scoreErrors] });
    });
    const prints = Object.entries(evaluatorFingerprints(runner.evaluators, gate.checks));
    const { comparability } = record;
    return {
        ...record,
        itemResults,
        comparability: {
            ...comparability,
            evaluators: {
                ...comparability.evaluators,
                ...Object.fromEntries(prints.filter(([name]) => names.includes(name))),
            },
            scoredBy: {
                ...comparability.scoredBy,
                ...Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
            },
        },
    };
}
const stored_run_NOTHING = { scores: [], scoreErrors: [] };
function notStored(evaluator) {
    return { evaluator, message: 'the output is not stored' };
}
function withScores(result, answer) {
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores);
    const comments = scores.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment]]));
    return {
        ...result,
        scores: { ...result.scores, ...Object.fromEntries(scores.map(({ name, value }) => [name, value])) },
        ...(comments.length === 0 ? {} : { comments: { ...result.comments, ...Object.fromEntries(comments) } }),
        scoreErrors: [...result.scoreErrors, ...answer.scoreErrors, ...scoreErrors],
    };
}
/** Or one of those that are pooled in it. */
function isSameRun(a, b) {
    return a.experimentId === b.experimentId || [b.name, ...(b.runs ?? [])].includes(a.name);
}
function sameRun({ name }, { task: { place } }) {
    return new errors/* GateError */.ue({
        code: 'BASELINE_NOT_COMPARABLE',
        text: (0,core_text/* say */.cv) `The run ${name} is on both sides: it would be compared with itself.`,
        remedy: (0,core_text/* say */.cv) `Name another run under ${'task'} or under ${'baseline'}.`,
        place,
    });
}

;// CONCATENATED MODULE: ./build/gate.js

















/**
 * The one way through: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything is
 * paid for. Never rejects: what stops a gate is its verdict `error`.
 */
async function runGate(gate, edges, context, watching) {
    try {
        refuseCancelled(context);
        const { problems } = (0,waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString());
        if (problems.length > 0)
            throw new errors/* GateError */.ue(problems);
        const untouched = await lookForChanges(gate, edges);
        if (untouched !== null)
            return (0,affected/* notAffectedGate */.Tp)(gate, untouched);
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const anchor = await findAnchor(gate, dataset, edges.baselines, context);
        const baseline = await findBaseline(gate, dataset, edges, context);
        refuseCancelled(context);
        return await runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching });
    }
    catch (error) {
        return (0,gate_report/* errorGate */.i)(gate, (0,errors/* problemsOf */.GW)(error));
    }
}
/** Both sides are there: runs the candidate, or takes the run that the task names, and judges it. */
async function runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching, }) {
    const definition = (0,choose/* chosen */.F)(edges.tasks, gate.task);
    if (definition.findRun !== undefined && baseline.status !== 'code') {
        const stored = await judgeStored(definition, baseline, { gate, dataset, context });
        const input = judgeInput(gate, dataset, stored.found, undefined, anchor);
        return decideGate(gate, { ...input, candidate: stored.candidate }, edges);
    }
    const task = definition.describe(gate.task.options);
    const stops = baseline.status === 'code' ? null : planStops(gate, dataset, baseline, context);
    const recorder = await edges.openRecorder?.(gate, stops?.dataset ?? dataset, task, context);
    let candidate;
    try {
        refuseUnawaited(gate, recorder);
        const measured = await measureCandidate({
            ...{ gate, dataset, baseline, anchor, definition, task, stops, recorder, context },
            openRecorder: edges.openRecorder,
            onProgress: watching.onProgress(gate),
            keyLikeNames: watching.keyLikeNames,
            onRecord: (record) => {
                candidate = record;
            },
        });
        candidate = await keepRecord(measured.candidate, gate, recorder);
        const addedItems = await addedSinceBase(gate, dataset, edges.findAddedItems, context);
        const added = await addAttempts(candidate, gate, dataset, edges.findAttempts, context);
        const input = judgeInput(gate, dataset, measured.baseline, addedItems, measured.anchor);
        const report = await decideGate(gate, { ...input, ...added }, edges);
        await recorder?.writeVerdict(report.verdict, context.identity.runUrl);
        return report;
    }
    catch (error) {
        return (0,gate_report/* errorGate */.i)(gate, (0,errors/* problemsOf */.GW)(error), candidate);
    }
    finally {
        await recorder?.close();
    }
}
/** Judges, and once more with a person's word where that is all that is missing. */
async function decideGate(gate, input, { findApproval }) {
    const report = (0,judge/* judge */.S)(input);
    if (report.verdict !== 'needs-review' || findApproval === undefined)
        return report;
    return (0,judge/* judge */.S)({ ...input, approval: await findApproval(gate) });
}
async function lookForChanges(gate, { changedFiles }) {
    if (gate.paths.length === 0)
        return null;
    const files = (await changedFiles?.()) ?? null;
    return files === null ? null : (0,affected/* findUntouched */.BY)(gate.paths, files, gate.place.file);
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
