import type { FileFate } from '../domain/aggregate';
import { figureName } from '../domain/catalogue/figureName';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import type { Language } from '../domain/texts/language';
import { filled, fillText, type Sentence } from '../domain/texts/sentence';
import { messageOf } from './messages';
import type { Unchecked, Verification, VerifiedDifference } from './verifySummary';

const SAME = {
  vi: 'Các tệp vẫn cho đúng bảng tổng hợp này: {figures} số liệu của {units} đơn vị và {targets} mục tiêu đều trùng khớp.',
  en: 'The files still give this summary: {figures:figure|figures} of {units:unit|units} and {targets:target|targets} are the same.',
} as const;
const OTHER = {
  vi: 'Các tệp không còn cho đúng bảng tổng hợp này: {count} điểm khác.',
  en: 'The files no longer give this summary: {count:difference|differences}.',
} as const;

/** The answer in one sentence. */
export function verificationText({ differences, compared }: Verification): Sentence {
  return differences.length === 0 ? filled(SAME, compared) : filled(OTHER, { count: differences.length });
}

const DIFFERENCES = {
  closed: {
    vi: 'Số liệu của bảng không phải số liệu đã chốt ngày {on} ({by}) theo bảng {file}.',
    en: 'The figures of the summary are not those the year was closed with on {on} ({by}, {file}).',
  },
  plan: {
    vi: 'Kế hoạch khác: bảng lập theo bản {was} (dấu {wasSign}), ở đây là bản {is} (dấu {isSign}).',
    en: 'The plan is another: the summary was made by version {was} (sign {wasSign}), here it is version {is} (sign {isSign}).',
  },
  missing: { vi: 'Thiếu tệp: {file}{unit}.', en: 'A file is missing: {file}{unit}.' },
  changed: {
    vi: 'Tệp đã thay đổi sau khi tổng hợp: {file}{unit}.',
    en: 'A file was changed after the roll-up: {file}{unit}.',
  },
  added: { vi: 'Tệp không có khi tổng hợp: {file}{unit}.', en: 'A file that was not there before: {file}{unit}.' },
  fate: { vi: '{file}: khi tổng hợp “{was}”, nay “{is}”.', en: '{file}: was “{was}”, now “{is}”.' },
  figure: {
    vi: '{unit}, {element}: trong bảng là {was}, theo tệp {file} là {is}.',
    en: '{unit}, {element}: {was} in the summary, {is} by the file {file}.',
  },
  target: {
    vi: '{target}, {part}: trong bảng là {was}, nay là {is}.',
    en: '{target}, {part}: {was} in the summary, now {is}.',
  },
  page: {
    vi: 'Trang “{sheet}”, ô {cell}: đang ghi {was}, theo số liệu phải là {is}.',
    en: 'Sheet “{sheet}”, cell {cell}: says {was}, by the figures it is {is}.',
  },
  noPage: { vi: 'Bảng không còn trang “{sheet}”.', en: 'The summary no longer has the sheet “{sheet}”.' },
} as const satisfies Readonly<Record<string, Sentence>>;

const FATES: Readonly<Record<FileFate, Sentence>> = {
  used: { vi: 'được tổng hợp', en: 'counted' },
  superseded: { vi: 'bị thay thế', en: 'superseded' },
  conflict: { vi: 'chờ quyết định', en: 'waits for a decision' },
  rejected: { vi: 'không dùng được', en: 'rejected' },
  unknownUnit: { vi: 'không rõ đơn vị', en: 'of an unknown unit' },
  beside: { vi: 'kèm theo', en: 'sent along' },
};

const PARTS: Readonly<Record<'verdict' | 'numerator' | 'denominator' | 'readAs', Sentence>> = {
  verdict: { vi: 'kết luận', en: 'verdict' },
  numerator: { vi: 'số thực hiện', en: 'figure reached' },
  denominator: { vi: 'tổng số', en: 'out of' },
  readAs: { vi: 'cách hiểu', en: 'reading' },
};

const VERDICTS: Readonly<Record<string, Sentence>> = {
  met: { vi: 'đạt', en: 'met' },
  notMet: { vi: 'chưa đạt', en: 'not met' },
  pending: { vi: 'chưa đạt, chưa đến hạn', en: 'not met, not yet due' },
  insufficientData: { vi: 'chưa đủ số liệu', en: 'not enough figures' },
  notApplicable: { vi: 'không áp dụng', en: 'does not apply' },
};

const NOTHING: Sentence = { vi: 'không có', en: 'nothing' };
const BLANK: Sentence = { vi: 'trống', en: 'blank' };

/** The plan and catalogue whose names a difference is told in. */
export interface NamesOf {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
}

/** A difference as a person reads it. */
export function differenceText(difference: VerifiedDifference, names: NamesOf): Sentence {
  switch (difference.kind) {
    case 'edited': {
      const { finding } = difference.found;
      return { vi: messageOf(finding, 'vi'), en: messageOf(finding, 'en') };
    }
    case 'closed':
      return filled(DIFFERENCES.closed, difference);
    case 'plan': {
      const { was, is } = difference;
      const signs = { wasSign: was.fingerprint, isSign: is.fingerprint };
      return filled(DIFFERENCES.plan, { was: was.version, is: is.version, ...signs });
    }
    case 'file': {
      const { state, file, unit } = difference;
      return filled(DIFFERENCES[state], { file, unit: unit ? ` (${unit.name})` : '' });
    }
    case 'fate':
      return filled(DIFFERENCES.fate, { file: difference.file, was: FATES[difference.was], is: FATES[difference.is] });
    case 'figure':
      return { vi: figureText(difference, names, 'vi'), en: figureText(difference, names, 'en') };
    case 'target': {
      const { target, part, was, is } = difference;
      const said = { was: valueWords(was), is: valueWords(is) };
      return filled(DIFFERENCES.target, { target: targetName(target, names), part: PARTS[part], ...said });
    }
    case 'page': {
      const { sheet, cell, was, is } = difference;
      if (cell === '') return filled(DIFFERENCES.noPage, { sheet });
      return filled(DIFFERENCES.page, { sheet, cell, was: was || BLANK, is: is || BLANK });
    }
  }
}

/** The name of a figure begins with its code, which no language writes small. */
function figureText(
  { unit, element, file, was, is }: Extract<VerifiedDifference, { readonly kind: 'figure' }>,
  { catalogue }: NamesOf,
  language: Language,
): string {
  const shown = { was: was || BLANK[language], is: is || BLANK[language] };
  const name = figureName(element, catalogue, language);
  return fillText(DIFFERENCES.figure, { unit: unit.name, element: name, file, ...shown }, language);
}

function valueWords(value: number | string | undefined): number | string | Sentence {
  if (value === undefined) return NOTHING;
  return typeof value === 'string' ? (VERDICTS[value] ?? value) : value;
}

function targetName(key: string, { programme: { targets } }: NamesOf): Sentence | string {
  const found = targets.find(({ id }) => id === key);
  return found ? { vi: `${found.id} ${found.vi}`, en: `${found.id} ${found.en}` } : key;
}

const UNCHECKED: Readonly<Record<Unchecked, Sentence>> = {
  plan: {
    vi: 'Bảng của bản phần mềm đầu không ghi dấu của kế hoạch: không đối chiếu được kế hoạch.',
    en: 'A summary of the first programs does not keep the sign of its plan: the plan was not compared.',
  },
  program: {
    vi: 'Bảng không ghi bản phần mềm đã lập.',
    en: 'The summary does not say by which program it was made.',
  },
  digests: {
    vi: 'Bảng không ghi mã băm của một số tệp: các tệp ấy được nhận theo tên, chỉ đối chiếu số liệu.',
    en: 'The summary has no digests of some files: those are known by name, and only their figures were compared.',
  },
  targets: {
    vi: 'Bảng không giữ kết luận để đối chiếu: chỉ đối chiếu số liệu của từng đơn vị.',
    en: 'The summary keeps no verdicts to compare: only the figures of the units were.',
  },
  pages: {
    vi: 'Bảng do bản phần mềm khác lập: không đối chiếu từng ô của trang Kết quả và Theo đơn vị.',
    en: 'Another program made the summary: the cells of Kết quả and Theo đơn vị were not compared.',
  },
  sorted: {
    vi: 'Trang Kết quả hoặc Theo đơn vị đã được xếp lại thứ tự dòng; dòng nào cũng còn và số liệu không đổi.',
    en: 'The rows of Kết quả or Theo đơn vị were sorted; every row is there, and no figure is another.',
  },
  base: {
    vi: 'Chưa nêu tệp năm gốc mà bảng đã dùng: mục tiêu tăng, giảm chưa kiểm chứng được.',
    en: 'The files of the base year were not given: targets of growth cannot be verified.',
  },
  lastYear: {
    vi: 'Chưa nêu báo cáo năm trước mà bảng đã dùng: khoảng kết quả có thể khác.',
    en: 'The reports of the year before were not given: ranges may differ.',
  },
};

/** What could not be compared, and why. */
export function uncheckedText(what: Unchecked): Sentence {
  return UNCHECKED[what];
}
