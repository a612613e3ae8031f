import { keepReportFields, keptReportFields, reportFieldsOf } from '../../src/taskpane/actions/keptReportFields';

const over = (held: Map<string, string>) => ({
  read: (key: string) => held.get(key),
  write: (key: string, value: string) => void held.set(key, value),
});

test('what was typed for a report is there the next time, but for its number', () => {
  const held = new Map<string, string>();
  const typed = {
    ...keptReportFields(over(held)),
    number: '12',
    signer: 'Nguyễn Văn A & B',
    receivers: 'Bộ Y tế\nLưu',
  };
  keepReportFields(over(held), typed);
  expect(keptReportFields(over(held))).toEqual({ ...typed, number: '' });
  // A letter is not addressed to whom the report goes.
  expect(keptReportFields(over(held), 'letter').signer).toBe('');
  keepReportFields(over(held), { ...typed, signer: 'B' }, 'letter');
  expect(keptReportFields(over(held)).signer).toBe(typed.signer);
});

test.each(['', '%', '{"number":1}', 'a=b&c'])('what is no field is none: “%s”', (text) => {
  const kept = keptReportFields(over(new Map([['reportFields', text]])));
  expect(reportFieldsOf(kept)).toEqual({});
});

test('blank fields stay to be filled in, lines become names', () => {
  const none = keptReportFields(over(new Map()));
  expect(reportFieldsOf({ ...none, authority: 'KT', signer: ' A ', addressees: 'UBND tỉnh\n\n Sở Y tế ' })).toEqual({
    authority: 'KT',
    signer: 'A',
    addressees: ['UBND tỉnh', 'Sở Y tế'],
  });
  expect(reportFieldsOf({ ...none, authority: 'XX' })).toEqual({});
});
