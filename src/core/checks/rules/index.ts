import type { CheckRule } from '../checkRule';
import { aidedAndServed } from './aidedAndServed';
import { cumulativeTraining } from './cumulativeTraining';
import { dates } from './dates';
import { funding } from './funding';
import { growthBase } from './growthBase';
import { headerComplete } from './headerComplete';
import { minimumPersons } from './minimumPersons';
import { needsGiven } from './needsGiven';
import { networkWithinScope } from './networkWithinScope';
import { numbersInRange } from './numbersInRange';
import { onTime } from './onTime';
import { overlappingGroups } from './overlappingGroups';
import { partsMakeTotal } from './partsMakeTotal';
import { partWithinWhole } from './partWithinWhole';
import { ratesPlausible } from './ratesPlausible';
import { requiredGiven } from './requiredGiven';
import { staffForUnits } from './staffForUnits';
import { trainedPersons } from './trainedPersons';
import { trainingForms } from './trainingForms';
import { trainingPlausible } from './trainingPlausible';
import { unitKnown } from './unitKnown';
import { yearOnYear } from './yearOnYear';

/** Every check of one submission. The runner knows no rule by name: a new one is a new file and a line here. */
export const rules: readonly CheckRule[] = [
  numbersInRange,
  headerComplete,
  unitKnown,
  partWithinWhole,
  aidedAndServed,
  partsMakeTotal,
  overlappingGroups,
  staffForUnits,
  minimumPersons,
  trainedPersons,
  cumulativeTraining,
  trainingPlausible,
  trainingForms,
  needsGiven,
  networkWithinScope,
  growthBase,
  yearOnYear,
  funding,
  dates,
  onTime,
  requiredGiven,
  ratesPlausible,
];
