import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in Hebrew. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'ילדים', women: 'נשים', men: 'גברים', girls: 'בנות', boys: 'בנים', 'women and girls': 'נשים ובנות', 'men and boys': 'גברים ובנים',
  'women and children': 'נשים וילדים', adults: 'מבוגרים', civilians: 'אזרחים (לא לוחמים)', combatants: 'לוחמים', 'soldiers and civilians': 'חיילים ואזרחים',
  migrants: 'מהגרים', 'medical staff': 'צוותים רפואיים', journalists: 'עיתונאים', 'civil defence staff': 'אנשי ההגנה האזרחית',
  'people seeking aid': 'אנשים שחיפשו סיוע', 'people who starved': 'אנשים שמתו מרעב', 'children who starved': 'ילדים שמתו מרעב',
  'people of unknown status': 'אנשים שמעמדם אינו ידוע', 'russian personnel': 'אנשי הכוחות הרוסיים', 'russian prisoners of war': 'שבויי מלחמה רוסים',
  'side a': 'צד א׳', 'side b': 'צד ב׳', coalition: 'קואליציה', insurgent: 'מורדים', sectarian: 'אלימות עדתית', unknown: 'לא ידוע',
  // Kinds of conflict and of events.
  conflict: 'סכסוך', disaster: 'אסון', 'political violence': 'אלימות פוליטית', 'civilian targeting': 'פגיעה מכוונת באזרחים', demonstration: 'הפגנות',
  'in one-sided violence': 'באלימות חד־צדדית', 'in non-state conflicts': 'בסכסוכים לא־מדינתיים', 'in colonial conflicts': 'בסכסוכים קולוניאליים',
  'in conflicts within states': 'בסכסוכים בתוך מדינות', 'in conflicts between states': 'בסכסוכים בין מדינות', 'in civil conflicts': 'בסכסוכים אזרחיים',
  'in civil conflicts with foreign state intervention': 'בסכסוכים אזרחיים עם התערבות של מדינה זרה',
  'in colonial or imperial conflicts': 'בסכסוכים קולוניאליים או אימפריאליים', 'in all conflicts of states': 'בכל הסכסוכים שמדינה מעורבת בהם',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'אנשים אחרים הזקוקים להגנה בינלאומית', 'venezuelans displaced abroad': 'ונצואלנים עקורים מחוץ לארצם',
  'stateless people': 'חסרי אזרחות', 'others of concern to unhcr': 'אחרים שבטיפול נציבות האו״ם לפליטים', 'recognized as refugees': 'הוכרו כפליטים',
  'given other protection': 'קיבלו הגנה אחרת', rejected: 'נדחו', 'claims closed without a decision': 'בקשות שנסגרו ללא החלטה',
  // Certainties, methods and places.
  verified: 'מאומת', confirmed: 'מאושר', 'reported, not yet verified': 'דווח, טרם אומת', survey: 'סקר', 'baseline assessment': 'הערכת בסיס',
  'site assessment': 'הערכת אתרים', 'gaza strip': 'רצועת עזה', 'west bank': 'הגדה המערבית', 'not stated': 'לא צוין',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'צד לסכסוך מוסר את אבדות הצד האחר.', 'alleged belligerent:': 'צד לוחם לכאורה',
  'information from:': 'מקור המידע',
};
