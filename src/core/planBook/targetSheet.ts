import { ruleOf, COMPARATOR_NAMES } from '../../domain/targets/comparators';
import { listSheet, type BlankAsk, type BookColumn, type BookSetting, type BookSheet } from './bookSheet';
import { groupOf, listOf, type Json, type JsonGroup } from './json';
import { proposalText } from './sentence/proposalText';
import { readSentence } from './sentence/readSentence';
import { amount, choice, choices, coded, wordList, words } from './spelling';
import {
  COMPARATOR_WORDS,
  EACH_BOOK_WORDS,
  END_WORDS,
  GROWTH_WORDS,
  OWNER_WORDS,
  TARGET_KIND_WORDS,
} from './vocabulary';

/** Code and name of every indicator. */
export function indicatorNames({ catalogue }: BookSetting): readonly (readonly [string, string])[] {
  return catalogue.indicators.map(({ code, vi }) => [code, vi]);
}

/** The first "MT25-1", "MT25-2" … that no row of a list has. */
export function freeId(stem: string, list: Json | undefined): string {
  const taken = new Set(listOf(list).map((row) => groupOf(row).id));
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** What a row of targets, own or of the plan above, asks: the columns both have. */
export function demandColumns(
  setting: BookSetting,
): Readonly<
  Record<
    | 'indicator'
    | 'comparator'
    | 'value'
    | 'valueTo'
    | 'valueUnit'
    | 'from'
    | 'to'
    | 'baseYear'
    | 'tolerance'
    | 'without',
    BookColumn
  >
> {
  return {
    indicator: {
      member: ['indicator'],
      title: 'Chỉ tiêu',
      help: 'Chọn trong danh sách, hoặc gõ mã. Chỉ tiêu không có trong danh mục: thêm ở trang Chỉ tiêu riêng rồi gõ mã ấy.',
      width: 34,
      spelling: coded(indicatorNames(setting)),
    },
    comparator: {
      member: ['comparator'],
      title: 'So sánh',
      help: 'Chiều của mục tiêu: “trên”, “từ … trở lên”, “không quá”, “tăng ít nhất” … “theo dõi” nếu văn bản không đặt mức.',
      width: 24,
      spelling: choice(COMPARATOR_WORDS),
    },
    value: {
      member: ['value'],
      title: 'Mức',
      help: 'Con số của mục tiêu: 60% ghi 60.',
      width: 10,
      spelling: amount,
      blank: null,
    },
    valueTo: {
      member: ['valueTo'],
      title: 'Đến mức',
      help: 'Chỉ ghi khi văn bản nêu một khoảng (“từ 01 đến 02 người”).',
      width: 10,
      spelling: amount,
      blank: null,
      more: true,
    },
    valueUnit: {
      member: ['valueUnit'],
      title: 'Đơn vị tính',
      help: '%, người, đơn vị …; để trống: theo chỉ tiêu.',
      width: 13,
      spelling: words,
      blank: null,
    },
    from: { member: ['periodFrom'], title: 'Từ năm', help: 'Năm bắt đầu theo dõi.', width: 9, spelling: amount },
    to: { member: ['periodTo'], title: 'Đến năm', help: 'Năm phải đạt.', width: 9, spelling: amount },
    baseYear: {
      member: ['baseYear'],
      title: 'Năm gốc',
      help: 'Chỉ khi mục tiêu là mức tăng hoặc giảm: so với năm nào.',
      width: 9,
      spelling: amount,
      blank: null,
    },
    tolerance: {
      member: ['tolerance'],
      title: 'Dao động (%)',
      help: 'Chỉ với “khoảng …”: lệch bao nhiêu phần trăm vẫn đạt; để trống: 5.',
      width: 10,
      spelling: amount,
      more: true,
    },
    without: {
      member: ['without'],
      title: 'Không tính',
      help: 'Chỉ với “từ … đến …”: đầu mút không được tính là đạt.',
      width: 14,
      spelling: choices(END_WORDS),
      more: true,
    },
  };
}

/** The sheet "Mục tiêu": a row for each target of the plan. */
export function targetSheet(setting: BookSetting): BookSheet {
  const of = demandColumns(setting);
  return listSheet('targets', {
    name: 'Mục tiêu',
    id: 'targets',
    note: 'Mỗi mục tiêu một dòng; một câu của văn bản nêu hai con số, hai năm hoặc hai đối tượng thì thành nhiều dòng.',
    spare: 20,
    columns: [
      {
        member: ['wording'],
        title: 'Câu của văn bản',
        help: 'Chép nguyên văn câu nêu mục tiêu.',
        width: 44,
        spelling: words,
      },
      of.indicator,
      of.comparator,
      of.value,
      of.valueUnit,
      of.from,
      of.to,
      of.baseYear,
      {
        member: ['clause'],
        title: 'Điểm, khoản',
        help: 'Nơi nêu mục tiêu trong văn bản.',
        width: 16,
        spelling: words,
        blank: '–',
      },
      of.valueTo,
      {
        member: [],
        title: 'Máy đọc câu',
        help: 'Phần mềm đọc được gì từ câu, để tham khảo: không dùng cho đến khi người lập sổ ghi vào các ô của dòng.',
        width: 40,
        spelling: words,
        proposed: proposalFor,
        more: true,
      },
      {
        member: ['vi'],
        title: 'Tên ngắn',
        help: 'In trên biểu và báo cáo; để trống: tên chỉ tiêu.',
        width: 34,
        spelling: words,
        otherwise: (ask) => indicatorOf(ask)?.vi,
        quiet: true,
        more: true,
      },
      {
        member: ['en'],
        title: 'Tên tiếng Anh',
        help: 'Để trống: theo chỉ tiêu hoặc tên ngắn.',
        width: 24,
        spelling: words,
        otherwise: englishTitle,
        quiet: true,
        more: true,
      },
      {
        member: ['growth'],
        title: 'Cách hiểu mức tăng, giảm',
        help: 'Để trống: mức tăng tương đối của tỷ lệ.',
        width: 26,
        spelling: choice(GROWTH_WORDS),
        more: true,
      },
      {
        member: ['readings'],
        title: 'Cách hiểu khác',
        help: 'Mã các chỉ tiêu mà câu này cũng có thể hiểu theo, cách nhau bằng dấu chấm phẩy; khi tổng hợp chọn được, thường lệ dùng cột Chỉ tiêu.',
        width: 18,
        spelling: wordList,
        more: true,
      },
      of.tolerance,
      of.without,
      {
        member: ['kind'],
        title: 'Loại',
        help: 'Để trống: mục tiêu; chỉ “theo dõi” thì định tính.',
        width: 16,
        spelling: choice(TARGET_KIND_WORDS),
        otherwise: kindOf,
        more: true,
      },
      {
        member: ['owners'],
        title: 'Cơ quan chịu trách nhiệm',
        help: 'Các loại cơ quan, cách nhau bằng dấu chấm phẩy; để trống: không nêu riêng.',
        width: 24,
        spelling: choices(OWNER_WORDS),
        more: true,
      },
      {
        member: ['each'],
        title: 'Ai phải đạt',
        help: 'Để trống: đơn vị ban hành kế hoạch. Nếu từng huyện, xã, cơ quan hay cơ sở phải tự đạt thì chọn; mức riêng của từng đơn vị ghi ở trang Phân bổ.',
        width: 20,
        spelling: choice(EACH_BOOK_WORDS),
        more: true,
      },
      {
        member: ['denominator'],
        title: 'Đối tượng',
        help: 'Ai được tính trong mẫu số, theo chữ của văn bản, cách nhau bằng dấu chấm phẩy.',
        width: 24,
        spelling: wordList,
        blank: [],
        more: true,
      },
      {
        member: ['numeratorCondition'],
        title: 'Điều kiện của tử số',
        help: 'Điều kiện để được tính là đạt, nếu văn bản nêu.',
        width: 20,
        spelling: wordList,
        blank: [],
        more: true,
      },
      {
        member: ['note'],
        title: 'Ghi chú',
        help: 'Cách hiểu câu này, nếu cần nói thêm.',
        width: 30,
        spelling: words,
        blank: '',
        more: true,
      },
      {
        member: ['id'],
        title: 'Mã',
        help: 'Để trống: máy đặt (MT30-1).',
        width: 11,
        spelling: words,
        otherwise: ({ row, plan }) => freeId(`MT${String(row.periodTo ?? '').slice(-2)}`, plan.targets),
        more: true,
      },
    ],
  });
}

/** What the sentence of a row says, while the row does not say it itself. */
function proposalFor({ wording, comparator, value }: JsonGroup): string | undefined {
  if (typeof wording !== 'string' || (comparator !== undefined && (value !== null || comparator === 'none')))
    return undefined;
  return proposalText(readSentence(wording), 'vi');
}

function indicatorOf({ row, setting }: BlankAsk) {
  return setting.catalogue.indicators.find(({ code }) => code === row.indicator);
}

function englishTitle(ask: BlankAsk): Json | undefined {
  const indicator = indicatorOf(ask);
  return ask.row.vi === undefined || ask.row.vi === indicator?.vi ? indicator?.en : ask.row.vi;
}

function kindOf({ row }: BlankAsk): Json {
  const comparator = COMPARATOR_NAMES.find((name) => name === row.comparator);
  return comparator && ruleOf(comparator).followedOnly ? 'qualitative' : 'target';
}
