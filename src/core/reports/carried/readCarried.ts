import type { MadeDecision } from '../../../domain/decision';
import type { Finding } from '../../../domain/finding';
import type { UnitRef } from '../../../domain/territory/unit';
import type { CarriedEntry } from './carriedLine';
import type { SheetIdentity } from '../readIdentity';
import { alterations } from './alterations';
import { linesFor, type FoundLines } from './foundLines';

/** Summaries named on the way of something: there are fewer levels than these. */
const MOST_LEVELS = 6;

/** A finding of the level below, or about its summary. */
export interface CarriedFinding {
  readonly unit?: UnitRef;
  /** It is about one form; others are about what came beside another. */
  readonly ofForm?: true;
  readonly finding: Finding;
}

/** What a summary brings besides its figures; all of it came through its file. */
export interface Carried {
  /** Whose summary it is. */
  readonly unit: UnitRef;
  readonly decisions: readonly MadeDecision[];
  /** What came below and did not count. */
  readonly entries: readonly CarriedEntry[];
  readonly findings: readonly CarriedFinding[];
}

/**
 * What a workbook of summaries brings besides its figures, and what of it was edited afterwards; undefined for summaries
 * of earlier programs. What goes with a summary nobody sees is not believed.
 */
export function carriedWith(
  file: string,
  figures: readonly SheetIdentity[],
  found: readonly FoundLines[],
): Carried | undefined {
  const seen = figures.filter(({ sheet }) => sheet.visibility === 'visible');
  const [first] = seen;
  if (!first) return undefined;
  const altered = seen.flatMap((identity) => alterations(file, identity, linesFor(identity.unit, found)));
  if (found.length === 0 && altered.length === 0) return undefined;
  const carried = carriedBy(file, first.unit, found);
  return { ...carried, findings: [...altered, ...carried.findings] };
}

/** What the lines of a file tell of a level below. */
function carriedBy(file: string, unit: UnitRef, found: readonly FoundLines[]): Carried {
  const lines = found.flatMap((sheet) => sheet.lines);
  return {
    unit,
    decisions: lines.flatMap((line) => {
      if (line.line !== 'decision') return [];
      return [{ decision: line.decision, maker: line.maker, ...cameThrough(file, line) }];
    }),
    entries: lines.flatMap((line) => {
      if (line.line !== 'entry') return [];
      const { line: _kind, ...entry } = line;
      return [{ ...entry, ...cameThrough(file, line) }];
    }),
    findings: lines.flatMap((line) => {
      if (line.line !== 'finding') return [];
      const { line: _kind, finding, ...about } = line;
      return [{ ...about, finding: { ...finding, ...cameThrough(file, finding) } }];
    }),
  };
}

function cameThrough(file: string, { through = [] }: { readonly through?: readonly string[] }) {
  return { through: [file, ...through].slice(0, MOST_LEVELS) };
}
