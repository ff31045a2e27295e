export const id = 509;
export const ids = [509];
export const modules = {

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
    tokens: (result) => readMeasure(result, result.tokens ?? null),
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
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   lO: () => (/* binding */ ruleUnit),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   ui: () => (/* binding */ isLowerBetter)
/* harmony export */ });
/* harmony import */ var _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45611);

/** What a rule's numbers are in. */
function ruleUnit(gate, rule) {
    const [statistic = ''] = /^\w+/.exec(rule.rule.trim()) ?? [];
    if (statistic === 'share')
        return 'points';
    if (/^(?:count|worse|better|tied)$/.test(statistic))
        return 'none';
    const unit = scoreUnit(gate, rule.score);
    return statistic === 'sum' && unit === 'points' ? 'none' : unit;
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
/** Whether less of a score is better. */
function isLowerBetter(gate, score) {
    const written = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.better;
    return written === undefined ? _spec_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_SCORES */ .n4.some((name) => name === score) : written === 'lower';
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
    return `${difference ?? ''}${unitName(unit)} (${lower ?? ''} to ${upper ?? ''})`;
}
/** `−6.0 points`, `+0.05 USD`, `0`: one number minus another. */
function formatChange(change, unit) {
    return `${signed(change, unit)}${unitName(unit)}`;
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
function unitName(unit) {
    return unit === 'none' ? '' : ` ${unit}`;
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
    const whole = Math.round(value);
    // What is left of a computation's rounding, as 450.9999999999999, unless it is held against just that number.
    if (whole !== 0 && Math.abs(value - whole) <= 1e-9 && !others.includes(whole))
        return minus(String(whole));
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
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   a5: () => (/* binding */ redactReport),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Shorter values stand in ordinary text by chance; hiding them would hide the report. */
const SHORTEST_SECRET = 8;
const HIDDEN = '***';
/** Where a secret of several lines is broken, also where it is written in one line as in JSON. */
const LINE_BREAK = /[\r\n]+|(?:\\+[rn])+/;
/**
 * The report without any of the secrets: as they are, in base64 (at each of its three offsets), hexadecimal, URL and JSON
 * form, and line by line. A task may print a key that it was given, and everything published is made from the report.
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
        .flatMap((secret) => [...secretForms(secret), ...lineForms(secret)])
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
/** Each line of a key may be printed alone. In fewer forms: a key has many lines. */
function lineForms(secret) {
    const lines = secret.split(LINE_BREAK).map((line) => line.trim());
    if (lines.length === 1)
        return [];
    return lines
        .filter((line) => line.length >= SHORTEST_SECRET)
        .flatMap((line) => [line, JSON.stringify(line).slice(1, -1), encodeURIComponent(line)]);
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
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('USD of the task alone'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().exactOptional().describe('of the task alone'),
    evaluation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() })
        .exactOptional()
        .describe('what evaluators and judges used'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))
        .exactOptional()
        .describe('the values of the item for each metadata key that makes slices'),
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
const savedRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), unsure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ).exactOptional(), slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional() }),
]);
const savedList = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(savedRule));
const savedRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    require: savedList,
    review: savedList,
    watch: savedList,
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .fG),
    unsure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_spec_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .PQ),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scoreSettings),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'beyond-margin']).exactOptional().describe('any unless said'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly(), min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }).exactOptional(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .readonly()
        .exactOptional(),
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
            selection: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .exactOptional()
                .describe('which items were chosen to be run, where not all were: equal texts chose alike'),
        }),
        evaluators: names.describe('fingerprint of each evaluator: its version, else a hash of its files'),
        scoredBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))
            .exactOptional()
            .describe('which evaluators made each score, where the run knows'),
        repeat: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    }),
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ models: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), judgeModels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
        .exactOptional()
        .describe('what the spans of the task and of its evaluators said they used; prompts as `name version`'),
    parameters: names.exactOptional().describe('run.metadata of the spec'),
    runScores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: scoreValue, comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() }))
        .exactOptional()
        .describe('by run evaluators, once each'),
    runScoreErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ evaluator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).exactOptional(),
    regression: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .exactOptional()
        .describe('what a script of langfuse/experiment-action said when it called its own run a regression'),
    rescored: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
        .exactOptional()
        .describe('a baseline whose stored outputs were scored again, by the evaluators of which run'),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .exactOptional()
        .describe('names of the runs of a branch that are pooled in it, newest first: the results of an item in this order'),
    stopEarly: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('of the order in which the items were run'),
        notRun: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('ids of the items that a stop left out'),
    })
        .exactOptional()
        .describe('where the run was judged at looks on its way; one that left items out is not complete, and no baseline'),
    blessed: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .exactOptional()
        .describe('why a person has pinned this run as one to be compared with, who, and when'),
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('item results that a complete run has: items times repetitions'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    itemResults: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemResult),
});


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

/***/ 75640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ childEnvironment),
  jv: () => (/* binding */ keyLikeNames),
  VX: () => (/* binding */ secretValues),
  Z6: () => (/* binding */ unlistedNames)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/render/redact.js
var redact = __webpack_require__(37638);
;// CONCATENATED MODULE: ./build/process/json-secrets.js
/** Below it a field of a credential is a word rather than a key. */
const LONG = 16;
const WORD = /^[a-z]+$/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Nobody writes these by hand: small and large letters with digits, or a long number in hexadecimal. */
const RANDOM = [/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w+/=.~-]{16,}$/, /^[0-9a-f]{32,}$/i];
/**
 * The secret fields of a credential that is itself JSON (a service account's file), as it is or in base64: those with a
 * name that `isKeyLike`, and, in a variable that `isCredential`, those that look random. Empty where it is no JSON.
 */
function jsonSecrets(value, isKeyLike, isCredential) {
    return fieldsOf('', parseJson(value)).flatMap(([name, text]) => {
        if (ADDRESS.test(text))
            return [];
        const isLong = text.length >= LONG || (isCredential && !WORD.test(text));
        const isNamed = isLong && isKeyLike(wordsOf(name));
        return isNamed || (isCredential && RANDOM.some((look) => look.test(text))) ? [text] : [];
    });
}
/** An object or a list; undefined for all else. */
function parseJson(value) {
    const text = /^[\w+/=\s-]+$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : value;
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(name, value) {
    if (typeof value === 'string')
        return [[name, value]];
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => fieldsOf(name, one));
    return Object.entries(value).flatMap(([key, field]) => fieldsOf(key, field));
}
/** `clientSecret` as `client_Secret`: a name's words are told apart as in a variable. */
function wordsOf(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

;// CONCATENATED MODULE: ./build/process/child-environment.js




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
const KEY_WORDS = [
    ...['KEYS?', 'APIKEYS?', 'TOKENS?', 'SECRETS?', 'PASS', 'PASSPHRASE', '[A-Z]*PASSWORDS?', 'PASSWD', 'PWD'],
    ...['CREDENTIALS?', 'AUTH', 'PAT', 'DSN', 'CERT', 'PRIVATE'],
].join('|');
/** Whole words of a name, wherever they stand: API_KEY_EU, DB_PASS, PGPASSWORD, and not KEYBOARD or TOKENIZER. */
const KEY_LIKE = new RegExp(String.raw `(?:^|[^A-Z0-9])(?:${KEY_WORDS})\d*(?:[^A-Z0-9]|$)`, 'i');
/** A shell's directory, and places of files, which stand in ordinary messages. Langfuse's public key is public. */
const NO_SECRET = /^PWD$|_(?:FILE|PATH|DIR|SOCK)$|LANGFUSE[_-]PUBLIC[_-]KEY$/i;
/** By its end where the file is on another machine, or comes later: no encoding of a key ends like one. */
const KEY_FILE = /\.(?:pem|crt|cer|cert|der|key|p12|pfx|jks|json|txt)$/i;
/** MAX_TOKENS, TOKEN_LIMIT */
const TOKEN_COUNT = { name: /TOKEN/i, value: /^\d{1,7}$/ };
/** Name and password in a URL. Without a password, the name is a token on the web and a plain name elsewhere. */
const USERINFO = /^([a-z][a-z0-9+.:-]*):\/\/([^\s:@/?#]*)(?::([^\s/?#]*))?@/i;
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
        tooShort: names.filter((name) => isKeyLike(name, values[name] ?? '') && isTooShort(values[name])),
    };
}
function isTooShort(value) {
    const length = value?.trim().length ?? 0;
    return length > 0 && length < redact/* SHORTEST_SECRET */.c3;
}
function isAlwaysPassed(name) {
    return ALWAYS.has(process.platform === 'win32' ? name.toUpperCase() : name) || LOCALE.test(name);
}
/** Names of variables of this job that look like keys of the task's services, or hold a URL with one. Never values. */
function keyLikeNames(own = process.env) {
    return Object.keys(own)
        .filter((name) => !OF_THE_JOB.test(name) && isSecret(name, own[name] ?? ''))
        .sort();
}
/** Values of this job's variables that must appear in nothing that is printed, posted or written. */
function secretValues(own = process.env) {
    return Object.entries(own).flatMap(([name, value = '']) => isSecret(name, value) ? [value, ...partsOf(name, value)] : []);
}
function isSecret(name, value) {
    return value !== '' && (isKeyLike(name, value) || partsOf(name, value).length > 0);
}
/** What is secret in a value by itself: a task that reads its credential prints a part of it. */
function partsOf(name, value) {
    return [...passwordsIn(value), ...jsonSecrets(value, (field) => isKeyLike(field, ''), isKeyLike(name, value))];
}
function isKeyLike(name, value) {
    const isCount = TOKEN_COUNT.name.test(name) && TOKEN_COUNT.value.test(value);
    return KEY_LIKE.test(name) && !NO_SECRET.test(name) && !isCount && !isPath(value);
}
/** PIP_CERT=/etc/ssl/certs/ca-certificates.crt. A key in base64 may begin as a path does. */
function isPath(value) {
    return (0,external_node_path_.isAbsolute)(value) && (KEY_FILE.test(value) || (0,external_node_fs_.existsSync)(value));
}
/** The password of a URL, as it is written and as it is meant. */
function passwordsIn(value) {
    const [, scheme = '', user = '', password = ''] = USERINFO.exec(value.trim()) ?? [];
    const secret = password === '' && /^https?$/i.test(scheme) ? user : password;
    return secret === '' ? [] : [secret, decode(secret)];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Those of this job's variables that a text names and the spec does not list: what a task may have missed. */
function unlistedNames(text, listed, own = process.env) {
    const words = new Set(text.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? []);
    return Array.from(words).filter((word) => own[word] !== undefined && !isAlwaysPassed(word) && !listed.includes(word));
}


/***/ })

};
