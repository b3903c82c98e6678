// A scale of days for the timeline: where a day stands, and where a month begins.
const dayNumber = (date) => Date.UTC(...datePart(date)) / 86400000;

function datePart(date) {
  const [y, m = 1, d = 1] = date.slice(0, 10).split('-').map(Number);
  return [y, m - 1, d];
}

// dates: ISO days, in any order; the scale runs from x0 to x1 with room at both ends.
export function dayScale(dates, x0, x1) {
  const numbers = dates.map(dayNumber);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = Math.max((high - low) * 0.03, 1);
  const at = (n) => x0 + ((n - low + room) / (high - low + 2 * room)) * (x1 - x0);
  return { x: (date) => at(dayNumber(date)), ticks: ticks(low, high).map((n) => ({ x: at(n), label: label(n) })) };
}

// At most eight beginnings of months between the first day and the last.
function ticks(low, high) {
  const first = new Date(low * 86400000);
  const begins = [];
  for (let y = first.getUTCFullYear(), m = first.getUTCMonth(); ; m++) {
    const n = Date.UTC(y, m, 1) / 86400000;
    if (n > high) break;
    if (n >= low) begins.push(n);
  }
  const every = Math.ceil(begins.length / 8);
  return begins.filter((_, i) => i % every === 0);
}

function label(n) {
  const d = new Date(n * 86400000);
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][d.getUTCMonth()];
  return `${month} ${d.getUTCFullYear()}`;
}
