import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { showDock } from '../boardUi.ts'
import { FieldGroup } from '../inspector/FieldRow.tsx'
import { AddRelation, RelationItem, Relations } from '../inspector/Relation.tsx'
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
      <Relations
        items={behind.map(({ id, kind, text }) => (
          <RelationItem
            key={id}
            icon={
              <span className={classes['icon']} data-kind={kind}>
                <PremiseIcon kind={kind} />
              </span>
            }
            removeLabel={t('premise.unlink', { text })}
            onRemove={() => link(id, note.id, false)}
          >
            <UnstyledButton onClick={() => showDock('behind')}>
              <span className={classes['facts']}>{t(`premise.kind.${kind}`)}</span>
              <span className={classes['text']}>{text}</span>
            </UnstyledButton>
          </RelationItem>
        ))}
      >
        <AddRelation
          label={t('premise.add')}
          choices={others.map(({ id, text }) => ({ value: id, label: text }))}
          onAdd={(id) => void link(id, note.id, true)}
        />
      </Relations>
    </FieldGroup>
  )
}
