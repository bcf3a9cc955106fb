import { ActionIcon, Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VERDICTS, type Verdict } from '../../../../domain/expectations/expectation.ts'
import { GLYPHS } from '../../../canvas/paint/noteGlyphs.ts'
import classes from './Legend.module.css'

type Decided = Exclude<Verdict, 'open'>
const isDecided = (verdict: Verdict): verdict is Decided => verdict !== 'open'

/** What the marks on the notes mean. */
export function Legend({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top-end" shadow="lg" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('board.view.legend')}
          title={t('board.view.legend')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          {children}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={classes['legend']} aria-label={t('board.view.legend')}>
          <dt>
            <span className={classes['person']}>{t('board.legend.initials')}</span>
          </dt>
          <dd>{t('board.legend.speaker')}</dd>
          <dt>
            <span className={classes['mentions']}>×3</span>
          </dt>
          <dd>{t('board.legend.mentions')}</dd>
          {VERDICTS.filter(isDecided).map((verdict) => (
            <VerdictRow key={verdict} verdict={verdict} />
          ))}
          <dt>
            <Glyph verdict="now" isAnswered />
          </dt>
          <dd>{t('board.legend.answered')}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}

function VerdictRow({ verdict }: { readonly verdict: Decided }) {
  const { t } = useTranslation()
  return (
    <>
      <dt>
        <Glyph verdict={verdict} />
      </dt>
      <dd>{t(`verdict.${verdict}`)}</dd>
    </>
  )
}

/** The same strokes as on the canvas. */
function Glyph({ verdict, isAnswered = false }: { readonly verdict: Decided; readonly isAnswered?: boolean }) {
  const path = GLYPHS[verdict].map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}`).join('')
  return (
    <svg viewBox="-10 -10 20 20" width={20} height={20} className={classes['glyph']} aria-hidden="true">
      <circle r={8.5} data-filled={isAnswered || undefined} />
      <path d={path} data-on-filled={isAnswered || undefined} />
    </svg>
  )
}
