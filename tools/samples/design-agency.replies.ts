import type { Reply } from './format.ts'

// biome-ignore format: one line a fact
export const replies: Record<string, Reply> = {
  // Don't lose the heron
  'heron-stays': {
    want: 10, got: [9, 'Alan: “That’s him. He’s put on a bit of weight, but that’s him.”'],
    promise: {
      say: 'The heron stays. We redraw the bird, we don’t replace it: same stance, same leg up.',
      measure: 'Nine of ten dealers name the make from the badge alone, at three metres',
      way: 'making', by: 'theo', due: '2026-04-17', level: 9,
      log: [
        ['2026-03-16', 'in-progress', 'Redrawn from the 1961 brass stamp, not from the letterhead'],
        ['2026-04-17', 'delivered', 'Held up across ten shop floors, in confidence; ten right'],
      ],
    },
  },
  'heron-small': {
    want: 7, got: [9, 'Priya has it as her tab icon already'],
    promise: {
      say: 'A second drawing for small sizes, so that the bird is a bird in a browser tab.',
      measure: 'Eight of ten strangers say “bird” at 16 pixels',
      way: 'making', by: 'theo', due: '2026-04-17', level: 7,
      log: [
        ['2026-03-23', 'in-progress', ''],
        ['2026-04-15', 'exceeded', 'Ten of ten said bird, seven said heron'],
      ],
    },
  },
  'not-retro': { want: 9, agreed: [8, 'Nora: “Eight if nobody says heritage.”'], got: [8, 'Type yes. The brown in the shop cards, not yet.'] },
  'drop-son': {
    want: 9, agreed: [6, '“Ferriday” on everything new; the family looks at the registered name in the autumn'], got: [7, 'Nora: “I can live with it. Dad signed the proof.”'],
    instead: 'On everything new it simply says Ferriday. The registered name stays “Ferriday & Son” until you have settled it between you. If it changes, nothing we make has to be made again.',
  },
  'keep-name': {
    want: 8, agreed: [6, 'Registered name, invoices and bank stay as they are'],
    instead: 'The company keeps its name at the bank, on invoices and on the old frames. The badge, the site and the stand say Ferriday, which is what everybody calls you anyway.',
  },
  'badge-oven': {
    want: 9, got: [4, 'Mick: “Came off like a stamp in the bath.”'],
    promise: {
      say: 'Badges and decals that go through your oven with the frame.',
      measure: 'Three samples, 140 °C, forty minutes: nothing lifts, nothing yellows, Mick signs them off',
      way: 'making', by: 'theo', due: '2026-04-24', level: 9,
      log: [
        ['2026-03-30', 'in-progress', 'Samples ordered from two suppliers'],
        ['2026-04-24', 'missed', 'Decals held. The glued badge let go at 135 °C. Riveted badges meanwhile; the second supplier’s sample comes on 15 May.'],
      ],
    },
  },
  'club-green': { want: 9, got: [9, 'Samira held her own top tube against the proof'] },

  // Just tell me what it costs
  'price-up-front': {
    want: 9, got: [8, 'On the trial site. Rider B: “First thing I saw. Finally.”'],
    promise: {
      say: 'Every bike shows its price, VAT included, before anybody has to click.',
      measure: 'Five frames of five: price on the first screen, on a phone too',
      way: 'making', by: 'kit', due: '2026-06-22', level: 8,
      log: [['2026-04-27', 'in-progress', 'On the trial site for all five; overseas duty still missing']],
    },
  },
  'three-minutes': {
    want: 9, agreed: [7, 'Three minutes for a stock build, five for a full custom one'], got: [6, 'Samira: “Fast until the part kits. Then I read for a week.”'],
    promise: {
      say: 'Frame, colour, parts and a total in under three minutes for a stock build.',
      measure: 'Ten riders on their own phones, median under 3:00',
      way: 'making', by: 'kit', due: '2026-05-29', level: 7,
      log: [
        ['2026-04-13', 'in-progress', 'First clickable version'],
        ['2026-05-05', 'in-progress', 'Ten riders, median 3:40. The part kits take half of it; cutting four kits to three.'],
      ],
    },
  },
  'size-me': {
    want: 8, agreed: [5, 'A sensible first guess, then a dealer'],
    instead: 'Tell us your height and the bike you ride now, and the site says “probably a 54, try a 52”. Before Mick cuts anything, a dealer puts you on both. It takes twenty minutes and it’s free.',
  },
  'tarn-or-fell': {
    want: 7, got: [8, 'Tom has printed it and stuck it on the till'],
    promise: {
      say: 'One honest table, five rows, no adjectives.',
      measure: 'Five of Tom’s Saturday customers can say the difference after reading it once',
      way: 'telling', by: 'lena', due: '2026-04-30', level: 7,
      log: [['2026-04-20', 'in-progress', 'Written with Mick and Tom'], ['2026-04-28', 'delivered', 'Five of five, one of them ordered a Fell']],
    },
  },
  monthly: {
    want: 8,
    explain: 'We want this too. A monthly price counts as offering credit, and for that Ferriday needs a broker with a licence, which takes until autumn. The page has a place for it, so it is a day’s work once you have the papers.',
  },
  'spin-3d': {
    want: 7, agreed: [5, 'Thirty-six photographs for the Tarn, the others if it helps to sell it'],
    instead: 'We photograph the Tarn on a turntable, thirty-six shots, real paint in real light. You drag, it turns. It costs £900, not £19,000, and it looks like a bike instead of like a drawing of one.',
  },

  // Sixteen weeks is fine if I know
  'which-week': {
    want: 9, agreed: [7, 'The week, not the day, and it may move once'], got: [5, 'Dot: “Page is lovely. Nobody’s filled it in for ten days.”'],
    promise: {
      say: 'Every order gets a page that says which week the frame goes on the jig, and says so when that changes.',
      measure: '“Where’s my bike?” calls down from thirty a week to under ten, counted by Dot',
      way: 'making', by: 'kit', due: '2026-06-30', level: 7,
      log: [['2026-04-20', 'in-progress', 'Page works. Twenty-two calls last week; the weeks have to be kept up by somebody.']],
    },
  },
  'jig-photo': {
    want: 6, got: [9, 'Samira’s is framed. In the hall.'],
    promise: {
      say: 'A photograph of your own frame on the jig, sent the day it is brazed.',
      measure: 'Nine of ten frames photographed, no gloves off: fixed camera, foot pedal',
      way: 'making', by: 'kit', due: '2026-05-01', level: 6,
      log: [
        ['2026-04-08', 'in-progress', 'Camera over jig two'],
        ['2026-05-01', 'exceeded', 'Forty-one of forty-one frames. Eleven riders posted theirs without being asked.'],
      ],
    },
  },
  'no-pictures': { want: 8, got: [8, 'Mick: “Pedal’s all right.”'] },
  'live-cam': {
    explain: 'It is a small room where people work, and they said no. The jig photo gives every rider the moment that matters, and it is of their own frame.',
  },
  'one-date': { want: 9, agreed: [6, 'One week at the order, one at most moved, told the day we know'] },

  // Dealers are not the enemy
  'shop-opposite': {
    want: 9, agreed: [7, 'Reserve online, pay and collect at a dealer. Looked at again in a year.'], got: [7, 'Tom: “I’ll believe it in August. But you told me.”'],
    promise: {
      say: 'The site never sells a bike past you. Every reservation ends at a dealer, and the nearest one gets the margin.',
      measure: 'Ten test orders: not one can be paid without a dealer chosen',
      way: 'making', by: 'lena', due: '2026-06-22', level: 7,
      log: [['2026-04-30', 'in-progress', 'Eight of ten. Two postcodes had no dealer; Carol takes both.']],
    },
  },
  'sell-direct': {
    want: 9, agreed: [6, 'Reservation with a £200 deposit, straight to Ferriday'], got: [6, 'Nora: “Cash is in earlier. Margin is still margin.”'],
    instead: 'Reserve online, collect at a dealer. You get the deposit and the customer’s name on day one, the dealer gets the fitting and a share. And in a year we look at the numbers together, you and all fourteen dealers.',
  },
  'no-password': {
    want: 7, got: [8, 'Carol: “Even I managed.”'],
    instead: 'No password. On the first of the month you get a mail with a link; you tick which demo bikes you have, and that’s it. The link knows who you are.',
  },
  'window-kit': {
    want: 8,
    promise: {
      say: 'One box per dealer: stickers, swing tickets, shop card, and a bag for the old stuff.',
      measure: 'Fourteen of fourteen boxes received by 15 June, nothing with the old logo re-ordered',
      way: 'making', by: 'theo', due: '2026-06-15', level: 8,
      log: [['2026-05-04', 'in-progress', 'Artwork at the printer']],
    },
  },
  'dealers-first': {
    want: 8, got: [3, 'Tom: “A customer showed me. On his phone.”'],
    promise: {
      say: 'You hear everything seven full days before anybody else.',
      measure: 'Letter to fourteen dealers, seven days before the first public picture',
      way: 'telling', by: 'lena', due: '2026-04-24', level: 8,
      log: [
        ['2026-04-15', 'in-progress', 'Letter written'],
        ['2026-04-22', 'missed', 'A printer posted a badge on the 21st. Letter went out on the 22nd, Lena rang all fourteen. Suppliers now sign not to post.'],
      ],
    },
  },

  // I have to run this thing alone
  'edit-myself': {
    want: 9, got: [9, 'Priya changed the opening hours during this meeting'],
    promise: {
      say: 'Prices, photos, hours and words: you change them, alone, in five minutes.',
      measure: 'Priya, three tries, nobody in the room: each under five minutes',
      way: 'making', by: 'kit', due: '2026-05-05', level: 8,
      log: [['2026-04-13', 'in-progress', ''], ['2026-05-05', 'delivered', '4:10, 2:30, 1:50']],
    },
  },
  'friday-night': {
    want: 8, agreed: [5, 'Next working day, and a phone number for the launch fortnight'], got: [6, 'Not needed so far'],
    instead: 'The site watches itself and restarts on its own; in nine cases of ten that is all it takes. For the two weeks round the launch Kit has the phone, nights too. After that: next working day by ten.',
  },
  'one-login': {
    explain: 'Your stock system has no way in for other programs, so one login would mean a new stock system first. Site and newsletter will be one; stock stays where it is until you change it for its own reasons.',
  },
  'we-own-it': {
    want: 9, got: [10, 'Nora has the envelope in the safe'],
    promise: {
      say: 'Everything we make is yours the day you pay for it. The domain moves first.',
      measure: 'Rights signed over; domain, fonts and source files in accounts that only Ferriday holds',
      way: 'making', by: 'lena', due: '2026-03-31', level: 9,
      log: [['2026-03-27', 'delivered', 'Domain moved, licence papers and files handed over on two drives']],
    },
  },
  'found-first': {
    want: 8, agreed: [5, 'Nothing lost by the move; no promise on rank'],
    instead: 'We can’t promise a place, but we can promise not to lose one: every old address leads to its new page, and you get a plain report each month. Then the stories from the workshop do the climbing.',
  },

  // Photos that smell of the workshop
  'women-riding': { want: 8, got: [9, 'Samira brought four from the club, on their own bikes'] },
  swearing: { instead: 'One asterisk per sentence. Everybody will know which one it is.' },
  'the-film': {
    want: 7,
    explain: 'A film of that kind costs £14,000 and it isn’t in the forty-eight. We would sooner have fifteen good photographs now and a film next spring, if your father comes round to it.',
  },

  // No surprises on the invoice
  'the-number': {
    want: 10, got: [8, '£26,400 billed, on plan. Nora: “Eight until the last one.”'],
    promise: {
      say: 'It is £48,000 and it stays £48,000.',
      measure: 'All invoices together £48,000 or less, but for changes that Nora signed',
      way: 'making', by: 'lena', due: '2026-07-10', level: 9,
      log: [['2026-05-06', 'in-progress', 'Two of four invoices out, £26,400']],
    },
  },
  'cost-first': {
    want: 9, got: [9, 'Dot: “Three changes, three prices, I understood all three.”'],
    promise: {
      say: 'No change is begun before you have its price in writing and have said yes.',
      measure: 'Changes worked on without a signed price: none',
      way: 'telling', by: 'lena', due: '2026-07-10', level: 9,
      log: [['2026-05-06', 'in-progress', 'Three asked for, three priced, one turned down']],
    },
  },
  'three-logos': {
    want: 7, agreed: [6, 'Two routes, both of them meant'], got: [8, 'Alan: “Two was plenty. I’d have picked the wrong third.”'],
    instead: 'Two routes, both of which we would put on our own bikes. If neither is right we do a third, at our cost.',
  },
  'local-discount': {
    explain: 'The fee is already the January one, after the cut. What you do get for ten miles: we come over on Thursdays instead of ringing, and we bring the biscuits.',
  },

  // Live before the July show
  'july-show': {
    want: 10, agreed: [8, 'Badge, stand and shop by 22 June; stories and archive by September'], got: [7, 'Nora: “Stand yes, shop probably. I sleep most nights.”'],
    promise: {
      say: 'Stand, badge and shop are live on Monday 22 June, twelve days before the show.',
      measure: 'First real order through the new site by 24 June',
      way: 'making', by: 'lena', due: '2026-06-22', level: 8,
      log: [['2026-05-06', 'in-progress', 'Trial site up since 27 April; stand artwork at the builder']],
    },
  },
  'show-frames': {
    want: 9, agreed: [8, 'Riveted badges are fine for the show'], got: [6, 'Mick: “Four days late is four days. But they’re bonny.”'],
    promise: {
      say: 'Two badges in your hand by 30 April, for the two show frames.',
      measure: 'Two badged head tubes on the bench on 30 April',
      way: 'making', by: 'theo', due: '2026-04-30', level: 8,
      log: [
        ['2026-04-20', 'in-progress', ''],
        ['2026-04-30', 'missed', 'Waited for the oven test'],
        ['2026-05-04', 'delivered', 'Both on the bench, riveted'],
      ],
    },
  },
  'old-manuals': {
    want: 8, agreed: [6, 'Read-only archive, searchable'],
    instead: 'We keep every manual and every thread at its old address, readable and searchable, but closed for new posts. The club has a livelier place for those anyway.',
  },
  'one-bar': {
    want: 8, got: [9, 'Rider B, on the 36 bus: “Quicker than the bus app.”'],
    promise: {
      say: 'The first page is readable in three seconds on an old phone with one bar.',
      measure: 'Under 400 kB and under 3 s on the test phone, slow network',
      way: 'making', by: 'kit', due: '2026-05-29', level: 8,
      log: [['2026-04-27', 'in-progress', '310 kB, 2.4 s'], ['2026-05-05', 'exceeded', '290 kB, 1.9 s']],
    },
  },

  // Outside any cluster
  'the-app': { explain: 'No app. The site can be put on the home screen, and your order page is one tap away.' },
}
