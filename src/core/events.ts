/** What starts a run whose record may serve as a baseline: a pull request's own would be compared with itself, or with a fork's. */
export const BASELINE_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'] as const

/** Runs that no change has started: that they are of the code of an earlier one is their purpose. */
const REPEATING = ['schedule', 'workflow_dispatch', 'repository_dispatch']

/** Whether a run that this event has started may be a baseline. */
export function mayServe(event: string | undefined): boolean {
  return BASELINE_EVENTS.some((one) => one === event)
}

/** Whether an event runs the same code again and again, on purpose. */
export function isRepeating(event: string | undefined): boolean {
  return event !== undefined && REPEATING.includes(event)
}
