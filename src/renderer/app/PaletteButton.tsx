import { UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Keys } from '../ui/Keys.tsx'
import { openPalette } from './CommandPalette.tsx'
import classes from './PaletteButton.module.css'

/** Opens the command palette, and teaches its key. */
export function PaletteButton() {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={classes['button']} onClick={openPalette}>
      <IconSearch size={16} stroke={1.5} aria-hidden />
      <span className={classes['label']}>{t('app.palette.short')}</span>
      <Keys keys="mod+K" />
    </UnstyledButton>
  )
}
