import type { Problem } from '../errors.ts'
import { reasonOf } from './reason.ts'
import { EXIT_CODES, REPORT_FORMAT, VERDICTS, type GateReport, type HeadToHead, type Report } from './report.ts'
import { say } from './text.ts'

export interface ReportInput {
  /** Name and version of the program. */
  readonly tool: string
  /** ISO 8601. */
  readonly createdAt: string
  /** Path of the spec as given. */
  readonly spec: string
  readonly gates: readonly GateReport[]
  /** Of the gates with variants. */
  readonly headToHead?: readonly HeadToHead[]
  /** Why no gate could be judged. */
  readonly problems: readonly Problem[]
}

/** The one value that every output is rendered from. Its verdict is its worst gate's; with no gate at all it is an error. */
export function buildReport({ tool, createdAt, spec, gates, headToHead = [], problems }: ReportInput): Report {
  const all = gates.length === 0 && problems.length === 0 ? [nothingJudged] : problems
  const worst = VERDICTS.find((verdict) => gates.some((gate) => gate.verdict === verdict)) ?? 'error'
  const verdict = all.length > 0 ? 'error' : worst
  const exitCode = EXIT_CODES[verdict]
  return {
    format: REPORT_FORMAT,
    version: 1,
    tool,
    createdAt,
    spec,
    verdict,
    passed: exitCode === 0,
    exitCode,
    problems: all.map(reasonOf),
    gates: [...gates],
    ...(headToHead.length === 0 ? {} : { headToHead: [...headToHead] }),
  }
}

const nothingJudged: Problem = {
  code: 'NOTHING_TO_JUDGE',
  text: say`No gate was judged.`,
  remedy: say`Write at least one gate in the spec, or name one that it has.`,
}
