import type { BranchReports } from './baselines/artifact-runs.ts'
import { langfuseAttempts } from './baselines/langfuse-attempts.ts'
import { baselineSources } from './baselines/index.ts'
import { findAddedItems } from './datasets/added-items.ts'
import { datasetSources } from './datasets/index.ts'
import { say } from './core/text.ts'
import type { Edges } from './gate.ts'
import { sha256 } from './hash.ts'
import { langfuseOnDemand, type GetLangfuse, type LangfuseSettings } from './langfuse/client.ts'
import { openMeter } from './langfuse/meter-recorder.ts'
import { findJudged } from './langfuse/find-judged.ts'
import type { FindAttempts } from './ports.ts'
import { childEnvironment } from './process/child-environment.ts'
import { taskRunners } from './tasks/index.ts'

/** Every edge of both roots. Langfuse is not asked anything until a spec needs it; with keys, every run is recorded there. */
export function createEdges(
  langfuseSettings: LangfuseSettings,
  kept: { readonly reports?: BranchReports | undefined; readonly findAttempts?: FindAttempts } = {},
): (specText: string) => Edges {
  const langfuse = langfuseOnDemand(langfuseSettings)
  const findAttempts = langfuse.hasKeys ? langfuseAttempts(langfuse.get) : kept.findAttempts
  return (specText) => ({
    datasets: datasetSources(langfuse.get),
    tasks: taskRunners(langfuse.get),
    // Without keys the reports of the branch are the store.
    baselines: baselineSources(langfuse.get, langfuse.hasKeys ? undefined : kept.reports),
    ...(langfuse.hasKeys
      ? {
          findJudged: async (gate, said, context) =>
            findJudged(await langfuse.get(say`Earlier runs of the gate ${gate.name}`), gate, said, context),
        }
      : {}),
    findAddedItems: (dataset, commit, directory) =>
      findAddedItems(dataset, commit, directory, childEnvironment([], {}).values),
    ...(findAttempts === undefined ? {} : { findAttempts }),
    openRecorder: langfuse.hasKeys ? recordIn(langfuse.get, specText) : openMeter,
  })
}

/** Loaded when the first run is recorded: OpenTelemetry is behind it. */
function recordIn(getLangfuse: GetLangfuse, specText: string): NonNullable<Edges['openRecorder']> {
  return async (gate, dataset, task, context) => {
    const { langfuseRecorder } = await import('./langfuse/record.ts')
    return langfuseRecorder(getLangfuse, sha256(specText))(gate, dataset, task, context)
  }
}
