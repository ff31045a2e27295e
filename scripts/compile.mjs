// Compiles src/ to build/, with the files that tsc does not carry over. Nothing is wiped: tests may be running workers from
// there, and what has no source any more is not reached from src/main.ts.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { copyAssets } from './assets.mjs'

const root = resolve(import.meta.dirname, '..')

// By path: the bin named tsc belongs to TypeScript 6, which is here for the linters.
const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
copyAssets(join(root, 'src'), join(root, 'build'))
