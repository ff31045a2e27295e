import { symlinkSync, mkdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { GateError, type Problem } from '../../src/errors.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'
import { runOnce, startTask } from '../support/start-task.ts'

const PLACE = { file: 'langfuse-gate.yml', line: 9, column: 7 }
const TYPESCRIPT = join(import.meta.dirname, '../../node_modules/typescript')

/** Packages as a user's `npm ci` leaves them. */
const PACKAGES = {
  'node_modules/of-modules/package.json': '{"name": "of-modules", "type": "module", "exports": "./index.js"}',
  'node_modules/of-modules/index.js': `export const shout = (text) => text.toUpperCase()`,
  'node_modules/of-commonjs/package.json': '{"name": "of-commonjs", "main": "main.js"}',
  'node_modules/of-commonjs/main.js': `exports.reverse = (text) => Array.from(text).reverse().join('')`,
}
const MODULE = { 'package.json': '{"type": "module"}' }

beforeAll(buildSources)

/** What a task of these files answers to `'abc'`, and the names of its evaluators. */
async function load(files: Readonly<Record<string, string>>, options: Parameters<typeof startTask>[1] = {}) {
  const runner = await startTask(createDirectory({ ...PACKAGES, ...files }), options)
  const answer = await runOnce(runner, 'abc')
  await runner.close()
  if (answer.error !== undefined) throw new Error(answer.error.message)
  return { output: answer.output, scores: answer.scores, evaluators: Object.keys(runner.evaluators) }
}

async function refusal(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof startTask>[1] = {},
): Promise<Problem> {
  const error: unknown = await load(files, options).catch((thrown: unknown) => thrown)
  if (!(error instanceof GateError) || error.problems[0] === undefined) throw error
  return error.problems[0]
}

function testLoading(): void {
  test('modules with the imports that TypeScript and bundlers allow', async () => {
    const { output } = await load({
      ...MODULE,
      'tsconfig.json': '{"compilerOptions": {"paths": {"@lib/*": ["./lib/*"]}}}',
      'task.ts': `
        import { reverse } from 'of-commonjs'
        import { shout } from 'of-modules'
        import { first } from './extensionless'
        import { second } from './named-as-output.js'
        import { third } from './folder'
        import { fourth } from '@lib/mapped'
        import terms from './terms.json'
        import type { Item } from './types'
        enum Kind { Question = 'question' }
        const late = await Promise.resolve('awaited')
        class Holder { constructor(readonly kind: Kind) {} }
        export async function task({ input }: Item) {
          const { fifth } = await import('./dynamic')
          const made = new Holder(Kind.Question)
          return [reverse(input), shout(input), first, second, third, fourth, fifth, terms.list, late, made.kind]
        }`,
      'types.ts': 'export interface Item { input: string }',
      'extensionless.ts': `export const first: string = 'first'`,
      'named-as-output.ts': `export const second: string = 'second'`,
      'folder/index.ts': `export const third: string = 'third'`,
      'lib/mapped.ts': `export const fourth: string = 'fourth'`,
      'dynamic.mts': `throw new Error('the other extension comes first')`,
      'dynamic.ts': `export const fifth: string = 'fifth'`,
      'terms.json': '{"list": ["a", "b"]}',
    })
    const own = ['first', 'second', 'third', 'fourth', 'fifth']
    expect(output).toEqual(['cba', 'ABC', ...own, ['a', 'b'], 'awaited', 'question'])
  })

  test.each<[string, Record<string, string>]>([
    [
      'task.ts',
      { 'task.ts': `import { reverse } from 'of-commonjs'\nexport const task = ({ input }: any) => reverse(input)` },
    ],
    [
      'task.mts',
      { 'task.mts': `import { reverse } from 'of-commonjs'\nexport const task = ({ input }: any) => reverse(input)` },
    ],
    [
      'task.cts',
      { 'task.cts': `import { reverse } from 'of-commonjs'\nexport const task = ({ input }: any) => reverse(input)` },
    ],
    [
      'required.cts',
      {
        'required.cts': `const { reverse } = require('of-commonjs')\nexports.task = ({ input }: any) => reverse(input)`,
      },
    ],
    [
      'equals.cts',
      {
        'equals.cts': `import other = require('./other.cjs')\nexport = { task: other.task }`,
        'other.cjs': `const { reverse } = require('of-commonjs')\nexports.task = ({ input }) => reverse(input)`,
      },
    ],
    [
      'task.js',
      {
        'task.js': `const { reverse } = require('of-commonjs')\nmodule.exports = { task: ({ input }) => reverse(input) }`,
      },
    ],
    [
      'task.cjs',
      { 'task.cjs': `const { reverse } = require('of-commonjs')\nmodule.exports.task = ({ input }) => reverse(input)` },
    ],
    [
      'function.cjs',
      { 'function.cjs': `const { reverse } = require('of-commonjs')\nmodule.exports = ({ input }) => reverse(input)` },
    ],
    [
      'task.mjs',
      { 'task.mjs': `import { reverse } from 'of-commonjs'\nexport const task = ({ input }) => reverse(input)` },
    ],
    [
      'default.mjs',
      { 'default.mjs': `import { reverse } from 'of-commonjs'\nexport default ({ input }) => reverse(input)` },
    ],
    [
      'compiled.js',
      {
        'compiled.js': `Object.defineProperty(exports, '__esModule', { value: true })\nexports.default = ({ input }) => require('of-commonjs').reverse(input)`,
      },
    ],
    [
      'folder/deep.ts',
      {
        'folder/deep.ts': `import { task } from '../outer'\nexport { task }`,
        'outer.ts': `export const task = ({ input }: any): string => require('of-commonjs').reverse(input)`,
      },
    ],
  ])('%s without a package.json', async (module, files) => {
    expect((await load(files, { module })).output).toBe('cba')
  })

  test('a repository of CommonJS whose sources are written as modules', async () => {
    const { output } = await load({
      'package.json': '{"type": "commonjs"}',
      'task.ts': `import { reverse } from 'of-commonjs'\nimport { suffix } from './suffix'\nexport const task = ({ input }: any) => reverse(input) + suffix + typeof __dirname`,
      'suffix.ts': `export const suffix: string = '!'`,
    })
    expect(output).toBe('cba!string')
  })

  test('JSX, by the runtime that the tsconfig names', async () => {
    const { output } = await load(
      {
        ...MODULE,
        'tsconfig.json': '{"compilerOptions": {"jsx": "react-jsx", "jsxImportSource": "tiny"}}',
        'node_modules/tiny/package.json': '{"name": "tiny", "exports": {"./jsx-runtime": "./jsx.js"}}',
        'node_modules/tiny/jsx.js': `exports.jsx = (type, props) => type + ':' + props.children`,
        'task.tsx': `export const task = ({ input }: { input: string }) => <b>{input}</b>`,
      },
      { module: 'task.tsx' },
    )
    expect(output).toBe('b:abc')
  })

  test('decorators and namespaces with values, by the TypeScript of the repository', async () => {
    const directory = createDirectory({
      ...MODULE,
      'tsconfig.json': '{"compilerOptions": {"experimentalDecorators": true}}',
      'task.ts': `
        namespace Words { export const end: string = '!' }
        function loud(_: object, __: string, descriptor: PropertyDescriptor) {
          const inner = descriptor.value
          descriptor.value = (text: string) => inner(text).toUpperCase()
        }
        class Agent {
          @loud
          answer(text: string) { return text + Words.end }
        }
        export const task = ({ input }: { input: string }) => new Agent().answer(input)`,
    })
    mkdirSync(join(directory, 'node_modules'))
    symlinkSync(TYPESCRIPT, join(directory, 'node_modules/typescript'))
    const runner = await startTask(directory)
    const { output } = await runOnce(runner, 'abc')
    await runner.close()
    expect(output).toBe('ABC!')
  })

  test('what only looks like decorators and namespaces with values needs no TypeScript', async () => {
    const { output } = await load({
      ...MODULE,
      'task.ts': `
        declare global {
          namespace Shop { const name: string }
        }
        declare namespace Other { const x: number }
        namespace Types { export type T = { class: string }; export interface U { const: string } }
        declare const known: number
        const text = \`
        @loud
        namespace N { export const y = 1 }\`
        const module = { a: 1 }
        export const task = ({ input }: { input: string }) => input + text.length + module.a`,
    })
    expect(output).toMatch(/^abc\d+$/)
  })

  test('evaluators of the task module and of other modules, sync and async, each once', async () => {
    const { scores, evaluators } = await load(
      {
        ...MODULE,
        'task.ts': `
          import { isText } from './evaluators'
          export const task = async ({ input }: any) => input
          export const evaluators = [
            isText,
            async function length({ output }: any) { return [{ name: 'length', value: output.length }] },
            ({ output }: any) => ({ name: 'first', value: output[0] }),
          ]`,
        'evaluators.ts': `
          export function isText({ output }: any) { return typeof output === 'string' }
          export const echoes = async ({ input, output }: any) => (input === output ? 1 : 0)
          export const notOne = 'a text'`,
        'more.cjs': `exports.evaluators = [function more() { return 0.5 }]`,
      },
      {
        gate: {
          evaluatorModules: [
            { path: 'evaluators.ts', place: PLACE },
            { path: 'more.cjs', place: PLACE },
          ],
        },
      },
    )
    expect(evaluators).toEqual(['isText', 'length', 'evaluators[2]', 'echoes', 'more'])
    expect(scores).toHaveLength(5)
    expect(scores).toEqual(
      expect.arrayContaining([
        { name: 'isText', value: true, evaluator: 'isText' },
        { name: 'length', value: 3, evaluator: 'length' },
        { name: 'first', value: 'a', evaluator: 'evaluators[2]' },
        { name: 'echoes', value: 1, evaluator: 'echoes' },
        { name: 'more', value: 0.5, evaluator: 'more' },
      ]),
    )
  })

  test('an export by another name', async () => {
    const files = { 'task.mjs': 'export const answer = ({ input }) => input + 1' }
    expect((await load(files, { module: 'task.mjs', export: 'answer' })).output).toBe('abc1')
  })

  test.each<[string, Record<string, string>, RegExp, string | null]>([
    [
      'a syntax error',
      { 'task.ts': 'export function task(item: any) {\n  return item.input +\n}' },
      /^"task\.ts" could not be loaded: "SyntaxError: Unexpected token \(task\.ts:3:1\)"$/,
      null,
    ],
    [
      'a syntax error in an import',
      { 'task.ts': `export { task } from './other'`, 'other.ts': 'export const task = = 1' },
      /^"task\.ts" could not be loaded: "SyntaxError: .*\(other\.ts:1:21\)"$/,
      null,
    ],
    [
      'a namespace with values where there is no TypeScript',
      { 'task.ts': `const text = '@a'\nnamespace N { export const y = 1 }\nexport const task = () => N.y` },
      /"SyntaxError: a namespace with values needs the package typescript .* in your repository: .*\(task\.ts:2\)"$/,
      null,
    ],
    [
      'a decorator where there is no TypeScript',
      { 'task.ts': `const text = \`\n@a\`\nclass A {\n  @loud\n  answer() {}\n}\nexport const task = () => 1` },
      /"SyntaxError: a decorator needs the package typescript .* in your repository: .*\(task\.ts:4\)"$/,
      null,
    ],
    [
      'a module that throws',
      { 'task.ts': `export const task = () => 1\n\nthrow new RangeError('not today')` },
      /^"task\.ts" could not be loaded: "RangeError: not today \(task\.ts:3:\d+\)"$/,
      null,
    ],
    [
      'a package that is not there',
      { 'task.ts': `import x from 'absent'\nexport const task = () => x` },
      /^"task\.ts" could not be loaded: ".*'absent'/,
      'Install the repository\'s packages in an earlier step, with "npm ci"; when that is done, add "absent" to them.',
    ],
    [
      'a package that is not there, required',
      { 'task.cts': `const x = require('@scope/absent/part')\nexports.task = () => x` },
      /could not be loaded: ".*'@scope\/absent\/part'/s,
      'Install the repository\'s packages in an earlier step, with "npm ci"; when that is done, add "@scope/absent" to them.',
    ],
    [
      'a file that is not there',
      { 'task.ts': `import x from './absent'\nexport const task = () => x` },
      /^"task\.ts" could not be loaded: ".*absent/,
      null,
    ],
    [
      'no export of the name',
      { 'task.ts': 'export const answer = () => 1\nexport const other = 2' },
      /^"task\.ts" could not be loaded: "it exports no function called task; it exports answer, other"$/,
      null,
    ],
    [
      'no export at all',
      { 'task.ts': 'export {}' },
      /^"task\.ts" could not be loaded: "it exports no function called task; it exports nothing by a name"$/,
      null,
    ],
    [
      'a process that ends while it loads',
      { 'task.ts': 'export const task = () => 1\nprocess.exit(0)' },
      /^"task\.ts" could not be loaded: "the process exited with code 0 while it loaded the modules"$/,
      null,
    ],
    [
      'an answer before the question',
      { 'task.ts': `import { writeSync } from 'node:fs'\nwriteSync(4, 'x\\n')\nexport const task = () => 1` },
      /could not be loaded: "the process wrote something that is no message to descriptor 4/,
      null,
    ],
  ])('%s is refused', async (_, files, text, remedy) => {
    const module = Object.keys(files)[0] ?? ''
    const gate = { task: { kind: 'module', options: {}, place: PLACE } }
    const problem = await refusal({ ...MODULE, ...files }, { module, gate })
    expect(plain(problem.text)).toMatch(text)
    expect(problem).toMatchObject({ code: 'TASK_NOT_LOADED', place: PLACE })
    expect(problem.remedy === undefined ? null : plain(problem.remedy)).toBe(remedy)
  })

  test.each<[string, Record<string, string>, RegExp, number]>([
    [
      'a list that is none',
      { 'task.mjs': 'export const task = () => 1\nexport const evaluators = { a: 1 }' },
      /^"task\.mjs" .*its export `evaluators` is a object; expected a list of functions"$/,
      3,
    ],
    [
      'a member that is no function',
      { 'task.mjs': 'export const task = () => 1\nexport const evaluators = [() => 1, undefined]' },
      /^"task\.mjs" .*`evaluators\[1\]` is undefined; expected a function"$/,
      3,
    ],
    [
      'a module without functions',
      { 'task.mjs': 'export const task = () => 1', 'evals.mjs': 'export const a = 1' },
      /^"evals\.mjs" could not be loaded: "it exports no function, and so no evaluator"$/,
      9,
    ],
    [
      'a module that throws',
      { 'task.mjs': 'export const task = () => 1', 'evals.mjs': `throw new Error('no')` },
      /^"evals\.mjs" could not be loaded: "no \(evals\.mjs:1:7\)"$/,
      9,
    ],
    [
      'a module that is not there',
      { 'task.mjs': 'export const task = () => 1', 'other.mjs': '' },
      /^"evals\.mjs" is not a file\.$/,
      9,
    ],
  ])('evaluators: %s is refused', async (_, files, text, line) => {
    const hasModule = 'evals.mjs' in files || 'other.mjs' in files
    const gate = hasModule ? { evaluatorModules: [{ path: 'evals.mjs', place: PLACE }] } : {}
    const problem = await refusal(files, { module: 'task.mjs', gate })
    expect(plain(problem.text)).toMatch(text)
    expect(problem).toMatchObject({ code: 'EVALUATOR_NOT_LOADED', place: { line } })
  })
}

describe('loading the modules of a repository', testLoading)

describeWith('node24', 'loading the modules of a repository, by the Node 24 of the PATH', (node) => {
  const before = process.env.PATH
  beforeAll(() => {
    process.env.PATH = [dirname(node), before].join(delimiter)
  })
  afterAll(() => {
    process.env.PATH = before
  })

  test('the workers are that Node', async () => {
    const files = { 'task.mjs': `export const task = () => process.versions.node.split('.')[0]` }
    expect((await load(files, { module: 'task.mjs' })).output).toBe('24')
  })
  testLoading()
})

describe('the task of a spec', () => {
  test('that is not a file is refused before any process starts', async () => {
    const problem = await refusal({}, { module: 'evals/absent.ts' })
    expect(problem.code).toBe('TASK_NOT_LOADED')
    expect(plain(problem.text)).toBe('"evals/absent.ts" is not a file.')
    expect(plain(problem.remedy ?? [])).toMatch(/^Paths in the spec are relative to the working directory, "\/.+"\.$/)
  })

  test('that misses a variable of this job is told which', async () => {
    process.env.SHOP_API_KEY = 'a secret'
    const problem = await refusal({
      'task.ts': `if (!process.env.SHOP_API_KEY) throw new Error('set SHOP_API_KEY, or ABSENT_KEY')\nexport const task = () => 1`,
    })
    delete process.env.SHOP_API_KEY
    const remedy = 'The job has "SHOP_API_KEY", which env does not list: list it there when the task may see it.'
    expect(plain(problem.remedy ?? [])).toBe(remedy)
  })
})
