/** Hands something out as a file, which needs no permission. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads it a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
