import type { Programme } from '../../domain/plan/programme';
import { dayInWords } from '../../domain/texts/officialDay';
import { heading, paragraph, type OwnWords, type ReportBlock, type ReportPart } from './model';

/** A heading over parts. */
export function toHead(text: string): OwnWords {
  return { blocks: [heading(1, text)] };
}

/** A part of whatever blocks there are; none where there are none. */
export function some(id: string, name: string, blocks: readonly ReportBlock[]): readonly ReportPart[] {
  return blocks.length === 0 ? [] : [{ id, name, blocks }];
}

/** Made-up figures never go out unsaid. */
export function illustrativeBlocks(illustrative: boolean): readonly ReportBlock[] {
  return illustrative ? [paragraph('SỐ LIỆU MINH HỌA, KHÔNG PHẢI SỐ LIỆU THẬT', 'warning')] : [];
}

/** "Thực hiện Kế hoạch số …", "Căn cứ Kế hoạch thực hiện …": no word stands twice. */
export function underPlan(programme: Programme): string {
  const plan = planInWords(programme);
  return `${/^\S+ \S+ thực hiện/iu.test(plan) ? 'Căn cứ' : 'Thực hiện'} ${plan}`;
}

/** The plan cited in full, as it is the first time. */
export function planInWords({ document, name }: Programme): string {
  if (document.number === null) return name;
  const day = document.date === null ? '' : ` ${dayInWords(document.date)}`;
  return `Kế hoạch số ${document.number}${day} của ${document.issuer}`;
}
