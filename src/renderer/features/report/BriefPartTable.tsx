import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Brief, BriefItem, BriefPart } from '../../../domain/brief/briefSchema.ts'
import { useFormat } from '../../i18n/format.ts'
import { listed } from '../../i18n/i18n.ts'
import classes from './BriefDocument.module.css'

type Section = Brief['parts'][number]['sections'][number]

interface Props {
  readonly part: BriefPart
  readonly sections: readonly Section[]
  /** Most items to show at first. */
  readonly limit?: number | undefined
}

/** One part of the brief: a table with a body for each cluster, the more important first. */
export function BriefPartTable({ part, sections, limit = Infinity }: Props) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const count = sections.reduce((sum, { items }) => sum + items.length, 0)
  const shown = isWhole ? sections : firstOf(sections, limit)
  const hiddenCount = isWhole ? 0 : Math.max(0, count - limit)
  const columns = part === 'do' ? 6 : 3
  const hasClusters = sections.some(({ clusterId }) => clusterId !== null)
  return (
    <section className={classes['part']} data-part={part}>
      <h2 className={classes['partTitle']}>{t(`brief.part.${part}`)}</h2>
      <p className={classes['lead']}>{t(`brief.lead.${part}`)}</p>
      {count === 0 ? (
        <p className={classes['nothing']}>{t('brief.nothingHere')}</p>
      ) : (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col" className={classes['rank']}>
                {t('brief.column.rank')}
              </th>
              <th scope="col" className={classes['expectation']}>
                {t('brief.column.expectation')}
              </th>
              <th scope="col">{t(`brief.column.${part}`)}</th>
              {part === 'do' && (
                <>
                  <th scope="col" className={classes['owner']}>
                    {t('brief.column.owner')}
                  </th>
                  <th scope="col" className={classes['due']}>
                    {t('brief.column.due')}
                  </th>
                  <th scope="col" className={classes['level']}>
                    {t('brief.column.level')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          {shown.map(({ clusterId, title, items }) => (
            <tbody key={clusterId ?? ''}>
              {hasClusters && (
                <tr className={classes['cluster']}>
                  <th scope="rowgroup" colSpan={columns}>
                    {clusterId === null ? t('brief.noCluster') : title || t('brief.untitledCluster')}
                  </th>
                </tr>
              )}
              {items.map((item) => (
                <ItemRow key={item.expectationId} part={part} item={item} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {hiddenCount > 0 && (
        <button type="button" className={classes['more']} onClick={() => setWhole(true)}>
          {t('brief.showMore', { count: hiddenCount })}
        </button>
      )}
    </section>
  )
}

/** As many items as the limit allows, in order. */
function firstOf(sections: readonly Section[], limit: number): Section[] {
  let left = limit
  return sections
    .map((section) => {
      const items = section.items.slice(0, Math.max(0, left))
      left -= items.length
      return { ...section, items }
    })
    .filter(({ items }) => items.length > 0)
}

function ItemRow({ part, item }: { readonly part: BriefPart; readonly item: BriefItem }) {
  const { t } = useTranslation()
  const format = useFormat()
  const none = t('brief.unspecified')
  const saidBy = useSaidBy(item)
  const levels = useLevels(item)
  return (
    <tr>
      <td className={classes['rank']}>{item.rank ?? none}</td>
      <td className={classes['expectation']}>
        <span className={classes['words']}>{item.text}</span>
        {part !== 'open' && saidBy !== '' && <span className={classes['note']}>{saidBy}</span>}
      </td>
      <td>
        {/* Nothing is answered yet: who to go to for it. */}
        <span className={classes['words']}>{part === 'open' ? saidBy : item.answer || none}</span>
        {item.measure !== '' && (
          <span className={classes['measure']}>
            <b>{t('brief.measure')}</b>
            {item.measure}
          </span>
        )}
        {levels !== '' && <span className={classes['note']}>{levels}</span>}
      </td>
      {part === 'do' && (
        <>
          <td className={classes['owner']}>{item.owner || none}</td>
          <td className={classes['due']}>{item.dueDate === null ? none : format.date(item.dueDate)}</td>
          <td className={classes['level']}>{item.promisedLevel ?? none}</td>
        </>
      )}
    </tr>
  )
}

const MOST_NAMES = 6

function useSaidBy({ saidBy }: BriefItem): string {
  const { t } = useTranslation()
  if (saidBy.length <= MOST_NAMES) return listed(saidBy)
  const names = saidBy.slice(0, MOST_NAMES - 1)
  const count = saidBy.length - names.length
  return t('brief.saidByMore', { names: names.join(t('brief.nameSeparator')), count })
}

/** The adjustment: what was first wished for, and what both sides settled on. */
function useLevels({ desiredLevel: desired, agreedLevel: agreed }: BriefItem): string {
  const { t } = useTranslation()
  if (desired !== null && agreed !== null) return t('brief.levels', { desired, agreed })
  if (desired !== null) return t('brief.desired', { desired })
  return agreed === null ? '' : t('brief.agreed', { agreed })
}
