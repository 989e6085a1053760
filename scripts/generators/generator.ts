export interface GeneratedFile {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export interface Generator {
  readonly name: string;
  /**
   * A folder that holds nothing but what this generator makes: a file there that it no longer makes is removed
   * (with --check: reported).
   */
  readonly folder?: string;
  readonly files: () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}
