import { WorkbookError } from '../read/workbookError';
import { XmlScanner } from '../read/xmlScanner';

/** What the workbook part says beside its sheets. */
export interface WorkbookFacts {
  /** Position among all sheets of the one in front. */
  readonly activeSheet: number | undefined;
  /** Sheets may not be added, moved or deleted. */
  readonly isLocked: boolean;
  /** Defined names, without Excel's own (print areas, filters). */
  readonly names: number;
}

/** Facts of a workbook part that our reader has walked over before. */
export function workbookFacts(bytes: Uint8Array | undefined): WorkbookFacts {
  const facts: { -readonly [K in keyof WorkbookFacts]: WorkbookFacts[K] } = {
    activeSheet: undefined,
    isLocked: false,
    names: 0,
  };
  const x = new XmlScanner(bytes ?? new Uint8Array(), '');
  try {
    if (x.nextChild()) while (x.nextChild()) readChild(x, facts);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
  return facts;
}

function readChild(x: XmlScanner, facts: { activeSheet: number | undefined; isLocked: boolean; names: number }): void {
  if (x.isNamed('workbookProtection')) {
    while (x.nextAttribute()) if (x.attributeIs('lockStructure')) facts.isLocked = x.valueIsTrue();
  } else if (x.isNamed('bookViews')) return eachChild(x, () => (facts.activeSheet ??= activeTab(x)));
  else if (x.isNamed('definedNames')) return eachChild(x, () => (facts.names += isExcels(x) ? 0 : 1));
  x.skip();
}

function eachChild(x: XmlScanner, read: () => void): void {
  while (x.nextChild()) {
    read();
    x.skip();
  }
}

function activeTab(x: XmlScanner): number | undefined {
  let tab: number | undefined;
  while (x.nextAttribute()) if (x.attributeIs('activeTab')) tab = Number(x.value());
  return Number.isInteger(tab) ? tab : undefined;
}

function isExcels(x: XmlScanner): boolean {
  let excels = false;
  while (x.nextAttribute()) if (x.attributeIs('name')) excels = x.value().startsWith('_xlnm.');
  return excels;
}
