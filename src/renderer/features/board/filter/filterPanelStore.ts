import { create } from 'zustand'

export const FILTER_KEYS = 'mod+shift+F'

/** Whether one chooses what to filter by. */
export const useFilterPanel = create(() => ({ isOpen: false }))

export const toggleFilterPanel = (): void => useFilterPanel.setState(({ isOpen }) => ({ isOpen: !isOpen }))
export const closeFilterPanel = (): void => useFilterPanel.setState({ isOpen: false })
