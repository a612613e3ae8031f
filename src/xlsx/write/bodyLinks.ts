import { address, quotedSheet } from '../../core/sheet/address';
import type { CellModel } from '../../core/sheet/model';
import { placed } from './libraryXml';
import { xmlAttribute } from './xmlText';

/** What may stand behind `hyperlinks` in a worksheet (ECMA-376 part 1, 18.3.1.99). */
const BEHIND =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[ />]|<\/worksheet>/;

/**
 * Adds the links of cells the library was not told of, in its own spelling.
 * @param xml the worksheet behind its cells
 */
export function withBodyLinks(xml: string, cells: readonly CellModel[]): string {
  if (cells.length === 0) return xml;
  const links = cells.map(linkXml).join('');
  if (xml.includes('</hyperlinks>')) return placed(xml, '</hyperlinks>', () => `${links}</hyperlinks>`);
  return placed(xml, BEHIND, (next) => `<hyperlinks>${links}</hyperlinks>${next}`);
}

function linkXml(cell: CellModel): string {
  const { sheet, cell: target } = cell.link ?? { sheet: '', cell: '' };
  const location = xmlAttribute(`${quotedSheet(sheet)}!${target}`).replaceAll("'", '&apos;');
  return `<hyperlink ref="${address(cell)}" location="${location}"/>`;
}
