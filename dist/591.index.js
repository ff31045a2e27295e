export const id = 591;
export const ids = [591];
export const modules = {

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);




/** The text of a file that the command line names. Throws GateError RECORD_UNREADABLE. */
async function readJsonFile(directory, file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue({
            code: 'RECORD_UNREADABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Give the path of a run kept by --save, or of a report written by --json.`,
        });
    }
}


/***/ }),

/***/ 68751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_render_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26067);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36601);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73484);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19172);






const DEFAULT_WIDTH = 120;
/**
 * The report on the terminal and in the files that were asked for. Returns the exit code: 2 where one of them could not be
 * written, since a step that reads it must not go on as if it were there.
 */
async function printReport(report, outputs, outside, log) {
    const { stdout, env, cwd } = outside;
    const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const langfuse = env['LANGFUSE_BASE_URL'] ?? 'https://cloud.langfuse.com';
    const links = { trusted: [langfuse], server: 'https://github.com' };
    const unwritten = [];
    const file = (path) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path),
        links,
        log,
        onUnwritten: () => void unwritten.push(path),
    });
    const reporters = (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createReporters */ .r)({
        ...(outputs.json === undefined ? {} : { json: file(outputs.json) }),
        ...(outputs.markdown === undefined ? {} : { markdown: file(outputs.markdown) }),
        ...(outputs.html === undefined ? {} : { html: file(outputs.html) }),
        terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
    });
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAll */ .F)(reporters, (0,_core_render_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactReport */ .a5)(report, (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .F)(outside)), { log });
    if (unwritten.length === 0)
        return report.exitCode;
    log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `The exit code is 2, as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(unwritten)} could not be written. Give a path that can be written.`);
    return 2;
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

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSavedReport: () => (/* binding */ printSavedReport)
/* harmony export */ });
/* harmony import */ var _core_build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24465);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14486);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8230);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68751);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19172);







/** `langfuse-gate report`: a saved report printed again, with the exit code that it had. */
async function printSavedReport(command, outside) {
    const text = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .J)(outside.cwd, command.report);
    const parsed = _core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8.safeParse(parseJson(text));
    if (!parsed.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue({
            code: 'RECORD_UNREADABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `The file ${command.report} is not a report of this version.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Give a file written by --json.`,
        });
    }
    if (!(0,_core_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsistent */ .H)(parsed.data)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue({
            code: 'RECORD_UNREADABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `The file ${command.report} states the verdict ${parsed.data.verdict} and the exit code ${parsed.data.exitCode}, which are not those of its gates.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Give a file as --json has written it.`,
        });
    }
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y)(parsed.data, command.outputs, outside, (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .createLog */ .h)(outside));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 95159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KS: () => (/* binding */ findFailureBehind),
/* harmony export */   rB: () => (/* binding */ findFailures)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);



/** Every evaluator that failed, in the order of the items. */
function findFailures({ itemResults }) {
    const failures = new Map();
    for (const { id, scoreErrors } of itemResults) {
        for (const { evaluator, message } of scoreErrors) {
            const known = failures.get(evaluator) ?? { evaluator, item: id, message, outputs: 0 };
            failures.set(evaluator, { ...known, outputs: known.outputs + 1 });
        }
    }
    return [...failures.values()];
}
/**
 * The failure for which a score is most likely missing: of the evaluator by its name, of one that made it elsewhere, else of
 * the first that has made no score at all, as a function may name its score as it likes.
 */
function findFailureBehind(score, record) {
    if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score))
        return undefined;
    const failures = findFailures(record);
    const own = failures.find(({ evaluator }) => evaluator === score);
    if (own !== undefined)
        return own;
    const { evaluators, scoredBy = {} } = record.comparability;
    const makers = Object.hasOwn(scoredBy, score) ? scoredBy[score] : undefined;
    if (makers !== undefined)
        return failures.find(({ evaluator }) => makers.includes(evaluator));
    if (Object.hasOwn(evaluators, score))
        return undefined;
    const hasScored = new Set(Object.values(scoredBy).flat());
    const isScore = (name) => record.itemResults.some(({ scores }) => Object.hasOwn(scores, name));
    return failures.find(({ evaluator }) => !hasScored.has(evaluator) && !isScore(evaluator));
}
/** `The evaluator "tone" failed on 12 outputs, first on the item "a": no key`. */
function describeFailure({ evaluator, item, message, outputs }) {
    const where = outputs === 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `on the item ${item}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(outputs, 'output')}, first on the item ${item}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The evaluator ${evaluator} failed ${where}${message === '' ? ['.'] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${message}`}`;
}


/***/ }),

/***/ 64220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   H: () => (/* binding */ createReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

function createReason(code, text, remedy, place) {
    return {
        code,
        message: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text),
        text: [...text],
        ...(remedy === undefined ? {} : { remedy: [...remedy] }),
        ...(place === undefined ? {} : { place }),
    };
}
/** What could not be judged, as the report has it. */
function reasonOf({ code, text, remedy, place }) {
    return createReason(code, text, remedy, place);
}


/***/ }),

/***/ 51600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText),
/* harmony export */   w: () => (/* binding */ terminalValue)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74808);

/** Values for a person's terminal: no escape sequence, no control, nothing that moves or hides what stands beside it. */
const VALUE_LIMIT = 300;
/** A value in one line. */
function terminalValue(raw, limit = VALUE_LIMIT) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(raw, limit);
}
/** A sentence in one line: our words, and each value in double quotes. */
function terminalText(text) {
    return text
        .map((part) => (typeof part === 'string' ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part, VALUE_LIMIT) : `"${terminalValue(part.value)}"`))
        .join('');
}


/***/ }),

/***/ 14486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   t3: () => (/* binding */ REPORT_FORMAT),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony exports text, reason, estimate, OUTCOMES, waiver, ruleResult, itemDifference, sliceResult, approval, change, gateReport, headToHead, job */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45611);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);



/** `langfuse-gate.report` v1: the one value that every output is rendered from. */
const REPORT_FORMAT = 'langfuse-gate.report';
/** Worst first. */
const VERDICTS = ['error', 'failed', 'needs-review', 'inconclusive', 'passed'];
const EXIT_CODES = {
    error: 2,
    failed: 1,
    'needs-review': 1,
    inconclusive: 0,
    passed: 0,
};
/** Words with values from outside, as `core/text.ts` keeps them; `message` beside it is the same as one plain string. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]));
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    text,
    remedy: text.optional(),
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).optional(),
});
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('candidate minus baseline, in units of the score, not oriented'),
    lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('one-sided: how often an unchanged pair of runs would look at least this much worse'),
    adjustedPValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('adjusted over the gate’s relative require and review rules'),
    ruledOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe('the largest drop that the interval does not exclude, in units of the score, 0 or more'),
    detectable: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe('the smallest drop found 4 times out of 5 with as many pairs, in units of the score'),
    needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('in all; null where no number would'),
        repetitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('of each item, on both sides; null where no number would'),
    })
        .exactOptional()
        .describe('what would settle a rule that is unsure'),
});
const OUTCOMES = ['held', 'broken', 'unsure', 'unmeasured'];
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const ruleResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    list: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_LISTS */ .bz),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isDefault: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .exactOptional()
        .describe('the rule for one slice; absent for the whole dataset'),
    waiver: waiver.exactOptional().describe('why this rule does not count'),
    isDrift: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional().describe('held against the anchor, in place of the baseline'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(OUTCOMES),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    baselineValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    bound: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('what the value was held against, the baseline worked in'),
    estimate: estimate.nullable(),
    reason,
    place: reason.shape.place,
});
/** Which repetition of an item, from 1, of how many; those of pooled runs are counted on, newest run first. */
const repetition = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
/** One item on which the candidate differs from the baseline on a ruled score, or failed. */
const itemDifference = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    why: text.describe('the evaluator’s comment or the item’s error'),
    isBroken: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)
        .exactOptional()
        .describe('its own repetitions show that it got worse, at a false discovery rate of 10 % over all items and scores'),
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    expectedOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    baselineOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateRepetition: repetition
        .exactOptional()
        .describe('the one whose output and trace are shown: the worst; absent where there is one'),
    baselineRepetition: repetition.exactOptional().describe('likewise: the best'),
    candidateLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    baselineLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** One score on the items that share a metadata value: for reading, it decides nothing. */
const sliceResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('mean'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('one-sided; null where the slice is too small to be tested'),
    isFlagged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('worse, at a false discovery rate of 10 % over all slices and scores'),
});
/** Whether a person has accepted what needs review. */
const approval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'absent', 'unknown']),
    words: text.describe('who, how and when; or why there is none that counts'),
});
/** One thing of the run's identity that is not the same on both sides. */
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset']),
    before: text,
    after: text,
});
const gateReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('of every random number in this gate’s decision'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason).describe('largest cause first; never empty'),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResult),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        total: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items of the dataset'),
        scored: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items with an output in every repetition'),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        unpaired: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items with no partner on the other side, or whose content changed'),
        onlyCandidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        onlyBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    baselineState: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['found', 'missing', 'none', 'error']),
        words: text,
    }),
    worst: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(itemDifference).describe('the worst first'),
    worstLeftOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .exactOptional()
        .describe('items that are not among the worst listed, and would be in a longer list'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sliceResult).exactOptional(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiver).exactOptional().describe('all of the spec, whether or not a rule was broken'),
    approval: approval.exactOptional().describe('where the verdict asked for one'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(change).exactOptional().describe('what differs between the two sides'),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ words: text, anchor: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW })
        .exactOptional()
        .describe('the run that stays what is compared with, without its outputs'),
    itemsRun: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), planned: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), stoppedBy: text })
        .exactOptional()
        .describe('where the run stopped early'),
    notAffected: text.exactOptional().describe('why nothing was run: no changed file is one of the gate’s paths'),
    next: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('what to do now'),
    candidate: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
    baseline: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
});
/** The variants of one gate beside each other, score by score: for reading, it decides nothing. */
const headToHead = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    variants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('those that have a whole run'),
    scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
        variants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            items: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            passShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
                .nullable()
                .describe('of the items: by the share of a rule on this score, else those at the best value of its range'),
            min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('of the items'),
        })),
        pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            second: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            wins: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('items on which the first is better'),
            ties: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            losses: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        })),
    })),
});
/** Which job of a workflow wrote a report: a later run of the same job decides it again when a person approves. */
const job = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('as the workflow calls it'),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('of the spec and the gates that were asked for; the comment’s marker has it too'),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('id of the workflow run that wrote the report, which need not be the one that measured'),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const report = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(REPORT_FORMAT),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('name and version of the program'),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('path of the spec as given'),
    job: job.exactOptional().describe('absent on the command line'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)]),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason).describe('why no gate could be judged: spec, inputs'),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateReport),
    headToHead: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(headToHead).exactOptional().describe('of the gates with variants'),
});


/***/ })

};
