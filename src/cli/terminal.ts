/**
 * One line of text as a terminal may show it. What would steer it (colours, moves, titles), turn
 * the line or begin another is no part of a figure: control characters become their signs (␛),
 * line ends become spaces, and marks of direction go, isolates of our own among them, which a
 * terminal shows as boxes.
 */
export const plainLine = (text: string): string => text
  .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
  .replace(/\p{Bidi_Control}/gu, '')
  .replace(/[\p{Cc}\p{Cs}]/gu, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : c === '\x7f' ? '\u2421' : '\ufffd'));

/** Text of several lines. */
export const plainText = (text: string): string => text.split('\n').map(plainLine).join('\n');
