/**
 * How often links between two columns cross: the pairs whose ends stand in opposite orders.
 * Links that share an end do not cross, because they are stacked there in the order of their
 * other ends. Counted with a tree of prefix sums (Fenwick, 1994; for bilayer graphs Barth,
 * Jünger and Mutzel, 2002), so 20,000 links take milliseconds.
 *
 * @param links positions of both ends in their columns, from 0
 */
export function countCrossings(links: readonly (readonly [from: number, to: number])[]): number {
  const sorted = [...links].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ends = new Uint32Array(Math.max(0, ...links.map(([, to]) => to)) + 2);
  let crossings = 0;
  sorted.forEach(([, to], before) => {
    let upTo = 0;
    for (let i = to + 1; i > 0; i -= i & -i) upTo += ends[i]!;
    crossings += before - upTo;
    for (let i = to + 1; i < ends.length; i += i & -i) ends[i]!++;
  });
  return crossings;
}

/** How often the links of two neighbours cross if the one stands before the other; both lists of far ends rise. */
export function crossingsBetween(first: readonly number[], second: readonly number[]): number {
  let crossings = 0, below = 0;
  for (const far of first) {
    while (below < second.length && second[below]! < far) below++;
    crossings += below;
  }
  return crossings;
}
