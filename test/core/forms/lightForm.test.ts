import { buildForm, type FormArgs } from '../../../src/core/forms/buildForm';
import { entryProgress, requiredLeft } from '../../../src/core/forms/entryProgress';
import { readForms } from '../../../src/core/forms/readForms';
import { runChecks } from '../../../src/core/checks/runChecks';
import { valueOf } from '../../../src/domain/figure';
import { FormShape } from '../../../src/domain/plan/formShape';
import { shapedElements } from '../../../src/domain/plan/lightShape';
import { sampleEntries } from '../../../src/samples/sampleEntries';
import { catalogue, dongNaiPlan, formArgs, readContext } from './fixtures';
import { edited, modelSnapshot, namedCell, rebuilt, workbookOf } from './modelSnapshot';

const args: FormArgs = formArgs({ year: 2027, asOf: '2027-11-30', light: true });
const entries = sampleEntries({ ...args, seed: 'a' });
const filledSheet = modelSnapshot(buildForm({ ...args, entries }));

function read(sheet = filledSheet) {
  const [form] = readForms(workbookOf(sheet), readContext).forms;
  if (!form) throw new Error('no form');
  return form;
}

const context = { programme: dongNaiPlan, catalogue, unit: args.unit, shape: new FormShape(shapedElements(args)) };

test('what was typed is read, what was not asked is not missing, and no finding says so', () => {
  const { submission, findings } = read();
  expect(submission.light).toBe(true);
  const typed = [...entries].map(([key, entry]) => [key, valueOf(submission.values.get(key)) ?? 'x', entry]);
  expect(typed.filter(([, is, was]) => is !== was)).toEqual([]);
  const of = (key: 'C01' | 'C01.NS1' | 'G01' | 'A01') => submission.values.get(key)?.state;
  expect([of('C01'), of('C01.NS1'), of('G01'), of('A01')]).toEqual(['value', 'notAsked', 'notAsked', 'value']);
  const checked = runChecks(submission, context, findings);
  expect(checked.map(({ rule, variant, element }) => [rule, variant, element])).toEqual([]);
});

test('the counter counts the cells of the light form', () => {
  const blank = read(modelSnapshot(buildForm(args))).submission;
  const progress = entryProgress(blank, context.shape);
  expect([progress.all, progress.entered, requiredLeft(progress)]).toEqual([11, 0, 10]);
});

test('its printed words say its shape where names and identity cells are gone', () => {
  const identity = namedCell(filledSheet, 'TH.shape');
  const blanked = edited(filledSheet, [{ ...identity, edit: { value: { kind: 'blank' } } }]);
  const names = blanked.names.filter(({ name }) => name !== 'TH.shape');
  expect(read(rebuilt(blanked, { names })).submission.light).toBe(true);
});

test('a full form that says it is light keeps its figures in sight: rows it does not ask are named', () => {
  const full = formArgs({ year: 2027, asOf: '2027-11-30' });
  const sheet = modelSnapshot(buildForm({ ...full, entries: sampleEntries({ ...full, seed: 'b' }) }));
  const period = [...sheet.cells()].find(({ value }) => value.kind === 'text' && value.text.startsWith('Kỳ báo cáo'));
  if (!period) throw new Error('no period');
  const text = 'Kỳ báo cáo: năm 2027 – Mẫu gọn';
  const { findings } = read(edited(sheet, [{ ...period, edit: { value: { kind: 'text', text } } }]));
  expect(findings.filter(({ rule }) => rule === 'R12').length).toBeGreaterThan(10);
});

test('a full form has no mark of a shape', () => {
  const sheet = buildForm(formArgs());
  expect(sheet.names?.some(({ name }) => name === 'TH.shape')).toBe(false);
});
