import type { Catalogue } from '../../domain/catalogue/indicator';
import { OWN_SINCE } from '../../domain/catalogue/ownRows';
import { RATE_BASES } from '../../domain/catalogue/rateBase';
import type { BookColumn, BookSetting, BookSheet } from './bookSheet';
import { listOf, type Json, type JsonGroup } from './json';
import { present } from './lineSheet';
import type { BookRow, PlanDraft } from './planDraft';
import { amount, choice, choices, coded, codedList, words } from './spelling';
import { indicatorNames } from './targetSheet';
import { ACROSS_UNITS_WORDS, ACROSS_YEARS_WORDS, OWNER_WORDS, TYPE_WORDS } from './vocabulary';

const SPARE = 20;
const LETTERS = [...'ZYXWVUTSRQPONMLKJIHGFEDCBA'];

/** What a row says beside the indicator itself, and which relation that is. */
const RELATIONS: readonly {
  readonly member: string;
  readonly kind: string;
  relation(own: Json, said: Json): JsonGroup;
  /** What the row says of a relation that is its own. */
  saidBy(relation: JsonGroup, own: Json): Json | undefined;
}[] = [
  {
    member: 'within',
    kind: 'partOf',
    relation: (own, whole) => ({ part: own, whole }),
    saidBy: ({ part, whole }, own) => (part === own ? whole : undefined),
  },
  {
    member: 'sumOfOthers',
    kind: 'disjointTotal',
    relation: (own, lines) => ({ total: own, lines }),
    saidBy: ({ total, lines }, own) => (total === own ? lines : undefined),
  },
  {
    member: 'oneForEach',
    kind: 'atLeastOneEach',
    relation: (own, units) => ({ members: own, units }),
    saidBy: ({ members, units }, own) => (members === own ? units : undefined),
  },
  {
    member: 'mostInCommune',
    kind: 'ceiling',
    relation: (own, most) => ({ figure: own, kinds: ['commune'], most }),
    saidBy: ({ figure, most }, own) => (figure === own ? most : undefined),
  },
];

/** The letter of a catalogue's own indicators: the last one that none of its own rows begins with. */
export function ownLetter({ indicators, sections }: Catalogue): string {
  const taken = [...indicators, ...sections].filter(({ since }) => since !== OWN_SINCE);
  const used = new Set(taken.map((row) => ('code' in row ? row.code : row.id).charAt(0)));
  return LETTERS.find((letter) => !used.has(letter)) ?? 'Z';
}

const ID = 'indicators';

/** Whether a sheet is that of the plan's own indicators, which is read before all others. */
export function isOwnIndicatorSheet({ id }: Pick<BookSheet, 'id'>): boolean {
  return id === ID;
}

/** The sheet "Chỉ tiêu riêng": indicators that the catalogue lacks. */
export function ownIndicatorSheet(setting: BookSetting): BookSheet {
  const columns = ownColumns(setting);
  return {
    name: 'Chỉ tiêu riêng',
    id: ID,
    note: 'Chỉ tiêu mà danh mục chưa có. Mỗi chỉ tiêu một dòng; mã ghi sẵn, dùng mã ấy ở trang Mục tiêu. Biểu tự thêm dòng hỏi chỉ tiêu này.',
    shape: 'table',
    spare: SPARE,
    columns,
    rows: () => ownRows(setting.catalogue),
    join: (rows, draft) => joinOwn(rows, draft, { setting, columns }),
  };
}

function ownColumns(setting: BookSetting): readonly BookColumn[] {
  const names = indicatorNames(setting);
  const letter = ownLetter(setting.catalogue);
  return [
    {
      member: ['code'],
      title: 'Mã',
      help: 'Ghi sẵn, không trùng với danh mục; giữ nguyên khi đã gửi biểu.',
      width: 8,
      spelling: words,
      given: (row) => `${letter}${String(row + 1).padStart(2, '0')}`,
    },
    {
      member: ['vi'],
      title: 'Tên chỉ tiêu',
      help: 'Như Số trẻ em được khám sức khỏe định kỳ.',
      width: 44,
      spelling: words,
    },
    {
      member: ['measure'],
      title: 'Đơn vị tính',
      help: 'Như người, trẻ em, triệu đồng, %.',
      width: 14,
      spelling: words,
    },
    {
      member: ['type'],
      title: 'Kiểu',
      help: 'Để trống: số đếm.',
      width: 14,
      spelling: choice(TYPE_WORDS),
      otherwise: () => 'count',
    },
    {
      member: ['numerator'],
      title: 'Tử số',
      help: 'Chỉ với tỷ lệ: chia chỉ tiêu nào.',
      width: 30,
      spelling: coded(names),
    },
    {
      member: ['denominator'],
      title: 'Mẫu số',
      help: 'Chỉ với tỷ lệ: chia cho chỉ tiêu nào.',
      width: 30,
      spelling: coded(names),
    },
    {
      member: ['within'],
      title: 'Không lớn hơn',
      help: 'Là một phần của chỉ tiêu nào: số này không thể lớn hơn số ấy, biểu nào sai sẽ bị báo lỗi.',
      width: 30,
      spelling: coded(names),
    },
    {
      member: ['dimension'],
      title: 'Chia theo',
      help: 'Phân tổ, nếu cần chia nhỏ.',
      width: 22,
      spelling: coded(setting.catalogue.dimensions.map(({ id, vi }) => [id, vi])),
    },
    {
      member: ['kinds'],
      title: 'Ai báo cáo',
      help: 'Các loại cơ quan, cách nhau bằng dấu chấm phẩy; để trống: xã.',
      width: 22,
      spelling: choices(OWNER_WORDS),
    },
    {
      member: ['acrossUnits'],
      title: 'Cộng các đơn vị',
      help: 'Để trống: cộng lại; tỷ lệ thì chia lại từ tử số và mẫu số.',
      width: 22,
      spelling: choice(ACROSS_UNITS_WORDS),
      otherwise: ({ row }) => UNITS_BY_TYPE[String(row.type)] ?? 'sum',
      more: true,
    },
    {
      member: ['acrossYears'],
      title: 'Cộng các năm',
      help: 'Để trống: số có đến cuối kỳ, không cộng các năm.',
      width: 22,
      spelling: choice(ACROSS_YEARS_WORDS),
      otherwise: ({ row }) => (row.type === 'ratio' ? 'none' : 'stock'),
      more: true,
    },
    {
      member: ['sumOfOthers'],
      title: 'Bằng tổng của',
      help: 'Mã các chỉ tiêu cộng lại thành số này, cách nhau bằng dấu chấm phẩy.',
      width: 22,
      spelling: codedList(names),
      more: true,
    },
    {
      member: ['oneForEach'],
      title: 'Ít nhất một cho mỗi',
      help: 'Mỗi đơn vị đếm ở chỉ tiêu ấy có ít nhất một ở đây.',
      width: 30,
      spelling: coded(names),
      more: true,
    },
    {
      member: ['mostInCommune'],
      title: 'Một xã nhiều nhất',
      help: 'Một xã không thể có hơn số này.',
      width: 12,
      spelling: amount,
      more: true,
    },
    {
      member: ['per'],
      title: 'Trên bao nhiêu',
      help: 'Chỉ với tỷ lệ không tính bằng %; chọn trong danh sách.',
      width: 12,
      spelling: choice(RATE_BASES.map((base) => [base, String(base)])),
      more: true,
    },
    {
      member: ['en'],
      title: 'Tên tiếng Anh',
      help: 'Để trống: tên tiếng Việt.',
      width: 24,
      spelling: words,
      otherwise: ({ row }) => row.vi,
      quiet: true,
      more: true,
    },
    {
      member: ['measureEn'],
      title: 'Đơn vị tính tiếng Anh',
      help: 'Để trống: tiếng Việt.',
      width: 16,
      spelling: words,
      otherwise: ({ row }) => row.measure,
      quiet: true,
      more: true,
    },
  ];
}

const UNITS_BY_TYPE: Readonly<Record<string, Json>> = { ratio: 'ratio', yesNo: 'countYes', date: 'none', text: 'list' };

/** The own rows of a catalogue as the columns show them. */
function ownRows({ indicators, relations }: Catalogue): readonly JsonGroup[] {
  return indicators
    .filter(({ since }) => since === OWN_SINCE)
    .map((indicator): JsonGroup => {
      const said = RELATIONS.flatMap(({ member, kind, saidBy }) =>
        relations
          .filter((relation) => relation.kind === kind)
          .flatMap((relation) => saidBy({ ...relation }, indicator.code) ?? [])
          .slice(0, 1)
          .map((value) => [member, value] as const),
      );
      return { ...indicator, ...Object.fromEntries(said) };
    });
}

/** Own rows of the catalogue while they are read, as JSON that no validator has seen. */
export interface OwnDraft {
  readonly sections: readonly JsonGroup[];
  readonly indicators: readonly JsonGroup[];
  readonly relations: readonly JsonGroup[];
  /** A line for each, used where the book has none. */
  readonly lines: readonly JsonGroup[];
}

function joinOwn(
  rows: readonly BookRow[],
  draft: PlanDraft,
  { setting, columns }: { readonly setting: BookSetting; readonly columns: readonly BookColumn[] },
): void {
  const { catalogue } = setting;
  const letter = ownLetter(catalogue);
  const relations: JsonGroup[] = [];
  const lines: JsonGroup[] = [];
  const indicators = rows.map((row, at): JsonGroup => {
    const { within, sumOfOthers, oneForEach, mostInCommune, dimension, kinds, ...values } = withDefaults(
      row.values,
      columns,
      setting,
    );
    draft.placeRow(['indicators', catalogue.indicators.length + at], row, columns);
    const said: JsonGroup = { within, sumOfOthers, oneForEach, mostInCommune };
    for (const { member, kind, relation } of RELATIONS) {
      const value = said[member];
      const column = columns.find((one) => one.member[0] === member);
      if (value === undefined || !column || values.code === undefined) continue;
      draft.place(['relations', catalogue.relations.length + relations.length], row.sheet, row.cellOf(column));
      relations.push({ kind, ...relation(values.code, value) });
    }
    lines.push(ownLine(values, { dimension, kinds }));
    return { ...values, section: letter, since: OWN_SINCE };
  });
  const section = { id: letter, vi: 'Chỉ tiêu riêng của kế hoạch', en: 'The plan’s own indicators', since: OWN_SINCE };
  draft.own = { sections: rows.length > 0 ? [section] : [], indicators, relations, lines };
}

function withDefaults(row: JsonGroup, columns: readonly BookColumn[], setting: BookSetting): JsonGroup {
  return columns.reduce<JsonGroup>((filled, { member: [name = ''], otherwise }) => {
    if (filled[name] !== undefined || !otherwise) return filled;
    return present({ ...filled, [name]: otherwise({ row: filled, plan: {}, setting }) });
  }, row);
}

function ownLine({ code }: JsonGroup, { dimension, kinds }: JsonGroup): JsonGroup {
  return present({
    indicator: code,
    breakdowns: dimension === undefined ? [] : [{ dimension }],
    owner: { rule: 'kind', kinds: listOf(kinds).length > 0 ? kinds : ['commune'] },
    required: false,
  });
}

/** A catalogue as JSON with own rows behind its own. */
export function withOwnRows(catalogue: Catalogue, own: OwnDraft): JsonGroup {
  const { sections, indicators, relations } = own;
  return {
    ...catalogue,
    sections: [...catalogue.sections, ...sections],
    indicators: [...catalogue.indicators, ...indicators],
    relations: [...catalogue.relations, ...relations],
  };
}
