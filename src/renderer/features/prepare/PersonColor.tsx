import { Popover, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { ColorSwatchPicker } from '../../ui/ColorSwatchPicker.tsx'
import classes from './PersonColor.module.css'

interface Props {
  readonly person: Participant
  onChange(color: PaletteColor): void
}

/** A person's colour: what their notes begin with, and the dot beside their name. */
export function PersonColor({ person: { name, color }, onChange }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = t('prepare.fieldOf', { field: t('prepare.people.color'), name })
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start" shadow="md">
      <Popover.Target>
        <UnstyledButton
          className={classes['dot']}
          style={{ '--dot-fill': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
          aria-label={`${label}: ${t(`common.color.${color}`)}`}
          onClick={() => setOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ColorSwatchPicker label={label} value={color} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  )
}
