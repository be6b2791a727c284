import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { digitsPhrase, groupPhrase, intervalPhrases, measurePhrase, notePhrase, ownTextPhrase, periodPhrase, placePhrase, quantityPhrase, stepPhrase, sumPhrases } from '../../figures/phrase.js';
import type { Words } from '../../figures/words/words.js';
import { isWhole } from '../../figures/movement.js';
import { sourceTemplate } from './rows.js';

/** What a table is called, how many figures it shows, and what shows more. */
export interface TableView { readonly heading: string; readonly tableRows: number; readonly showMore: () => void }

type Column = keyof Words['table'];

/** Columns that stand even when empty: their absence is itself information. */
const ALWAYS: readonly Column[] = ['figure', 'source', 'period'];

function cellOf(column: Column, f: Figure, language: Language, isFlow: boolean, whole: boolean): TemplateResult | string | null {
  const { words, count } = language;
  const { estimate: e } = f;
  const digits = digitsPhrase(e, language);
  switch (column) {
    case 'what': return measurePhrase(f, language) && language.capitalize(measurePhrase(f, language)!);
    case 'group': return groupPhrase(f, language);
    case 'place': return placePhrase(f, language);
    case 'step': return stepPhrase(f.step, language);
    case 'from': return isFlow ? f.from ?? words.placeNotStated : null;
    case 'to': return isFlow ? f.to ?? (whole ? words.whole : words.placeNotStated) : null;
    case 'figure': return digits ? `${quantityPhrase(e, language)} (${digits})` : quantityPhrase(e, language);
    case 'interval': return e.bound === 'between' ? [...(e.value === null ? [words.between(count(e.low), count(e.high))] : []), ...intervalPhrases(e, language)].join('; ') : null;
    case 'source': return sourceTemplate(f, language);
    case 'role': return f.source?.role ? words.roles[f.source.role] : null;
    case 'period': return language.capitalize(periodPhrase(f, language));
    case 'unit': return f.unit;
    case 'published': return f.published && language.date(f.published);
    case 'revision': return f.revision;
    case 'status': return f.status && language.capitalize(words.statuses[f.status]);
    case 'method': return f.method && ownTextPhrase(f.method, language);
    case 'certainty': return f.certainty && ownTextPhrase(f.certainty, language);
    case 'note': return [...sumPhrases(f, language).map(language.capitalize), f.note && notePhrase(f.note, language)].filter(Boolean).join(' · ');
    case 'quote': return f.quote;
  }
}

const COLUMNS: readonly Column[] = [
  'what', 'unit', 'group', 'place', 'step', 'from', 'to', 'figure', 'interval', 'source', 'role', 'period', 'published', 'revision', 'status', 'method', 'certainty',
  'note', 'quote',
];

/** All figures with everything that was said of them, behind a "show table" control that needs no script. */
export function figureTable(figures: readonly Figure[], { heading, tableRows, showMore }: TableView, language: Language): TemplateResult {
  const { words } = language;
  const isFlow = figures.some((f) => f.from !== null || f.to !== null);
  const shown = figures.slice(0, tableRows), rest = figures.length - shown.length;
  const cells = shown.map((f) => new Map(COLUMNS.map((column) => [column, cellOf(column, f, language, isFlow, isFlow && isWhole(f, figures))])));
  const used = COLUMNS.filter((column) => ALWAYS.includes(column) || cells.some((row) => row.get(column)));
  const label = heading || words.showTable;
  return html`
    <details part="table">
      <summary>${words.showTable}</summary>
      <div class="scroll" role="region" tabindex="0" aria-label=${label}>
        <table>
          <caption>${label}</caption>
          <thead><tr>${used.map((column) => html`<th scope="col">${words.table[column]}</th>`)}</tr></thead>
          <tbody>${cells.map((row) => html`<tr>${used.map((column, i) => (i === 0
            ? html`<th scope="row">${row.get(column) ?? nothing}</th>`
            : html`<td>${row.get(column) ?? nothing}</td>`))}</tr>`)}</tbody>
        </table>
        ${rest > 0 ? html`<button type="button" @click=${showMore}>${words.moreRows(language.count(rest))}</button>` : nothing}
      </div>
    </details>`;
}
