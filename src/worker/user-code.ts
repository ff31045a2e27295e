/** What the user's modules offer: the task and its evaluators. */
export type Task = (item: unknown) => unknown
export type Evaluate = (args: unknown) => unknown

/** A module that cannot be used, in words; the parent knows where the spec names it. */
export class Refused extends Error {
  readonly code: 'TASK_NOT_LOADED' | 'EVALUATOR_NOT_LOADED'
  readonly path: string
  readonly missingPackage: string | undefined

  constructor(code: Refused['code'], path: string, message: string, missingPackage?: string) {
    super(message)
    this.code = code
    this.path = path
    this.missingPackage = missingPackage
  }
}
