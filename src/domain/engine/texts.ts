import type { AnyRecord, RecordType } from './record.ts'
import { z } from './schema.ts'

/**
 * A record with other words: whatever its schema takes as any text goes through `replace`; ids, days, kinds, colours and
 * numbers stay, whatever they look like. What becomes too long is cut off, so that the record stays valid.
 */
export function mapTexts(type: RecordType, record: AnyRecord, replace: (text: string) => string): AnyRecord {
  return mapped(type.schema, record, replace) as AnyRecord
}

function mapped(schema: z.core.$ZodType, value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return isFreeText(schema) ? replace(value).slice(0, longestOf(schema)) : value
  if (typeof value !== 'object' || value === null) return value
  const inner = unwrapped(schema)
  if (Array.isArray(value)) {
    return inner instanceof z.ZodArray ? value.map((item) => mapped(inner.element, item, replace)) : value
  }
  if (inner instanceof z.ZodRecord) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        mapped(inner.keyType, key, replace),
        mapped(inner.valueType, item, replace)
      ])
    )
  }
  if (!(inner instanceof z.ZodObject)) return value
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shape[key] ? mapped(shape[key], item, replace) : item])
  )
}

/** Without what only says that it may be missing. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}

const isFreeText = (schema: z.core.$ZodType): boolean => {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodString && inner.format === null
}

function longestOf(schema: z.core.$ZodType): number | undefined {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined
}
