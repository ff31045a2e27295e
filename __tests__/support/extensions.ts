import { baselineSources } from '../../src/baselines/index.ts'
import type { Extensions } from '../../src/core/spec/extensions.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { taskRunners } from '../../src/tasks/index.ts'

/** What a spec may choose from, as the doors put it together; nothing here reaches Langfuse. */
export const extensions: Extensions = {
  datasets: datasetSources(noLangfuse),
  tasks: taskRunners(noLangfuse),
  baselines: baselineSources(noLangfuse),
}

function noLangfuse(): never {
  throw new TypeError('a test of the spec asked for Langfuse')
}
