import type { History } from '../core/history.ts'
import { readParents } from './identity.ts'
import { runGit, type Environment } from './run-git.ts'

/**
 * The history that this clone has. What a shallow clone cannot tell is null, never a guess: a commit that is not there
 * may be an ancestor all the same.
 */
export function gitHistory(directory: string, environment: Environment): History {
  const ask = (...args: string[]) => runGit(directory, args, environment)
  const findCommit = (name: string) => ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
  return {
    async findBase(branch) {
      const tips = await Promise.all([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].map(findCommit))
      const tip = tips.find((found) => found !== undefined)
      const head = await findCommit('HEAD')
      if (head === undefined) return null
      // On the branch itself, the code before is what came before this commit.
      if ((await ask('symbolic-ref', '--short', 'HEAD')) === branch || tip === head) {
        return (await readParents(directory, environment))[0] ?? null
      }
      return tip === undefined ? null : ((await ask('merge-base', head, tip)) ?? null)
    },
    async relate(commit, base) {
      if (commit === base) return { behind: 0 }
      // Both must be here: git calls a commit that it does not have no ancestor of anything.
      const known = await Promise.all([commit, base].map(findCommit))
      if (known.includes(undefined)) return null
      if ((await ask('merge-base', '--is-ancestor', commit, base)) === undefined) {
        return (await ask('rev-parse', '--is-shallow-repository')) === 'false' ? 'unrelated' : null
      }
      const behind = await ask('rev-list', '--count', `${commit}..${base}`)
      return behind === undefined ? null : { behind: Number(behind) }
    },
  }
}
