import { recalledText } from '../../domain/schema/parseDocument';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { CHOICE_FORMAT } from '../migrations/choiceFormat';
import type { LanguageChoice, Notice, PaneContext, PaneWork, ThemeChoice } from '../paneContext';
import { choiceSchema, type Choice, type PageId, type PaneServices } from '../paneServices';
import { en } from '../strings/en';
import { vi } from '../strings/vi';
import { useHostRequests } from './useHostRequests';

const STRINGS = { vi, en };

export interface PaneState {
  readonly pane: PaneContext;
  readonly dark: boolean;
  readonly settings: boolean;
  readonly showSettings: (shown: boolean) => void;
}

/** Nothing ever changes. */
const never = () => () => undefined;

/** State of the whole pane; choices are kept with this person, work is not. */
export function usePaneState(services: PaneServices): PaneState {
  const { preferences, environment, onWord } = services;
  const [page, setPage] = useState<PageId>(environment.page ?? 'forms');
  const [choice, setChoice] = useState<Choice>(() => keptChoice(services));
  const [settings, setSettings] = useState(false);
  const [work, setWork] = useState<PaneWork>({ picked: [], workbook: 0 });
  const [notice, setNotice] = useState<Notice>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [firstRun, setFirstRun] = useState(() => preferences.read('introduced') === undefined);
  const [languageChoice, setLanguage] = useState<LanguageChoice>(() =>
    oneOf(['auto', 'vi', 'en'], preferences.read('language')),
  );
  const [themeChoice, setTheme] = useState<ThemeChoice>(() =>
    oneOf(['auto', 'light', 'dark'], preferences.read('theme')),
  );
  const shown = useRef(page);
  useEffect(() => {
    shown.current = page;
  });
  const language = languageChoice === 'auto' ? environment.language : languageChoice;

  const actions = useMemo(
    () => ({
      choose: (change: Partial<Choice>) =>
        setChoice((old) => {
          const next = { ...old, ...change };
          preferences.write('choice', JSON.stringify(next));
          return next;
        }),
      keep: (change: Partial<PaneWork> | ((old: PaneWork) => Partial<PaneWork>)) =>
        setWork((old) => ({ ...old, ...(typeof change === 'function' ? change(old) : change) })),
      goTo: (wanted: PageId) => {
        preferences.write('introduced', 'yes');
        setFirstRun(false);
        setPage(wanted);
        setNotice(undefined);
        setSettings(false);
      },
      tell: (told: Notice | undefined) => {
        setNotice(told);
        if (told?.intent === 'warning' || told?.intent === 'error') onWord?.();
      },
      stepAside: () => setFirstRun(false),
      isOnBoard: () => shown.current === 'board',
      noteFault: (detail: string) => setFaults((old) => [...old, detail].slice(-10)),
      openFirstRun: () => {
        setSettings(false);
        setFirstRun(true);
      },
      closeFirstRun: () => {
        preferences.write('introduced', 'yes');
        setFirstRun(false);
      },
      chooseLanguage: (wanted: LanguageChoice) => {
        preferences.write('language', wanted);
        setLanguage(wanted);
      },
      chooseTheme: (wanted: ThemeChoice) => {
        preferences.write('theme', wanted);
        setTheme(wanted);
      },
    }),
    [preferences, onWord],
  );
  const { system } = services;
  const isSystemDark = useSyncExternalStore(system?.subscribe ?? never, system?.isDark ?? (() => environment.dark));
  useHostRequests(services, actions);
  const pane = {
    services,
    language,
    strings: STRINGS[language],
    choice,
    work,
    notice,
    faults,
    page,
    firstRun,
    languageChoice,
    themeChoice,
    ...actions,
  };
  return {
    pane,
    settings,
    showSettings: setSettings,
    dark: themeChoice === 'auto' ? isSystemDark : themeChoice === 'dark',
  };
}

function oneOf<T extends string>(known: readonly [T, ...T[]], kept: string | undefined): T {
  return known.find((one) => one === kept) ?? known[0];
}

/** The last choice of this person; this year and no plan yet where there is none or it cannot be read. */
function keptChoice({ preferences, environment }: PaneServices): Choice {
  const fresh: Choice = { programme: '', year: environment.currentYear, unit: '', root: '' };
  return recalledText(choiceSchema, preferences.read('choice') ?? '', CHOICE_FORMAT) ?? fresh;
}
