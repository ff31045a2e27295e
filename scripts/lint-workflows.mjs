// Checks action.yml files and workflows, ours and those of the examples, with GitHub's own language service, actionlint
// and zizmor. The last two come from scripts/install-machine.sh.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

// The language service imports JSON without saying so, which Node refuses.
const JSON_HOOK = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)`
register(`data:text/javascript,${encodeURIComponent(JSON_HOOK)}`)
const { validate } = await import('@actions/languageservice/validate')

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file) && !file.includes('__tests__/'))
const actions = files.filter((file) => /(^|[/])action[.]ya?ml$/.test(file))
const workflows = files.filter(
  (file) =>
    /(^|[/])[.]github[/]workflows[/][^/]+[.]ya?ml$/.test(file) || /^examples[/].*[/]workflow[^/]*[.]ya?ml$/.test(file),
)
if (actions.length === 0 || workflows.length === 0) fail('there is no action.yml or no workflow to check')

let problems = 0
for (const file of [...actions, ...workflows]) {
  // The service tells a workflow from an action by its path.
  const path = actions.includes(file) ? file : `.github/workflows/${file.replaceAll('/', '-')}`
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, readFileSync(file, 'utf8'))
  for (const { message, range } of await validate(document)) {
    problems += 1
    process.stdout.write(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}\n`)
  }
}
check('actionlint', ['-no-color', ...workflows])
check('zizmor', ['--offline', '--no-progress', '--color', 'never', ...actions, ...workflows])
if (problems > 0) fail(`${problems} problems in workflows and actions`)
process.stdout.write(`${actions.length} actions and ${workflows.length} workflows are sound\n`)

function check(name, args) {
  const program = join(root, '.cache/bin', name)
  if (!existsSync(program)) fail(`${name} is not there: run scripts/install-machine.sh`)
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return
  process.stdout.write(stdout + stderr)
  problems += 1
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
