import { defineRecord, type RecordOf } from '../engine/record.ts'
import { coordinateSchema, idSchema, momentSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { colorSchema } from '../map/palette.ts'

/** What shaped an expectation (DOMAIN 3.2). */
export const FACTORS = ['word-of-mouth', 'promise', 'role', 'experience', 'needs', 'price'] as const
export type Factor = (typeof FACTORS)[number]
export const factorsSchema = z.array(z.enum(FACTORS)).max(FACTORS.length)

/** The five dimensions of service quality (SERVQUAL; DOMAIN 4.11). */
export const DIMENSIONS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export const dimensionsSchema = z.array(z.enum(DIMENSIONS)).max(DIMENSIONS.length)

/** The triage of an expectation by the standard of the trade (DOMAIN 4.8); open until somebody has judged it. */
export const VERDICTS = ['open', 'now', 'later', 'alternative', 'decline'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A judgement on an axis of the matrix: 0 (lowest) to 1 (highest), null until judged. */
export const ratingSchema = z.number().min(0).max(1).nullable()

export const NOTE_SIZE = 200

/** Printed on the card; people read it out, so it stays short. */
/** Four digits are as many as one reads at a glance. */
export const MAX_CARD_NUMBER = 9999
export const cardNumberSchema = z.int().min(1).max(MAX_CARD_NUMBER)

export const expectationType = defineRecord(
  'expectation',
  {
    text: textSchema,
    /** Verbatim, where the text is a summary. */
    quote: textSchema,
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable(),
    clusterId: idSchema.nullable(),
    /** The frame of the board that it was written in: its lane of origin, wherever it goes afterwards. */
    laneId: idSchema.nullable(),
    /** The first one is the one that counts most. */
    factors: factorsSchema,
    dimensions: dimensionsSchema,
    color: colorSchema,
    /** Top left corner on the affinity board. */
    x: coordinateSchema,
    y: coordinateSchema,
    /** Higher lies on top. */
    z: z.int(),
    /** Held in its place on the board. */
    isLocked: z.boolean(),
    /** Written in private: its words are not shown until it is turned. */
    isFaceDown: z.boolean(),
    importance: ratingSchema,
    feasibility: ratingSchema,
    verdict: z.enum(VERDICTS),
    verdictReason: textSchema,
    /** When it was written down here; null: before this was kept. What comes before the day of its session is pre-work. */
    capturedAt: momentSchema.nullable(),
    /** The number of the paper card that it was written on. */
    cardNumber: cardNumberSchema.nullable(),
    /** What it is in the file that it was imported from, so that the same file can be imported again; empty: from no file. */
    origin: titleSchema,
    /** The imported row it came from, header → cell, so that nothing of it is lost. */
    raw: z.record(titleSchema, textSchema).nullable()
  },
  {
    refs: { participantId: 'participant', sessionId: 'session', clusterId: 'cluster', laneId: 'element' },
    upgrades: [
      (old) => ({ ...old, laneId: null, dimensions: [], isLocked: false, isFaceDown: false }),
      (old) => ({ ...old, capturedAt: null, cardNumber: null, origin: '' })
    ]
  }
)
export type Expectation = RecordOf<typeof expectationType>
