package se.samspel.participant.bulk.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands.
 *
 * @param rowNumber from 1, over the whole file; a header line doesn't count
 * @param sheet of a workbook
 * @param sheetRow as the spreadsheet numbers it
 */
@Embeddable
public record RowPlace(int rowNumber, @Nullable String sheet, @Nullable Integer sheetRow) {

    public static RowPlace of(int rowNumber) {
        return new RowPlace(rowNumber, null, null);
    }
}
