import { describe, expect, test } from '@jest/globals'
import { judgeAgain } from '../../src/core/judge-again.ts'
import { report as reportSchema } from '../../src/core/report.ts'
import { situations } from '../support/report-situations.ts'

const gates = Object.entries(situations).flatMap(([name, create]) => {
  const { gates: judged } = reportSchema.parse(JSON.parse(JSON.stringify(create())))
  return judged.map((gate) => [`${gate.name} (${name})`, gate] as const)
})

describe('a gate of a saved report', () => {
  test.each(gates)('%s is judged again as it was', (_name, gate) => {
    // As a file has it, which knows no -0.
    expect(JSON.parse(JSON.stringify(judgeAgain(gate, gate.approval)))).toEqual(gate)
  })

  test.each(gates.filter(([, { verdict }]) => verdict === 'needs-review'))(
    '%s passes once somebody has approved it, and not any more when nobody has',
    (_name, gate) => {
      const approved = judgeAgain(gate, { status: 'approved', words: ['Ben approved it.'] })
      expect(['passed', 'inconclusive']).toContain(approved.verdict)
      expect(judgeAgain(approved).verdict).toBe('needs-review')
      expect(judgeAgain(approved)).not.toHaveProperty('approval')
    },
  )

  test.each(gates.filter(([, { verdict }]) => verdict === 'failed'))('%s is never approved away', (_name, gate) => {
    expect(judgeAgain(gate, { status: 'approved', words: ['Ben approved it.'] }).verdict).toBe('failed')
  })
})
