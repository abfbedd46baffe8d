/** What was measured, and how; in the words of the document. */
export const measured: readonly (readonly [string, string])[] = [
  [
    'axe',
    'axe-core, all rules of WCAG 2.0 to 2.2 at A and AA and its best practices, at the narrowest (240 px). What axe cannot decide counts as a fault, but for contrast.',
  ],
  ['Contrast', 'The colour of each text on its own ground, 4.5 to 1, or 3 to 1 where it is large. In light, dark and forced colours.'],
  ['Layout', 'In each window: nothing wider than the window, nothing cut off, and every word of the widest window still there.'],
  ['400%', 'The same in a window of 320 by 256 px, which is what 1280 by 1024 px zoomed to 400% leaves.'],
  ['Targets', 'WCAG 2.5.8 at each width and zoomed: 24 by 24 px, or in a sentence, or a circle of 24 px clear of the others.'],
  [
    'Focus',
    'Tab from the first stop round to it again, zoomed to 400%, and Shift + Tab back at the narrowest width in forced colours: all that can be worked is reached, has an outline of at least 2 px, and nothing lies over its middle.',
  ],
  [
    'Forced colours',
    'The palette of high contrast that Chromium puts in: fields have an edge, what is chosen differs from what is not by more than a colour that is taken away, no picture stands in for words. Icons are characters of the text, so they take its colour.',
  ],
  ['Motion', 'No animation, transition or smooth scrolling, whether reduced motion is asked for or not.'],
];

/** What is known not to hold, or was not tried. */
export const exceptions: readonly string[] = [
  'No person who uses a screen reader, a switch, speech or magnification has tried Waymark, and no screen reader program was run: the transcript is what Chromium’s accessibility tree and the live regions of the page give to one. Firefox’s tree was not read.',
  'Waymark claims no conformance with WCAG 2.2. What stands above is what was measured, and nothing else.',
  'The panel needs a width of 240 px. Zoomed further than leaves that, it scrolls sideways: make the side panel wider. 400% on a panel of 360 px would leave 90.',
  'Under the box there is a second copy of its words, transparent and hidden from assistive technology, that carries the underlining; it is left out of the contrast. In forced colours there is no underlining: the chips below say the same.',
  'The button of the keys shows “?” and is named “Keys”. Axe cannot decide whether that fits; people who speak to their browser say “Keys”.',
  'The table of the studio’s report scrolls sideways by itself, as tables of data may (1.4.10); it takes the focus, so that keys scroll it.',
  'In a window lower than 480 px the header and the warning of another patient’s page scroll away with the rest, so that they cover nothing. The guidance is hidden all the same, and the warning is announced.',
  'The choosers of the browser itself (files, permissions, downloads) were not looked at.',
];
