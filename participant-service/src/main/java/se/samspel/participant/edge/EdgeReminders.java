package se.samspel.participant.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
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

    private final Sql sql;
    private final Today today;

    EdgeReminders(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        return sql.rows(
                row ->
                        new DueItem(
                                DueItem.Kind.EDGE_TO_CONFIRM,
                                row.getObject("valid_from", LocalDate.class),
                                null,
                                row.getObject("id", UUID.class)),
                PENDING,
                authority.toString(),
                until,
                today.today(),
                limit);
    }
}
