import type { LeftOut } from '../../../domain/series/series';
import { fullName } from '../../../domain/territory/unit';
import { text } from '../../sheet/model';
import type { StreamedSheet } from '../../sheet/streamed';
import { tableSheet } from '../../sheet/tableSheet';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { seriesScope, type SeriesArgs } from './seriesArgs';

export const SOURCES_SHEET = 'Nguồn số liệu';

interface SourceRow {
  readonly year: string;
  readonly what: string;
  readonly file: string;
  readonly words: string;
}

/** "Nguồn số liệu": what each year rests on, then every file that is in no year, with its reason. */
export function sourcesSheet(args: SeriesArgs): StreamedSheet {
  return tableSheet({
    name: SOURCES_SHEET,
    title: 'NGUỒN SỐ LIỆU CỦA TỪNG NĂM',
    scope: seriesScope(args),
    columns: [
      { title: 'Năm', width: 8, style: 'middle', content: ({ year }: SourceRow) => text(year) },
      { title: 'Nội dung', width: 30, style: 'words', content: ({ what }: SourceRow) => text(what) },
      { title: 'Tệp', width: 50, style: 'words', content: ({ file }: SourceRow) => text(file) },
      { title: 'Ghi chú', width: 80, style: 'words', content: ({ words }: SourceRow) => text(words) },
    ],
    rows: rowsOf(args),
    measure: PRINTED_TEXT,
  });
}

function rowsOf({ series, reasonText }: SeriesArgs): readonly SourceRow[] {
  const used = series.years.map(({ year, unit, source, coverage, versions }): SourceRow => ({
    year: String(year),
    what: source.kind === 'summary' ? 'Bảng tổng hợp' : `${source.count} biểu, cộng lại`,
    file: source.kind === 'summary' ? source.file : '',
    words: `${fullName(unit)}: ${coverage.reported}/${coverage.expected} đơn vị đã báo cáo; bản kế hoạch ${versions.join(', ')}`,
  }));
  const missing = series.missing.map(({ year, reason }): SourceRow => ({
    year: String(year),
    what: 'Không có số liệu',
    file: '',
    words: reasonText(reason),
  }));
  const aside = series.leftOut.map(({ year, file, sheet, fate, reason }): SourceRow => ({
    year: year === undefined ? '' : String(year),
    what: whatBecame(fate, reason.code),
    file: sheet === undefined ? file : `${file} · ${sheet}`,
    words: reasonText(reason),
  }));
  return [...[...used, ...missing].sort((a, b) => (a.year < b.year ? -1 : 1)), ...aside];
}

function whatBecame(fate: LeftOut['fate'], code: string): string {
  if (code === 'usedAsBase') return 'Năm gốc';
  return fate === 'aside' ? 'Không cộng lại' : 'Không dùng';
}
