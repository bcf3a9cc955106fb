import { Button, Text } from '@mantine/core'
import { IconBoxMultiple } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colorAt } from '../../../../domain/map/palette.ts'
import { similarityOf } from '../../../../domain/sorts/similarity.ts'
import { useFormat } from '../../../i18n/format.ts'
import classes from './GroupPanel.module.css'
import { TakeDialog } from './TakeDialog.tsx'
import type { Analysis } from './useAnalysis.ts'
import { type PairWords, usePairWords } from './usePairWords.ts'

interface Props {
  readonly analysis: Analysis
  /** The card that is looked at. */
  readonly chosen: number | null
  readonly pointed: PairWords | null
}

const MOST_ALIKE = 8

/** Beside the picture, in words: the groups of this cut, and what the card that is chosen is put together with. */
export function GroupPanel({ analysis, chosen, pointed }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isTaking, setTaking] = useState(false)
  return (
    <aside className={classes['panel']} aria-label={t('sorts.panel')}>
      <h3 className={classes['title']}>{t('sorts.groups', { count: analysis.groups.length })}</h3>
      <ul className={classes['groups']}>
        {analysis.groups.map(({ name, cards }, index) => (
          <li key={cards[0]}>
            <span className={classes['dot']} style={{ '--dot': `var(--note-${colorAt(index)}-edge)` }} aria-hidden />
            <span className={classes['name']} data-untitled={name === ''}>
              {name || t('sorts.unnamed')}
            </span>
            <span className={classes['count']}>{format.number(cards.length)}</span>
          </li>
        ))}
      </ul>
      <Button flex="none" leftSection={<IconBoxMultiple size={16} aria-hidden />} onClick={() => setTaking(true)}>
        {t('sorts.take.action')}
      </Button>
      <div className={classes['about']} aria-live="polite">
        {pointed !== null ? (
          <Pair pair={pointed} />
        ) : chosen !== null ? (
          <Alike analysis={analysis} card={chosen} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('sorts.panelHint')}
          </Text>
        )}
      </div>
      <Scale />
      {isTaking && <TakeDialog analysis={analysis} onClose={() => setTaking(false)} />}
    </aside>
  )
}

/** What the shades of the picture stand for. */
function Scale() {
  const { t } = useTranslation()
  return (
    <div className={classes['scale']}>
      <div>
        <span>{t('sorts.scale.never')}</span>
        <span className={classes['shades']} aria-hidden />
        <span>{t('sorts.scale.always')}</span>
      </div>
      <div>
        <span className={classes['unknown']} aria-hidden />
        <span>{t('sorts.pair.unknown')}</span>
      </div>
    </div>
  )
}

function Pair({ pair: { one, other, said } }: { readonly pair: PairWords }) {
  return (
    <>
      <Text size="sm" fw={620}>
        {said}
      </Text>
      <Text size="sm" lineClamp={4} mt={4}>
        {one}
      </Text>
      {other !== one && (
        <Text size="sm" lineClamp={4} mt={4}>
          {other}
        </Text>
      )}
    </>
  )
}

function Alike({ analysis, card }: { readonly analysis: Analysis; readonly card: number }) {
  const { t } = useTranslation()
  const pairWords = usePairWords(analysis)
  const { pairs } = analysis.study
  const others = pairs.cards
    .map((_, other) => ({ other, similarity: similarityOf(pairs, card, other) ?? 0 }))
    .filter(({ other, similarity }) => other !== card && similarity > 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_ALIKE)
  return (
    <>
      <Text size="sm" fw={620} lineClamp={3}>
        {pairWords(card, card).one}
      </Text>
      <Text size="xs" c="dimmed" mt={6}>
        {others.length === 0 ? t('sorts.alikeNone') : t('sorts.alike')}
      </Text>
      <ul className={classes['alike']}>
        {others.map(({ other }) => {
          const { other: words, said } = pairWords(card, other)
          return (
            <li key={other}>
              <span className={classes['words']}>{words}</span>
              <span className={classes['said']}>{said}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
