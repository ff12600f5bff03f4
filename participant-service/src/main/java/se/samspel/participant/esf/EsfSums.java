package se.samspel.participant.esf;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.participant.database.Sql;
import se.samspel.participant.esf.domain.EsfFile;

/** What files say in sum now: whoever has left a file is not in it, as not in its content. */
@ApplicationScoped
class EsfSums {

    private static final String SUMS =
            """
            select f.id, s.row_count, s.hours
            from unnest(cast(? as uuid[])) f (id)
            cross join lateral (
              select count(*) row_count, coalesce(sum(r.hours), 0.00) hours
              from esf_file_row r join participant p on p.id = r.participant_id
              where r.file_id = f.id and p.protection = 'NONE') s
            """;

    private final Sql sql;

    EsfSums(Sql sql) {
        this.sql = sql;
    }

    /** Lines and their hours. */
    record Sum(int rows, BigDecimal hours) {}

    Sum of(EsfFile file) {
        return Objects.requireNonNull(of(List.of(file.id())).get(file.id()));
    }

    /** By file. */
    Map<UUID, Sum> of(Collection<UUID> files) {
        return sql
                .rows(
                        row ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        new Sum(
                                                row.getInt("row_count"),
                                                row.getBigDecimal("hours"))),
                        SUMS,
                        (Object) files.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
