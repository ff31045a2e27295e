/** Runs the gates as a GitHub Action; returns the exit code. */
export async function run(): Promise<number> {
  return Promise.reject(new Error('the action is not built yet'))
}
