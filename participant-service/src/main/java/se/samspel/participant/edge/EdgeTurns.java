package se.samspel.participant.edge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.WaiverChanged;
import se.samspel.participant.waiver.domain.CategoriesColumn;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/**
 * The one thing that a discloser may do to another authority's form. Row-level security shows it no
 * more than the edge, so the database's own functions turn it and answer what the event needs.
 */
@ApplicationScoped
class EdgeTurns {

    private static final String TURN = "select * from turn_pending_edge(?, ?, ?, ?, ?)";
    private static final String KEY =
            "select sealing_key_id, sealing_wrapped_key from key_of_pending_edge(?)";
    private static final String CONFIRMED =
            """
            insert into confirmed_edge (edge_id, participant_id, discloser, confirmed_at)
            values (?, ?, ?, ?)
            """;

    private static final CategoriesColumn CATEGORIES = new CategoriesColumn();

    private final AgroalDataSource dataSource;
    private final Clock clock;

    EdgeTurns(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Turns a pending edge of the calling discloser.
     *
     * @param historyId of the history's new row
     * @param sealedReason why, sealed with the key of the form's person
     * @return the form as it stands then; empty where the edge was pending no more
     */
    Optional<WaiverChanged> turn(
            UUID edgeId, EdgeState to, UUID historyId, byte @Nullable [] sealedReason) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement turn = connection.prepareStatement(TURN)) {
            turn.setObject(1, edgeId);
            turn.setString(2, to.name());
            turn.setObject(3, historyId);
            turn.setBytes(4, sealedReason);
            turn.setObject(5, now());
            try (ResultSet row = turn.executeQuery()) {
                return form(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an edge could not be turned", e);
        }
    }

    private static Optional<WaiverChanged> form(ResultSet row) throws SQLException {
        WaiverChanged form = null;
        List<WaiverChanged.Edge> edges = new ArrayList<>();
        while (row.next()) {
            edges.add(edge(row));
            form =
                    new WaiverChanged(
                            row.getObject("form_id", UUID.class),
                            row.getObject("form_person", UUID.class),
                            row.getLong("form_version"),
                            edges);
        }
        return Optional.ofNullable(form);
    }

    private static WaiverChanged.Edge edge(ResultSet row) throws SQLException {
        return new WaiverChanged.Edge(
                row.getObject("edge_id", UUID.class),
                AuthorityId.parse(row.getString("leads_from")),
                AuthorityId.parse(row.getString("leads_to")),
                WaiverPurpose.valueOf(row.getString("for_purpose")),
                CATEGORIES.convertToEntityAttribute(row.getString("of_categories")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                EdgeState.valueOf(row.getString("stands")),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** With which a refusal's reason is sealed: it is kept with the form. */
    Optional<SealedKey> keyOfForm(UUID edgeId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(KEY)) {
            select.setObject(1, edgeId);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new SealedKey(row.getString(1), row.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a form's key could not be read", e);
        }
    }

    void remember(UUID edgeId, UUID participantId, AuthorityId discloser) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(CONFIRMED)) {
            row.setObject(1, edgeId);
            row.setObject(2, participantId);
            row.setString(3, discloser.toString());
            row.setObject(4, now());
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a confirmation could not be kept", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
