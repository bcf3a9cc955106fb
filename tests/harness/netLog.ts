import fs from 'node:fs'

interface NetLog {
  readonly events: readonly { readonly params?: Record<string, unknown> }[]
}

/**
 * Everything outside that Chromium's network log (--log-net-log) names: addresses that were asked for, names that were
 * looked up. Reading our own pages takes place elsewhere and is not in it.
 */
export function outsideContacts(file: string): string[] {
  const log = JSON.parse(fs.readFileSync(file, 'utf8')) as NetLog
  const named = log.events.flatMap(({ params = {} }) => [params['url'], params['host'], params['hostname']])
  return [...new Set(named.filter((name) => typeof name === 'string'))]
}
