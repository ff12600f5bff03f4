package se.samspel.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.quality.domain.RowFinding;
import se.samspel.reporting.teamreport.domain.Period;

/** Counts the rows of a period that contradict each other or lack something: one statement. */
@ApplicationScoped
class RowFindings {

    private static final String COUNT =
            """
            select count(*) as looked_at,
              count(*) filter (where exists (
                select 1 from enrolment o
                where o.intervention_id = e.intervention_id
                  and o.person_pseudonym = e.person_pseudonym and o.id < e.id
                  and o.started_on < coalesce(e.ended_on, 'infinity')
                  and coalesce(o.ended_on, 'infinity') > e.started_on)) as overlapping_enrolments,
              count(*) filter (where jsonb_path_query_first(situations,
                  '$[*] ? (@.at == "AFTER").measuredOn') #>> '{}' < jsonb_path_query_first(
                  situations, '$[*] ? (@.at == "BEFORE").measuredOn') #>> '{}')
                as after_measured_first,
              count(*) filter (where ended_on is null and after) as after_without_exit,
              count(*) filter (where ended_on is null and exit_destination is not null)
                as destination_without_exit,
              count(*) filter (where early_dropout and exit_destination is not null)
                as dropout_with_destination,
              count(*) filter (where started_on > :today or ended_on > :today)
                as day_not_come_yet,
              count(*) filter (where ended and not after and not early_dropout
                  and exit_reason is distinct from 'AVLIDEN') as exit_without_after,
              count(*) filter (where ended and exit_destination is null and not early_dropout
                  and exit_reason is distinct from 'AVLIDEN') as exit_without_destination,
              count(*) filter (where not before) as without_before,
              count(*) filter (where jsonb_path_exists(situations,
                  '$[*] ? (@.at == "BEFORE" && @.incomeSources.size() == 0)')) as without_income,
              count(*) filter (where before and not jsonb_path_exists(situations,
                  '$[*] ? (@.at == "BEFORE" && @.monthsInPublicSupport >= 0)'))
                as without_support_months,
              count(*) filter (where birth_month is null) as without_birth_month,
              count(*) filter (where sex = 'OKANT') as unknown_sex,
              count(*) filter (where not referring_authority = any (string_to_array(:known, ',')))
                as unknown_referrer,
              count(*) filter (where started_on < :to - interval '12 months'
                  and (ended_on is null or ended_on > :to)) as active_over_twelve_months
            from (
              select id, intervention_id, person_pseudonym, sex, birth_month, started_on, ended_on,
                exit_reason, exit_destination, early_dropout, referring_authority, situations,
                situations @> '[{"at":"BEFORE"}]' as before,
                situations @> '[{"at":"AFTER"}]' as after,
                coalesce(ended_on <= :to, false) as ended
              from enrolment
              where intervention_id = :intervention and started_on <= :to
                and (ended_on is null or ended_on >= :from)) e
            """;

    private final Sql sql;
    private final Today today;

    RowFindings(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    List<RowFinding> in(Intervention intervention, Period period) {
        LocalDate to = period.to();
        return sql.row(
                        RowFindings::findings,
                        COUNT.replaceAll(":[a-z]+", "?"),
                        today.today(),
                        today.today(),
                        String.join(",", intervention.parties().keySet()),
                        to,
                        to,
                        to,
                        intervention.id(),
                        to,
                        period.from())
                .orElseThrow();
    }

    private static List<RowFinding> findings(ResultSet row) throws SQLException {
        long lookedAt = row.getLong("looked_at");
        return Arrays.stream(RowFinding.Code.values())
                .map(code -> new RowFinding(code, count(row, code), lookedAt))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    private static long count(ResultSet row, RowFinding.Code code) {
        try {
            return row.getLong(code.name().toLowerCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new IllegalStateException("a count that was not asked for", e);
        }
    }
}
