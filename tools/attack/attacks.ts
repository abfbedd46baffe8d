/** Tests that attack: all of a file, or those of a file that have one of these titles, or stand in a group that has, as written there. */
export type Attack = readonly [file: string, ...titles: string[]];

/** What is attacked, by kind, over the tests that there are. */
export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  'hostile packs': [
    ['tests/packs/hostile.test.ts'],
    ['tests/packs/fuzz.test.ts'],
    ['tests/teaching/teaching-pack.test.ts', 'refuses, and says why'],
    ['tests/teaching/shared-reader.test.ts', 'never takes the place of a pathway pack of the same name, nor gives up its own to one'],
    ['tests/e2e/packs.spec.ts', 'a hostile replacement is refused with its reason, and the last good pack stays in use'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the title as it is written there
    ['tests/e2e/studio-drafts.spec.ts', 'opening ${what} is refused in one sentence'],
  ],
  'a stolen or a changed key': [
    [
      'tests/packs/replacement.test.ts',
      'a pack signed by an unknown key waits for the user, with its fingerprint',
      'an older one, another of the same version, another key and none are refused, from a file as from an address',
      'one whose key is no longer pinned waits',
    ],
    ['tests/packs/store.test.ts', 'to forget a pack forgets the feed that gave it; to trust a key no more forgets all that hung on it'],
    ['tests/e2e/studio-drafts.spec.ts', 'the key is kept only where that is asked for, and then cannot be read'],
  ],
  'hostile authors': [
    ['tests/learn/hostile.test.tsx'],
    ['tests/teaching/markdown.test.ts', 'leaves out what may not be shown, names it, and keeps the words'],
    ['tests/e2e/learn-sound.spec.ts', 'what a hostile author may still write is words alone: no element of theirs, no script, no request'],
  ],
  'hostile pages': [
    ['tests/record/hostile.test.ts'],
    ['tests/e2e/reading.spec.ts'],
    ['tests/e2e/seen.spec.ts'],
    ['tests/e2e/read-page.spec.ts', 'nothing is put into a page before a gesture, and the page never sees what is'],
  ],
  'hostile servers': [
    ['tests/packs/feed-wire.test.ts'],
    [
      'tests/packs/feed.test.ts',
      'an address that gave one pack may not give another',
      'no more than 1 MB is read, whatever the address says of its length',
      'an address that does not answer is given up before a browser ends the background that waits for it',
    ],
  ],
  'other senders': [
    ['tests/background/messages.test.ts'],
    [
      'tests/e2e/packs.spec.ts',
      'is asked for by name and not fetched from',
      'the pages themselves cannot connect, even to an allowed site',
    ],
    ['tests/e2e/sending.spec.ts', 'the background sends nothing, whatever is kept, and no page can'],
    ['tests/e2e/studio.spec.ts', 'the page can reach nothing, and asks for nothing'],
  ],
  'wrong patients': [
    ['tests/record/same-patient.test.ts'],
    ['tests/panel/beside.test.ts', 'never the wrong patient'],
    ['tests/e2e/wrong-patient.spec.ts'],
    ['tests/e2e/hostile-record.spec.ts'],
    ['tests/e2e/second-patient.spec.ts'],
    ['tests/e2e/switching.spec.ts'],
    ['tests/e2e/web-record.spec.ts'],
    ['tests/e2e/hand-over.spec.ts', 'the wrong patient hides all of it, and no letter reaches it'],
  ],
  'a patient’s words as canaries': [
    ['tests/e2e/nothing-leaves.spec.ts'],
    ['tests/e2e/forms.spec.ts', 'a locum opens the right form in three actions by keyboard, and what was entered is not carried along'],
    ['tests/e2e/hand-over.spec.ts', 'the calendar file holds a day and nothing of the patient'],
    ['tests/e2e/learn.spec.ts', 'learn later keeps what it was and nothing of when or for whom; the Learn view has it'],
    ['tests/e2e/asked.spec.ts', 'what was not read is found by its words, or dismissed, by keyboard alone; nothing of it is stored'],
  ],
  'hostile texts': [
    ['tests/properties/fuzz.test.ts'],
    ['tests/properties/recogniser.test.ts', 'any text'],
    ['tests/e2e/bad-input.spec.ts'],
  ],
  'broken off at any moment': [
    ['tests/packs/interrupted.test.ts'],
    ['tests/faults/ended.test.ts'],
    ['tests/e2e/packs.spec.ts', 'the background killed 50 times during an update: never half a pack'],
    ['tests/e2e/upgrade.spec.ts'],
  ],
};
