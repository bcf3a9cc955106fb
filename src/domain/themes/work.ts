import { wordTheme } from './wordTheme.ts'

/** How a project is agreed on, led and staffed. */
export const workThemes = [
  wordTheme(
    'contract',
    `contract, scope, agreement, clause, terms and conditions, statement of work, out of scope,
    included in the price, fixed price, small print, fine print, termination, notice period, penalty, liability,
    non-disclosure, nda, requirements document, clear scope, obligations, renewal, warranty clause, service level,
    negotiation, tender, addendum, acceptance criteria, what is included, lock-in period, framework agreement,
    sign the contract`,
    `合同、合约、协议、条款、范围、工作范围、服务范围、需求文档、霸王条款、违约、违约金、解约、终止、续约、签约、
    签字、补充协议、保密协议、责任划分、权责、边界、招标、投标、谈判、验收标准、责任范围、约定、白纸黑字、包含哪些、
    免责`
  ),
  wordTheme(
    'planning',
    `project manager, project management, project plan, plan, planning, roles, clear responsibilities,
    who does what, risk, risk management, priority, prioritise, prioritize, agile, sprint, kick-off, kickoff,
    task list, resource, decision, decision maker, coordination, coordinate, stakeholder, work package, dependency,
    overtime, gantt, phase, well organised, well organized, steering committee`,
    `项目经理、项目管理、计划、项目计划、规划、分工、职责、责任人、负责人、风险、风险管控、优先级、敏捷、冲刺、
    启动会、任务、资源、决策、拍板、协调、阶段、统筹、里程计划、干系人、项目进展、跟进、落实、把控、立项、加班、
    专案、专案经理`
  ),
  wordTheme(
    'team',
    `team, expertise, expert, experienced, experience in our industry, skill, skilled, professional, competent,
    competence, qualification, certified, senior people, junior, consultant, specialist, know-how, staff turnover,
    same people, dedicated team, stable team, industry knowledge, domain knowledge, talent, capable, amateur,
    knowledgeable, best practice, case study, portfolio of work, account manager, senior designer, our industry,
    our business`,
    `团队、专业、专业性、专家、经验、行业经验、资深、技能、能力、水平、资质、证书、顾问、专业知识、懂行、懂业务、
    人员稳定、换人、新手、外行、业余、专职、专属团队、骨干、人员流动、实力、成功案例、案例、人才、外包、实习生、
    设计师、工程师`
  ),
  wordTheme(
    'law',
    `law, legal, compliance, comply, regulation, regulatory, iso, certification, certificate, audit, auditor,
    lawyer, licence to operate, policy, labour law, tax law, government, authority, permit, industry standard,
    data retention, consumer rights, code of conduct, inspection, norm, ce mark, anti-corruption, bribery,
    legislation`,
    `法律、法规、合规、监管、政策、规定、规范、国标、国家标准、行业标准、认证、许可、许可证、资格证、稽核、律师、
    法务、政府、执法、消费者权益、等保、检验、牌照、备案、广告法、劳动法、合法、违法、违规、反腐、审批手续、法遵`
  )
] as const
