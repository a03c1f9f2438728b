import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LiveInstall } from './LiveInstall';
import '@/src/ui/install/install.css';

void startPage(LiveInstall, () => i18n.t('install_page_title'));
