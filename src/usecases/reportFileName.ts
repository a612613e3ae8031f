import { asciiWords } from '../core/forms/fileName';
import { fullName, type Unit } from '../domain/territory/unit';

/** "bao-cao_75_tinh-dong-nai_2024.docx": ASCII, safe on every system. */
export function reportFileName(unit: Unit, year: number): string {
  return `bao-cao_${unit.code}_${asciiWords(fullName(unit))}_${year}.docx`;
}
