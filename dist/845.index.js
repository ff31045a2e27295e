export const id = 845;
export const ids = [845];
export const modules = {

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

/***/ 57998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks),
/* harmony export */   P: () => (/* binding */ ownScore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3879);
/* harmony import */ var _checks_json_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50476);
/* harmony import */ var _checks_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57439);
/* harmony import */ var _checks_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43652);
/* harmony import */ var _item_scores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43291);
/* harmony import */ var _score_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45171);
/* harmony import */ var _written_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14858);








/** The name of a score that the gate does not make itself. */
const ownScore = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((name) => (0,_item_scores_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreNameFault */ .K)(name) === null && !(0,_score_names_js__WEBPACK_IMPORTED_MODULE_5__/* .mixesAlphabets */ .r)(name), 'a name that can be read, in one alphabet, and not cost, latency, tokens or errors');
const ITEM_SIDES = new Set(['input', 'expectedOutput', 'metadata']);
const itemPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((text) => ITEM_SIDES.has(String((0,_checks_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePath */ .R)(text)?.[0])), 'a path that starts with input, expectedOutput or metadata');
const fromItem = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ from: itemPath.describe('path into the dataset item') });
const literal = zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()
    .refine((value) => !(0,_written_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(value) || !('from' in value), 'a value, or a map with from and nothing else');
const isLiteral = (value) => ({ literal: value });
const hasMembers = (members) => members.length > 0;
const EXPECTED = {
    value: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([fromItem, literal.transform(isLiteral)]),
    list: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()).refine(hasMembers, 'a list with members').transform(isLiteral), fromItem]),
    pattern: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_checks_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U.transform(isLiteral), fromItem]),
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform(isLiteral), fromItem]),
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([fromItem, _checks_json_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSchemaShape */ .p.transform(isLiteral)]),
};
const anyCheck = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    score: ownScore.describe('the name of the score that this check gives: true or false'),
    of: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((text) => (0,_checks_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePath */ .R)(text) !== null, 'a path such as answer.items[0]')
        .exactOptional()
        .describe('path into the output; without it, the whole output'),
});
const OPTIONS = {
    ignoreCase: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('compare texts without regard to upper and lower case'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().default(0).describe('how far from it the output may be'),
};
function checkSchema({ kind, description, expects, options }) {
    const taken = Object.fromEntries(options.map((option) => [option, OPTIONS[option]]));
    return anyCheck
        .extend({ ...taken, [kind]: EXPECTED[expects].describe(description) })
        .transform((written) => {
        // The compiler cannot name a computed key; the schema above has just read it and the others.
        const { score: name, of = null, ignoreCase = false, tolerance, [kind]: expected } = written;
        const check = { score: name, kind, of, expected: expected, ignoreCase };
        return tolerance === undefined ? check : { ...check, tolerance };
    });
}
/** The map form of each built-in check. */
const checks = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(checkSchema);


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ quoteRule),
/* harmony export */   J5: () => (/* binding */ longestRule),
/* harmony export */   Oc: () => (/* binding */ findCutRule),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _rule_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87324);


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
        if (!/\s$/.test(start) && (0,_rule_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondition */ .z)(start).ok)
            return start;
    }
    return null;
}
/** What to write instead: the rule in single quotes, as YAML reads them. */
function quoteRule(rule) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Write the rule in quotes: ${`'${rule.replaceAll("'", "''")}'`}.`;
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
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


/***/ }),

/***/ 38783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ promptVersion),
/* harmony export */   _y: () => (/* binding */ ONE_VERSION),
/* harmony export */   fp: () => (/* binding */ judgeEvaluator),
/* harmony export */   l0: () => (/* binding */ isOneVersion),
/* harmony export */   zg: () => (/* binding */ modelSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57998);


/** How a model is asked; the same for a prompt as a task and for one that judges. */
const modelSettings = {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).exactOptional().describe('which model answers; without it, `model` of the prompt’s config'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .exactOptional()
        .describe('where an OpenAI-compatible API is, up to /chat/completions; OpenAI’s unless said'),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .exactOptional()
        .describe('the variable with the key of that API, which `env` lists; OPENAI_API_KEY unless said'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).exactOptional().describe('for the API, such as temperature'),
};
/** Which version of a prompt in Langfuse. */
const promptVersion = {
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).exactOptional().describe('the version that has this label now; production unless said'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().exactOptional().describe('this version, in place of a label'),
};
/** Of a prompt whose version is said twice. */
const isOneVersion = ({ label, version }) => label === undefined || version === undefined;
const ONE_VERSION = 'either a label or a version';
const scorer = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z][A-Za-z0-9]*$/, 'the name of a scorer of autoevals, such as Factuality');
const promptJudge = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .describe('a prompt in Langfuse with input, output, expected_output and metadata filled in'),
    ...promptVersion,
    ...modelSettings,
})
    .refine(isOneVersion, ONE_VERSION);
const autoevals = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ autoevals: scorer.describe('a scorer of the package autoevals, which the repository installs') })
    .transform(({ autoevals: name, ...options }) => ({
    autoevals: name,
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).parse(options),
}));
/** The map form of a judge. A judge that gives no answer leaves its score missing, never 0. */
const judgeEvaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    score: _check_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ownScore */ .P.describe('the name of the score that this judge gives'),
    judge: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([scorer.transform((name) => ({ autoevals: name, options: {} })), promptJudge, autoevals])
        .describe('a prompt in Langfuse, or a scorer of the package autoevals'),
});


/***/ }),

/***/ 72053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/core/spec/written-values.js
var written_values = __webpack_require__(14858);
;// CONCATENATED MODULE: ./build/core/spec/choose-definition.js



/** The definition that a text or a map of the spec means: the first whose short form or whose schema accepts it. */
function chooseDefinition(definitions, written, path, place) {
    for (const { kind, options, shorthand } of definitions) {
        const meant = typeof written === 'string' ? shorthand?.(written) : written;
        if (meant === undefined || meant === null)
            continue;
        const parsed = options.safeParse(meant, { error: schema_issues/* nameKnownKeys */.zj });
        if (parsed.success)
            return { choice: { kind, options: parsed.data, place } };
        if (typeof written !== 'string')
            continue;
        // The user wrote a text: what is wrong is wrong with all of it.
        const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [] }));
        return { problems: (0,schema_issues/* describeIssues */.wF)(issues, written, path).map(({ text, remedy }) => problem(text, place, remedy)) };
    }
    return {
        problems: [
            problem((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: nothing here is written as ${typeof written === 'string' ? written : ['this map']}`, place, [
                `What can be written here: ${definitions.map(({ description }) => description.replace(/\.$/, '')).join('; ')}.`,
            ]),
        ],
    };
}
function problem(text, place, remedy) {
    return { code: 'SPEC_INVALID', text, place, ...(remedy === undefined ? {} : { remedy }) };
}

// EXTERNAL MODULE: ./build/core/spec/duration.js
var duration = __webpack_require__(6186);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/spec/rule-refusals.js
var rule_refusals = __webpack_require__(98752);
;// CONCATENATED MODULE: ./build/core/spec/drift.js





/** An anchor stays where it is: the newest run of a branch would move with what it is to catch. */
const PINNED = ['run', 'file'];
function pinned(baselines) {
    return baselines.filter(({ kind }) => PINNED.includes(kind));
}
/** `drift:` is a baseline that is one named run. */
function driftSchema(baselines) {
    return schemas/* union */.KCZ(pinned(baselines).map(({ options, description }) => options.meta({ description })));
}
/** Null where the gate names no anchor. */
function parseDrift(written, baselines, path, place) {
    return written === undefined ? null : chooseDefinition(pinned(baselines), written, path, place);
}
/** An anchor that no rule is held against would be a limit that is silently not there. */
function driftProblems(rules, { drift, stopEarly }, path, place) {
    if (drift === undefined)
        return [];
    const at = (0,written_values/* renderPath */.i7)([...path, 'drift']);
    if (stopEarly) {
        return [
            {
                code: 'SPEC_INVALID',
                text: (0,core_text/* say */.cv) `${at}: a run that stops early leaves out items that the anchor has`,
                remedy: (0,core_text/* say */.cv) `Leave out ${'drift'} or ${'stopEarly'}.`,
                place,
            },
        ];
    }
    const isIdle = rules.length > 0 && !rules.some((rule) => rule.list !== 'watch' && (0,rule_refusals/* isRelative */.n)(rule));
    if (!isIdle)
        return [];
    return [
        {
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `${at}: no rule under require or review compares with a baseline, so none is held against the anchor`,
            remedy: (0,core_text/* say */.cv) `Write one, as in ${'mean >= baseline - 0.02'}, or leave ${'drift'} out.`,
            place,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/spec/rules.js
var spec_rules = __webpack_require__(45611);
// EXTERNAL MODULE: ./build/core/spec/score-names.js
var score_names = __webpack_require__(45171);
;// CONCATENATED MODULE: ./build/core/spec/gate-problems.js





/** What is wrong with a gate whose shape is right: what its keys mean, and what they mean together. */
function gateProblems(gate, written, path, placeOf) {
    const { rules, checks, judges, awaited, selection, place } = gate;
    return [
        ...rules.flatMap((rule) => ruleProblems(rule, written, path)),
        ...(written.baseline === 'none' ? baselineProblems(rules, written, path, place) : []),
        ...selectionProblems(selection, path, placeOf),
        ...scoreProblems([...checks, ...judges, ...awaited]),
        ...waiverProblems(written, path, placeOf),
        ...spec_rules/* BUILT_IN_SCORES */.n4.flatMap((score) => settingProblems(score, written.scores[score], placeOf(['scores', score]))),
        ...nameProblems([
            ...rules.map(({ score }) => score),
            ...Object.keys(written.scores),
            ...[...checks, ...judges, ...awaited].map(({ score }) => score),
        ], path, place),
    ];
}
function ruleProblems(rule, written, path) {
    const refused = (0,rule_refusals/* refuseRule */.D)(rule, written.scores) ?? refuseSettings(rule, written);
    if (refused === null)
        return [];
    const text = (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, rule.list, rule.score])}, ${rule.text}: ${refused.text}`;
    return [at(rule, { ...refused, text })];
}
/** What the long form of a rule says and cannot be followed. */
function refuseSettings(rule, { slices }) {
    if (rule.slices === true && slices === undefined) {
        return invalid((0,core_text/* say */.cv) `it is to hold for every slice, and the gate has none`, (0,core_text/* say */.cv) `Name the metadata keys that make them, as in ${'slices: {by: [category]}'}.`);
    }
    if (rule.slices === true && rule.condition.statistic.name === 'value') {
        return invalid((0,core_text/* say */.cv) `${'value'} is one number a run, which no slice has`, (0,core_text/* say */.cv) `Leave ${'slices'} out.`);
    }
    if (rule.unsure === undefined)
        return null;
    if (rule.list === 'watch') {
        return invalid((0,core_text/* say */.cv) `a rule under watch never counts, so ${'unsure'} decides nothing`, (0,core_text/* say */.cv) `Leave ${'unsure'} out.`);
    }
    if ((0,rule_refusals/* isRelative */.n)(rule))
        return null;
    return invalid((0,core_text/* say */.cv) `it compares with no baseline, so it is never unsure, and ${'unsure'} decides nothing`, (0,core_text/* say */.cv) `Leave ${'unsure'} out, or write the rule against ${'baseline'}.`);
}
/** Without a baseline there is nothing to hold a relative rule against, and without rules there is nothing at all. */
function baselineProblems(rules, written, path, place) {
    if (spec_rules/* RULE_LISTS */.bz.every((name) => written[name] === undefined)) {
        return [
            {
                code: 'NOTHING_TO_JUDGE',
                text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} has neither rules nor a baseline, so nothing can be judged`,
                remedy: (0,core_text/* say */.cv) `Name a baseline, as in ${'baseline: main'}, or write rules under require.`,
                place,
            },
        ];
    }
    return rules
        .filter(rule_refusals/* isRelative */.n)
        .map((rule) => at(rule, invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, rule.list, rule.score])}, ${rule.text}: it compares with a baseline, and the gate has none`, (0,core_text/* say */.cv) `Name one, as in ${'baseline: main'}.`)));
}
function selectionProblems({ sample, seed }, path, placeOf) {
    if (seed === undefined || sample !== undefined)
        return [];
    return [
        {
            ...invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, 'dataset', 'seed'])} chooses nothing without ${'sample'}`, (0,core_text/* say */.cv) `Say how many items are run, as in ${'sample: 200'}, or leave it out.`),
            place: placeOf(['dataset', 'seed'], 'key'),
        },
    ];
}
function scoreProblems(evaluators) {
    return evaluators
        .filter(({ score }, index) => evaluators.findIndex((one) => one.score === score) < index)
        .map(({ score, place }) => ({
        ...invalid((0,core_text/* say */.cv) `Two evaluators give the score ${score}`, (0,core_text/* say */.cv) `Give each a name of its own.`),
        place,
    }));
}
function waiverProblems({ waive }, path, placeOf) {
    return waive.flatMap(({ score }, index) => {
        if (waive.findIndex((other) => other.score === score) === index)
            return [];
        const text = (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)([...path, 'waive', index])} waives the score ${score} a second time`;
        return [{ ...invalid(text, (0,core_text/* say */.cv) `Keep one of the two.`), place: placeOf(['waive', index]) }];
    });
}
/** What is known of the gate's own scores is not the spec's to say; only how close two values are. */
function settingProblems(score, settings, place) {
    const fixed = Object.keys(settings ?? {}).filter((key) => key !== 'tie');
    if (fixed.length === 0)
        return [];
    return [
        {
            ...invalid((0,core_text/* say */.cv) `The gate makes the score ${score} itself: ${(0,core_text/* list */.p_)(fixed)} cannot be set`, (0,core_text/* say */.cv) `Leave it out, or give the score of an evaluator another name.`),
            place,
        },
    ];
}
function nameProblems(names, path, place) {
    return (0,score_names/* findLookAlikes */.Y)(names).map(([one, other]) => ({
        ...invalid((0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} has the scores ${one} and ${other}, which a reader takes for one`, (0,core_text/* say */.cv) `Write the name in one way.`),
        place,
    }));
}
function invalid(text, remedy) {
    return { code: 'SPEC_INVALID', text, remedy };
}
function at(rule, problem) {
    return rule.place === undefined ? problem : { ...problem, place: rule.place };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/spec/parse-baselines.js




const REMOTE = /^(?:refs\/(?:heads|remotes\/[^/]+)|remotes\/[^/]+|origin)\/(.+)$/;
/** `baseline:` as written, one or a list that is tried in order; none of them for `none`. */
function parseBaselines(written, definitions, path, placeOf) {
    if (written === 'none')
        return [];
    const choose = (one, at) => {
        const problem = remoteName(one, at, placeOf(at));
        return problem === null ? chooseDefinition(definitions, one, at, placeOf(at)) : { problems: [problem] };
    };
    if (!Array.isArray(written))
        return [choose(written, path)];
    const choices = written.map((one, index) => {
        const at = [...path, index];
        if (one === 'none')
            return { problems: [noneInList(at, placeOf(at))] };
        return choose(one, at);
    });
    return choices.map((chosen, index) => {
        if (!('choice' in chosen))
            return chosen;
        const first = choices.findIndex((other) => 'choice' in other && isSame(other.choice, chosen.choice));
        return first < index ? { problems: [repeated([...path, index], [...path, first], chosen.choice.place)] } : chosen;
    });
}
function isSame(a, b) {
    // Options were read from YAML, so they are JSON.
    return a.kind === b.kind && (0,json/* canonicalJson */.d)(a.options) === (0,json/* canonicalJson */.d)(b.options);
}
/** `origin/main` is what one clone calls a branch; runs are kept under the branch's own name, so none would ever be found. */
function remoteName(written, path, place) {
    const name = (0,written_values/* isMap */.jh)(written) ? written['branch'] : written;
    const [, branch] = typeof name === 'string' ? (REMOTE.exec(name) ?? []) : [];
    if (typeof name !== 'string' || branch === undefined)
        return null;
    return {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: ${name} is git’s name for a branch in one clone, and runs know the branch as ${branch}`,
        remedy: (0,core_text/* say */.cv) `Write ${branch}.`,
        place,
    };
}
function noneInList(path, place) {
    return {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: ${'none'} says that nothing is compared, so it is no member of a list`,
        remedy: (0,core_text/* say */.cv) `Leave it out; ${'onMissingBaseline'} says what happens when nothing of the list is there.`,
        place,
    };
}
function repeated(path, first, place) {
    return {
        code: 'SPEC_INVALID',
        text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)} is the same baseline as ${(0,written_values/* renderPath */.i7)(first)}`,
        remedy: (0,core_text/* say */.cv) `Leave one of the two out.`,
        place,
    };
}

;// CONCATENATED MODULE: ./build/core/spec/selection-schema.js

const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** What chooses among the items, whatever dataset they are of. */
const keys = {
    where: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([value, schemas/* array */.YOg(value).min(1)]))
        .refine((wanted) => Object.keys(wanted).length > 0, 'a map with at least one metadata key')
        .exactOptional()
        .meta({ minProperties: 1 })
        .describe('metadata keys and the values that are wanted; an item must have one of each'),
    sample: schemas/* int */.Whr().min(1).exactOptional().describe('how many of them are run, chosen by the seed; default: all'),
    seed: schemas/* int */.Whr().min(0).exactOptional().describe('another seed, another sample; 0 unless written'),
};
const selection = schemas/* looseObject */._H3(keys);
/** The definition, its map form with the keys that choose items. */
function withSelection(definition) {
    if (!(definition.options instanceof schemas/* ZodObject */.bvH))
        throw new TypeError(`the options of ${definition.kind} are no map`);
    return { ...definition, options: definition.options.extend(keys) };
}
/** Options that `withSelection` has parsed: those of the source, and which items are chosen. */
function splitSelection(options) {
    const { where, sample, seed, ...rest } = selection.parse(options);
    const wanted = Object.entries(where ?? {}).map(([key, values]) => [key, [values].flat().map(String)]);
    return {
        options: rest,
        selection: {
            ...(where === undefined ? {} : { where: Object.fromEntries(wanted) }),
            ...(sample === undefined ? {} : { sample }),
            ...(seed === undefined ? {} : { seed }),
        },
    };
}

// EXTERNAL MODULE: ./build/core/spec/variants.js
var variants = __webpack_require__(66248);
;// CONCATENATED MODULE: ./build/core/spec/parse-gate.js







/** A gate whose shape is right, made usable: its choices made, its rules held against what they can mean. */
function parseGate(name, written, rules, extensions, document) {
    const path = ['gates', name];
    const place = document.placeOf(path, 'key');
    const placeOf = (steps, at) => document.placeOf([...path, ...steps], at);
    const chosenDataset = chooseDefinition(extensions.datasets.map(withSelection), written.dataset, [...path, 'dataset'], placeOf(['dataset']));
    const { dataset, selection } = separateSelection(chosenDataset);
    const task = chooseDefinition(extensions.tasks, written.task, [...path, 'task'], placeOf(['task']));
    const baselines = parseBaselines(written.baseline, extensions.baselines, [...path, 'baseline'], (at) => document.placeOf(at));
    const drift = parseDrift(written.drift, extensions.baselines, [...path, 'drift'], placeOf(['drift']));
    const evaluators = written.evaluators.map((evaluator, index) => ({
        evaluator,
        place: placeOf(['evaluators', index]),
    }));
    const awaited = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator !== 'string' && 'await' in evaluator
        ? [{ score: evaluator.score, timeoutMs: (0,duration/* parseDuration */.E)(evaluator.await) ?? 0, place: at }]
        : []);
    const judges = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator !== 'string' && 'judge' in evaluator ? [{ ...evaluator, place: at }] : []);
    const checks = evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator === 'string' || 'judge' in evaluator || 'await' in evaluator ? [] : [{ ...evaluator, place: at }]);
    const problems = [
        ...[dataset, task, ...baselines, ...(drift === null ? [] : [drift])].flatMap((chosen) => 'problems' in chosen ? chosen.problems : []),
        ...(written.variants === undefined || 'problems' in task
            ? []
            : (0,variants/* variantProblems */.up)(task.choice, placeOf(['variants'], 'key'))),
        ...driftProblems(rules, written, path, placeOf(['drift'], 'key')),
        ...gateProblems({ rules, checks, judges, awaited, selection, place }, written, path, placeOf),
    ];
    if (problems.length > 0 || 'problems' in dataset || 'problems' in task)
        return { problems };
    const { description, environment } = written.run;
    const { cost, time } = written.budget ?? {};
    return {
        gate: {
            name,
            place,
            ...(written.description === undefined ? {} : { description: written.description }),
            dataset: dataset.choice,
            selection,
            task: task.choice,
            evaluatorModules: evaluators.flatMap(({ evaluator, place: at }) => typeof evaluator === 'string' ? [{ path: evaluator, place: at }] : []),
            checks,
            judges,
            awaited,
            baselines: baselines.flatMap((chosen) => ('choice' in chosen ? [chosen.choice] : [])),
            baselineRuns: written.baselineRuns,
            ...(drift !== null && 'choice' in drift ? { drift: drift.choice } : {}),
            ...(written.cluster === undefined ? {} : { cluster: written.cluster }),
            paths: written.paths ?? [],
            rules,
            preset: written.preset,
            unsure: written.unsure,
            onMissingBaseline: written.onMissingBaseline,
            scores: written.scores,
            evidence: written.evidence,
            ...(written.slices === undefined ? {} : { slices: written.slices }),
            waivers: written.waive.map((waiver, index) => ({ ...waiver, place: placeOf(['waive', index]) })),
            run: {
                ...(description === undefined ? {} : { description }),
                metadata: Object.fromEntries(Object.entries(written.run.metadata).map(([key, value]) => [key, String(value)])),
                ...(environment === undefined ? {} : { environment }),
            },
            repeat: written.repeat,
            concurrency: written.concurrency,
            timeoutMs: (0,duration/* parseDuration */.E)(written.timeout) ?? 0,
            retries: written.retries,
            ...(written.budget === undefined
                ? {}
                : {
                    budget: {
                        ...(cost === undefined ? {} : { cost }),
                        ...(time === undefined ? {} : { timeMs: (0,duration/* parseDuration */.E)(time) ?? 0 }),
                    },
                }),
            stopEarly: written.stopEarly,
            env: written.env,
            ...(written.variants === undefined ? {} : { variants: (0,variants/* parseVariants */.YY)(written.variants) }),
            reportText: written.reportText,
        },
    };
}
/** Which items are run belongs to the gate, and not to the place that they come from. */
function separateSelection(chosen) {
    if ('problems' in chosen)
        return { dataset: chosen, selection: {} };
    const { options, selection } = splitSelection(chosen.choice.options);
    return { dataset: { choice: { ...chosen.choice, options } }, selection };
}

// EXTERNAL MODULE: ./build/core/spec/cut-rules.js
var cut_rules = __webpack_require__(59418);
// EXTERNAL MODULE: ./build/core/spec/rule-grammar.js
var rule_grammar = __webpack_require__(87324);
;// CONCATENATED MODULE: ./build/core/spec/parse-rules.js





/** Every rule of a gate as written, whatever else is wrong with the gate: in the order of the lists, then of the text. */
function parseRules(gate, gatePath, document) {
    const rules = [];
    const problems = [];
    const cutLists = [];
    for (const { list, score, text, path, settings } of writtenRules(gate, gatePath)) {
        const parsed = (0,rule_grammar/* parseCondition */.z)(text);
        if (parsed.ok) {
            const place = document.placeOf(path);
            rules.push({ list, score, text, condition: parsed.condition, isDefault: false, ...settings, place });
            continue;
        }
        const source = document.scalarAt(path);
        const whole = source?.isPlain === true ? (0,cut_rules/* longestRule */.J5)(source.line) : null;
        if (source !== null && whole !== null && whole.length > text.length) {
            cutLists.push(path.slice(0, gatePath.length + 1));
            problems.push({
                code: 'SPEC_INVALID',
                text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: YAML reads no more of this rule than ${text}`,
                remedy: (0,cut_rules/* quoteRule */.FA)(whole),
                place: source.place,
            });
            continue;
        }
        const place = document.placeOf(path);
        problems.push({
            code: 'SPEC_INVALID',
            text: (0,core_text/* say */.cv) `${(0,written_values/* renderPath */.i7)(path)}: ${parsed.text}`,
            ...(source?.isPlain === true && /^\s+#/.test(source.line.slice(text.length))
                ? { remedy: (0,core_text/* say */.cv) `YAML takes what follows ${'#'} for a comment: write the rule in single quotes.` }
                : {}),
            place: source?.isPlain === true ? { ...place, column: place.column + parsed.offset } : place,
        });
    }
    return { rules, problems, cutLists };
}
function writtenRules(gate, gatePath) {
    return spec_rules/* RULE_LISTS */.bz.flatMap((list) => (0,written_values/* entriesOf */.Mc)((0,written_values/* isMap */.jh)(gate) ? gate[list] : undefined).flatMap(([score, written]) => {
        const path = [...gatePath, list, score];
        const members = Array.isArray(written)
            ? written.map((member, index) => ({ member, at: [...path, index] }))
            : [{ member: written, at: path }];
        return members.flatMap(({ member, at }) => {
            const isLong = (0,written_values/* isMap */.jh)(member);
            const text = isLong ? member['rule'] : member;
            if (typeof text !== 'string' || text === '')
                return [];
            const settings = isLong ? settingsOf(member) : {};
            return [{ list, score, text: text.trim(), path: isLong ? [...at, 'rule'] : at, settings }];
        });
    }));
}
/** As far as they can be read; the schema says what is wrong with the others. */
function settingsOf({ unsure, slices }) {
    const policy = spec_rules/* POLICIES */.PQ.find((one) => one === unsure);
    return {
        ...(policy === undefined ? {} : { unsure: policy }),
        ...(typeof slices === 'boolean' ? { slices } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/spec/check-schema.js
var check_schema = __webpack_require__(57998);
// EXTERNAL MODULE: ./build/core/spec/judge-schema.js
var judge_schema = __webpack_require__(38783);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/core/spec/rule-schema.js



// The part of the spec that decides. Every message completes the sentence "… must be".
const score = schemas/* union */.KCZ([schemas/* enum */.k5n(spec_rules/* BUILT_IN_SCORES */.n4), check_schema/* ownScore */.P]);
const shortText = schemas/* string */.YjP()
    .min(1)
    .max(500)
    .refine((words) => !/^\s+$/.test(words), 'a text that is not blank');
const rule_schema_text = schemas/* string */.YjP('a rule such as mean >= 0.8')
    .min(1)
    .meta({
    description: 'STATISTIC OPERATOR BOUND, as in `mean >= 0.8` or `mean >= baseline - 0.02`',
    examples: ['mean >= 0.8', 'mean >= baseline - 0.02', 'share(>= 0.8) >= 85%', 'p95 <= baseline * 1.25'],
});
const longForm = schemas/* strictObject */.rej({
    rule: rule_schema_text,
    unsure: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).exactOptional().describe('of this rule, in place of the gate’s'),
    slices: schemas/* boolean */.zMY().exactOptional().describe('the rule holds for every slice, too'),
});
const rule = schemas/* union */.KCZ([rule_schema_text, longForm]);
const MAP = 'a map of scores, as in {correct: mean >= 0.8}';
const rules = schemas/* record */.g1P(score, schemas/* union */.KCZ([rule_schema_text, longForm, schemas/* array */.YOg(rule).min(1)]), {
    error: ({ code }) => (code === 'invalid_type' ? MAP : undefined),
})
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
const slices = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .refine((keys) => new Set(keys).size === keys.length, 'a list of different metadata keys')
        .describe('metadata keys; items that share a value of one are a slice'),
    min: schemas/* int */.Whr().min(2).default(10).describe('slices of fewer items are not judged'),
});
const waiver = schemas/* strictObject */.rej({
    score: score.describe('whose broken and unsure rules do not count for now'),
    reason: shortText.describe('why, for everyone who reads a report'),
    owner: shortText.describe('who answers for it'),
    until: iso/* date */.p6('a date such as 2026-12-31').describe('the last day (UTC) on which it holds; after it, an error'),
});

;// CONCATENATED MODULE: ./build/core/spec/spec-schema.js









// The one definition of the spec: the parser reads by it, the JSON Schema and the reference are made from it. Every
// message of its own completes the sentence "… must be".
const gateName = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/, 'a name of letters, digits, spaces, dots, _ and -, at most 80 characters');
const variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
const spec_schema_shortText = schemas/* string */.YjP().min(1).max(500);
const evaluatorModule = schemas/* string */.YjP()
    .regex(/\.([cm]?[jt]sx?|py)$/, 'a path of a module, or a map with a built-in check')
    .describe('a module: every evaluator that it exports');
const DURATION = 'a duration such as 500ms, 60s or 10m, at most 24 days';
const spec_schema_duration = schemas/* string */.YjP(DURATION)
    .refine((text) => (0,duration/* parseDuration */.E)(text) !== null, DURATION)
    .meta({ pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' });
const awaitedScore = schemas/* strictObject */.rej({
    score: check_schema/* ownScore */.P.describe('the name of the score that an evaluator in Langfuse writes'),
    await: spec_schema_duration.describe('how long it is waited for, once the run is in Langfuse'),
});
const metadataValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** What a choice among definitions may be: the short form of one of them, or the map of one of them. */
function choice(definitions, short) {
    const maps = definitions.map(({ options, description }) => options.meta({ description }));
    return schemas/* union */.KCZ([schemas/* string */.YjP().min(1).describe(short), ...maps]);
}
function listOf(one) {
    return schemas/* array */.YOg(one)
        .refine((all) => all.length > 0, 'a branch, a map, a list of these that are tried in order, or none')
        .meta({ minItems: 1 });
}
function gateShape({ datasets, tasks, baselines }) {
    const baseline = choice(baselines, 'the branch whose newest complete run is compared with, or none');
    return schemas/* strictObject */.rej({
        description: spec_schema_shortText.exactOptional().describe('free text for the report'),
        dataset: choice(datasets.map(withSelection), 'a path (.jsonl, .json, .yaml, .csv) or the name of a dataset in Langfuse').describe('where the items come from, and which of them are run'),
        task: choice(tasks, 'path of a JavaScript or TypeScript module that exports task(item)').describe('how an item is run'),
        evaluators: schemas/* array */.YOg(schemas/* union */.KCZ([evaluatorModule, judge_schema/* judgeEvaluator */.fp, awaitedScore, ...check_schema/* checks */.A]))
            .default([])
            .describe('besides those that the task module exports: modules, built-in checks, judges, and scores to wait for; none unless written'),
        baseline: schemas/* union */.KCZ([baseline, listOf(baseline)])
            .default('none')
            .describe('what the candidate is compared with; of a list, the first that is there'),
        baselineRuns: schemas/* int */.Whr()
            .min(1)
            .max(100)
            .default(5)
            .describe('how many comparable runs of the branch, the nearest first, are pooled into one baseline'),
        drift: driftSchema(baselines)
            .exactOptional()
            .describe('an anchor: a run that stays, as one that was blessed; what compares is held against it too, as under review'),
        require: rules.exactOptional().describe('broken: the merge is blocked'),
        review: rules.exactOptional().describe('broken: a person must approve, then it passes'),
        watch: rules.exactOptional().describe('broken: shown, no more'),
        preset: schemas/* enum */.k5n(spec_rules/* PRESETS */.fG).default('balanced').describe('how readily a difference counts as evidence'),
        unsure: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('what happens when the evidence cannot settle a rule'),
        onMissingBaseline: schemas/* enum */.k5n(spec_rules/* POLICIES */.PQ).default('pass').describe('the same, while there is no baseline'),
        evidence: schemas/* enum */.k5n(['any', 'beyond-margin'])
            .default('any')
            .describe('what breaks a rule that compares: any proven drop of the margin or more, or one that is surely past it'),
        scores: schemas/* record */.g1P(score, scoreSettings).default({}).describe('what the gate should know of a score'),
        slices: slices.exactOptional().describe('parts of the dataset that are shown and flagged by themselves'),
        cluster: schemas/* string */.YjP()
            .min(1)
            .exactOptional()
            .describe('metadata key: items that share its value belong together, as the turns of a conversation do'),
        waive: schemas/* array */.YOg(waiver).default([]).describe('scores whose rules do not count for now, until a day'),
        paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .exactOptional()
            .describe('globs of the repository: a pull request that touches none of them passes, not affected'),
        repeat: schemas/* int */.Whr().min(1).max(100).default(1).describe('how often each item is run'),
        concurrency: schemas/* int */.Whr().min(1).max(1000).default(10).describe('how many items run at the same time'),
        timeout: spec_schema_duration.default('60s').describe('of one item'),
        retries: schemas/* int */.Whr()
            .min(0)
            .max(10)
            .default(2)
            .describe('of an item whose failure looks transient; never of a low score'),
        budget: schemas/* strictObject */.rej({
            cost: schemas/* number */.aig().positive().exactOptional().describe('USD'),
            time: spec_schema_duration.exactOptional().describe('from the start of the task to the last score'),
        })
            .refine((limits) => Object.keys(limits).length > 0, {
            error: 'a map with cost, time or both',
            when: ({ issues }) => issues.length === 0,
        })
            .exactOptional()
            .meta({ minProperties: 1 })
            .describe('hit: the run stops, and the verdict is error, never a score of the part'),
        stopEarly: schemas/* boolean */.zMY()
            .default(false)
            .describe('stop as soon as every rule is decided; never on a branch whose runs become baselines'),
        env: schemas/* array */.YOg(variable)
            .default([])
            .describe('environment variables that the task may see, each by its whole name, beside PATH, HOME and the like'),
        variants: variants/* variants */.HI
            .exactOptional()
            .describe('the gate is run once in each of these environments, called GATE [VARIANT], and they are compared head to head'),
        run: schemas/* strictObject */.rej({
            description: spec_schema_shortText.exactOptional().describe('free text, shown with the run'),
            metadata: schemas/* record */.g1P(spec_schema_shortText, metadataValue).default({}).describe('parameters of the run, such as its model'),
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
        gates: schemas/* record */.g1P(gateName, gateShape(extensions), {
            error: ({ code }) => (code === 'invalid_type' ? 'a map of gates, each under its name' : undefined),
        })
            .refine((gates) => Object.keys(gates).length > 0, 'a map with at least one gate')
            .meta({ minProperties: 1 })
            .describe('one dataset, one task and its rules each'),
    });
}
/** The shape of a spec, as far as shapes go; what a rule means is judged after it. */
function specSchema(extensions) {
    return schemaOf(extensions);
}
/** The shape of one gate of it. */
function gateSchema(extensions) {
    return gateShape(extensions);
}
/** JSON Schema (draft 7) of the spec, for editors. */
function specJsonSchema(extensions) {
    return {
        title: 'langfuse-gate.yml',
        ...z.toJSONSchema(specSchema(extensions), {
            target: 'draft-7',
            io: 'input',
            override: ({ jsonSchema }) => {
                // What zod calls the format of startsWith is none of JSON Schema's; it says the same as a pattern.
                if (jsonSchema.format === 'starts_with')
                    delete jsonSchema.format;
            },
        }),
    };
}

// EXTERNAL MODULE: ./build/core/spec/yaml-document.js + 2 modules
var yaml_document = __webpack_require__(29989);
;// CONCATENATED MODULE: ./build/core/spec/parse.js








/**
 * Reads a spec. Throws GateError with all that is wrong with it, each with its place in the file: SPEC_INVALID,
 * NOTHING_TO_JUDGE. `file` is the path as the user wrote it.
 */
function parseSpec(text, file, extensions) {
    const document = (0,yaml_document/* parseYaml */.h)(text, file);
    const problems = [];
    const rules = new Map((0,written_values/* entriesOf */.Mc)((0,written_values/* valueAt */.fK)(document.value, ['gates'])).map(([name, gate]) => [
        name,
        parseRules(gate, ['gates', name], document),
    ]));
    problems.push(...[...rules.values()].flatMap((parsed) => parsed.problems));
    const stray = outsideGates(document.value);
    if (stray !== null)
        throw new errors/* GateError */.ue([{ ...stray.problem, place: document.placeOf([stray.key], 'key') }]);
    const parsed = specSchema(extensions).safeParse(document.value, { error: schema_issues/* nameKnownKeys */.zj });
    if (!parsed.success) {
        const said = [...rules.values()].flatMap(({ cutLists }) => cutLists);
        const issues = [...parsed.error.issues, ...issuesBehindNames(parsed.error.issues, document.value, extensions)];
        const faults = (0,schema_issues/* describeIssues */.wF)(issues, document.value);
        for (const { path, at, text: words, remedy } of faults) {
            if (said.some((other) => (0,written_values/* isWithin */.UO)(path, other) || (0,written_values/* isWithin */.UO)(other, path)))
                continue;
            problems.push({
                code: 'SPEC_INVALID',
                text: words,
                place: document.placeOf(path, at),
                ...(remedy === undefined ? {} : { remedy }),
            });
        }
        throw new errors/* GateError */.ue(inOrder(problems));
    }
    const gates = Object.entries(parsed.data.gates).map(([name, written]) => parseGate(name, written, rules.get(name)?.rules ?? [], extensions, document));
    problems.push(...gates.flatMap((one) => ('problems' in one ? one.problems : [])));
    if (problems.length > 0)
        throw new errors/* GateError */.ue(inOrder(problems));
    return { file, text, gates: gates.flatMap((one) => ('gate' in one ? [one.gate] : [])) };
}
/** Gates that were not indented are keys of the spec, and `gates` has nothing. */
function outsideGates(spec) {
    if ((0,written_values/* valueAt */.fK)(spec, ['gates']) !== null)
        return null;
    const keys = (0,written_values/* entriesOf */.Mc)(spec).flatMap(([key, value]) => ((0,written_values/* isMap */.jh)(value) ? [key] : []));
    const [key] = keys;
    if (key === undefined)
        return null;
    const text = (0,core_text/* say */.cv) `${(0,core_text/* list */.p_)(keys)} ${[keys.length === 1 ? 'is' : 'are']} beside ${'gates'}, which has nothing in it`;
    return { key, problem: { code: 'SPEC_INVALID', text, remedy: (0,core_text/* say */.cv) `Indent what is a gate by two spaces.` } };
}
/** A record whose key is refused does not read the value: what else is wrong with a gate of a bad name. */
function issuesBehindNames(issues, value, extensions) {
    const schema = gateSchema(extensions);
    return issues
        .filter(({ code, path }) => code === 'invalid_key' && path[0] === 'gates' && path.length === 2)
        .flatMap(({ path }) => {
        const gate = schema.safeParse((0,written_values/* valueAt */.fK)(value, path.map(String)), { error: schema_issues/* nameKnownKeys */.zj });
        return (gate.error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    });
}
function inOrder(problems) {
    const position = ({ place }) => (place === undefined ? 0 : place.line * 1e6 + place.column);
    return problems.toSorted((a, b) => position(a) - position(b));
}


/***/ }),

/***/ 45171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findLookAlikes),
/* harmony export */   r: () => (/* binding */ mixesAlphabets)
/* harmony export */ });
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


/***/ }),

/***/ 66248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ts: () => (/* binding */ expandVariants),
/* harmony export */   YY: () => (/* binding */ parseVariants),
/* harmony export */   up: () => (/* binding */ variantProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'a name of letters, digits, dots, _ and -, at most 40 characters');
const setting = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?!LANGFUSE_|INPUT_|ACTIONS_|GITHUB_|STATE_)[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable, and none that is Langfuse’s or the runner’s own');
/** `variants:` of a gate. Values are plain settings that everybody may read, never secrets. */
const variants = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(setting, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .refine((values) => Object.keys(values).length > 0, 'a map with at least one variable')
        .meta({ minProperties: 1 })
        .describe('variables that the task sees, with their values: settings, never secrets'),
}))
    .refine((all) => Object.keys(all).length > 1, 'a map with two variants or more')
    .meta({ minProperties: 2 });
function parseVariants(written = {}) {
    return Object.entries(written).map(([variant, { env }]) => ({
        name: variant,
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
    }));
}
/** Where nothing is run, no environment makes a difference. */
function variantProblems(task, place) {
    if (task.kind !== 'run')
        return [];
    return [
        {
            code: 'SPEC_INVALID',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The gate judges a run that exists, so ${'variants'} would change nothing`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Leave ${'variants'} out, or name a task that is run.`,
            place,
        },
    ];
}
/**
 * The gates that a gate stands for: itself, or one for each of its variants, called `NAME [VARIANT]`. Which variant it was
 * and its settings are parameters of the run.
 */
function expandVariants(gate) {
    const { variants: all = [], ...rest } = gate;
    if (all.length === 0)
        return [gate];
    return all.map((variant) => ({
        ...rest,
        name: `${gate.name} [${variant.name}]`,
        variantOf: { gate: gate.name, variant: variant.name },
        settings: variant.env,
        run: { ...gate.run, metadata: { variant: variant.name, ...variant.env, ...gate.run.metadata } },
    }));
}


/***/ }),

/***/ 29989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/spec/cut-rules.js
var cut_rules = __webpack_require__(59418);
// EXTERNAL MODULE: ./build/core/spec/rule-grammar.js
var rule_grammar = __webpack_require__(87324);
;// CONCATENATED MODULE: ./build/core/spec/syntax-faults.js



/** What keeps a text from being YAML, in the words of somebody who wrote a spec; one fault a line, as one slip makes several. */
function syntaxFaults(errors, text, kind, placeAt) {
    const seen = new Set();
    let hasTab = false;
    return errors.flatMap((error) => {
        const { line } = placeAt(error.pos[0]);
        // Whoever indents with tabs does it on every line.
        const isSaid = seen.has(line) || (hasTab && error.code === 'TAB_AS_INDENT');
        seen.add(line);
        hasTab ||= error.code === 'TAB_AS_INDENT';
        return isSaid ? [] : [syntaxFault(error, text, kind, placeAt)];
    });
}
function syntaxFault(error, text, kind, placeAt) {
    const [start] = error.pos;
    const place = placeAt(start);
    if (error.code === 'MULTIPLE_DOCS')
        return { text: (0,core_text/* say */.cv) `A ${[kind]} is one document; a second one starts here`, place };
    if (error.code === 'TAB_AS_INDENT') {
        return { text: (0,core_text/* say */.cv) `YAML is not indented with tabs`, remedy: (0,core_text/* say */.cv) `Use two spaces in place of each tab.`, place };
    }
    const here = lineAround(text, start);
    const rule = kind === 'spec' ? ruleFault(here.text, () => placeAt(here.start + here.text.search(BARE_RULE))) : null;
    if (rule !== null)
        return rule;
    const cut = kind === 'spec' ? (0,cut_rules/* findCutRule */.Oc)(here.text) : null;
    if (cut !== null)
        return { text: (0,core_text/* say */.cv) `YAML does not read this rule as one text`, remedy: (0,cut_rules/* quoteRule */.FA)(cut), place };
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
        const below = lineAround(text, here.end + 1);
        const isDeeper = indentOf(below.text) > indentOf(here.text);
        if (!isDeeper) {
            return {
                text: (0,core_text/* say */.cv) `This is not YAML: ${error.message}`,
                remedy: (0,core_text/* say */.cv) `A text with a colon and a space in it is written in quotes.`,
                place,
            };
        }
        return {
            text: (0,core_text/* say */.cv) `This line is indented further than the one above it, which has its value already`,
            remedy: (0,core_text/* say */.cv) `Keys of one map begin in the same column.`,
            place: placeAt(below.start + indentOf(below.text)),
        };
    }
    return { text: (0,core_text/* say */.cv) `This is not YAML: ${error.message}`, place };
}
/** A rule without its statistic: YAML takes a `>` for the start of a text of many lines. */
const BARE_RULE = /(?<=:\s+|-\s+)>=?\s*[\w.]/;
function ruleFault(line, placeOf) {
    const found = line.length > cut_rules/* LONGEST_LINE */.i2 ? null : BARE_RULE.exec(line);
    if (found === null)
        return null;
    const rest = line.slice(found.index).trim();
    const whole = `mean ${rest}`;
    if (!(0,rule_grammar/* parseCondition */.z)(whole).ok)
        return null;
    return {
        text: (0,core_text/* say */.cv) `A rule starts with a statistic; found ${rest}`,
        remedy: (0,core_text/* say */.cv) `Write which, as in ${whole}.`,
        place: placeOf(),
    };
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const next = text.indexOf('\n', offset);
    const end = next === -1 ? text.length : next;
    return { text: text.slice(start, end), start, end };
}
function indentOf(line) {
    return line.search(/\S|$/);
}

;// CONCATENATED MODULE: ./build/core/spec/yaml-limits.js


// The yaml package takes memory for every level of nesting: 2,000 levels ended the process. So what is too much is counted
// before it is parsed.
const LIMITS = {
    spec: { name: 'A spec', bytes: 64 * 1024, entries: 2000 },
    dataset: { name: 'A dataset in YAML', bytes: 4 * 1024 * 1024, entries: 50_000 },
};
/** A key, its colon and its value, and one to spare. */
const TOKENS_PER_ENTRY = 4;
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
function refuseSize(text, kind) {
    const most = LIMITS[kind];
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > most.bytes)
        return (0,core_text/* say */.cv) `${[most.name]} has at most ${most.bytes} bytes; this one has ${bytes}`;
    if (DEEPEST_INDENT.test(text))
        return (0,core_text/* say */.cv) `${[most.name]} is not nested this deep`;
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
            return (0,core_text/* say */.cv) `${[most.name]} is not nested this deep`;
        if (entries > most.entries || tokens > TOKENS_PER_ENTRY * most.entries) {
            return (0,core_text/* say */.cv) `${[most.name]} has at most ${most.entries} entries`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/spec/yaml-document.js





const MOST_PROBLEMS = 20;
/** One slip makes several. */
const MOST_ERRORS = 200;
/** What YAML 1.2 §5.1 does not allow in a text. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
const CODES = { spec: 'SPEC_INVALID', dataset: 'DATASET_INVALID' };
/**
 * Reads one YAML 1.2 document of the core schema. Throws GateError SPEC_INVALID, or DATASET_INVALID for a dataset, with
 * everything that is not allowed.
 */
function parseYaml(text, file, kind = 'spec') {
    const refuse = (problems) => {
        throw new errors/* GateError */.ue(problems.slice(0, MOST_PROBLEMS).map((problem) => ({ code: CODES[kind], ...problem })));
    };
    const lines = new dist/* LineCounter */.HN();
    const oversized = refuseSize(text, kind);
    if (oversized !== null)
        return refuse([fault(oversized, { file, line: 1, column: 1 })]);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        prettyErrors: false,
        lineCounter: lines,
        merge: false,
        // The package's own check takes time quadratic in the keys of a map: 10,000 of them 2 s. `repeatedKeys` is ours.
        uniqueKeys: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [
        ...unprintable(text, kind, placeAt),
        ...directives(text, kind, placeAt),
        ...syntaxFaults(document.errors.slice(0, MOST_ERRORS), text, kind, placeAt),
        ...(document.errors.length > 0 ? [] : refusedNodes(document, kind, placeAt)),
    ];
    if (problems.length > 0)
        return refuse(problems);
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
function unprintable(text, kind, placeAt) {
    const found = UNPRINTABLE.exec(text);
    if (found === null)
        return [];
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [fault((0,core_text/* say */.cv) `A ${[kind]} is text; found the character U+${[code]}`, placeAt(found.index))];
}
function directives(text, kind, placeAt) {
    const found = /^%.*/m.exec(text);
    if (found === null)
        return [];
    return [fault((0,core_text/* say */.cv) `A ${[kind]} has no YAML directives; found ${found[0].slice(0, 40)}`, placeAt(found.index))];
}
/** Anchors, aliases, tags, merge keys, keys that are no text, and numbers that are no number. */
function refusedNodes(document, kind, placeAt) {
    const faults = [];
    const refuse = (node, text, remedy) => {
        faults.push(fault(text, placeAt(node?.range?.[0] ?? 0), remedy));
    };
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node)) {
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no aliases; found ${`*${node.source}`}`, (0,core_text/* say */.cv) `Write the value out.`);
                return;
            }
            if (node.anchor !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no anchors; found ${`&${node.anchor}`}`, (0,core_text/* say */.cv) `Write the value out.`);
            if (node.tag !== undefined)
                refuse(node, (0,core_text/* say */.cv) `A ${[kind]} has no tags; found ${node.tag.replace(/^tag:yaml.org,2002:/, '!!')}`, (0,core_text/* say */.cv) `Leave the tag out.`);
            if ((0,dist/* isMap */.jh)(node)) {
                for (const key of repeatedKeys(node.items)) {
                    refuse(key, (0,core_text/* say */.cv) `The key ${String(key.value)} is written twice`, (0,core_text/* say */.cv) `Keep one of the two.`);
                }
            }
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
                refuse(key, (0,core_text/* say */.cv) `A ${[kind]} has no merge keys`, (0,core_text/* say */.cv) `Write the keys out.`);
            }
            else if (Object.hasOwn(Object.prototype, key.value) || key.value === 'prototype') {
                refuse(key, (0,core_text/* say */.cv) `${key.value} is a name that JavaScript keeps for itself`, (0,core_text/* say */.cv) `Choose another name.`);
            }
        },
    });
    return faults;
}
function repeatedKeys(pairs) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        if (seen.has(key.value))
            return [key];
        seen.add(key.value);
        return [];
    });
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
function fault(text, place, remedy) {
    return { text, place, ...(remedy === undefined ? {} : { remedy }) };
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
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`);
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
        return isMissing(error) ? missing(path) : refused((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`);
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


/***/ })

};
