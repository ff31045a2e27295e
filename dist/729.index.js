export const id = 729;
export const ids = [729];
export const modules = {

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
        if (error instanceof errors/* GateError */.u)
            return { id: parsed.id, error: error.message };
        return { id: parsed.id, error: `the gate met an error that it does not know: ${(0,errors/* describeError */.U)(error)}` };
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
        throw new errors/* GateError */.u({
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
        log.warn((0,core_text/* say */.cv) `The cases were judged up to number ${counts.cases}; then: ${(0,errors/* describeError */.U)(error)}`);
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


/***/ })

};
