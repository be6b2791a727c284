/** An author's text on one line, without marks that would turn the text around it. An attribute taken away is `null`. */
export const still = (text: string | null): string => (text ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
