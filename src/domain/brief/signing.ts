import { defineRecord, type RecordOf } from '../engine/record.ts'
import { momentSchema, titleSchema, z } from '../engine/schema.ts'
import { SIDES } from '../people/participant.ts'
import { type BriefItem, briefSchema } from './briefSchema.ts'

export const signerSchema = z.strictObject({ name: titleSchema, organisation: titleSchema, side: z.enum(SIDES) })
export type Signer = z.infer<typeof signerSchema>

/** A version of the alignment brief that both sides have signed: the words as they were, whatever changes later. */
export const signingType = defineRecord('signing', {
  number: z.int().min(1),
  signedAt: momentSchema,
  signers: z.array(signerSchema).min(1).max(50),
  brief: briefSchema
})
export type Signing = RecordOf<typeof signingType>

/** The same version with other items: nothing else of it is about one expectation. */
export const withItems = (signing: Signing, change: (item: BriefItem) => BriefItem): Signing => ({
  ...signing,
  brief: {
    ...signing.brief,
    parts: signing.brief.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, items: section.items.map(change) }))
    }))
  }
})
