import { readXlsx } from 'hucre/xlsx';
import type { FontStyle, Sheet } from 'hucre';
import type { CellStyle, SheetModel, WorkbookModel } from '../../core/sheet/model';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readWorkbook } from '../read/readWorkbook';
import { STANDARD_FONT } from '../../core/sheet/measures';
import { unpack } from '../write/zipParts';
import { seriesFacts } from './chartParts';
import { readCustomProperties } from './customProperties';
import { FileLosses, type FileLoss } from './fileLoss';
import { openSheet } from './openSheet';
import { partLosses } from './partLosses';
import { printNames } from './printNames';
import { sheetPartFacts } from './sheetParts';

export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** What saving the model would leave out of the file; empty for our own files. */
  readonly losses: readonly FileLoss[];
  /** The file's own text properties; ours begin with `TH.`. */
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * An .xlsx or .xlsm file as a model that can be edited and written again. Our own reader goes first: it refuses what
 * is damaged or hostile (`WorkbookError`) and gives every value; the library then adds looks, rules and page setup.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const snapshot = readWorkbook(bytes, file, { whole: true });
  const library = await readXlsx(bytes, { readStyles: true });
  const losses = new FileLosses();
  const byName = new Map(library.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const parts = unpack(bytes);
  const facts = sheetPartFacts(parts);
  const book = {
    sheets: (name: string) => sheets.get(name),
    theme: library.themeColors ?? [],
    series: seriesFacts(parts),
    print: printNames(parts),
    parts: facts,
    font: foreignFont(library.defaultFont),
  };
  const models: SheetModel[] = snapshot.sheets.map((sheet) => {
    const looked: Sheet = byName.get(sheet.name) ?? { name: sheet.name, rows: [] };
    return openSheet(sheet, looked, book, losses);
  });
  countWorkbook(snapshot, library, losses);
  partLosses(parts, losses);
  losses.add('password', undefined, [...facts.values()].filter(({ password }) => password).length);
  const { title, subject, creator, keywords, category, description } = library.properties ?? {};
  const own = readCustomProperties(parts);
  const strange = Object.keys(own).some((key) => !key.startsWith('TH.'));
  if (strange || keywords || category || description) losses.add('properties');
  const properties = { ...(title ? { title } : {}), ...(subject ? { subject } : {}), ...(creator ? { creator } : {}) };
  return {
    model: {
      sheets: models,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(library.activeSheet === undefined ? {} : { activeSheet: library.activeSheet }),
    },
    losses: losses.list(),
    properties: own,
  };
}

/** The standard font of a file where it is not ours; cells that name no font show it. */
function foreignFont(font: FontStyle | undefined): CellStyle['font'] {
  const { name = STANDARD_FONT.name, size = STANDARD_FONT.size } = font ?? {};
  return name === STANDARD_FONT.name && size === STANDARD_FONT.size ? undefined : { name, size };
}

function countWorkbook(
  snapshot: WorkbookSnapshot,
  library: Awaited<ReturnType<typeof readXlsx>>,
  losses: FileLosses,
): void {
  if (snapshot.hasMacros) losses.add('macros');
  losses.add('externalLinks', undefined, snapshot.externalLinks.length);
  if (library.workbookProtection?.lockStructure) losses.add('workbookLock');
  const broken = snapshot.sheets.reduce((sum, sheet) => sum + sheet.brokenNames.length, 0);
  const known = snapshot.sheets.reduce(
    (sum, sheet) => sum + sheet.names.filter(({ name }) => !name.startsWith('_xlnm.')).length,
    0,
  );
  const all = (library.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.')).length;
  losses.add('formulaName', undefined, Math.max(all - known, broken));
}
