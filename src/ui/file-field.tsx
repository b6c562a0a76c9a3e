import { useId } from 'react';
import { buttonClass } from './button';
import styles from './file-field.module.css';

interface FileFieldProps {
  label: string;
  /** As in the element's attribute: endings and media types, with commas. */
  accept: string;
  onFile: (file: File) => void;
}

/** Chooses one file; looks like a button, and can be dropped on. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles.file}>
      <label htmlFor={id} className={buttonClass()}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file again, mended meanwhile, is news too.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
