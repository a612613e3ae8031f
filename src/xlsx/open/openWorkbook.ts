import type { FontStyle } from 'hucre';
import { losesContent } from '../../core/sheet/fileDefect';
import { STANDARD_FONT } from '../../core/sheet/measures';
import type { CellStyle, SheetModel, WorkbookModel } from '../../core/sheet/model';
import { LazySheet } from '../read/lazySheet';
import { readPackage, type WorkbookPackage } from '../read/readWorkbook';
import type { Parts } from '../write/zipParts';
import { seriesFacts } from './chartParts';
import { readCustomProperties } from './customProperties';
import { FileLosses, type FileLoss, type FileLossCode } from './fileLoss';
import type { LookedSheet } from './lookPackage';
import { openSheet } from './openSheet';
import { partLosses } from './partLosses';
import { plainParts } from './plainParts';
import { printNames } from './printNames';
import { readLooks, type Looks } from './readLooks';
import { sheetPartFacts } from './sheetParts';
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
 * An .xlsx or .xlsm file as a model that can be edited and written again. Our own reader gives every value and formula,
 * and refuses what is hostile or has no readable sheet (`WorkbookError`, and nothing else is thrown); the library then
 * adds looks, rules and page setup from parts that were checked before, and whatever it cannot read is a loss.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const losses = new FileLosses();
  const read = readPackage(bytes, file, { atOnce: true });
  const damaged = new Set<string>();
  const sound = new SoundParts(read.archive, (part) => damaged.add(part));
  const sheets = worksheetsOf(read);
  const looks = await readLooks({ sound, file: read, sheets, formats: usedFormats(sheets) });
  const parts = plainParts(read, sound, looks.parts);
  const models = sheetModels({ sound, sheets, looks, parts }, losses);
  countWorkbook(read, sound, losses);
  countDamage(read, { damaged, looks, sheets }, losses);
  partLosses(parts, losses);
  const own = readCustomProperties(parts);
  const { title, subject, creator, keywords, category, description } = looks.properties ?? {};
  const strange = Object.keys(own).some((key) => !key.startsWith('TH.'));
  if (strange || keywords || category || description) losses.add('properties');
  const properties = { ...(title ? { title } : {}), ...(subject ? { subject } : {}), ...(creator ? { creator } : {}) };
  const { activeSheet } = workbookFacts(sound.anyXml(read.workbookPart));
  return {
    model: {
      sheets: models,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...activeOf(read, activeSheet),
    },
    losses: losses.list(),
    properties: own,
  };
}

interface Gathered {
  readonly sound: SoundParts;
  readonly sheets: readonly LookedSheet[];
  readonly looks: Looks;
  readonly parts: Parts;
}

function worksheetsOf({ sheets }: WorkbookPackage): readonly LookedSheet[] {
  return sheets.flatMap(({ part, read }) => (read instanceof LazySheet ? [{ part, read }] : []));
}

/** Formats of the cells we keep. */
function usedFormats(sheets: readonly LookedSheet[]): readonly number[] {
  const used = new Set<number>();
  for (const { read } of sheets) {
    const { columns } = read.source;
    for (let i = 0; i < columns.count; i++) used.add(columns.format(i));
  }
  return [...used];
}

function sheetModels({ sound, sheets, looks, parts }: Gathered, losses: FileLosses): SheetModel[] {
  const byName = new Map(sheets.map(({ read }) => [read.name, read]));
  const font = foreignFont(looks.font);
  const style = looks.style;
  const facts = sheetPartFacts(parts);
  losses.add('password', undefined, [...facts.values()].filter(({ password }) => password).length);
  const book = {
    sheets: (name: string) => byName.get(name),
    looks: { style, theme: looks.theme, font },
    series: seriesFacts(parts),
    print: printNames(parts),
    parts: facts,
  };
  return sheets.map(({ read, part }, index) => {
    const frame = { ...looks.sheets[index], name: read.name, rows: [] };
    return openSheet({ snapshot: read, frame, links: sound.links(part) }, book, losses);
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
function foreignFont(font: FontStyle | undefined): CellStyle['font'] {
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

/** What our reader found damaged, what the parts beside the values were, and what the library could not read. */
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
  for (const index of looks.lostSheets) losses.add('looks', sheets[index]?.read.name);
  if (looks.lostStyles) losses.add('looks');
}
