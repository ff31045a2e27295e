export const id = 425;
export const ids = [425];
export const modules = {

/***/ 25425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/langfuse/client.js + 12 modules
var langfuse_client = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/process/child-environment.js + 1 modules
var child_environment = __webpack_require__(75640);
// EXTERNAL MODULE: ./build/reporters/index.js + 49 modules
var build_reporters = __webpack_require__(73484);
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
// EXTERNAL MODULE: ./build/core/events.js
var events = __webpack_require__(34793);
// EXTERNAL MODULE: ./build/github/artifacts.js + 2 modules
var artifacts = __webpack_require__(33274);
;// CONCATENATED MODULE: ./build/action/branch-reports.js


/** The reports of this very workflow on a branch; undefined where GitHub cannot be asked for them. */
function branchReports(github, { owner, repo, workflowPath, runId }) {
    if (github === undefined || workflowPath === undefined)
        return undefined;
    return (branch) => (0,artifacts/* listReports */.y_)(github, { ...{ owner, repo, workflowPath, branch }, events: events/* BASELINE_EVENTS */.ab, exceptRun: runId });
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
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

// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
;// CONCATENATED MODULE: ./build/github/changed-files.js

/** GitHub lists no more of a comparison, and does not say that there are more. */
const MOST_FILES = 300;
/** What `readChangedFiles` of git answers, as GitHub tells it. Throws GateError GITHUB_UNAVAILABLE. */
async function findChangedFiles({ octokit }, { owner, repo, base, head }) {
    const { data } = await (0,call/* callGithub */._r)('compare the head with its base', 'contents: read', () => octokit.rest.repos.compareCommits({ owner, repo, base, head, per_page: 1 }));
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
            if (!(error instanceof errors/* GateError */.ue))
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
    return { job, list: () => (0,artifacts/* listReports */.y_)(github, { owner, repo, workflowPath, headSha, events: [event] }) };
}

// EXTERNAL MODULE: ./build/action/decide-again.js + 1 modules
var decide_again = __webpack_require__(64143);
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
/**
 * The event in a `client_payload`; null for anything else. One that says it is of a prompt and is not as Langfuse sends it
 * is an answer too: nobody can tell what it is about.
 */
function parsePromptEvent(payload) {
    const parsed = promptEvent.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    if (!schemas/* object */.Ikc({ type: schemas/* literal */.euz('prompt-version') }).safeParse(payload).success)
        return null;
    return { malformed: parsed.error.issues[0]?.path.join('.') ?? '' };
}
/** What a prompt task or a judge says of its prompt. */
const promptUse = schemas/* looseObject */._H3({
    prompt: schemas/* string */.YjP(),
    label: schemas/* string */.YjP().optional(),
    version: schemas/* int */.Whr().optional(),
});
const DEFAULT_LABEL = 'production';
/** Under this key of its metadata a run says which version it was of. */
function promptKey(name) {
    return `prompt.${name}`;
}
/**
 * A gate whose task is the prompt of an event is held to its version; every other version and prompt is none of its business.
 * Moving a label sends two events, of the version that gains it and of the one that loses it: the first alone is judged.
 * A gate runs as it is where the event is of the prompt of one of its judges, where the version that it names was deleted
 * (there may be none left, which is an error and not a pass), and where its task is no prompt: what code asks Langfuse for
 * nobody can tell.
 */
function meetPromptEvent(gate, { action, prompt }) {
    const [task] = usesOf([gate.task.kind === 'prompt' ? gate.task.options : undefined]);
    if (task === undefined)
        return { gate };
    const isAbout = (use) => whyNotAbout(use, prompt) === null;
    const why = whyNotAbout(task, prompt);
    if (why !== null)
        return usesOf(gate.judges.map(({ judge }) => judge)).some(isAbout) ? { gate } : { why };
    if (action === 'deleted')
        return { gate };
    const { label = DEFAULT_LABEL, version: pinned, ...settings } = task;
    const held = {
        ...gate,
        task: { ...gate.task, options: { ...settings, version: prompt.version } },
        run: { ...gate.run, metadata: { ...gate.run.metadata, [promptKey(prompt.name)]: String(prompt.version) } },
    };
    return { gate: held, version: prompt.version, ...(pinned === undefined ? { label } : {}) };
}
/** Whether the task or a judge of the gate may be this prompt, in whichever version. */
function mayUsePrompt({ task, judges }, name) {
    const own = task.kind === 'prompt' ? task.options : { prompt: name };
    return usesOf([own, ...judges.map(({ judge }) => judge)]).some(({ prompt }) => prompt === name);
}
function usesOf(all) {
    return all.flatMap((one) => promptUse.safeParse(one).data ?? []);
}
function whyNotAbout(use, { name, version, labels }) {
    const { prompt, label = DEFAULT_LABEL, version: pinned } = use;
    if (prompt !== name)
        return (0,core_text/* say */.cv) `The event is about the prompt ${name}, and this gate's is ${prompt}.`;
    if (pinned !== undefined) {
        if (pinned === version)
            return null;
        return (0,core_text/* say */.cv) `The event is about version ${version} of the prompt ${name}, and this gate's is ${pinned}.`;
    }
    return labels.includes(label) ? null : (0,core_text/* say */.cv) `Version ${version} of the prompt ${name} does not have the label ${label}.`;
}

// EXTERNAL MODULE: ./build/langfuse/prompts.js
var prompts = __webpack_require__(7759);
;// CONCATENATED MODULE: ./build/action/prompt-event.js





/** What whoever has sent a `repository_dispatch` has put into it. */
function clientPayload(payload) {
    return typeof payload === 'object' && payload !== null && 'client_payload' in payload
        ? payload.client_payload
        : undefined;
}
/**
 * A `repository_dispatch` by which Langfuse tells of a prompt: gates of that prompt are held to its version, and a version
 * that was judged for this commit is not judged again, however often the event arrives. Events come late and in any order,
 * so a label is looked up: a version that has lost it meanwhile says nothing of the gate any more. Undefined for every other
 * event.
 */
function meetDispatch(payload, { getLangfuse, context, log }) {
    const event = parsePromptEvent(payload);
    if (event === null)
        return undefined;
    if ('malformed' in event) {
        log.warn((0,core_text/* say */.cv) `The event tells of a prompt, but its ${event.malformed} is not as Langfuse sends it: every gate runs as it is written.`);
        return undefined;
    }
    const { name } = event.prompt;
    let isUsed = false;
    const meet = async (gate, edges) => {
        isUsed ||= mayUsePrompt(gate, name);
        const met = meetPromptEvent(gate, event);
        if ('why' in met)
            return (0,affected/* notConcernedGate */.G8)(gate, met.why);
        if (!('version' in met))
            return met.gate;
        const now = met.label === undefined ? met.version : await findVersion(getLangfuse, event.prompt, met.label);
        // Its own run says what is wrong, where no version has the label.
        if (now === null)
            return gate;
        if (now !== met.version) {
            return (0,affected/* notConcernedGate */.G8)(gate, (0,core_text/* say */.cv) `The label ${met.label ?? ''} of the prompt ${name} is on version ${now} by now, and the event is about version ${met.version}.`);
        }
        const said = { [promptKey(name)]: String(met.version) };
        const earlier = await edges.findJudged?.(gate, said, context);
        if (earlier === undefined || earlier === null)
            return met.gate;
        return (0,affected/* judgedBeforeGate */.kV)(gate, earlier.verdict, (0,core_text/* say */.cv) `Version ${met.version} of the prompt ${name} was judged already, by the run ${earlier.name}: ${[earlier.verdict]}.`);
    };
    return {
        meet,
        warnUnused: () => {
            if (!isUsed)
                log.warn((0,core_text/* say */.cv) `No gate of the spec is about the prompt ${name}: nothing was judged, and no status was set.`);
        },
    };
}
/** Which version has the label now; null where none has. Throws GateError as every read of Langfuse does. */
async function findVersion(getLangfuse, { name }, label) {
    try {
        return (await (0,prompts/* fetchStoredPrompt */.Y)(await getLangfuse((0,core_text/* say */.cv) `The prompt ${name}`), name, { label })).version;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue && error.problems[0]?.code === 'TASK_NOT_LOADED')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/langfuse/verdict-score.js
var verdict_score = __webpack_require__(65850);
;// CONCATENATED MODULE: ./build/action/rewrite-verdicts.js




/**
 * What Langfuse says of runs that were decided again: without it they would be waiting for a review for ever. Only where
 * there are keys, and after everything else, since the verdict depends on none of it. Never rejects.
 */
async function rewriteVerdicts({ gates }, settings, runUrl) {
    const langfuse = (0,langfuse_client/* langfuseOnDemand */.y)(settings);
    if (!langfuse.hasKeys)
        return;
    for (const { name, verdict, candidate } of gates) {
        const run = candidate?.experimentId;
        if (run === undefined)
            continue;
        try {
            await (0,verdict_score/* rewriteVerdict */.Q)(await langfuse.get((0,core_text/* say */.cv) `The verdict of the gate ${name}`), run, verdict, runUrl);
        }
        catch (error) {
            settings.log.warn((0,core_text/* say */.cv) `The verdict of the gate ${name} is ${[verdict]}; Langfuse still shows the one before it. ${wordsOf(error)}`);
        }
    }
}
function wordsOf(error) {
    if (!(error instanceof errors/* GateError */.ue))
        return (0,core_text/* say */.cv) `${(0,errors/* describeError */.Uc)(error)}`;
    return error.problems.flatMap(({ text }) => text);
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
    const settings = {
        publicKey: inputs.langfusePublicKey,
        secretKey: inputs.langfuseSecretKey,
        baseUrl: inputs.langfuseBaseUrl,
        log,
        signal: cancel.signal,
    };
    let afterwards = () => Promise.resolve();
    let hurried;
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
        const github = token === undefined ? undefined : (0,client/* createGithub */.u)({ token, apiUrl: context.apiUrl, log });
        const surroundings = {
            ...{ inputs, context, job, github, pathOf, log, htmlPath, summaryPath: env['GITHUB_STEP_SUMMARY'] },
            onWritten: (url) => {
                commentUrl = url;
            },
        };
        const local = { ...base, ...(0,destinations/* localDestinations */.J)(surroundings) };
        reporters = (0,build_reporters/* createReporters */.r)(local);
        reporters = (0,build_reporters/* createReporters */.r)({ ...local, ...(0,destinations/* githubDestinations */.P)(surroundings) });
        if (token !== undefined) {
            const hurriedGithub = (0,client/* createGithub */.u)({ token, apiUrl: context.apiUrl, log, isHurried: true });
            hurried = () => (0,build_reporters/* createReporters */.r)({ ...local, ...(0,destinations/* githubDestinations */.P)({ ...surroundings, github: hurriedGithub }) });
        }
        const findApproval = (0,approval/* createApprovalLookup */.I)(github, context);
        const again = await (0,decide_again/* decideAgain */.h)({ github, context, job, findApproval, now, log });
        if (again !== null) {
            report = again.report;
            if (again.isNews)
                afterwards = () => rewriteVerdicts(again.report, settings, context.runUrl);
            else
                reporters = (0,build_reporters/* createReporters */.r)(local);
        }
        else {
            (0,step/* refuseForkWithSecrets */._f)(context);
            await (0,action_identity/* requireHead */.E)(directory, context, childEnv);
            const createAll = (0,edges/* createEdges */.j)(settings, {
                reports: branchReports(github, context),
                findAttempts: artifactAttempts(commitReports(github, context, job)),
            });
            const changedFiles = createChangedFiles(directory, childEnv, github, context, log);
            const isDispatch = context.event === 'repository_dispatch';
            const getLangfuse = (0,langfuse_client/* langfuseOnDemand */.y)(settings).get;
            const dispatch = isDispatch
                ? meetDispatch(clientPayload(payload), { getLangfuse, context: { identity, now }, log })
                : undefined;
            report = await (0,run_spec/* runSpec */.l)({
                ...(inputs.spec === undefined ? {} : { spec: inputs.spec }),
                gates: inputs.gates,
                createEdges: (specText) => ({ ...createAll(specText), findApproval, changedFiles }),
                context: {
                    ...{ directory, identity, log, now, signal: cancel.signal },
                    history: (0,action_history/* createHistory */.n)(directory, childEnv, github, context, identity),
                    runId: [context.runId, context.attempt, id].join('-'),
                    job: { workflow: context.workflow, name: context.job },
                },
                watching: { onProgress: (0,progress/* logProgress */.s)(log), keyLikeNames: (0,child_environment/* keyLikeNames */.jv)() },
                reporters,
                ...(dispatch === undefined ? {} : { meet: dispatch.meet }),
            });
            dispatch?.warnUnused();
        }
    }
    catch (error) {
        const problems = (0,errors/* problemsOf */.GW)(error);
        report = (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: now().toISOString(), spec: inputs.spec ?? '', gates: [], problems });
    }
    const signed = job === undefined ? report : { ...report, job };
    // What was announced has to be completed in the ten seconds that the runner gives.
    if (cancel.signal.aborted && hurried !== undefined)
        reporters = hurried();
    await (0,deliver/* deliverAll */.F)(reporters, (0,redact/* redactReport */.a5)(signed, secrets), { log });
    await afterwards();
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'INPUT_INVALID',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The spec has no gate called ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(unknown)}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Its gates are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(gates.map((gate) => gate.name), 20)}.`,
        });
    }
    return names.length === 0 ? gates : gates.filter((gate) => names.some((name) => isCalled(gate, name)));
}


/***/ }),

/***/ 54720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ confirmScores),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94924);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);



/**
 * Spans are readable after about 2 s, scores and links after 5 to 12, 15 s around midnight UTC. A little more than 2
 * minutes in all; the sum of the waits is counted, not the clock.
 */
const WAITS_MS = [2_000, 3_000, 3_000, 4_000, 6_000, 10_000, ...Array.from({ length: 7 }, () => 15_000)];
/**
 * Waits until all that was written can be read: the items by their number, then with their levels, then the scores by
 * their ids, a request for each 100 of both. Throws GateError LANGFUSE_INCOMPLETE when the last wait is over.
 */
async function confirm(written, scoreIds, langfuse) {
    const until = createPatience(langfuse);
    for (const { what, total, count } of langfuse.runs.prove(written))
        await until(what, count, total);
    await untilScores(until, ['the scores of this run'], scoreIds, langfuse);
}
/** As `confirm`, of scores alone; `isRight` where one may be there already and is to change. */
async function confirmScores(what, scoreIds, langfuse, isRight) {
    await untilScores(createPatience(langfuse), what, scoreIds, langfuse, isRight);
}
function createPatience(langfuse) {
    const waits = WAITS_MS.values();
    const wait = langfuse.startWait();
    return async (what, count, total) => {
        for (;;) {
            const seen = await count();
            if (seen === total)
                return;
            const pause = waits.next();
            const read = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${seen} of ${total} could be read`;
            if (pause.done === true)
                throw (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .incomplete */ .$x)(what, read);
            await wait(pause.value, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `of ${what} ${read}`);
        }
    };
}
async function untilScores(until, what, scoreIds, langfuse, isRight = () => true) {
    for (const ids of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .chunks */ .VN)(scoreIds, _reads_js__WEBPACK_IMPORTED_MODULE_1__/* .IDS_PER_REQUEST */ .Zl)) {
        const count = async () => {
            const rows = await langfuse.fetchScores({ id: ids });
            return new Set(rows
                .filter(isRight)
                .map(({ id }) => id)
                .filter((id) => ids.includes(id))).size;
        };
        await until(what, count, ids.length);
    }
}


/***/ }),

/***/ 57140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ scoreBody),
/* harmony export */   G: () => (/* binding */ createScoreQueue)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _batch_queue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);



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
    return (0,_batch_queue_js__WEBPACK_IMPORTED_MODULE_1__/* .createBatchQueue */ .E)({
        sizeOf: (event) => Buffer.byteLength(JSON.stringify(event)),
        write: async (batch) => {
            await writeAll(langfuse, batch);
            return 'stored';
        },
        tooLarge: refused(['a score is larger than a request may be']),
    });
}
async function writeAll(langfuse, batch) {
    const wait = langfuse.startWait();
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
        await wait(WAIT_MS * 2 ** tries, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `it has not taken ${left.length} scores`);
    }
}
/** `"accuracy": Invalid request data (400), and 3 more` — never a whole answer. */
function describe(errors, batch) {
    const [first] = errors;
    if (first === undefined)
        return ['some were neither taken nor refused'];
    const name = batch.find(({ id }) => id === first.id)?.body.name ?? first.id;
    const more = errors.length === 1 ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` and ${errors.length - 1} more`;
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} was answered with ${first.status}, ${first.message ?? 'without a word'}${more}`;
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Langfuse did not take all scores: ${why}.`,
        remedy: ['Look at the name and the value of this score; a score config of the project may forbid it.'],
    });
}


/***/ }),

/***/ 65850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteVerdict),
/* harmony export */   x: () => (/* binding */ verdictScore)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17482);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54720);
/* harmony import */ var _run_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74935);
/* harmony import */ var _score_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57140);





/** The verdict as a score of its run; of one run always the same score, so that a second verdict takes its place. */
function verdictScore(runId, verdict, link, at) {
    const id = (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .runScoreId */ .$7)(runId, _run_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT */ .y3);
    const body = { id, name: _run_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT */ .y3, value: verdict, dataType: 'CATEGORICAL', datasetRunId: runId };
    return { id, timestamp: at, body: { ...body, ...(link === undefined ? {} : { comment: link }) } };
}
/**
 * The verdict of a run that was decided again, in place of the one that was written with it. A run that has none in this
 * project is left alone: it was never judged there. Throws GateError as the client does, and LANGFUSE_INCOMPLETE when the
 * new verdict cannot be read back.
 */
async function rewriteVerdict(langfuse, runId, verdict, link) {
    const [old] = await langfuse.fetchScores({ id: [(0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .runScoreId */ .$7)(runId, _run_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT */ .y3)] });
    if (old === undefined)
        return 'absent';
    if (old.value === verdict)
        return 'same';
    // The time of a score is that of its first writing.
    const event = verdictScore(runId, verdict, link, old.timestamp);
    const scores = (0,_score_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .createScoreQueue */ .G)(langfuse);
    scores.add(event);
    await scores.flush();
    const isNew = ({ value }) => value === verdict;
    await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmScores */ .I)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the new verdict of the run ${runId}`, [event.id], langfuse, isNew);
    return 'written';
}


/***/ }),

/***/ 17700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/gate.js + 25 modules
var gate = __webpack_require__(10068);
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
        const read = await (0,spec_file/* readSpecFile */.MB)(context.directory, run.spec);
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
            reports.push('verdict' in one ? one : await (0,gate/* runGate */.R)(one, edges, context, run.watching));
        const createdAt = context.now().toISOString();
        const headToHead = compareVariants(gates, reports);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt, spec: file, gates: reports, headToHead, problems: [] });
    }
    catch (error) {
        const problems = (0,errors/* problemsOf */.GW)(error);
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
        return (0,gate_report/* errorGate */.i)(gate, (0,errors/* problemsOf */.GW)(error));
    }
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


/***/ })

};
