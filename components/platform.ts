/** Whether Option and a key type a letter here: then they are no keys of Waymark within a text, and no button shows them. */
export const optionTypes = (): boolean => /^Mac|iP(?:hone|ad)/.test(navigator.platform);
