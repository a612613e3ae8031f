import { PAGES, type OfficeCopy, type PageId, type PaneEnvironment } from '../taskpane/paneServices';

const EXCEL_SETS = [
  '1.9',
  '1.10',
  '1.11',
  '1.12',
  '1.13',
  '1.14',
  '1.15',
  '1.16',
  '1.17',
  '1.18',
  '1.19',
  '1.20',
  '1.21',
];

/** What Excel says of itself. Call after `Office.onReady`. */
export function officeEnvironment(version: string, copy: OfficeCopy): PaneEnvironment {
  const page = pageOf(new URLSearchParams(window.location.search).get('page'));
  const address = [...document.scripts].map(({ src }) => src).find((src) => /\/office\.js$/.test(src)) ?? '?';
  return {
    host: 'excel',
    language: (Office.context.displayLanguage ?? 'vi-VN').toLowerCase().startsWith('vi') ? 'vi' : 'en',
    dark: officeIsDark() ?? prefersDark(),
    ...(page ? { page } : {}),
    currentYear: new Date().getFullYear(),
    officeSource: { copy, address },
    diagnostics: [...diagnosticsOf(version), ['office.js', `${copy} ${address}`]],
  };
}

/** The page the ribbon's button asked for with `?page=`; undefined for anything else. */
function pageOf(text: string | null): PageId | undefined {
  return PAGES.find((page) => page === text);
}

/** Hosts that know no theme answer nothing, or throw on the very question. */
function officeIsDark(): boolean | undefined {
  try {
    return Office.context.officeTheme?.isDarkTheme;
  } catch {
    return undefined;
  }
}

function prefersDark(): boolean {
  return window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}

function diagnosticsOf(version: string): PaneEnvironment['diagnostics'] {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = Office.context;
  const highest = EXCEL_SETS.filter((set) => requirements.isSetSupported('ExcelApi', set)).pop();
  return [
    ['Tổng Hợp', version],
    ['Excel', `${diagnostics?.version ?? '?'} ${String(diagnostics?.platform ?? '?')}`],
    ['ExcelApi', highest ?? '< 1.9'],
    ['Language', `${displayLanguage} / ${contentLanguage}`],
    ['Browser', navigator.userAgent],
  ];
}
