import { fullName } from '../territory/unit';
import type { Language } from '../texts/language';
import { showFixed, showNumber } from '../texts/number';
import { fillText, type Sentence } from '../texts/sentence';
import { isOnBase } from './comparators';
import { POINTS, withUnit } from './resultUnit';
import type { Attainment, Outlook, TurningUnit } from './verdict';
import { decidingDigits } from './words';

/** Units named in a sentence, those that matter most. */
const MOST_NAMED = 5;

/** The three prospects in a word, for narrow places. */
export const PROSPECT_WORDS: Readonly<Record<Outlook['prospect'], Sentence>> = {
  certain: { vi: 'Đạt chắc chắn', en: 'Certain to be met' },
  open: { vi: 'Chưa chắc chắn', en: 'Not certain yet' },
  impossible: { vi: 'Không thể đạt nữa', en: 'Cannot be met any more' },
};

const ASSUMED: Readonly<Record<Outlook['assumption'], Sentence>> = {
  none: {
    vi: '{prospect} trong kỳ này, các đơn vị chưa có số báo cáo thế nào cũng vậy.',
    en: '{prospect} in this period, whatever the units without figures report.',
  },
  former: {
    vi: '{prospect} trong kỳ này, nếu các đơn vị chưa có số có quy mô như lần báo cáo gần nhất đã biết.',
    en: '{prospect} in this period, if the units without figures are as large as in their latest known report.',
  },
  lastYear: {
    vi: '{prospect} trong kỳ này, nếu các đơn vị chưa có số có quy mô như năm trước.',
    en: '{prospect} in this period, if the units without figures are as large as last year.',
  },
};

const OPEN = {
  sentence: {
    vi: '{prospect}: {count} đơn vị còn có thể làm đổi kết luận{most}{unsized}.',
    en: '{prospect}: {count:unit|units} can still turn the conclusion{most}{unsized}.',
  },
  most: { vi: '; ảnh hưởng nhiều nhất: {names}', en: '; those that matter most: {names}' },
  unsized: { vi: '; không biết cỡ của {count} đơn vị', en: '; of {count:unit|units} nobody knows the size' },
  swing: { vi: '{unit} ({swing})', en: '{unit} ({swing})' },
  alone: { vi: '{unit} ({swing}, một mình đủ làm đổi)', en: '{unit} ({swing}, enough by itself)' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the missing can still do to a target in one sentence; "" where nothing is open. */
export function outlookText(attainment: Attainment, lang: Language): string {
  const { outlook } = attainment;
  if (!outlook) return '';
  const { prospect: of, turning } = outlook;
  const prospect = PROSPECT_WORDS[of];
  if (of !== 'open') return fillText(ASSUMED[outlook.assumption], { prospect }, lang);
  const most = turningNames(attainment, lang);
  return fillText(
    OPEN.sentence,
    {
      prospect,
      count: turning.length,
      most: most === '' ? '' : fillText(OPEN.most, { names: most }, lang),
      unsized: outlook.unsized === 0 ? '' : fillText(OPEN.unsized, { count: outlook.unsized }, lang),
    },
    lang,
  );
}

/** The units that matter most, each with how far it can move the result; those of which nobody knows it are left out. */
export function turningNames(attainment: Attainment, lang: Language): string {
  const known = (attainment.outlook?.turning ?? []).filter(({ swing }) => swing !== null);
  const named = known.slice(0, MOST_NAMED).map((one) => namedWith(one, attainment, lang));
  return named.join(', ');
}

function namedWith({ unit, swing, alone }: TurningUnit, attainment: Attainment, lang: Language): string {
  const words = alone === true ? OPEN.alone : OPEN.swing;
  return fillText(words, { unit: fullName(unit), swing: swingText(swing ?? 0, attainment, lang) }, lang);
}

/** How far a result moves; a difference of percentages is in points. */
export function swingText(swing: number, { measuredIn, denominator, target }: Attainment, lang: Language): string {
  if (denominator === null && measuredIn.kind === 'own' && !isOnBase(target.comparator))
    return showNumber(swing, 2, lang);
  const shown = showFixed(swing, decidingDigits(swing, [0]), lang);
  return withUnit(shown, measuredIn.kind === 'own' ? measuredIn : POINTS, lang);
}
