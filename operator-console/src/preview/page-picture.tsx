import { unreachable } from '@talon/shared/client/unreachable.ts';
import { shellProblems } from '@talon/shared/locale/problems.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { useCommands } from '../features/desk/use-commands.ts';
import { SignIn } from '../features/session/sign-in.tsx';
import { ChooseWindow } from '../features/windows/choose-window.tsx';
import { WholePage } from '../parts/whole-page.tsx';
import type { PreviewState } from './states.ts';

type Page = Exclude<PreviewState['page'], 'desk'>;

const nothing = (): void => undefined;
const typed = { login: 'o.kovalchuk', password: '••••••••', caps: true };
const entered = async (): Promise<null> => null;
const taken: LocalText = {
  uk: 'Вікно 7 вже відкрила Інна Ткачук. Оберіть інше вікно.',
  ru: 'Окно 7 уже открыла Инна Ткачук. Выберите другое окно.',
  en: 'Window 7 is already open at Inna Tkachuk. Choose another one.',
};

export function PagePicture({ page }: { readonly page: Page }): ReactElement {
  const { t, language } = useSettings();
  const refusal = page === 'choose-refused' ? taken[language] : null;
  const commands = useCommands('', { running: null, repeating: false, refusal });
  switch (page) {
    case 'sign-in':
      return <SignIn onEnter={entered} told={null} initial={typed} />;
    case 'sign-in-refused':
      return <SignIn onEnter={entered} told={shellProblems.bad_credentials[language]} />;
    case 'choose':
    case 'choose-refused':
    case 'choose-failed':
      return (
        <ChooseWindow
          centre="demo"
          userName="Олена Ковальчук"
          commands={commands}
          closed={null}
          onOpened={nothing}
          onSignOut={nothing}
        />
      );
    case 'connecting':
      return <WholePage title={t.connection.connecting} />;
    case 'too-old':
      return (
        <Told
          title={t.connection.oldTitle}
          text={t.connection.oldText}
          label={t.connection.reload}
        />
      );
    case 'broken': {
      const { brokenTitle, brokenText, reload } = t.connection;
      return <Told title={brokenTitle} text={brokenText} label={reload} />;
    }
    case 'taken-over': {
      const { takenTitle, takenText, takeBack } = t.connection;
      return <Told title={takenTitle} text={takenText} label={takeBack} />;
    }
    case 'refused': {
      const { refusedTitle, refusedText, chooseOther } = t.connection;
      return <Told title={refusedTitle} text={refusedText} label={chooseOther} />;
    }
    case 'docked':
      return <Told title={t.header.docked} text={t.header.dockedText} label={t.header.undock} />;
    default:
      return unreachable(page);
  }
}

interface ToldProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
}

function Told({ title, text, label }: ToldProps): ReactElement {
  return <WholePage title={title} text={text} button={{ label, onPress: nothing }} />;
}
