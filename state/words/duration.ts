const weeksInMonth = 4.345;

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** Weeks as people say them: "3 days", "3 weeks", "2 months". */
export function durationInWords(weeks: number): string {
  if (weeks < 1) return counted(Math.max(1, Math.round(weeks * 7)), 'day');
  if (Number.isInteger(weeks)) return counted(weeks, 'week');
  const months = weeks / weeksInMonth;
  const wholeMonths = Math.round(months);
  if (wholeMonths >= 1 && Math.abs(months - wholeMonths) < 0.1) {
    return wholeMonths % 12 === 0 ? counted(wholeMonths / 12, 'year') : counted(wholeMonths, 'month');
  }
  const days = weeks * 7;
  const whole = Math.floor(weeks);
  if (days >= 21 && Math.round(days) === whole * 7 + 1) return `more than ${counted(whole, 'week')}`;
  return days < 21 ? counted(Math.round(days), 'day') : counted(Math.round(weeks), 'week');
}
