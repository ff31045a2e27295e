import { describe, expect, test } from '@jest/globals'
import { fileDataset } from '../../src/datasets/file.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { refusalOf } from '../support/refusal.ts'

const load = (content: string, file = 'cases.yaml') =>
  fileDataset.load({ file }, createRunContext({ directory: createDirectory({ [file]: content }) }))

describe('a dataset in YAML', () => {
  test('has the items that the same list in .json has', async () => {
    const yaml = await load(`
# what people ask most
- id: a
  input: { question: Where is my order? }
  expectedOutput: |
    On its way.
    Tomorrow.
  metadata: { category: status, tier: 1, urgent: no }
- id: b
  input: 2026-11-21
`)
    const json = await load(
      JSON.stringify([
        {
          id: 'a',
          input: { question: 'Where is my order?' },
          expectedOutput: 'On its way.\nTomorrow.\n',
          metadata: { category: 'status', tier: 1, urgent: 'no' },
        },
        { id: 'b', input: '2026-11-21' },
      ]),
      'cases.json',
    )
    expect(yaml.items).toEqual(json.items)
  })

  test('may be called .yml, and may be of 5,000 items', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `- { id: "${String(index)}", input: 1, expectedOutput: 2 }`)
    expect((await load(rows.join('\n'), 'cases.yml')).items).toHaveLength(5000)
  })
})

describe('YAML that cannot be trusted is refused', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '# no items yet\n', ['DATASET_EMPTY The dataset "cases.yaml" has no items (1)']],
    ['a map', 'items: []\n', ['DATASET_INVALID The dataset "cases.yaml" must be a list of items (1)']],
    [
      'anchors, aliases and tags',
      '- input: &a 1\n- input: *a\n- input: !x 1\n',
      [
        'DATASET_INVALID A dataset has no anchors; found "&a" (1)',
        'DATASET_INVALID A dataset has no aliases; found "*a" (2)',
        'DATASET_INVALID A dataset has no tags; found "!x" (3)',
      ],
    ],
    ['a key twice', '- input: 1\n  input: 2\n', ['DATASET_INVALID The key "input" is written twice (2)']],
    ['no number', '- input: .nan\n', ['DATASET_INVALID A number is finite; found ".nan" (1)']],
    [
      'rows with faults, each at its line',
      '- id: 7\n  input: 1\n- input: 1\n- inptu: 1\n',
      [
        'DATASET_INVALID Row 1 of "cases.yaml" has an id that is no text (1)',
        'DATASET_INVALID Row 3 of "cases.yaml" has the unknown key "inptu" (4)',
      ],
    ],
    ['no YAML', '- {\n', [expect.stringMatching(/^DATASET_INVALID This is not YAML: /) as unknown as string]],
    [
      'a deep nest',
      `- input: ${'['.repeat(60)}${']'.repeat(60)}\n`,
      ['DATASET_INVALID A dataset in YAML is not nested this deep (1)'],
    ],
    [
      'more than is parsed',
      '- { input: 1 }\n'.repeat(17_000),
      ['DATASET_INVALID A dataset in YAML has at most 50000 entries (1)'],
    ],
    [
      'more bytes than are parsed',
      `- input: ${'x'.repeat(4 * 1024 * 1024)}\n`,
      ['DATASET_INVALID A dataset in YAML has at most 4194304 bytes; this one has 4194314 (1)'],
    ],
  ])('%s', async (_, content, refusal) => {
    expect((await refusalOf(() => load(content))).slice(0, 3)).toEqual(refusal)
  })
})
