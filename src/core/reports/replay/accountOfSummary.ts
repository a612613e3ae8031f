import { unitKey } from '../../../domain/territory/unit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { alterations } from '../carried/alterations';
import { foundLines, linesFor, rowLines, type FoundLines } from '../carried/foundLines';
import { FIGURES_FORM } from '../identity';
import { readColumns } from '../readColumns';
import { readIdentity, wordsAt, type SheetIdentity } from '../readIdentity';
import { titleColumns } from '../readPlaces';
import { figureIn } from '../summarySpelling';
import { UNIT_COLUMNS, type UnitField } from '../unitColumns';
import { isFormId } from '../../../domain/ids';
import { nameWithoutDisk } from '../../../domain/reportFile';
import { targetKey, type AccountEntry, type AccountRow, type SummaryAccount } from './account';

/** What a summary workbook says of itself; undefined for any other workbook. Of several in one workbook the first. */
export function accountOfSummary(workbook: WorkbookSnapshot): SummaryAccount | undefined {
  const identity = workbook.sheets.map((sheet) => readIdentity(sheet)).find((known) => known?.form === FIGURES_FORM);
  if (!identity) return undefined;
  const found = linesFor(identity.unit, foundLines(workbook));
  const { programme, year, unit, plan } = identity;
  return {
    programme,
    year,
    unit,
    ...(plan ? { plan } : {}),
    rows: rowsOf(identity, found),
    ...toldBy(identity, found),
    altered: alterations(workbook.file, identity, found),
  };
}

type Told = Pick<SummaryAccount, 'program' | 'targets' | 'entries' | 'summaries' | 'decisions'>;

/** What the lines that go upward say of the run itself. */
function toldBy({ unit }: SheetIdentity, found: FoundLines | undefined): Told {
  const lines = found?.lines ?? [];
  const program = lines.flatMap((line) => (line.line === 'made' ? [line.program] : []))[0];
  const targets = lines.flatMap((line) => (line.line === 'target' ? [[targetKey(line), line] as const] : []));
  return {
    ...(program === undefined ? {} : { program }),
    // A summary of today without a target has none; one of earlier programs does not say.
    ...(program === undefined ? {} : { targets: new Map(targets) }),
    entries: lines.flatMap((line): readonly AccountEntry[] => {
      if (line.line !== 'entry' || line.through !== undefined) return [];
      const { file, sheet, fate, sha256 } = line;
      return [{ file, sheet, fate, ...(sha256 === undefined ? {} : { sha256 }) }];
    }),
    summaries: lines.flatMap((line) => (line.line === 'summary' ? [line] : [])),
    decisions: lines.flatMap((line) =>
      line.line === 'decision' && line.through === undefined && unitKey(line.maker) === unitKey(unit)
        ? [line.decision]
        : [],
    ),
  };
}

function rowsOf(identity: SheetIdentity, found: FoundLines | undefined): SummaryAccount['rows'] {
  const { sheet, units, unit } = identity;
  const columns = readColumns(identity).filter(({ rate }) => !rate);
  const titles = titleColumns(identity);
  const written = found && rowLines(found);
  const rows = new Map<string, AccountRow>();
  for (let row = units.top; row <= (sheet.used?.bottom ?? units.bottom); row += 1) {
    const said = (field: UnitField): string => wordsAt(sheet, row, titles.get(UNIT_COLUMNS[field].title) ?? -1);
    const code = said('code');
    if (code === '' || !isFormId(said('form'))) continue;
    const sha256 = written?.get(code)?.sha256;
    rows.set(code, {
      unit: { list: unit.list, code },
      name: said('name'),
      file: nameWithoutDisk(said('file')),
      sheet: said('sheet'),
      ...(sha256 === undefined ? {} : { sha256 }),
      figures: new Map(columns.map(({ key, col, type }) => [key, figureIn(sheet.cell(row, col), type)])),
    });
  }
  return rows;
}
