/** What the window around the pane does with files and texts; a test says what it is about. */
export interface PaneWindow {
  /** A download: the web keeps the file, Excel's own window on Windows and Mac does nothing and throws nothing. */
  readonly downloads: 'kept' | 'nothing';
  /** The window for choosing a place: absent in old web views and on a Mac, refused in frames of another origin. */
  readonly places?: 'chosen' | 'cancelled' | 'refused';
  /** The clipboard's own interface is refused in frames; the old command works after a click. */
  readonly clipboard: 'both' | 'command' | 'refused';
}

/** Where files and texts arrived. */
export interface Arrived {
  /** In the downloads folder, by name. */
  readonly downloaded: Map<string, Uint8Array>;
  /** Where the person said, by the name that was proposed. */
  readonly placed: Map<string, Uint8Array>;
  readonly copied: string[];
}

/** Makes this jsdom window behave so, and tells what arrives. */
export function paneWindow({ downloads, places, clipboard }: PaneWindow): Arrived {
  const arrived: Arrived = { downloaded: new Map(), placed: new Map(), copied: [] };
  installDownloads(downloads === 'kept' ? arrived.downloaded : undefined);
  const showSaveFilePicker =
    places &&
    (({ suggestedName }: { suggestedName: string }) => {
      if (places !== 'chosen')
        return Promise.reject(new DOMException('', places === 'cancelled' ? 'AbortError' : 'SecurityError'));
      const write = (bytes: Uint8Array) => Promise.resolve(void arrived.placed.set(suggestedName, bytes));
      return Promise.resolve({ createWritable: () => Promise.resolve({ write, close: () => Promise.resolve() }) });
    });
  Object.assign(window, { showSaveFilePicker });
  const writeText = (text: string) =>
    clipboard === 'both'
      ? Promise.resolve(void arrived.copied.push(text))
      : Promise.reject(new DOMException('', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const execCommand = (): boolean => {
    const field = document.activeElement;
    if (clipboard === 'refused' || !(field instanceof HTMLTextAreaElement)) return false;
    arrived.copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return true;
  };
  Object.assign(document, { execCommand });
  return arrived;
}

/** Addresses of blobs lead to their bytes only where a click on them is a download. */
function installDownloads(folder: Map<string, Uint8Array> | undefined): void {
  const blobs = new Map<string, Uint8Array>();
  const RealBlob = Blob;
  const held = new WeakMap<Blob, Uint8Array>();
  Object.assign(globalThis, {
    Blob: class extends RealBlob {
      constructor(parts: readonly Uint8Array<ArrayBuffer>[] = [], options?: BlobPropertyBag) {
        super([...parts], options);
        const [bytes] = parts;
        if (bytes) held.set(this, bytes);
      }
    },
  });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, held.get(blob) ?? new Uint8Array());
      return address;
    },
    revokeObjectURL: (address: string) => void blobs.delete(address),
  });
  HTMLAnchorElement.prototype.click = function click() {
    const bytes = blobs.get(this.href);
    if (bytes) folder?.set(this.download, bytes);
  };
}
