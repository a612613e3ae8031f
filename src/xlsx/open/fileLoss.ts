/** Something of an opened file that our model does not hold; saving would leave it out. */
export interface FileLoss {
  readonly code: FileLossCode;
  readonly count: number;
  /** Absent for what belongs to the whole file. */
  readonly sheet?: string;
}

export const FILE_LOSS_CODES = [
  'macros',
  'externalLinks',
  'pivot',
  'table',
  'slicer',
  'picture',
  'shape',
  'chart',
  'chartLook',
  'sparkline',
  'comment',
  'webLink',
  'richText',
  'style',
  'validation',
  'listFromCells',
  'condition',
  'password',
  'workbookLock',
  'formulaName',
  'errorCell',
  'protectionOptions',
  'properties',
  'view',
  'columnGroups',
  'page',
  'columnBreaks',
  'background',
  'veryHidden',
  'arrayFormula',
  'strayLook',
  'chartSheet',
  'dialogSheet',
  'macroSheet',
  'looks',
  'damaged',
  'damagedCell',
  'damagedSheet',
  'signature',
  'label',
  'otherParts',
  'pointers',
] as const;
export type FileLossCode = (typeof FILE_LOSS_CODES)[number];

/** Counts losses by kind and sheet. */
export class FileLosses {
  private readonly counts = new Map<string, FileLoss>();

  add(code: FileLossCode, sheet?: string, count = 1): void {
    if (count === 0) return;
    const key = `${code}|${sheet ?? ''}`;
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { code, count: before + count, ...(sheet === undefined ? {} : { sheet }) });
  }

  list(): readonly FileLoss[] {
    return [...this.counts.values()];
  }
}
