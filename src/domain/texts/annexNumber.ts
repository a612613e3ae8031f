/**
 * The annexes of the signed report. The Word document and the workbook that goes with it are one set: a table has the
 * same number in both, whichever of the others stand in either (docs/report.md#annexes).
 */
const NUMBERS = { targets: 'I', units: 'II', figures: 'III', words: 'IV', ledger: 'V' } as const;

export type NumberedAnnex = keyof typeof NUMBERS;

/** "Phụ lục II". */
export function annexNumber(annex: NumberedAnnex): string {
  return `Phụ lục ${NUMBERS[annex]}`;
}
