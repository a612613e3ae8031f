import { splitReference, type Area } from '../../core/sheet/address';
import type { SnapshotName } from '../../core/sheet/snapshot';
import { areaOf } from './areaReference';
import type { ListedName, ListedSheet } from './workbookPart';

/** The names of one sheet. */
export interface SheetNames {
  readonly names: SnapshotName[];
  readonly broken: string[];
}

const OWN_PREFIX = 'TH.';

/**
 * Deals the defined names out to the sheets, in the order of the sheet list. A name goes to the sheet it points at.
 * A name without a target there ("#REF!", another workbook, an unknown sheet) is broken: of its own sheet, of the
 * sheet it still mentions, or, when it mentions none, of every sheet. So is a sheet's own name that points at
 * another sheet. Names for constants, formulas and several areas at once are neither.
 */
export function dealNames(listed: readonly ListedName[], sheets: readonly ListedSheet[]): readonly SheetNames[] {
  const dealt = sheets.map((): SheetNames => ({ names: [], broken: [] }));
  const bySheet = new Map(sheets.map((sheet, i) => [sheet.name.toLowerCase(), i]));
  for (const name of listed) dealName(name, dealt, bySheet);
  return dealt;
}

/** Whether a sheet has names that this product gave it, whole or broken. */
export function hasOwnNames({ names, broken }: SheetNames): boolean {
  return names.some(({ name }) => name.startsWith(OWN_PREFIX)) || broken.some((name) => name.startsWith(OWN_PREFIX));
}

interface Reference {
  /** Lower case; "\0", which no sheet can be called, when the text names none. */
  readonly sheet: string;
  readonly area: Area | undefined;
}

function referenceOf(text: string): Reference {
  const split = splitReference(text);
  return { sheet: split?.sheet.toLowerCase() ?? '\0', area: split && areaOf(split.rest) };
}

function dealName(listed: ListedName, dealt: readonly SheetNames[], bySheet: ReadonlyMap<string, number>): void {
  const { name, localSheet, text } = listed;
  const reference = referenceOf(text);
  const target = bySheet.get(reference.sheet);
  const { area } = reference;
  if (area && target !== undefined && (localSheet ?? target) === target) {
    dealt[target]?.names.push({ name, area, scope: localSheet === undefined ? 'workbook' : 'sheet' });
  } else if (isBroken(listed, area !== undefined, target !== undefined)) {
    const holder = localSheet ?? target;
    for (const sheet of holder === undefined ? dealt : dealt.slice(holder, holder + 1)) sheet.broken.push(name);
  }
}

/** Asked of names that point at no area of their own sheet. */
function isBroken({ localSheet, text }: ListedName, isArea: boolean, isHere: boolean): boolean {
  return text.includes('#REF!') || isForeign(text) || (isArea && (!isHere || localSheet !== undefined));
}

/** "[1]Sheet1!$A$1" and "'[Book2.xlsx]Sheet 1'!$A$1" lie in another workbook. */
function isForeign(text: string): boolean {
  return /^=?'?[^'"!(]{0,260}\[[^\]]{1,260}\][^!]{0,64}!\$?[A-Z]/i.test(text);
}
