/** The words that nearly any English sentence has one of. */
export const COMMON_WORDS =
  'a an the and or but so if then than that this these those there here it i me my mine we us our you your he him his she her they them their who which what when where why how ' +
  'am is are was were be been being do does did done have has had will would shall should can could may might must not no never yes yeah yep nope ok okay oh hm hmm mm um uh right sure fine good great bad just only also too very really quite such much many more most some any all each every both few ' +
  'in on at to for of from by with without about into over under up down out off as again back now soon still yet already always today tomorrow because while until before after ' +
  'please thanks thank sorry hello hi hey bye goodbye morning afternoon evening understood absolutely certainly definitely sir madam noted agreed correct perfect welcome ' +
  'get go come make let take give know think want need look see say tell ask keep try feel help call check send fix wait order number name time day';

/** The three hundred characters that service replies are mostly written with, counted in our own corpus. */
export const COMMON_CHARACTERS =
  '您我的不一了是这没个有就上给说们到来在天下人那着好先点要话儿都得还看子里去再也家三打过么十电别回对能把用时行事可出前请后分跟小单号退头手多心两今会他接' +
  '吧哪问机车理明发大以水二谢自换门收听工面定让口报意找想完信几开老当保吗起等成四日呢样件次谁钱讲走年位什边管全系记费现带五送快晚台百钟真道司气写条方少已' +
  '周亲啊放证户款实赔直同歉重之半拿关见月新经便六己进做字本动查咱通住生师包办张间呀清为卡长法客感你解路往八算贵楼块数服于敬第表交安提主地内录由白告补班装' +
  '急期午怎早留傅修从转原箱公停啥票排份她七中眼照叫和错最线按正复身情合诉万账哦知候句店只站漏跑处干签底认部抱结拍该厂此货常哈孩掉务付任才统九反差空误平员';
