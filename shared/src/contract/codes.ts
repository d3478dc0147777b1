/** Lists of codes for whoever offers them to people: the domain's own, without what checks them. */
export { type Weekday, weekdays } from '../domain/settings/centre-settings.ts';
export {
  breakReasons,
  parkReasons,
  pauseReasons,
  turnReasons,
  withdrawalReasons,
} from '../domain/words.ts';
