export const id = 770;
export const ids = [770];
export const modules = {

/***/ 58139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ chooseRules)
});

// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/edges.js + 34 modules
var edges = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/log.js
const silentLog = { info() { }, warn() { }, debug() { } };

// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
;// CONCATENATED MODULE: ./build/cli/choose-rules.js






/** The rules of a spec where one is named, else those saved with each run. */
async function chooseRules(specFile, directory) {
    if (specFile === undefined)
        return { gates: [], of: (record) => (0,saved_rules/* restoreRules */.s)(record.rules) };
    const createAll = (0,edges/* createEdges */.j)({ log: silentLog, signal: new AbortController().signal });
    const { spec } = await (0,spec_file/* loadSpec */.II)({ spec: specFile, createEdges: createAll }, directory);
    const gates = spec.gates.map(({ name }) => name);
    const of = (record) => {
        const gate = spec.gates.find(({ name }) => name === record.gate);
        if (gate !== undefined)
            return gate;
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The spec ${spec.file} has no gate called ${record.gate}.`,
            remedy: (0,core_text/* say */.cv) `Its gates are ${(0,core_text/* list */.p_)(gates)}.`,
        });
    };
    return { gates, of };
}


/***/ }),

/***/ 98389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _core_build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24465);
/* harmony import */ var _core_gate_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96930);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34009);
/* harmony import */ var _core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18921);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58508);
/* harmony import */ var _choose_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58139);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8230);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68751);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19172);











/**
 * `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. A gate of a
 * report that could not be judged, or that was not affected, stays as it is.
 */
async function compare(command, outside) {
    const { gate: wanted } = command;
    const candidates = chooseGates((0,_core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSavedGates */ .Dv)(await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonFile */ .J)(outside.cwd, command.candidate), command.candidate), command);
    const baselineText = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonFile */ .J)(outside.cwd, command.baseline);
    const rules = await (0,_choose_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRules */ .D)(command.spec, outside.cwd);
    const judgeOne = ({ name, run: candidate, judged }) => {
        if (judged !== null && (judged.verdict === 'error' || candidate === null))
            return judged;
        if (candidate === null)
            return (0,_core_gate_report_js__WEBPACK_IMPORTED_MODULE_1__/* .errorGate */ .i)({ name }, [noRun(name, command.candidate)]);
        try {
            const record = (0,_core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaselineRecord */ ._R)(baselineText, command.baseline, name);
            if (record.name === candidate.name)
                throw sameRun(candidate);
            return (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({
                gate: name,
                rules: rules.of(candidate),
                candidate,
                baseline: {
                    status: 'found',
                    record,
                    origin: { kind: 'file', words: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `the file ${command.baseline}` },
                },
                reportText: 'full',
            });
        }
        catch (error) {
            return (0,_core_gate_report_js__WEBPACK_IMPORTED_MODULE_1__/* .errorGate */ .i)({ name }, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error), candidate);
        }
    };
    const known = new Set(candidates.map(({ name }) => name));
    const expected = new Set([...rules.gates, ...baselineGates(baselineText, command.baseline)]);
    const absent = [...expected].filter((name) => !known.has(name) && (wanted === undefined || name === wanted));
    const gates = [...candidates, ...absent.map((name) => ({ name, run: null, judged: null }))].map(judgeOne);
    const spec = command.spec ?? command.candidate;
    const report = (0,_core_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ tool: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .TOOL */ .j, createdAt: new Date().toISOString(), spec, gates, problems: [] });
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .printReport */ .Y)(report, command.outputs, outside, (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .createLog */ .h)(outside));
}
function chooseGates(saved, { gate, candidate }) {
    const chosen = gate === undefined ? saved : saved.filter(({ name }) => name === gate);
    // Not affected alone says nothing of a run.
    if (chosen.some(({ run, judged }) => run !== null || judged?.verdict === 'error'))
        return chosen;
    const runs = saved.filter(({ run }) => run !== null);
    if (gate === undefined || runs.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
            code: 'INPUT_INVALID',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The file ${candidate} has no run: no gate of it came as far as its items.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Make it again, with ${'--save'} or ${'--json'}.`,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The file ${candidate} has no run of the gate ${gate}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Its gates are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(runs.map(({ name }) => name))}.`,
    });
}
/** None of a file that cannot be read: each gate says so. */
function baselineGates(text, file) {
    try {
        return (0,_core_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSavedGates */ .Dv)(text, file).map(({ name }) => name);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue)
            return [];
        throw error;
    }
}
/** What the other side or the spec has is not passed over: a gate that is lost would pass. */
function noRun(gate, candidate) {
    return {
        code: 'RUN_NOT_FOUND',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The file ${candidate} has no run of the gate ${gate}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Run that gate, too, or say with ${'--gate'} which one is to be compared.`,
    };
}
function sameRun({ name, gate }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({
        code: 'INPUT_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The run ${name} of the gate ${gate} is on both sides: it would be compared with itself.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Name the file of another run as the baseline.`,
    });
}


/***/ }),

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
