package se.samspel.reporting.teamreport;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomeSource;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.QueueEntry;
import se.samspel.reporting.teamreport.domain.Situation;

/** Reads an intervention's projected rows, each kind by one indexed statement. */
@ApplicationScoped
class EnrolmentRows {

    private static final TypeReference<List<StoredSituation>> SITUATIONS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    EnrolmentRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Everyone who was enrolled on some day of the period. */
    List<Enrolment> enrolments(Intervention intervention, Period period) {
        return sql.rows(
                row -> enrolment(row, intervention.parties()),
                """
                select sex, birth_month, referring_authority, started_on, ended_on, exit_reason,
                  exit_destination, early_dropout, situations
                from enrolment
                where intervention_id = ? and started_on <= ?
                  and (ended_on is null or ended_on >= ?)
                """,
                intervention.id(),
                period.to(),
                period.from());
    }

    /** Everyone who may have been waiting when the period ended. */
    List<QueueEntry> queue(UUID interventionId, Period period) {
        return sql.rows(
                row ->
                        new QueueEntry(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class)),
                """
                select queued_on, left_queue_on from queue_entry
                where intervention_id = ? and queued_on <= ?
                  and (left_queue_on is null or left_queue_on >= ?)
                """,
                interventionId,
                period.to(),
                period.to());
    }

    /** One number for each calendar year that the period touches, none counted as zero. */
    List<AnonymousCount> anonymous(UUID interventionId, Period period) {
        Map<Integer, Integer> counts =
                sql
                        .rows(
                                row -> Map.entry(row.getInt(1), row.getInt(2)),
                                """
                                select year, sum(people) from anonymous_count
                                where intervention_id = ? and year between ? and ?
                                group by year
                                """,
                                interventionId,
                                period.from().getYear(),
                                period.to().getYear())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return period.calendarYears().stream()
                .map(year -> new AnonymousCount(year, counts.getOrDefault(year, 0)))
                .toList();
    }

    /** What the team report needs of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record StoredSituation(
            String at, List<StoredIncome> incomeSources, @Nullable Integer monthsInPublicSupport) {

        Situation situation() {
            return new Situation(
                    incomeSources.stream()
                            .map(each -> new Situation.Income(each.code(), each.extentPercent()))
                            .toList(),
                    monthsInPublicSupport);
        }
    }

    private record StoredIncome(IncomeSource code, int extentPercent) {}

    private Enrolment enrolment(ResultSet row, Map<String, Party> parties) throws SQLException {
        String birthMonth = row.getString("birth_month");
        List<StoredSituation> situations = situations(row.getString("situations"));
        return new Enrolment(
                Sex.valueOf(row.getString("sex")),
                birthMonth == null ? null : YearMonth.parse(birthMonth),
                parties.get(row.getString("referring_authority")),
                row.getObject("started_on", LocalDate.class),
                exit(row),
                at("BEFORE", situations),
                at("AFTER", situations));
    }

    private static Enrolment.@Nullable Exit exit(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("ended_on", LocalDate.class);
        String destination = row.getString("exit_destination");
        return on == null
                ? null
                : new Enrolment.Exit(
                        on,
                        destination == null ? null : ExitDestination.valueOf(destination),
                        row.getBoolean("early_dropout"),
                        "AVLIDEN".equals(row.getString("exit_reason")));
    }

    private static @Nullable Situation at(String at, List<StoredSituation> situations) {
        return situations.stream()
                .filter(each -> each.at().equals(at))
                .findFirst()
                .map(StoredSituation::situation)
                .orElse(null);
    }

    private List<StoredSituation> situations(String text) {
        try {
            return json.readValue(text, SITUATIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a projected situation that can't be read", e);
        }
    }
}
