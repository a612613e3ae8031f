import { asciiWords } from '../core/forms/fileName';
import { fullName, type Unit } from '../domain/territory/unit';

/** "tong-hop_75_tinh-dong-nai_2024.xlsx": ASCII, safe on every system. */
export function summaryFileName(unit: Unit, year: number): string {
  return `tong-hop_${unit.code}_${asciiWords(fullName(unit))}_${year}.xlsx`;
}
