import { z } from 'zod'
import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { notLangfuse, readRefusal, redirected } from './answer.ts'
import { unavailable, withRetries, type Connection, type Try } from './retry.ts'
import { cancelled } from './waiting.ts'

/** How a method of the generated client is called: without its own retries, which know answered requests only. */
export interface SdkOptions {
  readonly maxRetries: 0
  readonly timeoutInSeconds: number
  readonly abortSignal: AbortSignal
}
export type SdkCall = (options: SdkOptions) => {
  withRawResponse(): Promise<{
    readonly data: unknown
    readonly rawResponse: { readonly redirected: boolean; readonly url: string }
  }>
}

/** What the generated client throws. Class and name differ between copies of it, so neither is looked at. */
const refusal = z.object({
  statusCode: z.number(),
  body: z.unknown(),
  rawResponse: z.object({
    redirected: z.boolean(),
    url: z.string(),
    headers: z.custom<Headers>((headers) => z.object({ get: z.function() }).safeParse(headers).success),
  }),
})

/**
 * One request through the SDK's generated client, answered by a value of the schema, or `null` where what was asked for
 * does not exist. The client follows redirects, so that is looked at afterwards; it answers a page of HTML as if it were
 * data, so the schema has the last word. Throws GateError LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED or CANCELLED.
 */
export async function ask<Value>(
  connection: Connection,
  what: Text,
  schema: z.ZodType<Value>,
  call: SdkCall,
): Promise<Value | null> {
  const { baseUrl, signal, timeoutMs } = connection
  return withRetries<Value | null>(
    async () => {
      // The client's own timeout ends with the headers of an answer; ours covers its body.
      const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      try {
        const options = { maxRetries: 0, timeoutInSeconds: timeoutMs / 1000, abortSignal } as const
        const { data, rawResponse } = await call(options).withRawResponse()
        if (rawResponse.redirected) throw redirected(baseUrl, new URL(rawResponse.url).origin)
        return readAnswer(schema, data, what)
      } catch (error) {
        if (error instanceof GateError) throw error
        if (signal.aborted) throw cancelled()
        const refused = refusal.safeParse(error)
        // The client wraps what fetch threw: a connection that broke has no status.
        if (!refused.success) {
          return { again: say`the connection broke when asked for ${what} (${describeError(error)})` }
        }
        const { statusCode, body, rawResponse } = refused.data
        if (rawResponse.redirected) throw redirected(baseUrl, new URL(rawResponse.url).origin)
        return readRefusal({ status: statusCode, body, header: (name) => rawResponse.headers.get(name) }, what, baseUrl)
      }
    },
    what,
    connection,
  )
}

/** As `ask`, of what a server must have: that it does not is GateError LANGFUSE_UNAVAILABLE. */
export async function askFor<Value>(
  connection: Connection,
  what: Text,
  schema: z.ZodType<Value>,
  call: SdkCall,
): Promise<Value> {
  const found = await ask(connection, what, schema, call)
  if (found === null) throw unavailable(connection.baseUrl, say`it does not have ${what}`)
  return found
}

/** Worth another try, and never taken for an empty answer. */
function readAnswer<Value>(schema: z.ZodType<Value>, data: unknown, what: Text): Try<Value> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return { value: parsed.data }
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  return { again: say`${notLangfuse(what)} (${where === '' ? 'not JSON' : where})` }
}
