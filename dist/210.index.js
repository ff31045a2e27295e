export const id = 210;
export const ids = [210];
export const modules = {

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ branchBaseline),
  R: () => (/* binding */ listBranchRuns)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
// EXTERNAL MODULE: ./build/core/compare/baseline-state.js
var baseline_state = __webpack_require__(35695);
;// CONCATENATED MODULE: ./build/baselines/artifact-runs.js



/** What a branch has where there are no keys of Langfuse: the candidate of each report is a run. */
function artifactRuns(reports, branch, gate, dataset) {
    return {
        absence: (0,core_text/* say */.cv) `No run of this workflow on branch ${branch} has left an artifact with a report of the gate ${gate.name}`,
        async *list() {
            for await (const found of reports(branch)) {
                const judged = readGate(found.text, gate.name);
                if (judged !== null)
                    yield stored(judged, found, dataset);
            }
        },
    };
}
/** A report is written by a run of the repository, and read as what it is: text from outside. */
function readGate(text, name) {
    try {
        const parsed = report/* report */.z8.safeParse(JSON.parse(text));
        return parsed.data?.gates.find((gate) => gate.name === name) ?? null;
    }
    catch {
        return null;
    }
}
function stored({ candidate, verdict }, { headSha, createdAt }, dataset) {
    return {
        name: candidate?.name ?? '',
        commit: headSha,
        finishedAt: candidate?.finishedAt ?? createdAt,
        verdict,
        refusal: whyNot(candidate, verdict, headSha, dataset),
        whyNotWhole: () => Promise.resolve(null),
        load: () => Promise.resolve(candidate ?? { refusal: ['it has no results'] }),
    };
}
function whyNot(candidate, verdict, headSha, dataset) {
    if (candidate === null || verdict === 'error')
        return ['its gate could not judge it'];
    if (candidate.comparability.dataset.name !== dataset.name)
        return ['it is of another dataset'];
    if (candidate.identity.commit !== headSha)
        return ['it is of another commit than the run that left it'];
    const { itemResults, planned, complete } = candidate;
    if (!complete || itemResults.length !== planned)
        return (0,core_text/* say */.cv) `it planned ${planned} items and has ${itemResults.length}`;
    const failed = itemResults.filter(({ error }) => error !== null).length;
    return failed / Math.max(1, planned) > baseline_state/* MOST_FAILED */.g ? ['more than 2 % of its items failed'] : null;
}

// EXTERNAL MODULE: ./build/core/pool-runs.js
var pool_runs = __webpack_require__(13385);
// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/baselines/ladder.js




/** Of those that may serve, whose commits are looked at: each may cost a request. */
const MOST_RUNS = 100;
/** Runs beyond those that are wanted, for the ones that turn out not to be whole when they are read. */
const RESERVE = 5;
/**
 * The run of the commit that the candidate departs from, else the run of its nearest ancestor, the newest of several; where
 * nobody can tell how commits stand to each other, the newest run. Runs before it are pooled with it, up to the first
 * that failed: what came before that was other code. That there is none is an answer, once all have been looked at.
 */
async function climb(store, options) {
    const { branch, history } = options;
    const base = await history.findBase(branch);
    const refusals = [];
    const ranked = [];
    let whyNotBase = null;
    for await (const { run, relation, refusal } of inspectRuns(store, base, options)) {
        if (refusal === null && relation !== 'unrelated')
            ranked.push({ run, relation });
        else if (refusal !== null)
            refusals.push(refusal);
        if (refusal !== null && run.commit === base)
            whyNotBase ??= refusal;
        const isThere = ranked.some((one) => one.relation?.behind === 0);
        if (isThere && ranked.length >= options.runs + RESERVE)
            break;
    }
    const nearestFirst = ranked.toSorted((a, b) => distanceOf(a) - distanceOf(b));
    for (const [index, one] of nearestFirst.entries()) {
        const record = await one.run.load();
        if ('refusal' in record) {
            refusals.push(record.refusal);
            if (one.run.commit === base)
                whyNotBase ??= record.refusal;
            continue;
        }
        const earlier = await loadEarlier(one, nearestFirst.slice(index + 1), options.runs - 1);
        const pooled = (0,pool_runs/* poolRuns */.r)(record, earlier);
        const words = [...rung(one, base, branch, whyNotBase), ...poolWords(pooled.used.length)];
        return { status: 'found', record: pooled.record, origin: { kind: 'branch', words } };
    }
    return { status: 'missing', reason: describeAbsence(store.absence, refusals) };
}
/** Every run of the store, newest first, and whether it may serve a candidate that departs from `base`. */
async function* inspectRuns(store, base, options) {
    let looked = 0;
    for await (const run of store.list()) {
        if (run.refusal !== null) {
            yield { run, relation: null, refusal: run.refusal };
            continue;
        }
        looked += 1;
        if (looked > MOST_RUNS)
            return;
        const relation = run.commit === undefined || base === null ? null : await options.history.relate(run.commit, base);
        yield { run, relation, refusal: ladder_whyNot(run, relation, base, options) };
    }
}
function ladder_whyNot(run, relation, base, options) {
    const { maxAgeMs, maxCommits, now } = options;
    if (relation === 'unrelated') {
        return (0,core_text/* say */.cv) `its commit ${(0,core_history/* shortCommit */.Ax)(run.commit ?? '')} is not on the way to ${(0,core_history/* shortCommit */.Ax)(base ?? '')}`;
    }
    const ageMs = now.getTime() - Date.parse(run.finishedAt);
    if (maxAgeMs !== undefined && !(ageMs <= maxAgeMs))
        return ['it is older than maxAge'];
    if (maxCommits === undefined)
        return null;
    if (relation === null)
        return ['nobody can tell how many commits behind it is, and maxCommits asks'];
    return relation.behind > maxCommits ? (0,core_text/* say */.cv) `it is ${relation.behind} commits behind, more than maxCommits` : null;
}
/** Unknown is farther than anything known; the order of the store, newest first, decides the rest. */
function distanceOf({ relation }) {
    return relation?.behind ?? Number.MAX_SAFE_INTEGER;
}
async function loadEarlier(chosen, rest, most) {
    const earlier = [];
    if (chosen.run.verdict === 'failed')
        return earlier;
    for (const { run, relation } of rest) {
        if (earlier.length >= most || run.verdict === 'failed')
            break;
        if (chosen.relation !== null && relation === null)
            break;
        const record = await run.load();
        if (!('refusal' in record))
            earlier.push(record);
    }
    return earlier;
}
function rung({ run, relation }, base, branch, whyNotBase) {
    const of = (0,core_text/* say */.cv) `of branch ${branch}`;
    if (relation === null) {
        return (0,core_text/* say */.cv) `newest complete run ${of}; nobody here can tell whether its commit comes before this one`;
    }
    if (relation.behind === 0)
        return (0,core_text/* say */.cv) `run of the merge base, ${(0,core_history/* shortCommit */.Ax)(base ?? '')} ${of}`;
    const instead = whyNotBase === null ? [] : (0,core_text/* say */.cv) `, whose own run may not serve: ${whyNotBase}`;
    return (0,core_text/* say */.cv) `run of the nearest ancestor that has one, ${(0,core_history/* shortCommit */.Ax)(run.commit ?? '')} ${of}, ${(0,words/* count */.U9)(relation.behind, 'commit')} behind the merge base ${(0,core_history/* shortCommit */.Ax)(base ?? '')}${instead}`;
}
function poolWords(runs) {
    return runs === 1 ? [] : (0,core_text/* say */.cv) `, pooled with ${(0,words/* count */.U9)(runs - 1, 'run')} before it`;
}
function describeAbsence(none, refusals) {
    const [newest] = refusals;
    if (newest === undefined)
        return none;
    const what = refusals.length === 1 ? ['one was found, and'] : (0,core_text/* say */.cv) `${refusals.length} were found; of the newest,`;
    return (0,core_text/* say */.cv) `${none}: ${what} ${newest}`;
}

// EXTERNAL MODULE: ./build/core/events.js
var events = __webpack_require__(34793);
// EXTERNAL MODULE: ./build/langfuse/read-metadata.js
var read_metadata = __webpack_require__(17822);
// EXTERNAL MODULE: ./build/langfuse/read-run.js
var read_run = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/langfuse/run-metadata.js
var run_metadata = __webpack_require__(74935);
;// CONCATENATED MODULE: ./build/baselines/langfuse-runs.js






/** The gate's own runs of a branch, then those that langfuse/experiment-action has recorded of it. */
function langfuseRuns(langfuse, branch, gate, dataset, context) {
    const from = (0,read_run/* windowStart */.Nf)(context.now());
    const stored = (run, refusal, judgeRows) => ({
        name: run.name,
        commit: run.metadata[run_metadata/* KEYS */.Rk.commit],
        finishedAt: run.finishedAt ?? run.startedAt,
        verdict: (0,read_metadata/* readVerdict */.wk)(run),
        refusal,
        whyNotWhole: async () => judgeRows(await (0,read_run/* readItems */.F1)(run, langfuse)),
        load: async () => {
            const rows = await (0,read_run/* readItems */.F1)(run, langfuse);
            const partial = judgeRows(rows);
            return partial === null ? (0,read_run/* readRun */.cI)(run, rows, dataset, langfuse) : { refusal: partial };
        },
    });
    return {
        absence: (0,core_text/* say */.cv) `Langfuse has no complete run of branch ${branch} from the last ${read_run/* WINDOW_DAYS */.F4} days`,
        async *list() {
            const prefix = (0,run_metadata/* runNamePrefix */.hS)(gate.name, branch);
            let hasOwn = false;
            for await (const run of langfuse.runs.list({ from, name: { operator: 'starts with', value: prefix }, dataset })) {
                const refusal = langfuse_runs_whyNot(run, branch, gate, dataset, context);
                hasOwn ||= refusal === null;
                yield stored(run, refusal, (rows) => whyNotPlanned(run, rows));
            }
            // A team that comes from the other action has a baseline on its first day.
            if (hasOwn || dataset.id === undefined)
                return;
            for await (const run of langfuse.runs.list({ from, name: { operator: 'starts with', value: '' }, dataset })) {
                if (run.metadata[run_metadata/* KEYS */.Rk.gate] !== undefined || run.metadata[run_metadata/* KEYS */.Rk.branch] !== branch)
                    continue;
                const refusal = whyNotServing(run, context);
                yield stored(run, refusal, (rows) => whyNotCovering(rows, dataset));
            }
        },
    };
}
/** Why a run may not serve, in words; null when it may. The name only narrows the search: the metadata decides. */
function langfuse_runs_whyNot(run, branch, gate, dataset, context) {
    const { metadata } = run;
    const verdict = (0,read_metadata/* readVerdict */.wk)(run);
    const isOther = metadata[run_metadata/* KEYS */.Rk.gate] !== gate.name ||
        metadata[run_metadata/* KEYS */.Rk.branch] !== branch ||
        run.datasetId !== dataset.id ||
        (dataset.id === undefined && metadata[run_metadata/* KEYS */.Rk.dataset] !== dataset.name);
    if (isOther)
        return ['it is of another gate, branch or dataset'];
    const { repository } = context.identity;
    if (repository !== undefined && metadata[run_metadata/* KEYS */.Rk.repository] !== repository)
        return ['it is of another repository'];
    if (metadata[run_metadata/* KEYS */.Rk.runId] === context.runId)
        return ['it is this run'];
    const refusal = whyNotServing(run, context);
    if (refusal !== null)
        return refusal;
    if ((0,read_metadata/* completeMark */.DE)(run) === undefined)
        return ['it was never marked complete'];
    return verdict === undefined || verdict === 'error' ? ['its gate could not judge it'] : null;
}
function whyNotServing({ metadata }, { identity }) {
    if (!(0,events/* mayServe */.dK)(metadata[run_metadata/* KEYS */.Rk.event]))
        return ['it was not recorded by a push or a schedule on the branch'];
    // A push that is run again would be compared with its first attempt; a schedule means to be.
    const isAgain = identity.event === 'push' && metadata[run_metadata/* KEYS */.Rk.commit] === identity.commit;
    return isAgain ? ['it is of the commit that was pushed'] : null;
}
/** Why its items may not serve; null when they may. */
function whyNotPlanned(run, rows) {
    const planned = (0,read_metadata/* completeMark */.DE)(run)?.value;
    if (planned !== rows.length)
        return (0,core_text/* say */.cv) `it planned ${planned ?? 0} items and has ${rows.length}`;
    return tooManyFailed(rows.filter(({ hasFailed }) => hasFailed).length, rows.length);
}
/** The other action leaves out an item that failed, and marks nothing: what the dataset has must be there. */
function whyNotCovering(rows, dataset) {
    // A row without a time is one whose trace was not found: whether it failed, nobody can tell.
    const known = rows.filter(({ hasFailed, latency }) => !hasFailed && latency !== null);
    const answered = new Set(known.map(({ itemId }) => itemId));
    const absent = dataset.items.filter(({ id }) => !answered.has(id)).length;
    if (absent / Math.max(1, dataset.items.length) <= baseline_state/* MOST_FAILED */.g)
        return null;
    return (0,core_text/* say */.cv) `it is of langfuse/experiment-action, and ${absent} of the ${dataset.items.length} items have no result in it`;
}
function tooManyFailed(failed, all) {
    return failed / Math.max(1, all) > baseline_state/* MOST_FAILED */.g ? ['more than 2 % of its items failed'] : null;
}

;// CONCATENATED MODULE: ./build/baselines/branch.js





const AGE = /^(\d+(?:\.\d+)?)([mhd])$/;
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const options = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP().min(1).describe('whose runs are the baseline: of the merge base, else of its nearest ancestor'),
    maxAge: schemas/* string */.YjP()
        .regex(AGE, 'an age such as 90m, 12h or 30d')
        .exactOptional()
        .describe('runs that ended longer ago do not serve'),
    maxCommits: schemas/* int */.Whr()
        .nonnegative()
        .exactOptional()
        .describe('runs of a commit that is farther behind the merge base do not serve'),
});
/**
 * The runs of a branch: that of the merge base, else the nearest ancestor's. That there is none is an answer. `reports` are
 * given where there are no keys of Langfuse.
 */
function branchBaseline(getLangfuse, reports) {
    return {
        kind: 'branch',
        description: 'the runs of a branch: of the merge base, else of its nearest ancestor that has one',
        options,
        shorthand: (text) => ({ branch: text }),
        async find(chosen, gate, dataset, context) {
            const { branch } = chosen;
            const findRuns = async () => {
                if (reports !== undefined)
                    return artifactRuns(reports, branch, gate, dataset);
                const langfuse = await getLangfuse((0,core_text/* say */.cv) `The baseline of branch ${branch}`, [
                    'Or give --baseline FILE, or write baseline: none.',
                ]);
                return langfuseRuns(langfuse, branch, gate, dataset, context);
            };
            return climb(await findRuns(), climbOf(chosen, gate, context));
        },
    };
}
function climbOf({ branch, maxAge, maxCommits }, gate, { history, now }) {
    return {
        branch,
        ...(maxAge === undefined ? {} : { maxAgeMs: ageMs(maxAge) }),
        ...(maxCommits === undefined ? {} : { maxCommits }),
        runs: gate.baselineRuns,
        history,
        now: now(),
    };
}
/** The branch of a gate whose runs are asked for: the one given, else the first of its baselines that is one. */
function branchOf(gate, given) {
    const written = gate.baselines.flatMap((choice) => (choice.kind === 'branch' ? [options.parse(choice.options)] : []));
    if (given === undefined)
        return written[0] ?? null;
    return written.find(({ branch }) => branch === given) ?? { branch: given };
}
/** The runs in Langfuse that could be the baseline of a gate, and why the others may not; null where it names no branch. */
async function listBranchRuns(getLangfuse, given, gate, dataset, context) {
    const chosen = branchOf(gate, given);
    if (chosen === null)
        return null;
    const { branch } = chosen;
    const store = langfuseRuns(await getLangfuse((0,core_text/* say */.cv) `Listing the runs of branch ${branch}`), branch, gate, dataset, context);
    const base = await context.history.findBase(branch);
    return { branch, base, absence: store.absence, runs: inspectRuns(store, base, climbOf(chosen, gate, context)) };
}
function ageMs(text) {
    const [, amount = '0', unit = 'd'] = AGE.exec(text) ?? [];
    return Number(amount) * UNIT_MS[unit];
}


/***/ }),

/***/ 46666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ describeAttempts),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);


function fingerprintOf({ gate, task, identity, comparability }) {
    const { dataset, evaluators } = comparability;
    return { gate, task, identity, evaluators, datasetHash: dataset.hash, selection: dataset.selection };
}
/** Whether an earlier run is an attempt of the candidate: the same event, of the same code, asked the same of it. */
function isAttempt(candidate, earlier) {
    const [now, then] = [candidate.identity, earlier.identity];
    const isSameCode = now.tree !== undefined && now.tree === then.tree && then.isDirty !== true;
    return (isSameCode &&
        now.event === then.event &&
        now.repository === then.repository &&
        now.pullRequest === then.pullRequest &&
        candidate.gate === earlier.gate &&
        candidate.task === earlier.task &&
        candidate.datasetHash !== null &&
        candidate.datasetHash === earlier.datasetHash &&
        candidate.selection === earlier.selection &&
        isSame(candidate.evaluators, earlier.evaluators));
}
/** Each run once: one that was added up with others is already in what they make together. */
function withoutRepeats(candidate, newestFirst) {
    const seen = new Set([candidate.name]);
    return newestFirst.filter((run) => {
        const names = run.runs ?? [run.name];
        if (names.some((name) => seen.has(name)))
            return false;
        for (const name of names)
            seen.add(name);
        return true;
    });
}
/** What a reader of a candidate must know that is made of several attempts. */
function describeAttempts({ name, runs = [] }) {
    const earlier = runs.filter((run) => run !== name);
    if (earlier.length === 0)
        return [];
    const [are, they] = earlier.length === 1 ? ['is', 'it'] : ['are', 'they'];
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(earlier.length, 'earlier attempt')} of the same code ${[are]} added up with this run, since running it again does not undo what ${[they]} measured: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(earlier)}.`,
    ];
}
function isSame(a, b) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
}


/***/ }),

/***/ 35695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MOST_FAILED),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68434);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37831);




/** Of a run's item results; with more, the run says more about that day than about the code. */
const MOST_FAILED = 0.02;
/** Of a base that was run beside the candidate, on the same day: what a change mends fails there. More is an outage. */
const MOST_FAILED_BESIDE = 0.1;
/** What the baseline is to the rules: every source's, and an anchor, is met here. */
function readBaseline(candidate, baseline, { pinnedVersion, whole, anyFailed = false } = {}) {
    if (baseline.status === 'missing')
        return { kind: 'missing', reason: baseline.reason, isFile: baseline.isFile === true };
    if (baseline.status === 'none')
        return { kind: 'none' };
    const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .createSide */ .qB)(baseline.record);
    const duplicate = (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .findDuplicate */ .jS)(side);
    if (duplicate !== undefined) {
        return unusable('BASELINE_UNREADABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The baseline has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Record the baseline again.`);
    }
    if (!baseline.record.complete || baseline.record.itemResults.length < baseline.record.planned) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The baseline run ${baseline.record.name} is not complete: ${baseline.record.itemResults.length} of ${baseline.record.planned} results.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run that finished.`);
    }
    if (baseline.record.itemResults.every((result) => result.error !== null)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No item of the baseline run ${baseline.record.name} has an output.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run that worked.`);
    }
    const run = whole ?? baseline.record;
    const most = baseline.origin.kind === 'rerun' ? MOST_FAILED_BESIDE : MOST_FAILED;
    if (!anyFailed && countFailed(run) > most * run.itemResults.length)
        return tooManyFailed(run, most);
    const version = baseline.record.comparability.dataset.version;
    if (pinnedVersion !== undefined && !isSameInstant(version, pinnedVersion)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The spec asks for dataset version ${pinnedVersion}, and the baseline was run on ${version ?? 'an unknown version'}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run of that version, or remove the version from the spec.`);
    }
    const pairing = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .pairItems */ .HO)(candidate, side);
    return (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooDifferent */ .g2)(pairing) ? tooDifferent(pairing) : { kind: 'found', side, pairing };
}
function countFailed({ itemResults }) {
    return itemResults.filter(({ error }) => error !== null).length;
}
/** A failed item counts as the worst value: a baseline of many is low, and a drop to it would be none. */
function tooManyFailed(record, most) {
    const [failed, all] = [countFailed(record), record.itemResults.length];
    const fewest = Math.round(1 / most);
    const limit = all < fewest ? `Up to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(most)} may: of fewer than ${fewest}, none.` : `Up to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(most)} may.`;
    return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${failed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'item result')} of the baseline run ${record.name} failed, ${[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(failed / all)]}. ${[limit]}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Find out why they failed, and compare with a run in which they did not.`);
}
function tooDifferent(pairing) {
    const apart = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnpaired */ .ku)(pairing);
    const share = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(apart / (apart + pairing.paired.length));
    const counts = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pairing.changed.length} changed, ${pairing.onlyCandidate.length} added, ${pairing.onlyBaseline.length} removed`;
    const first = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...pairing.changed, ...pairing.onlyCandidate, ...pairing.onlyBaseline], 3);
    return {
        kind: 'unusable',
        pairing,
        problem: {
            code: 'BASELINE_NOT_COMPARABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(apart, 'item')}, ${[share]} of both sides, differ between the candidate’s dataset and the baseline’s (${counts}): ${first}. Up to 20 % may.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Record a baseline on this version of the dataset, then compare again.`,
        },
    };
}
function unusable(code, text, remedy) {
    return { kind: 'unusable', problem: { code, text, remedy }, pairing: null };
}
/** Two spellings of one time are one version. */
function isSameInstant(a, b) {
    return a === b || (a !== undefined && Date.parse(a) === Date.parse(b));
}


/***/ }),

/***/ 68434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ pairItems),
/* harmony export */   ZL: () => (/* binding */ unpaired),
/* harmony export */   g2: () => (/* binding */ isTooDifferent),
/* harmony export */   ku: () => (/* binding */ countUnpaired)
/* harmony export */ });
/** Past this share of both sides' items without an equal partner, the two runs are not of the same dataset. */
const UNPAIRED_LIMIT = 0.2;
function pairItems(candidate, baseline) {
    const shared = [...candidate.items.keys()].filter((id) => baseline.items.has(id));
    const hashes = (id) => [hashOf(candidate.items.get(id)), hashOf(baseline.items.get(id))];
    const isUnverified = (id) => hashes(id).includes(null);
    const isSame = (id) => isUnverified(id) || new Set(hashes(id)).size === 1;
    const onlyCandidate = [...candidate.items.keys()].filter((id) => !baseline.items.has(id));
    const onlyBaseline = [...baseline.items.keys()].filter((id) => !candidate.items.has(id));
    // Two runs that chose alike, or ran everything, are held to having the same items.
    const [now, then] = [candidate, baseline].map((side) => side.record.comparability.dataset.selection);
    const isLeftOut = { candidate: now !== then && then !== undefined, baseline: now !== then && now !== undefined };
    return {
        paired: shared.filter(isSame),
        changed: shared.filter((id) => !isSame(id)),
        onlyCandidate: isLeftOut.candidate ? [] : onlyCandidate,
        onlyBaseline: isLeftOut.baseline ? [] : onlyBaseline,
        unverified: shared.filter(isUnverified).length,
        unchosen: (isLeftOut.candidate ? onlyCandidate.length : 0) + (isLeftOut.baseline ? onlyBaseline.length : 0),
    };
}
/** Nothing to pair with: every item stands for itself. */
const unpaired = {
    paired: [],
    changed: [],
    onlyCandidate: [],
    onlyBaseline: [],
    unverified: 0,
    unchosen: 0,
};
function countUnpaired(pairing) {
    return pairing.changed.length + pairing.onlyCandidate.length + pairing.onlyBaseline.length;
}
function isTooDifferent(pairing) {
    const union = pairing.paired.length + countUnpaired(pairing);
    return union > 0 && countUnpaired(pairing) / union > UNPAIRED_LIMIT;
}
function hashOf(repetitions) {
    return repetitions?.[0]?.hash ?? null;
}


/***/ }),

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jS: () => (/* binding */ findDuplicate),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qB: () => (/* binding */ createSide)
/* harmony export */ });
function createSide(record) {
    const items = new Map();
    for (const result of [...record.itemResults].sort(byItem)) {
        const repetitions = items.get(result.id);
        if (repetitions === undefined)
            items.set(result.id, [result]);
        else
            repetitions.push(result);
    }
    const clusters = record.itemResults.flatMap(({ id, cluster }) => cluster === undefined ? [] : [[id, cluster]]);
    return { record, items, clusters: new Map(clusters) };
}
/** By code point, as everywhere: no locale decides an order that draws depend on. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byItem(a, b) {
    return compareText(a.id, b.id) || a.repetition - b.repetition;
}
/** The first result that stands twice: one item, one repetition. */
function findDuplicate(side) {
    for (const repetitions of side.items.values()) {
        const duplicate = repetitions.find((result, index) => repetitions[index - 1]?.repetition === result.repetition);
        if (duplicate !== undefined)
            return duplicate;
    }
    return undefined;
}


/***/ }),

/***/ 34793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ BASELINE_EVENTS),
/* harmony export */   dK: () => (/* binding */ mayServe),
/* harmony export */   gA: () => (/* binding */ isRepeating)
/* harmony export */ });
/** What starts a run whose record may serve as a baseline: a pull request's own would be compared with itself, or with a fork's. */
const BASELINE_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Runs that no change has started: that they are of the code of an earlier one is their purpose. */
const REPEATING = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Whether a run that this event has started may be a baseline. */
function mayServe(event) {
    return BASELINE_EVENTS.some((one) => one === event);
}
/** Whether an event runs the same code again and again, on purpose. */
function isRepeating(event) {
    return event !== undefined && REPEATING.includes(event);
}


/***/ }),

/***/ 13270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   NS: () => (/* binding */ departingFrom),
/* harmony export */   rK: () => (/* binding */ firstToKnow)
/* harmony export */ });
/** A commit as people write it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** Asks each in turn until one can tell: the clone first, then whoever has all of the history. */
function firstToKnow(histories) {
    const firstAnswer = async (ask) => {
        for (const history of histories) {
            const answer = await ask(history);
            if (answer !== null)
                return answer;
        }
        return null;
    };
    return {
        findBase: (branch) => firstAnswer((history) => history.findBase(branch)),
        relate: (commit, base) => firstAnswer((history) => history.relate(commit, base)),
    };
}
/** What is known of the base without any history, by the branch that is asked for, goes before what any would say. */
function departingFrom(findBase, history) {
    return { ...history, findBase: (branch) => Promise.resolve(findBase(branch) ?? history.findBase(branch)) };
}


/***/ }),

/***/ 25388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ findOtherJudge),
/* harmony export */   Sf: () => (/* binding */ isCheckPrint),
/* harmony export */   lB: () => (/* binding */ CHECK_PRINT),
/* harmony export */   vN: () => (/* binding */ describeOtherJudge)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** Of the fingerprints of checks, and of no evaluator's: a check asks no model. */
const CHECK_PRINT = 'check:';
/** Whether an evaluator is a check by its fingerprint, and nothing besides. */
function isCheckPrint(print) {
    return print?.startsWith(CHECK_PRINT) === true;
}
/** The models that judged two runs, where they are not the same; null when they are, or when a record does not say. */
function findOtherJudge(candidate, baseline) {
    const [now, before] = [candidate, baseline].map(({ observed }) => [...new Set(observed?.judgeModels)].sort());
    if (now === undefined || before === undefined || now.length === 0 || before.length === 0)
        return null;
    return now.length === before.length && now.every((model, index) => model === before[index]) ? null : { before, now };
}
/** The end of a sentence: `judged by "gpt-4o-mini", the baseline by "gpt-4o"`. */
function describeOtherJudge({ before, now }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `judged by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(now)}, the baseline by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(before)}`;
}


/***/ }),

/***/ 13385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ poolRuns)
/* harmony export */ });
/* harmony import */ var _judge_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25388);

/**
 * Several runs of the same code as one: what repeats an item sharpens the comparison and costs nothing. Only complete runs
 * that were scored by the same evaluators and judge models count, and of them only the items whose content is the newest
 * run's; where either side does not say what the content was, the item is left out.
 */
function poolRuns(newest, earlier) {
    const comparable = earlier.filter((run) => run.complete && isScoredAlike(newest, run));
    const hashes = new Map(newest.itemResults.map((result) => [result.id, result.hash]));
    const repetitions = new Map();
    const itemResults = [newest, ...comparable].flatMap((run) => run.itemResults.flatMap((result) => {
        if (run !== newest && (result.hash === null || hashes.get(result.id) !== result.hash))
            return [];
        const repetition = repetitions.get(result.id) ?? 0;
        repetitions.set(result.id, repetition + 1);
        return [{ ...result, repetition }];
    }));
    const used = [newest, ...comparable].flatMap((run) => run.runs ?? [run.name]);
    return {
        record: {
            ...newest,
            comparability: {
                ...newest.comparability,
                repeat: Math.max(newest.comparability.repeat, ...repetitions.values()),
            },
            planned: newest.planned - newest.itemResults.length + itemResults.length,
            itemResults,
            ...(used.length === 1 ? {} : { runs: used }),
        },
        used,
        skipped: earlier.filter((run) => !comparable.includes(run)).map((run) => run.name),
    };
}
/** By the same evaluators, which ask the same models. */
function isScoredAlike(newest, run) {
    if ((0,_judge_models_js__WEBPACK_IMPORTED_MODULE_0__/* .findOtherJudge */ .P2)(newest, run) !== null)
        return false;
    const [now, then] = [newest.comparability.evaluators, run.comparability.evaluators];
    const names = new Set([...Object.keys(now), ...Object.keys(then)]);
    return [...names].every((name) => Object.hasOwn(now, name) && Object.hasOwn(then, name) && now[name] === then[name]);
}


/***/ }),

/***/ 18921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ parseSavedGates),
/* harmony export */   GU: () => (/* binding */ renderRunRecords),
/* harmony export */   HF: () => (/* binding */ whyNoBaseline),
/* harmony export */   Vw: () => (/* binding */ parseRunRecords),
/* harmony export */   _R: () => (/* binding */ parseBaselineRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14486);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69549);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);





const REMEDY = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Make it again, with ${'--save'} or ${'--json'}.`;
const heading = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() });
/** The gates of a file: a run record, a list of them, or a report. `file` is the path for messages. Throws GateError RECORD_UNREADABLE. */
function parseSavedGates(text, file) {
    const value = parseJson(text, file);
    if (!Array.isArray(value) && headingOf(value, file).format === _report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMAT */ .t3) {
        const { gates } = parseAs(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8, value, file);
        return gates.map((judged) => ({ name: judged.name, run: judged.candidate, judged }));
    }
    const runs = (Array.isArray(value) ? value : [value]).map((one) => parseRecord(one, file));
    return runs.map((run) => ({ name: run.gate, run, judged: null }));
}
/** The runs that a file holds, those that could not be judged among them. Throws GateError RECORD_UNREADABLE. */
function parseRunRecords(text, file) {
    return parseSavedGates(text, file).flatMap(({ run }) => run ?? []);
}
/** Why what a file has of a gate is nothing to compare with, as the end of a sentence; null where it may be. */
function whyNoBaseline({ run, judged }) {
    if (judged?.verdict === 'error')
        return 'could not be judged';
    return run?.complete === false ? 'is not complete' : null;
}
/**
 * The run of this gate in a saved file, fit to be compared with. Throws GateError: BASELINE_UNREADABLE when the file is
 * not as this program writes it, or the run is not complete or could not be judged; BASELINE_NOT_FOUND when it has no run
 * of the gate.
 *
 * Without `rescored` and `runs`, which are said of a baseline by the process that scored it again or pooled it: a file's word
 * for them would make other evaluators alike, and one run count as several.
 */
function parseBaselineRecord(text, file, gate) {
    const saved = asBaseline(() => parseSavedGates(text, file)).filter(({ run }) => run !== null);
    const [found, second] = saved.filter(({ name }) => name === gate);
    if (found === undefined || found.run === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'BASELINE_NOT_FOUND',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has no run of the gate ${gate}; it has ${saved.length === 0 ? ['none'] : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(saved.map(({ name }) => name))}`,
            remedy: REMEDY,
        });
    }
    if (second !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has more than one run of the gate ${gate}`,
            remedy: REMEDY,
        });
    }
    const refusal = whyNoBaseline(found);
    if (refusal !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run of the gate ${gate} in ${file} ${[refusal]}, so it is no baseline`,
            remedy: REMEDY,
        });
    }
    const { rescored: _rescored, runs: _runs, ...measured } = found.run;
    return measured;
}
function asBaseline(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(error.problems.map((problem) => ({ ...problem, code: 'BASELINE_UNREADABLE' })), { cause: error });
    }
}
/** Run records as `--save` writes them: one as it is, several as a list. One line for each item, so that two can be compared. */
function renderRunRecords(records) {
    const [only] = records;
    return records.length === 1 && only !== undefined
        ? `${renderRecord(only)}\n`
        : `[\n${records.map(renderRecord).join(',\n')}\n]\n`;
}
function renderRecord({ itemResults, ...rest }) {
    const head = JSON.stringify(rest, null, 2).slice(0, -2);
    if (itemResults.length === 0)
        return `${head},\n  "itemResults": []\n}`;
    return `${head},\n  "itemResults": [\n${itemResults.map((result) => `    ${JSON.stringify(result)}`).join(',\n')}\n  ]\n}`;
}
function parseRecord(value, file) {
    const { format } = headingOf(value, file);
    if (format === _run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FORMAT */ .i4)
        return parseAs(_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecord */ .DW, value, file);
    throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has the format ${format}; a run has ${_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FORMAT */ .i4}, a report ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMAT */ .t3}`);
}
function headingOf(value, file) {
    const parsed = heading.safeParse(value);
    if (!parsed.success)
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is neither a saved run nor a report`);
    if (parsed.data.version !== 1) {
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has version ${parsed.data.version} of its format; this program reads version 1`);
    }
    return parsed.data;
}
function parseAs(schema, value, file) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const at = issue?.path.map(String).join('.') ?? '';
    throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is not as this program writes it, at ${at}: ${issue?.message ?? ''}`);
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, error);
    }
}
function unreadable(text, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({ code: 'RECORD_UNREADABLE', text, remedy: REMEDY }, { cause });
}


/***/ }),

/***/ 54547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ scriptOpening),
/* harmony export */   m: () => (/* binding */ scriptError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** What ended a script before it returned. A regression is told by its name, as there may be two copies of the class. */
const scriptError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isRegression: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined);
/** How far a script got by itself: to its call of `runExperiment`, or to its end. */
const scriptOpening = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('reached', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        reached: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('experiment'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        maxConcurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
        /** The items that it brought itself, each with an id; null where it takes those of the context. */
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), input: json, expectedOutput: json.exactOptional(), metadata: json.exactOptional() }))
            .nullable(),
        /** Where all of them are of one dataset in Langfuse. */
        dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        reached: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('end'),
        /** What it returned, or what the error that it threw has as its `result`. */
        result: json,
        error: scriptError.nullable(),
    }),
]);


/***/ }),

/***/ 17277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);

function createRandom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plusFromState */ .G)([0, 1, 2, 3].map((word) => hash32(seed, word)));
    return {
        bits: () => generator.next(),
        below: (limit) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * limit),
    };
}
/** FNV-1a over UTF-16 code units with the finalizer of MurmurHash3: spreads a text over 32 bits, no more is asked of it. */
function hash32(text, variant = 0) {
    let hash = 0x811c9dc5 ^ Math.imul(variant, 0x9e3779b1);
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ }),

/***/ 22359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ langfuseDataset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77274);




const options = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('of the dataset in Langfuse'),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true })
        .optional()
        .describe('a timestamp: the items as they were then; default: as they are when the run starts'),
});
/** A second before now: the server's clock and ours may differ, and a version in the future is no fixed version. */
const MARGIN_MS = 1_000;
/** A dataset in Langfuse, every item as of one timestamp, in the order of the items' ids. */
function langfuseDataset(getLangfuse) {
    return {
        kind: 'name',
        description: 'a dataset in Langfuse',
        options,
        shorthand: (text) => ({ name: text }),
        async load({ name, version: asked }, context) {
            const langfuse = await getLangfuse((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The dataset ${name}`, [
                'A dataset that is a file in the repository needs no keys.',
            ]);
            const version = asked ?? new Date(context.now().getTime() - MARGIN_MS).toISOString();
            const found = await langfuse.fetchDataset(name);
            if (found === null)
                throw notFound(name, langfuse.baseUrl);
            const rows = await langfuse.fetchDatasetItems(name, version);
            if (rows.length === 0)
                throw empty(name, asked);
            const items = rows
                .map(({ id, input, expectedOutput, metadata, createdAt }) => {
                const content = {
                    input,
                    ...(expectedOutput === undefined ? {} : { expectedOutput }),
                    ...(metadata === undefined ? {} : { metadata }),
                };
                const added = createdAt === undefined ? {} : { createdAt };
                return { id, hash: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashItem */ .sk)(content), ...content, ...added };
            })
                // They come newest first, and editing an item moves it: only its id stays.
                .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
            return {
                source: 'langfuse',
                name,
                id: found.id,
                version,
                ...(asked === undefined ? {} : { pinnedVersion: asked }),
                hash: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashDataset */ .zk)(items),
                items,
                link: langfuse.links.dataset(found.id),
            };
        },
    };
}
function notFound(name, baseUrl) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'DATASET_NOT_FOUND',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The dataset ${name} does not exist in the project of these keys at ${baseUrl}.`,
        remedy: ['Correct its name in the spec; a path of a file must begin with ./ or end with .jsonl or .json.'],
    });
}
function empty(name, version) {
    const when = version === undefined ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` at version ${version}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'DATASET_EMPTY',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The dataset ${name} has no active items${when}.`,
        remedy: ['Add items to it in Langfuse; archived ones do not count.'],
    });
}


/***/ }),

/***/ 78182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createEdges)
});

// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/langfuse/read-metadata.js
var read_metadata = __webpack_require__(17822);
// EXTERNAL MODULE: ./build/langfuse/read-run.js
var read_run = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/langfuse/run-metadata.js
var run_metadata = __webpack_require__(74935);
;// CONCATENATED MODULE: ./build/baselines/langfuse-attempts.js




/** Reading one costs what reading a baseline costs. */
const MOST_ATTEMPTS = 10;
/** A branch that is long-lived has many runs; their scores come 25 at a time. */
const MOST_LOOKED_AT = 100;
/** The runs of the candidate's code that this job has written to Langfuse before, as far as they were judged. */
function langfuseAttempts(getLangfuse) {
    return async (candidate, gate, dataset, context) => {
        const { branch = '', commit, headCommit, pullRequest } = context.identity;
        const langfuse = await getLangfuse(['Earlier attempts']);
        // Another commit of a pull request may have the same tree; a branch has too many commits to look at all of them.
        const ofCommit = pullRequest === undefined ? (headCommit ?? commit ?? '').slice(0, 7) : '';
        const name = { operator: 'starts with', value: (0,run_metadata/* runNamePrefix */.hS)(gate.name, branch) + ofCommit };
        const runs = [];
        let looked = 0;
        for await (const run of langfuse.runs.list({ from: (0,read_run/* windowStart */.Nf)(context.now()), name, dataset })) {
            looked += 1;
            if (looked > MOST_LOOKED_AT || runs.length === MOST_ATTEMPTS)
                break;
            const isEarlier = run.metadata[run_metadata/* KEYS */.Rk.runId] !== context.runId && isOfJob(run, context.runId) && isJudged(run);
            if (!isEarlier || run.datasetId !== dataset.id || !(0,attempts/* isAttempt */.k)((0,attempts/* fingerprintOf */.ax)(candidate), readFingerprint(run))) {
                continue;
            }
            const rows = await (0,read_run/* readItems */.F1)(run, langfuse);
            if ((0,read_metadata/* completeMark */.DE)(run)?.value === rows.length)
                runs.push(await (0,read_run/* readRun */.cI)(run, rows, dataset, langfuse));
        }
        return { runs };
    };
}
/** A run that was cut off is not complete, and one whose gate could not judge says nothing. */
function isJudged(run) {
    const verdict = (0,read_metadata/* readVerdict */.wk)(run);
    return (0,read_metadata/* completeMark */.DE)(run) !== undefined && verdict !== undefined && verdict !== 'error';
}
/** Ids of workflow runs are `RUN-ATTEMPT-JOB`: what another job of the workflow measures beside is no attempt of this. */
function isOfJob({ metadata }, runId) {
    return jobOf(metadata[run_metadata/* KEYS */.Rk.runId] ?? '') === jobOf(runId);
}
function jobOf(runId) {
    return /^\d+-\d+(?:-(.*))?$/.exec(runId)?.[1];
}
function readFingerprint({ metadata }) {
    return {
        gate: metadata[run_metadata/* KEYS */.Rk.gate] ?? '',
        task: metadata[run_metadata/* KEYS */.Rk.task] ?? '',
        identity: (0,read_metadata/* readIdentity */.xN)(metadata),
        evaluators: (0,read_metadata/* readEvaluators */.JD)(metadata),
        datasetHash: metadata[run_metadata/* KEYS */.Rk.datasetHash] ?? null,
        selection: metadata[run_metadata/* KEYS */.Rk.selection],
    };
}

// EXTERNAL MODULE: ./build/baselines/branch.js + 3 modules
var branch = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/core/blessing.js

/** The end of a sentence about a run that a person has pinned: who, when and why; nothing about any other. */
function describeBlessing({ blessed }) {
    if (blessed === undefined)
        return [];
    return (0,core_text/* say */.cv) `, blessed by ${blessed.owner} on ${[blessed.at.slice(0, 10)]}: ${blessed.reason}`;
}

// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/repository-file.js
var repository_file = __webpack_require__(99009);
;// CONCATENATED MODULE: ./build/baselines/file.js






const options = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('path of a run kept with --save, or of a report, relative to the working directory'),
});
/** A saved run in the repository. It was named, so that it is not there is an error and never "no baseline yet". */
const fileBaseline = {
    kind: 'file',
    description: 'a run kept as a file of the repository',
    options,
    async find({ file }, gate, _dataset, { directory }) {
        const found = await (0,repository_file/* readRepositoryFile */.t)(directory, file);
        if (found.status !== 'read') {
            throw new errors/* GateError */.ue({
                code: found.status === 'missing' ? 'BASELINE_NOT_FOUND' : 'BASELINE_UNREADABLE',
                text: (0,core_text/* say */.cv) `The baseline cannot be read: ${found.text}`,
                remedy: (0,core_text/* say */.cv) `Make it with ${`langfuse-gate run --save ${file}`} on the code to compare with.`,
            });
        }
        const record = (0,saved_run/* parseBaselineRecord */._R)(found.text, file, gate.name);
        return {
            status: 'found',
            record,
            origin: { kind: 'file', words: (0,core_text/* say */.cv) `the file ${file}${describeBlessing(record)}` },
        };
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/git/run-git.js
var run_git = __webpack_require__(89875);
;// CONCATENATED MODULE: ./build/git/worktree.js








const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** A large repository takes its time to be fetched or checked out. */
const TIMEOUT_MS = 10 * 60_000;
/**
 * Checks a commit out beside the code that is there, in a temporary folder. A commit that a shallow clone does not have is
 * fetched by itself. Throws GateError BASELINE_UNREADABLE or CANCELLED, and nothing is left then.
 */
async function addWorktree(directory, commit, environment, signal) {
    const git = (...args) => runOrSay(directory, args, environment, signal);
    const prefix = await (0,run_git/* runGit */.E)(directory, ['rev-parse', '--show-prefix'], environment);
    if (prefix === undefined)
        throw unreadable((0,core_text/* say */.cv) `The working directory ${directory} is in no git repository.`);
    await requireCommit(directory, commit, environment, git);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'langfuse-gate-base-'));
    const remove = async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
        // git forgets a worktree whose folder is gone.
        await (0,run_git/* runGit */.E)(directory, ['worktree', 'prune'], environment);
    };
    const path = (0,external_node_path_.join)(folder, 'base');
    try {
        await git('worktree', 'add', '--quiet', '--detach', path, commit);
    }
    catch (error) {
        await remove();
        throw error instanceof Refused
            ? unreadable((0,core_text/* say */.cv) `The base commit ${commit} cannot be checked out: ${error.message}`)
            : error;
    }
    const tree = await (0,run_git/* runGit */.E)(path, ['rev-parse', 'HEAD^{tree}'], environment);
    return { directory: (0,external_node_path_.join)(path, prefix), tree, remove };
}
async function requireCommit(directory, commit, environment, git) {
    const isHere = async () => (await (0,run_git/* runGit */.E)(directory, ['cat-file', '-e', `${commit}^{commit}`], environment)) !== undefined;
    if (await isHere())
        return;
    const isShallow = (await (0,run_git/* runGit */.E)(directory, ['rev-parse', '--is-shallow-repository'], environment)) === 'true';
    try {
        // Of a clone that has all of its history, a fetch of one commit alone would make a shallow one.
        await git('fetch', '--quiet', '--no-tags', ...(isShallow ? ['--depth=1'] : []), 'origin', commit);
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        throw unreadable((0,core_text/* say */.cv) `The base commit ${commit} is not in this clone, and it cannot be fetched: ${error.message}`, (0,core_text/* say */.cv) `Have all of the history checked out: actions/checkout with ${'fetch-depth: 0'}.`);
    }
    if (!(await isHere()))
        throw unreadable((0,core_text/* say */.cv) `The base commit ${commit} is nowhere to be found.`);
}
/** What git said against it. */
class Refused extends Error {
}
async function runOrSay(directory, args, environment, signal) {
    // Nobody is there to be asked for a password, and no hook of the repository is meant for this checkout.
    const settings = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
    try {
        const { stdout } = await run('git', ['-C', directory, ...settings, ...args], {
            env: { ...environment, GIT_TERMINAL_PROMPT: '0' },
            timeout: TIMEOUT_MS,
            signal,
        });
        return stdout.trim();
    }
    catch (error) {
        if (signal.aborted) {
            throw new errors/* GateError */.ue({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled while the base was checked out.` });
        }
        throw new Refused(lastLine(error));
    }
}
function lastLine(error) {
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
    return said.split('\n').at(-1) || (0,errors/* describeError */.Uc)(error);
}
function unreadable(text, remedy) {
    return new errors/* GateError */.ue({ code: 'BASELINE_UNREADABLE', text, ...(remedy === undefined ? {} : { remedy }) });
}

// EXTERNAL MODULE: ./build/process/child-environment.js + 1 modules
var child_environment = __webpack_require__(75640);
// EXTERNAL MODULE: ./build/process/run-command.js
var run_command = __webpack_require__(68115);
// EXTERNAL MODULE: ./build/process/strays.js
var strays = __webpack_require__(4502);
;// CONCATENATED MODULE: ./build/baselines/base-checkouts.js








/** Installing what a large repository needs, from an empty cache. */
const SETUP_TIMEOUT_MS = 20 * 60_000;
/** Gates and variants that want the same share one checkout, which is made ready once: installing is what takes long. */
function createBaseCheckouts() {
    const made = new Map();
    return {
        async get(wanted, context) {
            const key = JSON.stringify([wanted.commit, wanted.setup, wanted.env.toSorted()]);
            const known = made.get(key) ?? checkOut(wanted, context);
            made.set(key, known);
            return (await known).worktree;
        },
        async close() {
            const all = await Promise.allSettled(made.values());
            made.clear();
            // One after another: each has git write to the same repository.
            for (const one of all)
                if (one.status === 'fulfilled')
                    await one.value.remove();
        },
    };
}
async function checkOut({ setup, ...wanted }, context) {
    const { directory, signal } = context;
    const worktree = await addWorktree(directory, wanted.commit, (0,child_environment/* childEnvironment */.Qc)([], {}).values, signal);
    const mark = (0,external_node_crypto_.randomUUID)();
    const remove = async () => {
        // What the setup has started, a database say, is there as long as the code that needs it.
        if (setup !== undefined)
            await (0,strays/* endStrays */.o)(mark);
        await worktree.remove();
    };
    try {
        if (setup !== undefined)
            await runSetup({ ...wanted, setup }, worktree.directory, mark, context);
        return { worktree, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** Throws GateError BASELINE_UNREADABLE or CANCELLED. */
async function runSetup({ commit, setup, env }, directory, mark, { log, signal }) {
    const [command = '', ...args] = typeof setup === 'string' ? ['sh', '-c', setup] : setup;
    const words = typeof setup === 'string' ? setup : setup.join(' ');
    log.info((0,core_text/* say */.cv) `The base commit ${(0,core_history/* shortCommit */.Ax)(commit)} is made ready: ${words}`);
    const environment = (0,child_environment/* childEnvironment */.Qc)(env, { [strays/* MARKER */.t]: mark }).values;
    const result = await (0,run_command/* runCommand */.d)({
        ...{ command, args, directory, environment, signal },
        input: '',
        timeoutMs: SETUP_TIMEOUT_MS,
    });
    if (result.kind === 'exited' && result.code === 0)
        return;
    if (result.kind === 'cancelled') {
        throw new errors/* GateError */.ue({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled while the base was made ready.` });
    }
    const said = 'lastWords' in result && result.lastWords !== '' ? (0,core_text/* say */.cv) `; its last words: ${result.lastWords}` : [];
    const how = {
        exited: () => ('code' in result ? (0,core_text/* say */.cv) `exited with code ${result.code}` : []),
        ended: () => ('how' in result ? (0,core_text/* say */.cv) `${[result.how]}` : []),
        timeout: () => (0,core_text/* say */.cv) `took more than ${SETUP_TIMEOUT_MS / 60_000} minutes`,
        'too-large': () => (0,core_text/* say */.cv) `printed more than 16 MiB`,
    }[result.kind]();
    throw new errors/* GateError */.ue({
        code: 'BASELINE_UNREADABLE',
        text: (0,core_text/* say */.cv) `The base commit ${(0,core_history/* shortCommit */.Ax)(commit)} cannot be made ready: ${words} ${how}${said}`,
        remedy: (0,core_text/* say */.cv) `Correct ${'setup'} under baseline in the spec. It sees the variables of ${'env'}, and no others.`,
    });
}

;// CONCATENATED MODULE: ./build/baselines/rerun.js







/** Tasks whose code is in the repository, and whose two sides can be there at the same time. */
const REPEATABLE = ['module', 'python', 'command'];
const rerun_options = schemas/* strictObject */.rej({
    rerun: schemas/* literal */.euz('base', 'base: the commit that the change departs from')
        .describe('the commit that the change departs from, run again beside the candidate'),
    setup: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)])
        .exactOptional()
        .describe('installs what the base needs, in its own folder: a line for the shell, or a program and its arguments'),
    branch: schemas/* string */.YjP().min(1).default('main').describe('what the change departs from, where no pull request says it'),
});
/** The code before the change, to be run in the same job: what a provider does meanwhile, it does to both. */
function rerunBaseline() {
    const checkouts = createBaseCheckouts();
    return {
        kind: 'rerun',
        description: 'the commit that the change departs from, run again beside the candidate',
        options: rerun_options,
        async find({ setup, branch }, gate, _dataset, context) {
            refuseTask(gate);
            const { identity, history } = context;
            const commit = identity.baseCommit ?? (await history.findBase(branch));
            if (commit === null)
                throw notKnown(branch);
            if (commit === identity.commit && identity.isDirty !== true) {
                return { status: 'missing', reason: (0,core_text/* say */.cv) `the code is that of the base commit ${(0,core_history/* shortCommit */.Ax)(commit)} itself` };
            }
            const { directory, tree } = await checkouts.get({ commit, setup, env: gate.env }, context);
            const { repository, runUrl, pullRequest } = identity;
            return {
                status: 'code',
                gate: { ...gate, evaluatorModules: gate.evaluatorModules.filter(({ path }) => isFile(directory, path)) },
                directory,
                // Without the event and the branch: this run is nobody's baseline but this candidate's.
                identity: {
                    commit,
                    ...(tree === undefined ? {} : { tree }),
                    ...(repository === undefined ? {} : { repository }),
                    ...(runUrl === undefined ? {} : { runUrl }),
                    ...(pullRequest === undefined ? {} : { pullRequest }),
                },
                origin: { kind: 'rerun', words: (0,core_text/* say */.cv) `the base commit ${(0,core_history/* shortCommit */.Ax)(commit)}, run again beside the candidate` },
            };
        },
        close: () => checkouts.close(),
    };
}
function refuseTask({ task }) {
    if (REPEATABLE.includes(task.kind))
        return;
    throw new errors/* GateError */.ue({
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${'rerun: base'} runs the code of another commit, and a task of the kind ${task.kind} is not code that two commits can have side by side.`,
        remedy: (0,core_text/* say */.cv) `Name a branch, a run or a file as the baseline.`,
        place: task.place,
    });
}
function notKnown(branch) {
    return new errors/* GateError */.ue({
        code: 'BASELINE_NOT_FOUND',
        text: (0,core_text/* say */.cv) `The base commit is not known: neither this job nor its clone says where this code departs from ${branch}.`,
        remedy: (0,core_text/* say */.cv) `Have all of the history checked out, with ${'fetch-depth: 0'}, or write ${'branch:'} beside ${'rerun'}.`,
    });
}
function isFile(directory, path) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(directory, path), { throwIfNoEntry: false })?.isFile() === true;
}

;// CONCATENATED MODULE: ./build/langfuse/find-run.js


/** The one run of a dataset that has this name; else why there is none, and whether another has the name. */
async function findNamedRun(langfuse, name, dataset, now) {
    const named = [];
    const query = { from: (0,read_run/* windowStart */.Nf)(now), name: { operator: '=', value: name }, dataset };
    for await (const found of langfuse.runs.list(query))
        named.push(found);
    const [run, second] = named.filter(({ datasetId }) => datasetId === dataset.id);
    if (run !== undefined && second === undefined)
        return { run };
    if (run !== undefined) {
        return { isThere: true, text: (0,core_text/* say */.cv) `More than one run of the dataset ${dataset.name} is called ${name}.` };
    }
    return named.length === 0
        ? { isThere: false, text: (0,core_text/* say */.cv) `No run of the last ${read_run/* WINDOW_DAYS */.F4} days is called ${name} in Langfuse.` }
        : { isThere: true, text: (0,core_text/* say */.cv) `The run ${name} is not one of the dataset ${dataset.name}.` };
}

;// CONCATENATED MODULE: ./build/baselines/run.js






const run_options = schemas/* strictObject */.rej({ run: schemas/* string */.YjP().min(1).describe('name of a run in Langfuse') });
/** One run in Langfuse, by its name. It was named, so its absence is an error. */
function runBaseline(getLangfuse) {
    return {
        kind: 'run',
        description: 'a run in Langfuse, by its name',
        options: run_options,
        async find({ run }, _gate, dataset, context) {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The baseline run ${run}`, ['Or give --baseline FILE.']);
            const found = await findNamedRun(langfuse, run, dataset, context.now());
            if ('text' in found) {
                throw new errors/* GateError */.ue({
                    code: found.isThere ? 'BASELINE_NOT_COMPARABLE' : 'BASELINE_NOT_FOUND',
                    text: found.text,
                    remedy: ['Correct the name of the run under baseline in the spec.'],
                });
            }
            if ((0,read_metadata/* readVerdict */.wk)(found.run) === 'error') {
                throw new errors/* GateError */.ue({
                    code: 'BASELINE_NOT_COMPARABLE',
                    text: (0,core_text/* say */.cv) `The gate of the run ${run} could not judge it, so it is no baseline.`,
                    remedy: ['Name a run that was judged, whatever its verdict.'],
                });
            }
            const record = await (0,read_run/* readRun */.cI)(found.run, await (0,read_run/* readItems */.F1)(found.run, langfuse), dataset, langfuse);
            return { status: 'found', record, origin: { kind: 'run', words: (0,core_text/* say */.cv) `the run ${run}` } };
        },
    };
}

;// CONCATENATED MODULE: ./build/baselines/index.js




/** Every place that a baseline comes from; the first whose short form fits is meant. To add one: a file here, and a line. */
function baselineSources(getLangfuse, reports) {
    return [(0,branch/* branchBaseline */.U)(getLangfuse, reports), runBaseline(getLangfuse), fileBaseline, rerunBaseline()];
}

;// CONCATENATED MODULE: ./build/git/base-code.js

/** When a commit was made (ISO 8601, by its committer); undefined where this clone does not have it. */
function readCommitTime(directory, commit, environment) {
    return (0,run_git/* runGit */.E)(directory, ['show', '--no-patch', '--format=%cI', `${commit}^{commit}`, '--'], environment);
}
/** A file as it was at a commit, by its path from `directory`; undefined where it was not there, or nobody can tell. */
function readFileAt(directory, commit, file, environment) {
    const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    return (0,run_git/* runGit */.E)(directory, ['show', `${commit}:./${path}`], environment);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/datasets/columns.js

/** The keys of a row. */
const COLUMNS = ['id', 'input', 'expectedOutput', 'expected_output', 'metadata'];
/** The known key that was probably meant; `expected` is how other tools call it. */
function nearestColumn(key) {
    if (key.toLowerCase() === 'expected')
        return 'expectedOutput';
    return COLUMNS.find((column) => (0,mod/* distance */.Io)(key.toLowerCase(), column.toLowerCase()) <= 3) ?? null;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/datasets/row.js
function invalidRow(text, place, remedy) {
    return {
        code: 'DATASET_INVALID',
        text,
        ...(place === undefined ? {} : { place }),
        ...(remedy === undefined ? {} : { remedy }),
    };
}

;// CONCATENATED MODULE: ./build/datasets/csv-rows.js




const METADATA = 'metadata.';
/**
 * Comma-separated values (RFC 4180) with a header. A cell is a text, and an empty one is no value. Line ends inside
 * a cell become \n, so that a checkout on Windows has the same items.
 */
function parseCsv(text, file) {
    const normal = text.replaceAll(/\r\n?/g, '\n');
    const lines = normal.split('\n');
    const [header, ...records] = readRecords(normal, file);
    if (header === undefined)
        return [];
    if ('code' in header)
        return [header];
    const names = header.record.map((name) => name.trim());
    const faults = headerFaults(names, file, lines[header.info.lines - 1] ?? '');
    if (faults.length > 0)
        return faults;
    return records.map((one) => {
        if ('code' in one)
            return one;
        const { where, place } = positionOf(one, file);
        if (one.record.length !== names.length) {
            return invalidRow((0,core_text/* say */.cv) `${where} has ${cells(one.record.length)}, and the header has ${names.length}`, { ...place, column: columnOf(lines[place.line - 1] ?? '', names.length) }, (0,core_text/* say */.cv) `Put a text with a comma, a line end or a quote in it into double quotes; write a quote in it twice.`);
        }
        return { value: rowOf(names, one.record), where, place };
    });
}
function readRecords(text, file) {
    try {
        // The types of `info: true` are those of its callback form.
        return (0,sync/* parse */.qg)(text, {
            info: true,
            record_delimiter: '\n',
            relax_column_count: true,
            skip_empty_lines: true,
        });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const place = { file, ...faultPlace(text, error) };
        return [invalidRow((0,core_text/* say */.cv) `Line ${place.line} of ${file} is not CSV: ${[faultOf(error.code)]}`, place, QUOTES)];
    }
}
/** The parser tells the line and the cell; of a quote that is never closed, only that the text has ended. */
function faultPlace(text, error) {
    const [line, cell] = [Number(error['lines']), Number(error['index'])];
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
        const before = text.slice(0, text.lastIndexOf('"')).split('\n');
        return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    }
    if (!(line > 0))
        return { line: 1, column: 1 };
    return { line, column: columnOf(text.split('\n')[line - 1] ?? '', cell) };
}
/** Where this cell of a line begins, the first being 0; where the line ends when it has no such cell. */
function columnOf(line, cell) {
    let left = cell;
    let isQuoted = false;
    for (let at = 0; at < line.length; at += 1) {
        if (left <= 0)
            return at + 1;
        const sign = line[at];
        if (sign === '"')
            isQuoted = !isQuoted;
        if (sign === ',' && !isQuoted)
            left -= 1;
    }
    return line.length + 1;
}
const QUOTES = (0,core_text/* say */.cv) `Put the whole cell into double quotes, and write a quote in it twice.`;
function faultOf(code) {
    if (code === 'CSV_QUOTE_NOT_CLOSED')
        return 'a quote is opened and never closed';
    if (code === 'CSV_INVALID_CLOSING_QUOTE')
        return 'text follows the quote that ends a cell';
    if (code === 'INVALID_OPENING_QUOTE')
        return 'there is a quote inside a cell that does not begin with one';
    return `the parser says ${code}`;
}
function headerFaults(names, file, header) {
    const faults = names.flatMap((name, index) => {
        const place = { file, line: 1, column: columnOf(header, index) };
        if (names.indexOf(name) < index)
            return [invalidRow((0,core_text/* say */.cv) `The header of ${file} has ${name} twice`, place)];
        if (isKnown(name))
            return [];
        return [invalidRow((0,core_text/* say */.cv) `The header of ${file} has the unknown column ${name}`, place, remedyFor(name))];
    });
    return faults.length > 0 || names.includes('input')
        ? faults
        : [
            invalidRow((0,core_text/* say */.cv) `The header of ${file} has no column input`, { file, line: 1, column: 1 }, [
                'Its first line names the columns.',
            ]),
        ];
}
function isKnown(name) {
    if (name.startsWith(METADATA))
        return name.length > METADATA.length;
    return name !== 'metadata' && COLUMNS.includes(name);
}
function remedyFor(name) {
    if (/[;\t]/.test(name))
        return ['Separate the columns with commas.'];
    if (name === 'metadata' || name === METADATA)
        return (0,core_text/* say */.cv) `Give each key a column of its own, as in ${'metadata.category'}.`;
    const near = nearestColumn(name);
    return near === null
        ? (0,core_text/* say */.cv) `The columns are id, input, expectedOutput and ${'metadata.KEY'}; to keep it, call it ${METADATA + name}.`
        : (0,core_text/* say */.cv) `Did you mean ${near}?`;
}
/** The row as a .jsonl file would have it. */
function rowOf(names, cells) {
    const filled = names.flatMap((name, index) => {
        const cell = cells[index] ?? '';
        return cell === '' ? [] : [[name, cell]];
    });
    const metadata = filled.filter(([name]) => name.startsWith(METADATA));
    return {
        ...Object.fromEntries(filled.filter(([name]) => !name.startsWith(METADATA))),
        ...(metadata.length === 0
            ? {}
            : { metadata: Object.fromEntries(metadata.map(([name, cell]) => [name.slice(METADATA.length), cell])) }),
    };
}
/** The line on which the record starts: the parser tells where it ends. */
function positionOf({ record, info }, file) {
    const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    const line = info.lines - breaks;
    return { where: (0,core_text/* say */.cv) `Line ${line} of ${file}`, place: { file, line, column: 1 } };
}
function cells(number) {
    return [number === 1 ? '1 cell' : `${String(number)} cells`];
}

;// CONCATENATED MODULE: ./build/datasets/json-fault.js
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const VALUE = 'a value';
const KEY = 'a key in double quotes';
/**
 * The first fault of a text that JSON.parse refuses; null when there is none. The engine's own message says where only in some
 * versions of Node, and in other words in each.
 */
function findJsonFault(text) {
    const open = [];
    let state = 'value';
    let at = 0;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const length = pattern.exec(text)?.[0].length;
        at += length ?? 0;
        return length !== undefined;
    };
    for (;;) {
        skip(SPACE);
        const inside = open.at(-1);
        const sign = text[at];
        if (state === 'end' && inside === undefined)
            return at === text.length ? null : { offset: at, expected: 'the end' };
        const mayClose = state === 'end' || state === 'first value' || state === 'first key';
        if (mayClose && sign !== undefined && sign === (inside === '{' ? '}' : inside === '[' ? ']' : '')) {
            open.pop();
            at += 1;
            state = 'end';
        }
        else if (state === 'end') {
            const close = inside === '{' ? '}' : ']';
            if (sign !== ',')
                return { offset: at, expected: `a comma or ${close}` };
            at += 1;
            state = inside === '{' ? 'key' : 'value';
        }
        else if (state === 'colon') {
            if (sign !== ':')
                return { offset: at, expected: 'a colon' };
            at += 1;
            state = 'value';
        }
        else if (state === 'key' || state === 'first key') {
            if (sign !== '"')
                return { offset: at, expected: state === 'key' ? KEY : `${KEY} or }` };
            const end = endOfString(text, at);
            if (typeof end !== 'number')
                return end;
            at = end;
            state = 'colon';
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign);
            at += 1;
            state = sign === '{' ? 'first key' : 'first value';
        }
        else if (sign === '"') {
            const end = endOfString(text, at);
            if (typeof end !== 'number')
                return end;
            at = end;
            state = 'end';
        }
        else {
            if (!skip(LITERAL))
                return { offset: at, expected: state === 'value' ? VALUE : `${VALUE} or ]` };
            state = 'end';
        }
    }
}
/** After the closing quote of the text that opens at `start`. Not by one pattern: on several megabytes it runs out of stack. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === 34)
            return at + 1;
        if (sign < 32)
            return { offset: at, expected: 'the rest of a text, its line ends written \\n' };
        if (sign !== 92)
            continue;
        ESCAPE.lastIndex = at;
        const escape = ESCAPE.exec(text)?.[0];
        if (escape === undefined)
            return { offset: at, expected: 'an escape such as \\n or \\\\' };
        at += escape.length - 1;
    }
    return { offset: start, expected: 'a text that is closed by a second quote' };
}

;// CONCATENATED MODULE: ./build/datasets/repeated-key.js
// Not whole strings: a pattern that steps through one of several megabytes runs out of stack.
const TOKEN = /\\.|["{}]/g;
/** The first key that a map of this JSON has a second time, and where; `null` when none. JSON.parse keeps the last value. */
function findRepeatedKey(json) {
    return findKey(json, (key, keys) => keys.has(key));
}
/** Where the outermost map of this JSON has the key; 0 where it does not. */
function offsetOfKey(json, wanted) {
    return findKey(json, (key, _keys, depth) => depth === 1 && key === wanted)?.offset ?? 0;
}
function findKey(json, isMeant) {
    const open = [];
    const colon = /\s*:/y;
    let opened = null;
    for (const { 0: token, index } of json.matchAll(TOKEN)) {
        if (opened === null) {
            if (token === '{')
                open.push(new Set());
            else if (token === '}')
                open.pop();
            else
                opened = index;
            continue;
        }
        if (token !== '"')
            continue;
        const start = opened;
        opened = null;
        colon.lastIndex = index + 1;
        const keys = open.at(-1);
        if (keys === undefined || !colon.test(json))
            continue;
        const key = String(JSON.parse(json.slice(start, index + 1)));
        if (isMeant(key, keys, open.length))
            return { key, offset: start };
        keys.add(key);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/datasets/json-rows.js





/** One row a line; empty lines are none. */
function parseJsonLines(text, file) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const place = { file, line: index + 1, column: 1 };
        const where = (0,core_text/* say */.cv) `Line ${index + 1} of ${file}`;
        try {
            const value = JSON.parse(line);
            const repeated = findRepeatedKey(line);
            const placeOf = (key) => ({ ...place, column: offsetOfKey(line, key) + 1 });
            if (repeated === null)
                return [{ value, where, place, placeOf }];
            return [
                invalidRow((0,core_text/* say */.cv) `${where} has the key ${repeated.key} a second time in one map`, {
                    ...place,
                    column: repeated.offset + 1,
                }),
            ];
        }
        catch (error) {
            const fault = json_rows_faultOf(line, error);
            return [invalidRow((0,core_text/* say */.cv) `${where} is not JSON: ${fault.text}`, { ...place, column: fault.offset + 1 })];
        }
    });
}
function parseJsonList(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const fault = json_rows_faultOf(text, error);
        const place = placeAt(text, fault.offset, file);
        return [invalidRow((0,core_text/* say */.cv) `Line ${place.line} of ${file} is not JSON: ${fault.text}`, place)];
    }
    const repeated = findRepeatedKey(text);
    if (repeated !== null) {
        const place = placeAt(text, repeated.offset, file);
        return [invalidRow((0,core_text/* say */.cv) `Line ${place.line} of ${file} has the key ${repeated.key} a second time in one map`, place)];
    }
    if (!Array.isArray(value))
        return [invalidRow((0,core_text/* say */.cv) `The dataset ${file} must be a list of items`)];
    return value.map((row, index) => ({ value: row, where: (0,core_text/* say */.cv) `Row ${index + 1} of ${file}` }));
}
const FOUND_LENGTH = 30;
/** What is wrong, and where. The engine's words where it sees what we do not. */
function json_rows_faultOf(text, error) {
    const fault = findJsonFault(text);
    if (fault === null)
        return { text: (0,core_text/* say */.cv) `${(0,errors/* describeError */.Uc)(error)}`, offset: 0 };
    const found = text.slice(fault.offset, fault.offset + FOUND_LENGTH).split('\n')[0] ?? '';
    const words = found.trim() === '' ? ['the end of the line'] : (0,core_text/* say */.cv) `${found}`;
    return { text: (0,core_text/* say */.cv) `${[fault.expected]} is expected; found ${words}`, offset: fault.offset };
}
function placeAt(text, offset, file) {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

// EXTERNAL MODULE: ./build/core/spec/yaml-document.js + 2 modules
var yaml_document = __webpack_require__(29989);
;// CONCATENATED MODULE: ./build/datasets/yaml-rows.js




/** A list of rows in YAML 1.2, by the rules of the spec's own: no anchors, aliases, tags or merge keys, and a size. */
function parseYamlList(text, file) {
    try {
        const document = (0,yaml_document/* parseYaml */.h)(text, file, 'dataset');
        const rows = document.value;
        if (rows === null)
            return [];
        if (!Array.isArray(rows)) {
            return [invalidRow((0,core_text/* say */.cv) `The dataset ${file} must be a list of items`, document.placeOf([]))];
        }
        return rows.map((value, index) => ({
            value,
            where: (0,core_text/* say */.cv) `Row ${index + 1} of ${file}`,
            place: document.placeOf([index]),
            placeOf: (key) => document.placeOf([index, key], 'key'),
        }));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return [...error.problems];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/datasets/rows.js









const MOST_PROBLEMS = 20;
/**
 * The items of a local dataset, in the order of its rows. Throws GateError DATASET_INVALID with what is wrong, row by row:
 * nothing is guessed and nothing left out.
 */
function parseRows(text, file) {
    const rows = readRows(withoutMark(text), file);
    const parsed = rows.map((row) => ('code' in row ? row : parseRow(row)));
    const problems = parsed.flatMap((one) => ('code' in one ? [one] : []));
    const items = parsed.flatMap((one) => ('code' in one ? [] : [one]));
    const all = problems.length > 0 ? problems : repeatedIds(items);
    if (all.length > 0)
        throw new errors/* GateError */.ue(all.slice(0, MOST_PROBLEMS));
    return items.map(({ item }) => item);
}
function readRows(text, file) {
    if (file.endsWith('.jsonl'))
        return parseJsonLines(text, file);
    if (file.endsWith('.json'))
        return parseJsonList(text, file);
    return file.endsWith('.csv') ? parseCsv(text, file) : parseYamlList(text, file);
}
function parseRow(row) {
    const fault = rows_faultOf(row.value);
    if (fault !== null) {
        const place = fault.key === undefined ? row.place : (row.placeOf?.(fault.key) ?? row.place);
        return invalidRow((0,core_text/* say */.cv) `${row.where} ${fault.text}`, place, fault.remedy);
    }
    // What was parsed as JSON, and has just been looked through, is a map of JSON.
    const { id, input, expected_output, expectedOutput = expected_output, metadata, } = row.value;
    const content = {
        input: input ?? null,
        ...(expectedOutput === undefined ? {} : { expectedOutput }),
        ...(metadata === undefined ? {} : { metadata }),
    };
    const isUnnamed = typeof id !== 'string';
    const name = isUnnamed ? (0,hash/* sha256 */.sc)((0,json/* canonicalJson */.d)([content.input, expectedOutput ?? null])).slice(0, 16) : id;
    return { item: { id: name, hash: (0,hash/* hashItem */.sk)(content), ...content }, row, isUnnamed };
}
/** What keeps a row from being an item, as the end of a sentence on it; `key`: which of its keys that is about. */
function rows_faultOf(value) {
    if (!isMap(value))
        return { text: ['is not a map'] };
    const unknown = Object.keys(value).find((key) => !COLUMNS.includes(key));
    if (unknown !== undefined)
        return { text: (0,core_text/* say */.cv) `has the unknown key ${unknown}`, remedy: suggestColumn(unknown), key: unknown };
    if (!('input' in value))
        return { text: ['has no input'] };
    if ('expectedOutput' in value && 'expected_output' in value) {
        return { text: ['has both expectedOutput and expected_output'], key: 'expected_output' };
    }
    const { id, metadata } = value;
    if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) {
        return { text: ['has an id that is no text'], remedy: ['Write it in quotes, or leave it out.'], key: 'id' };
    }
    if (metadata !== undefined && metadata !== null && !isMap(metadata))
        return { text: ['has metadata that is not a map'], key: 'metadata' };
    if (!isFiniteJson(value))
        return { text: ['has a number too large to be read'] };
    return null;
}
function suggestColumn(key) {
    const near = nearestColumn(key);
    return near === null
        ? (0,core_text/* say */.cv) `Its keys are id, input, expectedOutput and metadata; put ${key} into metadata.`
        : (0,core_text/* say */.cv) `Did you mean ${near}?`;
}
/** Every id that a second row has too, both rows named. */
function repeatedIds(rows) {
    const first = new Map();
    return rows.flatMap((one) => {
        const { item, row, isUnnamed } = one;
        const earlier = first.get(item.id);
        if (earlier === undefined) {
            first.set(item.id, one);
            return [];
        }
        if (isUnnamed) {
            return [
                invalidRow((0,core_text/* say */.cv) `${row.where} has no id, and the input and expected output of ${earlier.row.where}`, row.place, (0,core_text/* say */.cv) `Leave one of the two out, or give both an id.`),
            ];
        }
        return [
            invalidRow((0,core_text/* say */.cv) `${row.where} has the id ${item.id}, as ${earlier.row.where} has`, row.place, (0,core_text/* say */.cv) `Give each row an id of its own.`),
        ];
    });
}
/** JSON can write numbers that are read as infinite. */
function isFiniteJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteJson);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Some editors begin a file with U+FEFF, which is no part of it. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

;// CONCATENATED MODULE: ./build/datasets/added-items.js



/**
 * Ids of the items that came after a commit: in a file, those that the commit's version of it has not; in Langfuse, those
 * that were added after the commit was made. Undefined where nobody here can tell.
 */
async function findAddedItems({ source, name, items }, base, directory, environment) {
    if (source === 'file') {
        const text = await readFileAt(directory, base, name, environment);
        const before = text === undefined ? undefined : idsOf(text, name);
        return before === undefined ? undefined : items.map(({ id }) => id).filter((id) => !before.has(id));
    }
    const madeAt = Date.parse((await readCommitTime(directory, base, environment)) ?? '');
    if (Number.isNaN(madeAt) || items.some(({ createdAt }) => createdAt === undefined))
        return undefined;
    return items.filter(({ createdAt = '' }) => Date.parse(createdAt) > madeAt).map(({ id }) => id);
}
/** What an older version of a file has is not worth an error: it may have been written for other rules. */
function idsOf(text, file) {
    try {
        return new Set(parseRows(text, file).map(({ id }) => id));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/datasets/file.js






const file_options = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .regex(/\.(jsonl?|ya?ml|csv)$/, 'a path that ends in .jsonl, .json, .yaml or .csv; a dataset in Langfuse with such a name is written {name: …}')
        .describe('path of the dataset, relative to the working directory: .jsonl, .csv, or a list in .json or .yaml'),
});
/** `./cases`, `evals/cases.txt`: meant as a path, whatever its ending. Folders of Langfuse have no such endings. */
const LOOKS_LIKE_PATH = /^\.{0,2}[/\\]|[/\\][^/\\]*\.[a-z]{1,8}$|^[^/\\]*\.(jsonl?|ya?ml|csv|txt|tsv|xlsx|parquet)$/i;
/** A dataset in the repository: one item a row. */
const fileDataset = {
    kind: 'file',
    description: 'a file of the repository (.jsonl, .json, .yaml or .csv)',
    options: file_options,
    shorthand: (text) => (LOOKS_LIKE_PATH.test(text) ? { file: text } : null),
    load,
};
async function load({ file }, { directory }) {
    const found = await (0,repository_file/* readRepositoryFile */.t)(directory, file);
    if (found.status !== 'read') {
        throw new errors/* GateError */.ue({
            code: found.status === 'missing' ? 'DATASET_NOT_FOUND' : 'DATASET_INVALID',
            text: (0,core_text/* say */.cv) `The dataset cannot be read: ${found.text}`,
            remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}.`,
        });
    }
    const items = parseRows(found.text, file);
    if (items.length === 0) {
        throw new errors/* GateError */.ue({
            code: 'DATASET_EMPTY',
            text: (0,core_text/* say */.cv) `The dataset ${file} has no items`,
            remedy: (0,core_text/* say */.cv) `Write one item a row, each with ${'input'} and, as a rule, ${'id'} and ${'expectedOutput'}.`,
            place: { file, line: 1, column: 1 },
        });
    }
    return { source: 'file', name: file, hash: (0,hash/* hashDataset */.zk)(items), items };
}

// EXTERNAL MODULE: ./build/datasets/langfuse.js
var langfuse = __webpack_require__(22359);
;// CONCATENATED MODULE: ./build/datasets/index.js


/** Every place that items come from; the first whose short form fits is meant. To add one: a file here, and a line. */
function datasetSources(getLangfuse) {
    return [fileDataset, (0,langfuse/* langfuseDataset */.k)(getLangfuse)];
}

// EXTERNAL MODULE: ./build/langfuse/client.js + 12 modules
var client = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/langfuse/ids.js
var ids = __webpack_require__(17482);
// EXTERNAL MODULE: ./build/langfuse/relay.js + 1 modules
var langfuse_relay = __webpack_require__(38689);
// EXTERNAL MODULE: ./build/langfuse/usage-meter.js + 1 modules
var usage_meter = __webpack_require__(84456);
;// CONCATENATED MODULE: ./build/langfuse/meter-recorder.js




/** `openRecorder` of the roots where there are no keys: spans are read for what they used, and kept nowhere. */
async function openMeter(gate, _dataset, _task, context) {
    // Prices that spans do not say are known to nobody here.
    const meter = (0,usage_meter/* createUsageMeter */.b)(context.log, () => Promise.resolve(() => null));
    const relay = await (0,langfuse_relay/* startRelay */.s)(undefined, meter, context.log);
    return {
        runName: `${gate.name} ${context.runId}`,
        environment: relay.environment,
        begin: () => Promise.resolve(),
        startItem: ({ id }, repetition) => {
            const [task, evaluation] = [hex(16), hex(16)];
            const [root, evaluationRoot] = [hex(8), hex(8)];
            const traces = { id, repetition, task, evaluation };
            relay.allow(task, root, {});
            relay.allow(evaluation, evaluationRoot, {});
            meter.begin(traces);
            return {
                traceparent: (0,ids/* traceparentOf */.dx)(task, root),
                evaluationTraceparent: (0,ids/* traceparentOf */.dx)(evaluation, evaluationRoot),
                end: ({ missingSpans }) => meter.end(traces, missingSpans),
            };
        },
        observe: () => meter.observe(),
        measure: (record) => meter.measure(record),
        finish: () => Promise.resolve(),
        writeVerdict: () => Promise.resolve(),
        close: () => relay.close(),
    };
}
function hex(bytes) {
    return (0,external_node_crypto_.randomBytes)(bytes).toString('hex');
}

// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
;// CONCATENATED MODULE: ./build/langfuse/find-judged.js





const datasetOptions = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), file: schemas/* string */.YjP().optional() });
/** The gate's newest complete run of the same commit whose metadata says all of `said`; null when there is none. */
async function findJudged(langfuse, gate, said, { identity, now }) {
    const { name: hosted, file } = datasetOptions.parse(gate.dataset.options);
    const dataset = file === undefined ? await langfuse.fetchDataset(hosted ?? '') : { name: file };
    if (dataset === null)
        return null;
    const name = { operator: 'starts with', value: (0,run_metadata/* runNamePrefix */.hS)(gate.name, identity.branch ?? '') };
    for await (const run of langfuse.runs.list({ from: (0,read_run/* windowStart */.Nf)(now()), name, dataset })) {
        const wanted = {
            ...said,
            [run_metadata/* KEYS */.Rk.gate]: gate.name,
            ...(identity.commit === undefined ? {} : { [run_metadata/* KEYS */.Rk.commit]: identity.commit }),
        };
        const verdict = report/* VERDICTS */.bk.find((one) => one === (0,read_metadata/* readVerdict */.wk)(run));
        const isSame = Object.entries(wanted).every(([key, value]) => run.metadata[key] === value);
        if (isSame && (0,read_metadata/* completeMark */.DE)(run) !== undefined && verdict !== undefined && verdict !== 'error') {
            return { name: run.name, verdict };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/process/worker-command.js
var worker_command = __webpack_require__(15426);
;// CONCATENATED MODULE: ./build/tasks/answerer.js
/** What a program that is not of this process is told of an item, as one JSON text. */
function itemText({ item: { id, input, expectedOutput, metadata } }) {
    return JSON.stringify({ id, input, expectedOutput: expectedOutput ?? null, metadata: metadata ?? null });
}
/** An output that came as text: JSON where it is JSON, else the text without the line end that programs add. */
function readOutput(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text.replace(/\r?\n$/, '');
    }
}
function failed(code, message, latency, isTransient = false) {
    return { error: { code, message, isTransient }, latency };
}

// EXTERNAL MODULE: ./build/tasks/code.js
var code = __webpack_require__(65656);
// EXTERNAL MODULE: ./build/tasks/composed-runner.js
var composed_runner = __webpack_require__(43900);
// EXTERNAL MODULE: ./build/tasks/job.js
var tasks_job = __webpack_require__(17602);
;// CONCATENATED MODULE: ./build/tasks/program.js



/** A task that is no module of ours to load: its outputs are scored by the gate's evaluator modules and checks. */
function programTask({ start, ...definition }) {
    return (findJudges) => ({
        ...definition,
        start: async (options, gate, added, context) => {
            const job = await (0,tasks_job/* createJob */._)(gate, added, context, findJudges);
            const answerer = await start(options, {
                directory: job.directory,
                environment: job.environment,
                timeoutMs: gate.timeoutMs,
                signal: context.signal,
                place: gate.task.place,
            });
            const scorers = await (0,code/* startScorers */._)(job, [], answerer);
            const main = {
                run: async (call) => ({
                    ...(await answerer.answer(call)),
                    // Spans of a program that nobody asked to hand them over come by the end of the run, as far as can be told.
                    missingSpans: { task: 0, evaluation: 0 },
                    scores: [],
                    scoreErrors: [],
                }),
                close: () => answerer.close(),
            };
            return (0,composed_runner/* composeRunner */.F)(main, null, scorers, job);
        },
    });
}

;// CONCATENATED MODULE: ./build/tasks/command.js









/** What sysexits.h calls a failure that may pass (EX_TEMPFAIL). */
const TRANSIENT_EXIT = 75;
const command_options = schemas/* strictObject */.rej({
    command: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .describe('a program and its arguments, started once an item: the item as JSON on its input, the output on its output'),
});
/** `task: {command: [./bin/answer, --json]}`: any program, a process an item. */
const commandTask = programTask({
    kind: 'command',
    options: command_options,
    description: 'A program, started once for each item: the item as JSON on its input, the output (JSON, else text) on its output.',
    describe: ({ command }) => command.join(' '),
    // What a command needs to be found is looked at once, before anything is paid for.
    start: ({ command: [program = '', ...args] }, context) => {
        if (!program.includes('/') && (0,worker_command/* findOnPath */.aY)(program, context.environment['PATH'] ?? '') === null) {
            throw new errors/* GateError */.ue({
                code: 'TASK_NOT_LOADED',
                text: (0,core_text/* say */.cv) `The command ${program} is not on the PATH of this job.`,
                remedy: (0,core_text/* say */.cv) `Install it in an earlier step, or write its path relative to the working directory, as in ${'./bin/answer'}.`,
                place: context.place,
            });
        }
        if (program.includes('/'))
            requireProgram(program, context);
        return Promise.resolve(createAnswerer(program, args, context));
    },
});
/** Throws GateError TASK_NOT_LOADED where a path is no file that can be started. */
function requireProgram(program, { directory, place }) {
    const path = (0,external_node_path_.resolve)(directory, program);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true) {
        throw new errors/* GateError */.ue({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `The command ${program} is not a file.`,
            remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}. What a build makes is made in an earlier step.`,
            place,
        });
    }
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
    }
    catch {
        throw new errors/* GateError */.ue({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `The command ${program} is a file that may not be executed.`,
            remedy: (0,core_text/* say */.cv) `Write ${`chmod +x ${program}`} and commit it, or put its interpreter before it, as in ${'[python3, answer.py]'}.`,
            place,
        });
    }
}
function createAnswerer(program, args, context) {
    const { directory, environment, timeoutMs, signal } = context;
    return {
        answer: async (call) => {
            const started = process.hrtime.bigint();
            // The name that programs read a trace's parent from when no HTTP header can carry it.
            const traced = call.traceparent === undefined ? {} : { TRACEPARENT: call.traceparent };
            const result = await (0,run_command/* runCommand */.d)({
                command: program,
                args,
                directory,
                environment: { ...environment, ...traced },
                input: itemText(call),
                timeoutMs,
                signal,
            });
            return readResult(result, Number(process.hrtime.bigint() - started) / 1e9, timeoutMs);
        },
        close: () => Promise.resolve(),
    };
}
function readResult(result, latency, timeoutMs) {
    switch (result.kind) {
        case 'timeout':
            return failed('TIMEOUT', `the command gave no answer within ${String(timeoutMs / 1000)} s`, null);
        case 'cancelled':
            return failed('CANCELLED', 'the run was cancelled', null);
        case 'too-large':
            return failed('OUTPUT_INVALID', 'the output is more than 16 MiB', null);
        case 'ended':
            return failed('EXITED', `the command ${result.how}${quote(result.lastWords)}`, null);
        case 'exited': {
            const { code, stdout, lastWords } = result;
            if (code !== 0) {
                const message = `the command exited with code ${String(code)}${quote(lastWords)}`;
                return failed('TASK_FAILED', message, latency, code === TRANSIENT_EXIT);
            }
            const text = stdout.toString('utf8');
            if (text.trim() === '')
                return failed('NO_OUTPUT', 'the command exited with code 0 and wrote no output', latency);
            return { output: readOutput(text), latency };
        }
    }
}
function quote(lastWords) {
    return lastWords === '' ? '' : `; its last words: ${lastWords}`;
}

// EXTERNAL MODULE: ./build/core/spec/duration.js
var duration = __webpack_require__(6186);
// EXTERNAL MODULE: ./build/process/child-process.js
var child_process = __webpack_require__(76488);
;// CONCATENATED MODULE: ./build/process/server.js


/** From SIGTERM to SIGKILL. */
const GRACE_MS = 2_000;
const SOON_MS = 250;
/** Starts a server in a process group of its own. What it prints is read, kept in part, and goes nowhere by itself. */
function startServer({ command: [program = '', ...args], directory, environment }) {
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: directory,
        env: environment,
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr] = [(0,child_process/* tail */.RT)(child.stdout), (0,child_process/* tail */.RT)(child.stderr)];
    const printed = () => [stdout(), stderr()].filter((text) => text !== '').join('\n');
    let how = null;
    const ended = new Promise((resolve) => {
        child.on('error', (error) => {
            how ??= `could not be started: ${error.message}`;
            resolve();
        });
        child.on('exit', (code, signal) => {
            how ??= signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`;
            resolve();
        });
    });
    const ending = () => {
        if (how === null)
            return null;
        const words = (0,child_process/* lastWords */.aN)(printed());
        return words === '' ? how : `${how}; its last words: ${words}`;
    };
    return {
        ending,
        endingSoon: async () => {
            await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, SOON_MS))]);
            return ending();
        },
        printed,
        stop: async () => {
            (0,child_process/* killGroup */.i0)(child.pid, 'SIGTERM');
            const timer = setTimeout(child_process/* killGroup */.i0, GRACE_MS, child.pid, 'SIGKILL');
            await ended;
            clearTimeout(timer);
            // What the server has started may outlive it.
            (0,child_process/* killGroup */.i0)(child.pid, 'SIGKILL');
        },
    };
}

;// CONCATENATED MODULE: ./build/tasks/http.js







const READY_TIMEOUT_MS = 60_000;
const BODY_LIMIT_BYTES = 16 * 1024 * 1024;
const TRANSIENT = new Set([408, 425, 429]);
const http_options = schemas/* strictObject */.rej({
    http: schemas/* url */.OZ5({ protocol: /^https?$/ }).describe('where each item is sent by POST, as JSON; the answer is the output'),
    start: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .exactOptional()
        .describe('a program and its arguments that serves it, started before the first item and ended after the last'),
    ready: schemas/* string */.YjP()
        .startsWith('/')
        .exactOptional()
        .describe('a path of the server that answers with a status below 400 once it can serve'),
    readyTimeout: schemas/* string */.YjP()
        .refine((text) => (0,duration/* parseDuration */.E)(text) !== null, 'a duration such as 60s')
        .exactOptional()
        .describe('how long the server may take until then; 60s unless said'),
});
/** `task: {http: URL, start: [npm, start], ready: /health}`: a server, one request an item. */
const httpTask = programTask({
    kind: 'http',
    options: http_options,
    description: 'A server: each item is sent to it by POST as JSON, and its answer (JSON, else text) is the output.',
    describe: ({ http }) => http,
    start: async ({ http, start, ready, readyTimeout }, context) => {
        const server = start === undefined ? null : startServer({ ...context, command: start });
        const timeoutMs = readyTimeout === undefined ? READY_TIMEOUT_MS : ((0,duration/* parseDuration */.E)(readyTimeout) ?? READY_TIMEOUT_MS);
        try {
            await untilReady(new URL(ready ?? '', http), ready !== undefined, timeoutMs, server, context);
        }
        catch (error) {
            await server?.stop();
            throw error;
        }
        return http_createAnswerer(http, server, context);
    },
});
function http_createAnswerer(address, server, { timeoutMs, signal }) {
    return {
        answer: async (call) => {
            const started = process.hrtime.bigint();
            const seconds = () => Number(process.hrtime.bigint() - started) / 1e9;
            try {
                const response = await fetch(address, {
                    method: 'POST',
                    headers: {
                        'content-type': 'application/json',
                        accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
                        ...(call.traceparent === undefined ? {} : { traceparent: call.traceparent }),
                    },
                    body: itemText(call),
                    // Followed, a redirect makes a GET of the POST, and its page (a login, say) would be taken for the answer.
                    redirect: 'manual',
                    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
                });
                return readResponse(response, await readBody(response), seconds());
            }
            catch (error) {
                if (signal.aborted)
                    return failed('CANCELLED', 'the run was cancelled', null);
                if (error instanceof TooLarge)
                    return failed('OUTPUT_INVALID', 'the answer is more than 16 MiB', null);
                if (error instanceof Error && error.name === 'TimeoutError') {
                    return failed('TIMEOUT', `the server gave no answer within ${String(timeoutMs / 1000)} s`, null);
                }
                const ended = (await server?.endingSoon()) ?? null;
                if (ended !== null)
                    return failed('EXITED', `the server ${ended}`, null);
                return failed('TASK_FAILED', `the server could not be asked: ${(0,errors/* describeError */.Uc)(error)}`, null, true);
            }
        },
        close: async () => server?.stop(),
    };
}
function readResponse({ status, headers }, text, latency) {
    if (status >= 300 && status <= 399) {
        const target = headers.get('location')?.split(/[?#]/)[0];
        const where = target === undefined ? '' : `, a redirect to ${target.slice(0, 200)}`;
        return failed('TASK_FAILED', `the server answered with status ${String(status)}${where}`, latency);
    }
    if (status < 200 || status > 299) {
        const said = text.trim().slice(0, 500);
        const message = `the server answered with status ${String(status)}${said === '' ? '' : `: ${said}`}`;
        return failed('TASK_FAILED', message, latency, TRANSIENT.has(status) || status >= 500);
    }
    if (text.trim() === '')
        return failed('NO_OUTPUT', `the server answered ${String(status)} with nothing`, latency);
    const isJson = /^application\/(?:[^;\s]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');
    if (isJson && !isJsonText(text)) {
        return failed('OUTPUT_INVALID', 'the server says that its answer is JSON, and it is not', latency);
    }
    return { output: readOutput(text), latency };
}
function isJsonText(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
class TooLarge extends Error {
}
/** The whole body as text. Throws TooLarge. */
async function readBody(response) {
    const chunks = [];
    let size = 0;
    // The type of a web stream does not say that it can be iterated; in Node it can.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > BODY_LIMIT_BYTES)
            throw new TooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Waits until the server answers: below 400 on the path that says it is ready, anything at all without one. */
async function untilReady(url, mustBeWell, timeoutMs, server, { signal, place }) {
    const started = process.hrtime.bigint();
    let last = 'nothing answered';
    for (;;) {
        const ended = server?.ending() ?? null;
        if (ended !== null)
            throw notReady((0,core_text/* say */.cv) `it ${ended}`);
        if (signal.aborted)
            throw new errors/* GateError */.ue({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled before the server was ready.` });
        try {
            const { status, body } = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) });
            await body?.cancel();
            if (!mustBeWell || status < 400)
                return;
            last = `it answered with status ${String(status)}`;
        }
        catch (error) {
            last = (0,errors/* describeError */.Uc)(error);
        }
        if (Number(process.hrtime.bigint() - started) / 1e6 > timeoutMs) {
            throw notReady((0,core_text/* say */.cv) `within ${timeoutMs / 1000} s ${[last]}${quoteOutput(server)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    function notReady(why) {
        return new errors/* GateError */.ue({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `The server at ${url.href} did not become ready: ${why}`,
            remedy: server === null
                ? (0,core_text/* say */.cv) `Start the server in an earlier step, or have the gate start it: write its program under ${'start'} beside ${'http'}. ${'readyTimeout'} says how long it is waited for.`
                : (0,core_text/* say */.cv) `Check ${'start'} and ${'ready'} of the task, and that the server has what it needs: ${'env'} lists the variables it may see.`,
            place,
        });
    }
}
function quoteOutput(server) {
    const printed = server?.printed() ?? '';
    return printed === '' ? [] : (0,core_text/* say */.cv) `; the server printed: ${printed.slice(-500)}`;
}

// EXTERNAL MODULE: ./build/langfuse/prompts.js
var prompts = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/core/spec/judge-schema.js
var judge_schema = __webpack_require__(38783);
// EXTERNAL MODULE: ./build/tasks/workers.js + 7 modules
var workers = __webpack_require__(39273);
;// CONCATENATED MODULE: ./build/tasks/prompt.js









const ENDPOINT = 'https://api.openai.com/v1';
const prompt_KEY = 'OPENAI_API_KEY';
/** Of a prompt's config, what says how the model is asked; the rest is the team's own. */
const PARAMETERS = [
    'temperature',
    'top_p',
    'max_tokens',
    'max_completion_tokens',
    'seed',
    'stop',
    'response_format',
    'reasoning_effort',
    'presence_penalty',
    'frequency_penalty',
];
const prompt_options = schemas/* strictObject */.rej({
    prompt: schemas/* string */.YjP().min(1).describe('name of a prompt in Langfuse; the item’s input fills it in'),
    ...judge_schema/* promptVersion */.NK,
    ...judge_schema/* modelSettings */.zg,
})
    .refine(judge_schema/* isOneVersion */.l0, judge_schema/* ONE_VERSION */._y);
/** `task: {prompt: support-agent, label: staging, model: …}`: a prompt of Langfuse and a model, without code. */
function promptTask(getLangfuse) {
    return (findJudges) => ({
        kind: 'prompt',
        options: prompt_options,
        description: 'A prompt in Langfuse: filled in with the item’s input, it is sent to a model, whose text is the output.',
        describe: ({ prompt, label, version }) => `${prompt} (${version === undefined ? (label ?? 'production') : `version ${String(version)}`})`,
        start: async (asked, gate, added, context) => {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The prompt ${asked.prompt}`);
            const stored = await (0,prompts/* fetchStoredPrompt */.Y)(langfuse, asked.prompt, asked);
            const job = await (0,tasks_job/* createJob */._)(gate, added, context, findJudges);
            const holder = await (0,workers/* startWorkers */.G)('javascript', { prompt: modelCall(stored, asked, gate) }, [], {
                ...job,
                judges: [],
            });
            const scorers = await (0,code/* startScorers */._)(job, [], holder);
            return (0,composed_runner/* composeRunner */.F)(holder, holder, scorers, job);
        },
    });
}
/** How a prompt is to be sent: as the spec says, else as its config does. Throws GateError SPEC_INVALID without a model. */
function modelCall(stored, settings, { env, task }) {
    const config = stored.config ?? {};
    const model = settings.model ?? config['model'];
    if (typeof model !== 'string') {
        throw new errors/* GateError */.ue({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `Neither the spec nor the config of the prompt ${stored.name}, version ${stored.version}, says which model is asked.`,
            remedy: (0,core_text/* say */.cv) `Write ${'model: …'} beside the prompt.`,
            place: task.place,
        });
    }
    const key = settings.key ?? prompt_KEY;
    if (!env.includes(key)) {
        throw new errors/* GateError */.ue({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `The prompt ${stored.name} is sent with the key ${key}, which env does not list.`,
            remedy: (0,core_text/* say */.cv) `Write ${`env: [${key}]`} in the gate.`,
            place: task.place,
        });
    }
    const fromConfig = Object.entries(config).filter(([name]) => PARAMETERS.includes(name));
    return {
        prompt: { name: stored.name, version: stored.version, prompt: stored.prompt },
        model,
        endpoint: settings.endpoint ?? ENDPOINT,
        key,
        parameters: { ...Object.fromEntries(fromConfig), ...settings.parameters },
    };
}

;// CONCATENATED MODULE: ./build/tasks/judges.js



/** The judges of a gate with their prompts, each of one version for the whole run. */
function findJudges(getLangfuse) {
    return (gate) => Promise.all(gate.judges.map(async ({ score, judge, place }) => {
        if ('autoevals' in judge)
            return { score, kind: 'autoevals', scorer: judge.autoevals, options: judge.options };
        const langfuse = await getLangfuse((0,core_text/* say */.cv) `The prompt ${judge.prompt} of the judge ${score}`);
        const stored = await (0,prompts/* fetchStoredPrompt */.Y)(langfuse, judge.prompt, judge);
        return { score, kind: 'prompt', call: modelCall(stored, judge, { ...gate, task: { ...gate.task, place } }) };
    }));
}

// EXTERNAL MODULE: ./build/tasks/leave-nothing.js
var leave_nothing = __webpack_require__(94286);
// EXTERNAL MODULE: ./build/tasks/languages.js
var languages = __webpack_require__(43742);
;// CONCATENATED MODULE: ./build/tasks/module.js



const module_options = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP().min(1).describe('path of a JavaScript or TypeScript module, relative to the working directory'),
    export: schemas/* string */.YjP().min(1).default('task').describe('the exported function that answers for one item'),
});
/** `task: evals/order-status.ts`: a function of the repository, called in processes of its own. */
const moduleTask = (findJudges) => ({
    kind: 'module',
    options: module_options,
    shorthand: (text) => (languages/* LANGUAGES */.Y.javascript.isModule(text) ? { module: text, export: 'task' } : null),
    description: 'A JavaScript or TypeScript module that exports task(item) and, beside it, its `evaluators`.',
    describe: ({ module, export: name }) => (name === 'task' ? module : `${module} (${name})`),
    start: ({ module, export: name }, gate, added, context) => (0,code/* startCode */.K)('javascript', { path: module, export: name }, gate, added, context, findJudges),
});

;// CONCATENATED MODULE: ./build/tasks/python.js



const python_options = schemas/* strictObject */.rej({
    python: schemas/* string */.YjP().min(1).describe('path of a Python module, relative to the working directory'),
    function: schemas/* string */.YjP().min(1).default('task').describe('its function that answers for one item'),
    workers: schemas/* enum */.k5n(['processes', 'threads'])
        .default('processes')
        .describe('processes: each holds one item at a time; threads: one process holds all that run at the same time'),
});
const CALLS = { processes: 'one', threads: 'threads' };
/** `task: evals/answer.py`: a function of the repository, called in the Python that the job has its packages in. */
const pythonTask = (findJudges) => ({
    kind: 'python',
    options: python_options,
    shorthand: (text) => languages/* LANGUAGES */.Y.python.isModule(text) ? { python: text, function: 'task', workers: 'processes' } : null,
    description: 'A Python module with a function task(item) and, beside it, its `evaluators`.',
    describe: ({ python, function: name }) => (name === 'task' ? python : `${python} (${name})`),
    start: ({ python, function: name, workers }, gate, added, context) => (0,code/* startCode */.K)('python', { path: python, export: name }, gate, added, context, findJudges, CALLS[workers]),
});

;// CONCATENATED MODULE: ./build/tasks/run.js








const tasks_run_options = schemas/* strictObject */.rej({ run: schemas/* string */.YjP().min(1).describe('name of a run in Langfuse; nothing is run') });
/** `task: {run: NAME}`: a run that exists is judged. The gate's evaluators score what it stored; its own scores stay. */
function runTask(getLangfuse) {
    return (findJudges) => ({
        kind: 'run',
        options: tasks_run_options,
        description: 'A run in Langfuse, by its name: nothing is run, and that run is judged.',
        describe: ({ run }) => run,
        findRun: async ({ run }, gate, dataset, context) => {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The run ${run}`, ['Or compare two saved runs with langfuse-gate compare.']);
            return readNamed(run, gate, dataset, langfuse, context);
        },
        start: async (_options, gate, added, context) => {
            const job = await (0,tasks_job/* createJob */._)(gate, added, context, findJudges);
            const main = {
                run: () => Promise.reject(new TypeError('a run that exists is not run')),
                close: () => Promise.resolve(),
            };
            return (0,composed_runner/* composeRunner */.F)(main, null, await (0,code/* startScorers */._)(job, []), job);
        },
    });
}
async function readNamed(name, { task: { place } }, dataset, langfuse, context) {
    const found = await findNamedRun(langfuse, name, dataset, context.now());
    if ('text' in found) {
        const remedy = ['Correct the name of the run under task in the spec.'];
        throw new errors/* GateError */.ue({ code: 'RUN_NOT_FOUND', text: found.text, remedy, place });
    }
    try {
        return await (0,read_run/* readRun */.cI)(found.run, await (0,read_run/* readItems */.F1)(found.run, langfuse), dataset, langfuse);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        // What reads a run for a baseline calls it one.
        const problems = error.problems.map((problem) => problem.code === 'BASELINE_UNREADABLE' ? { ...problem, code: 'RECORD_UNREADABLE' } : problem);
        throw new errors/* GateError */.ue(problems, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/tasks/script.js + 2 modules
var script = __webpack_require__(39990);
;// CONCATENATED MODULE: ./build/tasks/index.js









/** Every way in which the gate can run an item; the first whose short form fits is meant. To add one: a file here, and a line. */
function taskRunners(getLangfuse) {
    const judges = findJudges(getLangfuse);
    return [
        moduleTask,
        pythonTask,
        commandTask,
        httpTask,
        promptTask(getLangfuse),
        (0,script/* scriptTask */.r)(),
        runTask(getLangfuse),
    ].map((task) => (0,leave_nothing/* leaveNothing */.P)(task(judges)));
}

;// CONCATENATED MODULE: ./build/edges.js











/** Every edge of both roots. Langfuse is not asked anything until a spec needs it; with keys, every run is recorded there. */
function createEdges(langfuseSettings, kept = {}) {
    const langfuse = (0,client/* langfuseOnDemand */.y)(langfuseSettings);
    const findAttempts = langfuse.hasKeys ? langfuseAttempts(langfuse.get) : kept.findAttempts;
    return (specText) => ({
        datasets: datasetSources(langfuse.get),
        tasks: taskRunners(langfuse.get),
        // Without keys the reports of the branch are the store.
        baselines: baselineSources(langfuse.get, langfuse.hasKeys ? undefined : kept.reports),
        ...(langfuse.hasKeys
            ? {
                findJudged: async (gate, said, context) => findJudged(await langfuse.get((0,core_text/* say */.cv) `Earlier runs of the gate ${gate.name}`), gate, said, context),
            }
            : {}),
        findAddedItems: (dataset, commit, directory) => findAddedItems(dataset, commit, directory, (0,child_environment/* childEnvironment */.Qc)([], {}).values),
        ...(findAttempts === undefined ? {} : { findAttempts }),
        openRecorder: langfuse.hasKeys ? recordIn(langfuse.get, specText) : openMeter,
    });
}
/** Loaded when the first run is recorded: OpenTelemetry is behind it. */
function recordIn(getLangfuse, specText) {
    return async (gate, dataset, task, context) => {
        const { langfuseRecorder } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(302), __webpack_require__.e(335), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 15447));
        return langfuseRecorder(getLangfuse, (0,hash/* sha256 */.sc)(specText))(gate, dataset, task, context);
    };
}


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const TIMEOUT_MS = 10_000;
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024;
/** What git prints, trimmed; undefined when it cannot say: no repository, no git, no such thing. */
async function runGit(directory, args, environment) {
    try {
        const { stdout } = await run('git', ['-C', directory, ...args], {
            env: environment,
            timeout: TIMEOUT_MS,
            maxBuffer: OUTPUT_LIMIT_BYTES,
        });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sk: () => (/* binding */ hashItem),
/* harmony export */   zk: () => (/* binding */ hashDataset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);


/** SHA-256 (hex) of a text. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** What makes two items the same, whatever their ids and timestamps. */
function hashItem(item) {
    const content = { input: item.input };
    if (item.expectedOutput !== undefined)
        content['expectedOutput'] = item.expectedOutput;
    if (item.metadata !== undefined)
        content['metadata'] = item.metadata;
    return sha256((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content));
}
/** SHA-256 (hex) over the sorted lines `id:hash`: the order of the items does not count. */
function hashDataset(items) {
    return sha256(items
        .map(({ id, hash }) => `${id}:${hash}`)
        .sort()
        .join('\n'));
}


/***/ }),

/***/ 75132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cP: () => (/* binding */ redirected),
/* harmony export */   d5: () => (/* binding */ notLangfuse),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64018);




/** The statuses after which the same request may succeed. 408 and 425 ask for it; 5xx are the server's own trouble. */
const isPassing = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const message = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const NOT_FOUND = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('LangfuseNotFoundError') });
const REGIONS = [
    'https://cloud.langfuse.com (EU), https://us.cloud.langfuse.com, https://jp.cloud.langfuse.com and https://hipaa.cloud.langfuse.com',
];
/**
 * What an answer that is not a success means: worth another try, `null` for an object that does not exist, else a
 * GateError. `what` says what was asked for, in our words: `the dataset "x"`.
 */
function readRefusal(answer, what, baseUrl) {
    const { status, body } = answer;
    const words = wordsOf(body);
    if (isPassing(status))
        return tryAgain(answer, what);
    if (status === 401) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'LANGFUSE_UNAUTHORIZED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse at ${baseUrl} does not know these keys.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Check the public and the secret key, and that the address is that of the project: Langfuse Cloud has ${REGIONS}.`,
        });
    }
    if (status === 403) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'LANGFUSE_UNAUTHORIZED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse at ${baseUrl} does not let these keys have ${what}${words}.`,
            remedy: ['Use the keys of a project, not of an organization.'],
        });
    }
    if (status === 404 && NOT_FOUND.safeParse(body).success)
        return { value: null };
    if (status >= 300 && status < 400)
        throw redirected(baseUrl, answer.header('location') ?? '');
    throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(baseUrl, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it answered ${status} when asked for ${what}${words}`);
}
/** `fetch` turns a redirected POST into a GET and its 200 into a success: nothing was written. So none is followed. */
function redirected(baseUrl, target) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse at ${baseUrl} sends requests on to ${target}, and keys do not follow.`,
        remedy: ['Give the address that answers itself.'],
    });
}
/** An answer that may pass, after the time that it asks for. */
function tryAgain({ status, body, header }, what) {
    const afterMs = retryAfterMs(header('retry-after'), header('date'));
    const again = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it answered ${status} when asked for ${what}${wordsOf(body)}`;
    return afterMs === undefined ? { again } : { again, afterMs };
}
/** Truncated JSON, a proxy's page, another service. */
function notLangfuse(what) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `what it answered when asked for ${what} is not what a Langfuse server answers`;
}
function wordsOf(body) {
    const said = messageOf(body);
    return said === undefined ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `: ${said}`;
}
/** What the server says itself; undefined where it says nothing. */
function messageOf(body) {
    return message.safeParse(body).data?.message;
}
/** Seconds, or a date by the server's own clock; undefined when there is none that can be read. Never negative. */
function retryAfterMs(header, date) {
    if (header === null || header.trim() === '')
        return undefined;
    const seconds = Number(header);
    const now = Date.parse(date ?? '') || Date.now();
    const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}


/***/ }),

/***/ 10003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ observations),
/* harmony export */   RT: () => (/* binding */ dataset),
/* harmony export */   UV: () => (/* binding */ datasetRunItems),
/* harmony export */   ZI: () => (/* binding */ datasetItems),
/* harmony export */   _v: () => (/* binding */ errorObservations),
/* harmony export */   cN: () => (/* binding */ datasetRun),
/* harmony export */   d7: () => (/* binding */ traces),
/* harmony export */   dt: () => (/* binding */ projects),
/* harmony export */   fx: () => (/* binding */ datasetRuns),
/* harmony export */   p4: () => (/* binding */ ingestion),
/* harmony export */   pd: () => (/* binding */ datasetRunItem),
/* harmony export */   qV: () => (/* binding */ experimentItems),
/* harmony export */   rC: () => (/* binding */ experiments),
/* harmony export */   so: () => (/* binding */ scores),
/* harmony export */   vK: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * The parts of Langfuse's answers that the gate believes. Unknown keys are dropped, so an answer with more in it
 * (`_deprecation` on Cloud) is as good.
 */
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** Null and absent mean the same. */
const maybe = (schema) => schema.nullish().transform((value) => value ?? undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true });
const pageMeta = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ totalItems: count, totalPages: count });
/** Metadata comes back as strings; what some other writer left as something else is nothing that the gate wrote. */
const strings = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
    .nullish()
    .transform((all) => {
    const entries = Object.entries(all ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
});
const projects = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).min(1) });
const dataset = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const datasetItems = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        datasetName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        input: json,
        expectedOutput: json.optional(),
        metadata: json.optional(),
        createdAt: time.optional(),
    })),
    meta: pageMeta,
});
const cursorMeta = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const subject = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('trace'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('observation'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('session'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('experiment'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dataType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** By data type: a number, a boolean, else a string. */
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    comment: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    metadata: strings,
    subject: subject.optional(),
});
const scores = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(score), meta: cursorMeta });
const experiment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startTime: time,
    endTime: maybe(time),
    itemCount: count,
    datasetId: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    metadata: strings,
});
const experiments = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(experiment), meta: cursorMeta });
const experimentItem = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The root span's. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startTime: time,
    endTime: maybe(time),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    experimentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    experimentItemId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** JSON text for what was not a string, the string itself for what was; empty for nothing. */
    output: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    metadata: strings,
});
const experimentItems = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(experimentItem), meta: cursorMeta });
const observation = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    parentObservationId: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    name: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    usageDetails: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
    /** USD. */
    totalCost: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
const observations = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(observation), meta: cursorMeta });
// What a v3 server has in place of experiments, and a dual one beside them.
/** Before v4 metadata keeps its types, and JSON in a text of ours comes back parsed. */
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
    .transform((all) => all === null || typeof all !== 'object'
    ? {}
    : Object.fromEntries(Object.entries(all).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
    ])));
const datasetRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    datasetId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metadata: texts,
    createdAt: time,
});
const datasetRuns = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(datasetRun), meta: pageMeta });
const datasetRunItem = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    datasetRunId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    datasetItemId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    observationId: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdAt: time,
});
const datasetRunItems = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(datasetRunItem), meta: pageMeta });
const trace = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    timestamp: time,
    /** JSON, parsed where it could be. */
    output: maybe(json),
    metadata: texts,
    /** Seconds. */
    latency: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** USD; 0 where nothing in the trace has a price. */
    totalCost: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
const traces = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trace), meta: pageMeta });
const errorObservations = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })), meta: pageMeta });
const ingestion = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    successes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), message: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), error: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
});
const health = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createBatchQueue)
/* harmony export */ });
/** Below nginx's default limit of a body, 1 MB, behind which many servers stand; Langfuse's own is 3.5 MB. */
const BATCH_BYTES = 900_000;
/** Langfuse's own writers send as many. */
const BATCH_ENTRIES = 100;
/**
 * Writes in batches, one at a time and in order: a full batch at once, the rest on `flush`. No timers, nothing dropped
 * while writing works; after the first failure nothing more is kept, so memory is bounded when the server is gone.
 */
function createBatchQueue(options) {
    let waiting = [];
    let waitingBytes = 0;
    let failure;
    let draining;
    const write = async (batch) => {
        if ((await options.write(batch)) === 'stored')
            return;
        if (batch.length === 1)
            throw options.tooLarge;
        const half = Math.ceil(batch.length / 2);
        await write(batch.slice(0, half));
        await write(batch.slice(half));
    };
    const takeBatch = () => {
        let bytes = 0;
        let count = 0;
        for (const entry of waiting.slice(0, BATCH_ENTRIES)) {
            bytes += options.sizeOf(entry);
            if (count > 0 && bytes > BATCH_BYTES)
                break;
            count += 1;
        }
        const batch = waiting.slice(0, count);
        waiting = waiting.slice(count);
        for (const entry of batch)
            waitingBytes -= options.sizeOf(entry);
        return batch;
    };
    const drain = async () => {
        try {
            while (waiting.length > 0)
                await write(takeBatch());
        }
        catch (error) {
            failure = error instanceof Error ? error : new Error(String(error));
            waiting = [];
            waitingBytes = 0;
        }
    };
    const startDraining = () => {
        draining ??= drain().finally(() => {
            draining = undefined;
        });
        return draining;
    };
    return {
        add(entry) {
            if (failure !== undefined)
                return;
            waiting.push(entry);
            waitingBytes += options.sizeOf(entry);
            if (waiting.length >= BATCH_ENTRIES || waitingBytes >= BATCH_BYTES)
                void startDraining();
        },
        get waitingBytes() {
            return waitingBytes;
        },
        async flush() {
            while (waiting.length > 0 || draining !== undefined)
                await startDraining();
            if (failure !== undefined)
                throw failure;
        },
    };
}


/***/ }),

/***/ 74561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ langfuseOnDemand)
});

// UNUSED EXPORTS: createLangfuse

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/langfuse/base-url.js


const DEFAULT_BASE_URL = 'https://cloud.langfuse.com';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/**
 * The address as it was given, without what follows the path. Keys travel with every request, so it must be https unless
 * it is this machine. Throws GateError INPUT_INVALID.
 */
function parseBaseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The address of Langfuse, ${text}, cannot be used.`,
            remedy: (0,core_text/* say */.cv) `Write an https address without keys in it, like ${DEFAULT_BASE_URL}; http is for this machine only.`,
        });
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/langfuse/both.js
/**
 * Runs of a server that keeps both: each is read from the newer pages where they have it. A run written here is on both;
 * those of a server that was one of v3 are on the old pages alone, until it has brought them over.
 */
function createBoth(experiments, datasetRuns) {
    const pagesOf = (run) => (run.pages === 'experiments' ? experiments : datasetRuns);
    return {
        async *list(query) {
            const seen = new Set();
            for await (const run of experiments.list(query)) {
                seen.add(run.id);
                yield run;
            }
            for await (const run of datasetRuns.list(query))
                if (!seen.has(run.id))
                    yield run;
        },
        fetchItems: (run) => pagesOf(run).fetchItems(run),
        fetchUsage: (run, items) => pagesOf(run).fetchUsage(run, items),
        open: (start) => datasetRuns.open(start),
        /** A v4 server in write mode `legacy` answers for experiments and has none: there the old pages are the proof. */
        prove(written) {
            const links = datasetRuns.prove(written);
            const traces = links.at(-1);
            const items = experiments.prove(written).map((proof) => ({
                ...proof,
                count: async () => (await proof.count()) || (traces?.count() ?? 0),
            }));
            return [...items, ...links.slice(0, -1)];
        },
    };
}

// EXTERNAL MODULE: ./build/langfuse/answers.js
var answers = __webpack_require__(10003);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/langfuse/item-attributes.js
var item_attributes = __webpack_require__(17855);
// EXTERNAL MODULE: ./build/langfuse/pages.js
var langfuse_pages = __webpack_require__(94924);
// EXTERNAL MODULE: ./build/langfuse/reads.js
var langfuse_reads = __webpack_require__(63125);
// EXTERNAL MODULE: ./build/langfuse/sdk-request.js
var sdk_request = __webpack_require__(79324);
;// CONCATENATED MODULE: ./build/langfuse/item-traces.js






const HOUR_MS = 60 * 60 * 1000;
/** When a run that was never marked complete has ended at the latest. */
const DAY_MS = 24 * HOUR_MS;
const PLACE_KEY = 'langfuse_gate.place';
/** Which item of which run a trace is. One JSON object: alone, an id like `1e3` would come back as a number. */
const place = schemas/* object */.Ikc({ run: schemas/* string */.YjP(), item: schemas/* string */.YjP(), root: schemas/* string */.YjP() });
const item_traces_text = schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional() });
function traceAttributes(at) {
    return { [`langfuse.observation.metadata.${PLACE_KEY}`]: JSON.stringify(at) };
}
const TEXT_KEY = 'langfuse_gate.output_text';
/** Kept twice, a longer one could be more than a request may hold. */
const LONGEST_TEXT = 200_000;
/**
 * A text that is JSON comes back parsed, and `"42"`, `42` and ` 42 ` would all be 42. Inside an object it comes back as it
 * was; of one that is too long, that it is not known.
 */
function textAttributes(output) {
    if (typeof output !== 'string' || parseJson(output) === undefined)
        return {};
    const kept = output.length > LONGEST_TEXT ? {} : { text: output };
    return { [`langfuse.observation.metadata.${TEXT_KEY}`]: JSON.stringify(kept) };
}
/**
 * The items of a run by their traces, which a v3 server lists a hundred a request with output, latency and cost. It knows
 * no run of a trace: a window of time is read, and what is not of the run is passed over.
 */
function createItemTraces(connection, api) {
    const what = ['the traces of the items'];
    const fetchTraces = (from, to) => (0,langfuse_pages/* collectNumbered */.j9)((page) => {
        const query = {
            name: item_attributes/* ITEM_SPAN */.bs,
            fromTimestamp: new Date(from).toISOString(),
            toTimestamp: new Date(to).toISOString(),
            fields: 'core,io,metrics',
            // Traces that come meanwhile are at the end.
            orderBy: 'timestamp.asc',
            page,
            limit: langfuse_reads/* PAGE */.KL,
        };
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        return (0,sdk_request/* askFor */.d)(connection, what, answers/* traces */.d7, (options) => api.trace.list(query, options));
    }, what);
    const fetchErrorIds = async (from, to) => {
        const window = { fromStartTime: new Date(from).toISOString(), toStartTime: new Date(to).toISOString() };
        const rows = await (0,langfuse_pages/* collectNumbered */.j9)((page) => {
            const query = { level: 'ERROR', ...window, page, limit: langfuse_reads/* PAGE */.KL };
            return (0,sdk_request/* askFor */.d)(connection, what, answers/* errorObservations */._v, (options) => 
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            api.legacy.observationsV1.getMany(query, options));
        }, what);
        return new Set(rows.map(({ id }) => id));
    };
    return {
        async fetchOwn({ id }, startedAt, finishedAt) {
            const from = Date.parse(startedAt) - 1000;
            const traces = await fetchTraces(from, finishedAt === undefined ? from + DAY_MS : Date.parse(finishedAt) + 1000);
            return traces.flatMap((trace) => {
                const at = placeOf(trace);
                return at?.run === id
                    ? [toItem(trace, at.item, at.root, trace.metadata[item_attributes/* ITEM_KEYS */.nk.errorCode] !== undefined)]
                    : [];
            });
        },
        async fetchLinked(links) {
            const linkedAt = links.map(({ createdAt }) => Date.parse(createdAt));
            if (links.length === 0)
                return [];
            const traces = new Map((await fetchTraces(least(linkedAt) - HOUR_MS, most(linkedAt) + HOUR_MS)).map((trace) => [trace.id, trace]));
            const found = links.flatMap(({ traceId }) => traces.get(traceId) ?? []);
            const starts = found.map(({ timestamp }) => Date.parse(timestamp));
            const ends = found.map(({ timestamp, latency = 0 }) => Date.parse(timestamp) + latency * 1000);
            const failed = found.length === 0 ? new Set() : await fetchErrorIds(least(starts), most(ends) + 1000);
            return links.map(({ datasetItemId, traceId, observationId, createdAt }) => {
                const trace = traces.get(traceId);
                const hasFailed = observationId !== undefined && failed.has(observationId);
                if (trace !== undefined)
                    return toItem(trace, datasetItemId, observationId, hasFailed);
                const unknown = { latency: null, hasFailed: false, metadata: {} };
                return { rootId: observationId, traceId, itemId: datasetItemId, startTime: createdAt, ...unknown };
            });
        },
    };
}
function toItem(trace, itemId, rootId, hasFailed) {
    const { id, timestamp, latency, totalCost, metadata, output } = trace;
    return {
        rootId,
        traceId: id,
        itemId,
        startTime: timestamp,
        latency: latency ?? null,
        hasFailed,
        output: hasFailed ? undefined : readParsed(output, metadata),
        metadata,
        ...(totalCost === undefined || totalCost <= 0 ? {} : { usage: { cost: totalCost, tokens: null } }),
    };
}
/** A text that was parsed, and is nowhere as it was, is not known. */
function readParsed(output, metadata) {
    const { [TEXT_KEY]: kept, [item_attributes/* ITEM_KEYS */.nk.outputType]: type } = metadata;
    if (kept !== undefined)
        return item_traces_text.safeParse(parseJson(kept)).data?.text;
    if (typeof output === 'string' || output === undefined)
        return (0,item_attributes/* readOutput */.ov)(output ?? '', type);
    return type === undefined || type === 'json' ? output : undefined;
}
function placeOf({ metadata }) {
    return place.safeParse(parseJson(metadata[PLACE_KEY] ?? '')).data;
}
/** Undefined where it is not JSON. */
function parseJson(words) {
    try {
        return JSON.parse(words);
    }
    catch {
        return undefined;
    }
}
/** Of thousands of numbers: as arguments they could be too many. */
function least(values) {
    return values.reduce((a, b) => Math.min(a, b), Infinity);
}
function most(values) {
    return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

// EXTERNAL MODULE: ./build/langfuse/read-metadata.js
var read_metadata = __webpack_require__(17822);
// EXTERNAL MODULE: ./build/langfuse/batch-queue.js
var batch_queue = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/langfuse/ids.js
var ids = __webpack_require__(17482);
;// CONCATENATED MODULE: ./build/langfuse/run-links.js







const LINKS_AT_ONCE = 10;
/**
 * Opens a run by linking its first item to it, which gives it its id; the other items follow as they are done. Each item
 * once: of several links to one item the server shows the newest. Without a dataset in Langfuse nothing can be linked.
 */
async function openLinkedRun(start, connection, api, projectId) {
    const { dataset, first, name } = start;
    const linkItem = async (itemId, traceId, rootId) => {
        const body = {
            runName: start.name,
            ...(start.description === undefined ? {} : { runDescription: start.description }),
            metadata: start.metadata,
            datasetItemId: itemId,
            traceId,
            observationId: rootId,
            ...(start.dataset.version === undefined ? {} : { datasetVersion: start.dataset.version }),
        };
        const what = (0,core_text/* say */.cv) `the linking of the item ${itemId}`;
        const linked = await (0,sdk_request/* ask */.k)(connection, what, answers/* datasetRunItem */.pd, (options) => 
        // Deprecated where spans alone make a run; this server is not one of those.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.datasetRunItems.create(body, options));
        if (linked === null) {
            throw (0,langfuse_pages/* incomplete */.$x)((0,core_text/* say */.cv) `the run ${start.name}`, (0,core_text/* say */.cv) `the dataset has no item ${itemId} that could be linked to it`);
        }
        return linked.datasetRunId;
    };
    const isHosted = dataset.id !== undefined;
    const id = isHosted
        ? await linkItem(first.itemId, first.traceId, first.rootId)
        : (0,ids/* experimentId */.$8)(projectId, undefined, name);
    const linked = new Set([first.itemId]);
    const what = (0,core_text/* say */.cv) `the run ${name}`;
    const queue = (0,batch_queue/* createBatchQueue */.E)({
        sizeOf: () => 1,
        write: async (batch) => {
            for (const some of (0,langfuse_pages/* chunks */.VN)(batch, LINKS_AT_ONCE)) {
                const ids = await Promise.all(some.map((link) => linkItem(...link)));
                if (ids.some((one) => one !== id))
                    throw (0,langfuse_pages/* incomplete */.$x)(what, ['its items were linked to two runs']);
            }
            return 'stored';
        },
        tooLarge: (0,langfuse_pages/* incomplete */.$x)(what, ['a link is larger than a request may be']),
    });
    return {
        id,
        attributes: (item, rootId) => traceAttributes({ run: id, item: item.id, root: rootId }),
        answerAttributes: ({ output }) => textAttributes(output),
        link(item, traceId, rootId) {
            if (!isHosted || linked.has(item.id))
                return;
            linked.add(item.id);
            queue.add([item.id, traceId, rootId]);
        },
        flush: () => queue.flush(),
    };
}

// EXTERNAL MODULE: ./build/langfuse/run-metadata.js
var run_metadata = __webpack_require__(74935);
;// CONCATENATED MODULE: ./build/langfuse/dataset-runs.js









/**
 * Runs as a v3 server has them: dataset runs, which are made by linking the traces of items to them. A run whose items
 * are in no dataset of Langfuse cannot be linked: its score `langfuse_gate.complete` says what it is.
 */
function createDatasetRuns(connection, api, reads, projectId) {
    const traces = createItemTraces(connection, api);
    async function* listHeads({ from, name, dataset }) {
        if (dataset.id === undefined) {
            yield* listMarked(connection, api, from, name);
            return;
        }
        const what = (0,core_text/* say */.cv) `the runs of the dataset ${dataset.name}`;
        if (name.operator === '=') {
            const run = await (0,sdk_request/* ask */.k)(connection, what, answers/* datasetRun */.cN, (options) => 
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            api.datasets.getRun((0,langfuse_reads/* inPath */.H9)(dataset.name), (0,langfuse_reads/* inPath */.H9)(name.value), options));
            if (run !== null)
                yield [toHead(run)].filter((head) => head.name === name.value);
            return;
        }
        const pages = (0,langfuse_pages/* followNumbers */.iF)((page) => (0,sdk_request/* askFor */.d)(connection, what, answers/* datasetRuns */.fx, (options) => 
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.datasets.getRuns((0,langfuse_reads/* inPath */.H9)(dataset.name), { page, limit: langfuse_reads/* PAGE */.KL }, options)), what);
        for await (const { data } of pages) {
            const recent = data.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(from));
            yield recent.filter((run) => run.name.startsWith(name.value)).map(toHead);
            if (recent.length < data.length)
                return;
        }
    }
    return {
        async *list(query) {
            for await (const run of (0,langfuse_reads/* withScores */.U_)(listHeads(query), reads)) {
                yield { ...run, finishedAt: (0,read_metadata/* completeMark */.DE)(run)?.timestamp };
            }
        },
        fetchItems(run) {
            return run.metadata[run_metadata/* KEYS */.Rk.gate] === undefined
                ? fetchLinked(run)
                : traces.fetchOwn(run, run.startedAt, run.finishedAt);
        },
        fetchUsage(_run, items) {
            const known = items.flatMap(({ traceId, usage }) => (usage === undefined ? [] : [[traceId, usage]]));
            return Promise.resolve(new Map(known));
        },
        open: (start) => openLinkedRun(start, connection, api, projectId),
        prove: (written) => [
            ...(written.dataset.id === undefined ? [] : [proveLinks(written, written.dataset.id)]),
            {
                what: ['the items of this run'],
                total: written.items.size,
                count: async () => {
                    const items = await traces.fetchOwn({ id: written.runId }, written.from);
                    const right = items.filter(({ rootId = '', hasFailed }) => written.items.get(rootId)?.hasFailed === hasFailed);
                    return new Set(right.map(({ rootId }) => rootId)).size;
                },
            },
        ],
    };
    async function fetchLinked(run) {
        const { name: runName, datasetId = '' } = run;
        const what = (0,core_text/* say */.cv) `the items of the run ${runName}`;
        const links = await (0,langfuse_pages/* collectNumbered */.j9)((page) => {
            const query = { datasetId, runName, page, limit: langfuse_reads/* PAGE */.KL };
            return (0,sdk_request/* askFor */.d)(connection, what, answers/* datasetRunItems */.UV, (options) => 
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            api.datasetRunItems.list(query, options));
        }, what);
        return traces.fetchLinked((0,langfuse_pages/* requireAll */.rs)(links, ({ datasetRunId }) => datasetRunId === run.id, what));
    }
    function proveLinks({ runName, items }, datasetId) {
        const what = ['the links from the dataset to this run'];
        const query = { datasetId, runName, page: 1, limit: 1 };
        return {
            what,
            total: new Set([...items.values()].map(({ itemId }) => itemId)).size,
            count: async () => {
                const found = await (0,sdk_request/* ask */.k)(connection, what, answers/* datasetRunItems */.UV, (options) => 
                // eslint-disable-next-line @typescript-eslint/no-deprecated
                api.datasetRunItems.list(query, options));
                return found?.meta.totalItems ?? 0;
            },
        };
    }
}
/** Runs of a dataset in the repository, by their mark, which carries what a dataset run would say of them. */
async function* listMarked(connection, api, from, name) {
    const what = ['the complete runs'];
    const pages = (0,langfuse_pages/* followCursors */.be)((cursor) => {
        const query = { name: run_metadata/* COMPLETE */.Wz, source: 'API', fromTimestamp: from, limit: langfuse_reads/* PAGE */.KL, fields: 'core,subject,details' };
        return (0,sdk_request/* askFor */.d)(connection, what, answers/* scores */.so, (options) => api.scoresV3.getManyV3({ ...query, ...cursor }, options));
    }, what);
    for await (const marks of pages) {
        yield marks
            .flatMap(({ subject, metadata }) => {
            const [runName = '', startedAt] = [metadata[run_metadata/* KEYS */.Rk.name], metadata[run_metadata/* KEYS */.Rk.startedAt]];
            if (subject?.kind !== 'experiment' || startedAt === undefined)
                return [];
            return [{ id: subject.id, name: runName, startedAt, metadata, pages: 'dataset runs' }];
        })
            .filter((run) => (name.operator === '=' ? run.name === name.value : run.name.startsWith(name.value)));
    }
}
function toHead({ id, name, datasetId, metadata, createdAt }) {
    const startedAt = metadata[run_metadata/* KEYS */.Rk.startedAt] ?? createdAt;
    return { id, name, datasetId, metadata, startedAt, pages: 'dataset runs' };
}

;// CONCATENATED MODULE: ./build/langfuse/observation-usage.js
/** What Langfuse's Python runner calls the spans of evaluators, which it puts into the item's own trace. */
const EVALUATION = 'experiment-item-evaluation';
/**
 * Cost and tokens by trace id, summed over what has any: a span that calls no model has a cost of 0, which is no price.
 * What evaluators used inside an item's trace is not the task's.
 */
function sumUsage(rows) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const sums = new Map();
    for (const row of byId.values()) {
        const tokens = row.usageDetails?.['total'] ?? 0;
        const cost = row.totalCost ?? 0;
        if ((tokens === 0 && cost === 0) || isEvaluation(row, byId))
            continue;
        const sum = sums.get(row.traceId) ?? { cost: 0, tokens: 0 };
        sums.set(row.traceId, { cost: sum.cost + cost, tokens: sum.tokens + tokens });
    }
    return sums;
}
function isEvaluation(row, byId) {
    const seen = new Set();
    for (let one = row; one !== undefined && !seen.has(one.id);) {
        if (one.name === EVALUATION)
            return true;
        seen.add(one.id);
        one = one.parentObservationId === undefined ? undefined : byId.get(one.parentObservationId);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/langfuse/experiments.js








const OBSERVATIONS_PER_PAGE = 1_000;
/**
 * Runs as a v4 server has them: experiments, which are made of spans alone. Names go into `filter`: the plain parameters
 * take a comma for the end of a name.
 */
function createExperiments(connection, api, reads, projectId) {
    const listExperiments = (from, conditions) => {
        const query = { fromStartTime: from, limit: langfuse_reads/* PAGE */.KL, fields: 'core,metadata', filter: JSON.stringify(conditions) };
        const what = ['the experiments'];
        return (0,langfuse_pages/* followCursors */.be)((cursor) => (0,sdk_request/* askFor */.d)(connection, what, answers/* experiments */.rC, (options) => api.experiments.list({ ...query, ...cursor }, options)), what);
    };
    const fetchRows = async (runId, from, fields) => {
        const query = { fromStartTime: from, limit: langfuse_reads/* PAGE */.KL, fields, filter: JSON.stringify([where('experimentId', runId)]) };
        const what = (0,core_text/* say */.cv) `the items of the experiment ${runId}`;
        const pages = (0,langfuse_pages/* followCursors */.be)((cursor) => (0,sdk_request/* askFor */.d)(connection, what, answers/* experimentItems */.qV, (options) => api.experiments.listItems({ ...query, ...cursor }, options)), what);
        return (0,langfuse_pages/* requireAll */.rs)(await (0,langfuse_pages/* collect */.Fo)(pages), ({ experimentId: of }) => of === runId, what);
    };
    return {
        async *list({ from, name, dataset }) {
            const ofDataset = name.operator === '=' ? undefined : dataset.id;
            const conditions = [
                where('name', name.value, name.operator),
                ...(ofDataset === undefined ? [] : [where('datasetId', ofDataset)]),
            ];
            const isAsked = (row) => (name.operator === '=' ? row.name === name.value : row.name.startsWith(name.value)) &&
                (ofDataset === undefined || row.datasetId === ofDataset);
            yield* (0,langfuse_reads/* withScores */.U_)(toRuns(listExperiments(from, conditions), isAsked), reads);
        },
        async fetchItems(run) {
            const rows = await fetchRows(run.id, secondBefore(run.startedAt), 'core,dataset,io,metadata');
            return rows.map(experiments_toItem);
        },
        async fetchUsage(run) {
            const query = {
                fromStartTime: secondBefore(run.startedAt),
                limit: OBSERVATIONS_PER_PAGE,
                fields: 'core,basic,usage',
                filter: JSON.stringify([where('experimentId', run.id)]),
            };
            const what = (0,core_text/* say */.cv) `the observations of the run ${run.name}`;
            const pages = (0,langfuse_pages/* followCursors */.be)((cursor) => (0,sdk_request/* askFor */.d)(connection, what, answers/* observations */.EW, (options) => api.observations.getMany({ ...query, ...cursor }, options)), what);
            return sumUsage(await (0,langfuse_pages/* collect */.Fo)(pages));
        },
        open({ name, dataset }) {
            return Promise.resolve({
                id: (0,ids/* experimentId */.$8)(projectId, dataset.id, name),
                attributes: () => ({}),
                answerAttributes: () => ({}),
                link: () => undefined,
                flush: () => Promise.resolve(),
            });
        },
        prove({ runId, from, items }) {
            const what = ['the items of this run'];
            const total = items.size;
            const countRows = async () => {
                const pages = listExperiments(from, [where('id', runId)]);
                const row = (await (0,langfuse_pages/* collect */.Fo)(pages)).find(({ id }) => id === runId);
                return row?.itemCount ?? 0;
            };
            const countRight = async () => {
                const rows = await fetchRows(runId, from, 'core');
                const right = rows.filter(({ id, level }) => items.get(id)?.hasFailed === (level === 'ERROR'));
                return new Set(right.map(({ id }) => id)).size;
            };
            return [
                { what, total, count: countRows },
                { what, total, count: countRight },
            ];
        },
    };
}
/** Those that were asked for, whatever the server made of the filter. */
async function* toRuns(pages, isAsked) {
    for await (const page of pages) {
        yield page.filter(isAsked).map(({ startTime, endTime, ...row }) => ({
            ...row,
            startedAt: startTime,
            finishedAt: endTime,
            pages: 'experiments',
        }));
    }
}
function experiments_toItem({ id, experimentItemId, endTime, level, output, ...row }) {
    const hasFailed = level === 'ERROR';
    return {
        rootId: id,
        traceId: row.traceId,
        itemId: experimentItemId,
        startTime: row.startTime,
        latency: endTime === undefined ? null : (Date.parse(endTime) - Date.parse(row.startTime)) / 1000,
        hasFailed,
        output: hasFailed ? undefined : (0,item_attributes/* readOutput */.ov)(output ?? '', row.metadata[item_attributes/* ITEM_KEYS */.nk.outputType]),
        metadata: row.metadata,
    };
}
function where(column, value, operator = '=') {
    return { type: 'string', column, operator, value };
}
/** The server keeps microseconds and gives milliseconds. */
function secondBefore(time) {
    return new Date(Date.parse(time) - 1000).toISOString();
}

;// CONCATENATED MODULE: ./build/langfuse/links.js
function createLinks(baseUrl, projectId, generation) {
    const project = `${baseUrl}/project/${encodeURIComponent(projectId)}`;
    const dataset = (datasetId) => `${project}/datasets/${encodeURIComponent(datasetId)}`;
    return {
        trace: (traceId) => `${project}/traces/${encodeURIComponent(traceId)}`,
        run: (runId, datasetId) => {
            const id = encodeURIComponent(runId);
            if (generation !== 'v3')
                return `${project}/experiments/results?baseline=${id}`;
            return datasetId === undefined ? `${project}/traces` : `${dataset(datasetId)}/runs/${id}`;
        },
        dataset,
    };
}

// EXTERNAL MODULE: ./build/langfuse/answer.js
var langfuse_answer = __webpack_require__(75132);
// EXTERNAL MODULE: ./build/langfuse/retry.js
var retry = __webpack_require__(64018);
// EXTERNAL MODULE: ./build/langfuse/waiting.js
var langfuse_waiting = __webpack_require__(19415);
;// CONCATENATED MODULE: ./build/langfuse/raw-request.js





const BODY_LIMIT_BYTES = 16 * 1024 * 1024;
/**
 * One request that the generated client does not know, or must not make: redirects are not followed, and a body larger
 * than 16 MiB is an error. Answered whatever the status is, but for those that may pass.
 */
async function send(connection, request, what) {
    const { baseUrl, signal, timeoutMs } = connection;
    return (0,retry/* withRetries */.LH)(async () => {
        try {
            const answer = await sendOnce(baseUrl, request, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
            if ((0,langfuse_answer/* isPassing */.WG)(answer.status))
                return (0,langfuse_answer/* tryAgain */.QC)(answer, what);
            // A proxy's page with status 200 has stored nothing.
            const isGarbled = request.method === 'POST' && answer.status < 300 && answer.body === undefined;
            return isGarbled ? { again: (0,langfuse_answer/* notLangfuse */.d5)(what) } : { value: answer };
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            if (signal.aborted)
                throw (0,langfuse_waiting/* cancelled */.KW)();
            return { again: (0,core_text/* say */.cv) `the connection broke when asked for ${what} (${(0,errors/* describeError */.Uc)(error)})` };
        }
    }, what, connection);
}
async function sendOnce(baseUrl, request, signal) {
    const { method, path, headers, body } = request;
    const response = await fetch(`${baseUrl}${path}`, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body }),
    });
    const text = await readText(response);
    return { status: response.status, text, body: raw_request_parseJson(text), header: (name) => response.headers.get(name) };
}
async function readText(response) {
    if (response.body === null)
        return '';
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.byteLength;
        if (bytes > BODY_LIMIT_BYTES)
            throw new RangeError('the answer is larger than 16 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Undefined where it is not JSON. */
function raw_request_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/langfuse/probe.js








/** The version that brought `/v3/scores`, without which scores cannot be read in bulk. */
const OLDEST = [3, 179];
const RUN_ITEMS = '/api/public/dataset-run-items';
const eventsOnly = schemas/* object */.Ikc({ message: schemas/* string */.YjP().includes('events_only') });
/**
 * Three requests, four where dataset runs are kept, that prove the address, the keys and the generation of the server,
 * and give the project's id. Those without keys are made by hand: the generated client would follow a redirect. Throws
 * GateError.
 */
async function probe(connection, api, log) {
    const { baseUrl } = connection;
    const health = await send(connection, { method: 'GET', path: '/api/public/health', headers: {} }, ['its health']);
    if (health.status >= 300 && health.status < 400)
        throw (0,langfuse_answer/* redirected */.cP)(baseUrl, health.header('location') ?? '');
    // A proxy may hide this page: what it says is used where it is there.
    const version = answers/* health */.vK.safeParse(health.body).data?.version;
    if (isTooOld(version))
        throw unsupported(baseUrl, version);
    const projects = await (0,sdk_request/* ask */.k)(connection, ['the project of these keys'], answers/* projects */.dt, (options) => api.projects.get(options));
    const [project] = projects?.data ?? [];
    if (project === undefined)
        throw (0,retry/* unavailable */.hU)(baseUrl, ['it knows no project of these keys']);
    const generation = await findGeneration(connection, api, version);
    log.debug((0,core_text/* say */.cv) `Langfuse ${version ?? 'of unknown version'} (${generation}) at ${baseUrl}, project ${project.name}`);
    return { projectId: project.id, generation };
}
async function findGeneration(connection, api, version) {
    // Its old pages ended on 2026-11-16; where they still answer, their limits are too low for a run.
    if (isCloud(connection.baseUrl))
        return 'events_only';
    // Answered by the mode before any key is looked at: 404 for a page that is gone, 401 for one that is there.
    const old = await send(connection, { method: 'GET', path: RUN_ITEMS, headers: {} }, ['its dataset runs']);
    if (old.status === 404 && eventsOnly.safeParse(old.body).success)
        return 'events_only';
    const experiments = await (0,sdk_request/* ask */.k)(connection, ['its experiments'], answers/* experiments */.rC, (options) => api.experiments.list({ fromStartTime: '2100-01-01T00:00:00Z', limit: 1 }, options)).catch((error) => {
        // A server from before they were thought of answers with a page of HTML.
        if (majorOf(version) < 4)
            return null;
        throw error;
    });
    if (experiments !== null)
        return old.status === 404 ? 'events_only' : 'dual';
    if (old.status === 404)
        throw unsupported(connection.baseUrl, version);
    return 'v3';
}
/** Langfuse Cloud, in any of its regions. */
function isCloud(baseUrl) {
    const { hostname } = new URL(baseUrl);
    return hostname === 'cloud.langfuse.com' || hostname.endsWith('.cloud.langfuse.com');
}
function majorOf(version) {
    return Number.parseInt(version ?? '') || 4;
}
function isTooOld(version) {
    const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part));
    return version !== undefined && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]));
}
function unsupported(baseUrl, version) {
    return new errors/* GateError */.ue({
        code: 'LANGFUSE_UNSUPPORTED',
        text: (0,core_text/* say */.cv) `Langfuse ${version ?? 'of unknown version'} at ${baseUrl} cannot be read in bulk: this needs Langfuse ${OLDEST.join('.')} or newer.`,
        remedy: ['Use Langfuse Cloud or a newer server, or run without keys and with a local dataset and a baseline file.'],
    });
}

// EXTERNAL MODULE: ./build/langfuse/span-usage.js
var span_usage = __webpack_require__(24304);
;// CONCATENATED MODULE: ./build/langfuse/prices.js




const PAGE = 100;
const usageCondition = schemas/* object */.Ikc({
    usageDetailPattern: schemas/* string */.YjP(),
    operator: schemas/* enum */.k5n(['gt', 'gte', 'lt', 'lte', 'eq', 'neq']),
    value: schemas/* number */.aig(),
    caseSensitive: schemas/* boolean */.zMY().optional(),
});
const prices = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* object */.Ikc({ price: schemas/* number */.aig() }).transform(({ price }) => price)]));
const tier = schemas/* object */.Ikc({
    isDefault: schemas/* boolean */.zMY(),
    priority: schemas/* number */.aig(),
    /** One of another kind looks at what the spans need not say: the model's price is then not known. */
    conditions: schemas/* array */.YOg(schemas/* union */.KCZ([usageCondition, schemas/* unknown */.L5J().transform(() => null)])),
    prices,
});
const model = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    modelName: schemas/* string */.YjP(),
    matchPattern: schemas/* string */.YjP(),
    startDate: schemas/* string */.YjP().nullish(),
    isLangfuseManaged: schemas/* boolean */.zMY(),
    prices,
    pricingTiers: schemas/* array */.YOg(tier).optional(),
});
const page = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(model),
    meta: schemas/* object */.Ikc({ totalItems: schemas/* number */.aig(), totalPages: schemas/* number */.aig() }),
});
/** The project's models and their prices, its own and Langfuse's: some requests of a hundred each, however large the run is. */
function createPrices(connection, api) {
    return {
        async fetchPrices(now) {
            const what = ['the prices of models'];
            const models = await (0,langfuse_pages/* collectNumbered */.j9)((number) => (0,sdk_request/* askFor */.d)(connection, what, page, (options) => api.models.list({ page: number, limit: PAGE }, options)), what);
            return createPriceOf(models, now);
        },
    };
}
/**
 * USD of a span by Langfuse's rules: the project's own models before Langfuse's, of one name the newest; the first tier
 * whose conditions hold, else the default one. Null where the model is not known or a kind of its tokens has no price.
 */
function createPriceOf(models, now) {
    const inOrder = models
        .filter(({ startDate }) => startDate === null || startDate === undefined || new Date(startDate) <= now)
        .sort((a, b) => Number(a.isLangfuseManaged) - Number(b.isLangfuseManaged) || startOf(b) - startOf(a))
        .flatMap((one) => {
        const pattern = readPattern(one.matchPattern);
        return pattern === undefined ? [] : [{ ...one, pattern }];
    });
    return ({ model: name, usage }) => {
        if (name === undefined || usage === undefined)
            return null;
        const found = inOrder.find(({ pattern }) => pattern.test(name));
        const chosen = found === undefined ? undefined : choosePrices(found, usage);
        return chosen === undefined ? null : priceTokens(usage, chosen);
    };
}
function startOf({ startDate }) {
    return new Date(startDate ?? 0).getTime();
}
/** As the database that Langfuse asks writes them: flags in front, `(?i)^gpt-4o$`. */
function readPattern(text) {
    const isAnyCase = text.startsWith('(?i)');
    try {
        return new RegExp(isAnyCase ? text.slice('(?i)'.length) : text, isAnyCase ? 'iu' : 'u');
    }
    catch {
        return undefined;
    }
}
function choosePrices({ prices: flat, pricingTiers = [] }, usage) {
    if (pricingTiers.length === 0)
        return flat;
    const conditional = pricingTiers.filter(({ isDefault }) => !isDefault).sort((a, b) => a.priority - b.priority);
    for (const { conditions, prices: own } of conditional) {
        if (conditions.length === 0)
            continue;
        const answers = conditions.map((condition) => (condition === null ? undefined : holds(condition, usage)));
        if (answers.every((answer) => answer === true))
            return own;
        if (!answers.includes(false))
            return undefined;
    }
    return pricingTiers.find(({ isDefault }) => isDefault)?.prices;
}
function holds({ usageDetailPattern, operator, value, caseSensitive = false }, usage) {
    const pattern = readPattern(caseSensitive ? usageDetailPattern : `(?i)${usageDetailPattern}`);
    const sum = Object.entries(usage)
        .filter(([kind]) => pattern?.test(kind) ?? false)
        .reduce((total, [, tokens]) => total + tokens, 0);
    return {
        gt: sum > value,
        gte: sum >= value,
        lt: sum < value,
        lte: sum <= value,
        eq: sum === value,
        neq: sum !== value,
    }[operator];
}
/** A kind without a price of its own is billed as the input or output that it is a part of. */
function priceTokens(usage, priced) {
    const kinds = Object.entries(usage).filter(([kind, tokens]) => kind !== 'total' && tokens > 0);
    const byKind = kinds.map(([kind, tokens]) => {
        const price = priced[kind] ??
            (kind.startsWith('input') ? priced['input'] : kind.startsWith('output') ? priced['output'] : undefined);
        return price === undefined ? null : tokens * price;
    });
    if (kinds.length > 0 && !byKind.includes(null))
        return byKind.reduce((sum, cost) => sum + (cost ?? 0), 0);
    const total = (0,span_usage/* totalOf */.e6)(usage);
    if (total === 0)
        return 0;
    return priced['total'] === undefined ? null : total * priced['total'];
}

;// CONCATENATED MODULE: ./build/langfuse/writes.js





const TOO_LARGE = 413;
/** A page that is not there any more, or not for this. */
const GONE = new Set([404, 405, 410]);
const SCORES_AT_ONCE = 5;
/** What the gate writes, and the prompts that a task may read through it. All of it can be sent again. */
function createWrites(connection, authorization) {
    const what = ['the writing of scores'];
    const traces = ['the writing of traces'];
    let hasIngestion = true;
    const post = (path, body) => {
        const headers = { authorization, 'content-type': 'application/json' };
        return send(connection, { method: 'POST', path, headers, body: JSON.stringify(body) }, what);
    };
    /** Null where the server has no such page any more: it is deprecated, and only the other one will stay. */
    const sendBatch = async (events) => {
        const batch = events.map((event) => ({ ...event, type: 'score-create' }));
        const answer = await post('/api/public/ingestion', { batch });
        if (GONE.has(answer.status))
            return null;
        const taken = answers/* ingestion */.p4.safeParse(answer.body);
        if (answer.status < 300 && taken.success)
            return taken.data;
        if (answer.status >= 300)
            (0,langfuse_answer/* readRefusal */.ni)(answer, what, connection.baseUrl);
        throw (0,retry/* unavailable */.hU)(connection.baseUrl, (0,langfuse_answer/* notLangfuse */.d5)(what));
    };
    const sendOne = async ({ id, body }) => {
        const answer = await post('/api/public/scores', body);
        const { status } = answer;
        if (status === 200)
            return { successes: [{ id, status: 201 }] };
        if (status < 400 || status === 401 || status === 403 || status === 404) {
            (0,langfuse_answer/* readRefusal */.ni)(answer, what, connection.baseUrl);
            throw (0,retry/* unavailable */.hU)(connection.baseUrl, ['it takes no scores']);
        }
        return { errors: [{ id, status, message: (0,langfuse_answer/* messageOf */.bD)(answer.body), error: undefined }] };
    };
    return {
        async sendScores(events) {
            const answer = hasIngestion ? await sendBatch(events) : null;
            if (answer !== null)
                return answer;
            hasIngestion = false;
            const taken = [];
            for (const some of (0,langfuse_pages/* chunks */.VN)(events, SCORES_AT_ONCE))
                taken.push(...(await Promise.all(some.map(sendOne))));
            return {
                successes: taken.flatMap(({ successes = [] }) => successes),
                errors: taken.flatMap(({ errors = [] }) => errors),
            };
        },
        async sendSpans(body, contentType) {
            const headers = { authorization, 'content-type': contentType, 'x-langfuse-ingestion-version': '4' };
            const request = { method: 'POST', path: '/api/public/otel/v1/traces', headers, body };
            const answer = await send(connection, request, traces);
            if (answer.status === TOO_LARGE)
                return 'too large';
            if (answer.status === 200)
                return 'stored';
            (0,langfuse_answer/* readRefusal */.ni)(answer, traces, connection.baseUrl);
            throw (0,retry/* unavailable */.hU)(connection.baseUrl, ['it takes no traces']);
        },
        fetchPrompt: (path) => send(connection, { method: 'GET', path, headers: { authorization } }, ['a prompt']),
    };
}

;// CONCATENATED MODULE: ./build/langfuse/client.js












/** Reading a hundred items with their texts may take Langfuse some seconds. */
const TIMEOUT_MS = 30_000;
/**
 * Opens a connection: address, keys and server generation are proved by a few requests before anything else is asked.
 * Throws GateError INPUT_INVALID, LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED, LANGFUSE_UNSUPPORTED or CANCELLED.
 */
async function createLangfuse(options) {
    const { publicKey, secretKey, log, signal, sleep = langfuse_waiting/* sleepFor */.dt, timeoutMs = TIMEOUT_MS, slowMs = langfuse_waiting/* SLOW_MS */.lm } = options;
    const baseUrl = parseBaseUrl(options.baseUrl);
    const waiting = (0,langfuse_waiting/* createWaiting */.Gi)({ log, sleep, signal, slowMs });
    const connection = { baseUrl, signal, waiting, timeoutMs, patience: { leftMs: retry/* PATIENCE_MS */.xR } };
    // Half of the bundle: a run that needs no Langfuse does not load it.
    const { LangfuseClient } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(302), __webpack_require__.e(795)]).then(__webpack_require__.bind(__webpack_require__, 10795));
    const { api } = new LangfuseClient({ publicKey, secretKey, baseUrl });
    const { projectId, generation } = await probe(connection, api, log);
    const reads = (0,langfuse_reads/* createReads */.cI)(connection, api);
    const experiments = createExperiments(connection, api, reads, projectId);
    const datasetRuns = createDatasetRuns(connection, api, reads, projectId);
    const runs = { events_only: experiments, dual: createBoth(experiments, datasetRuns), v3: datasetRuns }[generation];
    const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
    return {
        baseUrl,
        projectId,
        links: createLinks(baseUrl, projectId, generation),
        runs,
        startWait: () => waiting.start(),
        ...reads,
        ...createWrites(connection, authorization),
        ...createPrices(connection, api),
    };
}
/** No network until something is asked of Langfuse; a spec that needs none runs without keys. */
function langfuseOnDemand(settings) {
    const { publicKey = '', secretKey = '', baseUrl = '', ...rest } = settings;
    const missing = [...(publicKey === '' ? ['public key'] : []), ...(secretKey === '' ? ['secret key'] : [])];
    let opened;
    return {
        hasKeys: missing.length === 0,
        get: async (what, otherwise) => {
            if (missing.length > 0)
                throw noCredentials(what, otherwise, missing.join(' and no '));
            opened ??= createLangfuse({ ...rest, publicKey, secretKey, baseUrl: baseUrl || DEFAULT_BASE_URL });
            return opened;
        },
    };
}
function noCredentials(what, otherwise, missing) {
    return new errors/* GateError */.ue({
        code: 'NO_CREDENTIALS',
        text: [...what, ` needs Langfuse, and this job has no ${missing} for it.`],
        remedy: [
            'Set the inputs langfuse-public-key and langfuse-secret-key of the action, or the variables LANGFUSE_PUBLIC_KEY ' +
                'and LANGFUSE_SECRET_KEY. GitHub gives secrets neither to pull requests from forks nor to those of Dependabot.',
            ...(otherwise === undefined ? [] : [' ', ...otherwise]),
        ],
    });
}


/***/ }),

/***/ 17482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ runScoreId),
/* harmony export */   $8: () => (/* binding */ experimentId),
/* harmony export */   Ze: () => (/* binding */ itemScoreId),
/* harmony export */   dx: () => (/* binding */ traceparentOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The id of a run. An events_only server derives it from project, dataset and run name, and links from elsewhere must
 * meet it; items that are in no dataset of Langfuse have no such rule.
 */
function experimentId(projectId, datasetId, runName) {
    if (datasetId === undefined)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    return digest(['langfuse-experiment-v1', projectId, datasetId, runName]).slice(0, 16);
}
/** The same score of the same item gets the same id, so a write that is sent again is no second score. */
function itemScoreId(experiment, item, repetition, name) {
    return digest(['langfuse-gate', experiment, item, repetition, name]).slice(0, 32);
}
function runScoreId(experiment, name) {
    return digest(['langfuse-gate', experiment, name]).slice(0, 32);
}
function digest(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
/** W3C's way to say which span the spans of another process are children of. */
function traceparentOf(traceId, spanId) {
    return `00-${traceId}-${spanId}-01`;
}


/***/ }),

/***/ 17855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ readScoreErrors),
/* harmony export */   KZ: () => (/* binding */ answerAttributes),
/* harmony export */   LF: () => (/* binding */ sharedAttributes),
/* harmony export */   SW: () => (/* binding */ rootAttributes),
/* harmony export */   bs: () => (/* binding */ ITEM_SPAN),
/* harmony export */   i9: () => (/* binding */ evaluationAttributes),
/* harmony export */   nH: () => (/* binding */ usageAttributes),
/* harmony export */   nk: () => (/* binding */ ITEM_KEYS),
/* harmony export */   ov: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);

/** The name of an item's root span, and so of its trace: Langfuse's runners and the gate write the same. */
const ITEM_SPAN = 'experiment-item-run';
/** What the gate keeps beside an item, so that a run read back knows what Langfuse does not. */
const ITEM_KEYS = {
    hash: 'langfuse_gate.hash',
    repetition: 'langfuse_gate.repetition',
    outputType: 'langfuse_gate.output_type',
    errorCode: 'langfuse_gate.error_code',
    errorMessage: 'langfuse_gate.error_message',
    /** How many scores the item was given: a read of fewer is not all of them. */
    scores: 'langfuse_gate.scores',
    scoreErrors: 'langfuse_gate.score_errors',
    /** What the run itself counted: Langfuse’s own sum may count a span that repeats others. */
    cost: 'langfuse_gate.cost',
    tokens: 'langfuse_gate.tokens',
};
/** Input, output and expected output together must stay below Langfuse's limit of a request, 4.5 MB. */
const LONGEST_TEXT = 1_000_000;
const OBSERVATION_METADATA = 'langfuse.observation.metadata.';
/** On every span of an item's trace, the user's own too: Langfuse counts them to the experiment by these. */
function sharedAttributes(experiment, item, rootSpanId) {
    return {
        'langfuse.environment': experiment.environment,
        'langfuse.experiment.id': experiment.id,
        'langfuse.experiment.name': experiment.name,
        'langfuse.experiment.metadata': experiment.metadata,
        ...(experiment.datasetId === undefined ? {} : { 'langfuse.experiment.dataset.id': experiment.datasetId }),
        'langfuse.experiment.item.id': item.id,
        ...(isEmpty(item.metadata) ? {} : { 'langfuse.experiment.item.metadata': JSON.stringify(item.metadata) }),
        'langfuse.experiment.item.root_observation_id': rootSpanId,
    };
}
/** On the root span alone, from the start. */
function rootAttributes(experiment, item, repetition) {
    const { description, version } = experiment;
    return {
        'langfuse.observation.type': 'span',
        ...(description === undefined ? {} : { 'langfuse.experiment.description': description }),
        ...(version === undefined ? {} : { 'langfuse.experiment.item.version': version }),
        ...(isEmpty(item.expectedOutput)
            ? {}
            : { 'langfuse.experiment.item.expected_output': textOf(item.expectedOutput) }),
        ...(isEmpty(item.input) ? {} : { 'langfuse.observation.input': textOf(item.input) }),
        ...metadata({ hash: item.hash, repetition: String(repetition) }),
    };
}
/** On the root span alone, once the item is done. */
function answerAttributes({ output, error, scores, scoreErrors }) {
    return {
        ...(isEmpty(output) ? {} : { 'langfuse.observation.output': textOf(output) }),
        ...metadata({
            scores: String(scores.length),
            ...(error === undefined ? { outputType: outputType(output) } : {}),
            ...(error === undefined ? {} : { errorCode: error.code, errorMessage: error.message }),
            ...(scoreErrors.length === 0 ? {} : { scoreErrors: JSON.stringify(scoreErrors) }),
        }),
    };
}
/** On the root span alone, where it is known. */
function usageAttributes({ cost, tokens }) {
    return metadata({
        ...(cost === null ? {} : { cost: String(cost) }),
        ...(isEmpty(tokens) ? {} : { tokens: String(tokens) }),
    });
}
/** Of the span above what the evaluators of an item did, which is in a trace of its own. */
function evaluationAttributes(experiment, item, taskTraceId) {
    return {
        'langfuse.observation.type': 'evaluator',
        'langfuse.environment': experiment.environment,
        [`${OBSERVATION_METADATA}langfuse_gate.run`]: experiment.name,
        [`${OBSERVATION_METADATA}langfuse_gate.item`]: item.id,
        [`${OBSERVATION_METADATA}langfuse_gate.item_trace`]: taskTraceId,
    };
}
/** Langfuse keeps texts: `42` may have been a number or a string, and nothing may have been null. */
function outputType(output) {
    if (isEmpty(output))
        return 'null';
    if (wholeTextOf(output).length > LONGEST_TEXT)
        return 'cut';
    return typeof output === 'string' ? 'string' : 'json';
}
/** The output that a text in Langfuse stands for; undefined when it is not known or not all there. */
function readOutput(text, type) {
    if (type === 'null')
        return null;
    if (type === 'cut')
        return undefined;
    if (type === 'string')
        return text;
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** What `answerAttributes` wrote; nothing where another program wrote something else. */
function readScoreErrors(text = '[]') {
    const parsed = _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .itemResult */ .f8.shape.scoreErrors.safeParse(readOutput(text, undefined));
    return parsed.data ?? [];
}
function metadata(values) {
    const keys = Object.keys(ITEM_KEYS);
    return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[OBSERVATION_METADATA + ITEM_KEYS[key], values[key]]])));
}
function textOf(value) {
    const text = wholeTextOf(value);
    return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} … cut by langfuse-gate` : text;
}
function wholeTextOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function isEmpty(value) {
    return value === undefined || value === null;
}


/***/ }),

/***/ 22373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ readSpans),
/* harmony export */   Dx: () => (/* binding */ stampSpans),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Zy: () => (/* binding */ toResourceSpans),
/* harmony export */   dx: () => (/* binding */ otlpRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _span_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12800);


/** An OTLP trace request in its JSON form: what the gate reads and changes; the rest passes as it is. */
const otlpAttribute = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() });
const otlpSpan = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    traceId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    spanId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parentSpanId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(otlpAttribute).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const resourceSpans = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    scopeSpans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ spans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(otlpSpan) })),
});
const otlpRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resourceSpans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(resourceSpans) });
/**
 * The spans of known traces, with the attributes of their item in place of any of the same name, and how many spans
 * belong to no known trace.
 */
function stampSpans(request, attributesOf) {
    let unknown = 0;
    const known = request.map((resource) => ({
        ...resource,
        scopeSpans: resource.scopeSpans.map((scope) => ({
            ...scope,
            spans: scope.spans.flatMap((span) => {
                const stamp = attributesOf(span.traceId.toLowerCase(), span.spanId.toLowerCase());
                if (stamp === undefined) {
                    unknown += 1;
                    return [];
                }
                const own = (span.attributes ?? []).filter(({ key }) => !isOurs(key, stamp));
                return [{ ...span, attributes: [...own, ...toAttributes(stamp)] }];
            }),
        })),
    }));
    return { known: known.filter(({ scopeSpans }) => scopeSpans.some(({ spans }) => spans.length > 0)), unknown };
}
/** What the spans say of the models that were asked, each with the id of its trace. */
function readSpans(request) {
    const spans = request.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    return spans.map(({ traceId, spanId, parentSpanId, status, attributes = [] }) => {
        const head = {
            spanId: spanId.toLowerCase(),
            parentSpanId: (parentSpanId ?? '').toLowerCase(),
            hasFailed: failure.safeParse(status).success,
        };
        const values = Object.fromEntries(attributes.map(({ key, value }) => [key, readValue(value)]));
        return { traceId: traceId.toLowerCase(), facts: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readSpanFacts */ .y)(head, values) };
    });
}
const failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([2, 'STATUS_CODE_ERROR']) });
const anyValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ stringValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), intValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), doubleValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }).partial();
/** Texts and numbers; a list or a map says nothing of usage. */
function readValue(value) {
    const { data } = anyValue.safeParse(value);
    return data?.stringValue ?? data?.intValue ?? data?.doubleValue;
}
/** What a task says of these is not believed: with them it could put items into another run, a baseline for one. */
function isOurs(key, stamp) {
    return key in stamp || key.startsWith('langfuse.experiment.');
}
/** A root span of ours: texts and flags for attributes, no events, no links. */
function toResourceSpans(span) {
    const { traceId, spanId } = span.spanContext();
    return {
        resource: { attributes: toAttributes({ 'service.name': 'langfuse-gate' }) },
        scopeSpans: [
            {
                scope: { name: span.instrumentationScope.name },
                spans: [
                    {
                        traceId,
                        spanId,
                        name: span.name,
                        kind: 1,
                        startTimeUnixNano: nanoseconds(span.startTime),
                        endTimeUnixNano: nanoseconds(span.endTime),
                        attributes: toAttributes(span.attributes),
                        status: span.status,
                    },
                ],
            },
        ],
    };
}
function toAttributes(attributes) {
    return Object.entries(attributes).map(([key, value]) => ({
        key,
        value: typeof value === 'boolean' ? { boolValue: value } : { stringValue: String(value) },
    }));
}
/** As text: in a double, nanoseconds since 1970 are not exact. */
function nanoseconds([seconds, rest]) {
    return `${String(seconds)}${String(rest).padStart(9, '0')}`;
}


/***/ }),

/***/ 94924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   VN: () => (/* binding */ chunks),
/* harmony export */   be: () => (/* binding */ followCursors),
/* harmony export */   iF: () => (/* binding */ followNumbers),
/* harmony export */   j9: () => (/* binding */ collectNumbered),
/* harmony export */   rs: () => (/* binding */ requireAll)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/** More than this is no run of a gate; a server that never ends must not keep a job. */
const MOST_PAGES = 1_000;
/** Pages in order, fetched as they are wanted. A cursor that comes twice is a GateError. */
async function* followCursors(fetchPage, what) {
    const seen = new Set();
    let page = await fetchPage({});
    yield page.data;
    while (page.meta.cursor !== undefined) {
        const { cursor } = page.meta;
        if (seen.has(cursor))
            throw incomplete(what, ['its pages go round in a circle']);
        if (seen.size === MOST_PAGES)
            throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it has more than ${MOST_PAGES} pages`);
        seen.add(cursor);
        page = await fetchPage({ cursor });
        yield page.data;
    }
}
/** Pages by their numbers, fetched as they are wanted. Fewer rows than the server counts are GateError LANGFUSE_INCOMPLETE. */
async function* followNumbers(fetchPage, what) {
    let given = 0;
    for (let number = 1;; number += 1) {
        if (number > MOST_PAGES)
            throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it has more than ${MOST_PAGES} pages`);
        const page = await fetchPage(number);
        yield page;
        given += page.data.length;
        if (number < page.meta.totalPages)
            continue;
        if (given < page.meta.totalItems)
            throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it counts ${page.meta.totalItems} and gave ${given}`);
        return;
    }
}
/**
 * The rows of all numbered pages, each once. Numbers shift when rows are added meanwhile, so what was given is counted
 * against the server's own total. Throws GateError LANGFUSE_INCOMPLETE.
 */
async function collectNumbered(fetchPage, what) {
    const rows = new Map();
    let total = 0;
    for await (const { data, meta } of followNumbers(fetchPage, what)) {
        for (const row of data)
            rows.set(row.id, row);
        total = meta.totalItems;
    }
    if (rows.size !== total)
        throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it counts ${total} and gave ${rows.size}`);
    return [...rows.values()];
}
async function collect(pages) {
    const all = [];
    for await (const page of pages)
        all.push(...page);
    return all;
}
function chunks(entries, size) {
    return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => entries.slice(index * size, (index + 1) * size));
}
/**
 * The rows, all of them of what was asked for. A cache on the way that does not look at the query answers with those of
 * another. Throws GateError LANGFUSE_INCOMPLETE.
 */
function requireAll(rows, isRight, what) {
    const others = rows.filter((row) => !isRight(row)).length;
    if (others > 0)
        throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${others} of ${rows.length} in the answer are of something else`);
    return rows;
}
/** What was read or written is not all of it. */
function incomplete(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Langfuse has not all of ${what}: ${why}.`,
        remedy: ['Run it again; when it stays like this, look at the project in Langfuse and at its server’s log.'],
    });
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fetchStoredPrompt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);




const PROMPTS = '/api/public/v2/prompts';
const message = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('placeholder'), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const storedPrompt = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(message)]),
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()).nullish(),
});
/**
 * The version that a label stands for now, or the one that is named. Throws GateError TASK_NOT_LOADED when there is none,
 * and as every read of Langfuse does.
 */
async function fetchStoredPrompt(langfuse, name, choice) {
    const query = new URLSearchParams();
    if (choice.label !== undefined)
        query.set('label', choice.label);
    if (choice.version !== undefined)
        query.set('version', String(choice.version));
    const asked = query.size === 0 ? '' : `?${query.toString()}`;
    const { status, body } = await langfuse.fetchPrompt(`${PROMPTS}/${inPathOnce(name)}${asked}`);
    if (status === 404)
        throw notFound((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse has no ${which(choice)} of a prompt called ${name}.`);
    const parsed = storedPrompt.safeParse(body);
    const isAsked = parsed.data?.name === name && (choice.version ?? parsed.data.version) === parsed.data.version;
    if (parsed.success && status === 200 && isAsked)
        return parsed.data;
    if (parsed.success && status === 200)
        throw another(name, choice, parsed.data);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: status === 401 || status === 403 ? 'LANGFUSE_UNAUTHORIZED' : 'LANGFUSE_UNAVAILABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse gave no prompt ${name}: status ${status}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Check the keys, and that the prompt can be opened in Langfuse.`,
    });
}
/** A cache on the way, or a name that was decoded otherwise: what is judged must be what was asked for. */
function another(name, choice, got) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse was asked for the ${which(choice)} of the prompt ${name}, and gave version ${got.version} of ${got.name}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Look for a cache between this job and Langfuse.`,
    });
}
/** Encoded once, a name is right however often the server decodes it; but for one with a percent sign, which it decodes twice. */
function inPathOnce(name) {
    return name.includes('%') ? encodeURIComponent((0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .inPath */ .H9)(name)) : encodeURIComponent(name);
}
function which({ label, version }) {
    if (version !== undefined)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `version ${version}`;
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `version with the label ${label ?? 'production'}`;
}
function notFound(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'TASK_NOT_LOADED',
        text,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Correct the name, the label or the version in the spec, or make the version in Langfuse.`,
    });
}


/***/ }),

/***/ 16884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ chooseScores),
/* harmony export */   _R: () => (/* binding */ toItemResult),
/* harmony export */   ht: () => (/* binding */ repetitionOf),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _item_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17855);


/**
 * An item result as the gate compares it, or what is lost of it: the gate keeps with an item how many scores it was given,
 * and a read of fewer is not all of them.
 */
function toItemResult(row, rows, usage) {
    const { metadata, output } = row;
    const chosen = chooseScores(rows);
    const expected = Number(metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.scores] ?? 0);
    const given = [...chosen.values()].filter(({ source }) => source === 'API').length;
    if (given < expected)
        return { lost: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the item ${row.itemId} was given ${expected} scores and ${given} could be read` };
    const comments = [...chosen].flatMap(([name, score]) => {
        const comment = commentOf(score);
        return comment === undefined ? [] : [[name, comment]];
    });
    const result = {
        id: row.itemId,
        hash: metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.hash] ?? null,
        repetition: repetitionOf(row),
        scores: Object.fromEntries([...chosen].map(([name, { value }]) => [name, value])),
        ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
        scoreErrors: (0,_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .readScoreErrors */ .K1)(metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.scoreErrors]),
        error: row.hasFailed
            ? {
                code: metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.errorCode] ?? 'TASK_FAILED',
                message: metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.errorMessage] ?? 'the item failed in this run',
            }
            : null,
        latency: row.latency,
        cost: numberIn(metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.cost]) ?? usage?.cost ?? null,
        tokens: numberIn(metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.tokens]) ?? usage?.tokens ?? null,
        traceId: row.traceId,
        ...(output === undefined ? {} : { output }),
    };
    return { result };
}
/**
 * One score a name: what the run's own evaluators wrote, before what a person or an evaluator of Langfuse added later
 * under the same name; the newest of several. A correction is a text for people, not a score.
 */
function chooseScores(rows) {
    const worstFirst = rows
        .filter(({ dataType }) => dataType !== 'CORRECTION')
        .toSorted((a, b) => Number(a.source === 'API') - Number(b.source === 'API') || Date.parse(a.timestamp) - Date.parse(b.timestamp));
    return new Map(worstFirst.map((row) => [row.name, row]));
}
function commentOf({ comment }) {
    return comment === '' ? undefined : comment;
}
function repetitionOf({ metadata }) {
    return Number(metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk.repetition] ?? 0) || 0;
}
function numberIn(text) {
    const value = Number(text);
    return text === undefined || text === '' || Number.isNaN(value) ? undefined : value;
}


/***/ }),

/***/ 17822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ completeMark),
/* harmony export */   JD: () => (/* binding */ readEvaluators),
/* harmony export */   OW: () => (/* binding */ isGateScore),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   wk: () => (/* binding */ readVerdict),
/* harmony export */   xN: () => (/* binding */ readIdentity),
/* harmony export */   xY: () => (/* binding */ readObserved)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _run_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74935);


/** Of keys that Langfuse's action and the gate write. */
const PREFIXES = ['langfuse.', 'langfuse_gate.'];
/** The mark of a run that was written whole; undefined where it has none, whatever a person scored by that name. */
function completeMark({ scores }) {
    return scores.find((score) => score.name === _run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz && score.source === 'API' && typeof score.value === 'number');
}
/** What the gate itself says of a run, beside the scores of its run evaluators. */
function isGateScore(name) {
    return name === _run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz || name === _run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT */ .y3;
}
/** The verdict that was written back; undefined where none was. */
function readVerdict({ scores }) {
    const value = scores.find(({ name, source }) => name === _run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT */ .y3 && source === 'API')?.value;
    return typeof value === 'string' ? value : undefined;
}
/** `run.metadata` of the spec that the run was made by. */
function readParameters(metadata) {
    const isOwn = (key) => key === 'dataset_version' || PREFIXES.some((prefix) => key.startsWith(prefix));
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !isOwn(key)));
}
/** What a run found in Langfuse says of its origin; a run of another tool may say nothing. */
function readIdentity(metadata) {
    const known = ['commit', 'branch', 'event', 'actor', 'headCommit', 'baseCommit', 'tree', 'repository', 'runUrl']
        .map((field) => [field, metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk[field]]])
        .filter(([, value]) => value !== undefined);
    const pullRequest = Number(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.pullRequest]);
    return {
        ...Object.fromEntries(known),
        ...(Number.isInteger(pullRequest) ? { pullRequest } : {}),
        ...(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.isDirty] === 'true' ? { isDirty: true } : {}),
    };
}
function readEvaluators(metadata) {
    const own = Object.entries(metadata).filter(([key]) => key.startsWith(_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.evaluators));
    return Object.fromEntries(own.map(([key, print]) => [key.slice(_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.evaluators.length), print]));
}
/** What `markMetadata` wrote; undefined where the run says nothing of it. */
function readObserved(metadata) {
    const read = (key) => list.safeParse(metadata[key]).data;
    const [models, prompts, judgeModels] = [read(_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.models), read(_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.prompts), read(_run_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.judge)];
    if (models === undefined && prompts === undefined && judgeModels === undefined)
        return undefined;
    return { models: models ?? [], prompts: prompts ?? [], judgeModels: judgeModels ?? [] };
}
const list = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
})
    .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()));


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   F4: () => (/* binding */ WINDOW_DAYS),
/* harmony export */   Nf: () => (/* binding */ windowStart),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94924);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16884);
/* harmony import */ var _read_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17822);
/* harmony import */ var _item_attributes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17855);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63125);
/* harmony import */ var _run_metadata_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74935);









/** A run that is this old is not looked for: Langfuse reads as far back as it is asked to. */
const WINDOW_DAYS = 365;
function windowStart(now) {
    return new Date(now.getTime() - WINDOW_DAYS * 24 * 60 * 60 * 1000).toISOString();
}
/** The items of a run, each once: the newest row of an item and repetition. Throws GateError BASELINE_UNREADABLE. */
async function readItems(run, langfuse) {
    const rows = await langfuse.runs.fetchItems(run);
    const distinct = new Set(rows.map(({ rootId, traceId }) => rootId ?? traceId)).size;
    if (run.itemCount !== undefined && distinct !== run.itemCount) {
        throw unreadable(run, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `it counts ${run.itemCount} items and gave ${distinct}`);
    }
    // A run of the same name, of whoever wrote it, is the same run to Langfuse: its items would take the place of ours.
    const isOurs = run.metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.gate] !== undefined;
    const foreign = isOurs ? rows.filter(({ metadata }) => metadata[_item_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_KEYS */ .nk.hash] === undefined).length : 0;
    if (foreign > 0)
        throw unreadable(run, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${foreign} of its ${rows.length} items were written by another program`);
    const oldestFirst = rows.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime));
    const newest = new Map(oldestFirst.map((row) => [`${String((0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .repetitionOf */ .ht)(row))}/${row.itemId}`, row]));
    return [...newest.values()].sort((a, b) => compareText(a.itemId, b.itemId) || (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .repetitionOf */ .ht)(a) - (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .repetitionOf */ .ht)(b));
}
/**
 * A run as the gate compares it. Item scores come from the endpoint that gives all of them, typed, with comments; for
 * the gate's own runs their number is proved. Throws GateError BASELINE_UNREADABLE.
 */
async function readRun(run, rows, dataset, langfuse) {
    const mark = (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .completeMark */ .DE)(run);
    const metadata = { ...run.metadata, ...mark?.metadata };
    const scores = await readScores(rows, langfuse);
    // A run of another tool has no mark: then what could be read, all of it, is what there is.
    const isOurs = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.gate] !== undefined;
    // The gate's own runs say with each item what it used, as far as it is known.
    const usage = isOurs ? new Map() : await langfuse.runs.fetchUsage(run, rows);
    const shared = sharedTraces(rows);
    const itemResults = rows.map((row) => {
        const found = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .toItemResult */ ._R)(row, scores.get(row) ?? [], shared.has(row.traceId) ? undefined : usage.get(row.traceId));
        if ('lost' in found)
            throw unreadable(run, found.lost);
        return { ...found.result, link: langfuse.links.trace(row.traceId) };
    });
    const version = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.datasetVersion];
    const selection = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.selection];
    const planned = isOurs ? Number(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.items]) || 0 : itemResults.length;
    const observed = (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readObserved */ .xY)(metadata);
    const runScores = [...(0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseScores */ .BT)(run.scores.filter(({ name }) => !(0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .isGateScore */ .OW)(name))).values()];
    return {
        format: _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_FORMAT */ .i4,
        version: 1,
        gate: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.gate] ?? '',
        name: run.name,
        experimentId: run.id,
        link: langfuse.links.run(run.id, run.datasetId),
        startedAt: run.startedAt,
        finishedAt: run.finishedAt ?? run.startedAt,
        // A run in Langfuse is compared by the rules of the candidate; it keeps none of its own.
        rules: {
            require: {},
            review: {},
            watch: {},
            preset: 'balanced',
            unsure: 'pass',
            onMissingBaseline: 'pass',
            scores: {},
        },
        identity: (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readIdentity */ .xN)(metadata),
        task: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.task] ?? '',
        comparability: {
            dataset: {
                source: dataset.source,
                name: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.dataset] ?? dataset.name,
                ...(run.datasetId === undefined ? {} : { id: run.datasetId, link: langfuse.links.dataset(run.datasetId) }),
                ...(version === undefined ? {} : { version }),
                hash: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.datasetHash] ?? null,
                ...(selection === undefined ? {} : { selection }),
            },
            evaluators: (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvaluators */ .JD)(metadata),
            repeat: Math.max(1, Number(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS */ .Rk.repeat] ?? 1) || 1),
        },
        ...(observed === undefined ? {} : { observed }),
        ...(isOurs ? { parameters: (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readParameters */ .Zu)(metadata) } : {}),
        ...(runScores.length === 0 ? {} : { runScores: runScores.map(toRunScore) }),
        planned,
        complete: !isOurs || (mark?.value === planned && planned === itemResults.length),
        itemResults,
    };
}
async function readScores(rows, langfuse) {
    const byTrace = new Map();
    for (const row of rows)
        byTrace.set(row.traceId, [...(byTrace.get(row.traceId) ?? []), row]);
    const found = new Map();
    for (const traceId of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .chunks */ .VN)([...byTrace.keys()], _reads_js__WEBPACK_IMPORTED_MODULE_6__/* .IDS_PER_REQUEST */ .Zl)) {
        for (const score of await langfuse.fetchScores({ traceId })) {
            const row = rowOf(score, byTrace);
            if (row !== undefined)
                found.set(row, [...(found.get(row) ?? []), score]);
        }
    }
    return found;
}
/**
 * The item that a score is about: it is on the root span, or on the trace; those of inner spans are not the item's. Where
 * several items share a trace, a score on it could be any item's, and is none's.
 */
function rowOf({ subject }, byTrace) {
    if (subject?.kind === 'observation')
        return byTrace.get(subject.traceId)?.find(({ rootId }) => rootId === subject.id);
    const rows = subject?.kind === 'trace' ? byTrace.get(subject.id) : undefined;
    return rows?.length === 1 ? rows[0] : undefined;
}
/** Traces of more than one item: what was used in them cannot be told apart. */
function sharedTraces(rows) {
    const seen = new Set();
    return new Set(rows.map(({ traceId }) => traceId).filter((traceId) => seen.size === seen.add(traceId).size));
}
function toRunScore(row) {
    const { name, value } = row;
    const comment = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .commentOf */ .vm)(row);
    return { name, value, ...(comment === undefined ? {} : { comment }) };
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unreadable({ name }, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({
        code: 'BASELINE_UNREADABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The run ${name} could not be read from Langfuse as a whole: ${why}.`,
        remedy: ['Run the gate again; when it stays like this, record a new run on the branch.'],
    });
}


/***/ }),

/***/ 63125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ inPath),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   U_: () => (/* binding */ withScores),
/* harmony export */   Zl: () => (/* binding */ IDS_PER_REQUEST),
/* harmony export */   cI: () => (/* binding */ createReads)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10003);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94924);
/* harmony import */ var _sdk_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79324);




/** The server's largest page; one more is refused. */
const PAGE = 100;
/** Ids in one request: a URL of about 4 kB, where 16 kB is refused. */
const IDS_PER_REQUEST = 100;
/** Runs whose scores are asked for at once: with four scores each they are one page. */
const RUNS_AT_ONCE = 25;
function createReads(connection, api) {
    return {
        async fetchDataset(name) {
            const what = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the dataset ${name}`;
            const found = await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(connection, what, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .dataset */ .RT, (options) => api.datasets.get(inPath(name), options));
            return found === null ? null : ((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .requireAll */ .rs)([found], (one) => one.name === name, what)[0] ?? null);
        },
        async fetchDatasetItems(name, version) {
            const what = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the items of the dataset ${name}`;
            const rows = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .collectNumbered */ .j9)((page) => {
                const query = { datasetName: name, version, page, limit: PAGE };
                return (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_2__/* .askFor */ .d)(connection, what, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetItems */ .ZI, (options) => api.datasetItems.list(query, options));
            }, what);
            return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .requireAll */ .rs)(rows, ({ datasetName }) => datasetName === name, what);
        },
        async fetchScores(query) {
            const [[key, ids] = ['id', []]] = Object.entries(query);
            // An empty list is no filter to the server: it would answer with the scores of the whole project.
            if (ids.length === 0)
                return [];
            const what = [key === 'experimentId' ? 'the scores of the runs' : 'the scores of the items'];
            const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .followCursors */ .be)((cursor) => {
                const asked = { [key]: ids.join(','), limit: PAGE, fields: 'core,subject,details', ...cursor };
                return (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_2__/* .askFor */ .d)(connection, what, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .scores */ .so, (options) => api.scoresV3.getManyV3(asked, options));
            }, what);
            return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(pages);
        },
    };
}
/** The server decodes a name in a path twice: `100% off`, encoded once by the client, is answered by a 500. */
function inPath(name) {
    return encodeURIComponent(name);
}
/** Runs with their scores, read for some of a page at a time. */
async function* withScores(pages, { fetchScores }) {
    for await (const page of pages) {
        for (const heads of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .chunks */ .VN)(page, RUNS_AT_ONCE)) {
            const scores = await fetchScores({ experimentId: heads.map(({ id }) => id) });
            for (const head of heads) {
                yield {
                    ...head,
                    scores: scores.filter(({ subject }) => subject?.kind === 'experiment' && subject.id === head.id),
                };
            }
        }
    }
}


/***/ }),

/***/ 38689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startRelay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/langfuse/otlp.js
var otlp = __webpack_require__(22373);
// EXTERNAL MODULE: ./build/langfuse/span-facts.js
var span_facts = __webpack_require__(12800);
;// CONCATENATED MODULE: ./build/langfuse/otlp-protobuf.js


/**
 * What `stampSpans` does, on the protobuf form of a trace request, which most exporters send. Only the few fields on the
 * way to a span's trace id and attributes are looked at; all others are copied as they are.
 */
const FIELD = {
    resourceSpans: 1,
    scopeSpans: 2,
    spans: 2,
    traceId: 1,
    spanId: 2,
    parentSpanId: 4,
    attributes: 9,
    status: 15,
    key: 1,
    value: 2,
    stringValue: 1,
    intValue: 3,
    doubleValue: 4,
    code: 3,
};
const ERROR = 2;
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
/** Throws RangeError for bytes that are no such request. */
function stampProtobuf(request, attributesOf) {
    return mapMessages(request, FIELD.resourceSpans, (resource) => mapMessages(resource, FIELD.scopeSpans, (scope) => mapMessages(scope, FIELD.spans, (span) => stamp(span, attributesOf))));
}
/** What `readSpans` reads, of this form. Throws RangeError alike. */
function readProtobufSpans(request) {
    return messagesOf(request, FIELD.resourceSpans)
        .flatMap((resource) => messagesOf(resource, FIELD.scopeSpans))
        .flatMap((scope) => messagesOf(scope, FIELD.spans))
        .map((span) => {
        const [status = new Uint8Array()] = messagesOf(span, FIELD.status);
        const head = {
            spanId: hexOf(span, FIELD.spanId),
            parentSpanId: hexOf(span, FIELD.parentSpanId),
            hasFailed: fieldsOf(status).some(({ number, value }) => number === FIELD.code && value === ERROR),
        };
        const values = Object.fromEntries(messagesOf(span, FIELD.attributes).map(readAttribute));
        return { traceId: hexOf(span, FIELD.traceId), facts: (0,span_facts/* readSpanFacts */.y)(head, values) };
    });
}
function readAttribute(pair) {
    const [key = new Uint8Array()] = messagesOf(pair, FIELD.key);
    const [any = new Uint8Array()] = messagesOf(pair, FIELD.value);
    const [field] = fieldsOf(any);
    return [Buffer.from(key).toString('utf8'), field === undefined ? undefined : readValue(field)];
}
/** Texts and numbers; a list or a map says nothing of usage. */
function readValue({ number, whole, content, value }) {
    if (number === FIELD.stringValue && content !== undefined)
        return Buffer.from(content).toString('utf8');
    if (number === FIELD.intValue)
        return value;
    if (number === FIELD.doubleValue && whole.length === 9)
        return Buffer.from(whole).readDoubleLE(1);
    return undefined;
}
function messagesOf(bytes, number) {
    return fieldsOf(bytes).flatMap((field) => (field.number === number ? (field.content ?? []) : []));
}
function stamp(span, attributesOf) {
    const attributes = attributesOf(hexOf(span, FIELD.traceId), hexOf(span, FIELD.spanId));
    if (attributes === undefined)
        return null;
    const own = mapMessages(span, FIELD.attributes, (pair) => {
        const key = fieldsOf(pair).find(({ number }) => number === FIELD.key)?.content ?? new Uint8Array();
        return (0,otlp/* isOurs */.MU)(Buffer.from(key).toString('utf8'), attributes) ? null : pair;
    });
    const stamps = Object.entries(attributes).map(([key, value]) => message(FIELD.attributes, [
        message(FIELD.key, [Buffer.from(key)]),
        message(FIELD.value, [message(FIELD.stringValue, [Buffer.from(value)])]),
    ]));
    return Buffer.concat([own, ...stamps]);
}
function hexOf(span, number) {
    const content = fieldsOf(span).find((field) => field.number === number)?.content;
    return Buffer.from(content ?? []).toString('hex');
}
/** The message with every field of this number changed, or left out where the change is null. */
function mapMessages(bytes, number, change) {
    const parts = fieldsOf(bytes).map((field) => {
        if (field.number !== number || field.content === undefined)
            return field.whole;
        const changed = change(field.content);
        return changed === null ? new Uint8Array() : message(number, [changed]);
    });
    return Buffer.concat(parts);
}
function fieldsOf(bytes) {
    const fields = [];
    let start = 0;
    while (start < bytes.length) {
        const tag = readVarint(bytes, start);
        const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8];
        const length = wire === WIRE.bytes ? readVarint(bytes, tag.end) : undefined;
        const end = endOf(bytes, wire, tag.end, length);
        if (end > bytes.length)
            throw new RangeError('a field ends after its message');
        const whole = bytes.subarray(start, end);
        if (length !== undefined)
            fields.push({ number, whole, content: bytes.subarray(length.end, end) });
        else if (wire === WIRE.varint)
            fields.push({ number, whole, value: readVarint(bytes, tag.end).value });
        else
            fields.push({ number, whole });
        start = end;
    }
    return fields;
}
function endOf(bytes, wire, start, length) {
    if (length !== undefined)
        return length.end + length.value;
    if (wire === WIRE.varint)
        return readVarint(bytes, start).end;
    if (wire === WIRE.fixed64)
        return start + 8;
    if (wire === WIRE.fixed32)
        return start + 4;
    throw new RangeError(`wire type ${String(wire)} is not known`);
}
/** Not exact above 2⁵³, which no tag or length of ours reaches. */
function readVarint(bytes, start) {
    let value = 0;
    for (let index = start; index < start + 10; index += 1) {
        const byte = bytes[index];
        if (byte === undefined)
            break;
        value += (byte & 0x7f) * 2 ** (7 * (index - start));
        if (byte < 0x80)
            return { value, end: index + 1 };
    }
    throw new RangeError('a number does not end');
}
function message(number, parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([varint(number * 8 + WIRE.bytes), varint(content.length), content]);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) + 0x80);
        rest = Math.floor(rest / 0x80);
    }
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/langfuse/relay.js








const BODY_LIMIT_BYTES = 16 * 1024 * 1024;
/** Beyond this the relay asks tasks to wait with their spans; it is the most that it keeps in memory for them. */
const WAITING_LIMIT_BYTES = 64 * 1024 * 1024;
const TRACES = '/api/public/otel/v1/traces';
const PROMPTS = '/api/public/v2/prompts';
/**
 * Stands in for Langfuse on this machine's loopback, so that the keys stay in this process: takes the spans of the run's
 * own traces and reads on the way what they say of usage, gives prompts, refuses everything else. Without an upstream
 * spans are read and go nowhere.
 */
async function startRelay(upstream, meter, log) {
    const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const publicKey = `pk-lf-gate-${token.slice(0, 12)}`;
    const secretKey = `sk-lf-gate-${token}`;
    const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
    const traces = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response).catch((error) => {
            log.debug((0,core_text/* say */.cv) `The relay could not answer a task: ${(0,errors/* describeError */.Uc)(error)}`);
            if (!response.headersSent)
                reply(response, 400, { message: 'langfuse-gate could not read this request.' });
        });
    });
    const answer = async (request, response) => {
        if (!isEqual(request.headers.authorization ?? '', authorization)) {
            request.resume();
            reply(response, 401, { message: 'This address takes only the keys that langfuse-gate gave to the task.' });
            return;
        }
        // Parsed, so that no dots lead out of the path that is let through.
        const { pathname, search } = new URL(request.url ?? '/', 'http://relay');
        if (request.method === 'POST' && pathname === TRACES)
            return takeSpans(request, response);
        if (request.method === 'GET' && (pathname === PROMPTS || pathname.startsWith(`${PROMPTS}/`))) {
            if (upstream === undefined) {
                reply(response, 404, { message: 'langfuse-gate has no keys of Langfuse in this job, and so no prompts.' });
                return;
            }
            const prompt = await upstream.langfuse.fetchPrompt(pathname + search);
            reply(response, prompt.status, prompt.text, prompt.header('content-type') ?? 'application/json');
            return;
        }
        request.resume();
        reply(response, 403, {
            message: `langfuse-gate lets a task send traces and read prompts, and nothing else of Langfuse: ${request.method ?? ''} ` +
                `${pathname} was refused. List LANGFUSE_SECRET_KEY under env in the gate to give the task the real keys.`,
        });
    };
    /** The item that a span belongs to. Its root span is the gate's to write, and nobody else's. */
    const attributesOf = (traceId, spanId) => {
        const item = traces.get(traceId);
        return item?.rootSpanId === spanId ? undefined : item?.attributes;
    };
    const takeSpans = async (request, response) => {
        if (upstream !== undefined && upstream.queue.waitingBytes > WAITING_LIMIT_BYTES) {
            request.resume();
            response.setHeader('retry-after', '1');
            reply(response, 503, { message: 'langfuse-gate has not yet brought earlier spans to Langfuse.' });
            return;
        }
        const body = await readBody(request);
        if (body === undefined) {
            request.resume();
            response.setHeader('connection', 'close');
            reply(response, 413, { message: 'langfuse-gate takes 16 MiB of spans in one request.' });
            return;
        }
        const type = request.headers['content-type'] ?? '';
        if (type.startsWith('application/json'))
            takeJson(body, response);
        else
            await takeProtobuf(body, type, response);
    };
    const count = (spans) => {
        for (const { traceId, facts } of spans) {
            if (traces.get(traceId)?.rootSpanId !== facts.spanId)
                meter.add(traceId, facts);
        }
    };
    const takeJson = (body, response) => {
        const { resourceSpans } = otlp/* otlpRequest */.dx.parse(JSON.parse(body.toString('utf8')));
        const { known, unknown } = (0,otlp/* stampSpans */.Dx)(resourceSpans, attributesOf);
        if (unknown > 0)
            log.debug((0,core_text/* say */.cv) `${unknown} spans of a task belong to no item and were left out.`);
        count((0,otlp/* readSpans */.CH)(resourceSpans));
        for (const spans of known)
            upstream?.queue.add(spans);
        reply(response, 200, {});
    };
    const takeProtobuf = async (body, type, response) => {
        const stamped = stampProtobuf(body, attributesOf);
        count(readProtobufSpans(body));
        const stored = (await upstream?.langfuse.sendSpans(stamped, type)) ?? 'stored';
        reply(response, stored === 'stored' ? 200 : 413, '', type);
    };
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        environment: environmentOf(`http://127.0.0.1:${String(port)}`, publicKey, secretKey, authorization),
        allow: (traceId, rootSpanId, attributes) => {
            traces.set(traceId, { rootSpanId, attributes });
        },
        close: async () => {
            server.closeAllConnections();
            await (0,external_node_util_.promisify)(server.close.bind(server))();
        },
    };
}
/** Every name by which an SDK of Langfuse or OpenTelemetry looks for an address and keys. */
function environmentOf(url, publicKey, secretKey, authorization) {
    return {
        LANGFUSE_BASE_URL: url,
        LANGFUSE_BASEURL: url,
        LANGFUSE_HOST: url,
        LANGFUSE_PUBLIC_KEY: publicKey,
        LANGFUSE_SECRET_KEY: secretKey,
        OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/api/public/otel`,
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url + TRACES,
        OTEL_EXPORTER_OTLP_HEADERS: `Authorization=${encodeURIComponent(authorization)}`,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    };
}
function isEqual(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
/** Undefined for more than anybody may send at once. */
async function readBody(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        bytes += chunk.byteLength;
        if (bytes > BODY_LIMIT_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    return request.headers['content-encoding'] === 'gzip'
        ? Buffer.from(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(body, { maxOutputLength: BODY_LIMIT_BYTES }))
        : body;
}
function reply(response, status, body, type = 'application/json') {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
}


/***/ }),

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   xR: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19415);



const TRIES = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** All waits of one call together. A minute's rate limit is waited out twice; a day's limit is not. */
const WAITS_MS = 150_000;
/** All waits of one connection: a server that answers every request late must not keep a job for hours. */
const PATIENCE_MS = 15 * 60_000;
/**
 * Tries until an answer is there: 5 times, with waits that double and are spread at random, or as long as the server
 * asks; `what` was asked for. Throws GateError LANGFUSE_UNAVAILABLE with the last reason, CANCELLED when the run is.
 */
async function withRetries(attempt, what, { waiting, signal, baseUrl, patience }) {
    const wait = waiting.start();
    let waitedMs = 0;
    for (let tries = 1;; tries += 1) {
        if (signal.aborted)
            throw (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW)();
        const result = await waiting.during(attempt(), what);
        if ('value' in result)
            return result.value;
        const ms = result.afterMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
        waitedMs += ms;
        patience.leftMs -= ms;
        if (tries === TRIES || waitedMs > WAITS_MS || patience.leftMs < 0)
            throw unavailable(baseUrl, result.again);
        await wait(ms, result.again);
    }
}
function unavailable(baseUrl, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Langfuse at ${baseUrl} could not be used: ${why}.`,
        remedy: ['Check the address and the network of this job, then run it again: nothing has been judged.'],
    });
}


/***/ }),

/***/ 74935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   Vn: () => (/* binding */ runMetadata),
/* harmony export */   Wz: () => (/* binding */ COMPLETE),
/* harmony export */   hS: () => (/* binding */ runNamePrefix),
/* harmony export */   nt: () => (/* binding */ markMetadata),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   y3: () => (/* binding */ VERDICT)
/* harmony export */ });
/**
 * What a run says of itself in Langfuse: flat strings, since the server makes strings of everything. The `langfuse.` keys
 * are those of langfuse/experiment-action, so that the runs of both are found together. Its `langfuse.github_job_url` is not
 * among them: the legs of a matrix cannot be told apart there, and `langfuse_gate.run_url` leads to the job.
 */
const KEYS = {
    commit: 'langfuse.git_sha',
    branch: 'langfuse.branch',
    event: 'langfuse.event',
    actor: 'langfuse.actor',
    pullRequestUrl: 'langfuse.pr_url',
    workflow: 'langfuse.github_workflow_name',
    job: 'langfuse.github_job_name',
    attempt: 'langfuse.github_job_attempt',
    headCommit: 'langfuse_gate.head_sha',
    baseCommit: 'langfuse_gate.base_sha',
    tree: 'langfuse_gate.tree',
    repository: 'langfuse_gate.repository',
    pullRequest: 'langfuse_gate.pull_request',
    runUrl: 'langfuse_gate.run_url',
    isDirty: 'langfuse_gate.is_dirty',
    runId: 'langfuse_gate.run_id',
    gate: 'langfuse_gate.gate',
    task: 'langfuse_gate.task',
    specHash: 'langfuse_gate.spec_hash',
    dataset: 'langfuse_gate.dataset',
    datasetVersion: 'langfuse_gate.dataset_version',
    datasetHash: 'langfuse_gate.dataset_hash',
    selection: 'langfuse_gate.selection',
    /** Followed by the evaluator's name. */
    evaluators: 'langfuse_gate.evaluators.',
    /** Planned item results: items times repetitions. */
    items: 'langfuse_gate.items',
    repeat: 'langfuse_gate.repeat',
    /** ISO 8601, by the clock that the spans are written by; a server's own may differ. */
    startedAt: 'langfuse_gate.started_at',
    // What is known at the end alone, and so said by the score `langfuse_gate.complete`.
    name: 'langfuse_gate.name',
    models: 'langfuse_gate.models',
    prompts: 'langfuse_gate.prompts',
    judge: 'langfuse_gate.judge',
};
/**
 * Scores of a run. `complete` has the planned item results for its value, what the run says of itself for its metadata,
 * and is written last.
 */
const COMPLETE = 'langfuse_gate.complete';
const VERDICT = 'langfuse_gate.verdict';
/** The run's own keys win over those of the spec's `run.metadata`: a baseline is chosen by them. */
function runMetadata(facts) {
    const { gate, dataset, task, context } = facts;
    const { identity } = context;
    const own = {
        [KEYS.commit]: identity.commit,
        [KEYS.branch]: identity.branch,
        [KEYS.event]: identity.event,
        [KEYS.actor]: identity.actor,
        [KEYS.pullRequestUrl]: pullRequestUrl(identity),
        [KEYS.workflow]: context.job?.workflow,
        [KEYS.job]: context.job?.name,
        [KEYS.attempt]: attemptOf(context),
        [KEYS.headCommit]: identity.headCommit,
        [KEYS.baseCommit]: identity.baseCommit,
        [KEYS.tree]: identity.tree,
        [KEYS.repository]: identity.repository,
        [KEYS.pullRequest]: identity.pullRequest?.toString(),
        [KEYS.runUrl]: identity.runUrl,
        [KEYS.isDirty]: identity.isDirty === true ? 'true' : undefined,
        [KEYS.runId]: context.runId,
        [KEYS.gate]: gate.name,
        [KEYS.task]: task,
        [KEYS.specHash]: facts.specHash,
        [KEYS.dataset]: dataset.name,
        [KEYS.datasetVersion]: dataset.version,
        [KEYS.datasetHash]: dataset.hash,
        [KEYS.selection]: dataset.selection,
        [KEYS.items]: String(dataset.items.length * gate.repeat),
        [KEYS.repeat]: String(gate.repeat),
        [KEYS.startedAt]: facts.startedAt,
        ...Object.fromEntries(Object.entries(facts.evaluators).map(([name, print]) => [KEYS.evaluators + name, print])),
    };
    const said = Object.entries({ ...gate.run.metadata, ...own });
    return Object.fromEntries(said.filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
/** What the score `complete` says beside: what is known at the end alone. */
function markMetadata({ name, observed, }) {
    const lists = [
        [KEYS.models, observed?.models],
        [KEYS.prompts, observed?.prompts],
        [KEYS.judge, observed?.judgeModels],
    ];
    const said = lists.flatMap(([key, all]) => all === undefined || all.length === 0 ? [] : [[key, JSON.stringify(all)]]);
    return { [KEYS.name]: name, ...Object.fromEntries(said) };
}
/** A workflow run's id is followed by its attempt; another run's is not a workflow's. */
function attemptOf({ identity, runId }) {
    return identity.runUrl === undefined ? undefined : /^\d+-(\d+)(?:-|$)/.exec(runId)?.[1];
}
/** On the server of the workflow run. */
function pullRequestUrl({ runUrl, repository, pullRequest }) {
    if (runUrl === undefined || repository === undefined || pullRequest === undefined)
        return undefined;
    return `${new URL(runUrl).origin}/${repository}/pull/${String(pullRequest)}`;
}
/**
 * Unique: workflow run and attempt are part of the run id. Two runs of one name would be one experiment with the items
 * of both. It begins with gate and branch, by which a baseline is looked for.
 */
function runName(gate, { identity, runId }) {
    const commit = (identity.headCommit ?? identity.commit)?.slice(0, 7) ?? 'uncommitted';
    return `${runNamePrefix(gate, identity.branch ?? '')}${commit} ${runId}`;
}
function runNamePrefix(gate, branch) {
    return `${gate} ${branch}@`;
}


/***/ }),

/***/ 79324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ askFor),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75132);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64018);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19415);






/** What the generated client throws. Class and name differ between copies of it, so neither is looked at. */
const refusal = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    statusCode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
    rawResponse: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        redirected: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((headers) => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ get: zod__WEBPACK_IMPORTED_MODULE_4__/* ["function"] */ .fHH() }).safeParse(headers).success),
    }),
});
/**
 * One request through the SDK's generated client, answered by a value of the schema, or `null` where what was asked for
 * does not exist. The client follows redirects, so that is looked at afterwards; it answers a page of HTML as if it were
 * data, so the schema has the last word. Throws GateError LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED or CANCELLED.
 */
async function ask(connection, what, schema, call) {
    const { baseUrl, signal, timeoutMs } = connection;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(async () => {
        // The client's own timeout ends with the headers of an answer; ours covers its body.
        const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        try {
            const options = { maxRetries: 0, timeoutInSeconds: timeoutMs / 1000, abortSignal };
            const { data, rawResponse } = await call(options).withRawResponse();
            if (rawResponse.redirected)
                throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .redirected */ .cP)(baseUrl, new URL(rawResponse.url).origin);
            return readAnswer(schema, data, what);
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
                throw error;
            if (signal.aborted)
                throw (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelled */ .KW)();
            const refused = refusal.safeParse(error);
            // The client wraps what fetch threw: a connection that broke has no status.
            if (!refused.success) {
                return { again: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the connection broke when asked for ${what} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)})` };
            }
            const { statusCode, body, rawResponse } = refused.data;
            if (rawResponse.redirected)
                throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .redirected */ .cP)(baseUrl, new URL(rawResponse.url).origin);
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .ni)({ status: statusCode, body, header: (name) => rawResponse.headers.get(name) }, what, baseUrl);
        }
    }, what, connection);
}
/** As `ask`, of what a server must have: that it does not is GateError LANGFUSE_UNAVAILABLE. */
async function askFor(connection, what, schema, call) {
    const found = await ask(connection, what, schema, call);
    if (found === null)
        throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(connection.baseUrl, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `it does not have ${what}`);
    return found;
}
/** Worth another try, and never taken for an empty answer. */
function readAnswer(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return { value: parsed.data };
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    return { again: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .notLangfuse */ .d5)(what)} (${where === '' ? 'not JSON' : where})` };
}


/***/ }),

/***/ 12800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readSpanFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _span_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);


function readSpanFacts(head, attributes) {
    const model = findModel(attributes);
    const prompt = findPrompt(attributes);
    const usage = (0,_span_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .readUsage */ .k9)(attributes);
    const cost = (0,_span_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .readCost */ .ii)(attributes);
    return {
        ...head,
        hasFailed: head.hasFailed || attributes['langfuse.observation.level'] === 'ERROR',
        isCall: isCall(attributes),
        ...(model === undefined ? {} : { model }),
        ...(prompt === undefined ? {} : { prompt }),
        ...(usage === undefined ? {} : { usage }),
        ...(cost === undefined ? {} : { cost }),
    };
}
const CALLS = {
    'langfuse.observation.type': /^(?:generation|embedding)$/i,
    'gen_ai.operation.name': /^(?:chat|text_completion|generate_content|embeddings)$/i,
    'ai.operationId': /\.do[A-Z]\w*$/,
    'openinference.span.kind': /^(?:LLM|EMBEDDING)$/i,
    'llm.request.type': /^(?:chat|completion|embedding)$/i,
};
/** The first attribute that says what kind of work a span is decides. */
function isCall(attributes) {
    const name = Object.keys(CALLS).find((key) => typeof attributes[key] === 'string');
    return name !== undefined && (CALLS[name]?.test(String(attributes[name])) ?? false);
}
const MODELS = [
    'langfuse.observation.model.name',
    'gen_ai.response.model',
    'gen_ai.request.model',
    'ai.response.model',
    'ai.model.id',
    'llm.response.model',
    'llm.model_name',
];
function findModel(attributes) {
    return MODELS.map((name) => attributes[name]).find((value) => typeof value === 'string' && value !== '');
}
const vercelPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]) });
function findPrompt(attributes) {
    const name = attributes['langfuse.observation.prompt.name'];
    const version = attributes['langfuse.observation.prompt.version'];
    if (typeof name === 'string' && (typeof version === 'number' || typeof version === 'string')) {
        return `${name} ${String(version)}`;
    }
    const text = attributes['ai.telemetry.metadata.langfusePrompt'];
    if (typeof text !== 'string')
        return undefined;
    try {
        const prompt = vercelPrompt.parse(JSON.parse(text));
        return `${prompt.name} ${String(prompt.version)}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 24304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   ii: () => (/* binding */ readCost),
/* harmony export */   k9: () => (/* binding */ readUsage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(parseJson, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()));
/**
 * What a span says that it used, by Langfuse's own attributes, else by the names of OpenTelemetry's GenAI conventions,
 * OpenInference and the Vercel AI SDK; undefined when it says nothing. Kinds of tokens that are part of another are taken
 * out of it, as Langfuse's server does, so that each is counted and priced once.
 */
function readUsage(attributes) {
    const own = json.safeParse(attributes['langfuse.observation.usage_details']);
    if (own.success)
        return withoutEmpty(byLangfuse(own.data));
    const find = (kind) => NAMES[kind].map((name) => amount(attributes[name])).find((value) => value !== undefined);
    const [input, output, total] = [find('input'), find('output'), find('total')];
    if (input === undefined && output === undefined && total === undefined)
        return undefined;
    return disjoint({
        input: [input, { input_cached_tokens: find('cached'), input_cache_creation: find('cacheWrite') }],
        output: [output, { output_reasoning_tokens: find('reasoning') }],
        total,
    });
}
/** USD, where the span itself says so. */
function readCost(attributes) {
    const own = json.safeParse(attributes['langfuse.observation.cost_details']);
    const details = own.success ? numbersOf(own.data) : {};
    if (Object.keys(details).length > 0)
        return totalOf(details);
    return amount(attributes['gen_ai.usage.cost']) ?? amount(attributes['llm.cost.total']);
}
/** All tokens, each once. */
function totalOf(details) {
    const { total, ...kinds } = details;
    return total ?? Object.values(kinds).reduce((sum, value) => sum + value, 0);
}
const NAMES = {
    input: [
        'gen_ai.usage.input_tokens',
        'gen_ai.usage.prompt_tokens',
        'llm.token_count.prompt',
        'ai.usage.inputTokens',
        'ai.usage.promptTokens',
    ],
    output: [
        'gen_ai.usage.output_tokens',
        'gen_ai.usage.completion_tokens',
        'llm.token_count.completion',
        'ai.usage.outputTokens',
        'ai.usage.completionTokens',
    ],
    total: [
        'gen_ai.usage.total_tokens',
        'llm.usage.total_tokens',
        'llm.token_count.total',
        'ai.usage.totalTokens',
        'ai.usage.tokens',
    ],
    cached: [
        'gen_ai.usage.cache_read.input_tokens',
        'gen_ai.usage.cache_read_input_tokens',
        'llm.token_count.prompt_details.cache_read',
        'ai.usage.cachedInputTokens',
    ],
    cacheWrite: [
        'gen_ai.usage.cache_creation.input_tokens',
        'gen_ai.usage.cache_creation_input_tokens',
        'llm.token_count.prompt_details.cache_write',
    ],
    reasoning: [
        'gen_ai.usage.reasoning.output_tokens',
        'gen_ai.usage.reasoning_tokens',
        'llm.token_count.completion_details.reasoning',
        'ai.usage.reasoningTokens',
    ],
};
/** Langfuse's own attribute may hold its kinds, or an answer of OpenAI's as it came. */
function byLangfuse(details) {
    const input = amount(details['prompt_tokens'] ?? details['input_tokens']);
    const output = amount(details['completion_tokens'] ?? details['output_tokens']);
    const total = amount(details['total_tokens']);
    if (input === undefined && output === undefined && total === undefined)
        return numbersOf(details);
    return disjoint({
        input: [input, prefixed('input_', details['prompt_tokens_details'] ?? details['input_tokens_details'])],
        output: [output, prefixed('output_', details['completion_tokens_details'] ?? details['output_tokens_details'])],
        total,
    });
}
function disjoint(whole) {
    const [input, inputParts] = whole.input;
    const [output, outputParts] = whole.output;
    const total = whole.total ?? (input ?? 0) + (output ?? 0);
    return numbersOf({
        input: remainder(input, inputParts),
        output: remainder(output, outputParts),
        ...inputParts,
        ...outputParts,
        total,
    });
}
function remainder(whole, parts) {
    if (whole === undefined)
        return undefined;
    return Math.max(0, whole - Object.values(parts).reduce((sum, part) => sum + (part ?? 0), 0));
}
function prefixed(prefix, details) {
    const parsed = json.safeParse(details);
    if (!parsed.success)
        return {};
    return Object.fromEntries(Object.entries(numbersOf(parsed.data)).map(([key, value]) => [prefix + key, value]));
}
function numbersOf(details) {
    return Object.fromEntries(Object.entries(details).flatMap(([key, value]) => {
        const number = amount(value);
        return number === undefined ? [] : [[key, number]];
    }));
}
/** `{}` is what an SDK writes that has not been told. */
function withoutEmpty(details) {
    return Object.keys(details).length === 0 ? undefined : details;
}
/** OTLP's integers are texts in JSON. */
function amount(value) {
    if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === ''))
        return undefined;
    const number = Number(value);
    return Number.isFinite(number) && number >= 0 ? number : undefined;
}
function parseJson(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createUsageMeter)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/langfuse/span-usage.js
var span_usage = __webpack_require__(24304);
;// CONCATENATED MODULE: ./build/langfuse/sum-usage.js

const NOTHING = { calls: 0, tokens: 0, cost: 0 };
/** A request to a model that does not say what it used. */
const SILENT = { calls: 1, tokens: null, cost: null };
/**
 * The sum over the spans of one trace, each request to a model once. A span around others often repeats what they used
 * (`ai.generateText` around `ai.generateText.doGenerate`, an agent around its calls): it counts only where nothing below
 * it says anything. Two requests of which one is inside the other both count, unless they say the same. What is not wholly
 * known is null: a request that says nothing leaves no sum that could be too small, unless it failed and cost nothing.
 */
function sumUsage(spans, priceOf) {
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const pending = new Map();
    for (const { parentSpanId } of byId.values())
        pending.set(parentSpanId, (pending.get(parentSpanId) ?? 0) + 1);
    const below = new Map();
    const ready = [...byId.values()].filter(({ spanId }) => !pending.has(spanId));
    let whole = NOTHING;
    let seen = 0;
    // From the leaves up, without recursion: how deep a trace is, is the task's to say.
    for (let span = ready.pop(); span !== undefined; span = ready.pop()) {
        seen += 1;
        const sum = withOwn(span, below.get(span.spanId) ?? NOTHING, priceOf);
        const parent = byId.get(span.parentSpanId);
        if (parent === undefined) {
            whole = add(whole, sum);
            continue;
        }
        below.set(parent.spanId, add(below.get(parent.spanId) ?? NOTHING, sum));
        const left = (pending.get(parent.spanId) ?? 1) - 1;
        pending.set(parent.spanId, left);
        if (left === 0)
            ready.push(parent);
    }
    // Spans that are each other's parents belong nowhere.
    return seen === byId.size ? whole : add(whole, SILENT);
}
function withOwn(span, below, priceOf) {
    const own = ownUsage(span, priceOf);
    if (own === undefined)
        return span.isCall && !span.hasFailed && below.calls === 0 ? SILENT : below;
    if (below.calls === 0)
        return own;
    if (span.isCall && own.tokens !== below.tokens)
        return add(own, below);
    if (below.tokens === null)
        return own;
    return { ...below, cost: below.cost ?? own.cost };
}
function ownUsage(span, priceOf) {
    if (span.usage === undefined && span.cost === undefined)
        return undefined;
    return {
        calls: 1,
        tokens: span.usage === undefined ? null : (0,span_usage/* totalOf */.e6)(span.usage),
        cost: span.cost ?? priceOf(span),
    };
}
function add(a, b) {
    return {
        calls: a.calls + b.calls,
        tokens: a.tokens === null || b.tokens === null ? null : a.tokens + b.tokens,
        cost: a.cost === null || b.cost === null ? null : a.cost + b.cost,
    };
}

;// CONCATENATED MODULE: ./build/langfuse/usage-meter.js



const SIDES = ['task', 'evaluation'];
const UNKNOWN = { cost: null, tokens: null };
/** `loadPrices` is asked once, when a span says what was used and not what it costs. */
function createUsageMeter(log, loadPrices) {
    const items = new Map();
    const traces = new Map();
    /** Where no item of the run told of a model, those that were asked say nothing of it, and nothing is known. */
    const told = { task: false, evaluation: false };
    let strays = 0;
    let straysOfItems = 0;
    let prices;
    const traceOf = (item, side) => traces.get(item[side]) ?? newTrace(side);
    const tracesOf = (side) => [...items.values()].map((item) => traceOf(item, side));
    const pricesFor = async (found) => {
        if (!found.some(({ spans }) => [...spans.values()].some(needsPrice)))
            return noPrice;
        prices ??= loadPrices().catch((error) => {
            log.warn((0,core_text/* say */.cv) `The prices of models could not be read, so costs are not known: ${(0,errors/* describeError */.Uc)(error)}`);
            return noPrice;
        });
        return prices;
    };
    const usageOf = (trace, priceOf) => {
        if (!isWhole(trace))
            return UNKNOWN;
        const { calls, cost, tokens } = sumUsage([...trace.spans.values()], priceOf);
        return calls === 0 && (!told[trace.side] || straysOfItems > 0) ? UNKNOWN : { cost, tokens };
    };
    const read = (item, priceOf) => ({
        ...usageOf(traceOf(item, 'task'), priceOf),
        ...(told.evaluation ? { evaluation: usageOf(traceOf(item, 'evaluation'), priceOf) } : {}),
    });
    const observe = () => {
        const observed = {
            models: distinct(tracesOf('task'), modelOf),
            prompts: distinct(tracesOf('task'), ({ prompt }) => prompt),
            judgeModels: distinct(tracesOf('evaluation'), modelOf),
        };
        return Object.values(observed).some((names) => names.length > 0) ? { observed } : {};
    };
    return {
        observe,
        begin(item) {
            items.set(keyOf(item), item);
            for (const side of SIDES)
                traces.set(item[side], newTrace(side));
        },
        add(traceId, span) {
            const trace = traces.get(traceId);
            trace?.spans.set(span.spanId, span);
            if (!isOfModel(span))
                return;
            if (trace === undefined)
                strays += 1;
            else
                told[trace.side] = true;
        },
        hasEvaluation: (item) => traceOf(item, 'evaluation').spans.size > 0,
        async end(item, missing) {
            const own = SIDES.map((side) => traceOf(item, side));
            for (const trace of own) {
                trace.onTime = trace.spans.size;
                trace.missing = missing?.[trace.side] ?? null;
            }
            straysOfItems = strays;
            return read(item, await pricesFor(own));
        },
        async measure(record) {
            const priceOf = await pricesFor([...traces.values()]);
            const incomplete = [];
            const itemResults = record.itemResults.map((result) => {
                const item = items.get(keyOf(result));
                if (item === undefined)
                    return result;
                if (told.task && result.error === null && !isWhole(traceOf(item, 'task')))
                    incomplete.push(result.id);
                return { ...result, ...read(item, priceOf) };
            });
            if (incomplete.length > 0) {
                log.warn((0,core_text/* say */.cv) `Spans of the dataset items ${(0,core_text/* list */.p_)(incomplete)} never ended or never came: what these cost is not known.`);
            }
            return { ...record, itemResults, ...observe() };
        },
    };
}
function keyOf({ id, repetition }) {
    return JSON.stringify([id, repetition]);
}
function newTrace(side) {
    return { side, spans: new Map(), onTime: 0, missing: null };
}
/** What came late makes up for what was missing. */
function isWhole({ spans, onTime, missing }) {
    return missing !== null && spans.size - onTime >= missing;
}
function isOfModel(span) {
    return span.isCall || span.usage !== undefined || span.cost !== undefined;
}
function needsPrice(span) {
    return span.usage !== undefined && span.cost === undefined;
}
function noPrice() {
    return null;
}
/** What is around a request often names the model in other words. */
function modelOf({ isCall, model }) {
    return isCall ? model : undefined;
}
function distinct(traces, nameOf) {
    const names = traces.flatMap(({ spans }) => [...spans.values()].flatMap((span) => nameOf(span) ?? []));
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 19415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ createWaiting),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   dt: () => (/* binding */ sleepFor),
/* harmony export */   lm: () => (/* binding */ SLOW_MS)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/** Nobody wonders about less. */
const SILENT_MS = 5_000;
const EVERY_MS = 30_000;
const SLOW_MS = 10_000;
function createWaiting({ log, sleep, signal, slowMs }) {
    // Requests that are refused together wait for the same: that is one line.
    const shown = new Set();
    const show = (line) => {
        const key = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line);
        if (shown.has(key))
            return null;
        shown.add(key);
        log.info(line);
        return key;
    };
    return {
        start() {
            let waitedMs = 0;
            let dueMs = SILENT_MS;
            return async (ms, why) => {
                const isDue = waitedMs + ms >= dueMs;
                const before = waitedMs === 0 ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, after ${seconds(waitedMs)} so far`;
                const key = isDue
                    ? show((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Waiting for Langfuse: ${why}. It is asked again in ${seconds(ms)}${before}.`)
                    : null;
                if (isDue)
                    dueMs = waitedMs + ms + EVERY_MS;
                waitedMs += ms;
                try {
                    await sleep(ms, signal);
                }
                finally {
                    if (key !== null)
                        shown.delete(key);
                }
            };
        },
        async during(answer, what) {
            let slow = 0;
            const keys = [];
            const timer = setInterval(() => {
                slow += 1;
                keys.push(show((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Waiting for Langfuse: no answer for ${seconds(slow * slowMs)} when asked for ${what}.`));
            }, slowMs);
            try {
                return await answer;
            }
            finally {
                clearInterval(timer);
                for (const key of keys)
                    if (key !== null)
                        shown.delete(key);
            }
        },
    };
}
const sleepFor = (ms, signal) => new Promise((resolve, reject) => {
    const stop = () => {
        clearTimeout(timer);
        reject(cancelled());
    };
    const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
    }, ms);
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
});
function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({ code: 'CANCELLED', text: ['The run was cancelled while it waited for Langfuse.'] });
}
function seconds(ms) {
    const count = Math.max(1, Math.round(ms / 1000));
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} ${[count === 1 ? 'second' : 'seconds']}`;
}


/***/ }),

/***/ 76488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   sc: () => (/* binding */ DRAIN_MS),
/* harmony export */   v0: () => (/* binding */ startChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _protocol_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21794);


/** How long the pipes of a process that has ended are read for what is left; a grandchild may hold them open. */
const DRAIN_MS = 250;
const TAIL_BYTES = 8 * 1024;
/**
 * Starts a process that speaks lines on descriptors 3 (to it) and 4 (from it), in a process group of its own. What it
 * prints is read, kept in part, and goes nowhere by itself.
 */
function startChild(options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(options.command, options.args, {
        cwd: options.directory,
        env: options.environment,
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    const input = child.stdio[3];
    const output = child.stdio[4];
    const stdout = tail(child.stdout);
    const stderr = tail(child.stderr);
    let isRunning = true;
    const end = (ending) => {
        if (!isRunning)
            return;
        isRunning = false;
        options.onEnd(ending, lastWords(stderr()));
    };
    output?.on('data', (0,_protocol_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(options.onLine, options.onTooLong));
    // A process that is gone is told of by its exit, not by every pipe.
    for (const stream of [input, output])
        stream?.on('error', () => undefined);
    child.on('error', (error) => {
        end(`could not be started: ${error.message}`);
    });
    child.on('exit', (code, signal) => {
        const ending = signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`;
        const timer = setTimeout(end, DRAIN_MS, ending);
        child.once('close', () => {
            clearTimeout(timer);
            end(ending);
        });
    });
    return {
        get isRunning() {
            return isRunning;
        },
        write: (line) => input?.write(line),
        closeInput: () => input?.end(),
        kill: (signal) => {
            killGroup(child.pid, signal);
        },
        printed: () => [stdout(), stderr()].filter((text) => text !== '').join('\n'),
    };
}
/** The group outlives its first process: what a task has started is in it, unless it has left it on purpose. */
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // Nobody is left.
    }
}
/** Reads a stream to its end and keeps the last of it. */
function tail(stream) {
    let kept = Buffer.alloc(0);
    stream?.on('data', (chunk) => {
        kept = chunk.length >= TAIL_BYTES ? chunk.subarray(-TAIL_BYTES) : Buffer.concat([kept, chunk]).subarray(-TAIL_BYTES);
    });
    stream?.on('error', () => undefined);
    return () => kept.toString('utf8').trim();
}
/** The line of a dying process that says why: its error, else the last that is neither a stack nor Node's version. */
function lastWords(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const said = lines.filter((line) => line !== '' && !/^at |^Node\.js v|^[\^}]+$/.test(line));
    return (said.findLast((line) => /^(?:Uncaught )?(?:FATAL ERROR|error:|[\w.]*(?:Error|Exception)\b)/.test(line)) ??
        said.at(-1) ??
        '');
}


/***/ }),

/***/ 21794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* unused harmony export LINE_LIMIT_BYTES */
/** How messages of the worker protocol lie on a descriptor: one JSON object a line, UTF-8. Both ends use this. */
/** What one line may be, each way: an output larger than this is a failed item, and a reader never keeps more. */
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * Cuts a stream of bytes into lines. A line past the limit calls `onTooLong` once, and nothing after it is read.
 */
function readLines(onLine, onTooLong) {
    let parts = [];
    let length = 0;
    let isOver = false;
    return (chunk) => {
        let start = 0;
        while (!isOver) {
            const end = chunk.indexOf(NEWLINE, start);
            const part = chunk.subarray(start, end === -1 ? undefined : end);
            parts.push(part);
            length += part.length;
            if (length > LINE_LIMIT_BYTES) {
                isOver = true;
                parts = [];
                onTooLong();
                return;
            }
            if (end === -1)
                return;
            const line = Buffer.concat(parts, length).toString('utf8');
            parts = [];
            length = 0;
            start = end + 1;
            onLine(line);
        }
    };
}
/** One message as its line, or `null` when it is past the limit. */
function lineOf(message) {
    const line = `${JSON.stringify(message)}\n`;
    return Buffer.byteLength(line) > LINE_LIMIT_BYTES ? null : line;
}


/***/ }),

/***/ 24150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   d: () => (/* binding */ pythonEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _worker_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15426);




const IN_ENVIRONMENT = process.platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('Scripts', 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('bin', 'python');
/**
 * The Python that the job has its packages in, as a command line: the virtual environment that is active, else `.venv` or
 * `venv` of the directory, else what `uv run` would take, else `python` and `python3` of the PATH. Null for none.
 */
function findPython(directory, path, activeEnvironment = process.env['VIRTUAL_ENV']) {
    const environments = [activeEnvironment, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.venv'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'venv')];
    const interpreters = environments.flatMap((one) => one === undefined || one === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, IN_ENVIRONMENT)]);
    const found = interpreters.find((interpreter) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(interpreter));
    if (found !== undefined)
        return [found];
    const uv = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'uv.lock')) ? (0,_worker_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findOnPath */ .aY)('uv', path ?? '') : null;
    if (uv !== null)
        return [uv, 'run', '--quiet', 'python'];
    const onPath = ['python', 'python3'].map((name) => (0,_worker_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findOnPath */ .aY)(name, path ?? '')).find((one) => one !== null);
    return onPath === undefined ? null : [onPath];
}
/** The file that a Python worker is started with: in the bundle beside this code, else in the sources, compiled or not. */
function pythonEntry() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const places = ['worker-python/main.py', '../worker-python/main.py', '../../../src/worker-python/main.py'].map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, place));
    const entry = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (entry === undefined)
        throw new TypeError(`no worker-python/main.py in ${here}: the program is not complete`);
    return entry;
}


/***/ }),

/***/ 68115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76488);



/** What is kept of a command's output: more than any answer that could be recorded. */
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024;
/**
 * Runs one command to its end, `input` on its standard input, in a process group of its own that ends with it. What it
 * leaves behind may hold its output open, and is not waited for. Never rejects.
 */
function runCommand(options) {
    const { command, args, directory, environment, input, timeoutMs, signal } = options;
    if (signal.aborted)
        return Promise.resolve({ kind: 'cancelled' });
    // As many listen as commands run at once.
    (0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, signal);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            cwd: directory,
            env: environment,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const chunks = [];
        let size = 0;
        const stderr = (0,_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .tail */ .RT)(child.stderr);
        const end = (result) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
            (0,_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i0)(child.pid, 'SIGKILL');
            for (const stream of child.stdio)
                stream?.destroy();
            resolve(result);
        };
        const cancel = () => {
            end({ kind: 'cancelled' });
        };
        const timer = setTimeout(end, timeoutMs, { kind: 'timeout' });
        signal.addEventListener('abort', cancel);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT_BYTES)
                end({ kind: 'too-large' });
            else
                chunks.push(chunk);
        });
        // A command need not read what it is given.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        child.on('error', (error) => {
            end({ kind: 'ended', how: `could not be started: ${error.message}`, lastWords: '' });
        });
        child.on('exit', (code, killedBy) => {
            clearTimeout(timer);
            const finish = () => {
                clearTimeout(drained);
                const words = (0,_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .aN)(stderr());
                if (code === null)
                    end({ kind: 'ended', how: `was ended by ${String(killedBy)}`, lastWords: words });
                else
                    end({ kind: 'exited', code, stdout: Buffer.concat(chunks), lastWords: words });
            };
            const drained = setTimeout(finish, _child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .DRAIN_MS */ .sc);
            child.once('close', finish);
        });
    });
}


/***/ }),

/***/ 54489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withRunJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






/**
 * Gives `use` the path of a file with all items of a run, a line each; gone afterwards. A whole run is too much for one
 * message, and it is written a line at a time. Only this user can read it.
 */
async function withRunJournal(items, use) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'langfuse-gate-run-'));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'items.jsonl');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(linesOf(items)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}
function* linesOf(items) {
    for (const { item, output, scores, traceId } of items) {
        const { id, input, expectedOutput, metadata } = item;
        const line = {
            item: { id, input, expectedOutput, metadata },
            output,
            evaluations: scores.map(({ name, value, comment }) => ({
                name,
                value,
                ...(comment === undefined ? {} : { comment }),
            })),
            ...(traceId === undefined ? {} : { traceId }),
        };
        yield `${JSON.stringify(line)}\n`;
    }
}


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ endStrays),
/* harmony export */   t: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * A variable with a value of its own in the environment of every process of one task. A process may leave its group and
 * its session; what it was started with stays with it, and with what it starts.
 */
const MARKER = 'LANGFUSE_GATE_PROCESSES';
/** A process may start another between two looks. */
const MOST_LOOKS = 20;
const BETWEEN_LOOKS_MS = 25;
/**
 * Ends every process of this user that was started with this value of the marker, until none is left; resolves with how
 * many there were. Only Linux says what a process was started with; elsewhere the process groups are all there is.
 */
async function endStrays(mark) {
    const ended = new Set();
    for (let look = 0; look < MOST_LOOKS; look += 1) {
        const found = await findMarked(mark);
        if (found.length === 0)
            break;
        for (const pid of found) {
            ended.add(pid);
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It is gone already.
            }
        }
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    return ended.size;
}
async function findMarked(mark) {
    if (process.platform !== 'linux')
        return [];
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map((pid) => isMarked(pid, mark)));
    return pids.filter((pid, index) => marked[index] === true && pid !== process.pid);
}
async function isMarked(pid, mark) {
    // Processes of others cannot be read, and one that has ended has nothing to read.
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${String(pid)}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(`${MARKER}=${mark}`);
}


/***/ }),

/***/ 15426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   xA: () => (/* binding */ workerEntry)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);





/** The oldest Node that runs this program, as `engines` in package.json says. */
const OLDEST = [20, 19];
const VERSION_LIMIT_MS = 5_000;
/**
 * The Node that runs the user's code: the one on the PATH, for which the user's packages were installed, when it is new
 * enough; else the one that runs this program.
 */
async function findNode(path) {
    const found = findOnPath(process.platform === 'win32' ? 'node.exe' : 'node', path ?? '');
    if (found === null || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(found) === (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.execPath))
        return process.execPath;
    return (await isNewEnough(found)) ? found : process.execPath;
}
/** The file of that name in the first directory of a PATH that has it. */
function findOnPath(name, path) {
    const files = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    return files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.isFile() ?? false) ?? null;
}
async function isNewEnough(node) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(node, ['--version'], { timeout: VERSION_LIMIT_MS, env: {} });
        const [major = 0, minor = 0] = stdout.trim().replace(/^v/, '').split('.').map(Number);
        return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    }
    catch {
        return false;
    }
}
/** The file that a worker is started with: in the bundle beside this code, else in the compiled sources. */
function workerEntry() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    const places = ['worker/index.js', '../worker/index.js', '../../.cache/build/worker/index.js'].map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, place));
    const entry = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place));
    if (entry === undefined)
        throw new TypeError(`no worker/index.js in ${here}: the program is not complete`);
    return entry;
}


/***/ }),

/***/ 65656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startCode),
/* harmony export */   _: () => (/* binding */ startScorers)
/* harmony export */ });
/* harmony import */ var _composed_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43900);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17602);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43742);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39273);




/** A function of the repository, called in processes of its own language; evaluators of the other have theirs. */
async function startCode(language, written, gate, added, context, findJudges, calls = 'one') {
    const job = await (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createJob */ ._)(gate, added, context, findJudges);
    const module = (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .findModule */ .k)(job, written.path, 'TASK_NOT_LOADED', gate.task.place);
    const own = (0,_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatorModulesIn */ .c)(language, job);
    const holder = await (0,_workers_js__WEBPACK_IMPORTED_MODULE_3__/* .startWorkers */ .G)(language, { ...module, export: written.export }, own, job, calls);
    const others = await startScorers(job, [language], holder);
    return (0,_composed_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .composeRunner */ .F)(holder, holder, others, job);
}
/** Workers for the gate's evaluator modules alone, in every language but those `except`. */
async function startScorers(job, except, ...started) {
    const scorers = [];
    try {
        for (const language of Object.keys(_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Y)) {
            const modules = except.includes(language) ? [] : (0,_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatorModulesIn */ .c)(language, job);
            const judges = language === 'javascript' && !except.includes(language) ? job.judges : [];
            if (modules.length + judges.length > 0)
                scorers.push(await (0,_workers_js__WEBPACK_IMPORTED_MODULE_3__/* .startWorkers */ .G)(language, null, modules, job));
        }
        return scorers;
    }
    catch (error) {
        await Promise.all([...started, ...scorers].map((one) => one.close()));
        throw error;
    }
}


/***/ }),

/***/ 43900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ composeRunner)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _process_run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54489);



/**
 * One runner of several parts: `main` answers, and every one of `scorers` that did not hold the task scores what it
 * answered. Throws GateError when two evaluators have one name: their scores could not be told apart.
 */
async function composeRunner(main, holder, others, job) {
    const all = [...(holder === null ? [] : [holder]), ...others];
    const names = all.flatMap(({ hello }) => hello.evaluators.map(({ name }) => name));
    const twice = names.find((name, index) => names.indexOf(name) < index);
    const close = async () => {
        await Promise.all([main.close(), ...others.map((workers) => workers.close())]);
    };
    if (twice !== undefined) {
        await close();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'EVALUATOR_NOT_LOADED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Two evaluators, in two languages, are called ${twice}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Give one of them another name.`,
            place: job.gate.place,
        });
    }
    const score = async (call, by) => {
        const asked = by.flatMap((workers) => {
            const own = workers.hello.evaluators.map(({ name }) => name).filter((name) => call.evaluators.includes(name));
            return own.length === 0 ? [] : [workers.score({ ...call, evaluators: own })];
        });
        return joined(await Promise.all(asked));
    };
    const runEvaluators = all.flatMap((workers) => workers.hello.runEvaluators.map((name) => ({ name, workers })));
    return {
        evaluators: Object.fromEntries(all.flatMap(({ hello }) => hello.evaluators.map(({ name, fingerprint }) => [name, fingerprint]))),
        run: async (call) => {
            const answer = await main.run(call);
            if (answer.output === undefined || others.length === 0)
                return answer;
            const { item, evaluationTraceparent } = call;
            const traced = evaluationTraceparent === undefined ? {} : { evaluationTraceparent };
            const more = await score({ item, output: answer.output, evaluators: names, ...traced }, others);
            return {
                ...answer,
                scores: [...answer.scores, ...more.scores],
                scoreErrors: [...answer.scoreErrors, ...more.scoreErrors],
            };
        },
        score: (call) => score(call, all),
        runEvaluators: runEvaluators.map(({ name }) => name),
        scoreRun: (items) => (0,_process_run_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .withRunJournal */ .P)(items, async (journal) => 
        // Each has its own time and, where it never gives it back, its own process.
        joined(await Promise.all(runEvaluators.map(({ name, workers }) => workers.scoreRun(journal, name))))),
        close,
    };
}
function joined(answers) {
    return {
        scores: answers.flatMap(({ scores }) => scores),
        scoreErrors: answers.flatMap(({ scoreErrors }) => scoreErrors),
    };
}


/***/ }),

/***/ 17602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createJob),
/* harmony export */   k: () => (/* binding */ findModule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75640);






/** What the spec lets the task see, with a warning for what it lists and no task gets. */
async function createJob(gate, added, context, findJudges) {
    const { values, missing, refused, tooShort } = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(gate.env, { ...gate.settings, ...added });
    if (missing.length > 0)
        context.log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `env lists ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(missing, 20)}, which this job does not have.`);
    if (refused.length > 0) {
        context.log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `env lists ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(refused, 20)}, which the runner gives to this action alone: no task gets it.`);
    }
    if (tooShort.length > 0) {
        context.log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `env lists ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(tooShort, 20)}, with a value of fewer than ${_core_render_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .SHORTEST_SECRET */ .c3} characters: it cannot be hidden where a task prints it.`);
    }
    return {
        gate,
        directory: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(context.directory),
        environment: values,
        isTraced: 'LANGFUSE_BASE_URL' in added,
        judges: await findJudges(gate),
        context,
    };
}
/** Finds a module of the spec. Throws GateError with `code`. */
function findModule(job, written, code, place) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.directory, written);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        return { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), written, place };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue({
        code,
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${written} is not a file.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Paths in the spec are relative to the working directory, ${job.directory}.`,
        place,
    });
}


/***/ }),

/***/ 43742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LANGUAGES),
/* harmony export */   c: () => (/* binding */ evaluatorModulesIn)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _process_python_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24150);
/* harmony import */ var _process_worker_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15426);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17602);





/** The languages that modules are written in, and how each is started and helped. */
const LANGUAGES = {
    javascript: {
        isModule: (path) => /\.[cm]?[jt]sx?$/.test(path),
        searchPath: 'NODE_PATH',
        findCommand: async ({ environment }) => [await (0,_process_worker_command_js__WEBPACK_IMPORTED_MODULE_2__/* .findNode */ .cy)(environment['PATH']), (0,_process_worker_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workerEntry */ .xA)()],
        installRemedy: (name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${name} to them.`,
    },
    python: {
        isModule: (path) => path.endsWith('.py'),
        searchPath: 'PYTHONPATH',
        findCommand: ({ directory, environment, gate }) => {
            const python = (0,_process_python_command_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(directory, environment['PATH']);
            if (python === null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(noPython(gate));
            return Promise.resolve([...python, '-u', (0,_process_python_command_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonEntry */ .d)()]);
        },
        installRemedy: (name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Install the repository's packages in an earlier step, as with ${'pip install -r requirements.txt'} or ${'uv sync'}; when that is done, add ${name} to them.`,
    },
};
/** The gate's evaluator modules of one language. */
function evaluatorModulesIn(language, job) {
    return job.gate.evaluatorModules
        .filter(({ path }) => LANGUAGES[language].isModule(path))
        .map(({ path, place }) => (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .findModule */ .k)(job, path, 'EVALUATOR_NOT_LOADED', place));
}
function noPython({ task }) {
    return {
        code: 'TASK_NOT_LOADED',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no Python: neither a virtual environment in the working directory nor python on the PATH.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Install one in an earlier step, as with ${'actions/setup-python'}.`,
        place: task.place,
    };
}


/***/ }),

/***/ 94286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ leaveNothing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_strays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


/** The same way to run items, of which no process is left when its runner is closed or could not be started. */
function leaveNothing(definition) {
    return {
        ...definition,
        start: async (options, gate, environment, context, dataset) => {
            const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            let runner;
            try {
                runner = await definition.start(options, gate, { ...environment, [_process_strays_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER */ .t]: mark }, context, dataset);
            }
            catch (error) {
                await (0,_process_strays_js__WEBPACK_IMPORTED_MODULE_1__/* .endStrays */ .o)(mark);
                throw error;
            }
            return {
                ...runner,
                close: async () => {
                    await runner.close();
                    await (0,_process_strays_js__WEBPACK_IMPORTED_MODULE_1__/* .endStrays */ .o)(mark);
                },
            };
        },
    };
}


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ answerFromResult),
  Uv: () => (/* binding */ readResult)
});

// UNUSED EXPORTS: resultIdOf

;// CONCATENATED MODULE: ./build/core/script-result.js
/**
 * Reads what a script returned, in the spelling of either SDK. `idOf` names items that have no id, by their content. Null
 * when it is no result of an experiment.
 */
function readScriptResult(result, idOf) {
    if (!isMap(result))
        return null;
    const rows = pick(result, 'itemResults', 'item_results');
    if (!Array.isArray(rows))
        return null;
    const taken = new Map();
    const items = rows.filter(isMap).map((row) => {
        const item = readItem(row, idOf);
        const count = (taken.get(item.id) ?? 0) + 1;
        taken.set(item.id, count);
        return count === 1 ? item : { ...item, id: `${item.id}-${String(count)}` };
    });
    const ofRun = listOf(pick(result, 'runEvaluations', 'run_evaluations'));
    const ofItems = rows.filter(isMap).flatMap((row) => listOf(row['evaluations'] ?? null));
    const nameless = [...ofRun, ...ofItems].filter((one) => !isMap(one) || typeof one['name'] !== 'string').length;
    return {
        items,
        runEvaluations: readEvaluations(ofRun),
        unreadable: rows.length - items.length + nameless,
        ...script_result_text('experimentId', pick(result, 'experimentId', 'experiment_id')),
        ...script_result_text('runName', pick(result, 'runName', 'run_name') ?? result['name'] ?? null),
        ...script_result_text('datasetRunId', pick(result, 'datasetRunId', 'dataset_run_id')),
    };
}
function readItem(row, idOf) {
    const given = row['item'] ?? null;
    const item = isMap(given) ? given : {};
    const input = item['input'] ?? row['input'] ?? null;
    const expectedOutput = pick(item, 'expectedOutput', 'expected_output') ?? pick(row, 'expectedOutput', 'expected_output');
    const metadata = item['metadata'] ?? null;
    const content = {
        input,
        ...(expectedOutput === null ? {} : { expectedOutput }),
        ...(metadata === null ? {} : { metadata }),
    };
    const id = item['id'] ?? pick(item, 'datasetItemId', 'dataset_item_id');
    const output = row['output'] ?? null;
    return {
        id: typeof id === 'string' && id !== '' ? id : idOf(content),
        ...content,
        ...(output === null ? {} : { output }),
        evaluations: readEvaluations(listOf(row['evaluations'] ?? null)),
        ...script_result_text('traceId', pick(row, 'traceId', 'trace_id')),
    };
}
function readEvaluations(list) {
    return list.filter(isMap).flatMap(({ name, value = null, comment, ...rest }) => {
        if (typeof name !== 'string')
            return [];
        const isBoolean = (rest['dataType'] ?? rest['data_type']) === 'BOOLEAN' && (value === 0 || value === 1);
        const isScore = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
        return [
            {
                name,
                value: isBoolean ? value === 1 : isScore ? value : null,
                ...(typeof comment === 'string' ? { comment } : {}),
            },
        ];
    });
}
function pick(map, camel, snake) {
    return map[camel] ?? map[snake] ?? null;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function script_result_text(key, value) {
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/tasks/script-answers.js




/** Nothing tells what made a score that came in a result: as long as its name stays, it counts as the same. */
const FINGERPRINT = 'version:of the script';
const RUN_EVALUATOR = 'the script';
const ID_LENGTH = 16;
/** Of an item without an id: of what it asks, and what should come of it. */
function resultIdOf(item) {
    return (0,hash/* hashItem */.sk)(item).slice(0, ID_LENGTH);
}
/** The result of a script that has run its experiment itself. Throws GateError SCRIPT_FAILED or SCRIPT_REGRESSION without one. */
function readResult({ result, error }, place) {
    const found = readScriptResult(result, resultIdOf);
    if (found === null || found.items.length === 0) {
        const code = error?.isRegression === true ? 'SCRIPT_REGRESSION' : 'SCRIPT_FAILED';
        throw new errors/* GateError */.ue({
            code,
            text: error !== null
                ? (0,core_text/* say */.cv) `The script ended without a result: ${error.message}`
                : found === null
                    ? (0,core_text/* say */.cv) `The script has run no experiment: it neither called context.runExperiment nor returned a result.`
                    : (0,core_text/* say */.cv) `The script returned a result without items.`,
            remedy: (0,core_text/* say */.cv) `Write ${'return context.runExperiment({…})'} in its function ${'experiment'}.`,
            place,
        });
    }
    if (found.unreadable > 0) {
        throw new errors/* GateError */.ue({
            code: 'SCRIPT_FAILED',
            text: (0,core_text/* say */.cv) `The result of the script has ${found.unreadable} entries that are no item results, or evaluations without a name.`,
            remedy: (0,core_text/* say */.cv) `Return what the experiment runner of the Langfuse SDK returned.`,
            place,
        });
    }
    return found;
}
/** Answers for items with what the script returned: nothing is run again. Throws as `readResult` does. */
function answerFromResult(end, place) {
    const result = readResult(end, place);
    const byId = new Map(result.items.map((item) => [item.id, item]));
    const names = new Set(result.items.flatMap(({ evaluations }) => evaluations.map(({ name }) => name)));
    const run = async ({ item: { id } }) => {
        const found = byId.get(id);
        if (found?.output === undefined) {
            const message = found === undefined ? 'the script’s result does not have this item' : 'the script has no output for it';
            return { error: { code: 'NO_OUTPUT', message, isTransient: false }, latency: null, scores: [], scoreErrors: [] };
        }
        const given = new Set(found.evaluations.map(({ name }) => name));
        const absent = [...names].filter((name) => !given.has(name));
        const read = readScores(found.evaluations);
        return {
            output: found.output,
            latency: null,
            scores: read.scores,
            scoreErrors: [
                ...read.scoreErrors,
                ...absent.map((evaluator) => ({ evaluator, message: 'the script gave none' })),
            ],
        };
    };
    return {
        items: result.items,
        answers: { run, close: async () => undefined },
        runner: (composed) => ({
            ...composed,
            evaluators: { ...composed.evaluators, ...Object.fromEntries([...names].map((name) => [name, FINGERPRINT])) },
            runEvaluators: [...composed.runEvaluators, ...(result.runEvaluations.length === 0 ? [] : [RUN_EVALUATOR])],
            scoreRun: async (items) => {
                const others = await composed.scoreRun(items);
                const own = readScores(result.runEvaluations);
                return { scores: [...own.scores, ...others.scores], scoreErrors: [...own.scoreErrors, ...others.scoreErrors] };
            },
            conclude: async () => end.error,
        }),
    };
}
function readScores(evaluations) {
    return {
        scores: evaluations.flatMap(({ name, value, comment }) => value === null ? [] : [{ name, value, evaluator: name, ...(comment === undefined ? {} : { comment }) }]),
        scoreErrors: evaluations.flatMap(({ name, value }) => value === null ? [{ evaluator: name, message: 'its value is no number, boolean or text' }] : []),
    };
}


/***/ }),

/***/ 39990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openScript),
  r: () => (/* binding */ scriptTask)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/script.js
var script = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/process/run-journal.js
var run_journal = __webpack_require__(54489);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/process/items-file.js






/** A file with all items of a dataset, a line each, as the Langfuse SDK has them. Only this user can read it. */
async function writeItems(dataset) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'langfuse-gate-items-'));
    const path = (0,external_node_path_.join)(directory, 'items.jsonl');
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(linesOf(dataset)), (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }));
    return { path, remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }) };
}
function* linesOf({ id: datasetId, name, items }) {
    const hosted = datasetId === undefined ? {} : { datasetId, datasetName: name, status: 'ACTIVE' };
    for (const { id, input, expectedOutput = null, metadata = null } of items) {
        yield `${JSON.stringify({ id, input, expectedOutput, metadata, ...hosted })}\n`;
    }
}

// EXTERNAL MODULE: ./build/tasks/code.js
var code = __webpack_require__(65656);
// EXTERNAL MODULE: ./build/tasks/composed-runner.js
var composed_runner = __webpack_require__(43900);
// EXTERNAL MODULE: ./build/tasks/script-answers.js + 1 modules
var script_answers = __webpack_require__(456);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/tasks/script-items.js



/** Items that the script has and the dataset has not would be run by nobody, and nobody would notice. */
function requireSameItems(items, dataset, { gate }) {
    if (items === null || dataset === undefined)
        return;
    const known = new Map(dataset.items.map((item) => [item.id, (0,hash/* hashItem */.sk)(withoutNulls(item))]));
    const other = items.filter((item) => known.get(item.id) !== (0,hash/* hashItem */.sk)(item)).map(({ id }) => id);
    if (other.length === 0 && items.length === dataset.items.length)
        return;
    throw new errors/* GateError */.ue({
        code: 'DATASET_INVALID',
        text: other.length === 0
            ? (0,core_text/* say */.cv) `The script brings ${items.length} items, and the dataset ${dataset.name} has ${dataset.items.length}.`
            : (0,core_text/* say */.cv) `The script brings items of its own, which are not those of the dataset ${dataset.name}: ${(0,core_text/* list */.p_)(other)}.`,
        remedy: (0,core_text/* say */.cv) `Let it run those of its context, without ${'data'}; or save its items in a file and name that as the dataset.`,
        place: gate.task.place,
    });
}
/** SDKs write what an item does not have as null. */
function withoutNulls({ input, expectedOutput, metadata }) {
    return {
        input,
        ...(expectedOutput === undefined || expectedOutput === null ? {} : { expectedOutput }),
        ...(metadata === undefined || metadata === null ? {} : { metadata }),
    };
}

// EXTERNAL MODULE: ./build/tasks/job.js
var tasks_job = __webpack_require__(17602);
// EXTERNAL MODULE: ./build/tasks/languages.js
var languages = __webpack_require__(43742);
// EXTERNAL MODULE: ./build/tasks/workers.js + 7 modules
var tasks_workers = __webpack_require__(39273);
;// CONCATENATED MODULE: ./build/tasks/script.js














const options = schemas/* strictObject */.rej({
    script: schemas/* string */.YjP()
        .regex(/\.([cm]?[jt]sx?|py)$/, 'a path of a script in JavaScript, TypeScript or Python')
        .describe('path of a script of langfuse/experiment-action, relative to the working directory'),
});
const NOTHING = { environment: {}, metadata: {} };
/** `task: {script: experiments/qa.ts}`: the script's own task and evaluators, run by the gate item by item. */
const scriptTask = (settings = NOTHING) => (findJudges) => ({
    kind: 'script',
    options,
    description: 'A script of langfuse/experiment-action, in JavaScript, TypeScript or Python, unchanged.',
    describe: ({ script }) => script,
    start: async ({ script: written }, gate, added, context, dataset) => {
        const given = { ...settings, metadata: { ...gate.run.metadata, ...settings.metadata } };
        const job = await createScriptJob(gate, added, given, context, findJudges);
        const { language, script, close } = await prepare(written, dataset, given, job);
        try {
            const opening = settings.opening?.() ?? (await script_open(language, script, job));
            if (opening.reached === 'end')
                return await startAnswers(opening, dataset, job);
            requireSameItems(opening.data, dataset, job);
            const holder = await (0,tasks_workers/* startWorkers */.G)(language, script, (0,languages/* evaluatorModulesIn */.c)(language, job), job, 'loop');
            if (holder.hello.script?.reached !== 'experiment') {
                await holder.close();
                throw changedItsMind(written, gate.task.place);
            }
            const others = await (0,code/* startScorers */._)(job, [language], holder);
            const runner = await (0,composed_runner/* composeRunner */.F)(holder, holder, others, job);
            return {
                ...runner,
                conclude: (items, run) => (0,run_journal/* withRunJournal */.P)(items, (journal) => conclude(holder, journal, run)),
                close: async () => {
                    await runner.close();
                    await close();
                },
            };
        }
        catch (error) {
            await close();
            throw error;
        }
    },
});
/** Starts a script, to see how far it gets by itself: to its items, or to its end. Throws GateError. */
async function openScript(written, gate, dataset, settings, context) {
    const job = await createScriptJob(gate, {}, settings, context, async () => []);
    const { language, script, close } = await prepare(written, dataset, settings, job);
    try {
        return await script_open(language, script, job);
    }
    finally {
        await close();
    }
}
async function createScriptJob(gate, added, { environment }, context, findJudges) {
    const job = await (0,tasks_job/* createJob */._)(gate, added, context, findJudges);
    return { ...job, environment: { ...job.environment, ...environment } };
}
/** The items of the dataset are in a file: each process of the script has them as `context.data`. */
async function prepare(written, dataset, { metadata, datasetVersion }, job) {
    const named = (0,tasks_job/* findModule */.k)(job, written, 'TASK_NOT_LOADED', job.gate.task.place);
    const file = dataset === undefined ? null : await writeItems(dataset);
    const version = datasetVersion ?? dataset?.pinnedVersion;
    return {
        language: languages/* LANGUAGES */.Y.python.isModule(written) ? 'python' : 'javascript',
        script: {
            ...named,
            script: {
                path: (0,external_node_fs_.realpathSync)(named.path),
                data: file?.path ?? null,
                ...(version === undefined ? {} : { datasetVersion: version }),
                metadata,
            },
        },
        close: async () => file?.remove(),
    };
}
/** Away from the gate's own traces: a script that runs its experiment itself keeps its own. */
async function script_open(language, script, job) {
    const alone = { ...job, judges: [], isTraced: false, gate: { ...job.gate, concurrency: 1 } };
    const workers = await (0,tasks_workers/* startWorkers */.G)(language, script, [], alone);
    await workers.close();
    const { script: opening } = workers.hello;
    if (opening === undefined)
        throw new TypeError('a worker with a script did not say how far it got');
    return opening;
}
/** A script that ran its experiment itself: what it returned are the answers. */
async function startAnswers(end, dataset, job) {
    const { answers, items, runner } = (0,script_answers/* answerFromResult */.GT)(end, job.gate.task.place);
    requireSameItems(items, dataset, job);
    const scorers = await (0,code/* startScorers */._)(job, []);
    const composed = await (0,composed_runner/* composeRunner */.F)(answers, null, scorers, job);
    return runner(composed);
}
function changedItsMind(written, place) {
    return new errors/* GateError */.ue({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `${written} called runExperiment when it was asked for its items, and not when it was to be run.`,
        remedy: (0,core_text/* say */.cv) `A script is started once in every process: it must do the same each time.`,
        place,
    });
}
async function conclude(workers, journal, run) {
    const { output, error } = await workers.conclude(journal, run);
    if (output === null)
        return null;
    const said = script/* scriptError */.m.safeParse(output);
    if (said.success)
        return said.data;
    throw new errors/* GateError */.ue({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The script did not return when its experiment was over: ${error?.message ?? 'its answer cannot be read'}.`,
        remedy: (0,core_text/* say */.cv) `A script must return or throw; one that ends its process has said nothing.`,
    });
}


/***/ }),

/***/ 39273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ startWorkers)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/process/child-environment.js + 1 modules
var child_environment = __webpack_require__(75640);
;// CONCATENATED MODULE: ./build/process/pace.js
/**
 * Whether one more process is worth its start: where one call takes as long, or where calls have waited so long. Quick ones
 * are served before another process could be.
 */
class Pace {
    #onWaited;
    #startMs = 0;
    #lastCallMs = 0;
    #haveWaited = false;
    #timer;
    /** `onWaited` is called when calls have waited for as long as a process takes to start: it is then worth it once. */
    constructor(onWaited) {
        this.#onWaited = onWaited;
    }
    async timeStart(start) {
        const [answer, took] = await timed(start);
        this.#startMs = took;
        return answer;
    }
    async timeCall(call) {
        const [answer, took] = await timed(call);
        this.#lastCallMs = took;
        return answer;
    }
    /** For calls that wait. */
    isWorthAStart() {
        if (this.#lastCallMs >= this.#startMs || this.#haveWaited) {
            this.#haveWaited = false;
            return true;
        }
        this.#timer ??= setTimeout(() => {
            this.#timer = undefined;
            this.#haveWaited = true;
            this.#onWaited();
        }, this.#startMs);
        return false;
    }
    close() {
        clearTimeout(this.#timer);
    }
}
async function timed(work) {
    const started = performance.now();
    return [await work, performance.now() - started];
}

;// CONCATENATED MODULE: ./build/process/calls-in-flight.js
/** Timers past this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A process that is held by one call (a loop without end, a lock) is told in this time from one where others go on. */
const PONG_MS = 5_000;
/**
 * The calls that one process works on. One that takes too long is a TIMEOUT; its neighbours end in peace, and the process
 * with the last of them. Where the process does not even answer a ping, any of them may be what holds it.
 */
class CallsInFlight {
    #options;
    #calls = new Map();
    /** Of calls without an answer in time: what the process still says of them is nothing to anybody. */
    #givenUp = new Set();
    #overdue = new Set();
    #pongTimer;
    constructor(options) {
        this.#options = options;
    }
    get size() {
        return this.#calls.size;
    }
    /** Never rejects. */
    add(seq, item) {
        return new Promise((settle) => {
            this.#calls.set(seq, { item, settle, hasBegun: false, timer: undefined });
            this.#startTimer(seq);
        });
    }
    /** `false` for a message that has no place here. */
    accept(message) {
        if (message.type === 'pong')
            this.#giveUpOverdue();
        else if (!('seq' in message))
            return false;
        else if (!this.#givenUp.has(message.seq) && !this.#acceptOf(message.seq, message))
            return false;
        // One that waits for its turn is not late while the process does something.
        for (const [seq, { hasBegun }] of this.#calls)
            if (!hasBegun)
                this.#startTimer(seq);
        return true;
    }
    /** The process is gone, or not to be believed any more; `why` is for the call that is at fault. */
    fail(code, why) {
        clearTimeout(this.#pongTimer);
        const all = Array.from(this.#calls.values());
        const begun = all.filter(({ hasBegun }) => hasBegun);
        const suspects = begun.length > 0 ? begun : all;
        for (const [seq, call] of [...this.#calls]) {
            if (!suspects.includes(call))
                this.#settle(seq, { kind: 'not begun' });
            else if (suspects.length > 1)
                this.#settle(seq, { kind: 'suspected' });
            else
                this.#answer(seq, code, why);
        }
    }
    /** Every call has its answer as it stands. */
    end(code, why) {
        clearTimeout(this.#pongTimer);
        for (const seq of [...this.#calls.keys()])
            this.#answer(seq, code, why);
    }
    #acceptOf(seq, message) {
        const call = this.#calls.get(seq);
        if (call === undefined)
            return false;
        if (message.type === 'begun') {
            if (call.hasBegun)
                return false;
            call.hasBegun = true;
            this.#startTimer(seq);
            return true;
        }
        if (!call.item.accept(message))
            return false;
        if (call.item.isDone)
            this.#answer(seq, 'UNFINISHED', 'the evaluator gave no answer');
        else if (message.type === 'output' || message.type === 'failed')
            this.#startTimer(seq);
        return true;
    }
    #startTimer(seq) {
        const call = this.#calls.get(seq);
        if (call === undefined)
            return;
        clearTimeout(call.timer);
        call.timer = setTimeout(() => {
            this.#late(seq, call);
        }, Math.min(this.#options.timeoutMs, LONGEST_TIMER_MS));
    }
    #late(seq, { item, hasBegun }) {
        const hasNeighbours = Array.from(this.#calls).some(([other, call]) => other !== seq && call.hasBegun);
        if (!hasNeighbours) {
            this.#options.kill();
            this.fail('TIMEOUT', this.#lateWords(item));
        }
        else if (hasBegun) {
            this.#overdue.add(seq);
            if (this.#overdue.size > 1)
                return;
            this.#options.ping();
            this.#pongTimer = setTimeout(() => {
                this.#options.kill();
                this.fail('TIMEOUT', this.#lateWords(item));
            }, PONG_MS);
        }
    }
    #giveUpOverdue() {
        clearTimeout(this.#pongTimer);
        const late = [...this.#overdue].filter((seq) => this.#calls.has(seq));
        this.#overdue.clear();
        if (late.length === 0)
            return;
        this.#options.retire();
        for (const seq of late) {
            const call = this.#calls.get(seq);
            this.#givenUp.add(seq);
            if (call !== undefined)
                this.#answer(seq, 'TIMEOUT', this.#lateWords(call.item));
        }
    }
    #lateWords({ isTaskOver }) {
        const words = `no answer within ${String(this.#options.timeoutMs / 1000)} s`;
        return isTaskOver ? words : `the task gave ${words}`;
    }
    #answer(seq, code, why) {
        const call = this.#calls.get(seq);
        if (call !== undefined)
            this.#settle(seq, { kind: 'answered', answer: call.item.answer(code, why) });
    }
    #settle(seq, outcome) {
        const call = this.#calls.get(seq);
        if (call === undefined)
            return;
        clearTimeout(call.timer);
        this.#calls.delete(seq);
        call.settle(outcome);
    }
}

// EXTERNAL MODULE: ./build/process/child-process.js
var child_process = __webpack_require__(76488);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/script.js
var script = __webpack_require__(54547);
;// CONCATENATED MODULE: ./build/process/protocol.js


/** Worker protocol, version 1: one JSON object a line, descriptor 3 in (to the worker), descriptor 4 out (from it). */
const PROTOCOL_VERSION = 1;
/** A line has been through `JSON.parse`: what is there is JSON, however large, and need not be walked again. */
const json = schemas/* custom */.IeY((value) => value !== undefined);
const error = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    isTransient: schemas/* boolean */.zMY(),
});
/** What the worker says. Output precedes scores, so that a hung evaluator is not a failed task. */
const workerMessage = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('hello'),
        protocol: schemas/* literal */.euz(PROTOCOL_VERSION),
        /** `fingerprint`: the evaluator's `version`, else a hash of its file and of what that imports by relative path. */
        evaluators: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP() })),
        /** Names of the run evaluators. */
        runEvaluators: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        /** Where the task is a script. */
        script: script/* scriptOpening */.g.exactOptional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('refused'),
        code: schemas/* enum */.k5n(['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED']),
        message: schemas/* string */.YjP(),
        /** The module that was asked for, as `start` named it. */
        path: schemas/* string */.YjP(),
        /** The package that could not be found, where that is the reason. */
        missingPackage: schemas/* string */.YjP().optional(),
        /** The module asked the process to end, and may have printed why, as a parser of arguments does. */
        askedToEnd: schemas/* boolean */.zMY().optional(),
    }),
    /** The first that is said of a call: where several are in flight, one may have to wait for others. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('begun'), seq: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('pong') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('output'), seq: schemas/* int */.Whr(), output: json, latency: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('failed'), seq: schemas/* int */.Whr(), error, latency: schemas/* number */.aig() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('score'),
        seq: schemas/* int */.Whr(),
        evaluator: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* string */.YjP()]),
        comment: schemas/* string */.YjP().optional(),
        metadata: json.optional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('scoreError'),
        seq: schemas/* int */.Whr(),
        evaluator: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        /** The score that was meant, where the evaluator said that much. */
        score: schemas/* string */.YjP().optional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('done'),
        seq: schemas/* int */.Whr(),
        /** Spans of each trace that have begun and are not handed over; before `done` all that ended are. */
        missingSpans: schemas/* object */.Ikc({ task: schemas/* int */.Whr(), evaluation: schemas/* int */.Whr() }).optional(),
    }),
]);
/** One line of a worker; `null` for what is no message of this protocol. */
function parseWorkerMessage(line) {
    try {
        const parsed = workerMessage.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/process/protocol-lines.js
var protocol_lines = __webpack_require__(21794);
;// CONCATENATED MODULE: ./build/process/item-in-flight.js
/**
 * Collects what a worker says of one item. Nothing it leaves out is lost: without an output there is an error, and an
 * evaluator that did not answer is a score error.
 */
class ItemInFlight {
    #seq;
    #evaluators;
    #answered = new Set();
    #scores = [];
    #scoreErrors = [];
    #task = null;
    #isDone = false;
    #missingSpans;
    /** `output`: one that is there already, so that no task is waited for. */
    constructor(seq, evaluators, output) {
        this.#seq = seq;
        this.#evaluators = evaluators;
        if (output !== undefined)
            this.#task = { type: 'output', seq, output, latency: 0 };
    }
    get isTaskOver() {
        return this.#task !== null;
    }
    get isDone() {
        return this.#isDone;
    }
    /** `false` for a message that has no place here: the worker is not to be believed any more. */
    accept(message) {
        if (message.seq !== this.#seq || this.#isDone)
            return false;
        switch (message.type) {
            case 'output':
            case 'failed':
                if (this.#task !== null)
                    return false;
                this.#task = message;
                return true;
            case 'score':
            case 'scoreError':
                if (this.#task?.type !== 'output' || !this.#evaluators.includes(message.evaluator))
                    return false;
                this.#answered.add(message.evaluator);
                if (message.type === 'score')
                    this.#scores.push(scoreOf(message));
                else
                    this.#scoreErrors.push({ evaluator: message.score ?? message.evaluator, message: message.message });
                return true;
            case 'done':
                this.#isDone = this.#task !== null;
                this.#missingSpans = message.missingSpans ?? { task: 0, evaluation: 0 };
                return this.#isDone;
        }
    }
    /** The answer as it stands. `code` and `why` are for what has not come: `the process exited with code 3`. */
    answer(code, why) {
        const task = this.#task;
        if (task === null) {
            return { error: { code, message: why, isTransient: false }, scores: [], scoreErrors: [], latency: null };
        }
        const common = {
            latency: task.latency,
            ...(this.#missingSpans === undefined ? {} : { missingSpans: this.#missingSpans }),
        };
        if (task.type === 'failed')
            return { error: task.error, scores: [], scoreErrors: [], ...common };
        const silent = this.#evaluators.filter((evaluator) => !this.#answered.has(evaluator));
        return {
            output: task.output,
            scores: this.#scores,
            scoreErrors: [...this.#scoreErrors, ...silent.map((evaluator) => ({ evaluator, message: why }))],
            ...common,
        };
    }
}
function scoreOf(message) {
    const { name, value, evaluator, comment, metadata } = message;
    return {
        name,
        value,
        evaluator,
        ...(comment === undefined ? {} : { comment }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}

;// CONCATENATED MODULE: ./build/process/worker-call.js

/** What is waited for. `evaluators`: all that the worker has. */
function itemOf(seq, call, evaluators) {
    switch (call.type) {
        case 'run':
            return new ItemInFlight(seq, evaluators);
        case 'conclude':
            return new ItemInFlight(seq, []);
        case 'evaluate':
            return new ItemInFlight(seq, call.evaluators, call.output);
        case 'evaluateRun':
            return new ItemInFlight(seq, call.evaluators, null);
    }
}

;// CONCATENATED MODULE: ./build/process/worker-process.js






/** From SIGTERM or the end of its input to SIGKILL. */
const GRACE_MS = 1_000;
/** One process with the user's code. `onEnd` is called once, whatever ends it. */
class WorkerProcess {
    #options;
    #child;
    #onEnd;
    #ended;
    #calls;
    #greeting = null;
    /** Told with the last words of the process, once they are there. */
    #lastGreeting = null;
    #evaluators = [];
    #seq = 0;
    #isUsable = true;
    #isRetired = false;
    constructor(options, onEnd) {
        this.#options = options;
        this.#onEnd = onEnd;
        this.#calls = new CallsInFlight({
            timeoutMs: options.timeoutMs,
            ping: () => {
                this.#child.write((0,protocol_lines/* lineOf */.cA)({ type: 'ping' }) ?? '');
            },
            retire: () => {
                this.#isUsable = false;
                this.#isRetired = true;
            },
            kill: () => {
                this.#kill('SIGKILL');
            },
        });
        const { promise, resolve } = deferred();
        this.#ended = promise;
        this.#child = (0,child_process/* startChild */.v0)({
            ...options,
            onLine: (line) => {
                this.#receive(line);
            },
            onTooLong: () => {
                this.#distrust('more than 16 MiB in one line');
            },
            onEnd: (ending, lastWords) => {
                this.#end(ending, lastWords === '' ? '' : `; its last words: ${lastWords}`);
                resolve();
            },
        });
    }
    /** Whether it may get another call. */
    get isUsable() {
        return this.#isUsable;
    }
    /** Whether it has had no call yet. */
    get isNew() {
        return this.#seq === 0;
    }
    /** How many calls it works on. */
    get load() {
        return this.#calls.size;
    }
    /** Waits until the user's modules are loaded. Never rejects. */
    greet() {
        return new Promise((settle) => {
            const seconds = this.#options.startTimeoutMs / 1000;
            const timer = setTimeout(() => {
                this.#kill('SIGKILL');
                this.#greeted({ code: 'TASK_NOT_LOADED', message: `the modules were not loaded within ${String(seconds)} s` });
            }, this.#options.startTimeoutMs);
            this.#greeting = { settle, timer };
            this.#child.write((0,protocol_lines/* lineOf */.cA)({ type: 'start', protocol: 1, ...this.#options.start }) ?? '');
        });
    }
    /** Never rejects: whatever the user's code does is the outcome. */
    async run(call) {
        this.#seq += 1;
        const item = itemOf(this.#seq, call, this.#evaluators);
        const line = (0,protocol_lines/* lineOf */.cA)({ seq: this.#seq, ...call });
        if (line === null) {
            const answer = item.answer('INPUT_TOO_LARGE', 'the dataset item is more than 16 MiB of JSON');
            return { kind: 'answered', answer };
        }
        const outcome = this.#calls.add(this.#seq, item);
        this.#child.write(line);
        void outcome.then(() => {
            // What it was retired for may still run in it.
            if (this.#isRetired && this.#calls.size === 0)
                this.#kill('SIGKILL');
        });
        return outcome;
    }
    /** Ends the process, its group, and the calls that it works on. */
    async stop(why) {
        if (why !== null) {
            this.#kill('SIGTERM');
            this.#calls.end(why.code, why.message);
        }
        this.#isUsable = false;
        this.#child.closeInput();
        const timer = setTimeout(() => {
            this.#kill('SIGKILL');
        }, GRACE_MS);
        await this.#ended;
        clearTimeout(timer);
    }
    #receive(line) {
        const message = parseWorkerMessage(line);
        if (message === null) {
            this.#distrust('something that is no message');
            return;
        }
        if (this.#greeting !== null) {
            if (message.type === 'hello')
                this.#evaluators = message.evaluators.map(({ name }) => name);
            if (message.type === 'refused' && message.askedToEnd === true) {
                this.#lastGreeting = message;
                this.#kill('SIGKILL');
            }
            else if (message.type === 'hello' || message.type === 'refused')
                this.#greeted(message);
            else
                this.#distrust('an answer before it had a question');
            return;
        }
        if (!this.#calls.accept(message))
            this.#distrust(`a message out of place (${message.type})`);
    }
    /** User code has written to the descriptor of the answers: nothing that comes from there counts any more. */
    #distrust(what) {
        const message = `the process wrote ${what} to descriptor 4, which is for answers only`;
        this.#kill('SIGKILL');
        this.#greeted({ code: 'TASK_NOT_LOADED', message });
        this.#calls.fail('PROTOCOL', message);
    }
    #greeted(answer) {
        if (this.#greeting === null)
            return;
        clearTimeout(this.#greeting.timer);
        this.#greeting.settle(answer);
        this.#greeting = null;
    }
    #end(ending, quote) {
        const printed = this.#child.printed();
        if (printed !== '')
            this.#options.log.debug((0,core_text/* say */.cv) `A task process printed, at the end: ${printed}`);
        this.#kill('SIGKILL');
        this.#greeted(this.#lastGreeting === null
            ? { code: 'TASK_NOT_LOADED', message: `the process ${ending} while it loaded the modules${quote}` }
            : { ...this.#lastGreeting, message: this.#lastGreeting.message + quote });
        this.#calls.fail('EXITED', `the process ${ending} before there was an answer${quote}`);
        this.#onEnd();
    }
    #kill(signal) {
        this.#isUsable = false;
        this.#child.kill(signal);
    }
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./build/process/worker-pool.js




const CANCELLED = { code: 'CANCELLED', message: 'the run was cancelled' };
/**
 * Worker processes, used again for the next call. Another one is started only while calls wait, when that is worth its
 * start, and no more at once than there are already: quick tasks never pay for a second one, slow ones soon have them
 * all. A call that a process takes down with others is made again alone, and one that dies of what an earlier call may have left, in a new process: what
 * is then wrong is its own.
 */
class WorkerPool {
    #options;
    #workers = new Set();
    /** Those that have said hello. */
    #ready = new Set();
    /** Those with a call that must be alone. */
    #reserved = new Set();
    #waiting = [];
    #starting = 0;
    /** Processes at most. */
    #limit;
    /** Calls of one process at most. */
    #slots;
    #isClosed = false;
    #hasWarned = false;
    #failure = null;
    #pace = new Pace(() => {
        this.#serve();
    });
    constructor(options) {
        this.#options = options;
        this.#limit = options.isShared ? 1 : options.concurrency;
        this.#slots = options.isShared ? options.concurrency : 1;
        options.signal.addEventListener('abort', this.#cancel);
    }
    /** Starts the first process. What it says is what every other one will say. */
    open() {
        return this.#pace.timeStart(this.#grow(true));
    }
    /** Rejects with GateError TASK_NOT_LOADED only when no process can be had any more. */
    run(call) {
        if (this.#isClosed || this.#options.signal.aborted)
            return Promise.resolve(cancelled());
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        return new Promise((settle, reject) => {
            this.#waiting.push({ call, settle, reject, needs: 'any' });
            this.#serve();
        });
    }
    async close() {
        this.#isClosed = true;
        this.#options.signal.removeEventListener('abort', this.#cancel);
        this.#pace.close();
        for (const { settle } of this.#waiting.splice(0))
            settle(cancelled());
        await Promise.all(Array.from(this.#workers, (worker) => worker.stop(null)));
    }
    #cancel = () => {
        for (const { settle } of this.#waiting.splice(0))
            settle(cancelled());
        for (const worker of this.#workers)
            void worker.stop(CANCELLED);
    };
    /** In the order of the calls: none passes one that waits for a process of its own. */
    #serve() {
        for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
            const worker = this.#findWorker(next);
            if (worker === undefined)
                break;
            this.#waiting.shift();
            void this.#give(worker, next);
        }
        const [first] = this.#waiting;
        if (first === undefined || this.#isClosed)
            return;
        const ready = this.#workers.size - this.#starting;
        if (this.#workers.size < this.#limit) {
            const isNeeded = ready === 0 || first.needs !== 'any';
            if (this.#starting < Math.max(1, ready) && (isNeeded || this.#pace.isWorthAStart()))
                void this.#grow(false);
        }
        else if (first.needs === 'new') {
            const idle = this.#usable().find(({ load }) => load === 0);
            void idle?.stop(null);
        }
    }
    #usable() {
        return Array.from(this.#ready).filter((worker) => worker.isUsable && !this.#reserved.has(worker));
    }
    #findWorker({ needs }) {
        return this.#usable().findLast(({ load, isNew }) => load < (needs === 'any' ? this.#slots : 1) && (needs !== 'new' || isNew));
    }
    async #give(worker, waiting) {
        const { isNew } = worker;
        if (waiting.needs !== 'any')
            this.#reserved.add(worker);
        const outcome = await this.#pace.timeCall(worker.run(waiting.call));
        this.#reserved.delete(worker);
        const again = againAs(waiting, outcome, isNew);
        if (outcome.kind === 'answered' && (again === null || this.#isClosed))
            waiting.settle(outcome.answer);
        else if (again === null || this.#isClosed || this.#options.signal.aborted)
            waiting.settle(cancelled());
        else if (this.#failure !== null)
            waiting.reject(this.#failure);
        else
            this.#waiting.unshift(again);
        this.#serve();
    }
    async #grow(wantsFingerprints) {
        if (this.#options.isShared && !wantsFingerprints && !this.#hasWarned) {
            this.#hasWarned = true;
            const [first] = this.#waiting;
            const isItsEnd = first?.call.type === 'conclude' && first.needs === 'new';
            this.#options.log.warn((0,core_text/* say */.cv) `The process that held the run ${[isItsEnd ? 'ended at the end of its script' : 'was ended for an item']}. A new one goes on, in which the code starts again: what it kept in variables is gone.`);
        }
        const worker = new WorkerProcess({ ...this.#options, start: { ...this.#options.start, wantsFingerprints } }, () => {
            this.#workers.delete(worker);
            this.#ready.delete(worker);
            this.#serve();
        });
        this.#workers.add(worker);
        this.#starting += 1;
        const answer = await worker.greet();
        this.#starting -= 1;
        if ('evaluators' in answer) {
            if (answer.script?.reached === 'experiment') {
                this.#slots = Math.min(this.#slots, answer.script.maxConcurrency ?? this.#slots);
            }
            this.#ready.add(worker);
        }
        else
            this.#shrink(worker, answer);
        this.#serve();
        return answer;
    }
    /** One that cannot serve is not replaced: the others go on, and without any other there is no answer to wait for. */
    #shrink(worker, { message }) {
        void worker.stop(null);
        if (this.#isClosed || this.#options.signal.aborted)
            return;
        this.#workers.delete(worker);
        this.#limit = this.#workers.size;
        if (this.#limit > 0) {
            this.#options.log.warn((0,core_text/* say */.cv) `One more process for the task could not be had: ${message}`);
            this.#settleWithoutNew();
            return;
        }
        this.#failure = new errors/* GateError */.ue({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `No process for the task can be had any more: ${message}`,
            remedy: (0,core_text/* say */.cv) `It could be loaded before: look for what changes while the experiment runs, as memory or files.`,
        });
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#failure);
    }
    #settleWithoutNew() {
        const [first] = this.#waiting;
        if (first?.needs !== 'new' || first.last === undefined)
            return;
        this.#waiting.shift();
        first.settle(first.last);
        this.#settleWithoutNew();
    }
}
/** How a call is made again; null where its outcome is its own. */
function againAs(waiting, outcome, wasNew) {
    switch (outcome.kind) {
        case 'not begun':
            return waiting;
        case 'suspected':
            return { ...waiting, needs: 'alone' };
        case 'answered': {
            const { answer } = outcome;
            return answer.error?.code === 'EXITED' && !wasNew ? { ...waiting, needs: 'new', last: answer } : null;
        }
    }
}
function cancelled() {
    return { error: { ...CANCELLED, isTransient: false }, scores: [], scoreErrors: [], latency: null };
}

// EXTERNAL MODULE: ./build/tasks/languages.js
var languages = __webpack_require__(43742);
;// CONCATENATED MODULE: ./build/tasks/workers.js





/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000;
/** A script may run its whole experiment before it says anything. */
const SCRIPT_TIMEOUT_MS = 6 * 3_600_000;
/**
 * Starts the first process, so that a module which cannot be loaded is known at once. `calls`: whether each call has a
 * process for itself, or how one process answers all of them. Throws GateError.
 */
async function startWorkers(language, task, evaluatorModules, job, calls = 'one') {
    const { gate, directory, environment, isTraced, context } = job;
    const [command = '', ...args] = await languages/* LANGUAGES */.Y[language].findCommand(job);
    const pool = new WorkerPool({
        command,
        args,
        directory,
        environment,
        start: {
            task: startOf(task),
            evaluatorModules: evaluatorModules.map(({ path }) => path),
            judges: language === 'javascript' ? job.judges : [],
            directory,
            isTraced,
            calls,
        },
        timeoutMs: gate.timeoutMs,
        startTimeoutMs: task !== null && 'script' in task ? SCRIPT_TIMEOUT_MS : START_TIMEOUT_MS,
        concurrency: gate.concurrency,
        isShared: calls !== 'one',
        signal: context.signal,
        log: context.log,
    });
    const answer = await pool.open();
    if (!('evaluators' in answer)) {
        await pool.close();
        const modules = [...(task === null || 'prompt' in task ? [] : [task]), ...evaluatorModules];
        throw new errors/* GateError */.ue(context.signal.aborted ? workers_cancelled() : notLoaded(answer, modules, language, gate.env));
    }
    return {
        hello: answer,
        run: ({ item, ...call }) => pool.run({ type: 'run', item: protocolItem(item), ...call }),
        score: ({ item, ...call }) => pool.run({ type: 'evaluate', item: protocolItem(item), ...call }),
        scoreRun: (journal, evaluator) => pool.run({ type: 'evaluateRun', journal, evaluators: [evaluator] }),
        conclude: (journal, run) => pool.run({ type: 'conclude', journal, run }),
        close: () => pool.close(),
    };
}
function startOf(task) {
    if (task === null || 'prompt' in task)
        return task;
    return 'script' in task ? { script: task.script } : { path: task.path, export: task.export };
}
function protocolItem({ id, input, expectedOutput, metadata }) {
    return { id, input, expectedOutput, metadata };
}
function notLoaded(refusal, modules, language, listed) {
    const module = modules.find(({ path }) => path === refusal.path) ?? modules[0];
    const remedy = remedyFor(refusal, language, listed);
    return {
        code: refusal.code,
        text: (0,core_text/* say */.cv) `${module?.written ?? ''} could not be loaded: ${refusal.message}`,
        ...(remedy === null ? {} : { remedy }),
        ...(module === undefined ? {} : { place: module.place }),
    };
}
function remedyFor({ message, missingPackage }, language, listed) {
    if (missingPackage !== undefined) {
        const { searchPath, installRemedy } = languages/* LANGUAGES */.Y[language];
        const install = installRemedy(missingPackage);
        if ((0,child_environment/* unlistedNames */.Z6)(searchPath, listed).length === 0)
            return install;
        return (0,core_text/* say */.cv) `The job has ${searchPath}, which env does not list: list it there when ${missingPackage} is found by it. ${install}`;
    }
    const names = (0,child_environment/* unlistedNames */.Z6)(message, listed);
    if (names.length > 0) {
        return (0,core_text/* say */.cv) `The job has ${(0,core_text/* list */.p_)(names)}, which env does not list: list it there when the task may see it.`;
    }
    return null;
}
function workers_cancelled() {
    return { code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled before the task was loaded.` };
}


/***/ })

};
