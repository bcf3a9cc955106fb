import { IconTable } from '@tabler/icons-react'
import type { ViewLens } from '../lens.ts'
import { ListPage } from './ListPage.tsx'

/** All notes as a table: the way to everything on the board without seeing it. */
export const listLens: ViewLens = {
  kind: 'view',
  id: 'list',
  labelKey: 'lens.list.label',
  Icon: IconTable,
  Component: ListPage
}
