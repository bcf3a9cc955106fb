import { wordTheme } from './wordTheme.ts'

/** What is expected of a program: the characteristics of ISO/IEC 25010, as people say them. */
export const softwareThemes = [
  wordTheme(
    'speed',
    `fast, slow, speed, performance, quick, lag, laggy, loading, load time, loading time, freeze, frozen, latency,
    smooth, responsive, throughput, concurrent users, scalable, scalability, peak load, bottleneck, stutter,
    sluggish, seconds to open, spinner, instant, real time, start up quickly, millisecond, efficient,
    heavy traffic, hanging screen`,
    `速度、快速、慢、卡、卡顿、加载、性能、流畅、延迟、响应慢、转圈、秒开、打开慢、启动慢、并发、高并发、吞吐、实时、
    高峰、反应慢、死机、效率、瞬间、卡死、运行速度、毫秒、加载慢、飞快、很慢、太慢、扩容、扛得住`
  ),
  wordTheme(
    'reliability',
    `uptime, downtime, outage, crash, stable, stability, reliable, unreliable, backup, back up, restore, recovery,
    disaster recovery, failover, redundancy, data loss, lose data, lost work, auto save, autosave,
    maintenance window, robust, interruption, power cut, fault tolerance, goes down, server down, keep running,
    high availability, mtbf`,
    `稳定、不稳定、稳定性、宕机、崩溃、闪退、死机重启、可靠、可靠性、可用性、备份、恢复、容灾、灾备、数据丢失、
    丢数据、中断、停机、服务器、故障、掉线、自动保存、冗余、容错、高可用、断电、不中断、挂掉、停服、异地备份、热备、
    当机、丢失`
  ),
  wordTheme(
    'correctness',
    `bug, bug-free, error, mistake, accurate, accuracy, correct, wrong result, test, testing, quality assurance, glitch,
    typo, acceptance test, error message, incorrect, inaccurate, precise, calculation, double-check, flawless,
    defect rate, regression, wrong amount, miscalculate, works as expected, verify, proofread, validation, precision`,
    `错误、出错、报错、缺陷、漏洞百出、准确、准确性、准确率、精确、精准、测试、验收、验收测试、算错、正确、误差、差错、
    错别字、校对、核对、零差错、零缺陷、纠错、回归测试、误报、结果不对、无误、校验、不准、质检、瑕疵率、排错`
  ),
  wordTheme(
    'security',
    `security, secure, privacy, private data, personal data, personal information, encrypt, encryption, hacker,
    hacked, data breach, leakage, confidential, fraud, scam, phishing, virus, firewall, permission, access control,
    two-factor, gdpr, audit trail, audit log, sell my data, third parties, vulnerability, penetration test,
    identity theft, stolen, data protection, unauthorised, unauthorized, data leak, sensitive data, keep data safe`,
    `安全、安全性、信息安全、数据安全、隐私、泄露、泄漏、加密、黑客、病毒、盗刷、诈骗、防骗、漏洞、权限、保密、机密、
    防火墙、敏感信息、个人信息、脱敏、审计、攻击、盗号、钓鱼、风控、数据保护、木马、监听、权限管理、信息泄露、
    隐私保护、被盗、资安、个资`
  ),
  wordTheme(
    'ease',
    `easy to use, simple, intuitive, user-friendly, user friendly, complicated, complex, confusing, confuse,
    fewer clicks, one click, too many steps, usability, learn, easy to learn, learning curve, self-explanatory,
    convenient, convenience, interface, cluttered, undo, shortcut, effortless, hassle, straightforward, clumsy,
    user experience, foolproof, beginner, wizard, drag and drop, at a glance, easy to understand, type less,
    less typing`,
    `易用、好用、简单、方便、便捷、操作、操作简单、直观、上手、容易上手、复杂、繁琐、麻烦、步骤太多、一键、傻瓜式、
    界面、用户体验、易学、一目了然、难用、清晰易懂、简洁、一看就会、快捷键、撤销、便利、省事、省心、学习成本、
    一步到位、体验感、使用者体验、手工录入`
  ),
  wordTheme(
    'access',
    `accessibility, accessible, disability, disabled, wheelchair, screen reader, blind, deaf, colour blind,
    color blind, colour-blind, elderly, old people, senior, large print, large font, bigger text, font size,
    contrast, subtitle, caption, sign language, barrier-free, keyboard only, braille, dyslexia, ramp,
    poor eyesight, wcag, alt text, voice control, glasses, zoom in, hearing aid, hard of hearing`,
    `无障碍、老人、老年人、老年版、长辈、长辈模式、大字、大字体、字太小、字号、色盲、色弱、视障、盲人、听障、残疾、
    残障、轮椅、读屏、屏幕阅读器、对比度、字幕、手语、语音播报、放大、适老、适老化、看不清、老花、银发、坡道、盲文、
    行动不便、长者、身障、字大`
  ),
  wordTheme(
    'search',
    `search, navigation, navigate, menu, filter, search bar, breadcrumb, hard to find, home page, homepage,
    category, site map, get lost, layout of the site, where to click, search result, keyword, browse, bookmark,
    index, tag, landing page, link, favourites, history list, directory, sitemap, find quickly, dead link,
    find things, sort by`,
    `搜索、查找、检索、导航、菜单、筛选、排序、分类、首页、主页、找不到、入口、目录、索引、关键词、搜不到、浏览、
    收藏、搜索框、搜索结果、层级、链接、跳转、书签、历史记录、查询、模糊搜索、栏目、标签页、定位功能、搜寻、官网`
  ),
  wordTheme(
    'account',
    `account, login, log in, sign in, sign up, register, registration, password, forgot password, username, profile,
    verification code, face id, fingerprint, single sign-on, sso, log out, identity check, verify identity,
    account locked, pin, passcode, delete my account, guest checkout, real-name, captcha, authenticator app,
    user role, stay logged in, reset password, change phone number, activate account`,
    `账号、账户、登录、注册、密码、忘记密码、验证码、用户名、实名、实名认证、人脸识别、指纹、单点登录、注销、登出、
    绑定、解绑、手机号、身份验证、激活、锁定、账号被封、个人资料、改密码、找回、昵称、头像、登不上、一键登录、
    多账号、登入`
  ),
  wordTheme(
    'reports',
    `report, dashboard, analytics, analysis, chart, statistics, kpi, metric, export, excel, spreadsheet,
    data visualisation, data visualization, insight, forecast, trend, data quality, big data, indicator,
    drill down, csv, business intelligence, monthly figures, benchmark, live figures, data-driven, graph`,
    `报表、报告、看板、仪表盘、分析、数据分析、统计、图表、指标、导出、可视化、洞察、预测、趋势、大数据、数据质量、
    电子表格、数据驱动、大屏、数据看板、驾驶舱、口径、月报、表格、下钻、同比、汇总、明细表、日志`
  ),
  wordTheme(
    'integration',
    `integration, integrate, interface to, api, migrate, migration, sync, synchronise, synchronize, legacy,
    existing system, old system, erp, crm, sap, connect, connector, plug-in, plugin, interoperable,
    interoperability, data transfer, third-party system, webhook, single source, middleware, open standard,
    old data, switch over, one system, double entry, data silo, data import`,
    `集成、对接系统、接口、打通、迁移、数据迁移、导入、同步、旧系统、老系统、现有系统、历史数据、第三方、插件、互通、
    互操作、切换、数据孤岛、孤岛、中台、开放平台、系统集成、联动、割接、重复录入、一体化、接入、平滑过渡、主数据、
    旧数据`
  ),
  wordTheme(
    'devices',
    `mobile, smartphone, app, tablet, ipad, iphone, android, ios, desktop, laptop, browser, chrome, safari, device,
    cross-platform, screen size, responsive design, touch screen, compatible, compatibility, portable, pc,
    hardware, printer, battery, bluetooth, app store, small screen, wearable, smart watch, old phone, windows pc,
    mobile phone, on my phone`,
    `手机、移动端、平板、电脑、苹果、安卓、鸿蒙、浏览器、兼容、兼容性、跨平台、多端、小程序、客户端、设备、屏幕、
    触屏、适配、硬件、笔记本、电池、充电、蓝牙、耳机、打印机、网页版、手机端、桌面端、机型、旧手机、续航、手表、
    行动装置、装置`
  ),
  wordTheme(
    'offline',
    `offline, network, internet, wifi, wi-fi, signal, internet connection, bandwidth, no signal, mobile data, disconnect,
    unstable network, hotspot, roaming, vpn, intranet, without internet, weak signal, reconnect, cloud, on-premise,
    on premises, private cloud, server room, 5g, fibre, local storage, router, data plan, remote access`,
    `离线、断网、网络、联网、信号、无线网、宽带、流量套餐、弱网、没信号、内网、外网、局域网、热点、漫游、云端、上云、本地部署、
    私有化、私有部署、私有云、机房、网速、断线重连、远程访问、基站、路由器、光纤、网络差、连不上`
  ),
  wordTheme(
    'flexibility',
    `flexible, flexibility, customise, customisation, configurable, configure, option, personalise, adapt,
    adaptable, modular, extend, extensible, tailor-made, bespoke, own workflow, rule engine, template, workflow,
    adjust, made to measure, no-code, low-code, our own fields, expandable, one size fits all, custom-made,
    settings page, made for us, personal preferences, personalised settings`,
    `灵活、定制、个性化、自定义、可配置、配置、设置、选项、扩展、可扩展、模块、模块化、灵活性、量身定制、二次开发、
    适应、偏好、模板、流程配置、工作流、审批流、低代码、私人定制、按需、可调、自由组合、多样化、专属、因地制宜、
    参数配置、弹性、客制、客制化`
  ),
  wordTheme(
    'upkeep',
    `maintain, maintainable, maintenance, upgrade, software update, new version, release, patch, source code,
    code quality, technical debt, refactor, roadmap, easy to maintain, deploy, deployment, hotfix, outdated,
    open source, vendor lock-in, monitoring, architecture, new feature, automatic update, operations,
    backward compatible, release note, handover to it, administrator, tech stack`,
    `维护、运维、升级、更新、新版本、版本、迭代、补丁、源代码、源码、代码、代码质量、架构、可维护、部署、上线、发布、
    监控、开源、技术债、重构、技术栈、路线图、新功能、自动更新、过时、锁定厂商、管理员、巡检、热更新、后续维护`
  ),
  wordTheme(
    'language',
    `language, translation, translate, english, chinese, mandarin, cantonese, multilingual, bilingual, localisation,
    localization, local culture, dialect, interpreter, simplified chinese, traditional chinese, time zone, date format,
    native speaker, language switch, mistranslation, foreign language, overseas, accent, spanish, unicode, japanese,
    international customers, cultural difference, foreigners`,
    `语言、翻译、英文、英语、中文、普通话、粤语、方言、双语、多语言、本地化、简体、繁体、国际化、外语、译文、口音、文化差异、
    时区、机翻、海外、外国人、语种、日语、切换语言、本土化、中英文、乱码、小语种、口译`
  )
] as const
