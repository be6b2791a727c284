import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in Arabic. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'أطفال', women: 'نساء', men: 'رجال', girls: 'فتيات', boys: 'فتيان', 'women and girls': 'نساء وفتيات', 'men and boys': 'رجال وفتيان',
  'women and children': 'نساء وأطفال', adults: 'بالغون', civilians: 'مدنيون', combatants: 'مقاتلون', 'soldiers and civilians': 'جنود ومدنيون',
  migrants: 'مهاجرون', 'medical staff': 'عاملون طبيون', journalists: 'صحفيون', 'civil defence staff': 'عاملون في الدفاع المدني',
  'people seeking aid': 'طالبو مساعدات', 'people who starved': 'أشخاص ماتوا جوعا', 'children who starved': 'أطفال ماتوا جوعا',
  'people of unknown status': 'أشخاص صفتهم غير معروفة', 'russian personnel': 'أفراد القوات الروسية', 'russian prisoners of war': 'أسرى حرب روس',
  'side a': 'الطرف الأول', 'side b': 'الطرف الثاني', coalition: 'التحالف', insurgent: 'متمردون', sectarian: 'عنف طائفي', unknown: 'غير معروف',
  // Kinds of conflict and of events.
  conflict: 'نزاع', disaster: 'كارثة', 'political violence': 'عنف سياسي', 'civilian targeting': 'استهداف المدنيين', demonstration: 'مظاهرات',
  'in one-sided violence': 'في عنف من طرف واحد', 'in non-state conflicts': 'في نزاعات بين أطراف غير حكومية', 'in colonial conflicts': 'في نزاعات استعمارية',
  'in conflicts within states': 'في نزاعات داخل الدول', 'in conflicts between states': 'في نزاعات بين الدول', 'in civil conflicts': 'في نزاعات أهلية',
  'in civil conflicts with foreign state intervention': 'في نزاعات أهلية بتدخل دولة أجنبية',
  'in colonial or imperial conflicts': 'في نزاعات استعمارية أو إمبراطورية', 'in all conflicts of states': 'في جميع النزاعات التي تشارك فيها دولة',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'أشخاص آخرون بحاجة إلى حماية دولية', 'venezuelans displaced abroad': 'فنزويليون نازحون خارج بلدهم',
  'stateless people': 'عديمو الجنسية', 'others of concern to unhcr': 'آخرون ممن تُعنى بهم المفوضية السامية لشؤون اللاجئين',
  'recognized as refugees': 'اعتُرف بهم لاجئين', 'given other protection': 'مُنحوا حماية أخرى', rejected: 'مرفوضون',
  'claims closed without a decision': 'طلبات أُغلقت دون قرار',
  // Certainties, methods and places.
  verified: 'تم التحقق منه', confirmed: 'مؤكد', 'reported, not yet verified': 'أُبلغ عنه ولم يُتحقق منه بعد', survey: 'استطلاع',
  'baseline assessment': 'تقييم أساسي', 'site assessment': 'تقييم المواقع', 'gaza strip': 'قطاع غزة', 'west bank': 'الضفة الغربية', 'not stated': 'غير مذكور',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'طرف في النزاع يعلن خسائر الطرف الآخر.', 'alleged belligerent:': 'الطرف المحارب المزعوم',
  'information from:': 'مصدر المعلومات',
};
