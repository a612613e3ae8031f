export { runCrossChecks } from './runCrossChecks';
