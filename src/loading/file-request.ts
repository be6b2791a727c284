import { safeLink } from '../data/read-source.js';
import { problem, type Problem } from '../figures/problem.js';
import type { FileRequest } from './file-reading.js';

/** The largest file, in MB, and the longest wait for it, in seconds, unless the tag says otherwise. */
const LARGEST = 20, LONGEST = 15;

/** Asking for a file more often than this, in seconds, is no news and a burden on who serves it. */
const LEAST_REFRESH = 30;

/** The http(s) address that a page means; `null` for anything else. */
export function webAddress(address: string, base: string): string | null {
  const href = safeLink(address, base);
  return href === null ? null : href.replace(/#.*$/, '');
}

/** A number in an attribute, with a unit that may be left out; what cannot be read, or is below `least`, keeps the usual number. */
function settingOf(attribute: (name: string) => string, field: string, unit: RegExp, usual: number, example: string, least = 0): { value: number; problems: Problem[] } {
  const text = attribute(field).trim(), number = /^(\d{1,6}(?:\.\d{1,3})?) ?([a-z]*)$/i.exec(text);
  if (text === '') return { value: usual, problems: [] };
  if (number && (Number(number[1]) === usual || (Number(number[1]) > 0 && Number(number[1]) >= least)) && unit.test(number[2]!)) return { value: Number(number[1]), problems: [] };
  return { value: usual, problems: [problem('unreadable-setting', text, { row: null, field }, 'noted', example)] };
}

/** The file that a tag asks for, and what it may cost; `null` where its address is none. What is wrong with a setting is noted, and the usual one holds. */
export function requestOf(attribute: (name: string) => string, base: string): { request: Pick<FileRequest, 'url' | 'limits' | 'refresh'> | null; problems: readonly Problem[] } {
  const src = attribute('src').trim(), url = webAddress(src, base);
  if (url === null) return { request: null, problems: [problem('file-address', src, { row: null, field: 'src' })] };
  const refresh = settingOf(attribute, 'refresh', /^(s|seconds?)?$/i, 0, '300', LEAST_REFRESH);
  const size = settingOf(attribute, 'max-size', /^(mb)?$/i, LARGEST, '50 MB');
  const timeout = settingOf(attribute, 'timeout', /^(s|seconds?)?$/i, LONGEST, '30');
  return {
    request: { url, refresh: refresh.value, limits: { maxBytes: size.value * 1e6, timeout: timeout.value * 1000 } },
    problems: [...refresh.problems, ...size.problems, ...timeout.problems],
  };
}
