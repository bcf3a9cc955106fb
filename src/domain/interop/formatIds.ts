/** Every format that is read, by the name that says it (locales: import.format.<id>). What is imported keeps it as part of its origin. */
export const FORMAT_IDS = [
  'plumbline',
  ...(['jsonCanvas', 'excalidraw', 'tldraw', 'trello', 'miro', 'vcard', 'markdown', 'textList'] as const),
  ...(['ownExport', 'qualtrics', 'limesurvey', 'formbricks', 'jira', 'asana', 'parabol'] as const),
  ...(['taguette', 'taguetteCodebook', 'cardSort', 'people', 'table', 'boardCells'] as const)
] as const
export type FormatId = (typeof FORMAT_IDS)[number]
