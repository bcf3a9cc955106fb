/** Resolves when a frame is about to be drawn. A hidden window may draw none at all: then a timer is as good. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })

/** Resolves when what React has changed is to be seen: for work that holds up the window. */
export async function painted(): Promise<void> {
  await nextFrame()
  await nextFrame()
}
