import { Group, NativeSelect, Slider, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LINKAGES } from '../../../../domain/trees/linkage.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { setSortsUi, useSortsUi } from '../../../sorts/sortsUi.ts'
import classes from './Controls.module.css'
import type { Analysis } from './useAnalysis.ts'

/** Where the tree is cut, how it is made, and of whose sorts. */
export function Controls({ analysis: { groups, suggested, mostGroups } }: { readonly analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const labelId = useId()
  const { sessions, sorts } = useWorkshopMap()
  const { linkage, sessionId } = useSortsUi()
  const sorted = new Set(sorts.map((sort) => sort.sessionId))
  const choices = sessions.filter(({ id }) => sorted.has(id))
  return (
    <Group gap="lg" align="flex-end">
      <div className={classes['slider']}>
        <Text id={labelId} size="sm" fw={550}>
          {t('sorts.groups', { count: groups.length })}
          {groups.length !== suggested && (
            <button type="button" className={classes['back']} onClick={() => setSortsUi({ count: null })}>
              {t('sorts.suggested', { count: suggested })}
            </button>
          )}
        </Text>
        <div className={classes['track']}>
          <Text size="xs" c="dimmed">
            {t('sorts.fewer')}
          </Text>
          <Slider
            flex={1}
            size="sm"
            min={1}
            max={mostGroups}
            value={groups.length}
            label={null}
            thumbProps={{ 'aria-labelledby': labelId }}
            onChange={(count) => setSortsUi({ count })}
          />
          <Text size="xs" c="dimmed">
            {t('sorts.more')}
          </Text>
        </div>
      </div>
      <NativeSelect
        size="xs"
        label={t('sorts.linkage.label')}
        description={t(`sorts.linkage.about.${linkage}`)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={linkage}
        onChange={(event) =>
          setSortsUi({ linkage: LINKAGES.find((each) => each === event.currentTarget.value) ?? 'average' })
        }
        data={LINKAGES.map((each) => ({ value: each, label: t(`sorts.linkage.${each}`) }))}
      />
      {choices.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('sorts.session')}
          value={sessionId ?? ''}
          onChange={(event) => setSortsUi({ sessionId: event.currentTarget.value || null, count: null })}
          data={[
            { value: '', label: t('sorts.allSessions') },
            ...choices.map(({ id, title, date }) => ({ value: id, label: title || format.date(date) }))
          ]}
        />
      )}
    </Group>
  )
}
