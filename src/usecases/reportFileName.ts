import { asciiWords } from '../core/forms/fileName';
import type { ReportKind } from '../core/report/model';
import { fullName, type Unit } from '../domain/territory/unit';

const FIRST: Readonly<Record<ReportKind, string>> = {
  year: 'bao-cao',
  phase: 'bao-cao-giai-doan',
  reminder: 'cong-van-don-doc',
};

/** "bao-cao_75_tinh-dong-nai_2024.docx": ASCII, safe on every system. */
export function reportFileName(unit: Unit, year: number, kind: ReportKind = 'year'): string {
  return `${FIRST[kind]}_${unit.code}_${asciiWords(fullName(unit))}_${year}.docx`;
}
