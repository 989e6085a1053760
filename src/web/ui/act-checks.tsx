import type { ActText } from '../../contract/content.ts';
import type { ActId } from '../../core/base/acts.ts';
import styles from './meant-form.module.css';

interface ActChecksProps {
  readonly legend: string;
  readonly options: readonly ActId[];
  readonly chosen: readonly ActId[];
  readonly acts: ReadonlyMap<string, ActText>;
  readonly onChange: (chosen: readonly ActId[]) => void;
}

/** Any number of acts by their everyday names. */
export function ActChecks({ legend, options, chosen, acts, onChange }: ActChecksProps) {
  return (
    <fieldset className={styles.acts}>
      <legend>{legend}</legend>
      {options.map((act) => (
        <label key={act} className={styles.act} title={acts.get(act)?.meaning}>
          <input
            type="checkbox"
            checked={chosen.includes(act)}
            onChange={(event) =>
              onChange(
                options.filter((one) => (one === act ? event.currentTarget.checked : chosen.includes(one))),
              )
            }
          />
          {acts.get(act)?.name ?? act}
        </label>
      ))}
    </fieldset>
  );
}
