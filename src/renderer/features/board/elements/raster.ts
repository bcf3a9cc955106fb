/** What begins a file of each kind of picture that is taken in. Drawings made of commands (SVG, PDF) are not among them. */
const SIGNATURES: readonly (readonly [kind: string, at: number, bytes: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
  ['bmp', 0, 'BM'],
  ['avif', 4, 'ftypavif']
]
const LONGEST = 16

/** The kind of picture that the first bytes of a file say it is, whatever its name says; null: none that can be used. */
export function rasterKind(head: Uint8Array): string | null {
  const text = String.fromCharCode(...head.subarray(0, LONGEST))
  return SIGNATURES.find(([, at, bytes]) => text.startsWith(bytes, at))?.[0] ?? null
}

export interface PictureSize {
  readonly w: number
  readonly h: number
}

/** As large as it may be, in whole px, with its ratio kept. */
export function fitted({ w, h }: PictureSize, most: number): PictureSize {
  const share = Math.min(1, most / Math.max(w, h))
  return { w: Math.max(1, Math.round(w * share)), h: Math.max(1, Math.round(h * share)) }
}
