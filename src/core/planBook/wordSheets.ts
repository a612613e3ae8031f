import { type BookSetting, type BookSheet, listSheet } from './bookSheet';
import { groupOf, listOf } from './json';
import { demandColumns } from './targetSheet';
import { words } from './spelling';

/** The sheet "Cấp trên": what the plan above asks, shown beside the own targets. */
export function referenceSheet(setting: BookSetting): BookSheet {
  const of = demandColumns(setting);
  return listSheet('reference', {
    name: 'Cấp trên',
    id: 'reference',
    note: 'Mục tiêu của cấp trên, in bên cạnh để đối chiếu; mức chưa rõ thì để trống.',
    spare: 6,
    more: true,
    columns: [
      {
        member: ['document'],
        title: 'Văn bản',
        help: 'Số, ký hiệu, ngày của văn bản cấp trên.',
        width: 28,
        spelling: words,
      },
      {
        member: ['plan'],
        title: 'Mã kế hoạch',
        help: 'Mã của kế hoạch cấp trên, khi mục tiêu của kế hoạch ấy được theo dõi và kết luận riêng; để trống: chỉ để tham khảo.',
        width: 18,
        spelling: words,
        more: true,
      },
      of.indicator,
      of.comparator,
      of.value,
      {
        member: of.valueTo.member,
        title: of.valueTo.title,
        help: of.valueTo.help,
        width: of.valueTo.width,
        spelling: of.valueTo.spelling,
      },
      of.valueUnit,
      of.from,
      of.to,
      of.baseYear,
      of.tolerance,
      of.without,
      {
        member: ['evidence'],
        title: 'Nguồn',
        help: 'Nơi đọc được mức này; để trống nếu chưa có.',
        width: 40,
        spelling: words,
        blank: null,
      },
      { member: ['note'], title: 'Ghi chú', help: 'Nếu cần nói thêm.', width: 30, spelling: words, blank: '' },
    ],
  });
}

const DECISION = {
  member: ['words'],
  title: 'Đã hiểu thế nào',
  help: 'Chỗ nào của văn bản hiểu được hai cách, và đã chọn cách nào; mỗi điều một dòng.',
  width: 110,
  spelling: words,
} as const;

const NONE = 'Chưa ghi điều nào về cách hiểu văn bản.';

/** The sheet "Cách hiểu": what in the plan could be read in two ways, and how it is read. */
export const decisionSheet: BookSheet = {
  name: 'Cách hiểu',
  id: 'decisions',
  note: 'In ở cuối bảng tổng hợp, để người đọc biết kế hoạch được hiểu thế nào.',
  shape: 'table',
  spare: 10,
  more: true,
  columns: [DECISION],
  rows: (plan) => listOf(plan.decisions).map((decision) => ({ words: decision })),
  join: (rows, draft) => {
    const said = rows.map(({ values }) => groupOf(values).words ?? null);
    draft.put('decisions', said.length > 0 ? said : [NONE]);
    rows.forEach((row, at) => draft.place(['decisions', at], row.sheet, row.cellOf(DECISION)));
  },
};
