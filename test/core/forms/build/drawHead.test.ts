import { drawAsOf, drawHead, drawIdentity } from '../../../../src/core/forms/build/drawHead';
import { COLUMN_TITLES, HEAD } from '../../../../src/core/forms/layout/columns';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { fingerprintOf } from '../../../../src/domain/plan/fingerprint';
import { catalogue, dongNaiPlan, formArgs } from '../fixtures';
import { shownBy } from './sheet';

test('the small cells say which form this is, each under its name; codes are texts', () => {
  const draft = new SheetDraft();
  drawIdentity(draft, formArgs(), 4, 1);
  expect(shownBy(draft)).toEqual({
    B5: 'dong-nai-2021-2030',
    C5: '01/CTXH-X',
    D5: 2,
    E5: '26179',
    F5: '2024',
    G5: 2024,
    H5: fingerprintOf(dongNaiPlan, catalogue),
  });
  expect(draft.names.map(({ name, area }) => [name, area.left])).toEqual([
    ['TH.programme', 1],
    ['TH.form', 2],
    ['TH.version', 3],
    ['TH.unit', 4],
    ['TH.unitList', 5],
    ['TH.year', 6],
    ['TH.fingerprint', 7],
  ]);
});

test('the day of the figures can be moved, within the year of the report and the next', () => {
  const draft = new SheetDraft();
  drawAsOf(draft, formArgs(), { row: 3, label: 2, labelEnd: 4, value: 5, valueEnd: 6 });
  expect(shownBy(draft)).toEqual({ C4: 'Số liệu tính đến ngày:', F4: formArgs().asOf });
  expect(draft.validations[0]).toMatchObject({
    areas: [{ top: 3, left: 5 }],
    rule: { type: 'date', from: '2024-01-01', to: '2025-12-31' },
    allowBlank: false,
  });
  expect(draft.names.map(({ name }) => name)).toEqual(['TH.asOf']);
});

test('the head of a form has its titles, and says so when its figures are made up', () => {
  const [plain, made] = [new SheetDraft(), new SheetDraft()];
  drawHead(plain, formArgs());
  drawHead(made, formArgs({ illustrative: true }));
  const titles = plain.cells().filter(({ row, style }) => row === HEAD.titles && style === 'formHead');
  expect(titles).toHaveLength(COLUMN_TITLES.length);
  expect(Object.values(shownBy(plain))).not.toContain('SỐ LIỆU MINH HOẠ');
  expect(Object.values(shownBy(made))).toContain('SỐ LIỆU MINH HOẠ');
});
