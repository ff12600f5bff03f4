package se.samspel.participant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/**
 * A referral may be told with its new host before the disclosure's recipient is that one here: its
 * copy is made when it is.
 */
@ApplicationScoped
public class MissingCopies {

    private static final String RECEIVED =
            """
            select r.id, r.version, r.state, r.intervention_id, r.disclosure_id, r.participant_id,
              r.referring_authority, r.receiving_authority, r.income_authority, r.submitted_on,
              r.received_on, r.queued_on
            from disclosure d join referral r on r.disclosure_id = d.id
            where d.recipient = ? and r.receiving_authority = d.recipient
              and r.received_on is not null
              and not exists (select from received_copy c where c.disclosure_id = d.id)
              and not exists (select from erased_copy c where c.disclosure_id = d.id)
            """;

    private final Sql sql;
    private final HostCopies copies;

    MissingCopies(Sql sql, HostCopies copies) {
        this.sql = sql;
        this.copies = copies;
    }

    /** In the transaction that is open. */
    public void make(String host) {
        copies.make(sql.rows(MissingCopies::referral, RECEIVED, host));
    }

    private static ReferralState referral(ResultSet row) throws SQLException {
        String income = row.getString("income_authority");
        return new ReferralState(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("state"),
                row.getObject("intervention_id", UUID.class),
                row.getObject("disclosure_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                AuthorityId.parse(row.getString("referring_authority")),
                AuthorityId.parse(row.getString("receiving_authority")),
                income == null ? null : AuthorityId.parse(income),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("queued_on", LocalDate.class));
    }
}
