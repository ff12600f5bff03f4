package se.samspel.reporting.cost.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * What the people of a coverage, or of a part of it, are called in every report: what one report
 * has shown of them is known in the others.
 */
final class GroupNames {

    private GroupNames() {}

    /** By figure of a line that is the whole coverage. */
    static Map<String, String> of(CostPerResult.Line whole, Period period) {
        return names(whole, period, List.of());
    }

    /** By figure of a line that is one intervention of several. */
    static Map<String, String> ofPart(CostPerResult.Line part, Period period) {
        return names(part, period, List.of(Condition.in(Vocabulary.PART, List.of(part.key()))));
    }

    private static Map<String, String> names(
            CostPerResult.Line line, Period period, List<Condition> which) {
        List<Condition> attained = new ArrayList<>(which);
        attained.add(Condition.in("goalAttained", List.of("YES")));
        return Map.of(
                line.figure("participants"), name(Cohort.TOTAL_IN_PERIOD, period, which),
                line.figure("exits"), name(Cohort.EXITS, period, which),
                line.figure("goals"), name(Cohort.EXITS, period, attained));
    }

    private static String name(Cohort cohort, Period period, List<Condition> conditions) {
        return new Ask(
                        Population.ENROLMENT,
                        cohort,
                        new Days(period.from(), period.to()),
                        conditions,
                        null)
                .name();
    }
}
