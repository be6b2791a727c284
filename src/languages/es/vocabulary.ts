import type { Vocabulary } from '../../data/vocabulary/vocabulary.js';

/**
 * Spanish, as newspapers and agencies write it on both sides of the Atlantic. Awaiting a native reader.
 *
 * "Víctimas" may be the dead or the dead and the injured, "desde" and "hasta" a place or a day, and
 * "estado" a state of either kind, so they are read as neither. A "billón" is a million millions.
 */
export const es: Vocabulary = {
  lang: 'es',
  before: {
    atLeast: ['al menos', 'por lo menos', 'cuando menos', 'como mínimo', 'como poco', 'no menos de', 'un mínimo de', 'mínimo'],
    moreThan: [
      'más de', 'algo más de', 'poco más de', 'un poco más de', 'bastante más de', 'mucho más de', 'por encima de', 'superior a', 'superiores a',
    ],
    atMost: ['como máximo', 'como mucho', 'a lo sumo', 'hasta', 'no más de', 'un máximo de', 'máximo'],
    fewerThan: ['menos de', 'por debajo de', 'inferior a', 'inferiores a'],
    nearly: ['casi', 'cerca de', 'prácticamente', 'poco menos de', 'algo menos de', 'un poco menos de', 'cercano a', 'cercanos a', 'próximo a'],
    about: [
      'unos', 'unas', 'alrededor de', 'aproximadamente', 'aprox.', 'en torno a', 'más o menos', 'estimado en', 'estimados en', 'estimada en', 'estimadas en', 'una estimación de', 'un estimado de',
    ],
    exactly: ['exactamente', 'un total de', 'en total', 'total'],
  },
  after: {
    atLeast: ['o más', 'y más', 'al menos', 'por lo menos', 'como mínimo', 'como poco', 'mínimo'], moreThan: ['y pico'], atMost: ['o menos', 'como máximo', 'como mucho', 'a lo sumo', 'máximo'],
    about: ['aproximadamente', 'aprox.', 'más o menos'], exactly: ['en total', 'exactamente'],
  },
  around: { atLeast: [['de', 'en adelante'], ['desde', 'en adelante']] },
  persons: ['persona', 'personas', 'individuo', 'individuos'],
  nouns: [
    'civil', 'civiles', 'personas civiles', 'muerto', 'muertos', 'muerta', 'muertas', 'muertes', 'personas muertas', 'fallecido', 'fallecidos', 'fallecida', 'fallecidas', 'personas fallecidas',
    'decesos', 'víctima', 'víctimas', 'víctimas mortales', 'herido', 'heridos', 'herida', 'heridas', 'personas heridas', 'desaparecido', 'desaparecidos', 'desaparecidas', 'personas desaparecidas',
    'desplazado', 'desplazados', 'desplazadas', 'desplazados internos', 'personas desplazadas', 'refugiado', 'refugiados', 'refugiadas', 'personas refugiadas', 'solicitantes de asilo',
    'detenidos', 'detenidas', 'niños', 'niñas', 'niños y niñas', 'mujer', 'mujeres', 'hombre', 'hombres', 'menores', 'habitantes', 'soldados', 'militares', 'combatientes',
  ],
  of: ['de'],
  counted: {
    households: ['hogar', 'hogares'], families: ['familia', 'familias'], cases: ['caso', 'casos'], movements: ['movimiento', 'movimientos', 'desplazamientos'],
    'border crossings': ['cruces de frontera', 'cruces de la frontera', 'cruces fronterizos'], incidents: ['incidente', 'incidentes'], events: ['suceso', 'sucesos', 'evento', 'eventos'],
  },
  numbers: {
    cero: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21,
    veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
    treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100,
    doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500,
    seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
    mil: 1e3, medio: 0.5,
  },
  multipliers: { mil: 1e3, k: 1e3, millón: 1e6, millones: 1e6, m: 1e6, mill: 1e6 },
  joins: ['y'],
  hyphens: 'none',
  longTens: [],
  onesFirst: false,
  ranges: [['entre', 'y'], ['de', 'a'], ['', 'a']],
  magnitudes: {
    tens: ['decenas', 'varias decenas'], dozens: ['docenas', 'varias docenas'], scores: [],
    hundreds: ['cientos', 'centenares', 'varios cientos', 'varios centenares'],
    thousands: ['miles', 'millares', 'varios miles', 'varios millares'],
    'tens-of-thousands': ['decenas de miles', 'decenas de millares', 'varias decenas de miles'],
    'hundreds-of-thousands': ['cientos de miles', 'centenares de miles', 'centenares de millares', 'varios cientos de miles', 'varios centenares de miles'],
    millions: ['millones', 'varios millones'],
  },
  shares: {
    majority: ['mayoría', 'la mayoría', 'una mayoría', 'la mayor parte', 'mayoritariamente', 'en su mayoría', 'en su mayor parte'],
    vast: [
      'gran mayoría', 'la gran mayoría', 'una gran mayoría', 'inmensa mayoría', 'la inmensa mayoría', 'una inmensa mayoría', 'abrumadora mayoría', 'la abrumadora mayoría',
      'una abrumadora mayoría', 'la vasta mayoría', 'la aplastante mayoría',
    ],
    minority: ['minoría', 'la minoría', 'una minoría'],
  },
  fractions: {
    half: ['mitad', 'la mitad', 'una mitad'], third: ['un tercio', 'el tercio', 'una tercera parte', 'la tercera parte'],
    'two-thirds': ['dos tercios', 'los dos tercios', 'dos terceras partes', 'las dos terceras partes'], quarter: ['un cuarto', 'una cuarta parte', 'la cuarta parte'],
    'three-quarters': ['tres cuartos', 'los tres cuartos', 'tres cuartas partes', 'las tres cuartas partes'],
  },
  countless: [
    'muchos', 'muchas', 'numerosos', 'numerosas', 'varios', 'varias', 'algunos', 'algunas', 'unos cuantos', 'unas cuantas', 'incontables', 'innumerables', 'un gran número',
    'gran cantidad', 'un número desconocido', 'un número indeterminado', 'mencionado sin cifra',
  ],
  percent: ['por ciento', 'porciento', 'por cien'],
  blanks: [
    'desconocido', 'desconocida', 'desconocidos', 'se desconoce', 'se ignora', 'sin datos', 'sin dato', 'sin cifra', 'sin cifras', 'sin cifra comunicada', 'sin información',
    'no hay datos', 'no disponible', 'no disponibles', 'no comunicado', 'no comunicada', 'no indicado', 'no indicada', 'no informado', 'no reportado', 'no especificado', 'no contado',
    'no consta', 'no se conoce', 'no aplica', 's/d', 's. d.', 's.d.', 'sd', 'n/d', 'n. d.', 'n.d.', 'nd', 's/i',
  ],
  measures: {
    killed: ['muertos', 'muertas', 'muerto', 'muerta'], died: ['fallecidos', 'fallecidas', 'fallecimientos', 'muertes', 'decesos', 'defunciones', 'víctimas mortales'],
    injured: ['heridos', 'heridas', 'herido', 'herida', 'lesionados', 'personas heridas'], missing: ['desaparecidos', 'desaparecidas', 'personas desaparecidas'],
    'presumed-dead': ['presuntamente muertos', 'presuntamente muertas', 'presuntos muertos', 'dados por muertos'],
    'dead-or-missing': ['muertos o desaparecidos', 'muertos y desaparecidos', 'fallecidos o desaparecidos'],
    casualties: ['víctimas (muertos y heridos)', 'muertos y heridos', 'muertos o heridos'], detained: ['detenidos', 'detenidas', 'personas detenidas'],
    displaced: ['desplazados', 'desplazadas', 'personas desplazadas', 'desplazados internos', 'personas desplazadas internas', 'pdi'],
    returnees: ['personas retornadas'], refugees: ['refugiados', 'refugiadas', 'personas refugiadas'], 'asylum-seekers': ['solicitantes de asilo'],
    displacements: ['desplazamientos', 'desplazamientos (movimientos)', 'desplazamientos internos'], returned: ['retornados', 'retornadas', 'retornos'],
  },
  headers: {
    measure: ['medida', 'indicador', 'qué se cuenta', 'lo que se cuenta'], value: ['valor', 'cifra', 'número', 'cantidad'],
    low: ['mínimo', 'mín', 'límite inferior', 'estimación baja'], high: ['máximo', 'máx', 'límite superior', 'estimación alta'],
    interval: ['intervalo'], quantiles: ['cuantiles'], 'counted-in': ['unidad', 'unidad de recuento', 'contado en'],
    group: ['grupo', 'categoría', 'grupo de personas'], place: ['lugar', 'localidad'], from: ['origen', 'lugar de origen', 'procedencia', 'lugar de salida'],
    to: ['destino', 'lugar de destino', 'lugar de llegada', 'hacia'], source: ['fuente'], 'source-url': ['enlace', 'enlace de la fuente', 'enlace a la fuente', 'url de la fuente'],
    'source-role': ['tipo de fuente', 'papel de la fuente'], 'as-of': ['al', 'situación al', 'a fecha de', 'con fecha de', 'fecha de corte', 'fecha del balance'],
    since: ['desde el', 'a partir del', 'inicio', 'fecha de inicio'], until: ['hasta el', 'fin', 'fecha de fin', 'fecha final'],
    published: ['publicado', 'publicado el', 'publicación', 'fecha de publicación'], revision: ['versión', 'revisión'],
    status: ['estado del recuento', 'observación sobre el recuento'], method: ['método', 'metodología'], certainty: ['certeza', 'grado de certeza'], step: ['etapa', 'fase', 'paso'],
    note: ['nota', 'observación', 'observaciones', 'comentario'], quote: ['cita', 'cita textual', 'en palabras de la fuente'],
  },
  intervals: {
    confidence: ['confianza', 'ic'], credible: ['credibilidad', 'creíble', 'bayesiano', 'bayesiana'], prediction: ['predicción', 'pronóstico'],
    reports: ['balance', 'balances', 'fuente', 'fuentes', 'informe', 'informes'], estimates: ['estimación', 'estimaciones'],
  },
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
  ],
  dateWords: ['el', 'de', 'del', 'al', 'en'],
  dayEndings: ['º', '.º'],
};
