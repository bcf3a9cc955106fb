import { localDay } from '../../../base/day.ts'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { CommandArgs, CommandName } from '../../../domain/registry.ts'
import { partsOf } from '../../../domain/templates/content.ts'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import type { EngagementStage, Shelf, Workshop } from '../../../domain/workshops/workshop.ts'
import { attempt } from '../../app/failures.tsx'
import { go } from '../../app/route.ts'
import { i18n } from '../../i18n/i18n.ts'
import { newId, request } from '../../replica/bridge.ts'
import { shippedTemplates } from '../../templates/shipped.ts'
import { chosenOf, type TemplateChoice } from '../../templates/templates.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { showInLibrary } from './libraryView.ts'

/** Commands on workshops that are not open: there is no replica of theirs in this window. */
const runIn = <Name extends CommandName>(
  scope: string,
  name: Name,
  args: CommandArgs<Name>
): Promise<{ readonly seq: number }> => request('command:run', { scope, name, args })

export interface NewWorkshop {
  readonly title: string
  readonly client: string
  readonly stage: EngagementStage
  readonly choice: TemplateChoice
}

/** Creates it with all that its template brings, in the user's language, and goes there to prepare it. */
export async function createWorkshop({ choice, stage, ...named }: NewWorkshop): Promise<void> {
  const scope = newId()
  const { trade, content } = chosenOf(choice, await shippedTemplates())
  const parts = partsOf(content, { newId, today: localDay(new Date()), board: [] })
  const title = named.title.trim() || i18n.t('library.untitled')
  await runIn(scope, 'workshop.create', { ...parts, title, client: named.client.trim(), stage, template: trade })
  showInLibrary({ isCreating: false, selectedId: scope, shelf: 'active', search: '' })
  go({ page: 'workshop', scope, phase: 'prepare' })
}

/** Where there is nothing on the board yet one begins by preparing. */
export function openWorkshop({ workshop, notes }: LibraryEntry): void {
  showInLibrary({ selectedId: workshop.id })
  go({ page: 'workshop', scope: workshop.id, phase: notes === 0 ? 'prepare' : 'capture' })
}

export const renameWorkshop = (workshop: Workshop, title: string): Promise<boolean> =>
  attempt(runIn(workshop.id, 'workshop.edit', { title }))

export async function duplicateWorkshop(workshop: Workshop): Promise<void> {
  const copyId = newId()
  const title = i18n.t('library.copyOf', { title: workshop.title }).slice(0, MAX_TITLE)
  await runIn(copyId, 'workshop.duplicate', { sourceId: workshop.id, title })
  showInLibrary({ selectedId: copyId, shelf: 'active' })
}

export async function shelveWorkshop(workshop: Workshop, shelf: Shelf): Promise<void> {
  const { seq } = await runIn(workshop.id, 'workshop.shelve', { shelf })
  const undo = offerUndo({
    scope: workshop.id,
    message: shelvedMessage(workshop, shelf),
    seq,
    onEnd: () => showInLibrary({ undo: null })
  })
  showInLibrary({ undo })
}

function shelvedMessage({ title }: Workshop, shelf: Shelf): string {
  switch (shelf) {
    case 'active':
      return i18n.t('library.restored', { title })
    case 'archived':
      return i18n.t('library.archived', { title })
    case 'trash':
      return i18n.t('library.trashed', { title })
  }
}

/** For good: asked before, in words. */
export async function eraseWorkshops(workshops: readonly Workshop[]): Promise<void> {
  for (const { id } of workshops) await runIn(id, 'workshop.erase', {})
}
