// The filter of the queue, which lives in the address.
import { useShell } from '../lib/hooks.js';
import { filterOf, go } from '../lib/route.js';
import { count, stateLabel } from '../lib/format.js';

const caseLabel = (name) => name || 'without a name';

export function Pick({ label, name, value, options, page, query }) {
  const change = (e) => {
    const v = e.currentTarget.value;
    const next = { ...query, [name]: v, skip: undefined };
    if (v === '') delete next[name];
    if (name === 'case') v === '*' ? delete next.case : (next.case = v);
    go(page, next);
  };
  return (
    <label>{label}
      <select value={value} onChange={change}>
        {options.map(([v, text]) => <option key={v} value={v}>{text}</option>)}
      </select>
    </label>
  );
}

export function CasePick({ page, query, all = true }) {
  const { session } = useShell();
  if (session.cases.length < 2) return null;
  const options = session.cases.map((c) => [c, caseLabel(c)]);
  return <Pick label="Case" name="case" page={page} query={query} value={query.case ?? '*'} options={all ? [['*', 'all'], ...options] : options} />;
}

const parties = (items) => [...new Set(items.flatMap((i) => [i.a_party, i.b_party]).filter(Boolean))].sort();

export function Filters({ query, counts, items }) {
  const { session } = useShell();
  const { kinds, states, people } = session;
  const n = (word) => (counts ? ` (${count(counts[word])})` : '');
  const typed = (name) => (e) => go('queue', { ...query, [name]: e.currentTarget.value, skip: undefined });
  const pick = { page: 'queue', query };
  return (
    <form class="filters" aria-label="Filter" onSubmit={(e) => e.preventDefault()}>
      <Pick {...pick} label="State" name="state" value={query.state ?? ''} options={[['', `open${n('open')}`], ['all', `all${n('all')}`],
        ...states.filter((s) => s.of === 'finding').map((s) => [s.word, stateLabel(s.word) + n(s.word)])]} />
      <CasePick {...pick} />
      <Pick {...pick} label="Kind" name="kind" value={query.kind ?? ''} options={[['', 'any'], ['change', 'changes'], ['contradiction', 'contradictions'],
        ...kinds.map((k) => [k.word, k.label])]} />
      <Pick {...pick} label="With" name="assignee" value={query.assignee ?? ''} options={[['', 'anybody'], ['me', 'me'], ...people.map((p) => [p.name, p.name])]} />
      <label>Party
        <input list="parties" value={query.party ?? ''} onChange={typed('party')} />
        <datalist id="parties">{parties(items).map((p) => <option key={p} value={p} />)}</datalist>
      </label>
      <label>Since<input type="date" value={query.since ?? ''} onChange={typed('since')} /></label>
      <label>Until<input type="date" value={query.until ?? ''} onChange={typed('until')} /></label>
      <label class="check">
        <input type="checkbox" checked={query.possible === '1'} onChange={(e) => go('queue', { ...query, possible: e.currentTarget.checked ? '1' : undefined, skip: undefined })} />
        Possible ones, too
      </label>
      {Object.keys(filterOf(query)).length ? <button type="button" class="quiet" onClick={() => go('queue')}>Clear</button> : null}
    </form>
  );
}
