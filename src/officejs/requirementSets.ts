import type { HostCapabilities } from '../core/sheet/port';

/**
 * Every Excel feature above the floor of the manifest (ExcelApi 1.9), the set that brings it, and what the add-in
 * does without it. A set may be reported by a host whose script is older (self-hosted office.js), so `member` is
 * looked for as well.
 */
export interface FeatureRule {
  readonly set: string;
  /** Where the member must stand: a class of the `Excel` namespace and its property. Event arguments have none. */
  readonly member?: readonly [type: string, property: string];
  readonly fallback: string;
}

export type Feature = 'notes' | 'comments' | 'mergedAreas' | 'triggerSource' | 'group';

const FEATURES: Readonly<Record<Feature, FeatureRule>> = {
  notes: { set: '1.18', member: ['Workbook', 'notes'], fallback: 'comments' },
  comments: { set: '1.10', member: ['Workbook', 'comments'], fallback: 'input message of the cell' },
  group: { set: '1.10', member: ['Range', 'group'], fallback: 'rows are not outlined' },
  mergedAreas: {
    set: '1.13',
    member: ['Range', 'getMergedAreasOrNullObject'],
    fallback: 'snapshots list no merges (followers of a merge read as blank anyway)',
  },
  triggerSource: {
    set: '1.14',
    fallback: 'events are switched off while the add-in writes',
  },
};

export interface Support {
  has(feature: Feature): boolean;
  /** Bytes an answer may have. */
  readonly answerBudget: number;
}

/** Excel on the web answers at most 5 MB (5,242,880 bytes). */
export const WEB_ANSWER = 4_500_000;
/** Windows and Mac have no such limit; this one keeps the pane from parsing more at once than it can in a blink. */
const DESKTOP_ANSWER = 32_000_000;

/** Asks the host once per feature. The version goes as a string: 1.10 as a number would be 1.1. */
export function hostSupport(): Support {
  const known = new Map<Feature, boolean>();
  const { platform } = Office.context;
  const desktop = platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;
  return {
    answerBudget: desktop ? DESKTOP_ANSWER : WEB_ANSWER,
    has: (feature) => {
      const answer = known.get(feature) ?? isThere(FEATURES[feature]);
      known.set(feature, answer);
      return answer;
    },
  };
}

/** What an Excel with these features shows as a model says it. */
export function capabilitiesOf({ has }: Pick<Support, 'has'>): HostCapabilities {
  return {
    notes: has('notes') ? 'note' : has('comments') ? 'comment' : 'message',
    outline: has('group'),
    merges: has('mergedAreas'),
  };
}

function isThere(rule: FeatureRule): boolean {
  if (!Office.context.requirements.isSetSupported('ExcelApi', rule.set)) return false;
  if (!rule.member) return true;
  const [type, property] = rule.member;
  const found: unknown = Reflect.get(Excel, type);
  return typeof found === 'function' && property in Object(found.prototype);
}
