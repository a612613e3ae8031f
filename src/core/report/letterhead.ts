import type { RollUp } from '../../domain/aggregate';
import { nameBlock, type NameBlock } from '../../domain/plan/nameBlock';
import type { Programme } from '../../domain/plan/programme';
import { dayInWords, placeAndDay } from '../../domain/texts/officialDay';
import type { ReportFields } from './fields';
import { addresseeBlocks, type Letterhead, type ReportBlock, type Signing } from './model';

/** Who issues a document of a roll-up. */
export interface Issuing {
  readonly programme: Programme;
  readonly rollUp: Pick<RollUp, 'root' | 'year'>;
  readonly fields: ReportFields;
}

const BLANK = '      ';
const DOTS = '…………………………';

/** The head of a report ("BC") or of a letter, whose number carries its office alone. */
export function letterhead(issuing: Issuing, subject?: string): Letterhead {
  const { above, agency, place } = nameBlock(issuing);
  const { fields } = issuing;
  return {
    ...(above === undefined ? {} : { above: capitals(above) }),
    agency: capitals(agency),
    number: numberOf(fields, agency, subject === undefined ? 'BC-' : ''),
    ...(subject === undefined ? {} : { subject }),
    placeAndDay: placeAndDay(fields.place ?? place, fields.day),
  };
}

/** "Số: 05/BC-UBND": a 0 before numbers below 10, a blank where the number is not given yet. */
function numberOf({ number }: ReportFields, agency: string, kind: string): string {
  if (number?.includes('/')) return `Số: ${number}`;
  const shown = number !== undefined && /^\d$/.test(number) ? `0${number}` : (number ?? BLANK);
  return `Số: ${shown}/${kind}${shortName(agency)}`;
}

/** The agency's letters in a number: the first of each word, "UBND" of a People's Committee. */
function shortName(agency: string): string {
  if (isCommittee(agency)) return 'UBND';
  const words = agency.normalize('NFC').split(/[\s,-]+/);
  return words.flatMap((word) => (JOINING.has(word) ? [] : [word.charAt(0).toLocaleUpperCase('vi')])).join('');
}

const JOINING: ReadonlySet<string> = new Set(['và', 'của', 'về']);

function isCommittee(agency: string): boolean {
  return /^(ủy|uỷ) ban nhân dân/i.test(agency.normalize('NFC'));
}

/** Whom the report goes to: as typed, else the agency above in the plan. */
export function addresseesOf(issuing: Issuing): readonly string[] {
  const { fields, programme, rollUp } = issuing;
  if (fields.addressees) return fields.addressees;
  const { above, agency } = nameBlock(issuing);
  if (rollUp.root.code === programme.unit.code) return above === undefined ? [] : [above];
  const { issuer } = programme.document;
  return issuer === agency ? [] : [issuer];
}

/** Whom the report goes to, over its text. */
export function addressed(issuing: Issuing): readonly ReportBlock[] {
  return addresseeBlocks(addresseesOf(issuing));
}

/** "(Kèm theo Báo cáo số      /BC-SYT ngày … của Sở Y tế)", "(Kèm theo Công văn số 05/SYT …)". */
export function annexOf(issuing: Issuing, document: 'Báo cáo' | 'Công văn'): string {
  const { agency } = nameBlock(issuing);
  const number = numberOf(issuing.fields, agency, document === 'Báo cáo' ? 'BC-' : '');
  const { day } = issuing.fields;
  const when = day === undefined ? 'ngày    tháng    năm' : dayInWords(day);
  return `(Kèm theo ${document} ${number.replace('Số:', 'số')} ${when} của ${agency})`;
}

/** Receivers and signature; "Như trên" where somebody is written to. */
export function signingOf(issuing: Issuing, isAddressed = addresseesOf(issuing).length > 0): Signing {
  const { fields } = issuing;
  const receivers = [...(isAddressed ? ['Như trên'] : []), ...(fields.receivers ?? [])];
  return {
    receivers: [...receivers.map((one) => `- ${one};`), '- Lưu: VT.'],
    authority: authorityLines(nameBlock(issuing), fields),
    name: fields.signer ?? '',
  };
}

/** The lines over the name of who signs. */
function authorityLines({ signatory }: NameBlock, { authority, position }: ReportFields): readonly string[] {
  const lines = signatory.split('\n');
  const [chief = '', collective = []] = [lines.at(-1), lines.slice(0, -1)];
  const office = position === undefined ? undefined : capitals(position);
  if (authority === 'KT') return [...collective, `KT. ${chief}`, office ?? `PHÓ ${chief}`];
  if (authority === 'TL' || authority === 'TUQ') return [`${authority}. ${chief}`, office ?? DOTS];
  if (authority === 'Q') return [...collective, `Q. ${office ?? chief}`];
  return [...collective, office ?? chief];
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
