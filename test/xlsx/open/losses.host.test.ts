import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook, type OpenedWorkbook } from '../../../src/xlsx/open/openWorkbook';

let opened: OpenedWorkbook;

beforeAll(async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tonghop-open-')), 'lạ.xlsx');
  execFileSync('/usr/bin/python3', [path.join(__dirname, 'foreignFile.py'), file]);
  opened = await openWorkbook(readFileSync(file), 'lạ.xlsx');
});

describe('a foreign workbook names what saving would leave out', () => {
  test.each([
    ['table', 'Số liệu'],
    ['chart', 'Số liệu'],
    ['condition', 'Số liệu'],
    ['validation', 'Số liệu'],
    ['listFromCells', 'Số liệu'],
    ['webLink', 'Số liệu'],
    ['page', 'Số liệu'],
    ['veryHidden', 'Sâu'],
  ])('%s', (code, sheet) => {
    expect(opened.losses).toContainEqual({ code, sheet, count: 1 });
  });

  test('the password of a sheet', () => {
    expect(opened.losses).toContainEqual({ code: 'password', count: 1 });
  });

  test('two looks', () => {
    expect(opened.losses).toContainEqual({ code: 'style', sheet: 'Số liệu', count: 2 });
  });

  test('nothing else', () => {
    expect(opened.losses.map(({ code }) => code).sort()).toEqual(
      [
        'chart',
        'condition',
        'listFromCells',
        'page',
        'password',
        'style',
        'table',
        'validation',
        'veryHidden',
        'webLink',
      ].sort(),
    );
  });
});

test('a list that stands in cells becomes a fixed list', () => {
  expect(opened.model.sheets[0]?.validations).toMatchObject([{ rule: { type: 'list', values: ['Phú Lý', 'Trị An'] } }]);
});

test('a formula that was never calculated comes without a value', () => {
  expect(opened.model.sheets[0]?.cells.find(({ row, col }) => row === 0 && col === 3)?.content).toEqual({
    kind: 'formula',
    formula: 'SUM(B2:B3)',
    value: { kind: 'blank' },
  });
});

test('rules about the value of a cell become formulas that say the same', () => {
  const formulas = opened.model.sheets[0]?.conditionalFormats?.map((format) =>
    format.type === 'formula' ? format.formula : format.type,
  );
  expect(formulas).toEqual(['B2=(12)', 'AND(B2>=($A$1),B2<=(20))', 'OR(B2<(1),B2>(9))']);
});
