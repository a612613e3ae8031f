import { parseDelimited } from '../../../src/domain/territory/delimited';
import { ownUnits } from '../../../src/core/units/ownUnits';

describe('delimited text', () => {
  test.each([
    [
      'commas',
      'mã,tên\n001,A\n',
      [
        ['mã', 'tên'],
        ['001', 'A'],
      ],
    ],
    [
      'semicolons of a Vietnamese Excel',
      'mã;tên\r\n001;"A;B, C"\r\n',
      [
        ['mã', 'tên'],
        ['001', 'A;B, C'],
      ],
    ],
    [
      'tabs',
      'mã\ttên\n001\tA, B; C',
      [
        ['mã', 'tên'],
        ['001', 'A, B; C'],
      ],
    ],
    ['a BOM', '\ufeffmã,tên', [['mã', 'tên']]],
    [
      'doubled quotes and line breaks',
      'a,b\n"say ""x""","1\n2"',
      [
        ['a', 'b'],
        ['say "x"', '1\n2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['blank lines between, none at the end', 'a,b\n\nc,d\n\n \n', [['a', 'b'], [''], ['c', 'd']]],
    [
      'a quote inside a field',
      'a,b\n5" x,d',
      [
        ['a', 'b'],
        ['5" x', 'd'],
      ],
    ],
    [
      'a delimiter only inside quotes',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => expect(parseDelimited(text)).toEqual(rows));
});

describe('own list', () => {
  test.each([
    [['Mã', 'Tên']],
    [['Mã đơn vị', 'TÊN ĐƠN VỊ']],
    [['code', 'name']],
    [['Ma', 'Ten']],
    [['Mã số', 'Đơn vị']],
  ])('headings %s are understood', (headings) => {
    const { units, problems } = ownUnits([headings, ['26179', 'Xã Phú Lý']], '75');
    expect(units).toEqual([
      { list: 'own', code: '26179', name: 'Phú Lý', type: 'xã', level: 'commune', parent: '75', kind: 'commune' },
    ]);
    expect(problems).toEqual([]);
  });

  test('type, level and parent columns are used in any order', () => {
    const rows = [
      ['STT', 'Tên', 'Thuộc', 'Cấp', 'Mã', 'Loại'],
      ['1', 'Trung tâm A', '26179', 'Cơ sở', '26179.TTA', ''],
      ['2', 'TT Y tế', '', '', '75.TTYT', ''],
      ['3', 'Hội Chữ thập đỏ', '', 'Sở, ngành', '75.HCTD', ''],
      ['4', 'Phú Lý', '', '', '00012', 'Phường'],
      ['5', 'H. Cao Lãnh', '87', 'Huyện', '873', ''],
      ['6', 'Huyện đoàn', '', '', '75.HD', ''],
      ['7', 'Phường 1', '', '', '29905', ''],
    ];
    expect(
      ownUnits(rows, '75').units.map(({ code, type, name, level, parent, kind }) => [
        code,
        type,
        name,
        level,
        parent,
        kind,
      ]),
    ).toEqual([
      ['26179.TTA', '', 'Trung tâm A', 'facility', '26179', 'facility'],
      ['75.TTYT', '', 'TT Y tế', 'facility', '75', 'facility'],
      ['75.HCTD', '', 'Hội Chữ thập đỏ', 'department', '75', 'other'],
      ['00012', 'phường', 'Phú Lý', 'commune', '75', 'commune'],
      ['873', 'huyện', 'Cao Lãnh', 'district', '87', undefined],
      ['75.HD', '', 'Huyện đoàn', 'facility', '75', 'facility'],
      ['29905', 'phường', '1', 'commune', '75', 'commune'],
    ]);
  });

  test.each([
    ['codeMissing', ['', 'Xã A'], 3, 1],
    ['nameMissing', ['00002', ' '], 3, 1],
    ['codeTwice', ['00001', 'Xã B'], 3, 1],
    ['codeUnfit', ['00 02', 'Xã B'], 3, 1],
    ['zeroLost', ['1654', 'Xã B'], 3, 2],
  ])('%s names its row', (code, row, at, units) => {
    const read = ownUnits([['mã', 'tên'], ['00001', 'Xã A'], row, []], '75');
    expect(read.problems.map((problem) => [problem.code, problem.row])).toEqual([[code, at]]);
    expect(read.units).toHaveLength(units);
  });

  test('an unknown level is a problem, not a guess', () => {
    const read = ownUnits(
      [
        ['mã', 'tên', 'cấp'],
        ['00001', 'Xã A', 'vùng'],
      ],
      '75',
    );
    expect(read.units).toEqual([]);
    expect(read.problems[0]).toMatchObject({ code: 'levelUnknown', row: 2, params: { code: '00001', level: 'vùng' } });
  });

  test('rows count as in the sheet, blank rows before the headings and between included', () => {
    const read = ownUnits([[''], ['mã', 'tên'], [''], ['', 'Xã A']], '75');
    expect(read.problems.map(({ row, vi }) => [row, vi])).toEqual([
      [4, 'Đơn vị “Xã A” chưa có mã; dòng này không được dùng.'],
    ]);
  });

  test.each([[[]], [[['', '']]], [[['26179', 'Xã Phú Lý']]]])('%# without headings says so', (rows) => {
    expect(ownUnits(rows, '75')).toMatchObject({ units: [], problems: [{ code: 'headingMissing', row: 1 }] });
  });

  test('a decomposed name is composed', () => {
    expect(
      ownUnits(
        [
          ['mã', 'tên'],
          ['1', 'Xã Phú Lý'.normalize('NFD')],
        ],
        '75',
      ).units[0]?.name,
    ).toBe('Phú Lý');
  });
});

test('without a unit above, and none given for all, a row has no parent', () => {
  const [unit] = ownUnits(
    [
      ['Mã', 'Tên'],
      ['CS01', 'Cơ sở 1'],
    ],
    undefined,
  ).units;
  expect(unit).toEqual({ list: 'own', code: 'CS01', name: 'Cơ sở 1', type: '', level: 'facility', kind: 'facility' });
});

test.each([
  ['giáo dục', 'department', 'education'],
  ['EDUCATION', 'department', 'education'],
  ['Mặt trận, đoàn thể', 'department', 'mass'],
  ['', 'facility', 'facility'],
])('a body of the kind “%s” is a %s of %s', (said, level, kind) => {
  const { units } = ownUnits([
    ['Mã', 'Tên', 'Ngành'],
    ['75.X', 'Cơ quan X', said],
  ]);
  expect(units).toMatchObject([{ level, kind, parent: '75' }]);
});

test('a kind nobody knows is named with those there are', () => {
  const { units, problems } = ownUnits([
    ['Mã', 'Tên', 'Ngành'],
    ['75.X', 'Cơ quan X', 'thủy sản'],
  ]);
  expect(units).toEqual([]);
  expect(problems.map(({ vi }) => vi)).toEqual([expect.stringMatching(/“thủy sản” \(dùng: xã; lao động;/)]);
});
