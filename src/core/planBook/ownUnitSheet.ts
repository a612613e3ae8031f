import { fromDay, initials, toDay } from './bodySheets';
import { listSheet, type BlankAsk, type BookSheet } from './bookSheet';
import { groupOf, listOf, memberAt, type Json } from './json';
import { choice, words } from './spelling';
import { OWNER_WORDS } from './vocabulary';

const LIST = 'ownUnits';

const SHEET: BookSheet = listSheet(LIST, {
  name: 'Đơn vị riêng',
  id: LIST,
  note: 'Cơ sở (bệnh viện, trung tâm, trường) hoặc cơ quan không có trong danh mục hành chính mà cũng phải gửi biểu. Đổi đơn vị cấp trên giữa chừng: hai dòng cùng mã, mỗi dòng có ngày.',
  spare: 20,
  more: true,
  columns: [
    { member: ['name'], title: 'Tên đơn vị', help: 'Như Bệnh viện Đa khoa Cà Mau.', width: 44, spelling: words },
    {
      member: ['parent'],
      title: 'Thuộc',
      help: 'Mã hoặc tên của xã, huyện, cơ quan cấp trên; để trống: đơn vị ban hành kế hoạch.',
      width: 30,
      spelling: words,
    },
    {
      member: ['kind'],
      title: 'Loại',
      help: 'Để trống: cơ sở; cơ quan thì chọn ngành.',
      width: 20,
      spelling: choice(OWNER_WORDS.filter(([kind]) => kind !== 'commune')),
      otherwise: () => 'facility',
      quiet: true,
    },
    fromDay('Chỉ khi đơn vị có từ giữa chừng kế hoạch.'),
    toDay('Chỉ khi đơn vị thôi báo cáo giữa chừng.'),
    {
      member: ['code'],
      title: 'Mã',
      help: 'Có ít nhất một chữ (96.BVDK); để trống: máy đặt theo chữ đầu của tên.',
      width: 16,
      spelling: words,
      otherwise: madeCode,
      more: true,
    },
  ],
});

/** The sheet "Đơn vị riêng": facilities and bodies that no list of units has. A plan without any says nothing of them. */
export const ownUnitSheet: BookSheet = {
  ...SHEET,
  join: (rows, draft) => {
    if (rows.length > 0) SHEET.join(rows, draft);
  },
};

/** The plan's unit and the first letters of the name, with a number where that is taken: "96.BVDK2". */
function madeCode({ row, plan }: BlankAsk): Json | undefined {
  const [letters, area] = [initials(row.name), memberAt(plan, ['unit', 'code'])];
  if (typeof letters !== 'string' || typeof area !== 'string') return undefined;
  const departments = listOf(plan.departments).map((one) => `${area}.${String(groupOf(one).short)}`);
  const taken = new Set([...listOf(plan[LIST]).map((one) => groupOf(one).code), ...departments]);
  const stem = `${area}.${letters}`;
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? stem : `${stem}${number}`;
    if (!taken.has(code)) return code;
  }
}
