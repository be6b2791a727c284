import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { anyOverlap, ASPECTS, caresOf, differences, windowOf, type Aspect } from '../../figures/compare.js';
import { sameDate } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, measurePhrase, sourceName, subjectPhrase } from '../../figures/phrase.js';
import { LEGEND, type LegendKey } from '../../marks/panels.js';
import { figureTemplate, type Furniture } from '../shared/frame.js';
import { sourceTemplate } from '../shared/rows.js';
import type { Series, SeriesPanel } from './series.js';
import type { SeriesMarks } from './series-marks.js';
import { annotationText, eventDate, seriesHead, seriesLines, seriesName } from './timeline-words.js';
import type { Annotation, PlottedPanel, TimelineLayout } from './toll-timeline.layout.js';

/** Symbols around a point, one for each series: they differ in form. */
const SYMBOLS = [
  'm-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0', 'm-3.6,-3.6h7.2v7.2h-7.2z', 'm0,-5l4.8,8.4h-9.6z', 'm0,-5.4l5,5.4l-5,5.4l-5,-5.4z',
];
const symbolsAt = (points: readonly (readonly [number, number])[], form: string) => points.map(([x, y]) => `M${x},${y}${form}`).join('');

const path = (name: string, d: string, part = false) => (d === '' ? nothing : svg`<path class=${name} part=${part ? name : nothing} d=${d}></path>`);

function seriesTemplate(m: SeriesMarks, index: number): SVGTemplateResult {
  const form = SYMBOLS[index % SYMBOLS.length]!;
  return svg`<g class="series s${index % 3}" part="series">
    ${m.columns === '' ? nothing : svg`<path class="column" d=${m.columns} fill-opacity=".35"></path>`}
    ${path('area', m.band)}${path('above', m.above)}${path('range', m.span)}${path('within', m.within)}
    ${m.boxes.map(({ kind, x, y, width, height }) => svg`<rect class="end" part=${kind} x=${x} y=${y} width=${width} height=${height} fill="url(#${kind})"></rect>`)}
    ${path('whisker', m.interval)}
    ${Object.entries(m.lines).map(([link, d]) => path(link, d, true))}
    ${path('cap', m.caps)}${path('days', m.days)}
    ${path('symbol', symbolsAt(m.symbols, form), true)}${path('hollow', symbolsAt(m.hollow, form), true)}
  </g>`;
}

/** A sample of a series, for the list below. */
const sample = (marks: SeriesMarks, index: number) => html`
  <svg class="series s${index % 3}" aria-hidden="true" viewBox="0 0 34 14">
    ${Object.keys(marks.lines).length > 0 ? svg`<path class="line" d="M0,7H34"></path>` : nothing}<path class=${marks.symbols.length === 0 && marks.hollow.length > 0 ? 'hollow' : 'symbol'} d=${`M17,7${SYMBOLS[index % SYMBOLS.length]!}`}></path>
  </svg>`;

/** The picture. The lists below it say all of it in words, so it is hidden from screen readers. */
function plot(layout: TimelineLayout, mirrored: boolean, language: Language): TemplateResult {
  const { width, height, left, right, panels, ticks, annotations } = layout;
  const at = (x: number) => (mirrored ? width - x : x);
  const bottom = panels.at(-1)?.bottom ?? 0, top = panels[0]?.top ?? 0;
  const title = ({ panel }: PlottedPanel) => {
    const f = panel.series[0]!.entries[0]!.figure;
    return [language.capitalize(measurePhrase(f, language) ?? language.words.measureNotStated), f.unit && language.words.countedIn(f.unit), kindOf(panels, panel, language)].filter(Boolean).join(language.words.comma);
  };
  return html`
    <svg class="timeline" part="timeline" aria-hidden="true" viewBox="0 0 ${width} ${height}" direction=${mirrored ? 'rtl' : 'ltr'}>
      <g transform=${mirrored ? `translate(${width} 0) scale(-1 1)` : nothing}>
        ${annotations.map(({ x1, x2, entry }) => (x2 === null
          // A line through a step would hide it.
          ? svg`<line class="mark-day" x1=${x1} x2=${x1} y1=${top - 4} y2=${entry && entry.kind !== 'restart' ? top + 4 : bottom}></line>`
          : svg`<rect class="mark-period" x=${x1} width=${x2 - x1} y=${top - 4} height=${bottom - top + 4}></rect>`))}
        ${panels.flatMap((p) => p.ticks.map((t) => svg`<line class=${t.people === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${t.y} y2=${t.y}></line>`))}
        ${ticks.map(({ x }) => svg`<line class="zero" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4}></line>`)}
        ${panels.flatMap(({ series }, p) => series.map(({ marks }, i) => seriesTemplate(marks, indexOf(panels, p, i))))}
        ${annotations.map(({ lane, ...a }) => svg`<circle class="number" cx=${middle(a)} cy=${ringAt(lane)} r="9"></circle>`)}
      </g>
      ${annotations.map(({ lane, number, ...a }) => svg`<text class="number-text" x=${at(middle(a))} y=${ringAt(lane)} text-anchor="middle" dominant-baseline="central">${language.count(number)}</text>`)}
      ${panels.length > 1 ? panels.map((p) => svg`<text x=${at(left)} y=${p.top - 8} text-anchor="start">${title(p)}</text>`) : nothing}
      ${panels.flatMap((p) => p.ticks.map((t) => svg`<text x=${at(left - 6)} y=${t.y} text-anchor="end" dominant-baseline="central">${language.count(t.people)}</text>`))}
      ${ticks.map(({ label, date }) => svg`<text x=${at(label)} y=${bottom + 18} text-anchor="middle">${language.shortDate(date)}</text>`)}
    </svg>`;
}

/** Whether a panel holds totals or counts of periods, where a chart has both. */
const kindOf = (panels: readonly PlottedPanel[], { isPeriod }: SeriesPanel, { words: { timeline } }: Language): string | null =>
  (panels.some((p) => p.panel.isPeriod !== isPeriod) ? (isPeriod ? timeline.periodCounts : timeline.runningTotal) : null);

const ringAt = (lane: number) => 12 + lane * 22;
const middle = ({ x1, x2 }: { x1: number; x2: number | null }) => (x2 === null ? x1 : (x1 + x2) / 2);

/** Which series of the whole chart it is: symbols go on from panel to panel. */
const indexOf = (panels: readonly PlottedPanel[], panel: number, series: number) =>
  panels.slice(0, panel).reduce((sum, p) => sum + p.series.length, series);

function legendOf(panels: readonly PlottedPanel[]): LegendKey[] {
  const marks = panels.flatMap((p) => p.series.map((s) => s.marks)), entries = panels.flatMap((p) => p.series).flatMap((s) => s.series.entries);
  const box = (kind: string) => marks.some((m) => m.boxes.some((b) => b.kind === kind));
  const found: Partial<Record<LegendKey, boolean>> = {
    open: box('up') || marks.some((m) => m.above !== ''), soft: box('soft') || box('down'), haze: box('cloud'),
    range: marks.some((m) => m.span !== '') , blur: box('rising'), whisker: marks.some((m) => m.interval !== ''), others: marks.some((m) => m.within !== ''),
    area: marks.some((m) => m.band !== ''),
    carried: entries.some((e) => e.figure.status === 'carried-forward'), extrapolated: entries.some((e) => e.figure.status === 'extrapolated'),
    version: panels.some((p) => p.series.some((s) => s.series.version === 'first')), step: marks.some((m) => m.lines.step !== undefined),
  };
  return LEGEND.filter((key) => found[key]);
}

/** A whole timeline: head, picture, every series and every event in words, what all share, cautions, legend and table. */
export function timelineTemplate(figures: readonly Figure[], layout: TimelineLayout, furniture: Furniture, language: Language, mirrored: boolean): TemplateResult {
  const { words, count } = language;
  const { timeline } = words;
  const all = layout.panels.flatMap((p) => p.series.map((s) => s.series));
  const drawn = layout.panels.flatMap((p) => p.series.map((s) => s.marks));
  const firsts = all.map((s) => s.entries[0]!.figure);
  const differ = differences(firsts);
  const shown: Aspect[] = [...new Set<Aspect>([...differences(figures), 'period'])];
  const names = new Map(layout.panels.flatMap((p) => p.panel.series.map((s) => ({ s, kind: kindOf(layout.panels, p.panel, language) }))).flatMap(({ s, kind }) => {
    const name = [seriesName(s, differ, language), kind].filter(Boolean).join(words.comma);
    return s.entries.map((e) => [e.figure, name] as const);
  }));
  // Said once for all totals that count from one day.
  const since = figures[0]?.since && figures.every((f) => windowOf(f) === 'cumulative' && sameDate(f.since, figures[0]!.since)) ? figures[0].since : null;
  const counting = since ? [language.capitalize(words.counting(language.date(since)))] : [];
  const rows = all.map((s) => ({ s, head: seriesHead(s, names.get(s.entries[0]!.figure)!, language), lines: seriesLines(s, since !== null, language), notes: notesOf(s, shown, language) }));
  const noted = (a: Annotation) => annotationText(a, names, language);
  const remarks = [
    ...(layout.panels.some((p) => p.panel.isUneven) ? [timeline.unlikePeriods] : []),
    ...(layout.moreSeries > 0 ? [timeline.moreSeries(count(layout.moreSeries))] : []),
    ...(layout.moreBreaks > 0 ? [timeline.moreBreaks(count(layout.moreBreaks))] : []),
    ...(layout.undated.length > 0 ? [timeline.undated(layout.undated.length, count(layout.undated.length))] : []),
  ];
  const reasons = new Set(layout.panels.slice(1).map(({ panel }) => reasonOf(panel.series[0]!.entries[0]!.figure, firsts[0]!, panel.isPeriod !== layout.panels[0]!.panel.isPeriod)));
  const far = layout.outside.map((e) => ({ date: language.capitalize(eventDate(e, language)), text: `${language.isolate(e.text)} (${timeline.outside})` }));
  const listed = [...layout.annotations.map((a) => ({ ...noted(a), number: a.number })), ...far.map((f) => ({ ...f, number: null }))];
  return figureTemplate(figures, furniture, language, {
    graphic: html`
      ${all.length > 0 ? plot(layout, mirrored, language) : nothing}
      <ul class="all" role="list">${rows.map(({ s, head, lines, notes }, i) => html`
        <li class="row" part="row">
          <p class="what" part="label">${sample(drawn[i]!, i)}<span>${head}</span></p>
          ${lines.map((line) => html`<p class="said">${line}</p>`)}
          ${notes.length > 0 ? html`<p class="note">${notes.join(' · ')}</p>` : nothing}
          ${differ.includes('source') && (s.entries[0]!.figure.source?.url || s.entries[0]!.figure.source?.role === 'party') ? html`<p class="said" part="attribution">${sourceTemplate(s.entries[0]!.figure, language)}</p>` : nothing}
        </li>`)}</ul>
      ${listed.length > 0 ? html`<div class="events" part="events"><b>${timeline.events}</b>
        <ol role="list">${listed.map(({ number, date, text }) => html`<li>${number === null ? nothing : html`<span class="ring">${count(number)}</span>`}<span>${date}: ${text}</span></li>`)}</ol></div>` : nothing}
      ${counting.map((text) => html`<p class="said" part="period">${text}</p>`)}
      ${remarks.map((text) => html`<p part="note">${text}</p>`)}`,
    differ: shown,
    care: caresOf(firsts).filter((aspect) => aspect !== 'period' && aspect !== 'measure'),
    cautions: [
      ...(reasons.size > 0 ? [{ accept: 'scale', text: words.separatePanels(language.list([...reasons].map((reason) => words.reasons[reason]))) } as const] : []),
      ...(anyOverlap(firsts) ? [{ accept: 'overlap', text: words.overlap } as const] : []),
    ],
    legend: legendOf(layout.panels),
    spoken: [
      ...counting,
      ...rows.flatMap(({ s, head, lines, notes }) => [head.replace(/[^.]$/, '$&:'), ...lines, ...notes, ...(differ.includes('source') ? partyOf(s.entries[0]!.figure, language) : [])]),
      ...listed.map(({ date, text }) => `${date}: ${text}`),
      ...remarks,
      ...sharedWords(figures[0]!, ASPECTS.filter((aspect) => !shown.includes(aspect)), language),
    ].map((text) => (/[.:!?]\u2069?$/.test(text) ? text : `${text}.`)).join(' '),
  });
}

const reasonOf = (f: Figure, other: Figure, periodBesideTotal: boolean) =>
  (f.measure?.id !== other.measure?.id ? 'nature' : f.unit !== other.unit ? 'unit' : periodBesideTotal ? 'cumulative' : 'nature');

const partyOf = (f: Figure, { words }: Language) => (f.source?.role === 'party' ? [words.roles.party] : []);

/** What all figures share, for the accessible name: the picture's own head and foot say it to the eye. */
function sharedWords(f: Figure, shared: readonly Aspect[], language: Language): string[] {
  const { words, capitalize } = language;
  return [
    subjectPhrase(f, language, shared),
    ...(shared.includes('source') ? [f.source ? words.source(sourceName(f, language) ?? '') : words.sourceNotStated, ...partyOf(f, language)] : []),
    ...caveats({ ...f, note: null, quote: null, status: null }, language, shared),
  ].filter((part) => part !== '').map(capitalize);
}

/** How the latest figure of a series was made, where series differ in it. */
function notesOf({ entries }: Series, differ: readonly Aspect[], language: Language): string[] {
  const latest = entries.at(-1)!.figure;
  const told = { ...latest, status: null, certainty: null, method: null, revision: null, published: null, note: latest.status ? null : latest.note };
  return caveats(told, language, differ).map(language.capitalize);
}
