import type { CountedUnit } from '../../data/vocabulary/vocabulary.js';
import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';

const plural = pluralIn('ar');
const FRACTION = { quarter: 'الربع', third: 'الثلث', half: 'النصف', 'two-thirds': 'الثلثين', 'three-quarters': 'ثلاثة أرباع' };
const RELATION = { 'more-than': 'أكثر من', 'less-than': 'أقل من', about: 'نحو', nearly: 'ما يقارب', exactly: '' };

/** Units of count, as they follow "وحدة العد"; other units stay as the source names them. */
const UNITS: Readonly<Record<CountedUnit, string>> = {
  households: 'الأسرة المعيشية', families: 'العائلة', cases: 'الحالة', movements: 'حركة التنقل', 'border crossings': 'عبور الحدود', incidents: 'الواقعة', events: 'الحدث',
};

/** Arabic. Awaiting a native reader: written from published usage, not yet checked. */
export const ar: Words = {
  lang: 'ar',
  measures: {
    killed: 'قتلى', died: 'متوفون', injured: 'جرحى', missing: 'مفقودون', 'presumed-dead': 'يُفترض أنهم لقوا حتفهم',
    'dead-or-missing': 'قتلى أو مفقودون', casualties: 'ضحايا (قتلى وجرحى)', detained: 'محتجزون',
    displaced: 'نازحون', returnees: 'عائدون', refugees: 'لاجئون', 'asylum-seekers': 'طالبو لجوء',
    displacements: 'حركات نزوح', returned: 'عادوا',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'عشرات', dozens: 'عشرات', scores: 'عشرات', hundreds: 'مئات', thousands: 'آلاف', 'tens-of-thousands': 'عشرات الآلاف',
    'hundreds-of-thousands': 'مئات الآلاف', millions: 'ملايين',
  },
  share: ({ relation, fraction, vast }) => (vast ? 'الغالبية العظمى' : `${RELATION[relation]} ${FRACTION[fraction]}`.trim()),
  comma: '، ',
  among: (group, measure) => `حصة «${group}» من «${measure}»`,
  missing: { 'not-reported': 'لم يُعلن أي عدد', 'said-without-number': 'ذُكر دون عدد' },

  about: (n) => `نحو ${n}`,
  atLeast: (n) => `ما لا يقل عن ${n}`,
  moreThan: (n) => `أكثر من ${n}`,
  atMost: (n) => `ما لا يزيد على ${n}`,
  fewerThan: (n) => `أقل من ${n}`,
  nearly: (n) => `ما يقارب ${n}`,
  between: (low, high) => `بين ${low} و${high}`,
  interval(kind, level) {
    const at = level ? ` عند مستوى ${level}` : '، ولم يُذكر مستواه';
    switch (kind) {
      case 'confidence': return `مجال الثقة${at}`;
      case 'credible': return `مجال المصداقية${at}`;
      case 'prediction': return `مجال التنبؤ${at}`;
      case 'quantiles': return `${level ?? ''} من نتائج النموذج`.trim();
      case 'reports': return 'أدنى وأعلى حصيلة معلنة';
      case 'estimates': return 'التقدير الأدنى والأعلى';
      default: return 'مدى لم يُذكر معنى طرفيه';
    }
  },

  asOf: (date) => `حتى ${date}`,
  asOfSince: (date, since) => `حتى ${date}، منذ ${since}`,
  counting: (since) => `العد منذ ${since}`,
  since: (date) => `منذ ${date}، ولم تُذكر النهاية`,
  until: (date) => `إلى غاية ${date}، ولم تُذكر البداية`,
  during: (from, to) => `من ${from} إلى ${to}`,
  on: (date) => `في ${date}`,
  within: (date) => `خلال ${date}`,
  dateNotStated: 'التاريخ غير مذكور',

  source: (name) => `المصدر: ${name}`,
  sourceNotStated: 'المصدر غير مذكور',
  relayed: (origin, relays) => `${origin}، عبر ${relays}`,
  roles: { party: 'طرف في النزاع', ministry: 'وزارة', UN: 'الأمم المتحدة', NGO: 'منظمة غير حكومية', academic: 'دراسة أكاديمية', media: 'وسيلة إعلام' },
  method: (text) => `الطريقة: ${text}`,
  certainty: (text) => `درجة التثبت: ${text}`,
  countedIn: (unit) => `وحدة العد: ${Object.hasOwn(UNITS, unit) ? UNITS[unit as CountedUnit] : unit}`,
  published: (date) => `نُشر في ${date}`,
  statuses: {
    'carried-forward': 'كُرر العدد السابق دون إعلان جديد', extrapolated: 'مستنتج حسابيا وغير معدود', restart: 'يبدأ العد من جديد هنا ولا يشمل ما سبق',
    'late-registration': 'يشمل وفيات أيام سابقة سُجلت متأخرة', correction: 'صححه المصدر',
    reclassification: 'أعيد التصنيف', 'method-change': 'تغيرت طريقة العد من هنا', 'moved-again': 'الأشخاص أنفسهم ينتقلون مرة أخرى',
  },
  quote: (text) => `«${text}»`,
  placeNotStated: 'غير مذكور',
  endNotStated: { from: 'مكان المغادرة غير مذكور', to: 'مكان الوصول غير مذكور' },
  movement: (from, to) => [from ? `من ${from}` : 'مكان المغادرة غير مذكور', to ? `إلى ${to}` : 'مكان الوصول غير مذكور'].join(from && to ? ' ' : '، '),
  step: (n) => `المرحلة ${n}`,
  measureNotStated: 'لم يُذكر ما الذي جرى عدّه',

  labelled: (label, text) => `${label}: ${text}`,
  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `تختلف هذه الأعداد في ${aspects}. وهي معروضة جنبا إلى جنب دون جمعها.`,
  aspects: {
    measure: 'ما جرى عدّه', unit: 'وحدة العد', population: 'الفئة المعدودة', place: 'المكان', source: 'المصدر',
    period: 'التاريخ أو الفترة', method: 'الطريقة', certainty: 'درجة التثبت', revision: 'النسخة',
  },
  overlap: 'قد يُحسب بعض الأشخاص في أكثر من عدد واحد هنا، ولذلك لا يجوز جمع هذه الأعداد.',
  separatePanels: (because) => `لا تشترك هذه الأعداد في مقياس واحد، والسبب: ${because}. لا تقارن الأطوال بين مقياس وآخر.`,
  reasons: {
    nature: 'تعدّ أمورا مختلفة', measure: 'تعدّ أمورا مختلفة', part: 'أحد الأعداد جزء من آخر',
    unit: 'وحدات العد مختلفة', cumulative: 'بعضها حصيلة تراكمية وبعضها عدد فترة واحدة', restart: 'بدأ العد من جديد',
  },
  enlarged: 'مكبّر بمقياس خاص به',
  former: (figure, published) => `العدد السابق: ${figure}، ${published}`,
  difference: (higher, lower, above, below) => `عدد ${higher} أعلى من عدد ${lower} بنسبة ${above}، وعدد ${lower} أدنى من عدد ${higher} بنسبة ${below}.`,
  differenceOfInterval: (of, meaning, against, low, high) => `${of} (${meaning}): من ${low} إلى ${high} مقارنة بعدد ${against}.`,
  above: (percent) => `${percent} فوقه`,
  below: (percent) => `${percent} تحته`,
  lessThan: (percent) => `أقل من ${percent}`,
  equal: 'العددان متساويان.',
  aboutEqual: 'العددان متقاربان.',
  noDifferenceFromZero: 'لم يُحسب أي فرق، لأن أحد العددين صفر.',
  noDifference: (aspects) => (aspects ? `لم يُحسب أي فرق، لأن هذه الأعداد تختلف في ${aspects}.` : 'لم يُحسب أي فرق، لأن أحد العددين ليس قيمة محددة.'),
  legend: {
    open: 'الطرف المتلاشي مفتوح: هذا العدد على الأقل، ولم يُذكر حد أعلى.',
    soft: 'الجزء المخطط هو ما يتركه العدد مفتوحا.',
    blur: 'طرف ضبابي: عدد تقريبي.',
    haze: 'شريط باهت: لم يُذكر سوى حجم تقريبي.',
    range: 'الشريط دون نقطة مدى لم يُذكر فيه عدد مرجح.',
    best: 'النقطة على الشريط هي العدد المرجح بين أدنى وأعلى، ومعناهما مذكور بجانبه.',
    interval: 'النقطة هي التقدير، والخط مجاله.',
    others: 'النقطة هي التقدير، والخط الرفيع والخط السميك مجالان له، ومعنى كل منهما مكتوب بجانبه.',
    gradient: 'النقطة هي التقدير، ويخف اللون نحو طرفي مجاله.',
    dots: 'كل نقطة احتمال واحد من 20 أن يقع العدد هناك، وفق نموذج المصدر.',
    unverified: 'شريط مفرّغ: مسجل وغير متحقق منه.',
    former: 'الخطوط المتقطعة هي ما أعلنه المصدر من قبل.',
    presumed: 'الخطوط المائلة: مفترض وغير مؤكد.',
    share: 'ذُكرت الحصة بالكلمات، ولم تُذكر نسبة مئوية.',
    unknown: 'الخط المتقطع حركة لم يُذكر حجمها، ولا معنى لعرضه.',
    whisker: 'الخط ذو الطرفين مجال، والعلامة عليه هي التقدير.',
    area: 'الظل على امتداد الخط هو مجال كل عدد عليه.',
    carried: 'الخط المتقطع يكرر العدد السابق دون إعلان جديد.',
    extrapolated: 'الخط المنقط مستنتج حسابيا وغير معدود.',
    version: 'العلامات المفرّغة هي الأعداد كما نُشرت أول مرة.',
    counted: 'الشريط بلا سهم أناس أُحصوا في تاريخ معين بحسب المكان الذي جاؤوا منه.',
    within: 'الخط داخل الشريط هو العدد المرجح بين حد أدنى وحد أعلى.',
    returned: 'نقاط: يسميها المصدر عودة.',
    stayed: 'شريط شاحب يصل بين إحصاءين لمكان واحد. لم يُذكر من الذين بقوا.',
    rest: 'الإطار المتقطع هو ما يبقى من الإحصاء خارج التحركات المعروضة. لم يذكره أحد.',
    step: 'الدرجة المتقطعة تسجيل متأخر أو تصحيح، وليست وفيات ذلك اليوم.',
  },
  shareScale: { none: 'لا أحد', half: 'النصف', all: () => 'الكل' },
  remainder: 'الباقون، والعدد غير مذكور',
  wholeFrom: (from) => `من ${from}، في المجموع`,
  whole: 'في المجموع',
  stepsOverlap: 'تتوالى المراحل وقد ينزح فيها الأشخاص أنفسهم مرة أخرى، ولذلك لا تُجمع أعدادها.',
  flow: {
    from: 'من', to: 'إلى', cameFrom: 'جاؤوا من', countedIn: 'أُحصوا في',
    other: (_n, formatted, total) => `تحركات أصغر، عددها ${formatted}${total ? `، ومجموعها ${total}` : '، غير مجموعة'}`,
    otherPlaces: 'سائر الأماكن',
    showMore: 'عرض تحركات أكثر', showFewer: 'عرض تحركات أقل',
    rest: 'غير محصيين في ما عداه',
    restOf: (place, figure) => `محسوب هنا: من الذين أُحصوا في ${place}، لا يظهر ${figure} في أي من التحركات المعروضة.`,
    within: (place) => `داخل ${place}`,
    net: (figure, from, to) => `الصافي، محسوب هنا: انتقل من ${from} إلى ${to} ${figure} أكثر ممن عادوا في الاتجاه الآخر.`,
    countsAndMoves: 'أناس أُحصوا في تاريخ معين وأناس انتقلوا خلال فترة، مرسومون بمقياس واحد. لا يُجمع بينهم أبدا.',
    walk: 'رسم بياني. تنتقل مفاتيح الأسهم من مكان إلى تحركاته، ومع التحرك إلى المكان التالي؛ ومفتاح Escape للخروج.',
    walkPlace: (place, into, out) => `${place}: التحركات الواصلة: ${into}؛ التحركات المغادرة: ${out}.`,
    stayed: (place) => `أُحصوا في ${place} قبل ذلك وبعده. لم يُذكر من الذين بقوا.`,
  },

  timeline: {
    series: (name, count, from, to) => `${name}: ${count}، من ${from} إلى ${to}.`,
    first: (figure, date) => `الأول: ${figure}، ${date}.`,
    latest: (figure, date) => `الأحدث: ${figure}، ${date}.`,
    open: (n, formatted) => plural(n, {
      one: 'يوم واحد بين الأول والأحدث ليس له عدد هنا وتُرك فارغا.', two: 'يومان بين الأول والأحدث ليس لهما عدد هنا وتُركا فارغين.',
      few: `${formatted} أيام بين الأول والأحدث ليس لها عدد هنا وتُركت فارغة.`, many: `${formatted} يوما بين الأول والأحدث ليس لها عدد هنا وتُركت فارغة.`,
      other: `${formatted} يوم بين الأول والأحدث ليس لها عدد هنا وتُركت فارغة.`,
    }),
    runningTotal: 'حصيلة تراكمية',
    periodCounts: 'أعداد فترات منفردة',
    asFirstPublished: 'كما نُشر أول مرة',
    asLaterCounted: 'كما حُسب لاحقا',
    fell: 'أدنى مما سبق، ولم يُذكر السبب',
    moreSeries: (formatted) => `سلاسل أكثر مما يمكن تمييزه، وهي في الجدول فقط: ${formatted}.`,
    moreBreaks: (formatted) => `انقطاعات أكثر مما يمكن سرده، وهي في الجدول فقط: ${formatted}.`,
    events: 'أحداث وانقطاعات',
    outside: 'خارج المدة المعروضة',
    unlikePeriods: 'الفترات غير متساوية في الطول، فلا تقارن ارتفاعاتها.',
    undated: (_n, formatted) => `أعداد دون تاريخ أو دون قيمة، يوردها الجدول: ${formatted}.`,
  },

  map: {
    loading: 'يجري تحميل الخريطة.',
    schematic: 'وُزعت الأماكن على شكل حلقة دون مواقعها الحقيقية، فلا يدل هذا الرسم على مواقعها ولا على المسافات بينها.',
    bands: 'تصل الأشرطة بين مكان المغادرة ومكان الوصول، ولا تبيّن الطرق المسلوكة.',
    counted: 'خط عرضي عند نهاية الشريط: أشخاص جرى عدّهم هناك في تاريخ معين.',
    arrived: 'سهم: أشخاص انتقلوا إلى هناك.',
    unplaced: (names) => `أماكن أسفل الخريطة لأن مواقعها لم تُذكر: ${names}.`,
    more: (_n, formatted) => `حركات أخرى لم تُرسم، وهي في الجدول: ${formatted}.`,
  },

  matrix: {
    label: 'أماكن المغادرة وأماكن الوصول',
    read: 'كل صف مكان غادره الناس، وكل عمود مكان وصلوا إليه.',
    scale: (n) => `تبدأ كل الأشرطة من الصفر، والخط الرفيع في كل خانة يمثل ${n}.`,
    empty: 'الخانة الفارغة: لا يوجد هنا أي عدد لهذين المكانين، وهذا لا يعني الصفر.',
    gap: 'حيث تقول الخانة إنه لا عدد، فقد ذُكر المكانان ولم يُذكر العدد.',
    zero: (n) => `أما ${n} فعدد معلن.`,
    dotted: 'الإطار المنقط: حركة داخل المكان نفسه.',
    note: (n) => `ملاحظة ${n}`,
    stock: 'أعداد في وقت بعينه',
    flow: 'حركات خلال مدة',
    dates: 'عدد الموجودين في وقت بعينه ليس عدد من تنقلوا خلال مدة',
    more: (origins, destinations, pairs) => `ما لا يتسع له هذا الجدول ويرد في جدول كل الأعداد فقط: أماكن المغادرة ${origins}، أماكن الوصول ${destinations}، الأزواج ${pairs}.`,
    counts: 'أعداد لا تذكر مكان مغادرة ولا مكان وصول:',
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'كل علامة تمثل شخصا واحدا.' : `عدد الأشخاص الذي تمثله كل علامة: ${formatted}، مع التقريب إلى أقرب علامة.`),
    part: 'العلامة الصغيرة أقل من نصف علامة.',
    likely: 'العلامة الباهتة ضمن العدد المذكور، لكنها غير مؤكدة أو غير متحقق منها.',
    possible: 'العلامة المفرغة غير معدودة: يترك العدد هذا الأمر مفتوحا.',
  },

  file: {
    dataset: (name, date) => (date ? `البيانات: ${name}، ${date}.` : `البيانات: ${name}.`),
    where: (conditions, kept, of) => `قُرئت هنا الصفوف التي تستوفي هذا الشرط فقط: ${conditions} (${kept} من ${of}).`,
    latest: (date, of) => (date
      ? `قُرئت هنا أعداد أحدث تاريخ فقط، وهو ${date} (عدد التواريخ في الملف: ${of}).`
      : `قُرئ هنا أحدث عدد فقط من كل إحصاء (عدد التواريخ في الملف: ${of}).`),
    added: (by) => (by ? `جُمعت الأعداد هنا، مجموع لكل: ${by}.` : 'جُمعت الأعداد هنا.'),
    keys: {
      year: 'سنة', month: 'شهر', day: 'يوم', place: 'مكان', group: 'فئة معدودة', side: 'طرف', source: 'مصدر', measure: 'ما جرى عدّه', certainty: 'درجة تثبت',
    },
    sum: (what, n, formatted) => (what === 'events'
      ? plural(n, { one: 'عدد من حدث واحد', two: 'مجموع حدثين', few: `مجموع ${formatted} أحداث`, many: `مجموع ${formatted} حدثا`, other: `مجموع ${formatted} حدث` })
      : plural(n, { one: 'عدد من صف واحد', two: 'مجموع صفين', few: `مجموع ${formatted} صفوف`, many: `مجموع ${formatted} صفا`, other: `مجموع ${formatted} صف` })),
    sumOf: (what, reported, of) => `مجموع ما يذكر عددا من ${what === 'events' ? 'الأحداث' : 'الصفوف'}: ${reported} من أصل ${of}`,
    places: (formatted) => `عدد الأماكن المجموعة: ${formatted}`,
    ends: 'الطرف الأدنى للمجموع هو مجموع الحدود الدنيا، وطرفه الأعلى مجموع الحدود العليا: وهما حدان خارجيان، وليسا مجالا للمجموع.',
    loading: (name) => `يجري تحميل الأعداد من ${name}.`,
    reading: (percent) => `تجري قراءة الأعداد: ${percent}.`,
    retrying: 'لم ترد أي إجابة. تجري المحاولة مرة أخرى.',
    retry: 'إعادة المحاولة',
    failed: 'تعذر تحميل الأعداد. ولا يدل ذلك على مقدارها.',
    stale: (time) => `حُمّلت هذه الأعداد في ${time}. وتعذر تحميلها من جديد، فقد توجد أعداد أحدث.`,
  },

  showTable: 'عرض الجدول',
  moreRows: (formatted) => `عرض المزيد من الصفوف (بقي ${formatted})`,
  table: {
    unit: 'وحدة العد', published: 'تاريخ النشر', status: 'ملاحظة على العد', revision: 'النسخة',
    what: 'ما جرى عدّه', figure: 'العدد', source: 'المصدر', period: 'التاريخ أو الفترة', group: 'الفئة', place: 'المكان', from: 'من', to: 'إلى',
    step: 'المرحلة', method: 'الطريقة', certainty: 'درجة التثبت', note: 'ملاحظة', quote: 'بكلمات المصدر', interval: 'المجال', role: 'نوع المصدر',
  },
  figures: (_n, formatted) => `عدد الأرقام ${formatted}`,
  figureCount: (_n, formatted) => `عدد الأرقام: ${formatted}. يورد الجدول كلا منها مع مصدره.`,
  problemHeading: (_n, formatted) => `ملاحظات على البيانات: ${formatted}`,
  problemMark: '؟',
  where: (row, field) => [row && `الصف ${row}`, field && `«${field}»`].filter(Boolean).join('، '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'لم يُرسم في هذا الرسم.',
};
