import { say } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'

/** One call, its failure translated: `GateError` GITHUB_UNAVAILABLE that says what was refused and which permission it takes. */
export async function callGithub<Answer>(
  doing: string,
  permission: string,
  call: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await call()
    if (isPage(answer)) throw new Error('it answered with a page in place of data')
    return answer
  } catch (error) {
    throw translate(error, doing, permission)
  }
}

/** Of a proxy, with status 200: the client gives it as if it were data. */
function isPage(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return false
  return typeof answer.data === 'string' && answer.data !== ''
}

/** The HTTP status behind a failed call, if GitHub answered at all. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof GateError ? error.cause : error
  if (typeof cause !== 'object' || cause === null || !('status' in cause)) return undefined
  return typeof cause.status === 'number' ? cause.status : undefined
}

/** GitHub refused for want of a permission: asking again is useless. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403 || statusOf(error) === 401
}

function translate(error: unknown, doing: string, permission: string): GateError {
  const own = describeError(error)
  if (statusOf(error) === 403 && /not accessible|permission|forbidden|read-only/i.test(own)) {
    return new GateError(
      {
        code: 'GITHUB_UNAVAILABLE',
        text: say`GitHub does not let this token ${[doing]}: it lacks the permission ${permission}.`,
        remedy: say`Add ${permission} to the permissions of the workflow's job. A pull request from a fork or from Dependabot has a read-only token whatever the workflow says.`,
      },
      { cause: error },
    )
  }
  if (statusOf(error) === 401) {
    return new GateError(
      {
        code: 'GITHUB_UNAVAILABLE',
        text: say`GitHub does not accept the token (${own}), so it could not ${[doing]}.`,
        remedy: say`Check the input ${'github-token'}.`,
      },
      { cause: error },
    )
  }
  return new GateError({ code: 'GITHUB_UNAVAILABLE', text: say`GitHub could not ${[doing]}: ${own}` }, { cause: error })
}
