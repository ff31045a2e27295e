export const id = 447;
export const ids = [447];
export const modules = {

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

/***/ 15447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  langfuseRecorder: () => (/* binding */ langfuseRecorder)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/langfuse/pages.js
var pages = __webpack_require__(94924);
// EXTERNAL MODULE: ./build/langfuse/read-item.js
var read_item = __webpack_require__(16884);
// EXTERNAL MODULE: ./build/langfuse/reads.js
var reads = __webpack_require__(63125);
;// CONCATENATED MODULE: ./build/langfuse/await-scores.js




/** Longer each time: an evaluator of Langfuse takes seconds when it is quick and minutes when its model is busy. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;
/**
 * The run with the scores that Langfuse's own evaluators give it. They are made after the run was written, and nothing says
 * when they are done, so they are asked for until all are there or the time of the score is over; what is absent then is a
 * failed evaluation of its item, never nothing.
 */
async function awaitScores(record, awaited, langfuse) {
    const found = new Map();
    const traces = record.itemResults.flatMap(({ traceId, error }) => traceId === undefined || error !== null ? [] : [traceId]);
    const without = (scores) => traces.filter((trace) => scores.some(({ score }) => found.get(trace)?.has(score) !== true));
    const wait = langfuse.startWait();
    let waitedMs = 0;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
        for (const traceId of (0,pages/* chunks */.VN)(without(awaited), reads/* IDS_PER_REQUEST */.Zl)) {
            for (const row of await langfuse.fetchScores({ traceId })) {
                const trace = traceOf(row);
                if (row.source !== 'EVAL' || trace === undefined)
                    continue;
                const rows = [...(found.get(trace)?.values() ?? []), row];
                found.set(trace, (0,read_item/* chooseScores */.BT)(rows));
            }
        }
        const missing = awaited.filter((one) => waitedMs <= one.timeoutMs && without([one]).length > 0);
        if (missing.length === 0)
            break;
        const names = (0,core_text/* list */.p_)(missing.map(({ score }) => score));
        const left = without(missing).length;
        await wait(pauseMs, (0,core_text/* say */.cv) `its own evaluators have not given ${names} to ${left} of ${traces.length} items`);
        waitedMs += pauseMs;
    }
    return { ...record, itemResults: record.itemResults.map((result) => withScores(result, awaited, found)) };
}
function traceOf({ subject }) {
    if (subject?.kind === 'trace')
        return subject.id;
    return subject?.kind === 'observation' ? subject.traceId : undefined;
}
function withScores(result, awaited, found) {
    if (result.error !== null)
        return result;
    const rows = found.get(result.traceId ?? '');
    const scores = { ...result.scores };
    const comments = { ...result.comments };
    const scoreErrors = [...result.scoreErrors];
    for (const { score, timeoutMs } of awaited) {
        const row = rows?.get(score);
        const comment = row === undefined ? undefined : (0,read_item/* commentOf */.vm)(row);
        if (row !== undefined)
            scores[score] = row.value;
        else
            scoreErrors.push({
                evaluator: score,
                message: `Langfuse gave no such score within ${String(timeoutMs / 1000)} s`,
            });
        if (comment !== undefined)
            comments[score] = comment;
    }
    return { ...result, scores, scoreErrors, ...(Object.keys(comments).length === 0 ? {} : { comments }) };
}

// EXTERNAL MODULE: ./build/langfuse/ids.js
var ids = __webpack_require__(17482);
// EXTERNAL MODULE: ./build/langfuse/item-attributes.js
var item_attributes = __webpack_require__(17855);
// EXTERNAL MODULE: ./build/langfuse/read-back.js
var read_back = __webpack_require__(54720);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
;// CONCATENATED MODULE: ./build/langfuse/root-span.js

function createStartRoot(tracer, now) {
    return (name) => {
        const startedMs = now().getTime();
        const span = tracer.startSpan(name, { root: true, startTime: hrTime(startedMs) }, src.ROOT_CONTEXT);
        return { span, startedMs, ...span.spanContext() };
    };
}
/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
function hrTime(ms) {
    return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)];
}

// EXTERNAL MODULE: ./build/langfuse/score-writer.js
var score_writer = __webpack_require__(57140);
;// CONCATENATED MODULE: ./build/langfuse/record-item.js





/** Opens the two traces of an item: what its task does, and what its evaluators do. Their end writes what came of it. */
function recordItem(recording, item, repetition) {
    const { open, experiment, first, startRoot, relay, meter, now } = recording;
    const isFirst = first.itemId === item.id && repetition === 0;
    const { span, startedMs, traceId, spanId } = isFirst ? first.root : startRoot(item_attributes/* ITEM_SPAN */.bs);
    const shared = (0,item_attributes/* sharedAttributes */.LF)(experiment, item, spanId);
    span.setAttributes({ ...(0,item_attributes/* rootAttributes */.SW)(experiment, item, repetition), ...open.attributes(item, spanId), ...shared });
    relay.allow(traceId, spanId, shared);
    const evaluation = startRoot('experiment-item-evaluation');
    evaluation.span.setAttributes((0,item_attributes/* evaluationAttributes */.i9)(experiment, item, traceId));
    relay.allow(evaluation.traceId, evaluation.spanId, { 'langfuse.environment': experiment.environment });
    const traces = { id: item.id, repetition, task: traceId, evaluation: evaluation.traceId };
    meter.begin(traces);
    const end = async (answer) => {
        const { error, latency } = answer;
        const usage = await meter.end(traces, answer.missingSpans);
        span.setAttributes({ ...(0,item_attributes/* answerAttributes */.KZ)(answer), ...open.answerAttributes(answer), ...(0,item_attributes/* usageAttributes */.nH)(usage) });
        if (error !== undefined)
            span.setStatus({ code: src.SpanStatusCode.ERROR, message: error.message });
        // The time in the task, as the report has it; evaluators are not the task's.
        span.end(hrTime(latency === null ? now().getTime() : startedMs + latency * 1000));
        recording.onWritten(spanId, { itemId: item.id, hasFailed: error !== undefined });
        open.link(item, traceId, spanId);
        for (const score of answer.scores) {
            const id = (0,ids/* itemScoreId */.Ze)(open.id, item.id, repetition, score.name);
            recording.addScore(id, { ...(0,score_writer/* scoreBody */.B)(score), traceId, observationId: spanId });
        }
        // Evaluators that ask no model leave no trace.
        if (meter.hasEvaluation(traces))
            evaluation.span.end(hrTime(now().getTime()));
        return usage;
    };
    return {
        traceId,
        traceparent: (0,ids/* traceparentOf */.dx)(traceId, spanId),
        evaluationTraceparent: (0,ids/* traceparentOf */.dx)(evaluation.traceId, evaluation.spanId),
        link: recording.links.trace(traceId),
        end,
    };
}

// EXTERNAL MODULE: ./build/langfuse/relay.js + 1 modules
var langfuse_relay = __webpack_require__(38689);
// EXTERNAL MODULE: ./build/langfuse/run-metadata.js
var run_metadata = __webpack_require__(74935);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/langfuse/batch-queue.js
var batch_queue = __webpack_require__(8406);
;// CONCATENATED MODULE: ./build/langfuse/span-queue.js


function createSpanQueue(langfuse) {
    const queue = (0,batch_queue/* createBatchQueue */.E)({
        sizeOf: (entry) => Buffer.byteLength(entry),
        write: (batch) => langfuse.sendSpans(`{"resourceSpans":[${batch.join(',')}]}`, 'application/json'),
        tooLarge: new errors/* GateError */.ue({
            code: 'LANGFUSE_INCOMPLETE',
            text: ['The trace of an item is larger than this Langfuse, or a proxy before it, takes in one request.'],
            remedy: ['Let the task answer with less, or raise the limit of a request’s body there.'],
        }),
    });
    return {
        add: (spans) => {
            queue.add(JSON.stringify(spans));
        },
        flush: () => queue.flush(),
        get waitingBytes() {
            return queue.waitingBytes;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@langfuse/otel/dist/index.mjs
var dist = __webpack_require__(49335);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/core/build/src/index.js
var build_src = __webpack_require__(24637);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-trace-base/build/src/index-shim.js
var index_shim = __webpack_require__(19644);
// EXTERNAL MODULE: ./build/langfuse/otlp.js
var otlp = __webpack_require__(22373);
;// CONCATENATED MODULE: ./build/langfuse/tracing.js




/**
 * A tracer that nothing else in this process sees, whose spans go into the queue as they end. Every option that an OTEL_
 * or LANGFUSE_ variable could change is given here.
 */
function createTracing(queue, environment) {
    const processor = new dist/* LangfuseSpanProcessor */.Er({
        exporter: {
            export(spans, done) {
                for (const span of spans)
                    queue.add((0,otlp/* toResourceSpans */.Zy)(span));
                done({ code: build_src.ExportResultCode.SUCCESS });
            },
            shutdown: () => Promise.resolve(),
        },
        // Its own batches are of 2048 spans, and drop what is more.
        exportMode: 'immediate',
        shouldExportSpan: () => true,
        mediaUploadEnabled: false,
        environment,
    });
    const provider = new index_shim/* BasicTracerProvider */.l({
        spanProcessors: [processor],
        sampler: new index_shim/* AlwaysOnSampler */.f4(),
        spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
    });
    return {
        tracer: provider.getTracer('langfuse-gate'),
        flush: async () => {
            await processor.forceFlush();
            await queue.flush();
        },
        close: () => provider.shutdown(),
    };
}

// EXTERNAL MODULE: ./build/langfuse/usage-meter.js + 1 modules
var usage_meter = __webpack_require__(84456);
// EXTERNAL MODULE: ./build/langfuse/verdict-score.js
var verdict_score = __webpack_require__(65850);
;// CONCATENATED MODULE: ./build/langfuse/record.js













/** The environment that Langfuse's own runners give to the traces of experiments. */
const ENVIRONMENT = 'sdk-experiment';
/**
 * Opens the record of one gate's run: `openRecorder` of the roots. `specHash` is of the spec's text. Throws GateError as
 * `createLangfuse` does.
 */
function langfuseRecorder(getLangfuse, specHash) {
    return async (gate, dataset, task, context) => {
        const langfuse = await getLangfuse(['Keeping this run']);
        return createRecorder({ langfuse, gate, dataset, task, specHash, context });
    };
}
async function createRecorder(options) {
    const { langfuse, gate, dataset, context } = options;
    const name = (0,run_metadata/* runName */.rt)(gate.name, context);
    const spans = createSpanQueue(langfuse);
    const scores = (0,score_writer/* createScoreQueue */.G)(langfuse);
    const meter = (0,usage_meter/* createUsageMeter */.b)(context.log, () => langfuse.fetchPrices(context.now()));
    const relay = await (0,langfuse_relay/* startRelay */.s)({ langfuse, queue: spans }, meter, context.log);
    const environment = gate.run.environment ?? ENVIRONMENT;
    const tracing = createTracing(spans, environment);
    const startRoot = createStartRoot(tracing.tracer, context.now);
    const from = context.now().toISOString();
    const items = new Map();
    const scoreIds = [];
    let begun;
    let marks = [];
    const run = () => {
        if (begun === undefined)
            throw new TypeError('the recorder was used before the run began');
        return begun;
    };
    const add = (event) => {
        scores.add(event);
        return event.id;
    };
    const now = () => context.now().toISOString();
    const addScore = (id, body) => add({ id, timestamp: now(), body: { id, ...body } });
    const addRunScore = (body) => {
        const { id } = run().open;
        return addScore((0,ids/* runScoreId */.$7)(id, body.name), { ...body, datasetRunId: id });
    };
    async function begin(evaluators) {
        const [firstItem] = dataset.items;
        if (firstItem === undefined)
            throw new TypeError('a run has an item');
        const { description } = gate.run;
        const metadata = (0,run_metadata/* runMetadata */.Vn)({ ...options, evaluators, startedAt: from });
        const root = startRoot(item_attributes/* ITEM_SPAN */.bs);
        const open = await langfuse.runs.open({
            name,
            description,
            metadata,
            dataset,
            first: { itemId: firstItem.id, traceId: root.traceId, rootId: root.spanId },
        });
        const experiment = {
            id: open.id,
            name,
            ...(description === undefined ? {} : { description }),
            metadata: JSON.stringify(metadata),
            ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
            ...(dataset.version === undefined ? {} : { version: dataset.version }),
            environment,
        };
        begun = {
            ...{ open, experiment, metadata, first: { itemId: firstItem.id, root } },
            ...{ startRoot, relay, meter, links: langfuse.links, now: context.now },
            addScore: (id, body) => {
                scoreIds.push(addScore(id, body));
            },
            onWritten: (rootId, item) => {
                items.set(rootId, item);
            },
        };
    }
    async function finish(record) {
        const { open, metadata } = run();
        const runScoreIds = (record.runScores ?? []).map((score) => addRunScore((0,score_writer/* scoreBody */.B)(score)));
        await tracing.flush();
        await scores.flush();
        await open.flush();
        if (!record.complete)
            return;
        const written = { runId: open.id, runName: name, dataset, from, items };
        await (0,read_back/* confirm */.l)(written, [...scoreIds, ...runScoreIds], langfuse);
        const said = { ...metadata, ...(0,run_metadata/* markMetadata */.nt)(record) };
        marks = [addRunScore({ name: run_metadata/* COMPLETE */.Wz, value: record.planned, dataType: 'NUMERIC', metadata: said })];
        await scores.flush();
    }
    async function writeVerdict(verdict, link) {
        const id = add((0,verdict_score/* verdictScore */.x)(run().open.id, verdict, link, now()));
        await scores.flush();
        await (0,read_back/* confirmScores */.I)(['the verdict of this run'], [...marks, id], langfuse);
    }
    return {
        runName: name,
        get experimentId() {
            return run().open.id;
        },
        get link() {
            return langfuse.links.run(run().open.id, dataset.id);
        },
        environment: relay.environment,
        begin,
        startItem: (item, repetition) => recordItem(run(), item, repetition),
        observe: () => meter.observe(),
        measure: (record) => meter.measure(record),
        finish,
        awaitScores: (record, awaited) => awaitScores(record, awaited, langfuse),
        writeVerdict,
        close: async () => {
            await relay.close();
            await tracing.close();
        },
    };
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


/***/ })

};
