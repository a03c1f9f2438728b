import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { InPage } from '@/src/in-page/in-page';

export default defineUnlistedScript(() => {
  const keeper = globalThis.secondLookGuard?.keeper;
  keeper?.receiveUi(new InPage(keeper));
});
