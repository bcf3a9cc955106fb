import { create } from 'zustand'

/** The note that was written last by something other than the view that shows it: a list goes there. */
export const useJustWritten = create<{ readonly id: string | null }>(() => ({ id: null }))

export const showWritten = (id: string): void => useJustWritten.setState({ id })
