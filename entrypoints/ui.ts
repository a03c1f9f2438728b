import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { InPage } from '@/src/in-page/in-page';
import { askForPolicy, teach, unteach } from '@/src/platform/background-link';

export default defineUnlistedScript(() => {
  const keeper = globalThis.secondLookGuard?.keeper;
  keeper?.receiveUi(
    new InPage(keeper, {
      teach: ({ rule, quote }) => teach(rule, quote),
      unteach: ({ rule, quote }) => unteach(rule, quote),
      showPolicy: (pack, clause) => void askForPolicy(pack, clause),
    }),
  );
});
