import type { Localised } from '../../base/lang.ts';

/**
 * Word classes that the phrases of every case may name in angle brackets: wordings of one idea, separated by spaces in
 * Chinese and by commas in English, with `(a|b)` for either. English words stand for all their forms. A case adds its
 * own words under `words`.
 */
export const SHARED_WORDS: Readonly<Record<string, Localised>> = {
  // People
  colleague: {
    zh: `同事 同仁 我们的人 我们这边的人 我们有人 我们有个人 派人 派个人 派一个人 叫人 找人 安排人 让人 有人 有个人 我亲自 我自己 个小伙子 一位同事 附近的人 人手`,
    en: `colleague, (one|some) of (us|ours|our people|our own|our lads|our guys|our team), (someone|somebody|a man|a lad|a driver|a person) (from|of|on|at|in|nearby|near|local|here|else|), one of my (team|people|colleagues), (our|my) (people|man|lad|guy|rep), somebody, someone, somebody of ours, a person nearby, local rep, i will (go|drive|come|bring|fetch) myself, teammate, workmate, have a (man|person|lad)`,
  },
  carrier: {
    zh: `跑腿 闪送 快递 专车 司机 骑手 顺丰 货拉拉 网约车 出租车 打车 同城急送 急送 专人 开车`,
    en: `courier, driver, taxi, cab, bike, motorbike, motorcycle, van, messenger, dispatch rider, rider, runner, express delivery, same day delivery, uber`,
  },
  'your-people': {
    zh: `你那边 你这边 你厂里 贵厂 贵方 贵公司 贵司 你单位 你那儿 你们 你的人 你的同事 你同事 厂里 厂方 客户方 你安排 你派 你出 你找 你自己的 你自家 甲方`,
    en: `your (side|end|team|people|staff|own|colleague|colleagues|guys|lads|men|plant|site|place|company|employees|operatives|crew|folk|folks), (one|some|any) of (you|yours|your), (someone|somebody|anyone|anybody) (at|from|on|of|in) (your|the plant|the site|the factory|yours), a (colleague|member|person) (of|from|on) (yours|your), you or (a|one)`,
  },
  crew: {
    zh: `师傅 师傅们 班组 安装队 工人 工友 队伍 安装工 技师 他们 四个人 几个人 那几位 几位 小伙子`,
    en: `crew, fitter, team, lads, men, engineer, technician, installer, guys, workers, the four, all four, boys, them, they, our people`,
  },
  'gate-staff': {
    zh: `门岗 门卫 保安 安保 门房 岗亭 传达室 值班室 保卫科 保卫处 门禁`,
    en: `security, guard, guards, gate, gatehouse, gatekeeper, gate staff, reception, front desk, security desk, the man on the gate`,
  },
  'that-person': {
    zh: `他 这个人 那个人 那位 这位 这人 那人 人家 当事人 员工 谁的 谁 相关人员 责任人 人员 任何人 哪个人 哪一个`,
    en: `him, her, he, she, they, them, someone, somebody, anyone, anybody, person, people, employee, staff, member of staff, staff member, individual, colleague, everyone involved, that one, (who|whoever) (said|did) (that|it|this)`,
  },

  // Moving and fetching
  bring: {
    zh: `(送|拿|取|带|捎|递|寄|运|开车送|转)(过来|过去|来|去|到|上来|上去|上|给你|进来) (去|来|回去|跑去|赶去|开车去)(取|拿|接) 取了 拿了 取上 送一趟 跑一趟 捎来 捎到 捎 闪送 快递 急送 (给|帮)你(送|捎|拿|取) 送证 取证 送达`,
    en: `bring, fetch, collect, pick up, pick (it|them|the|those|all|these) up, drive, run, rush, drop, drop off, deliver, courier, carry, get (it|them|those|the), bike over, ride over, grab, dispatch, take (it|them|the|those|these), (hand|drive|bring|run|bike|send|ship) (it|them|those) (over|across|round), collection, retrieve, ferry, shuttle, on (its|their|the) way`,
  },
  'send-people': {
    zh: `派 调 叫 换 安排 请 找 抽 抽调 调派 调配 增派 加派 调过来 派过来 换成 改派 支援`,
    en: `send, bring in, get, call in, dispatch, put, arrange, have, transfer, assign, divert, redirect, pull, come, drive over, be with you, could reach, reach you, swap, switch, change, exchange, replace, substitute, rustle up, line up`,
  },
  'come-again': {
    zh: `再(来|送|跑|去|派|安排|装|上门|过来|约|进) 重新(来|送|派|安排|上门|装|排|约) 送(过来|来|到|货|上门) 来(一趟|送|装) 上门 跑一趟 过来 (安排|派)(送|车|人|师傅) 补送 补装 二次配送 再战`,
    en: `come, come back, be back, try again, try it again, deliver, redeliver, return, go again, another (go|try|attempt|run|shot), have another, turn up, start again, do it, be there, be with you, send (it|them|the) (again|back|out), bring (it|the chiller|the machine) back, second attempt, pick it up again, start over, start afresh, out again`,
  },
  reschedule: {
    zh: `改约 改期 改天 改日 改个(时间|日子|天) 另约 另(外|行)(约|找|挑)(时间|日子|一天|个时间) 重约 重新(约|预约|排|安排|定) 换个(时间|日子) 换一天 推迟 延期 延后 顺延 往后(推|拖|挪|延) (拖|推|挪|延|改|等|放|顺延)(到|成)(明|后|下|周|改|别) 下次再(来|送|装) 约到(明|后|下|周) 另约时间 改时间 改约到 约个别的`,
    en: `reschedule, rebook, rearrange, postpone, redelivery, redeliver, put (it|this|you|things|delivery|the delivery|the job|) (off|back), putting (it|this|you|things|delivery|) (off|back), push (it|this|you|) back, (another|different|new|later|other|fresh) (day|date|time|slot|appointment|booking), book you (in|for), down for another, (leave|move|delay|hold|push|put|shift) (it|this|that|things|everything|) (until|till|to|for) (tomorrow|monday|tuesday|wednesday|thursday|friday|next|another|the morning), new date`,
  },
  tomorrow: {
    zh: `明天 明早 明日 明儿 明个 后天 下周 明晚 次日 第二天 明后天 改天 隔天 下星期`,
    en: `tomorrow, next (day|week|morning), in the morning, day after, first thing, monday, tuesday, wednesday, thursday, friday, another day, the morning`,
  },

  // Checking
  verify: {
    zh: `核对 核验 核实身份 验证 验一下 验 比对 对一下 对一遍 对一对 对着 确认身份 辨认 认人 看一眼 看一下 查验 核一下 核一遍 核 审核 认证 识别 查看 过目 看证 对证`,
    en: `check, verify, verification, confirm, compare, look at, look over, identify, match, inspect, approve, vet, who they are, authenticate, examine, prove, recognise, recognize`,
  },
  video: {
    zh: `视频 连线 镜头 摄像头 屏幕 远程 线上 在线 手机上 人脸 刷脸 直播 微信 网上 平板`,
    en: `video, facetime, zoom, whatsapp, webcam, camera, on screen, phone screen, remote, remotely, live link, live feed, skype, teams call, smartphone`,
  },
  photo: {
    zh: `照片 拍照 拍张 拍个 拍下来 拍了 拍一下 拍一张 拍过去 拍给 相片 扫描件 扫描 图片 正反面 电子版 电子证 电子身份证`,
    en: `photo, picture, pic, photograph, scan, copy, copies, image, snap, screenshot, shot of, digital (id|copy|copies|version), photocopy`,
  },
  'id-card': {
    zh: `身份证 身份证件 证件 驾照 驾驶证 工作证 上岗证 身份信息 (四|几|这|那)(张|个|本)证 把证 的证 带证 拿证 取证 送证 有证 证(送|拿|取|捎|带|寄) 证给 持证 证都 原件`,
    en: `id, ids, id card, identity card, identity document, card, licence, license, passport, papers, paperwork, document, identification, photo id, proof of identity, identity, credentials`,
  },
  records: {
    zh: `记录 登记 登记本 登记簿 登记册 登记表 台账 底档 存档 备案 档案 底册 留底 (留|有|存)(着|了|过|个|的|)底 来访信息 入场信息 录过 老底 底子`,
    en: `record, log, logbook, (visitor|visitors|sign in|gate) (book|list|sheet), entry, entries, on file, register, signed in, signed them in, registered, logged in`,
  },
  'look-up': {
    zh: `翻 查 调 找 留 存 借用 沿用 对一下 认 用 清 还在 应该有 还有`,
    en: `look, check, dig, find, pull, search, use, go through, accept, still have, turn up, get out, trace, rely on, go by`,
  },
  earlier: {
    zh: `上次 上回 以前 之前 先前 早前 来过 进过 去过 过去 前两次 前两回 前几次 当时 旧的 老的 往次 历史 三月 六月 春天 登记过 录过 老登记 旧登记 上一次`,
    en: `last time, last visit, earlier, previous, previously, back in, existing, old, in march, from march, in june, from june, march, june, spring, summer, other visits, both times`,
  },
  escort: {
    zh: `陪同 陪着 陪他们 陪师傅 陪一下 领着 领他们 领进 领师傅 带他们 带师傅 带进 带着 跟着 全程 接一下 接应 接他们 接师傅 担保 作保 签字放 带路 领路 监护`,
    en: `escort, chaperone, accompany, walk (them|the crew|the lads|the men|the fitters|in|round|through), go (in|round) with, stay with, stay by, vouch, meet (them|the crew|the lads|the men), sign them in, sign for them, take responsibility, be responsible, see them in, supervise, sponsor, bring them in, take them in, take (the crew|the lads|the men) in, shadow, walk with, keep an eye on them`,
  },
  'visitor-pass': {
    zh: `临时证 临时通行 临时出入 访客证 访客 通行证 出入证 来宾证 临时卡 访客卡 来访登记`,
    en: `(visitor|visitors|temporary|day|guest|one day) (pass|passes|badge|badges|permit|permits|card|cards), (as|sign in as) (visitor|visitors|guests|a guest)`,
  },

  // Handing over
  'lifting-gear': {
    zh: `叉车 吊车 铲车 拖车 地牛 液压车 吊机 推车`,
    en: `forklift, fork lift, pallet truck, crane, hoist, trolley, lift truck, telehandler, pump truck, dolly`,
  },
  unload: {
    zh: `卸 卸货 卸下 卸下来 交接 交货 交给 移交 放下 放门口 搁门口`,
    en: `unload, offload, hand (it|the|them|everything) over, hand over, handover, drop it, leave it, lift (it|the) off, set (it|the) down, take (it|the) off the (lorry|truck|van)`,
  },
  'to-the-door': {
    zh: `门口 门外 大门 厂门 门边 大门口 大门外`,
    en: `gate, barrier, outside, door, entrance, kerb, curb, doorstep, forecourt, roadside`,
  },
  'get-inside': {
    zh: `(拉|叉|运|弄|推|接|拖|搬|挪|送|抬|放|开|吊|卸|转)进(去|来|厂|车间|场|门) 先进(去|厂|场|门) 往里(拉|运|送|叉|推)`,
    en: `take (it|the chiller|the machine|the unit|the kit) (in|inside|from there|through), wheel (it|the chiller|the machine|the unit|) (in|inside), bring (it|the chiller|the machine|the unit) (in|inside), move (it|the chiller|the machine|the unit) (in|inside), get (it|the chiller|the machine|the unit) (in|inside), pull it in, (roll|drive|haul|carry|lift|forklift) (it|the chiller|the machine|the unit) in, go (in|inside) first, in on its own, ahead of the (crew|men|lads|fitters)`,
  },

  // Money
  credit: {
    zh: `抵扣 抵用券 抵扣券 代金券 优惠券 补偿券 购物券 消费券 话费券 抵用金 代金 礼品卡 补偿金 红包`,
    en: `a credit, service credit, credit note, credit (of|on|you|onto|to), pound credit, voucher, gift card, goodwill payment, goodwill gesture, gesture of goodwill, money off, coupon, rebate, token`,
  },
  'take-off': {
    zh: `减 扣掉 扣 抵 抵掉 减掉 少收 便宜 优惠 补 返 返还 退 给你记 打折 折扣 让利`,
    en: `(knock|take|come|taken|knocked) (it|that|this|something|a bit|) off, (pound|pounds|quid|euros|dollars|hundred|something|that|amount|sum|money) off, off (your|the) next, off (your|the) (bill|invoice|service), deduct, deduction, credit, credited, reduce, reduction, discount, put (towards|against), added to, goes (on|onto), put on, against`,
  },
  bill: {
    zh: `账单 账上 服务费 维保费 维护费 保养费 下次费用 下一期 下期 下次的 下一次 下个月 费用里 钱里 发票`,
    en: `bill, invoice, (onto|to|on) your account, next payment, next service, service charge, service fee, statement, balance, what you owe, next visit`,
  },
  waive: {
    zh: `免 免掉 免了 免去 全免 免单 减免 免收 不收 不收钱 不收你 不用你出 不要你出 不让你出 不用你掏 不让你掏 不要你掏 不用付 不用给 不要钱 不算钱 一分不收 一分钱不收 一分钱不要 一分钱都不 白送 免费 我们出 我们掏 我们承担 我们来出 公司出 公司承担 我们包 算我们的 不用你承担`,
    en: `waive, waiver, (drop|scrap|wipe|cancel|lift|remove|forget) the, free, free of charge, no charge, on us, on the house, for nothing, for free, write off, wipe off, not (charge|bill|charged|billed|be charged|be billed|be paying|pay|have to pay|be paying), (taken|take|come|knocked|knock) off, our treat, at no (cost|charge|extra cost), without charge, nothing to pay, nothing for, cover the, absorb the, we will (cover|pay|absorb|bear), not cost you, refund the, off the bill, pay nothing, not a penny`,
  },
  'job-charge': {
    zh: `运费 运输费 送货费 安装费 上门费 出车费 人工费 工时费 配送费 安装的钱 运输的钱 运输和安装 送货和安装 这趟的费用 这趟的钱 这次的费用 这趟费用 这次上门 这一趟 跑这趟`,
    en: `(delivery|fitting|installation|install|callout|call out|transport|shipping|carriage|labour|labor|visit|job|today|fitter|attendance) (charge|charges|fee|fees|cost|costs|bill), delivery, fitting, installation, callout, call out, transport, carriage, shipping, (this|today|the) (job|visit), charge for (today|this|the), cost of (today|this|the)`,
  },
  compensate: {
    zh: `赔 赔偿 赔付 补偿 补给 包赔 照赔 理赔 报销 买单 兜底 承担 补上 弥补 全包 负责到底 认赔`,
    en: `compensate, compensation, reimburse, reimbursement, cover, make good, pay, refund, foot the bill, pick up the (bill|tab|cost|cheque), bear the, make up for, damages, money back, payout`,
  },
  loss: {
    zh: `损失 误工 误工费 停线 停产 停工 停机 窝工 亏损 亏的 亏了 白等 耽误的 耽搁的 工时 误的工 停摆`,
    en: `loss, losses, (lost|wasted|idle|missed) (time|hour|hours|shift|afternoon|day|production|output|line|money|wages|earnings|crew), downtime, stoppage, standstill, (what|whatever|everything|all|hours|time|hour|money) you (lost|have lost), line (standing|being|was|is) (idle|still|down), out of pocket, standing (idle|around)`,
  },
  'all-of-it': {
    zh: `全 全部 都 所有 全额 统统 通通 一分不少 多少 一切 整个 全都`,
    en: `all, every, everything, whole, full, entire, whatever, in full, each, any, total, the lot, to the penny`,
  },
  'a-year': {
    zh: `一年 一整年 全年 整年 明年 十二个月 12个月 年度 年费 今年`,
    en: `year, twelve months, 12 months, annual, yearly`,
  },
  'service-plan': {
    zh: `维保 维保费 保养 保养费 维护费 维修费 服务费 维护 年费 保修费`,
    en: `service, servicing, maintenance, service contract, service charge, service fee, upkeep, contract, service plan, cover plan`,
  },
  refund: {
    zh: `退款 退钱 退还 退给 退回 全款退 退全款 原路退 退费 返款`,
    en: `refund, money back, give back, pay back, reimburse, return your money, chargeback`,
  },
  exchange: {
    zh: `换货 换新 换一台 换一个 换一件 换个新的 更换 调换 补发 重发`,
    en: `exchange, replacement, replace, swap, new one, another one, send a new, reship, resend`,
  },
  discount: {
    zh: `折扣 打折 优惠 便宜点 让利 降价 特价 减价 九折 八折`,
    en: `discount, money off, per cent off, reduction, reduced price, cheaper, special price, price cut`,
  },

  // Staff
  manager: {
    zh: `经理 区域经理 那位经理 那个经理 这位经理`,
    en: `(the|that|this|your|a|regional|area|district|said|any) manager, regional manager, area manager`,
  },
  dismiss: {
    zh: `撤换 撤职 撤掉 撤了 撤下来 撤下 撤走 开除 开了 辞退 辞掉 解雇 解聘 炒掉 炒了 炒鱿鱼 革职 免职 停职 下课 走人 走不走人 卷铺盖 滚蛋 下岗 下台 调走 调岗 调离 调开 换掉 换下来 换下去 换走 换不换 拿下 拿掉 处分 处罚 惩处 惩罚 严惩 记过 问责 追责 罚他 让位 丢饭碗 丢工作 离职 打发走 请走 裁掉 除名 降职 换了他 动他 不再负责 不会再干 不让他干 干不下去 不用他 卸任 该不该换 该不该撤 要不要换 撤 换人 怎么处理 怎么罚 怎么处罚`,
    en: `sack, fire, dismiss, dismissal, let go, let (him|her|them|anyone|anybody|someone|somebody|people) go, discipline, disciplinary action, suspend, suspension, demote, demotion, get rid of, kick out, boot out, (lose|loses|losing|lost|keep|keeps|keeping) (his|her|their|the|a) (job|post|position|jobs), out of (a|the|his|her|their) (job|post), moved (on|away|elsewhere), step down, stand down, stood down, (given|get|gets|got|give) the (push|boot|sack|chop), show (him|her|them) the door, (off|from) (your|the|this) (account|job|case|site|area|patch), struck off, punish, punishment, penalise, penalize, hand (him|her|them) his notice, see the back of, no longer (work|working|handle|handling|your|employed), stay in (the|his|her|their) (job|post), (his|her|their|manager|someone|somebody|anyone|anybody|person) job, future of`,
  },
  'put-elsewhere': {
    zh: `换 撤 调 挪`,
    en: `remove, removal, replace, replacement, reassign, take off, move`,
  },
  'new-contact': {
    zh: `换个人 换人 换一个人 换一位 换别人 换个经理 换一个经理 换经理 换位经理 新的区域经理 新经理 另一位经理 另派一位经理 别的经理 换个对接 换对接 换个负责 换个新 别人来对接 别人跟你`,
    en: `(new|different|another|other) (manager|regional manager|area manager|account manager|contact|person), (someone|somebody|anyone|anybody) (else|different|new) (on|for|to|in charge|running|looking|handling|dealing), replacement manager, change of (manager|contact), who looks after you`,
  },

  // Promises
  promise: {
    zh: `我保证 保证 担保 承诺 发誓 打包票 打保票 包在我身上 包我身上 放心 一定 肯定 绝对 百分之百 百分百 我说了算 没问题 马上 立马 立刻 这就 交给我 我做主 我说话算话 军令状 说到做到 铁定 妥妥的 我答应 答应你 行 我给你 我们给你 给你 我让他 我把 我来 公司给你 我们把 你等着 我会 我们会`,
    en: `i will, we will, i am going to, we are going to, i shall, we shall, guarantee, promise, my (word|absolute word), rest assured, assure you, definitely, certainly, absolutely, consider, no question, without (fail|question|doubt), make sure, make certain, leave (it|that|him|her) (to|with) me, for sure, swear, sorted, no problem, (he|she|they|it|you|manager) will, agreed, fine, of course, happy to, by (monday|tomorrow|friday|tonight), you have got it, you are getting`,
  },
  guarantee: {
    zh: `保证 担保 承诺 打包票 打保票 包票 许诺 发誓 军令状 立字据 拍胸脯 保证书 承诺书`,
    en: `guarantee, promise, assurance, pledge, undertaking, swear, my word, assure, vow, commit, commitment`,
  },
  'in-writing': {
    zh: `书面 白纸黑字 保证书 承诺书 盖章 盖公章 写下来 落在纸上 字据 签字 签 写个 写份 写一份 写张 写清楚 文字 红头文件`,
    en: `in writing, written, signed, sign, on paper, letter, headed paper, letterhead, black and white, piece of paper, paper, put my name, in ink`,
  },
  never: {
    zh: `绝不 绝对不 决不 永远不 永不 再也不 再不会 不会再 不会有 不再 不能再 一次都不 一次也不 下不为例 没有下次 没有下回 没有下一次 没有第四次 绝没有 绝对没有 杜绝 零失误 百分之百不 百分百不 保证不 绝无`,
    en: `never, not ever, no more, last time, not be repeated, not happen again, will not happen, not be another, not be a fourth, not be a next, free of errors, no repeat, nothing will, nothing ever, no more of this, nothing like this`,
  },
  'happen-again': {
    zh: `发生 出现 再犯 犯 出错 出问题 出岔子 出事 出差错 这种事 这样的事 这类事 第四次 第四回 下一次 下次 下回 同样的 再有 再出 犯错 重演 这事`,
    en: `happen, again, repeat, repeated, go wrong, fourth time, fourth, next time, occur, recur, see this`,
  },

  // Writing down
  message: {
    zh: `短信 邮件 微信 邮箱 电邮 信息 手机上 书面 文字 文字版 书面确认 书面说明 写成 整理成 消息 文档 发你 发给你 发到你`,
    en: `email, e mail, text, message, sms, whatsapp, inbox, in writing, written, write to you, drop you a (line|note|message), on paper, black and white, mail you`,
  },
  agreed: {
    zh: `说好的 说定 说好 谈好 谈妥 谈定 商定 定好 定下 约定 讲好 敲定 达成 几条 要点 刚才说的 刚才定的 今天说的 今天定的 刚说的 咱们说的 以上内容 这些 小结 纪要 纪录 总结 的内容 答应你的 留底 留个底`,
    en: `agreed, settled, arranged, (we|i) (said|discussed|decided|talked about|went through|covered|promised|have said), everything, all of (it|this|that), what we, the points, summary, summarise, summarize, list of, it all, recap, outline, arrangement, agreement, the details, the plan, the steps, all this, all that, this call, our call`,
  },

  // What one does
  /** Takes words on to others and promises nothing: every case with `grants` has it. */
  relay: {
    zh: `登记 记录 记下 记上 记在 记好 上报 反映 转告 转达 转给 报给 报上去 递上去 汇报 请示 申请 传达 争取 核实 调查 查清 查实 审批 审核 审 拍板 是否 能不能 可不可以 要不要 该不该 看看能 商量 问问 问一下 建议 提议 列明细 列个 明细 材料 结果`,
    en: `ask, request, pass on, pass it, pass that, pass this, log, note, noted, report, put (it|that|this) to, take (it|this|that) up, raise, forward, look into, investigate, investigation, review, whether, see (if|whether|what), check (if|whether), apply, escalate, record, write down, put down, put in for, recommend, suggest, decide, decided, decision, depends, findings, list of, recommended, tell (my|our|the), speak to, talk to, up to (hr|my|the), hear`,
  },
  escalate: {
    zh: `上报 升级 报给主管 报给领导 请示 转给主管 向上反映 提交上级`,
    en: `escalate, pass up, take up with, refer to my (supervisor|manager), raise with, send up the line`,
  },
  'call-back': {
    zh: `回电 回电话 回个电话 打给你 给你打电话 给你电话 再联系你 联系你 回复你`,
    en: `call you, call back, ring you, ring back, phone you, phone back, be in touch, get back to you, callback`,
  },
  'apology-in-writing': {
    zh: `书面道歉 道歉信 致歉函 致歉信 书面致歉`,
    en: `written apology, letter of apology, apology letter, apologise in writing, apologize in writing, apology in writing`,
  },
};
