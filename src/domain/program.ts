/** The program as it stands in Cài đặt and in every file it makes; a test holds the number to that of the package. */
export const PROGRAM = { version: '0.2.0', date: '2026-11-30' } as const;
