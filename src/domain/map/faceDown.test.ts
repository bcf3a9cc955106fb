import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../engine/record.ts'
import { hideFaceDown } from './faceDown.ts'
import { listerOf, type WorkshopMap, workshopMap } from './workshopMap.ts'

const note = (id: string, fields: object): AnyRecord => ({
  ...{ id, type: 'expectation', scope: 's', text: `secret ${id}`, quote: `quoted ${id}`, raw: { Said: `raw ${id}` } },
  ...{ participantId: null, isFaceDown: true, verdictReason: '', x: 3, y: 4, z: 1, ...fields }
})

const records: readonly AnyRecord[] = [
  { id: 'p', type: 'participant', scope: 's', name: 'An Nguyen' },
  note('a', { participantId: 'p' }),
  note('b', {}),
  note('c', { isFaceDown: false, text: 'open' }),
  { id: 'm', type: 'mention', scope: 's', expectationId: 'a', text: 'secret too', quote: '' },
  { id: 'n', type: 'mention', scope: 's', expectationId: 'c', text: 'known', quote: '' }
]
const nameNote = (speaker: string | null): string => `down${speaker === null ? '' : ` by ${speaker}`}`
const hidden = (of: WorkshopMap): WorkshopMap => hideFaceDown(of, nameNote)

describe('N1: notes that lie face down', () => {
  it('have no words on the map, nor those that were merged into them; all else stays', () => {
    const map = workshopMap(listerOf(records))
    const shown = hidden(map)
    expect(JSON.stringify(shown)).not.toMatch(/secret|quoted a|quoted b|raw a|raw b/)
    expect(shown.expectations.map(({ text }) => text)).toEqual(['down by An Nguyen', 'down', 'open'])
    expect(shown.expectations[0]).toMatchObject({ id: 'a', x: 3, y: 4, participantId: 'p', isFaceDown: true })
    expect(shown.mentions.map(({ text }) => text)).toEqual(['', 'known'])
  })

  it('are the same objects from map to map, until they or their speakers change', () => {
    const map = workshopMap(listerOf(records))
    expect(hidden({ ...map }).expectations).toBe(hidden(map).expectations)
    const renamed = { ...map, participants: map.participants.map((each) => ({ ...each, name: 'Bo' })) }
    expect(hidden(renamed).expectations[0]?.text).toBe('down by Bo')
    expect(hidden(renamed).expectations[1]).toBe(hidden(map).expectations[1])
  })

  it('cost nothing where there are none', () => {
    const open = workshopMap(listerOf(records.filter(({ isFaceDown }) => isFaceDown !== true)))
    expect(hidden(open)).toBe(open)
  })
})
