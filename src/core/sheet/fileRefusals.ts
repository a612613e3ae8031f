import type { SaidOf, Sentence } from '../../domain/texts/sentence';

/** Why a file cannot be used and what to do about it, by the code of the reader's refusal. */
export const fileRefusals = {
  empty: {
    vi: 'Tệp rỗng (0 byte). Đề nghị đơn vị gửi lại tệp.',
    en: 'The file is empty (0 bytes). Ask the unit to send it again.',
  },
  notWorkbook: {
    vi: 'Tệp này không phải tệp Excel (có thể là PDF, Word hoặc ảnh). Đề nghị gửi biểu mẫu dạng .xlsx.',
    en: 'This file is no Excel workbook (perhaps a PDF, Word document or picture). Ask for the form as .xlsx.',
  },
  pdfFile: {
    vi: 'Tệp PDF gửi kèm (thường là bản ký, đóng dấu): đã ghi nhận, không đọc số liệu trong đó.',
    en: 'A PDF sent along (mostly the signed copy): listed, no figures are read from it.',
  },
  pictureFile: {
    vi: 'Tệp ảnh, bản vẽ gửi kèm: đã ghi nhận, không đọc số liệu trong đó.',
    en: 'A picture or drawing sent along: listed, no figures are read from it.',
  },
  wordFile: {
    vi: 'Văn bản Word gửi kèm (công văn, thuyết minh): đã ghi nhận, không đọc số liệu trong đó.',
    en: 'A Word document sent along (a letter or an explanation): listed, no figures are read from it.',
  },
  slidesFile: {
    vi: 'Bài trình chiếu gửi kèm: đã ghi nhận, không đọc số liệu trong đó.',
    en: 'A presentation sent along: listed, no figures are read from it.',
  },
  mediaFile: {
    vi: 'Tệp âm thanh, phim gửi kèm: đã ghi nhận, không đọc số liệu trong đó.',
    en: 'A sound or film sent along: listed, no figures are read from it.',
  },
  textFile: {
    vi: 'Tệp văn bản gửi kèm, không phải bảng số liệu: đã ghi nhận, không đọc nội dung.',
    en: 'A text sent along that is no table of figures: listed, its content is not read.',
  },
  workFile: {
    vi: 'Tệp ghi các quyết định của hồ sơ tổng hợp, không phải báo cáo: không đọc số liệu trong đó.',
    en: 'The file in which a folder of work keeps its decisions, no report: no figures are read from it.',
  },
  packedFile: {
    vi: 'Tệp nén loại .rar, .7z, .gz hoặc tương tự, phần mềm này không mở được. Giải nén rồi gửi các tệp .xlsx bên trong, hoặc nén lại thành .zip.',
    en: 'An archive (.rar, .7z, .gz or the like) that cannot be opened here. Unpack it and send the .xlsx files inside, or pack them as .zip.',
  },
  mailFile: {
    vi: 'Tệp là thư điện tử, biểu có thể nằm trong phần đính kèm. Mở thư, lưu tệp đính kèm ra rồi gửi tệp đó.',
    en: 'The file is an e-mail; the form may be attached to it. Open the mail, save the attachment and send that file.',
  },
  shortcutFile: {
    vi: 'Tệp chỉ là lối tắt, không có nội dung. Tìm tệp gốc mà lối tắt trỏ tới rồi gửi tệp đó.',
    en: 'The file is only a shortcut without content. Find the file that it leads to and send that one.',
  },
  cloudStub: {
    vi: 'Tệp chỉ là đường dẫn tới tài liệu trên mạng (Google), không có số liệu. Mở tài liệu, chọn Tệp > Tải xuống > Microsoft Excel (.xlsx) rồi gửi tệp tải về.',
    en: 'The file is only a link to a document online (Google) and holds no figures. Open it, choose File > Download > Microsoft Excel (.xlsx) and send that file.',
  },
  xmlSpreadsheet: {
    vi: 'Tệp là bảng tính XML 2003 của Excel. Mở bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx) rồi gửi lại.',
    en: 'The file is an Excel XML Spreadsheet 2003. Open it in Excel, save it as Excel Workbook (.xlsx) and send it again.',
  },
  unfinished: {
    vi: 'Tệp tải về chưa xong (tên tệp còn đuôi tạm). Tải lại cho đủ, hoặc đề nghị đơn vị gửi lại.',
    en: 'The file was not fetched in full (its name still has a temporary ending). Fetch it again, or ask the unit to send it again.',
  },
  rightsManaged: {
    vi: 'Tệp bị giới hạn quyền (IRM/RMS): chỉ người được cấp quyền mới mở được, không phải do mật khẩu. Đề nghị đơn vị gửi bỏ giới hạn (Tệp > Thông tin > Bảo vệ sổ làm việc > Hạn chế quyền truy nhập > Không hạn chế), lưu rồi gửi lại.',
    en: 'The file is restricted by rights management (IRM/RMS), not by a password: only people it names can open it. Ask the sender to lift the restriction (File > Info > Protect Workbook > Restrict Access > Unrestricted), save it and send it again.',
  },
  htmlFile: {
    vi: 'Tệp là trang web (HTML) được đổi tên thành Excel. Mở bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx) rồi gửi lại.',
    en: 'The file is a web page (HTML) named as a workbook. Open it in Excel, save it as Excel Workbook (.xlsx) and send it again.',
  },
  oldXls: {
    vi: 'Tệp ở định dạng Excel 97–2003 (.xls). Mở bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx) rồi gửi lại.',
    en: 'The file is in the Excel 97–2003 format (.xls). Open it in Excel, save it as Excel Workbook (.xlsx) and send it again.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu mở. Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.',
    en: 'The file is locked with a password. Open it, remove the password (File > Info > Protect Workbook) and save it.',
  },
  xlsb: {
    vi: 'Tệp là sổ làm việc Excel dạng nhị phân (.xlsb). Mở bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx) rồi gửi lại.',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel, save it as Excel Workbook (.xlsx) and send it again.',
  },
  ods: {
    vi: 'Tệp là bảng tính OpenDocument (.ods). Mở bằng LibreOffice, chọn Lưu với tên khác, kiểu Excel 2007–365 (.xlsx) rồi gửi lại.',
    en: 'The file is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, save it as Excel 2007–365 (.xlsx) and send it again.',
  },
  csvText: {
    vi: 'Tệp là văn bản (CSV), không có biểu mẫu. Nhập số liệu vào biểu mẫu .xlsx đã phát rồi gửi lại.',
    en: 'The file is plain text (CSV) and holds no form. Enter the figures in the .xlsx form that was sent out.',
  },
  numbersFile: {
    vi: 'Tệp thuộc ứng dụng Numbers (Apple). Mở bằng Numbers, chọn Xuất sang Excel (.xlsx) rồi gửi lại.',
    en: 'The file belongs to Apple Numbers. Open it in Numbers, export it to Excel (.xlsx) and send it again.',
  },
  nested: {
    vi: 'Tệp là tệp nén chứa tệp khác, không phải một tệp Excel. Giải nén rồi chọn từng tệp .xlsx bên trong.',
    en: 'The file is an archive with other files in it, not one workbook. Unpack it and choose the .xlsx files inside.',
  },
  notZip: {
    vi: 'Nội dung tệp không phải .xlsx, dù tên tệp ghi như vậy. Đề nghị đơn vị mở lại bản gốc và lưu thành .xlsx.',
    en: 'The content is not .xlsx, whatever the name says. Ask the unit to open the original and save it as .xlsx.',
  },
  truncated: {
    vi: 'Tệp bị thiếu phần cuối, thường do tải hoặc sao chép chưa xong. Tải lại hoặc đề nghị gửi lại tệp.',
    en: 'The end of the file is missing, mostly after an unfinished download or copy. Fetch it again or ask for it again.',
  },
  damaged: {
    vi: 'Tệp bị hỏng bên trong: phần nén không giải được hoặc sai mã kiểm tra. Đề nghị đơn vị gửi lại tệp.',
    en: 'The file is damaged inside: a packed part cannot be unpacked or fails its checksum. Ask the unit to send it again.',
  },
  tooManyEntries: {
    vi: 'Tệp chứa quá nhiều thành phần (hơn {limit}), không giống một biểu báo cáo. Kiểm tra lại tệp trước khi dùng.',
    en: 'The file holds too many parts (over {limit}) to be a report form. Check it before using it.',
  },
  duplicateEntry: {
    vi: 'Tệp có hai thành phần trùng tên “{part}”, không biết bản nào đúng. Mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The file holds “{part}” twice, and which one counts cannot be known. Open it in Excel, save it and send it again.',
  },
  tooLarge: {
    vi: 'Tệp, hoặc nội dung giải nén ra, vượt {limit} MB, quá lớn đối với một biểu báo cáo. Bỏ ảnh và trang tính không cần rồi gửi lại.',
    en: 'The file, or what it unpacks to, is more than {limit} MB, too large for a report form. Remove pictures and unneeded sheets.',
  },
  bombLies: {
    vi: 'Tệp khai sai dung lượng: nội dung giải nén lớn hơn mức đã ghi. Tệp có thể độc hại, không mở; hỏi lại nơi gửi.',
    en: 'The file lies about its size: more is unpacked than it declares. It may be malicious; do not open it, ask the sender.',
  },
  dtd: {
    vi: 'Tệp chứa khai báo DTD mà Excel không bao giờ ghi. Tệp có thể độc hại, không mở; hỏi lại nơi gửi.',
    en: 'The file holds a DTD declaration, which Excel never writes. It may be malicious; do not open it, ask the sender.',
  },
  badXml: {
    vi: 'Thành phần “{part}” của tệp viết sai cấu trúc nên không đọc được. Mở bằng Excel, để Excel sửa, kiểm tra số liệu rồi lưu lại.',
    en: 'The part “{part}” of the file is malformed and cannot be read. Let Excel open and repair it, check the figures, save it.',
  },
  tooDeep: {
    vi: 'Thành phần “{part}” của tệp lồng nhau quá {limit} cấp, không chương trình nào ghi như vậy. Tệp có thể độc hại, không mở; hỏi lại nơi gửi.',
    en: 'The part “{part}” of the file is nested more than {limit} levels deep, as no program writes. It may be malicious; do not open it, ask the sender.',
  },
  missingPart: {
    vi: 'Tệp thiếu thành phần “{part}” nên không đọc được. Đề nghị đơn vị mở lại bản gốc, lưu và gửi lại.',
    en: 'The file lacks its part “{part}” and cannot be read. Ask the unit to open the original, save it and send it again.',
  },
  missingStringTable: {
    vi: 'Tệp mất bảng chữ (sharedStrings) nên mọi ô chữ không còn nội dung. Đề nghị đơn vị gửi lại bản gốc.',
    en: 'The file lost its table of texts (sharedStrings), so no text cell has content. Ask the unit for the original.',
  },
  badString: {
    vi: 'Ô {cell} của trang tính “{sheet}” trỏ tới một dòng chữ không có trong tệp (số {index}). Nhập lại ô này rồi lưu lại.',
    en: 'Cell {cell} of sheet “{sheet}” refers to a text that the file does not hold (number {index}). Enter it again and save.',
  },
  badReference: {
    vi: 'Trang tính “{sheet}” có địa chỉ ô không hợp lệ hoặc nằm ngoài bảng tính: “{reference}”. Mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'Sheet “{sheet}” has a cell address that is invalid or outside the grid: “{reference}”. Open it in Excel and save it.',
  },
  badValue: {
    vi: 'Ô {cell} của trang tính “{sheet}” ghi kiểu số, ngày hoặc đúng/sai nhưng nội dung không phải vậy. Nhập lại ô này rồi lưu lại.',
    en: 'Cell {cell} of sheet “{sheet}” is stored as a number, date or truth value but holds none. Enter it again and save.',
  },
  badCell: {
    vi: 'Ô {cell} của trang tính “{sheet}” viết sai cấu trúc nên không biết nội dung. Nhập lại ô này rồi lưu lại.',
    en: 'Cell {cell} of sheet “{sheet}” is malformed, so its content is not known. Enter it again and save.',
  },
  duplicateCell: {
    vi: 'Ô {cell} của trang tính “{sheet}” có hai giá trị trong tệp, không biết giá trị nào đúng. Nhập lại ô này rồi lưu lại.',
    en: 'Cell {cell} of sheet “{sheet}” has two values in the file, and which one counts cannot be known. Enter it again and save.',
  },
  tooManyCells: {
    vi: 'Tệp có hơn {limit} ô, quá nhiều đối với một biểu báo cáo. Xóa các dòng, cột trống đã định dạng rồi lưu lại.',
    en: 'The file has more than {limit} cells, too many for a report form. Delete formatted empty rows and columns and save.',
  },
  tooManyNames: {
    vi: 'Tệp có hơn {limit} tên vùng, quá nhiều đối với một biểu báo cáo. Xóa tên thừa trong Trình quản lý tên rồi lưu lại.',
    en: 'The file has more than {limit} defined names, too many for a report form. Delete spare ones in the Name Manager.',
  },
  tooManyAreas: {
    vi: 'Tệp có hơn {limit} vùng trộn ô, vùng quy tắc nhập hoặc kiểu ô. Chép biểu sang biểu mẫu đã phát rồi gửi lại.',
    en: 'The file has more than {limit} merged areas, input rules or cell formats. Copy the figures into a fresh form.',
  },
  tooLongText: {
    vi: 'Tệp có ô chứa đoạn chữ dài hơn {limit} ký tự. Rút ngắn nội dung rồi gửi lại.',
    en: 'The file has a cell with a text longer than {limit} characters. Shorten it and send the file again.',
  },
  noSheets: {
    vi: 'Tệp Excel không có trang tính nào (chỉ có biểu đồ hoặc trống). Dùng biểu mẫu đã phát rồi gửi lại.',
    en: 'The workbook has no worksheet (only charts, or nothing). Use the form that was sent out.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type FileRefusal = SaidOf<typeof fileRefusals>;
export type FileRefusalCode = FileRefusal['code'];
