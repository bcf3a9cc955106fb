import { IconArrowsSplit2 } from '@tabler/icons-react'
import { VERDICTS, type Verdict } from '../../../domain/expectations/expectation.ts'
import { columnsLens } from '../columns/columnsLens.ts'

const verdictFor = (column: string | null): Verdict => VERDICTS.find((verdict) => verdict === column) ?? 'open'

/** What becomes of each: now, later, something else instead, or not at all; aside what nobody has decided yet. */
export const triageLens = columnsLens({
  ...{ id: 'triage', labelKey: 'lens.triage.label', Icon: IconArrowsSplit2 },
  hint: { key: 'lens.triage.hint' },
  columns: () =>
    VERDICTS.filter((verdict) => verdict !== 'open').map((id) => ({
      ...{ id, title: { key: `verdict.${id}` }, about: { key: `lens.triage.about.${id}` } }
    })),
  tray: { key: 'verdict.open' },
  columnOf:
    () =>
    ({ verdict }) =>
      verdict === 'open' ? null : verdict,
  give: (moved, to) => [
    { name: 'expectation.triage', args: { ids: moved.map(({ id }) => id), verdict: verdictFor(to) } }
  ],
  born: (column) => ({ verdict: verdictFor(column) })
})
