export const id = 40;
export const ids = [40];
export const modules = {

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
    const values = [];
    for (const side of sides) {
        for (const repetitions of side.values()) {
            for (const reading of repetitions)
                if (typeof reading === 'object')
                    values.push(reading.value);
        }
    }
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
function invalid(text, remedy) {
    return { code: 'SCORE_INVALID', text, remedy };
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
        const whole = `mean ${text.slice(start).trim()}`;
        const example = parseCondition(whole).ok ? whole : 'mean >= 0.8';
        return refuse(start, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A rule starts with a statistic, as in ${example}; found ${rest(text, start)}`);
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
        const word = take(text, start, /[A-Za-z_][\w./-]*/y);
        const found = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `A bound is a number, a percentage or baseline; found ${rest(text, start)}`;
        if (word === null)
            return refuse(start, found);
        const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), 'baseline') <= 2;
        return refuse(start, isNear
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${found}; did you mean ${'baseline'}?`
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${found}; write ${'baseline'}, and name the branch or run under the gate’s key ${'baseline'}`);
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
/* harmony export */   D: () => (/* binding */ refuseRule),
/* harmony export */   n: () => (/* binding */ isRelative)
/* harmony export */ });
/* harmony import */ var _compare_score_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



/** Why a rule that reads well cannot be judged, or asks for the opposite of what is good; `null` when it can. */
function refuseRule(rule, settings) {
    return refuseBaseline(rule) ?? refuseShare(rule) ?? refuseDirection(rule, settings);
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
/** A share goes from 0 to 1: past that a bound holds or breaks whatever the run did, most often for want of a `%`. */
function refuseShare({ condition: { statistic, operator, bound } }) {
    if (statistic.name !== 'share')
        return null;
    if (bound.kind === 'number') {
        if (bound.value >= 0 && bound.value <= 1)
            return null;
        const meant = Number.isInteger(bound.value) && bound.value > 1 && bound.value <= 100 ? bound.value : 85;
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a share goes from 0 to 1, and the bound is ${bound.value}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write a percentage, as in ${`${operator} ${String(meant)}%`}, or a number from 0 to 1.`);
    }
    const { change } = bound;
    if (change.kind !== 'add' || Math.abs(change.amount) < 1)
        return null;
    const sign = change.amount < 0 ? '-' : '+';
    const margin = Math.abs(change.amount);
    const meant = Number.isInteger(margin) && margin < 100 ? margin : 2;
    return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a share goes from 0 to 1, and the margin is ${margin}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${`baseline ${sign} ${String(meant / 100)}`}, or ${`baseline ${sign} ${String(meant)}%`} for a percentage of the baseline’s share.`);
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

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   zj: () => (/* binding */ nameKnownKeys)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _written_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14858);



/** Handed to `safeParse`: an issue on unknown keys carries the known ones, a line each, as its message. */
function nameKnownKeys(issue) {
    const known = issue.code === 'unrecognized_keys' ? issue.inst?.shape : undefined;
    return known === undefined ? undefined : Object.keys(known).join('\n');
}
/** The issues of a parse as faults of the value that was parsed; `base` is where that value is in the spec. */
function describeIssues(issues, value, base = []) {
    const faults = issues.flatMap((issue) => describeIssue(issue, value, base));
    const meant = new Set(faults.flatMap((fault) => (fault.meant === undefined ? [] : [(0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(fault.meant)])));
    // A key that is only misspelt is not missing too.
    return faults.filter(({ path }) => !meant.has((0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(path)));
}
function describeIssue(issue, value, base) {
    const inner = issue.path.filter((step) => typeof step !== 'symbol');
    const path = [...base, ...inner];
    const found = (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, inner);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(path, key, issue.message.split('\n')));
        case 'invalid_union':
            return describeUnion(issue.errors, found, path);
        case 'invalid_key': {
            const expected = expectations(issue.issues).at(-1);
            return [{ path, at: 'key', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${String(path.at(-1))} must be ${[expected ?? 'another name']}` }];
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
    const fitting = branches
        .flatMap(flattenUnion)
        .filter((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
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
    return [{ path, at: 'key', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} has none of the keys ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...new Set(keys)], 10)}` }];
}
/** A union that is a branch of another is its branches. */
function flattenUnion(issues) {
    const [only] = issues;
    if (issues.length !== 1 || only?.code !== 'invalid_union' || only.path.length > 0)
        return [issues];
    return only.errors.flatMap(flattenUnion);
}
function missingKeys(issues, found) {
    const keys = issues.flatMap(({ code, path: [key] }) => code === 'unrecognized_keys' || typeof key !== 'string' ? [] : [key]);
    return keys.filter((key) => (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(found, [key]) === undefined);
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
    const isQuoted = typeof found === 'string' && found === expected;
    const wanted = isQuoted ? `the number ${expected}, without quotes` : expected;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} must be ${[wanted]}; found ${inWords(found)}`;
    const isMember = typeof found === 'string' && /^a list\b/.test(expected) && /^[\w./][\w./-]*$/.test(found);
    return { path, at: 'value', text, ...(isMember ? { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write it in brackets: ${`[${found}]`}.` } : {}) };
}
function missingKey(path) {
    const key = String(path.at(-1));
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path.slice(0, -1))} has no ${key}`;
    const isVersion = path.length === 1 && key === 'version';
    return { path, at: 'key', text, ...(isVersion ? { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write ${'version: 1'} as its first line.` } : {}) };
}
function unknownKey(path, key, known) {
    const near = nearest(key, known);
    return {
        path: [...path, key],
        at: 'key',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${pathText(path)} has no key ${key}`,
        ...(near === null
            ? { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Its keys are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known, 40)}.` }
            : { remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${near}?`, meant: [...path, near] }),
    };
}
/** The known key that was probably meant: a third of its letters may be wrong, never more than 3. */
function nearest(key, known) {
    const plain = key.toLowerCase().replaceAll(/[-_ ]/g, '');
    const ranked = known
        .map((name) => ({ name, off: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, name.toLowerCase()) }))
        .filter(({ name, off }) => off <= Math.min(3, Math.ceil(name.length / 3)))
        .sort((a, b) => a.off - b.off);
    return ranked[0]?.name ?? null;
}
/** A sentence to follow one on a name that is not known; empty where no known name is near. */
function didYouMean(name, known) {
    const near = nearest(name, [...known]);
    return near === null ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Did you mean ${near}?`;
}
function pathText(path) {
    return path.length === 0 ? ['The spec'] : (0,_written_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPath */ .i7)(path);
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


/***/ }),

/***/ 14858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i7: () => (/* binding */ renderPath),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
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


/***/ })

};
