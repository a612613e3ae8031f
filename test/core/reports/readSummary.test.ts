import { readSummary } from '../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { smallRollUp, summaryArgs } from './province';
import { snapshotOf } from './snapshotOf';

const rolled = smallRollUp();
const content = readSummary(snapshotOf(summaryWorkbook(summaryArgs(rolled))));

describe('reading a summary back', () => {
  test('says whose summary it is', () => {
    expect(content).toMatchObject({
      sheet: 'Số liệu',
      programme: 'dong-nai-2021-2030',
      year: 2024,
      unit: { list: '2024', code: '75' },
    });
  });

  test('gives every unit its own submission back', () => {
    const sent = [...rolled.submissions.values()];
    expect(content?.submissions.map(({ unit }) => unit.code)).toEqual(['73101', '73102', '73201', '75.SGDDT']);
    for (const submission of sent) {
      const back = content?.submissions.find(({ unit }) => unit.code === submission.unit.code);
      expect({ ...back, values: Object.fromEntries(back?.values ?? []) }).toEqual({
        ...submission,
        values: Object.fromEntries(submission.values),
      });
    }
  });
});
