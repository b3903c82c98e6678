// Words and days, as the HTML report writes them.
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];

// "2032-05-04" and its like -> "4 May 2032"; less precise dates say less; anything else as it is.
export function day(date) {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '');
  if (!m) return date || 'undated';
  return [m[3] && String(Number(m[3])), m[2] && months[Number(m[2]) - 1], m[1]].filter(Boolean).join(' ');
}

// A time of the history, in UTC: "2032-05-04T10:20:30Z" -> "4 May 2032, 10:20 UTC".
export function moment(at) {
  const m = /T(\d\d:\d\d)/.exec(at ?? '');
  return m ? `${day(at)}, ${m[1]} UTC` : day(at);
}

export function capital(text) {
  return text ? text[0].toUpperCase() + text.slice(1) : '';
}

// What does not fit, as the program says it, with an arrow.
export const reason = (why) => (why ?? '').replace(/ -> /g, ' → ');

export function plural(n, one, many = `${one}s`) {
  return `${n} ${n === 1 ? one : many}`;
}

export const count = (n) => String(n ?? 0).replace(/\B(?=(\d{3})+$)/g, '\u202f');

// Who speaks on a side of a finding, and on whose side.
export function who(side) {
  if (side.voice === 'article') return { name: side.source || 'The article', how: ', in its own words' };
  const name = side.speaker || side.party || 'Somebody unnamed';
  const party = side.party && side.party !== side.speaker ? ` (${side.party})` : '';
  return { name: capital(name), how: party };
}

export function said(side) {
  const verb = side.voice === 'article' ? 'written' : 'said';
  const when = side.said ?? {};
  const resolved = when.as_written ? ` (“${when.as_written}”, resolved)` : '';
  const vague = when.precision && when.precision !== 'day' ? ` (to the ${when.precision})` : '';
  return `${verb} ${day(when.date ?? side.published)}${resolved || vague}`;
}

const stateSigns = {
  new: '○', in_review: '◐', needs_info: '?', confirmed: '✓', dismissed: '×', signed: '✓¹', approved: '✓✓', reopened: '↺',
  extracted: '○', corrected: '✎', rejected: '×', orphaned: '∅',
};
export const stateSign = (word) => stateSigns[word] ?? '·';
export const stateLabel = (word) => (word ?? '').replace(/_/g, ' ');

const kindLabels = {
  retraction: 'withdrawn or corrected', stealth_edit: 'edited without a notice', quote_drift: 'quoted in different words',
  update: 'updated', reversal: 'changed position', self_contradiction: 'does not fit with itself',
  discrepancy: 'accounts differ', dispute: 'disputed',
};
export const kindLabel = (word) => kindLabels[word] ?? stateLabel(word);
export const kindSign = (family) => (family === 'change' ? '→' : '≠');
