import { describe, expect, it } from 'vitest'
import { originsIn, withoutSpeaker } from './origin.ts'

const note = (key: string, text: string, speaker = '') => ({ key, text, speaker })
const originsOf = (...notes: ReturnType<typeof note>[]): string[] => notes.map(originsIn('table'))

describe('where a note comes from', () => {
  it('is the same when the file comes again, and no two of a file have the same', () => {
    const file = [
      ...[note('1', 'Faster', 'Ann'), note('2', 'Faster', 'Ann'), note('', 'Faster', 'Ann'), note('', 'Faster', 'Bob')],
      ...[note('', 'Faster', 'Bob'), note('', 'Faster'), note('x'.repeat(5000), 'Faster')]
    ]
    const origins = originsOf(...file)
    expect(new Set(origins).size).toBe(file.length)
    expect(originsOf(...file)).toEqual(origins)
    for (const origin of origins) expect(origin.length).toBeLessThan(200)
  })

  it('is another one for other words under the same name, or the same words of somebody else', () => {
    const [before] = originsOf(note('1', 'Faster', 'Ann'))
    expect(originsOf(note('1', 'Cheaper', 'Ann'))).not.toEqual([before])
    expect(originsOf(note('1', 'Faster', 'Bob'))).not.toEqual([before])
    expect(originsOf(note('1', ' Faster', 'ＡＮＮ'))).toEqual([before])
  })

  it('is not moved by what stands before it in the file', () => {
    const [, , after] = originsOf(note('', 'Other'), note('', 'Faster', 'Bob'), note('', 'Faster', 'Ann'))
    expect(originsOf(note('', 'Faster', 'Ann'))).toEqual([after])
  })

  it('does not tell who spoke when that is to be forgotten', () => {
    const bare = (speaker: string) =>
      originsOf(note('a@b', 'x', speaker), note('a@b', 'x', speaker)).map(withoutSpeaker)
    expect(bare('Ann')).toEqual(bare('Bob'))
    expect(bare('Ann')).toEqual(originsOf(note('a@b', 'x'), note('a@b', 'x')))
  })
})
