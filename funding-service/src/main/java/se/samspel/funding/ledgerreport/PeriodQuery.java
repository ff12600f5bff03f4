package se.samspel.funding.ledgerreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Span;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Which days a report is about, and what it tells apart. */
public class PeriodQuery extends DimensionQuery {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    @QueryParam("from")
    @NotNull
    @Parameter(description = "First day. Från och med.")
    @Nullable LocalDate from;

    @QueryParam("to")
    @NotNull
    @Parameter(description = "Last day. Till och med.")
    @Nullable LocalDate to;

    // A text, since what can't be a dimension must be 400: as an enumeration it would be 404.
    @QueryParam("by")
    @Pattern(regexp = "PROJECT|COST_CENTRE")
    @Parameter(description = "PROJECT or COST_CENTRE: a line for each. En rad för varje.")
    @Nullable String by;

    private boolean byAll;

    /** The whole year, a line for each project and cost centre. */
    static PeriodQuery ofYear(Year year) {
        var query = new PeriodQuery();
        query.from = year.atDay(1);
        query.to = year.atDay(year.length());
        query.byAll = true;
        return query;
    }

    /** 400 where the last day is before the first one. */
    Span span() {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        if (last.isBefore(first) || first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            throw Problem.malformed(
                    "to",
                    "ends-before-start",
                    Text.of("to får inte ligga före from.", "to may not be before from."));
        }
        return Span.of(first, last);
    }

    boolean isByProject() {
        return byAll || "PROJECT".equals(by);
    }

    boolean isByCostCentre() {
        return byAll || "COST_CENTRE".equals(by);
    }
}
