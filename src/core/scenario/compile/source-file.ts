/** A file as it was found: the path for messages and for the names it promises, the text as decoded UTF-8. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
