import { type FindingElement, type RuleId } from '../domain/finding';
import { blank, number, text } from '../core/sheet/model';
import type { PartRole } from '../domain/catalogue/roles';
import type { ElementKey } from '../domain/ids';
import type { ElementSpec } from '../domain/plan/elements';
import type { FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';
import type { FileEdit, SheetEdit } from './sampleFault';

/** "Số liệu minh hoạ: phổ biến chính sách trợ giúp xã hội" as typed for a TCVN3 font. */
const TCVN3_TEXT = 'Sè liÖu minh ho¹: phæ biÕn chÝnh s¸ch trî gióp x· héi';
/** Faults of the header (V02, V03) and what reading meets (R01–R20): the sheet or file itself is changed. */
export const readingFaults: readonly FaultRecipe[] = [
  onSheet('V02', 'thieu-ngay-chot', () => ['', { change: 'content', name: 'asOf', content: blank }]),
  onSheet('V03', 'ma-don-vi-la', () => ['', { change: 'content', name: 'unit', content: text('99999') }]),
  onSheet('R01', 'phien-ban-moi-hon', () => ['', { change: 'content', name: 'version', content: number(99) }]),
  onPlain('R02', 'mat-ten-o', (name) => ['', { change: 'removeName', name }]),
  onPlain('R03', 'so-kem-chu', (name, figure) => [name, typed(name, `${figure} lượt người`)]),
  onPlain('R04', 'chu-thay-so', (name, figure) => [name, typed(name, `khoảng ${figure}`)]),
  onSheet('R05', 'so-hieu-hai-cach', (source) => {
    const spent = source.typed('money').find((spec) => columnRole(spec) === 'spent');
    return spent && [spent.key, typed(spent.key, '1.234')];
  }),
  onSheet('R06', 'phong-chu-tcvn3', (source) => {
    const name = source.typed('text').find((spec) => spec.part === undefined)?.key;
    return name && [name, { change: 'legacyFont', name, text: TCVN3_TEXT, font: '.VnTime' }];
  }),
  onPlainFile('R07', 'cong-thuc-chua-tinh', (name, figure) => ({ damage: 'noResult', name, formula: halves(figure) })),
  onTotal('R08', 'ghi-de-cong-thuc', (name, figure) => [
    name,
    { change: 'content', name, content: number(figure + 7) },
  ]),
  onPlain('R09', 'mat-quy-tac-nhap', (name) => ['', { change: 'removeRule', name }]),
  onFile('R10', 'lien-ket-tep-khac', '', { damage: 'externalLink', target: 'so-lieu-nam-truoc.xlsx' }),
  onPlain('R11', 'sua-ten-chi-tieu', (name) => [name, { change: 'label', name, text: 'Số người dự họp thôn, ấp' }]),
  onPlain('R12', 'them-dong', (like) => ['', { change: 'addRow', text: 'Hoạt động khác của đơn vị', figure: 7, like }]),
  onPlainFile('R13', 'o-bao-loi', (name) => ({ damage: 'errorValue', name, code: '#REF!' })),
  onPlain('R14', 'cong-thuc-rieng', (name, figure) => [name, ownFormula(name, figure)]),
  onPlain('R15', 'xoa-dong', (name) => [name, { change: 'removeLine', name }]),
  onSheet('R16', 'bo-bao-ve', () => ['', { change: 'unprotect' }]),
  onSheet('R17', 'ngay-hieu-hai-cach', (source) => {
    const name = source.typed('date').find(({ indicator }) => indicator.role === 'sendingDay')?.key;
    return name && [name, typed(name, `05/12/${source.args.year}`)];
  }),
  onTotal('R18', 'ket-qua-cu', (name, figure) => ['', { change: 'staleResult', name, value: figure + 1 }]),
  onPlain('R20', 'dau-vo-hinh', (name, figure) => [name, typed(name, `\u202d${figure}\u202c`)]),
  onFile('R19', 'trang-tinh-khong-noi-dung', '', { damage: 'absentSheet', sheet: 'Module1' }),
];

type SheetFault = readonly [element: FindingElement, edit: SheetEdit] | undefined;

function onSheet(rule: RuleId, words: string, edit: (source: FaultSource) => SheetFault): FaultRecipe {
  return {
    rule,
    words,
    *make(source) {
      const fault = edit(source);
      if (fault) yield { element: fault[0], sheet: fault[1] };
    },
  };
}

/** In a line with one cell that no other line is compared with. */
function onPlain(rule: RuleId, words: string, edit: (key: ElementKey, figure: number) => SheetFault): FaultRecipe {
  return onSheet(rule, words, (source) => {
    const [plain] = source.plainCounts();
    return plain && edit(plain.key, source.number(plain.key));
  });
}

/** In the last total that the sheet adds up. */
function onTotal(rule: RuleId, words: string, edit: (key: ElementKey, figure: number) => SheetFault): FaultRecipe {
  return onSheet(rule, words, (source) => {
    const total = source.specs.filter(({ computed }) => computed?.rule === 'sum' && computed.of.length > 0).at(-1);
    return total && edit(total.key, source.number(total.key));
  });
}

function onFile(rule: RuleId, words: string, element: FindingElement, file: FileEdit): FaultRecipe {
  return { rule, words, make: () => [{ element, file }] };
}

function onPlainFile(rule: RuleId, words: string, edit: (key: ElementKey, figure: number) => FileEdit): FaultRecipe {
  return {
    rule,
    words,
    *make(source) {
      const [plain] = source.plainCounts();
      if (plain) yield { element: plain.key, file: edit(plain.key, source.number(plain.key)) };
    },
  };
}

function typed(name: string, words: string): SheetEdit {
  return { change: 'content', name, content: text(words) };
}

/** The right figure, added up from two numbers. */
function halves(all: number): string {
  return `${Math.floor(all / 2)}+${all - Math.floor(all / 2)}`;
}

function ownFormula(name: string, figure: number): SheetEdit {
  return { change: 'content', name, content: { kind: 'formula', formula: halves(figure), value: number(figure) } };
}

function columnRole({ dimension, part }: ElementSpec): PartRole | undefined {
  return dimension?.parts.find(({ id }) => id === part)?.role;
}
