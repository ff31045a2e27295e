import picomatch from 'picomatch/posix.js'
import { createReason } from './reason.ts'
import type { GateReport, Verdict } from './report.ts'
import { list, say, type Text } from './text.ts'

const OPTIONS = { dot: true, nonegate: true, noextglob: true }

/**
 * Why a change does not touch a gate, null when it does or may. The globs are read as GitHub reads those of a workflow:
 * the last that fits a file decides, and one with `!` before it takes files out. One that names a folder means all that
 * is in it, since a gate that never runs would never fail. The spec itself always counts: a change may weaken its rules.
 */
export function findUntouched(paths: readonly string[], changedFiles: readonly string[], spec: string): Text | null {
  if (paths.length === 0) return null
  const globs = paths.map(readGlob)
  const startsIn = globs.every(({ isWanted }) => !isWanted)
  const isTouched = (file: string): boolean => globs.findLast(({ fits }) => fits(file))?.isWanted ?? startsIn
  const ownFile = spec.replace(/^(?:\.\/)+/, '')
  const isSpec = (file: string): boolean => file === ownFile || file.endsWith(`/${ownFile}`)
  if (changedFiles.some((file) => isTouched(file) || isSpec(file))) return null
  return say`No changed file is one of ${'paths'}: ${list(paths)}.`
}

function readGlob(written: string): { readonly isWanted: boolean; readonly fits: (file: string) => boolean } {
  const isWanted = !written.startsWith('!')
  const glob = (isWanted ? written : written.slice(1)).replace(/^\.?\//, '')
  const isFolder = glob.endsWith('/')
  const below = `${glob}${isFolder ? '' : '/'}**`
  const globs = isFolder ? [below] : isWanted ? [glob, below] : [glob]
  return { isWanted, fits: picomatch(globs, OPTIONS) }
}

/** The code of a gate that an earlier run has judged. */
export const JUDGED_BEFORE = 'JUDGED_BEFORE'

/** A gate that was judged by an earlier run, whose verdict is this one's: nothing was run. */
export function judgedBeforeGate(gate: Named, verdict: Verdict, why: Text): GateReport {
  return { ...notAffectedGate(gate, why), verdict, reasons: [createReason(JUDGED_BEFORE, why)] }
}

/** The code of a gate that the event of the run is not about. */
export const NOT_CONCERNED = 'NOT_CONCERNED'

/** A gate that an event is not about: what was said of its commit before still holds, so nothing new is said. */
export function notConcernedGate(gate: Named, why: Text): GateReport {
  return { ...notAffectedGate(gate, why), reasons: [createReason(NOT_CONCERNED, why)] }
}

interface Named {
  readonly name: string
  readonly description?: string
}

/** A gate that a change does not touch: passed, and nothing was run. */
export function notAffectedGate(gate: Named, why: Text): GateReport {
  return {
    name: gate.name,
    ...(gate.description === undefined ? {} : { description: gate.description }),
    seed: '',
    verdict: 'passed',
    reasons: [createReason('NOT_AFFECTED', why)],
    rules: [],
    items: { total: 0, scored: 0, failed: 0, unpaired: 0, onlyCandidate: [], onlyBaseline: [], changed: [] },
    baselineState: { status: 'none', words: ['nothing was run'] },
    worst: [],
    notes: [],
    notAffected: [...why],
    next: [],
    candidate: null,
    baseline: null,
  }
}
