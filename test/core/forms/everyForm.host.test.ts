import { buildForm, type FormArgs } from '../../../src/core/forms/buildForm';
import { INPUT_LEGEND } from '../../../src/core/forms/build/inputs';
import { contains, type Area } from '../../../src/core/sheet/address';
import { isFormula, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import { isInput } from '../../../src/domain/plan/computeValues';
import { sampleEntries } from '../../../src/samples/sampleEntries';
import { entriesFor, formArgs, phuLy, programmes, specsOf } from './fixtures';
import { modelSnapshot } from './modelSnapshot';
import { inputsOf, read } from './readBack';

// What holds for every form of every plan: a sweep too long for the unit tests, which take one form each.

/** What the cell of an input looks like, and the rules of typing that hold there; undefined for one without a cell. */
function inputCell(
  { sheet, cells }: { readonly sheet: SheetModel; readonly cells: ReadonlyMap<string, CellModel> },
  area: Area | undefined,
): unknown {
  const cell = area && cells.get(`${area.top} ${area.left}`);
  if (!area || !cell) return undefined;
  const { locked, fill, border } = sheet.styles[cell.style ?? ''] ?? {};
  const rules = (sheet.validations ?? []).filter((rule) => rule.areas.some((one) => contains(one, cell)));
  const prompts = rules.map(({ prompt }) => prompt);
  const isShort = prompts.every((one) => (one?.text.length ?? 0) <= 255 && (one?.title.length ?? 0) <= 32);
  return { locked, fill, left: border?.left, rules: rules.length, isShort };
}

describe('every form of every programme', () => {
  const all = programmes.flatMap((programme) => [
    formArgs({ programme, year: programme.years.from }),
    formArgs({ programme, year: programme.years.to }),
    formArgs({ programme, year: programme.years.to, form: '04/CTXH-25/3' }),
    ...[...new Set(programme.departments.map((row) => row.kind))].map((kind) =>
      formArgs({ programme, year: programme.years.from, form: '02a/CTXH-N', reporter: { kind, tier: 'department' } }),
    ),
  ]);
  test.each(all.map((args) => [`${args.programme.id} ${args.year} ${args.form} ${args.reporter.kind}`, args] as const))(
    '%s',
    (_name, args) => {
      const sheet = buildForm(args);
      const names = new Map((sheet.names ?? []).map((name) => [name.name, name.area]));
      const inputs = specsOf(args).filter(isInput);
      const placed = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
      const cells = inputs.map((spec) => inputCell({ sheet, cells: placed }, names.get(`TH.${spec.key}`)));
      expect(cells).toEqual(
        inputs.map(({ required }) => ({
          locked: false,
          ...(required ? { fill: 'FFFFB8', left: 'medium' } : { fill: 'FFF9E0', left: 'thin' }),
          rules: 1,
          isShort: true,
        })),
      );
      expect(sheet.cells.some(({ content }) => content?.kind === 'text' && content.text === INPUT_LEGEND)).toBe(true);
      expect(names.size).toBe(sheet.names?.length);
      expect(names.get(OWN_SHEET_NAME)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
      const places = sheet.cells.map((cell) => cell.row * 100 + cell.col);
      expect(places.filter((place, at) => place <= (places[at - 1] ?? -1))).toEqual([]);
      const codes = sheet.cells.filter((cell) => cell.style === 'lineCode').map((cell) => JSON.stringify(cell.content));
      expect(new Set(codes).size).toBe(codes.length);
      const lengths = sheet.cells.flatMap(({ content }) =>
        content && isFormula(content) ? [content.formula.length] : [],
      );
      expect(Math.max(0, ...lengths)).toBeLessThan(8000);
    },
  );
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

/** Forms of every reporter with consistent figures. */
const cases = programmes.flatMap((programme) =>
  [programme.years.from, Math.min(programme.years.to, 2027)].flatMap((year) => [
    formArgs({ programme, year }),
    ...[...new Set(programme.departments.map((row) => row.kind))].map((kind) => {
      const unit = {
        list: '2024',
        code: `${programme.unit.code}.CQ`,
        name: 'Cơ quan',
        type: '',
        level: 'department',
        kind,
      } as const;
      return formArgs({ programme, year, form: '02a/CTXH-N', unit, reporter: { kind, tier: 'department' } });
    }),
  ]),
);

test.each(cases.map((args) => [`${args.programme.id} ${args.year} ${args.reporter.kind}`, args] as const))(
  'the on-sheet checks find nothing wrong with consistent figures: %s',
  (_name, args) => {
    const sheet = buildForm({ ...args, entries: sampleEntries({ ...args, seed: '1' }) });
    const shown = sheet.cells.flatMap((cell) => (cell.content && isFormula(cell.content) ? [cell.content.value] : []));
    expect(shown.filter((value) => value.kind === 'text' && value.text.startsWith('✗'))).toEqual([]);
  },
);

describe('a filled form comes back value for value', () => {
  test('every programme, year and reporter', () => {
    for (const programme of programmes) {
      for (const year of [programme.years.from, programme.years.to]) {
        const kinds = [...new Set(programme.departments.map((row) => row.kind))];
        const cases: readonly FormArgs[] = [
          formArgs({ programme, year }),
          formArgs({ programme, year, form: '04/CTXH-25/3' }),
          ...kinds.map((kind) => {
            const short = programme.departments.find((row) => row.kind === kind)?.short ?? '';
            const unit = {
              list: '2024',
              code: `${programme.unit.code}.${short}`,
              name: 'Cơ quan',
              type: '',
              level: 'department',
              kind,
            } as const;
            return formArgs({ programme, year, form: '02a/CTXH-N', unit, reporter: { kind, tier: 'department' } });
          }),
        ];
        for (const one of cases) {
          if (specsOf(one).length === 0) continue;
          const given = entriesFor(one);
          const result = read(modelSnapshot(buildForm({ ...one, entries: given })));
          expect([one.programme.id, year, one.form, one.reporter.kind, result.rules]).toEqual([
            one.programme.id,
            year,
            one.form,
            one.reporter.kind,
            [],
          ]);
          expect(inputsOf(result.submission, one)).toEqual(given);
          expect(inputsOf(read(modelSnapshot(buildForm(one))).submission, one)).toEqual(new Map());
        }
      }
    }
  });
});
