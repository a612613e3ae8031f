"""Sums of forms, by nothing of the product: sums.py FOLDER... prints {element: sum} over the numbers in TH.* cells."""
import collections
import glob
import json
import os
import re
import sys

import openpyxl

KEY = re.compile(r'^TH\.([A-Z]\d\d(?:\.\w+)?)$')
sums = collections.Counter()
for folder in sys.argv[1:]:
    for path in sorted(glob.glob(os.path.join(folder, '*.xlsx'))):
        book = openpyxl.load_workbook(path, data_only=True)
        for name in book.defined_names.definedName:
            key = KEY.match(name.name)
            if not key or name.localSheetId is None:
                continue
            address = name.attr_text.rsplit('!', 1)[1].replace('$', '')
            value = book.worksheets[name.localSheetId][address].value
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                sums[key[1]] += value
print(json.dumps(sums))
