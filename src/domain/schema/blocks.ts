import * as v from 'valibot';
import { faultMessage, type FaultCode } from './faultCode';

/** A validator; the type of what it accepts is `Valid<typeof schema>`, so a shape is written down once. */
export type Schema<T> = v.GenericSchema<unknown, T>;

export type Valid<S extends v.GenericSchema> = v.InferOutput<S>;

/** A group with exactly these members, read only. A member that is missing and one that is not known are two faults. */
export function group<E extends v.ObjectEntries>(entries: E) {
  const schema = v.strictObject(entries, ({ expected }) =>
    faultMessage(expected === 'never' ? 'unknownField' : expected?.startsWith('"') ? 'missing' : 'notGroup'),
  );
  return v.pipe(schema, v.readonly());
}

/** A group told apart from its siblings by the value of one member. */
export function oneOfGroups<K extends string, O extends v.VariantOptions<K>>(key: K, groups: O) {
  return v.variant(key, groups, ({ expected }) => faultMessage('notOneOf', wordsOf(expected ?? '')));
}

export function list<S extends v.GenericSchema>(row: S) {
  return v.pipe(v.array(row, faultMessage('notList')), v.readonly());
}

export function filledList<S extends v.GenericSchema>(row: S) {
  return v.pipe(v.array(row, faultMessage('notList')), v.minLength(1, faultMessage('emptyList')), v.readonly());
}

/** A list that is not empty and holds nothing twice. */
export function distinctList<S extends v.GenericSchema>(row: S) {
  return v.pipe(
    v.array(row, faultMessage('notList')),
    v.minLength(1, faultMessage('emptyList')),
    v.rawCheck(({ dataset, addIssue }) => {
      const rows: readonly unknown[] = dataset.typed ? dataset.value : [];
      rows.forEach((value, key) => {
        if (rows.indexOf(value) === key) return;
        addIssue({ message: faultMessage('twice'), input: value, path: [stepTo(rows, key)] });
      });
    }),
    v.readonly(),
  );
}

/** Names to be chosen freely, each with a value. */
export function table<V extends v.GenericSchema>(value: V) {
  return v.pipe(v.record(v.string(), value, faultMessage('notGroup')), v.readonly());
}

export const text = v.string(faultMessage('notText'));
export const filledText = v.pipe(text, v.nonEmpty(faultMessage('empty')));
/** A text of so many letters and no more. */
export function textUpTo(most: number) {
  return v.pipe(text, v.maxLength(most, faultMessage('outOfRange', `0–${most}`)));
}

export const number = v.number(faultMessage('notNumber'));
export const wholeNumber = v.pipe(number, v.integer(faultMessage('notWhole')));
export const yesNo = v.boolean(faultMessage('notYesNo'));

export function oneOf<const N extends readonly (string | number)[]>(names: N) {
  return v.picklist(names, faultMessage('notOneOf', names.join(', ')));
}

/** Only `true` may be said; absent is the other answer. */
export const onlyTrue = v.literal(true, faultMessage('notOneOf', 'true'));

export function only<const N extends string>(name: N) {
  return v.literal(name, faultMessage('notOneOf', name));
}

export function wholeBetween(from: number, to: number) {
  const beyond = faultMessage('outOfRange', `${from}–${to}`);
  return v.pipe(wholeNumber, v.minValue(from, beyond), v.maxValue(to, beyond));
}

/** A text of a given spelling; `code` says in words what the spelling is. */
export function spelled(code: FaultCode, test: (value: string) => boolean) {
  return v.pipe(text, v.check(test, faultMessage(code)));
}

/** A group that holds at least these members. */
export function groupWith<E extends v.ObjectEntries>(entries: E) {
  return v.looseObject(entries, faultMessage('notGroup'));
}

/** A value of somebody else's type, of which only the outline is looked at. */
export function outlined<T>(outline: v.GenericSchema) {
  return v.custom<T>((value) => v.is(outline, value), faultMessage('notGroup'));
}

/** Two values, one after the other. */
export function pair<A extends v.GenericSchema, B extends v.GenericSchema>(first: A, second: B) {
  return v.pipe(v.strictTuple([first, second], faultMessage('notList')), v.readonly());
}

/** A value of any of these kinds. */
export function eitherOf<const S extends readonly v.GenericSchema[]>(schemas: S) {
  return v.union(schemas, faultMessage('notText'));
}

/** `otherwise` stands for a value that does not fit. */
export function orElse<S extends v.GenericSchema>(schema: S, otherwise: v.InferOutput<S>) {
  return v.fallback(schema, otherwise);
}

/** A text that a guard takes for an id; `code` says in words what its spelling is. */
export function named<T extends string>(code: FaultCode, guard: (value: string) => value is T) {
  return v.pipe(text, v.guard(guard, faultMessage(code)));
}

/** Null says that there is none. */
export function orNull<S extends v.GenericSchema>(schema: S) {
  return v.nullable(schema);
}

/** The member may be absent. */
export function maybe<S extends v.GenericSchema>(schema: S) {
  return v.exactOptional(schema);
}

function stepTo(rows: readonly unknown[], key: number): v.ArrayPathItem {
  return { type: 'array', origin: 'value', input: [...rows], key, value: rows[key] };
}

/** `("byPlace" | "self")` of the library, as a plain list. */
function wordsOf(expected: string): string {
  return expected.replace(/[()"]/g, '').replace(/ \| /g, ', ');
}
