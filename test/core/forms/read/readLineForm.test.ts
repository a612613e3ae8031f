import type { ElementKey } from '../../../../src/domain/ids';
import { valueOf } from '../../../../src/domain/figure';
import { buildForm } from '../../../../src/core/forms/buildForm';
import { readHeader } from '../../../../src/core/forms/read/header';
import { ownNames } from '../../../../src/core/forms/read/ownNames';
import { plansOf } from '../../../../src/core/forms/read/planOfForm';
import { readLineForm } from '../../../../src/core/forms/read/readLineForm';
import { readForms } from '../../../../src/core/forms/readForms';
import { address } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { dongNaiPlan, formArgs, readContext } from '../fixtures';
import { edited, modelSnapshot, namedCell, workbookOf } from '../modelSnapshot';
import { onSheet, short } from './lineForm';

const given = new Map<ElementKey, number | string>([
  ['A01.LH01', 4],
  ['A02.LH01', 3],
  ['E01', 'x'],
  ['L05', 'Thiếu người'],
]);
const form = modelSnapshot(buildForm({ ...formArgs(), entries: given }));

function read(sheet: SheetSnapshot) {
  const names = ownNames(sheet.names);
  const header = { ...readHeader(onSheet(sheet), names, [dongNaiPlan.id]), form: '01/CTXH-X' } as const;
  return readLineForm(onSheet(sheet), names, header, plansOf(dongNaiPlan, header, readContext), readContext);
}

test('every figure comes with its place; totals and rates are computed anew', () => {
  const { values, findings } = read(form);
  expect(findings).toEqual([]);
  const said = (key: ElementKey) => [
    values.get(key)?.state,
    valueOf(values.get(key)),
    values.get(key)?.computed ?? false,
  ];
  expect(said('A02.LH01')).toEqual(['value', 3, false]);
  expect(said('A03')).toEqual(['value', 75, true]);
  expect(said('E01')).toEqual(['notApplicable', undefined, false]);
  expect(said('E04')).toEqual(['blank', undefined, false]);
  expect(said('L05')).toEqual(['value', 'Thiếu người', false]);
  expect(values.get('A02.LH01')?.place).toEqual({
    file: 'a.xlsx',
    sheet: form.name,
    cell: address(namedCell(form, 'TH.A02.LH01')),
  });
});

test('what a cell held before it was understood is kept', () => {
  const typed = edited(form, [
    { ...namedCell(form, 'TH.A02.LH01'), edit: { value: { kind: 'text', text: '3 đơn vị' } } },
  ]);
  const { values, findings } = read(typed);
  expect(values.get('A02.LH01')).toMatchObject({ value: 3, typed: '3 đơn vị' });
  expect(short(findings)).toEqual([`R03 A02.LH01 ${address(namedCell(form, 'TH.A02.LH01'))}`]);
});

test('growth rates without a base are no figures of a form', () => {
  expect(read(form).values.has('F07')).toBe(false);
});

test('a form made with the words of before says nothing wrong', () => {
  const { renamed: _since, ...before } = readContext.catalogue;
  const args = formArgs({ year: 2026, asOf: '2026-11-30' });
  const [then, now] = [before, args.catalogue].map((catalogue) => modelSnapshot(buildForm({ ...args, catalogue })));
  const labels = (sheet: SheetSnapshot | undefined) =>
    [...(sheet?.cells() ?? [])].filter(({ value }) => value.kind === 'text' && value.text.includes('thị trấn'));
  expect([labels(then).length > 0, labels(now).length]).toEqual([true, 0]);
  expect(then && read(then).findings).toEqual([]);
});

test('nor where a label begins with them', () => {
  const { renamed: _since, ...before } = readContext.catalogue;
  const reporter = { kind: 'health', tier: 'department' } as const;
  const unit = {
    list: '2026',
    code: '75.SYT',
    name: 'Sở Y tế',
    type: '',
    level: 'department',
    kind: 'health',
  } as const;
  const args = formArgs({ year: 2026, asOf: '2026-11-30', form: '02a/CTXH-N', reporter, unit });
  const then = modelSnapshot(buildForm({ ...args, catalogue: before }));
  expect(readForms(workbookOf(then), readContext).forms.map(({ findings }) => findings)).toEqual([[]]);
});
