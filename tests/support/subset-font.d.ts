declare module 'subset-font' {
  /** The part of its interface that tests use: the same font in another format. */
  export default function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: { readonly keepAllGlyphs: true; readonly targetFormat: 'sfnt' },
  ): Promise<Uint8Array>;
}
