package se.samspel.referral.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.EdgeRow;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.Edges;

/** Looks up all that a submission refers to, in one statement. */
@ApplicationScoped
class References {

    // One row for each edge of the disclosure's waiver, or one row without any.
    private static final String SQL =
            """
            select i.host, i.state, i.known_at,
                   exists (select from member m where m.association_id = i.association_id
                           and asked.caller = any (m.authorities)),
                   greatest(i.known_at, (select max(m.known_at) from member m
                                         where m.association_id = i.association_id)),
                   exists (select from member m where asked.income = any (m.authorities)),
                   d.id, d.waiver_id, d.edge_id, d.discloser, d.recipient, d.known_at,
                   p.controller, i.kind = 'JOINT_TEAM',
            """
                    + "       "
                    + EdgeRow.COLUMNS
                    + """

                    from (select ?::uuid as intervention, ?::uuid as disclosure, ?::uuid as participant,
                                 ?::text as caller, ?::text as income) asked
                    left join intervention i on i.id = asked.intervention
                    left join disclosure d on d.id = asked.disclosure
                    left join edge e on e.waiver_id = d.waiver_id
                    left join participant p on p.id = asked.participant
                    """;

    private static final int FIRST_EDGE_COLUMN = 15;

    private final AgroalDataSource dataSource;

    References(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is known here of an intervention. */
    record KnownIntervention(
            AuthorityId host,
            String state,
            Instant knownAt,
            boolean callerIsMember,
            Instant associationKnownAt,
            boolean jointTeam) {}

    /** What is known here of a disclosure. */
    record KnownDisclosure(
            UUID id,
            UUID waiverId,
            UUID edgeId,
            AuthorityId discloser,
            AuthorityId recipient,
            Instant knownAt,
            Edges edges) {}

    /** All that the submission refers to; null is unknown here, or another authority's. */
    record Known(
            @Nullable KnownIntervention intervention,
            @Nullable KnownDisclosure disclosure,
            @Nullable AuthorityId participantController,
            boolean incomeAuthority) {}

    Known read(SubmitRequest request, AuthorityId caller) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, request.interventionId());
            statement.setObject(2, request.disclosureId());
            statement.setObject(3, request.participantId());
            statement.setString(4, caller.toString());
            AuthorityId income = request.incomeAuthority();
            statement.setString(5, income == null ? null : income.toString());
            try (ResultSet row = statement.executeQuery()) {
                return known(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("references could not be read", e);
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        row.next();
        KnownIntervention intervention = intervention(row);
        boolean income = row.getBoolean(6);
        String controller = row.getString(13);
        return new Known(
                intervention,
                disclosure(row),
                controller == null ? null : AuthorityId.parse(controller),
                income);
    }

    private static @Nullable KnownIntervention intervention(ResultSet row) throws SQLException {
        String host = row.getString(1);
        return host == null
                ? null
                : new KnownIntervention(
                        AuthorityId.parse(host),
                        row.getString(2),
                        instant(row, 3),
                        row.getBoolean(4),
                        instant(row, 5),
                        row.getBoolean(14));
    }

    /** Reads on to the last row. */
    private static @Nullable KnownDisclosure disclosure(ResultSet row) throws SQLException {
        UUID id = row.getObject(7, UUID.class);
        if (id == null) {
            return null;
        }
        UUID waiverId = row.getObject(8, UUID.class);
        UUID edgeId = row.getObject(9, UUID.class);
        AuthorityId discloser = AuthorityId.parse(row.getString(10));
        AuthorityId recipient = AuthorityId.parse(row.getString(11));
        Instant knownAt = instant(row, 12);
        List<Edge> edges = new ArrayList<>();
        do {
            if (row.getObject(FIRST_EDGE_COLUMN) != null) {
                edges.add(EdgeRow.read(row, FIRST_EDGE_COLUMN));
            }
        } while (row.next());
        return new KnownDisclosure(
                id, waiverId, edgeId, discloser, recipient, knownAt, new Edges(edges));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
