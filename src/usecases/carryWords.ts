import type { LeftFigure } from '../core/forms/carry/carryFigures';
import { leftReasons } from '../core/forms/carry/leftReasons';
import type { Language } from '../domain/texts/language';
import { filled, type Sentence } from '../domain/texts/sentence';
import type { CarryOutcome } from './carryForms';
import { carryRefusals, type CarryRefusal } from './carryRefusals';
import { counted } from '../domain/texts/number';

/** Why a form was not carried over. */
export function carryRefusalSentence({ code, params }: CarryRefusal): Sentence {
  const words: Sentence = carryRefusals[code];
  return filled(words, params);
}

/** How much of a form came along. */
export function carriedSentence(outcome: Extract<CarryOutcome, { kind: 'carried' }>): Sentence {
  const { figures, proposals, flows = 0, left } = outcome;
  if (proposals === undefined)
    return {
      vi: `chuyển ${figures} ô; ${left.length} ô chưa chuyển`,
      en: `${counted(figures, 'cell')} carried over; ${left.length} not`,
    };
  return {
    vi: `${proposals} ô có số gợi ý của năm trước, chờ xác nhận; ${flows} số phát sinh trong năm không chuyển`,
    en: `${counted(proposals, 'cell with a proposal', 'cells with proposals')} of the year before, to be confirmed; ${counted(flows, 'figure of that year is', 'figures of that year are')} not carried`,
  };
}

/** A figure that has no cell in the new form, and why. */
export function leftText({ element, name, value, place, why }: LeftFigure, language: Language): string {
  const given = value === undefined ? '' : ` = ${value}`;
  return `${element}${given} (${place.cell}) ${name[language]}: ${leftReasons[why][language]}`;
}
