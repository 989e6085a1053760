/** Chinese characters that build sentences: a pair with one of them is no content of anybody's. */
export const CHINESE_FUNCTION_CHARACTERS =
  '的了着过是不没也都就还再很太我你他们这那什么怎吗呢吧啊嘛呀哦嗯哎诶在有和跟与把被给对为因以所但可能会要想让个一又谁几呗啦哈喂咱其之于而则且或若';

/** Chinese pairs that any call is full of. */
export const CHINESE_STOP_PAIRS =
  '现在 知道 已经 问题 情况 时候 觉得 事情 处理 解决 帮忙 谢谢 感谢 麻烦 客服 请问 先生 女士 需要 应该 马上 尽快 立刻 东西 公司 真正 真实 然后 刚才 刚刚 ' +
  '之前 以后 告诉 理解 明白 清楚 回复 联系 反映 感觉 意思 地方 大家 自己 起来 出来 下来 过来 好好 好处 您好 抱歉 投诉 服务 安排 负责 确实 肯定 当然 说话 电话 打电 ' +
  '今天 明天 一定 必须 还是 多少 多久 这样 那样 说说 看看 等等 直接 到底 最后 里面 上面 下面 时间 办法 相信 希望 方便 记得 听到 看到 说到 想到 收到';

/** English words that build sentences or that any call is full of. */
export const ENGLISH_STOP_WORDS =
  'a an the and or but so if then than that this these those there here it its i me my mine we us our ours you your yours he him his she her hers they them their who whom whose which what when where why how ' +
  'am is are was were be been being do does did doing done have has had having will would shall should can could may might must not no nor never ever yes yeah ok okay oh well just even only also too very really quite so such much many more most less some any all each every both few ' +
  'in on at to for of from by with without about into over under up down out off as again back now soon still yet already always today tomorrow because while until till before after during between through ' +
  'get got getting go going gone come coming came make making made let put take give given know think thought want wanted need needed like look looking see seen say said tell told ask asked keep try trying mean feel sure right good bad great fine thing things something anything nothing everything someone anyone ' +
  'please thank thanks sorry hello hi help call calling called problem issue sort sorted deal happen happened customer service company people person day time way lot bit kind one ones other another else own same first last next long else much whole sir madam mr mrs ms dear';
