import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { showDock } from '../boardUi.ts'
import { FieldGroup } from '../inspector/FieldRow.tsx'
import { PremiseIcon } from './PremiseIcon.tsx'
import classes from './premises.module.css'
import { usePremises } from './usePremises.ts'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
}

/** What stands behind the note that is selected. */
export function PremiseSection({ map, note }: Props) {
  const { t } = useTranslation()
  const { link } = usePremises()
  const linked = new Set(map.premiseLinks.flatMap((each) => (each.expectationId === note.id ? each.premiseId : [])))
  const behind = map.premises.filter(({ id }) => linked.has(id))
  const others = map.premises.filter(({ id }) => !linked.has(id))
  if (map.premises.length === 0) return null
  return (
    <FieldGroup title={t('premise.title')}>
      {behind.length > 0 && (
        <ul className={classes['behind']}>
          {behind.map(({ id, kind, text }) => (
            <li key={id} className={classes['note']}>
              <span className={classes['icon']} data-kind={kind}>
                <PremiseIcon kind={kind} />
              </span>
              <UnstyledButton className={classes['go']} onClick={() => showDock('behind')}>
                <span className={classes['facts']}>{t(`premise.kind.${kind}`)}</span>
                <span className={classes['text']}>{text}</span>
              </UnstyledButton>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('premise.unlink', { text })}
                title={t('action.remove')}
                onClick={() => void link(id, note.id, false)}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ChoiceSelect
          key={behind.length}
          size="xs"
          aria-label={t('premise.add')}
          placeholder={t('premise.add')}
          value={null}
          choices={others.map(({ id, text }) => ({ value: id, label: text }))}
          onChange={(id) => {
            if (id !== null) void link(id, note.id, true)
          }}
        />
      )}
    </FieldGroup>
  )
}
