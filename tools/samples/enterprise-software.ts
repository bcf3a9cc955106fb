import { replies } from './enterprise-software.replies.ts'
import type { Sample } from './format.ts'

/**
 * A software vendor's kickoff at an injection-moulding plant. The strands to find on the board: the boss wants it fast
 * and the shop floor safe, operators fear being watched, nobody wants to clean the parts lists, and going live falls
 * into the high season.
 */
// biome-ignore format: a note reads best on one line or two, as it does on the board
export const enterpriseSoftware: Sample = {
  id: 'enterprise-software',
  title: '苇川精密：MES 与排产上线',
  client: '苇川精密部件',
  brief:
    '六十二台注塑机，三百八十人，两班倒，给主机厂和家电厂供件。现在靠 Excel 排产、纸质流转卡和一套用了六年的 ERP。' +
    '本期做一车间的 MES、排产和条码，六月一日上线，总价一百八十六万封顶。去年上过我们的条码模块，评价一般。',
  stage: 'first-time',
  template: 'software',
  created: '2026-04-07',
  agreedOn: '2026-04-16',

  segments: {
    boss: { name: '管理层', weight: 4, color: 'yellow' },
    floor: { name: '车间一线', weight: 5, color: 'orange' },
    flow: { name: '计划与仓储', weight: 4, color: 'teal' },
    support: { name: '质量、IT 与财务', weight: 3, color: 'violet' },
  },

  people: {
    shao: { name: '邵立群', org: '苇川精密', role: '总经理', seg: 'boss' },
    han: { name: '韩福生', org: '苇川精密', role: '注塑一车间主任', seg: 'floor' },
    ding: { name: '丁雪', org: '苇川精密', role: '夜班班长', seg: 'floor' },
    op: { name: '操作工甲', alias: true, org: '苇川精密', role: '机台操作工，夜班', seg: 'floor' },
    he: { name: '何曼', org: '苇川精密', role: '计划部经理', seg: 'flow' },
    wu: { name: '吴佩', org: '苇川精密', role: '仓库主管', seg: 'flow' },
    meng: { name: '孟知秋', org: '苇川精密', role: '质量部经理', seg: 'support' },
    luo: { name: '罗一鸣', org: '苇川精密', role: 'IT 主管', seg: 'support' },
    qin: { name: '秦淑芬', org: '苇川精密', role: '财务经理', seg: 'support' },
    lin: { name: '林晓舟', org: '澄轨软件', role: '项目经理' },
    gao: { name: '高屹', org: '澄轨软件', role: '实施顾问' },
    ye: { name: '叶帆', org: '澄轨软件', role: '研发负责人' },
  },

  kickoff: { title: '项目启动会', date: '2026-04-09', place: '苇川老厂二楼会议室', method: 'focus-group' },
  review: { title: '一车间上线回访', date: '2026-06-11', place: '一车间班前会议区', method: 'focus-group' },

  clusters: [
    { title: '别让工人多点一下', color: 'orange', notes: [
      { id: 'three-taps', p: 'han', t: '报工最多点三下，多一下工人就不点了', f: ['needs', 'experience'], d: ['empathy', 'responsiveness'], at: [0.95, 0.8], v: 'now',
        q: '戴着手套呢，你当是刷短视频啊。',
        said: [
          ['op', '按钮做大点，戴手套按不准'],
          ['ding', '报工要快', '交接班一共就十分钟，排队报工能排到门口。'],
        ] },
      { id: 'no-typing', p: 'op', t: '别让我打字，扫一下就完', f: ['needs'], d: ['empathy'], at: [0.84, 0.9], v: 'now' },
      { id: 'scan-only', p: 'ding', t: '全部扫码，一个字都不要手输', f: ['experience'], d: ['responsiveness'] },
      { id: 'big-screen', p: 'han', t: '机台边装块大屏，产量、良率抬头就能看见', f: ['word-of-mouth', 'needs'], d: ['tangibles'], at: [0.55, 0.72], v: 'now' },
      { id: 'no-ranking', p: 'op', t: '大屏别挂名字，排名挂出来多难看', f: ['experience', 'role'], d: ['empathy'], at: [0.64, 0.95], v: 'now',
        q: '上次搞红黑榜，走了两个老师傅。' },
      { id: 'old-masters', p: 'ding', t: '老师傅不会用平板，字要大，最好能念出来', f: ['needs'], d: ['empathy'], at: [0.52, 0.42], v: 'alternative',
        why: '车间八十五分贝，念了也听不见。' },
      { id: 'paid-for-it', p: 'op', t: '多报一道工，工资多算吗？', f: ['price', 'needs'] },
    ] },

    { title: '插单别再靠吼', color: 'blue', notes: [
      { id: 'rush-order', p: 'he', t: '插单以后十分钟出新排程，挤了谁的交期要看得见', f: ['experience', 'needs'], d: ['responsiveness'], at: [0.94, 0.52], v: 'now',
        said: [
          ['shao', '销售答应一个交期，我要马上知道挤掉了谁'],
          ['han', '改可以，一次改完', '十点改一次，两点又改一次，模具都没焐热。'],
        ] },
      { id: 'frozen-day', p: 'han', t: '当天的计划锁死，谁也别动', f: ['experience'], d: ['reliability'], at: [0.82, 0.76], v: 'now' },
      { id: 'vip-first', p: 'shao', t: '大客户的单随时能插，系统得听我的', f: ['role', 'needs'], d: ['responsiveness', 'empathy'], at: [0.7, 0.4], v: 'alternative',
        q: '规矩是规矩，客户是客户。', why: '和“当天锁死”直接冲突，要留一个口子，但得看得见代价。' },
      { id: 'mould-change', p: 'he', t: '排产要算换模时间，颜色从浅到深排', f: ['experience', 'needs'], d: ['reliability'], at: [0.86, 0.62], v: 'now' },
      { id: 'one-click', p: 'shao', t: 'AI 自动排产，一键就好', f: ['word-of-mouth', 'promise'], d: ['responsiveness'], at: [0.6, 0.14], v: 'alternative',
        q: '展会上人家就点了一下。', why: '工艺数据缺三成，算法再好也是垃圾进垃圾出。' },
      { id: 'keep-excel', p: 'he', t: 'Excel 先让我留着，双轨跑两个月', f: ['experience'], d: ['empathy'], at: [0.58, 0.84], v: 'now' },
      { id: 'kill-excel', p: 'shao', t: '上线当天就停 Excel，不然永远停不掉', f: ['experience'] },
      { id: 'mould-life', p: 'han', t: '模具到次数自动提醒保养', f: ['needs'], d: ['reliability'], at: [0.66, 0.86], v: 'now' },
    ] },

    { title: '账要对得上', color: 'green', notes: [
      { id: 'stock-true', p: 'wu', t: '系统里有的，架子上就得有', f: ['experience', 'needs'], d: ['reliability'], at: [0.93, 0.6], v: 'now',
        q: '账上三百，架上二十七，我跟谁说理去？',
        said: [
          ['he', '我排产看的是账，不是架子'],
          ['qin', '盘点差异月月让我签字'],
        ] },
      { id: 'month-close', p: 'qin', t: '月结从七天缩到三天', f: ['experience', 'needs'], d: ['responsiveness'], at: [0.86, 0.48], v: 'now' },
      { id: 'one-code', p: 'wu', t: '一物一码，扫了就知道在哪个库位', f: ['needs', 'promise'], d: ['reliability'], at: [0.78, 0.8], v: 'now' },
      { id: 'regrind', p: 'qin', t: '水口料、废料也要进账', f: ['needs'], d: ['reliability'], at: [0.6, 0.55], v: 'later', why: '先把称重点定下来，二期和仓库一起上。' },
      { id: 'cost-by-machine', p: 'qin', t: '在制品成本按工单归集，细到机台', f: ['needs', 'word-of-mouth'], d: ['reliability'], at: [0.54, 0.22], v: 'later',
        why: '电表、水表没分表，细不到机台。' },
      { id: 'closed-is-closed', p: 'qin', t: '结账以后，上个月的单谁都不许改', f: ['experience'], d: ['reliability'], at: [0.76, 0.95], v: 'now' },
      { id: 'fix-mistakes', p: 'wu', t: '录错了自己能改，别什么都找 IT', f: ['experience'], d: ['responsiveness', 'empathy'], at: [0.6, 0.7], v: 'now', why: '不改原单，走冲销，两边都认。' },
      { id: 'two-tables', p: 'qin', t: '别再让我拿两张表对一下午', f: ['experience'], d: ['reliability', 'empathy'] },
    ] },

    { title: '十分钟找到那一箱', color: 'violet', notes: [
      { id: 'trace', p: 'meng', t: '客户一投诉，十分钟查到批次、机台、班次、料号', f: ['experience', 'needs'], d: ['responsiveness', 'reliability'], at: [0.96, 0.66], v: 'now',
        q: '上回翻纸翻了两天半，扣了我们十八万。',
        said: [['shao', '主机厂来审核，别再满车间找本子']] },
      { id: 'auto-params', p: 'meng', t: '注塑参数自动采，别靠人抄', f: ['needs', 'promise'], d: ['reliability'], at: [0.8, 0.34], v: 'later',
        why: '新机四十四台能直接采，先上；十八台老机没有接口。' },
      { id: 'old-machines', p: 'han', t: '那十八台老机是九八年的，连网口都没有', f: ['experience'], d: ['tangibles'], at: [0.56, 0.36], v: 'alternative', why: '换机要九百多万，不在本期。' },
      { id: 'spc-stop', p: 'meng', t: 'SPC 一超限，当场停机', f: ['needs', 'word-of-mouth'], d: ['responsiveness'], at: [0.6, 0.24], v: 'alternative',
        why: '打到一半停机，料全废，模具也可能伤。' },
      { id: 'never-stop', p: 'han', t: '系统不许自己停我的机', f: ['role', 'experience'], d: ['assurance'], at: [0.86, 0.98], v: 'now',
        q: '停机只能人来停，出了事我担着。' },
      { id: 'photo-only', p: 'ding', t: '不良拍张照就行，别让写作文', f: ['needs'], d: ['empathy'], at: [0.62, 0.92], v: 'now' },
      { id: 'no-blame', p: 'op', t: '查到问题，先别急着扣钱', f: ['experience', 'role'], d: ['empathy'], at: [0.72, 0.4],
        q: '扫得越细，扣得越准，那谁还肯扫？' },
      { id: 'fifteen-years', p: 'meng', t: '记录留十五年，主机厂写在合同里的', f: ['needs'], d: ['reliability', 'assurance'], at: [0.72, 0.92], v: 'now' },
      { id: 'no-paper', p: 'meng', t: '首检、巡检的纸单全部取消', f: ['needs'], at: [0.5, 0.6], v: 'later', why: '两家客户还要看纸，等他们点头。' },
    ] },

    { title: '别两套系统来回倒', color: 'teal', notes: [
      { id: 'enter-once', p: 'luo', t: '一个数据只录一次，MES 和 ERP 自己同步', f: ['experience', 'needs'], d: ['reliability'], at: [0.9, 0.62], v: 'now',
        said: [['wu', '一张入库单我录两遍', '录第二遍的时候就开始错。']] },
      { id: 'api-docs', p: 'luo', t: 'API 文档给全，别搞黑盒', f: ['experience', 'promise'], d: ['assurance'], at: [0.7, 0.92], v: 'now' },
      { id: 'clean-bom', p: 'he', t: 'BOM 乱得很，先清再上', f: ['experience'], d: ['reliability'], at: [0.86, 0.45], v: 'now' },
      { id: 'bom-by-whom', p: 'lin', t: '我们默认 BOM 由苇川自己清，对吗？', f: ['role'], at: [0.9, 0.5],
        q: '何曼：“我们清？”邵总：“这个……会后再说。”' },
      { id: 'six-years', p: 'shao', t: '六年的历史数据，一条不落导进来', f: ['needs'], d: ['reliability'], at: [0.5, 0.2], v: 'alternative',
        why: '前四年的料号换过两次编码，导进来也对不上。' },
      { id: 'our-database', p: 'luo', t: '数据库放我们机房，我随时能查', f: ['experience', 'role'], d: ['assurance'], at: [0.72, 0.9], v: 'now' },
      { id: 'replace-erp', p: 'shao', t: '要不干脆把 ERP 也换了？', f: ['word-of-mouth'], at: [0.3, 0.08], v: 'decline', why: '财务刚过完审计，换 ERP 是另一个项目、另一笔钱。' },
      { id: 'one-account', p: 'luo', t: '一个账号登所有系统，SSO', f: ['needs'], d: ['empathy'] },
      { id: 'erp-upgrade', p: 'luo', t: '哪天 ERP 升级，接口别断', f: ['experience'], d: ['reliability'] },
    ] },

    { title: '网断了，生产不能停', color: 'rose', notes: [
      { id: 'offline', p: 'ding', t: '断网照样能报工，来网了自己补传', f: ['experience', 'needs'], d: ['reliability'], at: [0.91, 0.62], v: 'now',
        said: [
          ['wu', '东头没信号，PDA 扫的不能丢', '去年你们那个条码，一百多条说没就没。'],
          ['han', '停一小时就是四万块'],
        ] },
      { id: 'one-second', p: 'op', t: '扫完一秒内得有反应，不然我会再扫一遍', f: ['needs', 'experience'], d: ['responsiveness'], at: [0.83, 0.86], v: 'now' },
      { id: 'always-on', p: 'shao', t: '全年不能停', f: ['promise', 'needs'], d: ['reliability'], at: [0.7, 0.1], v: 'alternative', why: '百分之百谁也做不到，写进合同就是骗人。' },
      { id: 'three-am', p: 'ding', t: '半夜三点坏了，谁接电话？', f: ['experience', 'needs'], d: ['responsiveness'], at: [0.87, 0.5], v: 'now', q: '白天有人不算本事。',
        said: [['luo', '夜里别又只有我一个', '去年那次是我自己爬起来修的。']] },
      { id: 'restore-drill', p: 'luo', t: '天天异地备份，而且恢复一次给我看', f: ['experience'], d: ['assurance', 'reliability'], at: [0.75, 0.9], v: 'now' },
      { id: 'not-at-eight', p: 'han', t: '更新别挑早上八点', f: ['experience'], d: ['empathy'], at: [0.54, 0.98], v: 'now' },
      { id: 'tough-tablet', p: 'han', t: '平板要防油、耐摔，掉地上别碎', f: ['needs', 'price'], d: ['tangibles'], at: [0.6, 0.8], v: 'now' },
      { id: 'usb', p: 'luo', d: ['assurance'], t: '现场电脑 USB 口全封', at: [0.3, 0.94] },
    ] },

    { title: '老板手机上看得懂', color: 'yellow', notes: [
      { id: 'one-page', p: 'shao', t: '手机上一屏看完：产量、良率、交期', f: ['needs'], d: ['tangibles'], at: [0.8, 0.86], v: 'now' },
      { id: 'true-oee', p: 'shao', t: 'OEE 要真的，别做得好看给我看', f: ['experience'], d: ['reliability', 'assurance'], at: [0.7, 0.5], v: 'now' },
      { id: 'same-oee', p: 'meng', t: 'OEE 先统一口径，现在三个部门三个数', f: ['experience', 'needs'], d: ['reliability'], at: [0.76, 0.72], v: 'now' },
      { id: 'push-me', p: 'shao', t: '有异常，马上推到我手机', f: ['needs'], d: ['responsiveness'] },
      { id: 'push-less', p: 'he', t: '别什么都推，一天八十条没人看', f: ['experience'], d: ['empathy'], at: [0.5, 0.88] },
      { id: 'own-reports', p: 'qin', t: '报表自己能拖，不用次次求 IT', f: ['needs', 'word-of-mouth'], d: ['empathy'], at: [0.58, 0.4], v: 'alternative', why: '自助报表工具另收费，一年十二万，用的人就两个。' },
      { id: 'carbon', p: 'shao', t: '客户要碳排放数据，能不能顺带出？', f: ['needs', 'promise'], at: [0.36, 0.28], v: 'later', why: '电表没装到机台，现在只能估，估的客户不认。' },
      { id: 'english', p: 'meng', t: '给外资客户的报告要英文版', f: ['needs'], d: ['empathy'] },
    ] },

    { title: '说好的上线，别一拖再拖', color: 'grey', notes: [
      { id: 'first-june', p: 'shao', t: '六月一号一车间上线，不许拖', f: ['promise', 'needs'], d: ['reliability'], at: [0.92, 0.55], v: 'now' },
      { id: 'not-in-season', p: 'han', t: '六月赶空调单，挪到七月行不行', f: ['experience', 'needs'], d: ['empathy'], at: [0.76, 0.6], q: '你们上线三天，我补货补三周。' },
      { id: 'same-team', p: 'luo', t: '售前那几位，别签完就换人', f: ['experience', 'promise'], d: ['assurance'], at: [0.7, 0.76], v: 'now',
        said: [['shao', '上一家合同一签，人全换了']] },
      { id: 'train-before-shift', p: 'ding', t: '培训放班前二十分钟，别占休息日', f: ['needs', 'role'], d: ['empathy'], at: [0.66, 0.92], v: 'now' },
      { id: 'short-videos', p: 'op', t: '拍成小视频，忘了能翻', f: ['needs'], d: ['tangibles', 'assurance'], at: [0.5, 0.95], v: 'now' },
      { id: 'the-cap', p: 'qin', t: '一百八十六万封顶，要变更先报价', f: ['price', 'experience'], d: ['reliability'], at: [0.9, 0.8], v: 'now',
        said: [['shao', '别一边做一边加钱']] },
      { id: 'our-process', p: 'shao', t: '我们流程特殊，系统得按我们的来', f: ['role'], d: ['empathy'], at: [0.6, 0.3], v: 'alternative', why: '四十一条里有三十三条标准功能就能做。' },
      { id: 'stay-standard', p: 'luo', t: '能用标准的就别二开，将来升级要命', f: ['experience'], d: ['assurance'], at: [0.7, 0.86], v: 'now' },
      { id: 'key-users', p: 'gao', t: '我们默认 UAT 期间每天有两位关键用户', f: ['role', 'promise'], d: ['reliability'], at: [0.8, 0.46] },
      { id: 'second-year', p: 'qin', t: '第二年维护费多少，现在就说', f: ['price'], d: ['assurance'], at: [0.64, 0.96], v: 'now' },
    ] },
  ],

  loose: [
    { id: 'break-room', p: 'op', d: ['tangibles'], t: '休息室的 WiFi 顺便也修一下' },
    { id: 'toilet', p: null, t: '以后上厕所是不是也要扫码？', f: ['role'], q: '别笑，我认真问的。' },
    { id: 'neighbours', p: 'shao', t: '隔壁厂上了半年就扔那儿了，咱别那样', f: ['word-of-mouth'], d: ['assurance'] },
    { id: 'slow-scanner', p: 'wu', t: '扫码枪要快，慢了急死人', f: ['experience'], d: ['responsiveness', 'tangibles'] },
    { id: 'not-twice', p: 'he', d: ['reliability'], t: '同样的数别录两遍' },
    { id: 'ask-a-model', p: 'shao', t: '接个大模型，问一句就出报表', f: ['word-of-mouth'], at: [0.22, 0.2], v: 'decline', why: '数据先准了再说。现在问什么都答得出，就是不知道对不对。' },
    { id: 'checks-too', p: 'ding', t: '设备点检也搬到平板上吧，反正都拿着了', f: ['experience'], d: ['responsiveness'], at: [0.5, 0.84], late: true },
    { id: 'learn-the-change', p: 'he', t: '换模时间各报各的，能不能让系统自己学', f: ['experience'], late: true },
    { id: 'second-shop', p: 'shao', t: '一车间行，那二车间八月就上', f: ['experience', 'needs'], d: ['reliability'], at: [0.72, 0.38], late: true },
  ],

  replies
}
