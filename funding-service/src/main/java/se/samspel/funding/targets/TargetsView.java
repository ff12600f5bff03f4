package se.samspel.funding.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.targets.domain.Target;
import se.samspel.funding.targets.domain.TargetList;
import se.samspel.funding.targets.domain.TargetUnit;

@Schema(
        name = "Targets",
        requiredProperties = {"id", "version", "recordedAt", "interventionId", "targets"},
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "targets":[{"indicator":"GOAL_ATTAINED","value":50,"unit":"PERCENT",\
                "from":"2020-01-01","to":"2020-12-31"}]}\
                """)
record TargetsView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID interventionId,
        @Schema(maxItems = 200) List<Row> targets) {

    @Schema(
            name = "Target",
            requiredProperties = {"indicator", "value", "unit", "from", "to"})
    record Row(
            @Schema(maxLength = 60) String indicator,
            @Schema(minimum = "0", maximum = "999999999999.99") BigDecimal value,
            TargetUnit unit,
            LocalDate from,
            LocalDate to) {

        static Row of(Target target) {
            return new Row(
                    target.indicator(),
                    target.value(),
                    target.unit(),
                    target.periodFrom(),
                    target.periodTo());
        }
    }

    static TargetsView of(TargetList list) {
        return new TargetsView(
                list.interventionId(),
                list.version(),
                list.recordedAt(),
                list.interventionId(),
                list.targets().all().stream().map(Row::of).toList());
    }
}
