import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../domain/handover/conflict.ts'
import type { ConflictView, SideView } from '../../../domain/handover/conflictView.ts'
import type handoverWords from '../../../locales/en/handover.json'
import { useFormat } from '../../i18n/format.ts'
import { listed } from '../../i18n/i18n.ts'

type TypeName = keyof typeof handoverWords.type
type FieldName = keyof typeof handoverWords.field

/** Fields whose values are words of ours, and where those stand. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  verdict: ['verdict'],
  factors: ['factor'],
  dimensions: ['dimension'],
  color: ['common.color'],
  stage: ['prepare.stage.name'],
  template: ['trade.name'],
  side: ['prepare.side'],
  method: ['prepare.method'],
  state: ['track.state'],
  kind: ['respond.response.kind', 'track.kind', 'link.kind', 'element.kind']
}

interface Words {
  /** What it is about: “Expectation “Reply within a day”: verdict”. */
  about(conflict: ConflictView): string
  /** What one of the two says. */
  side(conflict: ConflictView, side: Side): string
}

/** Conflicts in the user's words. Types and fields of later versions have none yet and are named in general. */
export function useConflictWords(): Words {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const valueWords = (unit: string, value: unknown): string => {
      if (value === null || value === '') return t('handover.value.none')
      if (typeof value === 'boolean') return value ? t('handover.value.yes') : t('handover.value.no')
      if (typeof value === 'number') return format.number(value, 2)
      if (unit === 'where') return t('handover.value.place')
      if (Array.isArray(value)) {
        return value.length === 0 ? t('handover.value.none') : listed(value.map((each) => valueWords(unit, each)))
      }
      if (typeof value === 'object') return wordsIn(value)
      const text = typeof value === 'string' ? value : ''
      const known = VALUES[unit]?.map((place) => `${place}.${text}`).find((key) => i18n.exists(key))
      if (known !== undefined) return t(known as 'action.cancel')
      return /^\d{4}-\d\d-\d\d$/.test(text) ? format.date(text) : text
    }
    const sideWords = (view: SideView, unit: string | null): string => {
      if (view.kind === 'gone') return t('handover.value.gone')
      if (view.kind === 'hidden') return t(`handover.value.hidden.${view.what}`)
      if (view.kind === 'whole') return view.text || t('handover.value.there')
      // A verdict with its reason.
      if (unit === 'verdict' && Array.isArray(view.value)) {
        return view.value
          .filter((each) => each !== '')
          .map((each) => valueWords(unit, each))
          .join(' · ')
      }
      return valueWords(unit ?? '', view.value)
    }
    return {
      about({ type, name, isFaceDown, unit }) {
        const kind = i18n.exists(`handover.type.${type}`)
          ? t(`handover.type.${type as TypeName}`)
          : t('handover.type.other')
        const what = isFaceDown
          ? t('tools.faceDown.note')
          : name === ''
            ? kind
            : t('handover.conflict.named', { kind, name })
        if (unit === null) return what
        const field = i18n.exists(`handover.field.${unit}`)
          ? t(`handover.field.${unit as FieldName}`)
          : t('handover.field.other')
        return t('handover.conflict.field', { what, field })
      },
      side: (conflict, side) => sideWords(conflict[side], conflict.unit).slice(0, 400)
    }
  }, [t, i18n, format])
}

/** The words in something that has parts (an agenda, goals), without its ids. */
const wordsIn = (value: object): string =>
  Object.entries(value)
    .filter(([key, part]) => key !== 'id' && part !== '' && part !== null && typeof part !== 'object')
    .map(([, part]) => String(part))
    .join(' · ')
