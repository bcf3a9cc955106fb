import { replies } from './design-agency.replies.ts'
import { sorts } from './design-agency.sorts.ts'
import type { Sample } from './format.ts'

/**
 * A studio's kickoff with a small maker of steel bicycles. The strands to find on the board: father and
 * daughter disagree on the name, dealers fear the shop on the web, the workshop guards its peace.
 */
// biome-ignore format: a note reads best on one line or two, as it does on the board
export const designAgency: Sample = {
  id: 'design-agency',
  title: 'Ferriday & Son: new identity and website',
  client: 'Ferriday & Son Cycles',
  brief:
    'Steel bicycles, made to order in Millbeck since 1961. A new identity and a website that sells without losing ' +
    'the dealers, both in public at the Steel Show on 4 July. Budget £48,000, fixed. The third generation takes ' +
    'over this year; the second has not quite let go.',
  stage: 'never-used',
  template: 'design',
  created: '2026-03-02',
  agreedOn: '2026-03-12',

  segments: {
    family: { name: 'The family', weight: 5, color: 'yellow' },
    team: { name: 'Workshop and office', weight: 4, color: 'green' },
    dealers: { name: 'Dealers', weight: 3, color: 'orange' },
    riders: { name: 'Riders', weight: 4, color: 'blue' },
  },

  people: {
    nora: { name: 'Nora Ferriday', org: 'Ferriday & Son', role: 'Managing director', seg: 'family' },
    alan: { name: 'Alan Ferriday', org: 'Ferriday & Son', role: 'Chairman, mostly retired', seg: 'family' },
    priya: { name: 'Priya Raman', org: 'Ferriday & Son', role: 'Marketing and web, team of one', seg: 'team' },
    dot: { name: 'Dot Haines', org: 'Ferriday & Son', role: 'Accounts and customer phone', seg: 'team' },
    mick: { name: 'Mick Tolland', org: 'Ferriday & Son', role: 'Head frame builder', seg: 'team' },
    tom: { name: 'Tomasz Wrona', org: 'Wrona Wheels', role: 'Dealer, city', seg: 'dealers' },
    carol: { name: 'Carol Beasley', org: 'Beasley’s Bike Barn', role: 'Dealer, country', seg: 'dealers' },
    sam: { name: 'Samira Holt', org: 'Millbeck Wheelers', role: 'Rider, owns three', seg: 'riders' },
    rider: { name: 'Rider B', alias: true, org: '', role: 'Commuter, has never owned one', seg: 'riders' },
    lena: { name: 'Lena Voss', org: 'Tin Kettle Studio', role: 'Project lead' },
    theo: { name: 'Theo Marchetti', org: 'Tin Kettle Studio', role: 'Design director' },
    kit: { name: 'Kit Adeyemi', org: 'Tin Kettle Studio', role: 'Web developer' },
  },

  kickoff: {
    title: 'Kickoff in the paint shop',
    date: '2026-03-05',
    place: 'Ferriday works, Millbeck',
    method: 'focus-group',
  },
  review: {
    title: 'Delivery review',
    date: '2026-05-07',
    place: 'Tin Kettle Studio, long table',
    method: 'focus-group',
  },

  clusters: [
    { title: 'Don’t lose the heron', color: 'green', notes: [
      { id: 'heron-stays', p: 'alan', t: 'The heron stays on the head badge.', f: ['experience', 'role'], d: ['tangibles'], at: [0.96, 0.95], v: 'now',
        q: 'My father drew that bird on the back of a betting slip. It stays.',
        said: [
          ['sam', 'Keep the heron, it’s why I bought my first one', 'I saw the bird at the lights and followed the bloke home to ask.'],
          ['mick', 'Don’t bin the bird', 'I’ve riveted on four thousand of them.'],
        ] },
      { id: 'heron-small', p: 'priya', t: 'A heron that still reads at 16 pixels. Right now it’s a smudge with a beak.', f: ['needs', 'experience'], d: ['tangibles'], at: [0.78, 0.85], v: 'now' },
      { id: 'not-retro', p: 'nora', t: 'Proud of 1961, not stuck in it. We’re not a tea towel.', f: ['role'], d: ['tangibles'], at: [0.85, 0.6], v: 'now',
        q: 'If it ends up on a biscuit tin I’ll cry.' },
      { id: 'drop-son', p: 'nora', t: 'Drop “& Son”. I run the place.', f: ['role', 'needs'], d: ['empathy'], at: [0.88, 0.45], v: 'alternative',
        q: 'Eleven years I’ve signed letters as “& Son”. I’m the daughter.',
        why: 'A family matter before it is a design matter. Both sides can live with “Ferriday” on everything that is new.' },
      { id: 'keep-name', p: 'alan', t: 'Leave the name alone. Dealers know it, the bank knows it.', f: ['experience'], d: ['assurance'], at: [0.6, 0.8], v: 'alternative',
        why: 'Same answer as for dropping “& Son”: the registered name stays for now.' },
      { id: 'badge-oven', p: 'mick', t: 'Badge and decals have to survive the paint oven. 140 degrees, forty minutes.', f: ['experience', 'needs'], d: ['reliability', 'tangibles'], at: [0.74, 0.65], v: 'now' },
      { id: 'club-green', p: 'sam', t: 'Everyone in the club calls it Ferriday green. Please don’t touch it.', f: ['experience', 'word-of-mouth'], d: ['tangibles'], at: [0.62, 0.9], v: 'now' },
      { id: 'exact-green', p: 'mick', t: 'Keep the green. The green, not “inspired by”.', f: ['experience'], d: ['tangibles'], at: [0.6, 0.92] },
      { id: 'e-bike-look', p: 'rider', t: 'Should look right on an e-bike too, not only on drop bars', f: ['needs'], d: ['tangibles'] },
    ] },

    { title: 'Just tell me what it costs', color: 'blue', notes: [
      { id: 'price-up-front', p: 'rider', t: 'Show the price before I have to ask', f: ['price', 'experience'], d: ['assurance'], at: [0.95, 0.82], v: 'now',
        q: 'No price means I can’t afford it. I close the tab.',
        said: [
          ['dot', 'Put prices on. Half my calls are “how much”.'],
          ['carol', 'A from-price at least', 'They walk in thinking nine hundred quid. Then they see the tag and go quiet.'],
        ] },
      { id: 'three-minutes', p: 'sam', t: 'Frame, colour, parts, total: under three minutes', f: ['needs', 'experience'], d: ['responsiveness'], at: [0.84, 0.55], v: 'now' },
      { id: 'size-me', p: 'rider', t: 'Tell me my size without me measuring my inside leg in the kitchen', f: ['needs'], d: ['empathy'], at: [0.58, 0.35], v: 'alternative',
        why: 'A wrong frame costs £1,900. Mick will not cut tubes from a guess.' },
      { id: 'tarn-or-fell', p: 'tom', t: 'Tarn or Fell, what’s the difference? I explain it ten times a week.', f: ['experience'], d: ['assurance'], at: [0.7, 0.92], v: 'now' },
      { id: 'monthly', p: 'carol', t: '£2,400 is scary. £68 a month isn’t. Show monthly.', f: ['price', 'word-of-mouth'], d: ['empathy'], at: [0.54, 0.3], v: 'later',
        why: 'Showing credit needs a licensed broker; Ferriday has none yet. Five months at best.' },
      { id: 'overseas', p: 'dot', t: 'Duty and shipping for overseas, or they ring me at seven in the morning', f: ['experience'], d: ['responsiveness', 'assurance'] },
      { id: 'spin-3d', p: 'nora', t: 'Spin the bike round in 3D like the car people do', f: ['word-of-mouth'], d: ['tangibles'], at: [0.34, 0.14], v: 'alternative',
        q: 'My cousin’s kitchen showroom has it. How hard can it be?',
        why: 'Eleven colours, five frames, four part kits: £19,000 of modelling for a toy.' },
      { id: 'real-weight', p: 'sam', t: 'Real weights. With pedals. Nobody believes brochure kilos.', f: ['experience', 'promise'], d: ['reliability', 'assurance'], at: [0.5, 0.84], v: 'now' },
    ] },

    { title: 'Sixteen weeks is fine if I know', color: 'violet', notes: [
      { id: 'which-week', p: 'sam', t: 'Tell me which week my frame gets built', f: ['experience', 'needs'], d: ['responsiveness', 'reliability'], at: [0.9, 0.62], v: 'now',
        said: [
          ['dot', '“Where’s my bike?” is thirty calls a week', 'I know their voices. I know their dogs.'],
          ['rider', 'I want tracking', 'I get better tracking from a sock shop.'],
        ] },
      { id: 'jig-photo', p: 'sam', t: 'One photo of my own frame on the jig. I’d hang it on the wall.', f: ['needs'], d: ['tangibles', 'empathy'], at: [0.66, 0.7], v: 'now' },
      { id: 'no-pictures', p: 'mick', t: 'I’m not stopping to take pictures with flux on my gloves', f: ['role', 'experience'], d: ['empathy'], at: [0.6, 0.55], v: 'now',
        why: 'Goes with the photo on the jig: a fixed camera and a foot pedal, no gloves off.' },
      { id: 'live-cam', p: 'nora', t: 'Live camera in the workshop?', f: ['word-of-mouth'], at: [0.2, 0.3], v: 'decline',
        why: 'The people who would be on it said no, and nobody who buys had asked.' },
      { id: 'no-live-cam', p: 'mick', t: 'No live camera on the lads. Ever.', f: ['role'], d: ['empathy'], at: [0.68, 0.98], v: 'now', q: 'It’s a workshop, not a zoo.' },
      { id: 'one-date', p: 'carol', t: 'Give one date and keep it. Not three dates.', f: ['experience', 'promise'], d: ['reliability'], at: [0.86, 0.4], v: 'now' },
      { id: 'rest-of-money', p: 'rider', t: 'When do you take the rest of my money? Say so before I pay the deposit.', f: ['price'], d: ['assurance'], at: [0.7, 0.95], v: 'now' },
      { id: 'cancel-plain', p: 'dot', t: 'Cancellation in plain English, so I stop being the villain', f: ['experience'], d: ['assurance', 'empathy'], at: [0.52, 0.9], v: 'now' },
    ] },

    { title: 'Dealers are not the enemy', color: 'orange', notes: [
      { id: 'shop-opposite', p: 'tom', t: 'Sell online at my price and you’ve opened a shop across the road from me', f: ['experience', 'price'], d: ['empathy', 'assurance'], at: [0.92, 0.5], v: 'now',
        q: 'Nineteen years I’ve sold these. Just look me in the eye and tell me.',
        said: [['carol', 'If you’re going direct, tell us now. Don’t let us read it on the website.']] },
      { id: 'sell-direct', p: 'nora', t: 'We have to sell direct by summer. The margin is eating us.', f: ['needs', 'price'], at: [0.86, 0.5], v: 'alternative',
        why: 'Direct at full margin would cost nine of fourteen dealers this year. Reserve online keeps both.' },
      { id: 'sit-on-one', p: 'rider', t: 'Nearest shop with one I can actually sit on', f: ['needs'], d: ['empathy'], at: [0.76, 0.6], v: 'now' },
      { id: 'demo-stock', p: 'tom', t: 'Which demo bikes are where. Kept up by us, not by head office.', f: ['experience'], d: ['reliability'], at: [0.6, 0.42], v: 'later',
        why: 'Only worth it once most dealers fill it in. First the form, then the map.' },
      { id: 'no-password', p: 'carol', t: 'Don’t give me another password', f: ['experience'], d: ['empathy'], at: [0.5, 0.6], v: 'alternative', q: 'I’ve got forty. They’re all the dog.',
        why: 'Somebody has to say who is talking, but it need not be a password.' },
      { id: 'window-kit', p: 'carol', t: 'Stickers, swing tickets, the lot. Old logo beside new looks like a closing-down sale.', f: ['needs', 'experience'], d: ['tangibles'], at: [0.66, 0.8], v: 'now' },
      { id: 'dealers-first', p: 'tom', t: 'Dealers hear everything a week before the public does', f: ['role', 'promise'], d: ['assurance'], at: [0.72, 0.96], v: 'now' },
      { id: 'free-photos', p: 'carol', t: 'Photos we can use without asking', f: ['needs'], d: ['tangibles'], at: [0.5, 0.92], v: 'now' },
    ] },

    { title: 'I have to run this thing alone', color: 'rose', notes: [
      { id: 'edit-myself', p: 'priya', t: 'Change a price or a photo myself. Five minutes, no ticket, no developer.', f: ['experience', 'needs'], d: ['responsiveness'], at: [0.91, 0.86], v: 'now',
        q: 'The last agency charged us ninety pounds to change a phone number.',
        said: [
          ['nora', 'Priya must be able to do it without ringing you'],
          ['dot', 'I’d like to fix the bank holiday hours myself, thanks'],
        ] },
      { id: 'friday-night', p: 'priya', t: 'It falls over on a Friday night. Who do I ring?', f: ['experience'], d: ['responsiveness'], at: [0.74, 0.4], v: 'alternative',
        why: 'We are nine people and nobody is on call. Better to say so than to promise a phone that rings out.' },
      { id: 'one-login', p: 'priya', t: 'Stock, site and newsletter behind one login', f: ['needs', 'word-of-mouth'], at: [0.48, 0.18], v: 'decline',
        why: 'The stock system is from 2009 and has no way in. Replacing it is a project of its own.' },
      { id: 'handbook', p: 'priya', t: 'A guide for whoever comes after me', f: ['needs'], d: ['assurance'], at: [0.55, 0.9], v: 'now' },
      { id: 'show-me', p: 'dot', t: 'Show me. Don’t send me a PDF.', f: ['experience'], d: ['empathy', 'assurance'], at: [0.5, 0.9], v: 'now' },
      { id: 'we-own-it', p: 'nora', t: 'We own everything: fonts, files, domain. In writing.', f: ['experience', 'promise'], d: ['assurance'], at: [0.86, 0.96], v: 'now',
        q: 'The last lot held our domain hostage for six weeks.' },
      { id: 'found-first', p: 'priya', t: 'Still come up first when somebody searches “handmade steel bike”', f: ['promise', 'experience'], d: ['reliability'], at: [0.7, 0.3], v: 'alternative',
        why: 'Nobody can promise a rank. Whoever does is selling something.' },
      { id: 'no-pop-ups', p: 'rider', t: 'No pop-ups. Nothing jumping at me.', f: ['experience'], d: ['empathy'], at: [0.34, 0.9], v: 'now' },
      { id: 'newsletter', p: 'priya', t: 'Two thousand newsletter sign-ups by Christmas', f: ['needs'] },
    ] },

    { title: 'Photos that smell of the workshop', color: 'yellow', notes: [
      { id: 'real-hands', p: 'mick', t: 'Real hands, real burns. No models with clean fingernails.', f: ['role'], d: ['tangibles'], at: [0.7, 0.9], v: 'now',
        said: [['sam', 'No lycra gods on mountains', 'We ride to work. In drizzle.']] },
      { id: 'in-the-rain', p: 'sam', t: 'Bikes in the rain. Mudguards on, shopping in the bag.', f: ['experience'], d: ['tangibles'], at: [0.56, 0.86], v: 'now' },
      { id: 'women-riding', p: 'sam', t: 'Women riding bikes that fit them. Not holding one for somebody.', f: ['experience', 'needs'], d: ['tangibles', 'empathy'], at: [0.7, 0.9], v: 'now' },
      { id: 'no-adspeak', p: 'alan', t: 'No “passion”. No “journey”. No “crafted with love”.', f: ['role'], d: ['assurance'], at: [0.58, 0.95], v: 'now',
        said: [['tom', 'Write it the way Mick talks']] },
      { id: 'swearing', p: 'mick', t: 'If you quote me, leave the swearing in', at: [0.08, 0.3], v: 'alternative', why: 'Two dealers sell to schools.' },
      { id: 'the-film', p: 'nora', t: 'A film. Three minutes, goosebumps, Dad at the bench.', f: ['word-of-mouth', 'needs'], d: ['tangibles'], at: [0.5, 0.25], v: 'later',
        why: 'A good one is £14,000 and it is not in the forty-eight. And Alan has to want it.' },
      { id: 'dad-says-no', p: 'alan', t: 'I don’t want to be in any film', f: ['role'], d: ['empathy'], q: 'Nobody needs to see an old man file a lug.' },
      { id: 'small-sizes', p: 'rider', t: 'Show the small sizes too. I’m five foot one.', f: ['needs'], d: ['empathy'], at: [0.42, 0.82], v: 'now' },
    ] },

    { title: 'No surprises on the invoice', color: 'grey', notes: [
      { id: 'the-number', p: 'nora', t: '£48,000 is the number. Not “from”.', f: ['price', 'promise'], d: ['reliability'], at: [0.92, 0.74], v: 'now' },
      { id: 'cost-first', p: 'nora', t: 'Tell me what a change costs before you make it', f: ['experience', 'price'], d: ['assurance', 'reliability'], at: [0.86, 0.95], v: 'now',
        q: 'Last time “just a tweak” was three thousand two hundred.',
        said: [['dot', 'One invoice a month, in words I understand']] },
      { id: 'three-logos', p: 'alan', t: 'I’d like to see three logos, not one with a speech', f: ['word-of-mouth', 'role'], at: [0.5, 0.5], v: 'alternative',
        why: 'The third is always the one drawn to lose. Two real ones are worth more.' },
      { id: 'two-rounds', p: 'theo', t: 'Two rounds of changes. We assume the family comments together.', f: ['promise'], d: ['reliability'], at: [0.6, 0.6], v: 'now' },
      { id: 'who-decides', p: 'lena', t: 'We assume Nora decides. Does Alan assume that too?', f: ['role'], at: [0.9, 0.5], q: 'Nora: “Yes.” Alan: “Since when?”' },
      { id: 'ten-minutes', p: 'nora', t: 'Ten minutes every Thursday. Not a forty-page status report.', f: ['experience'], d: ['responsiveness'], at: [0.6, 0.95], v: 'now' },
      { id: 'same-faces', p: 'priya', t: 'The people in this room do the work. Not interns we never meet.', f: ['experience', 'promise'], d: ['assurance'], at: [0.62, 0.8], v: 'now' },
      { id: 'every-year', p: 'dot', t: 'And what does it cost every year after?', f: ['price'], d: ['assurance'], at: [0.66, 0.95], v: 'now' },
      { id: 'local-discount', p: 'alan', t: 'I’d expect a bit off, you being ten miles away', f: ['price', 'role'], at: [0.2, 0.1], v: 'decline',
        why: 'The fee was cut once already, in January. The same work for less money is less work.' },
    ] },

    { title: 'Live before the July show', color: 'teal', notes: [
      { id: 'july-show', p: 'nora', t: 'Steel Show, 4 July: new stand, new badge, new site', f: ['needs', 'promise'], d: ['reliability'], at: [0.95, 0.55], v: 'now' },
      { id: 'show-frames', p: 'mick', t: 'Two show frames with the new badge. So I need it by the end of April, not in June.', f: ['needs', 'experience'], d: ['reliability'], at: [0.82, 0.6], v: 'now' },
      { id: 'why-the-rush', p: 'alan', t: 'Do the badge properly first, website after. Why the rush?', f: ['experience'] },
      { id: 'not-friday', p: 'dot', t: 'Don’t launch on a Friday. I’m alone on the phone.', f: ['experience'], d: ['empathy'], at: [0.5, 0.98], v: 'now' },
      { id: 'break-it-first', p: 'tom', t: 'Let a few dealers break it first', f: ['experience'], at: [0.58, 0.9], v: 'now' },
      { id: 'eleven-orders', p: 'priya', t: 'Not one day without the shop. We take eleven orders a week and I want all eleven.', f: ['needs'], d: ['reliability'], at: [0.8, 0.76], v: 'now' },
      { id: 'old-manuals', p: 'sam', t: 'Old forum and manuals must keep working. Some of us ride 1978 frames.', f: ['experience', 'needs'], d: ['reliability'], at: [0.54, 0.4], v: 'alternative',
        why: 'The forum software is full of holes. Its content is worth keeping, its engine is not.' },
      { id: 'one-bar', p: 'rider', t: 'I’ll open it on the bus, on my phone, with one bar', f: ['needs', 'experience'], d: ['empathy', 'tangibles'], at: [0.82, 0.86], v: 'now',
        said: [['sam', 'Has to work on a phone with cold fingers']] },
    ] },
  ],

  loose: [
    { id: 'caps', p: 'carol', t: 'Caps! People ask for caps.', f: ['needs'] },
    { id: 'caps-and-shirts', p: 'tom', t: 'T-shirts and caps to sell?' },
    { id: 'prices-please', p: 'tom', t: 'Prices on the site, please', f: ['price'], d: ['assurance'] },
    { id: 'not-posh', p: null, t: 'Don’t make it posh', f: ['role'], d: ['tangibles'] },
    { id: 'the-app', p: 'rider', t: 'Is there an app?', f: ['word-of-mouth'], at: [0.1, 0.08], v: 'decline', why: 'One purchase every nine years does not need an app.' },
    { id: 'apprentices', p: 'mick', t: 'Say something about apprentices. I’m off in six years.', f: ['needs'] },
    { id: 'biscuits', p: 'dot', t: 'Proper biscuits next time' },
    { id: 'why-the-old-one', p: 'carol', t: 'Customers saw the new badge online. Now they ask why my bikes have the old one.', f: ['promise', 'word-of-mouth'], d: ['reliability'], late: true },
    { id: 'stem-cap', p: 'mick', t: 'Riveted badge came out that good, I want it on the stem cap too', f: ['experience'], d: ['tangibles'], late: true },
  ],

  replies,
  sorts
}
