import type { Catalogue } from '../../domain/catalogue/indicator';
import { text } from '../sheet/model';
import type { BookColumn, BookSetting, BookSheet } from './bookSheet';
import { groupOf, listOf, memberAt, type Json, type JsonGroup } from './json';
import type { BookRow, PlanDraft } from './planDraft';
import { amount, choice, choices, coded, said, words, yesNo, type Reading, type Spelling } from './spelling';
import { indicatorNames } from './targetSheet';
import { ASKED_WORDS, LINE_OWNER_WORDS, OWNER_WORDS } from './vocabulary';

/** The sheet "Chỉ tiêu": what the forms ask. A line with two breakdowns stands in two rows, the second without its code. */
export function lineSheet(setting: BookSetting): BookSheet {
  const columns = lineColumns(setting);
  return {
    name: 'Chỉ tiêu',
    id: 'lines',
    note: 'Các dòng của biểu. Không cần sửa để đặt mục tiêu: dòng mà một mục tiêu cần được thêm vào khi đọc sổ.',
    shape: 'table',
    spare: 15,
    more: true,
    columns,
    rows: (plan) => listOf(plan.lines).flatMap((line) => rowsOf(groupOf(line))),
    join: (rows, draft) => joinLines(rows, draft, columns),
  };
}

function lineColumns(setting: BookSetting): readonly BookColumn[] {
  const { dimensions } = setting.catalogue;
  return [
    {
      member: ['indicator'],
      title: 'Chỉ tiêu',
      help: 'Dòng hỏi chỉ tiêu nào. Để trống: dòng này chia thêm chỉ tiêu ở dòng trên theo phân tổ khác.',
      width: 40,
      spelling: coded(indicatorNames(setting)),
    },
    { member: ['required'], title: 'Bắt buộc', help: 'Mục tiêu cần số này thì bắt buộc.', width: 10, spelling: yesNo },
    {
      member: ['owner', 'rule'],
      title: 'Ai báo cáo',
      help: '“Theo loại đơn vị” dùng trang Phân công.',
      width: 26,
      spelling: choice(LINE_OWNER_WORDS),
    },
    {
      member: ['owner', 'kinds'],
      title: 'Các bên được nêu',
      help: 'Khi “các bên được nêu”: các loại cơ quan, cách nhau bằng dấu chấm phẩy.',
      width: 24,
      spelling: choices(OWNER_WORDS),
    },
    { member: ['from'], title: 'Từ năm', help: 'Để trống: cả kế hoạch.', width: 9, spelling: amount },
    { member: ['to'], title: 'Đến năm', help: 'Để trống: cả kế hoạch.', width: 9, spelling: amount },
    {
      member: ['dimension'],
      title: 'Chia theo',
      help: 'Phân tổ của dòng, nếu chia nhỏ.',
      width: 24,
      spelling: coded(dimensions.map(({ id, vi }) => [id, vi])),
    },
    {
      member: ['parts'],
      title: 'Các phần',
      help: 'Mỗi phần một hàng chữ: mã; sau dấu hai chấm là chữ riêng của kế hoạch; [công lập] nếu chỉ đếm công lập. Để trống: mọi phần.',
      width: 44,
      spelling: partsSpelling(setting.catalogue),
    },
    {
      member: ['column'],
      title: 'Của cột',
      help: 'Chỉ với chỉ tiêu có nhiều cột: mã cột được chia nhỏ.',
      width: 9,
      spelling: words,
    },
    {
      member: ['asked'],
      title: 'Chỉ hỏi',
      help: 'Loại cơ quan phải chia nhỏ; để trống: mọi bên báo cáo.',
      width: 24,
      spelling: choices(OWNER_WORDS),
    },
    {
      member: ['askAlways'],
      title: 'Luôn hỏi',
      help: 'Các cấp mà mẫu gọn cũng hỏi dòng này (xã; sở, ngành; cơ sở; huyện). Để trống: mẫu gọn chỉ hỏi nếu mục tiêu cần.',
      width: 16,
      spelling: choices(ASKED_WORDS),
    },
    {
      member: ['askNever'],
      title: 'Không hỏi',
      help: 'Các cấp không phải báo cáo dòng này, dù thuộc phần mình. Để trống: ai có số liệu thì báo cáo.',
      width: 16,
      spelling: choices(ASKED_WORDS),
    },
  ];
}

const PUBLIC = '[công lập]';

/** "LH02 [công lập]: trường học công lập", a part a row; the catalogue's name in brackets is for the eye. */
function partsSpelling({ dimensions }: Catalogue): Spelling {
  const names = new Map<string, string>(
    dimensions.flatMap(({ parts }) => parts.map(({ id, vi }) => [id, vi] as const)),
  );
  return {
    kind: 'words',
    show: (value) =>
      text(
        listOf(value)
          .map((row) => partText(groupOf(row), names))
          .join('\n'),
      ),
    read: ({ text: typed }): Reading => {
      const entries = typed.split(/\n|;(?=\s*[A-Z])/).map((entry) => entry.trim());
      return said(entries.filter((entry) => entry !== '').map(partIn));
    },
  };
}

function partText({ id, label, publicOnly }: JsonGroup, names: ReadonlyMap<string, string>): string {
  const marked = `${String(id)}${publicOnly === true ? ` ${PUBLIC}` : ''}`;
  if (typeof label === 'string') return `${marked}: ${label}`;
  const name = names.get(String(id));
  // A name with brackets of its own would not be read as one.
  return name === undefined || /[():\n]/.test(name) ? marked : `${marked} (${name})`;
}

/** Of a part in a cell: its code, whether only public ones count, and after a colon what the plan calls it. */
function partIn(entry: string): JsonGroup {
  const colon = entry.indexOf(':');
  const [head, label] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1).trim()];
  const id = head.split(/[\s([]/)[0] ?? '';
  return { id, ...(head.includes(PUBLIC) ? { publicOnly: true } : {}), ...(label === '' ? {} : { label }) };
}

function rowsOf({ breakdowns, labels, publicOnly, ...line }: JsonGroup): readonly JsonGroup[] {
  const publics = listOf(publicOnly);
  const rows = listOf(breakdowns).map((use): JsonGroup => {
    const { dimension, parts, column, kinds } = groupOf(use);
    const shown = listOf(parts).map((id): JsonGroup => {
      const label = groupOf(labels)[String(id)];
      return { id, ...(label === undefined ? {} : { label }), ...(publics.includes(id) ? { publicOnly: true } : {}) };
    });
    return { dimension, parts: shown, column, asked: kinds };
  });
  const [first = {}, ...others] = rows;
  return [{ ...line, ...first }, ...others];
}

function joinLines(rows: readonly BookRow[], draft: PlanDraft, columns: readonly BookColumn[]): void {
  const lines: JsonGroup[] = [];
  for (const row of rows) {
    const { dimension, parts, column, asked, ...values } = row.values;
    const begins = values.indicator !== undefined || lines.length === 0;
    if (begins) lines.push({ required: false, ...values, breakdowns: [] });
    const at = lines.length - 1;
    const line = lines[at] ?? {};
    if (begins) draft.placeRow(['lines', at], row, columns);
    if (dimension !== undefined || parts !== undefined)
      lines[at] = withBreakdown(line, { dimension, parts, column, kinds: asked });
    placeBreakdown(row, draft, columns, ['lines', at, 'breakdowns', listOf(line.breakdowns).length]);
  }
  draft.put('lines', lines);
}

function withBreakdown(line: JsonGroup, { parts, ...use }: JsonGroup): JsonGroup {
  const shown = listOf(parts).map(groupOf);
  const labels = shown.flatMap(({ id, label }) => (label === undefined ? [] : [[String(id), label] as const]));
  const publics = shown.flatMap(({ id, publicOnly }) => (publicOnly === true && id !== undefined ? [id] : []));
  const ids = parts === undefined ? undefined : shown.flatMap(({ id }) => id ?? []);
  return {
    ...line,
    breakdowns: [...listOf(line.breakdowns), present({ ...use, parts: ids })],
    ...(labels.length > 0 ? { labels: { ...groupOf(line.labels), ...Object.fromEntries(labels) } } : {}),
    ...(publics.length > 0 ? { publicOnly: [...listOf(line.publicOnly), ...publics] } : {}),
  };
}

function placeBreakdown(
  row: BookRow,
  draft: PlanDraft,
  columns: readonly BookColumn[],
  path: (string | number)[],
): void {
  const members: Readonly<Record<string, string>> = {
    dimension: 'dimension',
    parts: 'parts',
    column: 'column',
    asked: 'kinds',
  };
  for (const column of columns) {
    const member = members[column.member.join('.')];
    if (member !== undefined) draft.place([...path, member], row.sheet, row.cellOf(column));
  }
}

/** The group without what is not there. */
export function present(group: JsonGroup): JsonGroup {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
}

/** Parts that a breakdown without any stands for: all of its dimension. */
export function withAllParts(plan: JsonGroup, { dimensions }: Catalogue): readonly Json[] {
  return listOf(plan.lines).map((line) => ({
    ...groupOf(line),
    breakdowns: listOf(memberAt(groupOf(line), ['breakdowns'])).map((use) => {
      const group = groupOf(use);
      const known = dimensions.find(({ id }) => id === group.dimension);
      return group.parts === undefined && known ? { ...group, parts: known.parts.map(({ id }) => id) } : use;
    }),
  }));
}
