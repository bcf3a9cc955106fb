import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RecordType } from '../src/domain/engine/record.ts'
import { z } from '../src/domain/engine/schema.ts'
import { FILE_VERSION } from '../src/domain/interop/plumbFile.ts'
import { recordTypes } from '../src/domain/registry.ts'

const document = path.resolve(import.meta.dirname, '../docs/FORMAT.md')
const MARK = '<!-- From here on written by tests/format.test.ts out of the schemas: npm run test:unit -- format -u -->'

interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly propertyNames?: Shape
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** A schema in a few words. */
function wordsOf(shape: Shape): string {
  if (shape.anyOf !== undefined) return [...new Set(shape.anyOf.map(wordsOf))].join(' or ')
  if (shape.const !== undefined) return JSON.stringify(shape.const)
  if (shape.enum !== undefined) return shape.enum.map((value) => JSON.stringify(value)).join(' · ')
  if (shape.type === 'array') return `list of ${shape.items === undefined ? 'anything' : wordsOf(shape.items)}`
  if (shape.type === 'object') return objectWords(shape)
  if (shape.type === 'string') return stringWords(shape)
  if (shape.type === 'number' || shape.type === 'integer') return numberWords(shape)
  return shape.type === undefined ? 'anything' : String(shape.type)
}

function objectWords({ properties, additionalProperties }: Shape): string {
  if (properties !== undefined) {
    return `{${Object.entries(properties)
      .map(([name, part]) => `${name}: ${wordsOf(part)}`)
      .join('; ')}}`
  }
  return typeof additionalProperties === 'object' ? `name → ${wordsOf(additionalProperties)}` : 'object'
}

function stringWords({ format, pattern, maxLength }: Shape): string {
  if (format === 'date') return 'day'
  if (format === 'date-time') return 'moment'
  if (pattern?.includes('{20}')) return 'id'
  return maxLength === undefined ? 'text' : `text, at most ${maxLength}`
}

const numberWords = ({ type, minimum, maximum }: Shape): string => {
  const isBounded = minimum !== undefined && maximum !== undefined && Math.abs(minimum) < 1e15 && maximum < 1e15
  return `${type === 'integer' ? 'whole number' : 'number'}${isBounded ? `, ${minimum} to ${maximum}` : ''}`
}

function sectionOf(type: RecordType): string {
  const shape = z.toJSONSchema(type.schema, { unrepresentable: 'any', io: 'input' }) as Shape
  const rows = Object.entries(shape.properties ?? {})
    .filter(([name]) => !['id', 'type', 'scope'].includes(name))
    .map(([name, part]) => {
      const owner = type.ownedBy[name]
      const target = type.refs[name]
      const names = owner ? `belongs to \`${owner}\`` : target ? `names \`${target}\`` : ''
      return `| \`${name}\` | ${wordsOf(part).replaceAll('|', '\\|')} | ${names} |`
    })
  return [
    `### \`${type.type}\`, version ${type.upgrades.length}`,
    '',
    '| field | holds | |',
    '|---|---|---|',
    ...rows
  ].join('\n')
}

describe('docs/FORMAT.md', () => {
  it('says of every record what its schema says', async () => {
    const [prose] = fs.readFileSync(document, 'utf8').split(MARK)
    const types = [...recordTypes.values()].filter(
      ({ inApp, type }) => !inApp && !['handover', 'receipt', 'extra'].includes(type)
    )
    const text = [
      prose?.trimEnd(),
      '',
      MARK,
      '',
      '## The records',
      '',
      ...types.map(sectionOf).join('\n\n').split('\n'),
      ''
    ]
    await expect(text.join('\n')).toMatchFileSnapshot(document)
  })

  it('names the version that is written', () => {
    expect(fs.readFileSync(document, 'utf8')).toContain(`"version": ${FILE_VERSION},`)
  })
})
