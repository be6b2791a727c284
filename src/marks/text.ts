/** Mean width of a glyph, as a part of the font size; generous, because nothing is measured. */
const GLYPH = 0.56;

/** Words of up to this many letters stay whole, even where a line is narrower. */
const UNBROKEN = 12;

export const textWidth = (text: string, fontSize: number): number => [...text].length * fontSize * GLYPH;

/** Breaks a label into lines of at most `width` px, at spaces; a long word that is wider than a line is broken. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  const most = Math.max(UNBROKEN, Math.floor(width / (fontSize * GLYPH)));
  const words = text.split(/\s+/).flatMap((word) => [...word].length > most ? chunks(word, most) : [word]);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A long word in pieces of even length, so that no single letter is left over. */
function chunks(word: string, most: number): string[] {
  const glyphs = [...word];
  const count = Math.ceil(glyphs.length / most), each = Math.ceil(glyphs.length / count);
  return Array.from({ length: count }, (_, i) => glyphs.slice(i * each, (i + 1) * each).join(''));
}
