import { Popover, UnstyledButton } from '@mantine/core'
import { useDidUpdate } from '@mantine/hooks'
import { useRef, useState } from 'react'
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
  const button = useRef<HTMLButtonElement>(null)
  const label = t('prepare.fieldOf', { field: t('prepare.people.color'), name })
  const dot = (
    <UnstyledButton
      ref={button}
      className={classes['dot']}
      style={{ '--dot-fill': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
      aria-label={`${label}, ${t(`common.color.${color}`)}`}
      aria-haspopup="dialog"
      onClick={() => setOpen(!isOpen)}
    />
  )

  useDidUpdate(() => {
    if (!isOpen) button.current?.focus()
  }, [isOpen])

  // The popover is made when it is wanted: hundreds of closed ones would make a long list slow.
  if (!isOpen) return dot
  return (
    <Popover opened onChange={setOpen} trapFocus position="bottom-start">
      <Popover.Target>{dot}</Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ColorSwatchPicker label={label} value={color} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  )
}
