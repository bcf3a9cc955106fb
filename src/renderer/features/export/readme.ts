import { i18n } from '../../i18n/i18n.ts'

const TABLES = [
  ...([
    'workshop',
    'expectation',
    'mention',
    'cluster',
    'placing',
    'link',
    'keptApart',
    'premise',
    'premiseLink'
  ] as const),
  ...(['participant', 'segment', 'session', 'attendance', 'exercise'] as const),
  ...(['response', 'level', 'status', 'ballot', 'tally', 'signing'] as const),
  ...(['sort', 'pile', 'placement'] as const),
  ...(['element', 'picture', 'attachment', 'view'] as const)
] as const

/** What lies beside the tables for whoever opens them, in the language of this window. */
export function readmeOf(title: string): string {
  const files = TABLES.map((table) => `  ${table}.csv – ${i18n.t(`give.readme.file.${table}`)}`)
  return [i18n.t('give.readme.head', { title }), '', i18n.t('give.readme.files'), ...files, ''].join('\n')
}
