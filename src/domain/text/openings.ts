/** What a note begins with that says only that it is one: "We want to …", "As a customer I would like …", 希望…. */
const ENGLISH = [
  '(?:hi|hello|hey|please|ideally|basically|honestly|frankly|personally|also|to be honest|in my (?:opinion|view))',
  "(?:i|we)(?:['’]d| would| do| really| just)* (?:want|wish|need|hope|expect|think|feel|believe|like|love|prefer)(?: for)?(?: that| to)?",
  "(?:i|we)(?:['’]d| would)?(?: really| greatly)? appreciate(?: it)?(?: if| that)?",
  "it(?:['’]d| would| will| is|['’]s)(?: be)? (?:nice|great|good|best|better|helpful|important|essential|vital|crucial|necessary)(?: (?:to|for) (?:me|us))?(?: if| that| to)?",
  '(?:the (?:most important|main) thing|what matters(?: most)?(?: to (?:me|us))?) is(?: that| to)?',
  '(?:the |our )?(?:customer|client|user)s? (?:says?|wants?|expects?|needs?|hopes?|wish(?:es)?)(?: that| to)?',
  '(?:as|being) an? \\w+',
  '(?:my|our) (?:wish|hope|expectation|request)(?: is)?(?: that| to)?',
  '(?:please )?(?:make sure|ensure)(?: that)?',
  '(?:can|could|would) (?:you|we)(?: please)?',
  'there (?:should|must) be'
]
const WISHES = '希望|想要?|觉得|认为|需要|期待|期望|建议|要求|盼望'
const CHINESE = [
  `(?:我|我们|咱们|客户|顾客|用户|大家)(?:个人|也|都|很|真|最|真的|非常)*(?:${WISHES}|要)`,
  `(?:个人|${WISHES}|麻烦|恳请|拜托|请|最好|务必)(?:你们?|您|大家|贵方|贵司)?(?:能够?|可以)?`,
  '能不能|可不可以|可否|能否|是否可以|是不是可以',
  '说实话|老实说|其实|另外|还有|首先|(?:最重要|重要|关键)的?是',
  '作为(?:一个|一名)?(?:客户|用户|顾客|消费者)'
]
const OPENING = new RegExp(`^(?:(?:${ENGLISH.join('|')})(?![\\p{L}\\p{N}])|${CHINESE.join('|')})[\\s,:，、：]*`, 'u')

/** The text without such beginnings; as it is, where nothing else is left. @param folded by `fold` */
export function withoutOpenings(folded: string): string {
  let rest = folded
  for (;;) {
    const shorter = rest.replace(OPENING, '')
    if (shorter === rest) return rest
    if (shorter === '') return folded
    rest = shorter
  }
}
