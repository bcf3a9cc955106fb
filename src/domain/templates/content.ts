import { type Box, boundsOf } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../expectations/expectation.ts'
import { colorAt } from '../map/palette.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { fold } from '../text/fold.ts'
import type { TemplateParts } from './parts.ts'
import type { TemplateContent } from './template.ts'

/** What of a board the lanes must not come to lie over, and what a session begins as. */
interface Circumstances {
  newId(): string
  /** YYYY-MM-DD: a session is planned for today until somebody says when. */
  readonly today: string
  readonly board: readonly Box[]
}

const LANE_GAP = 40
/** Three notes beside each other and five below each other, with room around them and for the title. */
const LANE = { w: 3 * NOTE_SIZE + 4 * 24, h: 5 * NOTE_SIZE + 6 * 24 + 44 } as const

/** A template as it goes into a workshop: lanes from left to right, under what is there. */
export function partsOf(content: TemplateContent, { newId, today, board }: Circumstances): TemplateParts {
  const { segments, goals, indicators, lanes, session } = content
  const there = boundsOf(board)
  const [left, top] = there === null ? [0, 0] : [there.x, there.y + there.h + LANE_GAP]
  return {
    segments: segments.map((name) => ({ id: newId(), name })),
    goals: goals.map((text) => ({ id: newId(), text })),
    indicators: indicators.map((indicator) => ({ id: newId(), ...indicator, passes: [...indicator.passes] })),
    session: session && {
      id: newId(),
      date: today,
      title: session.title,
      method: session.method,
      agenda: session.agenda.map((item) => ({ id: newId(), ...item })),
      guide: session.guide.map((question) => ({ id: newId(), ...question }))
    },
    lanes: lanes.map((title, index) => ({
      id: newId(),
      title,
      // Yellow is the colour of notes that are nobody's: a lane of it would swallow them.
      color: colorAt(index + 3),
      x: left + index * (LANE.w + LANE_GAP),
      y: top,
      ...LANE
    }))
  }
}

/** A workshop's preparation as a template: neither people nor notes nor the brief, places and dates neither. */
export function contentOf({ workshop, segments, elements, sessions }: WorkshopMap, sessionId: string | null) {
  const session = sessions.find(({ id }) => id === sessionId)
  return {
    segments: segments.slice(0, 50).map(({ name }) => name),
    goals: (workshop?.goals ?? []).map(({ text }) => text),
    indicators: (workshop?.indicators ?? []).map(({ title, target, passes }) => ({ title, target, passes })),
    lanes: elements
      .filter(({ kind, text }) => kind === 'frame' && text !== '')
      .toSorted((a, b) => a.x - b.x || a.y - b.y)
      .slice(0, 20)
      .map(({ text }) => text.slice(0, 300)),
    session:
      session === undefined
        ? null
        : {
            title: session.title,
            method: session.method,
            agenda: session.agenda.map(({ title, minutes }) => ({ title, minutes })),
            guide: session.guide.map(({ kind, text }) => ({ kind, text }))
          }
  } satisfies TemplateContent
}

/**
 * What of a template a workshop does not have yet, by its words; a session by its title.
 * @param wordings the same template in all languages: what came in another one is there, too
 */
export function missingOf(
  content: TemplateContent,
  { workshop, segments, elements, sessions }: WorkshopMap,
  wordings: readonly TemplateContent[] = [content]
): TemplateContent {
  /** Whether the item at a place is called, in any language, as something that is there. */
  const isMissing = (there: readonly string[], nameAt: (wording: TemplateContent, index: number) => string) => {
    const known = new Set(there.map(fold))
    return (_item: unknown, index: number): boolean =>
      !wordings.some((wording) => known.has(fold(nameAt(wording, index))))
  }
  const { indicators = [], goals = [] } = workshop ?? {}
  const lanes = elements.flatMap(({ kind, text }) => (kind === 'frame' ? [text] : []))
  const isNewSession = isMissing(
    sessions.map(({ title }) => title),
    (wording) => wording.session?.title ?? ''
  )
  return {
    segments: content.segments.filter(
      isMissing(
        segments.map(({ name }) => name),
        (wording, i) => wording.segments[i] ?? ''
      )
    ),
    goals: content.goals.filter(
      isMissing(
        goals.map(({ text }) => text),
        (wording, i) => wording.goals[i] ?? ''
      )
    ),
    indicators: content.indicators.filter(
      isMissing(
        indicators.map(({ title }) => title),
        (wording, i) => wording.indicators[i]?.title ?? ''
      )
    ),
    lanes: content.lanes.filter(isMissing(lanes, (wording, i) => wording.lanes[i] ?? '')),
    session: content.session !== null && isNewSession(null, 0) ? content.session : null
  }
}

export const isEmptyContent = ({ segments, goals, indicators, lanes, session }: TemplateContent): boolean =>
  session === null && [segments, goals, indicators, lanes].every(({ length }) => length === 0)

/** How many of its texts name what should not be carried to another client: the client, people. */
export function textsNaming(content: TemplateContent, names: readonly string[]): number {
  const wanted = names.map(fold).filter((name) => name !== '')
  return textsOf(content).filter((text) => wanted.some((name) => fold(text).includes(name))).length
}

function textsOf({ segments, goals, indicators, lanes, session }: TemplateContent): string[] {
  const planned =
    session === null
      ? []
      : [session.title, ...session.agenda.map(({ title }) => title), ...session.guide.map(({ text }) => text)]
  return [...segments, ...goals, ...indicators.flatMap(({ title, target }) => [title, target]), ...lanes, ...planned]
}
