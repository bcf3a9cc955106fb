import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { useSelection } from '../../canvas/selection.ts'
import { written } from '../../canvas/words.ts'
import { lenses } from '../../lenses/index.ts'
import { isVariant } from '../../lenses/lens.ts'
import { placesOf } from '../../lenses/places.ts'
import { useDesk } from './deskContext.ts'
import { putInto } from './noteCommands.ts'
import { mainLenses, useLens } from './useLens.ts'

/** Through which lens one looks, and into which of its places notes are put without a mouse. */
export function useLensActions(phase: Phase): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { lens, ways, choose, open } = useLens(phase)
  const hasNotes = useSelection(({ notes }) => notes.size > 0)
  const places = desk === null || desk.lens !== lens ? [] : placesOf(desk.view.layout)

  useActions([
    ...lenses.map((each): Action => {
      const place = mainLenses.indexOf(each) + 1
      return {
        id: `board.lens.${each.id}`,
        label: t('board.view.use', { lens: t(each.labelKey) }),
        section: t('board.section.view'),
        ...(place > 0 && { keys: [`alt+${place}`] }),
        isEnabled: each !== lens,
        // Beside its variants a lens is meant itself.
        run: () => (isVariant(each) || ways.includes(each) ? choose(each) : open(each))
      }
    }),
    ...places.map(
      (place): Action => ({
        id: `board.put.${place.id ?? ''}`,
        label: t('board.note.put', { place: written(place.words) }),
        section: t('board.section.notes'),
        isEnabled: hasNotes,
        run: () => (desk === null ? undefined : putInto(desk, [...desk.board.movable.notes], place))
      })
    )
  ])
}
