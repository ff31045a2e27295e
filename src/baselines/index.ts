import type { GetLangfuse } from '../langfuse/client.ts'
import type { BaselineSource } from '../ports.ts'
import type { BranchReports } from './artifact-runs.ts'
import { branchBaseline } from './branch.ts'
import { fileBaseline } from './file.ts'
import { rerunBaseline } from './rerun.ts'
import { runBaseline } from './run.ts'

/** Every place that a baseline comes from; the first whose short form fits is meant. To add one: a file here, and a line. */
export function baselineSources(getLangfuse: GetLangfuse, reports?: BranchReports): readonly BaselineSource[] {
  return [branchBaseline(getLangfuse, reports), runBaseline(getLangfuse), fileBaseline, rerunBaseline()]
}
