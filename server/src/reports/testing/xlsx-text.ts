import { inflateRawSync } from 'node:zlib';

/** The files of a workbook, which is a ZIP: by its directory at the end. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const start = zip.readUInt32LE(at + 42);
    const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(body, body + size);
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, (isPacked ? inflateRawSync(bytes) : bytes).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The cells of the first sheet, row by row; numbers stay numbers, nothing is ''. */
export function xlsxRows(workbook: Buffer): readonly (readonly (string | number)[])[] {
  const files = unzipped(workbook);
  const parts = (xml: string, tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag}( [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
      ([, head = '', body = '']) => ({ head, body }),
    );
  const strings = parts(files.get('xl/sharedStrings.xml') ?? '', 'si').map(({ body }) =>
    plain(body),
  );
  return parts(files.get('xl/worksheets/sheet1.xml') ?? '', 'row').map(({ body: row }) => {
    const cells: (string | number)[] = [];
    for (const { head, body } of parts(row.replace(/<c [^>]*\/>/g, ''), 'c')) {
      const letters = / r="([A-Z]+)/.exec(head)?.[1] ?? 'A';
      const at = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push('');
      cells.push(cellOf(head, body, strings));
    }
    return cells;
  });
}

function cellOf(head: string, body: string, strings: readonly string[]): string | number {
  if (head.includes('t="s"')) return strings[Number(plain(body))] ?? '';
  return head.includes('t="inlineStr"') ? plain(body) : Number(plain(body));
}
