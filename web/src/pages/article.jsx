// An article: its stored text, what is said in it, and what findings rest on.
import { useEffect, useState } from 'preact/hooks';
import { post } from '../lib/api.js';
import { day, reason } from '../lib/format.js';
import { useAnswer, useKeys, useShell } from '../lib/hooks.js';
import { href } from '../lib/route.js';
import { paragraphs, segments } from '../lib/segments.js';
import { Act, Heading, Kind, Problem, State, Waiting } from '../parts/basic.jsx';
import { Correct } from '../parts/correct.jsx';
import { Away } from '../parts/quote.jsx';

const placeOf = (s) => [s.corrected?.start ?? s.start, s.corrected?.end ?? s.end];

function Text({ text, statements, findings, current, onChoose }) {
  const ranges = [
    ...statements.flatMap((s, i) => (s.spans ?? [[s.start, s.end]]).map(([start, end]) => ({ start, end, statement: i }))),
    ...findings.map((f) => ({ start: f.start, end: f.end, finding: f })),
  ];
  return paragraphs(text).map(([from, to]) => (
    <p key={from}>
      {segments(text, ranges, from, to).map((piece) => {
        const said = piece.on.find((r) => r.statement !== undefined);
        const found = piece.on.some((r) => r.finding);
        const kind = `${said ? 'said' : ''} ${found ? 'found' : ''} ${said && said.statement === current ? 'current' : ''}`.trim();
        if (!kind) return piece.text;
        return <span key={piece.start} id={`at-${piece.start}`} class={kind} onClick={said ? () => onChoose(said.statement) : undefined}>{piece.text}</span>;
      })}
    </p>
  ));
}

function Statement({ s, n, current, text, onChoose, act, onEdit }) {
  return (
    <li class={current ? 'current' : ''} aria-current={current ? 'true' : undefined}>
      <button type="button" class="quiet" onClick={onChoose}><span class="num">{n}.</span> {s.speaker_resolved ?? s.speaker ?? 'Speaker not known'}{s.party && s.party !== s.speaker_resolved ? ` (${s.party})` : ''}</button>
      <p class="words">{s.text ?? text.slice(s.start, s.end)}</p>
      <p><State word={s.state} of="statement" />{s.decided ? <span class="soft"> by {s.decided} on {day(s.decided_at)}</span> : null}</p>
      {current ? (
        <p class="row">
          {s.moves.includes('confirm') ? <Act keyName="c" onClick={() => act(s, { action: 'confirm' })}>Confirm</Act> : null}
          {s.moves.includes('correct') ? <Act keyName="e" onClick={onEdit}>Correct</Act> : null}
          {s.moves.includes('reject') ? <Act keyName="d" onClick={() => act(s, { action: 'reject' })}>No statement</Act> : null}
          {s.moves.includes('reopen') ? <Act keyName="r" onClick={() => act(s, { action: 'reopen' })}>As it was found</Act> : null}
        </p>
      ) : null}
    </li>
  );
}

const toEdit = (s, what) => ({ start: s.start, end: s.end, span: placeOf(s), rev: s.rev, case: what.case, article: what.key,
  speaker: s.corrected?.speaker ?? s.speaker_resolved ?? s.speaker, party: s.corrected?.party ?? s.party });

export function Article() {
  const { route, say, load } = useShell();
  const { query } = route;
  const what = { case: query.case ?? '', key: query.key };
  const { data, error, again } = useAnswer('article', what, `${what.case} ${what.key}`);
  const [current, setCurrent] = useState(-1);
  const [editing, setEditing] = useState(null);
  const statements = data?.statements ?? [];
  useEffect(() => {
    if (!data) return;
    const at = Number(query.at);
    const i = data.statements.findIndex((s) => at >= s.start && at < s.end);
    setCurrent(i);
    const near = [...document.querySelectorAll('.text [id^="at-"]')].filter((e) => Number(e.id.slice(3)) >= at)[0];
    if (query.at !== undefined) near?.scrollIntoView({ block: 'center' });
  }, [data?.article.article, query.at]);
  const act = async (s, body) => {
    try {
      await post('statement', { case: what.case, article: what.key, start: s.start, end: s.end }, body, s.rev);
      say(`Statement ${statements.indexOf(s) + 1}: ${body.action} done.`);
      load();
    } catch (e) {
      say(e.message);
    }
    again();
  };
  const can = (move, run) => () => statements[current]?.moves.includes(move) && run();
  useKeys({
    j: () => setCurrent(Math.min(current + 1, statements.length - 1)),
    k: () => setCurrent(Math.max(current - 1, 0)),
    c: can('confirm', () => act(statements[current], { action: 'confirm' })),
    d: can('reject', () => act(statements[current], { action: 'reject' })),
    r: can('reopen', () => act(statements[current], { action: 'reopen' })),
    e: can('correct', () => setEditing(statements[current])),
    b: () => history.back(),
  });
  if (!data) return <><Heading title="Article" of={what.key}>Article</Heading><Problem error={error} again={again} />{error ? null : <Waiting />}</>;
  const { article } = data;
  return (
    <>
      <Heading title={article.title ?? article.file} of={what.key}>{article.title ?? article.file}</Heading>
      <p class="lead">{article.source ?? 'Outlet not known'}, published {day(article.published)}{article.author ? `, by ${article.author}` : ''}<Away url={article.url} /></p>
      <div class="reading">
        <section class="text" aria-label="Text"><Text text={data.text} statements={statements} findings={data.findings} current={current} onChoose={setCurrent} /></section>
        <aside aria-label="What is said">
          <h2>What is said ({statements.length})</h2>
          <ol class="statements">
            {statements.map((s, i) => <Statement key={s.key + i} s={s} n={i + 1} text={data.text} current={i === current} onChoose={() => setCurrent(i)} act={act} onEdit={() => setEditing(s)} />)}
          </ol>
          <h2>Findings ({data.findings.length})</h2>
          <ul class="plain">{data.findings.map((f, i) => <li key={i}><Kind word={f.kind} family={f.family} /> <a href={href('finding', { case: f.case, key: f.key })}>{reason(f.why)}</a> <State word={f.state} /></li>)}</ul>
        </aside>
      </div>
      {editing ? <Correct statement={toEdit(editing, what)} text={data.text} onClose={() => setEditing(null)}
        onDone={(_, words) => { setEditing(null); say(words); again(); load(); }} /> : null}
    </>
  );
}
