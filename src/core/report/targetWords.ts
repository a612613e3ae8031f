import type { Catalogue } from '../../domain/catalogue/indicator';
import { askedBy, isOnBase } from '../../domain/targets/comparators';
import { countedIndicator } from '../../domain/targets/measure';
import { withUnit } from '../../domain/targets/resultUnit';
import { referencesIn, type Attainment, type Verdict } from '../../domain/targets/verdict';
import { decidingDigits, demandText, limitsOf } from '../../domain/targets/words';
import { documentInWords } from '../../domain/texts/documentInWords';
import { showFixed, showNumber } from '../../domain/texts/number';
import { heading, paragraph, type ReportBlock, type ReportChart, type ReportPart } from './model';

/** A target with its sentence, which may be signed as it stands. */
export interface ToldTarget {
  readonly attainment: Attainment;
  readonly sentence: string;
}

/** Verdicts inside a sentence. */
export const SAID: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  notMet: 'chưa đạt',
  pending: 'chưa đạt, chưa đến hạn',
  insufficientData: 'chưa đủ số liệu để kết luận',
  notApplicable: 'không áp dụng',
};

/** A part for each target, so that words changed in one keep no other from being made anew. */
export function targetParts(told: readonly ToldTarget[], catalogue: Catalogue): readonly ReportPart[] {
  let layer: string | undefined;
  return told.map(({ attainment, sentence }) => {
    const { target } = attainment;
    const isFirstOfLayer = attainment.layer !== layer;
    layer = attainment.layer;
    const lead =
      isFirstOfLayer && layer !== undefined ? [heading(3, `Mục tiêu theo ${documentInWords(layer).short}`)] : [];
    const words = [sentence, ...referenceWords(attainment, catalogue)].join(' ');
    return {
      id: `target_${target.id.replace(/[^A-Za-z0-9]/g, '_')}`,
      name: target.vi,
      blocks: [...lead, paragraph(`- ${words}`)],
    };
  });
}

/** How the same figures stand to what documents above ask. */
function referenceWords(attainment: Attainment, catalogue: Catalogue): readonly string[] {
  const { growth } = attainment.target;
  return referencesIn(attainment).flatMap(({ target, verdict }) => {
    if (target.value === null) return [];
    const demand = demandText({ ...target, ...(growth === undefined ? {} : { growth }) }, catalogue, 'vi');
    return [`Đối chiếu mức ${demand} theo ${documentInWords(target.document).short}: ${SAID[verdict]}.`];
  });
}

/** What still has to be done: the targets not met, with how many are missing. */
export function unmetWords(told: readonly ToldTarget[], catalogue: Catalogue): readonly ReportBlock[] {
  return told.flatMap(({ attainment }) => {
    const { target, needed, verdict } = attainment;
    if (verdict !== 'notMet' && verdict !== 'pending') return [];
    const by = verdict === 'pending' ? ` đến hết năm ${target.periodTo}` : '';
    return [
      paragraph(
        `- ${target.vi}: phấn đấu ${demandText(target, catalogue, 'vi')}${by}${neededWords(attainment, needed, catalogue)}.`,
      ),
    ];
  });
}

function neededWords({ target }: Attainment, needed: number | null, catalogue: Catalogue): string {
  if (needed === null || needed === 0) return '';
  const measure = countedIndicator(target, catalogue)?.measure ?? '';
  return `, cần ${needed > 0 ? 'thêm' : 'giảm'} ${showNumber(Math.abs(needed))} ${measure}`.trimEnd();
}

/** "59,1%", with as many decimals as the verdict needs; "–" without a result. */
export function resultText({ actual, measuredIn, denominator, target }: Attainment): string {
  if (actual === null) return '–';
  if (measuredIn.kind === 'own' && denominator === null && !isOnBase(target.comparator)) return showNumber(actual);
  const shown = showFixed(actual, decidingDigits(actual, limitsOf(askedBy(target))), 'vi');
  return withUnit(shown, measuredIn, 'vi');
}

/** Results in percent beside what is asked, as columns with marks; undefined where there are none. */
export function targetChart(attainments: readonly Attainment[], catalogue: Catalogue): ReportChart | undefined {
  const shown = attainments.filter(isShown);
  if (shown.length === 0) return undefined;
  return {
    title: 'Kết quả so với mục tiêu (%)',
    categories: shown.map((one) => shortTitle(one, catalogue)),
    series: [
      { name: 'Kết quả', as: 'column', values: shown.map(({ actual }) => rounded(actual)) },
      { name: 'Mục tiêu', as: 'mark', values: shown.map(({ target }) => limitsOf(askedBy(target))[0] ?? null) },
    ],
  };
}

function isShown({ target, actual, measuredIn, each }: Attainment): boolean {
  if (actual === null || measuredIn.kind !== 'percent' || isOnBase(target.comparator)) return false;
  return limitsOf(askedBy(target)).length > 0 && (each === undefined || target.allocated !== undefined);
}

/** Two decimals are more than a chart shows. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

/**
 * A title for an axis or a column that stands alone: the name of what is measured where that is a rate of its own, else
 * the target's. The titles of narrow columns say nothing without the section over them ("Tỷ lệ lũy kế").
 */
export function shortTitle({ target }: Pick<Attainment, 'target'>, { indicators }: Catalogue): string {
  const measured = indicators.find(({ code }) => code === target.indicator);
  return (measured?.short ? measured.vi : target.vi).replace(/ ?\(%\)$/, '');
}

/** What the documents above ask and whether it is met, a line each; "" where they name no figure. */
export function aboveWords(attainment: Attainment, catalogue: Catalogue): string {
  const said = referencesIn(attainment).flatMap(({ target, verdict }) =>
    target.value === null ? [] : [`${demandText(target, catalogue, 'vi')}: ${SAID[verdict]}`],
  );
  return said.join('\n');
}
