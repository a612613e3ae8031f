import { canonicalJson } from '../canonicalJson';
import { isUsedInYear } from './elements';
import type { Programme } from './programme';

/**
 * Whether two versions of a plan ask the same lines of the same bodies in a year, so that a form of either is a form of
 * the other. Each pair is worked out once a year. Made by whoever starts the work and handed down.
 */
export class SameLines {
  private readonly asked = new WeakMap<Programme, Map<number, string>>();

  in(year: number, one: Programme, other: Programme): boolean {
    return this.askedIn(year, one) === this.askedIn(year, other);
  }

  private askedIn(year: number, programme: Programme): string {
    const years = this.asked.get(programme) ?? new Map<number, string>();
    this.asked.set(programme, years);
    const known = years.get(year) ?? askedText(programme, year);
    years.set(year, known);
    return known;
  }
}

/** All that decides which lines a form of the year has; a line's own first and last year say nothing more of it. */
function askedText({ lines, departments, owners, clusters }: Programme, year: number): string {
  const asked = lines.filter((line) => isUsedInYear(line, year)).map(({ from: _, to: __, ...line }) => line);
  const bodies = departments.map(({ short, kind, level, from, to }) => ({ short, kind, level, from, to }));
  return canonicalJson({ lines: asked, bodies, owners, clusters });
}
