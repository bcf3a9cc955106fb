import { wordTheme } from './wordTheme.ts'

/** What it costs, how it is paid, and what is given on top. */
export const moneyThemes = [
  wordTheme(
    'price',
    `price, pricing, cost, expensive, cheap, affordable, budget, overpriced, quote, quotation, estimate, rate card,
    value for money, worth, competitive price, price list, price increase, tariff, economical, bargain, overspend,
    cost saving, save money, hourly rate, low cost, pricey, costly, total cost, fair price`,
    `价格、价钱、价位、定价、报价、贵、便宜、划算、性价比、预算、成本、涨价、降价、物超所值、实惠、太贵、费用高、
    超预算、估价、单价、价目表、明码标价、省钱、比价、同价、低价、高价、总价、合理价格、物有所值、报价单`
  ),
  wordTheme(
    'billing',
    `invoice, bill, billing, fee, charge, hidden fee, hidden cost, surcharge, receipt, tax, vat, statement, itemised,
    itemized, breakdown of costs, travel expenses, annual fee, monthly fee, subscription, service charge,
    extra charge, overcharge, account payable, reimbursement, cost overrun, credit note, late fee, bookkeeping`,
    `发票、账单、收费、费用、手续费、服务费、隐形收费、隐藏费用、乱收费、额外收费、开票、税、税率、明细、费用明细、对账、
    报销、年费、月费、订阅费、扣费、多收、结算、收据、账目、财务、计费、押金、滞纳金、附加费`
  ),
  wordTheme(
    'payment',
    `payment, pay, checkout, credit card, debit card, paypal, alipay, wechat pay, apple pay, mobile payment, wallet,
    cash, pay in instalments, pay in installments, deposit, prepay, payment method, payment terms, pay online,
    contactless, cashier, card declined, pay by phone, one-click pay, payment failed, qr code payment,
    cash on delivery, down payment`,
    `支付、付款、结账、收银、信用卡、支付宝、微信支付、刷卡、现金、扫码支付、移动支付、钱包、分期、分期付款、预付、
    预付款、定金、尾款、付款方式、支付方式、货到付款、银行卡、支付失败、到账、收款、代付、花呗、收款码、付清、
    免密支付、行动支付、电子支付`
  ),
  wordTheme(
    'banking',
    `bank, transfer, money transfer, wire, exchange rate, currency, foreign exchange, top up, withdrawal, atm, loan,
    mortgage, interest rate, credit limit, saving account, direct debit, standing order, overdraft, iban,
    branch counter, bank teller, investment, fund, wealth, insurance policy, portfolio, lend, account balance,
    savings`,
    `银行、转账、汇款、汇率、外币、换汇、余额、充值、提现、取款、取现、存款、贷款、房贷、利息、利率、额度、储蓄、
    理财、基金、投资、柜台、柜员、网点、保险、保费、理赔、还款、透支、跨行`
  ),
  wordTheme(
    'offers',
    `discount, coupon, voucher, promotion, special offer, loyalty, loyalty programme, loyalty program, membership,
    reward, gift, freebie, free sample, cashback, vip, bonus, perk, birthday gift, free trial, member price,
    gift card, lottery, black friday, double eleven, bundle deal, rebate, promo code, regular customer, on sale,
    loyalty points, become a member, loyalty card`,
    `折扣、打折、优惠、优惠券、促销、满减、会员、会员卡、会员价、积分、赠品、礼品、小礼物、返现、红包、抽奖、特价、
    秒杀、活动价、老客户、老顾客、贵宾、生日礼物、福利、试用、免费试用、权益、等级、双十一、买一送一、礼品卡、
    代金券、返利、折价券、试吃`
  )
] as const
