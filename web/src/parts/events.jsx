// Events of the history, as a list.
import { moment, stateLabel } from '../lib/format.js';
import { href } from '../lib/route.js';

// What an event is about, as a link where there is a page for it.
function About({ e }) {
  if (e.object === 'finding') return <a href={href('finding', { case: e.case, key: e.key })}>finding {e.key.slice(0, 8)}</a>;
  if (e.object === 'statement' && e.facts?.article)
    return <a href={href('article', { case: e.case, key: e.facts.article, at: e.facts.start })}>statement {e.key.slice(0, 8)}</a>;
  if (e.object === 'reviewer') return <>reviewer {e.key}</>;
  return <>{e.object} {e.object === 'policy' ? '' : e.key.slice(0, 8)}</>;
}

function Words({ e }) {
  if (e.erased) return <p class="soft">Its words were removed.</p>;
  if (!e.words) return null;
  const { note, ...rest } = e.words;
  return (
    <>
      {note ? <p class="note">{note}</p> : null}
      {Object.entries(rest).map(([k, v]) => <p key={k} class="soft">{k}: {v || 'not known'}</p>)}
    </>
  );
}

export function Events({ events, about, onUndo, mine }) {
  if (!events.length) return <p class="soft">Nothing yet.</p>;
  return (
    <ol class="events">
      {events.map((e) => (
        <li key={e.seq}>
          <p>
            <span class="num soft">{e.seq}</span> <b>{e.actor || 'claimcheck'}</b> {stateLabel(e.action)}
            {about ? <>: <About e={e} /></> : null}
            {e.facts?.state ? <span class="soft"> → {stateLabel(e.facts.state)}</span> : null}
            {e.facts?.because ? <span class="soft"> ({e.facts.because})</span> : null}
            {e.facts?.reason ? <span class="soft"> ({stateLabel(e.facts.reason)})</span> : null}
          </p>
          <Words e={e} />
          <p class="soft when">
            {moment(e.at)}
            {onUndo && mine?.(e) ? <button type="button" class="quiet" onClick={() => onUndo(e)}>Undo<span class="hidden"> event {e.seq}</span></button> : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
