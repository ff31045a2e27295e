export const id = 474;
export const ids = [474];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 40729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCases: () => (/* binding */ judgeCases)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/core/case-line.js


const case_line_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const value = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* string */.YjP()]).nullable();
const values = schemas/* union */.KCZ([value, schemas/* array */.YOg(value)], {
    error: 'expected a finite number, true, false, text, null, or an array of them',
});
/** What else an item says of itself may name its cluster. */
const item = schemas/* looseObject */._H3({
    item: case_line_name,
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), values),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const rule = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'expected at least one rule')], {
    error: 'expected a rule as text, or an array of them',
});
const case_line_rules = schemas/* record */.g1P(schemas/* string */.YjP(), rule).optional();
const size = schemas/* number */.aig().nonnegative().optional();
const settings = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['binary', 'bounded', 'positive', 'real']).optional(),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([low, high]) => low < high, 'expected the lower end first')
        .optional(),
    better: schemas/* enum */.k5n(['higher', 'lower']).optional(),
    margin: size,
    tie: size,
});
const gateCase = schemas/* strictObject */.rej({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
    seed: case_line_name.optional(),
    preset: schemas/* enum */.k5n(rules/* PRESETS */.fG).optional(),
    unsure: schemas/* enum */.k5n(rules/* POLICIES */.PQ).optional(),
    evidence: schemas/* enum */.k5n(['any', 'beyond-margin']).optional(),
    cluster: schemas/* string */.YjP()
        .nullable()
        .optional()
        .describe('the field of an item, or of its metadata, that names its cluster'),
    rules: schemas/* strictObject */.rej({ require: case_line_rules, review: case_line_rules, watch: case_line_rules }).optional(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), settings).optional(),
    baseline: schemas/* array */.YOg(item),
    candidate: schemas/* array */.YOg(item),
})
    .superRefine((one, context) => {
    const refuse = (message, path) => {
        context.addIssue({ code: 'custom', message, path });
    };
    if (one.cluster !== undefined && one.cluster !== null) {
        const key = one.cluster;
        const isNamed = [...one.baseline, ...one.candidate].some((given) => clusterOf(given, key) !== undefined);
        if (!isNamed)
            refuse(`no item has the field ${JSON.stringify(key)}`, ['cluster']);
    }
    for (const side of ['baseline', 'candidate']) {
        const seen = new Set();
        const index = one[side].findIndex(({ item }) => seen.size === seen.add(item).size);
        if (index >= 0)
            refuse('the item is given twice', [side, String(index), 'item']);
    }
    const binary = Object.entries(one.scores ?? {}).flatMap(([score, { kind }]) => (kind === 'binary' ? [score] : []));
    for (const score of binary) {
        for (const side of ['baseline', 'candidate']) {
            const index = one[side].findIndex(({ scores }) => !isBinary(Object.hasOwn(scores, score) ? scores[score] : null));
            if (index >= 0)
                refuse('a binary score is 0, 1, true, false or null', [side, String(index), 'scores', score]);
        }
    }
});
/** Reads one line. What is not a case is a refusal, with the id wherever that much can be read. */
function parseCase(line) {
    let read;
    try {
        read = JSON.parse(line);
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return { id: findId(line), error: `the line is not JSON: ${cause}` };
    }
    const checked = gateCase.safeParse(read);
    if (checked.success)
        return checked.data;
    const named = schemas/* looseObject */._H3({ id: gateCase.shape.id }).safeParse(read);
    const [issue] = checked.error.issues;
    const error = issue === undefined ? 'the line is no case' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
    return { id: named.success ? named.data.id : null, error };
}
/** The value of an item's field, or of its metadata's, where it can name a cluster. */
function clusterOf(given, key) {
    const metadata = given.metadata ?? {};
    const named = Object.hasOwn(metadata, key) ? metadata[key] : Object.hasOwn(given, key) ? given[key] : undefined;
    return typeof named === 'string' || typeof named === 'number' || typeof named === 'boolean'
        ? String(named)
        : undefined;
}
function isBinary(given) {
    const all = Array.isArray(given) ? given : [given ?? null];
    return all.every((one) => one === null || one === 0 || one === 1 || typeof one === 'boolean');
}
/** The id of a line that another language wrote with NaN or Infinity in it. */
function findId(line) {
    const [, text] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)\s*,/.exec(line) ?? [];
    try {
        return text === undefined ? null : gateCase.shape.id.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/judge.js + 3 modules
var judge = __webpack_require__(34009);
// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/core/judge-case.js





/**
 * Judges one line of `judge --jsonl` by the same function as a run. Never throws: a line that cannot be read is an answer
 * with `error`, and with the case's id where that much can be read.
 */
function judgeCase(line) {
    const parsed = parseCase(line);
    if ('error' in parsed)
        return parsed;
    try {
        const report = judgeParsed(parsed);
        return {
            id: parsed.id,
            verdict: report.verdict,
            rules: report.rules.map(({ list, score, rule, outcome, value, baselineValue, bound, estimate }) => {
                return { list, score, rule, outcome, value, baselineValue, bound, estimate };
            }),
            reasons: report.reasons.map((reason) => reason.code),
        };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { id: parsed.id, error: error.message };
        return { id: parsed.id, error: `the gate met an error that it does not know: ${(0,errors/* describeError */.Uc)(error)}` };
    }
}
function judgeParsed(one) {
    const gate = String(one.id);
    const scores = Object.fromEntries(Object.entries(one.scores ?? {}).map(([name, given]) => [name, settingsOf(given)]));
    const rules = {
        require: listed(one.rules?.require),
        review: listed(one.rules?.review),
        watch: listed(one.rules?.watch),
        preset: one.preset ?? 'balanced',
        unsure: one.unsure ?? 'pass',
        onMissingBaseline: 'pass',
        scores: savedScores(scores),
        evidence: one.evidence ?? 'any',
    };
    return (0,judge/* judge */.S)({
        gate,
        rules: { ...(0,saved_rules/* restoreRules */.s)(rules), scores },
        candidate: recordOf(one, one.candidate, rules),
        baseline: {
            status: 'found',
            record: recordOf(one, one.baseline, rules),
            origin: { kind: 'case', words: ['the case'] },
        },
        anyFailed: true,
        reportText: 'ids',
        ...(one.seed === undefined ? {} : { seed: one.seed }),
    });
}
function settingsOf({ kind, range, better, margin, tie }) {
    const closed = kind === 'binary' || kind === 'bounded' ? [0, 1] : undefined;
    const known = range ?? closed;
    return {
        ...(kind === undefined ? {} : { kind }),
        ...(known === undefined ? {} : { range: known }),
        ...(better === undefined ? {} : { better }),
        ...(margin === undefined ? {} : { margin }),
        ...(tie === undefined ? {} : { tie }),
    };
}
/** What a record keeps of the settings. */
function savedScores(scores) {
    return Object.fromEntries(Object.entries(scores).map(([name, { better }]) => [name, better === undefined ? {} : { better }]));
}
function listed(texts) {
    return Object.fromEntries(Object.entries(texts ?? {}).map(([score, written]) => [score, [written].flat()]));
}
function recordOf(one, items, rules) {
    const itemResults = items.flatMap((given) => resultsOf(given, one.cluster ?? null));
    return {
        format: run_record/* RUN_FORMAT */.i4,
        version: 1,
        gate: String(one.id),
        name: String(one.id),
        startedAt: '',
        finishedAt: '',
        rules,
        identity: {},
        task: 'judge',
        comparability: { dataset: { source: 'file', name: 'case', hash: null }, evaluators: {}, repeat: 1 },
        planned: itemResults.length,
        complete: true,
        itemResults,
    };
}
/** An array is repetitions, or pooled runs; a repetition that has no score at all is a failed one. */
function resultsOf(given, clusterKey) {
    const scores = Object.entries(given.scores).map(([name, values]) => [name, Array.isArray(values) ? values : [values]]);
    const repetitions = Math.max(1, ...scores.map(([, values]) => values.length));
    const cluster = clusterKey === null ? undefined : clusterOf(given, clusterKey);
    return Array.from({ length: repetitions }, (_, repetition) => {
        const present = scores.flatMap(([name, values]) => {
            const found = values[repetition];
            return found === undefined || found === null ? [] : [[name, found]];
        });
        const amounts = Object.fromEntries(present);
        const amountOf = (name) => (typeof amounts[name] === 'number' ? amounts[name] : null);
        return {
            id: given.item,
            hash: '',
            repetition,
            ...(cluster === undefined ? {} : { cluster }),
            scores: amounts,
            scoreErrors: [],
            error: present.length === 0 ? { code: 'FAILED', message: '' } : null,
            latency: amountOf('latency'),
            cost: amountOf('cost'),
            tokens: amountOf('tokens'),
        };
    });
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/cli/case-lines.js
const NEWLINE = 0x0a;
/**
 * The lines of a stream as they come, at most one of them in memory. Only a line feed ends a line: what Unicode calls a line
 * separator may stand inside a JSON text. The last line needs no end.
 */
async function* readCaseLines(chunks, limitBytes) {
    let parts = [];
    let length = 0;
    const take = () => {
        const line = length > limitBytes ? null : Buffer.concat(parts).toString('utf8');
        parts = [];
        length = 0;
        return line;
    };
    for await (const given of chunks) {
        const chunk = Buffer.from(given);
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
            keep(chunk.subarray(start, end));
            yield take();
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (length > 0)
        yield take();
    function keep(part) {
        length += part.length;
        if (length > limitBytes)
            parts = [];
        else
            parts.push(part);
    }
}

// EXTERNAL MODULE: ./build/cli/process.js
var process = __webpack_require__(19172);
;// CONCATENATED MODULE: ./build/cli/judge.js





/** A case of 10,000 items with ten scores has a tenth of it. */
const LINE_LIMIT_BYTES = 64 * 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * `langfuse-gate judge --jsonl`: a case a line on standard input, its verdict a line on standard output, in the same order
 * and as soon as it is there. Returns 0 when every line was a case, whatever the verdicts, else 2.
 */
async function judgeCases(outside) {
    if (outside.stdin === undefined || outside.stdin.isTTY === true) {
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The command judge reads cases from standard input, and nothing is connected to it.`,
            remedy: (0,core_text/* say */.cv) `Give it a file: ${'langfuse-gate judge --jsonl < cases.jsonl'}.`,
        });
    }
    const output = openOutput(outside.stdout);
    const counts = { cases: 0, refused: 0 };
    try {
        for await (const line of readCaseLines(outside.stdin, LINE_LIMIT_BYTES)) {
            const answer = answerLine(line);
            if (answer === null)
                continue;
            counts.cases += 1;
            if ('error' in answer)
                counts.refused += 1;
            await output.write(`${JSON.stringify(answer)}\n`);
        }
    }
    catch (error) {
        const log = (0,process/* createLog */.h)(outside);
        log.warn((0,core_text/* say */.cv) `The cases were judged up to number ${counts.cases}; then: ${(0,errors/* describeError */.Uc)(error)}`);
        return 2;
    }
    return counts.refused > 0 ? 2 : 0;
}
/** Null for an empty line. */
function answerLine(line) {
    if (line === null) {
        return { id: null, error: `the line is longer than ${String(LINE_LIMIT_BYTES / 1024 / 1024)} MiB` };
    }
    const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
    return text.trim() === '' ? null : judgeCase(text);
}
/** Writes that wait for a reader who is slower, and reject when there is no reader any more. */
function openOutput(stream) {
    let failure = null;
    let wake = () => undefined;
    stream.on?.('error', (error) => {
        failure = error ?? new Error('the output was closed');
        wake();
    });
    stream.on?.('drain', () => {
        wake();
    });
    return {
        write: async (text) => {
            const isTaken = stream.write(text) !== false;
            if (!isTaken && failure === null) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            if (failure !== null)
                throw failure;
        },
    };
}


/***/ }),

/***/ 19172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
/* harmony import */ var _core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88988);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75640);



/** Values of the environment that must appear in nothing that is printed or written. */
function secretsOf({ env }) {
    return (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .VX)(env);
}
/** Messages for a person on the error stream; details only when they are asked for. */
function createLog(outside) {
    const redact = (0,_core_render_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)(secretsOf(outside));
    const write = (prefix, text) => {
        // First in the values as they are: what is cut short afterwards could keep the half of a secret.
        const shown = (0,_core_render_encode_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) })));
        outside.stderr.write(`${redact(`${prefix}${shown}`)}\n`);
    };
    const isDebug = (outside.env['LANGFUSE_GATE_DEBUG'] ?? '') !== '';
    return {
        info: (text) => {
            write('', text);
        },
        warn: (text) => {
            write('warning: ', text);
        },
        debug: (text) => {
            if (isDebug)
                write('', text);
        },
    };
}


/***/ }),

/***/ 46666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ describeAttempts),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);


function fingerprintOf({ gate, task, identity, comparability }) {
    const { dataset, evaluators } = comparability;
    return { gate, task, identity, evaluators, datasetHash: dataset.hash, selection: dataset.selection };
}
/** Whether an earlier run is an attempt of the candidate: the same event, of the same code, asked the same of it. */
function isAttempt(candidate, earlier) {
    const [now, then] = [candidate.identity, earlier.identity];
    const isSameCode = now.tree !== undefined && now.tree === then.tree && then.isDirty !== true;
    return (isSameCode &&
        now.event === then.event &&
        now.repository === then.repository &&
        now.pullRequest === then.pullRequest &&
        candidate.gate === earlier.gate &&
        candidate.task === earlier.task &&
        candidate.datasetHash !== null &&
        candidate.datasetHash === earlier.datasetHash &&
        candidate.selection === earlier.selection &&
        isSame(candidate.evaluators, earlier.evaluators));
}
/** Each run once: one that was added up with others is already in what they make together. */
function withoutRepeats(candidate, newestFirst) {
    const seen = new Set([candidate.name]);
    return newestFirst.filter((run) => {
        const names = run.runs ?? [run.name];
        if (names.some((name) => seen.has(name)))
            return false;
        for (const name of names)
            seen.add(name);
        return true;
    });
}
/** What a reader of a candidate must know that is made of several attempts. */
function describeAttempts({ name, runs = [] }) {
    const earlier = runs.filter((run) => run !== name);
    if (earlier.length === 0)
        return [];
    const [are, they] = earlier.length === 1 ? ['is', 'it'] : ['are', 'they'];
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(earlier.length, 'earlier attempt')} of the same code ${[are]} added up with this run, since running it again does not undo what ${[they]} measured: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(earlier)}.`,
    ];
}
function isSame(a, b) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
}


/***/ }),

/***/ 35695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MOST_FAILED),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68434);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37831);




/** Of a run's item results; with more, the run says more about that day than about the code. */
const MOST_FAILED = 0.02;
/** Of a base that was run beside the candidate, on the same day: what a change mends fails there. More is an outage. */
const MOST_FAILED_BESIDE = 0.1;
/** What the baseline is to the rules: every source's, and an anchor, is met here. */
function readBaseline(candidate, baseline, { pinnedVersion, whole, anyFailed = false } = {}) {
    if (baseline.status === 'missing')
        return { kind: 'missing', reason: baseline.reason, isFile: baseline.isFile === true };
    if (baseline.status === 'none')
        return { kind: 'none' };
    const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .createSide */ .qB)(baseline.record);
    const duplicate = (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .findDuplicate */ .jS)(side);
    if (duplicate !== undefined) {
        return unusable('BASELINE_UNREADABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The baseline has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Record the baseline again.`);
    }
    if (!baseline.record.complete || baseline.record.itemResults.length < baseline.record.planned) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The baseline run ${baseline.record.name} is not complete: ${baseline.record.itemResults.length} of ${baseline.record.planned} results.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run that finished.`);
    }
    if (baseline.record.itemResults.every((result) => result.error !== null)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No item of the baseline run ${baseline.record.name} has an output.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run that worked.`);
    }
    const run = whole ?? baseline.record;
    const most = baseline.origin.kind === 'rerun' ? MOST_FAILED_BESIDE : MOST_FAILED;
    if (!anyFailed && countFailed(run) > most * run.itemResults.length)
        return tooManyFailed(run, most);
    const version = baseline.record.comparability.dataset.version;
    if (pinnedVersion !== undefined && !isSameInstant(version, pinnedVersion)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The spec asks for dataset version ${pinnedVersion}, and the baseline was run on ${version ?? 'an unknown version'}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compare with a run of that version, or remove the version from the spec.`);
    }
    const pairing = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .pairItems */ .HO)(candidate, side);
    return (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooDifferent */ .g2)(pairing) ? tooDifferent(pairing) : { kind: 'found', side, pairing };
}
function countFailed({ itemResults }) {
    return itemResults.filter(({ error }) => error !== null).length;
}
/** A failed item counts as the worst value: a baseline of many is low, and a drop to it would be none. */
function tooManyFailed(record, most) {
    const [failed, all] = [countFailed(record), record.itemResults.length];
    const fewest = Math.round(1 / most);
    const limit = all < fewest ? `Up to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(most)} may: of fewer than ${fewest}, none.` : `Up to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(most)} may.`;
    return unusable('BASELINE_NOT_COMPARABLE', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${failed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'item result')} of the baseline run ${record.name} failed, ${[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(failed / all)]}. ${[limit]}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Find out why they failed, and compare with a run in which they did not.`);
}
function tooDifferent(pairing) {
    const apart = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnpaired */ .ku)(pairing);
    const share = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(apart / (apart + pairing.paired.length));
    const counts = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pairing.changed.length} changed, ${pairing.onlyCandidate.length} added, ${pairing.onlyBaseline.length} removed`;
    const first = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...pairing.changed, ...pairing.onlyCandidate, ...pairing.onlyBaseline], 3);
    return {
        kind: 'unusable',
        pairing,
        problem: {
            code: 'BASELINE_NOT_COMPARABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(apart, 'item')}, ${[share]} of both sides, differ between the candidate’s dataset and the baseline’s (${counts}): ${first}. Up to 20 % may.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Record a baseline on this version of the dataset, then compare again.`,
        },
    };
}
function unusable(code, text, remedy) {
    return { kind: 'unusable', problem: { code, text, remedy }, pairing: null };
}
/** Two spellings of one time are one version. */
function isSameInstant(a, b) {
    return a === b || (a !== undefined && Date.parse(a) === Date.parse(b));
}


/***/ }),

/***/ 68434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ pairItems),
/* harmony export */   ZL: () => (/* binding */ unpaired),
/* harmony export */   g2: () => (/* binding */ isTooDifferent),
/* harmony export */   ku: () => (/* binding */ countUnpaired)
/* harmony export */ });
/** Past this share of both sides' items without an equal partner, the two runs are not of the same dataset. */
const UNPAIRED_LIMIT = 0.2;
function pairItems(candidate, baseline) {
    const shared = [...candidate.items.keys()].filter((id) => baseline.items.has(id));
    const hashes = (id) => [hashOf(candidate.items.get(id)), hashOf(baseline.items.get(id))];
    const isUnverified = (id) => hashes(id).includes(null);
    const isSame = (id) => isUnverified(id) || new Set(hashes(id)).size === 1;
    const onlyCandidate = [...candidate.items.keys()].filter((id) => !baseline.items.has(id));
    const onlyBaseline = [...baseline.items.keys()].filter((id) => !candidate.items.has(id));
    // Two runs that chose alike, or ran everything, are held to having the same items.
    const [now, then] = [candidate, baseline].map((side) => side.record.comparability.dataset.selection);
    const isLeftOut = { candidate: now !== then && then !== undefined, baseline: now !== then && now !== undefined };
    return {
        paired: shared.filter(isSame),
        changed: shared.filter((id) => !isSame(id)),
        onlyCandidate: isLeftOut.candidate ? [] : onlyCandidate,
        onlyBaseline: isLeftOut.baseline ? [] : onlyBaseline,
        unverified: shared.filter(isUnverified).length,
        unchosen: (isLeftOut.candidate ? onlyCandidate.length : 0) + (isLeftOut.baseline ? onlyBaseline.length : 0),
    };
}
/** Nothing to pair with: every item stands for itself. */
const unpaired = {
    paired: [],
    changed: [],
    onlyCandidate: [],
    onlyBaseline: [],
    unverified: 0,
    unchosen: 0,
};
function countUnpaired(pairing) {
    return pairing.changed.length + pairing.onlyCandidate.length + pairing.onlyBaseline.length;
}
function isTooDifferent(pairing) {
    const union = pairing.paired.length + countUnpaired(pairing);
    return union > 0 && countUnpaired(pairing) / union > UNPAIRED_LIMIT;
}
function hashOf(repetitions) {
    return repetitions?.[0]?.hash ?? null;
}


/***/ }),

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jS: () => (/* binding */ findDuplicate),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qB: () => (/* binding */ createSide)
/* harmony export */ });
function createSide(record) {
    const items = new Map();
    for (const result of [...record.itemResults].sort(byItem)) {
        const repetitions = items.get(result.id);
        if (repetitions === undefined)
            items.set(result.id, [result]);
        else
            repetitions.push(result);
    }
    const clusters = record.itemResults.flatMap(({ id, cluster }) => cluster === undefined ? [] : [[id, cluster]]);
    return { record, items, clusters: new Map(clusters) };
}
/** By code point, as everywhere: no locale decides an order that draws depend on. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byItem(a, b) {
    return compareText(a.id, b.id) || a.repetition - b.repetition;
}
/** The first result that stands twice: one item, one repetition. */
function findDuplicate(side) {
    for (const repetitions of side.items.values()) {
        const duplicate = repetitions.find((result, index) => repetitions[index - 1]?.repetition === result.repetition);
        if (duplicate !== undefined)
            return duplicate;
    }
    return undefined;
}


/***/ }),

/***/ 25388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ findOtherJudge),
/* harmony export */   Sf: () => (/* binding */ isCheckPrint),
/* harmony export */   lB: () => (/* binding */ CHECK_PRINT),
/* harmony export */   vN: () => (/* binding */ describeOtherJudge)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** Of the fingerprints of checks, and of no evaluator's: a check asks no model. */
const CHECK_PRINT = 'check:';
/** Whether an evaluator is a check by its fingerprint, and nothing besides. */
function isCheckPrint(print) {
    return print?.startsWith(CHECK_PRINT) === true;
}
/** The models that judged two runs, where they are not the same; null when they are, or when a record does not say. */
function findOtherJudge(candidate, baseline) {
    const [now, before] = [candidate, baseline].map(({ observed }) => [...new Set(observed?.judgeModels)].sort());
    if (now === undefined || before === undefined || now.length === 0 || before.length === 0)
        return null;
    return now.length === before.length && now.every((model, index) => model === before[index]) ? null : { before, now };
}
/** The end of a sentence: `judged by "gpt-4o-mini", the baseline by "gpt-4o"`. */
function describeOtherJudge({ before, now }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `judged by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(now)}, the baseline by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(before)}`;
}


/***/ }),

/***/ 88988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export logBlock */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74808);

/**
 * Lines for a job log. The runner reads what it prints: `::command::` at the start of a line, white space before it
 * allowed, and the older `##[command]` anywhere. Neither is left of what comes from outside.
 */
const VALUE_LIMIT = 500;
const LINE_LIMIT = 2000;
/** One line: our words, and each value in double quotes with its hidden characters shown. */
function logLine(text) {
    const line = text
        .map((part) => (typeof part === 'string' ? part : `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part.value, VALUE_LIMIT)}"`))
        .join('');
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line, LINE_LIMIT));
}
/** A text of several lines, such as what a task wrote: each behind a gutter, so that none starts with a command. */
function logBlock(raw) {
    return visibleLines(raw).map((line) => withoutCommands(`│ ${visibleLine(line, LINE_LIMIT)}`));
}
/** A line whose characters are all visible, so that the runner reads no command in it. */
function withoutCommands(line) {
    const shown = line.replaceAll('##[', '## [');
    return shown.trimStart().startsWith('::') ? `│ ${shown}` : shown;
}


/***/ }),

/***/ 17277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);

function createRandom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plusFromState */ .G)([0, 1, 2, 3].map((word) => hash32(seed, word)));
    return {
        bits: () => generator.next(),
        below: (limit) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * limit),
    };
}
/** FNV-1a over UTF-16 code units with the finalizer of MurmurHash3: spreads a text over 32 bits, no more is asked of it. */
function hash32(text, variant = 0) {
    let hash = 0x811c9dc5 ^ Math.imul(variant, 0x9e3779b1);
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ })

};
