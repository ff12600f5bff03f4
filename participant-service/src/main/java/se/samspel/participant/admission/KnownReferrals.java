package se.samspel.participant.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.admission.domain.KnownReferral;
import se.samspel.participant.database.Sql;

/** Looks a referral up with its disclosure's edge, the host's copy and its enrolments: one read. */
@ApplicationScoped
class KnownReferrals {

    private static final String SELECT =
            """
            select r.id, r.state, r.intervention_id, r.referring_authority, r.receiving_authority,
                   r.income_authority, r.submitted_on, r.received_on, r.queued_on, r.changed_at,
                   i.association_id, coalesce(i.measured = 'HEADCOUNT', false) counted_by_heads,
                   coalesce(c.participant_id, r.participant_id) participant_id,
                   e.waiver_id, e.state = 'LIVE' edge_live, e.valid_from, e.valid_until,
                   exists (select 1 from enrolment n
                           where n.referral_id = r.id and n.state <> 'CORRECTED') enrolled_now,
                   (select max(n.corrected_at) from enrolment n
                    where n.referral_id = r.id) corrected_at
            from referral r
            left join intervention i on i.id = r.intervention_id
            left join received_copy c on c.disclosure_id = r.disclosure_id
            left join disclosure d on d.id = r.disclosure_id
            left join waiver_edge e on e.id = d.edge_id
            where r.id = ?
            """;

    private final Sql sql;

    KnownReferrals(Sql sql) {
        this.sql = sql;
    }

    /** Empty also for a referral that the caller has no part in. */
    Optional<KnownReferral> find(UUID id) {
        return sql.rows(KnownReferrals::referral, SELECT, id).stream().findFirst();
    }

    /** Whether anybody's referral with this id has been announced here. */
    boolean hasArrived(UUID id) {
        return sql.row(row -> row.getBoolean(1), "select referral_has_arrived(?)", id);
    }

    private static KnownReferral referral(ResultSet row) throws SQLException {
        OffsetDateTime correctedAt = row.getObject("corrected_at", OffsetDateTime.class);
        Instant changedAt = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new KnownReferral(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getObject("intervention_id", UUID.class),
                row.getString("association_id"),
                row.getObject("participant_id", UUID.class),
                new KnownReferral.Parties(
                        AuthorityId.parse(row.getString("referring_authority")),
                        AuthorityId.parse(row.getString("receiving_authority")),
                        authority(row.getString("income_authority"))),
                new KnownReferral.Dates(
                        row.getObject("submitted_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("queued_on", LocalDate.class)),
                edge(row),
                row.getBoolean("enrolled_now"),
                row.getBoolean("counted_by_heads"),
                correctedAt != null,
                latest(changedAt, correctedAt == null ? null : correctedAt.toInstant()));
    }

    private static @Nullable AuthorityId authority(@Nullable String id) {
        return id == null ? null : AuthorityId.parse(id);
    }

    private static Instant latest(Instant changedAt, @Nullable Instant correctedAt) {
        return correctedAt == null || changedAt.isAfter(correctedAt) ? changedAt : correctedAt;
    }

    private static KnownReferral.@Nullable Edge edge(ResultSet row) throws SQLException {
        UUID waiverId = row.getObject("waiver_id", UUID.class);
        return waiverId == null
                ? null
                : new KnownReferral.Edge(
                        waiverId,
                        row.getBoolean("edge_live"),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("valid_until", LocalDate.class)));
    }
}
