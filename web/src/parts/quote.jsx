// One side of a finding: who said it, when and where, and the words in their paragraph.
import { capital, day, said } from '../lib/format.js';
import { href } from '../lib/route.js';
import { State } from './basic.jsx';

// The words that differ are marked for eyes and named for ears; what stands around them steps back.
function Pieces({ pieces }) {
  return pieces.map((p, i) =>
    p.mark
      ? <mark key={i}><span class="hidden">[differs: </span>{p.text}<span class="hidden">]</span></mark>
      : <span key={i}>{p.text}</span>);
}

// Words of one piece stand in their paragraph; of several, the paragraph follows them.
function Words({ side }) {
  const { context, pieces } = side;
  const quoted = context.filter((c) => c.quote);
  if (quoted.length !== 1)
    return (
      <>
        <blockquote><Pieces pieces={pieces} /></blockquote>
        <p class="paragraph">{context.map((c, i) => <span key={i} class={c.quote ? 'in' : 'around'}>{c.text}</span>)}</p>
      </>
    );
  const at = context.indexOf(quoted[0]);
  return (
    <blockquote>
      {context.slice(0, at).map((c, i) => <span key={i} class="around">{c.text}</span>)}
      <Pieces pieces={pieces} />
      {context.slice(at + 1).map((c, i) => <span key={i} class="around">{c.text}</span>)}
    </blockquote>
  );
}

export function Side({ name, of, side, onEdit, editKey }) {
  const { article, statement, who } = side;
  return (
    <section class="side" aria-label={name}>
      <p class="who"><b>{capital(who.name)}</b>{who.own ? ', in its own words' : ''}{who.party ? ` (${who.party})` : ''}</p>
      <p class="when">{said(of)}{of.about ? `; about ${day(of.about.date)}` : ''}</p>
      <Words side={side} />
      <p class="origin">
        {article.source || 'Outlet not known'}, published {day(article.published)}:{' '}
        <a href={href('article', { case: article.case, key: article.key, at: of.start })}>{article.title || article.file}</a>
        {of.citation ? `, ${of.citation}` : ''}
        <Away url={article.url} />
      </p>
      <Also more={of.also} caseName={article.case} />
      {statement ? (
        <p class="origin">
          Statement <State word={statement.state} of="statement" />{' '}
          {onEdit && statement.moves.includes('correct')
            ? <button type="button" class="quiet" aria-keyshortcuts={editKey} onClick={onEdit}>Correct it<span class="hidden">: {name}</span></button>
            : null}
        </p>
      ) : null}
    </section>
  );
}

// Only addresses of the web become links: what an article says of itself is not to be trusted.
export function Away({ url }) {
  if (!/^https?:\/\//i.test(url ?? '')) return null;
  return <>; <a href={url} target="_blank" rel="noreferrer noopener">its page<span class="hidden"> (opens a new tab)</span></a></>;
}

function Also({ more, caseName }) {
  if (!more?.length) return null;
  return (
    <div class="origin">
      Also in:
      <ul>
        {more.map((x, i) => (
          <li key={i}><a href={href('article', { case: caseName, key: x.article, at: x.start })}>{(x.file ?? '').replace(/^.*\//, '') || x.article}</a></li>
        ))}
      </ul>
    </div>
  );
}
