import { buildFormWorkbook } from '../../../src/core/forms/buildForm';
import { isFormula, type SheetModel } from '../../../src/core/sheet/model';
import { PLAN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Reporter } from '../../../src/domain/plan/elements';
import { rollUpFiles } from '../../../src/usecases/rollUpFiles';
import { summarise } from '../../../src/usecases/summarise';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { sourcePlans } from '../../support/plans';
import { diskAssets } from '../../taskpane/diskAssets';
import { catalogue, formArgs, phuLy, programmes } from './fixtures';

/** Every text of a sheet that a person may read. */
function textsOf(sheet: SheetModel): readonly string[] {
  const cells = sheet.cells.flatMap(({ content }) => {
    if (!content) return [];
    if (!isFormula(content)) return content.kind === 'text' ? [content.text] : [];
    return [content.formula, ...(content.value.kind === 'text' ? [content.value.text] : [])];
  });
  const rules = (sheet.validations ?? []).flatMap(({ prompt, error }) => [prompt?.title, prompt?.text, error?.text]);
  return [...cells, ...rules.filter((text) => text !== undefined)];
}

/** What the forms of a plan say in a year, without the plan's own title. */
function said(programme: Programme, year: number, light = false): readonly string[] {
  const kinds = [...new Set(programme.departments.map((row) => row.kind))];
  const reporters: readonly (readonly [string, Reporter])[] = [
    ['01/CTXH-X', { kind: 'commune', tier: 'commune' }],
    ['04/CTXH-25/3', { kind: 'facility', tier: 'facility' }],
    ['02b/CTXH-H', { kind: 'other', tier: 'district' }],
    ...kinds.map((kind) => ['02a/CTXH-N', { kind, tier: 'department' }] as const),
  ];
  const unit = { ...phuLy, list: '2026' as const };
  const forms = reporters.flatMap(([form, reporter]) => {
    const parts = { programme, year, form: form as '01/CTXH-X', reporter, unit, rows: [], unitNames: {} };
    return buildFormWorkbook(formArgs(light ? { ...parts, light } : parts)).sheets;
  });
  const texts = forms.filter(({ names }) => names?.every(({ name }) => name !== PLAN_SHEET_NAME)).flatMap(textsOf);
  return [...new Set(texts.map((text) => text.replaceAll(programme.name, '…')))];
}

const GONE = /thị trấn|huyện|thị xã|Thương binh và Xã hội(?!\))/iu;
const later = programmes.filter(({ years }) => years.to >= 2026);

test.each(later.flatMap((plan) => [2026, 2027].map((year) => [plan.id, year, plan] as const)))(
  'forms of %s of %i name nothing that is gone',
  (_, year, plan) => {
    expect(said(plan, year).filter((text) => GONE.test(text))).toEqual([]);
  },
);

test('nor do those of the national plan, nor light ones', async () => {
  const national = await sourcePlans().find('quoc-gia-75');
  if (!national) throw new Error('no national plan');
  expect([...said(national, 2026), ...said(national, 2026, true)].filter((text) => GONE.test(text))).toEqual([]);
});

test('a city has no “tỉnh” in its forms but the tier and the plan’s own document', () => {
  const plan = programmes.find(({ id }) => id === 'dong-nai-2021-2030');
  if (!plan) throw new Error('no plan');
  const words = said(plan, 2027).map((text) => text.replaceAll(plan.document.issuer, '…').replace(/cấp tỉnh/g, ''));
  expect(words.filter((text) => /tỉnh(?!,)/u.test(text))).toEqual([]);
});

test('forms of before keep the words of before', () => {
  const [plan] = later;
  if (!plan) throw new Error('no plan');
  expect(said(plan, 2024).some((text) => text.includes('thị trấn'))).toBe(true);
});

/** What the sheets of a summary say in a year in which nobody has reported yet, without what the plan is cited with. */
async function summed(programme: Programme, year: number): Promise<readonly string[]> {
  const trees = new UnitTrees(diskAssets);
  const tree = await trees.tree(programme, year);
  const setting = { programme, catalogue, lists: await trees.lists(), tree, wholeTree: tree, year };
  const named = { programme, catalogue, language: 'vi', reasonText: () => '' } as const;
  const { sheets } = summarise(rollUpFiles([], setting), named);
  const { decisions, document, name, clusters } = programme;
  const { issuer } = document;
  // Who takes the place of a dissolved district no text says; its communes are called after it.
  const district = ['UBND huyện', ...clusters.map((cluster) => cluster.name)];
  const cited = [...decisions, name, issuer, issuer.toLocaleUpperCase('vi'), ...district];
  const texts = sheets.filter(({ hidden }) => hidden !== true).flatMap(textsOf);
  return [...new Set(texts.map((text) => cited.reduce((rest, words) => rest.replaceAll(words, '…'), text)))];
}

test.each(later.map((plan) => [plan.id, plan] as const))(
  'summaries of %s of 2026 name nothing that is gone',
  async (_, plan) => {
    const texts = await summed(plan, 2026);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => GONE.test(text) && !text.includes('(không còn từ ngày'))).toEqual([]);
  },
);
