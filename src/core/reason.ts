import type { Problem } from '../errors.ts'
import type { Reason } from './report.ts'
import { plain, type Text } from './text.ts'

export function createReason(code: string, text: Text, remedy?: Text, place?: Reason['place']): Reason {
  return {
    code,
    message: plain(text),
    text: [...text],
    ...(remedy === undefined ? {} : { remedy: [...remedy] }),
    ...(place === undefined ? {} : { place }),
  }
}

/** What could not be judged, as the report has it. */
export function reasonOf({ code, text, remedy, place }: Problem): Reason {
  return createReason(code, text, remedy, place)
}
