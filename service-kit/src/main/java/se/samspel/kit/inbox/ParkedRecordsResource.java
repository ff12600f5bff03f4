package se.samspel.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.inbox.ParkedRecordsView.ParkedRecord;

@Path("/parked-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep", description = "What the operator orders of a service. Drift.")
class ParkedRecordsResource {

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;

    ParkedRecordsResource(AgroalDataSource dataSource, CurrentCaller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Scope.OPERATIONS_READ)
    @Operation(
            operationId = "getParkedRecords",
            summary = "Which records could not be applied",
            description =
                    "For the operator: the latest thousand, each with its place and the reason's code,"
                            + " without key and content. The upkeep order REPLAY_PARKED_RECORDS tries"
                            + " them again. För operatören: poster som inte kunde tas in, utan nyckel"
                            + " och innehåll.")
    public ParkedRecordsView parked() {
        caller.operator();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from parked_places()");
                ResultSet row = statement.executeQuery()) {
            List<ParkedRecord> items = new ArrayList<>();
            while (row.next()) {
                items.add(record(row));
            }
            return new ParkedRecordsView(items);
        } catch (SQLException e) {
            throw new IllegalStateException("parked records could not be listed", e);
        }
    }

    private static ParkedRecord record(ResultSet row) throws SQLException {
        return new ParkedRecord(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("type"),
                row.getString("reason"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }
}
