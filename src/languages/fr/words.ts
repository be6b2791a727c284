import type { CountedUnit } from '../../data/vocabulary/vocabulary.js';
import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { asOf, at, during, since, until } from './dates.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';
import { t } from './typeset.js';

const plural = pluralIn('fr');

const FRACTION = { quarter: 'un quart', third: 'un tiers', half: 'la moitié', 'two-thirds': 'les deux tiers', 'three-quarters': 'les trois quarts' };
/** The same after "plus", "moins" and "près". */
const OF_FRACTION = { quarter: 'd’un quart', third: 'd’un tiers', half: 'de la moitié', 'two-thirds': 'des deux tiers', 'three-quarters': 'des trois quarts' };
const OF_RELATION = { 'more-than': 'plus', 'less-than': 'moins', nearly: 'près' };

/** Units of count that the library itself knows; others are shown as written. */
const UNITS: Readonly<Record<CountedUnit, string>> = {
  households: 'ménages', families: 'familles', cases: 'cas', movements: 'mouvements', 'border crossings': 'passages de frontière', incidents: 'incidents', events: 'événements',
};

/** French. Awaiting a native reader: written from published usage, not yet checked. */
export const fr: Words = {
  lang: 'fr',
  measures: {
    killed: 'tués', died: 'décédés', injured: 'blessés', missing: 'disparus', 'presumed-dead': 'présumés morts',
    'dead-or-missing': 'morts ou disparus', casualties: 'victimes (tués et blessés)', detained: 'détenus',
    displaced: 'déplacés', returnees: 'personnes de retour', refugees: 'réfugiés', 'asylum-seekers': 'demandeurs d’asile',
    displacements: 'déplacements (mouvements)', returned: 'retournés',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'des dizaines', dozens: 'des douzaines', scores: 'des dizaines', hundreds: 'des centaines', thousands: 'des milliers', 'tens-of-thousands': 'des dizaines de milliers',
    'hundreds-of-thousands': 'des centaines de milliers', millions: 'des millions',
  },
  share({ relation, fraction, vast }) {
    if (vast) return 'la grande majorité';
    if (relation === 'exactly') return FRACTION[fraction];
    return relation === 'about' ? `environ ${FRACTION[fraction]}` : `${OF_RELATION[relation]} ${OF_FRACTION[fraction]}`;
  },
  comma: ', ',
  among: (group, measure) => `${group} parmi les ${measure}`,
  missing: { 'not-reported': 'aucun chiffre communiqué', 'said-without-number': 'évoqué sans chiffre' },

  about: (n) => `environ ${n}`,
  atLeast: (n) => `au moins ${n}`,
  moreThan: (n) => `plus de ${n}`,
  atMost: (n) => `au plus ${n}`,
  fewerThan: (n) => `moins de ${n}`,
  nearly: (n) => `près de ${n}`,
  between: (low, high) => `entre ${low} et ${high}`,
  interval(kind, level) {
    const ofLevel = level ? ` à ${level}` : ', niveau non précisé';
    switch (kind) {
      case 'confidence': return `intervalle de confiance${ofLevel}`;
      case 'credible': return `intervalle de crédibilité${ofLevel}`;
      case 'prediction': return `intervalle de prédiction${ofLevel}`;
      case 'quantiles': return level ? `${level} des résultats du modèle` : 'résultats du modèle';
      case 'reports': return 'bilan le plus bas et bilan le plus élevé';
      case 'estimates': return 'estimation basse et estimation haute';
      default: return 'fourchette dont les bornes ne sont pas expliquées';
    }
  },

  asOf,
  asOfSince: (date, from) => `${asOf(date)}, ${since(from)}`,
  since: (date) => `${since(date)}, fin non précisée`,
  counting: (date) => `décompte ${since(date)}`,
  until: (date) => `${until(date)}, début non précisé`,
  during,
  on: at,
  within: at,
  dateNotStated: 'date non précisée',

  source: (name) => t`Source : ${name}`,
  sourceNotStated: 'source non précisée',
  relayed: (origin, relays) => `${origin}, données relayées par ${relays}`,
  roles: { party: 'partie au conflit', ministry: 'ministère', UN: 'Nations unies', NGO: 'organisation non gouvernementale', academic: 'étude universitaire', media: 'média' },
  method: (text) => t`méthode : ${text}`,
  certainty: (text) => t`degré de certitude : ${text}`,
  countedIn: (unit) => `compté en ${Object.hasOwn(UNITS, unit) ? UNITS[unit as CountedUnit] : unit}`,
  published: (date) => `publié ${at(date)}`,
  statuses: {
    'carried-forward': 'chiffre précédent reconduit, sans nouvelle annonce', extrapolated: 'extrapolé, non compté',
    restart: t`le décompte recommence ; ce qui précède n’y est pas compris`,
    'late-registration': 'comprend des décès de jours antérieurs enregistrés tardivement', correction: 'corrigé par la source',
    reclassification: 'reclassé', 'method-change': 'compté selon une autre méthode à partir d’ici', 'moved-again': 'les mêmes personnes se déplacent de nouveau',
  },
  quote: (text) => t`« ${text} »`,
  placeNotStated: 'non précisé',
  endNotStated: { from: 'origine non précisée', to: 'destination non précisée' },
  // "De" would have to join the article of a name ("Le Caire") or lose its vowel before another.
  movement: (from, to) => [from ? `Depuis ${from}` : 'Origine non précisée', to ? `vers ${to}` : 'destination non précisée'].join(from && to ? ' ' : ', '),
  step: (n) => `étape ${n}`,
  measureNotStated: 'nature du décompte non précisée',

  labelled: (label, text) => t`${label} : ${text}`,
  statement: (what, figure) => t`${what} : ${figure}.`,

  differ: (aspects) => `Ces chiffres diffèrent par ${aspects}. Ils sont présentés côte à côte, sans être additionnés.`,
  aspects: {
    measure: 'ce qui est compté', unit: 'l’unité de compte', population: 'les personnes comptées', place: 'le lieu', source: 'la source',
    period: 'la date ou la période', method: 'la méthode', certainty: 'le degré de certitude', revision: 'la version',
  },
  overlap: 'Certaines personnes peuvent figurer dans plusieurs de ces décomptes. Il ne faut pas les additionner.',
  separatePanels: (because) => `Ces chiffres n’ont pas tous la même échelle, car ${because}. Les longueurs ne doivent pas être comparées d’une échelle à l’autre.`,
  reasons: {
    nature: 'ils ne comptent pas la même chose', measure: 'ils ne comptent pas la même chose', part: 'l’un des décomptes est une partie d’un autre',
    unit: 'ils sont exprimés dans des unités différentes', cumulative: 'un total cumulé n’est pas le décompte d’une seule période', restart: 'le décompte a recommencé',
  },
  enlarged: 'Agrandi, avec une échelle propre',
  former: (figure, published) => t`Chiffre antérieur : ${figure}, ${published}`,
  difference: (higher, lower, above, below) =>
    `Le chiffre le plus élevé (${higher}) compte ${above} de plus que l’autre (${lower}), qui en compte ${below} de moins.`,
  differenceOfInterval: (of, meaning, against, low, high) => t`${of} (${meaning}) : cela va de ${low} à ${high} de l’autre chiffre (${against}).`,
  above: (percent) => `${percent} au-dessus`,
  below: (percent) => `${percent} au-dessous`,
  lessThan: (percent) => `moins de ${percent}`,
  equal: 'Les deux chiffres sont égaux.',
  aboutEqual: 'Les deux chiffres sont à peu près égaux.',
  noDifferenceFromZero: 'Aucun écart n’est calculé, car l’un des chiffres est zéro.',
  noDifference: (aspects) => (aspects
    ? `Aucun écart n’est calculé, car ces chiffres diffèrent par ${aspects}.`
    : 'Aucun écart n’est calculé, car l’un au moins des deux chiffres n’est pas un nombre précis.'),
  legend: {
    open: t`Une extrémité qui s’estompe est ouverte : au moins ce nombre ; aucune limite supérieure n’a été donnée.`,
    soft: t`La partie hachurée est ce que le chiffre laisse ouvert ; un trait à son extrémité est une limite qui a été donnée.`,
    blur: t`Une extrémité floue : environ, et non exactement.`,
    haze: t`Une bande pâle : seul un ordre de grandeur a été donné.`,
    range: 'Une bande sans point est une fourchette pour laquelle aucun chiffre central n’a été donné.',
    best: 'Un point sur une bande est le chiffre central, entre un chiffre bas et un chiffre haut.',
    interval: 'Un point est l’estimation, le trait son intervalle.',
    others: t`Un point est l’estimation ; le trait fin et le trait épais sont ses intervalles, chacun nommé en toutes lettres.`,
    gradient: t`Un point est l’estimation ; la teinte s’éclaircit vers les extrémités de son intervalle.`,
    dots: t`Chaque point est 1 chance sur 20 que le nombre se trouve à cet endroit, selon le modèle de la source ; le trait est le chiffre de la source elle-même.`,
    unverified: t`Une barre vide : enregistré, non vérifié.`,
    former: 'Les traits tiretés sont ce que la source avait donné auparavant.',
    presumed: t`Des traits obliques : présumé, non confirmé.`,
    share: t`Une part a été donnée en toutes lettres : le plein est ce que les mots affirment, les hachures ce qu’ils laissent ouvert. Aucun pourcentage n’a été donné.`,
    unknown: 'Un trait tireté est un mouvement dont l’ampleur n’a pas été donnée.',
    whisker: t`Un trait entre deux butées est un intervalle ; le symbole qu’il porte est l’estimation.`,
    area: 'Une teinte le long d’une ligne est l’intervalle de chaque chiffre de cette ligne.',
    carried: t`Un trait tireté ou une marque creuse reconduit le dernier bilan ; rien de nouveau n’a été annoncé.`,
    extrapolated: 'Un trait pointillé ou une marque creuse est extrapolé, non compté.',
    version: 'Les marques creuses sont les nombres tels qu’ils ont d’abord été publiés.',
    counted: 'Une bande sans flèche représente des personnes recensées à une date, selon leur provenance.',
    within: 'Un trait dans une bande est le chiffre central, entre un chiffre bas et un chiffre haut.',
    returned: t`Des points : la source parle de retour.`,
    stayed: 'Une bande pâle relie deux recensements d’un même lieu. Il n’est pas précisé qui est resté.',
    rest: 'Un contour tireté est ce qui reste d’un recensement en dehors des mouvements affichés. Personne ne l’a affirmé.',
    step: 'Une marche tiretée est un enregistrement tardif ou une correction, et non les décès de ce jour.',
  },
  shareScale: { none: 'aucun', half: 'la moitié', all: (measure) => (measure ? `la totalité des ${measure}` : 'la totalité') },
  remainder: 'le reste, nombre non précisé',
  wholeFrom: (from) => `Depuis ${from}, au total`,
  whole: 'au total',
  stepsOverlap: 'Les étapes suivantes peuvent concerner de nouveau les mêmes personnes. Elles ne sont pas additionnées.',
  flow: {
    from: 'Départ', to: 'Arrivée', cameFrom: 'Provenance', countedIn: 'Lieu du recensement',
    other: (n, formatted, total) => `${formatted} ${plural(n, { one: 'mouvement plus petit', other: 'mouvements plus petits' })}${total ? t`, au total : ${total}` : ', sans addition'}`,
    otherPlaces: 'tous les autres',
    showMore: 'Afficher plus de mouvements', showFewer: 'Afficher moins de mouvements',
    rest: 'non rattachés',
    restOf: (place, figure) => t`Calculé ici, pour le lieu ${place} : nombre de personnes recensées qui ne figurent dans aucun des mouvements affichés : ${figure}.`,
    within: (place) => `Sans quitter ${place}`,
    net: (figure, from, to) => t`Calculé ici, solde : depuis ${from} vers ${to}, ${figure} de plus que dans l’autre sens.`,
    countsAndMoves: 'Les personnes recensées à une date et celles qui se sont déplacées au cours d’une période sont dessinées à la même échelle. Elles ne sont jamais additionnées.',
    walk: t`Diagramme. Les touches fléchées mènent d’un lieu à ses mouvements et, le long d’un mouvement, au lieu suivant ; la touche Échap permet d’en sortir.`,
    walkPlace: (place, into, out) => t`${place} : mouvements vers ce lieu : ${into} ; mouvements depuis ce lieu : ${out}.`,
    stayed: (place) => t`Recensés avant et après dans le même lieu : ${place}. Il n’est pas précisé qui est resté.`,
  },

  timeline: {
    series: (name, count, from, to) => t`${name} : ${count}, ${during(from, to)}.`,
    first: (figure, date) => t`Premier chiffre : ${figure}, ${date}.`,
    latest: (figure, date) => t`Dernier chiffre : ${figure}, ${date}.`,
    open: (n, formatted) => `Entre le premier et le dernier chiffre, ${formatted} ${plural(n, { one: 'jour n’a aucun chiffre et est laissé vide', other: 'jours n’ont aucun chiffre et sont laissés vides' })}.`,
    runningTotal: 'total cumulé',
    periodCounts: 'décomptes de périodes distinctes',
    asFirstPublished: 'selon la première publication',
    asLaterCounted: 'selon le décompte ultérieur',
    fell: t`plus bas qu’auparavant ; aucune raison n’a été donnée`,
    moreSeries: (formatted) => t`Plus de séries qu’on ne peut en distinguer ; ne figurent que dans le tableau : ${formatted}.`,
    moreBreaks: (formatted) => t`Plus de ruptures et de marches qu’on ne peut en énumérer ; ne figurent que dans le tableau : ${formatted}.`,
    events: 'Événements et ruptures',
    outside: 'hors de la période affichée',
    unlikePeriods: t`Les périodes n’ont pas toutes la même durée : leurs hauteurs ne doivent pas être comparées.`,
    undated: (n, formatted) => `${formatted} ${plural(n, { one: 'chiffre n’a pas de date ou pas de nombre et ne figure', other: 'chiffres n’ont pas de date ou pas de nombre et ne figurent' })} que dans le tableau.`,
  },

  map: {
    loading: 'Chargement de la carte.',
    schematic: t`Les lieux sont disposés en cercle, sans position réelle : cela ne montre ni où ils se trouvent, ni à quelle distance les uns des autres.`,
    bands: 'Les bandes relient le lieu de départ et le lieu d’arrivée. Elles ne montrent pas les itinéraires.',
    counted: t`Une barre en travers de l’extrémité d’une bande : personnes recensées à cet endroit à une date donnée.`,
    arrived: t`Une flèche : personnes qui s’y sont rendues.`,
    unplaced: (names) => t`Sous la carte, faute de position donnée : ${names}.`,
    more: (n, formatted) => `${formatted} ${plural(n, { one: 'autre mouvement n’est pas dessiné et figure', other: 'autres mouvements ne sont pas dessinés et figurent' })} dans le tableau.`,
  },

  matrix: {
    label: 'Origines et destinations',
    read: 'Chaque ligne est un lieu que des personnes ont quitté, chaque colonne un lieu où elles sont allées.',
    scale: (n) => t`Toutes les barres partent de zéro ; dans chaque case, le trait fin correspond à ${n}.`,
    empty: t`Une case vide : aucun chiffre ici pour cette paire de lieux, ce qui ne veut pas dire zéro.`,
    gap: 'Lorsqu’une case indique qu’il n’y a pas de chiffre, la paire a été mentionnée sans nombre.',
    zero: (n) => `Un ${n} est un nombre communiqué par la source.`,
    dotted: t`Un cadre pointillé : à l’intérieur d’un même lieu.`,
    note: (n) => `note ${n}`,
    stock: 'recensés à un moment donné',
    flow: 'déplacés au cours d’une période',
    dates: 'des personnes recensées à un moment donné ne sont pas des personnes qui se sont déplacées au cours d’une période',
    more: (origins, destinations, pairs) => t`Trop pour ce tableau, et seulement dans le tableau de tous les chiffres : ${origins} (origines), ${destinations} (destinations), ${pairs} (paires).`,
    counts: t`Ces chiffres ne mentionnent ni origine ni destination :`,
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'Une marque représente une personne.' : `Une marque représente ${formatted} personnes, avec arrondi à la marque la plus proche.`),
    part: 'La petite marque vaut moins d’une demi-marque.',
    likely: 'Une marque pâle entre dans le chiffre donné, mais n’est pas certaine ou pas vérifiée.',
    possible: t`Une marque vide n’est pas comptée : le chiffre ne dit pas s’il y en a autant.`,
  },

  file: {
    dataset: (name, date) => (date ? t`Données : ${name}, ${date}.` : t`Données : ${name}.`),
    where: (conditions, kept, of) => t`Lu ici : seulement les lignes où ${conditions} (${kept} sur ${of}).`,
    latest: (date, of) => (date
      ? t`Lu ici : seulement la plus récente des dates du fichier (${of} en tout) : ${date}.`
      : t`Lu ici : seulement le chiffre le plus récent de chaque décompte (dates du fichier : ${of}).`),
    added: (by) => (by ? `Additionné ici par ${by}.` : 'Additionné ici.'),
    keys: { year: 'année', month: 'mois', day: 'jour', place: 'lieu', group: 'groupe de personnes', side: 'partie', source: 'source', measure: 'nature du décompte', certainty: 'degré de certitude' },
    sum: (what, n, formatted) => `somme de ${formatted} ${what === 'events' ? plural(n, { one: 'événement', other: 'événements' }) : plural(n, { one: 'ligne', other: 'lignes' })}`,
    sumOf: (what, reported, of) => (what === 'events'
      ? `somme des seuls événements qui donnent un nombre (${reported} sur ${of})`
      : `somme des seules lignes qui donnent un nombre (${reported} sur ${of})`),
    places: (formatted) => t`lieux additionnés : ${formatted}`,
    ends: t`la borne basse d’une somme additionne les bornes basses, sa borne haute les bornes hautes : ce sont des limites extérieures, et non un intervalle de la somme.`,
    loading: (name) => t`Chargement des chiffres depuis ${name}.`,
    reading: (percent) => t`Lecture des chiffres : ${percent}.`,
    retrying: 'Pas de réponse. Nouvel essai en cours.',
    retry: 'Réessayer',
    failed: 'Les chiffres n’ont pas pu être chargés. Cela ne dit rien de leur ampleur.',
    stale: (time) => t`Ces chiffres ont été chargés ${at(time)}. Un nouveau chargement a échoué ; des chiffres plus récents peuvent exister.`,
  },

  showTable: 'Afficher le tableau',
  moreRows: (formatted) => t`Afficher plus de lignes (${formatted} en attente)`,
  table: {
    unit: 'Unité de compte', published: 'Date de publication', status: 'Remarque sur le décompte', revision: 'Version',
    what: 'Ce qui est compté', figure: 'Chiffre', source: 'Source', period: 'Date ou période', group: 'Groupe de personnes', place: 'Lieu', from: 'Origine', to: 'Destination',
    step: 'Étape', method: 'Méthode', certainty: 'Degré de certitude', note: 'Note', quote: 'Selon les termes de la source', interval: 'Intervalle', role: 'Type de source',
  },
  figures: (n, formatted) => `${formatted} ${plural(n, { one: 'chiffre', other: 'chiffres' })}`,
  figureCount: (n, formatted) => t`${formatted} ${plural(n, { one: 'chiffre', other: 'chiffres' })} ; le tableau donne la source de chacun.`,
  problemHeading: (n, formatted) => (n === 1 ? 'Un point demande votre attention' : `${formatted} points demandent votre attention`),
  problemMark: '?',
  where: (row, field) => [row && `Ligne ${row}`, field && t`« ${field} »`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'Ce chiffre n’est pas dessiné.',
};
