export const id = 267;
export const ids = [267];
export const modules = {

/***/ 82464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63914);

/** An answer that is none; `status` tells whether another try may help. */
class ModelError extends Error {
    name = 'ModelError';
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/**
 * Sends a prompt with its variables filled in to a model, as one generation in the trace, linked to the prompt's version.
 * Throws for every answer that has no text.
 */
function complete(call, variables) {
    const { prompt, model, parameters } = call;
    const messages = fillIn(prompt.prompt, variables);
    return _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.trace.getTracer('langfuse-gate').startActiveSpan(prompt.name, async (span) => {
        span.setAttributes({
            'langfuse.observation.type': 'generation',
            'langfuse.observation.model.name': model,
            'langfuse.observation.model.parameters': JSON.stringify(parameters),
            'langfuse.observation.prompt.name': prompt.name,
            'langfuse.observation.prompt.version': prompt.version,
            'langfuse.observation.input': JSON.stringify(messages),
        });
        try {
            const answer = await ask(call, messages);
            span.setAttributes({
                'langfuse.observation.model.name': answer.model,
                'langfuse.observation.output': answer.text,
                ...(answer.usage === null ? {} : { 'langfuse.observation.usage_details': JSON.stringify(answer.usage) }),
            });
            return answer;
        }
        catch (error) {
            span.setStatus({ code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
            throw error;
        }
        finally {
            span.end();
        }
    });
}
async function ask({ endpoint, key, model, parameters }, messages) {
    const secret = process.env[key];
    if (secret === undefined || secret === '') {
        throw new Error(`${key} is not in the environment of the task: list it under env, and give it to the job`);
    }
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ ...parameters, model, messages }),
    });
    const body = (await response.json().catch(() => null));
    if (!response.ok) {
        const said = typeof body?.error?.message === 'string' ? `: ${body.error.message.slice(0, 500)}` : '';
        throw new ModelError(response.status, `${model} answered with status ${String(response.status)}${said}`);
    }
    const message = body?.choices?.[0]?.message;
    const text = message?.content ?? message?.refusal;
    if (typeof text !== 'string' || text === '')
        throw new Error(`${model} answered with no text`);
    return { text, model: typeof body?.model === 'string' ? body.model : model, usage: usageOf(body?.usage) };
}
function usageOf(usage) {
    const { prompt_tokens: input, completion_tokens: output } = usage ?? {};
    return typeof input === 'number' && typeof output === 'number' ? { input, output, total: input + output } : null;
}
/** `{{name}}` is a variable, as Langfuse writes them; one that is not there stays as it is written. */
function fillIn(prompt, variables) {
    if (typeof prompt === 'string')
        return [{ role: 'user', content: fillText(prompt, variables) }];
    return prompt.flatMap((message) => {
        if (!('type' in message))
            return [{ role: message.role, content: fillText(message.content, variables) }];
        const messages = Object.hasOwn(variables, message.name) ? variables[message.name] : undefined;
        return Array.isArray(messages) ? messages : [];
    });
}
function fillText(text, variables) {
    return text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name) => {
        if (!Object.hasOwn(variables, name))
            return whole;
        const value = variables[name];
        return typeof value === 'string' ? value : JSON.stringify(value ?? null);
    });
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge),
/* harmony export */   judgeVersion: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chat_completion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82464);
/* harmony import */ var _user_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12636);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};






const OPENAI = 'https://api.openai.com/v1';
/** A judge of the spec as an evaluator. A judge that cannot answer throws, so its score is missing, never 0. Throws Refused. */
async function createJudge(judge, directory) {
    if (judge.kind === 'prompt') {
        return async (given) => {
            const { input, output, expectedOutput, metadata } = given;
            const { text, model } = await (0,_chat_completion_js__WEBPACK_IMPORTED_MODULE_4__/* .complete */ .M)(judge.call, {
                input,
                output,
                expected_output: expectedOutput,
                expectedOutput,
                metadata,
            });
            return { name: judge.score, ...readVerdict(text), metadata: { judge_model: model } };
        };
    }
    const scorer = await loadScorer(judge.scorer, directory);
    return async (given) => {
        const { input, output, expectedOutput } = given;
        const asked = {
            // Without an address autoevals asks through a proxy of its makers.
            openAiBaseUrl: process.env.OPENAI_BASE_URL ?? OPENAI,
            ...judge.options,
            input: asText(input),
            output: asText(output),
            expected: asText(expectedOutput),
        };
        const { score, metadata } = (await scorer(asked));
        if (typeof score !== 'number')
            throw new Error(`${judge.scorer} gave no score`);
        const rationale = metadata?.rationale;
        return { name: judge.score, value: score, ...(typeof rationale === 'string' ? { comment: rationale } : {}) };
    };
}
/** The same for judges that ask the same of the same model. */
function judgeVersion(judge) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(judge)).digest('hex');
}
/** autoevals is the repository's own: it is large, and which version judges is for the repository to say. */
async function loadScorer(name, directory) {
    let path;
    try {
        path = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'langfuse-gate.yml')).resolve('autoevals');
    }
    catch {
        throw new _user_code_js__WEBPACK_IMPORTED_MODULE_5__/* .Refused */ .L('EVALUATOR_NOT_LOADED', '', `the judge ${name} is a scorer of the package autoevals, which cannot be found`, 'autoevals');
    }
    const exports = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path).href)));
    const holder = (exports['default'] ?? {});
    const scorer = exports[name] ?? holder[name];
    if (typeof scorer !== 'function') {
        throw new _user_code_js__WEBPACK_IMPORTED_MODULE_5__/* .Refused */ .L('EVALUATOR_NOT_LOADED', '', `the package autoevals has no scorer called ${name}`);
    }
    return scorer;
}
/** `{"score": 0.8, "reasoning": "…"}`, in the text or as all of it; else a text that is nothing but a number or a yes or no. */
function readVerdict(text) {
    const written = readObject(text);
    if (written !== null) {
        const value = written['score'] ?? written['value'];
        const comment = [written['reasoning'], written['reason'], written['comment']].find((one) => typeof one === 'string');
        if (typeof value === 'number' || typeof value === 'boolean') {
            return { value, ...(typeof comment === 'string' ? { comment } : {}) };
        }
    }
    const bare = text.trim().toLowerCase();
    if (/^[-+]?\d+(\.\d+)?$/.test(bare))
        return { value: Number(bare) };
    if (/^(yes|true|pass)\.?$/.test(bare))
        return { value: true };
    if (/^(no|false|fail)\.?$/.test(bare))
        return { value: false };
    throw new Error(`the judge gave no score; it said: ${text.slice(0, 300)}`);
}
function readObject(text) {
    const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
    if (start === -1 || end < start)
        return null;
    try {
        return JSON.parse(text.slice(start, end + 1));
    }
    catch {
        return null;
    }
}
function asText(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ })

};
