import { REPORT_KINDS, type ReportIdentity } from '../core/report/model';
import { xmlAttribute, xmlText } from '../xlsx/write/xmlText';
import { attributeOf, contentOf, piecesIn, unescaped } from './xmlPieces';

const PREFIX = 'TongHop.';
const SPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** What Word writes for properties of a person's own. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Which report a document is, in one line. */
export function identityText({ kind, programme, list, unit, year }: ReportIdentity): string {
  return [kind, programme, list, unit, year].join(' ');
}

/** The report that a line names; undefined for anything else. */
export function identityIn(text: string): ReportIdentity | undefined {
  const [kind, programme, list, unit, year, ...more] = text.split(' ');
  const known = REPORT_KINDS.find((one) => one === kind);
  if (!known || programme === undefined || list === undefined || unit === undefined || more.length > 0)
    return undefined;
  return /^\d{4}$/.test(year ?? '') ? { kind: known, programme, list, unit, year: Number(year) } : undefined;
}

/**
 * Properties of a document that Word and LibreOffice keep: which report it is, and the sign of each part as it was
 * written. One property each, because Word cuts long ones.
 */
export const PROPERTIES = {
  /** The whole part of properties with ours among what a person has. */
  written(ours: ReadonlyMap<string, string>, others: readonly string[] = []): string {
    const own = [...ours].map(
      ([name, value]) =>
        `name="${xmlAttribute(`${PREFIX}${name}`)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
    );
    const all = [...others, ...own].map((rest, index) => `<property fmtid="${FORMAT}" pid="${index + 2}" ${rest}`);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${SPACE}" xmlns:vt="${TYPES}">${all.join('')}</Properties>`;
  },

  /** Ours, without their prefix, and what else stands there as `written` takes it. */
  read(xml: string): { readonly ours: ReadonlyMap<string, string>; readonly others: readonly string[] } {
    const [ours, others]: [Map<string, string>, string[]] = [new Map(), []];
    const inside = contentOf(xml, 'Properties');
    for (const { start, end } of inside ? piecesIn(xml, ...inside) : []) {
      const tagEnd = xml.indexOf('>', start) + 1;
      const name = unescaped(attributeOf(xml, { start, end: tagEnd }, 'name') ?? '');
      const value = contentOf(xml, 'vt:lpwstr', start, end);
      if (name.startsWith(PREFIX) && value) ours.set(name.slice(PREFIX.length), unescaped(xml.slice(...value)));
      else if (!name.startsWith(PREFIX)) others.push(`name="${xmlAttribute(name)}">${xml.slice(tagEnd, end)}`);
    }
    return { ours, others };
  },
};
