import type { FateReason } from '../domain/aggregate';
import { WorkbookArchive } from '../xlsx/archive';
import { inflateBrowser } from '../xlsx/read/inflateBrowser';
import { ReadContext } from '../xlsx/read/readContext';
import { modifiedOf } from '../taskpane/actions/pickedFiles';
import type { PickedFile } from '../taskpane/paneServices';
import { bytesOf, reasonOf } from './pickedBytes';

/** Opens picked archives; the last one stays open, since its parts come one after another. */
class PickedArchives {
  private last: { readonly key: string; readonly archive: WorkbookArchive } | undefined;

  async open(file: PickedFile): Promise<WorkbookArchive | FateReason> {
    const key = [file.name, file.content.size, modifiedOf(file)].join('|');
    if (this.last?.key === key) return this.last.archive;
    this.last = undefined;
    const bytes = await bytesOf(file);
    if (!(bytes instanceof Uint8Array)) return bytes;
    try {
      const archive = new WorkbookArchive(bytes, inflateBrowser);
      this.last = { key, archive };
      return archive;
    } catch (error) {
      return reasonOf(error);
    }
  }
}

/** What opening picked files keeps from one to the next; one for each worker. */
export class PickedContext {
  readonly archives = new PickedArchives();
  readonly reading = new ReadContext();
}
