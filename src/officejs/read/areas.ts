import { parseArea, splitReference, type Area } from '../../core/sheet/address';

/** Areas of a multi-area address ("'Biểu 1'!A1:B2,'Biểu 1'!C3"); Excel separates by "," or the culture's ";". */
export function areasOf(address: string): readonly Area[] {
  return addressParts(address).flatMap((part) => {
    const area = parseArea(splitReference(part)?.rest ?? part);
    return area ? [area] : [];
  });
}

/** A sheet name in quotes may hold either sign. */
function addressParts(address: string): readonly string[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((part) => part.trim());
}
