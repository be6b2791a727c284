import { html, nothing, type TemplateResult } from 'lit';
import { anyOverlap, ASPECTS, caresOf, differences, windowOf, type Aspect } from '../../figures/compare.js';
import { sameDate } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, ended, sourceName, subjectPhrase } from '../../figures/phrase.js';
import { figureTemplate, type Furniture } from '../shared/frame.js';
import { sourceTemplate } from '../shared/rows.js';
import type { Annotation } from './annotations.js';
import type { Series } from './series.js';
import { kindOf, legendOf, plot, sample } from './timeline-plot.js';
import { annotationText, eventDate, incompleteSum, seriesHead, seriesLines, seriesName } from './timeline-words.js';
import type { TimelineLayout } from './toll-timeline.layout.js';

/** A whole timeline: head, picture, every series and every event in words, what all share, cautions, legend and table. */
export function timelineTemplate(figures: readonly Figure[], layout: TimelineLayout, furniture: Furniture, language: Language, mirrored: boolean): TemplateResult {
  const { words, count } = language;
  const { timeline } = words;
  const all = layout.panels.flatMap((p) => p.series.map((s) => s.series));
  const drawn = layout.panels.flatMap((p) => p.series.map((s) => s.marks));
  const firsts = all.map((s) => s.entries[0]!.figure);
  const differ = differences(firsts);
  const shown: Aspect[] = [...new Set<Aspect>([...differences(figures), 'period'])];
  const names = new Map(layout.panels.flatMap((p) => p.series.map(({ series: s }) => ({ s, kind: kindOf(layout.panels, p.panel, [s], language) }))).flatMap(({ s, kind }) => {
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
  const others = [...new Set(layout.panels.map((p) => p.panel))].slice(1);
  const reasons = new Set(others.map((panel) => reasonOf(panel.series[0]!.entries[0]!.figure, firsts[0]!, panel.isPeriod !== layout.panels[0]!.panel.isPeriod)));
  const far = layout.outside.map((e) => ({ date: language.capitalize(eventDate(e, language)), text: `${language.isolate(e.text)} (${timeline.outside})` }));
  const listed = [...layout.annotations.map((a) => ({ ...noted(a), number: a.number })), ...far.map((f) => ({ ...f, number: null }))];
  return figureTemplate(figures, furniture, language, {
    graphic: html`
      ${all.length > 0 ? plot(layout, names, mirrored, language) : nothing}
      <ul class="all" role="list">${rows.map(({ s, head, lines, notes }, i) => html`
        <li class="row" part="row">
          <p class="what" part="label">${sample(drawn[i]!, i)}<span>${head}</span></p>
          ${lines.map((line) => html`<p class="said">${line}</p>`)}
          ${notes.length > 0 ? html`<p class="note">${notes.join(' · ')}</p>` : nothing}
          ${differ.includes('source') && s.entries[0]!.figure.source?.url ? html`<p class="said" part="attribution">${sourceTemplate(s.entries[0]!.figure, language)}</p>` : nothing}
        </li>`)}</ul>
      ${listed.length > 0 ? html`<div class="events" part="events"><b>${timeline.events}</b>
        <ol role="list">${listed.map(({ number, date, text }) => html`<li>${number === null ? nothing : html`<span class="ring">${count(number)}</span>`}<span>${words.labelled(date, text)}</span></li>`)}</ol></div>` : nothing}
      ${counting.map((text) => html`<p class="said" part="period">${text}</p>`)}
      ${remarks.map((text) => html`<p part="note">${text}</p>`)}`,
    differ: shown,
    care: caresOf(firsts.map(placed)).filter((aspect) => aspect !== 'period' && aspect !== 'measure'),
    cautions: [
      ...(reasons.size > 0 ? [{ accept: 'scale', text: words.separatePanels(language.list([...reasons].map((reason) => words.reasons[reason]))) } as const] : []),
      ...(anyOverlap(firsts.map(placed)) || all.some((s) => s.isRepeated) ? [{ accept: 'overlap', text: words.overlap } as const] : []),
    ],
    legend: legendOf(layout.panels),
    spoken: [
      ...counting,
      ...rows.flatMap(({ head, lines, notes }) => [...(head.endsWith('.') ? [head, ...lines] : lines.length === 0 ? [head] : [words.labelled(head, lines[0]!), ...lines.slice(1)]), ...notes]),
      ...listed.map(({ date, text }) => words.labelled(date, text)),
      ...remarks,
      ...sharedWords(figures[0]!, ASPECTS.filter((aspect) => !shown.includes(aspect)), language),
    ].map(ended).join(' '),
  });
}

const reasonOf = (f: Figure, other: Figure, periodBesideTotal: boolean) =>
  (f.measure?.id !== other.measure?.id ? 'nature' : f.unit !== other.unit ? 'unit' : periodBesideTotal ? 'cumulative' : 'nature');

/** What all figures share, for the accessible name: the picture's own head and foot say it to the eye. */
function sharedWords(f: Figure, shared: readonly Aspect[], language: Language): string[] {
  const { words, capitalize } = language;
  return [
    subjectPhrase({ ...f, from: null, to: null }, language, shared),
    ...(shared.includes('source') ? [f.source ? words.source(sourceName(f, language) ?? '') : words.sourceNotStated] : []),
    ...caveats({ ...f, note: null, quote: null, status: null, sum: null }, language, shared),
  ].filter((part) => part !== '').map(capitalize);
}

/** A figure with its movement as its place: people within Sudan are people in Sudan, and those of another movement are others. */
const placed = (f: Figure): Figure => {
  const where = f.from === f.to ? f.from : JSON.stringify([f.from, f.to]);
  return where === null || where === f.place ? f : { ...f, place: f.place === null ? where : `${f.place}, ${where}` };
};

/** How a series was added up, and how its latest figure was made, where series differ in it. */
function notesOf(series: Series, differ: readonly Aspect[], language: Language): string[] {
  const latest = series.entries.at(-1)!.figure;
  const told = { ...latest, sum: incompleteSum(series), status: null, certainty: null, method: null, revision: null, published: null, note: latest.status || series.entries.some((e) => e.figure.note !== latest.note) ? null : latest.note };
  return caveats(told, language, differ).map(language.capitalize);
}
