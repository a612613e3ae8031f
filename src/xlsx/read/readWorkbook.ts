import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readKeptSettings, readModified } from './documentProperties';
import { refuseOtherKinds, refuseOtherZips } from './fileKind';
import type { Inflate } from './inflate';
import { inflateBrowser } from './inflateBrowser';
import { ReadContext } from './readContext';
import { readRelationships, type Relationship } from './relationships';
import { WorkbookReading, type PackageSheet, type SheetChoice } from './workbookReading';
import { unlessDamaged } from './damage';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';
import { utf8Bytes } from './xmlBytes';
import { ZipArchive } from './zipArchive';

export interface ReadOptions {
  /** The caps, and what is kept from one workbook to the next; one of its own without it. */
  readonly context?: ReadContext;
  /** `inflateNode` on Node; without it fflate, which runs everywhere. */
  readonly inflate?: Inflate;
  /** Which sheets to read; the others are left out of the snapshot and never unpacked. All without it. */
  readonly sheets?: SheetChoice;
  /** Unpack carried plans too, which otherwise wait until somebody asks. */
  readonly atOnce?: boolean;
}

/**
 * Reads an .xlsx or .xlsm file: values as they were saved, nothing calculated, no link followed, no macro run.
 * `file` is how the person knows it. Dates are serials of the 1900 system. What is damaged beside readable sheets is
 * left out and named in `defects`. Throws `WorkbookError` for anything that is not exactly one readable workbook within
 * the caps. The snapshot keeps the unpacked XML of its sheets
 * alive, since texts and formulas are decoded only when asked for.
 */
export function readWorkbook(bytes: Uint8Array, file: string, options: ReadOptions = {}): WorkbookSnapshot {
  return readPackage(bytes, file, options).snapshot;
}

/** A workbook with the package it came in: for who opens it whole or changes it. */
export interface WorkbookPackage {
  readonly snapshot: WorkbookSnapshot;
  readonly archive: ZipArchive;
  /** Relationships of the package, and of the workbook part. */
  readonly roots: readonly Relationship[];
  readonly links: readonly Relationship[];
  readonly workbookPart: string;
  /** Every sheet of the workbook's list, whatever its kind. */
  readonly sheets: readonly PackageSheet[];
}

/** Reads as `readWorkbook` does, and throws the same. */
export function readPackage(bytes: Uint8Array, file: string, options: ReadOptions = {}): WorkbookPackage {
  refuseOtherKinds(bytes);
  const { context = new ReadContext(), inflate = inflateBrowser } = options;
  const archive = new ZipArchive(bytes, context.caps, inflate);
  refuseOtherZips(archive);
  const roots = readRelationships(archive, '', context);
  const part = workbookPart(archive, roots);
  const reading = new WorkbookReading(archive, part, context);
  const sheets = reading.sheets(options.sheets, options.atOnce);
  const externalLinks = reading.externalLinks();
  const kept = besides(archive, roots, reading);
  const snapshot = {
    file,
    sheets: sheets.flatMap(({ read }) => (read ? [read] : [])),
    externalLinks,
    hasMacros: archive.names().some(isMacroPart),
    fingerprint: archive.fingerprint(),
    ...kept,
    ...(reading.defects.length === 0 ? {} : { defects: reading.defects }),
  };
  return { snapshot, archive, roots, links: reading.links, workbookPart: part, sheets };
}

/** The file's time and our settings; a part of them that is damaged is named and costs nothing else. */
function besides(
  archive: ZipArchive,
  roots: readonly Relationship[],
  reading: WorkbookReading,
): Pick<WorkbookSnapshot, 'settings' | 'modified'> {
  const note = (code: WorkbookErrorCode, part: string): void => reading.note(code, { detail: part, of: 'part' });
  const modified = unlessDamaged(() => readCoreModified(archive, roots), note);
  const settings = unlessDamaged(() => keptSettings(archive, roots), note);
  return { ...settings, ...(modified === undefined ? {} : { modified }) };
}

function workbookPart(archive: ZipArchive, roots: readonly Relationship[]): string {
  const part = roots.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  if (part === undefined) throw new WorkbookError('missingPart', { part: 'officeDocument' });
  if (/^word\//i.test(part)) throw new WorkbookError('wordFile');
  if (/^ppt\//i.test(part)) throw new WorkbookError('slidesFile');
  if (/^visio\//i.test(part)) throw new WorkbookError('pictureFile');
  if (!archive.has(part)) throw new WorkbookError('missingPart', { part });
  return part;
}

function readCoreModified(archive: ZipArchive, roots: readonly Relationship[]): string | undefined {
  const part = roots.find(({ type }) => type === 'core-properties')?.target ?? '';
  const bytes = archive.read(part);
  return bytes && readModified(utf8Bytes(bytes, part), part);
}

function keptSettings(archive: ZipArchive, roots: readonly Relationship[]): Pick<WorkbookSnapshot, 'settings'> {
  const settings = readKeptSettings(archive, roots);
  return Object.keys(settings).length === 0 ? {} : { settings };
}

function isMacroPart(name: string): boolean {
  return /(^|\/)vbaproject\.bin$|(^|\/)macrosheets\//i.test(name);
}
