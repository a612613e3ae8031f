import { attributesOf, scanPart } from './partScan';
import { placed } from '../write/libraryXml';
import { pack, portableDeflate, setText, textOf, unpack, type Parts } from '../write/zipParts';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Text properties of a file (Excel: Tệp › Thông tin › Thuộc tính tùy chỉnh), by name. */
export function readCustomProperties(parts: Parts): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  scanPart(parts, PART, (x) => {
    const name = attributesOf(x).get('name');
    while (x.nextChild()) {
      const isText = name !== undefined && x.isNamed('lpwstr');
      if (!isText) {
        x.skip();
        continue;
      }
      x.leaf();
      found[name] = x.text();
    }
  });
  return found;
}

/** The file with these text properties; how small settings of a workbook travel with it. The same bytes for the same input. */
export function withCustomProperties(file: Uint8Array, properties: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return file;
  const parts = unpack(file);
  const list = entries.map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${propertyText(name)}"><vt:lpwstr>${propertyText(value)}</vt:lpwstr></property>`,
  );
  setText(
    parts,
    PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${list.join('')}</Properties>`,
  );
  insertBefore(parts, '[Content_Types].xml', '</Types>', `<Override PartName="/${PART}" ContentType="${TYPE}"/>`);
  insertBefore(
    parts,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdCustom" Type="${RELATION}" Target="${PART}"/>`,
  );
  return pack(parts, portableDeflate);
}

function insertBefore(parts: Parts, part: string, end: string, text: string): void {
  const xml = textOf(parts, part);
  if (xml.includes(text)) return;
  setText(
    parts,
    part,
    placed(xml, end, () => `${text}${end}`),
  );
}

/** What no XML can hold, whichever way it is written; Excel calls a file with one of them damaged. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A property's name or value as its part has it; readers take it as it is, without Excel's own `_x000D_`. */
export const propertyText = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"\n\r\t]/g, (mark) => ENTITIES[mark] ?? mark);
