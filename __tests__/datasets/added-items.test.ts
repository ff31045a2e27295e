import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Dataset } from '../../src/core/dataset.ts'
import { findAddedItems } from '../../src/datasets/added-items.ts'
import { fileDataset } from '../../src/datasets/file.ts'
import { addedSinceBase } from '../../src/stages/find-added-items.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createDataset, createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { describeWith } from '../support/parts.ts'

describeWith('git', 'items that came after the base', () => {
  const AT = '2026-01-02T03:04:05+02:00'
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_COMMITTER_DATE: AT,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'ana'],
        [`GIT_${who}_EMAIL`, 'ana@example.com'],
      ]),
    ),
  }
  const git = (directory: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
  const rows = (ids: readonly string[]): string => ids.map((id) => `${JSON.stringify({ id, input: 1 })}\n`).join('')

  /** Two items in the base commit, three now. */
  function createRepository(before = rows(['a', 'b'])): { directory: string; base: string } {
    const root = createDirectory({ 'app/cases.jsonl': before })
    git(root, 'init', '--quiet', '--initial-branch=main')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message=x')
    writeFileSync(join(root, 'app/cases.jsonl'), rows(['a', 'b', 'c']))
    return { directory: join(root, 'app'), base: git(root, 'rev-parse', 'HEAD') }
  }

  const load = (directory: string): Promise<Dataset> =>
    fileDataset.load({ file: './cases.jsonl' }, createRunContext({ directory }))
  const hosted = (times: readonly (string | undefined)[]): Dataset => ({
    ...createDataset(
      times.map((createdAt, index) => ({
        ...createDatasetItem({ id: String(index) }),
        ...(createdAt === undefined ? {} : { createdAt }),
      })),
    ),
    source: 'langfuse',
  })

  test('of a file are those that its version there has not', async () => {
    const { directory, base } = createRepository()
    expect(await findAddedItems(await load(directory), base, directory, environment)).toEqual(['c'])
  })

  test('of a dataset in Langfuse are those that were added after the commit was made', async () => {
    const { directory, base } = createRepository()
    const dataset = hosted(['2026-01-02T01:04:04Z', '2026-01-02T01:04:05Z', '2026-01-02T01:04:06Z'])
    expect(await findAddedItems(dataset, base, directory, environment)).toEqual(['2'])
  })

  test('are not known where nobody can tell', async () => {
    const { directory, base } = createRepository('no rows')
    const dataset = await load(directory)
    expect(await findAddedItems(dataset, base, directory, environment)).toBeUndefined()
    expect(await findAddedItems(dataset, 'f'.repeat(40), directory, environment)).toBeUndefined()
    expect(await findAddedItems(hosted([AT]), 'f'.repeat(40), directory, environment)).toBeUndefined()
    expect(await findAddedItems(hosted([AT, undefined]), base, directory, environment)).toBeUndefined()
    expect(await findAddedItems(hosted([AT]), base, createDirectory(), environment)).toBeUndefined()
  })

  test('are looked for at the commit that the candidate departs from, which its branch or pull request says', async () => {
    const asked: string[] = []
    const find = (_dataset: Dataset, commit: string): Promise<readonly string[]> => {
      asked.push(commit)
      return Promise.resolve([])
    }
    const place = createGate().place
    const gate = createGate({ baselines: [{ kind: 'branch', options: { branch: 'main' }, place }] })
    const history = { findBase: () => Promise.resolve('base'), relate: () => Promise.resolve(null) }
    const look = (
      context: Parameters<typeof createRunContext>[0],
      given = gate,
    ): Promise<readonly string[] | undefined> =>
      addedSinceBase(given, createDataset([]), find, createRunContext(context))
    expect(await look({ history })).toEqual([])
    expect(await look({ history, identity: { baseCommit: 'told' } })).toEqual([])
    expect(asked).toEqual(['base', 'told'])
    expect(await look({ history, identity: { commit: 'base' } })).toBeUndefined()
    expect(await look({ history }, createGate())).toBeUndefined()
    expect(
      await look({ history: { ...history, findBase: () => Promise.reject(new Error('no network')) } }),
    ).toBeUndefined()
    expect(asked).toHaveLength(2)
  })
})
