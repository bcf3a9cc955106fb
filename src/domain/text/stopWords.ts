import type { WordLists } from './wordLists.ts'

/**
 * Words that say nothing of what a note is about: those that hold sentences together, and those that most expectations have
 * because they are expectations (we want, please, should, 希望, 需要). Written for this product; users add to them and take away (LX1).
 * As people write them, in every form that matters: they are compared folded (T1), not stemmed. With the pieces of contractions
 * (don't → don, t).
 */
const ENGLISH = [
  // Articles, pronouns, and what points.
  'a an the this that these those such same own other others another each every either neither both all any some none no',
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself',
  'it its itself they them their theirs themselves one ones someone anyone everyone everybody somebody anybody nobody',
  'something anything everything nothing who whom whose which what whatever whoever whichever here there where wherever',
  // Prepositions and conjunctions.
  'about above across after against along among around as at before behind below beneath beside besides between beyond by',
  'despite down during except for from in inside into like near of off on onto out outside over per since than through',
  'throughout till to toward towards under until up upon via with within without and but or nor so yet if unless although',
  'though because whether while whereas when whenever why how however therefore thus hence otherwise instead',
  // Verbs that only help, with what is left of contractions.
  'be am is are was were been being do does did doing done have has had having can could may might must shall should will',
  'would ought cannot let lets get gets got getting make makes made making go goes going went gone come comes came coming',
  'take takes took taken give gives given gave put puts keep keeps become becomes became seem seems',
  'don t s ll ve re d m isn aren wasn weren doesn didn hasn haven hadn won wouldn couldn shouldn mustn ain im ive id youre',
  'dont doesnt didnt cant wont isnt arent thats theres lets gonna',
  // Degree, number and time, where they tell nothing.
  'not never ever always often sometimes usually also too very much more most many few fewer less least lot lots quite',
  'rather really just only even still already almost enough far well again once twice further then now else etc eg ie',
  'two three first second last next new good better best great nice bad worse worst big little ok okay maybe perhaps',
  'currently especially actually simply basically generally certain several various possible able sure',
  // What an expectation begins with, and what it is said of.
  'want wants wanted need needs needed wish wishes hope hopes hoping hoped expect expects expected expecting expectation',
  'expectations please kindly thank thanks would like love prefer appreciate ask asks asked require requires required',
  'requirement requirements believe think thinks feel feels look looking looks know say says said see sees thing things',
  'way ways kind bit client clients customer customers user users people person company product products service',
  'services provide provides provided offer offers offered use uses used using help helps ensure ensures allow allows',
  'enable enables able shouldnt important'
]

const CHINESE = [
  // 虚词、代词、指示词
  '的 地 得 了 着 过 吗 呢 吧 啊 呀 哦 嘛 啦 哪 么 之 乎 者 也 与 和 及 或 而 且 但 则 若 因 为 所 以 于 从 自 由 向 往 到 在 当 对 把',
  '被 将 让 使 给 跟 同 比 按 照 据 除 至 等 们 这 那 哪 此 其 某 每 各 另 该 本 我 你 您 他 她 它 咱 谁 是 有 无 不 没 未 非 别 都 全',
  '就 才 又 再 还 只 仅 更 最 很 太 挺 极 越 较 便 即 已 曾 正 刚 会 能 可 应 须 需 要 想 请 望 盼 愿 做 去 来 说 看 上 下 里 中 内 外',
  '前 后 时 个 些 点 次 种 件 位 项 一 二 两 三 几 多 少 大 小 好 新 第',
  '我们 你们 您们 他们 她们 它们 咱们 大家 自己 人家 别人 有人 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 哪个 哪些 每个',
  '各种 各个 某些 其他 其它 其中 之间 之后 之前 以后 以前 以上 以下 以及 还有 并且 而且 但是 不过 可是 然而 虽然 尽管 因为 所以',
  '因此 由于 如果 要是 假如 只要 只有 无论 不管 即使 除了 关于 对于 根据 通过 为了 或者 还是 于是 然后 同时 此外 另外 否则 甚至',
  '什么 怎么 怎样 怎么样 如何 为什么 为何 多少 哪里 是否 有没有 能不能 可不可以 是不是 要不要',
  // 程度、数量、时间中不说明主题的
  '一个 一些 一下 一点 一种 一样 一定 一直 一般 一起 有些 有的 有点 很多 许多 更多 更加 非常 特别 十分 比较 最好 最多 至少 尽量',
  '尽可能 尽快 更好 不要 不能 不会 不是 没有 不用 不想 不够 已经 现在 目前 经常 总是 每次 每天 有时 平时 随时 永远 仍然 依然 可能',
  '也许 大概 几乎 完全 真正 真的 其实 确实 当然 只是 就是 都是 而是 的话 来说 来讲 方面 情况 东西 事情 地方 时候 之类 等等',
  // 期望的套话，以及说到谁、说到什么
  '希望 期望 期待 期盼 盼望 想要 要求 需要 需求 必须 必需 应该 应当 应 可以 能够 可否 能否 请 请问 请您 麻烦您 谢谢 感谢 最好能 要能',
  '能有 会有 要有 觉得 认为 感觉 感到 知道 建议 想法是 愿意 喜欢 保证 确保 做到 得到 进行 提供 给予 使用 具有 具备 带来 增加 提升',
  '提高 加强 改善 改进 优化 客户 顾客 用户 消费者 公司 企业 产品 商品 服务 问题'
]

const words = (lines: readonly string[]): readonly string[] => [...new Set(lines.flatMap((line) => line.split(' ')))]

export const STOP_WORDS: WordLists = { en: words(ENGLISH), zh: words(CHINESE) }
