// The page in a real browser: whatever stands in a report, no script runs, nothing is asked of any address, and the page
// has the elements of the harmless one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../../../src/core/render/html/document.ts'
import type { Report } from '../../../../src/core/report.ts'
import { startChromium, type Browser, type Visit } from '../../../support/chromium.ts'
import { createGateReport, createReport } from '../../../support/create-report.ts'
import { createItemResult, createRunRecord } from '../../../support/create-run-record.ts'
import { createHostileReport, RENDERED_PAYLOADS } from '../../../support/hostile-report.ts'
import { describeWith } from '../../../support/parts.ts'
import { loadPayloads } from '../../../support/payloads.ts'
import { situations } from '../../../support/report-situations.ts'

const LINKS = {
  trusted: ['https://cloud.langfuse.com', 'https://github.com/acme/support'],
  server: 'https://github.com',
  run: 'https://github.com/acme/support/actions/runs/4711',
}
const CORPUS = [...RENDERED_PAYLOADS, ['html-report', loadPayloads('html-report')] as const]

describeWith('chromium', 'in a browser', (program) => {
  const folder = mkdtempSync(join(tmpdir(), 'html-report-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await startChromium(program)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(report: Report): Promise<Visit> {
    const file = join(folder, 'report.html')
    writeFileSync(file, renderHtml(report, { links: LINKS }))
    return browser.visit(file)
  }

  describe.each(CORPUS)('%s', (_name, payloads) => {
    test('runs nothing, asks for nothing and is read without complaint', async () => {
      const reports = payloads.flatMap(({ value }) => [
        createHostileReport(value),
        createHostileReport('benign', value),
      ])
      const visit = await open(
        createReport({
          gates: reports.flatMap(({ gates }) => gates),
          problems: reports.flatMap(({ problems }) => problems),
        }),
      )
      expect(visit).toEqual({ requests: [], complaints: [] })
      expect(await browser.evaluate(FOREIGN)).toEqual([])
    })

    test('every payload gives the elements of a harmless text, and is text', async () => {
      for (const { value, canary, id } of payloads) {
        const benign = 'benign'.padEnd(value.length, ' b').slice(0, value.length)
        const page = await describePage(createHostileReport(value))
        const harmless = await describePage(createHostileReport(benign))
        // How many lines a text has is content: rows of a comparison follow it.
        expect([id, page.skeleton]).toEqual([id, harmless.skeleton])
        if (canary !== null) expect(page.attributes.filter((attribute) => attribute.includes(canary))).toEqual([])
      }
    })
  })

  test.each(Object.entries(situations))('%s', async (_name, create) => {
    expect(await open(create())).toEqual({ requests: [], complaints: [] })
  })

  test('a script that gets in all the same does not run', async () => {
    const file = join(folder, 'broken.html')
    const page = renderHtml(createReport(), { links: LINKS })
    writeFileSync(
      file,
      page.replace('</main>', '<script>document.title = "run"</script><img src="https://evil.example/x"></main>'),
    )
    const { requests, complaints } = await browser.visit(file)
    expect(await browser.evaluate('document.title')).toBe('langfuse-gate: passed')
    expect(requests).toEqual([])
    expect(complaints.length).toBeGreaterThan(0)
  })

  test('the choices show the items of their kind', async () => {
    await open(situations['regressed']!())
    const visible = `[...document.querySelectorAll('tbody.item')].filter((one) => one.getClientRects().length > 0).length`
    expect(await browser.evaluate(visible)).toBe(48)
    await browser.evaluate(`document.querySelector('input[value="worse"]').click()`)
    expect(await browser.evaluate(visible)).toBe(8)
  })

  test('2,000 items open whole, with the texts of both sides', async () => {
    expect(await open(createLargeReport(2000))).toEqual({ requests: [], complaints: [] })
    expect(await browser.evaluate(`document.querySelectorAll('tbody.item').length`)).toBe(2000)
    expect(await browser.evaluate(`document.querySelectorAll('table.diff').length`)).toBe(2000)
  })

  async function describePage(report: Report): Promise<{ skeleton: string; attributes: string[] }> {
    const page = renderHtml(report, { links: LINKS })
    return (await browser.evaluate(`(${DESCRIBE})(${JSON.stringify(page)})`)) as {
      skeleton: string
      attributes: string[]
    }
  }
})

/** Elements that no page of ours has, and addresses that are not the trusted ones. */
const FOREIGN = `[...document.querySelectorAll('*')]
  .filter((one) => /^(script|iframe|img|object|embed|form|base|link|video|audio|template|foreignobject)$/i.test(one.tagName)
    || [...one.attributes].some(({ name }) => name.startsWith('on') || name === 'style')
    || (one.tagName === 'A' && !/^(#gate-\\d+|https:\\/\\/(cloud\\.langfuse\\.com|github\\.com\\/acme\\/support)\\/)/.test(one.getAttribute('href'))))
  .map((one) => one.outerHTML.slice(0, 200))`

/** Elements with their attributes, without what a comparison of outputs is made of; and all values of attributes. */
const DESCRIBE = `(page) => {
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  const attributes = [...parsed.querySelectorAll('*')].flatMap((one) => [...one.attributes]
    .filter(({ ownerElement, name }) => !(ownerElement.tagName === 'svg' && name === 'aria-label'))
    .map(({ value }) => value))
  for (const one of parsed.querySelectorAll('table.diff, rect, text')) one.remove()
  const names = (one) => one.tagName + [...one.attributes].map(({ name }) => ' ' + name).join('') + '(' + [...one.children].map(names).join() + ')'
  return { skeleton: names(parsed.documentElement), attributes }
}`

function createLargeReport(items: number): Report {
  const side = (word: string, score: (index: number) => number) =>
    createRunRecord({
      itemResults: Array.from({ length: items }, (_, index) =>
        createItemResult({
          id: `item-${String(index)}`,
          scores: { correct: score(index) },
          output:
            `Line one of item ${String(index)}\nThe answer is ${word}, as the policy of ${String(index)} says.\nBye`.repeat(
              4,
            ),
        }),
      ),
    })
  return createReport({
    gates: [
      createGateReport({
        candidate: side('no', (index) => (index % 10) / 10),
        baseline: side('yes', (index) => ((index * 7) % 10) / 10),
      }),
    ],
  })
}
