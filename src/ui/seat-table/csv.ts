/**
 * Comma-separated values (RFC 4180), every cell in quotation marks. Cells come from people's profiles, and a
 * spreadsheet takes a text for a formula that begins with one of certain characters: it gets an apostrophe
 * before it, which makes it text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/**
 * Where a formula could begin: at the beginning of a cell, behind blanks too, and behind whatever a spreadsheet
 * may split a line at, which is not the comma in every language. With the full-width forms of the four signs.
 */
const formulaStart = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[;,\t\r\n])(?=\s*[=+\-@＝＋－＠])/g;

function quoted(cell: string): string {
  return `"${cell.replace(formulaStart, "'").replaceAll('"', '""')}"`;
}
