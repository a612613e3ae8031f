const MIB = 1024 * 1024;

/** How much of one file is accepted before it is refused. */
export interface ReadCaps {
  /** Entries in the zip directory. An ordinary workbook has 10 to 60. */
  readonly entries: number;
  /** Sum of the unpacked sizes that the zip directory declares, pictures included. */
  readonly declaredBytes: number;
  /** Sum of what is really unpacked: only the parts that are needed. */
  readonly producedBytes: number;
  /** Cells of all sheets together, styled blank ones included; also the limit of the shared strings. */
  readonly cells: number;
  /** Characters of one text. Excel's own limit of a cell is the default. */
  readonly textLength: number;
  /** Defined names of the workbook. */
  readonly names: number;
  /** Merged areas plus areas with input rules of one sheet; also the limit of cell formats. */
  readonly areas: number;
}

/**
 * Defaults: a hundred times what a province's largest form needs, and little enough that one file,
 * unpacked and packed again into columns, stays under 150 MB.
 */
export const defaultCaps: ReadCaps = {
  entries: 5_000,
  declaredBytes: 256 * MIB,
  producedBytes: 80 * MIB,
  cells: 1_500_000,
  textLength: 32_767,
  names: 50_000,
  areas: 100_000,
};
