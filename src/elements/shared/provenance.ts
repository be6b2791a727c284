import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { provenancePhrases, type Provenance } from '../../figures/provenance.js';

/** Which data the figures were read from, and what was done with its rows: nothing of it is silent. */
export function provenanceTemplate(from: Provenance | undefined, figures: readonly Figure[], language: Language): TemplateResult[] | typeof nothing {
  return from ? provenancePhrases(from, figures, language).map((line) => html`<p class="quiet" part="provenance">${line}</p>`) : nothing;
}
