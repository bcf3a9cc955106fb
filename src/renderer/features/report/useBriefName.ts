import { useTranslation } from 'react-i18next'
import type { Edition } from './edition.ts'

/** What the brief is called as a document and as a file: “Rebrand – alignment brief v1”. */
export function useBriefName(): (edition: Edition) => string {
  const { t } = useTranslation()
  return (edition) => {
    const title = edition.brief.title || t('brief.untitled')
    return edition.kind === 'signed'
      ? t('brief.fileName', { title, number: edition.signing.number })
      : t('brief.draftFileName', { title })
  }
}
