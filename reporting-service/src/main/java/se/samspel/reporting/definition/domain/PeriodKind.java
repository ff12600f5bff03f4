package se.samspel.reporting.definition.domain;

import java.time.MonthDay;

/** Which periods a report can be read for. */
public enum PeriodKind {
    ANY_DAYS,
    /** Twelve months from any first day of a month. */
    TWELVE_MONTHS,
    CALENDAR_YEAR,
    /** Each point in time stands for the twelve months that end with it. */
    ROLLING_TWELVE_MONTHS;

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay MIDSUMMER = MonthDay.of(7, 1);

    public boolean allows(Days days) {
        return switch (this) {
            case ANY_DAYS, ROLLING_TWELVE_MONTHS -> true;
            case TWELVE_MONTHS ->
                    days.from().getDayOfMonth() == 1
                            && days.to().equals(days.from().plusYears(1).minusDays(1));
            case CALENDAR_YEAR ->
                    MonthDay.from(days.from()).equals(NEW_YEAR)
                            && days.to().equals(days.from().plusYears(1).minusDays(1));
        };
    }

    /**
     * Whole years from 1 January or 1 July: others than the host may ask for no other periods,
     * since the difference of two freely chosen periods can be a single person (H8).
     */
    public static boolean areCommonYears(Days days) {
        MonthDay start = MonthDay.from(days.from());
        return (start.equals(NEW_YEAR) || start.equals(MIDSUMMER))
                && MonthDay.from(days.to().plusDays(1)).equals(start)
                && days.to().isAfter(days.from());
    }
}
