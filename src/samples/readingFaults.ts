import { type FindingElement, type RuleId } from '../domain/finding';
import { blank, number, text } from '../core/sheet/model';
import type { FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';
import type { SheetEdit } from './sampleFault';

/** "Số liệu minh hoạ: phổ biến chính sách trợ giúp xã hội" as typed for a TCVN3 font. */
const TCVN3_TEXT = 'Sè liÖu minh ho¹: phæ biÕn chÝnh s¸ch trî gióp x· héi';
/** A line every plan has, with one cell, that no other line is compared with. */
const PLAIN = 'G07';
/** A total every plan has. */
const TOTAL = 'K00.TH';

/** Faults of the header (V02, V03) and what reading meets (R01–R20): the sheet or file itself is changed. */
export const readingFaults: readonly FaultRecipe[] = [
  onSheet('V02', 'thieu-ngay-chot', '', () => ({ change: 'content', name: 'asOf', content: blank })),
  onSheet('V03', 'ma-don-vi-la', '', () => ({ change: 'content', name: 'unit', content: text('99999') })),
  onSheet('R01', 'phien-ban-moi-hon', '', () => ({ change: 'content', name: 'version', content: number(99) })),
  onSheet('R02', 'mat-ten-o', '', () => ({ change: 'removeName', name: PLAIN })),
  onSheet('R03', 'so-kem-chu', PLAIN, (source) => typed(PLAIN, `${source.number(PLAIN)} lượt người`)),
  onSheet('R04', 'chu-thay-so', PLAIN, (source) => typed(PLAIN, `khoảng ${source.number(PLAIN)}`)),
  onSheet('R05', 'so-hieu-hai-cach', 'K05.TH', () => typed('K05.TH', '1.234')),
  onSheet('R06', 'phong-chu-tcvn3', 'G00', () => ({
    change: 'legacyFont',
    name: 'G00',
    text: TCVN3_TEXT,
    font: '.VnTime',
  })),
  onFile('R07', 'cong-thuc-chua-tinh', PLAIN, (source) => ({
    damage: 'noResult',
    name: PLAIN,
    formula: halves(source),
  })),
  onSheet('R08', 'ghi-de-cong-thuc', TOTAL, (source) => ({
    change: 'content',
    name: TOTAL,
    content: number(source.number(TOTAL) + 7),
  })),
  onSheet('R09', 'mat-quy-tac-nhap', '', () => ({ change: 'removeRule', name: PLAIN })),
  onFile('R10', 'lien-ket-tep-khac', '', () => ({ damage: 'externalLink', target: 'so-lieu-nam-truoc.xlsx' })),
  onSheet('R11', 'sua-ten-chi-tieu', PLAIN, () => ({ change: 'label', name: PLAIN, text: 'Số người dự họp thôn, ấp' })),
  onSheet('R12', 'them-dong', '', () => ({ change: 'addRow', text: 'Hoạt động khác của đơn vị', figure: 7 })),
  onFile('R13', 'o-bao-loi', PLAIN, () => ({ damage: 'errorValue', name: PLAIN, code: '#REF!' })),
  onSheet('R14', 'cong-thuc-rieng', PLAIN, (source) => ownFormula(source)),
  onSheet('R15', 'xoa-dong', PLAIN, () => ({ change: 'removeLine', name: PLAIN })),
  onSheet('R16', 'bo-bao-ve', '', () => ({ change: 'unprotect' })),
  onSheet('R17', 'ngay-hieu-hai-cach', 'L02', (source) =>
    source.has('L02') ? typed('L02', `05/12/${source.args.year}`) : undefined,
  ),
  onSheet('R18', 'ket-qua-cu', '', (source) => ({
    change: 'staleResult',
    name: TOTAL,
    value: source.number(TOTAL) + 1,
  })),
  onSheet('R20', 'dau-vo-hinh', PLAIN, (source) => typed(PLAIN, `\u202d${source.number(PLAIN)}\u202c`)),
  onFile('R19', 'trang-tinh-khong-noi-dung', '', () => ({ damage: 'absentSheet', sheet: 'Module1' })),
];

function onSheet(
  rule: RuleId,
  words: string,
  element: FindingElement,
  edit: (source: FaultSource) => SheetEdit | undefined,
): FaultRecipe {
  const make: FaultRecipe['make'] = (source) => {
    const sheet = edit(source);
    return sheet && { element, sheet };
  };
  return { rule, words, make };
}

function onFile(
  rule: RuleId,
  words: string,
  element: FindingElement,
  edit: (source: FaultSource) => NonNullable<ReturnType<FaultRecipe['make']>>['file'],
): FaultRecipe {
  const make: FaultRecipe['make'] = (source) => {
    const file = edit(source);
    return file && { element, file };
  };
  return { rule, words, make };
}

function typed(name: string, words: string): SheetEdit {
  return { change: 'content', name, content: text(words) };
}

/** The right figure, added up from two numbers. */
function halves(source: FaultSource): string {
  const all = source.number(PLAIN);
  return `${Math.floor(all / 2)}+${all - Math.floor(all / 2)}`;
}

function ownFormula(source: FaultSource): SheetEdit {
  const value = number(source.number(PLAIN));
  return { change: 'content', name: PLAIN, content: { kind: 'formula', formula: halves(source), value } };
}
