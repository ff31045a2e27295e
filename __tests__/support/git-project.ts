import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Nothing of the machine's own settings: a signing key or a default branch of its own would change what is made here.
const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'ana'],
      [`GIT_${who}_EMAIL`, 'ana@example.com'],
      [`GIT_${who}_DATE`, '2026-01-02T03:04:05Z'],
    ]),
  ),
}

export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** All that is in the directory, as the newest commit; returns its id. */
export function commitAll(directory: string, message: string): string {
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git(directory, 'rev-parse', 'HEAD')
}

/** The directory as a repository whose `main` is what it has, and a branch `change`, checked out, with these files over it. */
export function commitChange(
  directory: string,
  files: Readonly<Record<string, string>>,
): { readonly base: string; readonly head: string } {
  git(directory, 'init', '--quiet', '--initial-branch=main')
  const base = commitAll(directory, 'base')
  git(directory, 'checkout', '--quiet', '-b', 'change')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return { base, head: commitAll(directory, 'change') }
}
