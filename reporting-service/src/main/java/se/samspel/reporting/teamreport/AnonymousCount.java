package se.samspel.reporting.teamreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Participants counted only as a number (H9): they stand beside the figures, never inside. */
public record AnonymousCount(
        @Schema(minimum = "1900", maximum = "2200") int year,
        @Schema(minimum = "0", maximum = "1000000") int count) {

    /** Whether others than the host may see it. */
    boolean reaches(int threshold) {
        return count >= threshold;
    }
}
