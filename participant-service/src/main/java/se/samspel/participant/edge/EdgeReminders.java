package se.samspel.participant.edge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/**
 * Edges of others' forms that the discloser has still to answer, due since they were signed. Whose
 * they are isn't told, so that each unit sees them.
 */
@ApplicationScoped
class EdgeReminders implements DueSource {

    private static final String PENDING =
            """
            select id, valid_from from waiver_edge
            where discloser = ? and controller <> discloser and state = 'PENDING'
              and valid_from <= ? and valid_until >= ?
            order by valid_from, id limit ?
            """;

    private final AgroalDataSource dataSource;
    private final Today today;

    EdgeReminders(AgroalDataSource dataSource, Today today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setString(1, authority.toString());
            select.setObject(2, until);
            select.setObject(3, today.today());
            select.setInt(4, limit);
            List<DueItem> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(
                            new DueItem(
                                    DueItem.Kind.EDGE_TO_CONFIRM,
                                    row.getObject("valid_from", LocalDate.class),
                                    null,
                                    row.getObject("id", UUID.class)));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("edges to answer could not be read", e);
        }
    }
}
