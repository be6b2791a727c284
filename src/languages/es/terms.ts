import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in Spanish. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'niños y niñas', women: 'mujeres', men: 'hombres', girls: 'niñas', boys: 'niños', 'women and girls': 'mujeres y niñas',
  'men and boys': 'hombres y niños', 'women and children': 'mujeres, niños y niñas', adults: 'adultos', civilians: 'civiles', combatants: 'combatientes',
  'soldiers and civilians': 'soldados y civiles', migrants: 'migrantes', 'medical staff': 'personal médico', journalists: 'periodistas',
  'civil defence staff': 'personal de defensa civil', 'people seeking aid': 'personas que buscaban ayuda', 'people who starved': 'personas muertas de hambre',
  'children who starved': 'niños y niñas muertos de hambre', 'people of unknown status': 'personas de condición desconocida',
  'russian personnel': 'personal ruso', 'russian prisoners of war': 'prisioneros de guerra rusos', 'side a': 'bando A', 'side b': 'bando B',
  coalition: 'coalición', insurgent: 'insurgentes', sectarian: 'actores sectarios', unknown: 'desconocido',
  // Kinds of conflict and of events.
  conflict: 'conflicto', disaster: 'desastre', 'political violence': 'violencia política', 'civilian targeting': 'ataques contra civiles',
  demonstration: 'manifestaciones', 'in one-sided violence': 'en violencia unilateral', 'in non-state conflicts': 'en conflictos no estatales',
  'in colonial conflicts': 'en conflictos coloniales', 'in conflicts within states': 'en conflictos dentro de Estados',
  'in conflicts between states': 'en conflictos entre Estados', 'in civil conflicts': 'en conflictos civiles',
  'in civil conflicts with foreign state intervention': 'en conflictos civiles con intervención de un Estado extranjero',
  'in colonial or imperial conflicts': 'en conflictos coloniales o imperiales',
  'in all conflicts of states': 'en todos los conflictos con participación de un Estado',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'otras personas necesitadas de protección internacional',
  'venezuelans displaced abroad': 'venezolanos desplazados en el extranjero', 'stateless people': 'personas apátridas',
  'others of concern to unhcr': 'otras personas de interés para ACNUR', 'recognized as refugees': 'reconocidos como refugiados',
  'given other protection': 'con otra protección concedida', rejected: 'rechazados', 'claims closed without a decision': 'solicitudes cerradas sin decisión',
  // Certainties, methods and places.
  verified: 'verificado', confirmed: 'confirmado', 'reported, not yet verified': 'comunicado, aún no verificado', survey: 'encuesta',
  'baseline assessment': 'evaluación de referencia', 'site assessment': 'evaluación de sitio', 'gaza strip': 'franja de Gaza', 'west bank': 'Cisjordania',
  'not stated': 'no indicado',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'Una parte en el conflicto da las pérdidas del otro bando.',
  'alleged belligerent:': 'Presunto beligerante', 'information from:': 'Información de',
};
