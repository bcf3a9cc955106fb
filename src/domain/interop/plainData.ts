const MAX_DEPTH = 32
const MAX_PARTS = 20_000

/** An object of plain JSON values, not deeper nor larger than anybody would write by hand, and without `__proto__`. */
export function isPlainData(data: unknown): data is Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  let parts = 0
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next
    parts += 1
    if (parts > MAX_PARTS || depth > MAX_DEPTH) return false
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) continue
    if (typeof value !== 'object') return false
    if (Object.hasOwn(value, '__proto__')) return false
    for (const part of Object.values(value)) waiting.push({ value: part, depth: depth + 1 })
  }
  return true
}
