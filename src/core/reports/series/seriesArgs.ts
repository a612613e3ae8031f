import type { FateReason } from '../../../domain/aggregate';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { Programme } from '../../../domain/plan/programme';
import type { Series, SeriesBreak } from '../../../domain/series/series';
import { fullName } from '../../../domain/territory/unit';
import type { TableHead } from '../../sheet/tableSheet';
import { ILLUSTRATIVE } from '../page';

/** Everything the workbook of a series shows. */
export interface SeriesArgs {
  readonly series: Series;
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly reasonText: (reason: FateReason) => string;
}

/** The line below a sheet's title: whose years they are, with the mark of made-up figures where it belongs. */
export function seriesScope({ series, programme }: SeriesArgs, years = programme.years): TableHead['scope'] {
  const span = years.from === years.to ? `năm ${years.from}` : `${years.from}–${years.to}`;
  const words = `${programme.title}, ${fullName(series.unit)}, ${span}`;
  const made = series.years.some(({ illustrative }) => illustrative);
  return made ? { style: 'illustrative', words: `${words} – ${ILLUSTRATIVE}` } : { style: 'subtitleItalic', words };
}

/** The head of a year's column; "2025 ≠" where its figures are not of the same thing as those before. */
export function yearTitle(year: number, breaks: readonly SeriesBreak[]): string {
  return breaks.some(({ to }) => to === year) ? `${year} ≠` : String(year);
}
