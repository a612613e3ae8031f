import type { Parts } from '../write/zipParts';
import type { FileLosses } from './fileLoss';

/** Parts that our model holds, or that are counted elsewhere, or that only repeat what other parts say. */
const KNOWN = [
  /^\[Content_Types\]\.xml$/,
  /_rels\//,
  /^docProps\/(?:core|app|custom)\.xml$/,
  /^docProps\/thumbnail\./,
  /^xl\/(?:workbook|styles|sharedStrings|calcChain|metadata)\.xml$/,
  /^xl\/theme\//,
  /^xl\/worksheets\/sheet[^/]*\.xml$/,
  /^xl\/(?:comments|comments\/comment)\d*\.xml$/,
  /^xl\/drawings\//,
  /^xl\/charts\//,
  /^xl\/media\//,
  /^xl\/(?:tables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks|threadedComments|persons)\//,
  /^xl\/printerSettings\//,
  /^xl\/vbaProject/,
  /\/$/,
];

/** Names what a package holds beside the parts that are read: custom XML, controls, embedded documents, queries. */
export function partLosses(parts: Parts, losses: FileLosses): void {
  const names = [...parts.keys()];
  losses.add('otherParts', undefined, names.filter((part) => !KNOWN.some((pattern) => pattern.test(part))).length);
}
