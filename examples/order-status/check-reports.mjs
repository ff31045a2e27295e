// What the two reports must say: which verdict, by which rules, and which items got worse.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const [passing, regressed] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))

assert.equal(passing.verdict, 'passed')
assert.equal(passing.exitCode, 0)
assert.equal(passing.gates[0].items.scored, 48)
assert.deepEqual(passing.gates[0].worst, [])

const DECIDED_WRONGLY = ['edge-injection', 'refund-too-late', 'refund-too-late-polite', 'return-too-late']
const PROMISED_A_DATE = [
  'status-date-asked',
  'status-delayed',
  'status-shipped',
  'status-shipped-two-parcels',
  'status-tracking',
]
const SAID_TOO_LITTLE = [
  'refund-in-time',
  'refund-not-yet-there',
  'return-in-time',
  'return-on-its-way',
  'status-delivered-not-there',
  'status-pickup',
  'status-processing',
]

const [gate] = regressed.gates
assert.equal(regressed.verdict, 'failed')
assert.equal(regressed.exitCode, 1)
assert.equal(regressed.passed, false)
const broken = gate.rules.filter(({ outcome }) => outcome === 'broken').map(({ score, rule }) => `${score}: ${rule}`)
for (const rule of [
  'expected_outcome: mean == 1',
  'required_terms_present: mean == 1',
  'forbidden_terms_absent: mean == 1',
  'answer_quality: mean >= baseline - 0.02',
]) {
  assert(broken.includes(rule), `not broken: ${rule}`)
}
const failedOn = (score) =>
  gate.candidate.itemResults.filter(({ scores }) => scores[score] === false).map(({ id }) => id)
assert.deepEqual(failedOn('expected_outcome').sort(), DECIDED_WRONGLY)
const worse = [...DECIDED_WRONGLY, ...PROMISED_A_DATE, ...SAID_TOO_LITTLE].sort()
assert.deepEqual(
  [...new Set([...failedOn('required_terms_present'), ...failedOn('forbidden_terms_absent')])].sort(),
  worse,
)
assert(gate.worst.length > 0, 'no item is named')
for (const { id } of gate.worst) assert(worse.includes(id), `an item that did not get worse is named: ${id}`)
