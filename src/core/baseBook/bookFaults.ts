import type { SaidOf, Sentence } from '../../domain/texts/sentence';

/** What is wrong with a cell of a base book, by the code of the fault. */
export const baseBookFaults = {
  notBook: {
    vi: 'không phải sổ số liệu gốc; lập sổ bằng lệnh “tonghop base new”',
    en: 'is no base book; make one with "tonghop base new"',
  },
  yearUnknown: {
    vi: 'phải là năm gốc ({years}), đang là “{given}”',
    en: 'has to be a base year ({years}), is "{given}"',
  },
  listUnknown: {
    vi: 'không có danh mục “{given}”; các danh mục: {known}',
    en: 'there is no list "{given}"; the lists are {known}',
  },
  unitUnknown: {
    vi: 'danh mục {list} không có đơn vị mã “{given}”',
    en: 'the list {list} has no unit "{given}"',
  },
  unitTwice: { vi: 'đơn vị này đã có số ở dòng trên', en: 'this unit has figures in a row above' },
  notFigure: {
    vi: 'phải là một số từ 0 trở lên, đang là “{given}”',
    en: 'has to be a number of at least 0, is "{given}"',
  },
  twoReadings: {
    vi: '“{given}” đọc được hai cách; ghi lại không có dấu ngăn hàng nghìn',
    en: '"{given}" has two readings; write it without marks for thousands',
  },
  numeratorAbove: {
    vi: 'tử số {numerator} lớn hơn mẫu số {denominator}',
    en: 'the numerator {numerator} is larger than the denominator {denominator}',
  },
  nobody: { vi: 'dòng có số phải ghi người ghi', en: 'a row with figures has to say who typed it' },
  noDay: {
    vi: 'dòng có số phải có ngày ghi (ngày/tháng/năm), đang là “{given}”',
    en: 'a row with figures has to say when (day/month/year), is "{given}"',
  },
  notSplit: {
    vi: 'không có phần nào của đơn vị cũ “{old}” về đơn vị “{now}”',
    en: 'no part of the old unit "{old}" went to "{now}"',
  },
  shareOut: { vi: 'tỷ lệ phải từ 0 đến 100, đang là “{given}”', en: 'a share lies between 0 and 100, is "{given}"' },
  sharesAbove: {
    vi: 'các phần của đơn vị này cộng lại {sum} %, quá 100 %',
    en: 'the parts of this unit come to {sum} %, more than 100 %',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A fault with its cell ("B7"). */
export type BaseBookFault = SaidOf<typeof baseBookFaults> & { readonly sheet: string; readonly cell: string };
