import { refusalOfDefect } from '../../src/core/sheet/fileDefect';
import { reasonText } from '../../src/usecases/reasonText';
import { defaultCaps, type ReadCaps } from '../../src/xlsx/read/caps';
import { inflateBrowser } from '../../src/xlsx/read/inflateBrowser';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { ReadContext } from '../../src/xlsx/read/readContext';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../src/xlsx/read/workbookError';
import { handMade, handMadeParts, type HandMade } from '../support/workbooks/handMade';

const MIB = 1024 * 1024;
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const row = (cells: string): HandMade => ({ rows: `<row r="1">${cells}</row>` });
const parts = Object.values(handMadeParts(row('<c><v>1</v></c>')));
const bytesOf = (book: HandMade): number =>
  Object.values(handMadeParts(book)).reduce((sum, part) => sum + part.length, 0);
/** A picture no reader unpacks. */
const picture = { parts: { 'xl/media/anh.png': new Uint8Array(3 * MIB) } };
const text = (length: number): string => 'ệ'.repeat(length);
const name = (i: number): string => `<definedName name="n${i}">1</definedName>`;

/** A cap, a workbook that just keeps to it, one that goes beyond by the least there is, and the refusal. */
const cases: readonly [string, Partial<ReadCaps>, HandMade, HandMade, string, number][] = [
  ['entries', { entries: parts.length }, row('<c/>'), picture, 'tooManyEntries', parts.length],
  ['declared bytes', { declaredBytes: bytesOf(picture) }, picture, { ...picture, afterRows: '<x/>' }, 'tooLarge', 3],
  ['unpacked bytes', { producedBytes: MIB }, picture, { afterRows: `<x>${'y'.repeat(MIB)}</x>` }, 'tooLarge', 1],
  ['cells', { cells: 3 }, row('<c/>'.repeat(3)), row('<c/>'.repeat(4)), 'tooManyCells', 3],
  [
    'shared texts',
    { cells: 3 },
    { ...row('<c t="s"><v>0</v></c>'), strings: '<si/>'.repeat(3) },
    { ...row('<c t="s"><v>0</v></c>'), strings: '<si/>'.repeat(4) },
    'tooManyCells',
    3,
  ],
  [
    'letters of a cell',
    { textLength: 5 },
    row(`<c t="str"><v>${text(5)}</v></c>`),
    row(`<c t="str"><v>${text(6)}</v></c>`),
    'tooLongText',
    5,
  ],
  [
    'letters of an inline text, in runs',
    { textLength: 5 },
    row(`<c t="inlineStr"><is><r><t>${text(2)}</t></r><r><t>${text(3)}</t></r></is></c>`),
    row(`<c t="inlineStr"><is><r><t>${text(2)}</t></r><r><t>${text(4)}</t></r></is></c>`),
    'tooLongText',
    5,
  ],
  [
    'letters of a shared text',
    { textLength: 5 },
    { ...row('<c t="s"><v>0</v></c>'), strings: `<si><t>${text(5)}</t></si>` },
    { ...row('<c t="s"><v>0</v></c>'), strings: `<si><t>${text(6)}</t></si>` },
    'tooLongText',
    5,
  ],
  [
    'names',
    { names: 3 },
    { afterSheets: `<definedNames>${many(3, name)}</definedNames>` },
    { afterSheets: `<definedNames>${many(4, name)}</definedNames>` },
    'tooManyNames',
    3,
  ],
  [
    'merged areas',
    { areas: 2 },
    { afterRows: `<mergeCells>${many(2, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>` },
    { afterRows: `<mergeCells>${many(3, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>` },
    'tooManyAreas',
    2,
  ],
  [
    'areas with input rules',
    { areas: 2 },
    { afterRows: '<dataValidations><dataValidation sqref="A1 A2"/></dataValidations>' },
    { afterRows: '<dataValidations><dataValidation sqref="A1 A2"/><dataValidation sqref="A3"/></dataValidations>' },
    'tooManyAreas',
    2,
  ],
  [
    'cell formats',
    { areas: 2 },
    { ...row('<c/>'), styles: `<cellXfs>${'<xf/>'.repeat(2)}</cellXfs>` },
    { ...row('<c/>'), styles: `<cellXfs>${'<xf/>'.repeat(3)}</cellXfs>` },
    'tooManyAreas',
    2,
  ],
];

describe.each([
  ['node', inflateNode],
  ['browser', inflateBrowser],
])('caps of one file, inflate of %s', (_platform, inflate) => {
  it.each(cases)(
    '%s: at the cap is read, one more is refused and the cap named',
    (_what, caps, at, over, code, limit) => {
      expect(readWorkbook(handMade(at), 'a.xlsx', { inflate, context: new ReadContext(caps) }).sheets).toHaveLength(1);
      const refusal = refusalOf(() => {
        const read = readWorkbook(handMade(over), 'a.xlsx', { inflate, context: new ReadContext(caps) });
        // A text over its cap is lost alone; it would be refused if nothing else were in the file.
        const [defect] = read.defects ?? [];
        if (defect) throw WorkbookError.of(defect.code, refusalOfDefect(defect).params);
        return read;
      });
      expect(refusal).toMatchObject({ code, params: { limit: String(limit) } });
      for (const language of ['vi', 'en'] as const) {
        expect(reasonText(refusal, language)).toContain(String(limit));
      }
    },
  );
});

it('every cap has its case', () => {
  const capped = new Set(cases.flatMap(([, caps]) => Object.keys(caps)));
  expect([...capped].sort()).toEqual(Object.keys(defaultCaps).sort());
});

describe('nesting', () => {
  const deep = (levels: number): HandMade => ({ afterRows: '<x>'.repeat(levels) + '</x>'.repeat(levels) });
  /** Levels of a worksheet part, the root counted. */
  const MOST = 200;

  it('to the cap is read, one level more is refused and the cap named', () => {
    expect(readWorkbook(handMade(deep(MOST - 1)), 'a.xlsx').sheets).toHaveLength(1);
    for (const levels of [MOST, 1_000_000]) {
      const refusal = refusalOf(() => readWorkbook(handMade(deep(levels)), 'a.xlsx'));
      expect(refusal).toMatchObject({ code: 'tooDeep', params: { limit: String(MOST) } });
    }
  });
});

function refusalOf(read: () => unknown): WorkbookError {
  try {
    read();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
