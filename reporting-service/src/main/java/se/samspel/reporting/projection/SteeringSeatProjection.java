package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Who is represented in a steering group. */
@ApplicationScoped
class SteeringSeatProjection implements Projection<SteeringSeatProjection.SteeringSeatTold> {

    private static final String TABLE = "steering_seat";
    private static final List<String> KEY = List.of("id");

    record SteeringSeatTold(
            UUID steeringSeatId,
            long version,
            UUID interventionId,
            String party,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            boolean vacant) {}

    private final ProjectedTable table;

    SteeringSeatProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "steering-seat";
    }

    @Override
    public Class<SteeringSeatTold> payload() {
        return SteeringSeatTold.class;
    }

    @Override
    public void upsert(List<Received<SteeringSeatTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, intervention_id, party, role, starts_on, ends_on, vacant",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(SteeringSeatTold told) {
        return new @Nullable Object[] {
            told.steeringSeatId(),
            told.version(),
            told.interventionId(),
            told.party(),
            told.role(),
            told.from(),
            told.to(),
            told.vacant()
        };
    }
}
