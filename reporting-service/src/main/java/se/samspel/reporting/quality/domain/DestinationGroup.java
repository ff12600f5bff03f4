package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.Figures;

/** The figures that are sums of exit destinations. */
enum DestinationGroup {
    OTHER("exits.byDestination.OTHER", ExitDestination::isOther),
    GOAL_ATTAINED("exits.goalAttained", ExitDestination::isGoal);

    private final String figure;
    private final Predicate<ExitDestination> members;

    DestinationGroup(String figure, Predicate<ExitDestination> members) {
        this.figure = figure;
        this.members = members;
    }

    static Optional<DestinationGroup> of(String figure) {
        return Arrays.stream(values()).filter(group -> group.figure.equals(figure)).findFirst();
    }

    private List<ExitDestination> members() {
        return Arrays.stream(ExitDestination.values()).filter(members).toList();
    }

    BigDecimal sum(Figures figures) {
        return BigDecimal.valueOf(
                members().stream()
                        .mapToLong(code -> figures.count("exits.byDestination." + code))
                        .sum());
    }

    boolean has(String code) {
        return members().stream().anyMatch(member -> member.name().equals(code));
    }
}
