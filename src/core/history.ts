/** A commit as people write it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7)
}

/** How one commit stands to another: on its way, with how many commits between; or not. Null: nobody here can tell. */
export type Relation = { readonly behind: number } | 'unrelated' | null

/** What is known of the commits that came before the candidate. */
export interface History {
  /** The commit of the branch that the candidate departs from, whose runs it is compared with; null when unknown. */
  findBase(branch: string): Promise<string | null>
  /** Whether `commit` is `base` or one of its ancestors. */
  relate(commit: string, base: string): Promise<Relation>
}

/** Asks each in turn until one can tell: the clone first, then whoever has all of the history. */
export function firstToKnow(histories: readonly History[]): History {
  const firstAnswer = async <Answer>(ask: (history: History) => Promise<Answer | null>): Promise<Answer | null> => {
    for (const history of histories) {
      const answer = await ask(history)
      if (answer !== null) return answer
    }
    return null
  }
  return {
    findBase: (branch) => firstAnswer((history) => history.findBase(branch)),
    relate: (commit, base) => firstAnswer((history) => history.relate(commit, base)),
  }
}

/** What is known of the base without any history, by the branch that is asked for, goes before what any would say. */
export function departingFrom(findBase: (branch: string) => string | undefined, history: History): History {
  return { ...history, findBase: (branch) => Promise.resolve(findBase(branch) ?? history.findBase(branch)) }
}
