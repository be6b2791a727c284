import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { accusative, during, genitive, stop } from './dates.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';

const plural = pluralIn('uk');
const FIGURES = { one: 'показник', few: 'показники', many: 'показників', other: 'показника' };
const MOVEMENTS = { one: 'переміщення', few: 'переміщення', many: 'переміщень', other: 'переміщення' };

/** A bare share and "майже" take the nominative, "понад" the accusative, the other words the genitive. */
const PART = { quarter: 'чверть', third: 'третина', half: 'половина', 'two-thirds': 'дві третини', 'three-quarters': 'три чверті' };
const OVER_PART = { ...PART, third: 'третину', half: 'половину' };
const OF_PART = { quarter: 'чверті', third: 'третини', half: 'половини', 'two-thirds': 'двох третин', 'three-quarters': 'трьох чвертей' };

const UNITS: Readonly<Record<string, string>> = {
  households: 'домогосподарства', families: 'родини', cases: 'випадки', movements: 'переміщення', 'border crossings': 'перетини кордону', incidents: 'інциденти', events: 'події',
};

/** Ukrainian. Awaiting a native reader: written from published usage, not yet checked. Names stay in the case they come in. */
export const uk: Words = {
  lang: 'uk',
  measures: {
    killed: 'загиблі', died: 'померлі', injured: 'поранені', missing: 'зниклі безвісти', 'presumed-dead': 'імовірно загиблі',
    'dead-or-missing': 'загиблі або зниклі безвісти', casualties: 'втрати (загиблі та поранені)', detained: 'затримані',
    displaced: 'переміщені особи', returnees: 'особи, які повернулися', refugees: 'біженці', 'asylum-seekers': 'шукачі притулку',
    displacements: 'переміщення (випадки)', returned: 'повернулися',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'десятки', dozens: 'десятки', scores: 'десятки', hundreds: 'сотні', thousands: 'тисячі', 'tens-of-thousands': 'десятки тисяч',
    'hundreds-of-thousands': 'сотні тисяч', millions: 'мільйони',
  },
  share({ relation, fraction, vast }) {
    if (vast) return 'переважна більшість';
    switch (relation) {
      case 'more-than': return `понад ${OVER_PART[fraction]}`;
      case 'less-than': return `менше ${OF_PART[fraction]}`;
      case 'about': return `близько ${OF_PART[fraction]}`;
      case 'nearly': return `майже ${PART[fraction]}`;
      case 'exactly': return PART[fraction];
    }
  },
  comma: ', ',
  among: (group, measure) => `частка групи «${group}» у категорії «${measure}»`,
  missing: { 'not-reported': 'число не повідомлялося', 'said-without-number': 'сказано без зазначення числа' },

  about: (n) => `близько ${n}`,
  atLeast: (n) => `щонайменше ${n}`,
  moreThan: (n) => `понад ${n}`,
  atMost: (n) => `щонайбільше ${n}`,
  fewerThan: (n) => `менше ${n}`,
  nearly: (n) => `майже ${n}`,
  between: (low, high) => `від ${low} до ${high}`,
  interval(kind, level) {
    const named = (name: string) => (level ? `${level} ${name}` : `${name}, рівень не зазначено`);
    switch (kind) {
      case 'confidence': return named('довірчий інтервал');
      case 'credible': return named('баєсівський інтервал вірогідності');
      case 'prediction': return named('інтервал прогнозу');
      case 'quantiles': return level ? `${level} результатів моделі` : 'результати моделі';
      case 'reports': return 'найменше й найбільше з повідомлених чисел';
      case 'estimates': return 'нижня й верхня оцінка';
      default: return 'діапазон; що означають його межі, не зазначено';
    }
  },

  asOf: (date) => `станом на ${accusative(date)}`,
  asOfSince: (date, since) => `станом на ${accusative(date)}, від ${genitive(since)}`,
  counting: (since) => `підрахунок від ${genitive(since)}`,
  since: (date) => `від ${genitive(date)}, кінець не зазначено`,
  until: (date) => `до ${genitive(date)}, початок не зазначено`,
  during,
  on: (date) => date,
  within: (date) => `за ${accusative(date)}`,
  dateNotStated: 'дату не зазначено',

  source: (name) => `Джерело: ${name}`,
  sourceNotStated: 'джерело не зазначено',
  relayed: (origin, relays) => `${origin}, цитовано за: ${relays}`,
  roles: { party: 'сторона конфлікту', ministry: 'міністерство', UN: 'ООН', NGO: 'неурядова організація', academic: 'наукове дослідження', media: 'ЗМІ' },
  method: (text) => `метод: ${text}`,
  certainty: (text) => `ступінь підтвердження: ${text}`,
  countedIn: (unit) => `одиниця підрахунку: ${Object.hasOwn(UNITS, unit) ? UNITS[unit] : unit}`,
  published: (date) => `дата публікації: ${date}`,
  statuses: {
    'carried-forward': 'повторено попереднє число, нового повідомлення не було', extrapolated: 'отримано розрахунком, а не підрахунком',
    restart: 'підрахунок розпочато заново; те, що було раніше, до нього не входить', 'late-registration': 'включає смерті попередніх днів, зареєстровані із запізненням',
    correction: 'виправлено джерелом', reclassification: 'віднесено до іншої категорії', 'method-change': 'відтоді підрахунок ведеться іншим методом',
    'moved-again': 'ті самі люди переміщуються знову',
  },
  quote: (text) => `«${text}»`,
  placeNotStated: 'не зазначено',
  endNotStated: { from: 'місце виїзду не зазначено', to: 'місце прибуття не зазначено' },
  movement: (from, to) => `Звідки: ${from ?? 'не зазначено'}; куди: ${to ?? 'не зазначено'}`,
  step: (n) => `етап ${n}`,
  measureNotStated: 'не зазначено, що підраховано',

  labelled: (label, text) => `${label}: ${text}`,
  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `Ці дані не цілком порівнянні. Відмінності: ${aspects}. Їх показано поруч, але не підсумовано.`,
  aspects: {
    measure: 'що підраховано', unit: 'одиниця підрахунку', population: 'кого враховано', place: 'місце', source: 'джерело',
    period: 'дата або період', method: 'метод', certainty: 'ступінь підтвердження', revision: 'версія',
  },
  overlap: 'Ті самі люди можуть входити до кількох із цих чисел. Додавати їх не можна.',
  separatePanels: (because) => `Ці дані показано не в одному масштабі. Причина: ${because}. Порівнювати довжини в різних масштабах не можна.`,
  reasons: {
    nature: 'підраховано різне', measure: 'підраховано різне', part: 'одне число входить до іншого', unit: 'одиниці підрахунку різні',
    cumulative: 'накопичений підсумок — не те саме, що число за один період', restart: 'підрахунок було розпочато заново',
  },
  enlarged: 'Збільшено, у власному масштабі',
  former: (figure, published) => `Попереднє число: ${figure}, ${published}`,
  difference: (higher, lower, above, below) => `Більше: ${higher}; менше: ${lower}. Різниця: ${above} від меншого числа і ${below} від більшого.`,
  differenceOfInterval: (of, meaning, against, low, high) => `${of} (${meaning}): один край ${low}, другий ${high}. Число, з яким це порівнюється: ${against}.`,
  above: (percent) => `на ${percent} вище`,
  below: (percent) => `на ${percent} нижче`,
  lessThan: (percent) => `менше ${percent}`,
  equal: 'Ці два числа рівні.',
  aboutEqual: 'Ці два числа приблизно рівні.',
  noDifferenceFromZero: 'Різницю не розраховано, бо одне з чисел — нуль.',
  noDifference: (aspects) => (aspects
    ? `Різницю не розраховано, бо ці дані непорівнянні. Відмінності: ${aspects}.`
    : 'Різницю не розраховано, бо не для обох показників названо певне число.'),
  legend: {
    open: 'Край, що тане, відкритий: щонайменше стільки, верхню межу не названо.',
    soft: 'Заштриховано те, що число залишає відкритим; лінія на краю — названа межа.',
    blur: 'Розмитий край: число приблизне.',
    haze: 'Бліда смуга: названо лише порядок величини.',
    range: 'Смуга без крапки — діапазон, у якому найімовірніше число не названо.',
    best: 'Крапка на смузі — найімовірніше число між найменшим і найбільшим.',
    interval: 'Крапка — оцінка, лінія — її інтервал.',
    others: 'Крапка — оцінка; тонка й товста лінії — її інтервали, кожен названо словами.',
    gradient: 'Крапка — оцінка; колір блідне до країв її інтервалу.',
    dots: 'Кожна крапка — один шанс із 20, що число лежить у цьому місці, згідно з моделлю джерела; лінія — число самого джерела.',
    unverified: 'Смуга з контуром без заливки: зафіксовано, але не перевірено.',
    former: 'Пунктирні лінії — те, що джерело повідомляло раніше.',
    presumed: 'Коса штриховка: імовірно, не підтверджено.',
    share: 'Частку названо словами: суцільно зафарбовано те, що стверджується, заштриховано те, що залишається відкритим. Відсоток не називали.',
    unknown: 'Пунктирна лінія — переміщення, розмір якого не названо.',
    whisker: 'Лінія із засічками на кінцях — інтервал; знак на ній — оцінка.',
    area: 'Тінь уздовж лінії — інтервал кожного числа на ній.',
    carried: 'Пунктирна лінія або порожнистий знак повторює попереднє число; нового повідомлення не було.',
    extrapolated: 'Лінія з крапок або порожнистий знак: отримано розрахунком, а не підрахунком.',
    version: 'Порожнисті знаки — числа в тому вигляді, у якому їх уперше опубліковано.',
    counted: 'Смуга без стрілки — люди, яких враховано на певну дату, за місцем, звідки вони прибули.',
    within: 'Лінія всередині смуги — найімовірніше число між найменшим і найбільшим.',
    returned: 'Крапки: джерело називає це поверненням.',
    stayed: 'Бліда смуга з’єднує два підрахунки в одному місці. Хто саме залишився, не зазначено.',
    rest: 'Пунктирний контур — те, що в підрахунку залишається понад показані переміщення. Цього числа ніхто не називав.',
    step: 'Пунктирний уступ — пізня реєстрація або виправлення, а не смерті цього дня.',
  },
  shareScale: { none: 'ніхто', half: 'половина', all: (measure) => (measure ? `усі в категорії «${measure}»` : 'усі') },
  remainder: 'решта, число не названо',
  wholeFrom: (from) => `Звідки: ${from}; усього`,
  whole: 'усього',
  stepsOverlap: 'На наступних етапах можуть знову переміщуватися ті самі люди. Ці числа не підсумовано.',
  flow: {
    from: 'Звідки', to: 'Куди', cameFrom: 'Звідки прибули', countedIn: 'Де враховано',
    other: (n, formatted, total) => `${formatted} ${plural(n, {
      one: 'менше переміщення', few: 'менші переміщення', many: 'менших переміщень', other: 'меншого переміщення',
    })}, ${total ? `усього ${total}` : 'без підсумовування'}`,
    otherPlaces: 'усі інші',
    showMore: 'Показати більше переміщень', showFewer: 'Показати менше переміщень',
    rest: 'не враховано в переміщеннях',
    restOf: (place, figure) => `Розраховано тут. Місце підрахунку: ${place}. З урахованих людей не входять до жодного з показаних переміщень: ${figure}.`,
    within: (place) => `У межах одного місця: ${place}`,
    net: (figure, from, to) => `Розраховано тут, чистий підсумок. Звідки: ${from}; куди: ${to}. Більше, ніж у зворотному напрямку, на стільки людей: ${figure}.`,
    countsAndMoves: 'Людей, врахованих на певну дату, і людей, які перемістилися за період, показано в одному масштабі. Ці числа ніколи не підсумовуються.',
    walk: 'Діаграма. Клавіші зі стрілками ведуть від місця до його переміщень і вздовж переміщення до наступного місця; Escape — вихід.',
    walkPlace: (place, into, out) => `${place}: переміщення сюди: ${into}; переміщення звідси: ${out}.`,
    stayed: (place) => `Місце: ${place}. Людей враховано тут до і після. Хто саме залишився, не зазначено.`,
  },

  timeline: {
    series: (name, count, from, to) => stop(`${name}: ${count}, ${during(from, to)}`),
    first: (figure, date) => stop(`Перше число: ${figure}, ${date}`),
    latest: (figure, date) => stop(`Останнє число: ${figure}, ${date}`),
    open: (n, formatted) => `Між першим і останнім числом немає даних за ${formatted} ${plural(n, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}; тут залишено пропуск.`,
    runningTotal: 'накопичений підсумок',
    periodCounts: 'числа за окремі періоди',
    asFirstPublished: 'як опубліковано вперше',
    asLaterCounted: 'як підраховано згодом',
    fell: 'менше, ніж раніше; причину не названо',
    moreSeries: (formatted) => `Рядів більше, ніж можна розрізнити. Лише в таблиці: ${formatted}.`,
    moreBreaks: (formatted) => `Розривів і уступів більше, ніж можна перелічити. Лише в таблиці: ${formatted}.`,
    events: 'Події та розриви',
    outside: 'поза показаним часом',
    unlikePeriods: 'Періоди не однакові за тривалістю, тому їхні висоти не можна порівнювати.',
    undated: (n, formatted) => `Без місця на шкалі часу або без числа: ${formatted} ${plural(n, FIGURES)}; див. таблицю.`,
  },

  map: {
    loading: 'Карта завантажується.',
    schematic: 'Місця розставлено по колу, а не за їхнім справжнім положенням: схема не показує, де вони розташовані й наскільки далеко одне від одного.',
    bands: 'Смуги з’єднують місця, звідки люди виїхали й куди прибули. Шляхів руху вони не показують.',
    counted: 'Риска впоперек кінця смуги: люди, яких там враховано на певну дату.',
    arrived: 'Стрілка: люди, які туди перемістилися.',
    unplaced: (names) => `Під картою, бо положення не зазначено: ${names}.`,
    more: (n, formatted) => `На карті не показано ще ${formatted} ${plural(n, MOVEMENTS)}; див. таблицю.`,
  },

  matrix: {
    label: 'Місця виїзду та місця прибуття',
    read: 'Кожен рядок — місце, звідки люди виїхали, кожен стовпець — місце, куди вони прибули.',
    scale: (n) => `Усі смуги починаються з нуля; тонка лінія в клітинці відповідає числу ${n}.`,
    empty: 'Порожня клітинка: числа для цієї пари місць тут немає, але це не означає, що воно дорівнює нулю.',
    gap: 'Якщо в клітинці сказано, що числа немає, то про цю пару місць повідомляли без числа.',
    zero: (n) => `Значення ${n} повідомило саме джерело.`,
    dotted: 'Рамка з крапок: переміщення в межах одного місця.',
    note: (n) => `примітка ${n}`,
    stock: 'враховано на певний момент',
    flow: 'перемістилися за період',
    dates: 'люди, враховані на певний момент, — не те саме, що люди, які перемістилися за період',
    more: (origins, destinations, pairs) => `Не вміщується тут і є лише в таблиці всіх даних: місця виїзду — ${origins}, місця прибуття — ${destinations}, пари — ${pairs}.`,
    counts: 'Дані без місця виїзду та місця прибуття:',
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'Один знак — одна людина.' : `Один знак — ${formatted} ${plural(n, {
      one: 'людина', few: 'людини', many: 'людей', other: 'людини',
    })}, з округленням до найближчого знака.`),
    part: 'Маленький знак — менше ніж половина знака.',
    likely: 'Блідий знак входить до названого числа, але не є достовірним або перевіреним.',
    possible: 'Знак без заливки не входить до підрахунку: число залишає відкритим, чи є ці люди.',
  },

  file: {
    dataset: (name, date) => stop(date ? `Дані: ${name}, ${date}` : `Дані: ${name}`),
    where: (conditions, kept, of) => `Тут прочитано лише рядки, де ${conditions} (${kept} із ${of}).`,
    latest: (date, of) => (date
      ? `Тут прочитано дані лише на останню дату: ${date} (усього дат: ${of}).`
      : `Тут прочитано лише останнє число кожного підрахунку (усього дат у файлі: ${of}).`),
    added: (by) => (by ? `Числа підсумовано тут. Групування: ${by}.` : 'Числа підсумовано тут.'),
    keys: {
      year: 'рік', month: 'місяць', day: 'день', place: 'місце', group: 'кого враховано', side: 'сторона', source: 'джерело', measure: 'що підраховано',
      certainty: 'ступінь підтвердження',
    },
    sum: (what, n, formatted) => `сума за ${formatted} ${plural(n, what === 'events' ? { one: 'подією', other: 'подіями' } : { one: 'рядком', other: 'рядками' })}`,
    sumOf: (what, reported, of) => `сума лише за ${what === 'events' ? 'подіями' : 'рядками'}, де зазначено число: ${reported} із ${of}`,
    places: (formatted) => `складено місць: ${formatted}`,
    ends: 'нижній край суми складається з нижніх чисел, верхній — з верхніх: це крайні межі, а не інтервал суми.',
    loading: (name) => `Дані завантажуються, адреса: ${name}.`,
    reading: (percent) => `Читання даних: ${percent}.`,
    retrying: 'Відповіді не було. Повторна спроба.',
    retry: 'Повторити',
    failed: 'Дані не вдалося завантажити. Про самі числа це нічого не говорить.',
    stale: (time) => `Час завантаження цих даних: ${time}; повторне завантаження не вдалося, тому можуть існувати новіші.`,
  },

  showTable: 'Показати таблицю',
  moreRows: (formatted) => `Показати більше рядків (залишилося: ${formatted})`,
  table: {
    unit: 'Одиниця підрахунку', published: 'Дата публікації', status: 'Зауваження про підрахунок', revision: 'Версія',
    what: 'Що підраховано', figure: 'Число', source: 'Джерело', period: 'Дата або період', group: 'Хто', place: 'Місце', from: 'Звідки', to: 'Куди',
    step: 'Етап', method: 'Метод', certainty: 'Ступінь підтвердження', note: 'Примітка', quote: 'Словами джерела', interval: 'Інтервал', role: 'Вид джерела',
  },
  figures: (n, formatted) => `${formatted} ${plural(n, FIGURES)}`,
  figureCount: (n, formatted) => `${formatted} ${plural(n, FIGURES)}; у таблиці для кожного зазначено джерело.`,
  problemHeading: (n, formatted) => `Потребує уваги: ${formatted} ${plural(n, { one: 'зауваження', few: 'зауваження', many: 'зауважень', other: 'зауваження' })}`,
  problemMark: '?',
  where: (row, field) => [row && `Рядок ${row}`, field && `«${field}»`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'На графіку це не показано.',
};
