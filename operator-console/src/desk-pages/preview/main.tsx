import { mount } from '../mount.tsx';
import { Preview } from './preview.tsx';

mount(<Preview />);
