// The committed dist/, as a user's clone has it: alone in a folder, with nothing installed.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeWith } from '../support/parts.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DOORS = ['action/index.js', 'cli/index.js', 'worker/index.js', 'module-hooks-thread.js']

/** A package that ships in two copies would not see the other's state: one tracer provider, one set of schemas. */
const SINGLE_PACKAGES = [
  '@opentelemetry/api',
  '@opentelemetry/core',
  '@opentelemetry/sdk-trace-base',
  '@langfuse/core',
  'zod',
]

let dist = ''

beforeAll(async () => {
  dist = join(await mkdtemp(join(tmpdir(), 'dist-alone-')), 'dist')
  await cp(join(ROOT, 'dist'), dist, { recursive: true })
})

afterAll(async () => {
  await rm(resolve(dist, '..'), { recursive: true, force: true })
})

describe('dist', () => {
  test.each(DOORS)('%s is a door of a few lines', async (door) => {
    expect((await readFile(join(dist, door), 'utf8')).trim().split('\n').length).toBeLessThanOrEqual(5)
  })

  test('the command line can be run as a program', async () => {
    expect(await readFile(join(dist, 'cli/index.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect((await stat(join(ROOT, 'dist/cli/index.js'))).mode & 0o111).toBe(0o111)
  })

  test('no chunk asks for a module that is not inside', async () => {
    for (const file of (await readdir(dist)).filter((name) => name.endsWith('.js')))
      expect(await readFile(join(dist, file), 'utf8')).not.toContain('eval("require")(')
  })

  test('the licence of every package that we import is there', async () => {
    const licenses = await readFile(join(dist, 'licenses.txt'), 'utf8')
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const imported = await importedPackages(join(ROOT, 'src'))
    const titles = Object.entries(dependencies)
      .filter(([name]) => imported.has(name))
      .map(([name, version]) => `${name}@${version}\n`)
    expect(titles.filter((title) => !licenses.includes(title))).toEqual([])
  })

  test.each(SINGLE_PACKAGES)('there is one %s', async (name) => {
    const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toHaveLength(1)
  })

  test(`it runs on Node ${process.versions.node}`, async () => {
    await expectHelp(process.execPath)
  })
})

describeWith('node22', 'dist on Node 22', (node) => {
  test('the command line prints its help', async () => {
    await expectHelp(node)
  })
})

describeWith('node24', 'dist on Node 24', (node) => {
  test('the command line prints its help', async () => {
    await expectHelp(node)
  })
})

async function expectHelp(node: string): Promise<void> {
  const env = { PATH: process.env.PATH ?? '' }
  const { stdout, stderr } = await promisify(execFile)(node, [join(dist, 'cli/index.js'), '--help'], { env, cwd: dist })
  expect(stdout).toContain('langfuse-gate run')
  expect(stderr).toBe('')
}

/** The packages whose code src/ imports: types are erased, so their packages are not in the bundle. */
async function importedPackages(folder: string): Promise<Set<string>> {
  const files = await readdir(folder, { recursive: true })
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(folder, file), 'utf8')),
  )
  const imports = texts.flatMap((text) => [
    ...text.matchAll(/^(?:import|export) (?!type )[^'"]*?from '((?:@[^/']+\/)?[^/'.]+)/gm),
  ])
  return new Set(imports.map(([, name]) => name ?? ''))
}
