package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Received;
import se.samspel.reporting.summary.ChangedFacts;

/** Whose intervention it is, who takes part, how long and with how many places. */
@ApplicationScoped
class InterventionProjection implements TableProjection<InterventionProjection.InterventionTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "intervention",
                    List.of("id::uuid"),
                    "id, version, association_id, name, host, orientation, kind, measured, parties::jsonb, capacity, capacities::jsonb, starts_on, ends_on, state, planned_participants, esf_funded");

    /**
     * @param kind absent means INTERVENTION
     * @param capacities in order, each until the next one; absent where the office has set none
     */
    record InterventionTold(
            UUID interventionId,
            long version,
            String associationId,
            String name,
            String host,
            @Nullable String orientation,
            @Nullable String kind,
            @Nullable String measured,
            @Nullable List<String> parties,
            @Nullable Integer capacity,
            @Nullable List<CapacityTold> capacities,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String state,
            @Nullable Integer plannedParticipants,
            @Nullable Boolean esfFunded) {}

    record CapacityTold(LocalDate validFrom, int capacity) {}

    private final ProjectedTable table;
    private final ChangedFacts changed;

    InterventionProjection(ProjectedTable table, ChangedFacts changed) {
        this.table = table;
        this.changed = changed;
    }

    /** An intervention may go over to another association, and its facts with it. */
    @Override
    public void upsert(List<Received<InterventionTold>> batch) {
        List<String> ids = batch.stream().map(Received::key).toList();
        changed.interventions(ids);
        TableProjection.super.upsert(batch);
        changed.interventions(ids);
    }

    @Override
    public void erase(List<String> keys) {
        changed.interventions(keys);
        TableProjection.super.erase(keys);
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "intervention";
    }

    @Override
    public Class<InterventionProjection.InterventionTold> payload() {
        return InterventionProjection.InterventionTold.class;
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
    public @Nullable Object[] row(InterventionProjection.InterventionTold told) {
        return new @Nullable Object[] {
            told.interventionId(),
            told.version(),
            told.associationId(),
            told.name(),
            told.host(),
            told.orientation(),
            told.kind() == null ? "INTERVENTION" : told.kind(),
            told.measured(),
            table.json(told.parties() == null ? List.of() : told.parties()),
            told.capacity(),
            table.json(told.capacities() == null ? List.of() : told.capacities()),
            told.startsOn(),
            told.endsOn(),
            told.state(),
            told.plannedParticipants(),
            told.esfFunded()
        };
    }
}
