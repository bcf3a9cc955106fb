import { elementType, lengthSchema } from '../elements/element.ts'
import { coordinateSchema, daySchema, idSchema, titleSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { colorSchema } from '../map/palette.ts'
import { segmentType } from '../people/segment.ts'
import { agendaSchema, guideSchema, RESEARCH_METHODS, sessionType } from '../sessions/session.ts'
import { goalsSchema, indicatorsSchema, workshopType } from '../workshops/workshop.ts'

/** What comes out of a template into a workshop: with ids, a day and places on the board. */
export const partsSchema = z.strictObject({
  segments: z.array(z.strictObject({ id: idSchema, name: titleSchema })).max(50),
  goals: goalsSchema.default([]),
  indicators: indicatorsSchema.default([]),
  session: z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      date: daySchema,
      method: z.enum(RESEARCH_METHODS),
      agenda: agendaSchema,
      guide: guideSchema
    })
    .nullable()
    .default(null),
  lanes: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        color: colorSchema,
        x: coordinateSchema,
        y: coordinateSchema,
        w: lengthSchema.min(1),
        h: lengthSchema.min(1)
      })
    )
    .max(20)
    .default([])
})
export type TemplateParts = z.infer<typeof partsSchema>

/** Of the titles that stand on free frames, px: nothing is written in it, an element merely has one. */
const LANE_FONT = 28

/** Adds them to what the workshop has. Lanes are locked: notes are moved over them all day. */
export function addParts(tx: Tx, { segments, goals, indicators, session, lanes }: TemplateParts): void {
  const workshop = tx.need(workshopType, tx.scope)
  tx.update(workshopType, tx.scope, {
    goals: [...workshop.goals, ...goals],
    indicators: [...workshop.indicators, ...indicators]
  })
  for (const { id, name } of segments) tx.insert(segmentType, id, { name, weight: 1 })
  if (session !== null) {
    const { id, ...fields } = session
    tx.insert(sessionType, id, { ...fields, place: '', anonymity: 'named' })
  }
  let top = tx.list(elementType).reduce((highest, each) => Math.max(highest, each.z), 0)
  for (const { id, title, ...place } of lanes) {
    const look = { kind: 'frame', fontSize: LANE_FONT, z: ++top, isLocked: true } as const
    tx.insert(elementType, id, { ...place, ...look, text: title })
  }
}
