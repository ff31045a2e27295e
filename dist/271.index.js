export const id = 271;
export const ids = [271];
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

/***/ 48271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPromptTask: () => (/* binding */ createPromptTask)
/* harmony export */ });
/* harmony import */ var _chat_completion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82464);

/**
 * A task without code: the prompt, filled in with the item's input, is sent to the model, and what it says is the output.
 * An input that is no map is the variable `input`.
 */
function createPromptTask(call) {
    return async (item) => {
        const { input } = item;
        const isMap = typeof input === 'object' && input !== null && !Array.isArray(input);
        const { text } = await (0,_chat_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .complete */ .M)(call, { input, ...(isMap ? input : {}) });
        return text;
    };
}


/***/ })

};
