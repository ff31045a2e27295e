import { describe, expect, test } from '@jest/globals'
import { isOlder, parseMarker, renderMarker, type Marker } from '../../../src/core/render/marker.ts'
import { loadPayloads } from '../../support/payloads.ts'

describe('a marker', () => {
  test('is read as it was written, and holds nothing but hex digits and signs', () => {
    const marker = createMarker()
    expect(renderMarker(marker)).toBe('<!-- langfuse-gate: 1:0123456789abcdef=10.1:aaaaaaa -->')
    expect(parseMarker(`${renderMarker(marker)}\nbody`)).toEqual(marker)
    expect(renderMarker(marker).slice(20, -4)).toMatch(/^[0-9a-f.=: ]+$/)
  })

  test.each(loadPayloads('marker-spoof').map(({ note, value }) => [note, value]))('is not %s', (_note, value) => {
    expect(parseMarker(value)).toBeNull()
  })

  test('is at the very start', () => {
    expect(parseMarker(`x${renderMarker(createMarker())}`)).toBeNull()
    expect(parseMarker(`\n${renderMarker(createMarker())}`)).toBeNull()
    expect(parseMarker('')).toBeNull()
  })
})

describe('which of two runs is older', () => {
  test.each<[string, Partial<Marker>, Partial<Marker>, boolean]>([
    ['the earlier run of another commit', { run: 10 }, { run: 11, commit: 'bbbbbbb' }, true],
    ['not the later run of another commit', { run: 11 }, { run: 10, commit: 'bbbbbbb' }, false],
    ['the earlier attempt of a run', { attempt: 1 }, { attempt: 2 }, true],
    ['not the later attempt of a run', { attempt: 2 }, { attempt: 1 }, false],
    ['not the same attempt', {}, {}, false],
    ['neither of two runs of one commit', { run: 10 }, { run: 11 }, false],
  ])('%s', (_which, mine, theirs, older) => {
    expect(isOlder(createMarker(mine), createMarker(theirs))).toBe(older)
  })
})

function createMarker(overrides: Partial<Marker> = {}): Marker {
  return { key: '0123456789abcdef', run: 10, attempt: 1, commit: 'aaaaaaa', ...overrides }
}
