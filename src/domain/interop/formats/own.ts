import { clusterType } from '../../clusters/cluster.ts'
import { coordinateSchema, textSchema, titleSchema, z } from '../../engine/schema.ts'
import { expectationType, factorsSchema } from '../../expectations/expectation.ts'
import { levelType } from '../../levels/level.ts'
import { LINK_KINDS } from '../../links/link.ts'
import { colorSchema } from '../../map/palette.ts'
import { participantType } from '../../people/participant.ts'
import { premiseType } from '../../premises/premise.ts'
import type { ClusterDraft, ExpectationDraft, ImportBundle } from '../bundle.ts'
import type { BundleBuilder } from './builder.ts'

/**
 * What our own board files carry beside what every program understands, under one key that names us: in JSON Canvas a key
 * of the file, its nodes and edges; in Excalidraw a key of an element's `customData`. Both formats are silent on keys that
 * they do not know, and the programs keep them. Whatever was changed in another program (words, place, frame, colour) is
 * believed before what is said here; what cannot be changed there is taken from here.
 */
export const OWN_KEY = 'plumbline'

/** The version of what stands under the key. */
const OWN_VERSION = 1

const { shape: note } = expectationType.schema
const { shape: person } = participantType.schema
const { shape: level } = levelType.schema
const { shape: premise } = premiseType.schema
const { shape: cluster } = clusterType.schema

const ownNoteSchema = z.object({
  kind: z.literal('note'),
  ...{ text: note.text, quote: note.quote, color: note.color, x: note.x, y: note.y },
  ...{ speaker: titleSchema, role: titleSchema, organisation: titleSchema, segment: titleSchema, cluster: titleSchema },
  factors: factorsSchema,
  mentions: z.array(z.object({ text: textSchema, quote: textSchema, speaker: titleSchema })).max(10_000),
  levels: z
    .array(z.object({ kind: level.kind, value: level.value, note: level.note, at: level.at.optional() }))
    .max(10_000),
  raw: note.raw,
  own: z.object({
    ...{ dimensions: note.dimensions, importance: note.importance, feasibility: note.feasibility },
    ...{ verdict: note.verdict, verdictReason: note.verdictReason, cardNumber: note.cardNumber },
    isFaceDown: note.isFaceDown
  })
})
export type OwnNote = z.infer<typeof ownNoteSchema>

const ownClusterSchema = z.object({
  kind: z.literal('cluster'),
  ...{ title: cluster.title, color: cluster.color, parent: titleSchema },
  ...{ x: coordinateSchema, y: coordinateSchema, w: cluster.w, h: cluster.h }
})
export type OwnCluster = z.infer<typeof ownClusterSchema>

const ownLinkSchema = z.object({ kind: z.literal('link'), link: z.enum(LINK_KINDS) })

const ownWorkshopSchema = z.object({
  kind: z.literal('workshop'),
  version: z.literal(OWN_VERSION),
  title: titleSchema,
  people: z
    .array(
      z.object({
        ...{ name: person.name, organisation: person.organisation, role: person.role, segment: titleSchema },
        stage: person.stage,
        own: z
          .object({
            ...{ isAlias: person.isAlias, side: person.side, value: person.value, risk: person.risk },
            color: colorSchema
          })
          .nullable()
      })
    )
    .max(10_000),
  premises: z
    .array(
      z.object({
        ...{ kind: premise.kind, text: premise.text, source: premise.source, date: premise.date },
        ...{ speaker: titleSchema, noteKeys: z.array(titleSchema).max(10_000) }
      })
    )
    .max(10_000)
})
type OwnWorkshop = z.infer<typeof ownWorkshopSchema>

const ownSchema = z.discriminatedUnion('kind', [ownNoteSchema, ownClusterSchema, ownLinkSchema, ownWorkshopSchema])

/** null: nothing of ours, or nothing that can be believed. */
export function ownIn(holder: Readonly<Record<string, unknown>> | null | undefined): z.infer<typeof ownSchema> | null {
  const value = holder !== null && holder !== undefined && Object.hasOwn(holder, OWN_KEY) ? holder[OWN_KEY] : null
  return ownSchema.safeParse(value).data ?? null
}

export const ownNote = (draft: ExpectationDraft): OwnNote => ({
  ...{ kind: 'note', text: draft.text, quote: draft.quote, color: draft.color ?? 'yellow' },
  ...{ x: draft.at?.x ?? 0, y: draft.at?.y ?? 0, cluster: draft.clusterKey },
  ...{ speaker: draft.speaker, role: draft.role, organisation: draft.organisation, segment: draft.segment },
  ...{ factors: [...draft.factors], mentions: [...draft.mentions], levels: [...draft.levels] },
  raw: draft.raw,
  own: { ...(draft.own ?? UNJUDGED), dimensions: [...(draft.own?.dimensions ?? [])] }
})

const UNJUDGED: OwnNote['own'] = {
  ...{ dimensions: [], importance: null, feasibility: null, verdict: 'open', verdictReason: '', cardNumber: null },
  isFaceDown: false
}

export const ownCluster = ({ title, color, parentKey, box }: ClusterDraft): OwnCluster => ({
  ...{ kind: 'cluster', title, color: color ?? 'grey', parent: parentKey },
  ...(box ?? { x: 0, y: 0, w: 40, h: 40 })
})

export const ownWorkshop = ({ title, people, premises }: ImportBundle): OwnWorkshop => ({
  ...{ kind: 'workshop', version: OWN_VERSION, title },
  ...{ people: [...people], premises: premises.map((each) => ({ ...each, noteKeys: [...each.noteKeys] })) }
})

/** The fields of a note that no other program knows. */
export const hiddenFields = ({
  quote,
  speaker,
  role,
  organisation,
  segment,
  factors,
  mentions,
  levels,
  raw,
  own
}: OwnNote) => ({
  ...{ quote, speaker, role, organisation, segment, factors, mentions, levels, raw, own }
})

export function addOwnWorkshop(builder: BundleBuilder, { title, people, premises }: OwnWorkshop): void {
  builder.title = title
  for (const person of people) builder.addPerson(person)
  for (const premise of premises) builder.addPremise(premise)
}
