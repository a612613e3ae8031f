export function chapterText(markdown: string, folder: string): string;
export function writeManual(folder: string): Promise<void>;
