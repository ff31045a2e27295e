import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { rerunBaseline } from '../../src/baselines/rerun.ts'
import type { GateReport } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createProject, createRows, createSpecText } from '../support/create-project.ts'
import { createFileGate, runFileGate } from '../support/gate-project.ts'
import { commitAll, commitChange, git } from '../support/git-project.ts'
import { describeWith } from '../support/parts.ts'
import type { RunContext } from '../../src/ports.ts'
import { runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

const RERUN = ['baseline: {rerun: base}', 'require: { quality: mean >= baseline }']
/** Every third answer is worthless. */
const WORSE = 'export const task = ({ id, input }) => ({ quality: Number(id) % 3 === 0 ? 0 : input.quality })\n'

/** Of a gate whose base is said by the context, as GitHub does. */
async function runBeside(cwd: string, context: Partial<RunContext>): Promise<GateReport> {
  const { place } = createFileGate([])
  const gate = createFileGate(['evaluators.ts'], {
    task: { kind: 'module', options: { module: 'task.ts', export: 'task' }, place },
    baselines: [{ kind: 'rerun', options: { rerun: 'base', branch: 'main' }, place }],
  })
  const source = rerunBaseline()
  const report = await runFileGate(cwd, gate, { context, edges: { baselines: [source] }, looksForBaseline: true })
  await source.close?.()
  return report
}

/** What git knows of beside the checkout itself. */
const worktrees = (cwd: string): number =>
  (git(cwd, 'worktree', 'list', '--porcelain').match(/^worktree /gm) ?? []).length - 1

const messages = (reasons: readonly { readonly text: Parameters<typeof plain>[0] }[] = []): string[] =>
  reasons.map(({ text }) => plain(text))

describeWith('git', 'a baseline that is the base commit, run again', () => {
  test('finds what the change made worse, and leaves no worktree', async () => {
    const cwd = createProject({ gate: RERUN })
    const { base, head } = commitChange(cwd, { 'task.ts': WORSE })
    const { report, exitCode, stdout } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(1)
    const [gate] = report.gates
    expect(gate).toMatchObject({
      verdict: 'failed',
      baselineState: { status: 'found' },
      candidate: { identity: { commit: head, branch: 'change' }, complete: true },
      baseline: { identity: { commit: base, tree: git(cwd, 'rev-parse', `${base}^{tree}`) }, complete: true },
      items: { total: 30, scored: 30, unpaired: 0 },
    })
    expect(gate?.baseline?.name).not.toBe(gate?.candidate?.name)
    expect(gate?.baseline?.itemResults.every(({ scores }) => scores['quality'] === 1)).toBe(true)
    expect(stdout).toContain(`the base commit "${base.slice(0, 7)}", run again beside the candidate`)
    expect(worktrees(cwd)).toBe(0)
  })

  test('takes turns: who goes first changes with every item, and never more run than concurrency says', async () => {
    const log = join(createDirectory(), 'log')
    const task = (name: string): string => `import { appendFileSync } from 'node:fs'
export async function task({ id }) {
  appendFileSync(${JSON.stringify(log)}, '${name} ' + id + '\\n')
  await new Promise((resolve) => setTimeout(resolve, 5))
  appendFileSync(${JSON.stringify(log)}, 'end\\n')
  return { quality: 1 }
}
`
    const cwd = createProject({
      gate: ['concurrency: 1', ...RERUN],
      items: 6,
      files: { 'task.ts': task('base') },
    })
    commitChange(cwd, { 'task.ts': task('candidate') })
    const { report } = await runForReport(cwd, ['run'])
    expect(report.problems).toEqual([])
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    const said = lines.filter((line) => line !== 'end')
    expect(said).toEqual([
      ...['candidate 0', 'base 0', 'base 1', 'candidate 1', 'candidate 2', 'base 2'],
      ...['base 3', 'candidate 3', 'candidate 4', 'base 4', 'base 5', 'candidate 5'],
    ])
    // One at a time, of both sides together.
    expect(lines.map((line) => line === 'end')).toEqual(said.flatMap(() => [false, true]))
  })

  test('has its own dependencies, installed by setup with the variables of env alone', async () => {
    const installer = `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('node_modules/answers', { recursive: true })
const seen = [process.env.GIVEN, process.env.HIDDEN_KEY].map(String).join(' ')
writeFileSync('node_modules/answers/index.js', 'export const quality = VERSION, seen = ' + JSON.stringify(seen))
writeFileSync('node_modules/answers/package.json', '{"type": "module", "main": "index.js", "name": "answers"}')
`
    const install = (version: number): string => installer.replace('VERSION', String(version))
    const task = "import { quality, seen } from 'answers'\nexport const task = () => ({ quality, seen })\n"
    const cwd = createProject({
      gate: [
        'env: [GIVEN]',
        "baseline: [{rerun: base, setup: 'node install.mjs'}]",
        'require: { quality: mean >= baseline }',
      ],
      files: { 'task.ts': task, 'install.mjs': install(1), '.gitignore': 'node_modules\n' },
    })
    commitChange(cwd, { 'install.mjs': install(0.5) })
    process.env['GIVEN'] = 'a setting'
    process.env['HIDDEN_KEY'] = 'not to be seen'
    try {
      execFileSync(process.execPath, ['install.mjs'], { cwd })
      const { report } = await runForReport(cwd, ['run'])
      expect(report.gates[0]).toMatchObject({ verdict: 'failed' })
      const [baseline] = report.gates[0]?.baseline?.itemResults ?? []
      expect(baseline?.output).toEqual({ quality: 1, seen: 'a setting undefined' })
      expect(report.gates[0]?.candidate?.itemResults[0]?.output).toMatchObject({ quality: 0.5 })
    } finally {
      delete process.env['GIVEN']
      delete process.env['HIDDEN_KEY']
    }
  })

  describe('which several gates and variants have', () => {
    /** A project of two gates, the first with two variants; its setup writes a line for each time that it is run. */
    const createGates = (setup: string, last: readonly string[] = []): { cwd: string; log: string } => {
      const log = join(createDirectory(), 'log')
      const lines = [
        `baseline: {rerun: base, setup: ${setup.replace('LOG', log)}}`,
        'require: { quality: mean >= 0.9 }',
      ]
      const gates = ['small: {env: {MODEL: small}}, large: {env: {MODEL: large}}'].map((all) => `variants: {${all}}`)
      const [, , ...second] = createSpecText([...lines, ...last])
        .replace('answers:', 'others:')
        .split('\n')
      const spec = [createSpecText([...lines, ...gates]).trimEnd(), ...second].join('\n')
      const cwd = createProject({ items: 4, files: { 'langfuse-gate.yml': spec } })
      commitChange(cwd, {})
      return { cwd, log }
    }
    const linesOf = (log: string): readonly string[] => readFileSync(log, 'utf8').trim().split('\n')

    test('is checked out and made ready once, where they ask the same of it', async () => {
      const { cwd, log } = createGates("'echo ${MODEL:-ready} $PWD >> LOG'")
      const { report } = await runForReport(cwd, ['run'])
      expect(report.gates.map(({ name, baselineState }) => [name, baselineState.status])).toEqual([
        ['answers [small]', 'found'],
        ['answers [large]', 'found'],
        ['others', 'found'],
      ])
      expect(linesOf(log)).toEqual([expect.stringMatching(/^ready .*langfuse-gate-base-/)])
      expect(worktrees(cwd)).toBe(0)
    })

    test('is made ready again for one whose setup may see other variables', async () => {
      const { cwd, log } = createGates("'echo $PWD >> LOG'", ['env: [GIVEN]'])
      await runForReport(cwd, ['run'])
      expect(new Set(linesOf(log)).size).toBe(2)
      expect(worktrees(cwd)).toBe(0)
    })

    test('and that cannot be made ready is tried once, and an error of each', async () => {
      const { cwd, log } = createGates("'echo tried >> LOG; exit 3'")
      const { report } = await runForReport(cwd, ['run'])
      expect(report.gates.map(({ reasons }) => reasons[0]?.code)).toEqual(Array(3).fill('BASELINE_UNREADABLE'))
      expect(linesOf(log)).toEqual(['tried'])
      expect(worktrees(cwd)).toBe(0)
    })
  })

  test.each([
    ['a line', "'echo nothing to be had >&2; exit 3'"],
    ['a list', "[sh, -c, 'echo nothing to be had >&2; exit 3']"],
  ])('whose setup fails, as %s, is an error', async (_, setup) => {
    const cwd = createProject({
      gate: [`baseline: {rerun: base, setup: ${setup}}`, 'require: { quality: mean >= baseline }'],
    })
    commitChange(cwd, {})
    const { report, exitCode } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(2)
    expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_UNREADABLE' }] })
    expect(messages(report.gates[0]?.reasons)[0]).toMatch(
      /cannot be made ready: .*exited with code 3; its last words: "nothing to be had"/,
    )
    expect(worktrees(cwd)).toBe(0)
  })

  test('whose task is not there, or cannot be loaded, is an error', async () => {
    const cwd = createProject({ gate: RERUN, files: { 'task.ts': "import 'nowhere-to-be-found'\n" } })
    commitChange(cwd, { 'task.ts': WORSE })
    const broken = await runForReport(cwd, ['run'])
    expect(broken.exitCode).toBe(2)
    expect(broken.report.gates[0]?.reasons[0]?.code).toBe('BASELINE_UNREADABLE')
    expect(messages(broken.report.gates[0]?.reasons)[0]).toMatch(
      /^The base commit "[0-9a-f]{7}" cannot be run: "task.ts" /,
    )

    git(cwd, 'checkout', '--quiet', 'main')
    git(cwd, 'rm', '--quiet', 'task.ts')
    commitAll(cwd, 'no task')
    git(cwd, 'checkout', '--quiet', '-B', 'change')
    writeFileSync(join(cwd, 'task.ts'), WORSE)
    commitAll(cwd, 'a task')
    const absent = await runForReport(cwd, ['run'])
    expect(messages(absent.report.gates[0]?.reasons)[0]).toMatch(/cannot be run: "task.ts" is not a file/)
  })

  test('both sides are scored by the evaluators of the change; what only the base has is seen to be gone', async () => {
    const evaluators = (names: readonly string[], factor: number): string =>
      `export const evaluators = [${names
        .map((name) => `function ${name}({ output }) { return output.quality * ${String(factor)} }`)
        .join(', ')}]\n`
    const cwd = createProject({
      gate: ['baseline: {rerun: base}'],
      files: { 'evaluators.ts': evaluators(['quality', 'tone'], 1) },
    })
    commitChange(cwd, { 'evaluators.ts': evaluators(['quality'], 0.5) })
    const { report } = await runForReport(cwd, ['run'])
    const [gate] = report.gates
    expect(gate?.baseline?.itemResults[0]?.scores).toEqual({ quality: 0.5, tone: 1 })
    expect(gate?.baseline?.comparability.evaluators['quality']).toBe(
      gate?.candidate?.comparability.evaluators['quality'],
    )
    // The score that the change takes away is not passed over.
    expect(gate?.verdict).toBe('error')
    expect(messages(gate?.reasons).join()).toContain('tone')
  })

  test('a command in a folder of a larger repository runs in the same folder of the base', async () => {
    const answer = (quality: number): string =>
      `import { basename } from 'node:path'
console.log(JSON.stringify({ quality: ${String(quality)}, folder: basename(process.cwd()) }))
`
    const files = {
      'cases.jsonl': createRows(8, () => ({})),
      'evaluators.ts': 'export const evaluators = [function quality({ output }) { return output.quality }]\n',
      'answer.mjs': answer(1),
      'langfuse-gate.yml': createSpecText(RERUN, '{command: [node, answer.mjs]}'),
    }
    const root = createDirectory(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`services/support/${path}`, text])),
    )
    const { base } = commitChange(root, { 'services/support/answer.mjs': answer(0) })
    const { report } = await runForReport(join(root, 'services/support'), ['run'])
    expect(report.gates[0]).toMatchObject({ verdict: 'failed', baseline: { identity: { commit: base } } })
    expect(report.gates[0]?.baseline?.itemResults[0]?.output).toEqual({ quality: 1, folder: 'support' })
    expect(report.gates[0]?.candidate?.itemResults[0]?.output).toEqual({ quality: 0, folder: 'support' })
  })

  test('says which new items pass without the change', async () => {
    const cwd = createProject({ gate: ['baseline: {rerun: base}', 'require: { quality: mean >= 0.9 }'] })
    commitChange(cwd, { 'cases.jsonl': createRows(31, () => ({ quality: 1 })) })
    const { report } = await runForReport(cwd, ['run'])
    expect(report.gates[0]).toMatchObject({ verdict: 'passed', items: { total: 31, unpaired: 0 } })
    expect(report.gates[0]?.notes.map(plain).join()).toContain('passes without the change')
  })

  test('a preflight that fails on the candidate stops both', async () => {
    const log = join(createDirectory(), 'log')
    const task = `import { appendFileSync } from 'node:fs'
export const task = ({ id }) => { appendFileSync(${JSON.stringify(log)}, id + '\\n'); return { quality: 1 } }
`
    const cwd = createProject({ gate: ['concurrency: 1', ...RERUN], files: { 'task.ts': task } })
    commitChange(cwd, { 'task.ts': 'export const task = () => { throw new Error("no luck") }\n' })
    const { report, exitCode } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(2)
    expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'PREFLIGHT_FAILED' }] })
    // Of the base at most what had begun by then.
    expect(existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0).toBeLessThan(5)
    expect(worktrees(cwd)).toBe(0)
  })

  test('may fail on an item that came with the change, be it the first', async () => {
    const cwd = createProject({ gate: ['baseline: {rerun: base}', 'require: { quality: mean >= 0.9 }'] })
    const rows = `{"id": "new", "input": {"crash": true}}\n${createRows(30, () => ({ quality: 1 }))}`
    commitChange(cwd, { 'cases.jsonl': rows, 'task.ts': 'export const task = () => ({ quality: 1 })\n' })
    const { report } = await runForReport(cwd, ['run'])
    expect(report.gates[0]?.verdict).toBe('passed')
    expect(report.gates[0]?.baseline?.itemResults.filter(({ error }) => error !== null)).toHaveLength(1)
  })

  test('uncommitted changes depart from their commit; the base commit itself has nothing to be compared with', async () => {
    const cwd = createProject({ gate: RERUN })
    git(cwd, 'init', '--quiet', '--initial-branch=main')
    const base = commitAll(cwd, 'base')
    appendFileSync(join(cwd, 'task.ts'), '\n// the same\n')
    const dirty = await runForReport(cwd, ['run'])
    expect(dirty.report.gates[0]).toMatchObject({ baseline: { identity: { commit: base } } })

    git(cwd, 'checkout', '--quiet', '--force', 'main')
    const same = await runBeside(cwd, { identity: { commit: base, baseCommit: base } })
    expect(same.baselineState.status).toBe('missing')
    expect(plain(same.baselineState.words)).toContain('is that of the base commit')
  })

  test('a base that nobody knows is an error', async () => {
    const cwd = createProject({ gate: RERUN })
    git(cwd, 'init', '--quiet', '--initial-branch=main')
    commitAll(cwd, 'the first')
    const { report, exitCode } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(2)
    expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_NOT_FOUND' }] })
    expect(plain(report.gates[0]?.reasons[0]?.remedy ?? [])).toContain('fetch-depth: 0')
  })

  test('a shallow clone fetches the base; where it cannot, the words name fetch-depth', async () => {
    const origin = createProject({ gate: RERUN })
    const { base } = commitChange(origin, { 'task.ts': WORSE })
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = join(createDirectory(), 'clone')
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${origin}`, clone)
    // As GitHub says it of a pull request; a clone of one commit cannot know.
    const runIn = (directory: string): Promise<GateReport> =>
      runBeside(directory, { identity: { commit: git(directory, 'rev-parse', 'HEAD'), baseCommit: base } })
    const fetched = await runIn(clone)
    expect(fetched).toMatchObject({ verdict: 'failed', baseline: { identity: { commit: base } } })

    const alone = join(createDirectory(), 'alone')
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${origin}`, alone)
    git(alone, 'remote', 'set-url', 'origin', `file://${join(origin, 'gone')}`)
    const refused = await runIn(alone)
    expect(refused).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_UNREADABLE' }] })
    expect(plain(refused.reasons[0]?.remedy ?? [])).toContain('fetch-depth: 0')
  })

  test('is taken away when the run is cancelled', async () => {
    const folder = createDirectory()
    const started = join(folder, 'started')
    const cwd = createProject({
      files: {
        'task.ts': `import { writeFileSync } from 'node:fs'
export const task = () => { writeFileSync(${JSON.stringify(started)}, process.cwd()); return new Promise(() => setInterval(() => undefined, 1000)) }
`,
      },
    })
    const { base } = commitChange(cwd, {})
    const cancel = new AbortController()
    const running = runBeside(cwd, { identity: { baseCommit: base }, signal: cancel.signal })
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(worktrees(cwd)).toBe(1)
    cancel.abort()
    expect(await running).toMatchObject({ verdict: 'error', reasons: [{ code: 'CANCELLED' }] })
    expect(worktrees(cwd)).toBe(0)
  })

  test.each(['{http: "http://127.0.0.1:1"}', '{prompt: support, model: gpt-4o-mini}'])(
    'is no answer for a task %s, which has no code of its own',
    async (task) => {
      const cwd = createProject({ gate: RERUN })
      const spec = readFileSync(join(cwd, 'langfuse-gate.yml'), 'utf8').replace('task: task.ts', `task: ${task}`)
      writeFileSync(join(cwd, 'langfuse-gate.yml'), spec)
      commitChange(cwd, {})
      const { report } = await runForReport(cwd, ['run'])
      expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'SPEC_INVALID' }] })
    },
  )
})
