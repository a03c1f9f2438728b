import { createRoot } from 'react-dom/client';
import { LiveOptions } from './LiveOptions';
import '@/src/ui/options/options.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<LiveOptions />);
