import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { balanceRows, drawBalance } from '../../../../src/core/reports/ledger/balance';
import { drawElementSums } from '../../../../src/core/reports/ledger/elementSums';
import { drawFiles } from '../../../../src/core/reports/ledger/files';
import { drawMissing } from '../../../../src/core/reports/ledger/missing';
import { drawLines } from '../../../../src/core/reports/ledger/table';
import { number, text } from '../../../../src/core/sheet/model';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { bodyRows } from '../../../../src/core/sheet/streamed';
import type { Ledger, LedgerEntry } from '../../../../src/domain/aggregate';
import { formulaIn, shownIn } from '../cells';
import { smallRollUp, summaryArgs } from '../province';

const rollUp = smallRollUp();
const args = summaryArgs(rollUp);
const plan = figuresPlan(args);
const withLedger = (ledger: Partial<Ledger>) => summaryArgs({ ...rollUp, ledger: { ...rollUp.ledger, ...ledger } });

function row(draft: SheetDraft, at: number): readonly (string | number | undefined)[] {
  return draft
    .cells()
    .filter((cell) => cell.row === at)
    .map(shownIn);
}

test('lines stand below heading and titles; the row after the last is given back', () => {
  const draft = new SheetDraft();
  const columns = [
    { title: 'STT', style: 'middle', content: (_name: string, index: number) => number(index + 1) },
    { title: 'Tên', style: 'words', content: (name: string) => text(name) },
  ] as const;
  expect(drawLines(draft, 3, columns, ['An', 'Bình'])).toBe(7);
  expect([row(draft, 5), row(draft, 6)]).toEqual([
    [1, 'An'],
    [2, 'Bình'],
  ]);
});

describe('units that are missing or late', () => {
  test('come with their codes, what is above them and the deadline', () => {
    const draft = new SheetDraft();
    const next = drawMissing(draft, args, 3);
    expect(next).toBe(5 + rollUp.ledger.missing.length);
    expect(row(draft, 5)).toEqual([
      1,
      'xã U73202',
      '73202',
      'huyện U732',
      '✗ Chưa báo cáo',
      '',
      'trước ngày 01/12/2024',
    ]);
  });

  test('a late one says the day it came', () => {
    const [first, ...rest] = rollUp.ledger.entries;
    if (!first) throw new Error('a report is used');
    const draft = new SheetDraft();
    drawMissing(
      draft,
      withLedger({ missing: [], entries: [{ ...first, late: true, sentOn: '2024-12-09' }, ...rest] }),
      3,
    );
    expect(row(draft, 5).slice(4, 6)).toEqual(['✗ Muộn', '09/12/2024']);
  });

  test('where there are none, that is said', () => {
    const draft = new SheetDraft();
    expect(drawMissing(draft, withLedger({ missing: [] }), 3)).toBe(6);
    expect(row(draft, 5)[0]).toBe('Không có.');
  });
});

test('files that were not used come first, each with its reason', () => {
  const used = rollUp.ledger.entries.slice(0, 1);
  const refused: LedgerEntry = {
    file: 'hỏng.xlsx',
    sheet: '',
    fate: 'rejected',
    reason: { code: 'badZip', params: {} },
  };
  const table = drawFiles(new SheetDraft(), withLedger({ entries: [...used, refused] }), 10);
  const rows = [...bodyRows(table.body)].map(({ cells }) => cells.map(shownIn));
  expect(table).toMatchObject({ titles: 11, bottom: 13, count: 2 });
  expect(rows[0]).toEqual([1, 'hỏng.xlsx', '', '', 'Không dùng được', '', 'badZip']);
  expect(rows[1]?.[4]).toBe('Được dùng');
});

test('the sums of the units stand beside the figures of the roll-up, and agree', () => {
  const draft = new SheetDraft();
  const next = drawElementSums(draft, plan, 0);
  const lines = draft.cells().filter(({ row: at, col }) => at >= 2 && col === 6);
  expect(lines.length).toBeGreaterThan(5);
  expect(next).toBe(2 + lines.length);
  expect(new Set(lines.map(shownIn))).toEqual(new Set(['✓ Khớp']));
  expect(formulaIn(lines[0])).toMatch(/^IF\(AND\(E3=F3,'Số liệu'!\w+10=F3\),"✓ Khớp","✗ Lệch"\)$/);
});

describe('the equations', () => {
  const balance = (ledger: Partial<Ledger>) => {
    const draft = new SheetDraft();
    const given = withLedger(ledger);
    const files = drawFiles(new SheetDraft(), given, 40);
    const missing = { top: 20, count: given.rollUp.ledger.missing.length };
    drawBalance(draft, given, plan, { top: 3, missing, files });
    return draft.cells().filter(({ col }) => col === 6);
  };
  const signs = (ledger: Partial<Ledger>) =>
    balance(ledger).flatMap((cell) => {
      const said = shownIn(cell);
      return typeof said === 'string' && said !== '' ? [said.slice(0, 6)] : [];
    });

  test('hold for a roll-up', () => expect(signs({})).toEqual(['✓ Khớp', '✓ Khớp']));
  test('a file too many is seen', () => expect(signs({ found: 99 })).toEqual(['✗ Lệch', '✓ Khớp']));
  test('a unit too many is seen', () => expect(signs({ expected: 99 })).toEqual(['✓ Khớp', '✗ Lệch']));
  test('are counted again by the sheet', () =>
    expect(balance({}).flatMap((cell) => formulaIn(cell) ?? [])[0]).toContain('E5=SUM(E6:E9)'));
  test('count documents sent along where there are any', () => {
    expect(balance({ beside: 2 }).flatMap((cell) => formulaIn(cell) ?? [])[0]).toContain('E5=SUM(E6:E10)');
    expect(signs({ beside: 2, found: args.rollUp.ledger.found + 2 })).toEqual(['✓ Khớp', '✓ Khớp']);
  });
  test('take ten rows, one more where documents came along, figures are held, or the places are left out', () => {
    const { ledger } = args.rollUp;
    expect(balanceRows(plan, ledger)).toBe(10);
    expect(balanceRows(plan, { ...ledger, beside: 1 })).toBe(11);
    expect(balanceRows(plan, { ...ledger, held: 3 })).toBe(11);
    expect(
      balanceRows(
        { ...plan, rows: Array.from({ length: 5001 }, () => plan.rows[0]).flatMap((one) => one ?? []) },
        ledger,
      ),
    ).toBe(11);
  });
});
