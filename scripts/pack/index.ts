import { parseArgs } from 'node:util';
import { compile, test, validate } from './check-packs';
import { compare } from './compare';
import { keyCommand } from './keys';
import { NotRight, WrongUse } from './outcome';
import { publish } from './publish';
import { sign, verify } from './sign';

const HELP = `npm run --silent pack -- COMMAND …

  validate PACK…             is it in order?
  test PACK…                 does it find what its own examples say?
  diff BEFORE AFTER          what is different; fails where the version has not gone up
       --notice              the change notice for staff instead
  compile PACK               how long it takes to get ready, and how large it is
       --out FILE            writes it as the one small file that is signed
  key new FILE               a new key, locked by a passphrase
  key show FILE              the key in words
  sign PACK                  signs a pack that passes its own examples
       --key FILE --out FILE
       --previous FILE       after a change of keys: the key file before, or a signed pack that names it
  verify SIGNED              would a browser take it?
       --key BASE64          … that trusts this key
       --installed SIGNED    … and has this one now
  publish SIGNED             writes the folder that a static host hands out
       --url ADDRESS --out FOLDER or .zip
       --archive FOLDER      what was published before; without it, the folder that is written to
       --chrome-id ID --edge-id ID
       --mandatory           the policy files let nobody leave this pack
       --inline              the policy files carry the pack itself

A PACK is a file, signed or not, or the id of a built-in one. The passphrase is asked for, or taken from SECOND_LOOK_PASSPHRASE.
It ends with 0 where everything is right, with 1 where something is not, and with 2 where the command makes no sense.
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  notice: { type: 'boolean' },
  out: { type: 'string' },
  key: { type: 'string' },
  previous: { type: 'string' },
  installed: { type: 'string' },
  url: { type: 'string' },
  archive: { type: 'string' },
  'chrome-id': { type: 'string' },
  'edge-id': { type: 'string' },
  mandatory: { type: 'boolean' },
  inline: { type: 'boolean' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parsed();
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const [first, second] = files;
  switch (command) {
    case 'validate':
      needed(first, 'a pack');
      return validate(files);
    case 'test':
      needed(first, 'a pack');
      return test(files);
    case 'diff':
      return compare(needed(first, 'two packs'), needed(second, 'two packs'), values.notice ?? false);
    case 'compile':
      return compile(needed(first, 'a pack'), values.out);
    case 'key':
      return keyCommand(files);
    case 'sign':
      return sign(needed(first, 'a pack'), {
        key: needed(values.key, '--key'),
        previous: values.previous,
        out: needed(values.out, '--out'),
      });
    case 'verify':
      return verify(needed(first, 'a signed pack'), values);
    case 'publish':
      return publish(needed(first, 'a signed pack'), {
        url: needed(values.url, '--url'),
        out: needed(values.out, '--out'),
        archive: values.archive,
        inChrome: values['chrome-id'],
        inEdge: values['edge-id'],
        mandatory: values.mandatory ?? false,
        inline: values.inline ?? false,
      });
    default:
      throw new WrongUse(`there is no command "${command}"`);
  }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (reason) {
    throw new WrongUse(reason instanceof Error ? reason.message : String(reason));
  }
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new WrongUse(`${what} is missing`);
  return value;
}

await main().catch(reason => {
  if (!(reason instanceof NotRight) && !(reason instanceof WrongUse)) throw reason;
  process.stderr.write(`${reason.message}\n`);
  if (reason instanceof WrongUse) process.stderr.write('npm run pack -- --help says how it is used\n');
  process.exitCode = reason instanceof NotRight ? 1 : 2;
});
