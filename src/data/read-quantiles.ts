import { distribution, type Estimate, type Quantile } from '../figures/estimate.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';
import { readCount, type NumberFormat } from './read-count.js';

/** More quantiles than this change nothing that is drawn. */
const MOST = 200;

/**
 * Reads a model's distribution as its quantiles: "2.5%: 22,286; 50%: 61,202; 97.5%: 209,151".
 * Percentages and numbers must rise together.
 */
export function readQuantiles(text: string, format: NumberFormat): Read<Estimate> {
  const plain = plainText(text);
  const unreadable = failed(problem('unreadable-quantiles', plain));
  const parts = plain.split(';').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST) return unreadable;
  const quantiles: Quantile[] = [];
  for (const part of parts) {
    const found = /^(\d{1,2}(?:[.,\u066b]\d{1,3})?) ?% ?[:=]? ?(\d.*)$/.exec(part);
    const people = found && readCount(found[2]!, format);
    if (!found || !people) return unreadable;
    if ('problem' in people) return people;
    const before = quantiles.at(-1), percent = Number(found[1]!.replace(/[,\u066b]/, '.'));
    if (percent <= (before?.percent ?? 0) || people.ok < (before?.people ?? 0)) return unreadable;
    quantiles.push({ percent, people: people.ok });
  }
  const [first, ...rest] = quantiles;
  return ok(distribution([first!, ...rest]));
}
