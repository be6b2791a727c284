import { takenAs, type Format } from './format.js';

const FILE = {
  source: 'General Staff of the Armed Forces of Ukraine', role: 'party',
} as const;

/**
 * Russian losses as the General Staff of Ukraine states them day by day, collected by P. Ivaniuk.
 * Its losses are the killed and the wounded, and not deaths. A second column says how the number is
 * to be taken. https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset
 */
export const personnel: Format = {
  id: 'general-staff-ukraine', name: 'General Staff of Ukraine, personnel', ...FILE,
  has: ['date', 'day', 'personnel*'],
  fields: { 'as-of': 'date', since: { is: '2022-02-24' }, group: { is: 'Russian personnel' } },
  counts: [
    { measure: 'casualties', value: takenAs('personnel', 'personnel*', { about: '~', more: '>', less: '<' }) },
    { measure: 'detained', value: 'POW', fields: { group: { is: 'Russian prisoners of war' } } },
  ],
  series: true,
};

/** The same for tanks and aircraft. */
export const equipment: Format = {
  id: 'general-staff-ukraine-equipment', name: 'General Staff of Ukraine, equipment', ...FILE,
  has: ['date', 'day', 'aircraft', 'tank'],
  fields: {}, counts: [], notPeople: true,
};
