import { buildForm } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import { aggregateUnits } from '../../../src/core/rollup/aggregate';
import { askedElements } from '../../../src/core/rollup/askedElements';
import { runToCompletion } from '../../../src/domain/task';
import type { ElementKey } from '../../../src/domain/ids';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Submission } from '../../../src/domain/submission';
import { unitKey, type Unit } from '../../../src/domain/territory/unit';
import { sampleEntries } from '../../../src/samples/sampleEntries';
import { formArgs, readContext } from '../forms/fixtures';
import { modelSnapshot, workbookOf } from '../forms/modelSnapshot';
import { argsFor, programmeOf, smallTree, unitOf } from './builders';

const tree = smallTree();
const [one, other, third] = ['73101', '73102', '73201'].map((code) => unitOf(tree, code)) as [Unit, Unit, Unit];
const year = 2027;
const plan = programmeOf('dong-nai-2021-2030');
const handedOutLight: Programme = { ...plan, light: { from: year, by: ['commune'] } };
const nobody = () => undefined;

/** A filled form as it is read, light or full, with some figures of one's own. */
function submission(unit: Unit, light: boolean, own: Readonly<Record<string, number>>): Submission {
  const base = formArgs({ unit, year, asOf: '2027-11-30' });
  const args = light ? { ...base, light: true as const } : base;
  const entries = new Map([...sampleEntries({ ...args, seed: unit.code }), ...Object.entries(own)]);
  const sheet = modelSnapshot(buildForm({ ...args, entries: entries as typeof base.entries & object }));
  const [form] = readForms(workbookOf(sheet), readContext).forms;
  if (!form) throw new Error('no form');
  return form.submission;
}

const light = submission(one, true, { C01: 7, E01: 90, E04: 60 });
const parts = { 'C01.NS1': 1, 'C01.NS2': 2, 'C01.NS3': 0, 'C01.NS4': 0, 'C01.NS5': 1 };
const full = submission(other, false, { ...parts, E01: 10, E04: 5 });

function rolledUp(programme: Programme) {
  const byUnit = new Map([light, full].map((form) => [unitKey(form.unit), form]));
  const units = runToCompletion(aggregateUnits(argsFor(tree, [], { programme, year, asOf: '2027-11-30' }), byUnit));
  return (code: string, key: ElementKey) => units.find(({ unit }) => unit.code === code)?.values.get(key);
}

test('light and full forms add up where both ask', () => {
  const at = rolledUp(plan);
  expect(at('731', 'C01')).toEqual({ state: 'value', value: 11, reported: 2, expected: 2 });
  expect(at('731', 'E06')).toMatchObject({ state: 'value', value: 65, reported: 2, expected: 2 });
});

test('where only the full one asks, the other is not missing', () => {
  const at = rolledUp(plan);
  expect(at('731', 'C01.NS2')).toEqual({ state: 'value', value: 2, reported: 1, expected: 1 });
  expect(at('73101', 'C01.NS2')).toMatchObject({ reported: 0, expected: 0 });
  // Of two communes that sent nothing nobody knows that they would have got the light form.
  expect(at('732', 'C01.NS2')).toMatchObject({ reported: 0, expected: 2 });
});

test('a plan that hands out the light form expects nothing else of who has sent nothing', () => {
  const at = rolledUp(handedOutLight);
  expect(at('732', 'C01.NS2')).toMatchObject({ reported: 0, expected: 0 });
  expect(at('732', 'C01')).toMatchObject({ reported: 0, expected: 2 });
  expect(at('731', 'C01.NS2')).toMatchObject({ reported: 1, expected: 1 });
});

test('says what units are asked whose form is not to be had', () => {
  const args = argsFor(tree, [], { year, asOf: '2027-11-30' });
  expect(askedElements(args, nobody).size).toBe(0);
  const asked = askedElements({ ...args, programme: handedOutLight }, nobody);
  expect([...asked.keys()]).toHaveLength(4);
  const keys = asked.get(unitKey(third));
  expect([keys?.has('C01'), keys?.has('C01.NS2'), asked.get(unitKey(one)) === keys]).toEqual([true, false, true]);
});
