// Worker processes run JavaScript. Tests that start them compile src/ first, once, when what is there is older. It is not
// build/, which a build empties at any time.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const OUT = join(ROOT, '.cache', 'build')
const STAMP = join(OUT, '.compiled')
const LOCK = join(ROOT, '.cache', 'build.lock')
/** A lock older than this was left by a process that died. */
const LOCK_AGE_MS = 60_000

/** Compiles src/ to .cache/build/ unless that is done; types are checked elsewhere. Test files may call it at the same time. */
export function buildSources(): void {
  mkdirSync(dirname(LOCK), { recursive: true })
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  try {
    if (newestSource() > stampTime()) compile()
  } finally {
    rmdirSync(LOCK)
  }
}

function compile(): void {
  const started = new Date()
  const compiler = join(ROOT, 'node_modules/typescript-7/bin/tsc')
  const args = [compiler, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', OUT]
  try {
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' })
  } catch (error) {
    if (!existsSync(join(OUT, 'worker/index.js'))) throw error
  }
  writeFileSync(STAMP, '')
  utimesSync(STAMP, started, started)
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > LOCK_AGE_MS) rmdirSync(LOCK)
    return false
  }
}

function stampTime(): number {
  return statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestSource(): number {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
