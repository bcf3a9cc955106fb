/** The dictionaries of OpenCC: pairs, "萬 万|與 与|…". */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export = pairs
}
