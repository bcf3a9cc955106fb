import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { latestLevel } from '../../../domain/levels/gap.ts'
import type { Level } from '../../../domain/levels/level.ts'
import { reported } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { LevelInput } from '../../ui/LevelInput.tsx'
import classes from './LevelFields.module.css'
import { Section } from './Section.tsx'

interface Props {
  readonly expectation: Expectation
  /** Of this expectation, in order of time. */
  readonly levels: readonly Level[]
}

const SET_HERE = ['desired', 'agreed'] as const

/** The level first wished for and the level agreed on. Each setting is a new entry in the history, none is overwritten. */
export function LevelFields({ expectation, levels }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const record = (kind: (typeof SET_HERE)[number], value: number | null): void => {
    if (value === null || value === latestLevel(levels, kind)) return
    // A wish belongs to the session in which it was said; an agreement is made now.
    const sessionId = kind === 'desired' ? expectation.sessionId : null
    reported(() =>
      run('level.record', { id: newId(), expectationId: expectation.id, kind, value, sessionId, note: '' })
    )
  }
  return (
    <Section title={t('respond.level.title')} aside={<Adjustment levels={levels} />}>
      <div className={classes['levels']}>
        {SET_HERE.map((kind) => {
          const value = latestLevel(levels, kind)
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
function Adjustment({ levels }: { readonly levels: readonly Level[] }) {
  const { t } = useTranslation()
  const desired = latestLevel(levels, 'desired')
  const agreed = latestLevel(levels, 'agreed')
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
