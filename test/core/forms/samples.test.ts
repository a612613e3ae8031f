import { buildForm } from '../../../src/core/forms/buildForm';
import { sampleEntries } from '../../../src/samples/sampleEntries';
import { isFormula } from '../../../src/core/sheet/model';
import { formArgs, programmes } from './fixtures';

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
