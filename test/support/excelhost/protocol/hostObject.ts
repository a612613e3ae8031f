/** What one class of the Excel API can do in this host; whatever is not named here is ApiNotFound. */
export interface ObjectSpec<S> {
  readonly scalars?: Readonly<Record<string, (state: S) => unknown>>;
  readonly setters?: Readonly<Record<string, (state: S, value: unknown) => void>>;
  /** Child objects reached by property. `null` is a null object. */
  readonly navigations?: Readonly<Record<string, (state: S) => HostObject | null>>;
  /** Methods; a `HostObject` or null answers an object path, anything else is a plain result. */
  readonly methods?: Readonly<Record<string, (state: S, args: readonly unknown[]) => unknown>>;
  /** Only collections have these. */
  readonly items?: (state: S) => readonly HostObject[];
  readonly indexer?: (state: S, key: unknown) => HostObject;
  readonly id?: (state: S) => string;
}

/** One object of the host workbook as the client addresses it. */
export interface HostObject {
  readonly typeName: string;
  /** The model thing behind it, so that a range handed in as an argument can be used. */
  readonly state: unknown;
  /** Set when the client asked to keep it over syncs. */
  referenceId: string | undefined;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  readonly id: string | undefined;
  has(kind: 'scalars' | 'setters' | 'navigations' | 'methods', name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  index(key: unknown): HostObject;
}

class SpecObject<S> implements HostObject {
  referenceId: string | undefined = undefined;

  constructor(
    readonly typeName: string,
    private readonly spec: ObjectSpec<S>,
    readonly state: S,
  ) {}

  get isCollection(): boolean {
    return this.spec.items !== undefined;
  }
  get scalarNames(): readonly string[] {
    return Object.keys(this.spec.scalars ?? {});
  }
  get id(): string | undefined {
    return this.spec.id?.(this.state);
  }
  has(kind: 'scalars' | 'setters' | 'navigations' | 'methods', name: string): boolean {
    return Object.prototype.hasOwnProperty.call(this.spec[kind] ?? {}, name);
  }
  read(name: string): unknown {
    return this.spec.scalars?.[name]?.(this.state);
  }
  write(name: string, value: unknown): void {
    this.spec.setters?.[name]?.(this.state, value);
  }
  navigate(name: string): HostObject | null {
    return this.spec.navigations?.[name]?.(this.state) ?? null;
  }
  call(name: string, args: readonly unknown[]): unknown {
    return this.spec.methods?.[name]?.(this.state, args);
  }
  items(): readonly HostObject[] {
    return this.spec.items?.(this.state) ?? [];
  }
  index(key: unknown): HostObject {
    if (!this.spec.indexer) throw new Error(`${this.typeName} has no indexer in this host`);
    return this.spec.indexer(this.state, key);
  }
}

/** Declares an API class; the result makes its objects. */
export function objectType<S>(typeName: string, spec: ObjectSpec<S>): (state: S) => HostObject {
  return (state) => new SpecObject(typeName, spec, state);
}

/** Whether a method answered an object of the host. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof SpecObject;
}
