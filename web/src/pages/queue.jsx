// The queue: findings to be decided, chosen by a filter, one row each.
import { useEffect, useRef, useState } from 'preact/hooks';
import { post } from '../lib/api.js';
import { ofItem, pageSize } from '../lib/filter.js';
import { count, day, plural, reason } from '../lib/format.js';
import { useAnswer, useEvery, useKeys, useShell } from '../lib/hooks.js';
import { filterOf, go, href } from '../lib/route.js';
import { Act, Heading, Kind, Problem, State, Waiting } from '../parts/basic.jsx';
import { Filters } from '../parts/filters.jsx';
import { Assign, Dismiss } from '../parts/reason.jsx';

const id = (item) => `${item.case}\n${item.key}`;

function Row({ item, query, current, chosen, onChoose }) {
  const { session } = useShell();
  const link = useRef();
  useEffect(() => {
    if (current) link.current.focus();
  }, [current]);
  return (
    <tr class={item.family}>
      <td class="choose"><input type="checkbox" aria-label={`Choose: ${item.why}`} checked={chosen} onChange={onChoose} /></td>
      <th scope="row">
        <a ref={link} href={href('finding', ofItem(item, query))}>{reason(item.why)}</a>
        <span class="soft">
          {[item.a_party, item.b_party].filter((p, i, all) => p && all.indexOf(p) === i).join(item.family === 'change' ? ' → ' : ' ≠ ')}
          {session.cases.length > 1 ? `; case ${item.case || 'without a name'}` : ''}
        </span>
      </th>
      <td data-label="Kind"><Kind word={item.kind} family={item.family} /></td>
      <td data-label="Published" class="num">{day(item.day)}</td>
      <td data-label="State"><State word={item.state} />{item.assignee ? <span class="soft"> {item.assignee}</span> : null}
        {item.notes ? <span class="soft"> {plural(item.notes, 'note')}</span> : null}</td>
      <td data-label="Score" class="num">{item.score.toFixed(2)}{item.grade === 'possible' ? <span class="soft"> possible</span> : null}</td>
    </tr>
  );
}

// Many at once: what would happen is asked for first, and said.
function Bulk({ items, onDone }) {
  const { say } = useShell();
  const [asking, setAsking] = useState(null);
  const [plan, setPlan] = useState(null);
  const send = async (what, preview) => {
    try {
      return await post('bulk', {}, { ...what, preview, items: items.map(({ case: c, key, rev }) => ({ case: c, key, rev })) });
    } catch (e) {
      say(e.message);
      return null;
    }
  };
  const preview = async (what) => {
    setAsking(null);
    const answer = await send(what, true);
    if (answer) setPlan({ what, results: answer.results });
  };
  const run = async () => {
    const answer = await send(plan.what, false);
    setPlan(null);
    if (!answer) return;
    const done = answer.results.filter((r) => r.ok).length;
    const refused = answer.results.find((r) => !r.ok);
    say(`${plural(done, 'finding')}: ${plan.what.action} done.${refused ? ` ${plural(answer.results.length - done, 'other')} refused: ${refused.error.message}` : ''}`);
    onDone();
  };
  if (plan) {
    const fits = plan.results.filter((r) => r.ok).length;
    return (
      <div class="notice" role="group" aria-label="What would happen">
        <p><b>{plan.what.action}: {plural(fits, 'finding')}.</b> {plan.results.length - fits ? `${plural(plan.results.length - fits, 'other')} cannot be: ${plan.results.find((r) => !r.ok).error.message}` : ''}</p>
        <p class="row"><button type="button" class="main" onClick={run} disabled={!fits}>Do it</button><button type="button" onClick={() => setPlan(null)}>Not now</button></p>
      </div>
    );
  }
  return (
    <div class="row bulk" role="group" aria-label="The chosen ones">
      <span>{plural(items.length, 'finding')} chosen</span>
      <button type="button" onClick={() => preview({ action: 'confirm' })}>Confirm</button>
      <button type="button" onClick={() => setAsking('dismiss')}>Dismiss</button>
      <button type="button" onClick={() => setAsking('assign')}>Assign</button>
      {asking === 'dismiss' ? <Dismiss many={items.length} onDone={preview} onClose={() => setAsking(null)} /> : null}
      {asking === 'assign' ? <Assign many={items.length} onDone={preview} onClose={() => setAsking(null)} /> : null}
    </div>
  );
}

function Pages({ query, total, skip }) {
  if (total <= pageSize) return null;
  const to = (n) => href('queue', { ...query, skip: n || undefined });
  return (
    <nav class="row" aria-label="Pages of the queue">
      {skip > 0 ? <a href={to(Math.max(0, skip - pageSize))}>← before</a> : null}
      <span class="soft">{count(skip + 1)} to {count(Math.min(skip + pageSize, total))} of {count(total)}</span>
      {skip + pageSize < total ? <a href={to(skip + pageSize)}>further →</a> : null}
    </nav>
  );
}

export function Queue() {
  const { route, session } = useShell();
  const { query } = route;
  const filter = filterOf(query);
  const skip = Number(query.skip) || 0;
  const { data, error, again } = useAnswer('queue', { ...filter, skip, limit: pageSize });
  const counts = useAnswer('counts', filter);
  const [at, setAt] = useState(-1);
  const [chosen, setChosen] = useState(() => new Set());
  const items = data?.items ?? [];
  useEffect(() => {
    setAt(-1);
    setChosen(new Set());
  }, [JSON.stringify(query)]);
  useEvery(session.poll * 1000, async () => {
    const now = await counts.again();
    if (now && data && now.head.seq !== data.head.seq) again();
  });
  const choose = (item) => setChosen((set) => {
    const next = new Set(set);
    next.delete(id(item)) || next.add(id(item));
    return next;
  });
  useKeys({
    j: () => setAt(Math.min(at + 1, items.length - 1)),
    k: () => setAt(Math.max(at - 1, 0)),
    Enter: () => items[Math.max(at, 0)] && go('finding', ofItem(items[Math.max(at, 0)], query)),
    x: () => items[at] && choose(items[at]),
  });
  const now = counts.data?.counts ?? data?.counts;
  const picked = items.filter((i) => chosen.has(id(i)));
  return (
    <>
      <Heading title="Queue" of="queue">Queue</Heading>
      {session.stale ? <p class="notice">Articles were added or corrected since findings were made; <code>claimcheck compare</code> brings them up to date.</p> : null}
      {session.policy.single_user ? <p class="soft">Single-user mode: who decides may approve. <a href={href('people')}>Reviewers</a> make it two signatures.</p> : null}
      <Filters query={query} counts={now} items={items} />
      <Problem error={error} again={again} />
      {!data && !error ? <Waiting /> : null}
      {picked.length ? <Bulk items={picked} onDone={() => { setChosen(new Set()); again(); counts.again(); }} /> : null}
      {data && !items.length ? <p class="lead">Nothing here. No finding is not confirmation: what does not fit may not have been found.</p> : null}
      {items.length ? (
        <table class="queue">
          <caption>{plural(data.total, 'finding')}{now ? `; ${count(now.new + now.reopened + now.in_review + now.needs_info)} open` : ''}</caption>
          <thead><tr><th scope="col"><span class="hidden">Choose</span></th><th scope="col">What does not fit</th><th scope="col">Kind</th>
            <th scope="col">Published</th><th scope="col">State</th><th scope="col">Score</th></tr></thead>
          <tbody>{items.map((item, i) => <Row key={id(item)} item={item} query={query} current={i === at} chosen={chosen.has(id(item))} onChoose={() => choose(item)} />)}</tbody>
        </table>
      ) : null}
      {data ? <Pages query={query} total={data.total} skip={skip} /> : null}
      <p class="row"><Act keyName="j" onClick={() => setAt(Math.min(at + 1, items.length - 1))} disabled={!items.length}>Next row</Act>
        <a href={`/api/export?format=html${query.case === undefined ? '' : `&case=${encodeURIComponent(query.case)}`}`}>Report</a>
        <a href={`/api/export?format=claimreview${query.case === undefined ? '' : `&case=${encodeURIComponent(query.case)}`}`}>Approved ones as ClaimReview</a></p>
    </>
  );
}
