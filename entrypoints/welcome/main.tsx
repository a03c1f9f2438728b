import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LiveWelcome } from './LiveWelcome';
import '@/src/ui/welcome/welcome.css';

void startPage(LiveWelcome, () => i18n.t('welcome_page_title'));
