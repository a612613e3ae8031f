import { AUTHORITIES, type ReportFields } from '../../core/report/fields';
import type { Preferences } from '../paneServices';

/** What a person types for a report, as it stands in the fields. */
export interface TypedFields {
  readonly number: string;
  readonly place: string;
  readonly authority: string;
  readonly position: string;
  readonly signer: string;
  /** A line each. */
  readonly addressees: string;
  readonly receivers: string;
}

/** A letter goes to others than a report does, and mostly another person signs it. */
const KEYS = { report: 'reportFields', letter: 'letterFields' } as const;
type DocumentForm = keyof typeof KEYS;

const BLANK: TypedFields = {
  number: '',
  place: '',
  authority: '',
  position: '',
  signer: '',
  addressees: '',
  receivers: '',
};

/** What was typed last on this machine; the number, which no two documents share, is not kept. */
export function keptReportFields(preferences: Preferences, form: DocumentForm = 'report'): TypedFields {
  const kept = new URLSearchParams(preferences.read(KEYS[form]) ?? '');
  const names = Object.keys(BLANK) as readonly (keyof TypedFields)[];
  return Object.fromEntries(names.map((name) => [name, kept.get(name) ?? ''])) as unknown as TypedFields;
}

export function keepReportFields(preferences: Preferences, typed: TypedFields, form: DocumentForm = 'report'): void {
  preferences.write(KEYS[form], new URLSearchParams({ ...typed, number: '' }).toString());
}

/** The fields as a report takes them: what is blank stays to be filled in. */
export function reportFieldsOf(typed: TypedFields): ReportFields {
  const authority = AUTHORITIES.find((one) => one === typed.authority);
  const [addressees, receivers] = [lines(typed.addressees), lines(typed.receivers)];
  return {
    ...given('number', typed.number),
    ...given('place', typed.place),
    ...given('position', typed.position),
    ...given('signer', typed.signer),
    ...(authority ? { authority } : {}),
    ...(addressees.length > 0 ? { addressees } : {}),
    ...(receivers.length > 0 ? { receivers } : {}),
  };
}

function given(name: 'number' | 'place' | 'position' | 'signer', text: string): ReportFields {
  const typed = text.normalize('NFC').trim();
  return typed === '' ? {} : { [name]: typed };
}

function lines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
