import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { EffortTable } from './EffortTable.tsx'
import classes from './People.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly client: string
}

type Sight = 'people' | 'effort'

/** Who takes part; by a switch what each is to us, which is nothing for every eye that passes by. */
export function PeopleSection({ map, client }: Props) {
  const { t } = useTranslation()
  const [sight, setSight] = useState<Sight>('people')
  const { participants } = map
  const onClientSide = participants.filter(({ side }) => side === 'client')
  return (
    <Section
      title={t('prepare.people.title')}
      about={sight === 'people' ? t('prepare.people.hint') : t('prepare.effort.hint')}
      aside={
        participants.length > 0 && (
          <div className={classes['aside']}>
            <Text size="sm" c="dimmed" className="tabular">
              {t('prepare.people.sides', {
                client: onClientSide.length,
                us: participants.length - onClientSide.length
              })}
            </Text>
            <SegmentedControl
              size="xs"
              aria-label={t('prepare.effort.sight')}
              value={sight}
              onChange={(chosen) => setSight(chosen as Sight)}
              data={[
                { value: 'people', label: t('prepare.effort.people') },
                { value: 'effort', label: t('prepare.effort.title') }
              ]}
            />
          </div>
        )
      }
    >
      {sight === 'effort' && participants.length > 0 ? (
        <EffortTable people={onClientSide} />
      ) : (
        <PeopleTable map={map} client={client} />
      )}
    </Section>
  )
}
