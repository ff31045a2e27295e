// Builds dist/ from nothing and fails when the result differs from what is committed.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: root, encoding: 'utf8', ...options })

rmSync(join(root, 'dist'), { recursive: true, force: true })
run(process.execPath, [join(root, 'scripts/compile.mjs')], { stdio: 'inherit' })
run(process.execPath, [join(root, 'scripts/bundle.mjs')], { stdio: 'inherit' })
const changed = run('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'])
if (changed !== '') {
  process.stderr.write(`dist/ is not what the sources give:\n${changed}Run npm run build and commit dist/.\n`)
  process.exit(1)
}
