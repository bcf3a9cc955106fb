import type { CaptureLine } from '../../../../domain/capture/parseLine.ts'
import { MAX_TEXT } from '../../../../domain/engine/schema.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { CommandName } from '../../../../domain/registry.ts'
import { showFailure } from '../../../app/failures.tsx'
import { selection } from '../../../canvas/selection.ts'
import { i18n } from '../../../i18n/i18n.ts'
import type { Step } from '../../../lenses/lens.ts'
import { showWritten } from '../../../notes/justWritten.ts'
import { newId, Refusal } from '../../../replica/bridge.ts'
import { runIn } from '../../../replica/hooks.tsx'
import type { Replica } from '../../../replica/replica.ts'
import { roomOf } from '../../../session/room.ts'
import { announce } from '../../../ui/announce.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import type { BoardDesk } from '../desk.ts'
import { performEach } from './performEach.ts'
import { premiseSpeaker } from './premiseSpeaker.ts'
import { giveBack, type LastCaptured, type PendingImage, setLast, takeWritten, useScribe } from './scribeStore.ts'
import { release, showSpots, spotFor, spotsForMany } from './spots.ts'

/** What the bar writes with. */
export interface ScribeContext {
  readonly replica: Replica
  readonly map: WorkshopMap
  readonly desk: BoardDesk | null
  /** Nobody, where names are not kept. */
  readonly speakerId: string | null
  readonly sessionId: string | null
  readonly color: PaletteColor
}

/** What was typed, as it was typed and as it was read. */
export interface Written {
  readonly line: string
  readonly read: CaptureLine
}

/** A note out of what is written. @param withLast what stands behind it was captured just before */
export async function captureNote(context: ScribeContext, written: Written, withLast: boolean): Promise<void> {
  const { map, desk, replica, speakerId, sessionId, color } = context
  const { text, quote, factors, laneId, cardNumber } = written.read
  const id = newId()
  const lane = map.elements.find((each) => each.id === laneId) ?? null
  const place = spotFor(map, desk, { id, text, color }, lane)
  const note = {
    ...{ id, quote, sessionId, color, cardNumber, participantId: speakerId, factors: [...factors] },
    ...{ text: text.slice(0, MAX_TEXT), isFaceDown: roomOf(replica.scope).isPrivate },
    ...place
  }
  const { last } = useScribe.getState()
  const behind = withLast && last?.kind === 'premise' ? [linkStep(last.id, [id])] : []
  const images = takeWritten()
  const capture: Step = { name: 'expectation.capture', args: { notes: [note] } }
  const steps = [capture, ...attachSteps(id, images), ...behind]
  // Before it is saved: the next line can hang on it at once.
  setLast({ kind: 'note', id, text })
  showSpots(desk, [id])
  if (await perform(context, steps, written, images, last)) {
    showWritten(id)
    announce(i18n.t('scribe.said.note', { text }))
  }
  release(id)
}

/** Something that stands behind notes: those that are selected, and, where that is said, the one captured just before. */
export async function capturePremise(
  context: ScribeContext,
  written: Written,
  kind: 'assumption' | 'claim' | 'event',
  withLast: boolean
): Promise<void> {
  const { map, speakerId, sessionId } = context
  const { text, quote } = written.read
  const id = newId()
  const { last } = useScribe.getState()
  const chosen = new Set(map.expectations.filter((note) => selection().notes.has(note.id)).map((note) => note.id))
  if (withLast && last?.kind === 'note') chosen.add(last.id)
  const words = (quote === '' || quote === text ? text : `${text} “${quote}”`).slice(0, MAX_TEXT)
  const participantId = premiseSpeaker(written.read, speakerId, map.participants)
  const premise = { id, kind, text: words, source: '', date: null, participantId, sessionId }
  const images = takeWritten()
  // A picture belongs to a note: it waits for the next one.
  giveBack('', images)
  const links = chosen.size > 0 ? [linkStep(id, [...chosen])] : []
  setLast({ kind: 'premise', id, text })
  if (await perform(context, [{ name: 'premise.add', args: premise }, ...links], written, [], last)) {
    announce(i18n.t('scribe.said.premise', { kind: i18n.t(`premise.kind.${kind}`), text }))
  }
}

/** Somebody says the same again, in their own words where there are any. */
export async function raise(context: ScribeContext, noteId: string, noteText: string, written: Written): Promise<void> {
  const { replica, speakerId, sessionId } = context
  const { text, quote } = written.read
  const { last } = useScribe.getState()
  const images = takeWritten()
  const mention = { id: newId(), expectationId: noteId, text, quote, participantId: speakerId, sessionId }
  setLast({ kind: 'note', id: noteId, text: noteText })
  const steps = [{ name: 'mention.add', args: mention } as const, ...attachSteps(noteId, images)]
  if (!(await perform(context, steps, written, images, last))) return
  offerUndo({ scope: replica.scope, message: i18n.t('scribe.said.raised', { text: noteText }) })
}

/** Lines that were pasted: a note each, in one step. */
export async function capturePasted(context: ScribeContext, texts: readonly string[]): Promise<void> {
  const { map, desk, replica, speakerId, sessionId, color } = context
  const isFaceDown = roomOf(replica.scope).isPrivate
  const words = texts.map((text) => ({ id: newId(), text: text.slice(0, MAX_TEXT), color }))
  const places = spotsForMany(map, desk, words)
  const notes = words.map((each, index) => ({
    ...each,
    ...{ sessionId, participantId: speakerId, isFaceDown },
    ...(places[index] ?? { x: 0, y: 0 })
  }))
  const steps = [{ name: 'expectation.capture', args: { notes } } as const]
  const ids = notes.map(({ id }) => id)
  showSpots(desk, ids)
  if (await perform(context, steps, { line: texts.join(' ') }, [], useScribe.getState().last)) {
    offerUndo({ scope: replica.scope, message: i18n.t('list.added', { count: notes.length }) })
  }
  for (const id of ids) release(id)
}

function attachSteps(expectationId: string, images: readonly PendingImage[]): Step[] {
  return images.map(({ id, name, data, w, h }) => ({
    name: 'attachment.add',
    args: { id, expectationId, name, data, w, h }
  }))
}

const linkStep = (premiseId: string, noteIds: readonly string[]): Step => ({
  name: 'premise.link',
  args: { premiseId, links: noteIds.map((expectationId) => ({ id: newId(), expectationId, isLinked: true })) }
})

/**
 * All in one step of undo. What is refused comes back into the bar, unless it waits to be saved; what was taken does not, so
 * that Enter never writes it twice.
 */
async function perform(
  { replica, desk }: ScribeContext,
  steps: readonly Step[],
  { line }: Pick<Written, 'line'>,
  images: readonly PendingImage[],
  before: LastCaptured | null
): Promise<boolean> {
  const label: CommandName | undefined = steps[0]?.name
  const gesture = { id: newId(), ...(label !== undefined && { label }) }
  const { isDone, refused } = await performEach(steps, async ({ name, args }) => {
    try {
      await runIn(replica, name, args, gesture)
      return 'done'
    } catch (error) {
      showFailure(error)
      return error instanceof Refusal && error.isKept ? 'kept' : 'refused'
    }
  })
  await desk?.shown()
  if (refused.length === steps.length) {
    giveBack(line, images)
    setLast(before)
  } else if (refused.length > 0) {
    const ids = new Set(refused.flatMap(({ name, args }) => (name === 'attachment.add' ? [args.id] : [])))
    giveBack(
      '',
      images.filter(({ id }) => ids.has(id))
    )
  }
  return isDone
}
