import { list, group, oneOf, type Valid } from '../schema/blocks';
import { DocumentError } from '../schema/documentError';
import { unitCode } from '../schema/keys';
import { parseDocument } from '../schema/parseDocument';
import { parseDelimited } from './delimited';
import type { ListVersion } from './unit';

/** What the official table says of a piece (docs/units.md#succession). */
const NOTES = [
  'all',
  'part',
  'area-part',
  'area-part-population-all',
  'area-all',
  'population-part',
  'remainder',
  'unchanged',
  'renamed',
  'retyped',
  'part-renamed',
  'part-renamed-retyped',
  'to-special-zone',
  'district-to-special-zone',
] as const;

const row = group({
  old_code: unitCode,
  new_code: unitCode,
  /** How much of the old unit the new one has; of one it is alone, it is the same. */
  extent: oneOf(['whole', 'part', 'unchanged']),
  note_kind: oneOf(NOTES),
});
const rows = list(row);
type Row = Valid<typeof row>;

/** How much of a unit another one has. */
export type Extent = Row['extent'];
/** How many of its people went there: `some` is a number nobody has said, and may be none or all. */
export type People = 'all' | 'some' | 'none';

/** That a new unit has something of an old one. */
export interface SuccessionLink {
  readonly old: string;
  readonly now: string;
  readonly extent: Extent;
  readonly people: People;
}

/** What became of the units of one list on the first day of the next. */
export interface SuccessionTable {
  readonly old: ListVersion;
  readonly now: ListVersion;
  readonly day: string;
  readonly links: readonly SuccessionLink[];
}

/** Reads one of our own tables (`assets/units/succession-*.csv`). Throws `DocumentError` on a malformed one: a fault of the build. */
export function parseSuccession(csv: string, about: Omit<SuccessionTable, 'links'>): SuccessionTable {
  const [head = [], ...lines] = parseDelimited(csv);
  const table = lines.map((line) => Object.fromEntries(head.map((name, column) => [name, line[column]])));
  const parsed = parseDocument(rows, table, `succession ${about.old} – ${about.now}`);
  if (!parsed.ok) throw new DocumentError(parsed.faults);
  return { ...about, links: linksOf(parsed.value) };
}

/** Where the people of an old unit all went one way, its other pieces are land. */
function linksOf(found: readonly Row[]): readonly SuccessionLink[] {
  const wentOneWay = new Set(found.filter(isAllPeople).map((one) => one.old_code));
  return found.map((one) => ({
    old: one.old_code,
    now: one.new_code,
    extent: one.extent,
    people: peopleOf(one, wentOneWay),
  }));
}

function isAllPeople({ note_kind }: Row): boolean {
  return note_kind === 'area-part-population-all';
}

function peopleOf(one: Row, wentOneWay: ReadonlySet<string>): People {
  if (one.extent !== 'part' || isAllPeople(one)) return 'all';
  return wentOneWay.has(one.old_code) ? 'none' : 'some';
}
