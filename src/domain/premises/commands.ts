import { defineCommand } from '../engine/command.ts'
import { idSchema, z } from '../engine/schema.ts'
import { speakerKept } from '../sessions/anonymity.ts'
import { premiseLinkType, premiseType } from './premise.ts'

const premiseFields = premiseType.schema.omit({ id: true, type: true, scope: true })

export const addPremise = defineCommand({
  name: 'premise.add',
  args: premiseFields.extend({ id: idSchema }),
  apply(tx, { id, ...fields }) {
    tx.insert(premiseType, id, { ...fields, participantId: speakerKept(tx, fields) })
  }
})

export const editPremise = defineCommand({
  name: 'premise.edit',
  args: premiseFields.partial().extend({ id: idSchema }),
  apply(tx, { id, ...fields }) {
    const before = tx.need(premiseType, id)
    const after = tx.update(premiseType, id, fields)
    tx.update(premiseType, id, { participantId: speakerKept(tx, after, before) })
  }
})

export const removePremise = defineCommand({
  name: 'premise.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(premiseType, [id])
  }
})

/** Says that a premise shaped these expectations, or no longer; said twice it stands once. */
export const linkPremise = defineCommand({
  name: 'premise.link',
  args: z.strictObject({
    premiseId: idSchema,
    links: z
      .array(z.strictObject({ id: idSchema, expectationId: idSchema, isLinked: z.boolean() }))
      .min(1)
      .max(5_000)
  }),
  apply(tx, { premiseId, links }) {
    const known = new Map(
      tx.list(premiseLinkType).flatMap((each) => (each.premiseId === premiseId ? [[each.expectationId, each.id]] : []))
    )
    for (const { id, expectationId, isLinked } of links) {
      const before = known.get(expectationId)
      if (isLinked && before === undefined) {
        tx.insert(premiseLinkType, id, { premiseId, expectationId })
        known.set(expectationId, id)
      } else if (!isLinked && before !== undefined) {
        tx.remove(premiseLinkType, [before])
        known.delete(expectationId)
      }
    }
  }
})
