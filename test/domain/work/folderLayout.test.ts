import { folderLayout } from '../../../src/domain/work/folderLayout';

const named = (entries: readonly string[]) => folderLayout(entries)?.reports.map(({ name }) => name);

test.each([
  ['as it is exported', ['ho-so-tong-hop.json', 'da-nhan/a.xlsx', 'da-nhan/dot 2/b.zip'], ['a.xlsx', 'dot 2/b.zip']],
  ['with the folder it lay in', ['HS 2026/ho-so-tong-hop.json', 'HS 2026/da-nhan/a.xlsx'], ['a.xlsx']],
  ['packed by Windows', ['HS\\ho-so-tong-hop.json', 'HS\\da-nhan\\a.xlsx'], ['a.xlsx']],
  ['reports beside the decisions', ['HS/ho-so-tong-hop.json', 'HS/a.xlsx', 'HS/.DS_Store', 'b.xlsx'], ['a.xlsx']],
  ['what went back is no report', ['HS/ho-so-tong-hop.json', 'HS/a.xlsx', 'HS/tra-lai/a.xlsx'], ['a.xlsx']],
  ['what else lies there is no report', ['ho-so-tong-hop.json', 'ket-qua.xlsx', 'da-nhan/a.xlsx'], ['a.xlsx']],
  ['a name that leads out is cut', ['ho-so-tong-hop.json', 'da-nhan/../../a.xlsx'], ['a.xlsx']],
  ['decisions alone', ['ho-so-tong-hop.json'], []],
  ['no folder of work', ['a.xlsx', 'b/c.xlsx'], undefined],
])('%s', (_, entries, reports) => {
  expect(named(entries)).toEqual(reports);
});

test('of several files of decisions the outermost is the folder’s', () => {
  const entries = ['da-nhan/cu/ho-so-tong-hop.json', 'ho-so-tong-hop.json', 'da-nhan/a.xlsx'];
  expect(folderLayout(entries)?.work).toBe('ho-so-tong-hop.json');
});
