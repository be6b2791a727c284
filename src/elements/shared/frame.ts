import { html, nothing, type TemplateResult } from 'lit';
import { ASPECTS, type Aspect, type Care } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, movementPhrase, periodPhrase, sentence, subjectPhrase } from '../../figures/phrase.js';
import { isWhole } from '../../figures/movement.js';
import { isRoutine, type Problem } from '../../figures/problem.js';
import type { Provenance } from '../../figures/provenance.js';
import type { LegendKey } from '../../marks/panels.js';
import { swatch } from './draw.js';
import { figureTable, type TableView } from './figure-table.js';
import { provenanceTemplate } from './provenance.js';
import { sourceTemplate } from './rows.js';
import { still } from './still.js';

/** What an author says of the chart as a whole. */
export interface Furniture extends TableView {
  readonly summary: string;
  readonly note: string;
  /** What its author has looked at: these cautions become notes, and none goes away. */
  readonly accept: ReadonlySet<string>;
  /** Where the figures were read from, when that was a file. */
  readonly provenance: Provenance | undefined;
}

/** More figures than this are not read out in one name; the table holds them. */
const MOST_SPOKEN = 8;

/** The accessible name of a chart: it says what the picture says. */
function spokenName(figures: readonly Figure[], heading: string, language: Language, spoken: string | undefined): string {
  const body = spoken ?? (figures.length <= MOST_SPOKEN
    ? figures.map((f) => sentence(f, language, isWhole(f, figures))).join(' ')
    : language.words.figureCount(figures.length, language.count(figures.length)));
  return heading ? `${heading.replace(/[.:]$/, '')}. ${body}` : body;
}

/** Heading, the author's summary, and what all the figures share. */
export function headTemplate({ heading, summary }: Pick<Furniture, 'heading' | 'summary'>, subject: string): TemplateResult {
  return html`
    ${heading ? html`<p class="heading" part="heading">${heading}</p>` : nothing}
    ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${subject ? html`<p class="subject" part="subject">${subject}</p>` : nothing}`;
}

/** Who says so, of figures that have an origin in common: the relays only where all have the same. */
function commonSource(figures: readonly Figure[]): Figure['source'] {
  const source = figures[0]?.source ?? null, chain = source?.chain.join(';');
  return source && figures.some((f) => f.source?.chain.join(';') !== chain) ? { ...source, chain: [source.chain[0]], url: null } : source;
}

/** What all rows share, said once: source, period, method and certainty. */
function footTemplate(figures: readonly Figure[], shared: readonly Aspect[], language: Language): TemplateResult {
  if (!figures[0]) return html``;
  const first = { ...figures[0], source: commonSource(figures) };
  const { words, capitalize } = language;
  const source = shared.includes('source')
    ? html`<p class="quiet" part="attribution">${first.source ? words.source('') : nothing}${sourceTemplate(first, language)}</p>`
    : nothing;
  const period = shared.includes('period') ? html`<p class="quiet" part="period">${capitalize(periodPhrase(first, language))}</p>` : nothing;
  const rest = caveats({ ...first, note: null, quote: null, status: null, sum: null }, language, shared).map((part) => html`<p class="quiet">${capitalize(part)}</p>`);
  return html`${source}${period}${rest}`;
}

const legendTemplate = (keys: readonly LegendKey[], { words }: Language): TemplateResult | typeof nothing =>
  keys.length > 0
    ? html`<ul class="legend" part="legend" role="list">${keys.map((key) => html`<li>${swatch(key)}<span>${words.legend[key]}</span></li>`)}</ul>`
    : nothing;

/**
 * Everything that could not be read or needs saying, in place: where it stands, what was found, what to write.
 * Beside a chart, what a format leaves out as ever is said quietly; without one, it is why there is none.
 */
export function problemsTemplate(problems: readonly Problem[], language: Language, isDrawn = true): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const isQuiet = (p: Problem) => isDrawn && isRoutine(p);
  const faults = problems.filter((p) => !isQuiet(p)), routine = problems.filter(isQuiet);
  return html`
    ${routine.length > 0 ? html`<div class="quiet" part="omissions">${problemList(routine, language)}</div>` : nothing}
    ${faults.length === 0 ? nothing : html`
      <div class="problems" part="problems" role="status">
        <strong>${language.words.problemHeading(faults.length, language.count(faults.length))}</strong>
        ${problemList(faults, language)}
      </div>`}`;
}

function problemList(problems: readonly Problem[], language: Language): TemplateResult {
  const { words, count, capitalize } = language;
  return html`
      <ul role="list">${problems.map((p) => {
        const where = words.where(p.where.row === null ? null : count(p.where.row), p.where.field && still(p.where.field));
        const what = words.problem({ ...p, found: still(p.found), other: still(p.other) });
        return html`<li>${where ? words.labelled(where, what) : capitalize(what)}${p.effect === 'left-out' && p.where.row !== null ? ` ${words.leftOut}` : nothing}</li>`;
      })}</ul>`;
}

/** What all figures share of what, who and where: a line under the heading. */
const sharedSubject = (figures: readonly Figure[], shared: readonly Aspect[], language: Language, isPlot: boolean): string =>
  // One figure says all of it on its own row, unless it is a movement, whose row names its ends.
  figures[0] && (isPlot || figures.length > 1 || movementPhrase(figures[0], language)) ? subjectPhrase({ ...figures[0], from: null, to: null }, language, shared) : '';

/** What to know before comparing, and the word by which an author accepts it. */
export interface Caution { readonly accept: 'scale' | 'overlap' | 'steps'; readonly text: string }

/** What one kind of chart puts into the frame. */
export interface Picture {
  readonly graphic: unknown;
  /** Aspects that the graphic says figure by figure; the foot says the others once. */
  readonly differ: readonly Aspect[];
  /** Aspects in which figures on one scale are unlike, so that the chart has to say so. */
  readonly care: readonly Care[];
  /** Other cautions, by the word that accepts them. */
  readonly cautions: readonly Caution[];
  readonly legend: readonly LegendKey[];
  /** What the picture says, for the accessible name; else each figure in sentences. */
  readonly spoken?: string;
}

/** A whole chart of figures: head, graphic, what all share, cautions, legend and table. */
export function figureTemplate(figures: readonly Figure[], furniture: Furniture, language: Language, picture: Picture): TemplateResult {
  const { words } = language;
  const shared = ASPECTS.filter((aspect) => !picture.differ.includes(aspect));
  const differing = (accepted: boolean) => {
    const aspects = picture.care.filter((aspect) => furniture.accept.has(aspect) === accepted);
    return aspects.length > 0 ? [words.differ(language.list(aspects.map((aspect) => words.aspects[aspect])))] : [];
  };
  const said = (accepted: boolean) =>
    [...picture.cautions.filter((c) => furniture.accept.has(c.accept) === accepted).map((c) => c.text), ...differing(accepted)];
  const own = furniture.note && figures.every((f) => f.note !== furniture.note) ? [furniture.note] : [];
  return html`
    <figure aria-label=${spokenName(figures, furniture.heading, language, picture.spoken)}>
      ${headTemplate(furniture, sharedSubject(figures, shared, language, picture.spoken !== undefined))}
      ${picture.graphic}
      <div class="foot">
        ${footTemplate(figures, shared, language)}
        ${provenanceTemplate(furniture.provenance, figures, language)}
        ${said(false).map((text) => html`<p class="caution" part="caution">${text}</p>`)}
        ${[...said(true), ...own].map((note) => html`<p part="note">${note}</p>`)}
        ${legendTemplate(picture.legend, language)}
      </div>
      ${figureTable(figures, furniture, language)}
    </figure>`;
}
