import type { Likeness } from './kit.ts';

/**
 * Who is not drawn by hand is put together from the kit, each on a skull and with a profile of his own. The sources we
 * build on hardly describe faces: of these men next to nothing is known to us, and so a row keeps to plain differences.
 * Dress goes by corps.
 */
// biome-ignore format: a skull is one line, and so is a profile
export const PEOPLE = {
  milshtein: {
    carriedBy: ['a long plank of a head', 'grey hair cropped level', 'a lipless mouth'],
    skull: { top: 78, flat: 62, sides: [[92, 128], [94, 214], [93, 296], [84, 362], [50, 398]], chin: 402, face: [0.94, 1.04, 224] },
    profile: ['206,120', '196,178', '184,194', '192,212', '178,250', '169,268', '177,281', '195,290', '192,304', '199,313', '196,328', '207,348', '202,380'],
    hair: 'crew', tone: 'grey', brows: 'thin', eyes: 'tired', gaze: -2, mouth: 'firm', lines: ['crease'],
    dress: ['uniform', 'general', 1],
  },
  raikhman: {
    carriedBy: ['a smooth oval', 'sloping brows', 'wide dark eyes'],
    skull: { top: 80, sides: [[98, 156], [101, 230], [94, 296], [72, 350], [38, 384]], chin: 389, face: [0.97, 1, 224] },
    profile: ['212,116', '204,174', '194,192', '201,214', '186,250', '176,262', '181,274', '195,281', '188,296', '196,305', '184,318', '199,334', '188,364'],
    hair: 'wavy', tone: 'dark', brows: 'sad', eyes: 'wide', gaze: -5, mouth: 'full',
    dress: ['uniform', 'general', 0],
  },
  mirtskhulava: {
    carriedBy: ['wide cheekbones', 'hair standing like a brush', 'hollow cheeks'],
    skull: { top: 94, flat: 58, sides: [[94, 146], [104, 206], [114, 258], [82, 338], [40, 388]], chin: 394, face: [1, 1.02, 226] },
    profile: ['216,130', '210,182', '190,200', '199,218', '180,252', '167,272', '175,286', '193,292', '188,308', '196,317', '190,330', '202,346', '190,372'],
    hair: 'brush', tone: 'dark', brows: 'arched', eyes: 'tired', gaze: 5, mouth: 'down', lines: ['hollow'],
    dress: ['jacket', 'dark', 'plain'],
  },
  sukhanov: {
    carriedBy: ['a small narrow head', 'fair hair parted low', 'a short mouth'],
    skull: { top: 96, sides: [[84, 168], [87, 230], [80, 290], [60, 340], [30, 366]], chin: 371, face: [0.87, 0.94, 226] },
    profile: ['204,126', '198,178', '190,196', '199,214', '186,244', '175,258', '182,268', '196,274', '191,286', '199,295', '193,304', '203,320', '200,346'],
    hair: 'parted', tone: 'fair', brows: 'short', eyes: 'hooded', gaze: -3, mouth: 'short',
    dress: ['suit', 'grey', 'pale'],
  },
  pegov: {
    carriedBy: ['a heavy jaw under a narrow brow', 'dark hair brushed up', 'a drooping eye'],
    skull: { top: 84, flat: 50, sides: [[86, 140], [94, 210], [106, 290], [104, 346], [62, 388]], chin: 394, face: [0.94, 1, 222] },
    profile: ['216,118', '212,172', '200,188', '203,208', '184,248', '172,260', '177,273', '193,281', '182,296', '191,305', '180,318', '194,334', '176,366'],
    hair: 'high', tone: 'dark', brows: 'sad', eyes: 'hooded', gaze: 3, mouth: 'thin', lines: ['jowl'],
    dress: ['suit', 'black', 'brown'],
  },
  safonov: {
    carriedBy: ['a wedge from brow to chin', 'grey hair swept aside', 'level brows'],
    skull: { top: 82, flat: 78, sides: [[108, 140], [106, 212], [90, 284], [58, 348], [26, 388]], chin: 393, face: [1, 1.02, 222] },
    profile: ['216,118', '208,172', '198,188', '205,208', '184,256', '173,276', '179,290', '197,296', '191,312', '199,321', '190,332', '202,348', '194,374'],
    hair: 'swept', tone: 'grey', brows: 'flat', eyes: 'level', gaze: 2, mouth: 'short',
    dress: ['suit', 'grey', 'black'],
  },
} as const satisfies Record<string, Likeness>;
