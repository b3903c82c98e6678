import assert from 'node:assert/strict';
import test from 'node:test';
import { filterOf, href, readRoute } from '../src/lib/route.js';
import { listOf, ofItem } from '../src/lib/filter.js';
import { dayScale } from '../src/lib/scale.js';
import { nextEdge, paragraphs, segments } from '../src/lib/segments.js';
import { day, moment } from '../src/lib/format.js';

test('a place and its address lead to one another', () => {
  const query = { case: 'Mill & Lane #2', party: 'a=b?c', state: 'all' };
  assert.deepEqual(readRoute(href('queue', query)), { page: 'queue', query });
  assert.equal(readRoute('').page, 'queue');
  assert.deepEqual(filterOf({ kind: 'update', key: 'x' }), { kind: 'update' });
});

test('a finding knows the list it came from, whose case may be another or any', () => {
  const item = { case: 'harbour', key: '01', at: 7 };
  assert.deepEqual(listOf(ofItem(item, { kind: 'update' })), { kind: 'update' });
  assert.deepEqual(listOf(ofItem(item, { case: '', kind: 'update' })), { case: '', kind: 'update' });
  assert.equal(ofItem(item, {}).case, 'harbour');
});

test('overlapping ranges become pieces without gap or overlap', () => {
  const text = 'The gate was shut, he said.';
  const pieces = segments(text, [{ start: 4, end: 17, n: 1 }, { start: 9, end: 22, n: 2 }, { start: 30, end: 40, n: 3 }]);
  assert.equal(pieces.map((p) => p.text).join(''), text);
  assert.deepEqual(pieces.map((p) => [p.text, p.on.map((r) => r.n)]),
    [['The ', []], ['gate ', [1]], ['was shut', [1, 2]], [', he ', [2]], ['said.', []]]);
});

test('offsets are UTF-16 units: what stands behind an emoji is found', () => {
  const text = '\u{1F30A} the river rose';
  const [, found] = segments(text, [{ start: 7, end: 12 }]);
  assert.equal(found.text, 'river');
});

test('paragraphs leave blank lines out, whatever ends a line', () => {
  const text = 'One.\r\n\r\nTwo.\n \nThree.';
  assert.deepEqual(paragraphs(text).map(([s, e]) => text.slice(s, e)), ['One.', 'Two.', 'Three.']);
});

test('an edge moves from word to word and stops at the ends', () => {
  const text = 'shut by ten';
  assert.deepEqual([0, 4, 5].map((at) => nextEdge(text, at, true)), [4, 5, 7]);
  assert.equal(nextEdge(text, 11, true), 11);
  assert.equal(nextEdge(text, 0, false), 0);
  assert.equal(nextEdge(text, 8, false), 7);
});

test('days stand in order on a scale, months begin between them', () => {
  const scale = dayScale(['2032-06-20', '2032-05-04'], 100, 900);
  assert.ok(100 < scale.x('2032-05-04') && scale.x('2032-05-04') < scale.x('2032-06-20') && scale.x('2032-06-20') < 900);
  assert.deepEqual(scale.ticks.map((t) => t.label), ['Jun 2032']);
  assert.ok(Number.isFinite(dayScale(['2032-05-04'], 0, 10).x('2032-05-04')));
  assert.ok(dayScale(['2001-01-01', '2032-01-01'], 0, 10).ticks.length <= 8);
});

test('days are said as precisely as they are known', () => {
  assert.equal(day('2032-05-04'), '4 May 2032');
  assert.equal(day('2032-05'), 'May 2032');
  assert.equal(day('2032'), '2032');
  assert.match(moment('2032-05-04T09:15:00Z'), /4 May 2032.*09:15/);
});
