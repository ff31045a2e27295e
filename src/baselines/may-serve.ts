/** A pull request's own runs never serve: its code would be compared with itself, or with a fork's. */
export const BASELINE_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'] as const

/** Whether a run that this event has started may be a baseline. */
export function mayServe(event: string | undefined): boolean {
  return BASELINE_EVENTS.some((one) => one === event)
}
