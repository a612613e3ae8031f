import type { LineUse } from '../catalogue/indicator';
import type { Deadline, ReferenceTarget, Target } from '../targets/target';
import type { ListVersion, OwnerKind, UnitLevel } from '../territory/unit';

/** A department as one plan names it; names change with time, so each has dates (ISO, inclusive). */
export interface Department {
  /** Short name in the unit code: "SYT" in `75.SYT`. */
  readonly short: string;
  readonly name: string;
  readonly kind: OwnerKind;
  /** The unit it works beside: the programme's own unit. */
  readonly level: 'province' | 'district';
  readonly from?: string;
  readonly to?: string;
  /** Clause that names it. */
  readonly clause: string;
}

/**
 * One row of the owner matrix: at this tier, from `from` to `to` (as-of dates, inclusive), units of this
 * kind own these LH parts. No LH part has two kinds at one tier on one day.
 */
export interface OwnerRow {
  readonly tier: 'commune' | 'department' | 'facility';
  readonly kind: OwnerKind;
  readonly places: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** A span of the plan with its own target values. */
export interface Phase {
  readonly from: number;
  readonly to: number;
}

/** Communes that stand in for an abolished district ("cụm") once the district tier is gone. */
export interface Cluster {
  readonly code: string;
  readonly name: string;
  readonly list: ListVersion;
  readonly communes: readonly string[];
  readonly note: string;
}

/** One plan document made machine-readable. */
export interface Programme {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  /** "Chương trình phát triển công tác xã hội", or the older "Đề án phát triển nghề công tác xã hội". */
  readonly title: string;
  readonly document: {
    readonly file: string;
    readonly number: string | null;
    readonly date: string | null;
    readonly issuer: string;
    readonly signer: string;
  };
  readonly unit: { readonly code: string; readonly level: UnitLevel; readonly name: string };
  readonly years: Phase;
  readonly phases: readonly Phase[];
  /** Day the year's figures stand for when the unit states none: last acceptable day of the report deadline, "--11-30". */
  readonly asOf: string;
  readonly receiver: { readonly name: string; readonly via: string; readonly from?: string; readonly to?: string }[];
  readonly departments: readonly Department[];
  readonly owners: readonly OwnerRow[];
  readonly clusters: readonly Cluster[];
  readonly lines: readonly LineUse[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly reference: readonly ReferenceTarget[];
  /** Window of the Social Work Day activities, "MM-DD/MM-DD"; absent = none in the plan. */
  readonly socialWorkDay?: { readonly from: string; readonly to: string; readonly clause: string };
  /** Ambiguities of the plan and the reading chosen, one sentence each. */
  readonly decisions: readonly string[];
}
