import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type Options } from 'ajv'
import ajvFormats from 'ajv-formats'
import { z } from 'zod'

/** A request as one operation of the description reads it. */
export interface MatchedRequest {
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  /** What the description says against the request; empty when it is as described. */
  readonly problems: readonly string[]
}

/** An OpenAPI 3.0 description that requests and answers are held against. */
export interface OpenapiDescription {
  match(method: string, path: string, query: URLSearchParams, body: unknown): MatchedRequest | null
  /** What the description says against an answer. */
  checkAnswer(operation: string, status: number, body: unknown): readonly string[]
}

const reference = z.object({ $ref: z.string() })
const content = z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }).optional() })
const parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() })
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.unknown()).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
})
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).loose()

const NAME = 'description'

export function readOpenapiDescription(file: string): OpenapiDescription {
  const root: unknown = JSON.parse(readFileSync(file, 'utf8'))
  // `nullable` is OpenAPI's own word and ajv knows it; the other words that only OpenAPI has are not checks.
  const createAjv = (options: Options): Ajv => {
    const ajv = new Ajv({ strict: false, allErrors: true, ...options })
    ajvFormats.default(ajv)
    ajv.addSchema(root as object, NAME)
    return ajv
  }
  const bodies = createAjv({})
  // Parameters are text; the description speaks of what they stand for.
  const parameters = createAjv({ coerceTypes: 'array' })

  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        root,
      )
  /** Where something stands in the document, a reference to it followed. */
  const follow = (pointer: string): string => {
    const target = reference.safeParse(at(pointer))
    return target.success ? target.data.$ref.slice(1) : pointer
  }
  const check = (ajv: Ajv, pointer: string, value: unknown): readonly string[] => {
    const validate = ajv.getSchema(`${NAME}#${pointer}`) ?? ajv.compile({ $ref: `${NAME}#${pointer}` })
    return validate(value) === true ? [] : (validate.errors ?? []).map(describe)
  }

  const operations = Object.entries(document.parse(root).paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, value]) => {
      const parsed = operation.safeParse(value)
      if (!parsed.success) return []
      const pointer = `/paths/${path.replaceAll('/', '~1')}/${method}`
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? '')
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '([^/]+)')}$`)
      return [{ ...parsed.data, method: method.toUpperCase(), pointer, names, pattern }]
    }),
  )

  return {
    match(method, path, query, body) {
      const found = operations.find((candidate) => candidate.method === method && candidate.pattern.test(path))
      if (found === undefined) return null
      const values = found.pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? []
      const params = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? '']))
      const problems = found.parameters.flatMap((_, index) => {
        const pointer = follow(`${found.pointer}/parameters/${String(index)}`)
        const { name, in: place, required } = parameter.parse(at(pointer))
        const value = place === 'path' ? params[name] : place === 'query' ? query.get(name) : undefined
        if (value === null || value === undefined) return required === true ? [`${name} is missing`] : []
        return check(parameters, `${pointer}/schema`, value).map((problem) => `${name} ${problem}`)
      })
      const bodyPointer = `${found.pointer}/requestBody/content/application~1json/schema`
      const bodyProblems = found.requestBody === undefined ? [] : check(bodies, bodyPointer, body)
      return { operation: found.operationId, params, problems: [...problems, ...bodyProblems] }
    },
    checkAnswer(name, status, body) {
      const found = operations.find(({ operationId }) => operationId === name)
      if (found === undefined) return [`there is no operation ${name}`]
      // Descriptions list some refusals and leave out others; what an operation answers when it works is always there.
      if (!(String(status) in found.responses)) return status < 400 ? [`${String(status)} is no answer of ${name}`] : []
      const pointer = follow(`${found.pointer}/responses/${String(status)}`)
      const described = content.parse(at(pointer)).content
      return described === undefined ? [] : check(bodies, `${pointer}/content/application~1json/schema`, body)
    },
  }
}

function describe({ instancePath, message }: ErrorObject): string {
  return `${instancePath} ${message ?? ''}`
}
