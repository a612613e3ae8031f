import { programmeFaults } from '../../../../src/domain/plan/parseProgramme';
import type { Programme } from '../../../../src/domain/plan/programme';
import { catalogue, findProgramme } from '../../../support/plans';

function hue(): Programme {
  const found = findProgramme('thua-thien-hue-2024');
  if (!found) throw new Error('no plan of Huế');
  return found;
}

const withDay = (id: string, date: string): Programme => ({
  ...hue(),
  deadlines: hue().deadlines.map((row) => (row.id === id ? { ...row, date } : row)),
});

const told = (programme: Programme): readonly string[] =>
  programmeFaults(programme, catalogue(), 'x').map(({ code, path }) => `${code} ${path.join('.')}`);

test.each<[string, Programme, readonly string[]]>([
  ['the plan as it is', hue(), []],
  ['who sums up is due before the units', withDay('HUE24-R2', '2024-11-20'), ['dueBeforeReports deadlines.2.date']],
  ['who sums up is due on the same day', withDay('HUE24-R2', '2024-11-30'), []],
  [
    'two receivers of the same sender',
    { ...hue(), receiver: [...hue().receiver, { name: 'Sở Y tế', via: '' }] },
    ['receiverTwice receiver.2.name'],
  ],
  [
    'two receivers one after the other',
    {
      ...hue(),
      receiver: [
        { name: 'Sở A', via: '', to: '2024-06-30' },
        { name: 'Sở B', via: '', from: '2024-07-01' },
      ],
    },
    [],
  ],
])('%s', (_what, programme, expected) => {
  expect(told(programme)).toEqual(expected);
});
