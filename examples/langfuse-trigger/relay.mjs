// Between the button "Run remote experiment" in Langfuse and GitHub, which do not speak the same: verifies that the request
// is Langfuse's, and starts the workflow. A handler of the web's own kind, as Cloudflare Workers, Deno and Bun serve it.
//
// env: LANGFUSE_WEBHOOK_SECRET (lf-whsec_…, of the remote experiment), GITHUB_TOKEN (contents: write on the repository),
//      GITHUB_REPOSITORY (owner/name), GITHUB_API_URL (only for GitHub Enterprise Server)

const OLDEST_SECONDS = 300

export default {
  async fetch(request, env) {
    if (request.method !== 'POST') return new Response('POST only', { status: 405 })
    const body = await request.text()
    if (!(await isSigned(body, request.headers.get('x-langfuse-signature') ?? '', env.LANGFUSE_WEBHOOK_SECRET))) {
      return new Response('the signature is not Langfuse’s', { status: 401 })
    }
    const { projectId, datasetId, datasetName, payload } = JSON.parse(body)
    const api = env.GITHUB_API_URL ?? 'https://api.github.com'
    const answer = await fetch(`${api}/repos/${env.GITHUB_REPOSITORY}/dispatches`, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${env.GITHUB_TOKEN}`,
        'content-type': 'application/json',
        'user-agent': 'langfuse-gate-relay',
      },
      body: JSON.stringify({
        event_type: 'langfuse-experiment',
        client_payload: { projectId, datasetId, datasetName, payload },
      }),
    })
    // Langfuse shows the answer to whoever pressed the button.
    return answer.ok ? new Response('started', { status: 202 }) : new Response('GitHub refused', { status: 502 })
  },
}

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`. An old one may be somebody's recording. */
async function isSigned(body, signature, secret) {
  const { t = '', v1 = '' } = Object.fromEntries(signature.split(',').map((part) => part.split('=', 2)))
  if (!secret || Math.abs(Date.now() / 1000 - Number(t)) > OLDEST_SECONDS || !/^[0-9a-f]{64}$/.test(v1)) return false
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])
  const given = Uint8Array.from(v1.match(/../g), (pair) => Number.parseInt(pair, 16))
  return crypto.subtle.verify('HMAC', key, given, bytes.encode(`${t}.${body}`))
}
