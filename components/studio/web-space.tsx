/** Where to put a pack so that others can follow it. The same is said in docs/publishing.md. */
export const WebSpace = ({ fileName = 'NAME.waymark.txt' }: { fileName?: string | undefined }) => (
  <section aria-labelledby="web-space">
    <h2 id="web-space">Where to put it</h2>
    <p>
      Any web space of yours will do. The file must open at one https address, the same for every version, without signing in, without
      leading on to another address, and with no question mark in it. Put each new version in the place of the one before, under the same
      name.
    </p>
    <ul class="dotted">
      <li>
        <strong>A web server or website of your organisation:</strong> ask for a folder that is served as it is, such as{' '}
        <code>https://www.example.org/waymark/{fileName}</code>, and copy the file there.
      </li>
      <li>
        <strong>Object storage:</strong> make a bucket or container that everyone may read, upload the file with the type{' '}
        <code>text/plain</code>, and use the file’s own https address.
      </li>
      <li>
        <strong>Pages made from a repository:</strong> add the file to the folder that is published, and use the address under which the
        pages appear.
      </li>
    </ul>
    <p>
      Then open the address in a private window: you should see one long line of letters. Give readers the address and, by another way, the
      fingerprint of your key.
    </p>
  </section>
);
