package se.samspel.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.samspel.reporting.database.Sql;

/** In which county (länskod of two digits) an association counts. */
@ApplicationScoped
public class AssociationCounties {

    private final Sql sql;

    AssociationCounties(Sql sql) {
        this.sql = sql;
    }

    /** Empty while no municipality of it is known. */
    public Optional<String> countyOf(String association) {
        return sql.row(
                row -> row.getString(1),
                "select county from association_county where association_id = ?",
                association);
    }

    /** Numbers, ascending. */
    public List<String> associationsIn(String county) {
        return sql.rows(
                row -> row.getString(1),
                "select association_id from association_county where county = ? order by 1",
                county);
    }

    /** The counties of all associations, ascending. */
    public List<String> counties() {
        return sql.rows(
                row -> row.getString(1),
                "select distinct county from association_county order by 1");
    }
}
