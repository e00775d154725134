# Reads a workbook with openpyxl and writes what it holds as JSON: see xlsx.test.ts.
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter

book = openpyxl.load_workbook(sys.argv[1])


def value(cell):
    return cell.value.date().isoformat() if cell.data_type == "d" else cell.value


print(
    json.dumps(
        [
            {
                "title": sheet.title,
                "rows": [[[value(cell), cell.data_type] for cell in row] for row in sheet.iter_rows()],
                "guarded": [cell.value for row in sheet.iter_rows() for cell in row if cell.quotePrefix],
                "panes": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "links": [cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink],
                "widths": [
                    sheet.column_dimensions[get_column_letter(number)].width
                    for number in range(1, sheet.max_column + 1)
                ],
            }
            for sheet in book
        ]
    )
)
