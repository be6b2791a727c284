/** A line of the text, or its whole run: edges in px from the top left of the window. */
export interface Line { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export interface Size { readonly width: number; readonly height: number }

/** Between the note and the edge of the window. */
const EDGE = 8;
/** Between the note and the line it belongs to: room for the ring of focus. */
const GAP = 6;

const within = (at: number, size: number, room: number): number => Math.max(EDGE, Math.min(at, room - EDGE - size));

/**
 * Where a note opens: below the last line of its text, else above the first, so that the text
 * stays in sight; where neither has room, at the edge. Never outside the window.
 */
export function placeNote(first: Line, last: Line, note: Size, view: Size, rtl: boolean): { left: number; top: number } {
  const below = last.bottom + GAP;
  const above = first.top - GAP - note.height;
  const fits = below + note.height <= view.height - EDGE || above < EDGE;
  return {
    left: within(rtl ? last.right - note.width : last.left, note.width, view.width),
    top: within(fits ? below : above, note.height, view.height),
  };
}
