package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who staffs a team, by organisation. */
@ApplicationScoped
class SeatProjection implements TableProjection<SeatProjection.SeatTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "seat",
                    List.of("id::uuid"),
                    "id, version, intervention_id, party, function, agreed_percent, actual_percent, starts_on, ends_on, vacant, employer, already_financed");

    record SeatTold(
            UUID seatId,
            long version,
            UUID interventionId,
            String party,
            String function,
            int agreedPercent,
            int actualPercent,
            LocalDate from,
            @Nullable LocalDate to,
            boolean vacant,
            @Nullable String employer,
            boolean alreadyFinanced) {}

    private final ProjectedTable table;

    SeatProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "seat";
    }

    @Override
    public Class<SeatProjection.SeatTold> payload() {
        return SeatProjection.SeatTold.class;
    }

    @Override
    public TableShape shape() {
        return SHAPE;
    }

    @Override
    public ProjectedTable table() {
        return table;
    }

    @Override
    public @Nullable Object[] row(SeatProjection.SeatTold told) {
        return new @Nullable Object[] {
            told.seatId(),
            told.version(),
            told.interventionId(),
            told.party(),
            told.function(),
            told.agreedPercent(),
            told.actualPercent(),
            told.from(),
            told.to(),
            told.vacant(),
            told.employer(),
            told.alreadyFinanced()
        };
    }
}
