import type { Vocabulary } from '../../data/vocabulary/vocabulary.js';

/**
 * French, as newspapers and agencies write it. Awaiting a native reader.
 *
 * "Morts" and "décès" say nothing of the cause, so they are `died`; "victimes" may be the dead or
 * the dead and the injured, and "depuis" a place or a day, so they are read as neither.
 */
export const fr: Vocabulary = {
  lang: 'fr',
  before: {
    atLeast: [
      'au moins', 'pas moins de', 'pas moins d’', 'au minimum', 'un minimum de', 'un minimum d’', 'minimum', 'au bas mot', 'à tout le moins',
    ],
    moreThan: [
      'plus de', 'plus d’', 'plus du', 'plus des', 'un peu plus de', 'un peu plus d’', 'bien plus de', 'bien plus d’', 'nettement plus de', 'largement plus de',
      'au-dessus de', 'au-delà de', 'supérieur à', 'supérieure à', 'dépassant',
    ],
    atMost: ['au plus', 'tout au plus', 'au maximum', 'un maximum de', 'un maximum d’', 'maximum', 'jusqu’à', 'pas plus de', 'pas plus d’'],
    fewerThan: ['moins de', 'moins d’', 'moins du', 'moins des', 'au-dessous de', 'en dessous de', 'inférieur à', 'inférieure à'],
    nearly: ['près de', 'près d’', 'près du', 'près des', 'presque', 'quasiment', 'pas loin de', 'pas loin d’', 'proche de', 'proche d’', 'un peu moins de', 'un peu moins d’'],
    about: [
      'environ', 'env.', 'quelque', 'approximativement', 'à peu près', 'autour de', 'autour d’', 'aux alentours de', 'aux environs de', 'de l’ordre de', 'de l’ordre d’',
      'estimé à', 'estimés à', 'estimée à', 'estimées à', 'une estimation de',
    ],
    exactly: ['exactement', 'précisément', 'un total de', 'un total d’', 'au total', 'total'],
  },
  after: {
    atLeast: ['au moins', 'ou plus', 'et plus', 'ou davantage', 'au minimum', 'minimum'], atMost: ['au plus', 'tout au plus', 'ou moins', 'au maximum', 'maximum'],
    about: ['environ', 'à peu près'], exactly: ['au total', 'exactement'],
  },
  around: { atLeast: [['à partir de', 'et plus']] },
  persons: ['personne', 'personnes', 'individu', 'individus', 'gens'],
  nouns: [
    'civil', 'civils', 'civile', 'civiles', 'personnes civiles', 'tué', 'tués', 'tuée', 'tuées', 'personnes tuées', 'mort', 'morts', 'morte', 'mortes', 'décès', 'décédés', 'décédées',
    'blessé', 'blessés', 'blessée', 'blessées', 'personnes blessées', 'victime', 'victimes', 'disparu', 'disparus', 'disparue', 'disparues', 'personnes disparues',
    'déplacé', 'déplacés', 'déplacée', 'déplacées', 'déplacés internes', 'personnes déplacées', 'réfugié', 'réfugiés', 'réfugiée', 'réfugiées', 'demandeurs d’asile',
    'détenus', 'détenues', 'enfant', 'enfants', 'femme', 'femmes', 'homme', 'hommes', 'habitants', 'soldats', 'militaires', 'combattants',
  ],
  of: ['de', 'd’'],
  counted: {
    households: ['ménage', 'ménages', 'foyer', 'foyers'], families: ['famille', 'familles'], cases: ['cas'], movements: ['mouvement', 'mouvements', 'déplacements'],
    'border crossings': ['passages de frontière', 'passages de la frontière', 'passages frontaliers', 'franchissements de frontière', 'franchissements de la frontière'],
    incidents: ['incident', 'incidents'], events: ['événement', 'événements'],
  },
  numbers: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, 'quatre-vingt': 80, 'quatre-vingts': 80, huitante: 80, octante: 80, nonante: 90,
    cent: 100, mille: 1e3, demi: 0.5, 'un demi': 0.5,
  },
  multipliers: { cent: 100, cents: 100, mille: 1e3, k: 1e3, million: 1e6, millions: 1e6, m: 1e6, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9 },
  joins: ['et'],
  hyphens: 'number',
  longTens: [60, 80],
  onesFirst: false,
  ranges: [['entre', 'et'], ['de', 'à'], ['', 'à']],
  magnitudes: {
    tens: ['dizaines', 'des dizaines', 'plusieurs dizaines', 'quelques dizaines'], dozens: ['douzaines', 'des douzaines', 'plusieurs douzaines'], scores: [],
    hundreds: ['centaines', 'des centaines', 'plusieurs centaines', 'quelques centaines'],
    thousands: ['milliers', 'des milliers', 'plusieurs milliers', 'quelques milliers'],
    'tens-of-thousands': ['dizaines de milliers', 'des dizaines de milliers', 'plusieurs dizaines de milliers', 'quelques dizaines de milliers'],
    'hundreds-of-thousands': ['centaines de milliers', 'des centaines de milliers', 'plusieurs centaines de milliers', 'quelques centaines de milliers'],
    millions: ['millions', 'des millions', 'plusieurs millions', 'quelques millions'],
  },
  shares: {
    majority: ['majorité', 'la majorité', 'une majorité', 'la plupart', 'pour la plupart', 'majoritairement', 'en majorité', 'la plus grande partie'],
    vast: [
      'grande majorité', 'la grande majorité', 'une grande majorité', 'la très grande majorité', 'une très grande majorité', 'la vaste majorité',
      'écrasante majorité', 'l’écrasante majorité', 'une écrasante majorité', 'immense majorité', 'l’immense majorité', 'une immense majorité',
    ],
    minority: ['minorité', 'la minorité', 'une minorité'],
  },
  fractions: {
    half: ['moitié', 'la moitié', 'une moitié'], third: ['tiers', 'un tiers', 'le tiers'], 'two-thirds': ['deux tiers', 'les deux tiers'],
    quarter: ['quart', 'un quart', 'le quart'], 'three-quarters': ['trois quarts', 'les trois quarts'],
  },
  countless: [
    'nombreux', 'nombreuses', 'de nombreux', 'de nombreuses', 'beaucoup', 'plusieurs', 'quelques', 'quelques-uns', 'quelques-unes', 'innombrables', 'd’innombrables',
    'un grand nombre', 'un certain nombre', 'un nombre inconnu', 'un nombre indéterminé', 'évoqué sans chiffre',
  ],
  percent: ['pour cent', 'pourcent', 'p. cent'],
  blanks: [
    'inconnu', 'inconnue', 'inconnus', 'aucune donnée', 'pas de données', 'pas de donnée', 'sans données', 'aucun chiffre', 'aucun chiffre communiqué', 'pas de chiffre', 'chiffre inconnu',
    'non communiqué', 'non communiquée', 'non disponible', 'non disponibles', 'indisponible', 'non renseigné', 'non précisé', 'non précisée', 'non connu', 'non déclaré', 'non rapporté',
    'non compté', 'non comptabilisé', 'sans objet', 'n. d.', 'n.d.', 'n/d', 'nd', 'n. c.', 'n.c.', 'nc',
  ],
  measures: {
    killed: ['tués', 'tué', 'tuées', 'tuée', 'personnes tuées'], died: ['décédés', 'décédées', 'décès', 'morts', 'mortes'],
    injured: ['blessés', 'blessé', 'blessées', 'blessée', 'personnes blessées'], missing: ['disparus', 'disparues', 'portés disparus', 'personnes disparues'],
    'presumed-dead': ['présumés morts', 'présumées mortes', 'présumés décédés'],
    'dead-or-missing': ['morts ou disparus', 'morts et disparus', 'décédés ou disparus'], casualties: ['victimes (tués et blessés)', 'tués et blessés', 'tués ou blessés', 'morts et blessés'],
    detained: ['détenus', 'détenues', 'personnes détenues'], displaced: ['déplacés', 'déplacées', 'personnes déplacées', 'déplacés internes', 'personnes déplacées internes', 'pdi'],
    returnees: ['personnes de retour'], refugees: ['réfugiés', 'réfugiées'], 'asylum-seekers': ['demandeurs d’asile', 'demandeuses d’asile', 'demandeur d’asile'],
    displacements: ['déplacements', 'déplacements (mouvements)', 'déplacements internes'], returned: ['retournés', 'retournées', 'retours'],
  },
  headers: {
    measure: ['mesure', 'indicateur', 'ce qui est compté', 'nature du décompte'], value: ['valeur', 'chiffre', 'nombre', 'bilan'],
    low: ['minimum', 'min', 'borne basse', 'borne inférieure', 'estimation basse'], high: ['maximum', 'max', 'borne haute', 'borne supérieure', 'estimation haute'],
    interval: ['intervalle'], quantiles: ['quantiles'], 'counted-in': ['unité', 'unité de compte', 'compté en'],
    group: ['groupe', 'catégorie', 'groupe de personnes'], place: ['lieu', 'localité', 'endroit'], from: ['origine', 'lieu d’origine', 'provenance', 'lieu de départ'],
    to: ['destination', 'lieu de destination', 'lieu d’arrivée', 'vers'], source: ['source'],
    'source-url': ['lien', 'lien de la source', 'lien vers la source', 'url de la source', 'adresse de la source'], 'source-role': ['type de source', 'rôle de la source', 'nature de la source'],
    'as-of': ['au', 'situation au', 'en date du', 'à la date du', 'arrêté au', 'date du bilan'], since: ['depuis le', 'à partir du', 'début', 'date de début'],
    until: ['jusqu’au', 'fin', 'date de fin'], published: ['publié', 'publié le', 'publication', 'date de publication'], revision: ['version', 'révision'],
    status: ['statut', 'remarque sur le décompte'], method: ['méthode', 'méthodologie'], certainty: ['certitude', 'degré de certitude'], step: ['étape', 'phase'],
    note: ['note', 'remarque', 'commentaire'], quote: ['citation', 'selon les termes de la source'],
  },
  intervals: {
    confidence: ['confiance', 'ic'], credible: ['crédibilité', 'crédible', 'bayésien', 'bayésienne'], prediction: ['prédiction', 'prévision'],
    reports: ['bilan', 'bilans', 'source', 'sources', 'rapport', 'rapports'], estimates: ['estimation', 'estimations'],
  },
  months: [
    ['janvier', 'janv'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juill', 'juil'], ['août'],
    ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
  ],
  dateWords: ['le', 'du', 'au', 'en', 'de'],
  dayEndings: ['er'],
};
