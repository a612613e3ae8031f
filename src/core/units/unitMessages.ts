import type { Sentence } from '../../domain/texts/sentence';
import type { OwnProblemCode } from './ownUnits';
import type { TreeNoteCode } from '../../domain/territory/tree';
import type { UnitTreeErrorCode } from './unitTree';

/** What the user must know about the units of a report. */
export const treeNoteMessages: Readonly<Record<TreeNoteCode, Sentence>> = {
  listNearestEarlier: {
    vi: 'Chưa có danh mục đơn vị hành chính đúng ngày {asOf}; dùng danh mục gần nhất trước đó (danh mục {list}). Đề nghị rà soát tên và số đơn vị.',
    en: 'There is no list of administrative units for {asOf}; the nearest earlier one ({list}) is used. Please check names and number of units.',
  },
  listNotInForce: {
    vi: 'Đang dùng danh mục {list}, trong khi ngày {asOf} thuộc danh mục {inForce}.',
    en: 'The list {list} is used, although {asOf} belongs to the list {inForce}.',
  },
  rootRenamed: {
    vi: 'Kế hoạch ghi “{name}”; danh mục của kỳ này ghi “{listName}” (mã {code}).',
    en: 'The plan says "{name}"; the list of this period says "{listName}" (code {code}).',
  },
  rootIsCluster: {
    vi: 'Cấp huyện không còn; số liệu tổng hợp theo {name}. {note}',
    en: 'The district tier is gone; figures are summed over {name}. {note}',
  },
  districtWithoutCommunes: {
    vi: '{name} (mã {code}) không có đơn vị cấp xã nên không có đơn vị gửi báo cáo.',
    en: '{name} (code {code}) has no communes, so nobody reports for it.',
  },
  ownRenames: {
    vi: 'Danh sách riêng đổi “{listName}” (mã {code}) thành “{name}”.',
    en: 'The own list changes "{listName}" (code {code}) to "{name}".',
  },
  ownParentUnknown: {
    vi: 'Đơn vị “{name}” (mã {code}) ghi thuộc mã {parent} không có trong kỳ này; được xếp trực thuộc đơn vị tổng hợp.',
    en: 'The unit "{name}" (code {code}) is said to lie under {parent}, which is not there; it is placed right under the top unit.',
  },
  ownDuplicate: {
    vi: 'Mã {code} có nhiều lần trong danh sách riêng; dòng “{name}” không được dùng.',
    en: 'Code {code} stands several times in the own list; the row "{name}" is not used.',
  },
};

/** Why a programme has no units in a list. */
export const treeErrorMessages: Readonly<Record<UnitTreeErrorCode, Sentence>> = {
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
};

/** What is wrong with a row of an own list. */
export const ownProblemMessages: Readonly<Record<OwnProblemCode, Sentence>> = {
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
};
