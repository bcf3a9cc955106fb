import { isTable } from './isTable.ts'

/** Whether a text from the clipboard is what a program writes into a file: cells of a spreadsheet, or a board as JSON. */
export const isFileText = (text: string): boolean => isTable(text) || isJsonObject(text)

/** Shorter ones are somebody's words about JSON. */
const LEAST = 40
/** Longer ones are not parsed to be told; nobody copies such a board by way of the clipboard's text. */
const MOST = 20_000_000

function isJsonObject(text: string): boolean {
  if (text.length < LEAST || text.length > MOST || !/^\s*\{\s*"/.test(text) || !/\}\s*$/.test(text)) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
