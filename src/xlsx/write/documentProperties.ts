import type { WorkbookModel } from '../../core/sheet/model';
import { xmlText } from './xmlText';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/**
 * `docProps/core.xml` without any date: the same model gives the same bytes, and a form that nobody saved yet
 * does not claim to be newer than one that was filled in.
 */
export function coreProperties(properties: WorkbookModel['properties'] = {}): string {
  const element = (tag: string, text: string | undefined): string =>
    text === undefined ? '' : `<dc:${tag}>${xmlText(text)}</dc:${tag}>`;
  const { title, subject, creator } = properties;
  const children = element('title', title) + element('subject', subject) + element('creator', creator);
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}">${children}</cp:coreProperties>`;
}

/** `docProps/app.xml`: the program that wrote the file. */
export function appProperties(): string {
  return `${DECLARATION}<Properties xmlns="${EXTENDED}"><Application>Tổng Hợp</Application></Properties>`;
}
