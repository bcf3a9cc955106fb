import { create } from 'zustand'
import type { ListView } from './responseList.ts'

/** How the list was last looked at; kept while one is on another page. */
export const everything: ListView = { answer: 'all', verdict: null, search: '', grouping: 'none' }

export const useRespondView = create<ListView>(() => everything)

export const showList = (view: Partial<ListView>): void => useRespondView.setState(view)

export const isFiltered = ({ answer, verdict, search }: ListView): boolean =>
  answer !== everything.answer || verdict !== everything.verdict || search !== everything.search
