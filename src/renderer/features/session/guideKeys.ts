/** They work in fields, too: one asks the next question while the answer to the last is still being written. */
export const GUIDE_KEYS = { next: 'mod+PageDown', previous: 'mod+PageUp', show: 'mod+shift+PageDown' } as const
