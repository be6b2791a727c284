import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { accusative, during, genitive, stop } from './dates.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';

const plural = pluralIn('ru');
const FIGURES = { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' };
const MOVEMENTS = { one: 'перемещение', few: 'перемещения', many: 'перемещений', other: 'перемещения' };

/** "Почти" and a bare share take the nominative, the other words the genitive. */
const PART = { quarter: 'четверть', third: 'треть', half: 'половина', 'two-thirds': 'две трети', 'three-quarters': 'три четверти' };
const OF_PART = { quarter: 'четверти', third: 'трети', half: 'половины', 'two-thirds': 'двух третей', 'three-quarters': 'трёх четвертей' };

const UNITS: Readonly<Record<string, string>> = {
  households: 'домохозяйства', families: 'семьи', cases: 'случаи', movements: 'перемещения', 'border crossings': 'пересечения границы', incidents: 'инциденты', events: 'события',
};

/** Russian. Awaiting a native reader: written from published usage, not yet checked. Names stay in the case they come in. */
export const ru: Words = {
  lang: 'ru',
  measures: {
    killed: 'погибшие', died: 'умершие', injured: 'раненые', missing: 'пропавшие без вести', 'presumed-dead': 'предположительно погибшие',
    'dead-or-missing': 'погибшие или пропавшие без вести', casualties: 'потери (погибшие и раненые)', detained: 'задержанные',
    displaced: 'перемещённые лица', returnees: 'вернувшиеся лица', refugees: 'беженцы', 'asylum-seekers': 'просители убежища',
    displacements: 'перемещения (случаи)', returned: 'вернулись',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'десятки', dozens: 'десятки', scores: 'десятки', hundreds: 'сотни', thousands: 'тысячи', 'tens-of-thousands': 'десятки тысяч',
    'hundreds-of-thousands': 'сотни тысяч', millions: 'миллионы',
  },
  share({ relation, fraction, vast }) {
    if (vast) return 'подавляющее большинство';
    switch (relation) {
      case 'more-than': return `более ${OF_PART[fraction]}`;
      case 'less-than': return `менее ${OF_PART[fraction]}`;
      case 'about': return `около ${OF_PART[fraction]}`;
      case 'nearly': return `почти ${PART[fraction]}`;
      case 'exactly': return PART[fraction];
    }
  },
  comma: ', ',
  among: (group, measure) => `доля группы «${group}» в категории «${measure}»`,
  missing: { 'not-reported': 'число не сообщалось', 'said-without-number': 'сказано без указания числа' },

  about: (n) => `около ${n}`,
  atLeast: (n) => `не менее ${n}`,
  moreThan: (n) => `более ${n}`,
  atMost: (n) => `не более ${n}`,
  fewerThan: (n) => `менее ${n}`,
  nearly: (n) => `почти ${n}`,
  between: (low, high) => `от ${low} до ${high}`,
  interval(kind, level) {
    const named = (name: string) => (level ? `${level} ${name}` : `${name}, уровень не указан`);
    switch (kind) {
      case 'confidence': return named('доверительный интервал');
      case 'credible': return named('байесовский интервал достоверности');
      case 'prediction': return named('интервал прогноза');
      case 'quantiles': return level ? `${level} исходов модели` : 'исходы модели';
      case 'reports': return 'наименьшее и наибольшее из сообщённых чисел';
      case 'estimates': return 'нижняя и верхняя оценка';
      default: return 'диапазон; что означают его границы, не указано';
    }
  },

  asOf: (date) => `по состоянию на ${accusative(date)}`,
  asOfSince: (date, since) => `по состоянию на ${accusative(date)}, с ${genitive(since)}`,
  counting: (since) => `подсчёт с ${genitive(since)}`,
  since: (date) => `с ${genitive(date)}, конец не указан`,
  until: (date) => `по ${accusative(date)}, начало не указано`,
  during,
  on: (date) => date,
  within: (date) => `за ${accusative(date)}`,
  dateNotStated: 'дата не указана',

  source: (name) => `Источник: ${name}`,
  sourceNotStated: 'источник не указан',
  relayed: (origin, relays) => `${origin}, цитируется по: ${relays}`,
  roles: { party: 'сторона конфликта', ministry: 'министерство', UN: 'ООН', NGO: 'неправительственная организация', academic: 'научное исследование', media: 'СМИ' },
  method: (text) => `метод: ${text}`,
  certainty: (text) => `степень подтверждения: ${text}`,
  countedIn: (unit) => `единица счёта: ${Object.hasOwn(UNITS, unit) ? UNITS[unit] : unit}`,
  published: (date) => `дата публикации: ${date}`,
  statuses: {
    'carried-forward': 'повторено прежнее число, нового сообщения не было', extrapolated: 'получено расчётом, не подсчётом',
    restart: 'подсчёт начат заново; то, что было раньше, в него не входит', 'late-registration': 'включает смерти прошлых дней, зарегистрированные с опозданием',
    correction: 'исправлено источником', reclassification: 'отнесено к другой категории', 'method-change': 'с этого момента подсчёт ведётся другим методом',
    'moved-again': 'те же люди перемещаются снова',
  },
  quote: (text) => `«${text}»`,
  placeNotStated: 'не указано',
  endNotStated: { from: 'место выезда не указано', to: 'место прибытия не указано' },
  movement: (from, to) => `Откуда: ${from ?? 'не указано'}; куда: ${to ?? 'не указано'}`,
  step: (n) => `этап ${n}`,
  measureNotStated: 'не указано, что подсчитано',

  labelled: (label, text) => `${label}: ${text}`,
  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `Эти данные не вполне сопоставимы. Различия: ${aspects}. Они показаны рядом, но не складываются.`,
  aspects: {
    measure: 'что подсчитано', unit: 'единица счёта', population: 'кто учтён', place: 'место', source: 'источник',
    period: 'дата или период', method: 'метод', certainty: 'степень подтверждения', revision: 'версия',
  },
  overlap: 'Одни и те же люди могут входить в несколько из этих чисел. Складывать их нельзя.',
  separatePanels: (because) => `Эти данные показаны не в одном масштабе. Причина: ${because}. Сравнивать длины в разных масштабах нельзя.`,
  reasons: {
    nature: 'подсчитано разное', measure: 'подсчитано разное', part: 'одно число входит в другое', unit: 'единицы счёта различны',
    cumulative: 'накопленный итог — не то же, что число за один период', restart: 'подсчёт был начат заново',
  },
  enlarged: 'Увеличено, в собственном масштабе',
  former: (figure, published) => `Прежнее число: ${figure}, ${published}`,
  difference: (higher, lower, above, below) => `Больше: ${higher}; меньше: ${lower}. Разница: ${above} от меньшего числа и ${below} от большего.`,
  differenceOfInterval: (of, meaning, against, low, high) => `${of} (${meaning}): один край ${low}, другой ${high}. Число, с которым это сравнивается: ${against}.`,
  above: (percent) => `на ${percent} выше`,
  below: (percent) => `на ${percent} ниже`,
  lessThan: (percent) => `менее ${percent}`,
  equal: 'Эти два числа равны.',
  aboutEqual: 'Эти два числа примерно равны.',
  noDifferenceFromZero: 'Разница не рассчитана, потому что одно из чисел — ноль.',
  noDifference: (aspects) => (aspects
    ? `Разница не рассчитана, потому что эти данные несопоставимы. Различия: ${aspects}.`
    : 'Разница не рассчитана, потому что не для обоих показателей названо определённое число.'),
  legend: {
    open: 'Тающий край открыт: не менее этого числа, верхняя граница не названа.',
    soft: 'Заштриховано то, что число оставляет открытым; линия на краю — названная граница.',
    blur: 'Размытый край: число приблизительное.',
    haze: 'Бледная полоса: назван только порядок величины.',
    range: 'Полоса без точки — диапазон, в котором наиболее вероятное число не названо.',
    best: 'Точка на полосе — наиболее вероятное число между наименьшим и наибольшим.',
    interval: 'Точка — оценка, линия — её интервал.',
    others: 'Точка — оценка; тонкая и толстая линии — её интервалы, каждый назван словами.',
    gradient: 'Точка — оценка; цвет бледнеет к краям её интервала.',
    dots: 'Каждая точка — один шанс из 20, что число находится в этом месте, согласно модели источника; линия — число самого источника.',
    unverified: 'Полоса с контуром без заливки: зафиксировано, но не проверено.',
    former: 'Пунктирные линии — то, что источник сообщал раньше.',
    presumed: 'Косая штриховка: предположительно, не подтверждено.',
    share: 'Доля названа словами: сплошь закрашено то, что утверждается, заштриховано то, что остаётся открытым. Процент не назывался.',
    unknown: 'Пунктирная линия — перемещение, размер которого не назван.',
    whisker: 'Линия с засечками на концах — интервал; знак на ней — оценка.',
    area: 'Тень вдоль линии — интервал каждого числа на ней.',
    carried: 'Пунктирная линия или полый знак повторяют прежнее число; нового сообщения не было.',
    extrapolated: 'Линия из точек или полый знак: получено расчётом, не подсчётом.',
    version: 'Полые знаки — числа в том виде, в каком они были опубликованы впервые.',
    counted: 'Полоса без стрелки — люди, учтённые на определённую дату, по месту, откуда они прибыли.',
    within: 'Линия внутри полосы — наиболее вероятное число между наименьшим и наибольшим.',
    returned: 'Точки: источник называет это возвращением.',
    stayed: 'Бледная полоса соединяет два подсчёта в одном месте. Кто именно остался, не указано.',
    rest: 'Пунктирный контур — то, что в подсчёте остаётся сверх показанных перемещений. Этого числа никто не называл.',
    step: 'Пунктирная ступень — поздняя регистрация или исправление, а не смерти этого дня.',
  },
  shareScale: { none: 'никто', half: 'половина', all: (measure) => (measure ? `все в категории «${measure}»` : 'все') },
  remainder: 'остальные, число не названо',
  wholeFrom: (from) => `Откуда: ${from}; всего`,
  whole: 'всего',
  stepsOverlap: 'На следующих этапах могут снова перемещаться те же люди. Эти числа не складываются.',
  flow: {
    from: 'Откуда', to: 'Куда', cameFrom: 'Откуда прибыли', countedIn: 'Где учтены',
    other: (n, formatted, total) => `${formatted} ${plural(n, {
      one: 'меньшее перемещение', few: 'меньших перемещения', many: 'меньших перемещений', other: 'меньшего перемещения',
    })}, ${total ? `всего ${total}` : 'без суммирования'}`,
    otherPlaces: 'все остальные',
    showMore: 'Показать больше перемещений', showFewer: 'Показать меньше перемещений',
    rest: 'не учтены в перемещениях',
    restOf: (place, figure) => `Рассчитано здесь. Место учёта: ${place}. Из учтённых людей не входят ни в одно из показанных перемещений: ${figure}.`,
    within: (place) => `В пределах одного места: ${place}`,
    net: (figure, from, to) => `Рассчитано здесь, чистый итог. Откуда: ${from}; куда: ${to}. Больше, чем в обратном направлении, на столько человек: ${figure}.`,
    countsAndMoves: 'Люди, учтённые на определённую дату, и люди, переместившиеся за период, показаны в одном масштабе. Эти числа никогда не складываются.',
    walk: 'Диаграмма. Клавиши со стрелками ведут от места к его перемещениям и вдоль перемещения к следующему месту; Escape — выход.',
    walkPlace: (place, into, out) => `${place}: перемещения сюда: ${into}; перемещения отсюда: ${out}.`,
    stayed: (place) => `Место: ${place}. Люди учтены здесь до и после. Кто именно остался, не указано.`,
  },

  timeline: {
    series: (name, count, from, to) => stop(`${name}: ${count}, ${during(from, to)}`),
    first: (figure, date) => stop(`Первое число: ${figure}, ${date}`),
    latest: (figure, date) => stop(`Последнее число: ${figure}, ${date}`),
    open: (n, formatted) => `Между первым и последним числом нет данных за ${formatted} ${plural(n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}; здесь оставлен пропуск.`,
    runningTotal: 'накопленный итог',
    periodCounts: 'числа за отдельные периоды',
    asFirstPublished: 'как опубликовано впервые',
    asLaterCounted: 'как подсчитано позднее',
    fell: 'меньше, чем прежде; причина не названа',
    moreSeries: (formatted) => `Рядов больше, чем можно различить. Только в таблице: ${formatted}.`,
    moreBreaks: (formatted) => `Разрывов и ступеней больше, чем можно перечислить. Только в таблице: ${formatted}.`,
    events: 'События и разрывы',
    outside: 'за пределами показанного времени',
    unlikePeriods: 'Периоды не одинаковы по длине, поэтому их высоты нельзя сравнивать.',
    undated: (n, formatted) => `Без места на шкале времени или без числа: ${formatted} ${plural(n, FIGURES)}; см. таблицу.`,
  },

  map: {
    loading: 'Карта загружается.',
    schematic: 'Места расставлены по кругу, а не по их действительному положению: схема не показывает, где они находятся и как далеко друг от друга.',
    bands: 'Полосы соединяют места, откуда люди выехали и куда прибыли. Пути следования они не показывают.',
    counted: 'Черта поперёк конца полосы: люди, учтённые там на определённую дату.',
    arrived: 'Стрелка: люди, переместившиеся туда.',
    unplaced: (names) => `Под картой, потому что положение не указано: ${names}.`,
    more: (n, formatted) => `На карте не показано ещё ${formatted} ${plural(n, MOVEMENTS)}; см. таблицу.`,
  },

  matrix: {
    label: 'Места выезда и места прибытия',
    read: 'Каждая строка — место, откуда люди выехали, каждый столбец — место, куда они прибыли.',
    scale: (n) => `Все полосы начинаются с нуля; тонкая линия в ячейке соответствует числу ${n}.`,
    empty: 'Пустая ячейка: числа для этой пары мест здесь нет, но это не значит, что оно равно нулю.',
    gap: 'Если в ячейке сказано, что числа нет, значит, об этой паре мест сообщали без числа.',
    zero: (n) => `Значение ${n} сообщил сам источник.`,
    dotted: 'Рамка из точек: перемещение в пределах одного места.',
    note: (n) => `примечание ${n}`,
    stock: 'учтены на определённый момент',
    flow: 'переместились за период',
    dates: 'люди, учтённые на определённый момент, — не то же, что люди, переместившиеся за период',
    more: (origins, destinations, pairs) => `Не помещается здесь и есть только в таблице всех данных: места выезда — ${origins}, места прибытия — ${destinations}, пары — ${pairs}.`,
    counts: 'Данные без места выезда и места прибытия:',
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'Один знак — один человек.' : `Один знак — ${formatted} ${plural(n, {
      one: 'человек', few: 'человека', many: 'человек', other: 'человека',
    })}, с округлением до ближайшего знака.`),
    part: 'Маленький знак — меньше половины знака.',
    likely: 'Бледный знак входит в названное число, но не является достоверным или проверенным.',
    possible: 'Знак без заливки не входит в подсчёт: число оставляет открытым, есть ли эти люди.',
  },

  file: {
    dataset: (name, date) => stop(date ? `Данные: ${name}, ${date}` : `Данные: ${name}`),
    where: (conditions, kept, of) => `Здесь прочитаны только строки, где ${conditions} (${kept} из ${of}).`,
    latest: (date, of) => (date
      ? `Здесь прочитаны данные только на последнюю дату: ${date} (всего дат: ${of}).`
      : `Здесь прочитано только последнее число каждого подсчёта (всего дат в файле: ${of}).`),
    added: (by) => (by ? `Числа сложены здесь. Группировка: ${by}.` : 'Числа сложены здесь.'),
    keys: {
      year: 'год', month: 'месяц', day: 'день', place: 'место', group: 'кто учтён', side: 'сторона', source: 'источник', measure: 'что подсчитано',
      certainty: 'степень подтверждения',
    },
    sum: (what, n, formatted) => `сумма по ${formatted} ${plural(n, what === 'events' ? { one: 'событию', other: 'событиям' } : { one: 'строке', other: 'строкам' })}`,
    sumOf: (what, reported, of) => `сумма только по ${what === 'events' ? 'событиям' : 'строкам'}, где указано число: ${reported} из ${of}`,
    places: (formatted) => `сложено мест: ${formatted}`,
    ends: 'нижний край суммы складывается из нижних чисел, верхний — из верхних: это крайние границы, а не интервал суммы.',
    loading: (name) => `Данные загружаются, адрес: ${name}.`,
    reading: (percent) => `Чтение данных: ${percent}.`,
    retrying: 'Ответа не было. Повторная попытка.',
    retry: 'Повторить',
    failed: 'Данные не удалось загрузить. О самих числах это ничего не говорит.',
    stale: (time) => `Время загрузки этих данных: ${time}; повторная загрузка не удалась, поэтому могут существовать более новые.`,
  },

  showTable: 'Показать таблицу',
  moreRows: (formatted) => `Показать больше строк (осталось: ${formatted})`,
  table: {
    unit: 'Единица счёта', published: 'Дата публикации', status: 'Замечание о подсчёте', revision: 'Версия',
    what: 'Что подсчитано', figure: 'Число', source: 'Источник', period: 'Дата или период', group: 'Кто', place: 'Место', from: 'Откуда', to: 'Куда',
    step: 'Этап', method: 'Метод', certainty: 'Степень подтверждения', note: 'Примечание', quote: 'Словами источника', interval: 'Интервал', role: 'Вид источника',
  },
  figures: (n, formatted) => `${formatted} ${plural(n, FIGURES)}`,
  figureCount: (n, formatted) => `${formatted} ${plural(n, FIGURES)}; в таблице для каждого указан источник.`,
  problemHeading: (n, formatted) => `Требует внимания: ${formatted} ${plural(n, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}`,
  problemMark: '?',
  where: (row, field) => [row && `Строка ${row}`, field && `«${field}»`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'На графике это не показано.',
};
