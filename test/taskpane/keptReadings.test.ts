import { KeptReadings } from '../../src/taskpane/actions/keptReadings';
import { findProgramme } from '../support/plans';

const targets = findProgramme('dong-nai-2021-2030')?.targets ?? [];
const [usual, later, plain] = ['DN25-4', 'DN30-4', 'DN25-1'].map((id) => targets.find((target) => target.id === id));
if (!usual || !later || !plain) throw new Error('three targets');

const over = (held: Map<string, string>) =>
  new KeptReadings({
    read: (key) => held.get(key),
    write: (key, value) => void held.set(key, value),
  });

test('a reading stays chosen on this machine until the plan’s own is chosen again', () => {
  const held = new Map<string, string>();
  over(held).choose(usual, 'E07');
  over(held).choose(later, 'E07');
  expect(over(held).settings(targets)).toEqual({ 'DN25-4': { indicator: 'E07' }, 'DN30-4': { indicator: 'E07' } });
  over(held).choose(usual, 'E06');
  expect([held.get('readings'), over(held).of(usual), over(held).of(later)]).toEqual(['DN30-4=E07', 'E06', 'E07']);
});

test.each(['', ' = ', 'DN25-4', 'DN25-4=A03', 'DN25-1=E07', 'khong-co=E07', '{"DN25-4":'])(
  'what no plan offers is none: “%s”',
  (text) => {
    expect(over(new Map([['readings', text]])).settings(targets)).toEqual({});
    expect(over(new Map([['readings', text]])).of(plain)).toBe('A03');
  },
);
