/** What a note begins with that says only that it is one: "We want to …", "As a customer I would like …", 希望…. */
const ENGLISH = [
  '(?:hi|hello|hey|please|ideally|basically|honestly)',
  "(?:i|we)(?:'d| would| do| really| just)* (?:want|wish|need|hope|expect|think|feel|believe|like|love|prefer)(?: for)?(?: that| to)?",
  "it(?:'d| would| will| is|'s)(?: be)? (?:nice|great|good|important|better|helpful)(?: if| that| to)?",
  'as an? \\w+',
  '(?:my|our) (?:wish|hope|expectation|request)(?: is)?(?: that| to)?',
  '(?:please )?(?:make sure|ensure)(?: that)?',
  '(?:can|could|would) (?:you|we)(?: please)?'
]
const CHINESE = [
  '我们?也?(?:都|很|真|最)?(?:希望|想要?|觉得|认为|需要|期待|期望|建议|要求|盼望)',
  '(?:希望|期待|期望|建议|要求|麻烦|恳请|请|最好|务必)(?:你们?|您|大家|贵方)?(?:能够?|可以)?',
  '能不能|可不可以|可否|能否|是否可以',
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
