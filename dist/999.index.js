export const id = 999;
export const ids = [999];
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

/***/ 3879:
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

;// CONCATENATED MODULE: ./build/core/checks/fold-case.js
/** The comparison, of both sides in lower case where that is asked for. */
function foldingCase(compare) {
    return (actual, expected, { ignoreCase }) => ignoreCase ? compare(lowerCase(actual), lowerCase(expected)) : compare(actual, expected);
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

;// CONCATENATED MODULE: ./build/core/checks/contains.js



const contains = {
    kind: 'contains',
    description: 'The output, a text, has this text in it; or the output, a list, has this member.',
    expects: 'value',
    options: ['ignoreCase'],
    compare: foldingCase(holds),
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
/** `holds` for each of a list: the members in order, or the first error. An item may ask for nothing; a spec may not. */
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
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: answers.every((isThere) => isThere) };
    }),
};

;// CONCATENATED MODULE: ./build/core/checks/contains-none.js


const containsNone = {
    kind: 'containsNone',
    description: 'The output has none of these, each as `contains` reads it.',
    expects: 'list',
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => {
        const answers = holdsEach(actual, expected);
        return 'error' in answers ? answers : { value: !answers.includes(true) };
    }),
};

;// CONCATENATED MODULE: ./build/core/checks/equals.js


const equals = {
    kind: 'equals',
    description: 'The output is this value, whatever the order of its keys.',
    expects: 'value',
    options: ['ignoreCase'],
    compare: foldingCase((actual, expected) => ({ value: (0,json/* canonicalJson */.d)(actual) === (0,json/* canonicalJson */.d)(expected) })),
};

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js
var dereference = __webpack_require__(51176);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validate.js + 3 modules
var validate = __webpack_require__(26623);
// EXTERNAL MODULE: ./build/core/checks/json-schema-shape.js
var json_schema_shape = __webpack_require__(50476);
// EXTERNAL MODULE: ./build/core/checks/pattern.js
var checks_pattern = __webpack_require__(43652);
// EXTERNAL MODULE: ./build/core/checks/subschemas.js
var subschemas = __webpack_require__(1470);
;// CONCATENATED MODULE: ./build/core/checks/json-schema.js





const jsonSchema = {
    kind: 'jsonSchema',
    description: 'The output is valid by this JSON Schema: draft 2020-12, unless its `$schema` names 6, 7 or 2019-09. Formats are checked; nothing is fetched.',
    expects: 'schema',
    options: [],
    compare(actual, expected) {
        if (!json_schema_shape/* jsonSchemaShape */.p.safeParse(expected).success) {
            return { error: `expects a JSON Schema; what is expected is ${kindOf(expected)} that is none` };
        }
        return isValid(actual, expected);
    },
};
function isValid(instance, written) {
    const schema = resolvePatterns(written, textsOf(instance));
    if (!(0,subschemas/* isJsonMap */.FF)(schema))
        return { value: schema === true };
    try {
        // The shape of the schema has just been checked.
        const lookup = (0,dereference/* dereference */.DS)(schema);
        return { value: (0,validate/* validate */.t)(instance, schema, draftOf(schema), lookup).valid };
    }
    catch {
        // The library has no other errors than these two: a $ref that leads nowhere, and the end of the stack.
        return { error: 'cannot follow the schema: it refers to itself without end' };
    }
}
function draftOf({ $schema }) {
    const [, draft] = /draft[-/]0?([67]|2019-09)/.exec(typeof $schema === 'string' ? $schema : '') ?? [];
    if (draft === '2019-09')
        return draft;
    return draft === undefined ? '2020-12' : '7';
}
/**
 * The schema, its patterns replaced by the texts of this instance that match them. The library would match with
 * JavaScript's own engine, which takes exponential time for some pairs of pattern and text.
 */
function resolvePatterns(schema, texts) {
    if (!(0,subschemas/* isJsonMap */.FF)(schema))
        return schema;
    const { pattern, patternProperties, allOf, ...rest } = (0,subschemas/* mapSubschemas */.TY)(schema, (one) => resolvePatterns(one, texts));
    const all = Array.isArray(allOf) ? allOf : [];
    const matching = typeof pattern === 'string' ? [oneOfTexts(matchesOf(pattern, texts))] : [];
    return {
        ...rest,
        ...((0,subschemas/* isJsonMap */.FF)(patternProperties) ? { patternProperties: listNames(patternProperties, texts) } : {}),
        ...(allOf === undefined && matching.length === 0 ? {} : { allOf: [...all, ...matching] }),
    };
}
/** What `pattern` says: a text is one of these; anything else is not asked. */
function oneOfTexts(texts) {
    return { anyOf: [{ not: { type: 'string' } }, { enum: texts }] };
}
/** Each pattern as the list of the names that match it, which no engine has to search for. */
function listNames(patternProperties, texts) {
    const listed = new Map();
    for (const [pattern, schema] of Object.entries(patternProperties)) {
        const names = matchesOf(pattern, texts);
        if (names.length === 0)
            continue;
        const key = `^(?:${names.map(json_schema_escape).join('|')})$`;
        listed.set(key, [...(listed.get(key) ?? []), schema]);
    }
    return Object.fromEntries([...listed].map(([key, schemas]) => [key, { allOf: schemas }]));
}
function json_schema_escape(text) {
    return text.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, String.raw `\$&`);
}
function matchesOf(written, texts) {
    const pattern = (0,checks_pattern/* compilePattern */.E)(written);
    return 'error' in pattern ? [] : texts.filter((text) => pattern.test(text));
}
/** Every text and every key in the value, once. */
function textsOf(value) {
    const found = new Set();
    const add = (one) => {
        if (typeof one === 'string')
            found.add(one);
        else if (Array.isArray(one))
            one.forEach(add);
        else if ((0,subschemas/* isJsonMap */.FF)(one)) {
            for (const [key, member] of Object.entries(one)) {
                found.add(key);
                add(member);
            }
        }
    };
    add(value);
    return [...found];
}

;// CONCATENATED MODULE: ./build/core/checks/matches.js


const matches = {
    kind: 'matches',
    description: 'The output, a text, has a match of this regular expression somewhere in it. The syntax is RE2’s: no look-around and no back-references; `^` and `$` are the start and the end of the text.',
    expects: 'pattern',
    options: ['ignoreCase'],
    compare(actual, expected, { ignoreCase }) {
        if (typeof actual !== 'string')
            return { error: `looks into a text; found ${kindOf(actual)}` };
        if (typeof expected !== 'string')
            return { error: `expects a pattern; what is expected is ${kindOf(expected)}` };
        const pattern = (0,checks_pattern/* compilePattern */.E)(expected, ignoreCase);
        return 'error' in pattern ? { error: `cannot read the pattern: ${pattern.error}` } : { value: pattern.test(actual) };
    },
};

;// CONCATENATED MODULE: ./build/core/checks/numeric.js

/** As in the rules: two numbers this close are equal. */
const EQUAL_WITHIN = 1e-9;
const numeric = {
    kind: 'numeric',
    description: 'The output is this number, give or take `tolerance`. A text that is a number and nothing else is read as one; any other text is not this number.',
    expects: 'number',
    options: ['tolerance'],
    compare(actual, expected, { tolerance }) {
        if (typeof actual !== 'number' && typeof actual !== 'string') {
            return { error: `looks at a number or a text; found ${kindOf(actual)}` };
        }
        const wanted = readNumber(expected);
        if (wanted === null) {
            const found = typeof expected === 'string' ? 'a text that is no number' : kindOf(expected);
            return { error: `expects a number; what is expected is ${found}` };
        }
        const found = readNumber(actual);
        return { value: found !== null && Math.abs(found - wanted) <= tolerance + EQUAL_WITHIN };
    },
};
function readNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()))
        return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
}

// EXTERNAL MODULE: ./build/core/checks/path.js
var checks_path = __webpack_require__(57439);
;// CONCATENATED MODULE: ./build/core/checks/index.js








/** Every built-in check. To add one: a file beside this, and a line here. */
const CHECKS = [
    equals,
    contains,
    containsAll,
    containsNone,
    matches,
    numeric,
    jsonSchema,
];
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
    const { ignoreCase, tolerance = 0 } = check;
    const result = definition.compare(actual, expected, { ignoreCase, tolerance });
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


/***/ }),

/***/ 50476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ jsonSchemaShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51176);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43652);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1470);




// What a JSON Schema may say here. A keyword that is not known is an error, as everywhere in a spec: one that is
// misspelt would let every output pass. Every message completes the sentence "… must be".
const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** Of JSON Schema's own; all of them are checked. */
const FORMATS = [
    'date',
    'time',
    'date-time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'uri-template',
    'uuid',
    'json-pointer',
    'relative-json-pointer',
    'regex',
];
const DRAFTS = /^https?:\/\/json-schema\.org\/draft(-0[67]|\/2019-09|\/2020-12)\/schema#?$/;
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(keywords)]));
const schemas = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schema).min(1);
const schemaMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), schema);
const keywords = {
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TYPES), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TYPES)).min(1)]).exactOptional(),
    enum: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()).min(1).exactOptional(),
    const: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().exactOptional(),
    properties: schemaMap.exactOptional(),
    required: names.exactOptional(),
    additionalProperties: schema.exactOptional(),
    unevaluatedProperties: schema.exactOptional(),
    patternProperties: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U, schema).exactOptional(),
    propertyNames: schema.exactOptional(),
    minProperties: size.exactOptional(),
    maxProperties: size.exactOptional(),
    dependentRequired: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), names).exactOptional(),
    dependentSchemas: schemaMap.exactOptional(),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schema)]).exactOptional(),
    prefixItems: schemas.exactOptional(),
    additionalItems: schema.exactOptional(),
    unevaluatedItems: schema.exactOptional(),
    contains: schema.exactOptional(),
    minContains: size.exactOptional(),
    maxContains: size.exactOptional(),
    minItems: size.exactOptional(),
    maxItems: size.exactOptional(),
    uniqueItems: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    maximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    exclusiveMinimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    exclusiveMaximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    multipleOf: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().exactOptional(),
    minLength: size.exactOptional(),
    maxLength: size.exactOptional(),
    pattern: _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U.exactOptional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FORMATS).exactOptional(),
    allOf: schemas.exactOptional(),
    anyOf: schemas.exactOptional(),
    oneOf: schemas.exactOptional(),
    not: schema.exactOptional(),
    if: schema.exactOptional(),
    then: schema.exactOptional(),
    else: schema.exactOptional(),
    $ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^#/, 'a place in this schema, such as #/$defs/answer: nothing is fetched').exactOptional(),
    $defs: schemaMap.exactOptional(),
    definitions: schemaMap.exactOptional(),
    $anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    $comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    default: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().exactOptional(),
    examples: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()).exactOptional(),
    deprecated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    writeOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
};
/** A whole schema: `$schema` and `$id` stand at its root only. */
const jsonSchemaShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(DRAFTS, 'draft 6, 7, 2019-09 or 2020-12 of json-schema.org').exactOptional(),
        $id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
        ...keywords,
    })
        .refine((written) => everyReferenceLeads(written), 'a schema in which every $ref leads somewhere'),
]);
function everyReferenceLeads(written) {
    // The library writes into what it is given.
    const schema = copySchema(written);
    try {
        const lookup = (0,_cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__/* .dereference */ .DS)(schema);
        return (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .allSchemas */ .ov)(schema).every(({ $ref, __absolute_ref__: target }) => $ref === undefined || (typeof target === 'string' && target in lookup));
    }
    catch {
        return false;
    }
}
function copySchema(schema) {
    return (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonMap */ .FF)(schema) ? (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .mapSubschemas */ .TY)(schema, copySchema) : schema;
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

/***/ 43652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   U: () => (/* binding */ patternText)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


/** JavaScript's spelling of RE2's syntax. `error`: why the text is no such pattern. */
function compilePattern(text, ignoreCase = false) {
    if (text === '')
        return { error: 'an empty pattern matches every text' };
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(text), ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw error;
        return { error: error.message.replace(/^error parsing regexp: /, '') };
    }
}
/** A pattern in a spec. The message completes the sentence "… must be". */
const patternText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().superRefine((text, context) => {
    const pattern = compilePattern(text);
    if ('error' in pattern)
        context.addIssue({ code: 'custom', message: `${EXPECTED}: ${describeFault(text, pattern.error)}` });
});
const EXPECTED = 'a regular expression in RE2’s syntax, without look-around and back-references';
/** In the library's words alone, `missing closing ], at its character 3`: what it quotes of the pattern is the user's. */
function describeFault(text, error) {
    const [, words = error, part = ''] = /^([^`]*): `([^]*)`$/.exec(error) ?? [];
    const index = part === text ? -1 : text.indexOf(part);
    return part === '' || index === -1 ? words : `${words}, at its character ${String(index + 1)}`;
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ isJsonMap),
/* harmony export */   TY: () => (/* binding */ mapSubschemas),
/* harmony export */   ov: () => (/* binding */ allSchemas)
/* harmony export */ });
const ONE = new Set([
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'items',
    'additionalItems',
    'unevaluatedItems',
    'contains',
    'not',
    'if',
    'then',
    'else',
]);
const LIST = new Set(['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items']);
const MAP = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);
/** A copy of a JSON Schema's own keywords, each schema directly under it changed. */
function mapSubschemas(schema, change) {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
        if (LIST.has(key) && Array.isArray(value))
            return [key, value.map(change)];
        if (ONE.has(key))
            return [key, change(value)];
        if (!MAP.has(key) || !isJsonMap(value))
            return [key, value];
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]))];
    }));
}
/** The schema, and every schema inside it. */
function allSchemas(schema) {
    if (!isJsonMap(schema))
        return [];
    const inside = [];
    mapSubschemas(schema, (one) => {
        inside.push(one);
        return one;
    });
    return [schema, ...inside.flatMap(allSchemas)];
}
function isJsonMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 34793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ BASELINE_EVENTS),
/* harmony export */   dK: () => (/* binding */ mayServe),
/* harmony export */   gA: () => (/* binding */ isRepeating)
/* harmony export */ });
/** What starts a run whose record may serve as a baseline: a pull request's own would be compared with itself, or with a fork's. */
const BASELINE_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Runs that no change has started: that they are of the code of an earlier one is their purpose. */
const REPEATING = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Whether a run that this event has started may be a baseline. */
function mayServe(event) {
    return BASELINE_EVENTS.some((one) => one === event);
}
/** Whether an event runs the same code again and again, on purpose. */
function isRepeating(event) {
    return event !== undefined && REPEATING.includes(event);
}


/***/ }),

/***/ 13270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   NS: () => (/* binding */ departingFrom),
/* harmony export */   rK: () => (/* binding */ firstToKnow)
/* harmony export */ });
/** A commit as people write it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** Asks each in turn until one can tell: the clone first, then whoever has all of the history. */
function firstToKnow(histories) {
    const firstAnswer = async (ask) => {
        for (const history of histories) {
            const answer = await ask(history);
            if (answer !== null)
                return answer;
        }
        return null;
    };
    return {
        findBase: (branch) => firstAnswer((history) => history.findBase(branch)),
        relate: (commit, base) => firstAnswer((history) => history.relate(commit, base)),
    };
}
/** What is known of the base without any history, by the branch that is asked for, goes before what any would say. */
function departingFrom(findBase, history) {
    return { ...history, findBase: (branch) => Promise.resolve(findBase(branch) ?? history.findBase(branch)) };
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
 * Splits the scores of one item, or of one run, into those that may be kept and errors on the others. Of two scores with one name
 * neither is kept: nobody could tell which of them a rule means.
 */
function sortScores(scores, what = 'item') {
    const byName = new Map();
    for (const score of scores)
        byName.set(score.name, [...(byName.get(score.name) ?? []), score]);
    const faults = new Map(Array.from(byName, ([name, same]) => [name, faultOf(name, same, what)]));
    return {
        scores: scores.filter(({ name }) => faults.get(name) === null),
        scoreErrors: Array.from(faults).flatMap(([name, message]) => message === null ? [] : [{ evaluator: name.slice(0, NAME_LIMIT), message }]),
    };
}
function faultOf(name, scores, what) {
    const fault = scoreNameFault(name);
    if (fault !== null)
        return `the score’s name ${fault}`;
    if (scores.length > 1)
        return `${String(scores.length)} scores of this name were given for one ${what}`;
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

/***/ 13385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ poolRuns)
/* harmony export */ });
/* harmony import */ var _judge_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25388);

/**
 * Several runs of the same code as one: what repeats an item sharpens the comparison and costs nothing. Only complete runs
 * that were scored by the same evaluators and judge models count, and of them only the items whose content is the newest
 * run's; where either side does not say what the content was, the item is left out.
 */
function poolRuns(newest, earlier) {
    const comparable = earlier.filter((run) => run.complete && isScoredAlike(newest, run));
    const hashes = new Map(newest.itemResults.map((result) => [result.id, result.hash]));
    const repetitions = new Map();
    const itemResults = [newest, ...comparable].flatMap((run) => run.itemResults.flatMap((result) => {
        if (run !== newest && (result.hash === null || hashes.get(result.id) !== result.hash))
            return [];
        const repetition = repetitions.get(result.id) ?? 0;
        repetitions.set(result.id, repetition + 1);
        return [{ ...result, repetition }];
    }));
    const used = [newest, ...comparable].flatMap((run) => run.runs ?? [run.name]);
    return {
        record: {
            ...newest,
            comparability: {
                ...newest.comparability,
                repeat: Math.max(newest.comparability.repeat, ...repetitions.values()),
            },
            planned: newest.planned - newest.itemResults.length + itemResults.length,
            itemResults,
            ...(used.length === 1 ? {} : { runs: used }),
        },
        used,
        skipped: earlier.filter((run) => !comparable.includes(run)).map((run) => run.name),
    };
}
/** By the same evaluators, which ask the same models. */
function isScoredAlike(newest, run) {
    if ((0,_judge_models_js__WEBPACK_IMPORTED_MODULE_0__/* .findOtherJudge */ .P2)(newest, run) !== null)
        return false;
    const [now, then] = [newest.comparability.evaluators, run.comparability.evaluators];
    const names = new Set([...Object.keys(now), ...Object.keys(then)]);
    return [...names].every((name) => Object.hasOwn(now, name) && Object.hasOwn(then, name) && now[name] === then[name]);
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


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ metadataTexts),
/* harmony export */   r: () => (/* binding */ selectItems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17277);


/**
 * The items that `where`, `sample` and `seed` choose, in the order of the dataset, with the choice as canonical text: equal
 * choices give equal texts, whatever the order in which they were written. Without a choice, the dataset itself. `hash`
 * stays that of the whole dataset. No item may be left: who runs them says so.
 */
function selectItems(dataset, { where, sample, seed = 0 }) {
    if (where === undefined && sample === undefined)
        return dataset;
    const wanted = Object.entries(where ?? {}).map(([key, values]) => ({ key, values: new Set(values) }));
    const matching = dataset.items.filter((item) => wanted.every(({ key, values }) => metadataTexts(item, key).some((text) => values.has(text))));
    return {
        ...dataset,
        items: sample === undefined ? matching : sampleItems(matching, sample, seed),
        selection: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
            ...(where === undefined ? {} : { where: Object.fromEntries(wanted.map(sortedValues)) }),
            ...(sample === undefined ? {} : { sample, seed }),
        }),
    };
}
function sortedValues({ key, values }) {
    return [key, [...values].sort()];
}
/** The value of one metadata key as texts: several when it is a list, none when it is missing, null or a map. */
function metadataTexts({ metadata }, key) {
    if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata))
        return [];
    const value = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
    return (Array.isArray(value) ? value : [value]).flatMap((member) => typeof member === 'string' || typeof member === 'number' || typeof member === 'boolean' ? [String(member)] : []);
}
/**
 * The items with the smallest keyed hashes of their ids (bottom-k sampling; Cohen and Kaplan 2007): it does not depend on
 * the order of the items, and an item that is added or removed changes at most one other.
 */
function sampleItems(items, size, seed) {
    if (size >= items.length)
        return items;
    const ranked = items.map(({ id }) => {
        const keyed = `${String(seed)}:${id}`;
        return { id, high: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .A)(keyed) >>> 0, low: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .A)(keyed, 1) >>> 0 };
    });
    ranked.sort((a, b) => a.high - b.high || a.low - b.low || (a.id < b.id ? -1 : 1));
    const chosen = new Set(ranked.slice(0, size).map(({ id }) => id));
    return items.filter(({ id }) => chosen.has(id));
}


/***/ }),

/***/ 10068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ problemsOf),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/core/affected.js
var affected = __webpack_require__(87608);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/gate-report.js + 8 modules
var gate_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./build/core/judge.js + 3 modules
var judge = __webpack_require__(34009);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/events.js
var events = __webpack_require__(34793);
// EXTERNAL MODULE: ./build/core/pool-runs.js
var pool_runs = __webpack_require__(13385);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/stages/add-attempts.js






/**
 * The candidate with what earlier attempts of the same code have measured, as further repetitions of its items: a run that
 * is repeated until it passes would pass by chance at last. Where they cannot be read, that is said and nothing is stopped.
 * Only GateError CANCELLED is thrown.
 */
async function addAttempts(candidate, gate, dataset, findAttempts, context) {
    const { event, tree, isDirty } = candidate.identity;
    const alone = { candidate, notes: [] };
    // From the command line nothing is required of anybody, and a schedule measures the same code on purpose.
    if (findAttempts === undefined || event === undefined || (0,events/* isRepeating */.gA)(event))
        return alone;
    if (tree === undefined || isDirty === true) {
        return { candidate, notes: [unread(['the code that was run is in no commit'])] };
    }
    const found = await look(() => findAttempts(candidate, gate, dataset, context));
    if ('unread' in found)
        return { candidate, notes: [unread(found.unread)] };
    const runs = (0,attempts/* withoutRepeats */.jP)(candidate, found.runs);
    if (runs.length === 0)
        return alone;
    if (!candidate.complete) {
        return { candidate, notes: [unread((0,core_text/* say */.cv) `this run stopped early, and ${(0,words/* count */.U9)(runs.length, 'run')} did not`)] };
    }
    return { candidate: (0,pool_runs/* poolRuns */.r)(candidate, runs).record, notes: describeFailures(runs) };
}
/**
 * A failure of an earlier attempt is one repetition at the worst value, whoever was at fault: an outage and code that fails
 * now and then look alike, and left out, either would be retried until it is green.
 */
function describeFailures(runs) {
    const failed = runs.flatMap(({ itemResults }) => itemResults).filter(({ error }) => error !== null).length;
    if (failed === 0)
        return [];
    return [
        (0,core_text/* say */.cv) `${(0,words/* count */.U9)(failed, 'item result')} of earlier attempts failed, each a repetition at the worst value: attempts that fail less outweigh them, and a change of the code starts afresh.`,
    ];
}
async function look(find) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u) || error.problems.some(({ code }) => code === 'CANCELLED'))
            throw error;
        return { unread: error.problems[0]?.text ?? [] };
    }
}
function unread(why) {
    return (0,core_text/* say */.cv) `Earlier attempts of this code, if there are any, are not added up with this run: ${withoutStop(why)}.`;
}
function withoutStop(text) {
    const last = text.at(-1);
    return typeof last === 'string' ? [...text.slice(0, -1), last.replace(/\.$/, '')] : text;
}

;// CONCATENATED MODULE: ./build/stages/cancelled.js


/** `when` follows "The run was cancelled": `before this gate was run`. */
function cancelled(when) {
    return new errors/* GateError */.u({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled ${when}.`,
        remedy: (0,core_text/* say */.cv) `Run it again.`,
    });
}
/** Throws GateError CANCELLED where nothing of a gate has been paid for yet. */
function refuseCancelled({ signal }) {
    if (signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `before this gate was run`);
}
/** Throws GateError CANCELLED for a run that is a part, and not because a look has stopped it. */
function refuseCut({ complete, stopEarly, itemResults, planned }, { signal }) {
    const isCut = !complete && (stopEarly === undefined || stopEarly.notRun.length === 0);
    if (!isCut && !signal.aborted)
        return;
    const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length;
    throw new errors/* GateError */.u({
        code: 'CANCELLED',
        text: (0,core_text/* say */.cv) `The run was cancelled after ${finished} of ${planned} item results.`,
        remedy: (0,core_text/* say */.cv) `Run it again: a part of the items is never judged.`,
    });
}

// EXTERNAL MODULE: ./build/stages/choose.js
var choose = __webpack_require__(55325);
;// CONCATENATED MODULE: ./build/stages/find-added-items.js
/** Ids of the dataset items that are newer than the code that the candidate departs from; undefined where nobody can tell. */
async function addedSinceBase(gate, dataset, find, { identity, history, directory }) {
    if (find === undefined)
        return undefined;
    const [branch] = gate.baselines.flatMap(({ options }) => branchOf(options));
    // That a note cannot be made stops nothing.
    const ask = (name) => history.findBase(name).catch(() => null);
    const base = identity.baseCommit ?? (branch === undefined ? null : await ask(branch));
    if (base === null || base === identity.commit)
        return undefined;
    return find(dataset, base, directory);
}
/** Of the baselines that name a branch, whatever their kind. */
function branchOf(options) {
    const isNamed = typeof options === 'object' && options !== null && 'branch' in options;
    return isNamed && typeof options.branch === 'string' ? [options.branch] : [];
}

;// CONCATENATED MODULE: ./build/stages/find-anchor.js



/** The run that `drift` names; null where the gate names none. It was named, so that it is not there is a GateError. */
async function findAnchor(gate, dataset, sources, context) {
    if (gate.drift === undefined)
        return null;
    const found = await (0,choose/* chosen */.F)(sources, gate.drift).find(gate.drift.options, gate, dataset, context);
    if (found.status === 'found')
        return found;
    throw new errors/* GateError */.u({
        code: 'BASELINE_NOT_FOUND',
        text: (0,core_text/* say */.cv) `The anchor that ${'drift'} names is not there.`,
        remedy: (0,core_text/* say */.cv) `Bless a run with ${'langfuse-gate baseline bless'}, and commit its file.`,
        place: gate.drift.place,
    });
}

;// CONCATENATED MODULE: ./build/stages/find-baseline.js


/**
 * The first of the gate's baselines that is there, in the order of the spec; its words say why those before it did not
 * answer. Only a proven absence leads to the next: a failure to look, or a name that is not there, is thrown.
 */
async function findBaseline(gate, dataset, edges, context) {
    if (edges.givenBaseline !== undefined)
        return edges.givenBaseline(gate);
    const absences = [];
    for (const choice of gate.baselines) {
        const found = await (0,choose/* chosen */.F)(edges.baselines, choice).find(choice.options, gate, dataset, context);
        if (found.status === 'found' || found.status === 'code') {
            const { kind, words } = found.origin;
            if (absences.length === 0)
                return found;
            return { ...found, origin: { kind, words: (0,core_text/* say */.cv) `${words}, as there was none before it: ${joined(absences)}` } };
        }
        if (found.status === 'missing')
            absences.push(found.reason);
    }
    if (absences.length === 0)
        return { status: 'none' };
    const isFile = gate.baselines.every(({ kind }) => kind === 'file');
    return { status: 'missing', reason: joined(absences), ...(isFile ? { isFile } : {}) };
}
function joined(reasons) {
    return reasons.flatMap((reason, index) => (index === 0 ? reason : ['; ', ...reason]));
}

;// CONCATENATED MODULE: ./build/stages/judge-input.js
/** What a gate's candidate is judged with. */
function judgeInput(gate, dataset, baseline, addedItems, anchor) {
    return {
        gate: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        rules: gate,
        baseline,
        dataset,
        ...(anchor?.status === 'found' ? { anchor: { record: anchor.record, words: anchor.origin.words } } : {}),
        ...(addedItems === undefined ? {} : { addedItems }),
        ...(dataset.pinnedVersion === undefined ? {} : { pinnedVersion: dataset.pinnedVersion }),
        reportText: gate.reportText,
    };
}

;// CONCATENATED MODULE: ./build/stages/keep-record.js


/**
 * Has a measured run kept, and waits for the scores that are made where it is kept: the run with those scores. Throws
 * GateError LANGFUSE_INCOMPLETE.
 */
async function keepRecord(record, { awaited }, recorder) {
    await recorder?.finish(record);
    return awaited.length === 0 ? record : ((await recorder?.awaitScores?.(record, awaited)) ?? record);
}
/** Throws GateError NO_CREDENTIALS, before anything is paid for, where a score is awaited and nobody keeps the run. */
function refuseUnawaited({ awaited: [first] }, recorder) {
    if (first !== undefined && recorder?.awaitScores === undefined)
        throw nobodyAwaits(first);
}
function nobodyAwaits({ score, place }) {
    return new errors/* GateError */.u({
        code: 'NO_CREDENTIALS',
        text: (0,core_text/* say */.cv) `The score ${score} is written by an evaluator in Langfuse, and this job has no keys of it.`,
        remedy: (0,core_text/* say */.cv) `Set the inputs langfuse-public-key and langfuse-secret-key of the action, or LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.`,
        place,
    });
}

// EXTERNAL MODULE: ./build/stages/load-dataset.js
var load_dataset = __webpack_require__(12457);
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
    const lanes = await Promise.allSettled(Array.from({ length: Math.max(0, Math.min(size, end - start)) }, lane));
    const failure = lanes.find((one) => one.status === 'rejected');
    if (failure !== undefined)
        throw failure.reason;
}

// EXTERNAL MODULE: ./build/core/item-scores.js
var item_scores = __webpack_require__(43291);
// EXTERNAL MODULE: ./build/core/select-items.js
var select_items = __webpack_require__(5377);
// EXTERNAL MODULE: ./build/core/checks/index.js + 9 modules
var core_checks = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/judge-models.js
var judge_models = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/stages/score-checks.js




/** What the gate's own checks say of one output. */
function scoreByChecks(checks, output, item) {
    const checked = checks.map((check) => ({ score: check.score, result: (0,core_checks/* runCheck */.k)(check, { output, item }) }));
    return {
        scores: checked.flatMap(({ score, result }) => 'value' in result ? [{ name: score, value: result.value, evaluator: score }] : []),
        scoreErrors: checked.flatMap(({ score, result }) => 'value' in result ? [] : [{ evaluator: score, message: result.error }]),
    };
}
/**
 * Every evaluator of a gate with its fingerprint: those of the task and, each by the name of its score, the checks, whose
 * definition is the whole of them. Where both have a name, the fingerprint is of both.
 */
function evaluatorFingerprints(evaluators, checks) {
    const prints = new Map(Object.entries(evaluators));
    for (const { score, place: _place, ...definition } of checks) {
        const print = `${judge_models/* CHECK_PRINT */.lB}${(0,hash/* sha256 */.sc)((0,json/* canonicalJson */.d)(definition))}`;
        const other = prints.get(score);
        prints.set(score, other === undefined ? print : `${other} ${print}`);
    }
    return Object.fromEntries(prints);
}

;// CONCATENATED MODULE: ./build/stages/item-result.js



/** The built-in checks of the gate beside the evaluators' scores, and of all those only what may be kept. */
function withChecks(answer, item, gate) {
    const { output, latency, missingSpans } = answer;
    const common = { latency, ...(missingSpans === undefined ? {} : { missingSpans }) };
    if (answer.error !== undefined || output === undefined) {
        const error = answer.error ?? { code: 'NO_OUTPUT', message: 'the task gave no output', isTransient: false };
        return { error, scores: [], scoreErrors: [], ...common };
    }
    const checked = scoreByChecks(gate.checks, output, item);
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)([...answer.scores, ...checked.scores]);
    return { output, scores, scoreErrors: [...answer.scoreErrors, ...checked.scoreErrors, ...scoreErrors], ...common };
}
/** What is kept of an item that was run. */
function itemResultOf(planned, answer, attempts, recorded, gate) {
    const comments = answer.scores.flatMap(({ name, comment }) => comment === undefined ? [] : [[name, comment]]);
    return {
        ...identityOf(planned, gate),
        scores: Object.fromEntries(answer.scores.map(({ name, value }) => [name, value])),
        ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
        scoreErrors: [...answer.scoreErrors],
        error: answer.error === undefined ? null : { code: answer.error.code, message: answer.error.message },
        attempts,
        latency: answer.latency,
        ...(recorded?.usage ?? { cost: null }),
        ...(recorded?.traceId === undefined ? {} : { traceId: recorded.traceId }),
        ...(recorded?.link === undefined ? {} : { link: recorded.link }),
        ...(answer.output === undefined ? {} : { output: answer.output }),
    };
}
/** What is kept of an item whose turn never came. */
function itemNotRun(planned, gate) {
    return {
        ...identityOf(planned, gate),
        scores: {},
        scoreErrors: [],
        error: { code: 'CANCELLED', message: 'the run was cancelled' },
        latency: null,
        cost: null,
    };
}
/** What tells one item result from another, and which of them belong together. */
function identityOf({ item, repetition }, gate) {
    const cluster = gate.cluster === undefined ? [] : (0,select_items/* metadataTexts */.e)(item, gate.cluster);
    const slices = (gate.slices?.by ?? [])
        .map((key) => [key, [...(0,select_items/* metadataTexts */.e)(item, key)]])
        .filter(([, values]) => values.length > 0);
    return {
        id: item.id,
        hash: item.hash,
        repetition,
        ...(cluster.length === 0 ? {} : { cluster: cluster.join(', ') }),
        ...(slices.length === 0 ? {} : { slices: Object.fromEntries(slices) }),
    };
}

// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
;// CONCATENATED MODULE: ./build/stages/preflight.js




/**
 * Throws GateError PREFLIGHT_FAILED when the item failed, and SCORE_MISSING when a rule asks for a score that no item can
 * have. A score that later items may have is a warning.
 */
function refusePreflight(preflight, { gate, keyLikeNames, context }) {
    const { id, error } = preflight.result;
    if (error !== null)
        throw new errors/* GateError */.u(preflightFailed(id, error.message, gate, keyLikeNames));
    const unknown = findUnknown(preflight, gate);
    const isCertain = answersByOwnNames(preflight);
    const misspelt = unknown.flatMap((rule) => {
        const near = (0,schema_issues/* nearest */.pA)(rule.score, Object.keys(preflight.result.scores));
        return near !== null && isCertain && blocks(rule, gate) ? [misspeltScore(rule, id, near)] : [];
    });
    if (misspelt.length > 0)
        throw new errors/* GateError */.u(misspelt);
    for (const score of new Set(unknown.map((rule) => rule.score)))
        context.log.warn(notSeen(score, preflight.result));
}
/** Rules on scores of items that the item has not, and that no evaluator or check by that name could still give. */
function findUnknown({ result, evaluators }, { rules, awaited }) {
    const known = new Set([
        ...spec_rules/* BUILT_IN_SCORES */.n4,
        ...Object.keys(result.scores),
        ...result.scoreErrors.map(({ evaluator }) => evaluator),
        ...evaluators,
        ...awaited.map(({ score }) => score),
    ]);
    return rules.filter(({ score, condition }) => condition.statistic.name !== 'value' && !known.has(score));
}
/** Whether each evaluator has given the one score of its own name: then no other item has a score of another name. */
function answersByOwnNames({ result, evaluators, scoredBy }) {
    const names = Object.keys(result.scores);
    return (result.scoreErrors.length === 0 &&
        names.length === evaluators.length &&
        evaluators.every((name) => scoredBy.get(name)?.size === 1 && scoredBy.get(name)?.has(name) === true));
}
/** Whether the verdict is an error where no item has the score of the rule. */
function blocks({ list: listed, score }, { waivers }) {
    return listed !== 'watch' && !waivers.some((waiver) => waiver.score === score);
}
function misspeltScore({ score, place }, id, near) {
    return {
        code: 'SCORE_MISSING',
        text: (0,core_text/* say */.cv) `No evaluator makes the score ${score} that a rule asks for, as the first dataset item, ${id}, shows; nothing else was run.`,
        remedy: (0,core_text/* say */.cv) `Did you mean ${near}?`,
        ...(place === undefined ? {} : { place }),
    };
}
function notSeen(score, { id, scores }) {
    const names = Object.keys(scores);
    const near = (0,schema_issues/* nearest */.pA)(score, names);
    const advice = near !== null ? (0,core_text/* say */.cv) `Did you mean ${near}?` : names.length === 0 ? (0,core_text/* say */.cv) `It has none.` : (0,core_text/* say */.cv) `It has ${(0,core_text/* list */.p_)(names)}.`;
    return (0,core_text/* say */.cv) `The first dataset item, ${id}, has no score ${score}, which a rule asks for. ${advice} Where no item has it, the rule cannot be judged.`;
}
function preflightFailed(id, message, { env, task }, keyLikeNames) {
    const unlisted = keyLikeNames.filter((name) => !env.includes(name));
    const keys = (0,core_text/* say */.cv) `This job has ${(0,core_text/* list */.p_)(unlisted)}, which env does not list: the task cannot see ${unlisted.length === 1 ? IT : THEM}. `;
    return {
        code: 'PREFLIGHT_FAILED',
        text: (0,core_text/* say */.cv) `The preflight failed on the dataset item ${id}, and nothing else was run: ${message}`,
        remedy: (0,core_text/* say */.cv) `${unlisted.length === 0 ? [] : keys}Mend the task, and run it on this item before the next push.`,
        place: task.place,
    };
}
const IT = ['it'];
const THEM = ['them'];

;// CONCATENATED MODULE: ./build/run-experiment.js




/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: what it shows may stop the run (GateError, as `refusePreflight` throws it) before anything else has been paid
 * for. Every other failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled, or
 * was stopped at a look: then `stopEarly` says which items are not in the results.
 */
async function runExperiment(options) {
    const { gate, dataset, runner, recorder, context, onProgress, onResult, looks, hasPreflight = true } = options;
    const startedAt = context.now().toISOString();
    const cancelled = whenAborted(context.signal);
    const planned = dataset.items.flatMap((item) => Array.from({ length: gate.repeat }, (_, repetition) => ({ item, repetition })));
    const results = [];
    const scoredBy = new Map();
    const runNext = async (next) => {
        const { result, answer } = await runPlanned(next, cancelled, options);
        for (const { name, evaluator } of answer.scores) {
            if (evaluator !== undefined)
                scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator));
        }
        return result;
    };
    const progress = { planned: planned.length, finished: 0, failed: 0 };
    const run = async (index) => {
        const next = planned[index];
        if (next === undefined)
            return;
        const result = context.signal.aborted ? itemNotRun(next, gate) : await runNext(next);
        results[index] = result;
        progress.finished += 1;
        if (result.error !== null)
            progress.failed += 1;
        onResult?.(result);
        onProgress?.({ ...progress });
    };
    const evaluators = evaluatorFingerprints(runner.evaluators, gate.checks);
    await recorder?.begin(evaluators);
    await run(0);
    const [first] = results;
    if (hasPreflight && first !== undefined && !context.signal.aborted) {
        refusePreflight({ result: first, evaluators: Object.keys(evaluators), scoredBy }, options);
    }
    const soFar = (items) => {
        const notRun = dataset.items.slice(items).map(({ id }) => id);
        return {
            itemResults: [...results],
            complete: notRun.length === 0 && !results.some(({ error }) => error?.code === 'CANCELLED'),
            planned: planned.length,
            startedAt,
            finishedAt: context.now().toISOString(),
            evaluators,
            scoredBy: Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
            ...(looks === undefined ? {} : { stopEarly: { seed: looks.seed, notRun } }),
        };
    };
    let begun = 1;
    for (const items of looks?.ends ?? []) {
        if (items >= dataset.items.length)
            break;
        await runPool(gate.concurrency, begun, items * gate.repeat, run);
        begun = Math.max(begun, items * gate.repeat);
        if (!context.signal.aborted && looks?.mayStop(soFar(items)) === true)
            return soFar(items);
    }
    await runPool(gate.concurrency, begun, planned.length, run);
    return soFar(dataset.items.length);
}
async function runPlanned(planned, cancelled, options) {
    const { item, repetition } = planned;
    const recorded = options.recorder?.startItem(item, repetition);
    const traceparents = recorded === undefined
        ? {}
        : { traceparent: recorded.traceparent, evaluationTraceparent: recorded.evaluationTraceparent };
    const call = { item, repetition, ...traceparents };
    const { answer: given, attempts } = await attempt(call, cancelled, options);
    const answer = withChecks(given, item, options.gate);
    const kept = recorded === undefined ? undefined : { ...recorded, usage: await recorded.end(answer) };
    return { result: itemResultOf(planned, answer, attempts, kept, options.gate), answer };
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

;// CONCATENATED MODULE: ./build/stages/budget.js

/** Longer ones fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Starts the clock of a gate's budget. A cost that is not known counts as nothing, and `close` warns of it. */
function startBudget({ budget = {}, place }, { signal, log }) {
    const { cost: limit, timeMs } = budget;
    const used = new AbortController();
    let problem = null;
    let cost = 0;
    let unknown = 0;
    const stop = (what) => {
        if (problem !== null || signal.aborted)
            return;
        problem = {
            code: 'BUDGET_EXCEEDED',
            text: what,
            remedy: (0,core_text/* say */.cv) `A part of the items is never judged: raise the budget, or choose fewer items with ${'sample'}.`,
            place,
        };
        used.abort();
    };
    const timer = timeMs === undefined
        ? undefined
        : setTimeout(() => {
            stop((0,core_text/* say */.cv) `The run took more than its budget of ${timeMs / 1000} s and was stopped.`);
        }, Math.min(timeMs, LONGEST_TIMER_MS));
    return {
        signal: AbortSignal.any([signal, used.signal]),
        spend({ cost: ofTask, evaluation }) {
            if (limit === undefined)
                return;
            if (ofTask === null || evaluation?.cost === null)
                unknown += 1;
            cost += (ofTask ?? 0) + (evaluation?.cost ?? 0);
            if (cost > limit)
                stop((0,core_text/* say */.cv) `The run cost more than its budget of ${limit} USD and was stopped at ${[cost.toFixed(4)]} USD.`);
        },
        problem: () => problem,
        close() {
            clearTimeout(timer);
            if (unknown === 0)
                return;
            log.warn((0,core_text/* say */.cv) `The cost of ${unknown} item results is not wholly known: the budget of ${limit ?? 0} USD counted less than was used.`);
            unknown = 0;
        },
    };
}

// EXTERNAL MODULE: ./build/core/run-record.js
var run_record = __webpack_require__(69549);
// EXTERNAL MODULE: ./build/core/spec/saved-rules.js
var saved_rules = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/stages/candidate-record.js


/** The candidate as it is judged, saved and compared: what was measured, of what, and by what. */
function candidateRecord({ evaluators, scoredBy, ...measured }, { runScores, gate, dataset, task, recorder, context }) {
    const { source, name, id, version, hash, link, selection } = dataset;
    return {
        format: run_record/* RUN_FORMAT */.i4,
        version: 1,
        gate: gate.name,
        name: recorder?.runName ?? `${gate.name} ${context.runId}`,
        ...(recorder?.experimentId === undefined ? {} : { experimentId: recorder.experimentId }),
        ...(recorder?.link === undefined ? {} : { link: recorder.link }),
        rules: (0,saved_rules/* saveRules */.D)(gate),
        identity: context.identity,
        task,
        comparability: {
            dataset: {
                source,
                name,
                ...(id === undefined ? {} : { id }),
                ...(version === undefined ? {} : { version }),
                hash,
                ...(link === undefined ? {} : { link }),
                ...(selection === undefined ? {} : { selection }),
            },
            evaluators,
            scoredBy,
            repeat: gate.repeat,
        },
        ...(Object.keys(gate.run.metadata).length === 0 ? {} : { parameters: gate.run.metadata }),
        ...runScores,
        ...measured,
    };
}

;// CONCATENATED MODULE: ./build/stages/score-run.js

/**
 * Asks the run evaluators, once all items were run, over every item result that has an output: as in the Langfuse SDK,
 * failed items are not among them. What a run evaluator does wrong is an error beside the scores. Rejects as the task
 * runner does.
 */
async function scoreRun({ itemResults, complete }, { dataset, runner, context }) {
    if (runner.runEvaluators.length === 0 || !complete)
        return {};
    const answer = await runner.scoreRun(answeredItems(itemResults, dataset));
    if (context.signal.aborted)
        return {};
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores, 'run');
    return {
        runScores: scores.map(({ name, value, comment }) => ({
            name,
            value,
            ...(comment === undefined ? {} : { comment }),
        })),
        runScoreErrors: [...answer.scoreErrors, ...scoreErrors],
    };
}
/** What run evaluators are told: the items that have an output, as in the Langfuse SDK. */
function answeredItems(itemResults, dataset) {
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    return itemResults.flatMap(({ id, output, scores, comments, traceId }) => {
        const item = items.get(id);
        if (output === undefined || item === undefined)
            return [];
        const given = Object.entries(scores).map(([name, value]) => {
            const comment = comments?.[name];
            return { name, value, ...(comment === undefined ? {} : { comment }) };
        });
        return [{ item, output, scores: given, ...(traceId === undefined ? {} : { traceId }) }];
    });
}

;// CONCATENATED MODULE: ./build/stages/conclude-run.js



/**
 * Hands the run to a task that waits for it. What it calls a regression is a part of the record; every other error that it
 * ends with is GateError SCRIPT_FAILED.
 */
async function concludeRun(candidate, dataset, runner) {
    const { name, experimentId, link, itemResults, runScores = [] } = candidate;
    const error = await runner.conclude?.(answeredItems(itemResults, dataset), {
        experimentId: experimentId ?? name,
        runName: name,
        ...(experimentId === undefined || dataset.id === undefined ? {} : { datasetRunId: experimentId }),
        ...(link === undefined ? {} : { url: link }),
        runEvaluations: runScores,
    });
    if (error === undefined)
        return {};
    if (error === null) {
        requireRunScores(candidate);
        return {};
    }
    if (error.isRegression)
        return { regression: error.message };
    throw new errors/* GateError */.u({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The script failed after its experiment: ${error.message}`,
        remedy: (0,core_text/* say */.cv) `Its items were run and scored; mend what it does with their results.`,
    });
}
/** A script decides by the scores of its run: one that was not there to be looked at has been passed over. */
function requireRunScores({ runScoreErrors = [] }) {
    const [first] = runScoreErrors;
    if (first === undefined)
        return;
    throw new errors/* GateError */.u({
        code: 'SCRIPT_FAILED',
        text: (0,core_text/* say */.cv) `The run evaluator ${first.evaluator} failed, and the script could not look at its score: ${first.message}`,
        remedy: (0,core_text/* say */.cv) `Mend the evaluator so that it scores every run.`,
    });
}

// EXTERNAL MODULE: ./build/core/history.js
var core_history = __webpack_require__(13270);
;// CONCATENATED MODULE: ./build/stages/score-alike.js
/**
 * The base's task with the candidate's evaluators: an evaluator that is the same on both sides has scored already, and
 * every other of the candidate's scores the base's output too. What only the base has is kept: a score that is gone is to
 * be seen.
 */
function scoreAlike(base, candidate) {
    const names = Object.keys(candidate.evaluators);
    const changed = names.filter((name) => base.evaluators[name] !== candidate.evaluators[name]);
    const isReplaced = (evaluator) => evaluator !== undefined && changed.includes(evaluator);
    const run = async (call) => {
        const answer = await base.run(call);
        const { output } = answer;
        if (output === undefined || changed.length === 0)
            return answer;
        const { scores, scoreErrors } = await candidate.score({ item: call.item, output, evaluators: changed });
        const given = new Set(scores.map(({ name }) => name));
        return {
            ...answer,
            scores: [...answer.scores.filter((one) => !isReplaced(one.evaluator) && !given.has(one.name)), ...scores],
            scoreErrors: [...answer.scoreErrors.filter((one) => !isReplaced(one.evaluator)), ...scoreErrors],
        };
    };
    return {
        ...base,
        evaluators: { ...base.evaluators, ...candidate.evaluators },
        run,
        runEvaluators: candidate.runEvaluators,
        scoreRun: (items) => candidate.scoreRun(items),
    };
}

;// CONCATENATED MODULE: ./build/stages/take-turns.js
/**
 * Two runners that meet at every item: one runs it, then the other, and of the next item the other goes first. So whatever
 * happens to a provider meanwhile happens to both, and of two experiments together no more items run at a time than of one.
 * When the signal is aborted, or after `release`, nobody waits any more.
 */
function takeTurns(runners, signal) {
    const waiting = new Map();
    const begun = [new Set(), new Set()];
    let first = 0;
    let isReleased = false;
    const release = () => {
        isReleased = true;
        for (const { go } of waiting.values())
            go();
        waiting.clear();
    };
    signal.addEventListener('abort', release, { once: true });
    const meet = async (side, call) => {
        const run = () => runners[side].run(call);
        const key = `${String(call.repetition)} ${call.item.id}`;
        // One more try of an item: the other side may be past it.
        const isAgain = begun[side].has(key);
        begun[side].add(key);
        if (isReleased || signal.aborted || isAgain)
            return run();
        const other = waiting.get(key);
        if (other === undefined) {
            const done = signalOf();
            const turn = signalOf();
            waiting.set(key, { go: turn.give, isDone: done.given });
            await turn.given;
            return run().finally(done.give);
        }
        waiting.delete(key);
        const goesFirst = first;
        first = first === 0 ? 1 : 0;
        if (goesFirst === side)
            return run().finally(other.go);
        other.go();
        await other.isDone;
        return run();
    };
    const taking = (side) => ({ ...runners[side], run: (call) => meet(side, call) });
    return { runners: [taking(0), taking(1)], release };
}
function signalOf() {
    let give = () => undefined;
    const given = new Promise((resolve) => {
        give = resolve;
    });
    return { given, give };
}

;// CONCATENATED MODULE: ./build/stages/rerun-base.js









/**
 * Runs the base beside the candidate, item by item in turn, as an experiment of its own. The base has no preflight: an item
 * that came with the change may well fail without it. Throws GateError BASELINE_UNREADABLE when the base cannot be run,
 * and as the candidate's experiment does; when the run was cancelled, there is no baseline.
 */
async function runBeside(code, { dataset, definition, candidate, runCandidate, openRecorder, onResult, context }) {
    const { gate, directory, identity, origin } = code;
    const ended = new AbortController();
    const signal = AbortSignal.any([context.signal, ended.signal]);
    const ofBase = { ...context, directory, identity, runId: `${context.runId}-base`, signal };
    const task = definition.describe(gate.task.options);
    const recorder = await openRecorder?.(gate, dataset, task, ofBase);
    let runner;
    try {
        runner = await startBase(code, definition, recorder?.environment ?? {}, ofBase, dataset);
        const turns = takeTurns([candidate, scoreAlike(runner, candidate)], signal);
        const stopOther = (error) => {
            ended.abort();
            throw error;
        };
        const [candidates, base] = await Promise.allSettled([
            runCandidate(turns.runners[0], signal).finally(turns.release).catch(stopOther),
            runExperiment({
                ...{ gate, dataset, runner: turns.runners[1], onResult, context: ofBase },
                ...(recorder === undefined ? {} : { recorder }),
                hasPreflight: false,
                keyLikeNames: [],
            })
                .finally(turns.release)
                .catch(stopOther),
        ]);
        if (candidates.status === 'rejected')
            throw candidates.reason;
        if (base.status === 'rejected')
            throw unreadable(code, base.reason);
        const experiment = candidates.value;
        if (signal.aborted || !base.value.complete)
            return { experiment, found: { status: 'none' } };
        const runScores = await scoreRun(base.value, { dataset, runner: candidate, context });
        await runner.close();
        const record = candidateRecord(base.value, { runScores, gate, dataset, task, recorder, context: ofBase });
        const measured = (await recorder?.measure(record)) ?? record;
        return { experiment, found: { status: 'found', record: await keepRecord(measured, gate, recorder), origin } };
    }
    finally {
        await runner?.close();
        await recorder?.close();
    }
}
async function startBase(code, definition, environment, context, dataset) {
    try {
        return await definition.start(code.gate.task.options, code.gate, environment, context, dataset);
    }
    catch (error) {
        throw unreadable(code, error);
    }
}
/** What the base's own code does wrong is about the baseline; what goes wrong around it is what it is. */
function unreadable({ identity }, error) {
    if (!(error instanceof errors/* GateError */.u))
        return error;
    return new errors/* GateError */.u(error.problems.map((problem) => {
        if (!['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED'].includes(problem.code))
            return problem;
        return {
            code: 'BASELINE_UNREADABLE',
            text: (0,core_text/* say */.cv) `The base commit ${(0,core_history/* shortCommit */.Ax)(identity.commit ?? '')} cannot be run: ${problem.text}`,
            remedy: (0,core_text/* say */.cv) `Say under baseline in the spec how its packages are installed, as in ${'{rerun: base, setup: npm ci}'}; where the task came with the change, name no baseline yet.`,
            ...(problem.place === undefined ? {} : { place: problem.place }),
        };
    }), { cause: error });
}

// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/baseline-state.js
var baseline_state = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/core/compare/evaluators.js
var compare_evaluators = __webpack_require__(42622);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
;// CONCATENATED MODULE: ./build/core/compare/rescoring.js






/**
 * Null when no score needs it, or when more outputs are not stored than may be missing: then those scores have no baseline
 * yet. `pinnedVersion` is the dataset version that the spec names.
 */
function planRescoring(candidate, baseline, pinnedVersion) {
    const now = (0,side/* createSide */.qB)(candidate);
    const found = { status: 'found', record: baseline, origin: { kind: '', words: [] } };
    const state = (0,baseline_state/* readBaseline */.m)(now, found, { pinnedVersion });
    if (state.kind !== 'found')
        return null;
    const scores = (0,readings/* scoreNames */.Xc)(now).filter((score) => (0,compare_evaluators/* changedEvaluators */.f)(score, now, state.side).length > 0);
    const { scoredBy = {} } = candidate.comparability;
    const evaluators = [...new Set(scores.flatMap((score) => scoredBy[score] ?? []))].sort();
    const paired = new Set(state.pairing.paired);
    const answered = baseline.itemResults.filter(({ id, error }) => paired.has(id) && error === null);
    const results = answered.filter(({ output }) => output !== undefined);
    const unstored = answered.filter(({ output }) => output === undefined);
    if (evaluators.length === 0 || results.length === 0 || unstored.length > sample/* MISSING_LIMIT */.VJ * answered.length)
        return null;
    return { scores, evaluators, results, unstored };
}
/** The baseline with the new scores in place of the old ones, and none of the old ones left on any item. */
function replaceScores(baseline, { scores, evaluators, unstored }, answers, by) {
    const isReplaced = (name) => scores.includes(name);
    const keep = (values) => Object.entries(values).filter(([name]) => !isReplaced(name));
    const lost = scores.map((evaluator) => ({ evaluator, message: 'the output is not stored' }));
    const itemResults = baseline.itemResults.map((result) => {
        const { comments, ...rest } = result;
        const answer = answers.get(result) ?? { scores: [], scoreErrors: unstored.includes(result) ? lost : [] };
        // An evaluator may give more than what is replaced; the baseline keeps what it had of that.
        const { scores: given, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores.filter(({ name }) => isReplaced(name)));
        const said = given.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment]]));
        const allComments = [...keep(comments ?? {}), ...said];
        const oldErrors = result.scoreErrors.filter(({ evaluator: name }) => !isReplaced(name) && !evaluators.includes(name));
        return {
            ...rest,
            scores: Object.fromEntries([...keep(result.scores), ...given.map(({ name, value }) => [name, value])]),
            ...(allComments.length === 0 ? {} : { comments: Object.fromEntries(allComments) }),
            scoreErrors: [...oldErrors, ...answer.scoreErrors, ...scoreErrors],
        };
    });
    return { ...baseline, itemResults, rescored: { by, scores: [...scores] } };
}

;// CONCATENATED MODULE: ./build/stages/rescore-baseline.js






/**
 * The baseline as the candidate's evaluators score it, where some of them, or the models that they ask, are not those that
 * scored it and its outputs are stored. No task is run. Throws GateError CANCELLED, and as the task runner does.
 */
async function rescoreBaseline(baseline, candidate, { gate, dataset, runner, context }) {
    if (baseline.status !== 'found')
        return baseline;
    const plan = planRescoring(candidate, baseline.record, dataset.pinnedVersion);
    if (plan === null)
        return baseline;
    const { evaluators, results } = plan;
    const judge = (0,judge_models/* findOtherJudge */.P2)(candidate, baseline.record);
    const why = judge === null
        ? (0,core_text/* say */.cv) `The evaluators ${(0,core_text/* list */.p_)(evaluators)} are not those that scored the baseline`
        : (0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}`;
    context.log.info((0,core_text/* say */.cv) `${why}: the baseline’s ${results.length} outputs are scored again.`);
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const asked = evaluators.filter((name) => Object.hasOwn(runner.evaluators, name));
    const checks = gate.checks.filter(({ score }) => evaluators.includes(score));
    const answers = new Map();
    await runPool(gate.concurrency, 0, results.length, async (index) => {
        const result = results[index];
        const item = items.get(result?.id ?? '');
        if (result?.output === undefined || item === undefined || context.signal.aborted)
            return;
        const { output } = result;
        const given = asked.length === 0 ? NOTHING : await runner.score({ item, output, evaluators: asked });
        const checked = scoreByChecks(checks, output, item);
        answers.set(result, {
            scores: [...given.scores, ...checked.scores],
            scoreErrors: [...given.scoreErrors, ...checked.scoreErrors],
        });
    });
    if (context.signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `while the baseline’s outputs were scored again`);
    return { ...baseline, record: replaceScores(baseline.record, plan, answers, candidate.name) };
}
const NOTHING = { scores: [], scoreErrors: [] };

;// CONCATENATED MODULE: ./build/stages/measure-candidate.js









/**
 * From the first item that is paid for to the end of the last process: runs the candidate, beside its baseline where that
 * is code, and has stored outputs scored alike. Throws GateError CANCELLED, BUDGET_EXCEEDED, and as its parts do.
 */
async function measureCandidate(options) {
    const { gate, dataset, baseline, anchor, definition, task, stops, recorder, onRecord } = options;
    const budget = startBudget(gate, options.context);
    const context = { ...options.context, signal: budget.signal };
    const planned = stops?.dataset ?? dataset;
    const recordOf = (measured, runScores = {}) => candidateRecord(measured, { runScores, gate, dataset: planned, task, recorder, context });
    const run = (runner, signal) => runExperiment({
        ...{ gate, dataset: planned, runner, onProgress: options.onProgress, onResult: budget.spend },
        ...(recorder === undefined ? {} : { recorder }),
        ...(stops === null ? {} : { looks: { ...stops, mayStop: (soFar) => stops.look(recordOf(soFar)) !== null } }),
        keyLikeNames: options.keyLikeNames,
        context: { ...context, signal },
    });
    const measure = async (runner) => {
        const beside = { dataset, definition, candidate: runner, runCandidate: run, onResult: budget.spend, context };
        const { experiment, found } = baseline.status === 'code'
            ? await runBeside(baseline, { ...beside, openRecorder: options.openRecorder })
            : { experiment: await run(runner, context.signal), found: baseline };
        const measured = recordOf(experiment, await scoreRun(experiment, { dataset, runner, context }));
        onRecord(measured);
        refuseCut(measured, context);
        const candidate = { ...measured, ...(await concludeRun(measured, dataset, runner)) };
        onRecord(candidate);
        const seen = { ...candidate, ...recorder?.observe() };
        const scoring = { gate, dataset, runner, context };
        return {
            candidate,
            baseline: await rescoreBaseline(found, seen, scoring),
            anchor: anchor === null ? null : await rescoreBaseline(anchor, seen, scoring),
        };
    };
    let runner;
    let measured;
    try {
        runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context, dataset);
        measured = await measure(runner);
    }
    catch (error) {
        const spent = budget.problem();
        throw spent === null ? error : new errors/* GateError */.u(spent);
    }
    finally {
        budget.close();
        await runner?.close();
    }
    // When no process is left whose spans could still come.
    const candidate = (await recorder?.measure(measured.candidate)) ?? measured.candidate;
    onRecord(candidate);
    return { ...measured, candidate };
}

// EXTERNAL MODULE: ./build/core/compare/look.js + 1 modules
var compare_look = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var random = __webpack_require__(17277);
;// CONCATENATED MODULE: ./build/core/sequential.js





/**
 * A group sequential test of the gate's rules: at each look they are judged as at the end, at a level that leaves the
 * chance of blocking unchanged code over all looks at the preset's. Hwang, Shih, DeCani 1990; see `compare/look.ts`.
 */
function createSequential({ cluster, orderSeed, ...input }) {
    const keyed = input.dataset.items.map((item) => {
        const group = cluster === undefined ? [] : (0,select_items/* metadataTexts */.e)(item, cluster);
        return {
            item,
            key: [...keyOf(orderSeed, group.length === 0 ? item.id : group.join(', ')), ...keyOf(orderSeed, item.id)],
        };
    });
    return {
        items: keyed
            .toSorted((a, b) => compareKeys(a.key, b.key) || (0,side/* compareText */.n6)(a.item.id, b.item.id))
            .map(({ item }) => item),
        ends: (0,compare_look/* lookEnds */._Q)(input.dataset.items.length),
        look: (candidate) => (0,judge/* judge */.S)({ ...input, candidate }).itemsRun?.stoppedBy ?? null,
    };
}
function keyOf(seed, text) {
    return [(0,random/* hash32 */.A)(`${seed}/${text}`, 0), (0,random/* hash32 */.A)(`${seed}/${text}`, 1)];
}
function compareKeys(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/stages/stop-early.js



/** Known only when all processes have ended. */
const LATE_SCORES = new Set(['cost', 'tokens']);
/**
 * Null for a run that goes to its end: where the spec does not ask for less, there is nothing to compare with, the run may
 * become a baseline, or a rule is on what is known only at the end.
 */
function planStops(gate, dataset, baseline, { identity, runId }) {
    const isLate = gate.rules.some(({ list, score }) => list !== 'watch' && LATE_SCORES.has(score));
    // What may become a baseline is whole.
    if (!gate.stopEarly || baseline.status !== 'found' || (0,events/* mayServe */.dK)(identity.event) || isLate)
        return null;
    const seed = `${identity.headCommit ?? identity.commit ?? runId} ${gate.name}`;
    const input = judgeInput(gate, dataset, baseline);
    const sequential = createSequential({ ...input, cluster: gate.cluster, orderSeed: seed });
    return {
        seed,
        dataset: { ...dataset, items: sequential.items },
        ends: sequential.ends,
        look: (candidate) => sequential.look(candidate),
    };
}

;// CONCATENATED MODULE: ./build/stages/stored-run.js










/**
 * A run that exists as the candidate of a gate. The gate's evaluators score the outputs that it stored, and its baseline's
 * alike; a score that is there already stays. Throws GateError BASELINE_NOT_COMPARABLE when both are the same run, and
 * CANCELLED.
 */
async function judgeStored(definition, baseline, options) {
    const { gate, dataset, context } = options;
    const record = await definition.findRun?.(gate.task.options, gate, dataset, context);
    if (record === undefined)
        throw new TypeError(`a task of the kind ${definition.kind} finds no run`);
    if (baseline.status === 'found' && isSameRun(record, baseline.record))
        throw sameRun(record, gate);
    const runner = await definition.start(gate.task.options, gate, {}, context, dataset);
    try {
        return await scoreBoth(record, baseline, { ...options, runner });
    }
    finally {
        await runner.close();
    }
}
async function scoreBoth(record, baseline, options) {
    const { gate, dataset, runner, context } = options;
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const grouped = record.itemResults.map((result) => {
        const item = items.get(result.id);
        if (item === undefined)
            return result;
        const { cluster, slices } = identityOf({ item, repetition: result.repetition }, gate);
        return { ...result, ...(cluster === undefined ? {} : { cluster }), ...(slices === undefined ? {} : { slices }) };
    });
    const scored = await scoreOutputs({ ...record, itemResults: grouped }, options);
    const { runScores = [], runScoreErrors = [] } = await scoreRun(scored, { dataset, runner, context });
    const had = record.runScores ?? [];
    const added = runScores.filter(({ name }) => !had.some((one) => one.name === name));
    const candidate = {
        ...scored,
        gate: gate.name,
        rules: (0,saved_rules/* saveRules */.D)(gate),
        ...(had.length + added.length === 0 ? {} : { runScores: [...had, ...added] }),
        ...(runScoreErrors.length === 0 ? {} : { runScoreErrors }),
    };
    const compared = baseline.status === 'found' ? { ...baseline, record: await scoreOutputs(baseline.record, options) } : baseline;
    const found = await rescoreBaseline(compared, candidate, options);
    if (context.signal.aborted)
        throw cancelled((0,core_text/* say */.cv) `while stored outputs were scored`);
    return { candidate, found };
}
/** Every output with the scores that it has, and those of the gate's evaluators whose name no score of the run has. */
async function scoreOutputs(record, { gate, dataset, runner, context }) {
    const items = new Map(dataset.items.map((item) => [item.id, item]));
    const had = new Set(record.itemResults.flatMap(({ scores }) => Object.keys(scores)));
    const evaluators = Object.keys(runner.evaluators).filter((name) => !had.has(name));
    const checks = gate.checks.filter(({ score }) => !had.has(score));
    const names = [...new Set([...evaluators, ...checks.map(({ score }) => score)])];
    if (names.length === 0)
        return record;
    const scoredBy = new Map();
    const itemResults = [...record.itemResults];
    await runPool(gate.concurrency, 0, itemResults.length, async (index) => {
        const result = itemResults[index];
        const item = items.get(result?.id ?? '');
        if (result === undefined || item === undefined || result.error !== null || context.signal.aborted)
            return;
        const { output } = result;
        if (output === undefined) {
            itemResults[index] = withScores(result, { scores: [], scoreErrors: names.map(notStored) });
            return;
        }
        const given = evaluators.length === 0 ? stored_run_NOTHING : await runner.score({ item, output, evaluators });
        const checked = scoreByChecks(checks, output, item);
        const scores = [...given.scores, ...checked.scores].filter(({ name }) => !had.has(name));
        for (const { name, evaluator = name } of scores) {
            scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator));
        }
        itemResults[index] = withScores(result, { scores, scoreErrors: [...given.scoreErrors, ...checked.scoreErrors] });
    });
    const prints = Object.entries(evaluatorFingerprints(runner.evaluators, gate.checks));
    const { comparability } = record;
    return {
        ...record,
        itemResults,
        comparability: {
            ...comparability,
            evaluators: {
                ...comparability.evaluators,
                ...Object.fromEntries(prints.filter(([name]) => names.includes(name))),
            },
            scoredBy: {
                ...comparability.scoredBy,
                ...Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
            },
        },
    };
}
const stored_run_NOTHING = { scores: [], scoreErrors: [] };
function notStored(evaluator) {
    return { evaluator, message: 'the output is not stored' };
}
function withScores(result, answer) {
    const { scores, scoreErrors } = (0,item_scores/* sortScores */.W)(answer.scores);
    const comments = scores.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment]]));
    return {
        ...result,
        scores: { ...result.scores, ...Object.fromEntries(scores.map(({ name, value }) => [name, value])) },
        ...(comments.length === 0 ? {} : { comments: { ...result.comments, ...Object.fromEntries(comments) } }),
        scoreErrors: [...result.scoreErrors, ...answer.scoreErrors, ...scoreErrors],
    };
}
/** Or one of those that are pooled in it. */
function isSameRun(a, b) {
    return a.experimentId === b.experimentId || [b.name, ...(b.runs ?? [])].includes(a.name);
}
function sameRun({ name }, { task: { place } }) {
    return new errors/* GateError */.u({
        code: 'BASELINE_NOT_COMPARABLE',
        text: (0,core_text/* say */.cv) `The run ${name} is on both sides: it would be compared with itself.`,
        remedy: (0,core_text/* say */.cv) `Name another run under ${'task'} or under ${'baseline'}.`,
        place,
    });
}

;// CONCATENATED MODULE: ./build/gate.js


















/**
 * The one way through: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything is
 * paid for. Never rejects: what stops a gate is its verdict `error`.
 */
async function runGate(gate, edges, context, watching) {
    try {
        refuseCancelled(context);
        const { problems } = (0,waivers/* readWaivers */.Sr)(gate.waivers, context.now().toISOString());
        if (problems.length > 0)
            throw new errors/* GateError */.u(problems);
        const untouched = await lookForChanges(gate, edges);
        if (untouched !== null)
            return (0,affected/* notAffectedGate */.Tp)(gate, untouched);
        const dataset = await (0,load_dataset/* loadDataset */.Z)(gate, edges.datasets, context);
        const anchor = await findAnchor(gate, dataset, edges.baselines, context);
        const baseline = await findBaseline(gate, dataset, edges, context);
        refuseCancelled(context);
        return await runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching });
    }
    catch (error) {
        return (0,gate_report/* errorGate */.i)(gate, problemsOf(error));
    }
}
/** Both sides are there: runs the candidate, or takes the run that the task names, and judges it. */
async function runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching, }) {
    const definition = (0,choose/* chosen */.F)(edges.tasks, gate.task);
    if (definition.findRun !== undefined && baseline.status !== 'code') {
        const stored = await judgeStored(definition, baseline, { gate, dataset, context });
        const input = judgeInput(gate, dataset, stored.found, undefined, anchor);
        return decideGate(gate, { ...input, candidate: stored.candidate }, edges);
    }
    const task = definition.describe(gate.task.options);
    const stops = baseline.status === 'code' ? null : planStops(gate, dataset, baseline, context);
    const recorder = await edges.openRecorder?.(gate, stops?.dataset ?? dataset, task, context);
    let candidate;
    try {
        refuseUnawaited(gate, recorder);
        const measured = await measureCandidate({
            ...{ gate, dataset, baseline, anchor, definition, task, stops, recorder, context },
            openRecorder: edges.openRecorder,
            onProgress: watching.onProgress(gate),
            keyLikeNames: watching.keyLikeNames,
            onRecord: (record) => {
                candidate = record;
            },
        });
        candidate = await keepRecord(measured.candidate, gate, recorder);
        const addedItems = await addedSinceBase(gate, dataset, edges.findAddedItems, context);
        const added = await addAttempts(candidate, gate, dataset, edges.findAttempts, context);
        const input = judgeInput(gate, dataset, measured.baseline, addedItems, measured.anchor);
        const report = await decideGate(gate, { ...input, ...added }, edges);
        await recorder?.writeVerdict(report.verdict, context.identity.runUrl);
        return report;
    }
    catch (error) {
        return (0,gate_report/* errorGate */.i)(gate, problemsOf(error), candidate);
    }
    finally {
        await recorder?.close();
    }
}
/** Judges, and once more with a person's word where that is all that is missing. */
async function decideGate(gate, input, { findApproval }) {
    const report = (0,judge/* judge */.S)(input);
    if (report.verdict !== 'needs-review' || findApproval === undefined)
        return report;
    return (0,judge/* judge */.S)({ ...input, approval: await findApproval(gate) });
}
async function lookForChanges(gate, { changedFiles }) {
    if (gate.paths.length === 0)
        return null;
    const files = (await changedFiles?.()) ?? null;
    return files === null ? null : (0,affected/* findUntouched */.BY)(gate.paths, files, gate.place.file);
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


/***/ }),

/***/ 77274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sk: () => (/* binding */ hashItem),
/* harmony export */   zk: () => (/* binding */ hashDataset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);


/** SHA-256 (hex) of a text. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** What makes two items the same, whatever their ids and timestamps. */
function hashItem(item) {
    const content = { input: item.input };
    if (item.expectedOutput !== undefined)
        content['expectedOutput'] = item.expectedOutput;
    if (item.metadata !== undefined)
        content['metadata'] = item.metadata;
    return sha256((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content));
}
/** SHA-256 (hex) over the sorted lines `id:hash`: the order of the items does not count. */
function hashDataset(items) {
    return sha256(items
        .map(({ id, hash }) => `${id}:${hash}`)
        .sort()
        .join('\n'));
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

/***/ 55325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chosen)
/* harmony export */ });
/** The definition that a spec names. The parser has already refused what no definition answers to. */
function chosen(definitions, choice) {
    const found = definitions.find((definition) => definition.kind === choice.kind);
    if (found === undefined)
        throw new TypeError(`no definition is called ${choice.kind}`);
    return found;
}


/***/ }),

/***/ 12457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadDataset)
/* harmony export */ });
/* harmony import */ var _core_select_items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5377);
/* harmony import */ var _core_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99090);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55325);





/**
 * The items that the gate is to run. Throws GateError DATASET_EMPTY when there are none, SPEC_INVALID when the gate groups
 * them by metadata that none of the dataset has, and as their source does.
 */
async function loadDataset(gate, sources, context) {
    const whole = await (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .F)(sources, gate.dataset).load(gate.dataset.options, context);
    if (whole.items.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u({
            code: 'DATASET_EMPTY',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The dataset ${whole.name} has no items.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add items to it, or correct its name in the spec.`,
            place: gate.dataset.place,
        });
    }
    const strange = findStrangeKeys(gate, whole);
    if (strange.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(strange);
    const dataset = (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .selectItems */ .r)(whole, gate.selection);
    if (dataset.items.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u({
            code: 'DATASET_EMPTY',
            text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No item of the dataset ${whole.name} is chosen by ${dataset.selection ?? ''}; it has ${whole.items.length}.`,
            remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Correct ${'where'} in the spec: its keys are those of the items’ metadata.`,
            place: gate.dataset.place,
        });
    }
    return dataset;
}
/** A key that groups nothing would quietly leave every item by itself, or every slice out. */
function findStrangeKeys({ cluster, slices, place }, { name, items }) {
    const named = [
        ...(cluster === undefined ? [] : [{ key: cluster, by: 'cluster' }]),
        ...(slices?.by ?? []).map((key) => ({ key, by: 'slices.by' })),
    ];
    const strange = named.filter(({ key }) => items.every((item) => (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataTexts */ .e)(item, key).length === 0));
    if (strange.length === 0)
        return [];
    const known = [...new Set(items.flatMap(({ metadata }) => Object.keys(metadata ?? {})))].filter((key) => items.some((item) => (0,_core_select_items_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataTexts */ .e)(item, key).length > 0));
    return strange.map(({ key, by }) => ({
        code: 'SPEC_INVALID',
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} names the metadata key ${key}, and no item of the dataset ${name} has a text, a number or a boolean under it.`,
        remedy: adviseKey(key, known),
        place,
    }));
}
function adviseKey(key, known) {
    const near = (0,_core_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, known);
    if (near !== null)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Did you mean ${near}?`;
    if (known.length === 0)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No item has metadata to group it by: leave the key out, or add the metadata.`;
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The keys that items have are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(known, 20)}.`;
}


/***/ })

};
