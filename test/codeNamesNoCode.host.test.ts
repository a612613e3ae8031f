import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { catalogue, plans } from './support/plans';

// What a figure, a form or a column is for is said in the catalogue (`role`, relations, words), what a plan asks in the
// plan, and which units there are in the lists. The code asks for those; it knows none of them by name. Comments may
// give examples. Migrations read what was written with the names of their day.

/** Words that look like a name of the assets and mean something else, each with where it may stand. */
const OTHER_MEANINGS: readonly { readonly word: string; readonly where: RegExp; readonly why: string }[] = [
  { word: 'TH', where: /ownNames\.ts: .*TH\[\._\]/, why: 'the mark of our names in a workbook (Tổng Hợp)' },
  { word: 'TH', where: /samples\/applySheetEdit\.ts: .*TH\\\./, why: 'the mark of our names in a workbook' },
  { word: 'TH', where: /officejs\/read\/book\.ts: TH sao lưu /, why: 'the mark of our hidden sheets' },
  { word: 'SL', where: /reports\/identity\.ts: TH[.-]SL/, why: 'the sheet “Số liệu” of a summary' },
  { word: 'KT', where: /guideSheet\.ts: .*“KT\. CHỦ TỊCH/, why: '“ký thay”: a deputy signs' },
  { word: 'KT', where: /(report\/(fields|letterhead)|reportFields)\.ts: .*KT/, why: '“ký thay”: a deputy signs' },
  { word: 'TL', where: /(report\/(fields|letterhead)|reportFields)\.ts: .*TL/, why: '“thừa lệnh”: signed by order' },
  {
    word: '26179',
    where: /taskpane\/strings\/(vi|en)\.ts: .*[“"]26179[”"]/,
    why: 'an example of what a person may type',
  },
  { word: 'TL', where: /domain\/returnToken\.ts: .*TL-/, why: 'the mark of a returned copy (trả lại)' },
  { word: '10', where: /TargetBar\.tsx: 10$/, why: 'the height of a drawing' },
  { word: '10', where: /reports\/result\/columns\.ts: 10$/, why: 'the number of a column' },
  { word: '11', where: /reports\/result\/columns\.ts: 11$/, why: 'the number of a column' },
  { word: '25400', where: /chartSeries\.ts: /, why: 'the width of a line in a drawing' },
];

/** The mark that begins what is ours in a workbook, "TH.note", "TH-SL": no column of money. */
const OUR_MARK = /\bTH(?=[.-])/g;

const MIGRATIONS = /(^|\/)migrations?(\/|\.ts$)|Migration\.ts$/;

const { indicators, dimensions, forms } = catalogue();

/** Names of the assets that stand in a text as whole words: indicators, breakdowns, their parts, units of five digits. */
const WORDS = new Set<string>([
  ...indicators.map(({ code }) => code),
  ...dimensions.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
  ...unitCodes().filter((code) => code.length > 3),
]);

/** Names with signs in them. */
const PHRASES = [
  ...forms.map(({ id }) => id),
  ...plans().programmes.map(({ id }) => id),
  ...listVersions().filter((version) => version.includes('-')),
];

/** Short numbers are days, years and sizes within longer texts; a text that is nothing else names a unit or a list. */
const NUMBERS = new Set([...unitCodes(), ...listVersions()].filter((name) => /^\d{2,4}$/.test(name)));

function listVersions(): readonly string[] {
  const { lists } = JSON.parse(readFileSync('assets/units/lists.json', 'utf8')) as {
    readonly lists: readonly { readonly version: string }[];
  };
  return lists.map(({ version }) => version);
}

function unitCodes(): readonly string[] {
  const files = readdirSync('assets/units').filter((name) => /^units-.*\.csv$/.test(name));
  return files.flatMap((name) => {
    const [, ...rows] = readFileSync(path.join('assets/units', name), 'utf8').trim().split('\n');
    return rows.map((row) => row.slice(0, row.indexOf(',')));
  });
}

/** The texts of a piece of code: literals, pieces of templates, patterns, text between tags, names of members. */
function textsOf(source: ts.SourceFile): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      found.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node)) return undefined;
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const named =
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node);
  return named && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Names of the assets in a text. */
function namesIn(text: string): readonly string[] {
  const words = text.replace(OUR_MARK, '').split(/[^\p{L}\p{N}_]+/u);
  return [
    ...words.filter((word) => WORDS.has(word)),
    ...PHRASES.filter((phrase) => text.includes(phrase)),
    ...(NUMBERS.has(text) ? [text] : []),
  ];
}

function textsInFile(file: string, code: string): ReturnType<typeof textsOf> {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return textsOf(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind));
}

/** "line: name" of each name in a file's code. */
function namesInFile(file: string, texts: ReturnType<typeof textsOf>): readonly string[] {
  return texts.flatMap(({ text, line }) =>
    namesIn(text)
      .filter((word) => !OTHER_MEANINGS.some((one) => one.word === word && one.where.test(`${file}: ${text}`)))
      .map((word) => `${line}: ${word}`),
  );
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.replaceAll(path.sep, '/')))
  .filter((name) => /\.tsx?$/.test(name) && !MIGRATIONS.test(name));

const texts = files.map((file) => [file, textsInFile(file, readFileSync(file, 'utf8'))] as const);

const known = new Map(
  texts.flatMap(([file, own]) => {
    const names = namesInFile(file, own);
    return names.length === 0 ? [] : [[file, names] as const];
  }),
);

it('no code knows a name of the assets', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(Object.fromEntries(known)).toEqual({});
});

it('another meaning that is nowhere leaves the list', () => {
  const said = texts.flatMap(([file, own]) => own.map(({ text }) => `${file}: ${text}`));
  const idle = OTHER_MEANINGS.filter(({ word, where }) => !said.some((one) => one.includes(word) && where.test(one)));
  expect(idle).toEqual([]);
});

/** Every way a name can stand in code. */
test.each([
  ["const key = 'L02';", ['1: L02']],
  ["type Key = 'A01.LH02';", ['1: A01', '1: LH02']],
  ['const text = `${unit}.K00`;', ['1: K00']],
  ['const name = `${a} L05 ${b} L06`;', ['1: L05', '1: L06']],
  ['const code = /^(H06)$/;', ['1: H06']],
  ["const shown = { KH: 'plan' };", ['1: KH']],
  ['interface Money { readonly KH: number }', ['1: KH']],
  ['const planned = money.KH;', ['1: KH']],
  ['const page = <p>A03</p>;', ['1: A03']],
  ["const form = '02b/CTXH-H';", ['1: 02b/CTXH-H']],
  ["const plan = find('dong-nai-2021-2030');", ['1: dong-nai-2021-2030']],
  ["const list = '2025-06';", ['1: 2025-06']],
  ["const commune = '26179';", ['1: 26179']],
  ["const province = '75';", ['1: 75']],
  ["const list = '2024';", ['1: 2024']],
  ["const day = '75 xã, ngày 30/11/2024';", []],
  ["const name = 'TH.note';", []],
  ["// the sending day, L02\nconst day = 'day';", []],
  ["import { x } from './A01';", []],
])('%s', (code, names) => {
  expect(namesInFile('code.tsx', textsInFile('code.tsx', code))).toEqual(names);
});
