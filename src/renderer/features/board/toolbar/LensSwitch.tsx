import { ActionIcon, Center, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../../domain/phases/readiness.ts'
import { useAllActions } from '../../../app/actions.ts'
import { type Lens, mainIdOf } from '../../../lenses/lens.ts'
import { Keys } from '../../../ui/Keys.tsx'
import { USUAL_LENSES } from '../memory.ts'
import { mainLenses, useLens } from '../useLens.ts'
import classes from './toolbar.module.css'

/** Through which lens the map is seen: the usual ones of the phase side by side, all of them in a menu. */
export function LensSwitch({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation()
  const { lens, ways, choose, open } = useLens(phase)
  const current = mainIdOf(lens)
  const usual = USUAL_LENSES[phase] ?? []
  const shown = mainLenses.filter(({ id }) => id === current || usual.includes(id))
  const openById = (id: string): void => mainLenses.filter((each) => each.id === id).forEach(open)
  return (
    <>
      <div className={classes['lensBar']}>
        <SegmentedControl
          className={classes['lenses']}
          size="xs"
          aria-label={t('board.view.lens')}
          value={current}
          onChange={openById}
          data={shown.map((each) => ({ value: each.id, label: <LensLabel lens={each} /> }))}
        />
        <LensMenu current={current} onChoose={openById} />
      </div>
      {ways.length > 0 && (
        <SegmentedControl
          className={classes['lenses']}
          size="xs"
          aria-label={t('board.view.way')}
          value={lens.id}
          onChange={(id) => ways.filter((each) => each.id === id).forEach(choose)}
          data={ways.flatMap((each) =>
            each.kind === 'board' && each.wayKey !== undefined ? [{ value: each.id, label: t(each.wayKey) }] : []
          )}
        />
      )}
    </>
  )
}

function LensLabel({ lens: { Icon, labelKey } }: { readonly lens: Lens }) {
  const { t } = useTranslation()
  return (
    <Center className={classes['lens']}>
      <Icon size={16} aria-hidden />
      <span>{t(labelKey)}</span>
    </Center>
  )
}

interface MenuProps {
  readonly current: Lens['id']
  onChoose(id: string): void
}

function LensMenu({ current, onChoose }: MenuProps) {
  const { t } = useTranslation()
  const actions = useAllActions()
  return (
    <Menu position="bottom-start" shadow="lg" width={250} withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('board.view.moreLenses')}
          title={t('board.view.moreLenses')}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={current} onChange={onChoose}>
          {mainLenses.map((lens) => {
            const keys = actions.find(({ id }) => id === `board.lens.${lens.id}`)?.keys?.[0]
            return (
              <Menu.RadioItem
                key={lens.id}
                value={lens.id}
                closeMenuOnClick
                rightSection={keys !== undefined && <Keys keys={keys} />}
              >
                <LensLabel lens={lens} />
              </Menu.RadioItem>
            )
          })}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
