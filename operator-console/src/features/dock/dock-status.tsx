import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import { BellRing, ChevronDown, CircleSlash, Coffee, LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useDesk } from '../desk/desk-context.ts';

/** The state of the window and what it may become, as a menu. */
export function DockStatus({ onSignOut }: { readonly onSignOut: () => void }): ReactElement {
  const { t, language, view, mode, act } = useDesk();
  const resting = mode === 'break';
  const held = view.ticket !== null;
  return (
    <MenuTrigger>
      <Button className="st">
        <span className={resting ? 'live off' : 'live'} />
        {resting ? t.header.break : t.header.open}
        <ChevronDown className="i" size={16} strokeWidth={2.2} />
      </Button>
      <Popover className="popup" placement="bottom start">
        <Menu className="menu list" aria-label={t.header.state}>
          <MenuItem onAction={() => act(resting ? 'primary' : 'rest')} isDisabled={held}>
            <Coffee className="i" size={18} strokeWidth={2} />
            {resting ? t.rest.resume : t.idle.goBreak}
          </MenuItem>
          <MenuItem onAction={() => act('close')} isDisabled={held}>
            <CircleSlash className="i" size={18} strokeWidth={2} />
            {t.rest.closeWindow}
            {held ? null : <kbd className="kbd">F12</kbd>}
          </MenuItem>
          <MenuItem onAction={() => act('supervisor')}>
            <BellRing className="i" size={18} strokeWidth={2} />
            {hallTexts[language].desk.call}
            <kbd className="kbd">F1</kbd>
          </MenuItem>
          <MenuItem onAction={onSignOut}>
            <LogOut className="i" size={18} strokeWidth={2} />
            {t.header.signOut}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
