import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in Russian. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'дети', women: 'женщины', men: 'мужчины', girls: 'девочки', boys: 'мальчики', 'women and girls': 'женщины и девочки',
  'men and boys': 'мужчины и мальчики', 'women and children': 'женщины и дети', adults: 'взрослые', civilians: 'гражданские лица', combatants: 'комбатанты',
  'soldiers and civilians': 'военнослужащие и гражданские лица', migrants: 'мигранты', 'medical staff': 'медицинский персонал', journalists: 'журналисты',
  'civil defence staff': 'сотрудники гражданской обороны', 'people seeking aid': 'люди, искавшие помощь', 'people who starved': 'люди, умершие от голода',
  'children who starved': 'дети, умершие от голода', 'people of unknown status': 'люди с неизвестным статусом',
  'russian personnel': 'личный состав российских войск', 'russian prisoners of war': 'российские военнопленные', 'side a': 'сторона А', 'side b': 'сторона Б',
  coalition: 'коалиция', insurgent: 'повстанцы', sectarian: 'межконфессиональное насилие', unknown: 'неизвестно',
  // Kinds of conflict and of events.
  conflict: 'конфликт', disaster: 'бедствие', 'political violence': 'политическое насилие', 'civilian targeting': 'нападения на гражданских лиц',
  demonstration: 'демонстрации', 'in one-sided violence': 'в одностороннем насилии', 'in non-state conflicts': 'в негосударственных конфликтах',
  'in colonial conflicts': 'в колониальных конфликтах', 'in conflicts within states': 'во внутригосударственных конфликтах',
  'in conflicts between states': 'в межгосударственных конфликтах', 'in civil conflicts': 'в гражданских конфликтах',
  'in civil conflicts with foreign state intervention': 'в гражданских конфликтах с вмешательством иностранного государства',
  'in colonial or imperial conflicts': 'в колониальных или имперских конфликтах', 'in all conflicts of states': 'во всех конфликтах с участием государства',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'другие люди, нуждающиеся в международной защите',
  'venezuelans displaced abroad': 'венесуэльцы, перемещённые за границу', 'stateless people': 'лица без гражданства',
  'others of concern to unhcr': 'другие подмандатные лица УВКБ ООН', 'recognized as refugees': 'признаны беженцами',
  'given other protection': 'получили другую защиту', rejected: 'отказано', 'claims closed without a decision': 'заявления, закрытые без решения',
  // Certainties, methods and places.
  verified: 'проверено', confirmed: 'подтверждено', 'reported, not yet verified': 'сообщено, ещё не проверено', survey: 'опрос',
  'baseline assessment': 'базовая оценка', 'site assessment': 'оценка мест размещения', 'gaza strip': 'сектор Газа', 'west bank': 'Западный берег реки Иордан',
  'not stated': 'не указано',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'Потери другой стороны называет сторона конфликта.',
  'alleged belligerent:': 'Предполагаемая воюющая сторона', 'information from:': 'Источник сведений',
};
