import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, in280, in360, inArabic, MADE_UP, parameters, spread, table, type ChartArgs, type ChartStory } from './chart-story.js';
import { GAZA_CYCLE, GAZA_POSITIONS, GAZA_RETURN, GAZA_TWO_STEPS, HAITI_ROUND_10, IDMC_YEARS, SYRIA_REFUGEES, UKRAINE_REFUGEES } from './facts.js';

export default {
  title: 'Charts/displacement-flow',
  component: 'displacement-flow',
  parameters,
  argTypes,
  render: (args) => html`<displacement-flow ${spread(args)}>${args.content}</displacement-flow>`,
} satisfies Meta<ChartArgs>;

const TWO_STEPS = { heading: 'Displacement inside the Gaza Strip', measure: 'displaced', content: table(GAZA_TWO_STEPS) };

const example = (lines: string) => ({ summary: MADE_UP, measure: 'displaced', content: table(lines) });

/** One movement from attributes alone: from where, to where, how many, who says so. */
export const OneFigure: ChartStory = {
  name: 'One step: attributes only',
  args: {
    heading: 'Return to northern Gaza', measure: 'returned', from: 'Southern Gaza', to: 'Northern Gaza', value: 'over 376,000',
    source: 'OCHA', 'source-role': 'UN', 'source-url': 'https://www.ochaopt.org/content/humanitarian-situation-update-259-gaza-strip',
    since: '2025-01-27', until: '2025-01-28',
  },
};

/** Two steps: the second may move the same people again, and the two are not added up. */
export const TwoSteps: ChartStory = { name: 'Two steps, the same people again', args: TWO_STEPS };

/** Where people went was not stated: the ribbon has an end of that name, not a missing end. */
export const DestinationNotStated: ChartStory = {
  name: 'Destination not stated',
  args: {
    heading: 'People who left Rafah', measure: 'displaced', from: 'Rafah', value: 'nearly 450,000',
    source: 'UNRWA', 'source-role': 'UN', 'as-of': '2024-05-14',
  },
};

/** Where people came from was not stated. */
export const OriginNotStated: ChartStory = { name: 'Origin not stated', args: example('from | to | value\n | Example town | 5,200\nExample village | Example town | 1,100') };

/** Part of the displaced, in words, went to one place; the rest has an end of its own and no number. */
export const ShareAndRest: ChartStory = {
  name: 'A share and the rest',
  args: {
    heading: 'Where the displaced of the Gaza Strip went', measure: 'displaced',
    content: table('from | to | value\nAll of the Gaza Strip | | nearly two million\nAll of the Gaza Strip | Rafah | the vast majority'),
  },
};

/** There, onward and back: movements between counts. What a count leaves over beside them has an end of its own. */
export const GazaCycle: ChartStory = {
  name: 'Gaza 2023 to 2025: there, onward and back',
  args: {
    heading: 'Displacement inside the Gaza Strip, 2023 to 2025', order: 'Northern Gaza; Central Gaza; Southern and central Gaza; Khan Younis; Rafah',
    note: 'Figures of UNRWA and OCHA as news reports relayed them. Who went from where to where was mostly not stated.', content: table(GAZA_CYCLE),
  },
};

/** The same on a map: places where they lie, one map for each step. */
export const GazaCycleMap: ChartStory = { name: 'Gaza 2023 to 2025: map', args: { ...GazaCycle.args, view: 'map', positions: GAZA_POSITIONS } };

/** Registered refugees, some counts rounded to a hundred thousand and some not: each keeps the rounding of its publisher. */
export const SyriaNeighbours: ChartStory = {
  name: 'Syria to its neighbours: mixed rounding',
  args: {
    heading: 'Registered refugees from Syria in neighbouring countries', measure: 'refugees', source: 'UNHCR; Amnesty International', 'source-role': 'UN', 'as-of': '2014-12',
    note: 'Two numbers are rounded to a hundred thousand, the others are not.', from: 'Syria', content: table(SYRIA_REFUGEES.replace('place |', 'to |')),
  },
};

/** Rows of a published file, untouched: the columns are recognised. People counted by where they came from, not movements. */
export const HaitiByOrigin: ChartStory = {
  name: 'Haiti by origin: rows of IOM DTM',
  args: { heading: 'People displaced by conflict in Haiti, by department of origin', data: HAITI_ROUND_10 },
};

/** The same as a table of origins by destinations: the readable form of many pairs. */
export const HaitiMatrix: ChartStory = { name: 'Haiti by origin: matrix', args: { ...HaitiByOrigin.args, view: 'matrix' } };

/** Movements in a year and people displaced at its end are different things: each has a drawing and a scale of its own. */
export const StockAndFlow: ChartStory = {
  name: 'Movements and people displaced: rows of IDMC',
  args: { heading: 'Internal displacement by conflict', data: IDMC_YEARS },
};

/** Movements both ways in one month are two ribbons; they are not set off against each other. */
export const BothWays: ChartStory = {
  name: 'Both ways in one step',
  args: { heading: 'Between southern and northern Gaza, January 2025', source: 'OCHA', 'source-role': 'UN', content: table(GAZA_RETURN) },
};

/** There, and back in the next step: the place stands once in each column, so the flow makes no circle. */
export const ThereAndBack: ChartStory = {
  name: 'There, and back in the next step',
  args: example('step | from | to | value\n2023-10 | Example North | Example South | about 900,000\n2025-01 | Example South | Example North | at least 500,000'),
};

/** A circle within one period, and people who moved within a place: each place stands once on each side. */
export const CircleAndWithin: ChartStory = {
  name: 'A circle, and moves within a place',
  args: example('measure | from | to | value\ndisplacements | North | Centre | 48,000\ndisplacements | Centre | South | 31,000\ndisplacements | South | North | 22,000\ndisplacements | Centre | Centre | 12,500'),
};

/** Movements both ways by one source: the net is worked out, said to be, and replaces neither. */
export const Net: ChartStory = {
  name: 'Both ways, and the net',
  args: example('measure | from | to | value | source | since | until\nreturned | South | North | 41,000 | Example agency | 2024-01 | 2024-03\nreturned | North | South | 6,000 | Example agency | 2024-01 | 2024-03'),
};

/** The author marks a movement of people who are in an earlier one too. */
export const MovedAgain: ChartStory = {
  name: 'The same people moving again',
  args: example('step | from | to | value | status\n1 | North | South | 90,000 |\n2 | South | Coast | 60,000 | moved again'),
};

/** Counts of people at places before and after their movements. What they leave over is shown, not balanced away. */
export const CountsBetween: ChartStory = {
  name: 'Counts before and after movements',
  args: {
    ...example(`
place | from | to | value | as-of | since | until
North | | | 120,000 | 2024-01-01 | |
South | | | 80,000 | 2024-01-01 | |
 | North | South | 70,000 | | 2024-01-02 | 2024-03-31
 | North | Abroad | 10,000 | | 2024-01-02 | 2024-03-31
North | | | 30,000 | 2024-04-01 | |
South | | | 160,000 | 2024-04-01 | |`), source: 'Example agency', order: 'North; South; Abroad',
  },
};

/** Five places in three steps keep the order that the author gave, in every column. */
export const Ordered: ChartStory = {
  name: 'Places in the author’s order',
  args: {
    ...example(`
step | from | to | value
1 | North Gaza | Rafah | 300,000
1 | Gaza City | Khan Younis | 200,000
2 | Khan Younis | Rafah | 180,000
2 | Rafah | Deir al-Balah | 150,000
3 | Rafah | Gaza City | 120,000
3 | Deir al-Balah | North Gaza | 90,000`), order: 'North Gaza; Gaza City; Deir al-Balah; Khan Younis; Rafah',
  },
};

/** Made-up pairs, a few large and very many small. */
const manyPairs = (places: number, pairs: number) => Array.from({ length: pairs }, (_, i) => ({
  from: `Place ${String(1 + (i % places))}`, to: `Place ${String(1 + ((i * 7 + Math.floor(i / places)) % places))}`, value: Math.ceil(400_000 / (1 + ((i * 37) % pairs))),
}));
const many = { summary: MADE_UP, measure: 'displacements', source: 'Example agency', since: '2024-01', until: '2024-12' };

/** Four hundred pairs: the largest are drawn one by one, the rest as one band that can be opened. */
export const TwentyByTwenty: ChartStory = { name: '20 by 20 places', args: { ...many, data: manyPairs(20, 400) } };

/** The same as a matrix. */
export const TwentyByTwentyMatrix: ChartStory = { name: '20 by 20 places: matrix', args: { ...TwentyByTwenty.args, view: 'matrix' } };

/** Two thousand pairs of two hundred places. */
export const TwoThousandPairs: ChartStory = { name: '200 places, 2,000 pairs', args: { ...many, data: manyPairs(200, 2000) } };

/** Two estimates of one movement stay two ribbons, each with its source. */
export const SeveralSources: ChartStory = {
  name: 'Several sources that disagree',
  args: example('from | to | value | source\nExample | Camp | 12,000 | Example agency\nExample | Camp | at least 17,500 | Example ministry'),
};

/** How wide a ribbon is soft or fades says what its wording leaves open. */
export const Wordings: ChartStory = {
  name: 'At least, about, nearly, at most',
  args: example(`
from | to | value
Example | a count | 50,000
Example | at least | at least 50,000
Example | about | about 50,000
Example | nearly | nearly 50,000
Example | at most | up to 50,000`),
};

/** Ranges, an interval and an order of magnitude: only what the lowest end claims is solid. */
export const Ranges: ChartStory = {
  name: 'Ranges and orders of magnitude',
  args: example(`
from | to | value | interval
Example | a range | 30,000–60,000 | lowest and highest report
Example | low, best, high | 45,000 (30,000–60,000) | low and high estimate
Example | an interval | 45,000 (95% CI 30,000–60,000) |
Example | a magnitude | tens of thousands |`),
};

/** A movement without a number is a dashed line whose width means nothing; a stated zero is a hair. */
export const NoDataAndZero: ChartStory = {
  name: 'No data, and a stated zero',
  args: example('from | to | value\nExample | Camp A | 4,000\nExample | Camp B | \nExample | Camp C | many\nExample | Camp D | 0'),
};

/** Nothing but a movement that no one put a number on. */
export const NoData: ChartStory = { name: 'No data', args: { summary: MADE_UP, from: 'Example', to: 'Camp', value: 'many' } };

/** Many places of very unlike sizes: each is named, small ones too. */
export const ManyPlaces: ChartStory = {
  name: 'Many places, very unlike sizes',
  args: {
    heading: 'Refugees from Ukraine, by the country that recorded them', summary: 'People recorded on one day, not movements over a period.',
    measure: 'refugees', source: 'UNHCR', 'source-role': 'UN', 'as-of': '2022-12-27', note: 'Seven countries; others, which recorded refugees too, are not shown.', content: table(UKRAINE_REFUGEES),
  },
};

/** Three steps through many places: people who move on are not new people. */
export const ManySteps: ChartStory = {
  name: 'Three steps',
  args: example(`
step | from | to | value
1 | North | South | 300,000
1 | North | Centre | 120,000
2 | South | Coast | at least 150,000
2 | Centre | South | about 60,000
3 | Coast | North | tens of thousands
3 | South | | many`),
};

/** Long names of places wrap; they are neither cut nor laid over the ribbons. */
export const LongLabels: ChartStory = {
  name: 'Long labels',
  args: example(`
from | to | value
The northern governorates and the districts east of the old coastal road | The camp beside the university hospital, first and second site | at least 48,000
The northern governorates and the districts east of the old coastal road | Verlängerungskabelaufbewahrungsgesellschaftsgelände | 12,500`),
};

/** Markup from data is shown as the text it is; nothing runs and nothing is a link. */
export const HostileLabels: ChartStory = {
  name: 'Hostile labels',
  args: example('from | to | value | source | source-url\n<img src=x onerror=alert(1)> | <b>Camp</b> | 12 | <i>Example</i> | javascript:alert(1)'),
};

/** Rows that cannot be read are named with their reasons; the others are drawn. */
export const ProblemBadRow: ChartStory = {
  name: 'Problem: bad rows among good ones',
  args: example('from | to | value\nExample | Camp A | 4,000\nExample | Camp B | 40% of them\n | | 900'),
};

/** Nothing can be read: the author's table stays, with the reason above it. */
export const ProblemNothingReadable: ChartStory = {
  name: 'Problem: nothing readable',
  args: example('from | to | value\nExample | Camp A | 1.200 people or so'),
};

/** Rows in JSON inside the tag. */
export const FromJson: ChartStory = {
  name: 'Rows: JSON',
  args: {
    ...TWO_STEPS,
    content: html`<script type="application/json">
  [
    { "step": 1, "from": "All of the Gaza Strip", "to": "Rafah", "value": "nearly two million" },
    { "step": 2, "from": "Rafah", "to": "Central Gaza", "value": "hundreds of thousands" }
  ]
</script>`,
  },
};

/** Rows that a script sets as the `data` property. */
export const FromProperty: ChartStory = {
  name: 'Rows: the data property',
  args: { ...TWO_STEPS, content: '', data: [{ from: 'All of the Gaza Strip', to: 'Rafah', value: 'nearly two million' }] },
};

/** Uncertain sizes as a matrix: the same marks, from zero, in the cells. */
export const WordingsMatrix: ChartStory = { name: 'Wordings: matrix', args: { ...Wordings.args, view: 'matrix' } };

/** Without positions a map is schematic, and says so. */
export const SchematicMap: ChartStory = { name: 'Map without positions', args: { ...CircleAndWithin.args, view: 'map' } };

/** Outlines and positions from a file of the author's: the places are made up. */
export const MapFromFile: ChartStory = {
  name: 'Map from a GeoJSON file',
  args: { ...CircleAndWithin.args, view: 'map', 'places-src': new URL('./example-places.geojson', import.meta.url).href },
};

/** Published rows as a map are drawn where the author says that places lie. */
export const ProblemUnknownPlace: ChartStory = {
  name: 'Problem: an order and a view that are not known',
  args: { ...CircleAndWithin.args, order: 'North; West', view: 'globe' },
};

/** A page in Arabic: steps run from right to left. */
export const Arabic: ChartStory = {
  decorators: [inArabic],
  args: {
    heading: 'النزوح داخل قطاع غزة', measure: 'displaced',
    content: html`<table>
  <thead><tr><th><data value="step">المرحلة</data></th><th><data value="from">من</data></th>
    <th><data value="to">إلى</data></th><th><data value="value">العدد</data></th></tr></thead>
  <tbody>
    <tr><td>1</td><td>أنحاء قطاع غزة كافة</td><td>رفح</td><td><data value="nearly two million">ما يقارب مليوني شخص</data></td></tr>
    <tr><td>2</td><td>رفح</td><td>وسط قطاع غزة</td><td><data value="hundreds of thousands">مئات الآلاف</data></td></tr>
  </tbody>
</table>`,
  },
};

/** The same in Arabic digits. */
export const ArabicDigits: ChartStory = { ...Arabic, name: 'Arabic digits', args: { ...Arabic.args, numerals: 'arab' } };

/** On dark paper every ribbon and word keeps its contrast. */
export const Dark: ChartStory = { args: { ...TWO_STEPS, theme: 'dark' } };

/** In a sidebar the flow runs down the page; words that have no room in a ribbon become numbers of the list below. */
export const Narrow280: ChartStory = { name: '280 px wide', decorators: [in280], args: TWO_STEPS };

/** On a phone the flow runs down the page. */
export const Narrow360: ChartStory = { name: '360 px wide', decorators: [in360], args: TWO_STEPS };

/** The cycle on a phone. */
export const Cycle360: ChartStory = { name: 'Gaza 2023 to 2025, 360 px wide', decorators: [in360], args: GazaCycle.args ?? {} };
