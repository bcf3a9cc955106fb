import { expect, it } from 'vitest'
import { kindOf, titleFrom } from './fileKinds.ts'

it('tells what a file is by its name', () =>
  expect(
    ['a.csv', 'A.B.TSV', 'x.txt', 'w.plumb', 'w.json', 'photo.png', 'csv', '.csv', 'a.csv.exe'].map(kindOf)
  ).toEqual([...['table', 'table', 'table', 'workshop', 'workshop', null, null, 'table', null]]))

it('makes a title of a name', () =>
  expect(['online_shopping_sample.csv', '需求 调研.v2.csv', '.csv'].map(titleFrom)).toEqual([
    ...['online shopping sample', '需求 调研.v2', '']
  ]))
