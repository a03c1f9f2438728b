import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { InPage } from '@/src/in-page/in-page';

export default defineUnlistedScript(() => {
  const guard = globalThis.secondLookGuard;
  guard?.receiveUi(new InPage(guard));
});
