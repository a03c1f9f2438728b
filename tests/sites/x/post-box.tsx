import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ControlledField } from '../controlled-field';
import { options } from '../replica';
import { holding, plainText } from './draft-text';
import { rebuilt } from './rebuilt';
import { Suggestions, type Typeahead, useTypeahead } from './typeahead';
import { words } from './words';

interface PostBoxOptions {
  testId: string;
  index: number;
  state: EditorState;
  placeholder: string;
  label?: string;
  /** Chats send on Enter alone, posts with the command modifier, articles by no key. */
  sendsOnEnter?: boolean;
  onChange(state: EditorState): void;
  onSend?(): void;
  onFocus?(): void;
  onBlur?(): void;
}

export function PostBox(box: PostBoxOptions) {
  return options.has('plain') ? <PlainPostBox {...box} /> : <DraftPostBox {...box} />;
}

/** Where the site judges a browser unable to run its editor, the same mark is on a textarea. */
function PlainPostBox({ testId, state, placeholder, onChange, onSend, onFocus, onBlur }: PostBoxOptions) {
  return (
    <ControlledField
      composer={testId}
      data-testid={testId}
      aria-label={words.postText}
      placeholder={placeholder}
      text={plainText(state)}
      onText={text => onChange(holding(text))}
      onFocus={onFocus}
      onBlur={onBlur}
      {...(onSend && { onCommandEnter: onSend })}
    />
  );
}

/** Draft.js, with an attribute that only X's build of it takes as a prop. */
function DraftPostBox(box: PostBoxOptions) {
  const {
    testId,
    index,
    state,
    placeholder,
    label,
    sendsOnEnter = false,
    onChange,
    onSend,
    onFocus,
    onBlur,
  } = box;
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [life, setLife] = useState(0);
  const typeahead = useTypeahead(state, onChange);

  useEffect(() => {
    frame.current?.querySelector('[contenteditable]')?.setAttribute('no-focustrapview-refocus', 'true');
    if (life > 0) editor.current?.focus();
  }, [life]);

  const change = (next: EditorState) => {
    onChange(options.has('rerender') ? rebuilt(next) : next);
    if (options.has('replace') && life === 0 && next.getCurrentContent().getPlainText().length === 3)
      setLife(1);
  };
  const blur = () => {
    if (options.has('rebuild')) onChange(rebuilt(state));
    onBlur?.();
  };
  return (
    <div data-testid={`${testId}_label`} className="box">
      <div data-testid={`${testId}RichTextInputContainer`} ref={frame}>
        <Editor
          key={life}
          ref={editor}
          editorState={state}
          onChange={change}
          onFocus={() => onFocus?.()}
          onBlur={blur}
          placeholder={placeholder}
          ariaLabel={label ?? words.postText}
          ariaMultiline
          ariaAutoComplete="list"
          ariaControls={`typeaheadDropdownWrapped-${index}`}
          {...typeahead.attributes}
          spellCheck
          webDriverTestID={testId}
          keyBindingFn={bindingWith(typeahead, sendsOnEnter)}
          handleKeyCommand={command => {
            if (command === 'send') onSend?.();
            else if (!typeahead.handle(command)) return 'not-handled';
            return 'handled';
          }}
        />
        <Suggestions id={`typeaheadDropdownWrapped-${index}`} typeahead={typeahead} />
      </div>
    </div>
  );
}

/** Command modifier and Enter send even while a list is open; plain Enter then picks from it. */
function bindingWith(typeahead: Typeahead, sendsOnEnter: boolean): (event: KeyboardEvent) => string | null {
  return event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendsOnEnter ? null : 'send';
    const onList = typeahead.commandFor(event.key);
    if (sendsOnEnter && !onList && event.key === 'Enter' && !event.shiftKey) return 'send';
    return onList ?? getDefaultKeyBinding(event);
  };
}
