import type { Finding, FindingElement } from '../../../domain/finding';
import { address, type Cell } from '../../sheet/address';
import type { ElementKey } from '../../../domain/ids';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { decodeLegacy, detectLegacy } from '../../units/legacyText';
import type { FormLine } from '../layout/lines';
import { addedRows } from './addedRows';
import type { CodeTable } from './codeTable';
import type { Location } from './locate';
import { noteOf } from './noteOf';
import type { SheetReadingPlace } from './readingCaches';
import type { WordsOfDay } from '../../../domain/catalogue/renamed';

/** One sheet under reading, as findings name it. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: SheetSnapshot;
}

/** What happened to the sheet itself: names, lines, labels, rules, protection (R02, R09, R11, R12, R15, R16). */
export function structureFindings(
  on: SheetReadingPlace,
  location: Location,
  table: CodeTable | undefined,
  {
    guessed = false,
    words,
  }: {
    /** Of a version of the plan nobody here has: lines may be newer than the sheet, or gone since. */
    readonly guessed?: boolean;
    /** What things are called on the form's day: one made before that was known has the words of before. */
    readonly words?: WordsOfDay;
  } = {},
): readonly Finding[] {
  return [
    ...nameFindings(on, location),
    ...lineFindings(on, guessed ? { ...location, missing: [] } : location, table),
    ...(table ? [...labelFindings(on, location, table, words), ...addedRows(on, location, table, guessed)] : []),
    ...ruleFindings(on, location),
  ];
}

function sheetNote(on: SheetPlace, element: FindingElement = '', cell?: Cell): ReturnType<typeof noteOf> {
  return noteOf(element, { file: on.file, sheet: on.sheet.name, cell: cell ? address(cell) : '' });
}

function nameFindings(on: SheetPlace, { lost, moved, figures }: Location): readonly Finding[] {
  const at = figures.find((figure) => figure.cell.role === 'input' && figure.at)?.at;
  return [
    ...(lost > 0 ? [sheetNote(on, '', at)('R02', 'lost', { count: lost })] : []),
    ...(moved > 0 ? [sheetNote(on, '', at)('R02', 'moved', { count: moved })] : []),
  ];
}

function lineFindings(on: SheetPlace, { missing, twice }: Location, table: CodeTable | undefined): readonly Finding[] {
  const gone = missing.map((line) =>
    ofLine(line, sheetNote(on, elementOf(line))('R15', 'missing', { code: line.code, label: line.label })),
  );
  const copied = twice.map(({ line, rows }) => {
    const cell = { row: rows[1] ?? 0, col: table?.codeCol ?? 0 };
    const params = { code: line.code, count: rows.length, rows: rows.map((row) => row + 1).join(', ') };
    return ofLine(line, sheetNote(on, elementOf(line), cell)('R15', 'twice', params));
  });
  return [...gone, ...copied];
}

/** An error of a line concerns every figure of it. */
function ofLine({ cells }: FormLine, finding: Finding): Finding {
  const own = cells.filter((cell) => cell.role !== 'reference');
  return own.length === 0 ? finding : { ...finding, concerns: own.map((cell) => cell.spec.key) };
}

/** The element a finding on a whole line names: its first own figure. */
function elementOf(line: FormLine): ElementKey {
  return (line.cells.find((cell) => cell.role !== 'reference') ?? line.cells[0])?.spec.key ?? line.code;
}

function labelFindings(
  on: SheetReadingPlace,
  location: Location,
  table: CodeTable,
  words?: WordsOfDay,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { line, code } of location.lines) {
    const row = table.rows.get(code)?.[0];
    if (row !== undefined) findings.push(...labelFinding(on, line, { row, col: table.labelCol }, words));
  }
  return findings;
}

function labelFinding(on: SheetReadingPlace, line: FormLine, at: Cell, words?: WordsOfDay): readonly Finding[] {
  const cell = on.sheet.cell(at.row, at.col);
  const found = cell?.value.kind === 'text' ? cell.value.text : '';
  const expected = line.shown;
  const { comparable } = on.caches;
  if (found === expected || comparable.of(found) === comparable.of(expected)) return [];
  // At the head of a label the old words begin with a capital.
  const today = words?.said(comparable.of(found), 'vi', (text) => comparable.of(text));
  if (today === comparable.of(expected)) return [];
  const note = sheetNote(on, elementOf(line), at);
  const kind = detectLegacy(found, cell?.font);
  if (kind === undefined) return [note('R11', '', { code: line.code, found, expected }, found)];
  return [note('R06', '', { kind: kind.toUpperCase(), decoded: decodeLegacy(found, kind, cell?.font) }, found)];
}

function ruleFindings(on: SheetReadingPlace, { figures }: Location): readonly Finding[] {
  const hasRule = on.caches.ruleTests.of(on.sheet.validated);
  const bare: Cell[] = [];
  for (const { cell, at } of figures) if (cell.role === 'input' && at && !hasRule(at)) bare.push(at);
  const [first] = bare;
  return [
    ...(first ? [sheetNote(on, '', first)('R09', '', { count: bare.length })] : []),
    ...(on.sheet.isProtected ? [] : [sheetNote(on)('R16', '', {})]),
  ];
}
