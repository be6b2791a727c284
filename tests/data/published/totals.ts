/**
 * What a right reading of each file of ../shared/data must give, worked out without this library:
 * beside each number stands the command that gave it, run in that folder, with its output.
 * `jq` and `awk` are themselves; for CSV with quoted cells this helper stands in their place:
 *
 * csv() { python3 -c 'import csv,sys
 * R=[r for r in csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline="")) if not next(v for v in r.values() if v).startswith("#")]
 * n=lambda t: float(t) if t not in ("","NA","n/a","nan","-") else 0
 * s=lambda c,w=lambda r:True: round(sum(n(r[c]) for r in R if w(r)),1)
 * k=lambda w=lambda r:True: sum(1 for r in R if w(r))
 * print(*[int(x) if isinstance(x,float) and x==int(x) else x for x in eval(sys.argv[2])])' "$@"; }
 *
 * R are the rows below the headers and hashtags, s the sum of a column, k the number of rows.
 */
import { casualties } from './casualties.js';
import { displacement } from './displacement.js';
import { palestine } from './palestine.js';
import { tagged } from './tagged.js';

/** Parts of one figure; what is not named here may be anything. */
export interface Said {
  readonly measure?: string;
  readonly bound?: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  readonly place?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly group?: string | null;
  readonly source?: string;
  readonly role?: string | null;
  readonly asOf?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly certainty?: string | null;
  readonly status?: string | null;
  readonly method?: string | null;
  readonly quote?: string | null;
  /** How many of how many events or rows it adds up. */
  readonly sum?: readonly [reported: number, of: number];
}

/** All figures of one kind: how many, and their numbers added up here, in the test only. */
export interface Total {
  readonly of: Said;
  readonly figures: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Expected {
  /** What an author writes. */
  readonly where?: string;
  readonly groupBy?: string;
  readonly measure?: string;
  /** `asked`: as-of="latest"; `of-series`: a chart of one moment. */
  readonly latest?: 'asked' | 'of-series';
  /** How many figures there are. */
  readonly figures: number;
  readonly has?: readonly Said[];
  readonly totals?: readonly Total[];
  /** Codes of problems in any order, with what they count. */
  readonly problems?: readonly string[];
}

export interface File {
  readonly file: string;
  readonly rows: number;
  readonly dataset: string | null;
  readonly dated?: string;
  readonly readings: readonly Expected[];
}

export const FILES: readonly File[] = [...casualties, ...palestine, ...displacement, ...tagged];
