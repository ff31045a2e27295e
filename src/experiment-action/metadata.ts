type Environment = Readonly<Record<string, string | undefined>>

/** What langfuse/experiment-action tells its scripts, and Langfuse, of the workflow run. */
export function workflowMetadata(env: Environment): Record<string, string> {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_REF: ref = '' } = env
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  const found = {
    git_sha: env['GITHUB_SHA'],
    branch: env['GITHUB_REF_NAME'],
    event: env['GITHUB_EVENT_NAME'],
    actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'],
    github_workflow_name: env['GITHUB_WORKFLOW'],
    github_job_name: env['GITHUB_JOB'],
    github_job_attempt: env['GITHUB_RUN_ATTEMPT'],
    pr_url: pull === undefined ? undefined : `${server}/${repository}/pull/${pull}`,
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value = '']) => (value === '' ? [] : [[`langfuse.${key}`, value]])),
  )
}
