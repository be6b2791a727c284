export interface Point { readonly x: number; readonly y: number }

/** A point of a curved line, with the unit normal to the right of the way it goes. */
export interface Sample extends Point { readonly nx: number; readonly ny: number }

/** A curved line as points close enough to look smooth. */
export type Line = readonly Sample[];

const STEPS = 24;

const px = (n: number) => Number(n.toFixed(1));

const sampled = (at: (t: number) => Point, along: (t: number) => Point): Line => Array.from({ length: STEPS + 1 }, (_, i) => {
  const { x: dx, y: dy } = along(i / STEPS);
  const length = Math.hypot(dx, dy) || 1;
  return { ...at(i / STEPS), nx: -dy / length, ny: dx / length };
});

/** A quadratic Bézier that bows to the right of its way; `bow` is how far its control point lies off the chord. */
export function arc(from: Point, to: Point, bow: number): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const c = { x: (from.x + to.x) / 2 - dy / length * bow, y: (from.y + to.y) / 2 + dx / length * bow };
  return sampled(
    (t) => ({ x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * c.x + t * t * to.x, y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * c.y + t * t * to.y }),
    (t) => ({ x: (1 - t) * (c.x - from.x) + t * (to.x - c.x), y: (1 - t) * (c.y - from.y) + t * (to.y - c.y) }),
  );
}

/** A circle that begins and ends beside a place at its rim; `angle` is where its middle lies from there, `gap` half of what stays open. */
export function loop(place: Point, angle: number, radius: number, gap: number): Line {
  const middle = { x: place.x + radius * Math.cos(angle), y: place.y + radius * Math.sin(angle) };
  const turn = (t: number) => angle + Math.PI - gap - t * 2 * (Math.PI - gap);
  return sampled(
    (t) => ({ x: middle.x + radius * Math.cos(turn(t)), y: middle.y + radius * Math.sin(turn(t)) }),
    (t) => ({ x: Math.sin(turn(t)), y: -Math.cos(turn(t)) }),
  );
}

export const lengthOf = (line: Line): number => line.reduce((sum, p, i) => sum + (i === 0 ? 0 : Math.hypot(p.x - line[i - 1]!.x, p.y - line[i - 1]!.y)), 0);

/** A line in two: its body, and as much of its end as an arrow head takes. */
export function cut(line: Line, end: number): { body: Line; tail: Line } {
  let left = end, i = line.length - 1;
  for (; i > 0; i--) {
    const [p, q] = [line[i - 1]!, line[i]!];
    const step = Math.hypot(q.x - p.x, q.y - p.y);
    if (step >= left) {
      const t = step === 0 ? 0 : left / step;
      const mix = (key: keyof Sample) => q[key] + (p[key] - q[key]) * t;
      const at: Sample = { x: mix('x'), y: mix('y'), nx: mix('nx'), ny: mix('ny') };
      return { body: [...line.slice(0, i), at], tail: [at, ...line.slice(i)] };
    }
    left -= step;
  }
  return { body: line.slice(0, 1), tail: line };
}

/** A point beside a line, `off` px to its right. */
export const beside = (p: Sample, off: number): Point => ({ x: p.x + p.nx * off, y: p.y + p.ny * off });

const path = (points: readonly Point[]) => points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('');

/** The part of a band between two distances from its middle line, as SVG path data. */
export const bandPath = (line: Line, from: number, to: number): string =>
  `${path([...line.map((p) => beside(p, from)), ...[...line].reverse().map((p) => beside(p, to))])}Z`;

/** A line along a band, `off` px to the right of its middle. */
export const linePath = (line: Line, off = 0): string => path(line.map((p) => beside(p, off)));

/** A part of an arrow head: from a part of the band's width to a tip at the end of the line, `tip` px beside it. */
export function headPath(tail: Line, from: number, to: number, tip: number): string {
  const [base, end] = [tail[0]!, tail.at(-1)!];
  const length = Math.hypot(end.x - base.x, end.y - base.y);
  // Upright on its own axis: along a bend, the band's normals would make it lopsided.
  const upright = length === 0 ? base : { ...base, nx: -(end.y - base.y) / length, ny: (end.x - base.x) / length };
  return `${path([beside(upright, from), beside({ ...end, nx: upright.nx, ny: upright.ny }, tip), beside(upright, to)])}Z`;
}

/** An arrow head of two strokes, for a band without a firm edge. */
export const chevronPath = (tail: Line, half: number): string => path([beside(tail[0]!, half), tail.at(-1)!, beside(tail[0]!, -half)]);

/** A stroke across the end of a line: people counted there. */
export const barPath = (line: Line, half: number): string => path([beside(line.at(-1)!, half), beside(line.at(-1)!, -half)]);
