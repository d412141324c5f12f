/** What the page carries beside its script, packed with gzip, in base64, in elements that no browser runs. */
export async function packed(id: string): Promise<Blob> {
  const text = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).blob();
}

/** An address of the same, of a type. */
export async function packedUrl(id: string, type: string): Promise<string> {
  const blob = await packed(id);
  return URL.createObjectURL(new Blob([blob], { type }));
}
