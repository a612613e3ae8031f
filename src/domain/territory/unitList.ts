import type { ListVersion, Unit, UnitLevel } from './unit';

/** All units of one list version, as its file orders them (provinces, districts, communes). */
export interface UnitList {
  readonly version: ListVersion;
  readonly units: readonly Unit[];
}

const LEVELS: ReadonlySet<string> = new Set<UnitLevel>(['province', 'district', 'commune']);

/**
 * Reads one of our own list files (`assets/units/*.csv`: code,name,type,level,parent and more columns, no
 * quotes). Codes stay text. Throws on a malformed line: the file is ours, so that is a fault of the build.
 */
export function parseUnitList(version: ListVersion, csv: string): UnitList {
  const lines = csv.split('\n');
  const units: Unit[] = [];
  for (let row = 1; row < lines.length; row++) {
    const line = lines[row];
    if (line !== undefined && line !== '') units.push(unitOfLine(version, line));
  }
  return { version, units };
}

function unitOfLine(version: ListVersion, line: string): Unit {
  const [code = '', name = '', type = '', level = '', parent = ''] = line.split(',');
  if (code === '' || name === '' || !isLevel(level)) throw new Error(`unit list ${version}: bad line "${line}"`);
  const unit = { list: version, code, name, type, level };
  const placed = parent === '' ? unit : { ...unit, parent };
  return level === 'commune' ? { ...placed, kind: 'commune' } : placed;
}

function isLevel(text: string): text is UnitLevel {
  return LEVELS.has(text);
}

interface Change {
  readonly from: string;
  readonly field: 'name' | 'type';
  readonly before: string;
  readonly after: string;
}

/**
 * The list as it stood on a day: before `effective_from` a changed unit has its value `before`, from that day
 * on `after` (docs/units.md#lists).
 * Throws on a malformed line of our own file.
 */
export function withChanges(list: UnitList, changesCsv: string, asOf: string): UnitList {
  const changes = changesByUnit(changesCsv);
  const units = list.units.map((unit) => changedUnit(unit, changes.get(`${unit.level}:${unit.code}`) ?? [], asOf));
  return { version: list.version, units };
}

/**
 * The list with the other spellings that official texts have of its names (`assets/units/aliases.csv`:
 * list,code,alias; docs/units.md#matching-names). Rows of other lists are passed over.
 */
export function withAliases(list: UnitList, aliasesCsv: string): UnitList {
  const found = new Map<string, string[]>();
  for (const line of aliasesCsv.split('\n').slice(1)) {
    const [version, code, alias] = line.split(',');
    if (version !== list.version || code === undefined || alias === undefined) continue;
    const held = found.get(code);
    if (held) held.push(alias);
    else found.set(code, [alias]);
  }
  const units = list.units.map((unit) => {
    const aliases = found.get(unit.code);
    return aliases ? { ...unit, aliases } : unit;
  });
  return { version: list.version, units };
}

function changesByUnit(csv: string): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const line of csv.split('\n').slice(1)) {
    if (line === '') continue;
    const [from = '', code = '', level = '', field = '', before = '', after = ''] = line.split(',');
    if (field !== 'name' && field !== 'type') throw new Error(`unit changes: bad line "${line}"`);
    const key = `${level}:${code}`;
    found.set(key, [...(found.get(key) ?? []), { from, field, before, after }]);
  }
  return found;
}

function changedUnit(unit: Unit, changes: readonly Change[], asOf: string): Unit {
  const name = valueOn(changes, 'name', asOf);
  const type = valueOn(changes, 'type', asOf);
  return name === undefined && type === undefined
    ? unit
    : { ...unit, name: name ?? unit.name, type: type ?? unit.type };
}

function valueOn(changes: readonly Change[], field: Change['field'], asOf: string): string | undefined {
  const dated = changes.filter((change) => change.field === field).sort((a, b) => (a.from < b.from ? -1 : 1));
  const past = dated.filter((change) => change.from <= asOf);
  return past.length > 0 ? past[past.length - 1]?.after : dated[0]?.before;
}
