import { address } from '../core/sheet/address';
import type { SheetModel } from '../core/sheet/model';
import { cellNamed } from './applySheetEdit';
import type { FileEdit } from './sampleFault';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels';
const LINK = 'xl/externalLinks/externalLink1.xml';
const LINK_TARGET = 'xl/externalLinks/_rels/externalLink1.xml.rels';
const TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const LINK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml';

/**
 * The text parts of an .xlsx that change, by path, when the edit is made in its first sheet. `textOf` gives a part as
 * it is. The file stays one that Excel opens without repair.
 */
export function damageParts(
  textOf: (path: string) => string,
  sheet: SheetModel,
  edit: FileEdit,
): ReadonlyMap<string, string> {
  if (edit.damage === 'externalLink') return linkParts(textOf, edit.target);
  if (edit.damage === 'absentSheet') return new Map([[WORKBOOK, withAbsentSheet(textOf(WORKBOOK), edit.sheet)]]);
  const at = address(cellNamed(sheet, edit.name));
  const inside =
    edit.damage === 'noResult' ? `><f>${edit.formula}</f>` : ` t="e"><f>${edit.code}+1</f><v>${edit.code}</v>`;
  return new Map([[SHEET, withCell(textOf(SHEET), at, inside)]]);
}

/** A sheet in the list that leads to no part, as module sheets of Excel 95 are kept to this day. */
function withAbsentSheet(xml: string, name: string): string {
  return xml.replace('</sheets>', `<sheet xmlns:r="${OFFICE}" name="${name}" sheetId="999" r:id=""/></sheets>`);
}

/** The cell keeps its place and format; its type and content are replaced. */
function withCell(xml: string, at: string, inside: string): string {
  const cell = new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`the sheet has no cell ${at}`);
  return xml.replace(
    cell,
    (_, attributes: string) => `<c r="${at}"${attributes.replace(/ t="[^"]*"/, '')}${inside}</c>`,
  );
}

/** A link to another workbook, as a formula pasted from it leaves behind. */
function linkParts(textOf: (path: string) => string, target: string): ReadonlyMap<string, string> {
  const link = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`;
  const toTarget = `<Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="${target}" TargetMode="External"/>`;
  const toLink = `<Relationship Id="rIdLink1" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/>`;
  const reference = `<externalReferences><externalReference xmlns:r="${OFFICE}" r:id="rIdLink1"/></externalReferences>`;
  const type = `<Override PartName="/${LINK}" ContentType="${LINK_TYPE}"/>`;
  return new Map([
    [LINK, HEAD + link],
    [LINK_TARGET, `${HEAD}<Relationships xmlns="${PACKAGE}">${toTarget}</Relationships>`],
    [WORKBOOK, textOf(WORKBOOK).replace('</sheets>', `</sheets>${reference}`)],
    [WORKBOOK_LINKS, textOf(WORKBOOK_LINKS).replace('</Relationships>', `${toLink}</Relationships>`)],
    [TYPES, textOf(TYPES).replace('</Types>', `${type}</Types>`)],
  ]);
}
