import { expect, it, vi } from 'vitest'
import type { Box } from '../../../base/geometry.ts'
import { addBoard } from './board.ts'
import { BundleBuilder } from './builder.ts'

it('refuses more frames than a board has before it looks at what lies in what', () => {
  const box = vi.fn<() => Box>(() => ({ x: 0, y: 0, w: 9, h: 9 }))
  const frames = Array.from({ length: 5001 }, (_, index) => ({
    ...{ key: String(index), title: '', color: null, parentKey: null, own: null },
    get box() {
      return box()
    }
  }))
  expect(() => addBoard(new BundleBuilder(), { frames, notes: [], links: [] })).toThrow('import-too-many')
  expect(box).not.toHaveBeenCalled()
})
