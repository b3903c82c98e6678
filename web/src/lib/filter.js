// The list that one came from: its filter goes along in the address, so that what stands before and behind
// a finding is known, and the way back leads to the same list.
import { filterOf } from './route.js';

export const pageSize = 50;

// The query of a finding in a list: `at` is its place in it.
export function ofItem(item, query) {
  return { ...filterOf(query), in: query.case, case: item.case, key: item.key, at: item.at };
}

// The list's own filter again; a finding's own case is not the list's.
export function listOf(query) {
  const filter = filterOf(query);
  delete filter.case;
  return query.in === undefined ? filter : { ...filter, case: query.in };
}
