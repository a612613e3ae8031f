import { rulesBrought } from '../core/checks/newRules';
import { canonicalJson } from '../domain/canonicalJson';
import type { Relation } from '../domain/catalogue/relation';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { NewRule } from '../domain/plan/programme';
import { fillText, type Sentence } from '../domain/texts/sentence';

/** The checks of relations that a plan brings and the version before had not, as warnings until the end of a year. */
export function newRules(before: GivenPlan, plan: GivenPlan, until: number): readonly NewRule[] {
  const had = new Set(relationsOf(before).map(meaningOf));
  const written = new Set(plan.programme.newRules?.map(nameOf));
  return relationsOf(plan)
    .filter((relation) => !had.has(meaningOf(relation)))
    .flatMap((relation) => rulesBrought(relation, until))
    .filter((brought) => !written.has(nameOf(brought)));
}

/** The plan with what is new now behind what is written in it; where it says nothing, what the version before said. */
export function withNewRules(plan: GivenPlan, before: GivenPlan, brought: readonly NewRule[]): GivenPlan {
  const all = [...(plan.programme.newRules ?? stillKnown(before, plan)), ...brought];
  return all.length === 0 ? plan : { ...plan, programme: { ...plan.programme, newRules: all } };
}

/** What the version before said, but of own indicators that are gone. */
function stillKnown({ programme, rows }: GivenPlan, plan: GivenPlan): readonly NewRule[] {
  const now = new Set(plan.rows?.indicators.map(({ code }) => code));
  const gone = new Set(rows?.indicators.flatMap(({ code }) => (now.has(code) ? [] : [code])));
  return (programme.newRules ?? []).filter(({ about = [] }) => !about.some((code) => gone.has(code)));
}

function relationsOf({ rows, catalogue }: GivenPlan): readonly Relation[] {
  return rows?.relations ?? catalogue?.relations ?? [];
}

/** What a relation asks, without its words. */
function meaningOf(relation: Relation): string {
  const members: readonly (readonly [string, unknown])[] = Object.entries(relation);
  return canonicalJson(members.filter(([, value]) => typeof value !== 'object' || Array.isArray(value)));
}

function nameOf({ rule, about = [] }: NewRule): string {
  return [rule, ...about].join(' ');
}

const SENTENCE = {
  about: {
    vi: 'Quy tắc mới {rule} ({about}): đến hết số liệu năm {until} chỉ cảnh báo, sau đó báo lỗi.',
    en: 'New rule {rule} ({about}): a warning in reports up to {until}, an error after.',
  },
  whole: {
    vi: 'Quy tắc mới {rule}: đến hết số liệu năm {until} chỉ cảnh báo, sau đó báo lỗi.',
    en: 'New rule {rule}: a warning in reports up to {until}, an error after.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** “Quy tắc mới V04 (Z01, Z02): đến hết số liệu năm 2027 chỉ cảnh báo, sau đó báo lỗi.” */
export function newRuleText({ rule, about, until }: NewRule): Sentence {
  const params = { rule, about: (about ?? []).join(', '), until: String(until) };
  const sentence = about ? SENTENCE.about : SENTENCE.whole;
  return { vi: fillText(sentence, params, 'vi'), en: fillText(sentence, params, 'en') };
}
