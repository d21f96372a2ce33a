/** Unpacks what an element of the page holds: JSON, packed by gzip, in base64. */
export async function readEmbedded<Value>(element: Element): Promise<Value> {
  const packed = Uint8Array.from(atob(element.textContent?.trim() ?? ""), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(unpacked).json()) as Value;
}
