import type { Github } from './client.ts'

/** The token of a workflow run, where GitHub does not say whose a token is. */
const DEFAULT_AUTHOR = 'github-actions[bot]'

/**
 * The login that this token's comments and statuses carry. A workflow's token may not ask `GET /user`, but may ask GraphQL
 * who it is.
 */
export async function findTokenAuthor({ octokit }: Github): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch {
    return DEFAULT_AUTHOR
  }
}
