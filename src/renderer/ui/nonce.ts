/** The page's style nonce: main has written it into index.html beside the content security policy that asks for it. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/** The scroll lock below dialogs writes a style element too, and takes its nonce from this name. */
export function shareNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
