export const id = 66;
export const ids = [66];
export const modules = {

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/cli/invalid-input.js


/** A command line that is not one of the help's. */
function invalidInput(text) {
    return new errors/* GateError */.ue({ code: 'INPUT_INVALID', text, remedy: (0,core_text/* say */.cv) `See langfuse-gate --help.` });
}

;// CONCATENATED MODULE: ./build/cli/baseline-args.js


const FLAGS = {
    list: ['gate', 'branch'],
    show: ['spec', 'gate'],
    bless: ['spec', 'gate', 'reason', 'owner', 'output'],
};
/** Of any of the actions. */
const BASELINE_FLAGS = [...new Set(Object.values(FLAGS).flat())];
/** `operands`: what follows `baseline`. Throws GateError INPUT_INVALID with what would be right. */
function parseBaselineCommand(operands, values, outputs) {
    const [action, ...rest] = operands;
    if (action === undefined || !isAction(action)) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline is followed by ${(0,core_text/* list */.p_)(Object.keys(FLAGS))}; found ${action === undefined ? ['nothing'] : (0,core_text/* say */.cv) `${action}`}.`);
    }
    const allowed = FLAGS[action];
    const stray = BASELINE_FLAGS.filter((flag) => values[flag] !== undefined && !allowed.includes(flag));
    if (stray.length > 0) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    }
    const { gate: gates = [], spec, branch, reason, owner, output } = values;
    const [run, second] = rest;
    const common = { name: 'baseline', outputs };
    if (action === 'list') {
        if (second !== undefined)
            throw invalidInput((0,core_text/* say */.cv) `The command baseline list takes one spec; found ${(0,core_text/* list */.p_)(rest)}.`);
        return {
            ...common,
            action,
            gates,
            ...(run === undefined ? {} : { spec: run }),
            ...(branch === undefined ? {} : { branch }),
        };
    }
    if (run === undefined || second !== undefined) {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} takes the name or the file of one run; found ${rest.length}.`);
    }
    const [gate, other] = gates;
    if (other !== undefined)
        throw invalidInput((0,core_text/* say */.cv) `The command baseline ${action} takes one --gate.`);
    const named = { run, ...(spec === undefined ? {} : { spec }), ...(gate === undefined ? {} : { gate }) };
    if (action === 'show')
        return { ...common, action, ...named };
    // A run that everything is held against for long has somebody who answers for it.
    if (reason === undefined || reason.trim() === '' || owner === undefined || owner.trim() === '') {
        throw invalidInput((0,core_text/* say */.cv) `The command baseline bless takes --reason and --owner: why this run, and who says so.`);
    }
    return { ...common, action, ...named, reason, owner, ...(output === undefined ? {} : { output }) };
}
function isAction(text) {
    return Object.hasOwn(FLAGS, text);
}

;// CONCATENATED MODULE: ./build/cli/args.js





const HELP = `langfuse-gate: did this change make the application worse?

  langfuse-gate run [SPEC]                         run the gates of a spec, print the verdict
  langfuse-gate compare CANDIDATE.json BASELINE.json
                                                   judge two saved runs; nothing is run
  langfuse-gate check [SPEC]                       validate a spec, and say what its dataset can show
  langfuse-gate report REPORT.json                 print a saved report again
  langfuse-gate baseline list [SPEC]               which runs of the branch could serve as the baseline, and why not
  langfuse-gate baseline show NAME|FILE            one run: what it is of, what it scored
  langfuse-gate baseline bless NAME|FILE           keep a run as one to be compared with for long
  langfuse-gate selfcheck RUN.json RUN.json...     how often runs of the same code are red against each other
  langfuse-gate judge --jsonl                      judge cases of a benchmark: one a line on standard input,
                                                   its verdict a line on standard output

run
  --gate NAME        only this gate (may be repeated)
  --baseline FILE    compare with this saved run, whatever the spec says
  --save FILE        keep this run as a baseline file
run, compare and report
  --json FILE        write the report as JSON
  --markdown FILE    write the report as it would be posted
  --html FILE        write the report as a page with plots and every item
compare and selfcheck
  --spec FILE        judge by this spec's rules, not by those saved with the runs
  --gate NAME        which gate of it
selfcheck
  --json FILE        write what was measured as JSON
baseline
  --branch NAME      list: the runs of this branch, whatever the spec says
  --spec FILE, --gate NAME
                     which gate’s runs; show and bless: of which dataset the run is that is called NAME
  --reason TEXT, --owner NAME
                     bless: why this run, and who says so
  --output FILE      bless: where it is kept, in place of evals/blessed/GATE.json
everywhere
  --no-color, --help, --version

Without SPEC: langfuse-gate.yml, then .github/langfuse-gate.yml.
Langfuse, where the spec asks for it: LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL.
Exit codes: 0 passed or inconclusive, 1 failed or needs review, 2 the gate could not judge.
`;
const args_FLAGS = {
    run: ['gate', 'baseline', 'save', 'json', 'markdown', 'html'],
    compare: ['spec', 'gate', 'json', 'markdown', 'html'],
    check: [],
    report: ['json', 'markdown', 'html'],
    selfcheck: ['spec', 'gate', 'json'],
    judge: ['jsonl'],
    baseline: BASELINE_FLAGS,
};
/** All of them are shown. */
const COMMANDS = Object.keys(args_FLAGS).length;
/** The arguments after the program's name. Throws GateError INPUT_INVALID with what would be right. */
function parseCommand(argv) {
    const { values, positionals } = parsed(argv);
    if (values.help === true)
        return { name: 'help' };
    if (values.version === true)
        return { name: 'version' };
    const [name, ...operands] = positionals;
    if (name === undefined)
        throw invalidInput((0,core_text/* say */.cv) `No command is given. The commands are ${(0,core_text/* list */.p_)(Object.keys(args_FLAGS), COMMANDS)}.`);
    if (!isCommand(name)) {
        throw invalidInput((0,core_text/* say */.cv) `There is no command ${name}. The commands are ${(0,core_text/* list */.p_)(Object.keys(args_FLAGS), COMMANDS)}.`);
    }
    const allowed = args_FLAGS[name];
    const stray = Object.keys(values).filter((flag) => flag !== 'color' && !allowed.includes(flag));
    if (stray.length > 0)
        throw invalidInput((0,core_text/* say */.cv) `The command ${name} does not take ${(0,core_text/* list */.p_)(stray.map((flag) => `--${flag}`))}.`);
    if (name === 'judge') {
        if (operands.length > 0)
            throw invalidInput((0,core_text/* say */.cv) `The command judge takes no file; found ${(0,core_text/* list */.p_)(operands)}.`);
        if (values.jsonl !== true)
            throw invalidInput((0,core_text/* say */.cv) `The command judge takes ${'--jsonl'}, the one format that it reads.`);
        return { name };
    }
    const outputs = {
        ...(values.json === undefined ? {} : { json: values.json }),
        ...(values.markdown === undefined ? {} : { markdown: values.markdown }),
        ...(values.html === undefined ? {} : { html: values.html }),
        color: values.color !== false,
    };
    const gates = values.gate ?? [];
    if ((name === 'compare' || name === 'selfcheck') && gates.length > 1) {
        throw invalidInput((0,core_text/* say */.cv) `The command ${[name]} takes one --gate.`);
    }
    if (name === 'baseline')
        return parseBaselineCommand(operands, values, outputs);
    const chosen = {
        ...(values.spec === undefined ? {} : { spec: values.spec }),
        ...(gates[0] === undefined ? {} : { gate: gates[0] }),
    };
    if (name === 'selfcheck') {
        if (operands.length === 0)
            throw invalidInput((0,core_text/* say */.cv) `The command selfcheck takes the files of two runs or more; found none.`);
        return { name, runs: operands, ...chosen, outputs };
    }
    if (name === 'compare') {
        const [candidate, baseline] = exactly(name, operands, ['CANDIDATE.json', 'BASELINE.json']);
        return { name, candidate, baseline, ...chosen, outputs };
    }
    if (name === 'report')
        return { name, report: exactly(name, operands, ['REPORT.json'])[0], outputs };
    if (operands.length > 1)
        throw invalidInput((0,core_text/* say */.cv) `The command ${name} takes one spec; found ${(0,core_text/* list */.p_)(operands)}.`);
    const spec = operands[0] === undefined ? {} : { spec: operands[0] };
    if (name === 'check')
        return { name, ...spec, outputs };
    return {
        name,
        ...spec,
        gates,
        ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
        ...(values.save === undefined ? {} : { save: values.save }),
        outputs,
    };
}
function parsed(argv) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...argv],
            allowPositionals: true,
            allowNegative: true,
            options: {
                gate: { type: 'string', multiple: true },
                baseline: { type: 'string' },
                save: { type: 'string' },
                json: { type: 'string' },
                markdown: { type: 'string' },
                html: { type: 'string' },
                spec: { type: 'string' },
                branch: { type: 'string' },
                reason: { type: 'string' },
                owner: { type: 'string' },
                output: { type: 'string' },
                jsonl: { type: 'boolean' },
                color: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw invalidInput((0,core_text/* say */.cv) `The arguments cannot be read: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
function isCommand(name) {
    return Object.hasOwn(args_FLAGS, name);
}
function exactly(command, operands, names) {
    if (operands.length !== names.length) {
        throw invalidInput((0,core_text/* say */.cv) `The command ${command} takes ${(0,core_text/* list */.p_)(names)}; found ${operands.length} of them.`);
    }
    return operands;
}

;// CONCATENATED MODULE: ./build/cli/run.js
// A command is loaded when it is given: what all of them need together is most of the bundle.


/** Runs one command line; returns the exit code. Whatever cannot be judged is a report like any other, and exit code 2. */
async function run(outside) {
    let command;
    try {
        command = parseCommand(outside.argv);
        return await runCommand(command, outside);
    }
    catch (error) {
        const { printFailure } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(742), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(492), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 28919));
        return printFailure(error, command, outside);
    }
}
async function runCommand(command, outside) {
    switch (command.name) {
        case 'help':
            outside.stdout.write(HELP);
            return 0;
        case 'version':
            outside.stdout.write(`${version/* TOOL */.j}\n`);
            return 0;
        case 'judge':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(137), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(929), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 40729))).judgeCases(outside);
        case 'selfcheck':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(137), __webpack_require__.e(175), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(210), __webpack_require__.e(929), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 54952))).printSelfCheck(command, outside);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(137), __webpack_require__.e(175), __webpack_require__.e(742), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(210), __webpack_require__.e(929), __webpack_require__.e(492), __webpack_require__.e(444), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 71890))).runSpecFile(command, outside);
        case 'compare':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(137), __webpack_require__.e(175), __webpack_require__.e(742), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(210), __webpack_require__.e(929), __webpack_require__.e(492), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 98389))).compare(command, outside);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(137), __webpack_require__.e(175), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(210), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 38660))).check(command, outside);
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(742), __webpack_require__.e(509), __webpack_require__.e(492), __webpack_require__.e(591)]).then(__webpack_require__.bind(__webpack_require__, 1743))).printSavedReport(command, outside);
        case 'baseline':
            return (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(19), __webpack_require__.e(175), __webpack_require__.e(112), __webpack_require__.e(509), __webpack_require__.e(40), __webpack_require__.e(845), __webpack_require__.e(210), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 14805))).baseline(command, outside);
    }
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ mergeWords),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Tagged template: `say\`item ${id} failed\``. Strings become values, numbers and other texts are part of the words. */
function say(words, ...values) {
    const parts = [];
    words.forEach((word, index) => {
        if (word !== '')
            parts.push(word);
        const value = values[index];
        if (value === undefined)
            return;
        if (typeof value === 'string')
            parts.push({ value });
        else if (typeof value === 'number')
            parts.push(String(value));
        else
            parts.push(...value);
    });
    return parts;
}
/** Several values as one text: `"a", "b" and "c"`; past `most`, how many more there are. */
function list(values, most = 5) {
    const shown = values.slice(0, most);
    const rest = values.length - shown.length;
    return shown
        .flatMap((value, index) => {
        const isLast = index === shown.length - 1 && rest === 0;
        const separator = index === 0 ? '' : isLast ? ' and ' : ', ';
        return separator === '' ? [{ value }] : [separator, { value }];
    })
        .concat(rest > 0 ? [` and ${String(rest)} more`] : []);
}
/** The text for machines and JSON: values in double quotes, nothing encoded for any sink. */
function plain(text) {
    return text.map((part) => (typeof part === 'string' ? part : `"${part.value}"`)).join('');
}
/** The same text with neighbouring words as one. */
function mergeWords(text) {
    const merged = [];
    for (const part of text) {
        const last = merged.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    return merged;
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** The one error class: the gate could not judge. A failing gate is a value, never one of these. */
class GateError extends Error {
    problems;
    constructor(problems, options) {
        const all = 'code' in problems ? [problems] : problems;
        super(all.map((problem) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(problem.text)).join('\n'), options);
        this.name = 'GateError';
        this.problems = all;
    }
}
/** A foreign error as one line of its own words; never a stack. */
function describeError(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `${error.message}${cause}`;
}
/** What stopped a stage, as problems; a foreign error keeps its own words. */
function problemsOf(error) {
    if (error instanceof GateError)
        return error.problems;
    return [
        {
            code: 'UNEXPECTED',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The gate met an error that it does not know: ${describeError(error)}`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Please report it, with the log of this run.`,
        },
    ];
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* unused harmony export VERSION */
/** Name and version of the program, as reports carry them. A test holds it to package.json. */
const VERSION = '0.1.0';
const TOOL = `langfuse-gate ${VERSION}`;


/***/ })

};
