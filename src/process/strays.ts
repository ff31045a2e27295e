import { readdir, readFile } from 'node:fs/promises'

/**
 * A variable with a value of its own in the environment of every process of one task. A process may leave its group and
 * its session; what it was started with stays with it, and with what it starts.
 */
export const MARKER = 'LANGFUSE_GATE_PROCESSES'

/** A process may start another between two looks. */
const MOST_LOOKS = 20
const BETWEEN_LOOKS_MS = 25

/**
 * Ends every process of this user that was started with this value of the marker, until none is left; resolves with how
 * many there were. Only Linux says what a process was started with; elsewhere the process groups are all there is.
 */
export async function endStrays(mark: string): Promise<number> {
  const ended = new Set<number>()
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = await findMarked(mark)
    if (found.length === 0) break
    for (const pid of found) {
      ended.add(pid)
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It is gone already.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS))
  }
  return ended.size
}

async function findMarked(mark: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const marked = await Promise.all(pids.map((pid) => isMarked(pid, mark)))
  return pids.filter((pid, index) => marked[index] === true && pid !== process.pid)
}

async function isMarked(pid: number, mark: string): Promise<boolean> {
  // Processes of others cannot be read, and one that has ended has nothing to read.
  const environment = await readFile(`/proc/${String(pid)}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(`${MARKER}=${mark}`)
}
