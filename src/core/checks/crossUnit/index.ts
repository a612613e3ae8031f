export { crossCheckSteps, runCrossChecks } from './runCrossChecks';
