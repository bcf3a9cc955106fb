import type { MentionDraft } from './bundle.ts'

// Who else said the same, in one cell of our own table: `Name: words`, one below the other. The colon always stands there
// (`: words` without a name, `Name:` without words), and further lines of the same words are indented, so that each comes
// back as it was.

const INDENT = '  '

/** A name is on one line and has no colon as ours; wide, it still is the same name (T1). */
const written = (name: string): string => name.trim().replace(/\s+/g, ' ').replaceAll(': ', '： ')

export const writeMentions = (mentions: readonly Pick<MentionDraft, 'speaker' | 'text'>[]): string =>
  mentions
    .map(({ speaker, text }) => `${written(speaker)}:${text === '' ? '' : ` ${text}`}`.replaceAll('\n', `\n${INDENT}`))
    .join('\n')

export function readMentions(cell: string): readonly MentionDraft[] {
  const blocks: string[] = []
  for (const line of cell.split('\n')) {
    if (line.startsWith(INDENT) && blocks.length > 0) blocks.push(`${blocks.pop()}\n${line.slice(INDENT.length)}`)
    else if (line.trim() !== '') blocks.push(line)
  }
  return blocks.map(mentionIn)
}

/** Without a colon it was written by hand, and is words. */
function mentionIn(block: string): MentionDraft {
  const [, name = '', words = ''] = /^([^\n]*?):(?:[ \n](.*))?$/s.exec(block) ?? ['', '', block]
  return { text: words.trim(), quote: '', speaker: name.trim() }
}
