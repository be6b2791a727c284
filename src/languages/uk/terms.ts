import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in Ukrainian. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'діти', women: 'жінки', men: 'чоловіки', girls: 'дівчата', boys: 'хлопці', 'women and girls': 'жінки та дівчата',
  'men and boys': 'чоловіки та хлопці', 'women and children': 'жінки та діти', adults: 'дорослі', civilians: 'цивільні особи', combatants: 'комбатанти',
  'soldiers and civilians': 'військові та цивільні особи', migrants: 'мігранти', 'medical staff': 'медичний персонал', journalists: 'журналісти',
  'civil defence staff': 'працівники цивільного захисту', 'people seeking aid': 'люди, які шукали допомоги',
  'people who starved': 'люди, які померли від голоду', 'children who starved': 'діти, які померли від голоду',
  'people of unknown status': 'люди з невідомим статусом', 'russian personnel': 'особовий склад російських військ',
  'russian prisoners of war': 'російські військовополонені', 'side a': 'сторона А', 'side b': 'сторона Б', coalition: 'коаліція', insurgent: 'повстанці',
  sectarian: 'міжконфесійне насильство', unknown: 'невідомо',
  // Kinds of conflict and of events.
  conflict: 'конфлікт', disaster: 'лихо', 'political violence': 'політичне насильство', 'civilian targeting': 'напади на цивільних осіб',
  demonstration: 'демонстрації', 'in one-sided violence': 'в односторонньому насильстві', 'in non-state conflicts': 'у недержавних конфліктах',
  'in colonial conflicts': 'у колоніальних конфліктах', 'in conflicts within states': 'у внутрішньодержавних конфліктах',
  'in conflicts between states': 'у міждержавних конфліктах', 'in civil conflicts': 'у громадянських конфліктах',
  'in civil conflicts with foreign state intervention': 'у громадянських конфліктах із втручанням іноземної держави',
  'in colonial or imperial conflicts': 'у колоніальних або імперських конфліктах', 'in all conflicts of states': 'в усіх конфліктах за участю держави',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'інші люди, які потребують міжнародного захисту',
  'venezuelans displaced abroad': 'венесуельці, переміщені за кордон', 'stateless people': 'особи без громадянства',
  'others of concern to unhcr': 'інші особи під опікою УВКБ ООН', 'recognized as refugees': 'визнані біженцями',
  'given other protection': 'отримали інший захист', rejected: 'відмовлено', 'claims closed without a decision': 'заяви, закриті без рішення',
  // Certainties, methods and places.
  verified: 'перевірено', confirmed: 'підтверджено', 'reported, not yet verified': 'повідомлено, ще не перевірено', survey: 'опитування',
  'baseline assessment': 'базова оцінка', 'site assessment': 'оцінка місць розміщення', 'gaza strip': 'сектор Гази', 'west bank': 'Західний берег річки Йордан',
  'not stated': 'не зазначено',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'Втрати іншої сторони називає сторона конфлікту.',
  'alleged belligerent:': 'Імовірна воююча сторона', 'information from:': 'Джерело відомостей',
};
