import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Log } from '../log.ts'

export interface FileOptions {
  readonly path: string
  readonly log: Log
}

/** A file with all of `text` or, when that cannot be, the file as it was. Its directory is made. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${String(process.pid)}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}
