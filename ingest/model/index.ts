export { type Consultant, type ConsultantSettings, openConsultant } from './consult.ts';
export { buildModelNotices, describeConsultation, isFailed } from './describe.ts';
