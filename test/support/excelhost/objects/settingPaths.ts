import { objectType, type HostObject } from '../protocol/hostObject';

/** An object whose properties live in a flat record under a path: charts, page layout, conditional formats. */
export interface PathState {
  readonly settings: Record<string, unknown>;
  readonly path: string;
}

export interface PathShape {
  /** Property and its value when it was never set. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: Readonly<Record<string, (state: PathState) => HostObject>>;
  readonly methods?: Readonly<Record<string, (state: PathState, args: readonly unknown[]) => unknown>>;
}

/** Declares such an object; names not in the shape stay ApiNotFound. */
export function pathObject(typeName: string, shape: PathShape): (state: PathState) => HostObject {
  const names = Object.entries(shape.properties ?? {});
  const children = Object.entries(shape.children ?? {});
  return objectType<PathState>(typeName, {
    scalars: Object.fromEntries(
      names.map(([name, start]) => [name, (s: PathState) => s.settings[s.path + name] ?? start]),
    ),
    setters: Object.fromEntries(names.map(([name]) => [name, (s: PathState, value: unknown) => store(s, name, value)])),
    navigations: Object.fromEntries(
      children.map(([name, make]) => [
        name,
        (s: PathState) => make({ settings: s.settings, path: `${s.path}${name}/` }),
      ]),
    ),
    methods: shape.methods ?? {},
  });
}

function store(state: PathState, name: string, value: unknown): void {
  state.settings[state.path + name] = value;
}
