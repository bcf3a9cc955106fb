import { describe, expect, it } from 'vitest'
import { fitted, rasterKind } from './raster.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('pictures that are taken in', () => {
  it('are known by their first bytes', () => {
    expect(rasterKind(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))).toBe('png')
    expect(rasterKind(bytes('\xff\xd8\xff\xe0\0\x10JFIF'))).toBe('jpeg')
    expect(rasterKind(bytes('RIFF\x24\0\0\0WEBPVP8 '))).toBe('webp')
    expect(rasterKind(bytes('\0\0\0\x1cftypavif'))).toBe('avif')
  })

  it('are neither drawings made of commands nor anything else, whatever they are called', () => {
    for (const text of ['<svg xmlns="http', '<?xml version="1.0"?><svg', '%PDF-1.7', 'MZ\x90\0', 'hello', ''])
      expect(rasterKind(bytes(text))).toBeNull()
  })

  it('are made smaller with their ratio kept, and never larger', () => {
    expect(fitted({ w: 4000, h: 3000 }, 1600)).toEqual({ w: 1600, h: 1200 })
    expect(fitted({ w: 30, h: 9000 }, 1600)).toEqual({ w: 5, h: 1600 })
    expect(fitted({ w: 20_000, h: 1 }, 1600)).toEqual({ w: 1600, h: 1 })
    expect(fitted({ w: 300, h: 200 }, 1600)).toEqual({ w: 300, h: 200 })
  })
})
