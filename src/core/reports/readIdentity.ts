import type { UnitRef } from '../../domain/territory/unit';
import type { Area } from '../sheet/address';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { CARRIES_NAME, ELEMENTS_NAME, SUMMARY_VERSION, UNITS_NAME } from './identity';

/** A sheet of a summary as its names describe it. */
export interface SheetIdentity {
  readonly sheet: SheetSnapshot;
  readonly form: string;
  readonly programme: string;
  readonly year: number;
  readonly unit: UnitRef;
  /** Version and sign of the plan it was made by; absent in summaries of the first programs. */
  readonly plan?: { readonly version: string; readonly fingerprint: string };
  /** It was written with a sheet of what goes upward. */
  readonly carries: boolean;
  /** Row of element keys and the fixed headings. */
  readonly keyRow: number;
  readonly elements: Area;
  readonly units: Area;
}

/** What a sheet's own names say of it; undefined when it is no sheet of a summary, or of a newer version. */
export function readIdentity(sheet: SheetSnapshot): SheetIdentity | undefined {
  // Every workbook is asked, and nearly all are forms: the one name forms lack comes first.
  if (!sheet.names.some(({ name }) => isNamed(name, ELEMENTS_NAME))) return undefined;
  const names = ownNames(sheet);
  const said = (name: string): string => textAt(sheet, names.get(name.toLowerCase()));
  const [elements, units] = [names.get(ELEMENTS_NAME.toLowerCase()), names.get(UNITS_NAME.toLowerCase())];
  const [year, version, list] = [Number(said('TH.year')), Number(said('TH.version')), said('TH.unitList')];
  if (!elements || !units || !(version >= 1 && version <= SUMMARY_VERSION) || !Number.isInteger(year) || list === '')
    return undefined;
  return {
    sheet,
    form: said('TH.form'),
    programme: said('TH.programme'),
    year,
    unit: { list, code: said('TH.unit') },
    ...planSaid(said('TH.planVersion'), said('TH.fingerprint')),
    carries: said(CARRIES_NAME) !== '',
    keyRow: elements.top,
    elements,
    units,
  };
}

function planSaid(version: string, fingerprint: string): Pick<SheetIdentity, 'plan'> {
  return fingerprint === '' ? {} : { plan: { version, fingerprint } };
}

function isNamed(name: string, ours: string): boolean {
  return name.length >= ours.length && bareName(name) === ours.toLowerCase();
}

/** Programs that rewrite names put a sheet in front and may change their case. */
function bareName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1).toLowerCase();
}

/** A sheet's own name wins over a workbook-wide one. */
function ownNames({ names }: SheetSnapshot): ReadonlyMap<string, Area> {
  const sorted = [...names].sort((a, b) => Number(a.scope === 'sheet') - Number(b.scope === 'sheet'));
  return new Map(sorted.map(({ name, area }) => [bareName(name), area]));
}

function textAt(sheet: SheetSnapshot, area: Area | undefined): string {
  return area ? wordsAt(sheet, area.top, area.left) : '';
}

/** Text of a cell, trimmed; a number as it is written; "" for anything else. */
export function wordsAt(sheet: SheetSnapshot, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'text') return value.text.trim();
  return value.kind === 'number' ? String(value.number) : '';
}
