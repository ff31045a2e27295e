export const id = 686;
export const ids = [686];
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
        return (0,core_text/* say */.cv) `its commit ${ladder_short(run.commit ?? '')} is not on the way to ${ladder_short(base ?? '')}`;
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
        return (0,core_text/* say */.cv) `run of the merge base, ${ladder_short(base ?? '')} ${of}`;
    const instead = whyNotBase === null ? [] : (0,core_text/* say */.cv) `, whose own run may not serve: ${whyNotBase}`;
    return (0,core_text/* say */.cv) `run of the nearest ancestor that has one, ${ladder_short(run.commit ?? '')} ${of}, ${(0,words/* count */.U9)(relation.behind, 'commit')} behind the merge base ${ladder_short(base ?? '')}${instead}`;
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
function ladder_short(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: ./build/langfuse/read-metadata.js
var read_metadata = __webpack_require__(17822);
// EXTERNAL MODULE: ./build/langfuse/read-run.js
var read_run = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/langfuse/run-metadata.js
var run_metadata = __webpack_require__(74935);
// EXTERNAL MODULE: ./build/baselines/may-serve.js
var may_serve = __webpack_require__(98096);
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
    if (!(0,may_serve/* mayServe */.d)(metadata[run_metadata/* KEYS */.Rk.event]))
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

/***/ 98096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BASELINE_EVENTS),
/* harmony export */   d: () => (/* binding */ mayServe)
/* harmony export */ });
/** A pull request's own runs never serve: its code would be compared with itself, or with a fork's. */
const BASELINE_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Whether a run that this event has started may be a baseline. */
function mayServe(event) {
    return BASELINE_EVENTS.some((one) => one === event);
}


/***/ }),

/***/ 87608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ findUntouched),
/* harmony export */   Tp: () => (/* binding */ notAffectedGate),
/* harmony export */   kV: () => (/* binding */ judgedBeforeGate)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98016);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64220);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);



const OPTIONS = { dot: true, nonegate: true, noextglob: true };
/**
 * Why a change does not touch a gate, null when it does or may. The globs are read as GitHub reads those of a workflow:
 * the last that fits a file decides, and one with `!` before it takes files out. One that names a folder means all that
 * is in it, since a gate that never runs would never fail. The spec itself always counts: a change may weaken its rules.
 */
function findUntouched(paths, changedFiles, spec) {
    if (paths.length === 0)
        return null;
    const globs = paths.map(readGlob);
    const startsIn = globs.every(({ isWanted }) => !isWanted);
    const isTouched = (file) => globs.findLast(({ fits }) => fits(file))?.isWanted ?? startsIn;
    const ownFile = spec.replace(/^(?:\.\/)+/, '');
    const isSpec = (file) => file === ownFile || file.endsWith(`/${ownFile}`);
    if (changedFiles.some((file) => isTouched(file) || isSpec(file)))
        return null;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No changed file is one of ${'paths'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(paths)}.`;
}
function readGlob(written) {
    const isWanted = !written.startsWith('!');
    const glob = (isWanted ? written : written.slice(1)).replace(/^\.?\//, '');
    const isFolder = glob.endsWith('/');
    const below = `${glob}${isFolder ? '' : '/'}**`;
    const globs = isFolder ? [below] : isWanted ? [glob, below] : [glob];
    return { isWanted, fits: picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__(globs, OPTIONS) };
}
/** A gate that was judged by an earlier run, whose verdict is this one's: nothing was run. */
function judgedBeforeGate(gate, verdict, why) {
    return { ...notAffectedGate(gate, why), verdict, reasons: [(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .createReason */ .H)('JUDGED_BEFORE', why)] };
}
/** A gate that a change does not touch: passed, and nothing was run. */
function notAffectedGate(gate, why) {
    return {
        name: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        seed: '',
        verdict: 'passed',
        reasons: [(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .createReason */ .H)('NOT_AFFECTED', why)],
        rules: [],
        items: { total: 0, scored: 0, failed: 0, unpaired: 0, onlyCandidate: [], onlyBaseline: [], changed: [] },
        baselineState: { status: 'none', words: ['nothing was run'] },
        worst: [],
        notes: [],
        notAffected: [...why],
        next: [],
        candidate: null,
        baseline: null,
    };
}


/***/ }),

/***/ 46666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ describeAttempts),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   gA: () => (/* binding */ isRepeating),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);


/** Runs that no change has started: that they are of the code of an earlier one is their purpose. */
const REPEATING = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Whether an event runs the same code again and again, on purpose. */
function isRepeating(event) {
    return event !== undefined && REPEATING.includes(event);
}
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

/***/ 24465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   H: () => (/* binding */ isConsistent)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64220);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** The one value that every output is rendered from. Its verdict is its worst gate's; with no gate at all it is an error. */
function buildReport({ tool, createdAt, spec, gates, headToHead = [], problems }) {
    const all = gates.length === 0 && problems.length === 0 ? [nothingJudged] : problems;
    const verdict = worstVerdict(gates, all.length);
    const exitCode = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[verdict];
    return {
        format: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FORMAT */ .t3,
        version: 1,
        tool,
        createdAt,
        spec,
        verdict,
        passed: exitCode === 0,
        exitCode,
        problems: all.map(_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A),
        gates: [...gates],
        ...(headToHead.length === 0 ? {} : { headToHead: [...headToHead] }),
    };
}
/** Whether the verdict that a report states, and what follows from it, is that of its gates. */
function isConsistent({ verdict, passed, exitCode, gates, problems }) {
    const worst = worstVerdict(gates, problems.length);
    return verdict === worst && exitCode === _report_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[worst] && passed === (exitCode === 0);
}
function worstVerdict(gates, problems) {
    if (problems > 0)
        return 'error';
    return _report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find((verdict) => gates.some((gate) => gate.verdict === verdict)) ?? 'error';
}
const nothingJudged = {
    code: 'NOTHING_TO_JUDGE',
    text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No gate was judged.`,
    remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write at least one gate in the spec, or name one that it has.`,
};


/***/ }),

/***/ 3879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/checks/check.js
/** `a text`, `a list`, …: what kind of value this is, for messages. */
function kindOf(value) {
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'number' ? 'a number' : 'a boolean';
}

;// CONCATENATED MODULE: ./build/core/checks/fold-case.js
/** The comparison, of both sides in lower case where that is asked for. */
function foldingCase(compare) {
    return (actual, expected, { ignoreCase }) => ignoreCase ? compare(lowerCase(actual), lowerCase(expected)) : compare(actual, expected);
}
/** Every text in the value, in lower case whatever the machine's language. Keys stay as they are. */
function lowerCase(value) {
    if (typeof value === 'string')
        return value.toLowerCase();
    if (Array.isArray(value))
        return value.map(lowerCase);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lowerCase(member)]));
}

;// CONCATENATED MODULE: ./build/core/checks/contains.js



const contains = {
    kind: 'contains',
    description: 'The output, a text, has this text in it; or the output, a list, has this member.',
    expects: 'value',
    options: ['ignoreCase'],
    compare: foldingCase(holds),
};
/** Whether a text has a text in it, or a list a member. The empty text is in every text, so it is never looked for. */
function holds(actual, expected) {
    if (Array.isArray(actual)) {
        const wanted = (0,json/* canonicalJson */.d)(expected);
        return { value: actual.some((member) => (0,json/* canonicalJson */.d)(member) === wanted) };
    }
    if (typeof actual !== 'string')
        return { error: `looks into a text or a list; found ${kindOf(actual)}` };
    if (typeof expected !== 'string')
        return { error: `looks for a text in a text; what is expected is ${kindOf(expected)}` };
    if (expected === '')
        return { error: 'looks for an empty text, which every text has' };
    return { value: actual.includes(expected) };
}
/** `holds` for each of a list: the members in order, or the first error. An item may ask for nothing; a spec may not. */
function holdsEach(actual, expected) {
    if (!Array.isArray(expected))
        return { error: `expects a list; what is expected is ${kindOf(expected)}` };
    const answers = [];
    for (const member of expected) {
        const answer = holds(actual, member);
        if ('error' in answer)
            return answer;
        answers.push(answer.value);
    }
    return answers;
}

;// CONCATENATED MODULE: ./build/core/checks/contains-all.js


const containsAll = {
    kind: 'containsAll',
    description: 'The output has every one of these, each as `contains` reads it.',
    expects: 'list',
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: answers.every((isThere) => isThere) };
    }),
};

;// CONCATENATED MODULE: ./build/core/checks/contains-none.js


const containsNone = {
    kind: 'containsNone',
    description: 'The output has none of these, each as `contains` reads it.',
    expects: 'list',
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: !answers.includes(true) };
    }),
};

;// CONCATENATED MODULE: ./build/core/checks/equals.js


const equals = {
    kind: 'equals',
    description: 'The output is this value, whatever the order of its keys.',
    expects: 'value',
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => ({ value: (0,json/* canonicalJson */.d)(actual) === (0,json/* canonicalJson */.d)(expected) })),
};

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js
var dereference = __webpack_require__(51176);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validate.js + 3 modules
var validate = __webpack_require__(26623);
// EXTERNAL MODULE: ./build/core/checks/json-schema-shape.js
var json_schema_shape = __webpack_require__(50476);
// EXTERNAL MODULE: ./build/core/checks/pattern.js
var checks_pattern = __webpack_require__(43652);
// EXTERNAL MODULE: ./build/core/checks/subschemas.js
var subschemas = __webpack_require__(1470);
;// CONCATENATED MODULE: ./build/core/checks/json-schema.js





const jsonSchema = {
    kind: 'jsonSchema',
    description: 'The output is valid by this JSON Schema: draft 2020-12, unless its `$schema` names 6, 7 or 2019-09. Formats are checked; nothing is fetched.',
    expects: 'schema',
    options: [],
    compare(actual, expected) {
        if (!json_schema_shape/* jsonSchemaShape */.p.safeParse(expected).success) {
            return { error: `expects a JSON Schema; what is expected is ${kindOf(expected)} that is none` };
        }
        return isValid(actual, expected);
    },
};
function isValid(instance, written) {
    const schema = resolvePatterns(written, textsOf(instance));
    if (!(0,subschemas/* isJsonMap */.FF)(schema))
        return { value: schema === true };
    try {
        // The shape of the schema has just been checked.
        const lookup = (0,dereference/* dereference */.DS)(schema);
        return { value: (0,validate/* validate */.t)(instance, schema, draftOf(schema), lookup).valid };
    }
    catch {
        // The library has no other errors than these two: a $ref that leads nowhere, and the end of the stack.
        return { error: 'cannot follow the schema: it refers to itself without end' };
    }
}
function draftOf({ $schema }) {
    const [, draft] = /draft[-/]0?([67]|2019-09)/.exec(typeof $schema === 'string' ? $schema : '') ?? [];
    if (draft === '2019-09')
        return draft;
    return draft === undefined ? '2020-12' : '7';
}
/**
 * The schema, its patterns replaced by the texts of this instance that match them. The library would match with
 * JavaScript's own engine, which takes exponential time for some pairs of pattern and text.
 */
function resolvePatterns(schema, texts) {
    if (!(0,subschemas/* isJsonMap */.FF)(schema))
        return schema;
    const { pattern, patternProperties, allOf, ...rest } = (0,subschemas/* mapSubschemas */.TY)(schema, (one) => resolvePatterns(one, texts));
    const all = Array.isArray(allOf) ? allOf : [];
    const matching = typeof pattern === 'string' ? [oneOfTexts(matchesOf(pattern, texts))] : [];
    return {
        ...rest,
        ...((0,subschemas/* isJsonMap */.FF)(patternProperties) ? { patternProperties: listNames(patternProperties, texts) } : {}),
        ...(allOf === undefined && matching.length === 0 ? {} : { allOf: [...all, ...matching] }),
    };
}
/** What `pattern` says: a text is one of these; anything else is not asked. */
function oneOfTexts(texts) {
    return { anyOf: [{ not: { type: 'string' } }, { enum: texts }] };
}
/** Each pattern as the list of the names that match it, which no engine has to search for. */
function listNames(patternProperties, texts) {
    const listed = new Map();
    for (const [pattern, schema] of Object.entries(patternProperties)) {
        const names = matchesOf(pattern, texts);
        if (names.length === 0)
            continue;
        const key = `^(?:${names.map(json_schema_escape).join('|')})$`;
        listed.set(key, [...(listed.get(key) ?? []), schema]);
    }
    return Object.fromEntries([...listed].map(([key, schemas]) => [key, { allOf: schemas }]));
}
function json_schema_escape(text) {
    return text.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, String.raw `\$&`);
}
function matchesOf(written, texts) {
    const pattern = (0,checks_pattern/* compilePattern */.E)(written);
    return 'error' in pattern ? [] : texts.filter((text) => pattern.test(text));
}
/** Every text and every key in the value, once. */
function textsOf(value) {
    const found = new Set();
    const add = (one) => {
        if (typeof one === 'string')
            found.add(one);
        else if (Array.isArray(one))
            one.forEach(add);
        else if ((0,subschemas/* isJsonMap */.FF)(one)) {
            for (const [key, member] of Object.entries(one)) {
                found.add(key);
                add(member);
            }
        }
    };
    add(value);
    return [...found];
}

;// CONCATENATED MODULE: ./build/core/checks/matches.js


const matches = {
    kind: 'matches',
    description: 'The output, a text, has a match of this regular expression somewhere in it. The syntax is RE2’s: no look-around and no back-references; `^` and `$` are the start and the end of the text.',
    expects: 'pattern',
    options: ['ignoreCase'],
    compare(actual, expected, { ignoreCase }) {
        if (typeof actual !== 'string')
            return { error: `looks into a text; found ${kindOf(actual)}` };
        if (typeof expected !== 'string')
            return { error: `expects a pattern; what is expected is ${kindOf(expected)}` };
        const pattern = (0,checks_pattern/* compilePattern */.E)(expected, ignoreCase);
        return 'error' in pattern ? { error: `cannot read the pattern: ${pattern.error}` } : { value: pattern.test(actual) };
    },
};

;// CONCATENATED MODULE: ./build/core/checks/numeric.js

/** As in the rules: two numbers this close are equal. */
const EQUAL_WITHIN = 1e-9;
const numeric = {
    kind: 'numeric',
    description: 'The output is this number, give or take `tolerance`. A text that is a number and nothing else is read as one; any other text is not this number.',
    expects: 'number',
    options: ['tolerance'],
    compare(actual, expected, { tolerance }) {
        if (typeof actual !== 'number' && typeof actual !== 'string') {
            return { error: `looks at a number or a text; found ${kindOf(actual)}` };
        }
        const wanted = readNumber(expected);
        if (wanted === null) {
            const found = typeof expected === 'string' ? 'a text that is no number' : kindOf(expected);
            return { error: `expects a number; what is expected is ${found}` };
        }
        const found = readNumber(actual);
        return { value: found !== null && Math.abs(found - wanted) <= tolerance + EQUAL_WITHIN };
    },
};
function readNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()))
        return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
}

// EXTERNAL MODULE: ./build/core/checks/path.js
var checks_path = __webpack_require__(57439);
;// CONCATENATED MODULE: ./build/core/checks/index.js








/** Every built-in check. To add one: a file beside this, and a line here. */
const CHECKS = [
    equals,
    contains,
    containsAll,
    containsNone,
    matches,
    numeric,
    jsonSchema,
];
/**
 * The score of one built-in check on one output. A path that leads nowhere, or values that cannot be compared, are an
 * error in words; never true.
 */
function runCheck(check, facts) {
    const definition = CHECKS.find(({ kind }) => kind === check.kind);
    if (definition === undefined)
        throw new TypeError(`no check is called ${check.kind}`);
    const actual = check.of === null ? facts.output : valueAt(facts.output, check.of);
    if (actual === undefined)
        return { error: `the output has no ${check.of ?? ''}` };
    const expected = 'literal' in check.expected ? check.expected.literal : valueAt(sides(facts.item), check.expected.from);
    if (expected === undefined)
        return { error: `the dataset item has no ${'from' in check.expected ? check.expected.from : ''}` };
    const { ignoreCase, tolerance = 0 } = check;
    const result = definition.compare(actual, expected, { ignoreCase, tolerance });
    return 'error' in result ? { error: `${check.kind} ${result.error}` } : result;
}
function sides(item) {
    const { input, expectedOutput, metadata } = item;
    return {
        input,
        ...(expectedOutput === undefined ? {} : { expectedOutput }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}
function valueAt(value, path) {
    const steps = (0,checks_path/* parsePath */.R)(path);
    return steps === null ? undefined : (0,checks_path/* followPath */.Z)(value, steps);
}


/***/ }),

/***/ 50476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ jsonSchemaShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51176);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43652);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1470);




// What a JSON Schema may say here. A keyword that is not known is an error, as everywhere in a spec: one that is
// misspelt would let every output pass. Every message completes the sentence "… must be".
const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** Of JSON Schema's own; all of them are checked. */
const FORMATS = [
    'date',
    'time',
    'date-time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'uri-template',
    'uuid',
    'json-pointer',
    'relative-json-pointer',
    'regex',
];
const DRAFTS = /^https?:\/\/json-schema\.org\/draft(-0[67]|\/2019-09|\/2020-12)\/schema#?$/;
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(keywords)]));
const schemas = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schema).min(1);
const schemaMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), schema);
const keywords = {
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TYPES), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TYPES)).min(1)]).exactOptional(),
    enum: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()).min(1).exactOptional(),
    const: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().exactOptional(),
    properties: schemaMap.exactOptional(),
    required: names.exactOptional(),
    additionalProperties: schema.exactOptional(),
    unevaluatedProperties: schema.exactOptional(),
    patternProperties: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U, schema).exactOptional(),
    propertyNames: schema.exactOptional(),
    minProperties: size.exactOptional(),
    maxProperties: size.exactOptional(),
    dependentRequired: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), names).exactOptional(),
    dependentSchemas: schemaMap.exactOptional(),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schema)]).exactOptional(),
    prefixItems: schemas.exactOptional(),
    additionalItems: schema.exactOptional(),
    unevaluatedItems: schema.exactOptional(),
    contains: schema.exactOptional(),
    minContains: size.exactOptional(),
    maxContains: size.exactOptional(),
    minItems: size.exactOptional(),
    maxItems: size.exactOptional(),
    uniqueItems: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    maximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    exclusiveMinimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    exclusiveMaximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    multipleOf: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().exactOptional(),
    minLength: size.exactOptional(),
    maxLength: size.exactOptional(),
    pattern: _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U.exactOptional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FORMATS).exactOptional(),
    allOf: schemas.exactOptional(),
    anyOf: schemas.exactOptional(),
    oneOf: schemas.exactOptional(),
    not: schema.exactOptional(),
    if: schema.exactOptional(),
    then: schema.exactOptional(),
    else: schema.exactOptional(),
    $ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^#/, 'a place in this schema, such as #/$defs/answer: nothing is fetched').exactOptional(),
    $defs: schemaMap.exactOptional(),
    definitions: schemaMap.exactOptional(),
    $anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    $comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    default: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().exactOptional(),
    examples: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()).exactOptional(),
    deprecated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    writeOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
};
/** A whole schema: `$schema` and `$id` stand at its root only. */
const jsonSchemaShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(DRAFTS, 'draft 6, 7, 2019-09 or 2020-12 of json-schema.org').exactOptional(),
        $id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
        ...keywords,
    })
        .refine((written) => everyReferenceLeads(written), 'a schema in which every $ref leads somewhere'),
]);
function everyReferenceLeads(written) {
    // The library writes into what it is given.
    const schema = copySchema(written);
    try {
        const lookup = (0,_cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__/* .dereference */ .DS)(schema);
        return (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .allSchemas */ .ov)(schema).every(({ $ref, __absolute_ref__: target }) => $ref === undefined || (typeof target === 'string' && target in lookup));
    }
    catch {
        return false;
    }
}
function copySchema(schema) {
    return (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonMap */ .FF)(schema) ? (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .mapSubschemas */ .TY)(schema, copySchema) : schema;
}


/***/ }),

/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   Z: () => (/* binding */ followPath)
/* harmony export */ });
const STEP = /(?:^|\.)([^.[\]\s]+)|\[(\d+)\]/y;
/** `answer.items[0].name` as its steps; `null` when the text is no path. The empty text is no path. */
function parsePath(text) {
    const steps = [];
    let end = 0;
    while (end < text.length) {
        STEP.lastIndex = end;
        const [found, key, index] = STEP.exec(text) ?? [];
        if (found === undefined)
            return null;
        steps.push(index === undefined ? (key ?? '') : Number(index));
        end += found.length;
    }
    return steps.length === 0 ? null : steps;
}
/** What the path leads to, by own keys and members only; undefined when it leads nowhere. */
function followPath(value, path) {
    let here = value;
    for (const step of path) {
        if (here === null || typeof here !== 'object')
            return undefined;
        if (typeof step === 'number')
            here = Array.isArray(here) ? here[step] : undefined;
        else
            here = !Array.isArray(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    }
    return here;
}


/***/ }),

/***/ 43652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   U: () => (/* binding */ patternText)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


/** JavaScript's spelling of RE2's syntax. `error`: why the text is no such pattern. */
function compilePattern(text, ignoreCase = false) {
    if (text === '')
        return { error: 'an empty pattern matches every text' };
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(text), ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw error;
        return { error: error.message.replace(/^error parsing regexp: /, '') };
    }
}
/** A pattern in a spec. The message completes the sentence "… must be". */
const patternText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => 'test' in compilePattern(text), 'a regular expression as RE2 reads them, without look-around and back-references');


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ isJsonMap),
/* harmony export */   TY: () => (/* binding */ mapSubschemas),
/* harmony export */   ov: () => (/* binding */ allSchemas)
/* harmony export */ });
const ONE = new Set([
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'items',
    'additionalItems',
    'unevaluatedItems',
    'contains',
    'not',
    'if',
    'then',
    'else',
]);
const LIST = new Set(['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items']);
const MAP = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);
/** A copy of a JSON Schema's own keywords, each schema directly under it changed. */
function mapSubschemas(schema, change) {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
        if (LIST.has(key) && Array.isArray(value))
            return [key, value.map(change)];
        if (ONE.has(key))
            return [key, change(value)];
        if (!MAP.has(key) || !isJsonMap(value))
            return [key, value];
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]))];
    }));
}
/** The schema, and every schema inside it. */
function allSchemas(schema) {
    if (!isJsonMap(schema))
        return [];
    const inside = [];
    mapSubschemas(schema, (one) => {
        inside.push(one);
        return one;
    });
    return [schema, ...inside.flatMap(allSchemas)];
}
function isJsonMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 63041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultRules),
/* harmony export */   e: () => (/* binding */ defaultRule)
/* harmony export */ });
/* harmony import */ var _statistics_stddev_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33218);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11773);
/* harmony import */ var _item_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56406);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11214);
/* harmony import */ var _score_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8237);





/** Of the score's range. */
const DEFAULT_MARGIN = 0.02;
/** Of the baseline's standard deviation, for a score without a range. */
const DEFAULT_REAL_MARGIN = 0.1;
/**
 * What is required where no rule is written: every numeric and boolean evaluator score, of the candidate or the baseline,
 * must not drop by more than its margin. Never cost, latency, tokens or errors.
 */
function defaultRules(candidate, baseline, settings) {
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const names = [...new Set(sides.flatMap(_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreNames */ .Xc))].sort();
    return names.flatMap((score) => {
        const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
        const type = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .typeScore */ .VC)(score, sides.map((side) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readScore */ .Bg)(side, score)), own);
        // A score of mixed values keeps its rule, so that the mix is reported and not passed over.
        if (type !== null && 'kind' in type && type.kind === 'text')
            return [];
        return [defaultRule(score, own, own?.margin ?? defaultMargin(score, sides, own))];
    });
}
/** The mean of a score against the baseline, `margin` in units of the score. */
function defaultRule(score, settings, margin) {
    const isHigher = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .betterOf */ .Kd)(score, settings) === 'higher';
    const amount = isHigher ? -margin : margin;
    const sign = isHigher ? '-' : '+';
    return {
        list: 'require',
        score,
        text: `mean ${isHigher ? '>=' : '<='} baseline ${sign} ${String(margin)}`,
        condition: {
            statistic: { name: 'mean' },
            operator: isHigher ? '>=' : '<=',
            bound: { kind: 'baseline', change: { kind: 'add', amount } },
        },
        isDefault: true,
    };
}
function defaultMargin(score, sides, settings) {
    const readings = sides.map((side) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readScore */ .Bg)(side, score)).filter(_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAnyValue */ .Yv);
    const type = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .typeScore */ .VC)(score, readings, settings);
    if (type === null || 'code' in type || type.kind === 'text')
        return DEFAULT_MARGIN;
    if (type.range !== null)
        return round(DEFAULT_MARGIN * (type.range[1] - type.range[0]));
    const before = readings.at(-1);
    if (before === undefined)
        return DEFAULT_MARGIN;
    const view = (0,_item_values_js__WEBPACK_IMPORTED_MODULE_2__/* .viewItems */ .k)(defaultRule(score, settings, 0));
    const spread = (0,_statistics_stddev_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .K)([...(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .fillSample */ .av)(before, type).items.values()].map((item) => (0,_item_values_js__WEBPACK_IMPORTED_MODULE_2__/* .itemValue */ .R)(view, item)));
    return Number.isFinite(spread) ? round(DEFAULT_REAL_MARGIN * spread) : 0;
}
/** As a person would write it. */
function round(margin) {
    return Number(margin.toPrecision(3));
}


/***/ }),

/***/ 42622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedEvaluators)
/* harmony export */ });
/* harmony import */ var _judge_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25388);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);


/**
 * Names of the evaluators that may have made a score and are not what they were on the baseline; none when it is the same
 * evaluator, when the baseline's outputs were scored again, or when a record does not say. Where another model judges, no
 * evaluator is what it was, but the checks, which ask none: nobody can tell which of the others asked it. Where the
 * candidate does not know who made a score, one that has an evaluator's name is that evaluator's; any other can be of
 * every evaluator that has no score of its own name.
 */
function changedEvaluators(score, candidate, baseline) {
    if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score))
        return [];
    const now = candidate.record.comparability.evaluators;
    const then = baseline.record.comparability.evaluators;
    if (Object.keys(now).length === 0 || Object.keys(then).length === 0)
        return [];
    if (baseline.record.rescored?.scores.includes(score) === true)
        return [];
    const isJudgedAlike = (0,_judge_models_js__WEBPACK_IMPORTED_MODULE_1__/* .findOtherJudge */ .P2)(candidate.record, baseline.record) === null;
    const isOther = (name) => {
        const print = ownMember(now, name);
        return print !== ownMember(then, name) || !(isJudgedAlike || (0,_judge_models_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckPrint */ .Sf)(print));
    };
    const makers = ownMember(candidate.record.comparability.scoredBy, score);
    if (makers !== undefined)
        return makers.filter(isOther);
    if (Object.hasOwn(now, score) || Object.hasOwn(then, score))
        return isOther(score) ? [score] : [];
    const scores = new Set([...(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreNames */ .Xc)(candidate), ...(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreNames */ .Xc)(baseline)]);
    const anonymous = (record) => Object.keys(record.comparability.evaluators).filter((name) => !scores.has(name));
    // A new evaluator beside the old ones takes nothing away; one that is gone may have made this score.
    return anonymous(baseline.record).filter(isOther).sort();
}
/** By own keys alone: a score may be called `toString`. */
function ownMember(record, key) {
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
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

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ breakPValue),
  z: () => (/* binding */ compareItem)
});

;// CONCATENATED MODULE: ./build/core/statistics/fisher.js
/**
 * One-sided Fisher exact test (Fisher 1935): how often, with the labels candidate and baseline given at random to one
 * item's results, the candidate would have no more passes than it has. Assumes exchangeable results inside the item.
 */
function fisherLess(candidate, baseline) {
    const passes = candidate.passes + baseline.passes;
    let [atMost, all] = [0, 0];
    for (let k = Math.max(0, passes - baseline.of); k <= Math.min(passes, candidate.of); k++) {
        const ways = choose(candidate.of, k) * choose(baseline.of, passes - k);
        all += ways;
        if (k <= candidate.passes)
            atMost += ways;
    }
    return atMost / all;
}
function choose(n, k) {
    let result = 1;
    for (let i = 1; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return result;
}

// EXTERNAL MODULE: ./build/core/statistics/label-swap.js
var label_swap = __webpack_require__(17800);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/compare/item-change.js



/** Two values this close are tied whatever the tie: rounding may tell them apart. */
const ROUNDING = 1e-9;
/** How often the repetitions of an item that did not change may look this different. */
const CHANCE = 0.05;
/**
 * Whether one item got worse (−1), better (1) or neither. Its repetitions must bear it: every one of them on one side is
 * below every one on the other (3 of 3 passes to none), or chance would seldom part them so. One flaky miss among
 * repetitions is no change; where there is one result a side there is nothing else to go by.
 */
function compareItem({ candidate, baseline }, tie, random) {
    const change = (0,mean/* average */.G)(candidate) - (0,mean/* average */.G)(baseline);
    if (Math.abs(change) <= tie + ROUNDING)
        return 0;
    const [low, high] = change < 0 ? [candidate, baseline] : [baseline, candidate];
    const isApart = Math.max(...low) < Math.min(...high);
    if (!isApart && breakPValue({ candidate: low, baseline: high }, random) > CHANCE)
        return 0;
    return change < 0 ? -1 : 1;
}
/**
 * One-sided: how often the labels candidate and baseline, given at random to the item's own results, would look at least
 * this bad. Fisher's exact test where the results have two values, else all relabellings or, past a thousand, draws.
 */
function breakPValue({ candidate, baseline }, random) {
    const all = [...candidate, ...baseline];
    const high = Math.max(...all);
    const low = Math.min(...all);
    if (all.every((value) => value === high || value === low)) {
        const passed = (side) => ({
            passes: side.filter((value) => value === high).length,
            of: side.length,
        });
        return high === low ? 1 : fisherLess(passed(candidate), passed(baseline));
    }
    const listed = (0,label_swap/* listRelabellings */.vS)({ candidate, baseline }, (mean) => mean);
    if (listed === null)
        return (0,label_swap/* labelSwapMidP */.cJ)([{ candidate, baseline }], (mean) => mean, random);
    const limit = (listed[0] ?? 0) + ROUNDING * (high - low);
    return listed.filter((difference) => difference <= limit).length / listed.length;
}


/***/ }),

/***/ 56406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ itemValue),
/* harmony export */   k: () => (/* binding */ viewItems)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _statistics_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);


function viewItems(rule) {
    const { statistic, operator } = rule.condition;
    // A failed item counts against the rule whichever way the share points.
    const failed = operator === '<=' || operator === '<' ? 1 : 0;
    if (statistic.name !== 'share') {
        return {
            repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
            ofMean: (mean) => mean,
            isMean: true,
        };
    }
    const { value: wanted } = statistic;
    if (typeof wanted === 'number') {
        return {
            repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
            ofMean: (mean) => ((0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S$)(mean, statistic.operator, wanted) ? 1 : 0),
            isMean: false,
        };
    }
    return {
        repetitions: ({ values }) => values.map((value) => (value === null ? failed : (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsCondition */ .Iz)(value, statistic))),
        ofMean: (mean) => mean,
        isMean: true,
    };
}
function itemValue(view, sample) {
    return view.ofMean((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(view.repetitions(sample)));
}


/***/ }),

/***/ 97671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ findLook),
  j5: () => (/* binding */ futileBelow),
  _Q: () => (/* binding */ lookEnds)
});

// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
;// CONCATENATED MODULE: ./build/core/statistics/group-sequential.js

/** Hwang, Shih, DeCani 1990: the further `gamma` is below 0, the less is spent on early looks and lost to the last. */
function hwangShihDeCani(gamma) {
    return (share, alpha) => (alpha * Math.expm1(-gamma * share)) / Math.expm1(-gamma);
}
/** Points of the grid on which the sum is followed; odd, for Simpson's rule. */
const POINTS = 161;
/** How many standard deviations of the sum the grid reaches down: what lies beyond could not be told from 0. */
const REACH = 6;
const BISECTIONS = 40;
/**
 * The one-sided normal boundaries of a group sequential test: at look k it rejects when the standardized sum is at or past
 * the k-th, and under no change it rejects at any look with probability `alpha` (Armitage, McPherson, Rowe 1969; Lan,
 * DeMets 1983). `shares` are the shares of all items at each look, rising to 1. Assumes that the sums grow by independent,
 * nearly normal steps. With `futility`, paths that are given up are out of it, and what they would have spent goes to the
 * later looks: whoever tests by these boundaries must give up. A stop for any other reason only lowers the probability.
 */
function sequentialBoundaries(shares, alpha, spending, futility = () => -Infinity) {
    const boundaries = [];
    let spent = 0;
    let density = null;
    shares.forEach((share, look) => {
        const spend = spending(share, alpha) - spent;
        spent += spend;
        const before = density;
        const step = share - (shares[look - 1] ?? 0);
        const limit = before === null ? -(0,distributions/* normalQuantile */.Zl)(spend) * Math.sqrt(share) : findLimit(before, step, spend);
        boundaries.push(limit / Math.sqrt(share));
        density = follow(before, step, Math.max(-REACH, futility(share)) * Math.sqrt(share), limit);
    });
    return boundaries;
}
/** The sum past which the share `spend` of all paths steps. */
function findLimit(before, variance, spend) {
    const deviation = Math.sqrt(variance);
    const past = (limit) => integrate(before, (sum) => (0,distributions/* normalCdf */.vr)((sum - limit) / deviation));
    let [low, high] = [before.low, REACH];
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = (low + high) / 2;
        if (past(middle) > spend)
            low = middle;
        else
            high = middle;
    }
    return high;
}
function follow(before, variance, low, high) {
    const deviation = Math.sqrt(variance);
    const step = (high - low) / (POINTS - 1);
    const values = Float64Array.from({ length: POINTS }, (_, index) => {
        const sum = low + index * step;
        const at = (from) => normalDensity((sum - from) / deviation) / deviation;
        return before === null ? at(0) : integrate(before, at);
    });
    return { low, step, values };
}
/** Simpson's rule over the density. */
function integrate({ low, step, values }, weight) {
    let all = 0;
    values.forEach((value, index) => {
        const factor = index === 0 || index === values.length - 1 ? 1 : index % 2 === 1 ? 4 : 2;
        all += factor * value * weight(low + index * step);
    });
    return (all * step) / 3;
}
function normalDensity(value) {
    return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI);
}

// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
;// CONCATENATED MODULE: ./build/core/compare/look.js



const TENTHS = 10;
/** Nearly O’Brien and Fleming’s: tests of few items are coarse, and what an early look may spend and cannot is lost. */
const GAMMA = -4;
/** Fewer items are never judged as a part: the promise about unchanged code holds from here. */
const FEWEST = 20;
/** After how many of so many items a run that may stop early is looked at: each tenth of them from 20 on, and the end. */
function lookEnds(items) {
    const tenths = Array.from({ length: TENTHS }, (_, index) => Math.ceil((items * (index + 1)) / TENTHS));
    return [...new Set(tenths.filter((end) => end >= FEWEST || end === items))];
}
/**
 * Where the candidate's run stands; null when it is a part that no look was to be taken at. `mayGiveUp`: a run that will
 * hardly break a rule any more is given up, so that its later looks may be judged at a higher level.
 */
function findLook({ record, items }, preset, mayGiveUp) {
    const alpha = outcome/* ALPHAS */.Iz[preset];
    const planned = items.size + (record.stopEarly?.notRun.length ?? 0);
    const whole = { share: items.size / planned, items: items.size, planned };
    if (record.stopEarly === undefined)
        return { ...whole, alpha };
    const look = lookEnds(planned).indexOf(items.size);
    if (look < 0)
        return null;
    return { ...whole, alpha: (0,distributions/* normalCdf */.vr)(-(boundariesFor(planned, alpha, mayGiveUp)[look] ?? Infinity)) };
}
/** A run is not given up before this share of its items… */
const FUTILE_FROM = 0.2;
/** …nor while the chance that its end would break a rule is this large. */
const FUTILE_BELOW = 0.05;
/**
 * The standardized sum, worse is more, at or below which the predictive probability that a test at the end would reject is
 * small (Spiegelhalter, Freedman, Blackburn 1986): normal sums, and a change that is as likely anything as what was seen.
 */
function futileBelow(alpha) {
    return (share) => {
        if (share < FUTILE_FROM || share >= 1)
            return -Infinity;
        const rest = Math.sqrt((1 - share) / share) * (0,distributions/* normalQuantile */.Zl)(1 - FUTILE_BELOW);
        return Math.sqrt(share) * ((0,distributions/* normalQuantile */.Zl)(1 - alpha) - rest);
    };
}
function boundariesFor(items, alpha, mayGiveUp) {
    const key = JSON.stringify([items, alpha, mayGiveUp]);
    const known = boundaries.get(key);
    if (known !== undefined)
        return known;
    const shares = lookEnds(items).map((end) => end / items);
    const futility = mayGiveUp ? futileBelow(alpha) : undefined;
    const computed = sequentialBoundaries(shares, alpha, hwangShihDeCani(GAMMA), futility);
    boundaries.set(key, computed);
    return computed;
}
/** By what they were asked for: a run asks for the same ones at each look, and they take their time. */
const boundaries = new Map();


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
    const ends = [measure.toUnits(evidence.lower), measure.toUnits(evidence.upper)].sort((a, b) => a - b);
    return {
        difference: measure.toUnits(evidence.difference),
        lower: ends[0] ?? NaN,
        upper: ends[1] ?? NaN,
        confidence: 1 - 2 * alpha,
        pairs: evidence.pairs,
        method: evidence.method,
        pValue: evidence.pValue,
        adjustedPValue: adjusted,
        ruledOut: Math.abs(measure.toUnits(Math.min(0, evidence.lower))),
        detectable: evidence.detectable === null ? null : Math.abs(measure.toUnits(-evidence.detectable)),
        ...(outcome === 'unsure' ? { needed: (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .planSettling */ .U)(evidence, measure.margins, alpha) } : {}),
    };
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

/***/ 11773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ readScore),
/* harmony export */   Xc: () => (/* binding */ scoreNames),
/* harmony export */   Yv: () => (/* binding */ hasAnyValue),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

const READERS = {
    errors: (result) => ({ value: result.error === null ? 0 : 1 }),
    latency: (result) => readMeasure(result, result.latency),
    cost: (result) => readMeasure(result, result.cost),
    tokens: (result) => readMeasure(result, result.tokens ?? null),
};
function isBuiltIn(score) {
    return _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score);
}
/** Every item's repetitions of one score, items in the order of their ids. */
function readScore(side, score) {
    const read = isBuiltIn(score) ? READERS[score] : (result) => readEvaluation(result, score);
    return new Map([...side.items].map(([id, repetitions]) => [id, repetitions.map(read)]));
}
function hasAnyValue(readings) {
    return [...readings.values()].some((repetitions) => repetitions.some((reading) => typeof reading === 'object'));
}
/** Names of the evaluators' scores on this side, in order. */
function scoreNames(side) {
    const names = new Set(side.record.itemResults.flatMap((result) => Object.keys(result.scores)));
    return [...names].filter((name) => !isBuiltIn(name)).sort();
}
function readMeasure(result, measured) {
    if (result.error !== null)
        return 'failed';
    return measured === null ? 'missing' : { value: measured };
}
function readEvaluation(result, score) {
    if (result.error !== null)
        return 'failed';
    const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined;
    if (value === undefined)
        return 'missing';
    return { value: typeof value === 'boolean' ? Number(value) : value };
}


/***/ }),

/***/ 11214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ MISSING_LIMIT),
/* harmony export */   av: () => (/* binding */ fillSample),
/* harmony export */   y7: () => (/* binding */ findMissing)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _score_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);



/** Above this share of failed evaluations a score says too little to be judged. */
const MISSING_LIMIT = 0.05;
function fillSample(readings, type) {
    const items = new Map();
    let [missing, measured] = [0, 0];
    for (const [id, repetitions] of readings) {
        const lacking = repetitions.filter((reading) => reading === 'missing').length;
        const scored = repetitions.filter((reading) => typeof reading === 'object').length;
        missing += lacking;
        measured += scored;
        const present = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt)(type) ? repetitions.filter((reading) => reading !== 'failed') : repetitions;
        if (present.length === 0)
            continue;
        const values = present.map((reading) => fill(reading, type));
        items.set(id, { values, isMeasured: scored > 0, isLacking: lacking > 0 });
    }
    return { items, missing, expected: missing + measured };
}
/** Set when more evaluations are missing than a worst value may stand in for. `side` is in words: `candidate`. */
function findMissing(score, sample, side, cause, remedy) {
    if (sample.missing <= MISSING_LIMIT * sample.expected)
        return null;
    const share = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(sample.missing / sample.expected);
    return {
        code: 'TOO_MANY_EVALUATIONS_FAILED',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${score} is missing on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sample.missing, 'output')} of the ${side}, ${[share]} of those it should have; up to 5 % count as the worst value.${cause}`,
        remedy,
    };
}
function fill(reading, type) {
    if (typeof reading === 'object')
        return reading.value;
    return type.kind === 'number' ? type.worst : null;
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ betterOf),
/* harmony export */   Pt: () => (/* binding */ isAmount),
/* harmony export */   VC: () => (/* binding */ typeScore)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);



function betterOf(score, settings) {
    return settings?.better ?? ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score) ? 'lower' : 'higher');
}
/**
 * The type of a score from all its values, the baseline's with the candidate's. Boolean is [0, 1]; numeric without a range
 * is [0, 1] when all its values are. A value that is no finite number, outside the declared range, or text among numbers is
 * a problem (SCORE_INVALID). `null` when there is no value at all.
 */
function typeScore(score, sides, settings) {
    const better = betterOf(score, settings);
    const values = [];
    for (const side of sides) {
        for (const repetitions of side.values()) {
            for (const reading of repetitions)
                if (typeof reading === 'object')
                    values.push(reading.value);
        }
    }
    if (values.length === 0)
        return null;
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === values.length)
        return { kind: 'text', better };
    if (texts.length > 0) {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} is text on ${texts.length} of ${values.length} results and a number on the others.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Let its evaluator return one kind of value.`);
    }
    const numbers = values.filter((value) => typeof value === 'number');
    if (!numbers.every(Number.isFinite)) {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} has a value that is no finite number.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Let its evaluator return a finite number or throw.`);
    }
    const least = numbers.reduce((a, b) => Math.min(a, b));
    const most = numbers.reduce((a, b) => Math.max(a, b));
    const kind = settings?.kind ?? ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score) && score !== 'errors' ? 'positive' : null);
    const isOpen = kind === 'positive' || kind === 'real';
    const range = settings?.range ?? (!isOpen && least >= 0 && most <= 1 ? [0, 1] : null);
    if (range !== null && (least < range[0] || most > range[1])) {
        const outside = least < range[0] ? least : most;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} has the value ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(outside)}, outside its range ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(range[0])} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(range[1])}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Correct its range under scores, or its evaluator.`);
    }
    const [low, high] = range ?? [least, most];
    const isUnit = range !== null && low === 0 && high === 1;
    return {
        kind: 'number',
        better,
        range,
        worst: better === 'higher' ? low : high,
        isBinary: isUnit && numbers.every((value) => value === 0 || value === 1),
        isAmount: kind === 'positive',
    };
}
function isAmount(type) {
    return type.kind === 'number' && type.isAmount;
}
function invalid(text, remedy) {
    return { code: 'SCORE_INVALID', text, remedy };
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

/***/ 80411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   f0: () => (/* binding */ describeIdleWaivers),
/* harmony export */   qO: () => (/* binding */ publishWaiver)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** Which waivers hold on the day (UTC) on which the candidate was started. One that has run out waives nothing. */
function readWaivers(waivers, startedAt) {
    const day = utcDay(startedAt);
    const expired = waivers.filter((waiver) => waiver.until < day);
    return {
        active: new Map(waivers.filter((waiver) => !expired.includes(waiver)).map((waiver) => [waiver.score, waiver])),
        problems: expired.map(({ score, owner, until, place }) => ({
            code: 'WAIVER_EXPIRED',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The waiver of ${score} by ${owner} ended on ${until}.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Remove it from waive, or agree with its owner on a later day.`,
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
        .map(({ score }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The waiver of ${score} changes nothing: no require or review rule is about it.`);
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

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

/** `9 points`, `0.31`, `1.2 s`, `12 %`: a size, never negative. */
function amount(size, measure) {
    return [measure === 'percent' ? percent(size) : (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(size), measure)];
}
/** `1.6 to 17.4`: two sizes whose unit was just said; a size on the other side of 0 keeps its sign. */
function span(from, to, measure) {
    return [`${bare(from, measure)} to ${bare(to, measure)}`];
}
/** `−6 points`, `+0.2`. */
function change(size, measure) {
    return [size < 0 ? '−' : size > 0 ? '+' : '', ...amount(size, measure)].filter((part) => part !== '');
}
function number(value) {
    return [(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, 'none')];
}
function count(items, noun) {
    return [(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(items, noun)];
}
/** `7.3 %`; what is above 0 is never shown as 0. */
function percent(share) {
    const hundredths = Math.abs(share) * 100;
    if (hundredths > 0 && hundredths < 0.1)
        return 'under 0.1 %';
    return `${hundredths.toFixed(1).replace(/\.0$/, '')} %`;
}
function bare(size, measure) {
    const sign = size < 0 ? '−' : '';
    if (measure === 'percent')
        return `${sign}${(Math.abs(size) * 100).toFixed(1).replace(/\.0$/, '')}`;
    const [digits = ''] = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(size), measure).split(' ');
    return `${sign}${digits}`;
}


/***/ }),

/***/ 13270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ departingFrom),
/* harmony export */   r: () => (/* binding */ firstToKnow)
/* harmony export */ });
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

/***/ 43291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scoreNameFault),
/* harmony export */   W: () => (/* binding */ sortScores)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

const NAME_LIMIT = 200;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\P{Zs} ]/u;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const BUILT_IN = new Set(_spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4);
/** Why no score may be called this, as the end of a sentence on it; `null` when it may. */
function scoreNameFault(name) {
    if (name === '' || name.trim() !== name)
        return 'is empty, or starts or ends with white space';
    if (name.length > NAME_LIMIT)
        return `is longer than ${String(NAME_LIMIT)} characters`;
    if (UNSEEN.test(name))
        return 'has characters that cannot be seen';
    if (RESERVED.has(name))
        return 'is a name that JavaScript keeps for itself';
    if (BUILT_IN.has(name))
        return 'is the name of a score that the gate makes itself';
    return null;
}
/**
 * Splits the scores of one item, or of one run, into those that may be kept and errors on the others. Of two scores with one name
 * neither is kept: nobody could tell which of them a rule means.
 */
function sortScores(scores, what = 'item') {
    const byName = new Map();
    for (const score of scores)
        byName.set(score.name, [...(byName.get(score.name) ?? []), score]);
    const faults = new Map(Array.from(byName, ([name, same]) => [name, faultOf(name, same, what)]));
    return {
        scores: scores.filter(({ name }) => faults.get(name) === null),
        scoreErrors: Array.from(faults).flatMap(([name, message]) => message === null ? [] : [{ evaluator: name.slice(0, NAME_LIMIT), message }]),
    };
}
function faultOf(name, scores, what) {
    const fault = scoreNameFault(name);
    if (fault !== null)
        return `the score’s name ${fault}`;
    if (scores.length > 1)
        return `${String(scores.length)} scores of this name were given for one ${what}`;
    const isNumber = scores.every(({ value }) => typeof value !== 'number' || Number.isFinite(value));
    return isNumber ? null : 'the score’s value is no number to judge';
}


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with object keys in code-point order and no white space: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const entries = Object.keys(value)
        .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${entries.join(',')}}`;
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

/***/ 22604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ errorGate),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/compare/baseline-state.js
var baseline_state = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/side.js
var compare_side = __webpack_require__(26307);
// EXTERNAL MODULE: ./build/core/compare/words.js
var compare_words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/core/compare/candidate-state.js



/** Why the candidate's run cannot be judged at all, whatever the rules; null when it can. */
function findCandidateProblem(candidate, dataset, mayQuote) {
    const { record } = candidate;
    const results = record.itemResults;
    if (results.some((result) => result.error?.code === 'CANCELLED')) {
        return {
            code: 'CANCELLED',
            text: (0,core_text/* say */.cv) `The run was cancelled before every item was run.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again.`,
        };
    }
    const duplicate = (0,compare_side/* findDuplicate */.jS)(candidate);
    if (duplicate !== undefined) {
        return {
            code: 'RECORD_UNREADABLE',
            text: (0,core_text/* say */.cv) `The candidate has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again, with ids that are each used once.`,
        };
    }
    if (results.length > 0 && results.every((result) => result.error !== null)) {
        const first = results[0];
        const cause = mayQuote ? (0,core_text/* say */.cv) `: ${first?.error?.message ?? ''}` : (0,core_text/* say */.cv) ` (${first?.error?.code ?? ''})`;
        return {
            code: 'NO_ITEM_RAN',
            text: (0,core_text/* say */.cv) `Every item failed, all ${candidate.items.size} of them. The first, ${first?.id ?? ''}, failed with${cause}`,
            remedy: (0,core_text/* say */.cv) `Mend the task; nothing about its scores can be judged before.`,
        };
    }
    const leftOut = new Set(record.stopEarly?.notRun);
    const absent = (dataset?.items ?? [])
        .filter(({ id }) => !candidate.items.has(id) && !leftOut.has(id))
        .map((item) => item.id);
    if (results.length === 0) {
        return { code: 'NO_ITEM_RAN', text: (0,core_text/* say */.cv) `No item was run.`, remedy: (0,core_text/* say */.cv) `Check that the dataset has items.` };
    }
    const planned = record.planned - leftOut.size * record.comparability.repeat;
    const isWhole = record.complete || leftOut.size > 0;
    if (!isWhole || results.length < planned || absent.length > 0) {
        const which = absent.length > 0 ? (0,core_text/* say */.cv) `; without a result: ${(0,core_text/* list */.p_)(absent)}` : [];
        return {
            code: 'RUN_INCOMPLETE',
            text: (0,core_text/* say */.cv) `The run is not complete: ${results.length} of ${(0,compare_words/* count */.U9)(record.planned, 'result')}${which}.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again; a part of a dataset is never judged as the whole.`,
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/compare/changes.js


/** Of a commit or a fingerprint: enough for a person to find it again. */
const SHORT = 12;
/** Each of these can move the scores by itself; a change of the code has two marks. */
const CAUSES = {
    commit: 'the code',
    task: 'the code',
    models: 'the model',
    prompts: 'the prompt',
    parameters: 'the parameters',
};
/** What is not the same on both sides, as far as both records say. */
function findChanges(candidate, baseline) {
    const [now, then] = [describe(candidate), describe(baseline)];
    return WHATS.flatMap((what) => {
        const [before, after] = [then[what], now[what]];
        if (what === 'commit' && hasSameTree(candidate, baseline))
            return [];
        if (before === null || after === null || (0,core_text/* plain */.pj)(before) === (0,core_text/* plain */.pj)(after))
            return [];
        return { what, before: [...before], after: [...after] };
    });
}
/** That more than one cause changed at once, so that nobody can tell by these two runs which of them a score follows. */
function describeMixedCauses(changes) {
    const causes = [...new Set(changes.flatMap(({ what }) => CAUSES[what] ?? []))];
    const last = causes.at(-1);
    if (causes.length < 2 || last === undefined)
        return [];
    return [
        (0,core_text/* say */.cv) `Since the baseline ${[`${causes.slice(0, -1).join(', ')} and ${last}`]} changed: this comparison cannot tell which of them made a difference.`,
    ];
}
const WHATS = ['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset'];
/** Null where a record does not say. Equal words mean that nothing changed. */
function describe(record) {
    const { identity, comparability, observed } = record;
    const { dataset, evaluators } = comparability;
    const commit = identity.headCommit ?? identity.commit;
    const hasEvaluators = Object.keys(evaluators).length > 0;
    // A run that is not ours has no parameters that we would know of, and no fingerprints either.
    const parameters = record.parameters ?? (hasEvaluators ? {} : null);
    // What was seen of the spans says nothing of what was used where there were none.
    const hasSpans = observed !== undefined && [observed.models, observed.prompts].some((seen) => seen.length > 0);
    return {
        commit: commit === undefined
            ? null
            : (0,core_text/* say */.cv) `${commit.slice(0, SHORT)}${identity.isDirty === true ? (0,core_text/* say */.cv) ` with changes that are in no commit` : []}`,
        task: (0,core_text/* say */.cv) `${record.task}`,
        models: observed === undefined || observed.models.length === 0 ? null : listAll(observed.models),
        prompts: hasSpans ? listAll(observed.prompts) : null,
        judge: observed === undefined || observed.judgeModels.length === 0 ? null : listAll(observed.judgeModels),
        parameters: parameters === null ? null : listAll(pairsOf(parameters)),
        evaluators: hasEvaluators ? listAll(pairsOf(evaluators).map(shorten)) : null,
        dataset: describeDataset(dataset),
    };
}
/** Content decides where it is known; when it was read does not. */
function describeDataset({ name, hash, selection }) {
    if (hash === null)
        return null;
    return (0,core_text/* say */.cv) `${name} with content ${hash.slice(0, SHORT)}${selection === undefined ? [] : (0,core_text/* say */.cv) `, of it ${selection}`}`;
}
/** Two commits of one tree are the same code. */
function hasSameTree({ identity: now }, { identity: then }) {
    return now.tree !== undefined && now.tree === then.tree && now.isDirty !== true && then.isDirty !== true;
}
/** A hash at the end of a text. */
function shorten(text) {
    return text.replace(/([0-9a-f]{12})[0-9a-f]{20,}$/, '$1');
}
function pairsOf(named) {
    return Object.entries(named).map(([name, value]) => `${name} ${value}`);
}
function listAll(values) {
    const sorted = [...new Set(values)].sort(compare_side/* compareText */.n6);
    if (sorted.length === 0)
        return ['none'];
    return sorted.flatMap((value, index) => (index === 0 ? (0,core_text/* say */.cv) `${value}` : (0,core_text/* say */.cv) `, ${value}`));
}

// EXTERNAL MODULE: ./build/core/statistics/random.js
var statistics_random = __webpack_require__(17277);
;// CONCATENATED MODULE: ./build/core/statistics/holm.js
/** Holm 1979: p-values adjusted so that the chance of any false rejection in the family is held, whatever their dependence. */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
        adjusted[index] = largest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/core/statistics/label-swap.js
var label_swap = __webpack_require__(17800);
;// CONCATENATED MODULE: ./build/core/statistics/joint-relabelling.js

/** Additions in one family, at most: some seconds. */
const WORK = 5e8;
/** Items with two relabellings that one byte of chance decides. */
const PAIRS_AT_ONCE = 8;
/** An item that a hypothesis does not have, whichever way it is relabelled. */
const ABSENT = Float64Array.of(0, 0);
/** Standardized sums this close are equal: only rounding tells them apart. */
const ROUNDING = 1e-9;
/**
 * P-values adjusted over several hypotheses on the same runs: one relabelling of an item is applied to all of its scores,
 * and each hypothesis is held against the worst of those not yet rejected before it (step-down max-T: Westfall and Young
 * 1993, algorithm 2.8). Sharper than Holm because it knows how far the scores move together; assumes, as the single test
 * does, that unchanged code gives exchangeable results inside an item. Null when the hypotheses cannot be relabelled
 * together: an item has other repetitions for one than for another, or the work would be too much.
 */
function adjustJointly(hypotheses, random) {
    const ways = countWays(hypotheses);
    if (ways === null || hypotheses.length * ways.size * label_swap/* DRAWS */.oZ > WORK)
        return null;
    const sums = hypotheses.map(() => new Float64Array(label_swap/* DRAWS */.oZ));
    const byId = hypotheses.map((items) => new Map(items.map((item) => [item.id, item.differences])));
    for (const { ids, count } of batches(ways)) {
        const choices = drawChoices(count, random);
        byId.forEach((items, index) => {
            const sum = sums[index];
            const differences = sumTogether(ids.map((id) => items.get(id)));
            if (differences === null || sum === undefined)
                return;
            for (let draw = 0; draw < label_swap/* DRAWS */.oZ; draw++)
                sum[draw] = (sum[draw] ?? 0) + (differences[choices[draw] ?? 0] ?? 0);
        });
    }
    const tested = hypotheses.map((items, index) => standardize(items, sums[index] ?? new Float64Array(label_swap/* DRAWS */.oZ)));
    return stepDown(tested);
}
/** How many relabellings each item has, items in the order of their ids; null when two hypotheses disagree. */
function countWays(hypotheses) {
    const ways = new Map();
    for (const { id, differences } of hypotheses.flat()) {
        if ((ways.get(id) ?? differences.length) !== differences.length)
            return null;
        ways.set(id, differences.length);
    }
    return new Map([...ways].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** Items that are relabelled by one draw: those with two ways eight at a time, the others alone. */
function batches(ways) {
    const pairs = [...ways].filter(([, count]) => count === 2).map(([id]) => id);
    const bytes = Array.from({ length: Math.ceil(pairs.length / PAIRS_AT_ONCE) }, (_, index) => {
        const ids = pairs.slice(index * PAIRS_AT_ONCE, (index + 1) * PAIRS_AT_ONCE);
        return { ids, count: 2 ** ids.length };
    });
    return [...bytes, ...[...ways].filter(([, count]) => count !== 2).map(([id, count]) => ({ ids: [id], count }))];
}
/** The sum of the items' differences under every relabelling of all of them, the first item's changing fastest. */
function sumTogether(items) {
    if (items.every((item) => item === undefined))
        return null;
    return items.reduce((sums, item) => {
        const differences = item ?? ABSENT;
        const next = new Float64Array(sums.length * differences.length);
        for (let way = 0; way < differences.length; way++) {
            for (let index = 0; index < sums.length; index++) {
                next[way * sums.length + index] = (sums[index] ?? 0) + (differences[way] ?? 0);
            }
        }
        return next;
    }, Float64Array.of(0));
}
/** One relabelling for each draw. */
function drawChoices(ways, random) {
    const choices = new Uint16Array(label_swap/* DRAWS */.oZ);
    if (ways > 256 || (ways & (ways - 1)) !== 0)
        return choices.map(() => random.below(ways));
    for (let draw = 0; draw < label_swap/* DRAWS */.oZ; draw += 4) {
        const bits = random.bits();
        for (let part = 0; part < 4 && draw + part < label_swap/* DRAWS */.oZ; part++)
            choices[draw + part] = (bits >>> (8 * part)) & (ways - 1);
    }
    return choices;
}
/** The sums in units of their own spread, which no relabelling changes; null when no relabelling changes anything. */
function standardize(items, sums) {
    const variance = items.reduce((all, { differences }) => all + differences.reduce((sum, d) => sum + d * d, 0) / differences.length, 0);
    if (variance === 0)
        return null;
    const unit = Math.sqrt(variance);
    const observed = items.reduce((sum, { differences }) => sum + (differences[0] ?? 0), 0);
    return { observed: observed / unit, drawn: sums.map((sum) => sum / unit) };
}
function stepDown(tested) {
    const adjusted = tested.map(() => 1);
    const order = tested
        .flatMap((one, index) => (one === null ? [] : [{ ...one, index }]))
        .sort((a, b) => a.observed - b.observed);
    const worst = new Float64Array(label_swap/* DRAWS */.oZ).fill(Infinity);
    for (const { observed, drawn, index } of order.toReversed()) {
        let [less, equal] = [0, 0];
        drawn.forEach((value, draw) => {
            const lowest = Math.min(worst[draw] ?? Infinity, value);
            worst[draw] = lowest;
            if (Math.abs(lowest - observed) <= ROUNDING)
                equal++;
            else if (lowest < observed)
                less++;
        });
        adjusted[index] = (less + (equal + 1) / 2) / (label_swap/* DRAWS */.oZ + 1);
    }
    let largest = 0;
    for (const { index } of order) {
        largest = Math.max(largest, adjusted[index] ?? 1);
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/compare/adjust.js


/** The parts of the level that rules on the whole dataset have together, and rules on slices, where there are both. */
const LEVEL_PARTS = { whole: 0.8, slices: 0.2 };
/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one hypothesis. */
function hypothesis({ score, condition }, slice) {
    const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise';
    const place = slice === undefined ? [] : [slice.key, slice.value];
    return JSON.stringify([score, condition.statistic, direction, ...place]);
}
/**
 * The p-values of a gate's relative rules, so adjusted that a change that changes nothing is blocked by all of them
 * together no more often than by one: by joint relabelling where every rule can be relabelled with the others, else by
 * Holm. Slices share a fifth of the level by Holm (weights: Bonferroni over the two groups), so that asking for many of
 * them costs the whole little. `level`: the part of the level that all of these have.
 */
function adjustTogether(all, random, level = 1) {
    const [whole, slices] = [new Map(), new Map()];
    for (const { rule, slice, waiver, measured } of all) {
        if (rule.list === 'watch' || waiver !== undefined || measured.kind !== 'relative')
            continue;
        const { evidence } = measured.measure;
        // Sides that are the same throughout can break no rule, whatever the labels: they take nothing from the others.
        if (evidence === null || evidence.isRough || evidence.isIdentical)
            continue;
        const family = slice === undefined ? whole : slices;
        family.set(hypothesis(rule, slice), evidence);
    }
    const [wide, narrow] = [adjustWhole(whole, random), adjustSlices(slices)];
    const parts = whole.size > 0 && slices.size > 0 ? LEVEL_PARTS : { whole: 1, slices: 1 };
    return {
        pValues: new Map([...weighed(wide.pValues, level * parts.whole), ...weighed(narrow, level * parts.slices)]),
        method: wide.method,
        slices: slices.size,
    };
}
function adjustWhole(family, random) {
    // In an order of their own, so that no order of the rules in a file can move a draw.
    const names = [...family.keys()].sort();
    const evidences = names.flatMap((name) => family.get(name) ?? []);
    const single = evidences.map((evidence) => evidence.pValue);
    const nameAll = (pValues) => names.map((name, index) => [name, pValues[index] ?? 1]);
    if (names.length < 2)
        return { pValues: nameAll(single), method: null };
    const listed = evidences.map((evidence) => evidence.listRelabellings());
    const joint = listed.every((items) => items !== null) ? adjustJointly(listed, random) : null;
    if (joint === null)
        return { pValues: nameAll(holm(single)), method: 'Holm' };
    return {
        pValues: nameAll(joint.map((pValue, index) => Math.max(pValue, single[index] ?? 1))),
        method: 'joint relabelling',
    };
}
function adjustSlices(family) {
    const adjusted = holm([...family.values()].map((evidence) => evidence.pValue));
    return [...family.keys()].map((name, index) => [name, adjusted[index] ?? 1]);
}
function weighed(pValues, part) {
    return pValues.map(([name, pValue]) => [name, Math.min(1, pValue / part)]);
}

// EXTERNAL MODULE: ./build/core/reason.js
var core_reason = __webpack_require__(64220);
// EXTERNAL MODULE: ./build/core/statistics/index.js + 5 modules
var statistics = __webpack_require__(14889);
// EXTERNAL MODULE: ./build/core/statistics/share.js
var share = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/core/compare/item-change.js + 1 modules
var item_change = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
;// CONCATENATED MODULE: ./build/core/compare/pair-samples.js
/**
 * Items of both sides that have the score, in the order of their ids. An item that lacks an evaluation on either side has
 * the worst value on both: that an evaluator failed says nothing of a change.
 */
function pairSamples({ type, candidate, clusters }, { sample, paired }) {
    return paired.flatMap((id) => {
        const [now, before] = [candidate.items.get(id), sample.items.get(id)];
        if (now === undefined || before === undefined)
            return [];
        const cluster = clusters.get(id);
        return now.isLacking || before.isLacking
            ? [{ id, cluster, candidate: worstOf(now, type), baseline: worstOf(before, type) }]
            : [{ id, cluster, candidate: now, baseline: before }];
    });
}
function worstOf(sample, type) {
    const worst = type.kind === 'number' ? type.worst : null;
    return { ...sample, values: sample.values.map(() => worst) };
}

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var statistics_mean = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/core/statistics/stddev.js
var stddev = __webpack_require__(33218);
;// CONCATENATED MODULE: ./build/core/compare/margin.js
/** The baseline's value with the rule's change worked in. */
function boundOf(baseline, change) {
    switch (change.kind) {
        case 'none':
            return baseline;
        case 'add':
            return baseline + change.amount;
        case 'times':
            return baseline * change.factor;
        case 'percent':
            return baseline + (change.percent / 100) * Math.abs(baseline);
    }
}
/**
 * What items of this number can be asked to show: it shrinks with the square root of their number and never follows the
 * data's own spread, so that no noise can widen it. A ratio's is on the scale of its logarithm.
 */
function automaticMargin(scale, items) {
    const root = Math.sqrt(items);
    switch (scale.kind) {
        case 'binary':
            return Math.min(0.1, 1 / root);
        case 'bounded':
            return Math.min(0.1, 0.6 / root) * scale.width;
        case 'ratio':
            return Math.min(Math.log(1.25), 1.2 / root);
        case 'real':
            return Math.min(0.5, 2.5 / root) * scale.deviation;
    }
}
/** A rule that asks for an improvement (a margin below 0) is held by nothing less, and so is a strict one. */
function marginsOf(asked, automatic, isStrict) {
    return { asked, shown: isStrict || asked < 0 ? asked : Math.max(asked, automatic) };
}

// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
// EXTERNAL MODULE: ./build/core/statistics/power.js
var power = __webpack_require__(87753);
// EXTERNAL MODULE: ./build/core/statistics/run-noise.js
var run_noise = __webpack_require__(72810);
;// CONCATENATED MODULE: ./build/core/compare/run-shock.js




/** Fewer runs say too little of how whole runs drift. */
const FEWEST_RUNS = 5;
/**
 * The evidence with room for what moves a whole run at once, a provider or a judge that drifts: no comparison of two runs
 * can see it, and several runs of the branch can. Their variance beyond their items' noise is added to that of the mean,
 * once for the candidate and once for the pooled baseline, with Satterthwaite's degrees of freedom (1946). Evidence is only
 * ever weakened by it. `runs`: how many are pooled in the baseline, their results one run after the other.
 */
function allowForRunShock(evidence, { pairs, itemValue, alpha }, runs) {
    if (runs < FEWEST_RUNS || evidence.deviation === null || evidence.units < 2)
        return evidence;
    const most = Math.max(...pairs.map(({ baseline }) => baseline.length));
    const size = most / runs;
    if (!Number.isInteger(size))
        return evidence;
    const whole = pairs.filter(({ baseline }) => baseline.length === most);
    const { shock } = (0,run_noise/* estimateRunNoise */.e)(whole.map(({ baseline }) => Array.from({ length: runs }, (_, run) => {
        const mean = (0,statistics_mean/* average */.G)(baseline.slice(run * size, (run + 1) * size));
        return itemValue?.(mean) ?? mean;
    })));
    if (!(shock > 0))
        return evidence;
    const ofItems = evidence.deviation ** 2 / evidence.pairs;
    const ofRuns = shock * (1 + 1 / runs);
    const standardError = Math.sqrt(ofItems + ofRuns);
    const freedom = (ofItems + ofRuns) ** 2 / (ofItems ** 2 / (evidence.units - 1) + ofRuns ** 2 / (runs - 1));
    const half = (0,distributions/* tQuantile */.YW)(1 - alpha, freedom) * standardError;
    return {
        ...evidence,
        lower: Math.min(evidence.lower, evidence.difference - half),
        upper: Math.max(evidence.upper, evidence.difference + half),
        pValue: Math.max(evidence.pValue, (0,distributions/* tCdf */.w_)(evidence.difference / standardError, freedom)),
        method: `${evidence.method}, with room for runs that drift`,
        deviation: standardError * Math.sqrt(evidence.pairs),
        detectable: evidence.detectable === null ? null : Math.max(evidence.detectable, (0,power/* detectableDrop */.z0)(standardError, alpha)),
    };
}

// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/statistics/sum.js
var sum = __webpack_require__(83911);
;// CONCATENATED MODULE: ./build/core/statistics/clustered-t.js


/**
 * Student's t on the mean difference of items that come in clusters: the spread is that of whole clusters, with the factor
 * C/(C−1) for their number C, and C−1 degrees of freedom (Miller 2024, "Adding error bars to evals", appendix A; Cameron and
 * Miller 2015). Assumes independent clusters. Needs two of them. `deviation` is what independent items would have to vary
 * by for the same standard error.
 */
function clusteredT(clusters, confidence) {
    const items = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
    const mean = (0,sum/* total */.X)(clusters.map(sum/* total */.X)) / items;
    const squares = clusters.map((cluster) => ((0,sum/* total */.X)(cluster) - mean * cluster.length) ** 2);
    const standardError = Math.sqrt(((0,sum/* total */.X)(squares) * clusters.length) / (clusters.length - 1)) / items;
    const half = (0,distributions/* tQuantile */.YW)(1 - (1 - confidence) / 2, clusters.length - 1) * standardError;
    return {
        mean,
        deviation: standardError * Math.sqrt(items),
        standardError,
        lower: mean - half,
        upper: mean + half,
        pValue: standardError > Math.abs(mean) * 1e-12 ? (0,distributions/* tCdf */.w_)(mean / standardError, clusters.length - 1) : mean < 0 ? 0 : 1,
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/joint-swap.js

/** Items times draws, about a third of a second of sorting: the number of draws falls as the items grow. */
const joint_swap_WORK = 1e6;
const FEWEST_DRAWS = 999;
/**
 * A statistic that is no sum over items (median, percentile): recomputed on both sides under random swaps of whole groups
 * for the p-value, and under resampling of groups for a percentile interval (Efron, Tibshirani 1993, §13 and §15). Assumes
 * independent groups; the interval is rough for few of them, so callers settle nothing below 20. `compare` turns the two
 * values of the statistic into a difference, higher better.
 */
function jointSwap(groups, statistic, compare, confidence, random) {
    const size = groups.reduce((sum, group) => sum + group.candidate.length, 0);
    const draws = Math.max(FEWEST_DRAWS, Math.min(label_swap/* DRAWS */.oZ, Math.floor(joint_swap_WORK / size)));
    const turned = groups.map(({ candidate, baseline }) => ({ candidate: baseline, baseline: candidate }));
    const [left, right] = [[], []];
    const together = (choose) => {
        left.length = 0;
        right.length = 0;
        for (let index = 0; index < groups.length; index++) {
            const group = choose(index);
            if (group === undefined)
                continue;
            for (const value of group.candidate)
                left.push(value);
            for (const value of group.baseline)
                right.push(value);
        }
        return compare(statistic(left), statistic(right));
    };
    const difference = together((index) => groups[index]);
    let less = 0;
    let equal = 0;
    for (let draw = 0; draw < draws; draw++) {
        const swapped = together((index) => (random.bits() < 0 ? groups[index] : turned[index]));
        if (Math.abs(swapped - difference) <= 1e-12)
            equal++;
        else if (swapped < difference)
            less++;
    }
    const resampled = Float64Array.from({ length: draws }, () => together(() => groups[random.below(groups.length)])).sort();
    const tail = (1 - confidence) / 2;
    const center = resampled.reduce((sum, value) => sum + value, 0) / draws;
    return {
        difference,
        pValue: (less + (equal + 1) / 2) / (draws + 1),
        lower: resampled[Math.floor(tail * (draws - 1))] ?? difference,
        upper: resampled[Math.ceil((1 - tail) * (draws - 1))] ?? difference,
        standardError: Math.sqrt(resampled.reduce((sum, value) => sum + (value - center) ** 2, 0) / (draws - 1)),
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/mcnemar.js
/**
 * One-sided McNemar mid-p: how often unchanged code would lose at least as many items as it did, ties between the two
 * counted half. Fagerland, Lydersen, Laake 2013; assumes only that an item's two results are exchangeable.
 * `lost`: passed on the baseline and not on the candidate; `gained`: the other way round.
 */
function mcnemarMidP(lost, gained) {
    const discordant = lost + gained;
    if (discordant === 0)
        return 1;
    // Binomial(discordant, 1/2) relative to its largest term, so that no power of two underflows.
    const middle = Math.floor(discordant / 2);
    const terms = new Float64Array(discordant + 1);
    terms[middle] = 1;
    for (let k = middle; k < discordant; k++)
        terms[k + 1] = ((terms[k] ?? 0) * (discordant - k)) / (k + 1);
    for (let k = middle; k > 0; k--)
        terms[k - 1] = ((terms[k] ?? 0) * k) / (discordant - k + 1);
    let total = 0;
    let atLeast = 0;
    terms.forEach((term, k) => {
        total += term;
        if (k > lost)
            atLeast += term;
        if (k === lost)
            atLeast += term / 2;
    });
    return atLeast / total;
}

;// CONCATENATED MODULE: ./build/core/statistics/paired-t.js

/**
 * Student's t on the differences of paired items (Student 1908). Assumes independent items and a mean that is near
 * normal. Needs two items. Equal differences give an interval of width 0, never NaN.
 */
function pairedT(differences, confidence) {
    const count = differences.length;
    const mean = differences.reduce((sum, value) => sum + value, 0) / count;
    const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / (count - 1));
    const standardError = deviation / Math.sqrt(count);
    const half = (0,distributions/* tQuantile */.YW)(1 - (1 - confidence) / 2, count - 1) * standardError;
    return {
        mean,
        deviation,
        standardError,
        lower: mean - half,
        upper: mean + half,
        pValue: pValue(mean, standardError, count),
    };
}
function pValue(mean, standardError, count) {
    // A deviation this small beside the mean is rounding: the differences are equal.
    if (standardError > Math.abs(mean) * 1e-12)
        return (0,distributions/* tCdf */.w_)(mean / standardError, count - 1);
    return mean < 0 ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/core/statistics/stratified-exact.js
/**
 * One-sided exact mid-p for repeated pass/fail results: given each item's passes over both sides, the candidate's share of
 * them is hypergeometric, and the items' distributions are convolved. Mehta, Patel, Gray 1985 (stratified 2×2 tables);
 * assumes only that an item's results are exchangeable between the sides. Every item must have the same number of
 * repetitions on the candidate, and on the baseline, so that passes weigh the same. One against one it is McNemar's mid-p.
 */
function stratifiedExactMidP(items) {
    const open = items.filter((item) => {
        const passes = item.candidate + item.baseline;
        return passes > 0 && passes < item.candidateOf + item.baselineOf;
    });
    if (open.length === 0)
        return 1;
    const observed = open.reduce((sum, item) => sum + item.candidate, 0);
    let distribution = Float64Array.of(1);
    for (const item of open)
        distribution = convolve(distribution, candidatePasses(item));
    return distribution.reduce((p, share, passes) => {
        if (passes > observed)
            return p;
        return p + (passes === observed ? share / 2 : share);
    }, 0);
}
/** How many steps the convolution takes, for callers with a limit. */
function stratifiedExactSteps(items, candidateOf) {
    return (items * items * candidateOf * (candidateOf + 1)) / 2;
}
/** P(the candidate has k of the item's passes), k from 0. */
function candidatePasses(item) {
    const passes = item.candidate + item.baseline;
    const ways = Float64Array.from({ length: Math.min(passes, item.candidateOf) + 1 }, (_, k) => passes - k > item.baselineOf ? 0 : choose(item.candidateOf, k) * choose(item.baselineOf, passes - k));
    const all = ways.reduce((sum, way) => sum + way, 0);
    return ways.map((way) => way / all);
}
function convolve(a, b) {
    const result = new Float64Array(a.length + b.length - 1);
    a.forEach((x, i) => {
        b.forEach((y, j) => {
            result[i + j] = (result[i + j] ?? 0) + x * y;
        });
    });
    return result;
}
function choose(n, k) {
    let result = 1;
    for (let i = 1; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return result;
}

;// CONCATENATED MODULE: ./build/core/statistics/tango.js

/** Halvings of [-1, 1]: more than a double can tell apart. */
const BISECTIONS = 60;
/**
 * Score interval for a difference of paired shares, candidate minus baseline. Tango 1998, Statistics in Medicine 17;
 * assumes independent items; stays proper with no discordant pair at all.
 */
function tangoInterval(lost, gained, pairs, confidence) {
    const z = (0,distributions/* normalQuantile */.Zl)(1 - (1 - confidence) / 2);
    return { lower: root(lost, gained, pairs, z), upper: root(lost, gained, pairs, -z) };
}
/** The difference at which the score statistic, which falls as the difference grows, is `z`. */
function root(lost, gained, pairs, z) {
    let low = -1;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = (low + high) / 2;
        if (scoreStatistic(lost, gained, pairs, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function scoreStatistic(lost, gained, pairs, difference) {
    const a = 2 * pairs;
    const b = -gained - lost + (2 * pairs - gained + lost) * difference;
    const c = -lost * difference * (1 - difference);
    const lossShare = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = pairs * (2 * lossShare + difference * (1 - difference));
    const distance = gained - lost - pairs * difference;
    if (variance > 0)
        return distance / Math.sqrt(variance);
    return distance === 0 ? 0 : Math.sign(distance) * Infinity;
}

// EXTERNAL MODULE: ./build/core/compare/evidence.js
var evidence = __webpack_require__(76821);
;// CONCATENATED MODULE: ./build/core/compare/weigh.js











/** Items times draws above which the t-test's p-value is nearer the truth than the draws' own error. */
const DRAWN_AT_MOST = 4e7;
/** Steps of the exact convolution: a tenth of a second. */
const CONVOLVED_AT_MOST = 2e7;
/** A mean over items, by the differences of paired items. Null for one unit alone that is not pass or fail. */
function weighDifferences(question) {
    const { pairs, alpha, random } = question;
    const differences = pairs.map((pair) => weigh_valueOf(pair.candidate, question) - weigh_valueOf(pair.baseline, question));
    const clusters = groupByCluster(pairs, differences);
    if (clusters !== null)
        return weighClusters(question, clusters);
    const passes = question.itemValue === null ? readPasses(pairs) : null;
    if (passes?.every((item) => item.candidateOf === 1 && item.baselineOf === 1) === true) {
        return weighSinglePasses(question, differences);
    }
    if (pairs.length < 2)
        return null;
    const t = pairedT(differences, 1 - 2 * alpha);
    const common = {
        ...(0,evidence/* summarize */.eh)(question, t, pairs.length, passes !== null),
        listRelabellings: () => relabelAll(pairs, question.itemValue),
    };
    if (passes !== null && isConvolvable(passes)) {
        return { ...common, pValue: stratifiedExactMidP(passes), method: 'stratified exact mid-p, t interval' };
    }
    if (pairs.length * label_swap/* DRAWS */.oZ > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'paired t' };
    const pValue = (0,label_swap/* labelSwapMidP */.cJ)(pairs, question.itemValue ?? ((mean) => mean), random);
    return { ...common, pValue, method: 'label-swap mid-p, t interval' };
}
/** Whole clusters are swapped: their items share what a run did to them, and alone would count one accident many times. */
function weighClusters(question, clusters) {
    if (clusters.length < 2)
        return null;
    const t = clusteredT(clusters.map((cluster) => cluster.values), 1 - 2 * question.alpha);
    const sums = clusters.map(({ id, values }) => ({ id, candidate: [(0,sum/* total */.X)(values)], baseline: [0] }));
    const common = {
        ...(0,evidence/* summarize */.eh)(question, t, clusters.length, false),
        listRelabellings: () => relabelAll(sums, null),
    };
    if (clusters.length * label_swap/* DRAWS */.oZ > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'clustered t' };
    const pValue = (0,label_swap/* labelSwapMidP */.cJ)(sums, (sum) => sum, question.random);
    return { ...common, pValue, method: 'cluster-swap mid-p, clustered t interval' };
}
/** A statistic that is no sum over items. `compare` turns its two values into a difference, higher better. */
function weighRecomputed(question, statistic, compare) {
    const { pairs, alpha, random } = question;
    const values = pairs.map((pair) => ({
        candidate: weigh_valueOf(pair.candidate, question),
        baseline: weigh_valueOf(pair.baseline, question),
    }));
    const clusters = groupByCluster(pairs, values)?.map((cluster) => cluster.values);
    const groups = (clusters ?? values.map((value) => [value])).map((group) => ({
        candidate: group.map((value) => value.candidate),
        baseline: group.map((value) => value.baseline),
    }));
    const swap = jointSwap(groups, statistic, compare, 1 - 2 * alpha, random);
    const t = {
        mean: swap.difference,
        deviation: swap.standardError * Math.sqrt(pairs.length),
        lower: swap.lower,
        upper: swap.upper,
    };
    const common = (0,evidence/* summarize */.eh)(question, t, groups.length, false);
    return {
        ...common,
        // A quantile may stand still while the items beneath it move.
        isConstant: common.isIdentical,
        pValue: common.isIdentical ? 1 : swap.pValue,
        method: 'joint-swap mid-p, bootstrap interval',
        listRelabellings: () => null,
        isRough: groups.length < evidence/* FEWEST_FOR_QUANTILES */.Qg,
        runs: null,
    };
}
function weighSinglePasses(question, differences) {
    const { pairs, alpha } = question;
    const lost = differences.filter((difference) => difference < 0).length;
    const gained = differences.filter((difference) => difference > 0).length;
    const deviation = Math.sqrt((lost + gained - (gained - lost) ** 2 / pairs.length) / pairs.length);
    const interval = tangoInterval(lost, gained, pairs.length, 1 - 2 * alpha);
    return {
        ...(0,evidence/* summarize */.eh)(question, { mean: (gained - lost) / pairs.length, deviation, ...interval }, pairs.length, true),
        ...interval,
        isConstant: lost + gained === 0,
        pValue: mcnemarMidP(lost, gained),
        method: 'McNemar mid-p, Tango interval',
        listRelabellings: () => relabelAll(pairs, null),
    };
}
function relabelAll(items, itemValue) {
    const listed = items.map((item) => ({
        id: item.id,
        differences: (0,label_swap/* listRelabellings */.vS)(item, itemValue ?? ((mean) => mean)),
    }));
    return listed.every((item) => item.differences !== null) ? listed : null;
}
/** The values of each cluster, clusters in the order of their names; null where every item stands alone. */
function groupByCluster(pairs, values) {
    if (pairs.every((pair) => pair.cluster === undefined))
        return null;
    const groups = new Map();
    pairs.forEach((pair, index) => {
        // An item that names no cluster is one of its own; the prefixes keep ids and names apart.
        const key = pair.cluster === undefined ? `item ${pair.id}` : `cluster ${pair.cluster}`;
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(...values.slice(index, index + 1));
    });
    return [...groups].map(([id, group]) => ({ id, values: group })).sort((a, b) => (0,compare_side/* compareText */.n6)(a.id, b.id));
}
function weigh_valueOf(repetitions, { itemValue }) {
    const mean = (0,statistics_mean/* average */.G)(repetitions);
    return itemValue === null ? mean : itemValue(mean);
}
/** Each item's passes, where every repetition is one of two values that are 1 apart; else null. */
function readPasses(pairs) {
    const values = pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline]);
    const pass = values.some((value) => value < 0) ? 0 : 1;
    if (!values.every((value) => value === pass || value === pass - 1))
        return null;
    const countPasses = (side) => side.filter((value) => value === pass).length;
    return pairs.map(({ candidate, baseline }) => ({
        candidate: countPasses(candidate),
        candidateOf: candidate.length,
        baseline: countPasses(baseline),
        baselineOf: baseline.length,
    }));
}
function isConvolvable(passes) {
    const first = passes[0];
    if (first === undefined)
        return false;
    const isEven = passes.every((item) => item.candidateOf === first.candidateOf && item.baselineOf === first.baselineOf);
    return isEven && stratifiedExactSteps(passes.length, first.candidateOf) <= CONVOLVED_AT_MOST;
}

;// CONCATENATED MODULE: ./build/core/compare/relative.js







/** Measures `STATISTIC OPERATOR baseline…` on paired items, whose statistic has a `relative` of its own. */
function measureRelative(question) {
    const { rule, statistic, pairs } = question;
    const { bound: change, operator, statistic: term } = rule.condition;
    if (change.kind !== 'baseline')
        throw new TypeError(`the rule ${rule.text} has no baseline`);
    const view = (0,item_values/* viewItems */.k)(rule);
    const numbers = pairs.map((pair) => ({
        id: pair.id,
        cluster: pair.cluster,
        candidate: view.repetitions(pair.candidate),
        baseline: view.repetitions(pair.baseline),
    }));
    const results = numbers.flatMap((pair) => [...pair.candidate, ...pair.baseline]);
    const candidate = numbers.map((pair) => view.ofMean((0,statistics_mean/* average */.G)(pair.candidate)));
    const baseline = numbers.map((pair) => view.ofMean((0,statistics_mean/* average */.G)(pair.baseline)));
    const value = statistic.compute(candidate, term);
    const baselineValue = statistic.compute(baseline, term);
    const bound = boundOf(baselineValue, change.change);
    const sign = operator === '>=' || operator === '>' ? 1 : -1;
    const isRatio = comparesRatios(question, results, bound);
    // A mean weighs an item as 1/N, a sum as 1: margins are an item's worth, as the evidence is.
    const ones = candidate.map(() => 1);
    const weight = statistic.relative === 'differences' ? statistic.compute(ones, term) : 1;
    const asked = isRatio ? sign * Math.log(baselineValue / bound) : (sign * (baselineValue - bound)) / weight;
    const logRatio = isRatio ? sign * Math.log(value / baselineValue) : null;
    const evidence = weigh(question, numbers, { sign, logRatio, ofMean: view.isMean ? null : view.ofMean });
    const automatic = automaticMargin(marginScale(question, isRatio, baseline), (evidence?.units ?? 1) / question.share);
    return {
        value,
        baselineValue,
        bound,
        evidence,
        margins: marginsOf(asked, automatic, question.isStrict),
        better: sign === 1 ? 'higher' : 'lower',
        scale: isRatio ? 'ratio' : 'difference',
        toUnits: (oriented) => (isRatio ? baselineValue * Math.expm1(sign * oriented) : sign * oriented * weight),
    };
}
/**
 * Factors, percentages, cost and latency are compared as ratios, on logarithms, where every value is above 0, beside the
 * amounts themselves. Shares never are: they end at 1.
 */
function comparesRatios({ rule, type }, values, bound) {
    const { bound: change, statistic } = rule.condition;
    if (change.kind !== 'baseline' || statistic.name === 'share' || bound <= 0)
        return false;
    const asksForRatio = change.change.kind === 'times' || change.change.kind === 'percent';
    return (asksForRatio || (0,score_type/* isAmount */.Pt)(type)) && values.every((value) => value > 0);
}
function weigh(question, pairs, orientation) {
    const { sign, logRatio, ofMean } = orientation;
    const isRatio = logRatio !== null;
    const { statistic, alpha, random, rule } = question;
    if (statistic.relative === 'recomputed') {
        const compare = (a, b) => (isRatio ? sign * Math.log(a / b) : sign * (a - b));
        const width = widthOf(pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map(isRatio ? Math.log : Number)));
        const compute = (values) => statistic.compute(values, rule.condition.statistic);
        return weighRecomputed({ pairs, itemValue: null, width, alpha, random }, compute, compare);
    }
    const weighOn = (scale, isCurved) => {
        const oriented = orientPairs(pairs, (mean) => sign * scale(mean), isCurved);
        const asked = { ...oriented, width: widthFor(question, oriented), alpha, random };
        const evidence = weighDifferences(asked);
        return evidence === null ? null : allowForRunShock(evidence, asked, question.baselineRuns);
    };
    if (logRatio === null)
        return weighOn((mean) => ofMean?.(mean) ?? mean, ofMean !== null);
    const ofRatios = weighOn(Math.log, true);
    const ofAmounts = weighOn(Number, false);
    return ofRatios === null || ofAmounts === null ? null : ofBothScales(ofRatios, ofAmounts, logRatio);
}
/**
 * A mean of amounts can move by a few items that logarithms hardly see, and by all of them a little, which amounts hardly
 * see. So either scale may show it (Bonferroni over the two), what is shown is the ratio of the means that the rule names,
 * and no interval leaves that out: a rule is never held by ratios while its own value is past the margin.
 */
function ofBothScales(ofRatios, ofAmounts, logRatio) {
    return {
        ...ofRatios,
        difference: logRatio,
        lower: Math.min(ofRatios.lower, logRatio),
        upper: Math.max(ofRatios.upper, logRatio),
        pValue: Math.min(1, 2 * Math.min(ofRatios.pValue, ofAmounts.pValue)),
        method: `${ofRatios.method}, of ratios and of amounts`,
        listRelabellings: () => null,
    };
}
/** One run against one: each result is its item's value, so that passes are seen as passes whatever made them. */
function orientPairs(pairs, orient, isCurved) {
    const isSingle = pairs.every((pair) => pair.candidate.length === 1 && pair.baseline.length === 1);
    if (isCurved && !isSingle)
        return { pairs, itemValue: orient };
    return {
        pairs: pairs.map(({ id, cluster, candidate, baseline }) => ({
            id,
            cluster,
            candidate: candidate.map(orient),
            baseline: baseline.map(orient),
        })),
        itemValue: null,
    };
}
function widthFor({ rule, type }, { pairs, itemValue }) {
    if (rule.condition.statistic.name === 'share')
        return 1;
    if (itemValue === null && type.kind === 'number' && type.range !== null)
        return type.range[1] - type.range[0];
    return widthOf(pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map((value) => itemValue?.(value) ?? value)));
}
function widthOf(values) {
    return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
function marginScale({ rule, type }, isRatio, baseline) {
    if (rule.condition.statistic.name === 'share')
        return { kind: 'binary' };
    if (isRatio)
        return { kind: 'ratio' };
    if (type.kind === 'number' && type.isBinary)
        return { kind: 'binary' };
    if (type.kind === 'number' && type.range !== null)
        return { kind: 'bounded', width: type.range[1] - type.range[0] };
    return { kind: 'real', deviation: baseline.length < 2 ? 0 : (0,stddev/* deviation */.K)(baseline) };
}

;// CONCATENATED MODULE: ./build/core/compare/measure.js







function needsBaseline(rule) {
    return rule.condition.bound.kind === 'baseline' || (0,statistics/* findStatistic */.Y)(rule.condition.statistic).of === 'signs';
}
function measureRule(rule, state, settings) {
    if ('code' in state)
        return unmeasured(state);
    const statistic = (0,statistics/* findStatistic */.Y)(rule.condition.statistic);
    const mismatch = findMismatch(rule, statistic, state);
    if (mismatch !== null)
        return unmeasured(mismatch);
    if (!needsBaseline(rule))
        return measureAbsolute(rule, statistic, state);
    if (state.baseline.kind === 'problem')
        return unmeasured(state.baseline.problem);
    if (state.baseline.kind === 'absent') {
        const value = statistic.of === 'signs'
            ? NaN
            : statistic.compute(valuesOf(rule, statistic, state.candidate), rule.condition.statistic);
        return { kind: 'no-baseline', reason: state.baseline.reason, value: Number.isFinite(value) ? value : null };
    }
    const pairs = pairSamples(state, state.baseline);
    if (pairs.length === 0)
        return unmeasured(noPairs(rule));
    if (statistic.of === 'signs')
        return measureSigns(rule, statistic, pairs, state, settings);
    const { alpha, share, baselineRuns, isStrict, random } = settings;
    const measure = measureRelative({
        rule,
        statistic,
        type: state.type,
        pairs,
        alpha,
        share,
        baselineRuns,
        isStrict,
        random,
    });
    return Number.isFinite(measure.value) && Number.isFinite(measure.bound)
        ? { kind: 'relative', measure }
        : unmeasured(tooFew(rule, pairs.length));
}
function measureAbsolute(rule, statistic, state) {
    const { operator, bound, statistic: term } = rule.condition;
    const limit = bound.kind === 'number' ? bound.value : NaN;
    const values = valuesOf(rule, statistic, state.candidate);
    const value = statistic.compute(values, term);
    if (!Number.isFinite(value))
        return unmeasured(tooFew(rule, values.length));
    const before = state.baseline.kind === 'found' ? statistic.compute(valuesOf(rule, statistic, state.baseline.sample), term) : NaN;
    return {
        kind: 'absolute',
        value,
        baselineValue: Number.isFinite(before) ? before : null,
        bound: limit,
        isMet: (0,share/* compareNumbers */.S$)(value, operator, limit),
        items: values.length,
    };
}
function measureSigns(rule, statistic, pairs, { score, type }, { scores, random }) {
    const { operator, bound, statistic: term } = rule.condition;
    const limit = bound.kind === 'number' ? bound.value : NaN;
    const tie = (Object.hasOwn(scores, score) ? scores[score]?.tie : undefined) ?? 0;
    const view = (0,item_values/* viewItems */.k)(rule);
    const orient = (value) => (type.better === 'higher' ? value : -value);
    const signs = pairs.map(({ candidate, baseline }) => {
        const results = {
            candidate: view.repetitions(candidate).map(orient),
            baseline: view.repetitions(baseline).map(orient),
        };
        return (0,item_change/* compareItem */.z)(results, tie, random);
    });
    const value = statistic.compute(signs, term);
    return {
        kind: 'absolute',
        value,
        baselineValue: null,
        bound: limit,
        isMet: (0,share/* compareNumbers */.S$)(value, operator, limit),
        items: signs.length,
    };
}
function valuesOf(rule, statistic, sample) {
    const view = (0,item_values/* viewItems */.k)(rule);
    const items = [...sample.items.values()];
    if (statistic.of === 'measured')
        return items.filter((item) => item.isMeasured).map(() => 1);
    return statistic.of === 'items' ? items.map((item) => (0,item_values/* itemValue */.R)(view, item)) : [];
}
/** Statistics of numbers asked of text, and conditions of the one kind asked of the other, hold or break by accident. */
function findMismatch(rule, statistic, { score, type }) {
    const { statistic: term } = rule.condition;
    const place = rule.place === undefined ? {} : { place: rule.place };
    if (statistic.of === 'run') {
        return {
            code: 'SCORE_MISSING',
            text: (0,core_text/* say */.cv) `${score} is a score of items, and the rule ${rule.text} asks for the value of a run evaluator.`,
            remedy: (0,core_text/* say */.cv) `Write mean, share or another statistic of items.`,
            ...place,
        };
    }
    if (type.kind === 'text' && !statistic.acceptsText) {
        return {
            code: 'SCORE_INVALID',
            text: (0,core_text/* say */.cv) `${score} is text, which has no ${statistic.name}; the rule is ${rule.text}.`,
            remedy: (0,core_text/* say */.cv) `Write a share, as in share(== "answer") >= 0.9.`,
            ...place,
        };
    }
    if (term.name === 'share' && (typeof term.value === 'string') !== (type.kind === 'text')) {
        return {
            code: 'SCORE_INVALID',
            text: (0,core_text/* say */.cv) `${score} is ${[type.kind === 'text' ? 'text' : 'a number']}, and the condition of ${rule.text} is for ${[type.kind === 'text' ? 'a number' : 'text']}.`,
            remedy: (0,core_text/* say */.cv) `Write the condition for the values that the evaluator returns.`,
            ...place,
        };
    }
    return null;
}
function unmeasured(problem) {
    return { kind: 'unmeasured', problem };
}
function noPairs(rule) {
    return {
        code: 'BASELINE_NOT_COMPARABLE',
        text: (0,core_text/* say */.cv) `No item has ${rule.score} on both sides, so ${rule.text} cannot be judged.`,
        remedy: (0,core_text/* say */.cv) `Record a baseline that has it.`,
    };
}
function tooFew(rule, items) {
    return {
        code: 'SCORE_MISSING',
        text: (0,core_text/* say */.cv) `${rule.text} cannot be computed for ${rule.score} from ${items} scored ${[items === 1 ? 'item' : 'items']}.`,
        remedy: (0,core_text/* say */.cv) `Add items, or choose a statistic that needs fewer.`,
    };
}

// EXTERNAL MODULE: ./build/core/compare/outcome.js
var compare_outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/compare/needed.js
var compare_needed = __webpack_require__(36061);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
;// CONCATENATED MODULE: ./build/core/compare/units.js

/** What a rule's value is in. */
function unitOf(rule, type) {
    const { name } = rule.condition.statistic;
    if (name === 'share')
        return 'points';
    if (name === 'sum' || name === 'count' || name === 'worse' || name === 'better' || name === 'tied')
        return 'none';
    return scoreUnit(rule.score, type);
}
function scoreUnit(score, type) {
    if (score === 'cost')
        return 'USD';
    if (score === 'latency')
        return 's';
    if ((0,compare_readings/* isBuiltIn */.qi)(score) || type.kind === 'text' || type.range === null)
        return 'none';
    return type.range[0] === 0 && type.range[1] === 1 ? 'points' : 'none';
}

;// CONCATENATED MODULE: ./build/core/compare/sentences.js





/** What an absolute rule found. */
function describeAbsolute(rule, type, measured) {
    const { operator, statistic } = rule.condition;
    const { value, bound, items, isMet } = measured;
    const unit = unitOf(rule, type);
    const asked = isMet ? [] : (0,core_text/* say */.cv) `; the rule asks for ${[operator]} ${[(0,numbers/* formatValue */.Fl)(bound, 'none', [value])]}`;
    if (statistic.name === 'worse' || statistic.name === 'better' || statistic.name === 'tied') {
        return (0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(value, 'item')} of ${items} ${[value === 1 ? 'is' : 'are']} ${[statistic.name]} than the baseline on ${rule.score}${asked}.`;
    }
    const shown = (0,numbers/* formatValue */.Fl)(value, unit === 'points' ? 'none' : unit, [bound]);
    if (statistic.name === 'value')
        return (0,core_text/* say */.cv) `The value of ${rule.score} is ${[shown]}${asked}.`;
    return (0,core_text/* say */.cv) `${subject(rule, 'mean')} is ${[shown]} on ${(0,compare_words/* count */.U9)(items, 'item')}${asked}.`;
}
/** What a relative rule found, and what it would take to find more. Never more than was shown. */
function describeRelative(rule, type, measure, outcome, adjusted, alpha) {
    const { evidence } = measure;
    if (evidence === null)
        return (0,core_text/* say */.cv) `One item is too few to compare ${subject(rule)} with the baseline.`;
    if (evidence.isRough) {
        return (0,core_text/* say */.cv) `${subject(rule)} can be compared from 20 paired items on; there are ${evidence.pairs}.`;
    }
    const view = viewOf(rule, type, measure, evidence, alpha);
    if (outcome === 'broken')
        return describeBroken(rule, view, adjusted);
    return outcome === 'held' ? describeHeld(rule, view) : describeUnsure(rule, view);
}
function viewOf(rule, type, measure, evidence, alpha) {
    const isRatio = measure.scale === 'ratio';
    const unit = isRatio ? 'percent' : unitOf(rule, type);
    const sign = measure.better === 'higher' ? -1 : 1;
    const dropOf = (oriented) => (sign * measure.toUnits(oriented)) / (isRatio ? measure.baselineValue : 1);
    const ends = (0,compare_words/* span */.Ln)(dropOf(evidence.upper), dropOf(evidence.lower), unit);
    return {
        evidence,
        measure,
        unit,
        fall: measure.better === 'higher' ? 'drop' : 'rise',
        dropOf,
        interval: (0,core_text/* say */.cv) `${[(0,compare_words/* percent */.KN)(1 - 2 * alpha)]} interval ${ends}`,
        alpha,
    };
}
function describeBroken(rule, view, adjusted) {
    const { evidence, measure, unit, fall, dropOf, interval, alpha } = view;
    if (adjusted > alpha) {
        const asked = (0,compare_words/* amount */.vj)(dropOf(-measure.margins.asked), unit);
        return (0,core_text/* say */.cv) `${subject(rule)} is not better by the ${asked} that the rule asks for: the ${[fall]} is ${(0,compare_words/* change */.Zg)(dropOf(evidence.difference), unit)} (${interval}) with ${(0,compare_words/* count */.U9)(evidence.pairs, 'item')}.`;
    }
    return (0,core_text/* say */.cv) `${subject(rule)} ${[moved(fall, -evidence.difference)]} by ${(0,compare_words/* amount */.vj)(dropOf(evidence.difference), unit)} (${interval}); unchanged code looks this bad in ${[(0,compare_words/* percent */.KN)(adjusted)]} of comparisons.`;
}
function describeHeld(rule, view) {
    const { evidence, measure, unit, fall, dropOf, alpha } = view;
    const items = (0,compare_words/* count */.U9)(evidence.pairs, 'item');
    const open = dropOf(evidence.lower);
    const limit = open > 0 ? (0,core_text/* say */.cv) ` over ${(0,compare_words/* amount */.vj)(open, unit)}` : [];
    const found = evidence.isIdentical ? (0,core_text/* say */.cv) `Every result of ${rule.score} is the same on both sides: no` : (0,core_text/* say */.cv) `No`;
    const shown = (0,core_text/* say */.cv) `${found} ${[fall]} in ${subject(rule, null, 'the')}${limit} with ${items}`;
    const { asked } = measure.margins;
    if (asked <= 0 || open <= dropOf(-asked))
        return (0,core_text/* say */.cv) `${shown}.`;
    const needed = (0,compare_needed/* itemsFor */.g)(evidence, asked, alpha);
    const more = needed === null ? (0,core_text/* say */.cv) `; this dataset cannot show` : (0,core_text/* say */.cv) `; about ${(0,compare_words/* count */.U9)(needed, 'item')} would show`;
    return (0,core_text/* say */.cv) `${shown}${more} that it is within the ${(0,compare_words/* amount */.vj)(dropOf(-asked), unit)} of the rule.`;
}
function describeUnsure(rule, view) {
    const { evidence, measure, unit, fall, dropOf, interval, alpha } = view;
    const settle = describeNeeded((0,compare_needed/* planSettling */.U)(evidence, measure.margins, alpha));
    const seen = evidence.isIdentical
        ? (0,core_text/* say */.cv) `every result is the same on both sides, and a ${[fall]} of up to ${(0,compare_words/* amount */.vj)(dropOf(evidence.lower), unit)} is not excluded`
        : (0,core_text/* say */.cv) `it ${[moved(fall, -evidence.difference)]} by ${(0,compare_words/* amount */.vj)(dropOf(evidence.difference), unit)} (the ${[fall]}’s ${interval})`;
    return (0,core_text/* say */.cv) `${subject(rule)}: cannot tell. With ${(0,compare_words/* count */.U9)(evidence.pairs, 'item')} ${seen}${settle}.`;
}
/** What would settle it, as the end of a sentence. */
function describeNeeded({ items, repetitions }) {
    const repeated = repetitions === null ? [] : [(0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(repetitions, 'repetition')} of each on both sides`];
    const ways = items === null ? repeated : [(0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(items, 'item')}`, ...repeated];
    const [first, second] = ways;
    if (first === undefined)
        return (0,core_text/* say */.cv) `; how many more items would settle it, the data does not say`;
    return second === undefined
        ? (0,core_text/* say */.cv) `; about ${first} would settle it`
        : (0,core_text/* say */.cv) `; about ${first}, or ${second}, would settle it`;
}
/**
 * What the data can find at all, where that is more than the rule asks for; nothing else of it is news. Null when the rule's
 * margin can be found.
 */
function describeLimit(rule, type, measure, alpha) {
    const { evidence, margins } = measure;
    if (evidence === null || evidence.isRough || margins.asked < 0)
        return null;
    const { unit, fall, dropOf } = viewOf(rule, type, measure, evidence, alpha);
    const items = (0,compare_words/* count */.U9)(evidence.pairs, 'item');
    if (evidence.detectable === null)
        return (0,core_text/* say */.cv) `${items} cannot show any ${[fall]} in ${subject(rule, null, 'the')}.`;
    if (evidence.detectable <= margins.asked)
        return null;
    const found = (0,compare_words/* amount */.vj)(dropOf(-evidence.detectable), unit);
    return (0,core_text/* say */.cv) `With ${items} a ${[fall]} of ${found} in ${subject(rule, null, 'the')} is found 4 times out of 5; a smaller one less often.`;
}
function moved(fall, drop) {
    return (fall === 'drop') === drop > 0 ? 'dropped' : 'rose';
}
/** `"correct"`, and for any statistic but the plain mean `The share of "correct"`. */
function subject(rule, plainMean = null, article = 'The') {
    const { statistic } = rule.condition;
    const name = statistic.name === 'percentile' ? `p${String(statistic.percent)}` : statistic.name;
    if (name === 'mean' && plainMean === null)
        return (0,core_text/* say */.cv) `${rule.score}`;
    return (0,core_text/* say */.cv) `${[article]} ${[name]} of ${rule.score}`;
}

;// CONCATENATED MODULE: ./build/core/compare/slices.js



/** Every slice of the items, keys in the order of the spec, values in the order of their text. */
function findSlices(side, { by }) {
    return by.flatMap((key) => {
        const ids = new Map();
        for (const [id, [result]] of side.items) {
            for (const value of slices_valuesOf(result?.slices, key)) {
                const slice = ids.get(value);
                if (slice === undefined)
                    ids.set(value, new Set([id]));
                else
                    slice.add(id);
            }
        }
        return [...ids].sort(([a], [b]) => (0,compare_side/* compareText */.n6)(a, b)).map(([value, items]) => ({ key, value, ids: items }));
    });
}
/** One score on the items of a slice alone, read as on the whole dataset. `fewest` are the items that a comparison takes. */
function restrictTo(slice, state, fewest) {
    const isIn = (id) => slice.ids.has(id);
    const only = (items) => new Map([...items].filter(([id]) => isIn(id)));
    const candidate = { ...state.candidate, items: only(state.candidate.items) };
    if (state.baseline.kind !== 'found')
        return { ...state, candidate };
    const { sample } = state.baseline;
    const paired = state.baseline.paired.filter((id) => isIn(id) && sample.items.has(id));
    if (paired.length >= fewest) {
        const baseline = { ...state.baseline, sample: { ...sample, items: only(sample.items) }, paired };
        return { ...state, candidate, baseline };
    }
    const reason = (0,core_text/* say */.cv) `${nameSlice(slice)} has no baseline yet: of its ${(0,compare_words/* count */.U9)(slice.ids.size, 'item')} only ${paired.length} can be compared.`;
    return { ...state, candidate, baseline: { kind: 'absent', reason } };
}
/** A rule that is to hold for slices where nothing says what makes them: a saved run that a person has changed. */
function findSliceProblems(rules, settings) {
    const asking = settings === undefined ? rules.filter((rule) => rule.slices === true) : [];
    return asking.map(({ score, text, place }) => ({
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `The rule ${text} of ${score} is to hold for slices, and nothing says what makes them.`,
        remedy: (0,core_text/* say */.cv) `Name metadata keys under slices, or leave slices out of the rule.`,
        ...(place === undefined ? {} : { place }),
    }));
}
/** `category = faq`, both from outside. */
function nameSlice({ key, value }) {
    return (0,core_text/* say */.cv) `${key} = ${value}`;
}
function slices_valuesOf(slices, key) {
    return slices !== undefined && Object.hasOwn(slices, key) ? (slices[key] ?? []) : [];
}

// EXTERNAL MODULE: ./build/core/compare/waivers.js
var compare_waivers = __webpack_require__(80411);
;// CONCATENATED MODULE: ./build/core/compare/conclude.js







const OUTCOME_CODES = {
    held: 'RULE_HELD',
    broken: 'RULE_BROKEN',
    unsure: 'RULE_UNSURE',
    unmeasured: 'UNEXPECTED',
};
/** `adjusted` is the p-value adjusted over the gate's family, where the rule is one of it. */
function concludeRule(one, adjusted, strictness) {
    const { rule, slice, state, measured } = one;
    const { alpha, share } = strictness;
    const compared = { rule, slice, isRelative: needsBaseline(rule), lacksBaseline: false, units: null, limit: null };
    const blank = { ...describeRule(one), value: null, baselineValue: null, bound: null, estimate: null };
    if ('code' in state)
        return { ...compared, severity: 1, result: { ...blank, outcome: 'unmeasured', reason: (0,core_reason/* reasonOf */.A)(state) } };
    switch (measured.kind) {
        case 'unmeasured':
            return {
                ...compared,
                severity: 1,
                result: { ...blank, outcome: 'unmeasured', reason: (0,core_reason/* reasonOf */.A)(measured.problem) },
            };
        case 'no-baseline': {
            const reason = (0,core_reason/* createReason */.H)('BASELINE_MISSING', measured.reason);
            const result = { ...blank, value: measured.value, outcome: 'unsure', reason };
            return { ...compared, lacksBaseline: true, severity: 0, result };
        }
        case 'absolute': {
            const { value, baselineValue, bound } = measured;
            const outcome = share < 1 ? 'unsure' : measured.isMet ? 'held' : 'broken';
            const found = describeAbsolute(rule, state.type, measured);
            const said = share < 1 ? (0,core_text/* say */.cv) `${found} The run stopped early, and the rule is about every item.` : found;
            const reason = (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], within(slice, said));
            const result = { ...blank, value, baselineValue, bound, outcome, reason };
            return { ...compared, severity: outcome === 'broken' ? partOf(value - bound, state.type, bound) : 0, result };
        }
        case 'relative': {
            const { measure } = measured;
            const { value, baselineValue } = measure;
            const severity = partOf(value - baselineValue, state.type, baselineValue);
            const limit = slice === undefined ? describeLimit(rule, state.type, measure, alpha) : null;
            const result = { ...blank, ...concludeRelative(one, state.type, measure, adjusted, strictness) };
            return { ...compared, units: measure.evidence?.units ?? null, limit, severity, result };
        }
    }
}
function concludeRelative({ rule, slice }, type, measure, adjusted, { alpha, evidence: asks }) {
    const { value, baselineValue, bound, evidence } = measure;
    const pValue = adjusted ?? evidence?.pValue ?? 1;
    const outcome = (0,compare_outcome/* decideRelative */.Ph)(measure, pValue, alpha, asks);
    return {
        value,
        baselineValue,
        bound,
        outcome,
        estimate: evidence === null ? null : (0,compare_outcome/* renderEstimate */.tV)(measure, evidence, pValue, alpha, outcome),
        reason: (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], within(slice, describeRelative(rule, type, measure, outcome, pValue, alpha))),
    };
}
function within(slice, sentence) {
    return slice === undefined ? sentence : (0,core_text/* say */.cv) `In the slice ${nameSlice(slice)}: ${sentence}`;
}
function describeRule({ rule, slice, waiver }) {
    const { list, score, text, isDefault, place } = rule;
    return {
        list,
        score,
        rule: text,
        isDefault,
        ...(slice === undefined ? {} : { slice: { key: slice.key, value: slice.value } }),
        ...(waiver === undefined ? {} : { waiver: (0,compare_waivers/* publishWaiver */.qO)(waiver) }),
        ...(place === undefined ? {} : { place }),
    };
}
/** A distance as a part of the score's range, or of what it is measured from where there is none; at most 1. */
function partOf(distance, type, from) {
    const width = type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Math.max(Math.abs(from), 1e-9);
    return Math.min(1, Math.abs(distance) / width);
}

;// CONCATENATED MODULE: ./build/core/compare/guards.js






/** Of the candidate's results. */
const FAILED_LIMIT = 0.1;
/** A baseline this good, of the range, against a candidate at its worst throughout, on this many items. */
const FLOOR = { baseline: 0.5, items: 3 };
/** A drop this large, of the range, on fewer items than this, that unchanged code shows no more often than this. */
const COLLAPSE = { drop: 0.25, items: 20, pValue: 0.1 };
/** More than a tenth of the items failed. A repetition that failed is that part of its item. */
function guardFailures(candidate) {
    const shares = [...candidate.items.values()].map((results) => (0,statistics_mean/* average */.G)(results.map((result) => (result.error === null ? 0 : 1))));
    const share = (0,statistics_mean/* average */.G)(shares);
    if (!(share > FAILED_LIMIT))
        return null;
    const failed = shares.filter((one) => one > 0).length;
    return {
        code: 'TOO_MANY_ITEMS_FAILED',
        text: (0,core_text/* say */.cv) `${failed} of ${shares.length} items failed (${[(0,compare_words/* percent */.KN)(share)]} of the results); no more than 10 % may.`,
        remedy: (0,core_text/* say */.cv) `See the items below for what they failed with.`,
        severity: share,
    };
}
/** A script that threw RegressionError has judged its run itself, and nothing else is asked. */
function guardRegression({ record }, mayQuote) {
    if (record.regression === undefined)
        return null;
    return {
        code: 'SCRIPT_REGRESSION',
        text: mayQuote
            ? (0,core_text/* say */.cv) `The script calls this run a regression: ${record.regression}`
            : (0,core_text/* say */.cv) `The script calls this run a regression.`,
        remedy: (0,core_text/* say */.cv) `See where the script throws RegressionError.`,
        severity: 1,
    };
}
/** A score that fell to the bottom, or far on a dataset too small for a rule to show it. `alpha` is the preset's. */
function guardScore(state, alpha, random) {
    const { score, type, baseline } = state;
    if (type.kind === 'text' || type.range === null || baseline.kind !== 'found')
        return null;
    const [low, high] = type.range;
    const width = high - low;
    const pairs = pairSamples(state, baseline).map((pair) => ({
        ...pair,
        candidate: pair.candidate.values.map(goodness),
        baseline: pair.baseline.values.map(goodness),
    }));
    if (pairs.length < FLOOR.items)
        return null;
    const now = (0,statistics_mean/* average */.G)(pairs.map((pair) => (0,statistics_mean/* average */.G)(pair.candidate)));
    const then = (0,statistics_mean/* average */.G)(pairs.map((pair) => (0,statistics_mean/* average */.G)(pair.baseline)));
    const lost = (0,compare_words/* amount */.vj)((then - now) * width, scoreUnit(score, type));
    if (now === 0 && then >= FLOOR.baseline) {
        return {
            code: 'SCORE_AT_WORST',
            text: (0,core_text/* say */.cv) `${score} is at its worst value, ${(0,compare_words/* number */.ai)(type.worst)}, on all ${pairs.length} items; the baseline is ${lost} better.`,
            remedy: (0,core_text/* say */.cv) `Look at any item below: the change broke all of them.`,
            severity: then,
        };
    }
    if (pairs.length >= COLLAPSE.items || then - now < COLLAPSE.drop)
        return null;
    const evidence = weighDifferences({ pairs, itemValue: null, width: 1, alpha, random });
    if (evidence === null || evidence.pValue > COLLAPSE.pValue)
        return null;
    return {
        code: 'SCORE_COLLAPSED',
        text: (0,core_text/* say */.cv) `${score} fell by ${lost} on ${pairs.length} items: too few to prove a smaller drop, enough for one of this size.`,
        remedy: (0,core_text/* say */.cv) `Look at the items below; with 20 items or more the rules alone decide.`,
        severity: then - now,
    };
    /** 0 at the worst end of the range, 1 at the best. */
    function goodness(value) {
        const part = (Number(value) - low) / width;
        return type.better === 'higher' ? part : 1 - part;
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/core/judge-models.js
var judge_models = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/core/compare/evaluators.js
var evaluators = __webpack_require__(42622);
;// CONCATENATED MODULE: ./build/core/compare/missing-remedy.js

/** What to do where outputs have no value for a score. */
function missingRemedy(score, side) {
    if (score !== 'cost' && score !== 'tokens')
        return (0,core_text/* say */.cv) `Mend the evaluator so that it scores every output.`;
    const hasTokens = side.record.itemResults.some(({ tokens }) => typeof tokens === 'number');
    if (score === 'cost' && hasTokens) {
        return (0,core_text/* say */.cv) `The spans say tokens and no cost. Run with keys of a Langfuse project whose model settings have the price of every model used, or set the cost on the generation (${'costDetails'}).`;
    }
    return (0,core_text/* say */.cv) `Trace every request to a model in the task, with Langfuse’s SDK or with OpenTelemetry’s ${'gen_ai.usage'} attributes, and end each span before the task returns.`;
}

// EXTERNAL MODULE: ./build/core/compare/sample.js
var compare_sample = __webpack_require__(11214);
;// CONCATENATED MODULE: ./build/core/compare/score-state.js








/** Reads one score, or says why the candidate does not have it in a state to be judged. */
function readScoreState(score, context) {
    const { candidate, settings, mayQuote } = context;
    const readings = (0,compare_readings/* readScore */.Bg)(candidate, score);
    const found = findBaselineReadings(score, context);
    if (!(0,compare_readings/* hasAnyValue */.Yv)(readings))
        return describeAbsence(score, context);
    const sides = 'readings' in found ? [readings, found.readings] : [readings];
    const type = (0,score_type/* typeScore */.VC)(score, sides, Object.hasOwn(settings, score) ? settings[score] : undefined);
    if (type === null)
        return describeAbsence(score, context);
    if ('code' in type)
        return type;
    const sample = (0,compare_sample/* fillSample */.av)(readings, type);
    const cause = quoteFailure(score, candidate, mayQuote);
    const missing = (0,compare_sample/* findMissing */.y7)(score, sample, (0,core_text/* say */.cv) `candidate`, cause, missingRemedy(score, candidate));
    if (missing !== null)
        return missing;
    return {
        score,
        type,
        candidate: sample,
        baseline: 'readings' in found ? fillBaseline(score, found, type, context) : found,
        clusters: candidate.clusters,
    };
}
const noBaselineNamed = {
    code: 'SPEC_INVALID',
    text: (0,core_text/* say */.cv) `A rule compares with the baseline, and the spec names none.`,
    remedy: (0,core_text/* say */.cv) `Name a baseline, such as baseline: main, or hold the score against a number.`,
};
function findBaselineReadings(score, { candidate, baseline, mayQuote }) {
    if (baseline.kind === 'missing')
        return { kind: 'absent', reason: (0,core_text/* say */.cv) `There is no baseline yet: ${baseline.reason}.` };
    if (baseline.kind === 'none')
        return { kind: 'problem', problem: noBaselineNamed };
    if (baseline.kind === 'unusable')
        return { kind: 'problem', problem: baseline.problem };
    const { side, pairing } = baseline;
    const changed = (0,evaluators/* changedEvaluators */.f)(score, candidate, side);
    if (changed.length > 0) {
        return {
            kind: 'absent',
            reason: (0,core_text/* say */.cv) `${score} has no baseline yet: ${whyOther(changed, candidate, side)}.`,
        };
    }
    const readings = readBaselineScore(score, side, pairing.paired);
    if ((0,compare_readings/* hasAnyValue */.Yv)(readings))
        return { readings, side, paired: pairing.paired };
    if (isRescored(score, side)) {
        // The outputs may have a shape that the evaluator does not know any more: that is no fault of either run.
        return { kind: 'absent', reason: (0,core_text/* say */.cv) `${score} has no baseline yet: none of its outputs could be scored again.` };
    }
    if (wasExpected(score, side)) {
        const missing = [...readings.values()].flat().filter((reading) => reading === 'missing').length;
        const problem = (0,compare_sample/* findMissing */.y7)(score, { missing, expected: missing }, (0,core_text/* say */.cv) `baseline`, quoteFailure(score, side, mayQuote), missingRemedy(score, side));
        if (problem !== null)
            return { kind: 'problem', problem };
    }
    return { kind: 'absent', reason: (0,core_text/* say */.cv) `${score} has no baseline yet: it is new since the baseline.` };
}
function whyOther(changed, { record: now }, { record: then }) {
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    if (judge !== null)
        return (0,core_text/* say */.cv) `this run was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}`;
    return (0,core_text/* say */.cv) `the evaluator ${(0,core_text/* list */.p_)(changed)} is not the one that scored the baseline`;
}
/** Of a baseline that was scored again only the paired items have this score. */
function readBaselineScore(score, side, paired) {
    const readings = (0,compare_readings/* readScore */.Bg)(side, score);
    if (!isRescored(score, side))
        return readings;
    const isPaired = new Set(paired);
    return new Map([...readings].filter(([id]) => isPaired.has(id)));
}
function isRescored(score, { record }) {
    return record.rescored?.scores.includes(score) === true;
}
function fillBaseline(score, found, type, context) {
    const sample = (0,compare_sample/* fillSample */.av)(found.readings, type);
    const { side } = found;
    const cause = quoteFailure(score, side, context.mayQuote);
    const problem = (0,compare_sample/* findMissing */.y7)(score, sample, (0,core_text/* say */.cv) `baseline`, cause, missingRemedy(score, side));
    if (problem !== null)
        return { kind: 'problem', problem };
    return { kind: 'found', sample, paired: found.paired };
}
/** Whether the side tried to make the score: its evaluator is known, or is known to have failed. */
function wasExpected(score, side) {
    return Object.hasOwn(side.record.comparability.evaluators, score) || firstFailure(score, side) !== undefined;
}
function describeAbsence(score, { candidate, baseline, mayQuote }) {
    if (firstFailure(score, candidate) !== undefined) {
        return {
            code: 'TOO_MANY_EVALUATIONS_FAILED',
            text: (0,core_text/* say */.cv) `${score} is missing on every output of the candidate.${quoteFailure(score, candidate, mayQuote)}`,
            remedy: (0,core_text/* say */.cv) `Mend the evaluator so that it scores every output.`,
        };
    }
    const seen = (0,compare_readings/* scoreNames */.Xc)(candidate).sort((a, b) => (0,mod/* distance */.Io)(a, score) - (0,mod/* distance */.Io)(b, score));
    const onBaseline = baseline.kind === 'found' && (0,compare_readings/* hasAnyValue */.Yv)((0,compare_readings/* readScore */.Bg)(baseline.side, score));
    const text = (0,compare_readings/* isBuiltIn */.qi)(score)
        ? (0,core_text/* say */.cv) `No item of the candidate has a ${score}.`
        : onBaseline
            ? (0,core_text/* say */.cv) `No item of the candidate has the score ${score}, and the baseline has it.`
            : (0,core_text/* say */.cv) `No item has the score ${score}.`;
    const isRunScore = candidate.record.runScores?.some(({ name }) => name === score) === true;
    const remedy = (0,compare_readings/* isBuiltIn */.qi)(score)
        ? missingRemedy(score, candidate)
        : isRunScore
            ? (0,core_text/* say */.cv) `It is the score of a run evaluator: write value in the rule.`
            : seen.length === 0
                ? (0,core_text/* say */.cv) `No item has any score: check that the task module exports its evaluators.`
                : (0,core_text/* say */.cv) `Scores seen: ${(0,core_text/* list */.p_)(seen)}. Correct the name, or add the evaluator that makes it.`;
    return { code: 'SCORE_MISSING', text, remedy };
}
function firstFailure(score, side) {
    for (const result of side.record.itemResults) {
        const failure = result.scoreErrors.find((one) => one.evaluator === score);
        if (failure !== undefined)
            return failure;
    }
    return undefined;
}
/** What the evaluator said when it failed, as the end of a sentence. */
function quoteFailure(score, side, mayQuote) {
    const failure = firstFailure(score, side);
    return failure !== undefined && mayQuote ? (0,core_text/* say */.cv) ` Its evaluator failed: ${failure.message}` : [];
}

;// CONCATENATED MODULE: ./build/core/compare/run-scores.js





/** Whether a rule is about what a run evaluator said of the whole run. */
function isRunRule({ condition }) {
    return condition.statistic.name === 'value';
}
/**
 * A rule on a run score. One number on either side has no uncertainty that could be known: against the baseline it is the
 * two numbers as they are, which the grammar allows to watch rules alone.
 */
function measureRunRule(rule, candidate, baseline, mayQuote) {
    const value = readRunScore(rule, candidate.record, (0,core_text/* say */.cv) `The run`, mayQuote);
    if (typeof value !== 'number')
        return { state: value, measured: { kind: 'unmeasured', problem: value } };
    const better = rule.condition.operator === '<=' || rule.condition.operator === '<' ? 'lower' : 'higher';
    return {
        state: { type: { kind: 'number', better, range: null, worst: value, isBinary: false, isAmount: false } },
        measured: holdAgainst(rule, value, baseline, mayQuote),
    };
}
function holdAgainst(rule, value, baseline, mayQuote) {
    const { bound, operator } = rule.condition;
    const before = baseline.kind === 'found' ? readRunScore(rule, baseline.side.record, (0,core_text/* say */.cv) `The baseline`, mayQuote) : undefined;
    const baselineValue = typeof before === 'number' ? before : null;
    if (bound.kind === 'number') {
        const isMet = (0,share/* compareNumbers */.S$)(value, operator, bound.value);
        return { kind: 'absolute', value, baselineValue, bound: bound.value, isMet, items: 1 };
    }
    if (baseline.kind === 'none')
        return { kind: 'unmeasured', problem: noBaselineNamed };
    if (baseline.kind === 'unusable')
        return { kind: 'unmeasured', problem: baseline.problem };
    if (baselineValue === null) {
        const reason = baseline.kind === 'missing'
            ? (0,core_text/* say */.cv) `There is no baseline yet: ${baseline.reason}.`
            : (0,core_text/* say */.cv) `${rule.score} has no baseline yet: it is new since the baseline.`;
        return { kind: 'no-baseline', reason, value };
    }
    const limit = boundOf(baselineValue, bound.change);
    return {
        kind: 'absolute',
        value,
        baselineValue,
        bound: limit,
        isMet: (0,share/* compareNumbers */.S$)(value, operator, limit),
        items: 1,
    };
}
/** The one value as a number (true is 1), or why there is none. */
function readRunScore(rule, record, side, mayQuote) {
    const place = rule.place === undefined ? {} : { place: rule.place };
    const found = (record.runScores ?? []).filter(({ name }) => name === rule.score);
    const [first, second] = found;
    if (first === undefined)
        return { ...run_scores_describeAbsence(rule.score, record, side, mayQuote), ...place };
    if (second !== undefined) {
        return invalid((0,core_text/* say */.cv) `${side} has ${found.length} run scores called ${rule.score}.`, (0,core_text/* say */.cv) `Let one run evaluator make it.`, place);
    }
    const value = numberOf(first.value);
    return (value ??
        invalid((0,core_text/* say */.cv) `The run score ${rule.score} is no finite number.`, (0,core_text/* say */.cv) `Let its run evaluator return a number.`, place));
}
function run_scores_describeAbsence(score, record, side, mayQuote) {
    const errors = record.runScoreErrors ?? [];
    const failure = errors.find((error) => error.evaluator === score) ?? errors[0];
    const cause = failure === undefined
        ? []
        : mayQuote
            ? (0,core_text/* say */.cv) ` The run evaluator ${failure.evaluator} failed: ${failure.message}`
            : (0,core_text/* say */.cv) ` The run evaluator ${failure.evaluator} failed.`;
    const seen = (record.runScores ?? []).map(({ name }) => name);
    return {
        code: 'SCORE_MISSING',
        text: (0,core_text/* say */.cv) `${side} has no run score ${score}.${cause}`,
        remedy: failure !== undefined
            ? (0,core_text/* say */.cv) `Mend the run evaluator.`
            : seen.length > 0
                ? (0,core_text/* say */.cv) `Run scores seen: ${(0,core_text/* list */.p_)(seen)}. Correct the name, or export the run evaluator that makes it.`
                : (0,core_text/* say */.cv) `Export it from ${'runEvaluators'} of the task module, or write mean in place of value for a score of items.`,
    };
}
/** Names that would mean two things: run scores that are also item scores, or scores that the gate makes itself. */
function findRunScoreClashes(candidate) {
    const { runScores = [] } = candidate.record;
    if (runScores.length === 0)
        return [];
    const items = new Set((0,compare_readings/* scoreNames */.Xc)(candidate));
    return [...new Set(runScores.map(({ name }) => name))].flatMap((name) => {
        if ((0,compare_readings/* isBuiltIn */.qi)(name)) {
            return invalid((0,core_text/* say */.cv) `A run evaluator’s score is called ${name}, which is the name of a score that the gate makes itself.`, (0,core_text/* say */.cv) `Give it another name.`);
        }
        return items.has(name)
            ? invalid((0,core_text/* say */.cv) `${name} is the name of an item score and of a run score.`, (0,core_text/* say */.cv) `Give one of them another name.`)
            : [];
    });
}
function numberOf(value) {
    const number = typeof value === 'boolean' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
function invalid(text, remedy, place = {}) {
    return { code: 'SCORE_INVALID', text, remedy, ...place };
}

;// CONCATENATED MODULE: ./build/core/statistics/benjamini-hochberg.js
/**
 * Benjamini, Hochberg 1995: p-values adjusted so that flagging those up to q leaves an expected share of at most q false
 * ones among the flagged. Assumes independent or positively dependent tests.
 */
function benjaminiHochberg(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1));
    const adjusted = new Array(pValues.length);
    let least = 1;
    order.forEach((index, fromLargest) => {
        const rank = pValues.length - fromLargest;
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = least;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
;// CONCATENATED MODULE: ./build/core/compare/slice-table.js







/** Expected share of false flags among the flagged. */
const FALSE_DISCOVERIES = 0.1;
/** Slices of one key that are listed though they are too small to be tested: the largest. */
const SMALL_SHOWN = 20;
/**
 * The mean of every numeric score in every slice, for reading: it decides nothing. What is worse is flagged at a false
 * discovery rate of 10 % over all slices and scores that are large enough to be tested (Benjamini and Hochberg).
 */
function tabulateSlices(input) {
    const listed = chooseSlices(input.slices, input.min);
    const scores = input.scores.filter((state) => !('code' in state) && state.type.kind === 'number');
    const rows = listed.flatMap((slice) => scores.map((state) => describeSlice(slice, restrictTo(slice, state, 1), input)));
    const tested = rows.filter((row) => row.pValue !== null);
    const adjusted = benjaminiHochberg(tested.map((row) => row.pValue ?? 1));
    const flagged = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES));
    return {
        rows: rows.map((row) => (flagged.has(row) ? { ...row, isFlagged: true } : row)),
        left: input.slices.length - listed.length,
    };
}
function chooseSlices(slices, min) {
    const small = new Map();
    for (const slice of slices) {
        if (slice.ids.size < min)
            small.set(slice.key, [...(small.get(slice.key) ?? []), slice]);
    }
    const shown = new Set([...small.values()].flatMap((all) => all.toSorted((a, b) => b.ids.size - a.ids.size).slice(0, SMALL_SHOWN)));
    return slices.filter((slice) => slice.ids.size >= min || shown.has(slice));
}
function describeSlice(slice, state, { min, alpha, seed }) {
    const { score } = state;
    const row = { key: slice.key, value: slice.value, score, items: slice.ids.size, isFlagged: false };
    const blank = { ...row, baseline: null, difference: null, pValue: null };
    const pairs = state.baseline.kind === 'found' ? pairSamples(state, state.baseline) : [];
    if (pairs.length === 0)
        return { ...blank, candidate: meanOf(state.candidate) };
    const { value, baselineValue, evidence } = measureRelative({
        rule: (0,default_rules/* defaultRule */.e)(score, { better: state.type.better }, 0),
        statistic: statistics_mean/* mean */.i,
        type: state.type,
        pairs,
        alpha,
        share: 1,
        baselineRuns: 1,
        isStrict: false,
        random: (0,statistics_random/* createRandom */.s)(`${seed}/slice/${JSON.stringify([slice.key, slice.value, score])}`),
    });
    return {
        ...row,
        candidate: value,
        baseline: baselineValue,
        difference: value - baselineValue,
        pValue: pairs.length >= min ? (evidence?.pValue ?? null) : null,
    };
}
function meanOf({ items }) {
    const values = [...items.values()].map(({ values: repetitions }) => (0,statistics_mean/* average */.G)(repetitions.map(Number)));
    return values.length === 0 ? null : (0,statistics_mean/* average */.G)(values);
}

;// CONCATENATED MODULE: ./build/core/compare/compare.js










/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
function compare(input) {
    const { rules, settings, candidate, baseline, look, seed, mayQuote, level = 1 } = input;
    const { alpha, share } = look;
    const context = { candidate, baseline, settings: settings.scores, mayQuote };
    const scores = new Map([...new Set(rules.filter((rule) => !isRunRule(rule)).map((rule) => rule.score))].map((score) => [
        score,
        readScoreState(score, context),
    ]));
    const slices = settings.slices === undefined ? [] : findSlices(candidate, settings.slices);
    const measured = rules.flatMap((rule) => measureEverywhere(rule, scores.get(rule.score), slices, input));
    const adjusted = adjustTogether(measured, (0,statistics_random/* createRandom */.s)(`${seed}/together`), level);
    return {
        rules: measured.map((one) => concludeRule(one, adjusted.pValues.get(hypothesis(one.rule, one.slice)), {
            alpha,
            share,
            evidence: settings.evidence,
        })),
        guards: findGuards(input, scores, alpha),
        scores,
        slices: tabulateSlices({ slices, min: settings.slices?.min ?? 0, scores: [...scores.values()], alpha, seed }),
        adjustment: adjusted,
    };
}
/** A rule on the whole dataset and, where it says so, on every slice that is large enough. */
function measureEverywhere(rule, state, slices, { settings, waivers, candidate, baseline, look, seed, mayQuote }) {
    const waiver = rule.list === 'watch' ? undefined : waivers.get(rule.score);
    const common = { rule, slice: undefined, waiver };
    if (state === undefined)
        return [{ ...common, ...measureRunRule(rule, candidate, baseline, mayQuote) }];
    const measureIn = (read, slice) => {
        const measureSettings = {
            alpha: look.alpha,
            share: look.share,
            baselineRuns: baseline.kind === 'found' ? (baseline.side.record.runs?.length ?? 1) : 1,
            isStrict: settings.preset === 'strict',
            scores: settings.scores,
            random: (0,statistics_random/* createRandom */.s)(`${seed}/${hypothesis(rule, slice)}`),
        };
        return { ...common, slice, state: read, measured: measureRule(rule, read, measureSettings) };
    };
    const whole = measureIn(state);
    const isMeasured = whole.measured.kind === 'absolute' || whole.measured.kind === 'relative';
    if (rule.slices !== true || settings.slices === undefined || 'code' in state || !isMeasured)
        return [whole];
    const { min } = settings.slices;
    return [
        whole,
        ...slices
            .filter((slice) => slice.ids.size >= min)
            .map((slice) => measureIn(restrictTo(slice, state, needsBaseline(rule) ? min : 0), slice)),
    ];
}
function findGuards({ rules, waivers, candidate, seed, mayQuote }, scores, alpha) {
    const guarded = new Set(rules
        .filter((rule) => rule.list !== 'watch' && !(0,compare_readings/* isBuiltIn */.qi)(rule.score) && !waivers.has(rule.score))
        .map((rule) => rule.score));
    const guards = [...guarded].map((score) => {
        const state = scores.get(score);
        return state === undefined || 'code' in state
            ? null
            : guardScore(state, alpha, (0,statistics_random/* createRandom */.s)(`${seed}/guard/${score}`));
    });
    return [guardRegression(candidate, mayQuote), guardFailures(candidate), ...guards].filter((guard) => guard !== null);
}

// EXTERNAL MODULE: ./build/core/compare/pairing.js
var compare_pairing = __webpack_require__(68434);
;// CONCATENATED MODULE: ./build/core/compare/item-counts.js

/** Nothing is dropped silently: what was run, what failed, and what has no partner on the other side. */
function countItems(candidate, total, baseline) {
    const pairing = baseline.kind === 'found' || baseline.kind === 'unusable' ? (baseline.pairing ?? compare_pairing/* unpaired */.ZL) : compare_pairing/* unpaired */.ZL;
    const results = [...(candidate?.items.values() ?? [])];
    const failed = results.filter((repetitions) => repetitions.some((result) => result.error !== null)).length;
    return {
        total,
        scored: results.length - failed,
        failed,
        unpaired: (0,compare_pairing/* countUnpaired */.ku)(pairing),
        onlyCandidate: [...pairing.onlyCandidate],
        onlyBaseline: [...pairing.onlyBaseline],
        changed: [...pairing.changed],
    };
}

// EXTERNAL MODULE: ./build/core/compare/look.js + 1 modules
var compare_look = __webpack_require__(97671);
;// CONCATENATED MODULE: ./build/core/compare/new-cases.js





/**
 * A warning about items that came with the change and that the baseline, which has not the change, answers well already:
 * they are no proof of what the change mends. An item is answered well when it meets the condition of every require rule,
 * or has the best value where a rule has no condition for one item.
 */
function describeIdleCases(added, rules, scores, baseline) {
    if (baseline.kind !== 'found' || added.length === 0)
        return [];
    const { side, pairing } = baseline;
    const paired = new Set(pairing.paired);
    const required = rules.filter((rule) => rule.list === 'require');
    const idle = added.filter((id) => {
        if (!paired.has(id) || side.items.get(id)?.some((result) => result.error !== null) !== false)
            return false;
        const answers = required.map((rule) => isAnsweredWell(id, rule, scores.get(rule.score)));
        return answers.includes(true) && !answers.includes(false);
    });
    if (idle.length === 0)
        return [];
    const [noun, these] = idle.length === 1 ? ['it does', 'This new case passes'] : ['they do', 'These new cases pass'];
    return [
        (0,core_text/* say */.cv) `${[these]} without the change, so ${[noun]} not show what it mends: ${(0,core_text/* list */.p_)(idle)} (${(0,compare_words/* count */.U9)(idle.length, 'item')}).`,
    ];
}
/** Null where nothing can be said of this item by this rule. */
function isAnsweredWell(id, rule, state) {
    if (state === undefined || 'code' in state || state.baseline.kind !== 'found')
        return null;
    const sample = state.baseline.sample.items.get(id);
    return sample === undefined ? null : (meetsRule(rule, sample) ?? isBest(sample, state));
}
function meetsRule(rule, sample) {
    const { statistic, operator, bound } = rule.condition;
    if (statistic.name === 'share') {
        const wantsMore = operator !== '<=' && operator !== '<';
        return (0,item_values/* itemValue */.R)((0,item_values/* viewItems */.k)(rule), sample) === (wantsMore ? 1 : 0);
    }
    const isOfItems = ['mean', 'median', 'min', 'max', 'percentile'].includes(statistic.name);
    if (!isOfItems || bound.kind !== 'number' || sample.values.some((value) => typeof value !== 'number'))
        return null;
    return (0,share/* compareNumbers */.S$)((0,item_values/* itemValue */.R)((0,item_values/* viewItems */.k)(rule), sample), operator, bound.value);
}
function isBest({ values }, { type }) {
    if (type.kind === 'text' || type.range === null)
        return null;
    return (0,statistics_mean/* average */.G)(values.map(Number)) === type.range[type.better === 'higher' ? 1 : 0];
}

;// CONCATENATED MODULE: ./build/core/compare/notes.js






const ADJUSTMENT_WORDS = {
    'joint relabelling': 'relabelling the items jointly for all of them (Westfall and Young)',
    Holm: 'Holm’s method',
};
/** Below it the promise about unchanged code is not made. */
const PROMISED_FROM = 20;
/** What a reader must know to read the numbers rightly; each is there only when it is so. */
function findNotes({ candidate, baseline, comparison, slices }) {
    const counted = comparison.rules.filter((rule) => rule.result.list !== 'watch');
    return [
        ...describeSides(candidate, baseline, counted),
        ...[...comparison.scores.values()].flatMap(describeScore),
        ...describeTests(counted, comparison.adjustment),
        ...(slices === undefined ? [] : describeSlices(comparison, slices)),
    ];
}
function describeSlices({ rules, slices }, { by, min }) {
    const asked = [...new Set(rules.flatMap(({ rule }) => (rule.slices === true ? [rule.score] : [])))];
    const without = asked.filter((score) => !rules.some(({ rule, slice }) => rule.score === score && slice !== undefined));
    return [
        ...(without.length === 0
            ? []
            : [
                (0,core_text/* say */.cv) `No slice by ${(0,core_text/* list */.p_)(by)} has ${min} items: the rules on ${(0,core_text/* list */.p_)(without)} are held for the whole dataset alone.`,
            ]),
        ...(slices.left === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(slices.left, 'slice')} of fewer than ${(0,compare_words/* count */.U9)(min, 'item')} ${[slices.left === 1 ? 'is' : 'are']} not listed.`,
            ]),
    ];
}
function describeSides(candidate, baseline, counted) {
    const dirty = candidate.record.identity.isDirty === true ? [(0,core_text/* say */.cv) `The candidate was run with changes that are in no commit.`] : [];
    if (baseline.kind === 'unusable') {
        return counted.some((rule) => rule.isRelative) ? dirty : [...dirty, describeUnusable(baseline.problem)];
    }
    if (baseline.kind !== 'found')
        return dirty;
    const { side, pairing } = baseline;
    const [now, then] = [candidate.record.comparability.dataset.name, side.record.comparability.dataset.name];
    const failed = [...side.items.values()].filter((results) => results.some((result) => result.error !== null)).length;
    const unknown = [candidate, side].filter((one) => Object.keys(one.record.comparability.evaluators).length === 0);
    const changed = [...new Set(counted.flatMap((rule) => (0,evaluators/* changedEvaluators */.f)(rule.result.score, candidate, side)))];
    return [
        ...dirty,
        ...(now === then ? [] : [(0,core_text/* say */.cv) `The baseline was run on the dataset ${then}, the candidate on ${now}.`]),
        ...describeApart('changed since the baseline, and not compared', pairing.changed),
        ...describeApart('new since the baseline', pairing.onlyCandidate),
        ...describeApart('in the baseline and no longer in the dataset', pairing.onlyBaseline),
        ...(pairing.unchosen === 0
            ? []
            : [
                (0,core_text/* say */.cv) `The two runs chose other items of the dataset: ${(0,compare_words/* count */.U9)(pairing.unchosen, 'item')} of one of them ${[pairing.unchosen === 1 ? 'is' : 'are']} left aside.`,
            ]),
        ...(pairing.unverified === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(pairing.unverified, 'item')} paired by id alone: a record does not say what their content was.`]),
        ...(failed === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(failed, 'item')} of the baseline failed, and count as the worst value there.`]),
        ...(unknown.length === 1
            ? [(0,core_text/* say */.cv) `Only one of the two runs says which evaluators scored it: they are taken to be the same.`]
            : []),
        ...describeRescored(candidate, side),
        ...describeChanged(changed, candidate, side),
    ];
}
function describeRescored({ record: now }, { record: then }) {
    if (then.rescored === undefined)
        return [];
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    const scores = (0,core_text/* list */.p_)(then.rescored.scores);
    return [
        judge === null
            ? (0,core_text/* say */.cv) `The evaluators of ${scores} changed since the baseline: its stored outputs were scored again by this run’s evaluators.`
            : (0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}: for ${scores} the baseline’s stored outputs were scored again.`,
    ];
}
function describeChanged(changed, { record: now }, { record: then }) {
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    if (judge === null || changed.length === 0) {
        return changed.map((name) => (0,core_text/* say */.cv) `The evaluator ${name} changed since the baseline: its scores have no baseline yet.`);
    }
    return [(0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}: the scores of ${(0,core_text/* list */.p_)(changed)} have no baseline yet.`];
}
function describeApart(how, ids) {
    return ids.length === 0 ? [] : [(0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(ids.length, 'item')} ${[how]}: ${(0,core_text/* list */.p_)(ids)}.`];
}
function describeUnusable(problem) {
    return (0,core_text/* say */.cv) `Nothing was compared with the baseline: ${problem.text}`;
}
function describeScore(state) {
    if ('code' in state)
        return [];
    const { score, type, candidate, baseline } = state;
    const missing = [
        { side: 'candidate', count: candidate.missing },
        { side: 'baseline', count: baseline.kind === 'found' ? baseline.sample.missing : 0 },
    ];
    const hasNoFloor = type.kind === 'number' && type.range === null && !(0,compare_readings/* isBuiltIn */.qi)(score);
    return [
        ...(hasNoFloor
            ? [
                (0,core_text/* say */.cv) `${score} has no range: a failed item counts as the worst value seen, ${(0,compare_words/* number */.ai)(type.worst)}. A range under scores would say what is worst.`,
            ]
            : []),
        ...missing.flatMap((one) => one.count === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${score} is missing on ${(0,compare_words/* count */.U9)(one.count, 'output')} of the ${[one.side]}: counted as the worst value, in comparisons on both sides.`,
            ]),
    ];
}
function describeTests(rules, adjustment) {
    const counted = rules.filter((rule) => rule.slice === undefined);
    const estimates = counted.flatMap((rule) => rule.result.estimate ?? []);
    const fewest = Math.min(...counted.flatMap((rule) => rule.units ?? []));
    const pairs = Math.max(0, ...estimates.map((estimate) => estimate.pairs));
    const isClustered = fewest < Math.min(...estimates.map((estimate) => estimate.pairs));
    return [
        ...(isClustered
            ? [
                (0,core_text/* say */.cv) `The ${pairs} items come in clusters: what is shown rests on ${(0,compare_words/* count */.U9)(fewest, 'cluster')}, not on the items.`,
            ]
            : []),
        ...new Map(counted.flatMap(({ limit }) => (limit === null ? [] : [[(0,core_text/* plain */.pj)(limit), limit]]))).values(),
        ...(fewest < PROMISED_FROM
            ? [
                (0,core_text/* say */.cv) `With ${(0,compare_words/* count */.U9)(fewest, isClustered ? 'cluster' : 'paired item')} little can be shown: the promise about unchanged code holds from ${PROMISED_FROM}.`,
            ]
            : []),
        ...(adjustment.method === null
            ? []
            : [
                (0,core_text/* say */.cv) `The relative rules are tested together: their p-values are adjusted by ${[ADJUSTMENT_WORDS[adjustment.method]]}.`,
            ]),
        ...(adjustment.slices === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${(0,compare_words/* count */.U9)(adjustment.slices, 'rule')} on slices share ${[(0,compare_words/* percent */.KN)(LEVEL_PARTS.slices)]} of the level, adjusted by ${[ADJUSTMENT_WORDS.Holm]}; the rules on the whole dataset have the rest.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/core/compare/broken-items.js





/** Results of the baseline from which an item's own repetitions are tested. */
const broken_items_FEWEST_RUNS = 5;
/** Expected share of false flags among the flagged. */
const broken_items_FALSE_DISCOVERIES = 0.1;
/**
 * Items whose repetitions show by themselves that they got worse, where the baseline has runs enough to tell: one-sided
 * exact tests of each item and score, at a false discovery rate over all of them. As `keyOf` names them.
 */
function findBrokenItems(scores, seed) {
    const tested = [...new Set(scores)].flatMap((state) => {
        const { score, type, baseline } = state;
        if (type.kind === 'text' || baseline.kind !== 'found' || !hasRuns(baseline.sample))
            return [];
        const random = (0,statistics_random/* createRandom */.s)(`${seed}/items/${score}`);
        const orient = (values) => values.map((value) => (type.better === 'higher' ? Number(value) : -Number(value)));
        return pairSamples(state, baseline).flatMap(({ id, candidate: now, baseline: before }) => {
            if (before.values.length < broken_items_FEWEST_RUNS)
                return [];
            const results = { candidate: orient(now.values), baseline: orient(before.values) };
            // What did not fall cannot be found, and counts among the tests all the same.
            const hasFallen = (0,statistics_mean/* average */.G)(results.candidate) < (0,statistics_mean/* average */.G)(results.baseline);
            return [{ key: keyOf(id, score), pValue: hasFallen ? (0,item_change/* breakPValue */.d)(results, random) : 1 }];
        });
    });
    const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue));
    return new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= broken_items_FALSE_DISCOVERIES).map(({ key }) => key));
}
function hasRuns({ items }) {
    for (const { values } of items.values())
        if (values.length >= broken_items_FEWEST_RUNS)
            return true;
    return false;
}
/** One item on one score. */
function keyOf(id, score) {
    return JSON.stringify([id, score]);
}

;// CONCATENATED MODULE: ./build/core/compare/worst-items.js




/** Differences: more than anybody reads; the records have them all. */
const SHOWN = 50;
/** Above any drop: an item that failed and did not fail before. */
const FAILURE = 3;
/** Above any other drop: an item whose repetitions alone show it. */
const BREAK = 2;
const DROP = 1;
/**
 * The items that a reader should open, the worst first: those that failed, then the largest drops on the scores that
 * count, then those that a broken absolute rule is about.
 */
function findWorstItems(input) {
    const counted = input.comparison.rules.flatMap((compared) => {
        const state = input.comparison.scores.get(compared.rule.score);
        const isListed = compared.rule.list !== 'watch' && compared.result.waiver === undefined;
        return !isListed || state === undefined || 'code' in state ? [] : [{ compared, state }];
    });
    const ranked = new Map();
    const broken = findBrokenItems(counted.map(({ state }) => state), input.seed);
    const drops = counted.flatMap((each) => findDrops(input, each)).map((drop) => markBroken(drop, broken));
    for (const one of [...findFailures(input), ...drops]) {
        const key = keyOf(one.difference.id, one.difference.score);
        if ((ranked.get(key)?.rank ?? 0) < one.rank)
            ranked.set(key, one);
    }
    const items = new Map((input.dataset?.items ?? []).map((item) => [item.id, item]));
    const all = [...ranked.values()].sort((a, b) => b.rank - a.rank).map(({ difference }) => difference);
    const listed = all.slice(0, SHOWN);
    return {
        listed: listed.map((difference) => ({ ...difference, ...quote(difference.id, items.get(difference.id), input) })),
        leftOut: worst_items_countItems(all) - worst_items_countItems(listed),
    };
}
function worst_items_countItems(differences) {
    return new Set(differences.map(({ id }) => id)).size;
}
function findFailures({ candidate, baseline, mayQuote }) {
    return [...candidate.items].flatMap(([id, results]) => {
        const error = results.find((result) => result.error !== null)?.error;
        if (error === undefined || error === null)
            return [];
        const before = baseline?.items.get(id);
        const failedBefore = before?.some((result) => result.error !== null) ?? false;
        const share = (0,statistics_mean/* average */.G)(results.map((result) => (result.error === null ? 0 : 1)));
        return {
            rank: (failedBefore ? DROP : FAILURE) + share / 2,
            difference: {
                id,
                score: 'errors',
                candidate: share,
                baseline: before === undefined ? null : (0,statistics_mean/* average */.G)(before.map((result) => (result.error === null ? 0 : 1))),
                why: mayQuote ? [...(0,core_text/* say */.cv) `${error.code}: ${error.message}`] : [...(0,core_text/* say */.cv) `${error.code}`],
            },
        };
    });
}
function markBroken(drop, broken) {
    const { id, score } = drop.difference;
    if (!broken.has(keyOf(id, score)))
        return drop;
    return { rank: Math.min(FAILURE, drop.rank - DROP + BREAK), difference: { ...drop.difference, isBroken: true } };
}
function findDrops(input, { compared, state }) {
    const { rule, slice } = compared;
    const goodness = goodnessOf(rule, state);
    const before = state.baseline.kind === 'found' ? state.baseline : null;
    const paired = new Set(before?.paired);
    const isShort = compared.result.outcome === 'broken' && !compared.isRelative;
    return [...state.candidate.items].flatMap(([id, sample]) => {
        const results = input.candidate.items.get(id) ?? [];
        if (slice?.ids.has(id) === false || results.some((result) => result.error !== null))
            return [];
        const earlier = paired.has(id) ? before?.sample.items.get(id) : undefined;
        const now = goodness(sample);
        const drop = earlier === undefined ? 0 : goodness(earlier) - now;
        const short = isShort ? 1 - now : 0;
        if (drop <= 0 && short <= 0)
            return [];
        return {
            rank: drop > 0 ? DROP + Math.min(1, drop) : Math.min(DROP, short),
            difference: {
                id,
                score: rule.score,
                candidate: shownValue(sample),
                baseline: earlier === undefined ? null : shownValue(earlier),
                why: [...why(rule.score, results, input.mayQuote)],
            },
        };
    });
}
/** How good an item is, 0 to 1 where the score has a range; text by the condition of its rule. */
function goodnessOf({ condition }, { type, candidate, baseline }) {
    const { statistic, operator } = condition;
    if (type.kind === 'text') {
        const wantsMore = operator !== '<=' && operator !== '<';
        return ({ values }) => {
            if (statistic.name !== 'share')
                return 1;
            const met = (0,statistics_mean/* average */.G)(values.map((value) => (value === null ? Number(!wantsMore) : (0,share/* meetsCondition */.Iz)(value, statistic))));
            return wantsMore ? met : 1 - met;
        };
    }
    const samples = [candidate, ...(baseline.kind === 'found' ? [baseline.sample] : [])];
    const seen = samples.flatMap((sample) => [...sample.items.values()].flatMap(({ values }) => values.map(Number)));
    const low = type.range?.[0] ?? seen.reduce((a, b) => Math.min(a, b));
    const high = type.range?.[1] ?? seen.reduce((a, b) => Math.max(a, b));
    return ({ values }) => {
        const part = high === low ? 1 : ((0,statistics_mean/* average */.G)(values.map(Number)) - low) / (high - low);
        return type.better === 'higher' || high === low ? part : 1 - part;
    };
}
function shownValue({ values }) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length > 0 ? (0,statistics_mean/* average */.G)(numbers) : (values.find((value) => typeof value === 'string') ?? null);
}
function why(score, results, mayQuote) {
    if (!mayQuote)
        return [];
    for (const { comments, scoreErrors } of results) {
        const comment = comments !== undefined && Object.hasOwn(comments, score) ? comments[score] : undefined;
        if (comment !== undefined)
            return (0,core_text/* say */.cv) `${comment}`;
        const failure = scoreErrors.find((one) => one.evaluator === score);
        if (failure !== undefined)
            return (0,core_text/* say */.cv) `${failure.message}`;
    }
    return [];
}
/** What both sides saw and answered, with links; from the first repetition. */
function quote(id, item, input) {
    const now = input.candidate.items.get(id)?.[0];
    const before = input.baseline?.items.get(id)?.[0];
    const links = {
        ...(now?.link === undefined ? {} : { candidateLink: now.link }),
        ...(before?.link === undefined ? {} : { baselineLink: before.link }),
    };
    if (!input.mayQuote)
        return links;
    return {
        ...links,
        ...(item === undefined ? {} : { input: item.input }),
        ...(item?.expectedOutput === undefined ? {} : { expectedOutput: item.expectedOutput }),
        ...(now?.output === undefined ? {} : { candidateOutput: now.output }),
        ...(before?.output === undefined ? {} : { baselineOutput: before.output }),
    };
}

;// CONCATENATED MODULE: ./build/core/decide.js


/** The first verdict that matches, in the order error, failed, needs-review, inconclusive, passed. What is watched never counts. */
function decide(evidences, policies) {
    const { approval } = evidences;
    const rules = evidences.rules
        .filter((rule) => rule.result.list !== 'watch')
        .toSorted((a, b) => b.severity - a.severity);
    const judged = rules.map((rule) => ({ rule, weight: decide_weigh(rule, policies) }));
    const reasonsOf = (weight) => judged.filter((one) => one.weight === weight).map(({ rule }) => explain(rule, policies));
    const errors = distinct([...evidences.problems.map(core_reason/* reasonOf */.A), ...reasonsOf('error')]);
    const failed = distinct([
        ...evidences.guards.toSorted((a, b) => b.severity - a.severity).map(explainGuard),
        ...reasonsOf('failed'),
    ]);
    const reviewed = distinct(reasonsOf('needs-review'));
    const asksReview = reviewed.length > 0;
    const isApproved = approval?.status === 'approved';
    const accepted = asksReview && isApproved ? [(0,core_reason/* createReason */.H)('APPROVED', describeApproval(approval)), ...reviewed] : [];
    const unsure = distinct([
        ...reasonsOf('inconclusive'),
        ...judged
            .filter(({ rule, weight }) => weight === 'needs-review' && isOpen(rule))
            .map(({ rule }) => rule.result.reason),
    ]);
    if (errors.length > 0)
        return { verdict: 'error', reasons: [...errors, ...failed, ...reviewed], asksReview };
    if (failed.length > 0)
        return { verdict: 'failed', reasons: [...failed, ...reviewed], asksReview };
    if (asksReview && !isApproved) {
        return { verdict: 'needs-review', reasons: [...reviewed, ...describeNoApproval(approval)], asksReview };
    }
    if (unsure.length > 0)
        return { verdict: 'inconclusive', reasons: distinct([...unsure, ...accepted]), asksReview };
    if (asksReview)
        return { verdict: 'passed', reasons: accepted, asksReview };
    return { verdict: 'passed', reasons: [(0,core_reason/* createReason */.H)('PASSED', describePass(rules))], asksReview };
}
/** What one rule makes of the verdict. A broken review rule is a person's to accept, and so is one that counts as broken. */
function decide_weigh(compared, policies) {
    const { result } = compared;
    if (result.outcome === 'unmeasured')
        return 'error';
    if (result.outcome === 'held' || result.waiver !== undefined)
        return null;
    const blocking = result.list === 'require' ? 'failed' : 'needs-review';
    if (result.outcome === 'broken')
        return blocking;
    const { policy } = policyFor(compared, policies);
    if (policy === 'fail')
        return blocking;
    return policy === 'review' ? 'needs-review' : 'inconclusive';
}
/** Unsure and relative: accepted or not, the evidence does not exclude a regression. */
function isOpen({ result }) {
    return result.outcome === 'unsure';
}
/** That there is no baseline is decided before anything else; then a rule's own word, the preset's, the gate's. */
function policyFor({ rule, lacksBaseline }, policies) {
    if (lacksBaseline) {
        return { policy: policies.onMissingBaseline, setting: (0,core_text/* say */.cv) `onMissingBaseline: ${[policies.onMissingBaseline]}` };
    }
    if (rule.unsure !== undefined)
        return { policy: rule.unsure, setting: (0,core_text/* say */.cv) `unsure: ${[rule.unsure]} of this rule` };
    if (policies.preset === 'strict')
        return { policy: 'fail', setting: (0,core_text/* say */.cv) `preset: strict` };
    return { policy: policies.unsure, setting: (0,core_text/* say */.cv) `unsure: ${[policies.unsure]}` };
}
function explain(compared, policies) {
    const { outcome, reason } = compared.result;
    if (outcome !== 'unsure' || reason.remedy !== undefined)
        return reason;
    const { policy, setting } = policyFor(compared, policies);
    return policy === 'pass' ? reason : { ...reason, remedy: [...(0,core_text/* say */.cv) `The spec says ${setting}, so this counts.`] };
}
function explainGuard({ code, text, remedy }) {
    return (0,core_reason/* createReason */.H)(code, text, remedy);
}
function describeApproval({ words }) {
    return (0,core_text/* say */.cv) `What needs review is accepted. ${words}`;
}
function describeNoApproval(approval) {
    if (approval === undefined)
        return [];
    return [(0,core_reason/* createReason */.H)(approval.status === 'unknown' ? 'APPROVAL_UNKNOWN' : 'NOT_APPROVED', approval.words)];
}
function describePass(rules) {
    const counted = rules.filter((rule) => rule.result.waiver === undefined);
    const whole = counted.filter((rule) => rule.slice === undefined);
    const waived = rules.filter((rule) => rule.slice === undefined).length - whole.length;
    const aside = waived === 0 ? [] : (0,core_text/* say */.cv) ` ${[waived === 1 ? 'One rule is' : `${String(waived)} rules are`]} waived.`;
    if (rules.length === 0)
        return (0,core_text/* say */.cv) `Nothing is required: every rule is only watched.`;
    if (counted.length === 0)
        return (0,core_text/* say */.cv) `Nothing is required for now: every rule is waived.`;
    const relative = whole.find((rule) => rule.result.estimate !== null);
    const slices = new Set(counted.flatMap(({ slice }) => (slice === undefined ? [] : [slice]))).size;
    const inSlices = slices === 0 ? '' : `, also in ${slices === 1 ? 'the one slice' : `${String(slices)} slices`}`;
    const all = `${whole.length === 1 ? 'The one rule holds' : `All ${String(whole.length)} rules hold`}${inSlices}`;
    return (0,core_text/* say */.cv) `${[all]}.${aside}${relative === undefined ? [] : (0,core_text/* say */.cv) ` ${relative.result.reason.text}`}`;
}
/** Rules that lack the same thing say the same sentence once. */
function distinct(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

// EXTERNAL MODULE: ./build/core/publish-record.js
var publish_record = __webpack_require__(90011);
;// CONCATENATED MODULE: ./build/core/drift.js







/**
 * The parts of the level that a gate's rules have against the baseline and against an anchor (weights: Bonferroni over the
 * two): what they promise of unchanged code, they promise together.
 */
const DRIFT_PARTS = { baseline: 0.8, anchor: 0.2 };
/**
 * Every require or review rule that compares, held against the anchor as a review rule: many small drops, each too small to
 * be seen against the baseline before it, are one that is seen against a run from long ago.
 */
function judgeDrift(anchor, given) {
    const rules = given.rules.filter((rule) => rule.list !== 'watch' && needsBaseline(rule)).map(againstAnchor);
    const found = { status: 'found', record: anchor.record, origin: { kind: 'anchor', words: anchor.words } };
    const { slices: _slices, ...settings } = given.settings;
    const comparison = compare({
        ...given,
        rules,
        settings,
        baseline: (0,baseline_state/* readBaseline */.m)(given.candidate, found),
        seed: `${given.seed}/drift`,
        level: DRIFT_PARTS.anchor,
    });
    return comparison.rules.map((one) => ({
        ...one,
        // What little the anchor can show is no news about the comparison with the baseline.
        limit: null,
        result: { ...one.result, isDrift: true, reason: drift_explain(one.result.reason) },
    }));
}
/** The anchor as a report keeps it: enough to judge again, and no output, as its file has them. */
function publishAnchor({ record, words }) {
    return { words: [...words], anchor: (0,publish_record/* publishRecord */.l)(record, 'ids') };
}
/** What a reader must know of the rules against the anchor. */
function describeDrift({ words }, all) {
    const rules = all.filter(({ result }) => result.isDrift === true);
    const [baseline, own] = [DRIFT_PARTS.baseline, DRIFT_PARTS.anchor].map(compare_words/* percent */.KN);
    if (rules.length === 0)
        return [];
    return [
        (0,core_text/* say */.cv) `Slow drift is looked for against the anchor, ${words}: ${(0,compare_words/* count */.U9)(rules.length, 'rule')} held as under review, with ${[own ?? '']} of the level; the rules against the baseline have ${[baseline ?? '']}.`,
    ];
}
function againstAnchor({ slices: _slices, unsure: _unsure, ...rule }) {
    const text = rule.text.includes('baseline') ? rule.text.replace('baseline', 'anchor') : `${rule.text} of the anchor`;
    return { ...rule, list: 'review', text };
}
const REMEDIES = {
    BASELINE_NOT_COMPARABLE: (0,core_text/* say */.cv) `Bless a newer run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
    BASELINE_UNREADABLE: (0,core_text/* say */.cv) `Bless another run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
};
function drift_explain({ code, text, remedy, place }) {
    const given = REMEDIES[code] ?? remedy;
    return (0,core_reason/* createReason */.H)(code, (0,core_text/* say */.cv) `Against the anchor (drift): ${text}`, given, place);
}

;// CONCATENATED MODULE: ./build/core/next.js

/** What a reader can do now, by what decided. Remedies of single causes stand with their causes. */
function adviseNext({ verdict }, rules, baseline, hasWorst, approval) {
    const first = baseline.kind === 'missing'
        ? [
            baseline.isFile
                ? (0,core_text/* say */.cv) `Commit the file that --save has made of this run: it is the baseline from then on.`
                : (0,core_text/* say */.cv) `This run becomes the baseline once the gate runs on the branch that is compared with: merge, or run its workflow there.`,
        ]
        : [];
    switch (verdict) {
        case 'error':
            return [];
        case 'failed':
            return [
                ...(hasWorst ? [(0,core_text/* say */.cv) `Open the worst items and compare what both sides answered.`] : []),
                (0,core_text/* say */.cv) `If the change is meant, say so in this pull request: adapt the expected outputs in the dataset, or the rule in the spec.`,
                ...first,
            ];
        case 'needs-review':
            return [
                approval === undefined
                    ? (0,core_text/* say */.cv) `Look at what the review rules say; whoever accepts it changes the rule in this pull request.`
                    : (0,core_text/* say */.cv) `Look at what the review rules say; whoever accepts it approves, or changes the rule in this pull request.`,
                ...first,
            ];
        case 'inconclusive':
            return [
                ...first,
                ...(needsMoreItems(rules)
                    ? [(0,core_text/* say */.cv) `Add items to the dataset, or repeat each item: both sharpen the comparison.`]
                    : []),
            ];
        case 'passed':
            return first;
    }
}
function needsMoreItems(rules) {
    return rules.some((rule) => rule.result.list !== 'watch' && rule.result.outcome === 'unsure' && !rule.lacksBaseline);
}

;// CONCATENATED MODULE: ./build/core/part-run.js

function describeStop({ items, planned }, stop) {
    return { run: items, planned, stoppedBy: [...stop] };
}
/** A part of a run that no look would have stopped at: it may be what is left of one that was cut off. */
function notDecided(candidate) {
    return {
        code: 'RUN_INCOMPLETE',
        text: (0,core_text/* say */.cv) `The run is not complete, ${candidate.items.size} of ${countPlanned(candidate)} items, and these rules do not let it stop there.`,
        remedy: (0,core_text/* say */.cv) `Run the gate again; a part of a dataset is never judged as the whole.`,
    };
}
function countPlanned({ items, record }) {
    return items.size + (record.stopEarly?.notRun.length ?? 0);
}
/** The baseline without the items that a run which stopped early did not come to. */
function leaveOut(baseline, { stopEarly }) {
    if (baseline.status !== 'found' || stopEarly === undefined || stopEarly.notRun.length === 0)
        return baseline;
    const notRun = new Set(stopEarly.notRun);
    const { itemResults, planned } = baseline.record;
    const kept = itemResults.filter(({ id }) => !notRun.has(id));
    const record = { ...baseline.record, planned: planned - itemResults.length + kept.length, itemResults: kept };
    return { ...baseline, record };
}

;// CONCATENATED MODULE: ./build/core/stop.js








/**
 * Whether a run may be given up as unlikely to break a rule: every rule that counts is relative, and none of them makes
 * being unsure count. What is not about the baseline is about every item.
 */
function mayGiveUp(rules, waived, settings) {
    const counted = rules.filter(({ list, score }) => list !== 'watch' && !waived.has(score));
    return counted.every((rule) => needsBaseline(rule) &&
        (0,statistics/* findStatistic */.Y)(rule.condition.statistic).relative !== null &&
        policyFor({ rule, lacksBaseline: false }, settings).policy === 'pass');
}
/**
 * Why a run may stop at this look, as the end of a sentence; null when it must go on. It stops when the verdict cannot get
 * worse (a rule of the strictest list is broken at the level of this look, or a guard would fire whatever the rest shows),
 * or when it is given up: no rule is likely to be broken by the rest.
 */
function findStop({ rules, guards }, look, canGiveUp, preset) {
    const counted = rules.filter(({ result }) => result.list !== 'watch' && result.waiver === undefined);
    const isOpen = ({ result, lacksBaseline }) => result.outcome === 'unmeasured' || lacksBaseline;
    if (counted.length === 0 || counted.some(isOpen))
        return null;
    const guard = guards.find(({ code, severity }) => code === 'SCORE_AT_WORST' || (code === 'TOO_MANY_ITEMS_FAILED' && severity * look.share > FAILED_LIMIT));
    if (guard !== undefined)
        return guard.text;
    const strictest = counted.some(({ result }) => result.list === 'require') ? 'require' : 'review';
    const broken = counted.find(({ result }) => result.list === strictest && result.outcome === 'broken' && result.estimate !== null);
    if (broken !== undefined) {
        return (0,core_text/* say */.cv) `${broken.result.rule} of ${broken.result.score} is broken, whatever the rest would show.`;
    }
    const isQuiet = guards.length === 0 && counted.every(({ result }) => result.outcome !== 'broken');
    return canGiveUp && isQuiet && isFutile(counted, look, preset)
        ? (0,core_text/* say */.cv) `the chance that the rest would break a rule is under 5 %.`
        : null;
}
/** Sides that are the same throughout say nothing of how the rest varies: they are never futile. */
function isFutile(counted, { share }, preset) {
    const worst = Math.min(...counted.map(({ result }) => result.estimate?.adjustedPValue ?? 0));
    return worst < 1 && -(0,distributions/* normalQuantile */.Zl)(worst) <= (0,compare_look/* futileBelow */.j5)(compare_outcome/* ALPHAS */.Iz[preset])(share);
}

;// CONCATENATED MODULE: ./build/core/judge.js

























/**
 * One gate's report from what was measured: pair, compare, decide. Pure: all chance comes from a seed made of the gate,
 * the candidate's dataset and commit, and the scores, so equal values give equal verdicts wherever they are judged.
 */
function judge(input) {
    const candidate = (0,compare_side/* createSide */.qB)(input.candidate);
    const mayQuote = input.reportText === 'full';
    const problem = findCandidateProblem(candidate, input.dataset, mayQuote);
    const baseline = (0,baseline_state/* readBaseline */.m)(candidate, leaveOut(input.baseline, input.candidate), {
        pinnedVersion: input.pinnedVersion,
        whole: input.baseline.status === 'found' ? input.baseline.record : undefined,
        anyFailed: input.anyFailed,
    });
    const unjudged = (why) => {
        const decision = { verdict: 'error', reasons: [(0,core_reason/* reasonOf */.A)(why)], asksReview: false };
        return reportOf(input, candidate, baseline, [], nothingCompared, decision);
    };
    if (problem !== null)
        return unjudged(problem);
    const before = baseline.kind === 'found' ? baseline.side : null;
    const rules = input.rules.rules.length > 0 ? input.rules.rules : (0,default_rules/* defaultRules */.Z)(candidate, before, input.rules.scores);
    const waivers = (0,compare_waivers/* readWaivers */.Sr)(input.rules.waivers, input.candidate.startedAt);
    const canGiveUp = mayGiveUp(rules, waivers.active, input.rules);
    const look = (0,compare_look/* findLook */.D1)(candidate, input.rules.preset, canGiveUp);
    if (look === null)
        return unjudged(notDecided(candidate));
    const seed = seedOf(input, candidate);
    const given = { rules, settings: input.rules, waivers: waivers.active, candidate, look, seed, mayQuote };
    const drift = input.anchor === undefined ? [] : judgeDrift(input.anchor, given);
    const level = input.anchor === undefined ? 1 : DRIFT_PARTS.baseline;
    const comparison = compare({ ...given, baseline, level });
    const stop = look.share < 1 ? findStop(comparison, look, canGiveUp, input.rules.preset) : null;
    const problems = [
        ...waivers.problems,
        ...findProblems(input, rules),
        ...findSliceProblems(rules, input.rules.slices),
        ...findRunScoreClashes(candidate),
        ...(look.share < 1 && stop === null ? [notDecided(candidate)] : []),
    ];
    const judged = { ...comparison, rules: [...comparison.rules, ...drift] };
    const decision = decide({ ...judged, problems, approval: input.approval }, input.rules);
    const report = reportOf(input, candidate, baseline, rules, judged, decision);
    return stop === null ? report : { ...report, itemsRun: describeStop(look, stop) };
}
const nothingCompared = {
    rules: [],
    guards: [],
    scores: new Map(),
    slices: { rows: [], left: 0 },
    adjustment: { method: null, slices: 0 },
};
/** A gate that could not be judged, with as much of its candidate as there is. */
function errorGate(gate, problems, candidate) {
    const side = candidate === undefined ? null : (0,compare_side/* createSide */.qB)(candidate);
    return {
        name: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        seed: '',
        verdict: 'error',
        reasons: problems.map(core_reason/* reasonOf */.A),
        rules: [],
        items: countItems(side, side?.items.size ?? 0, { kind: 'none' }),
        baselineState: { status: 'error', words: [...(0,core_text/* say */.cv) `not looked at`] },
        worst: [],
        notes: [],
        next: [],
        candidate: candidate === undefined ? null : (0,publish_record/* publishRecord */.l)(candidate, gate.reportText ?? 'ids'),
        baseline: null,
    };
}
/** What no rule can say of itself: that there is no rule, or nothing that one could be held against. */
function findProblems({ rules: written, baseline }, rules) {
    if (written.rules.length === 0 && baseline.status === 'none') {
        return [
            {
                code: 'NOTHING_TO_JUDGE',
                text: (0,core_text/* say */.cv) `No rule is written, and without a baseline there is nothing to hold a score against.`,
                remedy: (0,core_text/* say */.cv) `Write a rule under require, such as mean >= 0.8, or name a baseline.`,
            },
        ];
    }
    if (rules.length > 0)
        return [];
    return [
        {
            code: 'NOTHING_TO_JUDGE',
            text: (0,core_text/* say */.cv) `No rule is written, and no evaluator gave a number or a boolean that could be judged.`,
            remedy: (0,core_text/* say */.cv) `Export evaluators from the task module, or write a rule under require.`,
        },
    ];
}
function reportOf(input, candidate, baseline, rules, comparison, decision) {
    const mayQuote = input.reportText === 'full';
    const seed = seedOf(input, candidate);
    const before = baseline.kind === 'found' ? baseline.side : null;
    const changes = input.baseline.status === 'found' ? findChanges(input.candidate, input.baseline.record) : [];
    const worst = findWorstItems({ comparison, candidate, baseline: before, dataset: input.dataset, seed, mayQuote });
    return {
        name: input.gate,
        ...(input.description === undefined ? {} : { description: input.description }),
        seed,
        verdict: decision.verdict,
        reasons: [...decision.reasons],
        rules: comparison.rules.map((rule) => rule.result),
        items: countItems(candidate, input.dataset?.items.length ?? countPlanned(candidate), baseline),
        baselineState: describeBaseline(input.baseline, baseline),
        worst: worst.listed,
        ...(worst.leftOut === 0 ? {} : { worstLeftOut: worst.leftOut }),
        notes: [
            ...(0,attempts/* describeAttempts */.U_)(input.candidate),
            ...(input.notes ?? []),
            ...(input.anchor === undefined ? [] : describeDrift(input.anchor, comparison.rules)),
            ...(0,compare_waivers/* describeIdleWaivers */.f0)(input.rules.waivers, rules),
            ...describeMixedCauses(changes),
            ...findNotes({ candidate, baseline, comparison, slices: input.rules.slices }),
            ...describeIdleCases(input.addedItems ?? [], rules, comparison.scores, baseline),
        ].map((note) => [...note]),
        ...(input.baseline.status === 'found' ? { changes } : {}),
        ...(input.anchor === undefined ? {} : { drift: publishAnchor(input.anchor) }),
        ...(input.rules.slices === undefined ? {} : { slices: [...comparison.slices.rows] }),
        ...(input.rules.waivers.length === 0 ? {} : { waivers: input.rules.waivers.map(compare_waivers/* publishWaiver */.qO) }),
        ...(input.approval === undefined || !decision.asksReview ? {} : { approval: input.approval }),
        next: adviseNext(decision, comparison.rules, baseline, worst.listed.length > 0, input.approval).map((text) => [
            ...text,
        ]),
        candidate: (0,publish_record/* publishRecord */.l)(input.candidate, input.reportText),
        baseline: input.baseline.status === 'found' ? (0,publish_record/* publishRecord */.l)(input.baseline.record, input.reportText) : null,
    };
}
function describeBaseline(baseline, state) {
    if (baseline.status === 'missing')
        return { status: 'missing', words: [...baseline.reason] };
    if (baseline.status === 'none')
        return { status: 'none', words: [...(0,core_text/* say */.cv) `none was asked for`] };
    return { status: state.kind === 'unusable' ? 'error' : 'found', words: [...baseline.origin.words] };
}
/** Hexadecimal, so that no name from outside reaches the report by it. */
function seedOf({ gate, seed, candidate: { comparability, identity } }, candidate) {
    if (seed !== undefined)
        return seed;
    const parts = [gate, comparability.dataset.hash, identity.commit ?? null, (0,compare_readings/* scoreNames */.Xc)(candidate)];
    const text = JSON.stringify(parts);
    return [0, 1].map((variant) => ((0,statistics_random/* hash32 */.A)(text, variant) >>> 0).toString(16).padStart(8, '0')).join('');
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

/***/ 64220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   H: () => (/* binding */ createReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

function createReason(code, text, remedy, place) {
    return {
        code,
        message: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text),
        text: [...text],
        ...(remedy === undefined ? {} : { remedy: [...remedy] }),
        ...(place === undefined ? {} : { place }),
    };
}
/** What could not be judged, as the report has it. */
function reasonOf({ code, text, remedy, place }) {
    return createReason(code, text, remedy, place);
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

/***/ 51600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText),
/* harmony export */   w: () => (/* binding */ terminalValue)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74808);

/** Values for a person's terminal: no escape sequence, no control, nothing that moves or hides what stands beside it. */
const VALUE_LIMIT = 300;
/** A value in one line. */
function terminalValue(raw, limit = VALUE_LIMIT) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(raw, limit);
}
/** A sentence in one line: our words, and each value in double quotes. */
function terminalText(text) {
    return text
        .map((part) => (typeof part === 'string' ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part, VALUE_LIMIT) : `"${terminalValue(part.value)}"`))
        .join('');
}


/***/ }),

/***/ 74808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export shorten */
/**
 * What nobody can see, or what moves what they see, made visible. Every encoder starts here, so a value from outside
 * shows as what it is in a comment, a log and a terminal alike.
 */
/** CRLF, LF, CR, next line, line and paragraph separator. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** A variation selector that asks for the coloured form of the sign before it: the one invisible that changes no reading. */
const EMOJI_PRESENTATION = /(\p{Extended_Pictographic})\uFE0F/gu;
/**
 * Controls, format characters, lone surrogates, private use, unassigned and noncharacters (all of General_Category C),
 * whatever a renderer may leave out (Default_Ignorable), and two blanks that are neither (braille blank, object replacement).
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u2800\uFFFC]/gu;
/** Stacked combining marks reach into other lines; no script needs more than four on one letter. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const SPACES = /[\p{Zs}\t]/gu;
/** Lines of `raw`, every hidden character shown: controls as control pictures, the rest as `⟦U+202E⟧`. */
function visibleLines(raw) {
    return raw.split(LINE_END).map(showHidden);
}
/** `raw` in one line of at most `limit` UTF-16 units, line ends shown as `⏎` and a cut as `…`. */
function visibleLine(raw, limit) {
    // A value may be megabytes long: no more of it is looked at than could be shown.
    const isLong = raw.length > limit * 2;
    const line = visibleLines(isLong ? raw.slice(0, limit * 2) : raw).join('⏎');
    return isLong && line.length <= limit ? `${cut(line, limit - 1)}…` : shorten(line, limit);
}
/** `line` as it is when it fits `limit` UTF-16 units, else its start and `…`. */
function shorten(line, limit) {
    return line.length <= limit ? line : `${cut(line, limit - 1)}…`;
}
/** The first `length` UTF-16 units, one fewer where that would be half a character. */
function cut(line, length) {
    const isInsidePair = /[\uD800-\uDBFF]/.test(line.charAt(length - 1));
    return line.slice(0, isInsidePair ? length - 1 : length);
}
function showHidden(line) {
    return line
        .replace(SPACES, ' ')
        .replace(EMOJI_PRESENTATION, '$1')
        .replace(HIDDEN, showCharacter)
        .replace(STACKED_MARKS, '$1…');
}
function showCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}


/***/ }),

/***/ 36705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ scoreUnit),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   lO: () => (/* binding */ ruleUnit),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   ui: () => (/* binding */ isLowerBetter)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

/** What a rule's numbers are in. */
function ruleUnit(gate, rule) {
    const isInScoreUnits = /^(?:mean|median|min|max|p\d+|stddev|value)\b/.test(rule.rule);
    if (!isInScoreUnits)
        return rule.rule.startsWith('share') ? 'points' : 'none';
    return scoreUnit(gate, rule.score);
}
/** A score's unit: points where its range is 0 to 1, written or as all its values on both sides show. */
function scoreUnit(gate, score) {
    if (score === 'cost')
        return 'USD';
    if (score === 'latency')
        return 's';
    if (_spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score))
        return 'none';
    const range = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.range;
    if (range !== undefined)
        return range[0] === 0 && range[1] === 1 ? 'points' : 'none';
    const values = [gate.candidate, gate.baseline]
        .flatMap((record) => record?.itemResults ?? [])
        .flatMap((result) => result.scores[score] ?? []);
    const isUnitInterval = values.every((value) => typeof value !== 'number' || (value >= 0 && value <= 1));
    return values.length > 0 && isUnitInterval ? 'points' : 'none';
}
/** Whether less of a score is better. */
function isLowerBetter(gate, score) {
    const written = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.better;
    return written === undefined ? _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score) : written === 'lower';
}
/** A value with as many digits as it takes to tell it from each of `others`, and from a whole number that it is not. */
function formatValue(value, unit, others = []) {
    if (value === null)
        return '–';
    const suffix = unit === 'USD' || unit === 's' ? ` ${unit}` : '';
    return `${digits(value, others)}${suffix}`;
}
/** An amount of a score, never negative: `5.9 points`, `0.25`, `1.2 s`. */
function formatAmount(amount, unit) {
    return unit === 'points'
        ? `${points(amount)} ${points(amount) === '1' ? 'point' : 'points'}`
        : formatValue(amount, unit);
}
/** `−16.7 points (−27.8 to −5.6)`: candidate minus baseline, with its interval. */
function formatDifference(estimate, unit) {
    const [difference, lower, upper] = [estimate.difference, estimate.lower, estimate.upper].map((value) => signed(value, unit));
    return `${difference ?? ''}${unitName(unit)} (${lower ?? ''} to ${upper ?? ''})`;
}
/** `−6.0 points`, `+0.05 USD`, `0`: one number minus another. */
function formatChange(change, unit) {
    return `${signed(change, unit)}${unitName(unit)}`;
}
/** A probability: `0.031`, and `< 0.0001` below that. */
function formatProbability(probability) {
    return probability < 0.0001 ? '< 0.0001' : digits(probability, []);
}
/** `95 %`. */
function formatShare(share) {
    return `${digits(share * 100, [])} %`;
}
/** How long from one ISO 8601 time to another, for people: `2 days`, `3 min 20 s`. Null when either is not a time. */
function formatDuration(from, to) {
    const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${seconds.toFixed(0)} s`;
    if (seconds < 3600)
        return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
    if (seconds < 2 * 86400)
        return `${String(Math.floor(seconds / 3600))} h ${String(Math.floor((seconds % 3600) / 60))} min`;
    return `${String(Math.floor(seconds / 86400))} days`;
}
/** `1 item`, `2 items`. */
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function unitName(unit) {
    return unit === 'none' ? '' : ` ${unit}`;
}
function signed(value, unit) {
    if (value === 0)
        return '0';
    const size = unit === 'points' ? (Math.abs(value) * 100).toFixed(1) : digits(Math.abs(value), []);
    return value < 0 ? `−${size}` : `+${size}`;
}
function points(value) {
    const rounded = (value * 100).toFixed(1);
    return Number(rounded) === 0 && value !== 0 ? digits(value * 100, []) : rounded.replace(/\.0$/, '');
}
function digits(value, others) {
    if (!Number.isFinite(value))
        return String(value);
    if (Number.isInteger(value))
        return minus(String(value));
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    const fewest = Math.min(12, Math.max(0, exponent < 0 ? 2 - exponent : 3 - exponent));
    const apart = [...others, Math.round(value)].filter((other) => other !== null && other !== value);
    for (let decimals = fewest; decimals <= 15; decimals += 1) {
        const shown = Number(value.toFixed(decimals));
        if (!apart.some((other) => other !== null && Number(other.toFixed(decimals)) === shown))
            return minus(String(shown));
    }
    return minus(String(value));
}
function minus(number) {
    return number.replace(/^-/, '−');
}


/***/ }),

/***/ 37638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   a5: () => (/* binding */ redactReport),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Shorter values stand in ordinary text by chance; hiding them would hide the report. */
const SHORTEST_SECRET = 8;
const HIDDEN = '***';
/** Where a secret of several lines is broken, also where it is written in one line as in JSON. */
const LINE_BREAK = /[\r\n]+|(?:\\+[rn])+/;
/**
 * The report without any of the secrets: as they are, in base64 (at each of its three offsets), hexadecimal, URL and JSON
 * form, and line by line. A task may print a key that it was given, and everything published is made from the report.
 */
function redactReport(report, secrets) {
    const redact = redactor(secrets);
    // Only the text of strings changes, so the shape is what it was.
    return redactValue(report, redact);
}
/** A function that hides the secrets in one text. */
function redactor(secrets) {
    const forms = secrets
        .map((secret) => secret.trim())
        .filter((secret) => secret.length >= SHORTEST_SECRET)
        .flatMap((secret) => [...secretForms(secret), ...lineForms(secret)])
        .sort((a, b) => b.length - a.length);
    if (forms.length === 0)
        return (text) => text;
    const pattern = new RegExp([...new Set(forms)].map(escapePattern).join('|'), 'gi');
    return (text) => text.replace(pattern, HIDDEN);
}
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((element) => redactValue(element, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [redact(key), redactValue(field, redact)]));
}
/** Each line of a key may be printed alone. In fewer forms: a key has many lines. */
function lineForms(secret) {
    const lines = secret.split(LINE_BREAK).map((line) => line.trim());
    if (lines.length === 1)
        return [];
    return lines
        .filter((line) => line.length >= SHORTEST_SECRET)
        .flatMap((line) => [line, JSON.stringify(line).slice(1, -1), encodeURIComponent(line)]);
}
function secretForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        Array.from(secret).reverse().join(''),
        hex,
        ...[0, 1, 2]
            .map((offset) => base64At(bytes, offset))
            .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST_SECRET);
}
/** The part of any base64 text, with the secret `offset` bytes after a group's start, that depends on the secret alone. */
function base64At(bytes, offset) {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, '');
    const leading = [0, 2, 3][offset] ?? 0;
    const isLastShared = (offset + bytes.length) % 3 !== 0;
    return text.slice(leading, isLastShared ? -1 : undefined);
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw `\$&`);
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

/***/ 14486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   t3: () => (/* binding */ REPORT_FORMAT),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony exports text, reason, estimate, OUTCOMES, waiver, ruleResult, itemDifference, sliceResult, approval, change, gateReport, headToHead, job */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45611);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);



/** `langfuse-gate.report` v1: the one value that every output is rendered from. */
const REPORT_FORMAT = 'langfuse-gate.report';
/** Worst first. */
const VERDICTS = ['error', 'failed', 'needs-review', 'inconclusive', 'passed'];
const EXIT_CODES = {
    error: 2,
    failed: 1,
    'needs-review': 1,
    inconclusive: 0,
    passed: 0,
};
/** Words with values from outside, as `core/text.ts` keeps them; `message` beside it is the same as one plain string. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]));
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    text,
    remedy: text.optional(),
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).optional(),
});
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('candidate minus baseline, in units of the score, not oriented'),
    lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('one-sided: how often an unchanged pair of runs would look at least this much worse'),
    adjustedPValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('adjusted over the gate’s relative require and review rules'),
    ruledOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe('the largest drop that the interval does not exclude, in units of the score, 0 or more'),
    detectable: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe('the smallest drop found 4 times out of 5 with as many pairs, in units of the score'),
    needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('in all; null where no number would'),
        repetitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('of each item, on both sides; null where no number would'),
    })
        .exactOptional()
        .describe('what would settle a rule that is unsure'),
});
const OUTCOMES = ['held', 'broken', 'unsure', 'unmeasured'];
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const ruleResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    list: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_LISTS */ .bz),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isDefault: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .exactOptional()
        .describe('the rule for one slice; absent for the whole dataset'),
    waiver: waiver.exactOptional().describe('why this rule does not count'),
    isDrift: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional().describe('held against the anchor, in place of the baseline'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(OUTCOMES),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    baselineValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    bound: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('what the value was held against, the baseline worked in'),
    estimate: estimate.nullable(),
    reason,
    place: reason.shape.place,
});
/** One item on which the candidate differs from the baseline on a ruled score, or failed. */
const itemDifference = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    why: text.describe('the evaluator’s comment or the item’s error'),
    isBroken: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)
        .exactOptional()
        .describe('its own repetitions show that it got worse, at a false discovery rate of 10 % over all items and scores'),
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    expectedOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    baselineOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    baselineLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** One score on the items that share a metadata value: for reading, it decides nothing. */
const sliceResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('mean'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('one-sided; null where the slice is too small to be tested'),
    isFlagged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('worse, at a false discovery rate of 10 % over all slices and scores'),
});
/** Whether a person has accepted what needs review. */
const approval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'absent', 'unknown']),
    words: text.describe('who, how and when; or why there is none that counts'),
});
/** One thing of the run's identity that is not the same on both sides. */
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset']),
    before: text,
    after: text,
});
const gateReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('of every random number in this gate’s decision'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason).describe('largest cause first; never empty'),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResult),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        total: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items of the dataset'),
        scored: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items with an output in every repetition'),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        unpaired: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items with no partner on the other side, or whose content changed'),
        onlyCandidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        onlyBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    baselineState: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['found', 'missing', 'none', 'error']),
        words: text,
    }),
    worst: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(itemDifference).describe('the worst first'),
    worstLeftOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .exactOptional()
        .describe('items that are not among the worst listed, and would be in a longer list'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sliceResult).exactOptional(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiver).exactOptional().describe('all of the spec, whether or not a rule was broken'),
    approval: approval.exactOptional().describe('where the verdict asked for one'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(change).exactOptional().describe('what differs between the two sides'),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ words: text, anchor: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW })
        .exactOptional()
        .describe('the run that stays what is compared with, without its outputs'),
    itemsRun: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), planned: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), stoppedBy: text })
        .exactOptional()
        .describe('where the run stopped early'),
    notAffected: text.exactOptional().describe('why nothing was run: no changed file is one of the gate’s paths'),
    next: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('what to do now'),
    candidate: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
    baseline: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
});
/** The variants of one gate beside each other, score by score: for reading, it decides nothing. */
const headToHead = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    variants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('those that have a whole run'),
    scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
        variants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            passShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
                .nullable()
                .describe('of the items: by the share of a rule on this score, else those at the best value of its range'),
            min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('of the items'),
        })),
        pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            second: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            wins: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items on which the first is better'),
            ties: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            losses: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        })),
    })),
});
/** Which job of a workflow wrote a report: a later run of the same job decides it again when a person approves. */
const job = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('as the workflow calls it'),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('of the spec and the gates that were asked for; the comment’s marker has it too'),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('id of the workflow run that wrote the report, which need not be the one that measured'),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const report = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(REPORT_FORMAT),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('name and version of the program'),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('path of the spec as given'),
    job: job.exactOptional().describe('absent on the command line'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)]),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason).describe('why no gate could be judged: spec, inputs'),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateReport),
    headToHead: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(headToHead).exactOptional().describe('of the gates with variants'),
});


/***/ }),

/***/ 69549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   f8: () => (/* binding */ itemResult),
/* harmony export */   i4: () => (/* binding */ RUN_FORMAT)
/* harmony export */ });
/* unused harmony exports scoreValue, savedRules, identity */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45611);


/** `langfuse-gate.run` v1: one run of a dataset, as saved, compared, uploaded and found again as a baseline. */
const RUN_FORMAT = 'langfuse-gate.run';
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const scoreValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]);
const itemResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('SHA-256 of the item’s content; null where the source of the record cannot tell'),
    repetition: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('items that belong together share it; they are then no independent evidence'),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scoreValue),
    comments: names.optional().describe('what evaluators said of their scores, by score name'),
    scoreErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ evaluator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable().describe('why there is no output'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('seconds in the task'),
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('USD of the task alone'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().exactOptional().describe('of the task alone'),
    evaluation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() })
        .exactOptional()
        .describe('what evaluators and judges used'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))
        .exactOptional()
        .describe('the values of the item for each metadata key that makes slices'),
    traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    output: json.optional(),
});
const scoreSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).exactOptional(),
    range: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).readonly().exactOptional(),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    tie: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
});
const savedRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), unsure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ).exactOptional(), slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional() }),
]);
const savedList = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(savedRule));
const savedRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    require: savedList,
    review: savedList,
    watch: savedList,
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .fG),
    unsure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scoreSettings),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'beyond-margin']).exactOptional().describe('any unless said'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly(), min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }).exactOptional(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .readonly()
        .exactOptional(),
});
const identity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit that was checked out'),
    headCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the head of the pull request, where the checked-out commit is its merge'),
    baseCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what the change would be merged into: the first parent of that merge'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the workflow run'),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    isDirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('the working tree had changes that are in no commit'),
});
const runRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(RUN_FORMAT),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the run’s unique name'),
    experimentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rules: savedRules,
    identity,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what was run, for people'),
    comparability: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['file', 'langfuse']),
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            selection: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .exactOptional()
                .describe('which items were chosen to be run, where not all were: equal texts chose alike'),
        }),
        evaluators: names.describe('fingerprint of each evaluator: its version, else a hash of its files'),
        scoredBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))
            .exactOptional()
            .describe('which evaluators made each score, where the run knows'),
        repeat: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    }),
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ models: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), judgeModels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
        .exactOptional()
        .describe('what the spans of the task and of its evaluators said they used; prompts as `name version`'),
    parameters: names.exactOptional().describe('run.metadata of the spec'),
    runScores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: scoreValue, comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() }))
        .exactOptional()
        .describe('by run evaluators, once each'),
    runScoreErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ evaluator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).exactOptional(),
    regression: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .exactOptional()
        .describe('what a script of langfuse/experiment-action said when it called its own run a regression'),
    rescored: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
        .exactOptional()
        .describe('a baseline whose stored outputs were scored again, by the evaluators of which run'),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .exactOptional()
        .describe('names of the runs of a branch that are pooled in it, newest first: the results of an item in this order'),
    stopEarly: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('of the order in which the items were run'),
        notRun: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('ids of the items that a stop left out'),
    })
        .exactOptional()
        .describe('where the run was judged at looks on its way; one that left items out is not complete, and no baseline'),
    blessed: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .exactOptional()
        .describe('why a person has pinned this run as one to be compared with, who, and when'),
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('item results that a complete run has: items times repetitions'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    itemResults: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemResult),
});


/***/ }),

/***/ 18921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ renderRunRecords),
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
/**
 * The runs that a file holds: a run record, a list of them, or a report, whose candidates they are. `file` is the path
 * for messages. Throws GateError RECORD_UNREADABLE.
 */
function parseRunRecords(text, file) {
    const value = parseJson(text, file);
    if (Array.isArray(value))
        return value.map((one) => parseRecord(one, file));
    if (headingOf(value, file).format === _report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMAT */ .t3) {
        return parseAs(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8, value, file).gates.flatMap(({ candidate }) => (candidate === null ? [] : [candidate]));
    }
    return [parseRecord(value, file)];
}
/**
 * The run of this gate in a saved file, fit to be compared with. Throws GateError: BASELINE_UNREADABLE when the file is
 * not as this program writes it, or the run is not complete; BASELINE_NOT_FOUND when it has no run of the gate.
 *
 * Without `rescored` and `runs`, which are said of a baseline by the process that scored it again or pooled it: a file's word
 * for them would make other evaluators alike, and one run count as several.
 */
function parseBaselineRecord(text, file, gate) {
    const records = asBaseline(() => parseRunRecords(text, file));
    const [record, second] = records.filter((one) => one.gate === gate);
    if (record === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_NOT_FOUND',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has no run of the gate ${gate}; it has ${records.length === 0 ? ['none'] : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(records.map((one) => one.gate))}`,
            remedy: REMEDY,
        });
    }
    if (second !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has more than one run of the gate ${gate}`,
            remedy: REMEDY,
        });
    }
    if (!record.complete) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run of the gate ${gate} in ${file} is not complete, so it is no baseline`,
            remedy: REMEDY,
        });
    }
    const { rescored: _rescored, runs: _runs, ...measured } = record;
    return measured;
}
function asBaseline(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(error.problems.map((problem) => ({ ...problem, code: 'BASELINE_UNREADABLE' })), { cause: error });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({ code: 'RECORD_UNREADABLE', text, remedy: REMEDY }, { cause });
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

/***/ 57998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks),
/* harmony export */   P: () => (/* binding */ ownScore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3879);
/* harmony import */ var _checks_json_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50476);
/* harmony import */ var _checks_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57439);
/* harmony import */ var _checks_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43652);
/* harmony import */ var _item_scores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43291);
/* harmony import */ var _score_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45171);
/* harmony import */ var _written_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14858);








/** The name of a score that the gate does not make itself. */
const ownScore = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((name) => (0,_item_scores_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreNameFault */ .K)(name) === null && !(0,_score_names_js__WEBPACK_IMPORTED_MODULE_5__/* .mixesAlphabets */ .r)(name), 'a name that can be read, in one alphabet, and not cost, latency, tokens or errors');
const ITEM_SIDES = new Set(['input', 'expectedOutput', 'metadata']);
const itemPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((text) => ITEM_SIDES.has(String((0,_checks_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePath */ .R)(text)?.[0])), 'a path that starts with input, expectedOutput or metadata');
const fromItem = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ from: itemPath.describe('path into the dataset item') });
const literal = zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()
    .refine((value) => !(0,_written_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(value) || !('from' in value), 'a value, or a map with from and nothing else');
const isLiteral = (value) => ({ literal: value });
const hasMembers = (members) => members.length > 0;
const EXPECTED = {
    value: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([fromItem, literal.transform(isLiteral)]),
    list: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()).refine(hasMembers, 'a list with members').transform(isLiteral), fromItem]),
    pattern: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_checks_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U.transform(isLiteral), fromItem]),
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform(isLiteral), fromItem]),
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([fromItem, _checks_json_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSchemaShape */ .p.transform(isLiteral)]),
};
const anyCheck = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    score: ownScore.describe('the name of the score that this check gives: true or false'),
    of: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((text) => (0,_checks_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePath */ .R)(text) !== null, 'a path such as answer.items[0]')
        .exactOptional()
        .describe('path into the output; without it, the whole output'),
});
const OPTIONS = {
    ignoreCase: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('compare texts without regard to upper and lower case'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().default(0).describe('how far from it the output may be'),
};
function checkSchema({ kind, description, expects, options }) {
    const taken = Object.fromEntries(options.map((option) => [option, OPTIONS[option]]));
    return anyCheck
        .extend({ ...taken, [kind]: EXPECTED[expects].describe(description) })
        .transform((written) => {
        // The compiler cannot name a computed key; the schema above has just read it and the others.
        const { score: name, of = null, ignoreCase = false, tolerance, [kind]: expected } = written;
        const check = { score: name, kind, of, expected: expected, ignoreCase };
        return tolerance === undefined ? check : { ...check, tolerance };
    });
}
/** The map form of each built-in check. */
const checks = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(checkSchema);


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ quoteRule),
/* harmony export */   J5: () => (/* binding */ longestRule),
/* harmony export */   Oc: () => (/* binding */ findCutRule)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _rule_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87324);


/** Nobody writes a longer rule, and every end of the line is tried. */
const LONGEST_LINE = 300;
/** Where YAML ends a text that is not in quotes. */
const CUTS = /\s#|: |,/;
/**
 * The rule that a line of the spec was meant to hold, where YAML did not read it whole: after `key: `, `- `, `[`, `{` or a
 * comma, the longest text that is a rule. `null` when there is none.
 */
function findCutRule(line) {
    if (line.length > LONGEST_LINE)
        return null;
    for (const { index } of line.matchAll(/(?<=^\s*|[:,-]\s|[{[]\s*)\S/g)) {
        const rule = longestRule(line.slice(index));
        if (rule !== null && CUTS.test(rule))
            return rule;
    }
    return null;
}
/** The longest start of the text that is a rule, as it would have to be read; `null` when none is. */
function longestRule(text) {
    if (text.length > LONGEST_LINE)
        return null;
    for (let end = text.length; end > 0; end -= 1) {
        const start = text.slice(0, end);
        if (!/\s$/.test(start) && (0,_rule_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondition */ .z)(start).ok)
            return start;
    }
    return null;
}
/** What to write instead: the rule in single quotes, as YAML reads them. */
function quoteRule(rule) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Write the rule in quotes: ${`'${rule.replaceAll("'", "''")}'`}.`;
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/** Timers of Node hold no more: a longer one fires at once. */
const MOST_MS = 2 ** 31 - 1;
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `500ms`, `60s`, `10m` or `1.5h` in milliseconds; `null` for anything else, nothing, or more than a timer can hold. */
function parseDuration(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        return null;
    const durationMs = Math.round(Number(amount) * (UNITS_MS[unit] ?? NaN));
    return durationMs >= 1 && durationMs <= MOST_MS ? durationMs : null;
}


/***/ }),

/***/ 38783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ promptVersion),
/* harmony export */   _y: () => (/* binding */ ONE_VERSION),
/* harmony export */   fp: () => (/* binding */ judgeEvaluator),
/* harmony export */   l0: () => (/* binding */ isOneVersion),
/* harmony export */   zg: () => (/* binding */ modelSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57998);


/** How a model is asked; the same for a prompt as a task and for one that judges. */
const modelSettings = {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).exactOptional().describe('which model answers; without it, `model` of the prompt’s config'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .exactOptional()
        .describe('where an OpenAI-compatible API is, up to /chat/completions; OpenAI’s unless said'),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .exactOptional()
        .describe('the variable with the key of that API, which `env` lists; OPENAI_API_KEY unless said'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).exactOptional().describe('for the API, such as temperature'),
};
/** Which version of a prompt in Langfuse. */
const promptVersion = {
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).exactOptional().describe('the version that has this label now; production unless said'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().exactOptional().describe('this version, in place of a label'),
};
/** Of a prompt whose version is said twice. */
const isOneVersion = ({ label, version }) => label === undefined || version === undefined;
const ONE_VERSION = 'either a label or a version';
const scorer = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z][A-Za-z0-9]*$/, 'the name of a scorer of autoevals, such as Factuality');
const promptJudge = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .describe('a prompt in Langfuse with input, output, expected_output and metadata filled in'),
    ...promptVersion,
    ...modelSettings,
})
    .refine(isOneVersion, ONE_VERSION);
const autoevals = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ autoevals: scorer.describe('a scorer of the package autoevals, which the repository installs') })
    .transform(({ autoevals: name, ...options }) => ({
    autoevals: name,
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).parse(options),
}));
/** The map form of a judge. A judge that gives no answer leaves its score missing, never 0. */
const judgeEvaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    score: _check_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ownScore */ .P.describe('the name of the score that this judge gives'),
    judge: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([scorer.transform((name) => ({ autoevals: name, options: {} })), promptJudge, autoevals])
        .describe('a prompt in Langfuse, or a scorer of the package autoevals'),
});


/***/ }),

/***/ 72053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/core/spec/written-values.js
var written_values = __webpack_require__(14858);
;// CONCATENATED MODULE: ./build/core/spec/choose-definition.js



/** The definition that a text or a map of the spec means: the first whose short form or whose schema accepts it. */
function chooseDefinition(definitions, written, path, place) {
    for (const { kind, options, shorthand } of definitions) {
        const meant = typeof written === 'string' ? shorthand?.(written) : written;
        if (meant === undefined || meant === null)
            continue;
        const parsed = options.safeParse(meant, { error: schema_issues/* nameKnownKeys */.zj });
        if (parsed.success)
            return { choice: { kind, options: parsed.data, place } };
        if (typeof written !== 'string')
            continue;
        // The user wrote a text: what is wrong is wrong with all of it.
        const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [] }));
        return { problems: (0,schema_issues/* describeIssues */.wF)(issues, written, path).map(({ text, remedy }) => problem(text, place, remedy)) };
    }
    return {
        problems: [
            problem((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: nothing here is written as ${typeof written === 'string' ? written : ['this map']}`, place, [
                `What can be written here: ${definitions.map(({ description }) => description.replace(/\.$/, '')).join('; ')}.`,
            ]),
        ],
    };
}
function problem(text, place, remedy) {
    return { code: 'SPEC_INVALID', text, place, ...(remedy === undefined ? {} : { remedy }) };
}

// EXTERNAL MODULE: ./build/core/spec/duration.js
var duration = __webpack_require__(6186);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/spec/rule-refusals.js
var rule_refusals = __webpack_require__(98752);
;// CONCATENATED MODULE: ./build/core/spec/drift.js





/** An anchor stays where it is: the newest run of a branch would move with what it is to catch. */
const PINNED = ['run', 'file'];
function pinned(baselines) {
    return baselines.filter(({ kind }) => PINNED.includes(kind));
}
/** `drift:` is a baseline that is one named run. */
function driftSchema(baselines) {
    return schemas/* union */.KCZ(pinned(baselines).map(({ options, description }) => options.meta({ description })));
}
/** Null where the gate names no anchor. */
function parseDrift(written, baselines, path, place) {
    return written === undefined ? null : chooseDefinition(pinned(baselines), written, path, place);
}
/** An anchor that no rule is held against would be a limit that is silently not there. */
function driftProblems(rules, { drift, stopEarly }, path, place) {
    if (drift === undefined)
        return [];
    const at = (0,written_values/* renderPath */.i7)([...path, 'drift']);
    if (stopEarly) {
        return [
            {
                code: 'SPEC_INVALID',
                text: (0,core_text/* say */.cv) `${at}: a run that stops early leaves out items that the anchor has`,
                remedy: (0,core_text/* say */.cv) `Leave out ${'drift'} or ${'stopEarly'}.`,
                place,
            },
        ];
    }
    const isIdle = rules.length > 0 && !rules.some((rule) => rule.list !== 'watch' && (0,rule_refusals/* isRelative */.n)(rule));
    if (!isIdle)
        return [];
    return [
        {
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `${at}: no rule under require or review compares with a baseline, so none is held against the anchor`,
            remedy: (0,core_text/* say */.cv) `Write one, as in ${'mean >= baseline - 0.02'}, or leave ${'drift'} out.`,
            place,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
// EXTERNAL MODULE: ./build/core/spec/score-names.js
var score_names = __webpack_require__(45171);
;// CONCATENATED MODULE: ./build/core/spec/gate-problems.js





/** What is wrong with a gate whose shape is right: what its keys mean, and what they mean together. */
function gateProblems(gate, written, path, placeOf) {
    const { rules, checks, judges, awaited, selection, place } = gate;
    return [
        ...rules.flatMap((rule) => ruleProblems(rule, written, path)),
        ...(written.baseline === 'none' ? baselineProblems(rules, written, path, place) : []),
        ...selectionProblems(selection, path, placeOf),
        ...scoreProblems([...checks, ...judges, ...awaited]),
        ...waiverProblems(written, path, placeOf),
        ...spec_rules/* BUILT_IN_SCORES */.n4.flatMap((score) => settingProblems(score, written.scores[score], placeOf(['scores', score]))),
        ...nameProblems([
            ...rules.map(({ score }) => score),
            ...Object.keys(written.scores),
            ...[...checks, ...judges, ...awaited].map(({ score }) => score),
        ], path, place),
    ];
}
function ruleProblems(rule, written, path) {
    const refused = (0,rule_refusals/* refuseRule */.D)(rule, written.scores) ?? refuseSettings(rule, written);
    if (refused === null)
        return [];
    const text = (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, rule.list, rule.score])}, ${rule.text}: ${refused.text}`;
    return [at(rule, { ...refused, text })];
}
/** What the long form of a rule says and cannot be followed. */
function refuseSettings(rule, { slices }) {
    if (rule.slices === true && slices === undefined) {
        return invalid((0,core_text/* say */.cv) `it is to hold for every slice, and the gate has none`, (0,core_text/* say */.cv) `Name the metadata keys that make them, as in ${'slices: {by: [category]}'}.`);
    }
    if (rule.slices === true && rule.condition.statistic.name === 'value') {
        return invalid((0,core_text/* say */.cv) `${'value'} is one number a run, which no slice has`, (0,core_text/* say */.cv) `Leave ${'slices'} out.`);
    }
    if (rule.unsure === undefined)
        return null;
    if (rule.list === 'watch') {
        return invalid((0,core_text/* say */.cv) `a rule under watch never counts, so ${'unsure'} decides nothing`, (0,core_text/* say */.cv) `Leave ${'unsure'} out.`);
    }
    if ((0,rule_refusals/* isRelative */.n)(rule))
        return null;
    return invalid((0,core_text/* say */.cv) `it compares with no baseline, so it is never unsure, and ${'unsure'} decides nothing`, (0,core_text/* say */.cv) `Leave ${'unsure'} out, or write the rule against ${'baseline'}.`);
}
/** Without a baseline there is nothing to hold a relative rule against, and without rules there is nothing at all. */
function baselineProblems(rules, written, path, place) {
    if (spec_rules/* RULE_LISTS */.bz.every((name) => written[name] === undefined)) {
        return [
            {
                code: 'NOTHING_TO_JUDGE',
                text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} has neither rules nor a baseline, so nothing can be judged`,
                remedy: (0,core_text/* say */.cv) `Name a baseline, as in ${'baseline: main'}, or write rules under require.`,
                place,
            },
        ];
    }
    return rules
        .filter(rule_refusals/* isRelative */.n)
        .map((rule) => at(rule, invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, rule.list, rule.score])}, ${rule.text}: it compares with a baseline, and the gate has none`, (0,core_text/* say */.cv) `Name one, as in ${'baseline: main'}.`)));
}
function selectionProblems({ sample, seed }, path, placeOf) {
    if (seed === undefined || sample !== undefined)
        return [];
    return [
        {
            ...invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, 'dataset', 'seed'])} chooses nothing without ${'sample'}`, (0,core_text/* say */.cv) `Say how many items are run, as in ${'sample: 200'}, or leave it out.`),
            place: placeOf(['dataset', 'seed'], 'key'),
        },
    ];
}
function scoreProblems(evaluators) {
    return evaluators
        .filter(({ score }, index) => evaluators.findIndex((one) => one.score === score) < index)
        .map(({ score, place }) => ({
        ...invalid((0,core_text/* say */.cv) `Two evaluators give the score ${score}`, (0,core_text/* say */.cv) `Give each a name of its own.`),
        place,
    }));
}
function waiverProblems({ waive }, path, placeOf) {
    return waive.flatMap(({ score }, index) => {
        if (waive.findIndex((other) => other.score === score) === index)
            return [];
        const text = (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, 'waive', index])} waives the score ${score} a second time`;
        return [{ ...invalid(text, (0,core_text/* say */.cv) `Keep one of the two.`), place: placeOf(['waive', index]) }];
    });
}
/** What is known of the gate's own scores is not the spec's to say; only how close two values are. */
function settingProblems(score, settings, place) {
    const fixed = Object.keys(settings ?? {}).filter((key) => key !== 'tie');
    if (fixed.length === 0)
        return [];
    return [
        {
            ...invalid((0,core_text/* say */.cv) `The gate makes the score ${score} itself: ${(0,core_text/* list */.p_)(fixed)} cannot be set`, (0,core_text/* say */.cv) `Leave it out, or give the score of an evaluator another name.`),
            place,
        },
    ];
}
function nameProblems(names, path, place) {
    return (0,score_names/* findLookAlikes */.Y)(names).map(([one, other]) => ({
        ...invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} has the scores ${one} and ${other}, which a reader takes for one`, (0,core_text/* say */.cv) `Write the name in one way.`),
        place,
    }));
}
function invalid(text, remedy) {
    return { code: 'SPEC_INVALID', text, remedy };
}
function at(rule, problem) {
    return rule.place === undefined ? problem : { ...problem, place: rule.place };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/spec/parse-baselines.js




/** `baseline:` as written, one or a list that is tried in order; none of them for `none`. */
function parseBaselines(written, definitions, path, placeOf) {
    if (written === 'none')
        return [];
    if (!Array.isArray(written))
        return [chooseDefinition(definitions, written, path, placeOf(path))];
    const choices = written.map((one, index) => {
        const at = [...path, index];
        if (one === 'none')
            return { problems: [noneInList(at, placeOf(at))] };
        return chooseDefinition(definitions, one, at, placeOf(at));
    });
    return choices.map((chosen, index) => {
        if (!('choice' in chosen))
            return chosen;
        const first = choices.findIndex((other) => 'choice' in other && isSame(other.choice, chosen.choice));
        return first < index ? { problems: [repeated([...path, index], [...path, first], chosen.choice.place)] } : chosen;
    });
}
function isSame(a, b) {
    // Options were read from YAML, so they are JSON.
    return a.kind === b.kind && (0,json/* canonicalJson */.d)(a.options) === (0,json/* canonicalJson */.d)(b.options);
}
function noneInList(path, place) {
    return {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: ${'none'} says that nothing is compared, so it is no member of a list`,
        remedy: (0,core_text/* say */.cv) `Leave it out; ${'onMissingBaseline'} says what happens when nothing of the list is there.`,
        place,
    };
}
function repeated(path, first, place) {
    return {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} is the same baseline as ${(0,written_values/* renderPath */.i7)(first)}`,
        remedy: (0,core_text/* say */.cv) `Leave one of the two out.`,
        place,
    };
}

;// CONCATENATED MODULE: ./build/core/spec/selection-schema.js

const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** What chooses among the items, whatever dataset they are of. */
const keys = {
    where: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([value, schemas/* array */.YOg(value).min(1)]))
        .refine((wanted) => Object.keys(wanted).length > 0, 'a map with at least one metadata key')
        .exactOptional()
        .meta({ minProperties: 1 })
        .describe('metadata keys and the values that are wanted; an item must have one of each'),
    sample: schemas/* int */.Whr().min(1).exactOptional().describe('how many of them are run, chosen by the seed; default: all'),
    seed: schemas/* int */.Whr().min(0).exactOptional().describe('another seed, another sample; 0 unless written'),
};
const selection = schemas/* looseObject */._H3(keys);
/** The definition, its map form with the keys that choose items. */
function withSelection(definition) {
    if (!(definition.options instanceof schemas/* ZodObject */.bvH))
        throw new TypeError(`the options of ${definition.kind} are no map`);
    return { ...definition, options: definition.options.extend(keys) };
}
/** Options that `withSelection` has parsed: those of the source, and which items are chosen. */
function splitSelection(options) {
    const { where, sample, seed, ...rest } = selection.parse(options);
    const wanted = Object.entries(where ?? {}).map(([key, values]) => [key, [values].flat().map(String)]);
    return {
        options: rest,
        selection: {
            ...(where === undefined ? {} : { where: Object.fromEntries(wanted) }),
            ...(sample === undefined ? {} : { sample }),
            ...(seed === undefined ? {} : { seed }),
        },
    };
}

// EXTERNAL MODULE: ./build/core/spec/variants.js
var variants = __webpack_require__(66248);
;// CONCATENATED MODULE: ./build/core/spec/parse-gate.js







/** A gate whose shape is right, made usable: its choices made, its rules held against what they can mean. */
function parseGate(name, written, rules, extensions, document) {
    const path = ['gates', name];
    const place = document.placeOf(path, 'key');
    const placeOf = (steps, at) => document.placeOf([...path, ...steps], at);
    const chosenDataset = chooseDefinition(extensions.datasets.map(withSelection), written.dataset, [...path, 'dataset'], placeOf(['dataset']));
    const { dataset, selection } = separateSelection(chosenDataset);
    const task = chooseDefinition(extensions.tasks, written.task, [...path, 'task'], placeOf(['task']));
    const baselines = parseBaselines(written.baseline, extensions.baselines, [...path, 'baseline'], (at) => document.placeOf(at));
    const drift = parseDrift(written.drift, extensions.baselines, [...path, 'drift'], placeOf(['drift']));
    const evaluators = written.evaluators.map((evaluator, index) => ({
        evaluator,
        place: placeOf(['evaluators', index]),
    }));
    const awaited = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator !== 'string' && 'await' in evaluator
        ? [{ score: evaluator.score, timeoutMs: (0,duration/* parseDuration */.E)(evaluator.await) ?? 0, place: at }]
        : []);
    const judges = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator !== 'string' && 'judge' in evaluator ? [{ ...evaluator, place: at }] : []);
    const checks = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator === 'string' || 'judge' in evaluator || 'await' in evaluator ? [] : [{ ...evaluator, place: at }]);
    const problems = [
        ...[dataset, task, ...baselines, ...(drift === null ? [] : [drift])].flatMap((chosen) => 'problems' in chosen ? chosen.problems : []),
        ...(written.variants === undefined || 'problems' in task
            ? []
            : (0,variants/* variantProblems */.up)(task.choice, placeOf(['variants'], 'key'))),
        ...driftProblems(rules, written, path, placeOf(['drift'], 'key')),
        ...gateProblems({ rules, checks, judges, awaited, selection, place }, written, path, placeOf),
    ];
    if (problems.length > 0 || 'problems' in dataset || 'problems' in task)
        return { problems };
    const { description, environment } = written.run;
    const { cost, time } = written.budget ?? {};
    return {
        gate: {
            name,
            place,
            ...(written.description === undefined ? {} : { description: written.description }),
            dataset: dataset.choice,
            selection,
            task: task.choice,
            evaluatorModules: evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator === 'string' ? [{ path: evaluator, place: at }] : []),
            checks,
            judges,
            awaited,
            baselines: baselines.flatMap((chosen) => ('choice' in chosen ? [chosen.choice] : [])),
            baselineRuns: written.baselineRuns,
            ...(drift !== null && 'choice' in drift ? { drift: drift.choice } : {}),
            ...(written.cluster === undefined ? {} : { cluster: written.cluster }),
            paths: written.paths ?? [],
            rules,
            preset: written.preset,
            unsure: written.unsure,
            onMissingBaseline: written.onMissingBaseline,
            scores: written.scores,
            evidence: written.evidence,
            ...(written.slices === undefined ? {} : { slices: written.slices }),
            waivers: written.waive.map((waiver, index) => ({ ...waiver, place: placeOf(['waive', index]) })),
            run: {
                ...(description === undefined ? {} : { description }),
                metadata: Object.fromEntries(Object.entries(written.run.metadata).map(([key, value]) => [key, String(value)])),
                ...(environment === undefined ? {} : { environment }),
            },
            repeat: written.repeat,
            concurrency: written.concurrency,
            timeoutMs: (0,duration/* parseDuration */.E)(written.timeout) ?? 0,
            retries: written.retries,
            ...(written.budget === undefined
                ? {}
                : {
                    budget: {
                        ...(cost === undefined ? {} : { cost }),
                        ...(time === undefined ? {} : { timeMs: (0,duration/* parseDuration */.E)(time) ?? 0 }),
                    },
                }),
            stopEarly: written.stopEarly,
            env: written.env,
            ...(written.variants === undefined ? {} : { variants: (0,variants/* parseVariants */.YY)(written.variants) }),
            reportText: written.reportText,
        },
    };
}
/** Which items are run belongs to the gate, and not to the place that they come from. */
function separateSelection(chosen) {
    if ('problems' in chosen)
        return { dataset: chosen, selection: {} };
    const { options, selection } = splitSelection(chosen.choice.options);
    return { dataset: { choice: { ...chosen.choice, options } }, selection };
}

// EXTERNAL MODULE: ./build/core/spec/cut-rules.js
var cut_rules = __webpack_require__(59418);
// EXTERNAL MODULE: ./build/core/spec/rule-grammar.js
var rule_grammar = __webpack_require__(87324);
;// CONCATENATED MODULE: ./build/core/spec/parse-rules.js





/** Every rule of a gate as written, whatever else is wrong with the gate: in the order of the lists, then of the text. */
function parseRules(gate, gatePath, document) {
    const rules = [];
    const problems = [];
    const cutLists = [];
    for (const { list, score, text, path, settings } of writtenRules(gate, gatePath)) {
        const parsed = (0,rule_grammar/* parseCondition */.z)(text);
        if (parsed.ok) {
            const place = document.placeOf(path);
            rules.push({ list, score, text, condition: parsed.condition, isDefault: false, ...settings, place });
            continue;
        }
        const source = document.scalarAt(path);
        const whole = source?.isPlain === true ? (0,cut_rules/* longestRule */.J5)(source.line) : null;
        if (source !== null && whole !== null && whole.length > text.length) {
            cutLists.push(path.slice(0, gatePath.length + 1));
            problems.push({
                code: 'SPEC_INVALID',
                text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: YAML reads no more of this rule than ${text}`,
                remedy: (0,cut_rules/* quoteRule */.FA)(whole),
                place: source.place,
            });
            continue;
        }
        const place = document.placeOf(path);
        problems.push({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: ${parsed.text}`,
            place: source?.isPlain === true ? { ...place, column: place.column + parsed.offset } : place,
        });
    }
    return { rules, problems, cutLists };
}
function writtenRules(gate, gatePath) {
    return spec_rules/* RULE_LISTS */.bz.flatMap((list) => (0,written_values/* entriesOf */.Mc)((0,written_values/* isMap */.jh)(gate) ? gate[list] : undefined).flatMap(([score, written]) => {
        const path = [...gatePath, list, score];
        const members = Array.isArray(written)
            ? written.map((member, index) => ({ member, at: [...path, index] }))
            : [{ member: written, at: path }];
        return members.flatMap(({ member, at }) => {
            const isLong = (0,written_values/* isMap */.jh)(member);
            const text = isLong ? member['rule'] : member;
            if (typeof text !== 'string' || text === '')
                return [];
            const settings = isLong ? settingsOf(member) : {};
            return [{ list, score, text: text.trim(), path: isLong ? [...at, 'rule'] : at, settings }];
        });
    }));
}
/** As far as they can be read; the schema says what is wrong with the others. */
function settingsOf({ unsure, slices }) {
    const policy = spec_rules/* POLICIES */.PQ.find((one) => one === unsure);
    return {
        ...(policy === undefined ? {} : { unsure: policy }),
        ...(typeof slices === 'boolean' ? { slices } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/spec/check-schema.js
var check_schema = __webpack_require__(57998);
// EXTERNAL MODULE: ./build/core/spec/judge-schema.js
var judge_schema = __webpack_require__(38783);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/core/spec/rule-schema.js



// The part of the spec that decides. Every message completes the sentence "… must be".
const score = schemas/* union */.KCZ([schemas/* enum */.k5n(spec_rules/* BUILT_IN_SCORES */.n4), check_schema/* ownScore */.P]);
const shortText = schemas/* string */.YjP()
    .min(1)
    .max(500)
    .refine((words) => !/^\s+$/.test(words), 'a text that is not blank');
const rule_schema_text = schemas/* string */.YjP('a rule such as mean >= 0.8')
    .min(1)
    .meta({
    description: 'STATISTIC OPERATOR BOUND, as in `mean >= 0.8` or `mean >= baseline - 0.02`',
    examples: ['mean >= 0.8', 'mean >= baseline - 0.02', 'share(>= 0.8) >= 85%', 'p95 <= baseline * 1.25'],
});
const longForm = schemas/* strictObject */.rej({
    rule: rule_schema_text,
    unsure: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).exactOptional().describe('of this rule, in place of the gate’s'),
    slices: schemas/* boolean */.zMY().exactOptional().describe('the rule holds for every slice, too'),
});
const rule = schemas/* union */.KCZ([rule_schema_text, longForm]);
const rules = schemas/* record */.g1P(score, schemas/* union */.KCZ([rule_schema_text, longForm, schemas/* array */.YOg(rule).min(1)]))
    .refine((lists) => Object.keys(lists).length > 0, 'a map with at least one score; leave the key out to have no rules here')
    .meta({ minProperties: 1 });
const scoreSettings = schemas/* strictObject */.rej({
    better: schemas/* enum */.k5n(['higher', 'lower']).exactOptional().describe('which way the score gets better; higher unless said'),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([low, high]) => low < high, 'two numbers, the lower first')
        .exactOptional()
        .describe('lowest and highest value'),
    margin: schemas/* number */.aig()
        .nonnegative()
        .exactOptional()
        .describe('the drop that the default rule accepts, in units of the score'),
    tie: schemas/* number */.aig()
        .nonnegative()
        .exactOptional()
        .describe('two values this close or closer are tied, in units of the score'),
});
const slices = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .refine((keys) => new Set(keys).size === keys.length, 'a list of different metadata keys')
        .describe('metadata keys; items that share a value of one are a slice'),
    min: schemas/* int */.Whr().min(2).default(10).describe('slices of fewer items are not judged'),
});
const waiver = schemas/* strictObject */.rej({
    score: score.describe('whose broken and unsure rules do not count for now'),
    reason: shortText.describe('why, for everyone who reads a report'),
    owner: shortText.describe('who answers for it'),
    until: iso/* date */.p6('a date such as 2026-12-31').describe('the last day (UTC) on which it holds; after it, an error'),
});

;// CONCATENATED MODULE: ./build/core/spec/spec-schema.js









// The one definition of the spec: the parser reads by it, the JSON Schema and the reference are made from it. Every
// message of its own completes the sentence "… must be".
const gateName = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/, 'a name of letters, digits, spaces, dots, _ and -, at most 80 characters');
const variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
const spec_schema_shortText = schemas/* string */.YjP().min(1).max(500);
const evaluatorModule = schemas/* string */.YjP()
    .regex(/\.([cm]?[jt]sx?|py)$/, 'a path of a module, or a map with a built-in check')
    .describe('a module: every evaluator that it exports');
const DURATION = 'a duration such as 500ms, 60s or 10m, at most 24 days';
const spec_schema_duration = schemas/* string */.YjP(DURATION)
    .refine((text) => (0,duration/* parseDuration */.E)(text) !== null, DURATION)
    .meta({ pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' });
const awaitedScore = schemas/* strictObject */.rej({
    score: check_schema/* ownScore */.P.describe('the name of the score that an evaluator in Langfuse writes'),
    await: spec_schema_duration.describe('how long it is waited for, once the run is in Langfuse'),
});
const metadataValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** What a choice among definitions may be: the short form of one of them, or the map of one of them. */
function choice(definitions, short) {
    const maps = definitions.map(({ options, description }) => options.meta({ description }));
    return schemas/* union */.KCZ([schemas/* string */.YjP().min(1).describe(short), ...maps]);
}
function listOf(one) {
    return schemas/* array */.YOg(one)
        .refine((all) => all.length > 0, 'a branch, a map, a list of these that are tried in order, or none')
        .meta({ minItems: 1 });
}
function gateShape({ datasets, tasks, baselines }) {
    const baseline = choice(baselines, 'the branch whose newest complete run is compared with, or none');
    return schemas/* strictObject */.rej({
        description: spec_schema_shortText.exactOptional().describe('free text for the report'),
        dataset: choice(datasets.map(withSelection), 'a path (.jsonl, .json, .yaml, .csv) or the name of a dataset in Langfuse').describe('where the items come from, and which of them are run'),
        task: choice(tasks, 'path of a JavaScript or TypeScript module that exports task(item)').describe('how an item is run'),
        evaluators: schemas/* array */.YOg(schemas/* union */.KCZ([evaluatorModule, judge_schema/* judgeEvaluator */.fp, awaitedScore, ...check_schema/* checks */.A]))
            .default([])
            .describe('besides those that the task module exports: modules, built-in checks, judges, and scores to wait for; none unless written'),
        baseline: schemas/* union */.KCZ([baseline, listOf(baseline)])
            .default('none')
            .describe('what the candidate is compared with; of a list, the first that is there'),
        baselineRuns: schemas/* int */.Whr()
            .min(1)
            .max(100)
            .default(5)
            .describe('how many comparable runs of the branch, the nearest first, are pooled into one baseline'),
        drift: driftSchema(baselines)
            .exactOptional()
            .describe('an anchor: a run that stays, as one that was blessed; what compares is held against it too, as under review'),
        require: rules.exactOptional().describe('broken: the merge is blocked'),
        review: rules.exactOptional().describe('broken: a person must approve, then it passes'),
        watch: rules.exactOptional().describe('broken: shown, no more'),
        preset: schemas/* enum */.k5n(spec_rules/* PRESETS */.fG).default('balanced').describe('how readily a difference counts as evidence'),
        unsure: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('what happens when the evidence cannot settle a rule'),
        onMissingBaseline: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('the same, while there is no baseline'),
        evidence: schemas/* enum */.k5n(['any', 'beyond-margin'])
            .default('any')
            .describe('what breaks a rule that compares: any proven drop of the margin or more, or one that is surely past it'),
        scores: schemas/* record */.g1P(score, scoreSettings).default({}).describe('what the gate should know of a score'),
        slices: slices.exactOptional().describe('parts of the dataset that are shown and flagged by themselves'),
        cluster: schemas/* string */.YjP()
            .min(1)
            .exactOptional()
            .describe('metadata key: items that share its value belong together, as the turns of a conversation do'),
        waive: schemas/* array */.YOg(waiver).default([]).describe('scores whose rules do not count for now, until a day'),
        paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .exactOptional()
            .describe('globs of the repository: a pull request that touches none of them passes, not affected'),
        repeat: schemas/* int */.Whr().min(1).max(100).default(1).describe('how often each item is run'),
        concurrency: schemas/* int */.Whr().min(1).max(1000).default(10).describe('how many items run at the same time'),
        timeout: spec_schema_duration.default('60s').describe('of one item'),
        retries: schemas/* int */.Whr()
            .min(0)
            .max(10)
            .default(2)
            .describe('of an item whose failure looks transient; never of a low score'),
        budget: schemas/* strictObject */.rej({
            cost: schemas/* number */.aig().positive().exactOptional().describe('USD'),
            time: spec_schema_duration.exactOptional(),
        })
            .refine((limits) => Object.keys(limits).length > 0, {
            error: 'a map with cost, time or both',
            when: ({ issues }) => issues.length === 0,
        })
            .exactOptional()
            .meta({ minProperties: 1 })
            .describe('hit: the run stops, and the verdict is error, never a score of the part'),
        stopEarly: schemas/* boolean */.zMY()
            .default(false)
            .describe('stop as soon as every rule is decided; never on a branch whose runs become baselines'),
        env: schemas/* array */.YOg(variable)
            .default([])
            .describe('environment variables that the task may see, beside PATH, HOME and the like'),
        variants: variants/* variants */.HI
            .exactOptional()
            .describe('the gate is run once in each of these environments, and they are compared head to head'),
        run: schemas/* strictObject */.rej({
            description: spec_schema_shortText.exactOptional(),
            metadata: schemas/* record */.g1P(spec_schema_shortText, metadataValue).default({}),
            environment: schemas/* string */.YjP()
                .regex(/^(?!langfuse)[a-z0-9_-]{1,40}$/, 'lower-case letters, digits, _ and -, at most 40, not starting with langfuse')
                .exactOptional()
                .describe('the environment of the traces in Langfuse'),
        })
            .default({ metadata: {} })
            .describe('what Langfuse is told about the run'),
        reportText: schemas/* enum */.k5n(['full', 'ids']).default('full').describe('whether inputs and outputs may appear in reports'),
    });
}
function schemaOf(extensions) {
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).describe('of the format of this file'),
        gates: schemas/* record */.g1P(gateName, gateShape(extensions))
            .refine((gates) => Object.keys(gates).length > 0, 'a map with at least one gate')
            .meta({ minProperties: 1 })
            .describe('one dataset, one task and its rules each'),
    });
}
/** The shape of a spec, as far as shapes go; what a rule means is judged after it. */
function specSchema(extensions) {
    return schemaOf(extensions);
}
/** The shape of one gate of it. */
function gateSchema(extensions) {
    return gateShape(extensions);
}
/** JSON Schema (draft 7) of the spec, for editors. */
function specJsonSchema(extensions) {
    return {
        title: 'langfuse-gate.yml',
        ...z.toJSONSchema(specSchema(extensions), {
            target: 'draft-7',
            io: 'input',
            override: ({ jsonSchema }) => {
                // What zod calls the format of startsWith is none of JSON Schema's; it says the same as a pattern.
                if (jsonSchema.format === 'starts_with')
                    delete jsonSchema.format;
            },
        }),
    };
}

// EXTERNAL MODULE: ./build/core/spec/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(73964);
;// CONCATENATED MODULE: ./build/core/spec/parse.js







/**
 * Reads a spec. Throws GateError with all that is wrong with it, each with its place in the file: SPEC_INVALID,
 * NOTHING_TO_JUDGE. `file` is the path as the user wrote it.
 */
function parseSpec(text, file, extensions) {
    const document = (0,yaml_document/* parseYaml */.h)(text, file);
    const problems = [];
    const rules = new Map((0,written_values/* entriesOf */.Mc)((0,written_values/* valueAt */.fK)(document.value, ['gates'])).map(([name, gate]) => [
        name,
        parseRules(gate, ['gates', name], document),
    ]));
    problems.push(...[...rules.values()].flatMap((parsed) => parsed.problems));
    const parsed = specSchema(extensions).safeParse(document.value, { error: schema_issues/* nameKnownKeys */.zj });
    if (!parsed.success) {
        const said = [...rules.values()].flatMap(({ cutLists }) => cutLists);
        const issues = [...parsed.error.issues, ...issuesBehindNames(parsed.error.issues, document.value, extensions)];
        const faults = (0,schema_issues/* describeIssues */.wF)(issues, document.value);
        for (const { path, at, text: words, remedy } of faults) {
            if (said.some((other) => (0,written_values/* isWithin */.UO)(path, other) || (0,written_values/* isWithin */.UO)(other, path)))
                continue;
            problems.push({
                code: 'SPEC_INVALID',
                text: words,
                place: document.placeOf(path, at),
                ...(remedy === undefined ? {} : { remedy }),
            });
        }
        throw new errors/* GateError */.u(inOrder(problems));
    }
    const gates = Object.entries(parsed.data.gates).map(([name, written]) => parseGate(name, written, rules.get(name)?.rules ?? [], extensions, document));
    problems.push(...gates.flatMap((one) => ('problems' in one ? one.problems : [])));
    if (problems.length > 0)
        throw new errors/* GateError */.u(inOrder(problems));
    return { file, text, gates: gates.flatMap((one) => ('gate' in one ? [one.gate] : [])) };
}
/** A record whose key is refused does not read the value: what else is wrong with a gate of a bad name. */
function issuesBehindNames(issues, value, extensions) {
    const schema = gateSchema(extensions);
    return issues
        .filter(({ code, path }) => code === 'invalid_key' && path[0] === 'gates' && path.length === 2)
        .flatMap(({ path }) => {
        const gate = schema.safeParse((0,written_values/* valueAt */.fK)(value, path.map(String)), { error: schema_issues/* nameKnownKeys */.zj });
        return (gate.error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    });
}
function inOrder(problems) {
    const position = ({ place }) => (place === undefined ? 0 : place.line * 1e6 + place.column);
    return problems.toSorted((a, b) => position(a) - position(b));
}


/***/ }),

/***/ 87324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



const PLAIN_NAMES = _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .g.map(({ name }) => name).filter((name) => name !== 'percentile' && name !== 'share');
const ALL_NAMES = [...PLAIN_NAMES, 'p1 to p99', 'share(CONDITION)'].join(', ');
const OPERATORS = ['>=', '<=', '>', '<', '==', '!='];
const NUMBER = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Reads `STATISTIC OPERATOR BOUND` to the last character; nothing that is left over is ignored. */
function parseCondition(text) {
    const statistic = readStatistic(text, skipSpace(text, 0));
    if (!statistic.ok)
        return statistic;
    const operator = readOperator(text, skipSpace(text, statistic.end));
    if (!operator.ok)
        return operator;
    const bound = readBound(text, skipSpace(text, operator.end));
    if (!bound.ok)
        return bound;
    const end = skipSpace(text, bound.end);
    if (end < text.length)
        return refuse(end, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The rule ends before ${rest(text, end)}; write one rule for each condition`);
    return { ok: true, condition: { statistic: statistic.value, operator: operator.value, bound: bound.value } };
}
function readStatistic(text, start) {
    const word = take(text, start, /[A-Za-z_]\w*(?:\.\d+)?/y);
    if (word === null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A rule starts with a statistic, as in ${'mean >= 0.8'}; found ${rest(text, start)}`);
    }
    const end = start + word.length;
    if (word === 'share')
        return readShare(text, skipSpace(text, end));
    const plain = PLAIN_NAMES.find((name) => name === word);
    if (plain !== undefined)
        return { ok: true, value: { name: plain }, end };
    if (/^p\d+(?:\.\d+)?$/.test(word)) {
        const percent = Number(word.slice(1));
        if (Number.isInteger(percent) && percent >= 1 && percent <= 99) {
            return { ok: true, value: { name: 'percentile', percent }, end };
        }
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Percentiles go from p1 to p99 in whole numbers; found ${word}`);
    }
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...PLAIN_NAMES, 'share']);
    const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), near) <= 2;
    const advice = isNear ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `did you mean ${near}?` : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `they are ${[ALL_NAMES]}`;
    return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no statistic ${word}; ${advice}`);
}
function readShare(text, start) {
    if (text[start] !== '(')
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share takes a condition in brackets, as in ${'share(>= 0.8)'}`);
    const operator = readOperator(text, skipSpace(text, start + 1));
    if (!operator.ok)
        return operator;
    const value = readLiteral(text, skipSpace(text, operator.end));
    if (!value.ok)
        return value;
    if (typeof value.value !== 'number' && operator.value !== '==' && operator.value !== '!=') {
        return refuse(start + 1, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator.value} orders numbers; true, false and texts are compared with ${'=='} or ${'!='}`);
    }
    const close = skipSpace(text, value.end);
    if (text[close] !== ')')
        return refuse(close, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The condition of share ends with a closing bracket; found ${rest(text, close)}`);
    return { ok: true, value: { name: 'share', operator: operator.value, value: value.value }, end: close + 1 };
}
function readLiteral(text, start) {
    const word = take(text, start, /true\b|false\b/y);
    if (word !== null)
        return { ok: true, value: word === 'true', end: start + word.length };
    const quoted = take(text, start, /"(?:[^"\\]|\\["\\])*"/y);
    if (quoted !== null) {
        return { ok: true, value: quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'), end: start + quoted.length };
    }
    if (take(text, start, /[+\-\d]/y) !== null)
        return readNumber(text, start);
    return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share compares with a number, true, false or a text in double quotes; found ${rest(text, start)}`);
}
function readOperator(text, start) {
    const found = take(text, start, /[<>=!]+/y);
    const operator = OPERATORS.find((one) => one === found);
    if (operator !== undefined)
        return { ok: true, value: operator, end: start + operator.length };
    const remedies = {
        '=': '==',
        '=>': '>=',
        '=<': '<=',
        '===': '==',
        '!==': '!=',
        '<>': '!=',
    };
    const remedy = found === null ? undefined : remedies[found];
    return refuse(start, remedy === undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `An operator is expected (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(OPERATORS, 6)}); found ${rest(text, start)}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no operator ${found ?? ''}; write ${remedy}`);
}
function readBound(text, start) {
    const baseline = take(text, start, /baseline\b/y);
    if (baseline !== null)
        return readBaselineChange(text, start + baseline.length);
    if (take(text, start, /[+\-\d]/y) === null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A bound is a number, a percentage or baseline; found ${rest(text, start)}`);
    }
    const number = readNumber(text, start);
    if (!number.ok)
        return number;
    const percent = take(text, number.end, /[ \t]*%/y);
    if (percent === null)
        return { ok: true, value: { kind: 'number', value: number.value }, end: number.end };
    return { ok: true, value: { kind: 'number', value: number.value / 100 }, end: number.end + percent.length };
}
function readBaselineChange(text, start) {
    const signAt = skipSpace(text, start);
    const sign = take(text, signAt, /[-+*]/y);
    if (sign === null)
        return { ok: true, value: { kind: 'baseline', change: { kind: 'none' } }, end: start };
    const numberAt = skipSpace(text, signAt + 1);
    if (take(text, numberAt, /\d/y) === null) {
        return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${`baseline ${sign}`} is followed by a number without a sign; found ${rest(text, numberAt)}`);
    }
    const number = readNumber(text, numberAt);
    if (!number.ok)
        return number;
    const percent = take(text, number.end, /[ \t]*%/y);
    const end = number.end + (percent ?? '').length;
    if (sign === '*') {
        if (percent !== null) {
            return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'baseline *'} takes a factor and no percentage: write ${`baseline * ${String(number.value / 100)}`}`);
        }
        if (number.value === 0)
            return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'baseline * 0'} is always 0: write the number`);
        return againstBaseline({ kind: 'times', factor: number.value }, end);
    }
    const amount = sign === '-' ? -number.value : number.value;
    return againstBaseline(percent === null ? { kind: 'add', amount } : { kind: 'percent', percent: amount }, end);
}
function againstBaseline(change, end) {
    return { ok: true, value: { kind: 'baseline', change }, end };
}
function readNumber(text, start) {
    const digits = take(text, start, NUMBER);
    if (digits === null)
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A number is expected; found ${rest(text, start)}`);
    const end = start + digits.length;
    if (take(text, end, /[\w.,]/y) !== null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A number is written like 0.85 or 1200; found ${rest(text, start)}`);
    }
    const value = Number(digits);
    if (!Number.isFinite(value))
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The number ${digits} is too large`);
    return { ok: true, value, end };
}
/** What `pattern` (sticky) matches at `start`. */
function take(text, start, pattern) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0] ?? null;
}
function skipSpace(text, start) {
    return start + (take(text, start, /[ \t]*/y) ?? '').length;
}
const REST_LENGTH = 40;
function rest(text, start) {
    const left = text.slice(start).trim();
    if (left === '')
        return ['the end of the rule'];
    return [{ value: left.length > REST_LENGTH ? `${left.slice(0, REST_LENGTH)}…` : left }];
}
function refuse(offset, text) {
    return { ok: false, text, offset };
}


/***/ }),

/***/ 98752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseRule),
/* harmony export */   n: () => (/* binding */ isRelative)
/* harmony export */ });
/* harmony import */ var _compare_score_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** Why a rule that reads well cannot be judged, or asks for the opposite of what is good; `null` when it can. */
function refuseRule(rule, settings) {
    return refuseBaseline(rule) ?? refuseShare(rule) ?? refuseDirection(rule, settings);
}
/** Whether the rule needs a baseline: its bound is one, or it counts pairs. */
function isRelative({ condition: { statistic, bound } }) {
    return bound.kind === 'baseline' || (0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatistic */ .Y)(statistic).of === 'signs';
}
function refuseBaseline({ list, condition: { statistic, operator, bound }, }) {
    if (bound.kind !== 'baseline')
        return null;
    if (operator === '==' || operator === '!=') {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator} cannot be held against the baseline: whether two runs are exactly equal says nothing`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'>= baseline'} where higher is better, ${'<= baseline'} where lower is.`);
    }
    if (statistic.name === 'value') {
        if (list === 'watch')
            return null;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'value'} is one number a run, so nothing can be said of its chance: against the baseline it is allowed in watch only`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Move the rule to watch, or write a number as its bound.`);
    }
    if ((0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatistic */ .Y)(statistic).relative !== null)
        return null;
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${nameOf(statistic)} cannot be held against the baseline: ${[WHY_ABSOLUTE[statistic.name] ?? '']}`, instead(statistic));
}
const WHY_ABSOLUTE = {
    min: 'it is one item, and moves by chance',
    max: 'it is one item, and moves by chance',
    stddev: 'there is no test for it here',
    count: 'it counts items, not how good they are',
    worse: 'it already counts the items that fell against the baseline',
    better: 'it already counts the items that rose against the baseline',
    tied: 'it already counts the items that stayed as in the baseline',
};
function instead(statistic) {
    switch (statistic.name) {
        case 'min':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'p5 >= baseline'} or ${'worse <= 0'}, or min with a number.`;
        case 'max':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'p95 <= baseline'} or ${'worse <= 0'}, or max with a number.`;
        case 'stddev':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write stddev with a number, or mean against the baseline.`;
        case 'better':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number of items, as in ${'better >= 3'}.`;
        case 'worse':
        case 'tied':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number of items, as in ${`${statistic.name} <= 3`}.`;
        default:
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number, as in ${`${statistic.name} >= 100`}.`;
    }
}
/** A share goes from 0 to 1: past that a bound holds or breaks whatever the run did, most often for want of a `%`. */
function refuseShare({ condition: { statistic, operator, bound } }) {
    if (statistic.name !== 'share')
        return null;
    if (bound.kind === 'number') {
        if (bound.value >= 0 && bound.value <= 1)
            return null;
        const meant = Number.isInteger(bound.value) && bound.value > 1 && bound.value <= 100 ? bound.value : 85;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a share goes from 0 to 1, and the bound is ${bound.value}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a percentage, as in ${`${operator} ${String(meant)}%`}, or a number from 0 to 1.`);
    }
    const { change } = bound;
    if (change.kind !== 'add' || Math.abs(change.amount) < 1)
        return null;
    const sign = change.amount < 0 ? '-' : '+';
    const margin = Math.abs(change.amount);
    const meant = Number.isInteger(margin) && margin < 100 ? margin : 2;
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a share goes from 0 to 1, and the margin is ${margin}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${`baseline ${sign} ${String(meant / 100)}`}, or ${`baseline ${sign} ${String(meant)}%`} for a percentage of the baseline’s share.`);
}
function refuseDirection({ score, condition: { statistic, operator } }, settings) {
    const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
    const asked = directionOf(operator);
    const good = goodDirection(statistic, (0,_compare_score_type_js__WEBPACK_IMPORTED_MODULE_0__/* .betterOf */ .Kd)(score, own));
    if (asked === null || good === null || asked === good)
        return null;
    const opposite = good === 'higher' ? '>=' : '<=';
    if (statistic.name === 'worse' || statistic.name === 'better') {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${`${statistic.name} ${operator}`} asks for ${[statistic.name === 'worse' ? 'more items that fell' : 'fewer items that rose']}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${`${statistic.name} ${opposite}`}.`);
    }
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator} asks for the opposite of what is good: ${[good]} is better for the ${nameOf(statistic)} of ${score}`, betterIsFixed(score)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${opposite}.`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${opposite}, or say under ${'scores'} that ${[asked]} is better for ${score}.`);
}
function directionOf(operator) {
    if (operator === '>=' || operator === '>')
        return 'higher';
    return operator === '<=' || operator === '<' ? 'lower' : null;
}
/** Which way a statistic goes when the score gets better; `null` where neither way does. */
function goodDirection(statistic, better) {
    switch (statistic.name) {
        case 'stddev':
        case 'count':
        case 'tied':
            return null;
        case 'worse':
            return 'lower';
        case 'better':
            return 'higher';
        case 'share': {
            const counted = directionOf(statistic.operator);
            if (counted === null)
                return null;
            return counted === better ? 'higher' : 'lower';
        }
        default:
            return better;
    }
}
function betterIsFixed(score) {
    return score === 'latency' || score === 'errors';
}
function nameOf(statistic) {
    if (statistic.name === 'percentile')
        return [`p${String(statistic.percent)}`];
    return [statistic.name];
}
function invalid(text, remedy) {
    return { code: 'SPEC_INVALID', text, remedy };
}


/***/ }),

/***/ 45611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bz: () => (/* binding */ RULE_LISTS),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   n4: () => (/* binding */ BUILT_IN_SCORES)
/* harmony export */ });
const RULE_LISTS = ['require', 'review', 'watch'];
const PRESETS = ['quiet', 'balanced', 'sensitive', 'strict'];
/** What happens to a rule that the evidence cannot settle. */
const POLICIES = ['pass', 'review', 'fail'];
/** Scores that the gate makes itself; a user's score may not have these names. */
const BUILT_IN_SCORES = ['cost', 'latency', 'tokens', 'errors'];


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saveRules),
/* harmony export */   s: () => (/* binding */ restoreRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _rule_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87324);
/* harmony import */ var _rule_refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98752);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45611);





/** What decides, as it is kept with a run: rules in the words of the spec, so that a person can read and change them. */
function saveRules(given) {
    const { rules, preset, unsure, onMissingBaseline, scores, evidence, slices, waivers } = given;
    const listed = (list) => {
        const saved = new Map();
        for (const rule of rules) {
            if (rule.list === list)
                saved.set(rule.score, [...(saved.get(rule.score) ?? []), saveRule(rule)]);
        }
        return Object.fromEntries(saved);
    };
    return {
        require: listed('require'),
        review: listed('review'),
        watch: listed('watch'),
        preset,
        unsure,
        onMissingBaseline,
        scores: { ...scores },
        evidence,
        ...(slices === undefined ? {} : { slices }),
        waivers: waivers.map(({ score, reason, owner, until }) => ({ score, reason, owner, until })),
    };
}
function saveRule({ text, unsure, slices }) {
    if (unsure === undefined && slices === undefined)
        return text;
    return { rule: text, ...(unsure === undefined ? {} : { unsure }), ...(slices === undefined ? {} : { slices }) };
}
/** The rules of a saved run, read by the same grammar as the spec's. Throws GateError RECORD_UNREADABLE. */
function restoreRules(saved) {
    const rules = _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_LISTS */ .bz.flatMap((list) => Object.entries(saved[list]).flatMap(([score, texts]) => texts.map((written) => {
        const { rule: text, ...settings } = typeof written === 'string' ? { rule: written } : written;
        const parsed = (0,_rule_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .z)(text);
        if (!parsed.ok)
            throw unreadable(list, score, text, parsed.text);
        const rule = { list, score, text, condition: parsed.condition, isDefault: false, ...settings };
        const refused = (0,_rule_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseRule */ .D)(rule, saved.scores);
        if (refused !== null)
            throw unreadable(list, score, text, refused.text);
        return rule;
    })));
    const { preset, unsure, onMissingBaseline, scores, evidence = 'any', slices, waivers = [] } = saved;
    return {
        rules,
        preset,
        unsure,
        onMissingBaseline,
        scores,
        evidence,
        ...(slices === undefined ? {} : { slices }),
        waivers,
    };
}
function unreadable(list, score, rule, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'RECORD_UNREADABLE',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `A saved rule cannot be read: ${rule} of ${score} under ${list}: ${why}`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Correct it in the file, or judge by a spec with ${'--spec'}.`,
    });
}


/***/ }),

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   zj: () => (/* binding */ nameKnownKeys)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _written_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14858);



/** Handed to `safeParse`: an issue on unknown keys carries the known ones, a line each, as its message. */
function nameKnownKeys(issue) {
    const known = issue.code === 'unrecognized_keys' ? issue.inst?.shape : undefined;
    return known === undefined ? undefined : Object.keys(known).join('\n');
}
/** The issues of a parse as faults of the value that was parsed; `base` is where that value is in the spec. */
function describeIssues(issues, value, base = []) {
    const faults = issues.flatMap((issue) => describeIssue(issue, value, base));
    const meant = new Set(faults.flatMap((fault) => (fault.meant === undefined ? [] : [(0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(fault.meant)])));
    // A key that is only misspelt is not missing too.
    return faults.filter(({ path }) => !meant.has((0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(path)));
}
function describeIssue(issue, value, base) {
    const inner = issue.path.filter((step) => typeof step !== 'symbol');
    const path = [...base, ...inner];
    const found = (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, inner);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(path, key, issue.message.split('\n')));
        case 'invalid_union':
            return describeUnion(issue.errors, found, path);
        case 'invalid_key': {
            const expected = expectations(issue.issues).at(-1);
            return [{ path, at: 'key', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${String(path.at(-1))} must be ${[expected ?? 'another name']}` }];
        }
        default:
            if (found === undefined)
                return [missingKey(path)];
            return [mustBe(path, expectationOf(issue), found)];
    }
}
/**
 * The branch that was meant: of those whose kind of value this is, the one that lacks least. When several lack a key as
 * many, it cannot be known, and all of their keys are named.
 */
function describeUnion(branches, found, path) {
    if (found === undefined)
        return [missingKey(path)];
    const fitting = branches
        .flatMap(flattenUnion)
        .filter((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
    if (fitting.length === 0)
        return [mustBe(path, anyOf(branches.flatMap(expectations)), found)];
    const lacks = fitting.map((issues) => missingKeys(issues, found));
    const least = Math.min(...lacks.map((keys) => keys.length));
    const meant = fitting.filter((_, index) => lacks[index]?.length === least).sort((a, b) => a.length - b.length);
    const [first = []] = meant;
    if (least === 0 || meant.length === 1)
        return describeIssues(first, found, path);
    const keys = meant.flatMap((issues) => missingKeys(issues, found));
    const known = [...new Set(meant.flatMap((issues) => issues.flatMap(knownKeys)))];
    const strange = first.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
    const near = strange.filter((key) => nearest(key, known) !== null);
    if (near.length > 0)
        return near.map((key) => unknownKey(path, key, known));
    return [{ path, at: 'key', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} has none of the keys ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...new Set(keys)], 10)}` }];
}
/** A union that is a branch of another is its branches. */
function flattenUnion(issues) {
    const [only] = issues;
    if (issues.length !== 1 || only?.code !== 'invalid_union' || only.path.length > 0)
        return [issues];
    return only.errors.flatMap(flattenUnion);
}
function missingKeys(issues, found) {
    const keys = issues.flatMap(({ code, path: [key] }) => code === 'unrecognized_keys' || typeof key !== 'string' ? [] : [key]);
    return keys.filter((key) => (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(found, [key]) === undefined);
}
function knownKeys(issue) {
    return issue.code === 'unrecognized_keys' ? issue.message.split('\n') : [];
}
function expectations(issues) {
    return issues.flatMap((issue) => issue.code === 'invalid_union' ? issue.errors.flatMap(expectations) : [expectationOf(issue)]);
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a map',
    record: 'a map',
};
const FILLED = {
    string: 'a text that is not empty',
    array: 'a list with at least one member',
};
/** What is expected, as the end of "… must be". Messages of our schemas are written that way. */
function expectationOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.message.startsWith('Invalid input') ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
        case 'invalid_value':
            return anyOf(issue.values.map(String));
        case 'too_small':
            return issue.origin === 'number'
                ? `${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}`
                : (FILLED[issue.origin] ?? 'longer');
        case 'too_big':
            return issue.origin === 'number'
                ? `${issue.inclusive === true ? 'at most' : 'less than'} ${String(issue.maximum)}`
                : `at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'members'}`;
        case 'invalid_format':
            return issue.format === 'datetime' ? 'a timestamp such as 2026-11-01T00:00:00Z' : issue.message;
        default:
            return issue.message;
    }
}
function mustBe(path, expected, found) {
    return { path, at: 'value', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} must be ${[expected]}; found ${inWords(found)}` };
}
function missingKey(path) {
    const key = String(path.at(-1));
    return { path, at: 'key', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path.slice(0, -1))} has no ${key}` };
}
function unknownKey(path, key, known) {
    const near = nearest(key, known);
    return {
        path: [...path, key],
        at: 'key',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} has no key ${key}`,
        ...(near === null
            ? { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Its keys are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known, 40)}.` }
            : { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${near}?`, meant: [...path, near] }),
    };
}
/** The known key that was probably meant: a third of its letters may be wrong, never more than 3. */
function nearest(key, known) {
    const plain = key.toLowerCase().replaceAll(/[-_ ]/g, '');
    const ranked = known
        .map((name) => ({ name, off: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, name.toLowerCase()) }))
        .filter(({ name, off }) => off <= Math.min(3, Math.ceil(name.length / 3)))
        .sort((a, b) => a.off - b.off);
    return ranked[0]?.name ?? null;
}
function pathText(path) {
    return path.length === 0 ? ['The spec'] : (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(path);
}
const FOUND_LENGTH = 60;
function inWords(value) {
    if (value === null)
        return ['nothing'];
    if (Array.isArray(value))
        return [value.length === 0 ? 'an empty list' : 'a list'];
    if (typeof value === 'object')
        return [Object.keys(value).length === 0 ? 'an empty map' : 'a map'];
    if (typeof value !== 'string')
        return [JSON.stringify(value)];
    if (value === '')
        return ['an empty text'];
    return value.length > FOUND_LENGTH ? `${value.slice(0, FOUND_LENGTH)}…` : value;
}
function anyOf(words) {
    const unique = [...new Set(words)];
    return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} or ${String(unique.at(-1))}`;
}


/***/ }),

/***/ 45171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findLookAlikes),
/* harmony export */   r: () => (/* binding */ mixesAlphabets)
/* harmony export */ });
/**
 * Two names of a spec that a reader would take for one another, though they are two: equal but for upper and lower case
 * or for the form in which a letter is written. A rule on the one would not judge the other.
 */
function findLookAlikes(names) {
    const seen = new Map();
    const pairs = [];
    for (const name of new Set(names)) {
        const folded = name.normalize('NFKC').toUpperCase().toLowerCase();
        const earlier = seen.get(folded);
        if (earlier === undefined)
            seen.set(folded, name);
        else
            pairs.push([earlier, name]);
    }
    return pairs;
}
/** Letters of alphabets that look alike in one word: `аccuracy` with a Cyrillic first letter. */
function mixesAlphabets(name) {
    const alphabets = [
        /\p{Script=Latin}/u,
        /\p{Script=Cyrillic}/u,
        /\p{Script=Greek}/u,
        /\p{Script=Armenian}/u,
        /\p{Script=Cherokee}/u,
    ];
    return alphabets.filter((alphabet) => alphabet.test(name)).length > 1;
}


/***/ }),

/***/ 66248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ts: () => (/* binding */ expandVariants),
/* harmony export */   YY: () => (/* binding */ parseVariants),
/* harmony export */   up: () => (/* binding */ variantProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'a name of letters, digits, dots, _ and -, at most 40 characters');
const setting = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?!LANGFUSE_|INPUT_|ACTIONS_|GITHUB_|STATE_)[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable, and none that is Langfuse’s or the runner’s own');
/** `variants:` of a gate. Values are plain settings that everybody may read, never secrets. */
const variants = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(setting, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .refine((values) => Object.keys(values).length > 0, 'a map with at least one variable')
        .meta({ minProperties: 1 })
        .describe('variables that the task sees, with their values: settings, never secrets'),
}))
    .refine((all) => Object.keys(all).length > 1, 'a map with two variants or more')
    .meta({ minProperties: 2 });
function parseVariants(written = {}) {
    return Object.entries(written).map(([variant, { env }]) => ({
        name: variant,
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
    }));
}
/** Where nothing is run, no environment makes a difference. */
function variantProblems(task, place) {
    if (task.kind !== 'run')
        return [];
    return [
        {
            code: 'SPEC_INVALID',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The gate judges a run that exists, so ${'variants'} would change nothing`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Leave ${'variants'} out, or name a task that is run.`,
            place,
        },
    ];
}
/**
 * The gates that a gate stands for: itself, or one for each of its variants, called `NAME [VARIANT]`. Which variant it was
 * and its settings are parameters of the run.
 */
function expandVariants(gate) {
    const { variants: all = [], ...rest } = gate;
    if (all.length === 0)
        return [gate];
    return all.map((variant) => ({
        ...rest,
        name: `${gate.name} [${variant.name}]`,
        variantOf: { gate: gate.name, variant: variant.name },
        settings: variant.env,
        run: { ...gate.run, metadata: { variant: variant.name, ...variant.env, ...gate.run.metadata } },
    }));
}


/***/ }),

/***/ 14858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i7: () => (/* binding */ renderPath),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What the path leads to; undefined when it leads nowhere. */
function valueAt(value, path) {
    return path.reduce((here, step) => {
        if (Array.isArray(here))
            return typeof step === 'number' ? here[step] : undefined;
        return isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    }, value);
}
/** The members of a map with their keys; none for anything else. */
function entriesOf(value) {
    return isMap(value) ? Object.entries(value) : [];
}
/** Whether one path is the other, or leads through it. */
function isWithin(path, other) {
    return other.every((step, index) => path[index] === step);
}
/** `gates.order-status.evaluators[0]`. */
function renderPath(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`))
        .join('');
}


/***/ }),

/***/ 73964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/spec/cut-rules.js
var cut_rules = __webpack_require__(59418);
;// CONCATENATED MODULE: ./build/core/spec/yaml-limits.js


// The yaml package takes memory for every level of nesting: 2,000 levels ended the process. So what is too much is counted
// before it is parsed.
const LIMITS = {
    spec: { name: 'A spec', bytes: 64 * 1024, entries: 2000 },
    dataset: { name: 'A dataset in YAML', bytes: 4 * 1024 * 1024, entries: 50_000 },
};
/** A key, its colon and its value, and one to spare. */
const TOKENS_PER_ENTRY = 4;
const DEEPEST_FLOW = 50;
const DEEPEST_INDENT = /^(?:[ \t]|[-?][ \t]){100,}/m;
const ENTRY_STARTS = new Set([
    'map-value-ind',
    'explicit-key-ind',
    'seq-item-ind',
    'comma',
    'flow-map-start',
    'flow-seq-start',
]);
const FILLERS = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode']);
/** Why a text is too large to be parsed; `null` when it is not. Takes time linear in its length. */
function refuseSize(text, kind) {
    const most = LIMITS[kind];
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > most.bytes)
        return (0,core_text/* say */.cv) `${[most.name]} has at most ${most.bytes} bytes; this one has ${bytes}`;
    if (DEEPEST_INDENT.test(text))
        return (0,core_text/* say */.cv) `${[most.name]} is not nested this deep`;
    let entries = 0;
    let tokens = 0;
    let depth = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(token);
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth += 1;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth -= 1;
        if (type !== null && ENTRY_STARTS.has(type))
            entries += 1;
        if (type !== null && !FILLERS.has(type))
            tokens += 1;
        if (depth > DEEPEST_FLOW)
            return (0,core_text/* say */.cv) `${[most.name]} is not nested this deep`;
        if (entries > most.entries || tokens > TOKENS_PER_ENTRY * most.entries) {
            return (0,core_text/* say */.cv) `${[most.name]} has at most ${most.entries} entries`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/spec/yaml-document.js





const MOST_PROBLEMS = 20;
/** What YAML 1.2 §5.1 does not allow in a text. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
const CODES = { spec: 'SPEC_INVALID', dataset: 'DATASET_INVALID' };
/**
 * Reads one YAML 1.2 document of the core schema. Throws GateError SPEC_INVALID, or DATASET_INVALID for a dataset, with
 * everything that is not allowed.
 */
function parseYaml(text, file, kind = 'spec') {
    const refuse = (problems) => {
        throw new errors/* GateError */.u(problems.slice(0, MOST_PROBLEMS).map((problem) => ({ code: CODES[kind], ...problem })));
    };
    const lines = new dist/* LineCounter */.HN();
    const oversized = refuseSize(text, kind);
    if (oversized !== null)
        return refuse([fault(oversized, { file, line: 1, column: 1 })]);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        prettyErrors: false,
        lineCounter: lines,
        merge: false,
        // The package's own check takes time quadratic in the keys of a map: 10,000 of them 2 s. `repeatedKeys` is ours.
        uniqueKeys: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [
        ...unprintable(text, kind, placeAt),
        ...directives(text, kind, placeAt),
        ...document.errors.slice(0, MOST_PROBLEMS).map((error) => syntaxFault(error, text, kind, placeAt)),
        ...(document.errors.length > 0 ? [] : refusedNodes(document, kind, placeAt)),
    ];
    if (problems.length > 0)
        return refuse(problems);
    const sourceOf = (node, start) => {
        const end = text.indexOf('\n', start);
        return {
            place: placeAt(start),
            isPlain: (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN',
            line: text.slice(start, end === -1 ? text.length : end).trimEnd(),
        };
    };
    return {
        value: document.toJS({ maxAliasCount: 0 }),
        placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at)),
        scalarAt: (path) => {
            const node = document.getIn(path, true);
            return (0,dist/* isNode */.Ll)(node) && node.range ? sourceOf(node, node.range[0]) : null;
        },
    };
}
function unprintable(text, kind, placeAt) {
    const found = UNPRINTABLE.exec(text);
    if (found === null)
        return [];
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [fault((0,core_text/* say */.cv) `A ${[kind]} is text; found the character U+${[code]}`, placeAt(found.index))];
}
function directives(text, kind, placeAt) {
    const found = /^%.*/m.exec(text);
    if (found === null)
        return [];
    return [fault((0,core_text/* say */.cv) `A ${[kind]} has no YAML directives; found ${found[0].slice(0, 40)}`, placeAt(found.index))];
}
function syntaxFault(error, text, kind, placeAt) {
    const [start] = error.pos;
    const place = placeAt(start);
    if (error.code === 'MULTIPLE_DOCS')
        return fault((0,core_text/* say */.cv) `A ${[kind]} is one document; a second one starts here`, place);
    const cut = kind === 'spec' ? (0,cut_rules/* findCutRule */.Oc)(lineAround(text, start)) : null;
    if (cut !== null)
        return fault((0,core_text/* say */.cv) `YAML does not read this rule as one text`, place, (0,cut_rules/* quoteRule */.FA)(cut));
    return fault((0,core_text/* say */.cv) `This is not YAML: ${error.message}`, place);
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end === -1 ? text.length : end);
}
/** Anchors, aliases, tags, merge keys, keys that are no text, and numbers that are no number. */
function refusedNodes(document, kind, placeAt) {
    const faults = [];
    const refuse = (node, text, remedy) => {
        faults.push(fault(text, placeAt(node?.range?.[0] ?? 0), remedy));
    };
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node)) {
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no aliases; found ${`*${node.source}`}`, (0,core_text/* say */.cv) `Write the value out.`);
                return;
            }
            if (node.anchor !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no anchors; found ${`&${node.anchor}`}`, (0,core_text/* say */.cv) `Write the value out.`);
            if (node.tag !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no tags; found ${node.tag.replace(/^tag:yaml.org,2002:/, '!!')}`, (0,core_text/* say */.cv) `Leave the tag out.`);
            if ((0,dist/* isMap */.jh)(node)) {
                for (const key of repeatedKeys(node.items)) {
                    refuse(key, (0,core_text/* say */.cv) `The key ${String(key.value)} is written twice`, (0,core_text/* say */.cv) `Keep one of the two.`);
                }
            }
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(node, (0,core_text/* say */.cv) `A number is finite; found ${node.source ?? String(node.value)}`);
            }
        },
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key)) {
                refuse((0,dist/* isNode */.Ll)(key) ? key : null, (0,core_text/* say */.cv) `A key is a text; found a list or a map`);
            }
            else if (typeof key.value !== 'string') {
                refuse(key, (0,core_text/* say */.cv) `A key is a text; found ${key.source ?? 'nothing'}`, (0,core_text/* say */.cv) `Write it in quotes.`);
            }
            else if (key.value === '<<') {
                refuse(key, (0,core_text/* say */.cv) `A ${[kind]} has no merge keys`, (0,core_text/* say */.cv) `Write the keys out.`);
            }
            else if (Object.hasOwn(Object.prototype, key.value) || key.value === 'prototype') {
                refuse(key, (0,core_text/* say */.cv) `${key.value} is a name that JavaScript keeps for itself`, (0,core_text/* say */.cv) `Choose another name.`);
            }
        },
    });
    return faults;
}
function repeatedKeys(pairs) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        if (seen.has(key.value))
            return [key];
        seen.add(key.value);
        return [];
    });
}
/** Follows the path as far as it goes. A value that is not written (`key:`) is where its key is. */
function offsetOf(document, path, at) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const isLast = index === path.length - 1;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
            if (pair === undefined)
                return offset;
            offset = startOf(pair.key) ?? offset;
            if (isLast && at === 'key')
                return offset;
            if (!isHeadedByKey(pair.value))
                offset = startOf(pair.value) ?? offset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = typeof step === 'number' ? node.items[step] : undefined;
            offset = startOf(node) ?? offset;
        }
    }
    return offset;
}
/** A map, or nothing: what is wrong with it is shown at its key. */
function isHeadedByKey(node) {
    return (0,dist/* isMap */.jh)(node) || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function fault(text, place, remedy) {
    return { text, place, ...(remedy === undefined ? {} : { remedy }) };
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

/***/ 14889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ STATISTICS),
  Y: () => (/* binding */ findStatistic)
});

;// CONCATENATED MODULE: ./build/core/statistics/count.js
/** How many items were scored; a failed item, or one whose evaluation is missing, is not. */
const count = {
    name: 'count',
    of: 'measured',
    relative: null,
    acceptsText: true,
    compute: (values) => values.length,
};

;// CONCATENATED MODULE: ./build/core/statistics/extremes.js
const min = {
    name: 'min',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: (values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? NaN),
};
const max = {
    name: 'max',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: (values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? NaN),
};

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/statistics/paired-counts.js
/** Items whose value fell, in the direction of the score, by more than its tie. */
const worse = countOf('worse', -1);
const better = countOf('better', 1);
const tied = countOf('tied', 0);
function countOf(name, sign) {
    return {
        name,
        of: 'signs',
        relative: null,
        acceptsText: false,
        compute: (signs) => signs.filter((one) => one === sign).length,
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/quantiles.js
const median = {
    name: 'median',
    of: 'items',
    relative: 'recomputed',
    acceptsText: false,
    compute: (values) => quantile(values, 0.5),
};
/** `p1` to `p99`. */
const percentile = {
    name: 'percentile',
    of: 'items',
    relative: 'recomputed',
    acceptsText: false,
    compute: (values, term) => (term.name === 'percentile' ? quantile(values, term.percent / 100) : NaN),
};
/** Type 7 of Hyndman and Fan 1996 (R's default): linear between order statistics. NaN for no values. */
function quantile(values, probability) {
    const sorted = new Float64Array(values).sort();
    const position = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(position)] ?? NaN;
    const above = sorted[Math.ceil(position)] ?? NaN;
    return below + (above - below) * (position - Math.floor(position));
}

// EXTERNAL MODULE: ./build/core/statistics/share.js
var share = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/core/statistics/stddev.js
var stddev = __webpack_require__(33218);
// EXTERNAL MODULE: ./build/core/statistics/sum.js
var sum = __webpack_require__(83911);
;// CONCATENATED MODULE: ./build/core/statistics/value.js
/** The one value of a run evaluator's score. */
const value = {
    name: 'value',
    of: 'run',
    relative: null,
    acceptsText: false,
    compute: (values) => values[0] ?? NaN,
};

;// CONCATENATED MODULE: ./build/core/statistics/index.js









/** Every statistic that a rule can name. */
const STATISTICS = [
    mean/* mean */.i,
    median,
    min,
    max,
    percentile,
    stddev/* stddev */.T,
    sum/* sum */.c,
    count,
    share/* share */.uM,
    worse,
    better,
    tied,
    value,
];
function findStatistic(term) {
    const found = STATISTICS.find((statistic) => statistic.name === term.name);
    if (found === undefined)
        throw new TypeError(`no statistic is called ${term.name}`);
    return found;
}


/***/ }),

/***/ 17800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ labelSwapMidP),
/* harmony export */   oZ: () => (/* binding */ DRAWS),
/* harmony export */   vS: () => (/* binding */ listRelabellings)
/* harmony export */ });
/** Draws of the Monte Carlo distribution: p-values near 0.025 are then known to ±0.0016. */
const DRAWS = 9_999;
/** Up to this many relabellings are all visited, and the p-value is exact. */
const ENUMERABLE = 10_000;
/** Relabellings of one item that are listed; past it they are drawn one at a time. 6 repetitions against 6 have 924. */
const LISTED = 1_000;
/** Signs that one byte of chance decides. */
const SIGNS_AT_ONCE = 8;
/** Sums this close, relative to what was added, are equal: only rounding tells them apart. */
const ROUNDING = 1e-10;
/**
 * One-sided relabelling mid-p: how often swapping the labels candidate and baseline inside items gives a total difference
 * at least as bad as the one seen, ties counted half. Fisher's randomization test (Fisher 1935; Ernst 2004, Statistical
 * Science 19); assumes only that unchanged code gives exchangeable results inside an item. Exact for few items, else
 * Monte Carlo with the observed labels among the draws. `itemValue` maps the mean of an item's repetitions to what is
 * compared (identity, logarithm, share condition). The order of `items` must not depend on their results.
 */
function labelSwapMidP(items, itemValue, random) {
    const open = items.map((item) => relabel(item, itemValue)).filter((item) => item.isOpen);
    if (open.length === 0)
        return 1;
    const observed = open.reduce((sum, item) => sum + item.observed, 0);
    const tolerance = ROUNDING * open.reduce((sum, item) => sum + item.size, 0);
    const relabellings = open.reduce((product, item) => product * item.count, 1);
    if (relabellings <= ENUMERABLE) {
        const { less, equal } = countBelow(enumerateSums(open), observed, tolerance);
        return (less + equal / 2) / relabellings;
    }
    const { less, equal } = countBelow(drawSums(open, random), observed, tolerance);
    return (less + (equal + 1) / 2) / (DRAWS + 1);
}
/**
 * An item's difference under every relabelling, all equally likely, the one seen first; null when there are too many to
 * list. The order follows the places of the repetitions alone, so that one index is one relabelling for every score.
 */
function listRelabellings(item, itemValue) {
    return relabel(item, itemValue).all;
}
function relabel(item, itemValue) {
    const pool = [...item.candidate, ...item.baseline];
    const taken = item.candidate.length;
    const total = pool.reduce((sum, value) => sum + value, 0);
    const differenceAt = (candidateSum) => itemValue(candidateSum / taken) - itemValue((total - candidateSum) / (pool.length - taken));
    const observed = itemValue(mean(item.candidate)) - itemValue(mean(item.baseline));
    const ways = countSplits(pool.length, taken);
    const all = ways <= LISTED ? Float64Array.from(splitSums(pool, taken), differenceAt) : null;
    const size = all === null ? Math.abs(observed) : all.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return {
        observed,
        all,
        count: ways,
        size,
        isOpen: pool.some((value) => value !== pool[0]) && (all?.some((value) => value !== all[0]) ?? true),
        draw: (random) => differenceAt(drawSum(pool, taken, random)),
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function countSplits(size, taken) {
    let ways = 1;
    for (let i = 1; i <= taken; i++)
        ways = (ways * (size - taken + i)) / i;
    return Math.round(ways);
}
/** The sum over every choice of `taken` from the pool. */
function splitSums(pool, taken, from = 0) {
    if (taken === 0)
        return [0];
    const sums = [];
    for (let index = from; index <= pool.length - taken; index++) {
        const value = pool[index] ?? 0;
        for (const rest of splitSums(pool, taken - 1, index + 1))
            sums.push(value + rest);
    }
    return sums;
}
/** The sum of a random choice of `taken` from the pool (Fisher and Yates). */
function drawSum(pool, taken, random) {
    let sum = 0;
    for (let index = 0; index < taken; index++) {
        const other = index + random.below(pool.length - index);
        const value = pool[other] ?? 0;
        pool[other] = pool[index] ?? 0;
        pool[index] = value;
        sum += value;
    }
    return sum;
}
function enumerateSums(items) {
    return items.reduce((sums, item) => {
        const all = item.all ?? new Float64Array();
        const next = new Float64Array(sums.length * all.length);
        all.forEach((difference, way) => {
            sums.forEach((sum, index) => {
                next[way * sums.length + index] = sum + difference;
            });
        });
        return next;
    }, Float64Array.of(0));
}
function drawSums(items, random) {
    const sums = new Float64Array(DRAWS);
    const single = items.filter((item) => item.count === 2).map((item) => item.observed);
    for (let start = 0; start < single.length; start += SIGNS_AT_ONCE) {
        addSigns(sums, single.slice(start, start + SIGNS_AT_ONCE), random);
    }
    for (const item of items)
        if (item.count !== 2)
            addDraws(sums, item, random);
    return sums;
}
/** One run against one: a random sign each. The sums of eight items under every sign are listed, and a byte picks one. */
function addSigns(sums, differences, random) {
    const listed = Float64Array.from({ length: 2 ** SIGNS_AT_ONCE }, (_, signs) => differences.reduce((sum, difference, index) => sum + (signs & (1 << index) ? difference : -difference), 0));
    for (let draw = 0; draw < sums.length; draw += 4) {
        const bits = random.bits();
        for (let part = 0; part < 4; part++) {
            sums[draw + part] = (sums[draw + part] ?? 0) + (listed[(bits >>> (part * SIGNS_AT_ONCE)) & 255] ?? 0);
        }
    }
}
function addDraws(sums, item, random) {
    for (let draw = 0; draw < sums.length; draw++) {
        const difference = item.all === null ? item.draw(random) : (item.all[random.below(item.all.length)] ?? 0);
        sums[draw] = (sums[draw] ?? 0) + difference;
    }
}
function countBelow(sums, observed, tolerance) {
    let less = 0;
    let equal = 0;
    for (const sum of sums) {
        if (Math.abs(sum - observed) <= tolerance)
            equal++;
        else if (sum < observed)
            less++;
    }
    return { less, equal };
}


/***/ }),

/***/ 62939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ average),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83911);

const mean = {
    name: 'mean',
    of: 'items',
    relative: 'differences',
    acceptsText: false,
    compute: average,
};
function average(values) {
    return (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X)(values) / values.length;
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

/***/ 72810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ estimateRunNoise)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _stddev_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33218);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83911);



/**
 * How runs of the same code differ, from the values of items that every run has, one for each run. The shock is the variance
 * of the run means less the part that independent items would give it, never below 0 (one-way random effects, by moments:
 * Searle, Casella, McCulloch 1992, §3). Needs two runs; below five the shock is hardly known.
 */
function estimateRunNoise(items) {
    const runs = items[0]?.length ?? 0;
    const variances = items.map((values) => (0,_stddev_js__WEBPACK_IMPORTED_MODULE_1__/* .deviation */ .K)(values) ** 2);
    const means = Array.from({ length: runs }, (_, run) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(items.map((values) => values[run] ?? NaN)));
    const explained = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(variances) / items.length ** 2;
    return { within: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(variances), shock: Math.max(0, (0,_stddev_js__WEBPACK_IMPORTED_MODULE_1__/* .deviation */ .K)(means) ** 2 - explained) };
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ meetsCondition),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);

/** Its values are the items' shares already: see `meetsCondition`. */
const share = {
    name: 'share',
    of: 'items',
    relative: 'differences',
    acceptsText: true,
    compute: _mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G,
};
/** 1 when the value meets the condition of the share, else 0. `==` between numbers is within 1e-9. */
function meetsCondition(value, term) {
    const wanted = typeof term.value === 'boolean' ? Number(term.value) : term.value;
    if (typeof value === 'number' && typeof wanted === 'number')
        return compareNumbers(value, term.operator, wanted) ? 1 : 0;
    const isEqual = value === wanted;
    return (term.operator === '==' && isEqual) || (term.operator === '!=' && !isEqual) ? 1 : 0;
}
/** Numbers this close are equal: what rounding makes of the same value. */
const EQUAL_WITHIN = 1e-9;
/** A condition as written, on unrounded numbers. Anything that is not finite meets none. */
function compareNumbers(value, operator, bound) {
    if (!Number.isFinite(value) || !Number.isFinite(bound))
        return false;
    switch (operator) {
        case '>=':
            return value >= bound;
        case '<=':
            return value <= bound;
        case '>':
            return value > bound;
        case '<':
            return value < bound;
        case '==':
            return Math.abs(value - bound) <= EQUAL_WITHIN;
        case '!=':
            return Math.abs(value - bound) > EQUAL_WITHIN;
    }
}


/***/ }),

/***/ 33218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deviation),
/* harmony export */   T: () => (/* binding */ stddev)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);

const stddev = {
    name: 'stddev',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: deviation,
};
/** Sample standard deviation, n−1. NaN for fewer than two values. */
function deviation(values) {
    if (values.length < 2)
        return NaN;
    const center = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(values);
    return Math.sqrt(values.reduce((all, value) => all + (value - center) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 83911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ total),
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
const sum = {
    name: 'sum',
    of: 'items',
    relative: 'differences',
    acceptsText: false,
    compute: total,
};
function total(values) {
    return values.reduce((all, value) => all + value, 0);
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ mergeWords),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Tagged template: `say\`item ${id} failed\``. Strings become values, numbers and other texts are part of the words. */
function say(words, ...values) {
    const parts = [];
    words.forEach((word, index) => {
        if (word !== '')
            parts.push(word);
        const value = values[index];
        if (value === undefined)
            return;
        if (typeof value === 'string')
            parts.push({ value });
        else if (typeof value === 'number')
            parts.push(String(value));
        else
            parts.push(...value);
    });
    return parts;
}
/** Several values as one text: `"a", "b" and "c"`; past `most`, how many more there are. */
function list(values, most = 5) {
    const shown = values.slice(0, most);
    const rest = values.length - shown.length;
    return shown
        .flatMap((value, index) => {
        const isLast = index === shown.length - 1 && rest === 0;
        const separator = index === 0 ? '' : isLast ? ' and ' : ', ';
        return separator === '' ? [{ value }] : [separator, { value }];
    })
        .concat(rest > 0 ? [` and ${String(rest)} more`] : []);
}
/** The text for machines and JSON: values in double quotes, nothing encoded for any sink. */
function plain(text) {
    return text.map((part) => (typeof part === 'string' ? part : `"${part.value}"`)).join('');
}
/** The same text with neighbouring words as one. */
function mergeWords(text) {
    const merged = [];
    for (const part of text) {
        const last = merged.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    return merged;
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'DATASET_NOT_FOUND',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The dataset ${name} does not exist in the project of these keys at ${baseUrl}.`,
        remedy: ['Correct its name in the spec; a path of a file must begin with ./ or end with .jsonl or .json.'],
    });
}
function empty(name, version) {
    const when = version === undefined ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` at version ${version}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'DATASET_EMPTY',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The dataset ${name} has no active items${when}.`,
        remedy: ['Add items to it in Langfuse; archived ones do not count.'],
    });
}


/***/ }),

/***/ 36601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deliverAll)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/** Every reporter in turn. A reporter warns about what it could not do; none can change the report. */
async function deliverAll(reporters, report, context) {
    for (const reporter of reporters) {
        try {
            await reporter.deliver(report);
        }
        catch (error) {
            context.log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${reporter.name} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error)}`);
        }
    }
}


/***/ }),

/***/ 71605:
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
            throw new errors/* GateError */.u({
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
            throw new errors/* GateError */.u({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled while the base was checked out.` });
        }
        throw new Refused(lastLine(error));
    }
}
function lastLine(error) {
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
    return said.split('\n').at(-1) || (0,errors/* describeError */.U)(error);
}
function unreadable(text, remedy) {
    return new errors/* GateError */.u({ code: 'BASELINE_UNREADABLE', text, ...(remedy === undefined ? {} : { remedy }) });
}

// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/process/run-command.js
var run_command = __webpack_require__(68115);
;// CONCATENATED MODULE: ./build/baselines/rerun.js








/** Installing what a large repository needs, from an empty cache. */
const SETUP_TIMEOUT_MS = 20 * 60_000;
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
const rerunBaseline = {
    kind: 'rerun',
    description: 'the commit that the change departs from, run again beside the candidate',
    options: rerun_options,
    async find({ setup, branch }, gate, _dataset, context) {
        refuseTask(gate);
        const { identity, history, directory, signal } = context;
        const commit = identity.baseCommit ?? (await history.findBase(branch));
        if (commit === null)
            throw notKnown(branch);
        if (commit === identity.commit && identity.isDirty !== true) {
            return { status: 'missing', reason: (0,core_text/* say */.cv) `the code is that of the base commit ${rerun_short(commit)} itself` };
        }
        const worktree = await addWorktree(directory, commit, (0,child_environment/* childEnvironment */.Qc)([], {}).values, signal);
        try {
            if (setup !== undefined)
                await runSetup(setup, worktree.directory, commit, gate, context);
        }
        catch (error) {
            await worktree.remove();
            throw error;
        }
        const { repository, runUrl, pullRequest } = identity;
        return {
            status: 'code',
            gate: { ...gate, evaluatorModules: gate.evaluatorModules.filter(({ path }) => isFile(worktree.directory, path)) },
            directory: worktree.directory,
            // Without the event and the branch: this run is nobody's baseline but this candidate's.
            identity: {
                commit,
                ...(worktree.tree === undefined ? {} : { tree: worktree.tree }),
                ...(repository === undefined ? {} : { repository }),
                ...(runUrl === undefined ? {} : { runUrl }),
                ...(pullRequest === undefined ? {} : { pullRequest }),
            },
            origin: { kind: 'rerun', words: (0,core_text/* say */.cv) `the base commit ${rerun_short(commit)}, run again beside the candidate` },
            close: () => worktree.remove(),
        };
    },
};
/** With the variables that the gate's tasks may see, and no others. Throws GateError BASELINE_UNREADABLE or CANCELLED. */
async function runSetup(setup, directory, commit, gate, { log, signal }) {
    const [command = '', ...args] = typeof setup === 'string' ? ['sh', '-c', setup] : setup;
    const words = typeof setup === 'string' ? setup : setup.join(' ');
    log.info((0,core_text/* say */.cv) `The base commit ${rerun_short(commit)} is made ready: ${words}`);
    const environment = (0,child_environment/* childEnvironment */.Qc)(gate.env, gate.settings ?? {}).values;
    const result = await (0,run_command/* runCommand */.d)({
        ...{ command, args, directory, environment, signal },
        input: '',
        timeoutMs: SETUP_TIMEOUT_MS,
    });
    if (result.kind === 'exited' && result.code === 0)
        return;
    if (result.kind === 'cancelled') {
        throw new errors/* GateError */.u({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled while the base was made ready.` });
    }
    const said = 'lastWords' in result && result.lastWords !== '' ? (0,core_text/* say */.cv) `; its last words: ${result.lastWords}` : [];
    const how = {
        exited: () => ('code' in result ? (0,core_text/* say */.cv) `exited with code ${result.code}` : []),
        ended: () => ('how' in result ? (0,core_text/* say */.cv) `${[result.how]}` : []),
        timeout: () => (0,core_text/* say */.cv) `took more than ${SETUP_TIMEOUT_MS / 60_000} minutes`,
        'too-large': () => (0,core_text/* say */.cv) `printed more than 16 MiB`,
    }[result.kind]();
    throw new errors/* GateError */.u({
        code: 'BASELINE_UNREADABLE',
        text: (0,core_text/* say */.cv) `The base commit ${rerun_short(commit)} cannot be made ready: ${words} ${how}${said}`,
        remedy: (0,core_text/* say */.cv) `Correct ${'setup'} under baseline in the spec. It sees the variables of ${'env'}, and no others.`,
    });
}
function refuseTask({ task }) {
    if (REPEATABLE.includes(task.kind))
        return;
    throw new errors/* GateError */.u({
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${'rerun: base'} runs the code of another commit, and a task of the kind ${task.kind} is not code that two commits can have side by side.`,
        remedy: (0,core_text/* say */.cv) `Name a branch, a run or a file as the baseline.`,
        place: task.place,
    });
}
function notKnown(branch) {
    return new errors/* GateError */.u({
        code: 'BASELINE_NOT_FOUND',
        text: (0,core_text/* say */.cv) `The base commit is not known: neither this job nor its clone says where this code departs from ${branch}.`,
        remedy: (0,core_text/* say */.cv) `Have all of the history checked out, with ${'fetch-depth: 0'}, or write ${'branch:'} beside ${'rerun'}.`,
    });
}
function isFile(directory, path) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(directory, path), { throwIfNoEntry: false })?.isFile() === true;
}
function rerun_short(commit) {
    return commit.slice(0, 7);
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
                throw new errors/* GateError */.u({
                    code: found.isThere ? 'BASELINE_NOT_COMPARABLE' : 'BASELINE_NOT_FOUND',
                    text: found.text,
                    remedy: ['Correct the name of the run under baseline in the spec.'],
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
    return [(0,branch/* branchBaseline */.U)(getLangfuse, reports), runBaseline(getLangfuse), fileBaseline, rerunBaseline];
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
/** The known key that was probably meant. */
function nearestColumn(key) {
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
    const [header, ...records] = readRecords(text.replaceAll(/\r\n?/g, '\n'), file);
    if (header === undefined)
        return [];
    if ('code' in header)
        return [header];
    const names = header.record.map((name) => name.trim());
    const faults = headerFaults(names, file);
    if (faults.length > 0)
        return faults;
    return records.map((one) => {
        if ('code' in one)
            return one;
        const { where, place } = positionOf(one, file);
        if (one.record.length !== names.length) {
            return invalidRow((0,core_text/* say */.cv) `${where} has ${cells(one.record.length)}, and the header has ${names.length}`, place, (0,core_text/* say */.cv) `Put a text with a comma, a line end or a quote in it into double quotes; write a quote in it twice.`);
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
        const line = Number(error['lines']);
        const place = { file, line: Number.isInteger(line) && line > 0 ? line : 1, column: 1 };
        return [invalidRow((0,core_text/* say */.cv) `Line ${place.line} of ${file} is not CSV: ${[faultOf(error.code)]}`, place, QUOTES)];
    }
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
function headerFaults(names, file) {
    const place = { file, line: 1, column: 1 };
    const faults = names.flatMap((name, index) => {
        if (names.indexOf(name) < index)
            return [invalidRow((0,core_text/* say */.cv) `The header of ${file} has ${name} twice`, place)];
        if (isKnown(name))
            return [];
        return [invalidRow((0,core_text/* say */.cv) `The header of ${file} has the unknown column ${name}`, place, remedyFor(name))];
    });
    return faults.length > 0 || names.includes('input')
        ? faults
        : [invalidRow((0,core_text/* say */.cv) `The header of ${file} has no column input`, place, ['Its first line names the columns.'])];
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

;// CONCATENATED MODULE: ./build/datasets/repeated-key.js
// Not whole strings: a pattern that steps through one of several megabytes runs out of stack.
const TOKEN = /\\.|["{}]/g;
/** The first key that a map of this JSON has a second time, and where; `null` when none. JSON.parse keeps the last value. */
function findRepeatedKey(json) {
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
        if (keys.has(key))
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
            if (repeated === null)
                return [{ value, where, place }];
            return [
                invalidRow((0,core_text/* say */.cv) `${where} has the key ${repeated.key} a second time in one map`, {
                    ...place,
                    column: repeated.offset + 1,
                }),
            ];
        }
        catch (error) {
            return [invalidRow((0,core_text/* say */.cv) `${where} is not JSON: ${(0,errors/* describeError */.U)(error)}`, place)];
        }
    });
}
function parseJsonList(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [invalidRow((0,core_text/* say */.cv) `The dataset ${file} is not JSON: ${(0,errors/* describeError */.U)(error)}`)];
    }
    const repeated = findRepeatedKey(text);
    if (repeated !== null) {
        const before = text.slice(0, repeated.offset).split('\n');
        const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        return [invalidRow((0,core_text/* say */.cv) `Line ${place.line} of ${file} has the key ${repeated.key} a second time in one map`, place)];
    }
    if (!Array.isArray(value))
        return [invalidRow((0,core_text/* say */.cv) `The dataset ${file} must be a list of items`)];
    return value.map((row, index) => ({ value: row, where: (0,core_text/* say */.cv) `Row ${index + 1} of ${file}` }));
}

// EXTERNAL MODULE: ./build/core/spec/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(73964);
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
        }));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u)
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
        throw new errors/* GateError */.u(all.slice(0, MOST_PROBLEMS));
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
    if (fault !== null)
        return invalidRow((0,core_text/* say */.cv) `${row.where} ${fault.text}`, row.place, fault.remedy);
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
/** What keeps a row from being an item, as the end of a sentence on it. */
function rows_faultOf(value) {
    if (!isMap(value))
        return { text: ['is not a map'] };
    const unknown = Object.keys(value).find((key) => !COLUMNS.includes(key));
    if (unknown !== undefined)
        return { text: (0,core_text/* say */.cv) `has the unknown key ${unknown}`, remedy: suggestColumn(unknown) };
    if (!('input' in value))
        return { text: ['has no input'] };
    if ('expectedOutput' in value && 'expected_output' in value) {
        return { text: ['has both expectedOutput and expected_output'] };
    }
    const { id, metadata } = value;
    if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) {
        return { text: ['has an id that is no text'], remedy: ['Write it in quotes, or leave it out.'] };
    }
    if (metadata !== undefined && metadata !== null && !isMap(metadata))
        return { text: ['has metadata that is not a map'] };
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
        if (error instanceof errors/* GateError */.u)
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
        throw new errors/* GateError */.u({
            code: found.status === 'missing' ? 'DATASET_NOT_FOUND' : 'DATASET_INVALID',
            text: (0,core_text/* say */.cv) `The dataset cannot be read: ${found.text}`,
            remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}.`,
        });
    }
    const items = parseRows(found.text, file);
    if (items.length === 0) {
        throw new errors/* GateError */.u({
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/langfuse/ids.js
var ids = __webpack_require__(17482);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/langfuse/span-usage.js
var span_usage = __webpack_require__(24304);
;// CONCATENATED MODULE: ./build/langfuse/span-facts.js


function readSpanFacts(head, attributes) {
    const model = findModel(attributes);
    const prompt = findPrompt(attributes);
    const usage = (0,span_usage/* readUsage */.k9)(attributes);
    const cost = (0,span_usage/* readCost */.ii)(attributes);
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
const vercelPrompt = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]) });
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

;// CONCATENATED MODULE: ./build/langfuse/otlp.js


/** An OTLP trace request in its JSON form: what the gate reads and changes; the rest passes as it is. */
const otlpAttribute = schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* unknown */.L5J().optional() });
const otlpSpan = schemas/* looseObject */._H3({
    traceId: schemas/* string */.YjP(),
    spanId: schemas/* string */.YjP(),
    parentSpanId: schemas/* string */.YjP().nullish(),
    attributes: schemas/* array */.YOg(otlpAttribute).optional(),
    status: schemas/* unknown */.L5J().optional(),
});
const resourceSpans = schemas/* looseObject */._H3({
    scopeSpans: schemas/* array */.YOg(schemas/* looseObject */._H3({ spans: schemas/* array */.YOg(otlpSpan) })),
});
const otlpRequest = schemas/* object */.Ikc({ resourceSpans: schemas/* array */.YOg(resourceSpans) });
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
        return { traceId: traceId.toLowerCase(), facts: readSpanFacts(head, values) };
    });
}
const failure = schemas/* object */.Ikc({ code: schemas/* literal */.euz([2, 'STATUS_CODE_ERROR']) });
const anyValue = schemas/* object */.Ikc({ stringValue: schemas/* unknown */.L5J(), intValue: schemas/* unknown */.L5J(), doubleValue: schemas/* unknown */.L5J() }).partial();
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
        return { traceId: hexOf(span, FIELD.traceId), facts: readSpanFacts(head, values) };
    });
}
function readAttribute(pair) {
    const [key = new Uint8Array()] = messagesOf(pair, FIELD.key);
    const [any = new Uint8Array()] = messagesOf(pair, FIELD.value);
    const [field] = fieldsOf(any);
    return [Buffer.from(key).toString('utf8'), field === undefined ? undefined : otlp_protobuf_readValue(field)];
}
/** Texts and numbers; a list or a map says nothing of usage. */
function otlp_protobuf_readValue({ number, whole, content, value }) {
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
        return isOurs(Buffer.from(key).toString('utf8'), attributes) ? null : pair;
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
            log.debug((0,core_text/* say */.cv) `The relay could not answer a task: ${(0,errors/* describeError */.U)(error)}`);
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
        const { resourceSpans } = otlpRequest.parse(JSON.parse(body.toString('utf8')));
        const { known, unknown } = stampSpans(resourceSpans, attributesOf);
        if (unknown > 0)
            log.debug((0,core_text/* say */.cv) `${unknown} spans of a task belong to no item and were left out.`);
        count(readSpans(resourceSpans));
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
            log.warn((0,core_text/* say */.cv) `The prices of models could not be read, so costs are not known: ${(0,errors/* describeError */.U)(error)}`);
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

;// CONCATENATED MODULE: ./build/langfuse/meter-recorder.js




/** `openRecorder` of the roots where there are no keys: spans are read for what they used, and kept nowhere. */
async function openMeter(gate, _dataset, _task, context) {
    // Prices that spans do not say are known to nobody here.
    const meter = createUsageMeter(context.log, () => Promise.resolve(() => null));
    const relay = await startRelay(undefined, meter, context.log);
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

// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
// EXTERNAL MODULE: ./build/langfuse/pages.js
var pages = __webpack_require__(94924);
// EXTERNAL MODULE: ./build/langfuse/read-item.js
var read_item = __webpack_require__(16884);
// EXTERNAL MODULE: ./build/langfuse/reads.js
var reads = __webpack_require__(63125);
;// CONCATENATED MODULE: ./build/langfuse/await-scores.js




/** Longer each time: an evaluator of Langfuse takes seconds when it is quick and minutes when its model is busy. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;
/**
 * The run with the scores that Langfuse's own evaluators give it. They are made after the run was written, and nothing says
 * when they are done, so they are asked for until all are there or the time of the score is over; what is absent then is a
 * failed evaluation of its item, never nothing.
 */
async function awaitScores(record, awaited, langfuse, log) {
    const found = new Map();
    const traces = record.itemResults.flatMap(({ traceId, error }) => traceId === undefined || error !== null ? [] : [traceId]);
    const lacking = (waitedMs) => awaited.filter(({ score, timeoutMs }) => waitedMs <= timeoutMs && traces.some((trace) => found.get(trace)?.has(score) !== true));
    let waitedMs = 0;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
        const open = traces.filter((trace) => awaited.some(({ score }) => found.get(trace)?.has(score) !== true));
        for (const traceId of (0,pages/* chunks */.VN)(open, reads/* IDS_PER_REQUEST */.Zl)) {
            for (const row of await langfuse.fetchScores({ traceId })) {
                const trace = traceOf(row);
                if (row.source !== 'EVAL' || trace === undefined)
                    continue;
                const rows = [...(found.get(trace)?.values() ?? []), row];
                found.set(trace, (0,read_item/* chooseScores */.BT)(rows));
            }
        }
        const missing = lacking(waitedMs);
        if (missing.length === 0)
            break;
        if (waitedMs === 0)
            log.info((0,core_text/* say */.cv) `Waiting for Langfuse's own evaluators: ${(0,core_text/* list */.p_)(missing.map(({ score }) => score))}.`);
        await langfuse.sleep(pauseMs);
        waitedMs += pauseMs;
    }
    return { ...record, itemResults: record.itemResults.map((result) => withScores(result, awaited, found)) };
}
function traceOf({ subject }) {
    if (subject?.kind === 'trace')
        return subject.id;
    return subject?.kind === 'observation' ? subject.traceId : undefined;
}
function withScores(result, awaited, found) {
    if (result.error !== null)
        return result;
    const rows = found.get(result.traceId ?? '');
    const scores = { ...result.scores };
    const comments = { ...result.comments };
    const scoreErrors = [...result.scoreErrors];
    for (const { score, timeoutMs } of awaited) {
        const row = rows?.get(score);
        const comment = row === undefined ? undefined : (0,read_item/* commentOf */.vm)(row);
        if (row !== undefined)
            scores[score] = row.value;
        else
            scoreErrors.push({
                evaluator: score,
                message: `Langfuse gave no such score within ${String(timeoutMs / 1000)} s`,
            });
        if (comment !== undefined)
            comments[score] = comment;
    }
    return { ...result, scores, scoreErrors, ...(Object.keys(comments).length === 0 ? {} : { comments }) };
}

// EXTERNAL MODULE: ./build/langfuse/item-attributes.js
var item_attributes = __webpack_require__(17855);
;// CONCATENATED MODULE: ./build/langfuse/read-back.js



/**
 * Spans are readable after about 2 s, scores and links after 5 to 12, 15 s around midnight UTC. A little more than 2
 * minutes in all; the sum of the waits is counted, not the clock.
 */
const WAITS_MS = [2_000, 3_000, 3_000, 4_000, 6_000, 10_000, ...Array.from({ length: 7 }, () => 15_000)];
/**
 * Waits until all that was written can be read: the items by their number, then with their levels, then the scores by
 * their ids, a request for each 100 of both. Throws GateError LANGFUSE_INCOMPLETE when the last wait is over.
 */
async function read_back_confirm(written, scoreIds, langfuse) {
    const until = createPatience(langfuse);
    for (const { what, total, count } of langfuse.runs.prove(written))
        await until(what, count, total);
    await untilScores(until, ['the scores of this run'], scoreIds, langfuse);
}
/** As `confirm`, of scores alone. */
async function confirmScores(what, scoreIds, langfuse) {
    await untilScores(createPatience(langfuse), what, scoreIds, langfuse);
}
function createPatience(langfuse) {
    const waits = WAITS_MS.values();
    return async (what, count, total) => {
        for (;;) {
            const seen = await count();
            if (seen === total)
                return;
            const wait = waits.next();
            if (wait.done === true)
                throw (0,pages/* incomplete */.$x)(what, (0,core_text/* say */.cv) `${seen} of ${total} could be read`);
            await langfuse.sleep(wait.value);
        }
    };
}
async function untilScores(until, what, scoreIds, langfuse) {
    for (const ids of (0,pages/* chunks */.VN)(scoreIds, reads/* IDS_PER_REQUEST */.Zl)) {
        const count = async () => {
            const rows = await langfuse.fetchScores({ id: ids });
            return new Set(rows.map(({ id }) => id).filter((id) => ids.includes(id))).size;
        };
        await until(what, count, ids.length);
    }
}

// EXTERNAL MODULE: ./build/langfuse/batch-queue.js
var batch_queue = __webpack_require__(8406);
;// CONCATENATED MODULE: ./build/langfuse/score-writer.js



const TRIES = 5;
const WAIT_MS = 1_000;
/** Value and type as Langfuse takes them: its API refuses `true`. A number is finite by the port's contract. */
function scoreBody({ name, value, comment, metadata }) {
    const typed = typeof value === 'boolean'
        ? { value: value ? 1 : 0, dataType: 'BOOLEAN' }
        : typeof value === 'number'
            ? { value, dataType: 'NUMERIC' }
            : { value, dataType: 'CATEGORICAL' };
    return {
        name,
        ...typed,
        ...(comment === undefined ? {} : { comment }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}
/** A queue of scores: every event of a batch has its own answer, and only those that may still succeed are sent again. */
function createScoreQueue(langfuse) {
    return (0,batch_queue/* createBatchQueue */.E)({
        sizeOf: (event) => Buffer.byteLength(JSON.stringify(event)),
        write: async (batch) => {
            await writeAll(langfuse, batch);
            return 'stored';
        },
        tooLarge: refused(['a score is larger than a request may be']),
    });
}
async function writeAll(langfuse, batch) {
    let left = batch;
    for (let tries = 1;; tries += 1) {
        const answer = await langfuse.sendScores(left);
        const final = answer.errors.filter(({ status }) => status < 500 && status !== 429 && status !== 408);
        if (final.length > 0)
            throw refused(describe(final, batch));
        const stored = new Set(answer.successes.map(({ id }) => id));
        left = left.filter(({ id }) => !stored.has(id));
        if (left.length === 0)
            return;
        if (tries === TRIES)
            throw refused(describe(answer.errors, batch));
        await langfuse.sleep(WAIT_MS * 2 ** tries);
    }
}
/** `"accuracy": Invalid request data (400), and 3 more` — never a whole answer. */
function describe(errors, batch) {
    const [first] = errors;
    if (first === undefined)
        return ['some were neither taken nor refused'];
    const name = batch.find(({ id }) => id === first.id)?.body.name ?? first.id;
    const more = errors.length === 1 ? [] : (0,core_text/* say */.cv) ` and ${errors.length - 1} more`;
    return (0,core_text/* say */.cv) `${name} was answered with ${first.status}, ${first.message ?? 'without a word'}${more}`;
}
function refused(why) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,core_text/* say */.cv) `Langfuse did not take all scores: ${why}.`,
        remedy: ['Look at the name and the value of this score; a score config of the project may forbid it.'],
    });
}

;// CONCATENATED MODULE: ./build/langfuse/span-queue.js


function createSpanQueue(langfuse) {
    const queue = (0,batch_queue/* createBatchQueue */.E)({
        sizeOf: (entry) => Buffer.byteLength(entry),
        write: (batch) => langfuse.sendSpans(`{"resourceSpans":[${batch.join(',')}]}`, 'application/json'),
        tooLarge: new errors/* GateError */.u({
            code: 'LANGFUSE_INCOMPLETE',
            text: ['The trace of an item is larger than this Langfuse, or a proxy before it, takes in one request.'],
            remedy: ['Let the task answer with less, or raise the limit of a request’s body there.'],
        }),
    });
    return {
        add: (spans) => {
            queue.add(JSON.stringify(spans));
        },
        flush: () => queue.flush(),
        get waitingBytes() {
            return queue.waitingBytes;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@langfuse/otel/dist/index.mjs
var dist = __webpack_require__(49335);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/core/build/src/index.js
var build_src = __webpack_require__(24637);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-trace-base/build/src/index-shim.js
var index_shim = __webpack_require__(19644);
;// CONCATENATED MODULE: ./build/langfuse/tracing.js




/**
 * A tracer that nothing else in this process sees, whose spans go into the queue as they end. Every option that an OTEL_
 * or LANGFUSE_ variable could change is given here.
 */
function createTracing(queue, environment) {
    const processor = new dist/* LangfuseSpanProcessor */.Er({
        exporter: {
            export(spans, done) {
                for (const span of spans)
                    queue.add(toResourceSpans(span));
                done({ code: build_src.ExportResultCode.SUCCESS });
            },
            shutdown: () => Promise.resolve(),
        },
        // Its own batches are of 2048 spans, and drop what is more.
        exportMode: 'immediate',
        shouldExportSpan: () => true,
        mediaUploadEnabled: false,
        environment,
    });
    const provider = new index_shim/* BasicTracerProvider */.l({
        spanProcessors: [processor],
        sampler: new index_shim/* AlwaysOnSampler */.f4(),
        spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
    });
    return {
        tracer: provider.getTracer('langfuse-gate'),
        flush: async () => {
            await processor.forceFlush();
            await queue.flush();
        },
        close: () => provider.shutdown(),
    };
}

;// CONCATENATED MODULE: ./build/langfuse/record.js











/** The environment that Langfuse's own runners give to the traces of experiments. */
const ENVIRONMENT = 'sdk-experiment';
/**
 * Opens the record of one gate's run: `openRecorder` of the roots. `specHash` is of the spec's text. Throws GateError as
 * `createLangfuse` does.
 */
function langfuseRecorder(getLangfuse, specHash) {
    return async (gate, dataset, task, context) => {
        const langfuse = await getLangfuse(['Keeping this run']);
        return createRecorder({ langfuse, gate, dataset, task, specHash, context });
    };
}
async function createRecorder(options) {
    const { langfuse, gate, dataset, context } = options;
    const name = (0,run_metadata/* runName */.rt)(gate.name, context);
    const spans = createSpanQueue(langfuse);
    const scores = createScoreQueue(langfuse);
    const meter = createUsageMeter(context.log, () => langfuse.fetchPrices(context.now()));
    const relay = await startRelay({ langfuse, queue: spans }, meter, context.log);
    const environment = gate.run.environment ?? ENVIRONMENT;
    const tracing = createTracing(spans, environment);
    const from = context.now().toISOString();
    const items = new Map();
    const scoreIds = [];
    let begun;
    let marks = [];
    const run = () => {
        if (begun === undefined)
            throw new TypeError('the recorder was used before the run began');
        return begun;
    };
    const addScore = (id, body) => {
        scores.add({ id, timestamp: context.now().toISOString(), body: { id, ...body } });
        return id;
    };
    const addRunScore = (body) => {
        const { id } = run().open;
        return addScore((0,ids/* runScoreId */.$7)(id, body.name), { ...body, datasetRunId: id });
    };
    function startSpan(spanName = 'experiment-item-run') {
        const startedMs = context.now().getTime();
        const startTime = hrTime(startedMs);
        const span = tracing.tracer.startSpan(spanName, { root: true, startTime }, src.ROOT_CONTEXT);
        return { span, startedMs, ...span.spanContext() };
    }
    async function begin(evaluators) {
        const [firstItem] = dataset.items;
        if (firstItem === undefined)
            throw new TypeError('a run has an item');
        const { description } = gate.run;
        const metadata = (0,run_metadata/* runMetadata */.Vn)({ ...options, evaluators, startedAt: from });
        // Its span opens before its task does: some servers give a run its id with the trace of its first item.
        const first = startSpan();
        const open = await langfuse.runs.open({
            name,
            description,
            metadata,
            dataset,
            first: { itemId: firstItem.id, traceId: first.traceId, rootId: first.spanId },
        });
        const experiment = {
            id: open.id,
            name,
            ...(description === undefined ? {} : { description }),
            metadata: JSON.stringify(metadata),
            ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
            ...(dataset.version === undefined ? {} : { version: dataset.version }),
            environment,
        };
        begun = { open, experiment, metadata, first: { itemId: firstItem.id, span: first } };
    }
    function startItem(item, repetition) {
        const { open, experiment, first } = run();
        const { span, startedMs, traceId, spanId } = first.itemId === item.id && repetition === 0 ? first.span : startSpan();
        const shared = (0,item_attributes/* sharedAttributes */.LF)(experiment, item, spanId);
        span.setAttributes({ ...(0,item_attributes/* rootAttributes */.SW)(experiment, item, repetition), ...open.attributes(item, spanId), ...shared });
        relay.allow(traceId, spanId, shared);
        const evaluation = startSpan('experiment-item-evaluation');
        const ofEvaluation = (0,item_attributes/* evaluationAttributes */.i9)(experiment, item, traceId);
        evaluation.span.setAttributes(ofEvaluation);
        relay.allow(evaluation.traceId, evaluation.spanId, { 'langfuse.environment': environment });
        const traces = { id: item.id, repetition, task: traceId, evaluation: evaluation.traceId };
        meter.begin(traces);
        const end = async (answer) => {
            const { error, latency } = answer;
            const usage = await meter.end(traces, answer.missingSpans);
            span.setAttributes({ ...(0,item_attributes/* answerAttributes */.KZ)(answer), ...(0,item_attributes/* usageAttributes */.nH)(usage) });
            if (error !== undefined)
                span.setStatus({ code: src.SpanStatusCode.ERROR, message: error.message });
            // The time in the task, as the report has it; evaluators are not the task's.
            span.end(hrTime(latency === null ? context.now().getTime() : startedMs + latency * 1000));
            items.set(spanId, { itemId: item.id, hasFailed: error !== undefined });
            open.link(item, traceId, spanId);
            for (const score of answer.scores) {
                const id = (0,ids/* itemScoreId */.Ze)(open.id, item.id, repetition, score.name);
                scoreIds.push(addScore(id, { ...scoreBody(score), traceId, observationId: spanId }));
            }
            // Evaluators that ask no model leave no trace.
            if (meter.hasEvaluation(traces))
                evaluation.span.end(hrTime(context.now().getTime()));
            return usage;
        };
        return {
            traceId,
            traceparent: (0,ids/* traceparentOf */.dx)(traceId, spanId),
            evaluationTraceparent: (0,ids/* traceparentOf */.dx)(evaluation.traceId, evaluation.spanId),
            link: langfuse.links.trace(traceId),
            end,
        };
    }
    async function finish(record) {
        const { open, metadata } = run();
        const runScoreIds = (record.runScores ?? []).map((score) => addRunScore(scoreBody(score)));
        await tracing.flush();
        await scores.flush();
        await open.flush();
        if (!record.complete)
            return;
        const written = { runId: open.id, runName: name, dataset, from, items };
        await read_back_confirm(written, [...scoreIds, ...runScoreIds], langfuse);
        const said = { ...metadata, ...(0,run_metadata/* markMetadata */.nt)(record) };
        marks = [addRunScore({ name: run_metadata/* COMPLETE */.Wz, value: record.planned, dataType: 'NUMERIC', metadata: said })];
        await scores.flush();
    }
    const awaitAll = (record, awaited) => awaitScores(record, awaited, langfuse, context.log);
    async function writeVerdict(verdict, link) {
        const comment = link === undefined ? {} : { comment: link };
        const id = addRunScore({ name: run_metadata/* VERDICT */.y3, value: verdict, dataType: 'CATEGORICAL', ...comment });
        await scores.flush();
        await confirmScores(['the verdict of this run'], [...marks, id], langfuse);
    }
    return {
        runName: name,
        get experimentId() {
            return run().open.id;
        },
        get link() {
            return langfuse.links.run(run().open.id, dataset.id);
        },
        environment: relay.environment,
        begin,
        startItem,
        observe: () => meter.observe(),
        measure: (record) => meter.measure(record),
        finish,
        awaitScores: awaitAll,
        writeVerdict,
        close: async () => {
            await relay.close();
            await tracing.close();
        },
    };
}
/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
function hrTime(ms) {
    return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)];
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
// EXTERNAL MODULE: ./build/tasks/workers.js + 4 modules
var workers = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/tasks/program.js



/** A task that is no module of ours to load: its outputs are scored by the gate's evaluator modules and checks. */
function programTask({ start, ...definition }) {
    return (findJudges) => ({
        ...definition,
        start: async (options, gate, added, context) => {
            const job = await (0,workers/* createJob */._S)(gate, added, context, findJudges);
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
            throw new errors/* GateError */.u({
                code: 'TASK_NOT_LOADED',
                text: (0,core_text/* say */.cv) `The command ${program} is not on the PATH of this job.`,
                remedy: (0,core_text/* say */.cv) `Install it in an earlier step, or write its path relative to the working directory, as in ${'./bin/answer'}.`,
                place: context.place,
            });
        }
        return Promise.resolve(createAnswerer(program, args, context));
    },
});
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
const http_BODY_LIMIT_BYTES = 16 * 1024 * 1024;
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
                return readResponse(response, await http_readBody(response), seconds());
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
                return failed('TASK_FAILED', `the server could not be asked: ${(0,errors/* describeError */.U)(error)}`, null, true);
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
async function http_readBody(response) {
    const chunks = [];
    let size = 0;
    // The type of a web stream does not say that it can be iterated; in Node it can.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > http_BODY_LIMIT_BYTES)
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
            throw new errors/* GateError */.u({ code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled before the server was ready.` });
        try {
            const { status, body } = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) });
            await body?.cancel();
            if (!mustBeWell || status < 400)
                return;
            last = `it answered with status ${String(status)}`;
        }
        catch (error) {
            last = (0,errors/* describeError */.U)(error);
        }
        if (Number(process.hrtime.bigint() - started) / 1e6 > timeoutMs) {
            throw notReady((0,core_text/* say */.cv) `within ${timeoutMs / 1000} s ${[last]}${quoteOutput(server)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    function notReady(why) {
        return new errors/* GateError */.u({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `The server at ${url.href} did not become ready: ${why}`,
            remedy: (0,core_text/* say */.cv) `Check ${'start'} and ${'ready'} of the task, and that the server has what it needs: ${'env'} lists the variables it may see.`,
            place,
        });
    }
}
function quoteOutput(server) {
    const printed = server?.printed() ?? '';
    return printed === '' ? [] : (0,core_text/* say */.cv) `; the server printed: ${printed.slice(-500)}`;
}

;// CONCATENATED MODULE: ./build/langfuse/prompts.js




const prompts_PROMPTS = '/api/public/v2/prompts';
const prompts_message = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('placeholder'), name: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ role: schemas/* string */.YjP(), content: schemas/* string */.YjP() }),
]);
const storedPrompt = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* int */.Whr(),
    prompt: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(prompts_message)]),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).nullish(),
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
    const { status, body } = await langfuse.fetchPrompt(`${prompts_PROMPTS}/${inPathOnce(name)}${asked}`);
    if (status === 404)
        throw notFound((0,core_text/* say */.cv) `Langfuse has no ${which(choice)} of a prompt called ${name}.`);
    const parsed = storedPrompt.safeParse(body);
    if (parsed.success && status === 200)
        return parsed.data;
    throw new errors/* GateError */.u({
        code: status === 401 || status === 403 ? 'LANGFUSE_UNAUTHORIZED' : 'LANGFUSE_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `Langfuse gave no prompt ${name}: status ${status}.`,
        remedy: (0,core_text/* say */.cv) `Check the keys, and that the prompt can be opened in Langfuse.`,
    });
}
/** Encoded once, a name is right however often the server decodes it; but for one with a percent sign, which it decodes twice. */
function inPathOnce(name) {
    return name.includes('%') ? encodeURIComponent((0,reads/* inPath */.H9)(name)) : encodeURIComponent(name);
}
function which({ label, version }) {
    if (version !== undefined)
        return (0,core_text/* say */.cv) `version ${version}`;
    return (0,core_text/* say */.cv) `version with the label ${label ?? 'production'}`;
}
function notFound(text) {
    return new errors/* GateError */.u({
        code: 'TASK_NOT_LOADED',
        text,
        remedy: (0,core_text/* say */.cv) `Correct the name, the label or the version in the spec, or make the version in Langfuse.`,
    });
}

// EXTERNAL MODULE: ./build/core/spec/judge-schema.js
var judge_schema = __webpack_require__(38783);
;// CONCATENATED MODULE: ./build/tasks/prompt.js








const ENDPOINT = 'https://api.openai.com/v1';
const KEY = 'OPENAI_API_KEY';
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
            const stored = await fetchStoredPrompt(langfuse, asked.prompt, asked);
            const job = await (0,workers/* createJob */._S)(gate, added, context, findJudges);
            const holder = await (0,workers/* startWorkers */.Gf)('javascript', { prompt: modelCall(stored, asked, gate) }, [], {
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
        throw new errors/* GateError */.u({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `Neither the spec nor the config of the prompt ${stored.name}, version ${stored.version}, says which model is asked.`,
            remedy: (0,core_text/* say */.cv) `Write ${'model: …'} beside the prompt.`,
            place: task.place,
        });
    }
    const key = settings.key ?? KEY;
    if (!env.includes(key)) {
        throw new errors/* GateError */.u({
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
        const stored = await fetchStoredPrompt(langfuse, judge.prompt, judge);
        return { score, kind: 'prompt', call: modelCall(stored, judge, { ...gate, task: { ...gate.task, place } }) };
    }));
}

// EXTERNAL MODULE: ./build/tasks/leave-nothing.js + 1 modules
var leave_nothing = __webpack_require__(50926);
;// CONCATENATED MODULE: ./build/tasks/module.js



const module_options = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP().min(1).describe('path of a JavaScript or TypeScript module, relative to the working directory'),
    export: schemas/* string */.YjP().min(1).default('task').describe('the exported function that answers for one item'),
});
/** `task: evals/order-status.ts`: a function of the repository, called in processes of its own. */
const moduleTask = (findJudges) => ({
    kind: 'module',
    options: module_options,
    shorthand: (text) => (workers/* LANGUAGES */.Yj.javascript.isModule(text) ? { module: text, export: 'task' } : null),
    description: 'A JavaScript or TypeScript module that exports task(item) and, beside it, its `evaluators`.',
    describe: ({ module, export: name }) => (name === 'task' ? module : `${module} (${name})`),
    start: ({ module, export: name }, gate, added, context) => (0,code/* startCode */.K)('javascript', { path: module, export: name }, gate, added, context, findJudges),
});

;// CONCATENATED MODULE: ./build/tasks/python.js



const python_options = schemas/* strictObject */.rej({
    python: schemas/* string */.YjP().min(1).describe('path of a Python module, relative to the working directory'),
    function: schemas/* string */.YjP().min(1).default('task').describe('its function that answers for one item'),
});
/** `task: evals/answer.py`: a function of the repository, called in the Python that the job has its packages in. */
const pythonTask = (findJudges) => ({
    kind: 'python',
    options: python_options,
    shorthand: (text) => (workers/* LANGUAGES */.Yj.python.isModule(text) ? { python: text, function: 'task' } : null),
    description: 'A Python module with a function task(item) and, beside it, its `evaluators`.',
    describe: ({ python, function: name }) => (name === 'task' ? python : `${python} (${name})`),
    start: ({ python, function: name }, gate, added, context) => (0,code/* startCode */.K)('python', { path: python, export: name }, gate, added, context, findJudges),
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
            const job = await (0,workers/* createJob */._S)(gate, added, context, findJudges);
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
        throw new errors/* GateError */.u({ code: 'RUN_NOT_FOUND', text: found.text, remedy, place });
    }
    try {
        return await (0,read_run/* readRun */.cI)(found.run, await (0,read_run/* readItems */.F1)(found.run, langfuse), dataset, langfuse);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u))
            throw error;
        // What reads a run for a baseline calls it one.
        const problems = error.problems.map((problem) => problem.code === 'BASELINE_UNREADABLE' ? { ...problem, code: 'RECORD_UNREADABLE' } : problem);
        throw new errors/* GateError */.u(problems, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/tasks/script.js + 1 modules
var script = __webpack_require__(27876);
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
        openRecorder: langfuse.hasKeys ? langfuseRecorder(langfuse.get, (0,hash/* sha256 */.sc)(specText)) : openMeter,
    });
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError),
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** The one error class: the gate could not judge. A failing gate is a value, never one of these. */
class GateError extends Error {
    problems;
    constructor(problems, options) {
        const all = 'code' in problems ? [problems] : problems;
        super(all.map((problem) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(problem.text)).join('\n'), options);
        this.name = 'GateError';
        this.problems = all;
    }
}
/** A foreign error as one line of its own words; never a stack. */
function describeError(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `${error.message}${cause}`;
}


/***/ }),

/***/ 12804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ problemsOf),
  Rg: () => (/* binding */ runGate)
});

// UNUSED EXPORTS: runGates

// EXTERNAL MODULE: ./build/core/affected.js
var affected = __webpack_require__(87608);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/judge.js + 38 modules
var judge = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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

;// CONCATENATED MODULE: ./build/run-experiment.js





/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: when it fails, GateError PREFLIGHT_FAILED is thrown and nothing else has been paid for. Every other
 * failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled, or
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
    if (hasPreflight && first !== undefined && first.error !== null && !context.signal.aborted) {
        throw new errors/* GateError */.u(preflightFailed(first.id, first.error, options));
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
function preflightFailed(id, error, { gate, keyLikeNames }) {
    const unlisted = keyLikeNames.filter((name) => !gate.env.includes(name));
    const keys = (0,core_text/* say */.cv) `This job has ${(0,core_text/* list */.p_)(unlisted)}, which env does not list: the task cannot see ${unlisted.length === 1 ? IT : THEM}. `;
    return {
        code: 'PREFLIGHT_FAILED',
        text: (0,core_text/* say */.cv) `The preflight failed on the dataset item ${id}, and nothing else was run: ${error.message}`,
        remedy: (0,core_text/* say */.cv) `${unlisted.length === 0 ? [] : keys}Mend the task, and run it on this item before the next push.`,
        place: gate.task.place,
    };
}
const IT = ['it'];
const THEM = ['them'];

// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/pool-runs.js
var pool_runs = __webpack_require__(13385);
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
    if (findAttempts === undefined || event === undefined || (0,attempts/* isRepeating */.gA)(event))
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
    return { candidate: (0,pool_runs/* poolRuns */.r)(candidate, runs).record, notes: [] };
}
async function look(find) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u) || error.problems.some(({ code }) => code === 'CANCELLED'))
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

// EXTERNAL MODULE: ./build/stages/choose.js
var choose = __webpack_require__(55325);
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
    if (error === undefined || error === null)
        return {};
    if (error.isRegression)
        return { regression: error.message };
    throw new errors/* GateError */.u({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The script failed after its experiment: ${error.message}`,
        remedy: (0,core_text/* say */.cv) `Its items were run and scored; mend what it does with their results.`,
    });
}

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
    throw new errors/* GateError */.u({
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

// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
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
async function runBeside(code, { dataset, definition, candidate, runCandidate, edges, onResult, context }) {
    const { gate, directory, identity, origin } = code;
    const ended = new AbortController();
    const signal = AbortSignal.any([context.signal, ended.signal]);
    const ofBase = { ...context, directory, identity, runId: `${context.runId}-base`, signal };
    const task = definition.describe(gate.task.options);
    const recorder = await edges.openRecorder?.(gate, dataset, task, ofBase);
    let runner;
    try {
        runner = await startBase(code, definition, recorder?.environment ?? {}, ofBase, dataset);
        const turns = takeTurns([candidate, scoreAlike(runner, candidate)], signal);
        const stopOther = (error) => {
            ended.abort();
            throw error;
        };
        const [measured, base] = await Promise.allSettled([
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
        if (measured.status === 'rejected')
            throw measured.reason;
        if (base.status === 'rejected')
            throw unreadable(code, base.reason);
        const experiment = measured.value;
        if (signal.aborted || !base.value.complete)
            return { experiment, found: { status: 'none' } };
        const runScores = await scoreRun(base.value, { dataset, runner: candidate, context });
        await runner.close();
        const record = candidateRecord(base.value, { runScores, gate, dataset, task, recorder, context: ofBase });
        const found = { status: 'found', record: await keep(record, gate, recorder), origin };
        return { experiment, found };
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
async function keep(record, { awaited }, recorder) {
    const measured = (await recorder?.measure(record)) ?? record;
    await recorder?.finish(measured);
    return awaited.length === 0 ? measured : ((await recorder?.awaitScores?.(measured, awaited)) ?? measured);
}
/** What the base's own code does wrong is about the baseline; what goes wrong around it is what it is. */
function unreadable({ identity }, error) {
    if (!(error instanceof errors/* GateError */.u))
        return error;
    return new errors/* GateError */.u(error.problems.map((problem) => {
        if (!['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED'].includes(problem.code))
            return problem;
        return {
            code: 'BASELINE_UNREADABLE',
            text: (0,core_text/* say */.cv) `The base commit ${(identity.commit ?? '').slice(0, 7)} cannot be run: ${problem.text}`,
            remedy: (0,core_text/* say */.cv) `Say under baseline in the spec how its packages are installed, as in ${'{rerun: base, setup: npm ci}'}; where the task came with the change, name no baseline yet.`,
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
        throw cancelled();
    return { ...baseline, record: replaceScores(baseline.record, plan, answers, candidate.name) };
}
const NOTHING = { scores: [], scoreErrors: [] };
function cancelled() {
    return new errors/* GateError */.u({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled while the baseline’s outputs were scored again.`,
        remedy: (0,core_text/* say */.cv) `Run it again.`,
    });
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


/** Their runs become baselines, which are whole. */
const RECORDING_EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Known only when all processes have ended. */
const LATE_SCORES = new Set(['cost', 'tokens']);
/**
 * Null for a run that goes to its end: where the spec does not ask for less, there is nothing to compare with, the run may
 * become a baseline, or a rule is on what is known only at the end.
 */
function planStops(gate, dataset, baseline, { identity, runId }) {
    const isLate = gate.rules.some(({ list, score }) => list !== 'watch' && LATE_SCORES.has(score));
    const isRecorded = identity.event !== undefined && RECORDING_EVENTS.has(identity.event);
    if (!gate.stopEarly || baseline.status !== 'found' || isRecorded || isLate)
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
    if (context.signal.aborted) {
        throw new errors/* GateError */.u({
            code: 'CANCELLED',
            text: (0,core_text/* say */.cv) `The run was cancelled while stored outputs were scored.`,
            remedy: (0,core_text/* say */.cv) `Run it again.`,
        });
    }
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
    return new errors/* GateError */.u({
        code: 'BASELINE_NOT_COMPARABLE',
        text: (0,core_text/* say */.cv) `The run ${name} is on both sides: it would be compared with itself.`,
        remedy: (0,core_text/* say */.cv) `Name another run under ${'task'} or under ${'baseline'}.`,
        place,
    });
}

;// CONCATENATED MODULE: ./build/gate.js





















/** Runs every gate in the order of the spec. A gate that cannot be judged is a value among the others. */
async function runGates(gates, edges, context, watching) {
    const reports = [];
    for (const gate of gates)
        reports.push(await runGate(gate, edges, context, watching));
    return reports;
}
/**
 * The order of the stages: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything
 * is paid for. Never rejects: what stops a gate is its verdict `error`.
 */
async function runGate(gate, edges, context, watching) {
    try {
        refuseCancelled(context);
        const { problems } = (0,waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString());
        if (problems.length > 0)
            throw new errors/* GateError */.u(problems);
        const untouched = await lookForChanges(gate, edges);
        if (untouched !== null)
            return (0,affected/* notAffectedGate */.Tp)(gate, untouched);
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const anchor = await findAnchor(gate, dataset, edges.baselines, context);
        const baseline = await findBaseline(gate, dataset, edges, context);
        try {
            refuseCancelled(context);
            return await runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching });
        }
        finally {
            if (baseline.status === 'code')
                await baseline.close();
        }
    }
    catch (error) {
        return (0,judge/* errorGate */.i)(gate, problemsOf(error));
    }
}
/** From the first item that is paid for to the verdict. */
async function runAndJudge({ gate, dataset: whole, baseline, anchor, edges, context, watching, }) {
    const definition = (0,choose/* chosen */.F)(edges.tasks, gate.task);
    if (definition.findRun !== undefined && baseline.status !== 'code') {
        const stored = await judgeStored(definition, baseline, { gate, dataset: whole, context });
        return decideGate(gate, { ...judgeInput(gate, whole, stored.found, undefined, anchor), candidate: stored.candidate }, edges);
    }
    const task = definition.describe(gate.task.options);
    const stops = baseline.status === 'code' ? null : planStops(gate, whole, baseline, context);
    const dataset = stops?.dataset ?? whole;
    const recorder = await edges.openRecorder?.(gate, dataset, task, context);
    const budget = startBudget(gate, context);
    const limited = { ...context, signal: budget.signal };
    const recordOf = (measured, runScores = {}) => candidateRecord(measured, { runScores, gate, dataset, task, recorder, context });
    let candidate;
    try {
        const [awaited] = gate.awaited;
        if (awaited !== undefined && recorder?.awaitScores === undefined)
            throw new errors/* GateError */.u(nobodyAwaits(awaited));
        const runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, limited, whole);
        let scored;
        let scoredAnchor = null;
        const run = (by, signal) => runExperiment({
            gate,
            dataset,
            runner: by,
            ...(recorder === undefined ? {} : { recorder }),
            onProgress: watching.onProgress(gate),
            onResult: budget.spend,
            ...(stops === null ? {} : { looks: { ...stops, mayStop: (soFar) => stops.look(recordOf(soFar)) !== null } }),
            keyLikeNames: watching.keyLikeNames,
            context: { ...limited, signal },
        });
        try {
            let experiment;
            let found;
            if (baseline.status === 'code') {
                const beside = { dataset, definition, candidate: runner, runCandidate: run, edges, onResult: budget.spend };
                ({ experiment, found } = await runBeside(baseline, { ...beside, context: limited }));
            }
            else {
                experiment = await run(runner, limited.signal);
                found = baseline;
            }
            const runScores = await scoreRun(experiment, { dataset, runner, context: limited });
            candidate = recordOf(experiment, runScores);
            if (isCut(candidate) || limited.signal.aborted)
                throw new errors/* GateError */.u(gate_cancelled(candidate));
            candidate = { ...candidate, ...(await concludeRun(candidate, dataset, runner)) };
            const seen = { ...candidate, ...recorder?.observe() };
            const scoring = { gate, dataset, runner, context: limited };
            scored = await rescoreBaseline(found, seen, scoring);
            if (anchor !== null)
                scoredAnchor = await rescoreBaseline(anchor, seen, scoring);
        }
        finally {
            budget.close();
            await runner.close();
        }
        // When no process is left whose spans could still come.
        candidate = (await recorder?.measure(candidate)) ?? candidate;
        await recorder?.finish(candidate);
        if (gate.awaited.length > 0)
            candidate = (await recorder?.awaitScores?.(candidate, gate.awaited)) ?? candidate;
        const addedItems = await addedSinceBase(gate, whole, edges.findAddedItems, context);
        const added = await addAttempts(candidate, gate, whole, edges.findAttempts, context);
        const report = await decideGate(gate, { ...judgeInput(gate, whole, scored, addedItems, scoredAnchor), ...added }, edges);
        await recorder?.writeVerdict(report.verdict, context.identity.runUrl);
        return report;
    }
    catch (error) {
        const spent = budget.problem();
        return (0,judge/* errorGate */.i)(gate, spent === null ? problemsOf(error) : [spent], candidate);
    }
    finally {
        budget.close();
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
function nobodyAwaits({ score, place }) {
    return {
        code: 'NO_CREDENTIALS',
        text: (0,core_text/* say */.cv) `The score ${score} is written by an evaluator in Langfuse, and this job has no keys of it.`,
        remedy: (0,core_text/* say */.cv) `Set the inputs langfuse-public-key and langfuse-secret-key of the action, or LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.`,
        place,
    };
}
function refuseCancelled({ signal }) {
    if (!signal.aborted)
        return;
    throw new errors/* GateError */.u({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled before this gate was run.`,
        remedy: (0,core_text/* say */.cv) `Run it again.`,
    });
}
/** Not complete, and not because a look has stopped it. */
function isCut({ complete, stopEarly }) {
    return !complete && (stopEarly === undefined || stopEarly.notRun.length === 0);
}
function gate_cancelled({ itemResults, planned }) {
    const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length;
    return {
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled after ${finished} of ${planned} item results.`,
        remedy: (0,core_text/* say */.cv) `Run it again: a part of the items is never judged.`,
    };
}
/** What stopped a stage, as problems; a foreign error keeps its own words. */
function problemsOf(error) {
    if (error instanceof errors/* GateError */.u)
        return error.problems;
    return [
        {
            code: 'UNEXPECTED',
            text: (0,core_text/* say */.cv) `The gate met an error that it does not know: ${(0,errors/* describeError */.U)(error)}`,
            remedy: (0,core_text/* say */.cv) `Please report it, with the log of this run.`,
        },
    ];
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

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _r: () => (/* binding */ callGithub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   uh: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);






const ATTEMPT_TIMEOUT_MS = 30_000;
/** GitHub asks for a minute after a secondary limit, and for up to an hour after the primary one: that is too long. */
const LONGEST_WAIT_SECONDS = 60;
const WAITS = 2;
/** After one second and after four more. */
const RETRIES = 2;
/**
 * A client that retries what is worth it, waits when GitHub asks for a wait that is short enough, and gives up on an answer
 * after half a minute.
 */
function createGithub({ token, apiUrl, log }) {
    const mayWait = (seconds, retryCount) => {
        if (seconds > LONGEST_WAIT_SECONDS || retryCount >= WAITS)
            return false;
        log.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub limits the rate of requests; waiting ${seconds} seconds.`);
        return true;
    };
    // The runner's proxy is inside the toolkit's own fetch.
    const proxied = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const octokit = new (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A))((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        request: {
            fetch: (url, init) => proxied(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) }),
        },
        retry: { retries: RETRIES },
        throttle: {
            // The plugin's queues are global; each client has its own.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            onRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
        },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    }));
    return { octokit };
}
/** One call, its failure translated: `GateError` GITHUB_UNAVAILABLE that says what was refused and which permission it takes. */
async function callGithub(doing, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw translate(error, doing, permission);
    }
}
/** The HTTP status behind a failed call, if GitHub answered at all. */
function statusOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u ? error.cause : error;
    if (typeof cause !== 'object' || cause === null || !('status' in cause))
        return undefined;
    return typeof cause.status === 'number' ? cause.status : undefined;
}
/** GitHub refused for want of a permission: asking again is useless. */
function isForbidden(error) {
    return statusOf(error) === 403 || statusOf(error) === 401;
}
function translate(error, doing, permission) {
    const own = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error);
    if (statusOf(error) === 403 && /not accessible|permission|forbidden|read-only/i.test(own)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub does not let this token ${[doing]}: it lacks the permission ${permission}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add ${permission} to the permissions of the workflow's job. A pull request from a fork or from Dependabot has a read-only token whatever the workflow says.`,
        }, { cause: error });
    }
    if (statusOf(error) === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub does not accept the token (${own}), so it could not ${[doing]}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Check the input ${'github-token'}.`,
        }, { cause: error });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({ code: 'GITHUB_UNAVAILABLE', text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub could not ${[doing]}: ${own}` }, { cause: error });
}


/***/ }),

/***/ 51446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeStatus),
/* harmony export */   hr: () => (/* binding */ GENERAL_CONTEXT),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _core_render_encode_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74808);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);


const CONTEXT_LIMIT = 200;
/** The name under which a gate's statuses stand beside a commit. */
function statusContext(gate) {
    return `langfuse-gate / ${(0,_core_render_encode_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(gate, CONTEXT_LIMIT)}`;
}
/** Where what went wrong belongs to no gate. */
const GENERAL_CONTEXT = 'langfuse-gate';
/** One status; the newest of a context counts. Throws GateError GITHUB_UNAVAILABLE. */
async function writeStatus({ octokit }, target, context, status) {
    await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callGithub */ ._r)('set a commit status', 'statuses: write', () => octokit.rest.repos.createCommitStatus({
        owner: target.owner,
        repo: target.repo,
        sha: target.sha,
        state: status.state,
        description: status.description,
        context,
        target_url: target.url,
    }));
}


/***/ }),

/***/ 26587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTokenAuthor)
/* harmony export */ });
/** The token of a workflow run, where GitHub does not say whose a token is. */
const DEFAULT_AUTHOR = 'github-actions[bot]';
/**
 * The login that this token's comments and statuses carry. A workflow's token may not ask `GET /user`, but may ask GraphQL
 * who it is.
 */
async function findTokenAuthor({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return DEFAULT_AUTHOR;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'LANGFUSE_UNAUTHORIZED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Langfuse at ${baseUrl} does not know these keys.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Check the public and the secret key, and that the address is that of the project: Langfuse Cloud has ${REGIONS}.`,
        });
    }
    if (status === 403) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
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

// EXTERNAL MODULE: ./node_modules/@langfuse/client/dist/index.mjs + 2 modules
var dist = __webpack_require__(10795);
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
        throw new errors/* GateError */.u({
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






/** The name of an item's trace, that of its root span: Langfuse's runners and the gate write the same. */
const NAME = 'experiment-item-run';
const HOUR_MS = 60 * 60 * 1000;
/** When a run that was never marked complete has ended at the latest. */
const DAY_MS = 24 * HOUR_MS;
const PLACE_KEY = 'langfuse_gate.place';
/** Which item of which run a trace is. One JSON object: alone, an id like `1e3` would come back as a number. */
const place = schemas/* object */.Ikc({ run: schemas/* string */.YjP(), item: schemas/* string */.YjP(), root: schemas/* string */.YjP() });
function traceAttributes(at) {
    return { [`langfuse.observation.metadata.${PLACE_KEY}`]: JSON.stringify(at) };
}
/**
 * The items of a run by their traces, which a v3 server lists a hundred a request with output, latency and cost. It knows
 * no run of a trace: a window of time is read, and what is not of the run is passed over.
 */
function createItemTraces(connection, api) {
    const what = ['the traces of the items'];
    const fetchTraces = (from, to) => (0,langfuse_pages/* collectNumbered */.j9)((page) => {
        const query = {
            name: NAME,
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
        output: hasFailed ? undefined : readParsed(output, metadata[item_attributes/* ITEM_KEYS */.nk.outputType]),
        metadata,
        ...(totalCost === undefined || totalCost <= 0 ? {} : { usage: { cost: totalCost, tokens: null } }),
    };
}
/** A text that was JSON by chance has been parsed, and its blanks are lost: then it is not known. */
function readParsed(output, type) {
    if (typeof output === 'string' || output === undefined)
        return (0,item_attributes/* readOutput */.ov)(output ?? '', type);
    return type === undefined || type === 'json' ? output : undefined;
}
function placeOf({ metadata }) {
    try {
        return place.safeParse(JSON.parse(metadata[PLACE_KEY] ?? '')).data;
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
                yield [toHead(run)];
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
        return traces.fetchLinked(links);
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
    const fetchRows = (runId, from, fields) => {
        const query = { fromStartTime: from, limit: langfuse_reads/* PAGE */.KL, fields, filter: JSON.stringify([where('experimentId', runId)]) };
        const what = (0,core_text/* say */.cv) `the items of the experiment ${runId}`;
        const pages = (0,langfuse_pages/* followCursors */.be)((cursor) => (0,sdk_request/* askFor */.d)(connection, what, answers/* experimentItems */.qV, (options) => api.experiments.listItems({ ...query, ...cursor }, options)), what);
        return (0,langfuse_pages/* collect */.Fo)(pages);
    };
    return {
        async *list({ from, name, dataset }) {
            const conditions = [
                where('name', name.value, name.operator),
                ...(dataset.id === undefined || name.operator === '=' ? [] : [where('datasetId', dataset.id)]),
            ];
            yield* (0,langfuse_reads/* withScores */.U_)(toRuns(listExperiments(from, conditions)), reads);
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
                link: () => undefined,
                flush: () => Promise.resolve(),
            });
        },
        prove({ runId, from, items }) {
            const what = ['the items of this run'];
            const total = items.size;
            const countRows = async () => {
                const pages = listExperiments(from, [where('id', runId)]);
                const [row] = await (0,langfuse_pages/* collect */.Fo)(pages);
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
async function* toRuns(pages) {
    for await (const page of pages) {
        yield page.map(({ startTime, endTime, ...row }) => ({
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
            if (error instanceof errors/* GateError */.u)
                throw error;
            if (signal.aborted)
                throw (0,retry/* cancelled */.KW)();
            return { again: (0,core_text/* say */.cv) `the connection broke when asked for ${what} (${(0,errors/* describeError */.U)(error)})` };
        }
    }, connection);
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
    return { status: response.status, text, body: parseJson(text), header: (name) => response.headers.get(name) };
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
function parseJson(text) {
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
    return new errors/* GateError */.u({
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
    const { publicKey, secretKey, signal, sleep = retry/* sleepFor */.dt, timeoutMs = TIMEOUT_MS } = options;
    const baseUrl = parseBaseUrl(options.baseUrl);
    const connection = { baseUrl, signal, sleep, timeoutMs, patience: { leftMs: retry/* PATIENCE_MS */.xR } };
    const { api } = new dist/* LangfuseClient */.X6({ publicKey, secretKey, baseUrl });
    const { projectId, generation } = await probe(connection, api, options.log);
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
        sleep: (ms) => sleep(ms, signal),
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
    return new errors/* GateError */.u({
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
/* harmony export */   i9: () => (/* binding */ evaluationAttributes),
/* harmony export */   nH: () => (/* binding */ usageAttributes),
/* harmony export */   nk: () => (/* binding */ ITEM_KEYS),
/* harmony export */   ov: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);

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

/***/ 94924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   VN: () => (/* binding */ chunks),
/* harmony export */   be: () => (/* binding */ followCursors),
/* harmony export */   iF: () => (/* binding */ followNumbers),
/* harmony export */   j9: () => (/* binding */ collectNumbered)
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
/** Pages by their numbers, fetched as they are wanted. */
async function* followNumbers(fetchPage, what) {
    for (let number = 1;; number += 1) {
        if (number > MOST_PAGES)
            throw incomplete(what, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it has more than ${MOST_PAGES} pages`);
        const page = await fetchPage(number);
        yield page;
        if (number >= page.meta.totalPages)
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
/** What was read or written is not all of it. */
function incomplete(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Langfuse has not all of ${what}: ${why}.`,
        remedy: ['Run it again; when it stays like this, look at the project in Langfuse and at its server’s log.'],
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94924);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16884);
/* harmony import */ var _read_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17822);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63125);
/* harmony import */ var _run_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74935);








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
        throw unreadable(run, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `it counts ${run.itemCount} items and gave ${distinct}`);
    }
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
    const isOurs = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.gate] !== undefined;
    // The gate's own runs say with each item what it used, as far as it is known.
    const usage = isOurs ? new Map() : await langfuse.runs.fetchUsage(run, rows);
    const shared = sharedTraces(rows);
    const itemResults = rows.map((row) => {
        const found = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .toItemResult */ ._R)(row, scores.get(row) ?? [], shared.has(row.traceId) ? undefined : usage.get(row.traceId));
        if ('lost' in found)
            throw unreadable(run, found.lost);
        return { ...found.result, link: langfuse.links.trace(row.traceId) };
    });
    const version = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.datasetVersion];
    const selection = metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.selection];
    const planned = isOurs ? Number(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.items]) || 0 : itemResults.length;
    const observed = (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readObserved */ .xY)(metadata);
    const runScores = [...(0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseScores */ .BT)(run.scores.filter(({ name }) => !(0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .isGateScore */ .OW)(name))).values()];
    return {
        format: _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_FORMAT */ .i4,
        version: 1,
        gate: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.gate] ?? '',
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
        task: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.task] ?? '',
        comparability: {
            dataset: {
                source: dataset.source,
                name: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.dataset] ?? dataset.name,
                ...(run.datasetId === undefined ? {} : { id: run.datasetId, link: langfuse.links.dataset(run.datasetId) }),
                ...(version === undefined ? {} : { version }),
                hash: metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.datasetHash] ?? null,
                ...(selection === undefined ? {} : { selection }),
            },
            evaluators: (0,_read_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvaluators */ .JD)(metadata),
            repeat: Math.max(1, Number(metadata[_run_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS */ .Rk.repeat] ?? 1) || 1),
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
    for (const traceId of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .chunks */ .VN)([...byTrace.keys()], _reads_js__WEBPACK_IMPORTED_MODULE_5__/* .IDS_PER_REQUEST */ .Zl)) {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u({
        code: 'BASELINE_UNREADABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `The run ${name} could not be read from Langfuse as a whole: ${why}.`,
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
        fetchDataset: (name) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(connection, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the dataset ${name}`, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .dataset */ .RT, (options) => api.datasets.get(inPath(name), options)),
        fetchDatasetItems(name, version) {
            const what = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the items of the dataset ${name}`;
            return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .collectNumbered */ .j9)((page) => {
                const query = { datasetName: name, version, page, limit: PAGE };
                return (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_2__/* .askFor */ .d)(connection, what, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetItems */ .ZI, (options) => api.datasetItems.list(query, options));
            }, what);
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

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dt: () => (/* binding */ sleepFor),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   xR: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


const TRIES = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** All waits of one call together. A minute's rate limit is waited out twice; a day's limit is not. */
const WAITS_MS = 150_000;
/** All waits of one connection: a server that answers every request late must not keep a job for hours. */
const PATIENCE_MS = 15 * 60_000;
/**
 * Tries until an answer is there: 5 times, with waits that double and are spread at random, or as long as the server
 * asks. Throws GateError LANGFUSE_UNAVAILABLE with the last reason, CANCELLED when the run is.
 */
async function withRetries(attempt, { sleep, signal, baseUrl, patience }) {
    let waited = 0;
    for (let tries = 1;; tries += 1) {
        if (signal.aborted)
            throw cancelled();
        const result = await attempt();
        if ('value' in result)
            return result.value;
        const wait = result.afterMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
        waited += wait;
        patience.leftMs -= wait;
        if (tries === TRIES || waited > WAITS_MS || patience.leftMs < 0)
            throw unavailable(baseUrl, result.again);
        await sleep(wait, signal);
    }
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({ code: 'CANCELLED', text: ['The run was cancelled while it waited for Langfuse.'] });
}
function unavailable(baseUrl, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Langfuse at ${baseUrl} could not be used: ${why}.`,
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
 * are those of langfuse/experiment-action, so that the runs of both are found together.
 */
const KEYS = {
    commit: 'langfuse.git_sha',
    branch: 'langfuse.branch',
    event: 'langfuse.event',
    actor: 'langfuse.actor',
    pullRequestUrl: 'langfuse.pr_url',
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75132);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64018);





/** What the generated client throws. Class and name differ between copies of it, so neither is looked at. */
const refusal = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    statusCode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
    rawResponse: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        redirected: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        headers: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((headers) => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ get: zod__WEBPACK_IMPORTED_MODULE_3__/* ["function"] */ .fHH() }).safeParse(headers).success),
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
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u)
                throw error;
            if (signal.aborted)
                throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelled */ .KW)();
            const refused = refusal.safeParse(error);
            // The client wraps what fetch threw: a connection that broke has no status.
            if (!refused.success) {
                return { again: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the connection broke when asked for ${what} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error)})` };
            }
            const { statusCode, body, rawResponse } = refused.data;
            if (rawResponse.redirected)
                throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .redirected */ .cP)(baseUrl, new URL(rawResponse.url).origin);
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .ni)({ status: statusCode, body, header: (name) => rawResponse.headers.get(name) }, what, baseUrl);
        }
    }, connection);
}
/** As `ask`, of what a server must have: that it does not is GateError LANGFUSE_UNAVAILABLE. */
async function askFor(connection, what, schema, call) {
    const found = await ask(connection, what, schema, call);
    if (found === null)
        throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(connection.baseUrl, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it does not have ${what}`);
    return found;
}
/** Worth another try, and never taken for an empty answer. */
function readAnswer(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return { value: parsed.data };
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    return { again: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .notLangfuse */ .d5)(what)} (${where === '' ? 'not JSON' : where})` };
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

/***/ 71064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   Z6: () => (/* binding */ unlistedNames),
/* harmony export */   jv: () => (/* binding */ keyLikeNames)
/* harmony export */ });
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);

/**
 * What a process with the user's code may see of the environment. It is built from lists of what may pass, never from
 * what may not: a JavaScript action has tokens in its environment that a step of the workflow would not have.
 */
/** What programs need to find themselves and to speak the user's language. Nothing here is a secret or loads code. */
const ALWAYS = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CI',
    // By this one the runner finds the processes of a job that has ended.
    'RUNNER_TRACKING_ID',
    // Windows
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
]);
const LOCALE = /^LC_[A-Z]+$/;
/** What the runner gives to this action alone: its inputs and keys, tokens of the job, files for its outputs. */
const NEVER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
const LANGFUSE = /^LANGFUSE_/;
const KEY_WORDS = [
    ...['KEYS?', 'APIKEYS?', 'TOKENS?', 'SECRETS?', 'PASS', 'PASSPHRASE', '[A-Z]*PASSWORDS?', 'PASSWD', 'PWD'],
    ...['CREDENTIALS?', 'AUTH', 'PAT', 'DSN', 'CERT', 'PRIVATE'],
].join('|');
/** Whole words of a name, wherever they stand: API_KEY_EU, DB_PASS, PGPASSWORD, and not KEYBOARD or TOKENIZER. */
const KEY_LIKE = new RegExp(String.raw `(?:^|[^A-Z0-9])(?:${KEY_WORDS})\d*(?:[^A-Z0-9]|$)`, 'i');
/** A shell's directory, and places of files, which stand in ordinary messages. Langfuse's public key is public. */
const NO_SECRET = /^PWD$|_(?:FILE|PATH|DIR|SOCK)$|LANGFUSE[_-]PUBLIC[_-]KEY$/i;
/** MAX_TOKENS, TOKEN_LIMIT */
const TOKEN_COUNT = { name: /TOKEN/i, value: /^\d{1,7}$/ };
/** Name and password in a URL. Without a password, the name is a token on the web and a plain name elsewhere. */
const USERINFO = /^([a-z][a-z0-9+.:-]*):\/\/([^\s:@/?#]*)(?::([^\s/?#]*))?@/i;
/** Keys of the job itself, which are nothing that a task is missing. */
const OF_THE_JOB = /^(?:INPUT_|ACTIONS_|GITHUB_|RUNNER_|LANGFUSE_|npm_)/i;
/**
 * The environment of a task's process: the few variables of every program, the `listed` names, and `added` (a
 * recorder's address in place of Langfuse's) on top. Listing LANGFUSE_SECRET_KEY asks for the real keys: then no added
 * LANGFUSE_ variable replaces a listed one.
 */
function childEnvironment(listed, added, own = process.env) {
    const names = listed.filter((name) => !NEVER.test(name));
    const wantsRealKeys = names.includes('LANGFUSE_SECRET_KEY');
    const passed = Object.keys(own).filter((name) => isAlwaysPassed(name) || names.includes(name));
    const values = {};
    for (const name of passed) {
        const value = own[name];
        if (value !== undefined)
            values[name] = value;
    }
    for (const [name, value] of Object.entries(added)) {
        const isReal = wantsRealKeys && LANGFUSE.test(name) && Object.hasOwn(values, name);
        if (!isReal)
            values[name] = value;
    }
    return {
        values,
        missing: names.filter((name) => !Object.hasOwn(values, name)),
        refused: listed.filter((name) => NEVER.test(name)),
        tooShort: names.filter((name) => isKeyLike(name, values[name] ?? '') && isTooShort(values[name])),
    };
}
function isTooShort(value) {
    const length = value?.trim().length ?? 0;
    return length > 0 && length < _core_render_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3;
}
function isAlwaysPassed(name) {
    return ALWAYS.has(process.platform === 'win32' ? name.toUpperCase() : name) || LOCALE.test(name);
}
/** Names of variables of this job that look like keys of the task's services, or hold a URL with one. Never values. */
function keyLikeNames(own = process.env) {
    return Object.keys(own)
        .filter((name) => !OF_THE_JOB.test(name) && isSecret(name, own[name] ?? ''))
        .sort();
}
/** Values of this job's variables that must appear in nothing that is printed, posted or written. */
function secretValues(own = process.env) {
    return Object.entries(own).flatMap(([name, value = '']) => isSecret(name, value) ? [value, ...passwordsIn(value)] : []);
}
function isSecret(name, value) {
    return value !== '' && (isKeyLike(name, value) || passwordsIn(value).length > 0);
}
function isKeyLike(name, value) {
    const isCount = TOKEN_COUNT.name.test(name) && TOKEN_COUNT.value.test(value);
    return KEY_LIKE.test(name) && !NO_SECRET.test(name) && !isCount;
}
/** The password of a URL, as it is written and as it is meant. */
function passwordsIn(value) {
    const [, scheme = '', user = '', password = ''] = USERINFO.exec(value.trim()) ?? [];
    const secret = password === '' && /^https?$/i.test(scheme) ? user : password;
    return secret === '' ? [] : [secret, decode(secret)];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Those of this job's variables that a text names and the spec does not list: what a task may have missed. */
function unlistedNames(text, listed, own = process.env) {
    const words = new Set(text.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? []);
    return Array.from(words).filter((word) => own[word] !== undefined && !isAlwaysPassed(word) && !listed.includes(word));
}


/***/ }),

/***/ 76488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   i0: () => (/* binding */ killGroup),
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
    return (said.findLast((line) => /^(?:Uncaught )?(?:FATAL ERROR|[\w.]*(?:Error|Exception)\b)/.test(line)) ??
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
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76488);


/** What is kept of a command's output: more than any answer that could be recorded. */
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024;
/**
 * Runs one command to its end, `input` on its standard input, in a process group of its own that ends with it. Never
 * rejects.
 */
function runCommand(options) {
    const { command, args, directory, environment, input, timeoutMs, signal } = options;
    if (signal.aborted)
        return Promise.resolve({ kind: 'cancelled' });
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
        const stderr = (0,_child_process_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
        const end = (result) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
            (0,_child_process_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i0)(child.pid, 'SIGKILL');
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
        child.on('close', (code, killedBy) => {
            const words = (0,_child_process_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(stderr());
            if (code === null)
                end({ kind: 'ended', how: `was ended by ${String(killedBy)}`, lastWords: words });
            else
                end({ kind: 'exited', code, stdout: Buffer.concat(chunks), lastWords: words });
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

/***/ 67126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makesComment),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/** When a comment is made. One that is there already is kept up to date by every mode. */
const COMMENT_MODES = ['always', 'changes', 'failures'];
/** Whether this report is worth a comment where there is none yet. */
function makesComment(mode, report) {
    if (mode === 'always')
        return true;
    if (report.verdict !== 'passed')
        return mode === 'changes' || report.verdict !== 'inconclusive';
    return mode === 'changes' && report.gates.some(({ rules, worst }) => worst.length > 0 || rules.some(hasMoved));
}
/** What is only watched (latency, mostly) moves in every run. */
function hasMoved({ list, estimate }) {
    return list !== 'watch' && estimate !== null && estimate.difference !== 0;
}


/***/ }),

/***/ 42111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createReporters)
});

// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/render/encode/log.js
var log = __webpack_require__(88988);
// EXTERNAL MODULE: ./build/core/render/encode/visible.js
var visible = __webpack_require__(74808);
;// CONCATENATED MODULE: ./build/core/render/encode/workflow-command.js


const TITLE_LIMIT = 200;
const PATH_LIMIT = 500;
/** The runner cuts a message here. */
const MESSAGE_LIMIT = 4000;
/** A text for an annotation's message: one line, values in double quotes. */
function annotationText(text) {
    return (0,log/* logLine */.BP)(text);
}
/** `::error file=…::…`, one line: the one place where the log may hold a command, every part of it escaped. */
function workflowCommand(annotation) {
    const { file, line, column } = annotation;
    const properties = [
        ...(file === undefined ? [] : [`file=${property(file, PATH_LIMIT)}`]),
        ...(line === undefined ? [] : [`line=${String(line)}`]),
        ...(column === undefined ? [] : [`col=${String(column)}`]),
        `title=${property(annotation.title, TITLE_LIMIT)}`,
    ];
    return `::${annotation.level} ${properties.join(',')}::${data((0,visible/* visibleLine */.P8)(annotation.message, MESSAGE_LIMIT))}`;
}
function data(line) {
    return line.replaceAll('%', '%25').replaceAll('##[', '## [');
}
function property(raw, limit) {
    return data((0,visible/* visibleLine */.P8)(raw, limit)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/core/render/verdict-words.js


const VERDICT_SIGNS = {
    error: '🛑',
    failed: '❌',
    'needs-review': '👀',
    inconclusive: '❔',
    passed: '✅',
};
const OUTCOME_SIGNS = {
    broken: '❌',
    unmeasured: '🛑',
    unsure: '❔',
    held: '✅',
};
/** Whatever came of it does not count. */
const WAIVED_SIGN = '⚪';
/** `broken, waived`, `held: no drop over 5.9 points`. */
function outcomeWords(row) {
    return `${row.outcome}${row.isWaived ? ', waived' : ''}${row.shown === '' ? '' : `: ${row.shown}`}`;
}
/** The gates, those first that a reader must look at. */
function worstFirst(gates) {
    return [...gates].sort((a, b) => report/* VERDICTS */.bk.indexOf(a.verdict) - report/* VERDICTS */.bk.indexOf(b.verdict));
}
/** `2 failed, 1 passed`, worst first. */
function verdictCounts(gates) {
    return report/* VERDICTS */.bk.map((verdict) => [verdict, gates.filter((gate) => gate.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${String(count)} ${verdict}`)
        .join(', ');
}
/** A reason with its place in a file and its remedy, as one text. */
function reasonText({ place, text, remedy }) {
    const placed = place === undefined ? text : (0,core_text/* say */.cv) `${`${place.file}:${String(place.line)}:${String(place.column)}`} ${text}`;
    return remedy === undefined ? placed : (0,core_text/* say */.cv) `${sentence(placed)} ${sentence(remedy)}`;
}
/** A text that ends like a sentence. */
function sentence(text) {
    const last = text.at(-1);
    const isEnded = typeof last === 'string' && /[.:?]\s*$/.test(last);
    return text.length === 0 || isEnded ? text : [...text, '.'];
}
/** What the rules that did not hold say, each sentence once, where the gate's own reasons do not say it already. */
function otherRuleReasons(gate) {
    const said = new Set(gate.reasons.map((reason) => reason.message));
    const open = gate.rules.filter((rule) => rule.outcome !== 'held' && rule.waiver === undefined && !said.has(rule.reason.message));
    return [...new Map(open.map(({ reason }) => [reason.message, reasonText(reason)])).values()];
}
/** What to do next, without what the reasons' remedies have said. */
function furtherSteps(gate) {
    const said = new Set(gate.reasons.flatMap((reason) => (reason.remedy === undefined ? [] : [(0,core_text/* plain */.pj)(reason.remedy)])));
    return gate.next.filter((step) => !said.has((0,core_text/* plain */.pj)(step)));
}

;// CONCATENATED MODULE: ./build/core/render/annotations.js




/** GitHub shows ten of each level for a step, and says nothing of the others. */
const PER_LEVEL = 10;
/** Slices of one rule that its annotation names. */
const SLICES = 3;
const URGENT = ['broken', 'unmeasured', 'unsure'];
/**
 * What to mark on lines of the spec: its problems, then rules by how much they weigh, one mark for a rule and its slices.
 * Errors stop a merge, warnings do not. What is waived or only watched has no mark.
 */
function annotations(report) {
    const all = [
        ...report.problems.map((problem) => reasonAnnotation('langfuse-gate', problem)),
        ...report.gates.flatMap((gate) => gateAnnotations(gate)),
    ];
    return ['error', 'warning'].flatMap((level) => fitStep(level, all.filter((one) => one.level === level)));
}
/** As many as GitHub shows; where there are more, the last says so. */
function fitStep(level, all) {
    if (all.length <= PER_LEVEL)
        return all;
    const shown = all.slice(0, PER_LEVEL - 1);
    const rest = all.length - shown.length;
    const text = (0,core_text/* say */.cv) `${rest} more of this kind are not marked: see the job summary or the JSON report.`;
    return [...shown, annotation(level, 'langfuse-gate', text, undefined)];
}
function gateAnnotations(gate) {
    const title = `langfuse-gate / ${gate.name}`;
    const causes = gate.verdict === 'error' ? gate.reasons.map((reason) => reasonAnnotation(`${title}: error`, reason)) : [];
    const isBlocking = report/* EXIT_CODES */.ai[gate.verdict] !== 0;
    const open = URGENT.flatMap((outcome) => gate.rules.filter((rule) => rule.outcome === outcome && rule.list !== 'watch' && rule.waiver === undefined));
    return [...causes, ...bySpecRule(open).map((rules) => ruleAnnotation(rules, title, isBlocking))];
}
/** Results of one rule of the spec with one outcome, together; that of the whole dataset before those of slices. */
function bySpecRule(rules) {
    const groups = new Map();
    const ordered = [...rules].sort((a, b) => Number(a.slice !== undefined) - Number(b.slice !== undefined));
    for (const rule of ordered) {
        const key = JSON.stringify([rule.list, rule.score, rule.rule, rule.outcome, rule.place]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [rule]);
        else
            group.push(rule);
    }
    return [...groups.values()].sort(([a], [b]) => URGENT.indexOf(a.outcome) - URGENT.indexOf(b.outcome));
}
function ruleAnnotation([rule, ...others], title, isBlocking) {
    const level = isBlocking && rule.outcome !== 'unsure' ? 'error' : 'warning';
    const named = others.slice(0, SLICES).flatMap((other) => (0,core_text/* say */.cv) ` Also${where(other)}.`);
    const rest = others.length - SLICES;
    const text = (0,core_text/* say */.cv) `${rule.score} ${rule.rule}${where(rule)} is ${[rule.outcome]}: ${sentence(reasonText(rule.reason))}${named}${rest > 0 ? [` And in ${String(rest)} more slices.`] : []}`;
    return annotation(level, `${title}: ${rule.list} rule ${rule.outcome}`, text, rule.place);
}
function where({ slice }) {
    return slice === undefined ? [] : (0,core_text/* say */.cv) ` where ${slice.key} is ${slice.value}`;
}
function reasonAnnotation(title, reason) {
    return annotation('error', title, reasonText(reason), reason.place);
}
function annotation(level, title, text, place) {
    const position = place === undefined ? {} : { file: place.file, line: place.line, column: place.column };
    return { level, title, message: annotationText(text), ...position };
}

;// CONCATENATED MODULE: ./build/reporters/annotations.js


/** Marks on the lines of the spec. */
function createAnnotationReporter({ write, pathOf }) {
    return {
        name: 'annotations',
        deliver(report) {
            for (const annotation of annotations(report)) {
                const { file } = annotation;
                write(workflowCommand(file === undefined ? annotation : { ...annotation, file: pathOf(file) }));
            }
            return Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/links.js
/** Everything that may be linked: what the caller trusts, and this run. */
function trustedPrefixes({ trusted, run }) {
    return run === undefined ? trusted : [...trusted, run];
}
/** Where a commit can be seen; nothing where its parts are not what GitHub gives. */
function commitAddress(links, repository, commit) {
    if (links.server === undefined || repository === undefined || commit === undefined)
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    return `${links.server}/${repository}/commit/${commit}`;
}
/** The links of a list that have an address. */
function existingLinks(links) {
    return links.flatMap(([words, address]) => (address === undefined ? [] : [{ words, address }]));
}
/**
 * An address as a link may have it: under a trusted one (origin, or origin and path), and of signs alone that mean nothing
 * to Markdown or HTML but `&`. Null where it is not trusted.
 */
function trustedAddress(address, trusted) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    const isTrusted = trusted.some((prefix) => {
        if (!URL.canParse(prefix))
            return false;
        const base = new URL(prefix);
        return url.origin === base.origin && /^https?:$/.test(url.protocol) && isUnder(url.pathname, base.pathname);
    });
    if (!isTrusted || url.username !== '' || url.password !== '')
        return null;
    return url.href.replace(/[^A-Za-z0-9\-._~:/?#&+,;=%]/gu, (character) => 
    // encodeURIComponent leaves these as they are; Markdown does not.
    encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`));
}
function isUnder(path, base) {
    return path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`);
}

;// CONCATENATED MODULE: ./build/core/render/encode/html.js



/** No line of a report is longer; a report from a file may have any. */
const LINE_LIMIT = 8000;
const VALUE_LIMIT = 300;
const nothing = { markup: '' };
/**
 * Tagged template: ``html`<td>${value}</td>` ``. Attributes that hold a value are in double quotes. A line end of the
 * template is one space of the page.
 */
function html(words, ...values) {
    return { markup: words.map((word, index) => word.replace(/\s*\n\s*/g, ' ') + encode(values[index])).join('') };
}
/** A sentence: our words, and each value in `<code>`. */
function htmlText(text) {
    return joinHtml((0,core_text/* mergeWords */.__)(text).map((part) => (typeof part === 'string' ? html `${part}` : htmlCode(part.value))));
}
/** A value in one line, cut at `limit` UTF-16 units. */
function htmlCode(raw, limit = VALUE_LIMIT) {
    return html `<code>${(0,visible/* visibleLine */.P8)(raw, limit)}</code>`;
}
/** The links whose addresses are under a trusted one; the others are left out. Words are ours. */
function htmlLinks(links, trusted) {
    return links.flatMap(({ words, address }) => {
        const target = trustedAddress(address, trusted);
        return target === null ? [] : [html `<a href="${target}" rel="noopener noreferrer">${words}</a>`];
    });
}
function joinHtml(parts, separator = '') {
    return { markup: parts.map((part) => part.markup).join(separator) };
}
/** The five signs that mean something in HTML, as numeric references. */
function escapeHtml(line) {
    return line.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
function encode(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeHtml((0,visible/* visibleLine */.P8)(value, LINE_LIMIT));
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : joinHtml(value).markup;
}

;// CONCATENATED MODULE: ./build/core/render/encode/markdown.js




/**
 * Values from outside in GitHub's Markdown. Nothing is escaped, everything is contained: free text stands only inside a
 * code span, a fenced block with a gutter, or HTML-escaped inside `<summary><code>`. cmark-gfm and remark-gfm read each of
 * these forms alike, whatever the value.
 */
/** Of a value in a table cell or a summary, in UTF-16 units. */
const CELL_LIMIT = 80;
const PROSE_VALUE_LIMIT = 300;
/** No sentence of ours is longer; one of a report from a file might be. */
const PROSE_LIMIT = 2000;
/** Past this many backticks in a row, cmark-gfm no longer pairs delimiters reliably. */
const LONGEST_BACKTICK_RUN = 8;
/** A value in a table cell: one code span of at most 80 characters. */
function markdownCell(raw) {
    return codeSpan(raw, CELL_LIMIT);
}
/** A sentence: our words as they are, each value a code span. Words that Markdown would read as structure are values too. */
function markdownProse(text) {
    return joinParts(text, (raw) => codeSpan(raw, PROSE_VALUE_LIMIT), String);
}
/** A text as a fenced block with a gutter: the gutter keeps every line from closing the fence or reading as a command. */
function markdownBlock(raw, size) {
    const lines = (0,visible/* visibleLines */.gB)(blankShown((0,visible/* cut */.Jj)(raw, size.characters))).map(withoutComments);
    const shown = lines.slice(0, size.lines);
    const isCut = shown.length < lines.length || raw.length > size.characters;
    const rest = isCut ? [`… cut; ${String(raw.length)} characters in all`] : [];
    return ['````text', ...[...shown, ...rest].map((line) => `│ ${line}`), '````'];
}
/** A value inside `<summary>` or another line of HTML. */
function markdown_htmlCode(raw, limit = CELL_LIMIT) {
    return `<code>${escapeHtml(blankShown(withoutComments((0,visible/* visibleLine */.P8)(raw, limit))))}</code>`;
}
/** A sentence inside a line of HTML. */
function htmlProse(text) {
    return joinParts(text, (raw) => markdown_htmlCode(raw), escapeHtml);
}
/** The links whose addresses are under a trusted one (origin, or origin and path); the others are left out. Words are ours. */
function markdownLinks(links, trusted) {
    return links.flatMap(({ words, address }) => {
        const target = trustedAddress(address, trusted);
        return target === null ? [] : [`[${words}](${target.replaceAll('&', '&amp;')})`];
    });
}
function codeSpan(raw, limit) {
    const line = blankShown(withoutComments((0,visible/* visibleLine */.P8)(raw, limit)).replaceAll('|', '¦'));
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    if (longest > LONGEST_BACKTICK_RUN)
        return codeSpan(line.replaceAll('`', 'ˋ'), limit);
    const delimiter = '`'.repeat(longest + 1);
    const needsSpace = /^[ `]|[ `]$/.test(line);
    return needsSpace ? `${delimiter} ${line} ${delimiter}` : `${delimiter}${line}${delimiter}`;
}
/** Neighbouring words are looked at as one, and two code spans never touch: their backticks would be one run. */
function joinParts(text, value, words) {
    let line = '';
    for (const [index, part] of (0,core_text/* mergeWords */.__)(text).entries()) {
        const isWords = typeof part === 'string' && isPlainProse(part, index === 0);
        const shown = isWords ? words(part) : value(typeof part === 'string' ? part : part.value);
        if (line.length + shown.length > PROSE_LIMIT)
            return `${line}…`;
        line += line.endsWith('`') && shown.startsWith('`') ? ` ${shown}` : shown;
    }
    return line;
}
function blankShown(line) {
    return line.trim() === '' ? '∅' : line;
}
/** Other programs look for their marker comments in the whole source, code included. */
function withoutComments(line) {
    return line.replaceAll('<!--', '<!- -');
}
/**
 * Whether words can stand in Markdown as they are. A report may come from a file, so even words are looked at: letters,
 * digits and punctuation that mean nothing to Markdown, to GitHub (`@name`, `#1`, `GH-1`, `:tada:`, a commit) or to bots.
 */
function isPlainProse(words, isFirst) {
    const isStructure = STRUCTURE.test(words) || (isFirst && BLOCK_START.test(words));
    return QUIET.test(words) && !REFERENCE.test(words) && !isStructure;
}
const QUIET = /^[A-Za-z0-9 .,;:()'"’‘“”%?/=+*_<>≤≥≠±×−–—…→·-]*$/;
const REFERENCE = /:\/\/|www\.|xmpp:|mailto:|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i;
/** Signs that are quiet only between spaces or letters. */
const STRUCTURE = /(?<! )[*<>]|\*(?! )|[<>](?!=? )|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/;
/** What would start a list, a heading or a bot's command where the words start a line. */
const BLOCK_START = /^\s*(?:[-+*>=]|\d+[.)](?:\s|$)|\/)/;

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/effort.js

/**
 * What the task used, and what its evaluators used, in words: the candidate’s totals, each with the baseline’s and the
 * difference where both are known of equally many results. Null where nothing is known.
 */
function describeUsage(gate) {
    const task = [
        amount(gate, (result) => result.cost, 'USD', ''),
        amount(gate, (result) => result.tokens, 'none', ' tokens'),
    ].filter((words) => words !== null);
    const evaluators = [
        amount(gate, (result) => result.evaluation?.cost, 'USD', ''),
        amount(gate, (result) => result.evaluation?.tokens, 'none', ' tokens'),
    ].filter((words) => words !== null);
    const parts = [
        ...(task.length === 0 ? [] : [`task ${task.join(', ')}`]),
        ...(evaluators.length === 0 ? [] : [`evaluators ${evaluators.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}
/** `24 s, until 2026-01-04 09:12 UTC`; null where the times are none. */
function describeTime(record) {
    const time = (0,numbers/* formatDuration */.a3)(record.startedAt, record.finishedAt);
    return time === null ? null : `${time}, until ${minute(record.finishedAt)}`;
}
/** `0.75 USD (baseline 0.7 USD, +0.05 USD)`, or of how many results it is known where that is not all. */
function amount({ candidate, baseline }, read, unit, noun) {
    const now = candidate === null ? null : total(candidate, read);
    if (now === null)
        return null;
    const shown = `${(0,numbers/* formatValue */.Fl)(now.sum, unit)}${noun}`;
    if (now.known < now.results)
        return `${shown} (known of ${String(now.known)} of ${String(now.results)} results)`;
    const then = baseline === null ? null : total(baseline, read);
    if (then?.known !== now.known || then.results !== now.results)
        return shown;
    if (then.sum === now.sum)
        return `${shown} (as the baseline)`;
    return `${shown} (baseline ${(0,numbers/* formatValue */.Fl)(then.sum, unit)}, ${(0,numbers/* formatChange */.eD)(now.sum - then.sum, unit)})`;
}
function total({ itemResults }, read) {
    const values = itemResults.map(read).filter((value) => typeof value === 'number');
    if (values.length === 0)
        return null;
    return { sum: values.reduce((a, b) => a + b, 0), known: values.length, results: itemResults.length };
}
/** `2026-01-04 09:12 UTC`. */
function minute(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/core/render/facts.js




/**
 * Where the verdict comes from: both sides and what differs between them, the dataset, cost and time. `now` is the report's own time (ISO 8601), against
 * which the baseline's age is told.
 */
function provenance(gate, now, links) {
    const about = gate.description === undefined ? null : { label: 'About', words: (0,core_text/* say */.cv) `${gate.description}`, links: [] };
    if (gate.notAffected !== undefined)
        return about === null ? [] : [about];
    return [
        about,
        candidateFact(gate.candidate, links),
        baselineFact(gate, now, links),
        changesFact(gate),
        datasetFact(gate),
        observedFact(gate),
        runScoresFact(gate),
        fact('Cost', describeUsage(gate)),
        fact('Took', gate.candidate === null ? null : describeTime(gate.candidate)),
    ].filter((fact) => fact !== null);
}
function candidateFact(candidate, links) {
    if (candidate === null)
        return null;
    const { identity } = candidate;
    return {
        label: 'Candidate',
        words: candidateWords(identity),
        links: existingLinks([
            ['commit', commitAddress(links, identity.repository, identity.headCommit ?? identity.commit)],
            ['workflow run', links.run ?? identity.runUrl],
            ['experiment', candidate.link],
        ]),
    };
}
function baselineFact(gate, now, links) {
    const { baseline, baselineState } = gate;
    if (baseline === null && baselineState.status === 'error')
        return null;
    if (baseline === null)
        return { label: 'Baseline', words: baselineState.words, links: [] };
    const age = (0,numbers/* formatDuration */.a3)(baseline.finishedAt, now);
    return {
        label: 'Baseline',
        words: [
            ...baselineState.words,
            ...(0,core_text/* say */.cv) `, ${commitWords(baseline.identity.headCommit ?? baseline.identity.commit)}`,
            ...(age === null ? [] : [`, ${age} old`]),
        ],
        links: existingLinks([
            ['commit', commitAddress(links, baseline.identity.repository, baseline.identity.commit)],
            ['workflow run', baseline.identity.runUrl],
            ['experiment', baseline.link],
        ]),
    };
}
function datasetFact(gate) {
    const { items, candidate } = gate;
    const dataset = (candidate ?? gate.baseline)?.comparability.dataset;
    if (dataset === undefined)
        return null;
    const repeat = candidate?.comparability.repeat ?? 1;
    const counts = [
        (0,numbers/* counted */.hS)(items.total, 'item') + (repeat > 1 ? `, each run ${String(repeat)} times` : ''),
        ...(items.failed > 0 ? [`${String(items.failed)} failed`] : []),
        ...(items.unpaired > 0 ? [`${String(items.unpaired)} without a partner`] : []),
    ].join(', ');
    const version = dataset.version === undefined ? [] : (0,core_text/* say */.cv) ` at ${dataset.version}`;
    const selection = dataset.selection === undefined ? [] : (0,core_text/* say */.cv) `, chosen by ${dataset.selection}`;
    return {
        label: 'Dataset',
        words: [...(0,core_text/* say */.cv) `${dataset.name}`, ...version, `, ${counts}`, ...selection],
        links: existingLinks([['dataset', dataset.link]]),
    };
}
/** What is not the same on both sides. The commits stand with the sides. */
function changesFact({ changes = [] }) {
    const isCommit = changes.some(({ what }) => what === 'commit');
    const others = changes
        .filter(({ what }) => what !== 'commit')
        .map(({ what, before, after }) => (0,core_text/* say */.cv) `${[what]} ${before} → ${after}`);
    const all = [
        ...(isCommit ? [[others.length === 0 ? 'the commit, and nothing else that both runs recorded' : 'commit']] : []),
        ...others,
    ];
    return all.length === 0 ? null : { label: 'Changed', words: joined(all, '; '), links: [] };
}
/** What the spans of the candidate said it used, but for what `Changed` says already. */
function observedFact({ candidate, changes = [] }) {
    const changed = new Set(changes.map(({ what }) => what));
    const { models = [], prompts = [], judgeModels = [] } = candidate?.observed ?? {};
    const parts = [
        ...(changed.has('models') ? [] : used(models.length === 1 ? 'model' : 'models', models)),
        ...(changed.has('prompts') ? [] : used(prompts.length === 1 ? 'prompt' : 'prompts', prompts)),
        ...(changed.has('judge') ? [] : used('judged by', judgeModels)),
    ];
    return parts.length === 0 ? null : { label: 'Used', words: joined(parts, ', '), links: [] };
}
function used(words, names) {
    return names.length === 0 ? [] : [(0,core_text/* say */.cv) `${[words]} ${(0,core_text/* list */.p_)(names)}`];
}
const RUN_SCORES = 10;
/** What run evaluators said of the whole run, beside what they said of the baseline. */
function runScoresFact(gate) {
    const scores = gate.candidate?.runScores ?? [];
    if (scores.length === 0)
        return null;
    const before = new Map(gate.baseline?.runScores?.map(({ name, value }) => [name, value]));
    const shown = scores.slice(0, RUN_SCORES).map(({ name, value }) => {
        const then = before.get(name);
        const compared = then === undefined ? [] : (0,core_text/* say */.cv) ` (baseline ${scoreWords(gate, name, then)})`;
        return (0,core_text/* say */.cv) `${name} ${scoreWords(gate, name, value)}${compared}`;
    });
    const rest = scores.length - shown.length;
    return {
        label: 'Run scores',
        words: joined([...shown, ...(rest > 0 ? [[`${String(rest)} more in the JSON report`]] : [])], ', '),
        links: [],
    };
}
function scoreWords(gate, name, value) {
    if (typeof value === 'string')
        return (0,core_text/* say */.cv) `${value}`;
    return [typeof value === 'boolean' ? String(value) : (0,numbers/* formatValue */.Fl)(value, (0,numbers/* scoreUnit */.BV)(gate, name))];
}
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}
function fact(label, words) {
    return words === null ? null : { label, words: [words], links: [] };
}
function candidateWords({ commit, headCommit, baseCommit, branch }) {
    return [
        ...commitWords(headCommit ?? commit),
        ...(branch === undefined ? [] : (0,core_text/* say */.cv) ` of ${branch}`),
        ...(headCommit !== undefined && baseCommit !== undefined ? (0,core_text/* say */.cv) `, merged into ${facts_short(baseCommit)}` : []),
    ];
}
function commitWords(commit) {
    return commit === undefined ? ['no known commit'] : (0,core_text/* say */.cv) `commit ${facts_short(commit)}`;
}
function facts_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/core/render/gate-notes.js



/** What a reader must know beside the largest cause and the rules, what weighs most first; each only when it is so. */
function gateNotes(gate) {
    const { approval, itemsRun, notAffected, waivers = [] } = gate;
    const notes = [
        ...(notAffected === undefined || isSaid(gate, notAffected) ? [] : [notAffected]),
        ...(approval === undefined || isSaid(gate, approval.words) ? [] : [approval.words]),
        ...(itemsRun === undefined
            ? []
            : [(0,core_text/* say */.cv) `${itemsRun.run} of ${[(0,numbers/* counted */.hS)(itemsRun.planned, 'item')]} were run: ${itemsRun.stoppedBy}`]),
        ...gate.reasons.slice(1).map(reasonText),
        ...otherRuleReasons(gate),
        ...waivers.map((waiver) => waiverNote(gate, waiver)),
        ...(gate.candidate?.runScoreErrors ?? []).map(({ evaluator, message }) => (0,core_text/* say */.cv) `The run evaluator ${evaluator} failed: ${message}`),
        ...gate.notes,
    ];
    return notes.map(sentence);
}
/** Whether one of the gate’s reasons has said it. */
function isSaid({ reasons }, text) {
    return reasons.some((reason) => (0,core_text/* plain */.pj)(reason.text).includes((0,core_text/* plain */.pj)(text)));
}
function waiverNote({ rules }, { score, until, owner, reason }) {
    const open = rules.filter((rule) => rule.waiver?.score === score && rule.outcome !== 'held');
    const effect = open.length === 0
        ? (0,core_text/* say */.cv) `every rule on it holds, so the waiver can go`
        : (0,core_text/* say */.cv) `${[(0,numbers/* counted */.hS)(open.length, 'rule')]} on it ${[open.length === 1 ? 'does' : 'do']} not count`;
    return (0,core_text/* say */.cv) `${score} is waived until ${until} by ${owner}, because ${reason}: ${effect}.`;
}

// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/core/render/rule-rows.js


/** What needs a look before what holds. */
const URGENCY = ['broken', 'unmeasured', 'unsure', 'held'];
/** The rules of a gate: required before reviewed before watched, the urgent first in each list, what is waived last. */
function ruleRows(gate) {
    const urgency = (rule) => rule.waiver === undefined ? URGENCY.indexOf(rule.outcome) : URGENCY.length;
    const rank = (rule) => (rules/* RULE_LISTS */.bz.indexOf(rule.list) * (URGENCY.length + 1) + urgency(rule)) * 2 + Number(rule.slice !== undefined);
    return [...gate.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => ruleRow(gate, rule));
}
/** Rows for slices that hold say nothing that the rule’s own row does not; where there is little room they are counted. */
function isQuiet(row) {
    return row.slice !== null && row.outcome === 'held';
}
/** `400 items in all, or 5 repetitions of each`: what would settle a rule that is unsure; a dash where nothing is said. */
function neededWords({ needed }) {
    if (needed === undefined)
        return '–';
    const { items, repetitions } = needed;
    const ways = [
        ...(items === null ? [] : [`about ${(0,numbers/* counted */.hS)(items, 'item')} in all`]),
        ...(repetitions === null ? [] : [`${(0,numbers/* counted */.hS)(repetitions, 'repetition')} of each item`]),
    ];
    return ways.length === 0 ? 'nothing that can be said' : ways.join(', or ');
}
/** The confidence of the intervals in a table, when it is one for all of them. */
function sharedConfidence(gate) {
    const all = new Set(gate.rules.flatMap((rule) => rule.estimate?.confidence ?? []));
    return all.size === 1 ? ([...all][0] ?? null) : null;
}
function ruleRow(gate, rule) {
    const unit = (0,numbers/* ruleUnit */.lO)(gate, rule);
    const estimate = rule.estimate;
    return {
        list: rule.list,
        score: rule.score,
        rule: rule.rule,
        slice: rule.slice ?? null,
        isDefault: rule.isDefault,
        baseline: (0,numbers/* formatValue */.Fl)(rule.baselineValue, unit, [rule.value]),
        candidate: (0,numbers/* formatValue */.Fl)(rule.value, unit, [rule.bound, rule.baselineValue]),
        difference: estimate === null ? '–' : (0,numbers/* formatDifference */.jR)(estimate, unit),
        outcome: rule.outcome,
        isWaived: rule.waiver !== undefined,
        shown: estimate === null || estimate.ruledOut === null || rule.outcome === 'broken'
            ? ''
            : ruledOut(gate, rule.score, estimate.ruledOut, unit),
    };
}
function ruledOut(gate, score, amount, unit) {
    const worse = (0,numbers/* isLowerBetter */.ui)(gate, score) ? 'rise' : 'drop';
    return amount === 0 ? `no ${worse}` : `no ${worse} over ${(0,numbers/* formatAmount */.ej)(amount, unit)}`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown/method-fold.js




/** How the relative rules were decided, for who wants to check it: method, pairs and p-values. */
function methodFold(gate, report, form) {
    const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]));
    if (estimated.length === 0 || form.rules === 0)
        return [];
    const rest = estimated.length - form.rules;
    return [
        '',
        '<details><summary>How this was decided</summary>',
        '',
        '| Score | Rule | Method | Pairs | p | p adjusted | Would settle it |',
        '| --- | --- | --- | ---: | ---: | ---: | --- |',
        ...estimated.slice(0, form.rules).map(({ rule, estimate }) => methodRow(rule, estimate)),
        ...(rest > 0 ? ['', `How ${String(rest)} more were decided is in ${form.elsewhere}.`] : []),
        '',
        markdownProse((0,core_text/* say */.cv) `Spec ${report.spec}, seed ${gate.seed}, ${report.tool}.`),
        '',
        '</details>',
    ];
}
function methodRow({ score, rule, slice }, estimate) {
    const where = slice === undefined ? '' : ` where ${markdownCell(slice.key)} is ${markdownCell(slice.value)}`;
    const cells = [
        markdownCell(score),
        `${markdownCell(rule)}${where}`,
        markdownCell(estimate.method),
        String(estimate.pairs),
        (0,numbers/* formatProbability */.tY)(estimate.pValue),
        (0,numbers/* formatProbability */.tY)(estimate.adjustedPValue),
        neededWords(estimate),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown/rule-table.js




/** The rules with what was measured and what came of each, as a table. */
function ruleTable(gate, form) {
    const all = ruleRows(gate);
    if (all.length === 0 || form.rules === 0)
        return [];
    const rows = all.filter((row) => !isQuiet(row));
    const quiet = all.length - rows.length;
    const shown = rows.slice(0, form.rules);
    const rest = rows.length - shown.length;
    const confidence = sharedConfidence(gate);
    const interval = confidence === null ? '' : ` (${(0,numbers/* formatShare */.T1)(confidence)} interval)`;
    return [
        '',
        `| List | Score | Rule | Baseline | Candidate | Difference${interval} | Outcome |`,
        '| --- | --- | --- | ---: | ---: | ---: | --- |',
        ...shown.map(tableRow),
        ...(quiet > 0
            ? ['', `Not shown: ${(0,numbers/* counted */.hS)(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`]
            : []),
        ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'rule is' : 'rules are'} in ${form.elsewhere}.`] : []),
    ];
}
/** Between words that a narrow table should keep in one line. */
const NO_BREAK_SPACE = '\u00A0';
function tableRow(row) {
    const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome];
    const outcome = `${sign}${NO_BREAK_SPACE}${outcomeWords(row)}`;
    const difference = row.difference.replace(/ (?!\()/g, NO_BREAK_SPACE);
    const slice = row.slice === null ? '' : ` where ${markdownCell(row.slice.key)} is ${markdownCell(row.slice.value)}`;
    const rule = `${markdownCell(row.rule)}${slice}${row.isDefault ? ' (default)' : ''}`;
    const cells = [row.list, markdownCell(row.score), rule, row.baseline, row.candidate, difference, outcome];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/core/render/slice-rows.js

/** The slices of a gate: the flagged first, then by how unlikely chance is; what was too small to be tested comes last. */
function sliceRows(gate) {
    return [...(gate.slices ?? [])]
        .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged) || (a.pValue ?? 2) - (b.pValue ?? 2))
        .map((slice) => sliceRow(gate, slice));
}
function sliceRow(gate, slice) {
    const unit = (0,numbers/* scoreUnit */.BV)(gate, slice.score);
    return {
        key: slice.key,
        slice: slice.value,
        score: slice.score,
        items: slice.items,
        baseline: (0,numbers/* formatValue */.Fl)(slice.baseline, unit, [slice.candidate]),
        candidate: (0,numbers/* formatValue */.Fl)(slice.candidate, unit, [slice.baseline]),
        difference: slice.difference === null ? '–' : (0,numbers/* formatChange */.eD)(slice.difference, unit),
        p: slice.pValue === null ? '–' : (0,numbers/* formatProbability */.tY)(slice.pValue),
        isFlagged: slice.isFlagged,
    };
}

;// CONCATENATED MODULE: ./build/core/render/markdown/slice-table.js


/** The slices: those that are flagged in the open, the others in a fold. */
function sliceTable(gate, form) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return [];
    const flagged = rows.filter((row) => row.isFlagged);
    const shown = rows.slice(0, form.slices);
    const rest = rows.length - shown.length;
    const folded = shown.slice(flagged.length);
    return [
        '',
        flagged.length === 0
            ? '**Slices**: none is flagged as worse.'
            : `**Slices**: 🔻 ${String(flagged.length)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`,
        ...table(shown.slice(0, flagged.length)),
        ...(folded.length === 0
            ? []
            : [
                '',
                `<details><summary>${flagged.length === 0 ? 'Slices' : 'Other slices'} (${String(folded.length)})</summary>`,
                ...table(folded),
                '',
                '</details>',
            ]),
        ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in ${form.elsewhere}.`] : []),
    ];
}
function table(rows) {
    if (rows.length === 0)
        return [];
    return [
        '',
        '| Slice | Score | Items | Baseline | Candidate | Difference | p |',
        '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
        ...rows.map((row) => {
            const slice = `${markdownCell(row.key)} = ${markdownCell(row.slice)}`;
            const cells = [slice, markdownCell(row.score), row.items, row.baseline, row.candidate, row.difference, row.p];
            return `| ${cells.join(' | ')} |`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/core/render/worst-items.js



/** The report's worst items, the worst first, each once with all of its scores. */
function worstItems(gate) {
    const byId = new Map();
    for (const difference of gate.worst) {
        const known = byId.get(difference.id);
        if (known === undefined)
            byId.set(difference.id, [difference]);
        else
            known.push(difference);
    }
    return [...byId].map(([id, differences]) => worstItem(gate, id, differences));
}
function worstItem(gate, id, differences) {
    const [first] = differences;
    const reasons = new Map(differences.filter(({ why }) => why.length > 0).map(({ why }) => [JSON.stringify(why), why]));
    return {
        id,
        changes: differences.map((difference) => change(gate, difference)),
        reasons: [...reasons.values()],
        texts: [
            { label: 'Input', value: first?.input },
            { label: 'Expected', value: first?.expectedOutput },
            { label: 'Baseline', value: first?.baselineOutput },
            { label: 'Candidate', value: first?.candidateOutput },
        ].filter((text) => text.value !== undefined),
        links: existingLinks([
            ['baseline trace', first?.baselineLink],
            ['candidate trace', first?.candidateLink],
        ]),
    };
}
function change(gate, { score, baseline, candidate }) {
    // A failed item has no scores: the built-in score says so with 1, on each side.
    if (score === 'errors' && candidate === 1)
        return baseline === 1 ? ['failed, as in the baseline'] : ['failed'];
    const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
    const shown = (value, other) => {
        if (value === null)
            return ['none'];
        if (typeof value === 'string')
            return (0,core_text/* say */.cv) `${value}`;
        return [(0,numbers/* formatValue */.Fl)(value, unit, [typeof other === 'number' ? other : null])];
    };
    const after = shown(candidate, baseline);
    return baseline === null ? (0,core_text/* say */.cv) `${score} ${after}` : (0,core_text/* say */.cv) `${score} ${shown(baseline, candidate)} → ${after}`;
}
/** A value of the report as text: strings as they are, the rest as JSON, `indent` spaces deep or in one line. */
function asText(value, indent) {
    return typeof value === 'string' ? value : JSON.stringify(value, null, indent);
}

;// CONCATENATED MODULE: ./build/core/render/markdown/worst-items.js




const REASONS = 5;
const CHANGES = 10;
/** The items to look at first: one fold each, with both sides' outputs and traces. */
function worstItemFolds(gate, form, trusted) {
    const items = worstItems(gate);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, form.items);
    const rest = items.length - shown.length + (gate.worstLeftOut ?? 0);
    const left = [
        ...(rest > 0 ? [(0,numbers/* counted */.hS)(rest, 'more item')] : []),
        ...(form.texts === null && items.some((item) => item.texts.length > 0) ? ['inputs and outputs'] : []),
    ];
    return [
        '',
        '**Worst items**',
        '',
        ...shown.flatMap((item) => fold(item, form, trusted)),
        ...(left.length === 0 ? [] : ['', `Left out here: ${left.join(', ')}. See ${form.elsewhere}.`]),
    ];
}
function fold(item, form, trusted) {
    const changes = item.changes.slice(0, CHANGES).map(htmlProse).join('; ');
    const more = item.changes.length > CHANGES ? `; ${String(item.changes.length - CHANGES)} more scores` : '';
    const [first] = item.reasons;
    const reason = first === undefined ? '' : ` – ${htmlProse(first)}`;
    // Whatever the summary does not show whole.
    const said = item.reasons.filter((text, index) => index > 0 || (0,core_text/* plain */.pj)(text).length > CELL_LIMIT);
    const traces = markdownLinks(item.links, trusted);
    const { texts } = form;
    // The blank line after the summary's line ends the block of HTML, so that what follows is Markdown again.
    return [
        `<details><summary>${markdown_htmlCode(item.id)}: ${changes}${more}${reason}</summary>`,
        '',
        ...said.slice(0, REASONS).map((text) => `- ${markdownProse(text)}`),
        ...(said.length > REASONS ? [`- and ${String(said.length - REASONS)} more in the JSON report`] : []),
        '',
        ...(texts === null
            ? []
            : item.texts.flatMap(({ label, value }) => [`${label}:`, '', ...markdownBlock(asText(value, 2), texts), ''])),
        ...(traces.length === 0 ? [] : [traces.join(' · '), '']),
        '</details>',
        '',
    ];
}

;// CONCATENATED MODULE: ./build/core/render/markdown/gate-section.js









/** Everything of one gate after its largest cause: where it comes from, rules, notes, slices, worst items, what to do. */
function gateSection(gate, report, form, links) {
    const trusted = trustedPrefixes(links);
    const facts = provenance(gate, report.createdAt, links).map((fact) => factLine(fact, trusted));
    return [
        ...(facts.length === 0 ? [] : ['', facts.join('<br>\n')]),
        ...ruleTable(gate, form),
        ...bullets(gateNotes(gate), form),
        ...sliceTable(gate, form),
        ...worstItemFolds(gate, form, trusted),
        ...bullets(furtherSteps(gate), form, '**What to do next**'),
        ...methodFold(gate, report, form),
    ];
}
/** Sentences as a list, under a title where there is one; nothing when there are none. */
function bullets(texts, form, title) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - form.sentences;
    return [
        ...(title === undefined ? [] : ['', title]),
        '',
        ...texts.slice(0, form.sentences).map((text) => `- ${markdownProse(text)}`),
        ...(rest > 0 ? [`- and ${String(rest)} more in ${form.elsewhere}`] : []),
    ];
}
function factLine(fact, trusted) {
    const links = markdownLinks(fact.links, trusted);
    return `**${fact.label}** ${markdownProse(fact.words)}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./build/core/render/head-to-head-rows.js

const HEAD_TO_HEAD_TITLES = [
    'Score',
    'Variant',
    'Items',
    'Mean',
    'Pass share',
    'Min',
    'Wins – ties – losses',
];
/** The tables of a report: one for each gate with variants that has anything to show. */
function headToHeadTables(report) {
    return (report.headToHead ?? []).flatMap((one) => {
        const rows = one.scores.flatMap(rowsOf);
        return rows.length === 0 ? [] : [{ gate: one.gate, rows }];
    });
}
function rowsOf({ score, variants, pairs }) {
    const unit = score === 'cost' ? 'USD' : score === 'latency' ? 's' : 'none';
    const means = variants.map(({ mean }) => mean);
    return variants.map(({ variant, items, mean, passShare, min }) => ({
        score,
        variant,
        items,
        mean: (0,numbers/* formatValue */.Fl)(mean, unit, means),
        passShare: passShare === null ? '–' : (0,numbers/* formatShare */.T1)(passShare),
        min: (0,numbers/* formatValue */.Fl)(min, unit),
        against: pairs.flatMap(({ first, second, wins, ties, losses }) => {
            if (first === variant)
                return [{ variant: second, result: [wins, ties, losses].join(' – ') }];
            if (second === variant)
                return [{ variant: first, result: [losses, ties, wins].join(' – ') }];
            return [];
        }),
    }));
}

;// CONCATENATED MODULE: ./build/core/render/markdown/head-to-head.js


/** The variants of each gate beside each other, as many rows as rules of a gate. */
function headToHeadSection(report, form) {
    if (form.rules === 0)
        return [];
    return headToHeadTables(report).flatMap(({ gate, rows }) => {
        const rest = rows.length - form.rules;
        return [
            '',
            `### ${markdownCell(gate)}: head to head`,
            '',
            `| ${HEAD_TO_HEAD_TITLES.join(' | ')} |`,
            '| --- | --- | ---: | ---: | ---: | ---: | --- |',
            ...rows.slice(0, form.rules).map((row) => {
                const against = row.against.map(({ variant, result }) => `${result} against ${markdownCell(variant)}`);
                const numbers = [row.items, row.mean, row.passShare, row.min];
                return `| ${[markdownCell(row.score), markdownCell(row.variant), ...numbers, against.join('<br>')].join(' | ')} |`;
            }),
            ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'row is' : 'rows are'} in ${form.elsewhere}.`] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/render/markdown/document.js







/** The report in the fullest form that fits. The last form of a ladder is a heading and counts, and is taken as it is. */
function fitDocument(report, links, ladder, fits) {
    const documents = ladder.map((form) => () => renderDocument(report, form, links));
    const fullest = documents.slice(0, -1).find((render) => fits(render()));
    return (fullest ?? documents.at(-1))?.() ?? '';
}
/** The whole report as GitHub's Markdown: the verdict and its largest cause first, then each gate. */
function renderDocument(report, form, links) {
    const [only] = report.gates;
    const body = report.gates.length === 1 && report.problems.length === 0 && only !== undefined
        ? singleGate(only, report, form, links)
        : [...problems(report, form), ...severalGates(report, form, links)];
    const lines = [`## ${VERDICT_SIGNS[report.verdict]} langfuse-gate: ${report.verdict}`, ...body, ''];
    return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}
function singleGate(gate, report, form, links) {
    return [
        '',
        `**${markdownCell(gate.name)}**: ${causeLine(gate)}`,
        ...(form.gates === 0
            ? leftOut('The rest is too long for this place', form, links)
            : gateSection(gate, report, form, links)),
    ];
}
function severalGates(report, form, links) {
    if (report.gates.length === 0)
        return [];
    const gates = worstFirst(report.gates);
    const shown = gates.slice(0, form.gates);
    const hidden = gates.slice(form.gates);
    const sections = shown.flatMap((gate) => (gate.verdict === 'passed' ? folded : document_open)(gate, gateSection(gate, report, form, links)));
    return [
        '',
        `${(0,numbers/* counted */.hS)(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.`,
        ...overview(shown),
        ...headToHeadSection(report, form),
        ...sections,
        ...(hidden.length > 0
            ? leftOut(`Left out here: ${(0,numbers/* counted */.hS)(hidden.length, 'gate')} (${verdictCounts(hidden)})`, form, links)
            : []),
    ];
}
function overview(gates) {
    if (gates.length === 0)
        return [];
    const rows = gates.map((gate) => {
        const cause = gate.verdict === 'passed' ? [] : (gate.reasons[0]?.text ?? []);
        return `| ${markdownCell(gate.name)} | ${VERDICT_SIGNS[gate.verdict]} ${gate.verdict} | ${markdownProse(cause)} |`;
    });
    return ['', '| Gate | Verdict | Largest cause |', '| --- | --- | --- |', ...rows];
}
function document_open(gate, section) {
    return [
        '',
        `### ${VERDICT_SIGNS[gate.verdict]} ${markdownCell(gate.name)}: ${gate.verdict}`,
        '',
        causeLine(gate),
        ...section,
    ];
}
function folded(gate, section) {
    const summary = `<summary>${VERDICT_SIGNS[gate.verdict]} ${markdown_htmlCode(gate.name)}: ${gate.verdict}</summary>`;
    return ['', `<details>${summary}`, '', causeLine(gate), ...section, '', '</details>'];
}
/** The largest cause in one sentence, with what to do about it where the cause says so. */
function causeLine(gate) {
    const [cause] = gate.reasons;
    return markdownProse(cause === undefined ? [] : sentence(reasonText(cause)));
}
function problems(report, form) {
    if (report.problems.length === 0)
        return [];
    const count = (0,numbers/* counted */.hS)(report.problems.length, 'problem');
    return [
        '',
        markdownProse((0,core_text/* say */.cv) `No gate could be judged: ${[count]} in ${report.spec}.`),
        ...bullets(report.problems.map(reasonText), form),
    ];
}
/** What a document does not show, and where that is. */
function leftOut(what, form, links) {
    const run = markdownLinks(links.run === undefined ? [] : [{ words: 'this workflow run', address: links.run }], trustedPrefixes(links));
    const where = [`See ${form.elsewhere}`, ...run.map((link) => ` of ${link}`)].join('');
    return ['', `${what}. ${where}.`];
}

;// CONCATENATED MODULE: ./build/core/render/markdown/form.js
/** For a pull request's comment: fewer items, then no outputs, then fewer rules, then only the counts. */
const COMMENT_LADDER = ladder('the job summary and the JSON report', [
    [10, { lines: 20, characters: 1200 }, 50, 30, 10, 20],
    [10, { lines: 10, characters: 400 }, 50, 30, 10, 20],
    [5, { lines: 10, characters: 400 }, 50, 30, 10, 20],
    [5, null, 50, 20, 10, 20],
    [3, null, 20, 10, 5, 20],
    [0, null, 10, 5, 3, 10],
    [0, null, 3, 0, 2, 3],
    [0, null, 0, 0, 1, 0],
]);
/** For the job summary and Markdown files, which have sixteen times the room. */
const SUMMARY_LADDER = [
    ...ladder('the JSON report', [
        [50, { lines: 60, characters: 4000 }, 200, 200, 30, 100],
        [50, { lines: 20, characters: 1200 }, 200, 200, 30, 100],
        [20, { lines: 10, characters: 400 }, 100, 100, 10, 50],
    ]),
    ...COMMENT_LADDER.slice(3).map((form) => ({ ...form, elsewhere: 'the JSON report' })),
];
function ladder(elsewhere, rungs) {
    return rungs.map(([items, texts, rules, slices, sentences, gates]) => ({
        items,
        texts,
        rules,
        slices,
        sentences,
        gates,
        elsewhere,
    }));
}

;// CONCATENATED MODULE: ./build/core/render/marker.js
const MARKER = /^<!-- langfuse-gate: 1:([0-9a-f]{16})=([0-9]{1,15})\.([0-9]{1,6}):([0-9a-f]{7,64}) -->/;
function renderMarker(marker) {
    return `<!-- langfuse-gate: 1:${marker.key}=${String(marker.run)}.${String(marker.attempt)}:${marker.commit} -->`;
}
/** The marker at the very start of a comment's body; null where there is none. */
function parseMarker(body) {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, key = '', run, attempt, commit = ''] = match;
    return { key, run: Number(run), attempt: Number(attempt), commit };
}
/**
 * Whether what `mine` would write is older than what `theirs` has written. Attempts of one run follow each other; of two
 * commits the later run's counts; two runs of one commit judged the same code, and the last to finish is shown.
 */
function isOlder(mine, theirs) {
    if (mine.run === theirs.run)
        return mine.attempt < theirs.attempt;
    return mine.commit !== theirs.commit && mine.run < theirs.run;
}

;// CONCATENATED MODULE: ./build/core/render/comment.js



/** GitHub refuses a body over 65,536 characters and does not say what it counts; this is below it by every count. */
const COMMENT_LIMIT = 60_000;
/** The report as the body of a pull request's comment, its marker first, in at most `limit` UTF-16 units. */
function renderComment(report, options) {
    const marker = renderMarker(options.marker);
    const limit = (options.limit ?? COMMENT_LIMIT) - marker.length - 1;
    return `${marker}\n${fitDocument(report, options.links, COMMENT_LADDER, (document) => document.length <= limit)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/token-author.js
var token_author = __webpack_require__(26587);
;// CONCATENATED MODULE: ./build/github/comments.js






/** For reading too: whoever lacks it needs it all, and should be told once. */
const PERMISSION = 'pull-requests: write';
/** Look, write, look again: two are enough alone, and racing writers settle in three. */
const ROUNDS = 5;
/** After an answer that did not come, longer each time. */
const PAUSE_MS = 1000;
/** Longer than another writer takes from its look to its write: whoever looked before we wrote has written by then. */
const SETTLE_MS = 2000;
/** Each half as long: GitHub may count in other units than we do. */
const SHORTER_FORMS = 2;
/**
 * One comment of ours for a marker's key, in place: found by marker *and* author on every page, created or edited, and
 * looked at again after a while, since GitHub has no way to write only if nothing changed. Of several of our own the oldest
 * stays, or the one that a later run has written. Throws GateError GITHUB_UNAVAILABLE.
 */
async function upsertComment(github, place, marker, body) {
    let author = await (0,token_author/* findTokenAuthor */.I)(github);
    let last;
    for (let round = 0; round < ROUNDS; round += 1) {
        if (last !== undefined)
            await (0,promises_.setTimeout)(last.isWritten ? SETTLE_MS : PAUSE_MS * round);
        const own = await findOwnComments(github, place, author, marker.key);
        const newer = own.find((comment) => isOlder(marker, comment.marker));
        const kept = newer ?? own[0];
        const duplicates = own.filter((comment) => comment !== kept && !isOlder(marker, comment.marker));
        for (const duplicate of duplicates)
            await deleteComment(github, place, duplicate.id);
        if (newer !== undefined)
            return { status: 'newer', url: newer.url };
        if (kept !== undefined && last?.isWritten === true && duplicates.length === 0 && !isOlder(kept.marker, marker)) {
            return { status: 'written', url: kept.url };
        }
        if (kept === undefined && !body.mayCreate)
            return { status: 'none' };
        last = await writeFitting(github, place, kept?.id, body);
        if (last.isWritten)
            author = last.author ?? author;
    }
    if (last?.isWritten === false)
        throw last.error;
    throw new errors/* GateError */.u({
        code: 'GITHUB_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `The comment did not settle in ${ROUNDS} tries: other runs write the same one.`,
        remedy: (0,core_text/* say */.cv) `Put the job into a concurrency group, so that one run at a time reports on a pull request.`,
    });
}
async function findOwnComments({ octokit }, place, author, key) {
    const comments = await (0,client/* callGithub */._r)('read the comments', PERMISSION, () => octokit.paginate(octokit.rest.issues.listComments, {
        owner: place.owner,
        repo: place.repo,
        issue_number: place.number,
        per_page: 100,
    }));
    return comments
        .flatMap((comment) => {
        const marker = parseMarker(comment.body ?? '');
        const isOwn = comment.user?.login === author && marker?.key === key;
        return isOwn ? [{ id: comment.id, url: comment.html_url, marker }] : [];
    })
        .sort((a, b) => a.id - b.id);
}
/** Writes the fullest form that GitHub takes, and says whether it is known to be there. */
async function writeFitting(github, place, id, { render, limit }) {
    for (let form = 0;; form += 1) {
        try {
            const author = await writeComment(github, place, id, render(Math.floor(limit / 2 ** form)));
            return { isWritten: true, author };
        }
        catch (error) {
            const status = (0,client/* statusOf */.c2)(error) ?? 0;
            const isGone = id !== undefined && status === 404;
            if (isGone || status >= 500)
                return { isWritten: false, error };
            if (status !== 422 || form === SHORTER_FORMS)
                throw error;
        }
    }
}
/**
 * Answers who wrote it. A creation is not tried again unseen: GitHub may have made the comment and lost the answer, which
 * the next look tells.
 */
async function writeComment({ octokit }, { owner, repo, number }, id, body) {
    const create = () => octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
    const update = (comment) => octokit.rest.issues.updateComment({ owner, repo, comment_id: comment, body });
    const { data } = await (0,client/* callGithub */._r)('write the comment', PERMISSION, async () => id === undefined ? await create() : await update(id));
    return data.user?.login;
}
/** A duplicate that another writer has deleted meanwhile is what was wanted. */
async function deleteComment({ octokit }, { owner, repo }, id) {
    try {
        await (0,client/* callGithub */._r)('delete a duplicate of the comment', PERMISSION, () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    catch (error) {
        if ((0,client/* statusOf */.c2)(error) !== 404)
            throw error;
    }
}

// EXTERNAL MODULE: ./build/reporters/comment-mode.js
var comment_mode = __webpack_require__(67126);
;// CONCATENATED MODULE: ./build/reporters/undelivered.js


/** Says that a report did not arrive somewhere, why, and how to mend it. The verdict stands. */
function warnUndelivered(log, what, error) {
    for (const text of explanations(error))
        log.warn((0,core_text/* say */.cv) `The ${[what]} was not written; the verdict stands. ${text}`);
}
function explanations(error) {
    if (!(error instanceof errors/* GateError */.u))
        return [(0,core_text/* say */.cv) `${(0,errors/* describeError */.U)(error)}`];
    return error.problems.map(({ text, remedy }) => (remedy === undefined ? text : (0,core_text/* say */.cv) `${text} ${remedy}`));
}

;// CONCATENATED MODULE: ./build/reporters/comment.js





/** The comment of a pull request: one for a spec and the gates chosen, edited in place. */
function createCommentReporter(options) {
    const { github, place, mode, marker, links, log } = options;
    return {
        name: 'comment',
        async deliver(report) {
            try {
                const render = (limit) => renderComment(report, { marker, limit, links });
                const mayCreate = (0,comment_mode/* makesComment */.N)(mode, report);
                const outcome = await upsertComment(github, place, marker, { render, limit: COMMENT_LIMIT, mayCreate });
                if (outcome.status === 'none')
                    return;
                if (outcome.status === 'newer')
                    log.info((0,core_text/* say */.cv) `A later run has written the comment; it stays as it is.`);
                options.onWritten(outcome.url);
            }
            catch (error) {
                warnUndelivered(log, 'comment', error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/item-pairs.js

const item_pairs_CHANGES = ['failed', 'worse', 'better', 'same', 'unpaired'];
/** Every item of a gate, those to look at first: the report’s worst, what failed, what is worse, has no partner, is better. */
function itemPairs(gate) {
    const candidate = byId(gate.candidate?.itemResults);
    const baseline = byId(gate.baseline?.itemResults);
    const said = byId(gate.worst);
    const scores = [...new Set(gate.rules.map((rule) => rule.score))];
    const changed = new Set(gate.items.changed);
    const pairs = [...new Set([...said.keys(), ...candidate.keys(), ...baseline.keys()])].map((id) => {
        const sides = { candidate: candidate.get(id) ?? [], baseline: baseline.get(id) ?? [] };
        return { id, change: changeOf(gate, sides, scores, changed.has(id)), ...sides, said: said.get(id) ?? [] };
    });
    const rank = ({ change, said: differences }) => differences.length > 0 ? -1 : ['failed', 'worse', 'unpaired', 'better', 'same'].indexOf(change);
    return pairs.sort((a, b) => rank(a) - rank(b));
}
/** The mean of a score over an item’s repetitions, booleans as 0 and 1; null where there is none that is a number. */
function meanScore(results, score) {
    const values = results.map((result) => item_pairs_valueOf(result, score)).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
function byId(all = []) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(one.id);
        if (group === undefined)
            groups.set(one.id, [one]);
        else
            group.push(one);
    }
    return groups;
}
function changeOf(gate, { candidate, baseline }, scores, isChanged) {
    if (candidate.some((result) => result.error !== null))
        return 'failed';
    if (candidate.length === 0 || baseline.length === 0 || isChanged)
        return 'unpaired';
    const gains = scores.map((score) => gainOf(gate, candidate, baseline, score));
    if (gains.some((gain) => gain < 0))
        return 'worse';
    return gains.some((gain) => gain > 0) ? 'better' : 'same';
}
/** How much better, in units of the score; 0 within its tie. */
function gainOf(gate, candidate, baseline, score) {
    const [now, then] = [meanScore(candidate, score), meanScore(baseline, score)];
    if (now === null || then === null)
        return 0;
    const tie = gate.candidate?.rules.scores[score]?.tie ?? 0;
    const gain = (0,numbers/* isLowerBetter */.ui)(gate, score) ? then - now : now - then;
    return Math.abs(gain) <= tie + 1e-9 ? 0 : gain;
}
function item_pairs_valueOf(result, score) {
    if (score === 'latency')
        return result.latency;
    if (score === 'cost')
        return result.cost;
    if (score === 'tokens')
        return result.tokens ?? null;
    if (score === 'errors')
        return Number(result.error !== null);
    const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined;
    return typeof value === 'string' || value === undefined ? null : Number(value);
}

;// CONCATENATED MODULE: ./build/core/render/html/form.js
const HTML_LADDER = [
    { gates: 200, rules: 1000, slices: 1000, sentences: 200, plots: true },
    { gates: 100, rules: 200, slices: 200, sentences: 50, plots: true },
    { gates: 50, rules: 50, slices: 20, sentences: 10, plots: false },
    { gates: 10, rules: 10, slices: 5, sentences: 5, plots: false },
    { gates: 0, rules: 0, slices: 0, sentences: 1, plots: false },
];
const ELSEWHERE = 'the JSON report';

;// CONCATENATED MODULE: ./build/core/render/html/tables.js






/** The rules with what was measured and what came of each. */
function tables_ruleTable(gate, form) {
    const rows = ruleRows(gate);
    if (rows.length === 0)
        return nothing;
    const confidence = sharedConfidence(gate);
    const interval = confidence === null ? '' : ` (${(0,numbers/* formatShare */.T1)(confidence)} interval)`;
    return html `<h3>Rules</h3>
    ${tables_table(['List', 'Score', 'Rule', 'Baseline', 'Candidate', `Difference${interval}`, 'Outcome'], rows.slice(0, form.rules).map(ruleCells))}${more(rows.length - form.rules, 'rule')}`;
}
function ruleCells(row) {
    const where = row.slice === null ? nothing : html ` where ${htmlCode(row.slice.key)} is ${htmlCode(row.slice.value)}`;
    const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome];
    return html `<td>${row.list}</td>
    <td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.rule)}${where}${row.isDefault ? ' (default)' : ''}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="${row.isWaived ? 'waived' : row.outcome}">${sign} ${outcomeWords(row)}</td>`;
}
/** The slices, the flagged first. */
function tables_sliceTable(gate, form) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return nothing;
    const flagged = rows.filter((row) => row.isFlagged).length;
    const words = flagged === 0
        ? 'None is flagged as worse.'
        : `${String(flagged)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`;
    return html `<h3>Slices</h3>
    <p>${words}</p>
    ${tables_table(['Slice', 'Score', 'Items', 'Baseline', 'Candidate', 'Difference', 'p', 'Flag'], rows.slice(0, form.slices).map(sliceCells))}${more(rows.length - form.slices, 'slice')}`;
}
function sliceCells(row) {
    return html `<td>${htmlCode(row.key)} = ${htmlCode(row.slice)}</td>
    <td>${htmlCode(row.score)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="number">${row.p}</td>
    <td class="worse">${row.isFlagged ? 'worse' : ''}</td>`;
}
/** How the relative rules were decided, for who wants to check it. */
function tables_methodFold(gate, report, form) {
    const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]));
    if (estimated.length === 0)
        return nothing;
    const rows = estimated.slice(0, form.rules).map(({ rule, estimate }) => {
        const where = rule.slice === undefined ? nothing : html ` where ${htmlCode(rule.slice.key)} is ${htmlCode(rule.slice.value)}`;
        return html `<td>${htmlCode(rule.score)}</td>
      <td>${htmlCode(rule.rule)}${where}</td>
      <td>${estimate.method}</td>
      <td class="number">${estimate.pairs}</td>
      <td class="number">${(0,numbers/* formatProbability */.tY)(estimate.pValue)}</td>
      <td class="number">${(0,numbers/* formatProbability */.tY)(estimate.adjustedPValue)}</td>
      <td>${neededWords(estimate)}</td>`;
    });
    return html `<details>
    <summary>How this was decided</summary>
    ${tables_table(['Score', 'Rule', 'Method', 'Pairs', 'p', 'p adjusted', 'Would settle it'], rows)}${more(estimated.length - form.rules, 'rule')}
    <p>Spec ${htmlCode(report.spec)}, seed ${htmlCode(gate.seed)}, ${htmlCode(report.tool)}.</p>
  </details>`;
}
/** What a table leaves out. */
function more(rest, noun) {
    return rest > 0 ? html `<p>${(0,numbers/* counted */.hS)(rest, `more ${noun}`)} in ${ELSEWHERE}.</p>` : nothing;
}
/** A table that is scrolled by itself where the page is narrow; each row its cells. */
function tables_table(titles, rows) {
    return html `<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${titles.map((title) => html `<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${joinHtml(rows.map((cells) => html `<tr>
                ${cells}
              </tr>`))}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/core/render/html/head-to-head.js



/** The variants of each gate beside each other. */
function headToHeadSections(report, form) {
    return headToHeadTables(report).map(({ gate, rows }) => html `<section>
        <h2>${htmlCode(gate, 80)}: head to head</h2>
        ${tables_table([...HEAD_TO_HEAD_TITLES], rows.slice(0, form.rules).map(cells))}${more(rows.length - form.rules, 'row')}
      </section>`);
}
function cells(row) {
    const against = row.against.map(({ variant, result }) => html `${result} against ${htmlCode(variant)}`);
    return html `<td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.variant)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.mean}</td>
    <td class="number">${row.passShare}</td>
    <td class="number">${row.min}</td>
    <td>${joinHtml(against, ', ')}</td>`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(75367);
;// CONCATENATED MODULE: ./build/core/render/html/side-by-side.js

/** Past as many edits two texts have nothing to do with each other, and looking further takes long. */
const MOST_EDITS = 120;
const LONGEST_LINE = 2000;
/** Lines of two texts beside each other, and changed lines word by word, as rows of a table with a side each. */
function sideBySide(left, right) {
    const hunks = (0,array/* diffArrays */.E)([...left], [...right], { maxEditLength: MOST_EDITS });
    if (hunks === undefined)
        return changedRows(left, right);
    const rows = [];
    let removed = [];
    for (const { value, removed: isRemoved, added: isAdded } of hunks) {
        if (isRemoved) {
            removed = value;
            continue;
        }
        rows.push(...changedRows(removed, isAdded ? value : []));
        removed = [];
        if (!isAdded)
            rows.push(...value.map((text) => ({ before: [same(text)], after: [same(text)] })));
    }
    return [...rows, ...changedRows(removed, [])];
}
/** Lines that were replaced by others, in pairs as far as there are partners. */
function changedRows(removed, added) {
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
        const [before, after] = [removed[index], added[index]];
        if (before === undefined || after === undefined) {
            return {
                before: before === undefined ? null : [changed(before)],
                after: after === undefined ? null : [changed(after)],
            };
        }
        const words = Math.max(before.length, after.length) > LONGEST_LINE
            ? undefined
            : (0,word/* diffWordsWithSpace */.pR)(before, after, { maxEditLength: MOST_EDITS });
        if (words === undefined)
            return { before: [changed(before)], after: [changed(after)] };
        return {
            before: words.filter((word) => !word.added).map(({ value, removed: isChanged }) => ({ text: value, isChanged })),
            after: words.filter((word) => !word.removed).map(({ value, added: isChanged }) => ({ text: value, isChanged })),
        };
    });
}
function same(text) {
    return { text, isChanged: false };
}
function changed(text) {
    return { text, isChanged: true };
}

;// CONCATENATED MODULE: ./build/core/render/html/item-detail.js






/** Of one text, in UTF-16 units, and in lines. */
const TEXT_LIMIT = 8000;
const item_detail_LINE_LIMIT = 300;
const item_detail_REASONS = 10;
/** Input, expected output, both outputs side by side, what was said, and both traces; nothing where there is none of it. */
function itemDetail(pair, trusted) {
    const [first] = pair.said;
    const before = outputOf(pair.baseline, first?.baselineOutput);
    const after = outputOf(pair.candidate, first?.candidateOutput);
    const links = htmlLinks(existingLinks([
        ['baseline trace', first?.baselineLink ?? pair.baseline[0]?.link],
        ['candidate trace', first?.candidateLink ?? pair.candidate[0]?.link],
    ]), trusted);
    const parts = [
        reasons(pair),
        block('Input', first?.input),
        block('Expected', first?.expectedOutput),
        outputs(before, after, Math.max(pair.candidate.length, pair.baseline.length)),
        links.length === 0 ? nothing : html `<p>${joinHtml(links, ' · ')}</p>`,
    ].filter((part) => part !== nothing);
    return parts.length === 0 ? nothing : joinHtml(parts);
}
function reasons({ said, candidate }) {
    const all = [
        ...said.map(({ why }) => why).filter((why) => why.length > 0),
        ...candidate
            .flatMap(commentsOf)
            .filter((comment) => !said.some((one) => quotes(one, comment.value)))
            .map((part) => [part]),
    ];
    if (all.length === 0)
        return nothing;
    const rest = all.length - item_detail_REASONS;
    return html `<ul>
    ${all.slice(0, item_detail_REASONS).map((text) => html `<li>${htmlText(text)}</li>`)}${rest > 0 ? html `<li>and ${rest} more in ${ELSEWHERE}</li>` : nothing}
  </ul>`;
}
function commentsOf({ comments = {}, error }) {
    return [...Object.values(comments), ...(error === null ? [] : [error.message])]
        .filter((value) => value !== '')
        .map((value) => ({ value }));
}
function quotes({ why }, value) {
    return why.some((part) => typeof part !== 'string' && part.value === value);
}
function outputOf(results, said) {
    return said ?? results.find((result) => result.output !== undefined)?.output;
}
function outputs(before, after, repetitions) {
    const which = repetitions > 1 ? `, of the first of ${String(repetitions)} repetitions` : '';
    if (before === undefined)
        return block(`Candidate${which}`, after);
    if (after === undefined)
        return block(`Baseline${which}`, before);
    const [left, right] = [asText(before, 2), asText(after, 2)];
    if (left === right)
        return block(`Both sides${which}`, after);
    const [shownLeft, shownRight] = [firstLines(left), firstLines(right)];
    const rows = sideBySide(shownLeft.lines, shownRight.lines);
    return html `<table class="diff">
    <caption>
      Outputs${which}
    </caption>
    <thead>
      <tr>
        <th scope="col">Baseline${shownLeft.rest}</th>
        <th scope="col">Candidate${shownRight.rest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(diffRow)}
    </tbody>
  </table>`;
}
/** As much of a text as is shown, every character visible, and what is said where that is not all. */
function firstLines(text) {
    const lines = (0,visible/* visibleLines */.gB)((0,visible/* cut */.Jj)(text, TEXT_LIMIT));
    const isCut = text.length > TEXT_LIMIT || lines.length > item_detail_LINE_LIMIT;
    return { lines: lines.slice(0, item_detail_LINE_LIMIT), rest: isCut ? ` (cut; ${String(text.length)} characters in all)` : '' };
}
function diffRow({ before, after }) {
    const isSame = before?.every((piece) => !piece.isChanged) === true && after?.every((piece) => !piece.isChanged) === true;
    const cell = (pieces, name) => {
        if (pieces === null)
            return html `<td></td>`;
        const parts = pieces.map(({ text, isChanged }) => {
            if (!isChanged)
                return html `${text}`;
            return name === 'gone' ? html `<del>${text}</del>` : html `<ins>${text}</ins>`;
        });
        return isSame ? html `<td>${parts}</td>` : html `<td class="${name}">${parts}</td>`;
    };
    return html `<tr>
    ${cell(before, 'gone')}${cell(after, 'came')}
  </tr>`;
}
function block(label, value) {
    if (value === undefined)
        return nothing;
    const { lines, rest } = firstLines(asText(value, 2));
    const shown = joinHtml(lines.map((line) => html `${line}`), '\n');
    return html `<h4>${label}${rest}</h4>
    <pre>${shown}</pre>`;
}

;// CONCATENATED MODULE: ./build/core/render/html/items.js





/** Columns; ruled scores come first. */
const SCORES = 8;
const CHANGE_WORDS = {
    failed: 'failed',
    worse: 'worse',
    better: 'better',
    same: 'the same',
    unpaired: 'without a partner',
};
/**
 * Every item with its scores on both sides and what was answered, in at most `room` bytes of UTF-8: where that is little,
 * first the later items lose their texts, then they are counted.
 */
function itemTable(gate, pairs, { room, trusted, number }) {
    if (pairs.length === 0)
        return nothing;
    const scores = scoreColumns(gate, pairs);
    const shown = scores.slice(0, SCORES).map((score) => ({ score, unit: (0,numbers/* scoreUnit */.BV)(gate, score) }));
    const frame = (bodies, left) => html `<h3>Items</h3>
      <div class="filter">
        ${filter(pairs, number)}${left}
        <div class="scroll" tabindex="0">
          <table class="items">
            <thead>
              <tr>
                <th scope="col">Item</th>
                <th scope="col">Change</th>
                ${shown.map(({ score }) => html `<th scope="col">${htmlCode(score)}</th>`)}
              </tr>
            </thead>
            ${bodies}
          </table>
        </div>
      </div>`;
    // Of the longest words that can stand there.
    const rest = (rows, texts) => items_leftOut(rows, texts, scores.length - shown.length);
    let left = room - size(frame(nothing, rest(pairs.length, pairs.length)));
    if (left < 0)
        return html `<p>${(0,numbers/* counted */.hS)(pairs.length, 'item')} in ${ELSEWHERE}.</p>`;
    const bodies = [];
    let withTexts = pairs.length;
    for (const [index, pair] of pairs.entries()) {
        const full = index < withTexts ? itemRows(pair, shown, itemDetail(pair, trusted)) : nothing;
        const isWhole = index < withTexts && size(full) <= left;
        if (!isWhole)
            withTexts = Math.min(withTexts, index);
        const body = isWhole ? full : itemRows(pair, shown, nothing);
        if (size(body) > left)
            break;
        left -= size(body);
        bodies.push(body);
    }
    return frame(joinHtml(bodies), rest(pairs.length - bodies.length, Math.max(0, bodies.length - withTexts)));
}
/** In bytes of UTF-8. */
function size({ markup }) {
    return new TextEncoder().encode(markup).length;
}
function items_leftOut(rows, texts, scores) {
    const parts = [
        ...(rows > 0 ? [(0,numbers/* counted */.hS)(rows, 'item')] : []),
        ...(texts > 0 ? [`the texts of ${(0,numbers/* counted */.hS)(texts, 'item')}`] : []),
        ...(scores > 0 ? [(0,numbers/* counted */.hS)(scores, 'score')] : []),
    ];
    return parts.length === 0 ? nothing : html `<p>Left out here: ${parts.join(', ')}. See ${ELSEWHERE}.</p>`;
}
function filter(pairs, number) {
    const name = `show-${String(number)}`;
    const kinds = item_pairs_CHANGES.map((change) => [change, pairs.filter((pair) => pair.change === change).length]);
    const choices = kinds.filter(([, count]) => count > 0);
    if (choices.length < 2)
        return nothing;
    return html `<fieldset>
    <legend>Show</legend>
    <label><input type="radio" name="${name}" value="all" checked /> all ${pairs.length}</label
    >${choices.map(([change, count]) => html `<label><input type="radio" name="${name}" value="${change}" /> ${count} ${CHANGE_WORDS[change]}</label>`)}
  </fieldset>`;
}
function scoreColumns(gate, pairs) {
    const ruled = gate.rules.map((rule) => rule.score);
    const seen = pairs
        .flatMap((pair) => [...pair.candidate, ...pair.baseline])
        .flatMap(({ scores }) => Object.keys(scores));
    return [...new Set([...ruled, ...seen])].filter((score) => pairs.some((pair) => [...pair.candidate, ...pair.baseline].some((result) => items_scoreWords([result], { score, unit: 'none' }) !== '')));
}
function itemRows(pair, columns, detail) {
    const cells = columns.map((column) => {
        const [before, after] = [items_scoreWords(pair.baseline, column), items_scoreWords(pair.candidate, column)];
        return html `<td>${before === after || before === '' ? after : `${before} → ${after === '' ? 'none' : after}`}</td>`;
    });
    const below = detail === nothing
        ? nothing
        : html `<tr>
          <td colspan="${columns.length + 2}">
            <details>
              <summary>What both sides answered</summary>
              ${detail}
            </details>
          </td>
        </tr>`;
    return html `<tbody class="item is-${pair.change}">
    <tr>
      <td>${htmlCode(pair.id)}</td>
      <td class="${pair.change}">${CHANGE_WORDS[pair.change]}</td>
      ${cells}
    </tr>
    ${below}
  </tbody>`;
}
function items_scoreWords(results, { score, unit }) {
    const mean = meanScore(results, score);
    if (mean !== null)
        return (0,numbers/* formatValue */.Fl)(mean, unit);
    const text = results.map(({ scores }) => (Object.hasOwn(scores, score) ? scores[score] : undefined));
    return text
        .filter((value) => typeof value === 'string')
        .join(', ')
        .slice(0, 80);
}

;// CONCATENATED MODULE: ./build/core/render/html/plot.js



/** Of every plot, in units of its drawing: labels to the left, what is drawn, words to the right. */
const PLOT = { width: 1000, left: 380, right: 770, row: 24, axis: 26 };
const LABEL = 58;
const TITLE = 300;
/** Two numbers under an axis nearer than this would cover each other. */
const TICK = 80;
/** Differences as dots with their intervals, one row each, on one axis around 0. */
function differencePlot(title, rows, unit) {
    const numbers = rows.flatMap((row) => [row.value, ...(row.interval ?? []), row.bound ?? 0]).filter(Number.isFinite);
    const x = scale(Math.min(0, ...numbers), Math.max(0, ...numbers));
    const height = rows.length * PLOT.row + PLOT.axis;
    return figure(title, height, joinHtml([axis(x, height, unit), ...rows.map((row, index) => drawRow(row, index * PLOT.row + PLOT.row / 2, x))]));
}
/** A drawing with its title, which a screen reader reads in its place; the numbers stand in a table near it. */
function figure(title, height, drawing) {
    const words = (0,visible/* visibleLine */.P8)(title, TITLE);
    const box = `0 0 ${String(PLOT.width)} ${String(height)}`;
    return html `<figure>
    <figcaption>${words}</figcaption>
    <svg viewBox="${box}" width="${PLOT.width}" height="${height}" role="img" aria-label="${words}">${drawing}</svg>
  </figure>`;
}
function scale(lowest, highest) {
    const room = highest > lowest ? (highest - lowest) * 0.05 : 1;
    const [from, to] = [lowest - room, highest + room];
    const width = PLOT.right - PLOT.left;
    const at = (value) => {
        const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
        return (PLOT.left + (Number.isFinite(part) ? part : 0) * width).toFixed(1);
    };
    return { lowest, highest, at };
}
/** The zero line, and under the drawing 0 and the ends, as far as there is room for them. */
function axis(x, height, unit) {
    const bottom = height - PLOT.axis + 4;
    const zero = Number(x.at(0));
    const ends = [x.lowest, x.highest].filter((value) => Math.abs(Number(x.at(value)) - zero) > TICK);
    const ticks = [0, ...ends].map((value) => {
        const words = value === 0 ? '0' : (0,numbers/* formatChange */.eD)(value, unit);
        return html `<text class="soft" text-anchor="middle" x="${x.at(value)}" y="${bottom + 16}">${words}</text>`;
    });
    return html `<line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${bottom}" y2="${bottom}" />
    <line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${bottom}" />
    ${ticks}`;
}
function drawRow(row, y, x) {
    const label = (0,visible/* visibleLine */.P8)(row.label, LABEL);
    const { interval, bound } = row;
    const span = interval === undefined
        ? ''
        : html `<line class="span" x1="${x.at(interval[0])}" x2="${x.at(interval[1])}" y1="${y}" y2="${y}" />`;
    const mark = bound === undefined
        ? ''
        : html `<line class="bound" x1="${x.at(bound)}" x2="${x.at(bound)}" y1="${y - 10}" y2="${y + 10}" />`;
    return html `<g class="${row.outcome}"
    ><text x="0" y="${y + 4}">${label}</text>${mark}${span}<circle
      class="dot"
      cx="${x.at(row.value)}"
      cy="${y}"
      r="4"
    /><text x="${PLOT.right + 12}" y="${y + 4}">${row.words}</text></g
  >`;
}

;// CONCATENATED MODULE: ./build/core/render/html/plots.js





/** Rows of one plot; more are no picture. The tables have them all. */
const ROWS = 40;
const plots_SCORES = 8;
/** The relative rules: what was seen, its interval, and (dashed) what the rule allows. A plot for each unit. */
function rulePlots(gate) {
    const rows = gate.rules.flatMap((rule) => {
        if (rule.estimate === null)
            return [];
        const unit = (0,numbers/* ruleUnit */.lO)(gate, rule);
        return [{ unit, row: plots_ruleRow(rule, unit) }];
    });
    const plots = ['points', 's', 'USD', 'none'].flatMap((unit) => {
        const all = rows.filter((one) => one.unit === unit).map(({ row }) => row);
        if (all.length === 0)
            return [];
        return [
            differencePlot(`Candidate minus baseline, with intervals${unitWords(unit)}; dashed: what the rule allows${cut(all.length)}`, all.slice(0, ROWS), unit),
        ];
    });
    return joinHtml(plots);
}
/** Every slice of each score as a dot, the flagged ones in red. */
function slicePlots(gate) {
    const slices = gate.slices ?? [];
    const scores = [...new Set(slices.map(({ score }) => score))].slice(0, plots_SCORES);
    return joinHtml(scores.map((score) => {
        const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
        const all = slices
            .filter((slice) => slice.score === score && slice.difference !== null)
            .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged));
        if (all.length === 0)
            return nothing;
        const title = `${(0,visible/* visibleLine */.P8)(score, 80)} by slice, candidate minus baseline${unitWords(unit)}${cut(all.length)}`;
        return differencePlot(title, all.slice(0, ROWS).map((slice) => plots_sliceRow(slice, unit)), unit);
    }));
}
/** How the paired items moved on each score that has a relative rule: a column of items for each step of the difference. */
function itemPlots(gate, pairs) {
    const scores = [...new Set(gate.rules.filter((rule) => rule.estimate !== null).map((rule) => rule.score))];
    return joinHtml(scores.slice(0, plots_SCORES).map((score) => itemPlot(gate, pairs, score)));
}
const STEPS = 60;
const COLUMN = 90;
function itemPlot(gate, pairs, score) {
    const differences = pairs.flatMap((pair) => {
        const [now, then] = [meanScore(pair.candidate, score), meanScore(pair.baseline, score)];
        return now === null || then === null || !Number.isFinite(now - then) ? [] : [now - then];
    });
    if (differences.length === 0)
        return nothing;
    const reach = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
    const counts = new Map();
    for (const difference of differences) {
        const step = Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference) * Math.ceil((Math.abs(difference) / reach) * (STEPS / 2));
        counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    // Items that did not move are most of them; their column would hide the others.
    const most = Math.max(1, ...[...counts].filter(([step]) => step !== 0).map(([, count]) => count));
    const x = scale(-reach, reach);
    const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
    const height = COLUMN + PLOT.axis;
    const bars = [...counts].map(([step, count]) => bar(step, count, reach, most, x.at, (0,numbers/* isLowerBetter */.ui)(gate, score)));
    const moved = (sign) => differences.filter((one) => Math.abs(one) >= 1e-9 && Math.sign(one) === sign).length;
    const [up, down] = [moved(1), moved(-1)];
    const same = differences.length - up - down;
    const title = `${(0,visible/* visibleLine */.P8)(score, 80)}: ${(0,numbers/* counted */.hS)(differences.length, 'paired item')}, ${String(down)} lower, ${String(same)} the same, ${String(up)} higher`;
    return figure(title, height, joinHtml([axis(x, height, unit), ...bars]));
}
function bar(step, count, reach, most, at, lowerIsBetter) {
    const tall = Math.min(1, count / most) * (COLUMN - 20);
    const isBetter = lowerIsBetter ? step < 0 : step > 0;
    const outcome = step === 0 ? 'same' : isBetter ? 'better' : 'worse';
    const x = Number(at((step / (STEPS / 2)) * reach));
    return html `<g class="${outcome}"
    ><rect
      class="dot"
      x="${(x - 2.5).toFixed(1)}"
      width="5"
      y="${(COLUMN - tall).toFixed(1)}"
      height="${tall.toFixed(1)}"
    /><text class="soft" text-anchor="middle" x="${x.toFixed(1)}" y="${(COLUMN - tall - 4).toFixed(1)}"
      >${count}</text
    ></g
  >`;
}
function plots_ruleRow(rule, unit) {
    const { estimate, bound, baselineValue, slice } = rule;
    const { difference = 0, lower = 0, upper = 0 } = estimate ?? {};
    const where = slice === undefined ? '' : ` (${(0,visible/* visibleLine */.P8)(slice.value, 20)})`;
    return {
        label: `${(0,visible/* visibleLine */.P8)(rule.score, 28)}${where}: ${rule.rule}`,
        outcome: rule.waiver === undefined ? rule.outcome : 'waived',
        words: `${(0,numbers/* formatChange */.eD)(difference, unit)}, ${rule.outcome}${rule.waiver === undefined ? '' : ', waived'}`,
        value: difference,
        interval: [lower, upper],
        ...(bound === null || baselineValue === null ? {} : { bound: bound - baselineValue }),
    };
}
function plots_sliceRow(slice, unit) {
    const value = slice.difference ?? 0;
    return {
        label: `${(0,visible/* visibleLine */.P8)(slice.key, 24)} = ${slice.value}`,
        outcome: slice.isFlagged ? 'broken' : 'soft',
        words: `${(0,numbers/* formatChange */.eD)(value, unit)}, ${(0,numbers/* counted */.hS)(slice.items, 'item')}${slice.isFlagged ? ', flagged' : ''}`,
        value,
    };
}
function unitWords(unit) {
    return unit === 'none' ? '' : ` in ${unit === 's' ? 'seconds' : unit}`;
}
function cut(rows) {
    return rows > ROWS ? ` (the first ${String(ROWS)} of ${String(rows)})` : '';
}

;// CONCATENATED MODULE: ./build/core/render/html/style.js
/**
 * The page’s own style sheet, the only one that its policy lets in: by this hash, SHA-256 in base64 of the text between the
 * tags. A test works it out again and says what it should be.
 */
const STYLE_HASH = 'sha256-J/7mSyhzctkfcUvv/wy+47+zRPPHqujjcGyXv+zi1so=';
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --shade: #f6f8fa;
  --bad: #cf222e; --badback: #ffebe9; --good: #1a7f37; --goodback: #dafbe1; --warn: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --shade: #151b23; --bad: #ff7b72; --badback: #3c1618; --good: #3fb950; --goodback: #12261e; --warn: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin: 1.5rem 0 .5rem; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.05rem; }
a { color: var(--link); }
code, pre, .diff td { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
code { background: var(--shade); border-radius: 4px; padding: .1em .3em; }
td code, th code { overflow-wrap: break-word; }
pre { background: var(--shade); border: 1px solid var(--line); padding: .5rem; margin: .25rem 0; white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.error, .failed, .broken, .unmeasured, .worse { color: var(--bad); }
.needs-review, .inconclusive, .unsure, .unpaired { color: var(--warn); }
.passed, .held, .better { color: var(--good); }
.waived, .soft, .same { color: var(--soft); }
fieldset { border: 1px solid var(--line); margin: .5rem 0; padding: .25rem .75rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.items { width: 100%; }
.items details { margin: .1rem 0; }
.items summary { cursor: pointer; color: var(--link); }
.diff { width: 100%; table-layout: fixed; }
.diff td { white-space: pre-wrap; border-top: 0; border-bottom: 0; }
.diff td.gone { background: var(--badback); }
.diff td.came { background: var(--goodback); }
del, ins { text-decoration: none; font-weight: 700; border-bottom: 2px solid; }
del { border-color: var(--bad); }
ins { border-color: var(--good); }
.filter:has(input[value="failed"]:checked) tbody.item:not(.is-failed),
.filter:has(input[value="worse"]:checked) tbody.item:not(.is-worse),
.filter:has(input[value="better"]:checked) tbody.item:not(.is-better),
.filter:has(input[value="same"]:checked) tbody.item:not(.is-same),
.filter:has(input[value="unpaired"]:checked) tbody.item:not(.is-unpaired) { display: none; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); }
svg { max-width: 100%; height: auto; display: block; }
svg text { font: 12px system-ui, sans-serif; fill: var(--text); }
svg .axis { stroke: var(--line); }
svg .zero { stroke: var(--soft); }
svg .bound { stroke: var(--warn); stroke-dasharray: 3 3; }
svg .span { stroke: currentColor; stroke-width: 2; }
svg .dot { fill: currentColor; }
svg .soft { fill: var(--soft); }
`;

;// CONCATENATED MODULE: ./build/core/render/html/document.js













/** A browser opens this much at once; more is in the JSON report. */
const HTML_LIMIT_BYTES = 10_000_000;
/** To the byte what was hashed. */
const STYLE_ELEMENT = { markup: `<style>${STYLE}</style>` };
/** No script, no frame, no address to send or fetch from; one style sheet, by its hash. */
const POLICY = {
    markup: `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
};
/**
 * The report as one page that needs nothing else: no script, no address that is fetched. In at most `limitBytes` of UTF-8,
 * and it says what it left out.
 */
function renderHtml(report, { links, limitBytes = HTML_LIMIT_BYTES }) {
    const bare = HTML_LADDER.map((form) => ({ form, document: () => page(report, form, links, 0) }));
    const fullest = bare.find(({ document }) => size(document()) <= limitBytes) ?? bare.at(-1);
    if (fullest === undefined)
        return '';
    const room = limitBytes - size(fullest.document());
    return page(report, fullest.form, links, Math.max(0, room)).markup;
}
/** The page, with `room` bytes for the items of all gates together beside what is there without them. */
function page(report, form, links, room) {
    const gates = worstFirst(report.gates);
    const shown = gates.slice(0, form.gates);
    const hidden = gates.slice(form.gates);
    const title = `langfuse-gate: ${report.verdict}`;
    const head = html `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${POLICY}" /><meta
      name="referrer"
      content="no-referrer"
    /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>${title}</title>${STYLE_ELEMENT}`;
    return html `<!doctype html>
    <html lang="en">
      <head>
        ${head}
      </head>
      <body>
        <main>
          <h1>
            ${VERDICT_SIGNS[report.verdict]} langfuse-gate: <span class="${report.verdict}">${report.verdict}</span>
          </h1>
          ${document_problems(report, form)}${document_overview(report, shown, hidden)}${headToHeadSections(report, form)}${shown.map((gate, index) => section(gate, report, form, links, { number: index + 1, room: Math.floor(room / shown.length) }))}
        </main>
        <footer>
          <p class="soft">
            Spec ${htmlCode(report.spec)}, ${htmlCode(report.tool)}, ${htmlCode(report.createdAt)}. The whole of it is
            in ${ELSEWHERE}.
          </p>
        </footer>
      </body>
    </html> `;
}
function document_problems(report, form) {
    if (report.problems.length === 0)
        return nothing;
    const count = (0,numbers/* counted */.hS)(report.problems.length, 'problem');
    return html `<p>No gate could be judged: ${count} in ${htmlCode(report.spec)}.</p>
    ${sentences(report.problems.map(reasonText), form)}`;
}
function document_overview(report, shown, hidden) {
    if (report.gates.length < 2 && hidden.length === 0)
        return nothing;
    const rows = shown.map((gate, index) => {
        const cause = gate.verdict === 'passed' ? nothing : htmlText(gate.reasons[0]?.text ?? []);
        return html `<tr>
      <td><a href="#gate-${index + 1}">${htmlCode(gate.name, 80)}</a></td>
      <td class="${gate.verdict}">${VERDICT_SIGNS[gate.verdict]} ${gate.verdict}</td>
      <td>${cause}</td>
    </tr>`;
    });
    const left = hidden.length === 0
        ? nothing
        : html `<p>Left out here: ${(0,numbers/* counted */.hS)(hidden.length, 'gate')} (${verdictCounts(hidden)}). See ${ELSEWHERE}.</p>`;
    return html `<p>${(0,numbers/* counted */.hS)(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.</p>
    ${rows.length === 0
        ? nothing
        : html `<div class="scroll" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Gate</th>
                  <th scope="col">Verdict</th>
                  <th scope="col">Largest cause</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`}${left}`;
}
function section(gate, report, form, links, { number, room }) {
    const trusted = trustedPrefixes(links);
    const pairs = itemPairs(gate);
    const [cause] = gate.reasons;
    const facts = provenance(gate, report.createdAt, links).map(({ label, words, links: places }) => {
        const anchors = htmlLinks(places, trusted);
        const where = anchors.length === 0 ? nothing : html ` (${joinHtml(anchors, ', ')})`;
        return html `<dt>${label}</dt>
      <dd>${htmlText(words)}${where}</dd>`;
    });
    const next = furtherSteps(gate);
    return html `<section id="gate-${number}">
    <h2>
      ${VERDICT_SIGNS[gate.verdict]} ${htmlCode(gate.name, 80)}: <span class="${gate.verdict}">${gate.verdict}</span>
    </h2>
    <p>${htmlText(cause === undefined ? [] : sentence(reasonText(cause)))}</p>
    <dl>${facts}</dl>
    ${tables_ruleTable(gate, form)}${form.plots ? rulePlots(gate) : nothing}${sentences(gateNotes(gate), form)}${tables_sliceTable(gate, form)}${form.plots ? html `${slicePlots(gate)}${itemPlots(gate, pairs)}` : nothing}${next.length === 0
        ? nothing
        : html `<h3>What to do next</h3>
            ${sentences(next, form)}`}${itemTable(gate, pairs, { room, trusted, number })}${tables_methodFold(gate, report, form)}
  </section>`;
}
function sentences(texts, form) {
    if (texts.length === 0)
        return nothing;
    return html `<ul>
      ${texts.slice(0, form.sentences).map((text) => html `<li>${htmlText(text)}</li>`)}
    </ul>
    ${more(texts.length - form.sentences, 'sentence')}`;
}

// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
;// CONCATENATED MODULE: ./build/reporters/html-file.js



/** The report as one page that needs nothing else. */
function createHtmlFileReporter({ path, links, log }) {
    return {
        name: 'HTML report',
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, renderHtml(report, { links }));
            }
            catch (error) {
                warnUndelivered(log, 'HTML report', error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/reporters/json-file.js


/** The report itself, `langfuse-gate.report` v1. */
function createJsonFileReporter({ path, log }) {
    return {
        name: 'JSON report',
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, `${JSON.stringify(report, null, 2)}\n`);
            }
            catch (error) {
                warnUndelivered(log, 'JSON report', error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/summary.js


/** The runner drops a summary over 1 MiB whole; other steps and gates of the job have files of their own. */
const SUMMARY_LIMIT_BYTES = 1_000_000;
/** The report for the job summary or a Markdown file, in at most `limitBytes` of UTF-8. */
function renderSummary(report, options) {
    const limit = options.limitBytes ?? SUMMARY_LIMIT_BYTES;
    const encoder = new TextEncoder();
    return fitDocument(report, options.links, SUMMARY_LADDER, (document) => encoder.encode(document).length <= limit);
}

;// CONCATENATED MODULE: ./build/reporters/markdown-file.js



/** The report as it would be posted, in a file. */
function createMarkdownFileReporter({ path, links, log }) {
    return {
        name: 'Markdown report',
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, renderSummary(report, { links }));
            }
            catch (error) {
                warnUndelivered(log, 'Markdown report', error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/status.js

const STATES = {
    error: 'error',
    failed: 'failure',
    'needs-review': 'failure',
    inconclusive: 'success',
    passed: 'success',
};
const PENDING = { state: 'pending', description: 'running' };
/** A gate that was started and is in no report. */
const UNFINISHED = { state: 'error', description: 'error: the run ended before this gate was judged' };
/** A gate's commit status: its verdict and counts. Nothing from outside, so nothing to encode. */
function renderStatus(gate) {
    return { state: STATES[gate.verdict], description: `${gate.verdict}: ${detail(gate)}` };
}
function detail(gate) {
    const code = gate.reasons[0]?.code ?? '';
    if (gate.verdict === 'error')
        return /^[A-Z_]{1,60}$/.test(code) ? code : 'the gate could not judge';
    if (gate.notAffected !== undefined)
        return 'not affected by this change, nothing was run';
    const listed = gate.rules.filter((rule) => rule.list !== 'watch');
    const judged = listed.filter((rule) => rule.waiver === undefined);
    const count = (outcome) => judged.filter((rule) => rule.outcome === outcome).length;
    const { itemsRun } = gate;
    const parts = [
        ...(gate.approval?.status === 'approved' ? ['approved'] : []),
        ...(count('broken') > 0 ? [`${String(count('broken'))} of ${(0,numbers/* counted */.hS)(judged.length, 'rule')} broken`] : []),
        ...(count('unsure') > 0 ? [`${String(count('unsure'))} unsure`] : []),
        ...(count('broken') + count('unsure') === 0 ? [`${(0,numbers/* counted */.hS)(judged.length, 'rule')} held`] : []),
        ...(listed.length > judged.length ? [`${String(listed.length - judged.length)} waived`] : []),
        itemsRun === undefined
            ? (0,numbers/* counted */.hS)(gate.items.total, 'item')
            : `${String(itemsRun.run)} of ${(0,numbers/* counted */.hS)(itemsRun.planned, 'item')}`,
        ...(gate.items.failed > 0 ? [`${String(gate.items.failed)} failed`] : []),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/github/statuses.js
var statuses = __webpack_require__(51446);
;// CONCATENATED MODULE: ./build/reporters/status.js




/**
 * A commit status for each gate: pending before anything is paid for, and completed whatever came of it. What stopped all
 * gates is an error of each that is known by name, or else one status of its own.
 */
function createStatusReporter({ github, target, gates, log }) {
    const announced = new Set(gates);
    let isRefused = false;
    const write = async (context, status) => {
        if (isRefused)
            return;
        try {
            await (0,statuses/* writeStatus */.Kn)(github, target, context, status);
        }
        catch (error) {
            isRefused = (0,client/* isForbidden */.US)(error);
            warnUndelivered(log, 'commit status', error);
        }
    };
    return {
        name: 'commit status',
        async start(started) {
            for (const gate of started) {
                announced.add(gate);
                await write((0,statuses/* statusContext */.s)(gate), PENDING);
            }
        },
        async deliver(report) {
            for (const gate of report.gates)
                await write((0,statuses/* statusContext */.s)(gate.name), renderStatus(gate));
            const reported = new Set(report.gates.map((gate) => gate.name));
            const left = [...announced].filter((gate) => !reported.has(gate));
            const status = statusOfRest(report);
            for (const gate of left)
                await write((0,statuses/* statusContext */.s)(gate), status);
            if (reported.size + left.length === 0)
                await write(statuses/* GENERAL_CONTEXT */.hr, status);
        },
    };
}
/** Of a gate that no report knows: by the code of what stopped them all, nothing from outside. */
function statusOfRest({ problems }) {
    const code = problems[0]?.code ?? '';
    return /^[A-Z_]{1,60}$/.test(code) ? { state: 'error', description: `error: ${code}` } : UNFINISHED;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/reporters/summary.js



/** The job summary, shown on the page of the workflow run. */
function createSummaryReporter({ path, links, log }) {
    return {
        name: 'job summary',
        async deliver(report) {
            try {
                await (0,external_node_fs_promises_.appendFile)(path, renderSummary(report, { links }));
            }
            catch (error) {
                warnUndelivered(log, 'job summary', error);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/render/terminal-table.js
var terminal_table = __webpack_require__(96186);
;// CONCATENATED MODULE: ./build/core/render/terminal-head-to-head.js



const NAME_WIDTH = 32;
const NUMBERS = ['Items', 'Mean', 'Pass share', 'Min'];
const COLUMNS = HEAD_TO_HEAD_TITLES.map((title) => {
    const align = NUMBERS.includes(title) ? 'right' : 'left';
    return { title, align };
});
/** The variants of each gate beside each other. */
function headToHeadLines(report) {
    return headToHeadTables(report).flatMap(({ gate, rows }) => {
        const cells = rows.map(({ score, variant, items, mean, passShare, min, against }) => [
            (0,terminal/* terminalValue */.w)(score, NAME_WIDTH),
            (0,terminal/* terminalValue */.w)(variant, NAME_WIDTH),
            ...[String(items), mean, passShare, min],
            against.map((other) => `${other.result} against ${(0,terminal/* terminalValue */.w)(other.variant, NAME_WIDTH)}`).join(', '),
        ]);
        return [`${(0,terminal/* terminalValue */.w)(gate)}: head to head`, '', ...(0,terminal_table/* tableLines */.o)(COLUMNS, cells).map((line) => `  ${line}`), ''];
    });
}

;// CONCATENATED MODULE: ./build/core/render/terminal.js











const ITEMS = 5;
const SENTENCES = 10;
const terminal_SLICES = 10;
const SCORE_WIDTH = 32;
const RULE_WIDTH = 40;
/**
 * The report for a person's terminal: each gate's verdict, score table, worst items and what to do next. It may be a job's
 * log, so no line of it is a command.
 */
function renderTerminal(report, options) {
    const paint = painter(options.color);
    const gates = report.gates.length > 1 ? [`${(0,numbers/* counted */.hS)(report.gates.length, 'gate')} (${verdictCounts(report.gates)})`] : [];
    const end = [paint(report.verdict, report.verdict), ...gates, `exit code ${String(report.exitCode)}`].join(', ');
    return [
        ...problemLines(report, paint),
        ...report.gates.flatMap((gate) => gateLines(gate, report, options, paint)),
        ...headToHeadLines(report),
        end,
    ]
        .map(log/* withoutCommands */.Df)
        .join('\n');
}
function problemLines(report, paint) {
    if (report.problems.length === 0)
        return [];
    return [
        `${paint('error', 'error')}: ${(0,numbers/* counted */.hS)(report.problems.length, 'problem')} in ${(0,terminal/* terminalValue */.w)(report.spec)}`,
        ...report.problems.map((problem) => `  ${(0,terminal/* terminalText */.e)(reasonText(problem))}`),
        '',
    ];
}
function gateLines(gate, report, options, paint) {
    const [cause] = gate.reasons.map((reason) => sentence(reasonText(reason)));
    const facts = provenance(gate, report.createdAt, { trusted: [] });
    const room = Math.max(9, ...facts.map(({ label }) => label.length));
    return [
        `${paint(gate.verdict, gate.verdict)}  ${(0,terminal/* terminalValue */.w)(gate.name)}: ${(0,terminal/* terminalText */.e)(cause ?? [])}`,
        '',
        ...facts.map((fact) => `  ${fact.label.padEnd(room)}  ${(0,terminal/* terminalText */.e)(fact.words)}`),
        ...ruleLines(gate, paint),
        ...listLines('', gateNotes(gate)),
        ...sliceLines(gate),
        ...worstLines(gate, options),
        ...listLines('What to do next', furtherSteps(gate)),
        ...linkLines(gate),
        '',
    ];
}
function ruleLines(gate, paint) {
    const all = ruleRows(gate);
    if (all.length === 0)
        return [];
    const rows = all.filter((row) => !isQuiet(row));
    const quiet = all.length - rows.length;
    const confidence = sharedConfidence(gate);
    const columns = [
        { title: 'List', align: 'left' },
        { title: 'Score', align: 'left' },
        { title: 'Rule', align: 'left' },
        { title: 'Baseline', align: 'right' },
        { title: 'Candidate', align: 'right' },
        { title: confidence === null ? 'Difference' : `Difference (${(0,numbers/* formatShare */.T1)(confidence)})`, align: 'right' },
        { title: 'Outcome', align: 'left' },
    ];
    const [header = '', ...lines] = (0,terminal_table/* tableLines */.o)(columns, rows.map((row) => terminal_ruleCells(row, paint)));
    return [
        '',
        `  ${header}`,
        ...lines.map((line) => `  ${line}`),
        ...(quiet > 0 ? [`  Not shown: ${(0,numbers/* counted */.hS)(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`] : []),
    ];
}
/** The flagged slices; of the others, how many there are. */
function sliceLines(gate) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return [];
    const flagged = rows.filter((row) => row.isFlagged);
    const rest = rows.length - Math.min(flagged.length, terminal_SLICES);
    const columns = [
        { title: 'Slice', align: 'left' },
        { title: 'Score', align: 'left' },
        { title: 'Items', align: 'right' },
        { title: 'Baseline', align: 'right' },
        { title: 'Candidate', align: 'right' },
        { title: 'Difference', align: 'right' },
    ];
    const table = (0,terminal_table/* tableLines */.o)(columns, flagged
        .slice(0, terminal_SLICES)
        .map((row) => [
        `${(0,terminal/* terminalValue */.w)(row.key, SCORE_WIDTH)} = ${(0,terminal/* terminalValue */.w)(row.slice, SCORE_WIDTH)}`,
        (0,terminal/* terminalValue */.w)(row.score, SCORE_WIDTH),
        String(row.items),
        row.baseline,
        row.candidate,
        row.difference,
    ]));
    if (flagged.length === 0)
        return ['', `  Slices: none of ${String(rows.length)} is flagged as worse.`];
    return [
        '',
        `  Slices: ${String(flagged.length)} of ${String(rows.length)} flagged as worse`,
        ...table.map((line) => `    ${line}`),
        ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
    ];
}
function terminal_ruleCells(row, paint) {
    const outcome = paint(outcomeWords(row), row.isWaived ? 'held' : row.outcome);
    const score = (0,terminal/* terminalValue */.w)(row.score, SCORE_WIDTH);
    const slice = row.slice === null
        ? ''
        : ` where ${(0,terminal/* terminalValue */.w)(row.slice.key, SCORE_WIDTH)} is "${(0,terminal/* terminalValue */.w)(row.slice.value, SCORE_WIDTH)}"`;
    const rule = (0,terminal/* terminalValue */.w)(row.rule, RULE_WIDTH) + slice;
    return [row.list, score, rule, row.baseline, row.candidate, row.difference, outcome];
}
function worstLines(gate, options) {
    const items = worstItems(gate);
    if (items.length === 0)
        return [];
    const rest = Math.max(0, items.length - ITEMS) + (gate.worstLeftOut ?? 0);
    return [
        '',
        '  Worst items',
        ...items.slice(0, ITEMS).flatMap((item) => itemLines(item, options)),
        ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
    ];
}
function itemLines(item, options) {
    const room = Math.max(40, options.width - 17);
    return [
        `    ${(0,terminal/* terminalValue */.w)(item.id)}: ${item.changes.map(terminal/* terminalText */.e).join('; ')}`,
        ...item.reasons.map((reason) => `      ${(0,terminal/* terminalText */.e)(reason)}`),
        ...item.texts.map(({ label, value }) => `      ${label.padEnd(9)}  ${(0,terminal/* terminalValue */.w)(asText(value), room)}`),
    ];
}
function linkLines(gate) {
    const link = gate.candidate?.link;
    return link === undefined ? [] : ['', `  ${(0,terminal/* terminalValue */.w)(link)}`];
}
function listLines(title, texts) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - SENTENCES;
    return [
        '',
        ...(title === '' ? [] : [`  ${title}`]),
        ...texts.slice(0, SENTENCES).map((text) => `  - ${(0,terminal/* terminalText */.e)(text)}`),
        ...(rest > 0 ? [`  - and ${String(rest)} more`] : []),
    ];
}
/** ANSI colours by meaning: red stops a merge, yellow wants a look, green passes. */
function painter(isColored) {
    const colors = {
        error: 31,
        failed: 31,
        broken: 31,
        unmeasured: 31,
        'needs-review': 33,
        inconclusive: 33,
        unsure: 33,
        passed: 32,
        held: 32,
    };
    return (words, meaning) => (isColored ? `\u001b[${String(colors[meaning])}m${words}\u001b[39m` : words);
}

;// CONCATENATED MODULE: ./build/reporters/terminal.js

/** The report on a person's terminal, or in a job's log without colours. */
function createTerminalReporter({ write, ...options }) {
    return {
        name: 'terminal',
        deliver(report) {
            write(`${renderTerminal(report, options)}\n`);
            return Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/reporters/index.js








/** A reporter for each destination, in the order in which they deliver: what cannot fail first, GitHub's slow writes last. */
function createReporters(to) {
    return [
        to.json && createJsonFileReporter(to.json),
        to.markdown && createMarkdownFileReporter(to.markdown),
        to.html && createHtmlFileReporter(to.html),
        to.terminal && createTerminalReporter(to.terminal),
        to.summary && createSummaryReporter(to.summary),
        to.annotations && createAnnotationReporter(to.annotations),
        to.status && createStatusReporter(to.status),
        to.comment && createCommentReporter(to.comment),
    ].filter((reporter) => reporter !== undefined);
}


/***/ }),

/***/ 36776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. */
async function writeWhole(path, text) {
    const unfinished = `${path}.${String(process.pid)}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
    }
}


/***/ }),

/***/ 99009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   t: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);





const MISSING = new Set(['ENOENT', 'ENOTDIR']);
/** Node reads no more into one string. */
const MOST_BYTES = 512 * 1024 * 1024;
/**
 * Reads a file that the spec names, as UTF-8. Symbolic links are followed first: what counts is where the file is, which
 * must be inside the repository (the working directory, where it is in none) and not under .git, and that it is a
 * regular file, so that nothing waits for a pipe or reads a device.
 */
async function readRepositoryFile(directory, path) {
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, path));
    }
    catch (error) {
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
    const root = await findRoot(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory));
    if (!real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} leads out of the repository, to ${real}`);
    }
    const inside = real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (inside.some((step) => step.toLowerCase() === '.git'))
        return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} leads into .git`);
    try {
        return await readRegular(real, path);
    }
    catch (error) {
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
}
async function readRegular(real, path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} is not a regular file`);
        if (stat.size > MOST_BYTES)
            return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
        return { status: 'read', text: await file.readFile('utf8') };
    }
    finally {
        await file.close();
    }
}
/** The directory with .git in it, this one or the nearest above; without one, this one. */
async function findRoot(directory) {
    for (let here = directory;; here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '.git')))
            return here;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) === here)
            return directory;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether reading failed because nothing is at the path. */
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && MISSING.has(String(error.code));
}
function missing(path) {
    return { status: 'missing', text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no file at ${path}` };
}
function refused(text) {
    return { status: 'refused', text };
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u({
            code: 'DATASET_EMPTY',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The dataset ${whole.name} has no items.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add items to it, or correct its name in the spec.`,
            place: gate.dataset.place,
        });
    }
    const strange = findStrangeKeys(gate, whole);
    if (strange.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(strange);
    const dataset = (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .selectItems */ .r)(whole, gate.selection);
    if (dataset.items.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u({
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


/***/ }),

/***/ 65656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startCode),
/* harmony export */   _: () => (/* binding */ startScorers)
/* harmony export */ });
/* harmony import */ var _composed_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43900);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** A function of the repository, called in processes of its own language; evaluators of the other have theirs. */
async function startCode(language, written, gate, added, context, findJudges) {
    const job = await (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .createJob */ ._S)(gate, added, context, findJudges);
    const module = (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .findModule */ .ku)(job, written.path, 'TASK_NOT_LOADED', gate.task.place);
    const own = (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluatorModulesIn */ .c$)(language, job);
    const holder = await (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorkers */ .Gf)(language, { ...module, export: written.export }, own, job);
    const others = await startScorers(job, [language], holder);
    return (0,_composed_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .composeRunner */ .F)(holder, holder, others, job);
}
/** Workers for the gate's evaluator modules alone, in every language but those `except`. */
async function startScorers(job, except, ...started) {
    const scorers = [];
    try {
        for (const language of Object.keys(_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj)) {
            const modules = except.includes(language) ? [] : (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluatorModulesIn */ .c$)(language, job);
            const judges = language === 'javascript' && !except.includes(language) ? job.judges : [];
            if (modules.length + judges.length > 0)
                scorers.push(await (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorkers */ .Gf)(language, null, modules, job));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
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

/***/ 50926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ leaveNothing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/process/strays.js

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
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map((pid) => isMarked(pid, mark)));
    return pids.filter((pid, index) => marked[index] === true && pid !== process.pid);
}
async function isMarked(pid, mark) {
    // Processes of others cannot be read, and one that has ended has nothing to read.
    const environment = await (0,promises_.readFile)(`/proc/${String(pid)}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(`${MARKER}=${mark}`);
}

;// CONCATENATED MODULE: ./build/tasks/leave-nothing.js


/** The same way to run items, of which no process is left when its runner is closed or could not be started. */
function leaveNothing(definition) {
    return {
        ...definition,
        start: async (options, gate, environment, context, dataset) => {
            const mark = (0,external_node_crypto_.randomUUID)();
            let runner;
            try {
                runner = await definition.start(options, gate, { ...environment, [MARKER]: mark }, context, dataset);
            }
            catch (error) {
                await endStrays(mark);
                throw error;
            }
            return {
                ...runner,
                close: async () => {
                    await runner.close();
                    await endStrays(mark);
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
        throw new errors/* GateError */.u({
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
        throw new errors/* GateError */.u({
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

/***/ 27876:
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
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
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
// EXTERNAL MODULE: ./build/tasks/workers.js + 4 modules
var tasks_workers = __webpack_require__(62263);
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
            const holder = await (0,tasks_workers/* startWorkers */.Gf)(language, script, (0,tasks_workers/* evaluatorModulesIn */.c$)(language, job), job);
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
    const job = await (0,tasks_workers/* createJob */._S)(gate, added, context, findJudges);
    return { ...job, environment: { ...job.environment, ...environment } };
}
/** The items of the dataset are in a file: each process of the script has them as `context.data`. */
async function prepare(written, dataset, { metadata, datasetVersion }, job) {
    const named = (0,tasks_workers/* findModule */.ku)(job, written, 'TASK_NOT_LOADED', job.gate.task.place);
    const file = dataset === undefined ? null : await writeItems(dataset);
    const version = datasetVersion ?? dataset?.pinnedVersion;
    return {
        language: tasks_workers/* LANGUAGES */.Yj.python.isModule(written) ? 'python' : 'javascript',
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
    const workers = await (0,tasks_workers/* startWorkers */.Gf)(language, script, [], alone);
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
    return new errors/* GateError */.u({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `${written} called runExperiment when it was asked for its items, and not when it was to be run.`,
        remedy: (0,core_text/* say */.cv) `A script is started once in every process: it must do the same each time.`,
        place,
    });
}
/** Items that the script has and the dataset has not would be run by nobody, and nobody would notice. */
function requireSameItems(items, dataset, { gate }) {
    if (items === null || dataset === undefined)
        return;
    const known = new Map(dataset.items.map((item) => [item.id, (0,hash/* hashItem */.sk)(withoutNulls(item))]));
    const other = items.filter((item) => known.get(item.id) !== (0,hash/* hashItem */.sk)(item)).map(({ id }) => id);
    if (other.length === 0 && items.length === dataset.items.length)
        return;
    throw new errors/* GateError */.u({
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
async function conclude(workers, journal, run) {
    const { output, error } = await workers.conclude(journal, run);
    if (output === null)
        return null;
    const said = script/* scriptError */.m.safeParse(output);
    if (said.success)
        return said.data;
    throw new errors/* GateError */.u({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The script did not return when its experiment was over: ${error?.message ?? 'its answer cannot be read'}.`,
        remedy: (0,core_text/* say */.cv) `A script must return or throw; one that ends its process has said nothing.`,
    });
}


/***/ }),

/***/ 62263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ LANGUAGES),
  _S: () => (/* binding */ createJob),
  c$: () => (/* binding */ evaluatorModulesIn),
  ku: () => (/* binding */ findModule),
  Gf: () => (/* binding */ startWorkers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/render/redact.js
var redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/process/python-command.js
var python_command = __webpack_require__(24150);
// EXTERNAL MODULE: ./build/process/worker-command.js
var worker_command = __webpack_require__(15426);
// EXTERNAL MODULE: ./build/process/child-process.js
var child_process = __webpack_require__(76488);
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
        if (!('seq' in message) || message.seq !== this.#seq || this.#isDone)
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
    }),
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
;// CONCATENATED MODULE: ./build/process/worker-process.js





/** Timers past this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** From SIGTERM or the end of its input to SIGKILL. */
const GRACE_MS = 1_000;
/** One process with the user's code. It answers for one item at a time; `onEnd` is called once, whatever ends it. */
class WorkerProcess {
    #options;
    #child;
    #onEnd;
    #ended;
    #greeting = null;
    #evaluators = [];
    #current = null;
    #timer;
    #seq = 0;
    #isUsable = true;
    constructor(options, onEnd) {
        this.#options = options;
        this.#onEnd = onEnd;
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
    /** Whether it may get another item. */
    get isUsable() {
        return this.#isUsable;
    }
    /** Whether it has had no item yet. */
    get isNew() {
        return this.#seq === 0;
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
    /** Never rejects: whatever the user's code does is the answer. */
    run(call) {
        this.#seq += 1;
        const item = inFlight(this.#seq, call, this.#evaluators);
        const line = (0,protocol_lines/* lineOf */.cA)({ seq: this.#seq, ...call });
        if (line === null)
            return Promise.resolve(item.answer('INPUT_TOO_LARGE', 'the dataset item is more than 16 MiB of JSON'));
        return new Promise((settle) => {
            this.#current = { item, settle };
            this.#startTimer(item);
            this.#child.write(line);
        });
    }
    /** Ends the process, its group, and the item it works on. */
    async stop(why) {
        if (why !== null) {
            this.#kill('SIGTERM');
            this.#settle(why.code, why.message);
        }
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
            if (message.type === 'hello' || message.type === 'refused')
                this.#greeted(message);
            else
                this.#distrust('an answer before it had a question');
            return;
        }
        const current = this.#current;
        if (current?.item.accept(message) !== true)
            this.#distrust(`a message out of place (${message.type})`);
        else if (current.item.isDone)
            this.#settle('UNFINISHED', 'the evaluator gave no answer');
        else if (message.type === 'output' || message.type === 'failed')
            this.#startTimer(current.item);
    }
    #startTimer(item) {
        clearTimeout(this.#timer);
        const { timeoutMs } = this.#options;
        this.#timer = setTimeout(() => {
            const words = `no answer within ${String(timeoutMs / 1000)} s`;
            this.#kill('SIGKILL');
            this.#settle('TIMEOUT', item.isTaskOver ? words : `the task gave ${words}`);
        }, Math.min(timeoutMs, LONGEST_TIMER_MS));
    }
    /** User code has written to the descriptor of the answers: nothing that comes from there counts any more. */
    #distrust(what) {
        const message = `the process wrote ${what} to descriptor 4, which is for answers only`;
        this.#kill('SIGKILL');
        this.#greeted({ code: 'TASK_NOT_LOADED', message });
        this.#settle('PROTOCOL', message);
    }
    #greeted(answer) {
        if (this.#greeting === null)
            return;
        clearTimeout(this.#greeting.timer);
        this.#greeting.settle(answer);
        this.#greeting = null;
    }
    #settle(code, why) {
        clearTimeout(this.#timer);
        const current = this.#current;
        this.#current = null;
        current?.settle(current.item.answer(code, why));
    }
    #end(ending, quote) {
        const printed = this.#child.printed();
        if (printed !== '')
            this.#options.log.debug((0,core_text/* say */.cv) `A task process printed, at the end: ${printed}`);
        this.#kill('SIGKILL');
        this.#greeted({ code: 'TASK_NOT_LOADED', message: `the process ${ending} while it loaded the modules${quote}` });
        this.#settle('EXITED', `the process ${ending} before there was an answer${quote}`);
        this.#onEnd();
    }
    #kill(signal) {
        this.#isUsable = false;
        this.#child.kill(signal);
    }
}
/** `evaluators`: all that the worker has. */
function inFlight(seq, call, evaluators) {
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
 * Worker processes, each with one item at a time, used again for the next. A process is started only while calls wait,
 * and no more at once than there are already: quick tasks never pay for a second one, slow ones soon have them all.
 */
class WorkerPool {
    #options;
    #workers = new Set();
    #idle = [];
    #waiting = [];
    #starting = 0;
    #limit;
    #isClosed = false;
    #failure = null;
    constructor(options) {
        this.#options = options;
        this.#limit = options.concurrency;
        options.signal.addEventListener('abort', this.#cancel);
    }
    /** Starts the first process. What it says is what every other one will say. */
    async open() {
        return this.#grow(true);
    }
    /** Rejects with GateError TASK_NOT_LOADED only when no process can be had any more. */
    run(call) {
        if (this.#isClosed || this.#options.signal.aborted)
            return Promise.resolve(cancelled());
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        return new Promise((settle, reject) => {
            this.#waiting.push({ call, settle, reject });
            this.#serve();
        });
    }
    async close() {
        this.#isClosed = true;
        this.#options.signal.removeEventListener('abort', this.#cancel);
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
    #serve() {
        while (this.#waiting.length > 0) {
            const worker = this.#idle.pop();
            if (worker === undefined)
                break;
            const next = worker.isUsable ? this.#waiting.shift() : undefined;
            if (next !== undefined)
                void this.#give(worker, next);
        }
        const ready = this.#workers.size - this.#starting;
        const canGrow = this.#workers.size < this.#limit && this.#starting < Math.max(1, ready);
        if (this.#waiting.length > 0 && canGrow && !this.#isClosed)
            void this.#grow(false);
    }
    /** A process that dies under a later item may die of what an earlier one left in it: that item gets a new process. */
    async #give(worker, waiting) {
        const isFirst = worker.isNew;
        const answer = await worker.run(waiting.call);
        if (answer.error?.code === 'EXITED' && !isFirst && !this.#isClosed)
            this.#waiting.unshift(waiting);
        else
            waiting.settle(answer);
        if (worker.isUsable)
            this.#idle.push(worker);
        this.#serve();
    }
    async #grow(wantsFingerprints) {
        const worker = new WorkerProcess({ ...this.#options, start: { ...this.#options.start, wantsFingerprints } }, () => {
            this.#workers.delete(worker);
            this.#serve();
        });
        this.#workers.add(worker);
        this.#starting += 1;
        const answer = await worker.greet();
        this.#starting -= 1;
        if ('evaluators' in answer) {
            if (answer.script?.reached === 'experiment') {
                this.#limit = Math.min(this.#limit, answer.script.maxConcurrency ?? this.#limit);
            }
            this.#idle.push(worker);
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
            return;
        }
        this.#failure = new errors/* GateError */.u({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `No process for the task can be had any more: ${message}`,
            remedy: (0,core_text/* say */.cv) `It could be loaded before: look for what changes while the experiment runs, as memory or files.`,
        });
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#failure);
    }
}
function cancelled() {
    return { error: { ...CANCELLED, isTransient: false }, scores: [], scoreErrors: [], latency: null };
}

;// CONCATENATED MODULE: ./build/tasks/workers.js









/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000;
/** A script may run its whole experiment before it says anything. */
const SCRIPT_TIMEOUT_MS = 6 * 3_600_000;
/** What the spec lets the task see, with a warning for what it lists and no task gets. */
async function createJob(gate, added, context, findJudges) {
    const { values, missing, refused, tooShort } = (0,child_environment/* childEnvironment */.Qc)(gate.env, { ...gate.settings, ...added });
    if (missing.length > 0)
        context.log.warn((0,core_text/* say */.cv) `env lists ${(0,core_text/* list */.p_)(missing, 20)}, which this job does not have.`);
    if (refused.length > 0) {
        context.log.warn((0,core_text/* say */.cv) `env lists ${(0,core_text/* list */.p_)(refused, 20)}, which the runner gives to this action alone: no task gets it.`);
    }
    if (tooShort.length > 0) {
        context.log.warn((0,core_text/* say */.cv) `env lists ${(0,core_text/* list */.p_)(tooShort, 20)}, with a value of fewer than ${redact/* SHORTEST_SECRET */.c3} characters: it cannot be hidden where a task prints it.`);
    }
    return {
        gate,
        directory: (0,external_node_fs_.realpathSync)(context.directory),
        environment: values,
        isTraced: 'LANGFUSE_BASE_URL' in added,
        judges: await findJudges(gate),
        context,
    };
}
/** The languages that modules are written in, and how each is started and helped. */
const LANGUAGES = {
    javascript: {
        isModule: (path) => /\.[cm]?[jt]sx?$/.test(path),
        findCommand: async ({ environment }) => [await (0,worker_command/* findNode */.cy)(environment['PATH']), (0,worker_command/* workerEntry */.xA)()],
        installRemedy: (name) => (0,core_text/* say */.cv) `Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${name} to them.`,
    },
    python: {
        isModule: (path) => path.endsWith('.py'),
        findCommand: ({ directory, environment, gate }) => {
            const python = (0,python_command/* findPython */.K)(directory, environment['PATH']);
            if (python === null)
                throw new errors/* GateError */.u(noPython(gate));
            return Promise.resolve([...python, '-u', (0,python_command/* pythonEntry */.d)()]);
        },
        installRemedy: (name) => (0,core_text/* say */.cv) `Install the repository's packages in an earlier step, as with ${'pip install -r requirements.txt'} or ${'uv sync'}; when that is done, add ${name} to them.`,
    },
};
/** Finds a module of the spec. Throws GateError with `code`. */
function findModule(job, written, code, place) {
    const path = (0,external_node_path_.resolve)(job.directory, written);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        return { path: (0,external_node_fs_.realpathSync)(path), written, place };
    throw new errors/* GateError */.u({
        code,
        text: (0,core_text/* say */.cv) `${written} is not a file.`,
        remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${job.directory}.`,
        place,
    });
}
/** The gate's evaluator modules of one language. */
function evaluatorModulesIn(language, job) {
    return job.gate.evaluatorModules
        .filter(({ path }) => LANGUAGES[language].isModule(path))
        .map(({ path, place }) => findModule(job, path, 'EVALUATOR_NOT_LOADED', place));
}
/** Starts the first process, so that a module which cannot be loaded is known at once. Throws GateError. */
async function startWorkers(language, task, evaluatorModules, job) {
    const { gate, directory, environment, isTraced, context } = job;
    const [command = '', ...args] = await LANGUAGES[language].findCommand(job);
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
        },
        timeoutMs: gate.timeoutMs,
        startTimeoutMs: task !== null && 'script' in task ? SCRIPT_TIMEOUT_MS : START_TIMEOUT_MS,
        concurrency: gate.concurrency,
        signal: context.signal,
        log: context.log,
    });
    const answer = await pool.open();
    if (!('evaluators' in answer)) {
        await pool.close();
        const modules = [...(task === null || 'prompt' in task ? [] : [task]), ...evaluatorModules];
        throw new errors/* GateError */.u(context.signal.aborted ? workers_cancelled() : notLoaded(answer, modules, language, gate.env));
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
    if (missingPackage !== undefined)
        return LANGUAGES[language].installRemedy(missingPackage);
    const names = (0,child_environment/* unlistedNames */.Z6)(message, listed);
    if (names.length > 0) {
        return (0,core_text/* say */.cv) `The job has ${(0,core_text/* list */.p_)(names)}, which env does not list: list it there when the task may see it.`;
    }
    return null;
}
function noPython({ task }) {
    return {
        code: 'TASK_NOT_LOADED',
        text: (0,core_text/* say */.cv) `There is no Python: neither a virtual environment in the working directory nor python on the PATH.`,
        remedy: (0,core_text/* say */.cv) `Install one in an earlier step, as with ${'actions/setup-python'}.`,
        place: task.place,
    };
}
function workers_cancelled() {
    return { code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled before the task was loaded.` };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* unused harmony export VERSION */
/** Name and version of the program, as reports carry them. A test holds it to package.json. */
const VERSION = '0.1.0';
const TOOL = `langfuse-gate ${VERSION}`;


/***/ })

};
