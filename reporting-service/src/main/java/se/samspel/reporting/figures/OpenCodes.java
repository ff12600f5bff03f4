package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Vocabulary.Code;

/** What codes are called that differ from place to place: by those who made them, or as written. */
@ApplicationScoped
class OpenCodes {

    private static final String WAY = "way";

    // Of teams that call the same way differently, the first one's name.
    private static final String WAYS =
            """
            select distinct on (w ->> 'code') w ->> 'code', w ->> 'label',
              coalesce(w ->> 'labelEn', w ->> 'label')
            from intervention i
            join redirect_ways r on r.intervention_id = i.id
            cross join lateral jsonb_array_elements(r.ways) w
            where i.%s = ?
            order by w ->> 'code', i.id
            """;

    private final Sql sql;

    OpenCodes(Sql sql) {
        this.sql = sql;
    }

    List<Code> named(String dimension, Collection<String> codes, Coverage coverage) {
        Map<String, Text> names =
                dimension.equals(WAY) && !codes.isEmpty() ? ways(coverage) : Map.of();
        return codes.stream()
                .map(code -> new Code(code, names.getOrDefault(code, Text.of(code, code))))
                .toList();
    }

    private Map<String, Text> ways(Coverage coverage) {
        Map<String, Text> names = new HashMap<>();
        names.put("WITHOUT_WAY", Text.of("Utan angiven väg", "By no way of the team's"));
        switch (coverage) {
            case Coverage.OfIntervention(UUID id) -> names.putAll(ways("id", id));
            case Coverage.OfAssociation(String number) ->
                    names.putAll(ways("association_id", number));
            case Coverage.OfCounty ignored -> {}
            case Coverage.OfNation() -> {}
        }
        return names;
    }

    private Map<String, Text> ways(String column, Object of) {
        Map<String, Text> names = new HashMap<>();
        sql.rows(
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        Text.of(row.getString(2), row.getString(3))),
                        WAYS.formatted(column),
                        of)
                .forEach(way -> names.put(way.getKey(), way.getValue()));
        return names;
    }
}
