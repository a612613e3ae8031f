import { defaultCaps } from '../xlsx/read/caps';
import { refuseOtherKinds } from '../xlsx/read/fileKind';
import type { Inflate } from '../xlsx/read/inflate';
import { utf8Bytes } from '../xlsx/read/xmlBytes';
import { WorkbookError } from '../xlsx/read/workbookError';
import { ZipArchive } from '../xlsx/read/zipArchive';
import type { Parts } from '../xlsx/write/zipParts';
import { DocumentRefusal, type DocumentRefusalCode } from './documentRefusal';

export const DOCUMENT = 'word/document.xml';
export const PROPERTIES_PART = 'docProps/custom.xml';

/** Everything in a document of a person. Throws `DocumentRefusal` for what is none or may not be changed. */
export function openDocument(bytes: Uint8Array, inflate: Inflate): Parts {
  refusing('notDocument', () => refuseOtherKinds(bytes));
  return refusing('damaged', () => {
    const archive = new ZipArchive(bytes, defaultCaps, inflate);
    const names = archive.names();
    if (!archive.has(DOCUMENT)) throw new DocumentRefusal('notDocument');
    if (names.some((name) => /^_xmlsignatures\//i.test(name))) throw new DocumentRefusal('signed');
    if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw new DocumentRefusal('macros');
    return new Map(names.map((name) => [name, partOf(archive, name)]));
  });
}

function partOf(archive: ZipArchive, name: string): Uint8Array {
  const bytes = archive.read(name) ?? new Uint8Array();
  return /\.(?:xml|rels)$/i.test(name) ? utf8Bytes(bytes, name) : bytes;
}

function refusing<T>(otherwise: DocumentRefusalCode, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const isLocked = error.code === 'encrypted' || error.code === 'rightsManaged';
    throw new DocumentRefusal(isLocked ? 'encrypted' : otherwise);
  }
}
