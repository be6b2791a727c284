import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { spread, type ChartArgs, type ChartStory } from './chart-story.js';

/**
 * Small files in the columns of their publishers (stories/data/README.md says what is in each).
 * Nothing is configured but what a reader should see of them.
 */
export default { title: 'Data/Published files' } satisfies Meta<ChartArgs>;

/** Waits until a chart has read its file: drawn it, or said why not. */
async function read({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const chart = canvasElement.querySelector('[src]')!;
  while (!chart.shadowRoot?.querySelector('figure, [part="problems"]')) await new Promise((next) => setTimeout(next, 20));
}

type Tag = 'death-toll' | 'casualty-bars' | 'displacement-flow' | 'toll-timeline';

const charts: Record<Tag, (args: ChartArgs) => TemplateResult> = {
  'death-toll': (args) => html`<death-toll ${spread(args)}><p>${args.content}</p></death-toll>`,
  'casualty-bars': (args) => html`<casualty-bars ${spread(args)}><p>${args.content}</p></casualty-bars>`,
  'displacement-flow': (args) => html`<displacement-flow ${spread(args)}><p>${args.content}</p></displacement-flow>`,
  'toll-timeline': (args) => html`<toll-timeline ${spread(args)}><p>${args.content}</p></toll-timeline>`,
};

const file = (tag: Tag, name: string, src: string, args: ChartArgs = {}): ChartStory => ({
  name, render: charts[tag], play: read,
  args: { content: 'The figures are in a file; this sentence stands until it is read.', heading: name, src: `data/${src}`, ...args },
});

export const UcdpGed = file('toll-timeline', 'UCDP GED', 'ucdp-ged.csv', { heading: 'Killed in Myanmar, by year', where: 'country=Myanmar' });
export const UcdpGedByPlace = file('casualty-bars', 'UCDP GED by country', 'ucdp-ged.csv', { heading: 'Killed in organized violence', 'group-by': 'place' });
export const UcdpBattleDeaths = file('toll-timeline', 'UCDP Battle-Related Deaths', 'ucdp-brd.csv', { summary: 'An example: the numbers are made up.' });
export const PrioBattleDeaths = file('casualty-bars', 'PRIO Battle Deaths', 'prio-battle-deaths.csv', { 'group-by': 'place', summary: 'An example: the numbers are made up.' });
export const AcledEvents = file('casualty-bars', 'ACLED events', 'acled-events.csv', { 'group-by': 'month', summary: 'An example: the numbers are made up.' });
export const AcledMonths = file('casualty-bars', 'ACLED by country and month', 'acled-months.csv', { heading: 'Killed in political violence, January 2025 so far', where: 'Year=2025; Fatalities>0', 'group-by': 'place' });
export const HdxHapi = file('casualty-bars', 'HDX HAPI', 'hdx-hapi.csv', { heading: 'Killed in violence against civilians, January 2025', where: 'event_type=civilian_targeting; admin_level=0', 'group-by': 'place' });
export const TechForPalestineGaza = file('death-toll', 'Tech for Palestine, Gaza', 't4p-gaza.json', { heading: 'Killed in Gaza' });
export const TechForPalestineGazaDays = file('toll-timeline', 'Tech for Palestine, Gaza day by day', 't4p-gaza.json', { heading: 'Killed in Gaza', measure: 'killed' });
export const TechForPalestineWestBank = file('casualty-bars', 'Tech for Palestine, West Bank', 't4p-west-bank.json', { heading: 'Killed and injured in the West Bank' });
export const TechForPalestineLebanon = file('toll-timeline', 'Tech for Palestine, Lebanon', 't4p-lebanon.json', { heading: 'Killed in Lebanon', measure: 'killed' });
export const TechForPalestineInfrastructure = file('casualty-bars', 'Tech for Palestine, infrastructure: not people', 't4p-infrastructure.json');
export const IdmcGidd = file('casualty-bars', 'IDMC GIDD', 'idmc-gidd.csv', { heading: 'Displaced by conflict and violence at the end of 2023', measure: 'displaced' });
export const IdmcGiddDisasters = file('displacement-flow', 'IDMC GIDD, disasters', 'idmc-gidd-disasters.csv', { heading: 'Displacements by disasters in Afghanistan', measure: 'displacements' });
export const IdmcIdu = file('displacement-flow', 'IDMC IDU', 'idmc-idu.json', { heading: 'Displacements in India, 2023', where: 'displacement_type=Conflict' });
export const IomDtm = file('displacement-flow', 'IOM DTM', 'iom-dtm.csv', { heading: 'Displaced in Haiti' });
export const IomDtmSurvey = file('casualty-bars', 'IOM DTM survey', 'iom-dtm-survey.csv', { heading: 'Displaced in Ukraine, by oblast', measure: 'displaced' });
export const UnhcrPopulation = file('displacement-flow', 'UNHCR, by origin and asylum', 'unhcr-population.csv', { heading: 'Refugees at the end of 2019', measure: 'refugees', where: 'Year=2019' });
export const UnhcrApi = file('displacement-flow', 'UNHCR, API', 'unhcr-api.json', { heading: 'Refugees', measure: 'refugees', where: 'year=2022' });
export const UnhcrDecisions = file('casualty-bars', 'UNHCR, asylum decisions', 'unhcr-asylum-decisions.csv', { heading: 'Recognized as refugees', measure: 'Recognized' });
export const UnhcrKinds = file('casualty-bars', 'UNHCR, by kind', 'unhcr-kinds.csv', { heading: 'Forcibly displaced at the end of 2021', where: 'year=2021' });
export const UnhcrOrigins = file('displacement-flow', 'UNHCR, by origin', 'unhcr-origins.csv', { heading: 'Refugees by origin', measure: 'refugees' });
export const UnhcrPortal = file('displacement-flow', 'UNHCR Operational Data Portal', 'unhcr-portal.json', { heading: 'Refugees from Ukraine, by country', from: 'Ukraine' });
export const UnhcrPortalDays = file('toll-timeline', 'UNHCR Operational Data Portal, by day', 'unhcr-portal-days.json', { heading: 'Refugees from Ukraine' });
export const IraqBodyCount = file('casualty-bars', 'Iraq Body Count', 'iraq-body-count.csv', { heading: 'Civilians killed in Iraq', 'group-by': 'year' });
export const Airwars = file('casualty-bars', 'Airwars', 'airwars.json', { heading: 'Civilians killed, by how Airwars grades the reports', 'group-by': 'certainty', measure: 'killed' });
export const OwidEstimates = file('toll-timeline', 'Our World in Data, estimates', 'owid-estimates.csv', { heading: 'Killed in armed conflicts in Afghanistan' });
export const OwidTypes = file('casualty-bars', 'Our World in Data, by type', 'owid-types.csv', { heading: 'Killed in ongoing conflicts, 2023', where: 'Entity!=World' });
export const MissingMigrants = file('casualty-bars', 'IOM Missing Migrants', 'missing-migrants.json', { heading: 'Migrants who died or are missing' });
export const GeneralStaff = file('toll-timeline', 'General Staff of Ukraine', 'general-staff.json', { heading: 'Losses that Ukraine states of Russia', measure: 'casualties' });
export const Hxl = file('toll-timeline', 'HXL', 'hxl-ukraine-casualties.csv', { heading: 'Civilians in Ukraine, verified so far', source: 'OHCHR; OCHA', 'source-role': 'UN', since: '2022-02-24' });
