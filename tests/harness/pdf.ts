import { inflateSync } from 'node:zlib'

export interface Pdf {
  /** Of each page, in points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /** All that can be read in it, in the order in which it was drawn; one line for each piece of text. */
  readonly text: string
}

/**
 * Reads as much of a PDF as Chromium's printing writes (objects that are not packed, text by glyph codes with a table to
 * Unicode for each font): enough to see that words are in it as words, to be searched and copied.
 */
export function readPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes).toString('latin1')
  if (!file.startsWith('%PDF-') || !file.trimEnd().endsWith('%%EOF')) throw new Error('not a whole PDF')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)) objects.set(id, body)
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body))
  return {
    pages: pages.map((page) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
      return { width: Number(width), height: Number(height) }
    }),
    text: pages.map((page) => textOf(page, objects)).join('\n')
  }
}

type Objects = ReadonlyMap<string, string>
/** Glyph code → what it means. */
type Glyphs = ReadonlyMap<number, string>

function textOf(page: string, objects: Objects): string {
  const fonts = new Map<string, { readonly glyphs: Glyphs; readonly digits: number }>()
  const [, names = ''] = /\/Font <<(.*?)>>/s.exec(page) ?? []
  for (const [, name = '', id = ''] of names.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = objects.get(id) ?? ''
    const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? []
    // A font of many glyphs has codes of two bytes.
    fonts.set(name, { glyphs: glyphsOf(streamOf(objects.get(table))), digits: font.includes('/Type0') ? 4 : 2 })
  }
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? []
  let font = { glyphs: new Map() as Glyphs, digits: 2 }
  let text = ''
  let depth = 0
  /** The depth at which glyphs stand for a text that has been said in words. */
  let saidAt = 0
  for (const [token, name, literal, words, hex] of streamOf(objects.get(contents)).matchAll(TOKENS)) {
    if (name !== undefined) font = fonts.get(name) ?? font
    else if (literal !== undefined || words !== undefined) {
      text += literal?.replace(/\\(.)/g, '$1') ?? unicodeOf(words ?? '')
      saidAt = depth + 1
    } else if (token === 'BDC' || token === 'BMC') depth++
    else if (token === 'EMC') {
      if (depth === saidAt) saidAt = 0
      depth--
    } else if (token === 'ET') text += '\n'
    else if (hex !== undefined && saidAt === 0) {
      const codes = hex.match(new RegExp(`.{${font.digits}}`, 'g')) ?? []
      text += codes.map((code) => font.glyphs.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('')
    }
  }
  // Some CJK glyphs serve an ideograph and the radical that looks like it.
  return text.normalize('NFKC')
}

/** A font is chosen; words for the glyphs that follow, as a literal or in UTF-16; marks; glyphs; the end of a piece. */
const TOKENS =
  /\/(F\d+) [\d.]+ Tf|\/ActualText \(((?:\\.|[^\\)])*)\)|\/ActualText <FEFF([0-9A-F]*)>|\b(?:BDC|BMC|EMC|ET)\b|<([0-9A-F]+)> Tj/gi

function streamOf(object = ''): string {
  const [, head = '', data = ''] = /^(.*?)stream\n(.*)\nendstream/s.exec(object) ?? []
  return head.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/gi)) {
      glyphs.set(Number.parseInt(code, 16), unicodeOf(hex))
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/gi)) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        glyphs.set(code, String.fromCodePoint(Number.parseInt(hex, 16) + code - first))
      }
    }
  }
  return glyphs
}

/** UTF-16, big endian. */
const unicodeOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
