/**
 * Words that may stand for one another in a note without changing what it asks for; the first of a line stands for all.
 * What is only near (phone and card, cheap and simple) is not here. No word is in two lines.
 */
export const ENGLISH = `
fast quick rapid speedy swift quickly rapidly speedily swiftly
slow sluggish
big large huge
small little tiny
easy simple effortless straightforward uncomplicated
difficult hard tough
cheap inexpensive affordable economical
expensive costly pricey
price cost
fee charge
bill invoice
buy purchase
refund reimburse reimbursement
discount rebate
help assist aid assistance
customer client
shopper buyer purchaser
staff personnel employee worker
boss supervisor manager
start begin commence
finish complete conclude
stop halt cease
fix repair mend
broken defective faulty
error mistake fault
bug defect
problem issue trouble
question query
answer reply respond response
ask inquire enquire
show display
hide conceal
find locate
choose select pick
choice option
get receive obtain
provide supply
send dispatch
delivery shipment shipping
parcel package packet
box carton
shop store
phone telephone cellphone smartphone mobile
email mail e-mail
website site
photo picture image photograph
movie film
car automobile
child kid
person individual
everyone everybody
someone somebody
anyone anybody
often frequently
sometimes occasionally
immediately instantly promptly
soon shortly
currently presently
recently lately
usually normally typically generally
maybe perhaps possibly
about approximately roughly around
enough sufficient adequate
many numerous
several multiple various
additional extra further
entire whole
main primary principal
important crucial vital essential
necessary required
want wish desire
happy glad pleased
unhappy dissatisfied
annoyed irritated
worried concerned anxious
afraid scared
good great
excellent outstanding superb
terrible awful horrible
nice pleasant
friendly amiable
polite courteous
rude impolite
honest truthful sincere
obvious evident
correct accurate
wrong incorrect
exact precise
exactly precisely
sure certain
safe secure
safety security
dangerous hazardous
reliable dependable trustworthy
steady stable
strong robust sturdy
modern contemporary
clean tidy
quiet silent
loud noisy
beautiful pretty lovely attractive
comfortable comfy
useful helpful handy
flexible adaptable
private confidential
perfect flawless
strange odd weird
same identical
change alter modify
adjust adapt
improve enhance
reduce decrease lower
increase raise boost
grow expand
remove delete erase
include contain
keep retain
protect guard safeguard
prevent avoid
allow permit
forbid prohibit ban
create produce
build construct
use utilize utilise
try attempt
verify confirm
notify inform alert
talk speak
explain clarify
understand comprehend grasp
remember recall
ensure guarantee
promise pledge
schedule timetable
contract agreement
salary wage
company firm enterprise
supplier vendor
product item goods article
amount quantity
part component piece
area region
place location spot
way method manner
kind type sort
goal aim objective
result outcome
reason cause
effect impact
advantage benefit
disadvantage drawback
chance opportunity
idea concept
rule regulation
step stage
process procedure
machine device
holiday vacation
trip journey
drink beverage
exchange swap
replace substitute
queue line
late delayed
delay postpone
leave depart
connect link
separate split divide
close shut
click tap
password passcode
screen monitor
register enrol enroll
ok okay
until till
while whilst
cheque check
colour color
favourite favorite
centre center
grey gray
programme program
licence license
catalogue catalog
behaviour behavior
neighbour neighbor
labour labor
organise organize
customise customize
personalise personalize
recognise recognize
prioritise prioritize
optimise optimize
analyse analyze
fulfil fulfill
metre meter
litre liter`

export const CHINESE = `
快速 迅速 飞快
尽快 尽早 赶快 赶紧
马上 立刻 立即 立马 即刻
准时 按时 如期 按期
及时 实时 即时
便宜 实惠 低廉 廉价
价格 价钱 价位 售价
费用 花费 开销 开支
付款 支付 付钱
退款 退钱 退费
购买 选购 采购
下单 订购 下订单
优惠 折扣 打折
优惠券 折价券 代金券
客户 顾客 客人
用户 使用者
员工 职员 雇员 工作人员
老板 上司
客服 客服人员
服务员 店员 营业员
老人 长辈 老年人 长者
孩子 小孩 儿童 小朋友
父母 爸妈 家长
朋友 好友
大家 所有人 每个人 人人
自己 本人
别人 他人 其他人
希望 期望 期待 盼望
必须 务必 一定要
应该 应当 理应
可以 能够
不能 不可以 无法 没法
喜欢 喜爱
讨厌 反感
高兴 开心 愉快
生气 恼火
担心 担忧 忧虑
帮助 帮忙 协助
解决 处理
维修 修理 修复
修改 更改 改动 变更
提高 提升 改善 改进
减少 降低 缩减 削减
增加 增添 添加
删除 删掉 去掉 移除
取消 撤销 撤消
选择 挑选 选取
查看 查阅 浏览
查询 查找 搜索 检索
显示 展示 呈现
遮住 遮挡 隐藏
通知 告知 告诉
提醒 提示
咨询 询问
回复 答复 回答 回应
解释 说明 讲解
沟通 交流
联系 联络
讨论 商量 商讨
合同 协议 合约
预算 经费
计划 规划
时间表 日程 排期
进度 进展
期限 截止日期
延迟 延误 拖延 推迟 耽误
提前 事先 预先 事前
完成 做完
开始 启动 着手
质量 品质
数量 数目
产品 商品 货品 货物
东西 物品
包裹 快件
配送 送货 运送
发货 出货
盒子 箱子
纸箱 纸盒
照片 图片 相片
视频 影片
电脑 计算机
信息 消息 资讯 讯息
邮件 电邮 电子邮件
网站 网页 官网
软件 程序 应用
界面 页面 画面
按钮 按键
密码 口令
登录 登陆 登入
账户 账号
确认 核实 核对
个人信息 个人资料 个资
泄露 外泄 泄漏 外流
保护 保障
可靠 靠谱 可信
耐用 结实 牢固
方便 便捷 便利
简单 简易 简便 容易
复杂 繁琐 麻烦
清楚 清晰 明白 明确
透明 公开
详细 详尽 具体
准确 精确 精准 正确
错误 差错 失误
故障 毛病
好看 漂亮 美观 美丽
舒服 舒适
干净 整洁 清洁
安静 宁静
友好 友善 亲切
礼貌 客气
热情 热心
诚实 诚信 真诚 坦诚
真实 真正
公平 公正 公道
灵活 弹性
重要 关键 要紧
全部 所有 一切
很多 许多 大量 好多
非常 十分 特别 极其
有点 有些 稍微 略微
经常 常常 时常
总是 老是 一直
偶尔 有时候 有时
现在 目前 当前
以前 之前 先前
以后 之后 今后
最近 近来 近期
每天 天天 每日
每周 每星期 每个星期
每月 每个月
晚上 夜里 夜间
星期 礼拜
地方 地点 位置 场所
附近 周边 周围
方法 办法 方式
流程 步骤
规则 规定 规范
原因 理由 缘由
目标 目的
优点 长处 好处
缺点 短处
建议 提议
评价 评论 点评
投诉 抱怨
使用 运用 采用 利用
提供 供应
得到 获得 取得 拿到
丢失 弄丢 遗失
保存 储存 存储
等待 等候
节省 节约
允许 准许
禁止 不准 不许
避免 防止
保证 确保
承诺 许诺 答应
团队 小组
公司 企业
供应商 厂商 厂家
店铺 商店 门店 店家
工资 薪水 薪资
转账 汇款 转钱
余额 结余
免费 不收费
提款 取款 取现`
