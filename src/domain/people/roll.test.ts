import { describe, expect, it } from 'vitest'
import { PALETTE } from '../map/palette.ts'
import { newcomers, nextColor, peopleFromText } from './roll.ts'

describe('nextColor', () => {
  it('goes through the palette before it repeats', () => {
    const people: { color: (typeof PALETTE)[number] }[] = []
    for (let n = 0; n < PALETTE.length * 2; n++) people.push({ color: nextColor(people) })
    expect(people.map(({ color }) => color)).toEqual([...PALETTE, ...PALETTE])
  })
  it('takes the one that the fewest have', () => {
    expect(nextColor(PALETTE.filter((color) => color !== 'teal').map((color) => ({ color })))).toBe('teal')
  })
})

describe('peopleFromText', () => {
  const names = (text: string): string[] => peopleFromText(text).map(({ name }) => name)

  it('takes one person a line and drops blank ones', () => {
    expect(names('Anna\r\n\n  Bo  \n李明')).toEqual(['Anna', 'Bo', '李明'])
  })
  it('drops list marks', () => {
    expect(names('- Anna\n• Bo\n1. Cy\n2) Di\n3、李明\n4）王芳')).toEqual(['Anna', 'Bo', 'Cy', 'Di', '李明', '王芳'])
  })
  it('keeps names that only look like a list', () => {
    expect(names('-Anna\n3.5 people\nAnna-Lena')).toEqual(['-Anna', '3.5 people', 'Anna-Lena'])
  })
  it('reads the columns of a spreadsheet as name, organisation and role', () => {
    expect(peopleFromText('Anna\tAcme\tBuyer\n李明\t\t采购')).toEqual([
      { name: 'Anna', organisation: 'Acme', role: 'Buyer' },
      { name: '李明', organisation: '', role: '采购' }
    ])
  })
})

describe('newcomers', () => {
  const there = [
    { name: 'Anna Berg', organisation: 'Acme' },
    { name: '李龍', organisation: '' }
  ]
  const added = (text: string): string[] => newcomers(peopleFromText(text), there).map(({ name }) => name)

  it('leaves out who is there, however the name is written', () => {
    expect(added('Bo\nANNA BERG\n李龙\nCy')).toEqual(['Bo', 'Cy'])
  })
  it('adds each once', () => {
    expect(added('Bo\nBo\nbo')).toEqual(['Bo'])
  })
  it('adds a namesake of another organisation', () => {
    expect(added('Anna Berg\tAcme\nAnna Berg\tOther\nAnna Berg\tOther')).toEqual(['Anna Berg'])
  })
})
