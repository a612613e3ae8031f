import type { Parts } from '../write/zipParts';
import type { FileLosses } from './fileLoss';

/** Parts that our model holds, or that are counted elsewhere, or that only repeat what other parts say. */
const KNOWN = [
  /^\[Content_Types\]\.xml$/i,
  /_rels\//i,
  /^docProps\/(?:core|app|custom)\.xml$/i,
  /^docProps\/thumbnail\./i,
  /^xl\/(?:workbook|styles|sharedStrings|calcChain|metadata)\.xml$/i,
  /^xl\/theme\//i,
  /^xl\/worksheets\/sheet[^/]*\.xml$/i,
  /^xl\/(?:comments|comments\/comment)\d*\.xml$/i,
  /^xl\/drawings\//i,
  /^xl\/charts\//i,
  /^xl\/media\//i,
  /^xl\/(?:tables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks|threadedComments|persons)\//i,
  /^xl\/printerSettings\//i,
  /^xl\/vbaProject/i,
  /^_xmlsignatures\//i,
  /^docMetadata\/LabelInfo\.xml$/i,
  /\/$/i,
];

/** Names what a package holds beside the parts that are read: custom XML, controls, embedded documents, queries. */
export function partLosses(parts: Parts, losses: FileLosses): void {
  const names = [...parts.keys()];
  if (names.some((part) => part.startsWith('_xmlsignatures/'))) losses.add('signature');
  if (names.includes('docMetadata/LabelInfo.xml')) losses.add('label');
  losses.add('otherParts', undefined, names.filter((part) => !KNOWN.some((pattern) => pattern.test(part))).length);
}
