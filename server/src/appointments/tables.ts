export interface AppointmentRow {
  id: string;
  centre: string;
  /** Six digits, told to nobody but who booked. So few hide behind no hash: guesses are counted. */
  code: string;
  /** JSON: ids of the booked services, in the order of the visit. */
  services: string;
  purpose: 'consult' | 'apply' | 'collect' | null;
  booked_for: number;
}

export type AppointmentTables = { appointments: AppointmentRow };
