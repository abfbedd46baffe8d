/** Saves a text as a file where the browser puts downloads. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has read it once the click is over; revoked at once, Firefox may find nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
