import { DomainError } from '../../engine/errors.ts'
import { barePerson, type ImportBundle } from '../bundle.ts'
import { BundleBuilder } from './builder.ts'
import { plainText } from './html.ts'

// vCard 3 and 4 (RFC 2426, RFC 6350), and what telephones still write of 2.1. Of a person the name, the organisation and the
// role are read, and nothing else is kept: addresses and numbers are of no use to a workshop.

const BEGIN = /^\s*BEGIN:VCARD\s*$/im

export const isVCard = (text: string): boolean => BEGIN.test(text.slice(0, 1000))

export function readVCard(text: string): ImportBundle {
  if (!isVCard(text)) throw new DomainError('file-unreadable', { detail: 'vCard' })
  const builder = new BundleBuilder()
  let card: Card | null = null
  for (const { line, number } of contentLines(text)) {
    const property = propertyOf(line)
    if (property === null) continue
    const kind = property.value.trim().toUpperCase()
    if (property.name === 'BEGIN' && kind === 'VCARD') card = { line: number, fields: new Map() }
    else if (property.name === 'END' && kind === 'VCARD') {
      if (card !== null) addCard(builder, card)
      card = null
    } else if (card !== null && READ.has(property.name) && !card.fields.has(property.name)) {
      card.fields.set(property.name, property)
    }
  }
  // The end of the file came before the end of the card.
  if (card !== null) builder.issue(`#${card.line}`, 'unknown-part')
  return builder.build()
}

const READ: ReadonlySet<string> = new Set(['FN', 'N', 'ORG', 'TITLE', 'ROLE', 'KIND'])

interface Card {
  readonly line: number
  readonly fields: Map<string, Property>
}

interface Property {
  readonly name: string
  readonly value: string
}

/** Lines as they were before they were folded: a line that begins with a space goes on where the one before it ends. */
function* contentLines(text: string): Generator<{ line: string; number: number }> {
  let parts: string[] = []
  let number = 1
  let isQuoted = false
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const isFolded = /^[ \t]/.test(line)
    if (isQuoted || (isFolded && parts.length > 0)) {
      parts.push(isFolded ? line.slice(1) : line)
    } else {
      if (parts.length > 0) yield { line: parts.join(''), number }
      parts = [line]
      number = index + 1
    }
    // Quoted-printable has a way of its own to go on.
    const goesOn: boolean = line.endsWith('=') && (isQuoted || /^[^:]*QUOTED-PRINTABLE/i.test(line.slice(0, 200)))
    if (goesOn) parts.push((parts.pop() ?? '').slice(0, -1))
    isQuoted = goesOn
  }
  if (parts.length > 0) yield { line: parts.join(''), number }
}

/** `group.NAME;PARAM=x;PARAM="y:z":value` */
function propertyOf(line: string): Property | null {
  const colon = colonOf(line)
  if (colon < 0) return null
  const [first = '', ...params] = line.slice(0, colon).toUpperCase().split(';')
  const name = first.slice(first.lastIndexOf('.') + 1).trim()
  const value = line.slice(colon + 1)
  const isQuoted = params.some((param) => param === 'QUOTED-PRINTABLE' || param === 'ENCODING=QUOTED-PRINTABLE')
  return { name, value: isQuoted ? unquoted(value) : value }
}

/** The first one that does not stand in a quoted parameter. */
function colonOf(line: string): number {
  let isInQuotes = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isInQuotes = !isInQuotes
    else if (line[at] === ':' && !isInQuotes) return at
  }
  return -1
}

/** Bytes of UTF-8 by `=XX`. In another character set they stay as they stand, and can be seen to be wrong. */
function unquoted(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replaceAll(/=([\da-f]{2})/gi, '%$1'))
  } catch {
    return value
  }
}

/** The parts of a value that has several, without the backslashes before what would otherwise part it. */
function partsOf(value: string): string[] {
  const parts = ['']
  for (const [token] of value.matchAll(/\\[\s\S]|;|[^\\;]+|\\$/g)) {
    if (token === ';') parts.push('')
    else parts.push((parts.pop() ?? '') + unescaped(token))
  }
  return parts.map((part) => plainText(part).replaceAll(/\s+/g, ' '))
}

function unescaped(token: string): string {
  if (!token.startsWith('\\')) return token
  return token.toLowerCase() === '\\n' ? '\n' : token.slice(1)
}

/** The whole of a value that has one part; a semicolon is one of its letters. */
const wholeOf = (value: string): string => partsOf(value).join(';')

function addCard(builder: BundleBuilder, { line, fields }: Card): void {
  const value = (name: string): string => fields.get(name)?.value ?? ''
  const name = wholeOf(value('FN')) || nameOf(partsOf(value('N')))
  const kind = value('KIND').trim().toLowerCase()
  if (kind !== '' && kind !== 'individual') builder.issue(name === '' ? `#${line}` : name, 'not-a-note')
  else if (name === '') builder.issue(`#${line}`, 'no-text')
  else {
    const organisation = partsOf(value('ORG')).filter(Boolean).join(', ')
    builder.addPerson({ ...barePerson(name), organisation, role: wholeOf(value('TITLE')) || wholeOf(value('ROLE')) })
  }
}

/** Family, given, further names, titles before and after: as people of that writing say them. */
function nameOf([family = '', given = '', further = '', before = '', after = '']: readonly string[]): string {
  const isHan = /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(`${family}${given}`)
  const name = isHan ? `${family}${given}` : [given, further, family].filter(Boolean).join(' ')
  return [before, name, after].filter(Boolean).join(' ')
}
