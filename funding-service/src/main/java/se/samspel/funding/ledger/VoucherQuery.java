package se.samspel.funding.ledger;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Series;

/** Which vouchers are asked for. */
public class VoucherQuery {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    @QueryParam("from")
    @Parameter(description = "Booked on this day or later. Bokförd från och med.")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Booked on this day or before. Bokförd till och med.")
    @Nullable LocalDate to;

    @QueryParam("series")
    @Pattern(regexp = Series.FORM)
    @Parameter(description = "Of this series alone. Bara av serien.")
    @Nullable String series;

    String condition() {
        String days = "associationId = :association and bookedOn >= :first and bookedOn <= :last";
        return series == null ? days : days + " and series = :series";
    }

    Map<String, Object> parameters(String associationId) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("association", associationId);
        parameters.put("first", within(from, EARLIEST));
        parameters.put("last", within(to, LATEST));
        if (series != null) {
            parameters.put("series", series);
        }
        return parameters;
    }

    /** No voucher lies outside, and the database knows fewer days than a date can name. */
    private static LocalDate within(@Nullable LocalDate day, LocalDate absent) {
        if (day == null) {
            return absent;
        }
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
