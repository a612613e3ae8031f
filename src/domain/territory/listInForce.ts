import type { ListVersion } from './unit';

/** `exact` false: no list holds for that day, the nearest earlier one is used and the user is told. */
export interface ListChoice {
  readonly version: ListVersion;
  readonly exact: boolean;
}

interface ListSpan {
  readonly version: ListVersion;
  /** First day the list is used from; before the first span the first list is used. */
  readonly from: string;
  /** Days on which the list is known to hold, inclusive (docs/units.md#lists). */
  readonly exactFrom: string;
  readonly exactTo: string;
}

const SPANS: readonly ListSpan[] = [
  { version: '2021', from: '', exactFrom: '2022-04-10', exactTo: '2022-06-30' },
  { version: '2024', from: '2024-11-01', exactFrom: '2024-11-01', exactTo: '2024-11-30' },
  { version: '2025-06', from: '2025-03-01', exactFrom: '2025-03-01', exactTo: '2025-06-30' },
  { version: '2026', from: '2025-07-01', exactFrom: '2025-07-01', exactTo: '9999-12-31' },
];

/** The only place with a list before 2021: Quảng Trị, all of 2016 to 2019. */
const QUANG_TRI = '45';

/**
 * List in force on a day (ISO). From 2025-07-01 the list of 2026 is exact once `withChanges` was applied.
 * The place list of 2016 is chosen only for province 45 and the years 2016 to 2019.
 */
export function listInForce(asOf: string, province?: string): ListChoice {
  if (province === QUANG_TRI && asOf >= '2016-01-01' && asOf <= '2019-12-31') return { version: '2016', exact: true };
  let chosen: ListChoice = { version: '2021', exact: false };
  for (const span of SPANS) {
    if (span.from > asOf) break;
    chosen = { version: span.version, exact: span.exactFrom <= asOf && asOf <= span.exactTo };
  }
  return chosen;
}
