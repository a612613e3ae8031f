import { seriesWorkbook } from '../../core/reports/series/seriesWorkbook';
import type { StreamedWorkbook } from '../../core/sheet/streamed';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import { seriesReason } from './seriesReason';

/** The workbook “Diễn biến” for the file writer, its long tables made row by row. */
export function seriesForFile(
  series: Series,
  plan: { readonly programme: Programme; readonly catalogue: Catalogue },
): StreamedWorkbook {
  return seriesWorkbook({ ...plan, series, reasonText: (reason) => seriesReason(reason, 'vi') });
}
