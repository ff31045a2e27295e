import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseLogCommands, type LogCommand } from './runner-log.ts'

/** What a job gives to the step, and what happened around it. */
export interface StepOptions {
  /** The folder with action.yml. */
  readonly action?: string
  /** GITHUB_WORKSPACE, where the step starts. */
  readonly workspace: string
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env:` of the step and its job; also overrides what the runner would set. */
  readonly env?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload?: unknown; readonly sha?: string; readonly ref?: string }
  readonly repository?: string
  readonly token?: string
  readonly apiUrl?: string
  readonly runId?: number
  readonly attempt?: number
  /** Another Node than this one. */
  readonly node?: string
  /** Aborted: somebody cancels the run. */
  readonly cancel?: AbortSignal
}

/** What is left of a step. */
export interface StepResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the step printed, before the runner hides anything. */
  readonly stdout: string
  readonly stderr: string
  /** What people see: secrets that the step has named are hidden. */
  readonly log: string
  readonly commands: readonly LogCommand[]
  /** Of the commands those that are shown as annotations. */
  readonly annotations: readonly LogCommand[]
}

const ROOT = resolve(import.meta.dirname, '../..')
const SHA = 'cccccccccccccccccccccccccccccccccccccccc'
/** The runner's own patience after SIGINT, and then after SIGTERM. */
const INTERRUPT_MS = 7500
const TERMINATE_MS = 2500

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({ using: z.string(), main: z.string() }),
})

export async function readActionMetadata(action = ROOT): Promise<z.infer<typeof metadata>> {
  return metadata.parse(parse(await readFile(join(action, 'action.yml'), 'utf8')))
}

/**
 * Runs a JavaScript action as GitHub's runner does: a process of its own, an environment made from nothing, inputs with the
 * defaults of action.yml, the runner's files, and its signals when the run is cancelled.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { action = ROOT, workspace, node = process.execPath } = options
  const { inputs, runs } = await readActionMetadata(action)
  const temp = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const files = await createFiles(temp, options.event?.payload)
    const env = { ...runnerVariables(options, temp), ...files, ...inputVariables(inputs, options), ...options.env }
    const ended = await runProcess(node, join(action, runs.main), workspace, env, options.cancel)
    const commands = parseLogCommands(ended.stdout)
    return {
      ...ended,
      outputs: parseFileCommands(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      log: hideSecrets(ended.stdout, commands),
      commands,
      annotations: commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command)),
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** `name=value`, and `name<<DELIMITER`, lines, `DELIMITER`, as the runner reads its files. */
export function parseFileCommands(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    const [, name = '', sign, rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? []
    if (sign === undefined) continue
    if (sign === '=') outputs[name] = rest
    else {
      const end = lines.indexOf(rest)
      if (end < 0) throw new Error(`the output ${name} has no end`)
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    }
  }
  return outputs
}

async function createFiles(
  temp: string,
  payload: unknown,
): Promise<Record<(typeof FILES)[number], string> & { GITHUB_EVENT_PATH: string }> {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder)
  const pairs = FILES.map((name) => [name, join(folder, `${name.toLowerCase()}_${randomUUID()}`)] as const)
  for (const [, path] of pairs) await writeFile(path, '')
  const event = join(temp, 'event.json')
  await writeFile(event, JSON.stringify(payload ?? {}))
  return { ...(Object.fromEntries(pairs) as Record<(typeof FILES)[number], string>), GITHUB_EVENT_PATH: event }
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

function runnerVariables(options: StepOptions, temp: string): Record<string, string> {
  const {
    workspace,
    event,
    repository = 'acme/support',
    apiUrl = 'http://127.0.0.1:9',
    runId = 4711,
    attempt = 1,
  } = options
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'gate',
    GITHUB_ACTOR: 'ana',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_JOB: 'gate',
    GITHUB_REF: event?.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event?.sha ?? SHA,
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/gate.yml@${event?.ref ?? 'refs/heads/main'}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    // Only JavaScript actions are given these; none may reach a task.
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-this-job',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
  }
}

/** Spaces become underscores and dashes stay, so no shell could set them. */
function inputVariables(
  declared: Readonly<Record<string, { readonly default?: string | undefined }>>,
  { inputs = {}, token = 'ghs_workflow' }: StepOptions,
): Record<string, string> {
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? ''] as const)
  const all = { ...Object.fromEntries(defaults), ...inputs }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replaceAll('${{ github.token }}', token),
    ]),
  )
}

function runProcess(
  node: string,
  main: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  cancel: AbortSignal | undefined,
): Promise<Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  return new Promise((done, fail) => {
    const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text))
    const timers: NodeJS.Timeout[] = []
    const interrupt = (): void => {
      child.kill('SIGINT')
      timers.push(setTimeout(() => child.kill('SIGTERM'), INTERRUPT_MS))
      timers.push(setTimeout(() => child.kill('SIGKILL'), INTERRUPT_MS + TERMINATE_MS))
    }
    cancel?.addEventListener('abort', interrupt, { once: true })
    child.on('error', fail)
    child.on('close', (exitCode, signal) => {
      cancel?.removeEventListener('abort', interrupt)
      timers.forEach(clearTimeout)
      done({ exitCode, signal, ...texts })
    })
  })
}

function hideSecrets(log: string, commands: readonly LogCommand[]): string {
  return commands
    .filter(({ command, message }) => command === 'add-mask' && message !== '')
    .reduce((shown, { message }) => shown.replaceAll(message, '***'), log)
}
