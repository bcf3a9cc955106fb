import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import type { LibraryEntry } from './queries.ts'

const [BANK, SHOP] = [testId(1), testId(2)]

function openLibrary() {
  const library = openTestLibrary()
  library.run(BANK, 'workshop.create', { ...workshopArgs, title: 'Bank app', client: '華南銀行' })
  library.run(BANK, 'expectation.capture', { notes: [note(testId(10), 'Ｐａｙ  in one step', { x: 5, y: 6 })] })
  library.run(SHOP, 'workshop.create', { ...workshopArgs, title: 'Shop', client: 'Corner' })
  const list = (search = ''): LibraryEntry[] => library.executor.query('library.list', { search }) as LibraryEntry[]
  return { library, list, titles: (search: string) => list(search).map(({ workshop }) => workshop.title) }
}

describe('the list of the library', () => {
  it('has the last changed first, and follows every change', () => {
    const { library, list } = openLibrary()
    expect(list().map(({ workshop, notes }) => [workshop.title, notes])).toEqual([
      ['Shop', 0],
      ['Bank app', 1]
    ])
    library.run(BANK, 'expectation.capture', { notes: [note(testId(11), 'more')] })
    expect(list().map(({ workshop, notes }) => [workshop.title, notes])).toEqual([
      ['Bank app', 2],
      ['Shop', 0]
    ])
    library.executor.undo(BANK)
    expect(list()[0]).toMatchObject({ notes: 1, picture: { notes: [{ x: 5, y: 6, color: 'yellow' }] } })
    library.run(BANK, 'workshop.shelve', { shelf: 'trash' })
    library.run(BANK, 'workshop.erase', {})
    expect(list()).toHaveLength(1)
  })

  it('finds titles, clients and notes, whatever their width and case', () => {
    const { list, titles } = openLibrary()
    expect(titles('bank')).toEqual(['Bank app'])
    expect(titles('华南')).toEqual(['Bank app'])
    expect(titles('華南')).toEqual(['Bank app'])
    expect(list('pay in ONE')).toMatchObject([{ workshop: { title: 'Bank app' }, foundText: 'Ｐａｙ  in one step' }])
    expect(titles('nothing of the kind')).toEqual([])
  })

  it('N1: finds no note that lies face down', () => {
    const { library, titles } = openLibrary()
    library.run(BANK, 'expectation.turn', { ids: [testId(10)], isFaceDown: true })
    expect(titles('pay in one')).toEqual([])
    library.run(BANK, 'expectation.turn', { ids: [testId(10)], isFaceDown: false })
    expect(titles('pay in one')).toEqual(['Bank app'])
  })
})
