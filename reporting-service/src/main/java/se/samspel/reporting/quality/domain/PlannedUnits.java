package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding.Code;

/** People that a plan counts by units: no rows tell of them, but the units must fit together. */
final class PlannedUnits {

    private static final Set<String> NAMES = Set.of("plannedParticipants", "participants");

    private PlannedUnits() {}

    static boolean knows(String figure) {
        return NAMES.contains(figure);
    }

    static Optional<Finding> finding(ReportedFigure reported) {
        Units units = Units.of(reported);
        Optional<Text> twice = units.countedTwice(reported.value(), null);
        if (twice.isPresent()) {
            BigDecimal whole =
                    units.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            return Optional.of(
                    Finding.of(
                            Code.UNIT_DOUBLE_COUNT,
                            reported,
                            whole,
                            units.calculation(),
                            twice.get()));
        }
        boolean addsUp =
                units.isEmpty()
                        || units.sum().compareTo(reported.value()) == 0
                        || units.hasUnitOfTheOthers();
        return addsUp
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Code.REPORTED_DIFFERS,
                                reported,
                                units.sum(),
                                units.calculation(),
                                Words.size(reported.value(), units.sum())));
    }
}
