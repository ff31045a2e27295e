export const id = 556;
export const ids = [556];
export const modules = {

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

/***/ 62556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startScript: () => (/* binding */ startScript)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/worker/read-journal.js
var read_journal = __webpack_require__(91925);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/worker/json-output.js
var json_output = __webpack_require__(11851);
;// CONCATENATED MODULE: ./build/worker/script-data.js




function readContextData(path) {
    const lines = (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
/**
 * Reads what a script gave as `data`. Items without an id get one of their content, and the second of two with one id
 * another. Throws TypeError with what is wrong.
 */
function readScriptData(data) {
    if (!Array.isArray(data))
        throw new TypeError(`the data of runExperiment is a ${typeof data}; expected a list of items`);
    if (data.length === 0)
        throw new TypeError('the data of runExperiment has no items');
    const originals = new Map();
    const items = data.map((given, index) => {
        const item = readItem(given, `data[${String(index)}]`);
        let id = item.id;
        for (let count = 2; originals.has(id); count += 1)
            id = `${item.id}-${String(count)}`;
        originals.set(id, given);
        return { ...item, id };
    });
    return { originals, items, dataset: commonDataset(data) };
}
function readItem(given, name) {
    if (typeof given !== 'object' || given === null || !('input' in given) || given.input === undefined) {
        throw new TypeError(`${name} of runExperiment has no input`);
    }
    const { id, input, expectedOutput, metadata } = given;
    const content = {
        input: (0,json_output/* asJson */.vA)(input, `the input of ${name}`),
        ...optional('expectedOutput', expectedOutput, name),
        ...optional('metadata', metadata, name),
    };
    return { id: typeof id === 'string' && id !== '' ? id : idOf(content), ...content };
}
function optional(key, value, name) {
    if (value === undefined || value === null)
        return {};
    return { [key]: (0,json_output/* asJson */.vA)(value, `the ${key} of ${name}`) };
}
function idOf({ input, expectedOutput = null }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,json/* canonicalJson */.d)([input, expectedOutput]))
        .digest('hex')
        .slice(0, 16);
}
/** Items of the Langfuse SDK say where they are from. */
function commonDataset(data) {
    const found = data.map((item) => {
        const { datasetId, datasetName } = item;
        return typeof datasetId === 'string' && typeof datasetName === 'string'
            ? { id: datasetId, name: datasetName }
            : null;
    });
    const [first = null] = found;
    return found.every((one) => one?.id === first?.id) ? first : null;
}

;// CONCATENATED MODULE: ./build/worker/script-result.js
/** What `runExperiment` of the Langfuse SDK resolves to, of a run that the gate has made. */
function createScriptResult(items, run) {
    const { url, ...facts } = run;
    const results = items.map((result) => ({
        ...result,
        ...(run.datasetRunId === undefined ? {} : { datasetRunId: run.datasetRunId }),
    }));
    const format = async (options = {}) => formatResult(results, run, options.includeItemResults === true);
    return { ...facts, ...(url === undefined ? {} : { datasetRunUrl: url }), itemResults: results, format };
}
function formatResult(items, run, hasItems) {
    const names = [...new Set(items.flatMap(({ evaluations }) => evaluations.map(({ name }) => name)))];
    const averages = names.flatMap((name) => {
        const values = items.flatMap(({ evaluations }) => evaluations.filter((one) => one.name === name));
        const numbers = values.map(({ value }) => value).filter((value) => typeof value === 'number');
        const sum = numbers.reduce((all, value) => all + value, 0);
        return numbers.length === 0 ? [] : [`  ${name}: ${(sum / numbers.length).toFixed(3)}`];
    });
    const each = items.flatMap(({ item, output, evaluations }, index) => [
        `${String(index + 1)}. input: ${JSON.stringify(item.input)}`,
        `   output: ${JSON.stringify(output)}`,
        ...evaluations.map(({ name, value }) => `   ${name}: ${JSON.stringify(value)}`),
    ]);
    return [
        `Experiment: ${run.runName}`,
        `${String(items.length)} items`,
        ...(averages.length === 0 ? [] : ['Average scores:', ...averages]),
        ...run.runEvaluations.map(({ name, value }) => `${name}: ${JSON.stringify(value)}`),
        ...(run.url === undefined ? [] : [run.url]),
        ...(hasItems ? each : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/worker/thrown.js
var worker_thrown = __webpack_require__(91157);
;// CONCATENATED MODULE: ./build/worker/script.js





/** A line to the parent holds 16 MiB. What the script threw is said, however large the result beside it. */
const RESULT_LIMIT_BYTES = 15 * 1024 * 1024;
/**
 * Calls a script with a context whose `runExperiment` runs nothing: it keeps what it is given and waits for the results,
 * which the gate makes as it makes those of any task. Resolves when the script has got there, or has ended without it.
 */
function startScript(experiment, call, directory) {
    const contextData = call.data === null ? undefined : readContextData(call.data);
    let resolveRun = () => undefined;
    const result = new Promise((resolve) => {
        resolveRun = resolve;
    });
    return new Promise((open) => {
        let given = null;
        let ended = Promise.resolve({ result: null });
        /** Of a second call: a script that catches it would pass, with an experiment that nobody has run. */
        let refused = null;
        const conclude = async ({ journal, run: facts }) => {
            resolveRun(createScriptResult(await (0,read_journal/* readJournal */.a)(journal), facts));
            const ending = describeEnding(await ended, directory);
            return refused ?? ending;
        };
        const runExperiment = async (params) => {
            if (given !== null) {
                const twice = new Error('runExperiment was called twice: the gate runs one experiment of a script');
                refused = describe(twice, directory);
                throw twice;
            }
            const captured = capture(params, contextData, call);
            given = captured.given;
            open({ ...captured, conclude });
            return result;
        };
        ended = run(() => experiment(createContext(call, contextData, runExperiment)));
        void ended.then((end) => {
            if (given !== null)
                return;
            const opening = describeEnd(end, directory);
            open({ opening, exports: {}, task: null, conclude: async () => opening.error });
        });
    });
}
function createContext(call, data, runExperiment) {
    let client;
    return {
        get client() {
            client ??= createClient(call.path);
            return client;
        },
        data,
        datasetVersion: call.datasetVersion,
        metadata: { ...call.metadata },
        runExperiment,
    };
}
/** Of the repository's own package, with the keys of the environment. */
function createClient(path) {
    let sdk;
    try {
        sdk = (0,external_node_module_.createRequire)(path)('@langfuse/client');
    }
    catch (error) {
        const cause = { cause: error };
        throw new Error('context.client needs the package @langfuse/client: npm install @langfuse/client', cause);
    }
    return new sdk.LangfuseClient();
}
/** Throws TypeError with what is wrong: a script that gives nonsense is told so where it does. */
function capture(params, contextData, call) {
    if (typeof params !== 'object' || params === null)
        throw new TypeError('runExperiment was given no parameters');
    const given = params;
    const { name, description, metadata, data = contextData, maxConcurrency, evaluators, runEvaluators } = given;
    const { task } = given;
    if (typeof task !== 'function')
        throw new TypeError(`the task of runExperiment is a ${typeof task}; expected a function`);
    if (data === undefined) {
        throw new TypeError('`data` must be provided either on the RunnerContext or the runExperiment call');
    }
    const { items, originals, dataset } = readScriptData(data);
    const opening = {
        reached: 'experiment',
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof description === 'string' ? { description } : {}),
        metadata: { ...call.metadata, ...texts(metadata) },
        maxConcurrency: readConcurrency(maxConcurrency),
        data: data === contextData ? null : items,
        dataset,
    };
    return {
        given,
        opening,
        exports: { evaluators, runEvaluators },
        task: (item) => task(original(item, originals)),
    };
}
/** As the script knows the item; what a task does to it is nothing to the next run of it. */
function original(item, originals) {
    const known = originals.get(item.id);
    if (known === undefined)
        return item;
    try {
        return structuredClone(known);
    }
    catch {
        return known;
    }
}
/** The SDK runs nothing at all, and says nothing, when it is 0 or no number. */
function readConcurrency(value) {
    if (value === undefined || value === Infinity)
        return null;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0)
        return value;
    throw new TypeError(`maxConcurrency of runExperiment is ${typeof value === 'number' ? String(value) : JSON.stringify(value)}; expected an integer of 1 or more`);
}
function texts(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return {};
    return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}
async function run(script) {
    try {
        return { result: await script() };
    }
    catch (thrown) {
        const result = typeof thrown === 'object' && thrown !== null && 'result' in thrown ? thrown.result : null;
        return { result, thrown };
    }
}
/** What a script said that ran its experiment itself. Functions of a result, such as `format`, are no part of it. */
function describeEnd(ended, directory) {
    const error = describeEnding(ended, directory);
    try {
        const text = JSON.stringify(ended.result);
        if (Buffer.byteLength(text ?? '') > RESULT_LIMIT_BYTES)
            throw new Error('it is more than 15 MiB of JSON');
        return { reached: 'end', result: text === undefined ? null : JSON.parse(text), error };
    }
    catch (why) {
        const unwritten = new Error('the result of the script cannot be handed on', { cause: why });
        unwritten.name = 'SerializationError';
        return { reached: 'end', result: null, error: error ?? describe(unwritten, directory) };
    }
}
function describeEnding(ended, directory) {
    return 'thrown' in ended ? describe(ended.thrown, directory) : null;
}
function describe(error, directory) {
    const [thrown] = (0,worker_thrown/* causes */.ps)(error);
    const name = thrown instanceof Error ? thrown.name : 'NonErrorThrown';
    return {
        name,
        message: (0,worker_thrown/* describeThrown */.YI)(error, directory),
        isRegression: name === 'RegressionError',
        ...(thrown instanceof Error && thrown.stack !== undefined ? { details: thrown.stack.slice(0, 8_000) } : {}),
    };
}


/***/ })

};
