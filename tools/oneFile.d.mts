export function filesBelow(folder: string, from?: string): readonly string[];
export function writeOneFile(folder: string, file: string): void;
