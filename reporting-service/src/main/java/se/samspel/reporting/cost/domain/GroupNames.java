package se.samspel.reporting.cost.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * What the people of a coverage, or of a part of it, are called in every report: what one report
 * has shown of them is known in the others.
 */
final class GroupNames {

    /** As the team report and the reports on exits have it. */
    private static final Condition GOAL = Condition.in("exitDestination", ExitDestination.goals());

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
        Map<String, String> names = new TreeMap<>();
        names.put(line.figure("participants"), name(Cohort.TOTAL_IN_PERIOD, period, which));
        names.put(line.figure("exits"), name(Cohort.EXITS, period, which));
        names.put(line.figure("goals"), name(Cohort.EXITS, period, with(which, GOAL)));
        CountedPeople.PRINTED.forEach((sex, figure) -> {
            List<Condition> one = with(which, Condition.in(Vocabulary.SEX, List.of(sex.name())));
            names.put(line.figure(figure), name(Cohort.TOTAL_IN_PERIOD, period, one));
            names.put(line.figure("exits." + figure), name(Cohort.EXITS, period, one));
            names.put(line.figure("goals." + figure), name(Cohort.EXITS, period, with(one, GOAL)));
        });
        return names;
    }

    private static List<Condition> with(List<Condition> some, Condition more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
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
