package se.samspel.reporting.projection.domain;

/** How the extent of work or studies after compares with before. */
enum ExtentChange {
    BEGAN,
    INCREASED,
    UNCHANGED,
    DECREASED,
    ENDED,
    NONE;

    static ExtentChange of(int before, int after) {
        if (before == 0) {
            return after == 0 ? NONE : BEGAN;
        }
        if (after == 0) {
            return ENDED;
        }
        return switch (Integer.signum(after - before)) {
            case 1 -> INCREASED;
            case -1 -> DECREASED;
            default -> UNCHANGED;
        };
    }
}
