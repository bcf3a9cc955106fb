/** Every format that is read, by the name that says it (locales: import.format.<id>). What is imported keeps it as part of its origin. */
export const FORMAT_IDS = ['plumbline', 'table'] as const
export type FormatId = (typeof FORMAT_IDS)[number]
