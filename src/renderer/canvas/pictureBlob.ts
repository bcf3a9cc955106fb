/** The bytes of a picture as it is stored, without asking the network for them: the page may not. */
export function pictureBlob(data: string): Blob {
  const [head = '', body = ''] = data.split(',')
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0))
  return new Blob([bytes], { type: head.slice('data:'.length).replace(';base64', '') })
}
