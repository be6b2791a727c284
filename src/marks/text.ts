/** Mean width of a glyph, as a part of the font size; generous, because nothing is measured. */
const GLYPH = 0.56;

export const textWidth = (text: string, fontSize: number): number => [...text].length * fontSize * GLYPH;

/** Breaks a label into lines of at most `width` px, at spaces; a word longer than a line keeps a line of its own. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
