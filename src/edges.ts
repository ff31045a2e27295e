import type { BranchReports } from './baselines/artifact-runs.ts'
import { baselineSources } from './baselines/index.ts'
import { datasetSources } from './datasets/index.ts'
import type { Edges } from './gate.ts'
import { sha256 } from './hash.ts'
import { langfuseOnDemand, type LangfuseSettings } from './langfuse/client.ts'
import { openMeter } from './langfuse/meter-recorder.ts'
import { langfuseRecorder } from './langfuse/record.ts'
import { taskRunners } from './tasks/index.ts'

/** Every edge of both roots. Langfuse is not asked anything until a spec needs it; with keys, every run is recorded there. */
export function createEdges(langfuseSettings: LangfuseSettings, reports?: BranchReports): (specText: string) => Edges {
  const langfuse = langfuseOnDemand(langfuseSettings)
  return (specText) => ({
    datasets: datasetSources(langfuse.get),
    tasks: taskRunners(langfuse.get),
    // Without keys the reports of the branch are the store.
    baselines: baselineSources(langfuse.get, langfuse.hasKeys ? undefined : reports),
    openRecorder: langfuse.hasKeys ? langfuseRecorder(langfuse.get, sha256(specText)) : openMeter,
  })
}
