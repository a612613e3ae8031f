import type { Catalogue } from '../../../src/domain/catalogue/indicator';
import { carriedText, parseCarried } from '../../../src/domain/plan/carriedPlan';
import type { Programme } from '../../../src/domain/plan/programme';
import { faultText } from '../../../src/domain/schema/faultText';
import { changed } from '../../support/assets';
import { catalogue, findProgramme, programmes } from '../../support/plans';

const plan = findProgramme('sa-dec-2021') as Programme;

test.each(programmes().map((one) => [one.id, one] as const))(
  '%s comes back as it was, without catalogue rows',
  (_, one) => {
    const { text } = carriedText(one, catalogue());
    const parsed = parseCarried(text, one.id, catalogue());
    expect(parsed).toEqual({ ok: true, value: { programme: { ...one, program: '0.2' }, catalogue: catalogue() } });
  },
);

/** The catalogue with what a later one brings: a section, an indicator under it, a part of a known breakdown. */
const later = ((): Catalogue => {
  const known = catalogue();
  const [first] = known.indicators.filter(({ type }) => type === 'count');
  const split = known.dimensions.find(({ kind }) => kind === 'overlapping');
  if (!first || !split) throw new Error('a catalogue');
  const part = { id: 'TE99', vi: 'trẻ em khác', en: 'other children', since: 3 };
  return {
    ...known,
    sections: [...known.sections, { id: 'M', vi: 'Hộ nghèo', en: 'Poor households', since: 3 }],
    indicators: [...known.indicators, { ...bare(first), code: 'M01', section: 'M', since: 3 }],
    dimensions: known.dimensions.map((one) => (one === split ? { ...one, parts: [...one.parts, part] } : one)),
  };
})();
function bare({ vi, en, type, measure, measureEn, acrossUnits, acrossYears }: Catalogue['indicators'][number]) {
  return { vi, en, type, measure, measureEn, acrossUnits, acrossYears };
}

const splitId = later.dimensions.find(({ parts }) => parts.some(({ id }) => id === 'TE99'))?.id ?? '';
const newer = changed(plan, ['lines', plan.lines.length], {
  indicator: 'M01',
  breakdowns: [{ dimension: splitId, parts: ['TE99'] }],
  owner: { rule: 'self' },
  required: false,
}) as Programme;

test('rows that came later travel with a plan that uses them, and the reader’s own are kept', () => {
  const { text } = carriedText(newer, later);
  const parsed = parseCarried(text, newer.id, catalogue());
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  const { indicators, sections, dimensions } = parsed.value.catalogue;
  expect([indicators.at(-1)?.code, sections.at(-1)?.id]).toEqual(['M01', 'M']);
  expect(dimensions.find(({ id }) => id === splitId)?.parts.at(-1)?.id).toBe('TE99');
  expect(indicators.slice(0, -1)).toEqual(catalogue().indicators);
  expect(parsed.value.rows?.dimensions[0]?.parts).toHaveLength(1);
});

test.each([
  ['no JSON', '{"plan": {', /JSON/],
  ['another document', '{"targets": []}', /“mã kế hoạch” còn để trống/],
  ['a plan of a later format', JSON.stringify({ plan: { ...plan, schema: 9, program: '2.0' } }), /từ bản 2\.0/],
  ['a plan that is not sound', JSON.stringify({ plan: { ...plan, lines: newer.lines } }), /M01/],
])('%s is told, and is no plan', (_, text, fault) => {
  const parsed = parseCarried(text, 'biểu', catalogue());
  expect(parsed.ok ? '' : parsed.faults.map((one) => faultText(one, 'vi')).join('\n')).toMatch(fault);
});
