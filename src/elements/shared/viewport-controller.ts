import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** How far beyond the screen a chart is drawn already, in px: about two phone screens. */
const MARGIN = 1200;

/** The width a chart has before it is measured (on a server), in px. */
export const NOMINAL_WIDTH = 640;

/** The chart's usual padding, both sides: a first guess that the ResizeObserver corrects before paint. */
const PADDING = 32;

/** Narrower than this is a hidden tab, not a chart. */
const LEAST_WIDTH = 40;

const charts = new WeakMap<Element, ViewportController>();
const waiting = new Set<ViewportController>();
let resizes: ResizeObserver | undefined;
let nearness: IntersectionObserver | undefined;
let batch: Set<ViewportController> | undefined;

/** All charts that connect together are measured in one go: the page is laid out once, not once a chart. */
function measureSoon(controller: ViewportController): void {
  if (!batch) {
    const due = (batch = new Set());
    queueMicrotask(() => {
      batch = undefined;
      const rects = [...due].map((c) => [c, c.element.getBoundingClientRect()] as const);
      // Only what is on the screen is drawn at once: charts grow as they are drawn, and push the others away.
      for (const [c, rect] of rects) c.settle(rect.width, rect.top < innerHeight && rect.bottom > 0);
    });
  }
  batch.add(controller);
}

/**
 * Tells a chart its width, and whether it is near enough to the screen to be drawn. One
 * ResizeObserver and one IntersectionObserver serve all the charts of a page.
 */
export class ViewportController implements ReactiveController {
  /** Once drawn, a chart stays drawn. */
  near = isServer;
  width = NOMINAL_WIDTH;
  #observed: Element | null = null;
  #measured = false;

  constructor(private readonly host: ReactiveControllerHost & Element & { hasUpdated: boolean }) {
    host.addController(this);
  }

  get element(): Element { return this.host; }

  hostConnected(): void {
    charts.set(this.host, this);
    this.#measured = false;
    if (this.host.hasUpdated) this.#measure();
  }

  hostDisconnected(): void {
    waiting.delete(this);
    batch?.delete(this);
    nearness?.unobserve(this.host);
    if (this.#observed) resizes?.unobserve(this.#observed);
    this.#observed = null;
  }

  /** The ruler has no height, so that drawing never resizes what is observed. */
  hostUpdated(): void {
    this.#measure();
    const ruler = this.host.shadowRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#observed || !this.host.isConnected) return;
    // In another document (a frame) it would raise an error on every frame.
    if (this.host.ownerDocument !== document) return;
    if (this.#observed) resizes?.unobserve(this.#observed);
    this.#observed = ruler;
    if (!ruler) return;
    charts.set(ruler, this);
    resizes ??= new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) charts.get(target)?.resized(contentRect.width);
    });
    resizes.observe(ruler);
  }

  /** Only once the author's content is slotted: before, every chart is empty and so near the top. */
  #measure(): void {
    if (this.#measured || !this.host.isConnected) return;
    this.#measured = true;
    measureSoon(this);
  }

  settle(width: number, near: boolean): void {
    if (this.near) return;
    if (near && width >= LEAST_WIDTH) this.#draw(width);
    else watch(this);
  }

  /** Draws without waiting for the screen to come near: for print. */
  drawNow(): void {
    const { width } = this.host.getBoundingClientRect();
    if (width >= LEAST_WIDTH) this.#draw(width);
  }

  private resized(width: number): void {
    const rounded = Math.round(width);
    if (rounded < LEAST_WIDTH || rounded === this.width) return;
    this.width = rounded;
    this.host.requestUpdate();
  }

  #draw(width: number): void {
    waiting.delete(this);
    nearness?.unobserve(this.host);
    this.width = Math.round(width) - PADDING;
    this.near = true;
    this.host.requestUpdate();
  }
}

function watch(controller: ViewportController): void {
  if (!nearness) {
    nearness = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) if (isIntersecting) charts.get(target)?.settle(boundingClientRect.width, true);
    }, { rootMargin: `${MARGIN}px 0px` });
    addEventListener('beforeprint', () => { for (const c of [...waiting]) c.drawNow(); });
  }
  waiting.add(controller);
  nearness.observe(controller.element);
}
