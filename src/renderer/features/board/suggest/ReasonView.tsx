import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { byId } from '../../../../domain/map/workshopMap.ts'
import type { TextRange } from '../../../../domain/text/fold.ts'
import { ownWordsType } from '../../../../domain/themes/ownWords.ts'
import { currentLanguage, listed } from '../../../i18n/i18n.ts'
import { useAppRecords } from '../../../replica/appReplica.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import type { Reason } from './explaining.ts'
import classes from './Suggest.module.css'
import { themeName } from './usePreview.ts'

/** Two notes, the words that both have marked in each, and what else they have in common. */
export function ReasonView({ reason: { noteId, otherId, explanation } }: { readonly reason: Reason }) {
  const { t } = useTranslation()
  const notes = byId(useWorkshopMap().expectations)
  const [own] = useAppRecords(ownWordsType)
  const { shared, pair, themeIds } = explanation
  const themes = themeIds.flatMap((id) => themeName(own)(id, currentLanguage()) ?? [])
  const hasShared = shared[0].length > 0
  return (
    <div className={classes['reason']} data-testid="suggest-reason">
      <Quote text={notes.get(noteId)?.text ?? ''} ranges={shared[0]} />
      <Quote text={notes.get(otherId)?.text ?? ''} ranges={shared[1]} />
      <ul>
        {hasShared && <li>{t('suggest.why.words')}</li>}
        {pair !== null && <li>{t('suggest.why.pair', { first: pair.first, second: pair.second })}</li>}
        {themes.length > 0 && <li>{t('suggest.why.theme', { themes: listed(themes) })}</li>}
        {!hasShared && pair === null && themes.length === 0 && <li>{t('suggest.why.meaning')}</li>}
      </ul>
    </div>
  )
}

function Quote({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  return (
    <Text component="blockquote" size="sm" className={classes['quote'] ?? ''} dir="auto">
      <MarkedText text={text} ranges={apart(ranges)} className={classes['mark']} />
    </Text>
  )
}

/** Words may be told from parts of words: none is marked twice. */
function apart(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || range.start > last.end) joined.push(range)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return joined
}
