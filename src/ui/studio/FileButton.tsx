import { useId } from 'react';

interface FileButtonProps {
  label: string;
  accept: string;
  onFile(file: File): void;
}

/** Takes a file from this machine; the same one may be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </div>
  );
}
