import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LiveOptions } from './LiveOptions';
import '@/src/ui/options/options.css';

void startPage(LiveOptions, () => i18n.t('options_page_title'));
