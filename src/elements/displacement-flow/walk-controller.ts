import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Way } from '../../marks/ribbon.js';
import { isIn, walkFrom, type Spot, type Walk, type Walkable } from './walk.js';

/** Arrow keys along and across a flow, for each way it may run. */
const KEYS: Record<Way, Readonly<Record<string, Walk>>> = {
  across: { ArrowRight: 'forward', ArrowLeft: 'back', ArrowDown: 'next', ArrowUp: 'previous' },
  down: { ArrowDown: 'forward', ArrowUp: 'back', ArrowRight: 'next', ArrowLeft: 'previous' },
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** Where a reader is in each diagram of a chart, by keys or by pointing. */
export class WalkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #diagram = -1;
  #spot: Spot | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void { /* Nothing to set up: a reader begins the walk. */ }

  spotIn(diagram: number, graph: Walkable): Spot | null {
    return diagram === this.#diagram && this.#spot && isIn(this.#spot, graph) ? this.#spot : null;
  }

  /** Goes to a spot; `null` leaves the walk. */
  go(diagram: number, spot: Spot | null): void {
    this.#diagram = diagram;
    this.#spot = spot;
    this.#host.requestUpdate();
  }

  /** One key press in a diagram. Keys that mean nothing here stay with the page. */
  press(event: KeyboardEvent, diagram: number, graph: Walkable, way: Way, rtl: boolean): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = rtl ? MIRRORED[event.key] ?? event.key : event.key;
    const walk = key === 'Home' ? 'first' : key === 'End' ? 'last' : KEYS[way][key];
    if (walk) this.go(diagram, walkFrom(this.spotIn(diagram, graph), walk, graph));
    else if (key === 'Escape' && this.spotIn(diagram, graph)) this.go(diagram, null);
    else return;
    event.preventDefault();
  }

  /** Leaves without drawing anew: another diagram is about to be drawn. */
  reset(): void {
    this.#spot = null;
  }
}
