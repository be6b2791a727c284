import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readEvents } from '../../data/read-events.js';
import { ANY, type Kind } from '../../data/authored.js';
import type { Reading } from '../../data/read-figures.js';
import { vocabularyOf } from '../../data/vocabulary/registry.js';
import type { Event } from '../../figures/event.js';
import { primaryLanguage } from '../../figures/language.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { timelineTemplate } from './timeline-template.js';
import { layoutTimeline } from './toll-timeline.layout.js';
import { timelineStyles } from './toll-timeline.styles.js';

/**
 * Figures over time, from one source or several: running totals, counts of periods, or people
 * on a date. Days without a report are left open. What was carried forward or extrapolated
 * looks like it, a count that begins anew is a break, late registration is a marked step and
 * no day's deaths, and numbers that were revised stand beside those first published.
 *
 * @element toll-timeline
 * @slot - A table with as-of (or since and until) and value; shown when nothing can be drawn.
 * @csspart timeline - The picture.
 * @csspart series - One series in it.
 * @csspart row - One series in the list below it.
 * @csspart label - Its name.
 * @csspart events - The list of events, breaks and steps.
 */
export class TollTimeline extends ChartElement {
  static override styles = [...ChartElement.styles, timelineStyles];

  static override properties: PropertyDeclarations = { events: {}, timeDirection: { attribute: 'time-direction' } };

  /** What happened meanwhile, with `;` between: `2023-11-24: A truce begins; 2024-10-22 to 2024-10-24: A summit`. */
  declare events: string;
  /** `ltr` or `rtl`; else time runs as the text around does. */
  declare timeDirection: '' | 'ltr' | 'rtl';

  #events: readonly Event[] = [];

  /** Three sources of a thousand days each, and room for more. */
  static override readonly kind: Kind = { ...ANY, defaults: { measure: 'killed' }, most: 5000, isMoment: false, eventsBy: 'year', isOverTime: true };

  protected override check(reading: Reading): Reading {
    const { events, problems } = readEvents(this.events || '', vocabularyOf(primaryLanguage(this.language.tag)));
    this.#events = events;
    return problems.length === 0 || reading.figures.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...problems] };
  }

  protected override draw({ figures }: Reading, furniture: Furniture, width: number): TemplateResult {
    const asked = this.timeDirection === 'ltr' || this.timeDirection === 'rtl' ? this.timeDirection : this.direction;
    const mirrored = asked === 'rtl';
    return html`${timelineTemplate(figures, layoutTimeline(figures, this.#events, width), furniture, this.language, mirrored)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'toll-timeline': TollTimeline }
}
