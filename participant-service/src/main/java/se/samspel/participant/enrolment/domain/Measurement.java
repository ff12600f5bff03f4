package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands on a day.
 *
 * @param monthsInPublicSupport without break; breaks up to a month are ignored
 */
public record Measurement(
        SituationTime at,
        LocalDate measuredOn,
        List<IncomeSource> incomeSources,
        List<Occupation> occupations,
        @Nullable Education education,
        @Nullable Integer monthsInPublicSupport) {

    public Measurement {
        incomeSources = List.copyOf(incomeSources);
        occupations = List.copyOf(occupations);
        if (hasTwice(incomeSources, IncomeSource::code)
                || hasTwice(
                        occupations, occupation -> occupation.code() + "/" + occupation.kind())) {
            throw new EnrolmentRule.CodeTwice();
        }
    }

    /**
     * Nobody is measured after what has not begun. Six and twelve months after are counted from an
     * exit: without one there is no such time.
     */
    Measurement following(LocalDate start, @Nullable LocalDate exit) {
        if (at == SituationTime.AFTER && measuredOn.isBefore(start)) {
            throw new EnrolmentRule.AfterBeforeStart();
        }
        boolean counted = at == SituationTime.MONTHS_6 || at == SituationTime.MONTHS_12;
        if (counted && (exit == null || measuredOn.isBefore(exit))) {
            throw new EnrolmentRule.MonthsBeforeExit();
        }
        return this;
    }

    private static <T> boolean hasTwice(List<T> list, Function<T, Object> code) {
        return list.stream().map(code).distinct().count() < list.size();
    }
}
