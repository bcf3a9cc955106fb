import { expect, it } from 'vitest'
import { fitOf, fitting, theOne } from './names.ts'

it.each([
  ['anna berg', 'Anna Berg', 'whole'],
  ['an', 'Anna Berg', 'start'],
  ['ber', 'Anna Berg', 'word'],
  ['ab', 'Anna Berg', 'initials'],
  ['alv', 'Anna-Lena de Vries', null],
  ['ald', 'Anna-Lena de Vries', 'initials'],
  ['张', '张伟', 'start'],
  ['伟', '张伟', 'characters'],
  ['李龙', '李小龍', 'characters'],
  ['zhang', '张伟', null],
  ['na', 'Anna Berg', null],
  ['', 'Anna Berg', null]
])('takes %j for %j by its %s', (query, name, fit) => {
  expect(fitOf(query, name)).toBe(fit)
})

const people = ['Bea Ott', 'Anna Berg', 'Ben Ito'].map((name) => ({ id: name, names: [name] }))

it('lists all that may be meant, the best first', () => {
  expect(fitting('be', people).map(({ id }) => id)).toEqual(['Bea Ott', 'Ben Ito', 'Anna Berg'])
  expect(fitting('', people)).toHaveLength(3)
})

it('means one only where no other fits as well', () => {
  expect(theOne('be', people)).toBeNull()
  expect(theOne('ben', people)?.id).toBe('Ben Ito')
  expect(theOne('berg', people)?.id).toBe('Anna Berg')
})
