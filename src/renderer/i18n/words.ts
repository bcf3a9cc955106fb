import type { Language } from '../../domain/settings/settings.ts'
import type action from '../../locales/en/action.json'
import type app from '../../locales/en/app.json'
import type arrange from '../../locales/en/arrange.json'
import type board from '../../locales/en/board.json'
import type brief from '../../locales/en/brief.json'
import type cluster from '../../locales/en/cluster.json'
import type commands from '../../locales/en/commands.json'
import type common from '../../locales/en/common.json'
import type dimension from '../../locales/en/dimension.json'
import type duplicates from '../../locales/en/duplicates.json'
import type element from '../../locales/en/element.json'
import type errors from '../../locales/en/errors.json'
import type factor from '../../locales/en/factor.json'
import type filter from '../../locales/en/filter.json'
import type find from '../../locales/en/find.json'
import type give from '../../locales/en/give.json'
import type handover from '../../locales/en/handover.json'
import type history from '../../locales/en/history.json'
import type importing from '../../locales/en/import.json'
import type inspector from '../../locales/en/inspector.json'
import type lens from '../../locales/en/lens.json'
import type library from '../../locales/en/library.json'
import type link from '../../locales/en/link.json'
import type list from '../../locales/en/list.json'
import type paper from '../../locales/en/paper.json'
import type premise from '../../locales/en/premise.json'
import type prepare from '../../locales/en/prepare.json'
import type present from '../../locales/en/present.json'
import type ranking from '../../locales/en/ranking.json'
import type report from '../../locales/en/report.json'
import type respond from '../../locales/en/respond.json'
import type saturation from '../../locales/en/saturation.json'
import type scribe from '../../locales/en/scribe.json'
import type sorts from '../../locales/en/sorts.json'
import type suggest from '../../locales/en/suggest.json'
import type template from '../../locales/en/template.json'
import type theme from '../../locales/en/theme.json'
import type tools from '../../locales/en/tools.json'
import type track from '../../locales/en/track.json'
import type trade from '../../locales/en/trade.json'
import type verdict from '../../locales/en/verdict.json'
import type words from '../../locales/en/words.json'

/** The types of all keys: one line for each file of locales/en. English is the source; the others must have the same keys. */
interface Words {
  action: typeof action
  app: typeof app
  arrange: typeof arrange
  board: typeof board
  brief: typeof brief
  cluster: typeof cluster
  commands: typeof commands
  common: typeof common
  duplicates: typeof duplicates
  element: typeof element
  errors: typeof errors
  dimension: typeof dimension
  factor: typeof factor
  filter: typeof filter
  find: typeof find
  give: typeof give
  handover: typeof handover
  history: typeof history
  import: typeof importing
  inspector: typeof inspector
  lens: typeof lens
  library: typeof library
  link: typeof link
  list: typeof list
  paper: typeof paper
  prepare: typeof prepare
  premise: typeof premise
  present: typeof present
  ranking: typeof ranking
  report: typeof report
  respond: typeof respond
  saturation: typeof saturation
  scribe: typeof scribe
  sorts: typeof sorts
  suggest: typeof suggest
  template: typeof template
  theme: typeof theme
  tools: typeof tools
  track: typeof track
  trade: typeof trade
  verdict: typeof verdict
  words: typeof words
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
    returnNull: false
  }
}

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' })

/** One tree for each language: locales/en/board.json stands under the key `board`. */
export function wordsOf(language: Language): Record<string, object> {
  const folder = `/${language}/`
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(folder))
      .map(([path, words]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), words])
  )
}
