import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_SPREADSHEET = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The same workbook with each XML part rewritten. */
function rewritten(book: Uint8Array, rewrite: (xml: string, part: string) => string): Uint8Array {
  const parts: Parts = unzipSync(book);
  for (const [part, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(part)) parts[part] = strToU8(rewrite(strFromU8(bytes), part));
  }
  return zipSync(parts);
}

/** Every spreadsheet element with the prefix `x:`, as the Open XML SDK writes. */
export function prefixed(book: Uint8Array): Uint8Array {
  return rewritten(book, (xml) =>
    xml.includes(`xmlns="${SPREADSHEET}"`)
      ? xml
          .replace(/<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/g, '<$1x:$2')
          .replace(`xmlns="${SPREADSHEET}"`, `xmlns:x="${SPREADSHEET}"`)
      : xml,
  );
}

/** The Strict namespaces and relationship types. */
export function strict(book: Uint8Array): Uint8Array {
  return rewritten(book, (xml) =>
    xml.replaceAll(SPREADSHEET, STRICT_SPREADSHEET).replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS),
  );
}

/** Shared strings turned into inline ones, every letter outside ASCII as a character reference. */
export function inlined(book: Uint8Array): Uint8Array {
  const table = strFromU8(unzipSync(book)['xl/sharedStrings.xml'] ?? new Uint8Array());
  const items = [...table.matchAll(/<si>(.*?)<\/si>/gs)].map((match) => match[1] ?? '');
  const references = (text: string): string => text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  return rewritten(book, (xml, part) =>
    part.startsWith('xl/worksheets/')
      ? xml.replace(
          /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
          (_, before: string, after: string, index: string) =>
            `<c ${before}t="inlineStr"${after}><is>${references(items[Number(index)] ?? '')}</is></c>`,
        )
      : xml,
  );
}
