import { ActionIcon, Button, Popover, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction, useAllActions } from '../../../app/actions.ts'
import { GLYPHS, STATE_GLYPHS } from '../../../canvas/paint/noteGlyphs.ts'
import { written } from '../../../canvas/words.ts'
import type { LegendItem, LegendSign } from '../../../lenses/lens.ts'
import { useDesk } from '../deskContext.ts'
import classes from './Legend.module.css'

/** What it means to move a note through this lens, and what the marks on the notes mean. */
export function Legend({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top-end" shadow="lg" width={300} withinPortal>
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
        <LegendBody onLeave={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function LegendBody({ onLeave }: { onLeave(): void }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const actions = useAllActions()
  if (desk === null) return null
  const { hint, items, action: actionId } = desk.lens.legend(desk.view)
  const action = actions.find(({ id }) => id === actionId)
  return (
    <>
      <Text size="sm" mb="sm">
        {written(hint)}
      </Text>
      {action !== undefined && (
        <Button
          variant="default"
          size="xs"
          mb="sm"
          leftSection={<IconPencil size={14} aria-hidden />}
          onClick={() => {
            onLeave()
            runAction(action.id)
          }}
        >
          {action.label}
        </Button>
      )}
      <dl className={classes['legend']} aria-label={t('board.view.legend')}>
        {items.map((item) => (
          <LegendRow key={JSON.stringify(item)} item={item} />
        ))}
      </dl>
    </>
  )
}

function LegendRow({ item: { sign, words } }: { readonly item: LegendItem }) {
  return (
    <>
      <dt>
        <Sign sign={sign} />
      </dt>
      <dd>{written(words)}</dd>
    </>
  )
}

/** As it is drawn on a note. */
function Sign({ sign }: { readonly sign: LegendSign }) {
  const { t } = useTranslation()
  switch (sign.kind) {
    case 'speaker':
      return <span className={classes['person']}>{t('board.legend.initials')}</span>
    case 'mentions':
      return <span className={classes['mentions']}>×3</span>
    case 'rank':
      return <span className={classes['rank']}>#1</span>
    case 'verdict':
      return (
        <Glyph lines={GLYPHS[sign.verdict]} isFilled={sign.isAnswered}>
          <circle r={8.5} data-filled={sign.isAnswered || undefined} />
        </Glyph>
      )
    case 'state':
      return (
        <Glyph lines={STATE_GLYPHS[sign.state]} isFilled>
          <rect x={-8.5} y={-8.5} width={17} height={17} rx={4} data-state={sign.state} />
        </Glyph>
      )
  }
}

interface GlyphProps {
  readonly lines: (typeof GLYPHS)['now']
  readonly isFilled: boolean
  readonly children: ReactNode
}

/** The same strokes as on the canvas. */
function Glyph({ lines, isFilled, children }: GlyphProps) {
  const path = lines.map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}`).join('')
  return (
    <svg viewBox="-10 -10 20 20" width={20} height={20} className={classes['glyph']} aria-hidden="true">
      {children}
      <path d={path} data-on-filled={isFilled || undefined} />
    </svg>
  )
}
