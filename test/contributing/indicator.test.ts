import { valueOf } from '../../src/domain/figure';
import type { Indicator, LineUse } from '../../src/domain/catalogue/indicator';
import { soundCatalogue } from '../../src/domain/catalogue/parseCatalogue';
import { soundProgramme } from '../../src/domain/plan/parseProgramme';
import { checkWith, communeBook, povertyCatalogue, povertyPlan } from '../support/poverty';

const indicator: Indicator = {
  code: 'N13',
  section: 'N',
  vi: 'Số hộ nghèo không có người trong độ tuổi lao động',
  en: 'Poor households without anyone of working age',
  type: 'count',
  measure: 'hộ',
  measureEn: 'households',
  acrossUnits: 'sum',
  acrossYears: 'stock',
};
const line: LineUse = {
  indicator: 'N13',
  breakdowns: [],
  owner: { rule: 'kind', kinds: ['commune'] },
  required: false,
};
const catalogue = { ...povertyCatalogue, indicators: [...povertyCatalogue.indicators, indicator] };
const programme = { ...povertyPlan, lines: [...povertyPlan.lines, line] };

test('a row of the catalogue and a line of the plan are all there is to it', async () => {
  expect(soundCatalogue(catalogue, 'toy')).toMatchObject({ ok: true });
  expect(soundProgramme(programme, catalogue, 'toy')).toMatchObject({ ok: true });
  const book = await communeBook(catalogue, { N13: 3 }, programme);
  const { forms } = await checkWith(book, { programme, catalogue });
  expect(forms.map(({ submission }) => valueOf(submission.values.get('N13')))).toEqual([3]);
  expect(forms.flatMap(({ findings }) => findings)).toEqual([]);
});

test('a line without its row is refused', () => {
  const parsed = soundProgramme(programme, povertyCatalogue, 'toy');
  expect(!parsed.ok && parsed.faults.map(({ code }) => code)).toEqual(['unknownIndicator']);
});
