import { describe, expect, test } from '@jest/globals'
import { meetPromptEvent, parsePromptEvent, type PromptEvent } from '../../src/core/prompt-event.ts'
import { plain } from '../../src/core/text.ts'
import { createGate } from '../support/create-gate.ts'

const PLACE = createGate().place
const event: PromptEvent = {
  type: 'prompt-version',
  action: 'updated',
  prompt: { name: 'support-agent', version: 12, labels: ['staging', 'latest'] },
}

function meet(options: object, given: Partial<PromptEvent> = {}, kind = 'prompt') {
  const gate = createGate({ task: { kind, options, place: PLACE }, run: { metadata: { team: 'a' } } })
  const met = meetPromptEvent(gate, { ...event, ...given })
  return 'why' in met ? plain(met.why) : { task: met.task.options, metadata: met.run.metadata, isSame: met === gate }
}

describe('an event of a prompt', () => {
  test('holds the gate of its label to its version', () => {
    expect(meet({ prompt: 'support-agent', label: 'staging', model: 'm' })).toEqual({
      task: { prompt: 'support-agent', version: 12, model: 'm' },
      metadata: { team: 'a', 'prompt.support-agent': '12' },
      isSame: false,
    })
    expect(meet({ prompt: 'support-agent', version: 12 })).toMatchObject({ task: { version: 12 } })
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
      { prompt: 'support-agent', label: 'staging' },
      { action: 'deleted' },
      'Version 12 of the prompt "support-agent" was deleted.',
    ],
  ])('is none of the business of %j with %j', (options, given, why) => {
    expect(meet(options, given)).toBe(why)
  })

  test('changes nothing for a task that is no prompt', () => {
    expect(meet({ module: 'a.ts' }, {}, 'module')).toMatchObject({ isSame: true })
  })

  test.each([
    undefined,
    null,
    'x',
    {},
    { type: 'prompt-version' },
    { ...event, prompt: { name: 'x' } },
    { ...event, type: 'other' },
  ])('%j is none', (payload) => {
    expect(parsePromptEvent(payload)).toBeNull()
  })

  test('may say more than is read', () => {
    const truncation = { payloadTruncated: true, truncatedFields: ['prompt.prompt'] }
    const prompt = { ...event.prompt, id: 'x', config: {}, prompt: '<truncated>' }
    expect(parsePromptEvent({ ...event, id: '1', truncation, prompt })?.prompt.version).toBe(12)
  })
})
