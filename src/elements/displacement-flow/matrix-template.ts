import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { isReturn } from '../../figures/movement.js';
import { caveats, digitsPhrase, intervalPhrases, labelledPhrase, measurePhrase, movementPhrase, periodPhrase, quantityPhrase, rowPhrase, stepPhrase, subjectPhrase } from '../../figures/phrase.js';
import { legendOf, type Row } from '../../marks/panels.js';
import { wrapLabel } from '../../marks/text.js';
import { strip, type Look } from '../shared/draw.js';
import { saidBy, sourceTemplate, type RowWords } from '../shared/rows.js';
import type { Form } from './form.js';
import { PLOTS, layoutMatrix, type Cell, type End, type Matrix, type MatrixLayout, type MatrixSet } from './matrix.layout.js';
import { movementList } from './movement-list.js';

/** So many rows leave the names of their columns out of sight: they stand below once more. */
const LONG = 12;

/** Notes by their text; the number stands in the cells. `null`: one note is of all figures and needs none. */
interface Notes { readonly intervals: boolean; readonly keys: ReadonlyMap<string, number | null>; textOf(f: Figure): string }

/** A figure without its ends: its cell says them. */
const endless = (f: Figure): Figure => ({ ...f, from: null, to: null });

const rowsIn = (sets: readonly MatrixSet[]): Row[] => sets.flatMap((s) => s.matrices.flatMap((m) => m.cells.flat().flatMap((c) => c.rows)));

/** What has no room in a cell: the notes of figures and, in narrow cells, what the ends of their intervals mean. */
function notesOf(rows: readonly Row[], narrow: boolean, language: Language): Notes {
  const textOf = (f: Figure) => [...(narrow ? intervalPhrases(f.estimate, language) : []), ...caveats({ ...f, status: null }, language, [])]
    .map(language.capitalize).join(' · ');
  const each = rows.map((r) => textOf(r.figure));
  const texts = [...new Set(each)].filter((text) => text !== '');
  const common = texts.length === 1 && each.every((text) => text === texts[0]);
  return { intervals: narrow, keys: new Map(texts.map((text, i) => [text, common ? null : i + 1])), textOf };
}

/** What a figure says besides its number, unless its table or the chart says it for all. */
function subjectOf(f: Figure, { differ, language }: RowWords): string {
  const subject = rowPhrase(endless(f), language, differ);
  // Going back is told in words, not by a look.
  return subject || (isReturn(f) ? language.capitalize(measurePhrase(f, language)!) : '');
}

function entryTemplate({ figure: f, shapes, isPresumed, isUnverified }: Row, set: MatrixSet, notes: Notes, words: RowWords): TemplateResult {
  const { language } = words;
  const digits = digitsPhrase(f.estimate, language), subject = subjectOf(f, words);
  const key = notes.keys.get(notes.textOf(f)) ?? null;
  const look: Look = isPresumed ? 'presumed' : isUnverified ? 'unverified' : 'solid';
  const remarks = caveats({ ...f, note: null, quote: null }, language, words.differ);
  return html`
    <div class="entry">
      ${subject ? html`<p class="what" part="label">${subject}</p>` : nothing}
      <p class=${f.estimate.bound === 'none' ? 'value gap' : 'value'} part="value">${quantityPhrase(f.estimate, language)}${digits ? html` <span class="quiet">(${digits})</span>` : nothing}</p>
      ${notes.intervals ? nothing : intervalPhrases(f.estimate, language).map((meaning) => html`<p class="meaning">${language.capitalize(meaning)}</p>`)}
      ${shapes.length > 0 ? strip(shapes, set.line ? [0, set.line.at] : [0], look) : nothing}
      ${saidBy(f, words)}
      ${remarks.length > 0 ? html`<p class="note">${remarks.map(language.capitalize).join(' · ')}</p>` : nothing}
      ${key === null ? nothing : html`<p class="said">${language.words.matrix.note(language.count(key))}</p>`}
    </div>`;
}

function cellTemplate({ rows, within }: Cell, set: MatrixSet, notes: Notes, words: RowWords): TemplateResult {
  const names = [within ? 'within' : '', rows.some((r) => isReturn(r.figure)) ? 'returned' : ''].filter(Boolean).join(' ');
  return html`<td part="cell" class=${names || nothing}>${rows.map((row) => entryTemplate(row, set, notes, words))}${
    within && rows[0] ? html`<p class="unseen">${movementPhrase(rows[0].figure, words.language)}</p>` : nothing}</td>`;
}

/** A name that may break inside words too long for a column; it stays one word to whoever copies it. */
const breakable = (name: string) => name.split(' ').map((word, i) => html`${i > 0 ? ' ' : nothing}${wrapLabel(word, 0, 12).map((part, j) => html`${j > 0 ? html`<wbr>` : nothing}${part}`)}`);

function endName(end: End, side: 'from' | 'to', { words, capitalize, isolate }: Language): unknown {
  if (end.kind === 'place') return breakable(isolate(end.name));
  return capitalize(end.kind === 'whole' ? words.whole : words.endNotStated[side]);
}

const endClass = (end: End) => (end.kind === 'place' ? nothing : 'unstated');

/** What all figures of a table share and those of others do not: step, subject, source and period. */
function headOf(matrix: Matrix, set: MatrixSet, layout: MatrixLayout, words: RowWords): { title: string; said: TemplateResult | typeof nothing } {
  const { language } = words;
  const first = matrix.figures[0]!, own = words.differ.filter((aspect) => !matrix.differ.includes(aspect));
  const { matrix: { stock, flow }, timeline: { runningTotal, periodCounts } } = language.words;
  const parts = [
    stepPhrase(matrix.step, language),
    subjectPhrase(endless(first), language, own),
    layout.reasons.includes('stock') && language.capitalize(set.stock ? stock : flow),
    layout.reasons.includes('cumulative') && set.window !== null && language.capitalize(set.window === 'cumulative' ? runningTotal : periodCounts),
  ];
  const lines = [
    own.includes('source') && (first.source ? html`${language.words.source('')}${sourceTemplate(first, language)}` : sourceTemplate(first, language)),
    own.includes('period') && language.capitalize(periodPhrase(first, language)),
    ...caveats({ ...first, note: null, quote: null, status: null }, language, own).map(language.capitalize),
  ].filter((line) => line !== false);
  return {
    title: labelledPhrase(parts, language),
    said: lines.length > 0 ? html`<p class="quiet" part="attribution">${lines.map((line, i) => html`${i > 0 ? ' · ' : nothing}${line}`)}</p>` : nothing,
  };
}

function matrixTemplate(matrix: Matrix, set: MatrixSet, layout: MatrixLayout, notes: Notes, chart: RowWords): TemplateResult {
  const { language, rtl } = chart;
  const { matrix: said, table } = language.words;
  const words: RowWords = { ...chart, differ: matrix.differ };
  const head = headOf(matrix, set, layout, chart);
  const label = labelledPhrase([head.title, said.label], language);
  const wordy = matrix.differ.length > 0 || matrix.figures.some((f) => f.status !== null);
  const { origins, destinations, pairs } = matrix.cut;
  return html`
    ${head.title || head.said !== nothing ? html`<div class="matrix-head">${head.title ? html`<p>${head.title}</p>` : nothing}${head.said}</div>` : nothing}
    <div class="scroll matrix-scroll" role="region" tabindex="0" aria-label=${label}>
      <table class="matrix p${layout.plot} ${layout.upright ? 'upright' : ''} ${wordy ? 'wordy' : ''}" part="matrix" aria-label="${label}. ${said.read}">
        <thead><tr>
          <td class="corner">
            <span class="across">${table.to} <span aria-hidden="true">${rtl ? '←' : '→'}</span></span>
            <span>${table.from} <span aria-hidden="true">↓</span></span>
          </td>
          ${matrix.destinations.map((end) => html`<th scope="col" class=${endClass(end)}><span class="name">${endName(end, 'to', language)}</span></th>`)}
        </tr></thead>
        <tbody>${matrix.cells.map((row, i) => html`<tr>
          <th scope="row" class=${endClass(matrix.origins[i]!)}>${endName(matrix.origins[i]!, 'from', language)}</th>
          ${row.map((cell) => cellTemplate(cell, set, notes, words))}
        </tr>`)}</tbody>
        ${matrix.origins.length > LONG ? html`<tfoot aria-hidden="true"><tr>
          <td class="corner"></td>
          ${matrix.destinations.map((end) => html`<td class=${endClass(end)}><span class="name">${endName(end, 'to', language)}</span></td>`)}
        </tr></tfoot>` : nothing}
      </table>
    </div>
    ${pairs > 0 ? html`<p class="matrix-key">${said.more(language.count(origins), language.count(destinations), language.count(pairs))}</p>` : nothing}`;
}

/** How to read the tables of one scale: which way, how long, and the three ways of having no bar. */
function keyTemplate(set: MatrixSet, { words, count }: Language): TemplateResult {
  const { matrix } = words;
  const cells = set.matrices.flatMap((m) => m.cells.flat());
  const has = (test: (row: Row) => boolean) => cells.some((c) => c.rows.some(test));
  const parts = [
    set.line && matrix.scale(count(set.line.people)),
    cells.some((c) => c.rows.length === 0) && matrix.empty,
    cells.some((c) => c.within) && matrix.dotted,
    has((r) => r.figure.estimate.bound === 'none') && matrix.gap,
    has((r) => r.figure.estimate.value === 0) && matrix.zero(count(0)),
  ].filter((part) => typeof part === 'string');
  return html`<p class="matrix-key" part="key">${[matrix.read, ...parts].join(' ')}</p>`;
}

/** Origins by destinations, as tables: the readable form of many pairs. */
export function matrixForm(figures: readonly Figure[], width: number, words: RowWords, order: readonly string[]): Form {
  const { language } = words;
  const layout = layoutMatrix(figures, width, order);
  const rows = rowsIn(layout.sets);
  const notes = notesOf(rows, layout.plot === PLOTS.at(-1), language);
  const { matrix, reasons, separatePanels } = language.words;
  const because = [...new Set(layout.reasons.map((reason) => (reason === 'stock' ? matrix.dates : reasons[reason])))];
  return {
    graphic: html`
      ${layout.sets.map((set) => html`<div class="matrix-set">
        ${set.matrices.map((m) => matrixTemplate(m, set, layout, notes, words))}
        ${keyTemplate(set, language)}
      </div>`)}
      ${notes.keys.size > 0 ? html`<ul class="matrix-notes" role="list">${[...notes.keys].map(([text, key]) => html`<li>${
        key === null ? nothing : html`<b>${language.capitalize(matrix.note(language.count(key)))}</b> `}${text}</li>`)}</ul>` : nothing}
      ${layout.counts.length > 0 ? html`<p class="matrix-key">${matrix.counts}</p>${movementList(layout.counts, new Map(), words)}` : nothing}`,
    legend: legendOf([{ rows, ticks: [] }]),
    cautions: because.length > 0 ? [{ accept: 'scale', text: separatePanels(language.list(because)) }] : [],
  };
}
