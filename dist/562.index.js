export const id = 562;
export const ids = [562];
export const modules = {

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

/***/ 11851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ NotJson),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/** A value that JSON cannot hold, in words: `"answer" in the output is a promise`. */
class NotJson extends Error {
    name = 'NotJson';
}
/**
 * The JSON text of a value that messages call by `name`; dates and everything else with `toJSON` as JavaScript writes
 * them. Throws NotJson for what JSON would lose without a word.
 */
function jsonText(value, name) {
    try {
        const text = JSON.stringify(value, (key, member) => {
            const loss = lossOf(member);
            if (loss !== null)
                throw new NotJson(`${key === '' ? name : `"${key}" in ${name}`} is ${loss}`);
            return member;
        });
        if (text === undefined)
            throw new NotJson(`${name} is nothing that JSON can hold`);
        return text;
    }
    catch (error) {
        if (error instanceof NotJson)
            throw error;
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new NotJson(`${name} cannot be written as JSON: ${reason}`);
    }
}
function asJson(value, name) {
    return JSON.parse(jsonText(value, name));
}
function lossOf(value) {
    if (typeof value === 'bigint')
        return 'a BigInt, which JSON cannot hold: return a number or a string';
    if (typeof value === 'function')
        return 'a function';
    if (typeof value === 'symbol')
        return 'a symbol';
    if (typeof value === 'number' && !Number.isFinite(value))
        return `${String(value)}, which JSON cannot hold`;
    if (typeof value !== 'object' || value === null)
        return null;
    if (value instanceof Promise)
        return 'a promise: await it';
    if (value instanceof Map || value instanceof Set)
        return 'a Map or a Set, which JSON writes as {}';
    if (value instanceof Error)
        return 'an Error: throw it, or return its message';
    if (Symbol.asyncIterator in value)
        return 'a stream: read it to its end, and return what it held';
    return null;
}


/***/ }),

/***/ 29562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startWorker: () => (/* binding */ startWorker)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/process/protocol-lines.js
var protocol_lines = __webpack_require__(21794);
;// CONCATENATED MODULE: ./build/worker/channel.js



/** The worker's end of the protocol. What user code prints never comes near it. */
const IN = 3;
const OUT = 4;
/**
 * Hands over each message in a turn of the event loop of its own, so that what one does without waiting is over and said
 * before the next begins; the first is waited for. The end of the descriptor is the end of the process, after `onEnd`.
 */
function receive(onMessage, onEnd) {
    const exit = process.exit.bind(process);
    let last = null;
    const read = (0,protocol_lines/* readLines */.Se)((line) => {
        // The only writer of this descriptor is the process that started this one, from the same program.
        const message = JSON.parse(line);
        last = last === null ? onMessage(message) : last.then(() => inTurn(() => void onMessage(message)));
    }, () => exit(1));
    new external_node_net_.Socket({ fd: IN, readable: true, writable: false }).on('data', read).on('end', () => {
        void onEnd()
            .catch(() => undefined)
            .finally(() => exit(0));
    });
}
/**
 * Writes the messages before it returns, so that nothing which user code does next can cut them. `false` when one is
 * past the limit of a line: then none is written.
 */
function send(messages) {
    const lines = messages.map(protocol_lines/* lineOf */.cA);
    if (lines.includes(null))
        return false;
    const bytes = Buffer.from(lines.join(''));
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(OUT, bytes, written);
    return true;
}
function inTurn(begin) {
    return new Promise((resolve) => {
        begin();
        setImmediate(resolve);
    });
}

// EXTERNAL MODULE: ./build/worker/json-output.js
var json_output = __webpack_require__(11851);
;// CONCATENATED MODULE: ./build/worker/evaluation.js

const EXPECTED = 'expected {name, value}, a list of them, a number or a boolean';
/**
 * What an evaluator returned, as scores and as sentences on what is no score. Never empty: an evaluator that says
 * nothing is a fault too. `ownName` is the function's name, `''` when it has none.
 */
function readEvaluations(returned, ownName) {
    if (typeof returned === 'number' || typeof returned === 'boolean') {
        if (ownName === '')
            return [
                fault(`returned a ${typeof returned}, and the function has no name to give the score: return {name, value}`),
            ];
        return [readOne({ name: ownName, value: returned })];
    }
    if (!Array.isArray(returned))
        return [readOne(returned)];
    if (returned.length === 0)
        return [fault(`returned an empty list; ${EXPECTED}`)];
    return returned.map(readOne);
}
function readOne(returned) {
    if (returned === undefined || returned === null)
        return fault(`returned ${String(returned)}; ${EXPECTED}`);
    if (typeof returned !== 'object')
        return fault(`returned a ${typeof returned}; ${EXPECTED}`);
    const { name, value, comment, dataType, metadata } = returned;
    if (typeof name !== 'string' || value === undefined) {
        return fault(`returned an object with ${keysOf(returned)}; ${EXPECTED}`);
    }
    const score = scoreValue(value, dataType);
    if (typeof score === 'object')
        return fault(`the score has ${score.fault}`, name);
    if (comment !== undefined && comment !== null && typeof comment !== 'string') {
        return fault('the score has a comment that is no text', name);
    }
    try {
        return {
            name,
            value: score,
            ...(typeof comment === 'string' ? { comment } : {}),
            ...(metadata === undefined || metadata === null ? {} : { metadata: (0,json_output/* asJson */.vA)(metadata, 'the metadata') }),
        };
    }
    catch (error) {
        if (error instanceof json_output/* NotJson */.ac)
            return fault(`the score has metadata that cannot be kept: ${error.message}`, name);
        throw error;
    }
}
/** `dataType` is Langfuse's: it may say that a 0 or a 1 is a boolean, and otherwise has to agree with the value. */
function scoreValue(value, dataType) {
    if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') {
        return fault(`a value of the type ${value === null ? 'null' : typeof value}; expected a number, a boolean or a text`);
    }
    if (typeof value === 'number' && !Number.isFinite(value))
        return fault(`the value ${String(value)}, which is no number to judge`);
    if (dataType === undefined || dataType === null)
        return value;
    if (dataType === 'BOOLEAN' && (value === 0 || value === 1))
        return value === 1;
    if (typeof dataType !== 'string' || !Object.hasOwn(TYPES, dataType))
        return fault('a data type that Langfuse does not know');
    if (typeof value === TYPES[dataType])
        return value;
    return fault(`the data type ${dataType} and a value of the type ${typeof value}`);
}
const TYPES = {
    NUMERIC: 'number',
    BOOLEAN: 'boolean',
    CATEGORICAL: 'string',
    TEXT: 'string',
};
function keysOf(value) {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'no keys' : `the keys ${keys.slice(0, 8).join(', ')}`;
}
function fault(text, score) {
    return { fault: text, ...(score === undefined ? {} : { score }) };
}

// EXTERNAL MODULE: ./build/worker/thrown.js
var worker_thrown = __webpack_require__(91157);
;// CONCATENATED MODULE: ./build/worker/ask-evaluator.js



/** Calls one evaluator and sends what it said, as scores and as errors. Never rejects. */
async function askEvaluator(evaluator, given, seq, directory) {
    const common = { seq, evaluator: evaluator.label };
    const failed = ({ fault, score }) => ({
        type: 'scoreError',
        ...common,
        message: fault,
        ...(score === undefined ? {} : { score }),
    });
    try {
        const returned = evaluator.run(given);
        // A sync answer is sent before the next evaluator starts: that one may never give the process back.
        const found = readEvaluations(isThenable(returned) ? await returned : returned, evaluator.ownName);
        const isSent = send(found.map((one) => ('fault' in one ? failed(one) : { type: 'score', ...common, ...one })));
        if (!isSent)
            send([failed({ fault: 'the scores are larger than 16 MiB' })]);
    }
    catch (error) {
        send([failed({ fault: (0,worker_thrown/* describeThrown */.YI)(error, directory) })]);
    }
}
function isThenable(value) {
    return typeof value === 'object' && value !== null && 'then' in value;
}

// EXTERNAL MODULE: ./build/worker/read-journal.js
var read_journal = __webpack_require__(91925);
;// CONCATENATED MODULE: ./build/worker/transient-error.js

const CODES = new Set([
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ETIMEDOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_SOCKET',
]);
const STATUSES = new Set([408, 425, 429]);
/** How the model vendors' clients call a request that got no answer; their errors carry no status then. */
const CLASSES = new Set(['APIConnectionError', 'APIConnectionTimeoutError', 'APITimeoutError']);
/** Whether another try may well succeed: the network, a rate limit, a server that is down; by the error or a cause. */
function isTransient(thrown) {
    return (0,worker_thrown/* causes */.ps)(thrown)
        .flatMap(members)
        .some((error) => {
        if (typeof error !== 'object' || error === null)
            return false;
        if (hasTransientStatus(error))
            return true;
        if ('response' in error && typeof error.response === 'object' && hasTransientStatus(error.response))
            return true;
        if ('code' in error && typeof error.code === 'string' && CODES.has(error.code))
            return true;
        return error instanceof Error && (error.message === 'fetch failed' || CLASSES.has(error.constructor.name));
    });
}
/** An AggregateError, as of a connection tried at several addresses, with what it holds. */
function members(error) {
    return error instanceof AggregateError ? [error, ...error.errors] : [error];
}
function hasTransientStatus(value) {
    if (value === null)
        return false;
    const status = 'status' in value ? value.status : 'statusCode' in value ? value.statusCode : undefined;
    return typeof status === 'number' && (STATUSES.has(status) || (status >= 500 && status <= 599));
}

;// CONCATENATED MODULE: ./build/worker/run-item.js





/** User code may replace the clock for its own tests. */
const { hrtime } = process;
/** A call may have gone to another directory, in which the next one would not find its files. */
function returnTo(place) {
    try {
        if (place !== null)
            process.chdir(place);
    }
    catch {
        // It is gone; the call says what it misses.
    }
}
/** Runs the task on one item, then its evaluators side by side on the output. */
async function runItem(run, loaded) {
    const output = await runTask(run, loaded);
    if (output !== null)
        await evaluateAll(loaded.evaluators, run, output, loaded);
    await finish(run.seq, loaded, run);
}
/** Runs some of the evaluators side by side on an output that is there already. */
async function evaluateOutput(call, loaded) {
    const asked = loaded.evaluators.filter(({ label }) => call.evaluators.includes(label));
    await evaluateAll(asked, call, JSON.stringify(call.output), loaded);
    await finish(call.seq, loaded, call);
}
/** Says that the answer is whole, once its spans are on their way. */
/** Hands over what the item's code did, and says how much of it is still to come. */
async function finish(seq, { tracing }, traces = {}) {
    await tracing?.flush();
    const missingSpans = {
        task: tracing?.missing(traces.traceparent) ?? 0,
        evaluation: tracing?.missing(traces.evaluationTraceparent) ?? 0,
    };
    send([{ type: 'done', seq, missingSpans }]);
}
/** The output as JSON text, once the parent has it; `null` when there is none. */
async function runTask({ seq, item, traceparent }, { directory, place, task, tracing }) {
    const own = structuredClone(item);
    const work = async () => {
        if (task === null)
            throw new TypeError('this worker has no task: it only scores outputs');
        returnTo(place);
        return task(own);
    };
    const started = hrtime.bigint();
    const latency = () => Number(hrtime.bigint() - started) / 1e9;
    const fail = (error, seconds) => {
        send([{ type: 'failed', seq, error, latency: seconds }]);
        return null;
    };
    try {
        const returned = await (tracing === null ? work() : tracing.run(traceparent, work));
        const seconds = latency();
        if (returned === undefined) {
            return fail({ code: 'NO_OUTPUT', message: 'the task returned nothing', isTransient: false }, seconds);
        }
        const text = (0,json_output/* jsonText */.s$)(returned, 'the output');
        const isSent = send([{ type: 'output', seq, output: JSON.parse(text), latency: seconds }]);
        return isSent ? text : fail(tooLarge(text), seconds);
    }
    catch (error) {
        return fail(failureOf(error, directory), latency());
    }
}
function failureOf(error, directory) {
    if (error instanceof json_output/* NotJson */.ac)
        return { code: 'OUTPUT_INVALID', message: error.message, isTransient: false };
    return { code: 'TASK_THREW', message: (0,worker_thrown/* describeThrown */.YI)(error, directory), isTransient: isTransient(error) };
}
function tooLarge(text) {
    const size = (Buffer.byteLength(text) / 2 ** 20).toFixed(1);
    return {
        code: 'OUTPUT_INVALID',
        message: `the output is ${size} MiB of JSON; at most 16 MiB can be kept`,
        isTransient: false,
    };
}
async function evaluateAll(evaluators, run, output, { directory, place, tracing }) {
    const all = () => Promise.all(evaluators.map((evaluator) => {
        returnTo(place);
        return evaluate(evaluator, run, output, directory);
    }));
    // In a trace of their own: the models that they ask are not the task's.
    await (tracing === null ? all() : tracing.run(run.evaluationTraceparent, all));
}
/** Every evaluator has an item and an output of its own: what one does to them is nothing to the others. */
async function evaluate(evaluator, run, output, directory) {
    const item = structuredClone(run.item);
    const { input, expectedOutput, metadata } = item;
    const evaluation = { input, output: JSON.parse(output), expectedOutput, metadata, item };
    await askEvaluator(evaluator, evaluation, run.seq, directory);
}

;// CONCATENATED MODULE: ./build/worker/evaluate-run.js



/** Asks run evaluators, one after the other; each has the items of the journal for itself. */
async function evaluateRun(call, loaded) {
    for (const evaluator of loaded.runEvaluators.filter(({ label }) => call.evaluators.includes(label))) {
        const itemResults = await (0,read_journal/* readJournal */.a)(call.journal);
        returnTo(loaded.place);
        await askEvaluator(evaluator, { itemResults }, call.seq, loaded.directory);
    }
    await finish(call.seq, loaded);
}

// EXTERNAL MODULE: ./build/worker/user-code.js
var user_code = __webpack_require__(12636);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/worker/user-modules.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** Imports the task module and the evaluator modules. Throws Refused. */
async function loadUserModules(start) {
    const holder = await importHolder(start);
    const task = holder?.task ?? (await loadPromptTask(start.task));
    const found = holder === null ? [] : listed('evaluators', holder.exports, holder.path);
    const runEvaluators = holder === null ? [] : listed('runEvaluators', holder.exports, holder.path);
    for (const path of start.evaluatorModules) {
        const exports = await importUserModule(path, 'EVALUATOR_NOT_LOADED', start.directory);
        const ofRuns = listed('runEvaluators', exports, path);
        found.push(...exportedEvaluators(exports, path, task, ofRuns));
        runEvaluators.push(...ofRuns);
    }
    for (const judge of start.judges) {
        const { createJudge, judgeVersion } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 9267));
        const run = await createJudge(judge, start.directory);
        found.push({ ownName: judge.score, run, version: judgeVersion(judge), path: '' });
    }
    return {
        task,
        evaluators: labelled(distinct(found), 'evaluators'),
        runEvaluators: labelled(distinct(runEvaluators), 'runEvaluators'),
        script: holder?.script ?? null,
    };
}
async function importHolder({ task, directory }) {
    if (task === null || 'prompt' in task)
        return null;
    if (!('script' in task))
        return { ...(await importTask(task, directory)), script: null };
    const { path } = task.script;
    const module = await importUserModule(path, 'TASK_NOT_LOADED', directory);
    const { startScript } = await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 62556));
    const script = await startScript(findExperiment(module, path), task.script, directory);
    return { path, exports: script.exports, task: script.task, script };
}
function findExperiment(exports, path) {
    const holders = user_modules_layers(exports);
    const named = holders.map((holder) => holder.experiment).find(isFunction);
    const found = named ?? holders.map((holder) => holder.default).find(isFunction);
    if (found !== undefined)
        return found;
    throw new user_code/* Refused */.L('TASK_NOT_LOADED', path, 'it exports no function called experiment, and none by default');
}
async function loadPromptTask(task) {
    if (task === null || !('prompt' in task))
        return null;
    const { createPromptTask } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 48271));
    return createPromptTask(task.prompt);
}
async function importTask({ path, export: name }, directory) {
    const exports = await importUserModule(path, 'TASK_NOT_LOADED', directory);
    return { path, exports, task: findTask(exports, name, path) };
}
async function importUserModule(path, code, directory) {
    try {
        return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href)));
    }
    catch (error) {
        throw new user_code/* Refused */.L(code, path, (0,worker_thrown/* describeThrown */.YI)(error, directory), missingPackage(error));
    }
}
function missingPackage(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND')
        return undefined;
    const wanted = /Cannot find (?:package|module) '([^']+)'/.exec(error.message)?.[1] ?? '';
    return /^(?![A-Za-z]:|file:|node:)(?:@[^/.]+\/)?[^@./\\][^/\\]*/.exec(wanted)?.[0];
}
/** A CommonJS module has its exports under `default`, and one that was an ES module before it was compiled twice so. */
function user_modules_layers(exports) {
    const found = [exports];
    for (let inner = exports.default; isHolder(inner) && found.length < 3; inner = inner.default)
        found.push(inner);
    return found;
}
function isHolder(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
function findTask(exports, name, path) {
    const holders = user_modules_layers(exports);
    const named = holders.map((holder) => holder[name]).find(isFunction);
    const found = named ?? (name === 'task' ? holders.map((holder) => holder.default).find(isFunction) : undefined);
    if (found !== undefined)
        return found;
    const names = Array.from(new Set(holders.flatMap(Object.keys)));
    const seen = names.filter((key) => key !== 'default' && key !== 'module.exports' && key !== '__esModule');
    const exported = seen.length === 0 ? 'nothing by a name' : seen.slice(0, 10).join(', ');
    throw new user_code/* Refused */.L('TASK_NOT_LOADED', path, `it exports no function called ${name}; it exports ${exported}`);
}
/** The members of one of the lists that a module may export. */
function listed(name, exports, path) {
    const list = user_modules_layers(exports).find((holder) => holder[name] !== undefined)?.[name];
    if (list === undefined)
        return [];
    if (!Array.isArray(list)) {
        throw new user_code/* Refused */.L('EVALUATOR_NOT_LOADED', path, `its export \`${name}\` is a ${typeof list}; expected a list of functions`);
    }
    return list.map((member, index) => {
        if (isFunction(member))
            return evaluator(member, path);
        const what = member === undefined || member === null ? String(member) : `a ${typeof member}`;
        throw new user_code/* Refused */.L('EVALUATOR_NOT_LOADED', path, `\`${name}[${String(index)}]\` is ${what}; expected a function`);
    });
}
/** Of a module that is there for its evaluators: the list `evaluators` and every exported function, run evaluators apart. */
function exportedEvaluators(exports, path, task, runEvaluators) {
    const functions = user_modules_layers(exports).flatMap((holder) => Object.values(holder).filter(isFunction));
    const found = [...listed('evaluators', exports, path), ...functions.map((run) => evaluator(run, path))];
    const others = new Set([task, ...runEvaluators.map(({ run }) => run)]);
    if (found.length > 0 || runEvaluators.length > 0)
        return found.filter(({ run }) => !others.has(run));
    throw new user_code/* Refused */.L('EVALUATOR_NOT_LOADED', path, 'it exports no function, and so no evaluator');
}
function evaluator(run, path) {
    const version = 'version' in run && (typeof run.version === 'string' || typeof run.version === 'number') ? run.version : null;
    const ownName = run.name === 'default' ? '' : run.name;
    return { ownName, run, path, ...(version === null ? {} : { version: String(version) }) };
}
function distinct(evaluators) {
    return evaluators.filter(({ run }, index) => evaluators.findIndex((other) => other.run === run) === index);
}
function labelled(evaluators, list) {
    const taken = new Map();
    return evaluators.map((one, index) => {
        const name = one.ownName === '' ? `${list}[${String(index)}]` : one.ownName;
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        return { ...one, label: count === 1 ? name : `${name} (${String(count)})` };
    });
}
function isFunction(value) {
    return typeof value === 'function';
}

;// CONCATENATED MODULE: ./build/worker/main.js





/**
 * The worker role: one process that holds the user's task and evaluators and answers for as many items at a time
 * as it is given, by the worker protocol. The process ends when its input does.
 */
function startWorker() {
    let loaded = null;
    const answer = async (message) => {
        if (message.type === 'start') {
            loaded = await load(message);
            return;
        }
        if (message.type === 'ping') {
            send([{ type: 'pong' }]);
            return;
        }
        if (loaded === null)
            return;
        send([{ type: 'begun', seq: message.seq }]);
        if (message.type === 'run')
            await runItem(message, loaded);
        else if (message.type === 'evaluate')
            await evaluateOutput(message, loaded);
        else if (message.type === 'evaluateRun')
            await evaluateRun(message, loaded);
        else
            await conclude(message, loaded);
    };
    receive(answer, async () => loaded?.tracing?.close());
}
async function conclude(call, loaded) {
    const error = (await loaded.script?.conclude(call)) ?? null;
    send([{ type: 'output', seq: call.seq, output: error === null ? null : { ...error }, latency: 0 }]);
    await finish(call.seq, loaded);
}
async function load(start) {
    // Before the user's modules: a tracer provider that they start when they are imported must find ours in place.
    const tracing = start.isTraced ? (await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(302), __webpack_require__.e(335), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 56981))).startTracing() : null;
    const { registerLoader } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(387), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 70593));
    registerLoader();
    try {
        const { task, evaluators, runEvaluators, script } = await loadUserModules(start);
        const fingerprints = start.wantsFingerprints
            ? await (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(387), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 98003))).fingerprintsOf(evaluators)
            : [];
        const names = evaluators.map(({ label }, index) => ({ name: label, fingerprint: fingerprints[index] ?? '' }));
        const ofRuns = runEvaluators.map(({ label }) => label);
        const opening = script === null ? {} : { script: script.opening };
        if (!send([{ type: 'hello', protocol: 1, evaluators: names, runEvaluators: ofRuns, ...opening }])) {
            throw new user_code/* Refused */.L('TASK_NOT_LOADED', '', 'its data or its result is more than 16 MiB of JSON');
        }
        const place = start.calls === 'one' ? process.cwd() : null;
        return { directory: start.directory, place, task, evaluators, runEvaluators, script, tracing };
    }
    catch (error) {
        if (!(error instanceof user_code/* Refused */.L))
            throw error;
        const { code, path, message, missingPackage } = error;
        send([{ type: 'refused', code, path, message, ...(missingPackage === undefined ? {} : { missingPackage }) }]);
        return null;
    }
}


/***/ }),

/***/ 91925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);


/** In the shape that the Langfuse SDK gives to run evaluators. */
async function readJournal(path) {
    const itemResults = [];
    for await (const text of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), crlfDelay: Infinity })) {
        // The file was written by the process that started this one, from the same program.
        const line = JSON.parse(text);
        const { input, expectedOutput, metadata } = line.item;
        itemResults.push({ input, expectedOutput, metadata, ...line });
    }
    return itemResults;
}


/***/ }),

/***/ 91157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ describeThrown),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
/* unused harmony exports placeOf, withoutDirectory */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** What user code threw, in one or two lines with the place in the user's own files. */
const MESSAGE_LIMIT = 2_000;
const CAUSE_DEPTH = 5;
/** Of an AggregateError the first few are told, and of those in it. */
const MEMBERS = 3;
const MEMBER_DEPTH = 3;
/** `TypeError: x is not a function (evals/task.ts:12:5)`, with the messages of its causes and of the first inside. */
function describeThrown(thrown, directory, depth = 0) {
    const text = causes(thrown)
        .map((one) => [describeOne(one), ...describeMembers(one, directory, depth)].join('; inside: '))
        .join('; cause: ');
    const place = placeOf(thrown, directory);
    const short = withoutDirectory(text, directory);
    const message = short.length > MESSAGE_LIMIT ? `${short.slice(0, MESSAGE_LIMIT)}…` : short;
    return place === null || message.includes(place) ? message : `${message} (${place})`;
}
/** The thrown value and what caused it, outermost first. */
function causes(thrown) {
    const chain = [thrown];
    while (chain.length < CAUSE_DEPTH) {
        const last = chain.at(-1);
        if (!(last instanceof Error) || last.cause === undefined)
            break;
        chain.push(last.cause);
    }
    return chain;
}
function describeMembers(thrown, directory, depth) {
    if (!(thrown instanceof AggregateError) || depth === MEMBER_DEPTH || thrown.errors.length === 0)
        return [];
    const members = thrown.errors.slice(0, MEMBERS);
    return [members.map((member) => describeThrown(member, directory, depth + 1)).join(', ')];
}
function describeOne(thrown) {
    if (thrown instanceof Error) {
        const own = thrown.message;
        const [said] = String(own).split('\nRequire stack:');
        const message = said === undefined || said === '' ? 'no message' : said;
        return thrown.name === 'Error' || thrown.name === '' ? message : `${thrown.name}: ${message}`;
    }
    if (typeof thrown === 'string')
        return thrown === '' ? 'an empty string was thrown' : thrown;
    try {
        return `${JSON.stringify(thrown)} was thrown, which is no Error`;
    }
    catch {
        return `a ${typeof thrown} was thrown, which is no Error`;
    }
}
/** The first line of the stack that lies in the directory and in no package, as `path:line` or `path:line:column`. */
function placeOf(thrown, directory) {
    if (!(thrown instanceof Error) || typeof thrown.stack !== 'string')
        return null;
    for (const line of thrown.stack.split('\n')) {
        const own = withoutDirectory(line, directory);
        if (own === line || own.includes('node_modules'))
            continue;
        const place = /([^\s()]+:\d+(?::\d+)?)\)?$/.exec(own)?.[1];
        if (place !== undefined)
            return place;
    }
    return null;
}
/** Paths below the directory as the user knows them. */
function withoutDirectory(text, directory) {
    return text.replaceAll(`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(directory).href}/`, '').replaceAll(`${directory}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`, '');
}


/***/ }),

/***/ 12636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused)
/* harmony export */ });
/** A module that cannot be used, in words; the parent knows where the spec names it. */
class Refused extends Error {
    code;
    path;
    missingPackage;
    constructor(code, path, message, missingPackage) {
        super(message);
        this.code = code;
        this.path = path;
        this.missingPackage = missingPackage;
    }
}


/***/ })

};
