package se.samspel.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.edition.NewEdition.KnownCount;

/** Reads from all editions what others have been told of the same people. */
@ApplicationScoped
class ToldCounts {

    private final Sql sql;

    ToldCounts(Sql sql) {
        this.sql = sql;
    }

    /**
     * What others know already of the same people: from every report whose days touch these, on the
     * same coverage, and on an association and its interventions from one another's.
     */
    List<KnownCount> known(String coverage, LocalDate from, LocalDate to) {
        Relatives relatives = relatives(coverage);
        Map<String, Map<String, Long>> last = new HashMap<>();
        Set<KnownCount> known = new LinkedHashSet<>();
        for (Told told : told(relatives, from, to)) {
            last.computeIfAbsent(told.coverage(), each -> new TreeMap<>())
                    .put(told.count().name(), told.count().people());
            if (told.coverage().equals(coverage)) {
                known.add(told.count());
            }
        }
        known.addAll(relatives.known(coverage, last));
        return List.copyOf(known);
    }

    private record Told(String coverage, KnownCount count) {}

    /** Once each, as it was told last, in that order. */
    private List<Told> told(Relatives relatives, LocalDate from, LocalDate to) {
        return sql.rows(
                row -> new Told(row.getString(1), new KnownCount(row.getString(2), row.getLong(3))),
                """
                select e.coverage, s ->> 'name', (s ->> 'people')::bigint
                from edition e cross join lateral jsonb_array_elements(e.shown) s
                where e.coverage = any(?::text[]) and e.audience = 'OTHERS'
                  and e.from_on <= ? and e.to_on >= ?
                group by 1, 2, 3 order by max(e.computed_at), 1, 2, 3
                """,
                relatives.coverages().toArray(String[]::new),
                to.plusDays(1),
                from.minusDays(1));
    }

    Relatives relatives(String coverage) {
        return switch (Coverage.parse(coverage)) {
            case Coverage.OfIntervention(UUID id) ->
                    sql.row(
                                    row -> row.getString(1),
                                    "select association_id from intervention where id = ?",
                                    id)
                            .map(this::association)
                            .orElseThrow(Problem::notFound);
            case Coverage.OfAssociation(String number) -> association(number);
            case Coverage.OfCounty ignored -> new Relatives(coverage, List.of());
            case Coverage.OfNation() -> new Relatives(coverage, List.of());
        };
    }

    private Relatives association(String number) {
        return new Relatives(
                new Coverage.OfAssociation(number).text(),
                sql.rows(
                        row -> row.getString(1),
                        "select id::text from intervention where association_id = ? order by id",
                        number));
    }
}
