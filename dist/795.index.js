export const id = 795;
export const ids = [795];
export const modules = {

/***/ 10795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LangfuseClient: () => (/* binding */ LangfuseClient)
});

// UNUSED EXPORTS: ChatMessageType, ChatPromptClient, DatasetManager, ExperimentManager, LangfuseMedia, LangfuseMediaReference, MediaManager, PromptManager, RegressionError, RunnerContext, ScoreManager, TextPromptClient, createEvaluatorFromAutoevals

// EXTERNAL MODULE: ./node_modules/@langfuse/core/dist/index.mjs
var dist = __webpack_require__(73302);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
;// CONCATENATED MODULE: ./node_modules/@langfuse/tracing/dist/index.mjs
// src/index.ts



// src/attributes.ts

function createTraceAttributes({
  input,
  output
} = {}) {
  const attributes = {
    [dist/* LangfuseOtelSpanAttributes */.BV.TRACE_INPUT]: _serialize(input),
    [dist/* LangfuseOtelSpanAttributes */.BV.TRACE_OUTPUT]: _serialize(output)
  };
  return Object.fromEntries(
    Object.entries(attributes).filter(([_, v]) => v != null)
  );
}
function createObservationAttributes(type, attributes) {
  const {
    metadata,
    input,
    output,
    level,
    statusMessage,
    version,
    environment,
    completionStartTime,
    model,
    modelParameters,
    usageDetails,
    costDetails,
    prompt
  } = attributes;
  let otelAttributes = {
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_TYPE]: type,
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_LEVEL]: level,
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_STATUS_MESSAGE]: statusMessage,
    [dist/* LangfuseOtelSpanAttributes */.BV.VERSION]: version,
    [dist/* LangfuseOtelSpanAttributes */.BV.ENVIRONMENT]: environment,
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_INPUT]: _serialize(input),
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_OUTPUT]: _serialize(output),
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_MODEL]: model,
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_USAGE_DETAILS]: _serialize(usageDetails),
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_COST_DETAILS]: _serialize(costDetails),
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_COMPLETION_START_TIME]: _serialize(completionStartTime),
    [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_MODEL_PARAMETERS]: _serialize(modelParameters),
    ...prompt && !prompt.isFallback ? {
      [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_PROMPT_NAME]: prompt.name,
      [dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_PROMPT_VERSION]: prompt.version
    } : {},
    ..._flattenAndSerializeMetadata(metadata, "observation")
  };
  return Object.fromEntries(
    Object.entries(otelAttributes).filter(([_, v]) => v != null)
  );
}
function _serialize(obj) {
  try {
    if (typeof obj === "string") return obj;
    return obj != null ? JSON.stringify(obj) : void 0;
  } catch {
    return "<failed to serialize>";
  }
}
function _flattenAndSerializeMetadata(metadata, type) {
  const prefix = type === "observation" ? dist/* LangfuseOtelSpanAttributes */.BV.OBSERVATION_METADATA : dist/* LangfuseOtelSpanAttributes */.BV.TRACE_METADATA;
  const metadataAttributes = {};
  if (metadata === void 0 || metadata === null) {
    return metadataAttributes;
  }
  if (typeof metadata !== "object" || Array.isArray(metadata)) {
    const serialized = _serialize(metadata);
    if (serialized) {
      metadataAttributes[prefix] = serialized;
    }
  } else {
    for (const [key, value] of Object.entries(metadata)) {
      const serialized = typeof value === "string" ? value : _serialize(value);
      if (serialized) {
        metadataAttributes[`${prefix}.${key}`] = serialized;
      }
    }
  }
  return metadataAttributes;
}

// src/spanWrapper.ts


// src/tracerProvider.ts


var LANGFUSE_GLOBAL_SYMBOL = Symbol.for("langfuse");
function createState() {
  return {
    isolatedTracerProvider: null
  };
}
function getGlobalState() {
  const initialState = createState();
  try {
    const g = globalThis;
    if (typeof g !== "object" || g === null) {
      (0,dist/* getGlobalLogger */.iq)().warn(
        "globalThis is not available, using fallback state"
      );
      return initialState;
    }
    if (!g[LANGFUSE_GLOBAL_SYMBOL]) {
      Object.defineProperty(g, LANGFUSE_GLOBAL_SYMBOL, {
        value: initialState,
        writable: false,
        // lock the slot (not the contents)
        configurable: false,
        enumerable: false
      });
    }
    return g[LANGFUSE_GLOBAL_SYMBOL];
  } catch (err) {
    if (err instanceof Error) {
      (0,dist/* getGlobalLogger */.iq)().error(`Failed to access global state: ${err.message}`);
    } else {
      (0,dist/* getGlobalLogger */.iq)().error(`Failed to access global state: ${String(err)}`);
    }
    return initialState;
  }
}
function setLangfuseTracerProvider(provider) {
  getGlobalState().isolatedTracerProvider = provider;
}
function getLangfuseTracerProvider() {
  const { isolatedTracerProvider } = getGlobalState();
  if (isolatedTracerProvider) return isolatedTracerProvider;
  return src.trace.getTracerProvider();
}
function getLangfuseTracer() {
  return getLangfuseTracerProvider().getTracer(
    dist/* LANGFUSE_TRACER_NAME */.so,
    dist/* LANGFUSE_SDK_VERSION */.wR
  );
}

// src/spanWrapper.ts
var LangfuseBaseObservation = class {
  constructor(params) {
    var _a;
    this.otelSpan = params.otelSpan;
    this.id = params.otelSpan.spanContext().spanId;
    this.traceId = params.otelSpan.spanContext().traceId;
    this.type = params.type;
    this.otelSpan.setAttributes(
      createObservationAttributes(params.type, (_a = params.attributes) != null ? _a : {})
    );
  }
  /** Gets the Langfuse OpenTelemetry tracer instance */
  get tracer() {
    return getLangfuseTracer();
  }
  /**
   * Ends the observation, marking it as complete.
   *
   * @param endTime - Optional end time, defaults to current time
   */
  end(endTime) {
    this.otelSpan.end(endTime);
  }
  updateOtelSpanAttributes(attributes) {
    this.otelSpan.setAttributes(
      createObservationAttributes(this.type, attributes)
    );
  }
  /**
   * Set trace-level input and output for the trace this observation belongs to.
   *
   * @deprecated This is a legacy method for backward compatibility with Langfuse platform
   * features that still rely on trace-level input/output (e.g., legacy LLM-as-a-judge
   * evaluators). It will be removed in a future major version.
   *
   * For setting other trace attributes (userId, sessionId, metadata, tags, version),
   * use {@link propagateAttributes} instead.
   *
   * @param attributes - Input and output data to associate with the trace
   * @returns The observation instance for method chaining
   *
   * @example
   * ```typescript
   * const span = startObservation('my-operation');
   * span.setTraceIO({
   *   input: { query: 'user question' },
   *   output: { response: 'assistant answer' }
   * });
   * ```
   */
  setTraceIO(attributes) {
    this.otelSpan.setAttributes(createTraceAttributes(attributes));
    return this;
  }
  /**
   * Make the trace this observation belongs to publicly accessible via its URL.
   *
   * When a trace is published, anyone with the trace link can view the full trace
   * without needing to be logged in to Langfuse. This action cannot be undone
   * programmatically - once any span in a trace is published, the entire trace
   * becomes public.
   *
   * @returns The observation instance for method chaining
   *
   * @example
   * ```typescript
   * const span = startObservation('my-operation');
   * span.setTraceAsPublic();
   * ```
   */
  setTraceAsPublic() {
    this.otelSpan.setAttributes({
      [dist/* LangfuseOtelSpanAttributes */.BV.TRACE_PUBLIC]: true
    });
    return this;
  }
  startObservation(name, attributes, options) {
    const { asType = "span" } = options || {};
    return startObservation(name, attributes, {
      asType,
      // typecast necessary as ts cannot narrow the type correctly
      parentSpanContext: this.otelSpan.spanContext()
    });
  }
};
var LangfuseSpan = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "span" });
  }
  /**
   * Updates this span with new attributes.
   *
   * @param attributes - Span attributes to set
   * @returns This span for method chaining
   *
   * @example
   * ```typescript
   * span.update({
   *   output: { result: 'success' },
   *   level: 'DEFAULT',
   *   metadata: { duration: 150 }
   * });
   * ```
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseAgent = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "agent" });
  }
  /**
   * Updates this agent observation with new attributes.
   *
   * @param attributes - Agent attributes to set
   * @returns This agent for method chaining
   *
   * @example
   * ```typescript
   * agent.update({
   *   output: {
   *     taskCompleted: true,
   *     iterationsUsed: 5,
   *     toolsInvoked: ['web-search', 'calculator', 'summarizer'],
   *     finalResult: 'Research completed with high confidence'
   *   },
   *   metadata: {
   *     efficiency: 0.85,
   *     qualityScore: 0.92,
   *     resourcesConsumed: { tokens: 15000, apiCalls: 12 }
   *   }
   * });
   * ```
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseTool = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "tool" });
  }
  /**
   * Updates this tool observation with new attributes.
   *
   * @param attributes - Tool attributes to set
   * @returns This tool for method chaining
   *
   * @example
   * ```typescript
   * tool.update({
   *   output: {
   *     result: searchResults,
   *     count: searchResults.length,
   *     relevanceScore: 0.89,
   *     executionTime: 1250
   *   },
   *   metadata: {
   *     cacheHit: false,
   *     apiCost: 0.025,
   *     rateLimitRemaining: 950
   *   }
   * });
   * ```
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseChain = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "chain" });
  }
  /**
   * Updates this chain observation with new attributes.
   *
   * @param attributes - Chain attributes to set
   * @returns This chain for method chaining
   *
   * @example
   * ```typescript
   * chain.update({
   *   output: {
   *     stepsCompleted: 5,
   *     stepsSuccessful: 4,
   *     finalResult: processedData,
   *     pipelineEfficiency: 0.87
   *   },
   *   metadata: {
   *     bottleneckStep: 'data-validation',
   *     parallelizationOpportunities: ['step-2', 'step-3'],
   *     optimizationSuggestions: ['cache-intermediate-results']
   *   }
   * });
   * ```
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseRetriever = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "retriever" });
  }
  /**
   * Updates this retriever observation with new attributes.
   *
   * @param attributes - Retriever attributes to set
   * @returns This retriever for method chaining
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseEvaluator = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "evaluator" });
  }
  /**
   * Updates this evaluator observation with new attributes.
   *
   * @param attributes - Evaluator attributes to set
   * @returns This evaluator for method chaining
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseGuardrail = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "guardrail" });
  }
  /**
   * Updates this guardrail observation with new attributes.
   *
   * @param attributes - Guardrail attributes to set
   * @returns This guardrail for method chaining
   */
  update(attributes) {
    super.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseGeneration = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "generation" });
  }
  update(attributes) {
    this.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseEmbedding = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "embedding" });
  }
  /**
   * Updates this embedding observation with new attributes.
   *
   * @param attributes - Embedding attributes to set
   * @returns This embedding for method chaining
   */
  update(attributes) {
    this.updateOtelSpanAttributes(attributes);
    return this;
  }
};
var LangfuseEvent = class extends LangfuseBaseObservation {
  constructor(params) {
    super({ ...params, type: "event" });
    this.otelSpan.end(params.timestamp);
  }
};

// src/index.ts


function createOtelSpan(params) {
  return getLangfuseTracer().startSpan(
    params.name,
    { startTime: params.startTime },
    createParentContext(params.parentSpanContext)
  );
}
function createParentContext(parentSpanContext) {
  if (!parentSpanContext) return;
  return src.trace.setSpanContext(src.context.active(), parentSpanContext);
}
function wrapPromise(promise, span, endOnExit) {
  return promise.then(
    (value) => {
      if (endOnExit !== false) {
        span.end();
      }
      return value;
    },
    (err) => {
      span.setStatus({
        code: src.SpanStatusCode.ERROR,
        message: err instanceof Error ? err.message : "Unknown error"
      });
      if (endOnExit !== false) {
        span.end();
      }
      throw err;
    }
  );
}
function startObservation(name, attributes, options) {
  var _a;
  const { asType = "span", ...observationOptions } = options || {};
  const otelSpan = createOtelSpan({
    name,
    ...observationOptions
  });
  switch (asType) {
    case "generation":
      return new LangfuseGeneration({
        otelSpan,
        attributes
      });
    case "embedding":
      return new LangfuseEmbedding({
        otelSpan,
        attributes
      });
    case "agent":
      return new LangfuseAgent({
        otelSpan,
        attributes
      });
    case "tool":
      return new LangfuseTool({
        otelSpan,
        attributes
      });
    case "chain":
      return new LangfuseChain({
        otelSpan,
        attributes
      });
    case "retriever":
      return new LangfuseRetriever({
        otelSpan,
        attributes
      });
    case "evaluator":
      return new LangfuseEvaluator({
        otelSpan,
        attributes
      });
    case "guardrail":
      return new LangfuseGuardrail({
        otelSpan,
        attributes
      });
    case "event": {
      const timestamp = (_a = observationOptions == null ? void 0 : observationOptions.startTime) != null ? _a : /* @__PURE__ */ new Date();
      return new LangfuseEvent({
        otelSpan,
        attributes,
        timestamp
      });
    }
    case "span":
    default:
      return new LangfuseSpan({
        otelSpan,
        attributes
      });
  }
}
function startActiveObservation(name, fn, options) {
  var _a;
  const { asType = "span", ...observationOptions } = options || {};
  return getLangfuseTracer().startActiveSpan(
    name,
    { startTime: observationOptions == null ? void 0 : observationOptions.startTime },
    (_a = createParentContext(observationOptions == null ? void 0 : observationOptions.parentSpanContext)) != null ? _a : src.context.active(),
    (span) => {
      const claimContext = (0,dist/* setLangfuseTraceIdInBaggage */.l0)(
        src.context.active(),
        span.spanContext().traceId
      );
      return src.context.with(claimContext, () => {
        var _a2;
        try {
          let observation;
          switch (asType) {
            case "generation":
              observation = new LangfuseGeneration({
                otelSpan: span
              });
              break;
            case "embedding":
              observation = new LangfuseEmbedding({
                otelSpan: span
              });
              break;
            case "agent":
              observation = new LangfuseAgent({
                otelSpan: span
              });
              break;
            case "tool":
              observation = new LangfuseTool({
                otelSpan: span
              });
              break;
            case "chain":
              observation = new LangfuseChain({
                otelSpan: span
              });
              break;
            case "retriever":
              observation = new LangfuseRetriever({
                otelSpan: span
              });
              break;
            case "evaluator":
              observation = new LangfuseEvaluator({
                otelSpan: span
              });
              break;
            case "guardrail":
              observation = new LangfuseGuardrail({
                otelSpan: span
              });
              break;
            case "event": {
              const timestamp = (_a2 = observationOptions == null ? void 0 : observationOptions.startTime) != null ? _a2 : /* @__PURE__ */ new Date();
              observation = new LangfuseEvent({
                otelSpan: span,
                timestamp
              });
              break;
            }
            case "span":
            default:
              observation = new LangfuseSpan({
                otelSpan: span
              });
          }
          const result = fn(observation);
          if (result instanceof Promise) {
            return wrapPromise(
              result,
              span,
              observationOptions == null ? void 0 : observationOptions.endOnExit
            );
          } else {
            if ((observationOptions == null ? void 0 : observationOptions.endOnExit) !== false) {
              span.end();
            }
            return result;
          }
        } catch (err) {
          span.setStatus({
            code: src.SpanStatusCode.ERROR,
            message: err instanceof Error ? err.message : "Unknown error"
          });
          if ((observationOptions == null ? void 0 : observationOptions.endOnExit) !== false) {
            span.end();
          }
          throw err;
        }
      });
    }
  );
}
function setActiveTraceIO(attributes) {
  const span = trace2.getActiveSpan();
  if (!span) {
    getGlobalLogger2().warn(
      "No active OTEL span in context. Skipping trace IO update."
    );
    return;
  }
  span.setAttributes(createTraceAttributes(attributes));
}
function setActiveTraceAsPublic() {
  const span = trace2.getActiveSpan();
  if (!span) {
    getGlobalLogger2().warn(
      "No active OTEL span in context. Skipping trace publish."
    );
    return;
  }
  span.setAttributes({
    [LangfuseOtelSpanAttributes3.TRACE_PUBLIC]: true
  });
}
function updateActiveObservation(attributes, options) {
  var _a;
  const span = trace2.getActiveSpan();
  if (!span) {
    getGlobalLogger2().warn(
      "No active OTEL span in context. Skipping span update."
    );
    return;
  }
  const otelAttributes = createObservationAttributes(
    (_a = options == null ? void 0 : options.asType) != null ? _a : "span",
    attributes
  );
  if (!(options == null ? void 0 : options.asType)) {
    otelAttributes[LangfuseOtelSpanAttributes3.OBSERVATION_TYPE] = void 0;
  }
  span.setAttributes(otelAttributes);
}
function observe(fn, options = {}) {
  const {
    name = fn.name || "anonymous-function",
    asType = "span",
    captureInput = true,
    captureOutput = true,
    parentSpanContext = void 0
  } = options;
  const wrappedFunction = function(...args) {
    const inputData = captureInput ? _captureArguments(args) : void 0;
    const observation = startObservation(
      name,
      inputData ? { input: inputData } : {},
      {
        asType,
        // typecast necessary as ts cannot narrow down type
        parentSpanContext
      }
    );
    const activeContext = setLangfuseTraceIdInBaggage(
      trace2.setSpan(context.active(), observation.otelSpan),
      observation.otelSpan.spanContext().traceId
    );
    try {
      const result = context.with(activeContext, () => fn.apply(this, args));
      if (result instanceof Promise) {
        return result.then(
          (value) => {
            if (captureOutput) {
              observation.update({ output: _captureOutput(value) });
            }
            if ((options == null ? void 0 : options.endOnExit) !== false) {
              observation.end();
            }
            return value;
          },
          (error) => {
            observation.update({
              level: "ERROR",
              statusMessage: (error instanceof Error ? error.message : String(error)) || "Function threw an error",
              output: captureOutput ? { error: String(error) } : void 0
            });
            if ((options == null ? void 0 : options.endOnExit) !== false) {
              observation.end();
            }
            throw error;
          }
        );
      } else {
        if (captureOutput) {
          observation.update({ output: _captureOutput(result) });
        }
        if ((options == null ? void 0 : options.endOnExit) !== false) {
          observation.end();
        }
        return result;
      }
    } catch (error) {
      observation.update({
        level: "ERROR",
        statusMessage: (error instanceof Error ? error.message : String(error)) || "Function threw an error",
        output: captureOutput ? { error: String(error) } : void 0
      });
      if ((options == null ? void 0 : options.endOnExit) !== false) {
        observation.end();
      }
      throw error;
    }
  };
  return wrappedFunction;
}
function _captureArguments(args) {
  try {
    if (args.length === 0) return void 0;
    if (args.length === 1) return args[0];
    return args;
  } catch {
    return "<failed to capture arguments>";
  }
}
function _captureOutput(value) {
  try {
    if (value === void 0 || value === null) return value;
    if (typeof value !== "object") return value;
    return value;
  } catch {
    return "<failed to capture output>";
  }
}
async function createTraceId(seed) {
  if (seed) {
    const data = new TextEncoder().encode(seed);
    const hashBuffer = await crypto.subtle.digest("SHA-256", data);
    const hashArray = new Uint8Array(hashBuffer);
    return uint8ArrayToHex(hashArray).slice(0, 32);
  }
  const randomValues = crypto.getRandomValues(new Uint8Array(16));
  return uint8ArrayToHex(randomValues);
}
function uint8ArrayToHex(array) {
  return Array.from(array).map((b) => b.toString(16).padStart(2, "0")).join("");
}
function getActiveTraceId() {
  var _a;
  return (_a = trace2.getActiveSpan()) == null ? void 0 : _a.spanContext().traceId;
}
function getActiveSpanId() {
  var _a;
  return (_a = trace2.getActiveSpan()) == null ? void 0 : _a.spanContext().spanId;
}

//# sourceMappingURL=index.mjs.map
;// CONCATENATED MODULE: ./node_modules/mustache/mustache.mjs
/*!
 * mustache.js - Logic-less {{mustache}} templates with JavaScript
 * http://github.com/janl/mustache.js
 */

var objectToString = Object.prototype.toString;
var isArray = Array.isArray || function isArrayPolyfill (object) {
  return objectToString.call(object) === '[object Array]';
};

function isFunction (object) {
  return typeof object === 'function';
}

/**
 * More correct typeof string handling array
 * which normally returns typeof 'object'
 */
function typeStr (obj) {
  return isArray(obj) ? 'array' : typeof obj;
}

function escapeRegExp (string) {
  return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, '\\$&');
}

/**
 * Null safe way of checking whether or not an object,
 * including its prototype, has a given property
 */
function hasProperty (obj, propName) {
  return obj != null && typeof obj === 'object' && (propName in obj);
}

/**
 * Safe way of detecting whether or not the given thing is a primitive and
 * whether it has the given property
 */
function primitiveHasOwnProperty (primitive, propName) {
  return (
    primitive != null
    && typeof primitive !== 'object'
    && primitive.hasOwnProperty
    && primitive.hasOwnProperty(propName)
  );
}

// Workaround for https://issues.apache.org/jira/browse/COUCHDB-577
// See https://github.com/janl/mustache.js/issues/189
var regExpTest = RegExp.prototype.test;
function testRegExp (re, string) {
  return regExpTest.call(re, string);
}

var nonSpaceRe = /\S/;
function isWhitespace (string) {
  return !testRegExp(nonSpaceRe, string);
}

var entityMap = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '/': '&#x2F;',
  '`': '&#x60;',
  '=': '&#x3D;'
};

function escapeHtml (string) {
  return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap (s) {
    return entityMap[s];
  });
}

var whiteRe = /\s*/;
var spaceRe = /\s+/;
var equalsRe = /\s*=/;
var curlyRe = /\s*\}/;
var tagRe = /#|\^|\/|>|\{|&|=|!/;

/**
 * Breaks up the given `template` string into a tree of tokens. If the `tags`
 * argument is given here it must be an array with two string values: the
 * opening and closing tags used in the template (e.g. [ "<%", "%>" ]). Of
 * course, the default is to use mustaches (i.e. mustache.tags).
 *
 * A token is an array with at least 4 elements. The first element is the
 * mustache symbol that was used inside the tag, e.g. "#" or "&". If the tag
 * did not contain a symbol (i.e. {{myValue}}) this element is "name". For
 * all text that appears outside a symbol this element is "text".
 *
 * The second element of a token is its "value". For mustache tags this is
 * whatever else was inside the tag besides the opening symbol. For text tokens
 * this is the text itself.
 *
 * The third and fourth elements of the token are the start and end indices,
 * respectively, of the token in the original template.
 *
 * Tokens that are the root node of a subtree contain two more elements: 1) an
 * array of tokens in the subtree and 2) the index in the original template at
 * which the closing tag for that section begins.
 *
 * Tokens for partials also contain two more elements: 1) a string value of
 * indendation prior to that tag and 2) the index of that tag on that line -
 * eg a value of 2 indicates the partial is the third tag on this line.
 */
function parseTemplate (template, tags) {
  if (!template)
    return [];
  var lineHasNonSpace = false;
  var sections = [];     // Stack to hold section tokens
  var tokens = [];       // Buffer to hold the tokens
  var spaces = [];       // Indices of whitespace tokens on the current line
  var hasTag = false;    // Is there a {{tag}} on the current line?
  var nonSpace = false;  // Is there a non-space char on the current line?
  var indentation = '';  // Tracks indentation for tags that use it
  var tagIndex = 0;      // Stores a count of number of tags encountered on a line

  // Strips all whitespace tokens array for the current line
  // if there was a {{#tag}} on it and otherwise only space.
  function stripSpace () {
    if (hasTag && !nonSpace) {
      while (spaces.length)
        delete tokens[spaces.pop()];
    } else {
      spaces = [];
    }

    hasTag = false;
    nonSpace = false;
  }

  var openingTagRe, closingTagRe, closingCurlyRe;
  function compileTags (tagsToCompile) {
    if (typeof tagsToCompile === 'string')
      tagsToCompile = tagsToCompile.split(spaceRe, 2);

    if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
      throw new Error('Invalid tags: ' + tagsToCompile);

    openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + '\\s*');
    closingTagRe = new RegExp('\\s*' + escapeRegExp(tagsToCompile[1]));
    closingCurlyRe = new RegExp('\\s*' + escapeRegExp('}' + tagsToCompile[1]));
  }

  compileTags(tags || mustache.tags);

  var scanner = new Scanner(template);

  var start, type, value, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;

    // Match any text between tags.
    value = scanner.scanUntil(openingTagRe);

    if (value) {
      for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
        chr = value.charAt(i);

        if (isWhitespace(chr)) {
          spaces.push(tokens.length);
          indentation += chr;
        } else {
          nonSpace = true;
          lineHasNonSpace = true;
          indentation += ' ';
        }

        tokens.push([ 'text', chr, start, start + 1 ]);
        start += 1;

        // Check for whitespace on the current line.
        if (chr === '\n') {
          stripSpace();
          indentation = '';
          tagIndex = 0;
          lineHasNonSpace = false;
        }
      }
    }

    // Match the opening tag.
    if (!scanner.scan(openingTagRe))
      break;

    hasTag = true;

    // Get the tag type.
    type = scanner.scan(tagRe) || 'name';
    scanner.scan(whiteRe);

    // Get the tag value.
    if (type === '=') {
      value = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === '{') {
      value = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = '&';
    } else {
      value = scanner.scanUntil(closingTagRe);
    }

    // Match the closing tag.
    if (!scanner.scan(closingTagRe))
      throw new Error('Unclosed tag at ' + scanner.pos);

    if (type == '>') {
      token = [ type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace ];
    } else {
      token = [ type, value, start, scanner.pos ];
    }
    tagIndex++;
    tokens.push(token);

    if (type === '#' || type === '^') {
      sections.push(token);
    } else if (type === '/') {
      // Check section nesting.
      openSection = sections.pop();

      if (!openSection)
        throw new Error('Unopened section "' + value + '" at ' + start);

      if (openSection[1] !== value)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === 'name' || type === '{' || type === '&') {
      nonSpace = true;
    } else if (type === '=') {
      // Set the tags for the next time around.
      compileTags(value);
    }
  }

  stripSpace();

  // Make sure there are no open sections when we're done.
  openSection = sections.pop();

  if (openSection)
    throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);

  return nestTokens(squashTokens(tokens));
}

/**
 * Combines the values of consecutive text tokens in the given `tokens` array
 * to a single token.
 */
function squashTokens (tokens) {
  var squashedTokens = [];

  var token, lastToken;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];

    if (token) {
      if (token[0] === 'text' && lastToken && lastToken[0] === 'text') {
        lastToken[1] += token[1];
        lastToken[3] = token[3];
      } else {
        squashedTokens.push(token);
        lastToken = token;
      }
    }
  }

  return squashedTokens;
}

/**
 * Forms the given array of `tokens` into a nested tree structure where
 * tokens that represent a section have two additional items: 1) an array of
 * all tokens that appear in that section and 2) the index in the original
 * template that represents the end of that section.
 */
function nestTokens (tokens) {
  var nestedTokens = [];
  var collector = nestedTokens;
  var sections = [];

  var token, section;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];

    switch (token[0]) {
      case '#':
      case '^':
        collector.push(token);
        sections.push(token);
        collector = token[4] = [];
        break;
      case '/':
        section = sections.pop();
        section[5] = token[2];
        collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
        break;
      default:
        collector.push(token);
    }
  }

  return nestedTokens;
}

/**
 * A simple string scanner that is used by the template parser to find
 * tokens in template strings.
 */
function Scanner (string) {
  this.string = string;
  this.tail = string;
  this.pos = 0;
}

/**
 * Returns `true` if the tail is empty (end of string).
 */
Scanner.prototype.eos = function eos () {
  return this.tail === '';
};

/**
 * Tries to match the given regular expression at the current position.
 * Returns the matched text if it can match, the empty string otherwise.
 */
Scanner.prototype.scan = function scan (re) {
  var match = this.tail.match(re);

  if (!match || match.index !== 0)
    return '';

  var string = match[0];

  this.tail = this.tail.substring(string.length);
  this.pos += string.length;

  return string;
};

/**
 * Skips all text until the given regular expression can be matched. Returns
 * the skipped string, which is the entire tail if no match can be made.
 */
Scanner.prototype.scanUntil = function scanUntil (re) {
  var index = this.tail.search(re), match;

  switch (index) {
    case -1:
      match = this.tail;
      this.tail = '';
      break;
    case 0:
      match = '';
      break;
    default:
      match = this.tail.substring(0, index);
      this.tail = this.tail.substring(index);
  }

  this.pos += match.length;

  return match;
};

/**
 * Represents a rendering context by wrapping a view object and
 * maintaining a reference to the parent context.
 */
function Context (view, parentContext) {
  this.view = view;
  this.cache = { '.': this.view };
  this.parent = parentContext;
}

/**
 * Creates a new context using the given view with this context
 * as the parent.
 */
Context.prototype.push = function push (view) {
  return new Context(view, this);
};

/**
 * Returns the value of the given name in this context, traversing
 * up the context hierarchy if the value is absent in this context's view.
 */
Context.prototype.lookup = function lookup (name) {
  var cache = this.cache;

  var value;
  if (cache.hasOwnProperty(name)) {
    value = cache[name];
  } else {
    var context = this, intermediateValue, names, index, lookupHit = false;

    while (context) {
      if (name.indexOf('.') > 0) {
        intermediateValue = context.view;
        names = name.split('.');
        index = 0;

        /**
         * Using the dot notion path in `name`, we descend through the
         * nested objects.
         *
         * To be certain that the lookup has been successful, we have to
         * check if the last object in the path actually has the property
         * we are looking for. We store the result in `lookupHit`.
         *
         * This is specially necessary for when the value has been set to
         * `undefined` and we want to avoid looking up parent contexts.
         *
         * In the case where dot notation is used, we consider the lookup
         * to be successful even if the last "object" in the path is
         * not actually an object but a primitive (e.g., a string, or an
         * integer), because it is sometimes useful to access a property
         * of an autoboxed primitive, such as the length of a string.
         **/
        while (intermediateValue != null && index < names.length) {
          if (index === names.length - 1)
            lookupHit = (
              hasProperty(intermediateValue, names[index])
              || primitiveHasOwnProperty(intermediateValue, names[index])
            );

          intermediateValue = intermediateValue[names[index++]];
        }
      } else {
        intermediateValue = context.view[name];

        /**
         * Only checking against `hasProperty`, which always returns `false` if
         * `context.view` is not an object. Deliberately omitting the check
         * against `primitiveHasOwnProperty` if dot notation is not used.
         *
         * Consider this example:
         * ```
         * Mustache.render("The length of a football field is {{#length}}{{length}}{{/length}}.", {length: "100 yards"})
         * ```
         *
         * If we were to check also against `primitiveHasOwnProperty`, as we do
         * in the dot notation case, then render call would return:
         *
         * "The length of a football field is 9."
         *
         * rather than the expected:
         *
         * "The length of a football field is 100 yards."
         **/
        lookupHit = hasProperty(context.view, name);
      }

      if (lookupHit) {
        value = intermediateValue;
        break;
      }

      context = context.parent;
    }

    cache[name] = value;
  }

  if (isFunction(value))
    value = value.call(this.view);

  return value;
};

/**
 * A Writer knows how to take a stream of tokens and render them to a
 * string, given a context. It also maintains a cache of templates to
 * avoid the need to parse the same template twice.
 */
function Writer () {
  this.templateCache = {
    _cache: {},
    set: function set (key, value) {
      this._cache[key] = value;
    },
    get: function get (key) {
      return this._cache[key];
    },
    clear: function clear () {
      this._cache = {};
    }
  };
}

/**
 * Clears all cached templates in this writer.
 */
Writer.prototype.clearCache = function clearCache () {
  if (typeof this.templateCache !== 'undefined') {
    this.templateCache.clear();
  }
};

/**
 * Parses and caches the given `template` according to the given `tags` or
 * `mustache.tags` if `tags` is omitted,  and returns the array of tokens
 * that is generated from the parse.
 */
Writer.prototype.parse = function parse (template, tags) {
  var cache = this.templateCache;
  var cacheKey = template + ':' + (tags || mustache.tags).join(':');
  var isCacheEnabled = typeof cache !== 'undefined';
  var tokens = isCacheEnabled ? cache.get(cacheKey) : undefined;

  if (tokens == undefined) {
    tokens = parseTemplate(template, tags);
    isCacheEnabled && cache.set(cacheKey, tokens);
  }
  return tokens;
};

/**
 * High-level method that is used to render the given `template` with
 * the given `view`.
 *
 * The optional `partials` argument may be an object that contains the
 * names and templates of partials that are used in the template. It may
 * also be a function that is used to load partial templates on the fly
 * that takes a single argument: the name of the partial.
 *
 * If the optional `config` argument is given here, then it should be an
 * object with a `tags` attribute or an `escape` attribute or both.
 * If an array is passed, then it will be interpreted the same way as
 * a `tags` attribute on a `config` object.
 *
 * The `tags` attribute of a `config` object must be an array with two
 * string values: the opening and closing tags used in the template (e.g.
 * [ "<%", "%>" ]). The default is to mustache.tags.
 *
 * The `escape` attribute of a `config` object must be a function which
 * accepts a string as input and outputs a safely escaped string.
 * If an `escape` function is not provided, then an HTML-safe string
 * escaping function is used as the default.
 */
Writer.prototype.render = function render (template, view, partials, config) {
  var tags = this.getConfigTags(config);
  var tokens = this.parse(template, tags);
  var context = (view instanceof Context) ? view : new Context(view, undefined);
  return this.renderTokens(tokens, context, partials, template, config);
};

/**
 * Low-level method that renders the given array of `tokens` using
 * the given `context` and `partials`.
 *
 * Note: The `originalTemplate` is only ever used to extract the portion
 * of the original template that was contained in a higher-order section.
 * If the template doesn't use higher-order sections, this argument may
 * be omitted.
 */
Writer.prototype.renderTokens = function renderTokens (tokens, context, partials, originalTemplate, config) {
  var buffer = '';

  var token, symbol, value;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value = undefined;
    token = tokens[i];
    symbol = token[0];

    if (symbol === '#') value = this.renderSection(token, context, partials, originalTemplate, config);
    else if (symbol === '^') value = this.renderInverted(token, context, partials, originalTemplate, config);
    else if (symbol === '>') value = this.renderPartial(token, context, partials, config);
    else if (symbol === '&') value = this.unescapedValue(token, context);
    else if (symbol === 'name') value = this.escapedValue(token, context, config);
    else if (symbol === 'text') value = this.rawValue(token);

    if (value !== undefined)
      buffer += value;
  }

  return buffer;
};

Writer.prototype.renderSection = function renderSection (token, context, partials, originalTemplate, config) {
  var self = this;
  var buffer = '';
  var value = context.lookup(token[1]);

  // This function is used to render an arbitrary template
  // in the current context by higher-order sections.
  function subRender (template) {
    return self.render(template, context, partials, config);
  }

  if (!value) return;

  if (isArray(value)) {
    for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
    }
  } else if (typeof value === 'object' || typeof value === 'string' || typeof value === 'number') {
    buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
  } else if (isFunction(value)) {
    if (typeof originalTemplate !== 'string')
      throw new Error('Cannot use higher-order sections without the original template');

    // Extract the portion of the original template that the section contains.
    value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);

    if (value != null)
      buffer += value;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
  }
  return buffer;
};

Writer.prototype.renderInverted = function renderInverted (token, context, partials, originalTemplate, config) {
  var value = context.lookup(token[1]);

  // Use JavaScript's definition of falsy. Include empty arrays.
  // See https://github.com/janl/mustache.js/issues/186
  if (!value || (isArray(value) && value.length === 0))
    return this.renderTokens(token[4], context, partials, originalTemplate, config);
};

Writer.prototype.indentPartial = function indentPartial (partial, indentation, lineHasNonSpace) {
  var filteredIndentation = indentation.replace(/[^ \t]/g, '');
  var partialByNl = partial.split('\n');
  for (var i = 0; i < partialByNl.length; i++) {
    if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
      partialByNl[i] = filteredIndentation + partialByNl[i];
    }
  }
  return partialByNl.join('\n');
};

Writer.prototype.renderPartial = function renderPartial (token, context, partials, config) {
  if (!partials) return;
  var tags = this.getConfigTags(config);

  var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config);
  }
};

Writer.prototype.unescapedValue = function unescapedValue (token, context) {
  var value = context.lookup(token[1]);
  if (value != null)
    return value;
};

Writer.prototype.escapedValue = function escapedValue (token, context, config) {
  var escape = this.getConfigEscape(config) || mustache.escape;
  var value = context.lookup(token[1]);
  if (value != null)
    return (typeof value === 'number' && escape === mustache.escape) ? String(value) : escape(value);
};

Writer.prototype.rawValue = function rawValue (token) {
  return token[1];
};

Writer.prototype.getConfigTags = function getConfigTags (config) {
  if (isArray(config)) {
    return config;
  }
  else if (config && typeof config === 'object') {
    return config.tags;
  }
  else {
    return undefined;
  }
};

Writer.prototype.getConfigEscape = function getConfigEscape (config) {
  if (config && typeof config === 'object' && !isArray(config)) {
    return config.escape;
  }
  else {
    return undefined;
  }
};

var mustache = {
  name: 'mustache.js',
  version: '4.2.0',
  tags: [ '{{', '}}' ],
  clearCache: undefined,
  escape: undefined,
  parse: undefined,
  render: undefined,
  Scanner: undefined,
  Context: undefined,
  Writer: undefined,
  /**
   * Allows a user to override the default caching strategy, by providing an
   * object with set, get and clear methods. This can also be used to disable
   * the cache by setting it to the literal `undefined`.
   */
  set templateCache (cache) {
    defaultWriter.templateCache = cache;
  },
  /**
   * Gets the default or overridden caching object from the default writer.
   */
  get templateCache () {
    return defaultWriter.templateCache;
  }
};

// All high-level mustache.* functions use this writer.
var defaultWriter = new Writer();

/**
 * Clears all cached templates in the default writer.
 */
mustache.clearCache = function clearCache () {
  return defaultWriter.clearCache();
};

/**
 * Parses and caches the given template in the default writer and returns the
 * array of tokens it contains. Doing this ahead of time avoids the need to
 * parse templates on the fly as they are rendered.
 */
mustache.parse = function parse (template, tags) {
  return defaultWriter.parse(template, tags);
};

/**
 * Renders the `template` with the given `view`, `partials`, and `config`
 * using the default writer.
 */
mustache.render = function render (template, view, partials, config) {
  if (typeof template !== 'string') {
    throw new TypeError('Invalid template! Template should be a "string" ' +
                        'but "' + typeStr(template) + '" was given as the first ' +
                        'argument for mustache#render(template, view, partials)');
  }

  return defaultWriter.render(template, view, partials, config);
};

// Export the escaping function so that the user may override it.
// See https://github.com/janl/mustache.js/issues/244
mustache.escape = escapeHtml;

// Export these mainly for testing, but also for advanced usage.
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;

/* harmony default export */ const mustache_mustache = (mustache);

;// CONCATENATED MODULE: ./node_modules/@langfuse/client/dist/index.mjs
// src/LangfuseClient.ts


// src/dataset/index.ts


// src/dataset/jsonPath.ts
function parseJsonPath(jsonPath) {
  if (!jsonPath.startsWith("$")) {
    throw new Error(`Invalid JSONPath: ${jsonPath}`);
  }
  const segments = [];
  let i = 1;
  const n = jsonPath.length;
  while (i < n) {
    if (jsonPath[i] !== "[") {
      throw new Error(`Invalid JSONPath: ${jsonPath}`);
    }
    i += 1;
    if (jsonPath[i] === "'") {
      i += 1;
      const close = jsonPath.indexOf("']", i);
      if (close === -1) {
        throw new Error(`Invalid JSONPath: ${jsonPath}`);
      }
      segments.push(jsonPath.slice(i, close));
      i = close + 2;
    } else {
      const start = i;
      while (i < n && jsonPath[i] >= "0" && jsonPath[i] <= "9") {
        i += 1;
      }
      if (i === start || i >= n || jsonPath[i] !== "]") {
        throw new Error(`Invalid JSONPath: ${jsonPath}`);
      }
      segments.push(Number.parseInt(jsonPath.slice(start, i), 10));
      i += 1;
    }
  }
  return segments;
}
function setValueAtPath(value, jsonPath, replacement) {
  const segments = parseJsonPath(jsonPath);
  if (segments.length === 0) {
    return replacement;
  }
  let target = value;
  for (const segment of segments.slice(0, -1)) {
    target = target[segment];
  }
  const leaf = segments[segments.length - 1];
  if (typeof leaf === "number" && !Array.isArray(target)) {
    throw new Error(`Cannot resolve JSONPath: ${jsonPath}`);
  }
  target[leaf] = replacement;
  return value;
}

// src/dataset/index.ts
var MAX_MEDIA_TRAVERSAL_DEPTH = 20;
function isPlainObject(value) {
  const proto = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}
var MEDIA_REFERENCE_FIELD_TO_ITEM_KEY = {
  input: "input",
  expectedOutput: "expectedOutput",
  metadata: "metadata"
};
function hydrateDatasetItemMediaReferences(item) {
  var _a;
  const mediaReferences = (_a = item.mediaReferences) != null ? _a : [];
  for (const mediaReference of mediaReferences) {
    const media = mediaReference.media;
    if (!media) {
      continue;
    }
    const itemKey = MEDIA_REFERENCE_FIELD_TO_ITEM_KEY[mediaReference.field];
    if (!itemKey) {
      (0,dist/* getGlobalLogger */.iq)().warn(
        `Unrecognised media reference field "${mediaReference.field}", skipping hydration.`
      );
      continue;
    }
    const replacement = new dist/* LangfuseMediaReference */.b$({
      mediaId: media.mediaId,
      contentType: media.contentType,
      url: media.url,
      urlExpiry: media.urlExpiry,
      contentLength: media.contentLength,
      referenceString: mediaReference.referenceString
    });
    const itemRecord = item;
    try {
      itemRecord[itemKey] = setValueAtPath(
        itemRecord[itemKey],
        mediaReference.jsonPath,
        replacement
      );
    } catch (error) {
      (0,dist/* getGlobalLogger */.iq)().warn(
        `Failed to hydrate dataset media reference at JSONPath ${mediaReference.jsonPath}`,
        error
      );
    }
  }
  return item;
}
var DatasetManager = class {
  /**
   * Creates a new DatasetManager instance.
   *
   * @param params - Configuration object containing the API client
   * @internal
   */
  constructor(params) {
    this.langfuseClient = params.langfuseClient;
  }
  /**
   * Retrieves a dataset by name with all its items and experiment functionality.
   *
   * This method fetches a dataset and all its associated items, with support
   * for automatic pagination to handle large datasets efficiently. The returned
   * dataset object includes enhanced functionality for linking items to traces
   * and running experiments directly on the dataset.
   *
   * @param name - The name of the dataset to retrieve
   * @param options - Optional configuration for data fetching
   * @param options.fetchItemsPageSize - Number of items to fetch per page (default: 50)
   * @returns Promise resolving to enhanced dataset with items, linking, and experiment capabilities
   *
   * @example Basic dataset retrieval
   * ```typescript
   * const dataset = await langfuse.dataset.get("my-evaluation-dataset");
   * console.log(`Dataset ${dataset.name} has ${dataset.items.length} items`);
   *
   * // Access dataset properties
   * console.log(dataset.description);
   * console.log(dataset.metadata);
   * ```
   *
   * @example Working with dataset items
   * ```typescript
   * const dataset = await langfuse.dataset.get("qa-dataset");
   *
   * for (const item of dataset.items) {
   *   console.log("Question:", item.input);
   *   console.log("Expected Answer:", item.expectedOutput);
   * }
   * ```
   *
   * @example Running experiments on datasets
   * ```typescript
   * const dataset = await langfuse.dataset.get("benchmark-dataset");
   *
   * const result = await dataset.runExperiment({
   *   name: "GPT-4 Benchmark",
   *   runName: "GPT-4 Benchmark v1.2", // optional exact run name
   *   description: "Evaluating GPT-4 on our benchmark tasks",
   *   task: async ({ input }) => {
   *     const response = await openai.chat.completions.create({
   *       model: "gpt-4",
   *       messages: [{ role: "user", content: input }]
   *     });
   *     return response.choices[0].message.content;
   *   },
   *   evaluators: [
   *     async ({ output, expectedOutput }) => ({
   *       name: "exact_match",
   *       value: output === expectedOutput ? 1 : 0
   *     })
   *   ]
   * });
   *
   * console.log(await result.format());
   * ```
   *
   * @example Handling large datasets
   * ```typescript
   * // For very large datasets, use smaller page sizes
   * const largeDataset = await langfuse.dataset.get(
   *   "large-dataset",
   *   { fetchItemsPageSize: 100 }
   * );
   * ```
   *
   * @throws {Error} If the dataset does not exist or cannot be accessed
   * @see {@link FetchedDataset} for the complete return type specification
   * @see {@link RunExperimentOnDataset} for experiment execution details
   * @public
   * @since 4.0.0
   */
  async get(name, options) {
    var _a;
    const dataset = await this.langfuseClient.api.datasets.get(name);
    const items = [];
    let page = 1;
    while (true) {
      const itemsResponse = await this.langfuseClient.api.datasetItems.list({
        datasetName: name,
        limit: (_a = options == null ? void 0 : options.fetchItemsPageSize) != null ? _a : 50,
        page,
        ...(options == null ? void 0 : options.version) && { version: options.version }
      });
      items.push(...itemsResponse.data.map(hydrateDatasetItemMediaReferences));
      if (itemsResponse.meta.totalPages <= page) {
        break;
      }
      page++;
    }
    const itemsWithLinkMethod = items.map((item) => ({
      ...item,
      link: this.createDatasetItemLinkFunction(item)
    }));
    const runExperiment = (params) => {
      return this.langfuseClient.experiment.run({
        data: items,
        datasetVersion: options == null ? void 0 : options.version,
        ...params
      });
    };
    const returnDataset = {
      ...dataset,
      items: itemsWithLinkMethod,
      version: options == null ? void 0 : options.version,
      runExperiment
    };
    return returnDataset;
  }
  /**
   * Creates (or upserts) a dataset item, handling media upload.
   *
   * Any {@link LangfuseMedia} found in `input`, `expectedOutput`, or `metadata`
   * (including nested in objects and arrays) is uploaded to Langfuse and
   * replaced with a media reference string before the item is created. The same
   * media is uploaded at most once per call.
   *
   * @param request - The dataset item to create
   * @returns The created dataset item
   *
   * @example Creating an item with media
   * ```typescript
   * await langfuse.dataset.createItem({
   *   datasetName: "vision-eval",
   *   input: {
   *     question: "Compare the candidate image against the reference image.",
   *     candidate: new LangfuseMedia({
   *       source: "bytes",
   *       contentBytes: candidateBytes,
   *       contentType: "image/png",
   *     }),
   *   },
   *   expectedOutput: {
   *     reference: new LangfuseMedia({
   *       source: "bytes",
   *       contentBytes: referenceBytes,
   *       contentType: "image/png",
   *     }),
   *     label: "match",
   *   },
   * });
   * ```
   *
   * @public
   */
  async createItem(request) {
    var _a;
    const datasetItemId = (_a = request.id) != null ? _a : (0,dist/* generateUUID */.lk)();
    const toUpload = /* @__PURE__ */ new Map();
    const [input, expectedOutput, metadata] = await Promise.all([
      replaceDatasetItemMedia(request.input, "input", toUpload),
      replaceDatasetItemMedia(
        request.expectedOutput,
        "expectedOutput",
        toUpload
      ),
      replaceDatasetItemMedia(request.metadata, "metadata", toUpload)
    ]);
    if (toUpload.size > 0) {
      const datasetId = (await this.langfuseClient.api.datasets.get(request.datasetName)).id;
      await Promise.all(
        [...toUpload.values()].map(
          ({ media, field }) => (0,dist/* uploadMedia */.o7)({
            apiClient: this.langfuseClient.api,
            media,
            datasetId,
            datasetItemId,
            field
          })
        )
      );
    }
    return await this.langfuseClient.api.datasetItems.create({
      ...request,
      id: datasetItemId,
      input,
      expectedOutput,
      metadata
    });
  }
  /**
   * Creates a link function for a specific dataset item.
   * @deprecated Use `runExperiment()` instead.
   * @internal
   */
  createDatasetItemLinkFunction(item) {
    const linkFunction = async (obj, runName, runArgs) => {
      const { traceId, spanId } = obj.otelSpan.spanContext();
      return await this.langfuseClient.api.datasetRunItems.create({
        runName,
        datasetItemId: item.id,
        traceId,
        observationId: spanId,
        runDescription: runArgs == null ? void 0 : runArgs.description,
        metadata: runArgs == null ? void 0 : runArgs.metadata
      });
    };
    return linkFunction;
  }
};
async function replaceDatasetItemMedia(data, field, collected, level = 1, ancestors = /* @__PURE__ */ new Set()) {
  if (data instanceof dist/* LangfuseMedia */.OU) {
    const [referenceString, mediaId] = await Promise.all([
      data.getTag(),
      data.getId()
    ]);
    if (!referenceString || !mediaId) {
      throw new Error("Cannot create dataset item with invalid LangfuseMedia.");
    }
    if (!collected.has(mediaId)) {
      collected.set(mediaId, { media: data, field });
    }
    return referenceString;
  }
  if (data instanceof dist/* LangfuseMediaReference */.b$) {
    return data.referenceString;
  }
  const isArray = Array.isArray(data);
  if (data === null || typeof data !== "object" || !isArray && !isPlainObject(data)) {
    return data;
  }
  if (ancestors.has(data)) {
    return data;
  }
  if (level > MAX_MEDIA_TRAVERSAL_DEPTH) {
    (0,dist/* getGlobalLogger */.iq)().warn(
      `Dataset item media traversal exceeded ${MAX_MEDIA_TRAVERSAL_DEPTH} levels; any LangfuseMedia nested deeper will not be uploaded.`
    );
    return data;
  }
  const nextAncestors = new Set(ancestors).add(data);
  const recurse = (value) => replaceDatasetItemMedia(value, field, collected, level + 1, nextAncestors);
  if (isArray) {
    return Promise.all(data.map(recurse));
  }
  const entries = await Promise.all(
    Object.entries(data).map(
      async ([key, value]) => [key, await recurse(value)]
    )
  );
  return Object.fromEntries(entries);
}

// src/experiment/ExperimentManager.ts



var ExperimentManager = class {
  /**
   * Creates a new ExperimentManager instance.
   *
   * @param params - Configuration object
   * @param params.langfuseClient - The Langfuse client instance for API communication
   * @internal
   */
  constructor(params) {
    this.langfuseClient = params.langfuseClient;
  }
  /**
   * Gets the global logger instance for experiment-related logging.
   *
   * @returns The global logger instance
   * @internal
   */
  get logger() {
    return (0,dist/* getGlobalLogger */.iq)();
  }
  /**
   * Executes an experiment by running a task on each data item and evaluating the results.
   *
   * This method orchestrates the complete experiment lifecycle:
   * 1. Executes the task function on each data item with proper tracing
   * 2. Runs item-level evaluators on each task output
   * 3. Executes run-level evaluators on the complete result set
   * 4. Links results to dataset runs (for Langfuse datasets)
   * 5. Stores all scores and traces in Langfuse
   *
   * @param config - The experiment configuration
   * @param config.name - Human-readable name for the experiment
   * @param config.runName - Optional exact name for the experiment run (defaults to name + timestamp)
   * @param config.description - Optional description of the experiment's purpose
   * @param config.metadata - Optional metadata to attach to the experiment run
   * @param config.data - Array of data items to process (ExperimentItem[] or DatasetItem[])
   * @param config.task - Function that processes each data item and returns output
   * @param config.evaluators - Optional array of functions to evaluate each item's output
   * @param config.runEvaluators - Optional array of functions to evaluate the entire run
   * @param config.maxConcurrency - Maximum number of concurrent task executions (default: 50)
   *
   * @returns Promise that resolves to experiment results including:
   *   - experimentId: Stable identifier for the experiment execution
   *   - runName: The experiment run name (either provided or generated)
   *   - itemResults: Results for each processed data item
   *   - runEvaluations: Results from run-level evaluators
   *   - datasetRunId: ID of the dataset run (if using Langfuse datasets)
   *   - format: Function to format results for display
   *
   * @throws {Error} When task execution fails and cannot be handled gracefully
   * @throws {Error} When required evaluators fail critically
   *
   * @example Simple experiment
   * ```typescript
   * const result = await langfuse.experiment.run({
   *   name: "Translation Quality Test",
   *   data: [
   *     { input: "Hello world", expectedOutput: "Hola mundo" },
   *     { input: "Good morning", expectedOutput: "Buenos días" }
   *   ],
   *   task: async ({ input }) => translateText(input, 'es'),
   *   evaluators: [
   *     async ({ output, expectedOutput }) => ({
   *       name: "bleu_score",
   *       value: calculateBleuScore(output, expectedOutput)
   *     })
   *   ]
   * });
   * ```
   *
   * @example Experiment with concurrency control
   * ```typescript
   * const result = await langfuse.experiment.run({
   *   name: "Large Scale Evaluation",
   *   data: largeBatchOfItems,
   *   task: expensiveModelCall,
   *   maxConcurrency: 5, // Process max 5 items simultaneously
   *   evaluators: [myEvaluator],
   *   runEvaluators: [
   *     async ({ itemResults }) => ({
   *       name: "average_score",
   *       value: itemResults.reduce((acc, r) => acc + r.evaluations[0].value, 0) / itemResults.length
   *     })
   *   ]
   * });
   * ```
   *
   * @see {@link ExperimentParams} for detailed parameter documentation
   * @see {@link ExperimentResult} for detailed return value documentation
   * @see {@link Evaluator} for evaluator function specifications
   * @see {@link RunEvaluator} for run evaluator function specifications
   *
   * @public
   */
  async run(config) {
    var _a;
    const {
      data,
      evaluators,
      task,
      name,
      runName: providedRunName,
      description,
      metadata,
      maxConcurrency = 50,
      runEvaluators
    } = config;
    const runName = this.createExperimentRunName({
      name,
      runName: providedRunName
    });
    const fallbackExperimentId = await (0,dist/* createExperimentId */.ZJ)();
    if (!this.isOtelRegistered()) {
      this.logger.warn(
        "OpenTelemetry has not been set up. Traces will not be sent to Langfuse.See our docs on how to set up OpenTelemetry: https://langfuse.com/docs/observability/sdk/typescript/setup#tracing-setup"
      );
    }
    const itemResultsByIndex = new Array(data.length);
    let nextIndex = 0;
    const runNextItem = async () => {
      while (nextIndex < data.length) {
        const index = nextIndex++;
        const item = data[index];
        try {
          itemResultsByIndex[index] = await this.runItem({
            item,
            evaluators,
            task,
            experimentName: name,
            experimentRunName: runName,
            experimentDescription: description,
            experimentMetadata: metadata,
            fallbackExperimentId,
            datasetVersion: config.datasetVersion
          });
        } catch (reason) {
          const errorMessage = reason instanceof Error ? reason.message : String(reason);
          this.logger.error(
            `Task failed with error: ${errorMessage}. Skipping item.`
          );
        }
      }
    };
    const workers = Array.from(
      { length: Math.min(maxConcurrency, data.length) },
      runNextItem
    );
    await Promise.all(workers);
    const itemResults = itemResultsByIndex.filter(
      (result) => result !== void 0
    );
    const datasetRunId = (_a = itemResults.find(
      (item) => item.datasetRunId
    )) == null ? void 0 : _a.datasetRunId;
    const experimentId = datasetRunId || fallbackExperimentId;
    let datasetRunUrl = void 0;
    if (datasetRunId && data.length > 0 && "datasetId" in data[0]) {
      const datasetId = data[0].datasetId;
      const projectUrl = (await this.langfuseClient.getTraceUrl("mock")).split(
        "/traces"
      )[0];
      datasetRunUrl = `${projectUrl}/datasets/${datasetId}/runs/${datasetRunId}`;
    }
    let runEvaluations = [];
    if (runEvaluators && (runEvaluators == null ? void 0 : runEvaluators.length) > 0) {
      const promises = runEvaluators.map(async (runEvaluator) => {
        return runEvaluator({ itemResults }).then((result) => {
          return Array.isArray(result) ? result : [result];
        }).catch((err) => {
          this.logger.error("Run evaluator failed with error ", err);
          throw err;
        });
      });
      runEvaluations = (await Promise.allSettled(promises)).reduce(
        (acc, settledPromise) => {
          if (settledPromise.status === "fulfilled") {
            acc.push(...settledPromise.value);
          }
          return acc;
        },
        []
      );
      if (datasetRunId) {
        runEvaluations.forEach(
          (runEval) => this.langfuseClient.score.create({ datasetRunId, ...runEval })
        );
      }
    }
    await this.langfuseClient.score.flush();
    return {
      experimentId,
      runName,
      itemResults,
      datasetRunId,
      datasetRunUrl,
      runEvaluations,
      format: async (options) => {
        var _a2;
        return await this.prettyPrintResults({
          datasetRunUrl,
          itemResults,
          originalData: data,
          runEvaluations,
          name: config.name,
          runName,
          description: config.description,
          includeItemResults: (_a2 = options == null ? void 0 : options.includeItemResults) != null ? _a2 : false
        });
      }
    };
  }
  /**
   * Executes the task and evaluators for a single data item.
   *
   * This method handles the complete processing pipeline for one data item:
   * 1. Executes the task within a traced observation span
   * 2. Links the result to a dataset run (if applicable)
   * 3. Runs all item-level evaluators on the output
   * 4. Stores evaluation scores in Langfuse
   * 5. Handles errors gracefully by continuing with remaining evaluators
   *
   * @param params - Parameters for item execution
   * @param params.experimentName - Name of the parent experiment
   * @param params.experimentRunName - Run name for the parent experiment
   * @param params.experimentDescription - Description of the parent experiment
   * @param params.experimentMetadata - Metadata for the parent experiment
   * @param params.item - The data item to process
   * @param params.task - The task function to execute
   * @param params.evaluators - Optional evaluators to run on the output
   *
   * @returns Promise resolving to the item result with output, evaluations, and trace info
   *
   * @throws {Error} When task execution fails (propagated from task function)
   *
   * @internal
   */
  async runItem(params) {
    const { item, evaluators = [], task, experimentMetadata } = params;
    const { output, traceId, observationId, datasetRunId } = await startActiveObservation("experiment-item-run", async (span) => {
      const input = item.input;
      const expectedOutput = item.expectedOutput;
      const itemMetadata = item.metadata;
      const datasetId = "datasetId" in item ? item.datasetId : void 0;
      const datasetItemId = "id" in item ? item.id : void 0;
      const traceId2 = span.traceId;
      const observationId2 = span.id;
      if (input === void 0) {
        throw new Error("Experiment item is missing input. Skipping item.");
      }
      let datasetRunId2 = void 0;
      if (datasetItemId) {
        try {
          const result = await this.langfuseClient.api.datasetRunItems.create(
            {
              runName: params.experimentRunName,
              runDescription: params.experimentDescription,
              metadata: params.experimentMetadata,
              datasetItemId,
              traceId: traceId2,
              observationId: observationId2,
              ...params.datasetVersion && {
                datasetVersion: params.datasetVersion
              }
            }
          );
          datasetRunId2 = result.datasetRunId;
        } catch (err) {
          this.logger.error("Linking dataset run item failed", err);
        }
      }
      const experimentItemId = datasetItemId || await (0,dist/* createExperimentItemId */.AB)(input);
      const experimentId = datasetRunId2 || params.fallbackExperimentId;
      const rootSpanAttributes = {
        [dist/* LangfuseOtelSpanAttributes */.BV.ENVIRONMENT]: dist/* LANGFUSE_SDK_EXPERIMENT_ENVIRONMENT */.dW
      };
      if (params.experimentDescription) {
        rootSpanAttributes[dist/* LangfuseOtelSpanAttributes */.BV.EXPERIMENT_DESCRIPTION] = params.experimentDescription;
      }
      if (expectedOutput !== void 0) {
        const serialized = (0,dist/* serializeValue */.QO)(expectedOutput);
        if (serialized) {
          rootSpanAttributes[dist/* LangfuseOtelSpanAttributes */.BV.EXPERIMENT_ITEM_EXPECTED_OUTPUT] = serialized;
        }
      }
      span.otelSpan.setAttributes(rootSpanAttributes);
      const output2 = await (0,dist/* propagateAttributes */.DF)(
        {
          _internalExperiment: {
            experimentId,
            experimentName: params.experimentRunName,
            experimentMetadata: (0,dist/* serializeValue */.QO)(experimentMetadata),
            experimentDatasetId: datasetId,
            experimentItemId,
            experimentItemMetadata: (0,dist/* serializeValue */.QO)(itemMetadata),
            experimentItemRootObservationId: span.id
          }
        },
        async () => await task(item)
      );
      span.update({
        input,
        output: output2,
        metadata: {
          ...itemMetadata != null ? itemMetadata : {},
          ...experimentMetadata,
          experiment_name: params.experimentName,
          experiment_run_name: params.experimentRunName,
          ...datasetId && datasetItemId ? {
            dataset_id: datasetId,
            dataset_item_id: datasetItemId
          } : {}
        }
      });
      return {
        output: output2,
        traceId: traceId2,
        observationId: observationId2,
        datasetRunId: datasetRunId2
      };
    });
    const evalPromises = evaluators.map(
      async (evaluator) => {
        const params2 = {
          input: item.input,
          expectedOutput: item.expectedOutput,
          output,
          metadata: item.metadata
        };
        return evaluator(params2).then((result) => {
          return Array.isArray(result) ? result : [result];
        }).catch((err) => {
          this.logger.error(
            `Evaluator '${evaluator.name}' failed for params 

${JSON.stringify(params2)}

 with error: ${err}`
          );
          throw err;
        });
      }
    );
    const evals = (await Promise.allSettled(evalPromises)).reduce(
      (acc, promiseResult) => {
        if (promiseResult.status === "fulfilled") {
          acc.push(...promiseResult.value.flat());
        }
        return acc;
      },
      []
    );
    for (const ev of evals) {
      this.langfuseClient.score.create({
        traceId,
        observationId,
        ...ev
      });
    }
    return {
      output,
      evaluations: evals,
      traceId,
      datasetRunId,
      item
    };
  }
  /**
   * Formats experiment results into a human-readable string representation.
   *
   * Creates a comprehensive, nicely formatted summary of the experiment including:
   * - Individual item results with inputs, outputs, expected values, and scores
   * - Dataset item and trace links (when available)
   * - Experiment overview with aggregate statistics
   * - Average scores across all evaluations
   * - Run-level evaluation results
   * - Links to dataset runs in the Langfuse UI
   *
   * @param params - Formatting parameters
   * @param params.datasetRunUrl - Optional URL to the dataset run in Langfuse UI
   * @param params.itemResults - Results from processing each data item
   * @param params.originalData - The original input data items
   * @param params.runEvaluations - Results from run-level evaluators
   * @param params.name - Name of the experiment
   * @param params.description - Optional description of the experiment
   * @param params.includeItemResults - Whether to include individual item details (default: false)
   *
   * @returns Promise resolving to formatted string representation
   *
   * @example Output format
   * ```
   * 1. Item 1:
   *    Input:    What is the capital of France?
   *    Expected: Paris
   *    Actual:   Paris
   *    Scores:
   *      • exact_match: 1.000
   *      • similarity: 0.95
   *        💭 Very close match with expected output
   *
   *    Dataset Item:
   *    https://cloud.langfuse.com/project/123/datasets/456/items/789
   *
   *    Trace:
   *    https://cloud.langfuse.com/project/123/traces/abc123
   *
   * ──────────────────────────────────────────────────
   * 📊 Translation Quality Test - Testing model accuracy
   * 2 items
   * Evaluations:
   *   • exact_match
   *   • similarity
   *
   * Average Scores:
   *   • exact_match: 0.850
   *   • similarity: 0.923
   *
   * Run Evaluations:
   *   • overall_quality: 0.887
   *     💭 Good performance with room for improvement
   *
   * 🔗 Dataset Run:
   *    https://cloud.langfuse.com/project/123/datasets/456/runs/def456
   * ```
   *
   * @internal
   */
  async prettyPrintResults(params) {
    var _a, _b;
    const {
      itemResults,
      originalData,
      runEvaluations,
      name,
      runName,
      description,
      includeItemResults = false
    } = params;
    if (itemResults.length === 0) {
      return "No experiment results to display.";
    }
    let output = "";
    if (includeItemResults) {
      for (let index = 0; index < itemResults.length; index++) {
        const result = itemResults[index];
        const originalItem = originalData[index];
        output += `
${index + 1}. Item ${index + 1}:
`;
        if ((originalItem == null ? void 0 : originalItem.input) !== void 0) {
          output += `   Input:    ${this.formatValue(originalItem.input)}
`;
        }
        const expectedOutput = (_b = (_a = originalItem == null ? void 0 : originalItem.expectedOutput) != null ? _a : result.expectedOutput) != null ? _b : null;
        output += `   Expected: ${expectedOutput !== null ? this.formatValue(expectedOutput) : "null"}
`;
        output += `   Actual:   ${this.formatValue(result.output)}
`;
        if (result.evaluations.length > 0) {
          output += `   Scores:
`;
          result.evaluations.forEach((evaluation) => {
            const score = typeof evaluation.value === "number" ? evaluation.value.toFixed(3) : evaluation.value;
            output += `     \u2022 ${evaluation.name}: ${score}`;
            if (evaluation.comment) {
              output += `
       \u{1F4AD} ${evaluation.comment}`;
            }
            output += "\n";
          });
        }
        if (originalItem && "id" in originalItem && "datasetId" in originalItem) {
          const projectUrl = (await this.langfuseClient.getTraceUrl("mock")).split("/traces")[0];
          const datasetItemUrl = `${projectUrl}/datasets/${originalItem.datasetId}/items/${originalItem.id}`;
          output += `
   Dataset Item:
   ${datasetItemUrl}
`;
        }
        if (result.traceId) {
          const traceUrl = await this.langfuseClient.getTraceUrl(
            result.traceId
          );
          output += `
   Trace:
   ${traceUrl}
`;
        }
      }
    } else {
      output += `Individual Results: Hidden (${itemResults.length} items)
`;
      output += "\u{1F4A1} Call format({ includeItemResults: true }) to view them\n";
    }
    const totalItems = itemResults.length;
    const evaluationNames = new Set(
      itemResults.flatMap((r) => r.evaluations.map((e) => e.name))
    );
    output += `
${"\u2500".repeat(50)}
`;
    output += `\u{1F9EA} Experiment: ${name}`;
    output += `
\u{1F4CB} Run name: ${runName}`;
    if (description) {
      output += ` - ${description}`;
    }
    output += `
${totalItems} items`;
    if (evaluationNames.size > 0) {
      output += `
Evaluations:`;
      Array.from(evaluationNames).forEach((evalName) => {
        output += `
  \u2022 ${evalName}`;
      });
      output += "\n";
    }
    if (evaluationNames.size > 0) {
      output += `
Average Scores:`;
      for (const evalName of evaluationNames) {
        const scores = itemResults.flatMap((r) => r.evaluations).filter((e) => e.name === evalName && typeof e.value === "number").map((e) => e.value);
        if (scores.length > 0) {
          const avg = scores.reduce((a, b) => a + b, 0) / scores.length;
          output += `
  \u2022 ${evalName}: ${avg.toFixed(3)}`;
        }
      }
      output += "\n";
    }
    if (runEvaluations.length > 0) {
      output += `
Run Evaluations:`;
      runEvaluations.forEach((runEval) => {
        const score = typeof runEval.value === "number" ? runEval.value.toFixed(3) : runEval.value;
        output += `
  \u2022 ${runEval.name}: ${score}`;
        if (runEval.comment) {
          output += `
    \u{1F4AD} ${runEval.comment}`;
        }
      });
      output += "\n";
    }
    if (params.datasetRunUrl) {
      output += `
\u{1F517} Dataset Run:
   ${params.datasetRunUrl}`;
    }
    return output;
  }
  /**
   * Formats a value for display in pretty-printed output.
   *
   * Handles different value types appropriately:
   * - Strings: Truncates long strings to 50 characters with "..."
   * - Objects/Arrays: Converts to JSON string representation
   * - Primitives: Uses toString() representation
   *
   * @param value - The value to format
   * @returns Formatted string representation suitable for display
   *
   * @internal
   */
  formatValue(value) {
    if (typeof value === "string") {
      return value.length > 50 ? `${value.substring(0, 47)}...` : value;
    }
    return JSON.stringify(value);
  }
  isOtelRegistered() {
    let tracerProvider = src.trace.getTracerProvider();
    if (tracerProvider instanceof src.ProxyTracerProvider) {
      tracerProvider = tracerProvider.getDelegate();
    }
    return tracerProvider.constructor.name !== "NoopTracerProvider";
  }
  /**
   * Creates an experiment run name based on provided parameters.
   *
   * If runName is provided, returns it directly. Otherwise, generates
   * a name by combining the experiment name with an ISO timestamp.
   *
   * @param params - Parameters for run name creation
   * @param params.name - The experiment name
   * @param params.runName - Optional provided run name
   * @returns The final run name to use
   *
   * @internal
   */
  createExperimentRunName(params) {
    if (params.runName) {
      return params.runName;
    }
    const isoTimestamp = (/* @__PURE__ */ new Date()).toISOString();
    return `${params.name} - ${isoTimestamp}`;
  }
};

// src/media/index.ts

var MediaManager = class _MediaManager {
  /**
   * Creates a new MediaManager instance.
   *
   * @param params - Configuration object containing the API client
   * @internal
   */
  constructor(params) {
    this.apiClient = params.apiClient;
  }
  /**
   * Replaces media reference strings in an object with base64 data URIs.
   *
   * This method recursively traverses an object looking for media reference strings
   * in the format "@@@langfuseMedia:...@@@". When found, it fetches the actual media
   * content from Langfuse and replaces the reference string with a base64 data URI.
   *
   * If fetching media content fails for a reference string, a warning is logged
   * and the reference string is left unchanged.
   *
   * @param params - Configuration object
   * @returns A deep copy of the input object with media references resolved
   *
   * @example
   * ```typescript
   * const obj = {
   *   image: "@@@langfuseMedia:type=image/jpeg|id=123|source=bytes@@@",
   *   nested: {
   *     pdf: "@@@langfuseMedia:type=application/pdf|id=456|source=bytes@@@"
   *   }
   * };
   *
   * const result = await langfuse.media.resolveReferences({
   *   obj,
   *   resolveWith: "base64DataUri"
   * });
   *
   * // Result:
   * // {
   * //   image: "data:image/jpeg;base64,/9j/4AAQSkZJRg...",
   * //   nested: {
   * //     pdf: "data:application/pdf;base64,JVBERi0xLjcK..."
   * //   }
   * // }
   * ```
   */
  async resolveReferences(params) {
    const { obj, maxDepth = 10 } = params;
    const traverse = async (obj2, depth) => {
      if (depth > maxDepth) {
        return obj2;
      }
      if (typeof obj2 === "string") {
        const regex = /@@@langfuseMedia:.+?@@@/g;
        const referenceStringMatches = obj2.match(regex);
        if (!referenceStringMatches) {
          return obj2;
        }
        let result = obj2;
        const referenceStringToMediaContentMap = /* @__PURE__ */ new Map();
        await Promise.all(
          referenceStringMatches.map(async (referenceString) => {
            try {
              const parsedMediaReference = _MediaManager.parseReferenceString(referenceString);
              const mediaData = await this.apiClient.media.get(
                parsedMediaReference.mediaId
              );
              const mediaContent = await fetch(mediaData.url, {
                method: "GET",
                headers: {}
              });
              if (mediaContent.status !== 200) {
                throw new Error("Failed to fetch media content");
              }
              const uint8Content = new Uint8Array(
                await mediaContent.arrayBuffer()
              );
              const base64MediaContent = (0,dist/* bytesToBase64 */["if"])(uint8Content);
              const base64DataUri = `data:${mediaData.contentType};base64,${base64MediaContent}`;
              referenceStringToMediaContentMap.set(
                referenceString,
                base64DataUri
              );
            } catch (error) {
              (0,dist/* getGlobalLogger */.iq)().warn(
                "Error fetching media content for reference string",
                referenceString,
                error
              );
            }
          })
        );
        for (const [
          referenceString,
          base64MediaContent
        ] of referenceStringToMediaContentMap.entries()) {
          result = result.replaceAll(referenceString, base64MediaContent);
        }
        return result;
      }
      if (Array.isArray(obj2)) {
        return Promise.all(
          obj2.map(async (item) => await traverse(item, depth + 1))
        );
      }
      if (typeof obj2 === "object" && obj2 !== null) {
        return Object.fromEntries(
          await Promise.all(
            Object.entries(obj2).map(async ([key, value]) => [
              key,
              await traverse(value, depth + 1)
            ])
          )
        );
      }
      return obj2;
    };
    return traverse(obj, 0);
  }
  /**
   * Parses a media reference string into a ParsedMediaReference.
   *
   * Example reference string:
   *     "@@@langfuseMedia:type=image/jpeg|id=some-uuid|source=base64DataUri@@@"
   *
   * @param referenceString - The reference string to parse.
   * @returns An object with the mediaId, source, and contentType.
   *
   * @throws Error if the reference string is invalid or missing required fields.
   */
  static parseReferenceString(referenceString) {
    const prefix = "@@@langfuseMedia:";
    const suffix = "@@@";
    if (!referenceString.startsWith(prefix)) {
      throw new Error(
        "Reference string does not start with '@@@langfuseMedia:type='"
      );
    }
    if (!referenceString.endsWith(suffix)) {
      throw new Error("Reference string does not end with '@@@'");
    }
    const content = referenceString.slice(prefix.length, -suffix.length);
    const pairs = content.split("|");
    const parsedData = {};
    for (const pair of pairs) {
      const [key, value] = pair.split("=", 2);
      parsedData[key] = value;
    }
    if (!("type" in parsedData && "id" in parsedData && "source" in parsedData)) {
      throw new Error("Missing required fields in reference string");
    }
    return {
      mediaId: parsedData["id"],
      source: parsedData["source"],
      contentType: parsedData["type"]
    };
  }
};

// src/prompt/promptManager.ts


// src/prompt/promptCache.ts

var DEFAULT_PROMPT_CACHE_TTL_SECONDS = 60;
var LangfusePromptCacheItem = class {
  constructor(value, ttlSeconds) {
    this.value = value;
    this._expiry = Date.now() + ttlSeconds * 1e3;
  }
  get isExpired() {
    return Date.now() > this._expiry;
  }
};
var LangfusePromptCache = class {
  constructor() {
    this._cache = /* @__PURE__ */ new Map();
    this._defaultTtlSeconds = DEFAULT_PROMPT_CACHE_TTL_SECONDS;
    this._refreshingKeys = /* @__PURE__ */ new Map();
  }
  getIncludingExpired(key) {
    var _a;
    return (_a = this._cache.get(key)) != null ? _a : null;
  }
  createKey(params) {
    const { name, version, label } = params;
    const parts = [name];
    if (version !== void 0) {
      parts.push("version:" + version.toString());
    } else if (label !== void 0) {
      parts.push("label:" + label);
    } else {
      parts.push("label:production");
    }
    return parts.join("-");
  }
  set(key, value, ttlSeconds) {
    const effectiveTtlSeconds = ttlSeconds != null ? ttlSeconds : this._defaultTtlSeconds;
    this._cache.set(
      key,
      new LangfusePromptCacheItem(value, effectiveTtlSeconds)
    );
  }
  addRefreshingPromise(key, promise) {
    this._refreshingKeys.set(key, promise);
    promise.then(() => {
      this._refreshingKeys.delete(key);
    }).catch(() => {
      this._refreshingKeys.delete(key);
    });
  }
  isRefreshing(key) {
    return this._refreshingKeys.has(key);
  }
  invalidate(promptName) {
    (0,dist/* getGlobalLogger */.iq)().debug(
      "Invalidating cache keys for",
      promptName,
      this._cache.keys()
    );
    for (const key of this._cache.keys()) {
      if (key.startsWith(promptName)) {
        this._cache.delete(key);
      }
    }
  }
};

// src/prompt/promptClients.ts


// src/prompt/types.ts
var ChatMessageType = /* @__PURE__ */ ((ChatMessageType2) => {
  ChatMessageType2["ChatMessage"] = "chatmessage";
  ChatMessageType2["Placeholder"] = "placeholder";
  return ChatMessageType2;
})(ChatMessageType || {});

// src/prompt/promptClients.ts
mustache_mustache.escape = function(text) {
  return text;
};
var BasePromptClient = class {
  /**
   * Creates a new BasePromptClient instance.
   *
   * @param prompt - The base prompt data
   * @param isFallback - Whether this is fallback content
   * @param type - The prompt type
   * @internal
   */
  constructor(prompt, isFallback = false, type) {
    this.name = prompt.name;
    this.version = prompt.version;
    this.config = prompt.config;
    this.labels = prompt.labels;
    this.tags = prompt.tags;
    this.isFallback = isFallback;
    this.type = type;
    this.commitMessage = prompt.commitMessage;
  }
  _transformToLangchainVariables(content) {
    const jsonEscapedContent = this.escapeJsonForLangchain(content);
    return jsonEscapedContent.replace(/\{\{(\w+)\}\}/g, "{$1}");
  }
  /**
   * Escapes every curly brace that is part of a JSON object by doubling it.
   *
   * A curly brace is considered “JSON-related” when, after skipping any immediate
   * whitespace, the next non-whitespace character is a single (') or double (") quote.
   *
   * Braces that are already doubled (e.g. `{{variable}}` placeholders) are left untouched.
   *
   * @param text - Input string that may contain JSON snippets.
   * @returns The string with JSON-related braces doubled.
   */
  escapeJsonForLangchain(text) {
    var _a;
    const out = [];
    const stack = [];
    let i = 0;
    const n = text.length;
    while (i < n) {
      const ch = text[i];
      if (ch === "{") {
        if (i + 1 < n && text[i + 1] === "{") {
          out.push("{{");
          i += 2;
          continue;
        }
        let j = i + 1;
        while (j < n && /\s/.test(text[j])) {
          j++;
        }
        const isJson = j < n && (text[j] === "'" || text[j] === '"');
        out.push(isJson ? "{{" : "{");
        stack.push(isJson);
        i += 1;
        continue;
      }
      if (ch === "}") {
        if (i + 1 < n && text[i + 1] === "}") {
          out.push("}}");
          i += 2;
          continue;
        }
        const isJson = (_a = stack.pop()) != null ? _a : false;
        out.push(isJson ? "}}" : "}");
        i += 1;
        continue;
      }
      out.push(ch);
      i += 1;
    }
    return out.join("");
  }
};
var TextPromptClient = class extends BasePromptClient {
  /**
   * Creates a new TextPromptClient instance.
   *
   * @param prompt - The text prompt data
   * @param isFallback - Whether this is fallback content
   */
  constructor(prompt, isFallback = false) {
    super(prompt, isFallback, "text");
    this.promptResponse = prompt;
    this.prompt = prompt.prompt;
  }
  /**
   * Compiles the text prompt by substituting variables.
   *
   * Uses Mustache templating to replace {{variable}} placeholders with provided values.
   *
   * @param variables - Key-value pairs for variable substitution
   * @param _placeholders - Ignored for text prompts
   * @returns The compiled text with variables substituted
   *
   * @example
   * ```typescript
   * const prompt = await langfuse.prompt.get("greeting", { type: "text" });
   * const compiled = prompt.compile({ name: "Alice" });
   * // If prompt is "Hello {{name}}!", result is "Hello Alice!"
   * ```
   */
  compile(variables, _placeholders) {
    return mustache_mustache.render(this.promptResponse.prompt, variables != null ? variables : {});
  }
  /**
   * Converts the prompt to LangChain PromptTemplate format.
   *
   * Transforms Mustache-style {{variable}} syntax to LangChain's {variable} format.
   *
   * @param _options - Ignored for text prompts
   * @returns The prompt string compatible with LangChain PromptTemplate
   *
   * @example
   * ```typescript
   * const prompt = await langfuse.prompt.get("greeting", { type: "text" });
   * const langchainFormat = prompt.getLangchainPrompt();
   * // Transforms "Hello {{name}}!" to "Hello {name}!"
   * ```
   */
  getLangchainPrompt(_options) {
    return this._transformToLangchainVariables(this.prompt);
  }
  toJSON() {
    return JSON.stringify({
      name: this.name,
      prompt: this.prompt,
      version: this.version,
      isFallback: this.isFallback,
      tags: this.tags,
      labels: this.labels,
      type: this.type,
      config: this.config
    });
  }
};
var ChatPromptClient = class _ChatPromptClient extends BasePromptClient {
  /**
   * Creates a new ChatPromptClient instance.
   *
   * @param prompt - The chat prompt data
   * @param isFallback - Whether this is fallback content
   */
  constructor(prompt, isFallback = false) {
    const normalizedPrompt = _ChatPromptClient.normalizePrompt(prompt.prompt);
    const typedPrompt = {
      ...prompt,
      prompt: normalizedPrompt
    };
    super(typedPrompt, isFallback, "chat");
    this.promptResponse = typedPrompt;
    this.prompt = normalizedPrompt;
  }
  static normalizePrompt(prompt) {
    return prompt.map((item) => {
      if ("type" in item) {
        return item;
      } else {
        return {
          type: "chatmessage" /* ChatMessage */,
          ...item
        };
      }
    });
  }
  /**
   * Compiles the chat prompt by replacing placeholders and variables.
   *
   * First resolves placeholders with provided values, then applies variable substitution
   * to message content using Mustache templating. Unresolved placeholders remain
   * as placeholder objects in the output.
   *
   * @param variables - Key-value pairs for Mustache variable substitution in message content
   * @param placeholders - Key-value pairs where keys are placeholder names and values are ChatMessage arrays
   * @returns Array of ChatMessage objects and unresolved placeholder objects
   *
   * @example
   * ```typescript
   * const prompt = await langfuse.prompt.get("conversation", { type: "chat" });
   * const compiled = prompt.compile(
   *   { user_name: "Alice" },
   *   { examples: [{ role: "user", content: "Hello" }, { role: "assistant", content: "Hi!" }] }
   * );
   * ```
   */
  compile(variables, placeholders) {
    const messagesWithPlaceholdersReplaced = [];
    const placeholderValues = placeholders != null ? placeholders : {};
    for (const item of this.prompt) {
      if ("type" in item && item.type === "placeholder" /* Placeholder */) {
        const placeholderValue = placeholderValues[item.name];
        if (Array.isArray(placeholderValue) && placeholderValue.length > 0 && placeholderValue.every(
          (msg) => typeof msg === "object" && "role" in msg && "content" in msg
        )) {
          messagesWithPlaceholdersReplaced.push(
            ...placeholderValue
          );
        } else if (Array.isArray(placeholderValue) && placeholderValue.length === 0) {
        } else if (placeholderValue !== void 0) {
          messagesWithPlaceholdersReplaced.push(
            JSON.stringify(placeholderValue)
          );
        } else {
          messagesWithPlaceholdersReplaced.push(
            item
          );
        }
      } else if ("role" in item && "content" in item && item.type === "chatmessage" /* ChatMessage */) {
        messagesWithPlaceholdersReplaced.push({
          role: item.role,
          content: item.content
        });
      }
    }
    return messagesWithPlaceholdersReplaced.map((item) => {
      if (typeof item === "object" && item !== null && "role" in item && "content" in item && typeof item.content === "string") {
        return {
          ...item,
          content: mustache_mustache.render(item.content, variables != null ? variables : {})
        };
      } else {
        return item;
      }
    });
  }
  /**
   * Converts the prompt to LangChain ChatPromptTemplate format.
   *
   * Resolves placeholders with provided values and converts unresolved ones
   * to LangChain MessagesPlaceholder objects. Transforms variables from
   * {{var}} to {var} format without rendering them.
   *
   * @param options - Configuration object
   * @param options.placeholders - Key-value pairs for placeholder resolution
   * @returns Array of ChatMessage objects and LangChain MessagesPlaceholder objects
   *
   * @example
   * ```typescript
   * const prompt = await langfuse.prompt.get("conversation", { type: "chat" });
   * const langchainFormat = prompt.getLangchainPrompt({
   *   placeholders: { examples: [{ role: "user", content: "Hello" }] }
   * });
   * ```
   */
  getLangchainPrompt(options) {
    var _a;
    const messagesWithPlaceholdersReplaced = [];
    const placeholderValues = (_a = options == null ? void 0 : options.placeholders) != null ? _a : {};
    for (const item of this.prompt) {
      if ("type" in item && item.type === "placeholder" /* Placeholder */) {
        const placeholderValue = placeholderValues[item.name];
        if (Array.isArray(placeholderValue) && placeholderValue.length > 0 && placeholderValue.every(
          (msg) => typeof msg === "object" && "role" in msg && "content" in msg
        )) {
          messagesWithPlaceholdersReplaced.push(
            ...placeholderValue.map((msg) => {
              return {
                role: msg.role,
                content: this._transformToLangchainVariables(msg.content)
              };
            })
          );
        } else if (Array.isArray(placeholderValue) && placeholderValue.length === 0) {
        } else if (placeholderValue !== void 0) {
          messagesWithPlaceholdersReplaced.push(
            JSON.stringify(placeholderValue)
          );
        } else {
          messagesWithPlaceholdersReplaced.push([
            "placeholder",
            `{${item.name}}`
          ]);
        }
      } else if ("role" in item && "content" in item && item.type === "chatmessage" /* ChatMessage */) {
        messagesWithPlaceholdersReplaced.push({
          role: item.role,
          content: this._transformToLangchainVariables(item.content)
        });
      }
    }
    return messagesWithPlaceholdersReplaced;
  }
  toJSON() {
    return JSON.stringify({
      name: this.name,
      prompt: this.promptResponse.prompt.map((item) => {
        if ("type" in item && item.type === "chatmessage" /* ChatMessage */) {
          const { type: _, ...messageWithoutType } = item;
          return messageWithoutType;
        }
        return item;
      }),
      version: this.version,
      isFallback: this.isFallback,
      tags: this.tags,
      labels: this.labels,
      type: this.type,
      config: this.config
    });
  }
};

// src/prompt/promptManager.ts
var PromptManager = class {
  /**
   * Creates a new PromptManager instance.
   *
   * @param params - Configuration object containing the API client
   * @internal
   */
  constructor(params) {
    const { apiClient } = params;
    this.apiClient = apiClient;
    this.cache = new LangfusePromptCache();
  }
  get logger() {
    return (0,dist/* getGlobalLogger */.iq)();
  }
  /**
   * Creates a new prompt in Langfuse.
   *
   * Supports both text and chat prompts. Chat prompts can include placeholders
   * for dynamic content insertion.
   *
   * @param body - The prompt data to create
   * @returns Promise that resolves to the appropriate prompt client
   *
   * @example
   * ```typescript
   * // Create a text prompt
   * const textPrompt = await langfuse.prompt.create({
   *   name: "greeting",
   *   prompt: "Hello {{name}}!",
   *   type: "text"
   * });
   *
   * // Create a chat prompt
   * const chatPrompt = await langfuse.prompt.create({
   *   name: "conversation",
   *   type: "chat",
   *   prompt: [
   *     { role: "system", content: "You are a helpful assistant." },
   *     { role: "user", content: "{{user_message}}" }
   *   ]
   * });
   * ```
   */
  async create(body) {
    var _a;
    const requestBody = body.type === "chat" ? {
      ...body,
      prompt: body.prompt.map((item) => {
        if ("type" in item && item.type === "placeholder" /* Placeholder */) {
          return {
            type: "placeholder" /* Placeholder */,
            name: item.name
          };
        } else {
          return {
            ...item,
            type: "chatmessage" /* ChatMessage */
          };
        }
      })
    } : {
      ...body,
      type: (_a = body.type) != null ? _a : "text"
    };
    const promptResponse = await this.apiClient.prompts.create(requestBody);
    if (promptResponse.type === "chat") {
      return new ChatPromptClient(promptResponse);
    }
    return new TextPromptClient(promptResponse);
  }
  /**
   * Updates the labels of an existing prompt version.
   *
   * @param params - Update parameters
   * @param params.name - Name of the prompt to update
   * @param params.version - Version number of the prompt to update
   * @param params.newLabels - New labels to apply to the prompt version
   *
   * @returns Promise that resolves to the updated prompt
   *
   * @example
   * ```typescript
   * const updatedPrompt = await langfuse.prompt.update({
   *   name: "my-prompt",
   *   version: 1,
   *   newLabels: ["production", "v2"]
   * });
   * ```
   */
  async update(params) {
    const { name, version, newLabels } = params;
    const newPrompt = await this.apiClient.promptVersion.update(name, version, {
      newLabels
    });
    this.cache.invalidate(name);
    return newPrompt;
  }
  /**
   * Delete prompt versions. If neither version nor label is specified, all versions of the prompt are deleted.
   *
   * The Langfuse SDK prompt cache is invalidated for all cached versions with the specified name.
   *
   * @param name - Name of the prompt to delete
   * @param options - Optional deletion configuration
   * @param options.version - Optional version to delete. If specified, deletes only this specific version
   * @param options.label - Optional label to filter deletion. If specified, deletes all prompt versions with this label
   *
   * @returns Promise that resolves when deletion is complete
   *
   * @throws {LangfuseAPI.NotFoundError} If the prompt does not exist
   * @throws {LangfuseAPI.Error} If the API request fails
   *
   * @example
   * ```typescript
   * // Delete all versions of a prompt
   * await langfuse.prompt.delete("my-prompt");
   *
   * // Delete specific version
   * await langfuse.prompt.delete("my-prompt", { version: 2 });
   *
   * // Delete all versions with a specific label
   * await langfuse.prompt.delete("my-prompt", { label: "staging" });
   * ```
   */
  async delete(name, options) {
    await this.apiClient.prompts.delete(name, {
      version: options == null ? void 0 : options.version,
      label: options == null ? void 0 : options.label
    });
    this.cache.invalidate(name);
  }
  /**
   * Retrieves a prompt by name with intelligent caching.
   *
   * This method implements sophisticated caching behavior:
   * - Fresh prompts are returned immediately from cache
   * - Expired prompts are returned from cache while being refreshed in background
   * - Cache misses trigger immediate fetch with optional fallback support
   *
   * @param name - Name of the prompt to retrieve
   * @param options - Optional retrieval configuration
   * @returns Promise that resolves to the appropriate prompt client
   *
   * @example
   * ```typescript
   * // Get latest version with caching
   * const prompt = await langfuse.prompt.get("my-prompt");
   *
   * // Get specific version
   * const v2Prompt = await langfuse.prompt.get("my-prompt", {
   *   version: 2
   * });
   *
   * // Get with label filter
   * const prodPrompt = await langfuse.prompt.get("my-prompt", {
   *   label: "production"
   * });
   *
   * // Get with fallback
   * const promptWithFallback = await langfuse.prompt.get("my-prompt", {
   *   type: "text",
   *   fallback: "Hello {{name}}!"
   * });
   * ```
   */
  async get(name, options) {
    var _a;
    const cacheKey = this.cache.createKey({
      name,
      label: options == null ? void 0 : options.label,
      version: options == null ? void 0 : options.version
    });
    const cachedPrompt = this.cache.getIncludingExpired(cacheKey);
    if (!cachedPrompt || (options == null ? void 0 : options.cacheTtlSeconds) === 0) {
      try {
        return await this.fetchPromptAndUpdateCache({
          name,
          version: options == null ? void 0 : options.version,
          label: options == null ? void 0 : options.label,
          cacheTtlSeconds: options == null ? void 0 : options.cacheTtlSeconds,
          maxRetries: options == null ? void 0 : options.maxRetries,
          fetchTimeoutMs: options == null ? void 0 : options.fetchTimeoutMs
        });
      } catch (err) {
        if (options == null ? void 0 : options.fallback) {
          const sharedFallbackParams = {
            name,
            version: (_a = options == null ? void 0 : options.version) != null ? _a : 0,
            labels: options.label ? [options.label] : [],
            cacheTtlSeconds: options == null ? void 0 : options.cacheTtlSeconds,
            config: {},
            tags: []
          };
          if (options.type === "chat") {
            return new ChatPromptClient(
              {
                ...sharedFallbackParams,
                type: "chat",
                prompt: options.fallback.map((msg) => ({
                  ...msg,
                  type: "chatmessage" /* ChatMessage */
                }))
              },
              true
            );
          } else {
            return new TextPromptClient(
              {
                ...sharedFallbackParams,
                type: "text",
                prompt: options.fallback
              },
              true
            );
          }
        }
        throw err;
      }
    }
    if (cachedPrompt.isExpired) {
      if (!this.cache.isRefreshing(cacheKey)) {
        const refreshPromptPromise = this.fetchPromptAndUpdateCache({
          name,
          version: options == null ? void 0 : options.version,
          label: options == null ? void 0 : options.label,
          cacheTtlSeconds: options == null ? void 0 : options.cacheTtlSeconds,
          maxRetries: options == null ? void 0 : options.maxRetries,
          fetchTimeoutMs: options == null ? void 0 : options.fetchTimeoutMs
        }).catch(() => {
          this.logger.warn(
            `Failed to refresh prompt cache '${cacheKey}', stale cache will be used until next refresh succeeds.`
          );
        });
        this.cache.addRefreshingPromise(cacheKey, refreshPromptPromise);
      }
      return cachedPrompt.value;
    }
    return cachedPrompt.value;
  }
  async fetchPromptAndUpdateCache(params) {
    const cacheKey = this.cache.createKey(params);
    try {
      const {
        name,
        version,
        cacheTtlSeconds,
        label,
        maxRetries,
        fetchTimeoutMs
      } = params;
      const data = await this.apiClient.prompts.get(
        name,
        {
          version,
          label
        },
        {
          maxRetries,
          timeoutInSeconds: fetchTimeoutMs ? fetchTimeoutMs / 1e3 : void 0
        }
      );
      let prompt;
      if (data.type === "chat") {
        prompt = new ChatPromptClient(data);
      } else {
        prompt = new TextPromptClient(data);
      }
      this.cache.set(cacheKey, prompt, cacheTtlSeconds);
      return prompt;
    } catch (error) {
      this.logger.error(`Error fetching prompt '${cacheKey}':`, error);
      throw error;
    }
  }
};

// src/score/index.ts


var MAX_QUEUE_SIZE = 1e5;
var MAX_BATCH_SIZE = 100;
var ScoreManager = class {
  /**
   * Creates a new ScoreManager instance.
   *
   * @param params - Configuration object containing the API client
   * @internal
   */
  constructor(params) {
    this.eventQueue = [];
    this.flushPromise = null;
    this.flushTimer = null;
    this.apiClient = params.apiClient;
    const envFlushAtCount = (0,dist/* getEnv */._$)("LANGFUSE_FLUSH_AT");
    const envFlushIntervalSeconds = (0,dist/* getEnv */._$)("LANGFUSE_FLUSH_INTERVAL");
    this.flushAtCount = envFlushAtCount ? Number(envFlushAtCount) : 10;
    this.flushIntervalSeconds = envFlushIntervalSeconds ? Number(envFlushIntervalSeconds) : 1;
  }
  get logger() {
    return (0,dist/* getGlobalLogger */.iq)();
  }
  /**
   * Creates a new score event and adds it to the processing queue.
   *
   * Scores are queued and sent in batches for efficiency. The score will be
   * automatically sent when the queue reaches the flush threshold or after
   * the flush interval expires.
   *
   * @param data - The score data to create
   *
   * @example
   * ```typescript
   * langfuse.score.create({
   *   name: "quality",
   *   value: 0.85,
   *   traceId: "trace-123",
   *   comment: "High quality response"
   * });
   * ```
   */
  create(data) {
    var _a, _b;
    const scoreData = {
      ...data,
      id: (_a = data.id) != null ? _a : (0,dist/* generateUUID */.lk)(),
      environment: (_b = data.environment) != null ? _b : (0,dist/* getEnv */._$)("LANGFUSE_TRACING_ENVIRONMENT")
    };
    const scoreIngestionEvent = {
      id: (0,dist/* generateUUID */.lk)(),
      type: "score-create",
      timestamp: (/* @__PURE__ */ new Date()).toISOString(),
      body: scoreData
    };
    if (this.eventQueue.length >= MAX_QUEUE_SIZE) {
      this.logger.error(
        `Score queue is at max size ${MAX_QUEUE_SIZE}. Dropping score.`
      );
      return;
    }
    this.eventQueue.push(scoreIngestionEvent);
    if (this.logger.isLevelEnabled(dist/* LogLevel */.$b.DEBUG)) {
      this.logger.debug(
        "Added score event to queue:\n",
        JSON.stringify(scoreIngestionEvent, null, 2)
      );
    }
    if (this.eventQueue.length >= this.flushAtCount) {
      this.flushPromise = this.flush();
    } else if (!this.flushTimer) {
      this.flushTimer = (0,dist/* safeSetTimeout */.vY)(() => {
        this.flushPromise = this.flush();
      }, this.flushIntervalSeconds * 1e3);
    }
  }
  /**
   * Creates a score for a specific observation using its OpenTelemetry span.
   *
   * This method automatically extracts the trace ID and observation ID from
   * the provided span context.
   *
   * @param observation - Object containing the OpenTelemetry span
   * @param data - Score data (traceId and observationId will be auto-populated)
   *
   * @example
   * ```typescript
   * import { startSpan } from '@langfuse/tracing';
   *
   * const span = startSpan({ name: "my-operation" });
   * langfuse.score.observation(
   *   { otelSpan: span },
   *   { name: "accuracy", value: 0.92 }
   * );
   * ```
   */
  observation(observation, data) {
    const { spanId, traceId } = observation.otelSpan.spanContext();
    this.create({
      ...data,
      traceId,
      observationId: spanId
    });
  }
  /**
   * Creates a score for a trace using an OpenTelemetry span.
   *
   * This method automatically extracts the trace ID from the provided
   * span context and creates a trace-level score.
   *
   * @param observation - Object containing the OpenTelemetry span
   * @param data - Score data (traceId will be auto-populated)
   *
   * @example
   * ```typescript
   * import { startSpan } from '@langfuse/tracing';
   *
   * const span = startSpan({ name: "my-operation" });
   * langfuse.score.trace(
   *   { otelSpan: span },
   *   { name: "overall_quality", value: 0.88 }
   * );
   * ```
   */
  trace(observation, data) {
    const { traceId } = observation.otelSpan.spanContext();
    this.create({
      ...data,
      traceId
    });
  }
  /**
   * Creates a score for the currently active observation.
   *
   * This method automatically detects the active OpenTelemetry span and
   * creates an observation-level score. If no active span is found,
   * a warning is logged and the operation is skipped.
   *
   * @param data - Score data (traceId and observationId will be auto-populated)
   *
   * @example
   * ```typescript
   * import { startActiveSpan } from '@langfuse/tracing';
   *
   * startActiveSpan({ name: "my-operation" }, (span) => {
   *   // Inside the active span
   *   langfuse.score.activeObservation({
   *     name: "relevance",
   *     value: 0.95
   *   });
   * });
   * ```
   */
  activeObservation(data) {
    const currentOtelSpan = src.trace.getActiveSpan();
    if (!currentOtelSpan) {
      this.logger.warn("No active span in context to score.");
      return;
    }
    const { spanId, traceId } = currentOtelSpan.spanContext();
    this.create({
      ...data,
      traceId,
      observationId: spanId
    });
  }
  /**
   * Creates a score for the currently active trace.
   *
   * This method automatically detects the active OpenTelemetry span and
   * creates a trace-level score. If no active span is found,
   * a warning is logged and the operation is skipped.
   *
   * @param data - Score data (traceId will be auto-populated)
   *
   * @example
   * ```typescript
   * import { startActiveSpan } from '@langfuse/tracing';
   *
   * startActiveSpan({ name: "my-operation" }, (span) => {
   *   // Inside the active span
   *   langfuse.score.activeTrace({
   *     name: "user_satisfaction",
   *     value: 4,
   *     comment: "User rated 4 out of 5 stars"
   *   });
   * });
   * ```
   */
  activeTrace(data) {
    const currentOtelSpan = src.trace.getActiveSpan();
    if (!currentOtelSpan) {
      this.logger.warn("No active span in context to score trace.");
      return;
    }
    const { traceId } = currentOtelSpan.spanContext();
    this.create({
      ...data,
      traceId
    });
  }
  async handleFlush() {
    try {
      if (this.flushTimer) {
        clearTimeout(this.flushTimer);
        this.flushTimer = null;
      }
      const promises = [];
      while (this.eventQueue.length > 0) {
        const batch = this.eventQueue.splice(0, MAX_BATCH_SIZE);
        promises.push(
          this.apiClient.ingestion.batch({ batch }).then((res) => {
            var _a;
            if (((_a = res.errors) == null ? void 0 : _a.length) > 0) {
              this.logger.error("Error ingesting scores:", res.errors);
            }
          }).catch((err) => {
            this.logger.error("Failed to export score batch:", err);
          })
        );
      }
      await Promise.all(promises);
    } catch (err) {
      this.logger.error("Error flushing Score Manager: ", err);
    } finally {
      this.flushPromise = null;
    }
  }
  /**
   * Flushes all pending score events to the Langfuse API.
   *
   * This method ensures all queued scores are sent immediately rather than
   * waiting for the automatic flush interval or batch size threshold.
   *
   * @returns Promise that resolves when all pending scores have been sent
   *
   * @example
   * ```typescript
   * langfuse.score.create({ name: "quality", value: 0.8 });
   * await langfuse.score.flush(); // Ensures the score is sent immediately
   * ```
   */
  async flush() {
    var _a;
    return (_a = this.flushPromise) != null ? _a : this.handleFlush();
  }
  /**
   * Gracefully shuts down the score manager by flushing all pending scores.
   *
   * This method should be called before your application exits to ensure
   * all score data is sent to Langfuse.
   *
   * @returns Promise that resolves when shutdown is complete
   *
   * @example
   * ```typescript
   * // Before application exit
   * await langfuse.score.shutdown();
   * ```
   */
  async shutdown() {
    await this.flush();
  }
};

// src/LangfuseClient.ts
var LangfuseClient = class {
  /**
   * Creates a new LangfuseClient instance.
   *
   * @param params - Configuration parameters. If not provided, will use environment variables.
   *
   * @throws Will log warnings if required credentials are not provided
   *
   * @example
   * ```typescript
   * // With explicit configuration
   * const client = new LangfuseClient({
   *   publicKey: "pk_...",
   *   secretKey: "sk_...",
   *   baseUrl: "https://your-instance.langfuse.com"
   * });
   *
   * // Using environment variables
   * const client = new LangfuseClient();
   * ```
   */
  constructor(params) {
    this.projectId = null;
    var _a, _b, _c, _d, _e, _f, _g;
    const logger = (0,dist/* getGlobalLogger */.iq)();
    const publicKey = (_a = params == null ? void 0 : params.publicKey) != null ? _a : (0,dist/* getEnv */._$)("LANGFUSE_PUBLIC_KEY");
    const secretKey = (_b = params == null ? void 0 : params.secretKey) != null ? _b : (0,dist/* getEnv */._$)("LANGFUSE_SECRET_KEY");
    this.baseUrl = (_e = (_d = (_c = params == null ? void 0 : params.baseUrl) != null ? _c : (0,dist/* getEnv */._$)("LANGFUSE_BASE_URL")) != null ? _d : (0,dist/* getEnv */._$)("LANGFUSE_BASEURL")) != null ? _e : (
      // legacy v2
      "https://cloud.langfuse.com"
    );
    if (!publicKey) {
      logger.warn(
        "No public key provided in constructor or as LANGFUSE_PUBLIC_KEY env var. Client operations will fail."
      );
    }
    if (!secretKey) {
      logger.warn(
        "No secret key provided in constructor or as LANGFUSE_SECRET_KEY env var. Client operations will fail."
      );
    }
    const timeoutSeconds = (_g = params == null ? void 0 : params.timeout) != null ? _g : Number((_f = (0,dist/* getEnv */._$)("LANGFUSE_TIMEOUT")) != null ? _f : 5);
    this.api = new dist/* LangfuseAPIClient */.y7({
      baseUrl: this.baseUrl,
      username: publicKey,
      password: secretKey,
      xLangfusePublicKey: publicKey,
      xLangfuseSdkVersion: dist/* LANGFUSE_SDK_VERSION */.wR,
      xLangfuseSdkName: "javascript",
      environment: "",
      // noop as baseUrl is set
      headers: params == null ? void 0 : params.additionalHeaders
    });
    logger.debug("Initialized LangfuseClient with params:", {
      publicKey,
      baseUrl: this.baseUrl,
      timeoutSeconds
    });
    this.prompt = new PromptManager({ apiClient: this.api });
    this.dataset = new DatasetManager({ langfuseClient: this });
    this.score = new ScoreManager({ apiClient: this.api });
    this.media = new MediaManager({ apiClient: this.api });
    this.experiment = new ExperimentManager({ langfuseClient: this });
    this.getPrompt = this.prompt.get.bind(this.prompt);
    this.createPrompt = this.prompt.create.bind(this.prompt);
    this.updatePrompt = this.prompt.update.bind(this.prompt);
    this.getDataset = this.dataset.get.bind(this.dataset);
    this.fetchTrace = this.api.trace.get.bind(this.api.trace);
    this.fetchTraces = this.api.trace.list.bind(this.api.trace);
    this.fetchObservation = this.api.legacy.observationsV1.get.bind(
      this.api.legacy.observationsV1
    );
    this.fetchObservations = this.api.observations.getMany.bind(
      this.api.observations
    );
    this.fetchSessions = this.api.sessions.get.bind(this.api.sessions);
    this.getDatasetRun = this.api.datasets.getRun.bind(this.api.datasets);
    this.getDatasetRuns = this.api.datasets.getRuns.bind(this.api.datasets);
    this.createDataset = this.api.datasets.create.bind(this.api.datasets);
    this.getDatasetItem = this.api.datasetItems.get.bind(this.api.datasetItems);
    this.createDatasetItem = this.dataset.createItem.bind(this.dataset);
    this.fetchMedia = this.api.media.get.bind(this.api.media);
    this.resolveMediaReferences = this.media.resolveReferences.bind(this.media);
  }
  /**
   * Flushes any pending score events to the Langfuse API.
   *
   * This method ensures all queued scores are sent immediately rather than
   * waiting for the automatic flush interval or batch size threshold.
   *
   * @returns Promise that resolves when all pending scores have been sent
   *
   * @example
   * ```typescript
   * langfuse.score.create({ name: "quality", value: 0.8 });
   * await langfuse.flush(); // Ensures the score is sent immediately
   * ```
   */
  async flush() {
    return this.score.flush();
  }
  /**
   * Gracefully shuts down the client by flushing all pending data.
   *
   * This method should be called before your application exits to ensure
   * all data is sent to Langfuse.
   *
   * @returns Promise that resolves when shutdown is complete
   *
   * @example
   * ```typescript
   * // Before application exit
   * await langfuse.shutdown();
   * ```
   */
  async shutdown() {
    return this.score.shutdown();
  }
  /**
   * Generates a URL to view a specific trace in the Langfuse UI.
   *
   * @param traceId - The ID of the trace to generate a URL for
   * @returns Promise that resolves to the trace URL
   *
   * @example
   * ```typescript
   * const traceId = "trace-123";
   * const url = await langfuse.getTraceUrl(traceId);
   * console.log(`View trace at: ${url}`);
   * ```
   */
  async getTraceUrl(traceId) {
    let projectId = this.projectId;
    if (!projectId) {
      projectId = (await this.api.projects.get()).data[0].id;
      this.projectId = projectId;
    }
    const traceUrl = `${this.baseUrl}/project/${projectId}/traces/${traceId}`;
    return traceUrl;
  }
};

// src/experiment/RunnerContext.ts
var RunnerContext = class {
  constructor({
    client,
    data,
    datasetVersion,
    metadata
  }) {
    this.client = client;
    this.data = data;
    this.datasetVersion = datasetVersion;
    this.metadata = metadata;
  }
  async runExperiment(params) {
    var _a, _b, _c, _d;
    const resolvedData = (_a = params.data) != null ? _a : this.data;
    if (resolvedData === void 0) {
      throw new Error(
        "`data` must be provided either on the RunnerContext or the runExperiment call"
      );
    }
    const mergedMetadata = this.metadata === void 0 && params.metadata === void 0 ? void 0 : {
      ...(_b = this.metadata) != null ? _b : {},
      ...(_c = params.metadata) != null ? _c : {}
    };
    return this.client.experiment.run({
      ...params,
      data: resolvedData,
      datasetVersion: (_d = params.datasetVersion) != null ? _d : this.datasetVersion,
      metadata: mergedMetadata
    });
  }
};
var RegressionError = class extends Error {
  constructor(params) {
    const { result, message } = params;
    const metric = "metric" in params ? params.metric : void 0;
    const value = "value" in params ? params.value : void 0;
    const threshold = "threshold" in params ? params.threshold : void 0;
    super(
      message != null ? message : metric !== void 0 && value !== void 0 ? `Regression on \`${metric}\`: ${value}${threshold !== void 0 ? ` (threshold ${threshold})` : ""}` : "Experiment regression detected"
    );
    this.name = "RegressionError";
    this.result = result;
    this.metric = metric;
    this.value = value;
    this.threshold = threshold;
  }
};

// src/experiment/adapters.ts
function createEvaluatorFromAutoevals(autoevalEvaluator, params) {
  const langfuseEvaluator = async (langfuseEvaluatorParams) => {
    var _a;
    const score = await autoevalEvaluator({
      ...params != null ? params : {},
      input: langfuseEvaluatorParams.input,
      output: langfuseEvaluatorParams.output,
      expected: langfuseEvaluatorParams.expectedOutput
    });
    return {
      name: score.name,
      value: (_a = score.score) != null ? _a : 0,
      metadata: score.metadata
    };
  };
  return langfuseEvaluator;
}

// src/index.ts


//# sourceMappingURL=index.mjs.map

/***/ })

};
