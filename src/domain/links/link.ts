import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'

/** What one expectation can be to another. */
export const LINK_KINDS = ['supports', 'conflicts', 'depends', 'duplicates'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** These say the same in both directions. */
export const isMutual = (kind: LinkKind): boolean => kind === 'conflicts' || kind === 'duplicates'

/** A connection from one note to another, drawn as an arrow. */
export const linkType = defineRecord(
  'link',
  { fromId: idSchema, toId: idSchema, kind: z.enum(LINK_KINDS) },
  { ownedBy: { fromId: 'expectation', toId: 'expectation' } }
)
export type Link = RecordOf<typeof linkType>
