package se.samspel.funding.associationimport.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.LoadOrder;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** Whether a file says that it is what this installation can take in. */
final class HeaderCheck {

    private static final ExportHeader.TableRows ONE =
            new ExportHeader.TableRows(LoadOrder.FIRST, 1);

    private static final Pattern MOMENT = Pattern.compile("[0-9TZ:.-]{1,40}");

    private HeaderCheck() {}

    static void check(ExportHeader header, List<AssociationTable> tables) {
        if (!header.format().equals(ExportHeader.FORMAT)
                || header.version() != ExportHeader.VERSION
                || !MOMENT.matcher(header.exportedAt()).matches()
                || !isAssociation(header.association())) {
            throw ImportFault.at(
                    1,
                    "file-format",
                    Text.of(
                            "filen är ingen export av ett förbund i version 1.",
                            "the file is no export of an association in version 1."));
        }
        List<String> theirs = header.tables().stream().map(each -> each.name()).toList();
        List<String> ours = tables.stream().map(AssociationTable::name).toList();
        if (!theirs.equals(ours)) {
            throw otherTables(theirs, ours);
        }
        if (!header.tables().getFirst().equals(ONE)) {
            throw ImportFault.at(
                    1,
                    "row-count",
                    Text.of("filen ska ha ett förbund.", "a file has one association."));
        }
    }

    private static boolean isAssociation(String number) {
        try {
            return Organisationsnummer.parse(number).digits().equals(number);
        } catch (InvalidValue none) {
            return false;
        }
    }

    private static ImportFault otherTables(List<String> theirs, List<String> ours) {
        String differing =
                Stream.concat(
                                theirs.stream().filter(name -> !ours.contains(name)),
                                ours.stream().filter(name -> !theirs.contains(name)))
                        .limit(5)
                        .map(ImportFault::name)
                        .collect(Collectors.joining(", "));
        return ImportFault.at(
                1,
                "other-tables",
                Text.of(
                        "tabellerna är inte de som finns här, i samma ordning: " + differing,
                        "the tables are not those that are here, in the same order: " + differing));
    }
}
