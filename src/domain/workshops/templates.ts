import type { Trade } from './workshop.ts'

/** What a trade brings to a kickoff. Codes only: the words are in the locale `trade`. */
interface TradeTemplate {
  /** The kinds of client people whose voices usually differ. */
  readonly segments: readonly string[]
  /** What the clients of this trade have usually seen or heard before: worth asking about beside the stage's own sources. */
  readonly sources: readonly string[]
}

/** The three trades that the product knows (DOMAIN 7), and the empty one. */
export const TRADE_TEMPLATES = {
  software: {
    segments: ['sponsors', 'process-owners', 'end-users', 'it-operations'],
    sources: ['system-of-today', 'tender', 'demonstration', 'reference-customers']
  },
  advertising: {
    segments: ['brand-team', 'sales-channels', 'corporate-communications', 'procurement'],
    sources: ['pitch', 'past-campaigns', 'rival-campaigns', 'award-cases']
  },
  design: {
    segments: ['founders', 'marketing-team', 'product-team', 'their-customers'],
    sources: ['portfolio', 'former-studio', 'admired-brands', 'quotation']
  },
  blank: { segments: [], sources: [] }
} as const satisfies Record<Trade, TradeTemplate>

export type SegmentCode = (typeof TRADE_TEMPLATES)[Trade]['segments'][number]
