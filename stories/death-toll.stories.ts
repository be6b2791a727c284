import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, in280, in360, inArabic, MADE_UP, parameters, spread, table, type ChartArgs, type ChartStory } from './chart-story.js';
import { GAZA_JANUARY_2025, GAZA_JUNE_2024, GAZA_MISSING, IRAQ, IRAQ_2006, ISRAEL, KHARTOUM, KHARTOUM_SOURCE, SYRIA, TIGRAY } from './facts.js';

export default {
  title: 'Charts/death-toll',
  component: 'death-toll',
  parameters,
  argTypes,
  render: (args) => html`<death-toll ${spread(args)}>${args.content}</death-toll>`,
} satisfies Meta<ChartArgs>;

const GAZA = {
  heading: 'Killed in Gaza since 7 October 2023',
  value: '42,500', source: 'Gaza Health Ministry', 'as-of': '2024-10-18', since: '2023-10-07',
  content: 'According to the Gaza Health Ministry, 42,500 people have been killed.',
};

const JUNE_2024 = {
  heading: 'Killed in Gaza by 30 June 2024, by source',
  since: '2023-10-07', 'as-of': '2024-06-30', content: table(GAZA_JUNE_2024),
};

/** A number that a source reported as a count: who says so and as of when stand under it. */
export const OneFigure: ChartStory = { args: GAZA };

/** Two sources disagree; the reader sees both on one scale, and that only one of them gave an interval. */
export const SeveralSources: ChartStory = { name: 'Several sources that disagree', args: JUNE_2024 };

/** Three methods, three numbers: the interval of a survey and the range of reports look different. */
export const SeveralMethods: ChartStory = {
  name: 'Several methods that disagree',
  args: { heading: 'Killed in Iraq from March 2003', place: 'Iraq', content: table(IRAQ) },
};

/** A minimum: a list of names ends at 350,209, and nobody said how many more there are. */
export const AtLeast: ChartStory = {
  name: 'At least',
  args: {
    heading: 'Killed in Syria, March 2011 to March 2021', value: 'at least 350,209', since: '2011-03', until: '2021-03',
    source: 'OHCHR', 'source-role': 'UN', method: 'list of names', quote: 'a minimum verifiable number',
  },
};

/** Two open ends: neither body said how many at most. */
export const MoreThan: ChartStory = {
  name: 'More than',
  args: { heading: 'Missing in Gaza, by source', measure: 'missing', content: table(GAZA_MISSING) },
};

/** "Around" is part of the number; the bar's end is soft, not sharp. */
export const About: ChartStory = {
  args: {
    heading: 'Killed in Israel on 7 October 2023', value: 'around 1,200', since: '2023-10-07', until: '2023-10-07', 'as-of': '2023-11-10',
    source: 'Foreign ministry of Israel', note: 'Revised from 1,400. Includes foreigners. The ministry said that it was not final.',
  },
};

/** "Nearly" stays below its number; how far below nobody said. */
export const Nearly: ChartStory = { args: { summary: MADE_UP, place: 'Example', value: 'nearly two thousand' } };

/** A ceiling without a floor: it may be fewer, even none. */
export const AtMost: ChartStory = { name: 'At most', args: { summary: MADE_UP, place: 'Example', value: 'up to 600' } };

/** Lowest and highest report, and nobody's best figure: there is no mark in the middle. */
export const RangeWithoutCentre: ChartStory = {
  name: 'Range without a centre',
  args: {
    heading: 'Civilians killed in Iraq from March 2003', value: '25,685–29,201', interval: 'lowest and highest report', group: 'civilians',
    source: 'Iraq Body Count', since: '2003-03', 'as-of': '2005-12-01', method: 'media reports',
  },
};

/** A best figure with a low and a high that are no confidence interval. */
export const LowBestHigh: ChartStory = {
  name: 'Low, best and high',
  args: {
    heading: 'Civilian deaths in Tigray, first estimate', measure: 'died', group: 'civilians', source: 'Ghent University; Martin Plaut',
    since: '2020-11', until: '2022-12', published: '2023-01', value: '518,000 (311,000–808,000)', interval: 'range of the model',
    note: 'Revised in May 2023 to 162,000–378,000, without a best figure.',
  },
};

/** A revision downwards that gave no best figure: the range stands, and the former figure is marked. */
export const RevisedRange: ChartStory = {
  name: 'Revised to a range',
  args: {
    heading: 'Civilian deaths in Tigray', measure: 'died', group: 'civilians', source: 'Ghent University; Martin Plaut',
    since: '2020-11', until: '2022-12', content: table(TIGRAY),
  },
};

/** A survey's interval: the point is far from the middle, and the level is said. */
export const StatisticalInterval: ChartStory = {
  name: 'Statistical interval',
  args: {
    heading: 'Killed in Khartoum State', value: '26,024 (95% CI 12,571–58,704)', source: 'The Lancet Global Health, 2025',
    'source-url': 'https://researchonline.lshtm.ac.uk/id/eprint/4677143', since: '2023-04', until: '2024-06', method: 'multiple systems estimation',
  },
};

/** Words without a number: the band is wide and has no centre. */
export const OrderOfMagnitude: ChartStory = { name: 'Order of magnitude', args: { summary: MADE_UP, place: 'Example', value: 'hundreds' } };

/** A share in words: the scale runs from none to all, and no percentage is made of it. */
export const Share: ChartStory = {
  args: { heading: 'Women and children among the killed in Gaza', group: 'women and children', value: 'the majority' },
};

/** Said without a number: nothing is drawn, and the gap has a name. */
export const NoData: ChartStory = {
  name: 'No data',
  args: { heading: 'Deaths from hunger in Gaza', measure: 'died', value: 'many', note: 'From hunger.' },
};

/** A zero that a source stated is a number; it is not the same as no data. */
export const StatedZero: ChartStory = { name: 'A stated zero', args: { summary: MADE_UP, place: 'Example', value: '0', source: 'Example hospital' } };

/** One source quoted by another is one source, named first. */
export const Relayed: ChartStory = { name: 'A relayed source', args: { ...GAZA, source: 'Gaza Health Ministry; Anadolu' } };

/** The difference in both directions, written from the data, with what the interval makes of it. */
export const Compared: ChartStory = {
  name: 'Two sources compared',
  args: { ...JUNE_2024, compare: 'Jamaluddine; Gaza Health Ministry' },
};

/** A survey beside the ministry's count, which was revised since: the later count stands, the former is marked. */
export const Survey: ChartStory = {
  name: 'A survey and a revised count',
  args: {
    heading: 'Killed in Gaza by 5 January 2025, by source', since: '2023-10-07', 'as-of': '2025-01-05', compare: '3; 2', accept: 'source; method',
    content: table(GAZA_JANUARY_2025),
  },
};

/** Excess deaths, violent deaths, civilians in media reports: on one scale only with all that differs said, and no difference worked out. */
export const Iraq: ChartStory = {
  name: 'Three methods, not to be compared',
  args: { heading: 'Iraq, March 2003 to June 2006', place: 'Iraq', compare: 'Burnham; Iraq Body Count', content: table(IRAQ_2006) },
};

/** A minimum of all people and an estimate of civilians only, whose interval is not given here. */
export const Syria: ChartStory = {
  name: 'A minimum and an estimate',
  args: { heading: 'Killed in Syria, March 2011 to March 2021', place: 'Syria', since: '2011-03', until: '2021-03', 'source-role': 'UN', content: table(SYRIA) },
};

/** An interval whose upper end is seven times as far from the estimate as its lower end, as a shade. */
export const Gradient: ChartStory = {
  name: 'Statistical intervals as a shade',
  args: { heading: 'Deaths in Khartoum State, April 2023 to June 2024', ...KHARTOUM_SOURCE, 'interval-style': 'gradient', content: table(KHARTOUM) },
};

/** Two intervals of one estimate: what one model allows, and what all of them do. */
export const NestedIntervals: ChartStory = {
  name: 'Nested intervals',
  args: {
    heading: 'Killed in Gaza by 30 June 2024', value: '64,260 (95% CI 55,298–78,525; span over all models 47,457–88,332)', since: '2023-10-07', 'as-of': '2024-06-30',
    source: 'Jamaluddine et al., The Lancet 2025', 'source-url': 'https://doi.org/10.1016/S0140-6736(24)02678-3', method: 'capture–recapture, three lists',
    note: 'The wider span is a reading of the same models by the statistician Patrick Ball.',
  },
};

/** A distribution as twenty dots: where they are many, the number is likelier. */
export const QuantileDots: ChartStory = {
  name: 'A distribution',
  args: {
    summary: MADE_UP, place: 'Example', value: '1,240', source: 'Example survey', 'as-of': '2024',
    quantiles: '1%: 700; 10%: 950; 25%: 1,080; 50%: 1,240; 75%: 1,430; 90%: 1,700; 99%: 2,300',
  },
};

/** One day, counted twice by one body: the later count stands, the former is marked and said. */
export const LaterCount: ChartStory = {
  name: 'A later count',
  args: {
    heading: 'Killed in Gaza by 5 January 2025', since: '2023-10-07', 'as-of': '2025-01-05',
    content: table(`
source | value | published
Gaza Health Ministry | 45,805 | 2025-01-05
Gaza Health Ministry; Spagat et al., 2026 | 49,090 | 2026-02`),
  },
};

/** Revised downwards, and no longer exact: the former figure stays beside it. */
export const RevisedDown: ChartStory = {
  name: 'Revised downwards',
  args: {
    heading: 'Killed in Israel on 7 October 2023', since: '2023-10-07', until: '2023-10-07', source: 'Foreign ministry of Israel', content: table(ISRAEL),
  },
};

/** Sizes from a thousand to half a million: totals share a scale from zero, and a period of ten years has its own. */
export const UnlikeSizes: ChartStory = {
  name: 'Very unlike sizes',
  args: {
    content: table(`
place | value | source | since | until | as-of
Israel | 1,200 | Government of Israel | 2023-10-07 | 2023-10-07 |
Gaza Strip | 42,500 | Gaza Health Ministry | 2023-10-07 | | 2024-10-18
Syria | 494,438 | Syrian Observatory for Human Rights | 2011-03 | 2021-03 |`),
  },
};

/** From 12 to 96,000 on one scale from zero: what it hides is drawn once more, enlarged, on scales of their own. */
export const Enlarged: ChartStory = {
  name: 'Very unlike sizes, enlarged',
  args: {
    summary: MADE_UP, source: 'Example office', 'as-of': '2024',
    content: table('place | value\nthe village | 12\nthe city | about 1,240\nthe whole country | at least 96,000'),
  },
};

/** Long names wrap; they are neither cut nor laid over the marks. */
export const LongLabels: ChartStory = {
  name: 'Long labels',
  args: {
    heading: 'Killed in a place whose official name, in the translation that the office for standards recommends, is very long', summary: MADE_UP,
    content: table(`
source | place | value
The joint committee of hospitals, ambulance services and civil registries of the northern districts | Example | 1,240
Verlängerungskabelaufbewahrungsgesellschaft | Example | at least 980`),
  },
};

/** Markup and script addresses from data are shown as the text they are; nothing runs and nothing is a link. */
export const HostileLabels: ChartStory = {
  name: 'Hostile labels',
  args: {
    summary: MADE_UP, place: '<img src=x onerror=alert(1)>', value: '12',
    source: '<b>Example</b>', 'source-url': 'javascript:alert(1)', note: '</p><script>alert(1)</script>',
  },
};

/** One row cannot be read: it is named with its reason, and the others are drawn. */
export const ProblemBadRow: ChartStory = {
  name: 'Problem: a bad row among good ones',
  args: {
    summary: MADE_UP, place: 'Example',
    content: table(`
source | value | as-of
Example hospital | 120 | 2024-03-01
Example ministry | 1.20 hundred | 2024-03-01
Example agency | at least 90 | 02/03/2024`),
  },
};

/** Nothing can be read: the author's own sentence stays, with the reason above it. */
export const ProblemNothingReadable: ChartStory = { name: 'Problem: nothing readable', args: { ...GAZA, value: '42.500' } };

/** Rows in a table inside the tag. */
export const FromTable: ChartStory = { name: 'Rows: a table', args: JUNE_2024 };

/** Rows in JSON inside the tag. */
export const FromJson: ChartStory = {
  name: 'Rows: JSON',
  args: {
    ...JUNE_2024,
    content: html`<script type="application/json">
  [
    { "source": "Gaza Health Ministry", "value": 37877 },
    { "source": "Jamaluddine et al., The Lancet 2025", "value": 64260, "low": 55298, "high": 78525, "interval": "95% CI" }
  ]
</script>`,
  },
};

/** Rows that a script sets as the `data` property. */
export const FromProperty: ChartStory = {
  name: 'Rows: the data property',
  args: {
    ...JUNE_2024,
    content: '',
    data: [
      { source: 'Gaza Health Ministry', value: 37877 },
      { source: 'Jamaluddine et al., The Lancet 2025', value: 64260, low: 55298, high: 78525, interval: '95% CI' },
    ],
  },
};

/** A page in Arabic: the author's words and ours run from right to left, and so does the scale. */
export const Arabic: ChartStory = {
  decorators: [inArabic],
  args: {
    heading: 'القتلى في قطاع غزة حتى 30 يونيو 2024، حسب المصدر', since: '2023-10-07', 'as-of': '2024-06-30',
    content: html`<table>
  <thead><tr><th><data value="source">المصدر</data></th><th><data value="value">العدد</data></th></tr></thead>
  <tbody>
    <tr><td>وزارة الصحة في غزة</td><td><data value="37877">37,877</data></td></tr>
    <tr><td>جمال الدين وآخرون، ذا لانسيت 2025</td><td><data value="64260 (95% CI 55298–78525)">64,260</data></td></tr>
  </tbody>
</table>`,
  },
};

/** The same in Arabic digits; signs and ends keep their order. */
export const ArabicDigits: ChartStory = { ...Arabic, name: 'Arabic digits', args: { ...Arabic.args, numerals: 'arab' } };

/** On dark paper every mark and word keeps its contrast. */
export const Dark: ChartStory = { args: { ...JUNE_2024, theme: 'dark' } };

/** In a sidebar names stand above their marks; nothing is cut. */
export const Narrow280: ChartStory = { name: '280 px wide', decorators: [in280], args: JUNE_2024 };

/** On a phone names stand above their marks; nothing is cut. */
export const Narrow360: ChartStory = { name: '360 px wide', decorators: [in360], args: JUNE_2024 };
