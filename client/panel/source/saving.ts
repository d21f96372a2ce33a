/** Lets the browser save a file where the reader keeps what is downloaded. */
export function download(fileName: string, data: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(data);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file as a message to the host, which asks the reader where it goes. */
export async function saveMessage(fileName: string, data: Blob) {
  const isBinary = !data.type.startsWith("text/") && !/json|svg/.test(data.type);
  const content = isBinary ? await base64Of(data) : await data.text();
  return { kind: "save", fileName, data: content, isBinary } as const;
}

async function base64Of(data: Blob): Promise<string> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
