import type { Sentence } from '../../domain/texts/sentence';

/** Why a programme has no units in a list. */
export const treeErrorMessages = {
  rootMissing: {
    vi: 'Danh mục {list} không có đơn vị mã {unit} của kế hoạch. Chọn năm khác hoặc kế hoạch khác.',
    en: 'The list {list} has no unit {unit} of the plan. Choose another year or another plan.',
  },
  rootDiffers: {
    vi: 'Trong danh mục {list}, mã {unit} là “{listName}”, không phải “{name}” của kế hoạch.',
    en: 'In the list {list} the code {unit} is "{listName}", not "{name}" of the plan.',
  },
  clusterMissing: {
    vi: 'Kế hoạch của đơn vị {unit} không nêu các xã, phường thay cho cấp huyện theo danh mục {list}.',
    en: 'The plan of unit {unit} names no communes that stand in for the district in the list {list}.',
  },
  clusterCommuneMissing: {
    vi: 'Cụm {cluster} nêu xã, phường mã {commune} không có trong danh mục {list}.',
    en: 'The cluster {cluster} names commune {commune}, which the list {list} has not.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is wrong with a row of an own list. */
export const ownProblemMessages = {
  headingMissing: {
    vi: 'Không thấy tiêu đề cột “Mã” và “Tên”.',
    en: 'The headings "Mã" (code) and "Tên" (name) are missing.',
  },
  codeMissing: {
    vi: 'Đơn vị “{name}” chưa có mã; dòng này không được dùng.',
    en: 'The unit "{name}" has no code; the row is not used.',
  },
  nameMissing: {
    vi: 'Mã {code} chưa có tên đơn vị; dòng này không được dùng.',
    en: 'Code {code} has no name; the row is not used.',
  },
  codeTwice: {
    vi: 'Mã {code} đã có ở dòng {firstRow}; dòng này không được dùng.',
    en: 'Code {code} already stands in row {firstRow}; the row is not used.',
  },
  /** The row is used as it stands. */
  zeroLost: {
    vi: 'Mã {code} có bốn chữ số, có thể đã mất số 0 ở đầu. Định dạng cột mã là Văn bản rồi nhập lại nếu cần.',
    en: 'Code {code} has four digits; a leading zero may be lost. Format the column as text and type it again if so.',
  },
  codeUnfit: {
    vi: 'Mã “{code}” chỉ được gồm chữ, số, dấu chấm, gạch nối và gạch dưới; dòng này không được dùng.',
    en: 'Code "{code}" may only have letters, digits, dot, hyphen and underscore; the row is not used.',
  },
  levelUnknown: {
    vi: 'Mã {code}: không hiểu cấp “{level}” (dùng: tỉnh, huyện, cụm, xã, sở ngành, cơ sở); dòng này không được dùng.',
    en: 'Code {code}: the level "{level}" is not understood (tỉnh, huyện, cụm, xã, sở ngành, cơ sở); the row is not used.',
  },
  kindUnknown: {
    vi: 'Mã {code}: không hiểu ngành “{kind}” (dùng: {known}); dòng này không được dùng.',
    en: 'Code {code}: the kind of body "{kind}" is not understood ({known}); the row is not used.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
