import { admin, newOrganisation, signIn, type Stage, type States } from './stage';

const read = (path: string) => async (stage: Stage) => {
  await signIn(stage, admin);
  await stage.page.goto(`/studio/content${path}`);
};

const ofNewOrganisation = (path: string) => async (stage: Stage) => {
  const server = await newOrganisation(stage);
  await stage.page.goto(`${server.url}/studio/content${path}`);
};

/** The studio's content, to read. */
export const content: States = {
  '/studio/content': { filled: read(''), empty: ofNewOrganisation('') },
  '/studio/content/templates/{key}': {
    application: read('/templates/apply-engineering'),
    onboarding: read('/templates/welcome'),
    'not-found': read('/templates/lighthouse'),
  },
  '/studio/content/segments': { filled: read('/segments'), empty: ofNewOrganisation('/segments') },
  '/studio/content/attributes': { filled: read('/attributes'), empty: ofNewOrganisation('/attributes') },
  '/studio/content/jobs': { filled: read('/jobs'), empty: ofNewOrganisation('/jobs') },
};
