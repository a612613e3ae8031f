import { plainLetters } from './headSheet';
import { listSheet, type BlankAsk, type BookColumn, type BookSetting, type BookSheet } from './bookSheet';
import { day } from './daySpelling';
import { memberAt, type Json } from './json';
import { choice, choices, codedList, onlyYes, wordList, words } from './spelling';
import { DUTY_WORDS, LEVEL_WORDS, OWNER_WORDS, TIER_WORDS } from './vocabulary';
import { ownerMatrix } from './ownerMatrix';

const DASH = '–';

/** From when a body is there. */
export function fromDay(help: string): BookColumn {
  return { member: ['from'], title: 'Từ ngày', help, width: 13, spelling: day };
}

/** Until when. */
export function toDay(help: string): BookColumn {
  return { member: ['to'], title: 'Đến ngày', help, width: 13, spelling: day };
}

/** The sheet "Cơ quan": who reports beside the communes. */
export const departmentSheet: BookSheet = listSheet('departments', {
  name: 'Cơ quan',
  id: 'departments',
  note: 'Sở, ngành, đoàn thể (hoặc phòng, ban) phải báo cáo theo kế hoạch. Đổi tên hoặc sáp nhập: một dòng cũ có ngày cuối, một dòng mới có ngày đầu.',
  spare: 15,
  columns: [
    { member: ['name'], title: 'Tên cơ quan', help: 'Tên đầy đủ, như Sở Y tế.', width: 44, spelling: words },
    {
      member: ['kind'],
      title: 'Loại',
      help: 'Ngành của cơ quan: quyết định cơ quan báo cáo những dòng nào.',
      width: 20,
      spelling: choice(OWNER_WORDS.filter(([kind]) => kind !== 'commune')),
    },
    {
      member: ['clause'],
      title: 'Điểm, khoản',
      help: 'Nơi văn bản nêu cơ quan này.',
      width: 18,
      spelling: words,
      blank: DASH,
    },
    fromDay('Chỉ khi cơ quan có từ giữa chừng kế hoạch.'),
    toDay('Chỉ khi cơ quan thôi báo cáo giữa chừng.'),
    {
      member: ['short'],
      title: 'Tên viết tắt',
      help: 'Chữ hoa không dấu, là mã của cơ quan (SYT); để trống: các chữ đầu.',
      width: 13,
      spelling: words,
      otherwise: ({ row }) => initials(row.name),
      more: true,
    },
    {
      member: ['level'],
      title: 'Cấp',
      help: 'Để trống: cấp của kế hoạch.',
      width: 10,
      spelling: choice(LEVEL_WORDS.filter(([level]) => level !== 'commune')),
      otherwise: besideUnit,
      quiet: true,
      more: true,
    },
  ],
});

/** "Sở Giáo dục và Đào tạo (mới)" is SGDDT: no "và", and nothing that stands in brackets. */
export function initials(name: Json | undefined): Json | undefined {
  if (typeof name !== 'string') return undefined;
  const [bare = ''] = name.split('(');
  const letters = plainLetters(bare)
    .split(/[^a-z]+/)
    .filter((word) => word !== 'va')
    .map((word) => word.charAt(0))
    .join('');
  return letters === '' ? undefined : letters.toUpperCase();
}

function besideUnit({ plan }: BlankAsk): Json {
  return memberAt(plan, ['unit', 'level']) === 'province' ? 'province' : 'district';
}

/** The sheet "Nơi nhận": where reports go. */
export const receiverSheet: BookSheet = listSheet('receiver', {
  name: 'Nơi nhận',
  id: 'receiver',
  note: 'Báo cáo gửi về đâu. Đổi nơi nhận giữa chừng thì hai dòng, mỗi dòng có ngày.',
  spare: 4,
  columns: [
    { member: ['name'], title: 'Nơi nhận', help: 'Như Ủy ban nhân dân tỉnh Cà Mau.', width: 44, spelling: words },
    {
      member: ['via'],
      title: 'Gửi qua',
      help: 'Cơ quan đầu mối, như Sở Y tế; để trống nếu không.',
      width: 40,
      spelling: words,
      blank: '',
    },
    fromDay('Chỉ khi nơi nhận đổi giữa chừng.'),
    toDay('Chỉ khi nơi nhận đổi giữa chừng.'),
    {
      member: ['by'],
      title: 'Của những ai',
      help: 'Chỉ khi nơi nhận này là của riêng một số đơn vị: xã; sở, ngành; cơ sở; huyện.',
      width: 24,
      spelling: choices(DUTY_WORDS),
      more: true,
    },
    {
      member: ['toAbove'],
      title: 'Cấp trên trực tiếp',
      help: 'Ghi “có” khi mỗi đơn vị gửi về Ủy ban nhân dân cấp trên trực tiếp của mình.',
      width: 16,
      spelling: onlyYes,
      more: true,
    },
  ],
});

/** The sheet "Phân công": which kind of body reports which kinds of places, at each tier and time. */
export function ownerSheet({ catalogue, model }: BookSetting): BookSheet {
  const places = catalogue.dimensions
    .filter(({ role }) => role === 'place')
    .flatMap(({ parts }) => parts.map(({ id, vi }) => [id, vi] as const));
  const sheet = listSheet('owners', {
    name: 'Phân công',
    id: 'owners',
    note: `Mỗi loại đơn vị do đúng một loại cơ quan báo cáo, để không đếm hai lần. ${places.map((row) => row.join(' ')).join('; ')}.`,
    spare: 6,
    more: true,
    columns: [
      { member: ['tier'], title: 'Tuyến', help: 'Báo cáo ở cấp nào.', width: 14, spelling: choice(TIER_WORDS) },
      { member: ['kind'], title: 'Loại cơ quan', help: 'Ai báo cáo.', width: 22, spelling: choice(OWNER_WORDS) },
      {
        member: ['places'],
        title: 'Các loại đơn vị',
        help: 'Mã các loại đơn vị được báo cáo, cách nhau bằng dấu chấm phẩy.',
        width: 50,
        spelling: codedList(places),
      },
      fromDay('Để trống: từ đầu kế hoạch.'),
      toDay('Để trống: đến hết kế hoạch.'),
    ],
  });
  return {
    ...sheet,
    join: (rows, draft) => {
      sheet.join(rows, draft);
      if (draft.matrix !== undefined && model?.levels)
        draft.put('owners', ownerMatrix(draft.matrix, draft.plan, model.levels));
    },
  };
}

/** The sheet "Đơn vị": communes that stand in for a unit above them that is gone. */
export const clusterSheet: BookSheet = listSheet('clusters', {
  name: 'Đơn vị',
  id: 'clusters',
  note: 'Các xã của đơn vị lấy từ danh mục hành chính, không phải ghi. Chỉ ghi ở đây các cụm xã thay cho huyện đã thôi hoạt động.',
  spare: 4,
  columns: [
    { member: ['code'], title: 'Mã', help: 'Mã của huyện cũ.', width: 10, spelling: words },
    { member: ['name'], title: 'Tên cụm', help: 'Như Cụm xã, phường thuộc huyện … cũ.', width: 44, spelling: words },
    { member: ['list'], title: 'Danh mục', help: 'Năm của danh mục đơn vị, như 2026.', width: 11, spelling: words },
    {
      member: ['communes'],
      title: 'Các xã',
      help: 'Mã các xã (5 chữ số), cách nhau bằng dấu chấm phẩy.',
      width: 50,
      spelling: wordList,
    },
    {
      member: ['note'],
      title: 'Ghi chú',
      help: 'Địa bàn của cụm khác huyện cũ ở đâu.',
      width: 40,
      spelling: words,
      blank: DASH,
    },
  ],
});
