/** Letters made at once: more would not fit among a function's arguments. */
const CHUNK = 0x8000;

/** Opens an .xlsx as a new workbook that has no name and is not saved; whether Excel took it. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return true;
  } catch {
    return false;
  }
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(letters);
}
