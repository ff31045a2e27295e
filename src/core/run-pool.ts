/**
 * Runs the numbers from `start` to below `end`, at most `size` at a time: whoever is free takes the next. When one rejects
 * nobody takes another, those that run are waited for, and the first error is thrown.
 */
export async function runPool(
  size: number,
  start: number,
  end: number,
  run: (index: number) => Promise<void>,
): Promise<void> {
  let next = start
  const lane = async (): Promise<void> => {
    while (next < end) {
      const index = next
      next += 1
      await run(index).catch((error: unknown) => {
        next = end
        throw error
      })
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: Math.max(0, Math.min(size, end - start)) }, lane))
  const failure = lanes.find((one) => one.status === 'rejected')
  if (failure !== undefined) throw failure.reason
}
