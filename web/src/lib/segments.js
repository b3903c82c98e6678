// Ranges over a text, which may overlap, made into pieces that do not. Offsets are UTF-16 units, as the
// server sends them and as strings of JavaScript count.

// [{ text, start, on: [range, ...] }] in order, without gaps; ranges outside the text are cut to it.
export function segments(text, ranges, from = 0, to = text.length) {
  const cuts = new Set([from, to]);
  const inside = ranges.filter((r) => r.end > from && r.start < to && r.start < r.end);
  for (const r of inside) {
    cuts.add(Math.max(r.start, from));
    cuts.add(Math.min(r.end, to));
  }
  const at = [...cuts].sort((x, y) => x - y);
  const pieces = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i], at[i + 1]];
    pieces.push({ start, text: text.slice(start, end), on: inside.filter((r) => r.start <= start && r.end >= end) });
  }
  return pieces;
}

// The paragraphs of a text as [start, end): what stands between line ends, if it is not blank.
export function paragraphs(text) {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter((m) => m[0].trim())
    .map((m) => [m.index, m.index + m[0].length]);
}

// The next place at which a word begins or ends, in that direction; the text's end where there is none.
export function nextEdge(text, at, forward) {
  const isEdge = (i) => /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') !== /[\p{L}\p{N}]/u.test(text[i] ?? '');
  const step = forward ? 1 : -1;
  let i = at + step;
  while (i > 0 && i < text.length && !isEdge(i)) i += step;
  return Math.min(Math.max(i, 0), text.length);
}
