import type { ColumnTarget } from '../csvOptions.ts'
import { wordsOf } from '../guessMapping.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { contentOf, headerRow, levelAskedBy, saysNo, splitItem } from './columns.ts'

/** Responses of a Formbricks survey: questions are numbered, `1. What …?`; the row of a matrix follows a dash. */
export const formbricks: TableProfile<'formbricks'> = {
  id: 'formbricks',
  recognise(rows) {
    const at = headerRow(rows, ['response id', 'timestamp', 'finished', 'survey id'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const data = rows.slice(at + 1)
    const asked = names.map((name) => /^\d+\.\s+(.+)$/s.exec(name.trim())?.[1] ?? '')
    const mapping = names.map((name, column): ColumnTarget => {
      const words = wordsOf(name)
      if (words === 'response id') return 'key'
      if (PERSONAL.has(words.replace(/^person /, ''))) return 'drop'
      const question = asked[column] ?? ''
      const content = question === '' ? 'other' : contentOf(data, column)
      if (content === 'sentences') return 'answer'
      return content === 'numbers' ? levelAskedBy(question) : 'ignore'
    })
    const finished = names.findIndex((name) => wordsOf(name) === 'finished')
    return layoutOf(names, mapping, {
      headerRows: at + 1,
      labels: names.map((name, column) =>
        isRated(mapping[column]) ? splitItem(asked[column] ?? '').item : asked[column] || name
      ),
      groups: names.map((_, column) => (isRated(mapping[column]) ? splitItem(asked[column] ?? '').group : '')),
      isUnfinished: (cells) => saysNo(cells[finished] ?? '')
    })
  }
}

const isRated = (target: ColumnTarget | undefined): boolean => target === 'desired' || target === 'perceived'

const PERSONAL: ReadonlySet<string> = new Set([
  ...['user id', 'formbricks id internal', 'email', 'first name', 'last name', 'name', 'phone', 'verified email'],
  ...['ip address', 'user agent browser', 'user agent os', 'user agent device', 'country']
])
