import type { ListVersion, Unit, UnitLevel } from '../model/unit';

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
