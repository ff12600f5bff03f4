package se.samspel.funding.grant;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.domain.GrantVersion;

@Schema(
        name = "GrantVersion",
        requiredProperties = {"number", "recordedAt", "decision", "amounts"})
record GrantVersionView(
        @Schema(minimum = "1", maximum = "100000") int number,
        Instant recordedAt,
        GrantView.DecisionView decision,
        @Schema(maxItems = 303) List<AmountLine> amounts) {

    static GrantVersionView of(GrantVersion version) {
        return new GrantVersionView(
                version.number(),
                version.recordedAt(),
                GrantView.DecisionView.of(version.decision()),
                AmountLine.of(version.amounts()));
    }
}
