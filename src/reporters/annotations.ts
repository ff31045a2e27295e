import { annotations } from '../core/render/annotations.ts'
import { workflowCommand } from '../core/render/encode/workflow-command.ts'
import type { Reporter } from '../ports.ts'

export interface AnnotationOptions {
  /** Prints one line to the job's log, where the runner reads it. */
  readonly write: (line: string) => void
}

/** Marks on the lines of the spec. */
export function createAnnotationReporter({ write }: AnnotationOptions): Reporter {
  return {
    name: 'annotations',
    deliver(report) {
      for (const annotation of annotations(report)) write(workflowCommand(annotation))
      return Promise.resolve()
    },
  }
}
