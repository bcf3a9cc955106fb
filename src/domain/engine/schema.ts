import { z } from 'zod'

// The one place that imports zod: without generated code, since the page's content security policy forbids `new Function`.
// It must be said before the first schema is built, hence here.
z.config({ jitless: true })

export { z }

export const idSchema = z.string().regex(/^[0-9a-z]{20}$/)

/** Content of the application itself (settings), as opposed to that of one workshop. */
export const APP_SCOPE = 'app'

/** What a record belongs to, and the unit of undo: a workshop, named by the id of its root record, or the application. */
export const scopeSchema = z.union([z.literal(APP_SCOPE), idSchema])

/** A calendar day, YYYY-MM-DD, without a time zone. */
export const daySchema = z.iso.date()

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

export const MAX_TITLE = 300
export const MAX_TEXT = 20_000
export const titleSchema = z.string().max(MAX_TITLE)
export const textSchema = z.string().max(MAX_TEXT)

/** Board coordinates, in px at 100 % zoom; bounded so that no arithmetic on them overflows. */
export const coordinateSchema = z.number().min(-1e7).max(1e7)

/** A record of a workshop whose type is looked at later. */
export const anyRecordSchema = z.looseObject({ id: idSchema, type: z.string(), scope: idSchema })
