import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, in280, in360, inArabic, inPersian, MADE_UP, parameters, spread, table, type ChartArgs, type ChartStory } from './chart-story.js';
import {
  GAZA_BY_GROUP, GAZA_BY_MEASURE, HARMED_AND_DISPLACED, IRAQ, KHARTOUM, KHARTOUM_SOURCE, PEOPLE_AND_MOVEMENTS, SYRIA_REFUGEES, TIGRAY_VERSIONS, WEST_BANK,
} from './facts.js';

export default {
  title: 'Charts/casualty-bars',
  component: 'casualty-bars',
  parameters,
  argTypes,
  render: (args) => html`<casualty-bars ${spread(args)}>${args.content}</casualty-bars>`,
} satisfies Meta<ChartArgs>;

const BY_MEASURE = { heading: 'Reported casualties in Gaza', content: table(GAZA_BY_MEASURE) };

const example = (lines: string) => ({ summary: MADE_UP, place: 'Example', measure: 'killed', content: table(lines) });

/** Three measures: counts look closed, the presumed dead look presumed and open, and each row says who counted. */
export const Measures: ChartStory = { args: BY_MEASURE };

/** One figure from attributes alone. */
export const OneFigure: ChartStory = {
  name: 'One figure: attributes only',
  args: {
    heading: 'Wounded in Gaza since 7 October 2023', measure: 'wounded', value: '99,546',
    source: 'Gaza Health Ministry', since: '2023-10-07', 'as-of': '2024-10-18',
  },
};

/** A total and two of its parts in their own bars; the note says that they are parts. */
export const Groups: ChartStory = {
  args: {
    heading: 'Killed in Gaza by 15 October 2024', measure: 'killed', source: 'Gaza Government Media Office', since: '2023-10-07', 'as-of': '2024-10-15',
    note: 'Children and women are part of all.', content: table(GAZA_BY_GROUP),
  },
};

/** One office on one day, verified and not: the certainty stands at each bar. */
export const Certainty: ChartStory = {
  name: 'Verified and not verified',
  args: { heading: 'Casualties in the West Bank by 18 October 2024', source: 'OCHA', since: '2023-10-07', 'as-of': '2024-10-18', content: table(WEST_BANK) },
};

/** Three sources disagree; each bar says its source, method and period, and none is preferred. */
export const Disagreement: ChartStory = {
  name: 'Several sources that disagree',
  args: { heading: 'Killed in Iraq from March 2003', measure: 'killed', content: table(IRAQ) },
};

/** Every wording of a number has its own end: sharp, soft, hatched or fading. */
export const Wordings: ChartStory = {
  name: 'At least, about, nearly, at most',
  args: example(`
group | value
as a count | 500
at least | at least 500
more than | more than 500
about | about 500
nearly | nearly 500
at most | up to 500
fewer than | fewer than 500`),
};

/** The first estimate has a best figure between its ends; the revised one has none, so it has no centre. Both are versions of one figure. */
export const Ranges: ChartStory = {
  name: 'Low–best–high, and a range without a centre',
  args: {
    heading: 'Civilian deaths in Tigray', measure: 'died', group: 'civilians', source: 'Ghent University; Martin Plaut',
    since: '2020-11', until: '2022-12', content: table(TIGRAY_VERSIONS),
  },
};

/** Two ends whose meaning nobody stated: the chart says so. */
export const UnstatedRange: ChartStory = { name: 'A range of unstated meaning', args: example('group | value\nall | 400 to 700') };

/** Intervals of a survey: the upper end is much farther from the point than the lower. */
export const Intervals: ChartStory = {
  name: 'Statistical intervals',
  args: { heading: 'Deaths in Khartoum State, April 2023 to June 2024', ...KHARTOUM_SOURCE, content: table(KHARTOUM) },
};

/** Orders of magnitude: wide bands without a centre, beside a count. */
export const Magnitudes: ChartStory = {
  name: 'Orders of magnitude',
  args: example('group | value\nin the city | hundreds\nin the villages | dozens\nin hospital | 140'),
};

/** A share stands on a scale from none to all, never on that of people. */
export const Shares: ChartStory = {
  args: {
    heading: 'Gaza: how many of them are women and children', group: 'women and children', since: '2023-10-07',
    content: table('measure | value\nkilled | the majority\ninjured | the majority'),
  },
};

/** No report and no number are gaps with names; the stated zero beside them is a number. */
export const NoDataAndZero: ChartStory = {
  name: 'No data, and a stated zero',
  args: example('group | value\nin hospital | 35\non the roads | 0\nin the villages |\nat the border | many'),
};

/** 1,200 and 42,500 killed share a scale, nearly two million displaced have their own, and the chart says why. */
export const NotComparable: ChartStory = {
  name: 'Not comparable: killed and displaced',
  args: { heading: 'Reported figures', content: table(HARMED_AND_DISPLACED) },
};

/** People displaced on a day and movements in a year have a scale each: one person may move often. */
export const PeopleAndMovements: ChartStory = {
  name: 'Not comparable: people and movements',
  args: {
    heading: 'Displacement in the Palestinian territories, 2023', source: 'IDMC', content: table(PEOPLE_AND_MOVEMENTS),
  },
};

/** From 142,543 to 1.6 million on one scale from zero: no bar is cut, and each keeps its published rounding. */
export const UnlikeSizes: ChartStory = {
  name: 'Very unlike sizes on one scale',
  args: {
    heading: 'Registered refugees from Syria, December 2014', measure: 'refugees', source: 'Amnesty International', 'as-of': '2014-12',
    content: table(SYRIA_REFUGEES),
  },
};

/** Names of any length wrap; they are neither cut nor laid over the bars. */
export const LongLabels: ChartStory = {
  name: 'Long labels',
  args: example(`
group | value | source
people whose deaths hospitals recorded and whose families confirmed them on the form of the civil registry | 1,240 | The joint committee of hospitals and ambulance services of the northern districts
Verlängerungskabelaufbewahrungsgesellschaftsmitglieder | at least 980 | Example`),
};

/** Markup and script addresses from data are shown as the text they are; nothing runs and nothing is a link. */
export const HostileLabels: ChartStory = {
  name: 'Hostile labels',
  args: example(`
group | value | source | source-url
<img src=x onerror=alert(1)> | 12 | <b>Example</b> | javascript:alert(1)
"><script>alert(1)</script> | 7 | Example | data:text/html,hello`),
};

/** Two rows cannot be read: they are named with their reasons, and the others are drawn. */
export const ProblemBadRow: ChartStory = {
  name: 'Problem: bad rows among good ones',
  args: example('group | value | low | high\nin hospital | 120 | |\non the roads | a few dozen or so | |\nin the villages | | 90 | 40\nat the border | at least 12 | |'),
};

/** Nothing can be read: the author's table stays, with the reason above it. */
export const ProblemNothingReadable: ChartStory = {
  name: 'Problem: nothing readable',
  args: { ...example('what | how many\nkilled | 120\ninjured | 300'), measure: '' },
};

/** A file that cannot be asked for: the chart says why, and the sentence stays. */
export const ProblemFile: ChartStory = { name: 'Problem: a file', args: { src: 'ftp://example.org/figures.csv', content: 'The figures are in a file.' } };

/** Rows in JSON inside the tag. */
export const FromJson: ChartStory = {
  name: 'Rows: JSON',
  args: {
    heading: 'Reported casualties in Gaza', source: 'Gaza Health Ministry', since: '2023-10-07', 'as-of': '2024-10-18',
    content: html`<script type="application/json">[{ "measure": "killed", "value": 42500 }, { "measure": "injured", "value": 99546 }]</script>`,
  },
};

/** Rows that a script sets as the `data` property. */
export const FromProperty: ChartStory = {
  name: 'Rows: the data property',
  args: { ...FromJson.args, content: '', data: [{ measure: 'killed', value: 42500 }, { measure: 'injured', value: 99546 }] },
};

/** A table of a newsroom's own: measures as columns, places or groups as rows. */
export const WideTable: ChartStory = {
  name: 'Rows: measures as columns',
  args: {
    heading: 'Gaza, by the day of the count', source: 'Gaza Health Ministry', since: '2023-10-07',
    content: table(`
as-of | Killed | Injured
2023-10-31 | 8,525 | 21,543
2023-12-31 | 21,822 | 56,451
2024-06-30 | 37,877 | 86,969`),
  },
};

/** A page in Arabic: cells carry the exact value, and the reader sees the author's words. */
export const Arabic: ChartStory = {
  decorators: [inArabic],
  args: {
    heading: 'الخسائر البشرية المعلنة في قطاع غزة',
    content: html`<table>
  <thead><tr><th><data value="measure">ما جرى عدّه</data></th><th><data value="value">العدد</data></th>
    <th><data value="source">المصدر</data></th><th><data value="as-of">التاريخ</data></th></tr></thead>
  <tbody>
    <tr><td><data value="killed">قتلى</data></td><td><data value="42500">42,500</data></td>
      <td>وزارة الصحة في غزة</td><td><time datetime="2024-10-18">18 أكتوبر 2024</time></td></tr>
    <tr><td><data value="injured">جرحى</data></td><td><data value="99546">99,546</data></td>
      <td>وزارة الصحة في غزة</td><td><time datetime="2024-10-18">18 أكتوبر 2024</time></td></tr>
    <tr><td><data value="presumed-dead">يُفترض أنهم لقوا حتفهم</data></td><td><data value="at least 11,000">ما لا يقل عن 11,000</data></td>
      <td><data value="not stated">غير مذكور</data></td><td><data value="not stated">غير مذكور</data></td></tr>
  </tbody>
</table>`,
  },
};

/** The same in Arabic digits. */
export const ArabicDigits: ChartStory = { ...Arabic, name: 'Arabic digits', args: { ...Arabic.args, numerals: 'arab' } };

/** Right to left in a language without words of ours: the bars start at the right, and so does the scale under them. */
export const RightToLeft: ChartStory = {
  name: 'Right to left, without words of ours',
  decorators: [inPersian],
  args: {
    heading: 'کشته‌شدگان و مجروحان در نوار غزه', source: 'وزارت بهداشت غزه', since: '2023-10-07', 'as-of': '2024-10-18',
    content: table('measure | value\nkilled | 42,500\ninjured | 99,546'),
  },
};

/** On dark paper every mark and word keeps its contrast. */
export const Dark: ChartStory = { args: { ...BY_MEASURE, theme: 'dark' } };

/** In a sidebar names stand above their bars; nothing is cut. */
export const Narrow280: ChartStory = { name: '280 px wide', decorators: [in280], args: BY_MEASURE };

/** On a phone names stand above their bars; nothing is cut. */
export const Narrow360: ChartStory = { name: '360 px wide', decorators: [in360], args: BY_MEASURE };

/** One mark for 500 people, rounded to the nearest mark; beyond "at least" the marks fade and count nobody. */
export const Units: ChartStory = { name: 'People as units', args: { ...BY_MEASURE, unit: '500' } };

/** One mark a person: few people stand in one line. */
export const UnitsOfOne: ChartStory = {
  name: 'People as units: one by one',
  args: { ...example('group | value\nin hospital | 35\non the roads | 0\nin the villages | at least 12\nat the border | about 20'), unit: '1' },
};

/** What is not certain is pale, outlined or fading; a share and a gap have no marks, an order of magnitude is a band on the same scale. */
export const UnitsUncertain: ChartStory = {
  name: 'People as units: wordings',
  args: {
    ...example(`
group | value
as a count | 500
at least | at least 500
about | about 500
nearly | nearly 500
at most | up to 500
a range | 300 to 600
an order of magnitude | hundreds
a few | 3
nobody at the border | 0
a gap |`),
    unit: '10',
  },
};

/** Filled up to the low end of the interval, pale up to the estimate, outlined up to the high end. */
export const UnitsIntervals: ChartStory = { name: 'People as units: intervals', args: { ...Intervals.args, unit: '1,000' } };

/** Pale marks are recorded, but not verified. */
export const UnitsCertainty: ChartStory = { name: 'People as units: verified and not verified', args: { ...Certainty.args, unit: '20' } };

/** Ten people a mark would be some 15,000 marks: bars are drawn, and the chart says which unit would do. */
export const UnitsTooSmall: ChartStory = { name: 'People as units: a unit too small', args: { ...BY_MEASURE, unit: '10' } };

/** On a phone the marks are smaller and stay apart. */
export const UnitsNarrow360: ChartStory = { name: 'People as units: 360 px wide', decorators: [in360], args: { ...BY_MEASURE, unit: '500' } };
