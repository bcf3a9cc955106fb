import { useTranslation } from 'react-i18next'
import type { Ballot, Tally } from '../../../domain/ballots/ballot.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import classes from './BallotPages.module.css'
import { Qr } from './Qr.tsx'

/** More boxes than that are a number to be written. */
const MOST_BOXES = 5

/** What everybody gets to fill in, and behind it the sheet that the votes are counted on. */
export function BallotPages({ ballotId }: { readonly ballotId: string }) {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const ballot = map.ballots.find(({ id }) => id === ballotId)
  if (ballot === undefined) return null
  const items = map.tallies.filter((tally) => tally.ballotId === ballotId)
  const texts = new Map(map.expectations.map(({ id, text }) => [id, text]))
  const row = (tally: Tally) => ({ tally, text: texts.get(tally.expectationId) ?? '' })
  return (
    <>
      <section className={classes['page']}>
        <Head ballot={ballot} about={t('paper.ballot.howTo', { each: ballot.votesEach, most: mostOf(ballot) })} />
        <table className={classes['table']}>
          <tbody>
            {items.map(row).map(({ tally, text }) => (
              <tr key={tally.id}>
                <th scope="row">{tally.number}</th>
                <td>{text}</td>
                <td className={classes['boxes']}>
                  {mostOf(ballot) > MOST_BOXES ? (
                    <span className={classes['write']} />
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all alike
                    Array.from({ length: mostOf(ballot) }, (_, box) => <span key={box} className={classes['box']} />)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={classes['page']}>
        <Head ballot={ballot} about={t('paper.ballot.counting')} />
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('paper.ballot.number')}</th>
              <th scope="col">{t('paper.ballot.item')}</th>
              <th scope="col">{t('paper.ballot.strokes')}</th>
              <th scope="col">{t('paper.ballot.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(row).map(({ tally, text }) => (
              <tr key={tally.id}>
                <th scope="row">{tally.number}</th>
                <td className={classes['short']}>{text}</td>
                <td className={classes['strokes']} />
                <td className={classes['sum']} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const mostOf = ({ votesEach, mostOnOne }: Ballot): number => Math.min(votesEach, mostOnOne)

function Head({ ballot, about }: { readonly ballot: Ballot; readonly about: string }) {
  const { t } = useTranslation()
  return (
    <header className={classes['head']}>
      <div>
        <h1>{ballot.title || t('paper.ballot.untitled')}</h1>
        <p>{about}</p>
      </div>
      <span className={classes['code']}>
        <Qr text={ballot.id} label={ballot.title} />
      </span>
    </header>
  )
}
