import type { SheetModel } from '../../core/sheet/model';

/** What makes a workbook slow to open: blank cells that only have a look, and rules in as many pieces as cells. */
export interface HeavyParts {
  readonly blanks: number;
  readonly fragments: number;
}

/** From here on they are felt: a form has some hundreds of the one and a dozen of the other. */
const HEAVY: HeavyParts = { blanks: 50_000, fragments: 3_000 };

/** The heavy parts of a workbook; undefined where it is not heavy. A count that is not felt is 0. */
export function heavyParts(sheets: readonly SheetModel[]): HeavyParts | undefined {
  let [blanks, fragments] = [0, 0];
  for (const { cells, conditionalFormats = [] } of sheets) {
    fragments += conditionalFormats.length;
    for (const { content, style } of cells) if (content === undefined && style !== undefined) blanks += 1;
  }
  const parts = { blanks: felt(blanks, HEAVY.blanks), fragments: felt(fragments, HEAVY.fragments) };
  return parts.blanks + parts.fragments > 0 ? parts : undefined;
}

const felt = (count: number, from: number): number => (count >= from ? count : 0);
