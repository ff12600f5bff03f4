package se.samspel.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Which page of a list is asked for. */
public class PageQuery {

    // Deeper pages read all rows before them: beyond this the caller narrows its question.
    private static final int DEEPEST_ROW = 10_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(10_000)
    @Parameter(description = "Page, from 1. Sida, från 1.")
    int page;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "Rows per page. Rader per sida.")
    int limit;

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(description = "Count all rows, to 10,000. Räkna alla rader, till 10 000.")
    boolean total;

    public int page() {
        return page;
    }

    public int limit() {
        return limit;
    }

    /** Rows to skip; 400 beyond row 10,000. */
    public int offset() {
        if ((long) page * limit > DEEPEST_ROW) {
            throw Problem.malformed(
                    "page",
                    "too-deep",
                    Text.of(
                            "page × limit får vara högst 10 000.",
                            "page × limit may be at most 10,000."));
        }
        return (page - 1) * limit;
    }

    /** Rows to fetch: one more than the page shows, which tells whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /** Of the rows fetched those that the page shows: what its reader is logged to have read. */
    public <T> List<T> shown(List<T> fetched) {
        return fetched.subList(0, Math.min(fetched.size(), limit));
    }

    boolean total() {
        return total;
    }
}
