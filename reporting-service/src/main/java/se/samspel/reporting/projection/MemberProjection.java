package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.reporting.access.domain.Party;

/** Which party an authority belongs to, and which associations' reports it may read. */
@ApplicationScoped
class MemberProjection implements Projection<MemberProjection.MemberTold> {

    private static final String TABLE = "member";
    private static final List<String> KEY = List.of("association_id", "organisation_number");

    record MemberTold(
            String associationId,
            String organisationNumber,
            long version,
            String name,
            Party party,
            @Nullable LocalDate leftOn,
            List<AuthorityTold> authorities) {}

    record AuthorityTold(String authority, String name) {}

    private final ProjectedTable table;

    MemberProjection(ProjectedTable table) {
        this.table = table;
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
    public Class<MemberTold> payload() {
        return MemberTold.class;
    }

    @Override
    public void upsert(List<Received<MemberTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "association_id, organisation_number, version, name, party, left_on, authorities::jsonb",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(MemberTold told) {
        return new @Nullable Object[] {
            told.associationId(),
            told.organisationNumber(),
            told.version(),
            told.name(),
            told.party().name(),
            told.leftOn(),
            table.json(told.authorities())
        };
    }
}
