"""Reckons a roll-up from the forms alone, sharing no code with the product: recompute.py FOLDER [PLAN.json]

Reads each form by its TH.* names, its own live formulas (which parts a total has) and the data every program reads
(the catalogue, the plan, the list of units). Prints {"units": {code: {element: figure}}, "targets": {unit: {id: …}}}
as the roll-up's JSON has them, by docs/rules-of-meaning.md: three kinds of empty, pairs in rates, errors that hold.
PLAN.json is what `tonghop plan show --json` prints, for a plan that does not ship: the plan and its own indicators.
Finds by itself the errors that are plain to see: no number, below 0, "x" against a figure, a part above its whole.
"""
import csv
import datetime
import glob
import json
import os
import re
import sys
from decimal import Decimal

import openpyxl

NOT_APPLICABLE = ('x', '–', '-')
BLANK, X, HELD = ('blank', None), ('notApplicable', None), ('held', None)


def asset(*names):
    with open(os.path.join('assets', *names), encoding='utf8') as file:
        return file.read()


catalogue = json.loads(asset('catalogue', 'catalogue.json'))
given = json.load(open(sys.argv[2], encoding='utf8')) if len(sys.argv) > 2 else None
for kind, rows in (given or {}).get('rows', {}).items():
    catalogue[kind] += rows
indicators = {indicator['code']: indicator for indicator in catalogue['indicators']}
parts_of = {part['id']: (dimension, part) for dimension in catalogue['dimensions'] for part in dimension['parts']}
rates = {code: each for code, each in indicators.items() if 'numerator' in each}


def keyed(code, suffix):
    return code + '.' + suffix if suffix else code


def kind_of(key):
    """Type of an element, and how it adds up: a part that says its own beats its indicator."""
    code, _, suffix = key.partition('.')
    part = parts_of[suffix][1] if suffix else {}
    indicator = indicators[code]
    return part.get('type', indicator['type']), part.get('acrossUnits', indicator['acrossUnits'])


def figure_of(value, kind):
    """State and value of what stands in an input cell; numbers are exact."""
    if value is None or value == '':
        return BLANK
    if value in NOT_APPLICABLE:
        return HELD if kind == 'yesNo' and value == 'x' else X
    if kind == 'text':
        return 'value', str(value)
    if kind == 'date':
        return ('value', value.date().isoformat()) if isinstance(value, datetime.datetime) else HELD
    if kind == 'yesNo':
        return ('value', Decimal(value == 'Có')) if value in ('Có', 'Không') else HELD
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        return HELD
    return ('value', Decimal(str(value)))


class Form:
    """One form: the figures as they count, and which elements it asks."""

    def __init__(self, path, lines):
        # Read only: half the time, since neither the other sheets nor looks and rules are built.
        book = openpyxl.load_workbook(path, read_only=True)
        values = {
            cell.coordinate: cell.value
            for row in book.worksheets[0].iter_rows()
            for cell in row
            if cell.value is not None
        }
        places = {
            name.name[3:]: name.attr_text.rsplit('!', 1)[1].replace('$', '')
            for name in book.defined_names.definedName
            if name.localSheetId == 0 and name.name.startswith('TH.')
        }
        book.close()
        cells = {key: values.get(place) for key, place in places.items()}
        self.head = {key: str(value) for key, value in cells.items() if not key[0].isupper()}
        self.totals, self.figures = {}, {}
        at = {place: key for key, place in places.items() if key[0].isupper()}
        for key, value in cells.items():
            code = key.partition('.')[0]
            if code not in indicators or code in rates:
                continue
            formula = re.search(r'SUM\(([^)]*)\)', str(value)) if str(value).startswith('=') else None
            if formula:
                self.totals[key] = [at[part] for part in formula.group(1).split(',')]
            else:
                self.figures[key] = figure_of(value, kind_of(key)[0])
        self.add_place_totals()
        self.rates = [
            keyed(code, suffix)
            for code, rate in rates.items()
            if code in lines
            for suffix in self.suffixes(rate['numerator'])
            if suffix in self.suffixes(rate['denominator'])
        ]
        self.hold()
        self.reckon_totals()
        self.hold_totals()

    def suffixes(self, code):
        return [key.partition('.')[2] for key in [*self.figures, *self.totals] if key.partition('.')[0] == code]

    def add_place_totals(self):
        """A line asked only by place has its total all the same."""
        for code in {key.partition('.')[0] for key in self.figures}:
            own = [key for key in self.figures if key.startswith(code + '.')]
            places = [key for key in own if parts_of[key.partition('.')[2]][0].get('role') == 'place']
            if places and code not in self.figures and code not in self.totals:
                self.totals[code] = places

    def hold(self):
        """Both figures of every pair that cannot stand together, and an "x" where every unit has a figure."""
        held = {key for key, figure in self.figures.items() if figure == HELD}
        for part, whole, ordered in self.pairs():
            above, below = self.figures.get(part, BLANK), self.figures.get(whole, BLANK)
            counts = above[0] == 'value' and above[1] > 0
            if counts and (below == X or (ordered and below[0] == 'value' and above[1] > below[1])):
                held |= {part, whole}
        for key, figure in self.figures.items():
            if figure == X and indicators.get(key, {}).get('always'):
                held.add(key)
        self.figures.update((key, HELD) for key in held)

    def pairs(self):
        """(figure, the one it may not exceed or stand against as "x", whether it may not exceed it)."""
        for relation in catalogue['relations']:
            if relation['kind'] == 'partOf':
                for suffix in self.suffixes(relation['part']):
                    yield keyed(relation['part'], suffix), keyed(relation['whole'], suffix), True
        for key in self.rates:
            code, _, suffix = key.partition('.')
            sides = [keyed(rates[code][side], suffix) for side in ('numerator', 'denominator')]
            yield sides[0], sides[1], False
            yield sides[1], sides[0], False
        for key in self.figures:
            code, _, suffix = key.partition('.')
            if suffix and kind_of(key)[0] in ('count', 'money'):
                yield key, code, parts_of[suffix][0]['kind'] != 'columns'

    def reckon_totals(self):
        for key, parts in self.totals.items():
            given = [self.figures[part] for part in parts]
            numbers = [value for state, value in given if state == 'value']
            if HELD in given:
                self.figures[key] = HELD
            elif numbers:
                self.figures[key] = 'value', sum(numbers)
            else:
                self.figures[key] = X if all(figure == X for figure in given) else BLANK
        for key in self.figures:
            where = indicators[key.partition('.')[0]].get('onlyWhere')
            if where and self.figures[key][0] == 'value' and self.figures.get(where) == ('value', 0):
                self.figures[key] = X

    def hold_totals(self):
        """Totals of the same persons that say different numbers, where no part of them is open."""
        whole = {key: figure for key, figure in self.figures.items() if not self.is_open(key)}
        for relation in catalogue['relations']:
            if relation['kind'] == 'sameTotal':
                for line in relation['lines']:
                    both = [whole.get(key, BLANK) for key in (relation['total'], line)]
                    if all(state == 'value' for state, _ in both) and both[0] != both[1]:
                        self.figures.update({relation['total']: HELD, line: HELD})

    def is_open(self, key):
        return any(self.figures[part] in (BLANK, HELD) for part in self.totals.get(key, ()))

    def is_usable(self):
        return any(state == 'value' and isinstance(value, Decimal) for state, value in self.figures.values())


class Tally:
    """What the units at or below one say of one element."""

    def __init__(self, kind, adds, per=None):
        self.kind, self.adds, self.per = kind, adds, per
        self.expected = self.given = self.skipped = self.held = self.estimated = 0
        self.values, self.under = [], Decimal(0)

    def enter(self, figure, estimated, name):
        state, value = figure
        self.given += state == 'value'
        self.skipped += state == 'notApplicable'
        self.held += state == 'held'
        self.estimated += estimated and state in ('value', 'notApplicable')
        if state == 'value':
            self.values.append((name, value))

    def enter_pair(self, top, bottom, estimated, name):
        nothing = [figure == X or figure == ('value', 0) for figure in (top, bottom)]
        if top[0] == bottom[0] == 'value':
            self.enter(top, estimated, name)
            self.under += bottom[1]
        elif all(nothing):
            self.enter(X, estimated, name)
        elif HELD in (top, bottom):
            self.enter(HELD, estimated, name)

    def sum(self):
        return sum((value for _, value in self.values), Decimal(0))

    def value(self, own):
        if self.adds == 'ratio':
            return self.sum() * self.per / self.under
        if self.adds in ('min', 'max'):
            return {'min': min, 'max': max}[self.adds](value for _, value in self.values)
        if self.adds == 'list':
            if own:
                return self.values[0][1]
            return '\n'.join(name + ': ' + written(value, self.kind) for name, value in self.values)
        return self.sum()

    def figure(self, own):
        state = 'value' if self.given else 'held' if self.held else 'blank'
        if state == 'blank' and self.skipped and self.skipped == self.expected:
            state = 'notApplicable'
        if state == 'value' and self.adds == 'ratio' and self.under == 0:
            state = 'notApplicable'
        value = self.value(own) if state == 'value' else None
        return {'value': plain(value), 'state': state, **self.coverage()}

    def coverage(self):
        held = {'held': self.held} if self.held else {}
        return {'reported': self.given + self.skipped, 'expected': self.expected, **held}


def written(value, kind):
    return '/'.join(reversed(value.split('-'))) if kind == 'date' else value


def plain(value):
    return float(value) if isinstance(value, Decimal) else value


def target_figures(tallies, indicator):
    """Numerator, denominator and coverage of a target, and what all reporters add up to where that differs."""
    code = indicators[indicator].get('growthOf', indicator)
    shown = tallies.get(code)
    if shown is None:
        return {'numerator': None, 'denominator': None, 'coverage': {'reported': 0, 'expected': 0}}
    coverage = {**shown.coverage(), **({'estimated': shown.estimated} if shown.estimated else {})}
    if code not in rates:
        return {'numerator': shown.figure(False)['value'], 'denominator': None, 'coverage': coverage}
    sides = [tallies[rates[code][side]].figure(False)['value'] for side in ('numerator', 'denominator')]
    pair = [plain(shown.sum()), plain(shown.under)] if shown.given else sides
    lines = {} if pair == sides else {'lines': {'numerator': sides[0], 'denominator': sides[1]}}
    return {'numerator': pair[0], 'denominator': pair[1], **lines, 'coverage': coverage}


def enter_form(form, tallies, name):
    """Enters a form into the tallies of one unit; of a form with nothing usable only that it was expected."""
    estimated = form.figures.get('L03.UOC') == ('value', 1)
    usable = form.is_usable()
    for key, figure in form.figures.items():
        tally = tallies.setdefault(key, Tally(*kind_of(key)))
        tally.expected += 1
        if usable:
            tally.enter(figure, estimated, name)
    for key in form.rates:
        code, _, suffix = key.partition('.')
        tally = tallies.setdefault(key, Tally('ratio', 'ratio', rates[code].get('per', 100)))
        tally.expected += 1
        if usable:
            sides = [form.figures[keyed(rates[code][side], suffix)] for side in ('numerator', 'denominator')]
            tally.enter_pair(*sides, estimated, name)


def main():
    paths = sorted(glob.glob(os.path.join(sys.argv[1], '*.xlsx')))
    head = Form(paths[0], ()).head
    plan = given['plan'] if given else json.loads(asset('plans', head['programme'] + '.json'))
    lines = {line['indicator'] for line in plan['lines']}
    lists = {each['version']: each['file'] for each in json.loads(asset('units', 'lists.json'))['lists']}
    listed = csv.DictReader(asset('units', *lists[head['unitList']].split('/')).splitlines())
    units = {row['code']: row for row in listed}
    day = head['asOf'][:10]
    there = [each for each in plan['departments'] if each.get('from', day) <= day <= each.get('to', day)]
    departments = {(each['level'], each['short']): each['name'] for each in there}
    # What a district did itself stands behind the departments and is named like the district.
    ranks = {short: rank for rank, (_, short) in enumerate(departments)} | {'UBND': len(departments)}
    forms = {form.head['unit']: form for form in (Form(path, lines) for path in paths)}
    tallies = {}
    # Lists stand in the order of the tree: the places of the list, then the departments of the plan.
    for code in sorted(forms, key=lambda unit: (ranks.get(unit.partition('.')[2], -1), unit)):
        area, _, department = code.partition('.')
        row = units[area]
        area_name = row['type'] + ' ' + row['name'] + (' (phần của ' + row['type'] + ')' if department else '')
        name = departments.get((row['level'], department)) or area_name
        up = area if department else row['parent']
        for unit in [code, up, *filter(None, [units[up]['parent']])]:
            enter_form(forms[code], tallies.setdefault(unit, {}), name)
    print(json.dumps({
        'units': {code: {key: each.figure(code in forms) for key, each in of.items()} for code, of in tallies.items()},
        'targets': {
            code: {target['id']: target_figures(of, target['indicator']) for target in plan['targets']}
            for code, of in tallies.items()
            if code not in forms
        },
    }))


main()
