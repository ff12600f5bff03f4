package se.samspel.participant.esf;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** What ESF has been told of the person month by month, also in files that others replaced. */
@ApplicationScoped
class EsfReportSection implements ExtractSection {

    private static final String SELECT =
            """
            select r.enrolment_id, f.intervention_id, f.month, r.start_month, r.end_month, r.hours,
                   f.sent_on, f.superseded
            from esf_file_row r join esf_file f on f.id = r.file_id
            where r.participant_id = ? and r.host = ? order by f.month, f.recorded_at, r.id
            """;

    private final Sql sql;

    EsfReportSection(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param month which the file is about; months are written as in the file
     * @param superseded whether a later file of the month took its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            UUID enrolmentId,
            UUID interventionId,
            String month,
            String startMonth,
            @Nullable String endMonth,
            Number hours,
            LocalDate sentOn,
            boolean superseded) {}

    @Override
    public String name() {
        return "esfReports";
    }

    @Override
    public Text title() {
        return Text.of(
                "Uppgifter om dig till Europeiska socialfonden",
                "What the European Social Fund has been told of you");
    }

    @Override
    public int place() {
        return 65;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(EsfReportSection::report, SELECT, participantId, controller.toString());
    }

    private static Report report(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("end_month", LocalDate.class);
        return new Report(
                row.getObject("enrolment_id", UUID.class),
                row.getObject("intervention_id", UUID.class),
                month(row.getObject("month", LocalDate.class)),
                month(row.getObject("start_month", LocalDate.class)),
                end == null ? null : month(end),
                hours(row.getBigDecimal("hours")),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("superseded"));
    }

    private static String month(LocalDate firstDay) {
        return YearMonth.from(firstDay).toString();
    }

    // A whole decimal would be 4E+1 in the document.
    private static Number hours(BigDecimal hours) {
        BigDecimal shortest = hours.stripTrailingZeros();
        if (shortest.scale() > 0) {
            return shortest;
        }
        return shortest.longValueExact();
    }
}
