import { Center, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../../domain/phases/readiness.ts'
import { lenses } from '../../../lenses/index.ts'
import { useLens } from '../useLens.ts'
import classes from './toolbar.module.css'

/** Through which lens the map is seen. */
export function LensSwitch({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation()
  const { lens, choose } = useLens(phase)
  return (
    <SegmentedControl
      className={classes['lenses']}
      size="xs"
      aria-label={t('board.view.lens')}
      value={lens.id}
      onChange={(id) => {
        const chosen = lenses.find((each) => each.id === id)
        if (chosen !== undefined) choose(chosen)
      }}
      data={lenses.map(({ id, labelKey, Icon }) => ({
        value: id,
        label: (
          <Center className={classes['lens']}>
            <Icon size={16} aria-hidden />
            <span>{t(labelKey)}</span>
          </Center>
        )
      }))}
    />
  )
}
