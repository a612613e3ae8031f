import type { AccountEntry, SummaryAccount } from '../../../../src/core/reports/replay/account';
import { accountOfRollUp } from '../../../../src/core/reports/replay/accountOfRollUp';
import { differencesOf, type AccountDifference } from '../../../../src/core/reports/replay/differences';
import { BLANK, numberOf } from '../../../../src/domain/figure';
import type { ElementKey } from '../../../../src/domain/ids';
import { ENTRIES } from '../province';
import { argsOf, digest, rolled } from './accounts';

const was = accountOfRollUp(argsOf());
/** The same roll-up with one figure of one unit changed, in a file of another digest. */
const changed = accountOfRollUp(
  argsOf(rolled({ ...ENTRIES, '73101': { ...ENTRIES['73101'], E04: 35 } }, { '73101': digest(7) })),
);
const { '73201': _gone, ...fewer } = ENTRIES;
const lacking = accountOfRollUp(argsOf(rolled(fewer)));
const refused: AccountEntry = { file: 'lop/b.xlsx', sheet: '', fate: 'rejected', sha256: digest(8) };

const letter: AccountEntry = { file: 'cong-van.docx', sheet: '', fate: 'beside', sha256: digest(4) };
const decisions: AccountEntry = { ...letter, file: 'ho-so/ho-so-tong-hop.json', sha256: digest(3) };
const moreDecisions: AccountEntry = { ...decisions, sha256: digest(2) };

/** A difference in a line: kind, what it is about, was and is. */
function line(difference: AccountDifference): string {
  if (difference.kind === 'file') return `${difference.state} ${difference.file}`;
  if (difference.kind === 'fate') return `${difference.file}: ${difference.was} → ${difference.is}`;
  if (difference.kind === 'figure')
    return `${difference.unit.code} ${difference.element}: ${difference.was} → ${difference.is}`;
  if (difference.kind === 'target')
    return `${difference.target} ${difference.part}: ${difference.was} → ${difference.is}`;
  return difference.kind;
}

const said = (before: SummaryAccount, now: SummaryAccount): readonly string[] => differencesOf(before, now).map(line);
const withEntries = (...entries: readonly AccountEntry[]): SummaryAccount => ({ ...was, entries });
const renamed: SummaryAccount = {
  ...was,
  rows: new Map([...was.rows].map(([code, row]) => [code, { ...row, file: `thang 12/${row.file}` }])),
};
const noDigests: SummaryAccount = {
  ...was,
  rows: new Map([...was.rows].map(([code, { sha256: _none, ...row }]) => [code, row])),
};
const { targets: _unsaid, ...noTargets } = was;

/** One figure of one unit out of a summary's row, or blank there. */
function without(code: string, element: ElementKey, blank?: typeof BLANK): SummaryAccount {
  const row = was.rows.get(code);
  if (!row) throw new Error('no such row');
  const figures = new Map([...row.figures].filter(([key]) => key !== element));
  if (blank) figures.set(element, blank);
  return { ...was, rows: new Map([...was.rows, [code, { ...row, figures }]]) };
}
const e04 = was.rows.get('73101')?.figures.get('E04');
const given = String(e04 && numberOf(e04));

test.each<readonly [string, SummaryAccount, SummaryAccount, readonly string[]]>([
  ['a figure that is blank now', was, without('73101', 'E04', BLANK), [`73101 E04: ${given} → `]],
  ['a figure that has no column any more', was, without('73101', 'E04'), [`73101 E04: ${given} → `]],
  ['a figure that was blank', without('73101', 'E04', BLANK), was, [`73101 E04:  → ${given}`]],
  ['the same', was, accountOfRollUp(argsOf()), []],
  ['files moved to another folder', was, renamed, []],
  ['a summary without digests', noDigests, was, []],
  ['a file that is gone', withEntries(refused), was, ['missing lop/b.xlsx']],
  ['a file that was not there', was, withEntries(refused), ['added lop/b.xlsx']],
  ['a letter that came beside', was, withEntries(letter), []],
  ['a letter that is gone', withEntries(letter), was, ['missing cong-van.docx']],
  ['the decisions of a folder of work, which were fewer', withEntries(decisions), withEntries(moreDecisions), []],
  ['the decisions of a folder of work, which were not read', was, withEntries(decisions), []],
  ['the decisions of a folder of work, which are not read', withEntries(decisions), was, []],
  [
    'a refused file sent anew under its name',
    withEntries(refused),
    withEntries({ ...refused, file: 'b.xlsx', sha256: digest(6) }),
    ['changed lop/b.xlsx'],
  ],
  [
    'another fate of the same file',
    withEntries(refused),
    withEntries({ ...refused, fate: 'superseded' }),
    ['lop/b.xlsx: rejected → superseded'],
  ],
  [
    'of two files called alike the other one is gone',
    withEntries(refused, { ...refused, file: 'dong/b.xlsx', sha256: digest(5) }),
    withEntries({ ...refused, file: 'dong/b.xlsx', sha256: digest(5) }),
    ['missing lop/b.xlsx'],
  ],
  [
    'another summary below',
    was,
    { ...was, summaries: [{ file: '731.xlsx', sha256: digest(4) }] },
    ['changed 731.xlsx'],
  ],
  ['another plan', was, { ...was, plan: { version: '2', fingerprint: 'ff' } }, ['plan']],
  ['verdicts an older summary does not keep', noTargets, changed, ['changed 73101.xlsx', '73101 E04: 36 → 35']],
])('%s', (_name, before, now, expected) => expect(said(before, now)).toEqual(expected));

test('one changed figure is found with what follows from it', () => {
  const found = said(was, changed);
  expect(found.slice(0, 2)).toEqual(['changed 73101.xlsx', '73101 E04: 36 → 35']);
  expect(found.slice(2)).toEqual(['DN25-4 numerator: 47 → 46']);
});

test('of a report that is gone the file is told, not three hundred figures', () => {
  const found = said(was, lacking);
  expect(found[0]).toBe('missing 73201.xlsx');
  expect(found.filter((one) => one.includes('73201'))).toHaveLength(1);
  expect(found.length).toBeGreaterThan(1);
});
