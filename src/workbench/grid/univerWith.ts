import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';

type Registered = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** What a preset brings: plug-ins, some with their options. */
export interface Preset {
  readonly plugins: readonly unknown[];
}

/**
 * A grid engine with the plug-ins of these presets, a later one in the place of an earlier of its name. The grid's own
 * package for this step brings commercial packages without a licence along, so it stands here.
 */
export function univerWith(
  config: Partial<IUniverConfig>,
  presets: readonly Preset[],
): { readonly univer: Univer; readonly univerAPI: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const byName = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const registered of presets.flatMap(({ plugins }) => plugins as readonly Registered[])) {
    const [plugin, options] = Array.isArray(registered) ? registered : [registered, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of byName.values()) univer.registerPlugin(plugin, options as never);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
