import type { RollUp } from '../aggregate';
import { inYear, showDate } from '../day';
import { fullName } from '../territory/unit';
import { inForce } from './elements';
import type { Programme } from './programme';

/** Who issues the summary: the agency, the agency above it, and who signs. */
export interface NameBlock {
  readonly above?: string;
  readonly agency: string;
  readonly signatory: string;
  /** Name of the place for the date line. */
  readonly place: string;
}

/**
 * Name block under Decree 30/2020, annex I: an office stands under the People's Committee above it, a People's
 * Committee stands alone. The programme's own summary is drawn up by who receives its reports; a district's by
 * its own People's Committee.
 */
export function nameBlock({
  programme,
  rollUp,
}: {
  readonly programme: Programme;
  readonly rollUp: Pick<RollUp, 'root' | 'year'>;
}): NameBlock {
  const { name, level } = rollUp.root;
  const own = committee(fullName(rollUp.root));
  if (rollUp.root.code !== programme.unit.code) return { agency: own, signatory: signatoryOf(own), place: name };
  const asOf = inYear(programme.asOf, rollUp.year);
  const receiver = programme.receiver.find((row) => inForce(row, asOf));
  const agency = receiver?.via || receiver?.name || programme.document.issuer;
  const above = receiver?.via ? receiver.name : programme.document.issuer;
  // Communes of a district that is gone are no place of their own.
  const place = level === 'cluster' ? placeOf(above) : name;
  if (isCommittee(agency) || agency === above) return { agency, signatory: signatoryOf(agency), place };
  return { above, agency, signatory: signatoryOf(agency), place };
}

/** "Đồng Tháp" of "Ủy ban nhân dân tỉnh Đồng Tháp". */
function placeOf(agency: string): string {
  return agency.normalize('NFC').replace(/^(?:ủy|uỷ) ban nhân dân (?:tỉnh|thành phố) /i, '');
}

function committee(name: string): string {
  return `Ủy ban nhân dân ${name}`;
}

function isCommittee(agency: string): boolean {
  return /^(ủy|uỷ) ban nhân dân/i.test(agency.normalize('NFC'));
}

function signatoryOf(agency: string): string {
  if (isCommittee(agency)) return 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH';
  if (agency.startsWith('Sở')) return 'GIÁM ĐỐC';
  return agency.startsWith('Phòng') ? 'TRƯỞNG PHÒNG' : 'THỦ TRƯỞNG ĐƠN VỊ';
}

/** "Kế hoạch số 8994/KH-UBND ngày 29/07/2021 của Ủy ban nhân dân tỉnh Đồng Nai". */
export function planText({ programme }: { readonly programme: Programme }): string {
  const { number, date, issuer } = programme.document;
  if (number === null) return programme.name;
  return `Kế hoạch số ${number}${date === null ? '' : ` ngày ${showDate(date)}`} của ${issuer}`;
}
