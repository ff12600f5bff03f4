package se.samspel.funding.sieexport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting with what a file needs of its voucher; empty dimensions where there are none.
 *
 * @param project an intervention's id or a code of the accounting system
 * @param projectName of the intervention; null where the project is none
 */
public record ExportedPosting(
        Head voucher,
        String account,
        String accountName,
        long ore,
        String project,
        @Nullable String projectName,
        String costCentre) {

    /** Which voucher, of which day. */
    public record Head(long number, LocalDate day, String text, LocalDate recordedOn) {}
}
