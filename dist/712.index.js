export const id = 712;
export const ids = [712];
export const modules = {

/***/ 34712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/edges.js + 42 modules
var edges = __webpack_require__(63410);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/gate.js + 2 modules
var gate = __webpack_require__(23070);
// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/github/context.js



const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
        base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    }),
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() }) });
const actionPayload = schemas/* object */.Ikc({ action: schemas/* string */.YjP() });
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
    return {
        owner,
        repo,
        event,
        ...(action === undefined ? {} : { action }),
        sha,
        ref: env['GITHUB_REF'] ?? '',
        ...subject(env, event, sha, payload, `${owner}/${repo}`),
        runId,
        runNumber: integer(env, 'GITHUB_RUN_NUMBER'),
        attempt: integer(env, 'GITHUB_RUN_ATTEMPT'),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${String(runId)}`,
        actor: env['GITHUB_ACTOR'] ?? '',
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
            warnings: [(0,core_text/* say */.cv) `The payload of the event ${event} names no pull request: there will be no comment and no status.`],
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
        return { statusSha: sha, warnings: [(0,core_text/* say */.cv) `The payload of the event ${'merge_group'} names no merge group.`] };
    const { head_sha: statusSha, base_ref: baseRef } = parsed.data.merge_group;
    return { statusSha, branch: baseRef.replace(/^refs\/heads\//, ''), warnings: [] };
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
    return new errors/* GateError */.u({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The variable ${name}, which every GitHub runner sets, is not there or not usable.`,
        remedy: (0,core_text/* say */.cv) `Run the action in a workflow, or use the command line.`,
    });
}

// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: ./build/reporters/index.js + 30 modules
var build_reporters = __webpack_require__(73539);
// EXTERNAL MODULE: ./build/run-spec.js + 14 modules
var run_spec = __webpack_require__(38420);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/git/identity.js
var identity = __webpack_require__(86193);
;// CONCATENATED MODULE: ./build/action/identity.js

/**
 * Which code this is. Under `pull_request` the checked-out commit is the merge of the head into the base: what the change
 * would be merged into is then that merge's first parent, and the head is what statuses and people speak of.
 */
async function identify(directory, github, environment) {
    const git = await (0,identity/* readIdentity */.xN)(directory, environment);
    const { pullRequest, branch } = github;
    const parents = pullRequest === undefined ? [] : await (0,identity/* readParents */.Wn)(directory, environment);
    const isMerge = parents.length === 2 && parents[1] === pullRequest?.headSha;
    const baseCommit = isMerge ? parents[0] : pullRequest?.baseSha;
    return {
        ...git,
        commit: git.commit ?? github.sha,
        ...(branch === undefined ? {} : { branch }),
        repository: `${github.owner}/${github.repo}`,
        event: github.event,
        runUrl: github.runUrl,
        actor: github.actor,
        ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number, headCommit: pullRequest.headSha }),
        ...(baseCommit === undefined ? {} : { baseCommit }),
    };
}

;// CONCATENATED MODULE: ./build/action/inputs.js

/** Reads the inputs, and has the runner hide the secret ones in every log line from here on. */
function readInputs() {
    const optional = (key, input) => {
        const value = (0,core/* getInput */.V4)(input);
        return value === '' ? {} : { [key]: value };
    };
    const inputs = {
        ...optional('spec', 'spec'),
        gates: (0,core/* getInput */.V4)('gates')
            .split(/[,\n]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        ...optional('langfusePublicKey', 'langfuse-public-key'),
        ...optional('langfuseSecretKey', 'langfuse-secret-key'),
        ...optional('langfuseBaseUrl', 'langfuse-base-url'),
        ...optional('githubToken', 'github-token'),
        ...optional('workingDirectory', 'working-directory'),
    };
    for (const secret of secretsOf(inputs))
        (0,core/* setSecret */.Pq)(secret);
    return inputs;
}
/** Values that must appear in nothing that is printed, posted or written. */
function secretsOf({ langfuseSecretKey, githubToken }) {
    return [langfuseSecretKey, githubToken].filter((value) => value !== undefined);
}

// EXTERNAL MODULE: ./build/core/render/encode/log.js
var log = __webpack_require__(88988);
;// CONCATENATED MODULE: ./build/action/log.js


/** The job's log. Values from outside are encoded here; what an annotation says of a warning is encoded by the toolkit. */
function createLog(redact) {
    // First in the values as they are: what is cut short afterwards could keep the half of a secret.
    const shown = (text) => redact((0,log/* logLine */.BP)(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) }))));
    return {
        info: (text) => {
            (0,core/* info */.pq)(shown(text));
        },
        warn: (text) => {
            (0,core/* warning */.$e)(shown(text));
        },
        debug: (text) => {
            (0,core/* debug */.Yz)(shown(text));
        },
    };
}

;// CONCATENATED MODULE: ./build/action/progress.js

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
                ? (0,core_text/* say */.cv) `${gate.name}: ${finished} of ${planned} items, ${failed} failed`
                : (0,core_text/* say */.cv) `${gate.name}: ${finished} of ${planned} items`);
        };
    };
}

;// CONCATENATED MODULE: ./build/action/run.js




















/** Runs the gates as a GitHub Action; returns the exit code. */
async function run() {
    const { env } = process;
    const inputs = readInputs();
    const secrets = [...secretsOf(inputs), ...(0,child_environment/* keyLikeNames */.jv)().flatMap((name) => env[name] ?? [])].filter(isLongEnough);
    const log = createLog((0,redact/* redactor */.$)(secrets));
    const cancel = new AbortController();
    onCancel(cancel, log);
    const reportPath = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'langfuse-gate', 'report.json');
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const directory = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory ?? '.');
    const pathOf = (file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(directory, file)).replaceAll(external_node_path_.sep, '/');
    const base = { json: { path: reportPath, log }, terminal: toLog };
    let commentUrl = '';
    let reporters = (0,build_reporters/* createReporters */.r)(base);
    let report;
    try {
        const github = parseGithubContext(env, await readPayload(env['GITHUB_EVENT_PATH']));
        for (const warning of github.warnings)
            log.warn(warning);
        reporters = (0,build_reporters/* createReporters */.r)({
            ...base,
            ...destinations(inputs, github, env['GITHUB_STEP_SUMMARY'], log, pathOf, (url) => {
                commentUrl = url;
            }),
        });
        refuseForkWithSecrets(github);
        const context = {
            directory,
            identity: await identify(directory, github, (0,child_environment/* childEnvironment */.Qc)([], {}).values),
            runId: [github.runId, github.attempt, env['GITHUB_JOB'] ?? 'job'].join('-'),
            log,
            now: () => new Date(),
            signal: cancel.signal,
        };
        report = await (0,run_spec/* runSpec */.l)({
            ...(inputs.spec === undefined ? {} : { spec: inputs.spec }),
            gates: inputs.gates,
            createEdges: (0,edges/* createEdges */.j)({
                publicKey: inputs.langfusePublicKey,
                secretKey: inputs.langfuseSecretKey,
                baseUrl: inputs.langfuseBaseUrl,
                log,
                signal: cancel.signal,
            }),
            context,
            watching: { onProgress: logProgress(log), keyLikeNames: (0,child_environment/* keyLikeNames */.jv)() },
            reporters,
        });
    }
    catch (error) {
        const problems = (0,gate/* problemsOf */.GW)(error);
        report = (0,build_report/* buildReport */.F)({
            tool: version/* TOOL */.j,
            createdAt: new Date().toISOString(),
            spec: inputs.spec ?? '',
            gates: [],
            problems,
        });
    }
    await (0,gate/* deliverAll */.F0)(reporters, (0,redact/* redactReport */.a)(report, secrets), { log });
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    (0,core/* setOutput */.uH)('passed', report.passed);
    (0,core/* setOutput */.uH)('report', reportPath);
    (0,core/* setOutput */.uH)('comment-url', commentUrl);
    if (report.exitCode !== 0)
        (0,core/* setFailed */.C1)(`langfuse-gate: ${report.verdict}`);
    return report.exitCode;
}
const toLog = {
    write: (text) => {
        process.stdout.write(text);
    },
    color: false,
    width: 140,
};
const SHORTEST_SECRET = 8;
/** Shorter values would be found in ordinary words. */
function isLongEnough(value) {
    return value.length >= SHORTEST_SECRET;
}
/** The runner cancels with SIGINT and gives some seconds: what runs is stopped, and what was announced is completed. */
function onCancel(cancel, log) {
    const stop = () => {
        if (cancel.signal.aborted)
            return;
        log.info((0,core_text/* say */.cv) `Cancelled: no more items are started.`);
        cancel.abort();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
}
function destinations(inputs, github, summaryPath, log, pathOf, onWritten) {
    const { owner, repo, pullRequest, statusSha, serverUrl, runUrl } = github;
    const langfuse = inputs.langfuseBaseUrl ?? 'https://cloud.langfuse.com';
    const links = { trusted: [langfuse, `${serverUrl}/${owner}/${repo}`], server: serverUrl, run: runUrl };
    const local = {
        annotations: {
            write: (line) => {
                process.stdout.write(`${line}\n`);
            },
            pathOf,
        },
        ...(summaryPath === undefined || summaryPath === '' ? {} : { summary: { path: summaryPath, links, log } }),
    };
    if (inputs.githubToken === undefined) {
        log.warn((0,core_text/* say */.cv) `There is no github-token: the verdict is in this log, the job summary and the exit code alone.`);
        return local;
    }
    const client = (0,github_client/* createGithub */.uh)({ token: inputs.githubToken, apiUrl: github.apiUrl, log });
    return {
        ...local,
        ...(statusSha === undefined
            ? {}
            : { status: { github: client, target: { owner, repo, sha: statusSha, url: runUrl }, log } }),
        ...(pullRequest === undefined
            ? {}
            : {
                comment: {
                    github: client,
                    place: { owner, repo, number: pullRequest.number },
                    // Of two folders with a spec each, both have their comment.
                    spec: pathOf(inputs.spec ?? ''),
                    gates: inputs.gates,
                    runId: github.runId,
                    attempt: github.attempt,
                    commit: pullRequest.headSha,
                    links,
                    log,
                    onWritten,
                },
            }),
    };
}
/** Code of a fork must never run where the repository's secrets are. */
function refuseForkWithSecrets({ event, pullRequest }) {
    if (event !== 'pull_request_target' || pullRequest?.isFork !== true)
        return;
    throw new errors/* GateError */.u({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The event is pull_request_target and the head is a fork: its code would run with this repository's secrets.`,
        remedy: (0,core_text/* say */.cv) `Use on: pull_request for the job of the gate.`,
    });
}
async function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
