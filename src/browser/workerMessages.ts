import type { Submission } from '../domain/submission';
import type { OwnPlans } from '../usecases/ownProgrammes';
import type { PackedBatch } from '../usecases/packed/packedBatch';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { PickedFile } from '../taskpane/paneServices';
import type { CheckStep, EntryRange } from './checkPicked';

/** To the worker: where the unit lists lie and which plans the person has, once; then one file, or a part of an archive, after another. */
export type ToWorker =
  | {
      readonly kind: 'start';
      readonly assets: string;
      readonly lastYear: readonly Submission[];
      readonly own: OwnPlans;
    }
  | { readonly kind: 'check'; readonly file: PickedFile; readonly range: EntryRange };

/** From the worker: that it is there; steps of the file in hand, then that it is done. */
export type FromWorker =
  | { readonly kind: 'ready' }
  /** The file of the last `check` is taken up: whatever is loaded once is there. */
  | { readonly kind: 'taken' }
  | Exclude<CheckStep, { readonly kind: 'checked' }>
  | { readonly kind: 'checked'; readonly batch: PackedBatch<RollUpInput> }
  | { readonly kind: 'fileDone' }
  /** A unit list of the own server is missing: no file can be checked. */
  | { readonly kind: 'assetMissing'; readonly path: string };
