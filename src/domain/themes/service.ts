import { wordTheme } from './wordTheme.ts'

/** How people are dealt with: what SERVQUAL calls responsiveness, assurance and empathy, in workable parts. */
export const serviceThemes = [
  wordTheme(
    'support',
    `support, customer service, help desk, helpdesk, hotline, call centre, call center, live chat, chatbot, ticket,
    phone support, service desk, real person, human agent, talk to a human, first response, response time, respond,
    24/7, after hours, answer the phone, resolve, escalation, sla, on call, round the clock, weekend support,
    technical support, support team, solve my problem, troubleshooting, reply within, at night`,
    `客服、客户服务、人工客服、机器人客服、热线、工单、响应、响应时间、及时响应、响应速度、回复、秒回、技术支持、
    支持团队、在线客服、解答、答疑、咨询、全天候、二十四小时、24小时、7x24、驻场、转人工、接听、电话打不通、没人接、
    服务台、解决问题、值班、求助、呼叫中心、客服专线、半夜`
  ),
  wordTheme(
    'courtesy',
    `polite, rude, friendly, courteous, smile, attitude, impatient, welcoming, respectful, respect, greeting,
    manner, warm welcome, helpful staff, arrogant, unkind, pushy, hard sell, no pressure, make us welcome,
    shop assistant, salesperson, waiter, receptionist, well-mannered, ignored, condescending, discriminate, greet,
    uniform, cheerful, be patient, patience`,
    `态度、服务态度、礼貌、微笑、热情、耐心、不耐烦、友好、尊重、冷漠、周到、和气、亲切、客气、粗鲁、傲慢、店员、
    服务员、导购、前台、推销、强推、脸色、打招呼、态度差、态度好、骂人、敷衍、怠慢、瞧不起、营业员、管家`
  ),
  wordTheme(
    'care',
    `understand our needs, listen, empathy, care, caring, personal attention, individual attention, remember me,
    know us by name, thoughtful, considerate, put yourself in our shoes, our situation, tailored advice, one-to-one,
    personal touch, attentive, proactive advice, understand my business, best interest, feel valued, feel heard,
    relationship, think for the customer, partnership, sympathetic, customer first, take us seriously, goodwill`,
    `关心、贴心、用心、倾听、理解、懂我们、了解我们、体贴、同理心、换位思考、站在客户角度、重视、被重视、人性化、关怀、
    个性关怀、一对一、记住我、主动关心、为客户着想、客户至上、关注、体谅、真诚、真心、细心、长期伙伴、合作伙伴、
    感同身受、听取、无微不至`
  ),
  wordTheme(
    'complaints',
    `complaint, complain, apology, apologise, apologize, sorry, compensation, compensate, make up for, remedy,
    admit mistake, dispute, take responsibility, blame, excuse, goodwill gesture, follow-up call, ombudsman,
    root cause, pass the buck, handle complaint, ignored complaint, feedback form, suggestion box, unfair, upset,
    never again, make it right, own up, service failure`,
    `投诉、抱怨、道歉、赔偿、补偿、赔付、致歉、认错、推卸、推诿、踢皮球、负责到底、投诉处理、投诉渠道、意见箱、纠纷、
    争议、追责、整改、补救、举报、维权、反馈渠道、不了了之、处理结果、善后、索赔、没人管、甩锅、息事宁人、回访、
    客诉、扯皮`
  ),
  wordTheme(
    'communication',
    `communication, communicate, meeting, weekly meeting, status report, progress report, weekly report,
    keep us informed, keep me posted, transparent, update us, single point of contact, contact person, explain,
    misunderstanding, plain words, call back, regular update, email, reachable, speak up, listen in,
    conference call, stand-up, talk to us, answer emails, in writing, jargon, no surprises, face to face,
    feedback loop, status update, meeting minutes, weekly update`,
    `沟通、交流、会议、开会、例会、周会、周报、日报、会议纪要、汇报、通报、对接人、联系人、对接、联络、解释、讲清楚、
    说清楚、误解、误会、信息同步、同步进展、及时告知、透明、反馈、回电、邮件、面对面、术语、听得懂、对齐、联系不上、
    专人、会议记录、简报、单一窗口、固定窗口`
  ),
  wordTheme(
    'reminders',
    `notification, notify, reminder, remind, alert, push message, sms, text message, spam, unsubscribe, newsletter,
    email alert, do not disturb, too many messages, calendar reminder, mute, subscribe, automatic reminder,
    early warning, confirmation email, verification text, pop-up, popup, marketing calls, nuisance call, inbox`,
    `通知、提醒、推送、短信、消息、消息提醒、提示音、提前通知、预警、告警、报警、弹窗、骚扰、骚扰电话、垃圾短信、
    订阅、取消订阅、免打扰、到期提醒、自动提醒、短信通知、消息太多、广告短信、站内信、勿扰、公告、提示信息、铃声、
    消息中心`
  ),
  wordTheme(
    'training',
    `training, train, tutorial, manual, documentation, user guide, onboarding, handbook, how-to, faq,
    knowledge base, video tutorial, webinar, e-learning, coach, teach, instruction, demo, get started, hands-on,
    learning material, help page, quick start, trainer, classroom, knowledge transfer, train the trainer,
    cheat sheet, help text, training course, step by step`,
    `培训、教程、手册、文档、说明书、操作手册、使用说明、视频教程、课程、讲师、入门、教学、帮助文档、指南、指引、
    指导、手把手、演示、常见问题、知识库、培训资料、上岗、考核、学习资料、实操、讲解、新手引导、示例、案例教学、
    带教、知识转移、教育训练、训练`
  ),
  wordTheme(
    'waiting',
    `queue, wait, waiting time, long line, appointment, booking, book online, reservation, opening hours, open late,
    waiting room, take a number, check-in, check in, slot, reschedule, walk-in, peak hours, busy hours, busy line,
    no-show, closing time, open on sunday, stand in line, skip the line, held up, self-service, kiosk, open longer`,
    `排队、等待、等候、等太久、久等、预约、预订、叫号、取号、号源、营业时间、开门、关门、挂号、插队、改期、高峰期、
    时段、候诊、等位、订位、预定、自助、自助机、办理、办事、跑腿、一次办好、少跑路、下班时间、办理时间、订房`
  ),
  wordTheme(
    'trust',
    `trust, promise, keep promises, keep your word, reputation, credibility, credible, honest, honesty, lie,
    cheat, reliable partner, word of mouth, recommend, recommendation, reference client, commitment, overpromise,
    say what you do, confidence, reassured, track record, well-known, faithful, sincere, good faith, break a promise,
    peace of mind, open about risks, testimonial`,
    `信任、信赖、承诺、兑现、说到做到、信誉、口碑、诚信、诚实、守信、欺骗、骗人、忽悠、靠谱、放心、可信、推荐、名声、声誉、
    言而有信、食言、画饼、大品牌、老字号、安心、知名度、公信力、言行一致、信心、坦诚、不靠谱、过度承诺`
  )
] as const
