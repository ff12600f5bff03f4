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
 * What the people of a whole coverage are called in every report: what one report has shown of them
 * is known in the others.
 */
final class GroupNames {

    /** As the team report and the reports on exits have it. */
    private static final Condition GOAL =
            Condition.in(
                    "exitDestination",
                    Stream.of(ExitDestination.values())
                            .filter(ExitDestination::isGoal)
                            .map(ExitDestination::name)
                            .toList());

    private GroupNames() {}

    /** By figure of a line that is the whole coverage. */
    static Map<String, String> of(CostPerResult.Line whole, Period period) {
        Map<String, String> names = new TreeMap<>();
        names.put(whole.figure("participants"), name(Cohort.TOTAL_IN_PERIOD, period));
        names.put(whole.figure("exits"), name(Cohort.EXITS, period));
        names.put(whole.figure("goals"), name(Cohort.EXITS, period, GOAL));
        CountedPeople.PRINTED.forEach((sex, figure) -> {
            Condition one = Condition.in(Vocabulary.SEX, List.of(sex.name()));
            names.put(whole.figure(figure), name(Cohort.TOTAL_IN_PERIOD, period, one));
            names.put(whole.figure("goals." + figure), name(Cohort.EXITS, period, GOAL, one));
        });
        return names;
    }

    private static String name(Cohort cohort, Period period, Condition... conditions) {
        return new Ask(
                        Population.ENROLMENT,
                        cohort,
                        new Days(period.from(), period.to()),
                        Stream.of(conditions).toList(),
                        null)
                .name();
    }
}
