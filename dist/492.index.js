export const id = 492;
export const ids = [492];
export const modules = {

/***/ 87608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ findUntouched),
/* harmony export */   G8: () => (/* binding */ notConcernedGate),
/* harmony export */   QS: () => (/* binding */ JUDGED_BEFORE),
/* harmony export */   Tp: () => (/* binding */ notAffectedGate),
/* harmony export */   gF: () => (/* binding */ NOT_CONCERNED),
/* harmony export */   kV: () => (/* binding */ judgedBeforeGate)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98016);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64220);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);



const OPTIONS = { dot: true, nonegate: true, noextglob: true };
/**
 * Why a change does not touch a gate, null when it does or may. The globs are read as GitHub reads those of a workflow:
 * the last that fits a file decides, and one with `!` before it takes files out. One that names a folder means all that
 * is in it, since a gate that never runs would never fail. The spec itself always counts: a change may weaken its rules.
 */
function findUntouched(paths, changedFiles, spec) {
    if (paths.length === 0)
        return null;
    const globs = paths.map(readGlob);
    const startsIn = globs.every(({ isWanted }) => !isWanted);
    const isTouched = (file) => globs.findLast(({ fits }) => fits(file))?.isWanted ?? startsIn;
    const ownFile = spec.replace(/^(?:\.\/)+/, '');
    const isSpec = (file) => file === ownFile || file.endsWith(`/${ownFile}`);
    if (changedFiles.some((file) => isTouched(file) || isSpec(file)))
        return null;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No changed file is one of ${'paths'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(paths)}.`;
}
function readGlob(written) {
    const isWanted = !written.startsWith('!');
    const glob = (isWanted ? written : written.slice(1)).replace(/^\.?\//, '');
    const isFolder = glob.endsWith('/');
    const below = `${glob}${isFolder ? '' : '/'}**`;
    const globs = isFolder ? [below] : isWanted ? [glob, below] : [glob];
    return { isWanted, fits: picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__(globs, OPTIONS) };
}
/** The code of a gate that an earlier run has judged. */
const JUDGED_BEFORE = 'JUDGED_BEFORE';
/** A gate that was judged by an earlier run, whose verdict is this one's: nothing was run. */
function judgedBeforeGate(gate, verdict, why) {
    return { ...notAffectedGate(gate, why), verdict, reasons: [(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .createReason */ .H)(JUDGED_BEFORE, why)] };
}
/** The code of a gate that the event of the run is not about. */
const NOT_CONCERNED = 'NOT_CONCERNED';
/** A gate that an event is not about: what was said of its commit before still holds, so nothing new is said. */
function notConcernedGate(gate, why) {
    return { ...notAffectedGate(gate, why), reasons: [(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .createReason */ .H)(NOT_CONCERNED, why)] };
}
/** A gate that a change does not touch: passed, and nothing was run. */
function notAffectedGate(gate, why) {
    return {
        name: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        seed: '',
        verdict: 'passed',
        reasons: [(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .createReason */ .H)('NOT_AFFECTED', why)],
        rules: [],
        items: { total: 0, scored: 0, failed: 0, unpaired: 0, onlyCandidate: [], onlyBaseline: [], changed: [] },
        baselineState: { status: 'none', words: ['nothing was run'] },
        worst: [],
        notes: [],
        notAffected: [...why],
        next: [],
        candidate: null,
        baseline: null,
    };
}


/***/ }),

/***/ 24465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   H: () => (/* binding */ isConsistent)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64220);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** The one value that every output is rendered from. Its verdict is its worst gate's; with no gate at all it is an error. */
function buildReport({ tool, createdAt, spec, gates, headToHead = [], problems }) {
    const all = gates.length === 0 && problems.length === 0 ? [nothingJudged] : problems;
    const verdict = worstVerdict(gates, all.length);
    const exitCode = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[verdict];
    return {
        format: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FORMAT */ .t3,
        version: 1,
        tool,
        createdAt,
        spec,
        verdict,
        passed: exitCode === 0,
        exitCode,
        problems: all.map(_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A),
        gates: [...gates],
        ...(headToHead.length === 0 ? {} : { headToHead: [...headToHead] }),
    };
}
/** Whether the verdict that a report states, and what follows from it, is that of its gates. */
function isConsistent({ verdict, passed, exitCode, gates, problems }) {
    const worst = worstVerdict(gates, problems.length);
    return verdict === worst && exitCode === _report_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[worst] && passed === (exitCode === 0);
}
function worstVerdict(gates, problems) {
    if (problems > 0)
        return 'error';
    return _report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find((verdict) => gates.some((gate) => gate.verdict === verdict)) ?? 'error';
}
const nothingJudged = {
    code: 'NOTHING_TO_JUDGE',
    text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No gate was judged.`,
    remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write at least one gate in the spec, or name one that it has.`,
};


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

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74292);

/** Lines of a table, its columns as wide as their widest cell as a terminal shows it. */
function tableLines(columns, rows) {
    const widths = columns.map((column, index) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(column.title), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[index] ?? ''))));
    const line = (cells) => columns
        .map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column.align))
        .join('  ')
        .trimEnd();
    return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
function pad(cell, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell)));
    return align === 'left' ? cell + space : space + cell;
}


/***/ }),

/***/ 36601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deliverAll)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/** Every reporter in turn. A reporter warns about what it could not do; none can change the report. */
async function deliverAll(reporters, report, context) {
    for (const reporter of reporters) {
        try {
            await reporter.deliver(report);
        }
        catch (error) {
            context.log.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${reporter.name} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
        }
    }
}


/***/ }),

/***/ 44492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _r: () => (/* binding */ callGithub),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);


/** One call, its failure translated: `GateError` GITHUB_UNAVAILABLE that says what was refused and which permission it takes. */
async function callGithub(doing, permission, call) {
    try {
        const answer = await call();
        if (isPage(answer))
            throw new Error('it answered with a page in place of data');
        return answer;
    }
    catch (error) {
        throw translate(error, doing, permission);
    }
}
/** Of a proxy, with status 200: the client gives it as if it were data. */
function isPage(answer) {
    if (typeof answer !== 'object' || answer === null || !('data' in answer))
        return false;
    return typeof answer.data === 'string' && answer.data !== '';
}
/** The HTTP status behind a failed call, if GitHub answered at all. */
function statusOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue ? error.cause : error;
    if (typeof cause !== 'object' || cause === null || !('status' in cause))
        return undefined;
    return typeof cause.status === 'number' ? cause.status : undefined;
}
/** GitHub refused for want of a permission: asking again is useless. */
function isForbidden(error) {
    return statusOf(error) === 403 || statusOf(error) === 401;
}
function translate(error, doing, permission) {
    const own = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    if (statusOf(error) === 403 && /not accessible|permission|forbidden|read-only/i.test(own)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `GitHub does not let this token ${[doing]}: it lacks the permission ${permission}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Add ${permission} to the permissions of the workflow's job. A pull request from a fork or from Dependabot has a read-only token whatever the workflow says.`,
        }, { cause: error });
    }
    if (statusOf(error) === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `GitHub does not accept the token (${own}), so it could not ${[doing]}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Check the input ${'github-token'}.`,
        }, { cause: error });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({ code: 'GITHUB_UNAVAILABLE', text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `GitHub could not ${[doing]}: ${own}` }, { cause: error });
}


/***/ }),

/***/ 51446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeStatus),
/* harmony export */   hr: () => (/* binding */ GENERAL_CONTEXT),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _core_render_encode_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74808);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);


const CONTEXT_LIMIT = 200;
/** The name under which a gate's statuses stand beside a commit. */
function statusContext(gate) {
    return `langfuse-gate / ${(0,_core_render_encode_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(gate, CONTEXT_LIMIT)}`;
}
/** Where what went wrong belongs to no gate. */
const GENERAL_CONTEXT = 'langfuse-gate';
/** One status; the newest of a context counts. Throws GateError GITHUB_UNAVAILABLE. */
async function writeStatus({ octokit }, target, context, status) {
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callGithub */ ._r)('set a commit status', 'statuses: write', () => octokit.rest.repos.createCommitStatus({
        owner: target.owner,
        repo: target.repo,
        sha: target.sha,
        state: status.state,
        description: status.description,
        context,
        target_url: target.url,
    }));
}


/***/ }),

/***/ 26587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTokenAuthor)
/* harmony export */ });
/** The token of a workflow run, where GitHub does not say whose a token is. */
const DEFAULT_AUTHOR = 'github-actions[bot]';
/**
 * The login that this token's comments and statuses carry. A workflow's token may not ask `GET /user`, but may ask GraphQL
 * who it is.
 */
async function findTokenAuthor({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return DEFAULT_AUTHOR;
    }
}


/***/ }),

/***/ 67126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makesComment),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/** When a comment is made. One that is there already is kept up to date by every mode. */
const COMMENT_MODES = ['always', 'changes', 'failures'];
/** Whether this report is worth a comment where there is none yet. */
function makesComment(mode, report) {
    if (mode === 'always')
        return true;
    if (report.verdict !== 'passed')
        return mode === 'changes' || report.verdict !== 'inconclusive';
    return mode === 'changes' && report.gates.some(({ rules, worst }) => worst.length > 0 || rules.some(hasMoved));
}
/** What is only watched (latency, mostly) moves in every run. */
function hasMoved({ list, estimate }) {
    return list !== 'watch' && estimate !== null && estimate.difference !== 0;
}


/***/ }),

/***/ 73484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createReporters)
});

// EXTERNAL MODULE: ./build/core/report.js
var report = __webpack_require__(14486);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/render/encode/log.js
var log = __webpack_require__(88988);
// EXTERNAL MODULE: ./build/core/render/encode/visible.js
var visible = __webpack_require__(74808);
;// CONCATENATED MODULE: ./build/core/render/encode/workflow-command.js


const TITLE_LIMIT = 200;
const PATH_LIMIT = 500;
/** The runner cuts a message here. */
const MESSAGE_LIMIT = 4000;
/** A text for an annotation's message: one line, values in double quotes. */
function annotationText(text) {
    return (0,log/* logLine */.BP)(text);
}
/** `::error file=…::…`, one line: the one place where the log may hold a command, every part of it escaped. */
function workflowCommand(annotation) {
    const { file, line, column } = annotation;
    const properties = [
        ...(file === undefined ? [] : [`file=${property(file, PATH_LIMIT)}`]),
        ...(line === undefined ? [] : [`line=${String(line)}`]),
        ...(column === undefined ? [] : [`col=${String(column)}`]),
        `title=${property(annotation.title, TITLE_LIMIT)}`,
    ];
    return `::${annotation.level} ${properties.join(',')}::${data((0,visible/* visibleLine */.P8)(annotation.message, MESSAGE_LIMIT))}`;
}
function data(line) {
    return line.replaceAll('%', '%25').replaceAll('##[', '## [');
}
function property(raw, limit) {
    return data((0,visible/* visibleLine */.P8)(raw, limit)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/core/render/verdict-words.js


const VERDICT_SIGNS = {
    error: '🛑',
    failed: '❌',
    'needs-review': '👀',
    inconclusive: '❔',
    passed: '✅',
};
const OUTCOME_SIGNS = {
    broken: '❌',
    unmeasured: '🛑',
    unsure: '❔',
    held: '✅',
};
/** Whatever came of it does not count. */
const WAIVED_SIGN = '⚪';
/** `broken, waived`, `held: no drop over 5.9 points`. */
function outcomeWords(row) {
    return `${row.outcome}${row.isWaived ? ', waived' : ''}${row.shown === '' ? '' : `: ${row.shown}`}`;
}
/** The gates, those first that a reader must look at. */
function worstFirst(gates) {
    return [...gates].sort((a, b) => report/* VERDICTS */.bk.indexOf(a.verdict) - report/* VERDICTS */.bk.indexOf(b.verdict));
}
/** `2 failed, 1 passed`, worst first. */
function verdictCounts(gates) {
    return report/* VERDICTS */.bk.map((verdict) => [verdict, gates.filter((gate) => gate.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${String(count)} ${verdict}`)
        .join(', ');
}
/** A reason with its place in a file and its remedy, as one text. */
function reasonText({ place, text, remedy }) {
    const placed = place === undefined ? text : (0,core_text/* say */.cv) `${`${place.file}:${String(place.line)}:${String(place.column)}`} ${text}`;
    return remedy === undefined ? placed : (0,core_text/* say */.cv) `${sentence(placed)} ${sentence(remedy)}`;
}
/** A text that ends like a sentence. */
function sentence(text) {
    const last = text.at(-1);
    const isEnded = typeof last === 'string' && /[.:?]\s*$/.test(last);
    return text.length === 0 || isEnded ? text : [...text, '.'];
}
/** What the rules that did not hold say, each sentence once, where the gate's own reasons do not say it already. */
function otherRuleReasons(gate) {
    const said = new Set(gate.reasons.map((reason) => reason.message));
    const open = gate.rules.filter((rule) => rule.outcome !== 'held' && rule.waiver === undefined && !said.has(rule.reason.message));
    return [...new Map(open.map(({ reason }) => [reason.message, reasonText(reason)])).values()];
}
/** What to do next, without what the reasons' remedies have said. */
function furtherSteps(gate) {
    const said = new Set(gate.reasons.flatMap((reason) => (reason.remedy === undefined ? [] : [(0,core_text/* plain */.pj)(reason.remedy)])));
    return gate.next.filter((step) => !said.has((0,core_text/* plain */.pj)(step)));
}

;// CONCATENATED MODULE: ./build/core/render/annotations.js




/** GitHub shows ten of each level for a step, and says nothing of the others. */
const PER_LEVEL = 10;
/** Slices of one rule that its annotation names. */
const SLICES = 3;
const URGENT = ['broken', 'unmeasured', 'unsure'];
/**
 * What to mark on lines of the spec: its problems, then rules by how much they weigh, one mark for a rule and its slices.
 * Errors stop a merge, warnings do not. What is waived or only watched has no mark.
 */
function annotations(report) {
    const all = [
        ...report.problems.map((problem) => reasonAnnotation('langfuse-gate', problem)),
        ...report.gates.flatMap((gate) => gateAnnotations(gate)),
    ];
    return ['error', 'warning'].flatMap((level) => fitStep(level, all.filter((one) => one.level === level)));
}
/** As many as GitHub shows; where there are more, the last says so. */
function fitStep(level, all) {
    if (all.length <= PER_LEVEL)
        return all;
    const shown = all.slice(0, PER_LEVEL - 1);
    const rest = all.length - shown.length;
    const text = (0,core_text/* say */.cv) `${rest} more of this kind are not marked: see the job summary or the JSON report.`;
    return [...shown, annotation(level, 'langfuse-gate', text, undefined)];
}
function gateAnnotations(gate) {
    const title = `langfuse-gate / ${gate.name}`;
    const causes = gate.verdict === 'error' ? gate.reasons.map((reason) => reasonAnnotation(`${title}: error`, reason)) : [];
    const isBlocking = report/* EXIT_CODES */.ai[gate.verdict] !== 0;
    const open = URGENT.flatMap((outcome) => gate.rules.filter((rule) => rule.outcome === outcome && rule.list !== 'watch' && rule.waiver === undefined));
    return [...causes, ...bySpecRule(open).map((rules) => ruleAnnotation(rules, title, isBlocking))];
}
/** Results of one rule of the spec with one outcome, together; that of the whole dataset before those of slices. */
function bySpecRule(rules) {
    const groups = new Map();
    const ordered = [...rules].sort((a, b) => Number(a.slice !== undefined) - Number(b.slice !== undefined));
    for (const rule of ordered) {
        const key = JSON.stringify([rule.list, rule.score, rule.rule, rule.outcome, rule.place]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [rule]);
        else
            group.push(rule);
    }
    return [...groups.values()].sort(([a], [b]) => URGENT.indexOf(a.outcome) - URGENT.indexOf(b.outcome));
}
function ruleAnnotation([rule, ...others], title, isBlocking) {
    const level = isBlocking && rule.outcome !== 'unsure' ? 'error' : 'warning';
    const named = others.slice(0, SLICES).flatMap((other) => (0,core_text/* say */.cv) ` Also${where(other)}.`);
    const rest = others.length - SLICES;
    const text = (0,core_text/* say */.cv) `${rule.score} ${rule.rule}${where(rule)} is ${[rule.outcome]}: ${sentence(reasonText(rule.reason))}${named}${rest > 0 ? [` And in ${String(rest)} more slices.`] : []}`;
    return annotation(level, `${title}: ${rule.list} rule ${rule.outcome}`, text, rule.place);
}
function where({ slice }) {
    return slice === undefined ? [] : (0,core_text/* say */.cv) ` where ${slice.key} is ${slice.value}`;
}
function reasonAnnotation(title, reason) {
    return annotation('error', title, reasonText(reason), reason.place);
}
function annotation(level, title, text, place) {
    const position = place === undefined ? {} : { file: place.file, line: place.line, column: place.column };
    return { level, title, message: annotationText(text), ...position };
}

;// CONCATENATED MODULE: ./build/reporters/annotations.js


/** Marks on the lines of the spec. */
function createAnnotationReporter({ write, pathOf }) {
    return {
        name: 'annotations',
        deliver(report) {
            for (const annotation of annotations(report)) {
                const { file } = annotation;
                write(workflowCommand(file === undefined ? annotation : { ...annotation, file: pathOf(file) }));
            }
            return Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/links.js
/** Everything that may be linked: what the caller trusts, and this run. */
function trustedPrefixes({ trusted, run }) {
    return run === undefined ? trusted : [...trusted, run];
}
/** Where a commit can be seen; nothing where its parts are not what GitHub gives. */
function commitAddress(links, repository, commit) {
    if (links.server === undefined || repository === undefined || commit === undefined)
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    return `${links.server}/${repository}/commit/${commit}`;
}
/** The links of a list that have an address. */
function existingLinks(links) {
    return links.flatMap(([words, address]) => (address === undefined ? [] : [{ words, address }]));
}
/**
 * An address as a link may have it: under a trusted one (origin, or origin and path), and of signs alone that mean nothing
 * to Markdown or HTML but `&`. Null where it is not trusted.
 */
function trustedAddress(address, trusted) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    const isTrusted = trusted.some((prefix) => {
        if (!URL.canParse(prefix))
            return false;
        const base = new URL(prefix);
        return url.origin === base.origin && /^https?:$/.test(url.protocol) && isUnder(url.pathname, base.pathname);
    });
    if (!isTrusted || url.username !== '' || url.password !== '')
        return null;
    return url.href.replace(/[^A-Za-z0-9\-._~:/?#&+,;=%]/gu, (character) => 
    // encodeURIComponent leaves these as they are; Markdown does not.
    encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`));
}
function isUnder(path, base) {
    return path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`);
}

;// CONCATENATED MODULE: ./build/core/render/encode/html.js



/** No line of a report is longer; a report from a file may have any. */
const LINE_LIMIT = 8000;
const VALUE_LIMIT = 300;
const nothing = { markup: '' };
/**
 * Tagged template: ``html`<td>${value}</td>` ``. Attributes that hold a value are in double quotes. A line end of the
 * template is one space of the page.
 */
function html(words, ...values) {
    return { markup: words.map((word, index) => word.replace(/\s*\n\s*/g, ' ') + encode(values[index])).join('') };
}
/** A sentence: our words, and each value in `<code>`. */
function htmlText(text) {
    return joinHtml((0,core_text/* mergeWords */.__)(text).map((part) => (typeof part === 'string' ? html `${part}` : htmlCode(part.value))));
}
/** A value in one line, cut at `limit` UTF-16 units. */
function htmlCode(raw, limit = VALUE_LIMIT) {
    return html `<code>${(0,visible/* visibleLine */.P8)(raw, limit)}</code>`;
}
/** The links whose addresses are under a trusted one; the others are left out. Words are ours. */
function htmlLinks(links, trusted) {
    return links.flatMap(({ words, address }) => {
        const target = trustedAddress(address, trusted);
        return target === null ? [] : [html `<a href="${target}" rel="noopener noreferrer">${words}</a>`];
    });
}
function joinHtml(parts, separator = '') {
    return { markup: parts.map((part) => part.markup).join(separator) };
}
/** The five signs that mean something in HTML, as numeric references. */
function escapeHtml(line) {
    return line.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
function encode(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeHtml((0,visible/* visibleLine */.P8)(value, LINE_LIMIT));
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : joinHtml(value).markup;
}

;// CONCATENATED MODULE: ./build/core/render/encode/markdown.js




/**
 * Values from outside in GitHub's Markdown. Nothing is escaped, everything is contained: free text stands only inside a
 * code span, a fenced block with a gutter, or HTML-escaped inside `<summary><code>`. cmark-gfm and remark-gfm read each of
 * these forms alike, whatever the value.
 */
/** Of a value in a table cell or a summary, in UTF-16 units. */
const CELL_LIMIT = 80;
const PROSE_VALUE_LIMIT = 300;
/** No sentence of ours is longer; one of a report from a file might be. */
const PROSE_LIMIT = 2000;
/** Past this many backticks in a row, cmark-gfm no longer pairs delimiters reliably. */
const LONGEST_BACKTICK_RUN = 8;
/** A value in a table cell: one code span of at most 80 characters. */
function markdownCell(raw) {
    return codeSpan(raw, CELL_LIMIT);
}
/** A sentence: our words as they are, each value a code span. Words that Markdown would read as structure are values too. */
function markdownProse(text) {
    return joinParts(text, (raw) => codeSpan(raw, PROSE_VALUE_LIMIT), String);
}
/** A text as a fenced block with a gutter: the gutter keeps every line from closing the fence or reading as a command. */
function markdownBlock(raw, size) {
    const lines = (0,visible/* visibleLines */.gB)(blankShown((0,visible/* cut */.Jj)(raw, size.characters))).map(withoutComments);
    const shown = lines.slice(0, size.lines);
    const isCut = shown.length < lines.length || raw.length > size.characters;
    const rest = isCut ? [`… cut; ${String(raw.length)} characters in all`] : [];
    return ['````text', ...[...shown, ...rest].map((line) => `│ ${line}`), '````'];
}
/** A value inside `<summary>` or another line of HTML. */
function markdown_htmlCode(raw, limit = CELL_LIMIT) {
    return `<code>${escapeHtml(blankShown(withoutComments((0,visible/* visibleLine */.P8)(raw, limit))))}</code>`;
}
/** A sentence inside a line of HTML. */
function htmlProse(text) {
    return joinParts(text, (raw) => markdown_htmlCode(raw), escapeHtml);
}
/** The links whose addresses are under a trusted one (origin, or origin and path); the others are left out. Words are ours. */
function markdownLinks(links, trusted) {
    return links.flatMap(({ words, address }) => {
        const target = trustedAddress(address, trusted);
        return target === null ? [] : [`[${words}](${target.replaceAll('&', '&amp;')})`];
    });
}
function codeSpan(raw, limit) {
    const line = blankShown(withoutComments((0,visible/* visibleLine */.P8)(raw, limit)).replaceAll('|', '¦'));
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    if (longest > LONGEST_BACKTICK_RUN)
        return codeSpan(line.replaceAll('`', 'ˋ'), limit);
    const delimiter = '`'.repeat(longest + 1);
    const needsSpace = /^[ `]|[ `]$/.test(line);
    return needsSpace ? `${delimiter} ${line} ${delimiter}` : `${delimiter}${line}${delimiter}`;
}
/** Neighbouring words are looked at as one, and two code spans never touch: their backticks would be one run. */
function joinParts(text, value, words) {
    let line = '';
    for (const [index, part] of (0,core_text/* mergeWords */.__)(text).entries()) {
        const isWords = typeof part === 'string' && isPlainProse(part, index === 0);
        const shown = isWords ? words(part) : value(typeof part === 'string' ? part : part.value);
        if (line.length + shown.length > PROSE_LIMIT)
            return `${line}…`;
        line += line.endsWith('`') && shown.startsWith('`') ? ` ${shown}` : shown;
    }
    return line;
}
function blankShown(line) {
    return line.trim() === '' ? '∅' : line;
}
/** Other programs look for their marker comments in the whole source, code included. */
function withoutComments(line) {
    return line.replaceAll('<!--', '<!- -');
}
/**
 * Whether words can stand in Markdown as they are. A report may come from a file, so even words are looked at: letters,
 * digits and punctuation that mean nothing to Markdown, to GitHub (`@name`, `#1`, `GH-1`, `:tada:`, a commit) or to bots.
 */
function isPlainProse(words, isFirst) {
    const isStructure = STRUCTURE.test(words) || (isFirst && BLOCK_START.test(words));
    return QUIET.test(words) && !REFERENCE.test(words) && !isStructure;
}
const QUIET = /^[A-Za-z0-9 .,;:()'"’‘“”%?/=+*_<>≤≥≠±×−–—…→·-]*$/;
const REFERENCE = /:\/\/|www\.|xmpp:|mailto:|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i;
/** Signs that are quiet only between spaces or letters. */
const STRUCTURE = /(?<! )[*<>]|\*(?! )|[<>](?!=? )|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/;
/** What would start a list, a heading or a bot's command where the words start a line. */
const BLOCK_START = /^\s*(?:[-+*>=]|\d+[.)](?:\s|$)|\/)/;

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/effort.js

/**
 * What the task used, and what its evaluators used, in words: the candidate’s totals, each with the baseline’s and the
 * difference where both are known of equally many results. Null where nothing is known.
 */
function describeUsage(gate) {
    const task = [
        amount(gate, (result) => result.cost, 'USD', ''),
        amount(gate, (result) => result.tokens, 'none', ' tokens'),
    ].filter((words) => words !== null);
    const evaluators = [
        amount(gate, (result) => result.evaluation?.cost, 'USD', ''),
        amount(gate, (result) => result.evaluation?.tokens, 'none', ' tokens'),
    ].filter((words) => words !== null);
    const parts = [
        ...(task.length === 0 ? [] : [`task ${task.join(', ')}`]),
        ...(evaluators.length === 0 ? [] : [`evaluators ${evaluators.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}
/** `24 s, until 2026-01-04 09:12 UTC`; null where the times are none. */
function describeTime(record) {
    const time = (0,numbers/* formatDuration */.a3)(record.startedAt, record.finishedAt);
    return time === null ? null : `${time}, until ${minute(record.finishedAt)}`;
}
/** `0.75 USD (baseline 0.7 USD, +0.05 USD)`, or of how many results it is known where that is not all. */
function amount({ candidate, baseline }, read, unit, noun) {
    const now = candidate === null ? null : total(candidate, read);
    if (now === null)
        return null;
    const shown = `${(0,numbers/* formatValue */.Fl)(now.sum, unit)}${noun}`;
    if (now.known < now.results)
        return `${shown} (known of ${String(now.known)} of ${String(now.results)} results)`;
    const then = baseline === null ? null : total(baseline, read);
    if (then?.known !== now.known || then.results !== now.results)
        return shown;
    if (then.sum === now.sum)
        return `${shown} (as the baseline)`;
    return `${shown} (baseline ${(0,numbers/* formatValue */.Fl)(then.sum, unit)}, ${(0,numbers/* formatChange */.eD)(now.sum - then.sum, unit)})`;
}
function total({ itemResults }, read) {
    const values = itemResults.map(read).filter((value) => typeof value === 'number');
    if (values.length === 0)
        return null;
    return { sum: values.reduce((a, b) => a + b, 0), known: values.length, results: itemResults.length };
}
/** `2026-01-04 09:12 UTC`. */
function minute(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/core/render/facts.js




/**
 * Where the verdict comes from: both sides and what differs between them, the dataset, cost and time. `now` is the report's own time (ISO 8601), against
 * which the baseline's age is told.
 */
function provenance(gate, now, links) {
    const about = gate.description === undefined ? null : { label: 'About', words: (0,core_text/* say */.cv) `${gate.description}`, links: [] };
    if (gate.notAffected !== undefined)
        return about === null ? [] : [about];
    return [
        about,
        candidateFact(gate.candidate, links),
        baselineFact(gate, now, links),
        changesFact(gate),
        datasetFact(gate),
        observedFact(gate),
        runScoresFact(gate),
        fact('Cost', describeUsage(gate)),
        fact('Took', gate.candidate === null ? null : describeTime(gate.candidate)),
    ].filter((fact) => fact !== null);
}
function candidateFact(candidate, links) {
    if (candidate === null)
        return null;
    const { identity } = candidate;
    return {
        label: 'Candidate',
        words: candidateWords(identity),
        links: existingLinks([
            ['commit', commitAddress(links, identity.repository, identity.headCommit ?? identity.commit)],
            ['workflow run', links.run ?? identity.runUrl],
            ['experiment', candidate.link],
        ]),
    };
}
function baselineFact(gate, now, links) {
    const { baseline, baselineState } = gate;
    if (baseline === null && baselineState.status === 'error')
        return null;
    if (baseline === null)
        return { label: 'Baseline', words: baselineState.words, links: [] };
    const age = (0,numbers/* formatDuration */.a3)(baseline.finishedAt, now);
    return {
        label: 'Baseline',
        words: [
            ...baselineState.words,
            ...(0,core_text/* say */.cv) `, ${commitWords(baseline.identity.headCommit ?? baseline.identity.commit)}`,
            ...(age === null ? [] : [`, ${age} old`]),
        ],
        links: existingLinks([
            ['commit', commitAddress(links, baseline.identity.repository, baseline.identity.commit)],
            ['workflow run', baseline.identity.runUrl],
            ['experiment', baseline.link],
        ]),
    };
}
function datasetFact(gate) {
    const { items, candidate } = gate;
    const dataset = (candidate ?? gate.baseline)?.comparability.dataset;
    if (dataset === undefined)
        return null;
    const repeat = candidate?.comparability.repeat ?? 1;
    const run = items.scored + items.failed;
    const isPart = candidate?.itemResults.some(({ error }) => error?.code === 'CANCELLED') === true;
    const counts = [
        (isPart ? `${String(run)} of ${(0,numbers/* counted */.hS)(items.total, 'item')} run` : (0,numbers/* counted */.hS)(items.total, 'item')) +
            (repeat > 1 ? `, each run ${String(repeat)} times` : ''),
        ...(items.failed > 0 ? [`${String(items.failed)} failed`] : []),
        ...(items.unpaired > 0 ? [`${String(items.unpaired)} without a partner`] : []),
    ].join(', ');
    const version = dataset.version === undefined ? [] : (0,core_text/* say */.cv) ` at ${dataset.version}`;
    const selection = dataset.selection === undefined ? [] : (0,core_text/* say */.cv) `, chosen by ${dataset.selection}`;
    return {
        label: 'Dataset',
        words: [...(0,core_text/* say */.cv) `${dataset.name}`, ...version, `, ${counts}`, ...selection],
        links: existingLinks([['dataset', dataset.link]]),
    };
}
/** What is not the same on both sides. The commits stand with the sides. */
function changesFact({ changes = [] }) {
    const isCommit = changes.some(({ what }) => what === 'commit');
    const others = changes
        .filter(({ what }) => what !== 'commit')
        .map(({ what, before, after }) => (0,core_text/* say */.cv) `${[what]} ${before} → ${after}`);
    const all = [
        ...(isCommit ? [[others.length === 0 ? 'the commit, and nothing else that both runs recorded' : 'commit']] : []),
        ...others,
    ];
    return all.length === 0 ? null : { label: 'Changed', words: joined(all, '; '), links: [] };
}
/** What the spans of the candidate said it used, but for what `Changed` says already. */
function observedFact({ candidate, changes = [] }) {
    const changed = new Set(changes.map(({ what }) => what));
    const { models = [], prompts = [], judgeModels = [] } = candidate?.observed ?? {};
    const parts = [
        ...(changed.has('models') ? [] : used(models.length === 1 ? 'model' : 'models', models)),
        ...(changed.has('prompts') ? [] : used(prompts.length === 1 ? 'prompt' : 'prompts', prompts)),
        ...(changed.has('judge') ? [] : used('judged by', judgeModels)),
    ];
    return parts.length === 0 ? null : { label: 'Used', words: joined(parts, ', '), links: [] };
}
function used(words, names) {
    return names.length === 0 ? [] : [(0,core_text/* say */.cv) `${[words]} ${(0,core_text/* list */.p_)(names)}`];
}
const RUN_SCORES = 10;
/** What run evaluators said of the whole run, beside what they said of the baseline. */
function runScoresFact(gate) {
    const scores = gate.candidate?.runScores ?? [];
    if (scores.length === 0)
        return null;
    const before = new Map(gate.baseline?.runScores?.map(({ name, value }) => [name, value]));
    const shown = scores.slice(0, RUN_SCORES).map(({ name, value }) => {
        const then = before.get(name);
        const compared = then === undefined ? [] : (0,core_text/* say */.cv) ` (baseline ${scoreWords(gate, name, then)})`;
        return (0,core_text/* say */.cv) `${name} ${scoreWords(gate, name, value)}${compared}`;
    });
    const rest = scores.length - shown.length;
    return {
        label: 'Run scores',
        words: joined([...shown, ...(rest > 0 ? [[`${String(rest)} more in the JSON report`]] : [])], ', '),
        links: [],
    };
}
function scoreWords(gate, name, value) {
    if (typeof value === 'string')
        return (0,core_text/* say */.cv) `${value}`;
    return [typeof value === 'boolean' ? String(value) : (0,numbers/* formatValue */.Fl)(value, (0,numbers/* scoreUnit */.BV)(gate, name))];
}
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}
function fact(label, words) {
    return words === null ? null : { label, words: [words], links: [] };
}
function candidateWords({ commit, headCommit, baseCommit, branch }) {
    return [
        ...commitWords(headCommit ?? commit),
        ...(branch === undefined ? [] : (0,core_text/* say */.cv) ` of ${branch}`),
        ...(headCommit !== undefined && baseCommit !== undefined ? (0,core_text/* say */.cv) `, merged into ${facts_short(baseCommit)}` : []),
    ];
}
function commitWords(commit) {
    return commit === undefined ? ['no known commit'] : (0,core_text/* say */.cv) `commit ${facts_short(commit)}`;
}
function facts_short(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: ./build/core/compare/evaluator-failures.js
var evaluator_failures = __webpack_require__(95159);
;// CONCATENATED MODULE: ./build/core/render/gate-notes.js




/** What a reader must know beside the largest cause and the rules, what weighs most first; each only when it is so. */
function gateNotes(gate) {
    const { approval, itemsRun, notAffected, waivers = [] } = gate;
    const notes = [
        ...(notAffected === undefined || isSaid(gate, notAffected) ? [] : [notAffected]),
        ...(approval === undefined || isSaid(gate, approval.words) ? [] : [approval.words]),
        ...(itemsRun === undefined
            ? []
            : [(0,core_text/* say */.cv) `${itemsRun.run} of ${[(0,numbers/* counted */.hS)(itemsRun.planned, 'item')]} were run: ${itemsRun.stoppedBy}`]),
        ...gate.reasons.slice(1).map(reasonText),
        ...evaluatorNotes(gate),
        ...otherRuleReasons(gate),
        ...waivers.flatMap((waiver) => waiverNote(gate, waiver)),
        ...(gate.candidate?.runScoreErrors ?? []).map(({ evaluator, message }) => (0,core_text/* say */.cv) `The run evaluator ${evaluator} failed: ${message}`),
        ...gate.notes,
    ];
    return notes.map(sentence);
}
/** Each evaluator that failed, whether or not a rule is about its score. */
function evaluatorNotes(gate) {
    if (gate.candidate === null)
        return [];
    const said = [...gate.reasons.map(reasonText), ...otherRuleReasons(gate)].map(core_text/* plain */.pj);
    return (0,evaluator_failures/* findFailures */.rB)(gate.candidate)
        .map(evaluator_failures/* describeFailure */.Ic)
        .filter((text) => !said.some((words) => words.includes((0,core_text/* plain */.pj)(text))));
}
/** Whether one of the gate’s reasons has said it. */
function isSaid({ reasons }, text) {
    return reasons.some((reason) => (0,core_text/* plain */.pj)(reason.text).includes((0,core_text/* plain */.pj)(text)));
}
/** One that no counting rule is about has a note of the gate's own. */
function waiverNote({ rules }, { score, until, owner, reason }) {
    const waived = (0,core_text/* say */.cv) `${score} is waived until ${until} by ${owner}, because ${reason}`;
    if (rules.length === 0)
        return [waived];
    const about = rules.filter((rule) => rule.list !== 'watch' && rule.score === score);
    if (about.length === 0)
        return [];
    const open = about.filter((rule) => rule.waiver !== undefined && rule.outcome !== 'held');
    return [
        open.length === 0
            ? (0,core_text/* say */.cv) `${waived}: every rule on it holds, so the waiver can go.`
            : (0,core_text/* say */.cv) `${waived}: ${[(0,numbers/* counted */.hS)(open.length, 'rule')]} on it ${[open.length === 1 ? 'does' : 'do']} not count.`,
    ];
}

// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/core/render/rule-rows.js


/** What needs a look before what holds. */
const URGENCY = ['broken', 'unmeasured', 'unsure', 'held'];
/** The rules of a gate: required before reviewed before watched, the urgent first in each list, what is waived last. */
function ruleRows(gate) {
    const urgency = (rule) => rule.waiver === undefined ? URGENCY.indexOf(rule.outcome) : URGENCY.length;
    const rank = (rule) => (rules/* RULE_LISTS */.bz.indexOf(rule.list) * (URGENCY.length + 1) + urgency(rule)) * 2 + Number(rule.slice !== undefined);
    return [...gate.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => ruleRow(gate, rule));
}
/** Rows for slices that hold say nothing that the rule’s own row does not; where there is little room they are counted. */
function isQuiet(row) {
    return row.slice !== null && row.outcome === 'held';
}
/** `400 items in all, or 5 repetitions of each`: what would settle a rule that is unsure; a dash where nothing is said. */
function neededWords({ needed }) {
    if (needed === undefined)
        return '–';
    const { items, repetitions } = needed;
    const ways = [
        ...(items === null ? [] : [`about ${(0,numbers/* counted */.hS)(items, 'item')} in all`]),
        ...(repetitions === null ? [] : [`${(0,numbers/* counted */.hS)(repetitions, 'repetition')} of each item`]),
    ];
    return ways.length === 0 ? 'nothing that can be said' : ways.join(', or ');
}
/** The confidence of the intervals in a table, when it is one for all of them. */
function sharedConfidence(gate) {
    const all = new Set(gate.rules.flatMap((rule) => rule.estimate?.confidence ?? []));
    return all.size === 1 ? ([...all][0] ?? null) : null;
}
function ruleRow(gate, rule) {
    const unit = (0,numbers/* ruleUnit */.lO)(gate, rule);
    const estimate = rule.estimate;
    return {
        list: rule.list,
        score: rule.score,
        rule: rule.rule,
        slice: rule.slice ?? null,
        isDefault: rule.isDefault,
        baseline: (0,numbers/* formatValue */.Fl)(rule.baselineValue, unit, [rule.value]),
        candidate: (0,numbers/* formatValue */.Fl)(rule.value, unit, [rule.bound, rule.baselineValue]),
        difference: estimate === null ? '–' : (0,numbers/* formatDifference */.jR)(estimate, unit),
        outcome: rule.outcome,
        isWaived: rule.waiver !== undefined,
        shown: estimate === null || estimate.ruledOut === null || rule.outcome === 'broken'
            ? ''
            : ruledOut(gate, rule.score, estimate.ruledOut, unit),
    };
}
function ruledOut(gate, score, amount, unit) {
    // Points end at 100: no score from 0 to 1 and no share moves further.
    if (unit === 'points' && amount >= 1)
        return '';
    const worse = (0,numbers/* isLowerBetter */.ui)(gate, score) ? 'rise' : 'drop';
    return amount === 0 ? `no ${worse}` : `no ${worse} over ${(0,numbers/* formatAmount */.ej)(amount, unit)}`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown/method-fold.js




/** How the relative rules were decided, for who wants to check it: method, pairs and p-values. */
function methodFold(gate, report, form) {
    const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]));
    if (estimated.length === 0 || form.rules === 0)
        return [];
    const rest = estimated.length - form.rules;
    return [
        '',
        '<details><summary>How this was decided</summary>',
        '',
        '| Score | Rule | Method | Pairs | p | p adjusted | Would settle it |',
        '| --- | --- | --- | ---: | ---: | ---: | --- |',
        ...estimated.slice(0, form.rules).map(({ rule, estimate }) => methodRow(rule, estimate)),
        ...(rest > 0 ? ['', `How ${String(rest)} more were decided is in ${form.elsewhere}.`] : []),
        '',
        markdownProse((0,core_text/* say */.cv) `Spec ${report.spec}, seed ${gate.seed}, ${report.tool}.`),
        '',
        '</details>',
    ];
}
function methodRow({ score, rule, slice }, estimate) {
    const where = slice === undefined ? '' : ` where ${markdownCell(slice.key)} is ${markdownCell(slice.value)}`;
    const cells = [
        markdownCell(score),
        `${markdownCell(rule)}${where}`,
        markdownCell(estimate.method),
        String(estimate.pairs),
        (0,numbers/* formatProbability */.tY)(estimate.pValue),
        (0,numbers/* formatProbability */.tY)(estimate.adjustedPValue),
        neededWords(estimate),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown/rule-table.js




/** The rules with what was measured and what came of each, as a table. */
function ruleTable(gate, form) {
    const all = ruleRows(gate);
    if (all.length === 0 || form.rules === 0)
        return [];
    const rows = all.filter((row) => !isQuiet(row));
    const quiet = all.length - rows.length;
    const shown = rows.slice(0, form.rules);
    const rest = rows.length - shown.length;
    const confidence = sharedConfidence(gate);
    const interval = confidence === null ? '' : ` (${(0,numbers/* formatShare */.T1)(confidence)} interval)`;
    return [
        '',
        `| List | Score | Rule | Baseline | Candidate | Difference${interval} | Outcome |`,
        '| --- | --- | --- | ---: | ---: | ---: | --- |',
        ...shown.map(tableRow),
        ...(quiet > 0
            ? ['', `Not shown: ${(0,numbers/* counted */.hS)(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`]
            : []),
        ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'rule is' : 'rules are'} in ${form.elsewhere}.`] : []),
    ];
}
/** Between words that a narrow table should keep in one line. */
const NO_BREAK_SPACE = '\u00A0';
function tableRow(row) {
    const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome];
    const outcome = `${sign}${NO_BREAK_SPACE}${outcomeWords(row)}`;
    const difference = row.difference.replace(/ (?!\()/g, NO_BREAK_SPACE);
    const slice = row.slice === null ? '' : ` where ${markdownCell(row.slice.key)} is ${markdownCell(row.slice.value)}`;
    const rule = `${markdownCell(row.rule)}${slice}${row.isDefault ? ' (default)' : ''}`;
    const cells = [row.list, markdownCell(row.score), rule, row.baseline, row.candidate, difference, outcome];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/core/render/slice-rows.js

/** The slices of a gate: the flagged first, then by how unlikely chance is; what was too small to be tested comes last. */
function sliceRows(gate) {
    return [...(gate.slices ?? [])]
        .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged) || (a.pValue ?? 2) - (b.pValue ?? 2))
        .map((slice) => sliceRow(gate, slice));
}
function sliceRow(gate, slice) {
    const unit = (0,numbers/* scoreUnit */.BV)(gate, slice.score);
    return {
        key: slice.key,
        slice: slice.value,
        score: slice.score,
        items: slice.items,
        baseline: (0,numbers/* formatValue */.Fl)(slice.baseline, unit, [slice.candidate]),
        candidate: (0,numbers/* formatValue */.Fl)(slice.candidate, unit, [slice.baseline]),
        difference: slice.difference === null ? '–' : (0,numbers/* formatChange */.eD)(slice.difference, unit),
        p: slice.pValue === null ? '–' : (0,numbers/* formatProbability */.tY)(slice.pValue),
        isFlagged: slice.isFlagged,
    };
}

;// CONCATENATED MODULE: ./build/core/render/markdown/slice-table.js


/** The slices: those that are flagged in the open, the others in a fold. */
function sliceTable(gate, form) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return [];
    const flagged = rows.filter((row) => row.isFlagged);
    const shown = rows.slice(0, form.slices);
    const rest = rows.length - shown.length;
    const folded = shown.slice(flagged.length);
    return [
        '',
        flagged.length === 0
            ? '**Slices**: none is flagged as worse.'
            : `**Slices**: 🔻 ${String(flagged.length)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`,
        ...table(shown.slice(0, flagged.length)),
        ...(folded.length === 0
            ? []
            : [
                '',
                `<details><summary>${flagged.length === 0 ? 'Slices' : 'Other slices'} (${String(folded.length)})</summary>`,
                ...table(folded),
                '',
                '</details>',
            ]),
        ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in ${form.elsewhere}.`] : []),
    ];
}
function table(rows) {
    if (rows.length === 0)
        return [];
    return [
        '',
        '| Slice | Score | Items | Baseline | Candidate | Difference | p |',
        '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
        ...rows.map((row) => {
            const slice = `${markdownCell(row.key)} = ${markdownCell(row.slice)}`;
            const cells = [slice, markdownCell(row.score), row.items, row.baseline, row.candidate, row.difference, row.p];
            return `| ${cells.join(' | ')} |`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/core/render/worst-items.js



/** The report's worst items, the worst first, each once with all of its scores. */
function worstItems(gate) {
    const byId = new Map();
    for (const difference of gate.worst) {
        const known = byId.get(difference.id);
        if (known === undefined)
            byId.set(difference.id, [difference]);
        else
            known.push(difference);
    }
    return [...byId].map(([id, differences]) => worstItem(gate, id, differences));
}
function worstItem(gate, id, differences) {
    const [first] = differences;
    const before = whichRepetition(first?.baselineRepetition);
    const after = whichRepetition(first?.candidateRepetition);
    const reasons = new Map(differences.filter(({ why }) => why.length > 0).map(({ why }) => [JSON.stringify(why), why]));
    return {
        id,
        changes: differences.map((difference) => change(gate, difference)),
        reasons: [...reasons.values()],
        texts: [
            { label: 'Input', value: first?.input },
            { label: 'Expected', value: first?.expectedOutput },
            { label: `Baseline${before}`, value: first?.baselineOutput },
            { label: `Candidate${after}`, value: first?.candidateOutput },
        ].filter((text) => text.value !== undefined),
        links: existingLinks([
            [`baseline trace${before}`, first?.baselineLink],
            [`candidate trace${after}`, first?.candidateLink],
        ]),
    };
}
/** `, repetition 2 of 3`; nothing where there is but one. */
function whichRepetition(repetition) {
    return repetition === undefined ? '' : `, repetition ${String(repetition.number)} of ${String(repetition.of)}`;
}
function change(gate, { score, baseline, candidate }) {
    // A failed item has no scores: the built-in score says so with 1, on each side.
    if (score === 'errors' && candidate === 1)
        return baseline === 1 ? ['failed, as in the baseline'] : ['failed'];
    const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
    const shown = (value, other) => {
        if (value === null)
            return ['none'];
        if (typeof value === 'string')
            return (0,core_text/* say */.cv) `${value}`;
        return [(0,numbers/* formatValue */.Fl)(value, unit, [typeof other === 'number' ? other : null])];
    };
    const after = shown(candidate, baseline);
    return baseline === null ? (0,core_text/* say */.cv) `${score} ${after}` : (0,core_text/* say */.cv) `${score} ${shown(baseline, candidate)} → ${after}`;
}
/** A value of the report in one line; a text with nothing to see in it is shown to be one. */
function shownText(value) {
    const text = asText(value);
    return text.trim() === '' ? '∅' : text;
}
/** A value of the report as text: strings as they are, the rest as JSON, `indent` spaces deep or in one line. */
function asText(value, indent) {
    return typeof value === 'string' ? value : JSON.stringify(value, null, indent);
}

;// CONCATENATED MODULE: ./build/core/render/markdown/worst-items.js




const REASONS = 5;
const CHANGES = 10;
/** The items to look at first: one fold each, with both sides' outputs and traces. */
function worstItemFolds(gate, form, trusted) {
    const items = worstItems(gate);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, form.items);
    const rest = items.length - shown.length + (gate.worstLeftOut ?? 0);
    const left = [
        ...(rest > 0 ? [(0,numbers/* counted */.hS)(rest, 'more item')] : []),
        ...(form.texts === null && items.some((item) => item.texts.length > 0) ? ['inputs and outputs'] : []),
    ];
    return [
        '',
        '**Worst items**',
        '',
        ...shown.flatMap((item) => fold(item, form, trusted)),
        ...(left.length === 0 ? [] : ['', `Left out here: ${left.join(', ')}. See ${form.elsewhere}.`]),
    ];
}
function fold(item, form, trusted) {
    const changes = item.changes.slice(0, CHANGES).map(htmlProse).join('; ');
    const more = item.changes.length > CHANGES ? `; ${String(item.changes.length - CHANGES)} more scores` : '';
    const [first] = item.reasons;
    const reason = first === undefined ? '' : ` – ${htmlProse(first)}`;
    // Whatever the summary does not show whole.
    const said = item.reasons.filter((text, index) => index > 0 || (0,core_text/* plain */.pj)(text).length > CELL_LIMIT);
    const traces = markdownLinks(item.links, trusted);
    const { texts } = form;
    // The blank line after the summary's line ends the block of HTML, so that what follows is Markdown again.
    return [
        `<details><summary>${markdown_htmlCode(item.id)}: ${changes}${more}${reason}</summary>`,
        '',
        ...said.slice(0, REASONS).map((text) => `- ${markdownProse(text)}`),
        ...(said.length > REASONS ? [`- and ${String(said.length - REASONS)} more in the JSON report`] : []),
        '',
        ...(texts === null
            ? []
            : item.texts.flatMap(({ label, value }) => [`${label}:`, '', ...markdownBlock(asText(value, 2), texts), ''])),
        ...(traces.length === 0 ? [] : [traces.join(' · '), '']),
        '</details>',
        '',
    ];
}

;// CONCATENATED MODULE: ./build/core/render/markdown/gate-section.js









/** Everything of one gate after its largest cause: where it comes from, rules, notes, slices, worst items, what to do. */
function gateSection(gate, report, form, links) {
    const trusted = trustedPrefixes(links);
    const facts = provenance(gate, report.createdAt, links).map((fact) => factLine(fact, trusted));
    return [
        ...(facts.length === 0 ? [] : ['', facts.join('<br>\n')]),
        ...ruleTable(gate, form),
        ...bullets(gateNotes(gate), form),
        ...sliceTable(gate, form),
        ...worstItemFolds(gate, form, trusted),
        ...bullets(furtherSteps(gate), form, '**What to do next**'),
        ...methodFold(gate, report, form),
    ];
}
/** Sentences as a list, under a title where there is one; nothing when there are none. */
function bullets(texts, form, title) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - form.sentences;
    return [
        ...(title === undefined ? [] : ['', title]),
        '',
        ...texts.slice(0, form.sentences).map((text) => `- ${markdownProse(text)}`),
        ...(rest > 0 ? [`- and ${String(rest)} more in ${form.elsewhere}`] : []),
    ];
}
function factLine(fact, trusted) {
    const links = markdownLinks(fact.links, trusted);
    return `**${fact.label}** ${markdownProse(fact.words)}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./build/core/render/head-to-head-rows.js

const HEAD_TO_HEAD_TITLES = [
    'Score',
    'Variant',
    'Items',
    'Mean',
    'Pass share',
    'Min',
    'Wins – ties – losses',
];
/** The tables of a report: one for each gate with variants that has anything to show. */
function headToHeadTables(report) {
    return (report.headToHead ?? []).flatMap((one) => {
        const rows = one.scores.flatMap(rowsOf);
        return rows.length === 0 ? [] : [{ gate: one.gate, rows }];
    });
}
function rowsOf({ score, variants, pairs }) {
    const unit = score === 'cost' ? 'USD' : score === 'latency' ? 's' : 'none';
    const means = variants.map(({ mean }) => mean);
    return variants.map(({ variant, items, mean, passShare, min }) => ({
        score,
        variant,
        items,
        mean: (0,numbers/* formatValue */.Fl)(mean, unit, means),
        passShare: passShare === null ? '–' : (0,numbers/* formatShare */.T1)(passShare),
        min: (0,numbers/* formatValue */.Fl)(min, unit),
        against: pairs.flatMap(({ first, second, wins, ties, losses }) => {
            if (first === variant)
                return [{ variant: second, result: [wins, ties, losses].join(' – ') }];
            if (second === variant)
                return [{ variant: first, result: [losses, ties, wins].join(' – ') }];
            return [];
        }),
    }));
}

;// CONCATENATED MODULE: ./build/core/render/markdown/head-to-head.js


/** The variants of each gate beside each other, as many rows as rules of a gate. */
function headToHeadSection(report, form) {
    if (form.rules === 0)
        return [];
    return headToHeadTables(report).flatMap(({ gate, rows }) => {
        const rest = rows.length - form.rules;
        return [
            '',
            `### ${markdownCell(gate)}: head to head`,
            '',
            `| ${HEAD_TO_HEAD_TITLES.join(' | ')} |`,
            '| --- | --- | ---: | ---: | ---: | ---: | --- |',
            ...rows.slice(0, form.rules).map((row) => {
                const against = row.against.map(({ variant, result }) => `${result} against ${markdownCell(variant)}`);
                const numbers = [row.items, row.mean, row.passShare, row.min];
                return `| ${[markdownCell(row.score), markdownCell(row.variant), ...numbers, against.join('<br>')].join(' | ')} |`;
            }),
            ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'row is' : 'rows are'} in ${form.elsewhere}.`] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/render/markdown/document.js







/** The report in the fullest form that fits. The last form of a ladder is a heading and counts, and is taken as it is. */
function fitDocument(report, links, ladder, fits) {
    const documents = ladder.map((form) => () => renderDocument(report, form, links));
    const fullest = documents.slice(0, -1).find((render) => fits(render()));
    return (fullest ?? documents.at(-1))?.() ?? '';
}
/** The whole report as GitHub's Markdown: the verdict and its largest cause first, then each gate. */
function renderDocument(report, form, links) {
    const [only] = report.gates;
    const body = report.gates.length === 1 && report.problems.length === 0 && only !== undefined
        ? singleGate(only, report, form, links)
        : [...problems(report, form), ...severalGates(report, form, links)];
    const lines = [`## ${VERDICT_SIGNS[report.verdict]} langfuse-gate: ${report.verdict}`, ...body, ''];
    return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}
function singleGate(gate, report, form, links) {
    return [
        '',
        `**${markdownCell(gate.name)}**: ${causeLine(gate)}`,
        ...(form.gates === 0
            ? leftOut('The rest is too long for this place', form, links)
            : gateSection(gate, report, form, links)),
    ];
}
function severalGates(report, form, links) {
    if (report.gates.length === 0)
        return [];
    const gates = worstFirst(report.gates);
    const shown = gates.slice(0, form.gates);
    const hidden = gates.slice(form.gates);
    const sections = shown.flatMap((gate) => (gate.verdict === 'passed' ? folded : document_open)(gate, gateSection(gate, report, form, links)));
    return [
        '',
        `${(0,numbers/* counted */.hS)(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.`,
        ...overview(shown),
        ...headToHeadSection(report, form),
        ...sections,
        ...(hidden.length > 0
            ? leftOut(`Left out here: ${(0,numbers/* counted */.hS)(hidden.length, 'gate')} (${verdictCounts(hidden)})`, form, links)
            : []),
    ];
}
function overview(gates) {
    if (gates.length === 0)
        return [];
    const rows = gates.map((gate) => {
        const cause = gate.verdict === 'passed' ? [] : (gate.reasons[0]?.text ?? []);
        return `| ${markdownCell(gate.name)} | ${VERDICT_SIGNS[gate.verdict]} ${gate.verdict} | ${markdownProse(cause)} |`;
    });
    return ['', '| Gate | Verdict | Largest cause |', '| --- | --- | --- |', ...rows];
}
function document_open(gate, section) {
    return [
        '',
        `### ${VERDICT_SIGNS[gate.verdict]} ${markdownCell(gate.name)}: ${gate.verdict}`,
        '',
        causeLine(gate),
        ...section,
    ];
}
function folded(gate, section) {
    const summary = `<summary>${VERDICT_SIGNS[gate.verdict]} ${markdown_htmlCode(gate.name)}: ${gate.verdict}</summary>`;
    return ['', `<details>${summary}`, '', causeLine(gate), ...section, '', '</details>'];
}
/** The largest cause in one sentence, with what to do about it where the cause says so. */
function causeLine(gate) {
    const [cause] = gate.reasons;
    return markdownProse(cause === undefined ? [] : sentence(reasonText(cause)));
}
function problems(report, form) {
    if (report.problems.length === 0)
        return [];
    const count = (0,numbers/* counted */.hS)(report.problems.length, 'problem');
    return [
        '',
        markdownProse((0,core_text/* say */.cv) `No gate could be judged: ${[count]} in ${report.spec}.`),
        ...bullets(report.problems.map(reasonText), form),
    ];
}
/** What a document does not show, and where that is. */
function leftOut(what, form, links) {
    const run = markdownLinks(links.run === undefined ? [] : [{ words: 'this workflow run', address: links.run }], trustedPrefixes(links));
    const where = [`See ${form.elsewhere}`, ...run.map((link) => ` of ${link}`)].join('');
    return ['', `${what}. ${where}.`];
}

;// CONCATENATED MODULE: ./build/core/render/markdown/form.js
/** For a pull request's comment: fewer items, then no outputs, then fewer rules, then only the counts. */
const COMMENT_LADDER = ladder('the job summary and the JSON report', [
    [10, { lines: 20, characters: 1200 }, 50, 30, 10, 20],
    [10, { lines: 10, characters: 400 }, 50, 30, 10, 20],
    [5, { lines: 10, characters: 400 }, 50, 30, 10, 20],
    [5, null, 50, 20, 10, 20],
    [3, null, 20, 10, 5, 20],
    [0, null, 10, 5, 3, 10],
    [0, null, 3, 0, 2, 3],
    [0, null, 0, 0, 1, 0],
]);
/** For the job summary and Markdown files, which have sixteen times the room. */
const SUMMARY_LADDER = [
    ...ladder('the JSON report', [
        [50, { lines: 60, characters: 4000 }, 200, 200, 30, 100],
        [50, { lines: 20, characters: 1200 }, 200, 200, 30, 100],
        [20, { lines: 10, characters: 400 }, 100, 100, 10, 50],
    ]),
    ...COMMENT_LADDER.slice(3).map((form) => ({ ...form, elsewhere: 'the JSON report' })),
];
function ladder(elsewhere, rungs) {
    return rungs.map(([items, texts, rules, slices, sentences, gates]) => ({
        items,
        texts,
        rules,
        slices,
        sentences,
        gates,
        elsewhere,
    }));
}

;// CONCATENATED MODULE: ./build/core/render/marker.js
const MARKER = /^<!-- langfuse-gate: 1:([0-9a-f]{16})=([0-9]{1,15})\.([0-9]{1,6}):([0-9a-f]{7,64}) -->/;
function renderMarker(marker) {
    return `<!-- langfuse-gate: 1:${marker.key}=${String(marker.run)}.${String(marker.attempt)}:${marker.commit} -->`;
}
/** The marker at the very start of a comment's body; null where there is none. */
function parseMarker(body) {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, key = '', run, attempt, commit = ''] = match;
    return { key, run: Number(run), attempt: Number(attempt), commit };
}
/**
 * Whether what `mine` would write is older than what `theirs` has written. Attempts of one run follow each other; of two
 * commits the later run's counts; two runs of one commit judged the same code, and the last to finish is shown.
 */
function isOlder(mine, theirs) {
    if (mine.run === theirs.run)
        return mine.attempt < theirs.attempt;
    return mine.commit !== theirs.commit && mine.run < theirs.run;
}

;// CONCATENATED MODULE: ./build/core/render/comment.js



/** GitHub refuses a body over 65,536 characters and does not say what it counts; this is below it by every count. */
const COMMENT_LIMIT = 60_000;
/** The report as the body of a pull request's comment, its marker first, in at most `limit` UTF-16 units. */
function renderComment(report, options) {
    const marker = renderMarker(options.marker);
    const limit = (options.limit ?? COMMENT_LIMIT) - marker.length - 1;
    return `${marker}\n${fitDocument(report, options.links, COMMENT_LADDER, (document) => document.length <= limit)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: ./build/github/token-author.js
var token_author = __webpack_require__(26587);
;// CONCATENATED MODULE: ./build/github/comments.js






/** For reading too: whoever lacks it needs it all, and should be told once. */
const PERMISSION = 'pull-requests: write';
/** Look, write, look again: two are enough alone, and racing writers settle in three. */
const ROUNDS = 5;
/** After an answer that did not come, longer each time. */
const PAUSE_MS = 1000;
/** Longer than another writer takes from its look to its write: whoever looked before we wrote has written by then. */
const SETTLE_MS = 2000;
/** Each half as long: GitHub may count in other units than we do. */
const SHORTER_FORMS = 2;
/**
 * One comment of ours for a marker's key, in place: found by marker *and* author on every page, created or edited, and
 * looked at again after a while, since GitHub has no way to write only if nothing changed. Of several of our own the oldest
 * stays, or the one that a later run has written. Throws GateError GITHUB_UNAVAILABLE.
 */
async function upsertComment(github, place, marker, body) {
    let author = await (0,token_author/* findTokenAuthor */.I)(github);
    let last;
    for (let round = 0; round < ROUNDS; round += 1) {
        if (last !== undefined)
            await (0,promises_.setTimeout)(last.isWritten ? SETTLE_MS : PAUSE_MS * round);
        const own = await findOwnComments(github, place, author, marker.key);
        const newer = own.find((comment) => isOlder(marker, comment.marker));
        const kept = newer ?? own[0];
        const duplicates = own.filter((comment) => comment !== kept && !isOlder(marker, comment.marker));
        for (const duplicate of duplicates)
            await deleteComment(github, place, duplicate.id);
        if (newer !== undefined)
            return { status: 'newer', url: newer.url };
        if (kept !== undefined && last?.isWritten === true && duplicates.length === 0 && !isOlder(kept.marker, marker)) {
            return { status: 'written', url: kept.url };
        }
        if (kept === undefined && !body.mayCreate)
            return { status: 'none' };
        last = await writeFitting(github, place, kept?.id, body);
        if (last.isWritten)
            author = last.author ?? author;
    }
    if (last?.isWritten === false)
        throw last.error;
    throw new errors/* GateError */.ue({
        code: 'GITHUB_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `The comment did not settle in ${ROUNDS} tries: other runs write the same one.`,
        remedy: (0,core_text/* say */.cv) `Put the job into a concurrency group, so that one run at a time reports on a pull request.`,
    });
}
async function findOwnComments({ octokit }, place, author, key) {
    const comments = await (0,call/* callGithub */._r)('read the comments', PERMISSION, () => octokit.paginate(octokit.rest.issues.listComments, {
        owner: place.owner,
        repo: place.repo,
        issue_number: place.number,
        per_page: 100,
    }));
    return comments
        .flatMap((comment) => {
        const marker = parseMarker(comment.body ?? '');
        const isOwn = comment.user?.login === author && marker?.key === key;
        return isOwn ? [{ id: comment.id, url: comment.html_url, marker }] : [];
    })
        .sort((a, b) => a.id - b.id);
}
/** Writes the fullest form that GitHub takes, and says whether it is known to be there. */
async function writeFitting(github, place, id, { render, limit }) {
    for (let form = 0;; form += 1) {
        try {
            const author = await writeComment(github, place, id, render(Math.floor(limit / 2 ** form)));
            return { isWritten: true, author };
        }
        catch (error) {
            const status = (0,call/* statusOf */.c2)(error) ?? 0;
            const isGone = id !== undefined && status === 404;
            if (isGone || status >= 500)
                return { isWritten: false, error };
            if (status !== 422 || form === SHORTER_FORMS)
                throw error;
        }
    }
}
/**
 * Answers who wrote it. A creation is not tried again unseen: GitHub may have made the comment and lost the answer, which
 * the next look tells.
 */
async function writeComment({ octokit }, { owner, repo, number }, id, body) {
    const create = () => octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
    const update = (comment) => octokit.rest.issues.updateComment({ owner, repo, comment_id: comment, body });
    const { data } = await (0,call/* callGithub */._r)('write the comment', PERMISSION, async () => id === undefined ? await create() : await update(id));
    return data.user?.login;
}
/** A duplicate that another writer has deleted meanwhile is what was wanted. */
async function deleteComment({ octokit }, { owner, repo }, id) {
    try {
        await (0,call/* callGithub */._r)('delete a duplicate of the comment', PERMISSION, () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    catch (error) {
        if ((0,call/* statusOf */.c2)(error) !== 404)
            throw error;
    }
}

// EXTERNAL MODULE: ./build/reporters/comment-mode.js
var comment_mode = __webpack_require__(67126);
;// CONCATENATED MODULE: ./build/reporters/undelivered.js


/** Says that a report did not arrive somewhere, why, and how to mend it. The verdict stands. */
function warnUndelivered(log, what, error) {
    for (const text of explanations(error))
        log.warn((0,core_text/* say */.cv) `The ${[what]} was not written; the verdict stands. ${text}`);
}
function explanations(error) {
    if (!(error instanceof errors/* GateError */.ue))
        return [(0,core_text/* say */.cv) `${(0,errors/* describeError */.Uc)(error)}`];
    return error.problems.map(({ text, remedy }) => (remedy === undefined ? text : (0,core_text/* say */.cv) `${text} ${remedy}`));
}

;// CONCATENATED MODULE: ./build/reporters/comment.js





/** The comment of a pull request: one for a spec and the gates chosen, edited in place. */
function createCommentReporter(options) {
    const { github, place, mode, marker, links, log } = options;
    return {
        name: 'comment',
        async deliver(report) {
            try {
                const render = (limit) => renderComment(report, { marker, limit, links });
                const mayCreate = (0,comment_mode/* makesComment */.N)(mode, report);
                const outcome = await upsertComment(github, place, marker, { render, limit: COMMENT_LIMIT, mayCreate });
                if (outcome.status === 'none')
                    return;
                if (outcome.status === 'newer')
                    log.info((0,core_text/* say */.cv) `A later run has written the comment; it stays as it is.`);
                options.onWritten(outcome.url);
            }
            catch (error) {
                warnUndelivered(log, 'comment', error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/item-pairs.js

const item_pairs_CHANGES = ['failed', 'worse', 'better', 'same', 'unpaired'];
/** Every item of a gate, those to look at first: the report’s worst, what failed, what is worse, has no partner, is better. */
function itemPairs(gate) {
    const candidate = byId(gate.candidate?.itemResults);
    const baseline = byId(gate.baseline?.itemResults);
    const said = byId(gate.worst);
    const scores = [...new Set(gate.rules.map((rule) => rule.score))];
    const changed = new Set(gate.items.changed);
    const pairs = [...new Set([...said.keys(), ...candidate.keys(), ...baseline.keys()])].map((id) => {
        const sides = { candidate: candidate.get(id) ?? [], baseline: baseline.get(id) ?? [] };
        return { id, change: changeOf(gate, sides, scores, changed.has(id)), ...sides, said: said.get(id) ?? [] };
    });
    const rank = ({ change, said: differences }) => differences.length > 0 ? -1 : ['failed', 'worse', 'unpaired', 'better', 'same'].indexOf(change);
    return pairs.sort((a, b) => rank(a) - rank(b));
}
/** The mean of a score over an item’s repetitions, booleans as 0 and 1; null where there is none that is a number. */
function meanScore(results, score) {
    const values = results.map((result) => item_pairs_valueOf(result, score)).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
function byId(all = []) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(one.id);
        if (group === undefined)
            groups.set(one.id, [one]);
        else
            group.push(one);
    }
    return groups;
}
function changeOf(gate, { candidate, baseline }, scores, isChanged) {
    if (candidate.some((result) => result.error !== null))
        return 'failed';
    if (candidate.length === 0 || baseline.length === 0 || isChanged)
        return 'unpaired';
    const gains = scores.map((score) => gainOf(gate, candidate, baseline, score));
    if (gains.some((gain) => gain < 0))
        return 'worse';
    return gains.some((gain) => gain > 0) ? 'better' : 'same';
}
/** How much better, in units of the score; 0 within its tie. */
function gainOf(gate, candidate, baseline, score) {
    const [now, then] = [meanScore(candidate, score), meanScore(baseline, score)];
    if (now === null || then === null)
        return 0;
    const tie = gate.candidate?.rules.scores[score]?.tie ?? 0;
    const gain = (0,numbers/* isLowerBetter */.ui)(gate, score) ? then - now : now - then;
    return Math.abs(gain) <= tie + 1e-9 ? 0 : gain;
}
function item_pairs_valueOf(result, score) {
    if (score === 'latency')
        return result.latency;
    if (score === 'cost')
        return result.cost;
    if (score === 'tokens')
        return result.tokens ?? null;
    if (score === 'errors')
        return Number(result.error !== null);
    const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined;
    return typeof value === 'string' || value === undefined ? null : Number(value);
}

;// CONCATENATED MODULE: ./build/core/render/html/form.js
const HTML_LADDER = [
    { gates: 200, rules: 1000, slices: 1000, sentences: 200, plots: true },
    { gates: 100, rules: 200, slices: 200, sentences: 50, plots: true },
    { gates: 50, rules: 50, slices: 20, sentences: 10, plots: false },
    { gates: 10, rules: 10, slices: 5, sentences: 5, plots: false },
    { gates: 0, rules: 0, slices: 0, sentences: 1, plots: false },
];
const ELSEWHERE = 'the JSON report';

;// CONCATENATED MODULE: ./build/core/render/html/tables.js






/** The rules with what was measured and what came of each. */
function tables_ruleTable(gate, form) {
    const rows = ruleRows(gate);
    if (rows.length === 0)
        return nothing;
    const confidence = sharedConfidence(gate);
    const interval = confidence === null ? '' : ` (${(0,numbers/* formatShare */.T1)(confidence)} interval)`;
    return html `<h3>Rules</h3>
    ${tables_table(['List', 'Score', 'Rule', 'Baseline', 'Candidate', `Difference${interval}`, 'Outcome'], rows.slice(0, form.rules).map(ruleCells))}${more(rows.length - form.rules, 'rule')}`;
}
function ruleCells(row) {
    const where = row.slice === null ? nothing : html ` where ${htmlCode(row.slice.key)} is ${htmlCode(row.slice.value)}`;
    const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome];
    return html `<td>${row.list}</td>
    <td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.rule)}${where}${row.isDefault ? ' (default)' : ''}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="${row.isWaived ? 'waived' : row.outcome}">${sign} ${outcomeWords(row)}</td>`;
}
/** The slices, the flagged first. */
function tables_sliceTable(gate, form) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return nothing;
    const flagged = rows.filter((row) => row.isFlagged).length;
    const words = flagged === 0
        ? 'None is flagged as worse.'
        : `${String(flagged)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`;
    return html `<h3>Slices</h3>
    <p>${words}</p>
    ${tables_table(['Slice', 'Score', 'Items', 'Baseline', 'Candidate', 'Difference', 'p', 'Flag'], rows.slice(0, form.slices).map(sliceCells))}${more(rows.length - form.slices, 'slice')}`;
}
function sliceCells(row) {
    return html `<td>${htmlCode(row.key)} = ${htmlCode(row.slice)}</td>
    <td>${htmlCode(row.score)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="number">${row.p}</td>
    <td class="worse">${row.isFlagged ? 'worse' : ''}</td>`;
}
/** How the relative rules were decided, for who wants to check it. */
function tables_methodFold(gate, report, form) {
    const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]));
    if (estimated.length === 0)
        return nothing;
    const rows = estimated.slice(0, form.rules).map(({ rule, estimate }) => {
        const where = rule.slice === undefined ? nothing : html ` where ${htmlCode(rule.slice.key)} is ${htmlCode(rule.slice.value)}`;
        return html `<td>${htmlCode(rule.score)}</td>
      <td>${htmlCode(rule.rule)}${where}</td>
      <td>${estimate.method}</td>
      <td class="number">${estimate.pairs}</td>
      <td class="number">${(0,numbers/* formatProbability */.tY)(estimate.pValue)}</td>
      <td class="number">${(0,numbers/* formatProbability */.tY)(estimate.adjustedPValue)}</td>
      <td>${neededWords(estimate)}</td>`;
    });
    return html `<details>
    <summary>How this was decided</summary>
    ${tables_table(['Score', 'Rule', 'Method', 'Pairs', 'p', 'p adjusted', 'Would settle it'], rows)}${more(estimated.length - form.rules, 'rule')}
    <p>Spec ${htmlCode(report.spec)}, seed ${htmlCode(gate.seed)}, ${htmlCode(report.tool)}.</p>
  </details>`;
}
/** What a table leaves out. */
function more(rest, noun) {
    return rest > 0 ? html `<p>${(0,numbers/* counted */.hS)(rest, `more ${noun}`)} in ${ELSEWHERE}.</p>` : nothing;
}
/** A table that is scrolled by itself where the page is narrow; each row its cells. */
function tables_table(titles, rows) {
    return html `<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${titles.map((title) => html `<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${joinHtml(rows.map((cells) => html `<tr>
                ${cells}
              </tr>`))}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/core/render/html/head-to-head.js



/** The variants of each gate beside each other. */
function headToHeadSections(report, form) {
    return headToHeadTables(report).map(({ gate, rows }) => html `<section>
        <h2>${htmlCode(gate, 80)}: head to head</h2>
        ${tables_table([...HEAD_TO_HEAD_TITLES], rows.slice(0, form.rules).map(cells))}${more(rows.length - form.rules, 'row')}
      </section>`);
}
function cells(row) {
    const against = row.against.map(({ variant, result }) => html `${result} against ${htmlCode(variant)}`);
    return html `<td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.variant)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.mean}</td>
    <td class="number">${row.passShare}</td>
    <td class="number">${row.min}</td>
    <td>${joinHtml(against, ', ')}</td>`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(75367);
;// CONCATENATED MODULE: ./build/core/render/html/side-by-side.js

/** Past as many edits two texts have nothing to do with each other, and looking further takes long. */
const MOST_EDITS = 120;
const LONGEST_LINE = 2000;
/** Lines of two texts beside each other, and changed lines word by word, as rows of a table with a side each. */
function sideBySide(left, right) {
    const hunks = (0,array/* diffArrays */.E)([...left], [...right], { maxEditLength: MOST_EDITS });
    if (hunks === undefined)
        return changedRows(left, right);
    const rows = [];
    let removed = [];
    for (const { value, removed: isRemoved, added: isAdded } of hunks) {
        if (isRemoved) {
            removed = value;
            continue;
        }
        rows.push(...changedRows(removed, isAdded ? value : []));
        removed = [];
        if (!isAdded)
            rows.push(...value.map((text) => ({ before: [same(text)], after: [same(text)] })));
    }
    return [...rows, ...changedRows(removed, [])];
}
/** Lines that were replaced by others, in pairs as far as there are partners. */
function changedRows(removed, added) {
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
        const [before, after] = [removed[index], added[index]];
        if (before === undefined || after === undefined) {
            return {
                before: before === undefined ? null : [changed(before)],
                after: after === undefined ? null : [changed(after)],
            };
        }
        const words = Math.max(before.length, after.length) > LONGEST_LINE
            ? undefined
            : (0,word/* diffWordsWithSpace */.pR)(before, after, { maxEditLength: MOST_EDITS });
        if (words === undefined)
            return { before: [changed(before)], after: [changed(after)] };
        return {
            before: words.filter((word) => !word.added).map(({ value, removed: isChanged }) => ({ text: value, isChanged })),
            after: words.filter((word) => !word.removed).map(({ value, added: isChanged }) => ({ text: value, isChanged })),
        };
    });
}
function same(text) {
    return { text, isChanged: false };
}
function changed(text) {
    return { text, isChanged: true };
}

;// CONCATENATED MODULE: ./build/core/render/html/item-detail.js






/** Of one text, in UTF-16 units, and in lines. */
const TEXT_LIMIT = 8000;
const item_detail_LINE_LIMIT = 300;
const item_detail_REASONS = 10;
/** Input, expected output, both outputs side by side, what was said, and both traces; nothing where there is none of it. */
function itemDetail(pair, trusted) {
    const [first] = pair.said;
    const before = shownOf(pair.baseline, first?.baselineOutput, first?.baselineRepetition);
    const after = shownOf(pair.candidate, first?.candidateOutput, first?.candidateRepetition);
    const links = htmlLinks(existingLinks([
        [`baseline trace${before.which}`, first?.baselineLink ?? before.link],
        [`candidate trace${after.which}`, first?.candidateLink ?? after.link],
    ]), trusted);
    const parts = [
        reasons(pair),
        block('Input', first?.input),
        block('Expected', first?.expectedOutput),
        outputs(before, after),
        links.length === 0 ? nothing : html `<p>${joinHtml(links, ' · ')}</p>`,
    ].filter((part) => part !== nothing);
    return parts.length === 0 ? nothing : joinHtml(parts);
}
function reasons({ said, candidate }) {
    const all = [
        ...said.map(({ why }) => why).filter((why) => why.length > 0),
        ...candidate
            .flatMap(commentsOf)
            .filter((comment) => !said.some((one) => quotes(one, comment.value)))
            .map((part) => [part]),
    ];
    if (all.length === 0)
        return nothing;
    const rest = all.length - item_detail_REASONS;
    return html `<ul>
    ${all.slice(0, item_detail_REASONS).map((text) => html `<li>${htmlText(text)}</li>`)}${rest > 0 ? html `<li>and ${rest} more in ${ELSEWHERE}</li>` : nothing}
  </ul>`;
}
function commentsOf({ comments = {}, error }) {
    return [...Object.values(comments), ...(error === null ? [] : [error.message])]
        .filter((value) => value !== '')
        .map((value) => ({ value }));
}
function quotes({ why }, value) {
    return why.some((part) => typeof part !== 'string' && part.value === value);
}
function shownOf(results, said, repetition) {
    const answered = results.findIndex(({ output }) => output !== undefined);
    const index = repetition === undefined ? Math.max(0, answered) : repetition.number - 1;
    const shown = results[index];
    return {
        output: said ?? shown?.output,
        which: results.length < 2 ? '' : whichRepetition({ number: index + 1, of: results.length }),
        link: shown?.link,
    };
}
function outputs(before, after) {
    if (before.output === undefined)
        return block(`Candidate${after.which}`, after.output);
    if (after.output === undefined)
        return block(`Baseline${before.which}`, before.output);
    const [left, right] = [asText(before.output, 2), asText(after.output, 2)];
    if (left === right && before.which === after.which)
        return block(`Both sides${after.which}`, after.output);
    const [shownLeft, shownRight] = [firstLines(left), firstLines(right)];
    const rows = sideBySide(shownLeft.lines, shownRight.lines);
    return html `<table class="diff">
    <caption>
      Outputs
    </caption>
    <thead>
      <tr>
        <th scope="col">Baseline${before.which}${shownLeft.rest}</th>
        <th scope="col">Candidate${after.which}${shownRight.rest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(diffRow)}
    </tbody>
  </table>`;
}
/** As much of a text as is shown, every character visible, and what is said where that is not all. */
function firstLines(text) {
    // An empty place is taken for one that nothing was recorded of.
    const lines = text.trim() === '' ? ['∅'] : (0,visible/* visibleLines */.gB)((0,visible/* cut */.Jj)(text, TEXT_LIMIT));
    const isCut = text.length > TEXT_LIMIT || lines.length > item_detail_LINE_LIMIT;
    return { lines: lines.slice(0, item_detail_LINE_LIMIT), rest: isCut ? ` (cut; ${String(text.length)} characters in all)` : '' };
}
function diffRow({ before, after }) {
    const isSame = before?.every((piece) => !piece.isChanged) === true && after?.every((piece) => !piece.isChanged) === true;
    const cell = (pieces, name) => {
        if (pieces === null)
            return html `<td></td>`;
        const parts = pieces.map(({ text, isChanged }) => {
            if (!isChanged)
                return html `${text}`;
            return name === 'gone' ? html `<del>${text}</del>` : html `<ins>${text}</ins>`;
        });
        return isSame ? html `<td>${parts}</td>` : html `<td class="${name}">${parts}</td>`;
    };
    return html `<tr>
    ${cell(before, 'gone')}${cell(after, 'came')}
  </tr>`;
}
function block(label, value) {
    if (value === undefined)
        return nothing;
    const { lines, rest } = firstLines(asText(value, 2));
    const shown = joinHtml(lines.map((line) => html `${line}`), '\n');
    return html `<h4>${label}${rest}</h4>
    <pre>${shown}</pre>`;
}

;// CONCATENATED MODULE: ./build/core/render/html/items.js





/** Columns; ruled scores come first. */
const SCORES = 8;
const CHANGE_WORDS = {
    failed: 'failed',
    worse: 'worse',
    better: 'better',
    same: 'the same',
    unpaired: 'without a partner',
};
/**
 * Every item with its scores on both sides and what was answered, in at most `room` bytes of UTF-8: where that is little,
 * first the later items lose their texts, then they are counted.
 */
function itemTable(gate, pairs, { room, trusted, number }) {
    if (pairs.length === 0)
        return nothing;
    const scores = scoreColumns(gate, pairs);
    const shown = scores.slice(0, SCORES).map((score) => ({ score, unit: (0,numbers/* scoreUnit */.BV)(gate, score) }));
    const frame = (bodies, left) => html `<h3>Items</h3>
      <div class="filter">
        ${filter(pairs, number)}${left}
        <div class="scroll" tabindex="0">
          <table class="items">
            <thead>
              <tr>
                <th scope="col">Item</th>
                <th scope="col">Change</th>
                ${shown.map(({ score }) => html `<th scope="col">${htmlCode(score)}</th>`)}
              </tr>
            </thead>
            ${bodies}
          </table>
        </div>
      </div>`;
    // Of the longest words that can stand there.
    const rest = (rows, texts) => items_leftOut(rows, texts, scores.length - shown.length);
    let left = room - size(frame(nothing, rest(pairs.length, pairs.length)));
    if (left < 0)
        return html `<p>${(0,numbers/* counted */.hS)(pairs.length, 'item')} in ${ELSEWHERE}.</p>`;
    const bodies = [];
    let withTexts = pairs.length;
    for (const [index, pair] of pairs.entries()) {
        const full = index < withTexts ? itemRows(pair, shown, itemDetail(pair, trusted)) : nothing;
        const isWhole = index < withTexts && size(full) <= left;
        if (!isWhole)
            withTexts = Math.min(withTexts, index);
        const body = isWhole ? full : itemRows(pair, shown, nothing);
        if (size(body) > left)
            break;
        left -= size(body);
        bodies.push(body);
    }
    return frame(joinHtml(bodies), rest(pairs.length - bodies.length, Math.max(0, bodies.length - withTexts)));
}
/** In bytes of UTF-8. */
function size({ markup }) {
    return new TextEncoder().encode(markup).length;
}
function items_leftOut(rows, texts, scores) {
    const parts = [
        ...(rows > 0 ? [(0,numbers/* counted */.hS)(rows, 'item')] : []),
        ...(texts > 0 ? [`the texts of ${(0,numbers/* counted */.hS)(texts, 'item')}`] : []),
        ...(scores > 0 ? [(0,numbers/* counted */.hS)(scores, 'score')] : []),
    ];
    return parts.length === 0 ? nothing : html `<p>Left out here: ${parts.join(', ')}. See ${ELSEWHERE}.</p>`;
}
function filter(pairs, number) {
    const name = `show-${String(number)}`;
    const kinds = item_pairs_CHANGES.map((change) => [change, pairs.filter((pair) => pair.change === change).length]);
    const choices = kinds.filter(([, count]) => count > 0);
    if (choices.length < 2)
        return nothing;
    return html `<fieldset>
    <legend>Show</legend>
    <label><input type="radio" name="${name}" value="all" checked /> all ${pairs.length}</label
    >${choices.map(([change, count]) => html `<label><input type="radio" name="${name}" value="${change}" /> ${count} ${CHANGE_WORDS[change]}</label>`)}
  </fieldset>`;
}
function scoreColumns(gate, pairs) {
    const ruled = gate.rules.map((rule) => rule.score);
    const seen = pairs
        .flatMap((pair) => [...pair.candidate, ...pair.baseline])
        .flatMap(({ scores }) => Object.keys(scores));
    return [...new Set([...ruled, ...seen])].filter((score) => pairs.some((pair) => [...pair.candidate, ...pair.baseline].some((result) => items_scoreWords([result], { score, unit: 'none' }) !== '')));
}
function itemRows(pair, columns, detail) {
    const cells = columns.map((column) => {
        const [before, after] = [items_scoreWords(pair.baseline, column), items_scoreWords(pair.candidate, column)];
        return html `<td>${before === after || before === '' ? after : `${before} → ${after === '' ? 'none' : after}`}</td>`;
    });
    const below = detail === nothing
        ? nothing
        : html `<tr>
          <td colspan="${columns.length + 2}">
            <details>
              <summary>What both sides answered</summary>
              ${detail}
            </details>
          </td>
        </tr>`;
    return html `<tbody class="item is-${pair.change}">
    <tr>
      <td>${htmlCode(pair.id)}</td>
      <td class="${pair.change}">${CHANGE_WORDS[pair.change]}</td>
      ${cells}
    </tr>
    ${below}
  </tbody>`;
}
function items_scoreWords(results, { score, unit }) {
    const mean = meanScore(results, score);
    if (mean !== null)
        return (0,numbers/* formatValue */.Fl)(mean, unit);
    const text = results.map(({ scores }) => (Object.hasOwn(scores, score) ? scores[score] : undefined));
    return text
        .filter((value) => typeof value === 'string')
        .join(', ')
        .slice(0, 80);
}

;// CONCATENATED MODULE: ./build/core/render/html/plot.js



/** Of every plot, in units of its drawing: labels to the left, what is drawn, words to the right. */
const PLOT = { width: 1000, left: 380, right: 770, row: 24, axis: 26 };
const LABEL = 58;
const TITLE = 300;
/** Two numbers under an axis nearer than this would cover each other. */
const TICK = 80;
/** Differences as dots with their intervals, one row each, on one axis around 0. */
function differencePlot(title, rows, unit) {
    const numbers = rows.flatMap((row) => [row.value, ...(row.interval ?? []), row.bound ?? 0]).filter(Number.isFinite);
    const x = scale(Math.min(0, ...numbers), Math.max(0, ...numbers));
    const height = rows.length * PLOT.row + PLOT.axis;
    return figure(title, height, joinHtml([axis(x, height, unit), ...rows.map((row, index) => drawRow(row, index * PLOT.row + PLOT.row / 2, x))]));
}
/** A drawing with its title, which a screen reader reads in its place; the numbers stand in a table near it. */
function figure(title, height, drawing) {
    const words = (0,visible/* visibleLine */.P8)(title, TITLE);
    const box = `0 0 ${String(PLOT.width)} ${String(height)}`;
    return html `<figure>
    <figcaption>${words}</figcaption>
    <svg viewBox="${box}" width="${PLOT.width}" height="${height}" role="img" aria-label="${words}">${drawing}</svg>
  </figure>`;
}
function scale(lowest, highest) {
    const room = highest > lowest ? (highest - lowest) * 0.05 : 1;
    const [from, to] = [lowest - room, highest + room];
    const width = PLOT.right - PLOT.left;
    const at = (value) => {
        const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
        return (PLOT.left + (Number.isFinite(part) ? part : 0) * width).toFixed(1);
    };
    return { lowest, highest, at };
}
/** The zero line, and under the drawing 0 and the ends, as far as there is room for them. */
function axis(x, height, unit) {
    const bottom = height - PLOT.axis + 4;
    const zero = Number(x.at(0));
    const ends = [x.lowest, x.highest].filter((value) => Math.abs(Number(x.at(value)) - zero) > TICK);
    const ticks = [0, ...ends].map((value) => {
        const words = value === 0 ? '0' : (0,numbers/* formatChange */.eD)(value, unit);
        return html `<text class="soft" text-anchor="middle" x="${x.at(value)}" y="${bottom + 16}">${words}</text>`;
    });
    return html `<line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${bottom}" y2="${bottom}" />
    <line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${bottom}" />
    ${ticks}`;
}
function drawRow(row, y, x) {
    const label = (0,visible/* visibleLine */.P8)(row.label, LABEL);
    const { interval, bound } = row;
    const span = interval === undefined
        ? ''
        : html `<line class="span" x1="${x.at(interval[0])}" x2="${x.at(interval[1])}" y1="${y}" y2="${y}" />`;
    const mark = bound === undefined
        ? ''
        : html `<line class="bound" x1="${x.at(bound)}" x2="${x.at(bound)}" y1="${y - 10}" y2="${y + 10}" />`;
    return html `<g class="${row.outcome}"
    ><text x="0" y="${y + 4}">${label}</text>${mark}${span}<circle
      class="dot"
      cx="${x.at(row.value)}"
      cy="${y}"
      r="4"
    /><text x="${PLOT.right + 12}" y="${y + 4}">${row.words}</text></g
  >`;
}

;// CONCATENATED MODULE: ./build/core/render/html/plots.js





/** Rows of one plot; more are no picture. The tables have them all. */
const ROWS = 40;
const plots_SCORES = 8;
/** The relative rules: what was seen, its interval, and (dashed) what the rule allows. A plot for each unit. */
function rulePlots(gate) {
    const rows = gate.rules.flatMap((rule) => {
        if (rule.estimate === null)
            return [];
        const unit = (0,numbers/* ruleUnit */.lO)(gate, rule);
        return [{ unit, row: plots_ruleRow(rule, unit) }];
    });
    const plots = ['points', 's', 'USD', 'none'].flatMap((unit) => {
        const all = rows.filter((one) => one.unit === unit).map(({ row }) => row);
        if (all.length === 0)
            return [];
        return [
            differencePlot(`Candidate minus baseline, with intervals${unitWords(unit)}; dashed: what the rule allows${cut(all.length)}`, all.slice(0, ROWS), unit),
        ];
    });
    return joinHtml(plots);
}
/** Every slice of each score as a dot, the flagged ones in red. */
function slicePlots(gate) {
    const slices = gate.slices ?? [];
    const scores = [...new Set(slices.map(({ score }) => score))].slice(0, plots_SCORES);
    return joinHtml(scores.map((score) => {
        const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
        const all = slices
            .filter((slice) => slice.score === score && slice.difference !== null)
            .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged));
        if (all.length === 0)
            return nothing;
        const title = `${(0,visible/* visibleLine */.P8)(score, 80)} by slice, candidate minus baseline${unitWords(unit)}${cut(all.length)}`;
        return differencePlot(title, all.slice(0, ROWS).map((slice) => plots_sliceRow(slice, unit)), unit);
    }));
}
/** How the paired items moved on each score that has a relative rule: a column of items for each step of the difference. */
function itemPlots(gate, pairs) {
    const scores = [...new Set(gate.rules.filter((rule) => rule.estimate !== null).map((rule) => rule.score))];
    return joinHtml(scores.slice(0, plots_SCORES).map((score) => itemPlot(gate, pairs, score)));
}
const STEPS = 60;
const COLUMN = 90;
function itemPlot(gate, pairs, score) {
    const differences = pairs.flatMap((pair) => {
        const [now, then] = [meanScore(pair.candidate, score), meanScore(pair.baseline, score)];
        return now === null || then === null || !Number.isFinite(now - then) ? [] : [now - then];
    });
    if (differences.length === 0)
        return nothing;
    const reach = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
    const counts = new Map();
    for (const difference of differences) {
        const step = Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference) * Math.ceil((Math.abs(difference) / reach) * (STEPS / 2));
        counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    // Items that did not move are most of them; their column would hide the others.
    const most = Math.max(1, ...[...counts].filter(([step]) => step !== 0).map(([, count]) => count));
    const x = scale(-reach, reach);
    const unit = (0,numbers/* scoreUnit */.BV)(gate, score);
    const height = COLUMN + PLOT.axis;
    const bars = [...counts].map(([step, count]) => bar(step, count, reach, most, x.at, (0,numbers/* isLowerBetter */.ui)(gate, score)));
    const moved = (sign) => differences.filter((one) => Math.abs(one) >= 1e-9 && Math.sign(one) === sign).length;
    const [up, down] = [moved(1), moved(-1)];
    const same = differences.length - up - down;
    const title = `${(0,visible/* visibleLine */.P8)(score, 80)}: ${(0,numbers/* counted */.hS)(differences.length, 'paired item')}, ${String(down)} lower, ${String(same)} the same, ${String(up)} higher`;
    return figure(title, height, joinHtml([axis(x, height, unit), ...bars]));
}
function bar(step, count, reach, most, at, lowerIsBetter) {
    const tall = Math.min(1, count / most) * (COLUMN - 20);
    const isBetter = lowerIsBetter ? step < 0 : step > 0;
    const outcome = step === 0 ? 'same' : isBetter ? 'better' : 'worse';
    const x = Number(at((step / (STEPS / 2)) * reach));
    return html `<g class="${outcome}"
    ><rect
      class="dot"
      x="${(x - 2.5).toFixed(1)}"
      width="5"
      y="${(COLUMN - tall).toFixed(1)}"
      height="${tall.toFixed(1)}"
    /><text class="soft" text-anchor="middle" x="${x.toFixed(1)}" y="${(COLUMN - tall - 4).toFixed(1)}"
      >${count}</text
    ></g
  >`;
}
function plots_ruleRow(rule, unit) {
    const { estimate, bound, baselineValue, slice } = rule;
    const { difference = 0, lower = 0, upper = 0 } = estimate ?? {};
    const where = slice === undefined ? '' : ` (${(0,visible/* visibleLine */.P8)(slice.value, 20)})`;
    return {
        label: `${(0,visible/* visibleLine */.P8)(rule.score, 28)}${where}: ${rule.rule}`,
        outcome: rule.waiver === undefined ? rule.outcome : 'waived',
        words: `${(0,numbers/* formatChange */.eD)(difference, unit)}, ${rule.outcome}${rule.waiver === undefined ? '' : ', waived'}`,
        value: difference,
        interval: [lower, upper],
        ...(bound === null || baselineValue === null ? {} : { bound: bound - baselineValue }),
    };
}
function plots_sliceRow(slice, unit) {
    const value = slice.difference ?? 0;
    return {
        label: `${(0,visible/* visibleLine */.P8)(slice.key, 24)} = ${slice.value}`,
        outcome: slice.isFlagged ? 'broken' : 'soft',
        words: `${(0,numbers/* formatChange */.eD)(value, unit)}, ${(0,numbers/* counted */.hS)(slice.items, 'item')}${slice.isFlagged ? ', flagged' : ''}`,
        value,
    };
}
function unitWords(unit) {
    return unit === 'none' ? '' : ` in ${unit === 's' ? 'seconds' : unit}`;
}
function cut(rows) {
    return rows > ROWS ? ` (the first ${String(ROWS)} of ${String(rows)})` : '';
}

;// CONCATENATED MODULE: ./build/core/render/html/style.js
/**
 * The page’s own style sheet, the only one that its policy lets in: by this hash, SHA-256 in base64 of the text between the
 * tags. A test works it out again and says what it should be.
 */
const STYLE_HASH = 'sha256-J/7mSyhzctkfcUvv/wy+47+zRPPHqujjcGyXv+zi1so=';
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --shade: #f6f8fa;
  --bad: #cf222e; --badback: #ffebe9; --good: #1a7f37; --goodback: #dafbe1; --warn: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --shade: #151b23; --bad: #ff7b72; --badback: #3c1618; --good: #3fb950; --goodback: #12261e; --warn: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin: 1.5rem 0 .5rem; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.05rem; }
a { color: var(--link); }
code, pre, .diff td { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
code { background: var(--shade); border-radius: 4px; padding: .1em .3em; }
td code, th code { overflow-wrap: break-word; }
pre { background: var(--shade); border: 1px solid var(--line); padding: .5rem; margin: .25rem 0; white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.error, .failed, .broken, .unmeasured, .worse { color: var(--bad); }
.needs-review, .inconclusive, .unsure, .unpaired { color: var(--warn); }
.passed, .held, .better { color: var(--good); }
.waived, .soft, .same { color: var(--soft); }
fieldset { border: 1px solid var(--line); margin: .5rem 0; padding: .25rem .75rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.items { width: 100%; }
.items details { margin: .1rem 0; }
.items summary { cursor: pointer; color: var(--link); }
.diff { width: 100%; table-layout: fixed; }
.diff td { white-space: pre-wrap; border-top: 0; border-bottom: 0; }
.diff td.gone { background: var(--badback); }
.diff td.came { background: var(--goodback); }
del, ins { text-decoration: none; font-weight: 700; border-bottom: 2px solid; }
del { border-color: var(--bad); }
ins { border-color: var(--good); }
.filter:has(input[value="failed"]:checked) tbody.item:not(.is-failed),
.filter:has(input[value="worse"]:checked) tbody.item:not(.is-worse),
.filter:has(input[value="better"]:checked) tbody.item:not(.is-better),
.filter:has(input[value="same"]:checked) tbody.item:not(.is-same),
.filter:has(input[value="unpaired"]:checked) tbody.item:not(.is-unpaired) { display: none; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); }
svg { max-width: 100%; height: auto; display: block; }
svg text { font: 12px system-ui, sans-serif; fill: var(--text); }
svg .axis { stroke: var(--line); }
svg .zero { stroke: var(--soft); }
svg .bound { stroke: var(--warn); stroke-dasharray: 3 3; }
svg .span { stroke: currentColor; stroke-width: 2; }
svg .dot { fill: currentColor; }
svg .soft { fill: var(--soft); }
`;

;// CONCATENATED MODULE: ./build/core/render/html/document.js













/** A browser opens this much at once; more is in the JSON report. */
const HTML_LIMIT_BYTES = 10_000_000;
/** To the byte what was hashed. */
const STYLE_ELEMENT = { markup: `<style>${STYLE}</style>` };
/** No script, no frame, no address to send or fetch from; one style sheet, by its hash. */
const POLICY = {
    markup: `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
};
/**
 * The report as one page that needs nothing else: no script, no address that is fetched. In at most `limitBytes` of UTF-8,
 * and it says what it left out.
 */
function renderHtml(report, { links, limitBytes = HTML_LIMIT_BYTES }) {
    const bare = HTML_LADDER.map((form) => ({ form, document: () => page(report, form, links, 0) }));
    const fullest = bare.find(({ document }) => size(document()) <= limitBytes) ?? bare.at(-1);
    if (fullest === undefined)
        return '';
    const room = limitBytes - size(fullest.document());
    return page(report, fullest.form, links, Math.max(0, room)).markup;
}
/** The page, with `room` bytes for the items of all gates together beside what is there without them. */
function page(report, form, links, room) {
    const gates = worstFirst(report.gates);
    const shown = gates.slice(0, form.gates);
    const hidden = gates.slice(form.gates);
    const title = `langfuse-gate: ${report.verdict}`;
    const head = html `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${POLICY}" /><meta
      name="referrer"
      content="no-referrer"
    /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>${title}</title>${STYLE_ELEMENT}`;
    return html `<!doctype html>
    <html lang="en">
      <head>
        ${head}
      </head>
      <body>
        <main>
          <h1>
            ${VERDICT_SIGNS[report.verdict]} langfuse-gate: <span class="${report.verdict}">${report.verdict}</span>
          </h1>
          ${document_problems(report, form)}${document_overview(report, shown, hidden)}${headToHeadSections(report, form)}${shown.map((gate, index) => section(gate, report, form, links, { number: index + 1, room: Math.floor(room / shown.length) }))}
        </main>
        <footer>
          <p class="soft">
            Spec ${htmlCode(report.spec)}, ${htmlCode(report.tool)}, ${htmlCode(report.createdAt)}. The whole of it is
            in ${ELSEWHERE}.
          </p>
        </footer>
      </body>
    </html> `;
}
function document_problems(report, form) {
    if (report.problems.length === 0)
        return nothing;
    const count = (0,numbers/* counted */.hS)(report.problems.length, 'problem');
    return html `<p>No gate could be judged: ${count} in ${htmlCode(report.spec)}.</p>
    ${sentences(report.problems.map(reasonText), form)}`;
}
function document_overview(report, shown, hidden) {
    if (report.gates.length < 2 && hidden.length === 0)
        return nothing;
    const rows = shown.map((gate, index) => {
        const cause = gate.verdict === 'passed' ? nothing : htmlText(gate.reasons[0]?.text ?? []);
        return html `<tr>
      <td><a href="#gate-${index + 1}">${htmlCode(gate.name, 80)}</a></td>
      <td class="${gate.verdict}">${VERDICT_SIGNS[gate.verdict]} ${gate.verdict}</td>
      <td>${cause}</td>
    </tr>`;
    });
    const left = hidden.length === 0
        ? nothing
        : html `<p>Left out here: ${(0,numbers/* counted */.hS)(hidden.length, 'gate')} (${verdictCounts(hidden)}). See ${ELSEWHERE}.</p>`;
    return html `<p>${(0,numbers/* counted */.hS)(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.</p>
    ${rows.length === 0
        ? nothing
        : html `<div class="scroll" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Gate</th>
                  <th scope="col">Verdict</th>
                  <th scope="col">Largest cause</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`}${left}`;
}
function section(gate, report, form, links, { number, room }) {
    const trusted = trustedPrefixes(links);
    const pairs = itemPairs(gate);
    const [cause] = gate.reasons;
    const facts = provenance(gate, report.createdAt, links).map(({ label, words, links: places }) => {
        const anchors = htmlLinks(places, trusted);
        const where = anchors.length === 0 ? nothing : html ` (${joinHtml(anchors, ', ')})`;
        return html `<dt>${label}</dt>
      <dd>${htmlText(words)}${where}</dd>`;
    });
    const next = furtherSteps(gate);
    return html `<section id="gate-${number}">
    <h2>
      ${VERDICT_SIGNS[gate.verdict]} ${htmlCode(gate.name, 80)}: <span class="${gate.verdict}">${gate.verdict}</span>
    </h2>
    <p>${htmlText(cause === undefined ? [] : sentence(reasonText(cause)))}</p>
    <dl>${facts}</dl>
    ${tables_ruleTable(gate, form)}${form.plots ? rulePlots(gate) : nothing}${sentences(gateNotes(gate), form)}${tables_sliceTable(gate, form)}${form.plots ? html `${slicePlots(gate)}${itemPlots(gate, pairs)}` : nothing}${next.length === 0
        ? nothing
        : html `<h3>What to do next</h3>
            ${sentences(next, form)}`}${itemTable(gate, pairs, { room, trusted, number })}${tables_methodFold(gate, report, form)}
  </section>`;
}
function sentences(texts, form) {
    if (texts.length === 0)
        return nothing;
    return html `<ul>
      ${texts.slice(0, form.sentences).map((text) => html `<li>${htmlText(text)}</li>`)}
    </ul>
    ${more(texts.length - form.sentences, 'sentence')}`;
}

// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
;// CONCATENATED MODULE: ./build/reporters/file-reporter.js



/** The report as one file. */
function createFileReporter(name, { path, log, onUnwritten }, render) {
    return {
        name,
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, render(report));
            }
            catch (error) {
                log.warn((0,core_text/* say */.cv) `The ${[name]} was not written; the verdict stands. ${path}: ${(0,errors/* describeError */.Uc)(error)}`);
                onUnwritten?.();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/reporters/html-file.js


/** The report as one page that needs nothing else. */
function createHtmlFileReporter({ links, ...file }) {
    return createFileReporter('HTML report', file, (report) => renderHtml(report, { links }));
}

;// CONCATENATED MODULE: ./build/reporters/json-file.js

/** The report itself, `langfuse-gate.report` v1. */
function createJsonFileReporter(options) {
    return createFileReporter('JSON report', options, (report) => `${JSON.stringify(report, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/core/render/summary.js


/** The runner drops a summary over 1 MiB whole; other steps and gates of the job have files of their own. */
const SUMMARY_LIMIT_BYTES = 1_000_000;
/** The report for the job summary or a Markdown file, in at most `limitBytes` of UTF-8. */
function renderSummary(report, options) {
    const limit = options.limitBytes ?? SUMMARY_LIMIT_BYTES;
    const encoder = new TextEncoder();
    return fitDocument(report, options.links, SUMMARY_LADDER, (document) => encoder.encode(document).length <= limit);
}

;// CONCATENATED MODULE: ./build/reporters/markdown-file.js


/** The report as it would be posted, in a file. */
function createMarkdownFileReporter({ links, ...file }) {
    return createFileReporter('Markdown report', file, (report) => renderSummary(report, { links }));
}

// EXTERNAL MODULE: ./build/core/affected.js
var affected = __webpack_require__(87608);
;// CONCATENATED MODULE: ./build/core/render/status.js


const STATES = {
    error: 'error',
    failed: 'failure',
    'needs-review': 'failure',
    inconclusive: 'success',
    passed: 'success',
};
const PENDING = { state: 'pending', description: 'running' };
/** A gate that was started and is in no report. */
const UNFINISHED = { state: 'error', description: 'error: the run ended before this gate was judged' };
/** A gate's commit status: its verdict and counts. Nothing from outside, so nothing to encode. */
function renderStatus(gate) {
    return { state: STATES[gate.verdict], description: `${gate.verdict}: ${detail(gate)}` };
}
function detail(gate) {
    const code = gate.reasons[0]?.code ?? '';
    if (gate.verdict === 'error')
        return /^[A-Z_]{1,60}$/.test(code) ? code : 'the gate could not judge';
    if (code === affected/* JUDGED_BEFORE */.QS)
        return 'judged by an earlier run, nothing was run';
    if (gate.notAffected !== undefined)
        return 'not affected by this change, nothing was run';
    const listed = gate.rules.filter((rule) => rule.list !== 'watch');
    const judged = listed.filter((rule) => rule.waiver === undefined);
    const count = (outcome) => judged.filter((rule) => rule.outcome === outcome).length;
    const { itemsRun } = gate;
    const parts = [
        ...(gate.approval?.status === 'approved' ? ['approved'] : []),
        ...(count('broken') > 0 ? [`${String(count('broken'))} of ${(0,numbers/* counted */.hS)(judged.length, 'rule')} broken`] : []),
        ...(count('unsure') > 0 ? [`${String(count('unsure'))} unsure`] : []),
        ...(count('broken') + count('unsure') === 0 ? [`${(0,numbers/* counted */.hS)(judged.length, 'rule')} held`] : []),
        ...(listed.length > judged.length ? [`${String(listed.length - judged.length)} waived`] : []),
        itemsRun === undefined
            ? (0,numbers/* counted */.hS)(gate.items.total, 'item')
            : `${String(itemsRun.run)} of ${(0,numbers/* counted */.hS)(itemsRun.planned, 'item')}`,
        ...(gate.items.failed > 0 ? [`${String(gate.items.failed)} failed`] : []),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/github/statuses.js
var statuses = __webpack_require__(51446);
;// CONCATENATED MODULE: ./build/reporters/status.js





/**
 * A commit status for each gate: pending before anything is paid for, and completed whatever came of it. What stopped all
 * gates is an error of each that is known by name, or else one status of its own.
 */
function createStatusReporter({ github, target, gates, log }) {
    const announced = new Set(gates);
    let isRefused = false;
    const write = async (context, status) => {
        if (isRefused)
            return;
        try {
            await (0,statuses/* writeStatus */.Kn)(github, target, context, status);
        }
        catch (error) {
            isRefused = (0,call/* isForbidden */.US)(error);
            warnUndelivered(log, 'commit status', error);
        }
    };
    return {
        name: 'commit status',
        async start(started) {
            for (const gate of started) {
                announced.add(gate);
                await write((0,statuses/* statusContext */.s)(gate), PENDING);
            }
        },
        async deliver(report) {
            // What an earlier run has said of them stands: a pass that nothing was run for must not take the place of a failure.
            const judged = report.gates.filter(({ reasons }) => reasons[0]?.code !== affected/* NOT_CONCERNED */.gF);
            for (const gate of judged)
                await write((0,statuses/* statusContext */.s)(gate.name), renderStatus(gate));
            const reported = new Set(report.gates.map((gate) => gate.name));
            const left = [...announced].filter((gate) => !reported.has(gate));
            const status = statusOfRest(report);
            for (const gate of left)
                await write((0,statuses/* statusContext */.s)(gate), status);
            if (reported.size + left.length === 0)
                await write(statuses/* GENERAL_CONTEXT */.hr, status);
        },
    };
}
/** Of a gate that no report knows: by the code of what stopped them all, nothing from outside. */
function statusOfRest({ problems }) {
    const code = problems[0]?.code ?? '';
    return /^[A-Z_]{1,60}$/.test(code) ? { state: 'error', description: `error: ${code}` } : UNFINISHED;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/reporters/summary.js



/** The job summary, shown on the page of the workflow run. */
function createSummaryReporter({ path, links, log }) {
    return {
        name: 'job summary',
        async deliver(report) {
            try {
                await (0,external_node_fs_promises_.appendFile)(path, renderSummary(report, { links }));
            }
            catch (error) {
                warnUndelivered(log, 'job summary', error);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/render/terminal-table.js
var terminal_table = __webpack_require__(96186);
;// CONCATENATED MODULE: ./build/core/render/terminal-head-to-head.js



const NAME_WIDTH = 32;
const NUMBERS = ['Items', 'Mean', 'Pass share', 'Min'];
const COLUMNS = HEAD_TO_HEAD_TITLES.map((title) => {
    const align = NUMBERS.includes(title) ? 'right' : 'left';
    return { title, align };
});
/** The variants of each gate beside each other. */
function headToHeadLines(report) {
    return headToHeadTables(report).flatMap(({ gate, rows }) => {
        const cells = rows.map(({ score, variant, items, mean, passShare, min, against }) => [
            (0,terminal/* terminalValue */.w)(score, NAME_WIDTH),
            (0,terminal/* terminalValue */.w)(variant, NAME_WIDTH),
            ...[String(items), mean, passShare, min],
            against.map((other) => `${other.result} against ${(0,terminal/* terminalValue */.w)(other.variant, NAME_WIDTH)}`).join(', '),
        ]);
        return [`${(0,terminal/* terminalValue */.w)(gate)}: head to head`, '', ...(0,terminal_table/* tableLines */.o)(COLUMNS, cells).map((line) => `  ${line}`), ''];
    });
}

;// CONCATENATED MODULE: ./build/core/render/terminal.js











const ITEMS = 5;
const SENTENCES = 10;
const terminal_SLICES = 10;
const SCORE_WIDTH = 32;
const RULE_WIDTH = 40;
const ID_WIDTH = 80;
/**
 * The report for a person's terminal: each gate's verdict, score table, worst items and what to do next. It may be a job's
 * log, so no line of it is a command.
 */
function renderTerminal(report, options) {
    const paint = painter(options.color);
    const gates = report.gates.length > 1 ? [`${(0,numbers/* counted */.hS)(report.gates.length, 'gate')} (${verdictCounts(report.gates)})`] : [];
    const end = [paint(report.verdict, report.verdict), ...gates, `exit code ${String(report.exitCode)}`].join(', ');
    return [
        ...problemLines(report, paint),
        ...report.gates.flatMap((gate) => gateLines(gate, report, options, paint)),
        ...headToHeadLines(report),
        end,
    ]
        .map(log/* withoutCommands */.Df)
        .join('\n');
}
function problemLines(report, paint) {
    if (report.problems.length === 0)
        return [];
    return [
        `${paint('error', 'error')}: ${(0,numbers/* counted */.hS)(report.problems.length, 'problem')} in ${(0,terminal/* terminalValue */.w)(report.spec)}`,
        ...report.problems.map((problem) => `  ${(0,terminal/* terminalText */.e)(reasonText(problem))}`),
        '',
    ];
}
function gateLines(gate, report, options, paint) {
    const [cause] = gate.reasons.map((reason) => sentence(reasonText(reason)));
    const facts = provenance(gate, report.createdAt, { trusted: [] });
    const room = Math.max(9, ...facts.map(({ label }) => label.length));
    return [
        `${paint(gate.verdict, gate.verdict)}  ${(0,terminal/* terminalValue */.w)(gate.name)}: ${(0,terminal/* terminalText */.e)(cause ?? [])}`,
        '',
        ...facts.map((fact) => `  ${fact.label.padEnd(room)}  ${(0,terminal/* terminalText */.e)(fact.words)}`),
        ...ruleLines(gate, paint),
        ...listLines('', gateNotes(gate)),
        ...sliceLines(gate),
        ...worstLines(gate, options),
        ...listLines('What to do next', furtherSteps(gate)),
        ...linkLines(gate),
        '',
    ];
}
function ruleLines(gate, paint) {
    const all = ruleRows(gate);
    if (all.length === 0)
        return [];
    const rows = all.filter((row) => !isQuiet(row));
    const quiet = all.length - rows.length;
    const confidence = sharedConfidence(gate);
    const columns = [
        { title: 'List', align: 'left' },
        { title: 'Score', align: 'left' },
        { title: 'Rule', align: 'left' },
        { title: 'Baseline', align: 'right' },
        { title: 'Candidate', align: 'right' },
        { title: confidence === null ? 'Difference' : `Difference (${(0,numbers/* formatShare */.T1)(confidence)})`, align: 'right' },
        { title: 'Outcome', align: 'left' },
    ];
    const [header = '', ...lines] = (0,terminal_table/* tableLines */.o)(columns, rows.map((row) => terminal_ruleCells(row, paint)));
    return [
        '',
        `  ${header}`,
        ...lines.map((line) => `  ${line}`),
        ...(quiet > 0 ? [`  Not shown: ${(0,numbers/* counted */.hS)(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`] : []),
    ];
}
/** The flagged slices; of the others, how many there are. */
function sliceLines(gate) {
    const rows = sliceRows(gate);
    if (rows.length === 0)
        return [];
    const flagged = rows.filter((row) => row.isFlagged);
    const rest = rows.length - Math.min(flagged.length, terminal_SLICES);
    const columns = [
        { title: 'Slice', align: 'left' },
        { title: 'Score', align: 'left' },
        { title: 'Items', align: 'right' },
        { title: 'Baseline', align: 'right' },
        { title: 'Candidate', align: 'right' },
        { title: 'Difference', align: 'right' },
    ];
    const table = (0,terminal_table/* tableLines */.o)(columns, flagged
        .slice(0, terminal_SLICES)
        .map((row) => [
        `${(0,terminal/* terminalValue */.w)(row.key, SCORE_WIDTH)} = ${(0,terminal/* terminalValue */.w)(row.slice, SCORE_WIDTH)}`,
        (0,terminal/* terminalValue */.w)(row.score, SCORE_WIDTH),
        String(row.items),
        row.baseline,
        row.candidate,
        row.difference,
    ]));
    if (flagged.length === 0)
        return ['', `  Slices: none of ${String(rows.length)} is flagged as worse.`];
    return [
        '',
        `  Slices: ${String(flagged.length)} of ${String(rows.length)} flagged as worse`,
        ...table.map((line) => `    ${line}`),
        ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
    ];
}
function terminal_ruleCells(row, paint) {
    const outcome = paint(outcomeWords(row), row.isWaived ? 'held' : row.outcome);
    const score = (0,terminal/* terminalValue */.w)(row.score, SCORE_WIDTH);
    const slice = row.slice === null
        ? ''
        : ` where ${(0,terminal/* terminalValue */.w)(row.slice.key, SCORE_WIDTH)} is "${(0,terminal/* terminalValue */.w)(row.slice.value, SCORE_WIDTH)}"`;
    const rule = (0,terminal/* terminalValue */.w)(row.rule, RULE_WIDTH) + slice;
    return [row.list, score, rule, row.baseline, row.candidate, row.difference, outcome];
}
function worstLines(gate, options) {
    const items = worstItems(gate);
    if (items.length === 0)
        return [];
    const rest = Math.max(0, items.length - ITEMS) + (gate.worstLeftOut ?? 0);
    return [
        '',
        '  Worst items',
        ...items.slice(0, ITEMS).flatMap((item) => itemLines(item, options)),
        ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
    ];
}
function itemLines(item, options) {
    const room = Math.max(40, options.width - 17);
    return [
        `    ${(0,terminal/* terminalValue */.w)(item.id, ID_WIDTH)}: ${item.changes.map(terminal/* terminalText */.e).join('; ')}`,
        ...item.reasons.map((reason) => `      ${(0,terminal/* terminalText */.e)(reason)}`),
        ...item.texts.map(({ label, value }) => `      ${label.padEnd(9)}  ${(0,terminal/* terminalValue */.w)(shownText(value), room)}`),
    ];
}
function linkLines(gate) {
    const link = gate.candidate?.link;
    return link === undefined ? [] : ['', `  ${(0,terminal/* terminalValue */.w)(link)}`];
}
function listLines(title, texts) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - SENTENCES;
    return [
        '',
        ...(title === '' ? [] : [`  ${title}`]),
        ...texts.slice(0, SENTENCES).map((text) => `  - ${(0,terminal/* terminalText */.e)(text)}`),
        ...(rest > 0 ? [`  - and ${String(rest)} more`] : []),
    ];
}
/** ANSI colours by meaning: red stops a merge, yellow wants a look, green passes. */
function painter(isColored) {
    const colors = {
        error: 31,
        failed: 31,
        broken: 31,
        unmeasured: 31,
        'needs-review': 33,
        inconclusive: 33,
        unsure: 33,
        passed: 32,
        held: 32,
    };
    return (words, meaning) => (isColored ? `\u001b[${String(colors[meaning])}m${words}\u001b[39m` : words);
}

;// CONCATENATED MODULE: ./build/reporters/terminal.js

/** The report on a person's terminal, or in a job's log without colours. */
function createTerminalReporter({ write, ...options }) {
    return {
        name: 'terminal',
        deliver(report) {
            write(`${renderTerminal(report, options)}\n`);
            return Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/reporters/index.js








/** A reporter for each destination, in the order in which they deliver: what cannot fail first, GitHub's slow writes last. */
function createReporters(to) {
    return [
        to.json && createJsonFileReporter(to.json),
        to.markdown && createMarkdownFileReporter(to.markdown),
        to.html && createHtmlFileReporter(to.html),
        to.terminal && createTerminalReporter(to.terminal),
        to.summary && createSummaryReporter(to.summary),
        to.annotations && createAnnotationReporter(to.annotations),
        to.status && createStatusReporter(to.status),
        to.comment && createCommentReporter(to.comment),
    ].filter((reporter) => reporter !== undefined);
}


/***/ }),

/***/ 36776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. A link stays a link, and
 * what is no file (/dev/stdout, a pipe) is written to and not replaced.
 */
async function writeWhole(path, text) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const isOther = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then((found) => !found.isFile(), () => false);
    if (isOther) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text);
        return;
    }
    const unfinished = `${target}.${String(process.pid)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
}
/** Parent by parent: Node's own recursion never ends where a system makes no directories and says ENOENT, as in /proc. */
async function makeDirectory(directory) {
    const missing = [];
    for (let here = directory; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) !== here; here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here))
        missing.unshift(here);
    for (const one of missing) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(one);
        }
        catch (error) {
            // Another process may have made it.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one))
                throw error;
        }
    }
}


/***/ })

};
