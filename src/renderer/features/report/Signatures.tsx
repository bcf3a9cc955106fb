import { useTranslation } from 'react-i18next'
import type { Signer } from '../../../domain/brief/signing.ts'
import { SIDES } from '../../../domain/people/participant.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './BriefDocument.module.css'
import type { Edition } from './edition.ts'

/** To be filled in by hand: two lines a side. */
const BLANK_LINES = 2

/** Signature lines of both sides: with the names of those who signed, or blank in a draft. */
export function Signatures({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = edition.kind === 'signed' ? format.date(edition.signing.signedAt) : ''
  const signersOf = (side: Signer['side']): Pick<Signer, 'name' | 'organisation'>[] => {
    if (edition.kind === 'signed') return edition.signing.signers.filter((signer) => signer.side === side)
    const organisation = side === 'client' ? edition.brief.client : ''
    return Array.from({ length: BLANK_LINES }, () => ({ name: '', organisation }))
  }
  return (
    <section className={classes['signatures']}>
      <h2 className={classes['partTitle']}>{t('brief.signatures')}</h2>
      <p className={classes['lead']}>{t('brief.agree')}</p>
      <div className={classes['sides']}>
        {SIDES.map((side) => (
          <div key={side}>
            <h3 className={classes['side']}>{t(`brief.side.${side}`)}</h3>
            {signersOf(side).map(({ name, organisation }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blank lines are all the same, and signers never change
              <dl key={index} className={classes['signature']}>
                <Line label={t('brief.signature.sign')} value="" />
                <Line label={t('brief.signature.name')} value={name} />
                <Line label={t('brief.signature.organisation')} value={organisation} />
                <Line label={t('brief.signature.date')} value={day} />
              </dl>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className={classes['line']} data-blank={value === '' || undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
