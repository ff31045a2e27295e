import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Copies what is read or run as it is (the Python worker and the like): every file of `from` that is no TypeScript. */
export function copyAssets(from, to) {
  for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (!file.isFile() || /[.](ts|pyc)$|__pycache__/.test(path)) continue
    const target = join(to, path.slice(from.length))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(path, target)
  }
}
