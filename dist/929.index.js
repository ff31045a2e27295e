export const id = 929;
export const ids = [929];
export const modules = {

/***/ 25819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* binding */ LEVEL_PARTS),
  iM: () => (/* binding */ adjustTogether),
  ln: () => (/* binding */ hypothesis)
});

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

// EXTERNAL MODULE: ./build/core/statistics/label-swap.js
var label_swap = __webpack_require__(17800);
;// CONCATENATED MODULE: ./build/core/statistics/joint-relabelling.js

/** Additions in one family, at most: some seconds. */
const WORK = 5e8;
/** Items with two relabellings that one byte of chance decides. */
const PAIRS_AT_ONCE = 8;
/** An item that a hypothesis does not have, whichever way it is relabelled. */
const ABSENT = Float64Array.of(0, 0);
/** Standardized sums this close are equal: only rounding tells them apart. */
const ROUNDING = 1e-9;
/**
 * P-values adjusted over several hypotheses on the same runs: one relabelling of an item is applied to all of its scores,
 * and each hypothesis is held against the worst of those not yet rejected before it (step-down max-T: Westfall and Young
 * 1993, algorithm 2.8). Sharper than Holm because it knows how far the scores move together; assumes, as the single test
 * does, that unchanged code gives exchangeable results inside an item. Null when the hypotheses cannot be relabelled
 * together: an item has other repetitions for one than for another, or the work would be too much.
 */
function adjustJointly(hypotheses, random) {
    const ways = countWays(hypotheses);
    if (ways === null || hypotheses.length * ways.size * label_swap/* DRAWS */.oZ > WORK)
        return null;
    const sums = hypotheses.map(() => new Float64Array(label_swap/* DRAWS */.oZ));
    const byId = hypotheses.map((items) => new Map(items.map((item) => [item.id, item.differences])));
    for (const { ids, count } of batches(ways)) {
        const choices = drawChoices(count, random);
        byId.forEach((items, index) => {
            const sum = sums[index];
            const differences = sumTogether(ids.map((id) => items.get(id)));
            if (differences === null || sum === undefined)
                return;
            for (let draw = 0; draw < label_swap/* DRAWS */.oZ; draw++)
                sum[draw] = (sum[draw] ?? 0) + (differences[choices[draw] ?? 0] ?? 0);
        });
    }
    const tested = hypotheses.map((items, index) => standardize(items, sums[index] ?? new Float64Array(label_swap/* DRAWS */.oZ)));
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
/** Items that are relabelled by one draw: those with two ways eight at a time, the others alone. */
function batches(ways) {
    const pairs = [...ways].filter(([, count]) => count === 2).map(([id]) => id);
    const bytes = Array.from({ length: Math.ceil(pairs.length / PAIRS_AT_ONCE) }, (_, index) => {
        const ids = pairs.slice(index * PAIRS_AT_ONCE, (index + 1) * PAIRS_AT_ONCE);
        return { ids, count: 2 ** ids.length };
    });
    return [...bytes, ...[...ways].filter(([, count]) => count !== 2).map(([id, count]) => ({ ids: [id], count }))];
}
/** The sum of the items' differences under every relabelling of all of them, the first item's changing fastest. */
function sumTogether(items) {
    if (items.every((item) => item === undefined))
        return null;
    return items.reduce((sums, item) => {
        const differences = item ?? ABSENT;
        const next = new Float64Array(sums.length * differences.length);
        for (let way = 0; way < differences.length; way++) {
            for (let index = 0; index < sums.length; index++) {
                next[way * sums.length + index] = (sums[index] ?? 0) + (differences[way] ?? 0);
            }
        }
        return next;
    }, Float64Array.of(0));
}
/** One relabelling for each draw. */
function drawChoices(ways, random) {
    const choices = new Uint16Array(label_swap/* DRAWS */.oZ);
    if (ways > 256 || (ways & (ways - 1)) !== 0)
        return choices.map(() => random.below(ways));
    for (let draw = 0; draw < label_swap/* DRAWS */.oZ; draw += 4) {
        const bits = random.bits();
        for (let part = 0; part < 4 && draw + part < label_swap/* DRAWS */.oZ; part++)
            choices[draw + part] = (bits >>> (8 * part)) & (ways - 1);
    }
    return choices;
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
    const worst = new Float64Array(label_swap/* DRAWS */.oZ).fill(Infinity);
    for (const { observed, drawn, index } of order.toReversed()) {
        let [less, equal] = [0, 0];
        drawn.forEach((value, draw) => {
            const lowest = Math.min(worst[draw] ?? Infinity, value);
            worst[draw] = lowest;
            if (Math.abs(lowest - observed) <= ROUNDING)
                equal++;
            else if (lowest < observed)
                less++;
        });
        adjusted[index] = (less + (equal + 1) / 2) / (label_swap/* DRAWS */.oZ + 1);
    }
    let largest = 0;
    for (const { index } of order) {
        largest = Math.max(largest, adjusted[index] ?? 1);
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/compare/adjust.js


/** The parts of the level that rules on the whole dataset have together, and rules on slices, where there are both. */
const LEVEL_PARTS = { whole: 0.8, slices: 0.2 };
/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one hypothesis. */
function hypothesis({ score, condition }, slice) {
    const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise';
    const place = slice === undefined ? [] : [slice.key, slice.value];
    return JSON.stringify([score, condition.statistic, direction, ...place]);
}
/**
 * The p-values of a gate's relative rules, so adjusted that a change that changes nothing is blocked by all of them
 * together no more often than by one: by joint relabelling where every rule can be relabelled with the others, else by
 * Holm. Slices share a fifth of the level by Holm (weights: Bonferroni over the two groups), so that asking for many of
 * them costs the whole little. `level`: the part of the level that all of these have.
 */
function adjustTogether(all, random, level = 1) {
    const [whole, slices] = [new Map(), new Map()];
    for (const { rule, slice, waiver, measured } of all) {
        if (rule.list === 'watch' || waiver !== undefined || measured.kind !== 'relative')
            continue;
        const { evidence } = measured.measure;
        // Sides that are the same throughout can break no rule, whatever the labels: they take nothing from the others.
        if (evidence === null || evidence.isRough || evidence.isIdentical)
            continue;
        const family = slice === undefined ? whole : slices;
        family.set(hypothesis(rule, slice), evidence);
    }
    const [wide, narrow] = [adjustWhole(whole, random), adjustSlices(slices)];
    const parts = whole.size > 0 && slices.size > 0 ? LEVEL_PARTS : { whole: 1, slices: 1 };
    return {
        pValues: new Map([...weighed(wide.pValues, level * parts.whole), ...weighed(narrow, level * parts.slices)]),
        method: wide.method,
        slices: slices.size,
    };
}
function adjustWhole(family, random) {
    // In an order of their own, so that no order of the rules in a file can move a draw.
    const names = [...family.keys()].sort();
    const evidences = names.flatMap((name) => family.get(name) ?? []);
    const single = evidences.map((evidence) => evidence.pValue);
    const nameAll = (pValues) => names.map((name, index) => [name, pValues[index] ?? 1]);
    if (names.length < 2)
        return { pValues: nameAll(single), method: null };
    const listed = evidences.map((evidence) => evidence.listRelabellings());
    const joint = listed.every((items) => items !== null) ? adjustJointly(listed, random) : null;
    if (joint === null)
        return { pValues: nameAll(holm(single)), method: 'Holm' };
    return {
        pValues: nameAll(joint.map((pValue, index) => Math.max(pValue, single[index] ?? 1))),
        method: 'joint relabelling',
    };
}
function adjustSlices(family) {
    const adjusted = holm([...family.values()].map((evidence) => evidence.pValue));
    return [...family.keys()].map((name, index) => [name, adjusted[index] ?? 1]);
}
function weighed(pValues, part) {
    return pValues.map(([name, pValue]) => [name, Math.min(1, pValue / part)]);
}


/***/ }),

/***/ 31249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/core/statistics/random.js
var random = __webpack_require__(17277);
// EXTERNAL MODULE: ./build/core/compare/adjust.js + 2 modules
var adjust = __webpack_require__(25819);
// EXTERNAL MODULE: ./build/core/reason.js
var core_reason = __webpack_require__(64220);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/measure.js
var measure = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var compare_outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/compare/needed.js
var compare_needed = __webpack_require__(36061);
// EXTERNAL MODULE: ./build/core/compare/shown-interval.js
var shown_interval = __webpack_require__(92741);
// EXTERNAL MODULE: ./build/core/compare/units.js
var units = __webpack_require__(79621);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/core/compare/sentences.js






/** What an absolute rule found. */
function describeAbsolute(rule, type, measured) {
    const { operator, statistic } = rule.condition;
    const { value, bound, items, isMet } = measured;
    const unit = (0,units/* unitOf */.u)(rule, type);
    const asked = isMet ? [] : (0,core_text/* say */.cv) `; the rule asks for ${[operator]} ${[(0,numbers/* formatValue */.Fl)(bound, 'none', [value])]}`;
    if (statistic.name === 'worse' || statistic.name === 'better' || statistic.name === 'tied') {
        const compared = statistic.name === 'tied' ? 'tied with' : `${statistic.name} than`;
        return (0,core_text/* say */.cv) `${(0,words/* count */.U9)(value, 'item')} of ${items} ${[value === 1 ? 'is' : 'are']} ${[compared]} the baseline on ${rule.score}${asked}.`;
    }
    const shown = (0,numbers/* formatValue */.Fl)(value, unit === 'points' ? 'none' : unit, [bound]);
    if (statistic.name === 'value')
        return (0,core_text/* say */.cv) `The value of ${rule.score} is ${[shown]}${asked}.`;
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
    const unit = isRatio ? 'percent' : (0,units/* unitOf */.u)(rule, type);
    const sign = measure.better === 'higher' ? -1 : 1;
    const dropOf = (oriented) => (sign * measure.toUnits(oriented)) / (isRatio ? measure.baselineValue : 1);
    const { lower, upper } = (0,shown_interval/* shownInterval */.b)(measure, evidence);
    const ends = (0,words/* span */.Ln)(dropOf(upper), dropOf(lower), unit);
    return {
        evidence,
        measure,
        unit,
        fall: measure.better === 'higher' ? 'drop' : 'rise',
        dropOf,
        open: dropOf(lower),
        interval: (0,core_text/* say */.cv) `${[(0,numbers/* formatShare */.T1)(1 - 2 * alpha)]} interval ${ends}`,
        alpha,
    };
}
function describeBroken(rule, view, adjusted) {
    const { evidence, measure, unit, fall, dropOf, interval, alpha } = view;
    if (adjusted > alpha) {
        const asked = (0,words/* amount */.vj)(dropOf(-measure.margins.asked), unit);
        return (0,core_text/* say */.cv) `${subject(rule)} is not better by the ${asked} that the rule asks for: the ${[fall]} is ${(0,words/* change */.Zg)(dropOf(evidence.difference), unit)} (${interval}) with ${(0,words/* count */.U9)(evidence.pairs, 'item')}.`;
    }
    return (0,core_text/* say */.cv) `${subject(rule)} ${[moved(fall, -evidence.difference)]} by ${(0,words/* amount */.vj)(dropOf(evidence.difference), unit)} (${interval}); unchanged code looks this bad in ${[chance(adjusted)]} of comparisons.`;
}
function describeHeld(rule, view) {
    const { evidence, measure, unit, fall, dropOf, open, alpha } = view;
    const items = (0,words/* count */.U9)(evidence.pairs, 'item');
    const limit = open > 0 ? (0,core_text/* say */.cv) ` over ${(0,words/* amount */.vj)(open, unit)}` : [];
    const found = evidence.isIdentical ? (0,core_text/* say */.cv) `Every result of ${rule.score} is the same on both sides: no` : (0,core_text/* say */.cv) `No`;
    const shown = (0,core_text/* say */.cv) `${found} ${[fall]} in ${subject(rule, null, 'the')}${limit} with ${items}`;
    const { asked } = measure.margins;
    if (asked <= 0 || open <= dropOf(-asked))
        return (0,core_text/* say */.cv) `${shown}.`;
    const needed = (0,compare_needed/* itemsFor */.g)(evidence, asked, alpha);
    const more = needed === null ? (0,core_text/* say */.cv) `; this dataset cannot show` : (0,core_text/* say */.cv) `; about ${(0,words/* count */.U9)(needed, 'item')} would show`;
    return (0,core_text/* say */.cv) `${shown}${more} that it is within the ${(0,words/* amount */.vj)(dropOf(-asked), unit)} of the rule.`;
}
function describeUnsure(rule, view) {
    const { evidence, measure, unit, fall, dropOf, open, interval, alpha } = view;
    const settle = describeNeeded((0,compare_needed/* planSettling */.U)(evidence, measure.margins, alpha));
    const seen = evidence.isIdentical
        ? (0,core_text/* say */.cv) `every result is the same on both sides, and a ${[fall]} of up to ${(0,words/* amount */.vj)(open, unit)} is not excluded`
        : (0,core_text/* say */.cv) `it ${[moved(fall, -evidence.difference)]} by ${(0,words/* amount */.vj)(dropOf(evidence.difference), unit)} (the ${[fall]}’s ${interval})`;
    return (0,core_text/* say */.cv) `${subject(rule)}: cannot tell. With ${(0,words/* count */.U9)(evidence.pairs, 'item')} ${seen}${settle}.`;
}
/** What would settle it, as the end of a sentence. */
function describeNeeded({ items, repetitions }) {
    const repeated = repetitions === null ? [] : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(repetitions, 'repetition')} of each on both sides`];
    const ways = items === null ? repeated : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(items, 'item')}`, ...repeated];
    const [first, second] = ways;
    if (first === undefined)
        return (0,core_text/* say */.cv) `; how many more items would settle it, the data does not say`;
    return second === undefined
        ? (0,core_text/* say */.cv) `; about ${first} would settle it`
        : (0,core_text/* say */.cv) `; about ${first}, or ${second}, would settle it`;
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
/** Nothing is impossible: a p-value of 0 is one that is too small for a number. */
function chance(probability) {
    return probability === 0 ? 'under 0.1 %' : (0,words/* percent */.KN)(probability);
}
function moved(fall, drop) {
    return (fall === 'drop') === drop > 0 ? 'dropped' : 'rose';
}
/** `"correct"`, and for any statistic but the plain mean `The share of "correct"`. */
function subject(rule, plainMean = null, article = 'The') {
    const { statistic } = rule.condition;
    const name = statistic.name === 'percentile' ? `p${String(statistic.percent)}` : statistic.name;
    if (name === 'mean' && plainMean === null)
        return (0,core_text/* say */.cv) `${rule.score}`;
    return (0,core_text/* say */.cv) `${[article]} ${[name]} of ${rule.score}`;
}

// EXTERNAL MODULE: ./build/core/compare/slices.js
var compare_slices = __webpack_require__(67187);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
;// CONCATENATED MODULE: ./build/core/compare/conclude.js







const OUTCOME_CODES = {
    held: 'RULE_HELD',
    broken: 'RULE_BROKEN',
    unsure: 'RULE_UNSURE',
    unmeasured: 'UNEXPECTED',
};
/** `adjusted` is the p-value adjusted over the gate's family, where the rule is one of it. */
function concludeRule(one, adjusted, strictness) {
    const { rule, slice, state, measured } = one;
    const { alpha, share } = strictness;
    const compared = { rule, slice, isRelative: (0,measure/* needsBaseline */.Z)(rule), lacksBaseline: false, units: null, limit: null };
    const blank = { ...describeRule(one), value: null, baselineValue: null, bound: null, estimate: null };
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
            const outcome = share < 1 ? 'unsure' : measured.isMet ? 'held' : 'broken';
            const found = describeAbsolute(rule, state.type, measured);
            const said = share < 1 ? (0,core_text/* say */.cv) `${found} The run stopped early, and the rule is about every item.` : found;
            const reason = (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], within(slice, said));
            const result = { ...blank, value, baselineValue, bound, outcome, reason };
            return { ...compared, severity: outcome === 'broken' ? partOf(value - bound, state.type, bound) : 0, result };
        }
        case 'relative': {
            const { measure } = measured;
            const { value, baselineValue } = measure;
            const severity = partOf(value - baselineValue, state.type, baselineValue);
            const limit = slice === undefined ? describeLimit(rule, state.type, measure, alpha) : null;
            const result = { ...blank, ...concludeRelative(one, state.type, measure, adjusted, strictness) };
            return { ...compared, units: measure.evidence?.units ?? null, limit, severity, result };
        }
    }
}
function concludeRelative({ rule, slice }, type, measure, adjusted, { alpha, evidence: asks }) {
    const { value, baselineValue, bound, evidence } = measure;
    const pValue = adjusted ?? evidence?.pValue ?? 1;
    const outcome = (0,compare_outcome/* decideRelative */.Ph)(measure, pValue, alpha, asks);
    return {
        value,
        baselineValue,
        bound,
        outcome,
        estimate: evidence === null ? null : (0,compare_outcome/* renderEstimate */.tV)(measure, evidence, pValue, alpha, outcome),
        reason: (0,core_reason/* createReason */.H)(OUTCOME_CODES[outcome], within(slice, describeRelative(rule, type, measure, outcome, pValue, alpha))),
    };
}
function within(slice, sentence) {
    return slice === undefined ? sentence : (0,core_text/* say */.cv) `In the slice ${(0,compare_slices/* nameSlice */.cN)(slice)}: ${sentence}`;
}
function describeRule({ rule, slice, waiver }) {
    const { list, score, text, isDefault, place } = rule;
    return {
        list,
        score,
        rule: text,
        isDefault,
        ...(slice === undefined ? {} : { slice: { key: slice.key, value: slice.value } }),
        ...(waiver === undefined ? {} : { waiver: (0,waivers/* publishWaiver */.qO)(waiver) }),
        ...(place === undefined ? {} : { place }),
    };
}
/** A distance as a part of the score's range, or of what it is measured from where there is none; at most 1. */
function partOf(distance, type, from) {
    const width = type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Math.max(Math.abs(from), 1e-9);
    return Math.min(1, Math.abs(distance) / width);
}

// EXTERNAL MODULE: ./build/core/compare/guards.js
var compare_guards = __webpack_require__(87374);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/run-scores.js
var run_scores = __webpack_require__(5183);
// EXTERNAL MODULE: ./build/core/compare/score-state.js + 1 modules
var score_state = __webpack_require__(1561);
// EXTERNAL MODULE: ./build/core/statistics/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(40708);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/pair-samples.js
var pair_samples = __webpack_require__(36798);
// EXTERNAL MODULE: ./build/core/compare/relative.js + 1 modules
var relative = __webpack_require__(77797);
;// CONCATENATED MODULE: ./build/core/compare/slice-table.js







/** Expected share of false flags among the flagged. */
const FALSE_DISCOVERIES = 0.1;
/** Slices of one key that are listed though they are too small to be tested: the largest. */
const SMALL_SHOWN = 20;
/**
 * The mean of every numeric score in every slice, for reading: it decides nothing. What is worse is flagged at a false
 * discovery rate of 10 % over all slices and scores that are large enough to be tested (Benjamini and Hochberg).
 */
function tabulateSlices(input) {
    const listed = chooseSlices(input.slices, input.min);
    const scores = input.scores.filter((state) => !('code' in state) && state.type.kind === 'number');
    const rows = listed.flatMap((slice) => scores.map((state) => describeSlice(slice, (0,compare_slices/* restrictTo */.mO)(slice, state, 1), input)));
    const tested = rows.filter((row) => row.pValue !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map((row) => row.pValue ?? 1));
    const flagged = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES));
    return {
        rows: rows.map((row) => (flagged.has(row) ? { ...row, isFlagged: true } : row)),
        left: input.slices.length - listed.length,
    };
}
function chooseSlices(slices, min) {
    const small = new Map();
    for (const slice of slices) {
        if (slice.ids.size < min)
            small.set(slice.key, [...(small.get(slice.key) ?? []), slice]);
    }
    const shown = new Set([...small.values()].flatMap((all) => all.toSorted((a, b) => b.ids.size - a.ids.size).slice(0, SMALL_SHOWN)));
    return slices.filter((slice) => slice.ids.size >= min || shown.has(slice));
}
function describeSlice(slice, state, { min, alpha, seed }) {
    const { score } = state;
    const row = { key: slice.key, value: slice.value, score, items: slice.ids.size, isFlagged: false };
    const blank = { ...row, baseline: null, difference: null, pValue: null };
    const pairs = state.baseline.kind === 'found' ? (0,pair_samples/* pairSamples */.I)(state, state.baseline) : [];
    if (pairs.length === 0)
        return { ...blank, candidate: meanOf(state.candidate) };
    const { value, baselineValue, evidence } = (0,relative/* measureRelative */.z)({
        rule: (0,default_rules/* defaultRule */.e)(score, { better: state.type.better }, 0),
        statistic: mean/* mean */.i,
        type: state.type,
        pairs,
        alpha,
        share: 1,
        baselineRuns: 1,
        isStrict: false,
        random: (0,random/* createRandom */.s)(`${seed}/slice/${JSON.stringify([slice.key, slice.value, score])}`),
    });
    return {
        ...row,
        candidate: value,
        baseline: baselineValue,
        difference: value - baselineValue,
        pValue: pairs.length >= min ? (evidence?.pValue ?? null) : null,
    };
}
function meanOf({ items }) {
    const values = [...items.values()].map(({ values: repetitions }) => (0,mean/* average */.G)(repetitions.map(Number)));
    return values.length === 0 ? null : (0,mean/* average */.G)(values);
}

;// CONCATENATED MODULE: ./build/core/compare/compare.js










/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
function compare(input) {
    const { rules, settings, candidate, baseline, look, seed, mayQuote, level = 1 } = input;
    const { alpha, share } = look;
    const context = { candidate, baseline, settings: settings.scores, mayQuote };
    const scores = new Map([...new Set(rules.filter((rule) => !(0,run_scores/* isRunRule */.gv)(rule)).map((rule) => rule.score))].map((score) => [
        score,
        (0,score_state/* readScoreState */.K)(score, context),
    ]));
    const slices = settings.slices === undefined ? [] : (0,compare_slices/* findSlices */.xw)(candidate, settings.slices);
    const measured = rules.flatMap((rule) => measureEverywhere(rule, scores.get(rule.score), slices, input));
    const adjusted = (0,adjust/* adjustTogether */.iM)(measured, (0,random/* createRandom */.s)(`${seed}/together`), level);
    return {
        rules: measured.map((one) => concludeRule(one, adjusted.pValues.get((0,adjust/* hypothesis */.ln)(one.rule, one.slice)), {
            alpha,
            share,
            evidence: settings.evidence,
        })),
        guards: findGuards(input, scores, alpha),
        scores,
        slices: tabulateSlices({ slices, min: settings.slices?.min ?? 0, scores: [...scores.values()], alpha, seed }),
        adjustment: adjusted,
    };
}
/** A rule on the whole dataset and, where it says so, on every slice that is large enough. */
function measureEverywhere(rule, state, slices, { settings, waivers, candidate, baseline, look, seed, mayQuote }) {
    const waiver = rule.list === 'watch' ? undefined : waivers.get(rule.score);
    const common = { rule, slice: undefined, waiver };
    if (state === undefined)
        return [{ ...common, ...(0,run_scores/* measureRunRule */.sO)(rule, candidate, baseline, mayQuote) }];
    const measureIn = (read, slice) => {
        const measureSettings = {
            alpha: look.alpha,
            share: look.share,
            baselineRuns: baseline.kind === 'found' ? (baseline.side.record.runs?.length ?? 1) : 1,
            isStrict: settings.preset === 'strict',
            scores: settings.scores,
            random: (0,random/* createRandom */.s)(`${seed}/${(0,adjust/* hypothesis */.ln)(rule, slice)}`),
        };
        return { ...common, slice, state: read, measured: (0,measure/* measureRule */.V)(rule, read, measureSettings) };
    };
    const whole = measureIn(state);
    const isMeasured = whole.measured.kind === 'absolute' || whole.measured.kind === 'relative';
    if (rule.slices !== true || settings.slices === undefined || 'code' in state || !isMeasured)
        return [whole];
    const { min } = settings.slices;
    return [
        whole,
        ...slices
            .filter((slice) => slice.ids.size >= min)
            .map((slice) => measureIn((0,compare_slices/* restrictTo */.mO)(slice, state, (0,measure/* needsBaseline */.Z)(rule) ? min : 0), slice)),
    ];
}
function findGuards({ rules, waivers, candidate, seed, mayQuote }, scores, alpha) {
    const guarded = new Set(rules
        .filter((rule) => rule.list !== 'watch' && !(0,readings/* isBuiltIn */.qi)(rule.score) && !waivers.has(rule.score))
        .map((rule) => rule.score));
    const guards = [...guarded].map((score) => {
        const state = scores.get(score);
        return state === undefined || 'code' in state
            ? null
            : (0,compare_guards/* guardScore */.W_)(state, alpha, (0,random/* createRandom */.s)(`${seed}/guard/${score}`));
    });
    return [(0,compare_guards/* guardRegression */.zM)(candidate, mayQuote), (0,compare_guards/* guardFailures */.ZY)(candidate), ...guards].filter((guard) => guard !== null);
}


/***/ }),

/***/ 63041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultRules),
/* harmony export */   e: () => (/* binding */ defaultRule)
/* harmony export */ });
/* harmony import */ var _statistics_stddev_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33218);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11773);
/* harmony import */ var _item_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56406);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11214);
/* harmony import */ var _score_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8237);





/** Of the score's range. */
const DEFAULT_MARGIN = 0.02;
/** Of the baseline's standard deviation, for a score without a range. */
const DEFAULT_REAL_MARGIN = 0.1;
/**
 * What is required where no rule is written: every numeric and boolean evaluator score, of the candidate or the baseline,
 * must not drop by more than its margin, and an evaluator that never gave one is missing. Never cost, latency, tokens or errors.
 */
function defaultRules(candidate, baseline, settings) {
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const names = [...new Set([...sides.flatMap(_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreNames */ .Xc), ...silentNames(candidate)])].sort();
    return names.flatMap((score) => {
        const own = Object.hasOwn(settings, score) ? settings[score] : undefined;
        const type = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .typeScore */ .VC)(score, sides.map((side) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readScore */ .Bg)(side, score)), own);
        // A score of mixed values keeps its rule, so that the mix is reported and not passed over.
        if (type !== null && 'kind' in type && type.kind === 'text')
            return [];
        return [defaultRule(score, own, own?.margin ?? defaultMargin(score, sides, own))];
    });
}
/**
 * What has failed on outputs of this side and has given none of its scores: what it was to measure is missing, and would be
 * asked for by nobody as long as no baseline has it.
 */
function silentNames({ record: { comparability, itemResults } }) {
    const { scoredBy } = comparability;
    if (scoredBy === undefined)
        return [];
    const made = new Set(Object.values(scoredBy).flat());
    const failed = new Set(itemResults.flatMap(({ scoreErrors }) => scoreErrors.map(({ evaluator }) => evaluator)));
    return [...failed].filter((name) => !made.has(name) && !(0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltIn */ .qi)(name));
}
/** The mean of a score against the baseline, `margin` in units of the score. */
function defaultRule(score, settings, margin) {
    const isHigher = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .betterOf */ .Kd)(score, settings) === 'higher';
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
    const readings = sides.map((side) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readScore */ .Bg)(side, score)).filter(_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAnyValue */ .Yv);
    const type = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_4__/* .typeScore */ .VC)(score, readings, settings);
    if (type === null || 'code' in type || type.kind === 'text')
        return DEFAULT_MARGIN;
    if (type.range !== null)
        return round(DEFAULT_MARGIN * (type.range[1] - type.range[0]));
    const before = readings.at(-1);
    if (before === undefined)
        return DEFAULT_MARGIN;
    const view = (0,_item_values_js__WEBPACK_IMPORTED_MODULE_2__/* .viewItems */ .k)(defaultRule(score, settings, 0));
    const spread = (0,_statistics_stddev_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .K)([...(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .fillSample */ .av)(before, type).items.values()].map((item) => (0,_item_values_js__WEBPACK_IMPORTED_MODULE_2__/* .itemValue */ .R)(view, item)));
    return Number.isFinite(spread) ? round(DEFAULT_REAL_MARGIN * spread) : 0;
}
/** As a person would write it. */
function round(margin) {
    return Number(margin.toPrecision(3));
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

/***/ 42622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedEvaluators)
/* harmony export */ });
/* harmony import */ var _judge_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25388);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);


/**
 * Names of the evaluators that may have made a score and are not what they were on the baseline; none when it is the same
 * evaluator, when the baseline's outputs were scored again, or when a record does not say. Where another model judges, no
 * evaluator is what it was, but the checks, which ask none: nobody can tell which of the others asked it. Where the
 * candidate does not know who made a score, one that has an evaluator's name is that evaluator's; any other can be of
 * every evaluator that has no score of its own name.
 */
function changedEvaluators(score, candidate, baseline) {
    if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score))
        return [];
    const now = candidate.record.comparability.evaluators;
    const then = baseline.record.comparability.evaluators;
    if (Object.keys(now).length === 0 || Object.keys(then).length === 0)
        return [];
    if (baseline.record.rescored?.scores.includes(score) === true)
        return [];
    const isJudgedAlike = (0,_judge_models_js__WEBPACK_IMPORTED_MODULE_1__/* .findOtherJudge */ .P2)(candidate.record, baseline.record) === null;
    const isOther = (name) => {
        const print = ownMember(now, name);
        return print !== ownMember(then, name) || !(isJudgedAlike || (0,_judge_models_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckPrint */ .Sf)(print));
    };
    const makers = ownMember(candidate.record.comparability.scoredBy, score);
    if (makers !== undefined)
        return makers.filter(isOther);
    if (Object.hasOwn(now, score) || Object.hasOwn(then, score))
        return isOther(score) ? [score] : [];
    const scores = new Set([...(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreNames */ .Xc)(candidate), ...(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreNames */ .Xc)(baseline)]);
    const anonymous = (record) => Object.keys(record.comparability.evaluators).filter((name) => !scores.has(name));
    // A new evaluator beside the old ones takes nothing away; one that is gone may have made this score.
    return anonymous(baseline.record).filter(isOther).sort();
}
/** By own keys alone: a score may be called `toString`. */
function ownMember(record, key) {
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 76821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ FEWEST_CONSTANT),
/* harmony export */   Qg: () => (/* binding */ FEWEST_FOR_QUANTILES),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87753);


/** Units below which a bootstrap interval of a quantile promises nothing. */
const FEWEST_FOR_QUANTILES = 20;
/** Units from which differences that do not vary hold a rule. */
const FEWEST_CONSTANT = 10;
/** A spread this small beside the values is rounding. */
const ROUNDING = 1e-9;
/** What every kind of evidence says alike. Differences without spread get an interval that leaves room for other items. */
function summarize(question, { mean, deviation, lower, upper }, units, isPassFail) {
    const { pairs, width, alpha } = question;
    const isConstant = deviation <= width * ROUNDING;
    // Tango's interval for no discordant pair at all, over the width of the values.
    const z2 = (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) ** 2;
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
        runs: units === pairs.length && question.itemValue === null ? pairs : null,
        ...planFor(question, deviation, units, isPassFail),
    };
}
/**
 * What this much evidence can find. Where no difference varies, one unit more that does is assumed (Laplace), and passes
 * still need the flips that an exact test takes.
 */
function planFor({ pairs, width, alpha }, observed, units, isPassFail) {
    const assumed = width * Math.sqrt(pairs.length / units / (units + 2));
    const spread = observed > width * ROUNDING ? observed : assumed;
    const theory = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableDrop */ .z0)(spread / Math.sqrt(pairs.length), alpha);
    const detectable = isPassFail ? Math.max(theory, (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableBreaks */ .qn)(units, alpha)) : theory;
    const canBlock = units >= (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .flipsToBlock */ .TG)(alpha) && spread > 0 && (!isPassFail || detectable <= width);
    return { deviation: spread > 0 ? spread : null, detectable: canBlock ? detectable : null };
}


/***/ }),

/***/ 87374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ guardScore),
/* harmony export */   ZY: () => (/* binding */ guardFailures),
/* harmony export */   m_: () => (/* binding */ FAILED_LIMIT),
/* harmony export */   zM: () => (/* binding */ guardRegression)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _pair_samples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36798);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79621);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);






/** Of the candidate's results. */
const FAILED_LIMIT = 0.1;
/** A baseline this good, of the range, against a candidate at its worst throughout, on this many items. */
const FLOOR = { baseline: 0.5, items: 3 };
/** A drop this large, of the range, on fewer items than this, that unchanged code shows no more often than this. */
const COLLAPSE = { drop: 0.25, items: 20, pValue: 0.1 };
/** More than a tenth of the items failed. A repetition that failed is that part of its item. */
function guardFailures(candidate) {
    const shares = [...candidate.items.values()].map((results) => (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(results.map((result) => (result.error === null ? 0 : 1))));
    const share = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(shares);
    if (!(share > FAILED_LIMIT))
        return null;
    const failed = shares.filter((one) => one > 0).length;
    return {
        code: 'TOO_MANY_ITEMS_FAILED',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${failed} of ${shares.length} items failed (${[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(share)]} of the results); no more than 10 % may.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `See the items below for what they failed with.`,
        severity: share,
    };
}
/** A script that threw RegressionError has judged its run itself, and nothing else is asked. */
function guardRegression({ record }, mayQuote) {
    if (record.regression === undefined)
        return null;
    return {
        code: 'SCRIPT_REGRESSION',
        text: mayQuote
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The script calls this run a regression: ${record.regression}`
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The script calls this run a regression.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `See where the script throws RegressionError.`,
        severity: 1,
    };
}
/** A score that fell to the bottom, or far on a dataset too small for a rule to show it. `alpha` is the preset's. */
function guardScore(state, alpha, random) {
    const { score, type, baseline } = state;
    if (type.kind === 'text' || type.range === null || baseline.kind !== 'found')
        return null;
    const [low, high] = type.range;
    const width = high - low;
    const pairs = (0,_pair_samples_js__WEBPACK_IMPORTED_MODULE_5__/* .pairSamples */ .I)(state, baseline).map((pair) => ({
        ...pair,
        candidate: pair.candidate.values.map(goodness),
        baseline: pair.baseline.values.map(goodness),
    }));
    if (pairs.length < FLOOR.items)
        return null;
    const now = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(pairs.map((pair) => (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(pair.candidate)));
    const then = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(pairs.map((pair) => (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(pair.baseline)));
    const lost = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)((then - now) * width, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreUnit */ .B)(score, type));
    if (now === 0 && then >= FLOOR.baseline) {
        return {
            code: 'SCORE_AT_WORST',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${score} is at its worst value, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(type.worst)}, on all ${pairs.length} items; the baseline is ${lost} better.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Look at any item below: the change broke all of them.`,
            severity: then,
        };
    }
    if (pairs.length >= COLLAPSE.items || then - now < COLLAPSE.drop)
        return null;
    const evidence = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .weighDifferences */ .h)({ pairs, itemValue: null, width: 1, alpha, random });
    if (evidence === null || evidence.pValue > COLLAPSE.pValue)
        return null;
    return {
        code: 'SCORE_COLLAPSED',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${score} fell by ${lost} on ${pairs.length} items: too few to prove a smaller drop, enough for one of this size.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Look at the items below; with 20 items or more the rules alone decide.`,
        severity: then - now,
    };
    /** 0 at the worst end of the range, 1 at the best. */
    function goodness(value) {
        const part = (Number(value) - low) / width;
        return type.better === 'higher' ? part : 1 - part;
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ breakPValue),
  z: () => (/* binding */ compareItem)
});

;// CONCATENATED MODULE: ./build/core/statistics/fisher.js
/**
 * One-sided Fisher exact test (Fisher 1935): how often, with the labels candidate and baseline given at random to one
 * item's results, the candidate would have no more passes than it has. Assumes exchangeable results inside the item.
 */
function fisherLess(candidate, baseline) {
    const passes = candidate.passes + baseline.passes;
    let [atMost, all] = [0, 0];
    for (let k = Math.max(0, passes - baseline.of); k <= Math.min(passes, candidate.of); k++) {
        const ways = choose(candidate.of, k) * choose(baseline.of, passes - k);
        all += ways;
        if (k <= candidate.passes)
            atMost += ways;
    }
    return atMost / all;
}
function choose(n, k) {
    let result = 1;
    for (let i = 1; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return result;
}

// EXTERNAL MODULE: ./build/core/statistics/label-swap.js
var label_swap = __webpack_require__(17800);
// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/core/compare/item-change.js



/** Two values this close are tied whatever the tie: rounding may tell them apart. */
const ROUNDING = 1e-9;
/** How often the repetitions of an item that did not change may look this different. */
const CHANCE = 0.05;
/**
 * Whether one item got worse (−1), better (1) or neither. Its repetitions must bear it: every one of them on one side is
 * below every one on the other (3 of 3 passes to none), or chance would seldom part them so. One flaky miss among
 * repetitions is no change; where there is one result a side there is nothing else to go by.
 */
function compareItem({ candidate, baseline }, tie, random) {
    const change = (0,mean/* average */.G)(candidate) - (0,mean/* average */.G)(baseline);
    if (Math.abs(change) <= tie + ROUNDING)
        return 0;
    const [low, high] = change < 0 ? [candidate, baseline] : [baseline, candidate];
    const isApart = Math.max(...low) < Math.min(...high);
    if (!isApart && breakPValue({ candidate: low, baseline: high }, random) > CHANCE)
        return 0;
    return change < 0 ? -1 : 1;
}
/**
 * One-sided: how often the labels candidate and baseline, given at random to the item's own results, would look at least
 * this bad. Fisher's exact test where the results have two values, else all relabellings or, past a thousand, draws.
 */
function breakPValue({ candidate, baseline }, random) {
    const all = [...candidate, ...baseline];
    const high = Math.max(...all);
    const low = Math.min(...all);
    if (all.every((value) => value === high || value === low)) {
        const passed = (side) => ({
            passes: side.filter((value) => value === high).length,
            of: side.length,
        });
        return high === low ? 1 : fisherLess(passed(candidate), passed(baseline));
    }
    const listed = (0,label_swap/* listRelabellings */.vS)({ candidate, baseline }, (mean) => mean);
    if (listed === null)
        return (0,label_swap/* labelSwapMidP */.cJ)([{ candidate, baseline }], (mean) => mean, random);
    const limit = (listed[0] ?? 0) + ROUNDING * (high - low);
    return listed.filter((difference) => difference <= limit).length / listed.length;
}


/***/ }),

/***/ 56406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ itemValue),
/* harmony export */   k: () => (/* binding */ viewItems)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _statistics_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);


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
            ofMean: (mean) => ((0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S$)(mean, statistic.operator, wanted) ? 1 : 0),
            isMean: false,
        };
    }
    return {
        repetitions: ({ values }) => values.map((value) => (value === null ? failed : (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsCondition */ .Iz)(value, statistic))),
        ofMean: (mean) => mean,
        isMean: true,
    };
}
function itemValue(view, sample) {
    return view.ofMean((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(view.repetitions(sample)));
}


/***/ }),

/***/ 97671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ findLook),
  j5: () => (/* binding */ futileBelow),
  _Q: () => (/* binding */ lookEnds)
});

// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
;// CONCATENATED MODULE: ./build/core/statistics/group-sequential.js

/** Hwang, Shih, DeCani 1990: the further `gamma` is below 0, the less is spent on early looks and lost to the last. */
function hwangShihDeCani(gamma) {
    return (share, alpha) => (alpha * Math.expm1(-gamma * share)) / Math.expm1(-gamma);
}
/** Points of the grid on which the sum is followed; odd, for Simpson's rule. */
const POINTS = 161;
/** How many standard deviations of the sum the grid reaches down: what lies beyond could not be told from 0. */
const REACH = 6;
const BISECTIONS = 40;
/**
 * The one-sided normal boundaries of a group sequential test: at look k it rejects when the standardized sum is at or past
 * the k-th, and under no change it rejects at any look with probability `alpha` (Armitage, McPherson, Rowe 1969; Lan,
 * DeMets 1983). `shares` are the shares of all items at each look, rising to 1. Assumes that the sums grow by independent,
 * nearly normal steps. With `futility`, paths that are given up are out of it, and what they would have spent goes to the
 * later looks: whoever tests by these boundaries must give up. A stop for any other reason only lowers the probability.
 */
function sequentialBoundaries(shares, alpha, spending, futility = () => -Infinity) {
    const boundaries = [];
    let spent = 0;
    let density = null;
    shares.forEach((share, look) => {
        const spend = spending(share, alpha) - spent;
        spent += spend;
        const before = density;
        const step = share - (shares[look - 1] ?? 0);
        const limit = before === null ? -(0,distributions/* normalQuantile */.Zl)(spend) * Math.sqrt(share) : findLimit(before, step, spend);
        boundaries.push(limit / Math.sqrt(share));
        density = follow(before, step, Math.max(-REACH, futility(share)) * Math.sqrt(share), limit);
    });
    return boundaries;
}
/** The sum past which the share `spend` of all paths steps. */
function findLimit(before, variance, spend) {
    const deviation = Math.sqrt(variance);
    const past = (limit) => integrate(before, (sum) => (0,distributions/* normalCdf */.vr)((sum - limit) / deviation));
    let [low, high] = [before.low, REACH];
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = (low + high) / 2;
        if (past(middle) > spend)
            low = middle;
        else
            high = middle;
    }
    return high;
}
function follow(before, variance, low, high) {
    const deviation = Math.sqrt(variance);
    const step = (high - low) / (POINTS - 1);
    const values = Float64Array.from({ length: POINTS }, (_, index) => {
        const sum = low + index * step;
        const at = (from) => normalDensity((sum - from) / deviation) / deviation;
        return before === null ? at(0) : integrate(before, at);
    });
    return { low, step, values };
}
/** Simpson's rule over the density. */
function integrate({ low, step, values }, weight) {
    let all = 0;
    values.forEach((value, index) => {
        const factor = index === 0 || index === values.length - 1 ? 1 : index % 2 === 1 ? 4 : 2;
        all += factor * value * weight(low + index * step);
    });
    return (all * step) / 3;
}
function normalDensity(value) {
    return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI);
}

// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
;// CONCATENATED MODULE: ./build/core/compare/look.js



const TENTHS = 10;
/**
 * Little is spent before the end: tests of few items are coarse, and what an early look may spend and cannot is lost. At −4
 * 100 pass or fail items lost 2.3 points of power to being looked at, at −8 they lose 0.3, for 3 % more items run.
 */
const GAMMA = -8;
/** Fewer items are never judged as a part: the promise about unchanged code holds from here. */
const FEWEST = 20;
/** After how many of so many items a run that may stop early is looked at: each tenth of them from 20 on, and the end. */
function lookEnds(items) {
    const tenths = Array.from({ length: TENTHS }, (_, index) => Math.ceil((items * (index + 1)) / TENTHS));
    return [...new Set(tenths.filter((end) => end >= FEWEST || end === items))];
}
/**
 * Where the candidate's run stands; null when it is a part that no look was to be taken at. `mayGiveUp`: a run that will
 * hardly break a rule any more is given up, so that its later looks may be judged at a higher level.
 */
function findLook({ record, items }, preset, mayGiveUp) {
    const alpha = outcome/* ALPHAS */.Iz[preset];
    const planned = items.size + (record.stopEarly?.notRun.length ?? 0);
    const whole = { share: items.size / planned, items: items.size, planned };
    if (record.stopEarly === undefined)
        return { ...whole, alpha };
    const look = lookEnds(planned).indexOf(items.size);
    if (look < 0)
        return null;
    return { ...whole, alpha: (0,distributions/* normalCdf */.vr)(-(boundariesFor(planned, alpha, mayGiveUp)[look] ?? Infinity)) };
}
/** A run is not given up before this share of its items… */
const FUTILE_FROM = 0.2;
/** …nor while the chance that its end would break a rule is this large. */
const FUTILE_BELOW = 0.05;
/**
 * The standardized sum, worse is more, at or below which the predictive probability that a test at the end would reject is
 * small (Spiegelhalter, Freedman, Blackburn 1986): normal sums, and a change that is as likely anything as what was seen.
 */
function futileBelow(alpha) {
    return (share) => {
        if (share < FUTILE_FROM || share >= 1)
            return -Infinity;
        const rest = Math.sqrt((1 - share) / share) * (0,distributions/* normalQuantile */.Zl)(1 - FUTILE_BELOW);
        return Math.sqrt(share) * ((0,distributions/* normalQuantile */.Zl)(1 - alpha) - rest);
    };
}
function boundariesFor(items, alpha, mayGiveUp) {
    const key = JSON.stringify([items, alpha, mayGiveUp]);
    const known = boundaries.get(key);
    if (known !== undefined)
        return known;
    const shares = lookEnds(items).map((end) => end / items);
    const futility = mayGiveUp ? futileBelow(alpha) : undefined;
    const computed = sequentialBoundaries(shares, alpha, hwangShihDeCani(GAMMA), futility);
    boundaries.set(key, computed);
    return computed;
}
/** By what they were asked for: a run asks for the same ones at each look, and they take their time. */
const boundaries = new Map();


/***/ }),

/***/ 79330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pY: () => (/* binding */ marginsOf),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   uF: () => (/* binding */ automaticMargin)
/* harmony export */ });
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


/***/ }),

/***/ 75310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ measureRule),
/* harmony export */   Z: () => (/* binding */ needsBaseline)
/* harmony export */ });
/* harmony import */ var _statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14889);
/* harmony import */ var _statistics_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26067);
/* harmony import */ var _item_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _item_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56406);
/* harmony import */ var _pair_samples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36798);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77797);







function needsBaseline(rule) {
    return rule.condition.bound.kind === 'baseline' || (0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findStatistic */ .Y)(rule.condition.statistic).of === 'signs';
}
function measureRule(rule, state, settings) {
    if ('code' in state)
        return unmeasured(state);
    const statistic = (0,_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findStatistic */ .Y)(rule.condition.statistic);
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
    const pairs = (0,_pair_samples_js__WEBPACK_IMPORTED_MODULE_5__/* .pairSamples */ .I)(state, state.baseline);
    if (pairs.length === 0)
        return unmeasured(noPairs(rule));
    if (statistic.of === 'signs')
        return measureSigns(rule, statistic, pairs, state, settings);
    const { alpha, share, baselineRuns, isStrict, random } = settings;
    const measure = (0,_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .measureRelative */ .z)({
        rule,
        statistic,
        type: state.type,
        pairs,
        alpha,
        share,
        baselineRuns,
        isStrict,
        random,
    });
    return Number.isFinite(measure.value) && Number.isFinite(measure.bound)
        ? { kind: 'relative', measure }
        : unmeasured(tooFew(rule, pairs.length));
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
        isMet: (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S$)(value, operator, limit),
        items: values.length,
    };
}
function measureSigns(rule, statistic, pairs, { score, type }, { scores, random }) {
    const { operator, bound, statistic: term } = rule.condition;
    const limit = bound.kind === 'number' ? bound.value : NaN;
    const tie = (Object.hasOwn(scores, score) ? scores[score]?.tie : undefined) ?? 0;
    const view = (0,_item_values_js__WEBPACK_IMPORTED_MODULE_3__/* .viewItems */ .k)(rule);
    const orient = (value) => (type.better === 'higher' ? value : -value);
    const signs = pairs.map(({ candidate, baseline }) => {
        const results = {
            candidate: view.repetitions(candidate).map(orient),
            baseline: view.repetitions(baseline).map(orient),
        };
        return (0,_item_change_js__WEBPACK_IMPORTED_MODULE_2__/* .compareItem */ .z)(results, tie, random);
    });
    const value = statistic.compute(signs, term);
    return {
        kind: 'absolute',
        value,
        baselineValue: null,
        bound: limit,
        isMet: (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S$)(value, operator, limit),
        items: signs.length,
    };
}
function valuesOf(rule, statistic, sample) {
    const view = (0,_item_values_js__WEBPACK_IMPORTED_MODULE_3__/* .viewItems */ .k)(rule);
    const items = [...sample.items.values()];
    if (statistic.of === 'measured')
        return items.filter((item) => item.isMeasured).map(() => 1);
    return statistic.of === 'items' ? items.map((item) => (0,_item_values_js__WEBPACK_IMPORTED_MODULE_3__/* .itemValue */ .R)(view, item)) : [];
}
/** Statistics of numbers asked of text, and conditions of the one kind asked of the other, hold or break by accident. */
function findMismatch(rule, statistic, { score, type }) {
    const { statistic: term } = rule.condition;
    const place = rule.place === undefined ? {} : { place: rule.place };
    if (type.kind === 'text' && !statistic.acceptsText) {
        return {
            code: 'SCORE_INVALID',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${score} is text, which has no ${statistic.name}; the rule is ${rule.text}.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Write a share, as in share(== "answer") >= 0.9.`,
            ...place,
        };
    }
    if (term.name === 'share' && (typeof term.value === 'string') !== (type.kind === 'text')) {
        return {
            code: 'SCORE_INVALID',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${score} is ${[type.kind === 'text' ? 'text' : 'a number']}, and the condition of ${rule.text} is for ${[type.kind === 'text' ? 'a number' : 'text']}.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Write the condition for the values that the evaluator returns.`,
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
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `No item has ${rule.score} on both sides, so ${rule.text} cannot be judged.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Record a baseline that has it.`,
    };
}
function tooFew(rule, items) {
    return {
        code: 'SCORE_MISSING',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${rule.text} cannot be computed for ${rule.score} from ${items} scored ${[items === 1 ? 'item' : 'items']}.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Add items, or choose a statistic that needs fewer.`,
    };
}


/***/ }),

/***/ 36061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planSettling),
/* harmony export */   g: () => (/* binding */ itemsFor)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87753);
/* harmony import */ var _statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83911);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76821);




/** More items, or more repetitions of those there are, that would settle what this evidence leaves open 4 times out of 5. */
function planSettling(evidence, { asked, shown }, alpha) {
    const fewest = evidence.isRough ? _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_FOR_QUANTILES */ .Qg : _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_CONSTANT */ .IL;
    if (evidence.isRough || evidence.isIdentical) {
        const items = Math.ceil((fewest * evidence.pairs) / evidence.units);
        return { items: items > evidence.pairs ? items : null, repetitions: null };
    }
    // Whichever is nearer to being settled, if the drop seen is true: that it is real, or that it is within the margin.
    const drop = -evidence.difference;
    const effect = Math.max(drop >= asked ? drop : 0, shown - Math.max(0, drop));
    return { items: itemsFor(evidence, effect, alpha), repetitions: repetitionsFor(evidence, effect, alpha) };
}
/** More items than there are that would find or exclude a drop of this size; null where the data gives no plan. */
function itemsFor({ deviation, pairs }, drop, alpha) {
    if (deviation === null || drop <= 0)
        return null;
    const needed = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredItems */ .WA)(deviation, drop, alpha);
    return needed > pairs ? roundUp(needed) : null;
}
function repetitionsFor({ deviation, runs, pairs }, drop, alpha) {
    if (deviation === null || runs === null || drop <= 0)
        return null;
    const perRun = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(runs.map(({ candidate, baseline }) => 1 / candidate.length + 1 / baseline.length));
    const needed = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .repetitionsNeeded */ .ev)(spreadOf(runs, deviation, perRun), pairs, drop, alpha);
    return needed !== null && needed > 2 / perRun ? roundUp(needed) : null;
}
/** With one run a side nothing tells noise from change: all of it is then taken for noise, the best that can be hoped for. */
function spreadOf(runs, deviation, perRun) {
    const sides = runs.flatMap(({ candidate, baseline }) => [candidate, baseline]).filter((side) => side.length > 1);
    const freedom = (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(sides.map((side) => side.length - 1));
    if (freedom === 0)
        return { between: 0, within: deviation ** 2 / perRun };
    const within = (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(sides.map(sumOfSquares)) / freedom;
    return { between: Math.max(0, deviation ** 2 - within * perRun), within };
}
function sumOfSquares(values) {
    const center = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(values);
    return (0,_statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(values.map((value) => (value - center) ** 2));
}
/** To two digits: a plan knows no more. */
function roundUp(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / unit) * unit;
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ ALPHAS),
/* harmony export */   Ph: () => (/* binding */ decideRelative),
/* harmony export */   tV: () => (/* binding */ renderEstimate)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76821);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36061);
/* harmony import */ var _shown_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92741);



/** The one-sided level of each preset: how often a change that changes nothing may be blocked. */
const ALPHAS = { quiet: 0.01, balanced: 0.025, sensitive: 0.05, strict: 0.025 };
/** A drop this near its margin is at it: only rounding tells them apart. */
const ROUNDING = 1e-9;
/**
 * Broken: unchanged code would seldom look this bad, and the drop is at least the margin asked. Held: what the interval
 * leaves open is within the margin shown. Both are needed so that neither a certain trifle nor a large accident blocks.
 * `adjusted` is the p-value adjusted over the gate. With `beyond-margin` the whole interval must be past the margin, too.
 */
function decideRelative({ evidence, margins }, adjusted, alpha, asks = 'any') {
    if (evidence === null || evidence.isRough)
        return 'unsure';
    const { asked, shown } = margins;
    const isMaterial = asks === 'beyond-margin' ? evidence.upper < -asked : -evidence.difference >= asked - ROUNDING;
    if (adjusted <= alpha && isMaterial)
        return 'broken';
    // A rule that asks for an improvement is also broken by proof that there is less.
    if (asked < 0 && evidence.upper < -asked)
        return 'broken';
    if (evidence.isConstant && evidence.units < _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_CONSTANT */ .IL)
        return 'unsure';
    if (evidence.isIdentical && asked >= 0)
        return 'held';
    return evidence.lower > -shown ? 'held' : 'unsure';
}
/** The evidence as the report has it: candidate minus baseline in units of the score, not oriented. */
function renderEstimate(measure, evidence, adjusted, alpha, outcome) {
    const shown = (0,_shown_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .shownInterval */ .b)(measure, evidence);
    const ends = [measure.toUnits(shown.lower), measure.toUnits(shown.upper)].sort((a, b) => a - b);
    return {
        difference: measure.toUnits(evidence.difference),
        lower: ends[0] ?? NaN,
        upper: ends[1] ?? NaN,
        confidence: 1 - 2 * alpha,
        pairs: evidence.pairs,
        method: evidence.method,
        pValue: evidence.pValue,
        adjustedPValue: adjusted,
        ruledOut: Math.abs(measure.toUnits(Math.min(0, shown.lower))),
        detectable: evidence.detectable === null ? null : Math.abs(measure.toUnits(-evidence.detectable)),
        ...(outcome === 'unsure' ? { needed: (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .planSettling */ .U)(evidence, measure.margins, alpha) } : {}),
    };
}


/***/ }),

/***/ 36798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pairSamples)
/* harmony export */ });
/**
 * Items of both sides that have the score, in the order of their ids. An item that lacks an evaluation on either side has
 * the worst value on both: that an evaluator failed says nothing of a change.
 */
function pairSamples({ type, candidate, clusters }, { sample, paired }) {
    return paired.flatMap((id) => {
        const [now, before] = [candidate.items.get(id), sample.items.get(id)];
        if (now === undefined || before === undefined)
            return [];
        const cluster = clusters.get(id);
        return now.isLacking || before.isLacking
            ? [{ id, cluster, candidate: worstOf(now, type), baseline: worstOf(before, type) }]
            : [{ id, cluster, candidate: now, baseline: before }];
    });
}
function worstOf(sample, type) {
    const worst = type.kind === 'number' ? type.worst : null;
    return { ...sample, values: sample.values.map(() => worst) };
}


/***/ }),

/***/ 77797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ measureRelative)
});

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var statistics_mean = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/core/statistics/stddev.js
var stddev = __webpack_require__(33218);
// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/margin.js
var margin = __webpack_require__(79330);
// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
// EXTERNAL MODULE: ./build/core/statistics/power.js
var power = __webpack_require__(87753);
// EXTERNAL MODULE: ./build/core/statistics/run-noise.js
var run_noise = __webpack_require__(72810);
;// CONCATENATED MODULE: ./build/core/compare/run-shock.js




/** Fewer runs say too little of how whole runs drift. */
const FEWEST_RUNS = 5;
/**
 * The evidence with room for what moves a whole run at once, a provider or a judge that drifts: no comparison of two runs
 * can see it, and several runs of the branch can. Their variance beyond their items' noise is added to that of the mean,
 * once for the candidate and once for the pooled baseline, with Satterthwaite's degrees of freedom (1946). Evidence is only
 * ever weakened by it. `runs`: how many are pooled in the baseline, their results one run after the other.
 */
function allowForRunShock(evidence, { pairs, itemValue, alpha }, runs) {
    if (runs < FEWEST_RUNS || evidence.deviation === null || evidence.units < 2)
        return evidence;
    const most = Math.max(...pairs.map(({ baseline }) => baseline.length));
    const size = most / runs;
    if (!Number.isInteger(size))
        return evidence;
    const whole = pairs.filter(({ baseline }) => baseline.length === most);
    const { shock } = (0,run_noise/* estimateRunNoise */.e)(whole.map(({ baseline }) => Array.from({ length: runs }, (_, run) => {
        const mean = (0,statistics_mean/* average */.G)(baseline.slice(run * size, (run + 1) * size));
        return itemValue?.(mean) ?? mean;
    })));
    if (!(shock > 0))
        return evidence;
    const ofItems = evidence.deviation ** 2 / evidence.pairs;
    const ofRuns = shock * (1 + 1 / runs);
    const standardError = Math.sqrt(ofItems + ofRuns);
    const freedom = (ofItems + ofRuns) ** 2 / (ofItems ** 2 / (evidence.units - 1) + ofRuns ** 2 / (runs - 1));
    const half = (0,distributions/* tQuantile */.YW)(1 - alpha, freedom) * standardError;
    return {
        ...evidence,
        lower: Math.min(evidence.lower, evidence.difference - half),
        upper: Math.max(evidence.upper, evidence.difference + half),
        pValue: Math.max(evidence.pValue, (0,distributions/* tCdf */.w_)(evidence.difference / standardError, freedom)),
        method: `${evidence.method}, with room for runs that drift`,
        deviation: standardError * Math.sqrt(evidence.pairs),
        detectable: evidence.detectable === null ? null : Math.max(evidence.detectable, (0,power/* detectableDrop */.z0)(standardError, alpha)),
    };
}

// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
// EXTERNAL MODULE: ./build/core/compare/shown-interval.js
var shown_interval = __webpack_require__(92741);
// EXTERNAL MODULE: ./build/core/compare/weigh.js + 6 modules
var weigh = __webpack_require__(31157);
;// CONCATENATED MODULE: ./build/core/compare/relative.js








/** Measures `STATISTIC OPERATOR baseline…` on paired items, whose statistic has a `relative` of its own. */
function measureRelative(question) {
    const { rule, statistic, pairs } = question;
    const { bound: change, operator, statistic: term } = rule.condition;
    if (change.kind !== 'baseline')
        throw new TypeError(`the rule ${rule.text} has no baseline`);
    const view = (0,item_values/* viewItems */.k)(rule);
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
    const bound = (0,margin/* boundOf */.s0)(baselineValue, change.change);
    const sign = operator === '>=' || operator === '>' ? 1 : -1;
    const isRatio = comparesRatios(question, results, bound);
    // A mean weighs an item as 1/N, a sum as 1: margins are an item's worth, as the evidence is.
    const ones = candidate.map(() => 1);
    const weight = statistic.relative === 'differences' ? statistic.compute(ones, term) : 1;
    const asked = isRatio ? sign * Math.log(baselineValue / bound) : (sign * (baselineValue - bound)) / weight;
    const logRatio = isRatio ? sign * Math.log(value / baselineValue) : null;
    const evidence = relative_weigh(question, numbers, { sign, logRatio, ofMean: view.isMean ? null : view.ofMean });
    const automatic = (0,margin/* automaticMargin */.uF)(marginScale(question, isRatio, baseline), (evidence?.units ?? 1) / question.share);
    return {
        value,
        baselineValue,
        bound,
        evidence,
        margins: (0,margin/* marginsOf */.pY)(asked, automatic, question.isStrict),
        better: sign === 1 ? 'higher' : 'lower',
        scale: isRatio ? 'ratio' : 'difference',
        toUnits: (oriented) => (isRatio ? baselineValue * Math.expm1(sign * oriented) : sign * oriented * weight),
        widest: isRatio ? Infinity : (0,shown_interval/* widestDifference */.U)(rule, question.type),
    };
}
/**
 * Factors, percentages, cost and latency are compared as ratios, on logarithms, where every value is above 0, beside the
 * amounts themselves. Shares never are: they end at 1.
 */
function comparesRatios({ rule, type }, values, bound) {
    const { bound: change, statistic } = rule.condition;
    if (change.kind !== 'baseline' || statistic.name === 'share' || bound <= 0)
        return false;
    const asksForRatio = change.change.kind === 'times' || change.change.kind === 'percent';
    return (asksForRatio || (0,score_type/* isAmount */.Pt)(type)) && values.every((value) => value > 0);
}
function relative_weigh(question, pairs, orientation) {
    const { sign, logRatio, ofMean } = orientation;
    const isRatio = logRatio !== null;
    const { statistic, alpha, random, rule } = question;
    if (statistic.relative === 'recomputed') {
        const compare = (a, b) => (isRatio ? sign * Math.log(a / b) : sign * (a - b));
        const width = widthOf(pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map(isRatio ? Math.log : Number)));
        const compute = (values) => statistic.compute(values, rule.condition.statistic);
        return (0,weigh/* weighRecomputed */.t)({ pairs, itemValue: null, width, alpha, random }, compute, compare);
    }
    const weighOn = (scale, isCurved) => {
        const oriented = orientPairs(pairs, (mean) => sign * scale(mean), isCurved);
        const asked = { ...oriented, width: widthFor(question, oriented), alpha, random };
        const evidence = (0,weigh/* weighDifferences */.h)(asked);
        return evidence === null ? null : allowForRunShock(evidence, asked, question.baselineRuns);
    };
    if (logRatio === null)
        return weighOn((mean) => ofMean?.(mean) ?? mean, ofMean !== null);
    const ofRatios = weighOn(Math.log, true);
    const ofAmounts = weighOn(Number, false);
    return ofRatios === null || ofAmounts === null ? null : ofBothScales(ofRatios, ofAmounts, logRatio);
}
/**
 * A mean of amounts can move by a few items that logarithms hardly see, and by all of them a little, which amounts hardly
 * see. So either scale may show it (Bonferroni over the two), what is shown is the ratio of the means that the rule names,
 * and no interval leaves that out: a rule is never held by ratios while its own value is past the margin.
 */
function ofBothScales(ofRatios, ofAmounts, logRatio) {
    return {
        ...ofRatios,
        difference: logRatio,
        lower: Math.min(ofRatios.lower, logRatio),
        upper: Math.max(ofRatios.upper, logRatio),
        pValue: Math.min(1, 2 * Math.min(ofRatios.pValue, ofAmounts.pValue)),
        method: `${ofRatios.method}, of ratios and of amounts`,
        listRelabellings: () => null,
    };
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


/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ isRunRule),
/* harmony export */   kp: () => (/* binding */ findRunScoreClashes),
/* harmony export */   sO: () => (/* binding */ measureRunRule)
/* harmony export */ });
/* harmony import */ var _statistics_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9327);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _score_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1561);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79330);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11773);





/** Whether a rule is about what a run evaluator said of the whole run. */
function isRunRule({ condition }) {
    return condition.statistic.name === 'value';
}
/**
 * A rule on a run score. One number on either side has no uncertainty that could be known: against the baseline it is the
 * two numbers as they are, which the grammar allows to watch rules alone.
 */
function measureRunRule(rule, candidate, baseline, mayQuote) {
    const value = isItemScore(rule, candidate)
        ? itemScore(rule)
        : readRunScore(rule, candidate.record, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run`, mayQuote);
    if (typeof value !== 'number')
        return { state: value, measured: { kind: 'unmeasured', problem: value } };
    const better = rule.condition.operator === '<=' || rule.condition.operator === '<' ? 'lower' : 'higher';
    return {
        state: { type: { kind: 'number', better, range: null, worst: value, isBinary: false, isAmount: false } },
        measured: holdAgainst(rule, value, baseline, mayQuote),
    };
}
/** Of items alone: where a run score has the name too, that is told as a clash. */
function isItemScore({ score }, candidate) {
    const isRunScore = (candidate.record.runScores ?? []).some(({ name }) => name === score);
    return !isRunScore && ((0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltIn */ .qi)(score) || (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreNames */ .Xc)(candidate).includes(score));
}
function itemScore({ score, text, place }) {
    return {
        code: 'SCORE_MISSING',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${score} is a score of items, and the rule ${text} asks for the value of a run evaluator.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Write mean, share or another statistic of items.`,
        ...(place === undefined ? {} : { place }),
    };
}
function holdAgainst(rule, value, baseline, mayQuote) {
    const { bound, operator } = rule.condition;
    const before = baseline.kind === 'found' ? readRunScore(rule, baseline.side.record, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The baseline`, mayQuote) : undefined;
    const baselineValue = typeof before === 'number' ? before : null;
    if (bound.kind === 'number') {
        const isMet = (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(value, operator, bound.value);
        return { kind: 'absolute', value, baselineValue, bound: bound.value, isMet, items: 1 };
    }
    if (baseline.kind === 'none')
        return { kind: 'unmeasured', problem: _score_state_js__WEBPACK_IMPORTED_MODULE_1__/* .noBaselineNamed */ .U };
    if (baseline.kind === 'unusable')
        return { kind: 'unmeasured', problem: baseline.problem };
    if (baselineValue === null) {
        const reason = baseline.kind === 'missing'
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `There is no baseline yet: ${baseline.reason}.`
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${rule.score} has no baseline yet: it is new since the baseline.`;
        return { kind: 'no-baseline', reason, value };
    }
    const limit = (0,_margin_js__WEBPACK_IMPORTED_MODULE_4__/* .boundOf */ .s0)(baselineValue, bound.change);
    return {
        kind: 'absolute',
        value,
        baselineValue,
        bound: limit,
        isMet: (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(value, operator, limit),
        items: 1,
    };
}
/** The one value as a number (true is 1), or why there is none. */
function readRunScore(rule, record, side, mayQuote) {
    const place = rule.place === undefined ? {} : { place: rule.place };
    const found = (record.runScores ?? []).filter(({ name }) => name === rule.score);
    const [first, second] = found;
    if (first === undefined)
        return { ...describeAbsence(rule.score, record, side, mayQuote), ...place };
    if (second !== undefined) {
        return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${side} has ${found.length} run scores called ${rule.score}.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Let one run evaluator make it.`, place);
    }
    const value = numberOf(first.value);
    return (value ??
        invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run score ${rule.score} is no finite number.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Let its run evaluator return a number.`, place));
}
function describeAbsence(score, record, side, mayQuote) {
    const errors = record.runScoreErrors ?? [];
    const failure = errors.find((error) => error.evaluator === score) ?? errors[0];
    const cause = failure === undefined
        ? []
        : mayQuote
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` The run evaluator ${failure.evaluator} failed: ${failure.message}`
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` The run evaluator ${failure.evaluator} failed.`;
    const seen = (record.runScores ?? []).map(({ name }) => name);
    return {
        code: 'SCORE_MISSING',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${side} has no run score ${score}.${cause}`,
        remedy: failure !== undefined
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Mend the run evaluator.`
            : seen.length > 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Run scores seen: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(seen)}. Correct the name, or export the run evaluator that makes it.`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Export it from ${'runEvaluators'} of the task module, or write mean in place of value for a score of items.`,
    };
}
/** Names that would mean two things: run scores that are also item scores, or scores that the gate makes itself. */
function findRunScoreClashes(candidate) {
    const { runScores = [] } = candidate.record;
    if (runScores.length === 0)
        return [];
    const items = new Set((0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreNames */ .Xc)(candidate));
    return [...new Set(runScores.map(({ name }) => name))].flatMap((name) => {
        if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltIn */ .qi)(name)) {
            return invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `A run evaluator’s score is called ${name}, which is the name of a score that the gate makes itself.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Give it another name.`);
        }
        return items.has(name)
            ? invalid((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${name} is the name of an item score and of a run score.`, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Give one of them another name.`)
            : [];
    });
}
function numberOf(value) {
    const number = typeof value === 'boolean' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
function invalid(text, remedy, place = {}) {
    return { code: 'SCORE_INVALID', text, remedy, ...place };
}


/***/ }),

/***/ 11214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ MISSING_LIMIT),
/* harmony export */   av: () => (/* binding */ fillSample),
/* harmony export */   y7: () => (/* binding */ findMissing)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _score_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);



/** Above this share of failed evaluations a score says too little to be judged. */
const MISSING_LIMIT = 0.05;
function fillSample(readings, type) {
    const items = new Map();
    let [missing, measured] = [0, 0];
    for (const [id, repetitions] of readings) {
        const lacking = repetitions.filter((reading) => reading === 'missing').length;
        const scored = repetitions.filter((reading) => typeof reading === 'object').length;
        missing += lacking;
        measured += scored;
        const present = (0,_score_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt)(type) ? repetitions.filter((reading) => reading !== 'failed') : repetitions;
        if (present.length === 0)
            continue;
        const values = present.map((reading) => fill(reading, type));
        items.set(id, { values, isMeasured: scored > 0, isLacking: lacking > 0 });
    }
    return { items, missing, expected: missing + measured };
}
/** Set when more evaluations are missing than a worst value may stand in for. `side` is in words: `candidate`. */
function findMissing(score, sample, side, cause, remedy) {
    if (sample.missing <= MISSING_LIMIT * sample.expected)
        return null;
    const share = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(sample.missing / sample.expected);
    return {
        code: 'TOO_MANY_EVALUATIONS_FAILED',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${score} is missing on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sample.missing, 'output')} of the ${side}, ${[share]} of those it should have; up to 5 % count as the worst value.${cause}`,
        remedy,
    };
}
function fill(reading, type) {
    if (typeof reading === 'object')
        return reading.value;
    return type.kind === 'number' ? type.worst : null;
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ noBaselineNamed),
  K: () => (/* binding */ readScoreState)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/core/judge-models.js
var judge_models = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/evaluator-failures.js
var evaluator_failures = __webpack_require__(95159);
// EXTERNAL MODULE: ./build/core/compare/evaluators.js
var evaluators = __webpack_require__(42622);
;// CONCATENATED MODULE: ./build/core/compare/missing-remedy.js

/** What to do where outputs have no value for a score. */
function missingRemedy(score, side) {
    if (score !== 'cost' && score !== 'tokens')
        return (0,core_text/* say */.cv) `Mend the evaluator so that it scores every output.`;
    const hasTokens = side.record.itemResults.some(({ tokens }) => typeof tokens === 'number');
    if (score === 'cost' && hasTokens) {
        return (0,core_text/* say */.cv) `The spans say tokens and no cost. Run with keys of a Langfuse project whose model settings have the price of every model used, or set the cost on the generation (${'costDetails'}).`;
    }
    return (0,core_text/* say */.cv) `Trace every request to a model in the task, with Langfuse’s SDK or with OpenTelemetry’s ${'gen_ai.usage'} attributes, and end each span before the task returns.`;
}

// EXTERNAL MODULE: ./build/core/compare/readings.js
var compare_readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/sample.js
var compare_sample = __webpack_require__(11214);
// EXTERNAL MODULE: ./build/core/compare/score-type.js
var score_type = __webpack_require__(8237);
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
    const sample = (0,compare_sample/* fillSample */.av)(readings, type);
    const cause = quoteFailure(score, candidate, mayQuote);
    const missing = (0,compare_sample/* findMissing */.y7)(score, sample, (0,core_text/* say */.cv) `candidate`, cause, missingRemedy(score, candidate));
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
    const changed = (0,evaluators/* changedEvaluators */.f)(score, candidate, side);
    if (changed.length > 0) {
        return {
            kind: 'absent',
            reason: (0,core_text/* say */.cv) `${score} has no baseline yet: ${whyOther(changed, candidate, side)}.`,
        };
    }
    const readings = readBaselineScore(score, side, pairing.paired);
    if ((0,compare_readings/* hasAnyValue */.Yv)(readings))
        return { readings, side, paired: pairing.paired };
    if (isRescored(score, side)) {
        // The outputs may have a shape that the evaluator does not know any more: that is no fault of either run.
        return { kind: 'absent', reason: (0,core_text/* say */.cv) `${score} has no baseline yet: none of its outputs could be scored again.` };
    }
    if (wasExpected(score, side)) {
        const missing = [...readings.values()].flat().filter((reading) => reading === 'missing').length;
        const problem = (0,compare_sample/* findMissing */.y7)(score, { missing, expected: missing }, (0,core_text/* say */.cv) `baseline`, quoteFailure(score, side, mayQuote), missingRemedy(score, side));
        if (problem !== null)
            return { kind: 'problem', problem };
    }
    return { kind: 'absent', reason: (0,core_text/* say */.cv) `${score} has no baseline yet: it is new since the baseline.` };
}
function whyOther(changed, { record: now }, { record: then }) {
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    if (judge !== null)
        return (0,core_text/* say */.cv) `this run was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}`;
    return (0,core_text/* say */.cv) `the evaluator ${(0,core_text/* list */.p_)(changed)} is not the one that scored the baseline`;
}
/** Of a baseline that was scored again only the paired items have this score. */
function readBaselineScore(score, side, paired) {
    const readings = (0,compare_readings/* readScore */.Bg)(side, score);
    if (!isRescored(score, side))
        return readings;
    const isPaired = new Set(paired);
    return new Map([...readings].filter(([id]) => isPaired.has(id)));
}
function isRescored(score, { record }) {
    return record.rescored?.scores.includes(score) === true;
}
function fillBaseline(score, found, type, context) {
    const sample = (0,compare_sample/* fillSample */.av)(found.readings, type);
    const { side } = found;
    const cause = quoteFailure(score, side, context.mayQuote);
    const problem = (0,compare_sample/* findMissing */.y7)(score, sample, (0,core_text/* say */.cv) `baseline`, cause, missingRemedy(score, side));
    if (problem !== null)
        return { kind: 'problem', problem };
    return { kind: 'found', sample, paired: found.paired };
}
/** Whether the side tried to make the score: its evaluator is known, or is known to have failed. */
function wasExpected(score, side) {
    return Object.hasOwn(side.record.comparability.evaluators, score) || hasOwnFailure(score, side);
}
function describeAbsence(score, { candidate, baseline, mayQuote }) {
    const cause = quoteFailure(score, candidate, mayQuote);
    if (hasOwnFailure(score, candidate)) {
        return {
            code: 'TOO_MANY_EVALUATIONS_FAILED',
            text: (0,core_text/* say */.cv) `${score} is missing on every output of the candidate.${cause}`,
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
    const isRunScore = candidate.record.runScores?.some(({ name }) => name === score) === true;
    const seenWords = seen.length === 0 ? [] : (0,core_text/* say */.cv) `Scores seen: ${(0,core_text/* list */.p_)(seen)}. `;
    const remedy = (0,compare_readings/* isBuiltIn */.qi)(score)
        ? missingRemedy(score, candidate)
        : isRunScore
            ? (0,core_text/* say */.cv) `It is the score of a run evaluator: write value in the rule.`
            : cause.length > 0
                ? (0,core_text/* say */.cv) `${seenWords}Mend the evaluator; where it is not the one that makes this score, correct the name.`
                : seen.length === 0
                    ? (0,core_text/* say */.cv) `No item has any score: check that the task module exports its evaluators.`
                    : (0,core_text/* say */.cv) `${seenWords}Correct the name, or add the evaluator that makes it.`;
    return { code: 'SCORE_MISSING', text: isRunScore ? text : (0,core_text/* say */.cv) `${text}${cause}`, remedy };
}
function hasOwnFailure(score, { record }) {
    return record.itemResults.some(({ scoreErrors }) => scoreErrors.some(({ evaluator }) => evaluator === score));
}
/** What the evaluator said when it failed, and where, as the end of a sentence. */
function quoteFailure(score, { record }, mayQuote) {
    const failure = (0,evaluator_failures/* findFailureBehind */.KS)(score, record);
    if (failure === undefined)
        return [];
    return (0,core_text/* say */.cv) ` ${(0,evaluator_failures/* describeFailure */.Ic)(mayQuote ? failure : { ...failure, message: '' })}`;
}


/***/ }),

/***/ 92741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ widestDifference),
/* harmony export */   b: () => (/* binding */ shownInterval)
/* harmony export */ });
/** The widest difference of two items that the score's range allows, for a rule that compares differences. */
function widestDifference({ condition }, type) {
    if (condition.statistic.name === 'share')
        return 1;
    return type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Infinity;
}
/** The interval as people are shown it: a t interval of few items is wider than the score. No decision rests on the cut. */
function shownInterval({ widest }, { lower, upper }) {
    return { lower: Math.max(lower, -widest), upper: Math.min(upper, widest) };
}


/***/ }),

/***/ 67187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ nameSlice),
/* harmony export */   ei: () => (/* binding */ findSliceProblems),
/* harmony export */   mO: () => (/* binding */ restrictTo),
/* harmony export */   xw: () => (/* binding */ findSlices)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26307);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);



/** Every slice of the items, keys in the order of the spec, values in the order of their text. */
function findSlices(side, { by }) {
    return by.flatMap((key) => {
        const ids = new Map();
        for (const [id, [result]] of side.items) {
            for (const value of valuesOf(result?.slices, key)) {
                const slice = ids.get(value);
                if (slice === undefined)
                    ids.set(value, new Set([id]));
                else
                    slice.add(id);
            }
        }
        return [...ids].sort(([a], [b]) => (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b)).map(([value, items]) => ({ key, value, ids: items }));
    });
}
/** One score on the items of a slice alone, read as on the whole dataset. `fewest` are the items that a comparison takes. */
function restrictTo(slice, state, fewest) {
    const isIn = (id) => slice.ids.has(id);
    const only = (items) => new Map([...items].filter(([id]) => isIn(id)));
    const candidate = { ...state.candidate, items: only(state.candidate.items) };
    if (state.baseline.kind !== 'found')
        return { ...state, candidate };
    const { sample } = state.baseline;
    const paired = state.baseline.paired.filter((id) => isIn(id) && sample.items.has(id));
    if (paired.length >= fewest) {
        const baseline = { ...state.baseline, sample: { ...sample, items: only(sample.items) }, paired };
        return { ...state, candidate, baseline };
    }
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${nameSlice(slice)} has no baseline yet: of its ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(slice.ids.size, 'item')} only ${paired.length} can be compared.`;
    return { ...state, candidate, baseline: { kind: 'absent', reason } };
}
/** A rule that is to hold for slices where nothing says what makes them: a saved run that a person has changed. */
function findSliceProblems(rules, settings) {
    const asking = settings === undefined ? rules.filter((rule) => rule.slices === true) : [];
    return asking.map(({ score, text, place }) => ({
        code: 'SPEC_INVALID',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The rule ${text} of ${score} is to hold for slices, and nothing says what makes them.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Name metadata keys under slices, or leave slices out of the rule.`,
        ...(place === undefined ? {} : { place }),
    }));
}
/** `category = faq`, both from outside. */
function nameSlice({ key, value }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} = ${value}`;
}
function valuesOf(slices, key) {
    return slices !== undefined && Object.hasOwn(slices, key) ? (slices[key] ?? []) : [];
}


/***/ }),

/***/ 79621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ scoreUnit),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11773);

/** What a rule's value is in. */
function unitOf(rule, type) {
    const { name } = rule.condition.statistic;
    if (name === 'share')
        return 'points';
    if (name === 'count' || name === 'worse' || name === 'better' || name === 'tied')
        return 'none';
    const unit = scoreUnit(rule.score, type);
    // Points are hundredths of one item's score; a sum of passes is how many there are.
    return name === 'sum' && unit === 'points' ? 'none' : unit;
}
function scoreUnit(score, type) {
    if (score === 'cost')
        return 'USD';
    if (score === 'latency')
        return 's';
    if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(score) || type.kind === 'text' || type.range === null)
        return 'none';
    return type.range[0] === 0 && type.range[1] === 1 ? 'points' : 'none';
}


/***/ }),

/***/ 80411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   f0: () => (/* binding */ describeIdleWaivers),
/* harmony export */   qO: () => (/* binding */ publishWaiver)
/* harmony export */ });
/* harmony import */ var _spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99090);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Which waivers hold on the day (UTC) on which the candidate was started. One that has run out waives nothing. */
function readWaivers(waivers, startedAt) {
    const day = utcDay(startedAt);
    const expired = waivers.filter((waiver) => waiver.until < day);
    return {
        active: new Map(waivers.filter((waiver) => !expired.includes(waiver)).map((waiver) => [waiver.score, waiver])),
        problems: expired.map(({ score, owner, until, place }) => ({
            code: 'WAIVER_EXPIRED',
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The waiver of ${score} by ${owner} ended on ${until}.`,
            remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove it from waive, or agree with its owner on a later day.`,
            ...(place === undefined ? {} : { place }),
        })),
    };
}
/** Waivers that change nothing: a slip of the pen, or the rule has gone. */
function describeIdleWaivers(waivers, rules) {
    const counted = new Set(rules.filter((rule) => rule.list !== 'watch').map((rule) => rule.score));
    if (rules.length === 0)
        return [];
    return waivers
        .filter(({ score }) => !counted.has(score))
        .map(({ score }) => {
        const idle = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The waiver of ${score} changes nothing: no require or review rule is about it.`;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${idle}${(0,_spec_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(score, counted)}`;
    });
}
/** As the report has it. */
function publishWaiver({ score, reason, owner, until }) {
    return { score, reason, owner, until };
}
function utcDay(time) {
    const moment = Date.parse(time);
    return Number.isNaN(moment) ? time.slice(0, 10) : new Date(moment).toISOString().slice(0, 10);
}


/***/ }),

/***/ 31157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ weighDifferences),
  t: () => (/* binding */ weighRecomputed)
});

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

// EXTERNAL MODULE: ./build/core/statistics/label-swap.js
var label_swap = __webpack_require__(17800);
;// CONCATENATED MODULE: ./build/core/statistics/joint-swap.js

/** Items times draws, about a third of a second of sorting: the number of draws falls as the items grow. */
const WORK = 1e6;
const FEWEST_DRAWS = 999;
/**
 * A statistic that is no sum over items (median, percentile): recomputed on both sides under random swaps of whole groups
 * for the p-value, and under resampling of groups for a percentile interval (Efron, Tibshirani 1993, §13 and §15). Assumes
 * independent groups; the interval is rough for few of them, so callers settle nothing below 20. `compare` turns the two
 * values of the statistic into a difference, higher better.
 */
function jointSwap(groups, statistic, compare, confidence, random) {
    const size = groups.reduce((sum, group) => sum + group.candidate.length, 0);
    const draws = Math.max(FEWEST_DRAWS, Math.min(label_swap/* DRAWS */.oZ, Math.floor(WORK / size)));
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

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var statistics_mean = __webpack_require__(62939);
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

// EXTERNAL MODULE: ./build/core/compare/evidence.js
var evidence = __webpack_require__(76821);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
;// CONCATENATED MODULE: ./build/core/compare/weigh.js











/** Items times draws above which the t-test's p-value is nearer the truth than the draws' own error. */
const DRAWN_AT_MOST = 4e7;
/** Steps of the exact convolution: a tenth of a second. */
const CONVOLVED_AT_MOST = 2e7;
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
        ...(0,evidence/* summarize */.eh)(question, t, pairs.length, passes !== null),
        listRelabellings: () => relabelAll(pairs, question.itemValue),
    };
    if (passes !== null && isConvolvable(passes)) {
        return { ...common, pValue: stratifiedExactMidP(passes), method: 'stratified exact mid-p, t interval' };
    }
    if (pairs.length * label_swap/* DRAWS */.oZ > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'paired t' };
    const pValue = (0,label_swap/* labelSwapMidP */.cJ)(pairs, question.itemValue ?? ((mean) => mean), random);
    return { ...common, pValue, method: 'label-swap mid-p, t interval' };
}
/** Whole clusters are swapped: their items share what a run did to them, and alone would count one accident many times. */
function weighClusters(question, clusters) {
    if (clusters.length < 2)
        return null;
    const t = clusteredT(clusters.map((cluster) => cluster.values), 1 - 2 * question.alpha);
    const sums = clusters.map(({ id, values }) => ({ id, candidate: [(0,sum/* total */.X)(values)], baseline: [0] }));
    const common = {
        ...(0,evidence/* summarize */.eh)(question, t, clusters.length, false),
        listRelabellings: () => relabelAll(sums, null),
    };
    if (clusters.length * label_swap/* DRAWS */.oZ > DRAWN_AT_MOST)
        return { ...common, pValue: t.pValue, method: 'clustered t' };
    const pValue = (0,label_swap/* labelSwapMidP */.cJ)(sums, (sum) => sum, question.random);
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
    const common = (0,evidence/* summarize */.eh)(question, t, groups.length, false);
    return {
        ...common,
        // A quantile may stand still while the items beneath it move.
        isConstant: common.isIdentical,
        pValue: common.isIdentical ? 1 : swap.pValue,
        method: 'joint-swap mid-p, bootstrap interval',
        listRelabellings: () => null,
        isRough: groups.length < evidence/* FEWEST_FOR_QUANTILES */.Qg,
        runs: null,
    };
}
function weighSinglePasses(question, differences) {
    const { pairs, alpha } = question;
    const lost = differences.filter((difference) => difference < 0).length;
    const gained = differences.filter((difference) => difference > 0).length;
    const deviation = Math.sqrt((lost + gained - (gained - lost) ** 2 / pairs.length) / pairs.length);
    const interval = tangoInterval(lost, gained, pairs.length, 1 - 2 * alpha);
    return {
        ...(0,evidence/* summarize */.eh)(question, { mean: (gained - lost) / pairs.length, deviation, ...interval }, pairs.length, true),
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
        differences: (0,label_swap/* listRelabellings */.vS)(item, itemValue ?? ((mean) => mean)),
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
    return [...groups].map(([id, group]) => ({ id, values: group })).sort((a, b) => (0,side/* compareText */.n6)(a.id, b.id));
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


/***/ }),

/***/ 50641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ judgeDrift),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   hE: () => (/* binding */ publishAnchor),
/* harmony export */   p2: () => (/* binding */ DRIFT_PARTS)
/* harmony export */ });
/* harmony import */ var _compare_baseline_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35695);
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31249);
/* harmony import */ var _compare_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75310);
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64220);
/* harmony import */ var _publish_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90011);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26067);







/**
 * The parts of the level that a gate's rules have against the baseline and against an anchor (weights: Bonferroni over the
 * two): what they promise of unchanged code, they promise together.
 */
const DRIFT_PARTS = { baseline: 0.8, anchor: 0.2 };
/**
 * Every require or review rule that compares, held against the anchor as a review rule: many small drops, each too small to
 * be seen against the baseline before it, are one that is seen against a run from long ago.
 */
function judgeDrift(anchor, given) {
    const rules = given.rules.filter((rule) => rule.list !== 'watch' && (0,_compare_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBaseline */ .Z)(rule)).map(againstAnchor);
    const found = { status: 'found', record: anchor.record, origin: { kind: 'anchor', words: anchor.words } };
    const { slices: _slices, ...settings } = given.settings;
    const comparison = (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)({
        ...given,
        rules,
        settings,
        baseline: (0,_compare_baseline_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .m)(given.candidate, found),
        seed: `${given.seed}/drift`,
        level: DRIFT_PARTS.anchor,
    });
    return comparison.rules.map((one) => ({
        ...one,
        // What little the anchor can show is no news about the comparison with the baseline.
        limit: null,
        result: { ...one.result, isDrift: true, reason: explain(one.result.reason) },
    }));
}
/** The anchor as a report keeps it: enough to judge again, and no output, as its file has them. */
function publishAnchor({ record, words }) {
    return { words: [...words], anchor: (0,_publish_record_js__WEBPACK_IMPORTED_MODULE_3__/* .publishRecord */ .l)(record, 'ids') };
}
/** What a reader must know of the rules against the anchor. */
function describeDrift({ words }, all) {
    const rules = all.filter(({ result }) => result.isDrift === true);
    const [baseline, own] = [DRIFT_PARTS.baseline, DRIFT_PARTS.anchor].map(_compare_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN);
    if (rules.length === 0)
        return [];
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Slow drift is looked for against the anchor, ${words}: ${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rules.length, 'rule')} held as under review, with ${[own ?? '']} of the level; the rules against the baseline have ${[baseline ?? '']}.`,
    ];
}
function againstAnchor({ slices: _slices, unsure: _unsure, ...rule }) {
    const text = rule.text.includes('baseline') ? rule.text.replace('baseline', 'anchor') : `${rule.text} of the anchor`;
    return { ...rule, list: 'review', text };
}
const REMEDIES = {
    BASELINE_NOT_COMPARABLE: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Bless a newer run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
    BASELINE_UNREADABLE: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Bless another run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
};
function explain({ code, text, remedy, place }) {
    const given = REMEDIES[code] ?? remedy;
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .createReason */ .H)(code, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Against the anchor (drift): ${text}`, given, place);
}


/***/ }),

/***/ 96930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ buildGateReport),
  i: () => (/* binding */ errorGate)
});

// EXTERNAL MODULE: ./build/core/attempts.js
var attempts = __webpack_require__(46666);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/side.js
var compare_side = __webpack_require__(26307);
;// CONCATENATED MODULE: ./build/core/compare/changes.js


/** Of a commit or a fingerprint: enough for a person to find it again. */
const SHORT = 12;
/** Each of these can move the scores by itself; a change of the code has two marks. */
const CAUSES = {
    commit: 'the code',
    task: 'the code',
    models: 'the model',
    prompts: 'the prompt',
    parameters: 'the parameters',
};
/** What is not the same on both sides, as far as both records say. */
function findChanges(candidate, baseline) {
    const [now, then] = [describe(candidate), describe(baseline)];
    return WHATS.flatMap((what) => {
        const [before, after] = [then[what], now[what]];
        if (what === 'commit' && hasSameTree(candidate, baseline))
            return [];
        if (before === null || after === null || (0,core_text/* plain */.pj)(before) === (0,core_text/* plain */.pj)(after))
            return [];
        return { what, before: [...before], after: [...after] };
    });
}
/** That more than one cause changed at once, so that nobody can tell by these two runs which of them a score follows. */
function describeMixedCauses(changes) {
    const causes = [...new Set(changes.flatMap(({ what }) => CAUSES[what] ?? []))];
    const last = causes.at(-1);
    if (causes.length < 2 || last === undefined)
        return [];
    return [
        (0,core_text/* say */.cv) `Since the baseline ${[`${causes.slice(0, -1).join(', ')} and ${last}`]} changed: this comparison cannot tell which of them made a difference.`,
    ];
}
const WHATS = ['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset'];
/** Null where a record does not say. Equal words mean that nothing changed. */
function describe(record) {
    const { identity, comparability, observed } = record;
    const { dataset, evaluators } = comparability;
    const commit = identity.headCommit ?? identity.commit;
    const hasEvaluators = Object.keys(evaluators).length > 0;
    // A run that is not ours has no parameters that we would know of, and no fingerprints either.
    const parameters = record.parameters ?? (hasEvaluators ? {} : null);
    // What was seen of the spans says nothing of what was used where there were none.
    const hasSpans = observed !== undefined && [observed.models, observed.prompts].some((seen) => seen.length > 0);
    return {
        commit: commit === undefined
            ? null
            : (0,core_text/* say */.cv) `${commit.slice(0, SHORT)}${identity.isDirty === true ? (0,core_text/* say */.cv) ` with changes that are in no commit` : []}`,
        task: (0,core_text/* say */.cv) `${record.task}`,
        models: observed === undefined || observed.models.length === 0 ? null : listAll(observed.models),
        prompts: hasSpans ? listAll(observed.prompts) : null,
        judge: observed === undefined || observed.judgeModels.length === 0 ? null : listAll(observed.judgeModels),
        parameters: parameters === null ? null : listAll(pairsOf(parameters)),
        evaluators: hasEvaluators ? listAll(pairsOf(evaluators).map(shorten)) : null,
        dataset: describeDataset(dataset),
    };
}
/** Content decides where it is known; when it was read does not. */
function describeDataset({ name, hash, selection }) {
    if (hash === null)
        return null;
    return (0,core_text/* say */.cv) `${name} with content ${hash.slice(0, SHORT)}${selection === undefined ? [] : (0,core_text/* say */.cv) `, of it ${selection}`}`;
}
/** Two commits of one tree are the same code. */
function hasSameTree({ identity: now }, { identity: then }) {
    return now.tree !== undefined && now.tree === then.tree && now.isDirty !== true && then.isDirty !== true;
}
/** A hash at the end of a text. */
function shorten(text) {
    return text.replace(/([0-9a-f]{12})[0-9a-f]{20,}$/, '$1');
}
function pairsOf(named) {
    return Object.entries(named).map(([name, value]) => `${name} ${value}`);
}
function listAll(values) {
    const sorted = [...new Set(values)].sort(compare_side/* compareText */.n6);
    if (sorted.length === 0)
        return ['none'];
    return sorted.flatMap((value, index) => (index === 0 ? (0,core_text/* say */.cv) `${value}` : (0,core_text/* say */.cv) `, ${value}`));
}

// EXTERNAL MODULE: ./build/core/compare/pairing.js
var compare_pairing = __webpack_require__(68434);
;// CONCATENATED MODULE: ./build/core/compare/item-counts.js

/** Nothing is dropped silently: what was run, what failed, and what has no partner on the other side. */
function countItems(candidate, total, baseline) {
    const pairing = baseline.kind === 'found' || baseline.kind === 'unusable' ? (baseline.pairing ?? compare_pairing/* unpaired */.ZL) : compare_pairing/* unpaired */.ZL;
    // An item whose turn never came has neither an output nor a failure.
    const results = [...(candidate?.items.values() ?? [])]
        .map((repetitions) => repetitions.filter(({ error }) => error?.code !== 'CANCELLED'))
        .filter((repetitions) => repetitions.length > 0);
    const failed = results.filter((repetitions) => repetitions.some((result) => result.error !== null)).length;
    return {
        total,
        scored: results.length - failed,
        failed,
        unpaired: (0,compare_pairing/* countUnpaired */.ku)(pairing),
        onlyCandidate: [...pairing.onlyCandidate],
        onlyBaseline: [...pairing.onlyBaseline],
        changed: [...pairing.changed],
    };
}

// EXTERNAL MODULE: ./build/core/statistics/mean.js
var mean = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/core/statistics/share.js
var share = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/core/compare/item-values.js
var item_values = __webpack_require__(56406);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/core/compare/new-cases.js





/**
 * A warning about items that came with the change and that the baseline, which has not the change, answers well already:
 * they are no proof of what the change mends. An item is answered well when it meets the condition of every require rule,
 * or has the best value where a rule has no condition for one item.
 */
function describeIdleCases(added, rules, scores, baseline) {
    if (baseline.kind !== 'found' || added.length === 0)
        return [];
    const { side, pairing } = baseline;
    const paired = new Set(pairing.paired);
    const required = rules.filter((rule) => rule.list === 'require');
    const idle = added.filter((id) => {
        if (!paired.has(id) || side.items.get(id)?.some((result) => result.error !== null) !== false)
            return false;
        const answers = required.map((rule) => isAnsweredWell(id, rule, scores.get(rule.score)));
        return answers.includes(true) && !answers.includes(false);
    });
    if (idle.length === 0)
        return [];
    const [noun, these] = idle.length === 1 ? ['it does', 'This new case passes'] : ['they do', 'These new cases pass'];
    return [
        (0,core_text/* say */.cv) `${[these]} without the change, so ${[noun]} not show what it mends: ${(0,core_text/* list */.p_)(idle)} (${(0,words/* count */.U9)(idle.length, 'item')}).`,
    ];
}
/** Null where nothing can be said of this item by this rule. */
function isAnsweredWell(id, rule, state) {
    if (state === undefined || 'code' in state || state.baseline.kind !== 'found')
        return null;
    const sample = state.baseline.sample.items.get(id);
    return sample === undefined ? null : (meetsRule(rule, sample) ?? isBest(sample, state));
}
function meetsRule(rule, sample) {
    const { statistic, operator, bound } = rule.condition;
    if (statistic.name === 'share') {
        const wantsMore = operator !== '<=' && operator !== '<';
        return (0,item_values/* itemValue */.R)((0,item_values/* viewItems */.k)(rule), sample) === (wantsMore ? 1 : 0);
    }
    const isOfItems = ['mean', 'median', 'min', 'max', 'percentile'].includes(statistic.name);
    if (!isOfItems || bound.kind !== 'number' || sample.values.some((value) => typeof value !== 'number'))
        return null;
    return (0,share/* compareNumbers */.S$)((0,item_values/* itemValue */.R)((0,item_values/* viewItems */.k)(rule), sample), operator, bound.value);
}
function isBest({ values }, { type }) {
    if (type.kind === 'text' || type.range === null)
        return null;
    return (0,mean/* average */.G)(values.map(Number)) === type.range[type.better === 'higher' ? 1 : 0];
}

// EXTERNAL MODULE: ./build/core/judge-models.js
var judge_models = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/core/spec/rules.js
var rules = __webpack_require__(45611);
// EXTERNAL MODULE: ./build/core/spec/schema-issues.js
var schema_issues = __webpack_require__(99090);
// EXTERNAL MODULE: ./build/core/compare/adjust.js + 2 modules
var adjust = __webpack_require__(25819);
// EXTERNAL MODULE: ./build/core/compare/evaluators.js
var evaluators = __webpack_require__(42622);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
;// CONCATENATED MODULE: ./build/core/compare/notes.js








const ADJUSTMENT_WORDS = {
    'joint relabelling': 'relabelling the items jointly for all of them (Westfall and Young)',
    Holm: 'Holm’s method',
};
/** Below it the promise about unchanged code is not made. */
const PROMISED_FROM = 20;
/** What a reader must know to read the numbers rightly; each is there only when it is so. */
function findNotes({ candidate, baseline, comparison, slices, settings }) {
    const counted = comparison.rules.filter((rule) => rule.result.list !== 'watch');
    return [
        ...describeSides(candidate, baseline, counted),
        ...[...comparison.scores.values()].flatMap(describeScore),
        ...describeUnknownSettings(settings, candidate, comparison),
        ...describeTests(counted, comparison.adjustment),
        ...(slices === undefined ? [] : describeSlices(comparison, slices)),
    ];
}
/** What is said of a score that this run does not have changes nothing, so a slip of the pen would never be seen. */
function describeUnknownSettings(settings, candidate, comparison) {
    const known = new Set([
        ...rules/* BUILT_IN_SCORES */.n4,
        ...(0,readings/* scoreNames */.Xc)(candidate),
        ...(candidate.record.runScores ?? []).map(({ name }) => name),
        ...comparison.rules.map(({ rule }) => rule.score),
    ]);
    return Object.keys(settings)
        .filter((name) => !known.has(name))
        .map((name) => (0,core_text/* say */.cv) `${'scores'} says something of ${name}, and no score of this run is called that.${(0,schema_issues/* didYouMean */.au)(name, known)}`);
}
function describeSlices({ rules, slices }, { by, min }) {
    const asked = [...new Set(rules.flatMap(({ rule }) => (rule.slices === true ? [rule.score] : [])))];
    const without = asked.filter((score) => !rules.some(({ rule, slice }) => rule.score === score && slice !== undefined));
    return [
        ...(without.length === 0
            ? []
            : [
                (0,core_text/* say */.cv) `No slice by ${(0,core_text/* list */.p_)(by)} has ${min} items: the rules on ${(0,core_text/* list */.p_)(without)} are held for the whole dataset alone.`,
            ]),
        ...(slices.left === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${(0,words/* count */.U9)(slices.left, 'slice')} of fewer than ${(0,words/* count */.U9)(min, 'item')} ${[slices.left === 1 ? 'is' : 'are']} not listed.`,
            ]),
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
    const changed = [...new Set(counted.flatMap((rule) => (0,evaluators/* changedEvaluators */.f)(rule.result.score, candidate, side)))];
    return [
        ...dirty,
        ...(now === then ? [] : [(0,core_text/* say */.cv) `The baseline was run on the dataset ${then}, the candidate on ${now}.`]),
        ...describeApart('changed since the baseline, and not compared', pairing.changed),
        ...describeApart('new since the baseline', pairing.onlyCandidate),
        ...describeApart('in the baseline and no longer in the dataset', pairing.onlyBaseline),
        ...(pairing.unchosen === 0
            ? []
            : [
                (0,core_text/* say */.cv) `The two runs chose other items of the dataset: ${(0,words/* count */.U9)(pairing.unchosen, 'item')} of one of them ${[pairing.unchosen === 1 ? 'is' : 'are']} left aside.`,
            ]),
        ...(pairing.unverified === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(pairing.unverified, 'item')} paired by id alone: a record does not say what their content was.`]),
        ...(failed === 0
            ? []
            : [(0,core_text/* say */.cv) `${(0,words/* count */.U9)(failed, 'item')} of the baseline failed, and count as the worst value there.`]),
        ...(unknown.length === 1
            ? [(0,core_text/* say */.cv) `Only one of the two runs says which evaluators scored it: they are taken to be the same.`]
            : []),
        ...describeRescored(candidate, side),
        ...describeChanged(changed, candidate, side),
    ];
}
function describeRescored({ record: now }, { record: then }) {
    if (then.rescored === undefined)
        return [];
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    const scores = (0,core_text/* list */.p_)(then.rescored.scores);
    return [
        judge === null
            ? (0,core_text/* say */.cv) `The evaluators of ${scores} changed since the baseline: its stored outputs were scored again by this run’s evaluators.`
            : (0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}: for ${scores} the baseline’s stored outputs were scored again.`,
    ];
}
function describeChanged(changed, { record: now }, { record: then }) {
    const judge = (0,judge_models/* findOtherJudge */.P2)(now, then);
    if (judge === null || changed.length === 0) {
        return changed.map((name) => (0,core_text/* say */.cv) `The evaluator ${name} changed since the baseline: its scores have no baseline yet.`);
    }
    return [(0,core_text/* say */.cv) `The candidate was ${(0,judge_models/* describeOtherJudge */.vN)(judge)}: the scores of ${(0,core_text/* list */.p_)(changed)} have no baseline yet.`];
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
    const hasNoFloor = type.kind === 'number' && type.range === null && !(0,readings/* isBuiltIn */.qi)(score);
    return [
        ...(hasNoFloor
            ? [
                (0,core_text/* say */.cv) `${score} has no range: a failed item counts as the worst value seen, ${(0,words/* number */.ai)(type.worst)}. A range under scores would say what is worst.`,
            ]
            : []),
        ...missing.flatMap((one) => one.count === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${score} is missing on ${(0,words/* count */.U9)(one.count, 'output')} of the ${[one.side]}: counted as the worst value, in comparisons on both sides.`,
            ]),
    ];
}
function describeTests(rules, adjustment) {
    const counted = rules.filter((rule) => rule.slice === undefined);
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
        ...(adjustment.method === null
            ? []
            : [
                (0,core_text/* say */.cv) `The relative rules are tested together: their p-values are adjusted by ${[ADJUSTMENT_WORDS[adjustment.method]]}.`,
            ]),
        ...(adjustment.slices === 0
            ? []
            : [
                (0,core_text/* say */.cv) `${(0,words/* count */.U9)(adjustment.slices, 'rule')} on slices ${[adjustment.slices === 1 ? 'has' : 'share']} ${[(0,words/* percent */.KN)(adjust/* LEVEL_PARTS */.Ke.slices)]} of the level, adjusted by ${[ADJUSTMENT_WORDS.Holm]}; the rules on the whole dataset have the rest.`,
            ]),
    ];
}

// EXTERNAL MODULE: ./build/core/compare/waivers.js
var waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/statistics/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(40708);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var statistics_random = __webpack_require__(17277);
// EXTERNAL MODULE: ./build/core/compare/item-change.js + 1 modules
var item_change = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/core/compare/pair-samples.js
var pair_samples = __webpack_require__(36798);
;// CONCATENATED MODULE: ./build/core/compare/broken-items.js





/** Results of the baseline from which an item's own repetitions are tested. */
const FEWEST_RUNS = 5;
/** Expected share of false flags among the flagged. */
const FALSE_DISCOVERIES = 0.1;
/**
 * Items whose repetitions show by themselves that they got worse, where the baseline has runs enough to tell: one-sided
 * exact tests of each item and score, at a false discovery rate over all of them. As `keyOf` names them.
 */
function findBrokenItems(scores, seed) {
    const tested = [...new Set(scores)].flatMap((state) => {
        const { score, type, baseline } = state;
        if (type.kind === 'text' || baseline.kind !== 'found' || !hasRuns(baseline.sample))
            return [];
        const random = (0,statistics_random/* createRandom */.s)(`${seed}/items/${score}`);
        const orient = (values) => values.map((value) => (type.better === 'higher' ? Number(value) : -Number(value)));
        return (0,pair_samples/* pairSamples */.I)(state, baseline).flatMap(({ id, candidate: now, baseline: before }) => {
            if (before.values.length < FEWEST_RUNS)
                return [];
            const results = { candidate: orient(now.values), baseline: orient(before.values) };
            // What did not fall cannot be found, and counts among the tests all the same.
            const hasFallen = (0,mean/* average */.G)(results.candidate) < (0,mean/* average */.G)(results.baseline);
            return [{ key: keyOf(id, score), pValue: hasFallen ? (0,item_change/* breakPValue */.d)(results, random) : 1 }];
        });
    });
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map(({ pValue }) => pValue));
    return new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES).map(({ key }) => key));
}
function hasRuns({ items }) {
    for (const { values } of items.values())
        if (values.length >= FEWEST_RUNS)
            return true;
    return false;
}
/** One item on one score. */
function keyOf(id, score) {
    return JSON.stringify([id, score]);
}

;// CONCATENATED MODULE: ./build/core/compare/shown-results.js
/** Of the candidate what explains the loss: the first of its worst repetitions on a score. */
function showWorst(results, sample, goodness) {
    return showLeast(results, sample, (one) => goodness(one));
}
/** Of the baseline what was lost: the first of its best repetitions; without a sample of the score, the first of all. */
function showBest(results, sample, goodness) {
    return sample === undefined ? show(results, results[0]) : showLeast(results, sample, (one) => -goodness(one));
}
/** The first repetition that failed, and the first of the baseline that did not. */
function showFailure(results, before = []) {
    return {
        candidate: show(results, results.find(({ error }) => error !== null)),
        baseline: show(before, before.find(({ error }) => error === null) ?? before[0]),
    };
}
/** What both sides saw and answered, with links. */
function quoteResults({ candidate, baseline }, item, mayQuote) {
    const [now, before] = [candidate?.result, baseline?.result];
    const shown = {
        ...(now?.link === undefined ? {} : { candidateLink: now.link }),
        ...(before?.link === undefined ? {} : { baselineLink: before.link }),
        ...(candidate === null || candidate.of === 1 ? {} : { candidateRepetition: placeOf(candidate) }),
        ...(baseline === null || baseline.of === 1 ? {} : { baselineRepetition: placeOf(baseline) }),
    };
    if (!mayQuote)
        return shown;
    return {
        ...shown,
        ...(item === undefined ? {} : { input: item.input }),
        ...(item?.expectedOutput === undefined ? {} : { expectedOutput: item.expectedOutput }),
        ...(now?.output === undefined ? {} : { candidateOutput: now.output }),
        ...(before?.output === undefined ? {} : { baselineOutput: before.output }),
    };
}
function showLeast(results, { values, ...sample }, rank) {
    // What a failure excludes (latency, cost) is not among the values.
    const valued = values.length === results.length ? results : results.filter(({ error }) => error === null);
    const ranks = values.map((value) => rank({ ...sample, values: [value] }));
    const least = ranks.reduce((a, b) => Math.min(a, b), Infinity);
    return show(results, valued[ranks.indexOf(least)] ?? results[0]);
}
function show(results, result) {
    return result === undefined ? null : { result, number: results.indexOf(result) + 1, of: results.length };
}
function placeOf({ number, of }) {
    return { number, of };
}

;// CONCATENATED MODULE: ./build/core/compare/worst-items.js





/** Differences: more than anybody reads; the records have them all. */
const SHOWN = 50;
/** Above any drop: an item that failed and did not fail before. */
const FAILURE = 3;
/** Above any other drop: an item whose repetitions alone show it. */
const BREAK = 2;
const DROP = 1;
/**
 * The items that a reader should open, the worst first: those that failed, then the largest drops on the scores that
 * count, then those that a broken absolute rule is about.
 */
function findWorstItems(input) {
    const counted = input.comparison.rules.flatMap((compared) => {
        const state = input.comparison.scores.get(compared.rule.score);
        const isListed = compared.rule.list !== 'watch' && compared.result.waiver === undefined;
        return !isListed || state === undefined || 'code' in state ? [] : [{ compared, state }];
    });
    const ranked = new Map();
    const broken = findBrokenItems(counted.map(({ state }) => state), input.seed);
    const drops = counted.flatMap((each) => findDrops(input, each)).map((drop) => markBroken(drop, broken));
    for (const one of [...findFailures(input), ...drops]) {
        const key = keyOf(one.difference.id, one.difference.score);
        if ((ranked.get(key)?.rank ?? 0) < one.rank)
            ranked.set(key, one);
    }
    const items = new Map((input.dataset?.items ?? []).map((item) => [item.id, item]));
    const all = [...ranked.values()].sort((a, b) => b.rank - a.rank);
    const listed = all.slice(0, SHOWN);
    return {
        listed: listed.map(({ difference, shown }) => ({
            ...difference,
            ...quoteResults(shown, items.get(difference.id), input.mayQuote),
        })),
        leftOut: worst_items_countItems(all) - worst_items_countItems(listed),
    };
}
function worst_items_countItems(all) {
    return new Set(all.map(({ difference }) => difference.id)).size;
}
function findFailures({ candidate, baseline, mayQuote }) {
    return [...candidate.items].flatMap(([id, results]) => {
        const error = results.find((result) => result.error !== null)?.error;
        if (error === undefined || error === null)
            return [];
        const before = baseline?.items.get(id);
        const failedBefore = before?.some((result) => result.error !== null) ?? false;
        const share = (0,mean/* average */.G)(results.map((result) => (result.error === null ? 0 : 1)));
        return {
            rank: (failedBefore ? DROP : FAILURE) + share / 2,
            difference: {
                id,
                score: 'errors',
                candidate: share,
                baseline: before === undefined ? null : (0,mean/* average */.G)(before.map((result) => (result.error === null ? 0 : 1))),
                why: mayQuote ? [...(0,core_text/* say */.cv) `${error.code}: ${error.message}`] : [...(0,core_text/* say */.cv) `${error.code}`],
            },
            shown: showFailure(results, before),
        };
    });
}
function markBroken(drop, broken) {
    const { id, score } = drop.difference;
    if (!broken.has(keyOf(id, score)))
        return drop;
    return {
        ...drop,
        rank: Math.min(FAILURE, drop.rank - DROP + BREAK),
        difference: { ...drop.difference, isBroken: true },
    };
}
function findDrops(input, { compared, state }) {
    const { rule, slice } = compared;
    const goodness = goodnessOf(rule, state);
    const before = state.baseline.kind === 'found' ? state.baseline : null;
    const paired = new Set(before?.paired);
    const isShort = compared.result.outcome === 'broken' && !compared.isRelative;
    return [...state.candidate.items].flatMap(([id, sample]) => {
        const results = input.candidate.items.get(id) ?? [];
        if (slice?.ids.has(id) === false || results.some((result) => result.error !== null))
            return [];
        const earlier = paired.has(id) ? before?.sample.items.get(id) : undefined;
        const now = goodness(sample);
        const drop = earlier === undefined ? 0 : goodness(earlier) - now;
        const short = isShort ? 1 - now : 0;
        if (drop <= 0 && short <= 0)
            return [];
        const shown = {
            candidate: showWorst(results, sample, goodness),
            baseline: showBest(input.baseline?.items.get(id) ?? [], earlier, goodness),
        };
        return {
            rank: drop > 0 ? DROP + Math.min(1, drop) : Math.min(DROP, short),
            difference: {
                id,
                score: rule.score,
                candidate: shownValue(sample),
                baseline: earlier === undefined ? null : shownValue(earlier),
                why: [...why(rule.score, shown.candidate?.result, input.mayQuote)],
            },
            shown,
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
            const met = (0,mean/* average */.G)(values.map((value) => (value === null ? Number(!wantsMore) : (0,share/* meetsCondition */.Iz)(value, statistic))));
            return wantsMore ? met : 1 - met;
        };
    }
    const samples = [candidate, ...(baseline.kind === 'found' ? [baseline.sample] : [])];
    const seen = samples.flatMap((sample) => [...sample.items.values()].flatMap(({ values }) => values.map(Number)));
    const low = type.range?.[0] ?? seen.reduce((a, b) => Math.min(a, b));
    const high = type.range?.[1] ?? seen.reduce((a, b) => Math.max(a, b));
    return ({ values }) => {
        const part = high === low ? 1 : ((0,mean/* average */.G)(values.map(Number)) - low) / (high - low);
        return type.better === 'higher' || high === low ? part : 1 - part;
    };
}
function shownValue({ values }) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length > 0 ? (0,mean/* average */.G)(numbers) : (values.find((value) => typeof value === 'string') ?? null);
}
function why(score, result, mayQuote) {
    if (!mayQuote || result === undefined)
        return [];
    const { comments = {}, scoreErrors } = result;
    const comment = Object.hasOwn(comments, score) ? comments[score] : undefined;
    if (comment !== undefined)
        return (0,core_text/* say */.cv) `${comment}`;
    const failure = scoreErrors.find((one) => one.evaluator === score);
    return failure === undefined ? [] : (0,core_text/* say */.cv) `${failure.message}`;
}

// EXTERNAL MODULE: ./build/core/drift.js
var drift = __webpack_require__(50641);
;// CONCATENATED MODULE: ./build/core/next.js

/** What a reader can do now, by what decided. Remedies of single causes stand with their causes. */
function adviseNext({ verdict }, rules, baseline, worst, approval) {
    const first = baseline.kind === 'missing'
        ? [
            baseline.isFile
                ? (0,core_text/* say */.cv) `Commit the file that --save has made of this run: it is the baseline from then on.`
                : (0,core_text/* say */.cv) `This run becomes the baseline once the gate runs on the branch that is compared with: merge, or run its workflow there.`,
        ]
        : [];
    switch (verdict) {
        case 'error':
            return [];
        case 'failed':
            return [
                ...adviseWorst(worst, baseline),
                ...(hasOnlyFailed(worst)
                    ? []
                    : [
                        (0,core_text/* say */.cv) `If the change is meant, say so in this pull request: adapt the expected outputs in the dataset, or the rule in the spec.`,
                    ]),
                ...first,
            ];
        case 'needs-review':
            return [
                approval === undefined
                    ? (0,core_text/* say */.cv) `Look at what the review rules say; whoever accepts it changes the rule in this pull request.`
                    : (0,core_text/* say */.cv) `Look at what the review rules say; whoever accepts it approves, or changes the rule in this pull request.`,
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
function adviseWorst(worst, baseline) {
    if (worst.length === 0)
        return [];
    if (hasOnlyFailed(worst))
        return [(0,core_text/* say */.cv) `Mend what the failed items say.`];
    return baseline.kind === 'found'
        ? [(0,core_text/* say */.cv) `Open the worst items and compare what both sides answered.`]
        : [(0,core_text/* say */.cv) `Open the worst items and look at what was answered.`];
}
/** No answer got worse: there are answers that never came, which nobody can have meant. */
function hasOnlyFailed(worst) {
    return worst.length > 0 && worst.every(({ score }) => score === 'errors');
}
function needsMoreItems(rules) {
    return rules.some((rule) => rule.result.list !== 'watch' && rule.result.outcome === 'unsure' && !rule.lacksBaseline);
}

// EXTERNAL MODULE: ./build/core/part-run.js
var part_run = __webpack_require__(7185);
// EXTERNAL MODULE: ./build/core/publish-record.js
var publish_record = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/core/reason.js
var reason = __webpack_require__(64220);
;// CONCATENATED MODULE: ./build/core/gate-report.js














/** The report of a gate that was judged, or that was found unfit to be. */
function buildGateReport(input, { seed, candidate, baseline, rules, comparison, decision }) {
    const mayQuote = input.reportText === 'full';
    const before = baseline.kind === 'found' ? baseline.side : null;
    const changes = input.baseline.status === 'found' ? findChanges(input.candidate, input.baseline.record) : [];
    const worst = findWorstItems({ comparison, candidate, baseline: before, dataset: input.dataset, seed, mayQuote });
    return {
        name: input.gate,
        ...(input.description === undefined ? {} : { description: input.description }),
        seed,
        verdict: decision.verdict,
        reasons: [...decision.reasons],
        rules: comparison.rules.map((rule) => rule.result),
        items: countItems(candidate, input.dataset?.items.length ?? (0,part_run/* countPlanned */.Wn)(candidate), baseline),
        baselineState: describeBaseline(input.baseline, baseline),
        worst: worst.listed,
        ...(worst.leftOut === 0 ? {} : { worstLeftOut: worst.leftOut }),
        notes: [
            ...(0,attempts/* describeAttempts */.U_)(input.candidate),
            ...(input.notes ?? []),
            ...(input.anchor === undefined ? [] : (0,drift/* describeDrift */.ZP)(input.anchor, comparison.rules)),
            ...(0,waivers/* describeIdleWaivers */.f0)(input.rules.waivers, rules),
            ...describeMixedCauses(changes),
            ...findNotes({ candidate, baseline, comparison, slices: input.rules.slices, settings: input.rules.scores }),
            ...describeIdleCases(input.addedItems ?? [], rules, comparison.scores, baseline),
        ].map((note) => [...note]),
        ...(input.baseline.status === 'found' ? { changes } : {}),
        ...(input.anchor === undefined ? {} : { drift: (0,drift/* publishAnchor */.hE)(input.anchor) }),
        ...(input.rules.slices === undefined ? {} : { slices: [...comparison.slices.rows] }),
        ...(input.rules.waivers.length === 0 ? {} : { waivers: input.rules.waivers.map(waivers/* publishWaiver */.qO) }),
        ...(input.approval === undefined || !decision.asksReview ? {} : { approval: input.approval }),
        next: adviseNext(decision, comparison.rules, baseline, worst.listed, input.approval).map((text) => [...text]),
        candidate: (0,publish_record/* publishRecord */.l)(input.candidate, input.reportText),
        baseline: input.baseline.status === 'found' ? (0,publish_record/* publishRecord */.l)(input.baseline.record, input.reportText) : null,
    };
}
/** A gate that could not be judged, with as much of its candidate as there is. */
function errorGate(gate, problems, candidate) {
    const side = candidate === undefined ? null : (0,compare_side/* createSide */.qB)(candidate);
    return {
        name: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        seed: '',
        verdict: 'error',
        reasons: problems.map(reason/* reasonOf */.A),
        rules: [],
        items: countItems(side, side?.items.size ?? 0, { kind: 'none' }),
        baselineState: { status: 'error', words: [...(0,core_text/* say */.cv) `not looked at`] },
        worst: [],
        notes: [],
        next: [],
        candidate: candidate === undefined ? null : (0,publish_record/* publishRecord */.l)(candidate, gate.reportText ?? 'ids'),
        baseline: null,
    };
}
function describeBaseline(baseline, state) {
    if (baseline.status === 'missing')
        return { status: 'missing', words: [...baseline.reason] };
    if (baseline.status === 'none')
        return { status: 'none', words: [...(0,core_text/* say */.cv) `none was asked for`] };
    return { status: state.kind === 'unusable' ? 'error' : 'found', words: [...baseline.origin.words] };
}


/***/ }),

/***/ 34009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/compare/baseline-state.js
var baseline_state = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/compare/side.js
var side = __webpack_require__(26307);
// EXTERNAL MODULE: ./build/core/compare/words.js
var words = __webpack_require__(37831);
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
    const duplicate = (0,side/* findDuplicate */.jS)(candidate);
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
    const leftOut = new Set(record.stopEarly?.notRun);
    const absent = (dataset?.items ?? [])
        .filter(({ id }) => !candidate.items.has(id) && !leftOut.has(id))
        .map((item) => item.id);
    if (results.length === 0) {
        return { code: 'NO_ITEM_RAN', text: (0,core_text/* say */.cv) `No item was run.`, remedy: (0,core_text/* say */.cv) `Check that the dataset has items.` };
    }
    const planned = record.planned - leftOut.size * record.comparability.repeat;
    const isWhole = record.complete || leftOut.size > 0;
    if (!isWhole || results.length < planned || absent.length > 0) {
        const which = absent.length > 0 ? (0,core_text/* say */.cv) `; without a result: ${(0,core_text/* list */.p_)(absent)}` : [];
        return {
            code: 'RUN_INCOMPLETE',
            text: (0,core_text/* say */.cv) `The run is not complete: ${results.length} of ${(0,words/* count */.U9)(record.planned, 'result')}${which}.`,
            remedy: (0,core_text/* say */.cv) `Run the gate again; a part of a dataset is never judged as the whole.`,
        };
    }
    return null;
}

// EXTERNAL MODULE: ./build/core/compare/compare.js + 3 modules
var compare = __webpack_require__(31249);
// EXTERNAL MODULE: ./build/core/compare/default-rules.js
var default_rules = __webpack_require__(63041);
// EXTERNAL MODULE: ./build/core/compare/look.js + 1 modules
var compare_look = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/core/compare/readings.js
var readings = __webpack_require__(11773);
// EXTERNAL MODULE: ./build/core/compare/run-scores.js
var run_scores = __webpack_require__(5183);
// EXTERNAL MODULE: ./build/core/compare/slices.js
var slices = __webpack_require__(67187);
// EXTERNAL MODULE: ./build/core/compare/waivers.js
var compare_waivers = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/core/reason.js
var reason = __webpack_require__(64220);
;// CONCATENATED MODULE: ./build/core/decide.js


/** The first verdict that matches, in the order error, failed, needs-review, inconclusive, passed. What is watched never counts. */
function decide(evidences, policies) {
    const { approval } = evidences;
    const rules = evidences.rules
        .filter((rule) => rule.result.list !== 'watch')
        .toSorted((a, b) => b.severity - a.severity);
    const judged = rules.map((rule) => ({ rule, weight: weigh(rule, policies) }));
    const reasonsOf = (weight) => judged.filter((one) => one.weight === weight).map(({ rule }) => explain(rule, policies));
    const errors = distinct([...evidences.problems.map(reason/* reasonOf */.A), ...reasonsOf('error')]);
    const failed = distinct([
        ...evidences.guards.toSorted((a, b) => b.severity - a.severity).map(explainGuard),
        ...reasonsOf('failed'),
    ]);
    const reviewed = distinct(reasonsOf('needs-review'));
    const asksReview = reviewed.length > 0;
    const isApproved = approval?.status === 'approved';
    const accepted = asksReview && isApproved ? [(0,reason/* createReason */.H)('APPROVED', describeApproval(approval)), ...reviewed] : [];
    const unsure = distinct([
        ...reasonsOf('inconclusive'),
        ...judged
            .filter(({ rule, weight }) => weight === 'needs-review' && isOpen(rule))
            .map(({ rule }) => rule.result.reason),
    ]);
    if (errors.length > 0)
        return { verdict: 'error', reasons: [...errors, ...failed, ...reviewed], asksReview };
    if (failed.length > 0)
        return { verdict: 'failed', reasons: [...failed, ...reviewed], asksReview };
    if (asksReview && !isApproved) {
        return { verdict: 'needs-review', reasons: [...reviewed, ...describeNoApproval(approval)], asksReview };
    }
    if (unsure.length > 0)
        return { verdict: 'inconclusive', reasons: distinct([...unsure, ...accepted]), asksReview };
    if (asksReview)
        return { verdict: 'passed', reasons: accepted, asksReview };
    return { verdict: 'passed', reasons: [(0,reason/* createReason */.H)('PASSED', describePass(rules))], asksReview };
}
/** What one rule makes of the verdict. A broken review rule is a person's to accept, and so is one that counts as broken. */
function weigh(compared, policies) {
    const { result } = compared;
    if (result.outcome === 'unmeasured')
        return 'error';
    if (result.outcome === 'held' || result.waiver !== undefined)
        return null;
    const blocking = result.list === 'require' ? 'failed' : 'needs-review';
    if (result.outcome === 'broken')
        return blocking;
    const { policy } = policyFor(compared, policies);
    if (policy === 'fail')
        return blocking;
    return policy === 'review' ? 'needs-review' : 'inconclusive';
}
/** Unsure and relative: accepted or not, the evidence does not exclude a regression. */
function isOpen({ result }) {
    return result.outcome === 'unsure';
}
/** That there is no baseline is decided before anything else; then a rule's own word, the preset's, the gate's. */
function policyFor({ rule, lacksBaseline }, policies) {
    if (lacksBaseline) {
        return { policy: policies.onMissingBaseline, setting: (0,core_text/* say */.cv) `onMissingBaseline: ${[policies.onMissingBaseline]}` };
    }
    if (rule.unsure !== undefined)
        return { policy: rule.unsure, setting: (0,core_text/* say */.cv) `unsure: ${[rule.unsure]} of this rule` };
    if (policies.preset === 'strict')
        return { policy: 'fail', setting: (0,core_text/* say */.cv) `preset: strict` };
    return { policy: policies.unsure, setting: (0,core_text/* say */.cv) `unsure: ${[policies.unsure]}` };
}
function explain(compared, policies) {
    const { outcome, reason } = compared.result;
    if (outcome !== 'unsure' || reason.remedy !== undefined)
        return reason;
    const { policy, setting } = policyFor(compared, policies);
    return policy === 'pass' ? reason : { ...reason, remedy: [...(0,core_text/* say */.cv) `The spec says ${setting}, so this counts.`] };
}
function explainGuard({ code, text, remedy }) {
    return (0,reason/* createReason */.H)(code, text, remedy);
}
function describeApproval({ words }) {
    return (0,core_text/* say */.cv) `What needs review is accepted. ${words}`;
}
function describeNoApproval(approval) {
    if (approval === undefined)
        return [];
    return [(0,reason/* createReason */.H)(approval.status === 'unknown' ? 'APPROVAL_UNKNOWN' : 'NOT_APPROVED', approval.words)];
}
function describePass(rules) {
    const counted = rules.filter((rule) => rule.result.waiver === undefined);
    const whole = counted.filter((rule) => rule.slice === undefined);
    const waived = rules.filter((rule) => rule.slice === undefined).length - whole.length;
    const aside = waived === 0 ? [] : (0,core_text/* say */.cv) ` ${[waived === 1 ? 'One rule is' : `${String(waived)} rules are`]} waived.`;
    if (rules.length === 0)
        return (0,core_text/* say */.cv) `Nothing is required: every rule is only watched.`;
    if (counted.length === 0)
        return (0,core_text/* say */.cv) `Nothing is required for now: every rule is waived.`;
    const relative = whole.find((rule) => rule.result.estimate !== null);
    const slices = new Set(counted.flatMap(({ slice }) => (slice === undefined ? [] : [slice]))).size;
    const inSlices = slices === 0 ? '' : `, also in ${slices === 1 ? 'the one slice' : `${String(slices)} slices`}`;
    const all = `${whole.length === 1 ? 'The one rule holds' : `All ${String(whole.length)} rules hold`}${inSlices}`;
    return (0,core_text/* say */.cv) `${[all]}.${aside}${relative === undefined ? [] : (0,core_text/* say */.cv) ` ${relative.result.reason.text}`}`;
}
/** Rules that lack the same thing say the same sentence once. */
function distinct(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

// EXTERNAL MODULE: ./build/core/drift.js
var core_drift = __webpack_require__(50641);
// EXTERNAL MODULE: ./build/core/gate-report.js + 8 modules
var gate_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./build/core/part-run.js
var part_run = __webpack_require__(7185);
// EXTERNAL MODULE: ./build/core/statistics/random.js
var random = __webpack_require__(17277);
// EXTERNAL MODULE: ./build/core/compare/guards.js
var compare_guards = __webpack_require__(87374);
// EXTERNAL MODULE: ./build/core/compare/measure.js
var measure = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/core/compare/outcome.js
var outcome = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/core/statistics/index.js + 5 modules
var statistics = __webpack_require__(14889);
// EXTERNAL MODULE: ./build/core/statistics/distributions.js
var distributions = __webpack_require__(9879);
;// CONCATENATED MODULE: ./build/core/stop.js









/**
 * Whether a run may be given up as unlikely to break a rule: every rule that counts is relative, and none of them makes
 * being unsure count. What is not about the baseline is about every item, and a slice that is too small to be judged so far
 * may be large enough at the end.
 */
function mayGiveUp(rules, waived, settings) {
    const counted = rules.filter(({ list, score }) => list !== 'watch' && !waived.has(score));
    return counted.every((rule) => (0,measure/* needsBaseline */.Z)(rule) &&
        rule.slices !== true &&
        (0,statistics/* findStatistic */.Y)(rule.condition.statistic).relative !== null &&
        policyFor({ rule, lacksBaseline: false }, settings).policy === 'pass');
}
/**
 * Why a run may stop at this look, as the end of a sentence; null when it must go on. It stops when the verdict cannot get
 * worse (a rule of the strictest list is broken at the level of this look, or a guard would fire whatever the rest shows),
 * or when it is given up: no rule is likely to be broken by the rest.
 */
function findStop({ rules, guards }, look, canGiveUp, preset) {
    const counted = rules.filter(({ result }) => result.list !== 'watch' && result.waiver === undefined);
    const isOpen = ({ result, lacksBaseline }) => result.outcome === 'unmeasured' || lacksBaseline;
    if (counted.length === 0 || counted.some(isOpen))
        return null;
    const guard = guards.find(({ code, severity }) => code === 'SCORE_AT_WORST' || (code === 'TOO_MANY_ITEMS_FAILED' && severity * look.share > compare_guards/* FAILED_LIMIT */.m_));
    if (guard !== undefined)
        return guard.text;
    const strictest = counted.some(({ result }) => result.list === 'require') ? 'require' : 'review';
    const broken = counted.find(({ result }) => result.list === strictest && result.outcome === 'broken' && result.estimate !== null);
    if (broken !== undefined) {
        const where = broken.slice === undefined ? [] : (0,core_text/* say */.cv) ` in the slice ${(0,slices/* nameSlice */.cN)(broken.slice)}`;
        return (0,core_text/* say */.cv) `${broken.result.rule} of ${broken.result.score} is broken${where}, whatever the rest would show.`;
    }
    const isQuiet = guards.length === 0 && counted.every(({ result }) => result.outcome !== 'broken');
    return canGiveUp && isQuiet && isFutile(counted, look, preset)
        ? (0,core_text/* say */.cv) `the chance that the rest would break a rule is under 5 %.`
        : null;
}
/** Sides that are the same throughout say nothing of how the rest varies: they are never futile. */
function isFutile(counted, { share }, preset) {
    const worst = Math.min(...counted.map(({ result }) => result.estimate?.adjustedPValue ?? 0));
    return worst < 1 && -(0,distributions/* normalQuantile */.Zl)(worst) <= (0,compare_look/* futileBelow */.j5)(outcome/* ALPHAS */.Iz[preset])(share);
}

;// CONCATENATED MODULE: ./build/core/judge.js


















/**
 * One gate's report from what was measured: pair, compare, decide. Pure: all chance comes from a seed made of the gate,
 * the candidate's dataset and commit, and the scores, so equal values give equal verdicts wherever they are judged.
 */
function judge(input) {
    const candidate = (0,side/* createSide */.qB)(input.candidate);
    const mayQuote = input.reportText === 'full';
    const problem = findCandidateProblem(candidate, input.dataset, mayQuote);
    const baseline = (0,baseline_state/* readBaseline */.m)(candidate, (0,part_run/* leaveOut */.ov)(input.baseline, input.candidate), {
        pinnedVersion: input.pinnedVersion,
        whole: input.baseline.status === 'found' ? input.baseline.record : undefined,
        anyFailed: input.anyFailed,
    });
    const seed = input.seed ?? createSeed(input, candidate);
    const sides = { seed, candidate, baseline };
    const unjudged = (why) => {
        const decision = { verdict: 'error', reasons: [(0,reason/* reasonOf */.A)(why)], asksReview: false };
        return (0,gate_report/* buildGateReport */.o)(input, { ...sides, rules: [], comparison: nothingCompared, decision });
    };
    if (problem !== null)
        return unjudged(problem);
    const before = baseline.kind === 'found' ? baseline.side : null;
    const rules = input.rules.rules.length > 0 ? input.rules.rules : (0,default_rules/* defaultRules */.Z)(candidate, before, input.rules.scores);
    const waivers = (0,compare_waivers/* readWaivers */.Sr)(input.rules.waivers, input.candidate.startedAt);
    const canGiveUp = mayGiveUp(rules, waivers.active, input.rules);
    const look = (0,compare_look/* findLook */.D1)(candidate, input.rules.preset, canGiveUp);
    if (look === null)
        return unjudged((0,part_run/* notDecided */.AK)(candidate));
    const given = { rules, settings: input.rules, waivers: waivers.active, candidate, look, seed, mayQuote };
    const drift = input.anchor === undefined ? [] : (0,core_drift/* judgeDrift */.Jh)(input.anchor, given);
    const level = input.anchor === undefined ? 1 : core_drift/* DRIFT_PARTS */.p2.baseline;
    const comparison = (0,compare/* compare */.U)({ ...given, baseline, level });
    const stop = look.share < 1 ? findStop(comparison, look, canGiveUp, input.rules.preset) : null;
    const problems = [
        ...waivers.problems,
        ...findProblems(input, rules),
        ...(0,slices/* findSliceProblems */.ei)(rules, input.rules.slices),
        ...(0,run_scores/* findRunScoreClashes */.kp)(candidate),
        ...(look.share < 1 && stop === null ? [(0,part_run/* notDecided */.AK)(candidate)] : []),
    ];
    const judged = { ...comparison, rules: [...comparison.rules, ...drift] };
    const decision = decide({ ...judged, problems, approval: input.approval }, input.rules);
    const report = (0,gate_report/* buildGateReport */.o)(input, { ...sides, rules, comparison: judged, decision });
    return stop === null ? report : { ...report, itemsRun: (0,part_run/* describeStop */.Cw)(look, stop) };
}
const nothingCompared = {
    rules: [],
    guards: [],
    scores: new Map(),
    slices: { rows: [], left: 0 },
    adjustment: { method: null, slices: 0 },
};
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
/** Hexadecimal, so that no name from outside reaches the report by it. */
function createSeed({ gate, candidate: { comparability, identity } }, candidate) {
    const parts = [gate, comparability.dataset.hash, identity.commit ?? null, (0,readings/* scoreNames */.Xc)(candidate)];
    const text = JSON.stringify(parts);
    return [0, 1].map((variant) => ((0,random/* hash32 */.A)(text, variant) >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ notDecided),
/* harmony export */   Cw: () => (/* binding */ describeStop),
/* harmony export */   Wn: () => (/* binding */ countPlanned),
/* harmony export */   ov: () => (/* binding */ leaveOut)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

function describeStop({ items, planned }, stop) {
    return { run: items, planned, stoppedBy: [...stop] };
}
/** A part of a run that no look would have stopped at: it may be what is left of one that was cut off. */
function notDecided(candidate) {
    return {
        code: 'RUN_INCOMPLETE',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run is not complete, ${candidate.items.size} of ${countPlanned(candidate)} items, and these rules do not let it stop there.`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run the gate again; a part of a dataset is never judged as the whole.`,
    };
}
function countPlanned({ items, record }) {
    return items.size + (record.stopEarly?.notRun.length ?? 0);
}
/** The baseline without the items that a run which stopped early did not come to. */
function leaveOut(baseline, { stopEarly }) {
    if (baseline.status !== 'found' || stopEarly === undefined || stopEarly.notRun.length === 0)
        return baseline;
    const notRun = new Set(stopEarly.notRun);
    const { itemResults, planned } = baseline.record;
    const kept = itemResults.filter(({ id }) => !notRun.has(id));
    const record = { ...baseline.record, planned: planned - itemResults.length + kept.length, itemResults: kept };
    return { ...baseline, record };
}


/***/ }),

/***/ 90011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ publishRecord)
/* harmony export */ });
/** Under `ids` no output goes into a report, nor anything that could quote one. */
function publishRecord(record, reportText) {
    if (reportText === 'full')
        return record;
    const { runScores, runScoreErrors } = record;
    return {
        ...record,
        ...(record.regression === undefined ? {} : { regression: '' }),
        ...(runScores === undefined ? {} : { runScores: runScores.map(({ name, value }) => ({ name, value })) }),
        ...(runScoreErrors === undefined
            ? {}
            : { runScoreErrors: runScoreErrors.map(({ evaluator }) => ({ evaluator, message: '' })) }),
        itemResults: record.itemResults.map(({ output: _output, comments: _comments, ...result }) => ({
            ...result,
            scoreErrors: result.scoreErrors.map(({ evaluator }) => ({ evaluator, message: '' })),
            error: result.error === null ? null : { code: result.error.code, message: '' },
        })),
    };
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
function saveRules(given) {
    const { rules, preset, unsure, onMissingBaseline, scores, evidence, slices, waivers } = given;
    const listed = (list) => {
        const saved = new Map();
        for (const rule of rules) {
            if (rule.list === list)
                saved.set(rule.score, [...(saved.get(rule.score) ?? []), saveRule(rule)]);
        }
        return Object.fromEntries(saved);
    };
    return {
        require: listed('require'),
        review: listed('review'),
        watch: listed('watch'),
        preset,
        unsure,
        onMissingBaseline,
        scores: { ...scores },
        evidence,
        ...(slices === undefined ? {} : { slices }),
        waivers: waivers.map(({ score, reason, owner, until }) => ({ score, reason, owner, until })),
    };
}
function saveRule({ text, unsure, slices }) {
    if (unsure === undefined && slices === undefined)
        return text;
    return { rule: text, ...(unsure === undefined ? {} : { unsure }), ...(slices === undefined ? {} : { slices }) };
}
/** The rules of a saved run, read by the same grammar as the spec's. Throws GateError RECORD_UNREADABLE. */
function restoreRules(saved) {
    const rules = _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_LISTS */ .bz.flatMap((list) => Object.entries(saved[list]).flatMap(([score, texts]) => texts.map((written) => {
        const { rule: text, ...settings } = typeof written === 'string' ? { rule: written } : written;
        const parsed = (0,_rule_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .z)(text);
        if (!parsed.ok)
            throw unreadable(list, score, text, parsed.text);
        const rule = { list, score, text, condition: parsed.condition, isDefault: false, ...settings };
        const refused = (0,_rule_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseRule */ .D)(rule, saved.scores);
        if (refused !== null)
            throw unreadable(list, score, text, refused.text);
        return rule;
    })));
    const { preset, unsure, onMissingBaseline, scores, evidence = 'any', slices, waivers = [] } = saved;
    return {
        rules,
        preset,
        unsure,
        onMissingBaseline,
        scores,
        evidence,
        ...(slices === undefined ? {} : { slices }),
        waivers,
    };
}
function unreadable(list, score, rule, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue({
        code: 'RECORD_UNREADABLE',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `A saved rule cannot be read: ${rule} of ${score} under ${list}: ${why}`,
        remedy: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Correct it in the file, or judge by a spec with ${'--spec'}.`,
    });
}


/***/ }),

/***/ 40708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Benjamini, Hochberg 1995: p-values adjusted so that flagging those up to q leaves an expected share of at most q false
 * ones among the flagged. Assumes independent or positively dependent tests.
 */
function benjaminiHochberg(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1));
    const adjusted = new Array(pValues.length);
    let least = 1;
    order.forEach((index, fromLargest) => {
        const rank = pValues.length - fromLargest;
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = least;
    });
    return adjusted;
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ poissonMeanReaching),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf),
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
/** P(Z ≤ value) for the standard normal distribution. */
function normalCdf(value) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.normal.cdf(value, 0, 1);
}
/** The mean at which a Poisson count reaches `count` with this probability. */
function poissonMeanReaching(count, probability) {
    return jstat__WEBPACK_IMPORTED_MODULE_0__.gamma.inv(probability, count, 1);
}


/***/ }),

/***/ 17800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ labelSwapMidP),
/* harmony export */   oZ: () => (/* binding */ DRAWS),
/* harmony export */   vS: () => (/* binding */ listRelabellings)
/* harmony export */ });
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
    const listed = differences.reduce((before, difference) => {
        const next = new Float64Array(2 * before.length);
        before.forEach((sum, signs) => {
            next[signs] = sum - difference;
            next[signs + before.length] = sum + difference;
        });
        return next;
    }, Float64Array.of(0));
    for (let draw = 0; draw < sums.length; draw += 4) {
        const bits = random.bits();
        // Never past the end: an array that is read there is read slowly ever after.
        const end = Math.min(4, sums.length - draw);
        for (let part = 0; part < end; part++) {
            const signs = (bits >>> (part * SIGNS_AT_ONCE)) & (listed.length - 1);
            sums[draw + part] = (sums[draw + part] ?? 0) + (listed[signs] ?? 0);
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


/***/ }),

/***/ 87753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ flipsToBlock),
/* harmony export */   WA: () => (/* binding */ requiredItems),
/* harmony export */   ev: () => (/* binding */ repetitionsNeeded),
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
 * The repetitions of each of so many items, on both sides, that find a drop of `effect` or rule it out with this power
 * (normal theory; the variance of the mean is between + 2·within/k over the items: Miller 2024, "Adding error bars to
 * evals", §5). Null where no number would: repeating an item tells nothing of other items.
 */
function repetitionsNeeded({ between, within }, items, effect, alpha, power = POWER) {
    const allowed = items * (effect / detectableDrop(1, alpha, power)) ** 2;
    return allowed > between ? Math.max(1, Math.ceil((2 * within) / (allowed - between))) : null;
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

/***/ 72810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ estimateRunNoise)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);
/* harmony import */ var _stddev_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33218);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83911);



/**
 * How runs of the same code differ, from the values of items that every run has, one for each run. The shock is the variance
 * of the run means less the part that independent items would give it, never below 0 (one-way random effects, by moments:
 * Searle, Casella, McCulloch 1992, §3). Needs two runs; below five the shock is hardly known.
 */
function estimateRunNoise(items) {
    const runs = items[0]?.length ?? 0;
    const variances = items.map((values) => (0,_stddev_js__WEBPACK_IMPORTED_MODULE_1__/* .deviation */ .K)(values) ** 2);
    const means = Array.from({ length: runs }, (_, run) => (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(items.map((values) => values[run] ?? NaN)));
    const explained = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X)(variances) / items.length ** 2;
    return { within: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G)(variances), shock: Math.max(0, (0,_stddev_js__WEBPACK_IMPORTED_MODULE_1__/* .deviation */ .K)(means) ** 2 - explained) };
}


/***/ })

};
