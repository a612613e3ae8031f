import { losesContent } from '../../core/sheet/fileDefect';
import { STANDARD_FONT } from '../../core/sheet/measures';
import type { CellStyle, SheetModel, WorkbookModel } from '../../core/sheet/model';
import { LazySheet } from '../read/lazySheet';
import { readPackage, type WorkbookPackage } from '../read/readWorkbook';
import type { Parts } from '../write/zipParts';
import { readCustomProperties } from './customProperties';
import { given } from './given';
import { FileLosses, type FileLoss, type FileLossCode } from './fileLoss';
import type { FileFont } from './fileLooks';
import { openSheet } from './openSheet';
import { partLosses } from './partLosses';
import { plainParts } from './plainParts';
import { printNames } from './printNames';
import { readLooks, type LookedSheet, type Looks } from './readLooks';
import { SoundParts } from './soundParts';
import { workbookFacts } from './workbookFacts';

export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** What saving the model would leave out of the file; empty for our own files. */
  readonly losses: readonly FileLoss[];
  /** The file's own text properties; ours begin with `TH.`. */
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * An .xlsx or .xlsm file as a model that can be edited and written again. Values and formulas are those of the reader,
 * which refuses what is hostile or has no readable sheet (`WorkbookError`, and nothing else is thrown); looks, rules
 * and page setup are read from the parts beside them, and what is damaged there is a loss.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const losses = new FileLosses();
  const read = readPackage(bytes, file, { atOnce: true });
  const damaged = new Set<string>();
  const sound = new SoundParts(read.archive, (part) => damaged.add(part));
  const sheets = worksheetsOf(read);
  const looks = readLooks(sound, read, sheets);
  const parts = plainParts(read, sound);
  const models = sheetModels({ sheets, looks, parts }, losses);
  countWorkbook(read, sound, losses);
  countDamage(read, { damaged, looks, sheets }, losses);
  partLosses(parts, losses);
  const own = readCustomProperties(parts);
  const strange = Object.keys(own).some((key) => !key.startsWith('TH.'));
  const others = ['keywords', 'category', 'description'].some((name) => looks.properties.has(name));
  if (strange || others) losses.add('properties');
  const { activeSheet } = workbookFacts(sound.anyXml(read.workbookPart));
  return {
    model: { sheets: models, ...propertiesOf(looks), ...activeOf(read, activeSheet) },
    losses: losses.list(),
    properties: own,
  };
}

function propertiesOf({ properties }: Looks): Pick<WorkbookModel, 'properties'> {
  const kept = given({
    title: properties.get('title'),
    subject: properties.get('subject'),
    creator: properties.get('creator'),
  });
  return Object.keys(kept).length > 0 ? { properties: kept } : {};
}

interface Gathered {
  readonly sheets: readonly LookedSheet[];
  readonly looks: Looks;
  readonly parts: Parts;
}

function worksheetsOf({ sheets }: WorkbookPackage): readonly LookedSheet[] {
  return sheets.flatMap(({ part, read }) => (read instanceof LazySheet ? [{ part, read }] : []));
}

function sheetModels({ sheets, looks, parts }: Gathered, losses: FileLosses): SheetModel[] {
  const byName = new Map(sheets.map(({ read }) => [read.name, read]));
  const { style, theme, conditional } = looks;
  losses.add('password', undefined, looks.sheets.filter(({ frame }) => frame.password).length);
  const book = {
    sheets: (name: string) => byName.get(name),
    looks: { style, theme, conditional, font: foreignFont(looks.font) },
    print: printNames(parts),
  };
  return looks.sheets.flatMap((look, index) => {
    const snapshot = sheets[index]?.read;
    return snapshot ? [openSheet({ snapshot, look }, book, losses)] : [];
  });
}

/** The sheet in front, counted among those that can be shown; the first one after it where it is of another kind. */
function activeOf({ sheets }: WorkbookPackage, tab: number | undefined): Pick<WorkbookModel, 'activeSheet'> {
  if (tab === undefined || tab <= 0) return {};
  const before = sheets.slice(0, tab).filter(({ read }) => read).length;
  const last = sheets.filter(({ read }) => read).length - 1;
  return before > 0 ? { activeSheet: Math.min(before, last) } : {};
}

/** The standard font of a file where it is not ours; cells that name no font show it. */
function foreignFont(font: FileFont | undefined): CellStyle['font'] {
  const { name = STANDARD_FONT.name, size = STANDARD_FONT.size } = font ?? {};
  return name === STANDARD_FONT.name && size === STANDARD_FONT.size ? undefined : { name, size };
}

const OTHER_KINDS: Readonly<Record<string, FileLossCode>> = {
  chartsheet: 'chartSheet',
  dialogsheet: 'dialogSheet',
  xlMacrosheet: 'macroSheet',
  xlIntlMacrosheet: 'macroSheet',
};

function countWorkbook(
  { snapshot, sheets, workbookPart }: WorkbookPackage,
  sound: SoundParts,
  losses: FileLosses,
): void {
  const { isLocked, names } = workbookFacts(sound.anyXml(workbookPart));
  for (const { kind, listed } of sheets) {
    const code = OTHER_KINDS[kind] ?? (kind === '' ? 'macroSheet' : undefined);
    if (code) losses.add(code, listed.name);
  }
  if (snapshot.hasMacros) losses.add('macros');
  losses.add('externalLinks', undefined, snapshot.externalLinks.length);
  if (isLocked) losses.add('workbookLock');
  const broken = snapshot.sheets.reduce((sum, sheet) => sum + sheet.brokenNames.length, 0);
  const known = snapshot.sheets.reduce(
    (sum, sheet) => sum + sheet.names.filter(({ name }) => !name.startsWith('_xlnm.')).length,
    0,
  );
  losses.add('formulaName', undefined, Math.max(names - known, broken));
}

/** What the reader found damaged, what the parts beside the values were, and sheets whose looks could not be read. */
function countDamage(
  { snapshot }: WorkbookPackage,
  { damaged, looks, sheets }: { readonly damaged: ReadonlySet<string> } & Pick<Gathered, 'looks' | 'sheets'>,
  losses: FileLosses,
): void {
  for (const defect of snapshot.defects ?? []) {
    if (defect.of === 'absentSheet') continue;
    const code = defect.of === 'cells' ? 'damagedCell' : losesContent(defect) ? 'damagedSheet' : 'damaged';
    losses.add(code, defect.sheet === '' ? undefined : defect.sheet, defect.count);
  }
  losses.add('damaged', undefined, damaged.size);
  for (const [index, { isLost }] of looks.sheets.entries()) if (isLost) losses.add('looks', sheets[index]?.read.name);
}
