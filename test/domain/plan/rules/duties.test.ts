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

/** With a day of their own for communes. */
function withCommunes(date: string): Programme {
  const [, report] = hue().deadlines;
  if (!report) throw new Error('no deadline of reports');
  return { ...hue(), deadlines: [...hue().deadlines, { ...report, id: 'HUE24-R0', date, by: ['commune'] }] };
}

const told = (programme: Programme): readonly string[] =>
  programmeFaults(programme, catalogue(), 'x').map(({ code, path }) => `${code} ${path.join('.')}`);

test.each<[string, Programme, readonly string[]]>([
  ['the plan as it is', hue(), []],
  ['who sums up is due before the units', withDay('HUE24-R2', '2024-11-20'), ['dueBeforeReports deadlines.2.date']],
  ['who sums up is due on the same day', withDay('HUE24-R2', '2024-11-30'), []],
  ['communes are due after their district', withCommunes('2024-12-02'), ['dueBeforeReports deadlines.1.date']],
  ['communes are due before their district', withCommunes('2024-11-20'), []],
  ['a day years away from the plan', withDay('HUE24-P', '2020-03-15'), ['outsideYears deadlines.0.date']],
  ['a day in the month before the plan begins', withDay('HUE24-P', '2023-12-15'), []],
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
