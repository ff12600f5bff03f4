package se.samspel.funding.catalogue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong to an association.
 *
 * @param scope the column that names the association; null where a row is its parent's
 * @param belongs the condition that a row is the association's, which stands as {@code
 *     :association} in it
 * @param columns those of the key first, the others by name: the same in every database, whichever
 *     way its columns came about
 */
public record AssociationTable(
        String name, @Nullable String scope, String belongs, List<Column> columns) {

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public List<Column> key() {
        return columns.stream().filter(Column::key).toList();
    }
}
