/** The tag of a class, by its name: DeathToll is <death-toll>. */
export const tagOf = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** Registers a tag, unless the page has it already: loading two of our files is harmless. */
export function define(tag: string, element: CustomElementConstructor): void {
  // On a server without a registry there is nothing to register.
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}
