import { z } from '../../engine/schema.ts'

// What the schemas of other programs' files are made of: of a part that is damaged the rest is still read.

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** NaN: not said, or no number. A thing of which the place is not known is placed anew. */
export const looseNumber = z.number().catch(Number.NaN)

/** Empty: not said, or no text. */
export const looseText = z.string().catch('')

export const looseBoolean = z.boolean().catch(false)

export const looseList = z.array(z.unknown()).catch([])

/** Ids are texts in one version of a format and numbers in another. */
export const anyId = z.union([z.string(), z.number()]).transform(String)
