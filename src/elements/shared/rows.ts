import { html, nothing, type TemplateResult } from 'lit';
import type { Aspect } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, digitsPhrase, estimatePhrase, intervalPhrases, measurePhrase, ownTextPhrase, periodPhrase, quantityPhrase, rowPhrase, sourceName } from '../../figures/phrase.js';
import type { Panel, Row } from '../../marks/panels.js';
import { axis, strip, type Look } from './draw.js';

/** What a row says of its figure, besides the number. */
export interface RowWords {
  /** Aspects in which the chart's figures differ, so that each row says its own. */
  readonly differ: readonly Aspect[];
  /** Whether rows are told apart by their sources first (several sources for one thing). */
  readonly bySource: boolean;
  readonly language: Language;
  /** Whether the chart runs from right to left: the page may say otherwise than its language. */
  readonly rtl: boolean;
  /** Draws a row in another way than on a strip; `null` for those it leaves to the strip. */
  readonly mark?: ((row: Row) => TemplateResult | null) | undefined;
}

/** The source as text, and as a link when it gave an http(s) address. */
export function sourceTemplate(f: Figure, language: Language): TemplateResult {
  const name = sourceName(f, language);
  const { words } = language;
  if (name === null) return html`<span part="source">${language.capitalize(words.sourceNotStated)}</span>`;
  const url = f.source?.url;
  const link = url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name;
  return html`<span part="source">${link}</span>`;
}

/** What names a row: the first thing that tells it from the others. */
function headKind(f: Figure, { differ, bySource, language }: RowWords): 'source' | 'subject' | 'certainty' | 'period' | 'whole' {
  if (bySource && differ.includes('source')) return 'source';
  if (rowPhrase(f, language, differ)) return 'subject';
  if (differ.includes('source')) return 'source';
  if (differ.includes('certainty') && f.certainty !== null) return 'certainty';
  return differ.includes('period') ? 'period' : 'whole';
}

function headOf(f: Figure, words: RowWords): TemplateResult | string {
  const { differ, language } = words;
  const subject = rowPhrase(f, language, differ);
  switch (headKind(f, words)) {
    case 'source': return subject ? html`${sourceTemplate(f, language)} · ${subject}` : sourceTemplate(f, language);
    case 'subject': return subject;
    case 'certainty': return language.capitalize(language.words.certainty(language.isolate(ownTextPhrase(f.certainty!, language))));
    case 'period': return language.capitalize(periodPhrase(f, language));
    case 'whole': return rowPhrase(f, language) || language.capitalize(language.words.measureNotStated);
  }
}

/** Who says so and as of when, unless the head or the chart's foot already says it. */
export function saidBy(f: Figure, words: RowWords): TemplateResult | typeof nothing {
  const { differ, language } = words;
  const head = headKind(f, words);
  const source = differ.includes('source') && head !== 'source' ? sourceTemplate(f, language) : null;
  const period = differ.includes('period') && head !== 'period' ? language.capitalize(periodPhrase(f, language)) : null;
  return source || period ? html`<p class="said" part="attribution">${source}${source && period ? ' · ' : nothing}${period}</p>` : nothing;
}

/** The caveats of a figure in one line. */
export function notesOf(f: Figure, words: RowWords): TemplateResult | typeof nothing {
  const { differ, language } = words, isHead = headKind(f, words) === 'certainty';
  const notes = caveats(isHead ? { ...f, certainty: null } : f, language, differ);
  return notes.length > 0 ? html`<p class="note">${notes.map((part) => language.capitalize(part)).join(' · ')}</p>` : nothing;
}

/** The number in its words, and in digits where the words spell it out. */
function valueTemplate(f: Figure, language: Language): TemplateResult {
  const digits = digitsPhrase(f.estimate, language);
  const gap = f.estimate.bound === 'none';
  return html`<p class=${gap ? 'value gap' : 'value'} part="value"><b>${quantityPhrase(f.estimate, language)}</b>${digits ? html` <span class="quiet">(${digits})</span>` : nothing}</p>`;
}

const meaningsOf = ({ estimate }: Figure, language: Language): TemplateResult[] =>
  intervalPhrases(estimate, language).map((meaning) => html`<p class="meaning">${language.capitalize(meaning)}</p>`);

/** A row that the common scale hides, once more on a longer one. */
function insetTemplate({ inset }: Row, look: Look, { language, rtl }: RowWords): TemplateResult | typeof nothing {
  if (!inset) return nothing;
  return html`
    <div class="inset" part="inset">
      <p class="quiet">${language.words.enlarged}</p>
      ${strip(inset.shapes, inset.ticks.map((t) => t.at), look)}
      ${axis(inset.ticks.map(({ at, people }) => ({ at, label: language.count(people) })), rtl)}
    </div>`;
}

/** What a source said before it said this. */
const formerTemplate = (row: Row, language: Language) =>
  row.former.map((f) => html`<p class="note" part="former">${language.words.former(estimatePhrase(f.estimate, language), language.words.published(language.date(f.published!)))}</p>`);

function rowTemplate(row: Row, panel: Panel, words: RowWords, scale: TemplateResult | typeof nothing): TemplateResult {
  const { figure: f } = row;
  const { language } = words;
  const share = language.words.shareScale;
  const look: Look = row.isPresumed ? 'presumed' : row.isUnverified ? 'unverified' : 'solid';
  return html`
    <li class="row" part="row">
      <p class="what" part="label">${headOf(f, words)}</p>
      <div>
        ${valueTemplate(f, language)}
        ${meaningsOf(f, language)}
        ${words.mark?.(row) ?? (row.shapes.length > 0 ? strip(row.shapes, row.isShare ? [0, 1] : panel.ticks.map((t) => t.at), look) : nothing)}
        ${row.isShare ? axis([{ at: 0, label: share.none }, { at: 0.5, label: share.half }, { at: 1, label: share.all(measurePhrase(f, language)) }], words.rtl) : scale}
        ${insetTemplate(row, look, words)}
        ${saidBy(f, words)}
        ${notesOf(f, words)}
        ${formerTemplate(row, language)}
      </div>
    </li>`;
}

/** Panels of rows, each with its own scale of people; a single figure is a statement, with its scale at its mark. */
export function rowsTemplate(panels: readonly Panel[], words: RowWords, single: boolean): TemplateResult[] {
  const { count } = words.language;
  return panels.map((panel) => {
    const scale = panel.ticks.length > 0 ? axis(panel.ticks.map(({ at, people }) => ({ at, label: count(people) })), words.rtl) : nothing;
    return html`
      <div class="panel">
        <ul class=${single ? 'rows statement' : 'rows'} role="list">${panel.rows.map((row) => rowTemplate(row, panel, words, single ? scale : nothing))}</ul>
        ${single ? nothing : html`<div class="axis-row">${scale}</div>`}
      </div>`;
  });
}
