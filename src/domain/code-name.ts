/** Words that are written alike in English and French, so that a code name needs no translation. */
const THINGS = [
  'atoll', 'banjo', 'bonsai', 'boulevard', 'cactus', 'canyon', 'cascade', 'cello', 'compost', 'concert', 'cumulus', 'dahlia',
  'delta', 'festival', 'fjord', 'garage', 'geranium', 'graffiti', 'hibiscus', 'horizon', 'iris', 'jade', 'jazz', 'karma', 'kayak',
  'lotus', 'magnolia', 'mambo', 'melon', 'mimosa', 'mistral', 'nectar', 'nimbus', 'oasis', 'orange', 'orchestra',
  'origami', 'piano', 'plateau', 'polka', 'radio', 'rumba', 'samba', 'silo', 'sirocco', 'solo', 'sonata', 'studio', 'tango',
  'tempo', 'tundra', 'turquoise', 'ukulele', 'village', 'violet', 'viola', 'yoga', 'zenith', 'zinnia',
]
const ANIMALS = [
  'bison', 'boa', 'capybara', 'caribou', 'chihuahua', 'cobra', 'condor', 'coyote', 'dragon', 'gazelle', 'gecko', 'gibbon', 'impala',
  'jaguar', 'kiwi', 'koala', 'labrador', 'lion', 'lynx', 'okapi', 'opossum', 'ocelot', 'panda', 'pigeon', 'piranha',
  'puma', 'python', 'tamarin', 'toucan', 'wapiti', 'wombat',
]

/** A two-word code such as `tango-panda`. `pick(n)` gives a random whole number below n. */
export const codeNameOf = (pick: (below: number) => number): string => `${THINGS[pick(THINGS.length)]}-${ANIMALS[pick(ANIMALS.length)]}`
