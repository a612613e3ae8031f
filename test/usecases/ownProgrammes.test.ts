import { carriedText, withRows, type CatalogueRows } from '../../src/domain/plan/carriedPlan';
import { catalogueOf } from '../../src/domain/catalogue/catalogues';
import { planBook } from '../../src/core/planBook/drawBook';
import { readBook } from '../../src/core/planBook/readBook';
import { faultText } from '../../src/domain/schema/faultText';
import { cellOf, snapshotOf, typedOver } from '../support/bookSnapshot';
import { OWN_SINCE } from '../../src/domain/catalogue/ownRows';
import type { Programme } from '../../src/domain/plan/programme';
import { NO_OWN_PLANS, OwnProgrammes } from '../../src/usecases/ownProgrammes';
import { catalogue, findProgramme, programmes, sourcePlans } from '../support/plans';

const shipped = findProgramme('sa-dec-2021');
if (!shipped) throw new Error('no plan');
const textOf = (plan: Programme, rows?: CatalogueRows): string =>
  carriedText(plan, rows ? withRows(catalogue(), rows) : catalogue()).text;
const own = (used: readonly string[], more: Partial<typeof NO_OWN_PLANS> = {}) =>
  new OwnProgrammes(sourcePlans(), () => ({ ...NO_OWN_PLANS, used, ...more }));

/** A plan with an indicator of its own, under a code another plan uses too. */
function withOwnRow(id: Programme['id'], name: string): string {
  const setting = { catalogue: catalogue() };
  const book = planBook({ ...shipped, id }, setting);
  const sheet = 'Chỉ tiêu riêng';
  const typed = typedOver(book, [
    [sheet, ...cellOf(book, sheet, 'Tên chỉ tiêu'), name],
    [sheet, ...cellOf(book, sheet, 'Đơn vị tính'), 'nhà'],
  ]);
  const read = readBook(snapshotOf(typed), setting);
  if (!read.ok) throw new Error(read.faults.map(({ fault }) => faultText(fault, 'vi')).join('\n'));
  const { programme, rows } = read.plan;
  return textOf(programme, rows);
}

test('an own plan stands in the place of the one that ships, whose version is an earlier one then', async () => {
  const source = own([textOf({ ...shipped, version: 2, name: 'Bản của đơn vị' })]);
  const all = await source.programmes();
  expect(all.map(({ id }) => id)).toEqual(programmes().map(({ id }) => id));
  expect(await source.find('sa-dec-2021')).toMatchObject({ version: 2, name: 'Bản của đơn vị' });
  expect((await source.earlier()).map(({ id, version }) => [id, version])).toContainEqual(['sa-dec-2021', 1]);
  expect(await source.programmes()).toEqual(all);
});

test('fresh plans come behind those that ship, a framed one of any unit too; earlier versions are kept', async () => {
  const fresh = { ...shipped, id: 'tinh-moi' as const, version: 2 };
  const source = own([textOf(fresh)], { earlier: [textOf({ ...fresh, version: 1 })], framed: ['quoc-gia-96'] });
  const ids = (await source.programmes()).map(({ id }) => id);
  expect(ids.slice(programmes().length)).toEqual(['tinh-moi', 'quoc-gia-96']);
  expect((await source.earlier()).map(({ id, version }) => [id, version])).toContainEqual(['tinh-moi', 1]);
});

test('two plans may call different things by one code', async () => {
  const source = own([withOwnRow('tinh-a', 'Số nhà văn hóa'), withOwnRow('tinh-b', 'Số cây xanh')]);
  const known = await source.catalogues();
  const named = (id: string) => catalogueOf({ id }, known).indicators.find(({ since }) => since === OWN_SINCE)?.vi;
  expect([named('tinh-a'), named('tinh-b')]).toEqual(['Số nhà văn hóa', 'Số cây xanh']);
  expect(known.catalogue).toEqual(catalogue());
});

test('a text that cannot be read costs that plan alone', async () => {
  const source = own(['{"plan":{"schema":99}}', textOf({ ...shipped, id: 'tinh-moi' })]);
  const ids = (await source.programmes()).map(({ id }) => id);
  expect(ids.slice(programmes().length)).toEqual(['tinh-moi']);
});
