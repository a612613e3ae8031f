import { lastAcceptableDay } from '../domain/plan/deadline';
import { shiftDays } from '../domain/day';
import type { Scene, Section } from './scene';

/** Opens every sample text, so that nobody takes it for a report. */
const MARK = 'Số liệu minh hoạ: ';
const CONTENT = [
  'phổ biến chính sách trợ giúp xã hội trên hệ thống truyền thanh cơ sở',
  'giới thiệu dịch vụ công tác xã hội cho người cao tuổi, người khuyết tật và trẻ em',
  'tuyên truyền về nghề công tác xã hội và Ngày Công tác xã hội Việt Nam',
  'phổ biến kỹ năng trợ giúp trẻ em có hoàn cảnh đặc biệt cho cộng tác viên',
];
const DIFFICULTIES = [
  'đội ngũ phần lớn kiêm nhiệm, phụ cấp còn thấp',
  'kinh phí bố trí cho tập huấn còn ít',
  'chưa có trụ sở và trang thiết bị riêng cho hoạt động tư vấn',
  'cộng tác viên chưa được đào tạo bài bản',
];
const PROPOSALS = [
  'mở thêm lớp tập huấn kỹ năng tại cơ sở',
  'hướng dẫn thống nhất mức phụ cấp cho cộng tác viên',
  'cấp tài liệu, sổ tay nghiệp vụ cho đơn vị',
  'hỗ trợ kinh phí nhân rộng mô hình tại cộng đồng',
];
/** Reviews and plans are dated well inside the year. */
const REVIEW_DAYS_BEFORE_AS_OF = 8;

/** G00, I05 and L: texts, dates and yes/no lines about the report itself. */
export const notes: Section = (scene) => [
  ['G00', chosen(scene, 'G00', CONTENT)],
  ['I05', shiftDays(scene.asOf, -REVIEW_DAYS_BEFORE_AS_OF - scene.pick('I05', 0, 10))],
  ['L01.CO', 1],
  ['L01.SO', `${scene.pick('L01', 5, 90)}/KH (số minh hoạ)`],
  ['L01.NGAY', shiftDays(`${scene.year}-02-01`, scene.pick('L01 day', 0, 35))],
  ['L02', sentOn(scene)],
  ['L03.UOC', Number(scene.draw('L03') < 0.6)],
  ['L04', 1],
  ['L05', chosen(scene, 'L05', DIFFICULTIES)],
  ['L06', chosen(scene, 'L06', PROPOSALS)],
  ...(['L07.DLDT', 'L07.DLDN', 'L07.DLCS'] as const).map((key) => [key, Number(scene.draw(key) < 0.5)] as const),
];

/** Not before the day the figures stand for, and by the plan's deadline where that leaves a day. */
function sentOn(scene: Scene): string {
  const deadline = scene.programme.deadlines.find((candidate) => candidate.forReports === true);
  const last = (deadline && lastAcceptableDay(deadline, scene.year)) ?? shiftDays(scene.asOf, 10);
  const sent = shiftDays(scene.asOf, scene.pick('L02', 0, 5));
  return sent <= last ? sent : last > scene.asOf ? last : scene.asOf;
}

function chosen(scene: Scene, path: string, texts: readonly string[]): string {
  return MARK + (texts[scene.pick(`${path} ${scene.year}`, 0, texts.length - 1)] ?? '');
}
