import { idSchema, scopeSchema, z } from './schema.ts'

/** Any record, as the engine, the store and the wire see it. */
export type AnyRecord = Readonly<{ id: string; type: string; scope: string }> & Readonly<Record<string, unknown>>

/** One step from a record's older shape to the next: pure, total, frozen once released. */
export type RecordUpgrade = (old: AnyRecord) => AnyRecord

interface RecordOptions<Field extends string> {
  /** field → type of the record that it names. Without its owner a record cannot be: it is removed with it. */
  readonly ownedBy?: Partial<Record<Field, string>>
  /** field → type of the record that it names, or null. When that one is removed, the field becomes null. */
  readonly refs?: Partial<Record<Field, string>>
  /** The record that a scope is named after: removing it removes the whole scope. */
  readonly root?: boolean
  /** The record belongs to the application and not to a workshop. */
  readonly inApp?: boolean
  readonly undoable?: boolean
  /** Append-only. The number of them is the version of the type. */
  readonly upgrades?: readonly RecordUpgrade[]
}

type BaseShape<Name extends string> = {
  id: typeof idSchema
  type: z.ZodLiteral<Name>
  scope: typeof scopeSchema
}

export interface RecordType<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly type: Name
  readonly schema: Schema
  readonly ownedBy: Readonly<Record<string, string>>
  readonly refs: Readonly<Record<string, string>>
  readonly root: boolean
  readonly inApp: boolean
  readonly undoable: boolean
  readonly upgrades: readonly RecordUpgrade[]
}

export type RecordOf<T extends RecordType> = Readonly<z.infer<T['schema']>> & AnyRecord

/** The fields that a feature fills in: all but what the engine does. */
export type FieldsOf<T extends RecordType> = Omit<z.infer<T['schema']>, 'id' | 'type' | 'scope'>

/** Some of these fields; one that is undefined is left as it is. */
export type PatchOf<T extends RecordType> = { readonly [Field in keyof FieldsOf<T>]?: FieldsOf<T>[Field] | undefined }

/** The one definition of a record: from it come its type, its validation at every border, and how it is stored. */
export function defineRecord<const Name extends string, Shape extends z.ZodRawShape>(
  type: Name,
  shape: Shape,
  options: RecordOptions<Extract<keyof Shape, string>> = {}
): RecordType<Name, z.ZodObject<BaseShape<Name> & Shape, z.core.$strict>> {
  const base: BaseShape<Name> = { id: idSchema, type: z.literal(type), scope: scopeSchema }
  return {
    type,
    schema: z.strictObject({ ...base, ...shape }),
    ownedBy: present(options.ownedBy),
    refs: present(options.refs),
    root: options.root ?? false,
    inApp: options.inApp ?? false,
    undoable: options.undoable ?? true,
    upgrades: options.upgrades ?? []
  }
}

function present(fields: Partial<Record<string, string>> | undefined): Record<string, string> {
  const entries = Object.entries(fields ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

/** Every record type of the product, by name. */
export type RecordTypes = ReadonlyMap<string, RecordType>

/** The version of each type, as written into files and the database: how many upgrades its records have been through. */
export const versionsOf = (types: RecordTypes): Record<string, number> =>
  Object.fromEntries([...types.values()].map((type) => [type.type, type.upgrades.length]))
