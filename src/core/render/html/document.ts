import type { GateReport, Report } from '../../report.ts'
import type { Text } from '../../text.ts'
import { html, htmlCode, htmlLinks, htmlText, joinHtml, nothing, type Html } from '../encode/html.ts'
import { provenance } from '../facts.ts'
import { gateNotes } from '../gate-notes.ts'
import { itemPairs } from '../item-pairs.ts'
import { trustedPrefixes, type Links } from '../links.ts'
import { counted } from '../numbers.ts'
import { furtherSteps, reasonText, sentence, verdictCounts, VERDICT_SIGNS, worstFirst } from '../verdict-words.ts'
import { ELSEWHERE, HTML_LADDER, type HtmlForm } from './form.ts'
import { headToHeadSections } from './head-to-head.ts'
import { itemTable, size } from './items.ts'
import { itemPlots, rulePlots, slicePlots } from './plots.ts'
import { STYLE, STYLE_HASH } from './style.ts'
import { methodFold, more, ruleTable, sliceTable } from './tables.ts'

/** A browser opens this much at once; more is in the JSON report. */
export const HTML_LIMIT_BYTES = 10_000_000

/** To the byte what was hashed. */
const STYLE_ELEMENT: Html = { markup: `<style>${STYLE}</style>` }
/** No script, no frame, no address to send or fetch from; one style sheet, by its hash. */
const POLICY: Html = {
  markup: `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
}

export interface HtmlOptions {
  readonly links: Links
  readonly limitBytes?: number
}

/**
 * The report as one page that needs nothing else: no script, no address that is fetched. In at most `limitBytes` of UTF-8,
 * and it says what it left out.
 */
export function renderHtml(report: Report, { links, limitBytes = HTML_LIMIT_BYTES }: HtmlOptions): string {
  const bare = HTML_LADDER.map((form) => ({ form, document: () => page(report, form, links, 0) }))
  const fullest = bare.find(({ document }) => size(document()) <= limitBytes) ?? bare.at(-1)
  if (fullest === undefined) return ''
  const room = limitBytes - size(fullest.document())
  return page(report, fullest.form, links, Math.max(0, room)).markup
}

/** The page, with `room` bytes for the items of all gates together beside what is there without them. */
function page(report: Report, form: HtmlForm, links: Links, room: number): Html {
  const gates = worstFirst(report.gates)
  const shown = gates.slice(0, form.gates)
  const hidden = gates.slice(form.gates)
  const title = `langfuse-gate: ${report.verdict}`
  const head = html`<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${POLICY}" /><meta
      name="referrer"
      content="no-referrer"
    /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>${title}</title>${STYLE_ELEMENT}`
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${head}
      </head>
      <body>
        <main>
          <h1>
            ${VERDICT_SIGNS[report.verdict]} langfuse-gate: <span class="${report.verdict}">${report.verdict}</span>
          </h1>
          ${problems(report, form)}${overview(report, shown, hidden)}${headToHeadSections(report, form)}${shown.map(
            (gate, index) =>
              section(gate, report, form, links, { number: index + 1, room: Math.floor(room / shown.length) }),
          )}
        </main>
        <footer>
          <p class="soft">
            Spec ${htmlCode(report.spec)}, ${htmlCode(report.tool)}, ${htmlCode(report.createdAt)}. The whole of it is
            in ${ELSEWHERE}.
          </p>
        </footer>
      </body>
    </html> `
}

function problems(report: Report, form: HtmlForm): Html {
  if (report.problems.length === 0) return nothing
  const count = counted(report.problems.length, 'problem')
  return html`<p>No gate could be judged: ${count} in ${htmlCode(report.spec)}.</p>
    ${sentences(report.problems.map(reasonText), form)}`
}

function overview(report: Report, shown: readonly GateReport[], hidden: readonly GateReport[]): Html {
  if (report.gates.length < 2 && hidden.length === 0) return nothing
  const rows = shown.map((gate, index) => {
    const cause = gate.verdict === 'passed' ? nothing : htmlText(gate.reasons[0]?.text ?? [])
    return html`<tr>
      <td><a href="#gate-${index + 1}">${htmlCode(gate.name, 80)}</a></td>
      <td class="${gate.verdict}">${VERDICT_SIGNS[gate.verdict]} ${gate.verdict}</td>
      <td>${cause}</td>
    </tr>`
  })
  const left =
    hidden.length === 0
      ? nothing
      : html`<p>Left out here: ${counted(hidden.length, 'gate')} (${verdictCounts(hidden)}). See ${ELSEWHERE}.</p>`
  return html`<p>${counted(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.</p>
    ${
      rows.length === 0
        ? nothing
        : html`<div class="scroll" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Gate</th>
                  <th scope="col">Verdict</th>
                  <th scope="col">Largest cause</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }${left}`
}

function section(
  gate: GateReport,
  report: Report,
  form: HtmlForm,
  links: Links,
  { number, room }: { readonly number: number; readonly room: number },
): Html {
  const trusted = trustedPrefixes(links)
  const pairs = itemPairs(gate)
  const [cause] = gate.reasons
  const facts = provenance(gate, report.createdAt, links).map(({ label, words, links: places }) => {
    const anchors = htmlLinks(places, trusted)
    const where = anchors.length === 0 ? nothing : html` (${joinHtml(anchors, ', ')})`
    return html`<dt>${label}</dt>
      <dd>${htmlText(words)}${where}</dd>`
  })
  const next = furtherSteps(gate)
  return html`<section id="gate-${number}">
    <h2>
      ${VERDICT_SIGNS[gate.verdict]} ${htmlCode(gate.name, 80)}: <span class="${gate.verdict}">${gate.verdict}</span>
    </h2>
    <p>${htmlText(cause === undefined ? [] : sentence(reasonText(cause)))}</p>
    <dl>${facts}</dl>
    ${ruleTable(gate, form)}${form.plots ? rulePlots(gate) : nothing}${sentences(gateNotes(gate), form)}${sliceTable(gate, form)}${form.plots ? html`${slicePlots(gate)}${itemPlots(gate, pairs)}` : nothing}${
      next.length === 0
        ? nothing
        : html`<h3>What to do next</h3>
            ${sentences(next, form)}`
    }${itemTable(gate, pairs, { room, trusted, number })}${methodFold(gate, report, form)}
  </section>`
}

function sentences(texts: readonly Text[], form: HtmlForm): Html {
  if (texts.length === 0) return nothing
  return html`<ul>
      ${texts.slice(0, form.sentences).map((text) => html`<li>${htmlText(text)}</li>`)}
    </ul>
    ${more(texts.length - form.sentences, 'sentence')}`
}
