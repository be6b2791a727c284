import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../figures/language.js';
import type { ProblemCode } from '../../figures/problem.js';
import type { FileKnown } from '../../loading/file-reading.js';
import { still } from './still.js';

/** Failures after which the same address may give something else. */
const PASSING: readonly ProblemCode[] = ['file-unreachable', 'file-status', 'file-timeout', 'file-cut-off'];

/** How the file of a chart stands, in words: it loads, it could not be loaded, or what is shown is old. */
export function fileState(file: FileKnown, { words, percent, moment }: Language, reload: () => void): TemplateResult | typeof nothing {
  const { name, reading, at, loading, isReading, fault } = file;
  const part = loading?.part ?? null;
  // In quarters: every change is read out.
  const busy = loading
    ? html`
      <p>${isReading ? words.file.reading(percent(Math.floor((part ?? 0) * 4) * 25)) : loading.isRetrying ? words.file.retrying : words.file.loading(still(name))}</p>
      ${part === null ? nothing : html`<progress max="1" .value=${part} aria-hidden="true"></progress>`}`
    : nothing;
  if (!fault) return reading ? nothing : html`<div class="quiet" part="loading">${busy}</div>`;
  // The button stays while it loads, so that focus is not lost.
  return html`
    <div class="caution" part=${reading ? 'stale' : 'failed'}>
      <p>${reading && at ? words.file.stale(moment(at)) : words.file.failed}</p>
      ${reading ? html`<p>${words.problem({ ...fault, found: still(fault.found), other: still(fault.other) })}</p>` : nothing}
      ${busy}
      ${reading || PASSING.includes(fault.code) ? html`<button type="button" aria-disabled=${loading !== null} @click=${loading ? nothing : reload}>${words.file.retry}</button>` : nothing}
    </div>`;
}
