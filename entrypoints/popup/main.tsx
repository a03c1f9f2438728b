import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LivePopup } from './LivePopup';
import '@/src/ui/popup/popup.css';

void startPage(LivePopup, () => i18n.t('extension_name'));
