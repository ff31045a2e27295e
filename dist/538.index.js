export const id = 538;
export const ids = [538];
export const modules = {

/***/ 24465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64220);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** The one value that every output is rendered from. Its verdict is its worst gate's; with no gate at all it is an error. */
function buildReport({ tool, createdAt, spec, gates, problems }) {
    const all = gates.length === 0 && problems.length === 0 ? [nothingJudged] : problems;
    const worst = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find((verdict) => gates.some((gate) => gate.verdict === verdict)) ?? 'error';
    const verdict = all.length > 0 ? 'error' : worst;
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
    };
}
const nothingJudged = {
    code: 'NOTHING_TO_JUDGE',
    text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No gate was judged.`,
    remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write at least one gate in the spec, or name one that it has.`,
};


/***/ }),

/***/ 29439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/checks/check.js
/** `a text`, `a list`, …: what kind of value this is, for messages. */
function kindOf(value) {
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'number' ? 'a number' : 'a boolean';
}

;// CONCATENATED MODULE: ./build/core/checks/contains.js


const contains = {
    kind: 'contains',
    description: 'The output, a text, has this text in it; or the output, a list, has this member.',
    expects: 'value',
    compare: holds,
};
/** Whether a text has a text in it, or a list a member. The empty text is in every text, so it is never looked for. */
function holds(actual, expected) {
    if (Array.isArray(actual)) {
        const wanted = (0,json/* canonicalJson */.d)(expected);
        return { value: actual.some((member) => (0,json/* canonicalJson */.d)(member) === wanted) };
    }
    if (typeof actual !== 'string')
        return { error: `looks into a text or a list; found ${kindOf(actual)}` };
    if (typeof expected !== 'string')
        return { error: `looks for a text in a text; what is expected is ${kindOf(expected)}` };
    if (expected === '')
        return { error: 'looks for an empty text, which every text has' };
    return { value: actual.includes(expected) };
}
/** `holds` for each of a list: the members in order, or the first error. */
function holdsEach(actual, expected) {
    if (!Array.isArray(expected))
        return { error: `expects a list; what is expected is ${kindOf(expected)}` };
    const answers = [];
    for (const member of expected) {
        const answer = holds(actual, member);
        if ('error' in answer)
            return answer;
        answers.push(answer.value);
    }
    return answers;
}

;// CONCATENATED MODULE: ./build/core/checks/contains-all.js

const containsAll = {
    kind: 'containsAll',
    description: 'The output has every one of these, each as `contains` reads it.',
    expects: 'list',
    compare(actual, expected) {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: answers.every((isThere) => isThere) };
    },
};

;// CONCATENATED MODULE: ./build/core/checks/contains-none.js

const containsNone = {
    kind: 'containsNone',
    description: 'The output has none of these, each as `contains` reads it.',
    expects: 'list',
    compare(actual, expected) {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: !answers.includes(true) };
    },
};

;// CONCATENATED MODULE: ./build/core/checks/equals.js

const equals = {
    kind: 'equals',
    description: 'The output is this value, whatever the order of its keys.',
    expects: 'value',
    compare: (actual, expected) => ({ value: (0,json/* canonicalJson */.d)(actual) === (0,json/* canonicalJson */.d)(expected) }),
};

// EXTERNAL MODULE: ./build/core/checks/path.js
var checks_path = __webpack_require__(57439);
;// CONCATENATED MODULE: ./build/core/checks/index.js





/** Every built-in check. To add one: a file beside this, and a line here. */
const CHECKS = [equals, contains, containsAll, containsNone];
/**
 * The score of one built-in check on one output. A path that leads nowhere, or values that cannot be compared, are an
 * error in words; never true.
 */
function runCheck(check, facts) {
    const definition = CHECKS.find(({ kind }) => kind === check.kind);
    if (definition === undefined)
        throw new TypeError(`no check is called ${check.kind}`);
    const actual = check.of === null ? facts.output : valueAt(facts.output, check.of);
    if (actual === undefined)
        return { error: `the output has no ${check.of ?? ''}` };
    const expected = 'literal' in check.expected ? check.expected.literal : valueAt(sides(facts.item), check.expected.from);
    if (expected === undefined)
        return { error: `the dataset item has no ${'from' in check.expected ? check.expected.from : ''}` };
    const fold = check.ignoreCase ? lowerCase : (value) => value;
    const result = definition.compare(fold(actual), fold(expected));
    return 'error' in result ? { error: `${check.kind} ${result.error}` } : result;
}
function sides(item) {
    const { input, expectedOutput, metadata } = item;
    return {
        input,
        ...(expectedOutput === undefined ? {} : { expectedOutput }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}
function valueAt(value, path) {
    const steps = (0,checks_path/* parsePath */.R)(path);
    return steps === null ? undefined : (0,checks_path/* followPath */.Z)(value, steps);
}
/** Every text in the value, in lower case whatever the machine's language. Keys stay as they are. */
function lowerCase(value) {
    if (typeof value === 'string')
        return value.toLowerCase();
    if (Array.isArray(value))
        return value.map(lowerCase);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lowerCase(member)]));
}


/***/ }),

/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   Z: () => (/* binding */ followPath)
/* harmony export */ });
const STEP = /(?:^|\.)([^.[\]\s]+)|\[(\d+)\]/y;
/** `answer.items[0].name` as its steps; `null` when the text is no path. The empty text is no path. */
function parsePath(text) {
    const steps = [];
    let end = 0;
    while (end < text.length) {
        STEP.lastIndex = end;
        const [found, key, index] = STEP.exec(text) ?? [];
        if (found === undefined)
            return null;
        steps.push(index === undefined ? (key ?? '') : Number(index));
        end += found.length;
    }
    return steps.length === 0 ? null : steps;
}
/** What the path leads to, by own keys and members only; undefined when it leads nowhere. */
function followPath(value, path) {
    let here = value;
    for (const step of path) {
        if (here === null || typeof here !== 'object')
            return undefined;
        if (typeof step === 'number')
            here = Array.isArray(here) ? here[step] : undefined;
        else
            here = !Array.isArray(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    }
    return here;
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ ALPHAS),
/* harmony export */   Ph: () => (/* binding */ decideRelative),
/* harmony export */   tV: () => (/* binding */ renderEstimate)
/* harmony export */ });
/** The one-sided level of each preset: how often a change that changes nothing may be blocked. */
const ALPHAS = { quiet: 0.01, balanced: 0.025, sensitive: 0.05, strict: 0.025 };
/** Differences that do not vary hold a rule from this many units. */
const FEWEST_CONSTANT = 10;
/** A drop this near its margin is at it: only rounding tells them apart. */
const ROUNDING = 1e-9;
/**
 * Broken: unchanged code would seldom look this bad, and the drop is at least the margin asked. Held: what the interval
 * leaves open is within the margin shown. Both are needed so that neither a certain trifle nor a large accident blocks.
 * `adjusted` is the p-value after Holm.
 */
function decideRelative({ evidence, margins }, adjusted, alpha) {
    if (evidence === null || evidence.isRough)
        return 'unsure';
    const { asked, shown } = margins;
    const isMaterial = -evidence.difference >= asked - ROUNDING;
    if (adjusted <= alpha && isMaterial)
        return 'broken';
    // A rule that asks for an improvement is also broken by proof that there is less.
    if (asked < 0 && evidence.upper < -asked)
        return 'broken';
    if (evidence.isConstant && evidence.units < FEWEST_CONSTANT)
        return 'unsure';
    if (evidence.isIdentical && asked >= 0)
        return 'held';
    return evidence.lower > -shown ? 'held' : 'unsure';
}
/** The evidence as the report has it: candidate minus baseline in units of the score, not oriented. */
function renderEstimate(measure, evidence, adjusted, alpha) {
    const ends = [measure.toUnits(evidence.lower), measure.toUnits(evidence.upper)].sort((a, b) => a - b);
    return {
        difference: measure.toUnits(evidence.difference),
        lower: ends[0] ?? NaN,
        upper: ends[1] ?? NaN,
        confidence: 1 - 2 * alpha,
        pairs: evidence.pairs,
        method: evidence.method,
        pValue: evidence.pValue,
        adjustedPValue: adjusted,
        ruledOut: Math.abs(measure.toUnits(Math.min(0, evidence.lower))),
        detectable: evidence.detectable === null ? null : Math.abs(measure.toUnits(-evidence.detectable)),
    };
}


/***/ }),

/***/ 11773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ readScore),
/* harmony export */   Xc: () => (/* binding */ scoreNames),
/* harmony export */   Yv: () => (/* binding */ hasAnyValue),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

const READERS = {
    errors: (result) => ({ value: result.error === null ? 0 : 1 }),
    latency: (result) => readMeasure(result, result.latency),
    cost: (result) => readMeasure(result, result.cost),
    // No record has tokens yet: a rule on them is unmeasured, never held.
    tokens: () => 'missing',
};
function isBuiltIn(score) {
    return _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score);
}
/** Every item's repetitions of one score, items in the order of their ids. */
function readScore(side, score) {
    const read = isBuiltIn(score) ? READERS[score] : (result) => readEvaluation(result, score);
    return new Map([...side.items].map(([id, repetitions]) => [id, repetitions.map(read)]));
}
function hasAnyValue(readings) {
    return [...readings.values()].some((repetitions) => repetitions.some((reading) => typeof reading === 'object'));
}
/** Names of the evaluators' scores on this side, in order. */
function scoreNames(side) {
    const names = new Set(side.record.itemResults.flatMap((result) => Object.keys(result.scores)));
    return [...names].filter((name) => !isBuiltIn(name)).sort();
}
function readMeasure(result, measured) {
    if (result.error !== null)
        return 'failed';
    return measured === null ? 'missing' : { value: measured };
}
function readEvaluation(result, score) {
    if (result.error !== null)
        return 'failed';
    const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined;
    if (value === undefined)
        return 'missing';
    return { value: typeof value === 'boolean' ? Number(value) : value };
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ betterOf),
/* harmony export */   Pt: () => (/* binding */ isAmount),
/* harmony export */   VC: () => (/* binding */ typeScore)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);



function betterOf(score, settings) {
    return settings?.better ?? ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score) ? 'lower' : 'higher');
}
/**
 * The type of a score from all its values, the baseline's with the candidate's. Boolean is [0, 1]; numeric without a range
 * is [0, 1] when all its values are. A value that is no finite number, outside the declared range, or text among numbers is
 * a problem (SCORE_INVALID). `null` when there is no value at all.
 */
function typeScore(score, sides, settings) {
    const better = betterOf(score, settings);
    const values = sides.flatMap((side) => [...side.values()].flat().flatMap(valueOf));
    if (values.length === 0)
        return null;
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === values.length)
        return { kind: 'text', better };
    if (texts.length > 0) {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} is text on ${texts.length} of ${values.length} results and a number on the others.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Let its evaluator return one kind of value.`);
    }
    const numbers = values.filter((value) => typeof value === 'number');
    if (!numbers.every(Number.isFinite)) {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} has a value that is no finite number.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Let its evaluator return a finite number or throw.`);
    }
    const least = numbers.reduce((a, b) => Math.min(a, b));
    const most = numbers.reduce((a, b) => Math.max(a, b));
    const kind = settings?.kind ?? ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score) && score !== 'errors' ? 'positive' : null);
    const isOpen = kind === 'positive' || kind === 'real';
    const range = settings?.range ?? (!isOpen && least >= 0 && most <= 1 ? [0, 1] : null);
    if (range !== null && (least < range[0] || most > range[1])) {
        const outside = least < range[0] ? least : most;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The score ${score} has the value ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(outside)}, outside its range ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(range[0])} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(range[1])}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Correct its range under scores, or its evaluator.`);
    }
    const [low, high] = range ?? [least, most];
    const isUnit = range !== null && low === 0 && high === 1;
    return {
        kind: 'number',
        better,
        range,
        worst: better === 'higher' ? low : high,
        isBinary: isUnit && numbers.every((value) => value === 0 || value === 1),
        isAmount: kind === 'positive',
    };
}
function isAmount(type) {
    return type.kind === 'number' && type.isAmount;
}
function valueOf(reading) {
    return typeof reading === 'object' ? [reading.value] : [];
}
function invalid(text, remedy) {
    return { code: 'SCORE_INVALID', text, remedy };
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

/** `9 points`, `0.31`, `1.2 s`, `12 %`: a size, never negative. */
function amount(size, measure) {
    return [measure === 'percent' ? percent(size) : (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(size), measure)];
}
/** `1.6 to 17.4`: two sizes whose unit was just said; a size on the other side of 0 keeps its sign. */
function span(from, to, measure) {
    return [`${bare(from, measure)} to ${bare(to, measure)}`];
}
/** `−6 points`, `+0.2`. */
function change(size, measure) {
    return [size < 0 ? '−' : size > 0 ? '+' : '', ...amount(size, measure)].filter((part) => part !== '');
}
function number(value) {
    return [(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, 'none')];
}
function count(items, noun) {
    return [(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(items, noun)];
}
/** `7.3 %`; what is above 0 is never shown as 0. */
function percent(share) {
    const hundredths = Math.abs(share) * 100;
    if (hundredths > 0 && hundredths < 0.1)
        return 'under 0.1 %';
    return `${hundredths.toFixed(1).replace(/\.0$/, '')} %`;
}
function bare(size, measure) {
    const sign = size < 0 ? '−' : '';
    if (measure === 'percent')
        return `${sign}${(Math.abs(size) * 100).toFixed(1).replace(/\.0$/, '')}`;
    const [digits = ''] = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(size), measure).split(' ');
    return `${sign}${digits}`;
}


/***/ }),

/***/ 43291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scoreNameFault),
/* harmony export */   W: () => (/* binding */ sortScores)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

const NAME_LIMIT = 200;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\P{Zs} ]/u;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const BUILT_IN = new Set(_spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4);
/** Why no score may be called this, as the end of a sentence on it; `null` when it may. */
function scoreNameFault(name) {
    if (name === '' || name.trim() !== name)
        return 'is empty, or starts or ends with white space';
    if (name.length > NAME_LIMIT)
        return `is longer than ${String(NAME_LIMIT)} characters`;
    if (UNSEEN.test(name))
        return 'has characters that cannot be seen';
    if (RESERVED.has(name))
        return 'is a name that JavaScript keeps for itself';
    if (BUILT_IN.has(name))
        return 'is the name of a score that the gate makes itself';
    return null;
}
/**
 * Splits the scores of one item into those that may be kept and errors on the others. Of two scores with one name
 * neither is kept: nobody could tell which of them a rule means.
 */
function sortScores(scores) {
    const byName = new Map();
    for (const score of scores)
        byName.set(score.name, [...(byName.get(score.name) ?? []), score]);
    const faults = new Map(Array.from(byName, ([name, same]) => [name, faultOf(name, same)]));
    return {
        scores: scores.filter(({ name }) => faults.get(name) === null),
        scoreErrors: Array.from(faults).flatMap(([name, message]) => message === null ? [] : [{ evaluator: name.slice(0, NAME_LIMIT), message }]),
    };
}
function faultOf(name, scores) {
    const fault = scoreNameFault(name);
    if (fault !== null)
        return `the score’s name ${fault}`;
    if (scores.length > 1)
        return `${String(scores.length)} scores of this name were given for one item`;
    const isNumber = scores.every(({ value }) => typeof value !== 'number' || Number.isFinite(value));
    return isNumber ? null : 'the score’s value is no number to judge';
}


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with object keys in code-point order and no white space: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const entries = Object.keys(value)
        .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 16476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ errorGate),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/core/compare/pairing.js
/** Past this share of both sides' items without an equal partner, the two runs are not of the same dataset. */
const UNPAIRED_LIMIT = 0.2;
function pairItems(candidate, baseline) {
    const shared = [...candidate.items.keys()].filter((id) => baseline.items.has(id));
    const hashes = (id) => [hashOf(candidate.items.get(id)), hashOf(baseline.items.get(id))];
    const isUnverified = (id) => hashes(id).includes(null);
    const isSame = (id) => isUnverified(id) || new Set(hashes(id)).size === 1;
    return {
        paired: shared.filter(isSame),
        changed: shared.filter((id) => !isSame(id)),
        onlyCandidate: [...candidate.items.keys()].filter((id) => !baseline.items.has(id)),
        onlyBaseline: [...baseline.items.keys()].filter((id) => !candidate.items.has(id)),
        unverified: shared.filter(isUnverified).length,
    };
}
/** Nothing to pair with: every item stands for itself. */
const unpaired = { paired: [], changed: [], onlyCandidate: [], onlyBaseline: [], unverified: 0 };
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

;// CONCATENATED MODULE: ./build/core/compare/side.js
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

// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/core/compare/baseline-state.js




/** `pinnedVersion`: the dataset version that the spec names, when it names one. */
function readBaseline(candidate, baseline, pinnedVersion) {
    if (baseline.status === 'missing')
        return { kind: 'missing', reason: baseline.reason };
    if (baseline.status === 'none')
        return { kind: 'none' };
    const side = createSide(baseline.record);
    const duplicate = findDuplicate(side);
    if (duplicate !== undefined) {
        return unusable('BASELINE_UNREADABLE', (0,core_text/* say */.cv) `The baseline has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`, (0,core_text/* say */.cv) `Record the baseline again.`);
    }
    if (!baseline.record.complete || baseline.record.itemResults.length < baseline.record.planned) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,core_text/* say */.cv) `The baseline run ${baseline.record.name} is not complete: ${baseline.record.itemResults.length} of ${baseline.record.planned} results.`, (0,core_text/* say */.cv) `Compare with a run that finished.`);
    }
    if (baseline.record.itemResults.every((result) => result.error !== null)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,core_text/* say */.cv) `No item of the baseline run ${baseline.record.name} has an output.`, (0,core_text/* say */.cv) `Compare with a run that worked.`);
    }
    const version = baseline.record.comparability.dataset.version;
    if (pinnedVersion !== undefined && !isSameInstant(version, pinnedVersion)) {
        return unusable('BASELINE_NOT_COMPARABLE', (0,core_text/* say */.cv) `The spec asks for dataset version ${pinnedVersion}, and the baseline was run on ${version ?? 'an unknown version'}.`, (0,core_text/* say */.cv) `Compare with a run of that version, or remove the version from the spec.`);
    }
    const pairing = pairItems(candidate, side);
    return isTooDifferent(pairing) ? tooDifferent(pairing) : { kind: 'found', side, pairing };
}
function tooDifferent(pairing) {
    const apart = countUnpaired(pairing);
    const share = (0,words/* percent */.KN)(apart / (apart + pairing.paired.length));
    const counts = (0,core_text/* say */.cv) `${pairing.changed.length} changed, ${pairing.onlyCandidate.length} added, ${pairing.onlyBaseline.length} removed`;
    const first = (0,core_text/* list */.p_)([...pairing.changed, ...pairing.onlyCandidate, ...pairing.onlyBaseline], 3);
    return {
        kind: 'unusable',
        pairing,
        problem: {
            code: 'BASELINE_NOT_COMPARABLE',
            text: (0,core_text/* say */.cv) `${(0,words/* count */.U9)(apart, 'item')}, ${[share]} of both sides, differ between the candidate’s dataset and the baseline’s (${counts}): ${first}. Up to 20 % may.`,
            remedy: (0,core_text/* say */.cv) `Record a baseline on this version of the dataset, then compare again.`,
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

;// CONCATENATED MODULE: ./build/core/compare/candidate-state.js



/** Why the candidate's run cannot be judged at all, whatever the rules; null when it can. */
function findCandidateProblem(candidate, dataset, mayQuote) {
    const { record } = candidate;
    const results = record.itemResults;
    if (results.some((result) => result.error?.code === 'CANCELLED')) {
        return {
            code: 'CANCELLED',
            text: (0,core_text/* say */.cv) `The run was cancelled before every item was run.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again.`,
        };
    }
    const duplicate = findDuplicate(candidate);
    if (duplicate !== undefined) {
        return {
            code: 'RECORD_UNREADABLE',
            text: (0,core_text/* say */.cv) `The candidate has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again, with ids that are each used once.`,
        };
    }
    if (results.length > 0 && results.every((result) => result.error !== null)) {
        const first = results[0];
        const cause = mayQuote ? (0,core_text/* say */.cv) `: ${first?.error?.message ?? ''}` : (0,core_text/* say */.cv) ` (${first?.error?.code ?? ''})`;
        return {
            code: 'NO_ITEM_RAN',
            text: (0,core_text/* say */.cv) `Every item failed, all ${candidate.items.size} of them. The first, ${first?.id ?? ''}, failed with${cause}`,
            remedy: (0,core_text/* say */.cv) `Mend the task; nothing about its scores can be judged before.`,
        };
    }
    const absent = (dataset?.items ?? []).filter((item) => !candidate.items.has(item.id)).map((item) => item.id);
    if (results.length === 0) {
        return { code: 'NO_ITEM_RAN', text: (0,core_text/* say */.cv) `No item was run.`, remedy: (0,core_text/* say */.cv) `Check that the dataset has items.` };
    }
    if (!record.complete || results.length < record.planned || absent.length > 0) {
        const which = absent.length > 0 ? (0,core_text/* say */.cv) `; without a result: ${(0,core_text/* list */.p_)(absent)}` : [];
        return {
            code: 'RUN_INCOMPLETE',
            text: (0,core_text/* say */.cv) `The run is not complete: ${results.length} of ${(0,words/* count */.U9)(record.planned, 'result')}${which}.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again; a part of a dataset is never judged as the whole.`,
        };
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/core/statistics/random.js

function createRandom(seed) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)([0, 1, 2, 3].map((word) => hash32(seed, word)));
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

;// CONCATENATED MODULE: ./build/core/statistics/holm.js
/** Holm 1979: p-values adjusted so that the chance of any false rejection in the family is held, whatever their dependence. */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/statistics/label-swap.js
/** Draws of the Monte Carlo distribution: p-values near 0.025 are then known to ±0.0016. */
const DRAWS = 9_999;
/** Up to this many relabellings are all visited, and the p-value is exact. */
const ENUMERABLE = 10_000;
/** Relabellings of one item that are listed; past it they are drawn one at a time. 6 repetitions against 6 have 924. */
const LISTED = 1_000;
/** Signs that one byte of chance decides. */
const SIGNS_AT_ONCE = 8;
/** Sums this close, relative to what was added, are equal: only rounding tells them apart. */
const ROUNDING = 1e-10;
/**
 * One-sided relabelling mid-p: how often swapping the labels candidate and baseline inside items gives a total difference
 * at least as bad as the one seen, ties counted half. Fisher's randomization test (Fisher 1935; Ernst 2004, Statistical
 * Science 19); assumes only that unchanged code gives exchangeable results inside an item. Exact for few items, else
 * Monte Carlo with the observed labels among the draws. `itemValue` maps the mean of an item's repetitions to what is
 * compared (identity, logarithm, share condition). The order of `items` must not depend on their results.
 */
function labelSwapMidP(items, itemValue, random) {
    const open = items.map((item) => relabel(item, itemValue)).filter((item) => item.isOpen);
    if (open.length === 0)
        return 1;
    const observed = open.reduce((sum, item) => sum + item.observed, 0);
    const tolerance = ROUNDING * open.reduce((sum, item) => sum + item.size, 0);
    const relabellings = open.reduce((product, item) => product * item.count, 1);
    if (relabellings <= ENUMERABLE) {
        const { less, equal } = countBelow(enumerateSums(open), observed, tolerance);
        return (less + equal / 2) / relabellings;
    }
    const { less, equal } = countBelow(drawSums(open, random), observed, tolerance);
    return (less + (equal + 1) / 2) / (DRAWS + 1);
}
/**
 * An item's difference under every relabelling, all equally likely, the one seen first; null when there are too many to
 * list. The order follows the places of the repetitions alone, so that one index is one relabelling for every score.
 */
function listRelabellings(item, itemValue) {
    return relabel(item, itemValue).all;
}
function relabel(item, itemValue) {
    const pool = [...item.candidate, ...item.baseline];
    const taken = item.candidate.length;
    const total = pool.reduce((sum, value) => sum + value, 0);
    const differenceAt = (candidateSum) => itemValue(candidateSum / taken) - itemValue((total - candidateSum) / (pool.length - taken));
    const observed = itemValue(mean(item.candidate)) - itemValue(mean(item.baseline));
    const ways = countSplits(pool.length, taken);
    const all = ways <= LISTED ? Float64Array.from(splitSums(pool, taken), differenceAt) : null;
    const size = all === null ? Math.abs(observed) : all.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return {
        observed,
        all,
        count: ways,
        size,
        isOpen: pool.some((value) => value !== pool[0]) && (all?.some((value) => value !== all[0]) ?? true),
        draw: (random) => differenceAt(drawSum(pool, taken, random)),
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function countSplits(size, taken) {
    let ways = 1;
    for (let i = 1; i <= taken; i++)
        ways = (ways * (size - taken + i)) / i;
    return Math.round(ways);
}
/** The sum over every choice of `taken` from the pool. */
function splitSums(pool, taken, from = 0) {
    if (taken === 0)
        return [0];
    const sums = [];
    for (let index = from; index <= pool.length - taken; index++) {
        const value = pool[index] ?? 0;
        for (const rest of splitSums(pool, taken - 1, index + 1))
            sums.push(value + rest);
    }
    return sums;
}
/** The sum of a random choice of `taken` from the pool (Fisher and Yates). */
function drawSum(pool, taken, random) {
    let sum = 0;
    for (let index = 0; index < taken; index++) {
        const other = index + random.below(pool.length - index);
        const value = pool[other] ?? 0;
        pool[other] = pool[index] ?? 0;
        pool[index] = value;
        sum += value;
    }
    return sum;
}
function enumerateSums(items) {
    return items.reduce((sums, item) => {
        const all = item.all ?? new Float64Array();
        const next = new Float64Array(sums.length * all.length);
        all.forEach((difference, way) => {
            sums.forEach((sum, index) => {
                next[way * sums.length + index] = sum + difference;
            });
        });
        return next;
    }, Float64Array.of(0));
}
function drawSums(items, random) {
    const sums = new Float64Array(DRAWS);
    const single = items.filter((item) => item.count === 2).map((item) => item.observed);
    for (let start = 0; start < single.length; start += SIGNS_AT_ONCE) {
        addSigns(sums, single.slice(start, start + SIGNS_AT_ONCE), random);
    }
    for (const item of items)
        if (item.count !== 2)
            addDraws(sums, item, random);
    return sums;
}
/** One run against one: a random sign each. The sums of eight items under every sign are listed, and a byte picks one. */
function addSigns(sums, differences, random) {
    const listed = Float64Array.from({ length: 2 ** SIGNS_AT_ONCE }, (_, signs) => differences.reduce((sum, difference, index) => sum + (signs & (1 << index) ? difference : -difference), 0));
    for (let draw = 0; draw < sums.length; draw += 4) {
        const bits = random.bits();
        for (let part = 0; part < 4; part++) {
            sums[draw + part] = (sums[draw + part] ?? 0) + (listed[(bits >>> (part * SIGNS_AT_ONCE)) & 255] ?? 0);
        }
    }
}
function addDraws(sums, item, random) {
    for (let draw = 0; draw < sums.length; draw++) {
        const difference = item.all === null ? item.draw(random) : (item.all[random.below(item.all.length)] ?? 0);
        sums[draw] = (sums[draw] ?? 0) + difference;
    }
}
function countBelow(sums, observed, tolerance) {
    let less = 0;
    let equal = 0;
    for (const sum of sums) {
        if (Math.abs(sum - observed) <= tolerance)
            equal++;
        else if (sum < observed)
            less++;
    }
    return { less, equal };
}

;// CONCATENATED MODULE: ./build/core/statistics/joint-relabelling.js

/** Additions in one family, at most: some seconds. */
const WORK = 5e8;
/** Standardized sums this close are equal: only rounding tells them apart. */
const joint_relabelling_ROUNDING = 1e-9;
/**
 * P-values adjusted over several hypotheses on the same runs: one relabelling of an item is applied to all of its scores,
 * and each hypothesis is held against the worst of those not yet rejected before it (step-down max-T: Westfall and Young
 * 1993, algorithm 2.8). Sharper than Holm because it knows how far the scores move together; assumes, as the single test
 * does, that unchanged code gives exchangeable results inside an item. Null when the hypotheses cannot be relabelled
 * together: an item has other repetitions for one than for another, or the work would be too much.
 */
function adjustJointly(hypotheses, random) {
    const ways = countWays(hypotheses);
    if (ways === null || hypotheses.length * ways.size * DRAWS > WORK)
        return null;
    const sums = hypotheses.map(() => new Float64Array(DRAWS));
    const byId = hypotheses.map((items) => new Map(items.map((item) => [item.id, item.differences])));
    for (const [id, count] of ways) {
        const choices = drawChoices(count, random);
        byId.forEach((items, index) => {
            const [differences, sum] = [items.get(id), sums[index]];
            if (differences === undefined || sum === undefined)
                return;
            for (let draw = 0; draw < DRAWS; draw++)
                sum[draw] = (sum[draw] ?? 0) + (differences[choices[draw] ?? 0] ?? 0);
        });
    }
    const tested = hypotheses.map((items, index) => standardize(items, sums[index] ?? new Float64Array(DRAWS)));
    return stepDown(tested);
}
/** How many relabellings each item has, items in the order of their ids; null when two hypotheses disagree. */
function countWays(hypotheses) {
    const ways = new Map();
    for (const { id, differences } of hypotheses.flat()) {
        if ((ways.get(id) ?? differences.length) !== differences.length)
            return null;
        ways.set(id, differences.length);
    }
    return new Map([...ways].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** One relabelling for each draw. */
function drawChoices(ways, random) {
    let bits = 0;
    return new Uint16Array(DRAWS).map((_, draw) => {
        if (ways !== 2)
            return random.below(ways);
        bits = draw % 32 === 0 ? random.bits() : bits >>> 1;
        return bits & 1;
    });
}
/** The sums in units of their own spread, which no relabelling changes; null when no relabelling changes anything. */
function standardize(items, sums) {
    const variance = items.reduce((all, { differences }) => all + differences.reduce((sum, d) => sum + d * d, 0) / differences.length, 0);
    if (variance === 0)
        return null;
    const unit = Math.sqrt(variance);
    const observed = items.reduce((sum, { differences }) => sum + (differences[0] ?? 0), 0);
    return { observed: observed / unit, drawn: sums.map((sum) => sum / unit) };
}
function stepDown(tested) {
    const adjusted = tested.map(() => 1);
    const order = tested
        .flatMap((one, index) => (one === null ? [] : [{ ...one, index }]))
        .sort((a, b) => a.observed - b.observed);
    const worst = new Float64Array(DRAWS).fill(Infinity);
    for (const { observed, drawn, index } of order.toReversed()) {
        let [less, equal] = [0, 0];
        drawn.forEach((value, draw) => {
            const lowest = Math.min(worst[draw] ?? Infinity, value);
            worst[draw] = lowest;
            if (Math.abs(lowest - observed) <= joint_relabelling_ROUNDING)
                equal++;
            else if (lowest < observed)
                less++;
        });
        adjusted[index] = (less + (equal + 1) / 2) / (DRAWS + 1);
    }
    let largest = 0;
    for (const { index } of order) {
        largest = Math.max(largest, adjusted[index] ?? 1);
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/compare/adjust.js


/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one hypothesis. */
function hypothesis({ score, condition }) {
    const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise';
    return JSON.stringify([score, condition.statistic, direction]);
}
/**
 * The p-values of a gate's relative rules, so adjusted that a change that changes nothing is blocked by all of them
 * together no more often than by one: by joint relabelling where every rule can be relabelled with the others, else by Holm.
 */
function adjustTogether(all, random) {
    const family = new Map();
    for (const { rule, measured } of all) {
        if (rule.list === 'watch' || measured.kind !== 'relative')
            continue;
        const { evidence } = measured.measure;
        // Sides that are the same throughout can break no rule, whatever the labels: they take nothing from the others.
        if (evidence !== null && !evidence.isRough && !evidence.isIdentical)
            family.set(hypothesis(rule), evidence);
    }
    // In an order of their own, so that no order of the rules in a file can move a draw.
    const names = [...family.keys()].sort();
    const evidences = names.flatMap((name) => family.get(name) ?? []);
    const single = evidences.map((evidence) => evidence.pValue);
    if (names.length < 2)
        return { pValues: new Map(names.map((name, index) => [name, single[index] ?? 1])), method: null };
    const listed = evidences.map((evidence) => evidence.listRelabellings());
    const joint = listed.every((items) => items !== null) ? adjustJointly(listed, random) : null;
    const adjusted = joint?.map((pValue, index) => Math.max(pValue, single[index] ?? 1)) ?? holm(single);
    return {
        pValues: new Map(names.map((name, index) => [name, adjusted[index] ?? 1])),
        method: joint === null ? 'Holm' : 'joint relabelling',
    };
}

// EXTERNAL MODULE: ./build/core/reason.js
var core_reason = __webpack_require__(64220);
// EXTERNAL MODULE: ./build/core/statistics/index.js + 5 modules
var statistics = __webpack_require__(14889);
// EXTERNAL MODULE: ./build/core/statistics/share.js
var share = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var statistics_mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/compare/item-values.js


function viewItems(rule) {
    const { statistic, operator } = rule.condition;
    // A failed item counts against the rule whichever way the share points.
    const failed = operator === '<=' || operator === '<' ? 1 : 0;
    if (statistic.name !== 'share') {
        return {
            repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
            ofMean: (mean) => mean,
            isMean: true,
        };
    }
    const { value: wanted } = statistic;
    if (typeof wanted === 'number') {
        return {
            repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
            ofMean: (mean) => ((0,share/* compareNumbers */.S$)(mean, statistic.operator, wanted) ? 1 : 0),
            isMean: false,
        };
    }
    return {
        repetitions: ({ values }) => values.map((value) => (value === null ? failed : (0,share/* meetsCondition */.Iz)(value, statistic))),
        ofMean: (mean) => mean,
        isMean: true,
    };
}
function itemValue(view, sample) {
    return view.ofMean((0,statistics_mean/* average */.G)(view.repetitions(sample)));
}

// EXTERNAL MODULE: ./build/core/statistics/stddev.js
var stddev = __webpack_require__(33218);
;// CONCATENATED MODULE: ./build/core/compare/margin.js
/** The baseline's value with the rule's change worked in. */
function boundOf(baseline, change) {
    switch (change.kind) {
        case 'none':
            return baseline;
        case 'add':
            return baseline + change.amount;
        case 'times':
            return baseline * change.factor;
        case 'percent':
            return baseline + (change.percent / 100) * Math.abs(baseline);
    }
}
/**
 * What items of this number can be asked to show: it shrinks with the square root of their number and never follows the
 * data's own spread, so that no noise can widen it. A ratio's is on the scale of its logarithm.
 */
function automaticMargin(scale, items) {
    const root = Math.sqrt(items);
    switch (scale.kind) {
        case 'binary':
            return Math.min(0.1, 1 / root);
        case 'bounded':
            return Math.min(0.1, 0.6 / root) * scale.width;
        case 'ratio':
            return Math.min(Math.log(1.25), 1.2 / root);
        case 'real':
            return Math.min(0.5, 2.5 / root) * scale.deviation;
    }
}
/** A rule that asks for an improvement (a margin below 0) is held by nothing less, and so is a strict one. */
function marginsOf(asked, automatic, isStrict) {
    return { asked, shown: isStrict || asked < 0 ? asked : Math.max(asked, automatic) };
}

// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
// EXTERNAL MODULE: ./build/core/statistics/sum.js
var sum = __webpack_require__(83911);
;// CONCATENATED MODULE: ./build/core/statistics/clustered-t.js


/**
 * Student's t on the mean difference of items that come in clusters: the spread is that of whole clusters, with the factor
 * C/(C−1) for their number C, and C−1 degrees of freedom (Miller 2024, "Adding error bars to evals", appendix A; Cameron and
 * Miller 2015). Assumes independent clusters. Needs two of them. `deviation` is what independent items would have to vary
 * by for the same standard error.
 */
function clusteredT(clusters, confidence) {
    const items = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
    const mean = (0,sum/* total */.X)(clusters.map(sum/* total */.X)) / items;
    const squares = clusters.map((cluster) => ((0,sum/* total */.X)(cluster) - mean * cluster.length) ** 2);
    const standardError = Math.sqrt(((0,sum/* total */.X)(squares) * clusters.length) / (clusters.length - 1)) / items;
    const half = (0,distributions/* tQuantile */.YW)(1 - (1 - confidence) / 2, clusters.length - 1) * standardError;
    return {
        mean,
        deviation: standardError * Math.sqrt(items),
        standardError,
        lower: mean - half,
        upper: mean + half,
        pValue: standardError > Math.abs(mean) * 1e-12 ? (0,distributions/* tCdf */.w_)(mean / standardError, clusters.length - 1) : mean < 0 ? 0 : 1,
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/joint-swap.js

/** Items times draws, about a third of a second of sorting: the number of draws falls as the items grow. */
const joint_swap_WORK = 1e6;
const FEWEST_DRAWS = 999;
/**
 * A statistic that is no sum over items (median, percentile): recomputed on both sides under random swaps of whole groups
 * for the p-value, and under resampling of groups for a percentile interval (Efron, Tibshirani 1993, §13 and §15). Assumes
 * independent groups; the interval is rough for few of them, so callers settle nothing below 20. `compare` turns the two
 * values of the statistic into a difference, higher better.
 */
function jointSwap(groups, statistic, compare, confidence, random) {
    const size = groups.reduce((sum, group) => sum + group.candidate.length, 0);
    const draws = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(joint_swap_WORK / size)));
    const turned = groups.map(({ candidate, baseline }) => ({ candidate: baseline, baseline: candidate }));
    const [left, right] = [[], []];
    const together = (choose) => {
        left.length = 0;
        right.length = 0;
        for (let index = 0; index < groups.length; index++) {
            const group = choose(index);
            if (group === undefined)
                continue;
            for (const value of group.candidate)
                left.push(value);
            for (const value of group.baseline)
                right.push(value);
        }
        return compare(statistic(left), statistic(right));
    };
    const difference = together((index) => groups[index]);
    let less = 0;
    let equal = 0;
    for (let draw = 0; draw < draws; draw++) {
        const swapped = together((index) => (random.bits() < 0 ? groups[index] : turned[index]));
        if (Math.abs(swapped - difference) <= 1e-12)
            equal++;
        else if (swapped < difference)
            less++;
    }
    const resampled = Float64Array.from({ length: draws }, () => together(() => groups[random.below(groups.length)])).sort();
    const tail = (1 - confidence) / 2;
    const center = resampled.reduce((sum, value) => sum + value, 0) / draws;
    return {
        difference,
        pValue: (less + (equal + 1) / 2) / (draws + 1),
        lower: resampled[Math.floor(tail * (draws - 1))] ?? difference,
        upper: resampled[Math.ceil((1 - tail) * (draws - 1))] ?? difference,
        standardError: Math.sqrt(resampled.reduce((sum, value) => sum + (value - center) ** 2, 0) / (draws - 1)),
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/mcnemar.js
/**
 * One-sided McNemar mid-p: how often unchanged code would lose at least as many items as it did, ties between the two
 * counted half. Fagerland, Lydersen, Laake 2013; assumes only that an item's two results are exchangeable.
 * `lost`: passed on the baseline and not on the candidate; `gained`: the other way round.
 */
function mcnemarMidP(lost, gained) {
    const discordant = lost + gained;
    if (discordant === 0)
        return 1;
    // Binomial(discordant, 1/2) relative to its largest term, so that no power of two underflows.
    const middle = Math.floor(discordant / 2);
    const terms = new Float64Array(discordant + 1);
    terms[middle] = 1;
    for (let k = middle; k < discordant; k++)
        terms[k + 1] = ((terms[k] ?? 0) * (discordant - k)) / (k + 1);
    for (let k = middle; k > 0; k--)
        terms[k - 1] = ((terms[k] ?? 0) * k) / (discordant - k + 1);
    let total = 0;
    let atLeast = 0;
    terms.forEach((term, k) => {
        total += term;
        if (k > lost)
            atLeast += term;
        if (k === lost)
            atLeast += term / 2;
    });
    return atLeast / total;
}

;// CONCATENATED MODULE: ./build/core/statistics/paired-t.js

/**
 * Student's t on the differences of paired items (Student 1908). Assumes independent items and a mean that is near
 * normal. Needs two items. Equal differences give an interval of width 0, never NaN.
 */
function pairedT(differences, confidence) {
    const count = differences.length;
    const mean = differences.reduce((sum, value) => sum + value, 0) / count;
    const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / (count - 1));
    const standardError = deviation / Math.sqrt(count);
    const half = (0,distributions/* tQuantile */.YW)(1 - (1 - confidence) / 2, count - 1) * standardError;
    return {
        mean,
        deviation,
        standardError,
        lower: mean - half,
        upper: mean + half,
        pValue: pValue(mean, standardError, count),
    };
}
function pValue(mean, standardError, count) {
    // A deviation this small beside the mean is rounding: the differences are equal.
    if (standardError > Math.abs(mean) * 1e-12)
        return (0,distributions/* tCdf */.w_)(mean / standardError, count - 1);
    return mean < 0 ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/core/statistics/stratified-exact.js
/**
 * One-sided exact mid-p for repeated pass/fail results: given each item's passes over both sides, the candidate's share of
 * them is hypergeometric, and the items' distributions are convolved. Mehta, Patel, Gray 1985 (stratified 2×2 tables);
 * assumes only that an item's results are exchangeable between the sides. Every item must have the same number of
 * repetitions on the candidate, and on the baseline, so that passes weigh the same. One against one it is McNemar's mid-p.
 */
function stratifiedExactMidP(items) {
    const open = items.filter((item) => {
        const passes = item.candidate + item.baseline;
        return passes > 0 && passes < item.candidateOf + item.baselineOf;
    });
    if (open.length === 0)
        return 1;
    const observed = open.reduce((sum, item) => sum + item.candidate, 0);
    let distribution = Float64Array.of(1);
    for (const item of open)
        distribution = convolve(distribution, candidatePasses(item));
    return distribution.reduce((p, share, passes) => {
        if (passes > observed)
            return p;
        return p + (passes === observed ? share / 2 : share);
    }, 0);
}
/** How many steps the convolution takes, for callers with a limit. */
function stratifiedExactSteps(items, candidateOf) {
    return (items * items * candidateOf * (candidateOf + 1)) / 2;
}
/** P(the candidate has k of the item's passes), k from 0. */
function candidatePasses(item) {
    const passes = item.candidate + item.baseline;
    const ways = Float64Array.from({ length: Math.min(passes, item.candidateOf) + 1 }, (_, k) => passes - k > item.baselineOf ? 0 : choose(item.candidateOf, k) * choose(item.baselineOf, passes - k));
    const all = ways.reduce((sum, way) => sum + way, 0);
    return ways.map((way) => way / all);
}
function convolve(a, b) {
    const result = new Float64Array(a.length + b.length - 1);
    a.forEach((x, i) => {
        b.forEach((y, j) => {
            result[i + j] = (result[i + j] ?? 0) + x * y;
        });
    });
    return result;
}
function choose(n, k) {
    let result = 1;
    for (let i = 1; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return result;
}

;// CONCATENATED MODULE: ./build/core/statistics/tango.js

/** Halvings of [-1, 1]: more than a double can tell apart. */
const BISECTIONS = 60;
/**
 * Score interval for a difference of paired shares, candidate minus baseline. Tango 1998, Statistics in Medicine 17;
 * assumes independent items; stays proper with no discordant pair at all.
 */
function tangoInterval(lost, gained, pairs, confidence) {
    const z = (0,distributions/* normalQuantile */.Zl)(1 - (1 - confidence) / 2);
    return { lower: root(lost, gained, pairs, z), upper: root(lost, gained, pairs, -z) };
}
/** The difference at which the score statistic, which falls as the difference grows, is `z`. */
function root(lost, gained, pairs, z) {
    let low = -1;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = (low + high) / 2;
        if (scoreStatistic(lost, gained, pairs, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function scoreStatistic(lost, gained, pairs, difference) {
    const a = 2 * pairs;
    const b = -gained - lost + (2 * pairs - gained + lost) * difference;
    const c = -lost * difference * (1 - difference);
    const lossShare = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = pairs * (2 * lossShare + difference * (1 - difference));
    const distance = gained - lost - pairs * difference;
    if (variance > 0)
        return distance / Math.sqrt(variance);
    return distance === 0 ? 0 : Math.sign(distance) * Infinity;
}

// EXTERNAL MODULE: ./build/core/statistics/power.js
var power = __webpack_require__(87753);
;// CONCATENATED MODULE: ./build/core/compare/evidence.js


/** A spread this small beside the values is rounding. */
const evidence_ROUNDING = 1e-9;
/** What every kind of evidence says alike. Differences without spread get an interval that leaves room for other items. */
function summarize(question, { mean, deviation, lower, upper }, units, isPassFail) {
    const { pairs, width, alpha } = question;
    const isConstant = deviation <= width * evidence_ROUNDING;
    // Tango's interval for no discordant pair at all, over the width of the values.
    const z2 = (0,distributions/* normalQuantile */.Zl)(1 - alpha) ** 2;
    const room = (width * z2) / (units + z2);
    return {
        difference: mean,
        lower: isConstant ? mean - room : lower,
        upper: isConstant ? mean + room : upper,
        pairs: pairs.length,
        units,
        isIdentical: pairs.every(({ candidate, baseline }) => [...candidate, ...baseline].every((value) => value === candidate[0])),
        isConstant,
        isRough: false,
        ...planFor(question, deviation, units, isPassFail),
    };
}
/**
 * What this much evidence can find. Where no difference varies, one unit more that does is assumed (Laplace), and passes
 * still need the flips that an exact test takes.
 */
function planFor({ pairs, width, alpha }, observed, units, isPassFail) {
    const assumed = width * Math.sqrt(pairs.length / units / (units + 2));
    const spread = observed > width * evidence_ROUNDING ? observed : assumed;
    const theory = (0,power/* detectableDrop */.z0)(spread / Math.sqrt(pairs.length), alpha);
    const detectable = isPassFail ? Math.max(theory, (0,power/* detectableBreaks */.qn)(units, alpha)) : theory;
    const canBlock = units >= (0,power/* flipsToBlock */.TG)(alpha) && spread > 0 && (!isPassFail || detectable <= width);
    return { deviation: spread > 0 ? spread : null, detectable: canBlock ? detectable : null };
}

;// CONCATENATED MODULE: ./build/core/compare/weigh.js











/** Items times draws above which the t-test's p-value is nearer the truth than the draws' own error. */
const DRAWN_AT_MOST = 4e7;
/** Steps of the exact convolution: a tenth of a second. */
const CONVOLVED_AT_MOST = 2e7;
/** Below it a bootstrap interval of a quantile promises nothing. */
const FEWEST_FOR_QUANTILES = 20;
/** A mean over items, by the differences of paired items. Null for one unit alone that is not pass or fail. */
function weighDifferences(question) {
    const { pairs, alpha, random } = question;
    const differences = pairs.map((pair) => weigh_valueOf(pair.candidate, question) - weigh_valueOf(pair.baseline, question));
    const clusters = groupByCluster(pairs, differences);
    if (clusters !== null)
        return weighClusters(question, clusters);
    const passes = question.itemValue === null ? readPasses(pairs) : null;
    if (passes?.every((item) => item.candidateOf === 1 && item.baselineOf === 1) === true) {
        return weighSinglePasses(question, differences);
    }
    if (pairs.length < 2)
        return null;
    const t = pairedT(differences, 1 - 2 * alpha);
    const common = {
        ...summarize(question, t, pairs.length, passes !== null),
        listRelabellings: () => relabelAll(pairs, question.itemValue),
    };
    if (passes !== null && isConvolvable(passes)) {
        return { ...common, pValue: stratifiedExactMidP(passes), method: 'stratified exact mid-p, t interval' };
    }
    if (pairs.length * DRAWS > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'paired t' };
    const pValue = labelSwapMidP(pairs, question.itemValue ?? ((mean) => mean), random);
    return { ...common, pValue, method: 'label-swap mid-p, t interval' };
}
/** Whole clusters are swapped: their items share what a run did to them, and alone would count one accident many times. */
function weighClusters(question, clusters) {
    if (clusters.length < 2)
        return null;
    const t = clusteredT(clusters.map((cluster) => cluster.values), 1 - 2 * question.alpha);
    const sums = clusters.map(({ id, values }) => ({ id, candidate: [(0,sum/* total */.X)(values)], baseline: [0] }));
    const common = {
        ...summarize(question, t, clusters.length, false),
        listRelabellings: () => relabelAll(sums, null),
    };
    if (clusters.length * DRAWS > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'clustered t' };
    const pValue = labelSwapMidP(sums, (sum) => sum, question.random);
    return { ...common, pValue, method: 'cluster-swap mid-p, clustered t interval' };
}
/** A statistic that is no sum over items. `compare` turns its two values into a difference, higher better. */
function weighRecomputed(question, statistic, compare) {
    const { pairs, alpha, random } = question;
    const values = pairs.map((pair) => ({
        candidate: weigh_valueOf(pair.candidate, question),
        baseline: weigh_valueOf(pair.baseline, question),
    }));
    const clusters = groupByCluster(pairs, values)?.map((cluster) => cluster.values);
    const groups = (clusters ?? values.map((value) => [value])).map((group) => ({
        candidate: group.map((value) => value.candidate),
        baseline: group.map((value) => value.baseline),
    }));
    const swap = jointSwap(groups, statistic, compare, 1 - 2 * alpha, random);
    const t = {
        mean: swap.difference,
        deviation: swap.standardError * Math.sqrt(pairs.length),
        lower: swap.lower,
        upper: swap.upper,
    };
    const common = summarize(question, t, groups.length, false);
    return {
        ...common,
        // A quantile may stand still while the items beneath it move.
        isConstant: common.isIdentical,
        pValue: common.isIdentical ? 1 : swap.pValue,
        method: 'joint-swap mid-p, bootstrap interval',
        listRelabellings: () => null,
        isRough: groups.length < FEWEST_FOR_QUANTILES,
    };
}
function weighSinglePasses(question, differences) {
    const { pairs, alpha } = question;
    const lost = differences.filter((difference) => difference < 0).length;
    const gained = differences.filter((difference) => difference > 0).length;
    const deviation = Math.sqrt((lost + gained - (gained - lost) ** 2 / pairs.length) / pairs.length);
    const interval = tangoInterval(lost, gained, pairs.length, 1 - 2 * alpha);
    return {
        ...summarize(question, { mean: (gained - lost) / pairs.length, deviation, ...interval }, pairs.length, true),
        ...interval,
        isConstant: lost + gained === 0,
        pValue: mcnemarMidP(lost, gained),
        method: 'McNemar mid-p, Tango interval',
        listRelabellings: () => relabelAll(pairs, null),
    };
}
function relabelAll(items, itemValue) {
    const listed = items.map((item) => ({
        id: item.id,
        differences: listRelabellings(item, itemValue ?? ((mean) => mean)),
    }));
    return listed.every((item) => item.differences !== null) ? listed : null;
}
/** The values of each cluster, clusters in the order of their names; null where every item stands alone. */
function groupByCluster(pairs, values) {
    if (pairs.every((pair) => pair.cluster === undefined))
        return null;
    const groups = new Map();
    pairs.forEach((pair, index) => {
        // An item that names no cluster is one of its own; the prefixes keep ids and names apart.
        const key = pair.cluster === undefined ? `item ${pair.id}` : `cluster ${pair.cluster}`;
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(...values.slice(index, index + 1));
    });
    return [...groups].map(([id, group]) => ({ id, values: group })).sort((a, b) => compareText(a.id, b.id));
}
function weigh_valueOf(repetitions, { itemValue }) {
    const mean = (0,statistics_mean/* average */.G)(repetitions);
    return itemValue === null ? mean : itemValue(mean);
}
/** Each item's passes, where every repetition is one of two values that are 1 apart; else null. */
function readPasses(pairs) {
    const values = pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline]);
    const pass = values.some((value) => value < 0) ? 0 : 1;
    if (!values.every((value) => value === pass || value === pass - 1))
        return null;
    const countPasses = (side) => side.filter((value) => value === pass).length;
    return pairs.map(({ candidate, baseline }) => ({
        candidate: countPasses(candidate),
        candidateOf: candidate.length,
        baseline: countPasses(baseline),
        baselineOf: baseline.length,
    }));
}
function isConvolvable(passes) {
    const first = passes[0];
    if (first === undefined)
        return false;
    const isEven = passes.every((item) => item.candidateOf === first.candidateOf && item.baselineOf === first.baselineOf);
    return isEven && stratifiedExactSteps(passes.length, first.candidateOf) <= CONVOLVED_AT_MOST;
}

;// CONCATENATED MODULE: ./build/core/compare/relative.js






/** Measures `STATISTIC OPERATOR baseline…` on paired items, whose statistic has a `relative` of its own. */
function measureRelative(question) {
    const { rule, statistic, pairs } = question;
    const { bound: change, operator, statistic: term } = rule.condition;
    if (change.kind !== 'baseline')
        throw new TypeError(`the rule ${rule.text} has no baseline`);
    const view = viewItems(rule);
    const numbers = pairs.map((pair) => ({
        id: pair.id,
        cluster: pair.cluster,
        candidate: view.repetitions(pair.candidate),
        baseline: view.repetitions(pair.baseline),
    }));
    const results = numbers.flatMap((pair) => [...pair.candidate, ...pair.baseline]);
    const candidate = numbers.map((pair) => view.ofMean((0,statistics_mean/* average */.G)(pair.candidate)));
    const baseline = numbers.map((pair) => view.ofMean((0,statistics_mean/* average */.G)(pair.baseline)));
    const value = statistic.compute(candidate, term);
    const baselineValue = statistic.compute(baseline, term);
    const bound = boundOf(baselineValue, change.change);
    const sign = operator === '>=' || operator === '>' ? 1 : -1;
    const isRatio = comparesRatios(question, results, bound);
    // A mean weighs an item as 1/N, a sum as 1: margins are an item's worth, as the evidence is.
    const ones = candidate.map(() => 1);
    const weight = statistic.relative === 'differences' ? statistic.compute(ones, term) : 1;
    const asked = isRatio ? sign * Math.log(baselineValue / bound) : (sign * (baselineValue - bound)) / weight;
    const evidence = weigh(question, numbers, { sign, isRatio, ofMean: view.isMean ? null : view.ofMean });
    const automatic = automaticMargin(marginScale(question, isRatio, baseline), evidence?.units ?? 1);
    return {
        value,
        baselineValue,
        bound,
        evidence,
        margins: marginsOf(asked, automatic, question.isStrict),
        better: sign === 1 ? 'higher' : 'lower',
        scale: isRatio ? 'ratio' : 'difference',
        toUnits: (oriented) => (isRatio ? baselineValue * Math.expm1(sign * oriented) : sign * oriented * weight),
    };
}
/**
 * Factors, percentages, cost and latency are compared as ratios, on logarithms, where every value is above 0: one slow
 * item then weighs no more than one fast one. Shares never are: they end at 1.
 */
function comparesRatios({ rule, type }, values, bound) {
    const { bound: change, statistic } = rule.condition;
    if (change.kind !== 'baseline' || statistic.name === 'share' || bound <= 0)
        return false;
    const asksForRatio = change.change.kind === 'times' || change.change.kind === 'percent';
    return (asksForRatio || (0,score_type/* isAmount */.Pt)(type)) && values.every((value) => value > 0);
}
function weigh(question, pairs, orientation) {
    const { sign, isRatio, ofMean } = orientation;
    const { statistic, alpha, random, rule } = question;
    if (statistic.relative === 'recomputed') {
        const compare = (a, b) => (isRatio ? sign * Math.log(a / b) : sign * (a - b));
        const width = widthOf(pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map(isRatio ? Math.log : Number)));
        const compute = (values) => statistic.compute(values, rule.condition.statistic);
        return weighRecomputed({ pairs, itemValue: null, width, alpha, random }, compute, compare);
    }
    const oriented = orientPairs(pairs, (mean) => sign * (isRatio ? Math.log(mean) : (ofMean?.(mean) ?? mean)), isRatio || ofMean !== null);
    return weighDifferences({ ...oriented, width: widthFor(question, oriented), alpha, random });
}
/** One run against one: each result is its item's value, so that passes are seen as passes whatever made them. */
function orientPairs(pairs, orient, isCurved) {
    const isSingle = pairs.every((pair) => pair.candidate.length === 1 && pair.baseline.length === 1);
    if (isCurved && !isSingle)
        return { pairs, itemValue: orient };
    return {
        pairs: pairs.map(({ id, cluster, candidate, baseline }) => ({
            id,
            cluster,
            candidate: candidate.map(orient),
            baseline: baseline.map(orient),
        })),
        itemValue: null,
    };
}
function widthFor({ rule, type }, { pairs, itemValue }) {
    if (rule.condition.statistic.name === 'share')
        return 1;
    if (itemValue === null && type.kind === 'number' && type.range !== null)
        return type.range[1] - type.range[0];
    return widthOf(pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map((value) => itemValue?.(value) ?? value)));
}
function widthOf(values) {
    return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
function marginScale({ rule, type }, isRatio, baseline) {
    if (rule.condition.statistic.name === 'share')
        return { kind: 'binary' };
    if (isRatio)
        return { kind: 'ratio' };
    if (type.kind === 'number' && type.isBinary)
        return { kind: 'binary' };
    if (type.kind === 'number' && type.range !== null)
        return { kind: 'bounded', width: type.range[1] - type.range[0] };
    return { kind: 'real', deviation: baseline.length < 2 ? 0 : (0,stddev/* deviation */.K)(baseline) };
}

;// CONCATENATED MODULE: ./build/core/compare/measure.js





/** Two values this close are tied whatever the tie: rounding may tell them apart. */
const measure_ROUNDING = 1e-9;
function needsBaseline(rule) {
    return rule.condition.bound.kind === 'baseline' || (0,statistics/* findStatistic */.Y)(rule.condition.statistic).of === 'signs';
}
function measureRule(rule, state, settings) {
    if ('code' in state)
        return unmeasured(state);
    const statistic = (0,statistics/* findStatistic */.Y)(rule.condition.statistic);
    const mismatch = findMismatch(rule, statistic, state);
    if (mismatch !== null)
        return unmeasured(mismatch);
    if (!needsBaseline(rule))
        return measureAbsolute(rule, statistic, state);
    if (state.baseline.kind === 'problem')
        return unmeasured(state.baseline.problem);
    if (state.baseline.kind === 'absent') {
        const value = statistic.of === 'signs'
            ? NaN
            : statistic.compute(valuesOf(rule, statistic, state.candidate), rule.condition.statistic);
        return { kind: 'no-baseline', reason: state.baseline.reason, value: Number.isFinite(value) ? value : null };
    }
    const pairs = pairSamples(state, state.baseline);
    if (pairs.length === 0)
        return unmeasured(noPairs(rule));
    if (statistic.of === 'signs')
        return measureSigns(rule, statistic, pairs, state, settings);
    const { alpha, isStrict, randomFor } = settings;
    const measure = measureRelative({
        rule,
        statistic,
        type: state.type,
        pairs,
        alpha,
        isStrict,
        random: randomFor(rule),
    });
    return Number.isFinite(measure.value) && Number.isFinite(measure.bound)
        ? { kind: 'relative', measure }
        : unmeasured(tooFew(rule, pairs.length));
}
/** Items of both sides that have the score, in the order of their ids. */
function pairSamples({ candidate, clusters }, { sample, paired }) {
    return paired.flatMap((id) => {
        const [now, before] = [candidate.items.get(id), sample.items.get(id)];
        return now === undefined || before === undefined
            ? []
            : [{ id, cluster: clusters.get(id), candidate: now, baseline: before }];
    });
}
function measureAbsolute(rule, statistic, state) {
    const { operator, bound, statistic: term } = rule.condition;
    const limit = bound.kind === 'number' ? bound.value : NaN;
    const values = valuesOf(rule, statistic, state.candidate);
    const value = statistic.compute(values, term);
    if (!Number.isFinite(value))
        return unmeasured(tooFew(rule, values.length));
    const before = state.baseline.kind === 'found' ? statistic.compute(valuesOf(rule, statistic, state.baseline.sample), term) : NaN;
    return {
        kind: 'absolute',
        value,
        baselineValue: Number.isFinite(before) ? before : null,
        bound: limit,
        isMet: (0,share/* compareNumbers */.S$)(value, operator, limit),
        items: values.length,
    };
}
function measureSigns(rule, statistic, pairs, { score, type }, { scores }) {
    const { operator, bound, statistic: term } = rule.condition;
    const limit = bound.kind === 'number' ? bound.value : NaN;
    const tie = (Object.hasOwn(scores, score) ? scores[score]?.tie : undefined) ?? 0;
    const view = viewItems(rule);
    const signs = pairs.map((pair) => {
        const change = itemValue(view, pair.candidate) - itemValue(view, pair.baseline);
        if (Math.abs(change) <= tie + measure_ROUNDING)
            return 0;
        return change > 0 === (type.better === 'higher') ? 1 : -1;
    });
    const value = statistic.compute(signs, term);
    return {
        kind: 'absolute',
        value,
        baselineValue: null,
        bound: limit,
        isMet: (0,share/* compareNumbers */.S$)(value, operator, limit),
        items: signs.length,
    };
}
function valuesOf(rule, statistic, sample) {
    const view = viewItems(rule);
    const items = [...sample.items.values()];
    if (statistic.of === 'measured')
        return items.filter((item) => item.isMeasured).map(() => 1);
    return statistic.of === 'items' ? items.map((item) => itemValue(view, item)) : [];
}
/** Statistics of numbers asked of text, and conditions of the one kind asked of the other, hold or break by accident. */
function findMismatch(rule, statistic, { score, type }) {
    const { statistic: term } = rule.condition;
    const place = rule.place === undefined ? {} : { place: rule.place };
    if (statistic.of === 'run') {
        return {
            code: 'SCORE_MISSING',
            text: (0,core_text/* say */.cv) `${score} is a score of items, and the rule ${rule.text} asks for the value of a run evaluator.`,
            remedy: (0,core_text/* say */.cv) `Write mean, share or another statistic of items.`,
            ...place,
        };
    }
    if (type.kind === 'text' && !statistic.acceptsText) {
        return {
            code: 'SCORE_INVALID',
            text: (0,core_text/* say */.cv) `${score} is text, which has no ${statistic.name}; the rule is ${rule.text}.`,
            remedy: (0,core_text/* say */.cv) `Write a share, as in share(== "answer") >= 0.9.`,
            ...place,
        };
    }
    if (term.name === 'share' && (typeof term.value === 'string') !== (type.kind === 'text')) {
        return {
            code: 'SCORE_INVALID',
            text: (0,core_text/* say */.cv) `${score} is ${[type.kind === 'text' ? 'text' : 'a number']}, and the condition of ${rule.text} is for ${[type.kind === 'text' ? 'a number' : 'text']}.`,
            remedy: (0,core_text/* say */.cv) `Write the condition for the values that the evaluator returns.`,
            ...place,
        };
    }
    return null;
}
function unmeasured(problem) {
    return { kind: 'unmeasured', problem };
}
function noPairs(rule) {
    return {
        code: 'BASELINE_NOT_COMPARABLE',
        text: (0,core_text/* say */.cv) `No item has ${rule.score} on both sides, so ${rule.text} cannot be judged.`,
        remedy: (0,core_text/* say */.cv) `Record a baseline that has it.`,
    };
}
function tooFew(rule, items) {
    return {
        code: 'SCORE_MISSING',
        text: (0,core_text/* say */.cv) `${rule.text} cannot be computed for ${rule.score} from ${items} scored ${[items === 1 ? 'item' : 'items']}.`,
        remedy: (0,core_text/* say */.cv) `Add items, or choose a statistic that needs fewer.`,
    };
}

// EXTERNAL MODULE: ./build/core/compare/outcome.js
var compare_outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
;// CONCATENATED MODULE: ./build/core/compare/units.js

/** What a rule's value is in. */
function unitOf(rule, type) {
    const { name } = rule.condition.statistic;
    if (name === 'share')
        return 'points';
    if (name === 'sum' || name === 'count' || name === 'worse' || name === 'better' || name === 'tied')
        return 'none';
    return scoreUnit(rule.score, type);
}
function scoreUnit(score, type) {
    if (score === 'cost')
        return 'USD';
    if (score === 'latency')
        return 's';
    if ((0,compare_readings/* isBuiltIn */.qi)(score) || type.kind === 'text' || type.range === null)
        return 'none';
    return type.range[0] === 0 && type.range[1] === 1 ? 'points' : 'none';
}

;// CONCATENATED MODULE: ./build/core/compare/sentences.js





/** What an absolute rule found. */
function describeAbsolute(rule, type, measured) {
    const { operator, statistic } = rule.condition;
    const { value, bound, items, isMet } = measured;
    const unit = unitOf(rule, type);
    const asked = isMet ? [] : (0,core_text/* say */.cv) `; the rule asks for ${[operator]} ${[(0,numbers/* formatValue */.Fl)(bound, 'none', [value])]}`;
    if (statistic.name === 'worse' || statistic.name === 'better' || statistic.name === 'tied') {
        return (0,core_text/* say */.cv) `${(0,words/* count */.U9)(value, 'item')} of ${items} ${[value === 1 ? 'is' : 'are']} ${[statistic.name]} than the baseline on ${rule.score}${asked}.`;
    }
    const shown = (0,numbers/* formatValue */.Fl)(value, unit === 'points' ? 'none' : unit, [bound]);
    return (0,core_text/* say */.cv) `${subject(rule, 'mean')} is ${[shown]} on ${(0,words/* count */.U9)(items, 'item')}${asked}.`;
}
/** What a relative rule found, and what it would take to find more. Never more than was shown. */
function describeRelative(rule, type, measure, outcome, adjusted, alpha) {
    const { evidence } = measure;
    if (evidence === null)
        return (0,core_text/* say */.cv) `One item is too few to compare ${subject(rule)} with the baseline.`;
    if (evidence.isRough) {
        return (0,core_text/* say */.cv) `${subject(rule)} can be compared from 20 paired items on; there are ${evidence.pairs}.`;
    }
    const view = viewOf(rule, type, measure, evidence, alpha);
    if (outcome === 'broken')
        return describeBroken(rule, view, adjusted);
    return outcome === 'held' ? describeHeld(rule, view) : describeUnsure(rule, view);
}
function viewOf(rule, type, measure, evidence, alpha) {
    const isRatio = measure.scale === 'ratio';
    const unit = isRatio ? 'percent' : unitOf(rule, type);
    const sign = measure.better === 'higher' ? -1 : 1;
    const dropOf = (oriented) => (sign * measure.toUnits(oriented)) / (isRatio ? measure.baselineValue : 1);
    const ends = (0,words/* span */.Ln)(dropOf(evidence.upper), dropOf(evidence.lower), unit);
    return {
        evidence,
        measure,
        unit,
        fall: measure.better === 'higher' ? 'drop' : 'rise',
        dropOf,
        interval: (0,core_text/* say */.cv) `${[(0,words/* percent */.KN)(1 - 2 * alpha)]} interval ${ends}`,
        alpha,
    };
}
function describeBroken(rule, view, adjusted) {
    const { evidence, measure, unit, fall, dropOf, interval, alpha } = view;
    if (adjusted > alpha) {
        const asked = (0,words/* amount */.vj)(dropOf(-measure.margins.asked), unit);
        return (0,core_text/* say */.cv) `${subject(rule)} is not better by the ${asked} that the rule asks for: the ${[fall]} is ${(0,words/* change */.Zg)(dropOf(evidence.difference), unit)} (${interval}) with ${(0,words/* count */.U9)(evidence.pairs, 'item')}.`;
    }
    return (0,core_text/* say */.cv) `${subject(rule)} ${[moved(fall, -evidence.difference)]} by ${(0,words/* amount */.vj)(dropOf(evidence.difference), unit)} (${interval}); unchanged code looks this bad in ${[(0,words/* percent */.KN)(adjusted)]} of comparisons.`;
}
function describeHeld(rule, view) {
    const { evidence, measure, unit, fall, dropOf } = view;
    const items = (0,words/* count */.U9)(evidence.pairs, 'item');
    const open = dropOf(evidence.lower);
    const limit = open > 0 ? (0,core_text/* say */.cv) ` over ${(0,words/* amount */.vj)(open, unit)}` : [];
    const found = evidence.isIdentical ? (0,core_text/* say */.cv) `Every result of ${rule.score} is the same on both sides: no` : (0,core_text/* say */.cv) `No`;
    const shown = (0,core_text/* say */.cv) `${found} ${[fall]} in ${subject(rule, null, 'the')}${limit} with ${items}`;
    const { asked } = measure.margins;
    if (asked <= 0 || open <= dropOf(-asked))
        return (0,core_text/* say */.cv) `${shown}.`;
    const needed = neededFor(view, asked);
    const more = needed === null ? (0,core_text/* say */.cv) `; this dataset cannot show` : (0,core_text/* say */.cv) `; about ${(0,words/* count */.U9)(needed, 'item')} would show`;
    return (0,core_text/* say */.cv) `${shown}${more} that it is within the ${(0,words/* amount */.vj)(dropOf(-asked), unit)} of the rule.`;
}
function describeUnsure(rule, view) {
    const { evidence, measure, unit, fall, dropOf, interval } = view;
    const drop = -evidence.difference;
    // Whichever is nearer to being settled: that the drop seen is real, or that there is none over the margin.
    const target = drop > measure.margins.shown / 2 ? drop : measure.margins.shown;
    const needed = neededFor(view, target);
    const settle = needed === null ? [] : (0,core_text/* say */.cv) `; about ${(0,words/* count */.U9)(needed, 'item')} would settle it`;
    const seen = evidence.isIdentical
        ? (0,core_text/* say */.cv) `every result is the same on both sides, and a ${[fall]} of up to ${(0,words/* amount */.vj)(dropOf(evidence.lower), unit)} is not excluded`
        : (0,core_text/* say */.cv) `it ${[moved(fall, drop)]} by ${(0,words/* amount */.vj)(dropOf(evidence.difference), unit)} (the ${[fall]}’s ${interval})`;
    return (0,core_text/* say */.cv) `${subject(rule)}: cannot tell. With ${(0,words/* count */.U9)(evidence.pairs, 'item')} ${seen}${settle}.`;
}
/**
 * What the data can find at all, where that is more than the rule asks for; nothing else of it is news. Null when the rule's
 * margin can be found.
 */
function describeLimit(rule, type, measure, alpha) {
    const { evidence, margins } = measure;
    if (evidence === null || evidence.isRough || margins.asked < 0)
        return null;
    const { unit, fall, dropOf } = viewOf(rule, type, measure, evidence, alpha);
    const items = (0,words/* count */.U9)(evidence.pairs, 'item');
    if (evidence.detectable === null)
        return (0,core_text/* say */.cv) `${items} cannot show any ${[fall]} in ${subject(rule, null, 'the')}.`;
    if (evidence.detectable <= margins.asked)
        return null;
    const found = (0,words/* amount */.vj)(dropOf(-evidence.detectable), unit);
    return (0,core_text/* say */.cv) `With ${items} a ${[fall]} of ${found} in ${subject(rule, null, 'the')} is found 4 times out of 5; a smaller one less often.`;
}
function moved(fall, drop) {
    return (fall === 'drop') === drop > 0 ? 'dropped' : 'rose';
}
/** More items than there are that would find or exclude a drop of this size; null where the data gives no plan. */
function neededFor({ evidence, alpha }, drop) {
    if (evidence.deviation === null || drop <= 0)
        return null;
    const needed = (0,power/* requiredItems */.WA)(evidence.deviation, drop, alpha);
    return needed > evidence.pairs ? roundUp(needed) : null;
}
/** To two digits: a plan knows no more. */
function roundUp(items) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(items)) - 1);
    return Math.ceil(items / unit) * unit;
}
/** `"correct"`, and for any statistic but the plain mean `The share of "correct"`. */
function subject(rule, plainMean = null, article = 'The') {
    const { statistic } = rule.condition;
    const name = statistic.name === 'percentile' ? `p${String(statistic.percent)}` : statistic.name;
    if (name === 'mean' && plainMean === null)
        return (0,core_text/* say */.cv) `${rule.score}`;
    return (0,core_text/* say */.cv) `${[article]} ${[name]} of ${rule.score}`;
}

;// CONCATENATED MODULE: ./build/core/compare/conclude.js




const OUTCOME_CODES = {
    held: 'RULE_HELD',
    broken: 'RULE_BROKEN',
    unsure: 'RULE_UNSURE',
    unmeasured: 'UNEXPECTED',
};
/** `adjusted` is the p-value after Holm, where the rule is one of the family. */
function concludeRule({ rule, state, measured }, adjusted, alpha) {
    const compared = { isRelative: needsBaseline(rule), lacksBaseline: false, units: null, limit: null };
    const blank = { ...describeRule(rule), value: null, baselineValue: null, bound: null, estimate: null };
    if ('code' in state)
        return { ...compared, severity: 1, result: { ...blank, outcome: 'unmeasured', reason: (0,core_reason/* reasonOf */.A)(state) } };
    switch (measured.kind) {
        case 'unmeasured':
            return {
                ...compared,
                severity: 1,
                result: { ...blank, outcome: 'unmeasured', reason: (0,core_reason/* reasonOf */.A)(measured.problem) },
            };
        case 'no-baseline': {
            const reason = (0,core_reason/* createReason */.H)('BASELINE_MISSING', measured.reason);
            const result = { ...blank, value: measured.value, outcome: 'unsure', reason };
            return { ...compared, lacksBaseline: true, severity: 0, result };
        }
        case 'absolute': {
            const { value, baselineValue, bound } = measured;
            const outcome = measured.isMet ? 'held' : 'broken';
            const reason = (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], describeAbsolute(rule, state.type, measured));
            const result = { ...blank, value, baselineValue, bound, outcome, reason };
            return { ...compared, severity: measured.isMet ? 0 : partOf(value - bound, state.type, bound), result };
        }
        case 'relative': {
            const { measure } = measured;
            const { value, baselineValue } = measure;
            const severity = partOf(value - baselineValue, state.type, baselineValue);
            const limit = describeLimit(rule, state.type, measure, alpha);
            const result = { ...blank, ...concludeRelative(rule, state.type, measure, adjusted, alpha) };
            return { ...compared, units: measure.evidence?.units ?? null, limit, severity, result };
        }
    }
}
function concludeRelative(rule, type, measure, adjusted, alpha) {
    const { value, baselineValue, bound, evidence } = measure;
    const pValue = adjusted ?? evidence?.pValue ?? 1;
    const outcome = (0,compare_outcome/* decideRelative */.Ph)(measure, pValue, alpha);
    return {
        value,
        baselineValue,
        bound,
        outcome,
        estimate: evidence === null ? null : (0,compare_outcome/* renderEstimate */.tV)(measure, evidence, pValue, alpha),
        reason: (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], describeRelative(rule, type, measure, outcome, pValue, alpha)),
    };
}
function describeRule(rule) {
    const { list, score, text, isDefault, place } = rule;
    return { list, score, rule: text, isDefault, ...(place === undefined ? {} : { place }) };
}
/** A distance as a part of the score's range, or of what it is measured from where there is none; at most 1. */
function partOf(distance, type, from) {
    const width = type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Math.max(Math.abs(from), 1e-9);
    return Math.min(1, Math.abs(distance) / width);
}

;// CONCATENATED MODULE: ./build/core/compare/guards.js






/** Of the candidate's results. */
const FAILED_LIMIT = 0.1;
/** A baseline this good, of the range, against a candidate at its worst throughout, on this many items. */
const FLOOR = { baseline: 0.5, items: 3 };
/** A drop this large, of the range, on fewer items than this, that unchanged code shows no more often than this. */
const COLLAPSE = { drop: 0.25, items: 20, pValue: 0.1 };
/** More than a tenth of the items failed. A repetition that failed is that part of its item. */
function guardFailures(candidate) {
    const shares = [...candidate.items.values()].map((results) => (0,statistics_mean/* average */.G)(results.map((result) => (result.error === null ? 0 : 1))));
    const share = (0,statistics_mean/* average */.G)(shares);
    if (!(share > FAILED_LIMIT))
        return null;
    const failed = shares.filter((one) => one > 0).length;
    return {
        code: 'TOO_MANY_ITEMS_FAILED',
        text: (0,core_text/* say */.cv) `${failed} of ${shares.length} items failed (${[(0,words/* percent */.KN)(share)]} of the results); no more than 10 % may.`,
        remedy: (0,core_text/* say */.cv) `See the items below for what they failed with.`,
        severity: share,
    };
}
/** A score that fell to the bottom, or far on a dataset too small for a rule to show it. `alpha` is the preset's. */
function guardScore(state, alpha, random) {
    const { score, type, baseline } = state;
    if (type.kind === 'text' || type.range === null || baseline.kind !== 'found')
        return null;
    const [low, high] = type.range;
    const width = high - low;
    const pairs = pairSamples(state, baseline).map((pair) => ({
        ...pair,
        candidate: pair.candidate.values.map(goodness),
        baseline: pair.baseline.values.map(goodness),
    }));
    if (pairs.length < FLOOR.items)
        return null;
    const now = (0,statistics_mean/* average */.G)(pairs.map((pair) => (0,statistics_mean/* average */.G)(pair.candidate)));
    const then = (0,statistics_mean/* average */.G)(pairs.map((pair) => (0,statistics_mean/* average */.G)(pair.baseline)));
    const lost = (0,words/* amount */.vj)((then - now) * width, scoreUnit(score, type));
    if (now === 0 && then >= FLOOR.baseline) {
        return {
            code: 'SCORE_AT_WORST',
            text: (0,core_text/* say */.cv) `${score} is at its worst value, ${(0,words/* number */.ai)(type.worst)}, on all ${pairs.length} items; the baseline is ${lost} better.`,
            remedy: (0,core_text/* say */.cv) `Look at any item below: the change broke all of them.`,
            severity: then,
        };
    }
    if (pairs.length >= COLLAPSE.items || then - now < COLLAPSE.drop)
        return null;
    const evidence = weighDifferences({ pairs, itemValue: null, width: 1, alpha, random });
    if (evidence === null || evidence.pValue > COLLAPSE.pValue)
        return null;
    return {
        code: 'SCORE_COLLAPSED',
        text: (0,core_text/* say */.cv) `${score} fell by ${lost} on ${pairs.length} items: too few to prove a smaller drop, enough for one of this size.`,
        remedy: (0,core_text/* say */.cv) `Look at the items below; with 20 items or more the rules alone decide.`,
        severity: then - now,
    };
    /** 0 at the worst end of the range, 1 at the best. */
    function goodness(value) {
        const part = (Number(value) - low) / width;
        return type.better === 'higher' ? part : 1 - part;
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/core/compare/evaluators.js

/**
 * Names of the evaluators that may have made a score and are not what they were on the baseline; none when it is the same
 * evaluator, or when a record does not say. A score that has an evaluator's name is that evaluator's; any other can be of
 * every evaluator that has no score of its own name.
 */
function changedEvaluators(score, candidate, baseline) {
    if ((0,compare_readings/* isBuiltIn */.qi)(score))
        return [];
    const now = candidate.record.comparability.evaluators;
    const then = baseline.record.comparability.evaluators;
    if (Object.keys(now).length === 0 || Object.keys(then).length === 0)
        return [];
    if (Object.hasOwn(now, score) || Object.hasOwn(then, score))
        return now[score] === then[score] ? [] : [score];
    const scores = new Set([...(0,compare_readings/* scoreNames */.Xc)(candidate), ...(0,compare_readings/* scoreNames */.Xc)(baseline)]);
    const anonymous = (record) => Object.keys(record.comparability.evaluators).filter((name) => !scores.has(name));
    // A new evaluator beside the old ones takes nothing away; one that is gone may have made this score.
    return anonymous(baseline.record)
        .filter((name) => now[name] !== then[name])
        .sort();
}

;// CONCATENATED MODULE: ./build/core/compare/sample.js



/** Above this share of failed evaluations a score says too little to be judged. */
const MISSING_LIMIT = 0.05;
function fillSample(readings, type) {
    const items = new Map();
    for (const [id, repetitions] of readings) {
        const present = (0,score_type/* isAmount */.Pt)(type) ? repetitions.filter((reading) => reading !== 'failed') : repetitions;
        if (present.length === 0)
            continue;
        items.set(id, {
            values: present.map((reading) => fill(reading, type)),
            isMeasured: present.some((reading) => typeof reading === 'object'),
        });
    }
    const all = [...readings.values()].flat();
    const missing = all.filter((reading) => reading === 'missing').length;
    return { items, missing, expected: missing + all.filter((reading) => typeof reading === 'object').length };
}
/** Set when more evaluations are missing than a worst value may stand in for. `side` is in words: `candidate`. */
function findMissing(score, sample, side, cause) {
    if (sample.missing <= MISSING_LIMIT * sample.expected)
        return null;
    const share = (0,words/* percent */.KN)(sample.missing / sample.expected);
    return {
        code: 'TOO_MANY_EVALUATIONS_FAILED',
        text: (0,core_text/* say */.cv) `${score} is missing on ${(0,words/* count */.U9)(sample.missing, 'output')} of the ${side}, ${[share]} of those it should have; up to 5 % count as the worst value.${cause}`,
        remedy: (0,core_text/* say */.cv) `Mend the evaluator so that it scores every output.`,
    };
}
function fill(reading, type) {
    if (typeof reading === 'object')
        return reading.value;
    return type.kind === 'number' ? type.worst : null;
}

;// CONCATENATED MODULE: ./build/core/compare/score-state.js






/** Reads one score, or says why the candidate does not have it in a state to be judged. */
function readScoreState(score, context) {
    const { candidate, settings, mayQuote } = context;
    const readings = (0,compare_readings/* readScore */.Bg)(candidate, score);
    const found = findBaselineReadings(score, context);
    if (!(0,compare_readings/* hasAnyValue */.Yv)(readings))
        return describeAbsence(score, context);
    const sides = 'readings' in found ? [readings, found.readings] : [readings];
    const type = (0,score_type/* typeScore */.VC)(score, sides, Object.hasOwn(settings, score) ? settings[score] : undefined);
    if (type === null)
        return describeAbsence(score, context);
    if ('code' in type)
        return type;
    const sample = fillSample(readings, type);
    const missing = findMissing(score, sample, (0,core_text/* say */.cv) `candidate`, quoteFailure(score, candidate, mayQuote));
    if (missing !== null)
        return missing;
    return {
        score,
        type,
        candidate: sample,
        baseline: 'readings' in found ? fillBaseline(score, found, type, context) : found,
        clusters: candidate.clusters,
    };
}
const noBaselineNamed = {
    code: 'SPEC_INVALID',
    text: (0,core_text/* say */.cv) `A rule compares with the baseline, and the spec names none.`,
    remedy: (0,core_text/* say */.cv) `Name a baseline, such as baseline: main, or hold the score against a number.`,
};
function findBaselineReadings(score, { candidate, baseline, mayQuote }) {
    if (baseline.kind === 'missing')
        return { kind: 'absent', reason: (0,core_text/* say */.cv) `There is no baseline yet: ${baseline.reason}.` };
    if (baseline.kind === 'none')
        return { kind: 'problem', problem: noBaselineNamed };
    if (baseline.kind === 'unusable')
        return { kind: 'problem', problem: baseline.problem };
    const { side, pairing } = baseline;
    const changed = changedEvaluators(score, candidate, side);
    if (changed.length > 0) {
        return {
            kind: 'absent',
            reason: (0,core_text/* say */.cv) `${score} has no baseline yet: the evaluator ${(0,core_text/* list */.p_)(changed)} is not the one that scored the baseline.`,
        };
    }
    const readings = (0,compare_readings/* readScore */.Bg)(side, score);
    if ((0,compare_readings/* hasAnyValue */.Yv)(readings))
        return { readings, side, paired: pairing.paired };
    if (wasExpected(score, side)) {
        const missing = [...readings.values()].flat().filter((reading) => reading === 'missing').length;
        const problem = findMissing(score, { missing, expected: missing }, (0,core_text/* say */.cv) `baseline`, quoteFailure(score, side, mayQuote));
        if (problem !== null)
            return { kind: 'problem', problem };
    }
    return { kind: 'absent', reason: (0,core_text/* say */.cv) `${score} has no baseline yet: it is new since the baseline.` };
}
function fillBaseline(score, found, type, context) {
    const sample = fillSample(found.readings, type);
    const problem = findMissing(score, sample, (0,core_text/* say */.cv) `baseline`, quoteFailure(score, found.side, context.mayQuote));
    if (problem !== null)
        return { kind: 'problem', problem };
    return { kind: 'found', sample, paired: found.paired };
}
/** Whether the side tried to make the score: its evaluator is known, or is known to have failed. */
function wasExpected(score, side) {
    return Object.hasOwn(side.record.comparability.evaluators, score) || firstFailure(score, side) !== undefined;
}
function describeAbsence(score, { candidate, baseline, mayQuote }) {
    if (firstFailure(score, candidate) !== undefined) {
        return {
            code: 'TOO_MANY_EVALUATIONS_FAILED',
            text: (0,core_text/* say */.cv) `${score} is missing on every output of the candidate.${quoteFailure(score, candidate, mayQuote)}`,
            remedy: (0,core_text/* say */.cv) `Mend the evaluator so that it scores every output.`,
        };
    }
    const seen = (0,compare_readings/* scoreNames */.Xc)(candidate).sort((a, b) => (0,mod/* distance */.Io)(a, score) - (0,mod/* distance */.Io)(b, score));
    const onBaseline = baseline.kind === 'found' && (0,compare_readings/* hasAnyValue */.Yv)((0,compare_readings/* readScore */.Bg)(baseline.side, score));
    const text = (0,compare_readings/* isBuiltIn */.qi)(score)
        ? (0,core_text/* say */.cv) `No item of the candidate has a ${score}.`
        : onBaseline
            ? (0,core_text/* say */.cv) `No item of the candidate has the score ${score}, and the baseline has it.`
            : (0,core_text/* say */.cv) `No item has the score ${score}.`;
    const remedy = seen.length === 0
        ? (0,core_text/* say */.cv) `No item has any score: check that the task module exports its evaluators.`
        : (0,core_text/* say */.cv) `Scores seen: ${(0,core_text/* list */.p_)(seen)}. Correct the name, or add the evaluator that makes it.`;
    return { code: 'SCORE_MISSING', text, remedy };
}
function firstFailure(score, side) {
    for (const result of side.record.itemResults) {
        const failure = result.scoreErrors.find((one) => one.evaluator === score);
        if (failure !== undefined)
            return failure;
    }
    return undefined;
}
/** What the evaluator said when it failed, as the end of a sentence. */
function quoteFailure(score, side, mayQuote) {
    const failure = firstFailure(score, side);
    return failure !== undefined && mayQuote ? (0,core_text/* say */.cv) ` Its evaluator failed: ${failure.message}` : [];
}

;// CONCATENATED MODULE: ./build/core/compare/compare.js








/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
function compare(input) {
    const { rules, settings, candidate, baseline, seed, mayQuote } = input;
    const alpha = compare_outcome/* ALPHAS */.Iz[settings.preset];
    const context = { candidate, baseline, settings: settings.scores, mayQuote };
    const scores = new Map([...new Set(rules.map((rule) => rule.score))].map((score) => [score, readScoreState(score, context)]));
    const measured = rules.map((rule) => {
        const state = scores.get(rule.score) ?? readScoreState(rule.score, context);
        const measureSettings = {
            alpha,
            isStrict: settings.preset === 'strict',
            scores: settings.scores,
            randomFor: (asked) => createRandom(`${seed}/${hypothesis(asked)}`),
        };
        return { rule, state, measured: measureRule(rule, state, measureSettings) };
    });
    const adjusted = adjustTogether(measured, createRandom(`${seed}/together`));
    return {
        rules: measured.map((one) => concludeRule(one, adjusted.pValues.get(hypothesis(one.rule)), alpha)),
        guards: findGuards(input, scores, alpha),
        scores,
        adjustment: adjusted.method,
    };
}
function findGuards({ rules, candidate, seed }, scores, alpha) {
    const guarded = new Set(rules.filter((rule) => rule.list !== 'watch' && !(0,compare_readings/* isBuiltIn */.qi)(rule.score)).map((rule) => rule.score));
    const guards = [...guarded].map((score) => {
        const state = scores.get(score);
        return state === undefined || 'code' in state
            ? null
            : guardScore(state, alpha, createRandom(`${seed}/guard/${score}`));
    });
    return [guardFailures(candidate), ...guards].filter((guard) => guard !== null);
}

;// CONCATENATED MODULE: ./build/core/compare/default-rules.js





/** Of the score's range. */
const DEFAULT_MARGIN = 0.02;
/** Of the baseline's standard deviation, for a score without a range. */
const DEFAULT_REAL_MARGIN = 0.1;
/**
 * What is required where no rule is written: every numeric and boolean evaluator score, of the candidate or the baseline,
 * must not drop by more than its margin. Never cost, latency, tokens or errors.
 */
function defaultRules(candidate, baseline, settings) {
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const names = [...new Set(sides.flatMap(compare_readings/* scoreNames */.Xc))].sort();
    return names.flatMap((score) => {
        const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
        const type = (0,score_type/* typeScore */.VC)(score, sides.map((side) => (0,compare_readings/* readScore */.Bg)(side, score)), own);
        // A score of mixed values keeps its rule, so that the mix is reported and not passed over.
        if (type !== null && 'kind' in type && type.kind === 'text')
            return [];
        return [defaultRule(score, own, own?.margin ?? defaultMargin(score, sides, own))];
    });
}
function defaultRule(score, settings, margin) {
    const isHigher = (0,score_type/* betterOf */.Kd)(score, settings) === 'higher';
    const amount = isHigher ? -margin : margin;
    const sign = isHigher ? '-' : '+';
    return {
        list: 'require',
        score,
        text: `mean ${isHigher ? '>=' : '<='} baseline ${sign} ${String(margin)}`,
        condition: {
            statistic: { name: 'mean' },
            operator: isHigher ? '>=' : '<=',
            bound: { kind: 'baseline', change: { kind: 'add', amount } },
        },
        isDefault: true,
    };
}
function defaultMargin(score, sides, settings) {
    const readings = sides.map((side) => (0,compare_readings/* readScore */.Bg)(side, score)).filter(compare_readings/* hasAnyValue */.Yv);
    const type = (0,score_type/* typeScore */.VC)(score, readings, settings);
    if (type === null || 'code' in type || type.kind === 'text')
        return DEFAULT_MARGIN;
    if (type.range !== null)
        return round(DEFAULT_MARGIN * (type.range[1] - type.range[0]));
    const before = readings.at(-1);
    if (before === undefined)
        return DEFAULT_MARGIN;
    const view = viewItems(defaultRule(score, settings, 0));
    const spread = (0,stddev/* deviation */.K)([...fillSample(before, type).items.values()].map((item) => itemValue(view, item)));
    return Number.isFinite(spread) ? round(DEFAULT_REAL_MARGIN * spread) : 0;
}
/** As a person would write it. */
function round(margin) {
    return Number(margin.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/core/compare/notes.js




const ADJUSTMENT_WORDS = {
    'joint relabelling': 'relabelling the items jointly for all of them (Westfall and Young)',
    Holm: 'Holm’s method',
};
/** Below it the promise about unchanged code is not made. */
const PROMISED_FROM = 20;
/** What a reader must know to read the numbers rightly; each is there only when it is so. */
function findNotes(candidate, baseline, comparison) {
    const counted = comparison.rules.filter((rule) => rule.result.list !== 'watch');
    return [
        ...describeSides(candidate, baseline, counted),
        ...[...comparison.scores.values()].flatMap(describeScore),
        ...describeTests(counted, comparison.adjustment),
    ];
}
function describeSides(candidate, baseline, counted) {
    const dirty = candidate.record.identity.isDirty === true ? [(0,core_text/* say */.cv) `The candidate was run with changes that are in no commit.`] : [];
    if (baseline.kind === 'unusable') {
        return counted.some((rule) => rule.isRelative) ? dirty : [...dirty, describeUnusable(baseline.problem)];
    }
    if (baseline.kind !== 'found')
        return dirty;
    const { side, pairing } = baseline;
    const [now, then] = [candidate.record.comparability.dataset.name, side.record.comparability.dataset.name];
    const failed = [...side.items.values()].filter((results) => results.some((result) => result.error !== null)).length;
    const unknown = [candidate, side].filter((one) => Object.keys(one.record.comparability.evaluators).length === 0);
    const changed = [...new Set(counted.flatMap((rule) => changedEvaluators(rule.result.score, candidate, side)))];
    return [
        ...dirty,
        ...(now === then ? [] : [(0,core_text/* say */.cv) `The baseline was run on the dataset ${then}, the candidate on ${now}.`]),
        ...describeApart('changed since the baseline, and not compared', pairing.changed),
        ...describeApart('new since the baseline', pairing.onlyCandidate),
        ...describeApart('in the baseline and no longer in the dataset', pairing.onlyBaseline),
        ...(pairing.unverified === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(pairing.unverified, 'item')} paired by id alone: a record does not say what their content was.`]),
        ...(failed === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(failed, 'item')} of the baseline failed, and count as the worst value there.`]),
        ...(unknown.length === 1
            ? [(0,core_text/* say */.cv) `Only one of the two runs says which evaluators scored it: they are taken to be the same.`]
            : []),
        ...changed.map((name) => (0,core_text/* say */.cv) `The evaluator ${name} changed since the baseline: its scores have no baseline yet.`),
    ];
}
function describeApart(how, ids) {
    return ids.length === 0 ? [] : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(ids.length, 'item')} ${[how]}: ${(0,core_text/* list */.p_)(ids)}.`];
}
function describeUnusable(problem) {
    return (0,core_text/* say */.cv) `Nothing was compared with the baseline: ${problem.text}`;
}
function describeScore(state) {
    if ('code' in state)
        return [];
    const { score, type, candidate, baseline } = state;
    const missing = [
        { side: 'candidate', count: candidate.missing },
        { side: 'baseline', count: baseline.kind === 'found' ? baseline.sample.missing : 0 },
    ];
    const hasNoFloor = type.kind === 'number' && type.range === null && !(0,compare_readings/* isBuiltIn */.qi)(score);
    return [
        ...(hasNoFloor
            ? [
                (0,core_text/* say */.cv) `${score} has no range: a failed item counts as the worst value seen, ${(0,words/* number */.ai)(type.worst)}. A range under scores would say what is worst.`,
            ]
            : []),
        ...missing.flatMap((one) => one.count === 0
            ? []
            : [(0,core_text/* say */.cv) `${score} is missing on ${(0,words/* count */.U9)(one.count, 'output')} of the ${[one.side]}: counted as the worst value.`]),
    ];
}
function describeTests(counted, adjustment) {
    const estimates = counted.flatMap((rule) => rule.result.estimate ?? []);
    const fewest = Math.min(...counted.flatMap((rule) => rule.units ?? []));
    const pairs = Math.max(0, ...estimates.map((estimate) => estimate.pairs));
    const isClustered = fewest < Math.min(...estimates.map((estimate) => estimate.pairs));
    return [
        ...(isClustered
            ? [
                (0,core_text/* say */.cv) `The ${pairs} items come in clusters: what is shown rests on ${(0,words/* count */.U9)(fewest, 'cluster')}, not on the items.`,
            ]
            : []),
        ...new Map(counted.flatMap(({ limit }) => (limit === null ? [] : [[(0,core_text/* plain */.pj)(limit), limit]]))).values(),
        ...(fewest < PROMISED_FROM
            ? [
                (0,core_text/* say */.cv) `With ${(0,words/* count */.U9)(fewest, isClustered ? 'cluster' : 'paired item')} little can be shown: the promise about unchanged code holds from ${PROMISED_FROM}.`,
            ]
            : []),
        ...(adjustment === null
            ? []
            : [
                (0,core_text/* say */.cv) `The relative rules are tested together: their p-values are adjusted by ${[ADJUSTMENT_WORDS[adjustment]]}.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/core/compare/worst-items.js



/** More than anybody reads; the records have them all. */
const SHOWN = 50;
/** Above any drop: an item that failed and did not fail before. */
const FAILURE = 3;
const DROP = 1;
/**
 * The items that a reader should open, the worst first: those that failed, then the largest drops on the scores that
 * count, then those that a broken absolute rule is about.
 */
function findWorstItems(input) {
    const counted = input.rules.flatMap((rule, index) => {
        const compared = input.comparison.rules[index];
        const state = input.comparison.scores.get(rule.score);
        return compared === undefined || rule.list === 'watch' || state === undefined || 'code' in state
            ? []
            : [{ rule, compared, state }];
    });
    const ranked = new Map();
    for (const one of [...findFailures(input), ...counted.flatMap((each) => findDrops(input, each))]) {
        const key = JSON.stringify([one.difference.id, one.difference.score]);
        if ((ranked.get(key)?.rank ?? 0) < one.rank)
            ranked.set(key, one);
    }
    const items = new Map((input.dataset?.items ?? []).map((item) => [item.id, item]));
    return [...ranked.values()]
        .sort((a, b) => b.rank - a.rank)
        .slice(0, SHOWN)
        .map(({ difference }) => ({ ...difference, ...quote(difference.id, items.get(difference.id), input) }));
}
function findFailures({ candidate, baseline, mayQuote }) {
    return [...candidate.items].flatMap(([id, results]) => {
        const error = results.find((result) => result.error !== null)?.error;
        if (error === undefined || error === null)
            return [];
        const before = baseline?.items.get(id);
        const failedBefore = before?.some((result) => result.error !== null) ?? false;
        const share = (0,statistics_mean/* average */.G)(results.map((result) => (result.error === null ? 0 : 1)));
        return {
            rank: (failedBefore ? DROP : FAILURE) + share / 2,
            difference: {
                id,
                score: 'errors',
                candidate: share,
                baseline: before === undefined ? null : (0,statistics_mean/* average */.G)(before.map((result) => (result.error === null ? 0 : 1))),
                why: mayQuote ? [...(0,core_text/* say */.cv) `${error.code}: ${error.message}`] : [...(0,core_text/* say */.cv) `${error.code}`],
            },
        };
    });
}
function findDrops(input, { rule, compared, state }) {
    const goodness = goodnessOf(rule, state);
    const before = state.baseline.kind === 'found' ? state.baseline : null;
    const paired = new Set(before?.paired);
    const isShort = compared.result.outcome === 'broken' && !compared.isRelative;
    return [...state.candidate.items].flatMap(([id, sample]) => {
        const results = input.candidate.items.get(id) ?? [];
        if (results.some((result) => result.error !== null))
            return [];
        const earlier = paired.has(id) ? before?.sample.items.get(id) : undefined;
        const now = goodness(sample);
        const drop = earlier === undefined ? 0 : goodness(earlier) - now;
        const short = isShort ? 1 - now : 0;
        if (drop <= 0 && short <= 0)
            return [];
        return {
            rank: drop > 0 ? DROP + Math.min(1, drop) : Math.min(DROP, short),
            difference: {
                id,
                score: rule.score,
                candidate: shownValue(sample),
                baseline: earlier === undefined ? null : shownValue(earlier),
                why: [...why(rule.score, results, input.mayQuote)],
            },
        };
    });
}
/** How good an item is, 0 to 1 where the score has a range; text by the condition of its rule. */
function goodnessOf({ condition }, { type, candidate, baseline }) {
    const { statistic, operator } = condition;
    if (type.kind === 'text') {
        const wantsMore = operator !== '<=' && operator !== '<';
        return ({ values }) => {
            if (statistic.name !== 'share')
                return 1;
            const met = (0,statistics_mean/* average */.G)(values.map((value) => (value === null ? Number(!wantsMore) : (0,share/* meetsCondition */.Iz)(value, statistic))));
            return wantsMore ? met : 1 - met;
        };
    }
    const samples = [candidate, ...(baseline.kind === 'found' ? [baseline.sample] : [])];
    const seen = samples.flatMap((sample) => [...sample.items.values()].flatMap(({ values }) => values.map(Number)));
    const low = type.range?.[0] ?? seen.reduce((a, b) => Math.min(a, b));
    const high = type.range?.[1] ?? seen.reduce((a, b) => Math.max(a, b));
    return ({ values }) => {
        const part = high === low ? 1 : ((0,statistics_mean/* average */.G)(values.map(Number)) - low) / (high - low);
        return type.better === 'higher' || high === low ? part : 1 - part;
    };
}
function shownValue({ values }) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length > 0 ? (0,statistics_mean/* average */.G)(numbers) : (values.find((value) => typeof value === 'string') ?? null);
}
function why(score, results, mayQuote) {
    if (!mayQuote)
        return [];
    for (const { comments, scoreErrors } of results) {
        const comment = comments !== undefined && Object.hasOwn(comments, score) ? comments[score] : undefined;
        if (comment !== undefined)
            return (0,core_text/* say */.cv) `${comment}`;
        const failure = scoreErrors.find((one) => one.evaluator === score);
        if (failure !== undefined)
            return (0,core_text/* say */.cv) `${failure.message}`;
    }
    return [];
}
/** What both sides saw and answered, with links; from the first repetition. */
function quote(id, item, input) {
    const now = input.candidate.items.get(id)?.[0];
    const before = input.baseline?.items.get(id)?.[0];
    const links = {
        ...(now?.link === undefined ? {} : { candidateLink: now.link }),
        ...(before?.link === undefined ? {} : { baselineLink: before.link }),
    };
    if (!input.mayQuote)
        return links;
    return {
        ...links,
        ...(item === undefined ? {} : { input: item.input }),
        ...(item?.expectedOutput === undefined ? {} : { expectedOutput: item.expectedOutput }),
        ...(now?.output === undefined ? {} : { candidateOutput: now.output }),
        ...(before?.output === undefined ? {} : { baselineOutput: before.output }),
    };
}

;// CONCATENATED MODULE: ./build/core/decide.js


/** The first verdict that matches, in the order error, failed, needs-review, inconclusive, passed. What is watched never counts. */
function decide(evidences, policies) {
    const rules = evidences.rules
        .filter((rule) => rule.result.list !== 'watch')
        .toSorted((a, b) => b.severity - a.severity);
    const judged = rules.map((rule) => ({ rule, weight: decide_weigh(rule, policies) }));
    const reasonsOf = (weight) => judged.filter((one) => one.weight === weight).map(({ rule }) => explain(rule, policies));
    const errors = distinct([...evidences.problems.map(core_reason/* reasonOf */.A), ...reasonsOf('error')]);
    const failed = distinct([
        ...evidences.guards.toSorted((a, b) => b.severity - a.severity).map(explainGuard),
        ...reasonsOf('failed'),
    ]);
    const reviewed = distinct(reasonsOf('needs-review'));
    const unsure = distinct(reasonsOf('inconclusive'));
    if (errors.length > 0)
        return { verdict: 'error', reasons: [...errors, ...failed, ...reviewed] };
    if (failed.length > 0)
        return { verdict: 'failed', reasons: [...failed, ...reviewed] };
    if (reviewed.length > 0)
        return { verdict: 'needs-review', reasons: reviewed };
    if (unsure.length > 0)
        return { verdict: 'inconclusive', reasons: unsure };
    return { verdict: 'passed', reasons: [(0,core_reason/* createReason */.H)('PASSED', describePass(rules))] };
}
/** What one rule makes of the verdict. A broken review rule is a person's to accept, and so is one that counts as broken. */
function decide_weigh({ result, lacksBaseline }, policies) {
    const blocking = result.list === 'require' ? 'failed' : 'needs-review';
    switch (result.outcome) {
        case 'held':
            return null;
        case 'unmeasured':
            return 'error';
        case 'broken':
            return blocking;
        case 'unsure': {
            const policy = policyFor(lacksBaseline, policies);
            if (policy === 'fail')
                return blocking;
            return policy === 'review' ? 'needs-review' : 'inconclusive';
        }
    }
}
function policyFor(lacksBaseline, policies) {
    if (lacksBaseline)
        return policies.onMissingBaseline;
    return policies.preset === 'strict' ? 'fail' : policies.unsure;
}
function explain({ result, lacksBaseline }, policies) {
    const { reason } = result;
    const policy = result.outcome === 'unsure' ? policyFor(lacksBaseline, policies) : 'pass';
    if (policy === 'pass' || reason.remedy !== undefined)
        return reason;
    const setting = lacksBaseline
        ? (0,core_text/* say */.cv) `onMissingBaseline: ${[policy]}`
        : policies.preset === 'strict'
            ? (0,core_text/* say */.cv) `preset: strict`
            : (0,core_text/* say */.cv) `unsure: ${[policy]}`;
    return { ...reason, remedy: [...(0,core_text/* say */.cv) `The spec says ${setting}, so this counts.`] };
}
function explainGuard({ code, text, remedy }) {
    return (0,core_reason/* createReason */.H)(code, text, remedy);
}
function describePass(rules) {
    if (rules.length === 0)
        return (0,core_text/* say */.cv) `Nothing is required: every rule is only watched.`;
    const relative = rules.find((rule) => rule.result.estimate !== null);
    const held = (0,core_text/* say */.cv) `${[rules.length === 1 ? 'The one rule holds' : `All ${String(rules.length)} rules hold`]}.`;
    return relative === undefined ? held : (0,core_text/* say */.cv) `${held} ${relative.result.reason.text}`;
}
/** Rules that lack the same thing say the same sentence once. */
function distinct(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./build/core/next.js

/** What a reader can do now, by what decided. Remedies of single causes stand with their causes. */
function adviseNext({ verdict }, rules, baseline, hasWorst) {
    const first = baseline.kind === 'missing'
        ? [
            (0,core_text/* say */.cv) `This run becomes the baseline once the gate runs on the branch that is compared with: merge, or run its workflow there.`,
        ]
        : [];
    switch (verdict) {
        case 'error':
            return [];
        case 'failed':
            return [
                ...(hasWorst ? [(0,core_text/* say */.cv) `Open the worst items and compare what both sides answered.`] : []),
                (0,core_text/* say */.cv) `If the change is meant, say so in this pull request: adapt the expected outputs in the dataset, or the rule in the spec.`,
                ...first,
            ];
        case 'needs-review':
            return [
                (0,core_text/* say */.cv) `Look at what the review rules say; whoever accepts it changes the rule in this pull request.`,
                ...first,
            ];
        case 'inconclusive':
            return [
                ...first,
                ...(needsMoreItems(rules)
                    ? [(0,core_text/* say */.cv) `Add items to the dataset, or repeat each item: both sharpen the comparison.`]
                    : []),
            ];
        case 'passed':
            return first;
    }
}
function needsMoreItems(rules) {
    return rules.some((rule) => rule.result.list !== 'watch' && rule.result.outcome === 'unsure' && !rule.lacksBaseline);
}

;// CONCATENATED MODULE: ./build/core/judge.js














/**
 * One gate's report from what was measured: pair, compare, decide. Pure: all chance comes from a seed made of the gate,
 * the candidate's dataset and commit, and the scores, so equal values give equal verdicts wherever they are judged.
 */
function judge(input) {
    const candidate = createSide(input.candidate);
    const mayQuote = input.reportText === 'full';
    const problem = findCandidateProblem(candidate, input.dataset, mayQuote);
    const baseline = readBaseline(candidate, input.baseline, input.pinnedVersion);
    if (problem !== null) {
        return reportOf(input, candidate, baseline, [], nothingCompared, { verdict: 'error', reasons: [(0,core_reason/* reasonOf */.A)(problem)] });
    }
    const before = baseline.kind === 'found' ? baseline.side : null;
    const rules = input.rules.rules.length > 0 ? input.rules.rules : defaultRules(candidate, before, input.rules.scores);
    const comparison = compare({
        rules,
        settings: input.rules,
        candidate,
        baseline,
        seed: seedOf(input, candidate),
        mayQuote,
    });
    const decision = decide({ ...comparison, problems: findProblems(input, rules) }, input.rules);
    return reportOf(input, candidate, baseline, rules, comparison, decision);
}
const nothingCompared = { rules: [], guards: [], scores: new Map(), adjustment: null };
/** A gate that could not be judged, with as much of its candidate as there is. */
function errorGate(gate, problems, candidate) {
    const side = candidate === undefined ? null : createSide(candidate);
    return {
        name: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        seed: '',
        verdict: 'error',
        reasons: problems.map(core_reason/* reasonOf */.A),
        rules: [],
        items: countItems(side, side?.items.size ?? 0, { kind: 'none' }),
        baselineState: { status: 'error', words: [...(0,core_text/* say */.cv) `not looked at`] },
        worst: [],
        notes: [],
        next: [],
        candidate: candidate === undefined ? null : published(candidate, gate.reportText ?? 'ids'),
        baseline: null,
    };
}
/** What no rule can say of itself: that there is no rule, or nothing that one could be held against. */
function findProblems({ rules: written, baseline }, rules) {
    if (written.rules.length === 0 && baseline.status === 'none') {
        return [
            {
                code: 'NOTHING_TO_JUDGE',
                text: (0,core_text/* say */.cv) `No rule is written, and without a baseline there is nothing to hold a score against.`,
                remedy: (0,core_text/* say */.cv) `Write a rule under require, such as mean >= 0.8, or name a baseline.`,
            },
        ];
    }
    if (rules.length > 0)
        return [];
    return [
        {
            code: 'NOTHING_TO_JUDGE',
            text: (0,core_text/* say */.cv) `No rule is written, and no evaluator gave a number or a boolean that could be judged.`,
            remedy: (0,core_text/* say */.cv) `Export evaluators from the task module, or write a rule under require.`,
        },
    ];
}
function reportOf(input, candidate, baseline, rules, comparison, decision) {
    const mayQuote = input.reportText === 'full';
    const before = baseline.kind === 'found' ? baseline.side : null;
    const worst = findWorstItems({ rules, comparison, candidate, baseline: before, dataset: input.dataset, mayQuote });
    return {
        name: input.gate,
        ...(input.description === undefined ? {} : { description: input.description }),
        seed: seedOf(input, candidate),
        verdict: decision.verdict,
        reasons: [...decision.reasons],
        rules: comparison.rules.map((rule) => rule.result),
        items: countItems(candidate, input.dataset?.items.length ?? candidate.items.size, baseline),
        baselineState: describeBaseline(input.baseline, baseline),
        worst,
        notes: findNotes(candidate, baseline, comparison).map((note) => [...note]),
        next: adviseNext(decision, comparison.rules, baseline, worst.length > 0).map((text) => [...text]),
        candidate: published(input.candidate, input.reportText),
        baseline: input.baseline.status === 'found' ? published(input.baseline.record, input.reportText) : null,
    };
}
function describeBaseline(baseline, state) {
    if (baseline.status === 'missing')
        return { status: 'missing', words: [...baseline.reason] };
    if (baseline.status === 'none')
        return { status: 'none', words: [...(0,core_text/* say */.cv) `none was asked for`] };
    return { status: state.kind === 'unusable' ? 'error' : 'found', words: [...baseline.origin.words] };
}
function countItems(candidate, total, baseline) {
    const pairing = baseline.kind === 'found' || baseline.kind === 'unusable' ? (baseline.pairing ?? unpaired) : unpaired;
    const results = [...(candidate?.items.values() ?? [])];
    const failed = results.filter((repetitions) => repetitions.some((result) => result.error !== null)).length;
    return {
        total,
        scored: results.length - failed,
        failed,
        unpaired: countUnpaired(pairing),
        onlyCandidate: [...pairing.onlyCandidate],
        onlyBaseline: [...pairing.onlyBaseline],
        changed: [...pairing.changed],
    };
}
/** Under `ids` no output goes into a report, nor anything that could quote one. */
function published(record, reportText) {
    if (reportText === 'full')
        return record;
    return {
        ...record,
        itemResults: record.itemResults.map(({ output: _output, comments: _comments, ...result }) => ({
            ...result,
            scoreErrors: result.scoreErrors.map(({ evaluator }) => ({ evaluator, message: '' })),
            error: result.error === null ? null : { code: result.error.code, message: '' },
        })),
    };
}
/** Hexadecimal, so that no name from outside reaches the report by it. */
function seedOf({ gate, seed, candidate: { comparability, identity } }, candidate) {
    if (seed !== undefined)
        return seed;
    const parts = [gate, comparability.dataset.hash, identity.commit ?? null, (0,compare_readings/* scoreNames */.Xc)(candidate)];
    const text = JSON.stringify(parts);
    return [0, 1].map((variant) => (hash32(text, variant) >>> 0).toString(16).padStart(8, '0')).join('');
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

/***/ 74808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export shorten */
/**
 * What nobody can see, or what moves what they see, made visible. Every encoder starts here, so a value from outside
 * shows as what it is in a comment, a log and a terminal alike.
 */
/** CRLF, LF, CR, next line, line and paragraph separator. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** A variation selector that asks for the coloured form of the sign before it: the one invisible that changes no reading. */
const EMOJI_PRESENTATION = /(\p{Extended_Pictographic})\uFE0F/gu;
/**
 * Controls, format characters, lone surrogates, private use, unassigned and noncharacters (all of General_Category C),
 * whatever a renderer may leave out (Default_Ignorable), and two blanks that are neither (braille blank, object replacement).
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u2800\uFFFC]/gu;
/** Stacked combining marks reach into other lines; no script needs more than four on one letter. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const SPACES = /[\p{Zs}\t]/gu;
/** Lines of `raw`, every hidden character shown: controls as control pictures, the rest as `⟦U+202E⟧`. */
function visibleLines(raw) {
    return raw.split(LINE_END).map(showHidden);
}
/** `raw` in one line of at most `limit` UTF-16 units, line ends shown as `⏎` and a cut as `…`. */
function visibleLine(raw, limit) {
    // A value may be megabytes long: no more of it is looked at than could be shown.
    const isLong = raw.length > limit * 2;
    const line = visibleLines(isLong ? raw.slice(0, limit * 2) : raw).join('⏎');
    return isLong && line.length <= limit ? `${cut(line, limit - 1)}…` : shorten(line, limit);
}
/** `line` as it is when it fits `limit` UTF-16 units, else its start and `…`. */
function shorten(line, limit) {
    return line.length <= limit ? line : `${cut(line, limit - 1)}…`;
}
/** The first `length` UTF-16 units, one fewer where that would be half a character. */
function cut(line, length) {
    const isInsidePair = /[\uD800-\uDBFF]/.test(line.charAt(length - 1));
    return line.slice(0, isInsidePair ? length - 1 : length);
}
function showHidden(line) {
    return line
        .replace(SPACES, ' ')
        .replace(EMOJI_PRESENTATION, '$1')
        .replace(HIDDEN, showCharacter)
        .replace(STACKED_MARKS, '$1…');
}
function showCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}


/***/ }),

/***/ 36705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ scoreUnit),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   lO: () => (/* binding */ ruleUnit),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

/** What a rule's numbers are in. */
function ruleUnit(gate, rule) {
    const isInScoreUnits = /^(?:mean|median|min|max|p\d+|stddev|value)\b/.test(rule.rule);
    if (!isInScoreUnits)
        return rule.rule.startsWith('share') ? 'points' : 'none';
    return scoreUnit(gate, rule.score);
}
/** A score's unit: points where its range is 0 to 1, written or as all its values on both sides show. */
function scoreUnit(gate, score) {
    if (score === 'cost')
        return 'USD';
    if (score === 'latency')
        return 's';
    if (_spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score))
        return 'none';
    const range = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.range;
    if (range !== undefined)
        return range[0] === 0 && range[1] === 1 ? 'points' : 'none';
    const values = [gate.candidate, gate.baseline]
        .flatMap((record) => record?.itemResults ?? [])
        .flatMap((result) => result.scores[score] ?? []);
    const isUnitInterval = values.every((value) => typeof value !== 'number' || (value >= 0 && value <= 1));
    return values.length > 0 && isUnitInterval ? 'points' : 'none';
}
/** A value with as many digits as it takes to tell it from each of `others`, and from a whole number that it is not. */
function formatValue(value, unit, others = []) {
    if (value === null)
        return '–';
    const suffix = unit === 'USD' || unit === 's' ? ` ${unit}` : '';
    return `${digits(value, others)}${suffix}`;
}
/** An amount of a score, never negative: `5.9 points`, `0.25`, `1.2 s`. */
function formatAmount(amount, unit) {
    return unit === 'points'
        ? `${points(amount)} ${points(amount) === '1' ? 'point' : 'points'}`
        : formatValue(amount, unit);
}
/** `−16.7 points (−27.8 to −5.6)`: candidate minus baseline, with its interval. */
function formatDifference(estimate, unit) {
    const [difference, lower, upper] = [estimate.difference, estimate.lower, estimate.upper].map((value) => signed(value, unit));
    const name = unit === 'points' ? ' points' : unit === 'none' ? '' : ` ${unit}`;
    return `${difference ?? ''}${name} (${lower ?? ''} to ${upper ?? ''})`;
}
/** A probability: `0.031`, and `< 0.0001` below that. */
function formatProbability(probability) {
    return probability < 0.0001 ? '< 0.0001' : digits(probability, []);
}
/** `95 %`. */
function formatShare(share) {
    return `${digits(share * 100, [])} %`;
}
/** How long from one ISO 8601 time to another, for people: `2 days`, `3 min 20 s`. Null when either is not a time. */
function formatDuration(from, to) {
    const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${seconds.toFixed(0)} s`;
    if (seconds < 3600)
        return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
    if (seconds < 2 * 86400)
        return `${String(Math.floor(seconds / 3600))} h ${String(Math.floor((seconds % 3600) / 60))} min`;
    return `${String(Math.floor(seconds / 86400))} days`;
}
/** `1 item`, `2 items`. */
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function signed(value, unit) {
    if (value === 0)
        return '0';
    const size = unit === 'points' ? (Math.abs(value) * 100).toFixed(1) : digits(Math.abs(value), []);
    return value < 0 ? `−${size}` : `+${size}`;
}
function points(value) {
    const rounded = (value * 100).toFixed(1);
    return Number(rounded) === 0 && value !== 0 ? digits(value * 100, []) : rounded.replace(/\.0$/, '');
}
function digits(value, others) {
    if (!Number.isFinite(value))
        return String(value);
    if (Number.isInteger(value))
        return minus(String(value));
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    const fewest = Math.min(12, Math.max(0, exponent < 0 ? 2 - exponent : 3 - exponent));
    const apart = [...others, Math.round(value)].filter((other) => other !== null && other !== value);
    for (let decimals = fewest; decimals <= 15; decimals += 1) {
        const shown = Number(value.toFixed(decimals));
        if (!apart.some((other) => other !== null && Number(other.toFixed(decimals)) === shown))
            return minus(String(shown));
    }
    return minus(String(value));
}
function minus(number) {
    return number.replace(/^-/, '−');
}


/***/ }),

/***/ 37638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
/** Shorter values stand in ordinary text by chance; hiding them would hide the report. */
const SHORTEST_SECRET = 8;
const HIDDEN = '***';
/**
 * The report without any of the secrets: as they are, in base64 (at each of its three offsets), hexadecimal, URL and JSON
 * form. A task may print a key that it was given, and everything published is made from the report.
 */
function redactReport(report, secrets) {
    const redact = redactor(secrets);
    // Only the text of strings changes, so the shape is what it was.
    return redactValue(report, redact);
}
/** A function that hides the secrets in one text. */
function redactor(secrets) {
    const forms = secrets
        .map((secret) => secret.trim())
        .filter((secret) => secret.length >= SHORTEST_SECRET)
        .flatMap(secretForms)
        .sort((a, b) => b.length - a.length);
    if (forms.length === 0)
        return (text) => text;
    const pattern = new RegExp([...new Set(forms)].map(escapePattern).join('|'), 'gi');
    return (text) => text.replace(pattern, HIDDEN);
}
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((element) => redactValue(element, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [redact(key), redactValue(field, redact)]));
}
function secretForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        Array.from(secret).reverse().join(''),
        hex,
        ...[0, 1, 2]
            .map((offset) => base64At(bytes, offset))
            .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST_SECRET);
}
/** The part of any base64 text, with the secret `offset` bytes after a group's start, that depends on the secret alone. */
function base64At(bytes, offset) {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, '');
    const leading = [0, 2, 3][offset] ?? 0;
    const isLastShared = (offset + bytes.length) % 3 !== 0;
    return text.slice(leading, isLastShared ? -1 : undefined);
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw `\$&`);
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
/* unused harmony exports text, reason, estimate, OUTCOMES, ruleResult, itemDifference, gateReport */
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
});
const OUTCOMES = ['held', 'broken', 'unsure', 'unmeasured'];
const ruleResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    list: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_LISTS */ .bz),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isDefault: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(OUTCOMES),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    baselineValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    bound: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('what the value was held against, the baseline worked in'),
    estimate: estimate.nullable(),
    reason,
    place: reason.shape.place,
});
/** One item on which the candidate differs from the baseline on a ruled score, or failed. */
const itemDifference = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    why: text.describe('the evaluator’s comment or the item’s error'),
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    expectedOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    baselineOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    candidateLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    baselineLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
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
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    next: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('what to do now'),
    candidate: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
    baseline: _run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecord */ .DW.nullable(),
});
const report = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(REPORT_FORMAT),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('name and version of the program'),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('path of the spec as given'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)]),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason).describe('why no gate could be judged: spec, inputs'),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateReport),
});


/***/ }),

/***/ 69549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   f8: () => (/* binding */ itemResult),
/* harmony export */   i4: () => (/* binding */ RUN_FORMAT)
/* harmony export */ });
/* unused harmony exports scoreValue, savedRules, identity */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45611);


/** `langfuse-gate.run` v1: one run of a dataset, as saved, compared, uploaded and found again as a baseline. */
const RUN_FORMAT = 'langfuse-gate.run';
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const scoreValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]);
const itemResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('SHA-256 of the item’s content; null where the source of the record cannot tell'),
    repetition: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('items that belong together share it; they are then no independent evidence'),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scoreValue),
    comments: names.optional().describe('what evaluators said of their scores, by score name'),
    scoreErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ evaluator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable().describe('why there is no output'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('seconds in the task'),
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('USD'),
    traceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    output: json.optional(),
});
const scoreSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).exactOptional(),
    range: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).readonly().exactOptional(),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    tie: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
});
const savedRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    require: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    review: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    watch: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .fG),
    unsure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scoreSettings),
});
const identity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit that was checked out'),
    headCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the head of the pull request, where the checked-out commit is its merge'),
    baseCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what the change would be merged into: the first parent of that merge'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the workflow run'),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    isDirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('the working tree had changes that are in no commit'),
});
const runRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(RUN_FORMAT),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the run’s unique name'),
    experimentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rules: savedRules,
    identity,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what was run, for people'),
    comparability: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['file', 'langfuse']),
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        }),
        evaluators: names.describe('fingerprint of each evaluator: its version, else a hash of its files'),
        repeat: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    }),
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('item results that a complete run has: items times repetitions'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    itemResults: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemResult),
});


/***/ }),

/***/ 18921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ renderRunRecords),
/* harmony export */   Vw: () => (/* binding */ parseRunRecords),
/* harmony export */   _R: () => (/* binding */ parseBaselineRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14486);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69549);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);





const REMEDY = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Make it again, with ${'--save'} or ${'--json'}.`;
const heading = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() });
/**
 * The runs that a file holds: a run record, a list of them, or a report, whose candidates they are. `file` is the path
 * for messages. Throws GateError RECORD_UNREADABLE.
 */
function parseRunRecords(text, file) {
    const value = parseJson(text, file);
    if (Array.isArray(value))
        return value.map((one) => parseRecord(one, file));
    if (headingOf(value, file).format === _report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMAT */ .t3) {
        return parseAs(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8, value, file).gates.flatMap(({ candidate }) => (candidate === null ? [] : [candidate]));
    }
    return [parseRecord(value, file)];
}
/**
 * The run of this gate in a saved file, fit to be compared with. Throws GateError: BASELINE_UNREADABLE when the file is
 * not as this program writes it, or the run is not complete; BASELINE_NOT_FOUND when it has no run of the gate.
 */
function parseBaselineRecord(text, file, gate) {
    const records = asBaseline(() => parseRunRecords(text, file));
    const [record, second] = records.filter((one) => one.gate === gate);
    if (record === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_NOT_FOUND',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has no run of the gate ${gate}; it has ${records.length === 0 ? ['none'] : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(records.map((one) => one.gate))}`,
            remedy: REMEDY,
        });
    }
    if (second !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has more than one run of the gate ${gate}`,
            remedy: REMEDY,
        });
    }
    if (!record.complete) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
            code: 'BASELINE_UNREADABLE',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run of the gate ${gate} in ${file} is not complete, so it is no baseline`,
            remedy: REMEDY,
        });
    }
    return record;
}
function asBaseline(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(error.problems.map((problem) => ({ ...problem, code: 'BASELINE_UNREADABLE' })), { cause: error });
    }
}
/** Run records as `--save` writes them: one as it is, several as a list. One line for each item, so that two can be compared. */
function renderRunRecords(records) {
    const [only] = records;
    return records.length === 1 && only !== undefined
        ? `${renderRecord(only)}\n`
        : `[\n${records.map(renderRecord).join(',\n')}\n]\n`;
}
function renderRecord({ itemResults, ...rest }) {
    const head = JSON.stringify(rest, null, 2).slice(0, -2);
    if (itemResults.length === 0)
        return `${head},\n  "itemResults": []\n}`;
    return `${head},\n  "itemResults": [\n${itemResults.map((result) => `    ${JSON.stringify(result)}`).join(',\n')}\n  ]\n}`;
}
function parseRecord(value, file) {
    const { format } = headingOf(value, file);
    if (format === _run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FORMAT */ .i4)
        return parseAs(_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecord */ .DW, value, file);
    throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has the format ${format}; a run has ${_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FORMAT */ .i4}, a report ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMAT */ .t3}`);
}
function headingOf(value, file) {
    const parsed = heading.safeParse(value);
    if (!parsed.success)
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is neither a saved run nor a report`);
    if (parsed.data.version !== 1) {
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} has version ${parsed.data.version} of its format; this program reads version 1`);
    }
    return parsed.data;
}
function parseAs(schema, value, file) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const at = issue?.path.map(String).join('.') ?? '';
    throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is not as this program writes it, at ${at}: ${issue?.message ?? ''}`);
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The file ${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, error);
    }
}
function unreadable(text, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({ code: 'RECORD_UNREADABLE', text, remedy: REMEDY }, { cause });
}


/***/ }),

/***/ 87324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



const PLAIN_NAMES = _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .g.map(({ name }) => name).filter((name) => name !== 'percentile' && name !== 'share');
const ALL_NAMES = [...PLAIN_NAMES, 'p1 to p99', 'share(CONDITION)'].join(', ');
const OPERATORS = ['>=', '<=', '>', '<', '==', '!='];
const NUMBER = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Reads `STATISTIC OPERATOR BOUND` to the last character; nothing that is left over is ignored. */
function parseCondition(text) {
    const statistic = readStatistic(text, skipSpace(text, 0));
    if (!statistic.ok)
        return statistic;
    const operator = readOperator(text, skipSpace(text, statistic.end));
    if (!operator.ok)
        return operator;
    const bound = readBound(text, skipSpace(text, operator.end));
    if (!bound.ok)
        return bound;
    const end = skipSpace(text, bound.end);
    if (end < text.length)
        return refuse(end, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The rule ends before ${rest(text, end)}; write one rule for each condition`);
    return { ok: true, condition: { statistic: statistic.value, operator: operator.value, bound: bound.value } };
}
function readStatistic(text, start) {
    const word = take(text, start, /[A-Za-z_]\w*(?:\.\d+)?/y);
    if (word === null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A rule starts with a statistic, as in ${'mean >= 0.8'}; found ${rest(text, start)}`);
    }
    const end = start + word.length;
    if (word === 'share')
        return readShare(text, skipSpace(text, end));
    const plain = PLAIN_NAMES.find((name) => name === word);
    if (plain !== undefined)
        return { ok: true, value: { name: plain }, end };
    if (/^p\d+(?:\.\d+)?$/.test(word)) {
        const percent = Number(word.slice(1));
        if (Number.isInteger(percent) && percent >= 1 && percent <= 99) {
            return { ok: true, value: { name: 'percentile', percent }, end };
        }
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Percentiles go from p1 to p99 in whole numbers; found ${word}`);
    }
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...PLAIN_NAMES, 'share']);
    const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), near) <= 2;
    const advice = isNear ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `did you mean ${near}?` : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `they are ${[ALL_NAMES]}`;
    return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no statistic ${word}; ${advice}`);
}
function readShare(text, start) {
    if (text[start] !== '(')
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share takes a condition in brackets, as in ${'share(>= 0.8)'}`);
    const operator = readOperator(text, skipSpace(text, start + 1));
    if (!operator.ok)
        return operator;
    const value = readLiteral(text, skipSpace(text, operator.end));
    if (!value.ok)
        return value;
    if (typeof value.value !== 'number' && operator.value !== '==' && operator.value !== '!=') {
        return refuse(start + 1, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator.value} orders numbers; true, false and texts are compared with ${'=='} or ${'!='}`);
    }
    const close = skipSpace(text, value.end);
    if (text[close] !== ')')
        return refuse(close, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The condition of share ends with a closing bracket; found ${rest(text, close)}`);
    return { ok: true, value: { name: 'share', operator: operator.value, value: value.value }, end: close + 1 };
}
function readLiteral(text, start) {
    const word = take(text, start, /true\b|false\b/y);
    if (word !== null)
        return { ok: true, value: word === 'true', end: start + word.length };
    const quoted = take(text, start, /"(?:[^"\\]|\\["\\])*"/y);
    if (quoted !== null) {
        return { ok: true, value: quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'), end: start + quoted.length };
    }
    if (take(text, start, /[+\-\d]/y) !== null)
        return readNumber(text, start);
    return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share compares with a number, true, false or a text in double quotes; found ${rest(text, start)}`);
}
function readOperator(text, start) {
    const found = take(text, start, /[<>=!]+/y);
    const operator = OPERATORS.find((one) => one === found);
    if (operator !== undefined)
        return { ok: true, value: operator, end: start + operator.length };
    const remedies = {
        '=': '==',
        '=>': '>=',
        '=<': '<=',
        '===': '==',
        '!==': '!=',
        '<>': '!=',
    };
    const remedy = found === null ? undefined : remedies[found];
    return refuse(start, remedy === undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `An operator is expected (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(OPERATORS, 6)}); found ${rest(text, start)}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no operator ${found ?? ''}; write ${remedy}`);
}
function readBound(text, start) {
    const baseline = take(text, start, /baseline\b/y);
    if (baseline !== null)
        return readBaselineChange(text, start + baseline.length);
    if (take(text, start, /[+\-\d]/y) === null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A bound is a number, a percentage or baseline; found ${rest(text, start)}`);
    }
    const number = readNumber(text, start);
    if (!number.ok)
        return number;
    const percent = take(text, number.end, /[ \t]*%/y);
    if (percent === null)
        return { ok: true, value: { kind: 'number', value: number.value }, end: number.end };
    return { ok: true, value: { kind: 'number', value: number.value / 100 }, end: number.end + percent.length };
}
function readBaselineChange(text, start) {
    const signAt = skipSpace(text, start);
    const sign = take(text, signAt, /[-+*]/y);
    if (sign === null)
        return { ok: true, value: { kind: 'baseline', change: { kind: 'none' } }, end: start };
    const numberAt = skipSpace(text, signAt + 1);
    if (take(text, numberAt, /\d/y) === null) {
        return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${`baseline ${sign}`} is followed by a number without a sign; found ${rest(text, numberAt)}`);
    }
    const number = readNumber(text, numberAt);
    if (!number.ok)
        return number;
    const percent = take(text, number.end, /[ \t]*%/y);
    const end = number.end + (percent ?? '').length;
    if (sign === '*') {
        if (percent !== null) {
            return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'baseline *'} takes a factor and no percentage: write ${`baseline * ${String(number.value / 100)}`}`);
        }
        if (number.value === 0)
            return refuse(numberAt, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'baseline * 0'} is always 0: write the number`);
        return againstBaseline({ kind: 'times', factor: number.value }, end);
    }
    const amount = sign === '-' ? -number.value : number.value;
    return againstBaseline(percent === null ? { kind: 'add', amount } : { kind: 'percent', percent: amount }, end);
}
function againstBaseline(change, end) {
    return { ok: true, value: { kind: 'baseline', change }, end };
}
function readNumber(text, start) {
    const digits = take(text, start, NUMBER);
    if (digits === null)
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A number is expected; found ${rest(text, start)}`);
    const end = start + digits.length;
    if (take(text, end, /[\w.,]/y) !== null) {
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A number is written like 0.85 or 1200; found ${rest(text, start)}`);
    }
    const value = Number(digits);
    if (!Number.isFinite(value))
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The number ${digits} is too large`);
    return { ok: true, value, end };
}
/** What `pattern` (sticky) matches at `start`. */
function take(text, start, pattern) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0] ?? null;
}
function skipSpace(text, start) {
    return start + (take(text, start, /[ \t]*/y) ?? '').length;
}
const REST_LENGTH = 40;
function rest(text, start) {
    const left = text.slice(start).trim();
    if (left === '')
        return ['the end of the rule'];
    return [{ value: left.length > REST_LENGTH ? `${left.slice(0, REST_LENGTH)}…` : left }];
}
function refuse(offset, text) {
    return { ok: false, text, offset };
}


/***/ }),

/***/ 98752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ refuseRule),
/* harmony export */   n3: () => (/* binding */ isRelative)
/* harmony export */ });
/* unused harmony export refuseScore */
/* harmony import */ var _compare_score_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** Why a rule that reads well cannot be judged, or asks for the opposite of what is good; `null` when it can. */
function refuseRule(rule, settings) {
    return refuseScore(rule.score) ?? refuseBaseline(rule) ?? refuseValue(rule) ?? refuseDirection(rule, settings);
}
/** Scores of DESIGN that have no source yet. */
function refuseScore(score) {
    if (score !== 'cost' && score !== 'tokens')
        return null;
    return {
        code: 'NOT_SUPPORTED_YET',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The built-in score ${score} is not supported yet: nothing measures it`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Leave its rules out; latency and errors are measured.`,
    };
}
/** Whether the rule needs a baseline: its bound is one, or it counts pairs. */
function isRelative({ condition: { statistic, bound } }) {
    return bound.kind === 'baseline' || (0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatistic */ .Y)(statistic).of === 'signs';
}
function refuseBaseline({ list, condition: { statistic, operator, bound }, }) {
    if (bound.kind !== 'baseline')
        return null;
    if (operator === '==' || operator === '!=') {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator} cannot be held against the baseline: whether two runs are exactly equal says nothing`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'>= baseline'} where higher is better, ${'<= baseline'} where lower is.`);
    }
    if (statistic.name === 'value') {
        if (list === 'watch')
            return null;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'value'} is one number a run, so nothing can be said of its chance: against the baseline it is allowed in watch only`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Move the rule to watch, or write a number as its bound.`);
    }
    if ((0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatistic */ .Y)(statistic).relative !== null)
        return null;
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${nameOf(statistic)} cannot be held against the baseline: ${[WHY_ABSOLUTE[statistic.name] ?? '']}`, instead(statistic));
}
const WHY_ABSOLUTE = {
    min: 'it is one item, and moves by chance',
    max: 'it is one item, and moves by chance',
    stddev: 'there is no test for it here',
    count: 'it counts items, not how good they are',
    worse: 'it already counts the items that fell against the baseline',
    better: 'it already counts the items that rose against the baseline',
    tied: 'it already counts the items that stayed as in the baseline',
};
function instead(statistic) {
    switch (statistic.name) {
        case 'min':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'p5 >= baseline'} or ${'worse <= 0'}, or min with a number.`;
        case 'max':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'p95 <= baseline'} or ${'worse <= 0'}, or max with a number.`;
        case 'stddev':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write stddev with a number, or mean against the baseline.`;
        case 'better':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number of items, as in ${'better >= 3'}.`;
        case 'worse':
        case 'tied':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number of items, as in ${`${statistic.name} <= 3`}.`;
        default:
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a number, as in ${`${statistic.name} >= 100`}.`;
    }
}
function refuseValue({ condition }) {
    if (condition.statistic.name !== 'value')
        return null;
    return {
        code: 'NOT_SUPPORTED_YET',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'value'} is the score of a run evaluator, which is not supported yet`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a statistic of the items' scores, such as mean.`,
    };
}
function refuseDirection({ score, condition: { statistic, operator } }, settings) {
    const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
    const asked = directionOf(operator);
    const good = goodDirection(statistic, (0,_compare_score_type_js__WEBPACK_IMPORTED_MODULE_0__/* .betterOf */ .Kd)(score, own));
    if (asked === null || good === null || asked === good)
        return null;
    const opposite = good === 'higher' ? '>=' : '<=';
    if (statistic.name === 'worse' || statistic.name === 'better') {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${`${statistic.name} ${operator}`} asks for ${[statistic.name === 'worse' ? 'more items that fell' : 'fewer items that rose']}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${`${statistic.name} ${opposite}`}.`);
    }
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator} asks for the opposite of what is good: ${[good]} is better for the ${nameOf(statistic)} of ${score}`, betterIsFixed(score)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${opposite}.`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${opposite}, or say under ${'scores'} that ${[asked]} is better for ${score}.`);
}
function directionOf(operator) {
    if (operator === '>=' || operator === '>')
        return 'higher';
    return operator === '<=' || operator === '<' ? 'lower' : null;
}
/** Which way a statistic goes when the score gets better; `null` where neither way does. */
function goodDirection(statistic, better) {
    switch (statistic.name) {
        case 'stddev':
        case 'count':
        case 'tied':
            return null;
        case 'worse':
            return 'lower';
        case 'better':
            return 'higher';
        case 'share': {
            const counted = directionOf(statistic.operator);
            if (counted === null)
                return null;
            return counted === better ? 'higher' : 'lower';
        }
        default:
            return better;
    }
}
function betterIsFixed(score) {
    return score === 'latency' || score === 'errors';
}
function nameOf(statistic) {
    if (statistic.name === 'percentile')
        return [`p${String(statistic.percent)}`];
    return [statistic.name];
}
function invalid(text, remedy) {
    return { code: 'SPEC_INVALID', text, remedy };
}


/***/ }),

/***/ 45611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bz: () => (/* binding */ RULE_LISTS),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   n4: () => (/* binding */ BUILT_IN_SCORES)
/* harmony export */ });
const RULE_LISTS = ['require', 'review', 'watch'];
const PRESETS = ['quiet', 'balanced', 'sensitive', 'strict'];
/** What happens to a rule that the evidence cannot settle. */
const POLICIES = ['pass', 'review', 'fail'];
/** Scores that the gate makes itself; a user's score may not have these names. */
const BUILT_IN_SCORES = ['cost', 'latency', 'tokens', 'errors'];


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saveRules),
/* harmony export */   s: () => (/* binding */ restoreRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _rule_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87324);
/* harmony import */ var _rule_refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98752);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45611);





/** What decides, as it is kept with a run: rules in the words of the spec, so that a person can read and change them. */
function saveRules({ rules, preset, unsure, onMissingBaseline, scores }) {
    const listed = (list) => {
        const texts = new Map();
        for (const rule of rules) {
            if (rule.list === list)
                texts.set(rule.score, [...(texts.get(rule.score) ?? []), rule.text]);
        }
        return Object.fromEntries(texts);
    };
    return {
        require: listed('require'),
        review: listed('review'),
        watch: listed('watch'),
        preset,
        unsure,
        onMissingBaseline,
        scores: { ...scores },
    };
}
/** The rules of a saved run, read by the same grammar as the spec's. Throws GateError RECORD_UNREADABLE. */
function restoreRules(saved) {
    const rules = _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_LISTS */ .bz.flatMap((list) => Object.entries(saved[list]).flatMap(([score, texts]) => texts.map((text) => {
        const parsed = (0,_rule_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .z)(text);
        if (!parsed.ok)
            throw unreadable(list, score, text, parsed.text);
        const rule = { list, score, text, condition: parsed.condition, isDefault: false };
        const refused = (0,_rule_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseRule */ .DI)(rule, saved.scores);
        if (refused !== null)
            throw unreadable(list, score, text, refused.text);
        return rule;
    })));
    const { preset, unsure, onMissingBaseline, scores } = saved;
    return { rules, preset, unsure, onMissingBaseline, scores };
}
function unreadable(list, score, rule, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u({
        code: 'RECORD_UNREADABLE',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `A saved rule cannot be read: ${rule} of ${score} under ${list}: ${why}`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Correct it in the file, or judge by a spec with ${'--spec'}.`,
    });
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ poissonMeanReaching),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32453);

/** Quantile of Student's t. jstat's error is below 1e-7, far under what a decision can see. */
function tQuantile(probability, degreesOfFreedom) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.inv(probability, degreesOfFreedom);
}
/** P(T ≤ value) for Student's t. */
function tCdf(value, degreesOfFreedom) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.cdf(value, degreesOfFreedom);
}
/** Quantile of the standard normal distribution. */
function normalQuantile(probability) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.normal.inv(probability, 0, 1);
}
/** The mean at which a Poisson count reaches `count` with this probability. */
function poissonMeanReaching(count, probability) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.gamma.inv(probability, count, 1);
}


/***/ }),

/***/ 14889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ STATISTICS),
  Y: () => (/* binding */ findStatistic)
});

;// CONCATENATED MODULE: ./build/core/statistics/count.js
/** How many items were scored; a failed item, or one whose evaluation is missing, is not. */
const count = {
    name: 'count',
    of: 'measured',
    relative: null,
    acceptsText: true,
    compute: (values) => values.length,
};

;// CONCATENATED MODULE: ./build/core/statistics/extremes.js
const min = {
    name: 'min',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: (values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? NaN),
};
const max = {
    name: 'max',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: (values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? NaN),
};

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/statistics/paired-counts.js
/** Items whose value fell, in the direction of the score, by more than its tie. */
const worse = countOf('worse', -1);
const better = countOf('better', 1);
const tied = countOf('tied', 0);
function countOf(name, sign) {
    return {
        name,
        of: 'signs',
        relative: null,
        acceptsText: false,
        compute: (signs) => signs.filter((one) => one === sign).length,
    };
}

;// CONCATENATED MODULE: ./build/core/statistics/quantiles.js
const median = {
    name: 'median',
    of: 'items',
    relative: 'recomputed',
    acceptsText: false,
    compute: (values) => quantile(values, 0.5),
};
/** `p1` to `p99`. */
const percentile = {
    name: 'percentile',
    of: 'items',
    relative: 'recomputed',
    acceptsText: false,
    compute: (values, term) => (term.name === 'percentile' ? quantile(values, term.percent / 100) : NaN),
};
/** Type 7 of Hyndman and Fan 1996 (R's default): linear between order statistics. NaN for no values. */
function quantile(values, probability) {
    const sorted = new Float64Array(values).sort();
    const position = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(position)] ?? NaN;
    const above = sorted[Math.ceil(position)] ?? NaN;
    return below + (above - below) * (position - Math.floor(position));
}

// EXTERNAL MODULE: ./build/core/statistics/share.js
var share = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/core/statistics/stddev.js
var stddev = __webpack_require__(33218);
// EXTERNAL MODULE: ./build/core/statistics/sum.js
var sum = __webpack_require__(83911);
;// CONCATENATED MODULE: ./build/core/statistics/value.js
/** The one value of a run evaluator's score. */
const value = {
    name: 'value',
    of: 'run',
    relative: null,
    acceptsText: false,
    compute: (values) => values[0] ?? NaN,
};

;// CONCATENATED MODULE: ./build/core/statistics/index.js









/** Every statistic that a rule can name. */
const STATISTICS = [
    mean/* mean */.i,
    median,
    min,
    max,
    percentile,
    stddev/* stddev */.T,
    sum/* sum */.c,
    count,
    share/* share */.uM,
    worse,
    better,
    tied,
    value,
];
function findStatistic(term) {
    const found = STATISTICS.find((statistic) => statistic.name === term.name);
    if (found === undefined)
        throw new TypeError(`no statistic is called ${term.name}`);
    return found;
}


/***/ }),

/***/ 62939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ average),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83911);

const mean = {
    name: 'mean',
    of: 'items',
    relative: 'differences',
    acceptsText: false,
    compute: average,
};
function average(values) {
    return (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X)(values) / values.length;
}


/***/ }),

/***/ 87753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ flipsToBlock),
/* harmony export */   WA: () => (/* binding */ requiredItems),
/* harmony export */   qn: () => (/* binding */ detectableBreaks),
/* harmony export */   z0: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* unused harmony export POWER */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);

/** How often a drop of the stated size must be found: 4 times out of 5. */
const POWER = 0.8;
/** The smallest drop that a one-sided test at `alpha` finds with this power, in units of the standard error (normal theory). */
function detectableDrop(standardError, alpha, power = POWER) {
    return ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * standardError;
}
/** The items that find a drop of `effect`, or rule it out when nothing changed, with this power (normal theory). */
function requiredItems(deviation, effect, alpha, power = POWER) {
    return Math.ceil((detectableDrop(deviation, alpha, power) / effect) ** 2);
}
/**
 * The least number of items that must break, none mending, before a mid-p can be at most `alpha`: half of 2^−k. Fewer
 * pairs than this can never block, whatever their values.
 */
function flipsToBlock(alpha) {
    return Math.ceil(-Math.log2(2 * alpha));
}
/**
 * The smallest share of breaking items that a mid-p test finds with this power when nothing else varies: the mean at
 * which a Poisson count reaches the flips it takes.
 */
function detectableBreaks(pairs, alpha, power = POWER) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonMeanReaching */ .OS)(flipsToBlock(alpha), power) / pairs;
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ meetsCondition),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);

/** Its values are the items' shares already: see `meetsCondition`. */
const share = {
    name: 'share',
    of: 'items',
    relative: 'differences',
    acceptsText: true,
    compute: _mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G,
};
/** 1 when the value meets the condition of the share, else 0. `==` between numbers is within 1e-9. */
function meetsCondition(value, term) {
    const wanted = typeof term.value === 'boolean' ? Number(term.value) : term.value;
    if (typeof value === 'number' && typeof wanted === 'number')
        return compareNumbers(value, term.operator, wanted) ? 1 : 0;
    const isEqual = value === wanted;
    return (term.operator === '==' && isEqual) || (term.operator === '!=' && !isEqual) ? 1 : 0;
}
/** Numbers this close are equal: what rounding makes of the same value. */
const EQUAL_WITHIN = 1e-9;
/** A condition as written, on unrounded numbers. Anything that is not finite meets none. */
function compareNumbers(value, operator, bound) {
    if (!Number.isFinite(value) || !Number.isFinite(bound))
        return false;
    switch (operator) {
        case '>=':
            return value >= bound;
        case '<=':
            return value <= bound;
        case '>':
            return value > bound;
        case '<':
            return value < bound;
        case '==':
            return Math.abs(value - bound) <= EQUAL_WITHIN;
        case '!=':
            return Math.abs(value - bound) > EQUAL_WITHIN;
    }
}


/***/ }),

/***/ 33218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deviation),
/* harmony export */   T: () => (/* binding */ stddev)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);

const stddev = {
    name: 'stddev',
    of: 'items',
    relative: null,
    acceptsText: false,
    compute: deviation,
};
/** Sample standard deviation, n−1. NaN for fewer than two values. */
function deviation(values) {
    if (values.length < 2)
        return NaN;
    const center = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(values);
    return Math.sqrt(values.reduce((all, value) => all + (value - center) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 83911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ total),
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
const sum = {
    name: 'sum',
    of: 'items',
    relative: 'differences',
    acceptsText: false,
    compute: total,
};
function total(values) {
    return values.reduce((all, value) => all + value, 0);
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 63410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createEdges)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/langfuse/item-attributes.js

/** What the gate keeps beside an item, so that a run read back knows what Langfuse does not. */
const ITEM_KEYS = {
    hash: 'langfuse_gate.hash',
    repetition: 'langfuse_gate.repetition',
    outputType: 'langfuse_gate.output_type',
    errorCode: 'langfuse_gate.error_code',
    errorMessage: 'langfuse_gate.error_message',
    /** How many scores the item was given: a read of fewer is not all of them. */
    scores: 'langfuse_gate.scores',
    scoreErrors: 'langfuse_gate.score_errors',
};
/** Input, output and expected output together must stay below Langfuse's limit of a request, 4.5 MB. */
const LONGEST_TEXT = 1_000_000;
const OBSERVATION_METADATA = 'langfuse.observation.metadata.';
/** On every span of an item's trace, the user's own too: Langfuse counts them to the experiment by these. */
function sharedAttributes(experiment, item, rootSpanId) {
    return {
        'langfuse.environment': experiment.environment,
        'langfuse.experiment.id': experiment.id,
        'langfuse.experiment.name': experiment.name,
        'langfuse.experiment.metadata': experiment.metadata,
        ...(experiment.datasetId === undefined ? {} : { 'langfuse.experiment.dataset.id': experiment.datasetId }),
        'langfuse.experiment.item.id': item.id,
        ...(isEmpty(item.metadata) ? {} : { 'langfuse.experiment.item.metadata': JSON.stringify(item.metadata) }),
        'langfuse.experiment.item.root_observation_id': rootSpanId,
    };
}
/** On the root span alone, from the start. */
function rootAttributes(experiment, item, repetition) {
    const { description, version } = experiment;
    return {
        'langfuse.observation.type': 'span',
        ...(description === undefined ? {} : { 'langfuse.experiment.description': description }),
        ...(version === undefined ? {} : { 'langfuse.experiment.item.version': version }),
        ...(isEmpty(item.expectedOutput)
            ? {}
            : { 'langfuse.experiment.item.expected_output': textOf(item.expectedOutput) }),
        ...(isEmpty(item.input) ? {} : { 'langfuse.observation.input': textOf(item.input) }),
        ...metadata({ hash: item.hash, repetition: String(repetition) }),
    };
}
/** On the root span alone, once the item is done. */
function answerAttributes({ output, error, scores, scoreErrors }) {
    return {
        ...(isEmpty(output) ? {} : { 'langfuse.observation.output': textOf(output) }),
        ...metadata({
            scores: String(scores.length),
            ...(error === undefined ? { outputType: outputType(output) } : {}),
            ...(error === undefined ? {} : { errorCode: error.code, errorMessage: error.message }),
            ...(scoreErrors.length === 0 ? {} : { scoreErrors: JSON.stringify(scoreErrors) }),
        }),
    };
}
/** Langfuse keeps texts: `42` may have been a number or a string, and nothing may have been null. */
function outputType(output) {
    if (isEmpty(output))
        return 'null';
    if (wholeTextOf(output).length > LONGEST_TEXT)
        return 'cut';
    return typeof output === 'string' ? 'string' : 'json';
}
/** The output that a text in Langfuse stands for; undefined when it is not known or not all there. */
function readOutput(text, type) {
    if (type === 'null')
        return null;
    if (type === 'cut')
        return undefined;
    if (type === 'string')
        return text;
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** What `answerAttributes` wrote; nothing where another program wrote something else. */
function readScoreErrors(text = '[]') {
    const parsed = run_record/* itemResult */.f8.shape.scoreErrors.safeParse(readOutput(text, undefined));
    return parsed.data ?? [];
}
function metadata(values) {
    const keys = Object.keys(ITEM_KEYS);
    return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[OBSERVATION_METADATA + ITEM_KEYS[key], values[key]]])));
}
function textOf(value) {
    const text = wholeTextOf(value);
    return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} … cut by langfuse-gate` : text;
}
function wholeTextOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function isEmpty(value) {
    return value === undefined || value === null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/langfuse/answers.js

/**
 * The parts of Langfuse's answers that the gate believes. Unknown keys are dropped, so an answer with more in it
 * (`_deprecation` on Cloud) is as good.
 */
const json = schemas/* json */.Pq9();
/** Null and absent mean the same. */
const maybe = (schema) => schema.nullish().transform((value) => value ?? undefined);
const count = schemas/* int */.Whr().nonnegative();
const time = iso/* datetime */.w$({ offset: true });
/** Metadata comes back as strings; what some other writer left as something else is nothing that the gate wrote. */
const strings = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
    .nullish()
    .transform((all) => {
    const entries = Object.entries(all ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
});
const answers_projects = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() })).min(1) });
const dataset = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const datasetItems = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        input: json,
        expectedOutput: json.optional(),
        metadata: json.optional(),
    })),
    meta: schemas/* object */.Ikc({ totalItems: count, totalPages: count }),
});
const cursorMeta = schemas/* object */.Ikc({ cursor: schemas/* string */.YjP().optional() });
const subject = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('trace'), id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('observation'), id: schemas/* string */.YjP(), traceId: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('session'), id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('experiment'), id: schemas/* string */.YjP() }),
]);
const score = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    dataType: schemas/* string */.YjP(),
    /** By data type: a number, a boolean, else a string. */
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* string */.YjP()]),
    source: schemas/* string */.YjP(),
    timestamp: schemas/* string */.YjP(),
    comment: maybe(schemas/* string */.YjP()),
    subject: subject.optional(),
});
const scores = schemas/* object */.Ikc({ data: schemas/* array */.YOg(score), meta: cursorMeta });
const experiment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    startTime: time,
    endTime: maybe(time),
    itemCount: count,
    datasetId: maybe(schemas/* string */.YjP()),
    metadata: strings,
    /** Of the run, not of its items. */
    scores: schemas/* array */.YOg(score)
        .nullish()
        .transform((all) => all ?? []),
});
const answers_experiments = schemas/* object */.Ikc({ data: schemas/* array */.YOg(experiment), meta: cursorMeta });
const experimentItem = schemas/* object */.Ikc({
    /** The root span's. */
    id: schemas/* string */.YjP(),
    traceId: schemas/* string */.YjP(),
    startTime: time,
    endTime: maybe(time),
    level: schemas/* string */.YjP(),
    experimentItemId: schemas/* string */.YjP(),
    /** JSON text for what was not a string, the string itself for what was; empty for nothing. */
    output: maybe(schemas/* string */.YjP()),
    metadata: strings,
});
const experimentItems = schemas/* object */.Ikc({ data: schemas/* array */.YOg(experimentItem), meta: cursorMeta });
const ingestion = schemas/* object */.Ikc({
    successes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schemas/* int */.Whr() })),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schemas/* int */.Whr(), message: maybe(schemas/* string */.YjP()), error: schemas/* unknown */.L5J().optional() })),
});
const answers_health = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/langfuse/pages.js


/** The rows of all pages in order, a page at a time as they are wanted. A cursor that comes twice is a GateError. */
async function* followCursors(fetchPage, what) {
    const seen = new Set();
    let page = await fetchPage({});
    yield* page.data;
    while (page.meta.cursor !== undefined) {
        const { cursor } = page.meta;
        if (seen.has(cursor))
            throw incomplete(what, ['its pages go round in a circle']);
        seen.add(cursor);
        page = await fetchPage({ cursor });
        yield* page.data;
    }
}
async function collect(rows) {
    const all = [];
    for await (const row of rows)
        all.push(row);
    return all;
}
/** What was read or written is not all of it. */
function incomplete(what, why) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,core_text/* say */.cv) `Langfuse has not all of ${what}: ${why}.`,
        remedy: ['Run it again; when it stays like this, look at the project in Langfuse and at its server’s log.'],
    });
}

;// CONCATENATED MODULE: ./build/langfuse/retry.js


const TRIES = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** All waits of one call together. A minute's rate limit is waited out twice; a day's limit is not. */
const WAITS_MS = 150_000;
/**
 * Tries until an answer is there: 5 times, with waits that double and are spread at random, or as long as the server
 * asks. Throws GateError LANGFUSE_UNAVAILABLE with the last reason, CANCELLED when the run is.
 */
async function withRetries(attempt, { sleep, signal, baseUrl }) {
    let waited = 0;
    for (let tries = 1;; tries += 1) {
        if (signal.aborted)
            throw cancelled();
        const result = await attempt();
        if ('value' in result)
            return result.value;
        const wait = result.afterMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
        waited += wait;
        if (tries === TRIES || waited > WAITS_MS)
            throw unavailable(baseUrl, result.again);
        await sleep(wait, signal);
    }
}
const sleepFor = (ms, signal) => new Promise((resolve, reject) => {
    const stop = () => {
        clearTimeout(timer);
        reject(cancelled());
    };
    const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
    }, ms);
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
});
function cancelled() {
    return new errors/* GateError */.u({ code: 'CANCELLED', text: ['The run was cancelled while it waited for Langfuse.'] });
}
function unavailable(baseUrl, why) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `Langfuse at ${baseUrl} could not be used: ${why}.`,
        remedy: ['Check the address and the network of this job, then run it again: nothing has been judged.'],
    });
}

;// CONCATENATED MODULE: ./build/langfuse/answer.js




/** The statuses after which the same request may succeed. 408 and 425 ask for it; 5xx are the server's own trouble. */
const isPassing = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const message = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const NOT_FOUND = schemas/* object */.Ikc({ error: schemas/* literal */.euz('LangfuseNotFoundError') });
const REGIONS = [
    'https://cloud.langfuse.com (EU), https://us.cloud.langfuse.com, https://jp.cloud.langfuse.com and https://hipaa.cloud.langfuse.com',
];
/**
 * What an answer that is not a success means: worth another try, `null` for an object that does not exist, else a
 * GateError. `what` says what was asked for, in our words: `the dataset "x"`.
 */
function readRefusal(answer, what, baseUrl) {
    const { status, body } = answer;
    const words = wordsOf(body);
    if (isPassing(status))
        return tryAgain(answer, what);
    if (status === 401) {
        throw new errors/* GateError */.u({
            code: 'LANGFUSE_UNAUTHORIZED',
            text: (0,core_text/* say */.cv) `Langfuse at ${baseUrl} does not know these keys.`,
            remedy: (0,core_text/* say */.cv) `Check the public and the secret key, and that the address is that of the project: Langfuse Cloud has ${REGIONS}.`,
        });
    }
    if (status === 403) {
        throw new errors/* GateError */.u({
            code: 'LANGFUSE_UNAUTHORIZED',
            text: (0,core_text/* say */.cv) `Langfuse at ${baseUrl} does not let these keys have ${what}${words}.`,
            remedy: ['Use the keys of a project, not of an organization.'],
        });
    }
    if (status === 404 && NOT_FOUND.safeParse(body).success)
        return { value: null };
    if (status >= 300 && status < 400)
        throw redirected(baseUrl, answer.header('location') ?? '');
    throw unavailable(baseUrl, (0,core_text/* say */.cv) `it answered ${status} when asked for ${what}${words}`);
}
/** `fetch` turns a redirected POST into a GET and its 200 into a success: nothing was written. So none is followed. */
function redirected(baseUrl, target) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `Langfuse at ${baseUrl} sends requests on to ${target}, and keys do not follow.`,
        remedy: ['Give the address that answers itself.'],
    });
}
/** An answer that may pass, after the time that it asks for. */
function tryAgain({ status, body, header }, what) {
    const afterMs = retryAfterMs(header('retry-after'));
    const again = (0,core_text/* say */.cv) `it answered ${status} when asked for ${what}${wordsOf(body)}`;
    return afterMs === undefined ? { again } : { again, afterMs };
}
/** Truncated JSON, a proxy's page, another service. */
function notLangfuse(what) {
    return (0,core_text/* say */.cv) `what it answered when asked for ${what} is not what a Langfuse server answers`;
}
function wordsOf(body) {
    const said = message.safeParse(body);
    return said.success ? (0,core_text/* say */.cv) `: ${said.data.message}` : [];
}
/** Seconds, or a date; undefined when there is none that can be read. Never negative. */
function retryAfterMs(header) {
    if (header === null)
        return undefined;
    const seconds = Number(header);
    const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

;// CONCATENATED MODULE: ./build/langfuse/sdk-request.js





/** What the generated client throws. Class and name differ between copies of it, so neither is looked at. */
const refusal = schemas/* object */.Ikc({
    statusCode: schemas/* number */.aig(),
    body: schemas/* unknown */.L5J(),
    rawResponse: schemas/* object */.Ikc({
        redirected: schemas/* boolean */.zMY(),
        url: schemas/* string */.YjP(),
        headers: schemas/* custom */.IeY((headers) => schemas/* object */.Ikc({ get: schemas/* function */.fHH() }).safeParse(headers).success),
    }),
});
/**
 * One request through the SDK's generated client, answered by a value of the schema, or `null` where what was asked for
 * does not exist. The client follows redirects, so that is looked at afterwards; it answers a page of HTML as if it were
 * data, so the schema has the last word. Throws GateError LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED or CANCELLED.
 */
async function ask(connection, what, schema, call) {
    const { baseUrl, signal, timeoutMs } = connection;
    return withRetries(async () => {
        // The client's own timeout ends with the headers of an answer; ours covers its body.
        const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        try {
            const options = { maxRetries: 0, timeoutInSeconds: timeoutMs / 1000, abortSignal };
            const { data, rawResponse } = await call(options).withRawResponse();
            if (rawResponse.redirected)
                throw redirected(baseUrl, new URL(rawResponse.url).origin);
            return readAnswer(schema, data, what);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.u)
                throw error;
            if (signal.aborted)
                throw cancelled();
            const refused = refusal.safeParse(error);
            // The client wraps what fetch threw: a connection that broke has no status.
            if (!refused.success) {
                return { again: (0,core_text/* say */.cv) `the connection broke when asked for ${what} (${(0,errors/* describeError */.U)(error)})` };
            }
            const { statusCode, body, rawResponse } = refused.data;
            if (rawResponse.redirected)
                throw redirected(baseUrl, new URL(rawResponse.url).origin);
            return readRefusal({ status: statusCode, body, header: (name) => rawResponse.headers.get(name) }, what, baseUrl);
        }
    }, connection);
}
/** Worth another try, and never taken for an empty answer. */
function readAnswer(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return { value: parsed.data };
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    return { again: (0,core_text/* say */.cv) `${notLangfuse(what)} (${where === '' ? 'not JSON' : where})` };
}

;// CONCATENATED MODULE: ./build/langfuse/reads.js





/** The server's largest page; one more is refused. */
const PAGE = 100;
/** Ids in one request: a URL of about 3.3 kB, where 16 kB is refused. */
const IDS_PER_REQUEST = 100;
/** What the gate reads. Names go into `filter`: the plain parameters take a comma for the end of a name. */
function createReads(connection, api) {
    const fetch = async (what, schema, call) => {
        const found = await ask(connection, what, schema, call);
        if (found === null)
            throw unavailable(connection.baseUrl, (0,core_text/* say */.cv) `it does not have ${what}`);
        return found;
    };
    return {
        // The server decodes a name in a path twice: `100% off`, encoded once, is answered by a 500.
        fetchDataset: (name) => ask(connection, (0,core_text/* say */.cv) `the dataset ${name}`, dataset, (options) => api.datasets.get(encodeURIComponent(name), options)),
        async fetchDatasetItems(name, version) {
            const what = (0,core_text/* say */.cv) `the items of the dataset ${name}`;
            const rows = new Map();
            for (let page = 1;; page += 1) {
                const query = { datasetName: name, version, page, limit: PAGE };
                const { data, meta } = await fetch(what, datasetItems, (options) => api.datasetItems.list(query, options));
                for (const row of data)
                    rows.set(row.id, row);
                if (page < meta.totalPages)
                    continue;
                if (rows.size !== meta.totalItems) {
                    throw incomplete(what, (0,core_text/* say */.cv) `it counts ${meta.totalItems} and gave ${rows.size}`);
                }
                return [...rows.values()];
            }
        },
        listExperiments({ from, id, name, datasetId }) {
            const query = {
                fromStartTime: from,
                limit: PAGE,
                fields: 'core,metadata,scores',
                filter: JSON.stringify([
                    ...(id === undefined ? [] : [where('id', id)]),
                    ...(name === undefined ? [] : [where('name', name.value, name.operator)]),
                    ...(datasetId === undefined ? [] : [where('datasetId', datasetId)]),
                ]),
            };
            const what = ['the experiments'];
            return followCursors((cursor) => fetch(what, answers_experiments, (options) => api.experiments.list({ ...query, ...cursor }, options)), what);
        },
        fetchExperimentItems({ experimentId, from, fields }) {
            const filter = JSON.stringify([where('experimentId', experimentId)]);
            const query = { fromStartTime: from, limit: PAGE, fields, filter };
            const what = (0,core_text/* say */.cv) `the items of the experiment ${experimentId}`;
            const rows = followCursors((cursor) => fetch(what, experimentItems, (options) => api.experiments.listItems({ ...query, ...cursor }, options)), what);
            return collect(rows);
        },
        async fetchScores(query) {
            const ids = 'traceId' in query ? query.traceId : query.id;
            // An empty list is no filter to the server: it would answer with the scores of the whole project.
            if (ids.length === 0)
                return [];
            const chosen = 'traceId' in query ? { traceId: ids.join(',') } : { id: ids.join(',') };
            const what = ['the scores of the items'];
            const rows = followCursors((cursor) => fetch(what, scores, (options) => api.scoresV3.getManyV3({ ...chosen, limit: PAGE, fields: 'core,subject,details', ...cursor }, options)), what);
            return collect(rows);
        },
    };
}
function where(column, value, operator = '=') {
    return { type: 'string', column, operator, value };
}

;// CONCATENATED MODULE: ./build/langfuse/read-back.js



/**
 * Spans are readable after about 2 s and scores after 5 to 9, 15 s around midnight UTC. A little less than 2½ minutes in
 * all; the sum of the waits is counted, not the clock.
 */
const read_back_WAITS_MS = [2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000];
/**
 * Waits until all that was written can be read: the items by their number, then with their levels, then the scores by
 * their ids, a request for each 100 of both. Throws GateError LANGFUSE_INCOMPLETE when the last wait is over.
 */
async function read_back_confirm(written, langfuse) {
    const waits = read_back_WAITS_MS.values();
    const until = async (what, check, total) => {
        for (;;) {
            const seen = await check();
            if (seen === total)
                return;
            const wait = waits.next();
            if (wait.done === true)
                throw incomplete(what, (0,core_text/* say */.cv) `${seen} of ${total} could be read`);
            await langfuse.sleep(wait.value);
        }
    };
    const items = ['the items of this run'];
    await until(items, () => itemCount(written, langfuse), written.items.size);
    await until(items, () => countItems(written, langfuse), written.items.size);
    for (const ids of chunks(written.scoreIds, IDS_PER_REQUEST)) {
        await until(['the scores of this run'], () => countScores(ids, langfuse), ids.length);
    }
}
/** One request, however many items there are. */
async function itemCount({ experimentId, from }, langfuse) {
    const [experiment] = await collect(langfuse.listExperiments({ from, id: experimentId }));
    return experiment?.itemCount ?? 0;
}
async function countItems({ experimentId, from, items }, langfuse) {
    const rows = await langfuse.fetchExperimentItems({ experimentId, from, fields: 'core' });
    const right = rows.filter(({ id, level }) => items.get(id)?.hasFailed === (level === 'ERROR'));
    return new Set(right.map(({ id }) => id)).size;
}
async function countScores(ids, langfuse) {
    const rows = await langfuse.fetchScores({ id: ids });
    return new Set(rows.map(({ id }) => id).filter((id) => ids.includes(id))).size;
}
function chunks(entries, size) {
    return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => entries.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/langfuse/run-metadata.js
/**
 * What a run says of itself in Langfuse: flat strings, since the server makes strings of everything. The `langfuse.` keys
 * are those of langfuse/experiment-action, so that the runs of both are found together.
 */
const KEYS = {
    commit: 'langfuse.git_sha',
    branch: 'langfuse.branch',
    event: 'langfuse.event',
    actor: 'langfuse.actor',
    pullRequestUrl: 'langfuse.pr_url',
    headCommit: 'langfuse_gate.head_sha',
    baseCommit: 'langfuse_gate.base_sha',
    tree: 'langfuse_gate.tree',
    repository: 'langfuse_gate.repository',
    pullRequest: 'langfuse_gate.pull_request',
    runUrl: 'langfuse_gate.run_url',
    isDirty: 'langfuse_gate.is_dirty',
    runId: 'langfuse_gate.run_id',
    gate: 'langfuse_gate.gate',
    task: 'langfuse_gate.task',
    specHash: 'langfuse_gate.spec_hash',
    dataset: 'langfuse_gate.dataset',
    datasetVersion: 'langfuse_gate.dataset_version',
    datasetHash: 'langfuse_gate.dataset_hash',
    /** Followed by the evaluator's name. */
    evaluators: 'langfuse_gate.evaluators.',
    /** Planned item results: items times repetitions. */
    items: 'langfuse_gate.items',
    repeat: 'langfuse_gate.repeat',
};
/** Scores of a run. `complete` has the planned item results for its value and is written last. */
const COMPLETE = 'langfuse_gate.complete';
const VERDICT = 'langfuse_gate.verdict';
/** The run's own keys win over those of the spec's `run.metadata`: a baseline is chosen by them. */
function runMetadata(facts) {
    const { gate, dataset, task, context } = facts;
    const { identity } = context;
    const own = {
        [KEYS.commit]: identity.commit,
        [KEYS.branch]: identity.branch,
        [KEYS.event]: identity.event,
        [KEYS.actor]: identity.actor,
        [KEYS.pullRequestUrl]: pullRequestUrl(identity),
        [KEYS.headCommit]: identity.headCommit,
        [KEYS.baseCommit]: identity.baseCommit,
        [KEYS.tree]: identity.tree,
        [KEYS.repository]: identity.repository,
        [KEYS.pullRequest]: identity.pullRequest?.toString(),
        [KEYS.runUrl]: identity.runUrl,
        [KEYS.isDirty]: identity.isDirty === true ? 'true' : undefined,
        [KEYS.runId]: context.runId,
        [KEYS.gate]: gate.name,
        [KEYS.task]: task,
        [KEYS.specHash]: facts.specHash,
        [KEYS.dataset]: dataset.name,
        [KEYS.datasetVersion]: dataset.version,
        [KEYS.datasetHash]: dataset.hash,
        [KEYS.items]: String(dataset.items.length * gate.repeat),
        [KEYS.repeat]: String(gate.repeat),
        ...Object.fromEntries(Object.entries(facts.evaluators).map(([name, print]) => [KEYS.evaluators + name, print])),
    };
    const said = Object.entries({ ...gate.run.metadata, ...own });
    return Object.fromEntries(said.filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
/** On the server of the workflow run. */
function pullRequestUrl({ runUrl, repository, pullRequest }) {
    if (runUrl === undefined || repository === undefined || pullRequest === undefined)
        return undefined;
    return `${new URL(runUrl).origin}/${repository}/pull/${String(pullRequest)}`;
}
/** What a run found in Langfuse says of its origin; a run of another tool may say nothing. */
function readIdentity(metadata) {
    const known = ['commit', 'branch', 'event', 'actor', 'headCommit', 'baseCommit', 'tree', 'repository', 'runUrl']
        .map((field) => [field, metadata[KEYS[field]]])
        .filter(([, value]) => value !== undefined);
    const pullRequest = Number(metadata[KEYS.pullRequest]);
    return {
        ...Object.fromEntries(known),
        ...(Number.isInteger(pullRequest) ? { pullRequest } : {}),
        ...(metadata[KEYS.isDirty] === 'true' ? { isDirty: true } : {}),
    };
}
function readEvaluators(metadata) {
    const own = Object.entries(metadata).filter(([key]) => key.startsWith(KEYS.evaluators));
    return Object.fromEntries(own.map(([key, print]) => [key.slice(KEYS.evaluators.length), print]));
}
/**
 * Unique: workflow run and attempt are part of the run id. Two runs of one name would be one experiment with the items
 * of both. It begins with gate and branch, by which a baseline is looked for.
 */
function runName(gate, { identity, runId }) {
    const commit = (identity.headCommit ?? identity.commit)?.slice(0, 7) ?? 'uncommitted';
    return `${runNamePrefix(gate, identity.branch ?? '')}${commit} ${runId}`;
}
function runNamePrefix(gate, branch) {
    return `${gate} ${branch}@`;
}

;// CONCATENATED MODULE: ./build/langfuse/read-run.js







/** A run that is this old is not looked for: Langfuse reads as far back as it is asked to. */
const WINDOW_DAYS = 365;
function windowStart(now) {
    return new Date(now.getTime() - WINDOW_DAYS * 24 * 60 * 60 * 1000).toISOString();
}
/** The items of a run, each once: the newest row of an item and repetition. Throws GateError BASELINE_UNREADABLE. */
async function readItems(experiment, langfuse) {
    const from = new Date(Date.parse(experiment.startTime) - 1000).toISOString();
    const query = { experimentId: experiment.id, from, fields: 'core,dataset,io,metadata' };
    const rows = await langfuse.fetchExperimentItems(query);
    const distinct = new Set(rows.map(({ id }) => id)).size;
    if (distinct !== experiment.itemCount) {
        throw unreadable(experiment, (0,core_text/* say */.cv) `it counts ${experiment.itemCount} items and gave ${distinct}`);
    }
    const oldestFirst = rows.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime));
    const newest = new Map(oldestFirst.map((row) => [`${repetitionOf(row)}/${row.experimentItemId}`, row]));
    return [...newest.values()].sort((a, b) => compareText(a.experimentItemId, b.experimentItemId) || repetitionOf(a) - repetitionOf(b));
}
/**
 * A run as the gate compares it. Item scores come from the endpoint that gives all of them, typed, with comments; for
 * the gate's own runs their number is proved. Throws GateError BASELINE_UNREADABLE.
 */
async function readRun(experiment, rows, dataset, langfuse) {
    const { metadata } = experiment;
    const scores = await readScores(rows, langfuse);
    const itemResults = rows.map((row) => toItemResult(row, scores.get(row.id) ?? [], experiment, langfuse));
    const version = metadata[KEYS.datasetVersion];
    // A run of another tool has no mark: then what could be read, all of it, is what there is.
    const isOurs = metadata[KEYS.gate] !== undefined;
    const planned = isOurs ? Number(metadata[KEYS.items]) || 0 : itemResults.length;
    return {
        format: run_record/* RUN_FORMAT */.i4,
        version: 1,
        gate: metadata[KEYS.gate] ?? '',
        name: experiment.name,
        experimentId: experiment.id,
        link: langfuse.links.experiment(experiment.id),
        startedAt: experiment.startTime,
        finishedAt: experiment.endTime ?? experiment.startTime,
        // A run in Langfuse is compared by the rules of the candidate; it keeps none of its own.
        rules: {
            require: {},
            review: {},
            watch: {},
            preset: 'balanced',
            unsure: 'pass',
            onMissingBaseline: 'pass',
            scores: {},
        },
        identity: readIdentity(metadata),
        task: metadata[KEYS.task] ?? '',
        comparability: {
            dataset: {
                source: dataset.source,
                name: metadata[KEYS.dataset] ?? dataset.name,
                ...(experiment.datasetId === undefined
                    ? {}
                    : { id: experiment.datasetId, link: langfuse.links.dataset(experiment.datasetId) }),
                ...(version === undefined ? {} : { version }),
                hash: metadata[KEYS.datasetHash] ?? null,
            },
            evaluators: readEvaluators(metadata),
            repeat: Math.max(1, Number(metadata[KEYS.repeat] ?? 1) || 1),
        },
        planned,
        complete: !isOurs || (completeItems(experiment) === planned && planned === itemResults.length),
        itemResults,
    };
}
/** The item results that the run was marked complete with; undefined when it was not. */
function completeItems({ scores }) {
    const value = scores.find(({ name, source }) => name === COMPLETE && source === 'API')?.value;
    return typeof value === 'number' ? value : undefined;
}
async function readScores(rows, langfuse) {
    const byTrace = new Map(rows.map(({ traceId, id }) => [traceId, id]));
    const found = new Map();
    for (const traceId of chunks([...byTrace.keys()], IDS_PER_REQUEST)) {
        for (const score of await langfuse.fetchScores({ traceId })) {
            const root = rootOf(score, byTrace);
            if (root !== undefined)
                found.set(root, [...(found.get(root) ?? []), score]);
        }
    }
    return found;
}
/** The item that a score is about: it is on the root span or on the trace; those of inner spans are not the item's. */
function rootOf({ subject }, byTrace) {
    if (subject?.kind === 'trace')
        return byTrace.get(subject.id);
    if (subject?.kind !== 'observation')
        return undefined;
    const root = byTrace.get(subject.traceId);
    return root === subject.id ? root : undefined;
}
function toItemResult(row, rows, experiment, langfuse) {
    const { metadata } = row;
    const chosen = chooseScores(rows);
    const expected = Number(metadata[ITEM_KEYS.scores] ?? 0);
    const given = [...chosen.values()].filter(({ source }) => source === 'API').length;
    if (given < expected) {
        throw unreadable(experiment, (0,core_text/* say */.cv) `the item ${row.experimentItemId} was given ${expected} scores and ${given} could be read`);
    }
    const comments = [...chosen].flatMap(([name, { comment }]) => comment === undefined || comment === '' ? [] : [[name, comment]]);
    const hasFailed = row.level === 'ERROR';
    const output = hasFailed ? undefined : readOutput(row.output ?? '', metadata[ITEM_KEYS.outputType]);
    return {
        id: row.experimentItemId,
        hash: metadata[ITEM_KEYS.hash] ?? null,
        repetition: repetitionOf(row),
        scores: Object.fromEntries([...chosen].map(([name, { value }]) => [name, value])),
        ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
        scoreErrors: readScoreErrors(metadata[ITEM_KEYS.scoreErrors]),
        error: hasFailed
            ? {
                code: metadata[ITEM_KEYS.errorCode] ?? 'TASK_FAILED',
                message: metadata[ITEM_KEYS.errorMessage] ?? 'the item failed in this run',
            }
            : null,
        latency: row.endTime === undefined ? null : (Date.parse(row.endTime) - Date.parse(row.startTime)) / 1000,
        cost: null,
        traceId: row.traceId,
        link: langfuse.links.trace(row.traceId),
        ...(output === undefined ? {} : { output }),
    };
}
/**
 * One score a name: what the run's own evaluators wrote, before what a person or an evaluator of Langfuse added later
 * under the same name; the newest of several. A correction is a text for people, not a score.
 */
function chooseScores(rows) {
    const worstFirst = rows
        .filter(({ dataType }) => dataType !== 'CORRECTION')
        .toSorted((a, b) => Number(a.source === 'API') - Number(b.source === 'API') || Date.parse(a.timestamp) - Date.parse(b.timestamp));
    return new Map(worstFirst.map((row) => [row.name, row]));
}
function repetitionOf({ metadata }) {
    return Number(metadata[ITEM_KEYS.repetition] ?? 0) || 0;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unreadable({ name }, why) {
    return new errors/* GateError */.u({
        code: 'BASELINE_UNREADABLE',
        text: (0,core_text/* say */.cv) `The run ${name} could not be read from Langfuse as a whole: ${why}.`,
        remedy: ['Run the gate again; when it stays like this, record a new run on the branch.'],
    });
}

;// CONCATENATED MODULE: ./build/baselines/branch.js




const options = schemas/* strictObject */.rej({ branch: schemas/* string */.YjP().min(1).describe('whose newest complete run is the baseline') });
/** A pull request's own runs never serve: its code would be compared with itself, or with a fork's. */
const EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch']);
/** Of its item results; with more, the run says more about that day than about the code. */
const MOST_FAILED = 0.02;
/** The newest run of a branch that may serve. That there is none is an answer, once all of them have been looked at. */
function branchBaseline(getLangfuse) {
    return {
        kind: 'branch',
        description: 'the newest complete run of a branch',
        options,
        shorthand: (text) => ({ branch: text }),
        async find({ branch }, gate, dataset, context) {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The baseline of branch ${branch}`, [
                'Or give --baseline FILE, or write baseline: none.',
            ]);
            const query = {
                from: windowStart(context.now()),
                name: { operator: 'starts with', value: runNamePrefix(gate.name, branch) },
                ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
            };
            const refusals = [];
            for await (const experiment of langfuse.listExperiments(query)) {
                const refusal = whyNot(experiment, branch, gate, dataset, context);
                if (refusal !== null) {
                    refusals.push(refusal);
                    continue;
                }
                const rows = await readItems(experiment, langfuse);
                if (failedShare(rows) > MOST_FAILED) {
                    refusals.push(['more than 2 % of its items failed']);
                    continue;
                }
                const record = await readRun(experiment, rows, dataset, langfuse);
                return {
                    status: 'found',
                    record,
                    origin: { kind: 'branch', words: (0,core_text/* say */.cv) `newest complete run of branch ${branch}` },
                };
            }
            return { status: 'missing', reason: missing(branch, refusals) };
        },
    };
}
/** Why a run may not serve, in words; null when it may. The name only narrows the search: the metadata decides. */
function whyNot(experiment, branch, gate, dataset, { identity, runId }) {
    const { metadata, scores } = experiment;
    const planned = completeItems(experiment);
    const verdict = scores.find(({ name, source }) => name === VERDICT && source === 'API')?.value;
    const isOther = metadata[KEYS.gate] !== gate.name ||
        metadata[KEYS.branch] !== branch ||
        experiment.datasetId !== dataset.id ||
        (dataset.id === undefined && metadata[KEYS.dataset] !== dataset.name);
    if (isOther)
        return ['it is of another gate, branch or dataset'];
    if (identity.repository !== undefined && metadata[KEYS.repository] !== identity.repository) {
        return ['it is of another repository'];
    }
    if (!EVENTS.has(metadata[KEYS.event] ?? ''))
        return ['it was not recorded by a push or a schedule on the branch'];
    if (metadata[KEYS.runId] === runId)
        return ['it is this run'];
    if (planned === undefined)
        return ['it was never marked complete'];
    if (planned !== experiment.itemCount)
        return (0,core_text/* say */.cv) `it planned ${planned} items and has ${experiment.itemCount}`;
    if (verdict === undefined || verdict === 'error')
        return ['its gate could not judge it'];
    return null;
}
function failedShare(rows) {
    return rows.filter(({ level }) => level === 'ERROR').length / Math.max(1, rows.length);
}
function missing(branch, refusals) {
    const none = (0,core_text/* say */.cv) `Langfuse has no complete run of branch ${branch} from the last ${WINDOW_DAYS} days`;
    const [newest] = refusals;
    if (newest === undefined)
        return none;
    const what = refusals.length === 1 ? ['one was found, and'] : (0,core_text/* say */.cv) `${refusals.length} were found; of the newest,`;
    return (0,core_text/* say */.cv) `${none}: ${what} ${newest}`;
}

// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/repository-file.js
var repository_file = __webpack_require__(99009);
;// CONCATENATED MODULE: ./build/baselines/file.js





const file_options = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('path of a run kept with --save, or of a report, relative to the working directory'),
});
/** A saved run in the repository. It was named, so that it is not there is an error and never "no baseline yet". */
const fileBaseline = {
    kind: 'file',
    description: 'a run kept as a file of the repository',
    options: file_options,
    async find({ file }, gate, _dataset, { directory }) {
        const found = await (0,repository_file/* readRepositoryFile */.t)(directory, file);
        if (found.status !== 'read') {
            throw new errors/* GateError */.u({
                code: found.status === 'missing' ? 'BASELINE_NOT_FOUND' : 'BASELINE_UNREADABLE',
                text: (0,core_text/* say */.cv) `The baseline cannot be read: ${found.text}`,
                remedy: (0,core_text/* say */.cv) `Make it with ${`langfuse-gate run --save ${file}`} on the code to compare with.`,
            });
        }
        const record = (0,saved_run/* parseBaselineRecord */._R)(found.text, file, gate.name);
        return { status: 'found', record, origin: { kind: 'file', words: (0,core_text/* say */.cv) `the file ${file}` } };
    },
};

;// CONCATENATED MODULE: ./build/baselines/run.js





const run_options = schemas/* strictObject */.rej({ run: schemas/* string */.YjP().min(1).describe('name of a run in Langfuse') });
/** One run in Langfuse, by its name. It was named, so its absence is an error. */
function runBaseline(getLangfuse) {
    return {
        kind: 'run',
        description: 'a run in Langfuse, by its name',
        options: run_options,
        async find({ run }, _gate, dataset, context) {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The baseline run ${run}`, ['Or give --baseline FILE.']);
            const query = { from: windowStart(context.now()), name: { operator: '=', value: run } };
            const named = await collect(langfuse.listExperiments(query));
            const [experiment, second] = named.filter(({ datasetId }) => datasetId === dataset.id);
            if (experiment === undefined) {
                throw named.length === 0
                    ? problem('BASELINE_NOT_FOUND', (0,core_text/* say */.cv) `No run of the last ${WINDOW_DAYS} days is called ${run} in Langfuse.`)
                    : problem('BASELINE_NOT_COMPARABLE', (0,core_text/* say */.cv) `The run ${run} is not one of the dataset ${dataset.name}.`);
            }
            if (second !== undefined) {
                throw problem('BASELINE_NOT_COMPARABLE', (0,core_text/* say */.cv) `More than one run of the dataset ${dataset.name} is called ${run}.`);
            }
            const record = await readRun(experiment, await readItems(experiment, langfuse), dataset, langfuse);
            return { status: 'found', record, origin: { kind: 'run', words: (0,core_text/* say */.cv) `the run ${run}` } };
        },
    };
}
function problem(code, text) {
    return new errors/* GateError */.u({ code, text, remedy: ['Correct the name of the run under baseline in the spec.'] });
}

;// CONCATENATED MODULE: ./build/baselines/index.js



/** Every place that a baseline comes from; the first whose short form fits is meant. To add one: a file here, and a line. */
function baselineSources(getLangfuse) {
    return [branchBaseline(getLangfuse), runBaseline(getLangfuse), fileBaseline];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/hash.js


/** SHA-256 (hex) of a text. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What makes two items the same, whatever their ids and timestamps. */
function hashItem(item) {
    const content = { input: item.input };
    if (item.expectedOutput !== undefined)
        content['expectedOutput'] = item.expectedOutput;
    if (item.metadata !== undefined)
        content['metadata'] = item.metadata;
    return sha256((0,core_json/* canonicalJson */.d)(content));
}
/** SHA-256 (hex) over the sorted lines `id:hash`: the order of the items does not count. */
function hashDataset(items) {
    return sha256(items
        .map(({ id, hash }) => `${id}:${hash}`)
        .sort()
        .join('\n'));
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/datasets/rows.js





const MOST_PROBLEMS = 20;
/**
 * The items of a local dataset, in the order of its rows. Throws GateError DATASET_INVALID with what is wrong, row by row:
 * nothing is guessed and nothing left out.
 */
function parseRows(text, file) {
    const rows = file.endsWith('.jsonl') ? parseLines(text, file) : parseList(text, file);
    const parsed = rows.map((row) => ('code' in row ? row : parseRow(row)));
    const problems = parsed.flatMap((one) => ('code' in one ? [one] : []));
    const items = parsed.flatMap((one) => ('code' in one ? [] : [one]));
    const all = problems.length > 0 ? problems : repeatedIds(items);
    if (all.length > 0)
        throw new errors/* GateError */.u(all.slice(0, MOST_PROBLEMS));
    return items.map(({ item }) => item);
}
function parseLines(text, file) {
    return withoutMark(text)
        .split('\n')
        .flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const place = { file, line: index + 1, column: 1 };
        const where = (0,core_text/* say */.cv) `Line ${index + 1} of ${file}`;
        try {
            return [{ value: JSON.parse(line), where, place }];
        }
        catch (error) {
            return [invalid((0,core_text/* say */.cv) `${where} is not JSON: ${(0,errors/* describeError */.U)(error)}`, place)];
        }
    });
}
function parseList(text, file) {
    let value;
    try {
        value = JSON.parse(withoutMark(text));
    }
    catch (error) {
        return [invalid((0,core_text/* say */.cv) `The dataset ${file} is not JSON: ${(0,errors/* describeError */.U)(error)}`)];
    }
    if (!Array.isArray(value))
        return [invalid((0,core_text/* say */.cv) `The dataset ${file} must be a list of items`)];
    return value.map((row, index) => ({ value: row, where: (0,core_text/* say */.cv) `Row ${index + 1} of ${file}` }));
}
const COLUMNS = ['id', 'input', 'expectedOutput', 'expected_output', 'metadata'];
function parseRow(row) {
    const fault = faultOf(row.value);
    if (fault !== null)
        return invalid((0,core_text/* say */.cv) `${row.where} ${fault.text}`, row.place, fault.remedy);
    // What was parsed as JSON, and has just been looked through, is a map of JSON.
    const { id, input, expected_output, expectedOutput = expected_output, metadata, } = row.value;
    const content = {
        input: input ?? null,
        ...(expectedOutput === undefined ? {} : { expectedOutput }),
        ...(metadata === undefined ? {} : { metadata }),
    };
    const isUnnamed = typeof id !== 'string';
    const name = isUnnamed ? sha256((0,core_json/* canonicalJson */.d)([content.input, expectedOutput ?? null])).slice(0, 16) : id;
    return { item: { id: name, hash: hashItem(content), ...content }, row, isUnnamed };
}
/** What keeps a row from being an item, as the end of a sentence on it. */
function faultOf(value) {
    if (!isMap(value))
        return { text: ['is not a map'] };
    const unknown = Object.keys(value).find((key) => !COLUMNS.includes(key));
    if (unknown !== undefined)
        return { text: (0,core_text/* say */.cv) `has the unknown key ${unknown}`, remedy: suggestColumn(unknown) };
    if (!('input' in value))
        return { text: ['has no input'] };
    if ('expectedOutput' in value && 'expected_output' in value) {
        return { text: ['has both expectedOutput and expected_output'] };
    }
    const { id, metadata } = value;
    if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) {
        return { text: ['has an id that is no text'], remedy: ['Write it in quotes, or leave it out.'] };
    }
    if (metadata !== undefined && metadata !== null && !isMap(metadata))
        return { text: ['has metadata that is not a map'] };
    if (!isFiniteJson(value))
        return { text: ['has a number too large to be read'] };
    return null;
}
function suggestColumn(key) {
    const [near] = COLUMNS.filter((column) => (0,mod/* distance */.Io)(key.toLowerCase(), column.toLowerCase()) <= 3);
    return near === undefined
        ? (0,core_text/* say */.cv) `Its keys are id, input, expectedOutput and metadata; put ${key} into metadata.`
        : (0,core_text/* say */.cv) `Did you mean ${near}?`;
}
/** Every id that a second row has too, both rows named. */
function repeatedIds(rows) {
    const first = new Map();
    return rows.flatMap((one) => {
        const { item, row, isUnnamed } = one;
        const earlier = first.get(item.id);
        if (earlier === undefined) {
            first.set(item.id, one);
            return [];
        }
        if (isUnnamed) {
            return [
                invalid((0,core_text/* say */.cv) `${row.where} has no id, and the input and expected output of ${earlier.row.where}`, row.place, (0,core_text/* say */.cv) `Leave one of the two out, or give both an id.`),
            ];
        }
        return [
            invalid((0,core_text/* say */.cv) `${row.where} has the id ${item.id}, as ${earlier.row.where} has`, row.place, (0,core_text/* say */.cv) `Give each row an id of its own.`),
        ];
    });
}
/** JSON can write numbers that are read as infinite. */
function isFiniteJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteJson);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Some editors begin a file with U+FEFF, which is no part of it. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function invalid(text, place, remedy) {
    return {
        code: 'DATASET_INVALID',
        text,
        ...(place === undefined ? {} : { place }),
        ...(remedy === undefined ? {} : { remedy }),
    };
}

;// CONCATENATED MODULE: ./build/datasets/file.js






const datasets_file_options = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .regex(/\.jsonl?$/, 'a path that ends in .jsonl or .json; a dataset in Langfuse with such a name is written {name: …}')
        .describe('path of the dataset, relative to the working directory: .jsonl, or .json with a list'),
});
/** `./cases`, `evals/cases.txt`: meant as a path, whatever its ending. Folders of Langfuse have no such endings. */
const LOOKS_LIKE_PATH = /^\.{0,2}[/\\]|[/\\][^/\\]*\.[a-z]{1,8}$|^[^/\\]*\.(jsonl?|txt|tsv|xlsx|parquet)$/i;
/** A dataset in the repository: one item a row. */
const fileDataset = {
    kind: 'file',
    description: 'a file of the repository (.jsonl or .json)',
    options: datasets_file_options,
    shorthand: (text) => (LOOKS_LIKE_PATH.test(text) ? { file: text } : null),
    load,
};
async function load({ file }, { directory }) {
    const found = await (0,repository_file/* readRepositoryFile */.t)(directory, file);
    if (found.status !== 'read') {
        throw new errors/* GateError */.u({
            code: found.status === 'missing' ? 'DATASET_NOT_FOUND' : 'DATASET_INVALID',
            text: (0,core_text/* say */.cv) `The dataset cannot be read: ${found.text}`,
            remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}.`,
        });
    }
    const items = parseRows(found.text, file);
    if (items.length === 0) {
        throw new errors/* GateError */.u({
            code: 'DATASET_EMPTY',
            text: (0,core_text/* say */.cv) `The dataset ${file} has no items`,
            remedy: (0,core_text/* say */.cv) `Write one item a line, as in ${'{"id": "a", "input": "…", "expectedOutput": "…"}'}.`,
            place: { file, line: 1, column: 1 },
        });
    }
    return { source: 'file', name: file, hash: hashDataset(items), items };
}

;// CONCATENATED MODULE: ./build/datasets/langfuse.js




const langfuse_options = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('of the dataset in Langfuse'),
    version: iso/* datetime */.w$({ offset: true })
        .optional()
        .describe('a timestamp: the items as they were then; default: as they are when the run starts'),
});
/** A second before now: the server's clock and ours may differ, and a version in the future is no fixed version. */
const MARGIN_MS = 1_000;
/** A dataset in Langfuse, every item as of one timestamp, in the order of the items' ids. */
function langfuseDataset(getLangfuse) {
    return {
        kind: 'name',
        description: 'a dataset in Langfuse',
        options: langfuse_options,
        shorthand: (text) => ({ name: text }),
        async load({ name, version: asked }, context) {
            const langfuse = await getLangfuse((0,core_text/* say */.cv) `The dataset ${name}`, [
                'A dataset that is a file in the repository needs no keys.',
            ]);
            const version = asked ?? new Date(context.now().getTime() - MARGIN_MS).toISOString();
            const found = await langfuse.fetchDataset(name);
            if (found === null)
                throw notFound(name, langfuse.baseUrl);
            const rows = await langfuse.fetchDatasetItems(name, version);
            if (rows.length === 0)
                throw empty(name, asked);
            const items = rows
                .map(({ id, input, expectedOutput, metadata }) => {
                const content = {
                    input,
                    ...(expectedOutput === undefined ? {} : { expectedOutput }),
                    ...(metadata === undefined ? {} : { metadata }),
                };
                return { id, hash: hashItem(content), ...content };
            })
                // They come newest first, and editing an item moves it: only its id stays.
                .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
            return {
                source: 'langfuse',
                name,
                id: found.id,
                version,
                hash: hashDataset(items),
                items,
                link: langfuse.links.dataset(found.id),
            };
        },
    };
}
function notFound(name, baseUrl) {
    return new errors/* GateError */.u({
        code: 'DATASET_NOT_FOUND',
        text: (0,core_text/* say */.cv) `The dataset ${name} does not exist in the project of these keys at ${baseUrl}.`,
        remedy: ['Correct its name in the spec; a path of a file must begin with ./ or end with .jsonl or .json.'],
    });
}
function empty(name, version) {
    const when = version === undefined ? [] : (0,core_text/* say */.cv) ` at version ${version}`;
    return new errors/* GateError */.u({
        code: 'DATASET_EMPTY',
        text: (0,core_text/* say */.cv) `The dataset ${name} has no active items${when}.`,
        remedy: ['Add items to it in Langfuse; archived ones do not count.'],
    });
}

;// CONCATENATED MODULE: ./build/datasets/index.js


/** Every place that items come from; the first whose short form fits is meant. To add one: a file here, and a line. */
function datasetSources(getLangfuse) {
    return [fileDataset, langfuseDataset(getLangfuse)];
}

// EXTERNAL MODULE: ./node_modules/@langfuse/client/dist/index.mjs + 2 modules
var dist = __webpack_require__(10795);
;// CONCATENATED MODULE: ./build/langfuse/base-url.js


const DEFAULT_BASE_URL = 'https://cloud.langfuse.com';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/**
 * The address as it was given, without what follows the path. Keys travel with every request, so it must be https unless
 * it is this machine. Throws GateError INPUT_INVALID.
 */
function parseBaseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The address of Langfuse, ${text}, cannot be used.`,
            remedy: (0,core_text/* say */.cv) `Write an https address without keys in it, like ${DEFAULT_BASE_URL}; http is for this machine only.`,
        });
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/langfuse/links.js
function createLinks(baseUrl, projectId) {
    const project = `${baseUrl}/project/${encodeURIComponent(projectId)}`;
    return {
        trace: (traceId) => `${project}/traces/${encodeURIComponent(traceId)}`,
        experiment: (id) => `${project}/experiments/results?baseline=${encodeURIComponent(id)}`,
        dataset: (datasetId) => `${project}/datasets/${encodeURIComponent(datasetId)}`,
    };
}

;// CONCATENATED MODULE: ./build/langfuse/raw-request.js




const BODY_LIMIT_BYTES = 16 * 1024 * 1024;
/**
 * One request that the generated client does not know, or must not make: redirects are not followed, and a body larger
 * than 16 MiB is an error. Answered whatever the status is, but for those that may pass.
 */
async function send(connection, request, what) {
    const { baseUrl, signal, timeoutMs } = connection;
    return withRetries(async () => {
        try {
            const answer = await sendOnce(baseUrl, request, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
            if (isPassing(answer.status))
                return tryAgain(answer, what);
            // A proxy's page with status 200 has stored nothing.
            const isGarbled = request.method === 'POST' && answer.status === 200 && answer.body === undefined;
            return isGarbled ? { again: notLangfuse(what) } : { value: answer };
        }
        catch (error) {
            if (error instanceof errors/* GateError */.u)
                throw error;
            if (signal.aborted)
                throw cancelled();
            return { again: (0,core_text/* say */.cv) `the connection broke when asked for ${what} (${(0,errors/* describeError */.U)(error)})` };
        }
    }, connection);
}
async function sendOnce(baseUrl, request, signal) {
    const { method, path, headers, body } = request;
    const response = await fetch(`${baseUrl}${path}`, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body }),
    });
    const text = await readText(response);
    return { status: response.status, text, body: parseJson(text), header: (name) => response.headers.get(name) };
}
async function readText(response) {
    if (response.body === null)
        return '';
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.byteLength;
        if (bytes > BODY_LIMIT_BYTES)
            throw new RangeError('the answer is larger than 16 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Undefined where it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/langfuse/probe.js







/**
 * Three requests that prove the address, the keys and the generation of the server, and give the project's id. The first
 * is made without keys and by hand: the generated client would follow a redirect. Throws GateError.
 */
async function probe(connection, api, log) {
    const { baseUrl } = connection;
    const health = await send(connection, { method: 'GET', path: '/api/public/health', headers: {} }, ['its health']);
    if (health.status >= 300 && health.status < 400)
        throw redirected(baseUrl, health.header('location') ?? '');
    // A proxy may hide this page: what it says is used where it is there.
    const read = answers_health.safeParse(health.body);
    const version = read.success ? read.data.version : 'unknown';
    const projects = await ask(connection, ['the project of these keys'], answers_projects, (options) => api.projects.get(options));
    const [project] = projects?.data ?? [];
    if (project === undefined)
        throw unavailable(baseUrl, ['it knows no project of these keys']);
    const query = { fromStartTime: '2100-01-01T00:00:00Z', limit: 1 };
    const experiments = await ask(connection, ['its experiments'], answers_experiments, (options) => api.experiments.list(query, options)).catch((error) => {
        // A server before v4 has no such page: its 404 is HTML.
        if (read.success && Number.parseInt(version) < 4)
            return null;
        throw error;
    });
    if (experiments === null)
        throw unsupported(baseUrl, version);
    log.debug((0,core_text/* say */.cv) `Langfuse ${version} at ${baseUrl}, project ${project.name}`);
    return project.id;
}
function unsupported(baseUrl, version) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_UNSUPPORTED',
        text: (0,core_text/* say */.cv) `Langfuse ${version} at ${baseUrl} has no experiments to read: this needs Langfuse 4 with its v4 reads on.`,
        remedy: [
            'Use Langfuse Cloud or a server of version 4, or run without keys and with a local dataset and a baseline file.',
        ],
    });
}

;// CONCATENATED MODULE: ./build/langfuse/writes.js





const TOO_LARGE = 413;
/** What the gate writes, and the prompts that a task may read through it. All of it can be sent again. */
function createWrites(connection, api, authorization) {
    return {
        async sendScores(events) {
            const batch = events.map((event) => ({ ...event, type: 'score-create' }));
            const what = ['the writing of scores'];
            const answer = await ask(connection, what, ingestion, (options) => 
            // Deprecated for traces; for scores v4 has no other way to write more than one at a time.
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            api.ingestion.batch({ batch }, options));
            if (answer === null)
                throw unavailable(connection.baseUrl, ['it takes no scores']);
            return answer;
        },
        async sendSpans(body, contentType) {
            const headers = { authorization, 'content-type': contentType, 'x-langfuse-ingestion-version': '4' };
            const request = { method: 'POST', path: '/api/public/otel/v1/traces', headers, body };
            const what = ['the writing of traces'];
            const answer = await send(connection, request, what);
            if (answer.status === TOO_LARGE)
                return 'too large';
            if (answer.status === 200)
                return 'stored';
            readRefusal(answer, what, connection.baseUrl);
            throw unavailable(connection.baseUrl, ['it takes no traces']);
        },
        fetchPrompt: (path) => send(connection, { method: 'GET', path, headers: { authorization } }, ['a prompt']),
    };
}

;// CONCATENATED MODULE: ./build/langfuse/client.js








/** Reading a hundred items with their texts may take Langfuse some seconds. */
const TIMEOUT_MS = 30_000;
/**
 * Opens a connection: address, keys and server generation are proved by three requests before anything else is asked.
 * Throws GateError INPUT_INVALID, LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED, LANGFUSE_UNSUPPORTED or CANCELLED.
 */
async function createLangfuse(options) {
    const { publicKey, secretKey, signal, sleep = sleepFor, timeoutMs = TIMEOUT_MS } = options;
    const baseUrl = parseBaseUrl(options.baseUrl);
    const connection = { baseUrl, signal, sleep, timeoutMs };
    const { api } = new dist/* LangfuseClient */.X6({ publicKey, secretKey, baseUrl });
    const projectId = await probe(connection, api, options.log);
    const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
    return {
        baseUrl,
        projectId,
        links: createLinks(baseUrl, projectId),
        sleep: (ms) => sleep(ms, signal),
        ...createReads(connection, api),
        ...createWrites(connection, api, authorization),
    };
}
/** No network until something is asked of Langfuse; a spec that needs none runs without keys. */
function langfuseOnDemand(settings) {
    const { publicKey = '', secretKey = '', baseUrl = '', ...rest } = settings;
    const missing = [...(publicKey === '' ? ['public key'] : []), ...(secretKey === '' ? ['secret key'] : [])];
    let opened;
    return {
        hasKeys: missing.length === 0,
        get: async (what, otherwise) => {
            if (missing.length > 0)
                throw noCredentials(what, otherwise, missing.join(' and no '));
            opened ??= createLangfuse({ ...rest, publicKey, secretKey, baseUrl: baseUrl || DEFAULT_BASE_URL });
            return opened;
        },
    };
}
function noCredentials(what, otherwise, missing) {
    return new errors/* GateError */.u({
        code: 'NO_CREDENTIALS',
        text: [...what, ` needs Langfuse, and this job has no ${missing} for it.`],
        remedy: [
            'Set the inputs langfuse-public-key and langfuse-secret-key of the action, or the variables LANGFUSE_PUBLIC_KEY ' +
                'and LANGFUSE_SECRET_KEY. GitHub gives secrets neither to pull requests from forks nor to those of Dependabot.',
            ...(otherwise === undefined ? [] : [' ', ...otherwise]),
        ],
    });
}

// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
;// CONCATENATED MODULE: ./build/langfuse/ids.js

/**
 * The id of a run. An events_only server derives it from project, dataset and run name, and links from elsewhere must
 * meet it; items that are in no dataset of Langfuse have no such rule.
 */
function experimentId(projectId, datasetId, runName) {
    if (datasetId === undefined)
        return (0,external_node_crypto_.randomBytes)(8).toString('hex');
    return digest(['langfuse-experiment-v1', projectId, datasetId, runName]).slice(0, 16);
}
/** The same score of the same item gets the same id, so a write that is sent again is no second score. */
function itemScoreId(experiment, item, repetition, name) {
    return digest(['langfuse-gate', experiment, item, repetition, name]).slice(0, 32);
}
function runScoreId(experiment, name) {
    return digest(['langfuse-gate', experiment, name]).slice(0, 32);
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/langfuse/otlp.js

/** An OTLP trace request in its JSON form: what the gate reads and changes; the rest passes as it is. */
const otlpAttribute = schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* unknown */.L5J() });
const otlpSpan = schemas/* looseObject */._H3({
    traceId: schemas/* string */.YjP(),
    spanId: schemas/* string */.YjP(),
    attributes: schemas/* array */.YOg(otlpAttribute).optional(),
});
const resourceSpans = schemas/* looseObject */._H3({
    scopeSpans: schemas/* array */.YOg(schemas/* looseObject */._H3({ spans: schemas/* array */.YOg(otlpSpan) })),
});
const otlpRequest = schemas/* object */.Ikc({ resourceSpans: schemas/* array */.YOg(resourceSpans) });
/**
 * The spans of known traces, with the attributes of their item in place of any of the same name, and how many spans
 * belong to no known trace.
 */
function stampSpans(request, attributesOf) {
    let unknown = 0;
    const known = request.map((resource) => ({
        ...resource,
        scopeSpans: resource.scopeSpans.map((scope) => ({
            ...scope,
            spans: scope.spans.flatMap((span) => {
                const stamp = attributesOf(span.traceId.toLowerCase(), span.spanId.toLowerCase());
                if (stamp === undefined) {
                    unknown += 1;
                    return [];
                }
                const own = (span.attributes ?? []).filter(({ key }) => !isOurs(key, stamp));
                return [{ ...span, attributes: [...own, ...toAttributes(stamp)] }];
            }),
        })),
    }));
    return { known: known.filter(({ scopeSpans }) => scopeSpans.some(({ spans }) => spans.length > 0)), unknown };
}
/** What a task says of these is not believed: with them it could put items into another run, a baseline for one. */
function isOurs(key, stamp) {
    return key in stamp || key.startsWith('langfuse.experiment.');
}
/** A root span of ours: texts and flags for attributes, no events, no links. */
function toResourceSpans(span) {
    const { traceId, spanId } = span.spanContext();
    return {
        resource: { attributes: toAttributes({ 'service.name': 'langfuse-gate' }) },
        scopeSpans: [
            {
                scope: { name: span.instrumentationScope.name },
                spans: [
                    {
                        traceId,
                        spanId,
                        name: span.name,
                        kind: 1,
                        startTimeUnixNano: nanoseconds(span.startTime),
                        endTimeUnixNano: nanoseconds(span.endTime),
                        attributes: toAttributes(span.attributes),
                        status: span.status,
                    },
                ],
            },
        ],
    };
}
function toAttributes(attributes) {
    return Object.entries(attributes).map(([key, value]) => ({
        key,
        value: typeof value === 'boolean' ? { boolValue: value } : { stringValue: String(value) },
    }));
}
/** As text: in a double, nanoseconds since 1970 are not exact. */
function nanoseconds([seconds, rest]) {
    return `${String(seconds)}${String(rest).padStart(9, '0')}`;
}

;// CONCATENATED MODULE: ./build/langfuse/otlp-protobuf.js

/**
 * What `stampSpans` does, on the protobuf form of a trace request, which most exporters send. Only the few fields on the
 * way to a span's trace id and attributes are looked at; all others are copied as they are.
 */
const FIELD = {
    resourceSpans: 1,
    scopeSpans: 2,
    spans: 2,
    traceId: 1,
    spanId: 2,
    attributes: 9,
    key: 1,
    value: 2,
    stringValue: 1,
};
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
/** Throws RangeError for bytes that are no such request. */
function stampProtobuf(request, attributesOf) {
    return mapMessages(request, FIELD.resourceSpans, (resource) => mapMessages(resource, FIELD.scopeSpans, (scope) => mapMessages(scope, FIELD.spans, (span) => stamp(span, attributesOf))));
}
function stamp(span, attributesOf) {
    const attributes = attributesOf(hexOf(span, FIELD.traceId), hexOf(span, FIELD.spanId));
    if (attributes === undefined)
        return null;
    const own = mapMessages(span, FIELD.attributes, (pair) => {
        const key = fieldsOf(pair).find(({ number }) => number === FIELD.key)?.content ?? new Uint8Array();
        return isOurs(Buffer.from(key).toString('utf8'), attributes) ? null : pair;
    });
    const stamps = Object.entries(attributes).map(([key, value]) => otlp_protobuf_message(FIELD.attributes, [
        otlp_protobuf_message(FIELD.key, [Buffer.from(key)]),
        otlp_protobuf_message(FIELD.value, [otlp_protobuf_message(FIELD.stringValue, [Buffer.from(value)])]),
    ]));
    return Buffer.concat([own, ...stamps]);
}
function hexOf(span, number) {
    const content = fieldsOf(span).find((field) => field.number === number)?.content;
    return Buffer.from(content ?? []).toString('hex');
}
/** The message with every field of this number changed, or left out where the change is null. */
function mapMessages(bytes, number, change) {
    const parts = fieldsOf(bytes).map((field) => {
        if (field.number !== number || field.content === undefined)
            return field.whole;
        const changed = change(field.content);
        return changed === null ? new Uint8Array() : otlp_protobuf_message(number, [changed]);
    });
    return Buffer.concat(parts);
}
function fieldsOf(bytes) {
    const fields = [];
    let start = 0;
    while (start < bytes.length) {
        const tag = readVarint(bytes, start);
        const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8];
        const length = wire === WIRE.bytes ? readVarint(bytes, tag.end) : undefined;
        const end = endOf(bytes, wire, tag.end, length);
        if (end > bytes.length)
            throw new RangeError('a field ends after its message');
        const whole = bytes.subarray(start, end);
        fields.push(length === undefined ? { number, whole } : { number, whole, content: bytes.subarray(length.end, end) });
        start = end;
    }
    return fields;
}
function endOf(bytes, wire, start, length) {
    if (length !== undefined)
        return length.end + length.value;
    if (wire === WIRE.varint)
        return readVarint(bytes, start).end;
    if (wire === WIRE.fixed64)
        return start + 8;
    if (wire === WIRE.fixed32)
        return start + 4;
    throw new RangeError(`wire type ${String(wire)} is not known`);
}
/** Not exact above 2⁵³, which no tag or length of ours reaches. */
function readVarint(bytes, start) {
    let value = 0;
    for (let index = start; index < start + 10; index += 1) {
        const byte = bytes[index];
        if (byte === undefined)
            break;
        value += (byte & 0x7f) * 2 ** (7 * (index - start));
        if (byte < 0x80)
            return { value, end: index + 1 };
    }
    throw new RangeError('a number does not end');
}
function otlp_protobuf_message(number, parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([varint(number * 8 + WIRE.bytes), varint(content.length), content]);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) + 0x80);
        rest = Math.floor(rest / 0x80);
    }
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/langfuse/relay.js








const relay_BODY_LIMIT_BYTES = 16 * 1024 * 1024;
/** Beyond this the relay asks tasks to wait with their spans; it is the most that it keeps in memory for them. */
const WAITING_LIMIT_BYTES = 64 * 1024 * 1024;
const TRACES = '/api/public/otel/v1/traces';
const PROMPTS = '/api/public/v2/prompts';
/**
 * Stands in for Langfuse on this machine's loopback, so that the keys stay in this process: takes the spans of the run's
 * own traces, gives prompts, refuses everything else.
 */
async function startRelay(langfuse, queue, log) {
    const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const publicKey = `pk-lf-gate-${token.slice(0, 12)}`;
    const secretKey = `sk-lf-gate-${token}`;
    const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
    const traces = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response).catch((error) => {
            log.debug((0,core_text/* say */.cv) `The relay could not answer a task: ${(0,errors/* describeError */.U)(error)}`);
            if (!response.headersSent)
                reply(response, 400, { message: 'langfuse-gate could not read this request.' });
        });
    });
    const answer = async (request, response) => {
        if (!isEqual(request.headers.authorization ?? '', authorization)) {
            request.resume();
            reply(response, 401, { message: 'This address takes only the keys that langfuse-gate gave to the task.' });
            return;
        }
        // Parsed, so that no dots lead out of the path that is let through.
        const { pathname, search } = new URL(request.url ?? '/', 'http://relay');
        if (request.method === 'POST' && pathname === TRACES)
            return takeSpans(request, response);
        if (request.method === 'GET' && (pathname === PROMPTS || pathname.startsWith(`${PROMPTS}/`))) {
            const prompt = await langfuse.fetchPrompt(pathname + search);
            reply(response, prompt.status, prompt.text, prompt.header('content-type') ?? 'application/json');
            return;
        }
        request.resume();
        reply(response, 403, {
            message: `langfuse-gate lets a task send traces and read prompts, and nothing else of Langfuse: ${request.method ?? ''} ` +
                `${pathname} was refused. List LANGFUSE_SECRET_KEY under env in the gate to give the task the real keys.`,
        });
    };
    /** The item that a span belongs to. Its root span is the gate's to write, and nobody else's. */
    const attributesOf = (traceId, spanId) => {
        const item = traces.get(traceId);
        return item?.rootSpanId === spanId ? undefined : item?.attributes;
    };
    const takeSpans = async (request, response) => {
        if (queue.waitingBytes > WAITING_LIMIT_BYTES) {
            request.resume();
            response.setHeader('retry-after', '1');
            reply(response, 503, { message: 'langfuse-gate has not yet brought earlier spans to Langfuse.' });
            return;
        }
        const body = await readBody(request);
        const type = request.headers['content-type'] ?? '';
        if (!type.startsWith('application/json')) {
            const stored = await langfuse.sendSpans(stampProtobuf(body, attributesOf), type);
            reply(response, stored === 'stored' ? 200 : 413, '', type);
            return;
        }
        const { resourceSpans } = otlpRequest.parse(JSON.parse(body.toString('utf8')));
        const { known, unknown } = stampSpans(resourceSpans, attributesOf);
        if (unknown > 0)
            log.debug((0,core_text/* say */.cv) `${unknown} spans of a task belong to no item and were left out.`);
        for (const spans of known)
            queue.add(spans);
        reply(response, 200, {});
    };
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        environment: environmentOf(`http://127.0.0.1:${String(port)}`, publicKey, secretKey, authorization),
        allow: (traceId, rootSpanId, attributes) => {
            traces.set(traceId, { rootSpanId, attributes });
        },
        close: async () => {
            server.closeAllConnections();
            await (0,external_node_util_.promisify)(server.close.bind(server))();
        },
    };
}
/** Every name by which an SDK of Langfuse or OpenTelemetry looks for an address and keys. */
function environmentOf(url, publicKey, secretKey, authorization) {
    return {
        LANGFUSE_BASE_URL: url,
        LANGFUSE_BASEURL: url,
        LANGFUSE_HOST: url,
        LANGFUSE_PUBLIC_KEY: publicKey,
        LANGFUSE_SECRET_KEY: secretKey,
        OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/api/public/otel`,
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url + TRACES,
        OTEL_EXPORTER_OTLP_HEADERS: `Authorization=${encodeURIComponent(authorization)}`,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    };
}
function isEqual(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
async function readBody(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        bytes += chunk.byteLength;
        if (bytes > relay_BODY_LIMIT_BYTES)
            throw new RangeError('the request is larger than 16 MiB');
        chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    return request.headers['content-encoding'] === 'gzip'
        ? Buffer.from(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(body, { maxOutputLength: relay_BODY_LIMIT_BYTES }))
        : body;
}
function reply(response, status, body, type = 'application/json') {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

;// CONCATENATED MODULE: ./build/langfuse/batch-queue.js
/** Below nginx's default limit of a body, 1 MB, behind which many servers stand; Langfuse's own is 3.5 MB. */
const BATCH_BYTES = 900_000;
/** Langfuse's own writers send as many. */
const BATCH_ENTRIES = 100;
/**
 * Writes in batches, one at a time and in order: a full batch at once, the rest on `flush`. No timers, nothing dropped
 * while writing works; after the first failure nothing more is kept, so memory is bounded when the server is gone.
 */
function createBatchQueue(options) {
    let waiting = [];
    let waitingBytes = 0;
    let failure;
    let draining;
    const write = async (batch) => {
        if ((await options.write(batch)) === 'stored')
            return;
        if (batch.length === 1)
            throw options.tooLarge;
        const half = Math.ceil(batch.length / 2);
        await write(batch.slice(0, half));
        await write(batch.slice(half));
    };
    const takeBatch = () => {
        let bytes = 0;
        let count = 0;
        for (const entry of waiting.slice(0, BATCH_ENTRIES)) {
            bytes += options.sizeOf(entry);
            if (count > 0 && bytes > BATCH_BYTES)
                break;
            count += 1;
        }
        const batch = waiting.slice(0, count);
        waiting = waiting.slice(count);
        for (const entry of batch)
            waitingBytes -= options.sizeOf(entry);
        return batch;
    };
    const drain = async () => {
        try {
            while (waiting.length > 0)
                await write(takeBatch());
        }
        catch (error) {
            failure = error instanceof Error ? error : new Error(String(error));
            waiting = [];
            waitingBytes = 0;
        }
    };
    const startDraining = () => {
        draining ??= drain().finally(() => {
            draining = undefined;
        });
        return draining;
    };
    return {
        add(entry) {
            if (failure !== undefined)
                return;
            waiting.push(entry);
            waitingBytes += options.sizeOf(entry);
            if (waiting.length >= BATCH_ENTRIES || waitingBytes >= BATCH_BYTES)
                void startDraining();
        },
        get waitingBytes() {
            return waitingBytes;
        },
        async flush() {
            while (waiting.length > 0 || draining !== undefined)
                await startDraining();
            if (failure !== undefined)
                throw failure;
        },
    };
}

;// CONCATENATED MODULE: ./build/langfuse/score-writer.js



const score_writer_TRIES = 5;
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
    return createBatchQueue({
        sizeOf: (event) => Buffer.byteLength(JSON.stringify(event)),
        write: async (batch) => {
            await writeAll(langfuse, batch);
            return 'stored';
        },
        tooLarge: refused(['a score is larger than a request may be']),
    });
}
async function writeAll(langfuse, batch) {
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
        if (tries === score_writer_TRIES)
            throw refused(describe(answer.errors, batch));
        await langfuse.sleep(WAIT_MS * 2 ** tries);
    }
}
/** `"accuracy": Invalid request data (400), and 3 more` — never a whole answer. */
function describe(errors, batch) {
    const [first] = errors;
    if (first === undefined)
        return ['some were neither taken nor refused'];
    const name = batch.find(({ id }) => id === first.id)?.body.name ?? first.id;
    const more = errors.length === 1 ? [] : (0,core_text/* say */.cv) ` and ${errors.length - 1} more`;
    return (0,core_text/* say */.cv) `${name} was answered with ${first.status}, ${first.message ?? 'without a word'}${more}`;
}
function refused(why) {
    return new errors/* GateError */.u({
        code: 'LANGFUSE_INCOMPLETE',
        text: (0,core_text/* say */.cv) `Langfuse did not take all scores: ${why}.`,
        remedy: ['Look at the name and the value of this score; a score config of the project may forbid it.'],
    });
}

;// CONCATENATED MODULE: ./build/langfuse/span-queue.js


function createSpanQueue(langfuse) {
    const queue = createBatchQueue({
        sizeOf: (entry) => Buffer.byteLength(entry),
        write: (batch) => langfuse.sendSpans(`{"resourceSpans":[${batch.join(',')}]}`, 'application/json'),
        tooLarge: new errors/* GateError */.u({
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
var otel_dist = __webpack_require__(49335);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/core/build/src/index.js
var build_src = __webpack_require__(24637);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-trace-base/build/src/index-shim.js
var index_shim = __webpack_require__(19644);
;// CONCATENATED MODULE: ./build/langfuse/tracing.js




/**
 * A tracer that nothing else in this process sees, whose spans go into the queue as they end. Every option that an OTEL_
 * or LANGFUSE_ variable could change is given here.
 */
function createTracing(queue, environment) {
    const processor = new otel_dist/* LangfuseSpanProcessor */.Er({
        exporter: {
            export(spans, done) {
                for (const span of spans)
                    queue.add(toResourceSpans(span));
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
    const name = runName(gate.name, context);
    const id = experimentId(langfuse.projectId, dataset.id, name);
    const spans = createSpanQueue(langfuse);
    const scores = createScoreQueue(langfuse);
    const relay = await startRelay(langfuse, spans, context.log);
    const environment = gate.run.environment ?? ENVIRONMENT;
    const tracing = createTracing(spans, environment);
    const from = context.now().toISOString();
    const items = new Map();
    const scoreIds = [];
    let experiment = experimentOf({});
    function experimentOf(evaluators) {
        const { description } = gate.run;
        return {
            id,
            name,
            ...(description === undefined ? {} : { description }),
            metadata: JSON.stringify(runMetadata({ ...options, evaluators })),
            ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
            ...(dataset.version === undefined ? {} : { version: dataset.version }),
            environment,
        };
    }
    const addScore = (scoreId, body) => {
        scores.add({ id: scoreId, timestamp: context.now().toISOString(), body: { id: scoreId, ...body } });
    };
    const writeRunScore = async (body) => {
        addScore(runScoreId(id, body.name), { ...body, datasetRunId: id });
        await scores.flush();
    };
    function startItem(item, repetition) {
        const startedMs = context.now().getTime();
        const span = tracing.tracer.startSpan('experiment-item-run', { root: true, startTime: hrTime(startedMs) }, src.ROOT_CONTEXT);
        const { traceId, spanId } = span.spanContext();
        const shared = sharedAttributes(experiment, item, spanId);
        span.setAttributes({ ...rootAttributes(experiment, item, repetition), ...shared });
        relay.allow(traceId, spanId, shared);
        const end = (answer) => {
            const { error, latency } = answer;
            span.setAttributes(answerAttributes(answer));
            if (error !== undefined)
                span.setStatus({ code: src.SpanStatusCode.ERROR, message: error.message });
            // The time in the task, as the report has it; evaluators are not the task's.
            span.end(hrTime(latency === null ? context.now().getTime() : startedMs + latency * 1000));
            items.set(spanId, { hasFailed: error !== undefined });
            for (const score of answer.scores) {
                const scoreId = itemScoreId(id, item.id, repetition, score.name);
                scoreIds.push(scoreId);
                addScore(scoreId, { ...scoreBody(score), traceId, observationId: spanId });
            }
        };
        return { traceId, traceparent: `00-${traceId}-${spanId}-01`, link: langfuse.links.trace(traceId), end };
    }
    return {
        runName: name,
        experimentId: id,
        link: langfuse.links.experiment(id),
        environment: relay.environment,
        begin: (evaluators) => {
            experiment = experimentOf(evaluators);
        },
        startItem,
        async finish(record) {
            await tracing.flush();
            await scores.flush();
            if (!record.complete)
                return;
            await read_back_confirm({ experimentId: id, from, items, scoreIds }, langfuse);
            await writeRunScore({ name: COMPLETE, value: record.planned, dataType: 'NUMERIC' });
        },
        writeVerdict: (verdict, link) => writeRunScore({
            name: VERDICT,
            value: verdict,
            dataType: 'CATEGORICAL',
            ...(link === undefined ? {} : { comment: link }),
        }),
        close: async () => {
            await relay.close();
            await tracing.close();
        },
    };
}
/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
function hrTime(ms) {
    return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process/child-environment.js
var child_environment = __webpack_require__(71064);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/process/worker-command.js





/** The oldest Node that runs this program, as `engines` in package.json says. */
const OLDEST = [20, 19];
const VERSION_LIMIT_MS = 5_000;
/**
 * The Node that runs the user's code: the one on the PATH, for which the user's packages were installed, when it is new
 * enough; else the one that runs this program.
 */
async function findNode(path) {
    const found = findOnPath(process.platform === 'win32' ? 'node.exe' : 'node', path ?? '');
    if (found === null || (0,external_node_fs_.realpathSync)(found) === (0,external_node_fs_.realpathSync)(process.execPath))
        return process.execPath;
    return (await isNewEnough(found)) ? found : process.execPath;
}
function findOnPath(name, path) {
    const files = path
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, name));
    return files.find((file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ?? false) ?? null;
}
async function isNewEnough(node) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(node, ['--version'], { timeout: VERSION_LIMIT_MS, env: {} });
        const [major = 0, minor = 0] = stdout.trim().replace(/^v/, '').split('.').map(Number);
        return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    }
    catch {
        return false;
    }
}
/** The file that a worker is started with: in the bundle beside this code, else where the tests compile it to. */
function workerEntry() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const places = ['worker/index.js', '../../.cache/build/worker/index.js'].map((place) => (0,external_node_path_.join)(here, place));
    const entry = places.find((place) => (0,external_node_fs_.existsSync)(place));
    if (entry === undefined)
        throw new TypeError(`no worker/index.js in ${here}: the program is not complete`);
    return entry;
}

// EXTERNAL MODULE: ./build/process/protocol-lines.js
var protocol_lines = __webpack_require__(21794);
;// CONCATENATED MODULE: ./build/process/child-process.js


/** How long the pipes of a process that has ended are read for what is left; a grandchild may hold them open. */
const DRAIN_MS = 250;
const TAIL_BYTES = 8 * 1024;
/**
 * Starts a process that speaks lines on descriptors 3 (to it) and 4 (from it), in a process group of its own. What it
 * prints is read, kept in part, and goes nowhere by itself.
 */
function startChild(options) {
    const child = (0,external_node_child_process_.spawn)(options.command, options.args, {
        cwd: options.directory,
        env: options.environment,
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    const input = child.stdio[3];
    const output = child.stdio[4];
    const stdout = tail(child.stdout);
    const stderr = tail(child.stderr);
    let isRunning = true;
    const end = (ending) => {
        if (!isRunning)
            return;
        isRunning = false;
        options.onEnd(ending, lastWords(stderr()));
    };
    output?.on('data', (0,protocol_lines/* readLines */.Se)(options.onLine, options.onTooLong));
    // A process that is gone is told of by its exit, not by every pipe.
    for (const stream of [input, output])
        stream?.on('error', () => undefined);
    child.on('error', (error) => {
        end(`could not be started: ${error.message}`);
    });
    child.on('exit', (code, signal) => {
        const ending = signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`;
        const timer = setTimeout(end, DRAIN_MS, ending);
        child.once('close', () => {
            clearTimeout(timer);
            end(ending);
        });
    });
    return {
        get isRunning() {
            return isRunning;
        },
        write: (line) => input?.write(line),
        closeInput: () => input?.end(),
        kill: (signal) => {
            killGroup(child.pid, signal);
        },
        printed: () => [stdout(), stderr()].filter((text) => text !== '').join('\n'),
    };
}
/** The group outlives its first process: what a task has started is in it, unless it has left it on purpose. */
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // Nobody is left.
    }
}
/** Reads a stream to its end and keeps the last of it. */
function tail(stream) {
    let kept = Buffer.alloc(0);
    stream?.on('data', (chunk) => {
        kept = chunk.length >= TAIL_BYTES ? chunk.subarray(-TAIL_BYTES) : Buffer.concat([kept, chunk]).subarray(-TAIL_BYTES);
    });
    stream?.on('error', () => undefined);
    return () => kept.toString('utf8').trim();
}
/** The line of a dying process that says why: its error, else the last that is neither a stack nor Node's version. */
function lastWords(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const said = lines.filter((line) => line !== '' && !/^at |^Node\.js v|^[\^}]+$/.test(line));
    return (said.findLast((line) => /^(?:Uncaught )?(?:FATAL ERROR|[\w.]*(?:Error|Exception)\b)/.test(line)) ??
        said.at(-1) ??
        '');
}

;// CONCATENATED MODULE: ./build/process/item-in-flight.js
/**
 * Collects what a worker says of one item. Nothing it leaves out is lost: without an output there is an error, and an
 * evaluator that did not answer is a score error.
 */
class ItemInFlight {
    #seq;
    #evaluators;
    #answered = new Set();
    #scores = [];
    #scoreErrors = [];
    #task = null;
    #isDone = false;
    constructor(seq, evaluators) {
        this.#seq = seq;
        this.#evaluators = evaluators;
    }
    get isTaskOver() {
        return this.#task !== null;
    }
    get isDone() {
        return this.#isDone;
    }
    /** `false` for a message that has no place here: the worker is not to be believed any more. */
    accept(message) {
        if (!('seq' in message) || message.seq !== this.#seq || this.#isDone)
            return false;
        switch (message.type) {
            case 'output':
            case 'failed':
                if (this.#task !== null)
                    return false;
                this.#task = message;
                return true;
            case 'score':
            case 'scoreError':
                if (this.#task?.type !== 'output' || !this.#evaluators.includes(message.evaluator))
                    return false;
                this.#answered.add(message.evaluator);
                if (message.type === 'score')
                    this.#scores.push(scoreOf(message));
                else
                    this.#scoreErrors.push({ evaluator: message.score ?? message.evaluator, message: message.message });
                return true;
            case 'done':
                this.#isDone = this.#task !== null;
                return this.#isDone;
        }
    }
    /** The answer as it stands. `code` and `why` are for what has not come: `the process exited with code 3`. */
    answer(code, why) {
        const task = this.#task;
        if (task === null) {
            return { error: { code, message: why, isTransient: false }, scores: [], scoreErrors: [], latency: null };
        }
        if (task.type === 'failed')
            return { error: task.error, scores: [], scoreErrors: [], latency: task.latency };
        const silent = this.#evaluators.filter((evaluator) => !this.#answered.has(evaluator));
        return {
            output: task.output,
            scores: this.#scores,
            scoreErrors: [...this.#scoreErrors, ...silent.map((evaluator) => ({ evaluator, message: why }))],
            latency: task.latency,
        };
    }
}
function scoreOf({ name, value, comment, metadata }) {
    return {
        name,
        value,
        ...(comment === undefined ? {} : { comment }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}

;// CONCATENATED MODULE: ./build/process/protocol.js

/** Worker protocol, version 1: one JSON object a line, descriptor 3 in (to the worker), descriptor 4 out (from it). */
const PROTOCOL_VERSION = 1;
/** A line has been through `JSON.parse`: what is there is JSON, however large, and need not be walked again. */
const protocol_json = schemas/* custom */.IeY((value) => value !== undefined);
const error = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    isTransient: schemas/* boolean */.zMY(),
});
/** What the worker says. Output precedes scores, so that a hung evaluator is not a failed task. */
const workerMessage = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('hello'),
        protocol: schemas/* literal */.euz(PROTOCOL_VERSION),
        /** `fingerprint`: the evaluator's `version`, else a hash of its file and of what that imports by relative path. */
        evaluators: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP() })),
        /** Whether a module exports `runEvaluators`, which nobody calls yet. */
        hasRunEvaluators: schemas/* boolean */.zMY(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('refused'),
        code: schemas/* enum */.k5n(['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED']),
        message: schemas/* string */.YjP(),
        /** The module that was asked for, as `start` named it. */
        path: schemas/* string */.YjP(),
        /** The package that could not be found, where that is the reason. */
        missingPackage: schemas/* string */.YjP().optional(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('output'), seq: schemas/* int */.Whr(), output: protocol_json, latency: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('failed'), seq: schemas/* int */.Whr(), error, latency: schemas/* number */.aig() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('score'),
        seq: schemas/* int */.Whr(),
        evaluator: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* string */.YjP()]),
        comment: schemas/* string */.YjP().optional(),
        metadata: protocol_json.optional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('scoreError'),
        seq: schemas/* int */.Whr(),
        evaluator: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        /** The score that was meant, where the evaluator said that much. */
        score: schemas/* string */.YjP().optional(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('done'), seq: schemas/* int */.Whr() }),
]);
/** One line of a worker; `null` for what is no message of this protocol. */
function parseWorkerMessage(line) {
    try {
        const parsed = workerMessage.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/process/worker-process.js





/** Timers past this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** From SIGTERM or the end of its input to SIGKILL. */
const GRACE_MS = 1_000;
/** One process with the user's code. It answers for one item at a time; `onEnd` is called once, whatever ends it. */
class WorkerProcess {
    #options;
    #child;
    #onEnd;
    #ended;
    #greeting = null;
    #evaluators = [];
    #current = null;
    #timer;
    #seq = 0;
    #isUsable = true;
    constructor(options, onEnd) {
        this.#options = options;
        this.#onEnd = onEnd;
        const { promise, resolve } = deferred();
        this.#ended = promise;
        this.#child = startChild({
            ...options,
            onLine: (line) => {
                this.#receive(line);
            },
            onTooLong: () => {
                this.#distrust('more than 16 MiB in one line');
            },
            onEnd: (ending, lastWords) => {
                this.#end(ending, lastWords === '' ? '' : `; its last words: ${lastWords}`);
                resolve();
            },
        });
    }
    /** Whether it may get another item. */
    get isUsable() {
        return this.#isUsable;
    }
    /** Whether it has had no item yet. */
    get isNew() {
        return this.#seq === 0;
    }
    /** Waits until the user's modules are loaded. Never rejects. */
    greet() {
        return new Promise((settle) => {
            const seconds = this.#options.startTimeoutMs / 1000;
            const timer = setTimeout(() => {
                this.#kill('SIGKILL');
                this.#greeted({ code: 'TASK_NOT_LOADED', message: `the modules were not loaded within ${String(seconds)} s` });
            }, this.#options.startTimeoutMs);
            this.#greeting = { settle, timer };
            this.#child.write((0,protocol_lines/* lineOf */.cA)({ type: 'start', protocol: 1, ...this.#options.start }) ?? '');
        });
    }
    /** Never rejects: whatever the user's code does is the answer. */
    run(call) {
        this.#seq += 1;
        const item = new ItemInFlight(this.#seq, this.#evaluators);
        const line = (0,protocol_lines/* lineOf */.cA)({ type: 'run', seq: this.#seq, ...call });
        if (line === null)
            return Promise.resolve(item.answer('INPUT_TOO_LARGE', 'the dataset item is more than 16 MiB of JSON'));
        return new Promise((settle) => {
            this.#current = { item, settle };
            this.#startTimer(item);
            this.#child.write(line);
        });
    }
    /** Ends the process, its group, and the item it works on. */
    async stop(why) {
        if (why !== null) {
            this.#kill('SIGTERM');
            this.#settle(why.code, why.message);
        }
        this.#child.closeInput();
        const timer = setTimeout(() => {
            this.#kill('SIGKILL');
        }, GRACE_MS);
        await this.#ended;
        clearTimeout(timer);
    }
    #receive(line) {
        const message = parseWorkerMessage(line);
        if (message === null) {
            this.#distrust('something that is no message');
            return;
        }
        if (this.#greeting !== null) {
            if (message.type === 'hello')
                this.#evaluators = message.evaluators.map(({ name }) => name);
            if (message.type === 'hello' || message.type === 'refused')
                this.#greeted(message);
            else
                this.#distrust('an answer before it had a question');
            return;
        }
        const current = this.#current;
        if (current?.item.accept(message) !== true)
            this.#distrust(`a message out of place (${message.type})`);
        else if (current.item.isDone)
            this.#settle('UNFINISHED', 'the evaluator gave no answer');
        else if (message.type === 'output' || message.type === 'failed')
            this.#startTimer(current.item);
    }
    #startTimer(item) {
        clearTimeout(this.#timer);
        const { timeoutMs } = this.#options;
        this.#timer = setTimeout(() => {
            const words = `no answer within ${String(timeoutMs / 1000)} s`;
            this.#kill('SIGKILL');
            this.#settle('TIMEOUT', item.isTaskOver ? words : `the task gave ${words}`);
        }, Math.min(timeoutMs, LONGEST_TIMER_MS));
    }
    /** User code has written to the descriptor of the answers: nothing that comes from there counts any more. */
    #distrust(what) {
        const message = `the process wrote ${what} to descriptor 4, which is for answers only`;
        this.#kill('SIGKILL');
        this.#greeted({ code: 'TASK_NOT_LOADED', message });
        this.#settle('PROTOCOL', message);
    }
    #greeted(answer) {
        if (this.#greeting === null)
            return;
        clearTimeout(this.#greeting.timer);
        this.#greeting.settle(answer);
        this.#greeting = null;
    }
    #settle(code, why) {
        clearTimeout(this.#timer);
        const current = this.#current;
        this.#current = null;
        current?.settle(current.item.answer(code, why));
    }
    #end(ending, quote) {
        const printed = this.#child.printed();
        if (printed !== '')
            this.#options.log.debug((0,core_text/* say */.cv) `A task process printed, at the end: ${printed}`);
        this.#kill('SIGKILL');
        this.#greeted({ code: 'TASK_NOT_LOADED', message: `the process ${ending} while it loaded the modules${quote}` });
        this.#settle('EXITED', `the process ${ending} before there was an answer${quote}`);
        this.#onEnd();
    }
    #kill(signal) {
        this.#isUsable = false;
        this.#child.kill(signal);
    }
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./build/process/worker-pool.js



const CANCELLED = { code: 'CANCELLED', message: 'the run was cancelled' };
/**
 * Worker processes, each with one item at a time, used again for the next. A process is started only while calls wait,
 * and no more at once than there are already: quick tasks never pay for a second one, slow ones soon have them all.
 */
class WorkerPool {
    #options;
    #workers = new Set();
    #idle = [];
    #waiting = [];
    #starting = 0;
    #limit;
    #isClosed = false;
    #failure = null;
    constructor(options) {
        this.#options = options;
        this.#limit = options.concurrency;
        options.signal.addEventListener('abort', this.#cancel);
    }
    /** Starts the first process. What it says is what every other one will say. */
    async open() {
        return this.#grow(true);
    }
    /** Rejects with GateError TASK_NOT_LOADED only when no process can be had any more. */
    run(call) {
        if (this.#isClosed || this.#options.signal.aborted)
            return Promise.resolve(worker_pool_cancelled());
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        return new Promise((settle, reject) => {
            this.#waiting.push({ call, settle, reject });
            this.#serve();
        });
    }
    async close() {
        this.#isClosed = true;
        this.#options.signal.removeEventListener('abort', this.#cancel);
        for (const { settle } of this.#waiting.splice(0))
            settle(worker_pool_cancelled());
        await Promise.all(Array.from(this.#workers, (worker) => worker.stop(null)));
    }
    #cancel = () => {
        for (const { settle } of this.#waiting.splice(0))
            settle(worker_pool_cancelled());
        for (const worker of this.#workers)
            void worker.stop(CANCELLED);
    };
    #serve() {
        while (this.#waiting.length > 0) {
            const worker = this.#idle.pop();
            if (worker === undefined)
                break;
            const next = worker.isUsable ? this.#waiting.shift() : undefined;
            if (next !== undefined)
                void this.#give(worker, next);
        }
        const ready = this.#workers.size - this.#starting;
        const canGrow = this.#workers.size < this.#limit && this.#starting < Math.max(1, ready);
        if (this.#waiting.length > 0 && canGrow && !this.#isClosed)
            void this.#grow(false);
    }
    /** A process that dies under a later item may die of what an earlier one left in it: that item gets a new process. */
    async #give(worker, waiting) {
        const isFirst = worker.isNew;
        const answer = await worker.run(waiting.call);
        if (answer.error?.code === 'EXITED' && !isFirst && !this.#isClosed)
            this.#waiting.unshift(waiting);
        else
            waiting.settle(answer);
        if (worker.isUsable)
            this.#idle.push(worker);
        this.#serve();
    }
    async #grow(wantsFingerprints) {
        const worker = new WorkerProcess({ ...this.#options, start: { ...this.#options.start, wantsFingerprints } }, () => {
            this.#workers.delete(worker);
            this.#serve();
        });
        this.#workers.add(worker);
        this.#starting += 1;
        const answer = await worker.greet();
        this.#starting -= 1;
        if ('evaluators' in answer)
            this.#idle.push(worker);
        else
            this.#shrink(worker, answer);
        this.#serve();
        return answer;
    }
    /** One that cannot serve is not replaced: the others go on, and without any other there is no answer to wait for. */
    #shrink(worker, { message }) {
        void worker.stop(null);
        if (this.#isClosed || this.#options.signal.aborted)
            return;
        this.#workers.delete(worker);
        this.#limit = this.#workers.size;
        if (this.#limit > 0) {
            this.#options.log.warn((0,core_text/* say */.cv) `One more process for the task could not be had: ${message}`);
            return;
        }
        this.#failure = new errors/* GateError */.u({
            code: 'TASK_NOT_LOADED',
            text: (0,core_text/* say */.cv) `No process for the task can be had any more: ${message}`,
            remedy: (0,core_text/* say */.cv) `It could be loaded before: look for what changes while the experiment runs, as memory or files.`,
        });
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#failure);
    }
}
function worker_pool_cancelled() {
    return { error: { ...CANCELLED, isTransient: false }, scores: [], scoreErrors: [], latency: null };
}

;// CONCATENATED MODULE: ./build/tasks/module.js








/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000;
const MODULE_PATH = /\.[cm]?[jt]sx?$/;
const module_options = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP().min(1).describe('path of a JavaScript or TypeScript module, relative to the working directory'),
    export: schemas/* string */.YjP().min(1).default('task').describe('the exported function that answers for one item'),
});
/** `task: evals/order-status.ts`: a function of the repository, called in processes of its own. */
const moduleTask = {
    kind: 'module',
    options: module_options,
    shorthand: (text) => (MODULE_PATH.test(text) ? { module: text, export: 'task' } : null),
    description: 'A JavaScript or TypeScript module that exports task(item) and, beside it, its `evaluators`.',
    describe: ({ module, export: name }) => (name === 'task' ? module : `${module} (${name})`),
    start: startModule,
};
async function startModule({ module, export: name }, gate, added, context) {
    const directory = (0,external_node_fs_.realpathSync)(context.directory);
    const task = {
        path: findModule(directory, module, 'TASK_NOT_LOADED', gate.task.place),
        written: module,
        place: gate.task.place,
    };
    const evaluatorModules = gate.evaluatorModules.map(({ path, place }) => ({
        path: findModule(directory, path, 'EVALUATOR_NOT_LOADED', place),
        written: path,
        place,
    }));
    const environment = (0,child_environment/* childEnvironment */.Qc)(gate.env, added);
    if (environment.missing.length > 0) {
        context.log.warn((0,core_text/* say */.cv) `env lists ${(0,core_text/* list */.p_)(environment.missing, 20)}, which this job does not have.`);
    }
    if (environment.refused.length > 0) {
        context.log.warn((0,core_text/* say */.cv) `env lists ${(0,core_text/* list */.p_)(environment.refused, 20)}, which the runner gives to this action alone: no task gets it.`);
    }
    const pool = new WorkerPool({
        command: await findNode(environment.values.PATH),
        args: [workerEntry()],
        directory,
        environment: environment.values,
        start: {
            task: { path: task.path, export: name },
            evaluatorModules: evaluatorModules.map(({ path }) => path),
            directory,
            isTraced: 'LANGFUSE_BASE_URL' in added,
        },
        timeoutMs: gate.timeoutMs,
        startTimeoutMs: START_TIMEOUT_MS,
        concurrency: gate.concurrency,
        signal: context.signal,
        log: context.log,
    });
    const answer = await pool.open();
    if (!('evaluators' in answer)) {
        await pool.close();
        throw new errors/* GateError */.u(context.signal.aborted ? module_cancelled() : notLoaded(answer, [task, ...evaluatorModules], gate.env));
    }
    if (answer.hasRunEvaluators) {
        context.log.warn((0,core_text/* say */.cv) `${'runEvaluators'} of the task or its evaluators is not supported yet: those scores are not made.`);
    }
    return {
        evaluators: Object.fromEntries(answer.evaluators.map(({ name: evaluator, fingerprint }) => [evaluator, fingerprint])),
        run: ({ item, repetition, traceparent }) => {
            const { id, input, expectedOutput, metadata } = item;
            return pool.run({ item: { id, input, expectedOutput, metadata }, repetition, traceparent });
        },
        close: () => pool.close(),
    };
}
function findModule(directory, written, code, place) {
    const path = (0,external_node_path_.resolve)(directory, written);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        return (0,external_node_fs_.realpathSync)(path);
    throw new errors/* GateError */.u({
        code,
        text: (0,core_text/* say */.cv) `${written} is not a file.`,
        remedy: (0,core_text/* say */.cv) `Paths in the spec are relative to the working directory, ${directory}.`,
        place,
    });
}
function notLoaded(refusal, modules, listed) {
    const module = modules.find(({ path }) => path === refusal.path) ?? modules[0];
    const remedy = remedyFor(refusal, listed);
    return {
        code: refusal.code,
        text: (0,core_text/* say */.cv) `${module?.written ?? ''} could not be loaded: ${refusal.message}`,
        ...(remedy === null ? {} : { remedy }),
        ...(module === undefined ? {} : { place: module.place }),
    };
}
function remedyFor({ message, missingPackage }, listed) {
    if (missingPackage !== undefined) {
        return (0,core_text/* say */.cv) `Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${missingPackage} to them.`;
    }
    const names = (0,child_environment/* unlistedNames */.Z6)(message, listed);
    if (names.length > 0) {
        return (0,core_text/* say */.cv) `The job has ${(0,core_text/* list */.p_)(names)}, which env does not list: list it there when the task may see it.`;
    }
    return null;
}
function module_cancelled() {
    return { code: 'CANCELLED', text: (0,core_text/* say */.cv) `The run was cancelled before the task was loaded.` };
}

;// CONCATENATED MODULE: ./build/tasks/index.js

/** Every way to run an item. To add one: a file beside this, and a line here. */
const tasks = [moduleTask];

;// CONCATENATED MODULE: ./build/edges.js






/** Every edge of both roots. Langfuse is not asked anything until a spec needs it; with keys, every run is recorded there. */
function createEdges(langfuseSettings) {
    const langfuse = langfuseOnDemand(langfuseSettings);
    return (specText) => ({
        datasets: datasetSources(langfuse.get),
        tasks: tasks,
        baselines: baselineSources(langfuse.get),
        ...(langfuse.hasKeys ? { openRecorder: langfuseRecorder(langfuse.get, sha256(specText)) } : {}),
    });
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError),
/* harmony export */   u: () => (/* binding */ GateError)
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


/***/ }),

/***/ 23070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qM: () => (/* binding */ chooseGates),
  F0: () => (/* binding */ deliverAll),
  GW: () => (/* binding */ problemsOf),
  AQ: () => (/* binding */ runGates)
});

// UNUSED EXPORTS: runGate

// EXTERNAL MODULE: ./build/core/judge.js + 34 modules
var judge = __webpack_require__(16476);
// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/checks/index.js + 5 modules
var checks = __webpack_require__(29439);
// EXTERNAL MODULE: ./build/core/item-scores.js
var item_scores = __webpack_require__(43291);
;// CONCATENATED MODULE: ./build/core/run-pool.js
/**
 * Runs the numbers from `start` to below `end`, at most `size` at a time: whoever is free takes the next. When one rejects
 * nobody takes another, those that run are waited for, and the first error is thrown.
 */
async function runPool(size, start, end, run) {
    let next = start;
    const lane = async () => {
        while (next < end) {
            const index = next;
            next += 1;
            await run(index).catch((error) => {
                next = end;
                throw error;
            });
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(size, end - start) }, lane));
    const failure = lanes.find((one) => one.status === 'rejected');
    if (failure !== undefined)
        throw failure.reason;
}

;// CONCATENATED MODULE: ./build/run-experiment.js





/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: when it fails, GateError PREFLIGHT_FAILED is thrown and nothing else has been paid for. Every other
 * failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled.
 */
async function runExperiment(options) {
    const { gate, dataset, runner, recorder, context, onProgress } = options;
    const startedAt = context.now().toISOString();
    const cancelled = whenAborted(context.signal);
    const planned = dataset.items.flatMap((item) => Array.from({ length: gate.repeat }, (_, repetition) => ({ item, repetition })));
    const results = [];
    const progress = { planned: planned.length, finished: 0, failed: 0 };
    const run = async (index) => {
        const next = planned[index];
        if (next === undefined)
            return;
        const result = context.signal.aborted ? notRun(next) : await runPlanned(next, cancelled, options);
        results[index] = result;
        progress.finished += 1;
        if (result.error !== null)
            progress.failed += 1;
        onProgress?.({ ...progress });
    };
    recorder?.begin(runner.evaluators);
    await run(0);
    const [first] = results;
    if (first !== undefined && first.error !== null && !context.signal.aborted) {
        throw new errors/* GateError */.u(preflightFailed(first.id, first.error, options));
    }
    await runPool(gate.concurrency, 1, planned.length, run);
    return {
        itemResults: results,
        complete: !results.some(({ error }) => error?.code === 'CANCELLED'),
        planned: planned.length,
        startedAt,
        finishedAt: context.now().toISOString(),
    };
}
async function runPlanned({ item, repetition }, cancelled, options) {
    const recorded = options.recorder?.startItem(item, repetition);
    const call = { item, repetition, ...(recorded === undefined ? {} : { traceparent: recorded.traceparent }) };
    const { answer: given, attempts } = await attempt(call, cancelled, options);
    const answer = withChecks(given, item, options.gate);
    recorded?.end(answer);
    const comments = answer.scores.flatMap(({ name, comment }) => comment === undefined ? [] : [[name, comment]]);
    return {
        id: item.id,
        hash: item.hash,
        repetition,
        scores: Object.fromEntries(answer.scores.map(({ name, value }) => [name, value])),
        ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
        scoreErrors: [...answer.scoreErrors],
        error: answer.error === undefined ? null : { code: answer.error.code, message: answer.error.message },
        attempts,
        latency: answer.latency,
        cost: null,
        ...(recorded === undefined ? {} : { traceId: recorded.traceId }),
        ...(recorded?.link === undefined ? {} : { link: recorded.link }),
        ...(answer.output === undefined ? {} : { output: answer.output }),
    };
}
/** Runs the item, and again while its failure looks transient and retries are left. A low score is never a reason. */
async function attempt(call, cancelled, options) {
    const { runner, gate, context, retryDelayMs = defaultRetryDelayMs } = options;
    for (let attempts = 1;; attempts += 1) {
        const answer = await runner.run(call);
        const mayRetry = answer.error?.isTransient === true && attempts <= gate.retries && !context.signal.aborted;
        if (!mayRetry)
            return { answer, attempts };
        await pause(retryDelayMs(attempts), cancelled);
    }
}
/** 0.5 s, doubled each time, and up to half of it again, so that items which failed together do not return together. */
function defaultRetryDelayMs(retry) {
    return 500 * 2 ** (retry - 1) * (1 + Math.random() / 2);
}
/** One listener for all that wait: Node warns of more than ten. */
function whenAborted(signal) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve();
        });
    });
}
async function pause(delayMs, cancelled) {
    let timer;
    const over = new Promise((resolve) => {
        timer = setTimeout(resolve, delayMs);
    });
    await Promise.race([over, cancelled]);
    clearTimeout(timer);
}
/** The built-in checks of the gate beside the evaluators' scores, and of all those only what may be kept. */
function withChecks(answer, item, gate) {
    const { output, latency } = answer;
    if (answer.error !== undefined || output === undefined) {
        const error = answer.error ?? { code: 'NO_OUTPUT', message: 'the task gave no output', isTransient: false };
        return { error, scores: [], scoreErrors: [], latency };
    }
    const checked = gate.checks.map((check) => ({ score: check.score, result: (0,checks/* runCheck */.k)(check, { output, item }) }));
    const checkScores = checked.flatMap(({ score, result }) => 'value' in result ? [{ name: score, value: result.value }] : []);
    const checkErrors = checked.flatMap(({ score, result }) => 'value' in result ? [] : [{ evaluator: score, message: result.error }]);
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)([...answer.scores, ...checkScores]);
    return { output, scores, scoreErrors: [...answer.scoreErrors, ...checkErrors, ...scoreErrors], latency };
}
function notRun({ item, repetition }) {
    return {
        id: item.id,
        hash: item.hash,
        repetition,
        scores: {},
        scoreErrors: [],
        error: { code: 'CANCELLED', message: 'the run was cancelled' },
        latency: null,
        cost: null,
    };
}
function preflightFailed(id, error, { gate, keyLikeNames }) {
    const unlisted = keyLikeNames.filter((name) => !gate.env.includes(name));
    const keys = (0,core_text/* say */.cv) `This job has ${(0,core_text/* list */.p_)(unlisted)}, which env does not list: the task cannot see ${unlisted.length === 1 ? IT : THEM}. `;
    return {
        code: 'PREFLIGHT_FAILED',
        text: (0,core_text/* say */.cv) `The preflight failed on the dataset item ${id}, and nothing else was run: ${error.message}`,
        remedy: (0,core_text/* say */.cv) `${unlisted.length === 0 ? [] : keys}Mend the task, and run it on this item before the next push.`,
        place: gate.task.place,
    };
}
const IT = ['it'];
const THEM = ['them'];

;// CONCATENATED MODULE: ./build/gate.js






/** Runs every gate in the order of the spec. A gate that cannot be judged is a value among the others. */
async function runGates(gates, edges, context, watching) {
    const reports = [];
    for (const gate of gates)
        reports.push(await runGate(gate, edges, context, watching));
    return reports;
}
/**
 * The order of the stages: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything
 * is paid for. Never rejects: what stops a gate is its verdict `error`.
 */
async function runGate(gate, edges, context, watching) {
    let candidate;
    try {
        const dataset = await chosen(edges.datasets, gate.dataset).load(gate.dataset.options, context);
        if (dataset.items.length === 0)
            throw new errors/* GateError */.u(emptyDataset(dataset));
        const baseline = await findBaseline(gate, dataset, edges, context);
        const runner = chosen(edges.tasks, gate.task);
        const task = runner.describe(gate.task.options);
        const recorder = await edges.openRecorder?.(gate, dataset, task, context);
        try {
            candidate = await runCandidate(gate, dataset, runner, recorder, context, watching);
            if (!candidate.complete)
                throw new errors/* GateError */.u(cancelled(candidate));
            await recorder?.finish(candidate);
            const report = (0,judge/* judge */.S)({
                gate: gate.name,
                ...(gate.description === undefined ? {} : { description: gate.description }),
                rules: gate,
                candidate,
                baseline,
                dataset,
                reportText: gate.reportText,
            });
            await recorder?.writeVerdict(report.verdict, context.identity.runUrl);
            return report;
        }
        finally {
            await recorder?.close();
        }
    }
    catch (error) {
        return (0,judge/* errorGate */.i)(gate, problemsOf(error), candidate);
    }
}
async function runCandidate(gate, dataset, definition, recorder, context, watching) {
    const runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context);
    try {
        const experiment = await runExperiment({
            gate,
            dataset,
            runner,
            ...(recorder === undefined ? {} : { recorder }),
            onProgress: watching.onProgress(gate),
            keyLikeNames: watching.keyLikeNames,
            context,
        });
        return {
            format: run_record/* RUN_FORMAT */.i4,
            version: 1,
            gate: gate.name,
            name: recorder?.runName ?? `${gate.name} ${context.runId}`,
            ...(recorder === undefined ? {} : { experimentId: recorder.experimentId }),
            ...(recorder?.link === undefined ? {} : { link: recorder.link }),
            rules: (0,saved_rules/* saveRules */.D)(gate),
            identity: context.identity,
            task: definition.describe(gate.task.options),
            comparability: {
                dataset: {
                    source: dataset.source,
                    name: dataset.name,
                    ...(dataset.id === undefined ? {} : { id: dataset.id }),
                    ...(dataset.version === undefined ? {} : { version: dataset.version }),
                    hash: dataset.hash,
                    ...(dataset.link === undefined ? {} : { link: dataset.link }),
                },
                evaluators: runner.evaluators,
                repeat: gate.repeat,
            },
            ...experiment,
        };
    }
    finally {
        await runner.close();
    }
}
async function findBaseline(gate, dataset, edges, context) {
    if (edges.givenBaseline !== undefined)
        return edges.givenBaseline(gate);
    if (!('options' in gate.baseline))
        return { status: 'none' };
    return chosen(edges.baselines, gate.baseline).find(gate.baseline.options, gate, dataset, context);
}
/** The parser has already refused what no definition answers to. */
function chosen(definitions, choice) {
    const found = definitions.find((definition) => definition.kind === choice.kind);
    if (found === undefined)
        throw new TypeError(`no definition is called ${choice.kind}`);
    return found;
}
function cancelled({ itemResults, planned }) {
    const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length;
    return {
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled after ${finished} of ${planned} item results.`,
        remedy: (0,core_text/* say */.cv) `Run it again: a part of the items is never judged.`,
    };
}
function emptyDataset(dataset) {
    return {
        code: 'DATASET_EMPTY',
        text: (0,core_text/* say */.cv) `The dataset ${dataset.name} has no items.`,
        remedy: (0,core_text/* say */.cv) `Add items to it, or correct its name in the spec.`,
    };
}
/** What stopped a stage, as problems; a foreign error keeps its own words. */
function problemsOf(error) {
    if (error instanceof errors/* GateError */.u)
        return error.problems;
    return [
        {
            code: 'UNEXPECTED',
            text: (0,core_text/* say */.cv) `The gate met an error that it does not know: ${(0,errors/* describeError */.U)(error)}`,
            remedy: (0,core_text/* say */.cv) `Please report it, with the log of this run.`,
        },
    ];
}
/** The gates of a spec that were asked for, all of them when none was named. Throws GateError INPUT_INVALID. */
function chooseGates(gates, names) {
    const unknown = names.filter((name) => !gates.some((gate) => gate.name === name));
    if (unknown.length > 0) {
        throw new errors/* GateError */.u({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The spec has no gate called ${(0,core_text/* list */.p_)(unknown)}.`,
            remedy: (0,core_text/* say */.cv) `Its gates are ${(0,core_text/* list */.p_)(gates.map((gate) => gate.name), 20)}.`,
        });
    }
    return names.length === 0 ? gates : gates.filter((gate) => names.includes(gate.name));
}
/** Every reporter in turn. A reporter warns about what it could not do; none can change the report. */
async function deliverAll(reporters, report, context) {
    for (const reporter of reporters) {
        try {
            await reporter.deliver(report);
        }
        catch (error) {
            context.log.warn((0,core_text/* say */.cv) `The ${reporter.name} could not be written: ${(0,errors/* describeError */.U)(error)}`);
        }
    }
}


/***/ }),

/***/ 86193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const TIMEOUT_MS = 10_000;
/**
 * What git knows of a directory: commit, tree, branch, `owner/name` of the remote called origin, and whether files differ
 * from the commit. Everything that cannot be told (no repository, no git, no commit yet) is left out.
 */
async function readIdentity(directory, environment) {
    const ask = (...args) => git(directory, args, environment);
    const [commit, tree, branch, origin, status] = await Promise.all([
        ask('rev-parse', '--verify', 'HEAD'),
        ask('rev-parse', '--verify', 'HEAD^{tree}'),
        ask('symbolic-ref', '--short', 'HEAD'),
        ask('config', '--get', 'remote.origin.url'),
        ask('status', '--porcelain', '--untracked-files=no'),
    ]);
    const repository = origin === undefined ? undefined : repositoryOf(origin);
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(tree === undefined ? {} : { tree }),
        ...(branch === undefined ? {} : { branch }),
        ...(repository === undefined ? {} : { repository }),
        ...(status === undefined ? {} : { isDirty: status !== '' }),
    };
}
/**
 * The parents of the checked-out commit, first parent first. Read from the commit itself, so a shallow clone, which
 * hides parents from `rev-parse HEAD^1`, answers too.
 */
async function readParents(directory, environment) {
    const commit = await git(directory, ['cat-file', 'commit', 'HEAD'], environment);
    if (commit === undefined)
        return [];
    const header = commit.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** `owner/name` of a remote's address, `git@host:owner/name.git` and `https://host/owner/name` alike. */
function repositoryOf(address) {
    return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(address)?.[1];
}
async function git(directory, args, env) {
    try {
        const { stdout } = await run('git', ['-C', directory, ...args], {
            env,
            timeout: TIMEOUT_MS,
            maxBuffer: 1024 * 1024,
        });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _r: () => (/* binding */ callGithub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   uh: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);






const ATTEMPT_TIMEOUT_MS = 30_000;
/** GitHub asks for a minute after a secondary limit, and for up to an hour after the primary one: that is too long. */
const LONGEST_WAIT_SECONDS = 60;
const WAITS = 2;
/** After one second and after four more. */
const RETRIES = 2;
/**
 * A client that retries what is worth it, waits when GitHub asks for a wait that is short enough, and gives up on an answer
 * after half a minute.
 */
function createGithub({ token, apiUrl, log }) {
    const mayWait = (seconds, retryCount) => {
        if (seconds > LONGEST_WAIT_SECONDS || retryCount >= WAITS)
            return false;
        log.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub limits the rate of requests; waiting ${seconds} seconds.`);
        return true;
    };
    // The runner's proxy is inside the toolkit's own fetch.
    const proxied = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const octokit = new (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A))((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        request: {
            fetch: (url, init) => proxied(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) }),
        },
        retry: { retries: RETRIES },
        throttle: {
            // The plugin's queues are global; each client has its own.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            onRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
        },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    }));
    return { octokit };
}
/** One call, its failure translated: `GateError` GITHUB_UNAVAILABLE that says what was refused and which permission it takes. */
async function callGithub(doing, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw translate(error, doing, permission);
    }
}
/** The HTTP status behind a failed call, if GitHub answered at all. */
function statusOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u ? error.cause : error;
    if (typeof cause !== 'object' || cause === null || !('status' in cause))
        return undefined;
    return typeof cause.status === 'number' ? cause.status : undefined;
}
/** GitHub refused for want of a permission: asking again is useless. */
function isForbidden(error) {
    return statusOf(error) === 403 || statusOf(error) === 401;
}
function translate(error, doing, permission) {
    const own = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error);
    if (statusOf(error) === 403 && /not accessible|permission|forbidden|read-only/i.test(own)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub does not let this token ${[doing]}: it lacks the permission ${permission}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add ${permission} to the permissions of the workflow's job. A pull request from a fork or from Dependabot has a read-only token whatever the workflow says.`,
        }, { cause: error });
    }
    if (statusOf(error) === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
            code: 'GITHUB_UNAVAILABLE',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub does not accept the token (${own}), so it could not ${[doing]}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Check the input ${'github-token'}.`,
        }, { cause: error });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({ code: 'GITHUB_UNAVAILABLE', text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `GitHub could not ${[doing]}: ${own}` }, { cause: error });
}


/***/ }),

/***/ 71064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Z6: () => (/* binding */ unlistedNames),
/* harmony export */   jv: () => (/* binding */ keyLikeNames)
/* harmony export */ });
/**
 * What a process with the user's code may see of the environment. It is built from lists of what may pass, never from
 * what may not: a JavaScript action has tokens in its environment that a step of the workflow would not have.
 */
/** What programs need to find themselves and to speak the user's language. Nothing here is a secret or loads code. */
const ALWAYS = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CI',
    // By this one the runner finds the processes of a job that has ended.
    'RUNNER_TRACKING_ID',
    // Windows
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
]);
const LOCALE = /^LC_[A-Z]+$/;
/** What the runner gives to this action alone: its inputs and keys, tokens of the job, files for its outputs. */
const NEVER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
const LANGFUSE = /^LANGFUSE_/;
const KEY_LIKE = /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PAT|DSN)$/i;
/** Keys of the job itself, which are nothing that a task is missing. */
const OF_THE_JOB = /^(?:INPUT_|ACTIONS_|GITHUB_|RUNNER_|LANGFUSE_|npm_)/i;
/**
 * The environment of a task's process: the few variables of every program, the `listed` names, and `added` (a
 * recorder's address in place of Langfuse's) on top. Listing LANGFUSE_SECRET_KEY asks for the real keys: then no added
 * LANGFUSE_ variable replaces a listed one.
 */
function childEnvironment(listed, added, own = process.env) {
    const names = listed.filter((name) => !NEVER.test(name));
    const wantsRealKeys = names.includes('LANGFUSE_SECRET_KEY');
    const passed = Object.keys(own).filter((name) => isAlwaysPassed(name) || names.includes(name));
    const values = {};
    for (const name of passed) {
        const value = own[name];
        if (value !== undefined)
            values[name] = value;
    }
    for (const [name, value] of Object.entries(added)) {
        const isReal = wantsRealKeys && LANGFUSE.test(name) && Object.hasOwn(values, name);
        if (!isReal)
            values[name] = value;
    }
    return {
        values,
        missing: names.filter((name) => !Object.hasOwn(values, name)),
        refused: listed.filter((name) => NEVER.test(name)),
    };
}
function isAlwaysPassed(name) {
    return ALWAYS.has(process.platform === 'win32' ? name.toUpperCase() : name) || LOCALE.test(name);
}
/** Names of variables of this job that look like keys of the task's services. Never values. */
function keyLikeNames(own = process.env) {
    return Object.keys(own)
        .filter((name) => KEY_LIKE.test(name) && !OF_THE_JOB.test(name) && own[name] !== '')
        .sort();
}
/** Those of this job's variables that a text names and the spec does not list: what a task may have missed. */
function unlistedNames(text, listed, own = process.env) {
    const words = new Set(text.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? []);
    return Array.from(words).filter((word) => own[word] !== undefined && !isAlwaysPassed(word) && !listed.includes(word));
}


/***/ }),

/***/ 21794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* unused harmony export LINE_LIMIT_BYTES */
/** How messages of the worker protocol lie on a descriptor: one JSON object a line, UTF-8. Both ends use this. */
/** What one line may be, each way: an output larger than this is a failed item, and a reader never keeps more. */
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * Cuts a stream of bytes into lines. A line past the limit calls `onTooLong` once, and nothing after it is read.
 */
function readLines(onLine, onTooLong) {
    let parts = [];
    let length = 0;
    let isOver = false;
    return (chunk) => {
        let start = 0;
        while (!isOver) {
            const end = chunk.indexOf(NEWLINE, start);
            const part = chunk.subarray(start, end === -1 ? undefined : end);
            parts.push(part);
            length += part.length;
            if (length > LINE_LIMIT_BYTES) {
                isOver = true;
                parts = [];
                onTooLong();
                return;
            }
            if (end === -1)
                return;
            const line = Buffer.concat(parts, length).toString('utf8');
            parts = [];
            length = 0;
            start = end + 1;
            onLine(line);
        }
    };
}
/** One message as its line, or `null` when it is past the limit. */
function lineOf(message) {
    const line = `${JSON.stringify(message)}\n`;
    return Buffer.byteLength(line) > LINE_LIMIT_BYTES ? null : line;
}


/***/ }),

/***/ 73539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createReporters)
});

// EXTERNAL MODULE: ./build/core/report.js
var core_report = __webpack_require__(14486);
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
/** The gates, those first that a reader must look at. */
function worstFirst(gates) {
    return [...gates].sort((a, b) => core_report/* VERDICTS */.bk.indexOf(a.verdict) - core_report/* VERDICTS */.bk.indexOf(b.verdict));
}
/** `2 failed, 1 passed`, worst first. */
function verdictCounts(report) {
    return core_report/* VERDICTS */.bk.map((verdict) => [verdict, report.gates.filter((gate) => gate.verdict === verdict).length])
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
    const open = gate.rules.filter((rule) => rule.outcome !== 'held' && !said.has(rule.reason.message));
    return [...new Map(open.map(({ reason }) => [reason.message, reasonText(reason)])).values()];
}
/** What to do next, without what the reasons' remedies have said. */
function furtherSteps(gate) {
    const said = new Set(gate.reasons.flatMap((reason) => (reason.remedy === undefined ? [] : [(0,core_text/* plain */.pj)(reason.remedy)])));
    return gate.next.filter((step) => !said.has((0,core_text/* plain */.pj)(step)));
}

;// CONCATENATED MODULE: ./build/core/render/annotations.js




/** GitHub shows ten of each level for a step; what comes first is what is seen. */
const PER_LEVEL = 10;
const URGENT = ['broken', 'unmeasured', 'unsure'];
/** What to mark on lines of the spec: its problems, then rules by how much they weigh. Errors stop a merge, warnings do not. */
function annotations(report) {
    const all = [
        ...report.problems.map((problem) => reasonAnnotation('langfuse-gate', problem)),
        ...report.gates.flatMap((gate) => gateAnnotations(gate)),
    ];
    const errors = all.filter(({ level }) => level === 'error');
    const warnings = all.filter(({ level }) => level === 'warning');
    return [...errors.slice(0, PER_LEVEL), ...warnings.slice(0, PER_LEVEL)];
}
function gateAnnotations(gate) {
    const title = `langfuse-gate / ${gate.name}: ${gate.verdict}`;
    const causes = gate.verdict === 'error' ? gate.reasons.map((reason) => reasonAnnotation(title, reason)) : [];
    const isBlocking = core_report/* EXIT_CODES */.ai[gate.verdict] !== 0;
    const rules = URGENT.flatMap((outcome) => gate.rules.filter((rule) => rule.outcome === outcome && rule.list !== 'watch'));
    return [...causes, ...rules.map((rule) => ruleAnnotation(rule, title, isBlocking))];
}
function ruleAnnotation(rule, title, isBlocking) {
    const level = isBlocking && rule.outcome !== 'unsure' ? 'error' : 'warning';
    const text = (0,core_text/* say */.cv) `${rule.score} ${rule.rule} is ${[rule.outcome]}: ${reasonText(rule.reason)}`;
    return annotation(level, title, text, rule.place);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
function htmlCode(raw, limit = CELL_LIMIT) {
    return `<code>${escapeHtml(blankShown(withoutComments((0,visible/* visibleLine */.P8)(raw, limit))))}</code>`;
}
/** A sentence inside a line of HTML. */
function htmlProse(text) {
    return joinParts(text, (raw) => htmlCode(raw), escapeHtml);
}
/** The links whose addresses are under a trusted one (origin, or origin and path); the others are left out. Words are ours. */
function markdownLinks(links, trusted) {
    return links.flatMap(({ words, address }) => {
        const target = trustedAddress(address, trusted);
        return target === null ? [] : [`[${words}](${target})`];
    });
}
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
    const inert = url.href.replace(/[^A-Za-z0-9\-._~:/?#&+,;=%]/gu, (character) => 
    // encodeURIComponent leaves these as they are; Markdown does not.
    encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`));
    return inert.replaceAll('&', '&amp;');
}
function isUnder(path, base) {
    return path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`);
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
    for (const [index, part] of mergeWords(text).entries()) {
        const isWords = typeof part === 'string' && isPlainProse(part, index === 0);
        const shown = isWords ? words(part) : value(typeof part === 'string' ? part : part.value);
        if (line.length + shown.length > PROSE_LIMIT)
            return `${line}…`;
        line += line.endsWith('`') && shown.startsWith('`') ? ` ${shown}` : shown;
    }
    return line;
}
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
function blankShown(line) {
    return line.trim() === '' ? '∅' : line;
}
/** Other programs look for their marker comments in the whole source, code included. */
function withoutComments(line) {
    return line.replaceAll('<!--', '<!- -');
}
function escapeHtml(line) {
    return line.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
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
const BLOCK_START = /^\s*(?:[-+*>=]|\d+[.)]\s|\/)/;

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

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/facts.js



/**
 * Where the verdict comes from: both sides, the dataset, time and cost. `now` is the report's own time (ISO 8601), against
 * which the baseline's age is told.
 */
function provenance(gate, now, links) {
    return [
        gate.description === undefined ? null : { label: 'About', words: (0,core_text/* say */.cv) `${gate.description}`, links: [] },
        candidateFact(gate.candidate, links),
        baselineFact(gate, now, links),
        datasetFact(gate),
        effortFact(gate.candidate),
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
    const counts = [
        (0,numbers/* counted */.hS)(items.total, 'item') + (repeat > 1 ? `, each run ${String(repeat)} times` : ''),
        ...(items.failed > 0 ? [`${String(items.failed)} failed`] : []),
        ...(items.unpaired > 0 ? [`${String(items.unpaired)} without a partner`] : []),
    ].join(', ');
    const version = dataset.version === undefined ? [] : (0,core_text/* say */.cv) ` at ${dataset.version}`;
    return {
        label: 'Dataset',
        words: [...(0,core_text/* say */.cv) `${dataset.name}`, ...version, `, ${counts}`],
        links: existingLinks([['dataset', dataset.link]]),
    };
}
/** Time from start to end, and what the items cost where that is known of every one. */
function effortFact(candidate) {
    const time = candidate === null ? null : (0,numbers/* formatDuration */.a3)(candidate.startedAt, candidate.finishedAt);
    if (candidate === null || time === null)
        return null;
    const costs = candidate.itemResults.map((result) => result.cost);
    const cost = costs.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
    const spent = costs.length === 0 || cost === null ? [] : [(0,numbers/* formatValue */.Fl)(cost, 'USD')];
    return { label: 'Took', words: [[time, ...spent, `until ${minute(candidate.finishedAt)}`].join(', ')], links: [] };
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
/** `2026-01-04 09:12 UTC`. */
function minute(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown/method-fold.js



/** How the relative rules were decided, for who wants to check it: method, pairs and p-values. */
function methodFold(gate, report, form) {
    const rows = gate.rules.slice(0, form.rules).flatMap((rule) => {
        const { estimate } = rule;
        if (estimate === null)
            return [];
        const cells = [
            markdownCell(rule.score),
            markdownCell(rule.rule),
            markdownCell(estimate.method),
            String(estimate.pairs),
            (0,numbers/* formatProbability */.tY)(estimate.pValue),
            (0,numbers/* formatProbability */.tY)(estimate.adjustedPValue),
        ];
        return [`| ${cells.join(' | ')} |`];
    });
    if (rows.length === 0)
        return [];
    return [
        '',
        '<details><summary>How this was decided</summary>',
        '',
        '| Score | Rule | Method | Pairs | p | p after Holm |',
        '| --- | --- | --- | ---: | ---: | ---: |',
        ...rows,
        '',
        markdownProse((0,core_text/* say */.cv) `Spec ${report.spec}, seed ${gate.seed}, ${report.tool}.`),
        '',
        '</details>',
    ];
}

// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/core/render/rule-rows.js


/** What needs a look before what holds. */
const URGENCY = ['broken', 'unmeasured', 'unsure', 'held'];
/** The rules of a gate: required before reviewed before watched, the urgent first in each list. */
function ruleRows(gate) {
    const rank = (rule) => rules/* RULE_LISTS */.bz.indexOf(rule.list) * URGENCY.length + URGENCY.indexOf(rule.outcome);
    return [...gate.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => ruleRow(gate, rule));
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
        isDefault: rule.isDefault,
        baseline: (0,numbers/* formatValue */.Fl)(rule.baselineValue, unit, [rule.value]),
        candidate: (0,numbers/* formatValue */.Fl)(rule.value, unit, [rule.bound, rule.baselineValue]),
        difference: estimate === null ? '–' : (0,numbers/* formatDifference */.jR)(estimate, unit),
        outcome: rule.outcome,
        shown: estimate === null || estimate.ruledOut === null || rule.outcome === 'broken'
            ? ''
            : ruledOut(gate, rule.score, estimate.ruledOut, unit),
    };
}
function ruledOut(gate, score, amount, unit) {
    const worse = isLowerBetter(gate, score) ? 'rise' : 'drop';
    return amount === 0 ? `no ${worse}` : `no ${worse} over ${(0,numbers/* formatAmount */.ej)(amount, unit)}`;
}
function isLowerBetter(gate, score) {
    const written = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.better;
    return written === undefined ? rules/* BUILT_IN_SCORES */.n4.some((name) => name === score) : written === 'lower';
}

;// CONCATENATED MODULE: ./build/core/render/markdown/rule-table.js




/** The rules with what was measured and what came of each, as a table. */
function ruleTable(gate, form) {
    const rows = ruleRows(gate);
    if (rows.length === 0 || form.rules === 0)
        return [];
    const shown = rows.slice(0, form.rules);
    const rest = rows.length - shown.length;
    const confidence = sharedConfidence(gate);
    const interval = confidence === null ? '' : ` (${(0,numbers/* formatShare */.T1)(confidence)} interval)`;
    return [
        '',
        `| List | Score | Rule | Baseline | Candidate | Difference${interval} | Outcome |`,
        '| --- | --- | --- | ---: | ---: | ---: | --- |',
        ...shown.map(tableRow),
        ...(rest > 0 ? ['', `${String(rest)} more rules are in ${form.elsewhere}.`] : []),
    ];
}
/** Between words that a narrow table should keep in one line. */
const NO_BREAK_SPACE = '\u00A0';
function tableRow(row) {
    const outcome = `${OUTCOME_SIGNS[row.outcome]}${NO_BREAK_SPACE}${row.outcome}${row.shown === '' ? '' : `: ${row.shown}`}`;
    const difference = row.difference.replace(/ (?!\()/g, NO_BREAK_SPACE);
    const rule = `${markdownCell(row.rule)}${row.isDefault ? ' (default)' : ''}`;
    const cells = [row.list, markdownCell(row.score), rule, row.baseline, row.candidate, difference, outcome];
    return `| ${cells.join(' | ')} |`;
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
    const reasons = new Map(differences.filter(({ why }) => why.length > 0).map(({ why }) => [JSON.stringify(why), why]));
    return {
        id,
        changes: differences.map((difference) => change(gate, difference)),
        reasons: [...reasons.values()],
        texts: [
            { label: 'Input', value: first?.input },
            { label: 'Expected', value: first?.expectedOutput },
            { label: 'Baseline', value: first?.baselineOutput },
            { label: 'Candidate', value: first?.candidateOutput },
        ].filter((text) => text.value !== undefined),
        links: existingLinks([
            ['baseline trace', first?.baselineLink],
            ['candidate trace', first?.candidateLink],
        ]),
    };
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
    const left = [
        ...(items.length > shown.length ? [(0,numbers/* counted */.hS)(items.length - shown.length, 'more item')] : []),
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
        `<details><summary>${htmlCode(item.id)}: ${changes}${more}${reason}</summary>`,
        '',
        ...said.slice(0, REASONS).map((text) => `- ${markdownProse(text)}`),
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







/** Sentences of one kind in a section; the reader acts on the first few. */
const SENTENCES = 10;
/** Everything of one gate after its largest cause: where it comes from, rules, notes, worst items, what to do. */
function gateSection(gate, report, form, links) {
    const trusted = trustedPrefixes(links);
    const causes = [...gate.reasons.slice(1).map(reasonText), ...otherRuleReasons(gate)];
    const facts = provenance(gate, report.createdAt, links).map((fact) => factLine(fact, trusted));
    return [
        ...(facts.length === 0 ? [] : ['', facts.join('<br>\n')]),
        ...ruleTable(gate, form),
        ...bullets([...causes, ...gate.notes]),
        ...worstItemFolds(gate, form, trusted),
        ...bullets(furtherSteps(gate), '**What to do next**'),
        ...methodFold(gate, report, form),
    ];
}
/** Sentences as a list, under a title where there is one; nothing when there are none. */
function bullets(texts, title) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - SENTENCES;
    return [
        ...(title === undefined ? [] : ['', title]),
        '',
        ...texts.slice(0, SENTENCES).map((text) => `- ${markdownProse(text)}`),
        ...(rest > 0 ? [`- and ${String(rest)} more`] : []),
    ];
}
function factLine(fact, trusted) {
    const links = markdownLinks(fact.links, trusted);
    return `**${fact.label}** ${markdownProse(fact.words)}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
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
        : [...problems(report), ...severalGates(report, form, links)];
    const lines = [`## ${VERDICT_SIGNS[report.verdict]} langfuse-gate: ${report.verdict}`, ...body, ''];
    return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}
function singleGate(gate, report, form, links) {
    return [
        '',
        `**${markdownCell(gate.name)}**: ${causeLine(gate)}`,
        ...(form.gates === 0 ? leftOut(report, form, links) : gateSection(gate, report, form, links)),
    ];
}
function severalGates(report, form, links) {
    if (report.gates.length === 0)
        return [];
    const shown = worstFirst(report.gates).slice(0, form.gates);
    const sections = shown.flatMap((gate) => (gate.verdict === 'passed' ? folded : document_open)(gate, gateSection(gate, report, form, links)));
    return [
        '',
        `${(0,numbers/* counted */.hS)(report.gates.length, 'gate')}: ${verdictCounts(report)}.`,
        ...overview(shown),
        ...sections,
        ...(shown.length < report.gates.length ? leftOut(report, form, links) : []),
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
    const summary = `<summary>${VERDICT_SIGNS[gate.verdict]} ${htmlCode(gate.name)}: ${gate.verdict}</summary>`;
    return ['', `<details>${summary}`, '', causeLine(gate), ...section, '', '</details>'];
}
/** The largest cause in one sentence, with what to do about it where the cause says so. */
function causeLine(gate) {
    const [cause] = gate.reasons;
    return markdownProse(cause === undefined ? [] : sentence(reasonText(cause)));
}
function problems(report) {
    if (report.problems.length === 0)
        return [];
    const count = (0,numbers/* counted */.hS)(report.problems.length, 'problem');
    return [
        '',
        markdownProse((0,core_text/* say */.cv) `No gate could be judged: ${[count]} in ${report.spec}.`),
        ...bullets(report.problems.map(reasonText)),
    ];
}
function leftOut(report, form, links) {
    const run = markdownLinks(links.run === undefined ? [] : [{ words: 'this workflow run', address: links.run }], trustedPrefixes(links));
    const where = [`See ${form.elsewhere}`, ...run.map((link) => ` of ${link}`)].join('');
    return [
        '',
        `${(0,numbers/* counted */.hS)(report.gates.length, 'gate')} in all: ${verdictCounts(report)}. The rest is too long for this place. ${where}.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/render/markdown/form.js
/** For a pull request's comment: fewer items, then no outputs, then fewer rules, then only the counts. */
const COMMENT_LADDER = ladder('the job summary and the JSON report', [
    [10, { lines: 20, characters: 1200 }, 50, 20],
    [10, { lines: 10, characters: 400 }, 50, 20],
    [5, { lines: 10, characters: 400 }, 50, 20],
    [5, null, 50, 20],
    [3, null, 20, 20],
    [0, null, 10, 10],
    [0, null, 3, 3],
    [0, null, 0, 0],
]);
/** For the job summary and Markdown files, which have sixteen times the room. */
const SUMMARY_LADDER = [
    ...ladder('the JSON report', [
        [50, { lines: 60, characters: 4000 }, 200, 100],
        [50, { lines: 20, characters: 1200 }, 200, 100],
        [20, { lines: 10, characters: 400 }, 100, 50],
    ]),
    ...COMMENT_LADDER.slice(3).map((form) => ({ ...form, elsewhere: 'the JSON report' })),
];
function ladder(elsewhere, rungs) {
    return rungs.map(([items, texts, rules, gates]) => ({ items, texts, rules, gates, elsewhere }));
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
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
;// CONCATENATED MODULE: ./build/github/comments.js





const PERMISSION = 'pull-requests: write';
/** The token of a workflow run, where GitHub does not say whose a token is. */
const DEFAULT_AUTHOR = 'github-actions[bot]';
/** List, write, look again: two are enough alone, and racing writers settle in three. */
const ROUNDS = 5;
/** After an answer that did not come, longer each time. */
const PAUSE_MS = 1000;
/** Each half as long: GitHub may count in other units than we do. */
const SHORTER_FORMS = 2;
/**
 * One comment of ours for a marker's key, in place: found by marker *and* author on every page, created or edited, and
 * looked at again, since GitHub has no way to write only if nothing changed. Of several of our own the oldest stays, or the
 * one that a later run has written.
 * `render` gives a body of at most that many characters. Throws GateError GITHUB_UNAVAILABLE.
 */
async function upsertComment(github, place, marker, render, limit) {
    let author = await findAuthor(github);
    let last;
    for (let round = 0; round < ROUNDS; round += 1) {
        if (last?.isWritten === false)
            await (0,promises_.setTimeout)(PAUSE_MS * round);
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
        last = await writeFitting(github, place, kept?.id, render, limit);
        if (last.isWritten)
            author = last.author ?? author;
    }
    if (last?.isWritten === false)
        throw last.error;
    throw new errors/* GateError */.u({
        code: 'GITHUB_UNAVAILABLE',
        text: (0,core_text/* say */.cv) `The comment did not settle in ${ROUNDS} tries: other runs write the same one.`,
        remedy: (0,core_text/* say */.cv) `Put the job into a concurrency group, so that one run at a time reports on a pull request.`,
    });
}
/** The login that this token's comments carry. A workflow's token may not ask `GET /user`, but may ask GraphQL who it is. */
async function findAuthor({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return DEFAULT_AUTHOR;
    }
}
async function findOwnComments({ octokit }, place, author, key) {
    const comments = await (0,client/* callGithub */._r)('read the comments', 'pull-requests: read', () => octokit.paginate(octokit.rest.issues.listComments, {
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
async function writeFitting(github, place, id, render, limit) {
    for (let form = 0;; form += 1) {
        try {
            const author = await writeComment(github, place, id, render(Math.floor(limit / 2 ** form)));
            return { isWritten: true, author };
        }
        catch (error) {
            const status = (0,client/* statusOf */.c2)(error) ?? 0;
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
    const { data } = await (0,client/* callGithub */._r)('write the comment', PERMISSION, async () => id === undefined ? await create() : await update(id));
    return data.user?.login;
}
/** A duplicate that another writer has deleted meanwhile is what was wanted. */
async function deleteComment({ octokit }, { owner, repo }, id) {
    try {
        await (0,client/* callGithub */._r)('delete a duplicate of the comment', PERMISSION, () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    catch (error) {
        if ((0,client/* statusOf */.c2)(error) !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/reporters/undelivered.js


/** Says that a report did not arrive somewhere, why, and how to mend it. The verdict stands. */
function warnUndelivered(log, what, error) {
    for (const text of explanations(error))
        log.warn((0,core_text/* say */.cv) `The ${[what]} was not written; the verdict stands. ${text}`);
}
function explanations(error) {
    if (!(error instanceof errors/* GateError */.u))
        return [(0,core_text/* say */.cv) `${(0,errors/* describeError */.U)(error)}`];
    return error.problems.map(({ text, remedy }) => (remedy === undefined ? text : (0,core_text/* say */.cv) `${text} ${remedy}`));
}

;// CONCATENATED MODULE: ./build/reporters/comment.js





/** The comment of a pull request: one for a spec and the gates chosen, edited in place. */
function createCommentReporter(options) {
    const { github, place, links, log } = options;
    const marker = { key: commentKey(options), run: options.runId, attempt: options.attempt, commit: options.commit };
    return {
        name: 'comment',
        async deliver(report) {
            try {
                const render = (limit) => renderComment(report, { marker, limit, links });
                const outcome = await upsertComment(github, place, marker, render, COMMENT_LIMIT);
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
function commentKey({ spec, gates }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([spec, [...gates].sort()]))
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
;// CONCATENATED MODULE: ./build/reporters/json-file.js


/** The report itself, `langfuse-gate.report` v1. */
function createJsonFileReporter({ path, log }) {
    return {
        name: 'JSON report',
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, `${JSON.stringify(report, null, 2)}\n`);
            }
            catch (error) {
                warnUndelivered(log, 'JSON report', error);
            }
        },
    };
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
function createMarkdownFileReporter({ path, links, log }) {
    return {
        name: 'Markdown report',
        async deliver(report) {
            try {
                await (0,write_whole/* writeWhole */.f)(path, renderSummary(report, { links }));
            }
            catch (error) {
                warnUndelivered(log, 'Markdown report', error);
            }
        },
    };
}

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
    const judged = gate.rules.filter((rule) => rule.list !== 'watch');
    const count = (outcome) => judged.filter((rule) => rule.outcome === outcome).length;
    const parts = [
        ...(count('broken') > 0 ? [`${String(count('broken'))} of ${(0,numbers/* counted */.hS)(judged.length, 'rule')} broken`] : []),
        ...(count('unsure') > 0 ? [`${String(count('unsure'))} unsure`] : []),
        ...(count('broken') + count('unsure') === 0 ? [`${(0,numbers/* counted */.hS)(judged.length, 'rule')} held`] : []),
        (0,numbers/* counted */.hS)(gate.items.total, 'item'),
        ...(gate.items.failed > 0 ? [`${String(gate.items.failed)} failed`] : []),
    ];
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/github/statuses.js


const CONTEXT_LIMIT = 200;
/** One status of a gate, `langfuse-gate / GATE`; the newest of a context counts. Throws GateError GITHUB_UNAVAILABLE. */
async function writeStatus({ octokit }, target, gate, status) {
    await (0,client/* callGithub */._r)('set a commit status', 'statuses: write', () => octokit.rest.repos.createCommitStatus({
        owner: target.owner,
        repo: target.repo,
        sha: target.sha,
        state: status.state,
        description: status.description,
        context: `langfuse-gate / ${(0,visible/* visibleLine */.P8)(gate, CONTEXT_LIMIT)}`,
        target_url: target.url,
    }));
}

;// CONCATENATED MODULE: ./build/reporters/status.js




/** A commit status for each gate: pending before anything is paid for, and completed whatever came of it. */
function createStatusReporter({ github, target, log }) {
    const started = new Set();
    let isRefused = false;
    const write = async (gate, status) => {
        if (isRefused)
            return;
        try {
            await writeStatus(github, target, gate, status);
        }
        catch (error) {
            isRefused = (0,client/* isForbidden */.US)(error);
            warnUndelivered(log, 'commit status', error);
        }
    };
    return {
        name: 'commit status',
        async start(gates) {
            for (const gate of gates) {
                started.add(gate);
                await write(gate, PENDING);
            }
        },
        async deliver(report) {
            for (const gate of report.gates)
                await write(gate.name, renderStatus(gate));
            const reported = new Set(report.gates.map((gate) => gate.name));
            for (const gate of started)
                if (!reported.has(gate))
                    await write(gate, UNFINISHED);
        },
    };
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
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(74292);
;// CONCATENATED MODULE: ./build/core/render/terminal-table.js

/** Lines of a table, its columns as wide as their widest cell as a terminal shows it. */
function tableLines(columns, rows) {
    const widths = columns.map((column, index) => Math.max((0,string_width/* default */.A)(column.title), ...rows.map((row) => (0,string_width/* default */.A)(row[index] ?? ''))));
    const line = (cells) => columns
        .map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column.align))
        .join('  ')
        .trimEnd();
    return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
function pad(cell, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width/* default */.A)(cell)));
    return align === 'left' ? cell + space : space + cell;
}

;// CONCATENATED MODULE: ./build/core/render/terminal.js








const ITEMS = 5;
const terminal_SENTENCES = 10;
const SCORE_WIDTH = 32;
const RULE_WIDTH = 40;
/**
 * The report for a person's terminal: each gate's verdict, score table, worst items and what to do next. It may be a job's
 * log, so no line of it is a command.
 */
function renderTerminal(report, options) {
    const paint = painter(options.color);
    const gates = report.gates.length > 1 ? [`${(0,numbers/* counted */.hS)(report.gates.length, 'gate')} (${verdictCounts(report)})`] : [];
    const end = [paint(report.verdict, report.verdict), ...gates, `exit code ${String(report.exitCode)}`].join(', ');
    return [
        ...problemLines(report, paint),
        ...report.gates.flatMap((gate) => gateLines(gate, report, options, paint)),
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
    const [cause, ...others] = gate.reasons.map((reason) => sentence(reasonText(reason)));
    const facts = provenance(gate, report.createdAt, { trusted: [] });
    return [
        `${paint(gate.verdict, gate.verdict)}  ${(0,terminal/* terminalValue */.w)(gate.name)}: ${(0,terminal/* terminalText */.e)(cause ?? [])}`,
        '',
        ...facts.map((fact) => `  ${fact.label.padEnd(9)}  ${(0,terminal/* terminalText */.e)(fact.words)}`),
        ...ruleLines(gate, paint),
        ...listLines('', [...others, ...otherRuleReasons(gate), ...gate.notes]),
        ...worstLines(gate, options),
        ...listLines('What to do next', furtherSteps(gate)),
        ...linkLines(gate),
        '',
    ];
}
function ruleLines(gate, paint) {
    const rows = ruleRows(gate);
    if (rows.length === 0)
        return [];
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
    const [header = '', ...lines] = tableLines(columns, rows.map((row) => ruleCells(row, paint)));
    return ['', `  ${header}`, ...lines.map((line) => `  ${line}`)];
}
function ruleCells(row, paint) {
    const outcome = paint(row.outcome, row.outcome) + (row.shown === '' ? '' : `: ${row.shown}`);
    const score = (0,terminal/* terminalValue */.w)(row.score, SCORE_WIDTH);
    const rule = (0,terminal/* terminalValue */.w)(row.rule, RULE_WIDTH);
    return [row.list, score, rule, row.baseline, row.candidate, row.difference, outcome];
}
function worstLines(gate, options) {
    const items = worstItems(gate);
    if (items.length === 0)
        return [];
    const rest = items.length - ITEMS;
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
        `    ${(0,terminal/* terminalValue */.w)(item.id)}: ${item.changes.map(terminal/* terminalText */.e).join('; ')}`,
        ...item.reasons.map((reason) => `      ${(0,terminal/* terminalText */.e)(reason)}`),
        ...item.texts.map(({ label, value }) => `      ${label.padEnd(9)}  ${(0,terminal/* terminalValue */.w)(asText(value), room)}`),
    ];
}
function linkLines(gate) {
    const link = gate.candidate?.link;
    return link === undefined ? [] : ['', `  ${(0,terminal/* terminalValue */.w)(link)}`];
}
function listLines(title, texts) {
    if (texts.length === 0)
        return [];
    const rest = texts.length - terminal_SENTENCES;
    return [
        '',
        ...(title === '' ? [] : [`  ${title}`]),
        ...texts.slice(0, terminal_SENTENCES).map((text) => `  - ${(0,terminal/* terminalText */.e)(text)}`),
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. */
async function writeWhole(path, text) {
    const unfinished = `${path}.${String(process.pid)}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
    }
}


/***/ }),

/***/ 99009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   t: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);





const MISSING = new Set(['ENOENT', 'ENOTDIR']);
/** Node reads no more into one string. */
const MOST_BYTES = 512 * 1024 * 1024;
/**
 * Reads a file that the spec names, as UTF-8. Symbolic links are followed first: what counts is where the file is, which
 * must be inside the repository (the working directory, where it is in none) and not under .git, and that it is a
 * regular file, so that nothing waits for a pipe or reads a device.
 */
async function readRepositoryFile(directory, path) {
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, path));
    }
    catch (error) {
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
    const root = await findRoot(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory));
    if (!real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} leads out of the repository, to ${real}`);
    }
    const inside = real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (inside.some((step) => step.toLowerCase() === '.git'))
        return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} leads into .git`);
    try {
        return await readRegular(real, path);
    }
    catch (error) {
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
}
async function readRegular(real, path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} is not a regular file`);
        if (stat.size > MOST_BYTES)
            return refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
        return { status: 'read', text: await file.readFile('utf8') };
    }
    finally {
        await file.close();
    }
}
/** The directory with .git in it, this one or the nearest above; without one, this one. */
async function findRoot(directory) {
    for (let here = directory;; here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '.git')))
            return here;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) === here)
            return directory;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether reading failed because nothing is at the path. */
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && MISSING.has(String(error.code));
}
function missing(path) {
    return { status: 'missing', text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no file at ${path}` };
}
function refused(text) {
    return { status: 'refused', text };
}


/***/ }),

/***/ 38420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadSpec),
  l: () => (/* binding */ runSpec)
});

// EXTERNAL MODULE: ./build/core/build-report.js
var build_report = __webpack_require__(24465);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/core/spec/written-values.js
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What the path leads to; undefined when it leads nowhere. */
function valueAt(value, path) {
    return path.reduce((here, step) => {
        if (Array.isArray(here))
            return typeof step === 'number' ? here[step] : undefined;
        return isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    }, value);
}
/** The members of a map with their keys; none for anything else. */
function entriesOf(value) {
    return isMap(value) ? Object.entries(value) : [];
}
/** Whether one path is the other, or leads through it. */
function isWithin(path, other) {
    return other.every((step, index) => path[index] === step);
}
/** `gates.order-status.evaluators[0]`. */
function renderPath(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`))
        .join('');
}

;// CONCATENATED MODULE: ./build/core/spec/not-yet.js


const MODULE = 'Write a JavaScript or TypeScript module.';
const LEAVE_OUT = 'Leave it out.';
const NOT_YET = [
    {
        at: 'dataset',
        when: hasEnding(/\.(ya?ml|csv)$/i),
        what: 'a dataset in YAML or CSV',
        instead: 'Use .jsonl or .json.',
    },
    {
        at: 'dataset.file',
        when: hasEnding(/\.(ya?ml|csv)$/i),
        what: 'a dataset in YAML or CSV',
        instead: 'Use .jsonl or .json.',
    },
    ...keys('dataset', ['where', 'sample', 'seed'], 'choosing some of the items', 'Leave it out to run every item.'),
    { at: 'task', when: hasEnding(/\.py$/i), what: 'a task in Python', instead: MODULE },
    ...keys('task', ['python', 'function'], 'a task in Python', MODULE),
    ...keys('task', ['command'], 'a task that is a command', MODULE),
    ...keys('task', ['http', 'start', 'ready'], 'a task that is a server', MODULE),
    ...keys('task', ['prompt', 'label', 'model'], 'a task that is a prompt in Langfuse', MODULE),
    ...keys('task', ['script'], 'a task that is a script of langfuse/experiment-action', MODULE),
    ...keys('task', ['run'], 'judging a run that exists', 'Compare two saved runs with langfuse-gate compare.'),
    { at: 'evaluators.*', when: hasEnding(/\.py$/i), what: 'an evaluator in Python', instead: MODULE },
    ...keys('evaluators.*', ['await'], 'waiting for an evaluator of Langfuse', 'Export an evaluator from a module.'),
    ...keys('evaluators.*', ['judge'], 'a built-in judge', 'Export an evaluator from a module.'),
    ...keys('evaluators.*', ['matches', 'jsonSchema', 'numeric', 'tolerance'], 'this check', 'Export an evaluator from a module.'),
    { at: 'baseline', when: Array.isArray, what: 'a list of baselines', instead: 'Write the one that is to be used.' },
    ...keys('baseline', ['rerun'], 'running the base again', 'Write a branch, a run or a file.'),
    ...['require', 'review', 'watch'].flatMap((list) => [
        { at: `${list}.*`, when: isMap, what: 'the long form of a rule', instead: 'Write the rule alone, as a text.' },
        { at: `${list}.*.*`, when: isMap, what: 'the long form of a rule', instead: 'Write the rule alone, as a text.' },
        ...keys(list, ['cost', 'tokens'], 'this built-in score', 'Leave its rules out; latency and errors are measured.'),
    ]),
    ...keys('scores', ['cost', 'tokens'], 'this built-in score', 'Leave it out.'),
    ...keys('', ['baselineRuns'], 'pooling the runs of a branch', LEAVE_OUT),
    ...keys('', ['variants'], 'comparing variants', 'Write a gate for each.'),
    ...keys('', ['cluster'], 'items that belong together', LEAVE_OUT),
    ...keys('', ['budget'], 'a budget', 'Set timeout, retries and the timeout of the job.'),
    ...keys('', ['stopEarly'], 'stopping early', LEAVE_OUT),
    ...keys('', ['slices'], 'judging slices', LEAVE_OUT),
    ...keys('', ['paths'], 'running only for some paths', LEAVE_OUT),
    ...keys('', ['waive'], 'waiving a rule', 'Move the rule to watch, or leave it out.'),
];
/** Every place where the spec asks for what this version has not. */
function findNotYet(spec) {
    return NOT_YET.flatMap(({ at, when, what, instead }) => match(spec, ['gates', '*', ...at.split('.')])
        .filter(({ value }) => when?.(value) ?? true)
        .map(({ path }) => ({
        path,
        problem: {
            code: 'NOT_SUPPORTED_YET',
            text: (0,core_text/* say */.cv) `${renderPath(path)}: ${[what]} is not supported yet`,
            remedy: [instead],
        },
    })));
}
/** Every path of the value that fits the pattern, with what is there. */
function match(value, [step, ...rest], path = []) {
    if (step === undefined)
        return [{ path, value }];
    const members = Array.isArray(value) ? [...value.entries()] : entriesOf(value);
    return members
        .filter(([key]) => step === '*' || step === key)
        .flatMap(([key, member]) => match(member, rest, [...path, key]));
}
function keys(at, names, what, instead) {
    return names.map((name) => ({ at: at === '' ? name : `${at}.${name}`, what, instead }));
}
function hasEnding(ending) {
    return (value) => typeof value === 'string' && ending.test(value);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/core/spec/schema-issues.js



/** Handed to `safeParse`: an issue on unknown keys carries the known ones, a line each, as its message. */
function nameKnownKeys(issue) {
    const known = issue.code === 'unrecognized_keys' ? issue.inst?.shape : undefined;
    return known === undefined ? undefined : Object.keys(known).join('\n');
}
/** The issues of a parse as faults of the value that was parsed; `base` is where that value is in the spec. */
function describeIssues(issues, value, base = []) {
    const faults = issues.flatMap((issue) => describeIssue(issue, value, base));
    const meant = new Set(faults.flatMap((fault) => (fault.meant === undefined ? [] : [renderPath(fault.meant)])));
    // A key that is only misspelt is not missing too.
    return faults.filter(({ path }) => !meant.has(renderPath(path)));
}
function describeIssue(issue, value, base) {
    const inner = issue.path.filter((step) => typeof step !== 'symbol');
    const path = [...base, ...inner];
    const found = valueAt(value, inner);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(path, key, issue.message.split('\n')));
        case 'invalid_union':
            return describeUnion(issue.errors, found, path);
        case 'invalid_key': {
            const expected = expectations(issue.issues).at(-1);
            return [{ path, at: 'key', text: (0,core_text/* say */.cv) `${String(path.at(-1))} must be ${[expected ?? 'another name']}` }];
        }
        default:
            if (found === undefined)
                return [missingKey(path)];
            return [mustBe(path, expectationOf(issue), found)];
    }
}
/**
 * The branch that was meant: of those whose kind of value this is, the one that lacks least. When several lack a key as
 * many, it cannot be known, and all of their keys are named.
 */
function describeUnion(branches, found, path) {
    if (found === undefined)
        return [missingKey(path)];
    const fitting = branches.filter((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
    if (fitting.length === 0)
        return [mustBe(path, anyOf(branches.flatMap(expectations)), found)];
    const lacks = fitting.map((issues) => missingKeys(issues, found));
    const least = Math.min(...lacks.map((keys) => keys.length));
    const meant = fitting.filter((_, index) => lacks[index]?.length === least).sort((a, b) => a.length - b.length);
    const [first = []] = meant;
    if (least === 0 || meant.length === 1)
        return describeIssues(first, found, path);
    const keys = meant.flatMap((issues) => missingKeys(issues, found));
    const known = [...new Set(meant.flatMap((issues) => issues.flatMap(knownKeys)))];
    const strange = first.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
    const near = strange.filter((key) => nearest(key, known) !== null);
    if (near.length > 0)
        return near.map((key) => unknownKey(path, key, known));
    return [{ path, at: 'key', text: (0,core_text/* say */.cv) `${pathText(path)} has none of the keys ${(0,core_text/* list */.p_)([...new Set(keys)], 10)}` }];
}
function missingKeys(issues, found) {
    const keys = issues.flatMap(({ code, path: [key] }) => code === 'unrecognized_keys' || typeof key !== 'string' ? [] : [key]);
    return keys.filter((key) => valueAt(found, [key]) === undefined);
}
function knownKeys(issue) {
    return issue.code === 'unrecognized_keys' ? issue.message.split('\n') : [];
}
function expectations(issues) {
    return issues.flatMap((issue) => issue.code === 'invalid_union' ? issue.errors.flatMap(expectations) : [expectationOf(issue)]);
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a map',
    record: 'a map',
};
const FILLED = {
    string: 'a text that is not empty',
    array: 'a list with at least one member',
};
/** What is expected, as the end of "… must be". Messages of our schemas are written that way. */
function expectationOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.message.startsWith('Invalid input') ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
        case 'invalid_value':
            return anyOf(issue.values.map(String));
        case 'too_small':
            return issue.origin === 'number'
                ? `${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}`
                : (FILLED[issue.origin] ?? 'longer');
        case 'too_big':
            return issue.origin === 'number'
                ? `${issue.inclusive === true ? 'at most' : 'less than'} ${String(issue.maximum)}`
                : `at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'members'}`;
        case 'invalid_format':
            return issue.format === 'datetime' ? 'a timestamp such as 2026-11-01T00:00:00Z' : issue.message;
        default:
            return issue.message;
    }
}
function mustBe(path, expected, found) {
    return { path, at: 'value', text: (0,core_text/* say */.cv) `${pathText(path)} must be ${[expected]}; found ${inWords(found)}` };
}
function missingKey(path) {
    const key = String(path.at(-1));
    return { path, at: 'key', text: (0,core_text/* say */.cv) `${pathText(path.slice(0, -1))} has no ${key}` };
}
function unknownKey(path, key, known) {
    const near = nearest(key, known);
    return {
        path: [...path, key],
        at: 'key',
        text: (0,core_text/* say */.cv) `${pathText(path)} has no key ${key}`,
        ...(near === null
            ? { remedy: (0,core_text/* say */.cv) `Its keys are ${(0,core_text/* list */.p_)(known, 40)}.` }
            : { remedy: (0,core_text/* say */.cv) `Did you mean ${near}?`, meant: [...path, near] }),
    };
}
/** The known key that was probably meant: a third of its letters may be wrong, never more than 3. */
function nearest(key, known) {
    const plain = key.toLowerCase().replaceAll(/[-_ ]/g, '');
    const ranked = known
        .map((name) => ({ name, off: (0,mod/* distance */.Io)(plain, name.toLowerCase()) }))
        .filter(({ name, off }) => off <= Math.min(3, Math.ceil(name.length / 3)))
        .sort((a, b) => a.off - b.off);
    return ranked[0]?.name ?? null;
}
function pathText(path) {
    return path.length === 0 ? ['The spec'] : renderPath(path);
}
const FOUND_LENGTH = 60;
function inWords(value) {
    if (value === null)
        return ['nothing'];
    if (Array.isArray(value))
        return [value.length === 0 ? 'an empty list' : 'a list'];
    if (typeof value === 'object')
        return [Object.keys(value).length === 0 ? 'an empty map' : 'a map'];
    if (typeof value !== 'string')
        return [JSON.stringify(value)];
    if (value === '')
        return ['an empty text'];
    return value.length > FOUND_LENGTH ? `${value.slice(0, FOUND_LENGTH)}…` : value;
}
function anyOf(words) {
    const unique = [...new Set(words)];
    return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} or ${String(unique.at(-1))}`;
}

;// CONCATENATED MODULE: ./build/core/spec/choose-definition.js



/** The definition that a text or a map of the spec means: the first whose short form or whose schema accepts it. */
function chooseDefinition(definitions, written, path, place) {
    for (const { kind, options, shorthand } of definitions) {
        const meant = typeof written === 'string' ? shorthand?.(written) : written;
        if (meant === undefined || meant === null)
            continue;
        const parsed = options.safeParse(meant, { error: nameKnownKeys });
        if (parsed.success)
            return { choice: { kind, options: parsed.data, place } };
        if (typeof written !== 'string')
            continue;
        // The user wrote a text: what is wrong is wrong with all of it.
        const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [] }));
        return { problems: describeIssues(issues, written, path).map(({ text, remedy }) => problem(text, place, remedy)) };
    }
    return {
        problems: [
            problem((0,core_text/* say */.cv) `${renderPath(path)}: nothing here is written as ${typeof written === 'string' ? written : ['this map']}`, place, [
                `What can be written here: ${definitions.map(({ description }) => description.replace(/\.$/, '')).join('; ')}.`,
            ]),
        ],
    };
}
function problem(text, place, remedy) {
    return { code: 'SPEC_INVALID', text, place, ...(remedy === undefined ? {} : { remedy }) };
}

;// CONCATENATED MODULE: ./build/core/spec/duration.js
/** Timers of Node hold no more: a longer one fires at once. */
const MOST_MS = 2 ** 31 - 1;
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `500ms`, `60s`, `10m` or `1.5h` in milliseconds; `null` for anything else, nothing, or more than a timer can hold. */
function parseDuration(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        return null;
    const durationMs = Math.round(Number(amount) * (UNITS_MS[unit] ?? NaN));
    return durationMs >= 1 && durationMs <= MOST_MS ? durationMs : null;
}

// EXTERNAL MODULE: ./build/core/spec/rule-refusals.js
var rule_refusals = __webpack_require__(98752);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/core/spec/score-names.js
/**
 * Two names of a spec that a reader would take for one another, though they are two: equal but for upper and lower case
 * or for the form in which a letter is written. A rule on the one would not judge the other.
 */
function findLookAlikes(names) {
    const seen = new Map();
    const pairs = [];
    for (const name of new Set(names)) {
        const folded = name.normalize('NFKC').toUpperCase().toLowerCase();
        const earlier = seen.get(folded);
        if (earlier === undefined)
            seen.set(folded, name);
        else
            pairs.push([earlier, name]);
    }
    return pairs;
}
/** Letters of alphabets that look alike in one word: `аccuracy` with a Cyrillic first letter. */
function mixesAlphabets(name) {
    const alphabets = [
        /\p{Script=Latin}/u,
        /\p{Script=Cyrillic}/u,
        /\p{Script=Greek}/u,
        /\p{Script=Armenian}/u,
        /\p{Script=Cherokee}/u,
    ];
    return alphabets.filter((alphabet) => alphabet.test(name)).length > 1;
}

;// CONCATENATED MODULE: ./build/core/spec/parse-gate.js







/** A gate whose shape is right, made usable: its choices made, its rules held against what they can mean. */
function parseGate(name, written, rules, extensions, document) {
    const path = ['gates', name];
    const placeOf = (...steps) => document.placeOf([...path, ...steps]);
    const choose = (key, definitions) => chooseDefinition(definitions, written[key], [...path, key], placeOf(key));
    const dataset = choose('dataset', extensions.datasets);
    const task = choose('task', extensions.tasks);
    const baseline = written.baseline === 'none' ? { choice: { kind: 'none' } } : choose('baseline', extensions.baselines);
    const evaluators = written.evaluators.map((evaluator, index) => ({ evaluator, place: placeOf('evaluators', index) }));
    const checks = evaluators.flatMap(({ evaluator, place }) => typeof evaluator === 'string' ? [] : [{ ...evaluator, place }]);
    const problems = [
        ...[dataset, task, baseline].flatMap((chosen) => ('problems' in chosen ? chosen.problems : [])),
        ...ruleProblems(rules, written, path),
        ...(written.baseline === 'none'
            ? baselineProblems(rules, spec_rules/* RULE_LISTS */.bz.some((list) => written[list] !== undefined), path, document.placeOf(path, 'key'))
            : []),
        ...checkProblems(checks),
        ...spec_rules/* BUILT_IN_SCORES */.n4.flatMap((score) => settingProblems(score, written.scores[score], placeOf('scores', score))),
        ...nameProblems([...rules.map(({ score }) => score), ...Object.keys(written.scores), ...checks.map(({ score }) => score)], path, document.placeOf(path, 'key')),
    ];
    if (problems.length > 0 || 'problems' in dataset || 'problems' in task || 'problems' in baseline)
        return { problems };
    const { description, environment } = written.run;
    return {
        gate: {
            name,
            place: document.placeOf(path, 'key'),
            ...(written.description === undefined ? {} : { description: written.description }),
            dataset: dataset.choice,
            task: task.choice,
            evaluatorModules: evaluators.flatMap(({ evaluator, place }) => typeof evaluator === 'string' ? [{ path: evaluator, place }] : []),
            checks,
            baseline: baseline.choice,
            rules,
            preset: written.preset,
            unsure: written.unsure,
            onMissingBaseline: written.onMissingBaseline,
            scores: written.scores,
            run: {
                ...(description === undefined ? {} : { description }),
                metadata: Object.fromEntries(Object.entries(written.run.metadata).map(([key, value]) => [key, String(value)])),
                ...(environment === undefined ? {} : { environment }),
            },
            repeat: written.repeat,
            concurrency: written.concurrency,
            timeoutMs: parseDuration(written.timeout) ?? 0,
            retries: written.retries,
            env: written.env,
            reportText: written.reportText,
        },
    };
}
function ruleProblems(rules, written, path) {
    return rules.flatMap((rule) => {
        const refused = (0,rule_refusals/* refuseRule */.DI)(rule, written.scores);
        return refused === null
            ? []
            : [
                at(rule, {
                    ...refused,
                    text: (0,core_text/* say */.cv) `${renderPath([...path, rule.list, rule.score])}, ${rule.text}: ${refused.text}`,
                }),
            ];
    });
}
/** Without a baseline there is nothing to hold a relative rule against, and without rules there is nothing at all. */
function baselineProblems(rules, hasRules, path, place) {
    if (!hasRules) {
        return [
            {
                code: 'NOTHING_TO_JUDGE',
                text: (0,core_text/* say */.cv) `${renderPath(path)} has neither rules nor a baseline, so nothing can be judged`,
                remedy: (0,core_text/* say */.cv) `Name a baseline, as in ${'baseline: main'}, or write rules under require.`,
                place,
            },
        ];
    }
    return rules.filter(rule_refusals/* isRelative */.n3).map((rule) => at(rule, {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${renderPath([...path, rule.list, rule.score])}, ${rule.text}: it compares with a baseline, and the gate has none`,
        remedy: (0,core_text/* say */.cv) `Name one, as in ${'baseline: main'}.`,
    }));
}
function checkProblems(checks) {
    return checks
        .filter(({ score }, index) => checks.findIndex((check) => check.score === score) < index)
        .map(({ score, place }) => ({
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `Two checks give the score ${score}`,
        remedy: (0,core_text/* say */.cv) `Give each a name of its own.`,
        place,
    }));
}
/** What is known of the gate's own scores is not the spec's to say; only how close two values are. */
function settingProblems(score, settings, place) {
    const fixed = Object.keys(settings ?? {}).filter((key) => key !== 'tie');
    if (fixed.length === 0)
        return [];
    return [
        {
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `The gate makes the score ${score} itself: ${(0,core_text/* list */.p_)(fixed)} cannot be set`,
            remedy: (0,core_text/* say */.cv) `Leave it out, or give the score of an evaluator another name.`,
            place,
        },
    ];
}
function nameProblems(names, path, place) {
    return findLookAlikes(names).map(([one, other]) => ({
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${renderPath(path)} has the scores ${one} and ${other}, which a reader takes for one`,
        remedy: (0,core_text/* say */.cv) `Write the name in one way.`,
        place,
    }));
}
function at(rule, problem) {
    return rule.place === undefined ? problem : { ...problem, place: rule.place };
}

// EXTERNAL MODULE: ./build/core/spec/rule-grammar.js
var rule_grammar = __webpack_require__(87324);
;// CONCATENATED MODULE: ./build/core/spec/cut-rules.js


/** Nobody writes a longer rule, and every end of the line is tried. */
const LONGEST_LINE = 300;
/** Where YAML ends a text that is not in quotes. */
const CUTS = /\s#|: |,/;
/**
 * The rule that a line of the spec was meant to hold, where YAML did not read it whole: after `key: `, `- `, `[`, `{` or a
 * comma, the longest text that is a rule. `null` when there is none.
 */
function findCutRule(line) {
    if (line.length > LONGEST_LINE)
        return null;
    for (const { index } of line.matchAll(/(?<=^\s*|[:,-]\s|[{[]\s*)\S/g)) {
        const rule = longestRule(line.slice(index));
        if (rule !== null && CUTS.test(rule))
            return rule;
    }
    return null;
}
/** The longest start of the text that is a rule, as it would have to be read; `null` when none is. */
function longestRule(text) {
    if (text.length > LONGEST_LINE)
        return null;
    for (let end = text.length; end > 0; end -= 1) {
        const start = text.slice(0, end);
        if (!/\s$/.test(start) && (0,rule_grammar/* parseCondition */.z)(start).ok)
            return start;
    }
    return null;
}
/** What to write instead: the rule in single quotes, as YAML reads them. */
function quoteRule(rule) {
    return (0,core_text/* say */.cv) `Write the rule in quotes: ${`'${rule.replaceAll("'", "''")}'`}.`;
}

;// CONCATENATED MODULE: ./build/core/spec/parse-rules.js





/** Every rule of a gate as written, whatever else is wrong with the gate: in the order of the lists, then of the text. */
function parseRules(gate, gatePath, document) {
    const rules = [];
    const problems = [];
    const cutLists = [];
    for (const { list, score, text, path } of writtenRules(gate, gatePath)) {
        const parsed = (0,rule_grammar/* parseCondition */.z)(text);
        if (parsed.ok) {
            rules.push({ list, score, text, condition: parsed.condition, isDefault: false, place: document.placeOf(path) });
            continue;
        }
        const source = document.scalarAt(path);
        const whole = source?.isPlain === true ? longestRule(source.line) : null;
        if (source !== null && whole !== null && whole.length > text.length) {
            cutLists.push(path.slice(0, gatePath.length + 1));
            problems.push({
                code: 'SPEC_INVALID',
                text: (0,core_text/* say */.cv) `${renderPath(path)}: YAML reads no more of this rule than ${text}`,
                remedy: quoteRule(whole),
                place: source.place,
            });
            continue;
        }
        const place = document.placeOf(path);
        problems.push({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `${renderPath(path)}: ${parsed.text}`,
            place: source?.isPlain === true ? { ...place, column: place.column + parsed.offset } : place,
        });
    }
    return { rules, problems, cutLists };
}
function writtenRules(gate, gatePath) {
    return spec_rules/* RULE_LISTS */.bz.flatMap((list) => entriesOf(isMap(gate) ? gate[list] : undefined).flatMap(([score, written]) => {
        const path = [...gatePath, list, score];
        const texts = Array.isArray(written)
            ? written.map((text, index) => ({ text, path: [...path, index] }))
            : [{ text: written, path }];
        return texts.flatMap(({ text, path: at }) => typeof text === 'string' && text !== '' ? [{ list, score, text: text.trim(), path: at }] : []);
    }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/checks/index.js + 5 modules
var checks = __webpack_require__(29439);
// EXTERNAL MODULE: ./build/core/checks/path.js
var path = __webpack_require__(57439);
// EXTERNAL MODULE: ./build/core/item-scores.js
var item_scores = __webpack_require__(43291);
;// CONCATENATED MODULE: ./build/core/spec/check-schema.js






/** The name of a score that the gate does not make itself. */
const ownScore = schemas/* string */.YjP()
    .refine((name) => (0,item_scores/* scoreNameFault */.K)(name) === null && !mixesAlphabets(name), 'a name that can be read, in one alphabet, and not cost, latency, tokens or errors');
const ITEM_SIDES = new Set(['input', 'expectedOutput', 'metadata']);
const itemPath = schemas/* string */.YjP()
    .refine((text) => ITEM_SIDES.has(String((0,path/* parsePath */.R)(text)?.[0])), 'a path that starts with input, expectedOutput or metadata');
const fromItem = schemas/* strictObject */.rej({ from: itemPath.describe('path into the dataset item') });
const literal = schemas/* json */.Pq9()
    .refine((value) => !isMap(value) || !('from' in value), 'a value, or a map with from and nothing else');
const isLiteral = (value) => ({ literal: value });
const EXPECTED = {
    value: schemas/* union */.KCZ([fromItem, literal.transform(isLiteral)]),
    list: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* json */.Pq9()).transform(isLiteral), fromItem]),
};
const anyCheck = schemas/* strictObject */.rej({
    score: ownScore.describe('the name of the score that this check gives: true or false'),
    of: schemas/* string */.YjP()
        .refine((text) => (0,path/* parsePath */.R)(text) !== null, 'a path such as answer.items[0]')
        .exactOptional()
        .describe('path into the output; without it, the whole output'),
    ignoreCase: schemas/* boolean */.zMY().default(false).describe('compare texts without regard to upper and lower case'),
});
function checkSchema({ kind, description, expects }) {
    return anyCheck.extend({ [kind]: EXPECTED[expects].describe(description) }).transform((written) => {
        // The compiler cannot name a computed key; the schema above has just read it and the others.
        const { score: name, of = null, ignoreCase, [kind]: expected } = written;
        return { score: name, kind, of, expected: expected, ignoreCase };
    });
}
/** The map form of each built-in check. */
const check_schema_checks = checks/* CHECKS */.u.map(checkSchema);

;// CONCATENATED MODULE: ./build/core/spec/spec-schema.js




// The one definition of the spec: the parser reads by it, the JSON Schema and the reference are made from it. Every
// message of its own completes the sentence "… must be".
const gateName = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/, 'a name of letters, digits, spaces, dots, _ and -, at most 80 characters');
const score = schemas/* union */.KCZ([schemas/* enum */.k5n(spec_rules/* BUILT_IN_SCORES */.n4), ownScore]);
const variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
const shortText = schemas/* string */.YjP().min(1).max(500);
const rule = schemas/* string */.YjP('a rule such as mean >= 0.8')
    .min(1)
    .meta({
    description: 'STATISTIC OPERATOR BOUND, as in `mean >= 0.8` or `mean >= baseline - 0.02`',
    examples: ['mean >= 0.8', 'mean >= baseline - 0.02', 'share(>= 0.8) >= 85%', 'p95 <= baseline * 1.25'],
});
const rules = schemas/* record */.g1P(score, schemas/* union */.KCZ([rule, schemas/* array */.YOg(rule).min(1)]))
    .refine((lists) => Object.keys(lists).length > 0, 'a map with at least one score; leave the key out to have no rules here')
    .meta({ minProperties: 1 });
const scoreSettings = schemas/* strictObject */.rej({
    better: schemas/* enum */.k5n(['higher', 'lower']).exactOptional().describe('which way the score gets better; higher unless said'),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([low, high]) => low < high, 'two numbers, the lower first')
        .exactOptional()
        .describe('lowest and highest value'),
    margin: schemas/* number */.aig()
        .nonnegative()
        .exactOptional()
        .describe('the drop that the default rule accepts, in units of the score'),
    tie: schemas/* number */.aig()
        .nonnegative()
        .exactOptional()
        .describe('two values this close or closer are tied, in units of the score'),
});
const evaluatorModule = schemas/* string */.YjP()
    .regex(/\.[cm]?[jt]sx?$/, 'a path of a JavaScript or TypeScript module, or a map with a built-in check')
    .describe('a module: every evaluator that it exports');
const DURATION = 'a duration such as 500ms, 60s or 10m, at most 24 days';
const duration = schemas/* string */.YjP(DURATION)
    .refine((text) => parseDuration(text) !== null, DURATION)
    .meta({ pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' });
const metadataValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** What a choice among definitions may be: the short form of one of them, or the map of one of them. */
function choice(definitions, short) {
    const maps = definitions.map(({ options, description }) => options.meta({ description }));
    return schemas/* union */.KCZ([schemas/* string */.YjP().min(1).describe(short), ...maps]);
}
function gateSchema({ datasets, tasks, baselines }) {
    return schemas/* strictObject */.rej({
        description: shortText.exactOptional().describe('free text for the report'),
        dataset: choice(datasets, 'a path (.jsonl, .json) or the name of a dataset in Langfuse').describe('where the items come from'),
        task: choice(tasks, 'path of a JavaScript or TypeScript module that exports task(item)').describe('how an item is run'),
        evaluators: schemas/* array */.YOg(schemas/* union */.KCZ([evaluatorModule, ...check_schema_checks]))
            .default([])
            .describe('besides those that the task module exports: modules, and built-in checks; none unless written'),
        baseline: choice(baselines, 'the branch whose newest complete run is compared with, or none')
            .default('none')
            .describe('what the candidate is compared with'),
        require: rules.exactOptional().describe('broken: the merge is blocked'),
        review: rules.exactOptional().describe('broken: a person must approve, then it passes'),
        watch: rules.exactOptional().describe('broken: shown, no more'),
        preset: schemas/* enum */.k5n(spec_rules/* PRESETS */.fG).default('balanced').describe('how readily a difference counts as evidence'),
        unsure: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('what happens when the evidence cannot settle a rule'),
        onMissingBaseline: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('the same, while there is no baseline'),
        scores: schemas/* record */.g1P(score, scoreSettings).default({}).describe('what the gate should know of a score'),
        repeat: schemas/* int */.Whr().min(1).max(100).default(1).describe('how often each item is run'),
        concurrency: schemas/* int */.Whr().min(1).max(1000).default(10).describe('how many items run at the same time'),
        timeout: duration.default('60s').describe('of one item'),
        retries: schemas/* int */.Whr()
            .min(0)
            .max(10)
            .default(2)
            .describe('of an item whose failure looks transient; never of a low score'),
        env: schemas/* array */.YOg(variable)
            .default([])
            .describe('environment variables that the task may see, beside PATH, HOME and the like'),
        run: schemas/* strictObject */.rej({
            description: shortText.exactOptional(),
            metadata: schemas/* record */.g1P(shortText, metadataValue).default({}),
            environment: schemas/* string */.YjP()
                .regex(/^(?!langfuse)[a-z0-9_-]{1,40}$/, 'lower-case letters, digits, _ and -, at most 40, not starting with langfuse')
                .exactOptional()
                .describe('the environment of the traces in Langfuse'),
        })
            .default({ metadata: {} })
            .describe('what Langfuse is told about the run'),
        reportText: schemas/* enum */.k5n(['full', 'ids']).default('full').describe('whether inputs and outputs may appear in reports'),
    });
}
function schemaOf(extensions) {
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).describe('of the format of this file'),
        gates: schemas/* record */.g1P(gateName, gateSchema(extensions))
            .refine((gates) => Object.keys(gates).length > 0, 'a map with at least one gate')
            .meta({ minProperties: 1 })
            .describe('one dataset, one task and its rules each'),
    });
}
/** The shape of a spec, as far as shapes go; what a rule means is judged after it. */
function specSchema(extensions) {
    return schemaOf(extensions);
}
/** JSON Schema (draft 7) of the spec, for editors. */
function specJsonSchema(extensions) {
    return {
        title: 'langfuse-gate.yml',
        ...z.toJSONSchema(specSchema(extensions), { target: 'draft-7', io: 'input' }),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/spec/yaml-limits.js


// The yaml package takes time quadratic in the number of keys and memory for every level of nesting: 7,000 short keys in
// 62 KB took 2 s, 2,000 levels ended the process. So what is too much is counted before it is parsed.
const MOST_BYTES = 64 * 1024;
const MOST_ENTRIES = 2000;
/** A key, its colon and its value, and one to spare. */
const MOST_TOKENS = 4 * MOST_ENTRIES;
const DEEPEST_FLOW = 50;
const DEEPEST_INDENT = /^(?:[ \t]|[-?][ \t]){100,}/m;
const ENTRY_STARTS = new Set([
    'map-value-ind',
    'explicit-key-ind',
    'seq-item-ind',
    'comma',
    'flow-map-start',
    'flow-seq-start',
]);
const FILLERS = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode']);
/** Why a text is too large to be parsed; `null` when it is not. Takes time linear in its length. */
function refuseSize(text) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES)
        return (0,core_text/* say */.cv) `A spec has at most ${MOST_BYTES} bytes; this one has ${bytes}`;
    if (DEEPEST_INDENT.test(text))
        return (0,core_text/* say */.cv) `A spec is not nested this deep`;
    let entries = 0;
    let tokens = 0;
    let depth = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(token);
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth += 1;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth -= 1;
        if (type !== null && ENTRY_STARTS.has(type))
            entries += 1;
        if (type !== null && !FILLERS.has(type))
            tokens += 1;
        if (depth > DEEPEST_FLOW)
            return (0,core_text/* say */.cv) `A spec is not nested this deep`;
        if (entries > MOST_ENTRIES || tokens > MOST_TOKENS)
            return (0,core_text/* say */.cv) `A spec has at most ${MOST_ENTRIES} entries`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/spec/yaml-document.js





const MOST_PROBLEMS = 20;
/** What YAML 1.2 §5.1 does not allow in a text. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
/** Reads one YAML 1.2 document of the core schema. Throws GateError SPEC_INVALID with everything that is not allowed. */
function parseYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const oversized = refuseSize(text);
    if (oversized !== null)
        throw new errors/* GateError */.u({ code: 'SPEC_INVALID', text: oversized, place: { file, line: 1, column: 1 } });
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        prettyErrors: false,
        lineCounter: lines,
        merge: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [
        ...unprintable(text, placeAt),
        ...directives(text, placeAt),
        ...document.errors.slice(0, MOST_PROBLEMS).map((error) => syntaxProblem(error, text, placeAt)),
        ...(document.errors.length > 0 ? [] : refusedNodes(document, placeAt)),
    ];
    if (problems.length > 0)
        throw new errors/* GateError */.u(problems.slice(0, MOST_PROBLEMS));
    const sourceOf = (node, start) => {
        const end = text.indexOf('\n', start);
        return {
            place: placeAt(start),
            isPlain: (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN',
            line: text.slice(start, end === -1 ? text.length : end).trimEnd(),
        };
    };
    return {
        value: document.toJS({ maxAliasCount: 0 }),
        placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at)),
        scalarAt: (path) => {
            const node = document.getIn(path, true);
            return (0,dist/* isNode */.Ll)(node) && node.range ? sourceOf(node, node.range[0]) : null;
        },
    };
}
function unprintable(text, placeAt) {
    const found = UNPRINTABLE.exec(text);
    if (found === null)
        return [];
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [
        { code: 'SPEC_INVALID', text: (0,core_text/* say */.cv) `A spec is text; found the character U+${[code]}`, place: placeAt(found.index) },
    ];
}
function directives(text, placeAt) {
    const found = /^%.*/m.exec(text);
    if (found === null)
        return [];
    return [invalid((0,core_text/* say */.cv) `A spec has no YAML directives; found ${found[0].slice(0, 40)}`, placeAt(found.index))];
}
function syntaxProblem(error, text, placeAt) {
    const [start, end] = error.pos;
    const place = placeAt(start);
    if (error.code === 'DUPLICATE_KEY') {
        const key = /^[^:\n]*/.exec(text.slice(start, Math.max(end, start + 80)))?.[0].trim() ?? '';
        return invalid((0,core_text/* say */.cv) `The key ${key} is written twice`, place, (0,core_text/* say */.cv) `Keep one of the two.`);
    }
    if (error.code === 'MULTIPLE_DOCS')
        return invalid((0,core_text/* say */.cv) `A spec is one document; a second one starts here`, place);
    const cut = findCutRule(lineAround(text, start));
    if (cut !== null)
        return invalid((0,core_text/* say */.cv) `YAML does not read this rule as one text`, place, quoteRule(cut));
    return invalid((0,core_text/* say */.cv) `This is not YAML: ${error.message}`, place);
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end === -1 ? text.length : end);
}
/** Anchors, aliases, tags, merge keys, keys that are no text, and numbers that are no number. */
function refusedNodes(document, placeAt) {
    const problems = [];
    const refuse = (node, text, remedy) => {
        problems.push(invalid(text, placeAt(node?.range?.[0] ?? 0), remedy));
    };
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node)) {
                refuse(node, (0,core_text/* say */.cv) `A spec has no aliases; found ${`*${node.source}`}`, (0,core_text/* say */.cv) `Write the value out.`);
                return;
            }
            if (node.anchor !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A spec has no anchors; found ${`&${node.anchor}`}`, (0,core_text/* say */.cv) `Write the value out.`);
            if (node.tag !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A spec has no tags; found ${node.tag.replace(/^tag:yaml.org,2002:/, '!!')}`, (0,core_text/* say */.cv) `Leave the tag out.`);
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(node, (0,core_text/* say */.cv) `A number is finite; found ${node.source ?? String(node.value)}`);
            }
        },
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key)) {
                refuse((0,dist/* isNode */.Ll)(key) ? key : null, (0,core_text/* say */.cv) `A key is a text; found a list or a map`);
            }
            else if (typeof key.value !== 'string') {
                refuse(key, (0,core_text/* say */.cv) `A key is a text; found ${key.source ?? 'nothing'}`, (0,core_text/* say */.cv) `Write it in quotes.`);
            }
            else if (key.value === '<<') {
                refuse(key, (0,core_text/* say */.cv) `A spec has no merge keys`, (0,core_text/* say */.cv) `Write the keys out.`);
            }
            else if (Object.hasOwn(Object.prototype, key.value) || key.value === 'prototype') {
                refuse(key, (0,core_text/* say */.cv) `${key.value} is a name that JavaScript keeps for itself`, (0,core_text/* say */.cv) `Choose another name.`);
            }
        },
    });
    return problems;
}
/** Follows the path as far as it goes. A value that is not written (`key:`) is where its key is. */
function offsetOf(document, path, at) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const isLast = index === path.length - 1;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
            if (pair === undefined)
                return offset;
            offset = startOf(pair.key) ?? offset;
            if (isLast && at === 'key')
                return offset;
            if (!isHeadedByKey(pair.value))
                offset = startOf(pair.value) ?? offset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = typeof step === 'number' ? node.items[step] : undefined;
            offset = startOf(node) ?? offset;
        }
    }
    return offset;
}
/** A map, or nothing: what is wrong with it is shown at its key. */
function isHeadedByKey(node) {
    return (0,dist/* isMap */.jh)(node) || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function invalid(text, place, remedy) {
    return { code: 'SPEC_INVALID', text, place, ...(remedy === undefined ? {} : { remedy }) };
}

;// CONCATENATED MODULE: ./build/core/spec/parse.js








/**
 * Reads a spec. Throws GateError with all that is wrong with it, each with its place in the file: SPEC_INVALID,
 * NOT_SUPPORTED_YET for what only later versions have, NOTHING_TO_JUDGE. `file` is the path as the user wrote it.
 */
function parseSpec(text, file, extensions) {
    const document = parseYaml(text, file);
    const notYet = findNotYet(document.value);
    const problems = notYet.map(({ path, problem }) => ({ ...problem, place: document.placeOf(path, 'key') }));
    const rules = new Map(entriesOf(valueAt(document.value, ['gates'])).map(([name, gate]) => [
        name,
        parseRules(gate, ['gates', name], document),
    ]));
    problems.push(...[...rules.values()].flatMap((parsed) => parsed.problems));
    const parsed = specSchema(extensions).safeParse(document.value, { error: nameKnownKeys });
    if (!parsed.success) {
        const said = [...notYet.map(({ path }) => path), ...[...rules.values()].flatMap(({ cutLists }) => cutLists)];
        const faults = describeIssues(parsed.error.issues, document.value);
        for (const { path, at, text: words, remedy } of faults) {
            // A map that is not supported yet also lacks the keys of those that are.
            const around = at === 'key' && path.length > 3 ? path.slice(0, -1) : path;
            if (said.some((other) => isWithin(path, other) || isWithin(other, around)))
                continue;
            problems.push({
                code: 'SPEC_INVALID',
                text: words,
                place: document.placeOf(path, at),
                ...(remedy === undefined ? {} : { remedy }),
            });
        }
        throw new errors/* GateError */.u(inOrder(problems));
    }
    const gates = Object.entries(parsed.data.gates)
        .filter(([name]) => !notYet.some(({ path }) => isWithin(path, ['gates', name])))
        .map(([name, written]) => parseGate(name, written, rules.get(name)?.rules ?? [], extensions, document));
    problems.push(...gates.flatMap((one) => ('problems' in one ? one.problems : [])));
    if (problems.length > 0)
        throw new errors/* GateError */.u(inOrder(problems));
    return { file, text, gates: gates.flatMap((one) => ('gate' in one ? [one.gate] : [])) };
}
function inOrder(problems) {
    const position = ({ place }) => (place === undefined ? 0 : place.line * 1e6 + place.column);
    return problems.toSorted((a, b) => position(a) - position(b));
}

// EXTERNAL MODULE: ./build/gate.js + 2 modules
var gate = __webpack_require__(23070);
// EXTERNAL MODULE: ./build/spec-file.js
var spec_file = __webpack_require__(54076);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run-spec.js





/**
 * From the path of a spec to its report: the one way through that the action and the command line share. Never rejects:
 * a spec that cannot be read is a report whose verdict is `error`, and nothing has been run or announced by then.
 */
async function runSpec(run) {
    const { context } = run;
    let file = run.spec ?? 'langfuse-gate.yml';
    try {
        const read = await (0,spec_file/* readSpecFile */.M)(context.directory, run.spec);
        file = read.file;
        const edges = run.createEdges(read.text);
        const gates = (0,gate/* chooseGates */.qM)(parseSpec(read.text, file, edges).gates, run.gates);
        const names = gates.map((gate) => gate.name);
        for (const reporter of run.reporters)
            await reporter.start?.(names);
        const reports = await (0,gate/* runGates */.AQ)(gates, edges, context, run.watching);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: context.now().toISOString(), spec: file, gates: reports, problems: [] });
    }
    catch (error) {
        const problems = (0,gate/* problemsOf */.GW)(error);
        return (0,build_report/* buildReport */.F)({ tool: version/* TOOL */.j, createdAt: context.now().toISOString(), spec: file, gates: [], problems });
    }
}
/** Reads and parses a spec without running it. Throws GateError. */
async function loadSpec(run, directory) {
    const { file, text } = await (0,spec_file/* readSpecFile */.M)(directory, run.spec);
    const edges = run.createEdges(text);
    return { spec: parseSpec(text, file, edges), edges };
}


/***/ }),

/***/ 54076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSpecFile),
/* harmony export */   r: () => (/* binding */ SPEC_PATHS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99009);





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
            if ((0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
                code: 'SPEC_NOT_FOUND',
                text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The spec ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`,
                remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Give the path of a file that can.`,
            });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u({
        code: 'SPEC_NOT_FOUND',
        text: path === undefined
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.`
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no spec at ${path}.`,
        remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Write one (the README shows the smallest), or give its path.`,
    });
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
