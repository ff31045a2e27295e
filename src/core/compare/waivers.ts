import type { Problem } from '../../errors.ts'
import type { GateReport } from '../report.ts'
import type { Rule, Waiver } from '../spec/rules.ts'
import { didYouMean } from '../spec/schema-issues.ts'
import { say, type Text } from '../text.ts'

export interface WaiverState {
  /** By score, those that hold on the day of the run. */
  readonly active: ReadonlyMap<string, Waiver>
  readonly problems: readonly Problem[]
}

/** Which waivers hold on the day (UTC) on which the candidate was started. One that has run out waives nothing. */
export function readWaivers(waivers: readonly Waiver[], startedAt: string): WaiverState {
  const day = utcDay(startedAt)
  const expired = waivers.filter((waiver) => waiver.until < day)
  return {
    active: new Map(waivers.filter((waiver) => !expired.includes(waiver)).map((waiver) => [waiver.score, waiver])),
    problems: expired.map(({ score, owner, until, place }) => ({
      code: 'WAIVER_EXPIRED',
      text: say`The waiver of ${score} by ${owner} ended on ${until}.`,
      remedy: say`Remove it from waive, or agree with its owner on a later day.`,
      ...(place === undefined ? {} : { place }),
    })),
  }
}

/** Waivers that change nothing: a slip of the pen, or the rule has gone. */
export function describeIdleWaivers(waivers: readonly Waiver[], rules: readonly Rule[]): Text[] {
  const counted = new Set(rules.filter((rule) => rule.list !== 'watch').map((rule) => rule.score))
  if (rules.length === 0) return []
  return waivers
    .filter(({ score }) => !counted.has(score))
    .map(({ score }) => {
      const idle = say`The waiver of ${score} changes nothing: no require or review rule is about it.`
      return say`${idle}${didYouMean(score, counted)}`
    })
}

/** As the report has it. */
export function publishWaiver({ score, reason, owner, until }: Waiver): NonNullable<GateReport['waivers']>[number] {
  return { score, reason, owner, until }
}

function utcDay(time: string): string {
  const moment = Date.parse(time)
  return Number.isNaN(moment) ? time.slice(0, 10) : new Date(moment).toISOString().slice(0, 10)
}
