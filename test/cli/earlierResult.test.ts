import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withoutEarlierJson } from '../../src/cli/earlierResult';
import { WorkbookFiles } from '../../src/cli/openWorkbook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-result-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const head = (year: number): string =>
  `{\n "schema": 2,\n "programme": "p",\n "year": ${year},\n "unit": { "code": "75" },\n "ledger": {} }`;

test('the JSON a roll-up of the same plan, year and unit wrote came from nobody; any other is what it is', () => {
  const files = { 'tong-hop.json': head(2024), 'nam-truoc.json': head(2023), 'khac.json': '{}', 'a.xlsx': '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const found = Object.keys(files).map((name) => ({ path: path.join(folder, name) }));
  const asked = { programme: 'p', year: 2024, unit: { code: '75' } };
  const left = withoutEarlierJson(found, asked, new WorkbookFiles());
  expect(left.map((file) => path.basename(file.path))).toEqual(['nam-truoc.json', 'khac.json', 'a.xlsx']);
});
