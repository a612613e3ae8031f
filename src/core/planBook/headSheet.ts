import { groupOf, listOf, memberAt, type Json } from './json';
import type { BlankAsk, BookColumn, BookSheet } from './bookSheet';
import { day, dayOrYearly, monthDay, yearSpans } from './daySpelling';
import { newRules } from './newRules';
import { amount, choice, choices, wordList, words } from './spelling';
import { MATRIX_WORDS } from './ownerMatrix';
import { LEVEL_WORDS, TIER_WORDS } from './vocabulary';
import { dayBefore, isIsoDate } from '../../domain/day';
import { PLAN_FORMAT } from '../../domain/plan/migrations/planFormat';

const WIDTH = 60;
/** A day without its year, to reckon with. */
const LEAP_YEAR = 2024;

const COLUMNS: readonly BookColumn[] = [
  asked(['name'], 'Tên kế hoạch', 'Chép nguyên văn trích yếu của văn bản.', words),
  {
    ...asked(['document', 'number'], 'Số, ký hiệu', 'Số và ký hiệu in trên văn bản; để trống nếu chưa có số.', words),
    blank: null,
  },
  { ...asked(['document', 'date'], 'Ngày ban hành', 'Ngày/tháng/năm; để trống nếu chưa ban hành.', day), blank: null },
  asked(['document', 'issuer'], 'Cơ quan ban hành', 'Như Ủy ban nhân dân tỉnh Cà Mau.', words),
  asked(['document', 'signer'], 'Người ký', 'Họ và tên người ký văn bản.', words),
  asked(
    ['unit', 'code'],
    'Mã đơn vị',
    'Mã đơn vị hành chính của nơi ban hành: 2 chữ số (tỉnh), 3 chữ số (huyện, trước 01/7/2025) hoặc 5 chữ số (xã).',
    words,
  ),
  asked(['unit', 'name'], 'Tên đơn vị', 'Như Tỉnh Cà Mau.', words),
  asked(['years', 'from'], 'Từ năm', 'Năm đầu của kế hoạch.', amount),
  asked(['years', 'to'], 'Đến năm', 'Năm cuối của kế hoạch; kế hoạch một năm ghi lại năm ấy.', amount),
  {
    ...more(
      ['phases'],
      'Các giai đoạn',
      'Như 2021–2025; 2026–2030. Để trống: theo các năm của từng mục tiêu.',
      yearSpans,
      phasesOf,
    ),
    quiet: true,
  },
  {
    ...more(
      ['asOf'],
      'Ngày chốt số liệu',
      'Như 30/11 hằng năm. Để trống: ngày cuối của hạn gửi báo cáo năm ở trang Thời hạn, không có thì 31/12.',
      dayOrYearly,
      asOfOf,
    ),
    quiet: true,
  },
  more(
    ['title'],
    'Tên chương trình',
    'In trên biểu. Để trống: tên chương trình của kế hoạch quốc gia.',
    words,
    ({ row, setting }) => setting.model?.title ?? row.name,
  ),
  {
    ...more(['unit', 'level'], 'Cấp', 'Để trống: theo số chữ số của mã đơn vị.', choice(LEVEL_WORDS), levelOf),
    quiet: true,
  },
  more(
    ['id'],
    'Mã kế hoạch',
    'Chữ thường không dấu, chữ số, dấu nối; mỗi kế hoạch một mã. Để trống: theo tên đơn vị và các năm.',
    words,
    idOf,
  ),
  more(['version'], 'Bản', 'Tăng một mỗi khi sửa sau lúc đã gửi biểu (lệnh plan publish).', amount, () => 1),
  more(
    ['matrix'],
    'Phân công theo mẫu',
    'Chọn một mẫu có sẵn thay cho trang Phân công: mỗi loại đơn vị do cơ quan nào báo cáo. Để trống: theo trang Phân công.',
    choice(MATRIX_WORDS),
  ),
  more(
    ['above'],
    'Mã kế hoạch cấp trên',
    'Mã của kế hoạch cấp trên mà kế hoạch này thực hiện, như quoc-gia-87. Để trống: kế hoạch nào của đơn vị cấp trên cũng nhận được báo cáo.',
    words,
  ),
  { ...more(['nameEn'], 'Tên tiếng Anh', 'Để trống: dùng tên tiếng Việt.', words, ({ row }) => row.name), quiet: true },
  more(['document', 'file'], 'Nguồn', 'Tệp hoặc nơi có văn bản.', words, () => 'Sổ kế hoạch'),
  more(['catalogue'], 'Danh mục chỉ tiêu', 'Chỉ ghi khi kế hoạch không dùng danh mục đi kèm phần mềm.', words),
  more(['socialWorkDay', 'from'], 'Đợt hoạt động: từ ngày', 'Như 20/03 hằng năm; để trống nếu không có.', monthDay),
  more(['socialWorkDay', 'to'], 'Đợt hoạt động: đến ngày', 'Như 31/03 hằng năm.', monthDay),
  more(['socialWorkDay', 'clause'], 'Đợt hoạt động: căn cứ', 'Văn bản, điểm, khoản nêu đợt hoạt động.', words),
  more(
    ['light', 'from'],
    'Mẫu gọn từ năm',
    'Từ năm này biểu phát ra chỉ hỏi số liệu mà mục tiêu cần và dòng ghi “Luôn hỏi”. Để trống: biểu đầy đủ.',
    amount,
  ),
  more(
    ['light', 'by'],
    'Mẫu gọn của ai',
    'Chỉ ghi khi không phải mọi bên: cấp xã; sở, ngành; cơ sở.',
    choices(TIER_WORDS),
  ),
  more(
    ['districtPart', 'clause'],
    'Phần của huyện: căn cứ',
    'Điểm, khoản giao huyện làm và báo cáo phần mình, gửi theo biểu riêng cạnh số của các xã. Để trống: huyện chỉ tổng hợp.',
    words,
  ),
  more(
    ['districtPart', 'also'],
    'Phần của huyện: thêm dòng',
    'Mã các dòng hỏi huyện ngoài những dòng đơn vị nào cũng báo cáo phần mình, cách nhau bằng dấu chấm phẩy.',
    wordList,
  ),
  more(
    ['districtPart', 'owedFrom'],
    'Phần của huyện: phải gửi từ năm',
    'Để trống: huyện gửi thì tính, không gửi thì không ghi là thiếu.',
    amount,
  ),
  more(
    ['newRules'],
    'Quy tắc mới',
    'Máy ghi khi ban hành bản mới: mã quy tắc, các chỉ tiêu, dấu hai chấm, năm. Đến hết số liệu năm ấy quy tắc chỉ cảnh báo. Sửa năm nếu cần.',
    newRules,
  ),
];

function asked(
  member: BookColumn['member'],
  title: string,
  help: string,
  spelling: BookColumn['spelling'],
): BookColumn {
  return { member, title, help, width: WIDTH, spelling };
}

function more(
  member: BookColumn['member'],
  title: string,
  help: string,
  spelling: BookColumn['spelling'],
  otherwise?: BookColumn['otherwise'],
): BookColumn {
  return { ...asked(member, title, help, spelling), more: true, ...(otherwise ? { otherwise } : {}) };
}

/** The sheet "Kế hoạch": the head of the plan, one cell a line. */
export const headSheet: BookSheet = {
  name: 'Kế hoạch',
  id: 'head',
  note: 'Ô màu vàng cần điền; phần dưới đã điền sẵn hoặc để trống thì theo lời ghi bên cạnh. Không đổi tên trang và tên ô.',
  shape: 'form',
  columns: COLUMNS,
  spare: 0,
  rows: (plan) => [plan],
  join: ([row], draft) => {
    if (!row) return;
    const { matrix, ...members } = row.values;
    draft.matrix = matrix;
    for (const [member, value] of Object.entries(members)) if (value !== undefined) draft.put(member, value);
    draft.put('schema', PLAN_FORMAT.schema);
    draft.placeRow([], row, COLUMNS);
  },
};

/** The phases that targets name, in order. */
function phasesOf({ plan }: BlankAsk): Json | undefined {
  const spans = listOf(plan.targets).map((row) => {
    const { periodFrom: from, periodTo: to } = groupOf(row);
    return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
  });
  const { from: first, to: last } = groupOf(plan.years);
  const longest = spans.filter(
    (span, at) =>
      span !== undefined &&
      !spans.some((other, where) => other !== undefined && within(span, other) && (!within(other, span) || where < at)),
  );
  const found = longest.flatMap((span) => span ?? []).sort((a, b) => a.from - b.from);
  if (found.length > 0) return found;
  return first === undefined || last === undefined ? undefined : [{ from: first, to: last }];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function within(one: Span, other: Span): boolean {
  return other.from <= one.from && one.to <= other.to;
}

/** The last acceptable day of the reports, else the end of the year. */
function asOfOf({ plan }: BlankAsk): Json {
  const reports = listOf(plan.deadlines)
    .map(groupOf)
    .find(({ forReports }) => forReports === true);
  const named = reports?.date;
  const yearEnd = '--12-31';
  if (typeof named !== 'string' || reports?.relation === 'unspecified') return yearEnd;
  const end = named.split('/').at(-1) ?? named;
  const yearly = end.startsWith('--');
  const iso = yearly ? `${LEAP_YEAR}${end.slice(1)}` : /^\d{4}$/.test(end) ? `${end}-12-31` : end;
  if (!isIsoDate(iso)) return yearEnd;
  const last = reports?.relation === 'before' ? dayBefore(iso) : iso;
  return yearly ? `-${last.slice(String(LEAP_YEAR).length)}` : last;
}

function levelOf({ row }: BlankAsk): Json | undefined {
  const code = memberAt(row, ['unit', 'code']);
  const byDigits: Readonly<Record<number, Json>> = { 2: 'province', 3: 'district', 5: 'commune' };
  return typeof code === 'string' ? byDigits[code.length] : undefined;
}

/** "ca-mau-2026-2030": the unit without its type, and the years. */
function idOf({ row }: BlankAsk): Json | undefined {
  const [name, from, to] = [
    ['unit', 'name'],
    ['years', 'from'],
    ['years', 'to'],
  ].map((path) => memberAt(row, path));
  if (typeof name !== 'string' || typeof from !== 'number' || typeof to !== 'number') return undefined;
  const bare = plainLetters(name).replace(/^(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|dac khu) /, '');
  const years = from === to ? `${from}` : `${from}-${to}`;
  return `${bare.replace(/[^a-z0-9]+/g, '-')}-${years}`;
}

/** Small letters without marks. */
export function plainLetters(name: string): string {
  return name.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
