import { seriesWorkbook } from '../../core/reports/series/seriesWorkbook';
import { wholeWorkbookSteps, type StreamedWorkbook } from '../../core/sheet/streamed';
import type { WorkbookModel } from '../../core/sheet/model';
import { asciiWords } from '../../core/forms/fileName';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import type { Task } from '../../domain/task';
import { fullName } from '../../domain/territory/unit';
import { seriesReason } from './seriesReason';

/** The workbook “Diễn biến” for the file writer, its long tables made row by row. */
export function seriesForFile(
  series: Series,
  plan: { readonly programme: Programme; readonly catalogue: Catalogue },
): StreamedWorkbook {
  return seriesWorkbook({ ...plan, series, reasonText: (reason) => seriesReason(reason, 'vi') });
}

/** The same, row by row, for a page that stays alive meanwhile. */
export function* seriesBookSteps(
  series: Series,
  plan: { readonly programme: Programme; readonly catalogue: Catalogue },
): Task<WorkbookModel> {
  const streamed = seriesForFile(series, plan);
  yield;
  return yield* wholeWorkbookSteps(streamed);
}

/** "dien-bien_75_tinh-dong-nai_2021-2026.xlsx": ASCII, safe on every system. */
export function seriesFileName({ unit, years }: Series): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span = first === last ? [first] : [first, last];
  return `dien-bien_${unit.code}_${asciiWords(fullName(unit))}_${span.join('-')}.xlsx`;
}
