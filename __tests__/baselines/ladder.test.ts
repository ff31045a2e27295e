import { describe, expect, test } from '@jest/globals'
import { climb, type Climb, type StoredRun } from '../../src/baselines/ladder.ts'
import type { History } from '../../src/core/history.ts'
import type { Baseline } from '../../src/core/run-record.ts'
import { plain } from '../../src/core/text.ts'
import { createItemResult, createRunRecord } from '../support/create-run-record.ts'

const NOW = new Date('2026-01-10T00:00:00.000Z')

/** Commits of one line, the newest first: `c0` is what the candidate departs from. */
function lineOf(...known: readonly string[]): History {
  return {
    findBase: () => Promise.resolve(known[0] ?? null),
    relate: (commit, base) => {
      const [at, from] = [known.indexOf(commit), known.indexOf(base)]
      if (commit.startsWith('unknown')) return Promise.resolve(null)
      return Promise.resolve(at >= from && at !== -1 ? { behind: at - from } : 'unrelated')
    },
  }
}

const nothingKnown: History = { findBase: () => Promise.resolve(null), relate: () => Promise.resolve(null) }

function run(name: string, commit: string | undefined, more: Partial<StoredRun> = {}): StoredRun {
  const itemResults = ['a', 'b'].map((id) => createItemResult({ id }))
  return {
    name,
    commit,
    finishedAt: '2026-01-09T00:00:00.000Z',
    verdict: 'passed',
    refusal: null,
    whyNotWhole: () => Promise.resolve(null),
    load: () => Promise.resolve(createRunRecord({ name, itemResults })),
    ...more,
  }
}

async function find(runs: readonly StoredRun[], options: Partial<Climb> = {}): Promise<Baseline> {
  const store = {
    absence: ['there is none'],
    async *list() {
      await Promise.resolve()
      yield* runs
    },
  }
  return climb(store, { branch: 'main', runs: 1, history: lineOf('c0', 'c1', 'c2', 'c3'), now: NOW, ...options })
}

function wordsOf(baseline: Baseline): string {
  if (baseline.status === 'found') return `${baseline.record.name}: ${plain(baseline.origin.words)}`
  return baseline.status === 'missing' ? plain(baseline.reason) : 'none'
}

describe('the ladder of a branch', () => {
  test('the merge base comes first, however new the runs of its ancestors are', async () => {
    expect(wordsOf(await find([run('newer', 'c1'), run('base', 'c0')]))).toBe(
      'base: run of the merge base, "c0" of branch "main"',
    )
  })

  test('then the nearest ancestor, the newest of its runs', async () => {
    expect(wordsOf(await find([run('far', 'c3'), run('near', 'c2'), run('near, older', 'c2')]))).toBe(
      'near: run of the nearest ancestor that has one, "c2" of branch "main", 2 commits behind the merge base "c0"',
    )
  })

  test('the words say why the run of the merge base does not serve', async () => {
    const refused = run('refused', 'c0', { refusal: ['it was never marked complete'] })
    expect(wordsOf(await find([refused, run('near', 'c1')]))).toBe(
      'near: run of the nearest ancestor that has one, "c1" of branch "main", 1 commit behind the merge base "c0", whose own run may not serve: it was never marked complete',
    )
    const partial = run('partial', 'c0', { load: () => Promise.resolve({ refusal: ['it is not whole'] }) })
    expect(wordsOf(await find([partial, run('near', 'c1')]))).toMatch(/whose own run may not serve: it is not whole$/)
  })

  test('a commit that is not on the way never serves, as after a force push', async () => {
    expect(wordsOf(await find([run('rewritten', 'gone'), run('good', 'c1')]))).toMatch(/^good: /)
    expect(wordsOf(await find([run('rewritten', 'gone')]))).toBe(
      'there is none: one was found, and its commit "gone" is not on the way to "c0"',
    )
  })

  test('where nobody can tell, the newest run serves and the words say so', async () => {
    expect(wordsOf(await find([run('newest', 'x'), run('older', 'y')], { history: nothingKnown }))).toBe(
      'newest: newest complete run of branch "main"; nobody here can tell whether its commit comes before this one',
    )
  })

  test('a known ancestor goes before a newer run of an unknown commit', async () => {
    expect(wordsOf(await find([run('unknown', 'unknown-1'), run('known', 'c3')]))).toMatch(/^known: /)
  })

  test('what may not serve is passed over, and said when nothing is left', async () => {
    const refused = run('refused', 'c0', { refusal: ['it is of another gate'] })
    const partial = run('partial', 'c1', { load: () => Promise.resolve({ refusal: ['it is not whole'] }) })
    expect(wordsOf(await find([refused, partial, run('good', 'c2')]))).toMatch(/^good: /)
    expect(wordsOf(await find([refused, partial]))).toBe(
      'there is none: 2 were found; of the newest, it is of another gate',
    )
    expect(wordsOf(await find([]))).toBe('there is none')
  })

  test.each([
    [{ maxAgeMs: 86_400_000 - 1 }, 'it is older than maxAge'],
    [{ maxCommits: 1 }, 'it is 2 commits behind, more than maxCommits'],
  ])('%j has the last word', async (limit, why) => {
    expect(wordsOf(await find([run('old', 'c2')], limit))).toBe(`there is none: one was found, and ${why}`)
  })

  test('maxCommits is not believed to be kept where nobody can count', async () => {
    expect(wordsOf(await find([run('x', 'x')], { maxCommits: 9, history: nothingKnown }))).toMatch(/nobody can tell/)
  })
})

describe('pooled runs', () => {
  const three = [run('r0', 'c0'), run('r1', 'c1'), run('r2', 'c2')]

  async function repetitions(runs: readonly StoredRun[], most: number): Promise<number> {
    const found = await find(runs, { runs: most })
    return found.status === 'found' ? found.record.itemResults.filter(({ id }) => id === 'a').length : 0
  }

  test('are the nearest, as many as asked', async () => {
    expect(await repetitions(three, 5)).toBe(3)
    expect(await repetitions(three, 2)).toBe(2)
    expect(wordsOf(await find(three, { runs: 2 }))).toMatch(/, pooled with 1 run before it$/)
  })

  test('end at a run that failed: what came before it was other code', async () => {
    const [first, second, third] = three
    if (first === undefined || second === undefined || third === undefined) throw new TypeError('three runs')
    expect(await repetitions([first, { ...second, verdict: 'failed' }, third], 5)).toBe(1)
    expect(await repetitions([{ ...first, verdict: 'failed' }, second, third], 5)).toBe(1)
  })

  test('are left out where they cannot be read whole', async () => {
    const broken = run('r1', 'c1', { load: () => Promise.resolve({ refusal: ['it is not whole'] }) })
    expect(await repetitions([run('r0', 'c0'), broken, run('r2', 'c2')], 5)).toBe(2)
  })
})
