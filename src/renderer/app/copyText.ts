/** Puts a text on the clipboard by the browser's own copying: pages have no permission to write to it otherwise. */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    // It is not the selected notes that are copied.
    event.stopImmediatePropagation()
  }
  window.addEventListener('copy', put, { capture: true })
  document.execCommand('copy')
  window.removeEventListener('copy', put, { capture: true })
}
