package se.samspel.reporting.definition.domain;

/** What the columns of a table stand for; any other name is a dimension's. */
public final class Columns {

    public static final String NONE = "NONE";
    public static final String SEX = "SEX";
    private static final String TIME = "TIME_";

    private Columns() {}

    public static boolean isTime(String columns) {
        return columns.startsWith(TIME);
    }

    /** Whether they are a dimension's, which crosses two of them: exact figures alone. */
    public static boolean isDimension(String columns) {
        return !columns.equals(NONE) && !columns.equals(SEX) && !isTime(columns);
    }

    /** How many months a point in time is long; 0 for what is no time. */
    public static int months(String columns) {
        return switch (columns) {
            case "TIME_MONTH" -> 1;
            case "TIME_QUARTER" -> 3;
            case "TIME_HALF_YEAR" -> 6;
            case "TIME_YEAR" -> 12;
            default -> 0;
        };
    }
}
