import { MAX_TITLE } from '../engine/schema.ts'
import { PALETTE, type PaletteColor } from '../map/palette.ts'
import { fold } from '../text/fold.ts'

/** The colour that the fewest people have, the first of the palette among equals: neighbours stay easy to tell apart. */
export function nextColor(taken: readonly { readonly color: PaletteColor }[]): PaletteColor {
  const counts = new Map<PaletteColor, number>(PALETTE.map((color) => [color, 0]))
  for (const { color } of taken) counts.set(color, (counts.get(color) ?? 0) + 1)
  return PALETTE.reduce((least, color) => ((counts.get(color) ?? 0) < (counts.get(least) ?? 0) ? color : least))
}

export interface PastedPerson {
  readonly name: string
  readonly organisation: string
  readonly role: string
}

/** The mark of a list item, as mail and notes have it: "- Anna", "• Anna", "1. Anna", "2）安娜", "3、安娜". */
const listMark = /^(?:[-–—*•·]\s+|\d{1,3}(?:[.)]\s+|[）、．]\s*))/

/**
 * People from pasted text: one a line, blank lines and list marks dropped; columns of a spreadsheet (tabs) are name,
 * organisation and role.
 */
export const peopleFromText = (text: string): PastedPerson[] =>
  text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [name = '', organisation = '', role = ''] = line.split('\t').map((cell) => cell.trim().slice(0, MAX_TITLE))
    const bare = name.replace(listMark, '')
    return bare === '' ? [] : [{ name: bare, organisation, role }]
  })

type Known = Pick<PastedPerson, 'name' | 'organisation'>

/**
 * Those of a pasted list who are not there yet, each once. The same name is the same person, unless two organisations say
 * otherwise.
 */
export function newcomers(pasted: readonly PastedPerson[], people: readonly Known[]): PastedPerson[] {
  const met = new Map<string, string[]>()
  const meet = ({ name, organisation }: Known): void => {
    met.set(fold(name), [...(met.get(fold(name)) ?? []), fold(organisation)])
  }
  for (const person of people) meet(person)
  return pasted.filter((person) => {
    const organisation = fold(person.organisation)
    const namesakes = met.get(fold(person.name)) ?? []
    if (namesakes.some((each) => each === organisation || each === '' || organisation === '')) return false
    meet(person)
    return true
  })
}
