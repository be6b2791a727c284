import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, in360, inArabic, MADE_UP, parameters, spread, table, type ChartArgs, type ChartStory } from './chart-story.js';
import {
  GAZA_NOVEMBER_2023, GAZA_OCTOBER_2025, GAZA_OVER_TIME, GAZA_VERSIONS, LEBANON, UKRAINE_VERIFIED, WEST_BANK_OVER_TIME,
} from './facts.js';

export default {
  title: 'Charts/toll-timeline',
  component: 'toll-timeline',
  parameters,
  argTypes,
  render: (args) => html`<toll-timeline ${spread(args)}>${args.content}</toll-timeline>`,
} satisfies Meta<ChartArgs>;

const GAZA = {
  heading: 'Killed in Gaza, by source', place: 'Gaza Strip', since: '2023-10-07',
  events: '2023-11-24 to 2023-11-30: A truce; 2025-01-19: A ceasefire begins; 2025-10-10: A ceasefire begins',
  content: table(GAZA_OVER_TIME),
};

/** Totals on single days stand as points, because the days between them are not in the table; the studies have their intervals. */
export const SeveralSources: ChartStory = { name: 'Several sources', args: GAZA };

/** Days without a report are open, a third party's extrapolation is hollow, and two offices are two series. */
export const DaysWithoutReport: ChartStory = {
  name: 'Days without a report',
  args: {
    heading: 'Killed in Gaza, as reported in November 2023', place: 'Gaza Strip', since: '2023-10-07', content: table(GAZA_NOVEMBER_2023),
  },
};

/** A jump of one day that holds deaths of earlier days: a dashed step with a number, explained below. */
export const LateRegistration: ChartStory = {
  name: 'Late registration',
  args: { heading: 'Killed in Gaza, October 2025', source: 'Gaza Health Ministry', since: '2023-10-07', content: table(GAZA_OCTOBER_2025) },
};

/** One day as it was first published and as it was later counted: two series, neither of them redrawn. */
export const Versions: ChartStory = {
  name: 'As published, and as later counted',
  args: { heading: 'Killed in Gaza around 5 January 2025', since: '2023-10-07', content: table(GAZA_VERSIONS) },
};

/** The count began anew: the line is broken, and the later total does not go on from the earlier one. */
export const Restart: ChartStory = {
  name: 'A count that begins anew',
  args: { heading: 'Killed and injured in Lebanon', place: 'Lebanon', source: 'Lebanese Ministry of Public Health; OCHA', content: table(LEBANON) },
};

/** What was verified beside what was reported; days without an update repeat the last one, dashed. */
export const VerifiedAndReported: ChartStory = {
  name: 'Verified beside reported',
  args: { heading: 'Killed in the West Bank, by 1 to 14 April 2024', source: 'OCHA', since: '2023-10-07', content: table(WEST_BANK_OVER_TIME) },
};

/** Minimums over time: each is open above. */
export const AtLeast: ChartStory = {
  name: 'At least, over time',
  args: {
    heading: 'Civilians killed in Ukraine, verified one by one', source: 'OHCHR', 'source-role': 'UN', group: 'civilians', since: '2022-02-24',
    note: 'OHCHR believes that the actual figures are considerably higher.', content: table(UKRAINE_VERIFIED),
  },
};

/** Counts of months are columns from zero; what was not reported is a gap, and every wording has its own end. */
export const Periods: ChartStory = {
  name: 'Counts of periods',
  args: {
    summary: MADE_UP, place: 'Example', source: 'Example office',
    content: table(`
since | until | value
2024-01 | 2024-01 | 120
2024-02 | 2024-02 | at least 90
2024-03 | 2024-03 |
2024-04 | 2024-04 | 60–140
2024-05 | 2024-05 | about 200
2024-06 | 2024-06 | 110 (95% CI 80–150)`),
  },
};

/** A running total and counts of months: a scale each, because one is not the other. */
export const TotalAndPeriods: ChartStory = {
  name: 'Not comparable: a total and counts of months',
  args: {
    summary: MADE_UP, place: 'Example', source: 'Example office',
    content: table(`
since | until | as-of | value
2024-01-01 | | 2024-02-29 | 180
2024-01-01 | | 2024-04-30 | 330
2024-03-01 | 2024-03-31 | | 70
2024-04-01 | 2024-04-30 | | 80`),
  },
};

const DAILY = ['A', 'B', 'C'].flatMap((name, s) => Array.from({ length: 1000 }, (_, i) => {
  const value = Math.round((s + 2) * 9000 * (1 - Math.exp(-(i + 1) / 400)));
  return {
    source: `Example source ${name}`, 'as-of': new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10), value,
    ...(s === 2 ? { low: Math.round(value * 0.85), high: Math.round(value * 1.2), interval: '95% credible interval' } : {}),
  };
}));

/** Three sources of a thousand days each, one with an interval for each day. */
export const ThousandDays: ChartStory = {
  name: 'Three sources of a thousand days',
  args: { heading: 'Three thousand figures', summary: MADE_UP, since: '2023-01-01', place: 'Example', data: DAILY },
};

/** A row that cannot be read is named, an event without a date too; the rest is drawn. */
export const ProblemRow: ChartStory = {
  name: 'Problem: a row and an event',
  args: {
    summary: MADE_UP, place: 'Example', source: 'Example office', events: 'last winter: A truce',
    content: table('as-of | value | status\n2024-01 | 120 |\n03/04/2024 | 140 |\n2024-05 | 160 | guessed\n2024-06 | 170 |'),
  },
};

/** In Arabic time runs from right to left, as the text does. */
export const Arabic: ChartStory = {
  decorators: [inArabic],
  args: {
    heading: 'القتلى في قطاع غزة بحسب المصدر', since: '2023-10-07', events: '2023-11-24 to 2023-11-30: هدنة',
    content: table(GAZA_OVER_TIME),
  },
};

/** The same with time from left to right, as the author asked. */
export const ArabicLeftToRight: ChartStory = { ...Arabic, name: 'Arabic, time from left to right', args: { ...Arabic.args, 'time-direction': 'ltr' } };

export const Dark: ChartStory = { args: { ...GAZA, theme: 'dark' } };

/** On a phone the picture keeps its height, and its words stand below it. */
export const Narrow360: ChartStory = { name: '360 px wide', decorators: [in360], args: GAZA };
