import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LiveStudio } from './LiveStudio';
import '@/src/ui/studio/studio.css';

void startPage(LiveStudio, () => i18n.t('studio_page_title'));
