import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import type { GateError } from '../../src/errors.ts'
import { createLangfuse, langfuseOnDemand } from '../../src/langfuse/client.ts'
import { isCloud } from '../../src/langfuse/probe.ts'
import { silentLog } from '../../src/log.ts'
import { rateLimited } from '../support/fake-langfuse/faults.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

/** The SDK's client leaves a timer of this length behind when a connection breaks; the tests end no later than it. */
const BRIEF_MS = 500
const DATASETS = '/api/public/v2/datasets'

describe('opening a connection', () => {
  test('costs three requests and gives the project', () =>
    inLangfuse(async ({ fake, connect }) => {
      const langfuse = await connect()
      expect(langfuse.projectId).toBe('7a88fb47-b4e2-43b8-a06c-a5ce950dc53a')
      expect(fake.requests.map(({ name }) => name)).toEqual([
        'GET /api/public/health',
        'GET /api/public/projects',
        'GET /api/public/dataset-run-items',
      ])
      expect(fake.requests[0]?.headers.authorization).toBeUndefined()
      expect(fake.violations).toEqual([])
    }))

  test.each([
    'http://langfuse.example.com',
    'ftp://cloud.langfuse.com',
    'cloud.langfuse.com',
    'https://a:b@c.example',
    '',
  ])('is refused at the address %p, which would carry keys in the open or is none', async (baseUrl) => {
    const options = { publicKey: 'a', secretKey: 'b', log: silentLog, signal: new AbortController().signal, baseUrl }
    expect(await problemOf(createLangfuse(options))).toMatchObject({ code: 'INPUT_INVALID' })
  })

  test('with keys of another project or region names the regions', () =>
    inLangfuse(async ({ fake, options }) => {
      const error: unknown = await createLangfuse({ ...options, secretKey: 'sk-lf-other' }).catch(
        (thrown: unknown) => thrown,
      )
      const [problem] = (error as GateError).problems
      expect(problem?.code).toBe('LANGFUSE_UNAUTHORIZED')
      expect(plain(problem?.remedy ?? [])).toContain('https://us.cloud.langfuse.com')
      expect(fake.requests).toHaveLength(2)
    }))

  test.each([
    ['dual', 4],
    ['v3', 4],
  ] as const)('to a server that keeps dataset runs (%s) costs %d', (mode, count) =>
    inLangfuse(
      async ({ fake, connect }) => {
        await connect()
        expect(fake.requests.map(({ name }) => name).slice(2)).toEqual([
          'GET /api/public/dataset-run-items',
          'GET /api/public/experiments',
        ])
        expect(fake.requests).toHaveLength(count)
        // The probe of the mode needs no keys, and gets none.
        expect(fake.requests[2]?.headers.authorization).toBeUndefined()
      },
      { mode },
    ),
  )

  test.each(['3.178.0', '2.95.11'])('with a server of %s says what is needed', (version) =>
    inLangfuse(async ({ fake, connect }) => {
      fake.faults.add('/api/public/health', { kind: 'body', change: () => ({ status: 'OK', version }) })
      const { code, message } = await problemOf(connect())
      expect(code).toBe('LANGFUSE_UNSUPPORTED')
      expect(message).toContain(`Langfuse "${version}"`)
    }),
  )

  test.each(['events_only', 'dual', 'v3'] as const)('does not need the page of health (%s)', (mode) =>
    inLangfuse(
      async ({ fake, connect }) => {
        fake.faults.add('/api/public/health', { kind: 'status', status: 404, body: { message: 'hidden' } })
        expect((await connect()).projectId).toBe('7a88fb47-b4e2-43b8-a06c-a5ce950dc53a')
      },
      { mode },
    ),
  )

  test.each([
    ['https://cloud.langfuse.com', true],
    ['https://us.cloud.langfuse.com', true],
    ['https://langfuse.example.com', false],
    ['https://cloud.langfuse.com.example.com', false],
    ['https://notcloud.langfuse.com', false],
  ])('%s is Langfuse Cloud: %p', (address, expected) => {
    expect(isCloud(address)).toBe(expected)
  })

  test('with an address that sends requests on names the target and sends no key there', () =>
    inLangfuse(async ({ fake, connect }) => {
      fake.faults.add('/api/public/health', { kind: 'redirect', location: 'https://langfuse.example.com/' })
      const problem = await problemOf(connect())
      expect(problem.code).toBe('LANGFUSE_UNAVAILABLE')
      expect(problem.message).toContain('https://langfuse.example.com/')
      expect(fake.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
    }))

  test('with nobody there is an error after five tries', () =>
    inLangfuse(async ({ fake, connect, waits }) => {
      await fake.stop()
      const problem = await problemOf(connect())
      expect(problem.code).toBe('LANGFUSE_UNAVAILABLE')
      expect(problem.message).toContain('fetch failed')
      expect(waits).toHaveLength(4)
    }))

  test('with something else that answers is an error', () =>
    inLangfuse(async ({ fake, connect }) => {
      fake.faults.add('/api/public/', { kind: 'html' }, Infinity)
      const problem = await problemOf(connect())
      expect(problem.code).toBe('LANGFUSE_UNAVAILABLE')
      expect(problem.message).toContain('is not what a Langfuse server answers')
    }))

  test('is not tried without keys, and says which are missing and what else would do', async () => {
    const { hasKeys, get } = langfuseOnDemand({
      publicKey: 'pk-lf-1',
      secretKey: '',
      log: silentLog,
      signal: new AbortController().signal,
    })
    expect(hasKeys).toBe(false)
    const error: unknown = await get(['The dataset'], ['Or use a file.']).catch((thrown: unknown) => thrown)
    const [problem] = (error as GateError).problems
    expect(problem?.code).toBe('NO_CREDENTIALS')
    expect(plain(problem?.text ?? [])).toBe('The dataset needs Langfuse, and this job has no secret key for it.')
    expect(plain(problem?.remedy ?? [])).toMatch(/langfuse-public-key.*LANGFUSE_SECRET_KEY.*Or use a file\./)
  })

  test('happens once however often it is asked for', () =>
    inLangfuse(async ({ fake, options }) => {
      const { get } = langfuseOnDemand(options)
      const [first, second] = await Promise.all([get(['One']), get(['Another'])])
      expect(first).toBe(second)
      expect(fake.requests).toHaveLength(3)
    }))
})

describe('a request', () => {
  /** The client is open; then the fault, then one request. */
  const withFault = (arrange: (scene: Scene) => void, timeoutMs = 5_000) =>
    inLangfuse(async (scene) => {
      const langfuse = await createLangfuse({ ...scene.options, timeoutMs })
      scene.fake.store.datasets.set('orders', {
        id: 'ds-1',
        name: 'orders',
        description: null,
        metadata: null,
        createdAt: 0,
        updatedAt: 0,
        items: [],
      })
      arrange(scene)
      const dataset = langfuse.fetchDataset('orders')
      const problem = await problemOf(dataset)
      const calls = scene.fake.requests.length - 3
      return { problem, calls, waits: scene.waits, dataset: problem.code === 'no error' ? await dataset : null }
    })

  test('waits as long as a 429 asks', async () => {
    const { dataset, waits } = await withFault(({ fake }) => {
      fake.faults.add(DATASETS, rateLimited(59))
    })
    expect(dataset).toEqual({ id: 'ds-1', name: 'orders' })
    expect(waits).toEqual([59_000])
  })

  test('gives up on a limit of a day, and says that it was the limit', async () => {
    const { problem, calls } = await withFault(({ fake }) => {
      fake.faults.add(DATASETS, rateLimited(86_397), Infinity)
    })
    expect(problem).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
    expect(problem.message).toContain('429')
    expect(problem.message).toContain('Rate limit exceeded')
    expect(calls).toBe(1)
  })

  test.each([
    ['a connection that breaks before the answer', { kind: 'reset' }],
    ['a connection that breaks in the answer', { kind: 'cut' }],
    ['half of the JSON', { kind: 'truncated' }],
    ['a body that says that it is packed and is not', { kind: 'not-gzip' }],
    ['a page of HTML', { kind: 'html' }],
    ['a 500', { kind: 'status', status: 500 }],
    ['a 502', { kind: 'status', status: 502 }],
    ['a 503', { kind: 'status', status: 503 }],
    ['a 408', { kind: 'status', status: 408 }],
  ] as const)('survives %s, twice', async (_, fault) => {
    const { dataset, calls } = await withFault(
      ({ fake }) => {
        fake.faults.add(DATASETS, fault, 2)
      },
      fault.kind === 'reset' ? BRIEF_MS : undefined,
    )
    expect(dataset).toEqual({ id: 'ds-1', name: 'orders' })
    expect(calls).toBe(3)
  })

  test('survives that no answer comes', async () => {
    const { dataset } = await withFault(({ fake }) => {
      fake.faults.add(DATASETS, { kind: 'hang' })
    }, BRIEF_MS)
    expect(dataset).toEqual({ id: 'ds-1', name: 'orders' })
  })

  test.each([
    [{ kind: 'html' }, 'is not what a Langfuse server answers'],
    [{ kind: 'truncated' }, 'is not what a Langfuse server answers'],
    [{ kind: 'reset' }, 'connection broke'],
    [{ kind: 'status', status: 500 }, '500'],
  ] as const)('is an error after five of %o', async (fault, words) => {
    const { problem, calls } = await withFault(
      ({ fake }) => {
        fake.faults.add(DATASETS, fault, Infinity)
      },
      fault.kind === 'reset' ? BRIEF_MS : undefined,
    )
    expect(problem.code).toBe('LANGFUSE_UNAVAILABLE')
    expect(problem.message).toContain(words)
    expect(calls).toBe(5)
  })

  test.each([400, 404, 409, 413, 422])('is not tried again after a %d', async (status) => {
    const { problem, calls } = await withFault(({ fake }) => {
      fake.faults.add(DATASETS, { kind: 'status', status, body: { message: '::set-output name=x::y' } })
    })
    expect(problem).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
    expect(calls).toBe(1)
  })

  test('ends the run when the keys are taken away in the middle of it', async () => {
    const { problem, calls } = await withFault(({ fake }) => {
      fake.revokeKeys()
    })
    expect(problem.code).toBe('LANGFUSE_UNAUTHORIZED')
    expect(calls).toBe(1)
  })

  test('that was sent on to another place counts as not answered', async () => {
    const { problem } = await withFault(({ fake }) => {
      fake.faults.add(DATASETS, { kind: 'redirect', location: `${fake.url}/api/public/health` })
    })
    expect(problem.code).toBe('LANGFUSE_UNAVAILABLE')
    expect(problem.message).toContain('sends requests on')
  })

  test('tolerates keys that it does not know', async () => {
    const { dataset } = await withFault(({ fake }) => {
      const change = (body: unknown): unknown => ({
        ...(body as object),
        _deprecation: { message: 'gone on 2026-11-16' },
      })
      fake.faults.add(DATASETS, { kind: 'body', change })
    })
    expect(dataset).toEqual({ id: 'ds-1', name: 'orders' })
  })

  test('stops when the run is cancelled', () =>
    inLangfuse(async ({ fake, options }) => {
      const controller = new AbortController()
      const langfuse = await createLangfuse({ ...options, timeoutMs: BRIEF_MS, signal: controller.signal })
      fake.faults.add(DATASETS, { kind: 'status', status: 500 }, Infinity)
      const waiting = createLangfuse({ ...options, signal: AbortSignal.abort() })
      controller.abort()
      expect(await problemOf(langfuse.fetchDataset('orders'))).toMatchObject({ code: 'CANCELLED' })
      expect(await problemOf(waiting)).toMatchObject({ code: 'CANCELLED' })
    }))
})
