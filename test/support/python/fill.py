"""Fills forms through openpyxl by their TH.* names: fill.py FORM ENTRIES.json OUT

or several in their place: fill.py {FORM: ENTRIES, …}.json, where the key "*" stands for every input cell of a figure."""
import json
import sys

import openpyxl


def cells_of(book):
    """openpyxl 3.0 keeps sheet-scoped names in one list, 3.1 with their sheet."""
    sheet = book.worksheets[0]
    if hasattr(sheet, 'defined_names'):
        names = [(name, of.attr_text) for name, of in sheet.defined_names.items()]
    else:
        names = [(of.name, of.attr_text) for of in book.defined_names.definedName if of.localSheetId == 0]
    places = {name[3:]: text.rsplit('!', 1)[1].replace('$', '') for name, text in names if name.startswith('TH.')}
    return {key: sheet[place] for key, place in places.items()}


def fill(form, entries, out):
    book = openpyxl.load_workbook(form)
    cells = cells_of(book)
    inputs = [key for key, cell in cells.items() if key[0].isupper() and not str(cell.value).startswith('=')]
    for key, value in entries.items():
        for each in inputs if key == '*' else [key]:
            cells[each].value = value
    book.save(out)


if len(sys.argv) == 4:
    fill(sys.argv[1], json.load(open(sys.argv[2], encoding='utf8')), sys.argv[3])
else:
    for form, entries in json.load(open(sys.argv[1], encoding='utf8')).items():
        fill(form, entries, form)
print('{}')
