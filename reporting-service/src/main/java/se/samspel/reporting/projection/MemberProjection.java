package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Received;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.summary.ChangedFacts;

/** Which party an authority belongs to, and which associations' reports it may read. */
@ApplicationScoped
class MemberProjection implements TableProjection<MemberProjection.MemberTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "member",
                    List.of("association_id", "organisation_number"),
                    "association_id, organisation_number, version, name, party, municipality_code, joined_on, left_on, authorities::jsonb");

    record MemberTold(
            String associationId,
            String organisationNumber,
            long version,
            String name,
            Party party,
            @Nullable String municipalityCode,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            List<AuthorityTold> authorities) {}

    record AuthorityTold(String authority, String name) {}

    private final ProjectedTable table;
    private final ChangedFacts changed;

    MemberProjection(ProjectedTable table, ChangedFacts changed) {
        this.table = table;
        this.changed = changed;
    }

    /** Members decide an association's county and the party of a referring authority. */
    @Override
    public void upsert(List<Received<MemberTold>> batch) {
        TableProjection.super.upsert(batch);
        changed.associations(
                batch.stream().map(received -> received.value().associationId()).toList());
    }

    @Override
    public void erase(List<String> keys) {
        TableProjection.super.erase(keys);
        changed.associations(keys.stream().map(key -> key.split("/")[0]).toList());
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "member";
    }

    @Override
    public Class<MemberProjection.MemberTold> payload() {
        return MemberProjection.MemberTold.class;
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
    public @Nullable Object[] row(MemberProjection.MemberTold told) {
        return new @Nullable Object[] {
            told.associationId(),
            told.organisationNumber(),
            told.version(),
            told.name(),
            told.party().name(),
            told.municipalityCode(),
            told.joinedOn(),
            told.leftOn(),
            table.json(told.authorities())
        };
    }
}
