import type { CountedUnit } from '../../data/vocabulary/vocabulary.js';
import { pluralIn } from '../../figures/words/plural.js';
import type { Words } from '../../figures/words/words.js';
import { asOf, at, during, since, until } from './dates.js';
import { PROBLEMS } from './problems.js';
import { TERMS } from './terms.js';

const plural = pluralIn('es');

const FRACTION = { quarter: 'un cuarto', third: 'un tercio', half: 'la mitad', 'two-thirds': 'dos tercios', 'three-quarters': 'tres cuartos' };
const RELATION = { 'more-than': 'más de', 'less-than': 'menos de', about: 'alrededor de', nearly: 'casi', exactly: '' };

/** A percentage takes an article where it stands alone: "un 70 %", "menos de un 1 %". */
const un = (percent: string) => (/^\p{Nd}/u.test(percent) ? `un ${percent}` : percent);
const isPercent = (n: string) => /[%٪]/.test(n);

/** Units of count that the library itself knows; others are shown as written. */
const UNITS: Readonly<Record<CountedUnit, string>> = {
  households: 'hogares', families: 'familias', cases: 'casos', movements: 'movimientos', 'border crossings': 'cruces de frontera', incidents: 'incidentes', events: 'sucesos',
};

/** Spanish. Awaiting a native reader: written from published usage, not yet checked. */
export const es: Words = {
  lang: 'es',
  measures: {
    killed: 'muertos', died: 'fallecidos', injured: 'heridos', missing: 'desaparecidos', 'presumed-dead': 'presuntamente muertos',
    'dead-or-missing': 'muertos o desaparecidos', casualties: 'víctimas (muertos y heridos)', detained: 'detenidos',
    displaced: 'desplazados', returnees: 'personas retornadas', refugees: 'refugiados', 'asylum-seekers': 'solicitantes de asilo',
    displacements: 'desplazamientos (movimientos)', returned: 'retornados',
  },
  groups: TERMS,
  magnitudes: {
    tens: 'decenas', dozens: 'docenas', scores: 'decenas', hundreds: 'cientos', thousands: 'miles', 'tens-of-thousands': 'decenas de miles',
    'hundreds-of-thousands': 'cientos de miles', millions: 'millones',
  },
  share: ({ relation, fraction, vast }) => (vast ? 'la gran mayoría' : `${RELATION[relation]} ${FRACTION[fraction]}`.trim()),
  comma: ', ',
  among: (group, measure) => `${group} en el total de ${measure}`,
  missing: { 'not-reported': 'sin cifra comunicada', 'said-without-number': 'mencionado sin cifra' },

  about: (n) => (isPercent(n) ? `alrededor de ${un(n)}` : `unos ${n}`),
  atLeast: (n) => `al menos ${n}`,
  moreThan: (n) => (isPercent(n) ? `más de ${un(n)}` : `más de ${n}`),
  atMost: (n) => `como máximo ${n}`,
  fewerThan: (n) => `menos de ${n}`,
  nearly: (n) => `casi ${n}`,
  between: (low, high) => `entre ${low} y ${high}`,
  interval(kind, level) {
    const ofLevel = level ? ` del ${level}` : ', nivel no indicado';
    switch (kind) {
      case 'confidence': return `intervalo de confianza${ofLevel}`;
      case 'credible': return `intervalo de credibilidad${ofLevel}`;
      case 'prediction': return `intervalo de predicción${ofLevel}`;
      case 'quantiles': return level ? `${level} de los resultados del modelo` : 'resultados del modelo';
      case 'reports': return 'balance más bajo y balance más alto';
      case 'estimates': return 'estimación baja y estimación alta';
      default: return 'rango cuyos extremos no se explican';
    }
  },

  asOf,
  asOfSince: (date, from) => `${asOf(date)}, ${since(from)}`,
  since: (date) => `${since(date)}, fin no indicado`,
  counting: (date) => `recuento ${since(date)}`,
  until: (date) => `${until(date)}, inicio no indicado`,
  during,
  on: at,
  within: at,
  dateNotStated: 'fecha no indicada',

  source: (name) => `Fuente: ${name}`,
  sourceNotStated: 'fuente no indicada',
  relayed: (origin, relays) => `${origin}, datos transmitidos por ${relays}`,
  roles: { party: 'parte en el conflicto', ministry: 'ministerio', UN: 'Naciones Unidas', NGO: 'organización no gubernamental', academic: 'estudio académico', media: 'medio de comunicación' },
  method: (text) => `método: ${text}`,
  certainty: (text) => `grado de certeza: ${text}`,
  countedIn: (unit) => `contado en ${Object.hasOwn(UNITS, unit) ? UNITS[unit as CountedUnit] : unit}`,
  published: (date) => `publicada ${at(date)}`,
  statuses: {
    'carried-forward': 'se repite la cifra anterior, sin nueva comunicación', extrapolated: 'cifra extrapolada, no contada',
    restart: 'el recuento empieza de nuevo; lo anterior no está incluido',
    'late-registration': 'incluye muertes de días anteriores registradas con retraso', correction: 'cifra corregida por la fuente',
    reclassification: 'cifra reclasificada', 'method-change': 'contado con otro método a partir de aquí', 'moved-again': 'las mismas personas se desplazan de nuevo',
  },
  quote: (text) => `«${text}»`,
  placeNotStated: 'no indicado',
  endNotStated: { from: 'origen no indicado', to: 'destino no indicado' },
  movement: (from, to) => [from ? `De ${from}` : 'Origen no indicado', to ? `a ${to}` : 'destino no indicado'].join(from && to ? ' ' : ', '),
  step: (n) => `etapa ${n}`,
  measureNotStated: 'no se indica qué se contó',

  labelled: (label, text) => `${label}: ${text}`,
  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `Estas cifras difieren en ${aspects}. Se presentan una al lado de otra, sin sumarlas.`,
  aspects: {
    measure: 'lo que se cuenta', unit: 'la unidad de recuento', population: 'las personas contadas', place: 'el lugar', source: 'la fuente',
    period: 'la fecha o el período', method: 'el método', certainty: 'el grado de certeza', revision: 'la versión',
  },
  overlap: 'Algunas personas pueden figurar en más de uno de estos recuentos. No deben sumarse.',
  separatePanels: (because) => `Estas cifras no comparten todas una misma escala, porque ${because}. Las longitudes no deben compararse entre escalas distintas.`,
  reasons: {
    nature: 'no cuentan lo mismo', measure: 'no cuentan lo mismo', part: 'un recuento es parte de otro',
    unit: 'están expresadas en unidades distintas', cumulative: 'un total acumulado no es el recuento de un solo período', restart: 'el recuento empezó de nuevo',
  },
  enlarged: 'Ampliado, con una escala propia',
  former: (figure, published) => `Cifra anterior: ${figure}, ${published}`,
  difference: (higher, lower, above, below) =>
    `La cifra más alta (${higher}) es ${un(above)} mayor que la otra (${lower}); esta es ${un(below)} menor.`,
  differenceOfInterval: (of, meaning, against, low, high) => `${of} (${meaning}): va de ${low} a ${high} de la otra cifra (${against}).`,
  above: (percent) => `${un(percent)} por encima`,
  below: (percent) => `${un(percent)} por debajo`,
  lessThan: (percent) => `menos de ${un(percent)}`,
  equal: 'Las dos cifras son iguales.',
  aboutEqual: 'Las dos cifras son aproximadamente iguales.',
  noDifferenceFromZero: 'No se calcula ninguna diferencia, porque una de las cifras es cero.',
  noDifference: (aspects) => (aspects
    ? `No se calcula ninguna diferencia, porque estas cifras difieren en ${aspects}.`
    : 'No se calcula ninguna diferencia, porque al menos una de las dos cifras no es un número preciso.'),
  legend: {
    open: 'Un extremo que se desvanece está abierto: al menos ese número; no se indicó ningún límite superior.',
    soft: 'La parte rayada es lo que la cifra deja abierto; una línea en su extremo es un límite que sí se indicó.',
    blur: 'Un extremo difuso: aproximadamente, no exactamente.',
    haze: 'Una banda tenue: solo se indicó un orden de magnitud.',
    range: 'Una banda sin punto es un rango para el que no se dio ninguna cifra central.',
    best: 'Un punto sobre una banda es la cifra central, entre una cifra baja y otra alta.',
    interval: 'Un punto es la estimación; la línea, su intervalo.',
    others: 'Un punto es la estimación; la línea fina y la gruesa son sus intervalos, cada uno nombrado con palabras.',
    gradient: 'Un punto es la estimación; el tono se aclara hacia los extremos de su intervalo.',
    dots: 'Cada punto es 1 posibilidad entre 20 de que el número esté en ese lugar, según el modelo de la fuente; la línea es la cifra de la propia fuente.',
    unverified: 'Una barra vacía: registrado, sin verificar.',
    former: 'Las líneas discontinuas son lo que la fuente dio antes.',
    presumed: 'Líneas inclinadas: presunto, sin confirmar.',
    share: 'Se dio una parte con palabras: lo sólido es lo que afirman; lo rayado, lo que dejan abierto. No se dio ningún porcentaje.',
    unknown: 'Una línea discontinua es un movimiento cuyo tamaño no se indicó.',
    whisker: 'Una línea con dos topes es un intervalo; el símbolo que lleva es la estimación.',
    area: 'Un tono a lo largo de una línea es el intervalo de cada cifra de esa línea.',
    carried: 'Una línea discontinua o una marca hueca repite el último balance; no se comunicó nada nuevo.',
    extrapolated: 'Una línea de puntos o una marca hueca es una extrapolación, no un recuento.',
    version: 'Las marcas huecas son los números tal como se publicaron por primera vez.',
    counted: 'Una banda sin flecha son personas contadas en una fecha, según su procedencia.',
    within: 'Una línea dentro de una banda es la cifra central, entre una cifra baja y otra alta.',
    returned: 'Puntos: la fuente lo llama retorno.',
    stayed: 'Una banda pálida une dos recuentos de un mismo lugar. No se indicó quién se quedó.',
    rest: 'Un contorno discontinuo es lo que queda de un recuento fuera de los movimientos mostrados. Nadie lo afirmó.',
    step: 'Un escalón discontinuo es un registro tardío o una corrección, no muertes de ese día.',
  },
  shareScale: { none: 'nadie', half: 'la mitad', all: (measure) => (measure ? `el total de ${measure}` : 'el total') },
  remainder: 'el resto, número no indicado',
  wholeFrom: (from) => `De ${from}, en total`,
  whole: 'en total',
  stepsOverlap: 'Las etapas posteriores pueden afectar de nuevo a las mismas personas. No se suman.',
  flow: {
    from: 'Origen', to: 'Destino', cameFrom: 'Procedencia', countedIn: 'Lugar del recuento',
    other: (n, formatted, total) => `${formatted} ${plural(n, { one: 'movimiento menor', other: 'movimientos menores' })}${total ? `, en total: ${total}` : ', sin sumar'}`,
    otherPlaces: 'todos los demás',
    showMore: 'Mostrar más movimientos', showFewer: 'Mostrar menos movimientos',
    rest: 'sin asignar',
    restOf: (place, figure) => `Calculado aquí, para el lugar ${place}: número de personas contadas que no figuran en ninguno de los movimientos mostrados: ${figure}.`,
    within: (place) => `Dentro de ${place}`,
    net: (figure, from, to) => `Calculado aquí, saldo: de ${from} a ${to}, ${figure} más que en sentido contrario.`,
    countsAndMoves: 'Las personas contadas en una fecha y las que se desplazaron en un período se dibujan a una misma escala. Nunca se suman.',
    walk: 'Diagrama. Las teclas de flecha llevan de un lugar a sus movimientos y, a lo largo de un movimiento, al lugar siguiente; con Escape se sale.',
    walkPlace: (place, into, out) => `${place}: movimientos hacia este lugar: ${into}; movimientos desde este lugar: ${out}.`,
    stayed: (place) => `Contados antes y después en el mismo lugar: ${place}. No se indicó quién se quedó.`,
  },

  timeline: {
    series: (name, count, from, to) => `${name}: ${count}, ${during(from, to)}.`,
    first: (figure, date) => `Primera cifra: ${figure}, ${date}.`,
    latest: (figure, date) => `Última cifra: ${figure}, ${date}.`,
    open: (n, formatted) => `Entre la primera y la última cifra, ${formatted} ${plural(n, { one: 'día no tiene ninguna cifra y queda vacío', other: 'días no tienen ninguna cifra y quedan vacíos' })}.`,
    runningTotal: 'total acumulado',
    periodCounts: 'recuentos de períodos separados',
    asFirstPublished: 'según la primera publicación',
    asLaterCounted: 'según el recuento posterior',
    fell: 'más bajo que antes; no se indicó ningún motivo',
    moreSeries: (formatted) => `Más series de las que pueden distinguirse; solo figuran en la tabla: ${formatted}.`,
    moreBreaks: (formatted) => `Más rupturas y escalones de los que pueden enumerarse; solo figuran en la tabla: ${formatted}.`,
    events: 'Acontecimientos y rupturas',
    outside: 'fuera del período mostrado',
    unlikePeriods: 'No todos los períodos duran lo mismo, así que sus alturas no deben compararse.',
    undated: (n, formatted) => `${formatted} ${plural(n, { one: 'cifra no tiene fecha o número y figura', other: 'cifras no tienen fecha o número y figuran' })} solo en la tabla.`,
  },

  map: {
    loading: 'Cargando el mapa.',
    schematic: 'Los lugares están dispuestos en círculo, sin posición real: esto no muestra dónde se encuentran ni a qué distancia unos de otros.',
    bands: 'Las bandas unen el lugar de salida y el de llegada. No muestran las rutas.',
    counted: 'Una barra que cruza el extremo de una banda: personas contadas allí en una fecha.',
    arrived: 'Una flecha: personas que se desplazaron hasta allí.',
    unplaced: (names) => `Debajo del mapa, porque no se dio su posición: ${names}.`,
    more: (n, formatted) => `${formatted} ${plural(n, { one: 'movimiento más no se dibuja y figura', other: 'movimientos más no se dibujan y figuran' })} en la tabla.`,
  },

  matrix: {
    label: 'Orígenes y destinos',
    read: 'Cada fila es un lugar que la gente dejó; cada columna, un lugar al que fue.',
    scale: (n) => `Todas las barras empiezan en cero; la línea fina de cada celda equivale a ${n}.`,
    empty: 'Una celda vacía: aquí no hay ninguna cifra para ese par de lugares, lo que no significa cero.',
    gap: 'Cuando una celda dice que no hay cifra, el par se mencionó sin número.',
    zero: (n) => `Un ${n} es un número comunicado por la fuente.`,
    dotted: 'Un marco de puntos: dentro de un mismo lugar.',
    note: (n) => `nota ${n}`,
    stock: 'contados en un momento dado',
    flow: 'desplazados durante un período',
    dates: 'las personas contadas en un momento dado no son personas que se desplazaron durante un período',
    more: (origins, destinations, pairs) => `Demasiados para esta tabla, y solo en la tabla de todas las cifras: ${origins} (orígenes), ${destinations} (destinos), ${pairs} (pares).`,
    counts: 'Estas cifras no nombran ni origen ni destino:',
  },

  units: {
    each: (n, formatted) => (n === 1 ? 'Una marca es una persona.' : `Una marca son ${formatted} personas, con redondeo a la marca más cercana.`),
    part: 'La marca pequeña vale menos de media marca.',
    likely: 'Una marca pálida está dentro de la cifra dada, pero no es segura o no está verificada.',
    possible: 'Una marca vacía no está contada: la cifra no dice si hay tantos.',
  },

  file: {
    dataset: (name, date) => (date ? `Datos: ${name}, ${date}.` : `Datos: ${name}.`),
    where: (conditions, kept, of) => `Leído aquí: solo las filas en que ${conditions} (${kept} de ${of}).`,
    latest: (date, of) => (date
      ? `Leído aquí: solo la más reciente de las fechas del archivo (${of} en total): ${date}.`
      : `Leído aquí: solo la cifra más reciente de cada recuento (fechas del archivo: ${of}).`),
    added: (by) => (by ? `Sumado aquí por ${by}.` : 'Sumado aquí.'),
    keys: { year: 'año', month: 'mes', day: 'día', place: 'lugar', group: 'grupo de personas', side: 'parte', source: 'fuente', measure: 'lo que se cuenta', certainty: 'grado de certeza' },
    sum: (what, n, formatted) => `suma de ${formatted} ${what === 'events' ? plural(n, { one: 'suceso', other: 'sucesos' }) : plural(n, { one: 'fila', other: 'filas' })}`,
    sumOf: (what, reported, of) => (what === 'events'
      ? `suma solo de los sucesos que dan un número (${reported} de ${of})`
      : `suma solo de las filas que dan un número (${reported} de ${of})`),
    places: (formatted) => `lugares sumados: ${formatted}`,
    ends: 'el mínimo de una suma es la suma de los mínimos, y su máximo, la de los máximos: son límites exteriores, no un intervalo de la suma.',
    loading: (name) => `Cargando las cifras desde ${name}.`,
    reading: (percent) => `Leyendo las cifras: ${percent}.`,
    retrying: 'No hubo respuesta. Se intenta de nuevo.',
    retry: 'Intentar de nuevo',
    failed: 'No se pudieron cargar las cifras. Eso no dice nada sobre cuántas personas son.',
    stale: (time) => `Estas cifras se cargaron ${at(time)}. No se pudieron cargar de nuevo; puede que existan otras más recientes.`,
  },

  showTable: 'Mostrar la tabla',
  moreRows: (formatted) => `Mostrar más filas (quedan: ${formatted})`,
  table: {
    unit: 'Unidad de recuento', published: 'Fecha de publicación', status: 'Observación sobre el recuento', revision: 'Versión',
    what: 'Qué se cuenta', figure: 'Cifra', source: 'Fuente', period: 'Fecha o período', group: 'Grupo de personas', place: 'Lugar', from: 'Origen', to: 'Destino',
    step: 'Etapa', method: 'Método', certainty: 'Grado de certeza', note: 'Nota', quote: 'En palabras de la fuente', interval: 'Intervalo', role: 'Tipo de fuente',
  },
  figures: (n, formatted) => `${formatted} ${plural(n, { one: 'cifra', other: 'cifras' })}`,
  figureCount: (n, formatted) => `${formatted} ${plural(n, { one: 'cifra', other: 'cifras' })}; la tabla da la fuente de cada una.`,
  problemHeading: (n, formatted) => (n === 1 ? 'Hay un punto que requiere atención' : `Hay ${formatted} puntos que requieren atención`),
  problemMark: '?',
  where: (row, field) => [row && `Fila ${row}`, field && `«${field}»`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'Esta cifra no se dibuja.',
};
