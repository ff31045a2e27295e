export const id = 875;
export const ids = [875];
export const modules = {

/***/ 72002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createApprovalLookup)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/approval.js
var approval = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: ./build/github/statuses.js
var github_statuses = __webpack_require__(51446);
// EXTERNAL MODULE: ./build/github/token-author.js
var token_author = __webpack_require__(26587);
;// CONCATENATED MODULE: ./build/github/approvals.js






/**
 * Whether somebody has approved `gate` on `commit`, the head of a pull request (without it, the head as it is now). All of
 * it is asked of GitHub, nothing is taken from an event's payload. Never rejects: what cannot be read is `unknown`.
 */
async function findApproval(github, place, gate, commit) {
    try {
        const facts = await findFacts(github, place, gate);
        const judged = commit ?? facts.headCommit;
        const claims = (0,approval/* findClaims */.BR)(gate, judged, facts);
        const permissions = new Map();
        for (const { by, refusal } of claims) {
            if (refusal !== null || by === null || permissions.has(by.login))
                continue;
            permissions.set(by.login, await findPermission(github, place, by.login));
        }
        return (0,approval/* decideApproval */.gC)(gate, judged, facts, claims, permissions);
    }
    catch (error) {
        return unknownApproval(error);
    }
}
/** That nobody could look, in the words of what stood in the way. */
function unknownApproval(error) {
    if (!(error instanceof errors/* GateError */.ue))
        throw error;
    const causes = error.problems.flatMap(({ text, remedy }) => [' ', ...text, ...(remedy ? [' ', ...remedy] : [])]);
    return { status: 'unknown', words: [...(0,core_text/* say */.cv) `Whether somebody has approved it could not be read.`, ...causes] };
}
async function findFacts(github, place, gate) {
    const { octokit } = github;
    const { owner, repo, number } = place;
    const { data: pull } = await (0,call/* callGithub */._r)('read the pull request', 'pull-requests: read', () => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    const [labelEvents, reviews, firstStatusAt] = await Promise.all([
        findLabelEvents(github, place),
        findReviews(github, place),
        findFirstStatus(github, place, pull.head.sha, gate),
    ]);
    return {
        pullRequest: number,
        author: personOf(pull.user),
        headCommit: pull.head.sha,
        firstStatusAt,
        labels: pull.labels.map(({ name }) => name),
        labelEvents,
        reviews,
    };
}
async function findLabelEvents({ octokit }, { owner, repo, number }) {
    const events = await (0,call/* callGithub */._r)('read who has put on labels', 'pull-requests: read', () => octokit.paginate(octokit.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 }));
    return events
        .flatMap((event) => {
        if (event.event !== 'labeled' && event.event !== 'unlabeled')
            return [];
        const label = 'label' in event ? event.label.name : '';
        return [{ label, isAdded: event.event === 'labeled', by: personOf(event.actor), at: event.created_at }];
    })
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
async function findReviews({ octokit }, { owner, repo, number }) {
    const reviews = await (0,call/* callGithub */._r)('read the reviews', 'pull-requests: read', () => octokit.paginate(octokit.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 }));
    return reviews.map(({ state, commit_id: commit, user, submitted_at: at }) => ({
        state: state.toUpperCase(),
        commit,
        by: personOf(user),
        at: at ?? null,
    }));
}
/** Of our own statuses: whoever may write could set one of the same name, at a time that suits them. */
async function findFirstStatus(github, { owner, repo }, commit, gate) {
    const { octokit } = github;
    const author = await (0,token_author/* findTokenAuthor */.I)(github);
    const statuses = await (0,call/* callGithub */._r)('read the commit statuses', 'statuses: write', () => octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, { owner, repo, ref: commit, per_page: 100 }));
    const context = (0,github_statuses/* statusContext */.s)(gate);
    const own = statuses.filter((status) => status.context === context && status.creator?.login === author);
    return own.map((status) => status.created_at).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
async function findPermission({ octokit }, { owner, repo }, login) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
        return ['admin', 'write'].includes(data.permission) ? 'write' : 'less';
    }
    catch (error) {
        return (0,call/* statusOf */.c2)(error) === 404 ? 'less' : 'unknown';
    }
}
function personOf(user) {
    return user === null || user === undefined ? null : { login: user.login, isUser: user.type === 'User' };
}

;// CONCATENATED MODULE: ./build/github/merge-group.js



const PERMISSION = 'pull-requests: read';
/** GitHub's queue puts at most 100 pull requests into a group; each costs a request. */
const MOST_STEPS = 100;
const PAGE = 100;
const MOST_COMMITS = 1000;
/**
 * The numbers of all pull requests of a merge group. GitHub does not say them, its name has only the last: each commit that
 * the queue has put on top of the base must be traced to one. Throws GateError GITHUB_UNAVAILABLE when one cannot.
 */
async function findGroupPullRequests(github, repository, group) {
    const numbers = new Set();
    const last = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.headRef)?.[1];
    if (last !== undefined)
        numbers.add(Number(last));
    for (const commit of queueSteps(await findCommits(github, repository, group), group)) {
        const found = await findPullRequests(github, repository, group, commit);
        if (found.length === 0)
            throw untraced((0,core_text/* say */.cv) `no open pull request is known for its commit ${commit.sha}`);
        for (const number of found)
            numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
}
async function findCommits({ octokit }, { owner, repo }, group) {
    const commits = [];
    for (let page = 1;; page += 1) {
        const { data } = await (0,call/* callGithub */._r)('compare the merge group with its base', 'contents: read', () => octokit.rest.repos.compareCommits({
            ...{ owner, repo, base: group.baseSha, head: group.headSha },
            per_page: PAGE,
            page,
        }));
        commits.push(...data.commits.map(({ sha, commit, parents }) => ({
            ...{ sha, message: commit.message, parents: parents.map((parent) => parent.sha) },
        })));
        if (commits.length >= data.total_commits || data.commits.length === 0)
            return commits;
        if (commits.length >= MOST_COMMITS)
            throw untraced((0,core_text/* say */.cv) `it has more than ${MOST_COMMITS} commits`);
    }
}
/** From the head along the first parents to the base: what the queue itself has made. */
function queueSteps(commits, { headSha, baseSha }) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const steps = [];
    let sha = headSha;
    while (sha !== baseSha) {
        const commit = sha === undefined ? undefined : bySha.get(sha);
        if (commit === undefined)
            throw untraced((0,core_text/* say */.cv) `its commits do not lead back to its base ${baseSha}`);
        if (steps.length === MOST_STEPS)
            throw untraced((0,core_text/* say */.cv) `it has more than ${MOST_STEPS} steps`);
        steps.push(commit);
        sha = commit.parents[0];
    }
    return steps;
}
/** A merge commit's second parent is the head of its pull request; a squashed one has the number behind its title. */
async function findPullRequests({ octokit }, { owner, repo }, { baseBranch }, { sha, message, parents }) {
    const head = parents[1];
    const { data } = await (0,call/* callGithub */._r)('find the pull requests of a commit', PERMISSION, () => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: head ?? sha, per_page: 100 }));
    const fitting = data.filter((pull) => pull.state === 'open' && pull.base.ref === baseBranch);
    const known = head === undefined ? fitting : fitting.filter((pull) => pull.head.sha === head);
    if (known.length > 0 || head !== undefined)
        return known.map(({ number }) => number);
    const titled = /\(#(\d+)\)$/.exec(message.split('\n', 1)[0] ?? '')?.[1];
    if (titled === undefined)
        return [];
    const { data: pull } = await (0,call/* callGithub */._r)('read a pull request of the merge group', PERMISSION, () => octokit.rest.pulls.get({ owner, repo, pull_number: Number(titled) }));
    return pull.state === 'open' && pull.base.ref === baseBranch ? [pull.number] : [];
}
function untraced(why) {
    return new errors/* GateError */.ue({
        code: 'GITHUB_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `Which pull requests are in the merge group cannot be told: ${why}.`,
    });
}

;// CONCATENATED MODULE: ./build/action/approval.js





const branchOptions = schemas/* object */.Ikc({ branch: schemas/* string */.YjP() });
/**
 * Whether somebody has accepted what needs review, by what the workflow run is about: a pull request, every one of a merge
 * group, or a branch. Asked of GitHub when a verdict needs it. Never rejects.
 */
function createApprovalLookup(github, context) {
    const { owner, repo, pullRequest, mergeGroup } = context;
    return async (gate) => {
        const published = isPublished(gate, context);
        if (published !== null)
            return published;
        if (pullRequest === undefined && mergeGroup === undefined) {
            const words = (0,core_text/* say */.cv) `The event ${context.event} has no pull request in which somebody could approve.`;
            return { status: 'absent', words: [...words] };
        }
        if (github === undefined) {
            const words = (0,core_text/* say */.cv) `Without a ${'github-token'} nobody can be asked whether somebody has approved it.`;
            return { status: 'unknown', words: [...words] };
        }
        if (pullRequest !== undefined) {
            return findApproval(github, { owner, repo, number: pullRequest.number }, gate.name, pullRequest.headSha);
        }
        try {
            const numbers = mergeGroup === undefined ? [] : await findGroupPullRequests(github, { owner, repo }, mergeGroup);
            const approvals = numbers.map(async (number) => ({
                pullRequest: number,
                approval: await findApproval(github, { owner, repo, number }, gate.name),
            }));
            return (0,approval/* combineApprovals */.ME)(await Promise.all(approvals));
        }
        catch (error) {
            return unknownApproval(error);
        }
    };
}
/** What is on the branch that others are compared with has been merged: a person has said yes, or nobody will be asked. */
function isPublished({ baselines }, { branch, pullRequest, mergeGroup, defaultBranch }) {
    if (branch === undefined || pullRequest !== undefined || mergeGroup !== undefined)
        return null;
    const named = baselines.flatMap(({ options }) => branchOptions.safeParse(options).data?.branch ?? []);
    if (branch !== defaultBranch && !named.includes(branch))
        return null;
    const words = (0,core_text/* say */.cv) `This commit is on branch ${branch} already, where nothing waits for a review.`;
    return { status: 'approved', words: [...words] };
}


/***/ }),

/***/ 64143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ decideAgain)
});

// EXTERNAL MODULE: ./build/core/approval.js
var approval = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/core/judge.js + 3 modules
var judge = __webpack_require__(34009);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/core/judge-again.js


/**
 * A gate of a saved report, judged again from its own two records by its own rules: equal values give the verdict that they
 * gave, and what is new is the approval. What only the first run knew (the dataset's texts, lines of the spec) is kept.
 * A gate that measured nothing stays as it is. Throws GateError RECORD_UNREADABLE.
 */
function judgeAgain(saved, approval) {
    const { candidate } = saved;
    if (candidate === null || saved.verdict === 'error')
        return saved;
    const again = (0,judge/* judge */.S)({
        gate: saved.name,
        rules: (0,saved_rules/* restoreRules */.s)(candidate.rules),
        candidate,
        baseline: savedBaseline(saved),
        ...(saved.drift === undefined ? {} : { anchor: { record: saved.drift.anchor, words: saved.drift.words } }),
        seed: saved.seed,
        // What must not be quoted was left out when the report was saved.
        reportText: 'full',
        ...(approval === undefined ? {} : { approval }),
    });
    const { approval: _old, ...rest } = saved;
    return {
        ...rest,
        verdict: again.verdict,
        reasons: again.reasons,
        rules: again.rules.map((rule) => placed(rule, saved.rules)),
        next: again.next,
        ...(again.approval === undefined ? {} : { approval: again.approval }),
    };
}
function savedBaseline({ baseline, baselineState: { status, words } }) {
    if (baseline !== null)
        return { status: 'found', record: baseline, origin: { kind: 'saved', words } };
    return status === 'none' ? { status: 'none' } : { status: 'missing', reason: words };
}
function placed(rule, saved) {
    const same = saved.find((one) => one.list === rule.list &&
        one.score === rule.score &&
        one.rule === rule.rule &&
        one.slice?.key === rule.slice?.key &&
        one.slice?.value === rule.slice?.value);
    return same?.place === undefined ? rule : { ...rule, place: same.place };
}

// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/artifacts.js + 2 modules
var artifacts = __webpack_require__(33274);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/action/decide-again.js








/** Events that leave the code as it is and may change what people say of it, with the actions that do. */
const EVENTS = {
    pull_request: ['labeled', 'unlabeled'],
    pull_request_review: ['submitted', 'edited', 'dismissed'],
};
/**
 * On a label or a review, the report that this job has saved for this head commit, judged again with what people say now:
 * no model is called. Null when the gate has to run as usual: on another event, and when no report can be found that is
 * surely this job's; the log says which.
 */
async function decideAgain(asking) {
    const { context, log } = asking;
    if (EVENTS[context.event]?.includes(context.action ?? '') !== true)
        return null;
    const saved = await findSaved(asking);
    if (!('report' in saved)) {
        log.info((0,core_text/* say */.cv) `The gate runs as usual, since no saved report can be decided again. ${saved.why}`);
        return null;
    }
    try {
        const gates = [];
        for (const gate of saved.report.gates)
            gates.push(await decideGate(gate, asking));
        log.info((0,core_text/* say */.cv) `No code has changed: the saved report of ${saved.url} is decided again.`);
        const { spec, headToHead = [] } = saved.report;
        const createdAt = asking.now().toISOString();
        const report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec, gates, headToHead, problems: [] });
        const hasChanged = gates.some(({ verdict }, index) => verdict !== saved.report.gates[index]?.verdict);
        const isOurs = context.event !== 'pull_request' || (0,approval/* isApprovalLabel */.qo)(context.label ?? '');
        return { report, isNews: isOurs || hasChanged };
    }
    catch (error) {
        log.info((0,core_text/* say */.cv) `The gate runs as usual. ${wordsOf(error)}`);
        return null;
    }
}
async function decideGate(saved, { findApproval }) {
    // Another version of this program may judge differently; then its report is not ours to change.
    if (judgeAgain(saved, saved.approval).verdict !== saved.verdict)
        throw notReproduced(saved);
    const again = judgeAgain(saved);
    if (again.verdict !== 'needs-review')
        return again;
    return judgeAgain(saved, await findApproval({ name: saved.name, baselines: [] }));
}
/** Of the newest run that has reports of this job for this commit the last attempt's; none, where two could be meant. */
async function findSaved({ github, context, job }) {
    const { owner, repo, workflowPath, pullRequest } = context;
    if (github === undefined)
        return { why: (0,core_text/* say */.cv) `There is no ${'github-token'}.` };
    if (workflowPath === undefined || pullRequest === undefined)
        return { why: (0,core_text/* say */.cv) `The runner does not tell the workflow.` };
    const { headSha } = pullRequest;
    const parse = (text) => parseSaved(text, job, headSha);
    try {
        const found = await (0,artifacts/* findReports */.zJ)(github, {
            ...{ owner, repo, workflowPath, headSha },
            events: Object.keys(EVENTS),
            accepts: (text) => parse(text) !== null,
        });
        if ('missing' in found)
            return { why: found.missing };
        const reports = found
            .flatMap(({ text, url }) => {
            const report = parse(text);
            return report === null ? [] : [{ report, url, attempt: report.job?.attempt ?? 0 }];
        })
            .sort((a, b) => b.attempt - a.attempt);
        const [newest, second] = reports;
        if (newest === undefined || newest.report.verdict === 'error') {
            return { why: (0,core_text/* say */.cv) `The newest report of commit ${headSha.slice(0, 7)} has judged nothing.` };
        }
        if (second?.attempt === newest.attempt) {
            return { why: (0,core_text/* say */.cv) `Several legs of the job ${job.id} have saved a report of the same gates.` };
        }
        return newest;
    }
    catch (error) {
        return { why: wordsOf(error) };
    }
}
function parseSaved(text, { id, key }, headSha) {
    const parsed = report/* report */.z8.safeParse(parseJson(text));
    if (!parsed.success)
        return null;
    const { job, gates } = parsed.data;
    const isOfHead = gates.every(({ candidate }) => candidate === null || candidate.identity.headCommit === headSha);
    return job?.id === id && job.key === key && isOfHead ? parsed.data : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notReproduced({ name }) {
    return new errors/* GateError */.ue({
        code: 'RECORD_UNREADABLE',
        text: (0,core_text/* say */.cv) `The saved verdict of the gate ${name} does not follow from what the report has measured.`,
    });
}
function wordsOf(error) {
    if (!(error instanceof errors/* GateError */.ue))
        throw error;
    return (0,core_text/* say */.cv) `${error.problems.map(({ text }) => (0,core_text/* plain */.pj)(text)).join(' ')}`;
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localDestinations),
/* harmony export */   P: () => (/* binding */ githubDestinations)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7126);


/** What stays in the job: the page, its summary, and the marks on lines of the spec. */
function localDestinations({ inputs, context, summaryPath, htmlPath, pathOf, log }) {
    const links = linksOf(inputs, context);
    return {
        html: { path: htmlPath, links, log },
        annotations: {
            write: (line) => {
                process.stdout.write(`${line}\n`);
            },
            pathOf,
        },
        ...(summaryPath === undefined || summaryPath === '' ? {} : { summary: { path: summaryPath, links, log } }),
    };
}
/** What the pull request shows: statuses of its head commit, and the comment. */
function githubDestinations(surroundings) {
    const { inputs, context, job, github, log, onWritten } = surroundings;
    const { owner, repo, pullRequest, statusSha, runUrl } = context;
    const mode = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommentMode */ .Ox)(inputs);
    if (github === undefined) {
        log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `There is no github-token: the verdict is in this log, the job summary and the exit code alone.`);
        return {};
    }
    return {
        ...(statusSha === undefined
            ? {}
            : { status: { github, target: { owner, repo, sha: statusSha, url: runUrl }, gates: inputs.gates, log } }),
        ...(pullRequest === undefined || mode === 'never'
            ? {}
            : {
                comment: {
                    github,
                    place: { owner, repo, number: pullRequest.number },
                    mode,
                    marker: { key: job.key, run: context.runId, attempt: context.attempt, commit: pullRequest.headSha },
                    links: linksOf(inputs, context),
                    log,
                    onWritten,
                },
            }),
    };
}
function linksOf(inputs, { owner, repo, serverUrl, runUrl }) {
    const langfuse = inputs.langfuseBaseUrl ?? 'https://cloud.langfuse.com';
    return { trusted: [langfuse, `${serverUrl}/${owner}/${repo}`], server: serverUrl, run: runUrl };
}


/***/ }),

/***/ 86307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createHistory)
});

// EXTERNAL MODULE: ./build/core/events.js
var events = __webpack_require__(34793);
// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
;// CONCATENATED MODULE: ./build/github/history.js

/** The history that GitHub has: all of it. `head` is the commit that was checked out, or the pull request's. */
function githubHistory(github, place, head) {
    const compare = async (from, to) => {
        try {
            const { data } = await (0,call/* callGithub */._r)('compare two commits', 'contents: read', () => github.octokit.rest.repos.compareCommits({ ...place, base: from, head: to, per_page: 1 }));
            return data;
        }
        catch (error) {
            // A commit that GitHub does not have, or will not show, is one of which it can tell nothing.
            if ((0,call/* statusOf */.c2)(error) === 404 || (0,call/* statusOf */.c2)(error) === 403)
                return null;
            throw error;
        }
    };
    return {
        async findBase(branch) {
            const found = await compare(branch, head);
            const base = found?.merge_base_commit.sha;
            return base === undefined || base === head ? null : base;
        },
        async relate(commit, base) {
            if (commit === base)
                return { behind: 0 };
            const found = await compare(commit, base);
            if (found === null)
                return null;
            if (found.status === 'identical')
                return { behind: 0 };
            return found.status === 'ahead' ? { behind: found.ahead_by } : 'unrelated';
        },
    };
}

;// CONCATENATED MODULE: ./build/action/history.js




/** What came before the code of a workflow run: as the event says, as the clone knows, as GitHub knows. */
function createHistory(directory, environment, github, { owner, repo, sha }, { baseCommit, headCommit, commit, event, branch }) {
    const local = (0,git_history/* gitHistory */.H)(directory, environment);
    // The merge that is checked out under `pull_request` is nobody's ancestor; its head is known to GitHub by itself.
    const remote = github === undefined ? [] : [githubHistory(github, { owner, repo }, headCommit ?? commit ?? sha)];
    // A run that no push has started changes nothing: it is compared with earlier runs of the very same commit, too.
    const isRepeat = (0,events/* isRepeating */.gA)(event);
    const known = (asked) => (isRepeat && asked === branch ? commit : baseCommit);
    return (0,core_history/* departingFrom */.NS)(known, (0,core_history/* firstToKnow */.rK)([local, ...remote]));
}


/***/ }),

/***/ 42917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireHead),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86193);



/**
 * Which code this is. Under `pull_request` the checked-out commit is the merge of the head into the base: what the change
 * would be merged into is then that merge's first parent, and the head is what statuses and people speak of. Where another
 * commit than the event's is checked out, as a dispatch may ask for, it is a commit of no branch.
 */
async function identify(directory, github, environment) {
    const git = await (0,_git_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readIdentity */ .xN)(directory, environment);
    const parents = github.pullRequest === undefined ? [] : await (0,_git_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readParents */ .Wn)(directory, environment);
    const context = adopt(github, git);
    const { pullRequest, mergeGroup, branch } = context;
    const isMerge = parents.length === 2 && parents[1] === pullRequest?.headSha;
    const baseCommit = isMerge ? parents[0] : (pullRequest?.baseSha ?? mergeGroup?.baseSha);
    const { branch: _local, ...commit } = git;
    return {
        context,
        identity: {
            ...commit,
            commit: git.commit ?? github.sha,
            ...(branch === undefined ? {} : { branch }),
            repository: `${github.owner}/${github.repo}`,
            event: github.event,
            runUrl: github.runUrl,
            actor: github.actor,
            ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number, headCommit: pullRequest.headSha }),
            ...(baseCommit === undefined ? {} : { baseCommit }),
        },
    };
}
function adopt(github, git) {
    const { pullRequest, branch: _branch, ...rest } = github;
    if (pullRequest !== undefined || git.commit === undefined || git.commit === github.sha)
        return github;
    const warning = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The commit that is checked out, ${git.commit}, is not the event's, ${github.sha}: it counts as no branch's, and is no baseline.`;
    return { ...rest, statusSha: git.commit, warnings: [...github.warnings, warning] };
}
/**
 * The code in front of a step must be the pull request's: the head, its merge, or a commit on top. A status on the head for
 * other code would be a lie, and under `pull_request_target` the base is checked out unless somebody asks otherwise.
 * Throws GateError INPUT_INVALID.
 */
async function requireHead(directory, { pullRequest, owner, repo }, environment) {
    if (pullRequest === undefined)
        return;
    const { commit, repository } = await (0,_git_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readIdentity */ .xN)(directory, environment);
    const isElsewhere = repository !== undefined && repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
    if (commit === undefined || isElsewhere || commit === pullRequest.headSha)
        return;
    if ((await (0,_git_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readParents */ .Wn)(directory, environment)).includes(pullRequest.headSha))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The commit that is checked out, ${commit}, is neither the head of the pull request, ${pullRequest.headSha}, nor its merge.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Use actions/checkout without ${'ref:'}, on: pull_request. If the pull request has moved on meanwhile, its newer run counts.`,
    });
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Ox: () => (/* binding */ parseCommentMode)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _reporters_comment_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67126);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14173);





/** Reads the inputs, and has the runner hide every key of this job in each log line from here on. */
function readInputs() {
    const optional = (key, input) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(input);
        return value === '' ? {} : { [key]: value };
    };
    const inputs = {
        ...optional('spec', 'spec'),
        gates: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('gates')
            .split(/[,\n]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        ...optional('langfusePublicKey', 'langfuse-public-key'),
        ...optional('langfuseSecretKey', 'langfuse-secret-key'),
        ...optional('langfuseBaseUrl', 'langfuse-base-url'),
        ...optional('githubToken', 'github-token'),
        comment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment'),
        ...optional('workingDirectory', 'working-directory'),
    };
    (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .hideInLog */ .s)(secretsOf(inputs));
    return inputs;
}
/** Values that must appear in nothing that is printed, posted or written. */
function secretsOf({ langfuseSecretKey, githubToken }) {
    return [langfuseSecretKey, githubToken].filter((value) => value !== undefined);
}
/** Absent: always. Throws GateError INPUT_INVALID. */
function parseCommentMode({ comment }) {
    const modes = [..._reporters_comment_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMENT_MODES */ .p, 'never'];
    const mode = modes.find((one) => one === (comment === '' ? 'always' : comment));
    if (mode !== undefined)
        return mode;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The input ${'comment'} is ${comment}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Write one of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(modes)}.`,
    });
}


/***/ }),

/***/ 67712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identifyJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * This job among those of its workflow. `spec` is the spec's path from the repository's root, as far as it was given: of two
 * folders with a spec each, both have their comment. The order in which gates are named says nothing.
 */
function identifyJob(env, spec, gates) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([spec, [...gates].sort()]))
        .digest('hex')
        .slice(0, 16);
    return { id: env['GITHUB_JOB'] ?? 'job', key };
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog),
/* harmony export */   s: () => (/* binding */ hideInLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88988);
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75640);




/**
 * Has the runner hide `own` and every key of the job, and each part of one that is JSON, in each log line from here on:
 * what a task prints goes to the log as it is.
 */
function hideInLog(own) {
    const keys = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .VX)().filter((value) => value.trim().length >= _core_render_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c3);
    for (const secret of new Set([...own, ...keys]))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
}
/** The job's log. Values from outside are encoded here; what an annotation says of a warning is encoded by the toolkit. */
function createLog(redact) {
    // First in the values as they are: what is cut short afterwards could keep the half of a secret.
    const shown = (text) => redact((0,_core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) }))));
    return {
        info: (text) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(shown(text));
        },
        warn: (text) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(shown(text));
        },
        debug: (text) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(shown(text));
        },
    };
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logProgress)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const LINES = 10;
/** A line of the job's log now and then: at each tenth of the items. */
function logProgress(log) {
    return (gate) => {
        let shown = 0;
        return ({ planned, finished, failed }) => {
            const step = Math.floor((LINES * finished) / planned);
            if (step === shown)
                return;
            shown = step;
            log.info(failed > 0
                ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${gate.name}: ${finished} of ${planned} items, ${failed} failed`
                : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${gate.name}: ${finished} of ${planned} items`);
        };
    };
}


/***/ }),

/***/ 24541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ onCancel),
/* harmony export */   _f: () => (/* binding */ refuseForkWithSecrets),
/* harmony export */   gY: () => (/* binding */ toLog),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);



/** What every step of ours does around its gates, whichever inputs it takes. */
const toLog = {
    write: (text) => {
        process.stdout.write(text);
    },
    color: false,
    width: 140,
};
/** The runner cancels with SIGINT and gives some seconds: what runs is stopped, and what was announced is completed. */
function onCancel(cancel, log) {
    const stop = () => {
        if (cancel.signal.aborted)
            return;
        log.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Cancelled: no more items are started.`);
        cancel.abort();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
}
/** Code of a fork must never run where the repository's secrets are. */
function refuseForkWithSecrets({ event, pullRequest }) {
    // Of a payload that cannot be read nobody can tell whose the head is.
    if (event !== 'pull_request_target' || pullRequest?.isFork === false)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The event is pull_request_target and the head is a fork, or nobody can tell whose it is: its code would run with this repository's secrets.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Use on: pull_request for the job of the gate.`,
    });
}
async function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ findClaims),
/* harmony export */   ME: () => (/* binding */ combineApprovals),
/* harmony export */   gC: () => (/* binding */ decideApproval),
/* harmony export */   qo: () => (/* binding */ isApprovalLabel)
/* harmony export */ });
/* unused harmony export APPROVAL_LABEL */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** A label that approves every gate; with `:GATE` behind it, one gate. */
const APPROVAL_LABEL = 'langfuse-gate-approved';
/** Whether a label of this name speaks of approvals, of whichever gate. */
function isApprovalLabel(label) {
    const name = label.toLowerCase();
    return name === APPROVAL_LABEL || name.startsWith(`${APPROVAL_LABEL}:`);
}
/**
 * What could approve `gate` on `commit`: its labels and the reviews that approve. The rules beside the permission: by a
 * person who is not the author, of this very commit, after the gate's first status on it, and not taken back.
 */
function findClaims(gate, commit, facts) {
    const labels = facts.labels.filter((label) => approves(label, gate)).map((label) => labelClaim(label, facts));
    const reviews = newestOfEach(facts.reviews)
        .filter(({ state }) => state === 'APPROVED')
        .map((review) => reviewClaim(review, commit, facts));
    return [...labels, ...reviews];
}
/** Whether one of the claims counts; `permissions` by the login of who made them. */
function decideApproval(gate, commit, facts, claims, permissions) {
    if (facts.headCommit !== commit) {
        return {
            status: 'absent',
            words: [
                ...(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The head of pull request ${facts.pullRequest} is another commit by now: an approval of ${short(commit)} changes nothing.`,
            ],
        };
    }
    const judged = claims.map((claim) => ({ claim, refusal: claim.refusal ?? refuseByPermission(claim, permissions) }));
    const counting = judged.find(({ refusal }) => refusal === null);
    if (counting !== undefined) {
        return { status: 'approved', words: [...(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${nameOf(counting.claim.by)} approved it: ${counting.claim.how}.`] };
    }
    const unknown = judged.some(({ refusal }) => refusal?.status === 'unknown');
    const refusals = judged.flatMap(({ claim, refusal }) => refusal === null ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` It does not count: ${claim.how} ${refusal.words}.`);
    const need = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Nobody whose word counts has approved commit ${short(commit)}: it takes the label ${APPROVAL_LABEL} or ${`${APPROVAL_LABEL}:${gate}`}, or an approving review, by somebody with write access who is not the author.`;
    return { status: unknown ? 'unknown' : 'absent', words: [...need, ...refusals] };
}
/** Of a merge group: each of its pull requests must be approved. */
function combineApprovals(approvals) {
    const words = approvals.flatMap(({ pullRequest, approval }, index) => [
        ...(index === 0 ? [] : [' ']),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Pull request ${pullRequest}: ${approval.words}`,
    ]);
    const has = (status) => approvals.some(({ approval }) => approval.status === status);
    if (approvals.length === 0)
        return { status: 'unknown', words: ['The merge group has no pull request.'] };
    return { status: has('unknown') ? 'unknown' : has('absent') ? 'absent' : 'approved', words };
}
function approves(label, gate) {
    const name = label.toLowerCase();
    return name === APPROVAL_LABEL || name === `${APPROVAL_LABEL}:${gate.toLowerCase()}`;
}
function labelClaim(label, facts) {
    const last = facts.labelEvents.findLast((event) => event.label.toLowerCase() === label.toLowerCase());
    if (last?.isAdded !== true) {
        const words = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is there, but GitHub does not tell who has put it there`;
        return { how: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the label ${label}`, by: null, refusal: { status: 'unknown', words } };
    }
    const how = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the label ${label} of ${nameOf(last.by)} at ${last.at}`;
    return { how, by: last.by, refusal: refuse(last.by, last.at, facts) };
}
function reviewClaim({ by, at, commit: reviewed }, commit, facts) {
    const how = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the review of ${nameOf(by)}${at === null ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` at ${at}`}`;
    const isOther = reviewed !== commit;
    return {
        how,
        by,
        refusal: isOther ? { status: 'absent', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `approves another commit` } : refuse(by, at, facts),
    };
}
/** What a person says last counts; a comment takes nothing back. */
function newestOfEach(reviews) {
    const decided = reviews.filter(({ state }) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state));
    const byPerson = new Map(decided.map((review, index) => [review.by?.login.toLowerCase() ?? `${String(index)} `, review]));
    return [...byPerson.values()];
}
function refuse(by, at, { author, firstStatusAt }) {
    if (by === null)
        return { status: 'unknown', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is by an account that is gone` };
    if (!by.isUser)
        return { status: 'absent', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is not by a person` };
    if (author === null)
        return { status: 'unknown', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `may be by the author, whose account is gone` };
    if (by.login.toLowerCase() === author.login.toLowerCase())
        return { status: 'absent', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is by the author` };
    if (firstStatusAt === null) {
        return {
            status: 'unknown',
            words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `cannot be dated: this commit has no status of the gate (the job needs ${'statuses: write'})`,
        };
    }
    if (at === null || !(Date.parse(at) > Date.parse(firstStatusAt))) {
        return { status: 'absent', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is not after the gate's first status on this commit, at ${firstStatusAt}` };
    }
    return null;
}
function refuseByPermission({ by }, permissions) {
    switch (permissions.get(by?.login ?? '') ?? 'unknown') {
        case 'write':
            return null;
        case 'less':
            return { status: 'absent', words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is by somebody without write access` };
        case 'unknown':
            return {
                status: 'unknown',
                words: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is by somebody of whom GitHub does not say whether they have write access`,
            };
    }
}
function nameOf(person) {
    return person?.login ?? 'somebody';
}
function short(commit) {
    return commit.slice(0, 7);
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

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   ue: () => (/* binding */ GateError)
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
/** What stopped a stage, as problems; a foreign error keeps its own words. */
function problemsOf(error) {
    if (error instanceof GateError)
        return error.problems;
    return [
        {
            code: 'UNEXPECTED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The gate met an error that it does not know: ${describeError(error)}`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Please report it, with the log of this run.`,
        },
    ];
}


/***/ }),

/***/ 33274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ findReports),
  y_: () => (/* binding */ listReports)
});

// UNUSED EXPORTS: findReport

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/github/zip-entry.js


/** A report and the page that shows it are two files; a great many is not something that we have written. */
const MOST_ENTRIES = 1000;
const ENCRYPTED = 1;
/**
 * The text of the one file called `name` in a zip, whatever its folder; null where there is none. Nothing touches the disk.
 * Throws an Error that says what is wrong: not a zip, a name that leads out of it, two such files, encrypted, longer than
 * `limitBytes` unpacked (by its own word or in fact), damaged, not UTF-8.
 */
async function readZipEntry(zip, name, limitBytes) {
    // Names and sizes are checked by the library: absolute paths, `..`, backslashes; more or fewer bytes than were announced.
    const file = await (0,yauzl/* fromBufferPromise */.SY)(zip, { strictFileNames: true, validateEntrySizes: true });
    if (file.entryCount > MOST_ENTRIES)
        throw new Error(`it has ${String(file.entryCount)} files`);
    const found = [];
    for await (const entry of file.eachEntry()) {
        if (entry.fileName.split('/').at(-1) === name)
            found.push(entry);
    }
    const [entry, second] = found;
    if (entry === undefined)
        return null;
    if (second !== undefined)
        throw new Error(`it has more than one ${name}`);
    return read(file, entry, limitBytes);
}
async function read(file, entry, limitBytes) {
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new Error('it is encrypted');
    if (entry.uncompressedSize > limitBytes) {
        throw new Error(`it is ${String(entry.uncompressedSize)} bytes long unpacked, more than ${String(limitBytes)}`);
    }
    const chunks = [];
    for await (const chunk of await file.openReadStreamPromise(entry))
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw new Error('it is damaged: its checksum is wrong');
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

;// CONCATENATED MODULE: ./build/github/artifact-report.js




/** Artifacts that may hold a report start with this, and the report in them is called so. */
const ARTIFACT_PREFIX = 'langfuse-gate';
const REPORT_FILE = 'report.json';
const PERMISSION = 'actions: read';
/** Ten thousand items with their outputs on both sides are a third of this; JSON packs about ten to one. */
const LARGEST_ZIP_BYTES = 50_000_000;
const LARGEST_REPORT_BYTES = 300_000_000;
/** The report in an artifact; null where it has none. Throws GateError GITHUB_UNAVAILABLE or RECORD_UNREADABLE. */
async function readReport(github, repository, artifact) {
    if (artifact.sizeBytes > LARGEST_ZIP_BYTES)
        throw unreadable(artifact, tooLarge(artifact.sizeBytes));
    const zip = await download(github, repository, artifact);
    try {
        return await readZipEntry(zip, REPORT_FILE, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        throw unreadable(artifact, (0,errors/* describeError */.Uc)(error), error);
    }
}
/** GitHub sends on to a storage that is not its own; `fetch` keeps the token from it. What comes is counted while it comes. */
async function download(github, { owner, repo }, artifact) {
    const { data } = await (0,call/* callGithub */._r)('read an artifact', PERMISSION, () => github.octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { parseSuccessResponseBody: false },
    }));
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of data) {
            bytes += chunk.length;
            if (bytes > LARGEST_ZIP_BYTES)
                break;
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw unreadable(artifact, (0,errors/* describeError */.Uc)(error), error);
    }
    if (bytes > LARGEST_ZIP_BYTES)
        throw unreadable(artifact, tooLarge(bytes));
    return Buffer.concat(chunks);
}
function tooLarge(bytes) {
    return `it is ${String(bytes)} bytes long, more than ${String(LARGEST_ZIP_BYTES)}`;
}
function unreadable({ name, id }, why, cause) {
    return new errors/* GateError */.ue({
        code: 'RECORD_UNREADABLE',
        text: (0,core_text/* say */.cv) `The artifact ${name} (${id}) cannot be read: ${why}`,
        remedy: (0,core_text/* say */.cv) `Delete it, or let the workflow upload the report alone under a name that starts with ${ARTIFACT_PREFIX}.`,
    }, { cause });
}

;// CONCATENATED MODULE: ./build/github/artifacts.js



/** Each costs a request, and old ones have expired. */
const MOST_RUNS = 30;
/**
 * The newest report that a run of this repository's own workflow has left as an artifact: of runs whose code is in this
 * repository, never of a fork's. That there is none is an answer, with what was looked at. Throws GateError:
 * GITHUB_UNAVAILABLE where GitHub cannot be asked, RECORD_UNREADABLE for an artifact that is not as it should be.
 */
async function findReport(github, query) {
    const found = await findReports(github, query);
    if ('missing' in found)
        return found;
    const [first] = found;
    return first ?? { missing: say `No run has left a report.` };
}
/** Like `findReport`: all reports of the newest run that has one, newest first. A workflow may have several jobs. */
async function findReports(github, query) {
    const { runs, isAll } = await findRuns(github, query);
    const passedOver = [];
    for (const run of runs) {
        const found = [];
        for (const artifact of await findArtifacts(github, query, run.id)) {
            if (artifact.isExpired) {
                passedOver.push(`${artifact.name} of run ${String(run.id)} has expired`);
                continue;
            }
            const text = await readReport(github, query, artifact);
            if (text === null)
                passedOver.push(`${artifact.name} of run ${String(run.id)} has no ${REPORT_FILE}`);
            else if (query.accepts?.(text) === false) {
                passedOver.push(`${artifact.name} of run ${String(run.id)} is another report`);
            }
            else {
                const { id: runId, headSha, createdAt, url } = run;
                found.push({ text, artifact: artifact.name, runId, headSha, createdAt, url });
            }
        }
        if (found.length > 0)
            return found;
    }
    return { missing: describeMissing(query, runs.length, isAll, passedOver) };
}
/** Every report that may be read, those of the newest run first. Throws as `findReport` does. */
async function* listReports(github, query) {
    const { runs } = await findRuns(github, query);
    for (const run of runs) {
        for (const artifact of await findArtifacts(github, query, run.id)) {
            const text = artifact.isExpired ? null : await readReport(github, query, artifact);
            if (text === null || query.accepts?.(text) === false)
                continue;
            const { id: runId, headSha, createdAt, url } = run;
            yield { text, artifact: artifact.name, runId, headSha, createdAt, url };
        }
    }
}
async function findRuns(github, query) {
    const { owner, repo, workflowPath, branch, headSha } = query;
    const { data } = await (0,call/* callGithub */._r)('list the runs of the workflow', PERMISSION, () => github.octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: workflowPath.split('/').at(-1) ?? '',
        ...(branch === undefined ? {} : { branch }),
        ...(headSha === undefined ? {} : { head_sha: headSha }),
        per_page: 100,
    }));
    const repository = `${owner}/${repo}`.toLowerCase();
    const own = data.workflow_runs.filter((run) => run.id !== query.exceptRun &&
        query.events.includes(run.event) &&
        run.path.split('@')[0] === workflowPath &&
        // GitHub's filters are not the proof: a fork may have a branch of the same name.
        headRepository(run)?.toLowerCase() === repository &&
        (branch === undefined || run.head_branch === branch) &&
        (headSha === undefined || run.head_sha === headSha));
    const newestFirst = own.sort((a, b) => b.id - a.id).slice(0, MOST_RUNS);
    return {
        runs: newestFirst.map(({ id, head_sha: sha, created_at: createdAt, html_url: url }) => ({
            ...{ id, headSha: sha, createdAt, url },
        })),
        isAll: own.length <= MOST_RUNS && data.total_count <= data.workflow_runs.length,
    };
}
/** Null where the fork is gone, whatever the description says. */
function headRepository(run) {
    return run.head_repository?.full_name;
}
async function findArtifacts(github, { owner, repo }, run) {
    const { data } = await (0,call/* callGithub */._r)('list the artifacts of a run', PERMISSION, () => github.octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, per_page: 100 }));
    return data.artifacts
        .filter(({ name }) => name.startsWith(ARTIFACT_PREFIX))
        .sort((a, b) => b.id - a.id)
        .map(({ id, name, size_in_bytes: sizeBytes, expired: isExpired }) => ({ id, name, sizeBytes, isExpired }));
}
function describeMissing({ workflowPath, branch, headSha, events }, runs, isAll, passedOver) {
    const of = branch === undefined ? (0,core_text/* say */.cv) `commit ${headSha?.slice(0, 7) ?? ''}` : (0,core_text/* say */.cv) `branch ${branch}`;
    const looked = isAll ? (0,core_text/* say */.cv) `${runs} in all` : (0,core_text/* say */.cv) `the newest ${runs}`;
    const found = passedOver.length === 0 ? (0,core_text/* say */.cv) `none has an artifact ${`${ARTIFACT_PREFIX}…`}` : (0,core_text/* list */.p_)(passedOver);
    return (0,core_text/* say */.cv) `No run of ${workflowPath} on ${of} (${events.join(', ')}) has left a report: ${looked}; ${found}.`;
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);





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
function createGithub({ token, apiUrl, log, isHurried = false }) {
    const mayWait = (seconds, retryCount) => {
        if (seconds > LONGEST_WAIT_SECONDS || retryCount >= WAITS)
            return false;
        log.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `GitHub limits the rate of requests; waiting ${seconds} seconds.`);
        return true;
    };
    // The runner's proxy is inside the toolkit's own fetch.
    const proxied = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const octokit = new (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A))((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        request: {
            fetch: (url, init) => proxied(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) }),
        },
        retry: { retries: RETRIES },
        throttle: {
            enabled: !isHurried,
            // The plugin's queues are global; each client has its own.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            onRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
        },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    }));
    return { octokit };
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseGithubContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);



const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
        user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const actionPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const labelPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const repositoryPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/**
 * Reads the run's variables and event payload (parsed JSON; undefined where there is none). A payload that is not what its
 * event should have is a warning, and what it would have told is absent. Throws GateError INPUT_INVALID without the
 * variables that every runner sets.
 */
function parseGithubContext(env, payload) {
    const [owner, repo] = variable(env, 'GITHUB_REPOSITORY').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '')
        throw notSet('GITHUB_REPOSITORY');
    const event = variable(env, 'GITHUB_EVENT_NAME');
    const sha = variable(env, 'GITHUB_SHA');
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runId = integer(env, 'GITHUB_RUN_ID');
    const action = actionPayload.safeParse(payload).data?.action;
    const label = labelPayload.safeParse(payload).data?.label.name;
    const defaultBranch = repositoryPayload.safeParse(payload).data?.repository.default_branch;
    const workflowPath = workflowPathOf(env['GITHUB_WORKFLOW_REF'] ?? '');
    return {
        owner,
        repo,
        event,
        ...(action === undefined ? {} : { action }),
        sha,
        ref: env['GITHUB_REF'] ?? '',
        ...subject(env, event, sha, payload, `${owner}/${repo}`),
        ...(label === undefined ? {} : { label }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(workflowPath === undefined ? {} : { workflowPath }),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? 'job',
        runId,
        runNumber: integer(env, 'GITHUB_RUN_NUMBER'),
        attempt: integer(env, 'GITHUB_RUN_ATTEMPT'),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${String(runId)}`,
        // Whoever runs a job again is not who has started it first.
        actor: env['GITHUB_TRIGGERING_ACTOR'] || (env['GITHUB_ACTOR'] ?? ''),
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}
function subject(env, event, sha, payload, repository) {
    if (PULL_REQUEST_EVENTS.includes(event))
        return pullRequestSubject(event, payload, repository);
    if (event === 'merge_group')
        return mergeGroupSubject(sha, payload);
    const branch = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1];
    return { statusSha: sha, ...(branch === undefined ? {} : { branch }), warnings: [] };
}
/** GITHUB_SHA is a merge that no one sees; the head commit is what a pull request shows and a ruleset reads. */
function pullRequestSubject(event, payload, repository) {
    const parsed = pullRequestPayload.safeParse(payload);
    if (!parsed.success) {
        return {
            warnings: [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The payload of the event ${event} names no pull request: there will be no comment and no status.`],
        };
    }
    const { number, head, base, user } = parsed.data.pull_request;
    return {
        statusSha: head.sha,
        branch: head.ref,
        pullRequest: {
            number,
            headSha: head.sha,
            headBranch: head.ref,
            baseSha: base.sha,
            baseBranch: base.ref,
            isFork: head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
            ...(user?.login === undefined ? {} : { author: user.login }),
        },
        warnings: [],
    };
}
function mergeGroupSubject(sha, payload) {
    const parsed = mergeGroupPayload.safeParse(payload);
    if (!parsed.success)
        return { statusSha: sha, warnings: [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The payload of the event ${'merge_group'} names no merge group.`] };
    const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = parsed.data.merge_group;
    const baseBranch = baseRef.replace(/^refs\/heads\//, '');
    return {
        statusSha: headSha,
        branch: baseBranch,
        mergeGroup: { headSha, baseSha, headRef, baseBranch },
        warnings: [],
    };
}
/** Of `OWNER/NAME/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPathOf(ref) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1];
}
function variable(env, name) {
    const value = env[name];
    if (value === undefined || value === '')
        throw notSet(name);
    return value;
}
function integer(env, name) {
    const value = Number(variable(env, name));
    if (!Number.isSafeInteger(value) || value < 0)
        throw notSet(name);
    return value;
}
function notSet(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The variable ${name}, which every GitHub runner sets, is not there or not usable.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Run the action in a workflow, or use the command line.`,
    });
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
