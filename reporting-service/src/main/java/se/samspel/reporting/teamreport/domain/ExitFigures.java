package se.samspel.reporting.teamreport.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * The exits: dropouts, destinations and goals attained. The deceased are exits, but in the base of
 * neither goal share.
 */
record ExitFigures(
        long total, long dropouts, long deceased, Map<ExitDestination, Long> byDestination) {

    private static final String BY_DESTINATION = "exits.byDestination.";

    static ExitFigures of(Cohorts cohorts) {
        long deceased = 0;
        Map<ExitDestination, Long> byDestination = new EnumMap<>(ExitDestination.class);
        for (Enrolment one : cohorts.exitsExcludingDropouts()) {
            Enrolment.Exit exit = one.exit();
            if (exit != null && exit.destination() != null) {
                byDestination.merge(exit.destination(), 1L, Long::sum);
            } else if (exit != null && exit.deceased()) {
                deceased++;
            }
        }
        long excludingDropouts = cohorts.exitsExcludingDropouts().size();
        return new ExitFigures(
                cohorts.exits().size(),
                cohorts.exits().size() - excludingDropouts,
                deceased,
                byDestination);
    }

    void addTo(Tally tally) {
        long excludingDropouts = total - dropouts;
        tally.count("exits.total", total);
        tally.count("exits.earlyDropouts", dropouts);
        tally.count("exits.excludingEarlyDropouts", excludingDropouts);
        for (ExitDestination code : ExitDestination.values()) {
            tally.count(BY_DESTINATION + code, byDestination.getOrDefault(code, 0L));
        }
        tally.count("exits.goalAttained", goalAttained());
        share(tally, "exits.goalAttainedPercentExcludingDropouts", excludingDropouts - deceased);
        share(tally, "exits.goalAttainedPercentOfAllExits", total - deceased);
    }

    private void share(Tally tally, String name, long base) {
        tally.mean(name, Ratio.percent(goalAttained(), base), base);
    }

    private long goalAttained() {
        return byDestination.entrySet().stream()
                .filter(entry -> entry.getKey().isGoal())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
