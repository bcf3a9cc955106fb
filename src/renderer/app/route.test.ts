import { expect, test } from 'vitest'
import { parseRoute, type Route, routeHash } from './route.ts'

const scope = '0123456789abcdefghjk'

test.each<[string, Route]>([
  ['#/', { page: 'library' }],
  [`#/w/${scope}/track`, { page: 'workshop', scope, phase: 'track' }],
  [`#/print/brief/${scope}`, { page: 'print', feature: 'brief', scope, rest: [] }],
  [`#/print/brief/${scope}/signed/2`, { page: 'print', feature: 'brief', scope, rest: ['signed', '2'] }]
])('%s is read and written', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route)
  expect(routeHash(route)).toBe(hash)
})

test('what is not known leads to the library, and an unknown phase to the board', () => {
  for (const hash of ['', '#', '#/crashed', '#/w', '#/print/brief', '#/w//'])
    expect(parseRoute(hash)).toEqual({ page: 'library' })
  for (const phase of ['', '/', '/toString', '/nowhere']) {
    expect(parseRoute(`#/w/${scope}${phase}`)).toEqual({ page: 'workshop', scope, phase: 'capture' })
  }
})
