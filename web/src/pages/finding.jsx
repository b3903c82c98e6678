// One finding: both sides next to one another, what was decided, and what can be.
import { useEffect, useRef, useState } from 'preact/hooks';
import { get, post } from '../lib/api.js';
import { listOf, ofItem } from '../lib/filter.js';
import { capital, day, reason, stateLabel } from '../lib/format.js';
import { useAnswer, useEvery, useKeys, useShell } from '../lib/hooks.js';
import { draftKey, keep, kept } from '../lib/kept.js';
import { go, href } from '../lib/route.js';
import { Act, Heading, Kind, Problem, State, Waiting } from '../parts/basic.jsx';
import { Conflict } from '../parts/conflict.jsx';
import { Correct } from '../parts/correct.jsx';
import { Events } from '../parts/events.jsx';
import { Side } from '../parts/quote.jsx';
import { Assign, Dismiss, Note } from '../parts/reason.jsx';

const done = { confirm: 'Confirmed', dismiss: 'Dismissed', 'needs-info': 'Needs info', sign: 'Signed', withdraw: 'Signature withdrawn',
  reopen: 'Reopened', take: 'It is yours', assign: 'Assigned', release: 'Given back', note: 'Noted' };
const decides = ['confirm', 'dismiss', 'needs-info'];
const buttons = [['confirm', 'Confirm', 'c'], ['dismiss', 'Dismiss', 'd'], ['needs-info', 'Needs info', 'i'], ['sign', 'Sign', 'g'],
  ['withdraw', 'Withdraw signature', ''], ['reopen', 'Reopen', 'r'], ['assign', 'Assign', 'a'], ['release', 'Give back', ''], ['note', 'Note', 'n']];

function Decided({ review }) {
  const signed = review.signatures.map((s) => `${s.by} on ${day(s.at)}`).join(' and ');
  return (
    <p class="decided">
      <State word={review.state} />{' '}
      {review.decided && review.state !== 'reopened' ? `by ${review.decided} on ${day(review.decided_at)}` : null}
      {review.reason && review.state === 'dismissed' ? `: ${stateLabel(review.reason)}` : null}
      {signed ? `; signed by ${signed}` : null}
      {review.because ? <b> {capital(review.because)}.</b> : null}
      {review.assignee ? ` With ${review.assignee}.` : null}
    </p>
  );
}

function Why({ finding, says }) {
  const e = finding.explanation;
  return (
    <details class="why">
      <summary>Why it is here: {says} (<code>{finding.rule}</code>, score {finding.score.toFixed(2)})</summary>
      {e?.sentence ? <p>{e.sentence}</p> : null}
      {e?.score?.parts ? (
        <table>
          <caption>What counted</caption>
          <thead><tr><th scope="col">Sign or doubt</th><th scope="col">Adds</th></tr></thead>
          <tbody>{e.score.parts.map((p) => <tr key={p.name}><th scope="row">{p.what}</th><td class="num">{p.adds.toFixed(2)}</td></tr>)}</tbody>
        </table>
      ) : null}
      {e?.a ? <dl class="facts"><div><dt>Earlier, in normal form</dt><dd><code>{e.a}</code></dd></div><div><dt>Later, in normal form</dt><dd><code>{e.b}</code></dd></div></dl> : null}
      {finding.verdicts?.map((v, i) => <p key={i}>Another program ({v.judge}) says: {v.label ?? v.trouble} {v.why ?? ''}</p>)}
    </details>
  );
}

// What was said in a side's words, as the dialog for corrections wants it.
function statementOf(data, name) {
  const side = data.sides[name];
  return { ...side.statement, case: side.article.case, article: side.article.key };
}

// Where one stands in the list that one came from: steps to the findings beside it.
function useList(query) {
  const list = listOf(query);
  const place = query.at === undefined ? null : Number(query.at);
  const to = async (at) => {
    if (place === null || at < 0) return go('queue', list);
    const answer = await get('queue', { ...list, skip: at, limit: 1 }).catch(() => null);
    const item = answer?.items[0];
    return item ? go('finding', ofItem(item, list)) : go('queue', list);
  };
  return { list, place, to };
}

export function Finding() {
  const { route, say, session, advance, load, undo, undoLast, undoable, refresh } = useShell();
  const { query } = route;
  const what = { case: query.case ?? '', key: query.key };
  const { data, error, again, set } = useAnswer('finding', what, `${what.case} ${what.key}`);
  const { list, place, to } = useList(query);
  const [asking, setAsking] = useState(null);
  const [conflict, setConflict] = useState(null);
  const busy = useRef(false);
  const draft = draftKey(session.user.name, what.case, what.key);
  useEffect(() => { setAsking(null); setConflict(null); }, [what.case, what.key]);
  useEvery(session.poll * 1000, async () => {
    const now = await get('counts', list).catch(() => null);
    if (now && data?.history[0] && now.head.seq > data.history[0].seq && !busy.current) again();
  });

  refresh.current = again;
  const act = async (body, rev = data.review.rev) => {
    if (busy.current) return;
    busy.current = true;
    setAsking(null);
    try {
      if (body.action === 'sign') body.seal = data.review.seal;
      const { review } = await post('finding', what, body, rev);
      if (body.note) keep(draft, '');
      const after = await get('finding', what);
      const mine = after.history.find((e) => e.actor === session.user.name);
      const back = mine && !['note', 'sign', 'withdraw'].includes(body.action) ? { seq: mine.seq, query } : null;
      if (back) undoable.current.push(back);
      say(`${done[body.action]}: ${reason(data.finding.why)}`, back ? { label: 'Undo', keyName: 'u', run: () => undo(back.seq, back.query) } : undefined);
      if (advance && decides.includes(body.action) && place !== null) await to(list.state === undefined || list.state === 'open' ? (body.action === 'needs-info' ? place + 1 : place) : place + 1);
      else set({ ...after, review: { ...after.review, ...review } });
      load();
    } catch (e) {
      if (body.note) keep(draft, body.note);
      if (e.status === 409 && e.body.review) setConflict({ message: e.message, now: e.body.review, yours: body });
      else say(e.message);
    } finally {
      busy.current = false;
    }
  };
  const can = (action) => data?.review.moves.includes(action);
  const ask = (action) => {
    const really = action === 'assign' && !can('assign') ? 'take' : action;
    if (!can(really)) say(`${stateLabel(data?.review.state)}: ${action} is not for now.`);
    else if (['dismiss', 'assign', 'note'].includes(really)) setAsking(really);
    else act({ action: really });
  };
  const edit = () => {
    const name = ['a', 'b'].find((n) => data?.sides[n].statement?.moves.includes('correct'));
    if (name) setAsking(`edit-${name}`);
  };
  const lastOfMine = () => data?.history.find((e) => e.actor === session.user.name && e.action !== 'note');
  const steps = { s: () => to(place + 1), j: () => to(place + 1), b: () => to(place - 1), k: () => to(place - 1) };
  useKeys(data ? {
    ...steps, e: edit, u: () => (undoable.current.length || !lastOfMine() ? undoLast() : undo(lastOfMine().seq, query)),
    o: () => go('article', { case: what.case, key: data.sides.b.article.key, at: data.finding.b.start }),
    ...Object.fromEntries(buttons.filter(([, , k]) => k).map(([a, , k]) => [k, () => ask(a)])),
  } : steps);

  if (!data) return <><Heading title="Finding" of={what.key}>Finding</Heading><Problem error={error} again={again} />{error ? null : <Waiting />}</>;
  const { finding, review, sides } = data;
  return (
    <article class={`finding ${finding.family}`}>
      <p class="soft"><a href={href('queue', list)}>Queue</a>{place === null ? null : `, number ${place + 1}`}{what.case ? `; case ${what.case}` : ''}</p>
      <Heading title={finding.why} of={what.key}>{capital(reason(finding.why))}</Heading>
      <p><Kind word={finding.kind} family={finding.family} />{finding.grade === 'possible' ? <span class="soft"> graded possible</span> : null}</p>
      <Decided review={review} />
      {data.others.length ? <p class="soft">{data.others.map((o) => o.name).join(', ')} looked at it within the last two minutes.</p> : null}
      <div class="sides">
        <Side name="The earlier side" of={finding.a} side={sides.a} onEdit={() => setAsking('edit-a')} />
        <p class="between" aria-hidden="true">{finding.family === 'change' ? '→' : '≠'}</p>
        <Side name="The later side" of={finding.b} side={sides.b} onEdit={() => setAsking('edit-b')} />
      </div>
      <div class="row acts" role="group" aria-label="What you can do">
        {buttons.filter(([a]) => can(a) || (a === 'assign' && can('take'))).map(([a, label, key]) => (
          <Act key={a} keyName={key} class={a === 'confirm' || a === 'sign' ? 'main' : ''} onClick={() => ask(a)}>{label}</Act>
        ))}
        {place === null ? null : <><Act keyName="b" class="quiet" onClick={steps.b}>Back</Act><Act keyName="s" class="quiet" onClick={steps.s}>Skip</Act></>}
      </div>
      {kept(draft) ? <p class="soft">A note of yours is begun and not kept yet: <button type="button" class="quiet" onClick={() => setAsking('note')}>go on with it</button></p> : null}
      <Why finding={finding} says={data.says} />
      <h2>History</h2>
      <Events events={data.history} onUndo={(e) => undo(e.seq, query)}
        mine={(e) => e.seq === lastOfMine()?.seq && !['sign', 'withdraw'].includes(e.action)} />
      <p class="soft">Finding <code>{finding.id}</code>. In the terminal: <code>claimcheck explain {finding.id.slice(0, 8)}</code></p>
      {asking === 'dismiss' ? <Dismiss onDone={act} onClose={() => setAsking(null)} /> : null}
      {asking === 'assign' ? <Assign onDone={act} onClose={() => setAsking(null)} /> : null}
      {asking === 'note' ? <Note draft={kept(draft)} onDraft={(t) => keep(draft, t)} onDone={act} onClose={() => setAsking(null)} /> : null}
      {asking?.startsWith('edit-') ? <Correct statement={statementOf(data, asking.slice(5))} text={null} onClose={() => setAsking(null)}
        onDone={(_, words) => { setAsking(null); say(words); again(); load(); }} /> : null}
      {conflict ? <Conflict {...conflict} onClose={() => { setConflict(null); again(); }}
        onAgain={() => { setConflict(null); act(conflict.yours, conflict.now.rev); }} /> : null}
    </article>
  );
}
