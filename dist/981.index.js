export const id = 981;
export const ids = [981];
export const modules = {

/***/ 68753:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * Copyright The OpenTelemetry Authors
 * SPDX-License-Identifier: Apache-2.0
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AbstractAsyncHooksContextManager = void 0;
const events_1 = __webpack_require__(24434);
const ADD_LISTENER_METHODS = [
    'addListener',
    'on',
    'once',
    'prependListener',
    'prependOnceListener',
];
class AbstractAsyncHooksContextManager {
    /**
     * Binds a the certain context or the active one to the target function and then returns the target
     * @param context A context (span) to be bind to target
     * @param target a function or event emitter. When target or one of its callbacks is called,
     *  the provided context will be used as the active context for the duration of the call.
     */
    bind(context, target) {
        if (target instanceof events_1.EventEmitter) {
            return this._bindEventEmitter(context, target);
        }
        if (typeof target === 'function') {
            return this._bindFunction(context, target);
        }
        return target;
    }
    _bindFunction(context, target) {
        const manager = this;
        const contextWrapper = function (...args) {
            return manager.with(context, () => target.apply(this, args));
        };
        Object.defineProperty(contextWrapper, 'length', {
            enumerable: false,
            configurable: true,
            writable: false,
            value: target.length,
        });
        /**
         * It isn't possible to tell Typescript that contextWrapper is the same as T
         * so we forced to cast as any here.
         */
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        return contextWrapper;
    }
    /**
     * By default, EventEmitter call their callback with their context, which we do
     * not want, instead we will bind a specific context to all callbacks that
     * go through it.
     * @param context the context we want to bind
     * @param ee EventEmitter an instance of EventEmitter to patch
     */
    _bindEventEmitter(context, ee) {
        const map = this._getPatchMap(ee);
        if (map !== undefined)
            return ee;
        this._createPatchMap(ee);
        // patch methods that add a listener to propagate context
        ADD_LISTENER_METHODS.forEach(methodName => {
            if (ee[methodName] === undefined)
                return;
            ee[methodName] = this._patchAddListener(ee, ee[methodName], context);
        });
        // patch methods that remove a listener
        if (typeof ee.removeListener === 'function') {
            ee.removeListener = this._patchRemoveListener(ee, ee.removeListener);
        }
        if (typeof ee.off === 'function') {
            ee.off = this._patchRemoveListener(ee, ee.off);
        }
        // patch method that remove all listeners
        if (typeof ee.removeAllListeners === 'function') {
            ee.removeAllListeners = this._patchRemoveAllListeners(ee, ee.removeAllListeners);
        }
        return ee;
    }
    /**
     * Patch methods that remove a given listener so that we match the "patched"
     * version of that listener (the one that propagate context).
     * @param ee EventEmitter instance
     * @param original reference to the patched method
     */
    _patchRemoveListener(ee, original) {
        const contextManager = this;
        return function (event, listener) {
            const events = contextManager._getPatchMap(ee)?.[event];
            if (events === undefined) {
                return original.call(this, event, listener);
            }
            const patchedListener = events.get(listener);
            return original.call(this, event, patchedListener || listener);
        };
    }
    /**
     * Patch methods that remove all listeners so we remove our
     * internal references for a given event.
     * @param ee EventEmitter instance
     * @param original reference to the patched method
     */
    _patchRemoveAllListeners(ee, original) {
        const contextManager = this;
        return function (event) {
            const map = contextManager._getPatchMap(ee);
            if (map !== undefined) {
                if (arguments.length === 0) {
                    contextManager._createPatchMap(ee);
                }
                else if (map[event] !== undefined) {
                    delete map[event];
                }
            }
            return original.apply(this, arguments);
        };
    }
    /**
     * Patch methods on an event emitter instance that can add listeners so we
     * can force them to propagate a given context.
     * @param ee EventEmitter instance
     * @param original reference to the patched method
     * @param [context] context to propagate when calling listeners
     */
    _patchAddListener(ee, original, context) {
        const contextManager = this;
        return function (event, listener) {
            /**
             * This check is required to prevent double-wrapping the listener.
             * The implementation for ee.once wraps the listener and calls ee.on.
             * Without this check, we would wrap that wrapped listener.
             * This causes an issue because ee.removeListener depends on the onceWrapper
             * to properly remove the listener. If we wrap their wrapper, we break
             * that detection.
             */
            if (contextManager._wrapped) {
                return original.call(this, event, listener);
            }
            let map = contextManager._getPatchMap(ee);
            if (map === undefined) {
                map = contextManager._createPatchMap(ee);
            }
            let listeners = map[event];
            if (listeners === undefined) {
                listeners = new WeakMap();
                map[event] = listeners;
            }
            const patchedListener = contextManager.bind(context, listener);
            // store a weak reference of the user listener to ours
            listeners.set(listener, patchedListener);
            /**
             * See comment at the start of this function for the explanation of this property.
             */
            contextManager._wrapped = true;
            try {
                return original.call(this, event, patchedListener);
            }
            finally {
                contextManager._wrapped = false;
            }
        };
    }
    _createPatchMap(ee) {
        const map = Object.create(null);
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        ee[this._kOtListeners] = map;
        return map;
    }
    _getPatchMap(ee) {
        return ee[this._kOtListeners];
    }
    _kOtListeners = Symbol('OtListeners');
    _wrapped = false;
}
exports.AbstractAsyncHooksContextManager = AbstractAsyncHooksContextManager;
//# sourceMappingURL=AbstractAsyncHooksContextManager.js.map

/***/ }),

/***/ 91187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * Copyright The OpenTelemetry Authors
 * SPDX-License-Identifier: Apache-2.0
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AsyncHooksContextManager = void 0;
const api_1 = __webpack_require__(63914);
const asyncHooks = __webpack_require__(90290);
const AbstractAsyncHooksContextManager_1 = __webpack_require__(68753);
/**
 * @deprecated Use AsyncLocalStorageContextManager instead.
 */
class AsyncHooksContextManager extends AbstractAsyncHooksContextManager_1.AbstractAsyncHooksContextManager {
    _asyncHook;
    _contexts = new Map();
    _stack = [];
    constructor() {
        super();
        this._asyncHook = asyncHooks.createHook({
            init: this._init.bind(this),
            before: this._before.bind(this),
            after: this._after.bind(this),
            destroy: this._destroy.bind(this),
            promiseResolve: this._destroy.bind(this),
        });
    }
    active() {
        return this._stack[this._stack.length - 1] ?? api_1.ROOT_CONTEXT;
    }
    with(context, fn, thisArg, ...args) {
        this._enterContext(context);
        try {
            return fn.call(thisArg, ...args);
        }
        finally {
            this._exitContext();
        }
    }
    enable() {
        this._asyncHook.enable();
        return this;
    }
    disable() {
        this._asyncHook.disable();
        this._contexts.clear();
        this._stack = [];
        return this;
    }
    /**
     * Init hook will be called when userland create a async context, setting the
     * context as the current one if it exist.
     * @param uid id of the async context
     * @param type the resource type
     */
    _init(uid, type) {
        // ignore TIMERWRAP as they combine timers with same timeout which can lead to
        // false context propagation. TIMERWRAP has been removed in node 11
        // every timer has it's own `Timeout` resource anyway which is used to propagate
        // context.
        if (type === 'TIMERWRAP')
            return;
        const context = this._stack[this._stack.length - 1];
        if (context !== undefined) {
            this._contexts.set(uid, context);
        }
    }
    /**
     * Destroy hook will be called when a given context is no longer used so we can
     * remove its attached context.
     * @param uid uid of the async context
     */
    _destroy(uid) {
        this._contexts.delete(uid);
    }
    /**
     * Before hook is called just before executing a async context.
     * @param uid uid of the async context
     */
    _before(uid) {
        const context = this._contexts.get(uid);
        if (context !== undefined) {
            this._enterContext(context);
        }
    }
    /**
     * After hook is called just after completing the execution of a async context.
     */
    _after() {
        this._exitContext();
    }
    /**
     * Set the given context as active
     */
    _enterContext(context) {
        this._stack.push(context);
    }
    /**
     * Remove the context at the root of the stack
     */
    _exitContext() {
        this._stack.pop();
    }
}
exports.AsyncHooksContextManager = AsyncHooksContextManager;
//# sourceMappingURL=AsyncHooksContextManager.js.map

/***/ }),

/***/ 76651:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * Copyright The OpenTelemetry Authors
 * SPDX-License-Identifier: Apache-2.0
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AsyncLocalStorageContextManager = void 0;
const api_1 = __webpack_require__(63914);
const async_hooks_1 = __webpack_require__(90290);
const AbstractAsyncHooksContextManager_1 = __webpack_require__(68753);
/**
 * Wrapper around a token and _asyncLocalStorage to mirror the behavior of
 * a Node.js RunScope
 *
 * @internal not intended for direct public consumption. Will be removed once
 * withScope is available on all supported Node.js versions
 */
class DisposeOnceToken {
    _isDisposed = false;
    _previousContext;
    _asyncLocalStorage;
    constructor(previousContext, asyncLocalStorage) {
        this._previousContext = previousContext;
        this._asyncLocalStorage = asyncLocalStorage;
    }
    dispose() {
        if (this._isDisposed) {
            return;
        }
        this._asyncLocalStorage.enterWith(this._previousContext);
        this._isDisposed = true;
    }
}
class AsyncLocalStorageContextManager extends AbstractAsyncHooksContextManager_1.AbstractAsyncHooksContextManager {
    _asyncLocalStorage;
    constructor() {
        super();
        this._asyncLocalStorage = new async_hooks_1.AsyncLocalStorage();
    }
    active() {
        return this._asyncLocalStorage.getStore() ?? api_1.ROOT_CONTEXT;
    }
    with(context, fn, thisArg, ...args) {
        const cb = thisArg == null ? fn : fn.bind(thisArg);
        return this._asyncLocalStorage.run(context, cb, ...args);
    }
    enable() {
        return this;
    }
    disable() {
        this._asyncLocalStorage.disable();
        return this;
    }
    /**
     * Imperatively sets `context` as active for the current async execution chain
     * and operations spawned from it. Returns a {@link ContextManagementToken} whose `dispose()`
     * restores the previous context (see {@link ContextManager.attach}).
     *
     * On Node.js 25.9+, delegates to `AsyncLocalStorage.withScope()` which returns
     * a native `RunScope`. On older Node.js versions, falls back to `enterWith()` with
     * a manual token.
     *
     * **Caveat for async functions:** Both `withScope()` and `enterWith()` affect the
     * entire current async execution chain. If `attach()` is called inside an async
     * function before the first `await`, the context change will leak into the caller's
     * context and remain active there until something else restores it. Prefer `with()`
     * for async code.
     *
     * @experimental This API is experimental and may change in minor releases without prior notice.
     */
    attach(context) {
        // Node.js 25.9+: withScope() returns a RunScope with dispose()
        const withScope = this._asyncLocalStorage.withScope;
        if (withScope) {
            return withScope.call(this._asyncLocalStorage, context);
        }
        // Fallback for older Node.js - this can be dropped when the minimum supported
        // Node.js version of this package is 25.9 or higher.
        const previousContext = this.active();
        this._asyncLocalStorage.enterWith(context);
        return new DisposeOnceToken(previousContext, this._asyncLocalStorage);
    }
}
exports.AsyncLocalStorageContextManager = AsyncLocalStorageContextManager;
//# sourceMappingURL=AsyncLocalStorageContextManager.js.map

/***/ }),

/***/ 18805:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

/*
 * Copyright The OpenTelemetry Authors
 * SPDX-License-Identifier: Apache-2.0
 */
__webpack_unused_export__ = ({ value: true });
exports.Hp = __webpack_unused_export__ = void 0;
var AsyncHooksContextManager_1 = __webpack_require__(91187);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return AsyncHooksContextManager_1.AsyncHooksContextManager; } });
var AsyncLocalStorageContextManager_1 = __webpack_require__(76651);
Object.defineProperty(exports, "Hp", ({ enumerable: true, get: function () { return AsyncLocalStorageContextManager_1.AsyncLocalStorageContextManager; } }));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 56981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTracing: () => (/* binding */ startTracing)
});

// EXTERNAL MODULE: ./node_modules/@langfuse/otel/dist/index.mjs
var dist = __webpack_require__(49335);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/context-async-hooks/build/src/index.js
var build_src = __webpack_require__(18805);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/core/build/src/index.js
var core_build_src = __webpack_require__(24637);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/exporter-trace-otlp-http/build/src/index.js
var exporter_trace_otlp_http_build_src = __webpack_require__(86004);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-trace-base/build/src/index-shim.js
var index_shim = __webpack_require__(19644);
;// CONCATENATED MODULE: ./build/worker/foreign-tracing.js
/** Where @langfuse/tracing keeps a provider of its own: `setLangfuseTracerProvider`. */
const LANGFUSE = Symbol.for('langfuse');
/** An exporter of the user's that does not answer must not keep every item. */
const FLUSH_LIMIT_MS = 2_000;
/**
 * The span processors of an SDK that was loaded before the worker (`NODE_OPTIONS`), as one: its exporters go on getting
 * spans, of the worker's tracer now. Undefined where there is none, or one of another make.
 */
function preloadedProcessor(api) {
    const registered = holder(holder(api)?.trace);
    const provider = holder(call(registered, 'getDelegate')) ?? registered;
    // By its name in version 2, and in version 1.
    const processor = holder(provider?._activeSpanProcessor) ?? holder(provider?.activeSpanProcessor);
    if (processor === undefined)
        return undefined;
    return {
        onStart: (span, parent) => {
            attempt(processor, 'onStart', asEveryVersionKnowsIt(span), parent);
        },
        onEnd: (span) => {
            attempt(processor, 'onEnd', asEveryVersionKnowsIt(span));
        },
        forceFlush: async () => {
            await within(FLUSH_LIMIT_MS, call(processor, 'forceFlush'));
        },
        shutdown: () => Promise.resolve(),
    };
}
/** Spans of a provider that @langfuse/tracing was given for itself, which the relay gets from its own exporter. */
async function flushIsolated() {
    const state = holder(globalThis[LANGFUSE]);
    const provider = holder(state?.isolatedTracerProvider);
    if (provider !== undefined)
        await within(FLUSH_LIMIT_MS, call(provider, 'forceFlush'));
}
/** Resolves when the work has ended, in whatever way, or the time is over. */
async function within(limitMs, work) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(resolve, limitMs);
    });
    await Promise.race([Promise.resolve(work).catch(() => undefined), limit]);
    clearTimeout(timer);
}
/** Exporters before version 2 read two more names. */
function asEveryVersionKnowsIt(span) {
    return Object.defineProperties(span, {
        parentSpanId: { value: span.parentSpanContext?.spanId, configurable: true },
        instrumentationLibrary: { value: span.instrumentationScope, configurable: true },
    });
}
/** What the user's own exporter throws is not the worker's to fail by. */
function attempt(target, method, span, parent) {
    try {
        call(target, method, span, parent);
    }
    catch {
        return;
    }
}
function call(target, method, ...args) {
    const found = target?.[method];
    return typeof found === 'function' ? Reflect.apply(found, target, args) : undefined;
}
function holder(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}

;// CONCATENATED MODULE: ./build/worker/span-outbox.js

/** So many spans are sent without being asked; the rest when an item is over, or after `LATE_MS`. */
const BATCH = 256;
/** For spans that end when no item runs. */
const LATE_MS = 1_000;
const TOO_LARGE = 413;
function createSpanOutbox(relay) {
    const open = new Map();
    let waiting = [];
    let sending = Promise.resolve();
    let timer;
    const count = (span, by) => {
        const { traceId } = span.spanContext();
        const left = (open.get(traceId) ?? 0) + by;
        if (left === 0)
            open.delete(traceId);
        else
            open.set(traceId, left);
    };
    const send = async (batch) => {
        const answer = await handOver(relay, batch);
        if (answer === 'taken')
            for (const span of batch)
                count(span, -1);
        if (answer !== 'too large' || batch.length === 1)
            return;
        const half = Math.ceil(batch.length / 2);
        await send(batch.slice(0, half));
        await send(batch.slice(half));
    };
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        const batch = waiting;
        waiting = [];
        if (batch.length > 0)
            sending = sending.then(() => send(batch));
        return sending;
    };
    return {
        counter: {
            onStart: (span) => {
                count(span, 1);
            },
            onEnd: () => undefined,
            forceFlush: () => Promise.resolve(),
            shutdown: () => Promise.resolve(),
        },
        exporter: {
            export(spans, done) {
                waiting.push(...spans);
                if (waiting.length >= BATCH)
                    void flush();
                timer ??= setTimeout(() => void flush(), LATE_MS).unref();
                done({ code: core_build_src.ExportResultCode.SUCCESS });
            },
            shutdown: () => Promise.resolve(),
        },
        flush,
        missing: (traceId) => open.get(traceId) ?? 0,
    };
}
function handOver(relay, batch) {
    return new Promise((resolve) => {
        relay.export([...batch], ({ code, error }) => {
            if (code === core_build_src.ExportResultCode.SUCCESS)
                resolve('taken');
            else
                resolve(error !== undefined && 'code' in error && error.code === TOO_LARGE ? 'too large' : 'lost');
        });
    });
}

;// CONCATENATED MODULE: ./build/worker/tracing.js








/** Where @opentelemetry/api keeps what is registered, for all its copies in the process. */
const API = Symbol.for('opentelemetry.js.api.1');
/** To the relay on this machine. */
const EXPORT_TIMEOUT_MS = 10_000;
/**
 * Makes this process's spans ours: registered before the user's modules are loaded, sent to the relay that the
 * environment names, and within reach of any copy of the user's @opentelemetry/api. A provider that the user's code
 * registers itself is refused by the API, quietly; one that was there before goes on getting every span.
 */
function startTracing() {
    const registered = globalThis;
    const preloaded = preloadedProcessor(registered[API]);
    // It would keep the globals, and every span would go elsewhere.
    Reflect.deleteProperty(globalThis, API);
    const outbox = createSpanOutbox(new exporter_trace_otlp_http_build_src/* OTLPTraceExporter */.Q({
        url: process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? '',
        headers: { Authorization: authorization(process.env.OTEL_EXPORTER_OTLP_HEADERS) },
        timeoutMillis: EXPORT_TIMEOUT_MS,
    }));
    // Brings what @langfuse/tracing keeps in the context, as users and sessions, to the spans.
    const langfuse = new dist/* LangfuseSpanProcessor */.Er({
        exporter: outbox.exporter,
        exportMode: 'immediate',
        shouldExportSpan: () => true,
        mediaUploadEnabled: false,
    });
    const propagator = new core_build_src.CompositePropagator({
        propagators: [new core_build_src.W3CTraceContextPropagator(), new core_build_src.W3CBaggagePropagator()],
    });
    src.context.setGlobalContextManager(new build_src/* AsyncLocalStorageContextManager */.Hp().enable());
    src.propagation.setGlobalPropagator(propagator);
    const provider = new index_shim/* BasicTracerProvider */.l({
        spanProcessors: [outbox.counter, langfuse, ...(preloaded === undefined ? [] : [preloaded])],
        sampler: new index_shim/* AlwaysOnSampler */.f4(),
        spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
    });
    src.trace.setGlobalTracerProvider(provider);
    // A copy of the API reads only what a copy of its own minor version or a newer one has registered; the user's may be
    // newer than ours, and would then lose every span without a word. After our last registration, so no copy writes.
    const api = registered[API];
    if (api !== undefined)
        api.version = `1.${String(Number.MAX_SAFE_INTEGER)}.0`;
    const flush = async () => {
        await flushIsolated();
        await langfuse.forceFlush().catch(() => undefined);
        await outbox.flush();
    };
    return {
        flush,
        run(traceparent, work) {
            const parent = traceparent === undefined ? src.ROOT_CONTEXT : propagator.extract(src.ROOT_CONTEXT, { traceparent }, getter);
            return src.context.with(parent, work);
        },
        missing: (traceparent = '') => outbox.missing(traceparent.split('-')[1] ?? ''),
        close: async () => {
            await Promise.all([flush(), preloaded?.forceFlush()]);
        },
    };
}
const getter = {
    get: (carrier, key) => (key === 'traceparent' ? carrier.traceparent : undefined),
    keys: () => ['traceparent'],
};
/** `Authorization=Basic%20…`, as OpenTelemetry writes headers in a variable. */
function authorization(headers = '') {
    return decodeURIComponent(headers.replace(/^Authorization=/, ''));
}


/***/ })

};
