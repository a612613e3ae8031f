import { pageBreaks, type Printed } from '../../../src/core/forms/build/pageBreaks';
import { buildForm } from '../../../src/core/forms/buildForm';
import type { FormArgs } from '../../../src/core/forms/buildForm';
import type { SheetModel } from '../../../src/core/sheet/model';
import { formArgs, phuLy, programmes } from './fixtures';

/** A4 lying with the margins of a form holds 481,9 points of rows at full size. */
function printed(changes: Partial<Printed> = {}): Printed {
  return {
    heights: Array.from({ length: 60 }, () => 20),
    widths: [50],
    titleRows: { from: 0, to: 1 },
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    mayBegin: () => true,
    ...changes,
  };
}

describe('page breaks', () => {
  it.each<[string, Partial<Printed>, readonly number[]]>([
    ['stand where the next row would not fit, title rows counted on every page', {}, [23, 44]],
    ['stand earlier, before the heading that must stay with its row', { mayBegin: (row) => row !== 23 }, [22, 43]],
    ['come later on a sheet twice as wide as the paper', { widths: [234] }, [46]],
    ['are none on a sheet of one page', { heights: [20, 20, 20] }, []],
    ['never part the head from the title rows', { heights: [300, 300, 20] }, [2]],
  ])('%s', (_, changes, expected) => {
    expect(pageBreaks(printed(changes))).toEqual(expected);
  });
});

const forms: readonly FormArgs[] = programmes.flatMap((programme) => [
  formArgs({ programme, year: programme.years.from }),
  formArgs({ programme, year: programme.years.to }),
  ...(programme.lines.some((line) => line.indicator === 'H01') ? [formArgs({ programme, form: '04/CTXH-25/3' })] : []),
  ...[...new Set(programme.departments.map((row) => row.kind))].map((kind) =>
    formArgs({ programme, year: programme.years.from, form: '02a/CTXH-N', reporter: { kind, tier: 'department' } }),
  ),
  formArgs({
    programme,
    form: '02b/CTXH-H',
    reporter: { kind: 'other', tier: 'district' },
    rows: Array.from({ length: 41 }, (_, index) => ({ ...phuLy, code: String(26000 + index) })),
  }),
]);

function stylesOf(sheet: SheetModel, row: number): readonly string[] {
  return sheet.cells.filter((cell) => cell.row === row && cell.content).map((cell) => cell.style ?? '');
}

describe('a printed form', () => {
  it.each(forms.map((args) => [`${args.programme.id} ${args.year} ${args.form} ${args.reporter.kind}`, args] as const))(
    '%s ends no page with a heading and leaves no signature alone',
    (_, args) => {
      const sheet = buildForm(args);
      const breaks = sheet.print?.breakBefore ?? [];
      for (const row of breaks) {
        expect(stylesOf(sheet, row - 1).filter((style) => /^(formSection|groupLabel)/.test(style))).toEqual([]);
      }
      const lastFigure = Math.max(...sheet.cells.filter((cell) => cell.style === 'lineCode').map((cell) => cell.row));
      expect(Math.max(0, ...breaks)).toBeLessThanOrEqual(lastFigure);
    },
  );
});
