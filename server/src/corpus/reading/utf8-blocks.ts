/**
 * The bytes of a text as UTF-8, without a byte-order mark: what begins with the mark of UTF-16 (PowerShell's `>` writes it) is
 * written anew, anything else is taken as it is.
 */
export async function* utf8Blocks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: Utf16Decoder | null = null;
  let isFirst = true;
  const encoder = new TextEncoder();
  for await (const block of source) {
    if (block.length === 0) continue;
    let rest = block;
    if (isFirst) {
      isFirst = false;
      decoder = utf16Decoder(block);
      if (block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf) rest = block.subarray(3);
    }
    yield decoder === null ? rest : encoder.encode(decoder.decode(rest, { stream: true }));
  }
  if (decoder !== null) yield encoder.encode(decoder.decode());
}

type Utf16Decoder = InstanceType<typeof TextDecoder>;

function utf16Decoder(block: Uint8Array): Utf16Decoder | null {
  if (block[0] === 0xff && block[1] === 0xfe) return new TextDecoder("utf-16le");
  return block[0] === 0xfe && block[1] === 0xff ? new TextDecoder("utf-16be") : null;
}
