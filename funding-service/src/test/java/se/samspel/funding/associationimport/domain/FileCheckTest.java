package se.samspel.funding.associationimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.Column;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.ExportHeader.TableRows;
import se.samspel.funding.catalogue.domain.ExportTrailer;

class FileCheckTest {

    private static final String ID = "2220002139";
    private static final String AT = "2026-11-22T08:00:00Z";
    private static final List<AssociationTable> TABLES =
            List.of(
                    new AssociationTable(
                            "association",
                            "id",
                            "",
                            List.of(
                                    new Column("id", "text", true),
                                    new Column("name", "text", false))),
                    new AssociationTable(
                            "line",
                            null,
                            "",
                            List.of(
                                    new Column("account", "text", true),
                                    new Column("amount_ore", "bigint", true))));
    private static final Map<String, List<String>> ROW =
            Map.of("id", List.of(ID), "name", List.of("Södra Dalarna"));
    private static final Map<String, List<String>> LINE =
            Map.of("account", List.of("1212121212"), "amount_ore", List.of());

    @Test
    void aWholeFilePasses() {
        var check = begun(1, 2);
        check.row("association", ROW);
        check.row("line", LINE);
        check.row("line", LINE);
        check.end(new ExportTrailer(4, "abc"), "abc");
    }

    @Test
    void tablesMayBeEmpty() {
        var check = begun(1, 0);
        check.row("association", ROW);
        check.end(new ExportTrailer(2, "abc"), "abc");
    }

    @Test
    void neitherFewerNorMoreRowsThanTheHeaderSaysPass() {
        var fewer = begun(1, 2);
        fewer.row("association", ROW);
        fewer.row("line", LINE);
        fault(() -> fewer.end(new ExportTrailer(3, "abc"), "abc"), "row-count", 4);
        var more = begun(1, 1);
        more.row("association", ROW);
        more.row("line", LINE);
        fault(() -> more.row("line", LINE), "row-count", 4);
        var skipped = begun(1, 1);
        fault(() -> skipped.row("line", LINE), "row-count", 2);
    }

    @Test
    void aTableOutOfItsPlaceIsRefused() {
        var check = begun(1, 1);
        check.row("association", ROW);
        check.row("line", LINE);
        fault(() -> check.row("association", ROW), "table-order", 4);
    }

    @Test
    void theChecksumAndTheCountHaveToBeRight() {
        for (var trailer : List.of(new ExportTrailer(2, "abd"), new ExportTrailer(3, "abc"))) {
            var check = begun(1, 0);
            check.row("association", ROW);
            fault(() -> check.end(trailer, "abc"), "checksum", 3);
        }
    }

    @Test
    void columnsAreTheTablesOwn() {
        refused(Map.of("id", List.of(ID)), "missing-column", "association.name");
        refused(
                Map.of("id", List.of(ID), "name", List.of("x"), "more", List.of()),
                "unknown-column",
                "association.more");
        refused(
                Map.of("id", List.of(ID), "name", List.of("x"), "19121212-1212", List.of()),
                "unknown-column",
                "association.?");
    }

    @Test
    void rowsOfOthersAndIdentityNumbersAreRefused() {
        refused(Map.of("id", List.of("2220002147"), "name", List.of("x")), "other-association", "");
        refused(
                Map.of("id", List.of(ID), "name", List.of("19121212-1212")),
                "refused-text",
                "name");
        refused(Map.of("id", List.of(ID), "name", List.of("a\u200bb")), "refused-text", "name");
        refused(Map.of("id", List.of(ID), "name", List.of("[1212121212]")), "refused-text", "name");
        var check = begun(1, 1);
        check.row("association", ROW);
        var text = Map.of("account", List.of("1212121212, Anna"), "amount_ore", List.<String>of());
        fault(() -> check.row("line", text), "refused-text", 3);
    }

    @Test
    void digitsOfWhatTheServiceWritesItselfAreNobodys() {
        for (String own :
                List.of(
                        "0199f1de-7f2a-7c31-9d4e-121212121212",
                        "1212121212".repeat(6) + "abcd",
                        "{\"amountOre\":1212121212}")) {
            var check = begun(1, 0);
            check.row("association", Map.of("id", List.of(ID), "name", List.of(own)));
        }
    }

    @Test
    void theHeaderHasToBeOfThisFormatAndOfTheseTables() {
        header(new ExportHeader("other", 1, ID, AT, "", rows(1, 1)), "file-format");
        header(new ExportHeader(ExportHeader.FORMAT, 2, ID, AT, "", rows(1, 1)), "file-format");
        header(new ExportHeader(ExportHeader.FORMAT, 1, "1", AT, "", rows(1, 1)), "file-format");
        header(
                new ExportHeader(
                        ExportHeader.FORMAT, 1, ID, AT, "", List.of(new TableRows("line", 1))),
                "other-tables");
        header(new ExportHeader(ExportHeader.FORMAT, 1, ID, AT, "", rows(0, 1)), "row-count");
        header(new ExportHeader(ExportHeader.FORMAT, 1, ID, "x", "", rows(1, 1)), "file-format");
        header(new ExportHeader(ExportHeader.FORMAT, 1, ID, AT, "", rows(2, 1)), "row-count");
        header(
                new ExportHeader(ExportHeader.FORMAT, 1, ID, AT, "", rows(1, 1).reversed()),
                "other-tables");
    }

    private static void header(ExportHeader header, String code) {
        fault(() -> new FileCheck(header, TABLES), code, 1);
    }

    private static void refused(Map<String, List<String>> row, String code, String where) {
        var check = begun(1, 0);
        fault(() -> check.row("association", row), code, 2);
        assertThatThrownBy(() -> begun(1, 0).row("association", row)).hasMessageContaining(where);
    }

    private static void fault(ThrowingCallable act, String code, int line) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ImportFault.class, fault -> assertThat(fault.code()).isEqualTo(code))
                .hasMessageStartingWith("Line " + line + ": ");
    }

    private static FileCheck begun(long associations, long lines) {
        return new FileCheck(
                new ExportHeader(ExportHeader.FORMAT, 1, ID, AT, "", rows(associations, lines)),
                TABLES);
    }

    private static List<TableRows> rows(long associations, long lines) {
        return List.of(new TableRows("association", associations), new TableRows("line", lines));
    }
}
