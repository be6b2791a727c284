import { STATUSES, type Status } from '../figures/figure.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { isBlank, plainText } from './plain-text.js';

/** Reads how an entry came about: "carried forward", "late registration"; blank and "reported" are a plain report. */
export function readStatus(text: string): Read<Status | null> {
  const plain = plainText(text).toLowerCase();
  if (isBlank(plain) || plain === 'reported') return ok(null);
  const known = STATUSES.find((status) => status === plain.replace(/[\s_]+/g, '-'));
  return known ? ok(known) : failed(problem('unknown-status', plain));
}
