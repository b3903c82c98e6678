// Where one is, written in the address behind the #: it stays in the browser, so no log of a server or a
// proxy has the names of cases and parties, and a link that asks for logging in first keeps it.
//   #/queue?case=...&state=...     page and query

export function readRoute(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { page: path || 'queue', query: Object.fromEntries(new URLSearchParams(query)) };
}

// What is empty is left out: the same place has one address. Only a case may have no name.
export function writeQuery(query) {
  const kept = Object.entries(query).filter(([n, v]) => v !== undefined && v !== null && (v !== '' || n === 'case') && v !== false);
  return new URLSearchParams(kept.map(([k, v]) => [k, v === true ? '1' : String(v)])).toString();
}

export function href(page, query = {}) {
  const text = writeQuery(query);
  return `#/${page}${text ? `?${text}` : ''}`;
}

export function go(page, query) {
  location.hash = href(page, query);
}

export const filterNames = ['case', 'kind', 'party', 'state', 'assignee', 'since', 'until', 'possible'];

export function filterOf(query) {
  return Object.fromEntries(filterNames.filter((n) => query[n] || (n === 'case' && query[n] === '')).map((n) => [n, query[n]]));
}
