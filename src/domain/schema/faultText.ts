import type { Language } from '../texts/language';
import { fillText, type Sentence } from '../texts/sentence';
import { shortened, type DocumentFault } from './documentFault';
import type { FaultCode } from './faultCode';
import { FIELDS, ROWS } from './fieldWords';

/** What follows the name of the cell; a sentence with "{given}" ends by saying what stands there. */
const SENTENCES: Readonly<Record<FaultCode, Sentence>> = {
  notJson: { vi: 'tệp không phải JSON hoặc bị đứt giữa chừng', en: 'the file is not JSON or breaks off' },
  changed: {
    vi: 'không còn nguyên như lúc lập biểu (bị sửa hoặc hỏng)',
    en: 'is no longer as it was when the form was made (changed or damaged)',
  },
  earlierCatalogue: {
    vi: 'là danh mục chỉ tiêu của phần mềm bản 0.1, quá cũ (chưa có mục, vai trò và quan hệ); cần dùng danh mục đi kèm bản này',
    en: 'is a catalogue of version 0.1 of the program, too old (without sections, roles and relations); use the one that comes with this version',
  },
  laterFormat: {
    vi: 'ghi theo khuôn dạng số {given}, mới hơn khuôn dạng số {known} mà bản này đọc được, nên chưa lập, kiểm tra hay tổng hợp được biểu theo tệp này; cần dùng bản Tổng Hợp mới hơn',
    en: 'is of format {given}, later than format {known} known here, so no form can be made, checked or rolled up by it; use a later version of Tổng Hợp',
  },
  laterFormatOf: {
    vi: 'ghi theo khuôn dạng số {given}, mới hơn khuôn dạng số {known} mà bản này đọc được, nên chưa lập, kiểm tra hay tổng hợp được biểu theo tệp này; cần dùng Tổng Hợp từ bản {program}',
    en: 'is of format {given}, later than format {known} known here, so no form can be made, checked or rolled up by it; use Tổng Hợp {program} or later',
  },
  missing: { vi: 'còn để trống', en: 'is left empty' },
  unknownField: { vi: 'không có trong mẫu', en: 'is not known' },
  notText: { vi: 'phải là chữ, đang là “{given}”', en: 'must be a text, is "{given}"' },
  notNumber: { vi: 'phải là số, đang là “{given}”', en: 'must be a number, is "{given}"' },
  notWhole: { vi: 'phải là số nguyên, đang là “{given}”', en: 'must be a whole number, is "{given}"' },
  notYesNo: { vi: 'phải là có hoặc không, đang là “{given}”', en: 'must be yes or no, is "{given}"' },
  notList: { vi: 'phải là một danh sách, đang là “{given}”', en: 'must be a list, is "{given}"' },
  notGroup: { vi: 'phải là một nhóm ô, đang là “{given}”', en: 'must be a group of cells, is "{given}"' },
  empty: { vi: 'còn để trống', en: 'is left empty' },
  emptyList: { vi: 'phải có ít nhất một mục', en: 'must have at least one entry' },
  notOneOf: { vi: 'phải là một trong: {wanted}; đang là “{given}”', en: 'must be one of: {wanted}; is "{given}"' },
  outOfRange: { vi: 'phải nằm trong khoảng {wanted}, đang là {given}', en: 'must lie in {wanted}, is {given}' },
  twice: { vi: 'ghi hai lần “{given}”', en: 'says "{given}" twice' },
  notDay: {
    vi: 'phải là một ngày có thật viết theo năm-tháng-ngày (2024-11-30), đang là “{given}”',
    en: 'must be a day of the calendar as year-month-day (2024-11-30), is "{given}"',
  },
  notYearlyDay: {
    vi: 'phải là một ngày (2024-11-30) hoặc ngày hằng năm (--11-30), đang là “{given}”',
    en: 'must be a day (2024-11-30) or a day of every year (--11-30), is "{given}"',
  },
  notMonthDay: {
    vi: 'phải là tháng-ngày (03-25), đang là “{given}”',
    en: 'must be month-day (03-25), is "{given}"',
  },
  notDeadline: {
    vi: 'phải là một ngày (2024-11-30), ngày hằng năm (--11-30), khoảng ngày (2022-03-20/2022-03-31) hoặc một năm, đang là “{given}”',
    en: 'must be a day (2024-11-30), a day of every year (--11-30), a span (2022-03-20/2022-03-31) or a year, is "{given}"',
  },
  notHour: {
    vi: 'phải là giờ trong ngày (17:00), đang là “{given}”',
    en: 'must be an hour of the day (17:00), is "{given}"',
  },
  notPlanId: {
    vi: 'chỉ gồm chữ thường không dấu, chữ số và dấu nối, đang là “{given}”',
    en: 'takes plain small letters, digits and hyphens only, is "{given}"',
  },
  notRowId: {
    vi: 'phải gồm 2–4 chữ hoa, có thể thêm hai số của năm, dấu nối và tên (CL25-1), đang là “{given}”',
    en: 'must be 2–4 capitals, maybe the year\'s two digits, a hyphen and a name (CL25-1), is "{given}"',
  },
  notFormId: {
    vi: 'phải là số hiệu biểu: hai chữ số, gạch chéo, ngành và nơi báo cáo bằng chữ hoa (01/ABC-X), đang là “{given}”',
    en: 'must be the number of a form: two digits, a slash, branch and reporter in capitals (01/ABC-X), is "{given}"',
  },
  notSectionId: {
    vi: 'phải là mã phần của biểu: một hoặc hai chữ hoa, đang là “{given}”',
    en: 'must be the id of a section: one or two capitals, is "{given}"',
  },
  notIndicatorCode: {
    vi: 'phải là mã chỉ tiêu: một chữ hoa và hai chữ số, đang là “{given}”',
    en: 'must be the code of an indicator: a capital and two digits, is "{given}"',
  },
  notRuleCode: {
    vi: 'phải là mã quy tắc như V04, đang là “{given}”',
    en: 'must be the code of a rule such as V04, is "{given}"',
  },
  notDimensionId: {
    vi: 'phải là mã phân tổ: hai hoặc ba chữ hoa, đang là “{given}”',
    en: 'must be the id of a breakdown: two or three capitals, is "{given}"',
  },
  notPartId: {
    vi: 'phải là mã của một phần: chữ hoa, có thể thêm số và một chữ thường, đang là “{given}”',
    en: 'must be the id of a part: capitals, maybe a number and one small letter, is "{given}"',
  },
  notElementKey: {
    vi: 'phải là mã chỉ tiêu, có thể thêm dấu chấm và mã phần, đang là “{given}”',
    en: 'must be the code of an indicator, maybe a point and the id of a part, is "{given}"',
  },
  notUnitCode: {
    vi: 'phải là mã đơn vị hành chính có 2, 3 hoặc 5 chữ số, đang là “{given}”',
    en: 'must be the code of a unit of 2, 3 or 5 digits, is "{given}"',
  },
  notCommuneCode: {
    vi: 'phải là mã xã có 5 chữ số, đang là “{given}”',
    en: 'must be the code of a commune of 5 digits, is "{given}"',
  },
  notOwnUnitCode: {
    vi: 'phải gồm chữ, số, dấu chấm, gạch nối hoặc gạch dưới, có ít nhất một chữ (96.BVDK), đang là “{given}”',
    en: 'must be letters, digits, dots, hyphens or underscores with at least one letter (96.BVDK), is "{given}"',
  },
  notShortName: {
    vi: 'chỉ gồm chữ hoa không dấu, đang là “{given}”',
    en: 'takes plain capitals only, is "{given}"',
  },
  unknownIndicator: {
    vi: 'nêu chỉ tiêu {given}, danh mục chỉ tiêu không có',
    en: 'names the indicator {given}, which the catalogue has not',
  },
  unknownCatalogue: {
    vi: 'nêu danh mục chỉ tiêu {given}, ở đây không có',
    en: 'names the catalogue {given}, which is not here',
  },
  unknownDimension: {
    vi: 'nêu phân tổ {given}, danh mục chỉ tiêu không có',
    en: 'names the breakdown {given}, which the catalogue has not',
  },
  unknownSection: {
    vi: 'nêu phần {given}, danh mục chỉ tiêu không có',
    en: 'names the section {given}, which the catalogue has not',
  },
  unknownPart: {
    vi: 'nêu “{given}”, phân tổ {dimension} không có phần này',
    en: 'names "{given}", which the breakdown {dimension} has not',
  },
  unknownPlace: {
    vi: 'nêu loại hình đơn vị {given}, danh mục chỉ tiêu không có',
    en: 'names the kind of place {given}, which the catalogue has not',
  },
  partNotInLine: {
    vi: 'nêu “{given}”, phân tổ của dòng này không có phần ấy',
    en: 'names "{given}", which no breakdown of the line has',
  },
  partTwice: {
    vi: 'trùng với phần “{given}” của phân tổ {dimension}',
    en: 'is the same as the part "{given}" of the breakdown {dimension}',
  },
  endBeforeStart: { vi: '({to}) đứng trước lúc bắt đầu ({from})', en: '({to}) lies before the start ({from})' },
  outsideYears: {
    vi: '({given}) nằm ngoài thời kỳ của kế hoạch ({from}–{to})',
    en: '({given}) lies outside the years of the plan ({from}–{to})',
  },
  dueBeforeReports: {
    vi: '({given}) sớm hơn hạn các đơn vị gửi báo cáo ({reports}), nên chưa thể tổng hợp',
    en: '({given}) is earlier than the day the units report by ({reports}), so nothing can be summed up yet',
  },
  receiverTwice: {
    vi: 'nêu hai nơi nhận cho cùng một bên gửi vào ngày {day}: {given} và {other}',
    en: 'names two receivers for the same sender on {day}: {given} and {other}',
  },
  lineNotOfBodies: {
    vi: 'nêu chỉ tiêu {given}, kế hoạch không giao dòng này cho các bên được nêu tên; dòng đơn vị nào cũng báo cáo thì huyện đã có',
    en: 'names {given}, which is no line of named bodies in the plan; lines that every unit reports, districts have already',
  },
  lineTwice: {
    vi: 'có hai dòng cho chỉ tiêu {given} trong năm {year}',
    en: 'has two lines for the indicator {given} in {year}',
  },
  placeTwice: {
    vi: 'giao {given} cho hai nơi ở tuyến {tier} vào ngày {day}',
    en: 'gives {given} to two owners of the tier {tier} on {day}',
  },
  departmentTwice: { vi: 'ghi hai lần {given} cho ngày {day}', en: 'stands twice as {given} on {day}' },
  targetWithoutLine: {
    vi: 'cần chỉ tiêu {given}, năm {year} không có dòng nào thu số liệu này',
    en: 'needs the indicator {given}, which no line asks for in {year}',
  },
  lineNotRequired: {
    vi: 'cần chỉ tiêu {given}, dòng của chỉ tiêu này năm {year} không bắt buộc',
    en: 'needs the indicator {given}, whose line is not required in {year}',
  },
  targetWithoutValue: {
    vi: 'còn để trống, trong khi phép so sánh là “{comparator}”',
    en: 'is left empty although the comparator is "{comparator}"',
  },
  growthWithoutBase: {
    vi: 'còn để trống, trong khi mục tiêu là mức tăng hoặc giảm',
    en: 'is left empty although the target is a growth or a fall',
  },
  endBelowStart: { vi: '({to}) nhỏ hơn mức dưới ({from})', en: '({to}) is below the lower value ({from})' },
  allocatedOtherwise: {
    vi: '({whole}) khác tổng các mức đã giao ({sum})',
    en: '({whole}) is not what the allocated values add up to ({sum})',
  },
  allocatedWithoutValue: {
    vi: 'giao mức cho từng đơn vị, trong khi mục tiêu không đặt mức chung',
    en: 'gives units a value each although the target has none',
  },
  unitNotBelow: {
    vi: 'là mã {given}, không phải đơn vị thuộc {within} trong các năm của kế hoạch',
    en: 'is the code {given}, which is no unit of {within} in the years of the plan',
  },
  ownParentNotOne: {
    vi: 'là “{given}”, không chỉ đúng một đơn vị thuộc {within} năm {year}; ghi mã của đơn vị cấp trên',
    en: 'is "{given}", which names no one unit of {within} in {year}; write the code of the unit above',
  },
  tooLongToCarry: {
    vi: 'làm danh sách dài hơn mức đi kèm được theo biểu ({most} ký tự); bỏ bớt dòng hoặc rút ngắn tên',
    en: 'makes the list longer than forms can carry ({most} letters); take rows out or shorten names',
  },
  yesOfFigure: {
    vi: 'là “có” hoặc “không”, trong khi chỉ tiêu {given} là số',
    en: 'is yes or no although the indicator {given} is a figure',
  },
  ratioWithoutTerms: {
    vi: 'là tỷ lệ nhưng không nêu đủ tử số, mẫu số, hoặc mức tăng của tỷ lệ nào',
    en: 'is a rate but names neither numerator and denominator nor the rate whose growth it is',
  },
  termsWithoutRatio: {
    vi: 'không phải tỷ lệ nhưng lại nêu tử số, mẫu số, cơ số hoặc mức tăng',
    en: 'is no rate but names a numerator, a denominator, a base or a growth',
  },
  roleTwice: {
    vi: 'giao vai trò “{given}” lần thứ hai, vai trò này chỉ có một',
    en: 'gives the role "{given}" a second time, which only one may have',
  },
  formRoleMissing: {
    vi: 'thiếu biểu có vai trò “{wanted}”',
    en: 'lacks a form of the role "{wanted}"',
  },
  keyTwice: {
    vi: 'đặt hai chỉ tiêu cho cùng lựa chọn {choice} của cột {column}',
    en: 'puts two indicators at the same choice {choice} of column {column}',
  },
  unknownPartOfAny: {
    vi: 'nêu “{given}”, không phân tổ nào có phần này',
    en: 'names "{given}", a part no breakdown has',
  },
  relatedToItself: {
    vi: 'nêu {given} hai lần, một chỉ tiêu không có quan hệ với chính nó',
    en: 'names {given} twice, and nothing is related to itself',
  },
  relatedInCircle: {
    vi: 'khép thành vòng: {part} nằm trong {whole}, mà {whole} cũng nằm trong {part}',
    en: 'closes a circle: {part} lies within {whole}, and {whole} within {part}',
  },
  notFigure: {
    vi: 'nêu {given}, không phải số đếm hay số tiền',
    en: 'names {given}, which is neither a count nor an amount',
  },
  mostBelowLeast: {
    vi: '({most}) nhỏ hơn mức thấp nhất ({least})',
    en: '({most}) is below the least ({least})',
  },
  notBookDay: {
    vi: 'phải là một ngày có thật viết theo ngày/tháng/năm (30/11/2024), đang là “{given}”',
    en: 'must be a day of the calendar as day/month/year (30/11/2024), is "{given}"',
  },
  notBookYearlyDay: {
    vi: 'phải là một ngày (30/11/2024) hoặc ngày hằng năm (30/11 hằng năm), đang là “{given}”',
    en: 'must be a day (30/11/2024) or a day of every year ("30/11 hằng năm"), is "{given}"',
  },
  notBookDeadline: {
    vi: 'phải là một ngày (30/11/2024), ngày hằng năm (30/11 hằng năm), khoảng ngày (20/03/2022 – 31/03/2022) hoặc một năm, đang là “{given}”',
    en: 'must be a day (30/11/2024), a day of every year ("30/11 hằng năm"), a span (20/03/2022 – 31/03/2022) or a year, is "{given}"',
  },
  notBookSpans: {
    vi: 'phải là các khoảng năm cách nhau bằng dấu chấm phẩy (2021–2025; 2026–2030), đang là “{given}”',
    en: 'must be spans of years with semicolons between (2021–2025; 2026–2030), is "{given}"',
  },
  notBookNewRules: {
    vi: 'phải là các quy tắc cách nhau bằng dấu chấm phẩy, mỗi quy tắc gồm mã, các chỉ tiêu nếu có, dấu hai chấm và năm; đang là “{given}”',
    en: 'must be rules with semicolons between, each a code, indicators if there are any, a colon and a year; is "{given}"',
  },
  unknownRule: {
    vi: 'nêu {given}, không quy tắc kiểm tra nào có mã này',
    en: 'names {given}, which is the code of no check',
  },
  noBookSheet: { vi: 'không thấy trang này trong sổ', en: 'is a sheet the book lacks' },
  unitNowhere: {
    vi: 'nêu mã {given}, không danh mục đơn vị nào trong các năm của kế hoạch có mã này',
    en: 'names the unit {given}, which no list of units has in the years of the plan',
  },
  unitCalledOtherwise: {
    vi: 'là “{given}”, trong khi mã {unit} là {known}',
    en: 'is "{given}" although {unit} is {known}',
  },
  otherPlan: {
    vi: 'là “{given}”, trong khi kế hoạch đang dùng là “{known}”',
    en: 'is "{given}" while the plan in use is "{known}"',
  },
  figureNotInPlan: {
    vi: 'là {given}, mã mà kế hoạch không hỏi',
    en: 'is {given}, which the plan does not ask',
  },
  figureComputed: {
    vi: 'là {given}, tỷ lệ hoặc tổng mà biểu tự tính; cần ghép các số tạo nên nó',
    en: 'is {given}, a rate or total that the form computes; map the figures it is made of',
  },
  moneyWithoutMeasure: {
    vi: 'còn để trống: số tiền phải ghi rõ theo đồng, nghìn đồng, triệu đồng hay tỷ đồng',
    en: 'is left empty: say whether the amounts are in đồng, thousand, million or thousand million đồng',
  },
  otherMeasure: {
    vi: 'là “{given}”, không đổi được sang “{wanted}”',
    en: 'is "{given}", which does not turn into "{wanted}"',
  },
  noBookTitle: { vi: 'không thấy ô tiêu đề này trên trang', en: 'is a heading the sheet lacks' },
};

const ENTRY: Sentence = { vi: 'mục', en: 'entry' };
const NTH = { vi: '{words} thứ {number}', en: '{words} number {number}' } as const;
const CELL = { vi: 'ô “{words}”', en: '"{words}"' } as const;

/** "Kế hoạch X: mục tiêu SD21-1, ô “giá trị” phải là số, đang là “sáu mươi”." in the language of the reader. */
export function faultText(fault: DocumentFault, language: Language): string {
  // Years are no quantities: numbers are shown as the document has them, without points between thousands.
  const params = Object.fromEntries(Object.entries(fault.params).map(([name, param]) => [name, `${param}`]));
  const sentence = fillText(SENTENCES[fault.code], params, language);
  const where = whereText(fault, language);
  return `${fault.place}: ${where === '' ? '' : `${where} `}${sentence}.`;
}

function whereText({ path, rows }: DocumentFault, language: Language): string {
  const steps: string[] = [];
  let seen = 0;
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    if (typeof step === 'number') steps.push(rowText(String(path[index - 1]), step, rows[seen++] ?? '', language));
    else if (typeof next !== 'number' || !Object.hasOwn(ROWS, step)) steps.push(fieldText(step, language));
  }
  return steps.join(', ');
}

function rowText(list: string, index: number, name: string, language: Language): string {
  const words = ROWS[list]?.[language] ?? ENTRY[language];
  return name === '' ? fillText(NTH, { words, number: `${index + 1}` }, language) : `${words} ${name}`;
}

function fieldText(name: string, language: Language): string {
  const words = FIELDS[name]?.[language] ?? shortened(name);
  return fillText(CELL, { words }, language);
}
