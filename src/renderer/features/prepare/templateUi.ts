import { create } from 'zustand'

type TemplateDialog = 'save' | 'apply'

/** Which dialog about templates stands open on the page that prepares. */
export const useTemplateUi = create<{ readonly open: TemplateDialog | null }>(() => ({ open: null }))

export const openTemplateDialog = (open: TemplateDialog | null): void => useTemplateUi.setState({ open })
