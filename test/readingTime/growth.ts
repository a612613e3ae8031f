/** Lengths compared: 32 K with 1 MB, or with 256 K where 32 K alone takes its time. */
const SHORT = 32 * 1024;
const MEGABYTE = 32;
const LITTLE = 8;
/** Milliseconds of processor time at 32 K from which a little more is enough to compare. */
const LONG_ENOUGH = 1.5;
/**
 * What grows with the square is as many times above linear as the text is longer; a collector that runs in between, or
 * a busy machine, makes a linear reader look two or three times linear. Half way to the square is refused.
 */
const most = (times: number): number => times / 2;
/** Milliseconds a megabyte may take in any case: nobody is held up by it. */
const NOTHING = 400;
/** What takes less at 32 K is below that at 1 MB even if it grows with the square. */
const NOTHING_SHORT = NOTHING / MEGABYTE / MEGABYTE;
/** What 32 K may take, the longest cell there is; a cubic reader would not come to the end of more. */
const MOST_SHORT = 60;
const TRIES = 4;

/** `piece` over and over; the engine keeps a repeated text as a tree until somebody looks at its letters. */
function filled(piece: string, length: number): string {
  const text = piece.repeat(Math.ceil(length / piece.length));
  text.charCodeAt(text.length - 1);
  return text;
}

/** Processor time of this process: another one that is busy costs nothing. */
function spent(read: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) swallowed(read);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Refusing is an answer, too. */
function swallowed(read: () => unknown): void {
  try {
    read();
  } catch {
    // The time counts.
  }
}

function best(measure: () => number, isGood: (measured: number) => boolean): number {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && !isGood(least); attempt += 1) least = Math.min(least, measure());
  return least;
}

/**
 * How a reader's time grows with the length of a text of one `piece`: what is wrong with it, or undefined. The best of
 * a few tries counts, since whatever else the process does only ever adds.
 */
export function superLinear(read: (text: string) => unknown, piece: string): string | undefined {
  const short = filled(piece, SHORT);
  const atShort = best(
    () => spent(() => read(short), 1),
    (time) => time <= NOTHING_SHORT,
  );
  if (atShort <= NOTHING_SHORT) return undefined;
  if (atShort > MOST_SHORT) return `${atShort.toFixed(0)} ms at 32 K`;
  const times = atShort > LONG_ENOUGH ? LITTLE : MEGABYTE;
  const long = filled(piece, SHORT * times);
  const ratio = best(
    () => {
      const atLong = spent(() => read(long), 1);
      return (atLong * MEGABYTE) / times < NOTHING / 4 ? 0 : atLong / spent(() => read(short), times);
    },
    (measured) => measured <= most(times),
  );
  return ratio <= most(times) ? undefined : `${ratio.toFixed(1)} times linear`;
}
