package se.samspel.reporting.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The host's decision to show more than usual.
 *
 * @param groupings for a section, or a team report's table: which level of its grouping, 0 the
 *     finest
 * @param decidedBy the opaque staff id of the one who decided, where a system calls
 */
@Schema(name = "EditionReleaseRequest", examples = ReleaseRequest.EXAMPLE)
record ReleaseRequest(
        @Min(3) @Max(100) int threshold,
        @Nullable @Size(max = 30)
                Map<
                                @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_.]{0,59}") String,
                                @NotNull @Min(0) @Max(9) Integer>
                        groupings,
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}") @Schema(maxLength = 60)
                String decidedBy,
        @NotNull @Size(min = 1, max = 500) String reason) {

    static final String EXAMPLE =
            """
            {"threshold":3,"groupings":{"destination":1},"decidedBy":"h-4711","reason":\
            "The board's annual report needs the destinations."}\
            """;
}
