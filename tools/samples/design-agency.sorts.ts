import type { CardSort } from './format.ts'

/**
 * How six of the room sorted the cards over lunch, each alone. They agree on the bird and on the invoice; the shop is the
 * dealers' affair to some and a matter of prices to others, and Alan sees no need for more than one pile.
 */
// biome-ignore format: a pile reads best on one line
export const sorts: CardSort[] = [
  { by: 'nora', piles: [
    ['Who we are', 'heron-stays heron-small not-retro drop-son keep-name club-green exact-green no-adspeak real-hands'],
    ['Selling', 'price-up-front three-minutes monthly spin-3d shop-opposite sell-direct dealers-first sit-on-one'],
    ['The wait', 'which-week jig-photo no-pictures live-cam no-live-cam one-date rest-of-money'],
    ['Running it', 'edit-myself friday-night one-login handbook we-own-it eleven-orders'],
    ['Your invoice', 'the-number cost-first two-rounds every-year three-logos who-decides'],
    ['The show', 'july-show show-frames why-the-rush not-friday break-it-first']
  ] },
  { by: 'priya', piles: [
    ['Brand', 'heron-stays heron-small not-retro drop-son keep-name badge-oven club-green exact-green'],
    ['Prices', 'price-up-front three-minutes monthly overseas real-weight tarn-or-fell the-number every-year'],
    ['Orders', 'which-week one-date rest-of-money cancel-plain eleven-orders'],
    ['Dealers', 'shop-opposite sell-direct demo-stock window-kit dealers-first free-photos no-password'],
    ['Mine to run', 'edit-myself friday-night one-login handbook we-own-it found-first newsletter no-pop-ups'],
    ['Pictures', 'real-hands in-the-rain women-riding the-film dad-says-no jig-photo no-pictures live-cam no-live-cam'],
    ['Your invoice', 'cost-first two-rounds three-logos who-decides ten-minutes same-faces'],
    ['The show', 'july-show show-frames why-the-rush not-friday break-it-first old-manuals']
  ] },
  { by: 'mick', piles: [
    ['Bird and green', 'heron-stays heron-small badge-oven club-green exact-green keep-name drop-son not-retro e-bike-look'],
    ['Leave the shop floor alone', 'no-pictures live-cam no-live-cam jig-photo the-film real-hands swearing dad-says-no'],
    ['Customers', 'price-up-front which-week one-date real-weight size-me small-sizes cancel-plain rest-of-money'],
    ['Office', 'edit-myself one-login handbook the-number cost-first every-year two-rounds newsletter'],
    ['Rush', 'july-show show-frames why-the-rush not-friday break-it-first']
  ] },
  { by: 'tom', piles: [
    ['Us dealers', 'shop-opposite sell-direct demo-stock window-kit dealers-first free-photos no-password sit-on-one local-discount'],
    ['Brand', 'heron-stays heron-small not-retro keep-name drop-son club-green exact-green women-riding in-the-rain'],
    ['What it costs', 'price-up-front monthly tarn-or-fell real-weight three-minutes overseas'],
    ['When is it ready', 'which-week one-date jig-photo rest-of-money cancel-plain july-show why-the-rush'],
    ['Not ours', 'the-number cost-first two-rounds every-year edit-myself friday-night one-login handbook']
  ] },
  { by: 'sam', piles: [
    ['Heron', 'heron-stays heron-small club-green exact-green not-retro keep-name badge-oven'],
    ['My bike', 'which-week jig-photo one-date small-sizes size-me real-weight sit-on-one rest-of-money cancel-plain'],
    ['The shop', 'price-up-front three-minutes monthly tarn-or-fell spin-3d one-bar no-pop-ups found-first'],
    ['Pictures', 'real-hands in-the-rain women-riding no-adspeak the-film swearing no-live-cam live-cam'],
    ['Old stuff that must stay', 'old-manuals eleven-orders newsletter']
  ] },
  { by: 'alan', piles: [
    ['Leave it as it is', 'heron-stays keep-name club-green exact-green dad-says-no why-the-rush drop-son sell-direct']
  ] }
]
