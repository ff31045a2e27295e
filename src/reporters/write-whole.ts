import { existsSync } from 'node:fs'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. A link stays a link, and
 * what is no file (/dev/stdout, a pipe) is written to and not replaced.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await makeDirectory(dirname(path))
  const target = await realpath(path).catch(() => path)
  const isOther = await stat(target).then(
    (found) => !found.isFile(),
    () => false,
  )
  if (isOther) {
    await writeFile(target, text)
    return
  }
  const unfinished = `${target}.${String(process.pid)}.tmp`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** Parent by parent: Node's own recursion never ends where a system makes no directories and says ENOENT, as in /proc. */
async function makeDirectory(directory: string): Promise<void> {
  const missing: string[] = []
  for (let here = directory; !existsSync(here) && dirname(here) !== here; here = dirname(here)) missing.unshift(here)
  for (const one of missing) {
    try {
      await mkdir(one)
    } catch (error) {
      // Another process may have made it.
      if (!existsSync(one)) throw error
    }
  }
}
