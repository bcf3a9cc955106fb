import { create } from 'zustand'

/** The panel of saved views: away, or open, with the field for a new one ready. */
export const useViewsUi = create<{ readonly open: 'list' | 'new' | null }>(() => ({ open: null }))

export const openViews = (open: 'list' | 'new'): void => useViewsUi.setState({ open })
export const closeViews = (): void => useViewsUi.setState({ open: null })
