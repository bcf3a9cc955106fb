import { Parser } from 'saxen'
import { DomainError } from '../../../domain/engine/errors.ts'
import { IMPORT_LIMITS } from '../../../domain/interop/limits.ts'

export interface XmlHandlers {
  /** @param name without its prefix */
  open(name: string, attributes: () => Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads XML piece by piece. Nothing is looked up or expanded: of entities only the five of XML itself and numbers are
 * known, and a document that declares any is refused.
 */
export function xmlReader(part: string, handlers: XmlHandlers): { write(bytes: Uint8Array): void; end(): void } {
  const refuse = (): never => {
    throw new DomainError('file-unreadable', { detail: part })
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new Parser()
  /** Characters since anything was told: a token without an end is read again with each piece. */
  let waiting = 0
  parser.on('openTag', (name, attributes, decode) => {
    waiting = 0
    handlers.open(localName(name), () => decoded(attributes(), decode))
  })
  parser.on('closeTag', (name) => {
    waiting = 0
    handlers.close(localName(name))
  })
  parser.on('text', (text, decode) => {
    waiting = 0
    handlers.text(decode(text))
  })
  parser.on('cdata', (text) => handlers.text(text))
  parser.on('attention', refuse)
  parser.on('error', refuse)
  return {
    write(bytes) {
      const text = decode(decoder, bytes) ?? refuse()
      waiting += text.length
      parser.write(text)
      if (waiting > 4 * IMPORT_LIMITS.cell)
        throw new DomainError('import-cell-too-long', { line: 1, max: IMPORT_LIMITS.cell })
    },
    end: () => void parser.end()
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** Some programs write `x:row` for `row`. */
const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** Entities in attributes are rare: most are numbers and names of cells. */
function decoded(attributes: Readonly<Record<string, string>>, decode: (text: string) => string) {
  for (const name in attributes) {
    if (attributes[name]?.includes('&') !== true) continue
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, decode(value)]))
  }
  return attributes
}
