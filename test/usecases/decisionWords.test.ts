import { decisionWords } from '../../src/usecases/decisionWords';
import { unit } from '../core/rollup/builders';
import { catalogue } from '../support/plans';

const accepted = {
  kind: 'accepted',
  unit: { list: '2024', code: '73101' },
  rule: 'V18',
  variant: '',
  element: 'K03.TH',
  words: 'Học lớp do Sở tổ chức',
  by: 'Lan',
  on: '2026-11-30',
} as const;

test('a decision names its unit and says what its rule and figure are about, not their codes', () => {
  const said = decisionWords({ units: [{ unit: unit('73101', 'commune'), values: new Map() }] }, catalogue())(accepted);
  expect(said.vi).toMatch(
    /^Ngày 30\/11\/2026, Lan chấp nhận giải trình của .+ về kinh phí \(ngân sách huyện[^()]+\): “/,
  );
  expect(said.en).toMatch(/^On 30\/11\/2026, Lan accepted what .+ says about funding \(/);
  expect(`${said.vi} ${said.en}`).not.toMatch(/V18|K03/);
});
