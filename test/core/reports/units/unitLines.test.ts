import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { keyGroups, rankingGroup, ranksUpwards, type RateGroup } from '../../../../src/core/reports/units/keyColumns';
import { Reporting } from '../../../../src/core/reports/units/reporting';
import { referTo, verdictCell, type LineSource } from '../../../../src/core/reports/units/unitLine';
import { unitSections } from '../../../../src/core/reports/units/unitSections';
import { blank, formula, number, text, valueIn, type CellValue, type Content } from '../../../../src/core/sheet/model';
import type { Unit } from '../../../../src/domain/territory/unit';
import { smallRollUp, summaryArgs } from '../province';

const rollUp = smallRollUp();
const args = summaryArgs(rollUp);
const plan = figuresPlan(args);
const groups = keyGroups(args, plan);
const staffing = groups.find((group): group is RateGroup => group.kind === 'rate' && group.rate === 'A03');
if (!staffing) throw new Error('the plan has the rate of staffing');

function unitOf(code: string): Unit {
  const found = rollUp.units.find(({ unit }) => unit.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found.unit;
}

describe('a reference to a figure of "Số liệu"', () => {
  const refer = (held: Content | undefined) => {
    const source: LineSource = { row: 11, cell: () => held };
    return referTo(plan, source, 'A01');
  };
  test.each<readonly [string, Content, CellValue, boolean]>([
    ['a number leads there', number(5), number(5), true],
    ['x leads nowhere: LibreOffice would show the address', text('x'), text('x'), false],
    ['a blank stays empty, since Excel would show 0', blank, text(''), false],
  ])('%s', (_what, held, value, linked) => {
    const { content, link } = refer(held);
    expect(valueIn(content)).toEqual(value);
    expect(content?.kind === 'formula' && content.formula).toMatch(/^IF\('Số liệu'!\w+12="","",'Số liệu'!\w+12\)$/);
    expect(link !== undefined).toBe(linked);
  });

  test('a total, which is never blank, is referred to as it is', () => {
    const { content } = refer(formula('SUM(A1:A2)', number(3)));
    expect(content?.kind === 'formula' && content.formula).toMatch(/^'Số liệu'!\w+12$/);
  });

  test('an element nobody has gives nothing', () => {
    expect(referTo(plan, { row: 11, cell: () => number(1) }, 'Z99')).toEqual({});
    expect(refer(undefined)).toEqual({});
  });
});

test.each<readonly [string, CellValue, CellValue, CellValue, string]>([
  ['60 of 100 where 60 are asked', number(60), number(100), number(60), '✓ đạt'],
  ['5.996 of 10.000', number(5996), number(10000), number(59.96), '◔ chưa'],
  ['x over x', text('x'), text('x'), text('x'), '–'],
  ['something over 0', number(0), number(0), text('x'), '–'],
  ['a blank', blank, number(100), text(''), '?'],
  ['two sums of different units', number(60), number(100), text(''), '?'],
  ['an impossible rate, which is not met', number(120), number(100), number(120), '? tử > mẫu'],
])('the verdict on %s', (_what, numerator, denominator, rate, words) => {
  const at = { numerator: 'E6', denominator: 'D6', rate: 'F6' };
  expect(valueIn(verdictCell(staffing, at, { numerator, denominator, rate }))).toEqual(text(words));
});

test('the formula says the same of an impossible rate, and of a rate that is no share only what is asked', () => {
  const at = { numerator: 'E6', denominator: 'D6', rate: 'F6' };
  const words = (group: RateGroup) => {
    const cell = verdictCell(group, at, {
      numerator: number(120),
      denominator: number(100),
      rate: number(120),
    });
    return cell?.kind === 'formula' ? [cell.formula, valueIn(cell)] : [];
  };
  const judged = 'IF(E6*100>=60*D6,"✓ đạt","◔ chưa")';
  expect(words(staffing)[0]).toBe(`IF(ISNUMBER(F6),IF(E6>D6,"? tử > mẫu",${judged}),IF(F6="x","–","?"))`);
  expect(words({ ...staffing, share: false })).toEqual([
    `IF(ISNUMBER(F6),${judged},IF(F6="x","–","?"))`,
    text('✓ đạt'),
  ]);
});

test('in the last year of the target what falls short is not met', () => {
  const last = staffing.target?.target.periodTo ?? 0;
  const due = keyGroups({ ...args, rollUp: { ...args.rollUp, year: last } }, plan).find(
    (group): group is RateGroup => group.kind === 'rate' && group.rate === staffing.rate,
  );
  expect([staffing.target?.below, due?.target?.below]).toEqual(['◔ chưa', '✗ chưa']);
});

test('a rate nobody set a target for is not judged', () => {
  const { target, ...free } = staffing;
  expect(target).toBeDefined();
  const shown = { numerator: number(1), denominator: number(2), rate: number(50) };
  expect(verdictCell(free, { numerator: 'E6', denominator: 'D6', rate: 'F6' }, shown)).toBeUndefined();
});

test('the whole first, then districts, communes, departments; the rows follow one another', () => {
  const sections = unitSections(args, plan, undefined, 5);
  expect(sections.map(({ title, lines }) => [title, lines.map(({ unit }) => unit.code)])).toEqual([
    ['Toàn địa bàn', ['75']],
    ['Cấp dưới', ['731', '732']],
    ['Đơn vị cấp xã, xếp theo hạng', ['73101', '73102', '73201']],
    ['Sở, ban, ngành, phòng chuyên môn', ['75.SGDDT']],
  ]);
  expect(sections.map(({ top, bottom }) => [top, bottom])).toEqual([
    [5, 6],
    [7, 9],
    [10, 13],
    [14, 15],
  ]);
});

test('communes stand by their rate, highest first', () => {
  const communes = unitSections(args, plan, staffing, 5).find(({ ranked }) => ranked);
  expect(communes?.lines.map(({ unit }) => unit.code)).toEqual(['73201', '73101', '73102']);
});

test('where little is asked the lowest stands first', () => {
  if (!staffing.target) throw new Error('a target asks for it');
  const bar = { ...staffing.target.bar, asked: { to: { value: 60, enough: true } } };
  const little = { ...staffing, target: { ...staffing.target, bar } };
  expect([ranksUpwards(staffing), ranksUpwards(little)]).toEqual([false, true]);
  const communes = unitSections(args, plan, little, 5).find(({ ranked }) => ranked);
  expect(communes?.lines.map(({ unit }) => unit.code)).toEqual(['73102', '73101', '73201']);
});

test('units are ranked by a rate a target asks for', () => {
  const ranked = rankingGroup(groups, plan);
  expect(ranked?.target).toBeDefined();
  expect(rankingGroup([], plan)).toBeUndefined();
});

test.each([
  ['75', '4/6'],
  ['731', '2/2'],
  ['732', '1/2'],
])('of %s %s units have reported', (code, words) => {
  expect(new Reporting(rollUp, plan).coverageOf(unitOf(code))).toBe(words);
});

test('when a report came: in time, late, or nobody says', () => {
  const [first, second, third] = rollUp.ledger.entries.filter(({ fate }) => fate === 'used');
  if (!first?.unit || !second?.unit || !third?.unit) throw new Error('three units have reported');
  const entries = [
    { ...first, sentOn: '2024-11-20', late: false },
    { ...second, sentOn: '2024-12-09', late: true },
    third,
  ];
  const reporting = new Reporting({ ...rollUp, ledger: { ...rollUp.ledger, entries } }, plan);
  expect([first.unit, second.unit, third.unit].map((unit) => reporting.lateWords(unit))).toEqual([
    '✓ Đúng hạn',
    '✗ Muộn',
    'Không ghi',
  ]);
});
