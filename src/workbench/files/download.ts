const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ARCHIVE = 'application/zip';
/** The browser needs the address for a while after the click. */
const KEPT_MS = 60_000;

/** Gives bytes to the person as a file, through the browser's own download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: name.endsWith('.zip') ? ARCHIVE : WORKBOOK }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
