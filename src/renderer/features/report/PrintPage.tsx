import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReplica } from '../../replica/hooks.tsx'
import { mapToGive, recordsIn } from '../../replica/mapToGive.ts'
import { BriefDocument } from './BriefDocument.tsx'
import { CURRENT, editionOf } from './edition.ts'
import classes from './PrintPage.module.css'
import { useBriefName } from './useBriefName.ts'

/** The brief on white paper: `#/print/report/<scope>/current` or `…/<id of a signed version>`; `…/nameless`: without names. */
export function PrintPage({ rest }: { readonly rest: readonly string[] }) {
  const { i18n } = useTranslation()
  const replica = useReplica()
  const [map] = useState(() => mapToGive(recordsIn(replica), rest[1] === 'nameless'))
  const nameOf = useBriefName()
  const edition = editionOf(map, rest[0] ?? CURRENT)
  // What the PDF calls itself; main prints it at the foot of each page.
  const title = nameOf(edition)
  const [today] = useState(() => new Date().toISOString())
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={classes['paper']} lang={i18n.language}>
      <BriefDocument edition={edition} today={today} />
    </main>
  )
}
