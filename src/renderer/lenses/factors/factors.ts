import { IconSitemap } from '@tabler/icons-react'
import { FACTORS } from '../../../domain/expectations/expectation.ts'
import { columnsLens } from '../columns/columnsLens.ts'
import { markSteps } from '../columns/marked.ts'

/** What shaped the expectation: a note stands with the source that counts most, its first. */
export const factorsLens = columnsLens({
  ...{ id: 'factors', labelKey: 'lens.factors.label', Icon: IconSitemap },
  hint: { key: 'lens.factors.hint' },
  columns: () =>
    FACTORS.map((id) => ({ id, title: { key: `factor.${id}` }, about: { key: `lens.factors.about.${id}` } })),
  tray: { key: 'lens.factors.none' },
  columnOf:
    () =>
    ({ factors }) =>
      factors[0] ?? null,
  give: (moved, to) => markSteps('factors', moved, FACTORS.find((factor) => factor === to) ?? null),
  born: (column) => ({ factors: FACTORS.filter((factor) => factor === column) })
})
