import type { Run, Runs } from './runs.ts'

/**
 * Runs of a server that keeps both: each is read from the newer pages where they have it. A run written here is on both;
 * those of a server that was one of v3 are on the old pages alone, until it has brought them over.
 */
export function createBoth(experiments: Runs, datasetRuns: Runs): Runs {
  const pagesOf = (run: Run): Runs => (run.pages === 'experiments' ? experiments : datasetRuns)
  return {
    async *list(query) {
      const seen = new Set<string>()
      for await (const run of experiments.list(query)) {
        seen.add(run.id)
        yield run
      }
      for await (const run of datasetRuns.list(query)) if (!seen.has(run.id)) yield run
    },
    fetchItems: (run) => pagesOf(run).fetchItems(run),
    fetchUsage: (run, items) => pagesOf(run).fetchUsage(run, items),
    open: (start) => datasetRuns.open(start),

    /** A v4 server in write mode `legacy` answers for experiments and has none: there the old pages are the proof. */
    prove(written) {
      const links = datasetRuns.prove(written)
      const traces = links.at(-1)
      const items = experiments.prove(written).map((proof) => ({
        ...proof,
        count: async () => (await proof.count()) || (traces?.count() ?? 0),
      }))
      return [...items, ...links.slice(0, -1)]
    },
  }
}
