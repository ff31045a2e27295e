export const id = 952;
export const ids = [952];
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

/***/ 54952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSelfCheck: () => (/* binding */ printSelfCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
// EXTERNAL MODULE: ./build/core/render/encode/terminal.js
var terminal = __webpack_require__(51600);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/saved-run.js
var saved_run = __webpack_require__(18921);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/sample.js
var sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
// EXTERNAL MODULE: ./build/core/judge.js + 3 modules
var judge = __webpack_require__(34009);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var statistics_random = __webpack_require__(17277);
// EXTERNAL MODULE: ./build/core/statistics/run-noise.js
var run_noise = __webpack_require__(72810);
// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
;// CONCATENATED MODULE: ./build/core/statistics/wilson.js

/** Score interval for a share (Wilson 1927, JASA 22). Assumes independent trials; proper for none and for all of them. */
function wilsonInterval(successes, trials, confidence) {
    const z = (0,distributions/* normalQuantile */.Zl)(1 - (1 - confidence) / 2);
    const share = successes / trials;
    const center = share + z ** 2 / (2 * trials);
    const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
    const whole = 1 + z ** 2 / trials;
    return {
        lower: successes === 0 ? 0 : (center - half) / whole,
        upper: successes === trials ? 1 : (center + half) / whole,
    };
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/core/selfcheck.js













const SWAPS = 400;
const CONFIDENCE = 0.95;
/**
 * Judges runs of the same code against each other by these rules. Throws GateError INPUT_INVALID for fewer than two runs,
 * and where two of them cannot be judged.
 */
function selfCheck(runs, rules) {
    const [first] = runs;
    if (first === undefined || runs.length < 2) {
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `A self-check of the gate ${first?.gate ?? ''} needs two runs of the same code or more; found ${runs.length}.`,
            remedy: (0,core_text/* say */.cv) `Keep each run with ${'--save'}, and name all the files.`,
        });
    }
    const broken = new Map();
    const pairs = runs.flatMap((candidate) => runs.filter((run) => run !== candidate).map((baseline) => [candidate, baseline]));
    const random = (0,statistics_random/* createRandom */.s)(`self-check ${first.gate}`);
    const swapped = Array.from({ length: SWAPS }, (_, index) => {
        const pair = pairs[index % pairs.length] ?? [first, first];
        return swapItems(pair, () => random.bits() < 0);
    });
    const rateOf = (all) => {
        const red = all.filter((pair) => isRed(pair, rules, broken)).length;
        return { red, of: all.length, ...wilsonInterval(red, all.length, CONFIDENCE) };
    };
    return {
        gate: first.gate,
        runs: runs.map(({ name }) => name),
        promised: outcome/* ALPHAS */.Iz[rules.preset],
        pairs: rateOf(pairs),
        swaps: rateOf(swapped),
        rules: [...broken.values()],
        noise: measureNoise(runs.map(side/* createSide */.qB), rules),
    };
}
function isRed([candidate, baseline], rules, broken) {
    const report = (0,judge/* judge */.S)({
        gate: candidate.gate,
        rules,
        candidate,
        baseline: { status: 'found', record: baseline, origin: { kind: 'file', words: ['a run of the same code'] } },
        // Failures are a part of the noise that is measured, and a swap moves them from one side to the other.
        anyFailed: true,
        reportText: 'ids',
    });
    if (report.verdict === 'error') {
        const [reason] = report.reasons;
        throw new errors/* GateError */.ue({
            code: 'INPUT_INVALID',
            text: (0,core_text/* say */.cv) `The runs ${candidate.name} and ${baseline.name} cannot be judged: ${reason?.text ?? []}`,
            ...(reason?.remedy === undefined ? {} : { remedy: reason.remedy }),
        });
    }
    for (const { list, score, rule, outcome } of report.rules) {
        if (list === 'watch')
            continue;
        const key = JSON.stringify([list, score, rule]);
        const known = broken.get(key) ?? { score, rule, broken: 0 };
        broken.set(key, known);
        if (outcome === 'broken')
            known.broken += 1;
    }
    return report.verdict === 'failed' || report.verdict === 'needs-review';
}
/** An item's results change sides, all of them, where the coin says so and both runs have it. */
function swapItems([candidate, baseline], coin) {
    const [left, right] = [byItem(candidate), byItem(baseline)];
    const swapped = new Set([...left.keys()].filter((id) => right.has(id) && coin()));
    const taken = (own, other) => [...own].flatMap(([id, results]) => (swapped.has(id) ? (other.get(id) ?? []) : results));
    const withResults = (run, itemResults) => {
        return { ...run, itemResults, planned: itemResults.length };
    };
    return [withResults(candidate, taken(left, right)), withResults(baseline, taken(right, left))];
}
function byItem({ itemResults }) {
    const items = new Map();
    for (const result of itemResults)
        items.set(result.id, [...(items.get(result.id) ?? []), result]);
    return items;
}
function measureNoise(sides, rules) {
    const named = rules.rules.map(({ score }) => score);
    const scores = new Set([...named, ...sides.flatMap((side) => (0,compare_readings/* scoreNames */.Xc)(side))]);
    return [...scores].sort().flatMap((score) => {
        const readings = sides.map((side) => (0,compare_readings/* readScore */.Bg)(side, score));
        const settings = Object.hasOwn(rules.scores, score) ? rules.scores[score] : undefined;
        const type = (0,score_type/* typeScore */.VC)(score, readings, settings);
        if (type === null || 'code' in type || type.kind === 'text')
            return [];
        const view = (0,item_values/* viewItems */.k)((0,default_rules/* defaultRule */.e)(score, settings, 0));
        const samples = readings.map((one) => (0,sample/* fillSample */.av)(one, type).items);
        const items = [...(samples[0]?.keys() ?? [])].flatMap((id) => {
            const found = samples.flatMap((sample) => sample.get(id) ?? []);
            return found.length === sides.length ? [found.map((sample) => (0,item_values/* itemValue */.R)(view, sample))] : [];
        });
        if (items.length === 0)
            return [];
        const { within, shock } = (0,run_noise/* estimateRunNoise */.e)(items);
        const isSingle = sides.every(({ record }) => record.comparability.repeat === 1);
        return [
            {
                score,
                items: items.length,
                flips: type.isBinary && isSingle ? 2 * within : null,
                deviation: Math.sqrt(within),
                shock: Math.sqrt(shock),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/reporters/write-whole.js
var write_whole = __webpack_require__(36776);
// EXTERNAL MODULE: ./build/cli/choose-rules.js + 1 modules
var choose_rules = __webpack_require__(58139);
// EXTERNAL MODULE: ./build/cli/json-file.js
var json_file = __webpack_require__(8230);
;// CONCATENATED MODULE: ./build/cli/selfcheck.js











/** `langfuse-gate selfcheck`: how often runs of the same code are red against each other. Returns 0 once that is measured. */
async function printSelfCheck(command, outside) {
    const rules = await (0,choose_rules/* chooseRules */.D)(command.spec, outside.cwd);
    const gates = groupByGate(await readRuns(command, outside.cwd), command.gate);
    const checks = gates.map((runs) => selfCheck(runs, rules.of(runs[0])));
    for (const text of checks.flatMap(describeSelfCheck))
        outside.stdout.write(`${(0,terminal/* terminalText */.e)(text)}\n`);
    if (command.outputs.json !== undefined)
        await writeJson(command.outputs.json, checks, outside.cwd);
    return 0;
}
async function readRuns({ runs }, directory) {
    const records = [];
    for (const file of runs)
        records.push(...(0,saved_run/* parseRunRecords */.Vw)(await (0,json_file/* readJsonFile */.J)(directory, file), file));
    return records;
}
function groupByGate(records, wanted) {
    const gates = new Map();
    for (const record of records) {
        const runs = gates.get(record.gate);
        if (runs === undefined)
            gates.set(record.gate, [record]);
        else if (runs.every(({ name }) => name !== record.name))
            runs.push(record);
        else
            throw invalid((0,core_text/* say */.cv) `The run ${record.name} of the gate ${record.gate} is given twice.`);
    }
    const found = [...gates].filter(([name]) => wanted === undefined || name === wanted).map(([, runs]) => runs);
    if (found.length > 0)
        return found;
    throw invalid(wanted === undefined
        ? (0,core_text/* say */.cv) `The files have no run: no gate of them came as far as its items.`
        : (0,core_text/* say */.cv) `The files have no run of the gate ${wanted}; their gates are ${(0,core_text/* list */.p_)([...gates.keys()])}.`);
}
function describeSelfCheck({ gate, runs, promised, pairs, swaps, rules, noise }) {
    const isMore = swaps.lower > promised;
    return [
        (0,core_text/* say */.cv) `${gate}: ${(0,words/* count */.U9)(runs.length, 'run')}, each judged against each other: ${describeRate(pairs)}.`,
        (0,core_text/* say */.cv) `  Items swapped between two runs by chance: ${describeRate(swaps)}. The preset promises ${[(0,words/* percent */.KN)(promised)]} at most, of the relative rules.`,
        ...(isMore
            ? [(0,core_text/* say */.cv) `  That is more than the preset promises: absolute rules, guards and slices stand outside it.`]
            : []),
        ...rules
            .filter(({ broken }) => broken > 0)
            .map(({ score, rule, broken }) => (0,core_text/* say */.cv) `  ${rule} of ${score} was broken in ${broken} of ${pairs.of + swaps.of}.`),
        ...noise.map((one) => (0,core_text/* say */.cv) `  ${describeNoise(one)}${describeShock(one, runs.length)}`),
    ];
}
function describeRate({ red, of, lower, upper }) {
    return (0,core_text/* say */.cv) `${red} of ${of} red, ${[(0,words/* percent */.KN)(red / of)]} (95 % interval ${[(0,words/* percent */.KN)(lower)]} to ${[(0,words/* percent */.KN)(upper)]})`;
}
function describeNoise({ score, items, flips, deviation }) {
    return flips === null
        ? (0,core_text/* say */.cv) `${score}: one run of an item varies by ${[(0,numbers/* formatAmount */.ej)(deviation, 'none')]} (standard deviation, ${(0,words/* count */.U9)(items, 'item')}).`
        : (0,core_text/* say */.cv) `${score}: ${[(0,words/* percent */.KN)(flips)]} of ${(0,words/* count */.U9)(items, 'item')} differ between two runs.`;
}
/** A shock is worth a word where it would move a comparison as much as the items do. */
function describeShock({ items, deviation, shock }, runs) {
    if (shock <= deviation / Math.sqrt(items) / 2)
        return [];
    const doubt = runs < 5 ? (0,core_text/* say */.cv) ` (from ${runs} runs, roughly)` : [];
    return (0,core_text/* say */.cv) ` Whole runs differ by ${[(0,numbers/* formatAmount */.ej)(shock, 'none')]} beyond that${doubt}: a provider or a judge drifts, and a baseline of several runs helps.`;
}
async function writeJson(file, checks, directory) {
    try {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(directory, file), `${JSON.stringify(checks, null, 2)}\n`);
    }
    catch (error) {
        throw new errors/* GateError */.ue({
            code: 'FILE_NOT_WRITTEN',
            text: (0,core_text/* say */.cv) `The self-check cannot be written to ${file}: ${(0,errors/* describeError */.Uc)(error)}`,
        });
    }
}
function invalid(text) {
    return new errors/* GateError */.ue({
        code: 'INPUT_INVALID',
        text,
        remedy: (0,core_text/* say */.cv) `Keep each run with ${'--save'}, and name all the files.`,
    });
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
