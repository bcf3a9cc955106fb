import { decodeEntities, dropInvisible } from '../cells.ts'

/** What is between these is not for reading; one that is never closed reaches to the end. */
const UNREAD = /<(script|style|template|noscript|svg|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi
const BREAK = /<br\b[^<>]*>|<\/(?:p|div|li|ul|ol|h[1-6]|tr|blockquote|pre)\s*>/gi
const ITEM = /<li\b[^<>]*>/gi
const TAG = /<\/?[a-z][^<>]*>|<![a-z][^<>]*>/gi

/**
 * The words of a piece of HTML, as lines. It is never shown as HTML afterwards, so what it leaves of a strange tag is
 * harmless; what it must do is to end soon on any text, hence no pattern here looks past the next angle bracket.
 */
export const htmlText = (html: string): string =>
  plainText(
    decodeEntities(html.replace(UNREAD, '').replace(BREAK, '\n').replace(ITEM, '- ').replace(TAG, ''))
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
  )

/** Words as a note has them: with the line ends of Unix, without what cannot be seen, and without space around them. */
export const plainText = (text: string): string => dropInvisible(text.replaceAll(/\r\n?/g, '\n')).trim()
