import type { WorkbookModel } from '../core/sheet/model';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** Makes files of models; loaded when it is first needed. */
export interface Packing {
  /** The .xlsx file of a model with the settings that travel with it. */
  modelBytes(model: WorkbookModel, settings: Readonly<Record<string, string>>): Promise<Uint8Array>;
  /** Files in one archive. */
  archiveOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<Uint8Array>;
  /** A file as whoever gets it reads it. */
  readBack(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot>;
}
