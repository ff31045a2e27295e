import type { BaselineCommand } from './baseline-args.ts'
import { blessBaseline } from './baseline-bless.ts'
import { listBaselines } from './baseline-list.ts'
import { showBaseline } from './baseline-show.ts'
import type { CliProcess } from './process.ts'

/** `langfuse-gate baseline list | show | bless`. Returns the exit code. */
export function baseline(command: BaselineCommand, outside: CliProcess): Promise<number> {
  switch (command.action) {
    case 'list':
      return listBaselines(command, outside)
    case 'show':
      return showBaseline(command, outside)
    case 'bless':
      return blessBaseline(command, outside)
  }
}
