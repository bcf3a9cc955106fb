import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay, localDayOf } from '../../../base/day.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { type CurvePoint, curveOf } from '../../../domain/levels/curve.ts'
import { latestLevel, latestReading, sessionToBeLatest } from '../../../domain/levels/latest.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { reported } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { LevelInput } from '../../ui/LevelInput.tsx'
import classes from './LevelFields.module.css'
import { Section } from './Section.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly expectation: Expectation
}

const today = (): string => localDay(new Date())

const SET_HERE = ['desired', 'agreed'] as const

/** The level first wished for and the level agreed on. Each setting is a new entry in the history, none is overwritten. */
export function LevelFields({ map, expectation }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const curve = useMemo(() => curveOf(map, expectation.id, localDayOf), [map, expectation.id])
  const record = (kind: (typeof SET_HERE)[number], value: number | null): void => {
    const latest = latestReading(curve, kind)
    if (value === null || value === latest?.value) return
    // A wish belongs to the session in which it was said; an agreement is made now.
    const saidIn = kind === 'desired' ? expectation.sessionId : null
    const sessionId = sessionToBeLatest(map, latest, saidIn, today())
    reported(() =>
      run('level.record', { id: newId(), expectationId: expectation.id, kind, value, sessionId, note: '' })
    )
  }
  return (
    <Section title={t('respond.level.title')} aside={<Adjustment curve={curve} />}>
      <div className={classes['levels']}>
        {SET_HERE.map((kind) => {
          const value = latestLevel(curve, kind)
          return (
            <div key={kind} className={classes['level']}>
              <span className={classes['label']}>{t(`respond.level.${kind}`)}</span>
              <LevelInput value={value} onChange={(next) => record(kind, next)} label={t(`respond.level.${kind}`)} />
            </div>
          )
        })}
      </div>
    </Section>
  )
}

/** From what was wished for to what was agreed on. */
function Adjustment({ curve }: { readonly curve: readonly CurvePoint[] }) {
  const { t } = useTranslation()
  const desired = latestLevel(curve, 'desired')
  const agreed = latestLevel(curve, 'agreed')
  if (desired === null || agreed === null) return null
  const change = agreed - desired
  const words =
    change === 0
      ? t('respond.level.asWished')
      : change < 0
        ? t('respond.level.lowered', { count: -change })
        : t('respond.level.raised', { count: change })
  return (
    <Text size="xs" c="dimmed" className="tabular">
      {desired} → {agreed} · {words}
    </Text>
  )
}
