import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readZipEntry } from '../../src/github/zip-entry.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createZip, type ZipFile } from '../support/create-zip.ts'
import { describeWith } from '../support/parts.ts'
import { loadPayloads } from '../support/payloads.ts'

const LIMIT = 10_000
const TEXT = JSON.stringify({ words: 'größer'.repeat(100) })
const REPORT: ZipFile = { name: 'report.json', content: TEXT }

const read = (files: readonly ZipFile[], limit = LIMIT): Promise<string | null> =>
  readZipEntry(createZip(files), 'report.json', limit)

describe('the report in a zip', () => {
  test.each<[string, readonly ZipFile[]]>([
    ['alone', [REPORT]],
    ['stored as it is', [{ ...REPORT, isStored: true }]],
    [
      'beside other files',
      [{ name: 'report.html', content: '<p>' }, REPORT, { name: 'x/report.json.txt', content: '' }],
    ],
    ['in a folder', [{ ...REPORT, name: 'out/report.json' }]],
  ])('is read %s', async (_how, files) => {
    expect(await read(files)).toBe(TEXT)
  })

  test.each<[string, readonly ZipFile[]]>([
    ['no file', []],
    ['other files alone', [{ name: 'report.html', content: '' }]],
    ['a folder of that name', [{ name: 'report.json/', content: '' }]],
    ['other letters', [{ ...REPORT, name: 'REPORT.JSON' }]],
    ['a space at the end', [{ ...REPORT, name: 'report.json ' }]],
  ])('is not there with %s', async (_what, files) => {
    expect(await read(files)).toBeNull()
  })

  test.each<[string, readonly ZipFile[], string]>([
    ['there twice', [REPORT, REPORT], 'it has more than one report.json'],
    ['there twice in two folders', [REPORT, { ...REPORT, name: './report.json' }], 'it has more than one report.json'],
    ['encrypted', [{ ...REPORT, isEncrypted: true }], 'it is encrypted'],
    [
      'longer than the limit',
      [{ ...REPORT, content: 'x'.repeat(LIMIT + 1) }],
      'it is 10001 bytes long unpacked, more than 10000',
    ],
    [
      'longer than the limit, and says that it is not',
      [{ ...REPORT, content: 'x'.repeat(50_000_000), claimedBytes: 100 }],
      'too many bytes in the stream. expected 100. got at least',
    ],
    ['shorter than it says', [{ ...REPORT, content: 'x', claimedBytes: 2 }], 'not enough bytes in the stream'],
    ['damaged', [{ ...REPORT, claimedCrc: 1 }], 'it is damaged: its checksum is wrong'],
    ['not UTF-8', [{ ...REPORT, content: Buffer.from([0x22, 0xff, 0x22]) }], 'not valid for encoding utf-8'],
    ['beside an absolute path', [REPORT, { name: '/etc/passwd', content: '' }], 'absolute path: /etc/passwd'],
    ['beside a drive', [REPORT, { name: 'C:/x', content: '' }], 'absolute path: C:/x'],
    ['one of very many files', Array.from({ length: 1001 }, () => ({ name: 'x', content: '' })), 'it has 1001 files'],
  ])('is refused %s', async (_how, files, message) => {
    await expect(read(files)).rejects.toThrow(message)
  })

  test.each(loadPayloads('archive').map(({ id, note, value }) => [`${id} ${note}`, value]))(
    'is never taken from a hostile name (%s)',
    async (_what, name) => {
      const answer = await read([{ name, content: 'hostile' }]).catch(() => null)
      expect(answer).toBeNull()
    },
  )

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['something else', Buffer.from('<html>'.repeat(100))],
    ['half of one', createZip([REPORT]).subarray(0, 60)],
  ])('is refused in %s', async (_what, zip) => {
    await expect(readZipEntry(zip, 'report.json', LIMIT)).rejects.toThrow()
  })

  test('is never something else, whichever byte is turned', async () => {
    const zip = createZip([REPORT])
    for (let index = 0; index < zip.length; index += 1) {
      const turned = Buffer.from(zip)
      turned[index] = (turned[index] ?? 0) ^ 0x55
      const answer = await readZipEntry(turned, 'report.json', LIMIT).catch(() => null)
      expect([index, [TEXT, null].includes(answer)]).toEqual([index, true])
    }
  })
})

describeWith('python3', 'the report in a zip that another program made', (python) => {
  test('is read', async () => {
    const directory = createDirectory({ 'report.json': TEXT })
    execFileSync(python, ['-m', 'zipfile', '-c', 'out.zip', 'report.json'], { cwd: directory })
    expect(await readZipEntry(readFileSync(join(directory, 'out.zip')), 'report.json', LIMIT)).toBe(TEXT)
  })
})
