import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { features } from '../features/index.ts'
import { AppMenu } from './AppMenu.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import classes from './Frame.module.css'
import { Mark } from './Mark.tsx'
import { Overlays } from './Overlays.tsx'
import { PaletteButton } from './PaletteButton.tsx'
import { UnsavedBanner } from './UnsavedBanner.tsx'

const LibraryPage = features.find((feature) => feature.LibraryPage)?.LibraryPage

/** The library below a light bar of its own. */
export function LibraryFrame() {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = 'Plumbline'
  }, [])
  return (
    <div className={classes['frame']}>
      <Overlays />
      <header className={classes['bar']} data-quiet>
        <span className={classes['brand']}>
          <Mark />
          Plumbline
        </span>
        <span className={classes['space']} />
        <PaletteButton />
        <AppMenu />
      </header>
      <UnsavedBanner />
      <main className={classes['page']} aria-label={t('app.library')}>
        <ErrorBoundary>{LibraryPage !== undefined && <LibraryPage />}</ErrorBoundary>
      </main>
    </div>
  )
}
