import { type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react';
import { classes } from './classes';
import styles from './field.module.css';
import { Icon } from './icon';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do; read out when it appears. */
  fault?: ReactNode;
}

type TextFieldProps = FieldProps & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** A line of text. */
export function TextField({ label, hint, fault, className, id, ...rest }: TextFieldProps) {
  const { ids, described } = useDescription(hint, fault, id);
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={ids.control}>
        {label}
      </label>
      <Hint id={ids.hint}>{hint}</Hint>
      <input
        id={ids.control}
        className={styles.control}
        dir={directionIn(rest.value)}
        aria-invalid={Boolean(fault)}
        aria-describedby={described}
        {...rest}
      />
      <Fault id={ids.fault}>{fault}</Fault>
    </div>
  );
}

type TextAreaProps = FieldProps &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { counter?: ReactNode; ref?: Ref<HTMLTextAreaElement> };

export function TextArea({ label, hint, fault, counter, className, id, ...rest }: TextAreaProps) {
  const { ids, described } = useDescription(hint, fault, id);
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={ids.control}>
        {label}
      </label>
      <Hint id={ids.hint}>{hint}</Hint>
      <textarea
        id={ids.control}
        className={styles.control}
        dir={directionIn(rest.value)}
        aria-invalid={Boolean(fault)}
        aria-describedby={described}
        {...rest}
      />
      {counter}
      <Fault id={ids.fault}>{fault}</Fault>
    </div>
  );
}

interface SelectProps<Value extends string> extends FieldProps {
  value: Value;
  options: ReadonlyArray<{ value: Value; label: string }>;
  onChoose: (value: Value) => void;
}

export function Select<Value extends string>({ label, hint, fault, value, options, onChoose }: SelectProps<Value>) {
  const { ids, described } = useDescription(hint, fault);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={ids.control}>
        {label}
      </label>
      <Hint id={ids.hint}>{hint}</Hint>
      <select
        id={ids.control}
        className={styles.control}
        value={value}
        aria-describedby={described}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Fault id={ids.fault}>{fault}</Fault>
    </div>
  );
}

/** A few options seen at once: radio buttons, one name for the group. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: Omit<SelectProps<Value>, 'value'> & { value: Value | null }) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function CheckBox({
  label,
  checked,
  onCheck,
}: {
  label: ReactNode;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Says nothing until the limit is near. Units are what the limit counts. */
export function Counter({ used, limit, words }: { used: number; limit: number; words: (left: number) => string }) {
  if (used < limit * 0.85) return null;
  return (
    <span className={classes(styles.counter, used > limit && styles.over)} role="status">
      {words(limit - used)}
    </span>
  );
}

/** What people write may be in another direction than the page; with nothing in it, a field is the page's: its hint and its caret too. */
function directionIn(value: InputHTMLAttributes<HTMLInputElement>['value']): 'auto' | undefined {
  return value === '' ? undefined : 'auto';
}

function useDescription(hint: ReactNode, fault: ReactNode, own?: string) {
  const made = useId();
  const id = own ?? made;
  const ids = { control: id, hint: `${id}-hint`, fault: `${id}-fault` };
  const described = classes(hint ? ids.hint : null, fault ? ids.fault : null) || undefined;
  return { ids, described };
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <span id={id} className={styles.hint}>
      {children}
    </span>
  ) : null;
}

function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span id={id} role="alert" className={styles.fault}>
      {children && (
        <>
          <Icon name="warning" />
          <span>{children}</span>
        </>
      )}
    </span>
  );
}
