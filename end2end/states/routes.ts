import { execFileSync } from 'node:child_process';
import { program, root } from '../fixtures/program';

/** A page of the server, as `waymark pages` lists it. */
export interface Route {
  /** As in the router: `/jobs/{job}`. */
  path: string;
  /** Whose page it is: it decides the languages it is read in. */
  audience: 'people' | 'staff';
  /** The states its author declared, such as `empty` or `refused`. */
  states: string[];
}

export function routes(): Route[] {
  return JSON.parse(execFileSync(program, ['pages'], { cwd: root, encoding: 'utf8' })) as Route[];
}

/** English and the language that differs most: Arabic runs right to left, French is the longer of the studio's two. */
export const languages = { people: ['en', 'ar'], staff: ['en', 'fr'] } as const;
/** Light first: between the themes only colours differ, so that the second needs no more than its colours looked at. */
export const themes = ['light', 'dark'] as const;
export const widths = [360, 1280] as const;
/** At this width nothing may stick out; it is not looked at otherwise. */
export const narrowest = 320;
