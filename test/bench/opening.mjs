import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { measured } from './measured.mjs';
import { printTable } from './table.mjs';

const { strToU8, zipSync } = createRequire(import.meta.url)('fflate');
const here = path.dirname(fileURLToPath(import.meta.url));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ROUNDS = 3;

/** Files of others that are heavy: a model is made of them for the grid, while `check` only reads values. */
const FILES = {
  '135,000 formatted figures': workbook(table(9000, 15, (place) => `<c r="${place}" s="1"><v>12</v></c>`)),
  '240,000 bordered blank cells': workbook(table(20000, 12, (place) => `<c r="${place}" s="1"/>`)),
  '60,000 conditional formats': workbook(
    table(100, 12, (place) => `<c r="${place}"><v>12</v></c>`),
    conditions(60000),
  ),
};

/** CPU ms and peak memory of opening heavy files for the workbench, each in a process of its own, and both against `check`. */
export async function benchOpening(root, program) {
  const opener = await bundle(root, './test/bench/openerEntry.ts', path.join(root, '.cache/bench'), 'opener.cjs', true);
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-opening-'));
  const results = {};
  for (const [name, bytes] of Object.entries(FILES)) {
    const file = path.join(work, 'f.xlsx');
    writeFileSync(file, bytes);
    const check = middle(() => measured(path.join(program, 'tonghop.js'), ['check', file]));
    results[name] = { check, open: middle(() => measured(path.join(here, 'openOne.cjs'), [opener, file])) };
  }
  rmSync(work, { recursive: true });
  printTable(
    'Opening heavy files for the workbench, against `check` of the same file',
    ['file', 'check ms', 'open ms', '÷ check', 'check MB', 'open MB', '÷ check'],
    Object.entries(results).map(([name, { check, open }]) => {
      const [time, memory] = [open.cpu / check.cpu, open.rss / check.rss].map((ratio) => ratio.toFixed(2));
      return [name, check.cpu.toFixed(0), open.cpu.toFixed(0), time, check.rss, open.rss, memory];
    }),
  );
  return results;
}

function middle(measure) {
  const rounds = Array.from({ length: ROUNDS }, () => measure()).map(({ cpu, rss }) => ({ cpu, rss }));
  return rounds.sort((a, b) => a.cpu - b.cpu)[ROUNDS >> 1];
}

function table(rows, columns, cell) {
  const lines = Array.from({ length: rows }, (_row, at) => {
    const cells = Array.from({ length: columns }, (_cell, col) => cell(`${String.fromCharCode(65 + col)}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return lines.join('');
}

function conditions(count) {
  const one = (_none, at) =>
    `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" dxfId="0" priority="${at + 1}"><formula>A${at + 1}&gt;6</formula></cfRule></conditionalFormatting>`;
  return Array.from({ length: count }, one).join('');
}

function workbook(rows, after = '') {
  const links = (...entries) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const side = (name) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': links(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellXfs><xf/><xf fontId="1" borderId="1"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
