import { IconPentagon } from '@tabler/icons-react'
import { DIMENSIONS } from '../../../domain/expectations/expectation.ts'
import { columnsLens } from '../columns/columnsLens.ts'
import { markSteps } from '../columns/marked.ts'

/** Of service quality (SERVQUAL): a note stands with the one that it is most about, its first. */
export const dimensionsLens = columnsLens({
  ...{ id: 'dimensions', labelKey: 'lens.dimensions.label', Icon: IconPentagon },
  hint: { key: 'lens.dimensions.hint' },
  columns: () =>
    DIMENSIONS.map((id) => ({ id, title: { key: `dimension.${id}` }, about: { key: `lens.dimensions.about.${id}` } })),
  tray: { key: 'lens.dimensions.none' },
  columnOf:
    () =>
    ({ dimensions }) =>
      dimensions[0] ?? null,
  give: (moved, to) => markSteps('dimensions', moved, DIMENSIONS.find((dimension) => dimension === to) ?? null),
  born: (column) => ({ dimensions: DIMENSIONS.filter((dimension) => dimension === column) })
})
