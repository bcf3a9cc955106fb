import './ui/base.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { watchForBugs } from './app/failures.tsx'
import { isMac } from './app/platform.ts'
import { startSettings } from './app/settings.ts'
import { startI18n } from './i18n/i18n.ts'
import { systemLanguage } from './i18n/language.ts'
import { shareNonce } from './ui/nonce.ts'

shareNonce()
document.documentElement.dataset['platform'] = isMac ? 'mac' : 'other'
startI18n(systemLanguage(navigator.languages))
watchForBugs()

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
createRoot(place).render(
  <StrictMode>
    <App started={startSettings()} />
  </StrictMode>
)
