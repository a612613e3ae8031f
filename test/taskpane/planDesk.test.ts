import { planBook } from '../../src/core/planBook/drawBook';
import type { WorkbookModel } from '../../src/core/sheet/model';
import { usedVersion } from '../../src/domain/plan/keptPlans';
import type { Programme } from '../../src/domain/plan/programme';
import { KeptPlans } from '../../src/taskpane/actions/keptPlans';
import { PlanDesk, type OpenBook } from '../../src/taskpane/actions/planDesk';
import { OwnProgrammes } from '../../src/usecases/ownProgrammes';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { cellOf } from '../support/bookSnapshot';
import { catalogue, findProgramme, sourcePlans } from '../support/plans';
import { diskAssets } from './diskAssets';
import { memoryPort } from './memoryPort';

const shipped = findProgramme('sa-dec-2021');
if (!shipped) throw new Error('no plan');
const mine: Programme = { ...shipped, id: 'sa-dec-rieng' };
const drawn = (plan: Programme): WorkbookModel => planBook({ ...plan }, { catalogue: catalogue() });

function newDesk(held = new Map<string, string>()) {
  const preferences = {
    read: (key: string) => held.get(key),
    write: (key: string, value: string) => void held.set(key, value),
  };
  const [plans, port] = [new KeptPlans(preferences), memoryPort()];
  const programmes = new OwnProgrammes(sourcePlans(), plans.own);
  const desk = new PlanDesk({ port, programmes, plans, trees: new UnitTrees(diskAssets), now: () => new Date(0) });
  const type = (sheet: string, title: string, row: number, text: string): void => {
    const [at, col] = cellOf(drawn(mine), sheet, title, row);
    port.types(sheet, { row: at, col }, text === '' ? { kind: 'blank' } : { kind: 'text', text });
  };
  const entry = () => plans.document().plans[0];
  return { desk, plans, port, programmes, type, entry };
}

async function opened(plan: Programme) {
  const all = newDesk();
  await all.port.insert(drawn(plan).sheets, []);
  const book = await all.desk.begin();
  if (!book) throw new Error('no book');
  return { ...all, book };
}

const planned = (book: OpenBook | undefined) => book?.publication;
const again = async (desk: PlanDesk): Promise<OpenBook> => {
  const book = await desk.check();
  if (!book) throw new Error('no book');
  return book;
};

test('a book with a fault gives no plan; it is a draft that comes back as it was typed', async () => {
  const { desk, programmes, type, entry, port } = await opened(mine);
  type('Mục tiêu', 'Mức', 1, 'sáu mươi');
  const { checked } = await again(desk);
  const [row, col] = cellOf(drawn(mine), 'Mục tiêu', 'Mức', 1);
  expect(checked.ok ? [] : checked.faults.map(({ sheet, fault }) => [sheet, fault.code])).toEqual([
    ['Mục tiêu', 'notNumber'],
  ]);
  expect(await programmes.find(mine.id)).toBeUndefined();
  const kept = entry();
  const book = kept && (await desk.book(kept));
  const cell = book?.sheets[1]?.cells.find((one) => one.row === row && one.col === col);
  expect(cell?.content).toEqual({ kind: 'text', text: 'sáu mươi' });
  expect(await port.readSetting('planBook')).toBe(kept?.key);
});

test('a version is published, the next shows what changes, and the one before comes back', async () => {
  const { desk, programmes, type, entry, plans, book } = await opened(mine);
  expect(planned(book)).toMatchObject({ changes: [], plan: { programme: { version: 1 } } });
  expect(await desk.publish(book)).toBe(true);
  expect(await programmes.find(mine.id)).toMatchObject({ version: 1 });

  expect(planned(await again(desk))).toMatchObject({ before: { version: 1 }, changes: [] });
  type('Mục tiêu', 'Mức', 1, '95');
  const next = await again(desk);
  expect(planned(next)).toMatchObject({
    plan: { programme: { version: 2 } },
    changes: [{ kind: 'changed', list: 'targets', member: 'value', after: 95 }],
    formsChange: true,
  });
  expect(await desk.publish(next)).toBe(true);
  expect(await programmes.find(mine.id)).toMatchObject({ version: 2 });
  expect((await programmes.earlier()).filter(({ id }) => id === mine.id)).toMatchObject([{ version: 1 }]);

  const kept = entry();
  expect(kept && desk.goBack(kept, 1)).toBe(true);
  expect(await programmes.find(mine.id)).toMatchObject({ version: 1 });
  expect(plans.document().plans[0]?.versions).toHaveLength(2);
  // No number is given twice.
  expect(planned(await again(desk))).toMatchObject({ before: { version: 1 }, plan: { programme: { version: 3 } } });
});

test('the id of a plan that ships is said; that of another unit’s plan is refused', async () => {
  const same = await opened(shipped);
  expect(same.book).toMatchObject({ replaces: { id: 'sa-dec-2021' } });
  const other = findProgramme('dong-nai-2021-2030');
  if (!other) throw new Error('no plan');
  const taken = await opened({ ...mine, id: other.id });
  expect(taken.book.taken).toBe(other.name);
  expect(taken.book.publication).toBeUndefined();
});

test('a book made of a published one under another id is a plan of its own', async () => {
  const { desk, book, type, plans } = await opened(mine);
  await desk.publish(book);
  type('Kế hoạch', 'Mã kế hoạch', 0, 'sa-dec-khac');
  await desk.publish(await again(desk));
  expect(plans.document().plans.map((one) => usedVersion(one)?.id)).toEqual(['sa-dec-rieng', 'sa-dec-khac']);
});

test('what is kept can be deleted, and a plan of a frame chosen and given up', async () => {
  const { desk, book, entry, programmes } = await opened(mine);
  await desk.publish(book);
  const kept = entry();
  expect(kept && desk.remove(kept)).toBe(true);
  expect(await programmes.find(mine.id)).toBeUndefined();
  const listed = async () => (await programmes.programmes()).some(({ id }) => id === 'quoc-gia-96');
  desk.useFramed('quoc-gia-96');
  expect(await listed()).toBe(true);
  desk.removeFramed('quoc-gia-96');
  expect(await listed()).toBe(false);
});

test('a workbook that is no plan book is left alone', async () => {
  const { desk, plans } = newDesk();
  expect(await desk.check()).toBeUndefined();
  expect(plans.document().plans).toEqual([]);
});
