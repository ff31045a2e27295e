import type { Problem } from '../errors.ts'
import { reasonOf } from './reason.ts'
import {
  EXIT_CODES,
  REPORT_FORMAT,
  VERDICTS,
  type GateReport,
  type HeadToHead,
  type Report,
  type Verdict,
} from './report.ts'
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
  const verdict = worstVerdict(gates, all.length)
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

/** Whether the verdict that a report states, and what follows from it, is that of its gates. */
export function isConsistent({ verdict, passed, exitCode, gates, problems }: Report): boolean {
  const worst = worstVerdict(gates, problems.length)
  return verdict === worst && exitCode === EXIT_CODES[worst] && passed === (exitCode === 0)
}

function worstVerdict(gates: readonly GateReport[], problems: number): Verdict {
  if (problems > 0) return 'error'
  return VERDICTS.find((verdict) => gates.some((gate) => gate.verdict === verdict)) ?? 'error'
}

const nothingJudged: Problem = {
  code: 'NOTHING_TO_JUDGE',
  text: say`No gate was judged.`,
  remedy: say`Write at least one gate in the spec, or name one that it has.`,
}
