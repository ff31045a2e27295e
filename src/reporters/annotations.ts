import { annotations } from '../core/render/annotations.ts'
import { workflowCommand } from '../core/render/encode/workflow-command.ts'
import type { Reporter } from '../ports.ts'

export interface AnnotationOptions {
  /** Prints one line to the job's log, where the runner reads it. */
  readonly write: (line: string) => void
  /** The path from the repository's root, where GitHub looks, of a file as the report has it. */
  readonly pathOf: (file: string) => string
}

/** Marks on the lines of the spec. */
export function createAnnotationReporter({ write, pathOf }: AnnotationOptions): Reporter {
  return {
    name: 'annotations',
    deliver(report) {
      for (const annotation of annotations(report)) {
        const { file } = annotation
        write(workflowCommand(file === undefined ? annotation : { ...annotation, file: pathOf(file) }))
      }
      return Promise.resolve()
    },
  }
}
