import { isFormId } from '../../../domain/ids';
import type { Figure } from '../../../domain/figure';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Params } from '../../../domain/texts/sentence';
import { address } from '../../sheet/address';
import { readColumns, type ReadColumn } from '../readColumns';
import { wordsAt, type SheetIdentity } from '../readIdentity';
import { titleColumns } from '../readPlaces';
import { dayAt } from '../readUnits';
import { figureIn } from '../summarySpelling';
import { UNIT_COLUMNS, type UnitField } from '../unitColumns';
import { editedSummary } from './editedRule';
import { rowLines, type FoundLines } from './foundLines';
import type { CarriedFinding } from './readCarried';
import { MARKED_FIELDS, rowMark } from './rowMark';

/** What of a “Số liệu” and its lines is no longer as it was written. `found` is absent where its lines are gone. */
export function alterations(
  file: string,
  identity: SheetIdentity,
  found: FoundLines | undefined,
): readonly CarriedFinding[] {
  const told = new Teller(file, identity);
  if (!found) return identity.carries ? [told.ofSheet('lost')] : [];
  const written = rowLines(found);
  const rows = rowsOf(identity);
  const standing = new Set(rows.map(({ code }) => code));
  return [
    ...(found.spoilt > 0 ? [told.ofSheet('carried', { count: found.spoilt })] : []),
    ...rows.flatMap((row) => {
      const line = written.get(row.code);
      if (line?.mark === row.mark) return [];
      return [told.ofRow(line ? 'row' : 'added', row)];
    }),
    ...[...written.keys()].flatMap((code) => (standing.has(code) ? [] : [told.ofSheet('removed', { code }, code)])),
  ];
}

/** A row of “Số liệu” as it stands. */
interface StandingRow {
  readonly code: string;
  readonly name: string;
  /** Address of the unit's code. */
  readonly cell: string;
  readonly mark: string;
}

function rowsOf(identity: SheetIdentity): readonly StandingRow[] {
  const { sheet, units } = identity;
  const columns = readColumns(identity).filter(({ rate }) => !rate);
  const titles = titleColumns(identity);
  const col = (field: UnitField): number => titles.get(UNIT_COLUMNS[field].title) ?? -1;
  const rows: StandingRow[] = [];
  for (let row = units.top; row <= (sheet.used?.bottom ?? units.bottom); row += 1) {
    const said = (field: UnitField): string => wordsAt(sheet, row, col(field));
    if (said('code') === '' || !isFormId(said('form'))) continue;
    const fields = MARKED_FIELDS.map((field) =>
      field === 'asOf' ? (dayAt(identity, row, col(field)) ?? '') : said(field),
    );
    rows.push({
      code: said('code'),
      name: said('shownName'),
      cell: address({ row, col: Math.max(0, col('code')) }),
      mark: rowMark(fields, figuresOf(identity, columns, row)),
    });
  }
  return rows;
}

function figuresOf(
  { sheet }: SheetIdentity,
  columns: readonly ReadColumn[],
  row: number,
): ReadonlyMap<ElementKey, Figure> {
  return new Map(columns.map(({ key, col, type }) => [key, figureIn(sheet.cell(row, col), type)]));
}

type Variant = keyof typeof editedSummary.variants;

/** Makes the findings about one summary. */
class Teller {
  constructor(
    private readonly file: string,
    private readonly identity: SheetIdentity,
  ) {}

  ofRow(variant: Variant, { code, name, cell }: StandingRow): CarriedFinding {
    return this.finding(variant, { code, unit: name }, cell, code);
  }

  ofSheet(variant: Variant, params: Params = {}, code?: string): CarriedFinding {
    return this.finding(variant, params, '', code ?? this.identity.unit.code);
  }

  private finding(variant: Variant, params: Params, cell: string, code: string): CarriedFinding {
    const { id, variants } = editedSummary;
    const { severity } = variants[variant];
    const place = { file: this.file, sheet: this.identity.sheet.name, cell };
    return {
      unit: { list: this.identity.unit.list, code },
      finding: { rule: id, variant, severity, element: '', place, params, identity: true },
    };
  }
}
