package se.samspel.funding.sieexport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Which months of a year are asked for: all of them where none is named. */
public class ExportQuery {

    private static final int FIRST = 1;
    private static final int LAST = 12;

    @QueryParam("from")
    @Min(FIRST)
    @Max(LAST)
    @Parameter(description = "First month, 1 when absent. Från månad, annars 1.")
    @Nullable Integer from;

    @QueryParam("to")
    @Min(FIRST)
    @Max(LAST)
    @Parameter(description = "Last month, 12 when absent. Till och med månad, annars 12.")
    @Nullable Integer to;

    /** 400 where the last month is before the first one. */
    Months months(int year) {
        int first = from == null ? FIRST : from;
        int last = to == null ? LAST : to;
        if (last < first) {
            throw Problem.malformed(
                    "to",
                    "ends-before-start",
                    Text.of("to får inte ligga före from.", "to may not be before from."));
        }
        return new Months(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    /** From one month to another of the same year, both included. */
    record Months(YearMonth from, YearMonth to) {

        LocalDate firstDay() {
            return from.atDay(1);
        }

        LocalDate lastDay() {
            return to.atEndOfMonth();
        }

        /** As {@code SP-2026-01-03.si}; the whole year is {@code SP-2026.si}. */
        String fileName() {
            boolean whole = from.getMonthValue() == FIRST && to.getMonthValue() == LAST;
            return whole
                    ? "SP-%d.si".formatted(from.getYear())
                    : "SP-%d-%02d-%02d.si"
                            .formatted(from.getYear(), from.getMonthValue(), to.getMonthValue());
        }
    }
}
