package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.summary.AssociationCounties;

/** What a coverage consists of, to be set beside each other. */
@ApplicationScoped
class Parts {

    private final Sql sql;
    private final AssociationCounties counties;

    Parts(Sql sql, AssociationCounties counties) {
        this.sql = sql;
        this.counties = counties;
    }

    /** An association's interventions, a county's associations, the counties. */
    List<Code> of(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OfIntervention(UUID id) -> List.of();
            case Coverage.OfAssociation(String number) ->
                    named(
                            "select id::text, name from intervention where association_id = ?"
                                    + " order by name, id",
                            number);
            case Coverage.OfCounty(County county) ->
                    named(
                            "select a.id, a.name from association_county c"
                                    + " join association a on a.id = c.association_id"
                                    + " where c.county = ? order by a.name, a.id",
                            county.code());
            case Coverage.OfNation() ->
                    counties.counties().stream()
                            .map(code ->
                                    new Code(
                                            code,
                                            County.of(code)
                                                    .map(County::label)
                                                    .orElse(Text.of(code, code))))
                            .toList();
        };
    }

    private List<Code> named(String query, String of) {
        return sql.rows(
                row -> new Code(row.getString(1), Text.of(row.getString(2), row.getString(2))),
                query,
                of);
    }

    /** Which party each authority of an association's members belongs to. */
    Map<String, Party> parties(String association) {
        Map<String, Party> parties = new TreeMap<>();
        sql.rows(
                        row -> Map.entry(row.getString(1), Party.valueOf(row.getString(2))),
                        "select a ->> 'authority', m.party from member m"
                                + " cross join lateral jsonb_array_elements(m.authorities) a"
                                + " where m.association_id = ?",
                        association)
                .forEach(each -> parties.put(each.getKey(), each.getValue()));
        return parties;
    }
}
