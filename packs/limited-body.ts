/** The body of an answer, read no further than so many bytes; undefined where it is longer. */
export async function limitedBody({ body, headers }: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  if (Number(headers.get('content-length')) > mostBytes) {
    await body.cancel();
    return undefined;
  }
  const bytes = new Uint8Array(mostBytes);
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(value, length);
    length += value.length;
  }
}
