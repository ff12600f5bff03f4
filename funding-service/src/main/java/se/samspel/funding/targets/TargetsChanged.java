package se.samspel.funding.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.targets.domain.TargetList;
import se.samspel.funding.targets.domain.TargetUnit;

/** {@code targets.changed}: all that an intervention is to reach. */
record TargetsChanged(UUID interventionId, long version, List<Row> targets) {

    record Row(String indicator, BigDecimal value, TargetUnit unit, LocalDate from, LocalDate to) {}

    /** Not the intervention's own key: its state would be compacted away. */
    static String key(UUID interventionId) {
        return interventionId + "/targets";
    }

    static TargetsChanged of(TargetList list) {
        return new TargetsChanged(
                list.interventionId(),
                list.version(),
                list.targets().all().stream()
                        .map(target ->
                                new Row(
                                        target.indicator(),
                                        target.value(),
                                        target.unit(),
                                        target.periodFrom(),
                                        target.periodTo()))
                        .toList());
    }
}
