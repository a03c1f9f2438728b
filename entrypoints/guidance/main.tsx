import { i18n } from '#i18n';
import { startPage } from '../own-page/start';
import { LiveGuidance } from './LiveGuidance';
import '@/src/ui/guidance/guidance.css';

void startPage(LiveGuidance, () => i18n.t('guidance_page_title'));
