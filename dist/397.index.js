export const id = 397;
export const ids = [397];
export const modules = {

/***/ 58397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/core/render/redact.js
var redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/deliver.js
var deliver = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/edges.js + 45 modules
var edges = __webpack_require__(71605);
// EXTERNAL MODULE: ./build/gate.js + 21 modules
var gate = __webpack_require__(12804);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/reporters/index.js + 48 modules
var build_reporters = __webpack_require__(42111);
// EXTERNAL MODULE: ./build/run-spec.js + 2 modules
var run_spec = __webpack_require__(17700);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/report.js
var core_report = __webpack_require__(14486);
;// CONCATENATED MODULE: ./build/baselines/artifact-attempts.js


/** Each was downloaded whole. */
const MOST_REPORTS = 10;
/** Where there are no keys of Langfuse, what this job has measured of the commit is in the artifacts of its runs. */
function artifactAttempts(reports) {
    return async (candidate) => {
        if ('unread' in reports)
            return reports;
        const runs = [];
        let looked = 0;
        for await (const { text } of reports.list()) {
            looked += 1;
            if (looked > MOST_REPORTS)
                break;
            const run = readRun(text, candidate, reports.job);
            if (run !== null)
                runs.push(run);
        }
        // Attempts of one workflow run are listed by their artifacts, whatever their order.
        return { runs: runs.sort((a, b) => Date.parse(b.finishedAt) - Date.parse(a.finishedAt)) };
    };
}
function readRun(text, candidate, job) {
    const report = core_report/* report */.z8.safeParse(parseJson(text)).data;
    const isThis = report?.job?.run === job.run && report.job.attempt === job.attempt;
    if (report?.job?.id !== job.id || isThis)
        return null;
    const gate = report.gates.find(({ name }) => name === candidate.gate);
    if (gate === undefined || gate.verdict === 'error' || gate.candidate?.complete !== true)
        return null;
    return (0,attempts/* isAttempt */.k)((0,attempts/* fingerprintOf */.ax)(candidate), (0,attempts/* fingerprintOf */.ax)(gate.candidate)) ? gate.candidate : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/action/approval.js + 2 modules
var approval = __webpack_require__(72002);
// EXTERNAL MODULE: ./build/baselines/may-serve.js
var may_serve = __webpack_require__(98096);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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
        throw unreadable(artifact, (0,errors/* describeError */.U)(error), error);
    }
}
/** GitHub sends on to a storage that is not its own; `fetch` keeps the token from it. What comes is counted while it comes. */
async function download(github, { owner, repo }, artifact) {
    const { data } = await (0,client/* callGithub */._r)('read an artifact', PERMISSION, () => github.octokit.rest.actions.downloadArtifact({
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
        throw unreadable(artifact, (0,errors/* describeError */.U)(error), error);
    }
    if (bytes > LARGEST_ZIP_BYTES)
        throw unreadable(artifact, tooLarge(bytes));
    return Buffer.concat(chunks);
}
function tooLarge(bytes) {
    return `it is ${String(bytes)} bytes long, more than ${String(LARGEST_ZIP_BYTES)}`;
}
function unreadable({ name, id }, why, cause) {
    return new errors/* GateError */.u({
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
    const { data } = await (0,client/* callGithub */._r)('list the runs of the workflow', PERMISSION, () => github.octokit.rest.actions.listWorkflowRuns({
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
    const { data } = await (0,client/* callGithub */._r)('list the artifacts of a run', PERMISSION, () => github.octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, per_page: 100 }));
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

;// CONCATENATED MODULE: ./build/action/branch-reports.js


/** The reports of this very workflow on a branch; undefined where GitHub cannot be asked for them. */
function branchReports(github, { owner, repo, workflowPath, runId }) {
    if (github === undefined || workflowPath === undefined)
        return undefined;
    return (branch) => listReports(github, { ...{ owner, repo, workflowPath, branch }, events: may_serve/* BASELINE_EVENTS */.a, exceptRun: runId });
}

// EXTERNAL MODULE: ./build/git/run-git.js
var run_git = __webpack_require__(89875);
;// CONCATENATED MODULE: ./build/git/changed-files.js

/**
 * Files (from the repository's root) that differ between `head` and where it left `base`; a renamed file by both of its
 * names. Null where this clone cannot tell: a shallow one finds the wrong place, or none.
 */
async function readChangedFiles(directory, base, head, environment) {
    if ((await (0,run_git/* runGit */.E)(directory, ['rev-parse', '--is-shallow-repository'], environment)) !== 'false')
        return null;
    const args = ['diff', '--name-only', '-z', '--no-renames', '--no-relative', `${base}...${head}`, '--'];
    const names = await (0,run_git/* runGit */.E)(directory, args, environment);
    return names === undefined ? null : names.split('\0').filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./build/github/changed-files.js

/** GitHub lists no more of a comparison, and does not say that there are more. */
const MOST_FILES = 300;
/** What `readChangedFiles` of git answers, as GitHub tells it. Throws GateError GITHUB_UNAVAILABLE. */
async function findChangedFiles({ octokit }, { owner, repo, base, head }) {
    const { data } = await (0,client/* callGithub */._r)('compare the head with its base', 'contents: read', () => octokit.rest.repos.compareCommits({ owner, repo, base, head, per_page: 1 }));
    const { files } = data;
    if (files === undefined || files.length >= MOST_FILES)
        return null;
    return files.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [filename, previous]);
}

;// CONCATENATED MODULE: ./build/action/changed-files.js




/**
 * What a pull request or a merge group changes, from the clone or else from GitHub; asked once, when a gate has `paths`.
 * Null on every other event, and where it cannot be told: then every gate is affected.
 */
function createChangedFiles(directory, environment, github, context, log) {
    const { owner, repo, pullRequest, mergeGroup } = context;
    const base = pullRequest?.baseSha ?? mergeGroup?.baseSha;
    const head = pullRequest?.headSha ?? mergeGroup?.headSha;
    const find = async () => {
        if (base === undefined || head === undefined)
            return null;
        const local = await readChangedFiles(directory, base, head, environment);
        if (local !== null)
            return local;
        const warn = (why) => {
            log.warn((0,core_text/* say */.cv) `Which files have changed cannot be told, so every gate runs. ${why}`);
            return null;
        };
        if (github === undefined)
            return warn((0,core_text/* say */.cv) `This clone is shallow, and there is no github-token to ask GitHub with.`);
        try {
            const files = await findChangedFiles(github, { owner, repo, base, head });
            return files ?? warn((0,core_text/* say */.cv) `GitHub lists 300 files at most; check out with ${'fetch-depth: 0'}.`);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.u))
                throw error;
            return warn(error.problems.flatMap(({ text, remedy }) => [...text, ' ', ...(remedy ?? [])]));
        }
    };
    let found;
    return () => (found ??= find());
}

;// CONCATENATED MODULE: ./build/action/commit-reports.js


/** The reports of this very workflow for the commit that is judged, its own earlier attempts among them; or why not. */
function commitReports(github, { owner, repo, workflowPath, event, pullRequest, sha, }, job) {
    if (github === undefined)
        return { unread: (0,core_text/* say */.cv) `there is no ${'github-token'}` };
    if (workflowPath === undefined)
        return { unread: ['the runner does not tell the workflow'] };
    if (pullRequest?.isFork === true)
        return { unread: ['what runs of a fork have left is not believed'] };
    const headSha = pullRequest?.headSha ?? sha;
    return { job, list: () => listReports(github, { owner, repo, workflowPath, headSha, events: [event] }) };
}

// EXTERNAL MODULE: ./build/core/approval.js
var core_approval = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/core/judge.js + 38 modules
var judge = __webpack_require__(22604);
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
        const isOurs = context.event !== 'pull_request' || (0,core_approval/* isApprovalLabel */.qo)(context.label ?? '');
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
        const found = await findReports(github, {
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
    const parsed = core_report/* report */.z8.safeParse(decide_again_parseJson(text));
    if (!parsed.success)
        return null;
    const { job, gates } = parsed.data;
    const isOfHead = gates.every(({ candidate }) => candidate === null || candidate.identity.headCommit === headSha);
    return job?.id === id && job.key === key && isOfHead ? parsed.data : null;
}
function decide_again_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notReproduced({ name }) {
    return new errors/* GateError */.u({
        code: 'RECORD_UNREADABLE',
        text: (0,core_text/* say */.cv) `The saved verdict of the gate ${name} does not follow from what the report has measured.`,
    });
}
function wordsOf(error) {
    if (!(error instanceof errors/* GateError */.u))
        throw error;
    return (0,core_text/* say */.cv) `${error.problems.map(({ text }) => (0,core_text/* plain */.pj)(text)).join(' ')}`;
}

// EXTERNAL MODULE: ./build/action/destinations.js
var destinations = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/action/identity.js
var action_identity = __webpack_require__(42917);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/job.js
var action_job = __webpack_require__(67712);
// EXTERNAL MODULE: ./build/action/history.js + 1 modules
var action_history = __webpack_require__(86307);
// EXTERNAL MODULE: ./build/action/log.js
var action_log = __webpack_require__(14173);
// EXTERNAL MODULE: ./build/action/progress.js
var progress = __webpack_require__(8840);
// EXTERNAL MODULE: ./build/core/affected.js
var affected = __webpack_require__(87608);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/core/prompt-event.js


/** What Langfuse sends when a version of a prompt is made, changed or deleted. Everything else of it is fetched again. */
const promptEvent = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('prompt-version'),
    action: schemas/* string */.YjP(),
    prompt: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* int */.Whr().positive(), labels: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
/** The event in a `client_payload`; null for anything else. */
function parsePromptEvent(payload) {
    return promptEvent.safeParse(payload).data ?? null;
}
/** The options of a prompt task, as far as an event concerns them. */
const promptOptions = schemas/* looseObject */._H3({
    prompt: schemas/* string */.YjP(),
    label: schemas/* string */.YjP().optional(),
    version: schemas/* int */.Whr().optional(),
});
/** Under this key of its metadata a run says which version it was of. */
function promptKey(name) {
    return `prompt.${name}`;
}
/**
 * What an event makes of a gate: a gate whose task is this prompt is held to the version of the event, every other version
 * and prompt is none of its business, and a gate with another task is run as it is. Moving a label sends two events, of the
 * version that gains it and of the one that loses it: the first alone is judged.
 */
function meetPromptEvent(gate, { action, prompt }) {
    const options = gate.task.kind === 'prompt' ? promptOptions.safeParse(gate.task.options).data : undefined;
    if (options === undefined)
        return gate;
    const { prompt: name, label = 'production', version, ...settings } = options;
    if (prompt.name !== name)
        return { why: (0,core_text/* say */.cv) `The event is about the prompt ${prompt.name}, and this gate's is ${name}.` };
    if (action === 'deleted')
        return { why: (0,core_text/* say */.cv) `Version ${prompt.version} of the prompt ${name} was deleted.` };
    if (version !== undefined && version !== prompt.version) {
        return {
            why: (0,core_text/* say */.cv) `The event is about version ${prompt.version} of the prompt ${name}, and this gate's is ${version}.`,
        };
    }
    if (version === undefined && !prompt.labels.includes(label)) {
        return { why: (0,core_text/* say */.cv) `Version ${prompt.version} of the prompt ${name} does not have the label ${label}.` };
    }
    return {
        ...gate,
        task: { ...gate.task, options: { ...settings, prompt: name, version: prompt.version } },
        run: { ...gate.run, metadata: { ...gate.run.metadata, [promptKey(name)]: String(prompt.version) } },
    };
}

;// CONCATENATED MODULE: ./build/action/prompt-event.js



/** What whoever has sent a `repository_dispatch` has put into it. */
function clientPayload(payload) {
    return typeof payload === 'object' && payload !== null && 'client_payload' in payload
        ? payload.client_payload
        : undefined;
}
/**
 * A `repository_dispatch` by which Langfuse tells of a prompt: gates of that prompt are held to its version, and a version
 * that was judged for this commit is not judged again, however often the event arrives. Undefined for every other event.
 */
function meetDispatch(payload, context) {
    const event = parsePromptEvent(payload);
    if (event === null)
        return undefined;
    const { name, version } = event.prompt;
    return async (gate, edges) => {
        const met = meetPromptEvent(gate, event);
        if ('why' in met)
            return (0,affected/* notAffectedGate */.Tp)(gate, met.why);
        if (met === gate)
            return gate;
        const earlier = await edges.findJudged?.(gate, { [promptKey(name)]: String(version) }, context);
        if (earlier === undefined || earlier === null)
            return met;
        return (0,affected/* judgedBeforeGate */.kV)(gate, earlier.verdict, (0,core_text/* say */.cv) `Version ${version} of the prompt ${name} was judged already, by the run ${earlier.name}: ${earlier.verdict}.`);
    };
}

// EXTERNAL MODULE: ./build/action/step.js
var step = __webpack_require__(24541);
;// CONCATENATED MODULE: ./build/action/run.js





























/** Runs the gates as a GitHub Action; returns the exit code. */
async function run() {
    const { env } = process;
    const inputs = (0,action_inputs/* readInputs */.Ko)();
    const secrets = [...(0,action_inputs/* secretsOf */.Fj)(inputs), ...(0,child_environment/* secretValues */.VX)(env)];
    const log = (0,action_log/* createLog */.h)((0,redact/* redactor */.$p)(secrets));
    const cancel = new AbortController();
    (0,step/* onCancel */.Ao)(cancel, log);
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const directory = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory ?? '.');
    const pathOf = (file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(directory, file)).replaceAll(external_node_path_.sep, '/');
    const { id, key } = (0,action_job/* identifyJob */.c)(env, pathOf(inputs.spec ?? ''), inputs.gates);
    // Of two steps in one job, both leave their report.
    const reportPath = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'langfuse-gate', key, 'report.json');
    const htmlPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(reportPath), 'report.html');
    const now = () => new Date();
    const base = {
        json: { path: reportPath, log },
        html: { path: htmlPath, links: { trusted: [] }, log },
        terminal: step/* toLog */.gY,
    };
    let reporters = (0,build_reporters/* createReporters */.r)(base);
    let commentUrl = '';
    let job;
    let report;
    try {
        const payload = await (0,step/* readPayload */.rD)(env['GITHUB_EVENT_PATH']);
        const event = (0,github_context/* parseGithubContext */.y)(env, payload);
        const childEnv = (0,child_environment/* childEnvironment */.Qc)([], {}).values;
        const { context, identity } = await (0,action_identity/* identify */.l)(directory, event, childEnv);
        for (const warning of context.warnings)
            log.warn(warning);
        job = { id, key, run: context.runId, attempt: context.attempt };
        const { githubToken: token } = inputs;
        const github = token === undefined ? undefined : (0,client/* createGithub */.uh)({ token, apiUrl: context.apiUrl, log });
        const surroundings = {
            ...{ inputs, context, job, github, pathOf, log, htmlPath, summaryPath: env['GITHUB_STEP_SUMMARY'] },
            onWritten: (url) => {
                commentUrl = url;
            },
        };
        const local = { ...base, ...(0,destinations/* localDestinations */.J)(surroundings) };
        reporters = (0,build_reporters/* createReporters */.r)(local);
        reporters = (0,build_reporters/* createReporters */.r)({ ...local, ...(0,destinations/* githubDestinations */.P)(surroundings) });
        const findApproval = (0,approval/* createApprovalLookup */.I)(github, context);
        const again = await decideAgain({ github, context, job, findApproval, now, log });
        if (again !== null) {
            report = again.report;
            if (!again.isNews)
                reporters = (0,build_reporters/* createReporters */.r)(local);
        }
        else {
            (0,step/* refuseForkWithSecrets */._f)(context);
            await (0,action_identity/* requireHead */.E)(directory, context, childEnv);
            const settings = {
                publicKey: inputs.langfusePublicKey,
                secretKey: inputs.langfuseSecretKey,
                baseUrl: inputs.langfuseBaseUrl,
                log,
                signal: cancel.signal,
            };
            const createAll = (0,edges/* createEdges */.j)(settings, {
                reports: branchReports(github, context),
                findAttempts: artifactAttempts(commitReports(github, context, job)),
            });
            const changedFiles = createChangedFiles(directory, childEnv, github, context, log);
            const isDispatch = context.event === 'repository_dispatch';
            const meet = isDispatch ? meetDispatch(clientPayload(payload), { identity, now }) : undefined;
            report = await (0,run_spec/* runSpec */.l)({
                ...(inputs.spec === undefined ? {} : { spec: inputs.spec }),
                gates: inputs.gates,
                createEdges: (specText) => ({ ...createAll(specText), findApproval, changedFiles }),
                context: {
                    ...{ directory, identity, log, now, signal: cancel.signal },
                    history: (0,action_history/* createHistory */.n)(directory, childEnv, github, context, identity),
                    runId: [context.runId, context.attempt, id].join('-'),
                },
                watching: { onProgress: (0,progress/* logProgress */.s)(log), keyLikeNames: (0,child_environment/* keyLikeNames */.jv)() },
                reporters,
                ...(meet === undefined ? {} : { meet }),
            });
        }
    }
    catch (error) {
        const problems = (0,gate/* problemsOf */.GW)(error);
        report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: now().toISOString(), spec: inputs.spec ?? '', gates: [], problems });
    }
    const signed = job === undefined ? report : { ...report, job };
    await (0,deliver/* deliverAll */.F)(reporters, (0,redact/* redactReport */.a5)(signed, secrets), { log });
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    (0,core/* setOutput */.uH)('passed', report.passed);
    (0,core/* setOutput */.uH)('report', reportPath);
    (0,core/* setOutput */.uH)('html', htmlPath);
    (0,core/* setOutput */.uH)('comment-url', commentUrl);
    if (report.exitCode !== 0)
        (0,core/* setFailed */.C1)(`langfuse-gate: ${report.verdict}`);
    return report.exitCode;
}


/***/ }),

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
