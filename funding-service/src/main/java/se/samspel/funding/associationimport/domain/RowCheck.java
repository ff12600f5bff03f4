package se.samspel.funding.associationimport.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.Column;
import se.samspel.kit.value.HiddenCharacters;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;

/**
 * Whether a row is the association's, has its table's columns and holds no person: of texts is
 * asked what is asked where they are written, so that all that an office wrote comes in again.
 */
final class RowCheck {

    // Ids, checksums and documents that the service writes itself: long runs of digits are chance.
    private static final Pattern OUR_OWN =
            Pattern.compile(
                    "[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\{\".*}",
                    Pattern.DOTALL);

    // Numbers of accounts are as long as the accounting system has them, and name no person.
    private static final Set<String> ACCOUNTS = Set.of("account", "range_from", "range_to");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{1,10}");

    private final String association;

    RowCheck(String association) {
        this.association = association;
    }

    void check(long line, AssociationTable table, Map<String, List<String>> row) {
        refuseOtherColumns(line, table, row);
        String scope = table.scope();
        if (scope != null && !List.of(association).equals(row.get(scope))) {
            throw ImportFault.at(
                    line,
                    "other-association",
                    Text.of("raden hör inte till förbundet.", "the row is not the association's."));
        }
        for (Column column : table.columns()) {
            if (column.isText()) {
                row.getOrDefault(column.name(), List.of())
                        .forEach(text -> refuseText(line, column, text));
            }
        }
    }

    private static void refuseOtherColumns(
            long line, AssociationTable table, Map<String, List<String>> row) {
        for (String name : row.keySet()) {
            if (!table.columnNames().contains(name)) {
                throw columns(line, table, "unknown-column", ImportFault.name(name));
            }
        }
        for (String name : table.columnNames()) {
            if (!row.containsKey(name)) {
                throw columns(line, table, "missing-column", name);
            }
        }
    }

    private static ImportFault columns(
            long line, AssociationTable table, String code, String column) {
        String at = table.name() + "." + column;
        return code.equals("unknown-column")
                ? ImportFault.at(
                        line,
                        code,
                        Text.of("okänd kolumn " + at + ".", "unknown column " + at + "."))
                : ImportFault.at(
                        line,
                        code,
                        Text.of(
                                "kolumnen " + at + " saknas.",
                                "the column " + at + " is missing."));
    }

    private static boolean isAccount(Column column, String text) {
        return ACCOUNTS.contains(column.name()) && ACCOUNT.matcher(text).matches();
    }

    private static void refuseText(long line, Column column, String text) {
        if (OUR_OWN.matcher(text).matches() || isAccount(column, text)) {
            return;
        }
        if (HiddenCharacters.areIn(text) || IdentityNumberInText.isIn(text)) {
            throw ImportFault.at(
                    line,
                    "refused-text",
                    Text.of(
                            column.name()
                                    + " får varken innehålla ett personnummer eller osynliga"
                                    + " tecken.",
                            column.name()
                                    + " may hold neither an identity number nor hidden"
                                    + " characters."));
        }
    }
}
