// Who says what: topics against parties, each position a link to its evidence.
import { day } from '../lib/format.js';
import { useAnswer, useShell } from '../lib/hooks.js';
import { href } from '../lib/route.js';
import { Heading, Kind, Problem, Waiting } from '../parts/basic.jsx';
import { CasePick } from '../parts/filters.jsx';

const own = (p) => !p.party && !p.speaker;
const partyOf = (p) => (own(p) ? 'Articles’ own words' : p.party ?? p.speaker);

// The parties with most topics first.
function partiesOf(topics) {
  const n = new Map();
  for (const t of topics) for (const p of new Set(t.positions.map(partyOf))) n.set(p, (n.get(p) ?? 0) + 1);
  return [...n.keys()].sort((x, y) => n.get(y) - n.get(x) || x.localeCompare(y));
}

export function Matrix() {
  const { route, session } = useShell();
  const { query } = route;
  const { data, error, again } = useAnswer('matrix', { case: query.case });
  const topics = data?.topics ?? [];
  const parties = partiesOf(topics);
  return (
    <>
      <Heading title="Who says what" of="matrix">Who says what</Heading>
      <form class="filters" aria-label="Filter" onSubmit={(e) => e.preventDefault()}><CasePick page="matrix" query={query} /></form>
      <Problem error={error} again={again} />
      {!data && !error ? <Waiting /> : null}
      {data && !topics.length ? <p class="lead">No findings, so no positions that do not fit.</p> : null}
      {topics.length ? (
        <div class="scroll" role="region" aria-label="Who says what" tabIndex={0}>
          <table class="matrix">
            <caption class="soft">A row a topic, a column a party; each position leads to the finding it is a side of.</caption>
            <thead><tr><th scope="col">Topic</th>{parties.map((p) => <th key={p} scope="col">{p}</th>)}</tr></thead>
            <tbody>
              {topics.map((t, i) => (
                <tr key={i}>
                  <th scope="row">{t.topic}{t.anchor ? <span class="soft"> {t.anchor}</span> : null}{session.cases.length > 1 ? <span class="soft"> {t.case}</span> : null}</th>
                  {parties.map((party) => (
                    <td key={party}>
                      {t.positions.filter((p) => partyOf(p) === party).map((p, k) => (
                        <div class="position" key={k}>
                          <a href={href('finding', { case: t.case, key: p.finding })}>{p.words}</a>
                          <span class="soft">{day(p.date)}{p.speaker && p.speaker !== party ? `, ${p.speaker}` : ''}; {p.source} <Kind word={p.kind} /></span>
                        </div>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
