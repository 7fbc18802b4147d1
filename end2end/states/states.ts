import { application } from './application';
import { careers } from './careers';
import { content } from './content';
import { onboarding } from './onboarding';
import { refusals } from './refusals';
import { signingIn } from './signing-in';
import type { States } from './stage';
import { studio } from './studio';
import { tasks } from './tasks';

/** Every route and, in the words the server declares them by, every state of it. */
export const states: States = {
  ...careers,
  ...application,
  ...onboarding,
  ...tasks,
  ...signingIn,
  ...studio,
  ...content,
  ...refusals,
};
