/** Raised whenever `ReaderWords` have another shape: a page must not be given kept words of an older one. */
export const WORDS_VERSION = 1;
