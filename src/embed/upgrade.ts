import type { FigureElement } from '../elements/shared/figure-element.js';

/** Hosts that stand for a chart in plain markup: `<figure data-chart="death-toll" data-value="…">`. */
const HOSTS = '[data-chart]';

/** Upgraded hosts, so that each is upgraded once however often the page changes around it. */
const done = new WeakSet<Element>();

/** What plain markup needs to know of a registered element. */
interface ChartClass { readonly isConflictChart?: boolean; readonly observedAttributes?: readonly string[] }

/**
 * Turns one plain-markup host into a chart in place: a chart element is put inside, takes the
 * host's `data-` attributes as its own and the host's content as its data and fallback. A
 * caption of the page's own stays where it is.
 *
 * A host that names no chart of ours is left alone.
 */
export function upgradeHost(host: Element): FigureElement | null {
  const tag = host.getAttribute('data-chart')?.trim().toLowerCase() ?? '';
  const element = customElements.get(tag) as ChartClass | undefined;
  if (!element?.isConflictChart || done.has(host) || host.closest(tag) || host.querySelector(`:scope > ${tag}`)) return null;
  done.add(host);
  const chart = host.ownerDocument.createElement(tag as 'death-toll');
  for (const name of element.observedAttributes ?? []) {
    const value = host.getAttribute(`data-${name}`);
    if (value !== null) chart.setAttribute(name, value);
  }
  if (host.localName === 'table') {
    host.replaceWith(chart);
    chart.append(host);
  } else {
    const captions = [...host.children].filter((child) => child.localName === 'figcaption');
    chart.append(...[...host.childNodes].filter((node) => !captions.includes(node as Element)));
    host.prepend(chart);
  }
  return chart;
}

/** Upgrades every host in a part of a page: for pages that build their content by script. */
export function upgradeEmbeds(root: ParentNode): FigureElement[] {
  const hosts = [...(root instanceof Element && root.matches(HOSTS) ? [root] : []), ...root.querySelectorAll(HOSTS)];
  return hosts.map(upgradeHost).filter((chart) => chart !== null);
}

/** Upgrades a document's hosts once it is read, and those that are inserted later. Returns a function that stops. */
export function watchEmbeds(document: Document): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) upgradeEmbeds(node);
  });
  const start = () => {
    upgradeEmbeds(document);
    observer.observe(document.documentElement, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}
