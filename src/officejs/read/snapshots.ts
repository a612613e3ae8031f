import type { Area } from '../../core/sheet/address';
import { HostError } from '../../core/sheet/port';
import { sheetSnapshot, type SheetSnapshot, type SnapshotCell, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { rectangles } from '../rectangles';
import { toHostError } from '../errors';
import type { Support } from '../requirementSets';
import { readBook } from './book';
import { cellQuestions } from './cells';
import { sheetNames, type NamedFormula } from './names';
import { askOutline, type SheetOutline } from './outline';
import { askAll, type Question } from './request';
import { validatedQuestions } from './validated';

/** A sheet without its cells: mostly its names, one for each input. */
const OUTLINE_BYTES = 20_000;

/** Part of one sheet's answer. */
interface Part {
  readonly sheet: string;
  readonly cells: readonly SnapshotCell[];
  readonly validated: readonly Area[];
}

/** One sheet, the active one without a name: two round trips unless it is very large. */
export async function readSheet(
  context: Excel.RequestContext,
  support: Support,
  name: string | undefined,
): Promise<SheetSnapshot> {
  const { worksheets, names } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  names.load('items/name,items/formula');
  const outline = askOutline(sheet, support);
  await context.sync().catch((error: unknown) => {
    throw missingSheet(error, name);
  });
  const [snapshot] = await readOutlined(context, [outline()], namedFormulas(names), {
    single: true,
    budget: support.answerBudget,
  });
  if (!snapshot) throw new HostError('sheetMissing', '', { sheet: name ?? '' });
  return snapshot;
}

/** The sheet is named, so that the pane can say which one is gone. */
function missingSheet(error: unknown, name: string | undefined): HostError {
  const host = toHostError(error);
  return host.code === 'sheetMissing' ? new HostError(host.code, host.detail, { sheet: name ?? '' }) : host;
}

/** Every sheet but the adapter's own backups: a round trip for the list, one for sizes, then one for each 4 MB on the web. */
export async function readAll(context: Excel.RequestContext, support: Support): Promise<WorkbookSnapshot> {
  const book = await readBook(context);
  const outlines = await askAll(
    context,
    book.sheets.map(({ name }) => outlineQuestion(name, support)),
    support.answerBudget,
  );
  const sheets = await readOutlined(context, outlines, book.names, { single: false, budget: support.answerBudget });
  // Office.js shows neither external links nor macros; a macro workbook says so by its name.
  return { file: book.file, sheets, externalLinks: [], hasMacros: /\.(xlsm|xltm|xlsb)$/i.test(book.file) };
}

function outlineQuestion(name: string, support: Support): Question<SheetOutline> {
  return { bytes: OUTLINE_BYTES, ask: (context) => askOutline(context.workbook.worksheets.getItem(name), support) };
}

function namedFormulas(names: Excel.NamedItemCollection): readonly NamedFormula[] {
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

async function readOutlined(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  bookNames: readonly NamedFormula[],
  { single, budget }: { readonly single: boolean; readonly budget: number },
): Promise<readonly SheetSnapshot[]> {
  const questions = outlines.flatMap((outline) => sheetQuestions(outline, single));
  const bySheet = groupBySheet(await askAll(context, questions, budget));
  return outlines.map((outline) => snapshotOf(outline, bySheet.get(outline.name) ?? [], bookNames));
}

function sheetQuestions(outline: SheetOutline, single: boolean): readonly Question<Part>[] {
  return [
    ...cellQuestions(outline, single ? 'everyCell' : 'headAndRows').map((question) =>
      asPart(outline.name, question, (cells) => ({ cells, validated: [] })),
    ),
    ...validatedQuestions(outline, single).map((question) =>
      asPart(outline.name, question, (validated) => ({ cells: [], validated })),
    ),
  ];
}

function asPart<T>(sheet: string, question: Question<T>, turn: (answer: T) => Omit<Part, 'sheet'>): Question<Part> {
  return {
    bytes: question.bytes,
    ask: (context) => {
      const answer = question.ask(context);
      return () => ({ sheet, ...turn(answer()) });
    },
  };
}

function groupBySheet(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.sheet);
    if (group) group.push(part);
    else groups.set(part.sheet, [part]);
  }
  return groups;
}

function snapshotOf(outline: SheetOutline, parts: readonly Part[], bookNames: readonly NamedFormula[]): SheetSnapshot {
  return sheetSnapshot({
    name: outline.name,
    visibility: outline.visibility,
    cells: parts.flatMap((part) => part.cells),
    ...sheetNames(outline.name, outline.names, bookNames),
    merges: outline.merges,
    validated: joined(parts.flatMap((part) => part.validated)),
    isProtected: outline.isProtected,
  });
}

/** Single cells side by side become one area. */
function joined(areas: readonly Area[]): readonly Area[] {
  const isCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;
  const cells = rectangles(areas.filter(isCell).map(({ top, left }) => ({ row: top, col: left })));
  const wide = areas.filter((area) => !isCell(area));
  return [...wide, ...cells].sort((a, b) => a.top - b.top || a.left - b.left);
}
