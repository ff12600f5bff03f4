package se.samspel.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.edition.domain.Difference;
import se.samspel.reporting.table.CellView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EditionDifference")
record DifferenceView(
        @Schema(maxLength = 300, examples = "goal/ALL/exits") String figure,
        @Nullable CellView before,
        @Nullable CellView after) {

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.figure(),
                CellView.ofNullable(difference.before()),
                CellView.ofNullable(difference.after()));
    }
}
