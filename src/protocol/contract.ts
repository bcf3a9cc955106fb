import type { Result } from '../base/result.ts'
import type { Changeset } from '../domain/engine/changeset.ts'
import type { Failure } from '../domain/engine/errors.ts'
import type { AnyRecord } from '../domain/engine/record.ts'
import { idSchema, scopeSchema, textSchema, titleSchema, z } from '../domain/engine/schema.ts'
import { IMPORT_LIMITS } from '../domain/interop/limits.ts'
import type { ShippedTemplates } from '../domain/templates/template.ts'
import type { EventChannel, RequestChannel } from './channels.ts'

/** Largest file that is taken in or given out in one piece. */
export const MAX_FILE_BYTES = IMPORT_LIMITS.bytes
/** As people are told. */
export const MAX_FILE_MB = MAX_FILE_BYTES / 2 ** 20

const nameSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/)
  .max(80)
const bytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES)

/** A name to suggest for a file: a title of ours and what it is. */
const fileNameSchema = z.string().min(1).max(1000)

/** One gesture is one step of undo: commands with the same id are squashed; the label says what will be undone. */
export const gestureSchema = z.strictObject({ id: idSchema, label: nameSchema.optional() })
export type Gesture = z.infer<typeof gestureSchema>

/** A menu of the window's own wording. Main knows only roles and the ids of actions, which it sends back. */
const menuItemSchema = z.strictObject({
  label: titleSchema.optional(),
  actionId: z.string().max(80).optional(),
  role: z.string().max(40).optional(),
  /** What main itself does: it holds the log and the library file. */
  native: z.enum(['show-log', 'show-library']).optional(),
  accelerator: z.string().max(60).optional(),
  separator: z.boolean().optional(),
  enabled: z.boolean().optional()
})
export const menuSchema = z.array(
  z.strictObject({
    label: titleSchema,
    role: z.string().max(40).optional(),
    items: z.array(menuItemSchema).max(60)
  })
)
export type MenuSection = z.infer<typeof menuSchema>[number]
export type MenuItem = z.infer<typeof menuItemSchema>

/** The payload of each request. The arguments of commands, queries and jobs have schemas of their own. */
export const requestSchemas = {
  'scope:open': z.strictObject({ scope: scopeSchema }),
  'command:run': z.strictObject({
    scope: scopeSchema,
    name: nameSchema,
    args: z.unknown(),
    gesture: gestureSchema.optional()
  }),
  'query:run': z.strictObject({ name: nameSchema, args: z.unknown() }),
  'history:undo': z.strictObject({ scope: scopeSchema }),
  'history:redo': z.strictObject({ scope: scopeSchema }),
  'history:since': z.strictObject({ scope: scopeSchema, recordId: idSchema }),
  'history:back': z.strictObject({ scope: scopeSchema, recordId: idSchema }),
  'template:shipped': z.strictObject({}),
  'job:run': z.strictObject({ id: idSchema, scope: scopeSchema, name: nameSchema, args: z.unknown() }),
  'job:cancel': z.strictObject({ id: idSchema }),
  'file:save': z.strictObject({ name: fileNameSchema, bytes: bytesSchema }),
  'file:print': z.strictObject({ name: fileNameSchema, route: z.string().regex(/^#\/[\w/-]{1,200}$/) }),
  /** The next file that the system asked to be opened. */
  'file:next': z.strictObject({}),
  'menu:set': z.strictObject({ menu: menuSchema.max(12) }),
  /** The window answers, and wants time: to save, or to ask the user; at last, that the user wants it to stay. */
  'window:stay': z.strictObject({ isDecided: z.boolean() }),
  /** The window has sent all that was still being typed and may be closed. */
  'window:leave': z.strictObject({}),
  /** The window takes the whole screen, and the screen stays on. */
  'window:present': z.strictObject({ isOn: z.boolean() }),
  /** Opens the window for the room, or brings it to the front; it belongs to the one that asks. */
  'show:open': z.strictObject({ scope: idSchema }),
  'show:close': z.strictObject({}),
  'log:report': z.strictObject({ level: z.enum(['error', 'warn', 'info']), message: titleSchema, detail: textSchema })
} as const satisfies Record<RequestChannel, z.ZodType>

export type RequestPayload<C extends RequestChannel> = z.input<(typeof requestSchemas)[C]>

/** What undo and redo would do, as command names; null: nothing. */
export interface HistoryState {
  readonly undo: string | null
  readonly redo: string | null
}

/** What going back is called in the history: a step like any other, which no command makes. */
export const BACK_STEP = 'history.back'

/** What has come of all that was done since a record came to be: how many records of each type. */
export interface HistorySince {
  readonly steps: number
  readonly added: Readonly<Record<string, number>>
  readonly changed: Readonly<Record<string, number>>
  readonly removed: Readonly<Record<string, number>>
}

export interface ScopeSnapshot {
  readonly seq: number
  readonly records: readonly AnyRecord[]
  readonly history: HistoryState
}

/** As it comes to a window: thousands of records cross as one text many times quicker than as objects. */
export interface ScopeText extends Omit<ScopeSnapshot, 'records'> {
  /** JSON of them all. */
  readonly records: string
}

/** Where a file was put, or null when the user thought better of it. */
export interface SavedFile {
  readonly path: string | null
}

/** A file that was opened by double-click or on the command line. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ResponseValues {
  'scope:open': ScopeText
  'command:run': { readonly seq: number }
  'query:run': unknown
  'history:undo': { readonly seq: number; readonly label: string }
  'history:redo': { readonly seq: number; readonly label: string }
  'history:since': HistorySince
  'history:back': { readonly seq: number }
  'template:shipped': ShippedTemplates
  'job:run': unknown
  'job:cancel': null
  'file:save': SavedFile
  'file:print': SavedFile
  'file:next': OpenedFile | null
  'menu:set': null
  'window:stay': null
  'window:leave': null
  'window:present': null
  'show:open': null
  'show:close': null
  'log:report': null
}

export type Reply<C extends RequestChannel> = Result<ResponseValues[C], Failure>

export interface ScopeChange {
  readonly scope: string
  readonly seq: number
  readonly origin: 'command' | 'undo' | 'redo'
  /** The command that did it, or that was undone or redone. */
  readonly label: string
  readonly changeset: Changeset
  /** More has changed than the changeset says (an import of thousands): a copy of the scope is to be read again. */
  readonly isPartial: boolean
  readonly history: HistoryState
}

export interface EventPayloads {
  'scope:changed': ScopeChange
  /** Of so many steps so many are done; total 0: not known. */
  'job:progress': { readonly id: string; readonly done: number; readonly total: number }
  /** Ask by `file:next`. */
  'file:opened': null
  'menu:invoke': { readonly actionId: string }
  /** Answer with window:stay, send what is still being typed, then answer with window:leave. */
  'window:closing': null
  /** The window for the room is there no more. */
  'show:closed': null
}

export type EventPayload<C extends EventChannel> = EventPayloads[C]
