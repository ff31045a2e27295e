import type { RunRecord } from './run-record.ts'

/** Under `ids` no output goes into a report, nor anything that could quote one. */
export function publishRecord(record: RunRecord, reportText: 'full' | 'ids'): RunRecord {
  if (reportText === 'full') return record
  const { runScores, runScoreErrors } = record
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
  }
}
