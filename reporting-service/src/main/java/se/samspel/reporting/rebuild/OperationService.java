package se.samspel.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.rebuild.ParkedRecordsView.ParkedRecord;

/** What the operator sees of projections: counts, times and reasons, no row and no key. */
@ApplicationScoped
class OperationService {

    private final RebuildOrders orders;
    private final CurrentCaller caller;
    private final Sql sql;

    OperationService(RebuildOrders orders, CurrentCaller caller, Sql sql) {
        this.orders = orders;
        this.caller = caller;
        this.sql = sql;
    }

    @Transactional
    ProjectionStateView state() {
        caller.operator();
        RebuildView latest = orders.latest().map(RebuildView::of).orElse(null);
        return sql.row(
                        row -> new ProjectionStateView(row.getLong(1), row.getLong(2), latest),
                        "select waiting, oldest_seconds from summary_backlog()")
                .orElseThrow();
    }

    @Transactional
    ParkedRecordsView parked() {
        caller.operator();
        return new ParkedRecordsView(
                sql.rows(OperationService::record, "select * from parked_records()"));
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
