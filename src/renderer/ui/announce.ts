import { create } from 'zustand'

/** What was last said to who does not see it; the count makes the same words twice two messages. */
export const useAnnouncement = create<{ readonly text: string; readonly count: number }>(() => ({ text: '', count: 0 }))

/** Says to a screen reader what others see at once: a note moved, a step undone. */
export const announce = (text: string): void => useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }))
