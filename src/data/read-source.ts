import type { Source, SourceRole } from '../figures/figure.js';
import { ok, problem, failed, type Problem, type Read } from '../figures/problem.js';

declare const URL: new (url: string, base?: string) => { protocol: string; username: string; password: string; href: string; host: string };

const ROLES: readonly SourceRole[] = ['party', 'ministry', 'UN', 'NGO', 'academic', 'media'];

/** An http(s) address without credentials; anything else is no link. The URL parser decides, as the browser will. */
export function safeLink(text: string, base?: string): string | null {
  try {
    const url = base === undefined ? new URL(text.trim()) : new URL(text.trim(), base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/** Reads who says so: names in order, origin first, with `;`. Two problems at most: the role and the link. */
export function readSource(name: string, url: string, role: string): { source: Read<Source | null>; link: Problem | null } {
  const chain = name.split(';').map((s) => s.trim()).filter((s) => s !== '');
  const href = url === '' ? null : safeLink(url);
  const link = url !== '' && href === null ? problem('unsafe-link', url, undefined, 'noted') : null;
  const known = ROLES.find((r) => r.toLowerCase() === role.trim().toLowerCase());
  if (role.trim() !== '' && !known) return { source: failed(problem('unknown-role', role)), link };
  const [origin, ...relays] = chain;
  return { source: ok(origin === undefined ? null : { chain: [origin, ...relays], url: href, role: known ?? null }), link };
}
