// The one place where offsets are converted: the API counts code points, a browser UTF-16 units.

const PAIRS = /[\u{10000}-\u{10FFFF}]/gu;

export class Offsets {
  constructor(text) {
    // Where the characters stand that take two units, in units and in order.
    this.pairs = Array.from(text.matchAll(PAIRS), (match) => match.index);
  }

  // The place in units of a place in code points.
  toUnits(point) {
    return point + count(this.pairs.length, (n) => this.pairs[n] - n < point);
  }

  // The place in code points of a place in units; inside a pair, where the pair begins.
  toPoints(unit) {
    return unit - count(this.pairs.length, (n) => this.pairs[n] < unit);
  }
}

// How many of the first numbers hold; those that do come before those that do not.
export function count(length, holds) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
