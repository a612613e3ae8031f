import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOutputs } from '../../src/cli/commands/rollUpOutputs';
import { OwnFault } from '../../src/cli/ownFault';
import { Terminal } from '../../src/cli/terminal';
import { area } from '../core/attainment/builders';
import { catalogue, findProgramme } from '../support/plans';

const terminal = new Terminal(
  'vi',
  { write: () => undefined, isTerminal: false },
  { write: () => undefined, isTerminal: false },
  false,
);

test('a ledger that does not balance is a fault of the program, and nothing is written', async () => {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('no plan');
  const rollUp = area({ programme, year: 2024 }, []);
  const broken = { ...rollUp, ledger: { ...rollUp.ledger, found: rollUp.ledger.found + 1 } };
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'tonghop-')), 'out.xlsx');
  const written = writeOutputs(
    { rollUp: broken, attainments: [], findings: [], decisions: [], conflicts: [] },
    { programme, catalogue: catalogue(), targets: new Map([['out', out]]) },
    terminal,
  );
  const fault: unknown = await written.catch((error: unknown) => error);
  if (!(fault instanceof OwnFault)) throw new Error('no fault');
  expect(fault.sentence.vi).toMatch(
    /^Lỗi của chương trình Tổng Hợp, không phải của tệp báo cáo.*Bảng đối chiếu không cân/,
  );
  expect(fault.sentence.en).toMatch(
    /^A fault of the program Tổng Hợp, not of the reports.*The ledger does not balance/,
  );
  expect(existsSync(out)).toBe(false);
});
