import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the author put inside a chart, or beside it where a CMS threw it out. */
export interface Content {
  readonly table: HTMLTableElement | null;
  readonly json: string | null;
  /** The id in `for` when no table has it. */
  readonly missingTable: string | null;
  /** Whether more is inside than data and fallback: headings, other charts. It must stay visible. */
  readonly foreign: boolean;
}

const EMPTY: Content = { table: null, json: null, missingTable: null, foreign: false };

/**
 * Watches a chart's light content. While the page still streams in, content is read only when
 * the parser has passed the chart's end: half a table is not the author's table.
 */
export class LightContent implements ReactiveController {
  content: Content = EMPTY;
  /** Counts the changes, so that a chart knows when to read anew. */
  version = 0;
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => { this.read(); });
    this.#observer.observe(this.host, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['value', 'datetime', 'data-value', 'for'] });
    this.read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  read(): void {
    const { host } = this;
    const document = host.ownerDocument;
    if (document.readyState === 'loading' && !isPassed(host)) {
      document.addEventListener('DOMContentLoaded', () => { if (host.isConnected) this.read(); }, { once: true });
      return;
    }
    this.content = contentOf(host);
    this.version++;
    host.requestUpdate();
  }
}

/** Whether the parser is past an element: something follows it, or one of its ancestors. */
export function isPassed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.nextSibling) return true;
  return false;
}

function contentOf(host: HTMLElement): Content {
  const hasText = (host.textContent ?? '').trim() !== '';
  const wanted = host.getAttribute('for');
  const named = wanted === null ? null : host.ownerDocument.getElementById(wanted);
  const own = <E extends Element>(selector: string): E[] => [...host.querySelectorAll<E>(selector)].filter((found) => isOwn(found, host));
  const table = own<HTMLTableElement>('table')[0] ?? (named instanceof HTMLTableElement ? named : null) ?? (hasText ? null : thrownOut(host));
  return {
    table,
    json: own('script[type="application/json"]')[0]?.textContent ?? null,
    missingTable: wanted !== null && !(named instanceof HTMLTableElement) ? wanted : null,
    // A tag written as <death-toll … /> swallows the rest of its container.
    foreign: [...host.querySelectorAll('h1, h2, h3, h4, h5, h6, [data-chart], p ~ p:not(:empty), :not(:defined)')].some((found) => found !== table),
  };
}

/** Whether no other chart stands between: a tag that was not closed swallows charts with rows of their own. */
function isOwn(found: Element, host: Element): boolean {
  for (let at = found.parentElement; at && at !== host; at = at.parentElement) {
    // By its name: a chart inside is not upgraded yet when the one around it is.
    const element = customElements.get(at.localName) as { isConflictChart?: boolean } | undefined;
    if (at.hasAttribute('data-chart') || element?.isConflictChart) return false;
  }
  return true;
}

/** CMSs that wrap a tag in a paragraph throw its table out behind it: there it is still the author's table. */
function thrownOut(host: HTMLElement): HTMLTableElement | null {
  const alone = host.parentElement?.localName === 'p' && host.parentElement.textContent?.trim() === '' ? host.parentElement : host;
  const next = host.nextElementSibling ?? alone.nextElementSibling;
  return next instanceof HTMLTableElement ? next : null;
}
