import { binaryKind } from './binaryKind';
import { unlessDamaged } from './damage';
import { oleNames } from './oleDirectory';
import { textKind } from './textKind';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';
import type { ZipArchive } from './zipArchive';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 4096;

/** Refuses a file that is no zip, by what it is; returns for anything that starts like one. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return;
  throw WorkbookError.of(kindOf(bytes), {});
}

/**
 * What a file that is no zip is, by its content; the beginning is enough for all but OLE containers, whose directory may
 * stand anywhere.
 */
function kindOf(bytes: Uint8Array): WorkbookErrorCode {
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  // A worksheet of Excel 2 to 4: a bare BIFF stream.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0) return 'oldXls';
  const text = headText(bytes);
  return text === undefined ? (binaryKind(bytes) ?? 'notZip') : textKind(text);
}

/** Refuses a zip that holds something else than an .xlsx workbook, by what it holds. */
export function refuseOtherZips(archive: ZipArchive): void {
  if (archive.has('xl/workbook.bin')) throw new WorkbookError('xlsb');
  if (archive.has('_rels/.rels') && archive.has('[Content_Types].xml')) return;
  const names = archive.names().map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('index/') || name === 'index.zip') && names.some(isIwork)) {
    throw new WorkbookError('numbersFile');
  }
  if (archive.has('mimetype') && archive.has('content.xml')) throw WorkbookError.of(openDocumentKind(archive), {});
  if (names.some((name) => name.startsWith('xl/') || name === '_rels/.rels')) {
    throw new WorkbookError('missingPart', {
      part: archive.has('_rels/.rels') ? '[Content_Types].xml' : '_rels/.rels',
    });
  }
  throw new WorkbookError(names.length === 0 ? 'notWorkbook' : 'nested');
}

function openDocumentKind(archive: ZipArchive): WorkbookErrorCode {
  const type = new TextDecoder().decode(
    unlessDamaged(
      () => archive.read('mimetype'),
      () => undefined,
    ),
  );
  if (type.includes('opendocument.text')) return 'wordFile';
  return type.includes('opendocument.presentation') ? 'slidesFile' : 'ods';
}

function isIwork(name: string): boolean {
  return name.endsWith('.iwa') || name === 'index.zip';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** Kinds of OLE containers by a stream at their root; a document that was put into another stands deeper. */
const OLE_KINDS: readonly (readonly [string, WorkbookErrorCode])[] = [
  // Office's own mark of a rights-managed document in an old format.
  ['\tDRMContent', 'rightsManaged'],
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'oldXls'],
  ['Book', 'oldXls'],
  ['WordDocument', 'wordFile'],
  ['PowerPoint Document', 'slidesFile'],
  ['__properties_version1.0', 'mailFile'],
];

/** An OLE container is an old .xls, a protected .xlsx, or a document of another program. */
function oleKind(bytes: Uint8Array): WorkbookErrorCode {
  const names = oleNames(bytes);
  if (!names) return searchedKind(bytes);
  const kind = OLE_KINDS.find(([stream]) => names.root.has(stream))?.[1] ?? 'notZip';
  const isManaged = kind === 'encrypted' && [...names.all].some((name) => name.startsWith('DRMEncrypted'));
  return isManaged ? 'rightsManaged' : kind;
}

/** A container whose directory is gone: whatever name still stands in it tells most. */
function searchedKind(bytes: Uint8Array): WorkbookErrorCode {
  if (holdsWide(bytes, 'EncryptedPackage')) return holdsWide(bytes, 'DRMEncrypted') ? 'rightsManaged' : 'encrypted';
  if (holdsWide(bytes, 'Workbook')) return 'oldXls';
  if (holdsWide(bytes, 'WordDocument')) return 'wordFile';
  return holdsWide(bytes, 'PowerPoint Document') ? 'slidesFile' : 'oldXls';
}

/** Whether an UTF-16LE name stands in the bytes; OLE directories hold their stream names so. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const last = bytes.length - name.length * 2;
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i - 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

/** The beginning of a text file; undefined when it is no text. */
function headText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head.subarray(2));
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head.subarray(2));
  const isText = head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new TextDecoder().decode(head) : undefined;
}
