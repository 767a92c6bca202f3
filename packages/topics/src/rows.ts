/** One row of a data file: its cells, and the section (`# 015 …`) that it stands in. */
export interface Row {
  section: string;
  cells: string[];
}

/** Reads a data file: rows of cells parted by `|`, under section lines that begin with `#`. */
export function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('#')) section = /^#\s*(\S*)/.exec(trimmed)?.[1] ?? '';
    else if (trimmed !== '') rows.push({ section, cells: trimmed.split('|').map((cell) => cell.trim()) });
  }
  return rows;
}

/** The entries of a cell, which commas part. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
