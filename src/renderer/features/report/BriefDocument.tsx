import { useTranslation } from 'react-i18next'
import type { Brief } from '../../../domain/brief/briefSchema.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './BriefDocument.module.css'
import { BriefPartTable } from './BriefPartTable.tsx'
import type { Edition } from './edition.ts'
import { Signatures } from './Signatures.tsx'

interface Props {
  readonly edition: Edition
  /** Of a draft: the day that it bears. */
  readonly today: string
  /** Most items of what is still open; the rest can be shown on demand. Without it, all. */
  readonly openLimit?: number
}

/** The alignment brief, for both sides: the same on the screen and on paper. */
export function BriefDocument({ edition, today, openLimit }: Props) {
  const { t } = useTranslation()
  const { brief } = edition
  return (
    <article className={classes['brief']}>
      <header className={classes['head']}>
        <p className={classes['kicker']}>{t('brief.name')}</p>
        <h1 className={classes['title']}>{brief.title || t('brief.untitled')}</h1>
        <Facts edition={edition} today={today} />
        {brief.brief !== '' && <p className={classes['purpose']}>{brief.brief}</p>}
        <Counts brief={brief} />
      </header>
      {brief.parts.map(({ part, sections }) =>
        // What is open is said only where there is any; an empty part of the agreement is said, since it means something.
        part === 'open' && sections.length === 0 ? null : (
          <BriefPartTable key={part} part={part} sections={sections} {...(part === 'open' && { limit: openLimit })} />
        )
      )}
      <Signatures edition={edition} />
    </article>
  )
}

function Facts({ edition, today }: Pick<Props, 'edition' | 'today'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const isDraft = edition.kind === 'draft'
  return (
    <dl className={classes['facts']}>
      {edition.brief.client !== '' && (
        <div>
          <dt>{t('brief.client')}</dt>
          <dd>{edition.brief.client}</dd>
        </div>
      )}
      <div>
        <dt>{t('brief.date')}</dt>
        <dd>{isDraft ? format.date(today) : format.dateTime(edition.signing.signedAt)}</dd>
      </div>
      <div>
        <dt>{t('brief.edition')}</dt>
        <dd>
          {isDraft ? (
            <span className={classes['draft']}>{t('brief.draftFor', { number: edition.number })}</span>
          ) : (
            t('brief.version', { number: edition.signing.number })
          )}
        </dd>
      </div>
    </dl>
  )
}

/** How much of it falls into each part: the agreement at a glance. */
function Counts({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <dl className={classes['counts']}>
      {brief.parts.map(({ part, sections }) => (
        <div key={part} data-part={part}>
          <dd>
            {format.number(
              sections.reduce((sum, { items }) => sum + items.length, 0),
              0
            )}
          </dd>
          <dt>{t(`brief.part.${part}`)}</dt>
        </div>
      ))}
    </dl>
  )
}
