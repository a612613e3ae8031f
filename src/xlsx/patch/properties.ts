import { propertyText } from '../open/customProperties';
import { valuesOf, withEntry, withoutEntries } from './partEdits';

const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** 0 and 1 are not for properties. */
const FIRST_ID = 2;

/** An empty part of custom properties. */
export const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';

/** Custom properties with these in place of all whose names begin with `prefix`; others stay as they are. */
export function withProperties(bytes: Uint8Array, prefix: string, texts: Readonly<Record<string, string>>): Uint8Array {
  const others = withoutEntries(bytes, (attribute) => attribute('name').startsWith(prefix));
  const free = Math.max(FIRST_ID - 1, ...valuesOf(others, 'pid').map(Number).filter(Number.isInteger)) + 1;
  return Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce((part, [name, text], index) => {
      const head = `property fmtid="${FORMAT}" pid="${free + index}" name="${propertyText(name)}"`;
      const value = `<vt:lpwstr xmlns:vt="${VALUES}">${propertyText(text)}</vt:lpwstr>`;
      return withEntry(part, (p) => `<${p}${head}>${value}</${p}property>`);
    }, others);
}
