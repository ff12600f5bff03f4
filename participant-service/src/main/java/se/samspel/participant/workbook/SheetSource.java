package se.samspel.participant.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.participant.bulk.domain.ImportKind;

/** A sheet of the workbook: what a team is to fill in of one kind. */
interface SheetSource {

    String title();

    /** As what its rows are loaded when the workbook comes back. */
    ImportKind kind();

    List<SheetColumn> columns();

    /**
     * What is prefilled, in the request's transaction, with one statement; no protected persons and
     * no records of other units.
     */
    List<Line> lines(Team team);

    /** What a filled-in row says, by the columns of its kind. */
    default Map<String, String> said(Map<String, String> cells) {
        return cells;
    }

    /** Which cell a pointer into that means, where it has no column of the same name. */
    default Map<String, String> columnsByPointer(Map<String, String> cells) {
        return Map.of();
    }

    /** Whose workbook it is. */
    record Team(UUID interventionId, String host, String unit, LocalDate today) {}

    /** One prefilled row. */
    record Line(UUID participantId, Map<String, String> cells) {}
}
