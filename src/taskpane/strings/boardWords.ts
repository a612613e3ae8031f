import type { BoardOrder } from '../../core/board/boardOrder';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import type { WorkKind } from '../../domain/work/workDecision';

const count = (value: number): string => showNumber(value, 0, 'vi');
const plain = (value: number): string => showNumber(value, 0, 'en');

/** What a decision says beside its kind. */
export interface DecidedAbout {
  /** The unit or file it is about; "" for the folder as a whole. */
  readonly about: string;
  /** The day named in it; "" for none. */
  readonly until: string;
  /** Words, a note or a name in it; "" for none. */
  readonly words: string;
}

const logVi: Readonly<Record<WorkKind, (of: DecidedAbout) => string>> = {
  opened: () => 'lập hồ sơ',
  received: ({ about }) => `nhận tệp ${about}`,
  accepted: ({ about, words }) => `chấp nhận giải trình của ${about}: “${words}”`,
  withdrawn: ({ about }) => `bỏ chấp nhận giải trình của ${about}`,
  explained: ({ about, words }) => `ghi lời giải trình của ${about}: “${words}”`,
  preferred: ({ about, words }) => `chọn báo cáo của ${about}: ${words}`,
  hiddenAllowed: ({ about }) => `cho dùng trang ẩn của tệp ${about}`,
  returned: ({ about, until }) => `trả lại ${about}${until === '' ? '' : `, hẹn ${until}`}`,
  reminded: ({ about, until }) => `đôn đốc ${about}${until === '' ? '' : `, hẹn ${until}`}`,
  closed: ({ words }) => `khóa số liệu theo tệp ${words}`,
  reopened: ({ words }) => `mở lại số liệu đã khóa: ${words}`,
  undone: () => 'bỏ một quyết định',
  clashed: () => 'ghép hồ sơ: hai người quyết định khác nhau',
};

const vi = {
  title: 'Theo dõi',
  intro: 'Đơn vị nào đã gửi, sai gì, đang chờ gì và từ bao giờ. Hồ sơ được giữ trên máy này cho ngày sau.',
  running: 'Đang xem các báo cáo đã nhận…',
  heading: (unit: string, year: number) => `${unit} · ${year}`,
  deadline: (day: string) => `hạn ${day}`,
  left: (days: number) =>
    days > 0 ? `còn ${count(days)} ngày` : days === 0 ? 'hôm nay là ngày cuối' : `đã quá ${count(-days)} ngày`,
  counted: (n: number, state: string) => `${count(n)} ${state.toLocaleLowerCase('vi')}`,
  filter: {
    label: 'Lọc theo tình trạng',
    all: 'Tất cả',
    search: 'Tìm đơn vị',
    district: 'Huyện, cụm',
    everyDistrict: 'Tất cả',
    across: 'Chỉ xem',
    order: 'Sắp xếp',
    orders: {
      tree: 'Theo danh mục',
      state: 'Việc cần làm trước',
      late: 'Trễ nhất trước',
      name: 'Theo tên',
    } satisfies Readonly<Record<BoardOrder, string>>,
    none: 'Không có đơn vị nào như vậy.',
    chosen: (n: number) => `Đã chọn ${count(n)} đơn vị`,
    choose: (unit: string) => `Chọn ${unit}`,
    drop: 'Bỏ chọn',
  },
  row: {
    files: 'Các tệp đã đến',
    noFiles: 'Chưa có tệp nào của đơn vị này.',
    counts: 'đang dùng',
    openFile: 'Mở tệp',
    saveFile: 'Lấy tệp',
    openAt: (cell: string) => `Mở tại ô ${cell}`,
    clean: 'Không có lỗi, cảnh báo nào.',
    accept: 'Chấp nhận giải trình',
    withdraw: 'Bỏ chấp nhận',
    explain: 'Ghi lời giải trình',
    explainLabel: 'Đơn vị giải thích thế nào?',
    explainHint: 'Lời đơn vị nói qua điện thoại hoặc văn bản; đứng cùng báo cáo cho đến khi số liệu đổi.',
    save: 'Lưu lời giải trình',
    choose: 'Chọn báo cáo được dùng',
    notFound: (file: string) => `Không còn tệp ${file} trong hồ sơ.`,
  },
  decided: {
    accepted: 'Đã chấp nhận giải trình; kết quả đã tính lại.',
    withdrawn: 'Đã bỏ chấp nhận; kết quả đã tính lại.',
    explained: 'Đã ghi lời giải trình của đơn vị.',
    preferred: 'Đã dùng báo cáo được chọn; kết quả đã tính lại.',
    undone: 'Đã bỏ quyết định; kết quả đã tính lại.',
    settled: 'Đã quyết định lại; kết quả đã tính lại.',
  },
  by: 'Người tổng hợp',
  byHint: 'Họ tên; ghi cùng mọi quyết định. Chỉ hỏi một lần.',
  askBy: 'Ghi họ tên người tổng hợp để quyết định được.',
  unsigned: 'Chưa ghi tên',
  folder: {
    title: 'Hồ sơ tổng hợp',
    create: 'Lập hồ sơ trên máy này',
    notYet:
      'Chưa có hồ sơ cho kế hoạch, năm và đơn vị này: các tệp và quyết định chỉ còn đến khi đóng trang. Lập hồ sơ để ngày sau làm tiếp.',
    madeUp: 'Đây là số liệu minh hoạ nên không lập hồ sơ.',
    created: 'Đã lập hồ sơ trên máy này. Ngày sau mở lại ở trang này.',
    here: (n: number) => `Hồ sơ trên máy này (${count(n)})`,
    name: (unit: string, year: number) => `Hồ sơ tổng hợp ${year} · ${unit}`,
    seen: (received: number, expected: number) => `${count(received)}/${count(expected)}`,
    changed: (day: string) => `sửa lần cuối ${day}`,
    files: (n: number) => `${count(n)} tệp`,
    other: 'Hồ sơ khác',
    forUnit: 'Tổng hợp cho',
    addFiles: 'Thêm tệp đã nhận…',
    addFolder: 'Thêm thư mục…',
    export: 'Xuất hồ sơ (.zip)',
    exportHint:
      'Tệp .zip có mọi tệp đã nhận và mọi quyết định; giải nén ra là hồ sơ dùng được với lệnh tonghop --work.',
    exported: (day: string) => `xuất lần cuối ${day}`,
    neverExported: 'chưa xuất lần nào',
    remind: (changes: number) =>
      `Có ${count(changes)} thay đổi chưa xuất ra tệp. Máy hỏng hoặc trình duyệt bị xóa dữ liệu thì mất; nên xuất hồ sơ.`,
    import: 'Nhập hồ sơ (.zip)…',
    importHint: 'Hồ sơ đã xuất, hoặc hồ sơ của người khác để ghép vào.',
    imported: (files: number, decisions: number) =>
      `Đã nhập hồ sơ: ${count(files)} tệp mới, ${count(decisions)} quyết định.`,
    clashes: (n: number) => `${count(n)} việc hai người quyết định khác nhau, chờ quyết định lại ở dưới.`,
    notAFolder: (file: string) => `${file} không phải hồ sơ tổng hợp đã xuất.`,
    damaged: (file: string) => `Không đọc được hồ sơ trong ${file}; xuất lại từ nơi gửi.`,
    later: 'Hồ sơ này do bản Tổng Hợp mới hơn ghi nên ở đây không mở được; cần dùng bản mới.',
    noPlan: 'Hồ sơ này theo một kế hoạch ở đây chưa có. Nhập kế hoạch ấy trước ở trang Kế hoạch.',
    full: 'Máy này không còn chỗ để giữ hồ sơ: các tệp và quyết định vừa rồi còn đến khi đóng trang. Hãy xuất hồ sơ ngay.',
    refused:
      'Trình duyệt không cho giữ hồ sơ trên máy này: các tệp và quyết định còn đến khi đóng trang. Hãy xuất hồ sơ trước khi đóng.',
    delete: 'Xóa hồ sơ này khỏi máy',
    deleteTitle: 'Xóa hồ sơ khỏi máy này?',
    deleteText: (name: string, files: number, decisions: number) =>
      `${name}: ${count(files)} tệp đã nhận và ${count(decisions)} quyết định bị xóa hẳn. Tệp .zip đã xuất vẫn còn.`,
    deleteGo: 'Xóa',
    deleteOf: (name: string) => `Xóa ${name}`,
    stay: 'Thôi',
    deleted: 'Đã xóa hồ sơ khỏi máy này.',
    notDeleted: 'Chưa xóa được hồ sơ: trình duyệt không cho.',
    source: (n: number) => `Cùng ${count(n)} tệp đã nhận trong hồ sơ tổng hợp`,
    toBoard: 'Theo dõi từng đơn vị',
  },
  receipts: {
    title: 'Đối chiếu phiếu gửi',
    label: 'Dán phiếu gửi đơn vị chép cho',
    hint: 'Mỗi phiếu một đoạn, như nút “Chép phiếu gửi” đưa ra.',
    check: 'Đối chiếu',
    none: 'Không thấy phiếu gửi nào trong đoạn đã dán.',
    states: {
      same: (unit: string, file: string) => `${unit}: đúng báo cáo đã nhận (${file}).`,
      other: (unit: string, file: string) => `${unit}: số trên phiếu khác báo cáo đã nhận (${file}); hỏi lại đơn vị.`,
      none: (unit: string, _file: string) => `${unit}: chưa nhận được báo cáo này.`,
    },
  },
  strays: (n: number) => `${count(n)} tệp chưa rõ của đơn vị nào`,
  gone: (n: number) => `${count(n)} tệp đã nhận trước đây không còn trong hồ sơ`,
  clash: {
    title: (n: number) => `Hai người quyết định khác nhau: ${count(n)} việc`,
    keep: (by: string) => `Theo ${by}`,
  },
  log: {
    title: (n: number) => `Nhật ký (${count(n)})`,
    line: (day: string, by: string, what: string) => `${day} · ${by}: ${what}`,
    what: logVi,
    undo: 'Bỏ quyết định này',
  },
  added: (n: number) => (n === 0 ? 'Không có tệp mới.' : `Đã thêm ${count(n)} tệp vào hồ sơ.`),
  known: (n: number) => `${count(n)} tệp đã có sẵn, giống hệt.`,
  goneFiles: (names: string) => `Không đọc được: ${names}. Chọn lại các tệp đó.`,
};

type BoardWords = typeof vi;

const logEn: typeof logVi = {
  opened: () => 'began the folder',
  received: ({ about }) => `received ${about}`,
  accepted: ({ about, words }) => `accepted the reason of ${about}: “${words}”`,
  withdrawn: ({ about }) => `no longer accepts the reason of ${about}`,
  explained: ({ about, words }) => `wrote down the reason of ${about}: “${words}”`,
  preferred: ({ about, words }) => `chose the report of ${about}: ${words}`,
  hiddenAllowed: ({ about }) => `allowed hidden sheets of ${about}`,
  returned: ({ about, until }) => `returned to ${about}${until === '' ? '' : `, due ${until}`}`,
  reminded: ({ about, until }) => `reminded ${about}${until === '' ? '' : `, due ${until}`}`,
  closed: ({ words }) => `closed the figures with ${words}`,
  reopened: ({ words }) => `opened the closed figures again: ${words}`,
  undone: () => 'took a decision back',
  clashed: () => 'joined folders: two people decided differently',
};

const en: BoardWords = {
  title: 'Progress board',
  intro:
    'Who has sent a report, what is wrong with it, what is waited for and since when. The folder stays on this computer for the next day.',
  running: 'Looking at the reports received…',
  heading: (unit, year) => `${unit} · ${year}`,
  deadline: (day) => `due ${day}`,
  left: (days) =>
    days > 0 ? `${plain(days)} days left` : days === 0 ? 'today is the last day' : `${plain(-days)} days past`,
  counted: (n, state) => `${plain(n)} ${state.toLocaleLowerCase('en')}`,
  filter: {
    label: 'Filter by state',
    all: 'All',
    search: 'Find a unit',
    district: 'District',
    everyDistrict: 'All',
    across: 'Only',
    order: 'Order',
    orders: { tree: 'As in the list', state: 'What needs doing first', late: 'The latest first', name: 'By name' },
    none: 'No such unit.',
    chosen: (n) => `${plain(n)} units chosen`,
    choose: (unit) => `Choose ${unit}`,
    drop: 'Choose none',
  },
  row: {
    files: 'Files that came',
    noFiles: 'No file of this unit has come.',
    counts: 'in use',
    openFile: 'Open the file',
    saveFile: 'Get the file',
    openAt: (cell) => `Open at ${cell}`,
    clean: 'No error and no warning.',
    accept: 'Accept the reason',
    withdraw: 'Accept it no longer',
    explain: 'Write down the reason',
    explainLabel: 'How does the unit explain it?',
    explainHint:
      'What the unit said on the telephone or in writing; it stands with the report until the figures change.',
    save: 'Keep the reason',
    choose: 'Choose the report that counts',
    notFound: (file) => `${file} is no longer in the folder.`,
  },
  decided: {
    accepted: 'The reason is accepted; the result was reckoned again.',
    withdrawn: 'It is accepted no longer; the result was reckoned again.',
    explained: 'The reason of the unit is written down.',
    preferred: 'The chosen report counts; the result was reckoned again.',
    undone: 'The decision is taken back; the result was reckoned again.',
    settled: 'Decided again; the result was reckoned again.',
  },
  by: 'Who sums up',
  byHint: 'Your name; it stands with every decision. Asked once.',
  askBy: 'Give your name to be able to decide.',
  unsigned: 'unsigned',
  folder: {
    title: 'Folder of work',
    create: 'Keep it on this computer',
    notYet:
      'There is no folder for this plan, year and unit: files and decisions last until the page is closed. Make one to go on another day.',
    madeUp: 'These are illustrative figures, for which no folder is made.',
    created: 'The folder is on this computer. Come back to it on this page.',
    here: (n) => `Folders on this computer (${plain(n)})`,
    name: (unit, year) => `Folder of work ${year} · ${unit}`,
    seen: (received, expected) => `${plain(received)} of ${plain(expected)}`,
    changed: (day) => `last changed ${day}`,
    files: (n) => `${plain(n)} files`,
    other: 'Another folder',
    forUnit: 'Roll up for',
    addFiles: 'Add received files…',
    addFolder: 'Add a folder…',
    export: 'Export the folder (.zip)',
    exportHint:
      'The .zip has every file received and every decision; unpacked it is a folder for the command tonghop --work.',
    exported: (day) => `last exported ${day}`,
    neverExported: 'never exported',
    remind: (changes) =>
      `${plain(changes)} changes are in no exported file. They are lost if this computer breaks or the browser is cleared: export the folder.`,
    import: 'Import a folder (.zip)…',
    importHint: 'A folder that was exported, or somebody else’s to be joined with this one.',
    imported: (files, decisions) => `The folder is imported: ${plain(files)} new files, ${plain(decisions)} decisions.`,
    clashes: (n) => `Two people decided ${plain(n)} things differently; decide again below.`,
    notAFolder: (file) => `${file} is no exported folder of work.`,
    damaged: (file) => `The folder in ${file} cannot be read; have it exported again.`,
    later: 'The folder was written by a later Tổng Hợp and cannot be opened here.',
    noPlan: 'The folder is by a plan that is not here. Import that plan first, on the page Plans.',
    full: 'There is no room left on this computer: what was just done lasts until the page is closed. Export the folder now.',
    refused:
      'The browser does not allow the folder to be kept: files and decisions last until the page is closed. Export the folder before.',
    delete: 'Remove this folder from the computer',
    deleteTitle: 'Remove the folder from this computer?',
    deleteText: (name, files, decisions) =>
      `${name}: ${plain(files)} received files and ${plain(decisions)} decisions are gone for good. An exported .zip stays.`,
    deleteGo: 'Remove',
    deleteOf: (name) => `Remove ${name}`,
    stay: 'Keep it',
    deleted: 'The folder is removed from this computer.',
    notDeleted: 'The folder was not removed: the browser refuses.',
    source: (n) => `With the ${plain(n)} files received before, in the folder of work`,
    toBoard: 'See unit by unit',
  },
  receipts: {
    title: 'Match receipts',
    label: 'Paste the receipts the units copied for you',
    hint: 'One after the other, as the button for copying the receipt gives them.',
    check: 'Match',
    none: 'There is no receipt in the pasted text.',
    states: {
      same: (unit, file) => `${unit}: this is the report received (${file}).`,
      other: (unit, file) => `${unit}: the figures of the receipt are not those received (${file}); ask the unit.`,
      none: (unit) => `${unit}: this report has not come.`,
    },
  },
  strays: (n) => `${plain(n)} files of unknown units`,
  gone: (n) => `${plain(n)} files received before are no longer here`,
  clash: {
    title: (n) => `Two people decided differently: ${plain(n)}`,
    keep: (by) => `As ${by} did`,
  },
  log: {
    title: (n) => `Log (${plain(n)})`,
    line: (day, by, what) => `${day} · ${by}: ${what}`,
    what: logEn,
    undo: 'Take this decision back',
  },
  added: (n) => (n === 0 ? 'No new file.' : `${plain(n)} files are added to the folder.`),
  known: (n) => `${plain(n)} are there already, bit by bit.`,
  goneFiles: (names) => `Could not be read: ${names}. Pick them again.`,
};

/** What the page Theo dõi and its folders of work say; loaded with them. */
export const boardWords: Readonly<Record<Language, BoardWords>> = { vi, en };
