import { useMemo } from 'react'
import { APP_SCOPE } from '../../domain/engine/schema.ts'
import { LANGUAGES } from '../../domain/settings/settings.ts'
import {
  type ShippedTemplates,
  type Template,
  type TemplateContent,
  templateType
} from '../../domain/templates/template.ts'
import { TRADES, type Trade } from '../../domain/workshops/workshop.ts'
import { attempt } from '../app/failures.tsx'
import { currentLanguage, i18n } from '../i18n/i18n.ts'
import { appReplica, useAppRecords } from '../replica/appReplica.ts'
import { newId } from '../replica/bridge.ts'
import { runIn } from '../replica/hooks.tsx'
import { offerUndo } from '../ui/undoToast.tsx'

/** A trade, or the id of a template of the user's own. */
export type TemplateChoice = string

const isTrade = (choice: TemplateChoice): choice is Trade => (TRADES as readonly string[]).includes(choice)

/** The user's own, by title. */
export function useOwnTemplates(): readonly Template[] {
  const templates = useAppRecords(templateType)
  return useMemo(() => templates.toSorted((a, b) => a.title.localeCompare(b.title)), [templates])
}

export const choiceThere = (choice: TemplateChoice, own: readonly Template[]): TemplateChoice =>
  isTrade(choice) || own.some(({ id }) => id === choice) ? choice : 'blank'

interface Chosen {
  readonly trade: Trade
  readonly content: TemplateContent
  /** In all languages that there are. */
  readonly wordings: readonly TemplateContent[]
}

/** What was chosen, as it stands now; an own one that is there no more brings nothing. */
export function chosenOf(choice: TemplateChoice, shipped: ShippedTemplates): Chosen {
  const own = appReplica().get(templateType, choice)
  if (own !== undefined) return { trade: own.trade, content: own.content, wordings: [own.content] }
  const trade = isTrade(choice) ? choice : 'blank'
  return {
    trade,
    content: shipped[currentLanguage()][trade].content,
    wordings: LANGUAGES.map((language) => shipped[language][trade].content)
  }
}

export async function saveTemplate(template: Pick<Template, 'title' | 'about' | 'trade' | 'content'>): Promise<void> {
  await runIn(appReplica(), 'template.save', { id: newId(), ...template })
}

export const renameTemplate = (id: string, title: string): Promise<boolean> =>
  attempt(() => runIn(appReplica(), 'template.edit', { id, title }))

export async function removeTemplate({ id, title }: Template): Promise<void> {
  await runIn(appReplica(), 'template.remove', { id })
  offerUndo({ scope: APP_SCOPE, message: i18n.t('template.removed', { title }) })
}
