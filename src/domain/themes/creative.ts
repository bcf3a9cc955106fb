import { wordTheme } from './wordTheme.ts'

/** What is expected of those who invent and make things to be seen: agencies and design firms. */
export const creativeThemes = [
  wordTheme(
    'style',
    `brand, branding, brand identity, logo, visual, visual identity, style, style guide, colour palette,
    color palette, font, typography, look and feel, modern look, beautiful, ugly, elegant, aesthetic, illustration,
    corporate design, icon, premium feel, consistent look, tone of voice, classy, minimalist, mood board,
    old-fashioned, eye-catching, stylish, graphic, pretty`,
    `品牌、品牌形象、标志、视觉、风格、配色、色彩、字体、排版、美观、好看、颜值、高级感、大气、审美、时尚、简约、
    调性、外观、设计感、质感、插画、图标、视觉规范、品牌感、土气、丑、辨识度、统一风格、视觉冲击、美感、精美`
  ),
  wordTheme(
    'copy',
    `copywriting, content, wording, headline, slogan, story, storytelling, article, blog, video content, editorial,
    key message, tagline, readable, grammar, press release, photography, photo shoot, product video,
    text on the website, writing style, caption text, brochure, catchy, white paper, seo text, ad copy, video script`,
    `文案、内容、标题、标语、口号、故事、文章、脚本、广告语、公众号、推文、软文、宣传册、稿件、稿子、拍摄、摄影、
    视频、短视频、卖点、核心信息、图文内容、讲故事、语气、措辞、朗朗上口、文字、新闻稿、采访、剪辑、内容质量、影片`
  ),
  wordTheme(
    'ideas',
    `idea, creative, creativity, concept, original idea, innovative, innovation, inspiration, bold, boring, unique,
    surprise us, brainstorm, stand out, out of the box, different from competitors, pitch, vision, cliche, copycat,
    new perspective, wow, imagination, trendsetting, unusual, big idea, prototype, novel, fresh ideas,
    try something new`,
    `创意、点子、想法、概念、创新、灵感、新颖、独特、与众不同、脑洞、惊喜、惊艳、抄袭、原创、大胆、有新意、提案、
    头脑风暴、老套、千篇一律、亮点、想象力、差异化、眼前一亮、前瞻、脱颖而出、套路、突破、奇思妙想、雷同、试验、比稿`
  ),
  wordTheme(
    'campaign',
    `campaign, advertising, advertisement, ad, marketing, target group, target audience, click rate, impressions,
    roi, return on investment, social media, influencer, seo, sales growth, media plan, media spend, market share,
    viral, market research, public relations, tv spot, launch event, billboard, customer acquisition,
    measurable results, exhibition, brand awareness, conversion rate, sales leads, website traffic,
    number of followers, hashtag, google`,
    `广告、营销、推广、投放、活动策划、目标客户、目标受众、目标人群、受众、曝光、曝光量、转化、转化率、点击率、流量、
    引流、获客、投资回报、销量、业绩、社交媒体、自媒体、网红、直播、带货、媒体、涨粉、市场调研、公关、种草、展会、
    行销、贴文、粉丝专页、投放效果、成效`
  ),
  wordTheme(
    'revisions',
    `revision, change request, changes included, feedback round, draft, first draft, approval, approve, sign-off,
    proposal, alternative design, variant, rework, iteration, redo, rounds of changes, late change,
    several designs, free changes, unlimited changes, review round, correction loop, comment on drafts,
    scope creep, modify, amendment, change order, preview, mock-up, mockup, wireframe, redesign`,
    `修改、改稿、返工、变更、需求变更、初稿、草稿、定稿、样稿、方案、备选方案、多个方案、审批、审核、确认稿、
    反复修改、修改次数、免费修改、几轮、改来改去、调整、迭代稿、草图、原型、效果图、打样、样品、重做、出稿、改版、
    意见修改、设计稿`
  ),
  wordTheme(
    'files',
    `source file, file format, pdf, vector, high resolution, psd, figma, print-ready, print file, handover,
    hand over, ownership, copyright, usage rights, licence, license, intellectual property, asset, asset library,
    archive, image rights, editable file, deliverable, cmyk, open files, layered file, stock photo,
    exclusive rights, trademark, fonts included, proof print, print quality, original file`,
    `源文件、文件格式、矢量、矢量图、高清、分层、印刷、印刷稿、移交、交接、交付物、版权、著作权、使用权、授权、
    知识产权、素材、素材库、图库、归档、成品、源图、可编辑、商标、侵权、肖像权、分辨率、存档、文件命名、交付文件、
    专利`
  )
] as const
