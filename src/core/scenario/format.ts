/** The version that files of every kind are written in now. Older ones are migrated as they are read (migrate.ts). */
export const FORMAT = 1;
