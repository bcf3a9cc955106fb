import { expect, it } from 'vitest'
import { idFor, note, person, SCOPE, smallWorkshop } from '../../domain/brief/brief.testdata.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { startI18n } from '../i18n/i18n.ts'
import { mapToGive } from './mapToGive.ts'

startI18n('en')

const hush = {
  ...{ id: idFor('hush'), type: 'session', scope: SCOPE, title: 'In confidence', date: '2026-03-01', place: '' },
  ...{ method: 'interview', agenda: [], guide: [], anonymity: 'hidden' }
}
const records: AnyRecord[] = [
  ...smallWorkshop,
  person('Ines Moreau', { id: idFor('ines'), organisation: 'Moreau & Filles' }),
  person('林晓', { id: idFor('lin') }),
  hush,
  note('on Mondays, as Ines Moreau says', { id: idFor('monday'), participantId: idFor('lin'), color: 'teal' }),
  note('quietly', { id: idFor('quiet'), participantId: idFor('ines'), sessionId: hush.id, color: 'rose' })
]
const drawn = (redact: boolean) => {
  const { expectations, participants } = mapToGive(records, redact)
  const names = new Map(participants.map(({ id, name }) => [id, name]))
  return new Map(
    expectations.map(({ id, text, color, participantId }) => [
      id,
      { text, color, who: names.get(participantId ?? '') ?? '' }
    ])
  )
}

it('gives pictures and printed pages nothing to draw that names anybody, when names are left out', () => {
  expect(JSON.stringify(mapToGive(records, true))).not.toMatch(/Ines|Moreau|林晓/)
  expect(drawn(true).get(idFor('monday'))).toMatchObject({
    text: expect.stringMatching(/^on Mondays, as Person \d says$/),
    who: expect.stringMatching(/^Person \d$/)
  })
})

it('and with names none that a session hides, by a colour either', () => {
  expect(drawn(false).get(idFor('monday'))).toMatchObject({ who: '林晓', color: 'teal' })
  expect(drawn(false).get(idFor('quiet'))).toEqual({ text: 'quietly', color: 'grey', who: '' })
})
