import type { Words } from '../../figures/words/words.js';

/** Our own English texts in figures (`Words.groups`), in French. Awaiting a native reader. */
export const TERMS: Words['groups'] = {
  children: 'enfants', women: 'femmes', men: 'hommes', girls: 'filles', boys: 'garçons', 'women and girls': 'femmes et filles',
  'men and boys': 'hommes et garçons', 'women and children': 'femmes et enfants', adults: 'adultes', civilians: 'civils', combatants: 'combattants',
  'soldiers and civilians': 'soldats et civils', migrants: 'migrants', 'medical staff': 'personnel médical', journalists: 'journalistes',
  'civil defence staff': 'personnel de la défense civile', 'people seeking aid': 'personnes en quête d’aide', 'people who starved': 'personnes mortes de faim',
  'children who starved': 'enfants morts de faim', 'people of unknown status': 'personnes de statut inconnu', 'russian personnel': 'personnel russe',
  'russian prisoners of war': 'prisonniers de guerre russes', 'side a': 'camp A', 'side b': 'camp B', coalition: 'coalition', insurgent: 'insurgés',
  sectarian: 'acteurs confessionnels', unknown: 'inconnu',
  // Kinds of conflict and of events.
  conflict: 'conflit', disaster: 'catastrophe', 'political violence': 'violence politique', 'civilian targeting': 'attaques visant des civils',
  demonstration: 'manifestations', 'in one-sided violence': 'dans des violences unilatérales', 'in non-state conflicts': 'dans des conflits non étatiques',
  'in colonial conflicts': 'dans des conflits coloniaux', 'in conflicts within states': 'dans des conflits internes à un État',
  'in conflicts between states': 'dans des conflits entre États', 'in civil conflicts': 'dans des conflits civils',
  'in civil conflicts with foreign state intervention': 'dans des conflits civils avec intervention d’un État étranger',
  'in colonial or imperial conflicts': 'dans des conflits coloniaux ou impériaux', 'in all conflicts of states': 'dans tous les conflits impliquant un État',
  // What UNHCR counts besides the common measures.
  'other people in need of international protection': 'autres personnes ayant besoin d’une protection internationale',
  'venezuelans displaced abroad': 'Vénézuéliens déplacés à l’étranger', 'stateless people': 'apatrides',
  'others of concern to unhcr': 'autres personnes relevant de la compétence du HCR', 'recognized as refugees': 'reconnus réfugiés',
  'given other protection': 'autre protection accordée', rejected: 'rejetés', 'claims closed without a decision': 'demandes closes sans décision',
  // Certainties, methods and places.
  verified: 'vérifié', confirmed: 'confirmé', 'reported, not yet verified': 'signalé, pas encore vérifié', survey: 'enquête',
  'baseline assessment': 'évaluation de référence', 'site assessment': 'évaluation de site', 'gaza strip': 'bande de Gaza', 'west bank': 'Cisjordanie',
  'not stated': 'non précisé',
  // Notes; a colon stands before what the publisher says.
  'a party to the conflict states the losses of the other side.': 'Une partie au conflit donne les pertes de l’autre camp.',
  'alleged belligerent:': 'Belligérant présumé', 'information from:': 'Information provenant de',
};
