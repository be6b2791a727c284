/** The part of the platform's decoder that is used; the pure floors know no names of the browser's. */
interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => Decoder;

/** Text of so many bytes is made at once. Where a file is cut follows from its bytes alone, not from how they arrive. */
export const BLOCK = 16_384;

/** How the letters of a file are written. */
export interface Encoding {
  /** As the platform calls it ("utf-8"). */
  readonly label: string;
  /** Bytes of the mark at the start of the file, which is no part of its text. */
  readonly mark: number;
}

/** What became of some bytes. */
export interface Decoded {
  readonly text: string;
  /** How many of them were read; the others belong to the text that follows. */
  readonly used: number;
  /** `bad`: what follows is no text in this encoding. `short`: the last letter of the file lacks bytes. */
  readonly fault: 'bad' | 'short' | null;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]], ['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]],
];

/** Signatures of files that are no text, with the plain word for each. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['Excel workbook or ZIP', [0x50, 0x4b, 3, 4]], ['Excel workbook or ZIP', [0x50, 0x4b, 5, 6]],
  ['Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]], ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]], ['image', [0xff, 0xd8, 0xff]], ['image', [0x47, 0x49, 0x46, 0x38]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** What a file is that is no text, in a plain word; `null` for what may be text. */
export const kindOf = (head: Uint8Array): string | null => KINDS.find(([, start]) => startsWith(head, start))?.[0] ?? null;

const isLatin = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;

/**
 * The order of bytes in UTF-16 without a mark: separators, digits and Latin letters have a NUL
 * on one side, and nothing has one on the other. A header in other letters has few of them; a
 * text of single bytes with a stray NUL has more pairs of Latin letters.
 */
function byNuls(head: Uint8Array): string | null {
  const units = Math.min(head.length, 512) >> 1;
  let even = 0, odd = 0, latin = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (head[at] === 0) even++;
    else if (head[at + 1] === 0) odd++;
    else if (isLatin(head[at]!) && isLatin(head[at + 1]!)) latin++;
  }
  const nuls = Math.max(even, odd);
  if (Math.min(even, odd) > 0 || nuls <= latin || nuls * 32 <= units) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/**
 * How a file is encoded: by its mark, by the NULs of UTF-16, by the charset of the Content-Type
 * that it came with, or else UTF-8. The letters of older encodings are never guessed.
 */
export function encodingOf(head: Uint8Array, type: string | null): Encoding {
  for (const [label, mark] of MARKS) if (startsWith(head, mark)) return { label, mark: mark.length };
  const charset = /charset\s*=\s*["']?([^\s;"']+)/i.exec((type ?? '').slice(0, 200))?.[1];
  return { label: byNuls(head) ?? decoderOf(charset ?? 'utf-8')?.encoding ?? 'utf-8', mark: 0 };
}

/** `null` where the platform has no such encoding. */
function decoderOf(label: string): Decoder | null {
  try {
    // Marks are cut off by hand: in the middle of a file the same letters are text.
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
}

/** Where text may be cut so that no letter is: after the last whole one, or the last line of an older encoding. */
function cutOf(label: string, bytes: Uint8Array): number {
  const last = bytes.length - 1;
  if (label === 'utf-8') {
    for (let back = 0; back < 3 && back <= last; back++) {
      const byte = bytes[last - back]!;
      if (byte >= 0xc0) return back + 1 < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? last - back : last + 1;
      if (byte < 0x80) break;
    }
    return last + 1;
  }
  if (label.startsWith('utf-16')) {
    const even = bytes.length & ~1, high = bytes[label === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return high >= 0xd8 && high < 0xdc ? even - 2 : even;
  }
  const line = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
  return line < 0 ? last + 1 : line + 1;
}

/** Turns bytes into text, never into replacement characters. `isEnd`: nothing follows them. */
export function decoderFor({ label }: Encoding): (bytes: Uint8Array, isEnd: boolean) => Decoded {
  const decoder = decoderOf(label);
  if (!decoder) return () => ({ text: '', used: 0, fault: 'bad' });
  return (bytes, isEnd) => {
    const used = isEnd ? bytes.length : cutOf(label, bytes);
    try {
      return { text: decoder.decode(bytes.subarray(0, used)), used, fault: null };
    } catch {
      return upToFault(label, bytes.subarray(0, used));
    }
  };
}

/** The text before a fault: of the longest start that may still become text. */
function upToFault(label: string, bytes: Uint8Array): Decoded {
  const read = (length: number): string | null => {
    try {
      return decoderOf(label)!.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let good = 0, bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (read(middle) === null) bad = middle;
    else good = middle;
  }
  return { text: read(good) ?? '', used: good, fault: good === bytes.length ? 'short' : 'bad' };
}
