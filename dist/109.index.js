export const id = 109;
export const ids = [109];
export const modules = {

/***/ 94109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startTracing: () => (/* binding */ startTracing)
/* harmony export */ });
/* harmony import */ var _langfuse_otel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49335);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63914);
/* harmony import */ var _opentelemetry_context_async_hooks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18805);
/* harmony import */ var _opentelemetry_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24637);
/* harmony import */ var _opentelemetry_sdk_node_build_src_sdk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67557);
/* harmony import */ var _opentelemetry_sdk_trace_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19644);




// The package's root does not survive bundling (ncc drops its exports); this file of it does, and is smaller.


/** Where @opentelemetry/api keeps what is registered, for all its copies in the process. */
const API = Symbol.for('opentelemetry.js.api.1');
/** Variables that no option of the SDK overrules; the user's own code still finds them after the start. */
const OVERRULED = ['OTEL_SDK_DISABLED', 'OTEL_LOG_LEVEL', 'OTEL_CONFIG_FILE'];
/** To the relay on this machine. */
const EXPORT_TIMEOUT_S = 10;
/**
 * Makes this process's spans ours: the SDK is registered before the user's modules are loaded, sends everything to the
 * relay that the environment names (LANGFUSE_BASE_URL and its token), and can be read by any copy of the user's
 * @opentelemetry/api. A provider that the user's code starts itself is refused by the API, quietly.
 */
function startTracing() {
    const registered = globalThis;
    // An SDK that was preloaded (NODE_OPTIONS) would keep the globals, and every span would go elsewhere.
    Reflect.deleteProperty(globalThis, API);
    const saved = OVERRULED.map((name) => [name, process.env[name]]);
    for (const name of OVERRULED)
        Reflect.deleteProperty(process.env, name);
    const processor = new _langfuse_otel__WEBPACK_IMPORTED_MODULE_0__/* .LangfuseSpanProcessor */ .Er({
        shouldExportSpan: () => true,
        mediaUploadEnabled: false,
        timeout: EXPORT_TIMEOUT_S,
    });
    const propagator = new _opentelemetry_core__WEBPACK_IMPORTED_MODULE_1__.CompositePropagator({
        propagators: [new _opentelemetry_core__WEBPACK_IMPORTED_MODULE_1__.W3CTraceContextPropagator(), new _opentelemetry_core__WEBPACK_IMPORTED_MODULE_1__.W3CBaggagePropagator()],
    });
    const sdk = new _opentelemetry_sdk_node_build_src_sdk_js__WEBPACK_IMPORTED_MODULE_2__/* .NodeSDK */ .P({
        spanProcessors: [processor],
        instrumentations: [],
        autoDetectResources: false,
        metricReaders: [],
        logRecordProcessors: [],
        sampler: new _opentelemetry_sdk_trace_base__WEBPACK_IMPORTED_MODULE_3__/* .AlwaysOnSampler */ .f4(),
        contextManager: new _opentelemetry_context_async_hooks__WEBPACK_IMPORTED_MODULE_4__.AsyncLocalStorageContextManager(),
        textMapPropagator: propagator,
        spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
    });
    sdk.start();
    for (const [name, value] of saved)
        if (value !== undefined)
            process.env[name] = value;
    // A copy of the API reads only what a copy of its own minor version or a newer one has registered; the user's may be
    // newer than ours, and would then lose every span without a word. After our last registration, so no copy writes.
    const api = registered[API];
    if (api !== undefined)
        api.version = `1.${String(Number.MAX_SAFE_INTEGER)}.0`;
    return {
        run: (traceparent, work) => {
            const parent = traceparent === undefined ? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__.ROOT_CONTEXT : propagator.extract(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__.ROOT_CONTEXT, { traceparent }, getter);
            return _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__.context.with(parent, work);
        },
        flush: () => processor.forceFlush(),
    };
}
const getter = {
    get: (carrier, key) => (key === 'traceparent' ? carrier.traceparent : undefined),
    keys: () => ['traceparent'],
};


/***/ })

};
