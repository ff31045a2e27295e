import { runGit, type Environment } from './run-git.ts'

/**
 * Files (from the repository's root) that differ between `head` and where it left `base`; a renamed file by both of its
 * names. Null where this clone cannot tell: a shallow one finds the wrong place, or none.
 */
export async function readChangedFiles(
  directory: string,
  base: string,
  head: string,
  environment: Environment,
): Promise<readonly string[] | null> {
  if ((await runGit(directory, ['rev-parse', '--is-shallow-repository'], environment)) !== 'false') return null
  const args = ['diff', '--name-only', '-z', '--no-renames', '--no-relative', `${base}...${head}`, '--']
  const names = await runGit(directory, args, environment)
  return names === undefined ? null : names.split('\0').filter((name) => name !== '')
}
