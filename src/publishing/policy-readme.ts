import type { Chromium } from './chromiums';

/** For whoever looks after the computers. */
export function policyReadme(browsers: readonly Chromium[], firefoxId: string): string {
  return `Setting the rules by policy
===========================

With these files every browser of your organisation has the rules without anybody doing anything. They say where the rules are and
which key they must be signed with. They cannot switch on the log: that stays with each person, and so does what they write.

Before you start
- The extension itself comes from the store, or by the browser's own policy (ExtensionInstallForcelist or ExtensionSettings).
- Where a file still says PUT-THE-ID-…-HERE, put in the id of the extension: it stands at chrome://extensions and edge://extensions
  once "Developer mode" is on, and in the address of its page in the store.
- Try it on one computer first. chrome://policy, edge://policy and about:policies show what has arrived.

${browsers.map(chromium).join('\n\n')}

Chrome, looked after in the Google Admin console
  Devices > Chrome > Apps & extensions, choose Second Look, and put what is in google-admin.json into "Policy for extensions".

Windows by Intune
  Devices > Scripts and remediations > Create. Detection: intune/detect.ps1, remediation: intune/remediate.ps1. Run them with the
  64-bit PowerShell, not as the signed-in user. They set the same as windows.reg, for Chrome and Edge. Remediations need Windows
  Enterprise or Education; elsewhere use remediate.ps1 by itself, as a platform script.

Macs by Intune, Jamf or another MDM
  Upload macos.mobileconfig as a custom profile; or the .plist as a preference file, with its name without ".plist" as the domain.

Firefox, on every system
  The file firefox/policies.json goes to:
    Windows  the folder "distribution" beside firefox.exe
    macOS    Firefox.app/Contents/Resources/distribution
    Linux    /etc/firefox/policies
  If there is a policies.json already, copy the part "3rdparty" into it. Firefox reads it when it starts, so it has to be started
  again. There the extension is called ${firefoxId}.

What can be set
  packs      a list: url (https) or inline (the signed file itself), key, and mandatory. Nobody can leave a mandatory pack.
  pack       which pack counts, by its id, where there are several.
  accounts   more official accounts: x, linkedin, facebook, instagram, each a list.
  locked     role (personal or authorised), messages (true or false), sites (those that cannot be switched off), device (own or work).
  hours      when people at this browser work: days, from, to, breaks.

To undo it, take the same keys or files away and start the browser again.
`;
}

function chromium({ name, id, registryKey, extension, macDomain, linuxFolder }: Chromium): string {
  return `${name}
  Windows  Open ${id}/windows.reg as an administrator; or set the same by Group Policy (Preferences > Registry), under
           HKLM\\${registryKey}\\3rdparty\\extensions\\${extension}\\policy
  macOS    Install ${id}/macos.mobileconfig, or give your MDM the .plist for ${macDomain}.extensions.${extension}
  Linux    Copy ${id}/linux.json to ${linuxFolder}/second-look.json`;
}
