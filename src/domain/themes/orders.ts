import { wordTheme } from './wordTheme.ts'

/** From the order to what happens long after it. */
export const orderThemes = [
  wordTheme(
    'delivery',
    `delivery, shipping, ship, courier, parcel, logistics, freight, tracking number, track my order, dispatch,
    same-day delivery, next-day delivery, free shipping, doorstep, pickup point, postage, postman, carrier,
    shipment, delivery address, lost parcel, customs clearance, warehouse, delivery slot, locker, left outside,
    express delivery`,
    `快递、物流、配送、送货、发货、包邮、运费、快递员、送货上门、次日达、当日达、物流信息、查物流、收货、签收、驿站、
    自提、快递柜、派送、派件、运输、邮费、顺丰、丢件、到货、送达、仓库、配送费、配送员、包裹、收件、寄件、宅配、
    超商取货`
  ),
  wordTheme(
    'deadlines',
    `deadline, on time, late, delay, schedule, timetable, timeline, punctual, overdue, due date, ahead of time,
    lead time, turnaround, launch date, go live, milestone, time frame, behind schedule, postpone, finish early,
    rush, urgent, last minute, turnaround time, date promised, keep the date, on schedule, miss the date,
    slipping deadlines, in time`,
    `截止、截止日期、准时、按时、按期、延期、延误、拖延、逾期、进度、工期、时间表、交付时间、上线时间、里程碑、如期、
    拖期、赶工、提前完成、加急、紧急、排期、周期、时限、守时、交期、期限、迟到、误期、时间节点、档期`
  ),
  wordTheme(
    'returns',
    `refund, return, money back, exchange item, return policy, send back, cancel order, cancellation, wrong item,
    replacement, no questions asked, return label, return shipping, change my mind, partial refund, refund time,
    return window, cancel any time, unsatisfied return, restocking fee, get my money back, cancellation fee, swap`,
    `退货、退款、退换、退换货、换货、七天无理由、无理由退货、退费、退钱、退回、退单、取消订单、退货运费、运费险、秒退、
    发错货、换新、退订、退货流程、退款到账、退改、退票、全额退款、拒收、错发、漏发、补发、退货政策`
  ),
  wordTheme(
    'warranty',
    `warranty, guarantee period, after-sales, after sales, repair, spare part, fix it free, maintenance visit,
    technician, on-site repair, service centre, service center, extended warranty, replacement part, broken,
    defect, installation, install, assembly, free repair, repair time, warranty claim, breakdown service,
    life cycle, loan device, refurbish, long-term support, engineer on site`,
    `保修、质保、售后、售后服务、维修、修理、报修、上门维修、返修、配件、零件、备件、三包、延保、保修期、质保期、
    安装、上门安装、师傅、维修点、保养、坏了、故障件、返厂、包修、检修、终身维护、以旧换新、售后点、调试、保固`
  ),
  wordTheme(
    'packaging',
    `packaging, package, box, wrap, bubble wrap, carton, gift wrap, damaged in transit, dented, crushed,
    leak in the box, unboxing, seal, sealed, padding, plastic wrap, fragile, packing, well packed, over-packaged,
    label, easy to open, tamper-proof, torn box, recyclable packaging, foam, lid, gift box`,
    `包装、外包装、包装盒、纸箱、盒子、破损、压坏、压扁、礼盒、气泡膜、泡沫、封口、密封、开箱、打包、箱子、完好无损、
    包装袋、挤压、磕碰、漏液、塑封、缓冲、易碎、胶带、袋子、包裹严实、精包装、过度包装、标签、漏了、瓶盖`
  ),
  wordTheme(
    'stock',
    `stock, in stock, out of stock, sold out, availability, available, restock, inventory, back order, backorder,
    pre-order, preorder, shortage, waiting list, wide range, selection, assortment, variety, product range, choice,
    limited edition, discontinued, substitute, supply, supplier, reserve item, full range, run out, sku,
    new arrivals`,
    `库存、缺货、有货、断货、现货、补货、售罄、预售、到货通知、无货、货源、供应、供货、供应商、品种、种类、品类、
    款式、齐全、货品、选择多、上新、新品、新款、限量、停产、替代品、备货、抢不到、产能、脱销、货架、品项`
  ),
  wordTheme(
    'description',
    `description, as described, product information, misleading, photo, picture, product photo, real photo, review,
    customer review, rating, fake, genuine, authentic, counterfeit, ingredient, product page, size chart,
    colour difference, color difference, false advertising, as advertised, exaggerate, detail page, comparison,
    as shown, looks different, honest description, original product, star rating, fake review,
    technical specification, specs`,
    `描述、详情、详情页、商品信息、图片、实物、与描述相符、描述不符、色差、正品、假货、真假、虚假宣传、夸大、夸张、
    评价、好评、差评、评论、评分、刷单、参数、规格、说明、成分、产地、买家秀、图文、实拍、如实、货不对板、原装、负评`
  )
] as const
