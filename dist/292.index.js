export const id = 292;
export const ids = [292];
export const modules = {

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printFailure: () => (/* binding */ printFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _core_build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24465);
/* harmony import */ var _spec_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54076);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58508);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68751);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19172);






/** What kept a command from its end, as a report: the file that it is about, and the outputs that it names. Returns the exit code. */
async function printFailure(error, command, outside) {
    const [subject, outputs] = command !== undefined && 'outputs' in command
        ? [subjectOf(command), command.outputs]
        : ['the command line', { color: !outside.argv.includes('--no-color') }];
    const createdAt = new Date().toISOString();
    const report = (0,_core_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({ tool: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j, createdAt, spec: subject, gates: [], problems: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error) });
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .printReport */ .Y)(report, outputs, outside, (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)(outside));
}
/** The file that a problem of the whole command is about. */
function subjectOf(command) {
    switch (command.name) {
        case 'report':
            return command.report;
        case 'compare':
            return command.spec ?? command.candidate;
        case 'selfcheck':
            return command.spec ?? command.runs[0] ?? '';
        case 'baseline':
            return command.action === 'list' ? (command.spec ?? _spec_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_PATHS */ .r9[0]) : command.run;
        default:
            return command.spec ?? _spec_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_PATHS */ .r9[0];
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

/***/ 54076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ loadSpec),
/* harmony export */   MB: () => (/* binding */ readSpecFile),
/* harmony export */   r9: () => (/* binding */ SPEC_PATHS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72053);
/* harmony import */ var _core_spec_variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66248);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99009);







const SPEC_PATHS = ['langfuse-gate.yml', '.github/langfuse-gate.yml'];
/**
 * The spec's text and its path as the user would write it: the path given, else the first of the usual places that
 * exists. Throws GateError SPEC_NOT_FOUND.
 */
async function readSpecFile(directory, path) {
    const candidates = path === undefined ? SPEC_PATHS : [path];
    for (const file of candidates) {
        try {
            return { file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8') };
        }
        catch (error) {
            if ((0,_repository_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b)(error))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
                code: 'SPEC_NOT_FOUND',
                text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `The spec ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`,
                remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Give the path of a file that can.`,
            });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
        code: 'SPEC_NOT_FOUND',
        text: path === undefined
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.`
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `There is no spec at ${path}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Write one (the README shows the smallest), or give its path.`,
    });
}
/** Reads and parses a spec without running it, a gate for each variant; `edges` are what it was parsed with. Throws GateError. */
async function loadSpec(run, directory) {
    const { file, text } = await readSpecFile(directory, run.spec);
    const edges = run.createEdges(text);
    const spec = (0,_core_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(text, file, edges);
    return { spec: { ...spec, gates: spec.gates.flatMap(_core_spec_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .expandVariants */ .Ts) }, edges };
}


/***/ })

};
