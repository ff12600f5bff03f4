package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The bands in which months are counted. */
final class Bands {

    private Bands() {}

    /** Of months in public support when the person came. */
    static String support(int months) {
        if (months == 0) {
            return "0";
        }
        if (months <= 12) {
            return "1-12";
        }
        if (months <= 24) {
            return "13-24";
        }
        if (months <= 60) {
            return "25-60";
        }
        return months <= 108 ? "61-108" : "OVER_108";
    }

    /** Of whole months in the intervention, a month being 365.25/12 days. */
    static String duration(LocalDate from, LocalDate to) {
        long months = ChronoUnit.DAYS.between(from, to) * 48 / 1461;
        if (months < 3) {
            return "0-2";
        }
        if (months < 6) {
            return "3-5";
        }
        if (months < 12) {
            return "6-11";
        }
        return months < 24 ? "12-23" : "OVER_23";
    }
}
