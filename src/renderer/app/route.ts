import { useSyncExternalStore } from 'react'
import { PHASES, type Phase } from '../../domain/phases/readiness.ts'

/** Where the window is. It stands in the address, so that a reload comes back to the same place. */
export type Route =
  | { readonly page: 'library' }
  | { readonly page: 'workshop'; readonly scope: string; readonly phase: Phase }
  | { readonly page: 'show'; readonly scope: string }
  | { readonly page: 'print'; readonly feature: string; readonly scope: string; readonly rest: readonly string[] }

const LIBRARY: Route = { page: 'library' }

/** Whatever is not known leads to the library. */
export function parseRoute(hash: string): Route {
  const [head, first, second, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean)
  if (head === 'w' && first !== undefined) {
    return { page: 'workshop', scope: first, phase: PHASES.find((phase) => phase === second) ?? 'capture' }
  }
  if (head === 'show' && first !== undefined) return { page: 'show', scope: first }
  if (head === 'print' && first !== undefined && second !== undefined) {
    return { page: 'print', feature: first, scope: second, rest }
  }
  return LIBRARY
}

export function routeHash(route: Route): string {
  switch (route.page) {
    case 'library':
      return '#/'
    case 'workshop':
      return `#/w/${route.scope}/${route.phase}`
    case 'show':
      return `#/show/${route.scope}`
    case 'print':
      return ['#/print', route.feature, route.scope, ...route.rest].join('/')
  }
}

export function go(route: Route): void {
  window.location.hash = routeHash(route)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

// The same object until the address changes: React compares.
let last: { readonly hash: string; readonly route: Route } = { hash: '#/', route: LIBRARY }

export function currentRoute(): Route {
  const { hash } = window.location
  if (hash !== last.hash) last = { hash, route: parseRoute(hash) }
  return last.route
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, currentRoute)
