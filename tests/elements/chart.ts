import { fixture, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import type { FigureElement } from '../../src/elements/shared/figure-element.js';

export const CHARTS = 'death-toll, casualty-bars, displacement-flow, toll-timeline';

// Most pages state their language; tests of those that do not take it away again.
document.documentElement.lang = 'en';

/** Waits until a chart has read its rows and stands on the page. */
export async function settled<E extends FigureElement>(element: E): Promise<E> {
  await waitUntil(() => element.shadowRoot?.querySelector('.chart'), `<${element.localName}> drew nothing`, { interval: 4 });
  await nextFrame();
  await element.updateComplete;
  return element;
}

/** Puts markup into the page as its parser would, and waits for the first chart in it. */
export async function chart(markup: string, width = 700): Promise<ChartElement> {
  const box = await fixture(`<div style="width:${width}px">${markup}</div>`);
  return settled(box.querySelector<ChartElement>(CHARTS)!);
}

/** A chart whose table is given as a header and rows of cells, separated by |. */
export const markupOf = (tag: string, attributes: string, header: string, ...rows: string[]) => `<${tag} ${attributes}><table>${
  [header, ...rows].map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></${tag}>`;

export const clear = () => fixtureCleanup();

/** Lets mutations be noticed and redrawn. */
export async function redrawn(element: FigureElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
  await nextFrame();
}

export const allInside = <E extends Element = HTMLElement>(element: FigureElement, selector: string): E[] =>
  [...element.shadowRoot!.querySelectorAll<E>(selector)];

// Typed as querySelector is.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const inside = <E extends Element = HTMLElement>(element: FigureElement, selector: string) => allInside<E>(element, selector)[0] ?? null;

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a reader sees in a chart, closed parts left out. */
export function visibleText(element: FigureElement): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
    const own = parent.closest('p, li, text, strong, th, td, summary, caption');
    texts.push(own === block ? '' : ' ', node.nodeValue ?? '');
    block = own;
  }
  return plain(texts.join(''));
}

export const textOf = (element: Element | null | undefined): string => plain(element?.textContent);

/** The name a screen reader says for the chart. */
export const nameOf = (element: FigureElement): string => inside(element, 'figure')?.getAttribute('aria-label') ?? '';

export const rowsOf = (element: FigureElement): HTMLElement[] => allInside(element, '[part="row"]');

export const valuesOf = (element: FigureElement): string[] => allInside(element, '[part="value"]').map(textOf);

/** What a publisher's format leaves out by its own rules. */
export const omissionsOf = (element: FigureElement): string[] => allInside(element, '[part="omissions"] li').map(textOf);

export const problemsOf = (element: FigureElement): string[] => allInside(element, '[part="problems"] li').map(textOf);

/** Whether a node of the page itself can be seen: slotted content may be hidden by its chart. */
export const isSeen = (element: Element | null): boolean => element?.checkVisibility({ visibilityProperty: true }) ?? false;

/** The rows of the chart's own table: header cells first. */
export const tableOf = (element: FigureElement): string[][] =>
  allInside<HTMLTableRowElement>(element, 'table tr').map((row) => [...row.cells].map(textOf));

/** A percentage in an attribute, as a number. */
export const percentOf = (element: Element | null | undefined, attribute: string): number => {
  const text = element?.getAttribute(attribute) ?? '';
  return text.endsWith('%') ? Number(text.slice(0, -1)) : NaN;
};
