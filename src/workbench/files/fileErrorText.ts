import { reasonText } from '../../usecases/reasonText';
import { WorkbookError } from '../../xlsx/read/workbookError';
import { WorkbookWriteError, type WriteErrorCode } from '../../xlsx/write/writeError';

const WRITE_ERRORS: Readonly<Record<WriteErrorCode, string>> = {
  sheetName: 'tên trang tính không hợp lệ (quá 31 ký tự hoặc có dấu : \\ / ? * [ ])',
  noVisibleSheet: 'tất cả các trang tính đều đang ẩn',
  duplicateCell: 'có ô bị ghi hai lần',
  outsideGrid: 'có ô nằm ngoài giới hạn của Excel',
  unknownStyle: 'có ô mang kiểu trình bày không tồn tại',
  duplicateName: 'có hai vùng cùng tên',
  badName: 'có tên vùng Excel không chấp nhận',
  overlappingMerge: 'có các vùng gộp ô chồng lên nhau',
  textTooLong: 'có ô dài quá 32.767 ký tự',
  formulaTooLong: 'có công thức dài quá 8.192 ký tự',
  notFinite: 'có ô chứa số không hợp lệ',
  badDate: 'có ngày không hợp lệ',
  listTooLong: 'có danh sách chọn dài quá 255 ký tự',
  headerTooLong: 'đầu trang hoặc chân trang in dài quá 255 ký tự',
  chartShape: 'có biểu đồ không còn vùng số liệu',
};

/** Why a file could not be opened or saved, and what to do, in one or two sentences. */
export function fileErrorText(error: unknown, name: string): string {
  if (error instanceof WorkbookError) return `${name}: ${reasonText({ code: error.code, params: error.params }, 'vi')}`;
  if (error instanceof WorkbookWriteError) {
    const place = error.place === '' ? '' : `, ${error.place}`;
    return `Chưa lưu được ${name}: trang “${error.sheet}”${place}: ${WRITE_ERRORS[error.code]}. Sửa chỗ đó rồi lưu lại.`;
  }
  return `${name}: có lỗi ngoài dự kiến (${error instanceof Error ? error.message : String(error)}). Làm lại; nếu vẫn lỗi, gửi tệp cho người phụ trách chương trình.`;
}
