import { createRoot } from 'react-dom/client';
import { LivePopup } from './LivePopup';
import '@/src/ui/popup/popup.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<LivePopup />);
