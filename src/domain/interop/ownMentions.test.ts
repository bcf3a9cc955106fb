import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { cleanCell, guardCell } from './cells.ts'
import { mentionsIn } from './cellValues.ts'
import { writeMentions } from './ownMentions.ts'

/** Through a cell of the table and back. */
const again = (mentions: Parameters<typeof writeMentions>[0]) =>
  mentionsIn(cleanCell(guardCell(writeMentions(mentions))), true)?.map(({ speaker, text }) => [speaker, text])

const texts = fc
  .array(fc.constantFrom(...":: :\n'=-+5abc。：名", ': ', '\n\n', '\n  '), { maxLength: 12 })
  .map((parts) => parts.join('').trim())

describe('who else said the same, in one cell', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ speaker: texts, text: texts }), { maxLength: 5 }), (mentions) => {
        const read = again(mentions)?.map(([speaker = '', text]) => [fold(speaker), text])
        expect(read).toEqual(mentions.map(({ speaker, text }) => [fold(speaker), text]))
      })
    )
  })

  it.each([
    [{ speaker: 'Ann', text: '' }, 'Ann:'],
    [{ speaker: '', text: 'Speed: under 2 s' }, ': Speed: under 2 s'],
    [{ speaker: '', text: '5' }, ': 5'],
    [{ speaker: '', text: '' }, ':'],
    [{ speaker: 'Ann', text: 'first\nthen' }, 'Ann: first\n  then']
  ])('%j is %j', (mention, cell) => {
    expect(writeMentions([mention])).toBe(cell)
    expect(again([mention])).toEqual([[mention.speaker, mention.text]])
  })

  it('is words where somebody has written a line without a colon, also when it is a number', () => {
    expect(mentionsIn('me too\n\n5', true)?.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['', 'me too'],
      ['', '5']
    ])
  })
})
