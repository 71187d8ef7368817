import { type Cell, csv } from '../../lab/csv.ts';

/** A table for a spreadsheet, which must not take any cell for a formula. */

/** What makes a spreadsheet reckon with a cell, or skips to one that does; also in the wide letters of East Asian keyboards. */
const STARTS = /^[=+\-@\t\r\n＝＋－＠]/;
/** An apostrophe before it is the spreadsheets' own sign for "this is text". */
const plain = (cell: Cell): Cell => (typeof cell === 'string' && STARTS.test(cell) ? `'${cell}` : cell);

/** By this mark spreadsheets know that it is UTF-8. */
const MARK = '\uFEFF';

export const sheetOf = (rows: readonly (readonly Cell[])[]): string => MARK + csv(rows.map(row => row.map(plain)));
