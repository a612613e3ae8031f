import type { Sentence } from '../domain/texts/sentence';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { FILE_SECONDS } from '../usecases/fileClock';
import type { Arguments } from './arguments';
import { say } from './texts';
import type { Terminal } from './terminal';

/** One option of a command: what it takes and what it does, in the words of its help. */
export interface Option {
  /** `list` may be given several times. */
  readonly kind: 'text' | 'list' | 'flag';
  readonly required?: true;
  /** What stands for its value ("TỆP"); none for a flag. */
  readonly value?: Sentence;
  readonly about: Sentence;
}

export type Options = Readonly<Record<string, Option>>;

/** One command of the command line; whatever its options do not name is refused. */
export interface Command {
  readonly name: string;
  readonly about: Sentence;
  /** What may follow besides options; nothing may where it is absent. */
  readonly words?: Sentence;
  readonly options: Options;
  /** Gives the exit code. */
  run(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number>;
}

const FILE = say('TỆP', 'FILE');
const PATH = say('ĐƯỜNG_DẪN', 'PATH');
const CODE = say('MÃ', 'CODE');

/** Files, folders and archives to read. */
export const PATHS = say('ĐƯỜNG_DẪN...', 'PATH...');

/** Options of several commands, each written once. */
export const options = {
  programme: {
    kind: 'text',
    required: true,
    value: say('MÃ|TỆP', 'ID|FILE'),
    about: say(
      'mã chương trình (lệnh “tonghop programmes”; quoc-gia-MÃ_ĐƠN_VỊ là kế hoạch quốc gia của một đơn vị), sổ kế hoạch .xlsx hoặc tệp kế hoạch .json',
      'id of the programme (command "tonghop programmes"; quoc-gia-UNIT_CODE is the national plan of a unit), a plan book .xlsx or a plan file .json',
    ),
  },
  year: { kind: 'text', required: true, value: say('NĂM', 'YEAR'), about: say('năm báo cáo', 'year of the reports') },
  units: {
    kind: 'text',
    value: FILE,
    about: say(
      'danh sách đơn vị riêng (.xlsx hoặc .csv có cột “Mã” và “Tên”)',
      'a list of units of your own (.xlsx or .csv with the columns "Mã", code, and "Tên", name)',
    ),
  },
  lastYear: {
    kind: 'text',
    value: PATH,
    about: say('báo cáo năm trước, để so sánh', 'reports of the year before, to compare with'),
  },
  below: {
    kind: 'list',
    value: say('MÃ|TỆP', 'ID|FILE'),
    about: say(
      'kế hoạch riêng của một đơn vị cấp dưới, khi chỉ có bảng tổng hợp của kế hoạch ấy; biểu thì tự mang theo; có thể nêu nhiều lần',
      'a plan of a unit below, where only its summary is there; forms bring it themselves; may be given several times',
    ),
  },
  jobs: {
    kind: 'text',
    value: say('N', 'N'),
    about: say('số luồng đọc tệp, từ 1 đến 64; thường là 2', 'threads that read files, 1 to 64; usually 2'),
  },
  paths: {
    kind: 'text',
    value: say('relative|absolute', 'relative|absolute'),
    about: say(
      'tên tệp trong kết quả: kể từ thư mục đã nêu (thường lệ), hay cả đường dẫn trên máy này',
      'names of files in the results: from the given folder on (usual), or with the whole path on this machine',
    ),
  },
  fileTimeout: {
    kind: 'text',
    value: say('GIÂY', 'SECONDS'),
    about: say(
      `thời gian dành cho mỗi tệp; tệp cần lâu hơn bị nêu tên và bỏ qua; thường là ${FILE_SECONDS}`,
      `time for one file; one that needs longer is named and left out; usually ${FILE_SECONDS}`,
    ),
  },
  work: {
    kind: 'text',
    value: say('THƯ_MỤC', 'DIR'),
    about: say(
      'thư mục hồ sơ tổng hợp: áp dụng các giải trình đã chấp nhận ở đó (lệnh accept)',
      'folder of work: uses the explanations accepted there (command accept)',
    ),
  },
  folder: { kind: 'text', required: true, value: say('THƯ_MỤC', 'DIR'), about: say('nơi ghi tệp', 'where to write') },
  unitList: {
    kind: 'list',
    value: CODE,
    about: say('chỉ đơn vị này; có thể nêu nhiều lần', 'only this unit; may be given several times'),
  },
  rolledUp: {
    kind: 'text',
    value: CODE,
    about: say(
      'đơn vị tổng hợp; thường là đơn vị của chương trình',
      'the unit that sums up; usually that of the programme',
    ),
  },
  light: {
    kind: 'flag',
    about: say(
      'mẫu gọn: chỉ hỏi số liệu các mục tiêu cần và điều kế hoạch ghi là luôn hỏi',
      'light shape: asks only what the targets need and what the plan always asks',
    ),
  },
  force: { kind: 'flag', about: say('ghi đè tệp đã có', 'replace files that are there') },
  json: { kind: 'flag', about: say('in kết quả dạng JSON', 'print the result as JSON') },
} as const satisfies Options;

/** Of commands that make new files of filled ones. */
export const madeFromFiles = {
  units: options.units,
  jobs: options.jobs,
  'file-timeout': options.fileTimeout,
  paths: options.paths,
  force: options.force,
  json: options.json,
} as const satisfies Options;

/** What every command knows. */
export const COMMON: Options = {
  lang: { kind: 'text', value: say('vi|en', 'vi|en'), about: say('ngôn ngữ; thường là vi', 'language; usually vi') },
  help: { kind: 'flag', about: say('xem cách dùng lệnh này', 'show how this command is used') },
};
