// What was said, day by day: a picture, and the same as a table.
import { day } from '../lib/format.js';
import { useAnswer, useShell } from '../lib/hooks.js';
import { go, href } from '../lib/route.js';
import { dayScale } from '../lib/scale.js';
import { Heading, Problem, Waiting } from '../parts/basic.jsx';
import { CasePick } from '../parts/filters.jsx';

const lanesMax = 8;
const width = 900;
const left = 170;
const laneHeight = 34;

const partyOf = (e) => e.party ?? e.speaker_resolved ?? 'not known';
const dayOf = (e) => (e.said?.date ?? e.published ?? '').slice(0, 10);

function lanesOf(events) {
  const n = new Map();
  for (const e of events) n.set(partyOf(e), (n.get(partyOf(e)) ?? 0) + 1);
  const names = [...n.keys()].sort((x, y) => n.get(y) - n.get(x) || x.localeCompare(y));
  return names.length > lanesMax ? [...names.slice(0, lanesMax - 1), 'others'] : names;
}

function Picture({ events }) {
  const dated = events.filter(dayOf);
  if (dated.length < 2) return null;
  const lanes = lanesOf(dated);
  const scale = dayScale(dated.map(dayOf), left, width - 20);
  const height = lanes.length * laneHeight + 40;
  const lane = (e) => Math.max(lanes.indexOf(partyOf(e)), partyOf(e) === lanes.at(-1) || lanes.includes(partyOf(e)) ? 0 : lanes.length - 1);
  return (
    <div class="scroll" role="region" aria-label="Timeline, as a picture" tabIndex={0}>
      <svg class="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="What was said, by party and day; the table below has the same">
        {scale.ticks.map((t) => <g key={t.label}><line x1={t.x} x2={t.x} y1="4" y2={height - 22} class="tick" /><text x={t.x} y={height - 6} text-anchor="middle">{t.label}</text></g>)}
        {lanes.map((name, i) => (
          <g key={name}>
            <text x="0" y={i * laneHeight + 24}>{name.length > 24 ? `${name.slice(0, 23)}…` : name}</text>
            <line x1={left} x2={width - 10} y1={i * laneHeight + 20} y2={i * laneHeight + 20} class="lane" />
          </g>
        ))}
        {[...dated].sort((x, y) => (x.findings.length > 0) - (y.findings.length > 0)).map((e, i) => <circle key={i} cx={scale.x(dayOf(e))} cy={lane(e) * laneHeight + 20} r={e.findings.length ? 7 : 4} class={e.findings.length ? 'found' : 'plain'}><title>{`${day(dayOf(e))}: ${e.text}`}</title></circle>)}
      </svg>
      <p class="soft">A large dot is a statement that a finding rests on.</p>
    </div>
  );
}

export function Timeline() {
  const { route, session } = useShell();
  // One case at a time: days of two stories say nothing about one another.
  const query = { ...route.query, case: route.query.case ?? session.cases[0] ?? '' };
  const { data, error, again } = useAnswer('timeline', { case: query.case, party: query.party });
  const events = data?.events ?? [];
  return (
    <>
      <Heading title="Timeline" of="timeline">Timeline</Heading>
      <form class="filters" aria-label="Filter" onSubmit={(e) => e.preventDefault()}>
        <CasePick page="timeline" query={query} all={false} />
        <label>Party or speaker<input value={query.party ?? ''} onChange={(e) => go('timeline', { ...query, party: e.currentTarget.value })} /></label>
      </form>
      <Problem error={error} again={again} />
      {!data && !error ? <Waiting /> : null}
      {data && !events.length ? <p class="lead">Nobody of that name says anything.</p> : null}
      <Picture events={events} />
      {events.length ? (
        <table class="days">
          <caption>What was said{data.more ? ', the first of it' : ''}</caption>
          <thead><tr><th scope="col">Day</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Where</th></tr></thead>
          <tbody>
            {events.map((e, i) => (
              <tr key={i} class={e.findings.length ? 'found' : ''}>
                <td class="num">{day(dayOf(e))}</td>
                <th scope="row">{e.speaker_resolved ?? e.speaker ?? 'not known'}{e.party && e.party !== e.speaker_resolved ? <span class="soft"> {e.party}</span> : null}</th>
                <td>{e.text} {e.findings.map((f) => <a key={f} href={href('finding', { case: query.case, key: f })}>finding</a>)}</td>
                <td><a href={href('article', { case: query.case, key: e.article, at: e.start })}>{e.source ?? 'article'}</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
