import { readXlsx } from 'hucre/xlsx';
import type { CellStyle as LibraryStyle, FontStyle, Sheet, Workbook } from 'hucre';
import type { WorkbookPackage } from '../read/readWorkbook';
import type { Parts } from '../write/zipParts';
import { LookPackage, type LookedSheet } from './lookPackage';
import type { SoundParts } from './soundParts';
import { stylesHead } from './stylesHead';

/** What the library makes of the looks of a file. */
export interface Looks {
  /** The frames of the sheets, without their cells, in the order they were asked for. */
  readonly sheets: readonly Sheet[];
  /** The style of a format that was asked for. */
  readonly style: (format: number) => LibraryStyle | undefined;
  readonly theme: readonly string[];
  readonly font: FontStyle | undefined;
  readonly properties: Workbook['properties'];
  /** What the library was given, under plain names. */
  readonly parts: Parts;
  /** Indexes of sheets whose rules, notes and page setup it could not read at all, and whether the styles were. */
  readonly lostSheets: readonly number[];
  readonly lostStyles: boolean;
}

interface Wanted {
  readonly sound: SoundParts;
  readonly file: WorkbookPackage;
  readonly sheets: readonly LookedSheet[];
  /** Formats that cells use. */
  readonly formats: readonly number[];
}

/** Looks, rules, notes and page setup of a file. Whatever the library stumbles over is lost and said, never thrown. */
export async function readLooks(wanted: Wanted): Promise<Looks> {
  const { sheets, formats } = wanted;
  const whole = packageOf(wanted, sheets);
  const read = await attempt(whole);
  if (read) return looksOf(whole, read, { sheets: read.sheets.slice(1), lostSheets: [], formats });
  const book = await attempt(packageOf(wanted, []));
  const alone = await Promise.all(sheets.map((sheet) => readAlone(wanted, sheet)));
  const lostSheets = alone.flatMap((sheet, index) => (sheet ? [] : [index]));
  const frames = alone.map((sheet): Sheet => sheet ?? { name: '', rows: [] });
  return looksOf(whole, book, { sheets: frames, lostSheets, formats });
}

function looksOf(
  { parts }: LookPackage,
  read: Workbook | undefined,
  {
    sheets,
    lostSheets,
    formats,
  }: { sheets: readonly Sheet[]; lostSheets: readonly number[]; formats: readonly number[] },
): Looks {
  const rows = new Map(formats.map((format, row) => [format, row]));
  const cells = read?.sheets[0]?.cells;
  return {
    sheets,
    style: (format) => cells?.get(`${rows.get(format) ?? -1},0`)?.style,
    theme: read?.themeColors ?? [],
    font: read?.defaultFont,
    properties: read?.properties,
    parts,
    lostSheets,
    lostStyles: !read,
  };
}

/** The formats come first, so that sheets and frames keep one order. */
function packageOf({ sound, file, formats }: Wanted, sheets: readonly LookedSheet[], bare = false): LookPackage {
  const look = new LookPackage(sound);
  const linked = (type: string): string => file.links.find((link) => link.type === type)?.target ?? '';
  const styles = linked('styles');
  look.addPart('styles', sound.xml(styles) ?? stylesHead(sound.anyXml(styles), styles));
  look.addPart('theme', sound.xml(linked('theme')));
  look.addProperties(sound.xml(file.roots.find(({ type }) => type === 'core-properties')?.target ?? ''));
  look.addFormats(formats);
  for (const sheet of sheets) look.addSheet(sheet, bare);
  return look;
}

async function readAlone(wanted: Wanted, sheet: LookedSheet): Promise<Sheet | undefined> {
  const plain = { ...wanted, formats: [] };
  const read = (await attempt(packageOf(plain, [sheet]))) ?? (await attempt(packageOf(plain, [sheet], true)));
  return read?.sheets[1];
}

async function attempt(look: LookPackage): Promise<Workbook | undefined> {
  try {
    return await readXlsx(look.bytes(), { readStyles: true });
  } catch {
    return undefined;
  }
}
