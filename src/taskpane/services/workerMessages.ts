import type { Submission } from '../../core/model/submission';
import type { PickedFile } from '../paneServices';
import type { CheckStep } from './checkPicked';

/** To the worker: where the unit lists lie, once; then one file after another. */
export type ToWorker =
  | { readonly kind: 'start'; readonly assets: string; readonly lastYear: readonly Submission[] }
  | { readonly kind: 'check'; readonly file: PickedFile };

/** From the worker: steps of the file in hand, then that it is done. */
export type FromWorker = CheckStep | { readonly kind: 'fileDone' };
