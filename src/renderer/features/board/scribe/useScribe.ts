import { useDeferredValue, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type CaptureLine, isWordless, parseLine, type Vocabulary } from '../../../../domain/capture/parseLine.ts'
import { type Expectation, FACTORS, type Factor } from '../../../../domain/expectations/expectation.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../../domain/people/participant.ts'
import type { Anonymity } from '../../../../domain/sessions/session.ts'
import { LANGUAGES } from '../../../../domain/settings/settings.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { captureFields } from '../../../notes/capture.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import type { Replica } from '../../../replica/replica.ts'
import { useCards } from '../../../session/cards.ts'
import { useRoom } from '../../../session/room.ts'
import { useCapturedIn } from '../../../session/sessionInHand.ts'
import { announce } from '../../../ui/announce.ts'
import { setCapture, useBoardUi } from '../boardUi.ts'
import { useDesk } from '../deskContext.ts'
import { captureNote, capturePremise, raise, type ScribeContext, type Written } from './deeds.ts'
import { setLine, useScribe } from './scribeStore.ts'
import { SimilarNotes } from './similarNotes.ts'

/** One for each workshop that is open, through all its pages. */
const indexes = new WeakMap<Replica, SimilarNotes>()

export interface Scribing {
  readonly map: WorkshopMap
  readonly vocabulary: Vocabulary
  readonly anonymity: Anonymity
  /** Those who are at the session first; the first nine have a key. */
  readonly people: readonly Participant[]
  /** Whose words are written down. */
  readonly speaker: Participant | undefined
  readonly read: CaptureLine
  /** Notes that say nearly the same, the best first. */
  readonly similar: readonly Expectation[]
  /** What pictures and pasted lines are kept with. */
  readonly context: ScribeContext
  /** Somebody else speaks; where names are not stored, nobody is chosen who would be the speaker of the next session. */
  listenTo(speakerId: string | null): void
  /** What Enter does; with Shift together with what was captured just before. */
  write(withLast: boolean): void
  /** Counts what is written as said again. */
  again(note: Expectation): void
}

/** @param words what is written, without what an input method is still composing */
export function useScribing(words: string): Scribing {
  const { t } = useTranslation()
  const replica = useReplica()
  const map = useWorkshopMap()
  const desk = useDesk()
  const capture = useBoardUi((ui) => ui.capture)
  const { speakerId } = capture
  const room = useRoom(replica.scope)
  const { isOn: hasCards } = useCards(replica.scope)
  const session = useCapturedIn(map.sessions)
  const sessionId = session?.id ?? null
  const anonymity = session?.anonymity ?? 'named'
  const { participants, attendances, elements } = map
  const people = useMemo(
    () =>
      attendeesFirst(
        participants,
        new Set(attendances.flatMap((each) => (each.sessionId === sessionId ? each.participantId : [])))
      ),
    [participants, attendances, sessionId]
  )
  const vocabulary = useMemo(
    (): Vocabulary => ({
      people: people.map(({ id, name }) => ({ id, names: [name] })),
      factors: FACTORS.map((factor) => ({ id: factor, names: [t(`factor.${factor}`), ...everywhere(factor)] })),
      lanes: elements.flatMap(({ id, kind, text }) => (kind === 'frame' && text !== '' ? [{ id, names: [text] }] : [])),
      hasCards
    }),
    [people, elements, hasCards, t]
  )
  const index = indexOf(replica)
  useEffect(() => index.sync(map.expectations), [index, map.expectations])

  const read = useMemo(() => parseLine(words, vocabulary), [words, vocabulary])
  const asked = useDeferredValue(read.kind === 'expectation' ? read.text : '')
  const similar = useMemo(() => {
    if (asked === '') return []
    const notes = byId(map.expectations)
    return index.like(asked).flatMap(({ id }) => notes.get(id) ?? [])
  }, [asked, index, map.expectations])

  const listenTo = (id: string | null): void => {
    if (anonymity !== 'not-stored') setCapture({ speakerId: id })
  }
  const contextFor = (saidBy: string | null): ScribeContext => {
    const chosen = { ...capture, speakerId: saidBy ?? speakerId }
    const { participantId, sessionId, color } = captureFields(map, chosen, room)
    return { replica, map, desk, speakerId: participantId, sessionId, color }
  }
  /** Whoever is named in a line goes on speaking. */
  const written = (): { context: ScribeContext; now: Written } => {
    const { line } = useScribe.getState()
    const now = { line, read: parseLine(line, vocabulary) }
    if (now.read.speakerId !== null) listenTo(now.read.speakerId)
    return { context: contextFor(now.read.speakerId), now }
  }

  return {
    ...{ map, vocabulary, anonymity, people, read, similar, listenTo },
    speaker: anonymity === 'not-stored' ? undefined : people.find(({ id }) => id === speakerId),
    context: contextFor(null),
    again(note) {
      const { context, now } = written()
      void raise(context, note.id, note.text, now)
    },
    write(withLast) {
      const { context, now } = written()
      const { kind, text, isAgain } = now.read
      if (isWordless(now.read, vocabulary)) announce(t('scribe.tag.noWords'))
      else if (isAgain && kind === 'expectation') {
        const again = sameAgain(text, index, map)
        if (again === null)
          void captureNote(context, { ...now, read: { ...now.read, text: `${text} +1`.trim() } }, withLast)
        else void raise(context, again.id, again.text, now)
      } else if (text === '') {
        // Only who speaks was said.
        if (now.read.speakerId !== null) setLine('')
        if (useScribe.getState().images.length > 0) announce(t('scribe.tag.noWords'))
      } else if (kind === 'expectation') void captureNote(context, now, withLast)
      else void capturePremise(context, now, kind, withLast)
    }
  }
}

/** What "+1" is said to: the note that says the most similar, or, without words, the one captured just before. */
function sameAgain(text: string, index: SimilarNotes, map: WorkshopMap): { id: string; text: string } | null {
  const { last } = useScribe.getState()
  if (text === '') return last?.kind === 'note' ? last : null
  const [best] = index.like(text)
  return map.expectations.find(({ id }) => id === best?.id) ?? null
}

function indexOf(replica: Replica): SimilarNotes {
  const known = indexes.get(replica)
  if (known !== undefined) return known
  const made = new SimilarNotes()
  indexes.set(replica, made)
  return made
}

/** A room may speak two languages: in each of them a factor has its name, and in all its short one. */
const everywhere = (factor: Factor): string[] => [
  factor,
  ...LANGUAGES.map((language) => i18n.getFixedT(language)(`factor.${factor}`))
]

const attendeesFirst = (people: readonly Participant[], attending: ReadonlySet<string>): readonly Participant[] => [
  ...people.filter(({ id }) => attending.has(id)),
  ...people.filter(({ id }) => !attending.has(id))
]
