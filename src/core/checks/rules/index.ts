import type { CheckRule } from '../checkRule';
import { allZero } from './allZero';
import { atLeastOne } from './atLeastOne';
import { bothAtLeast } from './bothAtLeast';
import { ceilings } from './ceilings';
import { cumulativeCount } from './cumulativeCount';
import { dates } from './dates';
import { fileNamed } from './fileNamed';
import { figuresDayRule } from './figuresDay';
import { funding } from './funding';
import { growthBase } from './growthBase';
import { headerComplete } from './headerComplete';
import { heldBelow } from './heldBelow';
import { minimumPersons } from './minimumPersons';
import { moneyUnit } from './moneyUnit';
import { needsGiven } from './needsGiven';
import { numbersInRange } from './numbersInRange';
import { notApplicable } from './notApplicable';
import { onTime } from './onTime';
import { ownPlan } from './ownPlan';
import { overlappingGroups } from './overlappingGroups';
import { partsMakeTotal } from './partsMakeTotal';
import { partsWithinWhole } from './partsWithinWhole';
import { partWithinWhole } from './partWithinWhole';
import { personsCounted } from './personsCounted';
import { plausibleByPart } from './plausibleByPart';
import { plausiblePairs } from './plausiblePairs';
import { ratesPlausible } from './ratesPlausible';
import { ratioWithin } from './ratioWithin';
import { requiredGiven } from './requiredGiven';
import { unitKnown } from './unitKnown';
import { yearOnYear } from './yearOnYear';

/** Every check of one submission. The runner knows no rule by name: a new one is a new file and a line here. */
export const rules: readonly CheckRule[] = [
  numbersInRange,
  headerComplete,
  unitKnown,
  fileNamed,
  partWithinWhole,
  notApplicable,
  bothAtLeast,
  partsMakeTotal,
  overlappingGroups,
  atLeastOne,
  minimumPersons,
  personsCounted,
  cumulativeCount,
  plausiblePairs,
  partsWithinWhole,
  needsGiven,
  plausibleByPart,
  growthBase,
  yearOnYear,
  funding,
  moneyUnit,
  dates,
  figuresDayRule,
  onTime,
  ownPlan,
  requiredGiven,
  ratesPlausible,
  allZero,
  ceilings,
  ratioWithin,
  heldBelow,
];
