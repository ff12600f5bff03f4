package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Who staffs a team, by organisation. */
@ApplicationScoped
class SeatProjection implements Projection<SeatProjection.SeatTold> {

    private static final String TABLE = "seat";
    private static final List<String> KEY = List.of("id");

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
    public Class<SeatTold> payload() {
        return SeatTold.class;
    }

    @Override
    public void upsert(List<Received<SeatTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, intervention_id, party, function, agreed_percent, actual_percent,"
                        + " starts_on, ends_on, vacant, employer, already_financed",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(SeatTold told) {
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
