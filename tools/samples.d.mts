export function sampleArchive(name: string, files: readonly (readonly [file: string, bytes: Uint8Array])[]): Uint8Array;
export function writeSamples(out: string): void;
