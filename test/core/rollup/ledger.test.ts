import type { AggregateValue, RollUp } from '../../../src/domain/aggregate';
import type { ElementKey } from '../../../src/domain/ids';
import type { Submission } from '../../../src/domain/submission';
import { unitKey } from '../../../src/domain/territory/unit';
import type { Candidate, RefusedEntry, RollUpArgs } from '../../../src/core/rollup/candidate';
import { checkLedger } from '../../../src/core/rollup/checkLedger';
import { reasonMessages } from '../../../src/core/rollup/reasons';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue } from '../../support/plans';
import { argsFor, candidate, filled, programmeOf, seeded, shuffled, smallTree, unit, unitOf } from './builders';

const tree = smallTree();
const phuLy = unitOf(tree, '73101');
const good = (file: string, parts: Partial<Parameters<typeof filled>[2]> = {}, a01 = 3): Submission =>
  filled(phuLy, { 'A01.LH01': a01, 'A02.LH01': 2 }, { file, ...parts });

/** A form whose A02.LH01 an error holds. */
function withHeld(submission: Submission): Submission {
  const values = new Map(submission.values);
  const value = submission.values.get('A02.LH01');
  if (value) values.set('A02.LH01', { element: 'A02.LH01', place: value.place, state: 'held' });
  return { ...submission, values };
}

/** A form with a remark: its figures are the same. */
function withRemark(submission: Submission): Submission {
  const place = { file: submission.file, sheet: submission.sheet, cell: 'B60' };
  const values = new Map(submission.values);
  values.set('L05', { element: 'L05', place, state: 'value', value: 'Thiếu kinh phí' });
  return { ...submission, values };
}

/** Fate and reason of each file. */
function fates(result: RollUp): Record<string, string> {
  return Object.fromEntries(
    result.ledger.entries.map((entry) => [entry.file, `${entry.fate} ${entry.reason?.code ?? ''}`.trim()]),
  );
}

interface Case {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly parts?: Partial<RollUpArgs>;
  readonly fates: Readonly<Record<string, string>>;
}

const outsider = unit('99999', 'commune', '999', 'commune');
const damaged: RefusedEntry = {
  file: 'hong.xlsx',
  sheet: '',
  fate: 'rejected',
  reason: { code: 'truncated', params: {} },
};

const cases: readonly Case[] = [
  { name: 'one form', candidates: [candidate(good('a.xlsx'))], fates: { 'a.xlsx': 'used' } },
  {
    name: 'an older as-of day',
    candidates: [candidate(good('a.xlsx', { asOf: '2024-11-01' })), candidate(good('b.xlsx', { asOf: '2024-11-20' }))],
    fates: { 'a.xlsx': 'superseded olderAsOf', 'b.xlsx': 'used newestValid' },
  },
  {
    name: 'no as-of day beside one',
    candidates: [candidate(good('a.xlsx', { asOf: null })), candidate(good('b.xlsx'))],
    fates: { 'a.xlsx': 'superseded noAsOf', 'b.xlsx': 'used newestValid' },
  },
  {
    name: 'the same day but an older file',
    candidates: [
      candidate(withRemark(good('a.xlsx', { modified: '2024-11-22T08:00:00Z' }))),
      candidate(good('b.xlsx', { modified: '2024-11-21T08:00:00Z' })),
    ],
    fates: { 'a.xlsx': 'used newestValid', 'b.xlsx': 'superseded olderFile' },
  },
  {
    name: 'the as-of day before the file time',
    candidates: [
      candidate(good('a.xlsx', { asOf: '2024-11-20', modified: '2024-11-21T08:00:00Z' })),
      candidate(good('b.xlsx', { asOf: '2024-11-25', modified: '2024-11-20T08:00:00Z' })),
    ],
    fates: { 'a.xlsx': 'superseded olderAsOf', 'b.xlsx': 'used newestValid' },
  },
  {
    name: 'the same figures and times with other words',
    candidates: [
      candidate(filled(phuLy, { 'A01.LH01': 3, L05: 'Thiếu kinh phí' }, { file: 'b.xlsx' })),
      candidate(filled(phuLy, { 'A01.LH01': 3 }, { file: 'a.xlsx' })),
    ],
    fates: { 'a.xlsx': 'used newestValid', 'b.xlsx': 'superseded sameTime' },
  },
  {
    name: 'other figures, whatever the days and times',
    candidates: [
      candidate(good('b.xlsx', { asOf: '2024-11-25', modified: '2024-11-26T08:00:00Z' }, 9)),
      candidate(good('a.xlsx')),
      candidate(good('a.xlsx'), { via: 'summary', arrivedIn: { file: 'tong-hop.xlsx', sheet: 'Số liệu' } }),
    ],
    fates: {
      'a.xlsx': 'conflict undecided',
      'b.xlsx': 'conflict undecided',
      'tong-hop.xlsx': 'superseded waitsForDecision',
    },
  },
  {
    name: 'other figures that a person chose among',
    candidates: [candidate(good('b.xlsx', {}, 9)), candidate(good('a.xlsx'))],
    parts: { choosing: { preferred: [{ file: 'a.xlsx' }] } },
    fates: { 'a.xlsx': 'used preferred', 'b.xlsx': 'superseded notPreferred' },
  },
  {
    name: 'other figures of which the latest are taken',
    candidates: [candidate(good('b.xlsx', {}, 9)), candidate(good('a.xlsx', { asOf: '2024-11-25' }))],
    parts: { choosing: { onConflict: 'latest' } },
    fates: { 'a.xlsx': 'used takenAsLatest', 'b.xlsx': 'superseded notLatest' },
  },
  {
    name: 'a report that names the one it replaces',
    candidates: [
      candidate({ ...good('a.xlsx'), numbers: { own: '12/BC' } }),
      candidate({ ...good('b.xlsx', {}, 9), numbers: { own: '15/BC', replaces: { number: '12/BC' } } }),
    ],
    fates: { 'a.xlsx': 'superseded replacedBy', 'b.xlsx': 'used replacesNumber' },
  },
  {
    name: 'a report that names number and day of the one it replaces',
    candidates: [
      candidate({ ...good('a.xlsx'), numbers: { own: '12/BC' } }),
      candidate({ ...good('b.xlsx', {}, 9), numbers: { replaces: { number: '12/BC', day: '2024-11-20' } } }),
    ],
    fates: { 'a.xlsx': 'superseded replacedBy', 'b.xlsx': 'used replacesNamed' },
  },
  {
    name: 'a report that names the day of the one it replaces',
    candidates: [
      candidate(filled(phuLy, { 'A01.LH01': 3, L02: '2024-11-20' }, { file: 'a.xlsx' })),
      candidate({ ...good('b.xlsx', {}, 9), numbers: { replaces: { day: '2024-11-20' } } }),
    ],
    fates: { 'a.xlsx': 'superseded replacedBy', 'b.xlsx': 'used replacesOther' },
  },
  {
    name: 'a name that is not the code’s',
    candidates: [candidate(good('b.xlsx', {}, 9), { unclearName: true }), candidate(good('a.xlsx'))],
    fates: { 'a.xlsx': 'used newestValid', 'b.xlsx': 'superseded unclearName' },
  },
  {
    name: 'what may not speak for the unit',
    candidates: [
      candidate(good('a.xlsx'), { refused: { code: 'twoUnits', params: { unit: 'xã Phú Lý' } } }),
      candidate(good('b.xlsx'), {
        refused: { code: 'outsideSummary', params: { unit: 'xã Phú Lý', code: '73101', summary: 'U732' } },
      }),
      candidate(good('c.xlsx'), { refused: { code: 'hiddenSummary', params: { sheet: 'Số liệu' } } }),
      candidate(good('d.xlsx'), { refused: { code: 'hiddenForm', params: { sheet: 'Biểu 01' } } }),
    ],
    fates: {
      'a.xlsx': 'rejected twoUnits',
      'b.xlsx': 'rejected outsideSummary',
      'c.xlsx': 'rejected hiddenSummary',
      'd.xlsx': 'rejected hiddenForm',
    },
  },
  {
    name: 'the same figures typed twice',
    candidates: [candidate(good('a.xlsx')), candidate(good('b.xlsx'))],
    fates: { 'a.xlsx': 'used newestValid', 'b.xlsx': 'superseded sameContent' },
  },
  {
    name: 'the same file under two names',
    candidates: [candidate(good('a.xlsx'), { fingerprint: 'f1' }), candidate(good('copy.xlsx'), { fingerprint: 'f1' })],
    fates: { 'a.xlsx': 'used newestValid', 'copy.xlsx': 'superseded sameFile' },
  },
  {
    name: 'the unit once itself and once in a district form',
    candidates: [
      candidate(filled(phuLy, { A01: 9 }, { form: '02b/CTXH-H', file: '02b.xlsx', asOf: '2024-11-28' }), {
        via: 'row',
      }),
      candidate(good('a.xlsx')),
    ],
    fates: { '02b.xlsx': 'superseded copyDiffers', 'a.xlsx': 'used newestValid' },
  },
  {
    name: 'the unit only in a district form',
    candidates: [candidate(filled(phuLy, { A01: 9 }, { form: '02b/CTXH-H', file: '02b.xlsx' }), { via: 'row' })],
    fates: { '02b.xlsx': 'used' },
  },
  {
    name: 'the Social Work Day form beside the year form',
    candidates: [
      candidate(filled(phuLy, { H03: 40 }, { form: '04/CTXH-25/3', file: '04.xlsx' })),
      candidate(good('a.xlsx')),
    ],
    fates: { '04.xlsx': 'superseded countedThroughOther', 'a.xlsx': 'used newestValid' },
  },
  {
    name: 'the unit once itself and once in a summary',
    candidates: [
      candidate(good('b.xlsx'), { via: 'summary', arrivedIn: { file: 'a-tong-hop.xlsx', sheet: 'Số liệu' } }),
      candidate(good('b.xlsx')),
    ],
    fates: { 'a-tong-hop.xlsx': 'superseded countedThroughOther', 'b.xlsx': 'used newestValid' },
  },
  {
    name: 'errors in the newer form',
    candidates: [
      candidate(good('new.xlsx', { asOf: '2024-11-29' }, 9), { blocking: true }),
      candidate(good('old.xlsx', { asOf: '2024-11-01' })),
    ],
    fates: { 'new.xlsx': 'rejected hasErrors', 'old.xlsx': 'used validBeforeErrors' },
  },
  {
    name: 'held figures in the older form, and nothing else differs',
    candidates: [
      candidate(good('new.xlsx', { asOf: '2024-11-29' })),
      candidate(withHeld(good('old.xlsx', { asOf: '2024-11-01' }))),
    ],
    fates: { 'new.xlsx': 'used validBeforeErrors', 'old.xlsx': 'superseded hasHeld' },
  },
  {
    name: 'held figures in every form',
    candidates: [
      candidate(withHeld(good('new.xlsx', { asOf: '2024-11-29' }))),
      candidate(withHeld(good('old.xlsx', { asOf: '2024-11-01' }))),
    ],
    fates: { 'new.xlsx': 'used newestValid', 'old.xlsx': 'superseded olderAsOf' },
  },
  {
    name: 'the wrong year',
    candidates: [candidate(good('a.xlsx', { year: 2023 }))],
    fates: { 'a.xlsx': 'rejected wrongYear' },
  },
  {
    name: 'the wrong programme',
    candidates: [candidate(good('a.xlsx', { programme: 'thua-thien-hue-2024' }))],
    fates: { 'a.xlsx': 'rejected wrongProgramme' },
  },
  {
    name: 'an unknown unit',
    candidates: [candidate(filled(outsider, { 'A01.LH01': 3 }))],
    fates: { '99999.xlsx': 'unknownUnit unknownUnit' },
  },
  {
    name: 'a known unit of another area',
    candidates: [candidate(filled(outsider, { 'A01.LH01': 3 }))],
    parts: { unitOf: () => outsider },
    fates: { '99999.xlsx': 'rejected outsideRoot' },
  },
  {
    name: 'the code of another list',
    candidates: [candidate(filled({ ...phuLy, list: '2026' }, { 'A01.LH01': 3 }, { file: 'a.xlsx' }))],
    fates: { 'a.xlsx': 'unknownUnit otherList' },
  },
  {
    name: 'a unit that only sums up',
    candidates: [candidate(filled(unitOf(tree, '731'), { A01: 3 }, { form: '02b/CTXH-H', file: 'a.xlsx' }))],
    fates: { 'a.xlsx': 'rejected notReporting' },
  },
  {
    name: 'an empty form',
    candidates: [candidate(filled(phuLy, {}))],
    fates: { '73101.xlsx': 'rejected emptyForm' },
  },
  {
    name: 'a form with a date and a remark alone',
    candidates: [candidate(filled(phuLy, { L02: '2024-11-25', L05: 'Thiếu kinh phí' }))],
    fates: { '73101.xlsx': 'rejected emptyForm' },
  },
  { name: 'a form of zeros', candidates: [candidate(filled(phuLy, { E01: 0 }))], fates: { '73101.xlsx': 'used' } },
  {
    name: 'a form of x',
    candidates: [candidate(filled(phuLy, { E01: 'x' }))],
    fates: { '73101.xlsx': 'rejected nothingUsable' },
  },
  {
    name: 'an unreadable file',
    candidates: [],
    parts: { rejected: [damaged] },
    fates: { 'hong.xlsx': 'rejected truncated' },
  },
];

describe('the ledger', () => {
  test.each(cases)('gives $name its fate and reason', ({ candidates, parts, fates: expected }) => {
    const result = rollUp(argsFor(tree, candidates, parts));
    expect(fates(result)).toEqual(expected);
    expect(checkLedger(result, catalogue())).toEqual([]);
  });

  test.each(cases)('decides $name alike in any order of reading', ({ candidates, parts }) => {
    const reversed = rollUp(argsFor(tree, [...candidates].reverse(), parts));
    expect(reversed.ledger).toEqual(rollUp(argsFor(tree, candidates, parts)).ledger);
  });

  test('has a sentence for every reason of the cases', () => {
    const codes = cases.flatMap((one) => Object.values(one.fates).flatMap((fate) => fate.split(' ').slice(1)));
    const own = codes.filter((code) => code !== 'truncated');
    expect(own.filter((code) => !Object.hasOwn(reasonMessages, code))).toEqual([]);
    const unused = Object.keys(reasonMessages).filter((code) => !own.includes(code));
    // Notes of forms of another version of the plan, or of a plan below: versionNotes.test.ts.
    expect(unused).toEqual(['linesNotAsked', 'ofPlanBelow', 'notAskedBelow', 'linesGone', 'linesAhead']);
  });

  test('gives every placeholder of a reason its param', () => {
    for (const { candidates, parts } of cases) {
      for (const { reason } of rollUp(argsFor(tree, candidates, parts)).ledger.entries) {
        if (!reason || reason.code === 'truncated') continue;
        const text = Object.entries(reasonMessages).find(([code]) => code === reason.code)?.[1];
        const wanted = [...`${text?.vi}${text?.en}`.matchAll(/\{(\w+)[:}]/g)].flatMap(([, name]) => name ?? []);
        expect(wanted.filter((name) => (reason.params[name] ?? '') === '')).toEqual([]);
      }
    }
  });

  test('lists missing units in tree order and counts reported and expected', () => {
    const { ledger } = rollUp(argsFor(tree, [candidate(good('a.xlsx'))]));
    expect(ledger).toMatchObject({ found: 1, used: 1, expected: 6, reported: 1 });
    expect(ledger.missing.map(({ code }) => code)).toEqual(['73102', '73201', '73202', '75.SGDDT', '75.SYT']);
  });

  test('uses 154 of 159 units when five files are bad', () => {
    const root = unit('75', 'province');
    const communes = Array.from({ length: 159 }, (_, index) => unit(String(26000 + index), 'commune', '75', 'commune'));
    const bad = Array.from({ length: 5 }, (_, index): RefusedEntry => ({ ...damaged, file: `hong${index}.xlsx` }));
    const forms = communes.slice(5).map((commune) => candidate(filled(commune, { 'A01.LH01': 1 })));
    const result = rollUp(argsFor({ root, units: [root, ...communes], reporting: communes }, forms, { rejected: bad }));
    expect(result.ledger).toMatchObject({ found: 159, used: 154, rejected: 5, expected: 159, reported: 154 });
    expect(result.units[0]?.values.get('A01')).toEqual({ state: 'value', value: 154, reported: 154, expected: 159 });
  });
});

test('two sheets of one file are not one file under two names', () => {
  const second = {
    ...filled(phuLy, { 'A01.LH01': 3, 'A02.LH01': 2, L05: 'x' }, { file: 'a.xlsx' }),
    sheet: 'Biểu 01 (2)',
  };
  const forms = [candidate(good('a.xlsx'), { fingerprint: 'f1' }), candidate(second, { fingerprint: 'f1' })];
  const { entries } = rollUp(argsFor(tree, forms)).ledger;
  expect(entries.map((entry) => `${entry.sheet}: ${entry.reason?.code}`)).toEqual([
    'Biểu 01: newestValid',
    'Biểu 01 (2): sameTime',
  ]);
});

describe('the day a report was sent', () => {
  test.each([
    ['2024-11-30', false],
    ['2024-12-01', true],
  ])('is held against "trước ngày 01/12": %s is late: %s', (sentOn, late) => {
    const result = rollUp(argsFor(tree, [candidate(filled(phuLy, { 'A01.LH01': 1, L02: sentOn }))]));
    expect(result.ledger.entries[0]).toMatchObject({ sentOn, late });
  });

  test.each([
    ['2024-11-25', false],
    ['2024-11-26', true],
  ])('is held against "chậm nhất ngày 25/11": %s is late: %s', (sentOn, late) => {
    const district = unit('873', 'district');
    const commune = unit('30100', 'commune', '873', 'commune');
    const programme = 'cao-lanh-2021-2030';
    const form = candidate(filled(commune, { 'A01.LH01': 1, L02: sentOn }, { programme }));
    const args = argsFor({ root: district, units: [district, commune], reporting: [commune] }, [form], {
      programme: programmeOf(programme),
      asOf: '2024-11-25',
    });
    expect(rollUp(args).ledger.entries[0]).toMatchObject({ sentOn, late });
  });

  test('is left out where it is not stated', () => {
    const [entry] = rollUp(argsFor(tree, [candidate(good('a.xlsx'))])).ledger.entries;
    expect(entry).not.toHaveProperty('late');
  });
});

describe('checkLedger', () => {
  const balanced = rollUp(
    argsFor(tree, [candidate(good('a.xlsx')), candidate(filled(unitOf(tree, '73102'), { E01: 4 }))]),
  );

  test.each([
    ['ledgerFound', { found: 3 }],
    ['ledgerFound', { superseded: 1, rejected: -1 }],
    ['ledgerUnits', { expected: 7 }],
    ['ledgerUsed', { used: 1, superseded: 1 }],
  ])('says %s when the counts do not agree', (variant, fault) => {
    const broken = { ...balanced, ledger: { ...balanced.ledger, ...fault } };
    expect(checkLedger(broken, catalogue()).map((finding) => finding.variant)).toContain(variant);
  });

  test('names the unit and rate whose pair is not that of its units', () => {
    const units = balanced.units.map((one) => {
      const rate = one.values.get('E06');
      if (one.unit.code !== '73102' || !rate) return one;
      const wrong: AggregateValue = { ...rate, pair: { numerator: 1, denominator: 5 } };
      return { ...one, values: new Map<ElementKey, AggregateValue>([...one.values, ['E06', wrong]]) };
    });
    const found = checkLedger({ ...balanced, units }, catalogue());
    expect(found.map(({ variant, element, params }) => [variant, element, params.unit])).toEqual([
      ['ledgerPair', 'E06', 'U731'],
      ['ledgerPair', 'E06', 'U731'],
    ]);
  });

  test('names the unit and element whose sum is not that of its units', () => {
    const units = balanced.units.map((one) => {
      if (one.unit.code !== '73102') return one;
      const wrong: AggregateValue = { state: 'value', value: 5, reported: 1, expected: 1 };
      return { ...one, values: new Map<ElementKey, AggregateValue>([...one.values, ['E01', wrong]]) };
    });
    const [finding] = checkLedger({ ...balanced, units }, catalogue());
    expect(finding).toMatchObject({ rule: 'V20', variant: 'ledgerSum', element: 'E01' });
    expect(finding?.params).toEqual({ unit: 'U731', element: 'E01', counted: 5, value: 4 });
  });

  test('is silent over many random forms', () => {
    const next = seeded(7);
    const forms = tree.reporting.map((one) => candidate(filled(one, { K02: 1, E01: next(90), 'A01.LH01': next(9) })));
    expect(checkLedger(rollUp(argsFor(tree, shuffled(forms, next))), catalogue())).toEqual([]);
  });
});

describe('what came of a missing unit and could not be used', () => {
  const odd = (file: string, fate: RefusedEntry['fate'] = 'rejected'): RefusedEntry => ({ ...damaged, file, fate });
  const blank = candidate(filled(unitOf(tree, '73102'), {}, { file: 'trong.xlsx' }));
  const rejected = [odd('xa U73201.rar'), odd('scan 73201.pdf', 'beside'), odd('xa U73101.rar'), odd('la.rar')];
  const { ledger } = rollUp(argsFor(tree, [candidate(good('a.xlsx')), blank], { rejected }));
  const came = (code: string): readonly string[] | undefined =>
    ledger.unusable.get(unitKey(unitOf(tree, code)))?.map(({ file, fate }) => `${file} ${fate}`);

  it('is named by the file’s name and by its content, never for a unit that has reported', () => {
    expect(came('73201')).toEqual(['scan 73201.pdf beside', 'xa U73201.rar rejected']);
    expect(came('73102')).toEqual(['trong.xlsx rejected']);
    expect(came('73101')).toBeUndefined();
    expect(came('73202')).toBeUndefined();
  });

  it('counts documents sent along, and the ledger balances', () => {
    const { found, used, superseded, rejected, unknownUnit, beside } = ledger;
    expect({ found, used, rejected, beside }).toEqual({ found: 6, used: 1, rejected: 4, beside: 1 });
    expect(used + superseded + rejected + unknownUnit + beside).toBe(found);
  });
});
