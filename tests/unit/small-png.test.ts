// What is kept of the look as pictures: small, and where it is flat exactly what was drawn.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../scripts/lib/small-png.mjs';

const SIGNATURE = '89504e470d0a1a0a';
const bigEndian = (number: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(number);
  return four;
};
const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
};
/** `rows` as they stand in the file, each with its filter before it; `kind` 2 is three bytes a pixel, 6 is four. */
const png = (width: number, rows: readonly (readonly number[])[], kind: 2 | 6) =>
  Buffer.concat([
    Buffer.from(SIGNATURE, 'hex'),
    chunk('IHDR', Buffer.concat([bigEndian(width), bigEndian(rows.length), Buffer.from([8, kind, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

function partOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

/** The colours of a small one, row by row. */
function coloursOf(file: Buffer): string[][] {
  const width = partOf(file, 'IHDR').readUInt32BE(0);
  const palette = partOf(file, 'PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows =
    inflateSync(partOf(file, 'IDAT'))
      .toString('hex')
      .match(new RegExp(`.{${2 * (width + 1)}}`, 'g')) ?? [];
  return rows.map((row) => (row.slice(2).match(/../g) ?? []).map((index) => palette[Number.parseInt(index, 16)] ?? ''));
}

describe('a small picture', () => {
  it('has every colour where there are few, whichever way its rows were written', () => {
    const rows = [
      [0, ...[10, 20, 30], ...[40, 50, 60]],
      // By the left, by the row above, by both halved, by the nearest of three.
      [1, ...[10, 20, 30], ...[30, 30, 30]],
      [2, ...[0, 0, 0], ...[0, 0, 0]],
      [3, ...[5, 10, 15], ...[15, 15, 15]],
      [4, ...[0, 0, 0], ...[0, 0, 0]],
    ];
    expect(coloursOf(smallPng(png(2, rows, 2)))).toEqual(Array(5).fill(['0a141e', '28323c']));
  });

  it('leaves out what says how far one sees through: pages are whole', () => {
    expect(coloursOf(smallPng(png(2, [[0, 1, 2, 3, 255, 1, 2, 3, 255]], 6)))).toEqual([['010203', '010203']]);
  });

  it('keeps what is frequent as it is, and takes the nearest for the rest', () => {
    const shades = Array.from({ length: 80 }, (_, i) => [i * 3, 0, 0]);
    const row = [0, ...shades.flat(), ...[200, 100, 50], ...[200, 100, 50], ...[201, 100, 50]];
    const [colours = []] = coloursOf(smallPng(png(83, [row], 2)));
    expect(colours.slice(-3)).toEqual(['c86432', 'c86432', 'c86432']);
    expect(new Set(colours).size).toBeLessThanOrEqual(64);
  });

  it('stays as it is when it is made small again', () => {
    const once = smallPng(png(1, [[0, 1, 2, 3]], 2));
    expect(smallPng(once)).toBe(once);
  });

  it('is made of nothing but a picture', () => {
    expect(() => smallPng(Buffer.from(SIGNATURE, 'hex'))).toThrow('no PNG');
  });
});
