import type { Relationship } from './relationships';
import { WorkbookError } from './workbookError';
import { utf8Bytes } from './xmlBytes';
import { XmlScanner } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

/** Our settings among those of others: in the file's text properties, and in what Excel keeps for add-ins. */
export const SETTING_PREFIX = 'TH.setting.';
/** Excel keeps an add-in's settings in its web extension part, each value as JSON (MS-OWEXML 2.2.5). */
const WEB_EXTENSION = /(^|\/)webextensions\/webextension\d*\.xml$/i;

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

type Settings = Record<string, string>;

/** The `dcterms:modified` of docProps/core.xml when it is an ISO date or date-time. Throws `badXml`, `dtd`. */
export function readModified(bytes: Uint8Array, part: string): string | undefined {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild()) throw x.broken();
  let modified: string | undefined;
  while (x.nextChild()) {
    if (!x.isNamed('modified')) {
      x.skip();
      continue;
    }
    x.leaf();
    const text = x.text().trim();
    if (ISO.test(text)) modified = text;
  }
  x.finish();
  return modified;
}

/**
 * The small settings that travel with a workbook, by key; empty for nearly every file, which has neither part. A part
 * that is not well-formed says nothing: it belongs to another program. Throws `dtd`, `tooDeep` and what reading a part throws.
 */
export function readKeptSettings(archive: ZipArchive, roots: readonly Relationship[]): Readonly<Settings> {
  const settings: Settings = {};
  const properties = roots.find(({ type, external }) => type === 'custom-properties' && !external)?.target;
  if (properties !== undefined) readPart(archive, properties, (x) => readTextProperty(x, settings));
  for (const part of archive.names().filter((name) => WEB_EXTENSION.test(name))) {
    readPart(archive, part, (x) => readExtension(x, settings));
  }
  return settings;
}

/** Hands every child of a part's root, open, to `read`, which consumes it. */
function readPart(archive: ZipArchive, part: string, read: (x: XmlScanner) => void): void {
  const bytes = archive.read(part);
  if (!bytes) return;
  try {
    const x = new XmlScanner(utf8Bytes(bytes, part), part);
    if (!x.nextChild()) return;
    while (x.nextChild()) read(x);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'badXml') throw error;
  }
}

/** `<property name="..."><vt:lpwstr>text</vt:lpwstr></property>` */
function readTextProperty(x: XmlScanner, settings: Settings): void {
  let key: string | undefined;
  while (x.nextAttribute()) if (x.attributeIs('name')) key = ownKey(x.value());
  while (x.nextChild()) {
    const isText = key !== undefined && x.isNamed('lpwstr');
    if (!isText) x.skip();
    else {
      x.leaf();
      settings[key ?? ''] = x.text();
    }
  }
}

/** `<we:properties><we:property name="..." value="..."/></we:properties>` among the parts of an extension. */
function readExtension(x: XmlScanner, settings: Settings): void {
  const isList = x.isNamed('properties');
  if (!isList) return x.skip();
  while (x.nextChild()) {
    let key: string | undefined;
    let value: string | undefined;
    while (x.nextAttribute()) {
      if (x.attributeIs('name')) key = ownKey(x.value());
      else if (x.attributeIs('value')) value = textOfJson(x.value());
    }
    x.skip();
    if (key !== undefined && value !== undefined) settings[key] = value;
  }
}

function ownKey(name: string): string | undefined {
  return name.startsWith(SETTING_PREFIX) ? name.slice(SETTING_PREFIX.length) : undefined;
}

/** The text a JSON value is; undefined for a number, an object or what is no JSON. */
function textOfJson(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
