package se.samspel.funding.ledgerperiod;

import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.ledger.domain.AccountingPeriod;
import se.samspel.funding.ledger.domain.PeriodFinding;
import se.samspel.funding.ledger.domain.PeriodState;

@Schema(
        name = "AccountingPeriod",
        examples = PeriodView.EXAMPLE,
        requiredProperties = {"id", "version", "state", "findings", "changes"})
record PeriodView(
        @Schema(maxLength = 7, description = "Year and month. År och månad.") String id,
        @Schema(
                        minimum = "0",
                        maximum = "9007199254740991",
                        description = "0 where it was never closed. 0 om den aldrig stängts.")
                long version,
        PeriodState state,
        @Schema(maxItems = 1, description = "To be looked at. Att se över.")
                List<PeriodFinding> findings,
        @Schema(maxItems = 1000, description = "In their order. I ordning.") List<Change> changes) {

    static final String EXAMPLE =
            """
            {"id":"2026-10","version":1,"state":"CLOSED","findings":[],"changes":[{"state":"CLOSED",\
            "reason":"Oktober är avstämd mot banken","actingUser":"ekonom-2",\
            "recordedAt":"2026-11-04T09:00:00Z"}]}\
            """;

    @Schema(
            name = "AccountingPeriodChange",
            requiredProperties = {"state", "reason", "actingUser", "recordedAt"})
    record Change(
            PeriodState state,
            @Schema(maxLength = 500) String reason,
            @Schema(maxLength = 100) String actingUser,
            Instant recordedAt) {}

    static PeriodView of(AccountingPeriod period, Set<Month> reconciled) {
        return new PeriodView(
                period.key().yearMonth().toString(),
                period.version(),
                period.state(),
                findings(period, reconciled),
                period.changes().stream()
                        .map(change ->
                                new Change(
                                        change.state(),
                                        change.reason(),
                                        change.actingUser(),
                                        change.recordedAt()))
                        .toList());
    }

    private static List<PeriodFinding> findings(AccountingPeriod period, Set<Month> reconciled) {
        boolean unreconciled =
                period.state() == PeriodState.CLOSED
                        && !reconciled.contains(period.key().yearMonth().getMonth());
        return unreconciled ? List.of(PeriodFinding.CLOSED_UNRECONCILED) : List.of();
    }
}
