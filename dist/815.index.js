export const id = 815;
export const ids = [815];
export const modules = {

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 74815:
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
// EXTERNAL MODULE: ./build/action/approval.js + 2 modules
var approval = __webpack_require__(72002);
// EXTERNAL MODULE: ./build/action/decide-again.js + 1 modules
var decide_again = __webpack_require__(64143);
// EXTERNAL MODULE: ./build/action/destinations.js
var destinations = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/action/history.js + 1 modules
var action_history = __webpack_require__(86307);
// EXTERNAL MODULE: ./build/action/identity.js
var action_identity = __webpack_require__(42917);
// EXTERNAL MODULE: ./build/action/job.js
var action_job = __webpack_require__(67712);
// EXTERNAL MODULE: ./build/action/log.js
var action_log = __webpack_require__(14173);
// EXTERNAL MODULE: ./build/action/progress.js
var progress = __webpack_require__(8840);
// EXTERNAL MODULE: ./build/action/step.js
var step = __webpack_require__(24541);
// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/core/render/redact.js
var render_redact = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/deliver.js
var deliver = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/process/child-environment.js + 1 modules
var child_environment = __webpack_require__(75640);
// EXTERNAL MODULE: ./build/reporters/index.js + 49 modules
var build_reporters = __webpack_require__(73484);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/experiment-action/discover.js





const EXTENSIONS = ['.py', '.ts', '.mts', '.js', '.mjs', '.cjs'];
/**
 * The scripts that `experiment_path` means, absolute, in the order in which they are run: a file, every script below a
 * directory, or what a glob matches; `!` before a line takes away. Throws GateError INPUT_INVALID when there is none.
 */
function findScripts(directory, experimentPath) {
    const lines = experimentPath.split('\n').map((line) => line.trim());
    const wanted = lines.filter((line) => line !== '' && !line.startsWith('!'));
    const isUnwanted = picomatch(lines.filter((line) => line.startsWith('!')).map((line) => posix((0,external_node_path_.resolve)(directory, line.slice(1)))), { dot: true });
    const found = new Set(wanted.flatMap((line) => findOf(directory, line)));
    const scripts = [...found].filter((path) => isScript(path) && !isUnwanted(posix(path)));
    if (scripts.length > 0)
        return scripts.sort((a, b) => a.localeCompare(b));
    throw new errors/* GateError */.ue({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `No experiment scripts matched ${experimentPath}.`,
        remedy: (0,core_text/* say */.cv) `Scripts end in ${EXTENSIONS.join(' ')}; a name that begins with . or _ is none.`,
    });
}
function findOf(directory, line) {
    const path = (0,external_node_path_.resolve)(directory, line);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile() === true)
        return [path];
    if (stats?.isDirectory() === true)
        return filesBelow(path).filter(hasExtension);
    const { base } = picomatch.scan(posix(line));
    const root = (0,external_node_path_.resolve)(directory, base);
    if ((0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    // A directory that the glob matches means what is below it.
    const pattern = posix(path);
    const isMatch = picomatch([pattern, ...EXTENSIONS.map((extension) => `${pattern}/**/*${extension}`)], { dot: true });
    return filesBelow(root).filter((file) => hasExtension(file) && isMatch(posix(file)));
}
function filesBelow(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory())
            return entry.name === 'node_modules' || entry.name === '.git' ? [] : filesBelow(path);
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : [];
    });
}
function isScript(path) {
    return !/^[._]/.test((0,external_node_path_.basename)(path)) && !path.split(external_node_path_.sep).includes('node_modules');
}
function hasExtension(path) {
    return EXTENSIONS.includes((0,external_node_path_.extname)(path));
}
function posix(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./build/experiment-action/inputs.js




const DEFAULT_BASE_URL = 'https://cloud.langfuse.com';
const TRUE = ['true', 'yes', '1', 'y'];
const FALSE = ['false', 'no', '0', 'n'];
/** Reads the inputs, and has the runner hide every key of this job from here on. Never throws: `requireInputs` does. */
function readExperimentInputs() {
    const optional = (key, value) => value === '' ? {} : { [key]: value };
    const version = (name) => {
        const value = (0,core/* getInput */.V4)(name);
        return value === 'latest' ? '' : value;
    };
    const problems = [];
    const read = (parse, name, fallback) => {
        try {
            return parse((0,core/* getInput */.V4)(name));
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            problems.push(...error.problems);
            return fallback;
        }
    };
    const readSwitch = (name) => read((text) => parseSwitch(name, text), name, true);
    const inputs = {
        ...optional('langfusePublicKey', (0,core/* getInput */.V4)('langfuse_public_key')),
        ...optional('langfuseSecretKey', (0,core/* getInput */.V4)('langfuse_secret_key')),
        langfuseBaseUrl: (0,core/* getInput */.V4)('langfuse_base_url') || DEFAULT_BASE_URL,
        experimentPath: (0,core/* getInput */.V4)('experiment_path'),
        ...optional('datasetName', (0,core/* getInput */.V4)('dataset_name')),
        ...optional('datasetVersion', (0,core/* getInput */.V4)('dataset_version')),
        experimentMetadata: read(parseMetadata, 'experiment_metadata', {}),
        shouldFailOnRegression: readSwitch('should_fail_on_regression'),
        shouldFailOnScriptError: readSwitch('should_fail_on_script_error'),
        shouldCommentOnPr: readSwitch('should_comment_on_pr'),
        ...optional('pythonSdkVersion', version('python_sdk_version')),
        ...optional('jsSdkVersion', version('js_sdk_version')),
        ...optional('githubToken', (0,core/* getInput */.V4)('github_token')),
        problems,
    };
    (0,action_log/* hideInLog */.s)([inputs.langfuseSecretKey, inputs.githubToken].filter((secret) => secret !== undefined));
    return inputs;
}
/** Throws GateError where an input cannot be read, or the other action would have refused to start. */
function requireInputs(inputs) {
    const { experimentPath, langfusePublicKey, langfuseSecretKey, problems } = inputs;
    if (problems.length > 0)
        throw new errors/* GateError */.ue(problems);
    if (experimentPath === '') {
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The input ${'experiment_path'} is missing.`,
            remedy: (0,core_text/* say */.cv) `Write the path of a script, of a folder of scripts, or a glob.`,
        });
    }
    if (langfusePublicKey !== undefined && langfuseSecretKey !== undefined)
        return;
    throw new errors/* GateError */.ue({
        code: 'NO_CREDENTIALS',
        text: (0,core_text/* say */.cv) `The inputs ${'langfuse_public_key'} and ${'langfuse_secret_key'} are needed, and one of them is empty.`,
        remedy: (0,core_text/* say */.cv) `GitHub gives secrets neither to pull requests from forks nor to those of Dependabot.`,
    });
}
/** `key=value` a line; empty lines and those that begin with # are none. Throws GateError INPUT_INVALID. */
function parseMetadata(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return Object.fromEntries(lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const at = line.indexOf('=');
        if (at > 0)
            return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The input ${'experiment_metadata'} has a line that is not key=value: ${line}`,
            remedy: (0,core_text/* say */.cv) `Write ${'key=value'} on each line.`,
        });
    }));
}
/**
 * Absent and empty are `true`, as of all switches that fail or tell something: a variable that is not set must not turn them
 * off. Throws GateError INPUT_INVALID for a word that is neither.
 */
function parseSwitch(name, text) {
    const word = text.toLowerCase();
    if (word === '' || TRUE.includes(word))
        return true;
    if (FALSE.includes(word))
        return false;
    throw new errors/* GateError */.ue({
        code: 'INPUT_INVALID',
        text: (0,core_text/* say */.cv) `The input ${name} is ${text}.`,
        remedy: (0,core_text/* say */.cv) `Write one of ${(0,core_text/* list */.p_)([...TRUE, ...FALSE], TRUE.length + FALSE.length)}.`,
    });
}

// EXTERNAL MODULE: ./build/process/python-command.js
var python_command = __webpack_require__(24150);
// EXTERNAL MODULE: ./build/process/run-command.js
var run_command = __webpack_require__(68115);
;// CONCATENATED MODULE: ./build/experiment-action/installed.js





const PYTHON_TIMEOUT_MS = 30_000;
/** Nothing is installed here: the repository's own packages are used, and the log says where an input asks for others. */
async function warnOfVersions({ jsSdkVersion, pythonSdkVersion }, directory, environment, log, signal) {
    const warn = (input, asked, name, found) => {
        if (asked === undefined || asked === found)
            return;
        const has = found === null ? (0,core_text/* say */.cv) `it is not installed` : (0,core_text/* say */.cv) `${found} is installed`;
        log.warn((0,core_text/* say */.cv) `The input ${input} asks for ${name} ${asked}, and ${has}: this action installs nothing.`);
    };
    warn('js_sdk_version', jsSdkVersion, '@langfuse/client', findJsVersion(directory));
    if (pythonSdkVersion === undefined)
        return;
    warn('python_sdk_version', pythonSdkVersion, 'langfuse', await findPythonVersion(directory, environment, signal));
}
function findJsVersion(directory) {
    const manifest = (0,external_node_path_.join)(directory, 'node_modules/@langfuse/client/package.json');
    if ((0,external_node_fs_.existsSync)(manifest)) {
        const { version } = JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8'));
        return typeof version === 'string' ? version : null;
    }
    return (0,external_node_path_.dirname)(directory) === directory ? null : findJsVersion((0,external_node_path_.dirname)(directory));
}
async function findPythonVersion(directory, environment, signal) {
    const python = (0,python_command/* findPython */.K)(directory, environment['PATH']);
    if (python === null)
        return null;
    const [command = '', ...args] = python;
    const done = await (0,run_command/* runCommand */.d)({
        ...{ command, directory, environment, signal, input: '', timeoutMs: PYTHON_TIMEOUT_MS },
        args: [...args, '-c', 'import importlib.metadata as m; print(m.version("langfuse"))'],
    });
    return done.kind === 'exited' && done.code === 0 ? done.stdout.toString('utf8').trim() : null;
}

;// CONCATENATED MODULE: ./build/experiment-action/metadata.js
/** What langfuse/experiment-action tells its scripts, and Langfuse, of the workflow run. */
function workflowMetadata(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_REF: ref = '' } = env;
    const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    const found = {
        git_sha: env['GITHUB_SHA'],
        branch: env['GITHUB_REF_NAME'],
        event: env['GITHUB_EVENT_NAME'],
        actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'],
        github_workflow_name: env['GITHUB_WORKFLOW'],
        github_job_name: env['GITHUB_JOB'],
        github_job_attempt: env['GITHUB_RUN_ATTEMPT'],
        pr_url: pull === undefined ? undefined : `${server}/${repository}/pull/${pull}`,
    };
    return Object.fromEntries(Object.entries(found).flatMap(([key, value = '']) => (value === '' ? [] : [[`langfuse.${key}`, value]])));
}

;// CONCATENATED MODULE: ./build/experiment-action/result-json.js


/** One script's entry, from the gate's report: a drop that the comparison proves is a regression, as one that the script throws. */
function scriptResult({ path, durationMs, report, dataset }) {
    const status = statusOf(report);
    const link = report.candidate?.link;
    return {
        script_path: path,
        script_name: (0,external_node_path_.basename)(path),
        runtime: path.endsWith('.py') ? 'python' : 'node',
        duration_ms: durationMs,
        status,
        langfuse_experiment_url: link ?? null,
        error: status === 'passed' ? null : errorOf(report, status),
        experiment_result: report.candidate === null ? null : experimentOf(report.candidate, dataset),
    };
}
/** What fails a gate whatever its rules say. */
const GUARDS = ['SCRIPT_REGRESSION', 'TOO_MANY_ITEMS_FAILED', 'SCORE_AT_WORST', 'SCORE_COLLAPSED'];
/** What a report says in the two words of that action. Each has a switch of its own, and neither hides the other. */
function outcomeOf({ verdict, reasons, rules }) {
    const isFailed = verdict === 'failed' || verdict === 'needs-review';
    const isBroken = rules.some(({ list, outcome }) => list === 'require' && outcome === 'broken');
    return {
        isError: verdict === 'error' && reasons.some(({ code }) => code !== 'SCRIPT_REGRESSION'),
        isRegression: isFailed || isBroken || reasons.some(({ code }) => GUARDS.includes(code)),
    };
}
/** A script that calls itself a regression is one, whatever else could not be judged. */
function statusOf(report) {
    if (report.reasons.some(({ code }) => code === 'SCRIPT_REGRESSION'))
        return 'regression';
    const { isError, isRegression } = outcomeOf(report);
    return isError ? 'error' : isRegression ? 'regression' : 'passed';
}
function errorOf({ reasons }, status) {
    const [first] = reasons;
    return {
        name: status === 'regression' ? 'RegressionError' : (first?.code ?? 'UNEXPECTED'),
        message: reasons.map(({ message }) => message).join('\n'),
        is_regression: status === 'regression',
    };
}
function experimentOf(run, dataset) {
    const { experimentId, name, itemResults, runScores = [] } = run;
    const items = new Map(dataset?.items.map((item) => [item.id, item]));
    const hosted = experimentId === undefined || dataset?.source !== 'langfuse' ? {} : { dataset_run_id: experimentId };
    return {
        item_results: itemResults.map((result) => ({ ...itemOf(result, items.get(result.id)), ...hosted })),
        run_evaluations: runScores.map(({ name: score, value, comment }) => evaluation(score, value, comment)),
        ...(experimentId === undefined ? {} : { experiment_id: experimentId }),
        run_name: name,
        ...hosted,
    };
}
function itemOf(result, item) {
    const { id, scores, comments, output, traceId } = result;
    const { input, expectedOutput, metadata } = item ?? {};
    const expected = expectedOutput === undefined ? {} : { expected_output: expectedOutput };
    return {
        item: {
            id,
            ...(input === undefined ? {} : { input }),
            ...expected,
            ...(metadata === undefined ? {} : { metadata }),
        },
        evaluations: Object.entries(scores).map(([name, value]) => evaluation(name, value, comments?.[name])),
        ...(input === undefined ? {} : { input }),
        ...expected,
        ...(output === undefined ? {} : { output }),
        ...(traceId === undefined ? {} : { trace_id: traceId }),
    };
}
function evaluation(name, value, comment) {
    return { name, value, ...(comment === undefined ? {} : { comment }) };
}
/** GitHub keeps 1 MB of outputs of a job; other steps have some too. */
const OUTPUT_LIMIT_BYTES = 500_000;
/**
 * The result as one JSON text that an output can hold: first without the texts of items, then without comments, at last
 * without items. `isWhole` tells whether anything was left out.
 */
function fitOutput(result, limit = OUTPUT_LIMIT_BYTES) {
    const forms = [
        (one) => [one],
        ({ item, evaluations, trace_id: trace }) => [
            {
                item: { id: item['id'] ?? null },
                evaluations: evaluations.map(({ name, value }) => ({ name, value })),
                ...(trace === undefined ? {} : { trace_id: trace }),
            },
        ],
        () => [],
    ];
    const texts = forms.map((form) => JSON.stringify(withItems(result, form)));
    const index = texts.findIndex((text) => Buffer.byteLength(text) <= limit);
    return { text: texts[index] ?? texts.at(-1) ?? '', isWhole: index === 0 };
}
function withItems(result, form) {
    return {
        ...result,
        results: result.results.map((one) => ({
            ...one,
            experiment_result: one.experiment_result === null
                ? null
                : { ...one.experiment_result, item_results: one.experiment_result.item_results.flatMap(form) },
        })),
    };
}
/** Without any of the secrets: scripts have the real keys, and may print them into an output. */
function redactResult(result, secrets) {
    const redact = (0,render_redact/* redactor */.$p)(secrets);
    // Only the text of strings changes, so the shape is what it was.
    return JSON.parse(JSON.stringify(result), (_key, value) => typeof value === 'string' ? redact(value) : value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/experiment-action/result-schema.js

/** `result_json` of langfuse/experiment-action, version 1. No other keys anywhere but in items and metadata. */
const result_schema_evaluation = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]),
    comment: schemas/* string */.YjP().exactOptional(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).exactOptional(),
    data_type: schemas/* string */.YjP().exactOptional(),
    config_id: schemas/* string */.YjP().exactOptional(),
});
const itemResult = schemas/* strictObject */.rej({
    item: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    evaluations: schemas/* array */.YOg(result_schema_evaluation),
    input: schemas/* json */.Pq9().exactOptional(),
    expected_output: schemas/* json */.Pq9().exactOptional(),
    output: schemas/* json */.Pq9().exactOptional(),
    trace_id: schemas/* string */.YjP().exactOptional(),
    dataset_run_id: schemas/* string */.YjP().exactOptional(),
});
const result_schema_scriptResult = schemas/* strictObject */.rej({
    script_path: schemas/* string */.YjP(),
    script_name: schemas/* string */.YjP(),
    runtime: schemas/* enum */.k5n(['python', 'node']),
    duration_ms: schemas/* number */.aig(),
    status: schemas/* enum */.k5n(['passed', 'regression', 'error']),
    langfuse_experiment_url: schemas/* url */.OZ5().nullable(),
    error: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        is_regression: schemas/* boolean */.zMY(),
        details: schemas/* string */.YjP().exactOptional(),
    })
        .nullable(),
    experiment_result: schemas/* strictObject */.rej({
        item_results: schemas/* array */.YOg(itemResult),
        run_evaluations: schemas/* array */.YOg(result_schema_evaluation),
        experiment_id: schemas/* string */.YjP().exactOptional(),
        run_name: schemas/* string */.YjP().exactOptional(),
        dataset_run_id: schemas/* string */.YjP().exactOptional(),
    })
        .nullable(),
});
const resultJson = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('v1'),
    action_metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    results: schemas/* array */.YOg(result_schema_scriptResult),
});

// EXTERNAL MODULE: ./build/core/gate-report.js + 8 modules
var gate_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./build/core/reason.js
var reason = __webpack_require__(64220);
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var build_edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/hash.js
var build_hash = __webpack_require__(77274);
// EXTERNAL MODULE: ./build/gate.js + 25 modules
var build_gate = __webpack_require__(10068);
// EXTERNAL MODULE: ./build/langfuse/client.js + 12 modules
var langfuse_client = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/core/spec/parse.js + 9 modules
var parse = __webpack_require__(72053);
// EXTERNAL MODULE: ./build/datasets/langfuse.js
var langfuse = __webpack_require__(22359);
;// CONCATENATED MODULE: ./build/datasets/script.js



const options = schemas/* strictObject */.rej({ script: schemas/* string */.YjP().min(1).describe('path of the script that brings the items') });
/** What a script of experiment-action runs over: the dataset of the inputs, or the items that the script has itself. */
function scriptDataset(getLangfuse, named, askScript) {
    return {
        kind: 'script',
        description: 'the items that a script brings',
        options,
        async load({ script }, context) {
            const offered = named === undefined ? undefined : await (0,langfuse/* langfuseDataset */.k)(getLangfuse).load(named, context);
            const own = await askScript(offered, context);
            if (own !== null)
                return datasetOf(own, offered, script);
            return offered ?? datasetOf({ items: [], dataset: null }, undefined, script);
        },
    };
}
function datasetOf({ items: given, dataset }, offered, script) {
    const items = given.map((item) => ({ ...item, hash: (0,build_hash/* hashItem */.sk)(item) }));
    const known = new Set(offered?.items.map(({ id }) => id));
    if (offered !== undefined && items.every(({ id }) => known.has(id))) {
        const ids = new Set(items.map(({ id }) => id));
        const chosen = offered.items.filter(({ id }) => ids.has(id));
        const isPart = chosen.length < offered.items.length;
        const selection = isPart ? { selection: 'the items that the script takes' } : {};
        return { ...offered, ...selection, items: chosen, hash: (0,build_hash/* hashDataset */.zk)(chosen) };
    }
    const hash = (0,build_hash/* hashDataset */.zk)(items);
    if (dataset === null)
        return { source: 'file', name: script, hash, items };
    return { source: 'langfuse', name: dataset.name, id: dataset.id, hash, items };
}

// EXTERNAL MODULE: ./build/tasks/leave-nothing.js
var leave_nothing = __webpack_require__(94286);
// EXTERNAL MODULE: ./build/tasks/script-answers.js + 1 modules
var script_answers = __webpack_require__(456);
// EXTERNAL MODULE: ./build/tasks/script.js + 2 modules
var script = __webpack_require__(39990);
;// CONCATENATED MODULE: ./build/experiment-action/script-gate.js





/** Starts the script, to know its items and what it says of its run. Throws GateError. */
async function openScriptGate(options) {
    const { path, spec, named, settings, base, getLangfuse, context } = options;
    let opening;
    const source = scriptDataset(getLangfuse, named, async (offered) => {
        opening = await (0,script/* openScript */.m)(path, written, offered, settings, context);
        options.onOpened(opening);
        return itemsOf(opening, offered, written);
    });
    const task = (0,leave_nothing/* leaveNothing */.P)((0,script/* scriptTask */.r)({ ...settings, opening: () => opening })(async () => []));
    const edges = { ...base, tasks: [task] };
    const [parsed] = (0,parse/* parseSpec */.F)(spec, path, { ...edges, datasets: [source] }).gates;
    if (parsed === undefined)
        throw new TypeError('a spec with one gate has none');
    // No line of the script says what the gate is made of.
    const place = { file: path, line: 1, column: 1 };
    const written = { ...parsed, place, dataset: { ...parsed.dataset, place }, task: { ...parsed.task, place } };
    const dataset = await source.load({ script: path }, context);
    return {
        gate: withWords(written, opening, settings.metadata),
        edges: { ...edges, datasets: [{ ...source, load: async () => dataset }] },
        dataset,
    };
}
/** Null where it takes the items of the dataset that it was offered. */
function itemsOf(opening, offered, { task }) {
    if (opening.reached === 'experiment') {
        return opening.data === null ? null : { items: opening.data, dataset: opening.dataset };
    }
    const { items } = (0,script_answers/* readResult */.Uv)(opening, task.place);
    const known = new Set(offered?.items.map(({ id }) => id));
    // Of a dataset that was offered and used, what the result lacks is missing, and not left out by choice.
    if (items.some(({ id }) => known.has(id)))
        return null;
    const contents = items.map(({ id, input, expectedOutput, metadata }) => ({
        ...{ id, input },
        ...(expectedOutput === undefined ? {} : { expectedOutput }),
        ...(metadata === undefined ? {} : { metadata }),
    }));
    return { items: contents, dataset: null };
}
/** What the script says of its own run, beside what the workflow says. */
function withWords(gate, opening, known) {
    if (opening?.reached !== 'experiment')
        return gate;
    const own = Object.entries(opening.metadata).filter(([key]) => !Object.hasOwn(known, key));
    return {
        ...gate,
        run: {
            ...gate.run,
            ...(opening.description === undefined ? {} : { description: opening.description }),
            metadata: { ...gate.run.metadata, ...Object.fromEntries(own) },
        },
    };
}

;// CONCATENATED MODULE: ./build/experiment-action/run-scripts.js











/**
 * A gate is called as its script's file; of two with one name, by their paths. Where the letters that a gate's name may have
 * do not tell two apart, a hash of the path does: two scripts must never be taken for one.
 */
function nameScripts(paths, directory) {
    const ownOf = (path) => (0,external_node_path_.relative)(directory, path).replaceAll(external_node_path_.sep, ' ');
    const stemOf = (path) => gateName((0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)));
    const named = paths.map((path) => {
        const isUnique = paths.filter((other) => stemOf(other) === stemOf(path)).length === 1;
        return { path, name: isUnique ? stemOf(path) : gateName(ownOf(path)) };
    });
    return named.map(({ path, name }) => {
        const isUnique = named.filter((other) => other.name === name).length === 1;
        return { path, name: isUnique ? name : `${name.slice(0, 70)} ${(0,build_hash/* sha256 */.sc)(ownOf(path)).slice(0, 8)}` };
    });
}
/** Of the letters that a gate's name may have. */
function gateName(text) {
    const letters = text.replaceAll(/[^A-Za-z0-9 ._-]/g, '-').slice(-80);
    return letters.replace(/^[^A-Za-z0-9]+/, '') || 'script';
}
/** A gate for each script, one after the other. Never rejects. */
async function runScripts(run) {
    const results = [];
    for (const script of run.scripts)
        results.push(await runScript(script, run));
    return results;
}
async function runScript(script, run) {
    const { inputs, settings, context, watching } = run;
    const { datasetName, datasetVersion } = inputs;
    const started = performance.now();
    const path = (0,external_node_path_.relative)(context.directory, script.path);
    const text = specOf(script.name, path, run);
    const given = {
        environment: scriptEnvironment(inputs, run.metadata),
        metadata: run.metadata,
        ...(datasetVersion === undefined ? {} : { datasetVersion }),
    };
    let opening;
    const ended = (report, dataset) => ({
        path: script.path,
        durationMs: Math.round(performance.now() - started),
        report: withRegression(report, opening),
        dataset,
    });
    try {
        const { gate, edges, dataset } = await openScriptGate({
            path,
            spec: text,
            named: datasetName === undefined
                ? undefined
                : { name: datasetName, ...(datasetVersion === undefined ? {} : { version: datasetVersion }) },
            settings: given,
            base: (0,build_edges/* createEdges */.j)(settings)(text),
            getLangfuse: (0,langfuse_client/* langfuseOnDemand */.y)(settings).get,
            context,
            onOpened: (reached) => {
                opening = reached;
            },
        });
        return ended(await (0,build_gate/* runGate */.R)(gate, edges, context, watching), dataset);
    }
    catch (error) {
        return ended((0,gate_report/* errorGate */.i)({ name: script.name }, (0,errors/* problemsOf */.GW)(error)));
    }
}
/** What a script calls a regression is told, too, where its result cannot be judged. */
function withRegression(report, opening) {
    if (opening?.reached !== 'end' || opening.error?.isRegression !== true)
        return report;
    if (report.reasons.some(({ code }) => code === 'SCRIPT_REGRESSION'))
        return report;
    const words = (0,core_text/* say */.cv) `The script calls this run a regression: ${opening.error.message}`;
    return { ...report, reasons: [...report.reasons, (0,reason/* createReason */.H)('SCRIPT_REGRESSION', words)] };
}
/** The gate that a user would write for the script: every default, and the whole environment, as that action gives it. */
function specOf(name, path, { inputs, baseline }) {
    const names = Object.keys(process.env).filter((one) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(one));
    const { refused } = (0,child_environment/* childEnvironment */.Qc)(names, {});
    const gate = {
        dataset: { script: path },
        task: { script: path },
        baseline,
        timeout: '10m',
        env: names.filter((one) => !refused.includes(one)),
        run: { metadata: inputs.experimentMetadata },
    };
    return JSON.stringify({ version: 1, gates: { [name]: gate } });
}
/** Its scripts read the real keys, by all the names that SDKs know. */
function scriptEnvironment(inputs, metadata) {
    const { langfusePublicKey = '', langfuseSecretKey = '', langfuseBaseUrl, datasetName, datasetVersion } = inputs;
    return {
        LANGFUSE_PUBLIC_KEY: langfusePublicKey,
        LANGFUSE_SECRET_KEY: langfuseSecretKey,
        LANGFUSE_BASE_URL: langfuseBaseUrl,
        LANGFUSE_BASEURL: langfuseBaseUrl,
        LANGFUSE_HOST: langfuseBaseUrl,
        LANGFUSE_EXPERIMENT_METADATA: JSON.stringify(metadata),
        ...(datasetName === undefined ? {} : { LANGFUSE_DATASET_NAME: datasetName }),
        ...(datasetVersion === undefined ? {} : { LANGFUSE_DATASET_VERSION: datasetVersion }),
    };
}

;// CONCATENATED MODULE: ./build/experiment-action/run.js






























/** Runs scripts of langfuse/experiment-action, each as a gate; returns the exit code. */
async function run() {
    const { env } = process;
    const inputs = readExperimentInputs();
    const secrets = [inputs.langfuseSecretKey ?? '', inputs.githubToken ?? '', ...(0,child_environment/* secretValues */.VX)(env)];
    const log = (0,action_log/* createLog */.h)((0,render_redact/* redactor */.$p)(secrets));
    const cancel = new AbortController();
    (0,step/* onCancel */.Ao)(cancel, log);
    const directory = process.cwd();
    const pathOf = (file) => (0,external_node_path_.relative)(env['GITHUB_WORKSPACE'] ?? directory, file).replaceAll(external_node_path_.sep, '/');
    const { id, key } = (0,action_job/* identifyJob */.c)(env, inputs.experimentPath, [inputs.datasetName ?? '']);
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'langfuse-gate', key);
    const files = ['report.json', 'report.html', 'result.json'].map((file) => (0,external_node_path_.join)(folder, file));
    const [reportPath = '', htmlPath = '', resultPath = ''] = files;
    const now = () => new Date();
    const base = {
        json: { path: reportPath, log },
        html: { path: htmlPath, links: { trusted: [] }, log },
        terminal: step/* toLog */.gY,
    };
    let reporters = (0,build_reporters/* createReporters */.r)(base);
    let commentUrl = '';
    let job;
    let runs = [];
    let problems = [];
    const metadata = { ...workflowMetadata(env), ...inputs.experimentMetadata };
    try {
        const event = (0,github_context/* parseGithubContext */.y)(env, await (0,step/* readPayload */.rD)(env['GITHUB_EVENT_PATH']));
        const childEnv = (0,child_environment/* childEnvironment */.Qc)([], {}).values;
        const { context, identity } = await (0,action_identity/* identify */.l)(directory, event, childEnv);
        for (const warning of context.warnings)
            log.warn(warning);
        job = { id, key, run: context.runId, attempt: context.attempt };
        const { githubToken: token } = inputs;
        const github = token === undefined ? undefined : (0,client/* createGithub */.u)({ token, apiUrl: context.apiUrl, log });
        const surroundings = {
            ...{ inputs: asGateInputs(inputs), context, job, github, log, htmlPath, summaryPath: env['GITHUB_STEP_SUMMARY'] },
            pathOf,
            onWritten: (url) => {
                commentUrl = url;
            },
        };
        reporters = (0,build_reporters/* createReporters */.r)({ ...base, ...run_destinations(surroundings, inputs) });
        requireInputs(inputs);
        const scripts = nameScripts(findScripts(directory, inputs.experimentPath), directory);
        const findApproval = (0,approval/* createApprovalLookup */.I)(github, context);
        const again = await (0,decide_again/* decideAgain */.h)({ github, context, job, findApproval, now, log });
        const decided = again === null ? null : matchScripts(again.report, scripts);
        if (again !== null && decided !== null) {
            runs = decided;
            if (!again.isNews)
                reporters = (0,build_reporters/* createReporters */.r)({ ...base, ...(0,destinations/* localDestinations */.J)(surroundings) });
        }
        else {
            (0,step/* refuseForkWithSecrets */._f)(context);
            await (0,action_identity/* requireHead */.E)(directory, context, childEnv);
            await warnOfVersions(inputs, directory, childEnv, log, cancel.signal);
            runs = await runScripts({
                ...{ scripts, inputs, metadata, baseline: baselineOf(context) },
                settings: {
                    publicKey: inputs.langfusePublicKey,
                    secretKey: inputs.langfuseSecretKey,
                    baseUrl: inputs.langfuseBaseUrl,
                    log,
                    signal: cancel.signal,
                },
                context: {
                    ...{ directory, identity, log, now, signal: cancel.signal },
                    history: (0,action_history/* createHistory */.n)(directory, childEnv, github, context, identity),
                    runId: [context.runId, context.attempt, id].join('-'),
                    job: { workflow: context.workflow, name: context.job },
                },
                watching: { onProgress: (0,progress/* logProgress */.s)(log), keyLikeNames: (0,child_environment/* keyLikeNames */.jv)() },
            });
        }
    }
    catch (error) {
        problems = (0,errors/* problemsOf */.GW)(error);
    }
    const built = (0,build_report/* buildReport */.F)({
        ...{ tool: version/* TOOL */.j, createdAt: now().toISOString(), spec: inputs.experimentPath || 'experiment_path', problems },
        gates: runs.map(({ report }) => report),
    });
    const report = (0,render_redact/* redactReport */.a5)(job === undefined ? built : { ...built, job }, secrets);
    await (0,deliver/* deliverAll */.F)(reporters, report, { log });
    const results = runs.map(scriptResult);
    const said = redactResult({ schema_version: 'v1', action_metadata: metadata, results }, secrets);
    const output = fitOutput(resultJson.parse(said));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(resultPath), { recursive: true });
    await (0,promises_.writeFile)(resultPath, JSON.stringify(said));
    if (!output.isWhole)
        log.warn((0,core_text/* say */.cv) `The output ${'result_json'} leaves out texts of items; ${resultPath} has all.`);
    const outcomes = runs.map((one) => outcomeOf(one.report));
    const hasErrors = problems.length > 0 || outcomes.some(({ isError }) => isError);
    const hasRegressions = outcomes.some(({ isRegression }) => isRegression);
    (0,core/* setOutput */.uH)('result_json', output.text);
    (0,core/* setOutput */.uH)('failed', String(hasErrors || hasRegressions));
    (0,core/* setOutput */.uH)('result_file', resultPath);
    (0,core/* setOutput */.uH)('verdict', report.verdict);
    (0,core/* setOutput */.uH)('report', reportPath);
    (0,core/* setOutput */.uH)('html', htmlPath);
    (0,core/* setOutput */.uH)('comment_url', commentUrl);
    // What keeps every script from being run is no script's error, and no switch passes it.
    const isError = problems.length > 0 || (hasErrors && inputs.shouldFailOnScriptError);
    const isRegression = hasRegressions && inputs.shouldFailOnRegression;
    if (isError || isRegression)
        (0,core/* setFailed */.C1)(`langfuse-gate: ${report.verdict}`);
    return isError ? 2 : isRegression ? 1 : 0;
}
function run_destinations(surroundings, inputs) {
    const local = (0,destinations/* localDestinations */.J)(surroundings);
    if (!inputs.shouldCommentOnPr || surroundings.context.pullRequest === undefined)
        return local;
    if (surroundings.github === undefined) {
        surroundings.log.warn((0,core_text/* say */.cv) `There is no ${'github_token'}: the verdict is in this log, the job summary and the exit code alone.`);
        return local;
    }
    // Its workflows may write comments, and no statuses.
    const { comment } = (0,destinations/* githubDestinations */.P)(surroundings);
    return { ...local, ...(comment === undefined ? {} : { comment }) };
}
/** The gates of a report that was decided again, as those of the scripts; null where other scripts are here now. */
function matchScripts({ gates }, scripts) {
    const runs = scripts.flatMap(({ path, name }) => {
        const report = gates.find((gate) => gate.name === name);
        return report === undefined ? [] : [{ path, durationMs: 0, report, dataset: undefined }];
    });
    return runs.length === scripts.length && runs.length === gates.length ? runs : null;
}
function asGateInputs(inputs) {
    return { gates: [], comment: 'always', langfuseBaseUrl: inputs.langfuseBaseUrl };
}
/** What a change would be merged into; else the repository's default branch. */
function baselineOf({ pullRequest, mergeGroup, defaultBranch }) {
    return pullRequest?.baseBranch ?? mergeGroup?.baseBranch ?? defaultBranch ?? 'main';
}


/***/ })

};
