declare const SITE_MARK: string;

/** A part that is loaded when it is first needed. */
export const mark = (): string => SITE_MARK;
