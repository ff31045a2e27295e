import { describe, expect, test } from '@jest/globals'
import { mayUsePrompt, meetPromptEvent, parsePromptEvent, type PromptEvent } from '../../src/core/prompt-event.ts'
import type { Judge } from '../../src/core/spec/gate-spec.ts'
import { plain } from '../../src/core/text.ts'
import { createGate } from '../support/create-gate.ts'

const PLACE = createGate().place
const event: PromptEvent = {
  type: 'prompt-version',
  action: 'updated',
  prompt: { name: 'support-agent', version: 12, labels: ['staging', 'latest'] },
}

function meet(options: object, given: Partial<PromptEvent> = {}, kind = 'prompt', judges: readonly Judge[] = []) {
  const gate = createGate({ judges, task: { kind, options, place: PLACE }, run: { metadata: { team: 'a' } } })
  const met = meetPromptEvent(gate, { ...event, ...given })
  if ('why' in met) return plain(met.why)
  const { gate: its, ...rest } = met
  return { task: its.task.options, metadata: its.run.metadata, isSame: its === gate, ...rest }
}

describe('an event of a prompt', () => {
  test('holds the gate of its label to its version', () => {
    expect(meet({ prompt: 'support-agent', label: 'staging', model: 'm' })).toEqual({
      task: { prompt: 'support-agent', version: 12, model: 'm' },
      metadata: { team: 'a', 'prompt.support-agent': '12' },
      isSame: false,
      version: 12,
      label: 'staging',
    })
    // It is this version whatever label it has.
    expect(meet({ prompt: 'support-agent', version: 12 })).toEqual({
      task: { prompt: 'support-agent', version: 12 },
      metadata: { team: 'a', 'prompt.support-agent': '12' },
      isSame: false,
      version: 12,
    })
  })

  test.each([
    [{ prompt: 'other' }, {}, 'The event is about the prompt "support-agent", and this gate\'s is "other".'],
    [{ prompt: 'support-agent' }, {}, 'Version 12 of the prompt "support-agent" does not have the label "production".'],
    [
      { prompt: 'support-agent', label: 'staging' },
      { prompt: { ...event.prompt, labels: [] } },
      'Version 12 of the prompt "support-agent" does not have the label "staging".',
    ],
    [
      { prompt: 'support-agent', version: 11 },
      {},
      'The event is about version 12 of the prompt "support-agent", and this gate\'s is 11.',
    ],
    [
      { prompt: 'support-agent' },
      { action: 'deleted' },
      'Version 12 of the prompt "support-agent" does not have the label "production".',
    ],
  ])('is none of the business of %j with %j', (options, given, why) => {
    expect(meet(options, given)).toBe(why)
  })

  test('changes nothing for a task that is no prompt', () => {
    expect(meet({ module: 'a.ts' }, {}, 'module')).toMatchObject({ isSame: true })
  })

  test.each([{ label: 'staging' }, { version: 12 }])(
    'that tells that the version of %j was deleted has the gate run as it is: there may be none left',
    (which) => {
      expect(meet({ prompt: 'support-agent', ...which }, { action: 'deleted' })).toMatchObject({ isSame: true })
    },
  )

  test('of the prompt of a judge has the gate run as it is, where the judge has that version', () => {
    const judge = (label?: string): Judge => ({
      score: 'helpful',
      judge: { prompt: 'support-agent', ...(label === undefined ? {} : { label }) },
      place: PLACE,
    })
    expect(meet({ prompt: 'other' }, {}, 'prompt', [judge('staging')])).toMatchObject({ isSame: true })
    expect(meet({ prompt: 'other' }, {}, 'prompt', [judge()])).toContain('this gate\'s is "other"')
  })

  test('may be of a prompt that no gate has to do with', () => {
    const gate = (kind: string, options: object, judges: readonly Judge[] = []) =>
      createGate({ judges, task: { kind, options, place: PLACE } })
    const other = { score: 'helpful', judge: { autoevals: 'Factuality', options: {} }, place: PLACE }
    expect(mayUsePrompt(gate('prompt', { prompt: 'other' }, [other]), 'support-agent')).toBe(false)
    expect(mayUsePrompt(gate('prompt', { prompt: 'support-agent', version: 1 }), 'support-agent')).toBe(true)
    // What code asks Langfuse for nobody can tell.
    expect(mayUsePrompt(gate('module', { module: 'a.ts' }), 'support-agent')).toBe(true)
  })

  test.each([
    undefined,
    null,
    'x',
    {},
    { prompt: event.prompt },
    { ...event, type: 'other' },
    { ...event, type: ['prompt-version'] },
  ])('%j is none', (payload) => {
    expect(parsePromptEvent(payload)).toBeNull()
  })

  test.each([
    [{ type: 'prompt-version' }, 'action'],
    [{ ...event, prompt: { name: 'x' } }, 'prompt.version'],
    [{ ...event, prompt: { ...event.prompt, version: '12' } }, 'prompt.version'],
    [{ ...event, prompt: { ...event.prompt, labels: null } }, 'prompt.labels'],
    [{ ...event, prompt: { ...event.prompt, labels: [{ name: 'staging' }] } }, 'prompt.labels.0'],
  ])('%j says that it is one, and is not', (payload, malformed) => {
    expect(parsePromptEvent(payload)).toEqual({ malformed })
  })

  test('may say more than is read', () => {
    const truncation = { payloadTruncated: true, truncatedFields: ['prompt.prompt'] }
    const prompt = { ...event.prompt, id: 'x', config: {}, prompt: '<truncated>' }
    expect(parsePromptEvent({ ...event, id: '1', truncation, prompt })).toEqual(event)
  })
})
