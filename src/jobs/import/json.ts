import { DomainError } from '../../domain/engine/errors.ts'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'

/**
 * The object or array that a text is, or null when it is text of another kind. One that begins as an object and does not
 * parse is refused as damaged, and one that is nested too deeply before it is parsed at all: what walks it would not
 * come back.
 */
export function parseJson(text: string): { readonly value: object } | null {
  const start = text.slice(0, 1000).trimStart()
  if (!start.startsWith('{') && !start.startsWith('[')) return null
  const value = needShallow(text) ? tryParse(text) : null
  if (typeof value === 'object' && value !== null) return { value }
  // A table may begin with a bracket; with an opened object and its first name, hardly.
  if (/^(?:\[\s*)*\{\s*(?:"|$|\})/.test(start)) throw new DomainError('file-unreadable', { detail: 'JSON' })
  return null
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125]

/** Throws when brackets outside of strings stand too deep in one another. */
function needShallow(text: string): true {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isInString) {
      if (code === BACKSLASH) index++
      else if (code === QUOTE) isInString = false
    } else if (code === QUOTE) isInString = true
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > IMPORT_LIMITS.jsonDepth) throw new DomainError('import-too-deep', { max: IMPORT_LIMITS.jsonDepth })
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
  }
  return true
}
