package se.samspel.reporting.teamreport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;

/** One enrolment as the statistics tell it: a person's way through the intervention, nameless. */
public record Enrolment(
        Sex sex,
        @Nullable YearMonth birthMonth,
        @Nullable Party referringParty,
        LocalDate startedOn,
        @Nullable Exit exit,
        @Nullable Situation before,
        @Nullable Situation after) {

    /** The end of an enrolment. A destination, or an early dropout, or neither: the person died. */
    public record Exit(
            LocalDate on,
            @Nullable ExitDestination destination,
            boolean earlyDropout,
            boolean deceased) {}

    boolean startedIn(Period period) {
        return period.contains(startedOn);
    }

    boolean endedIn(Period period) {
        return exit != null && period.contains(exit.on());
    }

    boolean wasActiveBefore(LocalDate day) {
        return startedOn.isBefore(day) && (exit == null || !exit.on().isBefore(day));
    }

    /** Still enrolled when the day is over. */
    boolean isActiveAfter(LocalDate day) {
        return !startedOn.isAfter(day) && (exit == null || exit.on().isAfter(day));
    }
}
