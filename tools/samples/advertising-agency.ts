import { replies } from './advertising-agency.replies.ts'
import type { Sample } from './format.ts'

/**
 * An agency's kickoff with an old soy-sauce house, before the Dragon Boat Festival. The strands to find on the board:
 * second and third generation pull apart, how far to play with the north-south quarrel over zongzi, and whether the
 * vats can keep up with the adverts.
 */
// biome-ignore format: a note reads best on one line or two, as it does on the board
export const advertisingAgency: Sample = {
  id: 'advertising-agency',
  title: '灶添醬油：端午檔期「粽子沾什麼」',
  client: '灶添醬油',
  brief:
    '西螺老店，1958 年開灶。新品薄鹽油膏要趁端午推給在外租屋的年輕人，又不能得罪買了三代的老客人。' +
    '預算六百八十萬，五月中開跑，六月十九日端午。合作第四年，前三年都是做年節禮盒。',
  stage: 'long-term',
  template: 'advertising',
  created: '2026-04-13',
  agreedOn: '2026-04-23',

  segments: {
    family: { name: '家族', weight: 5, color: 'yellow' },
    staff: { name: '公司同仁', weight: 4, color: 'teal' },
    trade: { name: '通路', weight: 4, color: 'orange' },
    eaters: { name: '消費者', weight: 4, color: 'rose' },
  },

  people: {
    boss: { name: '廖慶山', org: '灶添醬油', role: '董事長，第二代', seg: 'family' },
    ting: { name: '廖昱婷', org: '灶添醬油', role: '行銷總監，第三代', seg: 'family' },
    ama: { name: '阿緞嬤', alias: true, org: '灶添醬油', role: '創辦人太太，天天進廠', seg: 'family' },
    xun: { name: '陳柏勳', org: '灶添醬油', role: '業務經理', seg: 'staff' },
    ruan: { name: '許芷瑄', org: '灶添醬油', role: '社群小編', seg: 'staff' },
    jin: { name: '詹進發', org: '灶添醬油', role: '廠長', seg: 'staff' },
    buyer: { name: '採購小姐', alias: true, org: '量販通路', role: '調味品採購', seg: 'trade' },
    lin: { name: '林太太', alias: true, org: '', role: '台南，三個小孩的媽', seg: 'eaters' },
    peggy: { name: 'Peggy', alias: true, org: '', role: '台北租屋族，二十六歲', seg: 'eaters' },
    viv: { name: '鄭曉雯', org: '第七稿廣告', role: '業務總監' },
    kai: { name: '羅世凱', org: '第七稿廣告', role: '創意總監' },
    joyce: { name: '何宜蓁', org: '第七稿廣告', role: '媒體企劃' },
  },

  kickoff: { title: '端午檔期啟動會議', date: '2026-04-16', place: '西螺醬油廠，曬缸場旁', method: 'focus-group' },
  review: { title: '端午檔期成效回顧', date: '2026-06-25', place: '第七稿廣告，台北', method: 'focus-group' },

  clusters: [
    { title: '阿公的味道不能演壞', color: 'yellow', notes: [
      { id: 'no-tearjerker', p: 'ama', t: '阿公不要演成苦情戲', f: ['experience', 'role'], d: ['empathy'], at: [0.92, 0.86], v: 'now',
        q: '伊一世人上愛笑，你們把他拍到哭，我跟你們翻臉。',
        said: [
          ['ting', '不要再柔焦配鋼琴了'],
          ['ruan', '苦情梗會被酸', '留言一定有人寫「又來了」。'],
        ] },
      { id: 'since-1958', p: 'boss', t: '六十八年老店，年份一定要講', f: ['role'], d: ['assurance'], at: [0.7, 0.92], v: 'now' },
      { id: 'not-nostalgia', p: 'ting', t: '別只賣懷舊，我要二十五歲的人買回租屋處', f: ['needs'], d: ['empathy'], at: [0.88, 0.58], v: 'now' },
      { id: 'real-vats', p: 'jin', t: '缸就是缸，不要用電腦畫', f: ['role', 'experience'], d: ['tangibles', 'assurance'], at: [0.62, 0.82], v: 'now', q: '內行的一看就知道那個光不對。' },
      { id: 'keep-stove', p: 'boss', t: '標誌那口灶，不能動', f: ['role'], d: ['tangibles'], at: [0.76, 0.96], v: 'now' },
      { id: 'logo-vertical', p: 'ruan', t: '直式影片裡 logo 根本看不到', f: ['experience'], d: ['tangibles'], at: [0.6, 0.86], v: 'now' },
      { id: 'bigger-logo', p: 'boss', t: 'Logo 再放大一點', f: ['experience'], d: ['tangibles'] },
      { id: 'bigger-type', p: 'ama', t: '字太小，老人家看不到', f: ['needs'], d: ['empathy', 'tangibles'] },
    ] },

    { title: '一句話就要記住', color: 'rose', notes: [
      { id: 'one-line', p: 'boss', t: '一句話，坐計程車聽到也記得', f: ['needs', 'word-of-mouth'], d: ['tangibles'], at: [0.86, 0.5], v: 'now' },
      { id: 'worth-a-fight', p: 'ting', t: '「粽子沾什麼」吵得起來，我們就贏了', f: ['needs'], d: ['empathy'], at: [0.85, 0.7], v: 'now', q: '每年端午大家都在戰，今年換我們出題。' },
      { id: 'no-north-south', p: 'xun', t: '不要戰南北，南部的店會退貨', f: ['experience'], d: ['empathy'], at: [0.8, 0.5], v: 'alternative',
        q: '北部粽叫 3D 油飯，這種話我賣場聽十年了，真的有人翻臉。', why: '題目可以吵，但不能選邊。選邊就是得罪一半的客人。' },
      { id: 'of-course-paste', p: 'lin', t: '台南人就是沾油膏啊，這有什麼好吵', f: ['experience'], at: [0.5, 0.8] },
      { id: 'sweet-chili', p: 'peggy', t: '我家都沾甜辣醬，會被笑嗎？', f: ['experience', 'needs'], d: ['empathy'], at: [0.56, 0.84], v: 'now' },
      { id: 'taigi', p: 'boss', t: '台語要道地，字也要寫對', f: ['role', 'experience'], d: ['assurance', 'tangibles'], at: [0.74, 0.95], v: 'now',
        said: [['ama', '台語要找會講的人念', '上次那個腔，我聽無。']] },
      { id: 'no-puns', p: 'ruan', t: '諧音梗拜託不要', f: ['experience'], d: ['tangibles'], at: [0.42, 0.95], v: 'now' },
      { id: 'boss-pun', p: 'boss', t: '我自己想了一句：「灶」起來吃粽', f: ['role'], at: [0.3, 0.6], v: 'decline', q: '這句我想了三天，你們笑什麼？', why: '諧音念出來聽不懂，廣播和計程車上沒有字幕。' },
      { id: 'gets-memes', p: 'kai', t: '我們假設董事長看得懂迷因', f: ['role'], at: [0.6, 0.4], q: '廖董：「迷什麼因？」' },
    ] },

    { title: '錢要花在看得到的地方', color: 'green', notes: [
      { id: 'the-budget', p: 'boss', t: '六百八十萬，一塊都不能多', f: ['price', 'promise'], d: ['reliability'], at: [0.92, 0.82], v: 'now' },
      { id: 'must-have-tv', p: 'xun', t: '電視一定要上，經銷商只認電視', f: ['experience', 'word-of-mouth'], d: ['empathy'], at: [0.7, 0.28], v: 'alternative',
        q: '他們會問我：啊電視咧？', why: '全國電視買兩週就三百萬，年輕人看不到。' },
      { id: 'no-tv', p: 'ting', t: '電視砍掉，全部下數位', f: ['needs'] },
      { id: 'weekly-sheet', p: 'boss', t: '錢花去哪，每個禮拜一張表', f: ['experience', 'price'], d: ['assurance', 'reliability'], at: [0.82, 0.96], v: 'now',
        said: [['ting', '一張就好，不要四十頁的報告']] },
      { id: 'bottles', p: 'ting', t: '成效看賣掉幾瓶，不要只給我曝光', f: ['experience', 'promise'], d: ['reliability'], at: [0.92, 0.46], v: 'now',
        said: [['xun', '曝光又不能當飯吃']] },
      { id: 'two-for-one', p: 'boss', t: '我們都買一送一了，你們服務費是不是也打個折', f: ['price', 'role'], at: [0.2, 0.1], v: 'decline',
        why: '今年的費率已經是老客戶價，再降就要換成資淺的人來做。' },
      { id: 'sales-data', p: 'joyce', t: '我們假設賣場的銷售數字每週拿得到', f: ['promise'], d: ['reliability'], at: [0.86, 0.4] },
      { id: 'war-chest', p: 'ruan', t: '留一筆機動預算，爆紅了才有錢推', f: ['experience'], d: ['responsiveness'], at: [0.62, 0.78], v: 'now' },
    ] },

    { title: '網紅不要翻車', color: 'violet', notes: [
      { id: 'three-years', p: 'ting', t: '網紅先查三年，有沒有翻過車', f: ['experience'], d: ['assurance'], at: [0.88, 0.82], v: 'now', q: '去年那個，簽完約隔天就上社會版。',
        said: [['boss', '找的人不要給我惹事']] },
      { id: 'million-subs', p: 'boss', t: '我要那個百萬訂閱的', f: ['word-of-mouth'], at: [0.56, 0.22], v: 'alternative',
        q: '我孫子都看他。', why: '一支兩百二十萬，三分之一的預算，而且他從來不煮飯。' },
      { id: 'smells-of-ad', p: 'peggy', t: '業配一看就知道，直接滑掉', f: ['experience'], d: ['assurance'], at: [0.74, 0.52], v: 'now' },
      { id: 'own-words', p: 'ruan', t: '讓他們自己講，不要逐字審稿', f: ['experience'], d: ['empathy'], at: [0.66, 0.7], v: 'now' },
      { id: 'see-every-clip', p: 'boss', t: '每支影片上之前我都要看過', f: ['role', 'experience'], d: ['assurance'], at: [0.6, 0.46], v: 'alternative', why: '十二支片、每支審三天，端午就過了。' },
      { id: 'no-false-claims', p: 'jin', t: '不要亂講「無添加」，會被罰', f: ['experience'], d: ['assurance', 'reliability'], at: [0.92, 0.96], v: 'now',
        q: '一張罰單，我們半個月白做。',
        said: [['xun', '療效那種話也不能講', '去年同業就被罰六十萬。']] },
      { id: 'real-cooks', p: 'lin', t: '找真的會煮飯的來講好不好', f: ['needs', 'experience'], d: ['assurance'], at: [0.66, 0.9], v: 'now',
        said: [['peggy', '鍋子都拿反的那種，我不會信']] },
      { id: 'rival-couple', p: 'ting', t: '對手也找了那對夫妻檔，我們不要撞', f: ['word-of-mouth'] },
    ] },

    { title: '貨架上要搶得到位子', color: 'orange', notes: [
      { id: 'shelf-date', p: 'buyer', t: '五月二十號物料沒到，端架就給別人', f: ['experience', 'needs'], d: ['reliability'], at: [0.94, 0.7], v: 'now', q: '我後面還有六個牌子在排。' },
      { id: 'same-display', p: 'xun', t: '每家門市的陳列要長得一樣', f: ['needs'], d: ['tangibles'], at: [0.56, 0.3], v: 'later', why: '三百多家店跑不完。先做營業額前五十家，中秋再補。' },
      { id: 'tasting', p: 'buyer', t: '新品沒試吃，賣不動', f: ['experience'], d: ['tangibles'], at: [0.8, 0.6], v: 'now' },
      { id: 'not-a-toothpick', p: 'lin', t: '試吃給一口粽子，不要一根牙籤沾醬', f: ['experience'], d: ['tangibles', 'empathy'], at: [0.5, 0.54], v: 'now' },
      { id: 'not-cheaper-online', p: 'buyer', t: '網路不准賣得比我便宜', f: ['price', 'experience'], d: ['reliability'], at: [0.86, 0.62], v: 'now',
        said: [['xun', '網路一破價，門市馬上打來罵']] },
      { id: 'web-deal', p: 'ting', t: '官網要有獨家組合，還要有折扣', f: ['needs', 'price'], d: ['empathy'], at: [0.7, 0.56], v: 'alternative', why: '和通路的價格承諾打架，折扣換成別的東西。' },
      { id: 'empty-shelves', p: 'xun', t: '缺貨的店，廣告先停', f: ['experience'], d: ['reliability', 'responsiveness'], at: [0.9, 0.58], v: 'now',
        q: '上次廣告打下去，架上空的，客訴電話接到手軟。',
        said: [
          ['buyer', '缺貨要罰，先講好'],
          ['jin', '貨跟不上就不要推'],
        ] },
      { id: 'per-day', p: 'jin', t: '一天最多三千二百瓶，別把我們推爆', f: ['experience', 'needs'], d: ['reliability'], at: [0.86, 0.92], v: 'now' },
      { id: 'barcode', p: 'buyer', t: '贈品貼紙不要蓋到條碼', f: ['experience'], d: ['tangibles'], at: [0.4, 0.98], v: 'now' },
    ] },

    { title: '年輕人要真的買回家', color: 'blue', notes: [
      { id: 'small-bottle', p: 'peggy', t: '我一個人住，大瓶的會放到過期', f: ['needs', 'price'], d: ['empathy', 'tangibles'], at: [0.82, 0.3], v: 'later',
        q: '我冰箱那罐是大學畢業那年開的。',
        said: [['lin', '我婆婆一個人住，也用不完一大瓶']], why: '小瓶要新模具，廠長估最快九月。' },
      { id: 'what-else', p: 'peggy', t: '除了粽子還能沾什麼，教我', f: ['needs'], d: ['empathy'], at: [0.76, 0.95], v: 'now',
        said: [['lin', '教年輕人用', '我女兒只會拿來沾水餃。']] },
      { id: 'plain-label', p: 'peggy', t: '成分看得懂就好，不用一堆故事', f: ['needs'], d: ['assurance', 'tangibles'] },
      { id: 'two-seconds', p: 'ting', t: '短影音前兩秒就要看到粽子', f: ['experience'], d: ['tangibles'], at: [0.66, 0.92], v: 'now' },
      { id: 'less-salt', p: 'lin', t: '薄鹽的會不會沒味道？', f: ['experience', 'word-of-mouth'], d: ['assurance'], at: [0.74, 0.62], v: 'now' },
      { id: 'no-filters', p: 'peggy', t: '特效濾鏡早就沒人在玩了', f: ['experience'], d: ['tangibles'], at: [0.4, 0.95], v: 'now' },
      { id: 'lucky-draw', p: 'boss', t: '年輕人不是都愛抽獎？', f: ['word-of-mouth'] },
      { id: 'round-the-corner', p: 'peggy', t: '樓下超商買得到，我才會買', f: ['needs'], d: ['empathy'], at: [0.78, 0.22], v: 'later', why: '超商上架要提前半年談，端午來不及。' },
      { id: 'stickers', p: 'ruan', t: '做貼圖啦，大家會用', f: ['word-of-mouth'] },
    ] },

    { title: '小編也是人', color: 'teal', notes: [
      { id: 'one-approver', p: 'ruan', t: '一則貼文不要四個人改', f: ['experience', 'role'], d: ['responsiveness'], at: [0.8, 0.8], v: 'now', q: '改到最後只剩「祝大家端午安康」。' },
      { id: 'midnight-storm', p: 'ruan', t: '半夜被炎上，誰處理？', f: ['experience'], d: ['responsiveness'], at: [0.8, 0.48], v: 'alternative', why: '我們晚上沒有排班，不能裝作有。' },
      { id: 'two-hours', p: 'ting', t: '負評兩小時內要回', f: ['promise', 'needs'], d: ['responsiveness', 'reliability'], at: [0.82, 0.55], v: 'now' },
      { id: 'delete-them', p: 'boss', t: '負評刪掉不就好了？', f: ['role'], at: [0.3, 0.2], v: 'decline', why: '刪一則，截圖會有十則。' },
      { id: 'my-holiday', p: 'ruan', t: '端午連假我也要放假', f: ['needs'], d: ['empathy'], at: [0.6, 0.8], v: 'now' },
      { id: 'be-there', p: 'boss', t: '連假才是重點，人要在', f: ['role'], d: ['responsiveness'], at: [0.72, 0.5] },
      { id: 'not-eleven-pm', p: 'ruan', t: '圖不要上線前一晚十一點才給我', f: ['experience'], d: ['reliability'], at: [0.72, 0.86], v: 'now' },
      { id: 'like-a-neighbour', p: 'ting', t: '語氣像隔壁鄰居，不要裝可愛', f: ['role'], d: ['empathy'], at: [0.6, 0.86], v: 'now' },
    ] },

    { title: '不要端午過了才熱起來', color: 'grey', notes: [
      { id: 'mid-may', p: 'ting', t: '四月底定稿，五月十五號開跑', f: ['needs', 'promise'], d: ['reliability'], at: [0.92, 0.56], v: 'now' },
      { id: 'show-ama', p: 'boss', t: '定稿我要帶回去給阿母看', f: ['role'], d: ['assurance'], at: [0.7, 0.92], v: 'now' },
      { id: 'one-voice', p: 'viv', t: '我們假設董事長和總監會先講好再回我們', f: ['role'], d: ['reliability'], at: [0.86, 0.5], q: '廖董：「我講了算。」昱婷：「爸，你上次也這樣說。」' },
      { id: 'dealers-know', p: 'xun', t: '經銷商要比客人早知道', f: ['experience', 'role'], d: ['responsiveness'], at: [0.7, 0.92], v: 'now' },
      { id: 'two-rounds', p: 'ting', t: '改兩次為限，第三次先報價', f: ['price', 'promise'], d: ['reliability'], at: [0.7, 0.9], v: 'now' },
      { id: 'last-minute', p: 'boss', t: '臨時要改一下，你們以前都很配合啊', f: ['experience', 'role'], d: ['responsiveness'], at: [0.6, 0.3], v: 'alternative', why: '和「改兩次為限」對撞。配合可以，要有個範圍。' },
      { id: 'wrap-up', p: 'ting', t: '檔期結束三個工作天內給數字，中秋提案要用', f: ['needs'], d: ['responsiveness', 'reliability'], at: [0.76, 0.7], v: 'now' },
    ] },
  ],

  loose: [
    { id: 'mooncake-ad', p: 'boss', t: '去年那支月餅廣告拍得真好，要像那樣', f: ['word-of-mouth'] },
    { id: 'bento', p: 'ama', t: '便當有一個要素的' },
    { id: 'no-more-boxes', p: 'lin', t: '贈品不要又是保鮮盒', f: ['experience'], d: ['tangibles'], at: [0.3, 0.9] },
    { id: 'not-that-box', p: 'peggy', d: ['tangibles'], t: '再送保鮮盒我會哭' },
    { id: 'whose-word', p: null, t: '第三代講的到底算不算數？', f: ['role'] },
    { id: 'stop-when-empty', p: 'xun', t: '架上空的就不要再打廣告', f: ['experience'], d: ['reliability'] },
    { id: 'pitch-again', p: 'xun', t: '明年比稿的話，會不會便宜一點？', f: ['price'] },
    { id: 'for-one', p: 'ting', t: '一直有人敲碗小瓶的，中秋先出一批？', f: ['needs', 'word-of-mouth'], d: ['empathy'], at: [0.84, 0.42], late: true },
    { id: 'where-is-regular', p: 'lin', t: '現在架上都是油膏，我要的原味醬油反而找不到', f: ['experience'], d: ['reliability'], at: [0.62, 0.6], late: true },
    { id: 'film-me', p: 'ama', t: '下次拍我煮就好，免請演員', q: '我煮六十年了，還要人家教？', f: ['experience'], d: ['assurance', 'empathy'], late: true },
  ],

  replies
}
