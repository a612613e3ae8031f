import { readFile } from 'node:fs/promises';
import { planBook } from '../../src/core/planBook/drawBook';
import { groupOf, listOf, type JsonGroup } from '../../src/core/planBook/json';
import { address } from '../../src/core/sheet/address';
import { planFor } from '../../src/domain/plan/planFrame';
import { newPlan } from '../../src/usecases/newPlan';
import { bookSetting, checkedBook } from '../../src/usecases/planBooks';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { cellOf, snapshotOf, typedOver } from '../support/bookSnapshot';
import { findProgramme, sourcePlans } from '../support/plans';

const source = sourcePlans();
const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });

async function unit(code: string, from = 2021, to = 2030) {
  const found = await trees.unitInYears(code, { from, to });
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

const column = (plan: JsonGroup, list: string, member: string) => listOf(plan[list]).map((row) => groupOf(row)[member]);

test('a plan of the nation serves a unit at once, and is the start of its own plan', async () => {
  const [frame] = await source.frames();
  const ca = await unit('96');
  const from = frame && planFor(frame, ca);
  if (!from) throw new Error('no frame');
  expect(await source.find('quoc-gia-96')).toEqual(from);
  expect(await source.find('quoc-gia-00')).toBeUndefined();
  const plan = newPlan({ from, unit: ca, years: { from: 2026, to: 2030 }, frame });
  expect(plan).toMatchObject({
    document: { number: null, date: null, issuer: 'Ủy ban nhân dân tỉnh Cà Mau' },
    unit: { code: '96', level: 'province', name: 'Tỉnh Cà Mau' },
  });
  expect(column(plan, 'targets', 'id')).toEqual(['MT30-1', 'MT30-2', 'MT30-3', 'MT30-4', 'MT30-5', 'MT30-6']);
  expect(new Set(column(plan, 'reference', 'periodFrom'))).toEqual(new Set([2026]));
  // The one department that is gone by then does not come along.
  expect(column(plan, 'departments', 'short')).not.toContain('SLDTBXH');
});

test('the own plan of a year, moved to the next: periods, base years and days go along', async () => {
  const from = findProgramme('thua-thien-hue-2024');
  if (!from) throw new Error('no plan');
  const plan = newPlan({ from, unit: await unit('46', 2025, 2025), years: { from: 2025, to: 2025 } });
  expect(new Set(column(plan, 'targets', 'periodTo'))).toEqual(new Set([2025]));
  expect(column(plan, 'deadlines', 'date')).toEqual(['2025-03-15', '2025-11-30', '2025-12-05']);
  expect(column(plan, 'lines', 'indicator')).toEqual(from.lines.map(({ indicator }) => indicator));
});

test('the targets of the plan above stand beside, under its id and issuer', async () => {
  const [from, above] = [findProgramme('sa-dec-2021'), findProgramme('dong-nai-2021-2030')];
  const [frame] = await source.frames();
  if (!from || !above || !frame) throw new Error('no plan');
  const own = { from, unit: await unit('867', 2021, 2021), frame };
  const plan = newPlan({ ...own, above });
  expect(plan.above).toBe(above.id);
  const [first] = listOf(plan.reference);
  expect(first).toMatchObject({ plan: above.id, document: '8994/KH-UBND của Ủy ban nhân dân tỉnh Đồng Nai' });
  expect(column(plan, 'reference', 'document')).toContain(frame.source);
  // A plan of the frame itself is the nation's: it is not said twice.
  const national = await source.find('quoc-gia-87');
  const under = newPlan({ ...own, ...(national ? { above: national } : {}) });
  expect(column(under, 'reference', 'document')).not.toContain(frame.source);
});

test('a unit of another level has the bodies of its level', async () => {
  const from = findProgramme('dong-nai-2021-2030');
  const [frame] = await source.frames();
  if (!from || !frame) throw new Error('no plan');
  const plan = newPlan({ from, unit: await unit('29905'), frame });
  expect(column(plan, 'departments', 'short')).toEqual(frame.levels.commune.departments.map(({ short }) => short));
  expect(listOf(plan.clusters)).toEqual([]);
});

test.each([
  ['Mã đơn vị', '02', 'unitNowhere'],
  ['Tên đơn vị', 'Tỉnh Bạc Liêu', 'unitCalledOtherwise'],
  ['Tên đơn vị', 'Tỉnh Cà Mau', undefined],
  ['Quy tắc mới', 'V99: 2026', 'unknownRule'],
  ['Quy tắc mới', 'V17: 2026', undefined],
])('%s “%s”: %s, at its cell', async (title, entry, code) => {
  const setting = await bookSetting(source);
  const [frame] = await source.frames();
  const ca = await unit('96');
  const from = frame && planFor(frame, ca);
  if (!from) throw new Error('no frame');
  const book = planBook(newPlan({ from, unit: ca, years: { from: 2026, to: 2026 }, frame }), setting);
  const [row, col] = cellOf(book, 'Kế hoạch', title);
  const typed = typedOver(book, [
    ['Kế hoạch', ...cellOf(book, 'Kế hoạch', 'Người ký'), 'Nguyễn Văn A'],
    ['Kế hoạch', row, col, entry],
  ]);
  const checked = await checkedBook(snapshotOf(typed), { setting, trees });
  const found = checked.ok ? [] : checked.faults.map(({ sheet, cell: at, fault }) => [sheet, at, fault.code]);
  expect(found).toEqual(code === undefined ? [] : [['Kế hoạch', address({ row, col }), code]]);
});

test.each([
  ['a province', '96'],
  ['a district', '867'],
  ['a commune', '29905'],
])('the national plan of %s, with a plan above, goes into a book and comes back', async (_, code) => {
  const setting = await bookSetting(source);
  const [national, above] = [await source.find(`quoc-gia-${code}`), findProgramme('dong-nai-2021-2030')];
  if (!national || !above) throw new Error('no plan');
  const layer = listOf(newPlan({ from: national, unit: await unit(code), above }).reference).slice(0, 1);
  const plan: JsonGroup = { ...national, above: above.id, reference: layer };
  const checked = await checkedBook(snapshotOf(planBook(plan, setting)), { setting, trees });
  expect(checked.ok ? checked.plan.programme : checked.faults.map(({ fault }) => fault)).toEqual(plan);
});

test('a ready owner matrix stands for the rows of “Phân công”', async () => {
  const setting = await bookSetting(source);
  const [frame] = await source.frames();
  const plan = await source.find('quoc-gia-867');
  if (!plan || !frame) throw new Error('no plan');
  const model = planBook({ ...plan }, setting);
  const typed = typedOver(model, [
    ['Kế hoạch', ...cellOf(model, 'Kế hoạch', 'Phân công theo mẫu'), 'hai cấp (từ 01/7/2025)'],
  ]);
  const checked = await checkedBook(snapshotOf(typed), { setting, trees });
  const owners = checked.ok ? checked.plan.programme.owners : checked.faults.map(({ fault }) => fault);
  expect(owners).toEqual(
    frame.levels.province.owners.filter(({ to }) => to === undefined).map(({ from: _, ...row }) => row),
  );
});

test.each([
  ['Thuộc', 'xã Phú Lý', 'ownParentNotOne'],
  ['Thuộc', '96', undefined],
  ['Mã', '96.SYT', 'departmentTwice'],
  ['Mã', '26179.BV', 'ownParentNotOne'],
])('an own unit whose %s is “%s”: %s', async (title, entry, code) => {
  const setting = await bookSetting(source);
  const plan = await source.find('quoc-gia-96');
  if (!plan) throw new Error('no plan');
  const model = planBook({ ...plan }, setting);
  const cell = cellOf(model, 'Đơn vị riêng', title);
  const typed = typedOver(model, [
    ['Đơn vị riêng', ...cellOf(model, 'Đơn vị riêng', 'Tên đơn vị'), 'Bệnh viện'],
    ['Đơn vị riêng', ...cell, entry],
  ]);
  const checked = await checkedBook(snapshotOf(typed), { setting, trees });
  const found = checked.ok
    ? []
    : checked.faults.filter(({ sheet }) => sheet === 'Đơn vị riêng').map(({ cell: at, fault }) => [at, fault.code]);
  const [row, col] = code === 'ownParentNotOne' ? cellOf(model, 'Đơn vị riêng', 'Thuộc') : cell;
  expect(found).toEqual(code === undefined ? [] : [[address({ row, col }), code]]);
});
