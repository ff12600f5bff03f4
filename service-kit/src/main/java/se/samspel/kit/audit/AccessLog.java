package se.samspel.kit.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.AuthorityId;

/**
 * Who read or wrote which person's record, when, for which unit and why (HSLF-FS 2016:40 4:9
 * applied as norm). Written in the transaction of the read or write: no log, no answer.
 */
@ApplicationScoped
public class AccessLog {

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    AccessLog(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One row a request.
     *
     * @param operation what was done, for example {@code read-participant}
     * @param controller whose record it is: the log belongs to that authority
     * @param participantIds the persons, as far as this service knows them
     * @param recordIds the referrals, enrolments, waivers or disclosures
     */
    public void record(
            String operation,
            AuthorityId controller,
            List<UUID> participantIds,
            List<UUID> recordIds) {
        String sql =
                """
                insert into access_log (id, at, actor, acting_user, acting_unit, purpose, operation,
                                        controller, participant_ids, record_ids)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            row.setObject(1, ids.next());
            row.setTimestamp(2, Timestamp.from(clock.instant()));
            row.setString(3, caller.authority().toString());
            row.setString(4, acting.user());
            row.setString(5, acting.unit());
            row.setString(6, acting.purpose().name());
            row.setString(7, operation);
            row.setString(8, controller.toString());
            row.setArray(9, connection.createArrayOf("uuid", participantIds.toArray()));
            row.setArray(10, connection.createArrayOf("uuid", recordIds.toArray()));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the access could not be logged", e);
        }
    }
}
