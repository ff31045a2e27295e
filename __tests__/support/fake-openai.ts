import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What every answer says that it used. */
export const USAGE = {
  prompt_tokens: 100,
  completion_tokens: 10,
  total_tokens: 110,
  prompt_tokens_details: { cached_tokens: 60 },
  completion_tokens_details: { reasoning_tokens: 4 },
}

export interface ChatRequest {
  readonly model: string
  readonly stream?: boolean
  readonly tools?: readonly unknown[]
  readonly messages: readonly { readonly role: string; readonly content?: unknown }[]
  readonly temperature?: number
}

/** What is said in place of `hi`: a text, nothing but a status, or a call of the tool that was asked for. */
export type Say = (asked: ChatRequest) => string | { readonly status: number } | { readonly call: object }

/** An API like OpenAI's on this machine's loopback: says `hi`, after a call of the first tool where there are tools. */
export async function startFakeOpenAi(say: Say = () => 'hi'): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    void readRequest(request).then((asked) => {
      const { model, stream = false, tools = [], messages } = asked
      const common = { id: 'c1', created: 1, model: `${model}-2024-07-18` }
      if (stream) {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        const chunk = { ...common, object: 'chat.completion.chunk' }
        const delta = { role: 'assistant', content: 'hi' }
        for (const part of [
          { ...chunk, choices: [{ index: 0, delta, finish_reason: null }] },
          { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
          { ...chunk, choices: [], usage: USAGE },
        ]) {
          response.write(`data: ${JSON.stringify(part)}\n\n`)
        }
        response.end('data: [DONE]\n\n')
        return
      }
      const said = say(asked)
      if (typeof said === 'object' && 'status' in said) {
        response.writeHead(said.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ error: { message: 'the model is not well' } }))
        return
      }
      const isFirst = !messages.some(({ role }) => role === 'tool')
      const called = typeof said === 'object' ? said.call : null
      const message =
        called !== null
          ? {
              role: 'assistant',
              content: null,
              tool_calls: [
                {
                  id: 't1',
                  type: 'function',
                  function: { name: toolName(tools[0]), arguments: JSON.stringify(called) },
                },
              ],
            }
          : tools.length > 0 && isFirst
            ? {
                role: 'assistant',
                content: null,
                tool_calls: [{ id: 't1', type: 'function', function: { name: 'clock', arguments: '{}' } }],
              }
            : { role: 'assistant', content: said }
      const finish = message.content === null ? 'tool_calls' : 'stop'
      const choices = [{ index: 0, message, finish_reason: finish }]
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ ...common, object: 'chat.completion', choices, usage: USAGE }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}/v1`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function toolName(tool: unknown): string {
  return (tool as { function: { name: string } }).function.name
}

async function readRequest(request: IncomingMessage): Promise<ChatRequest> {
  return JSON.parse(await text(request)) as ChatRequest
}
