import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inArabic, MADE_UP, spread, table, type ChartArgs, type ChartStory } from './chart-story.js';

/** Tables and files of an editor's own: other headers, other languages, and what goes wrong. */
export default {
  title: 'Data/Own tables and files',
  render: (args) => html`<casualty-bars ${spread(args)}>${args.content}</casualty-bars>`,
} satisfies Meta<ChartArgs>;

/** Waits until the chart has read its file or loaded its language. */
async function drawn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const chart = canvasElement.querySelector('casualty-bars')!;
  while (!chart.shadowRoot?.querySelector('figure, [part="problems"]')) await new Promise((next) => setTimeout(next, 20));
}

const sentence = html`<p>The figures are in a file; this sentence stands until it is read.</p>`;
const inLanguage = (lang: string) => (story: () => unknown) => html`<div lang=${lang} dir=${lang === 'he' ? 'rtl' : 'ltr'}>${story()}</div>`;

/** Headers in German, numbers with points, cells parted by semicolons: `columns` says what is what. */
export const OtherHeaders: ChartStory = {
  name: 'Other headers, by columns', play: drawn, decorators: [inLanguage('de')],
  args: {
    heading: 'Tote und Verletzte', summary: MADE_UP, src: 'data/example-semicolons.csv', source: 'Example', 'as-of': '2024-10-18',
    columns: 'killed: Tote; injured: Verletzte; place: Gemeinde', content: sentence,
  },
};

/** A page where a file was expected: the chart says so, and the author's sentence stays. */
export const NotAFile: ChartStory = { name: 'Problem: a web page', play: drawn, args: { heading: 'Killed', src: 'data/example-page.csv', content: sentence } };

/** No row fits: that is no zero, and the chart names what is there. */
export const NothingFits: ChartStory = { name: 'Problem: no row fits', play: drawn, args: { heading: 'Killed', src: 'data/hdx-hapi.csv', where: 'event_type=battles', content: sentence } };

/** Events of a kind and a part of that kind share people: nothing is added up before the author chooses. */
export const SamePeople: ChartStory = { name: 'Problem: rows that share people', play: drawn, args: { heading: 'Killed', src: 'data/owid-types.csv', 'group-by': 'year', content: sentence } };

const inWords = (heading: string, content: string): ChartArgs => ({ heading, content: table(content) });

/** Figures of October 2024 as a French page writes them. */
export const French: ChartStory = {
  name: 'In French', play: drawn, decorators: [inLanguage('fr')],
  args: inWords('Bilan à Gaza', `
    Mesure | Valeur | Source | Au
    tués | 42 500 | Ministère de la Santé de Gaza | 18 octobre 2024
    blessés | 99 546 | Ministère de la Santé de Gaza | 18 octobre 2024
    présumés morts | au moins 11 000 | |`),
};

export const Spanish: ChartStory = {
  name: 'In Spanish', play: drawn, decorators: [inLanguage('es')],
  args: inWords('Balance en Gaza', `
    Indicador | Valor | Fuente
    muertos | 42.500 | Ministerio de Sanidad de Gaza
    heridos | 99.546 | Ministerio de Sanidad de Gaza
    presuntamente muertos | al menos 11 mil | `),
};

export const Russian: ChartStory = {
  name: 'In Russian', play: drawn, decorators: [inLanguage('ru')],
  args: inWords('Погибшие и раненые в секторе Газа', `
    Показатель | Значение | Источник
    погибшие | 42 500 | Министерство здравоохранения Газы
    раненые | 99 546 | Министерство здравоохранения Газы
    предположительно погибшие | не менее 11 тысяч | `),
};

export const Ukrainian: ChartStory = {
  name: 'In Ukrainian', play: drawn, decorators: [inLanguage('uk')],
  args: inWords('Загиблі та поранені в секторі Гази', `
    Показник | Значення | Джерело
    загиблі | 42 500 | Міністерство охорони здоров’я Гази
    поранені | 99 546 | Міністерство охорони здоров’я Гази
    імовірно загиблі | щонайменше 11 тисяч | `),
};

export const Hebrew: ChartStory = {
  name: 'In Hebrew', play: drawn, decorators: [inLanguage('he')],
  args: inWords('הרוגים ופצועים ברצועת עזה', `
    מדד | ערך | מקור
    הרוגים | 42,500 | משרד הבריאות בעזה
    פצועים | 99,546 | משרד הבריאות בעזה
    נעדרים | לפחות 11 אלף | `),
};

export const Arabic: ChartStory = {
  name: 'In Arabic, with Arabic digits', play: drawn, decorators: [inArabic],
  args: {
    ...inWords('القتلى والجرحى في قطاع غزة', `
    المؤشر | القيمة | المصدر
    قتلى | ٤٢٬٥٠٠ | وزارة الصحة في غزة
    جرحى | ٩٩٬٥٤٦ | وزارة الصحة في غزة
    مفقودون | ما لا يقل عن ١١ ألفا | `), numerals: 'arab',
  },
};
