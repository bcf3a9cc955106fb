// Command-line switches that an Electron of this machine needs, for start, tests and benches alike.

/** No display of its own: Xvfb has no GPU. */
export const headless = () => process.env.PLUMBLINE_XVFB === '1'

export function electronArgs() {
  return [
    // Chromium refuses to run its sandbox as root. Only then: the sandbox is part of what the tests test.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Without a GPU the software GL is slower than none; without D-Bus every start would print a screen of errors.
    ...(headless() ? ['--disable-gpu', '--log-level=3'] : [])
  ]
}
