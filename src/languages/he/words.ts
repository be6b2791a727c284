import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';

const plural = pluralIn('he');

/** Prefixes are glued to these: "יותר ממחצית". */
const PART = { quarter: 'רבע', third: 'שליש', half: 'מחצית', 'two-thirds': 'שני שלישים', 'three-quarters': 'שלושה רבעים' };
const UNITS: Readonly<Record<string, string>> = {
  households: 'משקי בית', families: 'משפחות', cases: 'מקרים', movements: 'תנועות', 'border crossings': 'חציות גבול', incidents: 'תקריות', events: 'אירועים',
};

/** Hebrew. Awaiting a native reader: written from published usage, not yet checked. A prefix stands before a number with a maqaf (כ־, ל־). */
export const he: Words = {
  lang: 'he',
  measures: {
    killed: 'הרוגים', died: 'מתים', injured: 'פצועים', missing: 'נעדרים', 'presumed-dead': 'ככל הנראה נהרגו',
    'dead-or-missing': 'מתים או נעדרים', casualties: 'נפגעים (הרוגים ופצועים)', detained: 'עצורים',
    displaced: 'עקורים', returnees: 'שבים', refugees: 'פליטים', 'asylum-seekers': 'מבקשי מקלט',
    displacements: 'עקירות (תנועות)', returned: 'חזרו',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'עשרות', dozens: 'עשרות', scores: 'עשרות', hundreds: 'מאות', thousands: 'אלפים', 'tens-of-thousands': 'עשרות אלפים',
    'hundreds-of-thousands': 'מאות אלפים', millions: 'מיליונים',
  },
  share({ relation, fraction, vast }) {
    if (vast) return 'הרוב המכריע';
    switch (relation) {
      case 'more-than': return `יותר מ${PART[fraction]}`;
      case 'less-than': return `פחות מ${PART[fraction]}`;
      case 'about': return `כ${PART[fraction]}`;
      case 'nearly': return `כמעט ${PART[fraction]}`;
      case 'exactly': return PART[fraction];
    }
  },
  comma: ', ',
  among: (group, measure) => `חלקה של הקבוצה ״${group}״ בקטגוריה ״${measure}״`,
  missing: { 'not-reported': 'לא דווח מספר', 'said-without-number': 'נאמר ללא מספר' },

  about: (n) => `כ־${n}`,
  atLeast: (n) => `לפחות ${n}`,
  moreThan: (n) => `יותר מ־${n}`,
  atMost: (n) => `לכל היותר ${n}`,
  fewerThan: (n) => `פחות מ־${n}`,
  nearly: (n) => `כמעט ${n}`,
  between: (low, high) => `בין ${low} ל־${high}`,
  interval(kind, level) {
    const at = level ? ` של ${level}` : ', הרמה לא צוינה';
    switch (kind) {
      case 'confidence': return `רווח בר־סמך${at}`;
      case 'credible': return `רווח מהימנות בייסיאני${at}`;
      case 'prediction': return `רווח חיזוי${at}`;
      case 'quantiles': return level ? `${level} מתוצאות המודל` : 'תוצאות המודל';
      case 'reports': return 'הדיווח הנמוך ביותר והגבוה ביותר';
      case 'estimates': return 'האומדן הנמוך והאומדן הגבוה';
      default: return 'טווח; משמעות קצותיו לא צוינה';
    }
  },

  asOf: (date) => `נכון ל־${date}`,
  asOfSince: (date, since) => `נכון ל־${date}, מאז ${since}`,
  counting: (since) => `הספירה היא מאז ${since}`,
  since: (date) => `מאז ${date}, הסיום לא צוין`,
  until: (date) => `עד ${date}, ההתחלה לא צוינה`,
  during: (from, to) => `מ־${from} עד ${to}`,
  on: (date) => `ב־${date}`,
  within: (date) => `במהלך ${date}`,
  dateNotStated: 'התאריך לא צוין',

  source: (name) => `מקור: ${name}`,
  sourceNotStated: 'המקור לא צוין',
  relayed: (origin, relays) => `${origin}, באמצעות ${relays}`,
  roles: { party: 'צד לסכסוך', ministry: 'משרד ממשלתי', UN: 'האומות המאוחדות', NGO: 'ארגון לא־ממשלתי', academic: 'מחקר אקדמי', media: 'כלי תקשורת' },
  method: (text) => `שיטה: ${text}`,
  certainty: (text) => `מידת האימות: ${text}`,
  countedIn: (unit) => `יחידת הספירה: ${Object.hasOwn(UNITS, unit) ? UNITS[unit] : unit}`,
  published: (date) => `תאריך הפרסום: ${date}`,
  statuses: {
    'carried-forward': 'המספר הקודם חוזר, ללא דיווח חדש', extrapolated: 'חושב ולא נספר', restart: 'הספירה מתחילה כאן מחדש ואינה כוללת את מה שקדם לה',
    'late-registration': 'כולל מקרי מוות מימים קודמים שנרשמו באיחור', correction: 'תוקן בידי המקור',
    reclassification: 'סווג מחדש', 'method-change': 'מכאן ואילך נספר בשיטה אחרת', 'moved-again': 'אותם אנשים עוברים שוב',
  },
  quote: (text) => `״${text}״`,
  placeNotStated: 'לא צוין',
  endNotStated: { from: 'מקום המוצא לא צוין', to: 'מקום היעד לא צוין' },
  movement: (from, to) => [from ? `מן ${from}` : 'מקום המוצא לא צוין', to ? `אל ${to}` : 'מקום היעד לא צוין'].join(from && to ? ' ' : ', '),
  step: (n) => `שלב ${n}`,
  measureNotStated: 'לא צוין מה נספר',

  labelled: (label, text) => `${label}: ${text}`,
  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `בין הנתונים האלה יש הבדלים: ${aspects}. הם מוצגים זה לצד זה ואינם מחוברים לסכום.`,
  aspects: {
    measure: 'מה נספר', unit: 'יחידת הספירה', population: 'מי נספר', place: 'המקום', source: 'המקור',
    period: 'התאריך או התקופה', method: 'השיטה', certainty: 'מידת האימות', revision: 'הגרסה',
  },
  overlap: 'ייתכן שאותם אנשים נספרו ביותר מאחד מן המספרים האלה. אין לחבר אותם.',
  separatePanels: (because) => `לא כל הנתונים האלה מוצגים באותו קנה מידה, והסיבה: ${because}. אין להשוות אורכים בין קנה מידה אחד לאחר.`,
  reasons: {
    nature: 'נספרו דברים שונים', measure: 'נספרו דברים שונים', part: 'מספר אחד הוא חלק ממספר אחר', unit: 'יחידות הספירה שונות',
    cumulative: 'סכום מצטבר אינו ספירה של תקופה אחת', restart: 'הספירה התחילה מחדש',
  },
  enlarged: 'מוגדל, בקנה מידה משלו',
  former: (figure, published) => `המספר הקודם: ${figure}, ${published}`,
  difference: (higher, lower, above, below) => `המספר הגבוה: ${higher}; המספר הנמוך: ${lower}. ההפרש ביניהם: ${above} מן המספר הנמוך, שהם ${below} מן המספר הגבוה.`,
  differenceOfInterval: (of, meaning, against, low, high) => `${of} (${meaning}): קצה אחד ${low}, הקצה האחר ${high}. המספר שאליו נעשית ההשוואה: ${against}.`,
  above: (percent) => `גבוה ב־${percent}`,
  below: (percent) => `נמוך ב־${percent}`,
  lessThan: (percent) => `פחות מ־${percent}`,
  equal: 'שני המספרים שווים.',
  aboutEqual: 'שני המספרים שווים בקירוב.',
  noDifferenceFromZero: 'לא חושב הפרש, כי אחד המספרים הוא אפס.',
  noDifference: (aspects) => (aspects
    ? `לא חושב הפרש, כי הנתונים האלה אינם ניתנים להשוואה. ההבדלים: ${aspects}.`
    : 'לא חושב הפרש, כי לא לכל אחד משני הנתונים יש מספר מוגדר.'),
  legend: {
    open: 'קצה נמוג הוא קצה פתוח: לפחות המספר הזה; גבול עליון לא צוין.',
    soft: 'החלק המקווקו הוא מה שהמספר משאיר פתוח; קו בקצהו הוא גבול שצוין.',
    blur: 'קצה מטושטש: מספר מקורב, לא מדויק.',
    haze: 'רצועה חיוורת: צוין רק סדר גודל.',
    range: 'רצועה ללא נקודה היא טווח שלא צוין בו המספר הסביר ביותר.',
    best: 'נקודה על רצועה היא המספר הסביר ביותר, בין הנמוך ביותר לגבוה ביותר.',
    interval: 'הנקודה היא האומדן, והקו הוא הרווח שלו.',
    others: 'הנקודה היא האומדן; הקו הדק והקו העבה הם הרווחים שלו, וכל אחד מהם נקוב במילים.',
    gradient: 'הנקודה היא האומדן; הגוון נחלש לקראת קצות הרווח שלו.',
    dots: 'כל נקודה היא סיכוי של 1 ל־20 שהמספר נמצא במקומה, לפי המודל של המקור; הקו הוא המספר של המקור עצמו.',
    unverified: 'עמודה עם מתאר בלבד: תועד, לא אומת.',
    former: 'קווים מרוסקים הם מה שהמקור מסר קודם לכן.',
    presumed: 'קווים אלכסוניים: משוער, לא אושר.',
    share: 'החלק צוין במילים: השטח המלא הוא מה שנטען, והמקווקו הוא מה שנותר פתוח. לא נמסר אחוז.',
    unknown: 'קו מרוסק הוא תנועה שגודלה לא צוין.',
    whisker: 'קו עם שני קצוות הוא רווח; הסימן שעליו הוא האומדן.',
    area: 'ההצללה לאורך קו היא הרווח של כל מספר שעליו.',
    carried: 'קו מרוסק או סימן חלול חוזר על המספר הקודם; לא היה דיווח חדש.',
    extrapolated: 'קו של נקודות או סימן חלול: חושב ולא נספר.',
    version: 'סימנים חלולים הם המספרים כפי שפורסמו לראשונה.',
    counted: 'רצועה ללא חץ היא אנשים שנספרו בתאריך מסוים, לפי המקום שממנו באו.',
    within: 'קו בתוך רצועה הוא המספר הסביר ביותר, בין הנמוך ביותר לגבוה ביותר.',
    returned: 'נקודות: המקור מכנה זאת חזרה.',
    stayed: 'רצועה חיוורת מחברת שתי ספירות של אותו מקום. לא צוין מי נשאר.',
    rest: 'מתאר מרוסק הוא מה שנותר בספירה מעבר לתנועות המוצגות. איש לא נקב במספר הזה.',
    step: 'מדרגה מרוסקת היא רישום מאוחר או תיקון, לא מקרי מוות של אותו יום.',
  },
  shareScale: { none: 'אף אחד', half: 'מחצית', all: (measure) => (measure ? `הכול בקטגוריה ״${measure}״` : 'הכול') },
  remainder: 'השאר, המספר לא צוין',
  wholeFrom: (from) => `מן ${from}, בסך הכול`,
  whole: 'בסך הכול',
  stepsOverlap: 'ייתכן שבשלבים הבאים עוברים שוב אותם אנשים. המספרים אינם מחוברים לסכום.',
  flow: {
    from: 'מוצא', to: 'יעד', cameFrom: 'מאין באו', countedIn: 'היכן נספרו',
    other: (n, formatted, total) => `${plural(n, { one: 'תנועה קטנה אחת', two: 'שתי תנועות קטנות יותר', other: `${formatted} תנועות קטנות יותר` })}, ${total ? `יחד ${total}` : 'ללא חיבור'}`,
    otherPlaces: 'כל השאר',
    showMore: 'הצגת תנועות נוספות', showFewer: 'הצגת פחות תנועות',
    rest: 'לא נכללו בתנועות',
    restOf: (place, figure) => `חושב כאן: מבין האנשים שנספרו ב־${place}, אלה שאינם נכללים באף אחת מן התנועות המוצגות: ${figure}.`,
    within: (place) => `בתוך ${place}`,
    net: (figure, from, to) => `חושב כאן, נטו: מן ${from} אל ${to} עברו יותר אנשים מאשר בכיוון ההפוך, וההפרש הוא ${figure}.`,
    countsAndMoves: 'אנשים שנספרו בתאריך מסוים ואנשים שעברו בתקופה מוצגים באותו קנה מידה. לעולם אין מחברים ביניהם.',
    walk: 'תרשים. מקשי החצים מובילים ממקום אל התנועות שלו ולאורך תנועה אל המקום הבא; Escape ליציאה.',
    walkPlace: (place, into, out) => `${place}: תנועות נכנסות: ${into}; תנועות יוצאות: ${out}.`,
    stayed: (place) => `נספרו ב־${place} לפני כן ואחרי כן. לא צוין מי נשאר.`,
  },

  timeline: {
    series: (name, count, from, to) => `${name}: ${count}, מ־${from} עד ${to}.`,
    first: (figure, date) => `ראשון: ${figure}, ${date}.`,
    latest: (figure, date) => `אחרון: ${figure}, ${date}.`,
    open: (n, formatted) => `בין המספר הראשון לאחרון אין כאן נתון על ${plural(n, { one: 'יום אחד', two: 'יומיים', other: `${formatted} ימים` })}, והמקום נותר ריק.`,
    runningTotal: 'סכום מצטבר',
    periodCounts: 'ספירות של תקופות נפרדות',
    asFirstPublished: 'כפי שפורסם לראשונה',
    asLaterCounted: 'כפי שנספר מאוחר יותר',
    fell: 'נמוך מקודם; לא צוינה סיבה',
    moreSeries: (formatted) => `יש יותר סדרות מכפי שאפשר להבחין ביניהן. בטבלה בלבד: ${formatted}.`,
    moreBreaks: (formatted) => `יש יותר קטיעות ומדרגות מכפי שאפשר למנות. בטבלה בלבד: ${formatted}.`,
    events: 'אירועים וקטיעות',
    outside: 'מחוץ לזמן המוצג',
    unlikePeriods: 'התקופות אינן שוות באורכן, ולכן אין להשוות את הגבהים שלהן.',
    undated: (n, formatted) => `ללא מקום בציר הזמן או ללא מספר: ${plural(n, { one: 'נתון אחד, והוא מופיע בטבלה', two: 'שני נתונים, והם מופיעים בטבלה', other: `${formatted} נתונים, והם מופיעים בטבלה` })}.`,
  },

  map: {
    loading: 'המפה נטענת.',
    schematic: 'המקומות ערוכים במעגל ולא במיקומם האמיתי: התרשים אינו מראה היכן הם נמצאים ומה המרחק ביניהם.',
    bands: 'הרצועות מחברות בין המקום שאנשים עזבו למקום שהגיעו אליו. הן אינן מראות את הדרכים.',
    counted: 'קו לרוחב קצה של רצועה: אנשים שנספרו שם בתאריך מסוים.',
    arrived: 'חץ: אנשים שעברו לשם.',
    unplaced: (names) => `מתחת למפה, כי לא נמסר מיקום: ${names}.`,
    more: (n, formatted) => `לא הוצגו במפה: ${plural(n, { one: 'עוד תנועה אחת, והיא מופיעה בטבלה', two: 'עוד שתי תנועות, והן מופיעות בטבלה', other: `${formatted} תנועות נוספות, והן מופיעות בטבלה` })}.`,
  },

  matrix: {
    label: 'מקומות מוצא ומקומות יעד',
    read: 'כל שורה היא מקום שאנשים עזבו, וכל עמודה היא מקום שהגיעו אליו.',
    scale: (n) => `כל העמודות מתחילות מאפס; הקו הדק שבתא מציין ${n}.`,
    empty: 'תא ריק: אין כאן נתון על צמד המקומות הזה, ואין פירוש הדבר אפס.',
    gap: 'תא שכתוב בו שאין מספר: על צמד המקומות דווח ללא מספר.',
    zero: (n) => `${n} הוא מספר שדווח.`,
    dotted: 'מסגרת מנוקדת: בתוך מקום אחד.',
    note: (n) => `הערה ${n}`,
    stock: 'נספרו במועד אחד',
    flow: 'עברו במשך תקופה',
    dates: 'אנשים שנספרו במועד אחד אינם אנשים שעברו במשך תקופה',
    more: (origins, destinations, pairs) => `רבים מדי לטבלה הזאת, ומופיעים רק בטבלת כל הנתונים: מקומות מוצא ${origins}, מקומות יעד ${destinations}, צמדים ${pairs}.`,
    counts: 'הנתונים האלה אינם נוקבים במקום מוצא או במקום יעד:',
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'כל סימן הוא אדם אחד.' : `כל סימן הוא ${formatted} בני אדם, בעיגול לסימן הקרוב.`),
    part: 'הסימן הקטן הוא פחות מחצי סימן.',
    likely: 'סימן חיוור נכלל במספר שצוין, אך אינו ודאי או לא אומת.',
    possible: 'סימן עם מתאר בלבד אינו נספר: המספר משאיר פתוח אם יש כל כך הרבה.',
  },

  file: {
    dataset: (name, date) => (date ? `נתונים: ${name}, ${date}.` : `נתונים: ${name}.`),
    where: (conditions, kept, of) => `נקראו כאן רק שורות שבהן ${conditions} (${kept} מתוך ${of}).`,
    latest: (date, of) => (date
      ? `נקראו כאן רק הנתונים של התאריך האחרון, ${date} (מספר התאריכים בסך הכול: ${of}).`
      : `נקרא כאן רק המספר האחרון של כל ספירה (מספר התאריכים בקובץ: ${of}).`),
    added: (by) => (by ? `המספרים חוברו כאן. הקיבוץ לפי: ${by}.` : 'המספרים חוברו כאן.'),
    keys: {
      year: 'שנה', month: 'חודש', day: 'יום', place: 'מקום', group: 'מי נספר', side: 'צד', source: 'מקור', measure: 'מה נספר', certainty: 'מידת האימות',
    },
    sum: (what, n, formatted) => `סכום של ${what === 'events' ? plural(n, { one: 'אירוע אחד', two: 'שני אירועים', other: `${formatted} אירועים` }) : plural(n, { one: 'שורה אחת', two: 'שתי שורות', other: `${formatted} שורות` })}`,
    sumOf: (what, reported, of) => `סכום של ${reported} מתוך ${of} ה${what === 'events' ? 'אירועים' : 'שורות'}, אלה שנמסר בהם מספר`,
    places: (formatted) => `מספר המקומות שחוברו: ${formatted}`,
    ends: 'הקצה הנמוך של סכום הוא סכום הקצוות הנמוכים, והקצה הגבוה הוא סכום הקצוות הגבוהים: אלה גבולות חיצוניים, לא רווח של הסכום.',
    loading: (name) => `הנתונים נטענים מן ${name}.`,
    reading: (percent) => `קריאת הנתונים: ${percent}.`,
    retrying: 'לא הייתה תשובה. מתבצע ניסיון נוסף.',
    retry: 'ניסיון נוסף',
    failed: 'לא ניתן היה לטעון את הנתונים. אין בכך כדי לומר דבר על המספרים עצמם.',
    stale: (time) => `הנתונים האלה נטענו ב־${time}. טעינתם מחדש נכשלה, וייתכן שיש חדשים יותר.`,
  },

  showTable: 'הצגת הטבלה',
  moreRows: (formatted) => `הצגת שורות נוספות (נותרו: ${formatted})`,
  table: {
    unit: 'יחידת הספירה', published: 'תאריך הפרסום', status: 'הערה על הספירה', revision: 'גרסה',
    what: 'מה נספר', figure: 'מספר', source: 'מקור', period: 'תאריך או תקופה', group: 'מי', place: 'מקום', from: 'מוצא', to: 'יעד',
    step: 'שלב', method: 'שיטה', certainty: 'מידת האימות', note: 'הערה', quote: 'בלשון המקור', interval: 'רווח', role: 'סוג המקור',
  },
  figures: (n, formatted) => plural(n, { one: 'נתון אחד', two: 'שני נתונים', other: `${formatted} נתונים` }),
  figureCount: (n, formatted) => plural(n, { one: 'נתון אחד; הטבלה מציגה אותו עם מקורו.', two: 'שני נתונים; הטבלה מציגה כל אחד מהם עם מקורו.', other: `${formatted} נתונים; הטבלה מציגה כל אחד מהם עם מקורו.` }),
  problemHeading: (n, formatted) => plural(n, { one: 'יש כאן דבר שמצריך תשומת לב', other: `דברים שמצריכים תשומת לב: ${formatted}` }),
  problemMark: '?',
  where: (row, field) => [row && `שורה ${row}`, field && `״${field}״`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'הדבר אינו מוצג בתרשים.',
};
