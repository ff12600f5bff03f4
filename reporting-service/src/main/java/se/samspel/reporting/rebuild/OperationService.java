package se.samspel.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.reporting.database.Sql;

/** What the operator sees of projections: counts and times, no row and no key. */
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
}
