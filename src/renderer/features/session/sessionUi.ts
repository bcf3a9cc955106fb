import { create } from 'zustand'

/** Whether the session tools stand open in this window. */
export const useSessionUi = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export const openSession = (isOpen: boolean): void => useSessionUi.setState({ isOpen })
