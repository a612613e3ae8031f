import { WorkbookError } from './workbookError';
import type { ZipArchive } from './zipArchive';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 4096;

/** Refuses a file that is no zip, by what it is; returns for anything that starts like one. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, OLE)) throw new WorkbookError(oleKind(bytes));
  // A worksheet of Excel 2 to 4: a bare BIFF stream.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0)
    throw new WorkbookError('oldXls');
  const text = headText(bytes);
  if (text === undefined) throw new WorkbookError(isKnownBinary(bytes) ? 'notWorkbook' : 'notZip');
  throw new WorkbookError(textKind(text));
}

/** Refuses a zip that holds something else than an .xlsx workbook, by what it holds. */
export function refuseOtherZips(archive: ZipArchive): void {
  if (archive.has('xl/workbook.bin')) throw new WorkbookError('xlsb');
  if (archive.has('_rels/.rels') && archive.has('[Content_Types].xml')) return;
  const names = archive.names().map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('index/') || name === 'index.zip') && names.some(isIwork)) {
    throw new WorkbookError('numbersFile');
  }
  if (archive.has('mimetype') && archive.has('content.xml')) throw new WorkbookError('ods');
  if (names.some((name) => /\.(xlsx|xlsm|xls|xlsb|ods|zip|rar|7z)$/.test(name))) throw new WorkbookError('nested');
  if (names.some((name) => name.startsWith('xl/') || name === '_rels/.rels')) {
    throw new WorkbookError('missingPart', {
      part: archive.has('_rels/.rels') ? '[Content_Types].xml' : '_rels/.rels',
    });
  }
  throw new WorkbookError('notWorkbook');
}

function isIwork(name: string): boolean {
  return name.endsWith('.iwa') || name === 'index.zip';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** An OLE container is an old .xls, a password-protected .xlsx, or a document of another program. */
function oleKind(bytes: Uint8Array): 'encrypted' | 'oldXls' | 'notWorkbook' {
  if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holdsWide(bytes, 'WordDocument') || holdsWide(bytes, 'PowerPoint Document')) return 'notWorkbook';
  return 'oldXls';
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

/** PDF, picture, RAR, 7z, gzip: known not to be a workbook. */
function isKnownBinary(bytes: Uint8Array): boolean {
  const heads = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x1f, 0x8b],
  ];
  return heads.some((head) => startsWith(bytes, head));
}

/** The beginning of a text file; undefined when it is no text. */
function headText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head.subarray(2));
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head.subarray(2));
  const isText = head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new TextDecoder().decode(head) : undefined;
}

function textKind(text: string): 'htmlFile' | 'ods' | 'csvText' | 'notWorkbook' {
  const head = text.trimStart().toLowerCase();
  if (head.startsWith('%pdf') || head.startsWith('{\\rtf')) return 'notWorkbook';
  if (head.startsWith('mime-version:') || /<(!doctype html|html|head|meta|table|body|script|style)[\s>]/.test(head))
    return 'htmlFile';
  if (head.startsWith('<')) return head.includes('office:document') ? 'ods' : 'notWorkbook';
  return /[,;\t|]/.test(head) ? 'csvText' : 'notWorkbook';
}
