import { areaOf } from './areaCode';
import { filled, type Params, type SaidOf, type Sentence } from '../../domain/texts/sentence';
import { OWN_LIST, type OwnerKind, type Unit, type UnitLevel } from '../../domain/territory/unit';
import { OWNER_WORDS } from '../../domain/territory/ownerWords';
import { bareKey, cleanName } from './nameKeys';
import { nameReadings } from './nameReadings';
import { findColumns, type OwnColumns } from './ownColumns';
import { ownProblemMessages } from './unitMessages';

export { parseDelimited } from '../../domain/territory/delimited';

export type OwnProblemCode = keyof typeof ownProblemMessages;

/** What can be wrong with a row, with a param for every place of its sentence. */
type Wrong = SaidOf<typeof ownProblemMessages>;

/** What is wrong with a row of an own list; `row` counts from 1 as the sheet does. */
export interface OwnProblem extends Sentence {
  readonly code: OwnProblemCode;
  readonly row: number;
  readonly params: Params;
}

export interface OwnUnits {
  readonly units: readonly Unit[];
  readonly problems: readonly OwnProblem[];
}

const LEVELS: ReadonlyMap<string, UnitLevel> = new Map<string, UnitLevel>([
  ...['xa', 'cap xa', 'phuong', 'commune'].map((word) => [word, 'commune'] as const),
  ...['huyen', 'cap huyen', 'quan', 'district'].map((word) => [word, 'district'] as const),
  ...['tinh', 'cap tinh', 'province'].map((word) => [word, 'province'] as const),
  ...['cum', 'cluster'].map((word) => [word, 'cluster'] as const),
  ...['so', 'nganh', 'so nganh', 'so, nganh', 'phong', 'phong ban', 'department'].map(
    (word) => [word, 'department'] as const,
  ),
  ...['co so', 'facility'].map((word) => [word, 'facility'] as const),
]);
const COMMUNE_TYPES: readonly string[] = ['xã', 'phường', 'thị trấn', 'đặc khu'];
const DISTRICT_TYPES: readonly string[] = ['huyện', 'quận', 'thị xã', 'thành phố'];
const KINDS: Readonly<Partial<Record<UnitLevel, OwnerKind>>> = {
  commune: 'commune',
  facility: 'facility',
  department: 'other',
};

/**
 * Reads a person's own list of units (a sheet or `parseDelimited`): a heading row, then one unit a row.
 * Codes stay text. A row that cannot be used is a problem naming the row; blank rows are no problem.
 * Without "thuộc" a unit lies under the area in front of its code, or under `parentCode`, or under the root of whichever tree it joins; without "cấp" the type word decides, else it is a facility, or a department
 * where its kind is said.
 */
export function ownUnits(rows: readonly (readonly string[])[], parentCode?: string): OwnUnits {
  const heading = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const columns = findColumns(rows[heading] ?? []);
  if (!columns) return { units: [], problems: [problemOf({ code: 'headingMissing', params: {} }, heading + 1 || 1)] };
  const units: Unit[] = [];
  const problems: OwnProblem[] = [];
  const rowOfCode = new Map<string, number>();
  rows.slice(heading + 1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = heading + 2 + index;
    const read = readRow(cells, columns, parentCode, row, rowOfCode);
    problems.push(...read.problems);
    units.push(...read.units);
  });
  return { units, problems };
}

function readRow(
  cells: readonly string[],
  columns: OwnColumns,
  parentCode: string | undefined,
  row: number,
  rowOfCode: Map<string, number>,
): OwnUnits {
  const cell = (column: number | undefined): string =>
    column === undefined ? '' : (cells[column] ?? '').normalize('NFC').trim();
  const [code, name, level] = [cell(columns.code), cell(columns.name), cell(columns.level)];
  const refuse = (wrong: Wrong): OwnUnits => ({ units: [], problems: [problemOf(wrong, row)] });
  if (code === '') return refuse({ code: 'codeMissing', params: { name } });
  if (name === '') return refuse({ code: 'nameMissing', params: { code } });
  const firstRow = rowOfCode.get(code);
  if (firstRow !== undefined) return refuse({ code: 'codeTwice', params: { code, firstRow: String(firstRow) } });
  if (!/^[\p{L}\p{N}._-]+$/u.test(code)) return refuse({ code: 'codeUnfit', params: { code } });
  const known = LEVELS.get(bareKey(cleanName(level)));
  if (level !== '' && known === undefined) return refuse({ code: 'levelUnknown', params: { code, level } });
  const kind = kindOf(cell(columns.kind));
  if (kind === 'unknown')
    return refuse({ code: 'kindUnknown', params: { code, kind: cell(columns.kind), known: KIND_WORDS } });
  rowOfCode.set(code, row);
  const parent = cell(columns.parent) || areaOf(code) || parentCode || undefined;
  const unit = ownUnit({ code, name, typed: cell(columns.type), level: known, parent, kind });
  return {
    units: [unit],
    problems: /^\d{4}$/.test(code) ? [problemOf({ code: 'zeroLost', params: { code } }, row)] : [],
  };
}

function problemOf({ code, params }: Wrong, row: number): OwnProblem {
  return { code, row, params, ...filled<Sentence>(ownProblemMessages[code], params) };
}

interface OwnRow {
  readonly code: string;
  readonly name: string;
  readonly typed: string;
  readonly level: UnitLevel | undefined;
  readonly parent: string | undefined;
  readonly kind: OwnerKind | undefined;
}

function ownUnit({ code, name, typed, level, parent, kind: said }: OwnRow): Unit {
  const split = typed === '' ? typeInName(name, level) : { type: cleanName(typed), name };
  const found = level ?? (said === undefined ? levelOfType(split.type) : 'department');
  const kind = found === 'department' && said !== undefined ? said : KINDS[found];
  return {
    list: OWN_LIST,
    code,
    name: split.name,
    type: split.type,
    level: found,
    ...(parent === undefined ? {} : { parent }),
    ...(kind === undefined ? {} : { kind }),
  };
}

const KIND_WORDS = OWNER_WORDS.map(([, word]) => word).join('; ');

/** The kind a word names, by its own name too; undefined for a blank cell. */
function kindOf(typed: string): OwnerKind | 'unknown' | undefined {
  if (typed === '') return undefined;
  const asked = bareKey(cleanName(typed));
  return OWNER_WORDS.find(([kind, word]) => kind === asked || bareKey(cleanName(word)) === asked)?.[0] ?? 'unknown';
}

/**
 * "Xã Phú Lý" is type and name. Abbreviations and district words are read so only where the level is said:
 * "TT Y tế" may be a trung tâm, "Huyện đoàn" is no district.
 */
function typeInName(name: string, level: UnitLevel | undefined): { readonly type: string; readonly name: string } {
  if (level === 'facility' || level === 'department') return { type: '', name };
  const clean = cleanName(name);
  const reading = nameReadings(clean).find(({ type, sure }) => sure && type !== '');
  const plain = reading && COMMUNE_TYPES.includes(reading.type) && clean.startsWith(`${reading.type} `);
  if (!reading || !(plain || level !== undefined) || !clean.endsWith(reading.rest)) return { type: '', name };
  return { type: reading.type, name: name.slice(-reading.rest.length) };
}

function levelOfType(type: string): UnitLevel {
  if (COMMUNE_TYPES.includes(type)) return 'commune';
  if (DISTRICT_TYPES.includes(type)) return 'district';
  return type === 'tỉnh' ? 'province' : 'facility';
}
