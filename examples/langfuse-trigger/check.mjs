// The relay with a GitHub on loopback: what Langfuse has signed starts the workflow, and nothing else does.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import relay from './relay.mjs'

const asked = []
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => (text += chunk))
  request.on('end', () => {
    asked.push({ path: request.url, body: JSON.parse(text) })
    response.writeHead(204).end()
  })
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const secret = `lf-whsec_${'a'.repeat(64)}`
const env = {
  LANGFUSE_WEBHOOK_SECRET: secret,
  GITHUB_TOKEN: 'token',
  GITHUB_REPOSITORY: 'acme/support',
  GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
}
const body = JSON.stringify({ projectId: 'p', datasetId: 'd', datasetName: 'faq', payload: '{"only":"faq"}' })

async function send(seconds, key = secret, sent = body) {
  const signature = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')
  const headers = { 'x-langfuse-signature': `t=${seconds},v1=${signature}` }
  const { status } = await relay.fetch(new Request('http://relay', { method: 'POST', headers, body: sent }), env)
  return status
}

const now = Math.floor(Date.now() / 1000)
const statuses = [
  await send(now),
  await send(now, 'wrong'),
  await send(now - 3600),
  await send(now, secret, `${body} `),
]
server.close()
const expected = [202, 401, 401, 401]
if (JSON.stringify(statuses) !== JSON.stringify(expected)) throw new Error(`statuses ${statuses}, expected ${expected}`)
if (asked.length !== 1 || asked[0].path !== '/repos/acme/support/dispatches') throw new Error(JSON.stringify(asked))
if (asked[0].body.event_type !== 'langfuse-experiment') throw new Error(JSON.stringify(asked[0].body))
