import { expect, it } from 'vitest'
import { idFor, person, SCOPE } from '../../domain/brief/brief.testdata.ts'
import type { Participant } from '../../domain/people/participant.ts'
import type { Anonymity, Session } from '../../domain/sessions/session.ts'
import { captureFields } from './capture.ts'

const ann = person('Ann', { id: idFor('ann'), color: 'teal' }) as Participant
const session = (id: string, anonymity: Anonymity): Session => ({
  ...{ id, type: 'session', scope: SCOPE, title: id, date: '2026-03-01', place: '', method: 'focus-group' },
  ...{ agenda: [], guide: [], anonymity }
})
const capture = { speakerId: ann.id, color: 'orange' } as const
const room = { sessionId: null, isOutside: false, isPrivate: false }
const fieldsIn = (
  sessions: readonly Session[],
  more: { readonly sessionId?: string; readonly isOutside?: boolean } = {}
) => captureFields({ participants: [ann], sessions }, capture, { ...room, ...more })

it('gives a new note its speaker and their colour', () => {
  expect(fieldsIn([])).toEqual({ participantId: ann.id, sessionId: null, color: 'teal', isFaceDown: false })
})

it('writes in the session that is on, and keeps to what that says of names, without anybody choosing it', () => {
  const bare = { participantId: null, sessionId: 'on', color: 'orange' }
  expect(fieldsIn([session('on', 'not-stored')])).toMatchObject(bare)
  expect(fieldsIn([session('on', 'hidden')])).toMatchObject({ participantId: ann.id, sessionId: 'on', color: 'grey' })
})

it('writes in the session that was chosen, or in none where that is wanted', () => {
  const sessions = [session('first', 'named'), session('other', 'not-stored')]
  expect(fieldsIn(sessions, { sessionId: 'first' })).toMatchObject({ participantId: ann.id, sessionId: 'first' })
  expect(fieldsIn(sessions, { sessionId: 'other', isOutside: true })).toMatchObject({
    ...{ participantId: ann.id, sessionId: null, color: 'teal' }
  })
})
