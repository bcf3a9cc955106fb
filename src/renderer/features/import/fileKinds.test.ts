import { expect, it } from 'vitest'
import { titleFrom } from './fileKinds.ts'

it('makes a title of a name', () =>
  expect(['online_shopping_sample.csv', '需求 调研.v2.csv', '.csv'].map(titleFrom)).toEqual([
    ...['online shopping sample', '需求 调研.v2', '']
  ]))
