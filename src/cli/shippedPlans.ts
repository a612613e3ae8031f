import { ShippedProgrammes } from '../usecases/shippedProgrammes';
import { diskAssets } from './diskAssets';

/** The plans of this build, read once in each thread: the command's own and every worker's. */
export const shippedPlans = new ShippedProgrammes(diskAssets);
