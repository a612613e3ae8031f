import type { Programme } from '../../src/domain/plan/programme';
import { numberOf } from '../../src/domain/figure';
import type { ElementKey } from '../../src/domain/ids';
import { applySheetEdit } from '../../src/samples/applySheetEdit';
import { sampleFaults, type SampleFault } from '../../src/samples/sampleFaults';
import type { SampleEntry } from '../../src/samples/scene';
import { modelSnapshot } from '../core/forms/modelSnapshot';
import { submissionOf } from '../samples/sampleForm';
import type { CleanForm } from './cleanForm';
import type { Made } from './faultKinds';

interface SampleKind {
  readonly did: string;
  readonly found: string;
}

/**
 * The kinds illustrative faults are drawn from (`src/samples`), by the name of the file: what was done, and how it is
 * found. That each is found alone, in real files of six plans and years, `test/samples/sampleFaults.story` says.
 */
export const sampleKinds: Readonly<Record<string, SampleKind>> = {
  'V01-so-am': { did: 'a negative count', found: 'V01 negative error' },
  'V02-thieu-ngay-chot': { did: 'no as-of day', found: 'V02 asOf error' },
  'V03-ma-don-vi-la': { did: 'a unit code no list has', found: 'V03 unknown error' },
  'V04-phan-lon-hon-tong': { did: 'a part above its whole', found: 'V04 above error' },
  'V04-hop-lon-hon-hai-nhom': { did: 'a union above its two groups', found: 'V04 aboveSum error' },
  'V05-it-hon-phan-giao': { did: 'fewer in both groups than must be', found: 'V05 error' },
  'V06-phan-to-khong-bang-tong': { did: 'parts that do not add up to the total', found: 'V06 differs error' },
  'V06-dong-khong-bang-tong': { did: 'a line that repeats a total otherwise', found: 'V06 staff error' },
  'V07-nhom-va-tong': { did: 'a total above all of its groups', found: 'V07 totalAbove error' },
  'V08-it-nguoi-hon-don-vi': { did: 'fewer persons than units', found: 'V08 tooFew error' },
  'V09-don-vi-khong-co-nguoi': { did: 'a staffed unit with nobody', found: 'V09 none error' },
  'V09-thieu-nguoi-thu-hai': { did: 'too few persons for units of two', found: 'V09 twoOrMore error' },
  'V10-nguoi-moi-nhieu-hon-nguoi-hoc': { did: 'more first-time persons than persons', found: 'V10 error' },
  'V10-so-nguoi-nhieu-hon-so-luot': { did: 'more persons than participations', found: 'V10 error' },
  'V11-luy-ke-giam': { did: 'a cumulative count below last year’s', found: 'V11 fell error' },
  'V12-chi-mot-ben-co-so': { did: 'classes without participants', found: 'V12 noParticipant warning' },
  'V13-mot-dong-lon-hon-tong': { did: 'one form of training above the whole', found: 'V13 error' },
  'V14-thieu-so-kem-theo': { did: 'services with nobody to give them', found: 'V14 warning' },
  'V15-nhieu-hon-so-thuoc-dien': { did: 'more than the scope of the same places', found: 'V15 warning' },
  'V16-nam-goc-bang-khong': { did: 'a base figure of 0', found: 'V16 zero warning' },
  'V17-tang-dot-ngot': { did: 'a figure many times last year’s', found: 'V17 changed warning' },
  'V18-mot-phan-lon-hon-tong-kinh-phi': { did: 'a part of the money above all of it', found: 'V18 investment error' },
  'V18-chi-vuot-so-duoc-giao': { did: 'spent above granted', found: 'V18 overSpent warning' },
  'V19-gui-truoc-nam-bao-cao': { did: 'sent before its year began', found: 'V19 sentBeforeYear error' },
  'V20-bo-trong': { did: 'a required cell left blank', found: 'V20 warning' },
  'V22-mau-so-bang-khong': { did: 'a rate over nothing, its count blank', found: 'V22 zeroDenominator warning' },
  'V25-vuot-muc-nhieu-nhat': { did: 'a commune counting several of its own office', found: 'V25 error' },
  'R01-phien-ban-moi-hon': { did: 'a newer version of the form', found: 'R01 newer error' },
  'R02-mat-ten-o': { did: 'the name of a cell lost', found: 'R02 lost info' },
  'R03-so-kem-chu': { did: 'words after a figure (“12 lượt người”)', found: 'R03 warning' },
  'R04-chu-thay-so': { did: '“khoảng 40”', found: 'R04 text error' },
  'R05-so-hieu-hai-cach': { did: '“1.234” in a money cell', found: 'R05 error' },
  'R06-phong-chu-tcvn3': { did: 'text in the TCVN3 encoding', found: 'R06 warning' },
  'R07-cong-thuc-chua-tinh': { did: 'a formula saved without its result', found: 'R07 error' },
  'R08-ghi-de-cong-thuc': { did: 'a total typed over with another figure', found: 'R08 differs error' },
  'R09-mat-quy-tac-nhap': { did: 'input rules lost by pasting', found: 'R09 info' },
  'R10-lien-ket-tep-khac': { did: 'a workbook that links to another', found: 'R10 warning' },
  'R11-sua-ten-chi-tieu': { did: 'the label of a line changed', found: 'R11 warning' },
  'R12-them-dong': { did: 'a line of one’s own below the form', found: 'R12 warning' },
  'R13-o-bao-loi': { did: 'a formula that lost its cells (#REF!)', found: 'R13 error' },
  'R14-cong-thuc-rieng': { did: 'a formula of one’s own', found: 'R14 info' },
  'R15-xoa-dong': { did: 'a line deleted', found: 'R15 missing error' },
  'R16-bo-bao-ve': { did: 'the sheet unprotected', found: 'R16 info' },
  'R17-ngay-hieu-hai-cach': { did: 'a day that can be two (05/12)', found: 'R17 error' },
  'R18-ket-qua-cu': { did: 'old results kept by the program', found: 'R18 info' },
  'R19-trang-tinh-khong-noi-dung': { did: 'a sheet of the file without content', found: 'R19 absentSheet info' },
  'R20-dau-vo-hinh': { did: 'hidden marks around a figure', found: 'R20 cell info' },
};

/** Every illustrative fault of a plan and year, on the clean form it was made of; damage of files is left out. */
export function sampleFaultsOn(
  programme: Programme,
  clean: readonly (() => CleanForm)[],
): readonly (readonly [name: string, form: CleanForm, made: Made])[] {
  const faults = sampleFaults(clean.map((form) => form().source.args));
  return faults.flatMap((fault) => {
    const form = clean.map((one) => one()).find(({ source }) => source.args.unit.code === fault.args.unit.code);
    return form && !fault.file ? [[fault.name, form, madeOf(fault, form, programme)] as const] : [];
  });
}

function madeOf(fault: SampleFault, form: CleanForm, programme: Programme): Made {
  const { element, entries, lastYear, sheet } = fault;
  if (sheet) return { at: element, cell: null, sheet: modelSnapshot(applySheetEdit(form.model(), sheet)) };
  const { unit, reporter, form: id, year } = fault.args;
  const before = lastYear && submissionOf(programme, { unit, reporter, form: id }, year - 1, lastYear.entries).values;
  return {
    at: element,
    set: changes(form.source.entries, entries),
    ...(before ? { lastYear: (now, key) => numberOf(before.get(key)) ?? now } : {}),
  };
}

type Entries = ReadonlyMap<ElementKey, SampleEntry>;

function changes(from: Entries, to: Entries): Readonly<Record<ElementKey, SampleEntry | null>> {
  const changed = [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key));
  return Object.fromEntries(changed.map((key) => [key, to.get(key) ?? null]));
}
