import type { ElementSpec } from '../domain/plan/elements';
import type { PartRole } from '../domain/catalogue/roles';
import { shiftDays } from '../domain/day';
import { lastAcceptableDay, reportDeadline } from '../domain/plan/deadline';
import { formWithRole } from '../domain/catalogue/withRole';
import type { SampleEntry, Scene } from './scene';

/** Opens every sample text, so that nobody takes it for a report. */
const MARK = 'Số liệu minh hoạ: ';
const CONTENT = [
  'phổ biến chính sách trên hệ thống truyền thanh cơ sở',
  'giới thiệu các dịch vụ hiện có tới người dân',
  'tuyên truyền tại các cuộc họp thôn, tổ dân phố',
  'phổ biến kỹ năng cho cộng tác viên',
];
const DIFFICULTIES = [
  'đội ngũ phần lớn kiêm nhiệm, phụ cấp còn thấp',
  'kinh phí bố trí cho tập huấn còn ít',
  'chưa có trụ sở và trang thiết bị riêng',
  'cộng tác viên chưa được đào tạo bài bản',
];
const PROPOSALS = [
  'mở thêm lớp tập huấn kỹ năng tại cơ sở',
  'hướng dẫn thống nhất mức phụ cấp cho cộng tác viên',
  'cấp tài liệu, sổ tay nghiệp vụ cho đơn vị',
  'hỗ trợ kinh phí nhân rộng cách làm hay',
];
/** Yes and no are about as usual as each other, but a report says of itself what makes it a good one. */
const YES = 0.6;
/** Reviews are dated well inside the year, plans at its start, a campaign without a day in the middle of the course. */
const REVIEW_DAYS_BEFORE_AS_OF = 8;
const PLANS_FROM = '02-01';
const DAYS_AROUND = 4;

/** Whether the unit held the campaign; without a campaign there is nothing to ask. */
export function holdsCampaign(scene: Scene): boolean {
  return scene.draw('campaign held') < 0.88;
}

/** Text, day, yes or no of an input that is no figure. */
export function otherEntry(scene: Scene, spec: ElementSpec): SampleEntry | undefined {
  if (spec.type === 'yesNo') return Number(isYes(scene, spec));
  return spec.type === 'date' ? dayOf(scene, spec) : textOf(scene, spec);
}

function isYes(scene: Scene, spec: ElementSpec): boolean {
  const { role } = spec.indicator;
  if (role === 'campaignHeld') return holdsCampaign(scene);
  return role === 'onTime' || columnRole(spec) === 'issued' || scene.draw(spec.key) < YES;
}

function textOf(scene: Scene, spec: ElementSpec): string {
  if (columnRole(spec) === 'number') return `${scene.pick(spec.key, [5, 90])} (số minh hoạ)`;
  const { role } = spec.indicator;
  const texts = role === 'difficulties' ? DIFFICULTIES : role === 'proposals' ? PROPOSALS : CONTENT;
  return MARK + (texts[scene.pick(`${spec.key} ${scene.year}`, [0, texts.length - 1])] ?? '');
}

function dayOf(scene: Scene, spec: ElementSpec): string | undefined {
  const column = columnRole(spec);
  if (column === 'first' || column === 'last') return periodDay(scene, spec, column);
  if (column === 'day') return shiftDays(`${scene.year}-${PLANS_FROM}`, scene.pick(spec.key, [0, 35]));
  if (spec.indicator.role === 'sendingDay') return sentOn(scene);
  return shiftDays(scene.args.asOf, -REVIEW_DAYS_BEFORE_AS_OF - scene.pick(spec.key, [0, 10]));
}

/** Blank where the campaign was not held; inside the plan's window, or around the day the catalogue names. */
function periodDay(scene: Scene, { indicator }: ElementSpec, column: 'first' | 'last'): string | undefined {
  if (indicator.role === 'campaignDays' && !holdsCampaign(scene)) return undefined;
  const { programme, catalogue, asOf } = scene.args;
  const usual = formWithRole(catalogue, 'campaign')?.event?.day;
  const opens = programme.socialWorkDay
    ? `${scene.year}-${programme.socialWorkDay.from}`
    : shiftDays(usual === undefined ? shiftDays(asOf, -60) : `${scene.year}-${usual}`, -DAYS_AROUND);
  const first = shiftDays(opens, scene.pick(`${indicator.code} first`, [0, DAYS_AROUND]));
  return column === 'first' ? first : shiftDays(first, scene.pick(`${indicator.code} length`, [0, 6]));
}

/** Not before the day the figures stand for, and by the plan's deadline where that leaves a day. */
function sentOn(scene: Scene): string {
  const { programme, asOf } = scene.args;
  const deadline = reportDeadline(programme.deadlines, scene.year, scene.args.reporter.tier);
  const last = (deadline && lastAcceptableDay(deadline, scene.year)) ?? shiftDays(asOf, 10);
  const sent = shiftDays(asOf, scene.pick('sent', [0, 5]));
  return sent <= last ? sent : last > asOf ? last : asOf;
}

function columnRole({ dimension, part }: ElementSpec): PartRole | undefined {
  return dimension?.parts.find(({ id }) => id === part)?.role;
}
