export { buildFigure, type Figure, type FigureInput, type FigureOptions } from './build-figure.ts';
export { buildFigureInput, buildFigureOptions, type FigureRequest } from './figure-request.ts';
export { figureWords, type Language } from './figure-words.ts';
export { filterTeaching, findChoices, type TeachingFilter, writeConditions } from './filter-teaching.ts';
export { placeMap } from './place-map.ts';
export { buildTeaching, type Teaching, type Training } from './teaching.ts';
