import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROLL_UP_OUTPUTS, writeOutputs, type RollUpOutput } from '../../src/cli/commands/rollUpOutputs';
import { Terminal } from '../../src/cli/terminal';
import { say } from '../../src/cli/texts';
import { area } from '../core/attainment/builders';
import { catalogue, findProgramme } from '../support/plans';

const silent = { write: () => undefined, isTerminal: false };
const terminal = new Terminal('vi', silent, silent, false);

/** Who is missing, a unit a line. */
const missing: RollUpOutput = {
  option: 'missing',
  described: {
    kind: 'text',
    value: say('TỆP.txt', 'FILE.txt'),
    about: say('đơn vị còn thiếu', 'units that are missing'),
  },
  ending: '.txt',
  *content({ rollUp }) {
    for (const { name } of rollUp.ledger.missing) yield `${name}\n`;
  },
};

test('an output in the list is written where its option asks for it', async () => {
  const programme = findProgramme('sa-dec-2021');
  if (!programme) throw new Error('a plan');
  const rollUp = area({ programme, year: 2021 }, [undefined, undefined]);
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
  const asked = { programme, catalogue: catalogue(), targets: new Map([['missing', path.join(folder, 'thieu.txt')]]) };
  await writeOutputs({ rollUp, attainments: [], findings: [], decisions: [], conflicts: [] }, asked, terminal, [
    ...ROLL_UP_OUTPUTS,
    missing,
  ]);
  expect(readdirSync(folder)).toEqual(['thieu.txt']);
  const lines = readFileSync(path.join(folder, 'thieu.txt'), 'utf8').trim().split('\n');
  expect(lines).toEqual(rollUp.ledger.missing.map(({ name }) => name));
  expect(lines).toHaveLength(2);
});
