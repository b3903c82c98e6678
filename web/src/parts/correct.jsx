// Correcting a statement: who speaks, for which party, and which words it is.
import { useState } from 'preact/hooks';
import { post } from '../lib/api.js';
import { nextEdge } from '../lib/segments.js';
import { Dialog } from './basic.jsx';

// An edge of the words, moved word by word; the text beside it shows where it stands.
function Edge({ label, text, at, onMove }) {
  return (
    <span class="edge">
      {label}
      <button type="button" aria-label={`${label}: one word back`} onClick={() => onMove(nextEdge(text, at, false))}>←</button>
      <button type="button" aria-label={`${label}: one word on`} onClick={() => onMove(nextEdge(text, at, true))}>→</button>
    </span>
  );
}

// statement: { article, start, end, case, rev, speaker, party, text }; text: the article's, or null when it
// is not at hand: the words then stay as they are.
export function Correct({ statement, text, onDone, onClose }) {
  const [speaker, setSpeaker] = useState(statement.speaker ?? '');
  const [party, setParty] = useState(statement.party ?? '');
  const [span, setSpan] = useState(statement.span ?? [statement.start, statement.end]);
  const [error, setError] = useState(null);
  const was = statement.span ?? [statement.start, statement.end];
  const moved = span[0] !== was[0] || span[1] !== was[1];
  const send = async (event) => {
    event.preventDefault();
    const body = { action: 'correct' };
    if (speaker !== (statement.speaker ?? '')) body.speaker = speaker;
    if (party !== (statement.party ?? '')) body.party = party;
    if (moved) [body.start, body.end] = span;
    const query = { case: statement.case, article: statement.article, start: statement.start, end: statement.end };
    try {
      const answer = await post('statement', query, body, statement.rev);
      onDone(answer.statement, 'Corrected. The case is compared again by the next claimcheck compare.');
    } catch (e) {
      setError(e);
    }
  };
  return (
    <Dialog title="Correct the statement" onClose={onClose} wide>
      <form onSubmit={send}>
        {text === null ? null : (
          <>
            <p class="words" aria-live="polite">{text.slice(...span)}</p>
            <p class="row">
              <Edge label="Begin" text={text} at={span[0]} onMove={(at) => at < span[1] && setSpan([at, span[1]])} />
              <Edge label="End" text={text} at={span[1]} onMove={(at) => at > span[0] && setSpan([span[0], at])} />
            </p>
          </>
        )}
        <label class="field">Speaker; empty: not known
          <input value={speaker} maxlength="200" autofocus onInput={(e) => setSpeaker(e.currentTarget.value)} />
        </label>
        <label class="field">Party; empty: not known
          <input value={party} maxlength="200" onInput={(e) => setParty(e.currentTarget.value)} />
        </label>
        {error ? <p class="notice" role="alert">{error.message}</p> : null}
        <p class="row"><button class="main">Correct it</button><button type="button" onClick={onClose}>Not now</button></p>
      </form>
    </Dialog>
  );
}
