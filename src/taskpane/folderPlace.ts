import type { FateReason } from '../domain/aggregate';

/** A file on its way into an archive or out of one. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last change, ISO date-time, where it is known. */
  readonly modified?: string;
}

/** What is to be kept of a folder from now on: its head, and contents that come to those that are there. */
export interface FolderChange {
  readonly head: object;
  readonly contents: ReadonlyMap<string, Blob>;
}

/**
 * Where folders of work lie on this machine: of each a head, whose shape is the pane's own, and the contents of its files
 * by name. Everything is rejected where the place refuses.
 */
export interface FolderStore {
  heads(): Promise<readonly unknown[]>;
  /** The head of a folder and the contents of its files. */
  read(id: string): Promise<{ readonly head: unknown; readonly contents: ReadonlyMap<string, Blob> }>;
  /**
   * Keeps what `change` makes of the head that is there by now, also of another window, and contents with it: all of it,
   * or nothing where `change` gives undefined or the place is full.
   */
  change(id: string, change: (kept: unknown) => FolderChange | undefined): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Folders of work on this machine, and as archives that go to another. */
export interface FolderPlace {
  readonly store: FolderStore;
  /** SHA-256, hexadecimal; undefined where this page has none. */
  sha256(bytes: Uint8Array): Promise<string | undefined>;
  pack(files: readonly ArchivedFile[]): Promise<Uint8Array>;
  /** The names of an archive's entries; undefined for what is none. */
  entries(archive: Blob): Promise<readonly string[] | undefined>;
  /** Entries of an archive, or why they cannot be had. */
  unpack(archive: Blob, entries: readonly string[]): Promise<readonly ArchivedFile[] | FateReason>;
}

/** Whether a place refused because nothing more fits in. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
