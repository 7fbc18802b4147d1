import { resolve } from 'node:path';

/** One picture: a state of a route as one reader sees it. */
export interface Screen {
  route: string;
  state: string;
  language: string;
  theme: string;
  width: number;
}

export const report = resolve(__dirname, '../report');

const separator = ' · ';

export function screenName({ route, state, language, theme, width }: Screen): string {
  return [route, state, language, theme, width].join(separator);
}

/** The opposite of {@link screenName}; nothing for the name of anything else. */
export function parseScreenName(name: string): Screen | undefined {
  const [route, state, language, theme, width] = name.split(separator);
  return route && state && language && theme && width ? { route, state, language, theme, width: Number(width) } : undefined;
}

export function screenPath(screen: Screen): string {
  const file = screenName(screen).replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return resolve(report, 'screens', `${file}.jpg`);
}
