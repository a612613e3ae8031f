import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { planBook } from '../../../src/core/planBook/drawBook';
import { readBook } from '../../../src/core/planBook/readBook';
import { faultText } from '../../../src/domain/schema/faultText';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { catalogue, programmes } from '../../support/plans';
import { itWith, temporaryFolder } from '../../support/programs';
import { recalculated } from '../../support/survey';

const setting = { catalogue: catalogue() };
const folder = temporaryFolder('books');
const files = programmes().map(({ id }) => path.join(folder, `${id}.xlsx`));

beforeAll(async () => {
  for (const [at, plan] of programmes().entries())
    writeFileSync(files[at] ?? '', await writeWorkbook(planBook({ ...plan }, setting), deflateNode));
}, 60000);

/** Every plan, as the files say it now. */
function expectPlans(from: readonly string[]): void {
  for (const [at, plan] of programmes().entries()) {
    const read = readBook(readWorkbook(readFileSync(from[at] ?? ''), plan.id, { inflate: inflateNode }), setting);
    expect(read.ok ? [] : read.faults.map(({ fault }) => faultText(fault, 'vi'))).toEqual([]);
    expect(read.ok && read.plan.programme).toEqual(plan);
  }
}

test('every plan comes back from the file of its book', () => expectPlans(files));

itWith('libreoffice')('and from what LibreOffice saves of it', () => expectPlans(recalculated(files)), 120000);

itWith('openpyxl')('and from what openpyxl saves of it', () => {
  const code = 'import sys, openpyxl\nfor name in sys.argv[1:]: openpyxl.load_workbook(name).save(name)';
  const done = spawnSync('/usr/bin/python3', ['-c', code, ...files], { encoding: 'utf8' });
  expect({ status: done.status, err: done.stderr }).toEqual({ status: 0, err: '' });
  expectPlans(files);
});
